#!/usr/bin/env python3
"""Annotates web archives or NDJSON records on Apache Spark: each partition goes by pipe through the one static binary.

    spark-submit annotate_job.py --dateline ./dateline --input 'pages/*.warc.gz' --output annotated
    spark-submit annotate_job.py --dateline ./dateline --input 'records/*.ndjson' --output annotated --format parquet

Written into the output folder:
    records/    one annotated record a line (NDJSON), or Parquet with the columns id, url, title, published, language, text, line
    failures/   lines of what could not be read, with their diagnostics, always NDJSON

A task that is lost with its machine is run again by Spark, and what it wrote is committed whole or not at all. A record on which the
binary itself dies is told of in failures/ and the rest of its partition is annotated all the same.
"""
import argparse
import json
import subprocess

CRASHED = "cluster.crashed"


class Annotator:
    """The binary with its options, on one worker."""

    def __init__(self, dateline, options):
        self.command = [dateline, "annotate", *options]

    def records(self, lines):
        """Answers to NDJSON records, one for each, in order."""
        waiting = [line for line in lines if line.strip()]
        while waiting:
            answers, code = self._run(["--input", "ndjson"], "\n".join(waiting) + "\n")
            answers = answers[: len(waiting)]
            yield from answers
            waiting = waiting[len(answers):]
            if waiting:
                # The binary died: the first record without an answer is tried alone, then the others go on.
                alone, code = self._run(["--input", "ndjson"], waiting[0] + "\n")
                yield alone[0] if alone else failure(record_id(waiting[0]), f"dateline ended with code {code}")
                waiting = waiting[1:]

    def archive(self, path, opener):
        """Answers for the pages of one web archive; `opener` is a command that writes a file, such as "hdfs dfs -cat"."""
        if opener is None:
            answers, code = self._run([path], None)
        else:
            source = subprocess.Popen([*opener.split(), path], stdout=subprocess.PIPE)
            answers, code = self._run(["--input", "warc"], None, stdin=source.stdout)
            source.stdout.close()
            code = source.wait() or code
        yield from answers
        if code != 0:
            yield failure(path, f"dateline or the command that opens files ended with code {code}")

    def _run(self, arguments, text, stdin=None):
        if text is not None:
            done = subprocess.run(self.command + arguments, input=text.encode(), stdout=subprocess.PIPE)
        else:
            done = subprocess.run(self.command + arguments, stdin=stdin or subprocess.DEVNULL, stdout=subprocess.PIPE)
        whole = done.stdout[: done.stdout.rfind(b"\n") + 1].decode()
        return [line for line in whole.split("\n") if line], done.returncode


def record_id(line):
    try:
        return json.loads(line).get("id", "record without an id")
    except (ValueError, AttributeError):
        return "record without an id"


def failure(name, message):
    finding = {"code": CRASHED, "severity": "error", "message": message}
    return json.dumps({"id": name, "diagnostics": [finding]}, ensure_ascii=False, separators=(",", ":"))


def is_failure(line):
    return any(finding["severity"] == "error" for finding in json.loads(line)["diagnostics"])


def row(line):
    value = json.loads(line)
    return tuple(value[name] for name in ("id", "url", "title", "published", "language", "text")) + (line,)


def annotate(context, options):
    """The annotated lines as an RDD."""
    annotator = Annotator(options.dateline, options.option)
    opener = options.open_with
    if options.kind == "ndjson":
        lines = context.textFile(",".join(options.input), options.partitions)
        return lines.mapPartitions(annotator.records)
    paths = [path for pattern in options.input for path in expanded(pattern, opener)]
    return context.parallelize(paths, max(1, len(paths))).flatMap(lambda path: annotator.archive(path, opener))


def expanded(pattern, opener):
    """Files of a pattern where they lie on a disk that all share; names for another opener are taken as they are."""
    import glob

    return [pattern] if opener else sorted(glob.glob(pattern))


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dateline", required=True, help="the binary, at the same path on every worker")
    parser.add_argument("--input", nargs="+", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--kind", choices=("warc", "ndjson"), help="else by the name of the first input")
    parser.add_argument("--format", choices=("ndjson", "parquet"), default="ndjson")
    parser.add_argument("--partitions", type=int, default=16, help="least number of partitions of NDJSON")
    parser.add_argument("--open-with", help='command that writes an archive to its output: "hdfs dfs -cat"')
    parser.add_argument("--option", action="append", default=[], help="option for dateline annotate: --option=--full")
    parser.add_argument("--master", help="else as spark-submit says")
    options = parser.parse_args(arguments)
    if options.kind is None:
        options.kind = "warc" if ".warc" in options.input[0] else "ndjson"

    from pyspark import StorageLevel
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.appName("dateline annotate")
    if options.master:
        builder = builder.master(options.master)
    session = builder.getOrCreate()
    lines = annotate(session.sparkContext, options).persist(StorageLevel.DISK_ONLY)
    lines.filter(is_failure).saveAsTextFile(options.output + "/failures")
    records = lines.filter(lambda line: not is_failure(line))
    if options.format == "parquet":
        columns = "id string, url string, title string, published string, language string, text string, line string"
        session.createDataFrame(records.map(row), columns).write.parquet(options.output + "/records")
    else:
        records.saveAsTextFile(options.output + "/records")
    session.stop()


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Runs the job on a Spark of several worker processes and compares: the same records as one machine gives, byte for byte after sorting,
also when one worker is killed at work.

    Scripts/spark/test_job.py DATELINE PAGES_FOLDER
"""
import glob
import gzip
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
MASTER = "local-cluster[3,1,1024]"


def page_bytes(path):
    data = open(path, "rb").read()
    return gzip.decompress(data) if path.endswith(".gz") else data


def write_archives(paths, folder, count):
    """The pages as `count` web archives, packed record by record, one of them with a damaged record."""
    files = [open(os.path.join(folder, f"part-{number}.warc.gz"), "wb") for number in range(count)]
    for number, path in enumerate(paths):
        body = page_bytes(path)
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
        name = hashlib.sha256(body).hexdigest()
        head = (
            f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:sha256:{name}-{number}>\r\nWARC-Date: 2025-03-12T00:00:00Z\r\n"
            f"WARC-Target-URI: https://pages.example/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        ).encode()
        record = gzip.compress(head + block + b"\r\n\r\n", mtime=0)
        if number == 1:
            record = record[: len(record) // 2] + b"\0" * 64 + record[len(record) // 2 + 64 :]
        files[number % count].write(record)
    for file in files:
        file.close()
    return sorted(file.name for file in files)


def write_records(paths, folder):
    path = os.path.join(folder, "records.ndjson")
    with open(path, "w", encoding="utf-8") as file:
        for number, page in enumerate(paths):
            file.write(json.dumps({"id": f"r{number}", "html": page_bytes(page).decode("utf-8", "replace")}) + "\n")
        file.write('{"id":"neither html nor text"}\n')
    return path


def executors_of(parent):
    """Executor processes that descend from a process."""
    children, found = {}, []
    for entry in glob.glob("/proc/[0-9]*/stat"):
        try:
            pid, rest = open(entry).read().split(" ", 1)
            children.setdefault(int(rest.rsplit(")", 1)[1].split()[1]), []).append(int(pid))
        except (OSError, IndexError):
            continue
    waiting = [parent]
    while waiting:
        pid = waiting.pop()
        waiting += children.get(pid, [])
        try:
            command = open(f"/proc/{pid}/cmdline").read()
        except OSError:
            continue
        if "CoarseGrainedExecutorBackend" in command:
            found.append(pid)
    return sorted(found)


def run_job(dateline, inputs, output, extra=(), kill_when=None):
    job = subprocess.Popen(
        [sys.executable, os.path.join(HERE, "annotate_job.py"), "--dateline", dateline, "--output", output, "--master", MASTER,
         "--input", *inputs, *extra],
        env={**os.environ, "PYSPARK_PYTHON": sys.executable}, stderr=subprocess.DEVNULL)
    killed = None
    while kill_when and killed is None and job.poll() is None:
        time.sleep(0.2)
        workers = executors_of(job.pid)
        if len(workers) >= 3 and kill_when():
            killed = workers[0]
            os.kill(killed, signal.SIGKILL)
    if job.wait() != 0:
        sys.exit(f"spark: the job ended with code {job.returncode}")
    return killed


def lines(folder):
    found = []
    for name in glob.glob(folder + "/*/part-*"):
        found += [line for line in open(name, "rb").read().split(b"\n") if line]
    return sorted(found)


def alone(command, stdin=None):
    out = subprocess.run(command, stdin=stdin, stdout=subprocess.PIPE, check=True).stdout
    return sorted(line for line in out.split(b"\n") if line)


def compare(name, together, expected):
    print(f"{name}: {len(together)} lines, {len(expected)} on one machine: {'the same' if together == expected else 'DIFFERENT'}", flush=True)
    return together == expected


def busy(folder):
    """Whether tasks are at work: the job's own marker files, one for each task begun."""
    return lambda: len(os.listdir(folder)) > 0


def main():
    dateline, pages = os.path.abspath(sys.argv[1]), sys.argv[2]
    paths = sorted(glob.glob(pages + "/*.html") + glob.glob(pages + "/*.html.gz"))
    with tempfile.TemporaryDirectory() as folder:
        archives = write_archives(paths, folder, 6)
        records = write_records(paths, folder)
        good = True
        start = time.time()
        run_job(dateline, archives, folder + "/warc")
        print(f"web archives: {time.time() - start:.0f} s with the start of Spark")
        expected = alone([dateline, "annotate", *archives])
        good = compare("web archives", lines(folder + "/warc"), expected) and good
        failures = sum(len(open(f, "rb").read().splitlines()) for f in glob.glob(folder + "/warc/failures/part-*"))
        print(f"kept apart as failures: {failures}")
        run_job(dateline, [records], folder + "/ndjson")
        good = compare("records", lines(folder + "/ndjson"), alone([dateline, "annotate", "--input", "ndjson"], open(records))) and good
        begun = folder + "/begun"
        os.mkdir(begun)
        slow = os.path.join(folder, "slow-dateline")
        with open(slow, "w") as file:
            file.write(f"#!/bin/sh\ntouch {begun}/$$\nsleep 2\nexec {dateline} \"$@\"\n")
        os.chmod(slow, 0o755)
        killed = run_job(slow, archives, folder + "/killed", kill_when=busy(begun))
        print(f"killed worker: process {killed}" if killed else "killed worker: none could be killed")
        good = compare("after a killed worker", lines(folder + "/killed"), expected) and killed is not None and good
        run_job(dateline, archives, folder + "/parquet", extra=["--format", "parquet"])
        good = compare("as Parquet", parquet(folder + "/parquet"), expected) and good
    sys.exit(0 if good else 1)


def parquet(folder):
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master("local[1]").getOrCreate()
    found = [row.line.encode() for row in session.read.parquet(folder + "/records").select("line").collect()]
    session.stop()
    return sorted(found + failures_of(folder))


def failures_of(folder):
    found = []
    for name in glob.glob(folder + "/failures/part-*"):
        found += [line for line in open(name, "rb").read().split(b"\n") if line]
    return found


main()

"""Pages in, annotated articles out."""
import json
import os
import subprocess
import tempfile
import threading
from typing import IO, Iterable, Iterator, Mapping, Sequence, cast

from ._programs import DatelineError, program, run
from .types import Annotation

Record = Mapping[str, object]

# 3 where nothing could be read: each line says so of its page, which is an answer and no failure.
READ_OR_NOT = (0, 1, 3)


def annotate(
    html: str | bytes, *, id: str | None = None, url: str | None = None, published: str | None = None, options: Sequence[str] = ()
) -> Annotation:
    """One page. Bytes are read by the charset that they declare; `published` is the day where the page does not say it ("2025-03-12").

    `options` are options of `dateline annotate`: ["--full", "--explain"].
    """
    if isinstance(html, str):
        record: dict[str, object] = {"id": id or "page", "html": html}
        for name, value in (("url", url), ("published", published)):
            if value is not None:
                record[name] = value
        return next(annotate_all([record], options=options))
    wanted = [*options] if published is None else [*options, "--published", published]
    if url is None:
        line = run(["annotate", *wanted, "-"], html, accepted=READ_OR_NOT)
    else:
        # A web archive of one page is the form that has both the bytes and their address.
        line = run(["annotate", *wanted, "--input", "warc"], _archived(html, url), accepted=READ_OR_NOT)
    article = cast(Annotation, json.loads(line))
    article["id"] = id or "page"
    return article


def annotate_all(pages: Iterable[str | Record], *, options: Sequence[str] = ()) -> Iterator[Annotation]:
    """Many pages through one process that uses all cores, answers in the order of the pages, none held longer than it is needed.

    A page is its HTML, or a record: {"id", "html" or "text", "url"?, "title"?, "publisher"?, "published"?, "genre"?, "language"?}. What cannot be read gives
    an article all the same, with the reason in its "diagnostics".
    """
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(
            [program(), "annotate", "--input", "ndjson", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints)
        assert process.stdin is not None and process.stdout is not None
        failed: list[BaseException] = []
        # Writing waits for reading and reading for writing, so each has a thread.
        writer = threading.Thread(target=_write, args=(process.stdin, pages, failed), daemon=True)
        writer.start()
        ended = False
        try:
            for line in process.stdout:
                yield cast(Annotation, json.loads(line))
            ended = True
        finally:
            if not ended:
                process.kill()
            process.stdout.close()
            code = process.wait()
            if ended:
                writer.join()
        if failed:
            raise failed[0]
        if code not in READ_OR_NOT:
            complaints.seek(0)
            raise DatelineError(code, complaints.read().decode("utf-8", "replace").strip())


def annotate_files(paths: Iterable[str | os.PathLike[str]], *, options: Sequence[str] = ()) -> Iterator[Annotation]:
    """Files and folders of saved pages, mails, web archives and all else that `dateline annotate` reads, one article after the other."""
    names = [os.fspath(path) for path in paths]
    if not names:
        return
    process = subprocess.Popen(
        [program(), "annotate", *options, "--", *names], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    ended = False
    try:
        for line in process.stdout:
            yield cast(Annotation, json.loads(line))
        ended = True
    finally:
        if not ended:
            process.kill()
        process.stdout.close()
        code = process.wait()
    if code not in READ_OR_NOT:
        raise DatelineError(code, f"dateline annotate ended with code {code}")


def _archived(page: bytes, url: str) -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:dateline:page>\r\nWARC-Date: 2000-01-01T00:00:00Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def _write(pipe: IO[bytes], pages: Iterable[str | Record], failed: list[BaseException]) -> None:
    try:
        for number, page in enumerate(pages, 1):
            record = {"id": f"page {number}", "html": page} if isinstance(page, str) else page
            pipe.write(json.dumps(record, ensure_ascii=True).encode() + b"\n")
    except BrokenPipeError:
        pass  # The program ended; its exit code says why.
    except BaseException as error:  # What the caller's own iterator raises is told where the caller waits.
        failed.append(error)
    finally:
        try:
            pipe.close()
        except BrokenPipeError:
            pass

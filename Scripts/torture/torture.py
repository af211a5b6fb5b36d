#!/usr/bin/env python3
"""Gives dateline what hurts and checks: a line for each input, no crash, time in proportion to size, memory within bounds.

    Scripts/torture/torture.py DATELINE [--scale 0.05] [--only NAME]

A page may take SECONDS_A_MEGABYTE for each megabyte and START seconds besides; twice the size may take at most GROWTH times as long,
where it takes long enough to be told from noise. Exit code 1 when anything failed.
"""
import argparse, gzip, json, multiprocessing, os, resource, subprocess, sys, tempfile, time
sys.path.insert(0, os.path.dirname(__file__))
from pages import PAGES, SENTENCE

SECONDS_A_MEGABYTE, START, GROWTH = 6.0, 2.0, 3.0
MEMORY = 300e6


def annotate(dateline, arguments, limit, **keywords):
    """Exit code, lines, seconds of processor, peak bytes of one run."""
    start = time.time()
    child = subprocess.Popen([dateline, "annotate", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **keywords)
    import threading
    timer = threading.Timer(limit, child.kill)
    timer.start()
    out = child.stdout.read()
    child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    timer.cancel()
    return child.returncode, out.splitlines(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, time.time() - start


def write_page(path, make, size):
    with open(path, "w", encoding="utf-8") as file:
        file.write(make(size))


def check_page(dateline, folder, name, size, make):
    trouble, seconds, peak = [], [], 0
    for part in (size // 2, size):
        path = os.path.join(folder, name + ".html")
        # In a process of its own: what a child's peak is counted from is what its parent holds.
        writer = multiprocessing.Process(target=write_page, args=(path, make, part))
        writer.start()
        writer.join()
        count = os.path.getsize(path)
        bound = START + SECONDS_A_MEGABYTE * count / 1e6
        code, lines, took, peak, _ = annotate(dateline, [path], bound * 8)
        os.remove(path)
        seconds.append(took)
        # 3 says that a page held no article: one of tags alone has none.
        if code not in (0, 3) or len(lines) != 1:
            trouble.append(f"exit {code}, {len(lines)} lines")
            break
        codes = sorted({d["code"] for d in json.loads(lines[0])["diagnostics"]})
        if took > bound:
            trouble.append(f"{took:.1f} s, bound {bound:.1f} s")
        if peak > MEMORY:
            trouble.append(f"{peak / 1e6:.0f} MB")
    if not trouble and seconds[0] > 0.5 and seconds[1] > seconds[0] * GROWTH:
        trouble.append(f"{seconds[0]:.2f} s → {seconds[1]:.2f} s for twice the size")
    told = ", ".join(codes) if not trouble else ""
    print(f"{name:20} {count / 1e6:7.2f} MB {seconds[-1]:7.2f} s {peak / 1e6:6.0f} MB  {'; '.join(trouble) or 'ok'}  {told}", flush=True)
    return not trouble


def check_files(dateline, folder, scale):
    """Files that are none, and files that are odd."""
    good = True

    def told(name, arguments, codes, **keywords):
        nonlocal good
        code, lines, _, peak, _ = annotate(dateline, arguments, 60, **keywords)
        found = [d["code"] for line in lines for d in json.loads(line)["diagnostics"]]
        isGood = code in (0, 3) and len(lines) == 1 and (not codes or any(c in found for c in codes)) and peak < 2.5e9
        good = good and isGood
        print(f"{name:20} {'ok' if isGood else f'exit {code}, {len(lines)} lines, {peak / 1e6:.0f} MB'}  {', '.join(found)}", flush=True)

    def write(name, data):
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    page = f"<h1>Rain</h1><p>{SENTENCE * 5}</p>".encode()
    told("empty", [write("empty.html", b"")], ["input.empty"])
    told("one-byte", [write("one.html", b"<")], [])
    told("byte-order-mark", [write("mark.html", b"\xef\xbb\xbf")], ["input.empty"])
    told("device", ["/dev/zero"], ["input.unreadable"])
    told("missing", [os.path.join(folder, "nothing.html")], ["input.missing"])
    os.mkfifo(os.path.join(folder, "fifo.html"))
    told("fifo", [os.path.join(folder, "fifo.html")], ["input.unreadable"])
    os.symlink("loop.html", os.path.join(folder, "loop.html"))
    told("symlink-loop", [os.path.join(folder, "loop.html")], ["input.missing", "input.unreadable"])
    zeros = gzip.compress(b"\0" * int(1e9 * scale))
    told("gzip-of-zeros", [write("zeros.html.gz", zeros)], ["input.unreadable", "input.binary", "input.empty"])
    for name in ("a\nb.html", "CON.html", "ü" * 120 + ".html", "..html", "u\u0308.html", "\u202e.html"):
        told(ascii(name)[:20], [write(name, page)], [])
    for title in ("\u202ex", "\u2066x", "\u0000x", "x" * 100_000):
        told("title " + ascii(title)[:10], [write("title.html", f"<title>{title}</title>".encode() + page)], [])
    for day in ("0000-01-01", "9999-12-31", "10000-01-01", "2025-02-29", "2025-03-30T02:30", "2025-03-12T10:00-00:00"):
        told(day, [write("day.html", f'<meta property="article:published_time" content="{day}">'.encode() + page)], [])
    for base in ("<base href='javascript:alert(1)'>", "<link rel=canonical href='file:///etc/passwd'>"):
        told(base[:20], [write("base.html", base.encode() + page)], [])
    with open("/dev/full", "wb") as full:
        child = subprocess.run([dateline, "annotate", write("page.html", page)], stdout=full, stderr=subprocess.PIPE)
    isGood = child.returncode == 4 and b"output.unwritable" in child.stderr
    print(f"{'full-disk':20} {'ok' if isGood else f'exit {child.returncode}'}")
    reader, writer = os.pipe()
    os.close(reader)
    child = subprocess.run([dateline, "annotate", os.path.join(folder, "page.html")], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    closed = child.returncode in (4, -13)
    print(f"{'closed-pipe':20} {'ok' if closed else f'exit {child.returncode}'}")
    return good and isGood and closed


def check_shared(dateline, shared):
    """Every bad file beside the project gets its line."""
    files = sorted(os.path.join(f, n) for f, _, names in os.walk(shared) for n in names)
    if not files:
        print(f"torture: no bad files at {shared}; skipped")
        return True
    good, slowest = True, (0, "")
    for path in files:
        code, lines, took, _, _ = annotate(dateline, [path], 60)
        if code not in (0, 3) or not lines:
            good = False
            print(f"{path}: exit {code}, {len(lines)} lines")
        slowest = max(slowest, (took, path))
    code, lines, took, _, _ = annotate(dateline, files, 600)
    good = good and code == 0 and len(lines) >= len(files)
    print(f"{len(files)} bad files: {len(lines)} lines together in {took:.1f} s, slowest {slowest[0]:.2f} s {os.path.basename(slowest[1])}")
    return good


def in_a_process(check, *arguments):
    """A check in a process of its own: what its parent once held would count as the next child's peak."""
    process = multiprocessing.get_context("fork").Process(target=lambda: sys.exit(0 if check(*arguments) else 1))
    process.start()
    process.join()
    return process.exitcode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dateline")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--only")
    parser.add_argument("--shared", default="../shared/badinput")
    options = parser.parse_args()
    good = True
    with tempfile.TemporaryDirectory() as folder:
        for name, (size, make) in PAGES.items():
            if options.only in (None, name):
                size = max(2, int(size * options.scale))
                good = in_a_process(check_page, options.dateline, folder, name, size, make) and good
        if options.only is None:
            good = check_files(options.dateline, folder, options.scale) and good
            good = check_shared(options.dateline, options.shared) and good
    print("torture:", "all held" if good else "something gave way")
    sys.exit(0 if good else 1)


main()

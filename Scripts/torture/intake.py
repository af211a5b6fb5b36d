#!/usr/bin/env python3
"""Fills folders at random with files of every kind, whole and damaged, links, pipes, odd names and rights, and asks `dateline report` for
its account: no crash, no wait, no file without a line.

    Scripts/torture/intake.py DATELINE FIXTURES [--folders 1000] [--seed 1]

The same seed gives the same folders. A folder that the account passes over as a whole stands for what is in it. Exit code 1 when
anything failed.
"""
import argparse, json, os, pathlib, random, shutil, subprocess, sys, tempfile


def damaged(data, chance):
    """The bytes with a few changed, cut out, put in or doubled."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        what = chance.randrange(5)
        if what == 0 and data:
            data[min(at, len(data) - 1)] = chance.randrange(256)
        elif what == 1:
            del data[at:at + chance.randint(1, 60)]
        elif what == 2:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 9)))
        elif what == 3:
            start = chance.randrange(len(data) + 1)
            data[at:at] = data[start:start + chance.randint(1, 200)]
        else:
            data = data[:at] or data
    return bytes(data)


def fill(folder, seeds, chance, depth=0):
    """Files, links, pipes and folders; returns their paths inside `folder`."""
    for number in range(chance.randint(1, 9)):
        kind = chance.randrange(12)
        path = os.path.join(os.fsencode(folder), b"%d" % number)
        if kind == 0:
            os.symlink(chance.choice([b"0", b"nowhere", b".", b"/etc/hostname"]), path + b".html")
        elif kind == 1:
            os.mkfifo(path + chance.choice([b".txt", b".html", b""]))
        elif kind == 2 and depth < 3:
            inner = os.fsdecode(path) + chance.choice(["", "_files", " more"])
            os.mkdir(inner)
            fill(inner, seeds, chance, depth + 1)
            if chance.random() < 0.2:
                open(os.path.join(inner, chance.choice([".dateline-files", "bagit.txt"])), "w").close()
            if chance.random() < 0.1:
                os.chmod(inner, 0)
        elif kind == 3:
            with open(path + b"\xff.html", "wb") as file:
                file.write(b"<p>x")
        else:
            seed = chance.choice(seeds)
            data = seed.read_bytes()
            ending = seed.suffix if chance.random() < 0.8 else chance.choice(["", ".txt", ".html", ".php?id=3", ".pdf"])
            with open(path + ending.encode(), "wb") as file:
                file.write(data if chance.random() < 0.5 else damaged(data, chance))
            if chance.random() < 0.05:
                os.chmod(path + ending.encode(), 0)


def without_line(folder, lines):
    """What lies in the folder and neither it nor a folder above it has a line."""
    told = {line["file"] for line in lines}
    lost = []
    for above, _, names in os.walk(os.fsencode(folder), onerror=lambda _: None):
        for name in names:
            path = os.path.relpath(os.path.join(above, name), os.fsencode(folder)).decode("utf-8", "replace")
            parents = [path] + [str(p) for p in pathlib.PurePosixPath(path).parents]
            if not told.intersection(parents):
                lost.append(path)
    return lost


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dateline")
    parser.add_argument("fixtures")
    parser.add_argument("--folders", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    seeds = sorted(p for p in pathlib.Path(options.fixtures).iterdir() if p.is_file())
    chance = random.Random(options.seed)
    failed = files = 0
    for number in range(options.folders):
        home = tempfile.mkdtemp(prefix="dateline-intake-")
        folder, out = os.path.join(home, "story"), os.path.join(home, "out")
        os.mkdir(folder)
        # A page that can be read, so that there is a briefing with an account.
        shutil.copy(pathlib.Path(options.fixtures) / "market.php", os.path.join(folder, "sound.php"))
        fill(folder, seeds, chance)
        try:
            run = subprocess.run(
                [options.dateline, "report", folder, "--format", "json", "--output", out], capture_output=True, timeout=60)
            trouble = f"exit {run.returncode}: {run.stderr[-200:]!r}" if run.returncode != 0 else ""
        except subprocess.TimeoutExpired:
            trouble = "it waits"
        if not trouble:
            with open(os.path.join(out, "briefing.json"), encoding="utf-8") as file:
                lines = json.load(file)["intake"]["lines"]
            files += len(lines)
            lost = without_line(folder, lines)
            trouble = "without a line: " + ", ".join(lost) if lost else ""
        if trouble:
            failed += 1
            print(f"folder {number} of seed {options.seed}: {trouble}", flush=True)
        subprocess.run(["chmod", "-R", "u+rwx", home], stderr=subprocess.DEVNULL)
        shutil.rmtree(home, ignore_errors=True)
    print(f"{options.folders} folders, {files} lines, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Outputs are whole or not there, and the same everywhere.

    Scripts/torture/outputs.py DATELINE STORIES [--moments 50] [--seed 1]

STORIES is a folder of stories. A publish and an archive are killed (SIGKILL) at random moments: what is there is the old output or the
new one, whole. A full disk and a folder that is not writable give exit code 4, a message, and leave what was there. Other time
zones, locales and orders of files give the same bytes. Exit code 1 when anything failed.
"""
import argparse, hashlib, os, random, resource, shutil, signal, subprocess, sys, tempfile, time
from pathlib import Path

ELSEWHERE = [("Asia/Karachi", "C"), ("America/St_Johns", "tr_TR.UTF-8"), ("Pacific/Kiritimati", "ar_EG.UTF-8"), ("UTC", "tr_TR")]
NOBODY = 65534
good = True


def tell(name, trouble, note=""):
    global good
    good = good and not trouble
    print(f"{name:28} {trouble or 'ok'}  {note}".rstrip(), flush=True)


def digest(path):
    """All names below a path with their contents, as one number; None where there is nothing."""
    if not path.exists():
        return None
    state = hashlib.sha256()
    for file in [path] if path.is_file() else sorted(path.rglob("*")):
        state.update(str(file.relative_to(path.parent)).encode() + b"\0")
        if file.is_file():
            state.update(hashlib.sha256(file.read_bytes()).digest())
    return state.hexdigest()


def run(dateline, arguments, folder, **keywords):
    return subprocess.run([dateline, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **keywords)


def killed(dateline, arguments, folder, seconds):
    """Runs and kills after so many seconds; whether it was killed in time."""
    child = subprocess.Popen([dateline, *arguments], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    child.kill()
    return child.wait() == -signal.SIGKILL


def timed(action):
    start = time.monotonic()
    result = action()
    return result, time.monotonic() - start


def kill_publish(dateline, stories, folder, moments, dice):
    def arguments(title):
        return ["publish", str(stories), "--no-cache", "--output", "out", "--title", title]

    whole, longest = set(), 0.0
    for title in ("One", "Two"):
        result, took = timed(lambda: run(dateline, arguments(title), folder))
        longest = max(longest, took)
        whole.add(digest(folder / "out") if result.returncode == 0 else None)
    if len(whole) != 2 or None in whole:
        return tell("publish", "does not run")
    torn, hits, states = 0, 0, []
    for number in range(moments):
        # Half of the moments in the last tenth, where the site is written and swapped in.
        part = dice.uniform(0.9, 1.05) if number % 2 else dice.uniform(0, 1)
        hits += killed(dateline, arguments(("One", "Two")[number % 2]), folder, part * longest)
        states.append(digest(folder / "out"))
        torn += states[-1] not in whole
    run(dateline, arguments("One"), folder)
    left = [name for name in os.listdir(folder) if name.startswith(".dateline")]
    changes = sum(a != b for a, b in zip(states, states[1:]))
    tell("publish, killed", torn and f"{torn} torn sites", f"{hits} of {moments} killed in time, {changes} changes of the site")
    tell("nothing is left aside", left and f"{len(left)} leftovers after a run that was not killed")


def kill_archive(dateline, story, folder, moments, dice):
    arguments = ["archive", str(story), "--as-of", "2025-03-17", "--zip", "--tar", "--warc", "--output", "bags"]
    result, longest = timed(lambda: run(dateline, arguments, folder))
    bags = folder / "bags"
    if result.returncode != 0:
        return tell("archive", f"does not run: {result.stderr.strip()[-200:]}")
    whole = {path.name: digest(path) for path in bags.iterdir()}
    torn, hits, seen = 0, 0, set()
    for number in range(moments):
        shutil.rmtree(bags, ignore_errors=True)
        part = dice.uniform(0.9, 1.05) if number % 2 else dice.uniform(0, 1)
        hits += killed(dateline, arguments, folder, part * longest)
        there = [path for path in bags.iterdir() if not path.name.startswith(".dateline")] if bags.exists() else []
        seen.add(len(there))
        torn += any(digest(path) != whole.get(path.name) for path in there)
    tell("archive, killed", torn and f"{torn} torn", f"{hits} of {moments} killed in time; files seen: {sorted(seen)} of {len(whole)}")


def refused(name, dateline, commands, folder, **keywords):
    """Each command ends with exit code 4 and its code, and leaves the folder as it was."""
    for arguments in commands:
        before = digest(folder)
        result = run(dateline, arguments, folder, **keywords)
        trouble = []
        if result.returncode != 4:
            trouble.append(f"exit {result.returncode}")
        if "output.unwritable: " not in result.stderr:
            trouble.append(f"message: {result.stderr.strip()[-120:]}")
        if digest(folder) != before:
            trouble.append("the folder changed")
        line = next((line for line in result.stderr.splitlines() if line.startswith("output.")), "")
        tell(f"{name}: {arguments[0]}", "; ".join(trouble), line[:150])


def outputs(stories, story):
    return [
        ["publish", stories, "--no-cache", "--output", "out"],
        ["report", story, "--output", "briefing"],
        ["archive", story, "--as-of", "2025-03-17", "--output", "bags", "--zip"],
        ["theme", "export", "theme"],
    ]


def full_disk(dateline, stories, story, folder):
    commands = outputs(str(stories), str(story))
    run(dateline, commands[0], folder)

    def small():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    refused("files of 2,000 bytes", dateline, commands, folder, preexec_fn=small)
    disk = folder / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96k", "none", str(disk)], stderr=subprocess.DEVNULL).returncode:
        print("full disk                    no small disk can be mounted here; skipped")
        return
    try:
        refused("full disk", dateline, commands, disk)
    finally:
        subprocess.run(["umount", str(disk)])


def read_only(dateline, stories, story, folder):
    locked = folder / "locked"
    (locked / "out").mkdir(parents=True)
    locked.chmod(0o555)

    def nobody():
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)

    refused("read-only folder", dateline, outputs(str(stories), str(story)), locked, preexec_fn=nobody)


def elsewhere(dateline, stories, story, folder):
    """The same bytes in every zone and locale, and for files that were made in another order."""
    turned = folder / "turned" / stories.name
    for file in sorted(stories.rglob("*"), reverse=True):
        if file.is_file():
            target = turned / file.relative_to(stories)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
    digests = {name: set() for name in ("publish", "report", "archive")}
    for number, (zone, locale) in enumerate(ELSEWHERE):
        home = folder / f"home{number}"
        home.mkdir()
        source = turned if number % 2 else stories
        articles = [str(file) for file in (source / story.name).iterdir()]
        articles = sorted(articles, reverse=bool(number % 2))
        environment = dict(os.environ, TZ=zone, LC_ALL=locale, LANG=locale, LANGUAGE=locale, SOURCE_DATE_EPOCH="1742169600")
        for name, arguments in (
            ("publish", ["publish", str(source), "--no-cache", "--output", "o"]),
            ("report", ["report", ".", "--output", str(home / "report/o")]),
            ("archive", ["archive", *articles, "--zip", "--tar", "--warc", "--output", "o"]),
        ):
            where = source / story.name if name == "report" else home / name
            (home / name).mkdir()
            result = run(dateline, arguments, where, env=environment)
            digests[name].add(digest(home / name / "o") if result.returncode == 0 else f"exit {result.returncode}: {result.stderr[-200:]}")
    for name, found in digests.items():
        bad = [value for value in found if value and value.startswith("exit")]
        tell(f"{name}, elsewhere", bad and bad[0] or len(found) != 1 and f"{len(found)} different outputs", f"{len(ELSEWHERE)} zones and locales")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dateline", type=Path)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--moments", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dateline = str(options.dateline.resolve())
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        home.chmod(0o755)
        stories = home / "stories"
        shutil.copytree(options.stories, stories)
        story = max((path for path in stories.iterdir() if path.is_dir()), key=lambda path: len(list(path.iterdir())))

        def place(name):
            (home / name).mkdir()
            return home / name

        kill_publish(dateline, stories, place("publish"), options.moments, dice)
        kill_archive(dateline, story, place("archive"), options.moments, dice)
        full_disk(dateline, stories, story, place("full"))
        read_only(dateline, stories, story, place("locked"))
        elsewhere(dateline, stories, story, place("elsewhere"))
    print("outputs:", "all held" if good else "something gave way")
    sys.exit(0 if good else 1)


main()

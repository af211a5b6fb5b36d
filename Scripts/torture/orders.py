#!/usr/bin/env python3
"""The same files in any order, in any zone, under any locale: the same bytes.

    Scripts/torture/orders.py DATELINE FIXTURES [--shuffles 50] [--seed 1]

Each shuffle names the files of FIXTURES in another order, and half of them as a folder of copies made in another order; `report` makes the
briefing, and every fifth time `archive` and `publish` make theirs, each under every zone and locale in turn. A zone is set through TZ, a locale through
LC_ALL and LANG. A locale that the system does not have is the C locale to every program: such a run checks nothing, so it is left out and
named. Exit code 1 when any byte differs.
"""
import argparse, hashlib, itertools, os, pathlib, random, shutil, subprocess, sys, tempfile

ZONES = ["UTC", "Asia/Karachi", "America/St_Johns", "Pacific/Kiritimati"]
LOCALES = ["C", "tr_TR.UTF-8", "ar_EG.UTF-8"]


def installed(names):
    """Those of the locales that the system has; `locale -a` writes "utf8" for "UTF-8"."""
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True).stdout.lower().replace("-", "").split()
    found = [name for name in names if name == "C" or name.lower().replace("-", "") in known]
    for name in names:
        if name not in found:
            print(f"orders: the locale {name} is not installed; not checked", file=sys.stderr)
    return found


def digest(folder):
    """Names and contents below a folder as one number."""
    state = hashlib.sha256()
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file():
            state.update(str(path.relative_to(folder)).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()


def made(dateline, arguments, zone, locale, home):
    """The digest of what a run writes; what it says where it fails."""
    out = os.path.join(home, "out")
    shutil.rmtree(out, ignore_errors=True)
    environment = {**os.environ, "TZ": zone, "LC_ALL": locale, "LANG": locale, "SOURCE_DATE_EPOCH": "1656979200"}
    run = subprocess.run([dateline, *arguments, "--output", out], env=environment, capture_output=True, text=True)
    return digest(out) if run.returncode == 0 else f"exit {run.returncode}: {run.stderr[-200:]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dateline")
    parser.add_argument("fixtures")
    parser.add_argument("--shuffles", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dateline, chance = os.path.abspath(options.dateline), random.Random(options.seed)
    files = sorted(p for p in pathlib.Path(options.fixtures).resolve().iterdir() if p.is_file())
    locales = installed(LOCALES)
    surroundings = list(itertools.product(ZONES, locales))
    seen, runs = {}, 0
    with tempfile.TemporaryDirectory() as home:
        for number in range(options.shuffles):
            chance.shuffle(files)
            site = os.path.join(home, "site")
            story = os.path.join(site, "story")
            shutil.rmtree(site, ignore_errors=True)
            os.makedirs(story)
            # The order in which a folder hands out its names is that of their making, on some file systems.
            for file in files:
                shutil.copy(file, story)
            named = [story] if number % 2 else [os.path.join(story, file.name) for file in files]
            for zone, locale in surroundings:
                commands = {"report": ["report", *named]}
                if number % 5 == 0:
                    commands["archive"] = ["archive", *named, "--warc"]
                    commands["publish"] = ["publish", site, "--title", "Site", "--no-cache"]
                for name, arguments in commands.items():
                    runs += 1
                    result = made(dateline, arguments, zone, locale, home)
                    # A file that is named is read where one found in a folder would be left out: two sets of their own.
                    manner = name if name == "publish" else name + (" of a folder" if number % 2 else " of files")
                    seen.setdefault(manner, {}).setdefault(result, f"shuffle {number}, {zone}, {locale}")
    good = all(len(results) == 1 and not next(iter(results)).startswith("exit") for results in seen.values())
    for name, results in seen.items():
        for result, first in results.items():
            print(f"{name:20} {result[:16] if not result.startswith('exit') else result}  first at {first}")
    print(f"orders: {options.shuffles} shuffles, {len(ZONES)} zones, {len(locales)} locales, {runs} runs:",
          "the same bytes" if good else "something differs")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

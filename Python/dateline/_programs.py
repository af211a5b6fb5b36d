"""The programs that this package carries, and how they are run."""
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Sequence

CARRIED = Path(__file__).parent / "programs" / "bin"


class DatelineError(Exception):
    """The program refused or failed: `code` is its exit code (2 wrong use, 3 input, 4 output, 5 verification), `message` what it said."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message or f"dateline ended with code {code}")
        self.code = code
        self.message = message


def program(name: str = "dateline") -> str:
    """The path of a program: what the environment names (`DATELINE`, for `dateline`), what this package carries, or what PATH has."""
    named = os.environ.get(name.upper().replace("-", "_"))
    if named:
        return named
    carried = CARRIED / name
    if carried.is_file():
        return str(carried)
    found = shutil.which(name)
    if found is None:
        raise DatelineError(2, f"{name} is neither in this package nor on PATH; set {name.upper().replace('-', '_')} to its path.")
    return found


def run(arguments: Sequence[str], given: bytes | None = None, *, accepted: Sequence[int] = (0, 1)) -> bytes:
    """What `dateline` prints for these arguments; raises `DatelineError` where it ends with another exit code than those accepted."""
    done = subprocess.run([program(), *arguments], input=given if given is not None else b"", capture_output=True, check=False)
    if done.returncode not in accepted:
        raise DatelineError(done.returncode, done.stderr.decode("utf-8", "replace").strip())
    return done.stdout


def version() -> str:
    """The version of the program: "1.0.0"."""
    return run(["--version"]).decode().split()[1]


def main(name: str = "dateline") -> None:
    """The command of that name, in place of this process."""
    path = program(name)
    os.execv(path, [path, *sys.argv[1:]])


def fetch() -> None:
    """`dateline-fetch`."""
    main("dateline-fetch")


def pdf() -> None:
    """`dateline-pdf`."""
    main("dateline-pdf")

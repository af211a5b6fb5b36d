"""What is judged: a folder with pages, and the data files beside them."""

import re
from pathlib import Path


class Site:
    def __init__(self, folder: Path, nu: Path):
        self.folder = folder.resolve()
        self.nu = nu
        self.pages = self.files("*.html")
        self.is_published = (self.folder / "stories").is_dir()
        self.is_searched = (self.folder / "pagefind").is_dir()
        # A browser takes its time: of a published site it sees the longest page of each kind.
        self.seen = self.longest_of_each_kind() if self.is_published else self.pages

    def files(self, pattern):
        return sorted(self.folder.rglob(pattern))

    def longest_of_each_kind(self):
        """ "places/quetta-1167528/index.html" is a page of a place, "places/index.html" the list of them."""
        kinds = {}
        for page in sorted(self.pages, key=lambda page: page.stat().st_size):
            parts = page.relative_to(self.folder).parts
            kinds[parts[0], len(parts)] = page
        return sorted(kinds.values())

    def name(self, file: Path):
        return file.relative_to(self.folder).as_posix()


def squeezed(text):
    """Text without any space, and without the marks that only lay it out: for finding words across line breaks."""
    return re.sub(r"[\s\u00ad\u200b\u2028\f]+", "", text)


def nothing_found(files, kind):
    """A finding where a briefing has none of a kind of file: a missing file must not pass as a good one."""
    return [] if files else [f"there is no {kind}"]

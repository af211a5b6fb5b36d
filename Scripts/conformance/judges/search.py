"""The search of a published site, as a reader uses it: a word, its hits, the hits of one source. Told from a web server, since a browser reads
the index from nowhere else."""

import functools
import http.server
import re
import threading

from .browser import browser

# What the stories of the tests have: a word, and a publisher that tells some of its entries and not all.
WORD = "Mach"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def _served(folder):
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def _count(tab):
    """The number in the line that says how many were found; the first that a summary in any language has."""
    text = tab.locator("pagefind-summary").inner_text()
    number = re.search(r"\d+", text)
    return int(number.group()) if number else None


def _settled(tab, test, what, found):
    for _ in range(100):
        count = _count(tab)
        if count is not None and test(count):
            return count
        tab.wait_for_timeout(100)
    found.append(f"{what}: the summary says {tab.locator('pagefind-summary').inner_text()!r}")
    return None


def found_and_narrowed(site):
    """Types a word, reads the hits, follows the first to its entry, and narrows them by a source."""
    page = site.folder / "search" / "index.html"
    if not page.is_file():
        return ["there is no search page; publish with --search"]
    found, server = [], _served(site.folder)
    context = browser().new_context(viewport={"width": 1280, "height": 900})
    try:
        tab = context.new_page()
        problems = []
        tab.on("pageerror", lambda error: problems.append(f"error: {error}"))
        tab.on("requestfailed", lambda request: problems.append(f"failed: {request.url}"))
        root = f"http://127.0.0.1:{server.server_port}"
        tab.on("request", lambda request: None if request.url.startswith((root, "blob:", "data:")) else problems.append(f"elsewhere: {request.url}"))
        tab.goto(f"{root}/search/index.html")
        tab.locator("pagefind-input input").first.fill(WORD)
        all_hits = _settled(tab, lambda n: n > 0, f"searching {WORD}", found)
        if all_hits is None:
            return found + problems
        texts = tab.locator("pagefind-results a").all_inner_texts()
        if not texts:
            found.append("no hit is a link")
        # The second list is that of sources; its first choice with fewer hits than all is a narrowing.
        lists = tab.locator("pagefind-filter-dropdown")
        lists.nth(1).locator("button").first.click()
        choices = lists.nth(1).locator("[role=option]")
        choices.first.wait_for(timeout=5000)
        choices.first.click()
        fewer = _settled(tab, lambda n: 0 < n < all_hits, "narrowing by a source", found)
        if fewer is not None:
            tab.keyboard.press("Escape")
            link = tab.locator("pagefind-results a").first
            address = link.get_attribute("href")
            tab.goto(f"{root}/{address.lstrip('/')}" if address.startswith("/") else tab.evaluate("a => new URL(a, location.href).href", address))
            if "#" in tab.url and tab.locator(f"[id='{tab.url.split('#')[1]}']").count() != 1:
                found.append(f"a hit leads to {tab.url}, where nothing stands")
        return found + problems
    finally:
        context.close()
        server.shutdown()

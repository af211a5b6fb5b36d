"""A published site's search, as a reader meets it: from a web server, in a browser, wide and narrow."""

import http.server
import threading
from contextlib import contextmanager
from functools import partial
from urllib.parse import urldefrag, urlsplit

from axe_playwright_python.sync_playwright import Axe

from .browser import RULES, browser

# A place of the sample stories, and what a reader types to find it.
WORD = "Mach"
WIDTHS = (1280, 360)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """The folder at an address of this machine."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


def search(site):
    """Finds entries by a word, follows one, narrows by a source; asks nobody else, and fits the window."""
    with served(site.folder) as address:
        for width in WIDTHS:
            context = browser().new_context(viewport={"width": width, "height": 900})
            try:
                yield from searched(context.new_page(), address, width)
            finally:
                context.close()


def searched(tab, address, width):
    noise = []
    tab.on("request", lambda request: noise.append(request.url) if not request.url.startswith((address, "data:", "blob:")) else None)
    tab.on("console", lambda message: noise.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: noise.append(str(error)))
    tab.goto(address + "search/index.html")
    # As a reader does: the index is fetched when the field is entered, and letters come one by one.
    tab.click("pagefind-input input")
    tab.wait_for_load_state("networkidle")
    tab.keyboard.type(WORD, delay=50)
    tab.wait_for_selector(".pf-result-link", timeout=10_000)
    found = results(tab)
    links = [link.get_attribute("href") for link in tab.locator(".pf-result-link").all()]
    if not any(WORD in text for text in found):
        yield f"{width} px: no result says {WORD}"
    if tab.evaluate("document.documentElement.scrollWidth > innerWidth"):
        yield f"{width} px: the results are wider than the window"
    rules = Axe().run(tab, options={"runOnly": RULES}).response["violations"]
    yield from (f"{width} px: {rule['id']}: {rule['nodes'][0]['html'][:110]}" for rule in rules)
    yield from narrowed(tab, width, len(found))
    page, anchor = urldefrag(links[0])
    tab.goto(address + urlsplit(page).path.lstrip("/") + "#" + anchor)
    if not anchor or tab.locator(f"[id='{anchor}']").count() != 1:
        yield f"{width} px: a result leads nowhere: {links[0]}"
    yield from (f"{width} px: {line}" for line in noise)


def narrowed(tab, width, count):
    """The first source that has any of the results leaves as many of them as stand beside it."""
    sources = tab.locator(".pf-filter-group").filter(has=tab.locator("legend", has_text="Source"))
    sources.locator("summary").click()
    choice = sources.locator("label:not([data-pf-hidden])").first
    counted = choice.locator(".pf-filter-checkbox-count")
    # The lists count anew behind the results, and the results come one by one.
    told = settled(tab, lambda: int(counted.inner_text()), lambda number: number <= count)
    choice.click()
    left = settled(tab, lambda: len(results(tab)), lambda number: number == told)
    if not 1 <= left == told <= count:
        yield f"{width} px: {count} results, {told} said to be of one source, and {left} shown"


def settled(tab, value, is_right):
    """A value of the page once it is right; as it is after ten seconds, where it never is."""
    for _ in range(50):
        if is_right(value()):
            break
        tab.wait_for_timeout(200)
    return value()


def results(tab):
    return tab.locator("pagefind-results li").all_inner_texts()

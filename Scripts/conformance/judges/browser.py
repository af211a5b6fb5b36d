"""The page as a person meets it: in a browser, light and dark, narrow, from right to left, on paper."""

import atexit
import json
import re
import subprocess
import tempfile
import unicodedata
from collections import Counter
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from .site import squeezed

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIEWS = [
    ("light", dict(width=1280), {}),
    ("dark", dict(width=1280, scheme="dark"), {}),
    ("360 px", dict(width=360), {}),
    ("360 px dark", dict(width=360, scheme="dark"), {}),
    ("right to left", dict(width=1280), dict(direction="rtl")),
    ("print", dict(width=720), dict(media="print")),
    ("all opened", dict(width=1280), dict(opened=True)),
]


# On paper nobody points at a link or follows it.
POINTING = ["target-size", "link-in-text-block"]


@lru_cache(maxsize=1)
def browser():
    """One browser for all judges: starting it takes longer than most of them."""
    playwright = sync_playwright().start()
    running = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    atexit.register(lambda: (running.close(), playwright.stop()))
    return running


@contextmanager
def opened(page, width=1280, height=900, scheme="light", script=True, watch=None):
    """The page in a window of its own; `watch` collects requests, dialogs and messages."""
    # Only the judges' own script needs the page's policy out of the way.
    context = browser().new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=script and watch is None,
        java_script_enabled=script)
    try:
        tab = context.new_page()
        if watch is not None:
            tab.on("request", lambda request: watch.append(f"request {request.url}"))
            tab.on("dialog", lambda dialog: (watch.append("a dialog"), dialog.dismiss()))
            tab.on("console", lambda message: watch.append(f"console: {message.text}"))
            tab.on("pageerror", lambda error: watch.append(f"error: {error}"))
        tab.goto(page.as_uri())
        yield tab
    finally:
        context.close()


def axe(site):
    """axe-core's rules of WCAG 2.2 A and AA and its best practices; what it could not decide counts as found.

    Told view by view, since a trial needs only the first.
    """
    for page in site.seen:
        for name, view, state in VIEWS:
            # The pages of a site share the style sheet of the briefing that is looked at in all views.
            if site.is_published and name != "light" and (page, name) != (site.seen[0], "360 px dark"):
                continue
            with opened(page, **view) as tab:
                if "direction" in state:
                    tab.evaluate("value => document.documentElement.dir = value", state["direction"])
                if "media" in state:
                    tab.emulate_media(media=state["media"])
                    # The margin of the paper, which a window does not have.
                    tab.evaluate("document.body.style.margin = '16mm 15mm'")
                if "opened" in state:
                    tab.evaluate("document.querySelectorAll('details').forEach(element => element.open = true)")
                answer = Axe().run(tab, options={"runOnly": RULES}).response
                for verdict in ("violations", "incomplete"):
                    for rule in answer[verdict]:
                        nodes = [node for node in rule["nodes"] if not in_picture(rule, node, verdict)]
                        if not nodes or name == "print" and rule["id"] in POINTING:
                            continue
                        node = nodes[0]
                        why = (node.get("failureSummary") or "").strip().splitlines()[-1:]
                        yield f"{site.name(page)}, {name}: {rule['id']} × {len(nodes)}: {node['html'][:110]} {why}"


def in_picture(rule, node, verdict):
    """axe says of all letters in SVG that it cannot see what lies behind them; `pictures` looks at those."""
    return verdict == "incomplete" and rule["id"] == "color-contrast" and node["html"].startswith(("<text", "<tspan"))


FAINT_LETTERS = """() => {
  const light = colour => {
    const [r, g, b] = colour.match(/[0-9.]+/g).map(part => part / 255).map(
      part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll('svg text')].filter(element => element.checkVisibility()).map(element => {
    const style = getComputedStyle(element);
    // A number stands on its mark, a name has its own rim, all else the page behind it.
    const mark = element.classList.contains('no') && element.previousElementSibling;
    const ground = mark ? getComputedStyle(mark).fill : style.stroke !== 'none' && style.paintOrder.startsWith('stroke') ? style.stroke
      : getComputedStyle(document.body).backgroundColor;
    const [high, low] = [light(style.fill), light(ground)].sort((a, b) => b - a);
    return [(high + 0.05) / (low + 0.05), element.outerHTML.slice(0, 90)];
  }).filter(([contrast]) => contrast < 4.5).map(([contrast, text]) => contrast.toFixed(2) + ' ' + text);
}"""


def pictures(site):
    """WCAG 1.4.3 for the letters of the pictures: against the mark that they stand on, their rim, or the page where they have neither."""
    found = []
    for page in site.seen:
        for name, view, state in VIEWS[:4] + VIEWS[5:6]:
            with opened(page, **view) as tab:
                tab.emulate_media(media=state.get("media", "screen"))
                found += [f"{site.name(page)}, {name}: {line}" for line in tab.evaluate(FAINT_LETTERS)]
    return found


def quiet(site):
    """Opening a page asks for nothing but the page, runs nothing, and shows the same without script."""
    found = []
    for page in site.seen:
        seen = []
        with opened(page, watch=seen) as tab:
            tab.wait_for_timeout(200)
            with_script = tab.inner_text("body")
        found += [f"{site.name(page)}: {line}" for line in seen if line != f"request {page.as_uri()}"]
        with opened(page, script=False) as tab:
            if tab.inner_text("body") != with_script:
                found.append(f"{site.name(page)}: other words without script")
    return found


def reflow(site):
    """WCAG 1.4.10: at 320 px, as on a page enlarged four times, nothing makes the page scroll sideways."""
    found = []
    for page in site.seen:
        for direction in ("ltr", "rtl"):
            with opened(page, width=320, height=800) as tab:
                tab.evaluate("direction => document.documentElement.dir = direction", direction)
                tab.evaluate("document.querySelectorAll('details').forEach(element => element.open = true)")
                wide = tab.evaluate("document.documentElement.scrollWidth")
                if wide > 320:
                    found.append(f"{site.name(page)}, {direction}: {wide} px wide")
    return found


SMALL_LETTERS = """minimum => [...document.querySelectorAll('body *')].filter(element => {
  const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const box = element.getBoundingClientRect();
  if (!own || box.width < 2 || box.height < 2 || !element.checkVisibility() || element.closest('title, desc')) return false;
  const matrix = element.getScreenCTM ? element.getScreenCTM() : null;
  return parseFloat(getComputedStyle(element).fontSize) * (matrix ? matrix.a : 1) < minimum;
}).map(element => element.outerHTML.slice(0, 100))"""


def letters(site):
    """At 360 px no letter is smaller than 10 px, those of the pictures included."""
    found = []
    for page in site.seen:
        with opened(page, width=360, height=800) as tab:
            found += [f"{site.name(page)}: {element}" for element in tab.evaluate(SMALL_LETTERS, 10)]
    return found


UNNAMED = """() => [...document.querySelectorAll('a[aria-label], button[aria-label], summary[aria-label]')].filter(
  element => !element.getAttribute('aria-label').toLowerCase().includes(element.innerText.trim().toLowerCase())
).map(element => element.outerHTML.slice(0, 140))"""


def link_names(site):
    """WCAG 2.5.3: a name given by aria-label holds the words that are seen. axe does not look at these."""
    found = []
    for page in site.seen:
        with opened(page) as tab:
            found += [f"{site.name(page)}: {element}" for element in tab.evaluate(UNNAMED)]
    return found


def words_of(text):
    """How often each word in Latin letters or digits stands there: Arabic letters come out of a PDF as they join."""
    return Counter(re.findall(r"[A-Za-z0-9]+", unicodedata.normalize("NFKC", text)))


def paper(site):
    """The printed pages hold every sentence of the timeline and how it was dated, in the colours of paper."""
    found = []
    for page in site.seen:
        model = page.parent / "briefing.json"
        with tempfile.TemporaryDirectory() as folder, opened(page, scheme="dark") as tab:
            tab.emulate_media(media="print", color_scheme="dark")
            ground = tab.evaluate("getComputedStyle(document.body).backgroundColor")
            if ground != "rgb(255, 255, 255)":
                found.append(f"{site.name(page)}: paper is printed on {ground} under a dark scheme")
            file = Path(folder) / "page.pdf"
            tab.pdf(path=str(file), format="A4", tagged=True)
            printed = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout
            is_mixed = tab.evaluate("document.documentElement.dir") == "rtl"
            shown = squeezed(tab.evaluate("document.body.innerText"))
        if page.name == "index.html" and model.exists():
            entries = json.loads(model.read_text())["entries"]
            told = [words for entry in entries for words in (entry["text"], entry["statements"][0]["dating"])]
            # Lines of two directions come out of a PDF in no order: there, what the browser lays out for paper has the sentences,
            # and the PDF has their words as often.
            text = shown if is_mixed else squeezed(printed)
            found += [f"{site.name(page)}: not printed: {words[:90]}" for words in told if squeezed(words) not in text]
            seldom = words_of(" ".join(told)) - words_of(printed)
            found += [f"{site.name(page)}: printed too seldom, {count} times less: {word}" for word, count in seldom.items() if is_mixed]
    return found

"""The Markdown as four renderers, two of them of GitHub's flavour, show it."""

from urllib.parse import unquote

import cmarkgfm
import markdown
import markdown2
from cmarkgfm.cmark import Options
from lxml import html
from markdown_it import MarkdownIt


def others(site):
    """Python-Markdown and markdown2, whose escapes are fewer than GitHub's: no raw HTML out of a source's text, and no heading lost."""
    found = []
    for file in site.files("*.md"):
        text = file.read_text()
        heads = len(outline(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))["headings"])
        for name, markup in (("Python-Markdown", markdown.markdown(text, extensions=["tables"])),
                             ("markdown2", markdown2.markdown(text, extras=["tables"]))):
            tree = outline(markup)
            found += [f"{site.name(file)}: {name} sees a raw <{tag}>" for tag in tree["elements"] if tag not in OURS]
            if len(tree["headings"]) != heads:
                found.append(f"{site.name(file)}: {name} sees {len(tree['headings'])} headings of {heads}")
    return found


def renderers(site):
    """cmark-gfm, which GitHub uses, and markdown-it show the same headings, tables, rows, items and links; no raw HTML."""
    files = site.files("*.md")
    found = [] if files else ["there is no Markdown"]
    for file in files:
        text = file.read_text()
        first = outline(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))
        reader = MarkdownIt("gfm-like")
        # It would make a link of every "dawn.com", which is no rule of GitHub's flavour.
        reader.linkify.set({"fuzzy_link": False})
        second = outline(reader.render(text))
        for part in first:
            if first[part] != second[part]:
                found.append(f"{site.name(file)}: {part} differ: {difference(first[part], second[part])}")
        for name, tree in (("cmark-gfm", first), ("markdown-it", second)):
            found += [f"{site.name(file)}: {name} sees a raw <{tag}>" for tag in tree["elements"] if tag not in OURS]
        if not first["headings"]:
            found.append(f"{site.name(file)}: no heading")
        found += broken_lines(site.name(file), text)
    return found


# The elements that Markdown of ours becomes; anything else came from a source's text.
OURS = {"div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "em",
        "strong", "code", "hr", "br", "blockquote", "pre"}


def outline(markup):
    tree = html.fromstring(f"<div>{markup}</div>")

    def words(element):
        # One of them shows addresses decoded.
        return " ".join(unquote(element.text_content()).split())

    return {
        "headings": [words(element) for element in tree.xpath("//h1|//h2|//h3|//h4")],
        "tables": [[[words(cell) for cell in row.xpath("./th|./td")] for row in table.xpath(".//tr")]
                   for table in tree.xpath("//table")],
        "items": [words(element) for element in tree.xpath("//li")],
        "links": [element.get("href") for element in tree.xpath("//a")],
        "code": [words(element) for element in tree.xpath("//code")],
        "elements": sorted({element.tag for element in tree.iter() if isinstance(element.tag, str)}),
    }


def difference(first, second):
    for a, b in zip(first, second):
        if a != b:
            return f"{str(a)[:120]} / {str(b)[:120]}"
    return f"{len(first)} / {len(second)}"


def broken_lines(name, text):
    """Rows of one table have one number of cells; no address is left broken by an escape."""
    found = []
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if "&#58;" in line or "&#46;" in line:
            found.append(f"{name}:{number}: an address is written with character references")
        if line.startswith("|") and number > 1 and lines[number - 2].startswith("|"):
            if cells(line) != cells(lines[number - 2]):
                found.append(f"{name}:{number}: {cells(line)} cells below {cells(lines[number - 2])}")
    return found


def cells(line):
    return line.replace("\\|", "").count("|")

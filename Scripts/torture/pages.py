"""Pages made to hurt: each is a function of a size, so that growth can be measured. Nothing here is random."""

HEAD = "<html><head><title>Rain</title></head><body><h1>Rain</h1>"
SENTENCE = "It rained in Quetta on Tuesday and the police said that 5 people were killed near Lahore. "


def _numbered(row, count, between=""):
    return between.join(row % i for i in range(count))


# name: (size at full scale, page of a size, codes of which one must be found or nothing)
PAGES = {
    "prose": (1_000_000, lambda n: HEAD + "".join(f"<p>{SENTENCE * 4}</p>" for _ in range(n // 400))),
    "prose-one-block": (100_000_000, lambda n: HEAD + "<p>" + SENTENCE * (n // len(SENTENCE))),
    "no-tag": (100_000_000, lambda n: "word " * (n // 5)),
    "siblings": (1_000_000, lambda n: HEAD + "<p>a</p>" * n),
    "paragraphs": (200_000, lambda n: HEAD + _numbered("<p>Paragraph %d has words, and more words in it, the police said today.</p>", n)),
    "nested-3000": (3_000, lambda n: "<div>" * n + "<p>" + SENTENCE * 9),
    "nested": (100_000, lambda n: "<div>" * n + "<p>" + SENTENCE * 9),
    "nested-lists": (50_000, lambda n: HEAD + "<ul><li>word" * n),
    "nested-wrong-ends": (50_000, lambda n: "<div>" * n + "</b>" * n),
    "text-node": (11_000_000, lambda n: "<p>" + "word " * (n // 5) + "</p><p>after</p>"),
    "attribute": (11_000_000, lambda n: '<p title="' + "x" * n + f'">{SENTENCE * 9}</p>'),
    "attributes": (200_000, lambda n: "<p " + _numbered("a%d=1", n, " ") + f">{SENTENCE * 9}</p>"),
    "open-comment": (50_000_000, lambda n: f"<p>{SENTENCE * 9}</p><!--" + "x" * n),
    "less-than": (1_000_000, lambda n: "<p>a</p>" + "<" * n),
    "entities": (200_000, lambda n: "<p>a" + "&amp;&nbsp;&bogus;" * n),
    "ampersands": (1_000_000, lambda n: "<p>a" + "&" * n),
    "colspan": (50_000, lambda n: HEAD + "<table>" + "<tr><td colspan=9007199254740991>1 March</td></tr>" * n),
    "date-words": (50_000, lambda n: HEAD + "<p>" + "Tuesday " * n),
    "dates": (50_000, lambda n: HEAD + "<p>" + "on 11 March 2025, " * n),
    "place-names": (50_000, lambda n: HEAD + "<p>" + "Quetta and " * n),
    "places": (20_000, lambda n: HEAD + "<p>" + "in Quetta and Lahore and Springfield " * n),
    "unknown-names": (50_000, lambda n: HEAD + "<p>" + "Aaqua Bbarta " * n),
    "without-capitals": (50_000, lambda n: HEAD + "<p>" + "کوئٹہ میں " * n),
    "number-words": (50_000, lambda n: HEAD + "<p>" + "five hundred and twenty million " * n),
    "speakers": (50_000, lambda n: HEAD + "<p>" + SENTENCE * n),
    "posts": (20_000, lambda n: HEAD + _numbered("<article><time datetime='2025-03-12T10:%02d'></time><p>It rained in Mach today, police said.</p></article>", 60) * (n // 60)),
    "boxes": (20_000, lambda n: HEAD + "<p>On March 3, 2025 it began and many people came to see it.</p><table>" + "<tr><td>It rained earlier in the day, he said to them.</td></tr>" * n + "</table>"),
    "days-of-events": (20_000, lambda n: HEAD + "<p>" + "On March 3, 2025 it fell. Three days after the attack he left. " * n),
    "days-without-year": (40_000, lambda n: HEAD + '<meta name="date" content="2025-03-12"><p>' + "He was killed on June 24. " * n),
    "json-ld": (300_000, lambda n: HEAD + '<script type="application/ld+json">[' + _numbered('{"@type":"NewsArticle","datePublished":"2025-03-12","headline":"x%d"}', n, ",") + "]</script><p>text</p>"),
    "json-ld-deep": (10_000, lambda n: HEAD + '<script type="application/ld+json">' + "[" * n + "</script><p>text</p>"),
    "json-ld-keys": (300_000, lambda n: HEAD + '<script type="application/ld+json">{"@type":"NewsArticle",' + _numbered('"k%d":1', n, ",") + "}</script><p>text</p>"),
    "headings": (50_000, lambda n: HEAD + "<h1>Heading words</h1>" * n),
    "title": (100_000, lambda n: "<title>" + "word | " * n + "</title><p>x"),
    "repeated-blocks": (20_000, lambda n: HEAD + f"<p>{SENTENCE}</p>" * n),
    "articles": (20_000, lambda n: HEAD + f"<article class=related><h2>a</h2><p>{SENTENCE}</p></article>" * n),
    "inline": (100_000, lambda n: HEAD + "<p>" + '<span class="author date">x</span>' * n),
    "white-space": (6_000_000, lambda n: HEAD + "<p>" + " \n\t" * (n // 3) + "x"),
    "tag-soup": (50_000, lambda n: HEAD + "<b><i><p>x</b>" * n),
}

#!/usr/bin/env python3
"""Draws the growth tables of a benchmark file as one SVG: plot.py BENCHMARK.md GROWTH.svg

Both axes are logarithmic; the dashed line is cost in proportion to size."""
import math
import sys

WIDTH, HEIGHT, MARGIN = 420, 320, 56


def table(lines, first):
    """Rows of numbers below the header whose first cell is `first`; none where there is no such table."""
    start = next((i for i, line in enumerate(lines) if line.startswith(f"| {first} ")), len(lines))
    rows = []
    for line in lines[start + 2:]:
        if not line.startswith("|"):
            break
        rows.append([float(cell) for cell in line.strip("| \n").split("|")])
    return rows


def panel(points, x, title, across, up):
    """One chart of points (size, cost), its left edge at x."""
    lows = [min(p[i] for p in points) for i in (0, 1)]
    highs = [max(p[i] for p in points) for i in (0, 1)]
    # An axis covers a factor of four at least, so that costs that hardly differ do not look as if they did.
    span = [math.log10(max(h, l * 4) / l) for l, h in zip(lows, highs)]

    def place(size, cost):
        return (x + MARGIN + math.log10(size / lows[0]) / span[0] * (WIDTH - 2 * MARGIN),
                HEIGHT - MARGIN - math.log10(cost / lows[1]) / span[1] * (HEIGHT - 2 * MARGIN))

    out = [f'<text x="{x + MARGIN}" y="28" class="title">{title}</text>',
           f'<text x="{x + WIDTH / 2}" y="{HEIGHT - 12}" text-anchor="middle">{across}</text>',
           f'<text x="{x + MARGIN}" y="46">{up}</text>']
    dots = [place(*point) for point in points]
    out.append('<polyline class="line" points="' + " ".join(f"{a:.1f},{b:.1f}" for a, b in dots) + '"/>')
    factor = 10 ** min(span)
    straight = [place(lows[0], lows[1]), place(lows[0] * factor, lows[1] * factor)]
    out.append('<polyline class="even" points="' + " ".join(f"{a:.1f},{b:.1f}" for a, b in straight) + '"/>')
    for (size, cost), (a, b) in zip(points, dots):
        out.append(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3"/><text x="{a:.1f}" y="{b - 8:.1f}" text-anchor="middle">{cost:g}</text>')
        out.append(f'<text x="{a:.1f}" y="{HEIGHT - MARGIN + 16}" text-anchor="middle">{size:g}</text>')
    return out


def main():
    lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
    pages = [(row[0], row[1]) for row in table(lines, "page, kB")]
    stories = [(row[0], row[1] + row[2]) for row in table(lines, "articles")]
    gazetteers = table(lines, "places, thousands")
    panels = [(pages, "annotate, by size of the page", "kB", "ms"),
              (stories, "report, by number of articles", "articles", "s"),
              ([(row[0], row[2]) for row in gazetteers], "annotate, by places known", "thousand places", "ms a page"),
              ([(row[0], row[3]) for row in gazetteers], "look-up, by places known", "thousand places", "µs a name")]
    panels = [chart for chart in panels if chart[0]]
    body = [line for i, (points, *words) in enumerate(panels) for line in panel(points, i * WIDTH, *words)]
    style = "text{font:11px sans-serif;fill:#333}.title{font-weight:bold;font-size:13px}.line{fill:none;stroke:#1b5e8c;stroke-width:2}.even{fill:none;stroke:#999;stroke-dasharray:4 4}circle{fill:#1b5e8c}"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(panels) * WIDTH} {HEIGHT}" role="img" aria-label="Growth of cost; dashed: in proportion to size"><style>{style}</style><rect width="100%" height="100%" fill="#fff"/>'
    open(sys.argv[2], "w", encoding="utf-8").write(svg + "\n" + "\n".join(body) + "\n</svg>\n")


main()

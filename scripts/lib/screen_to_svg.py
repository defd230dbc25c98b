"""Draws a terminal screen, as `tmux capture-pane -e` prints it, as SVG on standard output.

Deterministic, and every run of text has its width said, so that columns stand right with any monospaced font.
"""

import argparse
import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from html import escape

CELL, LINE, PADDING = 8.4, 18, 12
BACKGROUND, FOREGROUND = "#1d2021", "#e6dfce"
NAMED = [
    "#1d2021", "#e0604f", "#98b04a", "#dba642", "#6fa0b8", "#c08bb0", "#7db08c", "#c9bfa9",
    "#8a8074", "#f07f6c", "#b5cf60", "#f3c25b", "#8fc1dc", "#dba6cb", "#97cfa6", "#f6efdd",
]


@dataclass(frozen=True)
class Style:
    """How a cell looks."""

    foreground: str | None = None
    background: str | None = None
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False

    @property
    def colors(self) -> tuple[str, str | None]:
        """What the letters and what stands behind them are painted with."""
        if self.reverse:
            return self.background or BACKGROUND, self.foreground or FOREGROUND
        return self.foreground or FOREGROUND, self.background


def indexed(number: int) -> str:
    """A colour of the 256: sixteen named ones, a cube, greys."""
    if number < 16:
        return NAMED[number]
    if number < 232:
        levels = [0, 95, 135, 175, 215, 255]
        red, green, blue = (levels[(number - 16) // power % 6] for power in (36, 6, 1))
        return f"#{red:02x}{green:02x}{blue:02x}"
    grey = 8 + 10 * (number - 232)
    return f"#{grey:02x}{grey:02x}{grey:02x}"


def changed(style: Style, codes: list[int]) -> Style:
    """The style after a sequence of SGR codes."""
    position = 0
    while position < len(codes):
        code = codes[position]
        if code == 0:
            style = Style()
        elif code in (1, 2, 3, 4, 7):
            style = replace(style, **{{1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "reverse"}[code]: True})
        elif code == 22:
            style = replace(style, bold=False, dim=False)
        elif code in (23, 24, 27):
            style = replace(style, **{{23: "italic", 24: "underline", 27: "reverse"}[code]: False})
        elif 30 <= code <= 37 or 90 <= code <= 97:
            style = replace(style, foreground=indexed(code - 30 if code < 90 else code - 82))
        elif 40 <= code <= 47 or 100 <= code <= 107:
            style = replace(style, background=indexed(code - 40 if code < 100 else code - 92))
        elif code in (39, 49):
            style = replace(style, **{"foreground" if code == 39 else "background": None})
        elif code in (38, 48) and codes[position + 1 : position + 2] == [5]:
            name = "foreground" if code == 38 else "background"
            style = replace(style, **{name: indexed(codes[position + 2])})
            position += 2
        position += 1
    return style


def runs(line: str, style: Style) -> tuple[list[tuple[int, int, str, Style]], Style]:
    """The runs of equal style in a line: column, width in columns, text, style."""
    found: list[tuple[int, int, str, Style]] = []
    column = 0
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b["):
            style = changed(style, [int(code or 0) for code in part[2:-1].split(";")])
            continue
        # A wide letter stands alone: a font may make it narrower than two columns.
        for text in re.findall(r"[^\u1100-\uffff\U00010000-\U0010ffff]+|.", re.sub(r"[\x00-\x1f\x7f]", "", part)):
            width = sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)
            if width:
                found.append((column, width, text, style))
            column += width
    return found, style


def drawn(column: int, width: int, text: str, row: int, style: Style) -> list[str]:
    """A run as SVG elements: what stands behind, then the letters."""
    foreground, background = style.colors
    x, y = PADDING + column * CELL, PADDING + row * LINE
    elements = []
    if background:
        elements.append(f'<rect x="{x:.1f}" y="{y}" width="{width * CELL:.1f}" height="{LINE}" fill="{background}" shape-rendering="crispEdges"/>')
    if text.strip():
        attributes = [f'x="{x:.1f}"', f'y="{y + 13}"', f'textLength="{width * CELL:.1f}"']
        attributes.append('lengthAdjust="spacingAndGlyphs"')
        if foreground != FOREGROUND:
            attributes.append(f'fill="{foreground}"')
        if style.bold:
            attributes.append('font-weight="bold"')
        if style.italic:
            attributes.append('font-style="italic"')
        if style.underline:
            attributes.append('text-decoration="underline"')
        if style.dim:
            attributes.append('opacity="0.65"')
        elements.append(f'<text {" ".join(attributes)}>{escape(text)}</text>')
    return elements


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--columns", type=int, required=True)
    parser.add_argument("--rows", type=int, required=True)
    size = parser.parse_args()
    width, height = size.columns * CELL + 2 * PADDING, size.rows * LINE + 2 * PADDING
    print(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" '
        f'height="{height}" font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, Consolas, monospace" '
        f'font-size="14" fill="{FOREGROUND}" xml:space="preserve">'
    )
    print(f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>')
    style = Style()
    for row, line in enumerate(sys.stdin.read().split("\n")[: size.rows]):
        found, style = runs(line, style)
        for column, columns, text, run_style in found:
            for element in drawn(column, columns, text, row, run_style):
                print(element)
    print("</svg>")


main()

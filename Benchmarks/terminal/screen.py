"""The screen of a terminal, as far as xterm-256color programs use it.

Not an emulator to live in: it knows the sequences that ncurses, less and w3m send, keeps characters and
styles, and ignores the rest without drawing it.
"""

import codecs
import re
import unicodedata

SEQUENCE = re.compile(
    r"\x1b\[([<=>?!]?)([0-9;:]*)([ -/]*)([@-~])"  # CSI
    r"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)"  # OSC, DCS, SOS, PM, APC
    r"|\x1b([()*+])(.)"  # character sets
    r"|\x1b([ #%])."
    r"|\x1b([0-9A-Za-z=><~|}])"  # short sequences
)
LINES = str.maketrans("jklmnqtuvwx`a", "┘┐┌└┼─├┤┴┬│◆▒")


def width(character: str) -> int:
    """How many columns a character takes: 0, 1 or 2."""
    if character < "\u0300":
        return 0 if character == "\u00ad" else 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


class Screen:
    """What a person would see: rows of characters, their styles, and the cursor."""

    def __init__(self, columns: int, rows: int):
        self.columns, self.rows = columns, rows
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.pending = ""
        self.style = ""
        self.line_drawing = False
        self.saved = (0, 0)
        self.clear()

    # What is on it

    def row(self, index: int) -> str:
        """The text of a row, counted from 0 or, negative, from the bottom."""
        return "".join(self.cells[index]).rstrip()

    def text(self) -> str:
        """All rows, joined by line feeds."""
        return "\n".join(self.row(index) for index in range(self.rows))

    def picture(self) -> tuple:
        """Characters and styles as one value, to be compared with another moment's."""
        return tuple(map(tuple, self.cells)), tuple(map(tuple, self.styles))

    # What happens to it

    def clear(self) -> None:
        self.cells = [self.blank() for _ in range(self.rows)]
        self.styles = [[""] * self.columns for _ in range(self.rows)]
        self.x = self.y = 0
        self.top, self.bottom = 0, self.rows - 1
        self.wrap_pending = self.inserting = False

    def blank(self) -> list:
        return [" "] * self.columns

    def resize(self, columns: int, rows: int) -> None:
        """A new size; what was there is kept as far as it fits, as terminals do."""
        cells, styles = self.cells, self.styles
        y, x = self.y, self.x
        self.columns, self.rows = columns, rows
        self.clear()
        for index in range(min(rows, len(cells))):
            kept = min(columns, len(cells[index]))
            self.cells[index][:kept] = cells[index][:kept]
            self.styles[index][:kept] = styles[index][:kept]
        self.y, self.x = min(y, rows - 1), min(x, columns - 1)

    def feed(self, data: bytes) -> None:
        """Draws what a program wrote; an unfinished sequence waits for its rest."""
        text = self.pending + self.decoder.decode(data)
        self.pending = ""
        at, end = 0, len(text)
        while at < end:
            character = text[at]
            if character == "\x1b":
                match = SEQUENCE.match(text, at)
                if match is None:
                    if end - at < 4096:
                        self.pending = text[at:]
                        return
                    at += 1
                    continue
                self.sequence(match)
                at = match.end()
            else:
                if character < " " or character == "\x7f":
                    self.control(character)
                else:
                    self.put(character)
                at += 1

    def control(self, character: str) -> None:
        self.wrap_pending = False
        if character == "\r":
            self.x = 0
        elif character in "\n\v\f":
            self.line_feed()
        elif character == "\b":
            self.x = max(0, self.x - 1)
        elif character == "\t":
            self.x = min(self.columns - 1, (self.x // 8 + 1) * 8)
        elif character in "\x0e\x0f":
            self.line_drawing = character == "\x0e"

    def put(self, character: str) -> None:
        columns = width(character)
        if columns == 0:
            before = self.x if self.wrap_pending else self.x - 1
            if before >= 0:
                self.cells[self.y][before] += character
            return
        if self.wrap_pending or self.x + columns > self.columns:
            self.x, self.wrap_pending = 0, False
            self.line_feed()
        if self.line_drawing:
            character = character.translate(LINES)
        self.last = character
        row, styles = self.cells[self.y], self.styles[self.y]
        if self.inserting:
            row[self.x : self.x] = [" "] * columns
            styles[self.x : self.x] = [""] * columns
            del row[self.columns :], styles[self.columns :]
        row[self.x], styles[self.x] = character, self.style
        if columns == 2:
            row[self.x + 1], styles[self.x + 1] = "", self.style
        self.x += columns
        if self.x >= self.columns:
            self.x, self.wrap_pending = self.columns - 1, True

    def line_feed(self) -> None:
        if self.y == self.bottom:
            self.scroll_up(1, self.top)
        elif self.y < self.rows - 1:
            self.y += 1

    def scroll_up(self, count: int, top: int) -> None:
        for _ in range(min(count, self.bottom - top + 1)):
            del self.cells[top], self.styles[top]
            self.cells.insert(self.bottom, self.blank())
            self.styles.insert(self.bottom, [""] * self.columns)

    def scroll_down(self, count: int, top: int) -> None:
        for _ in range(min(count, self.bottom - top + 1)):
            del self.cells[self.bottom], self.styles[self.bottom]
            self.cells.insert(top, self.blank())
            self.styles.insert(top, [""] * self.columns)

    def erase(self, row: int, start: int, end: int) -> None:
        end = min(end, self.columns)
        if start < end:
            self.cells[row][start:end] = [" "] * (end - start)
            # The background colour is erased with, other attributes are not.
            background = ";".join(part for part in self.style.split(";") if part[:1] == "4" and len(part) > 1)
            self.styles[row][start:end] = [background] * (end - start)

    def sequence(self, match: re.Match) -> None:
        mark, parameters, _, final, charset, chosen, _, short = match.groups()
        if final is not None:
            if mark:
                if mark == "?" and final in "hl" and "1049" in parameters.split(";"):
                    self.clear()
                return
            self.control_sequence(final, parameters)
        elif charset == "(":
            self.line_drawing = chosen == "0"
        elif short == "M":
            if self.y == self.top:
                self.scroll_down(1, self.top)
            else:
                self.y = max(0, self.y - 1)
        elif short in ("D", "E"):
            if short == "E":
                self.x = 0
            self.line_feed()
        elif short == "7":
            self.saved = (self.y, self.x)
        elif short == "8":
            self.y, self.x = self.saved
        elif short == "c":
            self.clear()

    def control_sequence(self, final: str, parameters: str) -> None:
        numbers = [int(part) if part.isdigit() else 0 for part in parameters.split(";")]
        first = numbers[0]
        count = max(1, first)
        if final == "m":
            self.select_style(parameters)
            return
        row = self.cells[self.y]
        if final not in "bhl":
            self.wrap_pending = False
        if final in "Hf":
            column = numbers[1] if len(numbers) > 1 else 1
            self.y = min(self.rows, count) - 1
            self.x = min(self.columns, max(1, column)) - 1
        elif final == "A":
            self.y = max(0, self.y - count)
        elif final in "Be":
            self.y = min(self.rows - 1, self.y + count)
        elif final in "Ca":
            self.x = min(self.columns - 1, self.x + count)
        elif final == "D":
            self.x = max(0, self.x - count)
        elif final in "G`":
            self.x = min(self.columns, count) - 1
        elif final == "d":
            self.y = min(self.rows, count) - 1
        elif final == "J":
            if first in (0, 1):
                self.erase_line(first)
            rows = {0: range(self.y + 1, self.rows), 1: range(self.y)}.get(first, range(self.rows))
            for index in rows:
                self.erase(index, 0, self.columns)
        elif final == "K":
            self.erase_line(first)
        elif final == "X":
            self.erase(self.y, self.x, self.x + count)
        elif final == "@":
            count = min(count, self.columns - self.x)
            row[self.x : self.x] = [" "] * count
            self.styles[self.y][self.x : self.x] = [""] * count
            del row[self.columns :], self.styles[self.y][self.columns :]
        elif final == "P":
            count = min(count, self.columns - self.x)
            del row[self.x : self.x + count], self.styles[self.y][self.x : self.x + count]
            row += [" "] * count
            self.styles[self.y] += [""] * count
        elif final in "LM":
            if self.top <= self.y <= self.bottom:
                (self.scroll_down if final == "L" else self.scroll_up)(count, self.y)
        elif final == "S":
            self.scroll_up(count, self.top)
        elif final == "T":
            self.scroll_down(count, self.top)
        elif final == "r":
            last = numbers[1] if len(numbers) > 1 and numbers[1] else self.rows
            self.top, self.bottom = count - 1, min(self.rows, last) - 1
            self.x = self.y = 0
        elif final == "b":
            for _ in range(count):
                self.put(self.last)
        elif final in "hl" and first == 4:
            self.inserting = final == "h"
        elif final == "s":
            self.saved = (self.y, self.x)
        elif final == "u":
            self.y, self.x = self.saved

    def erase_line(self, part: int) -> None:
        start = self.x if part == 0 else 0
        self.erase(self.y, start, self.x + 1 if part == 1 else self.columns)

    def select_style(self, parameters: str) -> None:
        """Styles are kept as the parameters that made them: enough to tell two of them apart."""
        parts = parameters.split(";")
        while "0" in parts or "" in parts:
            at = max(index for index, part in enumerate(parts) if part in ("0", ""))
            # A 0 inside `38;5;0` is a colour, not a reset.
            if at >= 2 and parts[at - 1] == "5" and parts[at - 2] in ("38", "48"):
                break
            self.style, parts = "", parts[at + 1 :]
        if parts == ["39", "49"]:
            kept = [part for part in self.style.split(";") if len(part) == 1]
            self.style = ";".join(kept)
        elif parts:
            self.style = ";".join(filter(None, [self.style, ";".join(parts)]))[-80:]

"""The model of the screen draws what a terminal draws."""

import unittest

from reading.measures import p99, scrolled_lines
from terminal.screen import Screen

CASES = {
    "text and line feeds": (b"un\r\ndeux", ["un", "deux", "", ""]),
    "a sequence in two parts": ([b"a\x1b[2;", b"3Hb"], ["a", "  b", "", ""]),
    "a character in two parts": ([b"\xc3", b"\xa9t\xc3\xa9"], ["été", "", "", ""]),
    "wrapping waits for the next character": (b"0123456789\rx", ["x123456789", "", "", ""]),
    "wrapping": (b"0123456789x", ["0123456789", "x", "", ""]),
    "wide characters": ("日本\x1b[1;5Hx".encode(), ["日本x", "", "", ""]),
    "combining marks": ("e\u0301x".encode(), ["e\u0301x", "", "", ""]),
    "scrolling at the bottom": (b"a\r\nb\r\nc\r\nd\r\ne", ["b", "c", "d", "e"]),
    "a scrolling region": (b"a\r\nb\r\nc\r\nd\x1b[2;3r\x1b[3;1H\n", ["a", "c", "", "d"]),
    "reverse line feed": (b"a\r\nb\x1b[1;1H\x1bMz", ["z", "a", "b", ""]),
    "insert and delete lines": (b"a\r\nb\r\nc\x1b[1;1H\x1b[L\x1b[3;1H\x1b[M", ["", "a", "c", ""]),
    "insert and delete characters": (b"abcdef\x1b[1;2H\x1b[2@\x1b[1;5H\x1b[P", ["a  bdef", "", "", ""]),
    "erase": (b"abcdef\r\nx\x1b[1;3H\x1b[2X\x1b[1;6H\x1b[K", ["ab  e", "x", "", ""]),
    "repeat": (b"-\x1b[3b", ["----", "", "", ""]),
    "line drawing": (b"\x1b(0qx\x1b(Bq", ["─│q", "", "", ""]),
    "titles and modes draw nothing": (b"\x1b]0;title\x07\x1b[?2004h\x1b[>4;1m\x1b=a", ["a", "", "", ""]),
    "the alternate screen is empty": (b"a\x1b[?1049hb", ["b", "", "", ""]),
}


class ScreenTests(unittest.TestCase):
    def test_draws(self):
        for name, (written, rows) in CASES.items():
            with self.subTest(name):
                screen = Screen(10, 4)
                for part in written if isinstance(written, list) else [written]:
                    screen.feed(part)
                self.assertEqual([screen.row(index) for index in range(4)], rows)

    def test_styles_tell_pictures_apart(self):
        plain, bold, reset = Screen(10, 4), Screen(10, 4), Screen(10, 4)
        plain.feed(b"a")
        bold.feed(b"\x1b[1ma")
        reset.feed(b"\x1b[1m\x1b[0ma")
        self.assertNotEqual(plain.picture(), bold.picture())
        self.assertEqual(plain.picture(), reset.picture())

    def test_scrolled_lines(self):
        rows = [f"row {index}" for index in range(40)]
        for lines in (0, 1, 2, 5):
            self.assertEqual(scrolled_lines(rows[:30], rows[lines : lines + 30]), lines)

    def test_p99(self):
        self.assertEqual([p99([]), p99([3]), p99(list(range(1, 101))), p99(list(range(1, 201)))], [None, 3, 99, 198])


if __name__ == "__main__":
    unittest.main()

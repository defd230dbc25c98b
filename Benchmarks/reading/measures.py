"""What is measured, the same way for every program.

* First frame: from exec to the arrival of the chunk after which the screen, characters and styles, is the one on
  which the program comes to rest with the article's opening words in it.
* Key to frame: from writing the key to the last byte of the output that follows; the quiet that shows its end is
  not counted.
* Bytes a line: the bytes of those line keys by which the text really scrolled, divided by the lines.
"""

import statistics
import time
from dataclasses import dataclass, field

from terminal.screen import Screen
from terminal.session import Session

COLUMNS, ROWS = 100, 30
NARROW, LOW = 90, 28
# An output has ended when nothing came for this long, in seconds.
QUIET = 0.008
SETTLED = 0.06
# The same after a hundred keys or a resize, where a slow program may pause in the midst of its work.
LONG_QUIET = 0.4
# A slow program gets fewer keys: a series ends after this many seconds.
SERIES = 10.0


@dataclass
class Result:
    """The figures of one program on one text. Times in milliseconds, sizes in bytes; None: not measured."""

    program: str
    workload: str
    first_frames: list = field(default_factory=list)
    lines: list = field(default_factory=list)
    lines_first_byte: list = field(default_factory=list)
    # Line keys at which it, or what measures it, waited for a processor for more than 1 ms.
    held_up: int = 0
    pages: list = field(default_factory=list)
    bytes_a_line: float | None = None
    bytes_a_page: float | None = None
    repeats: float | None = None
    repeats_bytes: int | None = None
    resize: float | None = None
    memory: int | None = None
    idle_processor: float | None = None
    idle_bytes: int | None = None
    notes: list = field(default_factory=list)

    @property
    def first_frame(self):
        return median(self.first_frames)

    def figures(self) -> dict:
        """The result as a flat object for JSON Lines."""
        return {
            "program": self.program,
            "workload": self.workload,
            "firstFrameMs": rounded(self.first_frame),
            "firstFrameRuns": [rounded(value) for value in self.first_frames],
            "lineMedianMs": rounded(median(self.lines)),
            "lineP99Ms": rounded(p99(self.lines)),
            "lineFirstByteMedianMs": rounded(median(self.lines_first_byte)),
            "lineKeys": len(self.lines),
            "lineKeysHeldUp": self.held_up,
            "pageMedianMs": rounded(median(self.pages)),
            "pageP99Ms": rounded(p99(self.pages)),
            "pageKeys": len(self.pages),
            "bytesPerLine": rounded(self.bytes_a_line),
            "bytesPerPage": rounded(self.bytes_a_page),
            "hundredKeysMs": rounded(self.repeats),
            "hundredKeysBytes": self.repeats_bytes,
            "resizeMs": rounded(self.resize),
            "peakMemoryBytes": self.memory,
            "idleProcessorMs": rounded(self.idle_processor),
            "idleBytes": self.idle_bytes,
            "notes": self.notes,
        }


def rounded(value):
    return None if value is None else round(value, 3)


def median(values):
    return statistics.median(values) if values else None


def p99(values):
    """The smallest value that 99 % of the values do not exceed."""
    if not values:
        return None
    return sorted(values)[max(0, -(-len(values) * 99 // 100) - 1)]


def scrolled_lines(before: list, after: list) -> int:
    """By how many rows the text went up between two screens; 0 when it did not."""
    content = range(1, len(before) - 2)
    best, lines = 0, 0
    for shift in range(0, 12):
        same = sum(1 for row in content if row + shift < len(before) - 2 and after[row] == before[row + shift] != "")
        if same > best:
            best, lines = same, shift
    return lines


def page_rows(session) -> list:
    """The rows of the screen without the first ten columns, where gutters and line numbers stand."""
    return [session.screen.row(index)[10:] for index in range(session.screen.rows)]


class NoFrame(Exception):
    """The program never showed the article."""


def wait_for(session, since: float, words: str, patience: float):
    """Reads until the words stand on the screen and all is quiet; returns all chunks with their times."""
    chunks, end = [], time.perf_counter() + patience
    wait = patience
    shown = False
    while True:
        data = session.read(wait)
        if data is None:
            raise NoFrame(f"ended before showing “{words}”: {session.screen.text().strip()[-200:]}")
        if data:
            chunks.append((time.perf_counter() - since, data))
            session.screen.feed(data)
            shown = words in session.screen.text()
        elif shown:
            return chunks
        if time.perf_counter() > end:
            raise NoFrame(f"did not show “{words}” within {patience:.0f} s")
        wait = SETTLED if shown else end - time.perf_counter()


def settled_after(chunks, columns=COLUMNS, rows=ROWS) -> float:
    """The time of the first chunk after which the screen was what it was in the end."""
    screen = Screen(columns, rows)
    pictures = []
    for moment, data in chunks:
        screen.feed(data)
        pictures.append((moment, screen.picture()))
    final = pictures[-1][1]
    moment = pictures[-1][0]
    for at, picture in reversed(pictures):
        if picture != final:
            break
        moment = at
    return moment


def start(program, patience: float):
    """Starts a program and waits for its article; returns the session and the first frame in ms."""
    session = Session([program.executable, *program.arguments], program.environment, COLUMNS, ROWS)
    try:
        took = settled_after(wait_for(session, session.started, program.shows, patience))
        for keys, words in program.opening:
            pressed = time.perf_counter()
            session.write(keys)
            took += wait_for(session, pressed, words, patience)[-1][0]
    except NoFrame:
        session.kill()
        raise
    return session, took * 1000


def measure(program, workload, starts: int, line_keys: int, page_keys: int, patience: float, idle: float) -> Result:
    """All measures of one program on one text."""
    result = Result(program.name, workload, notes=list(program.notes))
    session = None
    try:
        for _ in range(starts):
            if session:
                session.quit(program.quit)
            session, took = start(program, patience)
            result.first_frames.append(took)
        measure_idle(session, result, idle)
        measure_lines(session, program, result, line_keys)
        measure_pages(session, program, result, page_keys)
        measure_repeats(session, program, result)
        burst = session.resize(NARROW, LOW, quiet=LONG_QUIET, patience=10)
        session.draw(burst)
        if burst.last is None:
            result.notes.append(f"{program.name}: nothing was redrawn after the resize.")
        else:
            result.resize = burst.last * 1000
        result.memory = session.peak_memory()
    except NoFrame as problem:
        result.notes.append(f"{program.name}, {workload}: {problem}.")
    except OSError as problem:
        result.notes.append(f"{program.name}, {workload}: ended while being measured ({problem}).")
    if session and session.status is None:
        session.quit(program.quit)
    return result


def measure_idle(session, result, seconds: float) -> None:
    """Processor time and output while nothing is asked of the program."""
    session.draw(session.burst(time.perf_counter(), 0.3, 0.3))
    before = session.processor_time()
    burst = session.burst(time.perf_counter(), seconds, seconds)
    session.draw(burst)
    result.idle_processor = (session.processor_time() - before) * 1000
    result.idle_bytes = burst.bytes


def go_to_top(session, program) -> None:
    session.draw(session.press(program.top, quiet=SETTLED, patience=0.5))


def move_until_scrolling(session, program) -> bool:
    """Moves down by lines until the text scrolls: a cursor must reach the bottom first."""
    for _ in range(ROWS * 3):
        before = page_rows(session)
        session.draw(session.press(program.line, QUIET, 0.5))
        if scrolled_lines(before, page_rows(session)):
            return True
    return False


def measure_lines(session, program, result, count: int) -> None:
    """Moves by one line, only those by which the text scrolled; goes back to the top at the end of a short text."""
    go_to_top(session, program)
    scrolls = move_until_scrolling(session, program)
    sent = lines = held_up = fruitless = 0
    end = time.perf_counter() + SERIES
    while scrolls and len(result.lines) < count and time.perf_counter() < end:
        before = page_rows(session)
        waited = session.waiting_time()
        burst = session.press(program.line, QUIET, 0.5 if result.lines else 5)
        waited = session.waiting_time() - waited
        session.draw(burst)
        moved = scrolled_lines(before, page_rows(session))
        if moved == 0 or burst.last is None:
            fruitless += 1
            # A cursor may have some rows to go before the text scrolls again.
            if burst.last is None or fruitless > ROWS // 2:
                go_to_top(session, program)
                scrolls = move_until_scrolling(session, program)
                fruitless = 0
            continue
        fruitless = 0
        result.lines.append(burst.last * 1000)
        result.lines_first_byte.append(burst.first * 1000)
        held_up += waited > 0.001
        sent += burst.bytes
        lines += moved
    result.held_up = held_up
    if lines:
        result.bytes_a_line = sent / lines
    else:
        result.notes.append(f"{program.name}, {result.workload}: the text did not scroll by line keys.")


def measure_pages(session, program, result, count: int) -> None:
    """Moves by one page, those by which more than a third of the rows changed."""
    go_to_top(session, program)
    sent = 0
    fruitless = 0
    end = time.perf_counter() + SERIES
    while len(result.pages) < count and fruitless < 3 and time.perf_counter() < end:
        before = page_rows(session)
        burst = session.press(program.page, QUIET, 0.5 if result.pages else 5)
        session.draw(burst)
        after = page_rows(session)
        changed = sum(1 for old, new in zip(before, after) if old != new)
        if changed > ROWS // 3 and burst.last is not None:
            result.pages.append(burst.last * 1000)
            sent += burst.bytes
            fruitless = 0
        else:
            fruitless += 1
            go_to_top(session, program)
    if result.pages:
        result.bytes_a_page = sent / len(result.pages)


def measure_repeats(session, program, result) -> None:
    """A hundred line keys in one write, as a held key over a slow line brings them."""
    go_to_top(session, program)
    if not move_until_scrolling(session, program):
        return
    burst = session.press(program.line * 100, quiet=LONG_QUIET, patience=5)
    session.draw(burst)
    if burst.last is not None:
        result.repeats = burst.last * 1000
        result.repeats_bytes = burst.bytes

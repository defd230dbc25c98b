"""What is measured in a library: its list, an article, keys, saving a mark, and queries."""

import os
import re
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from reading.measures import QUIET, SETTLED, settled_after, wait_for
from reading.programs import closed_environment
from terminal.session import Session

COLUMNS, ROWS = 100, 30
TAG, CODE = b"t", b"c"
SAVED = re.compile(r"\bsaved: ")
LIBRARY_VIEW = b"L"
NEXT_MARK = b"]"
# What the article that is measured shows, and the library view.
ARTICLE = "affaire"
LIST = "Library"
# What the reader does is seen on its screen; what a query costs is the time of a command, from exec to its end.
QUERIES = {
    "search: two words": ["search", "studio budget"],
    "search: a rare word": ["search", "{rare}"],
    "search: a phrase": ["search", '"dix fois plus vite"'],
    "search: NEAR and a word less": ["search", "NEAR(budget millions, 5) -studio"],
    "search: words beside a code": ["search", "budget code:money"],
    "search: a code and a value": ["search", "code:money value>1e6"],
    "search: a value in USD above 10 million": ["search", "unit:USD value>10M"],
    "search: a code, a value, no verdict, a language": ["search", "code:money value>1e9 verdict:none lang:en"],
    "search: a speaker": ["search", "speaker:economist lang:en"],
    "search: articles by title and date": ["search", "--articles", "title:Cork date:2024"],
    "search: articles with a mark": ["search", "--articles", "code:money value>1e9"],
    "search: the next unreviewed claim": ["search", "--claims", "--limit", "1", "status:draft,ready has:claim"],
}
# What is typed to filter the library view, a key at a time.
FILTER = "affaire 999"


@dataclass
class Place:
    """A library, and the article in it that is opened."""

    path: Path
    articles: int
    annotations: int
    article: str
    rare: str
    environment: dict


@dataclass
class Result:
    """The figures of one library: series of milliseconds, and sizes in bytes."""

    place: Place
    times: dict = field(default_factory=dict)
    memory: int = 0
    list_memory: int = 0
    size: int = 0

    def add(self, what: str, milliseconds: float) -> None:
        self.times.setdefault(what, []).append(milliseconds)


def make(generator: str, path: Path, articles: int, annotations: int) -> float:
    """Writes a library; in memory first, where nothing waits for a disk. Returns the seconds."""
    began = time.perf_counter()
    memory = Path("/dev/shm")
    written = memory / f"{path.name}-{os.getpid()}" if os.access(memory, os.W_OK) else path
    counts = ["--articles", str(articles), "--annotations", str(annotations)]
    try:
        subprocess.run([generator, "library", str(written), *counts], check=True, stderr=subprocess.DEVNULL)
        if written != path:
            subprocess.run(["cp", str(written), str(path)], check=True)
    finally:
        for file in memory.glob(f"{path.name}-{os.getpid()}*"):
            file.unlink()
    path.chmod(0o600)
    return time.perf_counter() - began


def environment(home: Path, library: Path) -> dict:
    return closed_environment(home, PRESSMARK_LIBRARY=str(library), SWIFT_BACKTRACE="enable=no")


def run(executable: str, place: Place, *arguments: str) -> tuple:
    """A command: its milliseconds, its peak memory in bytes, its output."""
    reader, writer = os.pipe()
    began = time.perf_counter()
    process = os.posix_spawn(
        executable, [executable, *arguments], place.environment,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_DUP2, writer, 1),
            (os.POSIX_SPAWN_CLOSE, reader), (os.POSIX_SPAWN_CLOSE, writer),
        ],
    )  # fmt: skip
    os.close(writer)
    with os.fdopen(reader, "rb") as output:
        said = output.read()
    _, status, usage = os.wait4(process, 0)
    took = (time.perf_counter() - began) * 1000
    if status:
        raise RuntimeError(f"`{' '.join(arguments)}` ended with {os.waitstatus_to_exitcode(status)}")
    return took, usage.ru_maxrss * 1024, said.decode()


def start(executable: str, place: Place):
    """The reader on the place's article, with the milliseconds to its first frame."""
    session = Session([executable, place.article], place.environment, COLUMNS, ROWS)
    took = settled_after(wait_for(session, session.started, ARTICLE, 20), COLUMNS, ROWS) * 1000
    return session, took


def start_in_list(executable: str, place: Place) -> float:
    """The milliseconds from exec to the list of articles."""
    session = Session([executable], place.environment, COLUMNS, ROWS)
    took = settled_after(wait_for(session, session.started, LIST, 20), COLUMNS, ROWS) * 1000
    session.quit(b"qqq")
    return took


def measure(executable: str, place: Place, repeats: int) -> Result:
    """Everything, in one library."""
    result = Result(place)
    session = None
    for _ in range(max(3, repeats // 4)):
        if session:
            session.quit(b"qqq")
        session, took = start(executable, place)
        result.add("first frame of an article", took)
    measure_keys(session, result, repeats)
    measure_marks(session, result, repeats)
    measure_saving(session, result, repeats)
    result.memory = session.peak_memory()
    measure_list(session, result, max(3, repeats // 4))
    measure_filter(session, result, max(1, repeats // 20))
    result.list_memory = session.peak_memory()
    session.quit(b"qqq")
    for _ in range(max(3, repeats // 10)):
        result.add("first frame of the library view", start_in_list(executable, place))
    for what, words in QUERIES.items():
        for _ in range(max(3, repeats // 4)):
            result.add(what, run(executable, place, *(word.format(rare=place.rare) for word in words))[0])
    for what, words in {"`list --json`, all": ["list", "--json"], "`claims --json`, all": ["claims", "--json"]}.items():
        for _ in range(max(1, min(3, repeats // 10))):
            result.add(what, run(executable, place, *words)[0])
    result.size = place.path.stat().st_size
    return result


def measure_keys(session, result, count: int) -> None:
    """Line keys down and up the article; one that draws nothing is not counted."""
    for number in range(count):
        burst = session.press(b"j" if number // 20 % 2 == 0 else b"k", QUIET, 0.5)
        session.draw(burst)
        if burst.last is not None:
            result.add("line key", burst.last * 1000)


def measure_marks(session, result, count: int) -> None:
    """From the key to the frame on the next mark of the article, from its beginning."""
    session.draw(session.press(b"g", SETTLED, 0.5))
    for number in range(count):
        if number % 8 == 0:
            session.draw(session.press(b"g", SETTLED, 0.5))
        burst = session.press(NEXT_MARK, QUIET, 0.5)
        session.draw(burst)
        if burst.last is not None:
            result.add("next mark `]`", burst.last * 1000)


def measure_saving(session, result, count: int) -> None:
    """From the key that tags a word to the word “saved” on the screen."""
    session.draw(session.press(b"g", SETTLED, 0.5))
    for _ in range(count):
        for keys in (b"w", TAG):
            session.draw(session.press(keys, 0.02, 0.5))
        began = time.perf_counter()
        session.write(CODE)
        while time.perf_counter() - began < 5:
            data = session.read(1)
            moment = time.perf_counter() - began
            session.screen.feed(data or b"")
            if SAVED.search(session.screen.row(-1)):
                result.add("a mark saved", moment * 1000)
                break
        session.draw(session.burst(time.perf_counter(), 0.02, 0.02))


def measure_list(session, result, count: int) -> None:
    """From the key to the last byte of the list of articles."""
    for _ in range(count):
        burst = session.press(LIBRARY_VIEW, SETTLED, 10)
        session.draw(burst)
        if LIST in session.screen.text() and burst.last is not None:
            result.add("library view `L`", burst.last * 1000)
        session.draw(session.press(b"q", SETTLED, 2))


def measure_filter(session, result, count: int) -> None:
    """From a key in the filter of the list to the last byte of what is left of the list."""
    for _ in range(count):
        session.draw(session.press(LIBRARY_VIEW, SETTLED, 10))
        session.draw(session.press(b"/", SETTLED, 2))
        for key in FILTER:
            burst = session.press(key.encode(), 0.03, 5)
            session.draw(burst)
            if burst.last is not None:
                result.add("filter as typed, a key", burst.last * 1000)
        session.draw(session.press(b"\x1b", SETTLED, 2))
        session.draw(session.press(b"q", SETTLED, 2))

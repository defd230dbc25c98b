"""What pressmark needs before it is measured: a library with the article, and with marks.

All that is assumed of its command line stands here.
"""

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from reading import measures
from reading.programs import Program, closed_environment

CODES = ["claim", "number", "money", "quotation"]


@dataclass
class Import:
    """What it cost to bring a text into an empty library."""

    workload: str
    seconds: float
    memory: int
    library_size: int
    # Opening the file in the reader when the library does not know it yet, in milliseconds.
    first_opening: float | None = None


class CommandFailed(Exception):
    """A command of pressmark did not do what it was asked."""


def run(executable: str, environment: dict, *arguments: str) -> str:
    """Runs a command of pressmark and returns its output."""
    done = subprocess.run([executable, *arguments], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()[:300]
        raise CommandFailed(f"`pressmark {arguments[0]}` ended with {done.returncode}: {said}")
    return done.stdout


def program(executable: str, home: Path, text: Path) -> Program:
    """The reader on a text. One key quits it; more of them do no harm."""
    return Program(
        "pressmark", executable, [str(text)],
        closed_environment(home, SWIFT_BACKTRACE="enable=no"), quit=b"qqq",
    )  # fmt: skip


def add(reader: Program, workload: str, text: Path) -> Import:
    """Imports a text into the reader's library, with the time and the peak memory of that."""
    start = time.perf_counter()
    process = os.posix_spawn(
        reader.executable, [reader.executable, "add", str(text)], reader.environment,
        file_actions=[(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_RDWR, 0) for descriptor in (0, 1, 2)],
    )  # fmt: skip
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    if status:
        # Once more, for what it says.
        run(reader.executable, reader.environment, "add", str(text))
        raise CommandFailed(f"`pressmark add` ended with {os.waitstatus_to_exitcode(status)}.")
    library = Path(reader.environment["XDG_DATA_HOME"])
    files = [file for file in library.rglob("*") if file.is_file() and file.parent.name != "backups"]
    size = sum(file.stat().st_size for file in files)
    return Import(workload, seconds, usage.ru_maxrss * 1024, size)


def first_opening(executable: str, home: Path, text: Path, patience: float) -> float | None:
    """The first frame of a text that is imported by opening it."""
    reader = program(executable, home, text)
    try:
        session, took = measures.start(reader, patience)
    except measures.NoFrame:
        return None
    session.quit(reader.quit)
    return took


def mark(reader: Program, count: int) -> None:
    """Tags spans of two to six words, evenly over the article; with many marks on a short text they overlap."""
    article = json.loads(run(reader.executable, reader.environment, "list", "--json").splitlines()[0])["id"]
    extracted = run(reader.executable, reader.environment, "extract", "--json", reader.arguments[0])
    text = json.loads(extracted.splitlines()[0])["text"]
    starts = [0] + [at + 1 for at, character in enumerate(text) if character in " \n" and text[at + 1 : at + 2] > " "]
    for number in range(count):
        first = number * (len(starts) - 8) // count
        start, end = starts[first], starts[first + 2 + number % 5]
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        run(
            reader.executable, reader.environment, "tag", article,
            "--span", f"{start}:{end}", "--code", CODES[number % len(CODES)],
        )  # fmt: skip

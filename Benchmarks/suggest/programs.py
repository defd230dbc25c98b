"""The programs that are measured: each reads all texts in one process and one thread."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

# What was measured first; newer ones may do better or worse. recognizers-text needs an old emoji.
PACKAGES = ("text2num==3.1.0", "recognizers-text-suite==1.0.2a2", "emoji==1.1.0", "dateparser==1.5.0", "quantulum3==0.10.0")
# What each looks for, and in which languages: types of `suggest --json`.
TIMES = {"date", "daterange", "time", "timerange", "datetime", "datetimerange", "set"}
QUANTITIES = {"number", "ordinal", "percent", "money", "dimension", "temperature", "age"}
PEERS = {
    "text2num": ({"number", "ordinal"}, ("fr", "en")),
    "recognizers-text": (QUANTITIES | TIMES | {"duration"}, ("fr", "en")),
    "dateparser": (TIMES, ("fr", "en")),
    "quantulum3": (QUANTITIES - {"ordinal", "age"}, ("en",)),
}


@dataclass
class Run:
    """What one program found in some texts."""

    program: str
    spans: dict = field(default_factory=dict)
    # Processor time of all texts in seconds, without the start of the program where it tells.
    processor: float = 0.0
    # The process's peak, and what it is without any text.
    peak: int = 0
    base: int = 0


def environment(root: Path) -> Path:
    """The Python with the peers in it, made when it is not there."""
    folder = root / ".build/bench-suggest"
    python = folder / "bin/python"
    stamp = folder / "packages"
    wanted = "\n".join(PACKAGES)
    if not (python.exists() and stamp.exists() and stamp.read_text() == wanted):
        print("making a virtual environment with the peers …", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        stamp.write_text(wanted)
    return python


def lines(texts: list) -> str:
    """What a program is given of each text: not what people marked in it."""
    keys = ("id", "text", "lang", "ref")
    return "".join(
        json.dumps({key: text[key] for key in keys if key in text}, ensure_ascii=False) + "\n" for text in texts
    )


def run_peer(python: Path, name: str, texts: list) -> Run:
    script = Path(__file__).with_name("peer.py")
    done = subprocess.run(
        [str(python), "-W", "ignore", str(script), name], input=lines(texts), capture_output=True, text=True
    )
    if done.returncode != 0:
        sys.exit(f"{name} could not be measured: {done.stderr.strip()[-500:]}")
    run = Run(name)
    # A line ends at a line feed alone: texts hold other line separators.
    for line in done.stdout.split("\n")[:-1]:
        found = json.loads(line)
        if "peak" in found:
            run.peak = found["peak"]
        else:
            run.spans[found["id"]] = found["spans"]
            run.processor += found["cpu"]
    return run


def run_pressmark(evaluate: Path, texts: list, keeps_spans: bool = True) -> Run:
    """`evaluate suggest`: all rules; its whole process is counted, but for what it takes without any text."""
    none = _run(evaluate, "")
    run = _run(evaluate, lines(texts), keeps_spans)
    run.processor = max(0.0, run.processor - none.processor)
    run.base = none.peak
    return run


def _run(evaluate: Path, given: str, keeps_spans: bool = True) -> Run:
    run = Run("pressmark")
    with tempfile.TemporaryFile("w+", encoding="utf-8") as source, tempfile.TemporaryFile("w+") as found:
        source.write(given)
        source.seek(0)
        process = subprocess.Popen([str(evaluate), "suggest"], stdin=source, stdout=found, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{evaluate} suggest ended with status {process.returncode}")
        run.processor = usage.ru_utime + usage.ru_stime
        run.peak = usage.ru_maxrss * 1024
        if keeps_spans:
            found.seek(0)
            for line in found:
                answer = json.loads(line)
                run.spans[answer["id"]] = answer["spans"]
    return run

"""The programs that are measured: each reads the pages of a set in one process and one thread."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

# What was measured first; newer ones may do better or worse.
# lxml_html_clean: trafilatura's jusText needs it, and today's lxml no longer brings it along.
PACKAGES = ("trafilatura==2.3.1", "lxml_html_clean", "resiliparse==2.0.1")
PEERS = ("trafilatura", "trafilatura with metadata", "resiliparse")


@dataclass
class Run:
    """What one program made of the pages of one set."""

    program: str
    pages: dict = field(default_factory=dict)
    # Processor time of each page in seconds; of parsing alone where the program tells.
    times: list = field(default_factory=list)
    parsing: list = field(default_factory=list)
    peak: int = 0
    refused: int = 0


def environment(root: Path) -> Path:
    """The Python with the peers in it, made when it is not there."""
    folder = root / ".build/bench-import"
    python = folder / "bin/python"
    stamp = folder / "packages"
    wanted = "\n".join(PACKAGES)
    if not (python.exists() and stamp.exists() and stamp.read_text() == wanted):
        print("making a virtual environment with the peers …", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        stamp.write_text(wanted)
    return python


def run_peer(python: Path, name: str, paths: list) -> Run:
    script = Path(__file__).with_name("peer.py")
    done = subprocess.run(
        [str(python), "-W", "ignore", str(script), name],
        input="\n".join(map(str, paths)), capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode != 0:
        sys.exit(f"{name} could not be measured: {done.stderr.strip()[-500:]}")
    run = Run(name)
    # A line ends at a line feed alone: texts hold other line separators.
    for line in done.stdout.split("\n")[:-1]:
        page = json.loads(line)
        if "peak" in page:
            run.peak = page["peak"]
            continue
        run.times.append(page["cpu"])
        run.refused += "error" in page
        run.pages[Path(page["file"]).stem] = page
    return run


def run_pressmark(evaluate: Path, paths: list) -> Run:
    """`evaluate extract --timings`: the lines of `pressmark extract --json`, and the time of each page."""
    run = Run("pressmark")
    timings = evaluate.parent / f"bench-import-{os.getpid()}.jsonl"
    process = subprocess.Popen(
        [str(evaluate), "extract", "--timings", str(timings), *map(str, paths)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    for line in process.stdout:
        page = json.loads(line)
        name = Path(page["file"]).stem
        if name in run.pages:
            continue
        run.pages[name] = {
            "articleBody": page["articleBody"],
            "title": page["title"],
            "authors": page["byline"],
            "date": page["published"],
            "lang": page["language"],
        }
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    run.peak = usage.ru_maxrss * 1024
    for line in timings.read_text(encoding="utf-8").splitlines():
        time = json.loads(line)
        run.times.append(time["total"] / 1000)
        run.parsing.append(time["parse"] / 1000)
    timings.unlink()
    run.refused = len(paths) - len(run.pages)
    return run

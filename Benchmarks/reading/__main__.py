"""`scripts/bench reading`: measures the programs on texts of several sizes and prints a table."""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from reading import measures, pressmark, programs, report, texts
from reading.targets import MARKED

ROOT = Path(__file__).resolve().parents[2]
PEERS = ["less", "w3m", "newsboat"]
# The largest text that each is given without --all: w3m and newsboat need minutes and a gigabyte beyond it.
LIMITS = {"w3m": 10_000_000, "newsboat": 10_000_000}


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench reading",
        description="Measures pressmark beside less, w3m and newsboat in a pseudo-terminal of 100 columns and 30 rows.",
    )
    program = os.environ.get("PRESSMARK_PROGRAM") or ROOT / ".build/release/pressmark"
    parser.add_argument("--pressmark", type=Path, default=Path(program), help="the release program to measure")
    parser.add_argument("--sizes", default="6KB,1MB,10MB", help="6KB, 1MB, 10MB, 100MB, with commas between")
    parser.add_argument("--large", action="store_true", help="100 MB as well (takes some minutes)")
    parser.add_argument("--programs", default="pressmark,less,w3m,newsboat", help="which programs, with commas between")
    parser.add_argument("--all", action="store_true", help="give w3m and newsboat the 100 MB text too")
    parser.add_argument("--marks", type=int, default=500, help="marks on the marked 6 KB text; 0 leaves it out")
    parser.add_argument("--starts", type=int, help="starts of each program (9 at 6 KB, fewer beyond)")
    parser.add_argument("--keys", type=int, default=200, help="line keys measured; a fifth of it as page keys")
    parser.add_argument("--idle", type=float, default=2.0, help="seconds of doing nothing")
    parser.add_argument("--json", action="store_true", help="JSON Lines instead of Markdown")
    parser.add_argument("--write", action="store_true", help="put the report into docs/measurements.md")
    return parser.parse_args()


def version(executable: str) -> str:
    """What a program says its version is, or a question mark."""
    try:
        said = subprocess.run([executable, "--version"], capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return "?"
    words = (said.stdout + said.stderr).replace(",", " ").split()
    words = [word.removeprefix("w3m/") for word in words]
    return next((word for word in words if word[:1].isdigit()), "?")


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


class Run:
    """One run of the benchmark: what is asked for, and what was found."""

    def __init__(self, options, folder: Path):
        self.options, self.folder = options, folder
        self.results, self.imports, self.remarks = [], [], []
        wanted = [name for name in options.programs.split(",") if name]
        self.remarks += programs.install([name for name in PEERS if name in wanted])
        missing = {remark.split()[0] for remark in self.remarks}
        self.names = [name for name in wanted if name not in missing]
        self.executable = str(options.pressmark.absolute())
        if "pressmark" in self.names and not os.access(self.executable, os.X_OK):
            self.names.remove("pressmark")
            self.remarks.append(
                "pressmark is not measured: there is no release build (`swift build -c release`, or --pressmark PATH)."
            )
        known = {size.replace(" ", ""): size for size in texts.SIZES}
        unknown = [part for part in options.sizes.split(",") if part not in known]
        if unknown:
            raise SystemExit(f"There is no size {unknown[0]}; there are {', '.join(known)}.")
        self.sizes = [known[part] for part in options.sizes.split(",")]
        if options.large and "100 MB" not in self.sizes:
            self.sizes.append("100 MB")

    def everything(self) -> None:
        for size in self.sizes:
            text = self.folder / f"{size.replace(' ', '')}.txt"
            texts.write(text, texts.SIZES[size])
            for name in self.names:
                if texts.SIZES[size] > LIMITS.get(name, sys.maxsize) and not self.options.all:
                    continue
                self.one(name, size, text)
            if size == "6 KB" and "pressmark" in self.names and self.options.marks:
                self.one("pressmark", size, text, marks=self.options.marks)

    def one(self, name: str, size: str, text: Path, marks: int = 0) -> None:
        """One program on one text."""
        workload = f"{size}, {marks} marks" if marks else size
        say(f"{name}, {workload} …")
        home = self.folder / f"{name}-{size.replace(' ', '')}-{marks}"
        try:
            if name == "pressmark":
                program = pressmark.program(self.executable, home, text)
                done = pressmark.add(program, size, text)
                if marks:
                    pressmark.mark(program, marks)
                else:
                    fresh = home.with_name(home.name + "-fresh")
                    patience = 20 + texts.SIZES[size] / 1_000_000
                    done.first_opening = pressmark.first_opening(self.executable, fresh, text, patience)
                    self.imports.append(done)
            else:
                program = getattr(programs, name)(home, text)
        except pressmark.CommandFailed as problem:
            self.remarks.append(f"pressmark, {workload}: {problem}")
            return
        bytes_ = texts.SIZES[size]
        starts = self.options.starts or (9 if bytes_ < 100_000 else 5 if bytes_ < 5_000_000 else 3)
        result = measures.measure(
            program, workload, starts, self.options.keys, max(1, self.options.keys // 5),
            patience=20 + bytes_ / 1_000_000, idle=self.options.idle,
        )  # fmt: skip
        self.results.append(result)


def main() -> None:
    options = arguments()
    gc.disable()
    facts = report.machine()
    with tempfile.TemporaryDirectory(prefix="bench-reading-") as folder:
        run = Run(options, Path(folder))
        run.everything()
    versions = {name: version(name) for name in run.names if name in PEERS}
    page = report.markdown(run.results, run.imports, run.remarks, facts, versions)
    if options.write:
        report.write_between_markers(ROOT / "docs/measurements.md", page, "reading")
    print(report.json_lines(run.results, run.imports, facts) if options.json else page, end="")


if __name__ == "__main__":
    main()

"""`scripts/bench import`: articles out of saved pages, beside trafilatura and resiliparse, in one run."""

import argparse
import json
import os
import statistics
import sys
from pathlib import Path

from reading import report
from reading.targets import MIB

from . import programs, scores

ROOT = Path(__file__).resolve().parents[2]
# What is to be reached: F1 of the body, and shares of fields where the set has them.
BARS = {
    "scrapinghub": {"f1": 0.965},
    "french": {"f1": 0.955, "title": 0.92, "authors": 0.85, "date": 0.95, "junk": 0},
    "french-scrape": {"f1": 0.96},
    "fundus-eval": {"f1": 0.945},
    "fundus-parsers": {"f1": 0.95},
    "wcxb-articles": {"f1": 0.94},
}


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench import",
        description="Takes the articles out of saved pages with pressmark, trafilatura and resiliparse, one thread "
        "each, and compares what they found with what people marked, what it cost, and the peak of memory.",
    )
    program = os.environ.get("PRESSMARK_PROGRAM") or ROOT / ".build/release/pressmark"
    parser.add_argument("--evaluate", type=Path, default=Path(program).with_name("evaluate"), help="the program")
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared/data/extract",
        help="a folder of sets: NAME/gt.json, and the pages in NAME/html/*.html or NAME/txt/*.txt",
    )  # fmt: skip
    parser.add_argument("--set", action="append", help="a set; repeat it for several (else all there are)")
    parser.add_argument("--no-peers", action="store_true", help="pressmark alone")
    parser.add_argument("--json", action="store_true", help="JSON Lines instead of Markdown")
    parser.add_argument("--write", action="store_true", help="put the report into docs/measurements.md")
    return parser.parse_args()


def pages(folder: Path, truth: dict) -> list:
    """The files of a set that somebody has marked, in the order of their names."""
    files = sorted(folder.glob("html/*.html")) or sorted(folder.glob("txt/*.txt"))
    return [file.resolve() for file in files if file.stem in truth]


def measure(options, python) -> list:
    """(set, run, score) for every set and program."""
    results = []
    names = options.set or [path.parent.name for path in sorted(options.data.glob("*/gt.json"))]
    for name in names:
        truth = json.loads((options.data / name / "gt.json").read_text(encoding="utf-8"))
        files = pages(options.data / name, truth)
        if not files:
            print(f"{name}: no pages, left out", file=sys.stderr)
            continue
        truth = {file.stem: truth[file.stem] for file in files}
        print(f"{name}: {len(files)} pages …", file=sys.stderr, flush=True)
        runs = [programs.run_pressmark(options.evaluate.absolute(), files)]
        if python and files[0].suffix == ".html":
            runs += [programs.run_peer(python, peer, files) for peer in programs.PEERS]
        results += [(name, run, scores.score(truth, run.pages)) for run in runs]
    return results


def share(score, key) -> str:
    if key not in score.fields:
        return "–"
    right, asked = score.fields[key]
    return f"{right}/{asked}"


def markdown(results: list, facts: str) -> str:
    today = report.datetime.datetime.now(report.datetime.timezone.utc).strftime("%Y-%m-%d")
    lines = [f"Measured on {today}: {facts}.", ""]
    lines += ["| set | program | F1 | precision | recall | exact | junk pages | title | authors | date | language |"]
    lines += ["| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for name, run, score in results:
        fields = " | ".join(share(score, key) for key in ("title", "authors", "date", "lang"))
        lines.append(
            f"| {name}, {score.pages} | {run.program} | {score.f1:.3f} | {score.precision:.3f} | {score.recall:.3f} "
            f"| {score.exact:.3f} | {score.junk} | {fields} |"
        )
    lines += ["", "| set | program | ms a page | of it parsing | rest | worst / mean | peak MiB | not read |"]
    lines += ["| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for name, run, _ in results:
        mean = statistics.mean(run.times)
        parsing = statistics.mean(run.parsing) if run.parsing else None
        split = f"{parsing * 1000:.2f} | {(mean - parsing) * 1000:.2f}" if parsing is not None else "– | –"
        lines.append(
            f"| {name} | {run.program} | {mean * 1000:.2f} | {split} | {max(run.times) / mean:.0f} "
            f"| {run.peak / MIB:.0f} | {run.refused} |"
        )
    lines += ["", "| to reach | bar | measured | reached |", "| --- | ---: | ---: | --- |"]
    lines += [f"| {what} | {bar} | {found} | {'yes' if good else '**no**'} |" for what, bar, found, good in bars(results)]
    return "\n".join(lines) + "\n"


def bars(results: list):
    """What is to be reached, what was, and whether it is enough."""
    for name, run, score in results:
        if run.program != "pressmark":
            continue
        for key, bar in BARS.get(name, {}).items():
            if key == "junk":
                yield f"{name}: pages with a junk line", bar, score.junk, score.junk <= bar
            elif key == "f1":
                yield f"{name}: F1", f"≥ {bar}", f"{score.f1:.3f}", score.f1 >= bar
            elif key in score.fields:
                right, asked = score.fields[key]
                yield f"{name}: {key}", f"≥ {bar}", f"{right / asked:.3f}", right / asked >= bar
        if name == "scrapinghub" and run.parsing:
            rest = (statistics.mean(run.times) - statistics.mean(run.parsing)) * 1000
            worst = max(run.times) / statistics.mean(run.times)
            yield "scrapinghub: ms a page beyond parsing", "≤ 3", f"{rest:.2f}", rest <= 3
            yield "scrapinghub: worst page / mean", "≤ 50", f"{worst:.0f}", worst <= 50
            yield "scrapinghub: peak MiB", "≤ 60", f"{run.peak / MIB:.0f}", run.peak <= 60 * MIB


def json_lines(results: list, facts: str) -> str:
    objects = [{"kind": "machine", "facts": facts}]
    for name, run, score in results:
        objects.append(
            {
                "kind": "import", "set": name, "program": run.program, "pages": score.pages, "f1": round(score.f1, 4),
                "precision": round(score.precision, 4), "recall": round(score.recall, 4), "exact": round(score.exact, 4),
                "junkPages": score.junk, "fields": {key: list(value) for key, value in score.fields.items()},
                "meanMs": round(statistics.mean(run.times) * 1000, 3), "worstMs": round(max(run.times) * 1000, 3),
                "parsingMs": round(statistics.mean(run.parsing) * 1000, 3) if run.parsing else None,
                "peakBytes": run.peak, "notRead": run.refused,
            }
        )  # fmt: skip
    return "".join(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n" for value in objects)


def main() -> None:
    options = arguments()
    if not os.access(options.evaluate, os.X_OK):
        raise SystemExit(f"{options.evaluate} is not there: build it (`swift build -c release`) or name it.")
    if not list(options.data.glob("*/gt.json")):
        raise SystemExit(f"There are no sets in {options.data}: --data names a folder with NAME/gt.json in it.")
    python = None if options.no_peers else programs.environment(ROOT)
    facts = report.machine()
    results = measure(options, python)
    if not results:
        raise SystemExit("Nothing was measured: no set has pages.")
    page = markdown(results, facts)
    if options.write:
        report.write_between_markers(ROOT / "docs/measurements.md", page, "import")
    print(json_lines(results, facts) if options.json else page, end="")


if __name__ == "__main__":
    main()

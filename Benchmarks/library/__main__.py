"""`scripts/bench library`: the reader and queries in a small library and in a large one, side by side."""

import argparse
import gc
import json
import os
import sys
import tempfile
from pathlib import Path

from reading import report
from reading.measures import median, p99
from reading.targets import MIB
from library import measures

ROOT = Path(__file__).resolve().parents[2]
# What is to be reached in the large library, in milliseconds; the first page of a search in 50.
BARS = {
    "first frame of the library view": 100, "library view `L`": 100, "filter as typed, a key": 50, "a mark saved": 10,
}  # fmt: skip


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench library",
        description="Measures the reader, in a pseudo-terminal of 100 columns and 30 rows, and queries on the command "
        "line, in a small library and in a large one.",
    )
    program = os.environ.get("PRESSMARK_PROGRAM") or ROOT / ".build/release/pressmark"
    parser.add_argument("--pressmark", type=Path, default=Path(program), help="the release program to measure")
    parser.add_argument("--evaluate", type=Path, help="the program that writes libraries (beside pressmark)")
    parser.add_argument("--articles", type=int, default=100_000, help="articles in the large library")
    parser.add_argument("--small", type=int, default=1_000, help="articles in the small library, with as many marks each")
    parser.add_argument("--annotations", type=int, default=1_000_000, help="annotations in the large library")
    parser.add_argument("--repeats", type=int, default=100, help="keys and saved marks; a quarter of it as starts")
    parser.add_argument("--keep", type=Path, help="a folder where libraries are kept, and found again")
    parser.add_argument("--json", action="store_true", help="JSON Lines instead of Markdown")
    parser.add_argument("--write", action="store_true", help="put the report into docs/measurements.md")
    return parser.parse_args()


def prepare(options, folder: Path, articles: int, annotations: int, number: int) -> measures.Place:
    """A library, made unless it is there, and the article in it that is opened: the same in all."""
    path = folder / f"library-{articles}-{annotations}.sqlite"
    if not path.exists():
        print(f"{articles:,} articles, {annotations:,} annotations …", file=sys.stderr, flush=True)
        generator = options.evaluate or options.pressmark.with_name("evaluate")
        seconds = measures.make(str(generator.absolute()), path, articles, annotations)
        print(f"  written in {seconds:.0f} s", file=sys.stderr, flush=True)
    place = measures.Place(path, articles, annotations, "", "", measures.environment(folder / "home", path))
    listed = measures.run(str(options.pressmark.absolute()), place, "list", "--json")[2].splitlines()
    middle = json.loads(listed[number])
    place.article, place.rare = middle["id"], middle["byline"][0]
    return place


def figures(result) -> list:
    """The figures of one library: what, and the words for it."""
    rows = [(what, f"{median(times):,.1f} / {p99(times):,.1f} ms") for what, times in result.times.items()]
    rows.append(("peak memory, reading and marking", f"{result.memory / MIB:.1f} MiB"))
    rows.append(("peak memory, with the library view", f"{result.list_memory / MIB:.1f} MiB"))
    rows.append(("the library's file", f"{result.size / MIB:,.1f} MiB"))
    return rows


def markdown(results: list, facts: str) -> str:
    small, large = results
    bars = {what: f"≤ {bar} ms" for what, bar in BARS.items()}
    bars |= {what: "≤ 150 MiB" for what, _ in figures(large) if what.startswith("peak memory")}
    heads = [f"{result.place.articles:,} / {result.place.annotations:,}" for result in results]
    today = report.datetime.datetime.now(report.datetime.timezone.utc).strftime("%Y-%m-%d")
    lines = [f"Measured on {today}: {facts}. Median / 99th percentile; articles / annotations in the heads.", ""]
    lines += [f"| what | {heads[0]} | {heads[1]} | to reach |", "| --- | ---: | ---: | ---: |"]
    for (what, left), (_, right) in zip(figures(small), figures(large)):
        bar = bars.get(what, "≤ 50 ms" if what.startswith("search") else "")
        lines.append(f"| {what} | {left} | {right} | {bar} |")
    return "\n".join(lines) + "\n"


def json_lines(results: list, facts: str) -> str:
    objects = [{"kind": "machine", "facts": facts}]
    for result in results:
        counts = {"articles": result.place.articles, "annotations": result.place.annotations}
        for what, times in result.times.items():
            found = {"medianMs": round(median(times), 3), "p99Ms": round(p99(times), 3), "runs": len(times)}
            objects.append({"kind": "library", "what": what, **counts, **found})
        sizes = {"memory": result.memory, "listMemory": result.list_memory, "file": result.size}
        objects.append({"kind": "library", "what": "sizes", **counts, **{f"{k}Bytes": v for k, v in sizes.items()}})
    return "".join(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n" for value in objects)


def main() -> None:
    options = arguments()
    if not os.access(options.pressmark, os.X_OK):
        raise SystemExit(f"{options.pressmark} is not there: build it (`swift build -c release`) or name it.")
    gc.disable()
    facts = report.machine()
    with tempfile.TemporaryDirectory(prefix="bench-library-") as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        share = max(1, options.annotations // options.articles)
        sizes = [(options.small, share * options.small), (options.articles, options.annotations)]
        # The same article is opened in both: the one in the middle of the small library.
        places = [prepare(options, folder, *counts, number=options.small // 2) for counts in sizes]
        results = []
        for place in places:
            print(f"measuring {place.articles:,} articles …", file=sys.stderr, flush=True)
            results.append(measures.measure(str(options.pressmark.absolute()), place, options.repeats))
    page = markdown(results, facts)
    if options.write:
        report.write_between_markers(ROOT / "docs/measurements.md", page, "library")
    print(json_lines(results, facts) if options.json else page, end="")


if __name__ == "__main__":
    main()

"""`scripts/bench scale`: the reader in a library of one article and in one of many, side by side."""

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
from scale import measures

ROOT = Path(__file__).resolve().parents[2]


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench scale",
        description="Measures the reader and some commands in a library of one article with ten annotations and in a "
        "large one, in a pseudo-terminal of 100 columns and 30 rows.",
    )
    program = os.environ.get("PRESSMARK_PROGRAM") or ROOT / ".build/release/pressmark"
    parser.add_argument("--pressmark", type=Path, default=Path(program), help="the release program to measure")
    parser.add_argument("--evaluate", type=Path, help="the program that writes libraries (beside pressmark)")
    parser.add_argument("--articles", type=int, default=10_000, help="articles in the large library")
    parser.add_argument("--annotations", type=int, default=100_000, help="annotations in the large library")
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
        # The small library holds the article that stands in the middle of the large one.
        first = number if articles == 1 else 0
        seconds = measures.make(str(generator.absolute()), path, articles, annotations, first)
        print(f"  written in {seconds:.0f} s", file=sys.stderr, flush=True)
    place = measures.Place(path, articles, annotations, "", "", measures.environment(folder / "home", path))
    listed = measures.run(str(options.pressmark.absolute()), place, "list", "--json")[2].splitlines()
    middle = json.loads(listed[number if articles > 1 else 0])
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
    heads = [f"{result.place.articles:,} / {result.place.annotations:,}" for result in results]
    today = report.datetime.datetime.now(report.datetime.timezone.utc).strftime("%Y-%m-%d")
    lines = [f"Measured on {today}: {facts}. Median / 99th percentile; articles / annotations in the heads.", ""]
    lines += [f"| what | {heads[0]} | {heads[1]} | ratio of medians |", "| --- | ---: | ---: | ---: |"]
    ratios = {what: median(large.times[what]) / median(times) for what, times in small.times.items()}
    for (what, left), (_, right) in zip(figures(small), figures(large)):
        lines.append(f"| {what} | {left} | {right} | {f'{ratios[what]:.1f}×' if what in ratios else ''} |")
    return "\n".join(lines) + "\n"


def json_lines(results: list, facts: str) -> str:
    objects = [{"kind": "machine", "facts": facts}]
    for result in results:
        counts = {"articles": result.place.articles, "annotations": result.place.annotations}
        for what, times in result.times.items():
            found = {"medianMs": round(median(times), 3), "p99Ms": round(p99(times), 3), "runs": len(times)}
            objects.append({"kind": "scale", "what": what, **counts, **found})
        sizes = {"memory": result.memory, "listMemory": result.list_memory, "file": result.size}
        objects.append({"kind": "scale", "what": "sizes", **counts, **{f"{k}Bytes": v for k, v in sizes.items()}})
    return "".join(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n" for value in objects)


def main() -> None:
    options = arguments()
    if not os.access(options.pressmark, os.X_OK):
        raise SystemExit(f"{options.pressmark} is not there: build it (`swift build -c release`) or name it.")
    gc.disable()
    facts = report.machine()
    with tempfile.TemporaryDirectory(prefix="bench-scale-") as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        share = max(1, options.annotations // options.articles)
        sizes = [(1, share), (options.articles, options.annotations)]
        places = [prepare(options, folder, *counts, number=options.articles // 2) for counts in sizes]
        results = []
        for place in places:
            print(f"measuring {place.articles:,} articles …", file=sys.stderr, flush=True)
            results.append(measures.measure(str(options.pressmark.absolute()), place, options.repeats))
    page = markdown(results, facts)
    if options.write:
        report.write_between_markers(ROOT / "docs/measurements.md", page, "scale")
    print(json_lines(results, facts) if options.json else page, end="")


if __name__ == "__main__":
    main()

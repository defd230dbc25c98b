"""`scripts/bench suggest`: what the rules of suggestions find and cost, beside finders from PyPI, in one run."""

import argparse
import json
import os
import statistics
from pathlib import Path

from reading import report
from reading.targets import MIB

from . import programs, scores, texts

ROOT = Path(__file__).resolve().parents[2]
# Sets of which the means are taken, by the beginning of their names, and those which are not in the means.
IN_MEAN = ("rectext-", "duckling-", "rustling-", "text2num-", "chrono-", "ud-num-")
NOT_IN_MEAN = ("rectext-numrange",)
# Sets whose annotators parted types less finely than pressmark does.
COARSE = ("chrono", "gum", "ud-reported", "rustling", "quantulum3")
# Sets of sentences to be checked have no spans.
WITHOUT_SPANS = ("claimbuster",)


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench suggest",
        description="Finds quantities, times and quotations with pressmark, text2num, recognizers-text, dateparser and "
        "quantulum3, one thread each: what it costs on articles, what was found of that which people marked, and that "
        "a text of nothing but digits or quotation marks costs no more than prose.",
    )
    program = os.environ.get("PRESSMARK_PROGRAM") or ROOT / ".build/release/pressmark"
    parser.add_argument("--evaluate", type=Path, default=Path(program).with_name("evaluate"), help="the program")
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared/data/claims",
        help="a folder of NAME-LANGUAGE.jsonl with marked spans; left out when it is not there",
    )  # fmt: skip
    parser.add_argument("--set", action="append", help="a set; repeat it for several (else all there are)")
    parser.add_argument("--size", type=int, default=10_000_000, help="bytes of the long texts (else 10 MB)")
    parser.add_argument("--no-peers", action="store_true", help="pressmark alone")
    parser.add_argument("--write", action="store_true", help="put the report into docs/measurements.md")
    return parser.parse_args()


def cost(options, python) -> list:
    """A table row a program: processor time and memory on the sample articles."""
    read = texts.articles(ROOT)
    # Often enough that the clock can tell; the peers, which take seconds, once.
    rounds = 200
    many = [dict(text, id=f"{text['id']} {turn}") for turn in range(rounds) for text in read]
    runs = [(programs.run_pressmark(options.evaluate, many), ("fr", "en"), rounds)]
    for name, (_, languages) in programs.PEERS.items() if python else ():
        own = [text for text in read if text["lang"] in languages]
        runs.append((programs.run_peer(python, name, own), languages, 1))
    lines = [
        "| program | languages | ms for 1,000 words | peak MiB |",
        "| --- | --- | ---: | ---: |",
    ]
    for run, languages, turns in runs:
        count = texts.words([text for text in read if text["lang"] in languages]) * turns
        lines.append(
            f"| {run.program} | {', '.join(languages)} | {run.processor * 1e6 / count:.2f} | {run.peak / MIB:.0f} |"
        )
    beyond = (runs[0][0].peak - runs[0][0].base) / MIB
    return [*lines, "", f"pressmark's peak is {beyond:.1f} MiB above that of the same program without any text."]


def length(options) -> list:
    """A table row a text: processor time for each byte of long texts."""
    lines = ["| text | MB | ns a byte | peak beyond the program, for each byte of text |", "| --- | ---: | ---: | ---: |"]
    for text in [texts.prose(options.size), *texts.hostile(options.size)]:
        size = len(text["text"].encode())
        run = programs.run_pressmark(options.evaluate, [text], keeps_spans=False)
        lines.append(
            f"| {text['id']} | {size / 1e6:.1f} | {run.processor * 1e9 / size:.1f} | {(run.peak - run.base) / size:.1f} |"
        )
    return lines


def found(options, python) -> list:
    """A table row a set and a program that looks for what was marked in it."""
    lines = ["| set | program | exact F1 | overlap F1 | value | speaker |", "| --- | --- | ---: | ---: | ---: | ---: |"]
    means = {}
    files = sorted(path for path in options.data.glob("*.jsonl") if not path.name.startswith(WITHOUT_SPANS))
    if options.set:
        files = [path for path in files if path.stem in options.set]
    for path in files:
        name, language = path.stem, path.stem.rsplit("-", 1)[-1]
        marked = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
        kinds = {kind for text in marked for kind in text.get("scope", [])}
        runs = [programs.run_pressmark(options.evaluate, marked)]
        for peer, (looked_for, languages) in programs.PEERS.items() if python else ():
            if language in languages and kinds & looked_for:
                runs.append(programs.run_peer(python, peer, [dict(text, lang=language) for text in marked]))
        coarsely = "time" in name or name.startswith(COARSE)
        for run in runs:
            score = scores.score(marked, run.spans, coarsely, any_type=name == "measeval-en")
            cells = [f"{score.exact:.1f}", f"{score.overlap:.1f}", shown(score.value), shown(score.speaker)]
            lines.append(f"| {name}, {len(marked)} | {run.program} | {' | '.join(cells)} |")
            if name.startswith(IN_MEAN) and not name.startswith(NOT_IN_MEAN):
                means.setdefault((language, run.program), []).append(score)
    head = ["| mean of | program | exact F1 | overlap F1 | value |", "| --- | --- | ---: | ---: | ---: |"]
    for (language, program), of in sorted(means.items(), key=lambda item: (item[0][0], item[0][1] != "pressmark")):
        values = [score.value for score in of if score.value is not None]
        head.append(
            f"| {len(of)} sets, {language} | {program} | {statistics.mean(score.exact for score in of):.1f} "
            f"| {statistics.mean(score.overlap for score in of):.1f} | {statistics.mean(values):.1f} |"
        )
    return [*head, "", *lines]


def shown(value) -> str:
    return "–" if value is None else f"{value:.1f}"


def main() -> None:
    options = arguments()
    if not os.access(options.evaluate, os.X_OK):
        raise SystemExit(f"{options.evaluate} is not there: build it (`swift build -c release`) or name it.")
    options.evaluate = options.evaluate.absolute()
    python = None if options.no_peers else programs.environment(ROOT)
    today = report.datetime.datetime.now(report.datetime.timezone.utc).strftime("%Y-%m-%d")
    lines = [f"Measured on {today}: {report.machine()}.", "", *cost(options, python), "", *length(options)]
    if list(options.data.glob("*.jsonl")):
        lines += ["", *found(options, python)]
    page = "\n".join(lines) + "\n"
    if options.write:
        report.write_between_markers(ROOT / "docs/measurements.md", page, "suggest")
    print(page, end="")


if __name__ == "__main__":
    main()

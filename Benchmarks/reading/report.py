"""The figures as Markdown for people and as JSON Lines for programs."""

import datetime
import json
import os
import platform
from pathlib import Path

from reading.measures import median, p99
from reading.targets import MIB, targets


def machine() -> str:
    """What the figures depend on: the machine and what else it was doing."""
    model = "unknown processor"
    with open("/proc/cpuinfo") as facts:
        for line in facts:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    load = ", ".join(f"{value:.2f}" for value in os.getloadavg())
    system = " ".join([platform.system(), platform.release()])
    try:
        system = platform.freedesktop_os_release().get("PRETTY_NAME", system)
    except OSError:
        pass
    return f"{os.cpu_count()} cores ({model}), {system}; load average {load}"


def number(value, digits=1) -> str:
    return "–" if value is None else f"{value:,.{digits}f}"


def pair(values) -> str:
    return f"{number(median(values), 2)} / {number(p99(values), 2)}" if values else "–"


def ratio(value, base) -> str:
    return f" ({value / base:.1f}×)" if value and base else ""


def table(results: list) -> list:
    """One table for one workload; in brackets the ratio to less."""
    lines = [
        "| program | first frame ms | line key ms, median / p99 | page key ms, median / p99 | bytes a line / page "
        "| 100 keys ms | resize ms | peak MiB | idle: CPU ms / bytes |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    less = next((result for result in results if result.program == "less" and result.first_frames), None)
    for result in results:
        if not result.first_frames:
            lines.append(f"| {result.program} |" + " – |" * 8)
            continue
        base = less if less is not result else None
        first = number(result.first_frame) + ratio(result.first_frame, base and base.first_frame)
        line = pair(result.lines) + ratio(median(result.lines), base and median(base.lines))
        page = pair(result.pages) + ratio(median(result.pages), base and median(base.pages))
        memory = number(result.memory and result.memory / MIB) + ratio(result.memory, base and base.memory)
        sent = f"{number(result.bytes_a_line, 0)} / {number(result.bytes_a_page, 0)}"
        repeats = number(result.repeats) + ratio(result.repeats, base and base.repeats)
        resize = number(result.resize) + ratio(result.resize, base and base.resize)
        idle = f"{number(result.idle_processor, 2)} / {number(result.idle_bytes, 0)}"
        lines.append(
            f"| {result.program} | {first} | {line} | {page} | {sent} | {repeats} | {resize} | {memory} | {idle} |"
        )
    return lines


def markdown(results: list, imports: list, remarks: list, facts: str, versions: dict) -> str:
    """The whole report."""
    today = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
    lines = [f"Measured on {today}: {facts}.", ""]
    if versions:
        lines += ["Versions: " + ", ".join(f"{name} {version}" for name, version in versions.items()) + ".", ""]
    less = [result for result in results if result.program == "less"]
    for workload in dict.fromkeys(result.workload for result in results):
        rows = [result for result in results if result.workload == workload]
        if "marks" in workload:
            # Compared with less on the same text without marks.
            rows = [row for row in less if workload.startswith(row.workload + ",")] + rows
        lines += [f"### {workload}", "", *table(rows), ""]
    if imports:
        lines += ["### Import into an empty library", ""]
        lines += ["| text | `add`, s | peak MiB | library MiB | opened unknown, first frame ms |"]
        lines += ["| --- | ---: | ---: | ---: | ---: |"]
        for done in imports:
            lines.append(
                f"| {done.workload} | {done.seconds:.2f} | {done.memory / MIB:.1f} | {done.library_size / MIB:.1f} "
                f"| {number(done.first_opening)} |"
            )
        lines.append("")
    bars = targets(results)
    if bars:
        lines += ["### To reach", "", "| what | text | bar | measured | reached |", "| --- | --- | ---: | ---: | --- |"]
        for bar in bars:
            reached = "yes" if bar.reached else "**no**"
            lines.append(f"| {bar.what} | {bar.workload} | {bar.bar} | {bar.measured} | {reached} |")
        lines.append("")
    notes = list(dict.fromkeys(remarks + [note for result in results for note in result.notes]))
    held_up = [
        f"{result.program} at {result.workload} {result.held_up} of {len(result.lines)}"
        for result in results
        if result.held_up
    ]
    if held_up:
        notes.append(
            "The machine had other work: line keys at which a program, or what measures it, waited for a processor "
            f"for more than 1 ms: {'; '.join(held_up)}."
        )
    lines += [f"* {note}" for note in notes]
    return "\n".join(lines).rstrip() + "\n"


def json_lines(results: list, imports: list, facts: str) -> str:
    """One object a line, keys sorted."""
    objects = [{"kind": "machine", "facts": facts}]
    objects += [{"kind": "reading", **result.figures()} for result in results]
    objects += [
        {
            "kind": "import",
            "workload": done.workload,
            "seconds": round(done.seconds, 4),
            "peakMemoryBytes": done.memory,
            "libraryBytes": done.library_size,
            "firstOpeningMs": done.first_opening and round(done.first_opening, 3),
        }
        for done in imports
    ]
    objects += [
        {"kind": "target", "what": bar.what, "workload": bar.workload, "bar": bar.bar, "measured": bar.measured,
         "reached": bar.reached}
        for bar in targets(results)
    ]  # fmt: skip
    return "".join(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n" for value in objects)


def write_between_markers(page: Path, report: str, name: str) -> None:
    """Puts a benchmark's report into a page, between its markers; the rest of the page stays as it is."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    text = page.read_text(encoding="utf-8")
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        raise SystemExit(f"{page} has no pair of lines {begin} and {end} to write the table between.")
    before, rest = text.split(begin)
    after = rest.split(end)[1]
    page.write_text(f"{before}{begin}\n\n{report}\n{end}{after}", encoding="utf-8")

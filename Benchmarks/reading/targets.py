"""What pressmark is to reach, beside what it reached. Nothing here fails a run: a busy machine is no defect."""

from dataclasses import dataclass

from reading.measures import median, p99

MIB = 1024 * 1024
MARKED = "6 KB, 500 marks"


@dataclass
class Target:
    """One bar: what is measured on which workload, and when it is reached."""

    what: str
    workload: str
    bar: str
    measured: str
    reached: bool


def targets(results: list) -> list:
    """The bars of those workloads that were measured."""
    ours = {result.workload: result for result in results if result.program == "pressmark" and result.first_frames}
    ideal = {result.workload: result for result in results if result.program == "less" and result.first_frames}
    found = []

    def bar(what, workload, limit, unit, value, digits=1):
        if value is not None:
            measured = f"{value:.{digits}f} {unit}"
            words = f"≤ {limit} {unit}" if limit else f"0 {unit}"
            found.append(Target(what, workload, words, measured, value <= limit))

    small = ours.get("6 KB")
    if small and "6 KB" in ideal:
        bar("first frame", "6 KB", 2.5, "× less", small.first_frame / ideal["6 KB"].first_frame, 2)
    if "10 MB" in ours:
        bar("first frame, once imported", "10 MB", 60, "ms", ours["10 MB"].first_frame)
    for workload in ("6 KB", MARKED, "10 MB"):
        if workload not in ours:
            continue
        result = ours[workload]
        bar("line key, median", workload, 1, "ms", median(result.lines), 2)
        bar("line key, p99", workload, 5, "ms", p99(result.lines), 2)
        bar("bytes a line scrolled", workload, 300, "bytes", result.bytes_a_line, 0)
    for workload, limit in (("6 KB", 25), ("10 MB", 80)):
        if workload in ours and ours[workload].memory:
            bar("peak memory", workload, limit, "MiB", ours[workload].memory / MIB)
    for workload, result in ours.items():
        bar("drawn when idle", workload, 0, "bytes", result.idle_bytes, 0)
        bar("processor time when idle", workload, 0, "ms", result.idle_processor, 2)
    return found

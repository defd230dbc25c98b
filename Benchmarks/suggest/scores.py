"""How much of what people marked a program found, and how much else.

Spans are matched one to one, the best overlap first, among those of one type; spaces, quotation marks and points at
their ends do not count. Exact: both ends are equal. Overlap: one character in common. Value: the share of matched
pairs whose value is the marked one, where people gave a value.
"""

import re
from collections import Counter
from dataclasses import dataclass

EDGE = " \t\n\r\u00a0\u202f\"“”„«»‘’'’,.;:"
TEMPORAL = {"date", "daterange", "time", "timerange", "datetime", "datetimerange", "set", "timezone"}
MEASURED = {"money", "dimension", "percent", "temperature", "age", "quantity"}


@dataclass
class Score:
    """Shares from 0 to 100; `None` where nothing was asked."""

    exact: float
    overlap: float
    value: float | None
    speaker: float | None


def coarse(kind: str) -> str:
    """The type where a set does not part them as finely."""
    if kind in TEMPORAL:
        return "temporal"
    if kind in MEASURED:
        return "quantity"
    if kind.startswith("quote_"):
        return "quote"
    return "number" if kind == "numberrange" else kind


def trimmed(text: str, start: int, end: int) -> tuple:
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return start, end


def number(value):
    """A number as it was given, with either decimal mark; `None` for anything else."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    given = re.sub(r"[\s\u00a0\u202f]", "", str(value)).rstrip("%")
    if re.fullmatch(r"[-+]?\d{1,3}(,\d{3})+(\.\d+)?", given):
        given = given.replace(",", "")
    elif re.fullmatch(r"[-+]?\d*,\d+([eE][-+]?\d+)?", given):
        given = given.replace(",", ".")
    try:
        return float(given)
    except ValueError:
        return None


def moment(value) -> str:
    """A day or moment without a zero time or a zone."""
    bare = re.sub(r"(Z|[+-]\d\d:\d\d)$", "", str(value).strip())
    return re.sub(r"[ T]00:00(:00)?(\.0+)?$", "", bare).lower()


def equal(wanted, given) -> bool:
    if isinstance(wanted, list) or isinstance(given, list):
        if not (isinstance(wanted, list) and isinstance(given, list) and len(wanted) == len(given)):
            return False
        return all(one is None or equal(one, other) for one, other in zip(wanted, given))
    if given is None:
        return False
    one, other = number(wanted), number(given)
    if one is not None and other is not None:
        return abs(one - other) <= 1e-6 * max(1.0, abs(one), abs(other))
    return moment(wanted) == moment(given)


def spans_of(speaker) -> list:
    if not speaker:
        return []
    return speaker if isinstance(speaker[0], list) else [speaker]


def f1(right: int, given: int, wanted: int) -> float:
    return 100 * 2 * right / (given + wanted) if given + wanted else 0.0


def score(texts: list, found: dict, coarsely: bool = False, any_type: bool = False) -> Score:
    """A set of texts with what people marked, against what a program found in each."""
    count = Counter()
    kind = (lambda _: "any") if any_type else (coarse if coarsely else (lambda name: name))
    for text in texts:
        scope = {kind(name) for name in text.get("scope", [])}
        words = text["text"]
        wanted, given = {}, {}
        for span in text["spans"]:
            if span["start"] >= 0:
                wanted[len(wanted)] = (*trimmed(words, span["start"], span["end"]), kind(span["type"]), span)
        seen = set()
        for span in found.get(text["id"], []):
            key = (span["start"], span["end"], kind(span["type"]))
            if key in seen or (scope and not any_type and key[2] not in scope):
                continue
            seen.add(key)
            given[len(given)] = (*trimmed(words, span["start"], span["end"]), key[2], span)
        count["wanted"] += len(wanted)
        count["given"] += len(given)
        pairs = []
        for one, (start, end, name, _) in wanted.items():
            for other, (left, right, other_name, _) in given.items():
                shared = min(end, right) - max(start, left)
                if shared > 0 and name == other_name:
                    pairs.append((-shared / (max(end, right) - min(start, left)), one, other))
        for _, one, other in sorted(pairs):
            if one not in wanted or other not in given:
                continue
            start, end, _, mark = wanted.pop(one)
            left, right, _, span = given.pop(other)
            count["overlap"] += 1
            count["exact"] += (start, end) == (left, right)
            if mark.get("value") is not None:
                count["valued"] += 1
                timex = mark.get("timex")
                count["value"] += equal(mark["value"], span.get("value")) or (
                    timex is not None and equal(timex, span.get("value"))
                )
            if spans_of(mark.get("speaker")):
                count["spoken"] += 1
                count["speaker"] += any(
                    a[0] < b[1] and b[0] < a[1]
                    for a in spans_of(mark["speaker"])
                    for b in spans_of(span.get("speaker"))
                )
    return Score(
        f1(count["exact"], count["given"], count["wanted"]),
        f1(count["overlap"], count["given"], count["wanted"]),
        100 * count["value"] / count["valued"] if count["valued"] else None,
        100 * count["speaker"] / count["spoken"] if count["spoken"] else None,
    )

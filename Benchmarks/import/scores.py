"""How much of an article an extractor found, and how much else.

The body is compared as scrapinghub/article-extraction-benchmark compares it: the multiset of runs of four words, true
and false positives as shares of a page, precision and recall as means over the pages, F1 of the two means.
"""

import re
import statistics
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

WORD = re.compile(r"\w+")

# What no reader wants in the text of an article; a page that has one line with one of them counts as a page with junk.
JUNK = re.compile(
    r"^(à lire aussi|lire aussi|a lire aussi|publicité|newsletter|inscrivez-vous à|abonnez-vous|article réservé|"
    r"la suite est réservée|réservé aux abonnés|cet article est réservé|advertisement|read more:|read also|"
    r"sign up for|subscribe to)",
    re.IGNORECASE,
)


def shingles(text: str, size: int = 4) -> Counter:
    words = WORD.findall(text or "")
    found = Counter()
    for start in range(max(1, len(words) - size + 1)):
        run = tuple(words[start : start + size])
        if run:
            found[run] += 1
    return found


def matched(wanted: str, given: str) -> tuple:
    """The shares of runs that are in both, only in what was given, only in what was wanted."""
    left, right = shingles(wanted), shingles(given)
    both = extra = lacking = 0
    for run in left.keys() | right.keys():
        x, y = left[run], right[run]
        both += min(x, y)
        extra += max(0, y - x)
        lacking += max(0, x - y)
    total = both + extra + lacking
    return (both / total, extra / total, lacking / total) if total else (0.0, 0.0, 0.0)


def share(part: float, others: tuple) -> float:
    if sum(others) == 0:
        return 1.0
    return part / (part + sum(others)) if part else 0.0


def folded(text) -> str:
    plain = unicodedata.normalize("NFKD", str(text or "")).casefold()
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return re.sub(r"\W+", " ", plain).strip()


@dataclass
class Score:
    """One program on one set of pages."""

    pages: int = 0
    f1: float = 0.0
    precision: float = 0.0
    recall: float = 0.0
    exact: float = 0.0
    junk: int = 0
    fields: dict = field(default_factory=dict)


def score(wanted: dict, given: dict) -> Score:
    """`wanted` and `given`: the page's name → articleBody, title, authors, date, lang."""
    result = Score(pages=len(wanted))
    precisions, recalls, exact = [], [], []
    for name, truth in wanted.items():
        body = (given.get(name) or {}).get("articleBody") or ""
        if not truth.get("articleBody"):
            continue
        both, extra, lacking = matched(truth["articleBody"], body)
        if both + extra > 0:
            precisions.append(share(both, (extra,)))
        if both + lacking > 0:
            recalls.append(share(both, (lacking,)))
        exact.append(WORD.findall(truth["articleBody"]) == WORD.findall(body))
        lines = [line.strip() for line in body.splitlines()]
        said = {line.strip() for line in truth["articleBody"].splitlines()}
        result.junk += any(JUNK.match(line) and line not in said for line in lines)
    if precisions and recalls:
        result.precision, result.recall = statistics.mean(precisions), statistics.mean(recalls)
        if result.precision + result.recall:
            result.f1 = 2 * result.precision * result.recall / (result.precision + result.recall)
        result.exact = statistics.mean(exact)
    for key, truth_key in (("title", "title"), ("authors", "authors"), ("date", "date"), ("lang", "mlang")):
        asked = [name for name, truth in wanted.items() if truth.get(truth_key)]
        if asked and any((page or {}).get(key) for page in given.values()):
            right = sum(agrees(key, wanted[name][truth_key], (given.get(name) or {}).get(key)) for name in asked)
            result.fields[key] = (right, len(asked))
    return result


def agrees(key: str, truth, found) -> bool:
    if key == "title":
        return folded(truth) == folded(found)
    if key == "authors":
        names = folded(" | ".join(map(str, found)) if isinstance(found, list) else found)
        return bool(names) and all(folded(name) in names for name in truth)
    length = 10 if key == "date" else 2
    return str(truth)[:length].lower() == str(found or "")[:length].lower()

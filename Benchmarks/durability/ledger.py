"""What must be in the library, as far as the screen has promised it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mark:
    """A mark on a rare word: its code and its note."""

    code: str
    note: str = ""


@dataclass
class Pending:
    """An act whose key was sent and which the screen has not acknowledged: it may be there or not, never half."""

    word: str
    after: Mark | None


@dataclass
class Draft:
    """A note that was being typed at the kill; `required` is the part that must have reached the disk."""

    word: str
    typed: str
    required: str


class Ledger:
    """Promises, and the comparison with what the library holds."""

    def __init__(self, rare: list):
        self.rare = set(rare)
        self.marks = {}
        self.pending = None
        self.draft = None
        self.acknowledged = 0

    def promise(self) -> None:
        """The screen acknowledged the pending act."""
        self.acknowledged += 1
        self.set(self.pending.word, self.pending.after)
        if self.draft and self.draft.word == self.pending.word:
            self.draft = None
        self.pending = None

    def set(self, word: str, mark) -> None:
        if mark is None:
            self.marks.pop(word, None)
        else:
            self.marks[word] = mark

    def compare(self, claims: list) -> list:
        """What is wrong with the library's marks, as sentences; afterwards the library is taken as it is."""
        problems, actual = [], {}
        for claim in claims:
            quote = " ".join(claim["quote"])
            named = [word for word in self.rare if word in quote]
            if len(named) != 1:
                problems.append(f"a mark that nobody made: “{quote[:60]}”")
                continue
            if named[0] in actual:
                problems.append(f"“{named[0]}” is marked twice")
            actual[named[0]] = Mark(", ".join(claim["codes"]), claim.get("note") or "")
        for word in sorted(set(self.marks) | set(actual)):
            found, promised = actual.get(word), self.marks.get(word)
            if found == promised or (self.pending and self.pending.word == word and found == self.pending.after):
                continue
            if self.is_recovered_draft(word, found, promised):
                continue
            problems.append(f"“{word}”: the screen promised {describe(promised)}, the library holds {describe(found)}")
        if self.draft and self.note(actual, self.draft.word) not in ("", self.note(self.marks, self.draft.word)):
            # The note was kept after all: nothing is left to recover.
            self.draft = None
        self.marks, self.pending = actual, None
        return problems

    def is_recovered_draft(self, word: str, found, promised) -> bool:
        """Whether the only difference is a recovered note, kept without the acknowledgement having been seen."""
        draft = self.draft
        if not (draft and draft.word == word and found and promised and self.pending):
            return False
        same = found.code == promised.code
        return same and draft.typed.startswith(found.note) and found.note.startswith(draft.required)

    @staticmethod
    def note(marks: dict, word: str) -> str:
        return marks[word].note if word in marks else ""


def describe(mark) -> str:
    if mark is None:
        return "no mark"
    return f"“{mark.code}”" + (f" with the note “{mark.note}”" if mark.note else " without a note")

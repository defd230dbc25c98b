"""Somebody at the keyboard: acts, waits for the acknowledgement on the screen, and dies at a moment set before."""

import random
import time

from durability import program
from durability.article import TITLE
from durability.ledger import Draft, Mark, Pending
from terminal.session import Session

LETTERS = "abcdefghijklmnopqrstuvwxyzéàçœ"


class Killed(Exception):
    """The moment of the kill has come."""


class Silent(Exception):
    """The screen did not show what it should."""


class Player:
    """One session with the reader."""

    def __init__(self, arguments, environment, ledger, draw: random.Random, unused: list):
        self.ledger, self.draw, self.unused = ledger, draw, unused
        self.deadline = None
        self.commits_left = None
        self.message_is_new = True
        self.undoable = None
        self.session = Session(arguments, environment, 100, 30)

    # How much longer than on a quiet machine everything may take.
    slowness = 1

    # The clock

    def kill_in(self, seconds: float) -> None:
        self.deadline = time.perf_counter() + seconds

    def kill_after_commits(self, count: int) -> None:
        """Dies within a few milliseconds of the key of a coming act, when the program is busy writing."""
        self.commits_left = count

    # The screen

    @property
    def message(self) -> str:
        return self.session.screen.row(program.MESSAGE_ROW)

    def shown(self) -> str:
        """The letters and digits on the screen, without what is between them: wraps and frames do not matter."""
        return "".join(filter(str.isalnum, self.session.screen.text()))

    def listen(self, seconds: float) -> bool:
        """Draws what arrives within the time; whether anything did."""
        now = time.perf_counter()
        until = now + seconds if self.deadline is None else min(now + seconds, self.deadline)
        data = self.session.read(until - now)
        if self.deadline is not None and time.perf_counter() >= self.deadline:
            if data:
                self.session.screen.feed(data)
            raise Killed
        if data is None:
            raise Silent("the program ended by itself")
        self.session.screen.feed(data)
        return bool(data)

    def wait(self, what: str, condition, patience: float = 10.0) -> None:
        patience *= self.slowness
        end = time.perf_counter() + patience
        while not condition():
            if time.perf_counter() > end:
                raise Silent(f"{what} was not shown within {patience:.0f} s")
            self.listen(0.05)

    def settle(self, quiet: float = 0.03) -> None:
        """Draws until nothing has come for a while in which the program slept: it may wait for its turn."""
        end = time.perf_counter() + 10.0 * self.slowness
        while time.perf_counter() < end:
            before = self.session.activity()
            if self.listen(quiet):
                continue
            after = self.session.activity()
            if after is None or (after == before and after[1]):
                return

    def send(self, keys: str) -> None:
        self.session.write(keys.encode())

    # Acts

    def open(self) -> None:
        """Waits for the article, and keeps the note that was recovered, if there is one."""
        self.wait("the article", lambda: TITLE in self.session.screen.text())
        self.settle(0.06)
        draft = self.ledger.draft
        if draft and draft.required:
            wanted = "".join(filter(str.isalnum, draft.required))
            self.wait(f"the draft “{draft.required}”", lambda: wanted in self.shown(), 3)
        while program.RECOVERED.search(self.message):
            if draft:
                self.keep_recovered(draft)
                draft = None
            else:
                # A note that was saved already may be offered once more; keeping it changes nothing.
                self.send(program.SAVE_NOTE)
                self.settle(0.1)
        self.ledger.draft = None

    def keep_recovered(self, draft) -> None:
        shown = self.shown()
        length = max(n for n in range(len(draft.typed) + 1) if "".join(filter(str.isalnum, draft.typed[:n])) in shown)
        before = self.ledger.marks.get(draft.word)
        after = Mark(before.code, draft.typed[:length]) if before else None
        self.commit(program.SAVE_NOTE, Pending(draft.word, after), program.SAVED)

    def commit(self, key: str, pending: Pending, acknowledgement) -> None:
        """Sends the key that makes an act final, and waits until the screen says so."""
        before = self.ledger.marks.get(pending.word)
        self.wait("a clear message line", lambda: not acknowledgement.search(self.message), 3)
        self.ledger.pending = pending
        self.acknowledgement = acknowledgement
        self.send(key)
        if self.commits_left is not None:
            self.commits_left -= 1
            if self.commits_left <= 0:
                self.kill_in(self.draw.choice([0.004, 0.02, 0.06]) * self.draw.random())
        self.wait("an acknowledgement", lambda: acknowledgement.search(self.message))
        self.ledger.promise()
        self.undoable = (pending.word, before)

    def find(self, word: str) -> None:
        self.send(program.SEARCH)
        self.settle(0.015)
        self.send(word + program.ENTER)
        self.settle()

    def tag(self) -> None:
        word = self.unused.pop()
        self.find(word)
        key, code = self.draw.choice(sorted(program.CODES.items()))
        self.send(program.TAG)
        self.settle(0.015)
        self.commit(key, Pending(word, Mark(code)), program.SAVED)

    def note(self, finish: bool = True) -> None:
        """Writes a note on a mark that has none; without `finish` it types on until the kill."""
        bare = sorted(word for word, mark in self.ledger.marks.items() if not mark.note)
        if not bare:
            return self.tag()
        word = self.draw.choice(bare)
        self.find(word)
        self.send(program.NOTE)
        self.settle()
        mark = self.ledger.marks[word]
        typed, sent = "", []
        self.typing = (word, sent)
        for _ in range(self.draw.randint(3, 12) if finish else 60):
            part = "".join(self.draw.choice(LETTERS) for _ in range(1 if not finish else 3))
            typed += part
            self.send(part)
            sent.append((time.perf_counter(), typed))
            end = time.perf_counter() + (0.005 if finish else 0.05)
            while time.perf_counter() < end:
                self.listen(end - time.perf_counter())
        self.wait("what was typed", lambda: typed in self.shown(), 5)
        if not finish:
            while True:
                self.listen(0.1)
        self.commit(program.SAVE_NOTE, Pending(word, Mark(mark.code, typed)), program.SAVED)
        self.typing = None

    typing = None

    def delete(self) -> None:
        if not self.ledger.marks:
            return self.tag()
        word = self.draw.choice(sorted(self.ledger.marks))
        self.find(word)
        self.commit(program.DELETE, Pending(word, None), program.SAVED)

    def undo(self) -> None:
        """Takes back the last act of this session."""
        if not self.undoable:
            return self.tag()
        word, before = self.undoable
        self.commit(program.UNDO, Pending(word, before), program.UNDONE)
        self.undoable = None

    def act(self) -> None:
        acts = [self.tag] * 10 + [self.note] * 5 + [self.delete] + [self.undo] * 2
        self.draw.choice(acts)()

    # The end

    def die(self) -> None:
        """Kills the program, reads what it still had written, and books what that acknowledges."""
        killed = time.perf_counter()
        rest = self.session.kill()
        self.session.draw(rest)
        ledger = self.ledger
        if ledger.pending and self.acknowledgement.search(self.message):
            ledger.promise()
            return
        if self.typing:
            word, sent = self.typing
            limit = killed - program.DRAFT_AGE - program.DRAFT_ALLOWANCE * self.slowness
            old = [typed for moment, typed in sent if moment <= limit]
            if sent:
                ledger.draft = Draft(word, sent[-1][1], old[-1] if old else "")

"""`scripts/bench durability`: kills the reader at random moments and looks whether its promises were kept."""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from durability import article, program
from durability.ledger import Ledger
from durability.player import Killed, Player, Silent
from reading import report
from reading.programs import closed_environment

ROOT = Path(__file__).resolve().parents[2]


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench durability",
        description="Marks and notes in a pseudo-terminal, SIGKILL at random moments: what the screen said is saved "
        "must be in the library, and the library must be sound.",
    )
    built = os.environ.get("PRESSMARK_PROGRAM") or ROOT / ".build/release/pressmark"
    parser.add_argument("--pressmark", type=Path, default=Path(built), help="the program to test")
    parser.add_argument("--rounds", type=int, default=200, help="how many kills")
    parser.add_argument("--seed", type=int, default=1957, help="the same seed plays the same keys")
    parser.add_argument("--keep", type=Path, help="a folder for the library, kept afterwards")
    parser.add_argument("--busy", action="store_true", help="the machine has other work: be patient, also with drafts")
    parser.add_argument("--write", action="store_true", help="put the result into docs/measurements.md")
    return parser.parse_args()


class Test:
    """All rounds on one library."""

    def __init__(self, options, folder: Path):
        self.draw = random.Random(options.seed)
        self.executable = str(options.pressmark.absolute())
        self.slowness = 10 if options.busy else 1
        self.environment = closed_environment(
            folder / "home", PRESSMARK_LIBRARY=str(folder / "library.sqlite"), SWIFT_BACKTRACE="enable=no"
        )
        rare = article.words(options.rounds * 5 + 100, options.seed)
        self.file = folder / "article.txt"
        article.write(self.file, rare)
        self.ledger = Ledger(rare)
        self.unused = rare[::-1]
        self.moments = {}

    def run(self, command: list) -> subprocess.CompletedProcess:
        return subprocess.run(
            [self.executable, *command], env=self.environment, capture_output=True, text=True, timeout=600, check=False
        )

    def round(self) -> list:
        """One session and its end; returns what went wrong, as sentences."""
        moment = self.draw.choices(["opening", "anywhere", "commit", "typing"], [1, 6, 8, 4])[0]
        self.moments[moment] = self.moments.get(moment, 0) + 1
        player = Player([self.executable, str(self.file)], self.environment, self.ledger, self.draw, self.unused)
        player.slowness = self.slowness
        problems = []
        try:
            if moment == "opening":
                player.kill_in(self.draw.random() * 0.15)
            player.open()
            if moment == "anywhere":
                player.kill_in(self.draw.random() * 1.2)
            elif moment == "commit":
                player.kill_after_commits(self.draw.randint(1, 4))
            elif moment == "typing":
                player.tag()
                player.kill_in(0.3 + self.draw.random() * 2.2)
                player.note(finish=False)
            while True:
                player.act()
        except Killed:
            pass
        except (Silent, OSError) as problem:
            # One missing draft is one failure, not one in every round that follows; what is left of it may come.
            if self.ledger.draft:
                self.ledger.draft.required = ""
            problems.append(f"{problem}; the screen was:\n{player.session.screen.text()}")
        player.die()
        return problems + self.verify()

    def verify(self) -> list:
        """Asks the library, by the program's own commands."""
        problems = []
        claims = self.run(program.CLAIMS)
        if claims.returncode:
            problems.append(f"`claims` ended with {claims.returncode}: {claims.stderr.strip()}")
        else:
            problems += self.ledger.compare([json.loads(line) for line in claims.stdout.splitlines()])
        check = self.run(program.CHECK)
        if check.returncode:
            problems.append(f"`check` ended with {check.returncode}: {(check.stdout + check.stderr).strip()}")
        return problems


def main() -> int:
    options = arguments()
    if not os.access(options.pressmark, os.X_OK):
        print(f"{options.pressmark} is not there: build it (`swift build -c release`) or name it by --pressmark.")
        return 2
    facts = report.machine()
    passed = failed = in_a_row = 0
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bench-durability-") as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        test = Test(options, folder)
        added = test.run([*program.ADD, str(test.file)])
        if added.returncode:
            print(f"`add` ended with {added.returncode}: {added.stderr.strip()}")
            return 2
        for number in range(1, options.rounds + 1):
            problems = test.round()
            if problems:
                failed += 1
                in_a_row += 1
                print(f"round {number} (seed {options.seed}): " + "\n  ".join(problems), flush=True)
                if in_a_row == 5:
                    print("Five failures in a row: the rest is not run.")
                    break
            else:
                passed += 1
                in_a_row = 0
            if number % 20 == 0:
                print(f"{number} kills …", file=sys.stderr, flush=True)
        kills = ", ".join(f"{count} {name}" for name, count in sorted(test.moments.items()))
        result = [
            f"seed {options.seed}, {time.monotonic() - began:.0f} s; kills by moment: {kills};",
            f"{test.ledger.acknowledged} acts were acknowledged on the screen, {len(test.ledger.marks)} marks stand.",
            f"{passed} passed, {failed} failed",
        ]
    print("\n".join(result))
    if options.write:
        today = report.datetime.datetime.now(report.datetime.timezone.utc).strftime("%Y-%m-%d")
        page = "\n".join([f"Run on {today}: {facts}.", "", "```", *result, "```"]) + "\n"
        report.write_between_markers(ROOT / "docs/measurements.md", page, "durability")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

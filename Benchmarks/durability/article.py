"""An article in which each sentence holds one word that stands nowhere else, so that every mark can be told apart."""

import itertools
import random
from pathlib import Path

TITLE = "Chronique des mots rares"
SENTENCES = [
    "Le témoin a parlé de {} devant la salle.",
    "Selon la production, {} aurait coûté «\u00a0bien moins\u00a0».",
    "Personne n’a revu {} depuis l’été.",
    "La critique compare {} à une planche de 1957.",
    "On ignore encore si {} sera montré.",
]


def words(count: int, seed: int) -> list:
    """Words of four syllables, all different."""
    draw = random.Random(seed)
    syllables = [first + second for first in "bdfgklmnprtvz" for second in "aeiou"]
    found = set()
    ordered = []
    while len(ordered) < count:
        word = "".join(draw.choice(syllables) for _ in range(4))
        if word not in found:
            found.add(word)
            ordered.append(word)
    return ordered


def write(path: Path, rare: list) -> None:
    """Writes the article: five sentences a paragraph."""
    lines = [TITLE]
    sentences = [sentence.format(word) for sentence, word in zip(itertools.cycle(SENTENCES), rare)]
    for start in range(0, len(sentences), 5):
        lines.append(" ".join(sentences[start : start + 5]))
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")

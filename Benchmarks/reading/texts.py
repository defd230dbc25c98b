"""Press-like French of any length, the same bytes on every machine.

Paragraphs of one line each, a blank line between them, with accents, guillemets, no-break spaces and numbers: what
a reader has to measure and wrap.
"""

import html
import random
from pathlib import Path

# Searched for on the screen: a program has shown the article when this stands there.
OPENING = "Chronique"
SIZES = {"6 KB": 6_000, "1 MB": 1_000_000, "10 MB": 10_000_000, "100 MB": 100_000_000}

SUBJECTS = """Le studio|La réalisatrice|Le directeur financier|Une porte-parole|L’équipe d’effets visuels|Le syndicat
Un internaute|La plateforme|Le quotidien argentin|L’économiste|Le ministère|Une étude indépendante""".replace("\n", "|")
VERBS = """affirme que|a démenti que|estime, chiffres à l’appui, que|laisse entendre que|soutient que
a confirmé mardi que|rappelle que|doute que|répète depuis l’été que""".replace("\n", "|")
FACTS = """la séquence aurait été achevée dix fois plus vite qu’avec les outils habituels
le budget de la série dépasse {n}\u00a0millions de dollars
{n}\u00a0% des plans ont été retouchés à la main
l’effondrement de l’immeuble n’a demandé que {n}\u00a0jours de calcul
la grève de {y} a coûté «\u00a0bien plus que prévu\u00a0»
les abonnés étaient {n}\u202f{m} à la fin de l’année
«\u00a0rien ne remplacera le métier\u00a0», selon ses mots
la première mondiale a réuni près de {m}\u00a0spectateurs à Buenos Aires
le coût serait «\u00a0bien moindre\u00a0», sans autre précision""".split("\n")
ENDINGS = """, ce que conteste la production.|, d’après un document consulté par nos soins.|\u00a0; personne n’a répondu.
. Rien ne permet de le vérifier.|, à l’œil nu.|\u00a0: un «\u00a0tournant\u00a0», écrit-on déjà.|.""".replace("\n", "|")


def paragraphs(seed: int = 1):
    """Endless paragraphs, each of three to seven sentences."""
    draw = random.Random(seed)
    subjects, verbs, endings = SUBJECTS.split("|"), VERBS.split("|"), ENDINGS.split("|")
    yield f"{OPENING} d’une image calculée"
    while True:
        sentences = []
        for _ in range(draw.randint(3, 7)):
            numbers = {"n": draw.randint(2, 99), "m": draw.randint(100, 999), "y": draw.randint(1957, 2025)}
            fact = draw.choice(FACTS).format(**numbers)
            sentences.append(f"{draw.choice(subjects)} {draw.choice(verbs)} {fact}{draw.choice(endings)}")
        yield " ".join(sentences)


def write(path: Path, size: int) -> None:
    """Writes a text of about `size` bytes; large ones repeat one megabyte of paragraphs, each with its number."""
    source, cache, written = paragraphs(), [], 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        number = 0
        while written < size:
            if number < 2500:
                paragraph = next(source)
                cache.append(paragraph)
            else:
                paragraph = f"{cache[1 + number % 2400]} ({number})"
            line = paragraph + "\n\n"
            file.write(line)
            written += len(line.encode())
            number += 1


def write_feed(path: Path, text: Path) -> None:
    """The same text as the one item of a feed, for programs that read feeds."""
    with open(text, encoding="utf-8") as source, open(path, "w", encoding="utf-8") as feed:
        feed.write('<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Presse</title>\n')
        feed.write("<link>http://localhost/</link><description>Presse</description>\n")
        feed.write("<item><title>Article</title><link>http://localhost/1</link><guid>1</guid>\n")
        feed.write("<pubDate>Mon, 05 Jan 2026 08:00:00 +0000</pubDate><description>")
        for line in source:
            if line.strip():
                # A section each: libxml2 refuses a single text of more than 10 MB.
                feed.write(f"<![CDATA[<p>{html.escape(line.strip())}</p>]]>")
        feed.write("</description></item></channel></rss>\n")

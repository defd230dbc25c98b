"""What is read: the sample articles, press-like prose of any length, and texts that are nothing but one sign."""

from pathlib import Path

from reading import texts as made_up


def articles(root: Path) -> list:
    """The sample articles of the project, each with its language."""
    found = []
    for path in sorted((root / "articles").glob("*.txt")):
        language = "fr" if path.stem.endswith("-fr") else "en"
        text = path.read_text(encoding="utf-8")
        found.append({"id": path.stem, "text": text, "lang": language, "ref": "2025-07-18T00:00:00"})
    return found


def prose(size: int) -> dict:
    """Made-up French of at least so many bytes."""
    parts, written = [], 0
    for paragraph in made_up.paragraphs():
        parts.append(paragraph)
        written += len(paragraph.encode()) + 2
        if written >= size:
            break
    return {"id": "prose", "text": "\n\n".join(parts), "lang": "fr"}


def hostile(size: int) -> list:
    """Texts in which a careless rule would look at everything again and again."""
    signs = {
        "digits": "0123456789", "grouped digits": "123 456 ", "opening quotation marks": "« ",
        "straight quotation marks": '" a ', "dashes": "\n— ", "one word": "million ", "number words": "deux cent ",
        "months": "mardi 3 mai ", "verbs of saying": "a-t-il dit que ",
    }  # fmt: skip
    return [
        {"id": name, "text": (sign * (size // len(sign.encode()) + 1)), "lang": "fr"} for name, sign in signs.items()
    ]


def words(texts: list) -> int:
    return sum(len(text["text"].split()) for text in texts)

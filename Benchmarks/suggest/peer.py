"""Runs one finder of numbers, dates or quotations over texts, in the virtual environment that has it.

Usage: peer.py NAME < texts > lines: a line of JSON in, {"id","text","lang","ref"?}, a line out, {"id","spans","cpu"},
and at the end one with the peak of the process's memory. Loading a language is not counted as time of a text.
"""

import datetime
import json
import re
import resource
import sys
import time
import warnings

warnings.filterwarnings("ignore")


def text2num_reader():
    from text_to_num import find_numbers

    class Word:
        def __init__(self, match):
            self.match = match

        def text(self):
            return self.match.group()

        def nt_separated(self, previous):
            return False

        def not_a_number_part(self):
            return False

    def read(text, language, moment):
        words = [Word(match) for match in re.finditer(r"\w+(?:['’-]\w+)*|[^\w\s]", text)]
        for found in find_numbers(words, language):
            yield {
                "start": words[found.start].match.start(), "end": words[found.end - 1].match.end(),
                "type": "ordinal" if found.is_ordinal else "number", "value": found.value,
            }  # fmt: skip

    return read


def recognizers_reader():
    import recognizers_suite as suite

    cultures = {"fr": suite.Culture.French, "en": suite.Culture.English}
    kinds = {
        "number": suite.recognize_number, "ordinal": suite.recognize_ordinal, "percent": suite.recognize_percentage,
        "money": suite.recognize_currency, "dimension": suite.recognize_dimension, "age": suite.recognize_age,
        "temperature": suite.recognize_temperature,
    }  # fmt: skip

    def value(resolution):
        given = (resolution or {}).get("value")
        return given.rstrip("%") if isinstance(given, str) else given

    def time_value(resolution):
        values = (resolution or {}).get("values") or [{}]
        # Of several readings the one in the past: articles tell what was.
        first = values[0]
        return first.get("value") or [first.get("start"), first.get("end")]

    def read(text, language, moment):
        culture = cultures[language]
        for kind, recognise in kinds.items():
            for found in recognise(text, culture):
                yield {"start": found.start, "end": found.end + 1, "type": kind, "value": value(found.resolution)}
        reference = datetime.datetime.fromisoformat(moment) if moment else None
        for found in suite.recognize_datetime(text, culture, reference=reference):
            kind = found.type_name.split(".")[-1]
            yield {
                "start": found.start, "end": found.end + 1, "type": kind, "value": time_value(found.resolution),
            }  # fmt: skip

    return read


def dateparser_reader():
    from dateparser.search import search_dates

    def read(text, language, moment):
        settings = {}
        if moment:
            settings["RELATIVE_BASE"] = datetime.datetime.fromisoformat(moment).replace(tzinfo=None)
        place = 0
        for words, found in search_dates(text, languages=[language], settings=settings) or []:
            start = text.find(words, place)
            if start < 0:
                continue
            place = start + len(words)
            midnight = (found.hour, found.minute, found.second) == (0, 0, 0)
            yield {
                "start": start, "end": place, "type": "date",
                "value": found.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M:%S"),
            }  # fmt: skip

    return read


def quantulum_reader():
    from quantulum3 import parser

    kinds = {"currency": "money", "dimensionless": "number", "temperature": "temperature", "time": "duration"}

    def read(text, language, moment):
        for found in parser.parse(text):
            kind = "percent" if found.unit.name == "percentage" else kinds.get(found.unit.entity.name, "dimension")
            yield {"start": found.span[0], "end": found.span[1], "type": kind, "value": found.value}

    return read


READERS = {
    "text2num": text2num_reader,
    "recognizers-text": recognizers_reader,
    "dateparser": dateparser_reader,
    "quantulum3": quantulum_reader,
}
WARMING = {"fr": "Le 3 mai 2025, deux kilos coûtaient 12 euros.", "en": "On 3 May 2025 two kilos cost 12 dollars."}


def main() -> None:
    read = READERS[sys.argv[1]]()
    warm = set()
    for line in sys.stdin:
        given = json.loads(line)
        language, moment = given["lang"], given.get("ref")
        if language not in warm:
            warm.add(language)
            list(read(WARMING[language], language, moment))
        start = time.process_time()
        try:
            spans = list(read(given["text"], language, moment))
        except Exception as error:  # A text that cannot be read counts as one in which nothing was found.
            print(f"{given['id']}: {type(error).__name__}: {error}", file=sys.stderr)
            spans = []
        print(json.dumps({"id": given["id"], "spans": spans, "cpu": time.process_time() - start}, default=str))
    print(json.dumps({"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))


if __name__ == "__main__":
    main()

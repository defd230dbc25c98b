"""Runs one extractor of Python over pages, in the virtual environment that has it.

Usage: peer.py NAME < paths > lines: one line of JSON a page, with the processor time of the page, and at the end one
with the peak of the process's memory.
"""

import json
import resource
import sys
import time


def trafilatura_reader():
    import trafilatura

    def read(data: bytes) -> dict:
        text = trafilatura.extract(data, include_comments=False, with_metadata=False)
        return {"articleBody": text}

    return read


def trafilatura_metadata_reader():
    import trafilatura

    def read(data: bytes) -> dict:
        found = trafilatura.bare_extraction(data, include_comments=False, with_metadata=True)
        found = found.as_dict() if found is not None and hasattr(found, "as_dict") else (found or {})
        authors = [name.strip() for name in (found.get("author") or "").split(";") if name.strip()]
        return {
            "articleBody": found.get("text"),
            "title": found.get("title"),
            "authors": authors,
            "date": found.get("date"),
            "lang": found.get("language"),
        }

    return read


def resiliparse_reader():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(data: bytes) -> dict:
        page = bytes_to_str(data, detect_encoding(data))
        return {"articleBody": extract_plain_text(page, main_content=True)}

    return read


READERS = {
    "trafilatura": trafilatura_reader,
    "trafilatura with metadata": trafilatura_metadata_reader,
    "resiliparse": resiliparse_reader,
}


def main() -> None:
    read = READERS[sys.argv[1]]()
    for path in sys.stdin.read().splitlines():
        with open(path, "rb") as file:
            data = file.read()
        start = time.process_time()
        try:
            page = read(data)
        except Exception as error:  # A page that cannot be read counts as an empty one.
            page = {"error": f"{type(error).__name__}: {error}"}
        page["cpu"] = time.process_time() - start
        page["file"] = path
        print(json.dumps(page, ensure_ascii=False, default=str))
    print(json.dumps({"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))


if __name__ == "__main__":
    main()

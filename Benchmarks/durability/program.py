"""Everything that the test assumes of the program: its keys, its messages, its commands. Change it here only."""

import re

# Keys, as a terminal sends them.
SEARCH = "/"
ENTER = "\r"
TAG = "t"
NOTE = "c"
SAVE_NOTE = "\x13"  # Ctrl-S
DELETE = "d"
UNDO = "u"

# Codes of a new library: the key after TAG, and the name in `claims --json`.
CODES = {"c": "claim", "n": "number", "m": "money", "x": "comparison", "q": "quotation", "p": "prediction"}

# The row where messages appear, counted from the bottom, and what they say.
MESSAGE_ROW = -1
SAVED = re.compile(r"\bsaved: ")
UNDONE = re.compile(r"\bundone\b")
RECOVERED = re.compile(r"\brecovered\b")

# What is being typed is on disk within this time, in seconds; and what the terminal and a busy machine may take.
DRAFT_AGE = 1.0
DRAFT_ALLOWANCE = 0.15

# Commands, run with PRESSMARK_LIBRARY set. The reader is opened by the program's name and the file alone.
ADD = ["add"]
CLAIMS = ["claims", "--json"]
CHECK = ["check"]

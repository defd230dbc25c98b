"""The ledger finds what is missing, and only that."""

import unittest

from durability.ledger import Draft, Ledger, Mark, Pending


def claim(word, code, note=""):
    return {"quote": [f"de {word}"], "codes": [code], "note": note}


class LedgerTests(unittest.TestCase):
    def test_compare(self):
        noted = Mark("claim", "un mot")
        draft = Draft("bakedilo", "abcdef", "abc")
        cases = {
            "kept": ({"bakedilo": noted}, None, None, [claim("bakedilo", "claim", "un mot")], 0),
            "missing": ({"bakedilo": noted}, None, None, [], 1),
            "note missing": ({"bakedilo": noted}, None, None, [claim("bakedilo", "claim")], 1),
            "pending, not there": ({}, Pending("bakedilo", noted), None, [], 0),
            "pending, there": ({}, Pending("bakedilo", Mark("claim")), None, [claim("bakedilo", "claim")], 0),
            "pending, by halves": ({}, Pending("bakedilo", noted), None, [claim("bakedilo", "claim")], 1),
            "deleted, came back": ({}, None, None, [claim("bakedilo", "claim")], 1),
            "made twice": ({"bakedilo": Mark("claim")}, None, None, [claim("bakedilo", "claim")] * 2, 1),
            "made by nobody": ({}, None, None, [claim("autre", "claim")], 1),
            "recovered": (
                {"bakedilo": Mark("claim")}, Pending("bakedilo", Mark("claim", "abcd")), draft,
                [claim("bakedilo", "claim", "abcde")], 0,
            ),
        }  # fmt: skip
        for name, (marks, pending, kept, claims, problems) in cases.items():
            with self.subTest(name):
                ledger = Ledger(["bakedilo", "mugidaro"])
                ledger.marks, ledger.pending, ledger.draft = marks, pending, kept
                self.assertEqual(len(ledger.compare(claims)), problems)


if __name__ == "__main__":
    unittest.main()

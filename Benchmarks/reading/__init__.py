"""The reading benchmark: pressmark beside less, w3m and newsboat, in one run, in the same pseudo-terminal."""

"""The scale benchmark: the reader in a library of one article, and in one of many."""

"""The import benchmark: how well and how quickly articles are taken out of saved pages, beside other programs."""

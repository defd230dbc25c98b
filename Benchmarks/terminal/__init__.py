"""A pseudo-terminal to run a program in, and a model of the screen that it draws on."""

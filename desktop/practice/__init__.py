"""Practice: which cards are asked when, in which way, and how well they were answered.

The cards come from desktop.exercises.cards. Clock and randomness are passed in, and nothing here reads or writes the
library: desktop.library.practising does.
"""

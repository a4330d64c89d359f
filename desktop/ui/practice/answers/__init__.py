"""How an answer is given: one widget a way, each with show_asked(), show_verdict() and the signal `given`."""

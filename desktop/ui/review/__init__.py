"""The review: what the program suggests for an article, decided on with one key each."""

"""The tests lie as the source does: tests/db tests db, and so on. ``make test`` runs them."""

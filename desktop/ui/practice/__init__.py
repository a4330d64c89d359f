"""Practice in the window: a page in the place of the article, so that nothing beside it gives an answer away.

`page` holds the others: `home` (what is to be reviewed), `session_page` (one card after the other), `summary`. The ways
in which a card is answered are widgets in `answers`.
"""

-- What a lesson of version 2 has beside the tables of version 1: what its maker practised, where that was asked for. It
-- is never changed again either. The rules of db/migrations/0006_practice.sql hold.

CREATE TABLE learning (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    test_day TEXT
) STRICT;

CREATE TABLE card (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    step INTEGER,
    stability REAL,
    difficulty REAL,
    due TEXT,
    last TEXT,
    set_aside INTEGER NOT NULL
) STRICT;

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    card_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    rating INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    way TEXT NOT NULL,
    scheduled INTEGER NOT NULL
) STRICT;

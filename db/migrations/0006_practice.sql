-- Practice: which articles are learnt, how well their cards are known, and every answer. The rules of 0001 hold. Answers
-- are no part of undo; deleting an article deletes them with it, and undoing that brings them back.

-- An article that is learnt: its cards come up when they are due.
CREATE TABLE learning (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article (id),
    test_day TEXT,                         -- the day of a test, 2027-03-15; NULL where none is known
    added TEXT NOT NULL
) STRICT;

-- What the scheduler knows of a card. The card itself is made from the article's rows each time; its uuid is made of
-- theirs, so that an edited card keeps its history. A card that was never answered nor set aside has no row.
CREATE TABLE card (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL,                    -- what it asks: name, date, gap...
    state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
    step INTEGER,                          -- of the learning steps, from 0
    stability REAL,                        -- days after which nine in ten such cards are still known
    difficulty REAL,                       -- 1 to 10
    due TEXT,                              -- UTC to the millisecond, 2026-11-22T08:30:00.000Z
    last TEXT,                             -- the last answer
    set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),  -- the reader does not want to be asked this
    CHECK ((state = 'new') = (due IS NULL))
) STRICT;
CREATE INDEX card_article ON card (article_id);
CREATE INDEX card_due ON card (due);

-- Every answer, in the order in which they were given.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    card_id INTEGER NOT NULL REFERENCES card (id),
    at TEXT NOT NULL,                      -- UTC to the millisecond
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),  -- again, hard, good, easy
    milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0), -- from question to answer
    way TEXT NOT NULL,                     -- how it was asked: flip, pick, type...
    scheduled INTEGER NOT NULL CHECK (scheduled IN (0, 1))   -- 0: given beside the schedule, which it did not change
) STRICT;
CREATE INDEX review_card ON review (card_id);
CREATE INDEX review_at ON review (at);

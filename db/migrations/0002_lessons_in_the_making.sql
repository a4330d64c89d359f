-- Lessons in the making: what the program suggests, what was refused, and places that a correction of the text left in
-- doubt. The rules of 0001 hold.

-- What the program suggests for an article. A row stays when it has been decided on, so that it can be taken up again.
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL CHECK (kind IN ('actor', 'event', 'relation', 'statement')),
    state TEXT NOT NULL CHECK (state IN ('open', 'skipped', 'accepted', 'rejected')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    start INTEGER NOT NULL,                -- the place in the text where it is decided on
    "end" INTEGER NOT NULL CHECK ("end" > start),
    content TEXT NOT NULL,                 -- JSON: what is suggested, and why
    made_id INTEGER                        -- the row that came of it, in the table that has the name of the kind
) STRICT;
CREATE INDEX suggestion_article ON suggestion (article_id, kind, state);

-- Names that were refused as actors, casefolded: in other articles they come last.
CREATE TABLE rejected_name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    times INTEGER NOT NULL CHECK (times >= 1)
) STRICT;

-- Places that need a look since the text was corrected: an anchor whose quote is not where it was, or a mention (of
-- actor_id) that is gone. `start` to "end" is where the place may be now; quote, "before" and "after" are the old text.
CREATE TABLE doubt (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    anchor_id INTEGER REFERENCES anchor (id),
    actor_id INTEGER REFERENCES actor (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    quote TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    CHECK ((anchor_id IS NULL) != (actor_id IS NULL))
) STRICT;
CREATE INDEX doubt_article ON doubt (article_id);
CREATE INDEX doubt_anchor ON doubt (anchor_id);
CREATE INDEX doubt_actor ON doubt (actor_id);

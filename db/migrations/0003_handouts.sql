-- Handouts: what teachers ask in words of their own, and the designs of their sheets. The rules of 0001 hold; beside the
-- reading position, the design that was last used is no part of undo and goes with its article.

-- A teacher's own questions about an article, in the order of `place`.
CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    place INTEGER NOT NULL,                -- order within the article; gaps mean nothing
    prompt TEXT NOT NULL,
    answer TEXT NOT NULL,                  -- may be empty
    marks INTEGER NOT NULL CHECK (marks >= 0),
    lines INTEGER NOT NULL CHECK (lines >= 0),  -- to write on
    anchor_id INTEGER REFERENCES anchor (id)    -- where the answer is found; NULL where no place is named
) STRICT;
CREATE INDEX question_article ON question (article_id, place);
CREATE INDEX question_anchor ON question (anchor_id);

-- Designs that a teacher keeps under a name.
CREATE TABLE preset (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    design TEXT NOT NULL                   -- JSON: parts, seed, paper...
) STRICT;

-- The design that was last used for an article.
CREATE TABLE sheet (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    design TEXT NOT NULL                   -- JSON, as in preset
) STRICT;

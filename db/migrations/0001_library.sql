-- A Dramatis library: one SQLite file with articles, the people and events in them, and what readers add.
--
-- PRAGMA application_id is 1148346733 ("Dram"), PRAGMA user_version the number of the last migration applied.
--
-- Three rules hold for every table:
--   * `id` is a row number of this file alone. Things that are shared between files (articles, actors, events...) also
--     have a `uuid`, which is the same in every library that holds the thing.
--   * A place in a text is `start` (included) to "end" (excluded), counted in Unicode code points from 0. SQLite's
--     substr() counts from 1:  substr(article.text, start + 1, "end" - start)
--   * A date is an EDTF string (ISO 8601-2): 1969, 2016-07, 2017-01-11, 2017-03~ (about), ../2017 (by 2017). Beside it
--     stand `earliest` and `latest`, its first and last day as numbers, both included (1 is 0001-01-01; NULL is an open
--     end). To read one:  date(earliest + 1721424.5)  gives 2017-01-11, for years 0 to 9999.
--
-- Rows are never deleted by another row's deletion: the program deletes each of them, so that undo can bring all back.
-- The one exception is the reading position, which is no part of undo.

-- One article with its whole text: Unicode NFC, paragraphs separated by one line feed.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    publication TEXT NOT NULL,
    published TEXT,                        -- EDTF; what "Jan. 11" in the text is worked out from
    published_confirmed INTEGER NOT NULL CHECK (published_confirmed IN (0, 1)),
    origin TEXT NOT NULL,                  -- where the text comes from, one sentence under the title
    language TEXT NOT NULL,                -- ISO 639-1, such as en
    form TEXT NOT NULL CHECK (form IN ('article', 'opinion')),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    text TEXT NOT NULL,
    words INTEGER NOT NULL,                -- runs between white space
    sha256 TEXT NOT NULL,                  -- of the text in UTF-8, in hexadecimal: shows silent damage
    added TEXT NOT NULL,                   -- time stamps are UTC, 2026-11-22T08:30:00Z
    changed TEXT NOT NULL
) STRICT;

-- The paragraphs of an article, in order. Headings have no number.
CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    kind TEXT NOT NULL CHECK (kind IN ('body', 'heading')),
    number INTEGER,                        -- what handouts cite; from 1
    UNIQUE (article_id, start)
) STRICT;

-- A place in a text that survives corrections of the text: its words and a little around them.
CREATE TABLE anchor (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL,                   -- the words at the place
    "before" TEXT NOT NULL,                -- up to 32 code points around them
    "after" TEXT NOT NULL
) STRICT;
CREATE INDEX anchor_article ON anchor (article_id);

-- A person, group or state. One row serves all articles.
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'state', 'government', 'institution', 'organisation', 'bloc',
                                       'armed forces', 'armed group', 'place', 'ship')),
    gloss TEXT NOT NULL,                   -- who it is, in one sentence
    key INTEGER NOT NULL CHECK (key IN (0, 1))  -- "learn this"
) STRICT;

-- Other names of an actor. `language` is empty for an alias; for the name in its own script it says which language.
CREATE TABLE actor_name (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (actor_id, language, name)
) STRICT;

-- Offices that an actor held, and when.
CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    title TEXT NOT NULL,
    period TEXT,                           -- EDTF
    earliest INTEGER,
    latest INTEGER
) STRICT;
CREATE INDEX role_actor ON role (actor_id);

-- Where a text names an actor.
CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start)
) STRICT;
CREATE INDEX mention_article ON mention (article_id, start);
CREATE INDEX mention_actor ON mention (actor_id, article_id);

-- Who stands how to whom ("commands", "does not recognise"), with the words that say so.
CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    from_id INTEGER NOT NULL REFERENCES actor (id),
    kind TEXT NOT NULL,
    to_id INTEGER NOT NULL REFERENCES actor (id),
    period TEXT,                           -- EDTF
    earliest INTEGER,
    latest INTEGER,
    anchor_id INTEGER NOT NULL REFERENCES anchor (id)
) STRICT;
CREATE INDEX relation_article ON relation (article_id);
CREATE INDEX relation_from ON relation (from_id);
CREATE INDEX relation_to ON relation (to_id);
CREATE INDEX relation_anchor ON relation (anchor_id);

-- Something that happened, as one article tells it.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    date TEXT,                             -- EDTF; NULL where the text gives none
    earliest INTEGER,
    latest INTEGER,
    date_basis TEXT NOT NULL CHECK (date_basis IN ('stated', 'worked out')),
    date_rule TEXT NOT NULL,               -- how a worked-out date was found
    title TEXT NOT NULL,                   -- a headline
    detail TEXT NOT NULL,                  -- what the headline leaves out; may be empty
    claim TEXT NOT NULL CHECK (claim IN ('report', 'judgement', 'hedged')),
    key INTEGER NOT NULL CHECK (key IN (0, 1)),
    anchor_id INTEGER NOT NULL REFERENCES anchor (id),
    same_as INTEGER REFERENCES event (id)  -- the same happening, told by another article
) STRICT;
CREATE INDEX event_article ON event (article_id);
CREATE INDEX event_anchor ON event (anchor_id);
CREATE INDEX event_same_as ON event (same_as);

-- Who took part in an event, and how.
CREATE TABLE event_actor (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    role TEXT NOT NULL,
    UNIQUE (event_id, actor_id)
) STRICT;
CREATE INDEX event_actor_actor ON event_actor (actor_id);

-- What happened after the article was written, with a source instead of a quote.
CREATE TABLE later_event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    date TEXT NOT NULL,                    -- EDTF
    earliest INTEGER,
    latest INTEGER,
    title TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;
CREATE INDEX later_event_article ON later_event (article_id);

-- Who says what, and what it answers.
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    speaker TEXT NOT NULL CHECK (speaker IN ('actor', 'author', 'unnamed')),
    speaker_id INTEGER REFERENCES actor (id),
    kind TEXT NOT NULL CHECK (kind IN ('reported', 'claimed', 'judged', 'predicted', 'denied')),
    text TEXT NOT NULL,
    answers_id INTEGER REFERENCES statement (id),
    stance TEXT CHECK (stance IN ('supports', 'disputes')),
    anchor_id INTEGER NOT NULL REFERENCES anchor (id),
    CHECK ((speaker = 'actor') = (speaker_id IS NOT NULL)),
    CHECK ((answers_id IS NULL) = (stance IS NULL))
) STRICT;
CREATE INDEX statement_article ON statement (article_id);
CREATE INDEX statement_speaker ON statement (speaker_id);
CREATE INDEX statement_answers ON statement (answers_id);
CREATE INDEX statement_anchor ON statement (anchor_id);

-- Words that a class may not know. `loaded`: the choice of word carries a judgement.
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    word TEXT NOT NULL,
    meaning TEXT NOT NULL,
    loaded INTEGER NOT NULL CHECK (loaded IN (0, 1)),
    plainer TEXT NOT NULL,                 -- a word without the judgement; may be empty
    key INTEGER NOT NULL CHECK (key IN (0, 1)),
    anchor_id INTEGER NOT NULL REFERENCES anchor (id)
) STRICT;
CREATE INDEX word_article ON word (article_id);
CREATE INDEX word_anchor ON word (anchor_id);

-- Sides, given by the teacher for one article. `style` 0 to 7 picks colour, line and shape.
CREATE TABLE side (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    name TEXT NOT NULL,
    style INTEGER NOT NULL CHECK (style BETWEEN 0 AND 7)
) STRICT;
CREATE INDEX side_article ON side (article_id);

-- Who is on a side, and when.
CREATE TABLE side_actor (
    id INTEGER PRIMARY KEY,
    side_id INTEGER NOT NULL REFERENCES side (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    period TEXT,                           -- EDTF; NULL is throughout
    earliest INTEGER,
    latest INTEGER
) STRICT;
CREATE INDEX side_actor_side ON side_actor (side_id);
CREATE INDEX side_actor_actor ON side_actor (actor_id);

-- The reader's highlights and notes.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    colour TEXT NOT NULL,                  -- the name of a highlight colour
    text TEXT NOT NULL,                    -- the reader's words; empty for a highlight alone
    anchor_id INTEGER NOT NULL REFERENCES anchor (id),
    added TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX note_article ON note (article_id);
CREATE INDEX note_anchor ON note (anchor_id);

-- Where reading stopped, and the furthest place that was read (both offsets into the text).
CREATE TABLE reading_position (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    "offset" INTEGER NOT NULL,
    furthest INTEGER NOT NULL,
    changed TEXT NOT NULL
) STRICT;

-- What the program remembers with this library, such as the article that was open.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

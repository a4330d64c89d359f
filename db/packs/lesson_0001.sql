-- A Dramatis lesson: one or more articles with everything that belongs to them, to be given away.
--
-- PRAGMA application_id is 1148349299 ("Dras"), PRAGMA user_version the number of this schema, which is never changed
-- again: a file whose schema differs from it by a single letter is refused. The rules of a library hold (see
-- db/migrations/0001_library.sql), but for days as numbers, which are left out. What a row refers to is in this file.

CREATE TABLE lesson (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    title TEXT NOT NULL,
    edition INTEGER NOT NULL,
    audience TEXT NOT NULL,
    made TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    publication TEXT NOT NULL,
    published TEXT,
    published_confirmed INTEGER NOT NULL,
    origin TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    edition INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER
) STRICT;

CREATE TABLE anchor (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL
) STRICT;

CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    gloss TEXT NOT NULL,
    key INTEGER NOT NULL
) STRICT;

CREATE TABLE actor_name (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    period TEXT
) STRICT;

CREATE TABLE gloss (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    period TEXT NOT NULL
) STRICT;

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
) STRICT;

CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    to_id INTEGER NOT NULL,
    period TEXT,
    anchor_id INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    date TEXT,
    date_basis TEXT NOT NULL,
    date_rule TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    claim TEXT NOT NULL,
    key INTEGER NOT NULL,
    anchor_id INTEGER NOT NULL,
    same_as INTEGER
) STRICT;

CREATE TABLE event_actor (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    role TEXT NOT NULL
) STRICT;

CREATE TABLE later_event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    date TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    speaker_id INTEGER,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    answers_id INTEGER,
    stance TEXT,
    anchor_id INTEGER NOT NULL
) STRICT;

CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    word TEXT NOT NULL,
    meaning TEXT NOT NULL,
    loaded INTEGER NOT NULL,
    plainer TEXT NOT NULL,
    key INTEGER NOT NULL,
    anchor_id INTEGER NOT NULL
) STRICT;

CREATE TABLE side (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    style INTEGER NOT NULL
) STRICT;

CREATE TABLE side_actor (
    id INTEGER PRIMARY KEY,
    side_id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    period TEXT
) STRICT;

-- For colleagues alone: what a test is made of.
CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    prompt TEXT NOT NULL,
    answer TEXT NOT NULL,
    marks INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    anchor_id INTEGER
) STRICT;

CREATE TABLE sheet (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    design TEXT NOT NULL
) STRICT;

-- Only where it was asked for: notes of whoever made the file.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    colour TEXT NOT NULL,
    text TEXT NOT NULL,
    anchor_id INTEGER NOT NULL
) STRICT;

CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE collection_article (
    id INTEGER PRIMARY KEY,
    collection_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    place INTEGER NOT NULL
) STRICT;

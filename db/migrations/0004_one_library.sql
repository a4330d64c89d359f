-- One library: the same people in all articles, collections of articles, lessons that came from others. The rules of
-- 0001 hold.

-- Put away: an archived article is kept with everything in it, and left out of lists, casts and timelines.
ALTER TABLE article ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
CREATE INDEX article_archived ON article (archived);  -- the column stands behind the texts, which a list need not read

-- A uuid that an actor had before it was merged into another: who comes with it in a lesson file is that other one.
CREATE TABLE actor_uuid (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    actor_id INTEGER NOT NULL REFERENCES actor (id)
) STRICT;
CREATE INDEX actor_uuid_actor ON actor_uuid (actor_id);

-- Who an actor was during a period, in one sentence; actor.gloss holds for all other times.
CREATE TABLE gloss (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    text TEXT NOT NULL,
    period TEXT NOT NULL,                  -- EDTF
    earliest INTEGER,
    latest INTEGER
) STRICT;
CREATE INDEX gloss_actor ON gloss (actor_id);

-- Two actors that look like one and are not: nobody is asked again. one_id is the smaller id.
CREATE TABLE different_actors (
    id INTEGER PRIMARY KEY,
    one_id INTEGER NOT NULL REFERENCES actor (id),
    other_id INTEGER NOT NULL REFERENCES actor (id),
    CHECK (one_id < other_id),
    UNIQUE (one_id, other_id)
) STRICT;
CREATE INDEX different_actors_other ON different_actors (other_id);

-- Two events of different articles that look like the same happening and are not, in the same way.
CREATE TABLE different_events (
    id INTEGER PRIMARY KEY,
    one_id INTEGER NOT NULL REFERENCES event (id),
    other_id INTEGER NOT NULL REFERENCES event (id),
    CHECK (one_id < other_id),
    UNIQUE (one_id, other_id)
) STRICT;
CREATE INDEX different_events_other ON different_events (other_id);

-- Articles that belong together: a course, a term. An article may be in several collections.
CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE collection_article (
    id INTEGER PRIMARY KEY,
    collection_id INTEGER NOT NULL REFERENCES collection (id),
    article_id INTEGER NOT NULL REFERENCES article (id),
    place INTEGER NOT NULL,                -- order within the collection; gaps mean nothing
    UNIQUE (collection_id, article_id)
) STRICT;
CREATE INDEX collection_article_article ON collection_article (article_id);

-- What came in a lesson file, as it was then: a newer edition tells by it what has been changed here since.
CREATE TABLE received (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,             -- of the article, actor, event... that came
    lesson_uuid TEXT NOT NULL,             -- of the lesson file
    edition INTEGER NOT NULL,              -- of that file
    sha256 TEXT NOT NULL,                  -- of what the thing held when it came, in hexadecimal
    added TEXT NOT NULL
) STRICT;

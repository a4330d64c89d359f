PRAGMA application_id = 1148346733;
PRAGMA user_version = 5;
BEGIN TRANSACTION;
CREATE VIRTUAL TABLE article_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE actor_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE event_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE remark_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
DELETE FROM "actor_search_config";
DELETE FROM "actor_search_data";
DELETE FROM "actor_search_docsize";
DELETE FROM "actor_search_idx";
DELETE FROM "article_search_config";
DELETE FROM "article_search_data";
DELETE FROM "article_search_docsize";
DELETE FROM "article_search_idx";
DELETE FROM "event_search_config";
DELETE FROM "event_search_data";
DELETE FROM "event_search_docsize";
DELETE FROM "event_search_idx";
DELETE FROM "remark_search_config";
DELETE FROM "remark_search_data";
DELETE FROM "remark_search_docsize";
DELETE FROM "remark_search_idx";
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'state', 'government', 'institution', 'organisation', 'bloc',
                                       'armed forces', 'armed group', 'place', 'ship')),
    gloss TEXT NOT NULL,                   -- who it is, in one sentence
    key INTEGER NOT NULL CHECK (key IN (0, 1))  -- "learn this"
) STRICT;
INSERT INTO "actor" VALUES(1,'actor-ann','Ann 🙂','person','A person.',1);
INSERT INTO "actor" VALUES(2,'actor-مريم','مريم','person','Who مريم is.',0);
INSERT INTO "actor" VALUES(3,'actor-Ben','Ben','person','Who Ben is.',0);
INSERT INTO "actor" VALUES(4,'actor-the League','the League','bloc','Who the League is.',0);
INSERT INTO "actor" VALUES(5,'actor-Cairo','Cairo','place','Who Cairo is.',0);
CREATE TABLE actor_name (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (actor_id, language, name)
) STRICT;
INSERT INTO "actor_name" VALUES(1,1,'Zoë','');
INSERT INTO "actor_name" VALUES(2,1,'Ann','');
INSERT INTO "actor_name" VALUES(3,1,'the general','');
INSERT INTO "actor_name" VALUES(4,1,'𐀀𐀁','gmy');
INSERT INTO "actor_name" VALUES(5,1,'آن','ar');
INSERT INTO "actor_name" VALUES(6,1,'أن','ar');
INSERT INTO "actor_search_config" VALUES('version',4);
INSERT INTO "actor_search_data" VALUES(1,X'0D0E11');
INSERT INTO "actor_search_data" VALUES(10,X'00000000010D0D000D0101010201010301010401010501010601010701010801010901010A01010B01010C01010D0101');
INSERT INTO "actor_search_data" VALUES(137438953473,X'00000029023061040601010202026E6E0402020106706572736F6E04060101030104F09F99820402030408070D');
INSERT INTO "actor_search_data" VALUES(274877906945,X'0000000C04307A6F6505020204');
INSERT INTO "actor_search_data" VALUES(412316860417,X'0000000C0430616E6E09020204');
INSERT INTO "actor_search_data" VALUES(549755813889,X'00000018083067656E6572616C0D020301037468650D0202040C');
INSERT INTO "actor_search_data" VALUES(687194767361,X'000000110930F0908080F090808111020204');
INSERT INTO "actor_search_data" VALUES(824633720833,X'0000000D0530D8A7D98615020204');
INSERT INTO "actor_search_data" VALUES(962072674305,X'0000000D0530D8A7D98619020204');
INSERT INTO "actor_search_data" VALUES(1099511627777,X'0000001208307769746E657373070601010204');
INSERT INTO "actor_search_data" VALUES(1236950581249,X'00000011073061727A74696E0B0601010204');
INSERT INTO "actor_search_data" VALUES(1374389534721,X'00000027033069730806010104010377686F08060101020108D985D8B1D98AD98508080201010304090A');
INSERT INTO "actor_search_data" VALUES(1511828488193,X'00000022043062656E0C0802010103010269730C06010104010377686F0C06010102040B09');
INSERT INTO "actor_search_data" VALUES(1649267441665,X'0000003003306973100601010501066C65616775651008030101040103746865100802010103010377686F100601010204090E0B');
INSERT INTO "actor_search_data" VALUES(1786706395137,X'000000240630636169726F140802010103010269731406010104010377686F1406010102040D09');
INSERT INTO "actor_search_docsize" VALUES(4,X'0202');
INSERT INTO "actor_search_docsize" VALUES(5,X'0100');
INSERT INTO "actor_search_docsize" VALUES(7,X'0001');
INSERT INTO "actor_search_docsize" VALUES(8,X'0103');
INSERT INTO "actor_search_docsize" VALUES(9,X'0100');
INSERT INTO "actor_search_docsize" VALUES(11,X'0001');
INSERT INTO "actor_search_docsize" VALUES(12,X'0103');
INSERT INTO "actor_search_docsize" VALUES(13,X'0200');
INSERT INTO "actor_search_docsize" VALUES(16,X'0204');
INSERT INTO "actor_search_docsize" VALUES(17,X'0100');
INSERT INTO "actor_search_docsize" VALUES(20,X'0103');
INSERT INTO "actor_search_docsize" VALUES(21,X'0100');
INSERT INTO "actor_search_docsize" VALUES(25,X'0100');
INSERT INTO "actor_search_idx" VALUES(1,X'',2);
INSERT INTO "actor_search_idx" VALUES(2,X'',2);
INSERT INTO "actor_search_idx" VALUES(3,X'',2);
INSERT INTO "actor_search_idx" VALUES(4,X'',2);
INSERT INTO "actor_search_idx" VALUES(5,X'',2);
INSERT INTO "actor_search_idx" VALUES(6,X'',2);
INSERT INTO "actor_search_idx" VALUES(7,X'',2);
INSERT INTO "actor_search_idx" VALUES(8,X'',2);
INSERT INTO "actor_search_idx" VALUES(9,X'',2);
INSERT INTO "actor_search_idx" VALUES(10,X'',2);
INSERT INTO "actor_search_idx" VALUES(11,X'',2);
INSERT INTO "actor_search_idx" VALUES(12,X'',2);
INSERT INTO "actor_search_idx" VALUES(13,X'',2);
CREATE TABLE actor_uuid (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    actor_id INTEGER NOT NULL REFERENCES actor (id)
) STRICT;
CREATE TABLE anchor (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL,                   -- the words at the place
    "before" TEXT NOT NULL,                -- up to 32 code points around them
    "after" TEXT NOT NULL
) STRICT;
INSERT INTO "anchor" VALUES(1,1,82,91,'مريم left','eague.
What came then 🏺
In 1969 ','؟ Ann 🙂 stayed: she was, it seem');
INSERT INTO "anchor" VALUES(2,1,15,29,'Ann 🙂 met مريم','𐀀𐀁 came first. ',' in Cairo, says the League.
What');
INSERT INTO "anchor" VALUES(3,1,126,138,'no “traitor”','nn 🙂 stayed: she was, it seems, ','. Ben saw it all 𐀂');
INSERT INTO "anchor" VALUES(4,1,126,138,'no “traitor”','nn 🙂 stayed: she was, it seems, ','. Ben saw it all 𐀂');
INSERT INTO "anchor" VALUES(5,1,140,154,'Ben saw it all','he was, it seems, no “traitor”. ',' 𐀂');
INSERT INTO "anchor" VALUES(6,1,126,138,'no “traitor”','nn 🙂 stayed: she was, it seems, ','. Ben saw it all 𐀂');
INSERT INTO "anchor" VALUES(7,1,130,137,'traitor',' stayed: she was, it seems, no “','”. Ben saw it all 𐀂');
INSERT INTO "anchor" VALUES(8,1,140,143,'Ben','he was, it seems, no “traitor”. ',' saw it all 𐀂');
INSERT INTO "anchor" VALUES(9,1,140,143,'Ben','he was, it seems, no “traitor”. ',' saw it all 𐀂');
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
, archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))) STRICT;
INSERT INTO "article" VALUES(1,'article-1','𐀀 and 🙂','Ann “the pen” Öz','The 木 Post','2017-03~',0,'Retold; مريم','en','opinion',3,'𐀀𐀁 came first. Ann 🙂 met مريم in Cairo, says the League.
What came then 🏺
In 1969 مريم left؟ Ann 🙂 stayed: she was, it seems, no “traitor”. Ben saw it all 𐀂',34,'892ca82644be6868d8435299e60c8bbdf3e72de85aa4b1b35f04c3129fe1089b','2026-11-23T06:03:07Z','2026-11-23T06:03:07Z',0);
INSERT INTO "article_search_config" VALUES('version',4);
INSERT INTO "article_search_data" VALUES(1,X'010322');
INSERT INTO "article_search_data" VALUES(10,X'000000000101010001010101');
INSERT INTO "article_search_data" VALUES(137438953473,X'0000013805303139363904060101130103616C6C040601012202026E6404020303016E040801010513010362656E040601011F0105636169726F040601010A03026D6504080101030E0105666972737404060101040102696E04080101090B020174040801011B0801066C6561677565040601010D03026674040601011501036D6574040601010701026E6F040601011D0103736177040601012003027973040601010B020465656D73040601011C0202686504060101190205746179656404060101180103746865040601010C04016E04060101100206726169746F72040601011E0103776173040601011A0203686174040601010E0108D985D8B1D98AD98504080101080E0104F09080800402020504F09080810406010102040182040601012302039F8FBA040601011103029982040A0401010613040B0A07090A0C0A0C0A090D090A090A090B090C0A080D0A0A10090B080A');
INSERT INTO "article_search_docsize" VALUES(4,X'0322');
INSERT INTO "article_search_idx" VALUES(1,X'',2);
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
CREATE TABLE different_actors (
    id INTEGER PRIMARY KEY,
    one_id INTEGER NOT NULL REFERENCES actor (id),
    other_id INTEGER NOT NULL REFERENCES actor (id),
    CHECK (one_id < other_id),
    UNIQUE (one_id, other_id)
) STRICT;
CREATE TABLE different_events (
    id INTEGER PRIMARY KEY,
    one_id INTEGER NOT NULL REFERENCES event (id),
    other_id INTEGER NOT NULL REFERENCES event (id),
    CHECK (one_id < other_id),
    UNIQUE (one_id, other_id)
) STRICT;
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
INSERT INTO "event" VALUES(1,'event-leaves',1,'1969',718798,719162,'worked out','‘Then’ is the year of the article.','They leaves 🙂','مريم','hedged',1,1,NULL);
INSERT INTO "event" VALUES(2,'event-meet',1,'../1950',NULL,712222,'worked out','‘Then’ is the year of the article.','They meet 🙂','مريم','hedged',1,2,NULL);
INSERT INTO "event" VALUES(3,'event-rumour',1,NULL,NULL,NULL,'worked out','‘Then’ is the year of the article.','They rumour 🙂','مريم','hedged',1,3,NULL);
CREATE TABLE event_actor (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    role TEXT NOT NULL,
    UNIQUE (event_id, actor_id)
) STRICT;
INSERT INTO "event_actor" VALUES(1,1,2,'leaves');
INSERT INTO "event_actor" VALUES(2,2,1,'');
INSERT INTO "event_actor" VALUES(3,2,2,'the other');
INSERT INTO "event_search_config" VALUES('version',4);
INSERT INTO "event_search_data" VALUES(1,X'040B07');
INSERT INTO "event_search_data" VALUES(10,X'000000000104040004010101020101030101040101');
INSERT INTO "event_search_data" VALUES(137438953473,X'0000003007306C65617665730402030104746865790402020108D985D8B1D98AD98504060101020104F09F9982040204040B090F');
INSERT INTO "event_search_data" VALUES(274877906945,X'0000002E05306D6565740802030104746865790802020108D985D8B1D98AD98508060101020104F09F99820802040409090F');
INSERT INTO "event_search_data" VALUES(412316860417,X'00000030073072756D6F75720C02030104746865790C02020108D985D8B1D98AD9850C060101020104F09F99820C0204040B090F');
INSERT INTO "event_search_data" VALUES(549755813889,X'0000003902303305060101050101610506010102010170050601010402046170657205060101030204656163650502020104F09F958A050203040808080B09');
INSERT INTO "event_search_docsize" VALUES(4,X'0301');
INSERT INTO "event_search_docsize" VALUES(5,X'0204');
INSERT INTO "event_search_docsize" VALUES(8,X'0301');
INSERT INTO "event_search_docsize" VALUES(12,X'0301');
INSERT INTO "event_search_idx" VALUES(1,X'',2);
INSERT INTO "event_search_idx" VALUES(2,X'',2);
INSERT INTO "event_search_idx" VALUES(3,X'',2);
INSERT INTO "event_search_idx" VALUES(4,X'',2);
CREATE TABLE gloss (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    text TEXT NOT NULL,
    period TEXT NOT NULL,                  -- EDTF
    earliest INTEGER,
    latest INTEGER
) STRICT;
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
INSERT INTO "later_event" VALUES(1,'later-1',1,'2020',737425,737790,'Peace 🕊','A paper, p. 3');
CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start)
) STRICT;
INSERT INTO "mention" VALUES(1,1,2,82,86);
INSERT INTO "mention" VALUES(2,1,1,15,20);
INSERT INTO "mention" VALUES(3,1,2,25,29);
INSERT INTO "mention" VALUES(4,1,5,33,38);
INSERT INTO "mention" VALUES(5,1,1,93,98);
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
INSERT INTO "note" VALUES(1,'note-1',1,'amber','مريم?',8,'2026-11-23T06:03:07Z','2026-11-23T06:03:07Z');
CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL CHECK ("end" > start),
    kind TEXT NOT NULL CHECK (kind IN ('body', 'heading')),
    number INTEGER,                        -- what handouts cite; from 1
    UNIQUE (article_id, start)
) STRICT;
INSERT INTO "paragraph" VALUES(1,1,0,56,'body',1);
INSERT INTO "paragraph" VALUES(2,1,57,73,'heading',NULL);
INSERT INTO "paragraph" VALUES(3,1,74,156,'body',2);
CREATE TABLE preset (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    design TEXT NOT NULL                   -- JSON: parts, seed, paper...
) STRICT;
INSERT INTO "preset" VALUES(1,'preset-1','Öz 木','{}');
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
INSERT INTO "question" VALUES(1,'question-1',1,1,'مريم?','Ben',2,3,9);
CREATE TABLE reading_position (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    "offset" INTEGER NOT NULL,
    furthest INTEGER NOT NULL,
    changed TEXT NOT NULL
) STRICT;
INSERT INTO "reading_position" VALUES(1,1,5,60,'2026-11-23T06:03:07Z');
CREATE TABLE received (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,             -- of the article, actor, event... that came
    lesson_uuid TEXT NOT NULL,             -- of the lesson file
    edition INTEGER NOT NULL,              -- of that file
    sha256 TEXT NOT NULL,                  -- of what the thing held when it came, in hexadecimal
    added TEXT NOT NULL
) STRICT;
CREATE TABLE rejected_name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    times INTEGER NOT NULL CHECK (times >= 1)
) STRICT;
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
INSERT INTO "relation" VALUES(1,1,1,'loyal to',4,'1969~/..',718798,NULL,4);
INSERT INTO "remark_search_config" VALUES('version',4);
INSERT INTO "remark_search_data" VALUES(1,X'040108');
INSERT INTO "remark_search_data" VALUES(10,X'000000000104040004010101020101030101040101');
INSERT INTO "remark_search_data" VALUES(137438953473,X'0000001A05307361696405060101020104F09080800506010103040B');
INSERT INTO "remark_search_data" VALUES(274877906945,X'0000001C073064656E69656409060101020104F09080800906010103040D');
INSERT INTO "remark_search_data" VALUES(412316860417,X'00000030023061060601010201076D65616E696E670606010103010774726169746F720602020103E69CA8060601010404080E0C');
INSERT INTO "remark_search_data" VALUES(549755813889,X'000000130930D985D8B1D98AD985040601010204');
INSERT INTO "remark_search_docsize" VALUES(4,X'0001');
INSERT INTO "remark_search_docsize" VALUES(5,X'0002');
INSERT INTO "remark_search_docsize" VALUES(6,X'0103');
INSERT INTO "remark_search_docsize" VALUES(9,X'0002');
INSERT INTO "remark_search_idx" VALUES(1,X'',2);
INSERT INTO "remark_search_idx" VALUES(2,X'',2);
INSERT INTO "remark_search_idx" VALUES(3,X'',2);
INSERT INTO "remark_search_idx" VALUES(4,X'',2);
CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    title TEXT NOT NULL,
    period TEXT,                           -- EDTF
    earliest INTEGER,
    latest INTEGER
) STRICT;
INSERT INTO "role" VALUES(1,1,'witness','1969/..',718798,NULL);
INSERT INTO "role" VALUES(2,1,'Ärztin',NULL,NULL,NULL);
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES(1,'open article','article-1');
CREATE TABLE sheet (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    design TEXT NOT NULL                   -- JSON, as in preset
) STRICT;
INSERT INTO "sheet" VALUES(1,'sheet-1',1,'{}');
CREATE TABLE side (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    name TEXT NOT NULL,
    style INTEGER NOT NULL CHECK (style BETWEEN 0 AND 7)
) STRICT;
INSERT INTO "side" VALUES(1,'side-1',1,'Left 木',7);
CREATE TABLE side_actor (
    id INTEGER PRIMARY KEY,
    side_id INTEGER NOT NULL REFERENCES side (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    period TEXT,                           -- EDTF; NULL is throughout
    earliest INTEGER,
    latest INTEGER
) STRICT;
INSERT INTO "side_actor" VALUES(1,1,1,NULL,NULL,NULL);
INSERT INTO "side_actor" VALUES(2,1,3,'1969',718798,719162);
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
INSERT INTO "statement" VALUES(1,'statement-said',1,'actor',3,'predicted','said 𐀀',NULL,NULL,5);
INSERT INTO "statement" VALUES(2,'statement-denied',1,'author',NULL,'predicted','denied 𐀀',1,'disputes',6);
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
INSERT INTO "word" VALUES(1,'word-traitor',1,'traitor','a meaning 木',1,'plainer',1,7);
CREATE INDEX anchor_article ON anchor (article_id);
CREATE INDEX role_actor ON role (actor_id);
CREATE INDEX mention_article ON mention (article_id, start);
CREATE INDEX mention_actor ON mention (actor_id, article_id);
CREATE INDEX relation_article ON relation (article_id);
CREATE INDEX relation_from ON relation (from_id);
CREATE INDEX relation_to ON relation (to_id);
CREATE INDEX relation_anchor ON relation (anchor_id);
CREATE INDEX event_article ON event (article_id);
CREATE INDEX event_anchor ON event (anchor_id);
CREATE INDEX event_same_as ON event (same_as);
CREATE INDEX event_actor_actor ON event_actor (actor_id);
CREATE INDEX later_event_article ON later_event (article_id);
CREATE INDEX statement_article ON statement (article_id);
CREATE INDEX statement_speaker ON statement (speaker_id);
CREATE INDEX statement_answers ON statement (answers_id);
CREATE INDEX statement_anchor ON statement (anchor_id);
CREATE INDEX word_article ON word (article_id);
CREATE INDEX word_anchor ON word (anchor_id);
CREATE INDEX side_article ON side (article_id);
CREATE INDEX side_actor_side ON side_actor (side_id);
CREATE INDEX side_actor_actor ON side_actor (actor_id);
CREATE INDEX note_article ON note (article_id);
CREATE INDEX note_anchor ON note (anchor_id);
CREATE INDEX suggestion_article ON suggestion (article_id, kind, state);
CREATE INDEX doubt_article ON doubt (article_id);
CREATE INDEX doubt_anchor ON doubt (anchor_id);
CREATE INDEX doubt_actor ON doubt (actor_id);
CREATE INDEX question_article ON question (article_id, place);
CREATE INDEX question_anchor ON question (anchor_id);
CREATE INDEX article_archived ON article (archived);
CREATE INDEX actor_uuid_actor ON actor_uuid (actor_id);
CREATE INDEX gloss_actor ON gloss (actor_id);
CREATE INDEX different_actors_other ON different_actors (other_id);
CREATE INDEX different_events_other ON different_events (other_id);
CREATE INDEX collection_article_article ON collection_article (article_id);
COMMIT;

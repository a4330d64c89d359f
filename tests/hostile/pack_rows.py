"""Lesson files whose tables hold what no lesson holds; the schema is right, and so is the hash where that can be."""

from pathlib import Path

from tests.hostile.pack_tools import Hostile, by_sql, loosely, signed

_FIRST = "(SELECT id FROM article ORDER BY id LIMIT 1)"
_SECOND = "(SELECT id FROM article ORDER BY id LIMIT 1 OFFSET 1)"


def article_text(sql: str) -> Hostile:
    """An article more, of one paragraph, whose text is this SQL expression."""
    return signed(f"""
        INSERT INTO article SELECT 99, '11111111-1111-4111-8111-111111111111', 'T', '', '', NULL, 0, '', 'en',
            'article', 1, {sql};
        INSERT INTO paragraph SELECT NULL, id, 0, length(text), 'body', 1 FROM article WHERE id = 99
    """)


def of_bytes(hexadecimal: str) -> Hostile:
    """A word that is spelled with bytes that are no UTF-8."""
    return Hostile(by_sql(f"UPDATE word SET meaning = CAST(x'61{hexadecimal}62' AS TEXT) WHERE id = 1"))


def many(count: int) -> Hostile:
    """An endless number of small rows."""

    def make(path: Path) -> None:
        by_sql(f"""
            PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; BEGIN;
            WITH RECURSIVE n (i) AS (VALUES (1000) UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO collection_article SELECT i, 1, 1, 1 FROM n;
            COMMIT
        """)(path)

    return Hostile(make)


def numbers(count: int) -> str:
    """The beginning of a statement that has a table n of the numbers i from 1."""
    return f"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "


def copies(table: str, columns: str, count: int) -> Hostile:
    """The first thing of a kind with its evidence, over and over; relations have no uuid."""
    own = "" if table == "relation" else "printf('%08x-1111-4111-8111-111111111111', i), "
    script = f"""
        {numbers(count)} INSERT INTO anchor SELECT 10000 + i, article_id, start, "end", quote, "before", "after"
            FROM n, anchor WHERE anchor.id = (SELECT anchor_id FROM {table} WHERE id = 1);
        {numbers(count)} INSERT INTO {table} (id, {"uuid, " if own else ""}article_id, {columns}, anchor_id)
            SELECT NULL, {own}article_id, {columns}, 10000 + i FROM n, {table} WHERE id = 1;
    """
    make = by_sql(script)
    if table == "relation":  # not signed: that would take as long as reading is feared to take
        return Hostile(make)
    return signed(script, read=None)


_NO_TEXT = {
    "22 invalid UTF-8": of_bytes("ff"),
    "22 cut UTF-8": of_bytes("e282"),
    "22 overlong UTF-8": of_bytes("c0af"),
    "22 lone surrogate": of_bytes("eda080"),
    "22 surrogates in pairs": of_bytes("eda0bdedb880"),
    "22 beyond Unicode": of_bytes("f4908080"),
    "22 in the text": Hostile(by_sql("UPDATE article SET text = CAST(text || x'ff' AS TEXT)")),
    "22 in the head": Hostile(by_sql("UPDATE lesson SET title = CAST(x'ff' AS TEXT)")),
}

_WRONG_TYPES = {
    "23 text for a number": loosely("event", "UPDATE event SET key = 'yes'"),
    "23 blob for a text": loosely("word", "UPDATE word SET meaning = x'0001' WHERE id = 1"),
    "23 number for a text": loosely("word", "UPDATE word SET meaning = 5 WHERE id = 1"),
    "23 infinity": loosely("mention", 'UPDATE mention SET "end" = 9e999 WHERE id = 1'),
    "23 minus infinity": loosely("mention", "UPDATE mention SET start = -9e999 WHERE id = 1"),
    "23 fraction": loosely("mention", "UPDATE mention SET start = 0.5 WHERE id = 1"),
    "23 nothing for a text": loosely("word", "UPDATE word SET meaning = NULL WHERE id = 1"),
    "23 nothing for evidence": loosely("event", "UPDATE event SET anchor_id = NULL WHERE id = 1"),
    "23 nothing for an article": loosely("event", "UPDATE event SET article_id = NULL WHERE id = 1"),
    "23 text for an article": loosely("event", "UPDATE event SET article_id = 'x' WHERE id = 1"),
    "23 blob for an actor": loosely("mention", "UPDATE mention SET actor_id = x'ff' WHERE id = 1"),
    "23 blob for a uuid": loosely("actor", "UPDATE actor SET uuid = CAST(uuid AS BLOB)"),
    "23 blob for the hash": loosely("lesson", "UPDATE lesson SET sha256 = CAST(sha256 AS BLOB)"),
    "23 number for the title": loosely("lesson", "UPDATE lesson SET title = 1"),
    "23 text for the edition": loosely("lesson", "UPDATE lesson SET edition = 'x'"),
    "23 NUL": signed("UPDATE word SET meaning = 'a' || char(0) || 'b' WHERE id = 1"),
    "23 NUL at the end": signed("UPDATE article SET text = text || char(0)"),
    "23 NUL in the title": signed("UPDATE lesson SET title = title || char(0)"),
}

_HEAD = {
    "no lesson": Hostile(by_sql("DELETE FROM lesson")),
    "two lessons": Hostile(
        by_sql("INSERT INTO lesson SELECT 2, uuid, title, edition, audience, made, sha256 FROM lesson")
    ),
    "no hash": Hostile(by_sql("UPDATE lesson SET sha256 = ''")),
    "another hash": Hostile(by_sql("UPDATE lesson SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')")),
    "a hash in capitals": Hostile(by_sql("UPDATE lesson SET sha256 = upper(sha256)")),
    "a title that the hash does not know": Hostile(by_sql("UPDATE lesson SET title = 'Another'")),
    "a text that the hash does not know": Hostile(by_sql("UPDATE word SET meaning = 'Another' WHERE id = 1")),
    "a uuid that is none": signed("UPDATE lesson SET uuid = 'lesson'"),
    "a blank title": signed("UPDATE lesson SET title = ' '"),
    "edition 0": signed("UPDATE lesson SET edition = 0"),
    "edition without end": signed("UPDATE lesson SET edition = 9223372036854775807"),
    "for everybody": Hostile(by_sql("UPDATE lesson SET audience = 'everybody'")),
    "a test for pupils": signed("UPDATE lesson SET audience = 'pupils'"),
    "made on no day": signed("UPDATE lesson SET made = '2026-99-99'"),
    "made on a day in other figures": signed("UPDATE lesson SET made = '٢٠٢٦-١١-٢٣'"),
    "made some day": signed("UPDATE lesson SET made = 'today'"),
    "no article": signed("DELETE FROM article"),
    "no rows at all": signed(
        "DELETE FROM article; DELETE FROM paragraph; DELETE FROM anchor; DELETE FROM actor; DELETE FROM actor_name;"
        "DELETE FROM role; DELETE FROM gloss; DELETE FROM mention; DELETE FROM relation; DELETE FROM event;"
        "DELETE FROM event_actor; DELETE FROM later_event; DELETE FROM statement; DELETE FROM word; DELETE FROM side;"
        "DELETE FROM side_actor; DELETE FROM question; DELETE FROM sheet; DELETE FROM note; DELETE FROM collection;"
        "DELETE FROM collection_article; DELETE FROM learning; DELETE FROM card; DELETE FROM review"
    ),
}  # fmt: skip

_IDENTITY = {
    "two articles of one uuid": signed("UPDATE article SET uuid = (SELECT uuid FROM article LIMIT 1)"),
    "two actors of one uuid": signed("UPDATE actor SET uuid = (SELECT uuid FROM actor LIMIT 1)"),
    "a uuid in capitals": signed("UPDATE actor SET uuid = upper(uuid)"),
    "a uuid in braces": signed("UPDATE event SET uuid = '{' || uuid || '}'"),
    "a uuid with a line feed": signed("UPDATE event SET uuid = uuid || char(10) WHERE id = 1"),
    "two designs for one article": signed("INSERT INTO sheet SELECT 9, article_id, design FROM sheet"),
    "a name twice": signed("INSERT INTO actor_name SELECT NULL, actor_id, name, language FROM actor_name LIMIT 1"),
    "somebody twice in an event": signed(
        "INSERT INTO event_actor SELECT NULL, event_id, actor_id, 'again' FROM event_actor LIMIT 1"
    ),
    "an article twice in a collection": signed(
        "INSERT INTO collection_article SELECT NULL, collection_id, article_id, 9 FROM collection_article LIMIT 1"
    ),
    "two collections of one name": signed(
        "INSERT INTO collection SELECT 9, '11111111-1111-4111-8111-111111111111', name FROM collection;"
        f"INSERT INTO collection_article VALUES (99, 9, {_FIRST}, 1)"
    ),
}

_REFERENCES = {
    "somebody who is not there": signed("UPDATE mention SET actor_id = 9999 WHERE id = 1"),
    "a speaker who is not there": signed("UPDATE statement SET speaker_id = 9999 WHERE speaker = 'actor'"),
    "a relation to nobody": signed("UPDATE relation SET to_id = 9999 WHERE id = 1"),
    "an event of no article": signed("UPDATE event SET article_id = 9999 WHERE id = 1"),
    "a name of nobody": signed("UPDATE actor_name SET actor_id = 9999 WHERE id = 1"),
    "a paragraph of nothing": signed("INSERT INTO paragraph VALUES (9999, 9999, 0, 9, 'body', 1)"),
    "a word without evidence": signed("UPDATE word SET anchor_id = 9999 WHERE id = 1"),
    "evidence for nothing": signed(f"INSERT INTO anchor VALUES (9999, {_FIRST}, 0, 1, 'a', '', '')"),
    "evidence for two": signed("UPDATE word SET anchor_id = (SELECT min(anchor_id) FROM word)"),
    "evidence of another article": signed(
        f"UPDATE event SET article_id = {_SECOND} WHERE article_id = {_FIRST} AND same_as IS NULL"
    ),
    "an event that is told by itself": signed("UPDATE event SET same_as = id WHERE id = 1", read=None),
    "events told in a circle": signed(
        f"UPDATE event SET same_as = (SELECT max(id) FROM event WHERE article_id = {_SECOND})"
        f" WHERE article_id = {_FIRST};"
        f"UPDATE event SET same_as = (SELECT min(id) FROM event WHERE article_id = {_FIRST})"
        f" WHERE article_id = {_SECOND}", read=None),
    "a statement that answers itself": signed("UPDATE statement SET answers_id = id, stance = 'supports' WHERE id = 1"),
    "statements that answer one another": signed(
        "UPDATE statement SET answers_id = 3 - id, stance = 'supports' WHERE id IN (1, 2)"
    ),
    "an answer to another article": signed(
        f"UPDATE statement SET answers_id = (SELECT id FROM statement WHERE article_id = {_SECOND} LIMIT 1),"
        f" stance = 'supports' WHERE id = (SELECT id FROM statement WHERE article_id = {_FIRST} LIMIT 1)"
    ),
}  # fmt: skip

_PLACES = {
    "evidence behind the end": signed('UPDATE anchor SET "end" = 999999 WHERE id = 1'),
    "evidence before the start": signed("UPDATE anchor SET start = -5 WHERE id = 1"),
    "evidence of no length": signed('UPDATE anchor SET "end" = start, quote = \'\' WHERE id = 1'),
    "evidence at the end of numbers": signed(
        'UPDATE anchor SET start = 9223372036854775806, "end" = 9223372036854775807 WHERE id = 1'
    ),
    "a quote that does not stand there": signed("UPDATE anchor SET quote = 'never said' WHERE id = 1"),
    "words before that do not stand there": signed("UPDATE anchor SET before = 'never said' WHERE id = 1"),
    "words after that do not stand there": signed("UPDATE anchor SET after = 'never said' WHERE id = 1"),
    "a mention behind the end": signed('UPDATE mention SET "end" = 999999 WHERE id = 1'),
    "a mention turned round": signed('UPDATE mention SET start = "end", "end" = start WHERE id = 1'),
    "a mention of nothing": signed('UPDATE mention SET "end" = start WHERE id = 1'),
    "a mention before the start": signed("UPDATE mention SET start = -1 WHERE id = 1"),
    "no paragraphs": signed("DELETE FROM paragraph"),
    "a paragraph twice": signed(
        'INSERT INTO paragraph SELECT NULL, article_id, start, "end", kind, number FROM paragraph LIMIT 1'
    ),
    "a paragraph less": signed("DELETE FROM paragraph WHERE id = 2"),
    "paragraphs that overlap": signed('UPDATE paragraph SET "end" = "end" + 9 WHERE id = 1'),
    "a paragraph that ends early": signed('UPDATE paragraph SET "end" = "end" - 1 WHERE id = 1'),
    "a heading with a number": signed("UPDATE paragraph SET kind = 'heading' WHERE number = 1"),
    "a paragraph without a number": signed("UPDATE paragraph SET number = NULL"),
    "paragraph 0": signed("UPDATE paragraph SET number = number - 1"),
    "paragraphs of one number": signed("UPDATE paragraph SET number = 1 WHERE number IS NOT NULL"),
}  # fmt: skip

_VALUES = {
    "no actor's kind": signed("UPDATE actor SET kind = 'robot' WHERE id = 1"),
    "no article's form": signed("UPDATE article SET form = 'poem' WHERE id = 1"),
    "no claim": signed("UPDATE event SET claim = 'fact' WHERE id = 1"),
    "no basis": signed("UPDATE event SET date_basis = 'felt' WHERE id = 1"),
    "no statement's kind": signed("UPDATE statement SET kind = 'sung' WHERE id = 1"),
    "no stance": signed("UPDATE statement SET stance = 'doubts' WHERE stance IS NOT NULL"),
    "a stance to nothing": signed("UPDATE statement SET stance = NULL"),
    "no speaker": signed("UPDATE statement SET speaker = 'everybody'"),
    "an actor who is the author": signed("UPDATE statement SET speaker = 'author'"),
    "no paragraph's kind": signed("UPDATE paragraph SET kind = 'verse' WHERE id = 1"),
    "a flag of 2": signed("UPDATE event SET key = 2 WHERE id = 1"),
    "style 8": signed("UPDATE side SET style = 8"),
    "style -1": signed("UPDATE side SET style = -1"),
    "an article's edition 0": signed("UPDATE article SET edition = 0"),
    "minus one mark": signed("UPDATE question SET marks = -1"),
    "a billion lines to write on": signed("UPDATE question SET lines = 1000000000"),
    "a billion marks": signed("UPDATE question SET marks = 1000000000"),
    "the thirteenth month": signed("UPDATE event SET date = '2017-13-45' WHERE id = 1"),
    "a date in words": signed("UPDATE event SET date = 'yesterday' WHERE id = 1"),
    "a date without end": signed("UPDATE event SET date = hex(zeroblob(40000)) WHERE id = 1"),
    "a date in other figures": signed("UPDATE event SET date = '٢٠١٧' WHERE id = 1"),
    "an empty date": signed("UPDATE event SET date = '' WHERE id = 1"),
    "a year of twenty figures": signed("UPDATE event SET date = 'Y99999999999999999999' WHERE id = 1"),
    "published on no day": signed("UPDATE article SET published = '2017-02-30'"),
    "an office for no time": signed("UPDATE role SET period = 'always' WHERE id = 1"),
    "a gloss for no time": signed("UPDATE gloss SET period = ''"),
    "a side at no time": signed("UPDATE side_actor SET period = '1969/1900/1800'"),
    "later at no time": signed("UPDATE later_event SET date = 'later'"),
    "nobody's name": signed("UPDATE actor SET name = '' WHERE id = 1"),
    "a name of blanks": signed("UPDATE actor_name SET name = '  ' WHERE id = 1"),
    "a name on two lines": signed("UPDATE actor SET name = 'two' || char(10) || 'lines' WHERE id = 1"),
    "a name that moves the cursor": signed("UPDATE actor SET name = char(27) || '[2J' || name WHERE id = 1"),
    "a title that turns round": signed("UPDATE article SET title = 'cod.' || char(8238) || 'exe' WHERE id = 1"),
    "an article without a title": signed("UPDATE article SET title = ''"),
    "an article without a text": article_text("''"),
    "a title of a million letters": signed("UPDATE article SET title = hex(zeroblob(500000)) WHERE id = 1"),
    "a text of twenty million letters": article_text("hex(zeroblob(10000000))"),
    "a text of forty million letters": article_text("hex(zeroblob(20000000))"),
    "a word of two million letters": article_text("hex(zeroblob(1000000))"),
    "a paragraph of two million letters": article_text("replace(hex(zeroblob(250000)), '0000', '0000000 ')||'0'"),
    "letters taken apart": article_text("'Zoe' || char(776)"),
    "a carriage return": article_text("'one' || char(13) || 'two'"),
    "an override in the text": article_text("'cod.' || char(8238) || 'exe'"),
    "a hundred thousand accents": article_text("'a' || replace(hex(zeroblob(50000)), '0', char(776))"),
    "a design that is none": signed("UPDATE sheet SET design = 'not JSON'", read=None),
    "a design without end": signed("UPDATE sheet SET design = replace(hex(zeroblob(25000)), '0', '[')", read=None),
}

_PRACTICE = {
    "23 infinity for what is known": signed("UPDATE card SET stability = 9e999"),
    "23 text for what is known": loosely("card", "UPDATE card SET stability = 'well'"),
    "23 blob for a moment": loosely("review", "UPDATE review SET at = x'00'"),
    "minus a day of memory": signed("UPDATE card SET stability = -1.0"),
    "a difficulty of 11": signed("UPDATE card SET difficulty = 11.0"),
    "a card that is asleep": signed("UPDATE card SET state = 'asleep'"),
    "a new card that was answered": signed("UPDATE card SET state = 'new'"),
    "a card that is known and never comes": signed("UPDATE card SET due = NULL"),
    "a billion steps": signed("UPDATE card SET step = 1000000000"),
    "due at no time": signed("UPDATE card SET due = 'soon'"),
    "due on no day": signed("UPDATE card SET due = '2026-02-30T08:30:00.000Z'"),
    "answered at no time": signed("UPDATE review SET at = '2026-11-23 08:30:00'"),
    "answered in other figures": signed("UPDATE review SET at = '٢٠٢٦-11-23T08:30:00.000Z'"),
    "a rating of 0": signed("UPDATE review SET rating = 0"),
    "a rating of 5": signed("UPDATE review SET rating = 5"),
    "answered before it was asked": signed("UPDATE review SET milliseconds = -1"),
    "a schedule of 2": signed("UPDATE review SET scheduled = 2"),
    "a way that is a statement": signed("UPDATE review SET way = 'flip''; DROP TABLE card; --'"),
    "a kind of card in capitals": signed("UPDATE card SET kind = 'DATE'"),
    "an answer without a uuid": signed("UPDATE review SET uuid = ''"),
    "an answer twice": signed("UPDATE review SET uuid = (SELECT min(uuid) FROM review)"),
    "an answer to no card": signed("UPDATE review SET card_id = 9999 WHERE id = 1"),
    "a card of no article": signed("UPDATE card SET article_id = 9999"),
    "a card twice": signed("INSERT INTO card SELECT 9, uuid, article_id, kind, state, step, stability, difficulty,"
        " due, last, set_aside FROM card"),
    "an article that is learnt twice": signed("INSERT INTO learning SELECT 9, article_id, test_day FROM learning"),
    "a test on no day": signed("UPDATE learning SET test_day = '2026-02-30'"),
    "a test some day": signed("UPDATE learning SET test_day = 'soon'"),
    "a test without a day": signed("UPDATE learning SET test_day = NULL", read=None),
    "a kind of card that nobody knows": signed("UPDATE card SET kind = 'riddle'", read=None),
}  # fmt: skip
"""What somebody practised."""

_HARMLESS = {
    "large row numbers": Hostile(by_sql("UPDATE mention SET id = id + 4000000000000000000"), read=True),
    "row numbers below 0": Hostile(by_sql("UPDATE word SET id = id - 1000000"), read=True),
    "lines turned about": Hostile(by_sql("UPDATE mention SET id = -id"), read=True),
}

_SIZE = {
    "a million rows": many(1_000_000),
    "two thousand relations alike": copies("relation", "from_id, kind, to_id, period", 2_000),
    "twenty thousand words": copies("word", "word, meaning, loaded, plainer, key", 20_000),
    "a hundred thousand mentions": signed(
        numbers(100_000) + "INSERT INTO mention SELECT NULL, 1, 1 + i % 30, i % 4000, i % 4000 + 3 FROM n", read=None
    ),
}

ROWS = _NO_TEXT | _WRONG_TYPES | _HEAD | _IDENTITY | _REFERENCES | _PLACES | _VALUES | _PRACTICE | _HARMLESS | _SIZE

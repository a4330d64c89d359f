-- Words of the library, for searching (FTS5). The rules of 0001 hold for what they are taken from.
--
-- The four tables hold no text of their own (content=''): the program takes the words of a row out and puts those of
-- the changed row in, in the same transaction. What goes in is folded by the program: letters without accents and
-- forms, Chinese signs one by one. rowid is 4 times the id of the row that the words stand in, plus a number that says
-- in which table: see db/indexing.py.

-- Indexes of prefixes would take as much room again as the words, and save some milliseconds of a search for two or
-- three letters, none for more.
CREATE VIRTUAL TABLE article_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE actor_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE event_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE remark_search USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');

-- indexed() is the program's own function: words of a text as they stand in the index.
INSERT INTO article_search (rowid, title, text)
    SELECT id * 4, indexed(title), indexed(text) FROM article ORDER BY id;
INSERT INTO actor_search (rowid, title, text) SELECT id * 4, indexed(name), indexed(gloss) FROM actor ORDER BY id;
INSERT INTO actor_search (rowid, title, text) SELECT id * 4 + 1, indexed(name), '' FROM actor_name ORDER BY id;
INSERT INTO actor_search (rowid, title, text) SELECT id * 4 + 2, '', indexed(text) FROM gloss ORDER BY id;
INSERT INTO actor_search (rowid, title, text) SELECT id * 4 + 3, '', indexed(title) FROM role ORDER BY id;
INSERT INTO event_search (rowid, title, text) SELECT id * 4, indexed(title), indexed(detail) FROM event ORDER BY id;
INSERT INTO event_search (rowid, title, text)
    SELECT id * 4 + 1, indexed(title), indexed(source) FROM later_event ORDER BY id;
INSERT INTO remark_search (rowid, title, text) SELECT id * 4, '', indexed(text) FROM note ORDER BY id;
INSERT INTO remark_search (rowid, title, text) SELECT id * 4 + 1, '', indexed(text) FROM statement ORDER BY id;
INSERT INTO remark_search (rowid, title, text)
    SELECT id * 4 + 2, indexed(word), indexed(meaning) FROM word ORDER BY id;

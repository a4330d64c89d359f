"""Correcting the text of an article: what has its place in it moves along, and what is uncertain is put into doubt.

What was not touched stays at its words. What was touched, but stands word for word at one other place that is new, is
moved there. All else is put into doubt: an anchor stays as near as it can, a mention goes, and both are listed with
the words that they had. Only a mention whose whole paragraph was taken out goes without a doubt.
"""

from collections.abc import Sequence
from itertools import zip_longest

from db.model.article import Anchor, Article, Paragraph, ParagraphKind, Span
from db.model.change import Change
from db.model.doubt import Doubt, DoubtKind
from db.model.errors import MissingError
from db.model.sentence import Sentence
from db.model.study import ReadingPosition
from desktop.importers.text import canonical
from desktop.library.curating.actors import place_mentions
from desktop.library.curating.alignment import Run, matching_runs
from desktop.library.curating.leftovers import reject_gone, remove_unused
from desktop.library.curating.moving import Places, moved_suggestions
from desktop.library.lessons import sha256_of
from desktop.library.library import Library
from desktop.library.paragraphs import put_together
from desktop.library.typed import shortened


def correct_text(library: Library, article_id: int, text: str, kinds: Sequence[ParagraphKind] | None = None) -> Change:
    """Give an article another text, one paragraph a line; blank lines are passed over.

    `kinds` has the kind of each line, blank ones too; without it, lines that stay keep theirs, and new ones take that
    of the line in whose place they come.

    Raises:
        ValueError: no line has words, or `kinds` has another length.
        MissingError: there is no such article.
    """
    article = library.articles.get(article_id)
    before = library.articles.paragraphs(article_id)
    old_lines = [(article.text[one.span.start : one.span.end], one.kind) for one in before]
    lines = _lines(text, {words for words, _ in old_lines})
    kinds = _kinds(old_lines, lines) if kinds is None else kinds
    corrected, after = put_together(zip(lines, kinds, strict=True))
    if not after:
        raise ValueError("an article has no text")
    return library.do(
        Sentence("text of {title}", title=shortened(article.title)),
        lambda: replace_text(library, article, corrected, after),
    )


def replace_text(
    library: Library, article: Article, text: str, paragraphs: Sequence[Paragraph], *, keep_actors: bool = False
) -> None:
    """Give an article this text as a part of a larger step; what has its place in it moves along.

    `keep_actors` leaves actors of whom no article speaks any more, because others of the step may.

    Raises:
        LibraryError: the library cannot be written.
    """
    new = article._replace(text=text, sha256=sha256_of(text))
    before = library.articles.paragraphs(article.id)
    library.articles.change_text(new, paragraphs)
    if new.text != article.text:
        places = Places(article.text, new.text, before)
        gone = _Correction(library, article, new, places).carry_out()
        if not keep_actors:
            remove_unused(library, gone)


def _lines(text: str, known: set[str]) -> list[str]:
    """The lines of a text as they are stored; those that the article has already stay as they are."""
    return [line if line in known else canonical(line) for line in text.split("\n")]


def _kinds(old: Sequence[tuple[str, ParagraphKind]], lines: Sequence[str]) -> list[ParagraphKind]:
    """The kinds of lines that come in the place of others; those of blank ones do not matter."""
    places = [place for place, words in enumerate(lines) if words]
    kinds = [ParagraphKind.BODY] * len(lines)
    last = last_new = 0
    same = matching_runs([words for words, _ in old], [lines[place] for place in places])
    for start, new_start, length in (*same, Run(len(old), len(places), 0)):
        between = zip_longest(old[last:start], places[last_new:new_start])
        shared = zip(old[start : start + length], places[new_start : new_start + length], strict=True)
        for line, place in (*between, *shared):
            if line is not None and place is not None:
                kinds[place] = line[1]
        last, last_new = start + length, new_start + length
    return kinds


class _Correction:
    """One correction of a text while it is carried out, inside Library.do()."""

    def __init__(self, library: Library, old: Article, new: Article, places: Places) -> None:
        self._library = library
        self._article_id = old.id
        self._old = old.text
        self._new = new.text
        self._places = places

    def carry_out(self) -> set[int]:
        """Move everything; the ids of the actors that lost a mention."""
        doubts = self._library.doubts.of_article(self._article_id)
        self._move_anchors({self._library.doubts.anchor_of(one.id): one for one in doubts})
        gone = self._move_mentions()
        self._move_mentions_in_doubt([one for one in doubts if one.kind is DoubtKind.MENTION])
        self._move_suggestions()
        self._move_reading()
        return gone

    def _move_anchors(self, doubts: dict[int | None, Doubt]) -> None:
        library, moved = self._library, dict[int, Anchor]()
        for anchor_id, anchor in library.articles.anchors(self._article_id).items():
            doubt = doubts.get(anchor_id)
            span = self._places.of_anchor(anchor) if doubt is None else self._settled(doubt)
            if span is None:
                span = self._places.nearest_words(anchor.span)
                if doubt is None:
                    library.doubts.add_anchor(self._article_id, anchor_id, self._places.nearest(anchor.span), anchor)
            moved[anchor_id] = Anchor.of(self._new, span)
        library.articles.move_anchors(moved)

    def _settled(self, doubt: Doubt) -> Span | None:
        """Where the words of an earlier doubt stand again; else None, and the doubt moves along."""
        was = Anchor(doubt.span, doubt.quote, doubt.before, doubt.after)
        span = self._places.elsewhere(was, name=doubt.kind is DoubtKind.MENTION)
        if span is None:
            self._library.doubts.move(doubt.id, self._places.nearest(doubt.span))
        else:
            self._library.doubts.remove(doubt.id)
        return span

    def _move_mentions(self) -> set[int]:
        actors, moved = self._library.actors, dict[int, Span]()
        gone: dict[int, int] = {}
        for mention_id, mention in actors.placed_mentions(self._article_id).items():
            span = self._places.of_mention(mention.span)
            if span is not None:
                moved[mention_id] = span
                continue
            gone[mention_id] = mention.actor_id
            if not self._places.is_taken_out(mention.span):
                near, was = self._places.nearest(mention.span), Anchor.of(self._old, mention.span)
                self._library.doubts.add_mention(self._article_id, mention.actor_id, near, was)
        actors.remove_mentions(gone)
        actors.move_mentions(moved)
        return set(gone.values())

    def _move_mentions_in_doubt(self, doubts: Sequence[Doubt]) -> None:
        for doubt in doubts:
            span = self._settled(doubt)
            if span is not None:
                place_mentions(self._library, self._article_id, doubt.target_id, [span], replace=False)

    def _move_suggestions(self) -> None:
        stored = self._library.suggestions
        suggestions = stored.of_article(self._article_id)
        moved = moved_suggestions(suggestions, self._places)
        for suggestion in suggestions:
            proposal = moved[suggestion.id]
            if proposal is None:
                stored.remove(suggestion.id)
            elif proposal != suggestion.proposal:
                stored.change(suggestion.id, proposal)

    def _move_reading(self) -> None:
        """Let reading go on at the same words, past the undo history as always."""
        library = self._library
        before = library.study.reading_position(self._article_id)
        after = ReadingPosition(self._places.offset(before.offset), self._places.offset(before.furthest))
        if after != before:
            with library.store.quiet():
                library.study.set_reading_position(self._article_id, after)


def doubts(library: Library, article_id: int) -> tuple[Doubt, ...]:
    """The places of an article that need a look since its text was corrected, in reading order."""
    return library.doubts.of_article(article_id)


def settle_doubt(library: Library, doubt_id: int, span: Span | None) -> Change:
    """Say where the place of a doubt is in the present text, or drop what stood there (None).

    A mention that is dropped stays away. Whatever had its evidence there (an event, a word, a note...) is deleted;
    a question of the teacher's is kept, and names no place any more.

    Raises:
        ValueError: the span is empty or leaves the text.
        MissingError: the doubt has been settled already.
    """
    doubt = library.doubts.get(doubt_id)
    if doubt is None:
        raise MissingError("This place has been looked at already.", "Choose another one.")
    words = shortened(doubt.quote)
    if span is None:
        return library.do(Sentence("deletion of “{words}”", words=words), lambda: _drop(library, doubt))
    anchor = Anchor.of(library.articles.get(doubt.article_id).text, span)
    return library.do(Sentence("place of “{words}”", words=words), lambda: _place(library, doubt, anchor))


def _place(library: Library, doubt: Doubt, anchor: Anchor) -> None:
    anchor_id = library.doubts.anchor_of(doubt.id)
    library.doubts.remove(doubt.id)
    if anchor_id is None:
        place_mentions(library, doubt.article_id, doubt.target_id, [anchor.span], replace=True)
    else:
        library.articles.move_anchors({anchor_id: anchor})


def _drop(library: Library, doubt: Doubt) -> None:
    match doubt.kind:
        case DoubtKind.MENTION:
            library.doubts.remove(doubt.id)
            remove_unused(library, [doubt.target_id])
        case DoubtKind.EVENT:
            library.events.remove(doubt.target_id)
        case DoubtKind.RELATION:
            library.actors.remove_relation(doubt.target_id)
        case DoubtKind.STATEMENT:
            library.statements.remove(doubt.target_id)
        case DoubtKind.WORD:
            library.statements.remove_word(doubt.target_id)
        case DoubtKind.NOTE:
            library.study.remove_note(doubt.target_id)
        case DoubtKind.QUESTION:
            library.handouts.unplace_question(doubt.target_id)
    reject_gone(library)

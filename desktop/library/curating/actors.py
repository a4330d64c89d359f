"""Actors of the library, and where articles mention them."""

from collections.abc import Iterable, Sequence

from db.model.actor import Actor, Mention, OriginalName
from db.model.article import Span
from db.model.change import Change
from db.model.sentence import Sentence
from db.model.suggestion import ActorSuggestion, SuggestionKind
from desktop.library.card_histories import histories_kept
from desktop.library.curating.leftovers import reject, reject_gone, remove_unused
from desktop.library.library import Library
from desktop.library.matching import FoldedText
from desktop.library.typed import one_line, shortened


def add_actor(library: Library, article_id: int, actor: Actor, mentions: Sequence[Span]) -> Change:
    """Add an actor that the library does not have, with its mentions in an article.

    The actor's id is not looked at; without a uuid it gets one. A mention of another actor gives way where one of the
    new ones overlaps it.

    Raises:
        ValueError: the name is blank, or a mention is empty or leaves the text.
    """
    new = checked(actor)
    _check_spans(library, article_id, mentions)

    def write() -> None:
        place_mentions(library, article_id, library.actors.add(new), mentions, replace=True)

    return library.do(Sentence("new actor {name}", name=shortened(new.name)), write)


def change_actor(library: Library, actor: Actor) -> Change:
    """Give an actor these values: name, kind, glosses, key mark, other names and roles.

    Raises:
        ValueError: the name is blank.
        MissingError: there is no such actor.
    """
    before, new = library.actors.get(actor.id), checked(actor)
    return library.do(Sentence("change of {name}", name=shortened(before.name)), lambda: library.actors.change(new))


def remove_actor(library: Library, actor_id: int) -> Change:
    """Delete an actor from all articles: mentions, relations, parts in events, membership of sides.

    Its statements stay, said by somebody without a name: their evidence is still there.

    Raises:
        MissingError: there is no such actor.
    """
    actor = library.actors.get(actor_id)

    def write() -> None:
        for article_id in library.casting.articles(actor_id):
            library.casting.take_out(article_id, actor_id)
        library.actors.remove(actor_id)
        reject_gone(library)

    return library.do(Sentence("deletion of {name}", name=shortened(actor.name)), write)


def remove_from_article(library: Library, article_id: int, actor_id: int) -> Change:
    """Take an actor out of one article, as remove_actor() does for all.

    If no other article speaks of it and nothing says who it is, it goes from the library too.

    Raises:
        MissingError: there is no such actor.
    """
    actor = library.actors.get(actor_id)

    def write() -> None:
        library.casting.take_out(article_id, actor_id)
        for suggestion in library.suggestions.of_made(SuggestionKind.ACTOR, actor_id):
            if suggestion.article_id == article_id:
                reject(library, suggestion)
        remove_unused(library, [actor_id])

    return library.do(Sentence("removal of {name}", name=shortened(actor.name)), write)


def merge_actors(library: Library, kept_id: int, other_id: int) -> Change:
    """Make one actor of two, in all articles; see join_actors().

    Raises:
        ValueError: they are one already.
        MissingError: one of them is gone.
    """
    if kept_id == other_id:
        raise ValueError("an actor is not merged with itself")
    kept, other = library.actors.get(kept_id), library.actors.get(other_id)
    return library.do(
        Sentence("merge of {one} and {other}", one=shortened(kept.name), other=shortened(other.name)),
        lambda: join_actors(library, kept_id, other_id),
    )


def join_actors(library: Library, kept_id: int, other_id: int) -> None:
    """Give all that is another actor's to one that is kept, inside Library.do().

    Names, roles, glosses, mentions, relations, parts in events, statements, sides and suggestions come together; the
    other's name becomes an alias. What would stand twice stands once, and a relation between the two goes. Where both
    have a gloss, it is the kept one's. Marked "learn this" is who was so before, either of them. What practice knows of
    the other's cards counts for the kept one's.
    """
    kept, other = library.actors.get(kept_id), library.actors.get(other_id)
    article_ids = library.casting.articles(other_id)
    with histories_kept(library, article_ids, other.uuid, kept.uuid):
        for article_id in article_ids:
            library.casting.give_all(article_id, other_id, kept_id)
        library.actors.change(_together(kept, other))
        _hand_on(library, kept, other)


def _hand_on(library: Library, kept: Actor, other: Actor) -> None:
    """Let what else knows an actor know another one, and delete the first."""
    kept_id, other_id = kept.id, other.id
    library.cast.hand_on(other_id, kept_id)
    library.actors.give_uuids(other_id, kept_id)  # a newer edition of its lesson finds the kept one by it
    for suggestion in library.suggestions.of_made(SuggestionKind.ACTOR, other_id):
        library.suggestions.set_state(suggestion.id, suggestion.state, kept_id)
    for suggestion in library.suggestions.knowing(other.uuid):
        assert isinstance(suggestion.proposal, ActorSuggestion)
        library.suggestions.change(suggestion.id, suggestion.proposal._replace(known=kept.uuid))
    library.actors.remove(other_id)
    reject_gone(library)


def _together(kept: Actor, other: Actor) -> Actor:
    aliases = dict.fromkeys((*kept.aliases, other.name, *other.aliases))
    aliases.pop(kept.name, None)
    return kept._replace(
        gloss=kept.gloss or other.gloss,
        key=kept.key or other.key,
        aliases=tuple(aliases),
        originals=tuple(dict.fromkeys((*kept.originals, *other.originals))),
        roles=tuple(dict.fromkeys((*kept.roles, *other.roles))),
        glosses=tuple(dict.fromkeys((*kept.glosses, *other.glosses))),
    )


def split_actor(library: Library, article_id: int, actor_id: int, new: Actor, mentions: Sequence[Span]) -> Change:
    """Tell two actors apart that were taken for one: some of its mentions in an article are those of another one.

    Parts in events, relations and statements whose evidence holds only such mentions of the actor go along. `new` is
    added to the library, unless it has an id: then it is one that is there. That they are two is remembered.

    Raises:
        ValueError: the new name is blank, or a span is no mention of the actor.
        MissingError: there is no such actor.
    """
    actor = library.actors.get(actor_id)
    own = {mention.span for mention in library.actors.mentions(article_id) if mention.actor_id == actor_id}
    if not mentions or not own.issuperset(mentions) or new.id == actor_id:
        raise ValueError(f"{mentions} are not all mentions of {actor.name}")
    other = library.actors.get(new.id) if new.id else checked(new)

    def write() -> None:
        new_id = other.id or library.actors.add(other)
        with histories_kept(library, [article_id], actor.uuid, other.uuid):
            _hand_over(library, article_id, actor_id, new_id, set(mentions), own)
        library.cast.tell_apart(actor_id, new_id)
        remove_unused(library, [actor_id])

    first, second = shortened(actor.name), shortened(other.name)
    return library.do(Sentence("split of {one} and {other}", one=first, other=second), write)


def _hand_over(
    library: Library, article_id: int, actor_id: int, new_id: int, mentions: set[Span], own: set[Span]
) -> None:
    """Give mentions to another actor, and what rests on them alone; `own` are all mentions that the actor had."""

    def rests_on_them(evidence: Span) -> bool:
        inside = {span for span in own if evidence.overlaps(span)}
        return bool(inside) and inside <= mentions

    placed = library.actors.placed_mentions(article_id)
    library.actors.give_mentions(
        [id_ for id_, one in placed.items() if one.actor_id == actor_id and one.span in mentions], new_id
    )
    for event in library.events.of_article(article_id):
        if any(part.actor_id == actor_id for part in event.actors) and rests_on_them(event.anchor.span):
            library.casting.give_part(event.id, actor_id, new_id)
    for relation in library.actors.relations(article_id):
        if actor_id in (relation.from_id, relation.to_id) and rests_on_them(relation.anchor.span):
            library.casting.give_relation(relation.id, actor_id, new_id)
    for statement in library.statements.of_article(article_id):
        if statement.speaker_id == actor_id and rests_on_them(statement.anchor.span):
            library.casting.give_statement(statement.id, new_id)


def add_mentions(
    library: Library, article_id: int, actor_id: int, spans: Sequence[Span], *, replace: bool = False
) -> Change:
    """Let places in an article name an actor. One that overlaps a mention is passed over, or with `replace` takes its
    place.

    Raises:
        ValueError: a span is empty or leaves the text.
        MissingError: there is no such actor or article.
    """
    actor = library.actors.get(actor_id)
    _check_spans(library, article_id, spans)
    return library.do(
        Sentence("mentions of {name}", name=shortened(actor.name)),
        lambda: place_mentions(library, article_id, actor_id, spans, replace=replace),
    )


def place_mentions(library: Library, article_id: int, actor_id: int, spans: Iterable[Span], *, replace: bool) -> None:
    """As add_mentions(), inside Library.do(). Of spans that overlap each other the first and longest counts."""
    free: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not free or not free[-1].overlaps(span):
            free.append(span)
    standing = library.actors.placed_mentions(article_id)
    giving_way: dict[int, int] = {}
    new: list[Span] = []
    for span, over in zip(free, _overlapping(free, standing), strict=True):
        if any(standing[one] == Mention(actor_id, span) for one in over) or (over and not replace):
            continue
        giving_way |= {one: standing[one].actor_id for one in over}
        new.append(span)
    library.actors.remove_mentions(giving_way)
    library.actors.add_mentions(article_id, [Mention(actor_id, span) for span in new])
    remove_unused(library, set(giving_way.values()))


def _overlapping(spans: Sequence[Span], standing: dict[int, Mention]) -> list[list[int]]:
    """For each of some spans in reading order the ids of the mentions, also in reading order, that overlap it."""
    found: list[list[int]] = []
    near: list[int] = []
    waiting = iter(standing)
    ahead = next(waiting, None)
    for span in spans:
        while ahead is not None and standing[ahead].span.start < span.end:
            near.append(ahead)
            ahead = next(waiting, None)
        near = [one for one in near if standing[one].span.end > span.start]
        found.append([one for one in near if span.overlaps(standing[one].span)])
    return found


def remove_mentions(library: Library, article_id: int, spans: Sequence[Span]) -> Change:
    """Take mentions at exactly these places out of an article.

    An actor of whom no article speaks then goes too, unless its gloss says who it is.
    """
    chosen = set(spans)
    gone = {id_: one for id_, one in library.actors.placed_mentions(article_id).items() if one.span in chosen}
    actor_ids = {one.actor_id for one in gone.values()}
    names = ", ".join(library.actors.get(actor_id).name for actor_id in sorted(actor_ids))

    def write() -> None:
        library.actors.remove_mentions(gone)
        remove_unused(library, actor_ids)

    return library.do(Sentence("removal of mentions of {name}", name=shortened(names)), write)


def find_name(text: str, name: str) -> list[Span]:
    """Every place of a text that has a name as whole words, in reading order: as it is written, or all in capitals.

    Capitals are told apart otherwise, so that neither "us" nor "may" is taken for somebody.
    """
    if not name.strip():
        return []
    folded = FoldedText(text, case=True)
    found = {span for form in {name, name.upper()} for span in folded.find(form, whole=True)}
    return sorted(found)


def _check_spans(library: Library, article_id: int, spans: Iterable[Span]) -> None:
    length = len(library.articles.get(article_id).text)
    for span in spans:
        if not 0 <= span.start < span.end <= length:
            raise ValueError(f"span {span.start}..{span.end} is empty or outside a text of {length} characters")


def checked(actor: Actor) -> Actor:
    """An actor as it is stored: everything on one line, no name twice, with a uuid.

    Raises:
        ValueError: the name is blank.
    """
    import uuid  # imported late: not needed before the first paint

    name = one_line(actor.name)
    if not name:
        raise ValueError("an actor has no name")
    aliases = dict.fromkeys(one_line(alias) for alias in actor.aliases)
    originals = (OriginalName(one_line(one.name), one.language.strip()) for one in actor.originals)
    roles = (role._replace(title=one_line(role.title)) for role in actor.roles)
    glosses = (gloss._replace(text=one_line(gloss.text)) for gloss in actor.glosses)
    return actor._replace(
        uuid=actor.uuid or str(uuid.uuid4()),
        name=name,
        gloss=one_line(actor.gloss),
        aliases=tuple(alias for alias in aliases if alias and alias != name),
        originals=tuple(dict.fromkeys(one for one in originals if one.name and one.language)),
        roles=tuple(dict.fromkeys(role for role in roles if role.title)),
        glosses=tuple(dict.fromkeys(gloss for gloss in glosses if gloss.text)),
    )

"""Who stands how to whom, as an article says."""

from db.model.actor import Relation
from db.model.article import Anchor
from db.model.change import Change
from db.model.sentence import Sentence
from desktop.library.curating.leftovers import reject_gone
from desktop.library.library import Library
from desktop.library.typed import one_line, shortened


def add_relation(library: Library, article_id: int, relation: Relation) -> Change:
    """Add a relation to an article. Of its anchor the span counts; its id is not looked at.

    Raises:
        ValueError: its kind is blank, it joins an actor with itself, or the evidence is empty or leaves the text.
        MissingError: one of the actors is gone.
    """
    new, name = _checked(library, article_id, relation)
    return library.do(name, lambda: library.actors.add_relation(article_id, new))


def change_relation(library: Library, article_id: int, relation: Relation) -> Change:
    """Give a relation of an article these values. Evidence at another place is no longer in doubt.

    Raises:
        ValueError, MissingError: as for add_relation().
    """
    new, name = _checked(library, article_id, relation)
    return library.do(name, lambda: library.actors.change_relation(new))


def remove_relation(library: Library, relation_id: int) -> Change:
    """Delete a relation; one that is gone already is no error."""

    def write() -> None:
        library.actors.remove_relation(relation_id)
        reject_gone(library)

    return library.do(Sentence("deletion of a relation"), write)


def _checked(library: Library, article_id: int, relation: Relation) -> tuple[Relation, Sentence]:
    kind = one_line(relation.kind)
    if not kind or relation.from_id == relation.to_id:
        raise ValueError("a relation has no kind, or joins an actor with itself")
    one, other = (shortened(library.actors.get(actor_id).name) for actor_id in (relation.from_id, relation.to_id))
    anchor = Anchor.of(library.articles.get(article_id).text, relation.anchor.span)
    name = Sentence("relation of {one} and {other}", one=one, other=other)
    return relation._replace(kind=kind, anchor=anchor), name

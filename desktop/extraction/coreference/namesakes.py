"""What a text says of people beside their names that tells namesakes apart: Mr or Mrs, he or she, somebody's wife."""

import re
from collections.abc import Iterable

from db.model.article import Span
from desktop.extraction.names.lexicon import any_of

_MALE = (
    "Mr Sir Lord King Prince Duke Count Baron Emperor Tsar Czar Sultan Emir Pope Monsieur Herr Don Father Brother Uncle"
)
_FEMALE = (
    "Mrs Ms Miss Mme Mlle Madame Lady Dame Queen Princess Duchess Countess Baroness Empress Tsarina Frau Sister Aunt"
)
_MALE_GIVEN_NAMES = (
    "Abdul Abraham Adam Adolf Ahmed Alan Albert Alexander Alfred Ali Andrew Anthony Antonio Arthur Barack Benito "
    "Benjamin Bernard Bill Bob Boris Bruce Carl Carlos Charles Christopher Daniel David Dmitry Donald Douglas "
    "Dwight Edward Emmanuel Eric Ernest Ferdinand Fidel Francis Francisco Francois Franklin Frank Fred Frederick "
    "Gary Gavin George Gerald Giovanni Giuseppe Gordon Gregory Hamid Hans Harold Harry Hassan Henri Henry "
    "Herbert Herman Howard Hugh Hugo Hussein Ian Ibrahim Isaac Ivan Jack Jacques Jacob James Jeremy Jim Jimmy "
    "Joe Johann John Jonathan Joseph Josef Jose Juan Julius Karl Keith Kenneth Kevin Klaus Konrad Larry Lawrence "
    "Lech Leo Leon Leonid Louis Luis Lyndon Mahmoud Marco Mario Mark Martin Matthew Michael Miguel Mikhail "
    "Mohamed Mohammed Muammar Muhammad Napoleon Nelson Nicholas Nicolas Nikita Nikolai Oliver Oscar Otto Pablo "
    "Patrick Paul Pedro Peter Philip Philippe Pierre Ralph Raymond Recep Richard Robert Roger Roland Ronald "
    "Rudolf Saddam Samuel Scott Sergei Sigmund Simon Stanley Stephen Steve Steven Stuart Theodore Thomas Timothy "
    "Tom Tony Victor Vincent Viktor Vladimir Walter Wilhelm William Winston Yasser"
)
_FEMALE_GIVEN_NAMES = (
    "Ada Agnes Alexandra Alice Amy Angela Anna Anne Annie Barbara Beatrice Benazir Bertha Betty Brigitte Camilla "
    "Carla Carmen Carol Caroline Catherine Charlotte Christina Christine Clara Claire Condoleezza Cynthia Danuta "
    "Deborah Diana Dilma Dorothy Edith Eleanor Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erna Esther Eva "
    "Eve Evelyn Fatima Florence Frances Georgia Golda Grace Greta Hannah Harriet Helen Helena Hillary Indira "
    "Ingrid Irene Isabel Isabella Jacqueline Jane Janet Jeanne Jennifer Jessica Joan Josephine Joyce Judith "
    "Julia Julie Karen Katherine Kate Laura Leila Lily Linda Lisa Louise Lucy Lydia Madeleine Margaret Maria "
    "Marie Marina Martha Mary Matilda Melania Michelle Mildred Monica Nancy Natalia Nora Olga Olivia Pamela "
    "Patricia Pauline Rachel Raisa Rebecca Rosa Rose Ruth Sandra Sarah Sheila Sofia Sophia Sophie Stella Susan "
    "Svetlana Sylvia Theresa Tatiana Ursula Valentina Vera Victoria Virginia Wilhelmina Yulia"
)
_MALE_GIVEN, _FEMALE_GIVEN = frozenset(_MALE_GIVEN_NAMES.split()), frozenset(_FEMALE_GIVEN_NAMES.split())
"""Given names that say the sex of nearly everybody who has them."""
_TITLE = re.compile(rf"\b(?:({any_of(_MALE.split())})|({any_of(_FEMALE.split())}))\.? $")
_MEN = "husband father brother son uncle nephew grandfather grandson stepfather stepson widower"
_WOMEN = "wife mother sister daughter aunt niece grandmother granddaughter stepmother stepdaughter widow"
_CHILDREN = "child children sons daughters"
_OTHERS = f"parents {_CHILDREN} brothers sisters cousin cousins ancestor ancestors grandparents siblings twin"
_BETWEEN = r",? (?:[\w.’'\-]+,? ){0,3}$"
"""Up to three words between what somebody is and the name: "his father, architect Liang Sicheng"."""
_MAN = re.compile(rf"\b{any_of(_MEN.split())}{_BETWEEN}")
_WOMAN = re.compile(rf"\b{any_of(_WOMEN.split())}{_BETWEEN}")
_RELATIVE = re.compile(
    rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|['’]s?) (?:[\w\-]+ ){{0,3}}{any_of(f'{_MEN} {_WOMEN} {_OTHERS}'.split())}"
    rf"(?: (?:was|is|were))?{_BETWEEN}"
    rf"|\b{any_of(f'{_MEN} {_WOMEN} {_CHILDREN}'.split())}"
    r" (?:of|to) (?:[\w.’'\-]+,? ){0,5}$"
    r"|\bborn [^.;!?]{0,60}\bto (?:[\w.’'\-]+,? ){0,5}$"
    r"|\b(?:descend\w+|descent) (?:of|from) (?:[\w.’'\-]+,? ){0,4}$"
    r"|\b(?:married|marries|marrying|named after) (?:[\w\-]+ ){0,3}$"
)
_TAKES_OVER = re.compile(
    r",? (?:who )?(?:(?:then|later|soon|now|also|had|has) )*"
    r"(?:succe|follow|inherit|replac|bec[ao]me?|took|takes|rule|reign|govern|led|leads)"
)
"""A relative in whose hands the story goes on."""
_PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_BEHIND = 90
_AHEAD = 80
_SURE = 2
_ASKED = 20
"""So many mentions say enough about anybody."""


def titled(text: str, start: int) -> str:
    """The sex that a title before the place says: "m", "f", or "" where there is none, or one for both."""
    found = _TITLE.search(text, max(start - 12, 0), start)
    if found is None:
        return ""
    return "m" if found[1] else "f"


def named(surface: str) -> str:
    """The sex that a name says by itself: "Lady Franklin", "John Franklin"; "" where it does not."""
    first, _, rest = surface.partition(" ")
    if not rest:
        return ""
    said = titled(f"{first} ", len(first) + 1)
    return said or ("m" if first in _MALE_GIVEN else "f" if first in _FEMALE_GIVEN else "")


def referred(text: str, end: int) -> str:
    """The sex of the first pronoun in the rest of the sentence."""
    stop = text.find(".", end, end + _AHEAD)
    found = _PRONOUN.search(text, end, end + _AHEAD if stop < 0 else stop)
    if found is None:
        return ""
    return "m" if found[1] else "f"


def sex(text: str, mentions: Iterable[Span]) -> str:
    """The sex of somebody by what stands around the mentions: "m", "f", or "" where it is not clear.

    A title or "his wife" counts as much as two pronouns, which may be somebody else's.
    """
    balance = 0
    for span, _ in zip(mentions, range(_ASKED), strict=False):
        start = max(span.start - _BEHIND, 0)
        signs = [titled(text, span.start)] * _SURE + [referred(text, span.end)]
        signs += ["m"] * _SURE if _MAN.search(text, start, span.start) else []
        signs += ["f"] * _SURE if _WOMAN.search(text, start, span.start) else []
        balance += signs.count("m") - signs.count("f")
    return "m" if balance >= _SURE else "f" if balance <= -_SURE else ""


def is_in_passing(text: str, span: Span) -> bool:
    """Whether a full name stands there only to say whose relative somebody is: "the son of Pierre L'Enfant"."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _BEHIND)
    if _RELATIVE.search(text, start, span.start) is None:
        return False
    return _TAKES_OVER.match(text, span.end) is None

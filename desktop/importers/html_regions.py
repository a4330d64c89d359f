"""Which parts of a page are not its article, by the elements that hold them and what these are called."""

import re
from typing import NamedTuple

from db.model.sentence import Sentence
from desktop.importers import reasons
from desktop.importers.blocks import KEPT
from desktop.importers.html_tokens import Start


class Region(NamedTuple):
    """A part of a page. `sure` says that the element itself means it; otherwise only its name does, and may mislead.

    `outer` is the number of the region around it, 0 for the page.
    """

    why: Sentence
    sure: bool
    outer: int


_BY_ELEMENT = {
    "aside": reasons.BESIDE, "audio": reasons.HIDDEN, "button": reasons.FORM, "canvas": reasons.HIDDEN,
    "datalist": reasons.FORM, "figcaption": reasons.CAPTION, "footer": reasons.FOOT, "form": reasons.FORM,
    "menu": reasons.MENU, "nav": reasons.MENU, "noscript": reasons.HIDDEN, "object": reasons.HIDDEN,
    "rp": reasons.HIDDEN, "select": reasons.FORM, "svg": reasons.PICTURE, "template": reasons.HIDDEN,
    "textarea": reasons.FORM, "video": reasons.HIDDEN,
}  # fmt: skip
_BY_ROLE = {
    "alertdialog": reasons.NOTICE, "complementary": reasons.BESIDE, "contentinfo": reasons.FOOT,
    "dialog": reasons.NOTICE, "form": reasons.FORM, "menu": reasons.MENU, "menubar": reasons.MENU,
    "navigation": reasons.MENU, "search": reasons.FORM, "toolbar": reasons.MENU,
}  # fmt: skip
_BY_NAME = {
    reasons.COOKIES: "cookie cookies consent gdpr ccpa",
    reasons.DONATIONS: "donate donation donations donor fundraiser fundraising",
    reasons.NEWSLETTER: "newsletter newsletters paywall signup subscribe subscription",
    reasons.RELATED: "related recommended recommendation recommendations trending popular mostread readmore",
    reasons.COMMENTS: "comments disqus commentlist",
    reasons.SHARE: "share sharing social addtoany sharebar",
    reasons.ADVERTISEMENT: "ad ads advert advertisement advertising sponsor sponsored promo outbrain taboola",
    reasons.MENU: "breadcrumb breadcrumbs menu navbar navigation nav pagination editsection skiplink",
    reasons.CAPTION: "caption credit credits wp-caption-text",
    reasons.BYLINE: "byline dateline timestamp",
    reasons.BESIDE: "sidebar infobox",
    reasons.FOOT: "footer colophon",
}
_WHY_BY_WORD = {word: why for why, words in _BY_NAME.items() for word in words.split()}
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_UNSEEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|element-invisible)(?:$|[\s_-])"
)
_UNSEEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)"
)
_NEVER_BY_NAME = frozenset(("html", "body", "main", "article"))
_LONGEST_NAME = 400


def region_of(tag: Start, *, is_inline: bool) -> tuple[Sentence, bool]:
    """What an element holds beside the article, and whether that is sure; KEPT where it holds part of it.

    What stands inside a sentence is taken out of it only if it is not seen, or is the number of a note.
    """
    if is_inline and not tag.source and tag.name not in _BY_ELEMENT:
        return KEPT, False
    attributes = tag.attributes()
    if _is_unseen(attributes):
        return reasons.HIDDEN, True
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"[:_LONGEST_NAME]
    if tag.name == "sup" and ("reference" in names or "footnote" in names):
        return reasons.NUMBERS, True
    if tag.name in _BY_ELEMENT:
        return _BY_ELEMENT[tag.name], True
    if tag.name == "dialog" and "open" not in attributes:
        return reasons.HIDDEN, True
    if is_inline:
        return (reasons.MENU, True) if "editsection" in names else (KEPT, False)
    if attributes.get("aria-hidden", "").lower() == "true":
        return reasons.HIDDEN, True
    if attributes.get("role", "").lower() in _BY_ROLE:
        return _BY_ROLE[attributes["role"].lower()], True
    if tag.name in _NEVER_BY_NAME:
        return KEPT, False
    found = (_WHY_BY_WORD.get(word.lower(), KEPT) for word in _WORDS.findall(names))
    return next(filter(None, found), KEPT), False


def _is_unseen(attributes: dict[str, str]) -> bool:
    hidden = attributes.get("hidden")
    return (
        (hidden is not None and hidden.lower() != "until-found")
        or bool(_UNSEEN_STYLE.search(attributes.get("style", "").lower()))
        or bool(_UNSEEN_CLASS.search(attributes.get("class", "").lower()))
    )

"""English verbs of what happened: which word is one, and how it reads as a part in an event ("signed": "signs")."""

import re

_IRREGULAR_FORMS = (
    "became:becomes began:begins begun:begins bought:buys broke:breaks brought:brings built:builds came:comes "
    "caught:catches chose:chooses cut:cuts dealt:deals drew:draws drove:drives fell:falls fled:flees flew:flies "
    "forbade:forbids fought:fights found:finds gave:gives given:gives got:gets grew:grows held:holds hit:hits "
    "kept:keeps knew:knows laid:lays led:leads left:leaves let:lets lost:loses made:makes meant:means met:meets "
    "overthrew:overthrows overthrown:overthrows paid:pays put:puts quit:quits ran:runs read:reads rose:rises "
    "said:says sank:sinks sat:sits saw:sees seen:sees sent:sends set:sets shot:shoots sold:sells spent:spends "
    "spoke:speaks spoken:speaks stood:stands struck:strikes swore:swears taken:takes taught:teaches threw:throws "
    "told:tells took:takes understood:understands upheld:upholds went:goes withdrew:withdraws withdrawn:withdraws "
    "won:wins wrote:writes written:writes shook:shakes stole:steals arose:arises split:splits "
    "undertook:undertakes undertaken:undertakes overran:overruns overcame:overcomes retook:retakes retaken:retakes "
    "withstood:withstands swept:sweeps dug:digs fed:feeds hid:hides shut:shuts spread:spreads tore:tears wore:wears "
    "bore:bears beat:beats beaten:beats slew:slays slain:slays foresaw:foresees forsook:forsakes overtook:overtakes"
)
_IRREGULAR: dict[str, str] = {
    past: third for past, _, third in (pair.partition(":") for pair in _IRREGULAR_FORMS.split())
}
_REGULAR_VERBS = (
    "abandon abdicate abolish accept accuse achieve adopt advance agree annex announce annul appeal "
    "appoint approve arrange arrest arrive ask"
    " assassinate assume attack attend award back blame block board bomb bombard broker call campaign "
    "cancel capture cede chair challenge"
    " claim close command complete concede condemn conclude condone confirm congratulate conquer consult "
    "continue convene convince create criticise"
    " criticize cross crown crush declare defeat defect defend demand denounce deny depart deploy depose "
    "destroy detain develop die discuss"
    " dismiss dissolve divide dominate donate elect emerge enact encircle end endorse enter escape "
    "establish evacuate execute exchange expand"
    " expel explain extend fail favour finance finish follow force form found free fund gain govern grant "
    "guarantee halt hand help host impose"
    " imprison improve incorporate increase inform inherit insist inspect introduce invade invite involve "
    "issue join jail kidnap kill launch"
    " liberate lift list live lobby march marry merge mobilise move murder name negotiate nominate object "
    "occupy offer open oppose order organise"
    " organize oust own participate partition pass persuade pitch play pledge position postpone praise "
    "prepare present press proclaim promise"
    " propose protest prove publish push raid raise ratify reach receive recapture reconcile recruit "
    "reduce refuse regain reinforce recognise recognize "
    "reject release relieve remain remove"
    " rename renounce reopen repeal replace report request rescue resign resist respond restore retain "
    "retake retire retreat return reveal"
    " reverse rule sack scrap secure seize serve share shell sign signal size start stage stay step stop "
    "storm strengthen suffer suggest"
    " support suppress surrender survive suspend target test thank threaten topple touch tour train "
    "transfer travel trigger try turn undergo"
    " unite unveil urge use veto view visit vote vow walk warn welcome work worsen"
)
_DOUBLED = {
    "commit": "committed",
    "expel": "expelled",
    "stop": "stopped",
    "step": "stepped",
    "scrap": "scrapped",
    "transfer": "transferred",
}


def _past(verb: str) -> str:
    """The past form of a regular verb."""
    if verb in _DOUBLED:
        return _DOUBLED[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}ed"


def _third(verb: str) -> str:
    """The third person of a verb."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{verb}s"


_THIRD: dict[str, str] = {
    **{_past(verb): _third(verb) for verb in (*_REGULAR_VERBS.split(), "commit")},
    **_IRREGULAR,
    "signalled": "signals",
    "travelled": "travels",
    "controlled": "controls",
}
_NO_VERB_WORDS = (
    "hundred sacred indeed need exceed succeed proceed red bed wed feed seed speed weed deed breed creed "
    "greed naked wicked united"
    " so-called armed aged allied advanced mixed detailed limited hatred kindred unprecedented undisclosed "
    "supposed alleged"
)
_NO_VERBS = frozenset(_NO_VERB_WORDS.split())
_SKIPPED_WORDS = (
    "has have had was were is are been be being also then later soon not never again twice first finally "
    "once himself herself"
    " itself themselves who which that and he she they it would will to"
)
_SKIPPED = frozenset(_SKIPPED_WORDS.split())
_LIGHT = frozenset(("made", "took", "gave", "put", "got", "set", "kept", "let"))
"""Verbs that say nothing without their object."""
_PASSIVE = frozenset(("was", "were", "been", "being"))
_PRESENT = frozenset((*_THIRD.values(), *_REGULAR_VERBS.split(), "may", "can", "could", "must", "should", "do", "does"))
_CAPTION = 10
"""Words; in longer sentences some verb is not known."""
_AUXILIARIES = frozenset(("was", "were", "had"))
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")
_REACH = 48


def is_past(word: str) -> bool:
    """Whether a word may be the past form of a verb."""
    plain = word.lower()
    return plain in _THIRD or (plain.endswith("ed") and len(plain) > 4 and plain not in _NO_VERBS)


def present(word: str) -> str:
    """The third person of a past form: "boarded" is "boards"; empty for verbs that are not listed."""
    return _THIRD.get(word.lower(), "")


def part_after(text: str, start: int, stop: int) -> str:
    """What a subject that ends at `start` does: "boards", "is elected"; empty if no verb follows at once."""
    passive = False
    for place, word in enumerate(_WORD.finditer(text, start, min(stop, start + _REACH))):
        plain = word.group().lower()
        if text[start : word.start()].strip(" \u00a0") and (place == 0 or "." in text[start : word.start()]):
            return ""  # a comma or bracket comes between
        if is_past(plain):
            passive = passive or text.startswith(" by ", word.end())
            if plain in _LIGHT:
                return ""
            return f"is {plain}" if passive and plain in _THIRD else present(plain)
        if plain not in _SKIPPED and not plain.endswith("ly"):
            return ""
        passive = plain in _PASSIVE or (passive and plain.endswith("ly"))
    return ""


def part_before(text: str, start: int) -> str:
    """What somebody does who stands after "by": in "brokered by Putin" Putin "brokers"."""
    before = re.search(
        r"([A-Za-z-]+)\s+by\s+(?:the\s+|(?:[A-Z][a-z]+\s+){0,3})?$", text[max(0, start - _REACH) : start]
    )
    return present(before[1]) if before is not None and is_past(before[1]) else ""


def past_in(text: str, start: int, stop: int) -> int | None:
    """Where the first past form begins, with its "was" or "had"; None if there is none."""
    for word in _WORD.finditer(text, start, stop):
        if word.group() in _AUXILIARIES or is_past(word.group()):
            return word.start()
    return None


def may_be_verbless(text: str) -> bool:
    """Whether a short sentence has no word that is known as a verb: a caption or a heading."""
    words = _WORD.findall(text)
    return len(words) <= _CAPTION and not any(
        is_past(word) or word.lower() in _SKIPPED or word.lower() in _PRESENT for word in words
    )


def has_past(text: str) -> bool:
    """Whether any word may be a past form."""
    return any(is_past(word) for word in _WORD.findall(text))

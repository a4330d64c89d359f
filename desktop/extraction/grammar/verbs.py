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
    "bore:bears beat:beats beaten:beats slew:slays slain:slays foresaw:foresees forsook:forsakes overtook:overtakes "
    "begun:begins broken:breaks brought:brings chosen:chooses driven:drives drawn:draws fallen:falls flown:flies "
    "forbidden:forbids forced:forces sought:seeks stolen:steals sworn:swears thrown:throws torn:tears shaken:shakes "
    "hung:hangs lent:lends lit:lights overrun:overruns rode:rides sang:sings sunk:sinks swam:swims bound:binds "
    "bid:bids cast:casts clung:clings crept:creeps ate:eats felt:feels heard:hears bled:bleeds slid:slides "
    "woke:wakes born:born shown:shows hidden:hides"
)
_PAST_ONLY_WORDS = (
    "became began broke came chose drew drove fell flew forbade gave grew knew overthrew rose ran saw shook sank "
    "spoke stole swore took threw went withdrew wrote wore tore overran overcame overtook retook arose undertook "
    "slew foresaw forsook seem seems come comes ate sang swam rode woke froze hid bore fled"
)
_PAST_ONLY = frozenset(_PAST_ONLY_WORDS.split())
_PARTICIPLE_ONLY_WORDS = (
    "begun broken chosen drawn driven fallen flown forbidden given grown known overthrown risen seen shaken "
    "spoken stolen sworn taken thrown gone withdrawn written worn torn retaken undertaken slain beaten hidden "
    "shown born borne done eaten sung ridden proven frozen sunk"
)
_PARTICIPLE_ONLY = frozenset(_PARTICIPLE_ONLY_WORDS.split())
_IRREGULAR: dict[str, str] = {
    past: third for past, _, third in (pair.partition(":") for pair in _IRREGULAR_FORMS.split())
}
_PARTICIPLE_OF = {"took": "taken", "overthrew": "overthrown", "chose": "chosen", "retook": "retaken", "slew": "slain"}
_REGULAR_VERBS = (
    "besiege abandon abdicate abolish accept accuse achieve adopt advance agree annex announce annul appeal "
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
    "issue join jail kidnap kill land launch"
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
    " act add adapt address administer admire admit advise aim align allege allow alter amend analyse apologise apply"
    " argue ascend assemble assert assign assist associate assure attach attain attempt attract authorise avenge avoid"
    " await ban banish base battle betray blast bless boast boost borrow boycott breach brief burn bury calculate"
    " capitulate carry cause cease celebrate censor certify change charge charter chase cite clash clear climb coin"
    " collaborate collapse collect colonise combine commence comment commission commit compete compile complain"
    " compose concentrate conduct connect conscript consider consolidate construct contact contest contract contribute"
    " control convert convict cooperate coordinate correspond crash credit cripple cultivate damage dare debut decide"
    " decide declassify decline decrease dedicate deepen defraud delay delegate deliver demolish demonstrate depict"
    " derail descend describe desert design desire detect determine detonate devalue devastate devise devote dictate"
    " direct disappear disarm disband discharge discover disguise dismantle disperse displace dispute disrupt"
    " distribute disclose divert donate double draft drag drop drown earn ease edit educate eject eliminate embark"
    " embrace emigrate employ enable encounter encourage enforce engage enhance enjoy enlarge enlist ensure entrust"
    " equip erect erupt escalate estimate evict evolve exceed exclude exhibit exile explode exploit explore export"
    " expose express extradite face falter fare feature file fill fine fire fix flood flourish flow force forge"
    " fortify foster fuel fulfil function furnish generate graduate greet guard guide hail halt harm head heighten hire"
    " honour hijack identify ignite ignore illustrate immigrate impeach implement import impress inaugurate incite"
    " indicate indict induce infect infiltrate inflict influence initiate injure insert install institute instruct"
    " insult integrate intensify intercept intern interrogate interrupt intervene interview invent invest investigate"
    " isolate judge justify kick knock label lack last laud lease legalise level liquidate loan locate lock loot lower"
    " maintain manage map mark massacre master match mediate memorise mention migrate mine miss modernise modify"
    " monitor motivate mount narrate nationalise need neutralise note"
    " notify number obey observe obtain occur offend operate"
    " originate outlaw outline outnumber overrule overturn pardon park participate patrol patent penetrate perform"
    " perish permit persecute phase pioneer place plan plant pledge plot plunder plunge poison pose possess pour"
    " practise preach precede predict prefer premiere preserve"
    " preside pressure prevail prevent print privatise probe process"
    " procure produce profess progress prohibit project prompt propel prosecute prosper protect provide provoke"
    " punish purchase pursue push qualify quarrel question race rally rank rate reactivate realign realise reappear"
    " reappoint rebel rebuke recall recapture reclaim recommend record recover redeem redesign redirect refer"
    " reform refuse regroup regulate rehearse rehabilitate reinstate reintroduce relaunch relinquish relocate remark"
    " remain remarry remember renew renounce renovate reorganise repair repatriate repel repeat reply represent"
    " repress reprint requisition resettle reside resolve restart restrict restructure result resume retaliate retract"
    " reunite revise revive revoke revolt ridicule rig rival roll rout ruin rush sabotage sail salvage sanction scatter"
    " schedule score screen seal search segregate select sentence separate settle shape shift shock shorten shift"
    " silence skip slaughter slow smash smuggle snow soar solve spark specialise sponsor spot squeeze stabilise stall"
    " station steer stipulate strand stress stretch study subdue submit subsidise substitute succeed sue summon"
    " supplement supply suppose suspect sustain swap switch tackle target tax televise tender term testify theorise"
    " threaten tie tighten tolerate torpedo torture total trace trade transform translate transmit transport trap treat"
    " triumph triple underestimate unify unleash unload update upgrade uproot usher usurp vacate value vanish"
    " venture vindicate violate wait wander want warrant watch weaken weigh welcome widen witness worship wound"
    " wreck yield"
    " unite unveil urge use veto view visit vote vow walk warn welcome work worsen"
)
_DOUBLED = {
    "commit": "committed",
    "expel": "expelled",
    "stop": "stopped",
    "step": "stepped",
    "scrap": "scrapped",
    "transfer": "transferred",
    "ban": "banned",
    "drop": "dropped",
    "plan": "planned",
    "plot": "plotted",
    "map": "mapped",
    "rig": "rigged",
    "skip": "skipped",
    "swap": "swapped",
    "trap": "trapped",
    "spot": "spotted",
    "refer": "referred",
    "prefer": "preferred",
    "occur": "occurred",
    "rebel": "rebelled",
    "repel": "repelled",
    "propel": "propelled",
    "compel": "compelled",
    "submit": "submitted",
    "admit": "admitted",
    "permit": "permitted",
    "transmit": "transmitted",
    "drag": "dragged",
    "control": "controlled",
    "patrol": "patrolled",
    "fulfil": "fulfilled",
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


def _ing(verb: str) -> str:
    """The "-ing" form of a regular verb."""
    if verb in _DOUBLED:
        return f"{_DOUBLED[verb][:-2]}ing"
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"


_PAST_OF_ING: dict[str, str] = {
    **{_ing(verb): _past(verb) for verb in _REGULAR_VERBS.split()},
    **{"taking": "took", "making": "made", "winning": "won", "becoming": "became", "giving": "gave", "going": "went"},
    **{"coming": "came", "leading": "led", "losing": "lost", "fighting": "fought", "building": "built"},
    **{"sending": "sent", "leaving": "left", "holding": "held", "breaking": "broke", "bringing": "brought"},
    **{"meeting": "met", "selling": "sold", "spending": "spent", "writing": "wrote", "sinking": "sank"},
    **{"driving": "drove", "striking": "struck", "withdrawing": "withdrew", "overthrowing": "overthrew"},
}
_THIRD_PERSON = frozenset(_THIRD.values())
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
LIGHT = frozenset(("made", "took", "gave", "put", "got", "set", "kept", "let"))
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
    return (
        plain in _THIRD
        or plain in _PARTICIPLE_ONLY
        or (plain.endswith("ed") and len(plain) > 4 and plain not in _NO_VERBS)
    )


def is_past_only(word: str) -> bool:
    """Whether a word in small letters is a past form and no participle: "took"."""
    return word in _PAST_ONLY


def is_participle_only(word: str) -> bool:
    """Whether a word in small letters is a participle and no past form: "taken"."""
    return word in _PARTICIPLE_ONLY


def is_third_person(word: str) -> bool:
    """Whether a word in small letters is the third person of a listed verb: "signs"."""
    return word in _THIRD_PERSON


def past_of_ing(word: str) -> str:
    """The past form of a listed verb in its form with "-ing": "landing" is "landed"; empty for others."""
    return _PAST_OF_ING.get(word.lower(), "")


def present(word: str) -> str:
    """The third person of a past form: "boarded" is "boards"; empty for verbs that are not listed."""
    return _THIRD.get(word.lower(), "")


def participle(past: str) -> str:
    """The participle of a listed past form: "took" is "taken"; empty for others."""
    if past in _PAST_ONLY:
        return _PARTICIPLE_OF.get(past, "")
    return past if past in _THIRD else ""


def part_after(text: str, start: int, stop: int) -> str:
    """What a subject that ends at `start` does: "boards", "is elected"; empty if no verb follows at once."""
    passive = False
    for place, word in enumerate(_WORD.finditer(text, start, min(stop, start + _REACH))):
        plain = word.group().lower()
        if text[start : word.start()].strip(" \u00a0") and (place == 0 or "." in text[start : word.start()]):
            return ""  # a comma or bracket comes between
        if is_past(plain):
            passive = passive or text.startswith(" by ", word.end())
            if plain in LIGHT:
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

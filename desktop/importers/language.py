"""Which language a text is in: by its script, and among languages of one script by their small words."""

import re
from collections import Counter

from db.model.sentence import Sentence
from desktop.importers.document import Document, Proposal

ENOUGH_WORDS = 12
"""Fewer words tell nothing."""
_SAMPLE = 40_000
_LEAST_SHARE = 0.08
"""Of all words. Prose in most of these languages has 25 % and more of its words among those below (fewer where endings
do the work of small words, as in Finnish or Turkish), that of another family less than 8 %."""

_BY_SCRIPT = {
    "hangul": ("\uac00-\ud7af\u1100-\u11ff", "ko"),
    "kana": ("\u3040-\u30ff", "ja"),
    "han": ("\u4e00-\u9fff", "zh"),
    "greek": ("\u0370-\u03ff", "el"),
    "hebrew": ("\u05d0-\u05ea", "he"),
    "thai": ("\u0e00-\u0e7f", "th"),
    "devanagari": ("\u0900-\u097f", "hi"),
    "bengali": ("\u0980-\u09ff", "bn"),
    "armenian": ("\u0530-\u058f", "hy"),
    "georgian": ("\u10a0-\u10ff", "ka"),
    "amharic": ("\u1200-\u137f", "am"),
    "tamil": ("\u0b80-\u0bff", "ta"),
    "arabic": ("\u0620-\u06d3\u0750-\u077f", ""),
    "cyrillic": ("\u0400-\u04ff", ""),
    "latin": ("a-zA-Z\u00c0-\u024f\u1e00-\u1eff", ""),
}
"""Scripts with their letters, and the language that is meant where only one is likely."""

_SMALL_WORDS = {
    "arabic": {
        "ar": "في من على إلى عن أن التي الذي هذا هذه كان كانت بعد قبل مع بين ما لا لم قد كما أو ثم حيث ذلك",
        "fa": "در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شده های می بود اما باید",
        "ur": "کے میں کی ہے اور سے کا کو کہ نے ہیں پر اس یہ بھی کر کیا جو ان تھا ایک گیا نہیں ہو",
    },
    "cyrillic": {
        "ru": "и в не на что с по как это из за от для его к но был при мы они то все она так было также который",
        "uk": "і в не на що з та до як це за від для його у але був при ми вони про або після також який є",
        "bg": "и на в да се за от не са с по че към е при го ще като това беше след му или които през",
        "sr": "и у је на да се од за су са не као што то који биће би али или због после та ће",
        "be": "і ў не на што з па як гэта за ад для яго да але быў пры мы яны таксама які",
    },
    "latin": {
        "en": "the of and to in a is that for it was on with as by at be from has are but this had not which",
        "fr": "le la les de des et en un une du que est pour dans qui sur pas au par plus ne se son il avec ce sont",
        "es": "el la los las de que y en un una por con para se del es su al como más pero fue ha lo no sus este",
        "pt": "o a os as de que em um uma por com para se do da no na não mais foi ao dos das pelo são",
        "it": "il la i gli le di che e in un una per con del della non sono è si da dei al nel anche più alla ha",
        "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus",
        "nl": "de het een van en in is dat op te voor met zijn niet aan er door om bij ook als naar maar wordt hij",
        "pl": "w i na z do nie się że to jest o za od po przez jak ale dla ma był oraz jego który są jako",
        "cs": "a v se na je že s z do o i to za by ale jako po pro jsou tak od který jeho byl není které",
        "ro": "și de în a la cu pe că nu o din pentru este un care mai au fost sau prin lui sunt al ale",
        "hu": "a az és hogy nem is egy meg de volt ez csak ki ha el már még van mint vagy azt után lesz",
        "tr": "ve bir bu için ile de da olarak olan daha çok en gibi ne ise sonra kadar değil olduğunu ancak her o",
        "sv": "och att det i en är som på för av med den till inte har de ett om var men från vid sig kan han",
        "da": "og at det i en er som på for af med den til ikke har de et om var men fra ved sig kan der",
        "nb": "og at det i en er som på for av med den til ikke har de et om var men fra ved seg kan ble",
        "fi": "ja on ei se että hän oli joka mutta myös ovat kun niin tai kuin sen ole mukaan jos vuonna ovat",
        "id": "yang dan di dengan untuk pada dari dalam tidak ini itu akan oleh ke sebagai telah juga adalah para ada",
        "sw": "ya na wa kwa ni katika za la kuwa cha hiyo huo alisema pia lakini baada hii kama yake watu",
        "vi": "và của là có trong cho được với các những đã không một người này khi đến từ ở về",
    },
}
"""The most frequent function words of each language, chosen by hand; words that several share count for each."""
_OWN_LETTERS = {
    "be": "ў", "bg": "ъ", "cs": "ěřů", "de": "ß", "es": "ñ", "fa": "پچگژ", "hu": "őű", "pl": "ąęłśżźń", "pt": "ãõ",
    "ro": "ță", "ru": "ыэ", "sr": "ђјљњћџ", "tr": "ğış", "uk": "їєґ", "ur": "ٹڈڑںے",
    "vi": "ạảấầẩậắặẹếềểệịọốồổộớờợụứừửự",
}  # fmt: skip
"""Letters that hardly another language of the script has: a word with one counts like a small word."""
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """The language of a text as ISO 639-1, or "" where there are too few words or none of the languages fits."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if not script:
        return ""
    if _BY_SCRIPT[script][1]:
        return _BY_SCRIPT[script][1]
    languages = _SMALL_WORDS[script]
    words = Counter(_WORD.findall(sample.lower()))
    count = words.total()
    if count < ENOUGH_WORDS:
        return ""
    shares = {code: _share(words, small.split(), _OWN_LETTERS.get(code, "")) for code, small in languages.items()}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST_SHARE * count else ""


def _share(words: Counter[str], small: list[str], letters: str) -> int:
    """How many of the words are small words of a language, or have letters of its own."""
    known = set(small)
    own = set(letters)
    return sum(times for word, times in words.items() if word in known or not own.isdisjoint(word))


def _script(sample: str) -> str:
    """The script of most letters; Japanese is told by its kana, of which a text always has some."""
    counts = {name: len(re.findall(f"[{letters}]", sample)) for name, (letters, _) in _BY_SCRIPT.items()}
    if counts["kana"] > counts["han"] / 10:
        counts["kana"] += counts["han"]
    most = max(counts, key=lambda name: counts[name])
    return most if counts[most] else ""


def with_proposal(document: Document) -> Document:
    """The document with the language that its words are in: first, unless the file has named it already.

    A page says which language its site is in; its words say which one the article is in.
    """
    text = " ".join(block.text for block in document.blocks if block.kept)[:_SAMPLE]
    code = language_of(text or " ".join(block.text for block in document.blocks)[:_SAMPLE])
    if not code:
        return document
    others = tuple(proposal for proposal in document.languages if proposal.value != code)
    named = [proposal for proposal in document.languages if proposal.value == code]
    first = named[0] if named else Proposal(code, Sentence("the words of the text"))
    return document._replace(languages=(first, *others))

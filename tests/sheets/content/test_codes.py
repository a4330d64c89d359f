"""The code in the foot."""

from desktop.sheets.content.codes import code_for
from desktop.sheets.design import MOST_VERSIONS


def test_every_version_has_its_own_code_and_none_tells_its_letter():
    for seed in range(300):
        codes = [code_for("4be1-22", seed, version) for version in range(MOST_VERSIONS)]
        assert len(set(codes)) == MOST_VERSIONS
        assert all(len(code) == 4 and code.isalnum() and code.upper() == code for code in codes)
        assert codes != sorted(codes)


def test_the_code_is_the_same_in_every_process_and_another_with_every_seed():
    assert code_for("4be1-22", 7, 0) == code_for("4be1-22", 7, 0)
    assert len({code_for("4be1-22", seed, 0) for seed in range(200)}) > 195
    assert code_for("4be1-22", 7, 0) != code_for("4be1-23", 7, 0)


def test_no_code_is_a_word_or_is_misread():
    codes = "".join(code_for("4be1-22", seed, 0) for seed in range(500))
    assert not set(codes) & set("AEIOU01SL")

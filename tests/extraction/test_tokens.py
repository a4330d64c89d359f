from desktop.extraction.tokens import Token, initials, tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def test_words_numbers_and_marks() -> None:
    assert words("Haftar’s men (1,200) left.") == ["Haftar’s", "men", "(", "1", ",", "200", ")", "left", "."]


def test_abbreviations_and_hyphens_stay_whole() -> None:
    assert words("The U.S.-led Al-Serraj 4.5") == ["The", "U.S.", "-", "led", "Al-Serraj", "4.5"]


def test_offsets_are_code_points() -> None:
    assert tokens("😀 UN") == [Token(0, 1, "😀"), Token(2, 4, "UN")]


def test_scripts_without_capitals() -> None:
    assert words("حفتر في موسكو؟") == ["حفتر", "في", "موسكو", "؟"]


def test_initials_leave_small_words_out() -> None:
    assert initials("Government of National Accord") == "GNA"

"""The tables of letters: the code page of ordinary news folds as the table of all characters does."""

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.letters import code_page, folds

#: What the code page has no byte for: letters of Kurdish and Latin, a ligature, an emoji, a lone surrogate.
_OTHERS = "ەĞ\ufdfa\U0001f469\ud800"


def test_ordinary_news_has_its_bytes() -> None:
    ordinary = "«أعلنت الحكومةُ، 5,200 – ٥٪»\n\u200fهل؟ AFP…\u00a0"
    assert set(ordinary) <= set(code_page().characters)


def test_each_byte_folds_to_what_its_character_folds_to() -> None:
    page = code_page()
    for byte, character in enumerate(page.characters.rstrip("\ufffe")):
        plain = folds().get(ord(character), ord(character))
        letter = chr(plain) if isinstance(plain, int) else plain
        assert (byte in page.dropped) == (letter == "")
        assert fold(character) == letter


def test_text_with_other_characters_folds_as_its_parts() -> None:
    for other in _OTHERS:
        assert fold(f"مُؤتمر {other} إف") == fold("مُؤتمر ") + fold(other) + fold(" إف")

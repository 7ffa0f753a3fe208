"""Guesses: what stands where a name could and is none («وتشير الدلائل إلى», «وأوضحت الشؤون الصحية أن»)."""

from collections.abc import Sequence

from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.word_kinds import is_nobodys_name, is_word

#: A noun and its adjective.
_TWO = 2
_JOINED = "وبلك"


def is_guess(passage: Passage, phrase: Phrase, words: str) -> bool:
    """«وتشير الدلائل إلى», «قال مستخدمو الطريق»: who speaks is no person with a name."""
    if phrase.known is not None or phrase.head is not None or phrase.name is None:
        return False
    if words != passage.said(*phrase.name):
        return False
    texts = passage.words[slice(*phrase.name)]
    return _is_body(texts) or all(map(is_nobodys_name, texts))


def _is_body(texts: Sequence[str]) -> bool:
    """«الشؤون الصحية بمحافظة الأحساء»; «المعلق التلفزيوني غاري نيفيل» is a man."""
    if len(texts) < _TWO or not all(is_definite(text) for text in texts[:_TWO]):
        return False
    return all(map(_is_nobodys, texts[:_TWO])) and not any(map(_may_be_name, texts[_TWO:]))


def _is_nobodys(text: str) -> bool:
    return is_nobodys_name(text.removeprefix("و"))


def _may_be_name(text: str) -> bool:
    is_joined = text[0] in _JOINED and is_word(text[1:])
    return not (is_definite(text) or is_joined or is_nobodys_name(text))

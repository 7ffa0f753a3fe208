"""The name behind an office's comma, where no list knows it.

Example: قال المتحدث باسم المقاومة، علي شايف الحريري، إن -> the speaker is علي شايف الحريري
Source: annotated pages.
"""

from collections.abc import Sequence

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.nouns import Head, bare, head_of
from rawi.reading.statements.phrase_start import is_address
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_foreign, is_nobodys_name

_COMMAS = ("،", ",")
_CLOSING = ' »”")'
_MAX_NAME_WORDS = 6


def with_name_after_comma(scene: Scene, start: int, stop: int, end: int) -> int:
    """The end of «المتحدث باسم المقاومة، علي شايف الحريري،» where nobody knows the name."""
    gaps = scene.passage.gaps
    if stop >= end or gaps[stop].strip(_CLOSING) not in _COMMAS:
        return stop
    if not _may_follow(scene.passage.words, start, stop):
        return stop
    last = min(end, stop + _MAX_NAME_WORDS)
    for word in range(stop, last + 1):
        is_closed = gaps[word].strip() in _COMMAS or _is_told(scene, word) or _opens_words(scene, word, end)
        is_closed = is_closed or (word == end and _are_names(scene.passage.words[stop:end]))
        if word > stop + 1 and is_closed:
            return word
        if word == last or _is_no_name(scene, word):
            return stop
    return stop


def _may_follow(words: Sequence[str], start: int, stop: int) -> bool:
    """True behind an office, and behind one unnamed person where the next word is a name by itself: not
    «مسؤول، طلب عدم نشر اسمه، إن».
    """
    if head_of(words[start]) in (Head.ROLE, Head.HONOUR):
        return True
    is_name = is_in(words[stop], "given_names") or is_foreign(words[stop])
    return is_name and is_in(bare(words[start]), "one_person")


def _are_names(words: Sequence[str]) -> bool:
    """«رئيس القسم، ساتيش كومار: "…"»: what stands before the speech is no «مخاطبا الحضور»."""
    return not any(map(is_nobodys_name, words)) and not words[0].endswith("ا")


def _opens_words(scene: Scene, word: int, end: int) -> bool:
    """«وقال الأستاذ في الجامعة، سليم الحسني | إن»."""
    return word == end and scene.passage.words[word : word + 1] == ["ان"]


def _is_told(scene: Scene, word: int) -> bool:
    """«المتحدث باسم الحركة، سامي نصار | لـ«الصحيفة»»: the paper that is told, behind the name."""
    return scene.passage.words[word : word + 1] == ["ل"] and word + 1 in scene.passage.opening


def _is_no_name(scene: Scene, word: int) -> bool:
    text = scene.passage.words[word]
    if head_of(text) is not None or word in scene.cue_at or is_address(scene, word):
        return True
    if text == "علي" and scene.passage.last_letter(word) == "ي":
        return False
    return scene.is_place(word) or is_in(text, "adverbs", "prepositions", "directions")

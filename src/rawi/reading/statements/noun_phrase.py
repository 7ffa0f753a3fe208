"""Noun phrases that name a speaker: «وزير الخارجية الفرنسي لوران فابيوس», «مصدر برلماني», «البيان المشترك».

The grammar works on the page's own words: titles, bodies, papers and unnamed sources by their head nouns,
names by their place beside a title; what the names finder found goes before any guess.
"""

from rawi.reading.statements.acted_on import acted_on_at
from rawi.reading.statements.apposition import end_of_apposition
from rawi.reading.statements.beginnings import may_begin
from rawi.reading.statements.counted_people import count_at
from rawi.reading.statements.nouns import Head, head_of, is_definite, without_preposition
from rawi.reading.statements.personal_name import after_title, bearer_at, name_in
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_end import after_nickname, end_of_title, phrase_end
from rawi.reading.statements.phrase_start import is_titled_name, may_be_name, phrase_start
from rawi.reading.statements.related import related_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.shares import share_at
from rawi.reading.statements.word_kinds import is_adjective, is_people


def speaker_phrase(
    scene: Scene,
    first: int,
    end: int,
    *,
    sure: bool = False,
    before_object: bool = False,
    joined: bool = False,
) -> Phrase | None:
    """The phrase that names the speaker among the words [first, end), None where they name nobody.

    With sure, a word that is no known head or name does not count as one, and the phrase ends with its name
    or title. With before_object, it ends where the verb's object begins. With joined, a ل may be joined to
    the first word («وفقا للوزارة»).
    """
    start = first if joined else phrase_start(scene, first, end)
    if start is None or start >= end:
        return None
    whole = (
        share_at(scene, start, end)
        or count_at(scene, first, start, end)
        or acted_on_at(scene, start, end)
        or related_at(scene, start, end)
    )
    if whole is not None:
        return whole
    if not may_begin(scene, start, joined=joined):
        sure = sure and not is_titled_name(scene, start, end)
        if sure or not may_be_name(scene, start):
            return None
    if scene.is_word(start, "pronoun_honours"):
        return Phrase(start, start + 1, None, Head.HONOUR)
    stop = phrase_end(scene, start, end, before_object=sure or before_object)
    if stop <= start:
        return None
    word = scene.passage.words[start]
    head = head_of(without_preposition(word) if joined else word)
    head = Head.UNNAMED if head is None and is_people(word) else head
    name, value = name_in(scene, start, stop, head, sure=sure)
    bearer = bearer_at(scene, start, end) if name is None else 0
    if bearer:
        stop = phrase_end(scene, bearer, end, before_object=sure or before_object)
        name, value = (bearer, scene.known[bearer][0]), scene.known[bearer][1]
    phrase = Phrase(start, stop, name, head, value)
    stop = _sure_end(scene, phrase) if sure else stop
    return Phrase(start, end_of_apposition(scene, phrase, stop, end), name, head, value)


def _sure_end(scene: Scene, phrase: Phrase) -> int:
    """The end of the name and its title, or of the known body; unknown words after them are no part."""
    if phrase.name is not None:
        end = after_nickname(scene, phrase.name[1])
        return max(phrase.name[1], end_of_title(scene, end, phrase.end))
    if phrase.known is not None and phrase.first in scene.known:
        return _with_adjectives(
            scene, _with_fields(scene, scene.known[phrase.first][0], phrase.end), phrase.end
        )
    return after_title(scene, phrase.first, phrase.end)


def _with_adjectives(scene: Scene, end: int, stop: int) -> int:
    """The end of a body's name, moved on over «الحالية» after it."""
    words = scene.passage.words
    while end < stop and is_definite(words[end]) and is_adjective(words[end]) and head_of(words[end]) is None:
        end += 1
    return end


def _with_fields(scene: Scene, end: int, stop: int) -> int:
    """The end of a body's name, moved on over «للأرصاد وحماية البيئة» where the finder cut it short."""
    if end < stop and scene.passage.words[end].startswith("لل") and not scene.passage.gaps[end].strip():
        return stop
    return end

"""The own subject: the noun right behind a verb that takes no object, whoever it is.

Example: وعبر مارتن عن إحباطه -> the speaker is مارتن, not who spoke before; خلص الاجتماع إلى -> nobody
Source: grammar: the subject follows its verb; newspapers of 2015, which call people by their given names.
"""

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import is_in, word_set, words_of_kind
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import bare, head_of, is_definite
from rawi.reading.statements.occasions import is_occasion
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_start import is_aside, is_skipped
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_foreign, is_nobodys_name, is_people, is_word

_VERBS = (Part.PAST, Part.PRESENT)
_MARKS = (Mark.PREPOSITION, Mark.CLAUSE, Mark.NOUN)
_OPENERS = ' "«“'
_LEAST_LETTERS = 3
_LONGEST_IN_MARKS = 2
_JOINED = "وفبلكس"
#: «الاستراتيجيات»; women who speak are in the lists.
_OF_THINGS = "ات"
_OF_OTHERS = ("ه", "ها", "هم", "هما", "هن", "كم", "نا", "ني", "ا")


def own_subject(scene: Scene, draft: Draft) -> int:
    """The noun right behind the draft's verb that can only be its subject; 0 where there is none."""
    form = draft.form
    if form is None or draft.speaker is None or draft.evidence not in _MARKS:
        return 0
    verb = fold(form.word.lemma)
    if not is_in(verb, "objectless_verbs") or form.part not in _VERBS or form.pronoun or form.plural:
        return 0
    first, end = draft.speaker
    if first >= end or scene.passage.gaps[first].strip(_OPENERS) or not _is_subject(scene, first, end):
        return 0
    if draft.evidence == Mark.NOUN and not _is_bare_name(scene, first):
        return 0  # «وأكد الحاجة إلى»
    may_have_object = verb in words_of_kind("objectless_verbs", "yes", "object")
    if may_have_object and draft.evidence != Mark.CLAUSE and not _may_say(scene, first):
        return 0  # «وأعلن الرضا عن»
    return 0 if form.feminine is False and is_feminine(scene, first) else first


def named_by(scene: Scene, draft: Draft, noun: int) -> Phrase | None:
    """The speaker whom the noun begins: a name; before a clause, or with a verb that only people do, any
    noun; None for a thing.
    """
    form = draft.form
    if form is None or draft.speaker is None:
        return None
    text = scene.passage.words[noun]
    is_name = noun in scene.passage.opening or not is_nobodys_name(text)
    is_of_people = fold(form.word.lemma) in words_of_kind("objectless_verbs", "people", "who")
    is_thing = draft.evidence != Mark.CLAUSE or scene.is_content_noun(noun) or is_occasion(bare(text))
    may_be_people = is_of_people or not is_thing
    is_speaker = is_name or (may_be_people and not text.endswith(_OF_THINGS))
    return speaker_phrase(scene, noun, draft.speaker[1]) if is_speaker else None


def _may_say(scene: Scene, word: int) -> bool:
    """True for whom the lists have as a person or a body, and for a bare name."""
    text = scene.passage.words[word]
    is_name = word in scene.passage.opening or _is_bare_name(scene, word)
    return is_name or is_people(text) or head_of(bare(text)) is not None


def _is_subject(scene: Scene, word: int, end: int) -> bool:
    quote = scene.passage.opening.get(word)
    if quote is not None:
        return quote.closed and quote.end <= end and quote.end - quote.first <= _LONGEST_IN_MARKS
    text = scene.passage.words[word]
    if word in scene.cue_at or is_aside(scene, word) or is_skipped(scene, word, end):
        return False
    if is_in(text, "not_speakers", "clause_words") or is_in(text[1:], "manners"):
        return False
    if bare(text) in word_set("silent_heads"):
        return False
    return (text.startswith("ال") and is_definite(text)) or _is_bare_name(scene, word)


def _is_bare_name(scene: Scene, word: int) -> bool:
    """«مارتن», «صدام»: a given name, or a word that no list has, with nothing joined to it."""
    text = scene.passage.words[word]
    if is_in(text, "given_names"):
        return True
    is_others = text.endswith(_OF_OTHERS) and scene.passage.last_letter(word) != "ة"
    is_joined = text[0] in _JOINED and is_word(text[1:])
    return len(text) >= _LEAST_LETTERS and is_foreign(text) and not (is_joined or is_others)

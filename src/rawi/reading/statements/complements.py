"""Complements: where, after a cue, what is said begins, and by which mark."""

from collections.abc import Iterator

from rawi.reading.arabic.clitics import BY_THAT, NOT_TO, OF_THIRD
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.names.lexicon import VERB, lexicon
from rawi.reading.statements.aside import aside_end
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.completeness import has_joined_pronoun, is_complete
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.cues import ORDER, Cue
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite
from rawi.reading.statements.openers import opens
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrases import first_words, phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.unmarked_object import bare_object, nearer_object
from rawi.reading.statements.who_speaks import PUBLISHING, publishes

#: How many words may stand between a cue and what is said.
REACH = 45
REACH_PARTICIPLE = 9
REACH_NOUN = 8
REACH_WHOM = 14
#: How many words an aside may hold that the search steps over.
_LONGEST_ASIDE = 11
#: Words that begin another clause behind a comma.
_NEW_CLAUSE = frozenset({"حيث", "اذ", "لكن", "ولكن", "بل"})
_TALKED_TO = frozenset({"اليه", "اليها", "اليهم", "معه", "معها", "معهم"})
_EXCEPT = frozenset({"غير", "بيد", "الا"})
_THAT_THEY = frozenset({"ان", "انه", "انها", "انهم"})
_OTHER_CLAUSE = frozenset(
    {"ولم", "ولن", "فيما", "بينما", "لكنه", "لكنها", "لكنهم", "المتوقع", "المقرر", "المرجح"}
)
#: Words that may turn away from the verb; see _turns_away.
_TURNING = _EXCEPT | _OTHER_CLAUSE
_AS_TOLD = ("حسبما", "وحسبما")
#: How near the clause of a verb in a relative clause stands.
_NEAR = 3
_THAT = ("ان", "بان", *NOT_TO)
#: «في مقال | نشرته»: so many words stand before the verb of a paper.
_OF_PAPER = 2
#: Marks after which nothing but speech comes.
SURE = (Mark.CLAUSE, Mark.COLON, Mark.QUOTE)


def complement(scene: Scene, cue: Cue) -> Complement | None:
    """What the cue takes, None where it takes nothing or another cue comes first."""
    if cue.first in scene.complements:
        return scene.complements[cue.first]
    scene.complements[cue.first] = found = _found(scene, cue)
    return found


def _found(scene: Scene, cue: Cue) -> Complement | None:
    if _is_of_source(scene.passage, cue) or _comes_after(scene.passage, cue):
        return None
    found = _search(scene, cue) or bare_object(scene, cue) or _last_joined(scene, cue)
    if found and found.mark is Mark.QUOTE and found.form.word.takes & {"object", "predicate"}:
        found = nearer_object(scene, cue, found)
    return found if found and _is_credible(scene, cue, found) else None


def _is_of_source(passage: Passage, cue: Cue) -> bool:
    """«…، حسبما أعلنت الصحيفة», «وفق ما ذكر»: the verb only names the source beside the clause."""
    before = passage.words[cue.first - 1] if cue.first else ""
    if before in _AS_TOLD:
        return True
    return before == "ما" and passage.words[max(cue.first - 2, 0)] in first_words("according_to")


def _comes_after(passage: Passage, cue: Cue) -> bool:
    """«وهو ما أكده الوزير»: what he said stands before the verb."""
    words, first = passage.words, cue.first
    return first > 1 and words[first - 1] == "ما" and words[first - 2] in ("وهو", "وهي")


def _is_credible(scene: Scene, cue: Cue, found: Complement) -> bool:
    """A doubtful cue needs a speaker and a sure mark; «قبل أن يطلب» asks for nothing yet."""
    if _tells_of_paper(scene, cue):
        return False
    if _is_ranked(scene, cue, found):
        return False
    if found.form.word.lemma == ORDER and cue.form.conjunction:
        phrase = speaker_phrase(scene, cue.end, found.at, sure=True)
        return phrase is not None and phrase.first == cue.end  # «وأمر الملائكة بالدعاء» goes on
    if found.mark is Mark.PREDICATE and found.content == cue.end and _is_held(scene, cue):
        return False
    if cue.is_doubtful:
        phrase = speaker_phrase(scene, cue.end, found.at, sure=True)
        return found.mark in SURE and phrase is not None and phrase.first == cue.end
    if "preposition" in found.form.word.takes and found.mark is Mark.QUOTE:
        phrase = speaker_phrase(scene, cue.end, found.at, sure=True)
        return phrase is not None and phrase.first == cue.end
    before = scene.passage.words[cue.first - 1] if cue.first else ""
    if "document" in found.form.word.takes and before == "ما" and found.mark is not Mark.CLAUSE:
        return False
    if before == "ان" and found.form.part is Part.PRESENT and scene.is_word(cue.first - 2, "clause_blockers"):
        return False
    return (
        found.mark in SURE or found.form.part is not Part.PRESENT or before not in ("ان", "كي", "لكي", "حتي")
    )


def _is_ranked(scene: Scene, cue: Cue, found: Complement) -> bool:
    """«وتصنف المدينة على أنها»: one noun between the verb and its على is what is ranked, by nobody named."""
    if found.form.word.lemma != "صنف" or found.form.part is not Part.PRESENT or found.form.pronoun:
        return False
    phrase = speaker_phrase(scene, cue.end, found.at, sure=True)
    end = phrase.end if phrase is not None and phrase.first == cue.end else cue.end + 1
    return end >= found.at - 1


def _is_held(scene: Scene, cue: Cue) -> bool:
    """«الهجوم الذي اعتبر الأكثر دموية»: it was held to be so, by nobody who is named."""
    is_told = scene.is_word(cue.first - 1, "relatives")
    return is_told and bare(scene.passage.words[cue.end]) in word_set("comparatives")


def _tells_of_paper(scene: Scene, cue: Cue) -> bool:
    """«أضاف في مقال نشرته المجلة أن», «أوضح تقرير نشرته المجلة أن»: where the paper appeared; the words are
    another verb's.
    """
    if not cue.form.pronoun or cue.first < _OF_PAPER or cue.form.word.lemma not in PUBLISHING:
        return False
    preposition, paper = scene.passage.words[cue.first - _OF_PAPER : cue.first]
    is_paper = head_of(paper) is Head.DOCUMENT or paper in word_set("channel_nouns")
    is_led = preposition in word_set("prepositions") or cue.first - _OF_PAPER in scene.cue_at
    return is_led and is_paper and not is_definite(paper)


def _search(scene: Scene, cue: Cue) -> Complement | None:
    """The first opener; a weak one gives way to an أن that comes later in the same clause."""
    weak: Complement | None = None
    for found in _openers(scene, cue):
        if weak is None and (found.mark in SURE or _is_strong(scene, cue, found)):
            return found
        if weak is not None and _overrides(scene, cue, weak, found):
            return found
        weak = weak or found
    return weak


def _openers(scene: Scene, cue: Cue) -> Iterator[Complement]:
    passage = scene.passage
    reach = _reach(cue)
    limit = min(passage.sentence_ends[cue.first], cue.end + reach, passage.count)
    words, gaps, marked = passage.words, passage.gaps, scene.marked
    is_unmarked = any(form.word.takes_unmarked for form in cue.readings)
    far = cue.end + REACH_PARTICIPLE if cue.is_participle else limit
    word = cue.end
    is_elsewhere = False
    while word < limit:
        if words[word] in _TURNING and word > cue.end:
            is_elsewhere = is_elsewhere or _turns_away(passage, word)
        after = aside_end(passage, word, _LONGEST_ASIDE) if gaps[word] != " " else 0
        if after:
            word = after
            continue
        if words[word] in _NEW_CLAUSE and _explains(passage, word):
            word = _resumed(scene, cue, word, limit)
            if word == limit:
                return
        if word >= far and words[word][0] == "ل":
            word += 1  # «داعيا في الوقت ذاته الجميع دون استثناء إلى ترك المجال | للتلاعب»
            continue
        is_marked = word in marked
        for form in _readings_at(scene, cue, word) if is_unmarked or is_marked else ():
            found = opens(scene, cue, form, word) if is_marked or form.word.takes_unmarked else None
            if found is not None and not (is_elsewhere and found.mark not in SURE):
                yield found
        other = scene.cue_at.get(word)
        if other and not other.is_doubtful and _blocks(scene, other):
            return
        word = _step(scene, word) if is_marked else word + 1


def _turns_away(passage: Passage, word: int) -> bool:
    """«تبنت الحركة هجمات | غير أنها لم تنفذ هجوما», «… | ولم يرد أي تعليق», «… | فيما توافق هي»: another
    clause begins, in which no noun is the verb's own.
    """
    text = passage.words[word]
    if text in _EXCEPT:
        return not _THAT_THEY.isdisjoint(passage.words[word + 1 : word + 2])
    return text in _OTHER_CLAUSE and not phrase_at(passage, "not_turns", word)


def _reach(cue: Cue) -> int:
    """How many words behind the cue are asked: «مطالبا في الوقت نفسه كل من يملك سيارة بـ» names whom
    first.
    """
    if cue.is_participle:
        return REACH_WHOM if "whom" in cue.form.word.takes else REACH_PARTICIPLE
    return REACH_NOUN if cue.form.is_noun else REACH


def _readings_at(scene: Scene, cue: Cue, word: int) -> tuple[Form, ...]:
    """«وعد الوزير أن يعيد فتح الطريق» promises, «وعدّ المدير أن الأمر مهم» holds an opinion: a verb behind أن
    makes it a promise, and so do بأنه and what will be («وعد المرشحون بأنهم سيخفضون»).
    """
    words = scene.passage.words
    if len(cue.readings) == 1 or cue.form.word.lemma != "عد":
        return cue.readings
    if words[word] in BY_THAT - {"بان"}:
        return cue.readings[::-1]
    if words[word] not in _THAT:
        return cue.readings
    after = words[word + 1] if word + 1 < scene.passage.count else ""
    is_known = after[:1] in ("ي", "ت") and bool(lexicon().facts.get("ي" + after[1:], 0) & VERB)
    is_verb = words[word] in NOT_TO or (is_known and not scene.is_content_noun(word + 1))
    return cue.readings[::-1] if is_verb else cue.readings


def _resumed(scene: Scene, cue: Cue, word: int, limit: int) -> int:
    """«حذر الرئيس، حيث يزور واشنطن، | من أن»: behind the clause, the verb's own preposition and أن; limit
    where these do not come.
    """
    passage = scene.passage
    for later in range(word + 1, limit - 1):
        is_own = passage.words[later] in cue.form.word.prepositions and passage.words[later + 1] in _THAT
        if is_own and passage.gaps[later].strip() in ("،", ","):
            return later
    return limit


def _explains(passage: Passage, word: int) -> bool:
    """True where a clause of its own begins («، حيث كان من المتوقع أن»): what is said comes no later."""
    return any(mark in passage.gaps[word] for mark in "،,؛")


def _blocks(scene: Scene, other: Cue) -> bool:
    """True when another cue takes what comes; in a relative clause only what stands right after it
    («الذي كان تحدث أمس» takes nothing).
    """
    if not other.form.word.takes & {"clause", "speech"}:
        return False
    if other.form.is_noun and not (other.form.pronoun or other.form.leans):
        return False
    if other.form.is_noun and scene.is_word(other.first - 1, "where_said"):
        return False
    if "topic" in other.form.word.takes and not _TALKED_TO.isdisjoint(
        scene.passage.words[other.end : other.end + 1]
    ):
        return False  # «توقع محللون، تحدثت إليهم الصحيفة، أن»
    if publishes(scene, other.first, other.form.word.lemma):
        return False  # «قال في مقابلة نشرت أمس إن»
    if not word_set("relatives") & set(scene.passage.words[max(other.first - 2, 0) : other.first]):
        return True
    after = scene.passage.words[other.end : other.end + _NEAR]
    is_clause = scene.is_word(other.end, "clause_words")
    return is_clause or any(word in other.form.word.prepositions for word in after)


def _is_strong(scene: Scene, cue: Cue, found: Complement) -> bool:
    """True for «طالب بـ», and for what stands right after the verb or bears a pronoun («أكد حرصه»)."""
    before = scene.passage.words[found.content - 1]
    if (
        ("clause" not in found.form.word.takes and not _may_be_speaker(scene, cue, found))
        or (found.content == cue.end and not _may_be_speaker(scene, cue, found))
        or (before in word_set("pronoun_prepositions") and not _may_be_speaker(scene, cue, found))
    ):
        return True
    if found.mark is Mark.PREPOSITION and "whom" in found.form.word.takes:
        return True
    if found.mark is Mark.PREPOSITION and found.at == cue.end:
        return True
    if not is_complete(scene, found.content - 1):
        return False
    word = scene.passage.words[found.content]
    return word in word_set("content_nouns") or (word.endswith(OF_THIRD) and len(word) > 4)


def _may_be_speaker(scene: Scene, cue: Cue, found: Complement) -> bool:
    """«كشفت دراسة عن أن»: the noun after the verb may be the source itself."""
    if found.mark is not Mark.NOUN or cue.is_participle:
        return False
    passage, word = scene.passage, found.content
    return head_of(passage.words[word]) is not None and not has_joined_pronoun(passage, word)


def _overrides(scene: Scene, cue: Cue, weak: Complement, later: Complement) -> bool:
    """True when the later أن is the verb's own: in the same clause, after no other preposition."""
    passage = scene.passage
    if later.form is weak.form and _may_be_speaker(scene, cue, weak):
        return later.mark in (Mark.CLAUSE, Mark.COLON, Mark.NOUN, Mark.PREPOSITION)
    if later.mark not in (Mark.CLAUSE, Mark.COLON) or later.form is not weak.form:
        return False
    if any(mark in passage.gaps[word] for word in range(weak.content + 1, later.at) for mark in "،,؛"):
        is_set_off = any(mark in passage.gaps[later.at] + passage.gaps[later.at - 1] for mark in "،,")
        return later.mark is Mark.CLAUSE and is_set_off
    before = passage.words[later.at - 1]
    return before not in word_set("prepositions") or before in later.form.word.prepositions


def _step(scene: Scene, word: int) -> int:
    """The next word to ask: past a name in quotation marks."""
    quote = scene.passage.opening.get(word)
    return quote.end if quote and quote.end > word else word + 1


def _last_joined(scene: Scene, cue: Cue) -> Complement | None:
    """«أشاد الرئيس بسلمية المظاهرات»: the first word with ب after the subject, whatever it is."""
    form = cue.form
    if "ب" not in form.word.prepositions or form.word.takes & {"clause", "whom"} == {"clause"}:
        return None
    if {"act", "deed"} <= form.word.takes:
        return None  # «وجه الحارس الكرة بيده»
    if "as" in form.word.takes and cue.first and head_of(scene.passage.words[cue.first - 1]) is Head.UNNAMED:
        return None
    limit = min(scene.passage.sentence_ends[cue.first], cue.end + REACH_WHOM)
    for word in range(cue.end + 1, limit):
        if any(mark in "،,؛." for mark in scene.passage.gaps[word]):
            return None
        if _may_join(scene, word):
            return Complement(Mark.PREPOSITION, word, word, form, joined=True)
    return None


def _may_join(scene: Scene, word: int) -> bool:
    """True for a word with ب that begins no name and stands after a complete noun phrase."""
    text = scene.passage.words[word]
    if len(text) < len("بسلم") or not text.startswith("ب") or is_in(text, "not_content"):
        return False
    if head_of(text) is not None or head_of(text[1:]) is not None or scene.is_named(word):
        return False
    if is_in(bare(text[1:]), "places", "place_heads"):
        return False
    return is_complete(scene, word - 1)

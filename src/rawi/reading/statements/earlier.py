"""Earlier in the sentence: who speaks where the verb of saying itself names nobody."""

from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.before_verb import clause_start, has_topic, is_asked_of, stands_beside
from rawi.reading.statements.beginnings import may_begin_late
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.counted_people import count_at
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, has_joined_and, head_of
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_past, is_surely_verb, is_word, may_be_verb

_REACH_BACK = 25
_REACH_SENTENCE = 60
_LOOSE_WORDS = 6
_LAST = frozenset({"الاخير", "الاخيره"})
_BUT = ("لكن", "بينما", "فيما")


def in_clause(scene: Scene, first: int, floor: int) -> Phrase | None:
    """The subject of an earlier verb of the clause («اتصل الوزير بنظيره ولمح إلى»), from word floor on."""
    start = max(floor, clause_start(scene, max(first - 1, 0)))
    if phrase_at(scene.passage, "fronted", start) or is_asked_of(scene, first):
        return None
    if start and scene.is_word(start - 1, "relatives") and "،" in scene.passage.gaps[first]:
        return None  # «الجولة التي رافقه فيها المدير، وأكد»: the clause before the comma tells of the tour
    found = _count_behind_verb(scene, start, first) or _first_speaker(scene, start, first)
    if found is not None and found.head is Head.DOCUMENT and stands_beside(scene, found.first):
        return None
    return _author(scene, found, first) or found if found else None


def _author(scene: Scene, phrase: Phrase, first: int) -> Phrase | None:
    """«تعكس تصريحات سامي نصار قلقا؛ إذ قال»: whose words they are, where the verb agrees with him, not with
    them.
    """
    cue, person = scene.cue_at.get(first), phrase.first + 1
    if phrase.head is not Head.DOCUMENT or cue is None or scene.known_type(person) is not NameType.PERSON:
        return None
    if is_feminine(scene, phrase.first) is cue.form.feminine:
        return None
    end, value = scene.known[person]
    return Phrase(person, end, (person, end), None, value)


def earlier_in_sentence(scene: Scene, first: int) -> Phrase | None:
    """The first speaker that the sentence names before the cue, where no cue has one."""
    if has_topic(scene, first):
        return None
    start = scene.sentence_start(first)
    start += scene.is_word(start, "as_for")  # «أما المذيعة سارة نصار فقد عددت مزاياه وقالت»
    many = _count_behind_verb(scene, clause_start(scene, max(first - 1, 0)), first)
    found = many or _first_speaker(scene, start, min(first, start + _REACH_SENTENCE))
    return _author(scene, found, first) or found if found else None


def _count_behind_verb(scene: Scene, start: int, first: int) -> Phrase | None:
    """«وجه ثلاثون عالما رسالة ليؤكدوا»: whom a verb in the plural means, counted behind the clause's verb."""
    cue = scene.cue_at.get(first)
    if cue is None or not cue.form.plural or start + 1 >= first or not is_past(scene.passage.words[start]):
        return None
    return count_at(scene, start + 1, start + 1, first)


def _is_state_at_work(scene: Scene, start: int, word: int) -> bool:
    """«ورفضت روسيا القرار», «لكن روسيا رفضت القرار»: a state right behind the word that opens the clause."""
    if word != start + 1 or not scene.is_place(word):
        return False
    opening = scene.passage.words[start].removeprefix("و")
    if head_of(opening) is not None or is_content_noun(opening):
        return False
    return (
        opening in _BUT
        or opening.endswith("ت")
        or (opening.startswith("ت") and may_be_verb("ي" + opening[1:]))
    )


def _first_speaker(scene: Scene, start: int, end: int) -> Phrase | None:
    inside = 0  # behind a relative word, up to the comma, stands what it tells of
    for word in range(start, end):
        if word > inside and scene.is_word(word, "relatives"):
            inside = _end_of_relative(scene, word, end)
        if word < inside:
            continue
        if word in scene.passage.quote_of:
            body = _body_in_marks(scene, word)
            if body is None:
                continue
            return body
        is_verbs = word - 1 in scene.cue_at and scene.known_type(word) is NameType.PERSON
        if word == start or is_verbs or may_begin_late(scene, word) or _is_state_at_work(scene, start, word):
            phrase = speaker_phrase(scene, word, end, sure=True)
            is_called = scene.passage.words[word] in word_set("addressees") and word > start
            if phrase is not None and phrase.first == word and not is_called:
                return phrase
    return None


def _end_of_relative(scene: Scene, word: int, end: int) -> int:
    """«وشملت الجولة التي رافقه فيها المدير، | وأكد»: the word behind the next comma, end where none comes."""
    later = (n for n in range(word + 1, end) if "،" in scene.passage.gaps[n])
    return next(later, end)


def _body_in_marks(scene: Scene, word: int) -> Phrase | None:
    """«نشرت "بوكو حرام" شريطا، أعلنت فيه»: a body's name that fills the marks, behind a verb of saying."""
    quote = scene.passage.opening.get(word)
    if quote is None or word - 1 not in scene.cue_at or scene.known_type(word) is not NameType.ORGANISATION:
        return None
    end, value = scene.known[word]
    return Phrase(word, end, None, None, value) if quote.end == end else None


def antecedent(scene: Scene, first: int) -> Phrase | None:
    """Whom «لكنه», «وهو» before the verb mean: the person named last before them in the sentence."""
    if first == 0 or scene.passage.words[first - 1] not in word_set("pronoun_starters"):
        return None
    for word in range(first - 1, max(scene.sentence_start(first), first - _REACH_BACK) - 1, -1):
        if scene.known_type(word) is NameType.PERSON:
            return speaker_phrase(scene, word, first, sure=True)
    return None


def only_person(scene: Scene, first: int) -> Phrase | None:
    """The one person whom the sentence names before the verb, whatever stands around him («في حديث مع سلمى،
    أكدت أن», «في الوقت الذي يجتمع سامي، أكد أن»); None for none or several.
    """
    named = [word for word in range(scene.sentence_start(first), first) if _names_somebody(scene, word)]
    if len({scene.known[word][1].name for word in named}) != 1:
        return None
    end, value = scene.known[named[0]]
    is_of_old = scene.passage.words[end : end + 1] == ["رضي"]  # «عن ابن عمر -رضي الله عنه- قال»
    return None if is_of_old else Phrase(named[0], end, (named[0], end), None, value)


def _names_somebody(scene: Scene, word: int) -> bool:
    return scene.known_type(word) is NameType.PERSON and word not in scene.passage.quote_of


def loosely_before(scene: Scene, first: int) -> Phrase | None:
    """What stands between the clause's start and the verb, as a description («قلة من المشاركين رأت أن»)."""
    start = clause_start(scene, first)
    if scene.is_headline:
        start = _after_first_half(scene, start, first)
    words = scene.passage.words[start:first]
    if not 0 < len(words) <= _LOOSE_WORDS or _is_no_noun(scene, words[0]) or is_asked_of(scene, first):
        return None
    if is_in(words[0].removeprefix("و"), "adverbs", "prepositions", "not_speakers"):
        return None
    if start and is_in(scene.passage.words[start - 1].removeprefix("و"), "prepositions"):
        return None  # «وبعد صلاة العيد ذكر أن»
    if words[0][0] == "ي" and is_surely_verb(words[0]):
        return None
    if len(words) > 1 and scene.is_word(first + 1, "insides"):
        return None  # «وألقى كلمة قال فيها»
    if any(word in scene.cue_at for word in range(start, first)) or _is_subordinate(scene, start):
        return None
    end = first - (len(words) > 1 and words[-1] in word_set("before_verbs"))
    return Phrase(start, end, None, Head.UNNAMED)


def _is_subordinate(scene: Scene, start: int) -> bool:
    """«وبينما أكدت الوزارة أنها لن | تغلق الجسر شددت على»: no comma, another verb's words."""
    first = scene.sentence_start(start)
    if "،" in scene.passage.gaps[start] or not phrase_at(scene.passage, "while_openers", first):
        return False
    return any(word in scene.cue_at for word in range(max(first, start - _REACH_SENTENCE), start))


def _after_first_half(scene: Scene, start: int, first: int) -> int:
    """«هدنة تتأرجح وحكومة تناشد»: a headline's second half begins with the joined noun."""
    joined = (word for word in range(first - 1, start, -1) if has_joined_and(scene.passage.words[word]))
    return next(joined, start)


def _is_no_noun(scene: Scene, word: str) -> bool:
    tables = ("adverbs", "prepositions", "times", "before_verbs", "clause_starters", "negations", "manners")
    return any(word in word_set(name) for name in tables) or _is_led(scene, word.removeprefix("و"))


def _is_led(scene: Scene, word: str) -> bool:
    """«بالمدينة», «لمجلس»; in a headline not «بخاري», where what is without the ب is no word."""
    is_joined = word[:1] in ("ب", "ل")
    return is_joined and (not scene.is_headline or word.startswith("لل") or is_word(word[1:]))


def person_at(scene: Scene, word: int) -> Phrase | None:
    """The person with whom a paper's words begin («أوضح بيان أن فلانا قدم …، معتبرا»), else None."""
    quote = scene.passage.opening.get(word)
    end = quote.end if quote is not None else scene.passage.sentence_ends[word]
    phrase = speaker_phrase(scene, word, end, sure=True)
    return phrase if phrase and phrase.name and phrase.first == word else None


def people_at(scene: Scene, word: int) -> Phrase | None:
    """The people with whom somebody's words begin («أوضح أن الأهالي وقفوا …، مؤكدين»), else None."""
    phrase = speaker_phrase(scene, word, scene.passage.sentence_ends[word], sure=True)
    is_many = phrase is not None and phrase.name is None and phrase.head in (Head.UNNAMED, Head.ORGANISATION)
    return phrase if phrase is not None and is_many and phrase.first == word else None


def last_named(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Whom «الأخير», «الأخيرة» alone mean: the person named last before; None for any other phrase."""
    if phrase.end - phrase.first != 1 or scene.passage.words[phrase.first] not in _LAST:
        return None
    for word in range(phrase.first - 1, max(phrase.first - _REACH_SENTENCE, 0) - 1, -1):
        if scene.known_type(word) is NameType.PERSON:
            return speaker_phrase(scene, word, scene.known[word][0], sure=True)
    return None

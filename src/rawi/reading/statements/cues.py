"""Cues: the reporting words of a passage that may attribute something."""

from bisect import bisect_left
from dataclasses import field, replace
from operator import attrgetter

from rawi.reading.arabic.wanted import Wanted
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.lexicon import Form, lexicon
from rawi.reading.statements.nouns import Head, head_of, is_definite, is_outlet, without_preposition
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.prefix import is_in_prefix
from rawi.reading.statements.standing import (
    adjoins,
    closes,
    is_followed,
    may_be_verb,
    stands_apart,
    stands_well,
)
from rawi.reading.statements.word_kinds import is_nisba, is_surely_past
from rawi.reading.values import dataclass

#: A word's last letter on the page and in the table, where they are one when folded and two words.
_OF_MONEY = ("قدره", "وقدره", "مقداره", "ماليا", "كبيرا", "من")
#: «طالب بالإصلاح»; «650 طالبة» are students.
_STUDENTS = frozenset({"طالب", "طلب"})
#: «تسارع النمو بما يشير إلى أن», «، مما يؤكد أن»
_WHICH = frozenset({"بما", "مما"})
_OTHERS = frozenset({"ةه", "هة", "يى", "ىي"})
#: Verbs of promising whose spellings mean more than a promise; see _binds.
_BINDING = frozenset({"التزم", "وعد"})
#: An order by its noun («نفذت الشرطة أمر القاضي») as often as the verb.
ORDER = "أمر"
_SAID = frozenset({"قال", "قالت", "اضاف", "اضافت", "اكد", "اكدت", "اوضح", "اوضحت"})
_WAS = frozenset({"كان", "كانت", "كانوا", "وكان", "يكون", "تكون", "ليس"})
_THAT = frozenset({"ان", "لان"})
_PREPOSITIONS = frozenset({"عن", "الي", "في"})
#: «هناك مقترحا تقدم به الطلاب»: what there is.
_THERE_IS = frozenset({"هناك", "ثمه", "هنالك"})
_TWO = 2
_LONGEST_TITLE = 3
_FATHERS_AND_SONS = frozenset({"ابو", "ابي", "ابا", "بن", "ابن", "بنت", "عبد"})
_ASK, _WHEN = "سأل", frozenset({"عندما", "حينما", "حين", "لما", "لدي"})
_QUESTION_MARKS = frozenset("؟?")
_AGAIN = "جدد"
_ASKING = "طالب"
_WARN = "حذر"
_IN_PAPER = frozenset({"جاء", "ورد"})
_TO = frozenset({"الي", "اليه", "اليها", "اليهم"})
_MINE = frozenset({"اني", "انني", "باني", "بانني"})
_SPELLINGS = Wanted(lexicon)


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word in a passage.

    first and end are the word numbers of the cue as printed («ومضى يقول» is one cue of two words); readings
    are what it may be («وعد» is وعد, or عد with و), the more frequent first. is_doubtful where the spelling
    is often another word and stands where no verb need be: only a speaker and أن after it make it one. form
    is the first reading, which is asked many times.
    """

    first: int
    end: int
    readings: tuple[Form, ...]
    is_doubtful: bool = False
    form: Form = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "form", self.readings[0])

    @property
    def is_participle(self) -> bool:
        """True for «مضيفا» and the like, which lean on a verb before them."""
        return self.form.is_participle


def cues(passage: Passage, name_ends: frozenset[int]) -> list[Cue]:
    """The cues of the passage, in order; name_ends are the last words of known names. Denied ones («لم
    يعلن») and reasons for anonymity are none.
    """
    forms = lexicon()
    found: list[Cue] = []
    for number in passage.prose.places_of(_SPELLINGS):
        readings = tuple([form for form in forms[passage.words[number]] if _may_be(passage, number, form)])
        if not readings:
            continue
        is_named = number - 1 in name_ends
        after_name = (
            [form for form in readings if _may_follow_name(passage, number, form)] if is_named else []
        )
        standing = tuple(after_name or [form for form in readings if stands_well(passage, number, form)])
        doubtful = not is_named and not standing
        readings = standing or readings
        if found and found[-1].end == number and _joins(found[-1], readings[0], passage):
            found[-1] = Cue(found[-1].first, number + 1, _as_before(found[-1].form, readings))
        else:
            end = number + (2 if "document" in readings[0].word.takes else 1)
            found.append(Cue(number, end, readings, doubtful))
    return found


def _may_follow_name(passage: Passage, number: int, form: Form) -> bool:
    """«باراك أوباما تعهد بإغلاق السجن»: behind a name the word is the verb, not the noun."""
    if form.part is not Part.PAST or form.conjunction or stands_apart(passage, number):
        return False
    return "preposition" not in form.word.takes


def _joins(before: Cue, form: Form, passage: Passage) -> bool:
    """«ومضى يقول», «وتابع قائلا»: one cue."""
    gap = passage.gaps[before.end]
    return form.word.lemma == "قال" and form.conjunction == "" and not gap.strip()


def _as_before(before: Form, readings: tuple[Form, ...]) -> tuple[Form, ...]:
    """The readings of قائلا in «وأضاف قائلا», as the verb stands before it."""
    return tuple(
        replace(
            form,
            part=before.part,
            is_participle=before.is_participle,
            is_noun=before.is_noun,
            feminine=before.feminine,
            plural=before.plural,
            conjunction=before.conjunction,
        )
        for form in readings
    )


def _may_be(passage: Passage, number: int, form: Form) -> bool:
    if _is_another_letter(passage, number, form) or _is_denied(passage, number, form):
        return False
    if _is_mine(passage, number) or _is_arrival(passage, number, form) or _is_fathers(passage, number):
        return False
    if form.part is Part.PAST and (_is_we(passage, number, form) or _is_enemy(form)):
        return False
    is_bare = form.part is Part.PAST and not form.conjunction
    if is_bare and (_is_described(passage, number, form) or _is_behind_that(passage, number)):
        return False
    if form.conjunction == "ف" and _is_behind_saying(passage, number):
        return False
    if form.word.lemma in _BINDING and not _binds(passage, number, form):
        return False
    if form.word.lemma == ORDER and _is_matter(passage, number):
        return False
    if form.part is Part.PARTICIPLE:
        if is_in_prefix(passage, number) or _is_again(passage, number, form):
            return False
        if _is_accused(passage, number, form) or _is_sum(passage, number, form):
            return False
        if number and passage.words[number - 1] in _THERE_IS and not passage.gaps[number].strip():
            return False
        if "adjoin" in form.word.takes:
            return adjoins(passage, number, form)
        return stands_apart(passage, number) or is_followed(passage, number, form)
    if form.is_noun and number and (_is_in_name(passage, number) or _is_called(passage, number)):
        return False
    if form.is_noun and "pretext" in form.word.takes:
        return form.leans
    if form.is_noun:
        return "closing" not in form.word.takes or (form.leans and closes(passage, number))
    if "document" in form.word.takes:
        return _is_in_paper(passage.words[number + 1 : number + 3])
    if (
        form.pronoun
        and number
        and (_is_resumed(passage, number, form) or _is_question(passage, number, form))
    ):
        return False
    if form.pronoun and is_bare and form.word.lemma == _WARN and not stands_apart(passage, number):
        return False  # «أخذ الجنود حذرهم من العدو»
    if "preposition" in form.word.takes and not form.conjunction and form.part is Part.PAST:
        return may_be_verb(passage, number, form)
    if form.word.lemma == "قال" and number + 1 < passage.count and _cites(passage, number):
        return False
    return form.part is not Part.PRESENT or not _is_impersonal(passage, number, form)


def _is_question(passage: Passage, number: int, form: Form) -> bool:
    """«وأكدت الوزيرة عندما سألها صحافيون: «…»»: what follows is her answer, where it asks nothing itself."""
    is_asked = form.word.lemma == _ASK and passage.words[number - 1] in _WHEN
    if not is_asked or passage.sentence_starts[number] == number - 1:
        return False
    at = bisect_left(passage.quotes, number, key=attrgetter("first"))
    return at == len(passage.quotes) or passage.text[passage.quotes[at].inner.end - 1] not in _QUESTION_MARKS


def _is_again(passage: Passage, number: int, form: Form) -> bool:
    """«وأكد الوزير مجددا أن»: once more."""
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    is_adverb = form.word.lemma == _AGAIN and not form.conjunction and not stands_apart(passage, number)
    return is_adverb and (after in word_set("clause_words") or after in word_set("prepositions"))


def _is_called(passage: Passage, number: int) -> bool:
    """«"إعلان القاهرة" خطوة», «بيان مشترك (إعلان القاهرة)»: what the paper is called."""
    quote = passage.opening.get(number)
    if quote is not None:
        return quote.closed and _TWO <= quote.end - quote.first <= _LONGEST_TITLE
    last = min(number + _LONGEST_TITLE, passage.count)
    return "(" in passage.gaps[number] and any(
        ")" in passage.gaps[end] for end in range(number + _TWO, last + 1)
    )


def _is_fathers(passage: Passage, number: int) -> bool:
    """«أبو طالب», «بن شدد»: the name behind «father of» and «son of»; «قال عبدالله طلب: "…"»."""
    before = passage.words[number - 1] if number else ""
    is_family = before in word_set("given_names") and number + 1 < passage.count
    is_name = is_family and (":" in passage.gaps[number + 1] or _is_talib(passage, number))
    is_link = before in _FATHERS_AND_SONS or is_name
    return is_link and not passage.gaps[number].strip()


def _is_talib(passage: Passage, number: int) -> bool:
    """«أوضح أمين طالب أن»: who asks asks with ب."""
    after = passage.words[number + 1]
    return passage.words[number] == _ASKING and after in word_set("clause_words") and after[0] != "ب"


def _is_behind_saying(passage: Passage, number: int) -> bool:
    """«وقال فيران سوريانو»: no second verb with ف right behind one of saying, but a name."""
    before = passage.words[number - 1].removeprefix("و") if number else ""
    return before in _SAID and not passage.gaps[number].strip()


def _is_matter(passage: Passage, number: int) -> bool:
    """«أمر ملكي بتمديد الخدمة»: a decree; «فيما أمر الله به»: a citation; «نفذت الشرطة أمر القاضي», «أمر
    المحكمة», «إن أمر الوزير»: somebody's order.
    """
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    if after in word_set("citations") or (is_nisba(after) and not is_definite(after)):
        return True
    if not is_definite(after):
        return False
    before = passage.words[number - 1] if number else ""
    is_object = number > 1 and is_definite(before) and is_surely_past(passage.words[number - 2])
    return is_object or after.endswith("ه") or before in word_set("clause_words")


def _is_described(passage: Passage, number: int, form: Form) -> bool:
    """«عن أبلغ التهاني», «إلى العالم أجمع،»: no verb stands behind a preposition, nor أجمع at an end."""
    before = passage.words[number - 1] if number else ""
    in_paper = before == "في" and passage.words[max(number - 2, 0)].removeprefix("و") in _IN_PAPER
    if before in _PREPOSITIONS and not in_paper:  # «وجاء في رد الوزارة أن»
        return not passage.gaps[number].strip()
    return form.word.lemma == "أجمع" and stands_apart(passage, number + 1)


def _is_behind_that(passage: Passage, number: int) -> bool:
    """«قال إن رفض الاتفاق سيفتح الباب», «لأن طلب الوزير»: a noun follows إن, never a verb."""
    before = passage.words[number - 1] if number else ""
    if before not in _THAT or passage.gaps[number].strip():
        return False
    return before != "ان" or passage.said(number - 1, number).startswith("إ")


def _binds(passage: Passage, number: int, form: Form) -> bool:
    """«ملتزما بدعم المشروع»; not «كان ملتزما بـ», «ملتزمين بالأخلاق», nor «وعدت إليه»: «I went back»."""
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    if form.part is Part.PARTICIPLE and form.word.lemma == "التزم":
        was = number > 0 and passage.words[number - 1] in _WAS
        return not was and (after == "بان" or (after.startswith("ب") and is_content_noun(after[1:])))
    return not (form.word.lemma == "وعد" and after in _TO)


def _is_resumed(passage: Passage, number: int, form: Form) -> bool:
    """«الذي ذكره», «الجدير ذكره أن»: the pronoun is what is spoken of; «الذين وصفهم بالمحتلين», «التي اعتبرها
    البعض خطوة» say more, as does «وهو ما أكده الوزير قائلا».
    """
    if passage.words[max(number - 2, 0) : number] in (["وهو", "ما"], ["وهي", "ما"]):
        return False
    before, after = passage.words[number - 1], passage.words[number + 1 : number + 2]
    if before.removeprefix("و") in ("الجدير", "جدير", "جديرا"):
        return True
    says_more = "as" in form.word.takes and after and after[0][0] == "ب"
    return before in word_set("relatives") and not (says_more or "predicate" in form.word.takes)


def _is_arrival(passage: Passage, number: int, form: Form) -> bool:
    """«حين وردت تقارير عن»: reports came in; nobody answers."""
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    return form.word.lemma == "رد" and form.conjunction == "و" and head_of(after) is Head.DOCUMENT


def _is_in_name(passage: Passage, number: int) -> bool:
    """«وكالة أنباء», «مؤسسة الإعلان»: the noun completes a body's name."""
    before = passage.words[number - 1]
    return head_of(without_preposition(before)) is Head.ORGANISATION and not is_definite(before)


def _is_mine(passage: Passage, number: int) -> bool:
    """«واعترف أني», where the page writes no hamza on أعترف: the writer speaks."""
    if number + 1 >= passage.count or passage.words[number + 1] not in _MINE:
        return False
    return passage.said(number + 1, number + 2)[0] in "أب" and not passage.gaps[number + 1].strip()


def _is_enemy(form: Form) -> bool:
    """«عدوه» is his enemy, not «they held him»."""
    return form.word.lemma == "عد" and form.plural is True and form.pronoun != ""


def _is_we(passage: Passage, number: int, form: Form) -> bool:
    """«أعلنا» inside quotation marks: «we announced», not «the two announced»."""
    is_dual = form.plural is True and form.feminine is False and form.spelling.endswith("ا")
    return is_dual and not form.spelling.endswith("وا") and number in passage.quote_of


def _is_in_paper(words: list[str]) -> bool:
    """«جاء في البيان», «ورد في كلمته»; not «جاء في ضوء»."""
    if words and words[0] in ("فيه", "فيها", "منه", "منها"):
        return True
    if len(words) < 2 or words[0] != "في":
        return False
    return is_outlet(words[1])


def _cites(passage: Passage, number: int) -> bool:
    """«قال تعالى», «قال رسول الله»: a citation inside somebody's words."""
    return passage.words[number + 1] in word_set("citations")


def _is_impersonal(passage: Passage, number: int, form: Form) -> bool:
    """«ويذكر أن», «يتوقع أن»: nobody says it."""
    if passage.words[number].lstrip("وف") == "تبين" and number + 1 < passage.count:
        is_paper = number > 0 and head_of(passage.words[number - 1]) is Head.DOCUMENT
        return passage.words[number + 1] in word_set("clause_words") and not is_paper
    if _is_of_the_event(passage, number, form):
        return True
    if "impersonal" not in form.word.takes or form.feminine or form.plural or form.pronoun:
        return False
    if number + 1 < passage.count and passage.words[number + 1] not in word_set("clause_words"):
        return False
    return number == 0 or passage.words[number - 1] not in word_set("personal_starters")


def _is_of_the_event(passage: Passage, number: int, form: Form) -> bool:
    """«تسارع النمو بما يشير إلى أن», «، مما يؤكد أن»: what happened shows it; «مما يقوله الوزير»."""
    if number == 0 or number + 1 >= passage.count or form.part is not Part.PRESENT:
        return False
    is_his = form.feminine or form.plural or form.pronoun
    leads_on = passage.words[number + 1] in word_set("clause_words") or passage.words[number + 1] == "الي"
    return not is_his and leads_on and passage.words[number - 1] in _WHICH


def _is_sum(passage: Passage, number: int, form: Form) -> bool:
    """«مبلغا قدره 23.8 مليون»: money, not who informs."""
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    return form.word.lemma == "أبلغ" and after in _OF_MONEY


def _is_accused(passage: Passage, number: int, form: Form) -> bool:
    """«محاكمة متهمين بالإرهاب»: whom others accuse; «متهما الشركة بالإهمال» accuses."""
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    is_of = after.startswith("بال") or (after.startswith("ب") and is_content_noun(after[1:]))
    return form.word.lemma == "اتهم" and is_of


def _is_another_letter(passage: Passage, number: int, form: Form) -> bool:
    """«دعوة» is no دعوه, «رأي» no رأى, «إبان» no أبان: the fold takes them as one, the page does not.

    «أعتقد» is said by the writer.
    """
    letters = passage.text[passage.starts[number] : passage.ends[number]]
    first, last = letters[0], letters[-1]
    if ("ؤ" in letters and "ؤ" not in form.spelling) or ("ئ" in letters and "ئ" not in form.spelling):
        return True
    if "أ" in letters[:2] and form.word.lemma == "اعتقد" and form.part is Part.PAST:
        return True
    if first == "إ" and form.spelling[0] == "أ":
        return True
    if first == "أ" and form.spelling[0] == "آ":
        return True
    return last + form.spelling[-1] in _OTHERS


def _is_denied(passage: Passage, number: int, form: Form) -> bool:
    words = passage.words
    before = words[number - 1] if number else ""
    after = words[number + 1] if number + 1 < passage.count else ""
    if before in word_set("negations"):
        return form.word.cue_class != "deny"
    if form.word.lemma in _STUDENTS and (before in _STUDENTS or before[-1:].isdigit()):
        return True  # «1200 طالب وطالبة»
    return after in word_set("anonymity") and form.word.lemma in ("طلب", "رفض", "اشترط", "تمنى")

"""Where what is promised ends."""

from collections.abc import Iterator

from rawi.reading.arabic.clitics import BY_THAT
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.names.lexicon import VERB, lexicon
from rawi.reading.pledges.clause import is_relative
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.objects import is_deed
from rawi.reading.pledges.view import View
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.phrases import first_words, phrase_at

#: A promise of more words than this runs into something else.
_LONGEST = 80
#: Before so many words behind the first, «على أن» is the verb's («نحرص على أن»).
_TO_TERMS = 2
#: «شددت على أن رجالها»: so many words behind the verb stands what is said.
_TO_CONTENT = 2
_TELLING = ("say", "add", "confirm")
_STOPS = frozenset(".!?؟;؛:\n")
#: «تدريبات محددة (...) بهدف تبادل المعلومات»: where the page leaves something out, the speech goes on.
_LEFT_OUT = "(...)"
_CLOSING = frozenset('"”»')
#: «متعهدا بدعمها، وبأن الدولة ستدرس الطلب»: what is promised besides.
SECOND = frozenset("و" + word for word in BY_THAT)
_OWN = ("ها", "هم", "ه")
#: «لن يسمح بالمسيرة | التي كان من المقرر خروجها»: what was before is told by the page.
_WAS = frozenset({"كان", "كانت", "كانوا"})
_STATING = frozenset({"موضحا", "مبينا", "محددا", "متضمنا", "شاملا", "مذكورا", "مدرجا"})
_IN_IT = frozenset({"به", "بها", "فيه", "فيها"})
_LONGEST_TITLE = 8
_ALAS = "وللاسف"
_ALSO = frozenset({"وكذلك", "وايضا"})
_STANDING = ("هو", "هي", "هم")
_CLAUSES = frozenset({"وان", "وانه", "وانها", "وانهم"})


def end_of(view: View, first: int, limit: int) -> int:
    """The word after the last that is promised, from word first on, at most limit."""
    limit = min(limit, first + _LONGEST)
    words, ends = view.passage.words, first_words("pledge_ends")
    for word in range(first + 1, limit):
        if (
            _breaks(view, word)
            or _is_others(view, word)
            or (words[word] in _CLAUSES and _begins_clause(view, word))
            or (words[word] in word_set("relatives") and view.word(word + 1) in _WAS)
            or _is_told(view, word)
            or (word > first + _TO_TERMS and _begins_terms(view, word))
            or _is_next(view, word)
        ):
            return word
        if words[word] in ends and _may_end(view, word) and phrase_at(view.passage, "pledge_ends", word):
            return word
    return limit


def chain(view: View, first: Future, limit: int) -> Iterator[tuple[Future, int]]:
    """A promise and those joined to it by and, each with its end: «ستبني مدرسة | وستفتح الطريق»."""
    future: Future | None = first
    while future is not None:
        end = end_of_own(view, future, limit)
        yield future, end
        joined = view.futures.get(end) if end < limit and view.word(end)[0] == "و" else None
        is_same = joined is not None and (joined.person, joined.feminine) == (first.person, first.feminine)
        # «إنها ستمضي في الطرح وستبدأ بوحداتها», but «وستبدأ الدراسة في سبتمبر».
        own = joined is not None and not view.word(joined.end).startswith("ال")
        future = joined if joined is not None and is_same and not foretells(joined, own=own) else None


def end_of_own(view: View, own: Future, limit: int) -> int:
    """As end_of, for a verb of the future: another's verb, or the next promise, ends it.

    «سنراجع ملفاتهم | ويعود القرار لنا», «لن نغير موقفنا | وسندافع عنه»; «سنعمل وسنظل نعمل» is one.
    """
    end = end_of(view, own.end, limit)
    return next((word for word in range(own.end, end) if _turns(view, own, word)), end)


def _turns(view: View, own: Future, word: int) -> bool:
    text, future = view.word(word), view.futures.get(word)
    if own.person is Person.OTHER:
        is_next = future is not None and word > own.end and text[0] in "وف"
        return is_next or _is_stance(view, own, word)
    if future is None:
        return text.startswith("وي") and bool(lexicon().facts.get(text[1:], 0) & VERB)
    if future.person is Person.OTHER:
        return text[0] in "وف"
    if future.denied != own.denied:
        return True
    return word > own.end and not foretells(future)


def _is_stance(view: View, own: Future, word: int) -> bool:
    """«ستظل إلى جانبه حتى يستعيد أمنه | وتمسكها بالقرار»: what the speaker affirms besides, no object of the
    verb, which would have one of its kind before it («ستواصل دعمها للشعب ورفضها للتدخل»).
    """
    text = view.word(word)
    pronoun = next((ending for ending in _OWN if text.endswith(ending)), "")
    if not pronoun or text[0] != "و" or text[1:].removesuffix(pronoun) not in word_set("pledge_stances"):
        return False
    return not any(view.word(i).endswith(pronoun) for i in range(own.end, word))


def end_of_contrast(view: View, first: int, limit: int) -> int:
    """Before «لكن», «فيما», a reason: for what a verb of promising takes, which commas do not end."""
    limit = min(limit, first + _LONGEST)
    cuts = (
        word
        for word in range(first + 2, limit)
        if phrase_at(view.passage, "pledge_ends", word) or view.word(word) in SECOND or _tells_on(view, word)
    )
    return next(cuts, limit)


def _tells_on(view: View, word: int) -> bool:
    """«بدعمها ضد أي "خطر خارجي" | واستقبل الأمير»: behind the marks the page tells something else, as it does
    behind a comma with a verb of the past («بحلها، | ووجدت»).
    """
    text, gap = view.word(word), view.passage.gaps[word]
    is_told = "،" in gap and text.endswith("ت") and not text.endswith("ات")
    if text[0] != "و" or (_CLOSING.isdisjoint(gap) and not is_told):
        return False
    return bool(lexicon().facts.get(text[1:], 0) & VERB) and not view.scene.is_content_noun(word, joined=True)


def _is_told(view: View, word: int) -> bool:
    """«لن تتهاون مع المعتدين | شددت على أن رجالها ساهرون»: the page reports something else."""
    cue = view.scene.cue_at.get(word)
    if cue is None or cue.is_doubtful or cue.form.part is not Part.PAST or is_relative(view, word):
        return False
    if cue.form.word.cue_class not in _TELLING:
        return False
    said = view.said_at(cue.end + _TO_CONTENT)
    return said is not None and cue.end < said.first <= cue.end + _TO_CONTENT


def _may_end(view: View, word: int) -> bool:
    """False behind a relative word, whose clause has only begun («أسعارها التي من بينها»), and behind a
    number alone, whose noun follows («25 من أصل 80 مليار يورو»).
    """
    before = view.word(word - 1)
    return before not in word_set("relatives") and not (view.word(word) == "من" and before.isdecimal())


def _is_next(view: View, word: int) -> bool:
    """«تطبيق الأنظمة | ولن نتهاون في ذلك»: another promise."""
    future = view.futures.get(word)
    return future is not None and future.denied and view.word(word)[0] == "و" and not foretells(future)


def _begins_terms(view: View, word: int) -> bool:
    """«منح اللاعبين إجازة | على أن يعودوا الاثنين»; «والعمل على أن يعودوا» goes on."""
    is_clause = view.word(word) == "علي" and view.word(word + 1) == "ان" and view.word(word + 2)[:1] in "يت"
    return is_clause and not is_deed(view, word - 1) and view.word(word - 1) not in word_set("deeds")


def _is_others(view: View, word: int) -> bool:
    """«ملتزمون بالهدنة | ودمشق تخرقها»: behind و somebody's name, and the verb of what he does."""
    known = view.scene.known.get(word)
    if (
        known is None
        or view.word(word)[0] != "و"
        or known[1].name[0] == "و"
        or known[0] >= view.passage.count
    ):
        return False
    verb = view.word(known[0])
    if verb in _STANDING and view.near(known[0]):
        return True  # «سنذهب من أجل الفوز | وبرشلونة هو الأوفر حظا»
    is_verb = verb[0] in "يت" and bool(lexicon().facts.get("ي" + verb[1:], 0) & VERB)
    return is_verb and view.near(known[0]) and not view.scene.is_content_noun(known[0])


def _begins_clause(view: View, word: int) -> bool:
    """«… وإن جميع الخيارات مطروحة»: another clause; «وأن يمنعوا» goes on."""
    return view.word(word) != "وان" or view.word(word + 1)[:1] not in ("ي", "ت", "ن")


def _breaks(view: View, word: int) -> bool:
    whole = view.passage.gaps[word]
    gap = whole.replace(_LEFT_OUT, "")
    if not _STOPS.isdisjoint(gap) or (gap == whole and view.passage.sentence_ends[word - 1] == word):
        return True
    if "،" not in gap and "," not in gap:
        return False
    if _opens_title(view, word):
        return False
    return not _continues(view, word)


def _opens_title(view: View, word: int) -> bool:
    """«تكليف سامر عطا، | وزير النقل السابق، بالإعداد»: a title between commas, no verb in it."""
    if word - 1 not in view.scene.person_ends or head_of(view.word(word)) is not Head.ROLE:
        return False
    for i in range(word + 1, min(word + _LONGEST_TITLE, view.passage.count)):
        if "،" in view.passage.gaps[i]:
            return True
        if view.passage.gaps[i].strip() or lexicon().facts.get(view.word(i), 0) & VERB:
            return False
    return False


def _continues(view: View, word: int) -> bool:
    """True when what was promised goes on behind the comma: «إخلاء مواقعها، وتسليم مقراتها»."""
    text = view.word(word)
    if text in word_set("pledge_goes_on") or text.startswith(("ل", "ب")):
        return True
    if text in _STATING and view.word(word + 1) in _IN_IT:
        return True  # «ستعلن الأسماء، موضحا بها المقر»
    if text == "ولا" and view.word(word + 1) == "سيما":
        return True
    if text == "ما" and view.word(word + 1).startswith("دام"):
        return True  # «لن نسكت، ما دام الاحتلال قائما»
    if text in _ALSO or text == "ثم":
        after = view.word(word + 1)
        is_noun = text in _ALSO and after.startswith("ال")
        return is_noun or is_deed(view, word + 1) or after in word_set("prepositions")
    # «لمنع العدوان، ولتعزيز الأمن»
    is_purpose = (
        text.startswith("ول")
        and text != _ALAS
        and is_content_noun(text[3:] if text.startswith("ولل") else text[2:])
    )
    is_joined = text.startswith("و") and is_deed(view, word, joined=True)
    return is_purpose or is_joined or _is_listed(view, word)


def _is_listed(view: View, word: int) -> bool:
    """«مع الإدارات مثل الصحة، | والمختبرات، والتوعية الصحية»: one of a list of nouns with the article, behind
    which another comma stands; «، والحكومة تسعى إلى» is a clause.
    """
    if not view.word(word).startswith("وال") or not is_definite(view.word(word - 1)):
        return False
    end = word + 1
    while end < view.passage.count and not view.passage.gaps[end].strip() and is_definite(view.word(end)):
        end += 1
    return end < view.passage.count and not {*"،,"}.isdisjoint(view.passage.gaps[end])

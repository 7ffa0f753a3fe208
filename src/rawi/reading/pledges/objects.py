"""What is promised where a noun stands for it: «بحماية القواعد», «على بذل جهود», «تمديدها»."""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.names.lexicon import VERB, lexicon
from rawi.reading.pledges.view import View
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, head_of, is_definite

#: Words that may stand between a verb or noun of promising and what is promised.
_BETWEEN = 8
_FAR = 16
#: So far behind the verb of agreeing stands «على أن».
_REACH_CLAUSE = 9
_PRONOUNS = frozenset({"نا", "كم", "هن", "هما", "ها", "هم", "ان", "ما", "لا"})
_COMMAS = ("،", ",")
#: Behind these another clause has its own nouns.
_SUBORDINATE = frozenset({"ان", "بان", "انه", "انها", "حيث", "بعدما", "كما", "فيما", "بينما", "لكن", "ولكن"})
_JOINED = ("ال", "ل", "ب", "و", "ك")
#: A phrase is finished with a definite noun or a number.
_FINISHED = ("ال", *"0123456789")


def object_at(view: View, i: int, leads: str) -> tuple[int, int] | None:
    """What is promised at word i, behind the preposition leads: (first word, place where it begins), or None.

    A joined ب or ل stays out; على is a word of its own; أن after either as well.
    """
    if not 0 < i < view.passage.count:
        return None
    word = view.word(i)
    if leads == "علي":
        return _noun(view, i + 1) if word == leads and view.near(i) else None
    if leads == "ل":
        return _joined(view, i) if word.startswith("ل") and len(word) > len("له") else None
    if leads == "ب":
        if word == "ب":
            return _noun(view, i + 1)
        is_deed = word.startswith("ب") and (not is_definite(word[1:]) or _leans(view, i + 1))
        return _joined(view, i) if is_deed else None
    is_named_body = word in word_set("pledge_bodies") and not _leans(view, i + 1)
    is_body = head_of(word) is Head.ORGANISATION or is_named_body
    return None if is_body else _noun(view, i)


def object_of(view: View, verb: int, limit: int) -> tuple[int, int] | None:
    """The verbal noun that is the verb's object, right behind it, behind its subject, or behind a time."""
    if found := object_at(view, _over_times(view, verb + 1, limit), ""):
        return found
    phrase = speaker_phrase(view.scene, verb + 1, limit, sure=True)
    if phrase is None or phrase.first != verb + 1:
        return None
    inside = (at for at in range(phrase.first + 1, phrase.end) if not is_definite(view.word(at)))
    for at in (*inside, _over_times(view, phrase.end, limit)):
        if at < limit and (found := object_at(view, at, "")):
            return found
    return None


def _over_times(view: View, word: int, limit: int) -> int:
    """«قررت الكويت أخيرا | تأجيل», «قررت الأسبوع الماضي | بناء»: the word behind what tells when."""
    while word < limit:
        is_time = view.word(word) in word_set("adverbs") or word in view.dated
        if not is_time or view.word(word) in word_set("prepositions"):
            break
        word += 1
    return word


def far_object(view: View, word: int, limit: int) -> tuple[int, int] | None:
    """«وقرر القاضي في الجلسة التي عقدت أمس إخلاء سبيلهم»: a verbal noun behind a finished phrase."""
    for i in range(word + 2, min(limit, word + _FAR)):
        if any(mark in view.passage.gaps[i] for mark in ".؛:"):
            return None
        is_deed_with_article = is_definite(view.word(i)) and _leans(view, i + 1)
        may_follow = is_deed_with_article or not view.word(i).startswith(_JOINED)
        is_complete = view.word(i - 1).startswith(_FINISHED) or i - 1 in view.scene.name_ends
        is_finished = may_follow and is_complete
        if is_finished and (found := object_at(view, i, "")):
            return found
        if ")" in view.passage.gaps[i] and is_deed(view, i):
            return i, view.passage.starts[i]
    return None


def object_over_comma(view: View, word: int, limit: int) -> tuple[int, int] | None:
    """«قررت القيادة، مساء الجمعة، ملاحقة المعتدين»: a verbal noun right behind a comma, where the subject of
    the verb at the word, or an aside behind it, is finished.
    """
    for i in range(word + 2, min(limit, word + _FAR)):
        gap = view.passage.gaps[i]
        if any(mark in gap for mark in ".؛:") or view.word(i) in _SUBORDINATE:
            return None
        if gap.strip() not in _COMMAS or not is_deed(view, i) or head_of(view.word(i)) is not None:
            continue
        is_ground = view.word(i + 1) == "علي"  # «بناء على طلب النيابة»
        if not is_ground and (not is_definite(view.word(i)) or _leans(view, i + 1)):
            return i, view.passage.starts[i]
    return None


def object_after(view: View, i: int, limit: int, leads: str, *, far: bool = False) -> tuple[int, int] | None:
    """The first such object at word i or at most eight words behind, before limit and within one clause.

    far looks twice as far, and past a comma before the preposition («اتفقوا في ختام …، على بذل الجهود») or
    a name («اتفق الرئيسان، سامر وسمير، على»).
    """
    for word in range(i, min(limit, i + _BETWEEN * (1 + far), view.passage.count)):
        gap = view.passage.gaps[word]
        after_comma = far and gap.strip() in ("،", ",")
        is_resumed = after_comma and view.word(word) == leads
        if after_comma and leads == "ب" and (found := object_at(view, word, leads)):
            return found
        if far and word in view.scene.known and gap.strip() in ("،", ","):
            continue
        if not is_resumed and any(mark in gap for mark in ".،؛,:"):
            return None
        if found := _noun(view, word + 1) if is_resumed else object_at(view, word, leads):
            return found
    return None


def is_deed(view: View, i: int, *, joined: bool = False) -> bool:
    """True for a verbal noun, of tables/deeds.tsv too; joined leaves out its joined preposition."""
    if view.word(i).startswith("ال") and view.word(i)[2:] in word_set("heartfelt"):
        return False  # «ينوي الجنرال البالغ 61 عاما»
    word = view.word(i)
    stem = word if not joined else "ال" + word[2:] if word.startswith("لل") else word[1:]
    if view.scene.is_content_noun(i, joined=joined):
        is_alone = not is_definite(stem) or is_content_noun(stem[2:], hamza_below=True)
        return is_alone or _leans(view, i + 1)  # «العمل جار», «ضرورة الحوار» are no deeds
    deeds = word_set("deeds")
    return stem in deeds or (stem.startswith("ال") and stem[2:] in deeds and _leans(view, i + 1))


def deed_for(view: View, i: int) -> tuple[int, int] | None:
    """«لتدريب المعلمين», «للعمل على»; «للربط الكهربائي» names a thing."""
    is_thing = view.word(i).startswith("لل") and not _leans(view, i + 1)
    return None if is_thing else object_at(view, i, "ل")


def _leans(view: View, i: int) -> bool:
    """«بالعمل مع الحلفاء», «السماح بضربات»: the deed goes on; «بالقانون» is none."""
    if i >= view.passage.count or not view.near(i):
        return False
    word = view.word(i)
    is_joined = word[0] in "بل" and (word == "لما" or not _is_pronoun(word)) and head_of(word) is None
    return word in word_set("deed_prepositions") or (is_joined and word not in word_set("not_promised"))


def _is_pronoun(word: str) -> bool:
    """«بها», «لهم»; «بشن», «لسد» are deeds as short as these."""
    return len(word) <= len("به") or word[1:] in _PRONOUNS


def _joined(view: View, i: int) -> tuple[int, int] | None:
    word = view.word(i)
    if (
        _is_pronoun(word)
        or word in word_set("not_promised")
        or word.startswith("بان")
        or not is_deed(view, i, joined=True)
    ):
        return None
    start = view.passage.starts[i] + (not view.word(i).startswith("لل"))
    while view.passage.text[start : start + 1] == "\u0640":
        start += 1
    return i, start


def _noun(view: View, i: int) -> tuple[int, int] | None:
    if i >= view.passage.count or not view.near(i) or not is_deed(view, i):
        return None
    return i, view.passage.starts[i]


def clause_of(
    view: View, word: int, limit: int, leads: str, reach: int = _REACH_CLAUSE
) -> tuple[int, int] | None:
    """«على أن تواصل الولايات المتحدة», «بأن تنسحب القوات»: the verb behind أن, at most reach words behind the
    agreeing.
    """
    for i in range(word + 1, min(limit - 2, word + reach)):
        if any(mark in view.passage.gaps[i] for mark in ".؛:"):
            return None
        if view.word(i) == (leads or "ان"):
            is_that = (leads or "ان").endswith("ان")
            at = i + 1 if is_that else i + 2 if view.word(i + 1) == "ان" else -1
            if 0 < at < limit and view.word(at)[0] in "يت" and not _is_noun(view, at):
                return at, view.passage.starts[at]
    return None


def _is_noun(view: View, i: int) -> bool:
    """«على أن تنفيذ الخطة مهم» is an opinion; «تواصل» may be either, and is taken for the verb."""
    word = view.word(i)
    return word in ("تلك", "يوم") or (is_deed(view, i) and not lexicon().facts.get(word, 0) & VERB)

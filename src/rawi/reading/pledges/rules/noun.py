"""Nouns of promising: «التزام الدولة … بتقديم الدعم», «ضمانات بأن طهران لن تعمل», «نيتها تمديد العقد».

Example: أكد تعهد المصرف بخفض الرسوم -> خفض الرسوم
Source: the annotated pages.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import is_in, word_set, words_of_kind
from rawi.reading.model.findings import NameType, Speaker
from rawi.reading.names.lexicon import VERB, lexicon
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.objects import is_deed, object_after, object_at
from rawi.reading.pledges.office import own_body
from rawi.reading.pledges.party import body_at, known_at
from rawi.reading.pledges.pledgers import antecedent, is_two_parties, last_named, named, subject_near
from rawi.reading.pledges.speakers import speakers_of, we_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.before_verb import before
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.word_kinds import is_noun
from rawi.reading.tables import table

RANK = 28
_PRONOUNS = ("هما", "ها", "هم", "نا", "ه")
#: «نؤكد التزامنا»
_OURS = "نا"
_JOINED = ("", "و")
#: «بنيتها» may be a building's, so these are joined only where a preposition follows the noun.
_JOINED_BEFORE_PREPOSITION = (*_JOINED, "ب", "ل")
_THAT = ("بان", "ان")
_THAT_IT = ("بانها", "بانه", "بانهم", "انها", "انه")
#: Before these the promise is only spoken of: its keeping, its terms, its lack.
_SPOKEN_OF = words_of_kind("pledge_noun_cues", "spoken_of")
#: «لم تقدم أي مؤشر على نيتها»: what others look for.
_SIGNS = words_of_kind("pledge_noun_cues", "sign")
#: «تراجع عن وعوده بمغادرة المدينة»
_RETREAT = "تراجع"
_LONGEST_GIVER = 10
_LONGEST_ASIDE = 14
_HAVING = "لدي"
_TO_RELATIVE = 3
#: «عزم طهران تصنيع السلاح» is what others say of it; «التزام طهران تفكيك المنشأة» binds, and «كشف عن عزم
#: الوزارة إنشاء هيئة» tells of it.
_RESOLVE, _TELLING = "عزم", ("كشف", "أعلن", "أكد")
_COMMITMENT = "التزام"
#: «به», «بهم»; «بتوجيهاته» is kept.
_SHORTEST_BOND = 4
_HOW = words_of_kind("pledge_noun_cues", "how")
_DECLARING = ("اعلان", "اظهار", "اثبات")
_REACH_OF_DEMAND = 6
#: «استبق اللقاء بتأكيد التزام بلاده»: confirmed outside any statement too.
_CONFIRMING = ("تاكيد", "تجديد", "اعلان")
#: «وثيقة تضمنت عزم البلدين على»
_HOLDING = ("تضمن", "تضمنت", "يتضمن", "تتضمن")


@cache
def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return frozenset(_forms())


def propose(view: View) -> Iterator[Draft]:
    """Every noun of promising with what is promised."""
    for word in view.places(forms()):
        if not _is_spoken_of(view, word):
            yield from _clause(view, word)
            for leads in _forms()[view.word(word)]:
                yield from _object(view, word, leads)


def _is_spoken_of(view: View, word: int) -> bool:
    is_sign = view.word(word - 1) == "علي" and view.word(word - 2) in _SIGNS
    is_dropped = view.word(word - 1) == "عن" and any(
        _RETREAT in view.word(i) for i in range(word - _REACH_OF_DEMAND, word)
    )
    return (
        is_sign
        or is_dropped
        or _is_demanded(view, word)
        or view.word(word - 1).removeprefix("و").removeprefix("ل") in _SPOKEN_OF
    )


def _is_demanded(view: View, word: int) -> bool:
    """«على الحزب إعلان التزامه بالهدنة»: what others ask of him."""
    near = range(word - _REACH_OF_DEMAND, word - 1)
    return view.word(word - 1) in _DECLARING and any(view.word(i) in ("علي", "الي") for i in near if i >= 0)


def _clause(view: View, word: int) -> Iterator[Draft]:
    """«ضمانات بأن طهران لن تعمل على …»."""
    limit = view.passage.sentence_ends[word]
    if view.word(word + 1) in _THAT_IT and (future := view.futures.get(word + 2)):
        if (future.denied or not foretells(future)) and (pledgers := antecedent(view, word + 2)):
            yield _future_draft(view, word, future, pledgers)
        return
    if view.word(word + 1) == "من":
        yield from _given_clause(view, word, limit)
    if view.word(word + 1) not in _THAT:
        return
    for i in range(word + 2, min(limit, word + 8)):
        future = view.futures.get(i)
        if future is not None:
            phrase = speaker_phrase(view.scene, word + 2, i, sure=True)
            if phrase:
                yield _future_draft(view, word, future, (named(view, phrase),))
            return


def _given_clause(view: View, word: int, limit: int) -> Iterator[Draft]:
    """«ضمانات من النادي بأن يستخدمه الموسم المقبل»: the verb behind أن, behind whoever gives the promise."""
    near = range(word + 3, min(limit - 1, word + _LONGEST_GIVER))
    that = next((i for i in near if view.word(i) in _THAT), None)
    if that is None or not _is_promised_verb(view, that + 1):
        return
    giver = speaker_phrase(view.scene, word + 2, that, sure=True)
    if giver is None or giver.first != word + 2:
        return
    first = that + 1
    yield draft(
        view,
        first,
        end_of(view, first, limit),
        pledgers=(named(view, giver),),
        cue=(word, word + 1),
        confidence=0.6,
        rank=RANK,
        entry=view.word(word),
    )


def _is_promised_verb(view: View, word: int) -> bool:
    """A verb of the future or of refusal that does not foretell, or of the present («بأن يستخدمه»)."""
    if future := view.futures.get(word):
        return future.denied or not foretells(future)
    text = view.word(word)
    stem = next((text.removesuffix(one) for one in _PRONOUNS if text.endswith(one)), text)
    is_verb = any(lexicon().facts.get("ي" + one[1:], 0) & VERB for one in (text, stem))
    blocked = words_of_kind("pledge_blockers", "any") | words_of_kind("pledge_blockers", "alone")
    is_noun = text[:1] != "ي" and is_deed(view, word)
    return text[:1] in ("ي", "ت") and is_verb and not is_noun and "ي" + stem[1:] not in blocked


def _future_draft(view: View, word: int, future: Future, pledgers: tuple[Speaker, ...]) -> Draft:
    """What the verb behind the noun of promising at the word promises."""
    return draft(
        view,
        future.first,
        end_of(view, future.end, view.passage.sentence_ends[word]),
        pledgers=pledgers,
        cue=(word, word + 1),
        confidence=0.65,
        rank=RANK,
        start=future.start,
        denied=future.denied,
        entry=view.word(word),
    )


def _object(view: View, word: int, leads: str) -> Iterator[Draft]:
    said = view.said_at(word)
    limit = said.end if said else view.passage.sentence_ends[word]
    owned = view.word(word).endswith(_PRONOUNS) and view.word(word) not in _bare()
    before = view.word(word - 1)
    is_given = view.word(word + 1) == "من" or before.removeprefix("ب") in _CONFIRMING or before in _HOLDING
    if not owned and said is None and not is_given:
        return
    near = word + 3 if leads else word + 2
    found = object_after(view, word + 1, near, leads) if owned else _promised(view, word, leads, limit)
    if owned:
        found = found or _bond(view, word, near) or _behind_aside(view, word, limit, leads)
    if found is None:
        return
    pledgers = _owners(view, word, said) if owned else _giver(view, said, word + 1, found[0])
    if pledgers:
        end = end_of(view, found[0], limit)
        yield draft(
            view,
            found[0],
            end,
            pledgers=pledgers,
            cue=(word, word + 1),
            confidence=0.6,
            rank=RANK,
            start=found[1],
            entry=view.word(word),
        )
        refused = view.futures.get(end) if end < limit else None
        if refused is not None and refused.denied and refused.person is Person.OTHER:
            yield _future_draft(view, word, refused, pledgers)


def _behind_aside(view: View, word: int, limit: int, leads: str) -> tuple[int, int] | None:
    """«أكدت الدولة التزامها، بالشراكة مع الحلفاء، بالسعي إلى»: behind an aside between two commas."""
    commas = (
        i
        for i in range(word + 1, min(limit, word + _LONGEST_ASIDE))
        if view.passage.gaps[i].strip() in ("،", ",")
    )
    opening, closing = next(commas, None), next(commas, None)
    return object_at(view, closing, leads) if leads and opening == word + 1 and closing else None


def _promised(view: View, word: int, leads: str, limit: int) -> tuple[int, int] | None:
    """What is promised behind the giver: «التزام الدولة | بتقديم الدعم», «التزام واشنطن | البحث عن حل»."""
    if leads:
        return object_after(view, word + 1, limit, leads) or _bond(view, word, limit)
    said = view.said_at(word)
    is_told = said is not None and said.first == word and said.entry in _TELLING
    if not (view.word(word).endswith(_COMMITMENT) or (is_told and view.word(word) == _RESOLVE)):
        return None
    giver = speaker_phrase(view.scene, word + 1, min(limit, word + _LONGEST_GIVER), sure=True)
    if giver and giver.first == word + 1:
        return object_at(view, giver.end, "")
    return _behind_own(view, said, word + 1, limit) if said else None


def _behind_own(view: View, said: Said, first: int, limit: int) -> tuple[int, int] | None:
    """«عزم بلاده مستقبلا، تقديم الدعم»: what is resolved, behind the speaker's own state or body."""
    own = own_body(view, said, first, limit)
    if own is None or own.span is None:
        return None
    end = view.words_in(own.span)[1]
    end += view.word(end) in word_set("adverbs")
    return (end, view.passage.starts[end]) if end < limit and is_deed(view, end) else None


def _bond(view: View, word: int, limit: int) -> tuple[int, int] | None:
    """«التزامها بالقانون الدولي»: what one is bound to keep (tables/pledge_bonds.tsv); anything where what is
    said begins with the noun («أعلن التزامه بتوجيهات المجلس»).
    """
    is_commitment = view.word(word).removeprefix("و").startswith(_COMMITMENT)
    said = view.said_at(word)
    is_declared = said is not None and said.first == word and said.entry in _TELLING
    for i in range(word + 1, limit if is_commitment else 0):
        text = view.word(i)
        is_any = is_declared and i == word + 1 and _is_kept(text)
        if text.startswith("ب") and (text[1:] in word_set("pledge_bonds") or is_any):
            return i, view.passage.starts[i] + 1
    return None


def _is_kept(text: str) -> bool:
    """«بتوجيهات المجلس»; not how something is kept («بشكل كامل», «بدون شروط»), nor «بيته»."""
    if is_in(text, "manners", "adverbs", "prepositions", "not_promised") or text in _HOW:
        return False
    return text[:1] == "ب" and len(text) > _SHORTEST_BOND and is_noun(text[1:])


def _owners(view: View, word: int, said: Said | None) -> tuple[Speaker, ...]:
    """Whose promise «التزامها» is: the speaker's where his words begin with it, else its subject's, else
    whoever the pronoun stands for; «هم» inside speech means the speakers. «جددت الدولة، وفقا للبيان،
    التزامها» is the state's.
    """
    speakers = speakers_of(said, Person.OTHER) if said else ()
    near = range(word - 1, max(0, word - _TO_RELATIVE) - 1, -1)
    relative = next((i for i in near if view.scene.is_word(i, "relatives")), None)
    if relative is not None:
        return _described(view, relative)
    if owner := last_named(view, view.before_source(word)):
        return owner
    if view.word(word).endswith(_OURS):
        quoted = view.quoted_at(word)
        return we_of(quoted, Person.WE) if quoted else ()
    if said and said.first == word:
        return speakers
    if speakers and view.word(word).endswith("هم"):
        return speakers
    return subject_near(view, word, word) or antecedent(view, word + 1)


def _described(view: View, relative: int) -> tuple[Speaker, ...]:
    """«المسؤولين الذين أعلنوا عزمهم على»: those whom the clause describes."""
    phrase = before(view.scene, relative)
    return (named(view, phrase),) if phrase else ()


def _giver(view: View, said: Said | None, first: int, end: int) -> tuple[Speaker, ...]:
    """«التزام الدولة بـ», «وعودا من الوزير بـ», «عزم بلاده»: who gives the promise, named right behind it; or
    «لدى الدولة التزام صلب بـ», right before it. «التزام في مصر بـ» is the state's.
    """
    known = view.scene.known.get(first + 1) if view.word(first) == "في" else None
    if known is not None and known[1].type is NameType.PLACE:
        return (known_at(view, first + 1, *known),)
    first += view.word(first) == "من"
    phrase = speaker_phrase(view.scene, first, end, sure=True)
    if phrase and phrase.first == first:
        return (named(view, phrase),)
    if is_two_parties(view.word(first)):
        return (body_at(view, first, first + 1),)
    has = before(view.scene, first - 1)
    if has and view.word(has.first - 1) == _HAVING:
        return (named(view, has),)
    own = own_body(view, said, first, end) if said else None
    return (own,) if own else ()


@cache
def _bare() -> frozenset[str]:
    bases = word_set("pledge_nouns")
    joints = _JOINED_BEFORE_PREPOSITION
    return frozenset(joined + base + ending for joined in joints for base in bases for ending in ("", "ا"))


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    """Folded noun, with and without pronoun, to the prepositions that it takes."""
    found: dict[str, tuple[str, ...]] = {}
    for row in table("pledge_nouns"):
        base, leads = fold(row["word"]), fold(row["leads"]).strip("-")
        stem = base[:-1] + "ت" if base.endswith("ه") else base
        for form in (base, base + "ا", *(stem + pronoun for pronoun in _PRONOUNS)):
            for joined in _JOINED_BEFORE_PREPOSITION if leads else _JOINED:
                found[joined + form] = (*found.get(joined + form, ()), leads)
    return found

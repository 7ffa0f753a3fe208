"""What a speaker says that he, she or it will do: «أعلنت الوزارة أنها ستبني», «قال إنه لن يستقيل».

The pronoun behind أن is the speaker's, so the statement begins with the verb; verbs that only foretell
(tables/pledge_blockers.tsv) and expectations are left out.
Example: أعلنت الوزارة أنها ستبني مدرسة -> ستبني مدرسة
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.pledges.build import draft
from rawi.reading.pledges.cue_gender import Agreement, agreement_of, pronoun_of
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import chain
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.office import in_office
from rawi.reading.pledges.several import are_several
from rawi.reading.pledges.speakers import speakers_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.statements.phrases import phrase_at

RANK = 20
_CLASSES = ("say", "add", "confirm", "promise", "deny", "warn")
_TIMES = frozenset({"بعد", "عند", "عندما", "بمجرد", "خلال", "فور", "اعتبارا", "ابتداء"})
_SET = 16
_SET_OFF = frozenset("،:")
_NOT, _ALLOW = ("لا", "ولا"), "يسمح"
_THAT_HE = frozenset({"انه", "انها", "انهم", "انهما"})
#: «إنه لن يبقى شيء للبيع»: subjects of a pronoun that stands for nobody.
_NOTHING = frozenset({"شيء", "شييا", "احد", "هناك"})
#: Verbs of opinion: what follows is foretold, not promised.
_OPINIONS = ("وصف", "رأى", "يرى", "اعتبر", "ظن", "اعتقد", "رجح", "توقع", "عد")


def propose(view: View) -> Iterator[Draft]:
    """Every statement that begins with such a verb right after أن and a pronoun."""
    for said in view.said:
        future = _future(view, said) if said.value.cue_class in _CLASSES else None
        if future is None or future.person is not Person.OTHER or foretells(future, own=True):
            continue
        if _is_impersonal(view, future):
            continue
        if said.value.speakers and said.entry not in _OPINIONS and _is_speakers(view, said, future):
            for one, end in chain(view, future, said.end):
                yield draft(
                    view,
                    one.first,
                    end,
                    pledgers=speakers_of(said, Person.OTHER),
                    cue=(one.first, one.end),
                    confidence=0.75,
                    rank=RANK,
                    start=one.start,
                    denied=one.denied,
                    entry=one.present,
                )


def _opening(view: View, said: Said) -> int:
    """The first word behind the pronoun, which itself may stand inside the marks: «قالت كندا "إنها لن …"»."""
    return said.first + (view.word(said.first) in _THAT_HE and said.end > said.first + 1)


def _future(view: View, said: Said) -> Future | None:
    """The verb right behind the pronoun, or behind the time or condition set before it with a comma or colon:
    «وقال إنه في حال عدم الرد، سيسعى إلى حكم».
    """
    first = _opening(view, said)
    if found := view.futures.get(first):
        return found
    is_set = phrase_at(view.passage, "pledge_conditions", first) or view.word(first) in _TIMES
    for word in range(first, min(said.end, first + _SET)) if is_set else ():
        if not _SET_OFF.isdisjoint(view.passage.gaps[word]) and (found := view.futures.get(word)):
            return found
    return None


def _is_impersonal(view: View, future: Future) -> bool:
    """«إنه سيصدر بيان يوضح الأمر»: the paper is the subject; «إنه سيصدر بيانا», «إنها ستتخذ قرارات» have it
    for object. «إنه لا يسمح للأندية» tells a rule.
    """
    word, after = view.word(future.end), view.word(future.end + 1)
    if view.word(future.first) in _NOT and future.present == _ALLOW:
        return word.startswith("ل")
    if word in _NOTHING:
        return True
    if future.feminine:
        return False
    is_subject = head_of(word) is Head.DOCUMENT and word[:2] != "ال" and word[-1] not in "اه"
    return is_subject and not after.startswith("ال") and view.scene.known_type(future.end + 1) is None


def _is_speakers(view: View, said: Said, future: Future) -> bool:
    """True when the pronoun before the verb agrees with it and with the verb that reports."""
    word = view.word(_opening(view, said) - 1)
    pronoun = pronoun_of(word)
    if pronoun is None or (future.feminine != (pronoun is Agreement.SHE) and not word.endswith("هما")):
        return False
    verb = agreement_of(said)
    several = are_several(said)
    if verb is None or verb is pronoun:
        return not (several and pronoun is Agreement.HE)  # «يقول مسؤولون إنه سيركز على»: the meeting
    # «وقال المحققون إنهم سيقيمون»: before its subject the verb is singular.
    # «وقال المدير إنهم سيقدمون»: those for whom he answers, he among them.
    return pronoun is Agreement.MANY and (several or in_office(said))

"""What nothing will keep the speakers from: «هذه الجرائم لن تثنينا عن ملاحقة المعتدين».

Verbs are those of tables/pledge_deterrents.tsv behind لن, with a pronoun that stands for the speakers.
Example: وأكد المحتجون أن المطر لن يثنيهم عن مواصلة الاعتصام -> مواصلة الاعتصام
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.cue_gender import agreement_of, pronoun_of
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future, Person
from rawi.reading.pledges.objects import object_at
from rawi.reading.pledges.pledgers import subject_near
from rawi.reading.pledges.several import are_several
from rawi.reading.pledges.speakers import we_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.tables import table

RANK = 16
_OURS = {"نا": Person.WE, "ني": Person.I}
_THEIRS = ("هم", "ها", "ه")


def propose(view: View) -> Iterator[Draft]:
    """Every such verb inside a statement with what the speakers will go on doing."""
    for word, future in view.futures.items():
        verb, pronoun = _parts(future)
        said = view.said_at(word) if verb in _verbs() and future.denied else None
        if said is None or future.end + 1 >= said.end or view.word(future.end) != _verbs()[verb]:
            continue
        found = object_at(view, future.end + 1, "")
        if found and (pledgers := _pledgers(view, said, future, pronoun)):
            yield draft(
                view,
                found[0],
                end_of(view, found[0], said.end),
                pledgers=pledgers,
                cue=(word, future.end + 1),
                confidence=0.55,
                rank=RANK,
                start=found[1],
                entry=verb,
            )


def _parts(future: Future) -> tuple[str, str]:
    """«يثنيهم» as «يثني» and «هم»."""
    ending = next((one for one in (*_OURS, *_THEIRS) if future.present.endswith(one)), "")
    return future.present.removesuffix(ending), ending


def _pledgers(view: View, said: Said, future: Future, pronoun: str) -> tuple[Speaker, ...]:
    """The speakers, where the pronoun is theirs; what somebody will not keep others from is his own affair
    («إن الجيش لن يثنيهم عن العودة»).
    """
    if pronoun in _OURS:
        return we_of(said, _OURS[pronoun])
    if not pronoun or subject_near(view, future.first, future.end):
        return ()
    is_theirs = are_several(said) if pronoun == "هم" else agreement_of(said) is pronoun_of("ان" + pronoun)
    return we_of(said, Person.OTHER) if is_theirs else ()


@cache
def _verbs() -> dict[str, str]:
    """Folded verb to the preposition that it takes."""
    return {fold(row["verb"]): fold(row["leads"]) for row in table("pledge_deterrents")}

"""What one in office says that will not be put up with: «أكد الوزير عدم التهاون مع المخالفين».

Nouns are those of tables/pledge_leniency.tsv behind عدم, with which what is said begins.
Example: وشدد مدير البلدية على عدم التساهل مع المحال المخالفة -> عدم التساهل مع المحال المخالفة
Source: own observation of Gulf newspapers; an annotated page has it of a ministry.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.office import in_office, own_body
from rawi.reading.pledges.speakers import we_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.nouns import is_definite

RANK = 48
_CLASSES = ("say", "add", "confirm", "promise")
_NO = "عدم"
#: «عدم سماح الوزارة | بالتجمع»
_JOINED = ("بال", "لل")


def propose(view: View) -> Iterator[Draft]:
    """Every such assurance of somebody in office."""
    for said in view.said:
        word = said.first
        if view.word(word) != _NO or said.value.cue_class not in _CLASSES or not in_office(said):
            continue
        is_leniency = view.word(word + 1).removeprefix("ال") in word_set("pledge_leniency")
        pledgers = _pledgers(view, said) if is_leniency and word + 2 < said.end else ()
        if pledgers:
            yield draft(
                view,
                word,
                end_of(view, word, said.end),
                pledgers=pledgers,
                cue=(word, word + 2),
                confidence=0.5,
                rank=RANK,
                denied=True,
                entry=view.word(word + 1),
            )


def _pledgers(view: View, said: Said) -> tuple[Speaker, ...]:
    """«عدم تهاون الوزارة»: the body that is named, where the speaker answers for it; the speaker where nobody
    is; nobody for «عدم تراجع الأسعار».
    """
    first = said.first + 2
    near = range(first + 1, said.end)
    end = next((i for i in near if view.word(i).startswith(_JOINED)), said.end)
    if own := own_body(view, said, first, end):
        return (own,)
    leads = view.word(first)
    is_named = not is_definite(view.word(first - 1)) and leads[:1] not in ("ب", "ل")
    return () if is_named and leads not in word_set("prepositions") else we_of(said, Person.OTHER)

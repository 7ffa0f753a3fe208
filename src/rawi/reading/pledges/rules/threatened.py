"""What one in office vows to do to wrongdoers: «توعدت وزارة الداخلية بملاحقة المنفذين».

Others' threats («توعد التنظيم بشن هجمات») are no pledges.
Example: وتوعد مكتب العمل بتطبيق العقوبات على الشركات المخالفة -> تطبيق العقوبات على الشركات المخالفة
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import is_deed
from rawi.reading.pledges.office import in_office
from rawi.reading.pledges.speakers import speakers_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.nouns import bare

RANK = 44
_ENTRY = "توعد"
_THREATS = ("تهديد", "التهديد")


def propose(view: View) -> Iterator[Draft]:
    """Every such vow of a deed, a verbal noun with ب; none of tables/armed_groups.tsv, which fight."""
    for said in view.said:
        word = said.first
        if said.entry != _ENTRY or word >= said.end or not view.word(word).startswith("ب"):
            continue
        if view.word(word - 1).startswith(_THREATS):
            continue  # «يتوعد التنظيم ردا على تهديدات بقتل القائد»
        if _is_armed(said) or not in_office(said) or not is_deed(view, word, joined=True):
            continue
        yield draft(
            view,
            word,
            end_of(view, word, said.end),
            pledgers=speakers_of(said, Person.OTHER),
            cue=view.words_in(said.value.cue_span) if said.value.cue_span else (word, word + 1),
            confidence=0.5,
            rank=RANK,
            start=said.span.start - view.passage.offset,
            entry=said.entry,
        )


def _is_armed(said: Said) -> bool:
    words = {bare(word) for one in said.value.speakers for word in fold(one.name).split()}
    return not words.isdisjoint(word_set("armed_groups"))

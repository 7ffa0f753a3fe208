"""What parties confirm together: «وشدد الطرفان على العمل على إنشاء القوة», «أكد الوزراء مواصلة الدعم».

Who confirms it alone speaks of others, or of what is (tables/pledge_parties.tsv, joint_efforts.tsv).
Example: وأكد الجانبان مواصلة التعاون العسكري -> مواصلة التعاون العسكري
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.speakers import speakers_of
from rawi.reading.pledges.view import Said, View

RANK = 46


def propose(view: View) -> Iterator[Draft]:
    """Every such confirmation of several parties."""
    for said in view.said:
        if said.value.cue_class != "confirm" or view.word(said.first) not in word_set("joint_efforts"):
            continue
        if _are_parties(said):
            yield draft(
                view,
                said.first,
                end_of(view, said.first, said.end),
                pledgers=speakers_of(said, Person.OTHER),
                cue=(said.first, said.first + 1),
                confidence=0.5,
                rank=RANK,
                entry=view.word(said.first),
            )


def _are_parties(said: Said) -> bool:
    """True for several speakers, or one who stands for several («الجانبان»)."""
    speakers = said.value.speakers
    if len(speakers) > 1:
        return True
    names = [fold(speaker.as_named or speaker.name).split()[0] for speaker in speakers if speaker.name]
    return any(name in word_set("pledge_parties") for name in names)

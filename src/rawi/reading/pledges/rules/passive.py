"""What a speaker announces for his own body in the passive: «بدأنا التجربة … وسيجرى التوسع في القبول».

Many passives of the future only tell a schedule, so one counts where the speaker says «we» before, or leaves
it to God's will («بمشيئة الله»).
Example: وقال المدير "أنجزنا الجسر وسيتم افتتاح الطريق" -> سيتم افتتاح الطريق
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import Form
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.pledgers import speakers_of
from rawi.reading.pledges.view import Said, View

RANK = 40
_PASSIVES = ("يتم", "يجري")
_GOD_WILLING = ("بمشييه", "باذن")


def propose(view: View) -> Iterator[Draft]:
    """Every such passive of a verbal noun, or of something known, in direct speech."""
    for word in range(view.passage.count - 1):
        future = view.futures.get(word)
        if future is None or future.denied or future.present not in _PASSIVES:
            continue
        said = view.said_at(word)
        if said is None or said.value.form is Form.INDIRECT or not said.value.speakers:
            continue
        end = end_of(view, future.end, said.end)
        if _has_subject(view, future.end) and _is_own(view, said, word, end):
            yield draft(
                view,
                word,
                end,
                pledgers=speakers_of(said, Person.OTHER),
                cue=(future.first, future.end),
                confidence=0.5,
                rank=RANK,
                start=future.start,
                entry=future.present,
            )


def _has_subject(view: View, word: int) -> bool:
    if word >= view.passage.count:
        return False
    return view.word(word).startswith("ال") or view.scene.is_content_noun(word)


def _is_own(view: View, said: Said, word: int, end: int) -> bool:
    """True when the speaker counts himself among those who act, or trusts in God."""
    if any(view.word(i) in _GOD_WILLING and view.word(i + 1) == "الله" for i in range(word, end)):
        return True
    before = view.word(said.first)
    return said.first < word and before.endswith("نا") and len(before) > len("انا") + 1

"""What an agreement provides for: «وينص الاتفاق على رفع العقوبات».

Laws and regulations bind others than who wrote them, and are left out.
Example: وتنص المعاهدة على سحب القوات -> سحب القوات
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import NameType, Speaker, SpeakerKind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.view import Said, View

RANK = 35
_PROVIDES = ("نص", "ينص", "تنص", "قضي", "يقضي", "تقضي")
_AGREEMENTS = ("اتفاق", "الاتفاق", "اتفاقيه", "الاتفاقيه", "معاهده", "المعاهده", "الصفقه", "التفاهم", "تفاهم")


def propose(view: View) -> Iterator[Draft]:
    """Every statement of an agreement about what is to be done."""
    for said in view.said:
        cue = view.words_in(said.value.cue_span)[0] if said.value.cue_span else -1
        if cue < 0 or view.word(cue).removeprefix("و") not in _PROVIDES or not _is_agreement(said):
            continue
        if view.scene.is_content_noun(said.first):
            yield draft(
                view,
                said.first,
                end_of(view, said.first, said.end),
                pledgers=_parties(view, cue),
                cue=(cue, cue + 1),
                confidence=0.55,
                rank=RANK,
                entry=view.word(cue),
            )


def _is_agreement(said: Said) -> bool:
    names = [fold(speaker.as_named or speaker.name) for speaker in said.value.speakers]
    return any(name.split()[0] in _AGREEMENTS for name in names if name)


def _parties(view: View, cue: int) -> tuple[Speaker, ...]:
    """Whom the sentence names first, with whom و joins to it: «فرضت الولايات المتحدة والاتحاد الأوروبي …»."""
    parties: list[Speaker] = []
    end = -1
    for word in range(view.floor(cue), cue):
        known = view.scene.known.get(word)
        if known is None or known[1].type not in (NameType.PLACE, NameType.ORGANISATION):
            continue
        if parties and (word != end or not view.word(word).startswith("و")):
            break
        end = known[0]
        span = view.passage.span(word, end)
        parties.append(
            Speaker(known[1].name, SpeakerKind.ORGANISATION, view.passage.said(word, end), span=span)
        )
    return tuple(parties)

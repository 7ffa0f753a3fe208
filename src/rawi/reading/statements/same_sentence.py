"""Who of those that have spoken in a sentence goes on in it."""

from collections.abc import Sequence

from rawi.reading.model.findings import SpeakerKind
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.said import Said, holder


def same_sentence(draft: Draft, here: Sequence[Said], said: Sequence[Said]) -> Said | None:
    """Who spoke last in the sentence; a participle after a paper's words belongs to whom these quote.

    «طالب خبراء الوزارة بـ…، وقال فلان إن …، مطالبين»: a plural belongs to several.
    """
    for item in reversed(here):
        if draft.is_participle and draft.form and draft.form.plural and is_one_man(item) and len(here) > 1:
            continue
        if _is_the_others(draft, item):
            continue
        outer = holder(item.draft, [other for other in here if other is not item])
        if outer is None:
            return item
        is_of_paper = bool(outer.voices) and outer.voices[0].kind is SpeakerKind.DOCUMENT
        is_told_of = is_of_paper or _tells_of_man(item, draft) or _is_of_body(item, outer, draft)
        if draft.is_participle and item.explicit and is_told_of:
            return item
    return None


def _is_the_others(draft: Draft, item: Said) -> bool:
    """«أضاف المتحدث أن المملكة دعت الدول، مطالبة بـ…، مؤكدا»: two participles of other genders."""
    form, before = draft.form, item.draft.form
    if form is None or before is None or not (form.is_participle and before.is_participle):
        return False
    return not (form.plural or before.plural) and form.feminine is not before.feminine


def _is_of_body(item: Said, outer: Said, draft: Draft) -> bool:
    """«وأضاف المتحدث أن المملكة دعت الدول إلى الحوار، مطالبة»: the feminine is no man's."""
    form = draft.form
    if form is None or not form.feminine or form.plural or not is_one_man(outer) or outer.voices[0].feminine:
        return False
    return len(item.voices) == 1 and item.voices[0].kind is not SpeakerKind.PERSON


def _tells_of_man(item: Said, draft: Draft) -> bool:
    """«أضاف المتحدث أن الرئيس شدد على …، منوها بـ»: the participle is his of whom the words tell."""
    form = draft.form
    return is_one_man(item) and form is not None and item.voices[0].feminine in (None, bool(form.feminine))


def is_one_man(item: Said) -> bool:
    """True for words of one person."""
    return len(item.voices) == 1 and item.voices[0].kind is SpeakerKind.PERSON

"""Who a name may be: others spelled alike but for weak letters, or as its short form. Never decided here."""

from collections.abc import Iterable

from django.db.models import Q

from rawi.record.models import Name, NameForm

MOST = 10


def likely_names(name: Name) -> list[Name]:
    """Names of the same type that may be the same: ماكينزي for ماكنزي, مصطفى الكاظمي for الكاظمي."""
    forms = list(name.forms.all())
    firm = {form.firm for form in forms if form.firm}
    folded = {form.folded for form in forms}
    alike = NameForm.objects.filter(Q(firm__in=firm) | Q(folded__in=folded | _endings(folded)))
    keys = alike.values_list("name", flat=True)
    found = Name.objects.filter(pk__in=list(keys), type=name.type, merged_into=None).exclude(pk=name.pk)
    return list(found.order_by("name")[:MOST])


def _endings(spellings: Iterable[str]) -> set[str]:
    """The last words of longer names, by which texts call their bearers later."""
    return {spelling.rpartition(" ")[2] for spelling in spellings if " " in spelling}

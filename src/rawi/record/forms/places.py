"""The form of an item's words: as people write them, and where they stand."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Version
from rawi.record.facts import Place


class PlaceForm(forms.Form):
    """One stretch of words. block, start and end say which, where the same words stand more than once."""

    words = forms.CharField(
        label=_("words"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        help_text=_("Copy them from the text exactly, or select them there."),
    )
    block = forms.CharField(required=False, max_length=36, widget=forms.HiddenInput)
    start = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    end = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)

    def __init__(self, *args: Any, version: Version, **kwargs: Any) -> None:
        """Words are looked for in version."""
        super().__init__(*args, **kwargs)
        self.version = version

    def clean(self) -> dict[str, Any]:
        """The place of the words; none for an empty field."""
        given = super().clean() or {}
        words = given.get("words", "").strip().replace("\r\n", "\n")
        given["place"] = None
        if words:
            places = places_of(words, self.version)
            meant = [place for place in places if _is_meant(place, given)] or places
            if len(meant) == 1:
                given["place"] = meant[0]
            elif meant:
                self.add_error(
                    "words",
                    _("These words stand in the text more than once: add some that stand beside them."),
                )
            else:
                self.add_error("words", _("These words do not stand in the newest version of the article."))
        return given


def places_of(words: str, version: Version) -> list[Place]:
    """Every place in version where words stand, exactly."""
    places = []
    for block in version.blocks:
        start = block.text.find(words)
        while start >= 0:
            places.append(Place(block.id, start, start + len(words)))
            start = block.text.find(words, start + 1)
    return places


def _is_meant(place: Place, given: dict[str, Any]) -> bool:
    return place.block == given.get("block") and place.start == given.get("start")


class BasePlaceFormSet(forms.BaseFormSet):
    """All words of an item."""

    def places(self) -> tuple[Place, ...]:
        """The places in their order."""
        return tuple(form.cleaned_data["place"] for form in self.forms if form.cleaned_data.get("place"))


def place_forms(version: Version, data: Any = None, initial: Sequence[Place] = ()) -> BasePlaceFormSet:
    """The forms of an item's words; an empty one where it has none."""
    texts = {block.id: block.text for block in version.blocks}
    rows = [
        {
            "words": texts[one.block][one.start : one.end],
            "block": one.block,
            "start": one.start,
            "end": one.end,
        }
        for one in initial
        if one.block in texts
    ]
    formset: type[Any] = forms.formset_factory(
        PlaceForm, formset=BasePlaceFormSet, extra=0 if rows else 1, max_num=20, absolute_max=20
    )
    made: BasePlaceFormSet = formset(data, prefix="places", initial=rows, form_kwargs={"version": version})
    return made

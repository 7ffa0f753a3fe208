"""The notice of a correction."""

from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from rawi.articles.actions.give_correction import Notice
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article

#: Versions to choose from; who corrects what stood before those writes it in words.
MOST_VERSIONS = 20


#: What each kind says and does, for whoever chooses: a notice cannot be changed afterwards.
_SAYS = {
    CorrectionKind.CORRECTION: gettext_lazy("we were wrong"),
    CorrectionKind.CLARIFICATION: gettext_lazy("we were not clear"),
    CorrectionKind.UPDATE: gettext_lazy("something happened since"),
    CorrectionKind.RETRACTION: gettext_lazy(
        "we take the article back; it leaves fronts, feeds and the record"
    ),
}


class CorrectionForm(forms.Form):
    """Kind, words, and the version that was wrong: the one before the newest, unless another is chosen."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What is it?"), choices=CorrectionKind.choices, widget=forms.RadioSelect
    )
    text = forms.CharField(
        label=gettext_lazy("What readers are told"),
        widget=forms.Textarea({"rows": 5, "dir": "auto"}),
        help_text=gettext_lazy(
            "Say what was wrong and what is right, without repeating the error needlessly."
        ),
    )
    before = forms.TypedChoiceField(
        label=gettext_lazy("The words that were wrong stood in"), coerce=int, empty_value=None, required=False
    )
    shows_changes = forms.BooleanField(
        label=gettext_lazy("Readers can see the changed words"), required=False, initial=True
    )

    def __init__(self, *args: Any, article: Article, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [  # type: ignore[attr-defined]  # a field with choices
            (kind.value, _("%(kind)s: %(meaning)s") % {"kind": kind.label, "meaning": _SAYS[kind]})
            for kind in CorrectionKind
        ]
        earlier = list(article.versions.order_by("-number")[1 : MOST_VERSIONS + 1])
        self.fields["before"].choices = [  # type: ignore[attr-defined]  # a field with choices
            *((version.number, _named(version.number, version.published_at)) for version in earlier),
            ("", _("no version: no words of the article changed")),
        ]
        self.fields["before"].initial = earlier[0].number if earlier else ""

    def notice(self) -> Notice:
        """What a valid form says."""
        given = self.cleaned_data
        return Notice(
            kind=CorrectionKind(given["kind"]),
            text=given["text"],
            before=given["before"],
            shows_changes=given["shows_changes"],
        )


def _named(number: int, published_at: Any) -> str:
    day = date_format(localtime(published_at), "SHORT_DATETIME_FORMAT")
    return _("version %(number)d of %(day)s") % {"number": number, "day": day}

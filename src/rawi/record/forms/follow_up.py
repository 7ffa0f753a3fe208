"""Forms of a follow-up: give it, put it off, close it."""

import re
from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article

_ARTICLE = re.compile(r"(?:.*/a/)?([0-9]{1,9})/?")


class AssignForm(forms.Form):
    """To whom; nobody gives the task back to the desk."""

    assignee = forms.ModelChoiceField(
        get_user_model().objects.none(),
        label=_("Assigned to"),
        required=False,
        empty_label=_("nobody: the whole desk"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["assignee"]
        field.queryset = (  # type: ignore[attr-defined]  # a field of a query set
            get_user_model()
            .objects.filter(is_active=True, groups__permissions__codename="work_follow_ups")
            .distinct()
        )


class PostponeForm(forms.Form):
    """Until when, and a word why."""

    until = forms.DateField(label=_("Look at it again on"), widget=forms.DateInput({"type": "date"}))
    note = forms.CharField(label=_("Note"), required=False, max_length=1000)


class CloseForm(forms.Form):
    """What came of it: an article, by its short link or number, or a word."""

    article = forms.CharField(
        label=_("The article that came of it"),
        required=False,
        max_length=200,
        help_text=_("Its short link, such as /a/12, or its number."),
        widget=forms.TextInput({"dir": "ltr"}),
    )
    note = forms.CharField(label=_("Note"), required=False, max_length=1000)
    drop = forms.BooleanField(label=_("Dropped: nothing came of it"), required=False)

    def clean_article(self) -> Article | None:
        """The article that is named; None where none is."""
        given = self.cleaned_data["article"].strip()
        if not given:
            return None
        found = _ARTICLE.fullmatch(given)
        article = Article.objects.filter(pk=int(found[1])).first() if found else None
        if article is None:
            raise forms.ValidationError(
                _("There is no such article. Copy the short link from below the article.")
            )
        return article

"""Counted things: the number and its noun agree, in all the plural forms that the language has."""

from django.utils.translation import ngettext_lazy

#: Each thing that pages count. "number" chooses the form, %(count)s is printed in the edition's digits.
COUNTED = {
    "statement": ngettext_lazy("%(count)s statement", "%(count)s statements", "number"),
    "pledge": ngettext_lazy("%(count)s pledge", "%(count)s pledges", "number"),
    "figure": ngettext_lazy("%(count)s figure", "%(count)s figures", "number"),
    "event": ngettext_lazy("%(count)s event", "%(count)s events", "number"),
    "date": ngettext_lazy("%(count)s date", "%(count)s dates", "number"),
    "name": ngettext_lazy("%(count)s name", "%(count)s names", "number"),
    "article": ngettext_lazy("%(count)s article", "%(count)s articles", "number"),
    "comment": ngettext_lazy("%(count)s comment", "%(count)s comments", "number"),
    "answer": ngettext_lazy("%(count)s answer", "%(count)s answers", "number"),
    "minute": ngettext_lazy("%(count)s minute", "%(count)s minutes", "number"),
    "liked": ngettext_lazy("%(count)s reader liked it", "%(count)s readers liked it", "number"),
    "disliked": ngettext_lazy("%(count)s reader did not", "%(count)s readers did not", "number"),
}


def in_words(number: int, thing: str, printed: str) -> str:
    """The number, printed so, with its noun. Raises KeyError for a thing that COUNTED does not have."""
    return str(COUNTED[thing] % {"number": number, "count": printed})

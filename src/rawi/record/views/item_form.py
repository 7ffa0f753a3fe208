"""Showing the form of an item, as a page or as a part of one."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from rawi.articles.models import Article, Version
from rawi.record.choices import ItemKind
from rawi.record.models import Involvement
from rawi.record.queries import desk
from rawi.record.views.answers import page_of, wants_parts

#: Names to choose from while typing.
_SUGGESTED_NAMES = 200


def asked_kind(request: HttpRequest, default: str) -> str:
    """The kind that the form is for."""
    kind = request.POST.get("kind") or request.GET.get("kind") or default
    return kind if kind in ItemKind.values else default


def version_or_404(article: Article) -> Version:
    """The article's newest version. Raises Http404 where it has none."""
    version = desk.newest_version(article)
    if version is None:
        raise Http404
    return version


def show_form(
    request: HttpRequest, version: Version, name: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """The form called name, alone for the desk's script, else on a page of its own."""
    article = version.article
    known = Involvement.objects.filter(item__article=article, name__isnull=False)
    given = {
        "names": sorted(set(known.values_list("name__name", flat=True)[:_SUGGESTED_NAMES])),
        "version": version,
        "article": article,
        **context,
    }
    if wants_parts(request):
        return render(request, f"record/desk/{name}_form.html", given)
    return render(request, f"record/desk/{name}.html", {**page_of(request, version), **given}, status=status)

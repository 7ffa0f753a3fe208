"""The page of a person, an organisation, a place or an agreement."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.record.choices import NameType
from rawi.record.models import Name
from rawi.record.structured import document, name_thing
from rawi.site.presenters.frame import frame
from rawi.site.record import names
from rawi.site.record.lines import lines
from rawi.site.record.steps import slice_asked
from rawi.site.record.ways import way

A_LIST = 6


@require_safe
def record_name(request: HttpRequest, pk: int) -> HttpResponse:
    """Who it is and what it takes part in; ?list= shows one list alone. A merged name leads to its heir."""
    name = queries.name_or_its_heir(pk)
    if name is None:
        raise Http404
    if name.pk != pk:
        return redirect(name, permanent=True)
    asked = request.GET.get("list", "")
    part = next((one for one in queries.parts_for(name) if one.slug == asked), None)
    own = _one_list(request, name, part) if part else _all_lists(name)
    context = frame(request) | {
        "name": name,
        "type_title": NameType(name.type).label,
        "page_title": name.name,
        "description": name.description,
        "structured": document(name_thing(name, request)),
    }
    return render(request, "site/record_name.html", context | own)


def _one_list(request: HttpRequest, name: Name, part: queries.Part) -> dict[str, Any]:
    page, steps = slice_asked(request, [queries.part_source(name, part)])
    shown = lines(queries.items_of(page.keys_of()))
    facts = names.PartFacts(part.slug, part.kind, names.part_title(part), shown)
    return {"parts": [facts], "steps": steps, "is_one_list": True}


def _all_lists(name: Name) -> dict[str, Any]:
    is_agreement = name.type == NameType.AGREEMENT
    pledges = queries.provisions_of(name) if is_agreement else []
    return {
        "parts": names.part_facts(queries.newest_parts(name, A_LIST)),
        "offices": names.held(queries.offices_of(name)),
        "holders": names.holders(queries.holders_in(name)),
        "spellings": queries.spellings_of(name),
        "parties": names.parties(pledges),
        "provisions": names.provisions(pledges),
        "dossiers": list(queries.dossiers_of_name(name)[:20]),
        "feed_url": way("feed_name", name.pk),
        "calendar_url": way("calendar_name", name.pk),
    }

"""From one page of a list to its neighbours."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict

from rawi.record.queries import Place, Slice, Source, page_of
from rawi.record.queries.paging import PAGE_ROWS


@dataclass(frozen=True, slots=True)
class Steps:
    """Addresses of the pages before and after, "" where there is none, and which of them is the newer."""

    before: str = ""
    after: str = ""
    newest_first: bool = True


def slice_asked(
    request: HttpRequest, sources: list[Source], *, rows: int = PAGE_ROWS, newest_first: bool = True
) -> tuple[Slice, Steps]:
    """The page of a list that a request asks for by ?after= or ?before=, and the ways from it."""
    page = page_of(
        sources,
        after=Place.parse(request.GET.get("after", "")),
        before=Place.parse(request.GET.get("before", "")),
        rows=rows,
        newest_first=newest_first,
    )
    before = address(request.GET, before=str(page.before)) if page.before else ""
    after = address(request.GET, after=str(page.after)) if page.after else ""
    return page, Steps(before, after, newest_first)


def address(asked: QueryDict | Mapping[str, str], **changes: str) -> str:
    """The query string of a page of the same list; what places a page in it is left out."""
    kept = {name: value for name, value in asked.items() if name not in ("after", "before") and value}
    return "?" + urlencode(kept | changes)

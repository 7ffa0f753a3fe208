"""Names of the authority file that readers may see, and what each takes part in."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet

from rawi.record.choices import InvolvementRole, ItemKind, NameType
from rawi.record.models import Involvement, Item, Name, NameForm, Office
from rawi.record.queries.items import items_of
from rawi.record.queries.paging import Source, page_of
from rawi.record.queries.public import public_names, public_names_where
from rawi.record.spelling import key_of

#: A chain of merges longer than this is a fault of the data.
MOST_MERGES = 20
#: Places, organisations and people of one spelling are few.
MOST_NAMESAKES = 20


@dataclass(frozen=True, slots=True)
class Part:
    """A list of items that a name takes part in: in what role, in items of what kind."""

    role: InvolvementRole
    kind: ItemKind

    @property
    def slug(self) -> str:
        """As it stands in an address."""
        return f"{self.role.value}-{self.kind.value}"


_BY_ALL = (
    Part(InvolvementRole.PLEDGER, ItemKind.PLEDGE),
    Part(InvolvementRole.SPEAKER, ItemKind.STATEMENT),
    Part(InvolvementRole.BENEFICIARY, ItemKind.PLEDGE),
    Part(InvolvementRole.PARTICIPANT, ItemKind.EVENT),
    Part(InvolvementRole.ORGANISER, ItemKind.EVENT),
    Part(InvolvementRole.ABOUT, ItemKind.EVENT),
    Part(InvolvementRole.ABOUT, ItemKind.FIGURE),
    Part(InvolvementRole.ABOUT, ItemKind.STATEMENT),
)
_BY_PLACE = (Part(InvolvementRole.PLACE, ItemKind.EVENT), *_BY_ALL)


def parts_for(name: Name) -> tuple[Part, ...]:
    """The lists that a name of this type can have."""
    return _BY_PLACE if name.type == NameType.PLACE else _BY_ALL


def part_source(name: Name, part: Part) -> Source:
    """The public items in which name has that part."""
    rows = Involvement.objects.filter(name=name, is_public=True, role=part.role, kind=part.kind)
    return Source(rows, key="item_id")


def newest_parts(name: Name, rows: int) -> dict[Part, tuple[list[Item], bool]]:
    """The newest items of each part that has any, and whether there are more: a query a part, and two."""
    keys = {part: page_of([part_source(name, part)], rows=rows) for part in parts_for(name)}
    items = {item.pk: item for item in items_of(key for page in keys.values() for key in page.keys_of())}
    found = {
        part: ([items[key] for key in dict.fromkeys(page.keys_of()) if key in items], page.after is not None)
        for part, page in keys.items()
    }
    return {part: shown for part, shown in found.items() if shown[0]}


def name_or_its_heir(key: int) -> Name | None:
    """The name, or the one that it was merged into; None where there is none that readers may see."""
    name = Name.objects.filter(pk=key).select_related("merged_into").first()
    for _ in range(MOST_MERGES):
        if name is None or name.merged_into is None:
            break
        name = Name.objects.select_related("merged_into").get(pk=name.merged_into.pk)
    return public_names().filter(pk=name.pk).first() if name else None


def names_called(words: str) -> list[Name]:
    """The public names that a spelling may mean, short ones such as a family name included."""
    key = key_of(words)
    if not key:
        return []
    spelled = NameForm.objects.filter(folded=key).values_list("name", flat=True)[:MOST_NAMESAKES]
    return list(public_names().filter(pk__in=list(spelled)).order_by("name", "pk"))


def names_from(after: int | None, type_: str, rows: int) -> tuple[list[Name], bool]:
    """Names in the order of their letters from the one after that key on, and whether there are more."""
    names = public_names().order_by("name", "pk")
    if type_:
        names = names.filter(type=type_)
    start = Name.objects.filter(pk=after).first() if after is not None else None
    if start:
        names = names.filter(name__gte=start.name).exclude(name=start.name, pk__lte=start.pk)
    found = list(names[: rows + 1])
    return found[:rows], len(found) > rows


def offices_of(name: Name) -> list[Office]:
    """The offices that somebody holds or held, the latest first; organisations as readers may see them."""
    return _with_public(name.offices.select_related("organisation").order_by("-since", "-pk")[:50])


def holders_in(name: Name) -> list[Office]:
    """Who holds or held an office in an organisation, as far as readers may see them."""
    held = list(name.holders.select_related("name").order_by("-since", "-pk")[:50])
    known = _known(office.name_id for office in held)
    return [office for office in held if office.name_id in known]


def spellings_of(name: Name) -> list[str]:
    """The other spellings that alone tell who is meant."""
    forms: QuerySet[NameForm] = name.forms.filter(is_key=True).order_by("form")
    return [one.form for one in forms[:50] if one.form != name.name]


def _with_public(offices: Iterable[Office]) -> list[Office]:
    offices = list(offices)
    known = _known(one.organisation_id for one in offices if one.organisation_id)
    for office in offices:
        if office.organisation_id not in known:
            office.organisation = None
    return offices


def _known(keys: Iterable[int]) -> set[int]:
    keys = set(keys)
    return set(public_names_where(pk__in=keys).values_list("pk", flat=True)) if keys else set()

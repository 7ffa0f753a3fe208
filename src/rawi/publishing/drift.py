"""What stands in the release folder compared with what the application answers now."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rawi.publishing import inventory
from rawi.publishing.addresses import Address
from rawi.publishing.errors import Damaged, NoPlace, Unfit
from rawi.publishing.folder import Folder
from rawi.publishing.marking import addresses_in_editions, edition_hosts
from rawi.publishing.released import Answer
from rawi.publishing.rendering import FAILED, NOT_FOUND, render


class Kind(StrEnum):
    """How a file and what it should show part ways."""

    MISSING = "missing"
    EXTRA = "extra"
    DIFFERS = "differs"
    DAMAGED = "damaged"
    FAILS = "fails"


@dataclass(frozen=True, slots=True)
class Drift:
    """One address whose file is not what it should be; address is None for a file that is of none."""

    kind: Kind
    place: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """One step of the comparison: how many addresses were looked at, and what was found."""

    count: int
    drifts: list[Drift]


def compare(folder: Folder) -> Iterator[Compared]:
    """Look at every address that has a file or should have one, some at a time."""
    seen: set[str] = set()
    hosts = edition_hosts()
    for paths in inventory.everything():
        addresses = [one for one in addresses_in_editions(paths, hosts) if one.key not in seen]
        seen |= {one.key for one in addresses}
        yield Compared(len(addresses), [found for one in addresses if (found := drift_of(folder, one))])
    for meta, address in folder.all():
        if address is None:
            yield Compared(1, [Drift(Kind.DAMAGED, str(meta))])
        elif address.key not in seen:
            found = drift_of(folder, address)
            yield Compared(1, [found] if found else [])


def drift_of(folder: Folder, address: Address) -> Drift | None:
    """How the file of an address differs from what it should be; None where it does not."""
    expected = _expected(address)
    try:
        stands = folder.read(address).answer
    except FileNotFoundError:
        kind = Kind.MISSING if expected else None
    except Damaged:
        kind = Kind.DAMAGED
    else:
        kind = Kind.EXTRA if expected is None else Kind.DIFFERS if stands != expected else None
    if expected and expected.status >= FAILED:
        kind = Kind.FAILS
    return Drift(kind, address.path, address) if kind else None


def _expected(address: Address) -> Answer | None:
    try:
        answer = render(address)
    except (Unfit, NoPlace):
        return None
    return None if answer.status == NOT_FOUND else answer

"""How contributors are written in the tables of cases: name=kind[:role][=canonical], joined by +."""

from collections.abc import Iterable

from rawi.reading.model.page import Contributor


def written(contributors: Iterable[Contributor]) -> str:
    """The contributors as the cases write them."""
    return " + ".join(_one(contributor) for contributor in contributors)


def _one(contributor: Contributor) -> str:
    role = "" if contributor.role == "author" else f":{contributor.role}"
    canonical = f"={contributor.canonical}" if contributor.canonical else ""
    return f"{contributor.name}={contributor.kind}{role}{canonical}"

"""What every page carries: where it changes, everything is older than what it shows."""

from hashlib import sha256
from importlib import metadata, resources
from typing import Any

from django.conf import settings
from django.core import serializers
from django.utils.translation import override
from wagtail.models import Site

from rawi.articles.models import Publisher
from rawi.publishing.folder import Folder
from rawi.record.models import RecordSettings
from rawi.site.links import SectionLink, sections_by_path
from rawi.site.models import HouseStyle

FILE = "frame"
#: Code and templates that pages are made of, by package.
_MADE_OF = (
    "rawi.site",
    "rawi.api",
    "rawi.comments",
    "rawi.ratings",
    "rawi.articles",
    "rawi.record",
    "rawi.base.wording",
)


def is_new(folder: Folder) -> bool:
    """True when the files were made with another frame, or there are none."""
    try:
        return (folder.root / FILE).read_text(encoding="ascii") != fingerprint()
    except FileNotFoundError:
        return True


def keep(folder: Folder, made_with: str) -> None:
    """Remember the fingerprint of the frame that files are made with from now on."""
    folder.root.mkdir(parents=True, exist_ok=True)
    (folder.root / FILE).write_text(made_with, encoding="ascii")


def fingerprint() -> str:
    """What tells two frames apart: sections, sites, house styles, the site's address, Rawi's own code."""
    said: list[Any] = [
        settings.ORIGIN,
        settings.LANGUAGE_CODE,
        settings.TIME_ZONE,
        settings.READER_ACCOUNTS,
        _code(),
    ]
    for site in Site.objects.select_related("root_page__locale").order_by("pk"):
        with override(site.root_page.locale.language_code):
            links = sections_by_path(_Asked())  # type: ignore[arg-type]  # it keeps what it looked up, no more
            said.append([site.hostname, site.port, site.site_name, site.root_page_id])
            said.append([_told(link) for link in links.values()])
    for model in (HouseStyle, RecordSettings, Publisher):
        said.append(serializers.serialize("json", model.objects.order_by("pk")))
    return sha256(repr(said).encode()).hexdigest()


class _Asked:
    """Stands for a request, on which links are kept."""


def _told(link: SectionLink) -> tuple[str, str, str]:
    return link.title, link.url, link.path


def _code() -> str:
    """The version, and size and time of every file that pages are made of: new code is a new frame."""
    found = [metadata.version("rawi")]
    for package in _MADE_OF:
        root = resources.files(package)
        for file in sorted(root.rglob("*")):  # type: ignore[attr-defined]  # Rawi is installed as files
            if file.suffix in {".py", ".html", ".mo", ".css", ".js", ".tsv"}:
                stat = file.stat()
                found.append(f"{file.name} {stat.st_size} {int(stat.st_mtime)}")
    return sha256("\n".join(found).encode()).hexdigest()

"""The story that a new site opens with: pages of our own, and what editors decided about them."""

from pathlib import Path

import rawi

_FOLDER = Path(rawi.__file__).resolve().parents[2] / "samples"
_KINDS = (".txt", ".html", ".toml")


def sample_story() -> list[str]:
    """The files of the sample story, pages in order of time; none where Rawi was installed without them."""
    if not _FOLDER.is_dir():
        return []
    found = [file for file in _FOLDER.iterdir() if file.suffix in _KINDS]
    return [str(file) for file in sorted(found, key=lambda file: (file.suffix == ".toml", file.name))]


def is_wanted(story: list[str]) -> bool:
    """True of a site that has nothing yet, or only pages of the story: one that was stopped half way."""
    from rawi.articles.models import Article
    from rawi.record.models import Dossier

    own = Article.objects.exclude(source__name__in=[Path(name).name for name in story])
    return not own.exists() and not Dossier.objects.exists()

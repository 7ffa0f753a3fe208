"""Pictures that lie beside a page's file, as browsers save them."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from rawi.media.actions.keep_picture import keep_picture
from rawi.media.errors import PhotoRefused
from rawi.media.intake import MAX_BYTES
from rawi.reading.model.page import Page, Photo


@dataclass(frozen=True, slots=True)
class PicturesBeside:
    """Finds the picture that a page's photo names, below the folder of the page's file and nowhere else."""

    page_file: Path

    def __call__(self, page: Page, photo: Photo) -> int | None:
        """The key of the kept photo; None where its file is not there, lies elsewhere, or is no picture."""
        file = self._file(photo.url)
        if file is None:
            return None
        caption = photo.caption.of(page.text).strip() if photo.caption else photo.alt
        try:
            return keep_picture(file.read_bytes(), title=caption, credit=photo.holder).pk
        except (OSError, PhotoRefused):
            return None

    def _file(self, url: str) -> Path | None:
        try:
            parts = urlsplit(url)
            if parts.scheme or parts.netloc or not parts.path:
                return None
            folder = self.page_file.parent.resolve()
            file = (folder / unquote(parts.path)).resolve()
            is_near = file.is_relative_to(folder) and file.is_file() and file.stat().st_size <= MAX_BYTES
        except (OSError, ValueError):
            return None
        return file if is_near else None

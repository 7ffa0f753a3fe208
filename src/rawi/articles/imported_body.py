"""The body of an article from the blocks of a page that was read."""

from collections.abc import Callable, Iterator
from typing import Any

from rawi.articles.richtext import plain
from rawi.reading.model.page import Block, BlockKind, Page, Photo

RawBlock = dict[str, Any]
#: From a photo of the page to the key of the photo that was kept for it; None where none was.
PictureOf = Callable[[Page, Photo], int | None]


def no_picture(page: Page, photo: Photo) -> None:
    """The page came without its pictures."""


def body_of(page: Page, picture_of: PictureOf = no_picture) -> Iterator[RawBlock]:
    """Wagtail's raw stream blocks, without ids, in the page's order; boilerplate stays out."""
    photos = {photo.block: photo for photo in page.photos}
    items: list[str] = []
    for block in page.blocks:
        if block.kind is BlockKind.LIST_ITEM:
            items.append(_text(page, block))
            continue
        if items:
            yield _list(items)
            items = []
        raw = _raw(page, block, photos.get(block.id), picture_of)
        if raw:
            yield raw
    if items:
        yield _list(items)


def _raw(page: Page, block: Block, photo: Photo | None, picture_of: PictureOf) -> RawBlock | None:
    text = _text(page, block)
    match block.kind:
        case BlockKind.PARAGRAPH | BlockKind.TABLE:
            return {"type": "paragraph", "value": plain(text)}
        case BlockKind.SUBHEAD:
            return {"type": "subhead", "value": text[:255]}
        case BlockKind.QUOTATION:
            return {"type": "quotation", "value": {"text": text, "speaker": "", "capacity": ""}}
        case BlockKind.CAPTION:
            value = _photo(page, text, photo, picture_of)
            return {"type": "photo", "value": value} if value["photo"] or value["caption"] else None
        case _:
            return None


def _photo(page: Page, text: str, photo: Photo | None, picture_of: PictureOf) -> dict[str, Any]:
    if photo is None:
        return {"photo": None, "caption": text, "credit": "", "alt": "", "decorative": False}
    caption = photo.caption.of(page.text).strip() if photo.caption else ""
    kept = picture_of(page, photo)
    return {
        "photo": kept,
        "caption": caption,
        "credit": photo.holder[:255],
        "alt": photo.alt or (caption if kept else ""),
        "decorative": False,
    }


def _list(items: list[str]) -> RawBlock:
    return {"type": "list", "value": {"ordered": False, "items": items}}


def _text(page: Page, block: Block) -> str:
    return page.words_of(block).strip()

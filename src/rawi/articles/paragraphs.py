"""Pasted text comes into one block of the editor, however many paragraphs it has: each gets its own.

A block's id is what evidence, links and notices hold on to, so a block is one paragraph. A line that was
broken by hand (Shift and Enter) stays in its paragraph.
"""

import re
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from wagtail.blocks import StreamValue

from rawi.articles.richtext import text_of

KIND = "paragraph"
#: Paragraphs do not nest, and the editor's text is nothing but paragraphs.
_PARAGRAPH = re.compile(r"<p\b[^>]*>.*?</p>", re.DOTALL)


def one_a_block(body: StreamValue) -> StreamValue:
    """The body with one paragraph a block; the first keeps its block's id, empty ones between others go.

    The same body gives the same ids: the editor sends it again and again while somebody writes.
    """
    blocks = body.get_prep_value()
    taken = {block["id"] for block in blocks}
    apart = [piece for block in blocks for piece in _pieces(block, taken)]
    return body if apart == blocks else body.stream_block.to_python(apart)


def _pieces(block: dict[str, Any], taken: set[str]) -> Iterator[dict[str, Any]]:
    found = _PARAGRAPH.findall(block["value"]) if block["type"] == KIND else []
    paragraphs = [one for one in found if text_of(one).strip()]
    if not paragraphs or len(found) < 2 or "".join(found) != block["value"].strip():
        yield block
        return
    yield block | {"value": paragraphs[0]}
    ids = _free_ids(block["id"], taken)
    yield from ({"type": KIND, "value": one, "id": next(ids)} for one in paragraphs[1:])


def _free_ids(own: str, taken: set[str]) -> Iterator[str]:
    """Ids that follow from a block's own, none of which another block has."""
    number = 0
    while True:
        number += 1
        made = str(uuid5(NAMESPACE_URL, f"{own}/{number}"))
        if made not in taken:
            taken.add(made)
            yield made

"""The admin's form of an article."""

from typing import Any

from rawi.articles.forms.page import AddressedPageForm
from rawi.articles.paragraphs import one_a_block


class ArticleForm(AddressedPageForm):
    """What a reporter pastes becomes one block a paragraph."""

    def clean(self) -> dict[str, Any]:
        """The values, the body in blocks of one paragraph."""
        given = super().clean()
        if given.get("body"):
            given["body"] = one_a_block(given["body"])
        return given

"""The editors' field of rich text."""

from typing import Any

from wagtail.admin.rich_text import DraftailRichTextArea


class RichTextArea(DraftailRichTextArea):
    """Wagtail's, whose JSON can hold what no text is: half of an emoji that was cut in two.

    No database and no page takes it: the half goes, the rest is kept.
    """

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str | None:
        """The rich text that was sent; None where none was."""
        sent = super().value_from_datadict(data, files, name)
        return None if sent is None else sent.encode("utf-8", "ignore").decode()

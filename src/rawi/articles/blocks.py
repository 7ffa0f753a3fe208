"""The blocks of an article's body. Each keeps the UUID that Wagtail gives it as long as it lives."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageChooserBlock

INLINE = ["bold", "italic", "superscript", "subscript", "link"]


class QuotationBlock(blocks.StructBlock):
    """A quotation set apart from the text."""

    text = blocks.TextBlock(label=_("words"))
    speaker = blocks.CharBlock(label=_("speaker"), required=False)
    capacity = blocks.CharBlock(label=_("capacity"), required=False)

    class Meta:
        icon = "openquote"
        label = _("quotation")


class PhotoBlock(blocks.StructBlock):
    """A photo in its place: caption, credit and alternative text belong to this use of it."""

    photo = ImageChooserBlock(
        label=_("photo"),
        required=False,
        help_text=_("May stay empty where only the caption of a photo came along."),
    )
    caption = blocks.TextBlock(label=_("caption"), required=False)
    credit = blocks.CharBlock(
        label=_("rights credit"), required=False, help_text=_("Empty: the credit kept with the photo.")
    )
    alt = blocks.CharBlock(
        label=_("alternative text"),
        required=False,
        help_text=_("What the photo shows in this article, for those who do not see it."),
    )
    decorative = blocks.BooleanBlock(label=_("decorative"), required=False)

    class Meta:
        icon = "image"
        label = _("photo")

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        """The cleaned value; an empty photo block says nothing and is refused."""
        cleaned = super().clean(value)
        if not cleaned["photo"] and not cleaned["caption"]:
            raise blocks.StructBlockValidationError(
                non_block_errors=[ValidationError(_("Choose a photo or write a caption."))]
            )
        if cleaned["photo"] and not cleaned["alt"] and not cleaned["decorative"]:
            raise blocks.StructBlockValidationError(
                block_errors={
                    "alt": ValidationError(_("Say what the photo shows, or mark it as decorative."))
                }
            )
        return cleaned


class ListBlock(blocks.StructBlock):
    """A list of short items."""

    ordered = blocks.BooleanBlock(label=_("numbered"), required=False)
    items = blocks.ListBlock(blocks.TextBlock(label=_("item")), label=_("items"))

    class Meta:
        icon = "list-ul"
        label = _("list")


class EmbedBlock(blocks.StructBlock):
    """Something that stands elsewhere, shown as a link: no reader's browser is sent there unasked."""

    url = blocks.URLBlock(label=_("address"))
    title = blocks.CharBlock(label=_("title"))

    class Meta:
        icon = "link-external"
        label = _("link to another site")


class RelatedBlock(blocks.StructBlock):
    """Other articles of the site."""

    articles = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="articles.Article", label=_("article")), label=_("articles")
    )

    class Meta:
        icon = "doc-full"
        label = _("related articles")


class EntryBlock(blocks.StructBlock):
    """One entry of a live blog: what is known at a time. The block's id is the entry's address."""

    at = blocks.DateTimeBlock(label=_("time"), default=timezone.now)
    headline = blocks.CharBlock(label=_("headline"), required=False, max_length=255)
    text = blocks.RichTextBlock(features=INLINE, label=_("text"))
    pinned = blocks.BooleanBlock(
        label=_("pinned"), required=False, help_text=_("It stays above the newer entries.")
    )

    class Meta:
        icon = "time"
        label = _("live entry")


class BodyBlock(blocks.StreamBlock):
    """An article's body."""

    paragraph = blocks.RichTextBlock(features=INLINE, label=_("paragraph"), icon="pilcrow")
    subhead = blocks.CharBlock(label=_("subhead"), icon="title", max_length=255)
    quotation = QuotationBlock()
    photo = PhotoBlock()
    list = ListBlock()
    embed = EmbedBlock()
    table = TypedTableBlock([("text", blocks.CharBlock(label=_("text"), required=False))], label=_("table"))
    related = RelatedBlock()
    entry = EntryBlock()

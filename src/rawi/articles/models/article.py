"""The article."""

from datetime import date, datetime
from typing import Any, ClassVar

from django.db import models, transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from rawi.articles import presentation
from rawi.articles.blocks import BodyBlock
from rawi.articles.choices import ContributorRole, DateBasis
from rawi.articles.forms.article import ArticleForm
from rawi.articles.models.restrictions import RestrictedPage
from rawi.articles.models.section import Section


class Article(RestrictedPage, Page):
    """One news article. The page's title is its headline.

    published_on is an EDTF value ("" where unknown): the day that the article gives for itself, which for
    an imported page lies before first_published_at. reference_day is the day that its relative dates are
    counted from; reference_basis says how that day is known.

    own_section and stands_at repeat where it stands in the tree and in the order of time, so that one index
    gives a section's newest; save() and a move keep them. stands_at is None of what was never published.
    """

    summary = models.TextField(_("summary"), blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("body"))
    byline = models.CharField(_("byline as printed"), max_length=500, blank=True, editable=False)
    dateline = models.CharField(
        _("dateline"), max_length=255, blank=True, help_text=_("Places, comma-separated.")
    )
    published_on = models.CharField(_("date of the article"), max_length=64, blank=True)
    reference_day = models.DateField(_("day that relative dates count from"), null=True, blank=True)
    reference_basis = models.CharField(
        _("how that day is known"), max_length=16, choices=DateBasis, default=DateBasis.NONE
    )
    live_until = models.DateTimeField(
        _("the live blog ends"),
        null=True,
        blank=True,
        help_text=_("Then its page asks for new entries no more. Empty: it goes on."),
    )
    source = models.OneToOneField(
        "sources.Source",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="article",
        verbose_name=_("source"),
    )
    own_section = models.ForeignKey(
        "articles.Section",
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        db_index=False,
        related_name="+",
    )
    stands_at = models.DateTimeField(null=True, editable=False)
    # The tree says it already.
    own_section.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]  # Wagtail's own mark

    parent_page_types: ClassVar = ["articles.Section"]
    subpage_types: ClassVar[list[str]] = []
    #: A page that came in has one article: a copy is an article of the newsroom's own.
    exclude_fields_in_copy: ClassVar = ["source", "own_section", "stands_at"]
    template = "site/article.html"
    base_form_class = ArticleForm
    content_panels: ClassVar = [
        FieldPanel("title", heading=_("headline")),
        InlinePanel("contributions", heading=_("byline"), label=_("contributor")),
        FieldPanel("summary"),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("dateline"),
                FieldPanel("published_on"),
                FieldPanel("reference_day"),
                FieldPanel("reference_basis"),
            ],
            heading=_("place and date"),
        ),
        FieldPanel("live_until"),
        InlinePanel("picks", heading=_("related stories"), label=_("related story")),
    ]
    search_fields: ClassVar = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.FilterField("published_on"),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        indexes = (
            models.Index(fields=("own_section", "-stands_at", "-page_ptr"), name="article_in_section"),
        )

    @property
    def short_path(self) -> str:
        """The article's short address, which never changes."""
        return reverse("short_link", args=[self.pk])

    @transaction.atomic
    def publish(self, *args: Any, **kwargs: Any) -> Any:
        """Publish a revision: page, version and record change together or not at all."""
        return super().publish(*args, **kwargs)

    publish.alters_data = True  # type: ignore[attr-defined]  # templates may not call it

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Save; an alias, which Wagtail fills with all that its original holds, came from no page itself."""
        if self.alias_of_id:
            self.source = None
        if kwargs.get("update_fields") is not None:
            return super().save(*args, **kwargs)
        self.own_section_id = self._parent_key()
        self.stands_at = standing_time(self.first_published_at, self.reference_day)
        saved = super().save(*args, **kwargs)
        ArticleContributor.objects.filter(article=self).update(stands_at=self.stands_at)
        return saved

    def _parent_key(self) -> int | None:
        above = Section.objects.filter(path=self.path[: -self.steplen])
        return above.values_list("pk", flat=True).first()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the template shows."""
        return super().get_context(request, *args, **kwargs) | presentation.context_of(self, request)


def standing_time(first_published_at: datetime | None, day: date | None) -> datetime | None:
    """An article's time: a page that came in late stands on the day that it gives, at the hour it came."""
    if first_published_at is None or day is None:
        return first_published_at
    return timezone.make_aware(datetime.combine(day, timezone.localtime(first_published_at).time()))


class ArticleContributor(Orderable):
    """A contributor's part in an article, in byline order. stands_at is the article's."""

    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="contributions")
    contributor = models.ForeignKey(
        "articles.Contributor",
        on_delete=models.PROTECT,
        related_name="contributions",
        verbose_name=_("contributor"),
    )
    role = models.CharField(_("role"), max_length=16, choices=ContributorRole, default=ContributorRole.AUTHOR)
    stands_at = models.DateTimeField(null=True, editable=False)

    panels: ClassVar = [FieldPanel("contributor"), FieldPanel("role")]

    class Meta(Orderable.Meta):
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        indexes = (
            models.Index(fields=("contributor", "-stands_at", "-article"), name="contributor_in_time"),
        )

    def __str__(self) -> str:
        return f"{self.contributor} ({self.role})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, at the article's time."""
        self.stands_at = self.article.stands_at
        super().save(*args, **kwargs)

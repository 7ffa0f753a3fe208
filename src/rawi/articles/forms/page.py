"""The admin's form of a page: an address left empty is made from the headline."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from rawi.articles.slugs import free_slug, slug_of


class AddressedPageForm(WagtailAdminPageForm):
    """An empty slug keeps nobody from saving, with or without JavaScript.

    What was published keeps its address; a draft's follows its headline until somebody writes one.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def clean(self) -> dict[str, Any]:
        """The values, a slug among them."""
        given = self.cleaned_data
        if "slug" in given and not given["slug"]:
            given["slug"] = self._kept() or self._made(given.get("title", ""))
        return super().clean()

    def _kept(self) -> str:
        return self.instance.slug if self.instance.first_published_at else ""

    def _made(self, headline: str) -> str:
        wanted = slug_of(headline)
        others = self.parent_page.get_children().exclude(pk=self.instance.pk)
        return free_slug(wanted, set(others.filter(slug__startswith=wanted).values_list("slug", flat=True)))

"""What stands in the index, and the words that misspelled ones are compared with.

The terms themselves stand where the database finds them best: see rawi.search.index.
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article
from rawi.record.models import Item


class Entry(models.Model):
    """One public thing in the index. place orders entries by day and tells them apart (rawi.search.places).

    tags are what filters ask for, a blank between two; digest changes with everything that is indexed.
    """

    place = models.BigIntegerField(primary_key=True)
    tags = models.TextField(blank=True)
    digest = models.CharField(max_length=32)

    #: The field that leads to what was indexed.
    subject_field: ClassVar[str]

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.place}: {self.tags}"


class ArticleEntry(Entry):
    """A public article."""

    article = models.OneToOneField(Article, on_delete=models.CASCADE, related_name="search_entry")

    subject_field = "article"

    class Meta:
        verbose_name = _("article in the index")
        verbose_name_plural = _("articles in the index")


class ItemEntry(Entry):
    """A public item of the record."""

    item = models.OneToOneField(Item, on_delete=models.CASCADE, related_name="search_entry")

    subject_field = "item"

    class Meta:
        verbose_name = _("record item in the index")
        verbose_name_plural = _("record items in the index")


class Word(models.Model):
    """A word of public texts: folded, and as a text has it."""

    word = models.CharField(max_length=40, primary_key=True)
    shown = models.CharField(max_length=60)

    class Meta:
        verbose_name = _("word")
        verbose_name_plural = _("words")

    def __str__(self) -> str:
        return self.shown

"""How often an article was read in an hour."""

from django.db import models

from rawi.articles.models import Article


class Read(models.Model):
    """How many networks asked for an article in the hour that begins then."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="+")
    hour = models.DateTimeField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("hour", "article"), name="read_once_an_hour"),)

    def __str__(self) -> str:
        return f"article {self.article_id}, {self.hour:%Y-%m-%d %H}: {self.count}"

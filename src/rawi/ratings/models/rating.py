"""One reader's answer."""

from django.db import models

from rawi.articles.models import Article


class Rating(models.Model):
    """Whether one browser's reader liked an article; reader_key is its hash, nothing else is known."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="ratings")
    reader_key = models.CharField(max_length=64)
    is_liked = models.BooleanField()
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("article", "reader_key"), name="rating_once_a_reader"),
        )

    def __str__(self) -> str:
        return f"rating of article {self.article_id}"

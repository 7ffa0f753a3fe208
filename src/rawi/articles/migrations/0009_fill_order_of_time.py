"""Give the articles that are there their place in the order of time."""

from datetime import datetime
from itertools import batched

from django.db import migrations
from django.utils import timezone

BATCH = 500


def fill(apps, schema_editor):
    """Each article's section and time, and its contributors'."""
    Article = apps.get_model("articles", "Article")
    Contribution = apps.get_model("articles", "ArticleContributor")
    sections = dict(apps.get_model("articles", "Section").objects.values_list("path", "pk"))
    articles = Article.objects.order_by("pk").values_list("pk", "path", "reference_day", "first_published_at")
    for batch in batched(articles.iterator(chunk_size=BATCH), BATCH):
        for key, path, day, at in batch:
            stands_at = _time(at, day)
            Article.objects.filter(pk=key).update(own_section=sections.get(path[:-4]), stands_at=stands_at)
            Contribution.objects.filter(article=key).update(stands_at=stands_at)


def _time(at, day):
    if at is None or day is None:
        return at
    return timezone.make_aware(datetime.combine(day, timezone.localtime(at).time()))


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0008_order_of_time'),
    ]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]

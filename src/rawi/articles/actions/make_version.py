"""Keep the words of an article as they stand at a publication."""

import hashlib
import json
from dataclasses import asdict
from typing import Any

from django.db import transaction

from rawi.articles.body_text import block_texts
from rawi.articles.models import Article, Version
from rawi.articles.signals import version_published


@transaction.atomic
def make_version(article: Article, *, user: Any = None) -> Version:
    """The version of the article's words; the one before, when not a word has changed."""
    content = [asdict(block) for block in block_texts(article)]
    text_hash = hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
    # The article's row is the lock: two publications at once get two numbers.
    Article.objects.select_for_update().get(pk=article.pk)
    previous = article.versions.order_by("number").last()
    if previous and previous.text_hash == text_hash:
        return previous
    version = Version.objects.create(
        article=article,
        number=previous.number + 1 if previous else 1,
        headline=article.title,
        content=content,
        text_hash=text_hash,
    )
    version_published.send(sender=Article, version=version, previous=previous, user=user)
    return version

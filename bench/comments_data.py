"""Articles with 10, 50 and 10,000 approved comments, for bench/comments.py; prints their keys."""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
SIZES = (10, 50, 10_000)


def main(data: Path) -> None:
    """Make them beside what is there."""
    os.environ |= {"RAWI_DATA": str(data), "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    import django

    django.setup()
    print(json.dumps({str(size): _article_with(size) for size in SIZES}))


def _article_with(size: int) -> int:
    from rawi.articles.models import Article, Section
    from rawi.comments.models import Comment, Thread, Writer

    section = Section.objects.order_by("-depth").first()
    article = Article(title=f"مقال فيه {size} من التعليقات", slug=f"comments-{size}", body=[])
    section.add_child(instance=article)
    article.save_revision().publish()
    writer, _ = Writer.objects.get_or_create(email_key="bench")
    text = "رأي في المقال من سطرين لا أكثر. " * 4
    made = (
        Comment(
            article=article,
            writer=writer,
            name="سعاد",
            text=f"{text}{number}",
            state="approved",
            is_listed=True,
        )
        for number in range(size)
    )
    Comment.objects.bulk_create(made, batch_size=1000)
    Thread.objects.update_or_create(article=article, defaults={"approved": size})
    return int(article.pk)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

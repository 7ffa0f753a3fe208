"""What one browser has answered."""

from rawi.ratings.choices import Answer
from rawi.ratings.models import Rating


def own_answer(article_id: int, reader: str) -> Answer:
    """The answer of the browser whose key reader is; NONE for "" and for one that gave none."""
    if not reader:
        return Answer.NONE
    found = Rating.objects.filter(article_id=article_id, reader_key=reader).first()
    if found is None:
        return Answer.NONE
    return Answer.YES if found.is_liked else Answer.NO

"""What can be asked of ratings."""

from rawi.ratings.queries.own import own_answer
from rawi.ratings.queries.public import Ratings, ratings_of

__all__ = ["Ratings", "own_answer", "ratings_of"]

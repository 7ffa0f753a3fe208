"""The tables of the ratings app."""

from rawi.ratings.models.rating import Rating
from rawi.ratings.models.settings import RatingSettings
from rawi.ratings.models.total import Total

__all__ = ["Rating", "RatingSettings", "Total"]

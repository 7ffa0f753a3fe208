"""Newsletters, who gets them, what was sent."""

from rawi.newsletters.models.edition import Delivery, Edition
from rawi.newsletters.models.newsletter import Newsletter
from rawi.newsletters.models.subscription import Subscription

__all__ = ["Delivery", "Edition", "Newsletter", "Subscription"]

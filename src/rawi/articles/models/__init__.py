"""Models of the articles app."""

from rawi.articles.models.article import Article, ArticleContributor
from rawi.articles.models.contributor import Contributor, ContributorName
from rawi.articles.models.correction import Correction
from rawi.articles.models.front import FrontPage
from rawi.articles.models.pick import Pick
from rawi.articles.models.publisher import Publisher
from rawi.articles.models.section import Section
from rawi.articles.models.slot import FrontSlot, SectionSlot, Slot
from rawi.articles.models.version import Version

__all__ = [
    "Article",
    "ArticleContributor",
    "Contributor",
    "ContributorName",
    "Correction",
    "FrontPage",
    "FrontSlot",
    "Pick",
    "Publisher",
    "Section",
    "SectionSlot",
    "Slot",
    "Version",
]

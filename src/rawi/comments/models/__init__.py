"""The tables of the comments app."""

from rawi.comments.models.comment import Comment
from rawi.comments.models.data_request import DataRequest
from rawi.comments.models.follower import Follower
from rawi.comments.models.history import History
from rawi.comments.models.like import Like
from rawi.comments.models.listed_word import ListedWord
from rawi.comments.models.policy import Policy
from rawi.comments.models.report import Report
from rawi.comments.models.settings import CommentSettings
from rawi.comments.models.thread import Thread
from rawi.comments.models.writer import Writer

__all__ = [
    "Comment",
    "CommentSettings",
    "DataRequest",
    "Follower",
    "History",
    "Like",
    "ListedWord",
    "Policy",
    "Report",
    "Thread",
    "Writer",
]

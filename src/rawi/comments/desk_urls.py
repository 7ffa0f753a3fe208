"""Addresses of the moderators' desk, below the admin's."""

from django.urls import path

from rawi.comments.views.approve import moderation_approve
from rawi.comments.views.comment import moderation_comment
from rawi.comments.views.feature import moderation_feature
from rawi.comments.views.many import moderation_many
from rawi.comments.views.policy import moderation_policy
from rawi.comments.views.queue import moderation_queue
from rawi.comments.views.queue_csv import moderation_queue_csv
from rawi.comments.views.reject import moderation_reject
from rawi.comments.views.reply import moderation_reply
from rawi.comments.views.report import moderation_report
from rawi.comments.views.undo import moderation_undo
from rawi.comments.views.withhold import moderation_withhold
from rawi.comments.views.words_import import moderation_words_import
from rawi.comments.views.words_try import moderation_words_try
from rawi.comments.views.writer import moderation_writer

urlpatterns = [
    path("comments/", moderation_queue, name="moderation_queue"),
    path("comments/queue.csv", moderation_queue_csv, name="moderation_queue_csv"),
    path("comments/many/", moderation_many, name="moderation_many"),
    path("comments/<key:pk>/", moderation_comment, name="moderation_comment"),
    path("comments/<key:pk>/approve/", moderation_approve, name="moderation_approve"),
    path("comments/<key:pk>/reject/", moderation_reject, name="moderation_reject"),
    path("comments/<key:pk>/withhold/", moderation_withhold, name="moderation_withhold"),
    path("comments/<key:pk>/undo/", moderation_undo, name="moderation_undo"),
    path("comments/<key:pk>/feature/", moderation_feature, name="moderation_feature"),
    path("comments/<key:pk>/reply/", moderation_reply, name="moderation_reply"),
    path("comments/reports/<key:pk>/", moderation_report, name="moderation_report"),
    path("comments/writers/<key:pk>/", moderation_writer, name="moderation_writer"),
    path("comments/words/try/", moderation_words_try, name="moderation_words_try"),
    path("comments/words/import/", moderation_words_import, name="moderation_words_import"),
    path("comments/pages/<key:pk>/policy/", moderation_policy, name="moderation_policy"),
]

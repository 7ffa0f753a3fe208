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
    path("comments/<int:pk>/", moderation_comment, name="moderation_comment"),
    path("comments/<int:pk>/approve/", moderation_approve, name="moderation_approve"),
    path("comments/<int:pk>/reject/", moderation_reject, name="moderation_reject"),
    path("comments/<int:pk>/withhold/", moderation_withhold, name="moderation_withhold"),
    path("comments/<int:pk>/undo/", moderation_undo, name="moderation_undo"),
    path("comments/<int:pk>/feature/", moderation_feature, name="moderation_feature"),
    path("comments/<int:pk>/reply/", moderation_reply, name="moderation_reply"),
    path("comments/reports/<int:pk>/", moderation_report, name="moderation_report"),
    path("comments/writers/<int:pk>/", moderation_writer, name="moderation_writer"),
    path("comments/words/try/", moderation_words_try, name="moderation_words_try"),
    path("comments/words/import/", moderation_words_import, name="moderation_words_import"),
    path("comments/pages/<int:pk>/policy/", moderation_policy, name="moderation_policy"),
]

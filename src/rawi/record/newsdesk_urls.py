"""Addresses of the desks beside the review desk: follow-ups, disputes, statuses, relations, names."""

from django.urls import path

from rawi.record.views.dispute import record_dispute
from rawi.record.views.follow_up import record_follow_up
from rawi.record.views.follow_ups import record_follow_ups
from rawi.record.views.name_merge import record_name_merge
from rawi.record.views.name_split import record_name_split
from rawi.record.views.pledge_status import record_pledge_status
from rawi.record.views.relations import record_relation, record_relations

urlpatterns = [
    path("record/follow-ups/", record_follow_ups, name="record_follow_ups"),
    path("record/follow-ups/<key:pk>/", record_follow_up, name="record_follow_up"),
    path("record/disputes/<key:pk>/", record_dispute, name="record_dispute"),
    path("record/pledges/<key:pk>/status/", record_pledge_status, name="record_pledge_status"),
    path("record/relations/", record_relations, name="record_relations"),
    path("record/relations/<key:pk>/", record_relation, name="record_relation"),
    path("record/names/<key:pk>/merge/", record_name_merge, name="record_name_merge"),
    path("record/names/<key:pk>/split/", record_name_split, name="record_name_split"),
]

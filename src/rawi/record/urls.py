"""Addresses of the review desk, below the admin's."""

from django.urls import path

from rawi.record.views.accept import record_item_accept
from rawi.record.views.accept_all import record_accept_all
from rawi.record.views.add import record_add
from rawi.record.views.amend import record_item_amend
from rawi.record.views.desk import record_desk
from rawi.record.views.publish import record_publish
from rawi.record.views.reject import record_item_reject
from rawi.record.views.review import record_review
from rawi.record.views.show import record_item_show
from rawi.record.views.undo import record_item_undo

urlpatterns = [
    path("record/", record_desk, name="record_desk"),
    path("record/articles/<key:pk>/", record_review, name="record_review"),
    path("record/articles/<key:pk>/add/", record_add, name="record_add"),
    path("record/articles/<key:pk>/accept-all/", record_accept_all, name="record_accept_all"),
    path("record/articles/<key:pk>/publish/<key:revision_id>/", record_publish, name="record_publish"),
    path("record/items/<key:pk>/", record_item_show, name="record_item_show"),
    path("record/items/<key:pk>/accept/", record_item_accept, name="record_item_accept"),
    path("record/items/<key:pk>/reject/", record_item_reject, name="record_item_reject"),
    path("record/items/<key:pk>/amend/", record_item_amend, name="record_item_amend"),
    path("record/items/<key:pk>/undo/", record_item_undo, name="record_item_undo"),
]

"""Addresses that readers use beside the page tree's own."""

from django.urls import path, re_path

from rawi.base.same_origin import from_own_pages
from rawi.site.editions import in_its_edition
from rawi.site.views.account import account, erase_account
from rawi.site.views.article_changes import article_changes
from rawi.site.views.comment import comment
from rawi.site.views.comment_answers import comment_answers
from rawi.site.views.comment_policy import comment_policy
from rawi.site.views.comments import comments
from rawi.site.views.comments_part import comments_part
from rawi.site.views.confirm_follow import confirm_follow
from rawi.site.views.confirm_newsletter import confirm_newsletter
from rawi.site.views.contributor import contributor
from rawi.site.views.corrections import corrections
from rawi.site.views.dispute_item import dispute_item
from rawi.site.views.edit_comment import edit_comment
from rawi.site.views.favicon import favicon
from rawi.site.views.follow import follow
from rawi.site.views.leave_newsletter import leave_newsletter
from rawi.site.views.like_comment import like_comment
from rawi.site.views.live_entries import live_entries
from rawi.site.views.live_entry import live_entry
from rawi.site.views.my_data import my_data
from rawi.site.views.my_data_link import my_data_link
from rawi.site.views.own_comments import own_comments
from rawi.site.views.page_password import page_password
from rawi.site.views.rating import rating
from rawi.site.views.rating_counts import rating_counts
from rawi.site.views.rating_own import rating_own
from rawi.site.views.record_data import record_data
from rawi.site.views.record_dossier import record_dossier
from rawi.site.views.record_dossier_timeline import record_dossier_timeline
from rawi.site.views.record_dossiers import record_dossiers
from rawi.site.views.record_figures import record_figures
from rawi.site.views.record_hub import record_hub
from rawi.site.views.record_item import record_item
from rawi.site.views.record_name import record_name
from rawi.site.views.record_names import record_names
from rawi.site.views.record_pledges import record_pledges
from rawi.site.views.record_series import record_series
from rawi.site.views.record_timeline import record_timeline
from rawi.site.views.report_comment import report_comment
from rawi.site.views.report_error import report_error
from rawi.site.views.robots import robots
from rawi.site.views.search import search
from rawi.site.views.search_description import search_description
from rawi.site.views.short_link import short_link
from rawi.site.views.sign_in import sign_in
from rawi.site.views.sign_in_link import sign_in_link
from rawi.site.views.sign_in_with import sign_in_with
from rawi.site.views.sign_out import sign_out
from rawi.site.views.signed_in_with import signed_in_with
from rawi.site.views.subscribe import subscribe
from rawi.site.views.unfollow import unfollow
from rawi.site.views.withdraw_comment import withdraw_comment

urlpatterns = [
    path("a/<key:pk>", short_link, name="short_link"),
    path("a/<key:pk>/changes/", in_its_edition(article_changes), name="article_changes"),
    path("corrections/", in_its_edition(corrections), name="corrections"),
    path("r/<key:pk>", in_its_edition(record_item), name="record_item"),
    path("record/", in_its_edition(record_hub), name="record"),
    path("record/pledges/", in_its_edition(record_pledges), name="record_pledges"),
    path("record/timeline/", in_its_edition(record_timeline), name="record_timeline"),
    path("record/figures/", in_its_edition(record_figures), name="record_figures"),
    re_path(r"^record/figures/(?P<slug>[-\w]+)/$", in_its_edition(record_series), name="record_series"),
    path("record/data/", in_its_edition(record_data), name="record_data"),
    path("names/", in_its_edition(record_names), name="record_names"),
    path("names/<key:pk>/", in_its_edition(record_name), name="record_name"),
    path("dossiers/", in_its_edition(record_dossiers), name="record_dossiers"),
    re_path(r"^dossiers/(?P<slug>[-\w]+)/$", in_its_edition(record_dossier), name="record_dossier"),
    re_path(
        r"^dossiers/(?P<slug>[-\w]+)/timeline/$",
        in_its_edition(record_dossier_timeline),
        name="record_dossier_timeline",
    ),
    path("a/<key:pk>/report/", in_its_edition(report_error), name="report_error"),
    path("a/<key:pk>/rating/", in_its_edition(from_own_pages(rating)), name="rating"),
    path("a/<key:pk>/rating/own.json", rating_own, name="rating_own"),
    path("a/<key:pk>/rating.json", in_its_edition(rating_counts), name="rating_counts"),
    path("a/<key:pk>/live.html", in_its_edition(live_entries), name="live_entries"),
    path("a/<key:pk>/live/<uuid:entry>", live_entry, name="live_entry"),
    path("a/<key:pk>/follow/", in_its_edition(from_own_pages(follow)), name="follow"),
    path("follow/<str:token>/", in_its_edition(from_own_pages(confirm_follow)), name="confirm_follow"),
    path("unfollow/<str:token>/", in_its_edition(unfollow), name="unfollow"),
    path("newsletters/<key:pk>/", in_its_edition(from_own_pages(subscribe)), name="subscribe"),
    path(
        "newsletters/confirm/<str:token>/",
        in_its_edition(from_own_pages(confirm_newsletter)),
        name="confirm_newsletter",
    ),
    path("newsletters/leave/<str:token>/", in_its_edition(leave_newsletter), name="leave_newsletter"),
    path("account/", in_its_edition(from_own_pages(account)), name="account"),
    path("account/delete/", in_its_edition(from_own_pages(erase_account)), name="erase_account"),
    path("account/sign-in/", in_its_edition(from_own_pages(sign_in)), name="reader_sign_in"),
    path(
        "account/sign-in/<str:token>/",
        in_its_edition(from_own_pages(sign_in_link)),
        name="reader_sign_in_link",
    ),
    path("account/with/<str:word>/", in_its_edition(sign_in_with), name="reader_sign_in_with"),
    path("account/with/<str:word>/back/", in_its_edition(signed_in_with), name="reader_signed_in_with"),
    path("account/sign-out/", in_its_edition(from_own_pages(sign_out)), name="reader_sign_out"),
    path("my-data/", in_its_edition(from_own_pages(my_data)), name="my_data"),
    path("my-data/<str:token>/", in_its_edition(from_own_pages(my_data_link)), name="my_data_link"),
    path("r/<key:pk>/dispute/", in_its_edition(dispute_item), name="dispute_item"),
    path("a/<key:pk>/comments/", in_its_edition(from_own_pages(comments)), name="comments"),
    path("a/<key:pk>/comments/own/", in_its_edition(own_comments), name="own_comments"),
    path("a/<key:pk>/comments/<key:number>.html", in_its_edition(comments_part), name="comments_part"),
    path("c/<key:pk>", comment, name="comment"),
    path("c/<key:pk>/answers/", in_its_edition(comment_answers), name="comment_answers"),
    path("c/<key:pk>/edit/", in_its_edition(from_own_pages(edit_comment)), name="edit_comment"),
    path("c/<key:pk>/withdraw/", in_its_edition(from_own_pages(withdraw_comment)), name="withdraw_comment"),
    path("c/<key:pk>/like/", in_its_edition(from_own_pages(like_comment)), name="like_comment"),
    path("c/<key:pk>/report/", in_its_edition(from_own_pages(report_comment)), name="report_comment"),
    path("comment-policy/", in_its_edition(comment_policy), name="comment_policy"),
    re_path(r"^contributors/(?P<slug>[-\w]+)/$", in_its_edition(contributor), name="contributor"),
    path("search/", in_its_edition(search), name="search"),
    path("search/opensearch.xml", in_its_edition(search_description), name="search_description"),
    path("password/<key:pk>/", in_its_edition(from_own_pages(page_password)), name="page_password"),
    path("robots.txt", robots, name="robots"),
    path("favicon.ico", favicon, name="favicon"),
]

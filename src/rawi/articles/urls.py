"""The newsroom's own addresses in the admin."""

from django.urls import path

from rawi.articles.views.correct import correct_article

urlpatterns = [path("articles/<key:pk>/correct/", correct_article, name="correct_article")]

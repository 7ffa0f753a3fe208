"""Addresses of the accounts app."""

from django.urls import path

from rawi.accounts.views import sign_in

urlpatterns = [path("sign-in/<str:secret>/", sign_in, name="sign_in")]

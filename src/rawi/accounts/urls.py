"""Addresses of the accounts app; those of the admin stand before Wagtail's own, which have no limits."""

from django.urls import path
from django.views.decorators.cache import never_cache

from rawi.accounts.views.lost_password import LostPassword
from rawi.accounts.views.password import PasswordSignIn
from rawi.accounts.views.sign_in import sign_in

urlpatterns = [
    path("sign-in/<str:secret>/", sign_in, name="sign_in"),
    path("admin/login/", never_cache(PasswordSignIn.as_view()), name="wagtailadmin_login"),
    path("admin/password_reset/", never_cache(LostPassword.as_view()), name="wagtailadmin_password_reset"),
]

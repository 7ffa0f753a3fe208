"""Django's settings. Addresses and secrets come from rawi.project.environment alone."""

import zoneinfo

from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

from rawi.project import environment

DATA = environment.data_folder()
ORIGIN = environment.origin()
DEBUG = environment.debug()
SECRET_KEY = environment.secret_key()
ALLOWED_HOSTS = environment.hosts()
DATABASES = {"default": environment.database()}
CSRF_TRUSTED_ORIGINS = [ORIGIN]

INSTALLED_APPS = [
    "rawi.publishing",
    "rawi.site",
    "rawi.api",
    "rawi.search",
    "rawi.comments",
    "rawi.newsletters",
    "rawi.ratings",
    "rawi.readership",
    "rawi.members",
    "rawi.record",
    "rawi.articles",
    "rawi.sources",
    "rawi.media",
    "rawi.accounts",
    "rawi.base",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.sites",
    "rawi.accounts.apps.NewsroomUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.embeds",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    # Not for its filters: Wagtail uses its words, and only an app that is installed brings their Arabic.
    "django.contrib.humanize",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "rawi.base.middleware.SafeHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "rawi.base.middleware.BodySizeMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "rawi.base.keys.KeysMiddleware",
    "rawi.accounts.middleware.OwnPartMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "rawi.project.urls"
WSGI_APPLICATION = "rawi.project.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Language and time
LANGUAGE_CODE = "ar"
LANGUAGES = [("ar", _("Arabic")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
USE_I18N = True
USE_TZ = True
TIME_ZONE = environment.time_zone()
FORMAT_MODULE_PATH = "rawi.project.formats"
# Browsers know no "localtime", and Wagtail's script on the account's page stops at the first unknown zone.
WAGTAIL_USER_TIME_ZONES = sorted(zoneinfo.available_timezones() - {"localtime", "Factory"})

# Files
STATIC_URL = "/static/"
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA / "media"
RELEASE = DATA / "release"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    "sources": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        # A file is named by its bytes: whoever writes it again writes the same.
        "OPTIONS": {"location": DATA / "sources", "base_url": None, "allow_overwrite": True},
    },
}
FILE_UPLOAD_PERMISSIONS = 0o640
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# People
AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = "wagtailadmin_login"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True

# The edge
_IS_HTTPS = ORIGIN.startswith("https://")
SECURE_SSL_REDIRECT = _IS_HTTPS
SESSION_COOKIE_SECURE = _IS_HTTPS
CSRF_COOKIE_SECURE = _IS_HTTPS
SESSION_COOKIE_NAME = "__Host-session" if _IS_HTTPS else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if _IS_HTTPS else "csrf"
SECURE_HSTS_SECONDS = 31_536_000 if _IS_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _IS_HTTPS
SECURE_HSTS_PRELOAD = _IS_HTTPS
SECURE_PROXY_SSL_HEADER = environment.proxy_ssl_header()
BEHIND_PROXY = SECURE_PROXY_SSL_HEADER is not None
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "font-src": [CSP.SELF],
    "img-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.SELF],
}
#: The editors' pages alone: Wagtail's forms carry inline scripts (choosers, date fields, inline panels), set
#: styles from scripts, and show previews in a frame.
ADMIN_CSP = SECURE_CSP | {
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "frame-src": [CSP.SELF],
}
# Wagtail allows its previews the editor's frame by itself.
X_FRAME_OPTIONS = "DENY"

# Readers
READER_ACCOUNTS = environment.reader_accounts()
OIDC_PROVIDERS = environment.oidc_providers()

# What was read
ACCESS_LOG = environment.access_log()

# Who is told what is published
WEBHOOKS = environment.webhooks()
WEBHOOK_SECRET = environment.webhook_secret()
WEBSUB_HUB = environment.websub_hub()
PRIVATE_TARGETS = environment.private_targets()

# Wagtail
WAGTAILFRONTENDCACHE = {
    "release": {"BACKEND": "rawi.publishing.frontend_cache.ReleaseBackend"},
    **environment.purged_caches(),
}
WAGTAIL_SITE_NAME = "راوي"
WAGTAILADMIN_BASE_URL = ORIGIN
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "rawi.base.rich_text.RichTextArea"}}
WAGTAILADMIN_USER_LOGIN_FORM = "rawi.accounts.forms.SignInForm"
WAGTAILIMAGES_IMAGE_MODEL = "media.Photo"
WAGTAILIMAGES_IMAGE_FORM_BASE = "rawi.media.forms.PhotoForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
# No call leaves the machine.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
TAGGIT_CASE_INSENSITIVE = True

MAILERS = {"default": environment.mail()}
DEFAULT_FROM_EMAIL = environment.mail_sender()
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # Anybody can send any Host header, too many fields, a form without its token: one line a try, or a trace,
    # would let them fill the log.
    "loggers": {
        "django.security": {"level": "CRITICAL"},
        "django.request": {"level": "ERROR"},
    },
}

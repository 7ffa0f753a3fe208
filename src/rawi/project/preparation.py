"""Bring a data folder to the state in which the site can run: tables, roles, front page, operator."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command

SITE_NAME = "راوي"


@dataclass(frozen=True, slots=True)
class Prepared:
    """The site's front page and the operator's account."""

    front: object
    operator: object


def prepare() -> Prepared:
    """Migrate and set up; doing it again changes nothing. Django must be set up."""
    from rawi.accounts.actions.set_up_operator import set_up_operator
    from rawi.accounts.actions.set_up_roles import set_up_roles
    from rawi.accounts.roles import CHIEF_EDITOR, EDITOR
    from rawi.articles.actions.set_up_front import set_up_front
    from rawi.articles.actions.set_up_workflow import set_up_workflow
    from rawi.search.actions.rebuild import rebuild

    call_command("migrate", interactive=False, verbosity=0)
    set_up_roles()
    set_up_workflow([EDITOR.name, CHIEF_EDITOR.name])
    origin = urlsplit(settings.ORIGIN)
    port = origin.port or (443 if origin.scheme == "https" else 80)
    front = set_up_front(name=SITE_NAME, hostname=origin.hostname or "localhost", port=port)
    # Pages of a folder from before there was a search; otherwise nothing is missing.
    rebuild()
    return Prepared(front, set_up_operator())

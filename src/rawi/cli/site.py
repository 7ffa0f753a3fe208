"""Commands that work on a site's data folder: its settings, its database, Django set up."""

import os
from pathlib import Path

from rawi.cli.messages import say

ADDRESS = "127.0.0.1"


class Unready(Exception):
    """The site cannot be worked on; its text is the line to show."""


def set_up(data: Path, port: int) -> None:
    """Set Django up for the site in a data folder. Raises Unready."""
    os.environ |= {"RAWI_DATA": str(data.absolute()), "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    os.environ["RAWI_ORIGIN"] = os.environ.get("RAWI_ORIGIN") or f"http://{ADDRESS}:{port}"
    if not (data / "secret_key").exists() and not os.environ.get("RAWI_SECRET_KEY"):
        raise Unready(say("no_site", path=data))
    import django
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import call_command
    from django.db import DatabaseError

    try:
        django.setup()
        call_command("migrate", interactive=False, verbosity=0)
    except ImproperlyConfigured as error:
        raise Unready(say("settings", reason=error)) from error
    except DatabaseError as error:
        raise Unready(say("database", reason=" ".join(str(error).split()))) from error

"""Sessions of a served site for people in each role, who get a name that is not their role's."""

import json

from playwright.sync_api import StorageState

from support.serving import Site
from support.told import tell

_SIGN_IN = """
import json
from django.contrib.auth.models import Group
from django.test import Client
from rawi.accounts.models import User
sessions = {}
for group in Group.objects.all():
    names = {"first_name": "سلمى", "last_name": "الهاشمي"}
    person, _ = User.objects.get_or_create(username="s-" + str(group.pk), defaults=names)
    person.groups.set([group])
    sessions[group.name] = person
sessions["operator"] = User.objects.filter(is_superuser=True)[0]
for role, person in sessions.items():
    client = Client()
    client.force_login(person)
    sessions[role] = client.cookies["session"].value
print(json.dumps(sessions), flush=True)
"""


def sessions(site: Site) -> dict[str, StorageState]:
    """What a browser holds in which a person of each role is signed in, by the role's name."""
    return {role: _state(site, secret) for role, secret in json.loads(tell(site, _SIGN_IN)).items()}


def _state(site: Site, secret: str) -> StorageState:
    host = site.address.split("/")[2].split(":")[0]
    cookie = {"name": "session", "value": secret, "domain": host, "path": "/", "expires": -1}
    kept = {**cookie, "httpOnly": True, "secure": False, "sameSite": "Lax"}
    return {"cookies": [kept], "origins": []}  # type: ignore[typeddict-item]  # the names are Playwright's

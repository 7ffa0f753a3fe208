"""What the test database begins with: a newsroom, which most tests need and which takes long to set up."""

from django.contrib.auth.models import Group
from django.db import connection
from wagtail.models import Page, Site, Task, Workflow

from rawi.accounts.models import User
from support.keys import count_apart
from support.newsroom import open_newsroom

_migrated: list[str] = []


def begin() -> None:
    """Open the newsroom in a database that was just made; no two of its tables give out the same keys."""
    _migrated[:] = [connection.creation.serialize_db_to_string()]
    count_apart()
    open_newsroom()
    # What a test with serialized_rollback begins with.
    connection._test_serialized_contents = connection.creation.serialize_db_to_string()


def as_migrated() -> None:
    """Take the newsroom away again, in the test's transaction: what is left is what migrations made."""
    for model in (User, Group, Site, Workflow, Task):
        model.objects.all().delete()
    for page in Page.objects.filter(depth=2):
        page.delete()
    connection.creation.deserialize_db_from_string(_migrated[0])

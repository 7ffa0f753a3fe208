"""The documents' tables of roles are the code's."""

import re

import pytest

from rawi.accounts.roles import ROLES
from support.shared import ROOT

PAGES = ["docs/reference/roles.md", "docs/how-to/people-and-roles.md"]


def _rows(page: str) -> dict[str, str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", text, re.MULTILINE))


@pytest.mark.parametrize("page", PAGES)
def test_each_role_has_its_line_in_order(page: str) -> None:
    assert list(_rows(page)) == [role.name for role in ROLES]


#: A word of the line to the right on the page tree or elsewhere that it promises.
PROMISES = {
    "publish": "publish",
    "delete": "bulk_delete",
    "unlock": "unlock",
    "house style": "site.change_housestyle",
    "review the record": "record.review_item",
    "in bulk": "record.bulk_accept",
    "follow-ups": "record.work_follow_ups",
    "answer disputes": "record.answer_dispute",
    "keep names": "record.change_name",
    "record's rules": "record.change_recordsettings",
    "moderate comments": "comments.moderate",
    "those of comments": "comments.change_commentsettings",
}


def test_what_a_line_promises_the_role_has() -> None:
    told = _rows("docs/reference/roles.md")
    inherited: set[str] = set()
    for role in ROLES[:3]:
        rights = {*role.rights, *role.page_rights}
        for word, right in PROMISES.items():
            if word in told[role.name]:
                inherited.add(right)
        assert inherited == rights & set(PROMISES.values()), role.name


def test_who_may_not_enter_is_told_so() -> None:
    told = _rows("docs/reference/roles.md")
    for role in ROLES:
        may_enter = "wagtailadmin.access_admin" in role.rights
        assert ("no part of the admin" in told[role.name]) == (not may_enter)

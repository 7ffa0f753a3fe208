"""A newsroom to test in: the site as its first start leaves it, people in every role, an article."""

from dataclasses import dataclass
from uuid import uuid4

from django.contrib.auth.models import Group

from rawi.accounts.actions.set_up_operator import OPERATOR, set_up_operator
from rawi.accounts.actions.set_up_roles import set_up_roles
from rawi.accounts.models import User
from rawi.accounts.roles import CHIEF_EDITOR, EDITOR, ROLES
from rawi.articles.actions.open_section import open_section
from rawi.articles.actions.set_up_front import set_up_front
from rawi.articles.actions.set_up_workflow import set_up_workflow
from rawi.articles.models import Article, FrontPage, Section
from rawi.articles.richtext import plain
from rawi.articles.slugs import free_slug, slug_of

SECTIONS = ("أخبار", "أمن")


@dataclass(frozen=True, slots=True)
class Newsroom:
    """The front page, a section with a sub-section, and one person in each role, by the role's name."""

    front: FrontPage
    section: Section
    people: dict[str, User]

    def article(self, headline: str, *paragraphs: str, published: bool = True) -> Article:
        """An article in the sub-section, by the operator; a draft where published is False."""
        taken = set(self.section.get_children().values_list("slug", flat=True))
        blocks = [{"type": "paragraph", "value": plain(text), "id": str(uuid4())} for text in paragraphs]
        made = Article(
            title=headline, slug=free_slug(slug_of(headline), taken), body=blocks, live=False, owner=None
        )
        Section.objects.get(pk=self.section.pk).add_child(instance=made)
        revision = made.save_revision(user=self.people[OPERATOR])
        if published:
            revision.publish()
        return Article.objects.get(pk=made.pk)


def open_newsroom() -> Newsroom:
    """The newsroom of the test's database, which has one from its start unless a test took it away."""
    return _standing() or _set_up()


def _standing() -> Newsroom | None:
    people = User.objects.filter(username__in=(OPERATOR, *(role.name for role in ROLES)))
    front, section = FrontPage.objects.first(), Section.objects.filter(title=SECTIONS[-1]).first()
    if not front or not section or len(people) <= len(ROLES):
        return None
    return Newsroom(front, section, {user.username: user for user in people})


def _set_up() -> Newsroom:
    set_up_roles()
    set_up_workflow([EDITOR.name, CHIEF_EDITOR.name])
    front = set_up_front(name="راوي", hostname="localhost", port=80)
    people = {OPERATOR: set_up_operator()}
    for role in ROLES:
        people[role.name], _ = User.objects.get_or_create(username=role.name)
        people[role.name].groups.add(Group.objects.get(name=role.name))
    return Newsroom(front, open_section(front, SECTIONS), people)

"""Many at once: what others decided first is named, nothing is lost, rejecting asks once for all."""

from typing import Any

from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.comments.actions.approve import approve
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from support.comments import comment
from support.newsroom import Newsroom

SCRIPT = {"X-Requested-With": "XMLHttpRequest"}


def _send(client: Client, made: list[Comment], *, script: bool = True, **given: Any):
    given["comment"] = [f"{one.pk}:{one.revision}" for one in made]
    return client.post(reverse("moderation_many"), given, headers=SCRIPT if script else {})


def _states() -> list[str]:
    return list(Comment.objects.order_by("pk").values_list("state", flat=True))


def test_all_chosen_are_decided_but_what_a_colleague_decided(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    made = [comment(article, str(number)) for number in range(3)]
    approve(made[1].pk, by=newsroom.people["editor"])
    answer = _send(client, made, act="withhold").json()
    assert _states() == ["withheld", "approved", "withheld"]
    assert not answer["well"]
    assert "بُتّ في تعليقين" in answer["message"]
    assert f"{made[1].pk}" in answer["message"]
    assert "editor" in answer["message"]
    assert len(answer["cards"]) == 3


def test_rejecting_asks_once_and_then_rejects_all(article: Article, client: Client) -> None:
    made = [comment(article, str(number)) for number in range(2)]
    form = _send(client, made, act="reject").content.decode()
    assert f'value="{made[1].pk}:{made[1].revision}"' in form
    assert _states() == ["pending", "pending"]
    _send(client, made, act="reject", reason="off_topic", words="عن غيره")
    assert set(Comment.objects.values_list("state", "reason_text")) == {("rejected", "عن غيره")}


def test_without_a_script_the_page_asks_and_leads_back(article: Article, client: Client) -> None:
    made = [comment(article)]
    assert "لماذا يُرفض تعليق واحد؟" in _send(client, made, script=False, act="reject").content.decode()
    assert _send(client, made, script=False, act="reject", reason="").status_code == 422
    assert _send(client, made, script=False, act="approve").status_code == 302
    assert _states() == [CommentState.APPROVED]


def test_nothing_chosen_or_asked_changes_nothing(article: Article, client: Client) -> None:
    made = [comment(article)]
    for chosen, act in ((made, "erase"), ([], "approve")):
        assert _send(client, chosen, script=False, act=act).status_code == 302
    client.post(
        reverse("moderation_many"), {"act": "approve", "comment": ["x", "1", "1:2:3", f"{made[0].pk}:x"]}
    )
    assert _states() == ["pending"]

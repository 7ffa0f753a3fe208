"""What of a queue an address asks for."""

from typing import Any

from django.http import HttpRequest

from rawi.comments.choices import Age, HoldRule, Queue
from rawi.comments.queries.desk import Sieve
from rawi.comments.views.answers import number_of


def sieve_of(request: HttpRequest) -> Sieve:
    """The sieve that an address has; what no sieve has is not asked for."""
    given = request.GET
    queue, rule, age = given.get("queue", ""), given.get("rule", ""), given.get("age", "")
    return Sieve(
        queue=Queue(queue) if queue in Queue.values else Queue.PENDING,
        article=number_of(given.get("article", "")),
        writer=number_of(given.get("writer", "")),
        rule=rule if rule in HoldRule.values else "",
        age=age if age in Age.values else "",
    )


def asked(sieve: Sieve) -> dict[str, Any]:
    """The sieve as an address has it."""
    fields = {
        "queue": sieve.queue.value,
        "article": sieve.article,
        "writer": sieve.writer,
        "rule": sieve.rule,
        "age": sieve.age,
    }
    return {name: value for name, value in fields.items() if value not in (None, "")}

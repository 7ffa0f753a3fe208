"""Two exports at once; who leaves makes room."""

from django.test import Client

from rawi.api.exports.limit import AT_ONCE
from support.public_record import PublicRecord, body

ADDRESS = "/record/export/record.jsonl"


def test_one_more_is_asked_to_come_again_until_somebody_leaves(record: PublicRecord, reader: Client) -> None:
    running = [reader.get(ADDRESS) for _ in range(AT_ONCE)]
    refused = reader.get(ADDRESS)
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "120")
    body(running[0])  # one is read to its end
    assert body(reader.get(ADDRESS))
    iter(running[1].streaming_content)  # type: ignore[attr-defined]
    for closer in running[1]._resource_closers:  # type: ignore[attr-defined]  # as Django's close() does
        closer()
    again = [reader.get(ADDRESS) for _ in range(AT_ONCE)]
    assert [answer.status_code for answer in again] == [200] * AT_ONCE
    for answer in again:
        body(answer)


def test_asking_for_the_head_takes_no_place(record: PublicRecord, reader: Client) -> None:
    assert {reader.head(ADDRESS).status_code for _ in range(AT_ONCE + 2)} == {200}

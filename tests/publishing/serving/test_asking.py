"""Codings, validators and parts as RFC 9110 has them."""

import pytest

from rawi.publishing.serving.asking import Part, codings_of, is_known, part_of, still_holds

MODIFIED = 1_700_000_000
SINCE = "Tue, 14 Nov 2023 22:13:20 GMT"


@pytest.mark.parametrize(
    ("accepted", "codings"),
    [
        ("", ()),
        ("identity", ()),
        ("br;q=0", ()),
        ("gzip;q=nonsense", ()),
        ("*;q=0", ()),
        ("gzip", ("gzip",)),
        ("gzip, deflate, br, zstd", ("br", "zstd", "gzip")),
        ("GZIP ; Q=0.5", ("gzip",)),
        ("*", ("br", "zstd", "gzip")),
        ("*, br;q=0", ("zstd", "gzip")),
    ],
)
def test_codings_that_a_reader_takes(accepted: str, codings: tuple[str, ...]) -> None:
    assert codings_of(accepted) == codings


@pytest.mark.parametrize("none_match", ['"b"', 'W/"b"', "", "nonsense", '"a-br"'])
def test_another_form_is_not_known(none_match: str) -> None:
    # A date is not asked where a validator is.
    assert not is_known(none_match, SINCE, '"a"', MODIFIED)


@pytest.mark.parametrize("none_match", ['"a"', 'W/"a"', '"b", "a"', "*"])
def test_the_same_form_is_known(none_match: str) -> None:
    assert is_known(none_match, None, '"a"', MODIFIED)


@pytest.mark.parametrize(
    ("since", "known"),
    [(SINCE, True), ("Tue, 14 Nov 2023 22:13:19 GMT", False), ("yesterday", False), ("", False)],
)
def test_a_date_is_known_from_its_second_on(since: str, known: bool) -> None:
    assert is_known(None, since, '"a"', MODIFIED) is known


@pytest.mark.parametrize(
    "asked", ["", "bytes", "lines=0-1", "bytes=0-1,5-6", "bytes=5-1", "bytes=a-b", "bytes=-"]
)
def test_what_asks_for_no_part_gets_the_whole(asked: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        part_of(asked, 10)


@pytest.mark.parametrize("asked", ["bytes=10-", "bytes=99-100", "bytes=-0"])
def test_a_part_outside_is_none(asked: str) -> None:
    assert part_of(asked, 10) is None


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-0", Part(0, 1)),
        ("bytes=2-", Part(2, 10)),
        ("bytes=-3", Part(7, 10)),
        ("bytes=-99", Part(0, 10)),
        ("bytes=0-99", Part(0, 10)),
    ],
)
def test_a_part(asked: str, part: Part) -> None:
    assert part_of(asked, 10) == part


@pytest.mark.parametrize(
    ("if_range", "holds"),
    [(None, True), ('"a"', True), ('"b"', False), ('W/"a"', False), (SINCE, True), ("soon", False)],
)
def test_a_part_belongs_to_the_whole_that_was_begun(if_range: str | None, holds: bool) -> None:
    assert still_holds(if_range, '"a"', MODIFIED) is holds

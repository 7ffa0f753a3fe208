"""Codings, validators and parts as RFC 9110 has them."""

import pytest

from rawi.publishing.serving.asking import Part, codings_of, is_known, part_of, still_holds

MODIFIED = 1_700_000_000
SINCE = b"Tue, 14 Nov 2023 22:13:20 GMT"


@pytest.mark.parametrize(
    ("accepted", "codings"),
    [
        (b"", ()),
        (b"identity", ()),
        (b"br;q=0", ()),
        (b"gzip;q=nonsense", ()),
        (b"\xff, br\xff", ()),
        (b"*;q=0", ()),
        (b"gzip", ("gzip",)),
        (b"gzip, deflate, br, zstd", ("br", "zstd", "gzip")),
        (b"GZIP ; Q=0.5", ("gzip",)),
        (b"*", ("br", "zstd", "gzip")),
        (b"*, br;q=0", ("zstd", "gzip")),
    ],
)
def test_codings_that_a_reader_takes(accepted: bytes, codings: tuple[str, ...]) -> None:
    assert codings_of(accepted) == codings


@pytest.mark.parametrize("none_match", [b'"b"', b'W/"b"', b"", b"nonsense", b'"a-br"'])
def test_another_form_is_not_known(none_match: bytes) -> None:
    # A date is not asked where a validator is.
    assert not is_known(none_match, SINCE, b'"a"', MODIFIED)


@pytest.mark.parametrize("none_match", [b'"a"', b'W/"a"', b'"b", "a"', b"*"])
def test_the_same_form_is_known(none_match: bytes) -> None:
    assert is_known(none_match, None, b'"a"', MODIFIED)


@pytest.mark.parametrize(
    ("since", "known"),
    [
        (SINCE, True),
        (b"Tue, 14 Nov 2023 22:13:19 GMT", False),
        (b"yesterday", False),
        (b"\xff", False),
        (b"", False),
    ],
)
def test_a_date_is_known_from_its_second_on(since: bytes, known: bool) -> None:
    assert is_known(None, since, b'"a"', MODIFIED) is known


@pytest.mark.parametrize(
    "asked",
    [b"", b"bytes", b"lines=0-1", b"bytes=0-1,5-6", b"bytes=5-1", b"bytes=a-b", b"bytes=-", b"bytes=\xb2-"],
)
def test_what_asks_for_no_part_gets_the_whole(asked: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        part_of(asked, 10)


@pytest.mark.parametrize("asked", [b"bytes=10-", b"bytes=99-100", b"bytes=-0"])
def test_a_part_outside_is_none(asked: bytes) -> None:
    assert part_of(asked, 10) is None


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        (b"bytes=0-0", Part(0, 1)),
        (b"bytes=2-", Part(2, 10)),
        (b"bytes=-3", Part(7, 10)),
        (b"bytes=-99", Part(0, 10)),
        (b"bytes=0-99", Part(0, 10)),
    ],
)
def test_a_part(asked: bytes, part: Part) -> None:
    assert part_of(asked, 10) == part


@pytest.mark.parametrize(
    ("if_range", "holds"),
    [(None, True), (b'"a"', True), (b'"b"', False), (b'W/"a"', False), (SINCE, True), (b"soon", False)],
)
def test_a_part_belongs_to_the_whole_that_was_begun(if_range: bytes | None, holds: bool) -> None:
    assert still_holds(if_range, b'"a"', MODIFIED) is holds

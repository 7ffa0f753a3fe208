"""Where a request comes from: what its sender writes in headers changes nothing."""

import pytest
from django.test import RequestFactory

from rawi.base.network import network_key, network_of


def _from(address: str, forwarded: str = "") -> object:
    headers = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    return RequestFactory().get("/", REMOTE_ADDR=address, **headers)


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("198.51.100.7", "198.51.100.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:198.51.100.7", "198.51.100.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("no address", ""),
    ],
)
def test_an_address_is_its_network(address: str, network: str) -> None:
    assert network_of(_from(address)) == network


def test_without_a_proxy_a_forwarded_address_is_not_believed(settings: object) -> None:
    settings.BEHIND_PROXY = False
    assert network_of(_from("198.51.100.7", forwarded="203.0.113.9")) == "198.51.100.7"


@pytest.mark.parametrize("forged", ["", "192.0.2.1, ", "192.0.2.1, 192.0.2.2, "])
def test_behind_a_proxy_only_its_own_entry_counts(forged: str, settings: object) -> None:
    settings.BEHIND_PROXY = True
    assert network_of(_from("127.0.0.1", forwarded=f"{forged}203.0.113.9")) == "203.0.113.9"


def test_a_key_tells_two_apart_and_nobody_who_they_are() -> None:
    one, other = network_key(_from("198.51.100.7"), "dispute"), network_key(_from("198.51.100.8"), "dispute")
    assert one != other
    assert (
        one == network_key(_from("198.51.100.7"), "dispute") != network_key(_from("198.51.100.7"), "rating")
    )
    assert "198" not in one[:3]

"""Where a request comes from, as far as it can be known."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest

from rawi.base.sealing import keyed

#: Who has one address of IPv6 has a whole /64 of them.
_IPV6_PREFIX = 64


def network_of(request: HttpRequest) -> str:
    """The sender's network: an IPv4 address or an IPv6 /64; "" where none is known.

    What X-Forwarded-For says is believed only where a proxy stands before Rawi (RAWI_PROXY), and only its
    last entry, which that proxy wrote itself: whoever sends a longer header changes nothing.
    """
    address = request.META.get("REMOTE_ADDR", "")
    if settings.BEHIND_PROXY:
        address = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip() or address
    return network_at(address)


def network_at(address: str) -> str:
    """The network of an address as it is written; "" for what is no address."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return ""
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped:
            return str(found.ipv4_mapped)
        return str(ipaddress.ip_network((found, _IPV6_PREFIX), strict=False))
    return str(found)


def network_key(request: HttpRequest, purpose: str) -> str:
    """A keyed hash of the sender's network, which tells two apart and nobody who they are."""
    return keyed(network_of(request), purpose)

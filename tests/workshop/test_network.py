"""The guard against the network."""

import socket
import threading
import urllib.error
import urllib.request

import pytest

from support import network


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80)])
def test_no_address_of_another_machine_is_reached(address: tuple[str, int]):
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as tried, pytest.raises(network.NetworkRefused):
        tried.connect(address)
    network.refused.clear()


def test_no_name_is_looked_up():
    with pytest.raises(network.NetworkRefused):
        urllib.request.urlopen("http://example.com/")
    network.refused.clear()


def test_a_hidden_refusal_is_remembered():
    def call() -> None:
        try:
            socket.create_connection(("192.0.2.1", 80))
        except Exception:
            return

    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    assert network.refused == ["192.0.2.1"]
    network.refused.clear()


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost", "a.localhost"])
def test_this_machine_is_open(host: str):
    assert network.is_own(host)


@pytest.mark.parametrize("host", ["127.0.0.1.example.com", "localhost.example", "10.0.0.1", "0.0.0.0", ""])
def test_look_alikes_are_not_this_machine(host: str):
    assert not network.is_own(host)


def test_a_server_of_our_own_answers():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        assert network.refused == []

"""What the tests share: settings, databases, a served site, a browser, the guard against the network."""

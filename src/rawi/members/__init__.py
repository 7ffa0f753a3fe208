"""Accounts of readers: an address that its owner has shown to be theirs. Guests need none."""

"""Signals of the record. Receivers run in the transaction of the act: if one fails, nothing happened."""

from django.dispatch import Signal

#: Items came into the public's sight (shown) or left it (hidden): two lists of keys.
items_settled = Signal()
#: Something that readers see of items has changed, and their rows were not saved one by one: keys.
items_changed = Signal()
#: The same of names: keys.
names_changed = Signal()

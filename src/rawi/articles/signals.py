"""Signals of the articles app."""

from django.dispatch import Signal

#: A version was made. The sender is Article; version, previous (None for the first) and user (None: nobody)
#: come with it.
version_published = Signal()
#: A notice was given, within its transaction. The sender is Article; correction comes with it.
correction_given = Signal()
#: What a front or a section shows has changed without its being published: a slot's time has come. The sender
#: is Page; keys (of fronts and sections) come with it.
fronts_changed = Signal()

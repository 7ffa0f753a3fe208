"""Calendars of events and of the days by which pledges are due."""

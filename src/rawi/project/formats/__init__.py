"""How days and hours are written where nobody says it: the day before the month, 24 hours."""

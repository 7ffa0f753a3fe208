"""Django's SQLite backend as many writers at once need it."""

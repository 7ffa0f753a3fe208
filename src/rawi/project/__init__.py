"""The project: settings, URLs, the server."""

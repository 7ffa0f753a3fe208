"""The blocks about articles on the newsroom's first page, one a file."""

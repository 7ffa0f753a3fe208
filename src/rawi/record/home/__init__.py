"""The blocks about the record on the newsroom's first page, one a file."""

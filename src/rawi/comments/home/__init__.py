"""The blocks about readers' comments on the newsroom's first page, one a file."""

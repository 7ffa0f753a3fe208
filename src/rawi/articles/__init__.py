"""What the newsroom writes: sections, articles, contributors."""

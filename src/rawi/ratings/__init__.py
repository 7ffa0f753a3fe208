"""Whether readers liked an article."""

"""Template filters and tags of readers' pages."""

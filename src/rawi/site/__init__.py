"""What readers see: fronts, sections, articles, contributors."""

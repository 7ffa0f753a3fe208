"""What editors see of newsletters."""

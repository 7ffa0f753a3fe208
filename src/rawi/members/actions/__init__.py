"""Changes of state of readers' accounts."""

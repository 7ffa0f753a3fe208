"""From rows of the record to the shapes of the API."""

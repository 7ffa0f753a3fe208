"""What the API does: tell others what happened."""

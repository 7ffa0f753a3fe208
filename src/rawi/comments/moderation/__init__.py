"""What the moderators' desk shows, made ready for its templates."""

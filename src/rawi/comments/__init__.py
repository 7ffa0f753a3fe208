"""What readers say under an article, and how it is moderated."""

"""What readers' pages show of comments."""

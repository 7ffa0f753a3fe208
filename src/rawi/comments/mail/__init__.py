"""What the comments app writes to readers: plain text, and HTML that runs the reader's way."""

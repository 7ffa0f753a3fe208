"""Articles as machines are told of them."""

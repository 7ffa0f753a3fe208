"""Values: what a page and its findings are made of."""

"""The page of one article on the review desk, as its template shows it."""

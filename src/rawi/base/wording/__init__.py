"""House style: dates and digits in words, as an edition prints them."""

"""oEmbed: an article or an item of the record, shown on other sites."""

"""What changes is marked, in the transaction of the change. touches.tsv says which addresses it touches."""

from rawi.publishing.receivers import articles, newsletters, pages, people, record, site

__all__ = ["articles", "newsletters", "pages", "people", "record", "site"]

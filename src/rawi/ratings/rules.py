"""How often readers may answer.

One browser has one answer an article. Who deletes the browser's token is a new reader to us, so what one
network sends is bounded too: widely enough for a campus or a mobile operator's gateway where hundreds share
one address, narrowly enough that one machine cannot turn the counts of an article that many have rated.
"""

from datetime import timedelta

from rawi.base.limits import Limit

_TEN_MINUTES, _DAY = timedelta(minutes=10), timedelta(days=1)

#: What one network may send about one article: answers, changes of mind and answers taken back.
OF_ARTICLE = (Limit(60, _TEN_MINUTES), Limit(300, _DAY))
#: What one network may send about all articles.
OF_NETWORK = (Limit(240, _TEN_MINUTES), Limit(3000, _DAY))

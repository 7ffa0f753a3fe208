"""A reader's account."""

from django.db import models

#: As long as a comment's name may be (rawi.comments.models.comment), which is counted in letters there.
NAME_LENGTH = 480


class Member(models.Model):
    """One e-mail address whose owner followed a link that was mailed to it, or for whom a provider vouched.

    It is no user of the newsroom and can become none: that is another table, another cookie, another way in.
    email_key is the address's keyed hash (rawi.base.personal), email_sealed the address, encrypted. name is
    what the form of a comment begins with; "" until the reader gave one.
    """

    email_key = models.CharField(max_length=64, unique=True)
    email_sealed = models.TextField()
    name = models.CharField(max_length=NAME_LENGTH, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"member {self.pk}"

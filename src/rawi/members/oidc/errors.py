"""Why somebody is not signed in by a provider. The texts are for the log: our own words, nothing of theirs.

SignInFailed
├── NotOurs         the answer belongs to no sign-in that this browser began
├── Declined        the person said no, or the provider for them
├── Unreachable     the provider gives no answer now
├── NotAcceptable   what it says breaks a rule
└── NoAddress       it does not vouch for an address
"""


class SignInFailed(Exception):
    """Nobody is signed in, and nothing was written."""


class NotOurs(SignInFailed):
    """The answer was made for another browser, too long ago, or came a second time."""


class Declined(SignInFailed):
    """It was not wished, or not allowed."""


class Unreachable(SignInFailed):
    """Later it may go well."""


class NotAcceptable(SignInFailed):
    """A document, a token or an answer is not as it must be."""


class NoAddress(SignInFailed):
    """There is no address, or nobody has shown it to be theirs."""

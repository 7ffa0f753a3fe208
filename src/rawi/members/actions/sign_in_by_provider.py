"""Sign in a reader for whom a provider vouches."""

from django.db import transaction

from rawi.base.locks import lock_for_transaction
from rawi.base.personal import email_key
from rawi.base.sealing import keyed, seal
from rawi.members.actions.sign_in import account_of, begin_stay
from rawi.members.actions.sign_out import sign_out_everywhere
from rawi.members.models import Member, ProviderLink
from rawi.members.oidc.errors import NoAddress
from rawi.members.oidc.exchange import Identity


@transaction.atomic
def sign_in_by_provider(identity: Identity) -> str:
    """Returns the value for the browser's cookie. Raises NoAddress; then nothing is kept.

    Who came before is known by the provider's own name for them, whatever their address there is now. Of
    others counts the address that the provider has checked: its account is joined, or made.
    """
    link = _link(identity)
    member = link.member if link else _joined(identity)
    return begin_stay(member)


def subject_key(identity: Identity) -> str:
    """The hash under which a provider's name for somebody is kept."""
    return keyed(f"{identity.issuer}\n{identity.subject}", "members.provider")


def _link(identity: Identity) -> ProviderLink | None:
    return ProviderLink.objects.filter(subject_key=subject_key(identity)).select_related("member").first()


def _joined(identity: Identity) -> Member:
    if not identity.email:
        raise NoAddress("no address that the provider has checked")
    key, own = email_key(identity.email), subject_key(identity)
    lock_for_transaction(f"members.account {key}")
    member = account_of(key, seal(identity.email.strip()))
    links = member.provider_links.filter(issuer=identity.issuer)
    if links.exclude(subject_key=own).delete()[0]:
        # The provider has given the address to somebody else since: whoever had it before is out.
        sign_out_everywhere(member)
    ProviderLink.objects.get_or_create(
        subject_key=own, defaults={"member": member, "issuer": identity.issuer}
    )
    return member

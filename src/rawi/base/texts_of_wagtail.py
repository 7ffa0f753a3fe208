"""Texts of Wagtail's that the newsroom reads otherwise: without Arabic, with its name, in others' words.

Django joins the catalogues of all apps, and ours come first: a text that stands here has our Arabic. Each is
spelled as Wagtail spells it; what Wagtail no longer says goes (tests/base/test_texts_of_wagtail.py).
"""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

#: Without Arabic in Wagtail, or with English in its place.
UNTRANSLATED = (
    _("- Select an option -"),
    _("%(model_name)s scheduled for publishing"),
    _("%(model_name)s scheduled for publishing at %(go_live_at)s"),
    _("%(model_name)s unscheduled for publishing at %(go_live_at)s"),
    _("%(model_name)s unscheduled from publishing"),
    _("Anyone"),
    _("Autosave is <span>paused</span>"),
    _("Bold"),
    _("Cancelled by %(cancelled_by)s"),
    _("Italic"),
    _("Locked by"),
    _('You do not have permission to publish pages at "%(page_title)s"'),
    _("unknown number"),
)

#: The same of texts that count: some of Arabic's six ways are English in Wagtail.
COUNTED = (
    ngettext_lazy("Assign role to 1 user", "Assign role to %(counter)s users", "counter"),
    ngettext_lazy("Delete 1 image", "Delete %(counter)s images", "counter"),
    ngettext_lazy("Delete 1 user", "Delete %(counter)s users", "counter"),
    ngettext_lazy(
        "This action will delete <b>%(total_pages_formatted)s</b> page in total.",
        "This action will delete <b>%(total_pages_formatted)s</b> pages in total.",
        "total_pages_formatted",
    ),
)

#: With Wagtail's name, which says nothing to somebody who writes news, or with what holds of it alone.
BRANDED = (
    _("Can access Wagtail admin"),
    _("Enable custom keyboard shortcuts specific to Wagtail."),
    _("Go to Wagtail admin"),
    _(
        "JavaScript is required to use Wagtail, but it is currently disabled.<br /> Here are the "
        '<a href="https://www.enable-javascript.com/" target="_blank" rel="noreferrer">instructions how to '
        "enable JavaScript in your web browser</a>."
    ),
    _("Members of the chosen Wagtail Groups can approve this task"),
    _(
        'See our <a href="%(guide_link)s" target="_blank">content checks guide</a> for more information '
        "on how content metrics are calculated."
    ),
    _("The name of the page as it will appear in URLs e.g http://domain.com/blog/[my-slug]/"),
    _(
        "The root level is where you can add new sites to your Wagtail installation. Pages created here will "
        "not be accessible at any URL until they are associated with a site."
    ),
    _("View Wagtail quick actions"),
    _("Wagtail admin"),
)

#: In other words than the newsroom's: an editor sends an article back, a writer withdraws it.
REWORDED = (
    # As Django says it: Wagtail compares the two to say "just now".
    _("0 minutes"),
    _("Cancel workflow "),
    _("Request changes"),
)

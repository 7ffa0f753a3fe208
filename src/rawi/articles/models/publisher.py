"""Who publishes the site, as machines are told."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

#: Field to the term of https://schema.org/NewsMediaOrganization.
POLICIES = {
    "principles": "publishingPrinciples",
    "corrections_policy": "correctionsPolicy",
    "ethics_policy": "ethicsPolicy",
    "unnamed_sources_policy": "unnamedSourcesPolicy",
    "verification_policy": "verificationFactCheckingPolicy",
    "feedback_policy": "actionableFeedbackPolicy",
    "diversity_policy": "diversityPolicy",
    "masthead": "masthead",
    "mission": "missionCoveragePrioritiesPolicy",
    "no_bylines_policy": "noBylinesPolicy",
    "ownership": "ownershipFundingInfo",
}


@register_setting(icon="globe")
class Publisher(BaseSiteSetting):
    """The newsroom's name, its rights, and where its rules stand. What is empty is not told."""

    legal_name = models.CharField(_("registered name"), max_length=255, blank=True)
    copyright_notice = models.CharField(_("copyright notice"), max_length=255, blank=True)
    usage_terms = models.CharField(
        _("terms of use"),
        max_length=500,
        blank=True,
        help_text=_("What other newsrooms may do with articles."),
    )
    principles = models.URLField(_("principles"), blank=True)
    corrections_policy = models.URLField(_("how errors are corrected"), blank=True)
    ethics_policy = models.URLField(_("code of ethics"), blank=True)
    unnamed_sources_policy = models.URLField(_("when sources stay unnamed"), blank=True)
    verification_policy = models.URLField(_("how facts are checked"), blank=True)
    feedback_policy = models.URLField(_("how readers are answered"), blank=True)
    diversity_policy = models.URLField(_("diversity"), blank=True)
    masthead = models.URLField(_("who works here"), blank=True)
    mission = models.URLField(_("what is covered and why"), blank=True)
    no_bylines_policy = models.URLField(_("when articles name no author"), blank=True)
    ownership = models.URLField(_("who owns and pays"), blank=True)

    panels: ClassVar = [
        FieldPanel("legal_name"),
        FieldPanel("copyright_notice"),
        FieldPanel("usage_terms"),
        MultiFieldPanel([FieldPanel(name) for name in POLICIES], heading=_("pages that say how we work")),
    ]

    class Meta:
        verbose_name = _("publisher")

    @property
    def policies(self) -> dict[str, str]:
        """The addresses that are given, by schema.org's term."""
        return {term: getattr(self, name) for name, term in POLICIES.items() if getattr(self, name)}

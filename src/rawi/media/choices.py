"""Choices of the media app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DigitalSource(models.TextChoices):
    """How a picture was made: IPTC's digital source types, https://cv.iptc.org/newscodes/digitalsourcetype/."""

    CAPTURE = "digitalCapture", _("taken with a camera")
    NEGATIVE = "negativeFilm", _("scanned from film")
    PRINT = "print", _("scanned from a print")
    EDITS = "humanEdits", _("edited by a person")
    COMPOSITE = "composite", _("put together from several")
    SYNTHETIC = "trainedAlgorithmicMedia", _("made by a trained model")
    PARTLY_SYNTHETIC = "compositeWithTrainedAlgorithmicMedia", _("edited with a trained model")
    ART = "digitalCreation", _("drawn on a computer")
    DATA = "dataDrivenMedia", _("drawn from data")

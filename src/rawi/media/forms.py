"""The form through which photos come in."""

from typing import Any

from wagtail.images.forms import BaseImageForm

from rawi.media.intake import CleanPhoto, clean_file, rights_values, take_in_picture


class PhotoForm(BaseImageForm):
    """The upload form: what it hands on is the clean picture."""

    taken_in: CleanPhoto | None = None

    def clean_file(self) -> Any:
        """The clean file in place of the uploaded one; a file that stays as it was is left alone."""
        uploaded = self.cleaned_data["file"]
        if "file" not in self.changed_data or not hasattr(uploaded, "read"):
            return uploaded
        uploaded.seek(0)
        self.taken_in = take_in_picture(uploaded.read())
        return clean_file(self.taken_in)

    def clean(self) -> dict[str, Any]:
        """Fill in the rights that the file carried."""
        cleaned = super().clean() or self.cleaned_data
        if self.taken_in:
            for name, value in rights_values(self.taken_in.rights).items():
                if name in cleaned and not cleaned[name]:
                    cleaned[name] = value
        return cleaned

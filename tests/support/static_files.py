"""The static files' list, made once for all of a process's test clients.

Each of Django's test clients sets the middleware up for itself, and WhiteNoise's looks at some two hundred
files then: as much work as many a request.
"""

from collections.abc import Hashable

from whitenoise.middleware import WhiteNoiseMiddleware


def list_once() -> None:
    """Let each further client take the list that the first one with the same settings made."""
    make, made = WhiteNoiseMiddleware.add_files_from_finders, dict[Hashable, dict]()

    def take(self: WhiteNoiseMiddleware) -> None:
        settings = self.static_prefix, self.max_age, self.allow_all_origins, self.charset
        if settings not in made:
            make(self)
            made[settings] = dict(self.files)
        self.files.update(made[settings])

    WhiteNoiseMiddleware.add_files_from_finders = take

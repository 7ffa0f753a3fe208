"""From a change to the files that readers get."""

import pytest
from django.conf import settings

from rawi.publishing.addresses import address_of
from rawi.publishing.folder import Folder
from rawi.publishing.models import Mark
from rawi.publishing.worker import work
from support.newsroom import Newsroom, open_newsroom
from support.public_record import keep_record

pytestmark = pytest.mark.django_db


def _work_all():
    for _ in range(1000):
        if not work():
            return
    raise AssertionError("no end")


def test_it(tmp_path, settings):
    settings.RELEASE = tmp_path / "release"
    record = keep_record()
    print(Mark.objects.count())
    import time
    t = time.time()
    _work_all()
    print(time.time() - t)
    for m, a in Folder(settings.RELEASE).all():
        print(a.path, Folder(settings.RELEASE).read(a).answer.status, m.stat().st_size)
    print(Folder(settings.RELEASE).read(a).answer.headers)
    print(list(Mark.objects.all()))

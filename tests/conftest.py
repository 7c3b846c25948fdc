"""What every test stands on: a screen that is not there, and examples that can be repeated."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

# Before anything imports Qt; a real screen can still be asked for from outside.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, settings

from tests.web_server import running

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.web_server import Server

# No deadlines: two slow cores shared with other work would fail sound tests.
settings.register_profile(
    "desk", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("deep", settings.get_profile("desk"), max_examples=2000)
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "desk")
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A web server of this machine; no proxy stands before it."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with running() as server:
        yield server

"""A library on the disk, with one article in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.builders import make_article, make_library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.records import Article
    from reviewer.store import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.reviewer"


@pytest.fixture
def article() -> Article:
    return make_article(title="Poutine à Pyongyang")


@pytest.fixture
def library(path: Path, article: Article) -> Iterator[Library]:
    library = make_library(path, article)
    yield library
    library.close()

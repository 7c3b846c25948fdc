"""A desk over a library on the disk; the shipped rules are loaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.desk import Desk, Workshop
from tests.builders import make_article, make_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reviewer.records import Article


@pytest.fixture(scope="session")
def workshop() -> Workshop:
    return Workshop.open("fr")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.reviewer"


@pytest.fixture
def open_desk(path: Path) -> Iterator[Callable[..., Desk]]:
    """Open desks over the library, for "anna" unless told otherwise, and close them at the end."""
    desks: list[Desk] = []

    def opened(*articles: Article, author: str = "anna") -> Desk:
        desks.append(Desk(make_library(path, *articles), author, "fr"))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.close()


@pytest.fixture
def article() -> Article:
    return make_article(title="Poutine à Pyongyang")


@pytest.fixture
def desk(open_desk: Callable[..., Desk], article: Article) -> Desk:
    return open_desk(article)

"""A copy of a library is whole and opened once, or it is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.errors import LibraryUnavailableError, LockedLibraryError
from reviewer.records import Article, Cleaned, QueueFilter
from reviewer.store import Library
from tests.builders import make_article


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path / "news.reviewer")
    library.add_articles((article, Cleaned("x " * 2000)) for article in articles(60))
    yield library
    library.close()


def articles(count: int) -> list[Article]:
    return [make_article(f"Texte {number}. " * 400) for number in range(count)]


def on(_: int, __: int) -> bool:
    return True


def test_copy_holds_what_the_library_holds(library: Library, tmp_path: Path):
    steps = []
    path = tmp_path / "new folder" / "copy.reviewer"
    assert library.collection.copy_to(path, lambda *step: steps.append(step) or True)
    copy = Library.open(path)
    assert library.queue(QueueFilter()) == copy.queue(QueueFilter())
    copy.close()
    assert steps[-1][0] == steps[-1][1] > 0
    assert ["copy.reviewer", "copy.reviewer.lock"] == sorted(p.name for p in path.parent.iterdir())


def test_stopped_copy_leaves_what_was_there(library: Library, tmp_path: Path):
    path = tmp_path / "copy.reviewer"
    path.write_bytes(b"older")
    assert not library.collection.copy_to(path, lambda *_: False)
    assert b"older" == path.read_bytes()
    assert [] == list(tmp_path.glob("*.part"))


def test_copy_takes_the_place_of_a_library_with_its_leftovers(library: Library, tmp_path: Path):
    path = tmp_path / "copy.reviewer"
    path.write_bytes(b"older")
    Path(f"{path}-wal").write_bytes(b"commits of the older one")
    assert library.collection.copy_to(path, on)
    assert not Path(f"{path}-wal").exists()
    copy = Library.open(path)
    assert 60 == len(copy.queue(QueueFilter()).ids)
    copy.close()


def test_library_that_somebody_works_on_is_not_replaced(library: Library, tmp_path: Path):
    other = Library.open(tmp_path / "other.reviewer")
    with pytest.raises(LockedLibraryError):
        library.collection.copy_to(other.path, on)
    assert 0 == len(other.queue(QueueFilter()).ids)
    other.close()


def test_folder_that_is_none_is_said(library: Library, tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryUnavailableError):
        library.collection.copy_to(tmp_path / "file" / "copy.reviewer", on)
    assert 60 == len(library.queue(QueueFilter()).ids)

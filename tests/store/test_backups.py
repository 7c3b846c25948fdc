"""Backups: what a copy holds, when one is made, which stay, and that saving goes on meanwhile."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import BackupError, DamagedLibraryError, MigrationError
from reviewer.records import Draft
from reviewer.store import Library, back_up, backups_of
from reviewer.store.backups import Named, folder_of, superfluous
from reviewer.store.migrations import STEPS
from tests.builders import ask, make_article, make_articles, make_details, make_library, tagging

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.records import Article


def names(path: Path) -> list[str]:
    return sorted(one.name for one in folder_of(path).iterdir() if one.suffix != ".lock")


# --- what a backup is


def test_backup_is_a_library_of_its_own(library: Library, path: Path, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article)])
    made = back_up(path)
    assert made
    assert [made.name] == names(path)
    with closing(Library.open(made, read_only=True)) as copy:
        assert library.annotations(article.id) == copy.annotations(article.id)
        assert article == copy.article(article.id)


def test_backup_stands_alone(library: Library, path: Path) -> None:
    made = back_up(path)
    assert [("delete",)] == ask(made, "PRAGMA journal_mode")
    assert [made.name] == names(path)


def test_backup_tells_what_it_holds(library: Library, path: Path, article: Article) -> None:
    library.commit("tag", "anna", [tagging(article)])
    made = back_up(path)
    (found,) = backups_of(path)
    assert (made, made.stat().st_size, 1, 1, "") == (
        found.path,
        found.size,
        found.articles,
        found.annotations,
        found.before,
    )
    assert datetime.now(UTC) - datetime.fromisoformat(found.made_at) < timedelta(minutes=1)


def test_unchanged_library_gets_no_second_backup(library: Library, path: Path) -> None:
    assert back_up(path)
    assert back_up(path) is None
    library.close()
    Library.open(path).close()
    assert back_up(path) is None


@pytest.mark.parametrize("change", ["tag", "draft", "article"])
def test_changed_library_gets_another(
    library: Library, path: Path, article: Article, change: str
) -> None:
    first = back_up(path)
    first.rename(first.with_name("library-2020-01-01T00-00-00Z.reviewer"))
    if change == "tag":
        library.commit("tag", "anna", [tagging(article)])
    elif change == "draft":
        library.shelf.save_draft(Draft(article.id, "one", make_details(note="é")))
    else:
        library.add_articles(_cleaned([make_article("un")]))
    assert back_up(path)
    assert 2 == len(names(path))


def _cleaned(articles: Iterable[Article]) -> list[object]:
    from reviewer.records import Cleaned

    return [(one, Cleaned(one.original)) for one in articles]


def test_saving_goes_on_while_a_backup_is_made(
    library: Library, path: Path, article: Article
) -> None:
    library.add_articles(_cleaned([make_article("mot " * 700_000)]))
    saved = 0

    def save() -> bool:
        nonlocal saved
        library.commit("tag", "anna", [tagging(article)])
        saved += 1
        return False

    library._db.execute("PRAGMA busy_timeout = 0")
    made = back_up(path, stopped=save)
    assert saved > 2
    assert [(0,)] == ask(made, "SELECT count(*) FROM op")
    assert saved == len(library.annotations(article.id))


def test_backup_that_is_stopped_leaves_nothing(library: Library, path: Path) -> None:
    assert back_up(path, stopped=lambda: True) is None
    assert [] == names(path)


def test_leftovers_of_a_killed_backup_are_removed(library: Library, path: Path) -> None:
    folder_of(path).mkdir()
    for ending in ("", "-journal"):
        (folder_of(path) / f".2024-01-01T00-00-00Z.tmp{ending}").touch()
    made = back_up(path)
    assert [made.name] == names(path)


# --- when one can't be made


def test_damaged_library_gets_no_backup_and_keeps_its_old_ones(path: Path) -> None:
    make_library(path, *make_articles(50)).close()
    good = back_up(path)
    good.rename(good.with_name("library-2020-01-01T00-00-00Z.reviewer"))
    # Where the texts are, which nothing counts: only whoever looks at every page finds it.
    ((page,),) = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'original'")
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO draft SELECT 'x', id, '{}' FROM article LIMIT 1")
    with pytest.raises(BackupError):
        back_up(path)
    assert ["library-2020-01-01T00-00-00Z.reviewer"] == names(path)


def test_folder_that_can_not_be_made_is_a_sentence(library: Library, path: Path) -> None:
    folder_of(path).write_text("")
    with pytest.raises(BackupError) as caught:
        back_up(path)
    assert str(path) == caught.value.path


def test_damaged_backup_is_not_offered(library: Library, path: Path) -> None:
    made = back_up(path)
    made.write_bytes(b"\xff" * 9000)
    assert () == backups_of(path)


# --- before a migration


def test_migration_keeps_what_was_there_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_library(path, make_article()).close()
    monkeypatch.setitem(STEPS, "0099-more", "CREATE TABLE more (x TEXT) STRICT;")
    Library.open(path).close()
    (backup,) = backups_of(path)
    assert "0099-more" == backup.before
    assert [] == ask(backup.path, "SELECT name FROM sqlite_master WHERE name = 'more'")
    assert [("more",)] == ask(path, "SELECT name FROM sqlite_master WHERE name = 'more'")


def test_migration_that_fails_names_its_step_and_keeps_the_backup(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_library(path, make_article()).close()
    before = ask(path, "SELECT name, sql FROM sqlite_master")
    monkeypatch.setitem(STEPS, "0098-good", "CREATE TABLE more (x TEXT) STRICT;")
    monkeypatch.setitem(STEPS, "0099-bad", "CREATE TABLE op (x);")
    with pytest.raises(MigrationError) as caught:
        Library.open(path)
    assert caught.value.detail.startswith("0099-bad: ")
    assert before == ask(path, "SELECT name, sql FROM sqlite_master")
    (backup,) = backups_of(path)
    assert (1, "0098-good") == (backup.articles, backup.before)


def test_migration_goes_on_without_a_backup_and_that_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_library(path).close()
    folder_of(path).write_text("")
    monkeypatch.setitem(STEPS, "0099-more", "CREATE TABLE more (x TEXT) STRICT;")
    with closing(Library.open(path)) as library:
        assert [BackupError] == [type(trouble) for trouble in library.troubles]
    assert [] == ask(path, "SELECT * FROM more")


def test_library_without_an_article_needs_no_backup(path: Path) -> None:
    Library.open(path).close()
    assert back_up(path) is None
    assert () == backups_of(path)


def test_fresh_library_needs_no_backup(path: Path) -> None:
    Library.open(path).close()
    assert not folder_of(path).exists()


# --- which stay

NOW = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)


def _named(*moments: datetime) -> list[Named]:
    return [Named(one, Path(f"{one:%Y%m%d%H%M%S}"), "") for one in sorted(moments)]


def _kept(*moments: datetime) -> list[datetime]:
    named = _named(*moments)
    gone = set(superfluous(named, NOW))
    return [one.moment for one in named if one not in gone]


def test_one_an_hour_a_day_a_month_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = [NOW - timedelta(minutes=20 * n) for n in range(3 * 24 * 120)]
    kept = _kept(*everything)
    today = [one for one in kept if one.astimezone().date() == NOW.astimezone().date()]
    month = [one for one in kept if one.astimezone().month == 11]
    assert len({one.astimezone().hour for one in today}) == len(today)
    assert len({one.astimezone().date() for one in month}) == 22
    assert 22 - 1 + len(today) == len(month)
    assert [7, 8, 9, 10] == sorted({one.astimezone().month for one in kept} - {11})
    assert 4 == len(kept) - len(month)
    assert NOW == kept[-1]


@pytest.mark.parametrize("hours", [-1, 1, 24 * 400])
def test_newest_stays_whatever_the_clock_says(hours: int) -> None:
    newest = NOW + timedelta(hours=hours)
    assert newest in _kept(newest, newest - timedelta(seconds=1))


def test_new_backup_stays_though_the_clock_was_ahead(library: Library, path: Path) -> None:
    folder_of(path).mkdir()
    later = datetime.now(UTC) + timedelta(seconds=30)
    ahead = folder_of(path) / f"library-{later:%Y-%m-%dT%H-%M-%SZ}.reviewer"
    ahead.write_bytes(b"not read")
    made = back_up(path)
    assert made.exists()
    assert made.name in names(path)


@pytest.mark.parametrize(
    "name",
    [
        "library.reviewer",
        "notes.txt",
        "other-2020-01-01T00-00-00Z.reviewer",
        "library-2020-99-01T00-00-00Z.reviewer",
        "library-2020-01-01T00-00-00Z.reviewer.txt",
    ],
)
def test_what_is_no_backup_of_this_library_stays(library: Library, path: Path, name: str) -> None:
    folder_of(path).mkdir()
    (folder_of(path) / name).write_text("mine")
    back_up(path)
    assert "mine" == (folder_of(path) / name).read_text()
    assert 1 == len(backups_of(path))


def test_file_that_has_backups_is_a_damaged_library(path: Path) -> None:
    make_library(path, make_article()).close()
    back_up(path)
    for data in (b"\0" * 9000, b""):
        path.write_bytes(data)
        with pytest.raises(DamagedLibraryError):
            Library.open(path)
        assert data == path.read_bytes()

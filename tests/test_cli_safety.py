"""The commands that keep a library safe, and what they say."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.cli import FAILED, OK, PARTIAL, main
from reviewer.desk import Desk
from reviewer.records import Details, QueueFilter, Span

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of one article, with a backup from before its one error was tagged."""
    path, text = tmp_path / "library.reviewer", tmp_path / "a.txt"
    text.write_text("Le président américain Vladimir Poutine est arrivé mardi.\n", "utf-8")
    assert OK == main(["import", "--library", str(path), str(text)])
    assert OK == main(["backup", "--library", str(path)])
    with closing(Desk.open(path, "anna", "fr")) as desk:
        desk.tag(desk.queue(QueueFilter()).ids[0], Span(3, 22), Details("role"))
    return path


def spoil(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql)


def test_newest_backup_comes_back(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert OK == main(["restore", "--library", str(library)])
    said = capsys.readouterr().out.splitlines()[-2:]
    (aside,) = library.parent.glob("library-aside-*.reviewer")
    assert [f"what stood there lies in {aside}", f"{library}: 1 articles, 0 operations"] == said


def test_backups_are_listed_and_one_is_chosen(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert OK == main(["backup", "--library", str(library)])
    capsys.readouterr()
    assert OK == main(["restore", "--library", str(library), "--list"])
    newest, *_ = lines = capsys.readouterr().out.splitlines()
    assert "1 articles, 1 errors" in newest
    chosen = lines[-1].split("  ")[-1]
    assert OK == main(["restore", "--library", str(library), "--from", chosen])


def test_unchanged_library_gets_no_backup(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["backup", "--library", str(library)])
    capsys.readouterr()
    assert OK == main(["backup", "--library", str(library)])
    assert "none was made" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["backup", "restore", "verify"])
def test_library_that_is_not_there_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    path = tmp_path / "none.reviewer"
    assert FAILED == main([command, "--library", str(path)])
    assert 1 == len(capsys.readouterr().err.splitlines())
    assert not path.exists()


def test_sound_library_is_said_to_be_sound(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert OK == main(["verify", "--library", str(library)])
    assert f"{library}: nothing wrong." == capsys.readouterr().out.splitlines()[-1]


def test_what_is_derived_is_made_again(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(library, "DELETE FROM annotation")
    spoil(library, "UPDATE article_fts SET text = 'autre'")
    assert PARTIAL == main(["verify", "--library", str(library)])
    assert "--repair" in capsys.readouterr().out
    assert OK == main(["verify", "--library", str(library), "--repair"])
    said = capsys.readouterr().out
    assert (2, True) == (said.count("Made again."), "does not know article" in said)
    assert OK == main(["verify", "--library", str(library)])


def test_damaged_library_is_said_to_be_damaged_and_salvaged(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with library.open("r+b") as file:
        file.write(os.urandom(100))
    assert FAILED == main(["verify", "--library", str(library)])
    assert "reviewer restore" in capsys.readouterr().out
    assert FAILED == main(["export", "--library", str(library), "--to", "x.csv"])
    assert "is damaged" in capsys.readouterr().err
    assert OK == main(["restore", "--library", str(library), "--salvage"])
    assert "1 articles, 2 operations" in capsys.readouterr().out
    assert OK == main(["verify", "--library", str(library)])


def test_library_that_is_open_is_not_taken_away(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Desk.open(library, "anna", "fr")):
        assert FAILED == main(["restore", "--library", str(library)])
        assert FAILED == main(["verify", "--library", str(library), "--repair"])
        assert OK == main(["verify", "--library", str(library)])
    assert 2 == capsys.readouterr().err.count("close it there first")


def test_empty_file_is_told_as_such(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "library.reviewer"
    path.touch()
    assert FAILED == main(["reclean", "--library", str(path)])
    assert "is empty" in capsys.readouterr().err

"""``reviewer statistics``: errors and rates of the reviewed articles, as CSV on standard output."""

from __future__ import annotations

import csv
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.cli import main
from reviewer.records import ArticleState
from tests.builders import make_article, make_library, tagging, turning

if TYPE_CHECKING:
    from pathlib import Path

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of two sites with an article each, of which one was read."""
    read, unread = make_article("mot " * 500, site="a.example"), make_article("b", site="b.example")
    path = tmp_path / "library.reviewer"
    with closing(make_library(path, read, unread)) as library:
        changes = [tagging(read), tagging(read, category="date"), tagging(unread)]
        library.commit("tag", "anna", [*changes[:2], turning(read, ArticleState.REVIEWED)])
    return path


def rows(printed: Printed) -> list[list[str]]:
    return list(csv.reader(printed.readouterr().out.splitlines()))


def test_statistics_are_by_site_and_category(path: Path, capsys: Printed) -> None:
    assert 0 == main(["statistics", "--library", str(path)])
    assert [
        ["site", "category", "errors", "articles", "words", "errors_per_1000_words"],
        ["a.example", "date", "1", "1", "500", "2.000"],
        ["a.example", "role", "1", "1", "500", "2.000"],
    ] == rows(capsys)


def test_statistics_by_what_is_asked_since_a_day(path: Path, capsys: Printed) -> None:
    assert 0 == main(["statistics", "--library", str(path), "--by", "author"])
    assert ["anna", "2", "1", "500", "4.000"] == rows(capsys)[1]
    options = ["--by", "author", "--since", "2999-01-01"]
    assert 0 == main(["statistics", "--library", str(path), *options])
    assert 1 == len(rows(capsys))


@pytest.mark.parametrize("option", [["--by", "mood"], ["--by", ""], ["--since", "soon"]])
def test_statistics_refuse_what_they_dont_know(
    path: Path, option: list[str], capsys: Printed
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["statistics", "--library", str(path), *option])
    assert 2 == left.value.code
    assert option[1] in capsys.readouterr().err


def test_statistics_make_no_library(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "none.reviewer"
    assert 2 == main(["statistics", "--library", str(path)])
    assert "can't be opened" in capsys.readouterr().err
    assert not path.exists()

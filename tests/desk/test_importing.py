"""Files come into the library: each once, with all sources, whatever breaks off between."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.desk import Desk, first_article, importing, preview_table
from reviewer.errors import Refusal, RulesError
from reviewer.records import UNKNOWN_LANGUAGE, Pasted, QueueFilter, TableField, Wanted
from reviewer.resources import resource
from tests.builders import ask

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Titre numéro {0}\n\nLe conseil municipal a voté jeudi soir la rénovation du pont {0}.\n"
HELD = (
    "SELECT id, title, site, language, published, words FROM article ORDER BY number",
    "SELECT * FROM original ORDER BY number",
    "SELECT * FROM source ORDER BY number, name",
    "SELECT rowid, * FROM article_fts ORDER BY rowid",
)
# Says the name of each file once it is in the library, and kills itself after some.
IMPORTER = """
import os, signal, sys
from pathlib import Path
from reviewer.desk import Desk

desk = Desk.open(Path(sys.argv[1]), "anna", "fr")
for number, (item, _) in enumerate(desk.import_paths([Path(sys.argv[2])]), start=1):
    print(item.name, flush=True)
    if number == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of files, the last ones copies of others."""
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:03}.txt").write_text(TEXT.format(number % 45), "utf-8")
    return folder


def _imported(desk: Desk, *paths: Path) -> list[tuple[str, bool]]:
    return [(item.name, new) for item, new in desk.import_paths(paths)]


def test_every_file_is_told_of_in_order(desk: Desk, folder: Path) -> None:
    expected = [(f"{number:03}.txt", number < 45) for number in range(60)]
    assert expected == _imported(desk, folder)


def test_second_import_finds_nothing_new(desk: Desk, path: Path, folder: Path) -> None:
    _imported(desk, folder)
    before = [ask(path, sql) for sql in HELD]
    assert {False} == {new for _, new in _imported(desk, folder)}
    assert before == [ask(path, sql) for sql in HELD]


@pytest.mark.parametrize("together", [True, False])
def test_both_names_of_one_text_are_noted(
    desk: Desk, path: Path, tmp_path: Path, together: bool
) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file in files:
        file.write_text(TEXT.format(1), "utf-8")
    for paths in [files] if together else [[file] for file in files]:
        _imported(desk, *paths)
    named = ask(path, "SELECT name FROM source WHERE number = 2 ORDER BY name")
    assert ([("a.txt",), ("b.txt",)], 2) == (named, len(desk.queue(QueueFilter()).ids))


def test_same_text_in_another_encoding_is_one_article(
    desk: Desk, path: Path, tmp_path: Path
) -> None:
    for name, encoding in (("a.txt", "utf-8"), ("b.txt", "cp1252"), ("c.txt", "utf-16")):
        (tmp_path / name).write_bytes(TEXT.format(1).replace("\n", "\r\n").encode(encoding))
    new = [new for _, new in _imported(desk, *sorted(tmp_path.glob("?.txt")))]
    assert [True, False, False] == new
    assert [(1, 3)] == ask(
        path, "SELECT count(DISTINCT number), count(*) FROM source WHERE number > 1"
    )


def test_refused_file_keeps_nobody_out(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("un deux trois", "utf-8")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7\n\x00\x01")
    (tmp_path / "c.txt").write_text("quatre cinq six", "utf-8")
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "missing.txt", "c.txt")]
    outcome = [
        (item.refusal and item.refusal.refusal, new) for item, new in desk.import_paths(paths)
    ]
    assert [
        (None, True),
        (Refusal.DAMAGED, False),
        (Refusal.NOT_FOUND, False),
        (None, True),
    ] == outcome


@pytest.mark.parametrize("text", ["", " \n\t\n ", "x", "Facebook\nTwitter\nLinkedIn\n", "12 34"])
def test_text_with_next_to_nothing_is_an_article(desk: Desk, tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text(text, "utf-8")
    assert [("a.txt", True)] == _imported(desk, file)
    row = desk.rows(desk.queue(QueueFilter(order="added")).ids)[-1]
    opened = desk.open_article(row.id)
    assert (UNKNOWN_LANGUAGE, text) == (row.language, opened.article.original)


def test_article_without_a_title_is_known_by_its_beginning(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Le conseil municipal a voté la rénovation du pont, " * 20, "utf-8")
    _imported(desk, file)
    title = desk.rows(desk.queue(QueueFilter()).ids)[-1].title
    assert (True, "…") == (len(title) <= 121, title[-1])


def test_import_that_is_left_early_keeps_its_full_groups(desk: Desk, folder: Path) -> None:
    outcomes = desk.import_paths([folder])
    next(outcomes)
    outcomes.close()
    assert 33 == len(desk.queue(QueueFilter()).ids)


@pytest.mark.parametrize(("lines", "taken"), [(1, 32), (33, 60)])
def test_import_goes_on_where_a_killed_one_stopped(
    tmp_path: Path, folder: Path, lines: int, taken: int
) -> None:
    whole, broken = tmp_path / "whole.reviewer", tmp_path / "broken.reviewer"
    command = [sys.executable, "-c", IMPORTER, broken, folder, str(lines)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (-signal.SIGKILL, lines) == (done.returncode, len(done.stdout.splitlines()))
    assert [(taken,)] == ask(broken, "SELECT count(*) FROM source")
    for path in (whole, broken):
        with closing(Desk.open(path, "anna", "fr")) as desk:
            _imported(desk, folder)
    assert [ask(whole, sql) for sql in HELD] == [ask(broken, sql) for sql in HELD]
    assert [("ok",)] == ask(broken, "PRAGMA integrity_check")


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A table of sixty articles, one a row, in a folder of its own."""
    table = tmp_path / "tables" / "news.csv"
    table.parent.mkdir()
    lines = (f"Titre {n};Le conseil a voté la rénovation du pont {n}.\n" for n in range(60))
    table.write_text("titre;texte\n" + "".join(lines), "utf-8")
    return table


def test_rows_of_a_table_are_articles_and_come_in_once(desk: Desk, news: Path) -> None:
    expected = [(f"news.csv#{number}", True) for number in range(2, 62)]
    assert expected == _imported(desk, news)
    again = list(desk.import_paths([news.parent]))
    assert {(None, False)} == {(item.article, new) for item, new in again}


def test_table_that_grew_adds_its_new_rows(desk: Desk, path: Path, news: Path) -> None:
    _imported(desk, news)
    with news.open("a", encoding="utf-8") as table:
        table.write("Titre;Un texte nouveau.\n")
    assert ["news.csv#62"] == [name for name, new in _imported(desk, news) if new]
    assert [(62,)] == ask(path, "SELECT count(*) FROM source")


@pytest.mark.parametrize(("lines", "taken"), [(1, 32), (33, 60)])
def test_table_goes_on_where_a_killed_import_stopped(
    tmp_path: Path, news: Path, lines: int, taken: int
) -> None:
    whole, broken = tmp_path / "whole.reviewer", tmp_path / "broken.reviewer"
    command = [sys.executable, "-c", IMPORTER, broken, news, str(lines)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert [(taken,)] == ask(broken, "SELECT count(*) FROM source")
    for path in (whole, broken):
        with closing(Desk.open(path, "anna", "fr")) as desk:
            _imported(desk, news)
    assert [ask(whole, sql) for sql in HELD] == [ask(broken, sql) for sql in HELD]


def test_bad_rows_and_files_stop_nothing(desk: Desk, news: Path) -> None:
    with news.open("a", encoding="utf-8") as table:
        table.write("Sans texte;\nTitre;Un texte nouveau.\n")
    (news.parent / "a.json").write_text("[1, 2]", "utf-8")
    (news.parent / "z.docx").write_bytes(b"PK\x03\x04word/ rubbish")
    outcomes = list(desk.import_paths([news.parent]))
    refused = [(Path(item.name).name, item.refusal.refusal) for item, _ in outcomes if item.refusal]
    assert [
        ("a.json", Refusal.NOTHING),
        ("news.csv#62", Refusal.NO_TEXT),
        ("z.docx", Refusal.DAMAGED),
    ] == refused
    assert 61 == sum(new for _, new in outcomes)


def test_chosen_columns_are_heeded(desk: Desk, news: Path) -> None:
    columns = {news: {TableField.TEXT: "titre"}}
    item, _ = next(iter(desk.take_in(Wanted((news,), columns=columns))))
    assert "Titre 0" == item.article.original


def test_pasted_page_is_an_article(desk: Desk) -> None:
    pasted = Pasted("Titre Un texte.", "<h1>Titre</h1><p>Un <b>texte</b>.</p>", "Collé")
    ((item, new),) = desk.take_in(Wanted(pasted=pasted))
    assert (True, "Titre\nUn texte.", "Titre") == (new, item.article.original, item.article.title)


@pytest.mark.parametrize("markup", ["", "<img src=x>", "<p> </p>"])
def test_pasted_text_counts_where_markup_shows_nothing(desk: Desk, markup: str) -> None:
    ((item, _),) = desk.take_in(Wanted(pasted=Pasted("Un texte.", markup, "Collé")))
    assert "Un texte." == item.article.original


def test_pasted_nothing_is_refused(desk: Desk) -> None:
    ((item, _),) = desk.take_in(Wanted(pasted=Pasted(" \n", "", "Collé")))
    assert ("Collé", Refusal.NO_TEXT) == (item.refusal.place, item.refusal.refusal)


def test_preview_of_a_table_shows_its_first_article_cleaned(desk: Desk, news: Path) -> None:
    guess = preview_table(news).guess
    first = first_article(news, guess, desk.workshop)
    assert ("Titre 0", True) == (first.article.title, "rénovation du pont 0" in first.text)
    assert first_article(news, {TableField.TEXT: "?"}, desk.workshop) is None


def test_table_of_rules_that_can_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copytree(resource(), tmp_path / "shipped" / "resources")
    (copy / "boilerplate" / "share.toml").write_text("[[rule]]\nid = [1,\n", "utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    importing._shipped_rules.cache_clear()
    with pytest.raises(RulesError, match=r"share\.toml: "):
        importing.Workshop.open("fr")
    importing._shipped_rules.cache_clear()

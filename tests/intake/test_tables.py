"""Tables: how they are written, what their columns tell, and rows that can't be articles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import Item, file_items, json_rows, preview_table, rows, tables
from reviewer.intake.columns import guess_columns
from reviewer.records import TableField

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article

TEXT = "Le président a annoncé jeudi la rénovation du pont, qui durera trois ans."
OTHER = "Une autre dépêche ; avec un point-virgule, des virgules, et même une | barre."
FACTS = "title text published site author language"
HEAD = ("titre", "texte", "url", "date", "langue")
ROWS = (
    ("Le pont", TEXT, "https://www.rfi.fr/pont", "19/06/2024", "fr"),
    ("Une “autre”", OTHER, "https://kbs.co.kr/x", "2024-06-20T07:41", "fr"),
)


def write(folder: Path, data: str | bytes, name: str = "a.csv") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def table(separator: str, *, quoted: bool = True, head: tuple[str, ...] = HEAD) -> str:
    def cell(text: str) -> str:
        doubled = text.replace('"', '""')
        return f'"{doubled}"' if quoted else text

    lines = [separator.join(map(cell, row)) for row in (head, *ROWS) if row]
    return "\r\n".join(lines) + "\r\n"


def found(
    path: Path, columns: dict[TableField, str] | None = None
) -> list[Article | tuple[str, Refusal]]:
    return [
        one.read() if isinstance(one, Item) else (one.place, one.refusal)
        for one in file_items(path, columns)
    ]


@pytest.mark.parametrize("separator", list(",;\t|"))
def test_separator_is_found_out(tmp_path: Path, separator: str):
    first, second = found(write(tmp_path, table(separator)))
    assert (f"Le pont\n\n{TEXT}", "Le pont", "rfi.fr") == (
        first.original,
        first.title,
        first.site,
    )
    assert ("https://www.rfi.fr/pont", "2024-06-19", "fr") == (
        first.url,
        first.published,
        first.language,
    )
    assert OTHER in second.original


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_encoding_is_found_out(tmp_path: Path, encoding: str):
    data = table(";").encode(encoding)
    assert TEXT in found(write(tmp_path, data))[0].original


def test_tabs_without_quotes_may_hold_quotes(tmp_path: Path):
    text = (
        'texte\ttitre\n"Un début entre guillemets\tA\nUn deuxième texte ici\tB\nUn troisième\tC\n'
    )
    assert ["A", "B", "C"] == [one.title for one in found(write(tmp_path, text, "a.tsv"))]


def test_announced_separator_is_heeded(tmp_path: Path):
    assert 2 == len(found(write(tmp_path, "sep=;\r\n" + table(";"))))


def test_lines_in_a_cell_stay(tmp_path: Path):
    path = write(tmp_path, 'texte;titre\n"un\n\ndeux";"T"\n')
    assert "T\n\nun\n\ndeux" == found(path)[0].original


def test_table_without_names_is_guessed_by_what_it_holds(tmp_path: Path):
    first, _ = found(write(tmp_path, table(";", head=())))
    assert ("Le pont", TEXT, "2024-06-19", "fr") == (
        first.title,
        first.original.split("\n\n")[1],
        first.published,
        first.language,
    )


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("Überschrift Inhalt Datum Quelle Autor Sprache", FACTS),
        ("Título Cuerpo Fecha Fuente Autor Idioma", FACTS),
        ("titolo testo data fonte autore lingua", FACTS),
        ("Título Texto Data Fonte Autor Idioma", FACTS),
        ("kop tekst datum bron auteur taal", FACTS),
        ("headline articleBody datePublished publisher byline lang", FACTS),
        ("ID Titre Contenu Lien Source Auteur", "id title text url site author"),
        ("meta.title meta.body.text meta.url", "title text url"),
    ],
)
def test_names_in_seven_languages_are_known(names: str, told: str):
    guess = guess_columns(names.split(), [])
    assert dict(zip(told.split(), names.split(), strict=True)) == {
        str(field): column for field, column in guess.items()
    }


def test_summary_is_no_text_beside_a_column_ten_times_as_long():
    rows = [{"summary": "Court.", "x": TEXT * 20}]
    assert "x" == guess_columns(["summary", "x"], rows)[TableField.TEXT]


def test_chosen_columns_go_before_the_guess(tmp_path: Path):
    columns = {TableField.TEXT: "titre", TableField.TITLE: "texte"}
    assert TEXT == found(write(tmp_path, table(";")), columns)[0].title


def test_table_without_a_text_is_refused_once(tmp_path: Path):
    path = write(tmp_path, "a,b\n1,2\n3,4\n")
    assert [(str(path), Refusal.NO_COLUMN)] == found(path)


def test_rows_without_text_are_refused_with_their_number(tmp_path: Path):
    path = write(tmp_path, f"texte,titre\n{TEXT.replace(',', ' ')},A\n,B\n  ,C\n\n{'x' * 9},D\n")
    told = found(path)
    assert [("a.csv#3", Refusal.NO_TEXT), ("a.csv#4", Refusal.NO_TEXT)] == told[1:3]
    assert ("D", "a.csv#6") == (told[3].title, told[3].source.name)


def test_names_may_stand_below_empty_lines(tmp_path: Path):
    (article,) = found(write(tmp_path, "\n,\ntexte,titre\nun deux,A\n"))
    assert ("A", "a.csv#4") == (article.title, article.source.name)


def test_row_is_named_after_its_id_or_number(tmp_path: Path):
    by_number = write(tmp_path, "texte,titre\nun deux,A\n", "a.csv")
    by_id = write(tmp_path, "id,texte\nx7,un deux\n", "b.csv")
    assert ["a.csv#2", "b.csv#x7"] == [found(path)[0].source.name for path in (by_number, by_id)]


def test_cell_that_holds_a_page_is_read_as_one(tmp_path: Path):
    path = write(tmp_path, 'html;title\n"<p>Un &amp; deux.</p><p>Trois.</p>";T\n')
    (article,) = found(path)
    assert ("T\nUn & deux.\nTrois.", 3) == (article.original, len(article.markup))


@pytest.mark.parametrize("begins", [f"<p>Le pont</p>{TEXT}", f"Le pont\n{TEXT}"])
def test_title_that_the_text_begins_with_is_not_told_twice(tmp_path: Path, begins: str):
    path = write(tmp_path, json.dumps({"title": "Le  pont", "text": begins}), "a.json")
    assert 1 == found(path)[0].original.count("Le pont")


def test_row_that_is_too_long_is_refused_and_the_rest_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for module in (rows, json_rows):
        monkeypatch.setattr(module, "ROW_LIMIT", 1000)
    lines = [json.dumps({"text": text}) for text in ("un deux", ["x" * 600] * 2, "trois quatre")]
    path = write(tmp_path, "\n".join(lines[:1] + lines[2:]), "a.jsonl")
    assert 2 == len(found(path))
    long = write(tmp_path, json.dumps([json.loads(line) for line in lines]), "a.json")
    assert ("a.json#2", Refusal.TOO_LARGE) == found(long)[1]
    endless = write(tmp_path, lines[0] + "\n" + "x" * 5000, "b.jsonl")
    assert (str(endless), Refusal.TOO_LARGE) == found(endless)[-1]


def test_number_of_rows_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tables, "MOST_ROWS", 1)
    path = write(tmp_path, table(";"))
    assert (str(path), Refusal.TOO_MANY) == found(path)[-1]


# --- JSON


@pytest.mark.parametrize(
    "data",
    [
        [{"title": "T", "text": TEXT}],
        {"status": "ok", "tags": ["a"], "articles": [{"title": "T", "text": TEXT}]},
        {"data": {"items": [{"meta": {"title": "T"}, "content": {"text": TEXT}}]}},
        {"title": "T", "text": TEXT},
        [{"title": "T", "text": [TEXT]}],
    ],
)
def test_objects_in_json_are_found(tmp_path: Path, data: object):
    (article,) = found(write(tmp_path, json.dumps(data), "a.json"))
    assert ("T", f"T\n\n{TEXT}") == (article.title, article.original)


def test_lines_of_json_are_read_under_either_name(tmp_path: Path):
    lines = f'{{"text": "{TEXT}"}}\n\nrubbish\n[1]\n{{"text": ""}}\n{{"text": "un deux"}}\n'
    for name in ("a.jsonl", "b.json"):
        told = found(write(tmp_path, lines, name))
        refused = [
            (f"{name}#{n}", why) for n, why in ((3, "damaged"), (4, "no-text"), (5, "no-text"))
        ]
        assert (refused, "un deux") == (told[1:4], told[4].original)


@pytest.mark.parametrize("data", ["", "[]", "3", '"a"', "{", "[" * 100_000, "null", "{}", "[[]]"])
def test_json_without_objects_is_refused(tmp_path: Path, data: str):
    ((_, why),) = found(write(tmp_path, data, "a.json"))
    assert why in (Refusal.NOTHING, Refusal.DAMAGED)


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.jsonl"])
def test_empty_table_is_refused(tmp_path: Path, name: str):
    assert [(str(tmp_path / name), Refusal.NOTHING)] == found(write(tmp_path, "", name))


def test_preview_shows_rows_and_the_guess(tmp_path: Path):
    shown = preview_table(write(tmp_path, table(";")), 1)
    assert (HEAD, ROWS[0]) == (shown.columns, tuple(shown.rows[0].values()))
    assert "texte" == shown.guess[TableField.TEXT]


def test_rows_are_read_one_by_one(tmp_path: Path):
    """The first article is there long before the last row was read."""
    path = tmp_path / "a.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("texte;titre\n")
        file.writelines(f"{TEXT};{number}\n" for number in range(100_000))
    items = file_items(path)
    assert "0" == next(items).read().title
    items.close()


# --- anything


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.one_of(
        st.binary(max_size=300), st.text(';,\t|"\n\r abcé{}[]:0', max_size=200).map(str.encode)
    ),
    st.sampled_from(["a.csv", "a.tsv", "a.json", "a.jsonl", "a.rss", "a.xml"]),
)
def test_any_bytes_become_articles_or_refusals(tmp_path: Path, data: bytes, name: str):
    for one in file_items(write(tmp_path, data, name)):
        if isinstance(one, IntakeError):
            assert one.place
        else:
            article = one.read()
            assert (one.name, one.sha256) == (article.source.name, article.source.sha256)


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), min_size=1, max_size=30)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=2, max_size=8), st.sampled_from(",;\t|"))
def test_cells_come_back_as_they_were_written(
    tmp_path: Path, cells: list[tuple[str, str]], separator: str
):
    import csv

    path = tmp_path / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(
            [("title", "text"), *cells]
        )
    shown = preview_table(path)
    assert [tuple(row.values()) for row in shown.rows] == cells

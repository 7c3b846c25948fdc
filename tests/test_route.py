"""The route, as an editor walks it: files in, clean text, tags, undo, search, tables out."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reviewer.desk import Choice, Desk, Profile
from reviewer.records import ArticleState, Cause, Details, QueueFilter, Severity, Span
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reviewer.desk import OpenArticle
    from reviewer.records import Annotation, ArticleRow

TITLES = (
    "Poutine en place en Corée du Nord",
    "Kim promet soutien total à la Russie en Ukraine lors de la visite de Poutine à Pyongyang",
    "Le président russe Vladimir Poutine est arrivé à Pyongyang, où il rencontre",
    (
        "« Forte forteresse stratégique » : Poutine à Pyongyang – parle de missiles et de munitions"
        " d’artillerie en Corée du Nord"
    ),
    "Avant sa visite, Poutine remercie la Corée du Nord d'avoir soutenu l'agression en Ukraine.",
)
RESIDUE = (
    "Vous pouvez écouter nos podcasts",
    "votre consentement révocable",
    "Cookie-IDs",
    "lire aussi",
    "Quelle: dpa",
    "Source : AFP/STR",
    "#Forte",
    "1718789340",
    "Facebook",
    "LinkedIn",
    "Leave a Comment",
    "Akismet",
    "ADVERTISEMENT",
)
PARAGRAPH = "Cette relation est devenue une “forte forteresse stratégique” pour le maintien"
WRONG = "président américain"
RUSSIAN = Details("role", correction="président russe")
SURER = Details(
    "role",
    Severity.CRITICAL,
    "président russe",
    ("https://fr.wikipedia.org/wiki/Vladimir_Poutine", "https://example.org/a;b"),
    "« R. » en trop;\nà relire",
    Cause.TRANSLATION,
)
COLUMNS = [
    "annotation_id",
    "article_id",
    "article_title",
    "article_source",
    "article_sha256",
    "language",
    "start",
    "end",
    "quote",
    "prefix",
    "suffix",
    "category",
    "severity",
    "correction",
    "evidence",
    "note",
    "cause",
    "status",
    "anchor",
    "author",
    "created_at",
    "updated_at",
    "revision",
    "format",
]


@contextmanager
def _desk(folder: Path) -> Iterator[Desk]:
    desk = Desk.open(folder / "library.reviewer", "anna", "fr")
    try:
        yield desk
    finally:
        desk.close()


def _rows(desk: Desk, text: str = "") -> tuple[ArticleRow, ...]:
    return desk.rows(desk.queue(QueueFilter(text)).ids)


def _shown(desk: Desk, opened: OpenArticle) -> str:
    return desk.workshop.clean_text(opened.article, opened.blocks)


def _said(desk: Desk, article_id: str) -> list[tuple[str, Details]]:
    return [(one.quote, one.details) for one in desk.annotations(article_id)]


def test_the_route(tmp_path: Path) -> None:
    with _desk(tmp_path) as desk:
        _take_in(desk)
        noisy, clean = (_rows(desk)[number].id for number in (3, 0))
        _read(desk, noisy)
        _tag(desk, noisy)
        _change_mind(desk, noisy)
        desk.set_state([clean], ArticleState.REVIEWED)
        _search(desk)
    with _desk(tmp_path) as desk:
        _find_all_again(desk, noisy, clean)
        (annotation,) = desk.annotations(noisy)
        original = desk.open_article(noisy).article.original
        for profile in Profile:
            rows = _export(desk, tmp_path / f"{profile}.csv", profile)
            _check_rows(rows, annotation, original)


def _take_in(desk: Desk) -> None:
    outcome = [(item.refusal, new) for item, new in desk.import_paths(sample_articles())]
    assert [(None, True)] * 5 == outcome
    rows = _rows(desk)
    assert ["fr"] * 5 == [row.language for row in rows]
    assert [title[:70] for title in TITLES] == [row.title[:70] for row in rows]
    noisy = rows[3]
    assert (TITLES[3], "Nouvelles Du Monde", "2024-06-19T07:41:49") == (
        noisy.title,
        noisy.site,
        noisy.published,
    )


def _read(desk: Desk, noisy: str) -> None:
    opened = desk.open_article(noisy)
    text = _shown(desk, opened)
    assert [] == [residue for residue in RESIDUE if residue in text]
    assert [] == [residue for residue in RESIDUE if residue not in opened.article.original]
    assert PARAGRAPH in text
    assert (ArticleState.TO_READ, ()) == (opened.state, opened.annotations)


def _tag(desk: Desk, noisy: str) -> None:
    original = desk.open_article(noisy).article.original
    start = original.index(WRONG)
    annotation = desk.tag(noisy, Span(start, start + len(WRONG)), RUSSIAN)
    opened = desk.open_article(noisy)
    assert (WRONG, (annotation,)) == (annotation.quote, opened.annotations)
    assert (ArticleState.IN_REVIEW, 1) == (opened.state, _rows(desk)[3].annotations)


def _change_mind(desk: Desk, noisy: str) -> None:
    (annotation,) = desk.annotations(noisy)
    desk.retag(annotation.id, SURER)
    assert [(WRONG, SURER)] == _said(desk, noisy)
    desk.undo()
    assert [(WRONG, RUSSIAN)] == _said(desk, noisy)
    desk.redo()
    assert [(WRONG, SURER)] == _said(desk, noisy)
    desk.untag(annotation.id)
    assert ([], 0) == (_said(desk, noisy), _rows(desk)[3].annotations)
    desk.undo()
    assert [(WRONG, SURER)] == _said(desk, noisy)


def _search(desk: Desk) -> None:
    assert 5 == len(_rows(desk, "coree"))
    assert [TITLES[3]] == [row.title for row in _rows(desk, "multipolaire")]
    assert () == _rows(desk, "Akismet")


def _find_all_again(desk: Desk, noisy: str, clean: str) -> None:
    assert [(WRONG, SURER)] == _said(desk, noisy)
    states = {row.id: row.state for row in _rows(desk)}
    assert (ArticleState.IN_REVIEW, ArticleState.REVIEWED) == (states[noisy], states[clean])
    assert 3 == desk.queue(QueueFilter()).counts[ArticleState.TO_READ]
    undone = [desk.undo().verb for _ in range(3)]
    assert (["state", "retag", "tag"], []) == (undone, _said(desk, noisy))
    assert ({ArticleState.TO_READ}, None) == ({row.state for row in _rows(desk)}, desk.undo())
    redone = [desk.redo().verb for _ in range(3)]
    assert (["tag", "retag", "state"], None) == (redone, desk.redo())
    assert states == {row.id: row.state for row in _rows(desk)}


def _export(desk: Desk, path: Path, profile: Profile) -> list[dict[str, str]]:
    choice = Choice(profile=profile, separator=";")
    assert 2 == desk.exchange.export(path, choice)
    data = path.read_bytes()
    mark, separator = ("\ufeff", ";") if profile is Profile.EXCEL else ("", ",")
    head = separator.join(f'"{name}"' for name in COLUMNS)
    assert data.startswith(f"{mark}{head}\r\n".encode())
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=separator))
    quoted = "\r\n".join(separator.join(_cell(value) for value in row) for row in rows)
    assert f"{quoted}\r\n" == text
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows[1:]]


def _cell(value: str) -> str:
    return '"{}"'.format(value.replace('"', '""'))


def _check_rows(rows: list[dict[str, str]], annotation: Annotation, original: str) -> None:
    bare, found = rows
    facts = (bare["article_title"], bare["article_source"], bare["language"], bare["format"])
    assert (TITLES[0], "000_72b179a6cee94752.txt", "fr", "1") == facts
    empty = set(COLUMNS) - {"status", "format", "language", *COLUMNS[1:5]}
    assert ("no-error", {""}) == (bare["status"], {bare[name] for name in empty})
    start, end = int(found["start"]), int(found["end"])
    assert found["quote"] == original[start:end] == WRONG
    assert found["prefix"] + found["quote"] + found["suffix"] == original[start - 32 : end + 32]
    expected = {
        "annotation_id": annotation.id,
        "article_id": annotation.article_id,
        "article_title": TITLES[3],
        "category": "role",
        "severity": "critical",
        "correction": "président russe",
        "evidence": "\n".join(SURER.evidence),
        "note": SURER.note,
        "cause": "translation",
        "status": "open",
        "anchor": "exact",
        "author": "anna",
        "created_at": annotation.created_at,
        "updated_at": annotation.updated_at,
        "revision": str(annotation.revision),
    }
    assert expected == {name: found[name] for name in expected}

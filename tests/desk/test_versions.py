"""A text that comes again with edits: one article, whose next version carries what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.records import (
    Anchor,
    AnnotationState,
    Article,
    ArticleState,
    Cleaned,
    Draft,
    QueueFilter,
    Span,
)
from tests.builders import make_article, make_details
from tests.store.refolding import folded_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import Desk
    from reviewer.records import Annotation

TEXT = (
    "Le président américain Vladimir Poutine est arrivé mardi en Corée du Nord.\n\n"
    "Sa visite de deux jours est la première depuis vingt-quatre ans, selon l’agence.\n\n"
    "Le dirigeant japonais Kim Jong-un l’a accueilli à l’aéroport de Pyongyang."
)
FIRST = make_article(TEXT, "visite.txt", title="La visite", url="https://journal.fr/visite")


def version(text: str, **facts: str) -> Article:
    """Return the article with another text, from a file of another name unless told otherwise."""
    known = {"title": FIRST.title, "url": FIRST.url, "name": "autre.txt", **facts}
    return make_article(text, **known)


def arrive(desk: Desk, article: Article) -> None:
    desk._library.add_articles([(article, Cleaned(article.original))])


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk(FIRST)


def tag(desk: Desk, quote: str, correction: str) -> Annotation:
    start = FIRST.original.index(quote)
    span = Span(start, start + len(quote))
    return desk.tag(FIRST.id, span, make_details(correction=correction))


def test_next_version_carries_what_was_said(desk: Desk, path: Path):
    tag(desk, "président américain", "président russe")
    tag(desk, "vingt-quatre ans", "vingt ans")
    tag(desk, "japonais", "nord-coréen")
    text = TEXT.replace("président américain", "président russe")
    text = text.replace("vingt-quatre ans, selon l’agence", "plus de vingt-quatre ans")
    text = "En bref.\n\n" + text.partition("\n\nLe dirigeant")[0]
    second = version(text)
    arrive(desk, second)
    told = desk.versions.follow(second)
    assert told
    assert (1, 1, 1, 1) == (told.carried, told.applied, told.to_confirm, told.orphans)
    assert () == desk.annotations(FIRST.id)
    carried = {one.details.correction: one for one in desk.annotations(second.id)}
    applied, unsure, gone = (
        carried[name] for name in ("président russe", "vingt ans", "nord-coréen")
    )
    assert AnnotationState.APPLIED is applied.state
    assert "président russe" == applied.quote == applied.span.of(text)
    assert (Anchor.TO_CONFIRM, "vingt-quatre ans") == (unsure.anchor, unsure.span.of(text))
    assert (Anchor.ORPHAN, "japonais") == (gone.anchor, gone.quote)
    assert {unsure.id, gone.id} == {one.annotation.id for one in desk.versions.unsettled()}
    grown, again = folded_tables(path)
    assert again == grown


def test_queue_shows_the_newest_version(desk: Desk):
    desk.set_state([FIRST.id], ArticleState.REVIEWED)
    second = version(TEXT + " Une phrase de plus.")
    arrive(desk, second)
    desk.versions.follow(second)
    queue = desk.queue(QueueFilter())
    assert (second.id,) == queue.ids
    assert {ArticleState.TO_READ: 1} == {s: n for s, n in queue.counts.items() if n}
    assert (second.id, FIRST.id) == desk.versions.of(FIRST.id) == desk.versions.of(second.id)


def test_undo_parts_the_versions_and_redo_joins_them(desk: Desk, path: Path):
    said = tag(desk, "japonais", "nord-coréen")
    second = version("Bref.")  # too unlike to follow
    third = version("En bref.\n\n" + TEXT)
    arrive(desk, third)
    desk.versions.follow(third)
    step = desk.undo()
    assert step
    assert "version" == step.verb
    assert said.span == desk.annotations(FIRST.id)[0].span
    assert {FIRST.id, third.id} == {*desk.queue(QueueFilter()).ids}
    desk.redo()
    assert (third.id,) == desk.queue(QueueFilter()).ids
    assert "japonais" == desk.annotations(third.id)[0].span.of(third.original)
    assert desk.versions.follow(second) is None
    grown, again = folded_tables(path)
    assert again == grown


def test_undo_works_when_the_old_version_was_longer(desk: Desk):
    said = tag(desk, "Pyongyang", "Wonsan")
    second = version(TEXT.partition("\n\nLe dirigeant")[0])
    arrive(desk, second)
    desk.versions.follow(second)
    desk.undo()
    assert [said.span] == [one.span for one in desk.annotations(FIRST.id)]


def test_confirmed_place_is_sure(desk: Desk):
    tag(desk, "vingt-quatre ans", "vingt ans")
    second = version(TEXT.replace("vingt-quatre ans, selon", "vingt-quatre ans d’après"))
    arrive(desk, second)
    desk.versions.follow(second)
    (unsure,) = desk.annotations(second.id)
    assert Anchor.TO_CONFIRM is unsure.anchor
    assert Anchor.EXACT is desk.respan(unsure.id, unsure.span).anchor
    assert () == desk.versions.unsettled()
    desk.undo()
    desk.versions.confirm([unsure.id])
    assert () == desk.versions.unsettled()


def test_orphan_is_placed_again_by_an_editor(desk: Desk):
    tag(desk, "japonais", "nord-coréen")
    second = version(TEXT.partition("\n\nLe dirigeant")[0])
    arrive(desk, second)
    desk.versions.follow(second)
    (gone,) = desk.annotations(second.id)
    moved = desk.respan(gone.id, Span(3, 12))
    assert (Anchor.EXACT, "président") == (moved.anchor, moved.quote)
    assert desk.retag(moved.id, make_details(correction="x")).article_id == second.id


def test_editors_word_on_lines_goes_with_them(desk: Desk):
    span = Span(TEXT.index("Sa visite"), TEXT.index("\n\nLe dirigeant"))
    desk.set_kept(FIRST.id, span, kept=False)
    second = version("En bref.\n\n" + TEXT)
    arrive(desk, second)
    desk.versions.follow(second)
    removed = [
        b.span.of(second.original)
        for b in desk.open_article(second.id).blocks
        if b.verdict.by_editor
    ]
    assert [span.of(TEXT)] == removed


@pytest.mark.parametrize(
    ("text", "facts", "follows"),
    [
        (TEXT + " Plus.", {}, True),
        (TEXT + " Plus.", {"url": ""}, False),
        (TEXT + " Plus.", {"url": "", "name": "visite.txt"}, True),
        ("Un autre texte, écrit par une autre main, sur un autre sujet.", {}, False),
    ],
)
def test_version_is_known_by_name_and_text(
    desk: Desk, text: str, facts: dict[str, str], follows: bool
):
    second = version(text, **facts)
    arrive(desk, second)
    assert follows == (desk.versions.follow(second) is not None)


def test_draft_goes_with_its_annotation(desk: Desk):
    said = tag(desk, "japonais", "nord-coréen")
    desk.save_draft(Draft(FIRST.id, said.id, make_details(note="à moitié")))
    second = version("En bref.\n\n" + TEXT)
    arrive(desk, second)
    desk.versions.follow(second)
    assert ["à moitié"] == [d.details.note for d in desk.open_article(second.id).drafts]


def test_reviewed_precursor_is_not_exported_as_without_error(desk: Desk):
    desk.set_state([FIRST.id], ArticleState.REVIEWED)
    second = version(TEXT + " Plus.", name="x.txt")
    arrive(desk, second)
    desk.versions.follow(second)
    assert [] == [facts.id for facts, _ in desk._library.annotated()]


def test_import_finds_the_next_version(open_desk: Callable[..., Desk], tmp_path: Path):
    desk = open_desk()
    file = tmp_path / "visite.txt"
    file.write_text(TEXT, "utf-8")
    ((first, _),) = desk.import_paths([file])
    assert first.article
    start = TEXT.index("japonais")
    desk.tag(first.article.id, Span(start, start + 8), make_details(correction="nord-coréen"))
    file.write_text("En bref.\n\n" + TEXT, "utf-8")
    ((second, is_new),) = desk.import_paths([file])
    assert second.article
    assert is_new
    assert second.version
    assert (1, first.article.id) == (second.version.carried, second.version.previous_id)
    assert "japonais" == desk.annotations(second.article.id)[0].quote

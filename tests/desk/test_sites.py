"""An editor's rules for the lines of sites, what the collection teaches, and cleaning again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.desk import Desk
from reviewer.errors import IntakeError, SpanError, TableError, UnknownRecordError
from reviewer.records import ArticleState, QueueFilter, Span
from tests.builders import ask, make_article, make_details

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.records import Article, UnsureBlock

PROMISE = "La voix du canton vous parle chaque matin."
SITE = "canton.ch"
RARE = "Le mot du jour vous est offert par la rédaction."


def _story(number: int, line: str = PROMISE) -> str:
    said = f"Le conseil numéro {number} a voté jeudi soir la rénovation du pont {number * 7}"
    return f"""Un titre pour l’article {number}

{said}, après trois heures d’un débat animé entre les élus.

{line}

{said}, et les travaux dureront deux ans, selon la mairie de la commune.
"""


def _articles(count: int, line: str = PROMISE, site: str = SITE) -> list[Article]:
    return [
        make_article(_story(n, line), f"{n}.txt", title=f"Un titre pour l’article {n}", site=site)
        for n in range(count)
    ]


def _take_in(desk: Desk, articles: list[Article]) -> None:
    """Add articles as an import does that knows nothing of sites."""
    workshop = desk.workshop
    desk.add([workshop._finish(article, article.source.name, {}) for article in articles])


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk()
    _take_in(desk, _articles(4))
    return desk


def _shown(desk: Desk, article: Article) -> str:
    opened = desk.open_article(article.id)
    return desk.workshop.clean_text(opened.article, opened.blocks)


def _found(desk: Desk, words: str) -> int:
    return len(desk.queue(QueueFilter(words)).ids)


def _reclean(desk: Desk, site: str | None = None) -> tuple[int, int]:
    changed = done = 0
    for progress in desk.recleaning.run(site):
        changed, done = progress.changed, progress.done
        assert done <= progress.total
    return changed, done


# --- the collection teaches


def test_line_that_recurs_is_learned_and_told_when_an_article_is_opened(desk: Desk) -> None:
    (line,) = desk.sites.lines(SITE)
    assert (SITE, PROMISE, 4, 4) == (line.site, line.line, line.articles, line.total)
    opened = desk.open_article(_articles(1)[0].id)
    reasons = [b.verdict.reason for b in opened.blocks if not b.verdict.kept]
    assert ["Cette ligne revient dans 4 articles de canton.ch."] == reasons
    assert (4, 1) == (opened.lines_total, opened.lines_removed)


def test_articles_of_no_site_teach_nothing(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    _take_in(desk, _articles(9, site=""))
    assert ((), ()) == (desk.sites.names(), desk.sites.lines(""))
    assert PROMISE in _shown(desk, _articles(1, site="")[0])


def test_import_heeds_what_is_known_of_a_site(desk: Desk, tmp_path: Path) -> None:
    desk.sites.set_rule("autre.fr", "Un mot de trop", kept=False)
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><head><meta property='og:site_name' content='{SITE}'><title>Un titre</title>"
        f"</head><body><article><h1>Un titre nouveau</h1><p>{_story(77).splitlines()[2]}</p>"
        f"<p>{PROMISE}</p><p>{_story(78).splitlines()[2]}</p></article></body></html>"
    )
    ((item, is_new),) = desk.import_paths([page])
    assert is_new
    assert PROMISE not in item.cleaned.text
    assert {SITE, "autre.fr"} == set(desk.sites.all_known())


# --- rules


def test_rule_removes_a_line_on_every_article_of_its_site_alone(desk: Desk) -> None:
    other = _articles(1, site="autre.fr")[0]
    other = make_article(other.original + "\nFin.", title="x", site="autre.fr")
    _take_in(desk, [other])
    desk.sites.set_rule("autre.fr", f"  {PROMISE.upper()} ", kept=False)
    desk.sites.set_rule(SITE, PROMISE, kept=True)
    assert PROMISE in _shown(desk, _articles(1)[0])
    assert PROMISE not in _shown(desk, other)
    texts = [(rule.site, rule.line, rule.kept, rule.articles) for rule in desk.sites.rules()]
    assert [("autre.fr", PROMISE.upper(), False, 1), (SITE, PROMISE, True, 4)] == texts
    assert ["anna", "anna"] == [rule.author for rule in desk.sites.rules()]


def test_rules_for_the_lines_of_a_span_are_one_act(desk: Desk) -> None:
    article = _articles(1)[0]
    start = article.original.index("voix")
    end = article.original.index("dureront")
    assert 2 == desk.sites.set_rules_in(article.id, Span(start, end), False)
    lines = [rule.line for rule in desk.sites.rules(SITE)]
    assert 2 == len(lines)
    assert PROMISE in lines
    assert article.original.splitlines()[-1] in lines
    assert ("site-remove", "") == (desk.undo().verb, desk.undo() or "")
    assert () == desk.sites.rules()


@pytest.mark.parametrize("offset", [0, 1])
def test_blanks_around_a_span_take_no_line_in(desk: Desk, offset: int) -> None:
    article = _articles(1)[0]
    start = article.original.index(PROMISE)
    span = Span(start - 2 + offset, start + len(PROMISE) + 2 - offset)
    assert 1 == desk.sites.set_rules_in(article.id, span, True)
    assert [PROMISE] == [rule.line for rule in desk.sites.rules()]


def test_rules_in_a_span_are_refused_where_they_make_no_sense(desk: Desk) -> None:
    article, homeless = _articles(1)[0], make_article("un mot")
    _take_in(desk, [homeless])
    assert 0 == desk.sites.set_rules_in(homeless.id, Span(0, 2), True)
    with pytest.raises(SpanError):
        desk.sites.set_rules_in(article.id, Span(0, 9999), True)
    with pytest.raises(UnknownRecordError):
        desk.sites.set_rules_in("nobody", Span(0, 2), True)
    for site, line in (("", "mot"), (SITE, "  "), (SITE, "a\nb")):
        with pytest.raises(ValueError, match="no line of a site"):
            desk.sites.set_rule(site, line, kept=True)
    assert () == desk.sites.rules()


def test_same_word_again_is_no_act(desk: Desk) -> None:
    desk.sites.set_rule(SITE, PROMISE, kept=True)
    desk.sites.set_rule(SITE, PROMISE.upper(), kept=True)
    desk.undo()
    assert (None, ()) == (desk.next_steps()[0], desk.sites.rules())


def test_dropped_rule_comes_back_by_undo(desk: Desk) -> None:
    desk.sites.set_rule(SITE, PROMISE, kept=True)
    (rule,) = desk.sites.rules()
    desk.sites.drop_rule(rule.id)
    assert () == desk.sites.rules()
    assert PROMISE not in _shown(desk, _articles(1)[0])
    assert ("site-drop", PROMISE) == ((step := desk.undo()).verb, step.label)
    assert [True] == [rule.kept for rule in desk.sites.rules()]
    with pytest.raises(UnknownRecordError):
        desk.sites.drop_rule("nobody")


# --- rules in and out


LINES = ("=1+1", "- Lire aussi", "'mot", 'a;b,"c"', "« Été »", "@", "1/2")


def _words(desk: Desk) -> set[tuple[str, str, bool]]:
    return {(rule.site, rule.line, rule.kept) for rule in desk.sites.rules()}


@pytest.mark.parametrize("separator", [",", ";"])
def test_rules_come_back_from_their_table(desk: Desk, tmp_path: Path, separator: str) -> None:
    for number, line in enumerate(LINES):
        desk.sites.set_rule(f"{number}.fr", line, kept=bool(number % 2))
    before = _words(desk)
    table = tmp_path / "rules.csv"
    assert len(LINES) == desk.sites.export_rules(table, separator)
    assert 0 == desk.sites.import_rules(table).taken
    for _ in LINES:
        desk.undo()
    assert set() == _words(desk)
    assert len(LINES) == desk.sites.import_rules(table).taken
    assert before == _words(desk)
    assert "site-import" == desk.undo().verb
    assert set() == _words(desk)


def test_bad_rows_are_named_and_left_out(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "rules.csv"
    rows = ["line,word,site", "Partager,remove,a.fr", "Menu,perhaps,a.fr", ",keep,a.fr", "x,keep"]
    table.write_text("\n".join([*rows, "Suite,KEEP,a.fr"]))
    outcome = desk.sites.import_rules(table)
    assert (2, [3, 4, 5]) == (outcome.taken, [error.line for error in outcome.refused])
    assert {("a.fr", "Partager", False), ("a.fr", "Suite", True)} == _words(desk)


def test_what_is_no_table_of_rules_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "rules.csv"
    table.write_text("a,b\n1,2\n")
    outcome = desk.sites.import_rules(table)
    assert (0, [TableError]) == (outcome.taken, [type(error) for error in outcome.refused])
    with pytest.raises(IntakeError):
        desk.sites.import_rules(tmp_path / "none.csv")


# --- cleaning again


def test_what_the_collection_taught_makes_the_articles_before_it_stale(desk: Desk) -> None:
    assert (4, 4) == (_found(desk, "voix"), desk.recleaning.count())
    assert (4, 4) == _reclean(desk)
    assert (0, 0) == (_found(desk, "voix"), desk.recleaning.count())
    assert (0, 0) == _reclean(desk)


def test_rule_and_its_undo_make_the_articles_of_its_site_stale(desk: Desk) -> None:
    other = make_article("Un autre mot", site="autre.fr")
    _take_in(desk, [other])
    _reclean(desk)
    desk.sites.set_rule(SITE, PROMISE, kept=True)
    assert (4, 0, 4) == tuple(map(desk.recleaning.count, (SITE, "autre.fr", None)))
    assert (0, 0) == _reclean(desk, "autre.fr")
    assert (4, 4) == _reclean(desk, SITE)
    assert 4 == _found(desk, "voix")
    desk.undo()
    assert (4, 4) == _reclean(desk)


def test_new_rules_of_the_program_make_everything_stale(desk: Desk, path: Path) -> None:
    _reclean(desk)
    desk.workshop.version += 1
    assert 4 == desk.recleaning.count()
    assert (0, 4) == _reclean(desk)
    assert 0 == desk.recleaning.count()


def test_library_whose_lines_nobody_counted_learns_first(desk: Desk) -> None:
    desk._library.collection.forget_lessons()
    assert PROMISE in _shown(desk, _articles(1)[0])
    assert (4, 4) == _reclean(desk)
    assert [4] == [line.articles for line in desk.sites.lines(SITE)]
    assert PROMISE not in _shown(desk, _articles(1)[0])


def test_cleaning_again_stops_when_nobody_asks_and_goes_on_later(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk()
    _take_in(desk, _articles(70))
    first = next(desk.recleaning.run())
    assert (32, 70, 32) == (first.done, first.total, first.changed)
    assert 38 == desk.recleaning.count()
    assert (38, 38) == _reclean(desk)


def test_editors_word_given_meanwhile_is_not_overwritten(desk: Desk) -> None:
    batch = desk.recleaning.next_batch()
    cleaned = desk.workshop.reclean(batch)
    article = _articles(1)[0]
    start = article.original.index(PROMISE)
    desk.set_kept(article.id, Span(start, start + len(PROMISE)), True)
    assert 3 == desk.recleaning.take_in(cleaned)
    assert (1, 0) == (_found(desk, "voix"), desk.recleaning.count())


def test_rule_made_meanwhile_leaves_the_articles_stale(desk: Desk) -> None:
    cleaned = desk.workshop.reclean(desk.recleaning.next_batch())
    desk.sites.set_rule(SITE, PROMISE, kept=True)
    desk.recleaning.take_in(cleaned)
    assert 4 == desk.recleaning.count()
    _reclean(desk)
    assert 4 == _found(desk, "voix")


def test_editors_word_on_an_article_beats_the_rule_of_its_site(desk: Desk) -> None:
    article = _articles(1)[0]
    start = article.original.index(PROMISE)
    desk.set_kept(article.id, Span(start, start + len(PROMISE)), True)
    desk.sites.set_rule(SITE, PROMISE, kept=False)
    _reclean(desk)
    assert (1, 1) == (_found(desk, "voix"), _shown(desk, article).count(PROMISE))


def test_restored_line_is_found_at_once_and_undo_loses_it_at_once(desk: Desk) -> None:
    _reclean(desk)
    article = _articles(1)[0]
    start = article.original.index(PROMISE)
    desk.set_kept(article.id, Span(start, start + len(PROMISE)), True)
    assert (1, 0) == (_found(desk, "voix"), desk.recleaning.count())
    desk.undo()
    assert 0 == _found(desk, "voix")
    desk.redo()
    assert 1 == _found(desk, "voix")


TABLES = ("annotation", "op", "editor_verdict", "original", "source")


@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_cleaning_again_touches_nothing_that_an_editor_said(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("desk") / "library.reviewer"
    desk = Desk.open(path, "anna", "fr")
    articles = _articles(4)
    _take_in(desk, articles)
    for article in data.draw(st.lists(st.sampled_from(articles), max_size=4)):
        start = data.draw(st.integers(0, len(article.original) - 2))
        span = Span(start, data.draw(st.integers(start + 1, len(article.original))))
        desk.tag(article.id, span, make_details())
        desk.set_kept(article.id, span, data.draw(st.booleans()))
        desk.set_state([article.id], data.draw(st.sampled_from(ArticleState)))
    for line in data.draw(st.lists(st.sampled_from(articles[0].original.splitlines()[::2]))):
        desk.sites.set_rule(SITE, line, data.draw(st.booleans()))
    states = "SELECT id, state, annotations, title FROM article ORDER BY id"
    before = [ask(path, f"SELECT * FROM {table}") for table in TABLES], ask(path, states)
    _reclean(desk)
    after = [ask(path, f"SELECT * FROM {table}") for table in TABLES], ask(path, states)
    texts = {a.id: _shown(desk, a) for a in articles}
    counts = {row.id: row.words for row in desk.rows([a.id for a in articles])}
    left = desk.recleaning.count()
    desk.close()
    assert before == after
    assert 0 == left
    assert {i: len(text.split()) for i, text in texts.items()} == counts


# --- the unsure


def test_unsure_blocks_are_listed_until_an_editor_speaks(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    articles = [*_articles(12, "")[3:], *_articles(3, RARE)]
    _take_in(desk, articles)
    assert RARE not in {block.text for block in desk.unsure(99)}
    _reclean(desk)

    def rare() -> list[UnsureBlock]:
        return [block for block in desk.unsure(99) if block.text == RARE]

    found = rare()
    assert {article.id for article in articles[-3:]} == {block.article_id for block in found}
    assert {(False, "site-recurring")} == {(b.verdict.kept, b.verdict.rule) for b in found}
    desk.set_kept(found[1].article_id, found[1].span, False)
    assert [found[0], found[2]] == rare()
    desk.undo()
    assert found == rare()


def test_unsure_blocks_come_least_sure_first(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    rare = _articles(3, RARE)
    often = [
        make_article(
            _story(n, "Un peu de tout, comme chaque semaine avec vous."),
            f"{n}.txt",
            title="x",
            site=SITE,
        )
        for n in range(20, 24)
    ]
    _take_in(desk, [*_articles(30, "")[3:20], *often, *rare])
    _reclean(desk)
    confidences = [block.verdict.confidence for block in desk.unsure(99)]
    assert sorted(confidences) == confidences
    assert confidences[:1] == [block.verdict.confidence for block in desk.unsure(1)]
    assert 2 <= len(set(confidences))

"""Lines that recur on a site are counted as articles come in; editors' rules are operations."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import ReadOnlyLibraryError
from reviewer.records import Change, Cleaned, QueueFilter, SiteRule
from reviewer.store import Library, rule_change
from reviewer.store.connection import connect
from reviewer.store.migrations import STEPS
from reviewer.store.schema import APPLICATION_ID, migrate
from tests.builders import ask, make_article, make_library, tagging
from tests.store.refolding import folded_tables

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article


def _lines(*texts: str) -> tuple[tuple[str, str], ...]:
    return tuple((text.lower(), text) for text in texts)


def _own(name: object) -> tuple[str, ...]:
    return tuple(f"Paragraphe {part} de l’article {name}, assez long." for part in range(4))


def _add(library: Library, name: object, *texts: str, site: str = "a.fr") -> str:
    """Add an article of that name that holds four long lines of its own, and some more."""
    article = make_article(f"{site} {name}", f"{name}.txt", site=site)
    library.add_articles([(article, Cleaned("", lines=_lines(*_own(name), *texts)))])
    return article.id


def _rule(line: str = "Partager", kept: bool = False, site: str = "a.fr") -> SiteRule:
    return SiteRule("", site, line, line.lower(), kept)


# --- what the collection teaches


def test_articles_that_hold_a_line_are_counted_once_each(library: Library) -> None:
    for name in range(4):
        _add(library, name, "Partager", "Partager", *(["Menu"] if name else []))
    assert (("Partager", 4), ("Menu", 3)) == library.collection.lines("a.fr", 1)
    assert 4 == library.collection.counted("a.fr")


def test_least_is_heeded_and_lines_of_two_articles_are_not_told(library: Library) -> None:
    for name in range(5):
        _add(library, name, "Partager", *(["Menu"] if name < 3 else []), *(["x"] * (name < 2)))
    collection = library.collection
    told = [len(collection.lines("a.fr", least)) for least in (1, 3, 4, 5, 6)]
    assert [2, 2, 1, 1, 0] == told


def test_sites_are_counted_apart_and_no_site_not_at_all(library: Library) -> None:
    for site in ("a.fr", "b.fr", ""):
        for name in range(3):
            _add(library, name, "Partager", site=site)
    assert ("a.fr", "b.fr") == library.collection.sites()
    assert [3, 3, 0] == [library.collection.counted(site) for site in ("a.fr", "b.fr", "")]
    assert () == library.collection.lines("", 1)


def test_versions_of_one_article_do_not_teach(library: Library) -> None:
    texts = _own("one")
    for version in range(6):
        article = make_article(f"version {version}", f"{version}.txt", site="a.fr")
        lines = _lines(*texts, "Intertitre", f"Titre {version}")
        library.add_articles([(article, Cleaned("", lines=lines))])
    assert ((), 1) == (library.collection.lines("a.fr", 1), library.collection.counted("a.fr"))


def test_long_furniture_does_not_keep_articles_from_teaching(library: Library) -> None:
    furniture = [f"Une longue notice {n} sur les cookies et leurs usages, en détail" for n in "ab"]
    for name in range(8):
        _add(library, name, *furniture)
    assert [8, 8] == [count for _, count in library.collection.lines("a.fr", 3)]


def test_furniture_longer_than_the_articles_is_learned_one_after_the_other(
    library: Library,
) -> None:
    furniture = [
        f"Une longue notice {n} sur les cookies et leurs usages, en détail" for n in "abcd"
    ]
    for name in range(8):
        _add(library, name, *furniture[: 2 if name < 4 else 4])
    assert [8, 8, 4, 4] == [count for _, count in library.collection.lines("a.fr", 3)]


def test_same_text_again_teaches_nothing(library: Library) -> None:
    for _ in range(5):
        _add(library, "same", "Partager")
    assert 1 == library.collection.counted("a.fr")


def test_batch_that_breaks_off_teaches_nothing(library: Library, path: Path) -> None:
    def batch() -> object:
        for name in range(4):
            article = make_article(f"{name}", site="a.fr")
            yield article, Cleaned("", lines=_lines("Partager", *_own(name)))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        library.add_articles(batch())
    assert [(0,), (0,)] == [
        *ask(path, "SELECT count(*) FROM site_line"),
        *ask(path, "SELECT count(*) FROM site"),
    ]


def test_what_is_counted_can_be_counted_again(library: Library, path: Path) -> None:
    lessons = {_add(library, n, "Partager", "Menu"): _lines(*_own(n), "Partager") for n in range(4)}
    before = ask(path, "SELECT * FROM site_line WHERE text = 'Partager'")
    library.collection.forget_lessons()
    assert () == library.collection.lines("a.fr", 1)
    assert 4 == library.collection.count_untaught()
    assert set(lessons) == set(library.collection.untaught(99))
    for _ in range(2):
        library.collection.teach(lessons)
    assert (("Partager", 4),) == library.collection.lines("a.fr", 1)
    assert before == ask(path, "SELECT * FROM site_line WHERE text = 'Partager'")
    assert 0 == library.collection.count_untaught()


# --- rules are operations


def test_rule_comes_back_as_it_was_meant(library: Library) -> None:
    for name in range(2):
        _add(library, name, "Partager")
    library.commit("site-remove", "anna", [rule_change(_rule())])
    (rule,) = library.collection.rules()
    assert ("a.fr", "Partager", "partager", False) == (rule.site, rule.line, rule.key, rule.kept)
    assert ("anna", 2, ()) == (rule.author, rule.articles, rule.conflicts)
    assert rule.made_at.endswith("Z")
    assert (("Partager", False),) == library.collection.words("a.fr")


def test_rules_are_listed_by_site_and_line(library: Library) -> None:
    rules = [_rule("b"), _rule("a"), _rule("c", site="A.fr")]
    library.commit("site-remove", "anna", [rule_change(rule) for rule in rules])
    assert ["c", "a", "b"] == [rule.line for rule in library.collection.rules()]
    assert ["a", "b"] == [rule.line for rule in library.collection.rules("a.fr")]


def test_another_word_on_a_line_takes_the_place_of_the_first(library: Library) -> None:
    library.commit("site-remove", "anna", [rule_change(_rule())])
    library.commit("site-keep", "boris", [rule_change(_rule("PARTAGER", kept=True))])
    (rule,) = library.collection.rules()
    assert (True, "boris", "PARTAGER") == (rule.kept, rule.author, rule.line)


def test_rules_are_undone_and_redone_like_all_acts(library: Library, article: Article) -> None:
    library.commit("site-remove", "anna", [rule_change(_rule()), rule_change(_rule("Menu"))])
    library.commit("tag", "anna", [tagging(article)])
    library.commit("site-keep", "anna", [rule_change(_rule(kept=True))])
    (dropped,) = [rule for rule in library.collection.rules() if rule.line == "Menu"]
    library.commit("site-drop", "anna", [Change(dropped.id, "", {"deleted": True})])

    def words() -> set[tuple[str, bool]]:
        return set(library.collection.words("a.fr"))

    seen = [words()]
    for _ in range(4):
        library.undo("anna")
        seen.append(words())
    first = {("Partager", False), ("Menu", False)}
    second = {("Partager", True), ("Menu", False)}
    assert [{("Partager", True)}, second, first, first, set()] == seen
    again = []
    for _ in range(4):
        library.redo("anna")
        again.append(words())
    assert seen[-2::-1] == again


def test_step_over_a_rule_tells_its_line_and_no_article(library: Library) -> None:
    library.commit("site-remove", "anna", [rule_change(_rule())])
    step, _ = library.next_steps("anna")
    assert ("site-remove", "Partager", "") == (step.verb, step.label, step.article_id)
    assert step == library.undo("anna")
    assert (None, step) == library.next_steps("anna")


def test_rules_follow_from_the_log(library: Library, path: Path) -> None:
    library.commit("site-remove", "anna", [rule_change(_rule()), rule_change(_rule("Menu"))])
    library.commit("site-keep", "boris", [rule_change(_rule(kept=True))])
    library.undo("anna")
    grown, made = folded_tables(path)
    assert grown == made
    assert 2 == len(made[3])


# --- what a clean text decides


def test_verdict_and_what_follows_from_it_are_one_commit(
    library: Library, article: Article
) -> None:
    def broken(*_: object) -> Cleaned:
        raise InterruptedError

    change = Change(article.id, article.id, {"verdict:0-5": False})
    with pytest.raises(InterruptedError):
        library.commit("remove", "anna", [change], broken)
    assert ({}, (None, None)) == (library.editor_verdicts(article.id), library.next_steps("anna"))
    library.commit("remove", "anna", [change], lambda _, verdicts: Cleaned(f"mot {len(verdicts)}"))
    assert (article.id,) == library.queue(QueueFilter("mot 1")).ids
    library.undo("anna", lambda _, verdicts: Cleaned(f"mot {len(verdicts)}"))
    assert (article.id,) == library.queue(QueueFilter("mot 0")).ids
    with pytest.raises(InterruptedError):
        library.redo("anna", broken)
    assert {} == library.editor_verdicts(article.id)


def test_acts_that_give_no_verdict_clean_nothing(library: Library, article: Article) -> None:
    def broken(*_: object) -> Cleaned:
        raise InterruptedError

    library.commit("tag", "anna", [tagging(article)], broken)
    assert library.undo("anna", broken)


def test_renewed_text_is_found_and_counted_and_only_changes_count(
    library: Library, article: Article
) -> None:
    renew = library.collection.renew
    assert 0 == renew([(article.id, {}, Cleaned(article.original, rules=5))])
    assert 1 == renew([(article.id, {}, Cleaned("deux mots", rules=6))])
    assert 0 == renew([(article.id, {}, Cleaned("deux mots", rules=7))])
    assert (article.id,) == library.queue(QueueFilter("deux")).ids
    assert () == library.queue(QueueFilter("Poutine est arrivé")).ids
    assert 2 == library.rows([article.id])[0].words
    assert (("", 7, 1),) == library.collection.rules_in_use()


def test_renewal_under_verdicts_that_have_changed_is_left(
    library: Library, article: Article
) -> None:
    library.commit("remove", "anna", [Change(article.id, article.id, {"verdict:0-5": False})])
    assert 0 == library.collection.renew([(article.id, {}, Cleaned("deux mots", rules=6))])
    assert (("", 0, 1),) == library.collection.rules_in_use()


def test_renewal_that_breaks_off_leaves_all_as_it_was(library: Library, article: Article) -> None:
    other = _add(library, 1)
    with pytest.raises(AttributeError):
        library.collection.renew([(article.id, {}, Cleaned("deux", rules=6)), (other, {}, None)])
    assert {0} == {rules for _, rules, _ in library.collection.rules_in_use()}
    assert () == library.queue(QueueFilter("deux")).ids


def test_stale_articles_are_those_of_the_site_with_other_rules(library: Library) -> None:
    ids = [_add(library, name) for name in range(3)]
    library.collection.renew([(ids[0], {}, Cleaned("", rules=9))])
    assert set(ids[1:]) == set(library.collection.stale("a.fr", 9, 10))
    assert set(ids) == set(library.collection.stale("a.fr", 5, 10))
    assert 1 == len(library.collection.stale("", 9, 10))
    assert () == library.collection.stale("b.fr", 9, 10)


def test_unsure_articles_come_least_sure_first(library: Library) -> None:
    found = []
    for name, confidence in enumerate((0.69, 0.5, 0.7)):
        article = make_article(f"{name}")
        library.add_articles([(article, Cleaned("", confidence=confidence))])
        found.append(article.id)
    assert (found[1], found[0]) == library.collection.unsure(0.7, 9)
    assert (found[1],) == library.collection.unsure(0.7, 1)


# --- libraries of the first schema


def _first_library(path: Path, *articles: Article) -> None:
    """Make a library as the first schema had it, with articles in it."""
    later = {name: STEPS.pop(name) for name in [*STEPS][1:]}
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("BEGIN IMMEDIATE")
            migrate(db)
            for number, one in enumerate(articles):
                db.execute(
                    "INSERT INTO article (id, title, title_key, site, url, language, published,"
                    " words, added_at) VALUES (?, ?, '', ?, '', 'fr', '', 2, '')",
                    (one.id, one.title, one.site),
                )
                db.execute("INSERT INTO original VALUES (?, ?, '[]')", (number + 1, one.original))
                db.execute(
                    "INSERT INTO source VALUES (?, ?, 'a.txt', 'utf-8', 0)", (number + 1, "0" * 64)
                )
                db.execute(
                    "INSERT INTO article_fts (rowid, title, text) VALUES (?, '', 'un mot')",
                    (number + 1,),
                )
            db.execute("COMMIT")
    finally:
        STEPS.update(later)


def test_library_of_the_first_schema_is_migrated_and_waits_to_be_taught(path: Path) -> None:
    articles = [make_article(f"un mot {n}", site="a.fr" if n else "") for n in range(4)]
    _first_library(path, *articles)
    assert [(APPLICATION_ID,)] == ask(path, "PRAGMA application_id")
    with closing(Library.open(path)) as library:
        assert {a.id for a in articles} == set(library.queue(QueueFilter("mot")).ids)
        assert ("a.fr",) == library.collection.sites()
        assert (3, "") == (
            library.collection.count_untaught(),
            library.article(articles[1].id).author,
        )
        assert {("a.fr", 0, 3), ("", 0, 1)} == set(library.collection.rules_in_use())
        lessons = {a.id: _lines("Partager", *_own(a.id)) for a in articles}
        library.collection.teach(lessons)
        assert (("Partager", 3),) == library.collection.lines("a.fr", 1)
        assert 0 == library.collection.renew([(articles[0].id, {}, Cleaned("Un mot"))])
        assert 1 == library.collection.renew([(articles[1].id, {}, Cleaned("Un autre"))])
    assert [("ok",)] == ask(path, "PRAGMA integrity_check")


def test_library_of_the_first_schema_can_be_opened_for_reading(path: Path) -> None:
    article = make_article()
    _first_library(path, article)
    with closing(Library.open(path, read_only=True)) as library:
        assert (True, (article.id,)) == (library.read_only, library.queue(QueueFilter()).ids)


def test_library_of_the_first_schema_that_can_not_be_written_is_told_so(path: Path) -> None:
    _first_library(path, make_article())
    with pytest.raises(ReadOnlyLibraryError):
        connect(path, read_only=True)


def test_author_of_an_article_comes_back(path: Path) -> None:
    article = make_article(author="Anna K.")
    library = make_library(path, article)
    assert "Anna K." == library.article(article.id).author
    library.close()

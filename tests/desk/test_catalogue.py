"""A library has categories of its own: what ships, under what editors changed, all in the log."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import categories
from reviewer.desk.category_checks import category_contrast
from reviewer.desk.category_table import as_toml, category_of
from reviewer.errors import CategoryError, CategoryFlaw, IntakeError, UnknownRecordError
from reviewer.records import Category, Severity
from reviewer.resources import resource
from tests.builders import WRONG, ask, make_details
from tests.store.refolding import folded_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import Desk
    from reviewer.records import Article

WEATHER = Category(
    id="",
    key="Q",
    line="wave",
    light="#1f5fb4",
    dark="#85b4f5",
    names={"fr": "Météo", "en": "Weather"},
    definitions={"fr": "Le temps qu’il fait.", "en": "The weather."},
    examples={"fr": "", "en": ""},
)


def _ids(desk: Desk) -> list[str]:
    return [one.id for one in desk.catalogue.all() if not one.retired]


def _get(desk: Desk, name: str) -> Category:
    return next(one for one in desk.catalogue.all() if one.id == name)


def _renamed(category: Category, french: str) -> Category:
    return replace(category, names=category.names | {"fr": french})


def test_library_starts_with_what_ships(desk: Desk, path: Path) -> None:
    assert categories() == desk.catalogue.all()
    assert [(0,)] == ask(path, "SELECT count(*) FROM op")


def test_what_ships_stands_out_from_its_paper_and_has_keys_of_its_own(desk: Desk) -> None:
    for category in categories():
        desk.catalogue.change(category)  # would raise CategoryError


def test_contrast_is_that_of_the_standard() -> None:
    found = [category_contrast("#000000", "#ffffff"), category_contrast("#777777", "#ffffff")]
    assert [21.0, 4.48] == [round(one, 2) for one in found]


def test_rename_is_undone_with_its_name(desk: Desk, path: Path) -> None:
    desk.catalogue.change(_renamed(_get(desk, "number"), "Chiffre"))
    step, _ = desk.next_steps()
    assert ("category-rename", "Chiffre") == (step.verb, step.label)
    assert [('{"name.fr": "Chiffre"}',)] == ask(path, "SELECT fields FROM op")
    assert "Nombre" == desk.undo().label
    assert categories() == desk.catalogue.all()
    desk.redo()
    assert "Chiffre" == _get(desk, "number").names["fr"]


def test_change_of_nothing_is_no_operation(desk: Desk, path: Path) -> None:
    desk.catalogue.change(_get(desk, "number"))
    assert [(0,)] == ask(path, "SELECT count(*) FROM op")


def test_looks_and_rules_change(desk: Desk) -> None:
    wanted = replace(
        _get(desk, "place"), line="wave", key="Q", severity=Severity.CRITICAL, note_required=True
    )
    desk.catalogue.change(wanted)
    assert wanted == _get(desk, "place")
    assert "category-change" == desk.next_steps()[0].verb


def test_new_category_stands_last_and_undo_takes_it_away(desk: Desk) -> None:
    name = desk.catalogue.add(WEATHER)
    assert replace(WEATHER, id="weather") == desk.catalogue.all()[-1]
    assert ("weather", "category-add", "Météo") == (
        name,
        desk.next_steps()[0].verb,
        desk.next_steps()[0].label,
    )
    desk.undo()
    assert categories() == desk.catalogue.all()
    desk.redo()
    assert "weather" == desk.catalogue.all()[-1].id


def test_added_and_dropped_is_gone_and_its_id_is_not_given_again(desk: Desk) -> None:
    desk.catalogue.drop(desk.catalogue.add(WEATHER))
    assert categories() == desk.catalogue.all()
    assert "weather-2" == desk.catalogue.add(WEATHER)


def test_used_or_shipped_category_is_not_dropped(desk: Desk, article: Article) -> None:
    name = desk.catalogue.add(WEATHER)
    desk.tag(article.id, WRONG, make_details(name))
    for wanted, count in ((name, "1"), ("place", "0")):
        with pytest.raises(CategoryError) as caught:
            desk.catalogue.drop(wanted)
        assert (CategoryFlaw.USED, count) == (caught.value.flaw, caught.value.detail)


def test_category_whose_making_is_undone_while_it_is_used_stays_readable(
    open_desk: Callable[..., Desk], article: Article
) -> None:
    anna = open_desk(article)
    name = anna.catalogue.add(WEATHER)
    anna.close()
    boris = open_desk(author="boris")
    boris.tag(article.id, WRONG, make_details(name))
    boris.close()
    anna = open_desk()
    anna.undo()
    assert (True, "Météo") == (_get(anna, name).retired, _get(anna, name).names["fr"])
    anna.catalogue.bring_back(name)
    assert not _get(anna, name).retired


def test_retired_category_frees_its_key_and_gets_it_back_where_it_is_free(desk: Desk) -> None:
    desk.catalogue.retire("number")
    assert ("", True) == (_get(desk, "number").key, _get(desk, "number").retired)
    desk.catalogue.change(replace(_get(desk, "date"), key="3"))
    desk.catalogue.bring_back("number")
    assert ["3", ""] == sorted((_get(desk, n).key for n in ("number", "date")), reverse=True)
    desk.undo()
    desk.undo()
    desk.catalogue.bring_back("number")
    assert "3" == _get(desk, "number").key


def test_order_changes_by_moves_that_undo_takes_back(desk: Desk) -> None:
    before = _ids(desk)
    desk.catalogue.move(before[1], -1)
    assert [before[1], before[0], *before[2:]] == _ids(desk)
    desk.catalogue.move(before[1], -1)  # is first already
    desk.undo()
    assert before == _ids(desk)


@pytest.mark.parametrize(
    ("wrong", "flaw", "detail"),
    [
        ({"names": {"fr": "", "en": "Weather"}}, CategoryFlaw.NAME, "fr"),
        ({"names": {"fr": "Lieu ", "en": "Weather"}}, CategoryFlaw.NAME_TAKEN, "Lieu"),
        ({"key": "1"}, CategoryFlaw.KEY_TAKEN, "1"),
        ({"key": "n"}, CategoryFlaw.KEY_TAKEN, "n"),
        ({"key": "ab"}, CategoryFlaw.KEY, "ab"),
        ({"key": " "}, CategoryFlaw.KEY, " "),
        ({"line": "zigzag"}, CategoryFlaw.LINE, "zigzag"),
        ({"light": "blue"}, CategoryFlaw.COLOUR, "blue"),
        ({"light": "#aaaaaa"}, CategoryFlaw.CONTRAST, "#aaaaaa"),
        ({"dark": "#333333"}, CategoryFlaw.CONTRAST, "#333333"),
    ],
)
def test_what_can_not_stand_is_refused_and_changes_nothing(
    desk: Desk, path: Path, wrong: dict[str, object], flaw: CategoryFlaw, detail: str
) -> None:
    with pytest.raises(CategoryError) as caught:
        desk.catalogue.add(replace(WEATHER, **wrong), taken={"N"})
    assert (flaw, detail) == (caught.value.flaw, caught.value.detail)
    assert [(0,)] == ask(path, "SELECT count(*) FROM op")


def test_unknown_category_is_named(desk: Desk) -> None:
    for verb in (
        desk.catalogue.retire,
        desk.catalogue.drop,
        lambda one: desk.catalogue.move(one, 1),
    ):
        with pytest.raises(UnknownRecordError, match="nothing"):
            verb("nothing")


def test_different_fields_merge_and_the_same_field_is_settled_by_a_change(
    desk: Desk, path: Path
) -> None:
    desk.catalogue.change(_renamed(_get(desk, "place"), "Endroit"))
    columns = "gesture, verb, target, subject, article_id, author, made_at, replaced"
    with desk._library._write() as tables:  # as another desktop would have written them
        for name, fields in (("1", '{"name.fr": "Coin"}'), ("2", '{"line": "dot"}')):
            tables.execute(
                f"INSERT INTO op (id, parents, fields, {columns})"
                f" SELECT ?, '[]', ?, {columns} FROM op LIMIT 1",
                (name, fields),
            )
    desk.catalogue.move("place", 1)
    found = _get(desk, "place")
    assert (("name.fr",), "dot") == (found.conflicts, found.line)
    desk.catalogue.change(found)
    assert () == _get(desk, "place").conflicts


def test_table_of_categories_follows_from_the_log(desk: Desk, path: Path) -> None:
    name = desk.catalogue.add(WEATHER)
    desk.catalogue.change(_renamed(replace(WEATHER, id=name), "Temps"))
    desk.undo()
    desk.catalogue.retire("place")
    grown, made = folded_tables(path)
    assert grown == made


# --- in and out


def test_what_ships_comes_out_and_goes_in_as_it_was(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "categories.toml"
    assert len(categories()) == desk.catalogue.export(file)
    assert 0 == desk.catalogue.take_in(file)
    assert 0 == desk.catalogue.take_in(resource("categories.toml"))
    assert None is desk.undo()


def test_import_adds_changes_and_orders_as_one_act(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "categories.toml"
    place = _renamed(_get(desk, "place"), "Endroit")
    file.write_text(as_toml([place, replace(WEATHER, id="weather")]), "utf-8")
    assert 2 == desk.catalogue.take_in(file)
    assert ["place", "weather", "name", "role"] == _ids(desk)[:4]
    assert "Endroit" == desk.catalogue.all()[0].names["fr"]
    assert "category-import" == desk.next_steps()[0].verb
    desk.undo()
    assert categories() == desk.catalogue.all()


@pytest.mark.parametrize(
    ("text", "flaw", "place"),
    [
        ("[[category]\n", CategoryFlaw.NOT_TOML, "c.toml"),
        ("", CategoryFlaw.NOT_TOML, "c.toml"),
        ('[[category]]\nid = "a"\ndefintion = "x"\n', CategoryFlaw.FIELD, "[[category]] 1"),
        ('[[category]]\nid = "a"\nname = "x"\n', CategoryFlaw.FIELD, "[[category]] 1"),
        ('[[category]]\nid = "A b"\n', CategoryFlaw.IDENTIFIER, "[[category]] 1"),
        ('[[category]]\nid = "a"\nseverity = "bad"\n', CategoryFlaw.SEVERITY, "[[category]] 1"),
        ('[[category]]\nid = "a"\n', CategoryFlaw.NAME, "[[category]] 1"),
    ],
)
def test_bad_table_is_refused_with_its_place(
    desk: Desk, tmp_path: Path, text: str, flaw: CategoryFlaw, place: str
) -> None:
    file = tmp_path / "c.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(CategoryError) as caught:
        desk.catalogue.take_in(file)
    assert flaw is caught.value.flaw
    assert place in caught.value.place
    assert categories() == desk.catalogue.all()


def test_key_of_one_that_the_file_does_not_name_is_respected(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    file.write_text(as_toml([replace(WEATHER, id="weather", key="5")]), "utf-8")
    with pytest.raises(CategoryError) as caught:
        desk.catalogue.take_in(file)
    assert (CategoryFlaw.KEY_TAKEN, "c.toml, [[category]] 1") == (
        caught.value.flaw,
        caught.value.place,
    )


def test_file_that_is_not_there_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match=r"c\.toml"):
        desk.catalogue.take_in(tmp_path / "c.toml")


words = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
by_language = st.fixed_dictionaries({"fr": words, "en": words})


@given(
    st.builds(
        Category,
        id=st.just("a-1"),
        key=words,
        line=st.sampled_from(["solid", "wave"]),
        light=st.just("#000000"),
        dark=st.just("#ffffff"),
        names=by_language,
        definitions=by_language,
        examples=by_language,
        note_required=st.booleans(),
        severity=st.sampled_from(Severity),
        retired=st.booleans(),
    )
)
def test_every_word_survives_the_table(category: Category) -> None:
    (row,) = tomllib.loads(as_toml([category]))["category"]
    assert category == category_of(row, "here")

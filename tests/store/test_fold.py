"""Operations fold into values: by ancestry alone, in whatever order they arrive."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.store.fold import Folded, _fold_branches, fold
from tests.builders import make_operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.records import Operation

CREATED = make_operation("0", deleted=False, note="", cause="unknown")
Graph = list["Operation"]


def test_nothing_folds_to_nothing() -> None:
    assert Folded() == fold([])


def test_chain_keeps_the_last_value_of_each_field() -> None:
    second = make_operation("2", "0", note="b")
    third = make_operation("1", "2", cause="agency")
    expected = Folded({"deleted": False, "note": "b", "cause": "agency"}, ("1",))
    assert expected == fold([CREATED, second, third])


def test_different_fields_merge() -> None:
    branches = [make_operation("1", "0", note="b"), make_operation("2", "0", cause="agency")]
    expected = Folded({"deleted": False, "note": "b", "cause": "agency"}, ("1", "2"))
    assert expected == fold([CREATED, *branches])


def test_same_field_conflicts_and_shows_the_value_of_the_oldest_id() -> None:
    branches = [make_operation("2", "0", note="c"), make_operation("1", "0", note="b")]
    folded = fold([CREATED, *branches])
    assert ("b", ("note",), ("1", "2")) == (
        folded.values["note"],
        folded.conflicts,
        folded.heads,
    )


def test_every_field_in_conflict_is_named() -> None:
    one = make_operation("1", "0", note="b", cause="agency", severity="minor")
    other = make_operation("2", "0", note="c", cause="source", severity="minor")
    assert ("cause", "note") == fold([CREATED, one, other]).conflicts


def test_equal_values_are_no_conflict() -> None:
    branches = [make_operation("1", "0", note="b"), make_operation("2", "0", note="b")]
    assert () == fold([CREATED, *branches]).conflicts


def test_operation_that_saw_both_values_settles_a_conflict() -> None:
    branches = [make_operation("1", "0", note="b"), make_operation("2", "0", note="c")]
    folded = fold([CREATED, *branches, make_operation("3", ("1", "2"), note="d")])
    assert ("d", (), ("3",)) == (folded.values["note"], folded.conflicts, folded.heads)


def test_operation_on_another_field_settles_nothing() -> None:
    branches = [make_operation("1", "0", note="b"), make_operation("2", "0", note="c")]
    folded = fold([CREATED, *branches, make_operation("3", ("1", "2"), cause="agency")])
    assert ("note",) == folded.conflicts


def test_edit_beats_a_concurrent_deletion() -> None:
    deletion, edit = make_operation("1", "0", deleted=True), make_operation("2", "0", note="b")
    folded = fold([CREATED, deletion, edit])
    assert (False, "b", ()) == (folded.deleted, folded.values["note"], folded.conflicts)


def test_deletion_that_saw_the_edit_stands() -> None:
    edit, other = make_operation("1", "0", note="b"), make_operation("2", "0", note="c")
    assert fold([CREATED, edit, other, make_operation("3", ("1", "2"), deleted=True)]).deleted


def test_two_concurrent_deletions_delete() -> None:
    deletions = [make_operation("1", "0", deleted=True), make_operation("2", "0", deleted=True)]
    assert fold([CREATED, *deletions]).deleted


def test_restoring_beats_a_concurrent_deletion() -> None:
    deletions = [make_operation("1", "0", deleted=True), make_operation("2", "0", deleted=True)]
    assert not fold([CREATED, *deletions, make_operation("3", "1", deleted=False)]).deleted


def test_edit_after_a_deletion_does_not_restore() -> None:
    deletions = [make_operation("1", "0", deleted=True), make_operation("2", "0", deleted=True)]
    late = make_operation("3", "1", note="b")
    assert fold([CREATED, deletions[0], late]).deleted
    assert fold([CREATED, *deletions, late]).deleted


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Draw operations on one subject, each having seen some of those before it."""
    count = draw(st.integers(1, 7))
    ids = draw(st.permutations("abcdefg"[:count]))
    made: Graph = []
    for name in ids:
        parents = draw(st.lists(st.sampled_from([o.id for o in made]), unique=True)) if made else ()
        fields = draw(
            st.fixed_dictionaries(
                {}, optional={"x": st.integers(0, 2), "y": st.just(1), "deleted": st.booleans()}
            )
        )
        made.append(make_operation(name, parents, **fields))
    return made


def _reordered(operations: Graph, draw: st.DrawFn) -> Graph:
    waiting, done = list(operations), []
    while waiting:
        seen = {o.id for o in done}
        free = [o for o in waiting if set(o.parents) <= seen]
        done.append(draw(st.sampled_from(free)))
        waiting.remove(done[-1])
    return done


def _ancestry(operations: Sequence[Operation]) -> set[tuple[str, str]]:
    """Return all pairs of an operation and one that it had seen, by Warshall's algorithm."""
    pairs = {(o.id, parent) for o in operations for parent in o.parents}
    for middle in operations:
        above = [child for child, parent in pairs if parent == middle.id]
        pairs |= {(a, p) for a in above for child, p in pairs if child == middle.id}
    return pairs


@settings(max_examples=40)
@given(st.data())
def test_order_of_arrival_does_not_matter(data: st.DataObject) -> None:
    operations = data.draw(graphs())
    assert fold(operations) == fold(_reordered(operations, data.draw))


@settings(max_examples=40)
@given(graphs())
def test_values_and_conflicts_are_those_of_the_writers_nobody_overwrote(operations: Graph) -> None:
    seen, folded = _ancestry(operations), fold(operations)
    conflicts = set()
    for name in ("x", "y"):
        writers = [o for o in operations if name in o.fields]
        last = [o for o in writers if not any((w.id, o.id) in seen for w in writers)]
        if len({o.fields[name] for o in last}) > 1:
            conflicts.add(name)
        shown = min(last, key=lambda o: o.id).fields[name] if last else None
        assert shown == folded.values.get(name)
    assert conflicts == set(folded.conflicts)


@settings(max_examples=40)
@given(graphs())
def test_heads_are_the_operations_nobody_saw(operations: Graph) -> None:
    seen = {parent for _, parent in _ancestry(operations)}
    assert sorted(o.id for o in operations if o.id not in seen) == list(fold(operations).heads)


@settings(max_examples=40)
@given(graphs())
def test_deleted_subject_has_a_deletion_that_no_edit_was_concurrent_to(operations: Graph) -> None:
    seen, deletions = _ancestry(operations), {o.id for o in operations if o.fields.get("deleted")}
    concurrent = {
        pair
        for one, other in combinations([o.id for o in operations], 2)
        if not {(one, other), (other, one)} & seen
        for pair in ((one, other), (other, one))
    }
    restored = {d for d in deletions for o in operations if (o.id, d) in seen and _restores(o)}
    stands = {
        d
        for d in deletions - restored
        if not any((d, o.id) in concurrent and o.id not in deletions for o in operations)
    }
    assert bool(stands) == fold(operations).deleted


def _restores(operation: Operation) -> bool:
    return operation.fields.get("deleted") is False


@given(st.lists(st.sampled_from([{"x": 1}, {"x": 2}, {"deleted": True}, {"deleted": False}])))
def test_branches_without_branches_fold_like_a_chain(edits: list[dict[str, object]]) -> None:
    chain = [make_operation("0", deleted=False)]
    for number, fields in enumerate(edits, start=1):
        chain.append(make_operation(f"{number:03}", [chain[-1].id], **fields))
    assert fold(chain) == _fold_branches(chain)

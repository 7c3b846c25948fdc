"""The engine: walks an original through the steps of cleaning, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.cleaning.blocks import make_blocks
from reviewer.cleaning.cues import remove_by_cues
from reviewer.cleaning.draft import Draft
from reviewer.cleaning.edges import clean_head, clean_tail
from reviewer.cleaning.lines import read_lines
from reviewer.cleaning.neighbours import remove_beside_removed
from reviewer.cleaning.page import remove_by_markup
from reviewer.cleaning.repetition import remove_repetition
from reviewer.cleaning.roles import keep_the_rest
from reviewer.cleaning.runs import remove_runs
from reviewer.cleaning.story import find_story
from reviewer.cleaning.titles import find_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.cleaning.rules import Rules
    from reviewer.records import Block, Markup

_STEPS = (
    find_story,
    find_title,
    remove_by_cues,
    remove_by_markup,
    remove_repetition,
    remove_runs,
    remove_beside_removed,
    clean_head,
    clean_tail,
    keep_the_rest,
)


def clean(
    original: str, rules: Rules, markup: Sequence[Markup] = (), title: str = ""
) -> tuple[Block, ...]:
    """Return the blocks of an original with their verdicts, in order.

    They cover every non-blank line and never overlap; a span goes from the first sign of its
    block's first line to the last sign of its last. markup holds one entry for each line of the
    original when it was a page, else nothing; title is what the page's metadata say, or "".
    """
    draft = Draft(read_lines(original, markup), rules, title)
    for step in _STEPS:
        step(draft)
    return make_blocks(draft)

"""The engine: walks an original through the steps of cleaning, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reviewer.cleaning.blocks import make_blocks
from reviewer.cleaning.cues import remove_by_cues
from reviewer.cleaning.draft import Draft
from reviewer.cleaning.edges import clean_head
from reviewer.cleaning.lines import read_lines
from reviewer.cleaning.recurrence import heed_editors, remove_recurring
from reviewer.cleaning.repetition import remove_repetition
from reviewer.cleaning.roles import keep_the_rest
from reviewer.cleaning.runs import remove_runs
from reviewer.cleaning.shapes import remove_by_shape
from reviewer.cleaning.site import NO_SITE
from reviewer.cleaning.story import find_story
from reviewer.cleaning.titles import find_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.cleaning.rules import Rules
    from reviewer.cleaning.site import SiteLines
    from reviewer.records import Block, Markup

BEFORE_SHAPES: Final = (
    heed_editors,
    find_story,
    find_title,
    remove_by_cues,
    remove_repetition,
    remove_runs,
    remove_recurring,
)
_STEPS: Final = (*BEFORE_SHAPES, clean_head, remove_by_shape, keep_the_rest)


def clean(
    original: str,
    rules: Rules,
    markup: Sequence[Markup] = (),
    title: str = "",
    site: SiteLines = NO_SITE,
) -> tuple[Block, ...]:
    """Return the blocks of an original with their verdicts, in order.

    They cover every non-blank line and never overlap; a span goes from the first sign of its
    block's first line to the last sign of its last. markup holds one entry for each line of the
    original when it was a page, else nothing; title is what the page's metadata say, or "";
    site what is known of the lines of its site.
    """
    draft = Draft(read_lines(original, markup), rules, title, site)
    for step in _STEPS:
        step(draft)
    return make_blocks(draft)

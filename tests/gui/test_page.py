"""The page: what is shown of an article, and the map between the page and the original."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reviewer.desk import OpenArticle
from reviewer.gui import composing
from reviewer.gui.composing import LONGEST
from reviewer.gui.page import Mark, Page, Role
from reviewer.records import Article, ArticleState, Block, Kind, Source, Span, Verdict


def compose(*given: object, **asked: bool) -> Page:
    return Page(list(composing.compose(*given, **asked)))


class Words:
    """Wording that says nothing."""

    def facts(self, opened: OpenArticle) -> str:
        return opened.article.site

    def note(self, opened: OpenArticle) -> list[str]:
        return opened.note.splitlines()

    def mark(self, mark: Mark, original: str, *, is_open: bool) -> str:
        return "-" if is_open else "+"

    def reason(self, block: Block) -> str:
        return block.verdict.rule

    def doubt(self, block: Block) -> str:
        return f"? {block.verdict.rule}"

    def nothing_left(self, original: str) -> str:
        return "nothing left"


def opened(*lines: tuple[str, bool], kind: Kind = Kind.BODY) -> OpenArticle:
    """Return an article of one block a line, kept or not."""
    original, blocks, position = "\n".join(text for text, _ in lines), [], 0
    for text, kept in lines:
        verdict = Verdict(kept, kind if kept else Kind.SHARE, "", "rule", 1.0)
        if text:
            blocks.append(Block(Span(position, position + len(text)), verdict))
        position += len(text) + 1
    article = Article("id", original, Source("a.txt", ""), title="Titre", site="Le Site")
    return OpenArticle(article, ArticleState.TO_READ, tuple(blocks), ())


def roles(page: object) -> list[Role]:
    return [line.role for line in page.lines]


def test_title_and_facts_come_first():
    page = compose(opened(("Corps.", True)), Words(), ())
    assert ["Titre", "Le Site", "Corps."] == [line.text for line in page.lines]


def test_title_of_the_text_is_shown_once_and_on_top():
    page = compose(opened(("menu", False), ("Mon titre", True), kind=Kind.TITLE), Words(), ())
    assert ["Mon titre", "Le Site", "+"] == [line.text for line in page.lines]


def test_neighbouring_removed_blocks_share_one_mark():
    page = compose(opened(("A.", True), ("x", False), ("y", False), ("B.", True)), Words(), ())
    assert [Role.BODY, Role.MARK, Role.BODY] == roles(page)[2:]


def test_open_mark_shows_each_block_with_its_reason():
    article = opened(("A.", True), ("x", False), ("y", False))
    page = compose(article, Words(), {Span(3, 6)})
    expected = [Role.MARK, Role.REMOVED, Role.REASON, Role.REMOVED, Role.REASON]
    assert expected == roles(page)[3:]


def test_everything_opens_all_marks():
    article = opened(("x", False), ("A.", True), ("y", False))
    assert 2 == roles(compose(article, Words(), (), everything=True)).count(Role.REMOVED)


def test_article_of_which_nothing_is_kept_says_so():
    page = compose(opened(("x", False)), Words(), ())
    assert [Role.TITLE, Role.FACTS, Role.EMPTY, Role.MARK] == roles(page)


def test_long_line_is_cut_for_display_only():
    page = compose(opened(("a" * (2 * LONGEST + 1), True)), Words(), ())
    assert 3 == roles(page).count(Role.BODY)
    whole = Span(0, 2 * LONGEST + 1)
    assert whole == page.to_original(page.starts[2], len(page.text))


def test_our_own_words_are_not_article_text():
    page = compose(opened(("Corps.", True)), Words(), ())
    assert None is page.to_original(0, len("Titre\nLe Site"))


LINES = st.lists(
    st.tuples(st.text("aé😀\u00a0\u202f ’", max_size=8), st.booleans()), min_size=1, max_size=8
)


@given(LINES, st.data())
def test_every_visible_span_comes_back_from_the_page(lines: list, data: st.DataObject):
    """Offsets survive the way to the page and back, whatever was removed in between."""
    article = opened(*lines)
    page = compose(article, Words(), (), everything=True)
    blocks = [block for block in article.blocks if block.span]
    if not blocks:
        return
    block = data.draw(st.sampled_from(blocks))
    start = data.draw(st.integers(block.span.start, block.span.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, block.span.end)))
    ((low, high),) = page.to_view(span)
    assert span.of(article.article.original) == page.text[low:high]
    assert span == page.to_original(low, high)


def doubtful(*lines: tuple[str, float]) -> OpenArticle:
    """Return an article of kept lines, each with its confidence."""
    sure = opened(*((text, True) for text, _ in lines))
    blocks = tuple(
        replace(block, verdict=replace(block.verdict, confidence=confidence))
        for block, (_, confidence) in zip(sure.blocks, lines, strict=True)
    )
    return replace(sure, blocks=blocks)


def test_unsure_line_is_dimmed_and_followed_by_its_reason():
    page = compose(doubtful(("Corps.", 1.0), ("Les enjeux", 0.5)), Words(), ())
    assert [Role.BODY, Role.DIMMED, Role.DOUBT] == roles(page)[2:]
    assert "? rule" == page.lines[-1].text


def test_unsure_places_go_round_in_both_directions():
    article = doubtful(("Un doute", 0.5), ("Corps.", 1.0), ("Deux", 0.5), ("Fin.", 1.0))
    page = compose(article, Words(), ())
    first, second = (
        s for line, s in zip(page.lines, page.starts, strict=True) if line.role is Role.DIMMED
    )
    assert [second, first] == page.unsure_places(first, 1)
    assert [first, second] == page.unsure_places(second, 1)
    assert [second, first] == page.unsure_places(first, -1)
    assert [] == compose(opened(("Corps.", True)), Words(), ()).unsure_places(0, 1)

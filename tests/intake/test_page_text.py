import pytest

from reviewer.intake.bare_text import bare_text
from reviewer.intake.page_text import page_text, parse_page
from reviewer.records import Markup


def lines(page: str) -> tuple[str, ...]:
    root = parse_page(page)
    assert root is not None
    return page_text(root).lines


def markup(page: str) -> Markup:
    root = parse_page(page)
    assert root is not None
    (only,) = page_text(root).markup
    return only


def test_each_block_is_a_line_in_document_order():
    page = "<h1>Titre</h1><div>un<p>deux</p>trois</div><ul><li>quatre<li>cinq</ul>"
    assert lines(page) == ("Titre", "un", "deux", "trois", "quatre", "cinq")


def test_space_is_collapsed_as_a_browser_does():
    assert lines("<p>  un\n\t <b> deux</b>  <i>trois</i>s </p>") == ("un deux troiss",)


def test_typographic_spaces_stay():
    assert lines("<p>«&nbsp;1\u202f000&nbsp;»</p>") == ("«\u00a01\u202f000\u00a0»",)


def test_byte_order_marks_around_a_line_are_dropped():
    assert lines("<p>un<p>\ufeff deux\ufeff") == ("un", "deux")


def test_line_break_begins_a_line():
    assert lines("<p>un<br>deux<br/><br>trois") == ("un", "deux", "trois")


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<template>x</template>",
        "<svg><text>x</text></svg>",
        "<!-- x -->",
        "<span hidden>x</span>",
        '<i style="display: none">x</i>',
        "<select><option>x</select>",
        "<dialog>x</dialog>",
        '<img alt="x">',
    ],
)
def test_what_is_not_shown_is_left_out(hidden: str):
    assert lines(f"<p>un {hidden}deux</p>") == ("un deux",)


def test_body_that_waits_for_a_script_is_shown():
    assert lines('<body style="visibility:hidden"><p>un') == ("un",)


def test_segment_that_react_moves_into_place_is_shown():
    assert lines('<p>un</p><div hidden id="S:9"><p>deux</p></div>') == ("un", "deux")


@pytest.mark.parametrize(("length", "count"), [(999, 1), (1000, 2)])
def test_much_hidden_prose_in_an_article_is_shown(length: int, count: int):
    page = f"<article><p>un</p><div hidden><p>{'x' * length}</p></div></article>"
    assert len(lines(page)) == count


def test_blank_and_inkless_blocks_are_no_lines():
    assert lines("<p>&nbsp;</p><p>&#8203;</p><p> </p><p>un</p><p>\u00ad</p>") == ("un",)


def test_cells_of_a_row_are_joined_by_a_tab():
    page = "<table><tr><th>Ville<th> Voix<tr><td>Nice<td><b>12</b></table>"
    assert lines(page) == ("Ville\tVoix", "Nice\t12")


def test_blocks_in_cells_are_lines():
    assert lines("<table><tr><td><p>un</p><p>deux</p><td>trois</table>") == ("un", "deux", "trois")


def test_preformatted_lines_stay_lines():
    assert lines("<pre>un\n  deux\n</pre>") == ("un", "deux")


def test_line_separators_in_a_page_are_spaces():
    assert lines("<p>un&#8232;deux&#13;trois") == ("un deux trois",)


def test_references_to_bytes_mean_cp1252():
    assert lines("<p>l&#146;&#156;uvre") == ("l’œuvre",)


def test_tag_is_the_nearest_block():
    tags = [markup(page).tag for page in ("<p><b>x", "<li><div><a>x", "<table><tr><td>x")]
    assert tags == ["p", "div", "td"]


@pytest.mark.parametrize(
    ("page", "region"),
    [
        ("<p>x", ""),
        ("<article><p>x", "article"),
        ("<main><article><header><p>x", "header"),
        ("<article><figure><figcaption>x", "figure"),
        ("<article><aside><p>x", "aside"),
        ("<article><aside><figure>x", "aside"),
        ("<main><aside><article>x", "aside"),
        ("<article><footer><nav>x", "nav"),
        ("<aside><article>x", "article"),
        ("<form><article>x", "article"),
        ("<main><form><article>x", "article"),
        ('<div role="navigation">x', "nav"),
        ('<div role="banner">x', "header"),
        ('<article><div role="complementary">x', "aside"),
        ('<div role="contentinfo">x', "footer"),
    ],
)
def test_region_is_the_nearest_and_what_stands_apart_in_an_article_stays_apart(
    page: str, region: str
):
    assert markup(page).region == region


@pytest.mark.parametrize(
    ("page", "density"),
    [
        ("<p>abcd", 0),
        ("<p><a href=x>abcd", 1),
        ("<p>abc <a href=x>d</a>", 0.25),
        ("<p><a name=x>abcd", 0),
        ("<p><a href=x><b>ab</b></a>cd", 0.5),
    ],
)
def test_link_density_is_the_share_of_linked_ink(page: str, density: float):
    assert markup(page).link_density == density


def test_page_beyond_the_limits_of_the_parser_is_not_parsed():
    assert parse_page("<div>" * 300 + "x") is None


def test_bare_text_leaves_tags_scripts_and_comments_out():
    page = "<div><p>un &amp; <b>deux</b><script>if (a<b) x</script><!-- <p>y --><br>trois"
    assert bare_text(page).lines == ("un & deux", "trois")


def test_bare_text_knows_the_last_block():
    assert [m.tag for m in bare_text("<h1>un</h1><li>deux").markup] == ["h1", "li"]

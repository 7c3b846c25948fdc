"""Pages, workbooks and data for other programs: what they hold, and what can't happen in them."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import ExportError
from reviewer.export import (
    COLUMNS,
    Finding,
    Review,
    report_page,
    write_claims,
    write_json_lines,
    write_page,
    write_web_annotations,
    write_workbook,
)
from reviewer.records import (
    Anchor,
    Annotation,
    AnnotationState,
    Article,
    ArticleFacts,
    ArticleState,
    Details,
    Source,
    Span,
)
from reviewer.resources import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    Writer = Callable[[Path, Iterable[Review]], int]

HOSTILE = (
    "=cmd|'/c calc'!A1",
    "<script>alert(1)</script><img src=x onerror=y>",
    "\u202eabc\u2066",
    "a\0b\x1b[31m",
    "]]>&amp;\ud83d",
    "_x0041_",
    "javascript:alert(1)",
    'http://a.fr/"onclick="x',
)
WORDING = table("report.toml")["fr"] | {"category": {"role": "Fonction"}}
WORDING["words"] |= {"code": "fr", "date": "2026-01-31"}
# Letters, an emoji of several code points, what counts twice in UTF-16, blanks that get lost.
SIGNS = "ab é😀👨\u200d👩\u200d👧\u00a0\u202f\u2028\n«»<&\"'\u202e"
TEXTS = st.text(st.sampled_from(SIGNS) | st.characters(exclude_categories=["Cs"]), min_size=1)


def make_review(original: str = "Le président américain parle.", **fields: Any) -> Review:
    article = Article(
        id=hashlib.sha256(original.encode("utf-8", "replace")).hexdigest(),
        original=original,
        source=Source(fields.pop("name", "a.txt"), "f" * 64),
        title=fields.pop("title", "Titre"),
        url=fields.pop("url", "https://a.fr/1"),
        language="fr",
    )
    span = fields.pop("span", None) or Span(3, 22)
    annotation = Annotation(
        id="01a20464-8162-7f52-ba4d-14f97fd9c851",
        article_id=article.id,
        span=span,
        quote=span.of(original),
        prefix=original[max(0, span.start - 32) : span.start],
        suffix=original[span.end : span.end + 32],
        details=Details("role", **fields.pop("details", {})),
        author="Ana",
        created_at="2026-01-30T10:00:00.000Z",
        updated_at="2026-01-31T10:00:00.000Z",
        **fields,
    )
    return Review(article, ArticleState.IN_REVIEW, (annotation,), (Span(0, len(original)),))


def with_hostile(text: str) -> Review:
    details = {"correction": text, "note": text, "evidence": (text,)}
    return make_review(f"Le {text} parle.", title=text, name=text, url=text, details=details)


def written(path: Path, writer: Callable[..., int], *reviews: Review) -> str:
    assert len(reviews) == writer(path, reviews)
    return path.read_text("utf-8")


@st.composite
def places(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


quick = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)


# --- JSON lines


@quick
@given(places())
def test_offsets_in_json_lines_find_the_quote(tmp_path: Path, place: tuple[str, Span]):
    text, span = place
    content = written(tmp_path / "a", write_json_lines, make_review(text, span=span))
    (line,) = content.splitlines()  # no sign of the text ends a line
    found = json.loads(line)
    assert span.of(text) == found["quote"] == text[found["start"] : found["end"]]


def test_json_line_holds_all_that_the_table_holds(tmp_path: Path):
    found = json.loads(written(tmp_path / "a", write_json_lines, make_review()))
    assert set(COLUMNS) <= found.keys()
    assert (3, 22, [], 1, "Titre") == (
        found["start"],
        found["end"],
        found["evidence"],
        found["format"],
        found["article_title"],
    )


def test_article_without_error_is_a_json_line(tmp_path: Path):
    review = make_review()
    bare = Review(review.article, ArticleState.REVIEWED, ())
    found = json.loads(written(tmp_path / "a", write_json_lines, bare))
    assert (None, "no-error", "reviewed") == (
        found["annotation_id"],
        found["status"],
        found["article_state"],
    )


# --- W3C Web Annotation


@quick
@given(places())
def test_both_selectors_of_a_web_annotation_find_the_quote(tmp_path: Path, place: tuple[str, Span]):
    text, span = place
    content = written(tmp_path / "a", write_web_annotations, make_review(text, span=span))
    (item,) = json.loads(content)["first"]["items"]
    position, quote = item["target"]["selector"]
    assert (span.start, span.end) == (position["start"], position["end"])
    assert quote["exact"] == text[position["start"] : position["end"]]
    assert text[: position["start"]].endswith(quote["prefix"])
    assert text[position["end"] :].startswith(quote["suffix"])


def test_web_annotation_says_each_thing_with_its_purpose(tmp_path: Path):
    details = {"correction": "roi", "note": "n", "evidence": ("https://b.fr/é", "archives, p. 3")}
    content = written(tmp_path / "a", write_web_annotations, make_review(details=details))
    collection = json.loads(content)
    assert (1, "AnnotationCollection") == (collection["total"], collection["type"])
    (item,) = collection["first"]["items"]
    said = {(b["purpose"], b.get("value") or b["source"]) for b in item["body"]}
    assert {
        ("tagging", "role"),
        ("assessing", "major"),
        ("classifying", "unknown"),
        ("moderating", "open"),
        ("editing", "roi"),
        ("commenting", "n"),
        ("linking", "https://b.fr/é"),
        ("linking", "archives, p. 3"),
    } == said
    name = item["target"]["source"]["id"].removeprefix("ni:///sha-256;")
    assert make_review().article.id == base64.urlsafe_b64decode(name + "=").hex()


def test_error_without_place_has_no_position(tmp_path: Path):
    review = make_review(anchor=Anchor.ORPHAN)
    (item,) = json.loads(written(tmp_path / "a", write_web_annotations, review))["first"]["items"]
    assert ["TextQuoteSelector"] == [one["type"] for one in item["target"]["selector"]]


# --- ClaimReview


def write_french_claims(path: Path, reviews: Iterable[Review]) -> int:
    return write_claims(path, reviews, WORDING)


def test_confirmed_error_is_a_claim_with_its_sentence(tmp_path: Path):
    text = "Avant. Le président américain Vladimir Poutine est là. Après."
    review = make_review(
        text,
        span=Span(10, 29),
        state=AnnotationState.CONFIRMED,
        details={"correction": "président russe", "note": "interne", "evidence": ("https://b.fr",)},
    )
    content = written(tmp_path / "a", write_french_claims, review)
    (claim,) = json.loads(content)["@graph"]
    assert "Le président américain Vladimir Poutine est là." == claim["claimReviewed"]
    assert ["https://b.fr"] == claim["citation"]
    assert "président russe" in claim["reviewBody"]
    assert "interne" not in content  # notes are for the desk


@pytest.mark.parametrize("state", [AnnotationState.OPEN, AnnotationState.REJECTED])
def test_what_is_not_confirmed_is_no_claim(tmp_path: Path, state: AnnotationState):
    assert 0 == write_french_claims(tmp_path / "a", [make_review(state=state)])
    assert [] == json.loads((tmp_path / "a").read_text("utf-8"))["@graph"]


# --- the page


class Tags(HTMLParser):
    """Collects the tags with their attributes, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def write_french_page(path: Path, reviews: Iterable[Review]) -> int:
    return write_page(path, reviews, WORDING)


@pytest.mark.parametrize("write", [write_json_lines, write_french_page])
def test_note_on_an_article_leaves_with_it(tmp_path: Path, write: Writer):
    review = replace(make_review(), note="Rappeler <l’agence>")
    content = html.unescape(written(tmp_path / "a", write, review))
    assert "Rappeler " in content
    assert "l’agence" in content


OURS = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3"}
OURS |= {"div", "p", "span", "b", "u", "br", "bdi", "a"}


@pytest.mark.parametrize("text", HOSTILE)
def test_page_holds_hostile_text_as_text(tmp_path: Path, text: str):
    content = written(tmp_path / "a", write_french_page, with_hostile(text))
    tags = Tags()
    tags.feed(content)
    assert OURS >= {tag for tag, _ in tags.tags}
    assert {"lang", "charset", "http-equiv", "content", "name", "class", "dir", "href", "rel"} >= {
        name for _, attributes in tags.tags for name in attributes
    }
    links = [attributes["href"] for tag, attributes in tags.tags if tag == "a"]
    assert [] == [link for link in links if not re.match('https?://[^"<>\\s]+$', link or "")]
    assert not re.search("[\x00-\x08\x1b\u202a-\u202e\u2066-\u2069\ud800-\udfff]", content)
    shown = re.sub("[\x00-\x08\x1b\u202e\u2066]", lambda c: f"⟨U+{ord(c[0]):04X}⟩", text)
    assert shown.replace("\ud83d", "\ufffd") in tags.text


def test_policy_of_the_page_allows_its_own_style_and_nothing_else(tmp_path: Path):
    content = written(tmp_path / "a", write_french_page, make_review())
    style = re.search("<style>(.*?)</style>", content, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = re.search('Content-Security-Policy" content="([^"]*)"', content)[1]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_overlapping_errors_are_both_marked_and_numbered():
    one = make_review("Le président américain parle.", span=Span(3, 22))
    other = make_review("Le président américain parle.", span=Span(13, 28)).annotations
    review = Review(one.article, one.state, (*one.annotations, *other), one.kept)
    page = "".join(report_page([review], WORDING)).rpartition("<h3>")[2]
    assert (
        'Le <span class="mark">président </span><span class="mark">américain</span>'
        '<span class="number">[1]</span><span class="mark"> parle</span>'
        '<span class="number">[2]</span>.' in page
    )


def test_rejected_error_is_listed_but_not_marked():
    page = "".join(report_page([make_review(state=AnnotationState.REJECTED)], WORDING))
    assert ("rejetée" in page, 'class="mark"' in page) == (True, False)


# --- the workbook

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def finding(review: Review) -> Finding:
    article = review.article
    facts = ArticleFacts(article.id, article.title, article.source.name, "", "fr")
    return Finding(facts, review.annotations[0])


def cells(path: Path) -> list[list[str]]:
    with ZipFile(path) as book:
        root = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert not list(root.iter(f"{SHEET}f"))  # no formula
    assert {"inlineStr"} == {cell.get("t") for cell in root.iter(f"{SHEET}c")} - {None}
    return [
        ["".join(t.text or "" for t in c.iter(f"{SHEET}t")) for c in row.iter(f"{SHEET}c")]
        for row in root.iter(f"{SHEET}row")
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_cell_of_a_workbook_is_text_whatever_it_holds(tmp_path: Path, text: str):
    path = tmp_path / "a.xlsx"
    assert 1 == write_workbook(path, [finding(with_hostile(text))], ("correction", "note"))
    shown = re.sub("[\x00-\x1f\ud83d]", "\ufffd", text).replace("_x0041_", "_x005F_x0041_")
    assert [["correction", "note"], [shown, shown]] == cells(path)


def test_number_keeps_its_zeros_in_a_workbook(tmp_path: Path):
    path = tmp_path / "a.xlsx"
    write_workbook(path, [finding(make_review(details={"correction": "001"}))], ("correction",))
    assert "001" == cells(path)[1][0]


def test_long_cell_of_a_workbook_ends_in_an_ellipsis(tmp_path: Path):
    path = tmp_path / "a.xlsx"
    write_workbook(path, [finding(make_review(details={"note": "😀" * 20_000}))], ("note",))
    assert "😀" * 16_000 + "…" == cells(path)[1][0]


def test_workbook_of_nothing_has_its_header(tmp_path: Path):
    assert 0 == write_workbook(tmp_path / "a.xlsx", [])
    assert [list(COLUMNS)] == cells(tmp_path / "a.xlsx")


# --- all


@pytest.mark.parametrize(
    "writer", [write_json_lines, write_web_annotations, write_french_claims, write_french_page]
)
def test_document_that_breaks_off_leaves_the_old_file(tmp_path: Path, writer: Writer):
    def broken() -> Iterable[Review]:
        yield make_review()
        raise KeyboardInterrupt

    path = tmp_path / "a"
    path.write_text("old", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        writer(path, broken())
    assert ("old", ["a"]) == (path.read_text("utf-8"), [one.name for one in tmp_path.iterdir()])


def test_workbook_that_breaks_off_leaves_the_old_file(tmp_path: Path):
    def broken() -> Iterable[Finding]:
        yield finding(make_review())
        raise KeyboardInterrupt

    path = tmp_path / "a.xlsx"
    path.write_text("old", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        write_workbook(path, broken())
    assert ("old", 1) == (path.read_text("utf-8"), len(list(tmp_path.iterdir())))


def test_workbook_in_no_folder_is_an_export_error(tmp_path: Path):
    with pytest.raises(ExportError):
        write_workbook(tmp_path / "missing" / "a.xlsx", [])

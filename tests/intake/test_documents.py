"""Markdown, Word, OpenDocument and PDF: what becomes of their structure, and what is refused."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import archives, article_from_bytes, formats
from reviewer.records import Article
from tests.intake.documents import docx, odt, paragraph, pdf, zipped

LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c '
    '"&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
BODY = "Le président a annoncé jeudi la rénovation du pont de la ville."
FACTS = (
    "<dc:title>Une propriété</dc:title><dc:creator>Ana</dc:creator><dc:language>fr-FR</dc:language>"
)


def read(data: bytes | str, name: str) -> Article:
    return article_from_bytes(data.encode() if isinstance(data, str) else data, Path(name))


def refusal(data: bytes, name: str) -> Refusal:
    with pytest.raises(IntakeError) as caught:
        read(data, name)
    assert name == caught.value.place
    return caught.value.refusal


def outcome(data: bytes | str, name: str) -> Article | Refusal:
    try:
        return read(data, name)
    except IntakeError as refused:
        return refused.refusal


def tagged(article: Article) -> list[tuple[str, str]]:
    lines = article.original.split("\n")
    return [(mark.tag, line) for mark, line in zip(article.markup, lines, strict=True)]


# --- Markdown


def test_markdown_becomes_lines_with_their_tags():
    article = read(
        "# Titre\n\nUne *phrase* sur\ndeux lignes.\n\n- un\n- deux\n\n> cité\n\n```\nx  y\n```\n",
        "a.md",
    )
    assert [
        ("h1", "Titre"),
        ("p", "Une phrase sur deux lignes."),
        ("li", "un"),
        ("li", "deux"),
        ("p", "cité"),
        ("pre", "x y"),
    ] == tagged(article)


def test_cells_of_a_table_are_one_line_a_row():
    article = read("| a | b |\n|---|---|\n| 1 | 2 |\n", "a.markdown")
    assert "a\tb\n1\t2" == article.original


@pytest.mark.parametrize(
    "head",
    [
        (
            '---\ntitle: "Un titre : vrai"\ndate: 19/06/2024\nauthors:\n  - Ana\n  - Bob\n'
            "lang: fr-FR\nsource: https://www.rfi.fr/x\n---\n"
        ),
        (
            '+++\ntitle = "Un titre : vrai"\ndate = 2024-06-19\nauthors = ["Ana", "Bob"]\n'
            'lang = "fr"\nurl = "https://www.rfi.fr/x"\n+++\n'
        ),
    ],
)
def test_head_of_markdown_tells_facts(head: str):
    article = read(head + "Le texte.", "a.md")
    assert ("Le texte.", "Un titre : vrai", "2024-06-19", "Ana, Bob") == (
        article.original,
        article.title,
        article.published,
        article.author,
    )
    assert ("fr", "rfi.fr", "https://www.rfi.fr/x") == (article.language, article.site, article.url)


def test_line_of_dashes_is_no_head():
    assert "un\ndeux" == read("---\n\nun\n\n---\n\ndeux", "a.md").original


def test_scripts_in_markdown_are_not_shown():
    assert "un" == read("un\n\n<script>x</script>", "a.md").original


# --- Word


def test_word_document_becomes_lines_with_their_tags():
    body = (
        paragraph("Le titre", "Titre")
        + paragraph(BODY)
        + paragraph("Chapitre", "Titre1")
        + paragraph("Photo : AFP", "Lgende")
        + f"<w:tbl><w:tr><w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    )
    assert [
        ("h1", "Le titre"),
        ("p", BODY),
        ("h1", "Chapitre"),
        ("figcaption", "Photo : AFP"),
        ("p", "a"),
        ("p", "b"),
    ] == tagged(read(docx(body), "a.docx"))


def test_tracked_changes_count_as_accepted():
    body = (
        '<w:p><w:ins w:id="1"><w:r><w:t>ajouté</w:t></w:r></w:ins>'
        '<w:del w:id="2"><w:r><w:delText>retiré</w:delText></w:r></w:del></w:p>'
    )
    assert "ajouté" == read(docx(body), "a.docx").original


@pytest.mark.parametrize(
    ("body", "title"), [(paragraph("Titre", "Titre") + paragraph(BODY), "Titre"), ("", "")]
)
def test_heading_goes_before_the_title_of_the_properties(body: str, title: str):
    article = read(docx(body or paragraph(BODY), FACTS), "a.docx")
    assert (title or "Une propriété", "Ana", "fr") == (
        article.title,
        article.author,
        article.language,
    )


def test_part_of_another_name_is_not_read():
    """A relation may name any member as the document: only what was looked at is read."""
    members = zipfile.ZipFile(io.BytesIO(docx(paragraph(BODY))))
    parts = {name: members.read(name) for name in members.namelist()}
    parts["word/evil.bin"] = parts.pop("word/document.xml")
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"document.xml", b"evil.bin")
    assert Refusal.DAMAGED == refusal(zipped(parts), "a.docx")


# --- OpenDocument


def test_opendocument_becomes_lines_with_their_tags():
    article = read(
        odt(
            "<text:tracked-changes><text:p>retiré</text:p></text:tracked-changes>"
            '<text:p text:style-name="P1">Le titre</text:p>'
            '<text:h text:outline-level="2">Chapitre</text:h>'
            '<text:p>Un<text:s text:c="3"/>deux<text:note><text:note-citation>1'
            "</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body>"
            "</text:note> trois<office:annotation><text:p>?</text:p></office:annotation>.</text:p>"
            "<text:list><text:list-item><text:p>Point</text:p></text:list-item></text:list>",
            styles='<style:style style:name="P1" style:parent-style-name="Title"/>',
        ),
        "a.odt",
    )
    assert [
        ("h1", "Le titre"),
        ("h2", "Chapitre"),
        ("p", "Un deux trois."),
        ("p", "Point"),
        ("p", "La note."),
    ] == tagged(article)
    assert ("Le titre", "aside") == (article.title, article.markup[-1].region)


def test_properties_of_opendocument_are_facts():
    meta = (
        "<dc:title>T</dc:title><dc:language>fr</dc:language><meta:initial-creator>Bob"
        "</meta:initial-creator><meta:creation-date>2024-01-02T03:04:05.123</meta:creation-date>"
    )
    article = read(odt(f"<text:p>{BODY}</text:p>", meta), "a.odt")
    assert ("T", "Bob", "2024-01-02T03:04:05") == (article.title, article.author, article.published)


def test_protected_opendocument_is_refused_as_such():
    manifest = "<m><encryption-data/></m>"
    assert Refusal.ENCRYPTED == refusal(odt("x", **{"META-INF/manifest.xml": manifest}), "a.odt")


# --- what no archive may do


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_entities_are_refused(name: str):
    data = (
        docx(paragraph(BODY), **{"word/document.xml": f"{LAUGHS}<w>&c;</w>"})
        if name == "a.docx"
        else odt("", **{"content.xml": f"{LAUGHS}<w>&c;</w>"})
    )
    assert Refusal.UNSAFE == refusal(data, name)


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_bomb_is_refused_before_it_is_unpacked(name: str):
    bomb = b"<a>" + b" " * (archives.UNPACKED_LIMIT + 1)
    made = docx if name == "a.docx" else odt
    data = made("", **{"word/bomb.xml": bomb})
    assert len(data) < 100_000
    assert Refusal.UNSAFE == refusal(data, name)


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
@pytest.mark.parametrize("levels", [200, 5000])
def test_nesting_gives_an_article_or_a_refusal(name: str, levels: int):
    deep = f"<w:p>{'<w:smartTag>' * levels}{'</w:smartTag>' * levels}</w:p>"
    list_deep = f"{'<text:list>' * levels}<text:p>x</text:p>{'</text:list>' * levels}"
    data = docx(deep + paragraph(BODY)) if name == "a.docx" else odt(list_deep)
    found = outcome(data, name)
    assert (Refusal.DAMAGED if levels > 256 else found) == found
    assert isinstance(found, Refusal) or found.original in (BODY, "x")


def test_sentence_for_what_is_no_text_of_today():
    office = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100
    assert Refusal.OLD_FORMAT == refusal(office, "a.doc")
    assert Refusal.OLD_FORMAT == refusal(b"{\\rtf1 abc}", "a.rtf")
    assert Refusal.ENCRYPTED == refusal(office + "EncryptedPackage".encode("utf-16-le"), "a.docx")
    assert Refusal.SPREADSHEET == refusal(zipped({"xl/workbook.xml": "<a/>"}), "a.xlsx")


# --- PDF

TOP = (72, 810, 9, "Le Journal")


def page(*lines: str, number: int = 1) -> list[tuple[float, float, float, str]]:
    body = [(72, 700 - 14 * at, 11, line) for at, line in enumerate(lines)]
    return [TOP, *body, (290, 30, 9, f"Page {number}")]


def test_paragraphs_of_a_pdf_are_joined_and_hyphens_go():
    lines = ("Le président a annoncé jeudi que la réno-", "vation du pont durera trois ans.")
    article = read(pdf([[(72, 700, 11, lines[0]), (72, 686, 11, lines[1])]]), "a.pdf")
    assert "Le président a annoncé jeudi que la rénovation du pont durera trois ans." == (
        article.original
    )


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("Un pont de bois a-t-", "il brûlé ?", "Un pont de bois a-t-il brûlé ?"),
        ("Un porte-avion, un porte-", "avion encore.", "Un porte-avion, un porte-avion encore."),
        ("La région Provence-", "Alpes attend.", "La région Provence-Alpes attend."),
    ],
)
def test_hyphen_of_a_compound_stays(first: str, second: str, said: str):
    assert said == read(pdf([[(72, 700, 11, first), (72, 686, 11, second)]]), "a.pdf").original


def test_running_head_stands_once_and_page_numbers_go():
    """A sentence goes on over the end of its page."""
    pages = [
        page("Le pont de la ville sera fermé pendant", "trois ans à cause de", number=1),
        page("la rénovation que le maire a annoncée.", number=2),
        page("Une autre chose est arrivée hier au soir.", number=3),
    ]
    article = read(pdf(pages), "a.pdf")
    joined = "Le pont de la ville sera fermé pendant trois ans à cause de"
    assert [
        "Le Journal",
        f"{joined} la rénovation que le maire a annoncée.",
        "Une autre chose est arrivée hier au soir.",
    ] == article.original.split("\n")
    assert ["header", "", ""] == [mark.region for mark in article.markup]


def test_larger_line_is_a_heading_and_the_title():
    lines = [(72, 700, 24, "Un grand titre")]
    lines += [
        (72, 660 - 14 * at, 11, f"La ligne {at} du texte va jusqu’au bout") for at in range(5)
    ]
    article = read(pdf([lines]), "a.pdf")
    assert (("h1", "Un grand titre"), "Un grand titre") == (tagged(article)[0], article.title)


def test_gap_parts_paragraphs():
    lines = [
        (72, 700, 11, "Un paragraphe,"),
        (72, 686, 11, "deux lignes."),
        (72, 650, 11, "Autre."),
    ]
    assert "Un paragraphe, deux lignes.\nAutre." == read(pdf([lines]), "a.pdf").original


def test_properties_of_a_pdf_are_facts():
    info = "/Title (Microsoft Word - a.doc) /Author (Zoé) /CreationDate (D:20240619074149Z)"
    article = read(pdf([[(72, 700, 11, "Texte.")]], info), "a.pdf")
    assert ("", "Zoé", "2024-06-19") == (article.title, article.author, article.published)


def test_pdf_without_text_is_refused_as_a_scan():
    assert Refusal.SCAN == refusal(pdf([[]]), "a.pdf")


def test_protected_pdf_is_refused_as_such():
    keys = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (%s) /U (%s) >> /ID [(a) (a)]"
    locked = keys % (b"a" * 32, b"b" * 32)
    data = pdf([[(72, 700, 11, "x")]]).replace(b"/Root", locked + b" /Root")
    assert Refusal.ENCRYPTED == refusal(data, "a.pdf")


def test_damaged_pdf_is_refused():
    assert Refusal.DAMAGED == refusal(b"%PDF-1.7\nrubbish", "a.pdf")


# --- anything

SOUND = [
    (docx(paragraph(BODY), FACTS), "a.docx"),
    (odt(f"<text:p>{BODY}</text:p>"), "a.odt"),
    (pdf([[(72, 700, 11, BODY)]]), "a.pdf"),
    (f"# Titre\n\n{BODY}\n\n| a |\n|---|\n".encode(), "a.md"),
]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SOUND), st.data())
def test_any_damage_gives_an_article_or_a_refusal(sound: tuple[bytes, str], data: st.DataObject):
    content, name = sound
    at = data.draw(st.integers(0, len(content)))
    damage = data.draw(st.binary(max_size=20))
    until = data.draw(st.integers(at, min(len(content), at + 40)))
    article = outcome(content[:at] + damage + content[until:], name)
    if isinstance(article, Refusal):
        return
    lines = article.original.split("\n") if article.original else []
    assert len(article.markup) in (0, len(lines))


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="w:pbodytlr<>/ =\"'&;é", max_size=60))
def test_any_body_gives_an_article_or_a_refusal(body: str):
    for made, name in ((docx(body), "a.docx"), (odt(body), "a.odt")):
        found = outcome(made, name)
        assert isinstance(found, Article) or found in (Refusal.DAMAGED, Refusal.UNSAFE)


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="-#*_`>[]()|:\n é1.+<!&", max_size=80))
def test_any_markdown_is_an_article(text: str):
    article = read(text, "a.md")
    lines = article.original.split("\n") if article.original else []
    assert len(lines) == len(article.markup)


def test_much_markdown_is_read_as_text(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(formats, "MARKDOWN_LIMIT", 10)
    assert "# un\n\ndeux trois" == read("# un\n\ndeux trois", "a.md").original

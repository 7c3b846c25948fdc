import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import article_from_page, article_from_text, read_article
from reviewer.records import UNKNOWN_LANGUAGE, Source

PAGE = "<!doctype html><html lang=fr><title>Titre</title><p>Un.</p><p>Deux.</p>"


def make_file(folder: Path, data: bytes | str, name: str = "article.txt") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def make_source(name: str = "a") -> Source:
    return Source(name, "0" * 64)


def refusal(path: Path, **options: int) -> tuple[Refusal, str]:
    with pytest.raises(IntakeError) as caught:
        read_article(path, **options)
    return caught.value.refusal, caught.value.detail


def test_id_is_the_digest_of_the_original_and_source_that_of_the_bytes(tmp_path: Path):
    article = read_article(make_file(tmp_path, "un\r\ndeux"))
    assert (article.original, article.id, article.source.sha256) == (
        "un\ndeux",
        hashlib.sha256(b"un\ndeux").hexdigest(),
        hashlib.sha256(b"un\r\ndeux").hexdigest(),
    )


def test_same_text_in_two_encodings_is_one_article(tmp_path: Path):
    names = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252")
    files = [make_file(tmp_path, "Été à Nice\n".encode(name), f"{name}.txt") for name in names]
    assert len({read_article(file).id for file in files}) == 1


def test_source_counts_undecodable_bytes_and_controls_together(tmp_path: Path):
    article = read_article(make_file(tmp_path, b"\xe9\x81\0\x07"))
    assert (article.original, article.source.replaced) == ("é\ufffd\ufffd\ufffd", 3)


def test_encoding_can_be_chosen_again(tmp_path: Path):
    file = make_file(tmp_path, "déjà vu".encode("mac_roman"))
    chosen = read_article(file, "mac_roman")
    assert (chosen.original, chosen.source.encoding) == ("déjà vu", "mac-roman")


def test_encoding_that_does_not_exist_is_refused(tmp_path: Path):
    file = make_file(tmp_path, "texte")
    with pytest.raises(IntakeError, match="no-such"):
        read_article(file, "no-such")


@pytest.mark.parametrize("text", ["", " ", "a", "\n\n\n", "\u00a0"])
def test_empty_and_tiny_files_are_imported(tmp_path: Path, text: str):
    article = read_article(make_file(tmp_path, text))
    assert (article.original, article.language) == (text, UNKNOWN_LANGUAGE)


def test_text_file_tells_no_facts(tmp_path: Path):
    article = read_article(make_file(tmp_path, "Titre\nTexte"))
    assert (article.title, article.site, article.url, article.markup) == ("", "", "", ())


def test_source_keeps_the_name_and_not_the_folder(tmp_path: Path):
    assert read_article(make_file(tmp_path, "texte", "dépêche.txt")).source.name == "dépêche.txt"


def test_file_name_that_is_no_unicode_is_a_label(tmp_path: Path):
    file = make_file(tmp_path, "texte", os.fsdecode(b"\xe9t\xe9.txt"))
    assert read_article(file).source.name == "\ufffdt\ufffd.txt"


def test_file_above_the_limit_is_refused_with_its_size(tmp_path: Path):
    file = make_file(tmp_path, "")
    os.truncate(file, 200_000_000)
    assert refusal(file) == (Refusal.TOO_LARGE, "200000000")


def test_file_of_exactly_the_limit_is_read(tmp_path: Path):
    assert len(read_article(make_file(tmp_path, "x" * 50), limit=50).original) == 50


def test_one_line_of_ten_megabytes_is_read_whole(tmp_path: Path):
    assert len(read_article(make_file(tmp_path, "mot " * 2_500_000)).original) == 10_000_000


def test_file_without_text_is_refused_with_what_it_is(tmp_path: Path):
    assert refusal(make_file(tmp_path, b"SQLite format 3\0")) == (Refusal.BINARY, "SQLite database")


def test_file_without_text_is_refused_even_when_an_encoding_is_chosen(tmp_path: Path):
    file = make_file(tmp_path, b"SQLite format 3\0")
    with pytest.raises(IntakeError, match="SQLite"):
        read_article(file, "cp1252")


def test_missing_file_is_not_found(tmp_path: Path):
    file = make_file(tmp_path, "")
    refusals = [refusal(path)[0] for path in (tmp_path / "absent", file / "x", Path("a\0"))]
    assert refusals == [Refusal.NOT_FOUND] * 3


def test_folder_pipe_and_device_are_not_files(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    refusals = [refusal(path) for path in (tmp_path, pipe, Path("/dev/null"))]
    assert refusals == [(Refusal.NOT_A_FILE, kind) for kind in ("folder", "pipe", "device")]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no such file system")
def test_file_that_the_kernel_makes_up_is_not_a_file():
    assert refusal(Path("/proc/self/status"))[0] == Refusal.NOT_A_FILE


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no such file system")
def test_file_that_grows_beyond_the_limit_while_it_is_read_is_refused():
    assert refusal(Path("/proc/self/status"), limit=10) == (Refusal.TOO_LARGE, "11")


def test_loop_of_links_is_unreadable(tmp_path: Path):
    link = tmp_path / "a.txt"
    link.symlink_to("a.txt")
    assert refusal(link)[0] == Refusal.UNREADABLE


@pytest.mark.parametrize("name", ["a.html", "a.HTM", "a.xhtml", "a.txt"])
def test_page_is_recognised_by_ending_or_beginning(tmp_path: Path, name: str):
    article = read_article(make_file(tmp_path, PAGE, name))
    assert (article.original, article.title, article.language) == ("Un.\nDeux.", "Titre", "fr")


def test_text_that_mentions_html_is_a_text(tmp_path: Path):
    text = "Le langage <html> a trente ans."
    assert read_article(make_file(tmp_path, text)).original == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-8-sig", "cp1252"])
def test_page_in_another_encoding_is_read(tmp_path: Path, encoding: str):
    page = "<!DOCTYPE html><html><p>L’été à Séoul</p>"
    assert read_article(make_file(tmp_path, page.encode(encoding))).original == "L’été à Séoul"


def test_page_has_markup_for_each_line():
    article = article_from_page("<p>un</p>deux<br>trois", make_source())
    assert len(article.markup) == len(article.original.split("\n")) == 3


@pytest.mark.parametrize("page", ["", " ", "<!-- rien -->", "<script>x</script>"])
def test_page_without_text_is_an_empty_article(page: str):
    article = article_from_page(page, make_source())
    assert (article.original, article.markup) == ("", ())


def test_bytes_of_a_page_are_decoded_as_it_declares():
    page = '<meta charset="windows-1251"><p>Путин</p>'.encode("cp1251")
    article = article_from_page(page, make_source())
    assert (article.original, article.source.encoding) == ("Путин", "cp1251")


def test_ten_thousand_levels_give_their_text():
    page = f"<p>avant</p>{'<div>' * 10_000}profond{'</div>' * 10_000}<p>après</p>"
    assert article_from_page(page, make_source()).original == "avant\nprofond\naprès"


def test_ten_megabytes_without_a_tag_give_their_text():
    page = f"<p>{'x' * 10_500_000}</p>"
    assert len(article_from_page(page, make_source()).original) == 10_500_000


@pytest.mark.parametrize(
    "piece", ["<", "<p", "<!--", "<script>", "&", "<a href='", "</", "<![CDATA["]
)
def test_hostile_repetition_does_not_hang(piece: str):
    article_from_page("<div>" * 300 + piece * 100_000, make_source())


def test_lone_surrogates_do_no_harm_anywhere():
    text = article_from_text("un \ud83d", make_source("nom\udcff"))
    page = article_from_page("<title>t\udc00</title><p>un \ud83d &#xd83d;", make_source("\ud800"))
    for article in (text, page):
        repr(article).encode()
    assert (text.original, text.source.replaced) == ("un \ufffd", 1)


def test_source_without_digest_gets_that_of_the_text():
    article = article_from_text("texte", Source("ligne 3", ""))
    assert article.source.sha256 == hashlib.sha256(b"texte").hexdigest()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(), st.sampled_from(["a.txt", "a.html"]))
def test_any_bytes_become_an_article_or_a_refusal(tmp_path: Path, data: bytes, name: str):
    try:
        article = read_article(make_file(tmp_path, data, name))
    except IntakeError:
        return
    assert article.id == hashlib.sha256(article.original.encode()).hexdigest()


TAGS = st.sampled_from(
    (
        *("p", "div", "br", "td", "tr", "pre", "a", "nav", "footer"),
        *("article", "script", "style", "svg", "figure", "!--"),
    )
)
PAGES = st.lists(
    st.one_of(
        TAGS.map("<{}>".format),
        TAGS.map("</{}>".format),
        st.text("ab \n\t\r\u00a0&<>é\u2028\ufeff\0", max_size=8),
        st.just("&#13;"),
    )
).map("".join)


@settings(max_examples=60)
@given(PAGES)
def test_any_page_has_markup_for_each_line(page: str):
    article = article_from_page(page, make_source())
    lines = article.original.split("\n") if article.original else []
    assert len(article.markup) == len(lines)
    assert all(0 <= markup.link_density <= 1 for markup in article.markup)

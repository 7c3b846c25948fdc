"""The web, as a server on this machine plays it: limits, redirects, and what is never sent."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import Patience, web, web_items
from tests.intake.documents import pdf
from tests.intake.test_feeds import RSS

if TYPE_CHECKING:
    from reviewer.records import Article
    from tests.web_server import Server

PAGE = "<!doctype html><html lang=fr><title>Titre</title><h1>Été</h1><p>Un texte à lire.</p>"
QUICK = Patience(connect=2, silence=0.3, whole=1.0, size=1_000_000, redirects=3)


def got(address: str, patience: Patience = QUICK) -> list[Article | tuple[Refusal, str]]:
    found: list[Article | tuple[Refusal, str]] = []
    for one in web_items(address, patience=patience):
        try:
            if isinstance(one, IntakeError):
                raise one
            found.append(one.read())
        except IntakeError as refused:
            found.append((refused.refusal, refused.detail))
    return found


def test_page_is_an_article_with_its_address(server: Server):
    url = server.tell("/a", PAGE, Content_Type="text/html")
    (article,) = got(url)
    assert ("Été\nUn texte à lire.", url, "127.0.0.1", url) == (
        *(article.original, article.url, article.site, article.source.name),
    )


@pytest.mark.parametrize(("host", "kept"), [("127.0.0.1", True), ("autre.fr", False)])
def test_address_that_a_page_states_counts_on_its_host(server: Server, host: str, kept: bool):
    stated = f"https://{host}/propre"
    url = server.tell("/a", f'<link rel=canonical href="{stated}">{PAGE}', Content_Type="text/html")
    assert (stated if kept else url) == got(url)[0].url


def test_charset_of_the_answer_goes_before_that_of_the_page(server: Server):
    page = PAGE.replace("<title>", "<meta charset=utf-8><title>").encode("cp1252")
    url = server.tell("/a", page, Content_Type="text/html; charset=ISO-8859-1")
    assert "Été" in got(url)[0].original


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_packed_answer_is_unpacked(server: Server, encoding: str):
    packed = (gzip.compress if encoding == "gzip" else zlib.compress)(PAGE.encode())
    url = server.tell("/a", packed, Content_Type="text/html", Content_Encoding=encoding)
    assert "Un texte à lire." in got(url)[0].original


def test_feed_gives_its_entries(server: Server):
    url = server.tell("/feed", RSS, Content_Type="application/rss+xml")
    told = got(url)
    assert (3, "https://journal.fr/pont") == (len(told), told[0].url)


def test_document_is_read_as_what_it_is(server: Server):
    url = server.tell("/a", pdf([[(72, 700, 11, "Texte.")]]), Content_Type="application/pdf")
    assert ("Texte.", url) == (got(url)[0].original, got(url)[0].source.name)


def test_text_is_read_by_its_charset(server: Server):
    url = server.tell("/a", "Été".encode("cp1252"), Content_Type="text/plain; charset=latin1")
    assert "Été" == got(url)[0].original


def test_redirect_is_followed_and_its_end_is_the_address(server: Server):
    end = server.tell("/b", PAGE, Content_Type="text/html")
    assert end == got(server.tell("/a", status=302, Location="/b"))[0].url


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://a.fr/x",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://[",
        "/a",
    ],
)
def test_redirect_elsewhere_or_without_end_is_refused(server: Server, location: str):
    url = server.tell("/a", status=301, Location=location)
    ((refusal, _),) = got(url)
    assert refusal in (Refusal.REDIRECT, Refusal.ADDRESS)
    assert len(server.asked) <= 1 + QUICK.redirects


@pytest.mark.parametrize(
    ("former", "location", "allowed"),
    [
        ("http://a.fr/x", "https://a.fr/x", True),
        ("https://a.fr/x", "/y", True),
        ("https://a.fr/x", "http://a.fr/x", False),
        ("http://a.fr/x", "file:///etc/passwd", False),
    ],
)
def test_scheme_changes_from_http_to_https_alone(former: str, location: str, allowed: bool):
    if allowed:
        assert web._redirected(former, location, "a").startswith("https://a.fr/")
        return
    with pytest.raises(IntakeError) as caught:
        web._redirected(former, location, "a")
    assert Refusal.REDIRECT == caught.value.refusal


def test_redirect_to_a_name_and_password_is_refused(server: Server):
    url = server.tell("/a", status=301, Location=f"http://a:b@127.0.0.1:{server.port}/b")
    assert [(Refusal.ADDRESS, "")] == got(url)


def test_neither_cookies_nor_credentials_nor_an_origin_are_sent(server: Server):
    server.tell("/b", PAGE, Content_Type="text/html")
    got(server.tell("/a", status=302, Location="/b", Set_Cookie="a=b"))
    sent = {name.lower() for _, headers in server.asked for name in headers}
    assert {"host", "user-agent", "accept", "accept-encoding"} == sent - {"connection"}


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ftp://a.fr",
        "file:///etc/passwd",
        "http://a:b@a.fr/",
        "http://",
        "a b",
        "http://a.fr:x/",
    ],
)
def test_what_is_no_web_address_is_refused_unasked(address: str):
    assert [(Refusal.ADDRESS, "")] == got(address)


@pytest.mark.parametrize("status", [404, 403, 500, 204, 304])
def test_other_answers_are_refused_with_their_status(server: Server, status: int):
    assert [(Refusal.ANSWER, str(status))] == got(server.tell("/a", status=status))


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/zip"])
def test_content_of_other_types_is_not_read(server: Server, kind: str):
    assert [(Refusal.BINARY, kind)] == got(server.tell("/a", b"x" * 100, Content_Type=kind))


def test_content_that_lies_about_its_type_is_refused(server: Server):
    url = server.tell("/a", b"\x89PNG\r\n\x1a\n" + bytes(100), Content_Type="text/plain")
    assert [(Refusal.BINARY, "image")] == got(url)


def test_large_answer_is_refused(server: Server):
    url = server.tell("/a", b"x" * (QUICK.size + 1), Content_Type="text/html")
    assert Refusal.TOO_LARGE == got(url)[0][0]


def test_bomb_is_refused_while_it_is_unpacked(server: Server):
    bomb = gzip.compress(bytes(200_000_000))
    url = server.tell("/a", bomb, Content_Type="text/html", Content_Encoding="gzip")
    assert Refusal.TOO_LARGE == got(url)[0][0]


def test_unknown_packing_is_refused(server: Server):
    url = server.tell("/a", PAGE, Content_Type="text/html", Content_Encoding="br")
    assert [(Refusal.ANSWER, "br")] == got(url)


def test_rubbish_instead_of_gzip_is_refused(server: Server):
    url = server.tell("/a", b"rubbish", Content_Type="text/html", Content_Encoding="gzip")
    assert Refusal.UNREACHABLE == got(url)[0][0]


def test_silent_server_is_given_up(server: Server):
    assert [(Refusal.UNREACHABLE, "time-out")] == got(server.tell("/a", X_Silent="yes"))


def test_server_that_drips_is_given_up(server: Server):
    url = server.tell("/a", b"x" * 1000, Content_Type="text/html", X_Slow="yes")
    assert [(Refusal.UNREACHABLE, "time-out")] == got(url)


def test_server_that_is_not_there_is_told_of():
    assert [(Refusal.UNREACHABLE, "connection")] == got("http://127.0.0.1:9/")


def test_request_that_was_stopped_gives_nothing(server: Server):
    url = server.tell("/a", PAGE, Content_Type="text/html")
    assert [] == list(web_items(url, lambda: True, QUICK))

import pytest

from reviewer.intake.page_facts import PageFacts, page_facts
from reviewer.intake.page_text import parse_page
from reviewer.records import UNKNOWN_LANGUAGE


def facts(page: str) -> PageFacts:
    root = parse_page(page)
    assert root is not None
    return page_facts(root)


def linked(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


TITLES = (
    '<meta property="og:title" content=" Un ">',
    "<h1>Deux <b>mots</b></h1>",
    "<title>Trois</title>",
    linked('{"headline": "Quatre"}'),
)


def test_title_comes_from_the_first_place_that_has_one():
    found = [facts("<p>x</p>" + "".join(TITLES[first:])).title for first in range(4)]
    assert found == ["Un", "Deux mots", "Trois", "Quatre"]


def test_empty_title_is_passed_over():
    assert facts('<meta property="og:title" content=" "><h1> </h1><title>Trois').title == "Trois"


def test_site_is_named_or_the_host_without_www():
    link = '<link rel="canonical" href="https://www.lemonde.fr/a">'
    named = facts('<meta property="og:site_name" content="Le Monde">' + link).site
    assert (named, facts(link).site) == ("Le Monde", "lemonde.fr")


def test_canonical_address_goes_before_the_shared_one():
    shared = '<meta property="og:url" content="https://a.fr/2">'
    canonical = '<link rel="canonical" href="https://a.fr/1">'
    found = (facts(shared + canonical).url, facts(shared).url)
    assert found == ("https://a.fr/1", "https://a.fr/2")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "/relative",
        "//host/x",
        "https://",
        "https://[::1",
        "https://a b",
        "https://a/" + "x" * 3000,
    ],
)
def test_address_that_is_not_of_the_web_is_none(address: str):
    assert facts(f'<link rel="canonical" href="{address}"><p>x').url == ""


@pytest.mark.parametrize(
    ("page", "published"),
    [
        ('<meta property="article:published_time" content="2024-06-18T20:00:00+02:00">', True),
        (linked('{"@graph": [{"datePublished": "2024-06-18T20:00:00+02:00"}]}'), True),
        ('<time datetime="2024-06-18 20:00:00+0200">hier</time>', True),
        ('<time datetime="20:00">20 h</time>', False),
        ('<meta property="article:published_time" content="hier">', False),
        ('<time datetime="2024-13-45">', False),
    ],
)
def test_published_is_iso_8601_or_empty(page: str, published: bool):
    assert facts("<p>x" + page).published == ("2024-06-18T20:00:00+02:00" if published else "")


def test_date_alone_stays_a_date():
    assert facts('<time datetime="2024-06-18">').published == "2024-06-18"


@pytest.mark.parametrize(
    ("lang", "language"),
    [("fr", "fr"), ("fr-FR", "fr"), ("EN_us", "en"), ("", UNKNOWN_LANGUAGE), ("français", "?")],
)
def test_language_is_two_letters_or_unknown(lang: str, language: str):
    expected = UNKNOWN_LANGUAGE if language == "?" else language
    assert facts(f'<html lang="{lang}"><p>x').language == expected


@pytest.mark.parametrize(
    "data",
    ["", "{", "[" * 100_000, "null", '"x"', '{"headline": 3}', '{"headline": ["x"]}', "1" * 5000],
)
def test_broken_linked_data_is_passed_over(data: str):
    assert facts("<p>x" + linked(data)).title == ""


def test_linked_data_of_the_article_goes_before_what_it_mentions():
    data = '{"about": {"headline": "Autre"}, "headline": "Article"}'
    assert facts("<p>x" + linked(data)).title == "Article"


def test_surrogates_in_facts_are_replaced():
    assert facts("<p>x" + linked(r'{"headline": "a\ud83d"}')).title == "a\ufffd"


def test_facts_are_bounded():
    assert len(facts(f"<title>{'x' * 100_000}</title>").title) == 1000

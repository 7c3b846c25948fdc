"""Feeds: RSS of all ages and Atom; each entry an article with its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.errors import Refusal
from reviewer.intake import Item, feeds, file_items
from tests.intake.test_tables import found, write

if TYPE_CHECKING:
    from pathlib import Path

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Le Journal</title><link>https://journal.fr/</link><language>fr-FR</language>
<item><title>Le pont &amp; la &eacute;glise</title><link>https://journal.fr/pont</link>
<pubDate>Wed, 19 Jun 2024 07:41:49 +0200</pubDate><dc:creator>Ana</dc:creator>
<description>Un résumé.</description>
<content:encoded>
<![CDATA[<p>Le pont a br&ucirc;l&eacute;.</p><p>Il sera refait.</p>]]></content:encoded>
</item>
<item><title>Court</title><guid isPermaLink="false">x1</guid>
<description>Un &lt;b&gt;seul&lt;/b&gt; r&#233;sumé.</description></item>
<item><title>Rien</title><link>https://journal.fr/rien</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title>
<link rel="self" href="https://news.org/feed"/><link href="https://news.org/"/>
<entry><title type="html">A &lt;i&gt;bridge&lt;/i&gt;</title>
<link rel="alternate" href="https://news.org/a"/><updated>2024-06-19T07:41:49Z</updated>
<published>2024-06-18T07:41:49Z</published><author><name>Bob</name></author>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
</entry>
<entry><title>Plain</title><id>urn:1</id>
<summary type="text">1 &lt; 2 and 3 &amp; 4</summary></entry>
</feed>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Alt</title></channel>
<item><title>T</title><link>https://alt.fr/a</link><description>Un texte.</description>
<dc:date>2004-06-19</dc:date></item></rdf:RDF>"""
RSS_091 = """<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
 "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>
<title>Vieux</title><item><title>T</title><link>https://v.fr/a</link>
<description>Un texte.</description></item></channel></rss>"""
LAUGHS = RSS.replace("<rss", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss', 1)


def test_entries_of_rss_are_articles(tmp_path: Path):
    full, short, nothing = found(write(tmp_path, RSS, "a.rss"))
    assert "Le pont & la église\nLe pont a brûlé.\nIl sera refait." == full.original
    assert ("https://journal.fr/pont", "2024-06-19T07:41:49+02:00", "Ana", "fr", "journal.fr") == (
        *(full.url, full.published, full.author, full.language, full.site),
    )
    assert ("Court\nUn seul résumé.", "a.rss#2") == (short.original, short.source.name)
    assert ("a.rss#3", Refusal.NO_TEXT) == nothing


def test_entries_of_atom_are_articles(tmp_path: Path):
    first, second = found(write(tmp_path, ATOM, "a.xml"))
    assert ("A bridge\nOne.\nTwo.", "https://news.org/a") == (first.original, first.url)
    assert ("2024-06-18T07:41:49+00:00", "Bob", "en") == (
        *(first.published, first.author, first.language),
    )
    assert "Plain\n\n1 < 2 and 3 & 4" == second.original


@pytest.mark.parametrize("feed", [RDF, RSS_091])
def test_old_feeds_are_read(tmp_path: Path, feed: str):
    (article,) = found(write(tmp_path, feed, "a.rdf"))
    assert "T\n\nUn texte." == article.original


def test_feed_is_known_by_its_beginning(tmp_path: Path):
    assert 3 == len(found(write(tmp_path, RSS, "a.txt")))


def test_entry_is_known_by_its_address_wherever_it_stands(tmp_path: Path):
    def names(feed: str) -> set[str]:
        items = file_items(write(tmp_path, feed, "a.rss"))
        return {item.name for item in items if isinstance(item, Item)}

    one_more = RSS.replace("<item>", "<item><description>Neuf.</description></item><item>", 1)
    assert "https://journal.fr/pont" in names(RSS) & names(one_more)


@pytest.mark.parametrize(
    ("feed", "why"),
    [
        (LAUGHS, Refusal.UNSAFE),
        ("<rss></rss>", Refusal.NOTHING),
        ("<a>un</a>", Refusal.NOTHING),
        ("", Refusal.NOTHING),
    ],
)
def test_what_is_no_sound_feed_is_refused(tmp_path: Path, feed: str, why: Refusal):
    assert [why] == [refusal for _, refusal in found(write(tmp_path, feed, "a.xml"))]


def test_nothing_outside_is_looked_up(tmp_path: Path):
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    doctype = f'<!DOCTYPE x SYSTEM "{(tmp_path / "secret.txt").as_uri()}"><rss'
    feed = RSS.replace("<rss", doctype, 1)
    assert not any("secret" in str(one) for one in found(write(tmp_path, feed, "a.rss")))


def test_broken_feed_gives_what_can_be_read(tmp_path: Path):
    assert "Le pont a brûlé." in found(write(tmp_path, RSS[:900], "a.rss"))[0].original


def test_declared_encoding_is_heeded(tmp_path: Path):
    feed = RSS.replace('encoding="utf-8"', 'encoding="iso-8859-1"').encode("cp1252")
    assert "résumé" in found(write(tmp_path, feed, "a.rss"))[1].original


def test_number_of_entries_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(feeds, "MOST_ENTRIES", 1)
    assert ("a.rss", Refusal.TOO_MANY) == found(write(tmp_path, RSS, "a.rss"))[-1]


@pytest.mark.parametrize(
    "piece", ["<!-- -->", "<?a?>", "<!doctype x>", " ", "<!--", "<!doctype x [ ] "]
)
def test_hostile_beginning_does_not_hang(tmp_path: Path, piece: str):
    assert 1 == len(found(write(tmp_path, piece * 3000, "a.xml")))

"""A process that is killed while it saves: every acknowledged act is there, none is half there."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.records import ArticleState, Cleaned, QueueFilter
from reviewer.store import Library
from tests.builders import ask, make_article, make_articles
from tests.store.refolding import folded_tables

ROOT = Path(__file__).resolve().parents[2]
# Prints each id after the call has returned. Two operations a gesture: neither may be there alone.
TAGGER = """
import sys
from pathlib import Path
from reviewer.records import ArticleState, QueueFilter
from tests.builders import make_article, make_library, tagging, turning

article = make_article()
library = make_library(Path(sys.argv[1]), article)
while True:
    tag = tagging(article)
    library.commit("tag", "anna", [tag, turning(article, ArticleState.IN_REVIEW)])
    print(tag.subject, flush=True)
"""
# Kills itself in the middle of a batch.
DYING = """
import os, signal, sys
from pathlib import Path
from reviewer.records import Cleaned
from tests.builders import make_articles, make_library

def batch():
    for number, article in enumerate(make_articles(60)):
        if number == 50:
            os.kill(os.getpid(), signal.SIGKILL)
        yield article, Cleaned(article.original * 100)

make_library(Path(sys.argv[1])).add_articles(batch())
"""


def _killed(path: Path, lines: int) -> list[str]:
    """Run the tagger, kill it after some lines, and return all that it acknowledged."""
    command = [sys.executable, "-c", TAGGER, path]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as tagger:
        said = [tagger.stdout.readline().strip() for _ in range(lines)]
        tagger.kill()
        said += tagger.stdout.read().splitlines()
    assert -signal.SIGKILL == tagger.returncode
    return said


@pytest.mark.parametrize("lines", [1, 7, 60])
def test_killed_process_loses_nothing_acknowledged(path: Path, lines: int) -> None:
    said = _killed(path, lines)
    with closing(Library.open(path)) as library:
        assert not library.read_only
        article_id = make_article().id
        found = [annotation.id for annotation in library.annotations(article_id)]
        assert set(said) <= set(found)
        assert len(found) - len(said) in (0, 1)
        assert ArticleState.IN_REVIEW == library.state(article_id)
        assert library.undo("anna")
    assert [("ok",)] == ask(path, "PRAGMA integrity_check")
    halves = "SELECT gesture FROM op WHERE verb = 'tag' GROUP BY gesture HAVING count(*) != 2"
    assert [] == ask(path, halves)
    grown, made = folded_tables(path)
    assert grown == made


def test_process_killed_within_a_batch_leaves_nothing_of_it(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DYING, path], cwd=ROOT, check=False)
    assert -signal.SIGKILL == done.returncode
    articles = make_articles(60)
    with closing(Library.open(path)) as library:
        known = library.collection.known_sources()
        assert ((), frozenset()) == (library.queue(QueueFilter()).ids, known)
        assert [True] * 60 == library.add_articles(
            [(one, Cleaned(one.original)) for one in articles]
        )
    assert [("ok",)] == ask(path, "PRAGMA integrity_check")


# Makes a rule and cleans a batch again, over and over; each time it says which rules it has used.
RECLEANER = """
import sys
from pathlib import Path
from reviewer.records import Cleaned, SiteRule
from reviewer.store import rule_change
from tests.builders import make_articles, make_library

articles = make_articles(20)
library = make_library(Path(sys.argv[1]), *articles)
for version in range(1, 10_000):
    rule = SiteRule("", "a.fr", f"mot {version}", f"mot {version}", False)
    library.commit("site-remove", "anna", [rule_change(rule)])
    library.collection.renew([(a.id, {}, Cleaned(f"v{version}", version)) for a in articles])
    print(version, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 5, 20])
def test_killed_recleaning_leaves_whole_batches(path: Path, lines: int) -> None:
    command = [sys.executable, "-c", RECLEANER, path]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as recleaner:
        said = [recleaner.stdout.readline() for _ in range(lines)]
        recleaner.kill()
        said += recleaner.stdout.read().splitlines()
    assert -signal.SIGKILL == recleaner.returncode
    last = int(said[-1])
    with closing(Library.open(path)) as library:
        ((site, version, count),) = library.collection.rules_in_use()
        assert ("", 20) == (site, count)
        assert version - last in (0, 1)
        assert 20 == len(library.queue(QueueFilter(f"v{version}")).ids)
        assert len(library.collection.rules()) - last in (0, 1)
    grown, made = folded_tables(path)
    assert grown == made

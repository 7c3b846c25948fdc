"""`reviewer clean`: its table of verdicts, and its processes seen from outside."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

import pytest

from reviewer.cli import FAILED, OK, PARTIAL, main
from reviewer.desk import Workshop, explain
from reviewer.resources import sample_articles

ROOT = Path(__file__).resolve().parents[1]
NOISY = sample_articles()[3]
LINE = b'{"id": 1, "text": "Un mot."}\n'
WIDTH = 100


class Done(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    err: str


Clean = Callable[..., Done]


@pytest.fixture
def clean(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Clean:
    """Run the command in this process."""

    def cleaned(*words: object, piped: bytes = b"", language: str = "fr_FR.UTF-8") -> Done:
        monkeypatch.setenv("LC_ALL", language)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped), "ascii"))
        try:
            status = main(["clean", *map(str, words)])
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        said = capsysbinary.readouterr()
        return Done(status, said.out.decode(), said.err.decode())

    return cleaned


def _start(*words: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "reviewer", "clean", *words],
        bufsize=0,
        cwd=ROOT,
        env=os.environ | environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


# --- the table


def test_table_has_a_row_of_reasons_and_a_row_of_text_for_each_line(clean: Clean) -> None:
    done = clean("--explain", NOISY)
    workshop = Workshop.open("fr")
    article = workshop.read(NOISY)
    rows = iter(done.out.splitlines()[1:])
    for text, verdict in explain(article, workshop.clean(article)):
        row = next(rows)
        words = row.split()
        assert ["gardé" if verdict.kept else "retiré", verdict.kind.value] == words[:2]
        assert [f"{verdict.confidence:.2f}", verdict.rule] == words[2:4]
        reason = " ".join(words[4:])
        while len(reason) < len(verdict.reason):
            reason += " " + next(rows).strip()
        assert verdict.reason == reason
        shown = next(rows)
        assert " ".join(text.split()).startswith(shown.strip().removesuffix("…"))
    assert (OK, "", []) == (done.status, done.err, list(rows))


def test_table_fits_its_width_and_holds_no_tab(clean: Clean) -> None:
    text = "Un\tmot\u00a0de\u001b[31m trop. " * 40 + "\n\n日本語の" + "記事" * 80
    out = clean("--explain", piped=text.encode()).out
    assert ("\t" in out, "\u001b" in out) == (False, False)
    assert max(map(len, out.splitlines())) == WIDTH
    wide = next(row for row in out.splitlines() if "日本語" in row)
    assert len(wide.encode("utf-16-le")) // 2 < 60


@pytest.mark.parametrize(
    ("language", "words"), [("fr_FR", ("verdict", "retiré")), ("en_GB", ("verdict", "removed"))]
)
def test_table_speaks_the_language_asked_for(
    clean: Clean, language: str, words: tuple[str, ...]
) -> None:
    out = clean("--explain", NOISY, language=language).out
    assert words == (out.split()[0], out.split()[5])


def test_table_reads_what_is_piped(clean: Clean) -> None:
    assert clean("--explain", NOISY) == clean("--explain", "-", piped=NOISY.read_bytes())


def test_table_of_nothing_is_its_head(clean: Clean) -> None:
    assert 1 == clean("--explain").out.count("\n")


def test_table_is_refused_for_json_lines(clean: Clean) -> None:
    done = clean("--explain", "--jsonl", NOISY)
    assert (FAILED, "", 1) == (done.status, done.out, done.err.count("\n"))


def test_table_is_printed_in_the_c_locale(clean: Clean) -> None:
    process = _start("--explain", str(NOISY), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    out, err = process.communicate()
    assert Done(process.returncode, out.decode(), err.decode()) == clean("--explain", NOISY)


# --- several processes


def test_json_lines_come_out_the_same_from_several_processes(clean: Clean) -> None:
    seeds = [json.dumps({"id": p.stem, "text": p.read_text("utf-8")}) for p in sample_articles()]
    piped = "\n".join([*seeds, "", "{", *seeds]).encode()
    one, many = clean("--jsonl", piped=piped), clean("--jsonl", "--workers", 2, piped=piped)
    assert (PARTIAL, 10) == (one.status, one.out.count("\n"))
    assert "line 7" in one.err
    assert one == many


@pytest.mark.parametrize("word", ["-1", "two", "1.5", ""])
def test_number_of_processes_must_be_one(clean: Clean, word: str) -> None:
    done = clean("--jsonl", f"--workers={word}")
    assert (FAILED, "", 1) == (done.status, done.out, done.err.count("\n"))


def test_no_number_but_zero_means_every_core(clean: Clean) -> None:
    assert 3 == clean("--jsonl", "--workers", 0, piped=3 * LINE).out.count("\n")


@pytest.mark.skipif(os.name == "nt", reason="pipes and signals are those of POSIX")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_reader_that_leaves_ends_it_quietly(workers: str) -> None:
    process = _start("--jsonl", "--workers", workers)
    process.stdin.write(LINE)
    process.stdout.readline()
    process.stdout.close()
    with pytest.raises(BrokenPipeError):  # the input is endless: it ends because it was noticed
        process.stdin.writelines(repeat(LINE))
    with process.stdin, process.stderr:
        assert (b"", FAILED) == (process.stderr.read(), process.wait())


@pytest.mark.skipif(os.name == "nt", reason="pipes and signals are those of POSIX")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_interrupt_ends_it_in_one_sentence(workers: str) -> None:
    process = _start("--jsonl", "--workers", workers)
    process.stdin.write(LINE)
    process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate()
    assert (FAILED, 1) == (process.returncode, err.count(b"\n"))
    assert err.startswith(b"reviewer: stopped")

"""`reviewer check`: a text, or JSON lines that may make up stories."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from reviewer.cli import OK, PARTIAL, main
from reviewer.resources import sample_articles
from tests.builders import SENTENCE

FIELDS = {
    *("rule", "start", "end", "quote", "category", "message", "corrections", "evidence"),
    *("confidence", "group"),
}


def _run(
    capsysbinary: pytest.CaptureFixture[bytes], *words: object, piped: str = ""
) -> tuple[int, str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "fr_FR.UTF-8")
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped.encode()), "utf-8"))
        status = main(["check", *map(str, words)])
    said = capsysbinary.readouterr()
    return status, said.out.decode(), said.err.decode()


def test_json_lines_give_offsets_in_the_original(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    line = json.dumps({"id": "a", "text": SENTENCE, "date": "2024-06-19", "language": "fr"})
    status, out, _ = _run(capsysbinary, "--jsonl", "-", piped=f"{line}\n\n")
    (outcome,) = map(json.loads, out.splitlines())
    role = next(one for one in outcome["suggestions"] if one["rule"] == "role")
    assert (OK, "a") == (status, outcome["id"])
    assert set(role) == FIELDS
    assert role["quote"] == SENTENCE[role["start"] : role["end"]]
    assert [{"kind", "text"}] == [set(one) for one in role["evidence"]]


def test_a_line_that_can_not_be_read_is_told_and_the_rest_goes_on(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    lines = f'{{"id": 1}}\nnonsense\n{json.dumps({"id": 2, "text": SENTENCE})}\n'
    status, out, err = _run(capsysbinary, "--jsonl", piped=lines)
    assert PARTIAL == status
    assert [2] == [json.loads(line)["id"] for line in out.splitlines()]
    assert ["line 1", "line 2"] == [line[10:16] for line in err.splitlines()]


def test_a_file_is_told_in_words(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, _ = _run(capsysbinary, sample_articles()[3])
    assert OK == status
    assert "-> président russe Vladimir Poutine" in out


def test_nothing_found_is_no_proof(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Il fait beau et les passants se promènent.", "utf-8")
    assert "pas la preuve" in _run(capsysbinary, text)[1]

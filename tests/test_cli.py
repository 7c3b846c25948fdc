"""The command line: what it prints, where, and with which exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from reviewer import __version__, errors
from reviewer.cli import FAILED, OK, PARTIAL, default_library, interface_language, main, sentence
from reviewer.desk import Desk
from reviewer.errors import IntakeError, ReadOnlyLibraryError, Refusal, ReviewerError
from reviewer.intake import article_from_page, article_from_text
from reviewer.records import ArticleState, QueueFilter, Source
from reviewer.resources import sample_articles
from tests.builders import WRONG, ask, make_article, make_details, make_library

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
NOISY = sample_articles()[3]
PAGE = """<html><head><title>Le pont sera rénové</title></head><body>
<nav><a href="/">Accueil</a></nav><h1>Le pont sera rénové</h1>
<p>Le conseil municipal a voté jeudi soir la rénovation du vieux pont de la ville.</p></body>"""


class Done(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture(autouse=True)
def _no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in this process."""

    def ran(*words: object, piped: bytes = b"", language: str = "fr_FR.UTF-8") -> Done:
        monkeypatch.setenv("LANG", language)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped), "ascii"))
        try:
            status = main([str(word) for word in words])
        except SystemExit as leaving:
            status = leaving.code
        said = capsysbinary.readouterr()
        return Done(status, said.out.decode(), said.err.decode())

    return ran


def _start(*words: object, **environment: str | None) -> Done:
    """Run a command as its own process; None takes a variable away."""
    wanted = os.environ | environment
    wanted = {name: value for name, value in wanted.items() if value is not None}
    done = subprocess.run(
        [sys.executable, "-m", "reviewer", *words],
        cwd=ROOT,
        env=wanted,
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with an annotated and a reviewed article."""
    path = tmp_path / "library.reviewer"
    articles = [make_article(title="=Poutine"), make_article("un", "b.txt")]
    make_library(path, *articles).close()
    with closing(Desk.open(path, "anna", "fr")) as desk:
        desk.tag(articles[0].id, WRONG, make_details())
        desk.set_state([articles[1].id], ArticleState.REVIEWED)
    return path


def _is_one_sentence(text: str) -> bool:
    return text.startswith("reviewer") and text.endswith(".\n") and text.count("\n") == 1


# --- options


def test_version_is_told(run: Run) -> None:
    assert Done(OK, f"Reviewer {__version__}\n", "") == run("--version")


@pytest.mark.parametrize(
    "words",
    [
        ["--unknown"],
        ["clean", "--unknown"],
        ["import"],
        ["export"],
        ["export", "--to", "a.csv", "--profile", "word"],
        ["--library"],
        ["seeds", "more"],
    ],
)
def test_wrong_words_are_refused_in_one_sentence(run: Run, words: Sequence[str]) -> None:
    done = run(*words)
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))
    assert "--help" in done.err


@pytest.mark.parametrize("command", ["import", "clean", "export", "seeds"])
def test_help_names_every_command_and_each_has_its_own(run: Run, command: str) -> None:
    assert f"reviewer {command}" in " ".join(run("--help").out.split())
    assert run(command, "--help").out.startswith(f"usage: reviewer {command}")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "fr"),
        ({"LANG": "fr_BE.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE"}, "en"),
        ({"LANG": "C.UTF-8"}, "fr"),
        ({"LANG": "POSIX"}, "fr"),
        ({"LANG": "en_GB", "LC_MESSAGES": "fr_FR"}, "fr"),
        ({"LC_MESSAGES": "fr_FR", "LC_ALL": "en_US"}, "en"),
        ({"LC_ALL": "", "LANG": "en_US"}, "en"),
    ],
)
def test_language_is_the_environments(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language == interface_language()


def test_library_lies_where_the_platform_keeps_data() -> None:
    assert ("reviewer", "library.reviewer") == default_library().parts[-2:]


# --- sentences


def _families(kind: type[ReviewerError]) -> Iterator[type[ReviewerError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _families(child)


def _instance(kind: type[ReviewerError]) -> ReviewerError:
    facts: dict[type[ReviewerError], tuple[Any, ...]] = {
        errors.IntakeError: ("place", Refusal.BINARY, "{detail}"),
        errors.RulesError: ("place",),
        errors.SpanError: (1, 2, 1),
        errors.TableError: (3, "{detail}"),
        errors.UnknownRecordError: ("place",),
        errors.MissingReasonError: ("place",),
        errors.CategoryError: ("place", errors.CategoryFlaw.NAME, "{detail}"),
    }
    return kind(*facts.get(kind, ("place", "{detail}")))


@pytest.mark.parametrize("kind", set(_families(ReviewerError)) - {errors.LibraryError}, ids=str)
def test_every_error_has_a_sentence(kind: type[ReviewerError]) -> None:
    said = sentence(_instance(kind))
    assert (".", 0) == (said[-1], said.count("\n"))
    assert any(fact in said for fact in ("place", "line 3", "1..2"))


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_has_a_sentence(refusal: Refusal) -> None:
    assert sentence(IntakeError("été.txt", refusal, "{}")).startswith("été.txt: ")


def test_library_without_holder_is_not_told_as_open_elsewhere() -> None:
    said = [sentence(ReadOnlyLibraryError("a.reviewer", holder)) for holder in ("", "12 host")]
    assert [False, True] == ["another Reviewer" in one for one in said]


# --- clean


def test_clean_prints_the_clean_text(run: Run) -> None:
    done = run("clean", NOISY)
    assert (OK, "", "\n") == (done.status, done.err, done.out[-1])
    assert "Cette relation est devenue une “forte" in done.out
    assert "Akismet" not in done.out


@pytest.mark.parametrize("words", [["clean"], ["clean", "-"]])
def test_clean_reads_what_is_piped(run: Run, words: Sequence[str]) -> None:
    assert run("clean", NOISY) == run(*words, piped=NOISY.read_bytes())


def test_piped_page_is_known_as_a_page(run: Run) -> None:
    out = run("clean", "-", piped=PAGE.encode()).out
    assert ("Le conseil municipal" in out, "<p>" in out, "Accueil" in out) == (True, False, False)


@pytest.mark.parametrize("words", [["clean"], ["clean", "--jsonl"]])
@pytest.mark.parametrize("name", ["missing", "."])
def test_clean_of_no_file_is_one_sentence(
    run: Run, tmp_path: Path, words: Sequence[str], name: str
) -> None:
    done = run(*words, tmp_path / name)
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))
    assert str(tmp_path / name) in done.err


def test_clean_of_a_binary_is_one_sentence(run: Run) -> None:
    done = run("clean", "-", piped=b"%PDF-1.7\n\0\1")
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))


# --- clean --jsonl


def _cleaned(run: Run, *records: object) -> list[dict[str, Any]]:
    piped = "\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    done = run("clean", "--jsonl", piped=piped.encode())
    assert (OK, "") == (done.status, done.err)
    return [json.loads(line) for line in done.out.splitlines()]


@pytest.mark.parametrize("seed", sample_articles(), ids=lambda path: path.stem)
def test_kept_and_removed_text_cover_every_line(run: Run, seed: Path) -> None:
    text = seed.read_text("utf-8").replace("\n", "\r\n")
    (out,) = _cleaned(run, {"id": 7, "text": f"\ufeff{text}"})
    original = article_from_text(f"\ufeff{text}", Source("7", "")).original
    removed = [original[one["start"] : one["end"]] for one in out["removed"]]
    kept = out["text"]
    lines = {line.strip() for part in [kept, *removed] for line in part.split("\n")}
    assert {line.strip() for line in original.split("\n")} - {""} == lines - {""}
    assert len("".join(original.split())) == len("".join("".join([kept, *removed]).split()))


def test_record_says_what_was_removed_and_why(run: Run) -> None:
    (out,) = _cleaned(run, {"id": ["a", 1], "text": NOISY.read_text("utf-8"), "more": {}})
    assert (["a", 1], "fr") == (out["id"], out["language"])
    assert {("start", "end", "kind", "reason")} == {tuple(one) for one in out["removed"]}
    assert {"share", "consent", "hashtags"} <= {one["kind"] for one in out["removed"]}
    assert all(one["reason"] for one in out["removed"])


def test_page_is_cleaned_by_offsets_of_its_text(run: Run) -> None:
    (out,) = _cleaned(run, {"id": 1, "html": PAGE})
    original = article_from_page(PAGE, Source("1", "")).original
    removed = [original[one["start"] : one["end"]] for one in out["removed"]]
    assert "Accueil" in "".join(removed)
    assert "Le conseil municipal" in out["text"]


def test_lone_surrogates_are_replaced(run: Run) -> None:
    done = run("clean", "--jsonl", piped=rb'{"id": "\ud83d", "text": "Un \udfff mot."}')
    (out,) = [json.loads(line) for line in done.out.splitlines()]
    assert (OK, "\ufffd", "Un \ufffd mot.") == (done.status, out["id"], out["text"])


def test_blank_lines_and_byte_order_mark_are_passed_over(run: Run) -> None:
    record = b'{"id": 1, "text": "Un mot."}'
    done = run("clean", "--jsonl", piped=b"\xef\xbb\xbf" + record + b"\r\n\r\n \n" + record)
    assert (OK, 2, "") == (done.status, done.out.count("\n"), done.err)


def test_bad_line_is_named_and_the_others_go_on(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text('{"id": 1, "text": "Un"}\n\n{"id": }\n{"id": 4, "text": "mot"}', "utf-8")
    done = run("clean", "--jsonl", path)
    ids = [json.loads(line)["id"] for line in done.out.splitlines()]
    assert (PARTIAL, [1, 4], True) == (done.status, ids, _is_one_sentence(done.err))
    assert "line 3" in done.err


# --- import


def test_import_tells_of_every_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new" / "library.reviewer"
    words = ("import", "--library", path, *sample_articles())
    first, second = run(*words), run(*words)
    names = [seed.name for seed in sample_articles()]
    assert Done(OK, "".join(f"{name}: imported\n" for name in names), "") == first
    assert Done(OK, "".join(f"{name}: already in the library\n" for name in names), "") == second
    assert [(5,)] == ask(path, "SELECT count(*) FROM article")


def test_import_in_part_says_what_was_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "library.reviewer"
    missing = tmp_path / "missing.txt"
    done = run("import", "--library", path, missing, sample_articles()[0])
    assert (PARTIAL, f"{sample_articles()[0].name}: imported\n") == (done.status, done.out)
    assert (True, True) == (_is_one_sentence(done.err), str(missing) in done.err)


def test_import_of_which_nothing_was_taken_has_failed(run: Run, tmp_path: Path) -> None:
    done = run("import", "--library", tmp_path / "library.reviewer", tmp_path / "missing.txt")
    assert (FAILED, "") == (done.status, done.out)


def test_import_into_no_library_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no library", "utf-8")
    done = run("import", "--library", path, sample_articles()[0])
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))
    assert "no library" == path.read_text("utf-8")


def test_import_into_a_library_in_use_names_the_holder(run: Run, library: Path) -> None:
    with closing(Desk.open(library, "anna", "fr")):
        done = run("import", "--library", library, sample_articles()[0])
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))
    assert str(os.getpid()) in done.err


def test_file_name_in_no_encoding_is_imported(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    try:
        (folder / os.fsdecode(b"\xe9t\xe9.txt")).write_text("un deux trois", "utf-8")
    except (OSError, UnicodeError):  # a file system that takes no such name
        (folder / "\ufffdt\ufffd.txt").write_text("un deux trois", "utf-8")
    done = run("import", "--library", tmp_path / "library.reviewer", folder)
    assert Done(OK, "\ufffdt\ufffd.txt: imported\n", "") == done


# --- export


def test_export_writes_what_was_found(run: Run, library: Path, tmp_path: Path) -> None:
    table = tmp_path / "é.csv"
    done = run("export", "--library", library, "--to", table)
    assert Done(OK, f"{table}: 2 rows\n", "") == done
    data = table.read_bytes()
    assert data.startswith(b'\xef\xbb\xbf"annotation_id";"article_id";')
    assert (b'"\'=Poutine"' in data, b'"no-error"' in data) == (True, True)


@pytest.mark.parametrize(
    ("language", "profile", "head"),
    [
        ("en_GB", "excel", b'\xef\xbb\xbf"annotation_id","article_id"'),
        ("fr_FR", "data", b'"annotation_id","article_id"'),
    ],
)
def test_export_separates_as_asked(
    run: Run, library: Path, language: str, profile: str, head: bytes
) -> None:
    table = library.with_name("a.csv")
    words = ("export", "--library", library, "--to", table, "--profile", profile)
    assert OK == run(*words, language=language).status
    assert table.read_bytes().startswith(head)


def test_export_of_a_library_in_use_works(run: Run, library: Path) -> None:
    with closing(Desk.open(library, "anna", "fr")) as desk:
        article_id = desk.queue(QueueFilter()).ids[0]
        desk.tag(article_id, WRONG, make_details())
        done = run("export", "--library", library, "--to", library.with_name("a.csv"))
    assert (OK, True) == (done.status, done.out.endswith(": 3 rows\n"))


def test_export_of_a_missing_library_makes_none(run: Run, tmp_path: Path) -> None:
    done = run("export", "--library", tmp_path / "a.reviewer", "--to", tmp_path / "a.csv")
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))
    assert [] == list(tmp_path.iterdir())


def test_export_into_no_folder_is_one_sentence(run: Run, library: Path) -> None:
    table = library.parent / "missing" / "a.csv"
    done = run("export", "--library", library, "--to", table)
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))
    assert str(table) in done.err


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl", "w3c", "claimreview", "html"])
def test_export_writes_every_format(run: Run, library: Path, form: str) -> None:
    path = library.with_name("out")
    done = run("export", "--library", library, "--to", path, "--format", form)
    assert (OK, True, "") == (done.status, path.stat().st_size > 0, done.err)


def test_export_since_a_day_leaves_out_what_is_older(run: Run, library: Path) -> None:
    words = ("export", "--library", library, "--to", library.with_name("a.csv"), "--since")
    assert run(*words, "2000-01-01").out.endswith(": 2 rows\n")
    assert run(*words, "2999-01-01").out.endswith(": 0 rows\n")
    assert FAILED == run(*words, "hier").status


# --- import-annotations


def test_edited_table_is_taken_in(run: Run, library: Path) -> None:
    table = library.with_name("a.csv")
    run("export", "--library", library, "--to", table)
    table.write_bytes(table.read_bytes().replace(b'"major"', b'"minor"'))
    words = ("import-annotations", "--library", library, table, "--author", "anna")
    dry = run(*words, "--dry-run")
    assert (OK, True) == (dry.status, dry.out.endswith(": 1 annotations to change\n"))
    done = run(*words)
    assert (OK, True) == (done.status, done.out.endswith(": 1 annotations changed\n"))
    assert "row 2: severity of 'président américain': 'major' -> 'minor'" in done.out
    assert run(*words).out.endswith(": 0 annotations changed\n")
    with closing(Desk.open(library, "anna", "fr")) as desk:
        assert "reimport" == desk.undo().verb


def test_table_of_something_else_is_refused(run: Run, library: Path) -> None:
    table = library.with_name("a.csv")
    table.write_text("a;b\n1;2\n", "utf-8")
    done = run("import-annotations", "--library", library, table)
    assert (FAILED, True) == (done.status, _is_one_sentence(done.err))


# --- as its own process


def test_module_runs_and_its_status_leaves_the_process() -> None:
    done = _start("clean", "missing.txt")
    assert (FAILED, True) == (done.status, _is_one_sentence(done.err))


def test_without_a_screen_the_window_is_refused_in_one_sentence(tmp_path: Path) -> None:
    screens = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    path = tmp_path / "library.reviewer"
    done = _start("seeds", "--library", path, **screens)
    assert (FAILED, "", True) == (done.status, done.out, _is_one_sentence(done.err))
    assert not path.exists()


def test_terminal_in_the_c_locale_gets_accents(tmp_path: Path) -> None:
    file = tmp_path / "été.txt"
    file.write_text("Le député a été élu.", "utf-8")
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": None}
    assert Done(OK, "Le député a été élu.\n", "") == _start("clean", file, **bare)
    library = tmp_path / "library.reviewer"
    done = _start("import", "--library", library, file, **bare)
    assert (OK, ".txt: imported\n", "") == (done.status, done.out[-15:], done.err)


def test_reader_that_leaves_ends_the_command_quietly(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text('{"id": 1, "text": "Un mot."}\n' * 200, "utf-8")
    command = [sys.executable, "-m", "reviewer", "clean", "--jsonl", path]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as cleaner:
        cleaner.stdout.readline()
        cleaner.stdout.close()
        assert (b"", FAILED) == (cleaner.stderr.read(), cleaner.wait())


# Says which of the costly libraries are loaded.
LOADED = "print(sorted({'PySide6', 'langdetect', 'sqlite_utils'} & set(sys.modules)))"
READ_A_LIBRARY = """
from pathlib import Path
from reviewer.desk import Desk
from reviewer.records import QueueFilter
desk = Desk.open(Path(sys.argv[1]), "anna", "fr")
queue = desk.queue(QueueFilter("poutine"))
assert desk.rows(queue.ids)[0].id == desk.open_article(queue.ids[0]).article.id
assert desk.next_steps()[0].verb == "state"
"""


@pytest.mark.parametrize("act", ["import reviewer.cli", READ_A_LIBRARY])
def test_costly_libraries_are_not_loaded_by(library: Path, act: str) -> None:
    command = [sys.executable, "-c", f"import sys\n{act}\n{LOADED}", library]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ("[]\n", "") == (done.stdout, done.stderr)

import os
import socket
from itertools import islice
from pathlib import Path

import pytest

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import find_files


def write(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("texte", "utf-8")
    return folder


def found(*paths: Path, **limits: int) -> list[str | tuple[str, Refusal]]:
    return [
        (Path(result.place).name, result.refusal)
        if isinstance(result, IntakeError)
        else result.name
        for result in find_files(paths, **limits)
    ]


def test_folder_is_walked_in_name_order(tmp_path: Path):
    write(tmp_path, "c.txt", "b/z.md", "b/a.HTML", "a.text")
    assert found(tmp_path) == ["a.text", "a.HTML", "z.md", "c.txt"]


def test_named_file_stands_for_itself_whatever_its_ending(tmp_path: Path):
    write(tmp_path, "depeche.xyz")
    assert found(tmp_path / "depeche.xyz") == ["depeche.xyz"]


def test_named_link_is_followed(tmp_path: Path):
    write(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    assert found(tmp_path / "b.txt") == ["b.txt"]


def test_other_kinds_in_a_folder_are_listed_with_the_reason(tmp_path: Path):
    write(tmp_path, "a.png", "b.txt", "sans-fin")
    assert found(tmp_path) == [
        ("a.png", Refusal.UNSUPPORTED),
        "b.txt",
        ("sans-fin", Refusal.UNSUPPORTED),
    ]


def test_hidden_files_and_litter_are_passed_over(tmp_path: Path):
    write(tmp_path, ".DS_Store", ".git/a.txt", "Thumbs.db", "desktop.ini", "~$a.txt", "a.txt")
    assert found(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("ending", ["_files", "_fichiers", "-Dateien"])
def test_what_a_browser_saved_beside_a_page_is_passed_over(tmp_path: Path, ending: str):
    write(tmp_path, "Une.html", f"Une{ending}/pub.html", f"Autre{ending}/a.html")
    assert found(tmp_path) == ["a.html", "Une.html"]


def test_links_in_a_folder_are_not_followed(tmp_path: Path):
    write(tmp_path, "a.txt")
    (tmp_path / "boucle").symlink_to(tmp_path)
    (tmp_path / "lien.txt").symlink_to("a.txt")
    assert found(tmp_path) == [
        "a.txt",
        ("boucle", Refusal.NOT_A_FILE),
        ("lien.txt", Refusal.NOT_A_FILE),
    ]


def test_pipes_and_sockets_are_not_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    os.mkfifo("pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("prise.txt")
        assert found(tmp_path, tmp_path / "pipe.txt") == [
            ("pipe.txt", Refusal.NOT_A_FILE),
            ("prise.txt", Refusal.NOT_A_FILE),
            ("pipe.txt", Refusal.NOT_A_FILE),
        ]


def test_device_is_not_a_file():
    assert found(Path("/dev/null")) == [("null", Refusal.NOT_A_FILE)]


def test_missing_file_does_not_stop_the_others(tmp_path: Path):
    write(tmp_path, "a.txt")
    missing = tmp_path / "absent.txt"
    assert found(missing, tmp_path) == [("absent.txt", Refusal.NOT_FOUND), "a.txt"]


def test_path_that_can_not_exist_is_not_found():
    assert found(Path("a\0b")) == [("a\ufffdb", Refusal.NOT_FOUND)]


def test_walk_ends_at_its_depth(tmp_path: Path):
    write(tmp_path, "a/b/trop/c.txt", "a/b/d.txt")
    assert found(tmp_path, depth=2) == ["d.txt", ("trop", Refusal.TOO_MANY)]


def test_search_ends_at_its_count(tmp_path: Path):
    write(tmp_path, *(f"{number}.txt" for number in range(9)))
    assert [type(result) for result in find_files([tmp_path], count=3)] == [
        type(tmp_path),
        type(tmp_path),
        type(tmp_path),
        IntakeError,
    ]


def test_exactly_as_many_as_allowed_are_not_too_many(tmp_path: Path):
    write(tmp_path, "1.txt", "2.txt")
    assert found(tmp_path, count=2) == ["1.txt", "2.txt"]


def test_files_are_found_while_asked_for(tmp_path: Path):
    write(tmp_path, "1.txt")
    endless = iter(lambda: tmp_path, None)
    assert len(list(islice(find_files(endless), 50))) == 50


def test_name_that_is_no_unicode_is_found_and_shown(tmp_path: Path):
    name = os.fsdecode(b"d\xe9p\xeache.png")
    (tmp_path / name).write_bytes(b"")
    assert found(tmp_path) == [("d\ufffdp\ufffdche.png", Refusal.UNSUPPORTED)]

"""A watched folder: files are handed over once, when they are complete."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from reviewer.desk import FolderWatch, Look
from reviewer.errors import Refusal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "depeches"
    made.mkdir()
    return made


def test_file_is_handed_over_once_when_two_looks_find_it_alike(folder: Path) -> None:
    watch = FolderWatch(folder)
    file = folder / "a.txt"
    file.write_text("un", "utf-8")
    assert Look(is_waiting=True) == watch.look()
    file.write_text("un deux", "utf-8")
    assert Look(is_waiting=True) == watch.look()
    assert Look((file,)) == watch.look()
    assert Look() == watch.look()


def test_file_that_changes_is_handed_over_again(folder: Path) -> None:
    watch = FolderWatch(folder)
    file = folder / "a.txt"
    file.write_text("un", "utf-8")
    watch.look(), watch.look()
    os.utime(file, (1, 1))
    assert [(), (file,)] == [watch.look().complete, watch.look().complete]


def test_what_can_not_be_read_is_told_once(folder: Path) -> None:
    watch = FolderWatch(folder)
    (folder / "a.png").write_bytes(b"x")
    (refused,) = watch.look().refused
    assert (Refusal.UNSUPPORTED, ()) == (refused.refusal, watch.look().refused)


def test_folder_may_vanish_and_come_back(folder: Path) -> None:
    watch = FolderWatch(folder)
    (folder / "a.txt").write_text("un", "utf-8")
    watch.look(), watch.look()
    shutil.rmtree(folder)
    assert Look(is_gone=True) == watch.look()
    folder.mkdir()
    (folder / "b.txt").write_text("deux", "utf-8")
    assert [(), (folder / "b.txt",)] == [watch.look().complete, watch.look().complete]


def test_file_may_vanish_between(folder: Path) -> None:
    watch = FolderWatch(folder)
    file = folder / "a.txt"
    file.write_text("un", "utf-8")
    watch.look()
    file.unlink()
    assert Look() == watch.look()

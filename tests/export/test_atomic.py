import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.errors import ExportError
from reviewer.export.atomic import replacing


def test_new_text_takes_the_place_of_the_old(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("ancien", "utf-8")
    with replacing(path, "utf-8") as file:
        file.write("neuf\r\n")
    assert path.read_bytes() == b"neuf\r\n"


def test_old_text_stays_until_the_end(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("ancien", "utf-8")
    with replacing(path, "utf-8") as file:
        file.write("neuf")
        file.flush()
        assert path.read_text("utf-8") == "ancien"


def test_failure_leaves_the_old_text_and_nothing_else(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("ancien", "utf-8")

    def write_half() -> None:
        with replacing(path, "utf-8") as file:
            file.write("neuf")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_half()
    assert [(p.name, p.read_text("utf-8")) for p in tmp_path.iterdir()] == [("a.csv", "ancien")]


def test_killed_process_leaves_the_old_text(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("ancien", "utf-8")
    program = (
        "import os, pathlib, sys; from reviewer.export.atomic import replacing\n"
        "with replacing(pathlib.Path(sys.argv[1]), 'utf-8') as file:\n"
        "    file.write('neuf'); file.flush(); os._exit(9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        check=False,
    )
    assert (done.returncode, path.read_text("utf-8")) == (9, "ancien")


def test_full_disk_is_an_export_error_in_the_words_of_the_system(tmp_path: Path):
    path = tmp_path / "a.csv"
    with pytest.raises(ExportError) as caught, replacing(path, "utf-8"):
        raise OSError(28, "No space left on device")
    assert (caught.value.path, caught.value.detail) == (str(path), "No space left on device")


def test_folder_in_the_way_is_an_export_error_and_leaves_nothing(tmp_path: Path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(ExportError), replacing(tmp_path / "a.csv", "utf-8") as file:
        file.write("neuf")
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("name", ["absent/a.csv", "file/a.csv", "x" * 300 + ".csv"])
def test_place_that_can_not_be_written_is_an_export_error(tmp_path: Path, name: str):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(ExportError), replacing(tmp_path / name, "utf-8"):
        pass
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_file_is_readable_by_whom_the_system_lets_read(tmp_path: Path):
    plain, path = tmp_path / "plain", tmp_path / "a.csv"
    plain.touch()
    with replacing(path, "utf-8"):
        pass
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (plain, path)]
    assert modes[0] == modes[1]

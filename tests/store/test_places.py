"""A folder of the network or of a cloud: the library opens, writes without a -wal, and warns."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reviewer.errors import SharedFolderError
from reviewer.store import Library
from reviewer.store.files import beside
from reviewer.store.places import Place, is_mounted_remotely, place_of
from tests.builders import ask, make_article, make_library, tagging

MOUNTS = r"""21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 21 0:42 / /mnt/redaction rw shared:9 - nfs4 server:/redaction rw,vers=4.2
41 21 0:43 / /mnt/partage\040commun rw shared:9 - cifs //server/commun rw
42 40 8:2 / /mnt/redaction/local rw shared:9 - ext4 /dev/sdb1 rw
43 21 0:44 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/anna/library.reviewer", False),
        ("/mnt/redaction/library.reviewer", True),
        ("/mnt/redaction-2/library.reviewer", False),
        ("/mnt/partage commun/a/library.reviewer", True),
        ("/mnt/redaction/local/library.reviewer", False),
        ("/run/user/1000/gvfs/smb-share/library.reviewer", True),
    ],
)
def test_folder_of_the_network_is_known_by_its_mount(path: str, remote: bool) -> None:
    assert remote == is_mounted_remotely(Path(path), MOUNTS)


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("Dropbox (Journal)", Place.SYNCHRONISED),
        ("OneDrive - Journal", Place.SYNCHRONISED),
        ("com~apple~CloudDocs", Place.SYNCHRONISED),
        ("GoogleDrive-anna@example.org", Place.SYNCHRONISED),
        ("Nextcloud", Place.SYNCHRONISED),
        ("Boxe anglaise", Place.LOCAL),
        ("Documents", Place.LOCAL),
    ],
)
def test_synchronised_folder_is_known_by_its_name(
    tmp_path: Path, folder: str, place: Place
) -> None:
    assert place == place_of(tmp_path / folder / "articles" / "library.reviewer")


def test_name_of_the_library_itself_says_nothing(tmp_path: Path) -> None:
    assert Place.LOCAL == place_of(tmp_path / "dropbox")


def test_library_in_a_synchronised_folder_writes_one_file_and_warns(tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "library.reviewer"
    article = make_article()
    with closing(make_library(path, article)) as library:
        library.commit("tag", "anna", [tagging(article)])
        assert [SharedFolderError] == [type(trouble) for trouble in library.troubles]
        assert not beside(path, "-wal").exists()
        assert [("delete",)] == ask(path, "PRAGMA journal_mode")


def test_library_that_was_moved_there_no_longer_writes_ahead(path: Path, tmp_path: Path) -> None:
    make_library(path, make_article()).close()
    moved = tmp_path / "Dropbox" / path.name
    moved.parent.mkdir()
    path.rename(moved)
    with closing(Library.open(moved)):
        assert [("delete",)] == ask(moved, "PRAGMA journal_mode")
    moved.rename(path)
    with closing(Library.open(path)) as library:
        assert ((), [("wal",)]) == (library.troubles, ask(path, "PRAGMA journal_mode"))

"""Where a library lies: in a folder of this computer, of the network, or one that is synchronised.

What writes a file ahead of another (WAL) needs memory that all who have it open share, and a file
that is copied while it is written to arrives in halves.
"""

from __future__ import annotations

import re
import sys
from enum import StrEnum
from pathlib import Path

if sys.platform == "win32":
    import ctypes

    _REMOTE = 4

    def _is_remote(path: Path) -> bool:
        drive = path.anchor
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE

else:

    def _is_remote(path: Path) -> bool:
        try:
            mounts = Path("/proc/self/mountinfo").read_text("utf-8", "replace")
        except OSError:  # no Linux
            return path.is_relative_to("/Network")
        return is_mounted_remotely(path, mounts)


# By the names that their folders have on every system, anywhere in the path.
_SYNCHRONISED = re.compile(
    r"dropbox( \(.+\))?|onedrive( - .+)?|google ?drive(-.+)?|my drive|mon drive|icloud ?drive"
    r"|com~apple~clouddocs|cloudstorage|nextcloud|owncloud|pcloud ?drive|kdrive|proton ?drive"
    r"|box sync|synology ?drive|seafile|mega ?sync|yandex\.disk",
    re.IGNORECASE,
)
_REMOTE_SYSTEMS = re.compile(
    r"(nfs\d?|cifs|smb\w*|ncpfs|afs|9p|ceph|glusterfs|davfs|lustre|gpfs|virtiofs|vboxsf"
    r"|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|glusterfs|google-drive-ocamlfuse|onedriver))"
)


class Place(StrEnum):
    """Whose folder it is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCHRONISED = "synchronised"


def place_of(library: Path) -> Place:
    """Tell, as far as one can, where a library lies."""
    path = library.absolute()
    if any(_SYNCHRONISED.fullmatch(part) for part in path.parts[:-1]):
        return Place.SYNCHRONISED
    return Place.NETWORK if _is_remote(path) else Place.LOCAL


def is_mounted_remotely(path: Path, mounts: str) -> bool:
    """Whether the file system that holds a path, of those in a mountinfo, is another computer's."""
    found = (0, False)
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        point = Path(re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), fields[4]))
        if path.is_relative_to(point):
            is_remote = _REMOTE_SYSTEMS.fullmatch(after.split(" ")[0]) is not None
            found = max(found, (len(point.parts), is_remote), key=lambda one: one[0])
    return found[1]

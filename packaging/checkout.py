"""What a checkout needs before it runs: system libraries, an environment, locked packages.

Knows nothing of the program but its name; the steps are repeated only when their input changed.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = sys.platform == "win32"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
UNFINISHED = VENV / "unfinished"
LOCKS = ROOT / "packaging"
STOPPED = 130

USAGE = """Start or test Reviewer from this checkout; the first time installs what is needed.

  python3 packaging/dev.py run [arguments]   the window with the sample articles,
                                             or what the arguments of `reviewer` say
  python3 packaging/dev.py test [arguments]  the tests, with arguments for pytest"""

# Debian's names for what Qt loads: anywhere, and on an X screen besides.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
LOCK_OF = {"run": "lock.txt", "test": "lock-test.txt"}


class SetupError(Exception):
    """What is needed can't be had; carries the sentence to print and the status to exit with."""

    def __init__(self, sentence: str, status: int = 1) -> None:
        super().__init__(sentence)
        self.status = status


def main(argv: Sequence[str]) -> int:
    """Prepare the checkout for ``run`` or ``test``, then become that program."""
    if not argv or argv[0] not in LOCK_OF:
        print(USAGE, file=sys.stdout if argv and argv[0] in {"-h", "--help"} else sys.stderr)
        return 0 if argv and argv[0] in {"-h", "--help"} else 2
    verb, arguments = argv[0], list(argv[1:])
    try:
        prepare(verb)
        return become(program(verb, arguments))
    except SetupError as error:
        print(error, file=sys.stderr)
        return error.status
    except OSError as error:
        print(f"The environment can't be made: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; start again to finish.", file=sys.stderr)
        return STOPPED


def program(verb: str, arguments: list[str]) -> list[str]:
    """Return the command that a verb stands for."""
    if verb == "test":
        os.chdir(ROOT)
        return [str(PYTHON), "-m", "pytest", "-n", "auto", "--dist", "worksteal", *arguments]
    return [str(PYTHON), "-m", "reviewer", *(arguments or ["seeds"])]


def become(command: list[str]) -> int:
    """Replace this process by a command; Windows has no such thing and waits for it instead."""
    sys.stdout.flush()
    if WINDOWS:
        return subprocess.call(command)
    os.execv(command[0], command)
    return 0


# --- Has anything changed? ---


def prepare(verb: str) -> None:
    """Install what a verb needs, unless its stamp says that this was done."""
    stamp, state = VENV / f"ready-{verb}", fingerprint(verb)
    if _is_ready(stamp, state):
        return
    with alone():
        if _is_ready(stamp, state):
            return
        provide_libraries(missing_packages(verb))
        make_environment()
        UNFINISHED.touch()
        install(verb)
        UNFINISHED.unlink()
        stamp.write_text(state, "utf-8")


def _is_ready(stamp: Path, state: str) -> bool:
    return not UNFINISHED.exists() and stamp.is_file() and stamp.read_text("utf-8") == state


def fingerprint(verb: str) -> str:
    """Return a digest of all that decides what is installed, and where."""
    inputs = [
        LOCKS / "lock-build.txt",
        LOCKS / LOCK_OF[verb],
        LOCKS / "compile_translations.py",
        Path(__file__),
        ROOT / "pyproject.toml",
        *sorted((ROOT / "resources" / "i18n").glob("*.ts")),
    ]
    digest = hashlib.sha256(f"{ROOT}\n{sys.version}\n".encode())
    for path in inputs:
        digest.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Wait until no other process prepares this checkout; does not wait on Windows."""
    if WINDOWS:
        yield
        return
    import fcntl  # noqa: PLC0415 - Windows has none

    with Path(__file__).open("rb") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say("Another start is installing, waiting for it")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


# --- The system ---


def missing_packages(verb: str) -> list[str]:
    """Return Debian's names of what the system lacks for a verb."""
    packages = []
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python3.{sys.version_info.minor}-venv")
    if sys.platform == "linux":
        needed = LIBRARIES | (SCREEN_LIBRARIES if verb == "run" else {})
        packages += [package for name, package in needed.items() if not _loads(name)]
    return packages


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_libraries(packages: list[str]) -> None:
    """Install Debian packages when that is ours to do, else name the one command that does."""
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(f"Reviewer needs what Debian calls {names}: install these first.", 2)
    if os.geteuid() != 0:
        raise SetupError(f"sudo apt-get install {names}", 2)
    _say(f"Installing system packages: {names} (once)")
    silent = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    _quietly(["apt-get", "update"], silent)
    done = _quietly(["apt-get", "install", "-y", "--no-install-recommends", *packages], silent)
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        raise SetupError(f"apt-get could not install {names}; its own words are above.", 2)


def _quietly(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env=environment,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )


# --- The environment ---


def make_environment() -> None:
    """Make ``.venv``, anew where it is half made, broken or of another Python."""
    if VENV.exists() and not UNFINISHED.exists() and _environment_works():
        return
    if VENV.exists():
        _say("Removing the unfinished or outdated environment")
        shutil.rmtree(VENV)
    _say("Making the environment .venv")
    VENV.mkdir()
    UNFINISHED.touch()
    done = _quietly([sys.executable, "-m", "venv", str(VENV)], dict(os.environ))
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        raise SetupError("Python could not make the environment; its own words are above.")


def _environment_works() -> bool:
    probe = "import sys, pip; print(sys.version)"
    try:
        done = _quietly([str(PYTHON), "-c", probe], dict(os.environ))
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == sys.version.strip()


def install(verb: str) -> None:
    """Install the locked packages and the project, then make ready what a start reads."""
    _say("Installing packages (once, about a minute)")
    _pip("--require-hashes", "-r", str(LOCKS / "lock-build.txt"))
    # langdetect is published as source only and built by the locked setuptools.
    built = ("--no-build-isolation", "--use-pep517")
    _pip("--require-hashes", *built, "-r", str(LOCKS / LOCK_OF[verb]))
    _pip("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    _say("Preparing for quick starts")
    _unpack_qt_support()
    packages = VENV / "Lib" if WINDOWS else VENV / "lib"
    folders = [str(packages), str(ROOT / "reviewer"), str(ROOT / "tests")]
    _quietly([str(PYTHON), "-m", "compileall", "-qq", "-j", "0", *folders], dict(os.environ))


def _pip(*arguments: str) -> None:
    # Errors only, and into the environment even where pip installs for the user by default.
    command = [str(PYTHON), "-m", "pip", "install", "-qq", "--no-user", "--no-input"]
    unasked = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if subprocess.call([*command, *arguments], env=unasked):
        raise SetupError("pip could not install what Reviewer needs; its own words are above.")


def _unpack_qt_support() -> None:
    # PySide6 carries its Python parts as a zip and compiles them at every start; told so once,
    # it unpacks them beside itself, and imports take a tenth less.
    unpack = os.environ | {"SBK_EMBED": "0"}
    done = _quietly([str(PYTHON), "-c", "import PySide6.QtWidgets"], unpack)
    if done.returncode:
        words = done.stdout.strip().splitlines() or [f"status {done.returncode}"]
        raise SetupError(f"Qt can't be loaded on this machine: {words[-1]}")


def _say(step: str) -> None:
    print(f"{step} …", flush=True)

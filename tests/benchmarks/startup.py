"""What the start costs: process start to first painted list, beside a bare PySide6 window.

Run with the project's Python: ``python tests/benchmarks/startup.py [RUNS]``. Both are started in
turn, on the platform that QT_QPA_PLATFORM names (offscreen unless told), and end at their first
paint; the ratio of the medians is what counts, milliseconds are this machine's.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import os
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        os._exit(0)

application = QApplication([])
window = Window()
window.resize(1360, 820)
window.show()
application.exec()
"""

# As the command line starts it.
OURS = """
import gc, os, sys
from pathlib import Path
import reviewer.cli
gc.disable()
from PySide6.QtWidgets import QApplication
from reviewer.gui.app import Application, Start

application = QApplication([])
start = Start(Path(sys.argv[1]), (), Path(sys.argv[2]), "fr")
ours = Application(application, start)

def painted():
    if ours.window.queue.model.index(0).data():
        os._exit(0)

ours.window.painted.connect(painted)
ours.session.rows_loaded.connect(lambda rows: ours.window.update())
ours.open()
application.exec()
"""


def seconds(script: str, *arguments: str) -> float:
    """Return how long a child process takes, from its start to its end."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", script, *arguments], check=True, cwd=ROOT)
    return time.perf_counter() - start


def main(runs: int) -> None:
    """Print the medians and their ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        library = str(Path(folder, "library.reviewer"))
        command = [sys.executable, "-m", "reviewer", "import", "--library", library, "seeds"]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        settings = str(Path(folder, "reviewer.ini"))
        seconds(BARE)
        seconds(OURS, library, settings)
        pairs = [(seconds(BARE), seconds(OURS, library, settings)) for _ in range(runs)]
    bare, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(b / a for a, b in pairs)
    print(f"bare window {bare * 1000:6.0f} ms")
    print(f"reviewer    {ours * 1000:6.0f} ms")
    print(f"ratio       {ratio:6.2f}    (goal: at most 1.50)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)

"""The window: what an editor sees and presses; knows the desk and no station behind it."""

from reviewer.gui.app import Application, Start, has_display, run

__all__ = ["Application", "Start", "has_display", "run"]

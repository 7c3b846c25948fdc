"""The table of actions: what can be done, in which menu, with which keys; one module a menu."""

from reviewer.gui.menus.entries import Entry, Menu, Scope
from reviewer.gui.menus.table import menus

__all__ = ["Entry", "Menu", "Scope", "menus"]

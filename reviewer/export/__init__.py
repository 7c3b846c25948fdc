"""Annotations leave as a CSV table, and come back from it exactly.

Knows nothing of the library: it is handed one finding after the other and writes as it goes.
"""

from reviewer.export.finding import Finding
from reviewer.export.table import Profile, read_csv, write_csv

__all__ = ["Finding", "Profile", "read_csv", "write_csv"]

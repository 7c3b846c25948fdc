import pytest

from reviewer.desk import Checker


@pytest.fixture(scope="session")
def checker() -> Checker:
    """All shipped checks and knowledge, messages in French."""
    return Checker.open("fr")

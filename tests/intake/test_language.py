import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.intake import detect_language
from reviewer.records import UNKNOWN_LANGUAGE

SENTENCES = {
    "fr": "Le président est arrivé mercredi soir en Corée du Nord pour sa première visite.",
    "en": "The president arrived on Wednesday evening for his first visit to the country.",
    "de": "Der Präsident ist am Mittwochabend zu seinem ersten Besuch im Land eingetroffen.",
    "es": "El presidente llegó el miércoles por la noche en su primera visita al país.",
    "it": "Il presidente è arrivato mercoledì sera per la sua prima visita nel paese.",
    "pt": "O presidente chegou na noite de quarta-feira para a sua primeira visita ao país.",
    "nl": "De president is woensdagavond aangekomen voor zijn eerste bezoek aan het land.",
    "ru": "Президент прибыл в среду вечером с первым визитом в эту страну.",
    "ar": "وصل الرئيس مساء الأربعاء في أول زيارة له إلى هذا البلد المغلق.",
    "zh": "总统周三晚上抵达该国进行首次访问。",
    "ja": "大統領は水曜日の夜、初めての訪問のために到着しました。",
    "ko": "대통령은 수요일 저녁 첫 방문을 위해 도착했습니다.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_one_sentence_tells_its_language(language: str):
    assert detect_language(SENTENCES[language]) == language


@pytest.mark.parametrize(
    "text",
    ["", " \n\t", "x", "1234 5678 90 12 34 56", "€ $ % § & #", "Un mot de trop", "👍" * 20],
)
def test_too_little_to_tell_is_unknown(text: str):
    assert detect_language(text) == UNKNOWN_LANGUAGE


def test_addresses_alone_are_unknown():
    assert detect_language("https://un.deux.trois/quatre/cinq/six") == UNKNOWN_LANGUAGE


def test_answer_is_the_same_every_time():
    mixed = f"{SENTENCES['fr']} {SENTENCES['en']}"
    assert len({detect_language(mixed) for _ in range(10)}) == 1


@settings(max_examples=30)
@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_has_an_answer(text: str):
    assert detect_language(text)


def test_detector_is_not_loaded_with_the_package():
    done = subprocess.run(
        [sys.executable, "-c", "import sys, reviewer.intake; print('langdetect' in sys.modules)"],
        env={"PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"

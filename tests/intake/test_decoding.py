import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.intake.decoding import decode, decode_page, wide_encoding

FRENCH = "Le président – « élu » à l’été –\npromet 1\u202f000\u00a0€.\n"
RUSSIAN = "Президент России прибыл в Пхеньян.\nЭто его первый визит.\n"
CHINESE = "俄罗斯总统普京周三晚抵达朝鲜。\n这是他第一次访问。\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_byte_order_mark_decides(mark: bytes, encoding: str):
    decoded = decode(mark + FRENCH.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.replaced) == (FRENCH, encoding, 0)


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, CHINESE, FRENCH * 500])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encoding_without_mark_is_recognised_by_its_nuls(text: str, encoding: str):
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize(
    "text", ["a\0b", "ab\0c\0de", "a\0" * 8 + "\0e", "un \0deux\0 trois\0", "\0\0\0\0", ""]
)
def test_stray_nuls_are_no_wide_encoding(text: str):
    assert wide_encoding(text.encode()) == ""


def test_utf8_goes_before_cp1252():
    assert decode(FRENCH.encode()).encoding == "utf-8"


def test_bytes_that_are_not_utf8_are_cp1252():
    text = "L’été à 20\u00a0€"
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.encoding, decoded.replaced) == (text, "cp1252", 0)


def test_undefined_bytes_are_replaced_and_counted():
    decoded = decode(b"\xe9t\xe9 \x81\x9d")
    assert (decoded.text, decoded.replaced) == ("été \ufffd\ufffd", 2)


def test_mixed_encodings_are_cp1252_as_a_whole():
    decoded = decode("été ".encode() + "été".encode("cp1252"))
    assert (decoded.text, decoded.encoding) == ("Ã©tÃ© été", "cp1252")


def test_chosen_encoding_goes_before_the_chain():
    assert decode("déjà".encode("mac_roman"), "mac_roman").text == "déjà"


def test_chosen_encoding_that_does_not_fit_is_counted():
    assert decode(b"caf\xe9", "utf-8").replaced == 1


@pytest.mark.parametrize(
    "encoding", ["no-such", "base64", "rot13", "", "unicode_escape", "punycode"]
)
def test_encoding_that_yields_no_text_is_an_error(encoding: str):
    with pytest.raises((LookupError, ValueError)):
        decode(b"caf\xe9", encoding)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("windows-1251", "cp1251"),
        ("KOI8-R", "koi8-r"),
        ("shift_jis", "cp932"),
        ("gb2312", "gb18030"),
        ("EUC-KR", "cp949"),
        ("ISO-8859-2", "iso8859-2"),
    ],
)
def test_declared_charset_of_a_page_is_used(declared: str, encoding: str):
    words = {"shift_jis": "大統領", "gb2312": "总统", "EUC-KR": "대통령", "ISO-8859-2": "Łódź"}
    page = f'<html><meta charset="{declared}"><p>{words.get(declared, "Путин")}'
    decoded = decode_page(page.encode(encoding))
    assert (decoded.text, decoded.encoding) == (page, encoding)


def test_charset_is_read_from_the_older_meta_and_from_xml():
    meta = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Путин'
    xml = '<?xml version="1.0" encoding="windows-1251"?><html>Путин</html>'
    pages = [decode_page(page.encode("cp1251")).text for page in (meta, xml)]
    assert pages == [meta, xml]


@pytest.mark.parametrize(
    "declared", ["iso-8859-1", "utf-8", "unicode_escape", "punycode", "utf-16"]
)
def test_page_goes_through_the_chain_when_its_charset_is_common_or_not_believed(declared: str):
    page = f'<meta charset="{declared}">L’été'
    encodings = [decode_page(page.encode(name)).encoding for name in ("utf-8", "cp1252")]
    assert encodings == ["utf-8", "cp1252"]


@given(st.binary())
def test_any_bytes_decode(data: bytes):
    decoded = decode(data)
    assert decoded.replaced <= len(decoded.text)


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufeff")))
def test_any_text_survives_utf8(text: str):
    assert decode(text.encode()).text == text

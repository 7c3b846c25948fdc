import pytest

from reviewer.intake.binaries import binary_format

ZIP = b"PK\x03\x04\x14\x00\x00\x00"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "image"),
        (b"GIF89a\x01\0", "image"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "image"),
        (b"\0\0\0\x18ftypmp42", "audio or video"),
        (b"SQLite format 3\0\x10\0", "SQLite database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office document"),
        (b"{\\rtf1\\ansi", "RTF document"),
        (ZIP + b"word/document.xml", "Word document"),
        (ZIP + b"mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument text"),
        (ZIP + b"xl/workbook.xml", "spreadsheet"),
        (ZIP + b"notes.txt", "archive"),
        (b"\x1f\x8b\x08\0", "archive"),
        (bytes(range(256)) * 20, "binary data"),
        (b"\0" * 100, "binary data"),
    ],
)
def test_files_without_text_are_recognised(data: bytes, name: str):
    assert binary_format(data) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a\0b",
        "\x07" * 5,
        "RIFF, le type WEBP et ftyp",
        "ID3 : la voiture",
        "PK = peace keeping",
        "BMW annonce",
        "\f".join("page " * 9),
    ],
)
def test_texts_are_not_binary(text: str):
    assert binary_format(text.encode()) == ""


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-16-le", "utf-32-be", "cp1252"])
def test_nuls_of_a_wide_encoding_are_not_binary(encoding: str):
    assert binary_format(("Été à l’œuvre\n" * 40).encode(encoding)) == ""

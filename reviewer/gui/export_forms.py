"""The forms in which findings leave the window, as a table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer.desk import Format, Profile

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its name in the settings, how it is worded, and the ending of its files."""

    name: str
    text: str
    suffix: str
    format: Format
    profile: Profile = Profile.EXCEL
    on_paper: bool = False  # set in pages by the window
    has_columns: bool = False


def forms() -> tuple[Form, ...]:
    """Return all forms, the usual one first."""
    return (
        Form(
            "csv", translate("Forms", "CSV for a spreadsheet"), "csv", Format.CSV, has_columns=True
        ),
        Form(
            "csv-data",
            translate("Forms", "CSV for programs, RFC 4180"),
            "csv",
            Format.CSV,
            Profile.DATA,
            has_columns=True,
        ),
        Form("xlsx", translate("Forms", "Excel workbook"), "xlsx", Format.XLSX, has_columns=True),
        Form("html", translate("Forms", "Report as a web page"), "html", Format.HTML),
        Form("pdf", translate("Forms", "Report as PDF"), "pdf", Format.HTML, on_paper=True),
        Form("jsonl", translate("Forms", "JSON lines, all facts"), "jsonl", Format.JSONL),
        Form("w3c", translate("Forms", "W3C Web Annotation (JSON-LD)"), "jsonld", Format.W3C),
        Form(
            "claimreview",
            translate("Forms", "ClaimReview of confirmed errors (JSON-LD)"),
            "jsonld",
            Format.CLAIMREVIEW,
        ),
    )

"""What the application must survive, row by row, and the tests that see to it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
# The rows are those of the table of faults that the application is built against; 44 to 47 were
# taken out of it. A test that fails when the protection of its row is taken out is named by its
# module and its name.
ROWS = {
    1: (
        "disk full while saving",
        "store/test_disk_full.py::test_full_disk_keeps_what_was_acknowledged_and_nothing_else",
        "gui/test_nothing_lost.py::test_refused_change_stays_in_the_form_and_enter_tries_again",
    ),
    2: (
        "disk full during import, export, backup",
        (
            "desk/test_fault_injection.py::"
            "test_act_that_the_disk_breaks_off_leaves_all_as_before_or_after"
        ),
        "desk/test_importing.py::test_import_that_is_left_early_keeps_its_full_groups",
        "export/test_atomic.py::test_full_disk_is_an_export_error_in_the_words_of_the_system",
    ),
    3: (
        "library or its folder read-only",
        "store/test_opening.py::test_library_that_may_not_be_written_is_read",
        "gui/test_window.py::test_second_window_says_so_and_reads_only",
    ),
    4: (
        "second instance on the same library",
        "store/test_opening.py::test_second_opener_reads_and_names_the_holder",
        "gui/test_safety.py::test_second_window_writes_once_the_first_is_closed",
    ),
    5: (
        "lock left by a crash or another host",
        "store/test_restoring.py::test_lock_of_a_process_that_died_here_is_free",
        "store/test_restoring.py::test_lock_left_on_another_host_is_taken_over_only_when_asked",
        "gui/test_safety.py::test_library_left_on_another_computer_is_taken_over_when_asked",
    ),
    6: (
        "library locked by a foreign tool",
        "store/test_opening.py::test_library_that_a_foreign_tool_locks_is_told_as_locked",
        "store/test_opening.py::test_commits_reach_the_disk_and_references_hold",
    ),
    7: (
        "library of a newer version",
        "store/test_opening.py::test_newer_library_is_refused_by_the_step_it_names",
    ),
    8: (
        "not our library: random file, other SQLite, empty file",
        "store/test_opening.py::test_random_bytes_are_refused",
        "store/test_opening.py::test_another_sqlite_file_is_refused",
        "store/test_restoring.py::test_empty_file_becomes_a_library_only_when_asked",
    ),
    9: (
        "corrupted header or page",
        "store/test_backups.py::test_file_that_has_backups_is_a_damaged_library",
        "store/test_salvaging.py::test_damaged_page_of_the_log_loses_what_stood_on_it_alone",
        "store/test_salvaging.py::test_damaged_beginning_loses_nothing",
        "gui/test_safety.py::test_damaged_library_is_salvaged",
    ),
    10: (
        "-wal missing or left from another file",
        "store/test_restoring.py::test_what_waits_in_the_log_goes_aside_with_its_file",
        "store/test_restoring.py::test_log_of_another_library_is_not_written_into_this_one",
        (
            "store/test_restoring.py::"
            "test_log_that_makes_no_sense_with_its_file_is_not_written_into_it"
        ),
    ),
    11: (
        "search index or folded table damaged or stale",
        "store/test_verifying.py::test_what_is_not_as_the_log_has_it_is_named_and_made_again",
        "store/test_verifying.py::test_search_index_that_is_not_sound_is_named_and_made_again",
        "test_cli_safety.py::test_what_is_derived_is_made_again",
    ),
    12: (
        "kill -9 while saving",
        "store/test_killing.py::test_killed_process_loses_nothing_acknowledged",
    ),
    13: (
        "kill -9 during import",
        "desk/test_importing.py::test_import_goes_on_where_a_killed_one_stopped",
    ),
    14: (
        "kill -9 during export",
        "export/test_atomic.py::test_killed_process_leaves_the_old_text",
    ),
    15: (
        "kill -9 during migration, restore, backup",
        "desk/test_kills.py::test_act_that_is_killed_leaves_all_as_before_or_after",
        "store/test_restoring.py::test_restore_that_was_broken_off_is_finished_by_the_next_opening",
    ),
    16: (
        "migration fails",
        "store/test_opening.py::test_migration_is_whole_or_nothing",
        "store/test_backups.py::test_migration_that_fails_names_its_step_and_keeps_the_backup",
    ),
    17: ("power loss", "store/test_opening.py::test_commits_reach_the_disk_and_references_hold"),
    18: (
        "exception in a background job",
        "gui/test_jobs.py::test_work_that_fails_is_told_and_the_lane_goes_on",
        "gui/test_jobs.py::test_error_of_ours_is_shown_and_the_window_goes_on",
    ),
    19: (
        "closing with unsaved text, or log-off",
        "gui/test_nothing_lost.py::test_window_closes_only_after_the_last_save",
        "store/test_drafts.py::test_draft_survives_reopening",
    ),
    20: (
        "library on a network or cloud-synced folder",
        "store/test_places.py::test_library_in_a_synchronised_folder_writes_one_file_and_warns",
        "store/test_places.py::test_folder_of_the_network_is_known_by_its_mount",
    ),
    21: (
        "200 MB text file",
        "intake/test_articles.py::test_file_above_the_limit_is_refused_with_its_size",
        "desk/test_importing.py::test_refused_file_keeps_nobody_out",
    ),
    22: (
        "one 10 MB line",
        "intake/test_articles.py::test_one_line_of_ten_megabytes_is_read_whole",
        "gui/test_page.py::test_long_line_is_cut_for_display_only",
    ),
    23: (
        "binary named .txt, PDF, image, zip",
        "intake/test_binaries.py::test_files_without_text_are_recognised",
        "intake/test_articles.py::test_file_without_text_is_refused_with_what_it_is",
    ),
    24: (
        "UTF-16 with and without BOM, UTF-32",
        "intake/test_decoding.py::test_byte_order_mark_decides",
        "intake/test_decoding.py::test_wide_encoding_without_mark_is_recognised_by_its_nuls",
    ),
    25: (
        "cp1252, or mixed encodings in one file",
        "intake/test_decoding.py::test_bytes_that_are_not_utf8_are_cp1252",
        "intake/test_decoding.py::test_mixed_encodings_are_cp1252_as_a_whole",
        "intake/test_decoding.py::test_undefined_bytes_are_replaced_and_counted",
    ),
    26: (
        "Mac Roman and other wrong guesses",
        "intake/test_articles.py::test_encoding_can_be_chosen_again",
    ),
    27: (
        "NUL, C0 controls",
        "intake/test_normal_form.py::test_what_may_not_stand_in_a_text_is_replaced_and_counted",
    ),
    28: (
        "lone surrogates",
        "intake/test_articles.py::test_lone_surrogates_do_no_harm_anywhere",
        "store/test_log.py::test_lone_surrogates_of_a_clipboard_are_replaced",
        "intake/test_files.py::test_name_that_is_no_unicode_is_found_and_shown",
    ),
    29: (
        "CRLF, CR, U+2028, BOM inside",
        "intake/test_normal_form.py::test_every_line_end_becomes_one_newline",
        "gui/test_qt_text.py::test_units_are_those_of_a_document",
    ),
    30: (
        "emoji, joiners, flags, combining marks at span borders",
        "gui/test_qt_text.py::test_selection_is_widened_to_graphemes",
        "gui/test_qt_text.py::test_positions_survive_both_ways",
    ),
    31: (
        "right-to-left text, bidi overrides",
        "gui/test_jobs.py::test_foreign_name_can_not_turn_the_sentence_around_it",
        "export/test_documents.py::test_page_holds_hostile_text_as_text",
    ),
    32: (
        "HTML, script, remote image, file: in text, title or note",
        "gui/test_window.py::test_foreign_text_is_never_rich_text",
        "gui/test_exchange.py::test_page_on_paper_loads_nothing",
        "export/test_documents.py::test_policy_of_the_page_allows_its_own_style_and_nothing_else",
    ),
    33: (
        "evidence link javascript:, file:, UNC path",
        "law/test_links.py::test_nothing_opens_an_address_unseen",
        "intake/test_page_facts.py::test_address_that_is_not_of_the_web_is_none",
    ),
    34: (
        "cells beginning with = + - @, tab, CR, LF, full-width forms, or '",
        "export/test_table.py::test_no_cell_for_a_spreadsheet_begins_with_what_it_would_compute",
        "export/test_table.py::test_unsafe_cell_is_guarded_and_comes_back_bare",
    ),
    35: (
        "folder import: symlink loop, device, fifo, kernel pseudo-file",
        "intake/test_files.py::test_links_in_a_folder_are_not_followed",
        "intake/test_files.py::test_pipes_and_sockets_are_not_files",
        "intake/test_files.py::test_walk_ends_at_its_depth",
        "intake/test_files.py::test_search_ends_at_its_count",
        "intake/test_articles.py::test_file_that_the_kernel_makes_up_is_not_a_file",
    ),
    36: (
        "names such as ../x, absolute, drive letters inside tables",
        "export/test_table.py::test_names_in_a_table_stay_labels",
        "intake/test_articles.py::test_source_keeps_the_name_and_not_the_folder",
    ),
    37: (
        "export name .., CON, 300 characters, existing file, file open in a spreadsheet",
        "export/test_atomic.py::test_place_that_can_not_be_written_is_an_export_error",
        "export/test_atomic.py::test_failure_leaves_the_old_text_and_nothing_else",
    ),
    38: (
        "same article twice; same text from two files",
        "store/test_adding.py::test_same_text_from_two_files_is_one_article_with_two_sources",
        "store/test_adding.py::test_same_file_twice_changes_nothing",
    ),
    39: (
        "re-import with edits",
        "desk/test_versions.py::test_next_version_carries_what_was_said",
        "desk/test_carrying.py::test_passage_that_is_gone_is_an_orphan_and_never_its_look_alike",
        "desk/test_carrying.py::test_what_is_certain_is_the_same_passage",
    ),
    40: (
        "clock backwards, year 1970, DST, 2038",
        "store/test_clock.py::test_last_word_counts_and_undo_finds_it",
        "store/test_ids.py::test_ids_are_unique",
        "store/test_backups.py::test_newest_stays_whatever_the_clock_says",
    ),
    41: (
        "empty file, only spaces, only boilerplate, one character",
        "desk/test_importing.py::test_text_with_next_to_nothing_is_an_article",
        "gui/test_page.py::test_article_of_which_nothing_is_kept_says_so",
        "intake/test_language.py::test_answer_is_the_same_every_time",
    ),
    42: (
        "JSON or CSV import with missing, extra, wrong-type, 10,000-deep fields",
        "desk/test_jsonl.py::test_bad_line_is_refused_by_its_number",
        "export/test_table.py::test_bad_row_is_refused_with_its_line_and_the_others_are_read",
    ),
    43: (
        "span outside the text, start >= end, zero length, overlapping",
        "store/test_spans.py::test_span_outside_the_text_is_refused",
        "store/test_spans.py::test_empty_span_can_not_even_be_made",
        "store/test_spans.py::test_equal_and_overlapping_spans_stand_side_by_side",
    ),
    48: (
        "100,000 articles in the queue; 10,000 annotations in one article",
        "gui/test_models.py::test_queue_asks_for_the_page_that_is_seen",
    ),
    49: (
        "settings file broken or from a newer version",
        "gui/test_jobs.py::test_settings_that_can_not_be_read_are_the_defaults",
    ),
    50: (
        "log or crash report",
        "gui/test_jobs.py::test_report_of_an_error_holds_no_value_of_the_program",
    ),
}


@cache
def _tests_of(module: str) -> frozenset[str]:
    tree = ast.parse((TESTS / module).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_no_row_is_left_out() -> None:
    assert [*range(1, 44), *range(48, 51)] == [*ROWS]


@pytest.mark.parametrize("row", ROWS)
def test_row_has_a_test_that_exists(row: int) -> None:
    _, *named = ROWS[row]
    assert named
    for name in named:
        module, _, test = name.partition("::")
        assert (TESTS / module).is_file(), f"row {row}: there is no {module}"
        assert test.startswith("test_"), f"row {row}: {test} is no test"
        assert test in _tests_of(module), f"row {row}: {module} has no {test}"

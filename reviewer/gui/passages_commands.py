"""What an editor does about a passage that stands in several articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reviewer.gui.key_names import said_by
from reviewer.gui.messages import annotation_state_name, isolated, shortened
from reviewer.gui.passages_dialog import PassagesDialog, Purpose

if TYPE_CHECKING:
    from reviewer.gui.passages_session import PassagesSession
    from reviewer.gui.session import Session
    from reviewer.gui.workplace import Workplace
    from reviewer.records import Annotation, Details, Occurrence, SameChange, Step

    Offer = tuple[SameChange, tuple[Occurrence, ...]]

_LONGEST = 80  # code points of a passage in a heading
_LONGEST_SOUGHT = 2000  # code points; what is longer stands in one article and takes seconds


class PassagesCommands(QObject):
    """Connects the actions on passages, and the offer to do the same, to the session."""

    def __init__(self, place: Workplace, session: Session, passages: PassagesSession) -> None:
        super().__init__(place)
        self._place = place
        self._window = place.window
        self._session = session
        self._passages = passages
        self._offer: Offer | None = None
        panel = place.annotations
        panel.add_menu(
            [place.actions[n] for n in ("edit_error", "find_same", "change_same", "delete_error")]
        )
        place.actions["find_same"].triggered.connect(self._on_find)
        place.actions["change_same"].triggered.connect(self._on_change)
        panel.offer.taken.connect(self._on_change)
        place.annotating.changed.connect(self._on_changed)
        passages.same_found.connect(self._on_same)
        passages.done.connect(self._on_done)
        session.library_opened.connect(self._withdraw)
        session.undone.connect(self._on_step)
        session.redone.connect(self._on_step)
        self._window.closing.connect(passages.cancel)

    # --- find

    @Slot()
    def _on_find(self) -> None:
        self._place.annotations.form.commit()
        annotation = self._place.annotations.current
        if annotation is None:
            said = self.tr("Choose an error first, with {key} or by tagging one.")
            key = said_by(self._place.actions["next_error"], self.tr("Next error"))
            self._window.status.say(said.format(key=key))
            return
        if len(annotation.quote) > _LONGEST_SOUGHT:
            self._window.status.say(self.tr("This passage is too long to be looked for elsewhere."))
            return
        details = self._place.annotations.form.details()
        annotation = replace(annotation, details=details)
        dialog = self._dialog(self._to_tag(annotation, details))
        self._passages.found.connect(dialog.add_places)
        self._passages.searched.connect(dialog.show_progress)
        self._passages.search_ended.connect(dialog.end_search)
        dialog.stop_requested.connect(self._passages.cancel)
        dialog.finished.connect(self._passages.cancel)
        dialog.act_requested.connect(lambda places: self._passages.tag(details, places))
        self._passages.search(annotation)

    def _to_tag(self, annotation: Annotation, details: Details) -> Purpose:
        return Purpose(
            title=self.tr("The same passage in the other articles"),
            heading=_heading(annotation, details.correction),
            hint=self.tr(
                "Whole words, in any typography; removed lines are left out. Ticked places get the "
                "same category, severity, correction, evidence, note and cause."
            ),
            nothing=self.tr("This passage stands nowhere else."),
            now=(self.tr("So far"), self._tagged),
            act=lambda count: self.tr("Tag %n place(s)  ↵", "", count),
        )

    def _tagged(self, place: Occurrence) -> str:
        return self.tr("already tagged") if place.annotation else ""

    # --- the same elsewhere

    @Slot(object)
    def _on_changed(self, change: SameChange) -> None:
        self._withdraw()
        self._passages.look_for_same(change)

    @Slot(object, object)
    def _on_same(self, change: SameChange, places: tuple[Occurrence, ...]) -> None:
        if places:
            self._offer = change, places
            self._place.annotations.offer.show_count(len(places))

    @Slot()
    def _on_change(self) -> None:
        if self._offer is None:
            self._window.status.say(
                self.tr("Change or delete an error first; then the same can be done elsewhere.")
            )
            return
        change, places = self._offer
        dialog = self._dialog(self._to_change(change))
        dialog.act_requested.connect(lambda ticked: self._passages.change(change, ticked))
        dialog.show_all(places)

    def _to_change(self, change: SameChange) -> Purpose:
        return Purpose(
            title=self.tr("The same passages"),
            heading=self._change_heading(change),
            hint=self.tr(
                "The same is done to the errors that are ticked, in one act; what else is said of "
                "them stays."
            ),
            nothing="",
            now=(self.tr("So far"), self._said),
            act=self._delete_words if _deletes(change) else self._change_words,
        )

    def _change_heading(self, change: SameChange) -> str:
        details = change.details or change.before.details
        what = _heading(change.before, details.correction)
        if change.state:
            state = annotation_state_name(change.state)
            return self.tr("{what}: now “{state}”").format(what=what, state=state)
        if change.details is None:
            return self.tr("{what}: deleted").format(what=what)
        fields = ", ".join(self._changed_fields(change.before.details, change.details))
        return self.tr("{what}: changed ({fields})").format(what=what, fields=fields)

    def _changed_fields(self, before: Details, after: Details) -> list[str]:
        names = {
            "category": self.tr("category"),
            "severity": self.tr("severity"),
            "correction": self.tr("correction"),
            "evidence": self.tr("evidence"),
            "note": self.tr("note"),
            "cause": self.tr("cause"),
        }
        return [
            said for name, said in names.items() if getattr(before, name) != getattr(after, name)
        ]

    def _delete_words(self, count: int) -> str:
        return self.tr("Delete %n error(s)  ↵", "", count)

    def _change_words(self, count: int) -> str:
        return self.tr("Change %n error(s)  ↵", "", count)

    @staticmethod
    def _said(place: Occurrence) -> str:
        if place.annotation is None:
            return ""
        correction = place.annotation.details.correction
        state = annotation_state_name(place.annotation.state)
        return f"{state} · → {correction}" if correction else state

    # --- both

    def _dialog(self, purpose: Purpose) -> PassagesDialog:
        dialog = PassagesDialog(self._window, purpose)
        self._session.library_opened.connect(dialog.close)
        dialog.place_chosen.connect(self._on_place)
        dialog.show()
        return dialog

    @Slot(object)
    def _on_place(self, place: Occurrence) -> None:
        self._place.go_to(place.article_id, place.span)

    @Slot(int)
    def _on_done(self, count: int) -> None:
        self._withdraw()
        said = self.tr("Done at %n place(s) in one act; {undo} takes all of it back.", "", count)
        undo = said_by(self._place.actions["undo"], self.tr("Undo"))
        self._window.status.say(said.format(undo=undo))

    @Slot(object)
    def _on_step(self, _: Step) -> None:
        self._withdraw()

    @Slot()
    def _withdraw(self) -> None:
        self._offer = None
        self._place.annotations.offer.hide()


def _heading(annotation: Annotation, correction: str) -> str:
    quote = f"« {isolated(shortened(annotation.quote, _LONGEST))} »"
    return f"{quote} → {isolated(shortened(correction, _LONGEST))}" if correction else quote


def _deletes(change: SameChange) -> bool:
    return change.details is None and change.state is None

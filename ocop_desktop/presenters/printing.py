"""The print page: look at a sheet, print it, save it as PDF; blank forms of every set for paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ocop_desktop.errors import OcopError
from ocop_desktop.files import write_durably
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.printing_papers import NEWEST, Loaded, load_blank, load_sheet
from ocop_desktop.presenters.printing_view import Choice, Mode, Paper, PrintingView, Sources
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.services.rubrics import current_rubric


class PrintingPresenter:
    """What the print page does. Only the last document asked for is shown."""

    def __init__(self, session: Session, view: PrintingView) -> None:
        self._session = session
        self._view = view
        self._mode: Mode = "sheet"
        self._version = NEWEST
        self._versions: tuple[Choice, ...] = ()
        self._set_code = ""
        #: The set that a person picked; until then the form of the product's own set is offered.
        self._chosen_set = ""
        self._asked = 0
        self._pages = 0
        self.paper: Paper | None = None

    # --- what is looked at -----------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: the sheet of the product in front, or else a blank form."""
        self._version, self._versions = NEWEST, ()
        self._mode = "blank" if self._session.product_id is None else "sheet"
        self.load()

    def choose_mode(self, mode: Mode) -> None:
        """Look at the sheet of the product in front, or at a blank form."""
        if mode != self._mode:
            self._mode = mode
            self.load()

    def choose_version(self, version: str) -> None:
        """Look at another revision."""
        if version != self._version:
            self._version = version
            self.load()

    def choose_set(self, set_code: str) -> None:
        """Look at the blank form of another set."""
        if set_code != self._set_code:
            self._set_code = self._chosen_set = set_code
            if self._mode == "blank":
                self.load()

    def load(self) -> None:
        """Make the document that is asked for, on the worker."""
        self.paper, self._pages = None, 0
        self._asked += 1
        self._show_sources()
        self._view.show_facts("")
        product_id = self._session.product_id
        if self._mode == "blank":
            self._load_blank()
        elif product_id is None:
            self._view.show_header(None)
            self._view.show_missing(*_no_product())
        else:
            self._load_sheet(product_id)

    def _load_sheet(self, product_id: int) -> None:
        workspace, asked, version = self._session.workspace, self._asked, self._version
        self._view.show_busy(translate("Printing", "Đang lập trang in…"))
        self._session.runner.run(
            lambda: load_sheet(workspace, product_id, version),
            lambda loaded: self._sheet_loaded(asked, loaded),
            lambda error: self._failed(asked, error),
        )

    def _sheet_loaded(self, asked: int, loaded: Loaded) -> None:
        if asked != self._asked:
            return
        self._view.show_header(loaded.header)
        self._versions = loaded.versions
        if loaded.row is not None:
            self._set_code = self._chosen_set or loaded.row.set_code or self._set_code
        self._show_sources()
        if loaded.recovered:
            self._view.show_status(loaded.recovered, "good")
        if loaded.paper is not None:
            self._show(loaded.paper)
        elif loaded.row is None:
            self._view.show_missing(*_no_product())
        else:
            title = translate("Printing", "“{name}” chưa có phiếu").format(name=loaded.row.product.name)
            text = translate(
                "Printing", "Hãy chấm sản phẩm này trước, hoặc chọn “Phiếu trắng” để in phiếu chưa điền và ghi tay."
            )
            self._view.show_missing(title, text, translate("Printing", "Chấm điểm"))

    def _load_blank(self) -> None:
        workspace, asked = self._session.workspace, self._asked
        set_code = self._set_code or current_rubric().sets[0].code
        self._view.show_header(None)
        self._view.show_busy(translate("Printing", "Đang lập phiếu trắng…"))
        self._session.runner.run(
            lambda: load_blank(workspace, set_code),
            lambda paper: self._show(paper) if asked == self._asked else None,
            lambda error: self._failed(asked, error),
        )

    def _failed(self, asked: int, error: OcopError) -> None:
        if asked == self._asked:
            self._view.show_failed(error.message)
            if error.code == "unexpected":
                self._view.show_error(error)

    def _show_sources(self) -> None:
        sets = tuple(Choice(each.code, set_title(each)) for each in current_rubric().sets)
        self._set_code = self._set_code or sets[0].key
        self._view.show_sources(
            Sources(
                mode=self._mode,
                can_sheet=self._session.product_id is not None,
                versions=self._versions if len(self._versions) > 1 else (),
                version=self._version,
                sets=sets,
                set_code=self._set_code,
            )
        )

    def _show(self, paper: Paper) -> None:
        self.paper = paper
        self._pages = self._view.show_paper(paper)
        if not self._pages:
            self.paper = None
            self._view.show_failed(translate("Printing", "Không vẽ được trang in này. Phiếu vẫn còn nguyên."))
            return
        self._show_facts()

    def _show_facts(self) -> None:
        if self.paper is None:
            return
        facts = [translate("Printing", "{n} trang A4").format(n=self._pages), self.paper.note]
        if self.paper.sheet_id:
            facts.append(_last(self.paper.last))
        self._view.show_facts(" · ".join(facts))

    # --- printing --------------------------------------------------------------------------------------------

    def print(self) -> None:
        """Print what is looked at."""
        if self.paper is not None:
            self._view.print_pages(self.paper.title)

    def printed(self, paper: Paper, pages: int) -> None:
        """So many pages of a document were handed to the printer: record it and say so."""
        self._view.show_status(translate("Printing", "Đã gửi {n} trang tới máy in").format(n=pages), "good")
        if not paper.sheet_id:
            return
        workspace, sheet_id = self._session.workspace, paper.sheet_id

        def job() -> str | None:
            workspace.record_print(sheet_id, pages)
            return workspace.last_print(sheet_id)

        self._session.runner.run(job, lambda last: self._recorded(paper, last), self._not_recorded)

    def _recorded(self, paper: Paper, last: str | None) -> None:
        if self.paper is paper:
            self.paper = replace(paper, last=last)
            self._show_facts()

    def _not_recorded(self, error: OcopError) -> None:
        self._view.show_status(translate("Printing", "Đã in, nhưng chưa ghi được lần in này"), "bad")
        self._view.show_error(error)

    def not_printed(self, error: OcopError) -> None:
        """The printer refused."""
        self._view.show_status(translate("Printing", "Chưa in được"), "bad")
        self._view.show_error(error)

    # --- saving ----------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save what is looked at as a file; what stands there already is replaced only after asking."""
        if self.paper is None:
            return
        paper = self.paper
        path = self._view.ask_save(paper.name)
        if path is not None:
            if path.suffix.lower() != ".pdf":
                path = path.with_name(path.name + ".pdf")
            self._write(paper, path, overwrite=False)

    def _write(self, paper: Paper, path: Path, *, overwrite: bool) -> None:
        def failed(error: OcopError) -> None:
            if error.code == "file_exists" and not overwrite:
                self._replace(paper, path)
            else:
                self._not_saved(error)

        self._session.runner.run(
            lambda: write_durably(path, paper.kept, overwrite=overwrite), lambda _: self._saved(path), failed
        )

    def _replace(self, paper: Paper, path: Path) -> None:
        text = translate("Printing", "Ở nơi đã chọn đang có tệp “{name}”. Thay thì nội dung cũ của tệp đó mất.")
        title = translate("Printing", "Thay tệp đang có?")
        if self._view.confirm(title, text.format(name=path.name), translate("Printing", "Thay tệp")):
            self._write(paper, path, overwrite=True)

    def _saved(self, path: Path) -> None:
        self._view.show_status(translate("Printing", "Đã lưu tệp {name}").format(name=path.name), "good")

    def _not_saved(self, error: OcopError) -> None:
        self._view.show_status(translate("Printing", "Chưa lưu được tệp"), "bad")
        self._view.show_error(error)


def _no_product() -> tuple[str, str, str]:
    return (
        translate("Printing", "Chưa chọn sản phẩm"),
        translate(
            "Printing",
            "Ở đây xem trước và in phiếu của sản phẩm đang chọn, hoặc in phiếu trắng của từng bộ để ghi tay. "
            "Hãy chọn sản phẩm, hoặc chọn “Phiếu trắng” ở trên.",
        ),
        "",
    )


def _last(last: str | None) -> str:
    if last is None:
        return translate("Printing", "chưa in lần nào")
    return translate("Printing", "in lần cuối {when}").format(when=day_and_time(last))

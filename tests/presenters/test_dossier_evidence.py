"""Files of a dossier: taken one after another, refused in the core's words, described, taken out and put back."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pikepdf
from PIL import Image

from ocop_desktop.presenters.dossier_view import EvidenceTyped
from tests.presenters.dossier_desk import Desk, LaterRunner, desk
from tests.services.papers import pdf, picture
from tests.services.workspaces import draft


def opened(made: Desk, part: str = "story", **changes: object) -> int:
    number = made.workspace.add_product(draft(**changes)).id
    made.presenter.open(number)
    made.presenter.show(part)
    return number


def files(folder: Path, **contents: bytes) -> list[Path]:
    paths = []
    for name, content in contents.items():
        paths.append(folder / name.replace("_", "."))
        paths[-1].write_bytes(content)
    return paths


def added(made: Desk, part: str, name: str, content: bytes) -> int:
    number = made.workspace.add_evidence(made.page.shown.product_id, part, (name, content)).id
    made.presenter.again()
    return number


def test_files_are_taken_one_after_another_and_make_the_part_present(tmp_path: Path) -> None:
    with desk(tmp_path / "data") as made:
        opened(made)
        made.presenter.evidence.add("story", files(tmp_path, a_pdf=pdf(3), b_jpg=picture()))
        assert [line.title for line in made.page.part.files] == ["a.pdf", "b.jpg"]
        assert made.page.part.files[0].details.startswith("PDF, 3 trang · 1 KB · tiêu chí ")
        assert made.page.part.answer == "present" and made.page.refused == ()
        assert made.page.adding[0].startswith("Đang kiểm tra và lưu tệp 1/2: a.pdf") and made.page.adding[-1] == ""
        assert made.page.status[0].startswith("Đã lưu")


def test_a_picture_of_200_megabytes_is_refused_in_words_without_being_read(tmp_path: Path) -> None:
    huge = tmp_path / "ảnh lớn.jpg"
    with huge.open("wb") as file:
        file.write(b"\xff\xd8\xff")
        file.truncate(200 * 2**20)
    with desk(tmp_path / "data") as made:
        opened(made)
        made.presenter.evidence.add("story", [huge, *files(tmp_path, b_jpg=picture())])
        assert len(made.page.refused) == 1
        assert "nặng 201 MB, tối đa 20 MB" in made.page.refused[0] and "thu nhỏ ảnh" in made.page.refused[0]
        assert [line.title for line in made.page.part.files] == ["b.jpg"], "the other one is kept"
        assert not made.page.errors


def test_broken_and_foreign_files_are_refused_each_with_its_reason(tmp_path: Path) -> None:
    with desk(tmp_path / "data") as made:
        opened(made)
        broken = files(tmp_path, a_pdf=pdf()[:60], b_png=picture("PNG")[:70], c_docx=b"PK\x03\x04rest", d_jpg=b"")
        made.presenter.evidence.add("story", [*broken, tmp_path / "không có.pdf"])
        assert len(made.page.refused) == 5
        for text, words in zip(made.page.refused, ("a.pdf", "b.png", "Word", "trống", "không có.pdf"), strict=True):
            assert words in text and "Hồ sơ không bị thay đổi" in text
        assert made.page.part.files == () and made.page.status == ("Không có tệp nào được thêm", "bad")
        made.presenter.show("tests")
        assert made.page.refused == (), "what was refused at one part is not shown at another"


def test_adding_can_be_stopped_between_two_files(tmp_path: Path) -> None:
    runner = LaterRunner()
    with desk(tmp_path / "data", runner) as made:
        opened(made)
        runner.go()
        made.presenter.evidence.add("story", files(tmp_path, a_pdf=pdf(1), b_pdf=pdf(2), c_pdf=pdf(3)))
        runner.jobs.pop(0)()
        made.presenter.evidence.stop_adding()
        runner.go()
        assert [line.title for line in made.page.part.files] == ["a.pdf", "b.pdf"]
        assert not made.presenter.evidence.adding


def test_files_begun_for_one_dossier_stay_with_it(tmp_path: Path) -> None:
    runner = LaterRunner()
    with desk(tmp_path / "data", runner) as made:
        first = opened(made)
        runner.go()
        made.presenter.evidence.add("story", files(tmp_path, a_pdf=pdf()))
        second = opened(made, sequence=2)
        runner.go()
        assert [piece.name for piece in made.workspace.dossier(first).evidence] == ["a.pdf"]
        assert made.workspace.dossier(second).evidence == () and made.page.shown.product_id == second


def test_a_pdf_is_shown_as_it_is_and_a_picture_upright_and_small(tmp_path: Path) -> None:
    turned = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (4000, 1000), "red").save(turned, "JPEG", exif=exif)
    with desk(tmp_path) as made:
        opened(made)
        content = pdf(2)
        made.presenter.evidence.look(added(made, "story", "a.pdf", content))
        made.presenter.evidence.look(added(made, "story", "b.jpg", turned.getvalue()))
        made.presenter.evidence.look(added(made, "story", "c.png", picture("PNG")))
        shown = made.page.files
        assert [file.kind for file in shown] == ["pdf", "jpeg", "png"] and shown[0].content == content
        assert len(pikepdf.open(io.BytesIO(shown[0].content)).pages) == 2
        upright = Image.open(io.BytesIO(shown[1].content))
        assert upright.height > upright.width and upright.height <= 2600
        assert Image.open(io.BytesIO(shown[2].content)).format == "JPEG"


def test_what_is_said_of_a_file_is_kept_at_once(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        opened(made, "intellectual_property")
        number = added(made, "intellectual_property", "gcn.pdf", pdf())
        made.presenter.evidence.edit(number)
        form = made.page.form
        assert form is not None and [tick.code for tick in form.criteria if tick.ticked] == ["3.5"]
        assert ("market", "Phát triển thị trường, hoạt động quảng bá, xúc tiến thương mại") in form.parts
        typed = EvidenceTyped("Giấy chứng nhận", "intellectual_property", "15/1/2027", ("3.5", "4.1"))
        made.presenter.evidence.write(typed)
        piece = made.workspace.dossier(made.page.shown.product_id).evidence[0]
        assert (piece.name, piece.codes, piece.expires_on) == ("Giấy chứng nhận", ("3.5", "4.1"), date(2027, 1, 15))
        assert made.page.part.files[0].tone == "missing" and "hết hạn 15/01/2027" in made.page.part.files[0].details
        made.presenter.evidence.write(EvidenceTyped("", "intellectual_property", "", ()))
        assert "tên tệp" in made.page.problems["name"]
        made.presenter.evidence.write(EvidenceTyped("x", "intellectual_property", "mai", ()))
        assert "mai" in made.page.problems["expires_on"]
        made.presenter.evidence.finish_edit()
        assert made.page.form is None and not made.presenter.evidence.editing


def test_two_quick_ticks_both_count(tmp_path: Path) -> None:
    runner = LaterRunner()
    with desk(tmp_path, runner) as made:
        number = opened(made, "story")
        piece = made.workspace.add_evidence(number, "story", ("a.pdf", pdf()), [])
        runner.go()
        made.presenter.evidence.edit(piece.id)
        made.presenter.evidence.write(EvidenceTyped("a.pdf", "story", "", ("3.5",)))
        made.presenter.evidence.write(EvidenceTyped("a.pdf", "story", "", ()))
        runner.go()
        assert made.workspace.dossier(number).evidence[0].codes == ()
        assert made.page.form is not None and not any(tick.ticked for tick in made.page.form.criteria)


def test_a_file_moves_to_another_part_with_its_form_open(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        opened(made)
        number = added(made, "story", "a.pdf", pdf())
        made.presenter.evidence.edit(number)
        made.presenter.evidence.write(EvidenceTyped("a.pdf", "market", "", ()))
        assert made.page.part.files == () and made.page.form is not None and made.page.form.part == "market"


def test_a_slip_is_undone_and_going_for_good_names_what_goes(tmp_path: Path) -> None:
    with desk(tmp_path) as made:
        number = opened(made)
        first, second = added(made, "story", "a.pdf", pdf(1)), added(made, "tests", "b.pdf", pdf(2))
        made.presenter.evidence.remove(first)
        assert made.page.part.files == () and [file.id for file in made.page.shown.removed] == [first]
        made.presenter.evidence.put_back(first)
        assert [line.id for line in made.page.part.files] == [first] and made.page.shown.removed == ()
        made.presenter.evidence.remove(first)
        made.presenter.show("tests")
        made.presenter.evidence.remove(second)
        made.page.agrees = False
        made.presenter.evidence.purge()
        title, text = made.page.questions[-1]
        assert title == "Bỏ hẳn 2 tệp đã gỡ?"
        assert "a.pdf (1 KB) · Câu chuyện về sản phẩm" in text and "b.pdf" in text and "bản sao lưu" in text
        assert len(made.workspace.removed_evidence(number)) == 2
        made.page.agrees = True
        made.presenter.evidence.purge()
        assert made.page.shown.removed == () and made.workspace.evidence_size() == 0
        made.presenter.evidence.put_back(second)
        assert made.page.errors[-1].code == "gone"


def test_a_copy_is_written_outside(tmp_path: Path) -> None:
    with desk(tmp_path / "data") as made:
        opened(made)
        content = pdf()
        number = added(made, "story", "tờ rơi", content)
        made.presenter.evidence.save_copy(number)
        assert not (tmp_path / "bản sao.pdf").exists()
        made.page.target = tmp_path / "bản sao.pdf"
        made.presenter.evidence.save_copy(number)
        assert made.page.target.read_bytes() == content and "bản sao.pdf" in made.page.status[0]
        made.page.target = tmp_path / "không có" / "x.pdf"
        made.presenter.evidence.save_copy(number)
        assert len(made.page.errors) == 1


def test_a_copy_gets_a_name_that_every_system_takes(tmp_path: Path) -> None:
    from ocop_desktop.presenters.dossier_evidence import copy_name

    with desk(tmp_path) as made:
        opened(made)
        added(made, "story", 'hợp đồng 1/2026: "bản" 2', pdf())
        added(made, "story", "Ảnh.JPEG", picture())
        names = [copy_name(piece) for piece in made.workspace.dossier(made.page.shown.product_id).evidence]
        assert names == ["hợp đồng 1-2026- -bản- 2.pdf", "Ảnh.JPEG"]


def test_a_product_without_a_set_says_why_nothing_can_be_ticked(tmp_path: Path) -> None:
    file = tmp_path / "ds.csv"
    file.write_text("Tên sản phẩm,Tên chủ thể\nTrà (ví dụ),Hộ ví dụ\n", encoding="utf-8-sig")
    with desk(tmp_path / "data") as made:
        made.workspace.take_import(made.workspace.read_list(file))
        made.presenter.open(made.workspace.products()[0].id)
        made.presenter.show("story")
        number = added(made, "story", "a.pdf", pdf())
        made.presenter.evidence.edit(number)
        assert made.page.form is not None and "Chưa chọn bộ sản phẩm" in made.page.form.nothing
        made.presenter.show("rejection")
        assert "chọn bộ sản phẩm" in made.page.rejection.nothing

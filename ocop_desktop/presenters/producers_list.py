"""The words of the table of producers, and of joining two of them."""

from __future__ import annotations

from collections.abc import Iterable

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.council.producer import BY_KEY
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.producers_view import InFront, JoinChoice, JoinView
from ocop_desktop.presenters.register_words import problem_words, until_the_end
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import short
from ocop_desktop.services.registers_records import ProducerDraft, ProducerRow
from ocop_desktop.services.texts import plain


def columns() -> tuple[Column, ...]:
    """The columns of the table."""
    return (
        Column("name", translate("Producers", "Tên chủ thể"), 240),
        Column("form", translate("Producers", "Loại hình"), 190, filtered=True),
        Column("representative", translate("Producers", "Người đại diện"), 165, wide_only=True),
        Column("phone", translate("Producers", "Điện thoại"), 125),
        Column("commune", translate("Producers", "Xã, phường"), 145, filtered=True, wide_only=True),
        Column("products", translate("Producers", "Sản phẩm"), 95, number=True),
        Column("data", translate("Producers", "Dữ liệu"), 115, filtered=True),
    )


def join_columns() -> tuple[Column, ...]:
    """The columns by which one tells producers apart."""
    return (
        Column("name", translate("Producers", "Tên chủ thể"), 260),
        Column("address", translate("Producers", "Địa chỉ"), 240),
        Column("commune", translate("Producers", "Xã, phường"), 140, wide_only=True),
        Column("products", translate("Producers", "Sản phẩm"), 90, number=True),
    )


def table_rows(rows: Iterable[ProducerRow]) -> tuple[Row, ...]:
    """The register as rows."""
    return tuple(_row(row) for row in rows)


def _row(row: ProducerRow) -> Row:
    producer = row.producer
    form = BY_KEY[producer.legal_form].name if producer.legal_form else translate("Producers", "Chưa ghi")
    problem = problem_words(row.problem)
    data = translate("Producers", "Minh họa") if row.illustrative else translate("Producers", "Thật")
    cells = (
        Cell(producer.name),
        Cell(form, tone="missing" if problem else "plain", tip="\n".join(part for part in (form, problem) if part)),
        Cell(producer.representative),
        Cell(producer.phone),
        Cell(producer.commune_name),
        Cell(str(row.products), sort=row.products),
        Cell(data, tone="missing" if row.illustrative else "plain"),
    )
    mark = ILLUSTRATIVE_MARK if row.illustrative else ""
    more = f"{producer.email} {producer.address} {producer.registration} {producer.position} {producer.note} {mark}"
    spoken = ", ".join(part for part in (producer.name, mark, form, products_words(row.products), problem) if part)
    return Row(row.id, cells, more, spoken)


def products_words(count: int) -> str:
    """How many products a producer has."""
    if not count:
        return translate("Producers", "chưa có sản phẩm")
    return translate("Producers", "{n} sản phẩm").format(n=count)


def in_front(row: ProducerRow) -> InFront:
    """The producer in front."""
    return InFront(row.producer.name, products_words(row.products), problem_words(row.problem))


def deletion_words(row: ProducerRow) -> tuple[str, str]:
    """Title and text of the question before a producer is deleted."""
    lines = [
        row.producer.name,
        translate("Producers", "Xóa mọi thông tin đã ghi về chủ thể này. Chủ thể không có sản phẩm nào trong sổ."),
        until_the_end(),
    ]
    return translate("Producers", "Xóa chủ thể này?"), "\n\n".join(lines)


# --- joining -------------------------------------------------------------------------------------------------


def join_view(source: ProducerRow, others: Iterable[ProducerRow]) -> JoinView:
    """The others to choose from, those that share most words with the source first."""
    words = set(plain(source.producer.name).split())
    ordered = sorted(others, key=lambda row: (-len(words & set(plain(row.producer.name).split())), row.id))
    title = translate("Producers", "Gộp “{name}” vào chủ thể nào?").format(name=short(source.producer.name))
    text = translate(
        "Producers",
        "Dùng khi hai mục là cùng một chủ thể, ví dụ do viết tên khác nhau. Chọn mục được giữ lại; “{name}” sẽ hết.",
    )
    return JoinView(title, text.format(name=short(source.producer.name)), tuple(_join_row(row) for row in ordered))


def _join_row(row: ProducerRow) -> Row:
    producer = row.producer
    cells = (
        Cell(producer.name),
        Cell(producer.address),
        Cell(producer.commune_name),
        Cell(str(row.products), sort=row.products),
    )
    return Row(row.id, cells, f"{producer.phone} {producer.representative} {producer.registration}", producer.name)


def join_choice(source: ProducerRow, target: ProducerRow) -> JoinChoice:
    """What joining with this one does, in short."""
    one, other = source.producer.name, short(target.producer.name, 32)
    verb = translate("Producers", "Gộp vào “{other}”…").format(other=other)
    if not source.products:
        return JoinChoice(translate("Producers", "“{one}” không có sản phẩm nào.").format(one=short(one)), verb)
    text = translate("Producers", "{n} sản phẩm sẽ chuyển sang “{other}”.")
    return JoinChoice(text.format(n=source.products, other=other), verb)


def join_words(source: ProducerRow, target: ProducerRow) -> tuple[str, str]:
    """Title and text of the question before two producers are joined: all that happens is named."""
    one, other = source.producer, target.producer
    names = {"one": one.name, "other": other.name, "n": source.products}
    lines = [translate("Producers", "“{one}” hết; “{other}” được giữ lại.")]
    if source.products:
        lines.append(translate("Producers", "{n} sản phẩm chuyển sang “{other}”, giữ điện thoại và địa chỉ đang có."))
    lost = _lost(one, other)
    if lost:
        lines.append(translate("Producers", "Mất cùng “{one}”, không chuyển sang: {fields}."))
    lines.append(translate("Producers", "Xung đột lợi ích đã khai với “{one}” được tính cho “{other}”."))
    lines.append(translate("Producers", "Phiếu đang chấm ghi tên mới; phiếu đã khóa hoặc đã ký giữ tên cũ."))
    text = "\n\n".join(line.format(**names, fields=", ".join(lost)) for line in lines)
    return translate("Producers", "Gộp hai chủ thể?"), f"{text}\n\n{until_the_end()}"


def _lost(one: ProducerDraft, other: ProducerDraft) -> list[str]:
    """What is written on the one and differs on the other."""
    words = {
        "legal_form": translate("Producers", "loại hình"),
        "registration": translate("Producers", "số giấy đăng ký"),
        "founded_on": translate("Producers", "ngày thành lập"),
        "email": translate("Producers", "email"),
        "representative": translate("Producers", "người đại diện"),
        "position": translate("Producers", "chức vụ"),
        "sex": translate("Producers", "giới tính"),
        "ethnicity": translate("Producers", "dân tộc"),
        "residence": translate("Producers", "nơi thường trú"),
        "commune_name": translate("Producers", "xã, phường"),
        "note": translate("Producers", "ghi chú"),
    }
    return [text for name, text in words.items() if getattr(one, name) and getattr(one, name) != getattr(other, name)]

"""The main job without a screen: illustrative products from blank form to a verified package, in one folder."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ocop_desktop.clock import Clock, stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.council.model import ILLUSTRATIVE_MARK, Authority, Evaluator, Office, Product, product_code
from ocop_desktop.council.sheet import FORMAT, RubricRef, ScoreSheet, to_bytes
from ocop_desktop.errors import PackageError
from ocop_desktop.files import write_durably
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.services.export import Exported, export_package, package_name
from ocop_desktop.services.findings import VERDICT_WORDS
from ocop_desktop.services.plain_folder import OUTCOMES, pdf_name, star_line
from ocop_desktop.services.rubrics import current_rubric, set_of
from ocop_desktop.services.sheets_cli import blank_page, sheet_page
from ocop_desktop.services.signing_desk import SignedSheet, sign_sheet, with_page
from ocop_desktop.services.trust import to_pem
from ocop_desktop.services.verify import FileReport, report_document, verify_path
from ocop_desktop.signing.identity import Identity, create_internal, load_identity

Progress = Callable[[str], None]

_COMMUNE = "Phường Xuân Hương - Đà Lạt"
_OFFICE = Office(name=f"Ủy ban nhân dân {_COMMUNE}", level="commune", province_code="68", commune_code="24781")
_RECEIVER = Authority(name="Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Lâm Đồng", level="province")
_EVALUATORS = ("Thành viên 1", "Thành viên 2")

BLANK, PAGES, SIGNED, CERTIFICATES, PACKAGE = "phieu-trang", "phieu", "da-ky", "chung-thu", "goi"
VERIFICATION, SUMMARY = "kiem-tra.jsonl", "TOM-TAT.txt"


@dataclass(frozen=True)
class _Case:
    """An invented product. Answers are the best options but for `changes` (criterion code to option number)."""

    set: str
    name: str
    changes: Mapping[str, int]
    opinion: str
    comments: Mapping[str, str]


_CASES = (
    _Case(
        "QD26-10",
        "Muối ớt (sản phẩm minh họa)",
        dict.fromkeys(("1.5", "2.2", "4.1", "6.3", "6.4", "6.5", "7"), 3)
        | {"1.3": 2, "3.1": 2, "4.3": 4, "9": 2, "11": 2},
        "Hồ sơ đầy đủ, bao bì gọn. Cần bổ sung hợp đồng liên kết dài hạn.",
        {"1.5": "Hợp đồng liên kết còn hạn 6 tháng."},
    ),
    _Case(
        "QD26-01",
        "Rau gia vị tươi (sản phẩm minh họa)",
        {"1.3": 2, "1.4": 2, "2.2": 2, "4.3": 4, "5.1": 3, "6.2": 3, "7": 2, "10": 2},
        "Điểm cao nhưng tiêu chí 2.2 chưa đạt mức tối thiểu của 3 sao.",
        {"2.2": "Chưa đạt mức tối thiểu của 3 sao."},
    ),
    _Case(
        "QD26-26",
        "Điểm du lịch cộng đồng (sản phẩm minh họa)",
        {"1.2": 2, "2.1": 2, "3.4": 1, "4.1": 2, "5.1": 2, "9": 1, "12": 2, "13": 3, "14": 2},
        "Cảnh quan sạch, người dân tham gia nhiều.",
        {},
    ),
)  # fmt: skip
#: Who scored what: case and evaluator, counted from 0, and where this evaluator saw it differently.
_SHEETS: tuple[tuple[int, int, dict[str, int]], ...] = (
    (0, 0, {}),
    (0, 1, {"1.4": 2, "4.2": 3, "8": 2}),
    (1, 0, {}),
    (2, 1, {}),
)


def make_demo(out: Path, clock: Clock, progress: Progress = lambda _: None) -> dict[str, Any]:
    """Fills an empty or new folder and returns what lies where; PackageError where it holds something already."""
    _prepare(out)
    progress("Lập phiếu trắng")
    for case in _CASES:
        write_durably(out / BLANK / f"{case.set}.pdf", blank_page(case.set).pdf)
    progress("Tạo chữ ký nội bộ cho người đánh giá")
    identities = [_identity(name, clock) for name in _EVALUATORS]
    for number, identity in enumerate(identities, 1):
        write_durably(out / CERTIFICATES / f"thanh-vien-{number}.pem", to_pem(identity.certificate_der))
    signed = []
    for number, (chosen, evaluator, changes) in enumerate(_SHEETS, 1):
        progress(f"Chấm, lập trang và ký phiếu {number}/{len(_SHEETS)}")
        signed.append(_one_sheet(out, number, _filled(chosen, evaluator, changes, clock), identities[evaluator], clock))
    progress("Xuất gói, đọc lại và kiểm tra")
    when = clock.now()
    exported = export_package(signed, identities[0], out / PACKAGE / package_name(signed[0], when), when)
    reports = _verify(out, exported, [identity.certificate_der for identity in identities])
    answer = _answer(out, exported, signed, reports)
    write_durably(out / SUMMARY, _summary(answer, signed, exported, f"{when:%H:%M ngày %d/%m/%Y}").encode("utf-8"))
    return answer


def _prepare(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise PackageError(
                f"Thư mục “{out}” không trống. Không có gì được ghi. Hãy chọn một thư mục mới hoặc thư mục trống.",
                code="folder_not_empty",
            )
        for name in (BLANK, PAGES, SIGNED, CERTIFICATES, PACKAGE):
            (out / name).mkdir()
    except OSError as error:
        raise PackageError(
            f"Không tạo được thư mục “{out}”. Hãy kiểm tra quyền ghi hoặc chọn nơi khác.",
            code="folder_unusable",
            detail=str(error),
        ) from error


def _identity(name: str, clock: Clock) -> Identity:
    """A key that lives as long as this run: its passphrase is never shown or written."""
    passphrase = secrets.token_urlsafe(24)
    now = clock.now()
    return load_identity(create_internal(name, _OFFICE.name, passphrase, now), passphrase, now)


def _filled(case_number: int, evaluator: int, changes: dict[str, int], clock: Clock) -> ScoreSheet:
    case, now = _CASES[case_number], clock.now()
    rubric = current_rubric()
    return ScoreSheet(
        format=FORMAT,
        sheet_id=new_id(int(now.timestamp() * 1000), secrets.token_bytes(10)),
        revision=1,
        replaces=None,
        rubric=RubricRef(id=rubric.rubric, digest=rubric.digest),
        set=case.set,
        product=Product(
            code=product_code(_OFFICE.province_code, _OFFICE.commune_code, case_number + 1, now.year),
            name=case.name,
            producer="Chủ thể minh họa",
            phone="0900 000 000",
            address=f"{_COMMUNE}, Tỉnh Lâm Đồng",
            illustrative=True,
        ),
        office=_OFFICE,
        receiver=_RECEIVER,
        evaluator=Evaluator(name=_EVALUATORS[evaluator]),
        answers=_best(set_of(rubric, case.set)) | dict(case.changes) | changes,
        comments=dict(case.comments),
        opinion=case.opinion,
        rejected=None,
        stopped={},
        place="Đà Lạt",
        date=f"{now:%Y-%m-%d}",
        closed_at=stamp(now),
        page=None,
    )


def _best(criteria_set: CriteriaSet) -> dict[str, int]:
    """For each criterion the first option with the most points."""
    return {c.code: max(c.options, key=lambda o: (o.points, -o.n)).n for c in criteria_set.criteria.values()}


def _one_sheet(out: Path, number: int, sheet: ScoreSheet, identity: Identity, clock: Clock) -> SignedSheet:
    closed = with_page(sheet)
    name = pdf_name(number, closed)
    write_durably(out / PAGES / name, sheet_page(closed).pdf)
    write_durably((out / PAGES / name).with_suffix(".json"), to_bytes(closed))
    signed = sign_sheet(closed, identity, clock.now())
    write_durably(out / SIGNED / name, signed.pdf)
    return signed


def _verify(out: Path, exported: Exported, trusted: Sequence[bytes]) -> list[FileReport]:
    paths = [exported.package, *sorted((out / SIGNED).glob("*.pdf"))]
    reports = [verify_path(path, trusted, path.relative_to(out).as_posix()) for path in paths]
    lines = [json.dumps(report_document(report), ensure_ascii=False) for report in reports]
    write_durably(out / VERIFICATION, ("\n".join(lines) + "\n").encode("utf-8"))
    return reports


def _answer(
    out: Path, exported: Exported, signed: Sequence[SignedSheet], reports: Sequence[FileReport]
) -> dict[str, Any]:
    package, *pdfs = reports
    return {
        "out": str(out),
        "package": package.file,
        "verdict": package.verdict,
        "folder": exported.folder.relative_to(out).as_posix(),
        "sheets": [
            {
                "file": report.file,
                "verdict": report.verdict,
                "product": one.sheet.product.name,
                "set": one.sheet.set,
                "evaluator": one.sheet.evaluator.name,
                "outcome": result.outcome,
                "total": result.total,
                "stars": result.stars,
            }
            for one, report, result in zip(signed, pdfs, (r.sheets[0].result for r in pdfs), strict=True)
            if result
        ],
        "verification": VERIFICATION,
        "summary": SUMMARY,
    }


_SUMMARY = """OCOP DESKTOP - CHẠY THỬ ({mark})
Lập lúc {when}. Sản phẩm, chủ thể và điểm ở đây đều do chương trình đặt ra để minh họa.

Trong thư mục này có gì
  {blank}/  Phiếu trắng theo Phụ lục II để in và ghi tay
  {pages}/  Trang in của từng phiếu đã chấm (PDF) và dữ liệu của phiếu (JSON)
  {signed}/  Phiếu đã ký: PDF mang dữ liệu sheet.json và chữ ký nội bộ
  {certificates}/  Chứng thư của người ký (PEM), dùng để nhận biết người ký
  {package}
      Gói gửi cơ quan tiếp nhận, có chữ ký
  {folder}/
      Bản thường của gói cho nơi không có chương trình: PDF, bảng kết quả XLSX, danh sách index.html
  {verification}  Kết quả kiểm tra, mỗi tệp một dòng JSON

Các phiếu
{sheets}

Kết quả kiểm tra gói: {verdict}
Mã SHA-256 của gói: {sha256}

Tự kiểm tra lại
  ocop verify {package} --trust {certificates}/thanh-vien-1.pem --trust {certificates}/thanh-vien-2.pem
"""


def _summary(answer: Mapping[str, Any], signed: Sequence[SignedSheet], exported: Exported, when: str) -> str:
    lines = []
    for described, one in zip(answer["sheets"], signed, strict=True):
        lines.append(f"  {described['file']}")
        lines.append(f"      {one.sheet.product.name} · {one.sheet.set} · {one.sheet.evaluator.name}")
        lines.append(f"      {OUTCOMES[described['outcome']]}, {described['total']} điểm. {star_line(one.sheet)}")
    return _SUMMARY.format(
        mark=ILLUSTRATIVE_MARK,
        when=when,
        blank=BLANK,
        pages=PAGES,
        signed=SIGNED,
        certificates=CERTIFICATES,
        package=answer["package"],
        folder=answer["folder"],
        verification=VERIFICATION,
        sheets="\n".join(lines),
        verdict=VERDICT_WORDS[answer["verdict"]][0],
        sha256=exported.sha256,
    )

"""A package as a whole: an ASiC-E container whose every byte follows from its manifest, its files and a signature."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ocop_desktop.council.model import Authority, Office
from ocop_desktop.errors import PackageError
from ocop_desktop.exchange import asic_manifest, manifest, zipform
from ocop_desktop.exchange.asic_manifest import Reference
from ocop_desktop.exchange.manifest import MEDIA_TYPES, ListedFile, ListedSheet, Manifest

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
SUFFIX = ".asice"

_MANIFEST = "manifest.json"
_FRAME = ("mimetype", _MANIFEST, asic_manifest.NAME, asic_manifest.SIGNATURE)


@dataclass(frozen=True)
class Head:
    """Who sends what to whom. `created` is RFC 3339; `journal_head` is "" without a journal."""

    package_id: str
    created: str
    office: Office
    receiver: Authority
    journal_head: str = ""


@dataclass(frozen=True)
class Problem:
    """Something wrong with a package: a code of `docs/formats.md`, the file in it, and technical detail."""

    code: str
    file: str = ""
    detail: str = ""


@dataclass(frozen=True)
class OpenedPackage:
    """What could be read. `signed` are the bytes that the signature `cms` covers; None where there is none."""

    problems: tuple[Problem, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    manifest: Manifest | None = None
    signed: bytes | None = None
    cms: bytes | None = None

    @property
    def certificates(self) -> tuple[bytes, ...]:
        """The chain certificates that the package carries (DER): possible links, never trusted for being there."""
        listed = self.manifest.files if self.manifest else ()
        return tuple(self.files[f.name] for f in listed if f.role == "certificate" and f.name in self.files)


def build_package(
    head: Head,
    sheets: Sequence[tuple[ListedSheet, bytes]],
    certificates: Iterable[bytes],
    sign: Callable[[bytes], bytes],
) -> bytes:
    """The container. `certificates` are chain certificates (DER); `sign` returns the CMS over the bytes it is given.

    PackageError where there is no sheet, one stands twice, or the limits are exceeded.
    """
    if not sheets:
        raise PackageError("Chưa chọn phiếu nào để đưa vào gói.", code="package_empty")
    payload: dict[str, tuple[bytes, manifest.Role]] = {}
    for listed, pdf in sheets:
        if listed.file in payload:
            raise PackageError("Một phiếu được chọn hai lần. Hãy bỏ bớt rồi xuất lại.", code="sheet_twice")
        payload[listed.file] = (pdf, "sheet")
    for der in certificates:
        payload[manifest.certificate_file(_sha256(der))] = (der, "certificate")
    document = Manifest(
        format=manifest.FORMAT,
        package_id=head.package_id,
        created=head.created,
        office=head.office,
        receiver=head.receiver,
        journal_head=head.journal_head,
        sheets=sorted((listed for listed, _ in sheets), key=lambda listed: listed.file),
        files=[
            ListedFile(name=name, sha256=_sha256(data), size=len(data), role=role)
            for name, (data, role) in sorted(payload.items())
        ],
    )
    return _assemble(document, {name: data for name, (data, _) in payload.items()}, sign)


def open_package(data: bytes, limits: zipform.Limits = zipform.LIMITS) -> OpenedPackage:
    """Reads a package and checks all but signatures and sheets; never raises for bad bytes."""
    try:
        entries = zipform.read_zip(data, limits)
    except PackageError as error:
        return OpenedPackage((Problem("zip_form", "", error.detail),))
    problems, listed = [], None
    try:
        listed = manifest.from_bytes(entries.get(_MANIFEST, b""))
    except PackageError as error:
        problems.append(Problem(error.code, _MANIFEST, error.detail))
    if listed:
        problems += _frame_problems(entries, listed)
        problems += _file_problems(entries, listed)
    problems += _reference_problems(entries, listed)
    return OpenedPackage(
        problems=tuple(problems),
        files={name: content for name, content in entries.items() if name not in _FRAME},
        manifest=listed,
        signed=entries.get(asic_manifest.NAME),
        cms=entries.get(asic_manifest.SIGNATURE),
    )


def looks_like_package(data: bytes) -> bool:
    """Whether bytes are a package of ours or what is left of one, however damaged."""
    return MIMETYPE in data[:128] or (
        zipform.looks_like_zip(data) and any(name.encode("ascii") in data for name in _FRAME[2:])
    )


def _assemble(document: Manifest, payload: Mapping[str, bytes], sign: Callable[[bytes], bytes]) -> bytes:
    head = manifest.to_bytes(document)
    signed = asic_manifest.to_bytes(_references(document, head))
    names = [file.name for file in document.files]
    return zipform.write_zip(
        [
            ("mimetype", MIMETYPE),
            (_MANIFEST, head),
            *((name, payload[name]) for name in names),
            (asic_manifest.NAME, signed),
            (asic_manifest.SIGNATURE, sign(signed)),
        ]
    )


def _references(document: Manifest, head: bytes) -> list[Reference]:
    """What the signed file must list: the manifest, then its files in its order."""
    return [
        Reference(_MANIFEST, "application/json", _sha256(head)),
        *(Reference(file.name, MEDIA_TYPES[file.role], file.sha256) for file in document.files),
    ]


def _frame_problems(entries: Mapping[str, bytes], listed: Manifest) -> Iterator[Problem]:
    """Entries missing, unlisted, or out of order."""
    expected = ["mimetype", _MANIFEST, *(file.name for file in listed.files), *_FRAME[2:]]
    for name in expected:
        # A package without a signature is told apart from one that lacks a part.
        if name not in entries and name != asic_manifest.SIGNATURE:
            yield Problem("entry_missing", name)
    for name in entries:
        if name not in expected:
            yield Problem("entry_unlisted", name)
    if list(entries) != [name for name in expected if name in entries] and set(entries) <= set(expected):
        yield Problem("zip_form", "", "entries are not in order")
    if entries.get("mimetype", MIMETYPE) != MIMETYPE:
        yield Problem("zip_form", "mimetype", "not the media type of ASiC-E")


def _file_problems(entries: Mapping[str, bytes], listed: Manifest) -> Iterator[Problem]:
    for file in listed.files:
        content = entries.get(file.name)
        if content is not None and (len(content), _sha256(content)) != (file.size, file.sha256):
            yield Problem("digest_differs", file.name)


def _reference_problems(entries: Mapping[str, bytes], listed: Manifest | None) -> Iterator[Problem]:
    """The signed file must list exactly what the manifest lists, and the manifest itself."""
    try:
        found = asic_manifest.from_bytes(entries.get(asic_manifest.NAME, b""))
    except PackageError as error:
        yield Problem(error.code, asic_manifest.NAME, error.detail)
        return
    if listed and found != _references(listed, entries[_MANIFEST]):
        yield Problem("references_differ", asic_manifest.NAME)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

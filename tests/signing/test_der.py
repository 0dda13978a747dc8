"""Our few lines of DER against a library's, and against every other spelling."""

from __future__ import annotations

import pytest
from asn1crypto import core
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.signing.der import OCTETS, SEQUENCE, SET, integer, members, oid, require_der, tlv


@given(st.integers(min_value=0, max_value=2**600), st.binary(max_size=70_000))
def test_values_are_spelled_as_a_library_spells_them(number: int, octets: bytes) -> None:
    assert integer(number) == core.Integer(number).dump()
    assert tlv(OCTETS, octets) == core.OctetString(octets).dump()
    require_der(tlv(SEQUENCE, integer(number), tlv(OCTETS, octets)))
    assert [tag for tag, _, _ in members(integer(number) + tlv(OCTETS, octets))] == [2, 4]


def test_object_identifiers() -> None:
    for dotted in ("1.2.840.113549.1.7.2", "2.16.840.1.101.3.4.2.1", "0.4.0", "1.2.840.10045.4.3.2"):
        assert oid(dotted) == core.ObjectIdentifier(dotted).dump()


@pytest.mark.parametrize(
    "spelled",
    [
        "3080020101" + "0000",  # indefinite length
        "308103020101",  # a length longer than needed
        "30820003020101",
        "02020001",  # a surplus zero
        "0202ff80",
        "0200",  # no number
        "010101",  # a truth value that is neither
        "240404020101",  # an octet string in pieces
        "1003020101",  # a sequence that is none
        "3106020102020101",  # a set out of order
        "3003020101" + "02",  # cut short
        "30050201",
        "1f2101ff",  # a long tag
        "30030101f0",  # inside
    ],
)
def test_any_other_spelling_is_refused(spelled: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        require_der(bytes.fromhex(spelled))


def test_a_set_in_order_passes() -> None:
    require_der(tlv(SET, integer(1), integer(2)))

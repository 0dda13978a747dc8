"""What the workspace gives to the screens of the registers: frozen and complete."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ocop_desktop.council.certificates import ends_on
from ocop_desktop.council.papers import Registering
from ocop_desktop.council.producer import FormProblem, LegalForm, Sex
from ocop_desktop.services.records import ProductRow


@dataclass(frozen=True)
class ProducerDraft:
    """A producer as typed in. `founded_on` and `registration`: when founded or registered, and the paper's number.

    `commune_code` names a unit of the list where it is known, `commune_name` is as it is to be read.
    """

    name: str
    legal_form: LegalForm | None = None
    address: str = ""
    phone: str = ""
    email: str = ""
    representative: str = ""
    position: str = ""
    sex: Sex | None = None
    ethnicity: str = ""
    residence: str = ""
    founded_on: date | None = None
    registration: str = ""
    commune_code: str | None = None
    commune_name: str = ""
    note: str = ""


@dataclass(frozen=True)
class ProducerRow:
    """A producer of the register. `problem` is what speaks against its legal form for the sets of its products.

    `illustrative`: it stands for illustrative products alone. `version` is what a change names.
    """

    id: int
    version: int
    producer: ProducerDraft
    products: int
    illustrative: bool
    problem: FormProblem | None


@dataclass(frozen=True)
class Certificate:
    """The certificate that a product holds or held. `until` is the last day as its paper says, None where it does not.

    `stars` is what the authority gave.
    """

    decision: str = ""
    issued_on: date | None = None
    until: date | None = None
    stars: int | None = None

    @property
    def ends(self) -> date | None:
        """The last day: as written, or 36 months from the day of issue (art. 4.3)."""
        if self.until is not None:
            return self.until
        return ends_on(self.issued_on) if self.issued_on is not None else None


@dataclass(frozen=True)
class ProductDetails:
    """What the register knows of a product beyond the head of its sheet. `registering` None: not said yet."""

    registering: Registering | None = None
    certificate: Certificate | None = None
    commune_code: str | None = None
    commune_name: str = ""


@dataclass(frozen=True)
class RegisteredProduct:
    """A product with all that the register knows of it.

    `elsewhere`: its file names another commune than the office's. `problem` is what speaks against its producer's
    legal form. `import_id` names the list it came with.
    """

    row: ProductRow
    producer_id: int
    details: ProductDetails
    elsewhere: bool
    problem: FormProblem | None
    import_id: int | None

"""Errors that a user may read: a stable code, and Vietnamese text that says what happened and what to do."""

from __future__ import annotations


class OcopError(Exception):
    """Shown to the user as written; anything that is not an OcopError goes to the report dialog and the log."""

    code = "error"

    def __init__(self, message: str, *, code: str | None = None, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.code = code or type(self).code
        self.detail = detail


class RubricError(OcopError):
    """A rubric pack is damaged, altered or breaks a rule of the law; the message names the file."""

    code = "rubric"


class AnswerError(OcopError):
    """An answer names a criterion or an option that the set does not have."""

    code = "answer"


class StorageError(OcopError):
    """The data file cannot be opened, read or written."""

    code = "storage"


class SheetError(OcopError):
    """A score sheet is not in a state that allows what was asked, or its file is not in our format."""

    code = "sheet"


class SigningError(OcopError):
    """An identity, a passphrase or a certificate does not allow signing."""

    code = "signing"


class PackageError(OcopError):
    """A package cannot be written or read."""

    code = "package"


class InputError(OcopError):
    """What a person typed is missing, too long or not of the kind that is asked for."""

    code = "input"


class CouncilError(OcopError):
    """The rules of the council, or the state of its round, do not allow what was asked."""

    code = "council"


class PinError(OcopError):
    """A PIN is wrong, missing, or must not be tried yet; `detail` of "pin_wait" is the wait in seconds."""

    code = "pin"

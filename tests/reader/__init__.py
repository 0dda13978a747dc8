"""A verifier written from `docs/formats.md` alone: nothing of the program is imported here, only OpenSSL is called
for signatures and pdftotext for the words on a page.

It keeps to packages with one signature a sheet, and says no where the document says that a file is not in its form.
"""


class Refused(Exception):
    """A finding of section 12, by its code."""


def require(condition: object, code: str) -> None:
    """Refuses with a code where a condition does not hold."""
    if not condition:
        raise Refused(code)

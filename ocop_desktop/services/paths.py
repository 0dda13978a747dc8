"""Where the user's data lie; decided once, in the composition root."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class DataPaths:
    """The data folder and what stands in it. Nothing here creates a folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The store."""
        return self.root / "ocop.db"

    @property
    def trust(self) -> Path:
        """PEM files of the certificates that this office knows."""
        return self.root / "trust"

    @property
    def identities(self) -> Path:
        """PKCS#12 files that the program made; they hold private keys."""
        return self.root / "identities"

    @property
    def backups(self) -> Path:
        """Copies made before a migration, and what a restore replaced."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Reports of unexpected errors."""
        return self.root / "logs"


def data_paths() -> DataPaths:
    """The folder named by OCOP_DATA_DIR, otherwise the user's data folder of the system."""
    named = os.environ.get("OCOP_DATA_DIR")
    if named:
        return DataPaths(Path(named))
    import platformdirs

    return DataPaths(Path(platformdirs.user_data_dir("ocop-desktop", appauthor=False)))

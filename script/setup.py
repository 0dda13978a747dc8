"""Set up what a checkout needs: a virtual environment with locked packages, and system libraries where root.

Called by the other scripts with a profile, `run` or `test`; says what it does on stderr only, as stdout belongs
to the program. Works with any Python 3.11+ and nothing installed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": "requirements.lock", "test": "requirements-dev.lock", "bench": "requirements-bench.lock"}

#: Debian and Ubuntu packages: what Qt needs to start offscreen and in a window, and what the tests call.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {
    "pdfsig": "poppler-utils",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "openssl": "openssl",
    "soffice": "libreoffice-calc-nogui",
    "unzip": "unzip",
    "objdump": "binutils",
}


def say(text: str) -> None:
    """A line for a person."""
    print(text, file=sys.stderr, flush=True)


def run(*command: str) -> None:
    """Run a set-up step with its output on stderr; stop with its status where it fails."""
    status = subprocess.run(command, stdout=sys.stderr, cwd=ROOT, check=False).returncode
    if status:
        say(f"Bước cài đặt không thành công ({status}): {' '.join(command[:6])}")
        sys.exit(status)


def missing_packages(profile: str) -> list[str]:
    """Debian packages whose library or program is not there; empty on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    found = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    missing = {package for library, package in QT_LIBRARIES.items() if library not in found}
    if profile == "test":
        missing |= {package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)}
    return sorted(missing)


def system_packages(profile: str) -> None:
    """Install what is missing as root on Debian and Ubuntu; name it otherwise."""
    missing = missing_packages(profile)
    if not missing:
        return
    if os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"Cài thư viện hệ thống: {' '.join(missing)}")
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)
    else:
        say(f"Còn thiếu thư viện hệ thống. Hãy cài bằng: sudo apt-get install {' '.join(missing)}")
        if profile == "test":
            sys.exit(1)


def make_venv() -> None:
    """The virtual environment; where the system's Python lacks `venv` it is named or, as root, installed."""
    if PYTHON.exists():
        return
    say("Tạo môi trường Python trong .venv …")
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        package = f"python3.{sys.version_info.minor}-venv"
        if os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
            run("apt-get", "update", "-qq")
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", package)
        else:
            say(f"Hãy cài gói {package} rồi chạy lại: sudo apt-get install {package}")
            sys.exit(1)
    run(sys.executable, "-m", "venv", str(VENV))


def install(profile: str) -> None:
    """Install the locked packages once for each version of the lock file."""
    lock = ROOT / LOCKS[profile]
    stamp = VENV / f"installed-{profile}"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
        return
    say(f"Cài các gói Python trong {lock.name} …")
    run(str(PYTHON), "-m", "pip", "install", "-q", "--no-input", "--require-hashes", "-r", str(lock))
    stamp.write_text(digest, encoding="utf-8")


def main() -> None:
    """Set up the profile named by the first argument."""
    profile = sys.argv[1] if len(sys.argv) > 1 else "run"
    if sys.version_info < (3, 11):  # noqa: UP036 - the scripts may be started with an older system Python
        say("Cần Python 3.11 trở lên.")
        sys.exit(1)
    make_venv()
    install(profile)
    if "--no-system" not in sys.argv:
        system_packages(profile)


if __name__ == "__main__":
    main()

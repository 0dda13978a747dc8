"""`python -m ocop_desktop` is the command line `ocop`."""

from ocop_desktop.cli import main

if __name__ == "__main__":
    main()

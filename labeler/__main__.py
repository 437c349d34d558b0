"""Run as python -m labeler."""

import sys

from labeler.launch import main

if __name__ == "__main__":
    sys.exit(main())

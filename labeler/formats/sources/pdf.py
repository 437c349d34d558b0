"""Pages of PDF files: drawn by PDFium, which has to be told by force when it is enough."""

from labeler.formats.sources.confined.opener import Confined

_confined = Confined("labeler.formats.sources.pdfium")
labels = _confined.labels
opened = _confined.opened

"""Pages of PDF files: drawn by PDFium, which has to be told by force when it is enough."""

from labeler.formats.sources.confined.opener import Confined

confined = Confined("labeler.formats.sources.pdfium")
labels = confined.labels
opened = confined.opened

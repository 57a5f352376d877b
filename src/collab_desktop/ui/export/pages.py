"""Pages of a PDF as pictures: small ones for the strip, a large one to read."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

POINTS = 72
_ONE_AT_A_TIME = Lock()
"""PDFium may be called by one thread at a time, whatever the document."""


class PdfPages:
    """An open PDF; pictures are made one at a time, in whatever thread asks."""

    def __init__(self, path: Path) -> None:
        """Read the file into memory, so that it can be replaced meanwhile."""
        content = path.read_bytes()
        with _ONE_AT_A_TIME:
            self._document = pdfium.PdfDocument(content)
            self._sizes = [page.get_size() for page in self._document]

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page in points; pages count from 0."""
        width, height = self._sizes[page]
        return float(width), float(height)

    def picture(self, page: int, dpi: float, *, grey: bool = False) -> QImage:
        """One page as a picture.

        Args:
            page: counted from 0.
            dpi: dots per inch; 72 makes a point a dot.
            grey: as a printer without colour would show it.
        """
        with _ONE_AT_A_TIME:
            bitmap = self._document[page].render(scale=dpi / POINTS, rev_byteorder=True)
            image = _image(bitmap)
        return image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image

    def close(self) -> None:
        """Let go of the file."""
        with _ONE_AT_A_TIME:
            self._document.close()


def _image(bitmap: pdfium.PdfBitmap) -> QImage:
    """A picture of its own, which no longer needs the memory of PDFium."""
    has_spare = bitmap.n_channels == 4
    form = QImage.Format.Format_RGBX8888 if has_spare else QImage.Format.Format_RGB888
    content = bytes(bitmap.buffer)
    return QImage(content, bitmap.width, bitmap.height, bitmap.stride, form).copy()

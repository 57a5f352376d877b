"""Pages of a PDF as pictures: small ones for the strip, a large one to read."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

POINTS = 72


class PdfPages:
    """An open PDF; pictures are made one at a time, in whatever thread asks."""

    def __init__(self, path: Path) -> None:
        """Read the file into memory, so that it can be replaced meanwhile."""
        self._document = pdfium.PdfDocument(path.read_bytes())

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page in points; pages count from 0."""
        width, height = self._document[page].get_size()
        return float(width), float(height)

    def picture(self, page: int, dpi: float, *, grey: bool = False) -> QImage:
        """One page as a picture.

        Args:
            page: counted from 0.
            dpi: dots per inch; 72 makes a point a dot.
            grey: as a printer without colour would show it.
        """
        bitmap = self._document[page].render(scale=dpi / POINTS, rev_byteorder=True)
        buffer = bytes(bitmap.buffer)
        form = QImage.Format.Format_RGBX8888 if bitmap.n_channels == 4 else (
            QImage.Format.Format_RGB888
        )
        image = QImage(buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        return image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()

"""Pictures to write to files."""

import io

from PIL import Image, ImageDraw


def picture(width: int = 40, height: int = 30) -> Image.Image:
    """A picture that looks different under every orientation."""
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width // 2, height // 4), fill="red")
    draw.rectangle((0, 0, width // 8, height * 3 // 4), fill="blue")
    return image


def encoded(image: Image.Image, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, **options)
    return buffer.getvalue()

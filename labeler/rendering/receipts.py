"""Till receipts: what they say and how it is laid out."""

from dataclasses import replace

import cv2
import numpy as np

from labeler.rendering.codes import draw_bar_code, draw_matrix_code
from labeler.rendering.fonts import pick_face, writable
from labeler.rendering.ornaments import Pen, rings, star
from labeler.rendering.receipt_printer import ReceiptPrinter
from labeler.rendering.settings import Script
from labeler.rendering.sheet import Sheet
from labeler.rendering.typesetting import Style, set_line, width_of
from labeler.rendering.words import Wordsmith

CODES = ("S", "SR", "Z", "ZRL", "T", "TX", "A", "E", "*", "#", "OS", "SST")
"""Short marks of tax or unit that stand behind a price."""


def write_receipt(sheet: Sheet, rng: np.random.Generator, script: Script, em: float) -> None:
    """Fill a sheet with a receipt at `em` pixels per em."""
    face = pick_face(rng, script, fixed_pitch=rng.random() < 0.6)
    margin = max(3, round(sheet.width * rng.uniform(0.01, 0.08)))
    printer = ReceiptPrinter(
        sheet,
        rng,
        Wordsmith(rng, script, face),
        Style(face, max(6, round(em)), letter_spacing=float(max(0, rng.normal(0, 0.04)))),
        ink=np.full(3, rng.integers(0, 110), np.uint8),
        left=margin,
        right=sheet.width - margin,
        row=em * 2,
        step=em * rng.uniform(1.0, 1.6),
        width=1.0 if rng.random() < 0.6 else rng.uniform(0.75, 1.3),
    )
    _header(printer)
    while not printer.is_done:
        _block(printer)
    if rng.random() < 0.1:
        _note(printer)


def _header(printer: ReceiptPrinter) -> None:
    rng = printer.rng
    if rng.random() < 0.2:
        _logo(printer)
    big = replace(printer.style, size=round(printer.style.size * rng.uniform(1, 1.8)))
    wide = rng.uniform(1.3, 2.0) if rng.random() < 0.3 else 1.0
    printer.feed(max(0.0, big.size / printer.style.size - 1))
    printer.put(_phrase(printer, 1, 4), 0.5, big, wide)
    printer.feed(1.4)
    align = 0.5 if rng.random() < 0.75 else 0.0
    for _ in range(int(rng.integers(1, 6))):
        printer.put(_phrase(printer, 1, 5) if rng.random() < 0.6 else _address(printer), align)
        printer.feed()
    if rng.random() < 0.3:
        printer.feed(0.6)
        title = replace(printer.style, letter_spacing=rng.choice([0.0, 0.3, 1.0]), word_spacing=2.5)
        printer.put(_phrase(printer, 1, 2), 0.5, title, rng.uniform(1, 1.8))
        printer.feed(1.4)


def _logo(printer: ReceiptPrinter) -> None:
    reach = printer.style.size * printer.rng.uniform(0.8, 2.2)
    centre = np.array([printer.sheet.width / 2, printer.row + reach - printer.style.size])
    mark = rings if printer.rng.random() < 0.5 else star
    mark(Pen(printer.sheet.surface, centre, reach, printer.ink), printer.rng)
    printer.row += 2 * reach + printer.style.size


def _block(printer: ReceiptPrinter) -> None:
    blocks = (_items, _table, _columns, _pairs, _neighbours, _notes, _separator, _code)
    shares = (0.22, 0.1, 0.15, 0.18, 0.13, 0.09, 0.1, 0.03)
    blocks[int(printer.rng.choice(len(blocks), p=shares))](printer)
    printer.feed(printer.rng.choice([0.0, 0.3, 1.0]))


def _items(printer: ReceiptPrinter) -> None:
    """Goods with their prices, perhaps with quantities or tax codes, perhaps on two rows."""
    rng = printer.rng
    quantity_at = rng.uniform(0.5, 0.75)
    has_quantity, on_two_rows = rng.random() < 0.5, rng.random() < 0.25
    code_gap = rng.uniform(1, 2.5) if rng.random() < 0.35 else None
    code = _code_word(printer)
    for _ in range(int(rng.integers(2, 9))):
        if printer.is_done:
            return
        printer.put(_phrase(printer, 1, 3 if has_quantity else 4), 0.0)
        if on_two_rows:
            printer.feed()
            printer.put(f"{rng.integers(1, 20)} x {_price(printer)}", rng.choice([0.05, 0.1]))
        if has_quantity:
            printer.put(str(int(rng.integers(1, 20))), quantity_at)
        if code_gap is None:
            printer.put(_price(printer), 1.0)
        else:
            printer.put(_price(printer), 0.86)
            printer.put_next(code, code_gap)
        printer.feed()


def _table(printer: ReceiptPrinter) -> None:
    """Three to five columns under their headings, close to each other."""
    rng = printer.rng
    count = int(rng.integers(3, 6))
    places = np.linspace(0, 1, count) + np.append(rng.normal(0, 0.03, count - 1), 0)
    places = np.clip(places, 0, 1)
    kinds = (_price, _price, _price, _digit, _digit, _code_word, _value)
    columns = [kinds[int(rng.integers(len(kinds)))] for _ in places]
    for place in places:
        printer.put(_phrase(printer, 1, 1), float(place))
    printer.feed()
    if rng.random() < 0.5:
        _separator(printer)
    for _ in range(int(rng.integers(1, 7))):
        if printer.is_done:
            return
        for column, place in zip(columns, places, strict=True):
            if rng.random() < 0.9:
                printer.put(column(printer), float(place))
        printer.feed()


def _columns(printer: ReceiptPrinter) -> None:
    """Columns as close to each other as a till sets them, each aligned to one of its sides."""
    rng = printer.rng
    kinds = (_price, _price, _digit, _digit, _code_word, _value, _goods)
    columns = [kinds[int(rng.integers(len(kinds)))] for _ in range(int(rng.integers(3, 7)))]
    rows = [[column(printer) for column in columns] for _ in range(int(rng.integers(2, 7)))]
    widths = [[width_of(text, printer.style) * printer.width for text in row] for row in rows]
    cells = np.max(widths, axis=0)
    gap = rng.uniform(1, 2.5) * printer.apart
    starts = np.cumsum([0.0, *(cells[:-1] + gap)])
    starts += (
        printer.left + max(printer.right - printer.left - starts[-1] - cells[-1], 0) * rng.random()
    )
    sides = rng.integers(0, 2, len(columns))
    for row, used in zip(rows, widths, strict=True):
        if printer.is_done:
            return
        for text, x in zip(row, starts + (cells - used) * sides, strict=True):
            if rng.random() < 0.9:
                printer.put_at(text, float(x))
        printer.feed()


def _pairs(printer: ReceiptPrinter) -> None:
    """Keys and values; the colon stands with the key, with the value, or alone in a column."""
    rng = printer.rng
    kind, key_at = int(rng.integers(4)), float(rng.choice([0.0, 0.0, 0.0, 0.3]))
    value_at = float(rng.choice([0.4, 0.5, 1.0, 1.0]))
    gap = rng.uniform(1, 3) if rng.random() < 0.4 else None
    for _ in range(int(rng.integers(1, 6))):
        if printer.is_done:
            return
        key, value = _phrase(printer, 1, 2), _value(printer)
        printer.put(f"{key} :" if kind == 1 else f"{key}:" if kind == 2 else key, key_at)
        value = f": {value}" if kind == 3 else value
        if gap is None:
            printer.put(value, value_at)
        else:
            printer.put_next(value, gap)
        printer.feed()


def _neighbours(printer: ReceiptPrinter) -> None:
    """Short texts close to each other on one row, as dates and times are."""
    rng = printer.rng
    for _ in range(int(rng.integers(1, 4))):
        if printer.is_done:
            return
        gap = rng.uniform(1, 2.2)
        for _ in range(int(rng.integers(2, 6))):
            printer.put_next(_value(printer) if rng.random() < 0.6 else _phrase(printer, 1, 2), gap)
        printer.feed()


def _notes(printer: ReceiptPrinter) -> None:
    align = float(printer.rng.choice([0.0, 0.5]))
    for _ in range(int(printer.rng.integers(1, 5))):
        if printer.is_done:
            return
        text = f"{_phrase(printer, 1, 3)}: {printer.writer.number()}"
        printer.put(text if printer.rng.random() < 0.5 else _phrase(printer, 2, 6), align)
        printer.feed()


def _separator(printer: ReceiptPrinter) -> None:
    """Rules are drawn, not written: they are no text."""
    y = round(printer.row - printer.style.size * 0.3)
    dash = int(printer.rng.integers(2, 9))
    step = dash * 2 if printer.rng.random() < 0.7 else dash
    rows = (y, y + max(2, printer.style.size // 5)) if printer.rng.random() < 0.3 else (y,)
    for row in rows:
        for x in range(printer.left, printer.right, step):
            end = (min(x + dash, printer.right), row)
            cv2.line(printer.sheet.surface, (x, row), end, printer.ink.tolist(), 1)
    printer.feed()


def _code(printer: ReceiptPrinter) -> None:
    """A bar code or a matrix code, perhaps with its number below."""
    rng, em = printer.rng, printer.style.size
    middle, top = printer.sheet.width // 2, round(printer.row - em * 0.8)
    if rng.random() < 0.6:
        width, height = (
            round(printer.sheet.width * rng.uniform(0.3, 0.8)),
            round(em * rng.uniform(2, 4)),
        )
        draw_bar_code(printer.sheet.surface, rng, (middle - width // 2, top, width, height))
    else:
        height = round(em * rng.uniform(3, 6))
        draw_matrix_code(printer.sheet.surface, rng, (middle - height // 2, top, height))
    printer.row += height + em * 0.4
    if rng.random() < 0.6:
        printer.put("".join(map(str, rng.integers(0, 10, int(rng.integers(6, 14))))), 0.5)
        printer.feed()


def _note(printer: ReceiptPrinter) -> None:
    """A word or an amount written by hand where the paper is empty."""
    rng = printer.rng
    face = pick_face(rng, printer.writer.script, by_hand=True)
    style = Style(face, round(printer.style.size * rng.uniform(1.2, 2.5)))
    hand = Wordsmith(rng, printer.writer.script, face)
    typeset = set_line(hand.number() if rng.random() < 0.5 else hand.word(), style)
    if typeset is None:
        return
    height, width = typeset.ink.shape
    room = np.array([printer.sheet.width - width, printer.sheet.height - height]) - 3
    if room.min() < 2:
        return
    ink = np.array([rng.integers(0, 70), rng.integers(0, 70), rng.integers(40, 170)], np.uint8)
    for x, y in rng.integers(1, room, (6, 2)).tolist():
        if not printer.sheet.ink[
            max(y - 4, 0) : y + height + 4, max(x - 8, 0) : x + width + 8
        ].any():
            printer.sheet.write(typeset, x, y, ink)
            return


def _goods(printer: ReceiptPrinter) -> str:
    return _phrase(printer, 1, 2)


def _phrase(printer: ReceiptPrinter, least: int, most: int) -> str:
    count = int(printer.rng.integers(least, most + 1))
    return " ".join(printer.writer.goods() for _ in range(count))


def _address(printer: ReceiptPrinter) -> str:
    number = printer.writer.number()
    return f"{number} {_phrase(printer, 1, 2)}" if printer.rng.random() < 0.5 else f"TEL: {number}"


def _value(printer: ReceiptPrinter) -> str:
    return _price(printer) if printer.rng.random() < 0.5 else printer.writer.number()


def _price(printer: ReceiptPrinter) -> str:
    cents = int(10 ** printer.rng.uniform(1.5, 5))
    return f"{cents // 100}.{cents % 100:02d}"


def _digit(printer: ReceiptPrinter) -> str:
    return str(int(printer.rng.integers(10)))


def _code_word(printer: ReceiptPrinter) -> str:
    return writable(CODES[int(printer.rng.integers(len(CODES)))], printer.style.face)

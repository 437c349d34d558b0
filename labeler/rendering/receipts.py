"""Till receipts: what they say and how it is laid out."""

from dataclasses import replace

import cv2
import numpy as np

from labeler.rendering.codes import draw_bar_code, draw_matrix_code
from labeler.rendering.fonts import pick_face, writable
from labeler.rendering.ornaments import Pen, rings, star
from labeler.rendering.settings import Script
from labeler.rendering.sheet import Sheet
from labeler.rendering.till import Till
from labeler.rendering.typesetting import Style, set_line, width_of
from labeler.rendering.words import Writer

CODES = ("S", "SR", "Z", "ZRL", "T", "TX", "A", "E", "*", "#", "OS", "SST")
"""Short marks of tax or unit that stand behind a price."""


def write_receipt(sheet: Sheet, rng: np.random.Generator, script: Script, em: float) -> None:
    """Fill a sheet with a receipt at `em` pixels per em."""
    face = pick_face(rng, script, fixed_pitch=rng.random() < 0.6)
    margin = max(3, round(sheet.width * rng.uniform(0.01, 0.08)))
    till = Till(
        sheet,
        rng,
        Writer(rng, script, face),
        Style(face, max(6, round(em)), letter_spacing=float(max(0, rng.normal(0, 0.04)))),
        ink=np.full(3, rng.integers(0, 110), np.uint8),
        left=margin,
        right=sheet.width - margin,
        row=em * 2,
        step=em * rng.uniform(1.0, 1.6),
        width=1.0 if rng.random() < 0.6 else rng.uniform(0.75, 1.3),
    )
    _header(till)
    while not till.is_done:
        _block(till)
    if rng.random() < 0.1:
        _note(till)


def _header(till: Till) -> None:
    rng = till.rng
    if rng.random() < 0.2:
        _logo(till)
    big = replace(till.style, size=round(till.style.size * rng.uniform(1, 1.8)))
    wide = rng.uniform(1.3, 2.0) if rng.random() < 0.3 else 1.0
    till.feed(max(0.0, big.size / till.style.size - 1))
    till.put(_phrase(till, 1, 4), 0.5, big, wide)
    till.feed(1.4)
    align = 0.5 if rng.random() < 0.75 else 0.0
    for _ in range(int(rng.integers(1, 6))):
        till.put(_phrase(till, 1, 5) if rng.random() < 0.6 else _address(till), align)
        till.feed()
    if rng.random() < 0.3:
        till.feed(0.6)
        title = replace(till.style, letter_spacing=rng.choice([0.0, 0.3, 1.0]), word_spacing=2.5)
        till.put(_phrase(till, 1, 2), 0.5, title, rng.uniform(1, 1.8))
        till.feed(1.4)


def _logo(till: Till) -> None:
    reach = till.style.size * till.rng.uniform(0.8, 2.2)
    centre = np.array([till.sheet.width / 2, till.row + reach - till.style.size])
    mark = rings if till.rng.random() < 0.5 else star
    mark(Pen(till.sheet.surface, centre, reach, till.ink), till.rng)
    till.row += 2 * reach + till.style.size


def _block(till: Till) -> None:
    blocks = (_items, _table, _columns, _pairs, _neighbours, _notes, _separator, _code)
    shares = (0.22, 0.1, 0.15, 0.18, 0.13, 0.09, 0.1, 0.03)
    blocks[int(till.rng.choice(len(blocks), p=shares))](till)
    till.feed(till.rng.choice([0.0, 0.3, 1.0]))


def _items(till: Till) -> None:
    """Goods with their prices, perhaps with quantities or tax codes, perhaps on two rows."""
    rng = till.rng
    quantity_at = rng.uniform(0.5, 0.75)
    has_quantity, on_two_rows = rng.random() < 0.5, rng.random() < 0.25
    code_gap = rng.uniform(1, 2.5) if rng.random() < 0.35 else None
    code = _code_word(till)
    for _ in range(int(rng.integers(2, 9))):
        if till.is_done:
            return
        till.put(_phrase(till, 1, 3 if has_quantity else 4), 0.0)
        if on_two_rows:
            till.feed()
            till.put(f"{rng.integers(1, 20)} x {_price(till)}", rng.choice([0.05, 0.1]))
        if has_quantity:
            till.put(str(int(rng.integers(1, 20))), quantity_at)
        if code_gap is None:
            till.put(_price(till), 1.0)
        else:
            till.put(_price(till), 0.86)
            till.put_next(code, code_gap)
        till.feed()


def _table(till: Till) -> None:
    """Three to five columns under their headings, close to each other."""
    rng = till.rng
    count = int(rng.integers(3, 6))
    places = np.linspace(0, 1, count) + np.append(rng.normal(0, 0.03, count - 1), 0)
    places = np.clip(places, 0, 1)
    kinds = (_price, _price, _price, _digit, _digit, _code_word, _value)
    columns = [kinds[int(rng.integers(len(kinds)))] for _ in places]
    for place in places:
        till.put(_phrase(till, 1, 1), float(place))
    till.feed()
    if rng.random() < 0.5:
        _separator(till)
    for _ in range(int(rng.integers(1, 7))):
        if till.is_done:
            return
        for column, place in zip(columns, places, strict=True):
            if rng.random() < 0.9:
                till.put(column(till), float(place))
        till.feed()


def _columns(till: Till) -> None:
    """Columns as close to each other as a till sets them, each aligned to one of its sides."""
    rng = till.rng
    kinds = (_price, _price, _digit, _digit, _code_word, _value, _goods)
    columns = [kinds[int(rng.integers(len(kinds)))] for _ in range(int(rng.integers(3, 7)))]
    rows = [[column(till) for column in columns] for _ in range(int(rng.integers(2, 7)))]
    widths = [[width_of(text, till.style) * till.width for text in row] for row in rows]
    cells = np.max(widths, axis=0)
    gap = rng.uniform(1, 2.5) * till.apart
    starts = np.cumsum([0.0, *(cells[:-1] + gap)])
    starts += till.left + max(till.right - till.left - starts[-1] - cells[-1], 0) * rng.random()
    sides = rng.integers(0, 2, len(columns))
    for row, used in zip(rows, widths, strict=True):
        if till.is_done:
            return
        for text, x in zip(row, starts + (cells - used) * sides, strict=True):
            if rng.random() < 0.9:
                till.put_at(text, float(x))
        till.feed()


def _pairs(till: Till) -> None:
    """Keys and values; the colon stands with the key, with the value, or alone in a column."""
    rng = till.rng
    kind, key_at = int(rng.integers(4)), float(rng.choice([0.0, 0.0, 0.0, 0.3]))
    value_at = float(rng.choice([0.4, 0.5, 1.0, 1.0]))
    gap = rng.uniform(1, 3) if rng.random() < 0.4 else None
    for _ in range(int(rng.integers(1, 6))):
        if till.is_done:
            return
        key, value = _phrase(till, 1, 2), _value(till)
        till.put(f"{key} :" if kind == 1 else f"{key}:" if kind == 2 else key, key_at)
        value = f": {value}" if kind == 3 else value
        if gap is None:
            till.put(value, value_at)
        else:
            till.put_next(value, gap)
        till.feed()


def _neighbours(till: Till) -> None:
    """Short texts close to each other on one row, as dates and times are."""
    rng = till.rng
    for _ in range(int(rng.integers(1, 4))):
        if till.is_done:
            return
        gap = rng.uniform(1, 2.2)
        for _ in range(int(rng.integers(2, 6))):
            till.put_next(_value(till) if rng.random() < 0.6 else _phrase(till, 1, 2), gap)
        till.feed()


def _notes(till: Till) -> None:
    align = float(till.rng.choice([0.0, 0.5]))
    for _ in range(int(till.rng.integers(1, 5))):
        if till.is_done:
            return
        text = f"{_phrase(till, 1, 3)}: {till.writer.number()}"
        till.put(text if till.rng.random() < 0.5 else _phrase(till, 2, 6), align)
        till.feed()


def _separator(till: Till) -> None:
    """Rules are drawn, not written: they are no text."""
    y = round(till.row - till.style.size * 0.3)
    dash = int(till.rng.integers(2, 9))
    step = dash * 2 if till.rng.random() < 0.7 else dash
    rows = (y, y + max(2, till.style.size // 5)) if till.rng.random() < 0.3 else (y,)
    for row in rows:
        for x in range(till.left, till.right, step):
            end = (min(x + dash, till.right), row)
            cv2.line(till.sheet.surface, (x, row), end, till.ink.tolist(), 1)
    till.feed()


def _code(till: Till) -> None:
    """A bar code or a matrix code, perhaps with its number below."""
    rng, em = till.rng, till.style.size
    middle, top = till.sheet.width // 2, round(till.row - em * 0.8)
    if rng.random() < 0.6:
        width, height = (
            round(till.sheet.width * rng.uniform(0.3, 0.8)),
            round(em * rng.uniform(2, 4)),
        )
        draw_bar_code(till.sheet.surface, rng, (middle - width // 2, top, width, height))
    else:
        height = round(em * rng.uniform(3, 6))
        draw_matrix_code(till.sheet.surface, rng, (middle - height // 2, top, height))
    till.row += height + em * 0.4
    if rng.random() < 0.6:
        till.put("".join(map(str, rng.integers(0, 10, int(rng.integers(6, 14))))), 0.5)
        till.feed()


def _note(till: Till) -> None:
    """A word or an amount written by hand where the paper is empty."""
    rng = till.rng
    face = pick_face(rng, till.writer.script, by_hand=True)
    style = Style(face, round(till.style.size * rng.uniform(1.2, 2.5)))
    hand = Writer(rng, till.writer.script, face)
    typeset = set_line(hand.number() if rng.random() < 0.5 else hand.word(), style)
    if typeset is None:
        return
    height, width = typeset.ink.shape
    room = np.array([till.sheet.width - width, till.sheet.height - height]) - 3
    if room.min() < 2:
        return
    ink = np.array([rng.integers(0, 70), rng.integers(0, 70), rng.integers(40, 170)], np.uint8)
    for x, y in rng.integers(1, room, (6, 2)).tolist():
        if not till.sheet.ink[max(y - 4, 0) : y + height + 4, max(x - 8, 0) : x + width + 8].any():
            till.sheet.write(typeset, x, y, ink)
            return


def _goods(till: Till) -> str:
    return _phrase(till, 1, 2)


def _phrase(till: Till, least: int, most: int) -> str:
    count = int(till.rng.integers(least, most + 1))
    return " ".join(till.writer.goods() for _ in range(count))


def _address(till: Till) -> str:
    number = till.writer.number()
    return f"{number} {_phrase(till, 1, 2)}" if till.rng.random() < 0.5 else f"TEL: {number}"


def _value(till: Till) -> str:
    return _price(till) if till.rng.random() < 0.5 else till.writer.number()


def _price(till: Till) -> str:
    cents = int(10 ** till.rng.uniform(1.5, 5))
    return f"{cents // 100}.{cents % 100:02d}"


def _digit(till: Till) -> str:
    return str(int(till.rng.integers(10)))


def _code_word(till: Till) -> str:
    return writable(CODES[int(till.rng.integers(len(CODES)))], till.style.face)

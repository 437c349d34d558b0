"""Cells become the characters of their line: a pure function from Page to Page."""

from collections.abc import Sequence
from dataclasses import replace

from labeler.core import edits, geometry
from labeler.core.annotation import CountSource, Level, Page, Polygon, Region, TextSource
from labeler.core.text import graphemes, has_right_to_left


def set_cells(page: Page, line_id: str, outlines: Sequence[Polygon]) -> Page:
    """Make the outlines of cells the characters of a line, and their number its count.

    outlines: in reading order. A character that lies in a cell becomes it; others are deleted, but
    those of no line stay. Where the line has a transcript of as many characters, each says its own,
    and whoever vouches for the transcript vouches for that. Else a character says what it did as
    long as its cell holds that alone and whole. Raises KeyError when the page does not have the
    line.
    """
    line = page.region(line_id)
    own = page.characters_of(line_id)
    known = (*own, *(loose for loose in page.characters if loose.line_id is None))
    letters = letters_of(line.text, len(outlines))
    characters: list[Region] = []
    for number, outline in enumerate(outlines):
        taken = {character.id for character in characters}
        within = [c for c in known if c.id not in taken and _is_in(outline, c)]
        character = within[0] if within else Region(Level.CHARACTER, outline, line_id=line_id)
        placed = replace(character, polygon=outline, line_id=line_id)
        if letters:
            placed = replace(placed, text=letters[number], text_source=line.text_source)
        elif not _is_whole(character, outline, outlines, own):
            placed = replace(placed, text="", text_source=TextSource.PERSON)
        characters.append(placed)
    gone = {character.id for character in own} - {character.id for character in characters}
    return _count(_on_line(edits.delete_regions(page, gone), line_id, characters), line_id)


def letters_of(text: str, count: int) -> list[str]:
    """Return what each of so many characters says by the transcript of their line, if it can be told.

    It cannot where there are not as many, nor where letters run from right to left: outlines need
    not begin at the right then, and numbers among them run the other way.
    """
    letters = graphemes(text)
    return letters if len(letters) == count and not has_right_to_left(text) else []


def _is_in(outline: Polygon, character: Region) -> bool:
    is_same = character.polygon == outline  # whose middle may lie beside it, as that of a C does
    return is_same or geometry.contains(outline, geometry.centre(character.polygon))


def _is_whole(
    character: Region, outline: Polygon, outlines: Sequence[Polygon], own: Sequence[Region]
) -> bool:
    """Tell whether a cell holds one character of a line, all of it and nothing of others.

    Where there are as many cells as characters were, somebody moved where this one ends.
    """
    if outline == character.polygon:
        return True
    others = (one for one in own if one.id != character.id)
    return (
        len(outlines) == len(own)
        and not any(_is_in(outline, other) for other in others)
        and sum(geometry.contains(character.polygon, geometry.centre(o)) for o in outlines) <= 1
    )


def _on_line(page: Page, line_id: str, characters: Sequence[Region]) -> Page:
    """Have characters follow their line; what changes of those that the page has is a correction."""
    new = {character.id: character for character in characters}
    page = edits.change_regions(page, new.keys() & page.by_id, lambda known: new[known.id])
    own = [page.by_id.get(key, character) for key, character in new.items()]
    others = tuple(region for region in page.regions if region.id not in new)
    place = others.index(page.region(line_id)) + 1
    return edits.add_regions(replace(page, regions=others), own, place)


def _count(page: Page, line_id: str) -> Page:
    """Let the count of a line be what its characters are, unless a person has said so already."""
    line, number = page.region(line_id), len(page.characters_of(line_id))
    is_said = line.count is not None and (
        line.count.source is CountSource.TYPED
        or (line.count.source is CountSource.TRANSCRIPT and line.text_source is TextSource.PERSON)
    )
    if is_said and line.count is not None and line.count.value == number:
        return page
    return edits.set_count(page, {line_id}, number)

"""Go from line to line in reading order: regions and proposals as they lie on the screen.

Where the list of regions shows only some lines, one goes from one of those to the next.
"""

from collections.abc import Callable, Sequence

from labeler.core.annotation import Level, Page, Proposal, Region, Target
from labeler.core.marked import mark
from labeler.core.reading_order import read_behind
from labeler.gui.session import Session
from labeler.gui.translation import tr

NONE_LISTED = mark(
    "No line of this page is of the kind that the list of regions shows. To see all again, choose Show all in its filter."
)


def in_order(
    page: Page, proposals: Sequence[Proposal], level: Level = Level.LINE
) -> list[Region | Proposal]:
    """Return the regions in the order of the page, each proposal behind what it is read after."""
    regions: list[Region | Proposal] = [r for r in page.regions if r.level is level]
    pending = [p for p in proposals if p.level is level]
    if not pending:
        return regions
    behind = read_behind([r.polygon for r in regions], [p.polygon for p in pending])
    order: list[Region | Proposal] = [pending[i] for i in behind.get(None, ())]
    for place, region in enumerate(regions):
        order += [region, *(pending[i] for i in behind.get(place, ()))]
    return order


def shown(session: Session) -> list[Region | Proposal]:
    """Return the regions and the proposals that are shown, in no order of reading."""
    return [*(session.page.regions if session.page else ()), *session.proposals]


def lines(session: Session) -> list[Region | Proposal]:
    """Return the lines that are shown, proposed or not."""
    return [each for each in shown(session) if each.level is Level.LINE]


def select(session: Session, *targets: Target) -> None:
    """Select regions and proposals and nothing else."""
    session.select(
        [target for target in targets if isinstance(target, str)],
        [target for target in targets if isinstance(target, int)],
    )


def choose(session: Session, targets: Sequence[Target]) -> None:
    """Select the first of what is under the pointer, unless some of it is selected."""
    if not targets:
        session.select()
    elif not (session.selected | session.selected_proposals) & set(targets):
        select(session, targets[0])


def selected(session: Session) -> Target | None:
    """Return the one region or proposal that is selected; None when there are none or several."""
    targets: list[Target] = [*session.selected, *session.selected_proposals]
    return targets[0] if len(targets) == 1 else None


def find(session: Session, target: Target) -> Region | Proposal | None:
    """Return a region or a proposal that is shown; None when it is not, or not any more."""
    if isinstance(target, str):
        return session.page.by_id.get(target) if session.page else None
    return next((each for each in session.proposals if each.id == target), None)


def select_neighbour(session: Session, step: int) -> None:
    """Select the next (1) or previous (-1) line; with a character selected, the next character."""
    level = level_of_selection(session)
    around = _around(session, step, level)
    target = next((each.id for each in around if _is_listed(session, each)), None)
    if target is not None:
        select(session, target)
    elif around and level is Level.LINE:
        session.problem.emit(tr(NONE_LISTED))


def beside(session: Session, target: Target, step: int) -> Target | None:
    """Return what comes after (1) or before (-1) a region or proposal; None at either end."""
    here = find(session, target)
    if session.page is None or here is None:
        return None
    order = in_order(session.page, session.proposals, here.level)[::step]
    place = next(place for place, each in enumerate(order) if each.id == target)
    return next((each.id for each in order[place + 1 :] if _is_listed(session, each)), None)


def next_line(
    session: Session, step: int, is_wanted: Callable[[Region | Proposal], bool]
) -> Region | Proposal | None:
    """Return the next (1) or previous (-1) wanted line, once round the page."""
    return next(filter(is_wanted, _around(session, step, Level.LINE)), None)


def line_before(
    session: Session, is_wanted: Callable[[Region | Proposal], bool]
) -> Region | Proposal | None:
    """Return the last wanted line before the selection; without one, the last of the page."""
    lines = in_order(session.page, session.proposals) if session.page else []
    chosen = session.selected | session.selected_proposals
    first = next((place for place, each in enumerate(lines) if each.id in chosen), len(lines))
    return next(filter(is_wanted, reversed(lines[:first])), None)


def level_of_selection(session: Session) -> Level:
    """Return characters if nothing else is selected, else lines."""
    regions = session.page.regions if session.page else ()
    levels = {r.level for r in regions if r.id in session.selected}
    levels |= {p.level for p in session.proposals if p.id in session.selected_proposals}
    return Level.CHARACTER if levels == {Level.CHARACTER} else Level.LINE


def _around(session: Session, step: int, level: Level) -> list[Region | Proposal]:
    """Return everything in the order in which it follows the selection, which comes last."""
    order = in_order(session.page, session.proposals, level)[::step] if session.page else []
    chosen = session.selected | session.selected_proposals
    places = [place for place, each in enumerate(order) if each.id in chosen]
    start = places[-1] + 1 if places else 0
    return order[start:] + order[:start]


def _is_listed(session: Session, line: Region | Proposal) -> bool:
    """Tell whether the list of regions shows such a line; it shows characters with theirs."""
    is_any = not session.concerns or line.level is Level.CHARACTER
    return is_any or not session.facts.concerns(line).isdisjoint(session.concerns)

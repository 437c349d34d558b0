"""Pages become training samples with exactly what is known about them."""

import pickle
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from labeler.app import validation
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Count, CountSource, IgnoreReason, Region, ReviewState, Voucher
from labeler.core.detection import Detection, FoundLine
from labeler.core.sample import LineLabels
from labeler.rendering.scene import render_sample
from labeler.rendering.settings import RenderSettings
from labeler.tasks import page_views
from labeler.tasks.page_samples import gather
from tests.builders import character, line, quad


def accepted(project: Project, *regions: Region, number: int = 3) -> int:
    page = project.page(project.entries()[number].id)
    drawn = edits.add_regions(page, regions)
    edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
    return page.id


def test_an_accepted_page_is_exact(project: Project) -> None:
    page_id = accepted(
        project,
        line(20, 20, "a", count=Count(2, CountSource.TYPED)),
        character(20, 20, "a"),
        character(40, 20, "a"),
        line(20, 60, "b", ignore=IgnoreReason.ILLEGIBLE),
    )
    sample = gather(project).accepted[page_id]()
    assert sample.image.shape == (140, 160, 3)
    assert sample.line_labels is LineLabels.EXACT
    assert (len(sample.lines), sample.line_counts, len(sample.ignored)) == (1, [2], 1)
    assert sample.has_characters
    assert np.allclose(sample.characters[1], quad(40, 20, 10, 20))


def test_a_models_count_is_no_truth_and_a_transcript_is(project: Project) -> None:
    page_id = accepted(
        project,
        line(20, 20, count=Count(9, CountSource.MODEL)),
        line(20, 60, count=Count(9, CountSource.MODEL), text="ab c"),
    )
    assert gather(project).accepted[page_id]().line_counts == [None, 3]


def test_characters_on_some_lines_only_are_not_used(project: Project) -> None:
    page_id = accepted(project, line(20, 20, "a"), character(20, 20, "a"), line(20, 60, "b"))
    assert not gather(project).accepted[page_id]().has_characters


def test_an_empty_accepted_page_is_background(project: Project) -> None:
    page_id = accepted(project)
    sample = gather(project).accepted[page_id]()
    assert (sample.lines, sample.line_labels) == ([], LineLabels.EXACT)
    assert sample.has_characters


def test_proposals_of_other_pages_are_weak_and_their_images_unlabelled(project: Project) -> None:
    page_id = project.entries()[4].id
    lines = (FoundLine(quad(20, 20), 0.9, 5), FoundLine(quad(20, 60), 0.2, 5))
    project.store.proposals.record(
        page_id, Detection((160, 140), lines), model_id=None, settings=None
    )
    material = gather(project)
    sample = material.proposed[page_id]()
    assert (len(sample.lines), sample.line_labels) == (1, LineLabels.WEAK)
    assert (sample.line_counts, sample.has_characters) == ([None], False)
    assert material.backdrops[-1].ignored == (quad(20, 20), quad(20, 60)), "faint ones as well"
    assert set(material.unlabelled) == {entry.id for entry in project.entries()[3:]}
    assert material.unlabelled[page_id]().line_labels is LineLabels.NONE


def test_text_is_rendered_beside_what_an_accepted_page_bears(project: Project) -> None:
    accepted(project, line(20, 20, "a"), line(20, 60, "b", ignore=IgnoreReason.ILLEGIBLE))
    backdrop = gather(project).backdrops[-1]
    assert backdrop.ignored == (quad(20, 20), quad(20, 60))
    settings = RenderSettings(documents=0, backgrounds=(backdrop,), own_backgrounds=1)
    samples = [render_sample(np.random.default_rng(seed), 256, settings) for seed in range(6)]
    assert any(sample.lines for sample in samples)
    assert any(sample.ignored for sample in samples), "its own text is not background"


def test_what_a_command_accepted_is_worth_what_proposals_are(project: Project) -> None:
    page = project.page(accepted(project, line(20, 20)))
    edit(project, page, replace(page, voucher=Voucher.NOBODY), "Accept")
    material = gather(project)
    assert page.id not in material.accepted
    sample = material.proposed[page.id]()
    assert (sample.line_labels, len(sample.lines)) == (LineLabels.WEAK, 1)


def test_copies_of_validation_pages_stay_out(project: Project) -> None:
    held = validation.freeze(project).scrutiny.keys()
    entry = project.store.pages.entry(next(iter(held)))
    copy = entry.path.with_name("copy.bmp")
    Image.open(entry.path).save(copy)
    project.add_images([copy])
    project.scan()
    added = project.entries()[-1]
    material = gather(project)
    assert added.id not in material.unlabelled
    assert set(material.validation) == held
    assert held.isdisjoint(material.accepted)


def test_pages_can_be_sent_to_workers_and_large_images_are_reduced(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_views, "LARGEST_SIDE", 80)
    load = next(iter(gather(project).accepted.values()))
    sample = load()
    assert sample.image.shape == (70, 80, 3)
    assert np.allclose(sample.lines[0], np.array(quad(10, 10, 50, 10)))
    again = pickle.loads(pickle.dumps(load))()
    assert np.array_equal(again.image, sample.image)
    assert replace(load.file) == load.file

"""Models: exactly one is current, and there is a way back."""

from pathlib import Path

import pytest

from labeler import paths
from labeler.core.errors import ProjectError
from labeler.core.records import ModelKind
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of


def add(store: ProjectStore, name: str, kind: ModelKind = ModelKind.DETECTOR) -> int:
    path = Path(f"{name}.safetensors")
    return store.models.add(name=name, path=path, sha256=name, source="imported", kind=kind).id


def current(store: ProjectStore) -> list[int]:
    return [model.id for model in store.models.all() if model.is_current]


def test_everything_about_a_model_comes_back(store: ProjectStore, folder: Path) -> None:
    first = add(store, "first")
    model = store.models.add(
        name="ü",
        path=folder / "models" / "2.safetensors",
        sha256="abc",
        source="training run 1",
        parent_id=first,
        manifest={"pages": [1, 2], "lines": 30},
    )
    store.models.record_scores(model.id, {"f": 0.5})
    stored = store.models.all()[1]
    assert (stored.name, stored.sha256, stored.source) == ("ü", "abc", "training run 1")
    assert stored.path == folder / "models" / "2.safetensors"
    assert (stored.parent_id, stored.is_current) == (first, False)
    assert stored.manifest == {"pages": [1, 2], "lines": 30}
    assert stored.scores == {"f": 0.5}
    assert stored.created == model.created


def test_exactly_one_model_is_current(store: ProjectStore) -> None:
    assert store.models.current() is None
    assert store.models.previous() is None
    first, second = add(store, "first"), add(store, "second")
    assert current(store) == [first]
    assert store.models.use(second).is_current
    assert current(store) == [second]
    found = store.models.current()
    assert found is not None
    assert found.id == second
    with pytest.raises(ProjectError, match="no model 77"):
        store.models.use(77)
    assert current(store) == [second]


def test_a_choice_that_somebody_made_meanwhile_is_kept(store: ProjectStore) -> None:
    known, newest, chosen = (add(store, name) for name in ("known", "newest", "chosen"))
    store.models.use(chosen)
    assert store.models.use(newest, instead_of=known).id == chosen
    assert store.models.use(newest, instead_of=chosen).id == newest


def test_the_way_back_leads_to_the_first_model_and_ends_there(store: ProjectStore) -> None:
    ids = [add(store, name) for name in "abc"]
    for model_id in ids:
        store.models.use(model_id)
    way = []
    while model := store.models.previous():
        way.append(store.models.use(model.id).id)
    assert way == [ids[1], ids[0]]
    store.models.use(ids[2])
    previous = store.models.previous()
    assert previous is not None
    assert previous.id == ids[1]


def test_detectors_and_readers_are_used_apart(store: ProjectStore) -> None:
    detector = add(store, "detector")
    assert store.models.current(ModelKind.READER) is None
    reader, better = (add(store, name, ModelKind.READER) for name in ("reader", "better"))
    assert current(store) == [detector, reader]
    record = store.models.use(better)
    assert (record.kind, record.is_current) == (ModelKind.READER, True)
    assert current(store) == [detector, better]
    assert store.models.previous() is None
    previous = store.models.previous(ModelKind.READER)
    assert previous is not None
    assert previous.id == reader
    found = store.models.current()
    assert found is not None
    assert (found.id, found.kind) == (detector, ModelKind.DETECTOR)


def test_base_weights_are_found_in_another_installation(
    store: ProjectStore, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    base = paths.resources() / "weights" / "base.safetensors"
    store.models.add(name="base", path=base, sha256="1", source="base")
    store.close()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "installed")
    with ProjectStore.open(url_of(folder), folder=folder) as again:
        model = again.models.current()
    assert model is not None
    assert model.path == tmp_path / "installed" / "weights" / "base.safetensors"

"""A store that speaks as S3 does, asked over the net; only where moto and s3fs are installed."""

import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from labeler.core.addresses import place_of
from labeler.core.errors import NotReachable
from labeler.formats import whereabouts
from labeler.formats.file_state import hashed
from labeler.formats.images import read_image
from tests.fakes.elsewhere import as_if_later, own_copies
from tests.formats.elsewhere.test_members import png

pytest.importorskip("s3fs")
moto = pytest.importorskip("moto.server")
boto3 = pytest.importorskip("boto3")
BUCKET = "scans"
_MANY = 1_100
"""More than the 1,000 keys that a store lists at a time."""


@pytest.fixture(autouse=True)
def copies(tmp_path: Path) -> Iterator[Path]:
    with own_copies(tmp_path / "copies"):
        yield tmp_path / "copies"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A server of its own port; who signs in, and where, stands in the environment."""
    host = moto.ThreadedMotoServer(port=0, verbose=False)
    host.start()
    address, port = host.get_host_and_port()
    url = f"http://{address}:{port}"
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    said = {"AWS_ENDPOINT_URL": url, "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b",
            "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true"}  # fmt: skip
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    _post(f"{url}/moto-api/reset")
    _post(f"{url}/moto-api/reset-auth", b"inf")
    store = boto3.client("s3")
    store.create_bucket(Bucket=BUCKET)
    store.url = url
    yield store
    _post(f"{url}/moto-api/reset-auth", b"inf")
    host.stop()
    fsspec.get_filesystem_class("s3").clear_instance_cache()


def _post(url: str, content: bytes = b"") -> None:
    plain = {"Content-Type": "application/octet-stream"}
    with urllib.request.urlopen(urllib.request.Request(url, content, plain, method="POST")):
        pass


def put(store: Any, key: str, content: bytes) -> str:
    store.put_object(Bucket=BUCKET, Key=key, Body=content)
    return f"s3://{BUCKET}/{key}"


def test_an_image_is_fetched_and_noticed_when_it_changes(server: Any, copies: Path) -> None:
    address = put(server, "a/1.png", png((10, 20)))
    before = hashed(place_of(address))
    assert read_image(place_of(address)).shape == (20, 10, 3)
    put(server, "a/1.png", png((30, 30)))
    as_if_later(copies)
    assert read_image(place_of(address)).shape == (30, 30, 3)
    assert hashed(place_of(address)).sha256 != before.sha256


def test_thousands_of_keys_are_listed_and_only_those_below_an_address(server: Any) -> None:
    for number in range(_MANY):
        server.put_object(Bucket=BUCKET, Key=f"year/{number:05}.png", Body=b"")
    put(server, "year2/else.png", b"")
    found = whereabouts.listed(place_of(f"s3://{BUCKET}/year"))
    assert found is not None
    assert len(found[0]) == _MANY
    assert found[0][0] == place_of(f"s3://{BUCKET}/year/00000.png")


def test_the_newest_of_several_versions_counts(server: Any, tmp_path: Path) -> None:
    enabled = {"Status": "Enabled"}
    server.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration=enabled)
    put(server, "1.png", png((10, 20)))
    address = put(server, "1.png", png((7, 7)))
    assert read_image(place_of(address)).shape == (7, 7, 3)
    server.delete_object(Bucket=BUCKET, Key="1.png")
    with own_copies(tmp_path / "others"), pytest.raises(NotReachable, match="no such file"):
        read_image(place_of(address))


def test_what_is_not_there_is_said_to_be_not_there(server: Any) -> None:
    with pytest.raises(NotReachable, match="no such file"):
        read_image(place_of(f"s3://{BUCKET}/gone.png"))
    with pytest.raises(NotReachable, match="no such file"):
        read_image(place_of("s3://no-such-bucket/gone.png"))
    with pytest.raises(NotReachable, match=r"nothing|no such file"):
        whereabouts.listed(place_of(f"s3://{BUCKET}/none"))


def test_who_may_not_read_is_told_to_sign_in(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    address = put(server, "1.png", png((10, 20)))
    _post(f"{server.url}/moto-api/reset-auth", b"0")
    with pytest.raises(NotReachable, match="sign in"):
        read_image(place_of(address))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere/config")
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    with pytest.raises(NotReachable, match="sign in"):
        read_image(place_of(address))


def test_a_store_that_has_gone_costs_nothing_that_was_fetched(
    server: Any, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = put(server, "1.png", png((10, 20)))
    other = put(server, "2.png", png((10, 20)))
    read_image(place_of(address))
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    as_if_later(copies)
    assert read_image(place_of(address)).shape == (20, 10, 3)
    with pytest.raises(NotReachable, match="cannot be reached"):
        read_image(place_of(other))

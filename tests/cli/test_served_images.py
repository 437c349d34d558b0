"""Images on servers, on the command line: added by address, fetched when needed."""

from pathlib import Path

from tests.app.conftest import draw_image
from tests.cli.conftest import Say
from tests.fakes.elsewhere import own_copies
from tests.fakes.web_server import serving


def test_addresses_are_added_and_listed_as_they_are(say: Say, tmp_path: Path) -> None:
    with own_copies(tmp_path / "copies"), serving() as host:
        host.files["/a/1.png"] = draw_image(tmp_path / "1.png", 1).read_bytes()
        url = host.url("/a/1.png")
        code, out, _ = say("new", tmp_path / "p", "--images", url)
        assert (code, "1 image will be fetched once needed." in out) == (0, True)
        code, out, _ = say("add", tmp_path / "p", url)
        assert (code, "Added 0 pages" in out) == (0, True)
        code, out, _ = say("images", tmp_path / "p", "--list")
        assert (code, "0 changed, 0 missing" in out) == (0, True)
        assert not any(asked.startswith("GET") for asked in host.asked)


def test_what_is_no_address_is_refused_with_what_to_do(say: Say, tmp_path: Path) -> None:
    code, _, err = say("new", tmp_path / "p", "--images", "gopher://host/1.png")
    assert (code, "http, https, s3" in err) == (1, True)
    assert not (tmp_path / "p" / "labeler.db").exists()
    code, _, err = say("add", tmp_path / "p", "https://me:secret@host/1.png")
    assert (code, "password" in err) == (2, True)
    assert "secret" not in err

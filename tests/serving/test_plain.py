"""The plain form: an image in, a line of our own labels out."""

import json
from pathlib import Path

from labeler.core.annotation import Level, ReviewState, TextSource, Voucher
from labeler.formats import labeler_json
from tests.serving.conftest import SIZE, VERSION, Caller, picture


def test_what_is_answered_is_read_back_as_labels(
    caller: Caller, image: bytes, tmp_path: Path
) -> None:
    status, _, content = caller.ask("POST", "/propose?name=scan.png", image)
    assert status == 200
    (tmp_path / "labels.jsonl").write_bytes(content + b"\n")
    (page,) = labeler_json.read(tmp_path).pages
    assert (page.image, page.size, page.state) == ("scan.png", SIZE, ReviewState.PROPOSED)
    assert page.voucher is Voucher.NOBODY
    lines = [region for region in page.regions if region.level is Level.LINE]
    assert [line.text for line in lines] == ["line 20", "line 80"]
    assert {line.text_source for line in lines} == {TextSource.READER}
    assert [line.count and line.count.value for line in lines] == [6, 6]
    characters = [region for region in page.regions if region.level is Level.CHARACTER]
    assert {one.line_id for one in characters} == {lines[0].id}


def test_scores_say_how_sure_a_proposal_is(caller: Caller, image: bytes) -> None:
    _, _, content = caller.ask("POST", "/propose", image)
    answer = json.loads(content)
    assert answer["model_version"] == VERSION
    assert {one["provenance"] for one in answer["regions"]} == {"proposal"}
    scores = [one["score"] for one in answer["regions"] if one["level"] == "line"]
    assert scores == sorted(scores, reverse=True)
    _, _, fewer = caller.ask("POST", f"/propose?score={scores[0]}", image)
    assert [one["score"] for one in json.loads(fewer)["regions"] if one["level"] == "line"] == [
        scores[0]
    ]


def test_any_page_of_a_file_can_be_asked_for(caller: Caller) -> None:
    fax = picture("TIFF", pages=3)
    _, _, content = caller.ask("POST", "/propose?page=3", fax, Content_Type="image/tiff")
    answer = json.loads(content)
    assert (answer["frame"], answer["pages"]) == (2, 3)
    assert caller.refusal("POST", "/propose?page=4", fax)[0] == 400
    assert caller.refusal("POST", "/propose?page=0", fax)[0] == 400


def test_a_form_is_taken_as_curl_and_browsers_send_it(caller: Caller, image: bytes) -> None:
    body = b"".join(
        (
            b'--XX\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n',
            b'--XX\r\nContent-Disposition: form-data; name="image"; filename="a b.png"\r\n',
            b"Content-Type: image/png\r\n\r\n" + image + b"\r\n--XX--\r\n",
        )
    )
    form = {"Content_Type": "multipart/form-data; boundary=XX"}
    status, _, content = caller.ask("POST", "/propose", body, **form)
    assert (status, json.loads(content)["image"]) == (200, "a b.png")
    assert "no file" in caller.refusal("POST", "/propose", body[:60], **form)[1]
    assert caller.refusal("POST", "/propose", body, Content_Type="multipart/form-data")[0] == 400


def test_what_is_no_image_is_refused_by_name(caller: Caller, image: bytes) -> None:
    assert caller.refusal("POST", "/propose", b"{}", Content_Type="application/json")[0] == 415
    for content in (b"", b"hello", image[: len(image) // 2]):
        status, sentence = caller.refusal("POST", "/propose", content)
        assert (status, sentence.endswith(".")) == (400, True)
    assert caller.refusal("POST", "/propose?score=2", image)[0] == 400
    assert caller.detector.seen == []


def test_it_says_what_it_is(caller: Caller) -> None:
    assert caller.json("/health") == (
        200,
        {"status": "UP", "model_class": "Labeler", "model_version": VERSION},
    )
    status, model = caller.json("/model")
    assert (status, model["detector"]["trained_on"]) == (200, {"lines": 12})
    status, headers, page = caller.ask("GET", "/")
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert VERSION in page.decode()
    assert f"curl -F image=@page.jpg http://127.0.0.1:{caller.port}/propose" in page.decode()
    assert caller.ask("HEAD", "/")[::2] == (200, b"")


def test_a_page_that_a_file_has_not_is_named_with_how_many_it_has(caller: Caller) -> None:
    for file, pages in ((picture("TIFF", pages=3), 3), (picture("PNG"), 1)):
        for page in (pages + 1, 999_999_999):
            status, said = caller.refusal("POST", f"/propose?page={page}", file)
            assert (status, said) == (400, f"There is no page {page}: the file has {pages}.")


def test_what_the_address_says_in_vain_is_refused(caller: Caller, image: bytes) -> None:
    status, said = caller.refusal("POST", "/propose?socre=0.4&page=1", image)
    assert (status, "socre" in said, "score" in said) == (400, True, True)

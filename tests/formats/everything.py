"""One file of each format with all that other programs put into it and there is no word for here."""

import json
from typing import Any

BOX = [[10, 10], [110, 10], [110, 40], [10, 40]]
LOW = [[10, 60], [110, 60], [110, 90], [10, 90]]
FLAT = [value for point in BOX for value in point]

LABELME: dict[str, Any] = {
    "version": "2.3.6",
    "flags": {"blurred": True, "night": False},
    "shapes": [
        {"label": "handwritten text", "points": BOX, "description": "EXIT", "shape_type": "polygon",
         "group_id": 7, "flags": {"bold": True}, "attributes": {"colour": "red"}, "score": 0.91,
         "kie_linking": [[7, 8]], "line_color": [1, 2, 3, 4], "track_id": 12, "difficult": False},
        {"label": "text", "points": LOW, "description": "WAY", "shape_type": "polygon",
         "group_id": 7, "flags": {}},
        {"label": "logo", "points": LOW, "shape_type": "polygon", "flags": {}, "made_by": "me"},
    ],
    "imagePath": "a.png", "imageHeight": 200, "imageWidth": 200, "checked": True,
    "tags": ["street"], "lineColor": [0, 255, 0, 128],
}  # fmt: skip

COCO: dict[str, Any] = {
    "images": [{"id": 5, "file_name": "a.png", "width": 200, "height": 200, "license": 3,
                "date_captured": "2024-05-01"}],
    "categories": [{"id": 4, "name": "word"}, {"id": 9, "name": "logo"}],
    "annotations": [
        {"id": 1, "image_id": 5, "category_id": 4, "segmentation": [FLAT], "caption": "a sign",
         "track_id": 12, "attributes": {"text": "EXIT", "occluded": True, "font": {"size": 4}}},
        {"id": 2, "image_id": 5, "category_id": 9, "bbox": [1, 2, 30, 40], "by": "me"},
    ],
}  # fmt: skip

DATUMARO: dict[str, Any] = {
    "info": {},
    "categories": {"label": {"labels": [{"name": "word"}, {"name": "logo"}], "attributes": []}},
    "items": [{
        "id": "a", "image": {"path": "a.png", "size": [200, 200]}, "attr": {"frame": 4},
        "annotations": [
            {"id": 1, "type": "polygon", "label_id": 0, "points": FLAT, "group": 3, "z_order": 2,
             "attributes": {"text": "EXIT", "occluded": True}},
            {"id": 2, "type": "bbox", "label_id": 1, "bbox": [1, 2, 30, 40], "attributes": {}},
            {"id": 3, "type": "caption", "caption": "a street", "attributes": {}},
        ],
    }],
}  # fmt: skip

VIA: dict[str, Any] = {
    "a.png-1": {
        "filename": "a.png", "size": -1, "file_attributes": {"caption": "a street", "width": "200"},
        "regions": [
            {"shape_attributes": {"name": "polygon", "all_points_x": [x for x, _ in BOX],
                                  "all_points_y": [y for _, y in BOX]},
             "region_attributes": {"type": "word", "text": "EXIT", "colour": "red",
                                   "marks": {"torn": True}}},
            {"shape_attributes": {"name": "rect", "x": 1, "y": 2, "width": 30, "height": 40},
             "region_attributes": {"type": "logo", "made_by": "me"}},
        ],
    },
}  # fmt: skip

CVAT = """<annotations><version>1.1</version><image id="4" name="a.png" width="200" height="200">
<polygon label="word" source="manual" occluded="1" z_order="3" group_id="5"
 points="10,10;110,10;110,40;10,40"><attribute name="text">EXIT</attribute>
 <attribute name="colour">red</attribute></polygon>
<box label="logo" xtl="1" ytl="2" xbr="30" ybr="40" source="manual"><attribute name="by">me</attribute></box>
<tag label="street" source="manual"><attribute name="weather">rain</attribute></tag>
</image></annotations>"""

SIZE = {"original_width": 200, "original_height": 200, "image_rotation": 0}
OUTLINE = {"points": [[5, 5], [55, 5], [55, 20], [5, 20]], "closed": True}
HIGH = {"points": [[5, 30], [55, 30], [55, 45], [5, 45]], "closed": True}


def result(key: str, kind: str, value: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": key, "type": kind, "from_name": kind, "to_name": "image", "value": value,
            **SIZE, **more}  # fmt: skip


LABEL_STUDIO: list[dict[str, Any]] = [{
    "id": 4, "data": {"ocr": "a.png", "customer": "Miller"}, "meta": {"batch": 3},
    "annotations": [{
        "id": 9, "lead_time": 3.5, "ground_truth": True, "result": [
            result("x1", "polygonlabels", {**OUTLINE, "polygonlabels": ["Handwriting"]},
                   meta={"text": ["look"]}, score=0.8, origin="manual"),
            result("x1", "textarea", {**OUTLINE, "text": ["EXIT"]}),
            result("x1", "choices", {**OUTLINE, "choices": ["rotated"]}, from_name="state"),
            result("x1", "rating", {**OUTLINE, "rating": 4}),
            result("x2", "polygonlabels", {**HIGH, "polygonlabels": ["Text"]}),
            result("x3", "polygonlabels", {**HIGH, "polygonlabels": ["Logo"]}),
            {"type": "relation", "from_id": "x1", "to_id": "x2", "direction": "right"},
            {"id": "q", "type": "choices", "from_name": "kind", "to_name": "image",
             "value": {"choices": ["letter"]}},
        ],
    }],
}]  # fmt: skip

PAGE = """<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><Metadata>
<Creator>Transkribus</Creator><Created>2020-01-01T00:00:00</Created><LastChange>2020-01-01T00:00:00</LastChange>
<TranskribusMetadata docId="7" pageId="8" status="GT"/></Metadata>
<Page imageFilename="a.png" imageWidth="200" imageHeight="200" type="content" primaryLanguage="German">
<PrintSpace><Coords points="0,0 200,0 200,200 0,200"/></PrintSpace>
<ReadingOrder><OrderedGroup id="ro"><RegionRefIndexed index="0" regionRef="r2"/>
<RegionRefIndexed index="1" regionRef="r1"/></OrderedGroup></ReadingOrder>
<TextRegion id="r1" type="paragraph" custom="structure {type:paragraph;}">
<Coords points="5,55 120,55 120,95 5,95"/>
<TextLine id="r1l1" primaryLanguage="Latin" custom="readingOrder {index:0;} textStyle {offset:0; length:3;}">
<Coords points="10,60 110,60 110,90 10,90"/><Baseline points="10,85 110,85"/>
<Word id="w1"><Coords points="10,60 50,60 50,90 10,90"/><TextEquiv conf="0.9"><Unicode>EX</Unicode></TextEquiv></Word>
<Word id="w2"><Coords points="60,60 110,60 110,90 60,90"/><TextEquiv><Unicode>IT</Unicode></TextEquiv></Word>
<TextEquiv index="0" conf="0.8"><Unicode>EX IT</Unicode></TextEquiv>
<TextEquiv index="1"><Unicode>EXIST</Unicode></TextEquiv><TextStyle fontSize="12.0" bold="true"/></TextLine>
<TextEquiv><Unicode>EX IT</Unicode></TextEquiv></TextRegion>
<TextRegion id="r2" type="heading"><Coords points="5,5 120,5 120,45 5,45"/>
<TextLine id="r2l1"><Coords points="10,10 110,10 110,40 10,40"/>
<TextEquiv><Unicode>WAY</Unicode></TextEquiv></TextLine></TextRegion>
<ImageRegion id="i1"><Coords points="120,120 180,120 180,180 120,180"/></ImageRegion>
</Page></PcGts>"""

VOC = """<annotation><folder>street</folder><filename>a.png</filename>
<source><database>My own</database></source><segmented>1</segmented>
<size><width>200</width><height>200</height><depth>3</depth></size>
<object><name>word</name><pose>Left</pose><truncated>1</truncated><difficult>0</difficult>
<bndbox><xmin>10</xmin><ymin>10</ymin><xmax>110</xmax><ymax>40</ymax></bndbox>
<attributes><attribute><name>colour</name><value>red</value></attribute></attributes>
<part><name>head</name><bndbox><xmin>10</xmin><ymin>10</ymin><xmax>20</xmax><ymax>40</ymax></bndbox></part>
</object>
<object><name>logo</name><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>30</xmax><ymax>40</ymax></bndbox>
<made_by>me</made_by></object></annotation>"""

HOCR = """<html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="ocr-system" content="tess"/></head>
<body><div class="ocr_page" title="image 'a.png'; bbox 0 0 200 200; ppageno 0; scan_res 300 300" lang="deu">
<div class="ocr_carea" id="b1" title="bbox 5 5 120 95"><p class="ocr_par" lang="fra" title="bbox 5 5 120 45">
<span class="ocr_header" id="l1" title="bbox 10 10 110 40; x_size 30; textangle 0">
<span class="ocrx_word" id="w1" title="bbox 10 10 60 40; x_wconf 91" lang="eng">EX</span>
<span class="ocrx_word" id="w2" title="bbox 62 10 110 40; x_wconf 55">IT</span></span></p>
<p class="ocr_par" title="bbox 5 55 120 95"><span class="ocr_line" title="bbox 10 60 110 90">WAY</span></p></div>
<div class="ocr_photo" title="bbox 120 120 180 180"></div></div></body></html>"""

ALTO = """<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description><MeasurementUnit>pixel</MeasurementUnit>
<sourceImageInformation><fileName>a.png</fileName></sourceImageInformation>
<OCRProcessing ID="p1"><ocrProcessingStep><processingSoftware><softwareName>FineReader</softwareName>
</processingSoftware></ocrProcessingStep></OCRProcessing></Description>
<Styles><TextStyle ID="s1" FONTSIZE="12.0"/></Styles>
<Tags><LayoutTag ID="t1" LABEL="heading"/></Tags>
<Layout><Page ID="pg" PHYSICAL_IMG_NR="7" WIDTH="200" HEIGHT="200" QUALITY="OK">
<PrintSpace HPOS="5" VPOS="5" WIDTH="190" HEIGHT="190">
<TextBlock ID="b1" HPOS="5" VPOS="5" WIDTH="120" HEIGHT="40" TAGREFS="t1" ROTATION="90">
<TextLine ID="l1" HPOS="10" VPOS="10" WIDTH="100" HEIGHT="30" STYLEREFS="s1" CS="true">
<String CONTENT="EX" HPOS="10" VPOS="10" WIDTH="50" HEIGHT="30" WC="0.91"><ALTERNATIVE>EXIST</ALTERNATIVE></String>
<SP WIDTH="2"/><String CONTENT="IT" HPOS="62" VPOS="10" WIDTH="48" HEIGHT="30" STYLE="bold"/></TextLine></TextBlock>
<TextBlock ID="b2" HPOS="5" VPOS="55" WIDTH="120" HEIGHT="40">
<TextLine ID="l2" HPOS="10" VPOS="60" WIDTH="100" HEIGHT="30"><String CONTENT="WAY"/></TextLine></TextBlock>
<Illustration ID="i1" HPOS="120" VPOS="120" WIDTH="60" HEIGHT="60"/>
</PrintSpace></Page></Layout></alto>"""

HIERTEXT: dict[str, Any] = {"info": {"version": "v1.0"}, "annotations": [{
    "image_id": "a", "image_width": 200, "image_height": 200,
    "paragraphs": [{"vertices": BOX, "legible": True, "lines": [
        {"vertices": BOX, "text": "EX IT", "legible": True, "handwritten": True, "vertical": False,
         "words": [{"vertices": [[10, 10], [60, 10], [60, 40], [10, 40]], "text": "EX", "legible": True},
                   {"vertices": [[62, 10], [110, 10], [110, 40], [62, 40]], "text": "IT",
                    "legible": False, "handwritten": True}]},
        {"vertices": LOW, "text": "WAY", "legible": True, "words": []},
    ]}],
}]}  # fmt: skip

TEXTOCR: dict[str, Any] = {
    "imgs": {"x1": {"id": "x1", "file_name": "a.png", "width": 200, "height": 200, "set": "",
                    "flickr": "http://a.example"}},
    "anns": {"x1_1": {"id": "x1_1", "image_id": "x1", "points": FLAT, "utf8_string": "EXIT",
                      "bbox": [10, 10, 100, 30], "area": 3000, "language": "english", "class": "sign"}},
    "imgToAnns": {"x1": ["x1_1"]},
}  # fmt: skip

ART: dict[str, Any] = {
    "a": [{"transcription": "EXIT", "points": BOX, "language": "Latin", "illegibility": False}]
}

FILES = {
    "labelme": ("a.json", json.dumps(LABELME)),
    "coco": ("instances.json", json.dumps(COCO)),
    "datumaro": ("default.json", json.dumps(DATUMARO)),
    "via": ("via.json", json.dumps(VIA)),
    "cvat": ("annotations.xml", CVAT),
    "label-studio": ("tasks.json", json.dumps(LABEL_STUDIO)),
    "page": ("a.xml", PAGE),
    "voc": ("a.xml", VOC),
    "hocr": ("a.hocr", HOCR),
    "alto": ("a.xml", ALTO),
    "hiertext": ("labels.jsonl", json.dumps(HIERTEXT)),
    "textocr": ("labels.json", json.dumps(TEXTOCR)),
    "art": ("labels.json", json.dumps(ART)),
}
"""By the format: the name of its file, and what stands in it."""

SAID = {
    "labelme": ["handwritten text", '"bold": true', '"colour": "red"', "kie_linking", '"track_id": 12',
                "street", '"blurred": true', '"made_by": "me"', "lineColor", '"group_id": 7', "0.91"],
    "coco": ['"license": 3', "date_captured", '"word"', '"logo"', '"by": "me"', "a sign",
             '"track_id": 12', '"occluded": true', '"size": 4'],
    "datumaro": ['"frame": 4', '"group": 3', '"z_order": 2', "a street", '"logo"', '"word"',
                 '"occluded": true'],
    "via": ["a street", '"colour": "red"', '"torn": true', '"logo"', '"made_by": "me"', '"word"'],
    "cvat": ['label="word"', 'occluded="1"', 'z_order="3"', 'group_id="5"', ">red<", 'label="logo"',
             ">me<", 'label="street"', ">rain<"],
    "label-studio": ['"Miller"', '"batch": 3', '"lead_time": 3.5', '"Handwriting"', '"look"',
                     '"rotated"', '"rating": 4', '"Logo"', '"from_id": "x1"', '"letter"', '"x2"'],
    "page": ['docId="7"', 'type="content"', "PrintSpace", 'id="ro"', 'type="heading"', "structure",
             'primaryLanguage="Latin"', "textStyle", 'conf="0.9"', "EXIST", "fontSize",
             "ImageRegion", 'id="r1l1"'],
    "voc": ["My own", "segmented", ">word<", ">Left<", "truncated", ">colour<", ">red<", ">head<",
            ">logo<", "made_by", "word:::"],
    "hocr": ["scan_res 300 300", 'lang="deu"', "ocr_carea", "ocr_par", 'lang="fra"', "ocr_header",
             'id="l1"', "x_size 30", "textangle 0", "x_wconf 91", 'lang="eng"', "ocr_photo",
             "bbox 120 120 180 180"],
    "alto": ["FineReader", 'FONTSIZE="12.0"', 'LABEL="heading"', 'QUALITY="OK"', 'ID="b1"', 'ID="b2"',
             'ROTATION="90"', 'TAGREFS="t1"', 'STYLEREFS="s1"', 'CS="true"', 'WC="0.91"', "EXIST",
             'STYLE="bold"', "Illustration", 'ID="l1"', 'PHYSICAL_IMG_NR="7"'],
    "hiertext": ['"id": 1', '"handwritten": true', '"text": "IT"', '"legible": false'],
    "textocr": ["a.example", "english", '"sign"'],
    "art": ['"language": "Latin"'],
}  # fmt: skip
"""What has to stand in the file again."""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Labeler is started next.</source>
        <translation>Gilt, sobald Labeler das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands beside every verdict and edit. Empty: the name you are logged in with.</source>
        <translation>Steht bei jedem Urteil und jeder Änderung. Leer: der Name, mit dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>While something is drawn.</source>
        <translation>Während etwas gezeichnet wird.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>at full width</source>
        <translation>in voller Breite</translation>
    </message>
    <message>
        <source>with all its text</source>
        <translation>mit ihrem ganzen Text</translation>
    </message>
    <message>
        <source>at the width of its text</source>
        <translation>in der Breite ihres Textes</translation>
    </message>
    <message>
        <source>as the last one was</source>
        <translation>wie die letzte</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Width of outlines</source>
        <translation>Strichstärke der Umrisse</translation>
    </message>
    <message>
        <source>In pixels. From 2 on, pages with thousands of lines are drawn more slowly.</source>
        <translation>In Pixeln. Ab 2 werden Seiten mit Tausenden von Zeilen langsamer gezeichnet.</translation>
    </message>
    <message>
        <source>Light rim</source>
        <translation>Heller Rand</translation>
    </message>
    <message>
        <source>A light edge around outlines, so that they stand out on dark and busy photos. Left out on pages with many lines.</source>
        <translation>Ein heller Saum um die Umrisse, damit sie sich auf dunklen und unruhigen Fotos abheben. Entfällt auf Seiten mit vielen Zeilen.</translation>
    </message>
    <message>
        <source>A page is shown</source>
        <translation>Eine Seite erscheint</translation>
    </message>
    <message>
        <source>Where there is no text yet, the page itself. What is left out counts as not seen until it is shown.</source>
        <translation>Wo noch kein Text ist, die Seite selbst. Was außerhalb bleibt, gilt als ungesehen, bis es gezeigt wird.</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>Übersicht der Seite</translation>
    </message>
    <message>
        <source>While part of it is out of view.</source>
        <translation>Solange ein Teil von ihr nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Seiten als Bilder</translation>
    </message>
    <message>
        <source>Rather than as names.</source>
        <translation>Statt als Namen.</translation>
    </message>
    <message>
        <source>Most worth first</source>
        <translation>Lohnendste zuerst</translation>
    </message>
    <message>
        <source>The list begins with the pages on which most is expected to be put right in a minute.</source>
        <translation>Die Liste beginnt mit den Seiten, auf denen sich in einer Minute voraussichtlich am meisten verbessern lässt.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Propose by itself</source>
        <translation>Von selbst vorschlagen</translation>
    </message>
    <message>
        <source>The page on screen first, then the pages you will reach next.</source>
        <translation>Zuerst die Seite auf dem Bildschirm, dann die nächsten Seiten.</translation>
    </message>
    <message>
        <source>Pages ahead</source>
        <translation>Seiten im Voraus</translation>
    </message>
    <message>
        <source>How many of the next pages get proposals before you reach them.</source>
        <translation>Für wie viele der nächsten Seiten es Vorschläge gibt, bevor Sie dort sind.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score ab</translation>
    </message>
    <message>
        <source>Proposals the detector is less sure of stay hidden. No page is detected again.</source>
        <translation>Vorschläge, bei denen der Detektor weniger sicher ist, bleiben verborgen. Keine Seite wird neu durchsucht.</translation>
    </message>
    <message>
        <source>Detector runs on</source>
        <translation>Detektor läuft auf</translation>
    </message>
    <message>
        <source>Takes effect when the detector is loaded next.</source>
        <translation>Gilt, sobald der Detektor das nächste Mal geladen wird.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>New projects begin with</source>
        <translation>Neue Projekte beginnen mit</translation>
    </message>
    <message>
        <source>The detector. Another one is chosen under Proposals, Models, at any time.</source>
        <translation>Der Detektor. Ein anderer lässt sich jederzeit unter Vorschläge, Modelle wählen.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>Images from elsewhere</source>
        <translation>Bilder von anderswo</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Ordner für Kopien</translation>
    </message>
    <message>
        <source>Of images that servers hold. Empty: among the user&apos;s own. Takes effect when Labeler is started next.</source>
        <translation>Für Bilder, die auf Servern liegen. Leer: bei Ihren eigenen Dateien. Gilt, sobald Labeler das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Gigabytes of copies</source>
        <translation>Gigabyte für Kopien</translation>
    </message>
    <message>
        <source>Those used longest ago go first, and are fetched again when they are needed.</source>
        <translation>Die am längsten nicht verwendeten weichen zuerst und werden bei Bedarf neu geladen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Von selbst sichern</translation>
    </message>
    <message>
        <source>When a project is closed, and now and then, if anything was done. Images are not copied.</source>
        <translation>Wenn ein Projekt geschlossen wird, und ab und zu, wenn etwas getan wurde. Bilder werden nicht kopiert.</translation>
    </message>
    <message>
        <source>Minutes between copies</source>
        <translation>Minuten zwischen Kopien</translation>
    </message>
    <message>
        <source>One for each hour of the last day is kept, and one for each day of the last month.</source>
        <translation>Eine für jede Stunde des letzten Tages und eine für jeden Tag des letzten Monats wird behalten.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Empty: inside each project, where copies go when its disk does. A folder on another disk is safer.</source>
        <translation>Leer: im Projekt selbst, wo Kopien mit dessen Datenträger verloren gehen. Ein Ordner auf einem anderen Datenträger ist sicherer.</translation>
    </message>
    <message>
        <source>Gigabytes at most</source>
        <translation>Höchstens Gigabyte</translation>
    </message>
    <message>
        <source>For each project; the oldest copies go first, the last three always stay.</source>
        <translation>Für jedes Projekt; die ältesten Kopien weichen zuerst, die letzten drei bleiben immer.</translation>
    </message>
    <message>
        <source>The image of this page is still being read.</source>
        <translation>Das Bild dieser Seite wird noch gelesen.</translation>
    </message>
    <message>
        <source>Some of this has only just come up. Press again when you have looked.</source>
        <translation>Etwas davon ist eben erst erschienen. Drücken Sie noch einmal, wenn Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>This page cannot be accepted: {reason}</source>
        <translation>Diese Seite kann nicht angenommen werden: {reason}</translation>
    </message>
    <message>
        <source>You will be asked before proposals that nobody saw are accepted.</source>
        <translation>Sie werden gefragt, bevor Vorschläge angenommen werden, die niemand gesehen hat.</translation>
    </message>
    <message>
        <source>Accept page</source>
        <translation>Seite annehmen</translation>
    </message>
    <message>
        <source>Before the page is accepted</source>
        <translation>Bevor die Seite angenommen wird</translation>
    </message>
    <message>
        <source>Do the same until Labeler is closed</source>
        <translation>Ebenso, bis Labeler geschlossen wird</translation>
    </message>
    <message>
        <source>All of this page was seen now.</source>
        <translation>Jetzt wurde die ganze Seite gesehen.</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Trotzdem annehmen</translation>
    </message>
    <message>
        <source>There is no text: accept as empty</source>
        <translation>Hier steht kein Text: als leer annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n lines</source>
        <translation>
            <numerusform>Die Zeile annehmen</numerusform>
            <numerusform>Alle %n Zeilen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Die erste zeigen</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Die ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Accepted like this, the page is marked as unseen until somebody has looked at it.</source>
        <translation>So angenommen, gilt die Seite als ungesehen, bis jemand sie angesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful readings nobody looked at stay without transcript: {named}.</source>
        <translation>
            <numerusform>%n unsichere Lesung, die niemand angesehen hat, bleibt ohne Transkript: {named}.</numerusform>
            <numerusform>%n unsichere Lesungen, die niemand angesehen hat, bleiben ohne Transkript: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted as empty.</source>
        <translation>als leer angenommen.</translation>
    </message>
    <message>
        <source>accepted, and marked as unseen.</source>
        <translation>angenommen und als ungesehen markiert.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message numerus="yes">
        <source>{quoted} and %n more</source>
        <translation>
            <numerusform>{quoted} und %n weitere</numerusform>
            <numerusform>{quoted} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n proposed lines on this page were not seen yet.</source>
        <translation>
            <numerusform>Die vorgeschlagene Zeile dieser Seite wurde noch nicht gesehen.</numerusform>
            <numerusform>Die %n vorgeschlagenen Zeilen dieser Seite wurden noch nicht gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {lines} proposed lines were not seen yet.</source>
        <translation>
            <numerusform>%n der {lines} vorgeschlagenen Zeilen wurde noch nicht gesehen.</numerusform>
            <numerusform>%n der {lines} vorgeschlagenen Zeilen wurden noch nicht gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the page were not seen yet.</source>
        <translation>
            <numerusform>%n Zeile der Seite wurde noch nicht gesehen.</numerusform>
            <numerusform>%n Zeilen der Seite wurden noch nicht gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the page was not seen yet.</source>
        <translation>Ein Teil der Seite wurde noch nicht gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Without them the page is empty.</source>
        <translation>
            <numerusform>Ohne sie ist die Seite leer.</numerusform>
            <numerusform>Ohne sie ist die Seite leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n lines proposed.</source>
        <translation>
            <numerusform>Hier ist keine Zeile umrissen, aber der Regler verbirgt %n vorgeschlagene Zeile.</numerusform>
            <numerusform>Hier ist keine Zeile umrissen, aber der Regler verbirgt %n vorgeschlagene Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n characters proposed.</source>
        <translation>
            <numerusform>Hier ist keine Zeile umrissen, aber der Regler verbirgt %n vorgeschlagenes Zeichen.</numerusform>
            <numerusform>Hier ist keine Zeile umrissen, aber der Regler verbirgt %n vorgeschlagene Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is outlined here, and the detector has not looked yet.</source>
        <translation>Hier ist keine Zeile umrissen, und der Detektor hat noch nicht gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere.</source>
        <translation>
            <numerusform>%n Stelle sieht nach Text aus und ist nicht umrissen.</numerusform>
            <numerusform>%n Stellen sehen nach Text aus und sind nicht umrissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all labels of this page could be imported: {problem}</source>
        <translation>Nicht alle Labels dieser Seite konnten importiert werden: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a letter with its accents is one.</source>
        <translation>Für die ausgewählten Zeilen, sonst für die ganze Seite. Leerzeichen zählen nicht, Satzzeichen schon; ein Buchstabe mit seinen Akzenten ist einer.</translation>
    </message>
    <message>
        <source>Again: on to the next doubtful character, on this line or on the next line to check.</source>
        <translation>Noch einmal: weiter zum nächsten unsicheren Zeichen, in dieser oder in der nächsten zu prüfenden Zeile.</translation>
    </message>
    <message>
        <source>What the detector saw too faintly to propose it, where nothing is outlined. Enter outlines it, Ctrl+I outlines and ignores it, X dismisses it for good. While this is on, accepting a page asks.</source>
        <translation>Was der Detektor zu schwach gesehen hat, um es vorzuschlagen, wo nichts umrissen ist. Enter umreißt es, Strg+I umreißt und ignoriert es, X verwirft es endgültig. Solange dies an ist, wird beim Annehmen einer Seite gefragt.</translation>
    </message>
    <message>
        <source>How sure the detector must be, how far outlines go around it, and how low lines may be: seen at once, because it does not look again.</source>
        <translation>Wie sicher der Detektor sein muss, wie weit Umrisse um den Text reichen und wie niedrig Zeilen sein dürfen: sofort zu sehen, weil er nicht neu sucht.</translation>
    </message>
    <message>
        <source>Cuts the selected lines, else all of the page, where the reader sees spaces.</source>
        <translation>Schneidet die ausgewählten Zeilen, sonst die ganze Seite, an erkannten Leerzeichen.</translation>
    </message>
    <message>
        <source>On the screen only, until Labeler is closed.</source>
        <translation>Nur auf dem Bildschirm, bis Labeler geschlossen wird.</translation>
    </message>
    <message>
        <source>Where the letters of the selected lines stand, as their outlines suggest. Drag the points to where they do.</source>
        <translation>Die Linie, auf der die Buchstaben der ausgewählten Zeilen stehen, aus dem Umriss ermittelt. Ihre Punkte lassen sich danach ziehen.</translation>
    </message>
    <message>
        <source>Baselines of selected lines are always shown.</source>
        <translation>Die der ausgewählten Zeilen sind immer zu sehen.</translation>
    </message>
    <message>
        <source>Lines and proposals without the empty part of the page around them.</source>
        <translation>Zeilen und Vorschläge ohne den leeren Teil der Seite um sie herum.</translation>
    </message>
    <message>
        <source>Forget what was to be done with proposals that nobody saw when a page is accepted.</source>
        <translation>Vergessen, was mit Vorschlägen geschehen soll, die beim Annehmen einer Seite niemand gesehen hat.</translation>
    </message>
    <message>
        <source>Propose what lines say, in this project. What people wrote stays either way.</source>
        <translation>In diesem Projekt vorschlagen, was in Zeilen steht. Was Menschen geschrieben haben, bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>Cut proposed lines where the reader sees spaces. Until you choose, the accepted pages say whether they outline lines or words.</source>
        <translation>Vorgeschlagene Zeilen an erkannten Leerzeichen schneiden. Bis Sie wählen, gilt, ob auf den angenommenen Seiten Zeilen oder Wörter umrissen sind.</translation>
    </message>
    <message>
        <source>Labels in a file or an archive, with their images, become a project. Folders with labels are opened as any other.</source>
        <translation>Labels in einer Datei oder einem Archiv werden mit ihren Bildern zu einem Projekt. Ordner mit Labels werden geöffnet wie alle anderen.</translation>
    </message>
    <message>
        <source>Images that appeared in the folders of the project since it was made.</source>
        <translation>Bilder, die in den Ordnern des Projekts hinzugekommen sind, seit es angelegt wurde.</translation>
    </message>
    <message>
        <source>Folders that the project names and you added no images from. It may be of others.</source>
        <translation>Ordner, die das Projekt nennt und aus denen Sie keine Bilder hinzugefügt haben. Vielleicht stammt es von anderen.</translation>
    </message>
    <message>
        <source>Edits that could not be stored when they were made, and were kept aside.</source>
        <translation>Änderungen, die nicht gespeichert werden konnten, als sie gemacht wurden, und beiseitegelegt wurden.</translation>
    </message>
    <message>
        <source>As the image was turned or scaled since it was labelled.</source>
        <translation>So, wie das Bild gedreht oder skaliert wurde, seit es gelabelt wurde.</translation>
    </message>
    <message>
        <source>They fit the image that is there now.</source>
        <translation>Sie passen zu dem Bild, das jetzt da ist.</translation>
    </message>
    <message>
        <source>All labels and the weights that were trained; images are not copied.</source>
        <translation>Alle Labels und die trainierten Gewichte; Bilder werden nicht kopiert.</translation>
    </message>
    <message>
        <source>Everything that belongs to the project. What cannot be read is kept aside and named.</source>
        <translation>Alles, was zum Projekt gehört. Was nicht gelesen werden kann, wird beiseitegelegt und genannt.</translation>
    </message>
    <message>
        <source>A detector or reader in an ONNX file of somebody else, after a trial on three pages.</source>
        <translation>Ein Detektor oder eine Texterkennung von jemand anderem in einer ONNX-Datei, nach einer Probe an drei Seiten.</translation>
    </message>
    <message>
        <source>Which detectors and readers there are: use another one, or remove one.</source>
        <translation>Welche Detektoren und Texterkennungen es gibt: eine andere verwenden oder entfernen.</translation>
    </message>
    <message>
        <source>What had been proposed, under what it became: while the key is held, or from one press to the next.</source>
        <translation>Was vorgeschlagen war, unverändert unter dem, was daraus wurde. Solange die Taste gehalten wird, oder bis sie noch einmal gedrückt wird.</translation>
    </message>
    <message>
        <source>How much people had to change, by model, and on which pages most.</source>
        <translation>Wie viel von Hand geändert werden musste, nach Modell, und auf welchen Seiten am meisten.</translation>
    </message>
    <message>
        <source>Edges that are dragged snap to those of other lines: to the same height, or in line with them.</source>
        <translation>Gezogene Kanten richten sich nach anderen Zeilen: gleich hoch oder in einer Flucht mit ihnen.</translation>
    </message>
    <message>
        <source>In a corner, while part of the page is out of view. Drag on it to move the view.</source>
        <translation>In einer Ecke, solange ein Teil der Seite nicht zu sehen ist. Ziehen Sie darin, um den Ausschnitt zu verschieben.</translation>
    </message>
    <message>
        <source>A project in a PostgreSQL database, which several people work on at once.</source>
        <translation>Ein Projekt in einer PostgreSQL-Datenbank, an dem mehrere zugleich arbeiten.</translation>
    </message>
    <message>
        <source>Images on servers (http, https, s3, gs), which stay there, as a project or in the one that is open.</source>
        <translation>Bilder auf Servern (http, https, s3, gs), die dort bleiben: als neues Projekt oder im offenen.</translation>
    </message>
    <message>
        <source>What was done in another project of the same images is taken over into this one.</source>
        <translation>Was in einem anderen Projekt mit denselben Bildern getan wurde, wird in dieses übernommen.</translation>
    </message>
    <message>
        <source>All labels as plain text in a folder, up to date while you work.</source>
        <translation>Alle Labels als lesbarer Text in einem Ordner, aktuell, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open project on a server…</source>
        <translation>Projekt auf einem Server öffnen…</translation>
    </message>
    <message>
        <source>Move over from another tool…</source>
        <translation>Aus anderem Programm übernehmen…</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
        <source>Add images by address…</source>
        <translation>Bilder per Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Add new images</source>
        <translation>Neue Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Read images there</source>
        <translation>Bilder dort lesen</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Labels importieren…</translation>
    </message>
    <message>
        <source>Merge another project…</source>
        <translation>Anderes Projekt zusammenführen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store kept edits</source>
        <translation>Beiseitegelegtes speichern</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore an earlier copy…</source>
        <translation>Frühere Kopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Prüfen und reparieren…</translation>
    </message>
    <message>
        <source>Keep a plain copy…</source>
        <translation>Lesbare Kopie führen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The next one that is read doubtfully, low in score, starts unusually, was not seen yet, or on which text, count and characters disagree; or of the kinds that the list of regions shows. After the last one of a page come those of the next page.</source>
        <translation>Die nächste, die unsicher gelesen ist, einen niedrigen Score hat, ungewöhnlich beginnt, noch nicht gesehen wurde oder bei der Text, Anzahl und Zeichen voneinander abweichen; oder die nächste von der Art, die die Liste der Regionen zeigt. Nach der letzten einer Seite folgen die der nächsten Seite.</translation>
    </message>
    <message>
        <source>The selected lines are right, although numbers disagree or they start unusually.</source>
        <translation>Die ausgewählten Zeilen sind richtig, auch wenn Anzahlen abweichen oder sie ungewöhnlich beginnen.</translation>
    </message>
    <message>
        <source>On a line that starts unusually: where reading most likely starts, and on to the next such line.</source>
        <translation>Bei einer Zeile, die ungewöhnlich beginnt: an der wahrscheinlichsten Ecke beginnen, und weiter zur nächsten solchen Zeile.</translation>
    </message>
    <message>
        <source>The selected lines get a centre line and a height that can be dragged, as if drawn so. Overlap: 1 is the same outline.</source>
        <translation>Die ausgewählten Zeilen bekommen eine Mittellinie und eine Höhe, die sich ziehen lassen, als wären sie so gezeichnet. Überdeckung: 1 ist derselbe Umriss.</translation>
    </message>
    <message>
        <source>The selected lines get two Bezier curves, as ABCNet is trained with. Overlap: 1 is the same outline.</source>
        <translation>Die ausgewählten Zeilen bekommen zwei Bézierkurven, wie ABCNet sie zum Training verwendet. Überdeckung: 1 ist derselbe Umriss.</translation>
    </message>
    <message>
        <source>The outlines stay as they are, and their vertices can be dragged.</source>
        <translation>Die Umrisse bleiben, wie sie sind, und ihre Eckpunkte lassen sich ziehen.</translation>
    </message>
    <message>
        <source>Cuts the selected line at the gap that the detector sees in it, or joins it to what the detector sees go on.</source>
        <translation>Schneidet die ausgewählte Zeile an der Lücke, die der Detektor in ihr sieht, oder verbindet sie mit dem, worin sie laut Detektor weitergeht.</translation>
    </message>
    <message>
        <source>The selected line is right as it is: the cut or join is not suggested again.</source>
        <translation>Die ausgewählte Zeile ist richtig, wie sie ist: Der Schnitt oder die Verbindung wird nicht mehr empfohlen.</translation>
    </message>
    <message>
        <source>Nothing is moved, turned or reshaped by accident. Texts, counts and new lines are not locked.</source>
        <translation>Nichts wird versehentlich verschoben, gedreht oder umgeformt. Texte, Anzahlen und neue Zeilen sind nicht gesperrt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete vertex</source>
        <translation>Eckpunkt löschen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Transkript bearbeiten</translation>
    </message>
    <message>
        <source>Mark as right</source>
        <translation>Für richtig erklären</translation>
    </message>
    <message>
        <source>Count from transcript</source>
        <translation>Anzahl aus Transkript</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Part lines at spaces</source>
        <translation>Zeilen an Leerzeichen teilen</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Take suggestion</source>
        <translation>Empfehlung übernehmen</translation>
    </message>
    <message>
        <source>Refuse suggestion</source>
        <translation>Empfehlung ablehnen</translation>
    </message>
    <message>
        <source>Start reading at next vertex</source>
        <translation>Leserichtung am nächsten Eckpunkt beginnen</translation>
    </message>
    <message>
        <source>Draw baseline</source>
        <translation>Grundlinie zeichnen</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Grundlinie entfernen</translation>
    </message>
    <message>
        <source>Remove curve</source>
        <translation>Kurve entfernen</translation>
    </message>
    <message>
        <source>Number the reading order</source>
        <translation>Lesereihenfolge nummerieren</translation>
    </message>
    <message>
        <source>Sort into reading order</source>
        <translation>In Lesereihenfolge bringen</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Rotate left by 15°</source>
        <translation>Um 15° nach links drehen</translation>
    </message>
    <message>
        <source>Rotate right by 15°</source>
        <translation>Um 15° nach rechts drehen</translation>
    </message>
    <message>
        <source>Snap to other lines</source>
        <translation>An anderen Zeilen einrasten</translation>
    </message>
    <message>
        <source>Lock outlines</source>
        <translation>Umrisse sperren</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächste Region</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Vorige Region</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>Nächste zu prüfende Zeile</translation>
    </message>
    <message>
        <source>Previous line to check</source>
        <translation>Vorige zu prüfende Zeile</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>Vier Ecken zeichnen</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Polygon zeichnen</translation>
    </message>
    <message>
        <source>Draw rotated box</source>
        <translation>Gedrehtes Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw curved line</source>
        <translation>Gebogene Zeile zeichnen</translation>
    </message>
    <message>
        <source>Cut line in two</source>
        <translation>Zeile durchschneiden</translation>
    </message>
    <message>
        <source>Draw characters</source>
        <translation>Zeichen umreißen</translation>
    </message>
    <message>
        <source>Divide line into characters</source>
        <translation>Zeile in Zeichen teilen</translation>
    </message>
    <message>
        <source>The page is turned on your screen only, and shown so from now on: labels stay what they are.</source>
        <translation>Die Seite ist nur auf Ihrem Bildschirm gedreht und wird ab jetzt so gezeigt: Labels bleiben, was sie sind.</translation>
    </message>
    <message>
        <source>Turns the page on your screen so that most of its lines can be read.</source>
        <translation>Dreht die Seite auf Ihrem Bildschirm so, dass die meisten ihrer Zeilen zu lesen sind.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Fit text width</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Turn view left</source>
        <translation>Ansicht nach links drehen</translation>
    </message>
    <message>
        <source>Turn view right</source>
        <translation>Ansicht nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn view upright</source>
        <translation>Ansicht aufrecht drehen</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Helligkeit und Kontrast</translation>
    </message>
    <message>
        <source>Original brightness and contrast</source>
        <translation>Helligkeit und Kontrast zurücksetzen</translation>
    </message>
    <message>
        <source>Hide regions</source>
        <translation>Regionen ausblenden</translation>
    </message>
    <message>
        <source>Show proposals</source>
        <translation>Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Show what was fixed</source>
        <translation>Korrekturen zeigen</translation>
    </message>
    <message>
        <source>Show transcripts</source>
        <translation>Transkripte zeigen</translation>
    </message>
    <message>
        <source>Show all baselines</source>
        <translation>Alle Grundlinien zeigen</translation>
    </message>
    <message>
        <source>Show character map</source>
        <translation>Zeichenkarte zeigen</translation>
    </message>
    <message>
        <source>Show line map</source>
        <translation>Zeilenkarte zeigen</translation>
    </message>
    <message>
        <source>Show overview of the page</source>
        <translation>Übersicht der Seite zeigen</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>It is yours to work on, whoever worked on it; they are shown that.</source>
        <translation>Sie gehört dann Ihnen zur Bearbeitung, wer auch immer daran gearbeitet hat; der Person wird das angezeigt.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page to review</source>
        <translation>Nächste Seite zum Prüfen</translation>
    </message>
    <message>
        <source>Previous page to review</source>
        <translation>Vorige Seite zum Prüfen</translation>
    </message>
    <message>
        <source>Take page over</source>
        <translation>Seite übernehmen</translation>
    </message>
    <message>
        <source>Accept page and go on</source>
        <translation>Seite annehmen und weiter</translation>
    </message>
    <message>
        <source>Skip page</source>
        <translation>Seite überspringen</translation>
    </message>
    <message>
        <source>Reject page</source>
        <translation>Seite ablehnen</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Ask again about unseen proposals</source>
        <translation>Bei ungesehenen Vorschlägen wieder fragen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Turn or scale labels</source>
        <translation>Labels drehen oder skalieren</translation>
    </message>
    <message>
        <source>Keep labels as they are</source>
        <translation>Labels lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Find the original…</source>
        <translation>Original suchen…</translation>
    </message>
    <message>
        <source>Remove pages from project…</source>
        <translation>Seiten aus dem Projekt nehmen…</translation>
    </message>
    <message>
        <source>Bring back removed pages</source>
        <translation>Entfernte Seiten zurückholen</translation>
    </message>
    <message>
        <source>Through the proposed lines of all pages to review that are most probably wrong. Enter accepts, X rejects, and both go on.</source>
        <translation>Durch die vorgeschlagenen Zeilen aller Seiten zum Prüfen, die am wahrscheinlichsten falsch sind. Enter nimmt an, X lehnt ab, und beide gehen weiter.</translation>
    </message>
    <message>
        <source>Propose on this page</source>
        <translation>Auf dieser Seite vorschlagen</translation>
    </message>
    <message>
        <source>Look closer at selection</source>
        <translation>Auswahl genauer ansehen</translation>
    </message>
    <message>
        <source>Look closer at an area</source>
        <translation>Bereich genauer ansehen</translation>
    </message>
    <message>
        <source>Propose on all pages</source>
        <translation>Auf allen Seiten vorschlagen</translation>
    </message>
    <message>
        <source>Adjust outlines</source>
        <translation>Umrisse anpassen</translation>
    </message>
    <message>
        <source>Show missed text</source>
        <translation>Übersehenen Text zeigen</translation>
    </message>
    <message>
        <source>Read lines</source>
        <translation>Zeilen lesen</translation>
    </message>
    <message>
        <source>Propose words</source>
        <translation>Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Pause proposing</source>
        <translation>Vorschlagen anhalten</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Vorschlagen beenden</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Reject proposal</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Next disputed line</source>
        <translation>Nächste strittige Zeile</translation>
    </message>
    <message>
        <source>Retrain…</source>
        <translation>Nachtrainieren…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>What was fixed…</source>
        <translation>Korrekturen…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Use previous detector</source>
        <translation>Vorigen Detektor verwenden</translation>
    </message>
    <message>
        <source>Use previous reader</source>
        <translation>Vorige Texterkennung verwenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Labeler</source>
        <translation>Über Labeler</translation>
    </message>
    <message>
        <source>A fault of the program keeps this image from being shown.</source>
        <translation>Durch einen Fehler des Programms kann dieses Bild nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Enter confirms, Tab confirms and goes on to the next line, F2 to the next doubtful character, Esc gives up</source>
        <translation>Enter bestätigt, Tab bestätigt und geht weiter zur nächsten Zeile, F2 zum nächsten unsicheren Zeichen, Esc bricht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}: Enter says that it is right</source>
        <translation>{numbers}: Enter erklärt es für richtig</translation>
    </message>
    <message>
        <source>Picture of the line</source>
        <translation>Bild der Zeile</translation>
    </message>
    <message>
        <source>Drag around what the detector should look at closely; Esc ends</source>
        <translation>Um das ziehen, was der Detektor genau ansehen soll; Esc beendet</translation>
    </message>
    <message>
        <source>Click a line where it is to be cut, or drag across several; Esc ends</source>
        <translation>Zeile anklicken, wo sie geteilt werden soll, oder quer über mehrere ziehen; Esc beendet</translation>
    </message>
    <message>
        <source>Drag from one side of a line to the other.</source>
        <translation>Ziehen Sie von einer Seite einer Zeile zur anderen.</translation>
    </message>
    <message>
        <source>Cut line</source>
        <translation>Zeile durchschneiden</translation>
    </message>
    <message>
        <source>Click the corners clockwise from where reading starts; Enter closes, Esc ends</source>
        <translation>Die Ecken im Uhrzeigersinn anklicken, ab dem Lesebeginn; Enter schließt, Esc beendet</translation>
    </message>
    <message>
        <source>Click the four corners clockwise from where reading starts; Esc ends</source>
        <translation>Die vier Ecken im Uhrzeigersinn anklicken, ab dem Lesebeginn; Esc beendet</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click both; Esc ends</source>
        <translation>Von Ecke zu Ecke ziehen oder beide anklicken; Esc beendet</translation>
    </message>
    <message>
        <source>Click along the middle of the text as it is read; wheel or drag: height; Enter closes</source>
        <translation>In Leserichtung die Mitte des Textes entlang klicken; Rad oder Ziehen: Höhe; Enter schließt</translation>
    </message>
    <message>
        <source>Drag along the foot of the text as it is read, then click at its top; Esc ends</source>
        <translation>In Leserichtung den Fuß des Textes entlang ziehen, dann oben klicken; Esc beendet</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>Kante verschieben</translation>
    </message>
    <message>
        <source>Insert vertex</source>
        <translation>Eckpunkt einfügen</translation>
    </message>
    <message>
        <source>Move vertex</source>
        <translation>Eckpunkt verschieben</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Zeile zeichnen</translation>
    </message>
    <message>
        <source>Draw character</source>
        <translation>Zeichen umreißen</translation>
    </message>
    <message>
        <source>Click selects; drag a line, an edge or a corner; double-click on an edge adds a vertex</source>
        <translation>Klick wählt aus; Zeile, Kante oder Ecke ziehen; Doppelklick auf eine Kante fügt einen Eckpunkt ein</translation>
    </message>
    <message>
        <source>A region keeps at least three vertices. Delete it as a whole.</source>
        <translation>Eine Region behält mindestens drei Eckpunkte. Löschen Sie sie als Ganzes.</translation>
    </message>
    <message>
        <source>A baseline keeps at least two points. Remove it as a whole.</source>
        <translation>Eine Grundlinie behält mindestens zwei Punkte. Entfernen Sie sie als Ganzes.</translation>
    </message>
    <message>
        <source>Delete point of baseline</source>
        <translation>Punkt der Grundlinie löschen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Select the one line to write: click it, or go to it with Tab. A line that is not there yet is drawn first.</source>
        <translation>Wählen Sie die eine Zeile aus, um die es geht: durch Klick oder mit Tab. Eine Zeile, die es noch nicht gibt, wird zuerst gezeichnet.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The clipboard holds no regions. Select regions and copy them first.</source>
        <translation>Die Zwischenablage enthält keine Regionen. Wählen Sie Regionen aus und kopieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Save what could not be saved</source>
        <translation>Speichern, was nicht gespeichert werden konnte</translation>
    </message>
    <message>
        <source>Saved in {folder}. Import it when the project is back.</source>
        <translation>In {folder} gespeichert. Importieren Sie es, wenn das Projekt wieder da ist.</translation>
    </message>
    <message>
        <source>Withheld images</source>
        <translation>Zurückgehaltene Bilder</translation>
    </message>
    <message>
        <source>Changed image</source>
        <translation>Geändertes Bild</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>Neue Bilder</translation>
    </message>
    <message>
        <source>Where may the original be?</source>
        <translation>Wo könnte das Original sein?</translation>
    </message>
    <message>
        <source>The image changed since it was labelled.</source>
        <translation>Das Bild hat sich geändert, seit es gelabelt wurde.</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. {reason}</source>
        <translation>Das ist nicht das Bild, das gelabelt wurde. {reason}</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. Do the labels fit it?</source>
        <translation>Das ist nicht das Bild, das gelabelt wurde. Passen die Labels dazu?</translation>
    </message>
    <message>
        <source>The file of this image changed; it looks the same.</source>
        <translation>Die Datei dieses Bildes hat sich geändert; es sieht gleich aus.</translation>
    </message>
    <message>
        <source>This image was turned or scaled since it was labelled.</source>
        <translation>Dieses Bild wurde gedreht oder skaliert, seit es gelabelt wurde.</translation>
    </message>
    <message>
        <source>The image that was labelled is not in this folder.</source>
        <translation>Das Bild, das gelabelt wurde, ist nicht in diesem Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages added</source>
        <translation>
            <numerusform>%n Seite hinzugefügt</numerusform>
            <numerusform>%n Seiten hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images</source>
        <translation>Es gibt keine neuen Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n new images in {folder}.</source>
        <translation>
            <numerusform>%n neues Bild in {folder}.</numerusform>
            <numerusform>%n neue Bilder in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new images in the folders of the project.</source>
        <translation>
            <numerusform>%n neues Bild in den Ordnern des Projekts.</numerusform>
            <numerusform>%n neue Bilder in den Ordnern des Projekts.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last page in the list.</source>
        <translation>Das ist die letzte Seite in der Liste.</translation>
    </message>
    <message>
        <source>This is the first page in the list.</source>
        <translation>Das ist die erste Seite in der Liste.</translation>
    </message>
    <message>
        <source>No page after this one in the list waits for review.</source>
        <translation>In der Liste wartet nach dieser keine Seite mehr auf Prüfung.</translation>
    </message>
    <message>
        <source>No page before this one in the list waits for review.</source>
        <translation>In der Liste wartet vor dieser keine Seite auf Prüfung.</translation>
    </message>
    <message>
        <source>Others work on all pages after this one that wait for review, or were given them.</source>
        <translation>An allen Seiten nach dieser, die auf Prüfung warten, arbeiten andere, oder sie sind anderen zugeteilt.</translation>
    </message>
    <message>
        <source>All copies of this project take {size} MB.</source>
        <translation>Alle Kopien dieses Projekts belegen {size} MB.</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Einen Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation>Bilder ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Not saved. {trouble}</source>
        <translation>Nicht gespeichert. {trouble}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits wait. {trouble}</source>
        <translation>
            <numerusform>Nicht gespeichert: %n Änderung wartet. {trouble}</numerusform>
            <numerusform>Nicht gespeichert: %n Änderungen warten. {trouble}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Gespeichert um {time}</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translation>Das Projekt ist wieder da.</translation>
    </message>
    <message>
        <source>These images are here already</source>
        <translation>Diese Bilder sind schon da</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, X dismisses it.</source>
        <translation>
            <numerusform>%n Stelle sieht nach Text aus und ist nicht umrissen: Enter umreißt sie, Strg+I ignoriert sie, X verwirft sie.</numerusform>
            <numerusform>%n Stellen sehen nach Text aus und sind nicht umrissen: Enter umreißt eine, Strg+I ignoriert sie, X verwirft sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is being looked at just now.</source>
        <translation>Diese Seite wird gerade durchsucht.</translation>
    </message>
    <message>
        <source>The detector has not looked at this page yet.</source>
        <translation>Der Detektor hat diese Seite noch nicht durchsucht.</translation>
    </message>
    <message>
        <source>No place on this page is marked as text that may have been missed.</source>
        <translation>Auf dieser Seite ist keine Stelle als möglicherweise übersehener Text markiert.</translation>
    </message>
    <message>
        <source>A closer look showed nothing new that is sure enough.</source>
        <translation>Auch genauer angesehen zeigte sich nichts Neues, das sicher genug ist.</translation>
    </message>
    <message>
        <source>Select the pages to remove in the list.</source>
        <translation>Wählen Sie in der Liste die Seiten aus, die entfernt werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages brought back</source>
        <translation>
            <numerusform>%n Seite zurückgeholt</numerusform>
            <numerusform>%n Seiten zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages removed</source>
        <translation>
            <numerusform>%n Seite entfernt</numerusform>
            <numerusform>%n Seiten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept edits</source>
        <translation>Beiseitegelegte Änderungen</translation>
    </message>
    <message>
        <source>dd MMMM &apos;at&apos; HH:mm</source>
        <translation>d. MMMM &apos;um&apos; HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored in {where} on {began}.</source>
        <translation>
            <numerusform>%n Änderung in {where} konnte am {began} nicht gespeichert werden.</numerusform>
            <numerusform>%n Änderungen in {where} konnten am {began} nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored on {began}.</source>
        <translation>
            <numerusform>%n Änderung konnte am {began} nicht gespeichert werden.</numerusform>
            <numerusform>%n Änderungen konnten am {began} nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged page</source>
        <translation>Beschädigte Seite</translation>
    </message>
    <message>
        <source>Keep a plain copy of all labels in an empty folder</source>
        <translation>Eine lesbare Kopie aller Labels in einem leeren Ordner führen</translation>
    </message>
    <message>
        <source>A plain copy is kept in {folder}.</source>
        <translation>In {folder} wird eine lesbare Kopie geführt.</translation>
    </message>
    <message>
        <source>No plain copy is kept any more.</source>
        <translation>Es wird keine lesbare Kopie mehr geführt.</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>Gesichert in {file}.</translation>
    </message>
    <message>
        <source>{folder} is not there: backups are kept in the project meanwhile.</source>
        <translation>{folder} ist nicht da: Sicherungen bleiben bis dahin im Projekt.</translation>
    </message>
    <message>
        <source>This page is damaged. {problems}</source>
        <translation>Diese Seite ist beschädigt. {problems}</translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use again</source>
        <translation>Der Detektor {name} (Modell {id}) ist wieder in Gebrauch</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use again</source>
        <translation>Die Texterkennung {name} (Modell {id}) ist wieder in Gebrauch</translation>
    </message>
    <message>
        <source>A report for whoever repairs this lies ready. Nothing is sent.</source>
        <translation>Ein Bericht für alle, die das reparieren, liegt bereit. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The report could not be written. You can copy it from here. Nothing is sent.</source>
        <translation>Der Bericht konnte nicht geschrieben werden. Sie können ihn hier kopieren. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Add what was typed and names of files</source>
        <translation>Getippten Text und Dateinamen hinzufügen</translation>
    </message>
    <message>
        <source>The report holds versions, sizes, what the program did last and where the fault lies. Messages and names of files often help to find a fault; they may quote your texts.</source>
        <translation>Der Bericht enthält Versionen, Größen, was das Programm zuletzt getan hat und wo der Fehler liegt. Meldungen und Dateinamen helfen oft, einen Fehler zu finden; sie können Ihre Texte zitieren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>It has happened twice by now.</source>
        <translation>Das ist inzwischen zweimal passiert.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times by now.</source>
        <translation>
            <numerusform>Das ist inzwischen einmal passiert.</numerusform>
            <numerusform>Das ist inzwischen %n Mal passiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Bericht verbergen</translation>
    </message>
    <message>
        <source>What was saved before is there. What you are typing now could not be stored: copy it from its field before you go on.</source>
        <translation>Was vorher gespeichert war, ist da. Was Sie gerade tippen, konnte nicht gespeichert werden: Kopieren Sie es aus dem Feld, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>No project was open: nothing is lost.</source>
        <translation>Es war kein Projekt offen: nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits cannot be saved yet.</source>
        <translation>
            <numerusform>%n Änderung kann noch nicht gespeichert werden.</numerusform>
            <numerusform>%n Änderungen können noch nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you did is saved, what you were typing as well.</source>
        <translation>Alles, was Sie getan haben, ist gespeichert, auch was Sie gerade getippt haben.</translation>
    </message>
    <message>
        <source>Everything you did is saved.</source>
        <translation>Alles, was Sie getan haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>You can go on. If the window behaves oddly, restart it: it comes back to where you are.</source>
        <translation>Sie können weitermachen. Wenn sich das Fenster seltsam verhält, starten Sie es neu: Es kehrt dorthin zurück, wo Sie sind.</translation>
    </message>
    <message>
        <source>Your projects are as they were.</source>
        <translation>Ihre Projekte sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Labeler could not start</source>
        <translation>Labeler konnte nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The same fault came up again. What you did is kept; restart when it suits you.</source>
        <translation>Derselbe Fehler ist wieder aufgetreten. Was Sie getan haben, ist bewahrt; starten Sie neu, wenn es Ihnen passt.</translation>
    </message>
    <message numerus="yes">
        <source>The same fault came up %n times more. What you did is kept; restart when it suits you.</source>
        <translation>
            <numerusform>Derselbe Fehler ist noch einmal aufgetreten. Was Sie getan haben, ist bewahrt; starten Sie neu, wenn es Ihnen passt.</numerusform>
            <numerusform>Derselbe Fehler ist noch %n Mal aufgetreten. Was Sie getan haben, ist bewahrt; starten Sie neu, wenn es Ihnen passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labeler ended unexpectedly</source>
        <translation>Labeler wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost: every edit is stored as soon as it is made.</source>
        <translation>Nichts Gespeichertes ist verloren: Jede Änderung wird gespeichert, sobald sie gemacht ist.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>You were working on {project}.</source>
        <translation>Sie haben an {project} gearbeitet.</translation>
    </message>
    <message>
        <source>A desktop workbench for text-detection data. The detector proposes characters and lines, you correct them, and one click teaches it what you know. Everything stays on this machine.</source>
        <translation>Eine Werkbank für Daten zur Texterkennung. Der Detektor schlägt Zeichen und Zeilen vor, Sie verbessern sie, und ein Klick bringt ihm bei, was Sie wissen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <translation>aus dem Quelltext</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Prüfen und reparieren</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Looking through the project …</source>
        <translation>Das Projekt wird durchgesehen …</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>%n Punkt ist anzusehen.</numerusform>
            <numerusform>%n Punkte sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is repaired.</source>
        <translation>Das Projekt ist repariert.</translation>
    </message>
    <message>
        <source>What stood there before is in {file}.</source>
        <translation>Was vorher dort stand, ist in {file}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Lines cut into words</source>
        <translation>Zeilen, in Wörter geschnitten</translation>
    </message>
    <message>
        <source>Words joined into lines</source>
        <translation>Wörter, zu Zeilen verbunden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Only accepted pages</source>
        <translation>Nur angenommene Seiten</translation>
    </message>
    <message>
        <source>Only pages somebody has looked at</source>
        <translation>Nur Seiten, die jemand angesehen hat</translation>
    </message>
    <message>
        <source>Keep validation pages apart</source>
        <translation>Validierungsseiten getrennt halten</translation>
    </message>
    <message>
        <source>With copies of the images</source>
        <translation>Mit Kopien der Bilder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Looking at the pages …</source>
        <translation>Die Seiten werden durchgesehen …</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}</source>
        <translation>
            <numerusform>%n Seite nach {folder} exportiert</numerusform>
            <numerusform>%n Seiten nach {folder} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}, {unseen} of them seen by nobody</source>
        <translation>
            <numerusform>%n Seite nach {folder} exportiert, {unseen} davon von niemandem gesehen</numerusform>
            <numerusform>%n Seiten nach {folder} exportiert, {unseen} davon von niemandem gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be exported.</source>
        <translation>
            <numerusform>%n Seite wird exportiert.</numerusform>
            <numerusform>%n Seiten werden exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of them.</source>
        <translation>
            <numerusform>%n davon hat niemand angesehen.</numerusform>
            <numerusform>%n davon hat niemand angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be lost:</source>
        <translation>Verloren geht:</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>herausfinden</translation>
    </message>
    <message>
        <source>as truth: pages read completely become accepted</source>
        <translation>als Wahrheit: vollständig gelesene Seiten werden angenommen</translation>
    </message>
    <message>
        <source>as proposals: to be reviewed</source>
        <translation>als Vorschläge: zum Prüfen</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>found out by trying</source>
        <translation>durch Probieren herausgefunden</translation>
    </message>
    <message>
        <source>by the size of the image</source>
        <translation>nach der Größe des Bildes</translation>
    </message>
    <message>
        <source>mean and deviation of ImageNet, as PaddleOCR&apos;s detectors</source>
        <translation>Mittel und Abweichung von ImageNet, wie die Detektoren von PaddleOCR</translation>
    </message>
    <message>
        <source>from -1 to 1, as PaddleOCR&apos;s readers</source>
        <translation>von -1 bis 1, wie die Texterkennungen von PaddleOCR</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>von 0 bis 1</translation>
    </message>
    <message>
        <source>mean and deviation of docTR</source>
        <translation>Mittel und Abweichung von docTR</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>of a reader that does not say which characters it knows; one a line</source>
        <translation>einer Texterkennung, die nicht sagt, welche Zeichen sie kennt; eines je Zeile</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Nur hinzufügen</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Hinzufügen und verwenden</translation>
    </message>
    <message>
        <source>ONNX file</source>
        <translation>ONNX-Datei</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx);;All files (*)</source>
        <translation>ONNX-Dateien (*.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>Ein Wörterbuch wählen</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose an ONNX file first.</source>
        <translation>Wählen Sie zuerst eine ONNX-Datei.</translation>
    </message>
    <message>
        <source>Finding out what {file} is</source>
        <translation>Findet heraus, was {file} ist</translation>
    </message>
    <message>
        <source>Pixels: {how}.</source>
        <translation>Pixel: {how}.</translation>
    </message>
    <message>
        <source>The project has no page to try it on.</source>
        <translation>Das Projekt hat keine Seite, an der es probiert werden könnte.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Replace what people have done on these pages</source>
        <translation>Ersetzen, was Menschen auf diesen Seiten getan haben</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>{kind} files ({pattern});;All files (*)</source>
        <translation>{kind}-Dateien ({pattern});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Import all of a folder</source>
        <translation>Alles aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>Wählen Sie zuerst eine Datei oder einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions imported on {pages}</source>
        <translation>
            <numerusform>%n Region auf {pages} importiert</numerusform>
            <numerusform>%n Regionen auf {pages} importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not read completely</source>
        <translation>
            <numerusform>%n Seite nicht vollständig gelesen</numerusform>
            <numerusform>%n Seiten nicht vollständig gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>To replace that work, check “{box}”.</source>
        <translation>Um diese Arbeit zu ersetzen, setzen Sie das Häkchen bei „{box}“.</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>Kept as it was, for the same format:</source>
        <translation>Unverändert bewahrt, für dasselbe Format:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain copy</source>
        <translation>Lesbare Kopie</translation>
    </message>
    <message>
        <source>A plain copy of all labels is kept in {folder}.</source>
        <translation>In {folder} wird eine lesbare Kopie aller Labels geführt.</translation>
    </message>
    <message>
        <source>If you stop, it stays there as it is now.</source>
        <translation>Wenn Sie aufhören, bleibt sie dort, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Remove pages</source>
        <translation>Seiten entfernen</translation>
    </message>
    <message>
        <source>Remove {page} from the project?</source>
        <translation>{page} aus dem Projekt nehmen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pages from the project?</source>
        <translation>
            <numerusform>%n Seite aus dem Projekt nehmen?</numerusform>
            <numerusform>%n Seiten aus dem Projekt nehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters changed, per 100 characters of transcripts that people vouch for.</source>
        <translation>Geänderte Zeichen je 100 Zeichen der Transkripte, die Menschen bestätigt haben.</translation>
    </message>
    <message>
        <source>What was right, from the pages accepted first to the last: F, or characters read.</source>
        <translation>Was richtig war, von den zuerst bis zu den zuletzt angenommenen Seiten: F, oder gelesene Zeichen.</translation>
    </message>
    <message>
        <source>F of the proposals against what people accepted, at an IoU of 0.5.</source>
        <translation>F der Vorschläge, verglichen mit dem, was Menschen angenommen haben, bei IoU 0.5.</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Zur Seite wechseln</translation>
    </message>
    <message>
        <source>Pages, the most changed first</source>
        <translation>Seiten, die am stärksten geänderten zuerst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Per 100</source>
        <translation>Je 100</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that people looked at, and on which something had been proposed.</source>
        <translation>
            <numerusform>%n Seite, die Menschen angesehen haben und auf der etwas vorgeschlagen war.</numerusform>
            <numerusform>%n Seiten, die Menschen angesehen haben und auf denen etwas vorgeschlagen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: seen by nobody.</source>
        <translation>
            <numerusform>%n angenommene Seite ist nicht mitgezählt: Niemand hat sie gesehen.</numerusform>
            <numerusform>%n angenommene Seiten sind nicht mitgezählt: Niemand hat sie gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n accepted pages nothing had been proposed.</source>
        <translation>
            <numerusform>Auf %n angenommenen Seite war nichts vorgeschlagen.</numerusform>
            <numerusform>Auf %n angenommenen Seiten war nichts vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Zum Modell</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed; {size} are free again</source>
        <translation>Modell {id} ({name}) ist entfernt; {size} sind wieder frei</translation>
    </message>
    <message>
        <source>Choose a model to see what it was made of and how well it does.</source>
        <translation>Wählen Sie ein Modell, um zu sehen, woraus es entstanden ist und wie gut es ist.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove model {id} ({name}) from the project?</source>
        <translation>Modell {id} ({name}) aus dem Projekt entfernen?</translation>
    </message>
    <message>
        <source>Its file goes, and {size} are free again. Labels stay as they are. To use it later, add it again.</source>
        <translation>Die Datei wird gelöscht, und {size} sind wieder frei. Labels bleiben, wie sie sind. Um es später zu verwenden, fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n regions will be out of sight and out of training.</source>
        <translation>
            <numerusform>%n Region ist dann nicht mehr zu sehen und nicht mehr im Training.</numerusform>
            <numerusform>%n Regionen sind dann nicht mehr zu sehen und nicht mehr im Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n accepted pages.</source>
        <translation>
            <numerusform>Darunter ist %n angenommene Seite.</numerusform>
            <numerusform>Darunter sind %n angenommene Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages: scores will no longer compare with old ones.</source>
        <translation>
            <numerusform>%n Validierungsseite: Bewertungen sind dann nicht mehr mit früheren vergleichbar.</numerusform>
            <numerusform>%n Validierungsseiten: Bewertungen sind dann nicht mehr mit früheren vergleichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image files stay where they are. Nothing is deleted: add the images again, or choose Page, Bring back removed pages, and all labels are there again.</source>
        <translation>Die Bilddateien bleiben, wo sie sind. Nichts wird gelöscht: Fügen Sie die Bilder wieder hinzu, oder wählen Sie Seite, Entfernte Seiten zurückholen, und alle Labels sind wieder da.</translation>
    </message>
    <message>
        <source>Restore an earlier copy</source>
        <translation>Frühere Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>{size} MB in all. What the project holds now is kept as a copy, too. Images are no part of copies.</source>
        <translation>Insgesamt {size} MB. Was das Projekt jetzt enthält, wird ebenfalls als Kopie bewahrt. Bilder sind nicht Teil der Kopien.</translation>
    </message>
    <message>
        <source>There are no copies yet. They are made by themselves while you work and when the project is closed; File, Back up now makes one at once.</source>
        <translation>Es gibt noch keine Kopien. Sie entstehen von selbst, während Sie arbeiten und wenn das Projekt geschlossen wird; Datei, Jetzt sichern legt sofort eine an.</translation>
    </message>
    <message>
        <source>The copy is restored.</source>
        <translation>Die Kopie ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>What stood there before is kept: {file}.</source>
        <translation>Was vorher dort stand, ist bewahrt: {file}.</translation>
    </message>
    <message>
        <source>dddd, dd MMMM yyyy, HH:mm</source>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %n pages accepted</source>
        <translation>
            <numerusform>{accepted} von %n Seite angenommen</numerusform>
            <numerusform>{accepted} von %n Seiten angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n fewer than now)</source>
        <translation>
            <numerusform>(%n weniger als jetzt)</numerusform>
            <numerusform>(%n weniger als jetzt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more than now)</source>
        <translation>
            <numerusform>(%n mehr als jetzt)</numerusform>
            <numerusform>(%n mehr als jetzt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits before now</source>
        <translation>
            <numerusform>%n Änderung vor jetzt</numerusform>
            <numerusform>%n Änderungen vor jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits after now</source>
        <translation>
            <numerusform>%n Änderung nach jetzt</numerusform>
            <numerusform>%n Änderungen nach jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Ihnen selbst</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Take over the keys of another program</source>
        <translation>Die Tasten eines anderen Programms übernehmen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>Tasten von</translation>
    </message>
    <message>
        <source>Taken by: {holder}</source>
        <translation>Vergeben an: {holder}</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom am Zeiger</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>Leertaste + Ziehen, Ziehen mit mittlerer Taste</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Die Seite verschieben</translation>
    </message>
    <message>
        <source>Wheel while drawing a curve</source>
        <translation>Rad beim Zeichnen einer Kurve</translation>
    </message>
    <message>
        <source>Height of the line</source>
        <translation>Höhe der Zeile</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Rad</translation>
    </message>
    <message>
        <source>Zoom, also then</source>
        <translation>Zoom, auch dann</translation>
    </message>
    <message>
        <source>0-9, then Enter</source>
        <translation>0-9, dann Enter</translation>
    </message>
    <message>
        <source>Set the count of the selection</source>
        <translation>Anzahl der Auswahl setzen</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, Doppelklick</translation>
    </message>
    <message>
        <source>Finish the outline</source>
        <translation>Den Umriss abschließen</translation>
    </message>
    <message>
        <source>Enter on a region</source>
        <translation>Enter auf einer Region</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>Schreiben, was dort steht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel, then select</source>
        <translation>Abbrechen, dann Auswählen</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>Pfeile, Umschalt + Pfeile</translation>
    </message>
    <message>
        <source>Nudge, nudge far</source>
        <translation>Ein wenig verschieben, weiter verschieben</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>H gehalten</translation>
    </message>
    <message>
        <source>Peek below the regions</source>
        <translation>Unter die Regionen sehen</translation>
    </message>
    <message>
        <source>Drag a corner, an edge</source>
        <translation>Ecke ziehen, Kante ziehen</translation>
    </message>
    <message>
        <source>Reshape, a rectangle stays one</source>
        <translation>Umformen, ein Rechteck bleibt eines</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Strg + Ziehen</translation>
    </message>
    <message>
        <source>The opposite side as well</source>
        <translation>Auch die gegenüberliegende Seite</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>In one direction</source>
        <translation>Nur in einer Richtung</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag a corner</source>
        <translation>Strg + Umschalt + Ecke ziehen</translation>
    </message>
    <message>
        <source>That corner alone</source>
        <translation>Nur diese Ecke</translation>
    </message>
    <message>
        <source>Double click on an edge</source>
        <translation>Doppelklick auf eine Kante</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Einen Eckpunkt einfügen</translation>
    </message>
    <message>
        <source>Shift + click, Backspace</source>
        <translation>Umschalt + Klick, Rücktaste</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>Einen Eckpunkt löschen</translation>
    </message>
    <message>
        <source>+, Backspace while dividing</source>
        <translation>+, Rücktaste beim Teilen</translation>
    </message>
    <message>
        <source>Add a separator, take one away</source>
        <translation>Eine Trennlinie hinzufügen, entfernen</translation>
    </message>
    <message>
        <source>Ctrl + click while dividing</source>
        <translation>Strg + Klick beim Teilen</translation>
    </message>
    <message>
        <source>Make a gap of a character</source>
        <translation>Ein Zeichen zur Lücke machen</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is kept among your own files, and offered when the project is opened again.</source>
        <translation>Sie liegen bei Ihren eigenen Dateien und werden angeboten, wenn das Projekt wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be saved.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht gespeichert werden.</numerusform>
            <numerusform>%n Änderungen konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did can be saved into a folder elsewhere, as labels of the pages you worked on, and be imported later.</source>
        <translation>Was Sie getan haben, kann in einem Ordner anderswo gespeichert werden, als Labels der bearbeiteten Seiten, und später importiert werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close, store later</source>
        <translation>Schließen, später speichern</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>Validation page: never trained on</source>
        <translation>Validierungsseite: wird nie zum Training verwendet</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>{name} works on this page</source>
        <translation>{name} arbeitet an dieser Seite</translation>
    </message>
    <message>
        <source>{verdict} by {author}, {date}</source>
        <translation>{verdict} von {author}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines whose numbers disagree</source>
        <translation>
            <numerusform>%n Zeile mit abweichenden Anzahlen</numerusform>
            <numerusform>%n Zeilen mit abweichenden Anzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with an unusual reading start</source>
        <translation>
            <numerusform>%n Zeile mit ungewöhnlichem Lesebeginn</numerusform>
            <numerusform>%n Zeilen mit ungewöhnlichem Lesebeginn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n offene Anmerkung</numerusform>
            <numerusform>%n offene Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Von einer zweiten Person freigegeben</translation>
    </message>
    <message>
        <source>Nobody has looked at all of it: look, and accept it again</source>
        <translation>Niemand hat sie ganz angesehen: ansehen und noch einmal annehmen</translation>
    </message>
    <message>
        <source>Damaged: {problem}</source>
        <translation>Beschädigt: {problem}</translation>
    </message>
    <message>
        <source>Yours to work on</source>
        <translation>Ihnen zugeteilt</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>{name} zugeteilt</translation>
    </message>
    <message>
        <source>estimating the time</source>
        <translation>die Dauer wird geschätzt</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <translation>etwa {hours} Stunden</translation>
    </message>
    <message>
        <source>{project} (read-only)</source>
        <translation>{project} (schreibgeschützt)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>P&amp;roposals</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>Seiten suchen</translation>
    </message>
    <message>
        <source>Show only pages of some kinds</source>
        <translation>Nur Seiten bestimmter Art zeigen</translation>
    </message>
    <message numerus="yes">
        <source>On %n lines or more</source>
        <translation>
            <numerusform>In mindestens %n Zeile</numerusform>
            <numerusform>In mindestens %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Erledigte Seiten</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n ungesehen</numerusform>
            <numerusform>%n ungesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Number of characters</source>
        <translation>Anzahl der Zeichen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Ignore because</source>
        <translation>Ignorieren, weil</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only one outlined it</source>
        <translation>Nur einmal umrissen</translation>
    </message>
    <message>
        <source>Divided differently</source>
        <translation>Anders unterteilt</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Character count</source>
        <translation>Anzahl der Zeichen</translation>
    </message>
    <message>
        <source>Reason to ignore</source>
        <translation>Grund zum Ignorieren</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Grundlinie</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Lesereihenfolge</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>Status der Seite</translation>
    </message>
    <message>
        <source>Left or right arrow: take that side. Up and down: other differences. E: write the text.</source>
        <translation>Pfeil links oder rechts: diese Seite wählen. Auf und ab: andere Unterschiede. E: den Text schreiben.</translation>
    </message>
    <message>
        <source>Decide between two annotations</source>
        <translation>Zwischen zwei Annotationen entscheiden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>First annotation</source>
        <translation>Erste Annotation</translation>
    </message>
    <message>
        <source>No page waits for a decision.</source>
        <translation>Keine Seite wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Both sides say the same. Settle the page, and go on.</source>
        <translation>Beide Seiten sagen dasselbe. Die Seite abschließen und weitergehen.</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation>Die Seite, wie sie ist</translation>
    </message>
    <message>
        <source>Second annotation</source>
        <translation>Zweite Annotation</translation>
    </message>
    <message>
        <source>Settle page</source>
        <translation>Seite abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are not decided yet.</source>
        <translation>
            <numerusform>%n Unterschied ist noch nicht entschieden.</numerusform>
            <numerusform>%n Unterschiede sind noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Zu dieser Seite</translation>
    </message>
    <message>
        <source>Marked as right: {problem}</source>
        <translation>Für richtig erklärt: {problem}</translation>
    </message>
    <message>
        <source>Check: {problem}</source>
        <translation>Prüfen: {problem}</translation>
    </message>
    <message>
        <source>Set count</source>
        <translation>Anzahl setzen</translation>
    </message>
    <message>
        <source>Write transcript</source>
        <translation>Transkript schreiben</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>Before anything is added, the model looks at three pages of the project. What it finds and reads there is shown here, beside what the models in use do.</source>
        <translation>Bevor etwas hinzugefügt wird, sieht das Modell drei Seiten des Projekts an. Was es dort findet und liest, wird hier gezeigt, neben dem, was die Modelle in Gebrauch tun.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>{who}: what was read</source>
        <translation>{who}: was gelesen wurde</translation>
    </message>
    <message>
        <source>That is surely better than the model it was made from.</source>
        <translation>Damit ist es sicher besser als das Modell, aus dem es entstanden ist.</translation>
    </message>
    <message>
        <source>That is surely worse than the model it was made from.</source>
        <translation>Damit ist es sicher schlechter als das Modell, aus dem es entstanden ist.</translation>
    </message>
    <message>
        <source>That does not tell which of the two is better.</source>
        <translation>Daraus geht nicht hervor, welches der beiden besser ist.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Somebody added it.</source>
        <translation>Jemand hat es hinzugefügt.</translation>
    </message>
    <message>
        <source>Made from model {parent} by {author}.</source>
        <translation>Aus Modell {parent} entstanden, trainiert von {author}.</translation>
    </message>
    <message>
        <source>Made from model {parent}.</source>
        <translation>Aus Modell {parent} entstanden.</translation>
    </message>
    <message>
        <source>What it was trained on is not known.</source>
        <translation>Womit es trainiert wurde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on {amount} that people accepted.</source>
        <translation>Trainiert mit {amount}, die Menschen angenommen haben.</translation>
    </message>
    <message numerus="yes">
        <source>Proposals of %n pages that nobody has verified took part.</source>
        <translation>
            <numerusform>Auch Vorschläge von %n Seite, die niemand geprüft hat, flossen ein.</numerusform>
            <numerusform>Auch Vorschläge von %n Seiten, die niemand geprüft hat, flossen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency phase drew on %n unlabelled pages: {how}.</source>
        <translation>
            <numerusform>Die Konsistenzphase nutzte %n Seite ohne Labels: {how}.</numerusform>
            <numerusform>Die Konsistenzphase nutzte %n Seiten ohne Labels: {how}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no validation page by which it could be compared.</source>
        <translation>Es gab keine Validierungsseite, auf der es hätte verglichen werden können.</translation>
    </message>
    <message numerus="yes">
        <source>On %n validation pages:</source>
        <translation>
            <numerusform>Auf %n Validierungsseite:</numerusform>
            <numerusform>Auf %n Validierungsseiten:</numerusform>
        </translation>
    </message>
    <message>
        <source>mean score {score}</source>
        <translation>mittlerer Score {score}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vertices</source>
        <translation>
            <numerusform>%n Eckpunkt</numerusform>
            <numerusform>%n Eckpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed line</source>
        <translation>Vorgeschlagene Zeile</translation>
    </message>
    <message>
        <source>Proposed character</source>
        <translation>Vorgeschlagenes Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters outlined</source>
        <translation>
            <numerusform>%n Zeichen umrandet</numerusform>
            <numerusform>%n Zeichen umrandet</numerusform>
        </translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n points</source>
        <translation>
            <numerusform>Grundlinie mit %n Punkt</numerusform>
            <numerusform>Grundlinie mit %n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curved line of %n points</source>
        <translation>
            <numerusform>Gebogene Zeile mit %n Punkt</numerusform>
            <numerusform>Gebogene Zeile mit %n Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Bezier curves</source>
        <translation>Bézierkurven</translation>
    </message>
    <message>
        <source>Nobody has confirmed this text</source>
        <translation>Diesen Text hat niemand bestätigt</translation>
    </message>
    <message>
        <source>Drawn or imported</source>
        <translation>Gezeichnet oder importiert</translation>
    </message>
    <message>
        <source>Proposal {id}, corrected</source>
        <translation>Vorschlag {id}, verbessert</translation>
    </message>
    <message>
        <source>Proposal {id}, as it stood</source>
        <translation>Vorschlag {id}, unverändert</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Noch keine Vorschläge</translation>
    </message>
    <message>
        <source>No proposals left</source>
        <translation>Keine Vorschläge mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n lines proposed</source>
        <translation>
            <numerusform>%n Zeile vorgeschlagen</numerusform>
            <numerusform>%n Zeilen vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, {characters} proposed</source>
        <translation>
            <numerusform>%n Zeile, {characters} vorgeschlagen</numerusform>
            <numerusform>%n Zeilen, {characters} vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden by the score</source>
        <translation>
            <numerusform>%n Zeile durch den Score verborgen</numerusform>
            <numerusform>%n Zeilen durch den Score verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Hide proposals the detector is less sure of</source>
        <translation>Vorschläge verbergen, bei denen der Detektor weniger sicher ist</translation>
    </message>
    <message>
        <source>Lowest score of shown proposals</source>
        <translation>Niedrigster Score gezeigter Vorschläge</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Show only lines to look at</source>
        <translation>Nur Zeilen zeigen, die anzusehen sind</translation>
    </message>
    <message>
        <source>No such line on this page</source>
        <translation>Keine solche Zeile auf dieser Seite</translation>
    </message>
    <message>
        <source>Click lines in the order in which they are read. Shift+click: go on behind a line that is right already; Esc ends</source>
        <translation>Zeilen in der Reihenfolge anklicken, in der sie gelesen werden. Umschalt+Klick: hinter einer Zeile weitermachen, die schon stimmt; Esc beendet</translation>
    </message>
    <message>
        <source>Change reading order</source>
        <translation>Lesereihenfolge ändern</translation>
    </message>
    <message>
        <source>There is no reader that could see spaces.</source>
        <translation>Es gibt keine Texterkennung, die Leerzeichen sehen könnte.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept: go on with it from the retrain screen.</source>
        <translation>Was das Training bisher gelernt hat, ist bewahrt: Setzen Sie es unter Nachtrainieren fort.</translation>
    </message>
    <message>
        <source>The detector in use now is model {id} ({name}).</source>
        <translation>Der Detektor in Gebrauch ist jetzt Modell {id} ({name}).</translation>
    </message>
    <message>
        <source>The reader in use now is model {id} ({name}).</source>
        <translation>Die Texterkennung in Gebrauch ist jetzt Modell {id} ({name}).</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation>Das Training hat aufgehört.</translation>
    </message>
    <message>
        <source>F of lines</source>
        <translation>F der Zeilen</translation>
    </message>
    <message>
        <source>F of lines, mean over IoU 0.5 to 0.95</source>
        <translation>F der Zeilen, Mittel über IoU 0.5 bis 0.95</translation>
    </message>
    <message>
        <source>Characters read right</source>
        <translation>Richtig gelesene Zeichen</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Small lines found</source>
        <translation>Kleine Zeilen gefunden</translation>
    </message>
    <message>
        <source>Long lines found</source>
        <translation>Lange Zeilen gefunden</translation>
    </message>
    <message>
        <source>Rotated lines found</source>
        <translation>Gedrehte Zeilen gefunden</translation>
    </message>
    <message>
        <source>Doubtful lines found</source>
        <translation>Unsichere Zeilen gefunden</translation>
    </message>
    <message>
        <source>Small lines read right</source>
        <translation>Kleine Zeilen richtig gelesen</translation>
    </message>
    <message>
        <source>Long lines read right</source>
        <translation>Lange Zeilen richtig gelesen</translation>
    </message>
    <message>
        <source>Rotated lines read right</source>
        <translation>Gedrehte Zeilen richtig gelesen</translation>
    </message>
    <message>
        <source>Doubtful lines read right</source>
        <translation>Unsichere Zeilen richtig gelesen</translation>
    </message>
    <message>
        <source>{said}; {other}</source>
        <translation>{said}; {other}</translation>
    </message>
    <message>
        <source>{measure} {before} before, {after} after ({difference}, {interval})</source>
        <translation>{measure} {before} vorher, {after} nachher ({difference}, {interval})</translation>
    </message>
    <message>
        <source>{lines} ({meaning})</source>
        <translation>{lines} ({meaning})</translation>
    </message>
    <message>
        <source>{difference} ({interval})</source>
        <translation>{difference} ({interval})</translation>
    </message>
    <message>
        <source>{percent} %: {low} to {high}</source>
        <translation>{percent} %: {low} bis {high}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Retraining the detector: step {step} of {total}</source>
        <translation>Der Detektor wird nachtrainiert: Schritt {step} von {total}</translation>
    </message>
    <message>
        <source>Retraining the reader: step {step} of {total}</source>
        <translation>Die Texterkennung wird nachtrainiert: Schritt {step} von {total}</translation>
    </message>
    <message>
        <source>Loading the detector and scoring it on the validation pages …</source>
        <translation>Der Detektor wird geladen und auf den Validierungsseiten bewertet …</translation>
    </message>
    <message>
        <source>Loading the reader and scoring it on the validation pages …</source>
        <translation>Die Texterkennung wird geladen und auf den Validierungsseiten bewertet …</translation>
    </message>
    <message>
        <source>In another window or by a command; it is stopped there.</source>
        <translation>In einem anderen Fenster oder durch einen Befehl; nur dort lässt es sich anhalten.</translation>
    </message>
    <message>
        <source>{time} left, then the detector</source>
        <translation>noch {time}, dann der Detektor</translation>
    </message>
    <message>
        <source>{time} left, then the reader</source>
        <translation>noch {time}, dann die Texterkennung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Stops at the next step; one can go on from there later</source>
        <translation>Hält beim nächsten Schritt an; von dort kann später weitergemacht werden</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Stopping; what was learnt so far is being kept …</source>
        <translation>Hält an; was bisher gelernt wurde, wird bewahrt …</translation>
    </message>
    <message>
        <source>{score}, validation</source>
        <translation>{score}, Validierung</translation>
    </message>
    <message>
        <source>Which model is in use can be changed here and taken back. Pages nobody has worked on follow: they get the proposals of the model in use.</source>
        <translation>Welches Modell in Gebrauch ist, kann hier geändert und zurückgenommen werden. Seiten, an denen niemand gearbeitet hat, folgen: Sie erhalten die Vorschläge des Modells in Gebrauch.</translation>
    </message>
    <message>
        <source>Use the new detector</source>
        <translation>Den neuen Detektor verwenden</translation>
    </message>
    <message>
        <source>Use the new reader</source>
        <translation>Die neue Texterkennung verwenden</translation>
    </message>
    <message>
        <source>Use the new detector anyway</source>
        <translation>Den neuen Detektor trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use the new reader anyway</source>
        <translation>Die neue Texterkennung trotzdem verwenden</translation>
    </message>
    <message>
        <source>Go back to the old detector</source>
        <translation>Zurück zum alten Detektor</translation>
    </message>
    <message>
        <source>Go back to the old reader</source>
        <translation>Zurück zur alten Texterkennung</translation>
    </message>
    <message>
        <source>Lines, precision</source>
        <translation>Zeilen, Precision</translation>
    </message>
    <message>
        <source>Lines, recall</source>
        <translation>Zeilen, Recall</translation>
    </message>
    <message>
        <source>Characters, F at IoU 0.5</source>
        <translation>Zeichen, F bei IoU 0.5</translation>
    </message>
    <message>
        <source>Characters, precision</source>
        <translation>Zeichen, Precision</translation>
    </message>
    <message>
        <source>Characters, recall</source>
        <translation>Zeichen, Recall</translation>
    </message>
    <message>
        <source>Count by {name}, mean error</source>
        <translation>Anzahl nach {name}, mittlerer Fehler</translation>
    </message>
    <message>
        <source>Lines read right</source>
        <translation>Richtig gelesene Zeilen</translation>
    </message>
    <message>
        <source>not used: so far it never helped</source>
        <translation>nicht verwendet: hat bisher nie geholfen</translation>
    </message>
    <message>
        <source>counts agree (Guo and Wu)</source>
        <translation>Anzahlen stimmen überein (Guo und Wu)</translation>
    </message>
    <message>
        <source>maps agree</source>
        <translation>Karten stimmen überein</translation>
    </message>
    <message>
        <source>counts and maps agree</source>
        <translation>Anzahlen und Karten stimmen überein</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Minutes between edits that follow each other within five minutes. Lines are those of the pages accepted on the day, as they are now.</source>
        <translation>Minuten zwischen Änderungen, die innerhalb von fünf Minuten aufeinander folgen. Zeilen sind die der Seiten, die an dem Tag angenommen wurden, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Statistics of the day</source>
        <translation>Tagesstatistik</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Days and people</source>
        <translation>Tage und Personen</translation>
    </message>
    <message>
        <source>What is counted together</source>
        <translation>Was zusammen gezählt wird</translation>
    </message>
    <message>
        <source>F is the share of lines that both outlined; counts and texts are compared on those. In brackets: the 95 % confidence interval.</source>
        <translation>F ist der Anteil der Zeilen, die beide umrissen haben; Anzahlen und Texte werden an diesen verglichen. In Klammern: das 95-%-Konfidenzintervall.</translation>
    </message>
    <message>
        <source>No page was accepted by two people yet.</source>
        <translation>Noch keine Seite wurde von zwei Personen angenommen.</translation>
    </message>
    <message>
        <source>F at IoU 0.5</source>
        <translation>F bei IoU 0,5</translation>
    </message>
    <message>
        <source>F at IoU 0.75</source>
        <translation>F bei IoU 0,75</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Agreement between people</source>
        <translation>Übereinstimmung zwischen Personen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Personenpaare</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}</source>
        <translation>{file} kann nicht geschrieben werden: {cause}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Nobody edited a page in that time.</source>
        <translation>In dieser Zeit hat niemand eine Seite bearbeitet.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Edits a line</source>
        <translation>Änderungen je Zeile</translation>
    </message>
    <message>
        <source>Lines kept</source>
        <translation>Beibehaltene Zeilen</translation>
    </message>
    <message>
        <source>Change, in lines</source>
        <translation>Änderung, in Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n</source>
        <translation>
            <numerusform>{kept} von %n</numerusform>
            <numerusform>{kept} von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the last model</source>
        <translation>Neu seit dem letzten Modell</translation>
    </message>
    <message>
        <source>Kept for scoring</source>
        <translation>Zur Bewertung bestimmt</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Ohne Labels</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Texterkennung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, for a consistency phase (More choices)</source>
        <translation>
            <numerusform>%n Seite, für eine Konsistenzphase (Weitere Optionen)</numerusform>
            <numerusform>%n Seiten, für eine Konsistenzphase (Weitere Optionen)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. What people have labelled is never changed.</source>
        <translation>Sie können inzwischen weiterarbeiten. Was Menschen gelabelt haben, wird nie geändert.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the graphics card</source>
        <translation>
            <numerusform>etwa %n Minute auf der Grafikkarte</numerusform>
            <numerusform>etwa %n Minuten auf der Grafikkarte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the processor</source>
        <translation>
            <numerusform>etwa %n Minute auf dem Prozessor</numerusform>
            <numerusform>etwa %n Minuten auf dem Prozessor</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with run {id}</source>
        <translation>Lauf {id} fortsetzen</translation>
    </message>
    <message>
        <source>Run {id} did not end: {message}</source>
        <translation>Lauf {id} wurde nicht beendet: {message}</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Unlabelled pages</source>
        <translation>Seiten ohne Labels</translation>
    </message>
    <message>
        <source>Outlined are</source>
        <translation>Umrissen sind</translation>
    </message>
    <message>
        <source>detector, and reader with transcripts</source>
        <translation>Detektor, und mit Transkripten die Texterkennung</translation>
    </message>
    <message>
        <source>Up to three times as often. Whether that helps is not measured yet.</source>
        <translation>Bis zu dreimal so oft. Ob das hilft, ist noch nicht gemessen.</translation>
    </message>
    <message>
        <source>The detector counts twice: characters, and what fits on lines. Where the two disagree is what a consistency phase works on. Which lines are wrong the difference does not tell.</source>
        <translation>Der Detektor zählt zweimal: die Zeichen selbst, und wie viele auf die Zeilen passen. Wo beides voneinander abweicht, setzt eine Konsistenzphase an. Welche Zeilen falsch sind, sagt der Unterschied nicht.</translation>
    </message>
    <message>
        <source>Go through the proposed lines that are most probably wrong, on all pages to review. Pages that are accepted then are learnt from.</source>
        <translation>Gehen Sie die vorgeschlagenen Zeilen durch, die am wahrscheinlichsten falsch sind, auf allen Seiten zum Prüfen. Aus Seiten, die danach angenommen werden, wird gelernt.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zwei Zählungen</translation>
    </message>
    <message>
        <source>as the project does: {outlined}</source>
        <translation>wie im Projekt: {outlined}</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>der Detektor</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>die Texterkennung</translation>
    </message>
    <message>
        <source>more often where more had to be fixed</source>
        <translation>öfter, wo mehr zu korrigieren war</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainiert wird</translation>
    </message>
    <message>
        <source>Pages and lines are sampled</source>
        <translation>Seiten und Zeilen verwenden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n Anzahl</numerusform>
            <numerusform>%n Anzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen once, never trained on</source>
        <translation>
            <numerusform>%n Seite, einmal gewählt, nie zum Training verwendet</numerusform>
            <numerusform>%n Seiten, einmal gewählt, nie zum Training verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet: they are chosen from accepted pages</source>
        <translation>noch keine: Sie werden aus angenommenen Seiten gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen at the start, never trained on</source>
        <translation>
            <numerusform>%n Seite, zu Beginn gewählt, nie zum Training verwendet</numerusform>
            <numerusform>%n Seiten, zu Beginn gewählt, nie zum Training verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}</source>
        <translation>
            <numerusform>{characters} und {lines} Zeichen auf %n Seite zum Prüfen; mehr als ein Zehntel auseinander auf {apart}</numerusform>
            <numerusform>{characters} und {lines} Zeichen auf %n Seiten zum Prüfen; mehr als ein Zehntel auseinander auf {apart}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learns %n transcripts</source>
        <translation>
            <numerusform>lernt %n Transkript</numerusform>
            <numerusform>lernt %n Transkripte</numerusform>
        </translation>
    </message>
    <message>
        <source>is not trained: nobody has written a transcript on an accepted page yet</source>
        <translation>wird nicht trainiert: Noch hat niemand auf einer angenommenen Seite ein Transkript geschrieben</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Outlines are locked. Edit, Lock outlines, unlocks them.</source>
        <translation>Umrisse sind gesperrt. Bearbeiten &gt; Umrisse sperren hebt das auf.</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Region löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n regions</source>
        <translation>
            <numerusform>%n Region löschen</numerusform>
            <numerusform>%n Regionen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move region</source>
        <translation>Region verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n regions</source>
        <translation>
            <numerusform>%n Region verschieben</numerusform>
            <numerusform>%n Regionen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate region</source>
        <translation>Region drehen</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n regions</source>
        <translation>
            <numerusform>%n Region drehen</numerusform>
            <numerusform>%n Regionen drehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>Region ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n regions</source>
        <translation>
            <numerusform>%n Region ignorieren</numerusform>
            <numerusform>%n Regionen ignorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop ignoring region</source>
        <translation>Region nicht mehr ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n regions</source>
        <translation>
            <numerusform>%n Region nicht mehr ignorieren</numerusform>
            <numerusform>%n Regionen nicht mehr ignorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste region</source>
        <translation>Region einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n regions</source>
        <translation>
            <numerusform>%n Region einfügen</numerusform>
            <numerusform>%n Regionen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate region</source>
        <translation>Region duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n regions</source>
        <translation>
            <numerusform>%n Region duplizieren</numerusform>
            <numerusform>%n Regionen duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>Region annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n regions</source>
        <translation>
            <numerusform>%n Region annehmen</numerusform>
            <numerusform>%n Regionen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n baselines</source>
        <translation>
            <numerusform>%n Grundlinie zeichnen</numerusform>
            <numerusform>%n Grundlinien zeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n baselines</source>
        <translation>
            <numerusform>%n Grundlinie entfernen</numerusform>
            <numerusform>%n Grundlinien entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>Region ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n regions</source>
        <translation>
            <numerusform>%n Region ablehnen</numerusform>
            <numerusform>%n Regionen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two or more lines to join them.</source>
        <translation>Wählen Sie zwei oder mehr Zeilen aus, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>There is a baseline already. Drag its points.</source>
        <translation>Es gibt schon eine Grundlinie. Ziehen Sie ihre Punkte.</translation>
    </message>
    <message>
        <source>Select the lines that are to have a baseline.</source>
        <translation>Wählen Sie die Zeilen aus, die eine Grundlinie bekommen sollen.</translation>
    </message>
    <message>
        <source>The selected lines have no baseline.</source>
        <translation>Die ausgewählten Zeilen haben keine Grundlinie.</translation>
    </message>
    <message>
        <source>Change where reading starts</source>
        <translation>Lesebeginn ändern</translation>
    </message>
    <message>
        <source>What you do is kept among your own files until then.</source>
        <translation>Was Sie tun, liegt bis dahin bei Ihren eigenen Dateien.</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs.</source>
        <translation>Nichts geht verloren, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Redo puts yours in place of theirs.</source>
        <translation>Wiederholen setzt Ihres an die Stelle des anderen.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>Another window or command</source>
        <translation>Ein anderes Fenster oder ein Befehl</translation>
    </message>
    <message>
        <source>{who} changed this page: {what}</source>
        <translation>{who} hat diese Seite geändert: {what}</translation>
    </message>
    <message>
        <source>typing a count on the page</source>
        <translation>das Tippen einer Anzahl auf der Seite</translation>
    </message>
    <message>
        <source>moving regions on the page</source>
        <translation>das Verschieben von Regionen auf der Seite</translation>
    </message>
    <message>
        <source>moving the page</source>
        <translation>das Verschieben der Seite</translation>
    </message>
    <message>
        <source>Propose, correct, learn.</source>
        <translation>Vorschlagen, verbessern, lernen.</translation>
    </message>
    <message>
        <source>or drop images, a folder, or labels of another tool here</source>
        <translation>oder Bilder, einen Ordner oder Labels eines anderen Programms hierher ziehen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{check} leads from one doubtful character to the next
{accept} accepts the page and goes on
{show_all} shows all keys</source>
        <translation>{check} führt von einem zweifelhaften Zeichen zum nächsten
{accept} nimmt die Seite an und geht weiter
{show_all} zeigt alle Tasten</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>Kein Detektor</translation>
    </message>
    <message>
        <source>Looking closer …</source>
        <translation>Sieht genauer hin …</translation>
    </message>
    <message>
        <source>Reading lines …</source>
        <translation>Liest Zeilen …</translation>
    </message>
    <message>
        <source>Loading the detector …</source>
        <translation>Detektor wird geladen …</translation>
    </message>
    <message>
        <source>Loading the reader …</source>
        <translation>Texterkennung wird geladen …</translation>
    </message>
    <message>
        <source>Fit to my accepted pages</source>
        <translation>An angenommene Seiten anpassen</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the lines of %n accepted pages.</source>
        <translation>
            <numerusform>Angepasst an die Zeilen von %n angenommenen Seite.</numerusform>
            <numerusform>Angepasst an die Zeilen von %n angenommenen Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out: what the detector saw there is not kept.</source>
        <translation>
            <numerusform>%n weitere zählt nicht mit: Was der Detektor dort gesehen hat, ist nicht gespeichert.</numerusform>
            <numerusform>%n weitere zählen nicht mit: Was der Detektor dort gesehen hat, ist nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>Am besten: Text ab {threshold}, Erweiterung {growth}, Mindesthöhe {size} px.</translation>
    </message>
    <message>
        <source>{before} now, {after} with these values, measured on the very pages they were fitted to.</source>
        <translation>Jetzt {before}; mit diesen Werten {after}, gemessen auf genau den Seiten, an die sie angepasst wurden.</translation>
    </message>
    <message>
        <source>Each page judged by values fitted to the others: {held_out}.</source>
        <translation>Jede Seite mit Werten bewertet, die an die anderen Seiten angepasst wurden: {held_out}.</translation>
    </message>
    <message>
        <source>So there is no sign that they help on other pages.</source>
        <translation>Nichts spricht also dafür, dass sie auf anderen Seiten helfen.</translation>
    </message>
    <message>
        <source>The values in use are the best: {before}.</source>
        <translation>Die jetzigen Werte sind die besten: {before}.</translation>
    </message>
    <message>
        <source>F {f_score}, mean IoU {iou}</source>
        <translation>F {f_score}, mittlere IoU {iou}</translation>
    </message>
    <message>
        <source>Reading images {done} of {total}</source>
        <translation>Liest Bilder: {done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits</source>
        <translation>
            <numerusform>Nicht gespeichert: %n Änderung</numerusform>
            <numerusform>Nicht gespeichert: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>Sucht Text …</translation>
    </message>
    <message>
        <source>Looking ahead …</source>
        <translation>Sucht im Voraus …</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n pages</source>
        <translation>
            <numerusform>{done} von %n Seite</numerusform>
            <numerusform>{done} von %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcript is one line: line breaks became spaces.</source>
        <translation>Ein Transkript ist eine Zeile: Zeilenumbrüche wurden zu Leerzeichen.</translation>
    </message>
    <message>
        <source>On the selected lines no numbers disagree, and reading starts where one would begin.</source>
        <translation>Bei den ausgewählten Zeilen weicht keine Anzahl ab, und das Lesen beginnt, wo man beginnen würde.</translation>
    </message>
    <message>
        <source>Nobody has written or read yet what there is to count.</source>
        <translation>Noch hat niemand geschrieben oder gelesen, was zu zählen wäre.</translation>
    </message>
    <message>
        <source>The lines were not parted, because another page is shown now.</source>
        <translation>Die Zeilen wurden nicht geteilt, weil jetzt eine andere Seite gezeigt wird.</translation>
    </message>
    <message>
        <source>No space was seen in these lines. Cut them by hand with C.</source>
        <translation>In diesen Zeilen war kein Leerzeichen zu sehen. Schneiden Sie sie von Hand mit C.</translation>
    </message>
    <message>
        <source>Part at spaces</source>
        <translation>An Leerzeichen teilen</translation>
    </message>
    <message>
        <source>Somebody else has accepted or rejected this proposal meanwhile. What you wrote was not stored: {text}</source>
        <translation>Jemand anders hat diesen Vorschlag inzwischen angenommen oder abgelehnt. Was Sie geschrieben haben, wurde nicht gespeichert: {text}</translation>
    </message>
    <message>
        <source>Accept line with transcript</source>
        <translation>Zeile mit Transkript annehmen</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>from the transcript</source>
        <translation>aus dem Transkript</translation>
    </message>
    <message>
        <source>from the reading</source>
        <translation>aus der Lesung</translation>
    </message>
    <message>
        <source>the model&apos;s guess</source>
        <translation>vom Modell geschätzt</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>unleserlich</translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation>fremde Schrift</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>decoration</source>
        <translation>Verzierung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>ungesehen angenommen</translation>
    </message>
    <message>
        <source>not all imported</source>
        <translation>nicht alles importiert</translation>
    </message>
    <message>
        <source>image changed</source>
        <translation>Bild geändert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>open issues</source>
        <translation>offene Anmerkungen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>validation page</source>
        <translation>Validierungsseite</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>given to others</source>
        <translation>anderen zugeteilt</translation>
    </message>
    <message>
        <source>with lines to check</source>
        <translation>mit zu prüfenden Zeilen</translation>
    </message>
    <message>
        <source>with disagreements</source>
        <translation>mit Abweichungen</translation>
    </message>
    <message>
        <source>with unusual reading starts</source>
        <translation>mit ungewöhnlichem Lesebeginn</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>without transcript</source>
        <translation>ohne Transkript</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>low in score</source>
        <translation>niedriger Score</translation>
    </message>
    <message>
        <source>unusual reading start</source>
        <translation>ungewöhnlicher Lesebeginn</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>re-read</source>
        <translation>anders gelesen</translation>
    </message>
    <message>
        <source>re-counted</source>
        <translation>anders gezählt</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>as proposed, not accepted by anybody</source>
        <translation>wie vorgeschlagen, von niemandem angenommen</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Texterkennung</translation>
    </message>
    <message>
        <source>fewer than three vertices</source>
        <translation>weniger als drei Eckpunkte</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>keine Fläche</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>der Umriss kreuzt sich selbst</translation>
    </message>
    <message>
        <source>lies outside the image</source>
        <translation>liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>what of it lies inside the image is not one outline</source>
        <translation>was davon im Bild liegt, ist kein einzelner Umriss</translation>
    </message>
    <message>
        <source>the baseline lies far from the outline</source>
        <translation>die Grundlinie liegt weit vom Umriss entfernt</translation>
    </message>
    <message>
        <source>the baseline runs against the reading direction</source>
        <translation>die Grundlinie läuft gegen die Leserichtung</translation>
    </message>
    <message>
        <source>the baseline crosses itself</source>
        <translation>die Grundlinie kreuzt sich selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n characters read</source>
        <translation>
            <numerusform>%n Zeichen gelesen</numerusform>
            <numerusform>%n Zeichen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters written</source>
        <translation>
            <numerusform>%n Zeichen geschrieben</numerusform>
            <numerusform>%n Zeichen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>count {count}</source>
        <translation>Anzahl {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU {overlap}.</source>
        <translation>IoU {overlap}.</translation>
    </message>
    <message>
        <source>Count {before} proposed, {after} typed.</source>
        <translation>Anzahl {before} vorgeschlagen, {after} getippt.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters changed, read as “{text}”.</source>
        <translation>
            <numerusform>%n Zeichen geändert, gelesen als „{text}“.</numerusform>
            <numerusform>%n Zeichen geändert, gelesen als „{text}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: {problem}</source>
        <translation>Nicht importiert: {problem}</translation>
    </message>
    <message>
        <source>Labeler (keeps everything)</source>
        <translation>Labeler (behält alles)</translation>
    </message>
    <message>
        <source>ICDAR 2015 and its kin (gt_*.txt)</source>
        <translation>ICDAR 2015 und Verwandte (gt_*.txt)</translation>
    </message>
    <message>
        <source>ICDAR for datumaro and CVAT (text in quotes)</source>
        <translation>ICDAR für datumaro und CVAT (Text in Anführungszeichen)</translation>
    </message>
    <message>
        <source>COCO (JSON with text attributes)</source>
        <translation>COCO (JSON mit Text als Attribut)</translation>
    </message>
    <message>
        <source>ABCNet (JSON with Bezier curves)</source>
        <translation>ABCNet (JSON mit Bézierkurven)</translation>
    </message>
    <message>
        <source>CTW1500 (14 points, ####text)</source>
        <translation>CTW1500 (14 Punkte, ####Text)</translation>
    </message>
    <message>
        <source>Total-Text (polygons)</source>
        <translation>Total-Text (Polygone)</translation>
    </message>
    <message>
        <source>ReCTS (JSON with lines and characters)</source>
        <translation>ReCTS (JSON mit Zeilen und Zeichen)</translation>
    </message>
    <message>
        <source>ICDAR 2013 characters (with their BMP)</source>
        <translation>ICDAR 2013, Zeichen (mit ihrem BMP)</translation>
    </message>
    <message>
        <source>Hugging Face images (metadata.jsonl)</source>
        <translation>Hugging Face, Bilder (metadata.jsonl)</translation>
    </message>
    <message>
        <source>Hugging Face Parquet (images inside)</source>
        <translation>Hugging Face, Parquet (mit den Bildern)</translation>
    </message>
    <message>
        <source>WebDataset (TAR with images inside)</source>
        <translation>WebDataset (TAR mit den Bildern)</translation>
    </message>
    <message>
        <source>Cut-out lines (gt.txt, labels.json)</source>
        <translation>Ausgeschnittene Zeilen (gt.txt, labels.json)</translation>
    </message>
    <message>
        <source>Cut-out lines (LMDB)</source>
        <translation>Ausgeschnittene Zeilen (LMDB)</translation>
    </message>
    <message>
        <source>Masks (PNG) and counts (JSON)</source>
        <translation>Masken (PNG) und Anzahlen (JSON)</translation>
    </message>
    <message>
        <source>There is no format {name!r}. Use one of: {names}.</source>
        <translation>Es gibt kein Format {name!r}. Verwenden Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>{title} can be written but not read.</source>
        <translation>{title} kann geschrieben, aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{title} can be read but not written.</source>
        <translation>{title} kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{title} needs the package {package}. Install it (pip install {package}), or choose another format.</source>
        <translation>{title} braucht das Paket {package}. Installieren Sie es (pip install {package}), oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>{path} was not read as {title}: {reason}.</source>
        <translation>{path} wurde nicht als {title} gelesen: {reason}.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>{reason} {hint}</source>
        <translation>{reason} {hint}</translation>
    </message>
    <message>
        <source>{project} is not a project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{project} ist kein Projekt: {database_file} fehlt. Wählen Sie einen anderen Ordner, oder machen Sie ein Projekt daraus.</translation>
    </message>
    <message>
        <source>No backup was made: {file}: {reason}.</source>
        <translation>Es wurde nicht gesichert: {file}: {reason}.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Die Datenbank wird kopiert</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Es wurde nicht gesichert: {reason}</translation>
    </message>
    <message>
        <source>No backup was made: {place} has {free} MB free, and {wanted} MB are needed. Free some space, or choose another folder.</source>
        <translation>Es wurde nicht gesichert: In {place} sind {free} MB frei, nötig sind {wanted} MB. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Keep labels</source>
        <translation>Labels behalten</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}°</source>
        <translation>Labels um {degrees}° drehen</translation>
    </message>
    <message>
        <source>Scale labels to {percent}%</source>
        <translation>Labels auf {percent}% skalieren</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}° and scale them to {percent}%</source>
        <translation>Labels um {degrees}° drehen und auf {percent}% skalieren</translation>
    </message>
    <message>
        <source>{name}: the image was neither turned by a quarter nor scaled, as far as can be seen. Look at it in the window, or find the original.</source>
        <translation>{name}: Das Bild wurde, soweit zu sehen ist, weder um 90° gedreht noch skaliert. Sehen Sie es im Fenster an, oder suchen Sie das Original.</translation>
    </message>
    <message>
        <source>{name}: the image is the one that was labelled.</source>
        <translation>{name}: Das Bild ist das, das gelabelt wurde.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>{name}: this is the picture of another page by now, page {id}. Find the original, or remove the page.</source>
        <translation>{name}: Das ist inzwischen das Bild einer anderen Seite, Seite {id}. Suchen Sie das Original, oder entfernen Sie die Seite.</translation>
    </message>
    <message>
        <source>Labels lie outside of the new picture ({width} x {height} pixels): they are not its labels. Find the original, or put it back.</source>
        <translation>Labels liegen außerhalb des neuen Bildes ({width} x {height} Pixel): Es sind nicht seine Labels. Suchen Sie das Original, oder legen Sie es zurück.</translation>
    </message>
    <message>
        <source>{project} is on a server, so it stays as it is. Repair it into a new folder, and copy that to an empty database.</source>
        <translation>{project} liegt auf einem Server und bleibt deshalb, wie es ist. Reparieren Sie es in einen neuen Ordner, und kopieren Sie diesen in eine leere Datenbank.</translation>
    </message>
    <message>
        <source>{folder} may not be written, so it stays as it is. Repair it into a new folder.</source>
        <translation>{folder} darf nicht beschrieben werden und bleibt deshalb, wie es ist. Reparieren Sie es in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} ist nicht leer. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{folder} has no {database_file}. Bring an earlier copy back.</source>
        <translation>In {folder} fehlt {database_file}. Holen Sie eine frühere Kopie zurück.</translation>
    </message>
    <message>
        <source>{folder} is no project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{folder} ist kein Projekt: {database_file} fehlt. Wählen Sie einen anderen Ordner, oder machen Sie ein Projekt daraus.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was repaired.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}. Nichts wurde repariert.</translation>
    </message>
    <message>
        <source>{work}: {reason}. Nothing was changed.</source>
        <translation>{work}: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This outline cannot be a {level}: {problem}. Nothing was changed.</source>
        <translation>Dieser Umriss ist nicht möglich ({level}): {problem}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This version of the program has no engine called &quot;{name}&quot;. Choose another model, or open the project with the version that added this one.</source>
        <translation>Diese Version des Programms hat keine Engine namens „{name}“. Wählen Sie ein anderes Modell, oder öffnen Sie das Projekt mit der Version, die dieses hinzugefügt hat.</translation>
    </message>
    <message>
        <source>The {kind} failed: {reason}</source>
        <translation>{kind} ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>What was written as {title} did not come back as it was meant, so nothing was exported: {names}. Export another format, and report this.</source>
        <translation>Was als {title} geschrieben wurde, kam nicht so zurück, wie es gemeint war; darum wurde nichts exportiert: {names}. Exportieren Sie ein anderes Format, und melden Sie das.</translation>
    </message>
    <message>
        <source>{folder} is no export with a list of its files ({name}). Choose two folders that this program has exported to.</source>
        <translation>{folder} ist kein Export mit einer Liste seiner Dateien ({name}). Wählen Sie zwei Ordner, in die dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <source>{folder} is of an earlier version of this program, which can be compared only with exports in the same format ({format}). Export again, or compare two of a format.</source>
        <translation>{folder} stammt von einer früheren Version dieses Programms und kann nur mit Exporten im selben Format ({format}) verglichen werden. Exportieren Sie noch einmal, oder vergleichen Sie zwei desselben Formats.</translation>
    </message>
    <message>
        <source>{out} is a link. Export to the folder it leads to, or to another.</source>
        <translation>{out} ist ein Link. Exportieren Sie in den Ordner, zu dem er führt, oder in einen anderen.</translation>
    </message>
    <message>
        <source>{out} is a file. Choose a folder.</source>
        <translation>{out} ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{out} holds files that no export of this program put there, or one that kept no list of them yet ({names}). Choose another folder, or empty this one.</source>
        <translation>{out} enthält Dateien, die kein Export dieses Programms dort abgelegt hat, oder einer, der noch keine Liste führte ({names}). Wählen Sie einen anderen Ordner, oder leeren Sie diesen.</translation>
    </message>
    <message>
        <source>{out} holds an earlier export, and files that were added or edited since ({names}). Choose another folder, or move them away first.</source>
        <translation>{out} enthält einen früheren Export und Dateien, die seither hinzugefügt oder bearbeitet wurden ({names}). Wählen Sie einen anderen Ordner, oder verschieben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{out} holds the project. Choose a folder of its own for the export.</source>
        <translation>{out} enthält das Projekt. Wählen Sie einen eigenen Ordner für den Export.</translation>
    </message>
    <message>
        <source>{out} belongs to the project. Choose another folder.</source>
        <translation>{out} gehört zum Projekt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{out} holds images of the project. Choose a folder of its own for the export.</source>
        <translation>{out} enthält Bilder des Projekts. Wählen Sie einen eigenen Ordner für den Export.</translation>
    </message>
    <message>
        <source>{out} is there already. Choose another name.</source>
        <translation>{out} ist schon da. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{aside} is in the way. Move it, or export to another folder.</source>
        <translation>{aside} ist im Weg. Verschieben Sie es, oder exportieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another export is writing to {draft}. Wait until it is done.</source>
        <translation>Ein anderer Export schreibt gerade nach {draft}. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>{draft} is in the way. Move it, or export to another folder.</source>
        <translation>{draft} ist im Weg. Verschieben Sie es, oder exportieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>nicht exportiert</translation>
    </message>
    <message>
        <source>{page}: not exported. {reason}</source>
        <translation>{page}: nicht exportiert. {reason}</translation>
    </message>
    <message>
        <source>{page}: not exported. Its image is not the one that was frozen. Bring that back first.</source>
        <translation>{page}: nicht exportiert. Das Bild ist nicht das eingefrorene. Holen Sie dieses zuerst zurück.</translation>
    </message>
    <message>
        <source>Its image has not been read yet.</source>
        <translation>Das Bild wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Files that were added to {folder} meanwhile lie in {left}.</source>
        <translation>Dateien, die inzwischen zu {folder} hinzugefügt wurden, liegen in {left}.</translation>
    </message>
    <message>
        <source>Nothing was exported: the image of {page} was changed meanwhile. Export again.</source>
        <translation>Es wurde nichts exportiert: Das Bild von {page} wurde inzwischen geändert. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no page to export. {left_out}</source>
        <translation>Es gibt keine Seite zu exportieren. {left_out}</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Have them approved first, or take all accepted pages: Review &gt; Use approved pages only.</source>
        <translation>Es gibt keine Seite zu exportieren. {waiting} Lassen Sie zuerst Seiten freigeben, oder nehmen Sie alle angenommenen: Schalten Sie Prüfung &gt; Nur freigegebene Seiten verwenden aus.</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Decide first: Review &gt; Decide between two annotations.</source>
        <translation>Es gibt keine Seite zum Exportieren. {waiting} Entscheiden Sie zuerst: Prüfung &gt; Zwischen zwei Annotationen entscheiden.</translation>
    </message>
    <message>
        <source>Nobody has looked at any page that is to be exported. Look at pages and accept them.</source>
        <translation>Niemand hat eine der Seiten angesehen, die exportiert werden sollen. Sehen Sie Seiten an, und nehmen Sie sie an.</translation>
    </message>
    <message>
        <source>There is no accepted page to export. Accept pages first, or export those not accepted, too.</source>
        <translation>Es gibt keine angenommene Seite zu exportieren. Nehmen Sie zuerst Seiten an, oder exportieren Sie auch die nicht angenommenen.</translation>
    </message>
    <message>
        <source>{out} cannot be written. {cause}</source>
        <translation>{out} kann nicht geschrieben werden. {cause}</translation>
    </message>
    <message>
        <source>The image changed since it was labelled. Decide what becomes of its labels.</source>
        <translation>Das Bild hat sich geändert, seit es gelabelt wurde. Entscheiden Sie, was aus seinen Labels wird.</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and {left}: {names}. Check and repair the project.</source>
        <translation>
            <numerusform>%n Seite ist beschädigt und {left}: {names}. Prüfen und reparieren Sie das Projekt.</numerusform>
            <numerusform>%n Seiten sind beschädigt und {left}: {names}. Prüfen und reparieren Sie das Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are {left}: {names}. {reason}</source>
        <translation>
            <numerusform>%n Seite wird {left}: {names}. {reason}</numerusform>
            <numerusform>%n Seiten werden {left}: {names}. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.</source>
        <translation>
            <numerusform>%n Bild wurde geändert, seit es gelabelt wurde, und {left}: {names}. Entscheiden Sie, was aus seinen Labels wird.</numerusform>
            <numerusform>%n Bilder wurden geändert, seit sie gelabelt wurden, und {left}: {names}. Entscheiden Sie, was aus ihren Labels wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project names images in {names}. Nobody on this machine added images from there, so none are read.</source>
        <translation>Das Projekt nennt Bilder in {names}. Niemand auf diesem Rechner hat Bilder von dort hinzugefügt, darum werden keine gelesen.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n images are not in the project ({names}, …). Add them, then import again.</source>
        <translation>
            <numerusform>%n Bild ist nicht im Projekt ({names}, …). Fügen Sie es hinzu, und importieren Sie dann noch einmal.</numerusform>
            <numerusform>%n Bilder sind nicht im Projekt ({names}, …). Fügen Sie sie hinzu, und importieren Sie dann noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: the project has no such image. Add it, then import again.</source>
        <translation>{image}: Das Projekt hat kein solches Bild. Fügen Sie es hinzu, und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{image}: the project has no such image; {page} is {other}. Add it, then import again.</source>
        <translation>{image}: Das Projekt hat kein solches Bild; {page} ist {other}. Fügen Sie es hinzu, und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{image}: several pages could be meant ({names}). Rename one.</source>
        <translation>{image}: Mehrere Seiten könnten gemeint sein ({names}). Benennen Sie eine um.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions are proposals, because their files say that no person drew them.</source>
        <translation>
            <numerusform>%n Region ist ein Vorschlag, weil ihre Datei sagt, dass kein Mensch sie gezeichnet hat.</numerusform>
            <numerusform>%n Regionen sind Vorschläge, weil ihre Dateien sagen, dass kein Mensch sie gezeichnet hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</source>
        <translation>
            <numerusform>%n Seite ({names}) bleibt neu, weil nicht alles gelesen werden konnte. Berichtigen Sie, was oben genannt ist, und importieren Sie noch einmal, oder zeichnen Sie, was fehlt.</numerusform>
            <numerusform>%n Seiten ({names}) bleiben neu, weil nicht alles gelesen werden konnte. Berichtigen Sie, was oben genannt ist, und importieren Sie noch einmal, oder zeichnen Sie, was fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay unlabelled: the files say nothing yet.</source>
        <translation>
            <numerusform>%n Seite ({names}) bleibt ohne Labels: Die Dateien sagen noch nichts.</numerusform>
            <numerusform>%n Seiten ({names}) bleiben ohne Labels: Die Dateien sagen noch nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: skipped, because nothing of its labels could be read ({refused}). What people have done on the page stays.</source>
        <translation>{image}: übersprungen, weil nichts von seinen Labels gelesen werden konnte ({refused}). Was Menschen auf der Seite getan haben, bleibt.</translation>
    </message>
    <message>
        <source>{image}: skipped, because somebody has worked on the page.</source>
        <translation>{image}: übersprungen, weil jemand an der Seite gearbeitet hat.</translation>
    </message>
    <message>
        <source>{image}: nothing was imported. {reason}</source>
        <translation>{image}: Nichts wurde importiert. {reason}</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>{image}: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder is gone. It goes on as soon as it is back; or choose another one.</source>
        <translation>Die lesbare Kopie in {folder} wird nicht weitergeführt: Der Ordner ist weg. Es geht weiter, sobald er wieder da ist; oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder does not say that it is one of this project. Choose an empty folder.</source>
        <translation>Die lesbare Kopie in {folder} wird nicht weitergeführt: Der Ordner sagt nicht, dass er zu diesem Projekt gehört. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: {reason}.</source>
        <translation>Die lesbare Kopie in {folder} wird nicht weitergeführt: {reason}.</translation>
    </message>
    <message>
        <source>Writing the plain copy</source>
        <translation>Die lesbare Kopie wird geschrieben</translation>
    </message>
    <message>
        <source>{folder} is not outside of the project. Choose a folder of its own.</source>
        <translation>{folder} liegt nicht außerhalb des Projekts. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{folder} has a line break or the like in its name. Choose another.</source>
        <translation>{folder} hat einen Zeilenumbruch oder Ähnliches im Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds something else. Choose an empty folder.</source>
        <translation>{folder} enthält etwas anderes. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>There is no {kind} that is called {which}. Choose another model.</source>
        <translation>Es gibt kein Modell ({kind}), das {which} heißt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The {which} weights are missing ({weights}). Install the program again.</source>
        <translation>Die Gewichte „{which}“ fehlen ({weights}). Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The project has no model {model_id} any more. Choose another model.</source>
        <translation>Das Projekt hat kein Modell {model_id} mehr. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is no earlier {kind} to go back to.</source>
        <translation>Es gibt kein früheres Modell ({kind}), zu dem man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) do not lie in the project, so they are not loaded. If they are yours, copy them to {folder}.</source>
        <translation>Die Gewichte von Modell {id} ({path}) liegen nicht im Projekt und werden darum nicht geladen. Wenn es Ihre sind, kopieren Sie sie nach {folder}.</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) are gone. Choose another model.</source>
        <translation>Die Gewichte von Modell {id} ({path}) sind weg. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a folder of images or a project.</source>
        <translation>{path} gibt es nicht. Wählen Sie einen Ordner mit Bildern oder ein Projekt.</translation>
    </message>
    <message>
        <source>There are no images in {path}, nor in the folders below. Choose a folder that has some, of these kinds: {kinds}. {others}</source>
        <translation>In {path} und den Ordnern darunter gibt es keine Bilder. Wählen Sie einen Ordner mit Bildern dieser Arten: {kinds}. {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n files not opened</source>
        <translation>
            <numerusform>%n Datei nicht geöffnet</numerusform>
            <numerusform>%n Dateien nicht geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left aside, no images ({kinds})</source>
        <translation>
            <numerusform>%n Datei beiseitegelassen, kein Bild ({kinds})</numerusform>
            <numerusform>%n Dateien beiseitegelassen, keine Bilder ({kinds})</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {things}.</source>
        <translation>Gefunden: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Und %n weiteres dieser Art.</numerusform>
            <numerusform>Und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not an image.</source>
        <translation>{path} ist kein Bild.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was added.</source>
        <translation>{sentence} Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{path} does not exist. Nothing was added.</source>
        <translation>{path} gibt es nicht. Nichts wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n {kind} files</source>
        <translation>
            <numerusform>%n Datei der Art {kind}</numerusform>
            <numerusform>%n Dateien der Art {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} with {pages}</source>
        <translation>{files} mit {pages}</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}; {then}</translation>
    </message>
    <message>
        <source>Every page that waits for review has its proposals.</source>
        <translation>Jede Seite, die auf Prüfung wartet, hat ihre Vorschläge.</translation>
    </message>
    <message numerus="yes">
        <source>Every page that waits for review has its proposals, but for %n pages with a problem.</source>
        <translation>
            <numerusform>Jede Seite, die auf Prüfung wartet, hat ihre Vorschläge, bis auf %n Seite mit einem Problem.</numerusform>
            <numerusform>Jede Seite, die auf Prüfung wartet, hat ihre Vorschläge, bis auf %n Seiten mit einem Problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{refused}: {reason}</source>
        <translation>{refused}: {reason}</translation>
    </message>
    <message>
        <source>{refused}: it has no proposals of the model in use yet.</source>
        <translation>{refused}: Sie hat noch keine Vorschläge des Modells in Gebrauch.</translation>
    </message>
    <message>
        <source>{path} is no backup. Choose one of those that are listed for the project.</source>
        <translation>{path} ist keine Sicherung. Wählen Sie eine der für das Projekt aufgeführten.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder.</source>
        <translation>{folder} ist nicht leer. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{file} is not what was written. Check the disk, then try again.</source>
        <translation>{file} ist nicht, was geschrieben wurde. Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{project} is on a server, where nothing is put in its place. Restore the copy as a project of its own, into a new folder, and copy that to an empty database.</source>
        <translation>{project} liegt auf einem Server, wo nichts an seine Stelle gesetzt wird. Stellen Sie die Kopie als eigenes Projekt wieder her, in einem neuen Ordner, und kopieren Sie diesen in eine leere Datenbank.</translation>
    </message>
    <message>
        <source>This is a copy of another project than {folder}. Restore it as a project of its own, into a new folder.</source>
        <translation>Das ist eine Kopie eines anderen Projekts als {folder}. Stellen Sie sie als eigenes Projekt wieder her, in einem neuen Ordner.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was restored.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>A process is already working on {folder}.</source>
        <translation>Ein anderer Prozess arbeitet schon an {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages have been seen by nobody: trained on as proposed, not as true.</source>
        <translation>
            <numerusform>%n angenommene Seite hat niemand gesehen: Trainiert wird darauf wie auf Vorschlägen, nicht wie auf der Wahrheit.</numerusform>
            <numerusform>%n angenommene Seiten hat niemand gesehen: Trainiert wird darauf wie auf Vorschlägen, nicht wie auf der Wahrheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>not trained on</source>
        <translation>nicht zum Training verwendet</translation>
    </message>
    <message>
        <source>Accept at least {least} pages first (there are {accepted}): one to learn from and one to check what was learnt.</source>
        <translation>Nehmen Sie zuerst mindestens {least} Seiten an (es sind {accepted}): eine zum Lernen und eine, um das Gelernte zu prüfen.</translation>
    </message>
    <message>
        <source>There is no reader, or nobody has written a transcript on an accepted page yet. Select a line, press F2, type what it says, and accept the page.</source>
        <translation>Es gibt keine Texterkennung, oder niemand hat auf einer angenommenen Seite ein Transkript geschrieben. Wählen Sie eine Zeile, drücken Sie F2, tippen Sie, was dort steht, und nehmen Sie die Seite an.</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be trained: {engine} only runs weights. Choose another {kind} first.</source>
        <translation>Modell {id} ({name}) kann nicht trainiert werden: {engine} führt Gewichte nur aus. Wählen Sie zuerst ein anderes Modell ({kind}).</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals; models are judged by the other {others}.</source>
        <translation>
            <numerusform>%n von {count} Validierungsseiten ist ein unveränderter Vorschlag; Modelle werden nach den anderen {others} beurteilt.</numerusform>
            <numerusform>%n von {count} Validierungsseiten sind unveränderte Vorschläge; Modelle werden nach den anderen {others} beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</source>
        <translation>
            <numerusform>%n von {count} Validierungsseiten ist ein unveränderter Vorschlag: Der Vergleich sagt wenig. Verbessern Sie sie zuerst, oder bestätigen Sie ihre Zeilen einzeln.</numerusform>
            <numerusform>%n von {count} Validierungsseiten sind unveränderte Vorschläge: Der Vergleich sagt wenig. Verbessern Sie sie zuerst, oder bestätigen Sie ihre Zeilen einzeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no validation page to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>Es gibt keine Validierungsseite, die sagen könnte, welches Modell besser ist; nötig sind {least}. Verbessern Sie zuerst mehr Seiten, und nehmen Sie sie an.</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages are too few to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>
            <numerusform>%n Validierungsseite ist zu wenig, um zu sagen, welches Modell besser ist; nötig sind {least}. Verbessern Sie zuerst mehr Seiten, und nehmen Sie sie an.</numerusform>
            <numerusform>%n Validierungsseiten sind zu wenig, um zu sagen, welches Modell besser ist; nötig sind {least}. Verbessern Sie zuerst mehr Seiten, und nehmen Sie sie an.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged. {damage} Repair the project first.</source>
        <translation>Sie ist beschädigt. {damage} Reparieren Sie zuerst das Projekt.</translation>
    </message>
    <message>
        <source>its image changed since it was labelled. Decide first what becomes of its labels.</source>
        <translation>Ihr Bild hat sich geändert, seit es gelabelt wurde. Entscheiden Sie zuerst, was aus seinen Labels wird.</translation>
    </message>
    <message>
        <source>its image in {folder} is not read. Let it be read first.</source>
        <translation>Ihr Bild in {folder} wird nicht gelesen. Erlauben Sie das zuerst.</translation>
    </message>
    <message>
        <source>nobody has looked into it yet</source>
        <translation>niemand hat es bisher geöffnet</translation>
    </message>
    <message>
        <source>its image cannot be read: {reason}. Skip the page, reject it, or take it out.</source>
        <translation>Ihr Bild kann nicht gelesen werden: {reason}. Überspringen Sie die Seite, lehnen Sie sie ab, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>There is no alphabet {name!r} ({reason}). Choose one of: {names}.</source>
        <translation>Es gibt kein Alphabet {name!r} ({reason}). Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>The disk reports an error. Check the disk or the connection to it, then try again.</source>
        <translation>Der Datenträger meldet einen Fehler. Prüfen Sie ihn oder die Verbindung zu ihm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Free some space, then try again.</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is read-only. Choose another place.</source>
        <translation>Der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file is too large for the file system of this disk. Choose another disk.</source>
        <translation>Die Datei ist zu groß für das Dateisystem dieses Datenträgers. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>Der Name ist zu lang für diesen Datenträger. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>Prüfen Sie, wer dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{reason}. Choose another place.</source>
        <translation>{reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}: {text}</translation>
    </message>
    <message>
        <source>{reason} {to_do}</source>
        <translation>{reason} {to_do}</translation>
    </message>
    <message>
        <source>Nothing is written to {path}: a link leads out of {folder} there. Put a folder or a file in the place of the link.</source>
        <translation>Nach {path} wird nichts geschrieben: Dort führt ein Link aus {folder} hinaus. Ersetzen Sie ihn durch einen Ordner oder eine Datei.</translation>
    </message>
    <message>
        <source>{name} does not say how it is run. Add the original file to a project: that finds it out.</source>
        <translation>{name} sagt nicht, wie es ausgeführt wird. Fügen Sie die ursprüngliche Datei zu einem Projekt hinzu: Dabei wird es herausgefunden.</translation>
    </message>
    <message>
        <source>What is noted in the model about its use cannot be read ({reason!r}). Add the original file again.</source>
        <translation>Was im Modell über seine Verwendung vermerkt ist, kann nicht gelesen werden ({reason!r}). Fügen Sie die ursprüngliche Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>it has {pages} pages instead of one. Save a file for every image</source>
        <translation>sie hat {pages} Seiten statt einer. Speichern Sie für jedes Bild eine Datei</translation>
    </message>
    <message>
        <source>its coordinates are in {name}, and the page has no WIDTH and HEIGHT: nothing tells where on the image they lie. Save it in pixels</source>
        <translation>ihre Koordinaten sind in {name}, und der Seite fehlen WIDTH und HEIGHT: Nichts sagt, wo im Bild sie liegen. Speichern Sie sie in Pixeln</translation>
    </message>
    <message>
        <source>the baseline has {numbers} numbers, which are not pairs</source>
        <translation>die Grundlinie hat {numbers} Zahlen, die keine Paare sind</translation>
    </message>
    <message>
        <source>the {element} has neither a polygon nor a box</source>
        <translation>{element} hat weder ein Polygon noch ein Rechteck</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>Entpacken Sie es selbst, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{reason}. {way_out}</source>
        <translation>{reason}. {way_out}</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked. {reason}</source>
        <translation>{name} lässt sich nicht entpacken. {reason}</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Copy it again.</source>
        <translation>{name} ist beschädigt ({reason}). Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is no ZIP or TAR archive. {way_out}</source>
        <translation>{name} ist kein ZIP- oder TAR-Archiv. {way_out}</translation>
    </message>
    <message>
        <source>{name} holds {members} files, {total} bytes. {way_out}</source>
        <translation>{name} enthält {members} Dateien, {total} Bytes. {way_out}</translation>
    </message>
    <message>
        <source>{name} unfolds to {total} bytes, more than labels do. It was not opened.</source>
        <translation>{name} wird entpackt {total} Bytes groß, mehr als Labels sind. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} holds {member!r} more than once. {way_out}</source>
        <translation>{name} enthält {member!r} mehr als einmal. {way_out}</translation>
    </message>
    <message>
        <source>{name}: {member!r}: {reason}. {way_out}</source>
        <translation>{name}: {member!r}: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>{name} wird entpackt</translation>
    </message>
    <message>
        <source>a name in it has {size:,} bytes. It was not opened.</source>
        <translation>ein Name darin hat {size:,} Bytes. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} holds more than labels do. {way_out}</source>
        <translation>{name} enthält mehr, als Labels sind. {way_out}</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images first.</source>
        <translation>{image} hat noch keine Größe. Lassen Sie das Projekt zuerst seine Bilder lesen.</translation>
    </message>
    <message>
        <source>its bezier_pts make no curves: {reason}</source>
        <translation>seine bezier_pts ergeben keine Kurven: {reason}</translation>
    </message>
    <message>
        <source>it has no images and annotations, so it is no COCO file of regions</source>
        <translation>sie hat keine images und annotations und ist darum keine COCO-Datei mit Regionen</translation>
    </message>
    <message>
        <source>it has no file name</source>
        <translation>es hat keinen Dateinamen</translation>
    </message>
    <message>
        <source>its category {category} is not in the file</source>
        <translation>seine Kategorie {category} steht nicht in der Datei</translation>
    </message>
    <message>
        <source>its mask has {mask_width} x {mask_height} pixels, its image {width} x {height}</source>
        <translation>seine Maske hat {mask_width} x {mask_height} Pixel, sein Bild {width} x {height}</translation>
    </message>
    <message>
        <source>its box is turned by a {turn!r}, and nothing tells about which point and in what unit. Write its corners as segmentation</source>
        <translation>sein Rechteck ist um {turn!r} gedreht, und nichts sagt, um welchen Punkt und in welcher Einheit. Schreiben Sie seine Ecken als segmentation</translation>
    </message>
    <message>
        <source>its bbox_mode says that its box is not left, top, width and height</source>
        <translation>bbox_mode sagt, dass sein Rechteck nicht links, oben, Breite und Höhe ist</translation>
    </message>
    <message>
        <source>this is not what detect writes ({reason!r})</source>
        <translation>das ist nicht, was detect schreibt ({reason!r})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is not JSON: {reason}.</source>
        <translation>{path} ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no JSON object.</source>
        <translation>{path} enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{line!r} is not read</source>
        <translation>{line!r} wird nicht gelesen</translation>
    </message>
    <message>
        <source>it may be an outline, or four vertices and a text made of numbers. Check it by hand.</source>
        <translation>es kann ein Umriss sein, oder vier Eckpunkte und ein Text aus Zahlen. Prüfen Sie es von Hand.</translation>
    </message>
    <message>
        <source>there are {numbers} coordinates instead of 6 and more</source>
        <translation>es sind {numbers} Koordinaten statt 6 und mehr</translation>
    </message>
    <message>
        <source>there is no ####text behind the vertices</source>
        <translation>hinter den Eckpunkten fehlt ####Text</translation>
    </message>
    <message>
        <source>there are {numbers} numbers instead of 32</source>
        <translation>es sind {numbers} Zahlen statt 32</translation>
    </message>
    <message>
        <source>it does not say x, y, ornt and transcriptions</source>
        <translation>es nennt nicht x, y, ornt und transcriptions</translation>
    </message>
    <message>
        <source>there are {xs} x and {ys} y</source>
        <translation>es sind {xs} x und {ys} y</translation>
    </message>
    <message>
        <source>{texts!r} is not a list of one text</source>
        <translation>{texts!r} ist keine Liste mit einem Text</translation>
    </message>
    <message>
        <source>there are {cells} cells instead of 8 coordinates and a text</source>
        <translation>es sind {cells} Zellen statt 8 Koordinaten und eines Textes</translation>
    </message>
    <message>
        <source>it is not eight numbers and a text in quotes</source>
        <translation>es sind nicht acht Zahlen und ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>{rest!r} is not a flag and a text in quotes</source>
        <translation>{rest!r} ist kein Kennzeichen mit einem Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is not left, top, right, bottom and a text in quotes</source>
        <translation>es ist nicht links, oben, rechts, unten und ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is not seven numbers</source>
        <translation>es sind nicht sieben Zahlen</translation>
    </message>
    <message>
        <source>it is not eight numbers, a class and whether it is difficult</source>
        <translation>es sind nicht acht Zahlen, eine Klasse und die Angabe, ob es schwierig ist</translation>
    </message>
    <message>
        <source>nothing tells whether regions of class {name!r} are text. Call the class &apos;text&apos;, &apos;line&apos; or &apos;character&apos; where they are, and import again.</source>
        <translation>nichts sagt, ob Regionen der Klasse {name!r} Text sind. Nennen Sie die Klasse dann &apos;text&apos;, &apos;line&apos; oder &apos;character&apos;, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{script!r} is not the name of a script</source>
        <translation>{script!r} ist nicht der Name einer Schrift</translation>
    </message>
    <message>
        <source>{word!r} may be a script, or a part of the text. Check it by hand.</source>
        <translation>{word!r} kann eine Schrift sein, oder ein Teil des Textes. Prüfen Sie es von Hand.</translation>
    </message>
    <message>
        <source>it may be {one} or {other}. Convert it to ICDAR 2015.</source>
        <translation>es kann {one} oder {other} sein. Wandeln Sie es in ICDAR 2015 um.</translation>
    </message>
    <message>
        <source>it is {line}, unlike the file, which is {file}</source>
        <translation>es ist {line}, anders als die Datei, die {file} ist</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check the path.</source>
        <translation>{path} kann nicht gelesen werden ({reason}). Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>line {line} has bytes that are not {upper}, and which old encoding they are of cannot be told. Save the file as UTF-8, or import it with its encoding named (cp1252, gbk, ...).</source>
        <translation>Zeile {line} hat Bytes, die nicht {upper} sind, und welche alte Kodierung es ist, lässt sich nicht sagen. Speichern Sie die Datei als UTF-8, oder nennen Sie beim Import ihre Kodierung (cp1252, gbk, ...).</translation>
    </message>
    <message>
        <source>it is full of zero bytes: no text, or UTF-16. Save it as UTF-8.</source>
        <translation>sie ist voller Nullbytes: kein Text, oder UTF-16. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}. Use utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</source>
        <translation>Es gibt keine Kodierung {encoding!r}. Verwenden Sie utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>not valid {kind} ({reason}). Copy it again if it was cut off, or export it anew</source>
        <translation>kein gültiges {kind} ({reason}). Kopieren Sie die Datei noch einmal, falls sie abgeschnitten wurde, oder exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{said} Choose the folder that does.</source>
        <translation>{said} Wählen Sie den Ordner, der es tut.</translation>
    </message>
    <message>
        <source>the outline is not a list of points</source>
        <translation>der Umriss ist keine Liste von Punkten</translation>
    </message>
    <message>
        <source>the outline has {points} points instead of 3 to {most_vertices}</source>
        <translation>der Umriss hat {points} Punkte statt 3 bis {most_vertices}</translation>
    </message>
    <message>
        <source>the outline lies outside the image, at negative coordinates</source>
        <translation>der Umriss liegt außerhalb des Bildes, bei negativen Koordinaten</translation>
    </message>
    <message>
        <source>{shown} is not a point [x, y]</source>
        <translation>{shown} ist kein Punkt [x, y]</translation>
    </message>
    <message>
        <source>the point {shown} lies in no image</source>
        <translation>der Punkt {shown} liegt in keinem Bild</translation>
    </message>
    <message>
        <source>the outline has {numbers} numbers, which are not pairs</source>
        <translation>der Umriss hat {numbers} Zahlen, die keine Paare sind</translation>
    </message>
    <message>
        <source>{shown} is not a number</source>
        <translation>{shown} ist keine Zahl</translation>
    </message>
    <message>
        <source>{shown} is not a number a file may hold</source>
        <translation>{shown} ist keine Zahl, die eine Datei enthalten kann</translation>
    </message>
    <message>
        <source>an image cannot have {width} x {height} pixels</source>
        <translation>ein Bild kann nicht {width} x {height} Pixel haben</translation>
    </message>
    <message>
        <source>{shown} is not text</source>
        <translation>{shown} ist kein Text</translation>
    </message>
    <message>
        <source>{shown} is not a number of characters</source>
        <translation>{shown} ist keine Anzahl von Zeichen</translation>
    </message>
    <message>
        <source>{shown} is not a state of review ({names})</source>
        <translation>{shown} ist kein Stand der Prüfung ({names})</translation>
    </message>
    <message>
        <source>{shown} is not an object</source>
        <translation>{shown} ist kein Objekt</translation>
    </message>
    <message>
        <source>{shown} is not a list</source>
        <translation>{shown} ist keine Liste</translation>
    </message>
    <message>
        <source>the key {key} stands twice in it, with different values. Give one another name</source>
        <translation>der Schlüssel {key} steht zweimal darin, mit verschiedenen Werten. Geben Sie einem einen anderen Namen</translation>
    </message>
    <message>
        <source>{name} is not a number a file may hold</source>
        <translation>{name} ist keine Zahl, die eine Datei enthalten kann</translation>
    </message>
    <message>
        <source>Where lines lie on their pages</source>
        <translation>Wo Zeilen auf ihren Seiten liegen</translation>
    </message>
    <message>
        <source>Lines without a transcript, and ignored ones</source>
        <translation>Zeilen ohne Transkript und ignorierte Zeilen</translation>
    </message>
    <message>
        <source>Outlines as drawn (rounded, or made quadrilaterals)</source>
        <translation>Umrisse wie gezeichnet (gerundet, oder zu Vierecken gemacht)</translation>
    </message>
    <message>
        <source>Character regions</source>
        <translation>Zeichenregionen</translation>
    </message>
    <message>
        <source>Characters that belong to no line</source>
        <translation>Zeichen, die zu keiner Zeile gehören</translation>
    </message>
    <message>
        <source>Which line a character belongs to</source>
        <translation>Zu welcher Zeile ein Zeichen gehört</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Line breaks, control characters or quotes in transcripts</source>
        <translation>Zeilenumbrüche, Steuerzeichen oder Anführungszeichen in Transkripten</translation>
    </message>
    <message>
        <source>Transcripts of ignored regions</source>
        <translation>Transkripte ignorierter Regionen</translation>
    </message>
    <message>
        <source>Which transcripts are readings accepted with their page</source>
        <translation>Welche Transkripte mit ihrer Seite angenommene Lesungen sind</translation>
    </message>
    <message>
        <source>Character counts that do not follow from a transcript</source>
        <translation>Anzahlen von Zeichen, die sich aus keinem Transkript ergeben</translation>
    </message>
    <message>
        <source>Ignore flags</source>
        <translation>Kennzeichen zum Ignorieren</translation>
    </message>
    <message>
        <source>Reasons for ignoring</source>
        <translation>Gründe zum Ignorieren</translation>
    </message>
    <message>
        <source>Pages without regions (and that somebody reviewed them)</source>
        <translation>Seiten ohne Regionen (und dass jemand sie geprüft hat)</translation>
    </message>
    <message>
        <source>How far a page has come that is not accepted</source>
        <translation>Wie weit eine Seite ist, die nicht angenommen ist</translation>
    </message>
    <message>
        <source>That nobody has seen a page, or a second person has approved it</source>
        <translation>Dass niemand eine Seite gesehen oder eine zweite Person sie freigegeben hat</translation>
    </message>
    <message>
        <source>Pages of multi-page files, which only this program finds without copies of the images</source>
        <translation>Seiten mehrseitiger Dateien, die nur dieses Programm ohne Kopien der Bilder findet</translation>
    </message>
    <message>
        <source>Which regions were proposals</source>
        <translation>Welche Regionen Vorschläge waren</translation>
    </message>
    <message>
        <source>Which words or lines were derived and outlined by nobody</source>
        <translation>Welche Wörter oder Zeilen abgeleitet sind und von niemandem umrissen wurden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Issues and what was answered to them</source>
        <translation>Anmerkungen und die Antworten darauf</translation>
    </message>
    <message>
        <source>Which disagreements of text and count were settled</source>
        <translation>Welche Abweichungen von Text und Anzahl geklärt wurden</translation>
    </message>
    <message>
        <source>Baselines as drawn (rounded, or left out)</source>
        <translation>Grundlinien wie gezeichnet (gerundet, oder weggelassen)</translation>
    </message>
    <message>
        <source>Curves that outlines were drawn with (the outlines stay)</source>
        <translation>Kurven, mit denen Umrisse gezeichnet wurden (die Umrisse bleiben)</translation>
    </message>
    <message>
        <source>What another program says besides, which only its own format holds</source>
        <translation>Weitere Angaben anderer Programme, die nur deren eigenes Format fasst</translation>
    </message>
    <message>
        <source>That nobody drew a baseline: one is made out from the outline</source>
        <translation>Dass niemand eine Grundlinie gezeichnet hat: Sie wird aus dem Umriss ermittelt</translation>
    </message>
    <message>
        <source>it holds {name}, which is not read. {way_out}</source>
        <translation>es enthält {name}, was nicht gelesen wird. {way_out}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.</source>
        <translation>
            <numerusform>Übergangen: %n Datei oder Ordner, nicht lesbar ({names}). Sehen Sie nach, was gelesen werden darf.</numerusform>
            <numerusform>Übergangen: %n Dateien oder Ordner, nicht lesbar ({names}). Sehen Sie nach, was gelesen werden darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n hidden images ({names}). Take the dot off their names to add them.</source>
        <translation>
            <numerusform>Übergangen: %n verstecktes Bild ({names}). Entfernen Sie den Punkt am Anfang seines Namens, um es hinzuzufügen.</numerusform>
            <numerusform>Übergangen: %n versteckte Bilder ({names}). Entfernen Sie den Punkt am Anfang ihrer Namen, um sie hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.</source>
        <translation>
            <numerusform>Nicht geöffnet: %n Datei der Art {kind} ({names}). Geben Sie ihr die übliche Endung.</numerusform>
            <numerusform>Nicht geöffnet: %n Dateien der Art {kind} ({names}). Geben Sie ihnen die übliche Endung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.</source>
        <translation>
            <numerusform>Nicht geöffnet: %n Datei der Art {kind} ({names}). Wandeln Sie sie in PNG oder TIFF um, und fügen Sie das hinzu.</numerusform>
            <numerusform>Nicht geöffnet: %n Dateien der Art {kind} ({names}). Wandeln Sie sie in PNG oder TIFF um, und fügen Sie das hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than {most_frames:,} pages, or says so. Split it into several files.</source>
        <translation>Die Datei hat mehr als {most_frames:,} Seiten, oder behauptet es. Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>The JPEG goes over its pixels more than {most} times: it was made to take long. Save it as PNG with a program that shows it, and add that.</source>
        <translation>Das JPEG geht mehr als {most} Mal über seine Pixel: Es wurde so gemacht, dass es lange dauert. Speichern Sie es mit einem Programm, das es zeigt, als PNG, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>The TIFF is cut into more than {most:,} strips or tiles, or says so. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>Das TIFF ist in mehr als {most:,} Streifen oder Kacheln zerlegt oder gibt das an. Speichern Sie es in Kacheln von mindestens 256 x 256 Pixeln.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and of kind {kind} this program opens {limit} million at most. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>Das Bild hat {width} x {height} Pixel, und von der Art {kind} öffnet dieses Programm höchstens {limit} Millionen. Speichern Sie es als TIFF in Kacheln, das in Teilen gelesen wird.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million this program opens. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>Das Bild hat {width} x {height} Pixel, mehr als die {limit} Millionen, die dieses Programm öffnet. Speichern Sie es als TIFF in Kacheln, das in Teilen gelesen wird.</translation>
    </message>
    <message>
        <source>Together the pictures before this one have more than {limit} million pixels, and all of them would have to be decoded. Split the file into several.</source>
        <translation>Die Bilder vor diesem haben mehr als {limit} Millionen Pixel, und alle müssten dekodiert werden. Teilen Sie die Datei in mehrere.</translation>
    </message>
    <message>
        <source>The parts of this TIFF lie over each other: it was made to take long, or is damaged. Save it as PNG with a program that shows it, and add that.</source>
        <translation>Die Teile dieses TIFF liegen übereinander: Es wurde so gemacht, dass es lange dauert, oder ist beschädigt. Speichern Sie es mit einem Programm, das es zeigt, als PNG, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>There is no page {page}: the file has {pages}.</source>
        <translation>Eine Seite {page} gibt es nicht: Die Datei hat {pages}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Die Datei ist leer. Kopieren Sie sie noch einmal von ihrem Ursprung.</translation>
    </message>
    <message>
        <source>This is a file of kind {kind}, which is not opened. Convert it to PNG.</source>
        <translation>Das ist eine Datei der Art {kind}, die nicht geöffnet wird. Wandeln Sie sie in PNG um.</translation>
    </message>
    <message>
        <source>This is no {kinds} image. Convert it to one of these.</source>
        <translation>Das ist kein Bild der Art {kinds}. Wandeln Sie es in eine davon um.</translation>
    </message>
    <message>
        <source>This TIFF keeps its colours apart in more than 8 bits each. Save it as 8-bit PNG.</source>
        <translation>Dieses TIFF hält seine Farben getrennt, mit je mehr als 8 Bit. Speichern Sie es als PNG mit 8 Bit.</translation>
    </message>
    <message>
        <source>The image is damaged ({damage}). Copy it again or replace it; if it looks right elsewhere, save it from there as PNG.</source>
        <translation>Das Bild ist beschädigt ({damage}). Kopieren Sie es noch einmal, oder ersetzen Sie es; wenn es anderswo richtig aussieht, speichern Sie es von dort als PNG.</translation>
    </message>
    <message>
        <source>it does not say which image it is about. Write its name there: image</source>
        <translation>es steht nicht dabei, um welches Bild es geht. Tragen Sie dessen Namen ein: image</translation>
    </message>
    <message>
        <source>{part!r} is no part of a project ({names})</source>
        <translation>{part!r} ist kein Teil eines Projekts ({names})</translation>
    </message>
    <message>
        <source>two regions have the same identifier</source>
        <translation>zwei Regionen haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>it has no level or no identifier</source>
        <translation>es hat keine Ebene oder keine Kennung</translation>
    </message>
    <message>
        <source>its extras are of no format</source>
        <translation>seine Zusatzangaben gehören zu keinem Format</translation>
    </message>
    <message>
        <source>its extras are too long</source>
        <translation>seine Zusatzangaben sind zu lang</translation>
    </message>
    <message>
        <source>its curve makes no sense: {reason}</source>
        <translation>seine Kurve ergibt keinen Sinn: {reason}</translation>
    </message>
    <message>
        <source>{pair} values stand where two belong</source>
        <translation>{pair} Werte stehen, wo zwei hingehören</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images.</source>
        <translation>{image} hat noch keine Größe. Lassen Sie das Projekt seine Bilder lesen.</translation>
    </message>
    <message>
        <source>it has no shapes, so it is no labelme file</source>
        <translation>sie hat keine shapes und ist darum keine labelme-Datei</translation>
    </message>
    <message>
        <source>it has no mask</source>
        <translation>es hat keine Maske</translation>
    </message>
    <message>
        <source>it holds tracks of a video. Export it as CVAT for images 1.1</source>
        <translation>sie enthält Spuren eines Videos. Exportieren Sie sie als CVAT for images 1.1</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation>seine Maske hat keine Größe</translation>
    </message>
    <message>
        <source>its mask is too large</source>
        <translation>seine Maske ist zu groß</translation>
    </message>
    <message>
        <source>the runs of its mask do not fill {width:g} x {height:g} pixels</source>
        <translation>die Läufe seiner Maske füllen {width:g} x {height:g} Pixel nicht</translation>
    </message>
    <message>
        <source>its mask cannot be read ({reason})</source>
        <translation>seine Maske kann nicht gelesen werden ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n pages)</source>
        <translation>
            <numerusform>{part} (%n Seite)</numerusform>
            <numerusform>{part} (%n Seiten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions)</source>
        <translation>
            <numerusform>{part} (%n Region)</numerusform>
            <numerusform>{part} (%n Regionen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions, overlap at worst {overlap})</source>
        <translation>
            <numerusform>{part} (%n Region, Überdeckung mindestens {overlap})</numerusform>
            <numerusform>{part} (%n Regionen, Überdeckung mindestens {overlap})</numerusform>
        </translation>
    </message>
    <message>
        <source>Two files of this export would be called {name}. Rename an image.</source>
        <translation>Zwei Dateien dieses Exports würden {name} heißen. Benennen Sie ein Bild um.</translation>
    </message>
    <message>
        <source>{parent} leads out of the export folder. Remove it.</source>
        <translation>{parent} führt aus dem Exportordner hinaus. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{target} cannot be written. {cause}</source>
        <translation>{target} kann nicht geschrieben werden. {cause}</translation>
    </message>
    <message>
        <source>there is no tab between image and labels</source>
        <translation>zwischen Bild und Labels fehlt ein Tabulator</translation>
    </message>
    <message>
        <source>the text line has a baseline, but no outline. Let the program that it comes from compute outlines (masks), and export again</source>
        <translation>die Textzeile hat eine Grundlinie, aber keinen Umriss. Lassen Sie das Programm, aus dem sie kommt, Umrisse (Masken) berechnen, und exportieren Sie erneut</translation>
    </message>
    <message>
        <source>the text line has no outline</source>
        <translation>die Textzeile hat keinen Umriss</translation>
    </message>
    <message>
        <source>{image}: the labels are for {labelled_width} x {labelled_height} pixels and the image has {width} x {height}, another shape or a part. Check that they belong together.</source>
        <translation>{image}: Die Labels sind für {labelled_width} x {labelled_height} Pixel, und das Bild hat {width} x {height}, eine andere Form oder ein Teil davon. Prüfen Sie, ob sie zusammengehören.</translation>
    </message>
    <message>
        <source>{path} holds labels of several formats: {seen}. Choose {options}.</source>
        <translation>{path} enthält Labels mehrerer Formate: {seen}. Wählen Sie {options}.</translation>
    </message>
    <message>
        <source>{path} is a project of this program, and holds no labels of others. Export its labels, and choose the folder of the export.</source>
        <translation>{path} ist ein Projekt dieses Programms und enthält keine Labels anderer Programme. Exportieren Sie seine Labels, und wählen Sie den Ordner des Exports.</translation>
    </message>
    <message>
        <source>{path} holds no labels, but {archives}. Choose one of these, or unpack them all and choose their folder.</source>
        <translation>{path} enthält keine Labels, aber {archives}. Wählen Sie eines davon, oder entpacken Sie alle und wählen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>{path} holds no labels of a kind that is known.{seen} Check the path.</source>
        <translation>{path} enthält keine Labels bekannter Art.{seen} Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>the runs of the mask do not fill {width} x {height} pixels</source>
        <translation>die Läufe der Maske füllen nicht {width} x {height} Pixel</translation>
    </message>
    <message>
        <source>the mask has no size</source>
        <translation>die Maske hat keine Größe</translation>
    </message>
    <message>
        <source>the mask is too large</source>
        <translation>die Maske ist zu groß</translation>
    </message>
    <message>
        <source>the runs of the mask are no whole numbers</source>
        <translation>die Läufe der Maske sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>{letter!r} has no place in the runs of a mask</source>
        <translation>{letter!r} hat in den Läufen einer Maske keinen Platz</translation>
    </message>
    <message>
        <source>the runs of the mask are cut off</source>
        <translation>die Läufe der Maske sind abgeschnitten</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a box</source>
        <translation>es hat weder ein Polygon noch ein Rechteck</translation>
    </message>
    <message>
        <source>it has neither a bbox nor a poly</source>
        <translation>es hat weder bbox noch poly</translation>
    </message>
    <message>
        <source>its box is {width:g} x {height:g} pixels large</source>
        <translation>sein Rechteck ist {width:g} x {height:g} Pixel groß</translation>
    </message>
    <message>
        <source>its ellipse has radii of {across:g} and {down:g} pixels</source>
        <translation>seine Ellipse hat Radien von {across:g} und {down:g} Pixeln</translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation>seine Maske ist leer</translation>
    </message>
    <message>
        <source>its {pieces} parts lie apart, and a region has one outline</source>
        <translation>seine {pieces} Teile liegen auseinander, und eine Region hat einen Umriss</translation>
    </message>
    <message>
        <source>it declares entities, which are refused. Remove its DOCTYPE.</source>
        <translation>sie deklariert Entities, die abgelehnt werden. Entfernen Sie ihr DOCTYPE.</translation>
    </message>
    <message>
        <source>it starts with {start!r} instead of {root!r}</source>
        <translation>sie beginnt mit {start!r} statt mit {root!r}</translation>
    </message>
    <message>
        <source>{database}: {found} {way_out}</source>
        <translation>{database}: {found} {way_out}</translation>
    </message>
    <message>
        <source>{target} does not hold what {database} held. Try again.</source>
        <translation>{target} enthält nicht, was {database} enthielt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Labeler. Install the newest version first.</source>
        <translation>{file} wurde mit einer neueren Version von Labeler gemacht. Installieren Sie zuerst die neueste Version.</translation>
    </message>
    <message>
        <source>{copy} is damaged: {found} Choose another copy.</source>
        <translation>{copy} ist beschädigt: {found} Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{file} is damaged: a row is missing.</source>
        <translation>{file} ist beschädigt: Eine Zeile der Tabelle fehlt.</translation>
    </message>
    <message>
        <source>Page {page_id} is damaged. {problems} {way_out}</source>
        <translation>Seite {page_id} ist beschädigt. {problems} {way_out}</translation>
    </message>
    <message>
        <source>{folder} is open in a window or used by a command. Close it first, then try again.</source>
        <translation>{folder} ist in einem Fenster offen oder wird von einem Befehl benutzt. Schließen Sie es zuerst, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The project has no page {page_id}. It may have been removed.</source>
        <translation>Das Projekt hat keine Seite {page_id}. Vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>the page that you judged</source>
        <translation>die Seite, die Sie beurteilt haben</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not stored.</source>
        <translation>{what_happened} Ihr „{text}“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not taken back; undo goes on with the edit before.</source>
        <translation>{what_happened} Ihr „{text}“ wurde nicht rückgängig gemacht; Rückgängig geht mit der Änderung davor weiter.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Es gehört zum Programm.</translation>
    </message>
    <message>
        <source>The project has no model {model_id}. List its models first.</source>
        <translation>Das Projekt hat kein Modell {model_id}. Sehen Sie zuerst seine Modelle an.</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be removed. {reason}</source>
        <translation>Modell {id} ({name}) kann nicht entfernt werden. {reason}</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed, and its file is still there. {said} The file goes when the project is next opened.</source>
        <translation>Modell {id} ({name}) ist entfernt, und seine Datei ist noch da. {said} Die Datei geht, wenn das Projekt das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) cannot be removed. {need}</source>
        <translation>Modell {model_id} ({name}) kann nicht entfernt werden. {need}</translation>
    </message>
    <message>
        <source>What the project knows of model {model_id} cannot be read: {reason}. Choose another one.</source>
        <translation>Was das Projekt über Modell {model_id} weiß, kann nicht gelesen werden: {reason}. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) was removed. Choose another one.</source>
        <translation>Modell {model_id} ({name}) wurde entfernt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Page {page_id} was changed by another program meanwhile. Open the page again.</source>
        <translation>Seite {page_id} wurde inzwischen von einem anderen Programm geändert. Öffnen Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>Page {leaving} is a validation page and stays one: scores of different models can only be compared on the same pages.</source>
        <translation>Seite {leaving} ist eine Validierungsseite und bleibt es: Bewertungen verschiedener Modelle lassen sich nur auf denselben Seiten vergleichen.</translation>
    </message>
    <message>
        <source>{file} was replaced while it was written. Put back the project that was there, and work goes on.</source>
        <translation>{file} wurde ersetzt, während es geschrieben wurde. Legen Sie das Projekt zurück, das dort war, und es geht weiter.</translation>
    </message>
    <message>
        <source>Another project stands at {file}. Put back the one that was there, and work goes on.</source>
        <translation>In {file} liegt ein anderes Projekt. Legen Sie das zurück, das dort war, und es geht weiter.</translation>
    </message>
    <message>
        <source>{file} is an older copy of the project: it lacks edits that were stored. Put the newer one back, and work goes on; or open the project again to go on with this one.</source>
        <translation>{file} ist eine ältere Kopie des Projekts: Ihr fehlen Änderungen, die gespeichert waren. Legen Sie die neuere zurück, und es geht weiter; oder öffnen Sie das Projekt noch einmal, um mit dieser weiterzumachen.</translation>
    </message>
    <message>
        <source>{folder} is gone: it was moved, renamed or deleted, or its disk is not connected. Put it back where it was, and work goes on.</source>
        <translation>{folder} ist weg: verschoben, umbenannt oder gelöscht, oder sein Datenträger ist nicht angeschlossen. Legen Sie ihn zurück, und es geht weiter.</translation>
    </message>
    <message>
        <source>{folder} is not a project: it has no {name}. Choose another folder, or make a project of it.</source>
        <translation>{folder} ist kein Projekt: {name} fehlt. Wählen Sie einen anderen Ordner, oder machen Sie ein Projekt daraus.</translation>
    </message>
    <message>
        <source>{database}: {names} is missing. {way_out}</source>
        <translation>{database}: {names} fehlt. {way_out}</translation>
    </message>
    <message>
        <source>{place} was never finished, or lost its beginning. Create the project again. {way_out}</source>
        <translation>{place} wurde nie fertig, oder verlor seinen Anfang. Legen Sie das Projekt neu an. {way_out}</translation>
    </message>
    <message>
        <source>{place} is a project already. Open it, or choose another folder.</source>
        <translation>{place} ist schon ein Projekt. Öffnen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Open the project by its address instead.</source>
        <translation>{file} kann nicht gelesen werden. Öffnen Sie das Projekt stattdessen über seine Adresse.</translation>
    </message>
    <message>
        <source>{file} cannot be a database: a name on the way to it is not in UTF-8. Rename that folder, or choose another.</source>
        <translation>{file} kann keine Datenbank sein: Ein Name auf dem Weg dorthin ist nicht in UTF-8. Benennen Sie diesen Ordner um, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{folder} is a project with a database of its own. Choose another folder for the one on the server.</source>
        <translation>{folder} ist ein Projekt mit eigener Datenbank. Wählen Sie einen anderen Ordner für das auf dem Server.</translation>
    </message>
    <message>
        <source>In an address, an @ ends the password. Write %40 for one within it.</source>
        <translation>In einer Adresse beendet ein @ das Kennwort. Für eines im Kennwort %40 schreiben.</translation>
    </message>
    <message>
        <source>This is no address of a project on a server. It is written like this: postgresql://user@host/database</source>
        <translation>Das ist keine Adresse eines Projekts auf einem Server. Geschrieben wird sie so: postgresql://user@host/database</translation>
    </message>
    <message>
        <source>{url}: say in which folder the project keeps its files.</source>
        <translation>{url}: Sagen Sie, in welchem Ordner das Projekt seine Dateien hält.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder. {cause}</source>
        <translation>{folder} kann nicht als Ordner angelegt werden. {cause}</translation>
    </message>
    <message>
        <source>{database} holds what does not belong in it: {names}. {way_out}</source>
        <translation>{database} enthält, was nicht hineingehört: {names}. {way_out}</translation>
    </message>
    <message>
        <source>{database} is a database, but not of Labeler. Choose another file or folder.</source>
        <translation>{database} ist eine Datenbank, aber nicht von Labeler. Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{database} was made by a newer version of Labeler (tables {reason}). Install the newest version, then open it again.</source>
        <translation>{database} wurde mit einer neueren Version von Labeler gemacht (Tabellen {reason}). Installieren Sie die neueste Version, und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{file} cannot be copied to be read. {cause}</source>
        <translation>{file} kann nicht kopiert werden, um gelesen zu werden. {cause}</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Die Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>Looking through all rows</source>
        <translation>Alle Zeilen der Tabellen werden durchgesehen</translation>
    </message>
    <message>
        <source>{source} was made by a newer version of Labeler (tables {reason}). Install the newest version, then try again.</source>
        <translation>{source} wurde mit einer neueren Version von Labeler gemacht (Tabellen {reason}). Installieren Sie die neueste Version, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of {source} can be read ({reason}). Bring an earlier copy back.</source>
        <translation>Nichts in {source} kann gelesen werden ({reason}). Holen Sie eine frühere Kopie zurück.</translation>
    </message>
    <message>
        <source>The repair failed: {problem}. {way_out}</source>
        <translation>Die Reparatur ist fehlgeschlagen: {problem}. {way_out}</translation>
    </message>
    <message>
        <source>The project has no training run {run_id}. Start a new one.</source>
        <translation>Das Projekt hat keinen Trainingslauf {run_id}. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read: {reason}. {way_out}</source>
        <translation>{place}: Eine Zeile der Tabelle kann nicht gelesen werden: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>{place}: something stands there twice. {way_out}</source>
        <translation>{place}: Etwas steht dort zweimal. {way_out}</translation>
    </message>
    <message>
        <source>A text holds half a character and cannot be stored. Type it again.</source>
        <translation>Ein Text enthält ein halbes Zeichen und kann nicht gespeichert werden. Tippen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Check and repair the project, or bring an earlier copy of it back.</source>
        <translation>Prüfen und reparieren Sie das Projekt, oder holen Sie eine frühere Kopie zurück.</translation>
    </message>
    <message>
        <source>The file is damaged. {way_out}</source>
        <translation>Die Datei ist beschädigt. {way_out}</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Close the other program, then try again.</source>
        <translation>Ein anderes Programm hält sie gesperrt. Schließen Sie das andere Programm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It may not be written. Check the permissions of the folder and the file.</source>
        <translation>Sie darf nicht geschrieben werden. Prüfen Sie die Rechte von Ordner und Datei.</translation>
    </message>
    <message>
        <source>The place offers no memory that programs can share, as some network shares do not. Close other programs that have the project open, or move it to a local disk.</source>
        <translation>Der Ort bietet keinen Speicher, den sich Programme teilen können, wie manche Netzlaufwerke. Schließen Sie andere Programme, die das Projekt offen haben, oder verschieben Sie es auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>It cannot be opened. Check that the folder exists and may be written.</source>
        <translation>Sie kann nicht geöffnet werden. Prüfen Sie, ob der Ordner existiert und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The file is not a database. {way_out}</source>
        <translation>Die Datei ist keine Datenbank. {way_out}</translation>
    </message>
    <message>
        <source>There is no memory left. Close other programs, then try again.</source>
        <translation>Es ist kein Speicher mehr frei. Schließen Sie andere Programme, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{place}: {causes}</source>
        <translation>{place}: {causes}</translation>
    </message>
    <message>
        <source>{place}: {reason}. {way_out}</source>
        <translation>{place}: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>{place}: {full}</source>
        <translation>{place}: {full}</translation>
    </message>
    <message>
        <source>The server refuses the user or the password. Open it again by its address, with the right password; or put that into the file ~/.pgpass, and nobody asks for it any more.</source>
        <translation>Der Server lehnt den Benutzer oder das Passwort ab. Öffnen Sie das Projekt noch einmal über seine Adresse, mit dem richtigen Passwort; oder tragen Sie es in die Datei ~/.pgpass ein, dann wird nicht mehr danach gefragt.</translation>
    </message>
    <message>
        <source>The number of open issues does not match the issues. Update this program.</source>
        <translation>Die Zahl der offenen Anmerkungen passt nicht zu den Anmerkungen. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The server does not let this user in from here. Ask whoever keeps it for an entry in its pg_hba.conf.</source>
        <translation>Der Server lässt diesen Benutzer von hier aus nicht zu. Bitten Sie die Verwaltung des Servers um einen Eintrag in pg_hba.conf.</translation>
    </message>
    <message>
        <source>The server has no such database. Check its name, or have it made: createdb NAME</source>
        <translation>Auf dem Server gibt es diese Datenbank nicht. Prüfen Sie ihren Namen, oder lassen Sie sie anlegen: createdb NAME</translation>
    </message>
    <message>
        <source>The server can only be read, as one that copies another. Give the address of that one.</source>
        <translation>Auf dem Server kann nur gelesen werden, weil er einen anderen kopiert. Nennen Sie die Adresse des anderen.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Ask whoever keeps it to free some space.</source>
        <translation>Der Datenträger des Servers ist voll. Bitten Sie die Verwaltung des Servers, Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The server has too many connections. Close windows that are not needed, or ask whoever keeps it for more (max_connections).</source>
        <translation>Der Server hat zu viele Verbindungen. Schließen Sie Fenster, die nicht gebraucht werden, oder bitten Sie die Verwaltung des Servers um mehr (max_connections).</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm hält sie gesperrt. Warten Sie einen Moment, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address, and the network.</source>
        <translation>Es gibt keinen Server dieses Namens. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. Ask whoever keeps it to bring back a copy.</source>
        <translation>{place}: Der Server sagt: {reason}. Bitten Sie die Verwaltung des Servers, eine Kopie zurückzuholen.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}.</source>
        <translation>{place}: Der Server meldet: {reason}.</translation>
    </message>
    <message>
        <source>{place}: {cause}</source>
        <translation>{place}: {cause}</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network, and whether it runs.</source>
        <translation>Der Server antwortet nicht. Prüfen Sie das Netzwerk und ob der Server läuft.</translation>
    </message>
    <message>
        <source>You may not do that here. Ask an owner of the project for the role it takes, or whoever keeps the server for the rights.</source>
        <translation>Das dürfen Sie hier nicht. Bitten Sie einen Eigentümer des Projekts um die nötige Rolle oder die Verwaltung des Servers um die Rechte.</translation>
    </message>
    <message>
        <source>Only reviewers approve pages. Ask one of them, or an owner of the project.</source>
        <translation>Nur Prüfer geben Seiten frei. Bitten Sie einen von ihnen oder einen Eigentümer des Projekts.</translation>
    </message>
    <message>
        <source>Somebody else has judged this page, or approved it. Ask a reviewer to send it back first.</source>
        <translation>Jemand anders hat diese Seite beurteilt oder freigegeben. Bitten Sie zuerst einen Prüfer, sie zurückzugeben.</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Somebody else has to approve it.</source>
        <translation>Sie haben selbst an dieser Seite gearbeitet. Jemand anders muss sie freigeben.</translation>
    </message>
    <message>
        <source>Everybody writes and takes back comments under their own name only. Answer with one of yours.</source>
        <translation>Alle schreiben Kommentare nur unter dem eigenen Namen und nehmen nur eigene zurück. Antworten Sie mit einem eigenen.</translation>
    </message>
    <message>
        <source>Only owners add pages to a project. Ask one of them.</source>
        <translation>Nur Eigentümer fügen einem Projekt Seiten hinzu. Bitten Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>This would stand there under the name of somebody else. Open the project anew, and log in as yourself.</source>
        <translation>Das stünde dort unter dem Namen von jemand anderem. Öffnen Sie das Projekt neu, und melden Sie sich unter Ihrem eigenen Namen an.</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Wait a moment.</source>
        <translation>Der Server startet oder beendet sich gerade. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}: Der Server sagt: {reason}. Was vorher gespeichert war, ist sicher; schließen Sie das Projekt, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Projects on a PostgreSQL server need one more package. Install it, then try again: pip install &apos;labeler[postgresql]&apos;</source>
        <translation>Projekte auf einem PostgreSQL-Server brauchen ein weiteres Paket. Installieren Sie es, und versuchen Sie es dann noch einmal: pip install &apos;labeler[postgresql]&apos;</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}, and {needed} or newer is needed. Ask whoever keeps it for an upgrade, or choose another server.</source>
        <translation>Auf dem Server läuft PostgreSQL {version}; nötig ist {needed} oder neuer. Bitten Sie die Verwaltung des Servers um eine neuere Version, oder wählen Sie einen anderen Server.</translation>
    </message>
    <message>
        <source>The database keeps texts as {encoding}, which lacks most characters. Have one made that keeps them all, with the encoding UTF8.</source>
        <translation>Die Datenbank speichert Texte als {encoding}, worin die meisten Zeichen fehlen. Lassen Sie eine anlegen, die alle speichert, mit der Kodierung UTF8.</translation>
    </message>
    <message>
        <source>The project was made by another version of Labeler. Have it opened once by somebody who may write to it, with the newest version.</source>
        <translation>Das Projekt wurde mit einer anderen Version von Labeler gemacht. Lassen Sie es einmal von jemandem mit Schreibrecht öffnen, mit der neuesten Version.</translation>
    </message>
    <message>
        <source>No project can be kept in {kind}. Give a folder, or an address that begins with postgresql://.</source>
        <translation>In {kind} kann kein Projekt liegen. Nennen Sie einen Ordner oder eine Adresse, die mit postgresql:// beginnt.</translation>
    </message>
    <message>
        <source>{place}: the database says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}: Die Datenbank sagt: {reason}. Was vorher gespeichert war, ist sicher; schließen Sie das Projekt, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>corrected or looked at line by line</source>
        <translation>verbessert oder Zeile für Zeile angesehen</translation>
    </message>
    <message>
        <source>transcribed by a person</source>
        <translation>von einem Menschen transkribiert</translation>
    </message>
    <message numerus="yes">
        <source>Validation, %n pages: {scores}.</source>
        <translation>
            <numerusform>Validierung, %n Seite: {scores}.</numerusform>
            <numerusform>Validierung, %n Seiten: {scores}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{measured} {said}</source>
        <translation>{measured} {said}</translation>
    </message>
    <message>
        <source>The new {kind} is better and in use now.</source>
        <translation>Das neue Modell ({kind}) ist besser und jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>The new {kind} is worse; it is kept but not used.</source>
        <translation>Das neue Modell ({kind}) ist schlechter; es wird bewahrt, aber nicht verwendet.</translation>
    </message>
    <message>
        <source>{doubt} So the comparison cannot tell whether the new {kind} is better: the old one stays in use, the new one is kept, and you decide.</source>
        <translation>{doubt} Darum kann der Vergleich nicht sagen, ob das neue Modell ({kind}) besser ist: Das alte bleibt in Gebrauch, das neue wird bewahrt, und Sie entscheiden.</translation>
    </message>
    <message>
        <source>No validation page was {seen}; {least} are needed.</source>
        <translation>Keine Validierungsseite wurde {seen}; nötig sind {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages were {seen}; {least} are needed.</source>
        <translation>
            <numerusform>%n Validierungsseite wurde {seen}; nötig sind {least}.</numerusform>
            <numerusform>%n Validierungsseiten wurden {seen}; nötig sind {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is surely better by one measure, and surely worse by another.</source>
        <translation>Es ist nach einem Maß sicher besser und nach einem anderen sicher schlechter.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>Der Unterschied kann Zufall sein.</translation>
    </message>
    <message>
        <source>below {pixels} px</source>
        <translation>unter {pixels} px</translation>
    </message>
    <message>
        <source>{heights} heights or more</source>
        <translation>{heights} Höhen oder mehr</translation>
    </message>
    <message>
        <source>{degrees}° or more</source>
        <translation>{degrees}° oder mehr</translation>
    </message>
    <message>
        <source>to either model</source>
        <translation>nach einem der beiden Modelle</translation>
    </message>
    <message>
        <source>Weights of {model}</source>
        <translation>Gewichte von {model}</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>Bild {name}</translation>
    </message>
    <message>
        <source>It is added with the heads of the base on top: no less is read that way, and characters are found and counted as well. Retraining can start from it.</source>
        <translation>Es wird mit den Ausgabeköpfen der Basis hinzugefügt: So wird nicht weniger gelesen, und auch Zeichen werden gefunden und gezählt. Nachtrainieren kann damit beginnen.</translation>
    </message>
    <message>
        <source>It is added as it is: with the heads of the base on top, less was read. Retraining can start from it all the same.</source>
        <translation>Es wird hinzugefügt, wie es ist: Mit den Ausgabeköpfen der Basis wurde weniger gelesen. Nachtrainieren kann trotzdem damit beginnen.</translation>
    </message>
    <message>
        <source>{name} was not added. {said}</source>
        <translation>{name} wurde nicht hinzugefügt. {said}</translation>
    </message>
    <message>
        <source>Looking at {page}</source>
        <translation>{page} wird angesehen</translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use</source>
        <translation>Der Detektor {name} (Modell {id}) ist in Gebrauch</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use</source>
        <translation>Die Texterkennung {name} (Modell {id}) ist in Gebrauch</translation>
    </message>
    <message>
        <source>The detector {name} is added as model {id}</source>
        <translation>Der Detektor {name} ist als Modell {id} hinzugefügt</translation>
    </message>
    <message>
        <source>The reader {name} is added as model {id}</source>
        <translation>Die Texterkennung {name} ist als Modell {id} hinzugefügt</translation>
    </message>
    <message>
        <source>Open a project first: a model is added to one, and tried on its pages.</source>
        <translation>Öffnen Sie zuerst ein Projekt: Ein Modell wird zu einem hinzugefügt und an dessen Seiten probiert.</translation>
    </message>
    <message>
        <source>It is the {kind} in use. Use another {kind} first.</source>
        <translation>Es ist in Gebrauch ({kind}). Verwenden Sie zuerst ein anderes ({kind}).</translation>
    </message>
    <message numerus="yes">
        <source>%n regions came from its proposals, so it has to stay.</source>
        <translation>
            <numerusform>%n Region stammt von seinen Vorschlägen, darum muss es bleiben.</numerusform>
            <numerusform>%n Regionen stammen von seinen Vorschlägen, darum muss es bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its proposals are on %n pages that somebody has begun to work on. Finish them, or propose there anew first.</source>
        <translation>
            <numerusform>Seine Vorschläge sind auf %n Seite, an der jemand zu arbeiten begonnen hat. Beenden Sie sie, oder schlagen Sie dort zuerst neu vor.</numerusform>
            <numerusform>Seine Vorschläge sind auf %n Seiten, an denen jemand zu arbeiten begonnen hat. Beenden Sie sie, oder schlagen Sie dort zuerst neu vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training run {run} began with it, and can be gone on with. Finish that first.</source>
        <translation>Trainingslauf {run} begann damit und kann fortgesetzt werden. Beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The page is drawn at another size than when it was labelled: this program or system draws it otherwise. Labels are for {width} x {height} pixels.</source>
        <translation>Die Seite wird in einer anderen Größe gezeichnet als zu der Zeit, als sie beschriftet wurde: Dieses Programm oder System zeichnet sie anders. Die Beschriftung gilt für {width} x {height} Pixel.</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>{name} wird geladen …</translation>
    </message>
    <message>
        <source>Looking at {name} takes long. Work on other pages meanwhile.</source>
        <translation>Das Öffnen von {name} dauert lange. Arbeiten Sie inzwischen an anderen Seiten.</translation>
    </message>
    <message>
        <source>The PDF has no pages. Copy it again from where it came from.</source>
        <translation>Das PDF hat keine Seiten. Kopieren Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Save it without a password, and add that.</source>
        <translation>Das PDF ist verschlüsselt. Speichern Sie es ohne Passwort, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off. Copy it again, or save it anew where it still opens.</source>
        <translation>Das PDF ist beschädigt oder abgeschnitten. Kopieren Sie es noch einmal, oder speichern Sie es neu, wo es sich noch öffnen lässt.</translation>
    </message>
    <message>
        <source>The page has no size. Save the PDF anew where it still opens.</source>
        <translation>Die Seite hat keine Größe. Speichern Sie das PDF neu, wo es sich noch öffnen lässt.</translation>
    </message>
    <message>
        <source>A picture on the page has more than {limit} million pixels. Scale it down or cut it into parts.</source>
        <translation>Ein Bild auf der Seite hat mehr als {limit} Millionen Pixel. Verkleinern Sie es, oder zerschneiden Sie es.</translation>
    </message>
    <message>
        <source>The page measures {inches} inches: at a size at which it can be read it has more than {limit} million pixels, or {side:,} on a side. Cut it into parts.</source>
        <translation>Die Seite misst {inches} Zoll: In einer Größe, in der sie zu lesen ist, hat sie mehr als {limit} Millionen Pixel, oder {side:,} auf einer Seite. Zerschneiden Sie sie.</translation>
    </message>
    <message>
        <source>it has no images with polygons, so it is no file of docTR for detection</source>
        <translation>sie enthält keine Bilder mit Polygonen, ist also keine Datei von docTR für die Erkennung von Zeilen</translation>
    </message>
    <message>
        <source>it has no tasks, so it is no file of Label Studio</source>
        <translation>sie enthält keine Aufgaben, ist also keine Datei von Label Studio</translation>
    </message>
    <message>
        <source>it is about {images} images, and JSON-MIN does not say which outline lies on which. Export JSON instead of JSON-MIN</source>
        <translation>sie betrifft {images} Bilder, und JSON-MIN sagt nicht, welcher Umriss auf welchem liegt. Exportieren Sie JSON statt JSON-MIN</translation>
    </message>
    <message>
        <source>none of its values names an image. Export it with the paths or addresses of its images</source>
        <translation>keiner seiner Werte nennt ein Bild. Exportieren Sie es mit den Pfaden oder Adressen seiner Bilder</translation>
    </message>
    <message>
        <source>it does not say how large its image is, and counts in percent of it</source>
        <translation>es sagt nicht, wie groß sein Bild ist, und zählt in Prozent davon</translation>
    </message>
    <message>
        <source>its image was turned in Label Studio. Turn it back there, export again</source>
        <translation>sein Bild wurde in Label Studio gedreht. Drehen Sie es dort zurück und exportieren Sie erneut</translation>
    </message>
    <message>
        <source>it is drawn as {kind!r}, which is not read. Draw a polygon or a rectangle</source>
        <translation>es ist als {kind!r} gezeichnet, was nicht gelesen wird. Zeichnen Sie ein Polygon oder ein Rechteck</translation>
    </message>
    <message>
        <source>it has no img_path</source>
        <translation>es hat keinen img_path</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a bbox</source>
        <translation>es hat weder polygon noch bbox</translation>
    </message>
    <message>
        <source>{line!r} is not a character with its box and page</source>
        <translation>{line!r} ist kein Zeichen mit Rechteck und Seite</translation>
    </message>
    <message>
        <source>it is on page {page} of its image. Save a box file for every page</source>
        <translation>es steht auf Seite {page} seines Bildes. Speichern Sie für jede Seite eine Box-Datei</translation>
    </message>
    <message>
        <source>it has no outline</source>
        <translation>es hat keinen Umriss</translation>
    </message>
    <message>
        <source>it has no filename</source>
        <translation>es hat keinen filename</translation>
    </message>
    <message>
        <source>a {kind!r} has no inside. Draw a polygon instead</source>
        <translation>{kind!r} hat kein Inneres. Zeichnen Sie stattdessen ein Polygon</translation>
    </message>
    <message>
        <source>its points have not as many x as y</source>
        <translation>seine Punkte haben nicht so viele x wie y</translation>
    </message>
    <message>
        <source>it has no bndbox</source>
        <translation>es hat keine bndbox</translation>
    </message>
    <message>
        <source>{line!r} is not a class and an outline in shares of the image</source>
        <translation>{line!r} ist nicht eine Klasse und ein Umriss in Anteilen des Bildes</translation>
    </message>
    <message>
        <source>its box has no inside</source>
        <translation>sein Rechteck hat kein Inneres</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen: {file} was changed or is gone. Bring that file back from a copy, or freeze the pages under another name.</source>
        <translation>Der Datensatz {name} ist nicht mehr, was eingefroren wurde: {file} wurde geändert oder ist weg. Holen Sie diese Datei aus einer Kopie zurück, oder frieren Sie die Seiten unter einem anderen Namen ein.</translation>
    </message>
    <message>
        <source>The data set {name} cannot be read: its list {file} is damaged or gone, or a later version of this program wrote it. Bring it back from a copy.</source>
        <translation>Der Datensatz {name} lässt sich nicht lesen: Seine Liste {file} ist beschädigt oder weg, oder eine spätere Version dieses Programms hat sie geschrieben. Holen Sie sie aus einer Kopie zurück.</translation>
    </message>
    <message>
        <source>The project has no frozen data set. Freeze one first.</source>
        <translation>Das Projekt hat keinen eingefrorenen Datensatz. Frieren Sie zuerst einen ein.</translation>
    </message>
    <message>
        <source>No data set is called {name}. There are: {names}.</source>
        <translation>Kein Datensatz heißt {name}. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>A data set cannot be called {name}. Use letters, digits, spaces, dots and dashes, at most {most} bytes.</source>
        <translation>Ein Datensatz kann nicht {name} heißen. Verwenden Sie höchstens {most} Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>There is a data set called {name} already, and what is frozen never changes. Choose another name.</source>
        <translation>Einen Datensatz namens {name} gibt es schon, und was eingefroren ist, ändert sich nie. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The labels are not all in the project yet.</source>
        <translation>Noch sind nicht alle Labels im Projekt.</translation>
    </message>
    <message>
        <source>{folder} is a project already. Choose another folder.</source>
        <translation>{folder} ist schon ein Projekt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{labels} {said} Nothing was created. Name the folder that the images are in.</source>
        <translation>{labels} {said} Nichts wurde angelegt. Nennen Sie den Ordner, in dem die Bilder sind.</translation>
    </message>
    <message>
        <source>{path} holds labels of the same images in several folders: {folders}. Choose one of them.</source>
        <translation>{path} enthält Labels derselben Bilder in mehreren Ordnern: {folders}. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>Unpacked to {folder}. The images stay there.</source>
        <translation>Nach {folder} entpackt. Die Bilder bleiben dort.</translation>
    </message>
    <message>
        <source>Images that lie in the label files, and nowhere else, were written to {folder}. They stay there.</source>
        <translation>Bilder, die nur in den Dateien mit den Labels liegen, wurden nach {folder} geschrieben. Sie bleiben dort.</translation>
    </message>
    <message>
        <source>Removed what an earlier attempt left unfinished: {names}.</source>
        <translation>Entfernt, was ein früherer Versuch unfertig hinterlassen hat: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n images that the labels speak of.</source>
        <translation>
            <numerusform>%n in den Labels genanntes Bild gefunden.</numerusform>
            <numerusform>%n in den Labels genannte Bilder gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images beside them come in unlabelled.</source>
        <translation>
            <numerusform>%n weiteres Bild kommt ohne Labels hinzu.</numerusform>
            <numerusform>%n weitere Bilder kommen ohne Labels hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left aside: %n images in {folders}, of which the labels say nothing. Add them if they are pages.</source>
        <translation>
            <numerusform>Beiseitegelassen: %n Bild in {folders}, das in den Labels nicht vorkommt. Fügen Sie es hinzu, wenn es eine Seite ist.</numerusform>
            <numerusform>Beiseitegelassen: %n Bilder in {folders}, die in den Labels nicht vorkommen. Fügen Sie sie hinzu, wenn es Seiten sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images that the labels speak of are nowhere to be found ({names}).</source>
        <translation>
            <numerusform>%n in den Labels genanntes Bild ist nirgends zu finden ({names}).</numerusform>
            <numerusform>%n in den Labels genannte Bilder sind nirgends zu finden ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no items and categories, so it is no file of datumaro</source>
        <translation>sie hat keine items und categories und ist darum keine Datei von datumaro</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>es nennt kein Bild</translation>
    </message>
    <message>
        <source>its label {label} is not in the file</source>
        <translation>sein Label {label} fehlt in der Datei</translation>
    </message>
    <message>
        <source>its ellipse has no box</source>
        <translation>seine Ellipse hat kein Rechteck</translation>
    </message>
    <message>
        <source>its turned box is not a centre, two sides and an angle</source>
        <translation>sein gedrehtes Rechteck besteht nicht aus Mittelpunkt, zwei Seiten und einem Winkel</translation>
    </message>
    <message>
        <source>{count} pages of this file took too long to draw, so the others are not tried. Save them as PNG with the program that shows them, and add those.</source>
        <translation>{count} Seiten dieser Datei zu zeichnen hat zu lange gedauert, darum wird es mit den übrigen nicht versucht. Speichern Sie sie mit dem Programm, das sie zeigt, als PNG, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>The process that draws such files does not start. Close other programs and try again, or install Labeler again.</source>
        <translation>Der Prozess, der solche Dateien zeichnet, startet nicht. Schließen Sie andere Programme, und versuchen Sie es noch einmal, oder installieren Sie dieses neu.</translation>
    </message>
    <message>
        <source>The page ended the process that draws it: it takes more than {gigabytes} GB of memory, or the file is damaged. Save it as PNG with the program that shows it, and add that.</source>
        <translation>Die Seite hat den Prozess beendet, der sie zeichnet: Sie braucht mehr als {gigabytes} GB Speicher, oder die Datei ist beschädigt. Speichern Sie sie mit dem Programm, das sie zeigt, als PNG, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>On the screen only: detector, reader and exports see the image itself.</source>
        <translation>Nur auf dem Bildschirm: Detektor, Texterkennung und Exporte sehen das Bild selbst.</translation>
    </message>
    <message>
        <source>Brightness {brightness}, contrast {contrast}</source>
        <translation>Helligkeit {brightness}, Kontrast {contrast}</translation>
    </message>
    <message>
        <source>{tone}: altered too far for the page to count as seen</source>
        <translation>{tone}: zu weit verstellt, so gilt nichts als gesehen</translation>
    </message>
    <message>
        <source>Divide into characters</source>
        <translation>In Zeichen teilen</translation>
    </message>
    <message>
        <source>Click a line; drag separators, + adds one, Backspace removes one, Ctrl+click makes a gap, digits set how many; Enter keeps, Tab keeps and goes on to the next line, Esc leaves</source>
        <translation>Zeile anklicken; Trennlinien ziehen, + fügt eine hinzu, Rücktaste entfernt eine, Strg+Klick macht eine Lücke, Ziffern setzen die Anzahl; Enter übernimmt, Tab übernimmt und geht zur nächsten Zeile, Esc bricht ab</translation>
    </message>
    <message>
        <source>Point at where the separator is to be.</source>
        <translation>Zeigen Sie dorthin, wo die Trennlinie sein soll.</translation>
    </message>
    <message>
        <source>Expected by how sure the reader is of the weakest character of each line. On {lines} lines of receipts and photos that it was not taught with, it was counted how often it is wrong then: in a letter, a space or a mark. Other pages may be read worse, old print and handwriting much worse.</source>
        <translation>Geschätzt danach, wie sicher die Texterkennung beim schwächsten Zeichen jeder Zeile ist. An {lines} Zeilen von Kassenbons und Fotos, mit denen sie nicht trainiert wurde, wurde gezählt, wie oft sie sich dann irrt: in einem Buchstaben, einem Leerzeichen oder einem Satzzeichen. Andere Seiten liest sie vielleicht schlechter, alte Drucke und Handschriften viel schlechter.</translation>
    </message>
    <message>
        <source>How many lines are misread is not known: not all of them are read, some say what neither a person nor the reader said, or it was never counted how often this reader is wrong.</source>
        <translation>Wie viele Zeilen falsch gelesen sind, ist nicht bekannt: Nicht alle sind gelesen, manche haben einen Text weder von einem Menschen noch von der Texterkennung, oder es wurde nie gezählt, wie oft sich diese Texterkennung irrt.</translation>
    </message>
    <message numerus="yes">
        <source>Line {place} of %n to check</source>
        <translation>
            <numerusform>Zu prüfen: Zeile {place} von %n</numerusform>
            <numerusform>Zu prüfen: Zeile {place} von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>%n Zeile zu prüfen</numerusform>
            <numerusform>%n Zeilen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No line to check</source>
        <translation>Keine Zeile zu prüfen</translation>
    </message>
    <message>
        <source>hardly one misread</source>
        <translation>kaum eine falsch gelesen</translation>
    </message>
    <message numerus="yes">
        <source>about %n misread elsewhere</source>
        <translation>
            <numerusform>anderswo etwa %n falsch gelesen</numerusform>
            <numerusform>anderswo etwa %n falsch gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {near} of %n misread lines among them</source>
        <translation>
            <numerusform>darunter etwa {near} von %n falsch gelesenen</numerusform>
            <numerusform>darunter etwa {near} von %n falsch gelesenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the other pages for a line to check …</source>
        <translation>Die anderen Seiten werden nach einer zu prüfenden Zeile durchgesehen …</translation>
    </message>
    <message>
        <source>No other line in the listed pages needs a check, as far as is known. Little is known of pages without proposals and of lines nobody has read yet.</source>
        <translation>Soweit bekannt, ist auf den Seiten der Liste keine weitere Zeile zu prüfen. Über Seiten ohne Vorschläge und noch ungelesene Zeilen ist wenig bekannt.</translation>
    </message>
    <message>
        <source>No other line on the pages in the list is of the kind that the list of regions shows.</source>
        <translation>Keine weitere Zeile auf den Seiten der Liste ist von der Art, die die Liste der Regionen zeigt.</translation>
    </message>
    <message>
        <source>Move over from another tool</source>
        <translation>Aus anderem Programm übernehmen</translation>
    </message>
    <message>
        <source>The accepted pages outline words, so words are proposed from now on. Pages that have proposals keep them. To have lines instead, turn off Proposals, Propose words.</source>
        <translation>Auf den angenommenen Seiten sind Wörter umrissen, darum werden ab jetzt Wörter vorgeschlagen. Seiten mit Vorschlägen behalten sie. Für Zeilen schalten Sie Vorschläge &gt; Wörter vorschlagen aus.</translation>
    </message>
    <message>
        <source>The accepted pages outline lines, so lines are proposed from now on. Pages that have proposals keep them. To have words instead, turn on Proposals, Propose words.</source>
        <translation>Auf den angenommenen Seiten sind Zeilen umrissen, darum werden ab jetzt Zeilen vorgeschlagen. Seiten mit Vorschlägen behalten sie. Für Wörter schalten Sie Vorschläge &gt; Wörter vorschlagen ein.</translation>
    </message>
    <message>
        <source>Words are told by the spaces that a reader sees, and lines of this project are not read. Turn on Proposals &gt; Read lines.</source>
        <translation>Wörter ergeben sich aus den Leerzeichen, die eine Texterkennung sieht, und Zeilen dieses Projekts werden nicht gelesen. Schalten Sie Vorschläge &gt; Zeilen lesen ein.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>More images</source>
        <translation>Weitere Bilder</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open the images only</source>
        <translation>Nur die Bilder öffnen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Look for images in a folder</source>
        <translation>Bilder in einem Ordner suchen</translation>
    </message>
    <message>
        <source>The project will lie in {folder}.</source>
        <translation>Das Projekt wird in {folder} angelegt.</translation>
    </message>
    <message>
        <source>Proposed, score {score}</source>
        <translation>Vorgeschlagen, Score {score}</translation>
    </message>
    <message>
        <source>No line of this page is of the kind that the list of regions shows. To see all again, choose Show all in its filter.</source>
        <translation>Keine Zeile dieser Seite ist von der Art, die die Liste der Regionen zeigt. Über deren Filter sind wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>Copying the data set {name}</source>
        <translation>Der Datensatz {name} wird kopiert</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen, and so is not in the backup.</source>
        <translation>Der Datensatz {name} ist nicht mehr, was eingefroren wurde, und darum nicht in der Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n words will be cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>Höchstens %n Wort wird aus Zeilen geschnitten. Niemand hat es umrissen.</numerusform>
            <numerusform>Höchstens %n Wörter werden aus Zeilen geschnitten. Niemand hat sie umrissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are put together from words. Nobody outlined them.</source>
        <translation>
            <numerusform>%n Zeile ist aus Wörtern zusammengesetzt. Niemand hat sie umrissen.</numerusform>
            <numerusform>%n Zeilen sind aus Wörtern zusammengesetzt. Niemand hat sie umrissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>%n Wort ist aus Zeilen geschnitten. Niemand hat es umrissen.</numerusform>
            <numerusform>%n Wörter sind aus Zeilen geschnitten. Niemand hat sie umrissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines {reason} stay whole.</source>
        <translation>
            <numerusform>%n Zeile {reason} bleibt ganz.</numerusform>
            <numerusform>%n Zeilen {reason} bleiben ganz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n pages turned up. They stand at the end of the list.</source>
        <translation>
            <numerusform>{name}: %n weitere Seite gefunden. Sie steht am Ende der Liste.</numerusform>
            <numerusform>{name}: %n weitere Seiten gefunden. Sie stehen am Ende der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of {names} cannot be counted yet. Any that are missing will be added once they can be.</source>
        <translation>Die Seiten von {names} lassen sich noch nicht zählen. Fehlende werden hinzugefügt, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>{name} has fewer pages now. Kept, but without an image: {names}.</source>
        <translation>{name} hat inzwischen weniger Seiten. Behalten, aber ohne Bild: {names}.</translation>
    </message>
    <message>
        <source>This project outlines words, which the reader splits off: how lines are outlined cannot be fitted to them.</source>
        <translation>In diesem Projekt sind Wörter umrissen, und die trennt die Texterkennung: Wie Zeilen umrissen werden, lässt sich daran nicht anpassen.</translation>
    </message>
    <message>
        <source>Values are fitted to {fewest} accepted pages or more that somebody has looked at. Accept more pages first.</source>
        <translation>Zum Anpassen braucht es mindestens {fewest} angenommene Seiten, die jemand angesehen hat. Nehmen Sie zuerst mehr Seiten an.</translation>
    </message>
    <message>
        <source>It takes {fewest} accepted pages of which what the detector saw is kept: there are {kept}. Have accepted pages detected again; what you accepted stays.</source>
        <translation>Zum Anpassen braucht es {fewest} angenommene Seiten, bei denen gespeichert ist, was der Detektor gesehen hat: Es sind {kept}. Lassen Sie angenommene Seiten neu durchsuchen; was Sie angenommen haben, bleibt.</translation>
    </message>
    <message>
        <source>The image of this page cannot be worked on, so its outlines cannot be made anew.</source>
        <translation>Mit dem Bild dieser Seite kann nicht gearbeitet werden, daher lassen sich ihre Umrisse nicht neu bilden.</translation>
    </message>
    <message>
        <source>What the detector saw on this page is not kept.</source>
        <translation>Was der Detektor auf dieser Seite gesehen hat, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>What is kept of this page was seen on another picture.</source>
        <translation>Was zu dieser Seite gespeichert ist, stammt von einem anderen Bild.</translation>
    </message>
    <message>
        <source>What is kept of this page was seen by another detector.</source>
        <translation>Was zu dieser Seite gespeichert ist, stammt von einem anderen Detektor.</translation>
    </message>
    <message>
        <source>The detector in use has a way of its own to outline lines. Use one that was made by this program to choose how.</source>
        <translation>Der verwendete Detektor umreißt Zeilen auf eigene Weise. Um sie einzustellen, verwenden Sie einen Detektor, der mit diesem Programm erstellt wurde.</translation>
    </message>
    <message>
        <source>without a transcript</source>
        <translation>ohne Transkript</translation>
    </message>
    <message>
        <source>in scripts without spaces between words</source>
        <translation>in Schriften ohne Leerzeichen zwischen Wörtern</translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation>mit Leserichtung von rechts nach links</translation>
    </message>
    <message>
        <source>whose spaces are not clearly seen</source>
        <translation>ohne deutlich erkennbare Leerzeichen</translation>
    </message>
    <message>
        <source>The threshold of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>Die Schwelle für Umrisse ist {value}. Wählen Sie eine von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The growth of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>Die Erweiterung der Umrisse ist {value}. Wählen Sie eine von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The least height of lines is {value}. Choose one from {low} to {high}.</source>
        <translation>Die Mindesthöhe der Zeilen ist {value}. Wählen Sie eine von {low} bis {high}.</translation>
    </message>
    <message>
        <source>the baseline has {points} points; at most {most} are allowed</source>
        <translation>die Grundlinie hat {points} Punkte; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>it has no column {name!r}</source>
        <translation>es hat keine Spalte {name!r}</translation>
    </message>
    <message>
        <source>it is of level {level!r}, not a line</source>
        <translation>es ist von der Ebene {level!r}, keine Zeile</translation>
    </message>
    <message>
        <source>it has no file_name</source>
        <translation>es hat keinen file_name</translation>
    </message>
    <message>
        <source>the labelling interface has more than {most:,} characters</source>
        <translation>das Labeling Interface hat mehr als {most:,} Zeichen</translation>
    </message>
    <message>
        <source>the labelling interface shows no image. Give it an &lt;Image value=&quot;$...&quot;&gt;</source>
        <translation>das Labeling Interface zeigt kein Bild. Fügen Sie &lt;Image value=&quot;$...&quot;&gt; hinzu</translation>
    </message>
    <message>
        <source>the labelling interface takes no outlines. Add &lt;PolygonLabels&gt; or &lt;RectangleLabels&gt;</source>
        <translation>das Labeling Interface nimmt keine Umrisse auf. Fügen Sie &lt;PolygonLabels&gt; oder &lt;RectangleLabels&gt; hinzu</translation>
    </message>
    <message>
        <source>none of its labels says that it is for text ({names}). Call one of them Text</source>
        <translation>keines seiner Labels sagt, dass es für Text ist ({names}). Nennen Sie eines davon Text</translation>
    </message>
    <message>
        <source>{path} holds {name!r} more than once.</source>
        <translation>{path} enthält {name!r} mehr als einmal.</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}: {cause}</translation>
    </message>
    <message>
        <source>its columns are {names}, not file_name and regions</source>
        <translation>sie hat nicht die Spalten file_name und regions, sondern {names}</translation>
    </message>
    <message>
        <source>What was fixed</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Ziehen, um den Ausschnitt zu verschieben</translation>
    </message>
    <message>
        <source>Insert point of baseline</source>
        <translation>Punkt der Grundlinie einfügen</translation>
    </message>
    <message>
        <source>Move point of baseline</source>
        <translation>Punkt der Grundlinie verschieben</translation>
    </message>
    <message>
        <source>Nothing had been proposed on this page before people outlined its lines.</source>
        <translation>Auf dieser Seite war nichts vorgeschlagen, bevor Menschen ihre Zeilen umrissen haben.</translation>
    </message>
    <message>
        <source>A command accepted this page, and no person has looked at all of it.</source>
        <translation>Ein Befehl hat diese Seite angenommen, und kein Mensch hat sie ganz angesehen.</translation>
    </message>
    <message>
        <source>As it stands: the page is not accepted yet.</source>
        <translation>Zwischenstand: Die Seite ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Reading what the detector saw …</source>
        <translation>Liest, was der Detektor gesehen hat …</translation>
    </message>
    <message numerus="yes">
        <source>%n lines. Characters and readings follow when you let go.</source>
        <translation>
            <numerusform>%n Zeile. Zeichen und Lesungen folgen, wenn Sie loslassen.</numerusform>
            <numerusform>%n Zeilen. Zeichen und Lesungen folgen, wenn Sie loslassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a slider: the detector does not look again.</source>
        <translation>Bewegen Sie einen Regler: Der Detektor sucht nicht neu.</translation>
    </message>
    <message>
        <source>This page was proposed with other values: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>Die Vorschläge dieser Seite sind mit anderen Werten entstanden: Text ab {threshold}, Erweiterung {growth}, Mindesthöhe {size} px.</translation>
    </message>
    <message>
        <source>The detector looks at this page …</source>
        <translation>Der Detektor durchsucht diese Seite …</translation>
    </message>
    <message>
        <source>No other page was proposed with other values.</source>
        <translation>Keine andere Seite hat Vorschläge mit anderen Werten.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are outlined anew.</source>
        <translation>
            <numerusform>%n Seite wird neu umrissen.</numerusform>
            <numerusform>%n Seiten werden neu umrissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the detector looks at again: what it saw is not kept.</source>
        <translation>
            <numerusform>%n davon durchsucht der Detektor neu: Was er gesehen hat, ist nicht gespeichert.</numerusform>
            <numerusform>%n davon durchsucht der Detektor neu: Was er gesehen hat, ist nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>How lines are outlined</source>
        <translation>Wie Zeilen umrissen werden</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Text ab</translation>
    </message>
    <message>
        <source>How sure the detector must be that something is text</source>
        <translation>Wie sicher der Detektor sein muss, dass etwas Text ist</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>How far outlines lie around what the detector is sure of</source>
        <translation>Wie weit Umrisse über das hinausreichen, was der Detektor sicher erkennt</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Mindesthöhe</translation>
    </message>
    <message>
        <source>Lines less high are left out</source>
        <translation>Niedrigere Zeilen werden weggelassen</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Neu durchsuchen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Apply to all pages</source>
        <translation>Für alle Seiten</translation>
    </message>
    <message>
        <source>Outlines anew all pages that are not done, in the background</source>
        <translation>Umreißt alle noch nicht erledigten Seiten im Hintergrund neu</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>Detector {share}, {time} left</source>
        <translation>Detektor {share}, noch {time}</translation>
    </message>
    <message>
        <source>Reader {share}, {time} left</source>
        <translation>Texterkennung {share}, noch {time}</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Stop the training; one can go on from there later</source>
        <translation>Training anhalten; von dort kann später weitergemacht werden</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Training begins …</source>
        <translation>Training beginnt …</translation>
    </message>
    <message>
        <source>Click to look at it.</source>
        <translation>Zum Ansehen klicken.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Vergleich zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The training stopped. {reason}</source>
        <translation>Das Training hat aufgehört. {reason}</translation>
    </message>
    <message>
        <source>{place} cannot be read ({reason}).</source>
        <translation>{place} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{line} is no address. Correct it.</source>
        <translation>{line} ist keine Adresse. Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>Line {number}: {reason} Nothing was added.</source>
        <translation>Zeile {number}: {reason} Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{list}: {reason}</source>
        <translation>{list}: {reason}</translation>
    </message>
    <message>
        <source>Take over what the other project says</source>
        <translation>Übernehmen, was das andere Projekt sagt</translation>
    </message>
    <message>
        <source>{page}: not merged. {reason}</source>
        <translation>{page}: nicht zusammengeführt. {reason}</translation>
    </message>
    <message>
        <source>{page}: not merged. Its image is not there. Bring it back, and merge again.</source>
        <translation>{page}: nicht zusammengeführt. Das Bild ist nicht da. Holen Sie es zurück, und führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Two people annotate it, and nobody has decided yet. Decide first, and merge again.</source>
        <translation>Zwei Personen annotieren sie, und noch niemand hat entschieden. Entscheiden Sie zuerst, und führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
        <source>{page}: what {who} said of it as a second person is not taken over. Decide between the two in {project}, and merge again.</source>
        <translation>{page}: Was {who} als zweite Person dazu gesagt hat, wird nicht übernommen. Entscheiden Sie in {project} zwischen beiden, und führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
        <source>{page}: {text}</source>
        <translation>{page}: {text}</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: “{text}”.</source>
        <translation>{name} sagt etwas anderes ({what}): „{text}“.</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: it is not outlined any more.</source>
        <translation>{name} sagt etwas anderes ({what}): Dort ist nichts mehr umrissen.</translation>
    </message>
    <message>
        <source>{name} says something else about {what}.</source>
        <translation>{name} sagt etwas anderes: {what}.</translation>
    </message>
    <message>
        <source>Approve page</source>
        <translation>Seite freigeben</translation>
    </message>
    <message>
        <source>Send page back</source>
        <translation>Seite zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: a second person is to approve them.</source>
        <translation>
            <numerusform>%n angenommene Seite ist nicht mitgezählt: Eine zweite Person muss sie freigeben.</numerusform>
            <numerusform>%n angenommene Seiten sind nicht mitgezählt: Eine zweite Person muss sie freigeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: two people annotate them, and nobody has decided yet.</source>
        <translation>
            <numerusform>%n angenommene Seite ist nicht mitgezählt: Zwei Personen annotieren sie, und noch niemand hat entschieden.</numerusform>
            <numerusform>%n angenommene Seiten sind nicht mitgezählt: Zwei Personen annotieren sie, und noch niemand hat entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: not approved, {reason}</source>
        <translation>{page}: nicht freigegeben. {reason}</translation>
    </message>
    <message>
        <source>{page}: not approved, because you worked on it yourself. Somebody else should look at it.</source>
        <translation>{page}: nicht freigegeben, weil Sie selbst daran gearbeitet haben. Jemand anders sollte sie ansehen.</translation>
    </message>
    <message>
        <source>{page}: not sent back, because it is not accepted.</source>
        <translation>{page}: nicht zurückgegeben, weil sie nicht angenommen ist.</translation>
    </message>
    <message>
        <source>{page}: say what is to be done first, in an issue or a note.</source>
        <translation>{page}: Sagen Sie zuerst, was zu tun ist, in einer Anmerkung oder Notiz.</translation>
    </message>
    <message>
        <source>{address} is no address. Copy it once more.</source>
        <translation>{address} ist keine Adresse. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The address holds a password, and everybody who gets the project could read it. Leave it out, and let the system know it: see the guide.</source>
        <translation>Die Adresse enthält ein Passwort, und alle, die das Projekt bekommen, könnten es lesen. Lassen Sie es weg, und hinterlegen Sie es im System: siehe Anleitung.</translation>
    </message>
    <message>
        <source>{address} has steps such as .. in it. Write where it leads.</source>
        <translation>In {address} kommen Schritte wie .. vor. Schreiben Sie, wohin das führt.</translation>
    </message>
    <message>
        <source>it is approved already.</source>
        <translation>Sie ist schon freigegeben.</translation>
    </message>
    <message>
        <source>it is not accepted. Accept it first; another person approves it then.</source>
        <translation>Sie ist nicht angenommen. Nehmen Sie sie zuerst an; danach gibt jemand anders sie frei.</translation>
    </message>
    <message>
        <source>nobody has looked at all of it. Look at it and accept it first.</source>
        <translation>Niemand hat sie ganz angesehen. Sehen Sie sie zuerst an, und nehmen Sie sie an.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its issues are open. Close them, or send the page back.</source>
        <translation>
            <numerusform>%n Anmerkung dazu ist offen. Schließen Sie sie, oder geben Sie die Seite zurück.</numerusform>
            <numerusform>%n Anmerkungen dazu sind offen. Schließen Sie sie, oder geben Sie die Seite zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing. Check the address.</source>
        <translation>Dort ist nichts. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Addresses with {scheme} need a package that is not installed. Install it: pip install &apos;labeler[{scheme}]&apos;.</source>
        <translation>Adressen mit {scheme} brauchen ein Paket, das nicht installiert ist. Installieren Sie es: pip install &apos;labeler[{scheme}]&apos;.</translation>
    </message>
    <message>
        <source>{address} was fetched and is gone again. Try again.</source>
        <translation>{address} wurde geladen und ist schon wieder weg. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not reachable now: {address}. {reason} What was said about the image is safe.</source>
        <translation>Zurzeit nicht erreichbar: {address}. {reason} Was zu dem Bild erfasst ist, ist sicher.</translation>
    </message>
    <message>
        <source>There is no such file. Check the address.</source>
        <translation>Eine solche Datei gibt es nicht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or sign in.</source>
        <translation>Der Zugriff ist nicht erlaubt. Prüfen Sie die Adresse, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>The system does not know how to sign in there: see the guide.</source>
        <translation>Das System weiß nicht, wie es sich dort anmelden soll: siehe Anleitung.</translation>
    </message>
    <message>
        <source>It leads on and on. Give the address it ends at.</source>
        <translation>Die Adresse leitet immer weiter. Nennen Sie die, bei der das endet.</translation>
    </message>
    <message>
        <source>The certificate of the server is wrong.</source>
        <translation>Das Zertifikat des Servers ist falsch.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>Der Server antwortet nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>Asking the server failed ({kind}). Try again later.</source>
        <translation>Die Anfrage beim Server ist fehlgeschlagen ({kind}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It holds more than {most} files. Unpack it.</source>
        <translation>Es enthält mehr als {most} Dateien. Entpacken Sie es.</translation>
    </message>
    <message>
        <source>{name} unfolds to more than {most} megabytes. Unpack it yourself.</source>
        <translation>{name} wird entpackt größer als {most} Megabyte. Entpacken Sie es selbst.</translation>
    </message>
    <message>
        <source>It has more than {most:,} bytes.</source>
        <translation>Es hat mehr als {most:,} Bytes.</translation>
    </message>
    <message>
        <source>{what} is damaged ({reason}). Copy the archive again.</source>
        <translation>{what} ist beschädigt ({reason}). Kopieren Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is fetched from {scheme} addresses. Name one that begins with http, https, s3 or gs.</source>
        <translation>Von Adressen mit {scheme} wird nichts geladen. Nennen Sie eine, die mit http, https, s3 oder gs beginnt.</translation>
    </message>
    <message>
        <source>The file has more than {most} megabytes. Cut it into parts.</source>
        <translation>Die Datei hat mehr als {most} Megabyte. Zerschneiden Sie sie.</translation>
    </message>
    <message>
        <source>It wants you to sign in. Check the address, or get one that is open to you.</source>
        <translation>Dort ist eine Anmeldung nötig. Prüfen Sie die Adresse, oder besorgen Sie sich eine, die Ihnen offensteht.</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or get one that is open to you.</source>
        <translation>Der Zugriff ist nicht erlaubt. Prüfen Sie die Adresse, oder besorgen Sie sich eine, die Ihnen offensteht.</translation>
    </message>
    <message>
        <source>The file was taken away.</source>
        <translation>Die Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a while.</source>
        <translation>Der Server hat zu viele Anfragen bekommen. Warten Sie eine Weile.</translation>
    </message>
    <message>
        <source>It comes too slowly. Try again later.</source>
        <translation>Die Übertragung ist zu langsam. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server answers {code}. Try again later.</source>
        <translation>Der Server antwortet mit {code}. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It answers with a web page, perhaps to sign in at. Open it in a browser.</source>
        <translation>Als Antwort kam eine Webseite, vielleicht zum Anmelden. Im Browser öffnen.</translation>
    </message>
    <message>
        <source>it has no identifier, no place or no comment</source>
        <translation>Kennung, Ort oder Kommentar fehlt</translation>
    </message>
    <message>
        <source>{text!r} is no moment</source>
        <translation>{text!r} ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>{text!r} does not say its time zone</source>
        <translation>{text!r} nennt keine Zeitzone</translation>
    </message>
    <message>
        <source>Say what is the matter with the selected line; others see it and answer.</source>
        <translation>Etwas zur ausgewählten Zeile anmerken; andere sehen es und antworten.</translation>
    </message>
    <message>
        <source>A page that one person accepted is approved by another, or sent back with issues.</source>
        <translation>Eine Seite, die jemand angenommen hat, wird von jemand anderem freigegeben oder mit Anmerkungen zurückgegeben.</translation>
    </message>
    <message>
        <source>Exports and trainings take pages that a second person approved, and no others.</source>
        <translation>Exporte und Trainings nehmen Seiten, die eine zweite Person freigegeben hat, und keine anderen.</translation>
    </message>
    <message>
        <source>As it stands. Any change of its regions takes the approval back.</source>
        <translation>So, wie sie ist. Jede Änderung an ihren Regionen hebt die Freigabe auf.</translation>
    </message>
    <message>
        <source>Pages that two people annotated without seeing each other&apos;s work, and what was refused because a page says something else.</source>
        <translation>Seiten, die zwei Personen unabhängig voneinander annotiert haben, und was abgelehnt wurde, weil eine Seite etwas anderes sagt.</translation>
    </message>
    <message>
        <source>How far each pair of people agrees on what both annotated, by month.</source>
        <translation>Wie weit je zwei Personen bei dem übereinstimmen, was beide annotiert haben, nach Monaten.</translation>
    </message>
    <message>
        <source>Pages, lines, minutes and edits a line, by day and person.</source>
        <translation>Seiten, Zeilen, Minuten und Änderungen je Zeile, nach Tag und Person.</translation>
    </message>
    <message>
        <source>Pin issue</source>
        <translation>Anmerkung anheften</translation>
    </message>
    <message>
        <source>Raise issue on selection</source>
        <translation>Anmerkung zur Auswahl schreiben</translation>
    </message>
    <message>
        <source>Next open issue</source>
        <translation>Nächste offene Anmerkung</translation>
    </message>
    <message>
        <source>Previous open issue</source>
        <translation>Vorige offene Anmerkung</translation>
    </message>
    <message>
        <source>Close issue</source>
        <translation>Anmerkung schließen</translation>
    </message>
    <message>
        <source>Second look by another person</source>
        <translation>Vier-Augen-Prüfung</translation>
    </message>
    <message>
        <source>Use approved pages only</source>
        <translation>Nur freigegebene Seiten verwenden</translation>
    </message>
    <message>
        <source>Approve page and go on</source>
        <translation>Seite freigeben und weiter</translation>
    </message>
    <message>
        <source>Next page to approve</source>
        <translation>Nächste Seite zum Freigeben</translation>
    </message>
    <message>
        <source>Decide between two annotations…</source>
        <translation>Zwischen zwei Annotationen entscheiden…</translation>
    </message>
    <message>
        <source>Statistics of the day…</source>
        <translation>Tagesstatistik…</translation>
    </message>
    <message>
        <source>Agreement between people…</source>
        <translation>Übereinstimmung zwischen Personen …</translation>
    </message>
    <message>
        <source>Reading starts at an unusual corner. Select the line and press S.</source>
        <translation>Das Lesen beginnt an einer ungewöhnlichen Ecke. Wählen Sie die Zeile aus, und drücken Sie S.</translation>
    </message>
    <message>
        <source>Insert point of curved line</source>
        <translation>Punkt der gebogenen Zeile einfügen</translation>
    </message>
    <message>
        <source>Delete point of curved line</source>
        <translation>Punkt der gebogenen Zeile löschen</translation>
    </message>
    <message>
        <source>Move point of curved line</source>
        <translation>Punkt der gebogenen Zeile verschieben</translation>
    </message>
    <message>
        <source>Move end of curved line</source>
        <translation>Ende der gebogenen Zeile verschieben</translation>
    </message>
    <message>
        <source>Bend curved line</source>
        <translation>Gebogene Zeile biegen</translation>
    </message>
    <message>
        <source>Change height of curved line</source>
        <translation>Höhe der gebogenen Zeile ändern</translation>
    </message>
    <message>
        <source>A curved line keeps at least two points. Delete it as a whole.</source>
        <translation>Eine gebogene Zeile behält mindestens zwei Punkte. Löschen Sie sie als Ganzes.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines follow no curve any more. Undo brings the curve back.</source>
        <translation>
            <numerusform>%n Zeile folgt keiner Kurve mehr. Rückgängig bringt die Kurve zurück.</numerusform>
            <numerusform>%n Zeilen folgen keiner Kurve mehr. Rückgängig bringt die Kurven zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the lines that are disputed most …</source>
        <translation>Die strittigsten Zeilen werden gesucht …</translation>
    </message>
    <message>
        <source>No proposed line waits on the pages to review.</source>
        <translation>Auf den zu prüfenden Seiten wartet keine vorgeschlagene Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>That was the last of the most disputed lines: %n settled.</source>
        <translation>
            <numerusform>Das war die letzte der strittigsten Zeilen: %n entschieden.</numerusform>
            <numerusform>Das war die letzte der strittigsten Zeilen: %n entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed lines</source>
        <translation>Strittige Zeilen</translation>
    </message>
    <message>
        <source>Settled. Go on to the next disputed line when you are done with it.</source>
        <translation>Geklärt. Gehen Sie zur nächsten strittigen Zeile weiter, wenn Sie mit dieser fertig sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed lines wait</source>
        <translation>
            <numerusform>%n strittige Zeile wartet</numerusform>
            <numerusform>%n strittige Zeilen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed line {place} of {total}.</source>
        <translation>Strittige Zeile {place} von {total}.</translation>
    </message>
    <message>
        <source>The detector is not sure that it is one: {score}.</source>
        <translation>Der Detektor ist nicht sicher, dass es eine ist: {score}.</translation>
    </message>
    <message>
        <source>The reader sees no character on it.</source>
        <translation>Die Texterkennung sieht darin kein Zeichen.</translation>
    </message>
    <message>
        <source>The reader is {percent} % sure of “{character}”.</source>
        <translation>Die Texterkennung ist bei „{character}“ zu {percent} % sicher.</translation>
    </message>
    <message>
        <source>Looking through the pages …</source>
        <translation>Die Seiten werden durchgesehen …</translation>
    </message>
    <message>
        <source>Nothing is known yet of the pages that follow: they have no proposals.</source>
        <translation>Über die folgenden Seiten ist noch nichts bekannt: Sie haben keine Vorschläge.</translation>
    </message>
    <message>
        <source>What is expected to be wrong with lines and their texts, by scores and readings as they were counted on other pages, and put right meanwhile. What a model learns from it is not in it.</source>
        <translation>Was an Zeilen und ihren Texten voraussichtlich falsch ist und in dieser Zeit verbessert wird, geschätzt nach Scores und Lesungen, wie sie auf anderen Seiten ausgezählt wurden. Was ein Modell daraus lernt, ist nicht eingerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Times are by your own last %n pages: {factor} times as long as a trained hand takes.</source>
        <translation>
            <numerusform>Zeiten nach %n Seite, Ihrer letzten: das {factor}-Fache dessen, was eine geübte Hand braucht.</numerusform>
            <numerusform>Zeiten nach Ihren letzten %n Seiten: das {factor}-Fache dessen, was eine geübte Hand braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of a trained hand, until some pages tell yours.</source>
        <translation>Zeiten einer geübten Hand, bis einige Seiten Ihre eigenen zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>The next {minutes} minutes: about %n pages, {wrong} lines put right</source>
        <translation>
            <numerusform>Nächste {minutes} min: etwa %n Seite, {wrong} Zeilen verbessert</numerusform>
            <numerusform>Nächste {minutes} min: etwa %n Seiten, {wrong} Zeilen verbessert</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has an open issue.</source>
        <translation>Keine Seite hat eine offene Anmerkung.</translation>
    </message>
    <message>
        <source>No page waits for your approval.</source>
        <translation>Keine Seite wartet auf Ihre Freigabe.</translation>
    </message>
    <message>
        <source>Not all of this page was on the screen, large enough to be read. Look at the rest first.</source>
        <translation>Noch war nicht die ganze Seite lesbar groß auf dem Bildschirm. Sehen Sie zuerst den Rest an.</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Press again to approve it all the same.</source>
        <translation>Sie haben selbst an dieser Seite gearbeitet. Drücken Sie noch einmal, um sie trotzdem freizugeben.</translation>
    </message>
    <message>
        <source>Only a page that somebody accepted can be sent back.</source>
        <translation>Nur eine angenommene Seite kann zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Say what is to be done first: pin an issue to what is wrong, or write a note.</source>
        <translation>Sagen Sie zuerst, was zu tun ist: Heften Sie eine Anmerkung an das, was falsch ist, oder schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>This page cannot be approved: {reason}</source>
        <translation>Diese Seite kann nicht freigegeben werden: {reason}</translation>
    </message>
    <message>
        <source>Make curved line</source>
        <translation>In gebogene Zeile umwandeln</translation>
    </message>
    <message>
        <source>Make Bezier curves</source>
        <translation>In Bézierkurven umwandeln</translation>
    </message>
    <message numerus="yes">
        <source>Make %n curved lines</source>
        <translation>
            <numerusform>%n Zeile in gebogene umwandeln</numerusform>
            <numerusform>%n Zeilen in gebogene umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make Bezier curves of %n lines</source>
        <translation>
            <numerusform>%n Zeile in Bézierkurven umwandeln</numerusform>
            <numerusform>%n Zeilen in Bézierkurven umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n curves</source>
        <translation>
            <numerusform>%n Kurve entfernen</numerusform>
            <numerusform>%n Kurven entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that are to be curved.</source>
        <translation>Wählen Sie die Zeilen aus, die gebogen werden sollen.</translation>
    </message>
    <message>
        <source>It is one already. Drag its points.</source>
        <translation>Es ist schon eine. Ziehen Sie ihre Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines stay as they are: overlap {overlap}, and {least} is needed.</source>
        <translation>
            <numerusform>%n Zeile bleibt, wie sie ist: Überdeckung {overlap}, nötig ist {least}.</numerusform>
            <numerusform>%n Zeilen bleiben, wie sie sind: Überdeckung {overlap}, nötig ist {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{action} (overlap only {overlap})</source>
        <translation>{action} (Überdeckung nur {overlap})</translation>
    </message>
    <message>
        <source>{action} (overlap {overlap})</source>
        <translation>{action} (Überdeckung {overlap})</translation>
    </message>
    <message>
        <source>The selected lines have no curve.</source>
        <translation>Die ausgewählten Zeilen haben keine Kurve.</translation>
    </message>
    <message>
        <source>Add images by address</source>
        <translation>Bilder per Adresse hinzufügen</translation>
    </message>
    <message>
        <source>The images stay where they are. Each is fetched once somebody comes to it.</source>
        <translation>Die Bilder bleiben, wo sie sind. Jedes wird geladen, sobald jemand zu ihm kommt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One address a line: of an image, an archive or a folder.</source>
        <translation>Eine Adresse je Zeile: eines Bildes, eines Archivs oder eines Ordners.</translation>
    </message>
    <message>
        <source>Open project on a server</source>
        <translation>Projekt auf einem Server öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>kept in memory until the program ends</source>
        <translation>bleibt im Speicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Raise issue</source>
        <translation>Anmerkung schreiben</translation>
    </message>
    <message>
        <source>Answer issue</source>
        <translation>Anmerkung beantworten</translation>
    </message>
    <message>
        <source>No issues on this page. Pin one to whatever you want to discuss.</source>
        <translation>Keine Anmerkungen auf dieser Seite. Heften Sie eine an das, was Sie besprechen möchten.</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Issues of this page</source>
        <translation>Anmerkungen dieser Seite</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Geschlossen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}: {text}</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>Ein Training läuft</translation>
    </message>
    <message>
        <source>Closing the project stops its training.</source>
        <translation>Wird das Projekt geschlossen, hält sein Training an.</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept. To resume it, open the project again and choose Retrain.</source>
        <translation>Was das Training bisher gelernt hat, ist bewahrt. Um es fortzusetzen, öffnen Sie das Projekt wieder, und wählen Sie Nachtrainieren.</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>Training anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>{place} is not empty. Choose an empty database, or a new folder.</source>
        <translation>{place} ist nicht leer. Wählen Sie eine leere Datenbank oder einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read ({reason}). Nothing was copied. {way_out}</source>
        <translation>{place}: Eine Zeile der Tabelle kann nicht gelesen werden ({reason}). Nichts wurde kopiert. {way_out}</translation>
    </message>
    <message>
        <source>What was written into table {table} of {place} is not what is read there, so nothing was kept. Try again, or choose another database.</source>
        <translation>Was in Tabelle {table} von {place} geschrieben wurde, ist nicht, was dort gelesen wird; darum wurde nichts behalten. Versuchen Sie es noch einmal, oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Click what the issue is about; Esc ends</source>
        <translation>Anklicken, worum es in der Anmerkung geht; Esc beendet</translation>
    </message>
    <message>
        <source>The project has no page {page_id}.</source>
        <translation>Das Projekt hat keine Seite {page_id}.</translation>
    </message>
    <message>
        <source>{name} has no role in this project. Have an owner give them one first.</source>
        <translation>{name} hat keine Rolle in diesem Projekt. Lassen Sie zuerst einen Eigentümer eine vergeben.</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Zwischen Annotationen entscheiden</translation>
    </message>
    <message>
        <source>What was said before the decision cannot be read: {reason}.</source>
        <translation>Was vor der Entscheidung erfasst war, kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The image changed between the two annotations.</source>
        <translation>Das Bild hat sich zwischen den beiden Annotationen geändert.</translation>
    </message>
    <message>
        <source>{page}: left out. {who} annotated it both times.</source>
        <translation>{page}: nicht mitgezählt. {who} hat sie beide Male annotiert.</translation>
    </message>
    <message>
        <source>{page}: left out. {reason}</source>
        <translation>{page}: nicht dabei. {reason}</translation>
    </message>
    <message>
        <source>The page is turned, but only until the project is closed: {folder} cannot be written ({error}). Make room there, or make the folder writable.</source>
        <translation>Die Seite ist gedreht, aber nur, bis das Projekt geschlossen wird: In {folder} kann nicht geschrieben werden ({error}). Schaffen Sie dort Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>A part of {width} x {height} pixels is too large to be read at once: {most} million pixels are the most. Choose a smaller area.</source>
        <translation>Ein Teil von {width} x {height} Pixeln ist zu groß, um auf einmal gelesen zu werden: Höchstens {most} Millionen Pixel sind möglich. Wählen Sie einen kleineren Bereich.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and all of it is seen {most} pixels wide at most. Choose an area of it.</source>
        <translation>Das Bild hat {width} x {height} Pixel, und im Ganzen ist es höchstens {most} Pixel breit zu sehen. Wählen Sie einen Bereich daraus.</translation>
    </message>
    <message>
        <source>You have no role in this project. Ask an owner for one.</source>
        <translation>Sie haben keine Rolle in diesem Projekt. Bitten Sie einen Eigentümer um eine.</translation>
    </message>
    <message>
        <source>Reviewers of this project do that. Ask one, or its owner.</source>
        <translation>Das tun Prüfer dieses Projekts. Bitten Sie einen von ihnen oder den Eigentümer.</translation>
    </message>
    <message>
        <source>Owners of this project do that. Ask one of them.</source>
        <translation>Das tun Eigentümer dieses Projekts. Bitten Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>it says what is written, but not where. Take the full labels of the set</source>
        <translation>sie sagt, was geschrieben steht, aber nicht, wo. Nehmen Sie die vollständigen Labels des Datensatzes</translation>
    </message>
    <message>
        <source>it is a list, and not one of results with image_id, bbox and score</source>
        <translation>sie ist eine Liste, aber keine von Ergebnissen mit image_id, bbox und score</translation>
    </message>
    <message>
        <source>it has {classes} classes, and nothing tells which of them are text. Import the file of the data set with its categories and give its images by number, or keep one class</source>
        <translation>sie hat {classes} Klassen, und nichts sagt, welche davon Text sind. Importieren Sie die Datei des Datensatzes mit seinen Kategorien, und geben Sie seine Bilder nach Nummer an, oder behalten Sie nur eine Klasse</translation>
    </message>
    <message>
        <source>its images may be those of {names}. Leave only the file beside it that the detector was run on, and import it again</source>
        <translation>ihre Bilder können die von {names} sein. Lassen Sie daneben nur die Datei, auf die der Detektor angewendet wurde, und importieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>it is a list of results, and nothing tells which images {images} are. Put the COCO file of the images that the detector was run on beside it, and import it again</source>
        <translation>sie ist eine Liste von Ergebnissen, und nichts sagt, welche Bilder {images} sind. Legen Sie die COCO-Datei der Bilder daneben, auf die der Detektor angewendet wurde, und importieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>{line!r} is no colour, centre, box and character</source>
        <translation>{line!r} ist nicht Farbe, Mittelpunkt, Rechteck und Zeichen</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, too many to be in memory at once, which this needs. Scale a copy of it down for that.</source>
        <translation>Das Bild hat {width} x {height} Pixel, zu viele, um auf einmal im Speicher zu sein, was hierfür nötig ist. Verkleinern Sie dafür eine Kopie.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million that are read by parts. Cut it into several files.</source>
        <translation>Das Bild hat {width} x {height} Pixel, mehr als die {limit} Millionen, die in Teilen gelesen werden. Zerschneiden Sie es in mehrere Dateien.</translation>
    </message>
    <message>
        <source>The directory says two sizes.</source>
        <translation>Das Verzeichnis nennt zwei Größen.</translation>
    </message>
    <message>
        <source>The image is damaged at {x}, {y} ({error}). Copy it again or replace it.</source>
        <translation>Das Bild ist bei {x}, {y} beschädigt ({error}). Kopieren Sie es noch einmal, oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>The TIFF is compressed in a way that cannot be read by parts (number {number}). Save it in tiles, compressed with Deflate, LZW or JPEG.</source>
        <translation>Das TIFF ist so komprimiert, dass es nicht in Teilen gelesen werden kann (Nummer {number}). Speichern Sie es in Kacheln, komprimiert mit Deflate, LZW oder JPEG.</translation>
    </message>
    <message>
        <source>The TIFF keeps its {width} x {height} pixels in too large pieces to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>Das TIFF hält seine {width} x {height} Pixel in zu großen Stücken, um in Teilen gelesen zu werden. Speichern Sie es in Kacheln von mindestens 256 x 256 Pixeln.</translation>
    </message>
    <message>
        <source>The TIFF is cut into {count:,} strips or tiles, too many to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>Das TIFF ist in {count:,} Streifen oder Kacheln zerlegt, zu viele, um in Teilen gelesen zu werden. Speichern Sie es in Kacheln von mindestens 256 x 256 Pixeln.</translation>
    </message>
    <message>
        <source>Looking through the pages for doubtful lines: the list grows meanwhile …</source>
        <translation>Sucht auf den Seiten nach unsicheren Zeilen: Die Liste wächst inzwischen …</translation>
    </message>
    <message>
        <source>{name} works on this page. What you change is merged with what they do; take the page over if it is to be yours.</source>
        <translation>{name} arbeitet an dieser Seite. Was Sie ändern, wird damit zusammengeführt; übernehmen Sie die Seite, wenn sie Ihre sein soll.</translation>
    </message>
    <message>
        <source>The page is yours now. {name} is shown that.</source>
        <translation>Die Seite gehört jetzt Ihnen. {name} wird das angezeigt.</translation>
    </message>
    <message>
        <source>Who works on this page</source>
        <translation>Wer an dieser Seite arbeitet</translation>
    </message>
    <message>
        <source>Most lines of this page run upwards.</source>
        <translation>Die meisten Zeilen dieser Seite laufen nach oben.</translation>
    </message>
    <message>
        <source>Most lines of this page stand on their heads.</source>
        <translation>Die meisten Zeilen dieser Seite stehen auf dem Kopf.</translation>
    </message>
    <message>
        <source>Most lines of this page run downwards.</source>
        <translation>Die meisten Zeilen dieser Seite laufen nach unten.</translation>
    </message>
    <message>
        <source>View of the page</source>
        <translation>Ansicht der Seite</translation>
    </message>
    <message>
        <source>{name} has no role in this project, so there is none to take away.</source>
        <translation>{name} hat keine Rolle in diesem Projekt, also ist keine zu entziehen.</translation>
    </message>
    <message>
        <source>A project in a file has no roles: whoever may write the file may do all. Copy it to a server first.</source>
        <translation>Ein Projekt in einer Datei hat keine Rollen: Wer die Datei schreiben darf, darf alles. Kopieren Sie es zuerst auf einen Server.</translation>
    </message>
    <message>
        <source>{name} owns the tables of the project, and so is an owner. Have another role of the server own them first (REASSIGN OWNED).</source>
        <translation>{name} besitzt die Tabellen des Projekts und ist darum Eigentümer. Lassen Sie sie zuerst einer anderen Rolle des Servers gehören (REASSIGN OWNED).</translation>
    </message>
    <message>
        <source>{name} looks like {other}, who has a role in this project. Choose a name that nobody takes for theirs.</source>
        <translation>{name} sieht aus wie {other}, und diese Person hat eine Rolle in diesem Projekt. Wählen Sie einen Namen, den niemand damit verwechselt.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it begins or ends with a space, or holds an invisible or a composed character. Type it anew.</source>
        <translation>{name} kann kein Rollenname sein: Er beginnt oder endet mit einem Leerzeichen oder enthält ein unsichtbares oder zusammengesetztes Zeichen. Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it has up to 63 bytes, is not public or none, and begins neither with pg_ nor with labeler_.</source>
        <translation>{name} kann kein Rollenname sein: Er hat höchstens 63 Byte, ist nicht public oder none und beginnt weder mit pg_ noch mit labeler_.</translation>
    </message>
    <message>
        <source>Page {page_id} is not accepted yet. It can be annotated a second time once somebody has accepted it.</source>
        <translation>Seite {page_id} ist noch nicht angenommen. Sie kann ein zweites Mal annotiert werden, sobald jemand sie angenommen hat.</translation>
    </message>
    <message>
        <source>Nobody has looked at all of page {page_id} yet. Look at it and accept it first.</source>
        <translation>Niemand hat Seite {page_id} bisher ganz angesehen. Sehen Sie sie zuerst an, und nehmen Sie sie an.</translation>
    </message>
    <message>
        <source>{who} annotates this page. Go on with another.</source>
        <translation>{who} annotiert diese Seite. Machen Sie mit einer anderen weiter.</translation>
    </message>
    <message>
        <source>You annotated this page before. Somebody else is to do it a second time.</source>
        <translation>Sie haben diese Seite schon annotiert. Das zweite Mal soll es jemand anders tun.</translation>
    </message>
    <message>
        <source>The page was removed meanwhile. Bring it back, and decide again.</source>
        <translation>Die Seite wurde inzwischen entfernt. Holen Sie sie zurück, und entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{who} decided on this page meanwhile. Nothing was changed.</source>
        <translation>{who} hat inzwischen über diese Seite entschieden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody changed this page meanwhile. Compare both again, and decide then.</source>
        <translation>Jemand hat diese Seite inzwischen geändert. Vergleichen Sie beide noch einmal, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The detector sees a gap in this line: {take} cuts it there, {refuse} leaves it whole.</source>
        <translation>Der Detektor sieht eine Lücke in dieser Zeile: {take} schneidet sie dort, {refuse} lässt sie ganz.</translation>
    </message>
    <message>
        <source>The detector sees one line here: {take} joins the two, {refuse} leaves them apart.</source>
        <translation>Der Detektor sieht hier eine einzige Zeile: {take} verbindet die beiden, {refuse} lässt sie getrennt.</translation>
    </message>
    <message>
        <source>Nothing is suggested for the selected line.</source>
        <translation>Für die ausgewählte Zeile wird nichts empfohlen.</translation>
    </message>
    <message>
        <source>Keep line whole</source>
        <translation>Zeile ganz lassen</translation>
    </message>
    <message>
        <source>Keep lines apart</source>
        <translation>Zeilen getrennt lassen</translation>
    </message>
    <message>
        <source>{key} leads from one to the next</source>
        <translation>{key} führt von einem zum nächsten</translation>
    </message>
    <message>
        <source>{key} accepts the page and goes on</source>
        <translation>{key} nimmt die Seite an und geht weiter</translation>
    </message>
    <message>
        <source>{times} images have the id {key}, and nothing tells whose the annotations are. Give each its own</source>
        <translation>{times} Bilder haben die Id {key}, und nichts sagt, zu welchem die Annotationen gehören. Geben Sie jedem eine eigene</translation>
    </message>
    <message>
        <source>This was decided meanwhile, in another window. Nothing was changed.</source>
        <translation>Das wurde inzwischen in einem anderen Fenster entschieden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{text}” was not stored: the page was changed elsewhere meanwhile. Compare both.</source>
        <translation>„{text}“ wurde nicht gespeichert: Die Seite wurde inzwischen anderswo geändert. Vergleichen Sie beides.</translation>
    </message>
    <message>
        <source>Something waits for your decision.</source>
        <translation>Etwas wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Another project of the same images, or a copy of this one that somebody worked on. It is only read. What both say differently stays as it is here, and waits for your decision.</source>
        <translation>Ein anderes Projekt mit denselben Bildern oder eine Kopie von diesem, an der jemand gearbeitet hat. Es wird nur gelesen. Wo beide voneinander abweichen, bleibt hier alles, wie es ist, und wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>The other project holds nothing new.</source>
        <translation>Das andere Projekt enthält nichts Neues.</translation>
    </message>
    <message>
        <source>That is this project. Choose another one.</source>
        <translation>Das ist dieses Projekt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{path} is not a project. Choose the folder of one.</source>
        <translation>{path} ist kein Projekt. Wählen Sie den Ordner eines Projekts.</translation>
    </message>
    <message>
        <source>Merge another project</source>
        <translation>Anderes Projekt zusammenführen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Anderes Projekt</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Choose the other project</source>
        <translation>Das andere Projekt wählen</translation>
    </message>
    <message>
        <source>Choose the other project first.</source>
        <translation>Wählen Sie zuerst das andere Projekt.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages here will change.</source>
        <translation>
            <numerusform>%n Seite hier ändert sich.</numerusform>
            <numerusform>%n Seiten hier ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be added.</source>
        <translation>
            <numerusform>%n Seite kommt hinzu.</numerusform>
            <numerusform>%n Seiten kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pages.</source>
        <translation>
            <numerusform>%n Seite zusammengeführt.</numerusform>
            <numerusform>%n Seiten zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things differ in both projects and wait for a decision.</source>
        <translation>
            <numerusform>%n Unterschied zwischen beiden wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Unterschiede zwischen beiden warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>der Umriss</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>das Transkript</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>die Anzahl</translation>
    </message>
    <message>
        <source>the reason to ignore</source>
        <translation>der Grund des Ignorierens</translation>
    </message>
    <message>
        <source>the line it belongs to</source>
        <translation>die zugehörige Zeile</translation>
    </message>
    <message>
        <source>the origin</source>
        <translation>die Herkunft</translation>
    </message>
    <message>
        <source>the settled disagreement</source>
        <translation>die geklärte Unstimmigkeit</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>die Grundlinie</translation>
    </message>
    <message>
        <source>what another program says</source>
        <translation>Angaben eines anderen Programms</translation>
    </message>
    <message>
        <source>the transcript and the count</source>
        <translation>Transkript und Anzahl</translation>
    </message>
    <message>
        <source>{what} of a line</source>
        <translation>{what} einer Zeile</translation>
    </message>
    <message>
        <source>{what} of a character</source>
        <translation>{what} eines Zeichens</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>a character</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <source>a line that is divided or joined</source>
        <translation>eine Zeile, die geteilt oder verbunden wird</translation>
    </message>
    <message>
        <source>a character that is divided or joined</source>
        <translation>ein Zeichen, das geteilt oder verbunden wird</translation>
    </message>
    <message>
        <source>the characters of a line</source>
        <translation>die Zeichen einer Zeile</translation>
    </message>
    <message>
        <source>what becomes of a proposal</source>
        <translation>was aus einem Vorschlag wird</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>what another program says of the page</source>
        <translation>Angaben eines anderen Programms zur Seite</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>der Status der Seite</translation>
    </message>
    <message>
        <source>the reading order</source>
        <translation>die Lesereihenfolge</translation>
    </message>
    <message>
        <source>Somebody else changed {what} meanwhile.</source>
        <translation>Jemand anders hat inzwischen etwas geändert: {what}.</translation>
    </message>
    <message>
        <source>{who} changed {what} meanwhile (“{edit}”, {ago}).</source>
        <translation>{who} hat inzwischen etwas geändert: {what} („{edit}“, {ago}).</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Ein anderes Fenster</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>vor {number} s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>vor {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>vor {number} h</translation>
    </message>
</context>
</TS>

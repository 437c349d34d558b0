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
        <source>Keep the zoom</source>
        <translation>Zoom behalten</translation>
    </message>
    <message>
        <source>When another page is shown.</source>
        <translation>Wenn eine andere Seite gezeigt wird.</translation>
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
        <source>The next one on which text, count and characters found disagree.</source>
        <translation>Die nächste, bei der Text, Anzahl und gefundene Zeichen nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>Cuts the selected lines, else all of the page, where the reader sees spaces.</source>
        <translation>Schneidet die ausgewählten Zeilen, sonst die ganze Seite, an erkannten Leerzeichen.</translation>
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
        <source>All labels as plain text in a folder, up to date while you work.</source>
        <translation>Alle Labels als lesbarer Text in einem Ordner, aktuell, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Bilder hinzufügen…</translation>
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
        <source>Start reading at next vertex</source>
        <translation>Leserichtung am nächsten Eckpunkt beginnen</translation>
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
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auswahl vergrößern</translation>
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
        <source>Show transcripts</source>
        <translation>Transkripte zeigen</translation>
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
        <source>Switch light and dark</source>
        <translation>Hell und dunkel wechseln</translation>
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
        <source>Read lines</source>
        <translation>Zeilen lesen</translation>
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
        <source>Retrain…</source>
        <translation>Nachtrainieren…</translation>
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
        <source>Enter confirms, Tab confirms and goes on to the next line, F2 goes to a doubtful character, Esc gives up</source>
        <translation>Eingabe bestätigt, Tab bestätigt und geht zur nächsten Zeile, F2 springt zu einem unsicheren Zeichen, Esc bricht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
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
        <source>Drag across a line to cut it in two; Esc ends</source>
        <translation>Quer über eine Zeile ziehen, um sie zu teilen; Esc beendet</translation>
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
        <translation>Die Ecken im Uhrzeigersinn anklicken, ab dem Lesebeginn; Eingabe schließt, Esc beendet</translation>
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
        <translation>In Leserichtung die Mitte des Textes entlang klicken; Rad oder Ziehen: Höhe; Eingabe schließt</translation>
    </message>
    <message>
        <source>Drag along the foot of the text as it is read, then click at its top; Esc ends</source>
        <translation>In Leserichtung den Fuß des Textes entlang ziehen, dann oben klicken; Esc beendet</translation>
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
        <source>Click selects, drag moves, double-click on an edge adds a vertex</source>
        <translation>Klick wählt aus, Ziehen verschiebt, Doppelklick auf eine Kante fügt einen Eckpunkt ein</translation>
    </message>
    <message>
        <source>A region keeps at least three vertices. Delete it as a whole.</source>
        <translation>Eine Region behält mindestens drei Eckpunkte. Löschen Sie sie als Ganzes.</translation>
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
        <source>This is the last page.</source>
        <translation>Das ist die letzte Seite.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Das ist die erste Seite.</translation>
    </message>
    <message>
        <source>No page after this one waits for review.</source>
        <translation>Nach dieser Seite wartet keine mehr auf Prüfung.</translation>
    </message>
    <message>
        <source>No page before this one waits for review.</source>
        <translation>Vor dieser Seite wartet keine mehr auf Prüfung.</translation>
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
    <message>
        <source>This page is being looked at just now.</source>
        <translation>Diese Seite wird gerade durchsucht.</translation>
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
        <source>Export to</source>
        <translation>Exportieren nach</translation>
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
        <source>File…</source>
        <translation>Datei…</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <translation>0-9, dann Eingabe</translation>
    </message>
    <message>
        <source>Set the count of the selection</source>
        <translation>Anzahl der Auswahl setzen</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Eingabe, Doppelklick</translation>
    </message>
    <message>
        <source>Finish the outline</source>
        <translation>Den Umriss abschließen</translation>
    </message>
    <message>
        <source>Enter on a region</source>
        <translation>Eingabe auf einer Region</translation>
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
        <source>Shift + click, Backspace</source>
        <translation>Umschalt + Klick, Rücktaste</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>Einen Eckpunkt löschen</translation>
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
        <source>{verdict} by {author}, {date}</source>
        <translation>{verdict} von {author}, {date}</translation>
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
        <source>Characters</source>
        <translation>Zeichen</translation>
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
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
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
        <source>Read, and accepted with the page</source>
        <translation>Gelesen und mit der Seite angenommen</translation>
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
    <message>
        <source>Score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>Drawn by a person</source>
        <translation>Von einem Menschen gezeichnet</translation>
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
        <source>lines</source>
        <translation>Zeilen</translation>
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
        <source>Loading the detector and scoring it on the validation pages …</source>
        <translation>Der Detektor wird geladen und auf den Validierungsseiten bewertet …</translation>
    </message>
    <message>
        <source>Loading the reader and scoring it on the validation pages …</source>
        <translation>Die Texterkennung wird geladen und auf den Validierungsseiten bewertet …</translation>
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
        <source>{text} of {total}</source>
        <translation>{text} von {total}</translation>
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
        <source>Accepted</source>
        <translation>Angenommen</translation>
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
        <source>as the transcripts say: {outlined}</source>
        <translation>wie die Transkripte sagen: {outlined}</translation>
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
        <source>the detector</source>
        <translation>der Detektor</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>die Texterkennung</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainiert wird</translation>
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
    <message numerus="yes">
        <source>%n pages, chosen now, for good</source>
        <translation>
            <numerusform>%n Seite, jetzt gewählt, für immer</numerusform>
            <numerusform>%n Seiten, jetzt gewählt, für immer</numerusform>
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
        <source>or drop images or a folder here</source>
        <translation>oder Bilder oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
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
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <source>On no line of this page do text, count and characters disagree.</source>
        <translation>Auf keiner Zeile dieser Seite weichen Text, Anzahl und Zeichen voneinander ab.</translation>
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
        <source>Masks (PNG) and counts (JSON)</source>
        <translation>Masken (PNG) und Anzahlen (JSON)</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It is added with the heads of the base on top: no less is read that way, and characters are found and counted as well. Retraining can start from it.</source>
        <translation>Il est ajouté avec les têtes du modèle de base&#x202f;: la lecture n’y perd rien, et les caractères sont aussi trouvés et comptés. Le réentraînement peut partir de lui.</translation>
    </message>
    <message>
        <source>It is added as it is: with the heads of the base on top, less was read. Retraining can start from it all the same.</source>
        <translation>Il est ajouté tel quel&#x202f;: avec les têtes du modèle de base, moins de texte était lu. Le réentraînement peut quand même partir de lui.</translation>
    </message>
    <message>
        <source>{name} was not added. {said}</source>
        <translation>{name} n’a pas été ajouté. {said}</translation>
    </message>
    <message>
        <source>Looking at {page}</source>
        <translation>Examen de {page}</translation>
    </message>
    <message>
        <source>{project} is not a project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{project} n’est pas un projet&#x202f;: {database_file} est absent. Choisissez un autre dossier, ou faites-en un projet.</translation>
    </message>
    <message>
        <source>No backup was made: {file}: {reason}.</source>
        <translation>Aucune sauvegarde n’a été faite&#x202f;: {file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Copie de la base de données</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Aucune sauvegarde n’a été faite&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>No backup was made: {place} has {free} MB free, and {wanted} MB are needed. Free some space, or choose another folder.</source>
        <translation>Aucune sauvegarde n’a été faite&#x202f;: {place} dispose de {free} Mo libres et il en faut {wanted}. Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Keep labels</source>
        <translation>Garder les annotations</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}°</source>
        <translation>Tourner les annotations de {degrees}°</translation>
    </message>
    <message>
        <source>Scale labels to {percent}%</source>
        <translation>Mettre les annotations à l’échelle {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}° and scale them to {percent}%</source>
        <translation>Tourner les annotations de {degrees}° et les mettre à l’échelle {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{name}: the image was neither turned by a quarter nor scaled, as far as can be seen. Look at it in the window, or find the original.</source>
        <translation>{name}&#x202f;: autant qu’on puisse en juger, l’image n’a été ni tournée d’un quart de tour ni redimensionnée. Regardez-la dans la fenêtre, ou retrouvez l’original.</translation>
    </message>
    <message>
        <source>{name}: the image is the one that was labelled.</source>
        <translation>{name}&#x202f;: l’image est bien celle qui a été annotée.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{name}: this is the picture of another page by now, page {id}. Find the original, or remove the page.</source>
        <translation>{name}&#x202f;: c’est désormais l’image d’une autre page, la page {id}. Retrouvez l’original, ou retirez la page.</translation>
    </message>
    <message>
        <source>Labels lie outside of the new picture ({width} x {height} pixels): they are not its labels. Find the original, or put it back.</source>
        <translation>Des annotations sortent de la nouvelle image ({width} x {height} pixels)&#x202f;: ce ne sont pas les siennes. Retrouvez l’original, ou remettez-le en place.</translation>
    </message>
    <message>
        <source>{project} is on a server, so it stays as it is. Repair it into a new folder, and copy that to an empty database.</source>
        <translation>{project} est sur un serveur et reste donc tel quel. Réparez-le dans un nouveau dossier, et copiez celui-ci dans une base de données vide.</translation>
    </message>
    <message>
        <source>{folder} may not be written, so it stays as it is. Repair it into a new folder.</source>
        <translation>{folder} est protégé en écriture et reste donc tel quel. Réparez-le dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} n’est pas vide. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{folder} has no {database_file}. Bring an earlier copy back.</source>
        <translation>{folder} ne contient pas {database_file}. Restaurez une copie antérieure.</translation>
    </message>
    <message>
        <source>{folder} is no project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{folder} n’est pas un projet&#x202f;: {database_file} est absent. Choisissez un autre dossier, ou faites-en un projet.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was repaired.</source>
        <translation>Impossible d’écrire dans {folder}&#x202f;: {reason}. Rien n’a été réparé.</translation>
    </message>
    <message>
        <source>{work}: {reason}. Nothing was changed.</source>
        <translation>{work}&#x202f;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Weights of {model}</source>
        <translation>Poids de {model}</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>Image {name}</translation>
    </message>
    <message>
        <source>This outline cannot be a {level}: {problem}. Nothing was changed.</source>
        <translation>Ce contour est impossible ({level})&#x202f;: {problem}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This version of the program has no engine called &quot;{name}&quot;. Choose another model, or open the project with the version that added this one.</source>
        <translation>Cette version du programme n’a pas de moteur nommé «&#x202f;{name}&#x202f;». Choisissez un autre modèle, ou ouvrez le projet avec la version qui l’a ajouté.</translation>
    </message>
    <message>
        <source>The {kind} failed: {reason}</source>
        <translation>Le {kind} a échoué&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>What was written as {title} did not come back as it was meant, so nothing was exported: {names}. Export another format, and report this.</source>
        <translation>Le résultat écrit en {title} ne se relit pas à l’identique, donc rien n’a été exporté&#x202f;: {names}. Exportez dans un autre format, et signalez ce défaut.</translation>
    </message>
    <message>
        <source>{folder} is no export with a list of its files ({name}). Choose two folders that this program has exported to.</source>
        <translation>{folder} n’est pas un export accompagné de la liste de ses fichiers ({name}). Choisissez deux dossiers vers lesquels ce programme a exporté.</translation>
    </message>
    <message>
        <source>{folder} is of an earlier version of this program, which can be compared only with exports in the same format ({format}). Export again, or compare two of a format.</source>
        <translation>{folder} vient d’une version antérieure de ce programme et ne peut être comparé qu’à des exports de même format ({format}). Exportez de nouveau, ou comparez deux exports d’un même format.</translation>
    </message>
    <message>
        <source>{out} is a link. Export to the folder it leads to, or to another.</source>
        <translation>{out} est un lien. Exportez vers le dossier auquel il mène, ou vers un autre.</translation>
    </message>
    <message>
        <source>{out} is a file. Choose a folder.</source>
        <translation>{out} est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>{out} holds files that no export of this program put there, or one that kept no list of them yet ({names}). Choose another folder, or empty this one.</source>
        <translation>{out} contient des fichiers qu’aucun export de ce programme n’y a mis, ou un export qui n’en tenait pas encore la liste ({names}). Choisissez un autre dossier, ou videz celui-ci.</translation>
    </message>
    <message>
        <source>{out} holds an earlier export, and files that were added or edited since ({names}). Choose another folder, or move them away first.</source>
        <translation>{out} contient un export antérieur et des fichiers ajoutés ou modifiés depuis ({names}). Choisissez un autre dossier, ou déplacez-les d’abord.</translation>
    </message>
    <message>
        <source>{out} holds the project. Choose a folder of its own for the export.</source>
        <translation>{out} contient le projet. Choisissez un dossier réservé à l’export.</translation>
    </message>
    <message>
        <source>{out} belongs to the project. Choose another folder.</source>
        <translation>{out} appartient au projet. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{out} holds images of the project. Choose a folder of its own for the export.</source>
        <translation>{out} contient des images du projet. Choisissez un dossier réservé à l’export.</translation>
    </message>
    <message>
        <source>{out} is there already. Choose another name.</source>
        <translation>{out} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{aside} is in the way. Move it, or export to another folder.</source>
        <translation>{aside} gêne l’export. Déplacez-le, ou exportez vers un autre dossier.</translation>
    </message>
    <message>
        <source>Another export is writing to {draft}. Wait until it is done.</source>
        <translation>Un autre export est en train d’écrire dans {draft}. Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>{draft} is in the way. Move it, or export to another folder.</source>
        <translation>{draft} gêne l’export. Déplacez-le, ou exportez vers un autre dossier.</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>hors export</translation>
    </message>
    <message>
        <source>{page}: not exported. {reason}</source>
        <translation>{page}&#x202f;: non exportée. {reason}</translation>
    </message>
    <message>
        <source>{page}: not exported. Its image is not the one that was frozen. Bring that back first.</source>
        <translation>{page}&#x202f;: non exportée. Son image n’est pas celle qui a été figée. Remettez d’abord celle-là en place.</translation>
    </message>
    <message>
        <source>Its image has not been read yet.</source>
        <translation>Son image n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>Files that were added to {folder} meanwhile lie in {left}.</source>
        <translation>Les fichiers ajoutés entre-temps à {folder} se trouvent dans {left}.</translation>
    </message>
    <message>
        <source>Nothing was exported: the image of {page} was changed meanwhile. Export again.</source>
        <translation>Rien n’a été exporté : l’image de {page} a été modifiée entre-temps. Exportez de nouveau.</translation>
    </message>
    <message>
        <source>There is no page to export. {left_out}</source>
        <translation>Il n’y a aucune page à exporter. {left_out}</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Have them approved first, or take all accepted pages: Review &gt; Use approved pages only.</source>
        <translation>Il n’y a aucune page à exporter. {waiting} Faites-les d’abord approuver, ou prenez toutes les pages acceptées&#x202f;: Relecture &gt; N’utiliser que les pages approuvées.</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Decide first: Review &gt; Decide between two annotations.</source>
        <translation>Il n’y a aucune page à exporter. {waiting} Tranchez d’abord : Relecture &gt; Trancher entre deux annotations.</translation>
    </message>
    <message>
        <source>Nobody has looked at any page that is to be exported. Look at pages and accept them.</source>
        <translation>Personne n’a examiné les pages à exporter. Examinez des pages et acceptez-les.</translation>
    </message>
    <message>
        <source>There is no accepted page to export. Accept pages first, or export those not accepted, too.</source>
        <translation>Il n’y a aucune page acceptée à exporter. Acceptez d’abord des pages, ou exportez aussi celles qui ne le sont pas.</translation>
    </message>
    <message>
        <source>{out} cannot be written. {cause}</source>
        <translation>Impossible d’écrire {out}. {cause}</translation>
    </message>
    <message>
        <source>corrected or looked at line by line</source>
        <translation>correction ou vérification ligne par ligne</translation>
    </message>
    <message>
        <source>transcribed by a person</source>
        <translation>transcription humaine</translation>
    </message>
    <message numerus="yes">
        <source>Validation, %n pages: {scores}.</source>
        <translation>
            <numerusform>Validation, %n page&#x202f;: {scores}.</numerusform>
            <numerusform>Validation, %n pages&#x202f;: {scores}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{measured} {said}</source>
        <translation>{measured} {said}</translation>
    </message>
    <message>
        <source>The new {kind} is better and in use now.</source>
        <translation>Le nouveau {kind} est meilleur et désormais utilisé.</translation>
    </message>
    <message>
        <source>The new {kind} is worse; it is kept but not used.</source>
        <translation>Le nouveau {kind} est moins bon&#x202f;; il est conservé mais pas utilisé.</translation>
    </message>
    <message>
        <source>{doubt} So the comparison cannot tell whether the new {kind} is better: the old one stays in use, the new one is kept, and you decide.</source>
        <translation>{doubt} La comparaison ne peut donc pas dire si le nouveau {kind} est meilleur&#x202f;: l’ancien reste utilisé, le nouveau est conservé, et c’est vous qui décidez.</translation>
    </message>
    <message>
        <source>No validation page was {seen}; {least} are needed.</source>
        <translation>Aucune page de validation n’a fait l’objet d’une {seen}&#x202f;; il en faut {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages were {seen}; {least} are needed.</source>
        <translation>
            <numerusform>%n page de validation a fait l’objet d’une {seen}&#x202f;; il en faut {least}.</numerusform>
            <numerusform>%n pages de validation ont fait l’objet d’une {seen}&#x202f;; il en faut {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is surely better by one measure, and surely worse by another.</source>
        <translation>Il est nettement meilleur selon une mesure, et nettement moins bon selon une autre.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>La différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>The image changed since it was labelled. Decide what becomes of its labels.</source>
        <translation>L’image a changé depuis qu’elle a été annotée. Décidez du sort de ses annotations.</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}&#x202f;: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and {left}: {names}. Check and repair the project.</source>
        <translation>
            <numerusform>%n page est endommagée et reste {left}&#x202f;: {names}. Vérifiez et réparez le projet.</numerusform>
            <numerusform>%n pages sont endommagées et restent {left}&#x202f;: {names}. Vérifiez et réparez le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are {left}: {names}. {reason}</source>
        <translation>
            <numerusform>%n page reste {left}&#x202f;: {names}. {reason}</numerusform>
            <numerusform>%n pages restent {left}&#x202f;: {names}. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.</source>
        <translation>
            <numerusform>%n image a changé depuis qu’elle a été annotée et reste {left}&#x202f;: {names}. Décidez du sort de ses annotations.</numerusform>
            <numerusform>%n images ont changé depuis qu’elles ont été annotées et restent {left}&#x202f;: {names}. Décidez du sort de leurs annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project names images in {names}. Nobody on this machine added images from there, so none are read.</source>
        <translation>Le projet cite des images de {names}. Personne sur cette machine n’a ajouté d’images de là, aucune n’est donc lue.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} et {more} de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n images are not in the project ({names}, …). Add them, then import again.</source>
        <translation>
            <numerusform>%n image n’est pas dans le projet ({names}, …). Ajoutez-la, puis importez de nouveau.</numerusform>
            <numerusform>%n images ne sont pas dans le projet ({names}, …). Ajoutez-les, puis importez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: the project has no such image. Add it, then import again.</source>
        <translation>{image}&#x202f;: cette image n’est pas dans le projet. Ajoutez-la, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>{image}: the project has no such image; {page} is {other}. Add it, then import again.</source>
        <translation>{image} : cette image n’est pas dans le projet ; {page} est {other}. Ajoutez-la, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>{image}: several pages could be meant ({names}). Rename one.</source>
        <translation>{image} : plusieurs pages sont possibles ({names}). Renommez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions are proposals, because their files say that no person drew them.</source>
        <translation>
            <numerusform>%n région est une proposition, car son fichier indique que personne ne l’a tracée.</numerusform>
            <numerusform>%n régions sont des propositions, car leurs fichiers indiquent que personne ne les a tracées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</source>
        <translation>
            <numerusform>%n page ({names}) reste nouvelle, car tout n’a pas pu être lu. Corrigez ce qui est indiqué ci-dessus et importez de nouveau, ou tracez ce qui manque.</numerusform>
            <numerusform>%n pages ({names}) restent nouvelles, car tout n’a pas pu être lu. Corrigez ce qui est indiqué ci-dessus et importez de nouveau, ou tracez ce qui manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay unlabelled: the files say nothing yet.</source>
        <translation>
            <numerusform>%n page ({names}) reste sans annotations&#x202f;: les fichiers n’en disent encore rien.</numerusform>
            <numerusform>%n pages ({names}) restent sans annotations&#x202f;: les fichiers n’en disent encore rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: skipped, because nothing of its labels could be read ({refused}). What people have done on the page stays.</source>
        <translation>{image}&#x202f;: passée, car aucune de ses annotations n’a pu être lue ({refused}). Ce qui a été fait à la main sur la page est conservé.</translation>
    </message>
    <message>
        <source>{image}: skipped, because somebody has worked on the page.</source>
        <translation>{image}&#x202f;: passée, car quelqu’un a travaillé sur la page.</translation>
    </message>
    <message>
        <source>{image}: nothing was imported. {reason}</source>
        <translation>{image}&#x202f;: rien n’a été importé. {reason}</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>{image}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire dans {folder}&#x202f;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder is gone. It goes on as soon as it is back; or choose another one.</source>
        <translation>La copie lisible dans {folder} n’est plus tenue à jour&#x202f;: le dossier a disparu. Elle reprendra dès son retour&#x202f;; ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder does not say that it is one of this project. Choose an empty folder.</source>
        <translation>La copie lisible dans {folder} n’est plus tenue à jour&#x202f;: rien dans le dossier n’indique qu’elle est celle de ce projet. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: {reason}.</source>
        <translation>La copie lisible dans {folder} n’est plus tenue à jour&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Writing the plain copy</source>
        <translation>Écriture de la copie lisible</translation>
    </message>
    <message>
        <source>{folder} is not outside of the project. Choose a folder of its own.</source>
        <translation>{folder} n’est pas hors du projet. Choisissez un dossier réservé à cet usage.</translation>
    </message>
    <message>
        <source>{folder} has a line break or the like in its name. Choose another.</source>
        <translation>Le nom de {folder} contient un saut de ligne ou un caractère semblable. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>{folder} holds something else. Choose an empty folder.</source>
        <translation>{folder} contient autre chose. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Il est fourni avec le programme.</translation>
    </message>
    <message>
        <source>The project has no model {model_id}. List its models first.</source>
        <translation>Le projet n’a pas de modèle {model_id}. Consultez d’abord la liste de ses modèles.</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be removed. {reason}</source>
        <translation>Le modèle {id} ({name}) ne peut pas être supprimé. {reason}</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed, and its file is still there. {said} The file goes when the project is next opened.</source>
        <translation>Le modèle {id} ({name}) est supprimé, mais son fichier est encore là. {said} Il disparaîtra à la prochaine ouverture du projet.</translation>
    </message>
    <message>
        <source>There is no {kind} that is called {which}. Choose another model.</source>
        <translation>Aucun {kind} ne s’appelle {which}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The {which} weights are missing ({weights}). Install the program again.</source>
        <translation>Les poids «&#x202f;{which}&#x202f;» manquent ({weights}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The project has no model {model_id} any more. Choose another model.</source>
        <translation>Le projet n’a plus de modèle {model_id}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no earlier {kind} to go back to.</source>
        <translation>Il n’y a pas de {kind} antérieur auquel revenir.</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) do not lie in the project, so they are not loaded. If they are yours, copy them to {folder}.</source>
        <translation>Les poids du modèle {id} ({path}) ne se trouvent pas dans le projet et ne sont donc pas chargés. S’ils sont à vous, copiez-les dans {folder}.</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) are gone. Choose another model.</source>
        <translation>Les poids du modèle {id} ({path}) ont disparu. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a folder of images or a project.</source>
        <translation>{path} n’existe pas. Choisissez un dossier d’images ou un projet.</translation>
    </message>
    <message>
        <source>There are no images in {path}, nor in the folders below. Choose a folder that has some, of these kinds: {kinds}. {others}</source>
        <translation>Il n’y a aucune image dans {path} ni dans ses sous-dossiers. Choisissez un dossier qui contient des images de ces types : {kinds}. {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n files not opened</source>
        <translation>
            <numerusform>%n fichier non ouvert</numerusform>
            <numerusform>%n fichiers non ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left aside, no images ({kinds})</source>
        <translation>
            <numerusform>%n fichier laissé de côté, pas une image ({kinds})</numerusform>
            <numerusform>%n fichiers laissés de côté, pas des images ({kinds})</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {things}.</source>
        <translation>Trouvé&#x202f;: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Et %n autre de ce genre.</numerusform>
            <numerusform>Et %n autres de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not an image.</source>
        <translation>{path} n’est pas une image.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was added.</source>
        <translation>{sentence} Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>{path} does not exist. Nothing was added.</source>
        <translation>{path} n’existe pas. Rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n {kind} files</source>
        <translation>
            <numerusform>%n fichier {kind}</numerusform>
            <numerusform>%n fichiers {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} with {pages}</source>
        <translation>{files}, {pages}</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}&#x202f;; {then}</translation>
    </message>
    <message>
        <source>Every page that waits for review has its proposals.</source>
        <translation>Chaque page en attente de relecture a ses propositions.</translation>
    </message>
    <message numerus="yes">
        <source>Every page that waits for review has its proposals, but for %n pages with a problem.</source>
        <translation>
            <numerusform>Chaque page en attente de relecture a ses propositions, sauf %n page qui pose problème.</numerusform>
            <numerusform>Chaque page en attente de relecture a ses propositions, sauf %n pages qui posent problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>{refused}: {reason}</source>
        <translation>{refused}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{refused}: it has no proposals of the model in use yet.</source>
        <translation>{refused}&#x202f;: elle n’a pas encore de propositions du modèle utilisé.</translation>
    </message>
    <message>
        <source>{path} is no backup. Choose one of those that are listed for the project.</source>
        <translation>{path} n’est pas une sauvegarde. Choisissez l’une de celles qui sont listées pour le projet.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder.</source>
        <translation>{folder} n’est pas vide. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{file} is not what was written. Check the disk, then try again.</source>
        <translation>{file} ne correspond pas à ce qui a été écrit. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>{project} is on a server, where nothing is put in its place. Restore the copy as a project of its own, into a new folder, and copy that to an empty database.</source>
        <translation>{project} est sur un serveur, où rien n’est remplacé. Restaurez la copie comme projet à part, dans un nouveau dossier, et copiez celui-ci dans une base de données vide.</translation>
    </message>
    <message>
        <source>This is a copy of another project than {folder}. Restore it as a project of its own, into a new folder.</source>
        <translation>C’est la copie d’un autre projet que {folder}. Restaurez-la comme projet à part, dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was restored.</source>
        <translation>Impossible d’écrire dans {folder}&#x202f;: {reason}. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>A process is already working on {folder}.</source>
        <translation>Un autre processus travaille déjà sur {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages have been seen by nobody: trained on as proposed, not as true.</source>
        <translation>
            <numerusform>%n page acceptée n’a été vue par personne&#x202f;: elle sert à l’entraînement comme proposition, pas comme vérité.</numerusform>
            <numerusform>%n pages acceptées n’ont été vues par personne&#x202f;: elles servent à l’entraînement comme propositions, pas comme vérité.</numerusform>
        </translation>
    </message>
    <message>
        <source>not trained on</source>
        <translation>hors entraînement</translation>
    </message>
    <message>
        <source>Accept at least {least} pages first (there are {accepted}): one to learn from and one to check what was learnt.</source>
        <translation>Acceptez d’abord au moins {least} pages (il y en a {accepted})&#x202f;: une pour apprendre et une pour vérifier ce qui a été appris.</translation>
    </message>
    <message>
        <source>There is no reader, or nobody has written a transcript on an accepted page yet. Select a line, press F2, type what it says, and accept the page.</source>
        <translation>Il n’y a pas de lecteur, ou personne n’a encore écrit de transcription sur une page acceptée. Sélectionnez une ligne, appuyez sur F2, tapez ce qui y est écrit, puis acceptez la page.</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be trained: {engine} only runs weights. Choose another {kind} first.</source>
        <translation>Le modèle {id} ({name}) ne peut pas être entraîné&#x202f;: {engine} ne fait qu’exécuter des poids. Choisissez d’abord un autre {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals; models are judged by the other {others}.</source>
        <translation>
            <numerusform>%n des {count} pages de validation est une proposition inchangée&#x202f;; les modèles sont jugés sur les {others} autres.</numerusform>
            <numerusform>%n des {count} pages de validation sont des propositions inchangées&#x202f;; les modèles sont jugés sur les {others} autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</source>
        <translation>
            <numerusform>%n des {count} pages de validation est une proposition inchangée&#x202f;: la comparaison dit peu de chose. Corrigez-la d’abord, ou confirmez ses lignes une à une.</numerusform>
            <numerusform>%n des {count} pages de validation sont des propositions inchangées&#x202f;: la comparaison dit peu de chose. Corrigez-les d’abord, ou confirmez leurs lignes une à une.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no validation page to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>Il n’y a aucune page de validation pour dire quel modèle est le meilleur&#x202f;; il en faut {least}. Corrigez et acceptez d’abord d’autres pages.</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages are too few to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>
            <numerusform>%n page de validation ne suffit pas pour dire quel modèle est le meilleur&#x202f;; il en faut {least}. Corrigez et acceptez d’abord d’autres pages.</numerusform>
            <numerusform>%n pages de validation ne suffisent pas pour dire quel modèle est le meilleur&#x202f;; il en faut {least}. Corrigez et acceptez d’abord d’autres pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged. {damage} Repair the project first.</source>
        <translation>elle est endommagée. {damage} Réparez d’abord le projet.</translation>
    </message>
    <message>
        <source>its image changed since it was labelled. Decide first what becomes of its labels.</source>
        <translation>son image a changé depuis qu’elle a été annotée. Décidez d’abord du sort de ses annotations.</translation>
    </message>
    <message>
        <source>its image in {folder} is not read. Let it be read first.</source>
        <translation>son image dans {folder} n’est pas lue. Autorisez d’abord sa lecture.</translation>
    </message>
    <message>
        <source>nobody has looked into it yet</source>
        <translation>personne ne l’a encore ouverte</translation>
    </message>
    <message>
        <source>its image cannot be read: {reason}. Skip the page, reject it, or take it out.</source>
        <translation>son image ne peut pas être lue&#x202f;: {reason}. Passez la page, rejetez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>There is no alphabet {name!r} ({reason}). Choose one of: {names}.</source>
        <translation>Il n’y a pas d’alphabet {name!r} ({reason}). Choisissez-en un parmi&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The disk reports an error. Check the disk or the connection to it, then try again.</source>
        <translation>Le disque signale une erreur. Vérifiez le disque ou sa connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Free some space, then try again.</source>
        <translation>Votre quota de disque est épuisé. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is read-only. Choose another place.</source>
        <translation>Le disque est en lecture seule. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is too large for the file system of this disk. Choose another disk.</source>
        <translation>Le fichier est trop grand pour le système de fichiers de ce disque. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>Le nom est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>Vérifiez qui a le droit de le lire et de l’écrire.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>{reason}. Choose another place.</source>
        <translation>{reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{reason} {to_do}</source>
        <translation>{reason} {to_do}</translation>
    </message>
    <message>
        <source>Nothing is written to {path}: a link leads out of {folder} there. Put a folder or a file in the place of the link.</source>
        <translation>Rien n’est écrit dans {path}&#x202f;: un lien y mène hors de {folder}. Remplacez le lien par un dossier ou un fichier.</translation>
    </message>
    <message>
        <source>{name} does not say how it is run. Add the original file to a project: that finds it out.</source>
        <translation>{name} n’indique pas comment il s’exécute. Ajoutez le fichier d’origine à un projet&#x202f;: cela permettra de le déterminer.</translation>
    </message>
    <message>
        <source>What is noted in the model about its use cannot be read ({reason!r}). Add the original file again.</source>
        <translation>Ce que le modèle note sur son emploi est illisible ({reason!r}). Ajoutez de nouveau le fichier d’origine.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when Labeler is started next.</source>
        <translation>Prend effet au prochain démarrage de Labeler.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands beside every verdict and edit. Empty: the name you are logged in with.</source>
        <translation>Accompagne chaque verdict et chaque modification. Vide&#x202f;: votre nom de session.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>While something is drawn.</source>
        <translation>Pendant le tracé.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>at full width</source>
        <translation>en pleine largeur</translation>
    </message>
    <message>
        <source>with all its text</source>
        <translation>avec tout son texte</translation>
    </message>
    <message>
        <source>at the width of its text</source>
        <translation>à la largeur de son texte</translation>
    </message>
    <message>
        <source>as the last one was</source>
        <translation>comme la précédente</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>Width of outlines</source>
        <translation>Épaisseur des contours</translation>
    </message>
    <message>
        <source>In pixels. From 2 on, pages with thousands of lines are drawn more slowly.</source>
        <translation>En pixels. À partir de 2, les pages de plusieurs milliers de lignes s’affichent plus lentement.</translation>
    </message>
    <message>
        <source>Light rim</source>
        <translation>Liseré clair</translation>
    </message>
    <message>
        <source>A light edge around outlines, so that they stand out on dark and busy photos. Left out on pages with many lines.</source>
        <translation>Un bord clair autour des contours, pour qu’ils ressortent sur les photos sombres ou chargées. Omis sur les pages comptant beaucoup de lignes.</translation>
    </message>
    <message>
        <source>A page is shown</source>
        <translation>Page affichée</translation>
    </message>
    <message>
        <source>Where there is no text yet, the page itself. What is left out counts as not seen until it is shown.</source>
        <translation>S’il n’y a pas encore de texte, la page elle-même. Ce qui reste hors de l’affichage compte comme non vu jusqu’à ce qu’il y apparaisse.</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>Vue d’ensemble de la page</translation>
    </message>
    <message>
        <source>While part of it is out of view.</source>
        <translation>Tant qu’elle n’est pas visible en entier.</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Pages en vignettes</translation>
    </message>
    <message>
        <source>Rather than as names.</source>
        <translation>Au lieu de leurs noms.</translation>
    </message>
    <message>
        <source>Most worth first</source>
        <translation>Les plus utiles d’abord</translation>
    </message>
    <message>
        <source>The list begins with the pages on which most is expected to be put right in a minute.</source>
        <translation>La liste commence par les pages où le plus d’erreurs devraient être corrigées par minute.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Propose by itself</source>
        <translation>Proposer automatiquement</translation>
    </message>
    <message>
        <source>The page on screen first, then the pages you will reach next.</source>
        <translation>La page à l’écran d’abord, puis les prochaines pages.</translation>
    </message>
    <message>
        <source>Pages ahead</source>
        <translation>Pages d’avance</translation>
    </message>
    <message>
        <source>How many of the next pages get proposals before you reach them.</source>
        <translation>Combien de pages suivantes reçoivent des propositions avant que vous n’y arriviez.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score min.</translation>
    </message>
    <message>
        <source>Proposals the detector is less sure of stay hidden. No page is detected again.</source>
        <translation>Les propositions dont le détecteur est moins sûr restent masquées. Aucune détection n’est relancée.</translation>
    </message>
    <message>
        <source>Detector runs on</source>
        <translation>Détecteur exécuté sur</translation>
    </message>
    <message>
        <source>Takes effect when the detector is loaded next.</source>
        <translation>Prend effet au prochain chargement du détecteur.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
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
        <translation>Les nouveaux projets commencent avec</translation>
    </message>
    <message>
        <source>The detector. Another one is chosen under Proposals, Models, at any time.</source>
        <translation>Le détecteur. On peut en choisir un autre à tout moment sous Propositions, Modèles.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>Images from elsewhere</source>
        <translation>Images d’ailleurs</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>Of images that servers hold. Empty: among the user&apos;s own. Takes effect when Labeler is started next.</source>
        <translation>Pour les images que gardent des serveurs. Vide&#x202f;: parmi les fichiers personnels. Prend effet au prochain démarrage de Labeler.</translation>
    </message>
    <message>
        <source>Gigabytes of copies</source>
        <translation>Gigaoctets de copies</translation>
    </message>
    <message>
        <source>Those used longest ago go first, and are fetched again when they are needed.</source>
        <translation>Les copies inutilisées depuis le plus longtemps partent d’abord, et sont récupérées de nouveau au besoin.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Sauvegarder automatiquement</translation>
    </message>
    <message>
        <source>When a project is closed, and now and then, if anything was done. Images are not copied.</source>
        <translation>À la fermeture d’un projet, et de temps en temps, si quelque chose a été fait. Les images ne sont pas copiées.</translation>
    </message>
    <message>
        <source>Minutes between copies</source>
        <translation>Minutes entre les copies</translation>
    </message>
    <message>
        <source>One for each hour of the last day is kept, and one for each day of the last month.</source>
        <translation>Une par heure du dernier jour et une par jour du dernier mois sont conservées.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Empty: inside each project, where copies go when its disk does. A folder on another disk is safer.</source>
        <translation>Vide&#x202f;: dans chaque projet, où les copies se perdent avec son disque. Un dossier sur un autre disque est plus sûr.</translation>
    </message>
    <message>
        <source>Gigabytes at most</source>
        <translation>Gigaoctets au plus</translation>
    </message>
    <message>
        <source>For each project; the oldest copies go first, the last three always stay.</source>
        <translation>Par projet&#x202f;; les copies les plus anciennes partent d’abord, les trois dernières restent toujours.</translation>
    </message>
    <message>
        <source>F of lines</source>
        <translation>F des lignes</translation>
    </message>
    <message>
        <source>F of lines, mean over IoU 0.5 to 0.95</source>
        <translation>F des lignes, moyenne pour IoU de 0,5 à 0,95</translation>
    </message>
    <message>
        <source>Characters read right</source>
        <translation>Caractères lus correctement</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Small lines found</source>
        <translation>Petites lignes trouvées</translation>
    </message>
    <message>
        <source>Long lines found</source>
        <translation>Lignes longues trouvées</translation>
    </message>
    <message>
        <source>Rotated lines found</source>
        <translation>Lignes inclinées trouvées</translation>
    </message>
    <message>
        <source>Doubtful lines found</source>
        <translation>Lignes douteuses trouvées</translation>
    </message>
    <message>
        <source>Small lines read right</source>
        <translation>Petites lignes bien lues</translation>
    </message>
    <message>
        <source>Long lines read right</source>
        <translation>Lignes longues bien lues</translation>
    </message>
    <message>
        <source>Rotated lines read right</source>
        <translation>Lignes inclinées bien lues</translation>
    </message>
    <message>
        <source>Doubtful lines read right</source>
        <translation>Lignes douteuses bien lues</translation>
    </message>
    <message>
        <source>{said}; {other}</source>
        <translation>{said}&#x202f;; {other}</translation>
    </message>
    <message>
        <source>{measure} {before} before, {after} after ({difference}, {interval})</source>
        <translation>{measure} {before} avant, {after} après ({difference}, {interval})</translation>
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
        <translation>{percent}&#x202f;%&#x202f;: de {low} à {high}</translation>
    </message>
    <message>
        <source>below {pixels} px</source>
        <translation>moins de {pixels} px</translation>
    </message>
    <message>
        <source>{heights} heights or more</source>
        <translation>{heights} hauteurs ou plus</translation>
    </message>
    <message>
        <source>{degrees}° or more</source>
        <translation>{degrees}° ou plus</translation>
    </message>
    <message>
        <source>to either model</source>
        <translation>pour l’un ou l’autre modèle</translation>
    </message>
    <message>
        <source>it has {pages} pages instead of one. Save a file for every image</source>
        <translation>il compte {pages} pages au lieu d’une. Enregistrez un fichier par image</translation>
    </message>
    <message>
        <source>its coordinates are in {name}, and the page has no WIDTH and HEIGHT: nothing tells where on the image they lie. Save it in pixels</source>
        <translation>ses coordonnées sont en {name}, et la page n’a ni WIDTH ni HEIGHT&#x202f;: rien ne dit où elles se placent sur l’image. Enregistrez-le en pixels</translation>
    </message>
    <message>
        <source>the baseline has {numbers} numbers, which are not pairs</source>
        <translation>la ligne de base a {numbers} nombres, qui ne forment pas des paires</translation>
    </message>
    <message>
        <source>the {element} has neither a polygon nor a box</source>
        <translation>l’élément {element} n’a ni polygone ni boîte</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>Décompressez-le vous-même et importez le dossier.</translation>
    </message>
    <message>
        <source>{reason}. {way_out}</source>
        <translation>{reason}. {way_out}</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked. {reason}</source>
        <translation>{name} ne peut pas être décompressé. {reason}</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Copy it again.</source>
        <translation>{name} est endommagé ({reason}). Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is no ZIP or TAR archive. {way_out}</source>
        <translation>{name} n’est pas une archive ZIP ou TAR. {way_out}</translation>
    </message>
    <message>
        <source>{name} holds {members} files, {total} bytes. {way_out}</source>
        <translation>{name} contient {members} fichiers, {total} octets. {way_out}</translation>
    </message>
    <message>
        <source>{name} unfolds to {total} bytes, more than labels do. It was not opened.</source>
        <translation>{name} se déploie en {total} octets, plus que n’en font des annotations. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} holds {member!r} more than once. {way_out}</source>
        <translation>{name} contient {member!r} plusieurs fois. {way_out}</translation>
    </message>
    <message>
        <source>{name}: {member!r}: {reason}. {way_out}</source>
        <translation>{name}&#x202f;: {member!r}&#x202f;: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>Décompression de {name}</translation>
    </message>
    <message>
        <source>a name in it has {size:,} bytes. It was not opened.</source>
        <translation>un nom y compte {size:,} octets. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} holds more than labels do. {way_out}</source>
        <translation>{name} contient plus que des annotations. {way_out}</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images first.</source>
        <translation>{image} n’a pas encore de taille. Laissez d’abord le projet lire ses images.</translation>
    </message>
    <message>
        <source>its bezier_pts make no curves: {reason}</source>
        <translation>ses bezier_pts ne forment pas de courbes&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>it has no images and annotations, so it is no COCO file of regions</source>
        <translation>il n’a ni images ni annotations, ce n’est donc pas un fichier COCO de régions</translation>
    </message>
    <message>
        <source>it has no file name</source>
        <translation>le nom de fichier est absent</translation>
    </message>
    <message>
        <source>its category {category} is not in the file</source>
        <translation>sa catégorie {category} n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>its mask has {mask_width} x {mask_height} pixels, its image {width} x {height}</source>
        <translation>son masque fait {mask_width} x {mask_height} pixels, son image {width} x {height}</translation>
    </message>
    <message>
        <source>its box is turned by a {turn!r}, and nothing tells about which point and in what unit. Write its corners as segmentation</source>
        <translation>sa boîte est tournée de {turn!r}, et rien ne dit autour de quel point ni dans quelle unité. Écrivez ses coins dans segmentation</translation>
    </message>
    <message>
        <source>its bbox_mode says that its box is not left, top, width and height</source>
        <translation>d’après bbox_mode, sa boîte n’est pas donnée par gauche, haut, largeur et hauteur</translation>
    </message>
    <message>
        <source>this is not what detect writes ({reason!r})</source>
        <translation>ce n’est pas ce qu’écrit detect ({reason!r})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} ne peut pas être lu&#x202f;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is not JSON: {reason}.</source>
        <translation>{path} n’est pas du JSON&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no JSON object.</source>
        <translation>{path} ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>{line!r} is not read</source>
        <translation>{line!r} n’est pas lu</translation>
    </message>
    <message>
        <source>it may be an outline, or four vertices and a text made of numbers. Check it by hand.</source>
        <translation>ce peut être un contour, ou quatre sommets et un texte fait de nombres. Vérifiez à la main.</translation>
    </message>
    <message>
        <source>there are {numbers} coordinates instead of 6 and more</source>
        <translation>il y a {numbers} coordonnées au lieu de 6 ou plus</translation>
    </message>
    <message>
        <source>there is no ####text behind the vertices</source>
        <translation>il n’y a pas de ####texte après les sommets</translation>
    </message>
    <message>
        <source>there are {numbers} numbers instead of 32</source>
        <translation>il y a {numbers} nombres au lieu de 32</translation>
    </message>
    <message>
        <source>it does not say x, y, ornt and transcriptions</source>
        <translation>x, y, ornt et transcriptions n’y sont pas indiqués</translation>
    </message>
    <message>
        <source>there are {xs} x and {ys} y</source>
        <translation>il y a {xs} x et {ys} y</translation>
    </message>
    <message>
        <source>{texts!r} is not a list of one text</source>
        <translation>{texts!r} n’est pas une liste d’un seul texte</translation>
    </message>
    <message>
        <source>there are {cells} cells instead of 8 coordinates and a text</source>
        <translation>il y a {cells} cellules au lieu de 8 coordonnées et d’un texte</translation>
    </message>
    <message>
        <source>it is not eight numbers and a text in quotes</source>
        <translation>ce ne sont pas huit nombres et un texte entre guillemets</translation>
    </message>
    <message>
        <source>{rest!r} is not a flag and a text in quotes</source>
        <translation>{rest!r} n’est pas un indicateur suivi d’un texte entre guillemets</translation>
    </message>
    <message>
        <source>it is not left, top, right, bottom and a text in quotes</source>
        <translation>ce n’est pas gauche, haut, droite, bas et un texte entre guillemets</translation>
    </message>
    <message>
        <source>it is not seven numbers</source>
        <translation>ce ne sont pas sept nombres</translation>
    </message>
    <message>
        <source>it is not eight numbers, a class and whether it is difficult</source>
        <translation>ce ne sont pas huit nombres, une classe et une indication de difficulté</translation>
    </message>
    <message>
        <source>nothing tells whether regions of class {name!r} are text. Call the class &apos;text&apos;, &apos;line&apos; or &apos;character&apos; where they are, and import again.</source>
        <translation>rien ne dit si les régions de la classe {name!r} sont du texte. Si c’est le cas, appelez la classe &apos;text&apos;, &apos;line&apos; ou &apos;character&apos;, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>{script!r} is not the name of a script</source>
        <translation>{script!r} n’est pas le nom d’une écriture</translation>
    </message>
    <message>
        <source>{word!r} may be a script, or a part of the text. Check it by hand.</source>
        <translation>{word!r} peut être une écriture, ou une partie du texte. Vérifiez à la main.</translation>
    </message>
    <message>
        <source>it may be {one} or {other}. Convert it to ICDAR 2015.</source>
        <translation>ce peut être {one} ou {other}. Convertissez-le en ICDAR 2015.</translation>
    </message>
    <message>
        <source>it is {line}, unlike the file, which is {file}</source>
        <translation>c’est {line}, contrairement au fichier, qui est {file}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check the path.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>line {line} has bytes that are not {upper}, and which old encoding they are of cannot be told. Save the file as UTF-8, or import it with its encoding named (cp1252, gbk, ...).</source>
        <translation>la ligne {line} contient des octets qui ne sont pas {upper}, et rien ne dit de quel ancien codage ils viennent. Enregistrez le fichier en UTF-8, ou importez-le en précisant son codage (cp1252, gbk, ...).</translation>
    </message>
    <message>
        <source>it is full of zero bytes: no text, or UTF-16. Save it as UTF-8.</source>
        <translation>il est plein d’octets nuls&#x202f;: ce n’est pas du texte, ou c’est de l’UTF-16. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}. Use utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</source>
        <translation>Il n’y a pas de codage {encoding!r}. Utilisez utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>le JSON est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>not valid {kind} ({reason}). Copy it again if it was cut off, or export it anew</source>
        <translation>{kind} non valide ({reason}). Recopiez-le s’il a été tronqué, ou exportez-le de nouveau</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{said} Choose the folder that does.</source>
        <translation>{said} Choisissez le dossier qui en contient.</translation>
    </message>
    <message>
        <source>the outline is not a list of points</source>
        <translation>le contour n’est pas une liste de points</translation>
    </message>
    <message>
        <source>the outline has {points} points instead of 3 to {most_vertices}</source>
        <translation>le contour a {points} points au lieu de 3 à {most_vertices}</translation>
    </message>
    <message>
        <source>the outline lies outside the image, at negative coordinates</source>
        <translation>le contour est hors de l’image, à des coordonnées négatives</translation>
    </message>
    <message>
        <source>{shown} is not a point [x, y]</source>
        <translation>{shown} n’est pas un point [x, y]</translation>
    </message>
    <message>
        <source>the point {shown} lies in no image</source>
        <translation>le point {shown} ne se trouve dans aucune image</translation>
    </message>
    <message>
        <source>the outline has {numbers} numbers, which are not pairs</source>
        <translation>le contour a {numbers} nombres, qui ne forment pas des paires</translation>
    </message>
    <message>
        <source>{shown} is not a number</source>
        <translation>{shown} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{shown} is not a number a file may hold</source>
        <translation>{shown} n’est pas un nombre admis dans un fichier</translation>
    </message>
    <message>
        <source>an image cannot have {width} x {height} pixels</source>
        <translation>une image ne peut pas faire {width} x {height} pixels</translation>
    </message>
    <message>
        <source>{shown} is not text</source>
        <translation>{shown} n’est pas du texte</translation>
    </message>
    <message>
        <source>{shown} is not a number of characters</source>
        <translation>{shown} n’est pas un nombre de caractères</translation>
    </message>
    <message>
        <source>{shown} is not a state of review ({names})</source>
        <translation>{shown} n’est pas un état de relecture ({names})</translation>
    </message>
    <message>
        <source>{shown} is not an object</source>
        <translation>{shown} n’est pas un objet</translation>
    </message>
    <message>
        <source>{shown} is not a list</source>
        <translation>{shown} n’est pas une liste</translation>
    </message>
    <message>
        <source>the key {key} stands twice in it, with different values. Give one another name</source>
        <translation>la clé {key} y figure deux fois, avec des valeurs différentes. Donnez un autre nom à l’une d’elles</translation>
    </message>
    <message>
        <source>{name} is not a number a file may hold</source>
        <translation>{name} n’est pas un nombre admis dans un fichier</translation>
    </message>
    <message>
        <source>Where lines lie on their pages</source>
        <translation>La position des lignes sur leurs pages</translation>
    </message>
    <message>
        <source>Lines without a transcript, and ignored ones</source>
        <translation>Les lignes sans transcription et les lignes ignorées</translation>
    </message>
    <message>
        <source>Outlines as drawn (rounded, or made quadrilaterals)</source>
        <translation>Les contours tels que tracés (arrondis, ou réduits à des quadrilatères)</translation>
    </message>
    <message>
        <source>Character regions</source>
        <translation>Les régions de caractères</translation>
    </message>
    <message>
        <source>Characters that belong to no line</source>
        <translation>Les caractères qui n’appartiennent à aucune ligne</translation>
    </message>
    <message>
        <source>Which line a character belongs to</source>
        <translation>La ligne à laquelle appartient un caractère</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Les transcriptions</translation>
    </message>
    <message>
        <source>Line breaks, control characters or quotes in transcripts</source>
        <translation>Les sauts de ligne, caractères de contrôle ou guillemets dans les transcriptions</translation>
    </message>
    <message>
        <source>Transcripts of ignored regions</source>
        <translation>Les transcriptions des régions ignorées</translation>
    </message>
    <message>
        <source>Which transcripts are readings accepted with their page</source>
        <translation>Quelles transcriptions sont des lectures acceptées avec leur page</translation>
    </message>
    <message>
        <source>Character counts that do not follow from a transcript</source>
        <translation>Les nombres de caractères qui ne découlent pas d’une transcription</translation>
    </message>
    <message>
        <source>Ignore flags</source>
        <translation>Les marques «&#x202f;à ignorer&#x202f;»</translation>
    </message>
    <message>
        <source>Reasons for ignoring</source>
        <translation>Les raisons d’ignorer</translation>
    </message>
    <message>
        <source>Pages without regions (and that somebody reviewed them)</source>
        <translation>Les pages sans régions (et le fait que quelqu’un les a relues)</translation>
    </message>
    <message>
        <source>How far a page has come that is not accepted</source>
        <translation>L’avancement des pages qui ne sont pas acceptées</translation>
    </message>
    <message>
        <source>That nobody has seen a page, or a second person has approved it</source>
        <translation>Le fait que personne n’a vu une page, ou qu’une seconde personne l’a approuvée</translation>
    </message>
    <message>
        <source>Pages of multi-page files, which only this program finds without copies of the images</source>
        <translation>Les pages des fichiers multipages, que seul ce programme retrouve sans copie des images</translation>
    </message>
    <message>
        <source>Which regions were proposals</source>
        <translation>Quelles régions étaient des propositions</translation>
    </message>
    <message>
        <source>Which words or lines were derived and outlined by nobody</source>
        <translation>Quels mots ou lignes ont été dérivés sans que personne ne les délimite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Les notes</translation>
    </message>
    <message>
        <source>Issues and what was answered to them</source>
        <translation>Les remarques et leurs réponses</translation>
    </message>
    <message>
        <source>Which disagreements of text and count were settled</source>
        <translation>Quels désaccords entre texte et nombre ont été réglés</translation>
    </message>
    <message>
        <source>Baselines as drawn (rounded, or left out)</source>
        <translation>Les lignes de base telles que tracées (arrondies, ou omises)</translation>
    </message>
    <message>
        <source>Curves that outlines were drawn with (the outlines stay)</source>
        <translation>Les courbes qui ont servi à tracer les contours (les contours restent)</translation>
    </message>
    <message>
        <source>What another program says besides, which only its own format holds</source>
        <translation>Ce qu’un autre programme indique en plus, et que seul son propre format contient</translation>
    </message>
    <message>
        <source>That nobody drew a baseline: one is made out from the outline</source>
        <translation>Le fait que personne n’a tracé de ligne de base&#x202f;: elle est déduite du contour</translation>
    </message>
    <message>
        <source>it holds {name}, which is not read. {way_out}</source>
        <translation>il contient {name}, qui n’est pas lu. {way_out}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.</source>
        <translation>
            <numerusform>Laissé de côté&#x202f;: %n fichier ou dossier illisible ({names}). Vérifiez les droits de lecture.</numerusform>
            <numerusform>Laissés de côté&#x202f;: %n fichiers ou dossiers illisibles ({names}). Vérifiez les droits de lecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n hidden images ({names}). Take the dot off their names to add them.</source>
        <translation>
            <numerusform>Laissée de côté&#x202f;: %n image cachée ({names}). Retirez le point au début de son nom pour l’ajouter.</numerusform>
            <numerusform>Laissées de côté&#x202f;: %n images cachées ({names}). Retirez le point au début de leur nom pour les ajouter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.</source>
        <translation>
            <numerusform>Non ouvert&#x202f;: %n fichier de type {kind} ({names}). Donnez-lui l’extension habituelle.</numerusform>
            <numerusform>Non ouverts&#x202f;: %n fichiers de type {kind} ({names}). Donnez-leur l’extension habituelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.</source>
        <translation>
            <numerusform>Non ouvert&#x202f;: %n fichier de type {kind} ({names}). Convertissez-le en PNG ou TIFF et ajoutez le résultat.</numerusform>
            <numerusform>Non ouverts&#x202f;: %n fichiers de type {kind} ({names}). Convertissez-les en PNG ou TIFF et ajoutez le résultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than {most_frames:,} pages, or says so. Split it into several files.</source>
        <translation>Le fichier compte plus de {most_frames:,} pages, ou le prétend. Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The JPEG goes over its pixels more than {most} times: it was made to take long. Save it as PNG with a program that shows it, and add that.</source>
        <translation>Le JPEG repasse plus de {most} fois sur ses pixels&#x202f;: il a été conçu pour prendre du temps. Enregistrez-le en PNG avec un programme qui l’affiche, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>The TIFF is cut into more than {most:,} strips or tiles, or says so. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>Le TIFF est découpé en plus de {most:,} bandes ou tuiles, ou prétend l’être. Enregistrez-le en tuiles de 256 x 256 pixels ou plus.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and of kind {kind} this program opens {limit} million at most. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>L’image fait {width} x {height} pixels, et pour le type {kind} ce programme en ouvre {limit} millions au plus. Enregistrez-la en TIFF à tuiles, qui est lu par parties.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million this program opens. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>L’image fait {width} x {height} pixels, plus que les {limit} millions que ce programme ouvre. Enregistrez-la en TIFF à tuiles, qui est lu par parties.</translation>
    </message>
    <message>
        <source>Together the pictures before this one have more than {limit} million pixels, and all of them would have to be decoded. Split the file into several.</source>
        <translation>Les images qui précèdent celle-ci totalisent plus de {limit} millions de pixels, et il faudrait toutes les décoder. Découpez le fichier en plusieurs.</translation>
    </message>
    <message>
        <source>The parts of this TIFF lie over each other: it was made to take long, or is damaged. Save it as PNG with a program that shows it, and add that.</source>
        <translation>Les parties de ce TIFF se recouvrent&#x202f;: il a été conçu pour prendre du temps, ou il est endommagé. Enregistrez-le en PNG avec un programme qui l’affiche, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>There is no page {page}: the file has {pages}.</source>
        <translation>Il n’y a pas de page {page} : le fichier en a {pages}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Le fichier est vide. Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This is a file of kind {kind}, which is not opened. Convert it to PNG.</source>
        <translation>C’est un fichier de type {kind}, qui n’est pas ouvert. Convertissez-le en PNG.</translation>
    </message>
    <message>
        <source>This is no {kinds} image. Convert it to one of these.</source>
        <translation>Ce n’est pas une image {kinds}. Convertissez-la dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>This TIFF keeps its colours apart in more than 8 bits each. Save it as 8-bit PNG.</source>
        <translation>Ce TIFF sépare ses couleurs, chacune sur plus de 8 bits. Enregistrez-le en PNG 8 bits.</translation>
    </message>
    <message>
        <source>The image is damaged ({damage}). Copy it again or replace it; if it looks right elsewhere, save it from there as PNG.</source>
        <translation>L’image est endommagée ({damage}). Copiez-la de nouveau ou remplacez-la&#x202f;; si elle s’affiche bien ailleurs, enregistrez-la de là en PNG.</translation>
    </message>
    <message>
        <source>it does not say which image it is about. Write its name there: image</source>
        <translation>il n’est pas dit de quelle image il s’agit. Indiquez-y son nom : image</translation>
    </message>
    <message>
        <source>{part!r} is no part of a project ({names})</source>
        <translation>{part!r} n’est pas une partie d’un projet ({names})</translation>
    </message>
    <message>
        <source>two regions have the same identifier</source>
        <translation>deux régions ont le même identifiant</translation>
    </message>
    <message>
        <source>it has no level or no identifier</source>
        <translation>le niveau ou l’identifiant est absent</translation>
    </message>
    <message>
        <source>its extras are of no format</source>
        <translation>ses données supplémentaires ne sont d’aucun format</translation>
    </message>
    <message>
        <source>its extras are too long</source>
        <translation>ses données supplémentaires sont trop longues</translation>
    </message>
    <message>
        <source>its curve makes no sense: {reason}</source>
        <translation>sa courbe n’a pas de sens&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{pair} values stand where two belong</source>
        <translation>{pair} valeurs se trouvent là où il en faut deux</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images.</source>
        <translation>{image} n’a pas encore de taille. Laissez le projet lire ses images.</translation>
    </message>
    <message>
        <source>it has no shapes, so it is no labelme file</source>
        <translation>il n’a pas de shapes, ce n’est donc pas un fichier labelme</translation>
    </message>
    <message>
        <source>it has no mask</source>
        <translation>il n’y a pas de masque</translation>
    </message>
    <message>
        <source>it holds tracks of a video. Export it as CVAT for images 1.1</source>
        <translation>il contient les pistes d’une vidéo. Exportez-le en CVAT for images 1.1</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation>son masque n’a pas de dimensions</translation>
    </message>
    <message>
        <source>its mask is too large</source>
        <translation>son masque est trop grand</translation>
    </message>
    <message>
        <source>the runs of its mask do not fill {width:g} x {height:g} pixels</source>
        <translation>les plages de son masque ne remplissent pas {width:g} x {height:g} pixels</translation>
    </message>
    <message>
        <source>its mask cannot be read ({reason})</source>
        <translation>son masque ne peut pas être lu ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n pages)</source>
        <translation>
            <numerusform>{part} (%n page)</numerusform>
            <numerusform>{part} (%n pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions)</source>
        <translation>
            <numerusform>{part} (%n région)</numerusform>
            <numerusform>{part} (%n régions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions, overlap at worst {overlap})</source>
        <translation>
            <numerusform>{part} (%n région, recouvrement au pire {overlap})</numerusform>
            <numerusform>{part} (%n régions, recouvrement au pire {overlap})</numerusform>
        </translation>
    </message>
    <message>
        <source>Two files of this export would be called {name}. Rename an image.</source>
        <translation>Deux fichiers de cet export s’appelleraient {name}. Renommez une image.</translation>
    </message>
    <message>
        <source>{parent} leads out of the export folder. Remove it.</source>
        <translation>{parent} mène hors du dossier d’export. Supprimez-le.</translation>
    </message>
    <message>
        <source>{target} cannot be written. {cause}</source>
        <translation>Impossible d’écrire {target}. {cause}</translation>
    </message>
    <message>
        <source>there is no tab between image and labels</source>
        <translation>il n’y a pas de tabulation entre l’image et les annotations</translation>
    </message>
    <message>
        <source>the text line has a baseline, but no outline. Let the program that it comes from compute outlines (masks), and export again</source>
        <translation>la ligne de texte a une ligne de base, mais pas de contour. Faites calculer les contours (masques) par le programme d’origine, puis exportez de nouveau</translation>
    </message>
    <message>
        <source>the text line has no outline</source>
        <translation>la ligne de texte n’a pas de contour</translation>
    </message>
    <message>
        <source>{image}: the labels are for {labelled_width} x {labelled_height} pixels and the image has {width} x {height}, another shape or a part. Check that they belong together.</source>
        <translation>{image}&#x202f;: les annotations sont prévues pour {labelled_width} x {labelled_height} pixels et l’image fait {width} x {height}, une autre forme ou une partie. Vérifiez qu’elles vont ensemble.</translation>
    </message>
    <message>
        <source>{path} holds labels of several formats: {seen}. Choose {options}.</source>
        <translation>{path} contient des annotations de plusieurs formats&#x202f;: {seen}. Choisissez {options}.</translation>
    </message>
    <message>
        <source>{path} is a project of this program, and holds no labels of others. Export its labels, and choose the folder of the export.</source>
        <translation>{path} est un projet de ce programme et ne contient pas d’annotations d’autres outils. Exportez ses annotations, et choisissez le dossier de l’export.</translation>
    </message>
    <message>
        <source>{path} holds no labels, but {archives}. Choose one of these, or unpack them all and choose their folder.</source>
        <translation>{path} ne contient pas d’annotations, mais {archives}. Choisissez l’une de ces archives, ou décompressez-les toutes et choisissez leur dossier.</translation>
    </message>
    <message>
        <source>{path} holds no labels of a kind that is known.{seen} Check the path.</source>
        <translation>{path} ne contient aucune annotation d’un type connu.{seen} Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Labeler (keeps everything)</source>
        <translation>Labeler (conserve tout)</translation>
    </message>
    <message>
        <source>ICDAR 2015 and its kin (gt_*.txt)</source>
        <translation>ICDAR 2015 et apparentés (gt_*.txt)</translation>
    </message>
    <message>
        <source>ICDAR for datumaro and CVAT (text in quotes)</source>
        <translation>ICDAR pour datumaro et CVAT (texte entre guillemets)</translation>
    </message>
    <message>
        <source>COCO (JSON with text attributes)</source>
        <translation>COCO (JSON avec le texte en attribut)</translation>
    </message>
    <message>
        <source>ABCNet (JSON with Bezier curves)</source>
        <translation>ABCNet (JSON avec courbes de Bézier)</translation>
    </message>
    <message>
        <source>CTW1500 (14 points, ####text)</source>
        <translation>CTW1500 (14 points, ####texte)</translation>
    </message>
    <message>
        <source>Total-Text (polygons)</source>
        <translation>Total-Text (polygones)</translation>
    </message>
    <message>
        <source>ReCTS (JSON with lines and characters)</source>
        <translation>ReCTS (JSON avec lignes et caractères)</translation>
    </message>
    <message>
        <source>ICDAR 2013 characters (with their BMP)</source>
        <translation>ICDAR 2013, caractères (avec leur BMP)</translation>
    </message>
    <message>
        <source>Hugging Face images (metadata.jsonl)</source>
        <translation>Images Hugging Face (metadata.jsonl)</translation>
    </message>
    <message>
        <source>Hugging Face Parquet (images inside)</source>
        <translation>Parquet Hugging Face (images incluses)</translation>
    </message>
    <message>
        <source>WebDataset (TAR with images inside)</source>
        <translation>WebDataset (TAR, images incluses)</translation>
    </message>
    <message>
        <source>Cut-out lines (gt.txt, labels.json)</source>
        <translation>Lignes découpées (gt.txt, labels.json)</translation>
    </message>
    <message>
        <source>Cut-out lines (LMDB)</source>
        <translation>Lignes découpées (LMDB)</translation>
    </message>
    <message>
        <source>Masks (PNG) and counts (JSON)</source>
        <translation>Masques (PNG) et comptages (JSON)</translation>
    </message>
    <message>
        <source>There is no format {name!r}. Use one of: {names}.</source>
        <translation>Il n’y a pas de format {name!r}. Utilisez-en un parmi&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{title} can be written but not read.</source>
        <translation>{title} peut être écrit mais pas lu.</translation>
    </message>
    <message>
        <source>{title} can be read but not written.</source>
        <translation>{title} peut être lu mais pas écrit.</translation>
    </message>
    <message>
        <source>{title} needs the package {package}. Install it (pip install {package}), or choose another format.</source>
        <translation>{title} nécessite le paquet {package}. Installez-le (pip install {package}), ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>{path} was not read as {title}: {reason}.</source>
        <translation>{path} n’a pas été lu comme {title}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <source>{reason} {hint}</source>
        <translation>{reason} {hint}</translation>
    </message>
    <message>
        <source>the runs of the mask do not fill {width} x {height} pixels</source>
        <translation>les plages du masque ne remplissent pas {width} x {height} pixels</translation>
    </message>
    <message>
        <source>the mask has no size</source>
        <translation>le masque n’a pas de taille</translation>
    </message>
    <message>
        <source>the mask is too large</source>
        <translation>le masque est trop grand</translation>
    </message>
    <message>
        <source>the runs of the mask are no whole numbers</source>
        <translation>les plages du masque ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>{letter!r} has no place in the runs of a mask</source>
        <translation>{letter!r} n’a pas sa place dans les plages d’un masque</translation>
    </message>
    <message>
        <source>the runs of the mask are cut off</source>
        <translation>les plages du masque sont tronquées</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a box</source>
        <translation>il n’y a ni polygone ni boîte</translation>
    </message>
    <message>
        <source>it has neither a bbox nor a poly</source>
        <translation>il n’a ni bbox ni poly</translation>
    </message>
    <message>
        <source>its box is {width:g} x {height:g} pixels large</source>
        <translation>sa boîte fait {width:g} x {height:g} pixels</translation>
    </message>
    <message>
        <source>its ellipse has radii of {across:g} and {down:g} pixels</source>
        <translation>son ellipse a des rayons de {across:g} et {down:g} pixels</translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation>son masque est vide</translation>
    </message>
    <message>
        <source>its {pieces} parts lie apart, and a region has one outline</source>
        <translation>ses {pieces} parties sont séparées, et une région n’a qu’un contour</translation>
    </message>
    <message>
        <source>it declares entities, which are refused. Remove its DOCTYPE.</source>
        <translation>il déclare des entités, qui sont refusées. Supprimez son DOCTYPE.</translation>
    </message>
    <message>
        <source>it starts with {start!r} instead of {root!r}</source>
        <translation>il commence par {start!r} au lieu de {root!r}</translation>
    </message>
    <message>
        <source>The image of this page is still being read.</source>
        <translation>L’image de cette page est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Some of this has only just come up. Press again when you have looked.</source>
        <translation>Une partie vient tout juste d’apparaître. Appuyez de nouveau après l’avoir regardée.</translation>
    </message>
    <message>
        <source>This page cannot be accepted: {reason}</source>
        <translation>Cette page ne peut pas être acceptée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>You will be asked before proposals that nobody saw are accepted.</source>
        <translation>On vous demandera confirmation avant d’accepter des propositions que personne n’a vues.</translation>
    </message>
    <message>
        <source>Accept page</source>
        <translation>Accepter la page</translation>
    </message>
    <message>
        <source>Before the page is accepted</source>
        <translation>Avant d’accepter la page</translation>
    </message>
    <message>
        <source>Do the same until Labeler is closed</source>
        <translation>Faire de même jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>All of this page was seen now.</source>
        <translation>Toute la page a maintenant été vue.</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Accepter quand même</translation>
    </message>
    <message>
        <source>There is no text: accept as empty</source>
        <translation>Pas de texte&#x202f;: accepter comme vide</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n lines</source>
        <translation>
            <numerusform>Accepter la ligne</numerusform>
            <numerusform>Accepter les %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rejeter la ligne</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Montrer la première</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Montrer toute la page</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Accepted like this, the page is marked as unseen until somebody has looked at it.</source>
        <translation>Acceptée ainsi, la page est marquée comme non vue jusqu’à ce que quelqu’un l’ait examinée.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful readings nobody looked at stay without transcript: {named}.</source>
        <translation>
            <numerusform>%n lecture douteuse que personne n’a examinée reste sans transcription&#x202f;: {named}.</numerusform>
            <numerusform>%n lectures douteuses que personne n’a examinées restent sans transcription&#x202f;: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted as empty.</source>
        <translation>acceptée comme vide.</translation>
    </message>
    <message>
        <source>accepted, and marked as unseen.</source>
        <translation>acceptée, et marquée comme non vue.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>{quoted} and %n more</source>
        <translation>
            <numerusform>{quoted} et %n de plus</numerusform>
            <numerusform>{quoted} et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n proposed lines on this page were not seen yet.</source>
        <translation>
            <numerusform>La ligne proposée sur cette page n’a pas encore été vue.</numerusform>
            <numerusform>Les %n lignes proposées sur cette page n’ont pas encore été vues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {lines} proposed lines were not seen yet.</source>
        <translation>
            <numerusform>%n des {lines} lignes proposées n’a pas encore été vue.</numerusform>
            <numerusform>%n des {lines} lignes proposées n’ont pas encore été vues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the page were not seen yet.</source>
        <translation>
            <numerusform>%n ligne de la page n’a pas encore été vue.</numerusform>
            <numerusform>%n lignes de la page n’ont pas encore été vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the page was not seen yet.</source>
        <translation>Une partie de la page n’a pas encore été vue.</translation>
    </message>
    <message numerus="yes">
        <source>Without them the page is empty.</source>
        <translation>
            <numerusform>Sans elle, la page est vide.</numerusform>
            <numerusform>Sans elles, la page est vide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n lines proposed.</source>
        <translation>
            <numerusform>Aucune ligne n’est délimitée ici, mais le curseur masque %n ligne proposée.</numerusform>
            <numerusform>Aucune ligne n’est délimitée ici, mais le curseur masque %n lignes proposées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n characters proposed.</source>
        <translation>
            <numerusform>Aucune ligne n’est délimitée ici, mais le curseur masque %n caractère proposé.</numerusform>
            <numerusform>Aucune ligne n’est délimitée ici, mais le curseur masque %n caractères proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is outlined here, and the detector has not looked yet.</source>
        <translation>Aucune ligne n’est délimitée ici, et le détecteur n’a pas encore cherché.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere.</source>
        <translation>
            <numerusform>%n endroit ressemble à du texte et n’est délimité nulle part.</numerusform>
            <numerusform>%n endroits ressemblent à du texte et ne sont délimités nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all labels of this page could be imported: {problem}</source>
        <translation>Certaines annotations de cette page n’ont pas pu être importées&#x202f;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a letter with its accents is one.</source>
        <translation>Pour les lignes sélectionnées, sinon pour toute la page. Les espaces ne comptent pas, la ponctuation si&#x202f;; une lettre avec ses accents compte pour une.</translation>
    </message>
    <message>
        <source>Again: on to the next doubtful character, on this line or on the next line to check.</source>
        <translation>De nouveau&#x202f;: caractère douteux suivant, sur cette ligne ou sur la prochaine ligne à vérifier.</translation>
    </message>
    <message>
        <source>What the detector saw too faintly to propose it, where nothing is outlined. Enter outlines it, Ctrl+I outlines and ignores it, X dismisses it for good. While this is on, accepting a page asks.</source>
        <translation>Ce que le détecteur a vu trop faiblement pour le proposer, là où rien n’est délimité. Entrée le délimite, Ctrl+I le délimite et l’ignore, X l’écarte pour de bon. Tant que c’est activé, accepter une page demande confirmation.</translation>
    </message>
    <message>
        <source>How sure the detector must be, how far outlines go around it, and how low lines may be: seen at once, because it does not look again.</source>
        <translation>La certitude exigée du détecteur, l’écart des contours autour du texte et la hauteur minimale des lignes&#x202f;: l’effet est immédiat, car la page n’est pas réexaminée.</translation>
    </message>
    <message>
        <source>Cuts the selected lines, else all of the page, where the reader sees spaces.</source>
        <translation>Coupe les lignes sélectionnées, sinon toute la page, là où le lecteur voit des espaces.</translation>
    </message>
    <message>
        <source>On the screen only, until Labeler is closed.</source>
        <translation>À l’écran seulement, jusqu’à la fermeture de Labeler.</translation>
    </message>
    <message>
        <source>Where the letters of the selected lines stand, as their outlines suggest. Drag the points to where they do.</source>
        <translation>La ligne sur laquelle reposent les lettres des lignes sélectionnées, déduite de leurs contours. Faites ensuite glisser ses points.</translation>
    </message>
    <message>
        <source>Baselines of selected lines are always shown.</source>
        <translation>Celles des lignes sélectionnées sont toujours affichées.</translation>
    </message>
    <message>
        <source>Lines and proposals without the empty part of the page around them.</source>
        <translation>Les lignes et les propositions, sans la partie vide de la page autour d’elles.</translation>
    </message>
    <message>
        <source>Forget what was to be done with proposals that nobody saw when a page is accepted.</source>
        <translation>Oublie ce qui devait être fait des propositions que personne n’a vues à l’acceptation d’une page.</translation>
    </message>
    <message>
        <source>Propose what lines say, in this project. What people wrote stays either way.</source>
        <translation>Proposer le texte des lignes, dans ce projet. Ce qui a été écrit à la main est conservé dans tous les cas.</translation>
    </message>
    <message>
        <source>Cut proposed lines where the reader sees spaces. Until you choose, the accepted pages say whether they outline lines or words.</source>
        <translation>Couper les lignes proposées là où le lecteur voit des espaces. Tant que vous n’avez pas choisi, les pages acceptées indiquent si elles délimitent des lignes ou des mots.</translation>
    </message>
    <message>
        <source>Labels in a file or an archive, with their images, become a project. Folders with labels are opened as any other.</source>
        <translation>Des annotations dans un fichier ou une archive, avec leurs images, deviennent un projet. Les dossiers avec annotations s’ouvrent comme les autres.</translation>
    </message>
    <message>
        <source>Images that appeared in the folders of the project since it was made.</source>
        <translation>Les images apparues dans les dossiers du projet depuis sa création.</translation>
    </message>
    <message>
        <source>Folders that the project names and you added no images from. It may be of others.</source>
        <translation>Les dossiers cités par le projet dont vous n’avez pas ajouté d’images. Il vient peut-être d’autrui.</translation>
    </message>
    <message>
        <source>Edits that could not be stored when they were made, and were kept aside.</source>
        <translation>Les modifications qui n’ont pas pu être enregistrées sur le moment et ont été mises de côté.</translation>
    </message>
    <message>
        <source>As the image was turned or scaled since it was labelled.</source>
        <translation>De la même façon que l’image depuis qu’elle a été annotée.</translation>
    </message>
    <message>
        <source>They fit the image that is there now.</source>
        <translation>Elles conviennent à l’image qui est là maintenant.</translation>
    </message>
    <message>
        <source>All labels and the weights that were trained; images are not copied.</source>
        <translation>Toutes les annotations et les poids entraînés&#x202f;; les images ne sont pas copiées.</translation>
    </message>
    <message>
        <source>Everything that belongs to the project. What cannot be read is kept aside and named.</source>
        <translation>Tout ce qui appartient au projet. Ce qui est illisible est mis de côté et nommé.</translation>
    </message>
    <message>
        <source>A detector or reader in an ONNX file of somebody else, after a trial on three pages.</source>
        <translation>Un détecteur ou un lecteur tiers dans un fichier ONNX, après un essai sur trois pages.</translation>
    </message>
    <message>
        <source>Which detectors and readers there are: use another one, or remove one.</source>
        <translation>Quels détecteurs et lecteurs existent&#x202f;: en utiliser un autre, ou en supprimer un.</translation>
    </message>
    <message>
        <source>What had been proposed, under what it became: while the key is held, or from one press to the next.</source>
        <translation>Ce qui avait été proposé, tel quel, sous ce qu’il en est advenu. Tant que la touche est maintenue, ou jusqu’à ce qu’on appuie de nouveau.</translation>
    </message>
    <message>
        <source>How much people had to change, by model, and on which pages most.</source>
        <translation>L’ampleur des corrections, par modèle, et les pages les plus corrigées.</translation>
    </message>
    <message>
        <source>Edges that are dragged snap to those of other lines: to the same height, or in line with them.</source>
        <translation>Les côtés que l’on fait glisser s’accordent à ceux des autres lignes&#x202f;: même hauteur de ligne, ou alignement.</translation>
    </message>
    <message>
        <source>In a corner, while part of the page is out of view. Drag on it to move the view.</source>
        <translation>Dans un coin, tant que la page n’est pas visible en entier. Faites-y glisser la souris pour déplacer la vue.</translation>
    </message>
    <message>
        <source>A project in a PostgreSQL database, which several people work on at once.</source>
        <translation>Un projet dans une base de données PostgreSQL, sur lequel plusieurs personnes travaillent à la fois.</translation>
    </message>
    <message>
        <source>Images on servers (http, https, s3, gs), which stay there, as a project or in the one that is open.</source>
        <translation>Des images sur des serveurs (http, https, s3, gs), qui y restent, comme projet ou dans celui qui est ouvert.</translation>
    </message>
    <message>
        <source>What was done in another project of the same images is taken over into this one.</source>
        <translation>Reprend dans ce projet ce qui a été fait dans un autre sur les mêmes images.</translation>
    </message>
    <message>
        <source>All labels as plain text in a folder, up to date while you work.</source>
        <translation>Toutes les annotations en texte brut dans un dossier, tenues à jour pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open project on a server…</source>
        <translation>Ouvrir un projet sur un serveur…</translation>
    </message>
    <message>
        <source>Move over from another tool…</source>
        <translation>Migrer depuis un autre outil…</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Add images by address…</source>
        <translation>Ajouter des images par adresse…</translation>
    </message>
    <message>
        <source>Add new images</source>
        <translation>Ajouter les nouvelles images</translation>
    </message>
    <message>
        <source>Read images there</source>
        <translation>Lire les images de ces dossiers</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Importer des annotations…</translation>
    </message>
    <message>
        <source>Merge another project…</source>
        <translation>Fusionner un autre projet…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Store kept edits</source>
        <translation>Enregistrer ce qui est en attente</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore an earlier copy…</source>
        <translation>Restaurer une copie antérieure…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Vérifier et réparer…</translation>
    </message>
    <message>
        <source>Keep a plain copy…</source>
        <translation>Tenir une copie lisible…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The next one that is read doubtfully, low in score, starts unusually, was not seen yet, or on which text, count and characters disagree; or of the kinds that the list of regions shows. After the last one of a page come those of the next page.</source>
        <translation>La prochaine ligne à la lecture douteuse, à faible score, au début de lecture inhabituel, pas encore vue, ou dont texte, nombre et caractères ne concordent pas&#x202f;; ou bien du genre qu’affiche la liste des régions. Après la dernière d’une page viennent celles de la page suivante.</translation>
    </message>
    <message>
        <source>The selected lines are right, although numbers disagree or they start unusually.</source>
        <translation>Les lignes sélectionnées sont correctes, même si des nombres ne concordent pas ou si leur début de lecture est inhabituel.</translation>
    </message>
    <message>
        <source>On a line that starts unusually: where reading most likely starts, and on to the next such line.</source>
        <translation>Sur une ligne au début de lecture inhabituel&#x202f;: là où la lecture commence le plus probablement, puis passage à la prochaine ligne de ce genre.</translation>
    </message>
    <message>
        <source>The selected lines get a centre line and a height that can be dragged, as if drawn so. Overlap: 1 is the same outline.</source>
        <translation>Les lignes sélectionnées reçoivent une ligne médiane et une hauteur que l’on peut faire glisser, comme si elles avaient été tracées ainsi. Recouvrement&#x202f;: 1 signifie le même contour.</translation>
    </message>
    <message>
        <source>The selected lines get two Bezier curves, as ABCNet is trained with. Overlap: 1 is the same outline.</source>
        <translation>Les lignes sélectionnées reçoivent deux courbes de Bézier, comme celles qui servent à entraîner ABCNet. Recouvrement&#x202f;: 1 signifie le même contour.</translation>
    </message>
    <message>
        <source>The outlines stay as they are, and their vertices can be dragged.</source>
        <translation>Les contours restent tels quels, et l’on peut faire glisser leurs sommets.</translation>
    </message>
    <message>
        <source>Cuts the selected line at the gap that the detector sees in it, or joins it to what the detector sees go on.</source>
        <translation>Coupe la ligne sélectionnée à l’endroit où le détecteur y voit un vide, ou la joint à ce qui, selon lui, la prolonge.</translation>
    </message>
    <message>
        <source>The selected line is right as it is: the cut or join is not suggested again.</source>
        <translation>La ligne sélectionnée est correcte telle quelle : la coupe ou la jonction n’est plus suggérée.</translation>
    </message>
    <message>
        <source>Nothing is moved, turned or reshaped by accident. Texts, counts and new lines are not locked.</source>
        <translation>Rien n’est déplacé, pivoté ni remodelé par mégarde. Textes, nombres et nouvelles lignes ne sont pas verrouillés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete vertex</source>
        <translation>Supprimer le sommet</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Modifier la transcription</translation>
    </message>
    <message>
        <source>Mark as right</source>
        <translation>Juger correct tel quel</translation>
    </message>
    <message>
        <source>Count from transcript</source>
        <translation>Compter d’après la transcription</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Part lines at spaces</source>
        <translation>Séparer les lignes aux espaces</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Joindre les lignes</translation>
    </message>
    <message>
        <source>Take suggestion</source>
        <translation>Suivre la suggestion</translation>
    </message>
    <message>
        <source>Refuse suggestion</source>
        <translation>Refuser la suggestion</translation>
    </message>
    <message>
        <source>Start reading at next vertex</source>
        <translation>Commencer la lecture au sommet suivant</translation>
    </message>
    <message>
        <source>Draw baseline</source>
        <translation>Tracer la ligne de base</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Supprimer la ligne de base</translation>
    </message>
    <message>
        <source>Remove curve</source>
        <translation>Supprimer la courbe</translation>
    </message>
    <message>
        <source>Number the reading order</source>
        <translation>Numéroter l’ordre de lecture</translation>
    </message>
    <message>
        <source>Sort into reading order</source>
        <translation>Trier dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Rotate left by 15°</source>
        <translation>Pivoter à gauche de 15°</translation>
    </message>
    <message>
        <source>Rotate right by 15°</source>
        <translation>Pivoter à droite de 15°</translation>
    </message>
    <message>
        <source>Snap to other lines</source>
        <translation>Aimanter aux autres lignes</translation>
    </message>
    <message>
        <source>Lock outlines</source>
        <translation>Verrouiller les contours</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Région suivante</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Région précédente</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>Ligne suivante à vérifier</translation>
    </message>
    <message>
        <source>Previous line to check</source>
        <translation>Ligne précédente à vérifier</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Tracer un rectangle</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>Tracer quatre coins</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Tracer un polygone</translation>
    </message>
    <message>
        <source>Draw rotated box</source>
        <translation>Tracer une boîte orientée</translation>
    </message>
    <message>
        <source>Draw curved line</source>
        <translation>Tracer une ligne courbe</translation>
    </message>
    <message>
        <source>Cut line in two</source>
        <translation>Couper la ligne en deux</translation>
    </message>
    <message>
        <source>Draw characters</source>
        <translation>Tracer des caractères</translation>
    </message>
    <message>
        <source>Divide line into characters</source>
        <translation>Diviser la ligne en caractères</translation>
    </message>
    <message>
        <source>The page is turned on your screen only, and shown so from now on: labels stay what they are.</source>
        <translation>La page n’est pivotée que sur votre écran, et s’affichera désormais ainsi&#x202f;: les annotations restent telles quelles.</translation>
    </message>
    <message>
        <source>Turns the page on your screen so that most of its lines can be read.</source>
        <translation>Pivote la page sur votre écran pour que la plupart de ses lignes soient lisibles.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit page width</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Fit text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>Fit text width</source>
        <translation>Largeur du texte</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom sur la sélection</translation>
    </message>
    <message>
        <source>Turn view left</source>
        <translation>Pivoter la vue à gauche</translation>
    </message>
    <message>
        <source>Turn view right</source>
        <translation>Pivoter la vue à droite</translation>
    </message>
    <message>
        <source>Turn view upright</source>
        <translation>Redresser la vue</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Luminosité et contraste</translation>
    </message>
    <message>
        <source>Original brightness and contrast</source>
        <translation>Luminosité et contraste d’origine</translation>
    </message>
    <message>
        <source>Hide regions</source>
        <translation>Masquer les régions</translation>
    </message>
    <message>
        <source>Show proposals</source>
        <translation>Afficher les propositions</translation>
    </message>
    <message>
        <source>Show what was fixed</source>
        <translation>Afficher les corrections</translation>
    </message>
    <message>
        <source>Show transcripts</source>
        <translation>Afficher les transcriptions</translation>
    </message>
    <message>
        <source>Show all baselines</source>
        <translation>Afficher toutes les lignes de base</translation>
    </message>
    <message>
        <source>Show character map</source>
        <translation>Afficher la carte des caractères</translation>
    </message>
    <message>
        <source>Show line map</source>
        <translation>Afficher la carte des lignes</translation>
    </message>
    <message>
        <source>Show overview of the page</source>
        <translation>Afficher la vue d’ensemble de la page</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Basculer clair et sombre</translation>
    </message>
    <message>
        <source>It is yours to work on, whoever worked on it; they are shown that.</source>
        <translation>La page vous est attribuée, peu importe qui y a travaillé&#x202f;; cette personne le verra.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page to review</source>
        <translation>Page suivante à relire</translation>
    </message>
    <message>
        <source>Previous page to review</source>
        <translation>Page précédente à relire</translation>
    </message>
    <message>
        <source>Take page over</source>
        <translation>Reprendre la page</translation>
    </message>
    <message>
        <source>Accept page and go on</source>
        <translation>Accepter la page et continuer</translation>
    </message>
    <message>
        <source>Skip page</source>
        <translation>Passer la page</translation>
    </message>
    <message>
        <source>Reject page</source>
        <translation>Rejeter la page</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>Retirer le verdict</translation>
    </message>
    <message>
        <source>Ask again about unseen proposals</source>
        <translation>Redemander pour les propositions non vues</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Turn or scale labels</source>
        <translation>Tourner ou redimensionner les annotations</translation>
    </message>
    <message>
        <source>Keep labels as they are</source>
        <translation>Garder les annotations telles quelles</translation>
    </message>
    <message>
        <source>Find the original…</source>
        <translation>Retrouver l’original…</translation>
    </message>
    <message>
        <source>Remove pages from project…</source>
        <translation>Retirer des pages du projet…</translation>
    </message>
    <message>
        <source>Bring back removed pages</source>
        <translation>Remettre les pages retirées</translation>
    </message>
    <message>
        <source>Through the proposed lines of all pages to review that are most probably wrong. Enter accepts, X rejects, and both go on.</source>
        <translation>Parcourt les lignes proposées les plus probablement fausses de toutes les pages à relire. Entrée accepte, X rejette, et les deux passent à la suivante.</translation>
    </message>
    <message>
        <source>Propose on this page</source>
        <translation>Proposer sur cette page</translation>
    </message>
    <message>
        <source>Look closer at selection</source>
        <translation>Examiner la sélection de plus près</translation>
    </message>
    <message>
        <source>Look closer at an area</source>
        <translation>Examiner une zone de plus près</translation>
    </message>
    <message>
        <source>Propose on all pages</source>
        <translation>Proposer sur toutes les pages</translation>
    </message>
    <message>
        <source>Adjust outlines</source>
        <translation>Ajuster les contours</translation>
    </message>
    <message>
        <source>Show missed text</source>
        <translation>Afficher le texte manqué</translation>
    </message>
    <message>
        <source>Read lines</source>
        <translation>Lire les lignes</translation>
    </message>
    <message>
        <source>Propose words</source>
        <translation>Proposer des mots</translation>
    </message>
    <message>
        <source>Pause proposing</source>
        <translation>Suspendre les propositions</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Arrêter les propositions</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Reject proposal</source>
        <translation>Rejeter la proposition</translation>
    </message>
    <message>
        <source>Next disputed line</source>
        <translation>Ligne litigieuse suivante</translation>
    </message>
    <message>
        <source>Retrain…</source>
        <translation>Réentraîner…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>What was fixed…</source>
        <translation>Corrections…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Use previous detector</source>
        <translation>Utiliser le détecteur précédent</translation>
    </message>
    <message>
        <source>Use previous reader</source>
        <translation>Utiliser le lecteur précédent</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Labeler</source>
        <translation>À propos de Labeler</translation>
    </message>
    <message>
        <source>A fault of the program keeps this image from being shown.</source>
        <translation>Un défaut du programme empêche d’afficher cette image.</translation>
    </message>
    <message>
        <source>Enter confirms, Tab confirms and goes on to the next line, F2 to the next doubtful character, Esc gives up</source>
        <translation>Entrée confirme, Tab confirme et passe à la ligne suivante, F2 au caractère douteux suivant, Échap abandonne</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}: Enter says that it is right</source>
        <translation>{numbers}&#x202f;: Entrée confirme que c’est correct</translation>
    </message>
    <message>
        <source>Picture of the line</source>
        <translation>Image de la ligne</translation>
    </message>
    <message>
        <source>Drag around what the detector should look at closely; Esc ends</source>
        <translation>Glissez autour de ce que le détecteur doit examiner de près&#x202f;; Échap termine</translation>
    </message>
    <message>
        <source>Click a line where it is to be cut, or drag across several; Esc ends</source>
        <translation>Cliquez une ligne là où elle doit être coupée, ou faites glisser en travers de plusieurs ; Échap termine</translation>
    </message>
    <message>
        <source>Drag from one side of a line to the other.</source>
        <translation>Glissez d’un côté d’une ligne à l’autre.</translation>
    </message>
    <message>
        <source>Cut line</source>
        <translation>Couper la ligne</translation>
    </message>
    <message>
        <source>Click the corners clockwise from where reading starts; Enter closes, Esc ends</source>
        <translation>Cliquez les coins dans le sens horaire depuis le début de la lecture&#x202f;; Entrée ferme, Échap termine</translation>
    </message>
    <message>
        <source>Click the four corners clockwise from where reading starts; Esc ends</source>
        <translation>Cliquez les quatre coins dans le sens horaire depuis le début de la lecture&#x202f;; Échap termine</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click both; Esc ends</source>
        <translation>Glissez d’un coin à l’autre, ou cliquez les deux&#x202f;; Échap termine</translation>
    </message>
    <message>
        <source>Click along the middle of the text as it is read; wheel or drag: height; Enter closes</source>
        <translation>Cliquez le long du milieu du texte dans le sens de lecture&#x202f;; molette ou glisser&#x202f;: hauteur&#x202f;; Entrée ferme</translation>
    </message>
    <message>
        <source>Drag along the foot of the text as it is read, then click at its top; Esc ends</source>
        <translation>Glissez le long du pied du texte dans le sens de lecture, puis cliquez en haut&#x202f;; Échap termine</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>Déplacer le côté</translation>
    </message>
    <message>
        <source>Insert vertex</source>
        <translation>Insérer un sommet</translation>
    </message>
    <message>
        <source>Move vertex</source>
        <translation>Déplacer un sommet</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Tracer une ligne</translation>
    </message>
    <message>
        <source>Draw character</source>
        <translation>Tracer un caractère</translation>
    </message>
    <message>
        <source>Click selects; drag a line, an edge or a corner; double-click on an edge adds a vertex</source>
        <translation>Cliquer sélectionne&#x202f;; faites glisser une ligne, un côté ou un coin&#x202f;; un double-clic sur un côté ajoute un sommet</translation>
    </message>
    <message>
        <source>A region keeps at least three vertices. Delete it as a whole.</source>
        <translation>Une région garde au moins trois sommets. Supprimez-la en entier.</translation>
    </message>
    <message>
        <source>A baseline keeps at least two points. Remove it as a whole.</source>
        <translation>Une ligne de base garde au moins deux points. Supprimez-la en entier.</translation>
    </message>
    <message>
        <source>Delete point of baseline</source>
        <translation>Supprimer un point de la ligne de base</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Select the one line to write: click it, or go to it with Tab. A line that is not there yet is drawn first.</source>
        <translation>Sélectionnez une seule ligne à transcrire&#x202f;: cliquez-la, ou rejoignez-la avec Tab. Une ligne qui n’existe pas encore doit d’abord être tracée.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The clipboard holds no regions. Select regions and copy them first.</source>
        <translation>Le presse-papiers ne contient pas de régions. Sélectionnez d’abord des régions et copiez-les.</translation>
    </message>
    <message>
        <source>Save what could not be saved</source>
        <translation>Enregistrer ce qui n’a pas pu l’être</translation>
    </message>
    <message>
        <source>Saved in {folder}. Import it when the project is back.</source>
        <translation>Enregistré dans {folder}. Importez-le quand le projet sera de retour.</translation>
    </message>
    <message>
        <source>Withheld images</source>
        <translation>Images non lues</translation>
    </message>
    <message>
        <source>Changed image</source>
        <translation>Image modifiée</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>Nouvelles images</translation>
    </message>
    <message>
        <source>Where may the original be?</source>
        <translation>Où l’original peut-il se trouver&#x202f;?</translation>
    </message>
    <message>
        <source>The image changed since it was labelled.</source>
        <translation>L’image a changé depuis qu’elle a été annotée.</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. {reason}</source>
        <translation>Ce n’est pas l’image qui a été annotée. {reason}</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. Do the labels fit it?</source>
        <translation>Ce n’est pas l’image qui a été annotée. Les annotations lui conviennent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>The file of this image changed; it looks the same.</source>
        <translation>Le fichier de cette image a changé&#x202f;; elle a le même aspect.</translation>
    </message>
    <message>
        <source>This image was turned or scaled since it was labelled.</source>
        <translation>Cette image a été tournée ou redimensionnée depuis qu’elle a été annotée.</translation>
    </message>
    <message>
        <source>The image that was labelled is not in this folder.</source>
        <translation>L’image qui a été annotée n’est pas dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages added</source>
        <translation>
            <numerusform>%n page ajoutée</numerusform>
            <numerusform>%n pages ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images</source>
        <translation>Il n’y a pas de nouvelles images</translation>
    </message>
    <message numerus="yes">
        <source>%n new images in {folder}.</source>
        <translation>
            <numerusform>%n nouvelle image dans {folder}.</numerusform>
            <numerusform>%n nouvelles images dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new images in the folders of the project.</source>
        <translation>
            <numerusform>%n nouvelle image dans les dossiers du projet.</numerusform>
            <numerusform>%n nouvelles images dans les dossiers du projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use</source>
        <translation>Le détecteur {name} (modèle {id}) est utilisé</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use</source>
        <translation>Le lecteur {name} (modèle {id}) est utilisé</translation>
    </message>
    <message>
        <source>The detector {name} is added as model {id}</source>
        <translation>Le détecteur {name} est ajouté comme modèle {id}</translation>
    </message>
    <message>
        <source>The reader {name} is added as model {id}</source>
        <translation>Le lecteur {name} est ajouté comme modèle {id}</translation>
    </message>
    <message>
        <source>Open a project first: a model is added to one, and tried on its pages.</source>
        <translation>Ouvrez d’abord un projet&#x202f;: un modèle s’ajoute à un projet, et s’essaie sur ses pages.</translation>
    </message>
    <message>
        <source>This is the last page in the list.</source>
        <translation>C’est la dernière page de la liste.</translation>
    </message>
    <message>
        <source>This is the first page in the list.</source>
        <translation>C’est la première page de la liste.</translation>
    </message>
    <message>
        <source>No page after this one in the list waits for review.</source>
        <translation>Dans la liste, aucune page après celle-ci n’attend de relecture.</translation>
    </message>
    <message>
        <source>No page before this one in the list waits for review.</source>
        <translation>Dans la liste, aucune page avant celle-ci n’attend de relecture.</translation>
    </message>
    <message>
        <source>Others work on all pages after this one that wait for review, or were given them.</source>
        <translation>D’autres travaillent sur toutes les pages suivantes en attente de relecture, ou elles leur sont attribuées.</translation>
    </message>
    <message>
        <source>All copies of this project take {size} MB.</source>
        <translation>Toutes les copies de ce projet occupent {size} Mo.</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation>Images ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Not saved. {trouble}</source>
        <translation>Non enregistré. {trouble}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits wait. {trouble}</source>
        <translation>
            <numerusform>Non enregistré&#x202f;: %n modification en attente. {trouble}</numerusform>
            <numerusform>Non enregistré&#x202f;: %n modifications en attente. {trouble}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translation>Le projet est de retour.</translation>
    </message>
    <message>
        <source>These images are here already</source>
        <translation>Ces images sont déjà là</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, X dismisses it.</source>
        <translation>
            <numerusform>%n endroit ressemble à du texte et n’est délimité nulle part&#x202f;: Entrée le délimite, Ctrl+I l’ignore, X l’écarte.</numerusform>
            <numerusform>%n endroits ressemblent à du texte et ne sont délimités nulle part&#x202f;: Entrée en délimite un, Ctrl+I l’ignore, X l’écarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is being looked at just now.</source>
        <translation>Cette page est justement en cours d’examen.</translation>
    </message>
    <message>
        <source>The detector has not looked at this page yet.</source>
        <translation>Le détecteur n’a pas encore examiné cette page.</translation>
    </message>
    <message>
        <source>No place on this page is marked as text that may have been missed.</source>
        <translation>Aucun endroit de cette page n’est signalé comme du texte peut-être oublié.</translation>
    </message>
    <message>
        <source>A closer look showed nothing new that is sure enough.</source>
        <translation>Un examen plus attentif n’a rien montré de nouveau d’assez sûr.</translation>
    </message>
    <message>
        <source>Select the pages to remove in the list.</source>
        <translation>Sélectionnez dans la liste les pages à retirer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages brought back</source>
        <translation>
            <numerusform>%n page remise</numerusform>
            <numerusform>%n pages remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages removed</source>
        <translation>
            <numerusform>%n page retirée</numerusform>
            <numerusform>%n pages retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept edits</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>dd MMMM &apos;at&apos; HH:mm</source>
        <translation>d MMMM &apos;à&apos; HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored in {where} on {began}.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être enregistrée dans {where} le {began}.</numerusform>
            <numerusform>%n modifications n’ont pas pu être enregistrées dans {where} le {began}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored on {began}.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être enregistrée le {began}.</numerusform>
            <numerusform>%n modifications n’ont pas pu être enregistrées le {began}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged page</source>
        <translation>Page endommagée</translation>
    </message>
    <message>
        <source>Keep a plain copy of all labels in an empty folder</source>
        <translation>Tenir une copie lisible de toutes les annotations dans un dossier vide</translation>
    </message>
    <message>
        <source>A plain copy is kept in {folder}.</source>
        <translation>Une copie lisible est tenue dans {folder}.</translation>
    </message>
    <message>
        <source>No plain copy is kept any more.</source>
        <translation>Il n’est plus tenu de copie lisible.</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>Sauvegardé dans {file}.</translation>
    </message>
    <message>
        <source>{folder} is not there: backups are kept in the project meanwhile.</source>
        <translation>{folder} est absent&#x202f;: en attendant, les sauvegardes sont gardées dans le projet.</translation>
    </message>
    <message>
        <source>This page is damaged. {problems}</source>
        <translation>Cette page est endommagée. {problems}</translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use again</source>
        <translation>Le détecteur {name} (modèle {id}) est de nouveau utilisé</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use again</source>
        <translation>Le lecteur {name} (modèle {id}) est de nouveau utilisé</translation>
    </message>
    <message>
        <source>A report for whoever repairs this lies ready. Nothing is sent.</source>
        <translation>Un rapport pour la personne qui réparera ce défaut est prêt. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The report could not be written. You can copy it from here. Nothing is sent.</source>
        <translation>Le rapport n’a pas pu être écrit. Vous pouvez le copier d’ici. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Add what was typed and names of files</source>
        <translation>Ajouter le texte saisi et les noms de fichiers</translation>
    </message>
    <message>
        <source>The report holds versions, sizes, what the program did last and where the fault lies. Messages and names of files often help to find a fault; they may quote your texts.</source>
        <translation>Le rapport contient les versions, les tailles, les dernières actions du programme et l’endroit du défaut. Les messages et les noms de fichiers aident souvent à trouver un défaut&#x202f;; ils peuvent citer vos textes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>It has happened twice by now.</source>
        <translation>Cela s’est maintenant produit deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times by now.</source>
        <translation>
            <numerusform>Cela s’est maintenant produit %n fois.</numerusform>
            <numerusform>Cela s’est maintenant produit %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Masquer le rapport</translation>
    </message>
    <message>
        <source>What was saved before is there. What you are typing now could not be stored: copy it from its field before you go on.</source>
        <translation>Ce qui était enregistré auparavant est là. Ce que vous êtes en train de saisir n’a pas pu être enregistré&#x202f;: copiez-le depuis son champ avant de continuer.</translation>
    </message>
    <message>
        <source>No project was open: nothing is lost.</source>
        <translation>Aucun projet n’était ouvert&#x202f;: rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits cannot be saved yet.</source>
        <translation>
            <numerusform>%n modification ne peut pas encore être enregistrée.</numerusform>
            <numerusform>%n modifications ne peuvent pas encore être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you did is saved, what you were typing as well.</source>
        <translation>Tout ce que vous avez fait est enregistré, y compris ce que vous étiez en train de saisir.</translation>
    </message>
    <message>
        <source>Everything you did is saved.</source>
        <translation>Tout ce que vous avez fait est enregistré.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>You can go on. If the window behaves oddly, restart it: it comes back to where you are.</source>
        <translation>Vous pouvez continuer. Si la fenêtre se comporte étrangement, redémarrez-la&#x202f;: elle revient là où vous êtes.</translation>
    </message>
    <message>
        <source>Your projects are as they were.</source>
        <translation>Vos projets sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Labeler could not start</source>
        <translation>Labeler n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The same fault came up again. What you did is kept; restart when it suits you.</source>
        <translation>Le même défaut s’est reproduit. Ce que vous avez fait est conservé&#x202f;; redémarrez quand cela vous convient.</translation>
    </message>
    <message numerus="yes">
        <source>The same fault came up %n times more. What you did is kept; restart when it suits you.</source>
        <translation>
            <numerusform>Le même défaut s’est reproduit %n fois de plus. Ce que vous avez fait est conservé&#x202f;; redémarrez quand cela vous convient.</numerusform>
            <numerusform>Le même défaut s’est reproduit %n fois de plus. Ce que vous avez fait est conservé&#x202f;; redémarrez quand cela vous convient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labeler ended unexpectedly</source>
        <translation>Labeler s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost: every edit is stored as soon as it is made.</source>
        <translation>Rien de ce qui était enregistré n’est perdu&#x202f;: chaque modification est enregistrée dès qu’elle est faite.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>You were working on {project}.</source>
        <translation>Vous travailliez sur {project}.</translation>
    </message>
    <message>
        <source>A desktop workbench for text-detection data. The detector proposes characters and lines, you correct them, and one click teaches it what you know. Everything stays on this machine.</source>
        <translation>Un atelier de bureau pour les données de détection de texte. Le détecteur propose des caractères et des lignes, vous les corrigez, et un clic lui apprend ce que vous savez. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <translation>depuis les sources</translation>
    </message>
    <message>
        <source>found out by trying</source>
        <translation>déterminé par essai</translation>
    </message>
    <message>
        <source>by the size of the image</source>
        <translation>selon la taille de l’image</translation>
    </message>
    <message>
        <source>mean and deviation of ImageNet, as PaddleOCR&apos;s detectors</source>
        <translation>moyenne et écart type d’ImageNet, comme les détecteurs de PaddleOCR</translation>
    </message>
    <message>
        <source>from -1 to 1, as PaddleOCR&apos;s readers</source>
        <translation>de -1 à 1, comme les lecteurs de PaddleOCR</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>de 0 à 1</translation>
    </message>
    <message>
        <source>mean and deviation of docTR</source>
        <translation>moyenne et écart type de docTR</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>of a reader that does not say which characters it knows; one a line</source>
        <translation>d’un lecteur qui n’indique pas les caractères qu’il connaît&#x202f;; un par ligne</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Ajouter seulement</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Ajouter et utiliser</translation>
    </message>
    <message>
        <source>ONNX file</source>
        <translation>Fichier ONNX</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx);;All files (*)</source>
        <translation>Fichiers ONNX (*.onnx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>Choisir un dictionnaire</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose an ONNX file first.</source>
        <translation>Choisissez d’abord un fichier ONNX.</translation>
    </message>
    <message>
        <source>Finding out what {file} is</source>
        <translation>Identification de {file}</translation>
    </message>
    <message>
        <source>Pixels: {how}.</source>
        <translation>Pixels&#x202f;: {how}.</translation>
    </message>
    <message>
        <source>The project has no page to try it on.</source>
        <translation>Le projet n’a pas de page sur laquelle l’essayer.</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Vérifier et réparer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Looking through the project …</source>
        <translation>Examen du projet…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>%n point à examiner.</numerusform>
            <numerusform>%n points à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is repaired.</source>
        <translation>Le projet est réparé.</translation>
    </message>
    <message>
        <source>What stood there before is in {file}.</source>
        <translation>Ce qui s’y trouvait avant est dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Lines cut into words</source>
        <translation>Lignes coupées en mots</translation>
    </message>
    <message>
        <source>Words joined into lines</source>
        <translation>Mots réunis en lignes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Only accepted pages</source>
        <translation>Seulement les pages acceptées</translation>
    </message>
    <message>
        <source>Only pages somebody has looked at</source>
        <translation>Seulement les pages que quelqu’un a examinées</translation>
    </message>
    <message>
        <source>Keep validation pages apart</source>
        <translation>Garder les pages de validation à part</translation>
    </message>
    <message>
        <source>With copies of the images</source>
        <translation>Avec des copies des images</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Looking at the pages …</source>
        <translation>Examen des pages…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}</source>
        <translation>
            <numerusform>%n page exportée vers {folder}</numerusform>
            <numerusform>%n pages exportées vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}, {unseen} of them seen by nobody</source>
        <translation>
            <numerusform>%n page exportée vers {folder}, dont {unseen} sans relecture</numerusform>
            <numerusform>%n pages exportées vers {folder}, dont {unseen} sans relecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be exported.</source>
        <translation>
            <numerusform>%n page sera exportée.</numerusform>
            <numerusform>%n pages seront exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of them.</source>
        <translation>
            <numerusform>Personne n’en a examiné %n.</numerusform>
            <numerusform>Personne n’en a examiné %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be lost:</source>
        <translation>Sera perdu&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>Rien ne sera perdu.</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>à déterminer</translation>
    </message>
    <message>
        <source>as truth: pages read completely become accepted</source>
        <translation>comme vérité&#x202f;: les pages entièrement lues sont acceptées</translation>
    </message>
    <message>
        <source>as proposals: to be reviewed</source>
        <translation>comme propositions&#x202f;: à relire</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Replace what people have done on these pages</source>
        <translation>Remplacer le travail fait à la main sur ces pages</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>{kind} files ({pattern});;All files (*)</source>
        <translation>Fichiers {kind} ({pattern});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Import all of a folder</source>
        <translation>Importer tout un dossier</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>Choisissez d’abord un fichier ou un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions imported on {pages}</source>
        <translation>
            <numerusform>%n région importée sur {pages}</numerusform>
            <numerusform>%n régions importées sur {pages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not read completely</source>
        <translation>
            <numerusform>%n page lue incomplètement</numerusform>
            <numerusform>%n pages lues incomplètement</numerusform>
        </translation>
    </message>
    <message>
        <source>To replace that work, check “{box}”.</source>
        <translation>Pour remplacer ce travail, cochez «&#x202f;{box}&#x202f;».</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Non repris&#x202f;:</translation>
    </message>
    <message>
        <source>Kept as it was, for the same format:</source>
        <translation>Conservé tel quel, pour le même format&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain copy</source>
        <translation>Copie lisible</translation>
    </message>
    <message>
        <source>A plain copy of all labels is kept in {folder}.</source>
        <translation>Une copie lisible de toutes les annotations est tenue dans {folder}.</translation>
    </message>
    <message>
        <source>If you stop, it stays there as it is now.</source>
        <translation>Si vous arrêtez, elle y reste dans son état actuel.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Characters changed, per 100 characters of transcripts that people vouch for.</source>
        <translation>Caractères corrigés pour 100 caractères des transcriptions validées par une personne.</translation>
    </message>
    <message>
        <source>What was right, from the pages accepted first to the last: F, or characters read.</source>
        <translation>Ce qui était juste, des premières pages acceptées aux dernières&#x202f;: F, ou caractères lus.</translation>
    </message>
    <message>
        <source>F of the proposals against what people accepted, at an IoU of 0.5.</source>
        <translation>F des propositions par rapport à ce qui a été accepté, à IoU 0,5.</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>Pages, the most changed first</source>
        <translation>Pages, les plus corrigées d’abord</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Per 100</source>
        <translation>Pour 100</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that people looked at, and on which something had been proposed.</source>
        <translation>
            <numerusform>%n page examinée par quelqu’un, où quelque chose avait été proposé.</numerusform>
            <numerusform>%n pages examinées par quelqu’un, où quelque chose avait été proposé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: seen by nobody.</source>
        <translation>
            <numerusform>%n page acceptée est laissée de côté&#x202f;: personne ne l’a vue.</numerusform>
            <numerusform>%n pages acceptées sont laissées de côté&#x202f;: personne ne les a vues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n accepted pages nothing had been proposed.</source>
        <translation>
            <numerusform>Sur %n page acceptée, rien n’avait été proposé.</numerusform>
            <numerusform>Sur %n pages acceptées, rien n’avait été proposé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed; {size} are free again</source>
        <translation>Le modèle {id} ({name}) est supprimé&#x202f;; {size} sont de nouveau libres</translation>
    </message>
    <message>
        <source>Choose a model to see what it was made of and how well it does.</source>
        <translation>Choisissez un modèle pour voir d’où il vient et ce qu’il vaut.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Remove model {id} ({name}) from the project?</source>
        <translation>Supprimer du projet le modèle {id} ({name})&#x202f;?</translation>
    </message>
    <message>
        <source>Its file goes, and {size} are free again. Labels stay as they are. To use it later, add it again.</source>
        <translation>Son fichier disparaît, et {size} sont de nouveau libres. Les annotations restent telles quelles. Pour l’utiliser plus tard, ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Remove pages</source>
        <translation>Retirer des pages</translation>
    </message>
    <message>
        <source>Remove {page} from the project?</source>
        <translation>Retirer {page} du projet&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pages from the project?</source>
        <translation>
            <numerusform>Retirer %n page du projet&#x202f;?</numerusform>
            <numerusform>Retirer %n pages du projet&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions will be out of sight and out of training.</source>
        <translation>
            <numerusform>%n région ne sera plus visible et sortira de l’entraînement.</numerusform>
            <numerusform>%n régions ne seront plus visibles et sortiront de l’entraînement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n accepted pages.</source>
        <translation>
            <numerusform>Parmi elles&#x202f;: %n page acceptée.</numerusform>
            <numerusform>Parmi elles&#x202f;: %n pages acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages: scores will no longer compare with old ones.</source>
        <translation>
            <numerusform>%n page de validation&#x202f;: les scores ne seront plus comparables aux anciens.</numerusform>
            <numerusform>%n pages de validation&#x202f;: les scores ne seront plus comparables aux anciens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image files stay where they are. Nothing is deleted: add the images again, or choose Page, Bring back removed pages, and all labels are there again.</source>
        <translation>Les fichiers d’images restent où ils sont. Rien n’est supprimé&#x202f;: ajoutez de nouveau les images, ou choisissez Page, Remettre les pages retirées, et toutes les annotations reviennent.</translation>
    </message>
    <message>
        <source>Restore an earlier copy</source>
        <translation>Restaurer une copie antérieure</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>{size} MB in all. What the project holds now is kept as a copy, too. Images are no part of copies.</source>
        <translation>{size} Mo en tout. Ce que le projet contient maintenant est aussi gardé en copie. Les images ne font pas partie des copies.</translation>
    </message>
    <message>
        <source>There are no copies yet. They are made by themselves while you work and when the project is closed; File, Back up now makes one at once.</source>
        <translation>Il n’y a pas encore de copies. Elles se font automatiquement pendant que vous travaillez et à la fermeture du projet&#x202f;; Fichier, Sauvegarder maintenant en fait une tout de suite.</translation>
    </message>
    <message>
        <source>The copy is restored.</source>
        <translation>La copie est restaurée.</translation>
    </message>
    <message>
        <source>What stood there before is kept: {file}.</source>
        <translation>Ce qui s’y trouvait avant est conservé&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>dddd, dd MMMM yyyy, HH:mm</source>
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %n pages accepted</source>
        <translation>
            <numerusform>Pages acceptées&#x202f;: {accepted} sur %n</numerusform>
            <numerusform>Pages acceptées&#x202f;: {accepted} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n fewer than now)</source>
        <translation>
            <numerusform>(%n de moins que maintenant)</numerusform>
            <numerusform>(%n de moins que maintenant)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more than now)</source>
        <translation>
            <numerusform>(%n de plus que maintenant)</numerusform>
            <numerusform>(%n de plus que maintenant)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits before now</source>
        <translation>
            <numerusform>%n modification avant l’état actuel</numerusform>
            <numerusform>%n modifications avant l’état actuel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits after now</source>
        <translation>
            <numerusform>%n modification après l’état actuel</numerusform>
            <numerusform>%n modifications après l’état actuel</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>vous-même</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Take over the keys of another program</source>
        <translation>Reprendre les touches d’un autre programme</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>Touches de</translation>
    </message>
    <message>
        <source>Taken by: {holder}</source>
        <translation>Déjà pris par&#x202f;: {holder}</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom sous le pointeur</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>Espace + glisser, glisser au milieu</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Déplacer la page</translation>
    </message>
    <message>
        <source>Wheel while drawing a curve</source>
        <translation>Molette pendant le tracé d’une courbe</translation>
    </message>
    <message>
        <source>Height of the line</source>
        <translation>Hauteur de la ligne</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Zoom, also then</source>
        <translation>Zoom, là aussi</translation>
    </message>
    <message>
        <source>0-9, then Enter</source>
        <translation>0-9, puis Entrée</translation>
    </message>
    <message>
        <source>Set the count of the selection</source>
        <translation>Définir le nombre de la sélection</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Entrée, double-clic</translation>
    </message>
    <message>
        <source>Finish the outline</source>
        <translation>Terminer le contour</translation>
    </message>
    <message>
        <source>Enter on a region</source>
        <translation>Entrée sur une région</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>Écrire ce qui y est écrit</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Cancel, then select</source>
        <translation>Annuler, puis sélectionner</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>Flèches, Maj + flèches</translation>
    </message>
    <message>
        <source>Nudge, nudge far</source>
        <translation>Déplacer un peu, beaucoup</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>H maintenu</translation>
    </message>
    <message>
        <source>Peek below the regions</source>
        <translation>Regarder sous les régions</translation>
    </message>
    <message>
        <source>Drag a corner, an edge</source>
        <translation>Glisser un coin, un côté</translation>
    </message>
    <message>
        <source>Reshape, a rectangle stays one</source>
        <translation>Remodeler, un rectangle le reste</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <source>The opposite side as well</source>
        <translation>Le côté opposé aussi</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>In one direction</source>
        <translation>Dans une seule direction</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag a corner</source>
        <translation>Ctrl + Maj + glisser un coin</translation>
    </message>
    <message>
        <source>That corner alone</source>
        <translation>Ce coin seulement</translation>
    </message>
    <message>
        <source>Double click on an edge</source>
        <translation>Double-clic sur un côté</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Insérer un sommet</translation>
    </message>
    <message>
        <source>Shift + click, Backspace</source>
        <translation>Maj + clic, Retour arrière</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>Supprimer un sommet</translation>
    </message>
    <message>
        <source>+, Backspace while dividing</source>
        <translation>+, Retour arrière pendant la division</translation>
    </message>
    <message>
        <source>Add a separator, take one away</source>
        <translation>Ajouter un séparateur, en retirer un</translation>
    </message>
    <message>
        <source>Ctrl + click while dividing</source>
        <translation>Ctrl + clic pendant la division</translation>
    </message>
    <message>
        <source>Make a gap of a character</source>
        <translation>Changer un caractère en vide</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Before anything is added, the model looks at three pages of the project. What it finds and reads there is shown here, beside what the models in use do.</source>
        <translation>Avant tout ajout, le modèle examine trois pages du projet. Ce qu’il y trouve et y lit s’affiche ici, à côté de ce que font les modèles utilisés.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>{who}: what was read</source>
        <translation>{who}&#x202f;: ce qui a été lu</translation>
    </message>
    <message>
        <source>That is surely better than the model it was made from.</source>
        <translation>Il est nettement meilleur que le modèle dont il est issu.</translation>
    </message>
    <message>
        <source>That is surely worse than the model it was made from.</source>
        <translation>Il est nettement moins bon que le modèle dont il est issu.</translation>
    </message>
    <message>
        <source>That does not tell which of the two is better.</source>
        <translation>Cela ne permet pas de dire lequel des deux est le meilleur.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Somebody added it.</source>
        <translation>Quelqu’un l’a ajouté.</translation>
    </message>
    <message>
        <source>Made from model {parent} by {author}.</source>
        <translation>Créé à partir du modèle {parent} par {author}.</translation>
    </message>
    <message>
        <source>Made from model {parent}.</source>
        <translation>Créé à partir du modèle {parent}.</translation>
    </message>
    <message>
        <source>What it was trained on is not known.</source>
        <translation>On ne sait pas sur quoi il a été entraîné.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on {amount} that people accepted.</source>
        <translation>Entraîné sur ce que des personnes ont accepté&#x202f;: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Proposals of %n pages that nobody has verified took part.</source>
        <translation>
            <numerusform>S’y ajoutent les propositions de %n page que personne n’a vérifiée.</numerusform>
            <numerusform>S’y ajoutent les propositions de %n pages que personne n’a vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency phase drew on %n unlabelled pages: {how}.</source>
        <translation>
            <numerusform>La phase de cohérence s’est appuyée sur %n page non annotée&#x202f;: {how}.</numerusform>
            <numerusform>La phase de cohérence s’est appuyée sur %n pages non annotées&#x202f;: {how}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no validation page by which it could be compared.</source>
        <translation>Aucune page de validation ne permettait de le comparer.</translation>
    </message>
    <message numerus="yes">
        <source>On %n validation pages:</source>
        <translation>
            <numerusform>Sur %n page de validation&#x202f;:</numerusform>
            <numerusform>Sur %n pages de validation&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>mean score {score}</source>
        <translation>score moyen {score}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>It is kept among your own files, and offered when the project is opened again.</source>
        <translation>Elles sont gardées parmi vos fichiers personnels, et proposées à la prochaine ouverture du projet.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be saved.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être enregistrée.</numerusform>
            <numerusform>%n modifications n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did can be saved into a folder elsewhere, as labels of the pages you worked on, and be imported later.</source>
        <translation>Ce que vous avez fait peut être enregistré dans un dossier ailleurs, sous forme d’annotations des pages travaillées, et importé plus tard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close, store later</source>
        <translation>Fermer, enregistrer plus tard</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Validation page: never trained on</source>
        <translation>Page de validation&#x202f;: jamais utilisée pour l’entraînement</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#x202f;: {note}</translation>
    </message>
    <message>
        <source>{name} works on this page</source>
        <translation>{name} travaille sur cette page</translation>
    </message>
    <message>
        <source>{verdict} by {author}, {date}</source>
        <translation>{verdict} par {author}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines whose numbers disagree</source>
        <translation>
            <numerusform>%n ligne dont les nombres ne concordent pas</numerusform>
            <numerusform>%n lignes dont les nombres ne concordent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with an unusual reading start</source>
        <translation>
            <numerusform>%n ligne au début de lecture inhabituel</numerusform>
            <numerusform>%n lignes au début de lecture inhabituel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n remarque ouverte</numerusform>
            <numerusform>%n remarques ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Approuvée par une seconde personne</translation>
    </message>
    <message>
        <source>Nobody has looked at all of it: look, and accept it again</source>
        <translation>Personne ne l’a examinée en entier&#x202f;: examinez-la, puis acceptez-la de nouveau</translation>
    </message>
    <message>
        <source>Damaged: {problem}</source>
        <translation>Endommagée&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Yours to work on</source>
        <translation>Attribuée à vous</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Attribuée à {name}</translation>
    </message>
    <message>
        <source>estimating the time</source>
        <translation>estimation de la durée</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <translation>environ {hours} heures</translation>
    </message>
    <message>
        <source>{project} (read-only)</source>
        <translation>{project} (lecture seule)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>De&amp;ssin</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Re&amp;lecture</translation>
    </message>
    <message>
        <source>P&amp;roposals</source>
        <translation>P&amp;ropositions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>Rechercher des pages</translation>
    </message>
    <message>
        <source>Show only pages of some kinds</source>
        <translation>N’afficher que certaines sortes de pages</translation>
    </message>
    <message numerus="yes">
        <source>On %n lines or more</source>
        <translation>
            <numerusform>Sur au moins %n ligne</numerusform>
            <numerusform>Sur au moins %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Pages terminées</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminées</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n non vue</numerusform>
            <numerusform>%n non vues</numerusform>
        </translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Number of characters</source>
        <translation>Nombre de caractères</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Ignore because</source>
        <translation>Ignorer car</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Only one outlined it</source>
        <translation>Délimitée par une seule personne</translation>
    </message>
    <message>
        <source>Divided differently</source>
        <translation>Découpage différent</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Character count</source>
        <translation>Nombre de caractères</translation>
    </message>
    <message>
        <source>Reason to ignore</source>
        <translation>Raison d’ignorer</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Ordre de lecture</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>État de la page</translation>
    </message>
    <message>
        <source>Left or right arrow: take that side. Up and down: other differences. E: write the text.</source>
        <translation>Flèche gauche ou droite&#x202f;: prendre ce côté. Haut et bas&#x202f;: autres différences. E&#x202f;: écrire le texte.</translation>
    </message>
    <message>
        <source>Decide between two annotations</source>
        <translation>Trancher entre deux annotations</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>First annotation</source>
        <translation>Première annotation</translation>
    </message>
    <message>
        <source>No page waits for a decision.</source>
        <translation>Aucune page n’attend de décision.</translation>
    </message>
    <message>
        <source>Both sides say the same. Settle the page, and go on.</source>
        <translation>Les deux versions concordent. Réglez la page et continuez.</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation>La page telle quelle</translation>
    </message>
    <message>
        <source>Second annotation</source>
        <translation>Seconde annotation</translation>
    </message>
    <message>
        <source>Settle page</source>
        <translation>Trancher la page</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are not decided yet.</source>
        <translation>
            <numerusform>%n différence n’est pas encore tranchée.</numerusform>
            <numerusform>%n différences ne sont pas encore tranchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>À propos de cette page</translation>
    </message>
    <message>
        <source>Marked as right: {problem}</source>
        <translation>Jugé correct&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Check: {problem}</source>
        <translation>À vérifier&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Set count</source>
        <translation>Définir le nombre</translation>
    </message>
    <message>
        <source>Write transcript</source>
        <translation>Écrire la transcription</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Aucune page</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vertices</source>
        <translation>
            <numerusform>%n sommet</numerusform>
            <numerusform>%n sommets</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed line</source>
        <translation>Ligne proposée</translation>
    </message>
    <message>
        <source>Proposed character</source>
        <translation>Caractère proposé</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters outlined</source>
        <translation>
            <numerusform>%n caractère détouré</numerusform>
            <numerusform>%n caractères détourés</numerusform>
        </translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n points</source>
        <translation>
            <numerusform>Ligne de base de %n point</numerusform>
            <numerusform>Ligne de base de %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curved line of %n points</source>
        <translation>
            <numerusform>Ligne courbe de %n point</numerusform>
            <numerusform>Ligne courbe de %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Bezier curves</source>
        <translation>Courbes de Bézier</translation>
    </message>
    <message>
        <source>Nobody has confirmed this text</source>
        <translation>Personne n’a confirmé ce texte</translation>
    </message>
    <message>
        <source>Drawn or imported</source>
        <translation>Tracée ou importée</translation>
    </message>
    <message>
        <source>Proposal {id}, corrected</source>
        <translation>Proposition {id}, corrigée</translation>
    </message>
    <message>
        <source>Proposal {id}, as it stood</source>
        <translation>Proposition {id}, inchangée</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Pas encore proposé</translation>
    </message>
    <message>
        <source>No proposals left</source>
        <translation>Plus de propositions</translation>
    </message>
    <message numerus="yes">
        <source>%n lines proposed</source>
        <translation>
            <numerusform>%n ligne proposée</numerusform>
            <numerusform>%n lignes proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, {characters} proposed</source>
        <translation>
            <numerusform>%n ligne, {characters} proposés</numerusform>
            <numerusform>%n lignes, {characters} proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden by the score</source>
        <translation>
            <numerusform>%n ligne masquée par le score</numerusform>
            <numerusform>%n lignes masquées par le score</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Aucune proposition</translation>
    </message>
    <message>
        <source>Hide proposals the detector is less sure of</source>
        <translation>Masquer les propositions dont le détecteur est moins sûr</translation>
    </message>
    <message>
        <source>Lowest score of shown proposals</source>
        <translation>Score minimal des propositions affichées</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Show only lines to look at</source>
        <translation>N’afficher que les lignes à examiner</translation>
    </message>
    <message>
        <source>No such line on this page</source>
        <translation>Aucune ligne de ce genre sur cette page</translation>
    </message>
    <message>
        <source>Click lines in the order in which they are read. Shift+click: go on behind a line that is right already; Esc ends</source>
        <translation>Cliquez les lignes dans l’ordre où elles se lisent. Maj+clic&#x202f;: continuer après une ligne déjà bien placée&#x202f;; Échap termine</translation>
    </message>
    <message>
        <source>Change reading order</source>
        <translation>Modifier l’ordre de lecture</translation>
    </message>
    <message>
        <source>There is no reader that could see spaces.</source>
        <translation>Il n’y a pas de lecteur capable de voir les espaces.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>étape {step}</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept: go on with it from the retrain screen.</source>
        <translation>Ce que l’entraînement a appris jusqu’ici est conservé&#x202f;: reprenez-le depuis l’écran Réentraîner.</translation>
    </message>
    <message>
        <source>The detector in use now is model {id} ({name}).</source>
        <translation>Le détecteur utilisé est maintenant le modèle {id} ({name}).</translation>
    </message>
    <message>
        <source>The reader in use now is model {id} ({name}).</source>
        <translation>Le lecteur utilisé est maintenant le modèle {id} ({name}).</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation>L’entraînement s’est arrêté.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>cohérence</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>transcriptions</translation>
    </message>
    <message>
        <source>Retraining the detector: step {step} of {total}</source>
        <translation>Réentraînement du détecteur&#x202f;: étape {step} sur {total}</translation>
    </message>
    <message>
        <source>Retraining the reader: step {step} of {total}</source>
        <translation>Réentraînement du lecteur&#x202f;: étape {step} sur {total}</translation>
    </message>
    <message>
        <source>Loading the detector and scoring it on the validation pages …</source>
        <translation>Chargement du détecteur et évaluation sur les pages de validation…</translation>
    </message>
    <message>
        <source>Loading the reader and scoring it on the validation pages …</source>
        <translation>Chargement du lecteur et évaluation sur les pages de validation…</translation>
    </message>
    <message>
        <source>In another window or by a command; it is stopped there.</source>
        <translation>Dans une autre fenêtre ou par une commande&#x202f;; c’est là qu’on l’arrête.</translation>
    </message>
    <message>
        <source>{time} left, then the detector</source>
        <translation>encore {time}, puis le détecteur</translation>
    </message>
    <message>
        <source>{time} left, then the reader</source>
        <translation>encore {time}, puis le lecteur</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stops at the next step; one can go on from there later</source>
        <translation>S’arrête à la prochaine étape&#x202f;; on pourra reprendre de là plus tard</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Stopping; what was learnt so far is being kept …</source>
        <translation>Arrêt&#x202f;; ce qui a été appris jusqu’ici est en cours d’enregistrement…</translation>
    </message>
    <message>
        <source>{score}, validation</source>
        <translation>{score}, validation</translation>
    </message>
    <message>
        <source>Which model is in use can be changed here and taken back. Pages nobody has worked on follow: they get the proposals of the model in use.</source>
        <translation>Le modèle utilisé peut être changé ici, et le changement annulé. Les pages sur lesquelles personne n’a travaillé suivent&#x202f;: elles reçoivent les propositions du modèle utilisé.</translation>
    </message>
    <message>
        <source>Use the new detector</source>
        <translation>Utiliser le nouveau détecteur</translation>
    </message>
    <message>
        <source>Use the new reader</source>
        <translation>Utiliser le nouveau lecteur</translation>
    </message>
    <message>
        <source>Use the new detector anyway</source>
        <translation>Utiliser quand même le nouveau détecteur</translation>
    </message>
    <message>
        <source>Use the new reader anyway</source>
        <translation>Utiliser quand même le nouveau lecteur</translation>
    </message>
    <message>
        <source>Go back to the old detector</source>
        <translation>Revenir à l’ancien détecteur</translation>
    </message>
    <message>
        <source>Go back to the old reader</source>
        <translation>Revenir à l’ancien lecteur</translation>
    </message>
    <message>
        <source>Lines, precision</source>
        <translation>Lignes, précision</translation>
    </message>
    <message>
        <source>Lines, recall</source>
        <translation>Lignes, rappel</translation>
    </message>
    <message>
        <source>Characters, F at IoU 0.5</source>
        <translation>Caractères, F à IoU 0,5</translation>
    </message>
    <message>
        <source>Characters, precision</source>
        <translation>Caractères, précision</translation>
    </message>
    <message>
        <source>Characters, recall</source>
        <translation>Caractères, rappel</translation>
    </message>
    <message>
        <source>Count by {name}, mean error</source>
        <translation>Comptage par {name}, erreur moyenne</translation>
    </message>
    <message>
        <source>Lines read right</source>
        <translation>Lignes bien lues</translation>
    </message>
    <message>
        <source>not used: so far it never helped</source>
        <translation>non utilisé&#x202f;: jusqu’ici, cela n’a jamais aidé</translation>
    </message>
    <message>
        <source>counts agree (Guo and Wu)</source>
        <translation>les comptages concordent (Guo et Wu)</translation>
    </message>
    <message>
        <source>maps agree</source>
        <translation>les cartes concordent</translation>
    </message>
    <message>
        <source>counts and maps agree</source>
        <translation>comptages et cartes concordent</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>carte graphique</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Minutes between edits that follow each other within five minutes. Lines are those of the pages accepted on the day, as they are now.</source>
        <translation>Minutes entre les modifications qui se suivent à moins de cinq minutes. Les lignes sont celles des pages acceptées ce jour-là, dans leur état actuel.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Statistics of the day</source>
        <translation>Statistiques du jour</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Days and people</source>
        <translation>Jours et personnes</translation>
    </message>
    <message>
        <source>What is counted together</source>
        <translation>Ce qui est compté ensemble</translation>
    </message>
    <message>
        <source>F is the share of lines that both outlined; counts and texts are compared on those. In brackets: the 95 % confidence interval.</source>
        <translation>F est la part des lignes que les deux ont tracées ; nombres et textes sont comparés sur celles-ci. Entre parenthèses : l’intervalle de confiance à 95 %.</translation>
    </message>
    <message>
        <source>No page was accepted by two people yet.</source>
        <translation>Aucune page n’a encore été acceptée par deux personnes.</translation>
    </message>
    <message>
        <source>F at IoU 0.5</source>
        <translation>F à IoU 0,5</translation>
    </message>
    <message>
        <source>F at IoU 0.75</source>
        <translation>F à IoU 0,75</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Agreement between people</source>
        <translation>Accord entre personnes</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Paires de personnes</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}</source>
        <translation>{file} ne peut pas être écrit&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} et {b}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} à {high})</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Nobody edited a page in that time.</source>
        <translation>Personne n’a modifié de page pendant cette période.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Edits a line</source>
        <translation>Modif. par ligne</translation>
    </message>
    <message>
        <source>Lines kept</source>
        <translation>Lignes conservées</translation>
    </message>
    <message>
        <source>Change, in lines</source>
        <translation>Corrections, en lignes</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n</source>
        <translation>
            <numerusform>{kept} sur %n</numerusform>
            <numerusform>{kept} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to three times as often. Whether that helps is not measured yet.</source>
        <translation>Jusqu’à trois fois plus souvent. On n’a pas encore mesuré si cela aide.</translation>
    </message>
    <message>
        <source>The detector counts twice: characters, and what fits on lines. Where the two disagree is what a consistency phase works on. Which lines are wrong the difference does not tell.</source>
        <translation>Le détecteur compte deux fois&#x202f;: les caractères, et ce qui tient sur les lignes. C’est sur les désaccords entre les deux que travaille une phase de cohérence. L’écart ne dit pas quelles lignes sont fausses.</translation>
    </message>
    <message>
        <source>Go through the proposed lines that are most probably wrong, on all pages to review. Pages that are accepted then are learnt from.</source>
        <translation>Parcourir les lignes proposées les plus probablement fausses, sur toutes les pages à relire. Les pages acceptées ensuite servent à l’apprentissage.</translation>
    </message>
    <message>
        <source>New since the last model</source>
        <translation>Nouvelles depuis le dernier modèle</translation>
    </message>
    <message>
        <source>Kept for scoring</source>
        <translation>Gardées pour l’évaluation</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Non annotées</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, for a consistency phase (More choices)</source>
        <translation>
            <numerusform>%n page, pour une phase de cohérence (Plus d’options)</numerusform>
            <numerusform>%n pages, pour une phase de cohérence (Plus d’options)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>as the project does: {outlined}</source>
        <translation>comme le projet&#x202f;: {outlined}</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. What people have labelled is never changed.</source>
        <translation>Vous pouvez continuer à travailler entre-temps. Ce qui a été annoté à la main n’est jamais modifié.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the graphics card</source>
        <translation>
            <numerusform>environ %n minute sur la carte graphique</numerusform>
            <numerusform>environ %n minutes sur la carte graphique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the processor</source>
        <translation>
            <numerusform>environ %n minute sur le processeur</numerusform>
            <numerusform>environ %n minutes sur le processeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with run {id}</source>
        <translation>Reprendre l’entraînement {id}</translation>
    </message>
    <message>
        <source>Run {id} did not end: {message}</source>
        <translation>L’entraînement {id} n’est pas allé au bout&#x202f;: {message}</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>detector, and reader with transcripts</source>
        <translation>détecteur, et lecteur avec les transcriptions</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>le détecteur</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>le lecteur</translation>
    </message>
    <message>
        <source>more often where more had to be fixed</source>
        <translation>plus souvent là où il a fallu corriger davantage</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Unlabelled pages</source>
        <translation>Pages non annotées</translation>
    </message>
    <message>
        <source>Outlined are</source>
        <translation>Délimités</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Pages and lines are sampled</source>
        <translation>Pages et lignes tirées</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Calcul sur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n comptage</numerusform>
            <numerusform>%n comptages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen once, never trained on</source>
        <translation>
            <numerusform>%n page, choisie une fois pour toutes, hors entraînement</numerusform>
            <numerusform>%n pages, choisies une fois pour toutes, hors entraînement</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet: they are chosen from accepted pages</source>
        <translation>aucune pour l’instant&#x202f;: elles sont choisies parmi les pages acceptées</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen at the start, never trained on</source>
        <translation>
            <numerusform>%n page, choisie au départ, hors entraînement</numerusform>
            <numerusform>%n pages, choisies au départ, hors entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}</source>
        <translation>
            <numerusform>{characters} et {lines} caractères sur %n page à relire&#x202f;; plus d’un dixième d’écart sur {apart}</numerusform>
            <numerusform>{characters} et {lines} caractères sur %n pages à relire&#x202f;; plus d’un dixième d’écart sur {apart}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learns %n transcripts</source>
        <translation>
            <numerusform>apprend %n transcription</numerusform>
            <numerusform>apprend %n transcriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>is not trained: nobody has written a transcript on an accepted page yet</source>
        <translation>n’est pas entraîné&#x202f;: personne n’a encore écrit de transcription sur une page acceptée</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Outlines are locked. Edit, Lock outlines, unlocks them.</source>
        <translation>Les contours sont verrouillés. Édition &gt; Verrouiller les contours les déverrouille.</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Supprimer la région</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n regions</source>
        <translation>
            <numerusform>Supprimer %n région</numerusform>
            <numerusform>Supprimer %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Move region</source>
        <translation>Déplacer la région</translation>
    </message>
    <message numerus="yes">
        <source>Move %n regions</source>
        <translation>
            <numerusform>Déplacer %n région</numerusform>
            <numerusform>Déplacer %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate region</source>
        <translation>Pivoter la région</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n regions</source>
        <translation>
            <numerusform>Pivoter %n région</numerusform>
            <numerusform>Pivoter %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>Ignorer la région</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n regions</source>
        <translation>
            <numerusform>Ignorer %n région</numerusform>
            <numerusform>Ignorer %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop ignoring region</source>
        <translation>Ne plus ignorer la région</translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n regions</source>
        <translation>
            <numerusform>Ne plus ignorer %n région</numerusform>
            <numerusform>Ne plus ignorer %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste region</source>
        <translation>Coller la région</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n regions</source>
        <translation>
            <numerusform>Coller %n région</numerusform>
            <numerusform>Coller %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate region</source>
        <translation>Dupliquer la région</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n regions</source>
        <translation>
            <numerusform>Dupliquer %n région</numerusform>
            <numerusform>Dupliquer %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>Accepter la région</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n regions</source>
        <translation>
            <numerusform>Accepter %n région</numerusform>
            <numerusform>Accepter %n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n baselines</source>
        <translation>
            <numerusform>Tracer %n ligne de base</numerusform>
            <numerusform>Tracer %n lignes de base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n baselines</source>
        <translation>
            <numerusform>Supprimer %n ligne de base</numerusform>
            <numerusform>Supprimer %n lignes de base</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>Rejeter la région</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n regions</source>
        <translation>
            <numerusform>Rejeter %n région</numerusform>
            <numerusform>Rejeter %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two or more lines to join them.</source>
        <translation>Sélectionnez deux lignes ou plus pour les joindre.</translation>
    </message>
    <message>
        <source>There is a baseline already. Drag its points.</source>
        <translation>Il y a déjà une ligne de base. Faites glisser ses points.</translation>
    </message>
    <message>
        <source>Select the lines that are to have a baseline.</source>
        <translation>Sélectionnez les lignes qui doivent recevoir une ligne de base.</translation>
    </message>
    <message>
        <source>The selected lines have no baseline.</source>
        <translation>Les lignes sélectionnées n’ont pas de ligne de base.</translation>
    </message>
    <message>
        <source>Change where reading starts</source>
        <translation>Changer le début de la lecture</translation>
    </message>
    <message>
        <source>What you do is kept among your own files until then.</source>
        <translation>D’ici là, ce que vous faites est gardé parmi vos fichiers personnels.</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs.</source>
        <translation>Rien n’est perdu tant que le programme tourne.</translation>
    </message>
    <message>
        <source>Redo puts yours in place of theirs.</source>
        <translation>Rétablir remet votre version à la place de l’autre.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Another window or command</source>
        <translation>Une autre fenêtre ou une commande</translation>
    </message>
    <message>
        <source>{who} changed this page: {what}</source>
        <translation>{who} a modifié cette page&#x202f;: {what}</translation>
    </message>
    <message>
        <source>typing a count on the page</source>
        <translation>la saisie d’un nombre sur la page</translation>
    </message>
    <message>
        <source>moving regions on the page</source>
        <translation>le déplacement de régions sur la page</translation>
    </message>
    <message>
        <source>moving the page</source>
        <translation>le déplacement de la page</translation>
    </message>
    <message>
        <source>Propose, correct, learn.</source>
        <translation>Proposer, corriger, apprendre.</translation>
    </message>
    <message>
        <source>or drop images, a folder, or labels of another tool here</source>
        <translation>ou déposez ici des images, un dossier ou les annotations d’un autre outil</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>{check} leads from one doubtful character to the next
{accept} accepts the page and goes on
{show_all} shows all keys</source>
        <translation>{check} mène d’un caractère douteux au suivant
{accept} accepte la page et passe à la suite
{show_all} affiche toutes les touches</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>Aucun détecteur</translation>
    </message>
    <message>
        <source>Looking closer …</source>
        <translation>Examen de plus près…</translation>
    </message>
    <message>
        <source>Reading lines …</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Loading the detector …</source>
        <translation>Chargement du détecteur…</translation>
    </message>
    <message>
        <source>Loading the reader …</source>
        <translation>Chargement du lecteur…</translation>
    </message>
    <message>
        <source>Fit to my accepted pages</source>
        <translation>Adapter à mes pages acceptées</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the lines of %n accepted pages.</source>
        <translation>
            <numerusform>Valeurs adaptées aux lignes de %n page acceptée.</numerusform>
            <numerusform>Valeurs adaptées aux lignes de %n pages acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out: what the detector saw there is not kept.</source>
        <translation>
            <numerusform>%n autre est laissée de côté&#x202f;: ce que le détecteur y a vu n’est pas conservé.</numerusform>
            <numerusform>%n autres sont laissées de côté&#x202f;: ce que le détecteur y a vu n’est pas conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>Meilleures valeurs&#x202f;: seuil du texte {threshold}, élargissement {growth}, hauteur min. {size} px.</translation>
    </message>
    <message>
        <source>{before} now, {after} with these values, measured on the very pages they were fitted to.</source>
        <translation>Actuellement {before}&#x202f;; avec ces valeurs {after}, mesuré sur les pages mêmes qui ont servi à les adapter.</translation>
    </message>
    <message>
        <source>Each page judged by values fitted to the others: {held_out}.</source>
        <translation>Chaque page jugée avec des valeurs adaptées aux autres&#x202f;: {held_out}.</translation>
    </message>
    <message>
        <source>So there is no sign that they help on other pages.</source>
        <translation>Rien n’indique donc qu’elles aident sur d’autres pages.</translation>
    </message>
    <message>
        <source>The values in use are the best: {before}.</source>
        <translation>Les valeurs utilisées sont les meilleures&#x202f;: {before}.</translation>
    </message>
    <message>
        <source>F {f_score}, mean IoU {iou}</source>
        <translation>F {f_score}, IoU moyen {iou}</translation>
    </message>
    <message>
        <source>Reading images {done} of {total}</source>
        <translation>Lecture des images {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits</source>
        <translation>
            <numerusform>Non enregistré&#x202f;: %n modification</numerusform>
            <numerusform>Non enregistré&#x202f;: %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>Recherche de texte…</translation>
    </message>
    <message>
        <source>Looking ahead …</source>
        <translation>Recherche d’avance…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n pages</source>
        <translation>
            <numerusform>{done} sur %n page</numerusform>
            <numerusform>{done} sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcript is one line: line breaks became spaces.</source>
        <translation>Une transcription tient sur une ligne : les sauts de ligne sont devenus des espaces.</translation>
    </message>
    <message>
        <source>On the selected lines no numbers disagree, and reading starts where one would begin.</source>
        <translation>Sur les lignes sélectionnées, les nombres concordent, et la lecture commence là où l’on commencerait.</translation>
    </message>
    <message>
        <source>Nobody has written or read yet what there is to count.</source>
        <translation>Personne n’a encore écrit ni lu ce qu’il y aurait à compter.</translation>
    </message>
    <message>
        <source>The lines were not parted, because another page is shown now.</source>
        <translation>Les lignes n’ont pas été séparées, car une autre page est maintenant affichée.</translation>
    </message>
    <message>
        <source>No space was seen in these lines. Cut them by hand with C.</source>
        <translation>Aucun espace n’a été vu dans ces lignes. Coupez-les à la main avec C.</translation>
    </message>
    <message>
        <source>Part at spaces</source>
        <translation>Séparer aux espaces</translation>
    </message>
    <message>
        <source>Somebody else has accepted or rejected this proposal meanwhile. What you wrote was not stored: {text}</source>
        <translation>Quelqu’un d’autre a accepté ou rejeté cette proposition entre-temps. Ce que vous avez écrit n’a pas été enregistré&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Accept line with transcript</source>
        <translation>Accepter la ligne avec sa transcription</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>character</source>
        <translation>caractère</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>from the transcript</source>
        <translation>d’après la transcription</translation>
    </message>
    <message>
        <source>from the reading</source>
        <translation>d’après la lecture</translation>
    </message>
    <message>
        <source>the model&apos;s guess</source>
        <translation>estimé par le modèle</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation>écriture étrangère</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>decoration</source>
        <translation>décoration</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>acceptée sans être vue</translation>
    </message>
    <message>
        <source>not all imported</source>
        <translation>import incomplet</translation>
    </message>
    <message>
        <source>image changed</source>
        <translation>image modifiée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>open issues</source>
        <translation>remarques ouvertes</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec note</translation>
    </message>
    <message>
        <source>validation page</source>
        <translation>page de validation</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>les miennes</translation>
    </message>
    <message>
        <source>given to others</source>
        <translation>attribuées à d’autres</translation>
    </message>
    <message>
        <source>with lines to check</source>
        <translation>avec des lignes à vérifier</translation>
    </message>
    <message>
        <source>with disagreements</source>
        <translation>avec des désaccords</translation>
    </message>
    <message>
        <source>with unusual reading starts</source>
        <translation>avec des débuts de lecture inhabituels</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>en désaccord</translation>
    </message>
    <message>
        <source>without transcript</source>
        <translation>sans transcription</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>low in score</source>
        <translation>à faible score</translation>
    </message>
    <message>
        <source>unusual reading start</source>
        <translation>début de lecture inhabituel</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindée</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>re-read</source>
        <translation>texte corrigé</translation>
    </message>
    <message>
        <source>re-counted</source>
        <translation>nombre corrigé</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>as proposed, not accepted by anybody</source>
        <translation>telle que proposée, non acceptée</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>détecteur</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>fewer than three vertices</source>
        <translation>moins de trois sommets</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>aucune surface</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>le contour se croise</translation>
    </message>
    <message>
        <source>lies outside the image</source>
        <translation>hors de l’image</translation>
    </message>
    <message>
        <source>what of it lies inside the image is not one outline</source>
        <translation>ce qui s’en trouve dans l’image n’est pas un contour unique</translation>
    </message>
    <message>
        <source>the baseline lies far from the outline</source>
        <translation>la ligne de base est loin du contour</translation>
    </message>
    <message>
        <source>the baseline runs against the reading direction</source>
        <translation>la ligne de base va à l’encontre du sens de lecture</translation>
    </message>
    <message>
        <source>the baseline crosses itself</source>
        <translation>la ligne de base se croise</translation>
    </message>
    <message numerus="yes">
        <source>%n characters read</source>
        <translation>
            <numerusform>%n caractère lu</numerusform>
            <numerusform>%n caractères lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters written</source>
        <translation>
            <numerusform>%n caractère écrit</numerusform>
            <numerusform>%n caractères écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>count {count}</source>
        <translation>nombre {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU {overlap}.</source>
        <translation>IoU {overlap}.</translation>
    </message>
    <message>
        <source>Count {before} proposed, {after} typed.</source>
        <translation>Nombre {before} proposé, {after} saisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters changed, read as “{text}”.</source>
        <translation>
            <numerusform>%n caractère modifié, texte lu&#x202f;: «&#x202f;{text}&#x202f;».</numerusform>
            <numerusform>%n caractères modifiés, texte lu&#x202f;: «&#x202f;{text}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: {problem}</source>
        <translation>Non importé&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{database}: {found} {way_out}</source>
        <translation>{database}&#x202f;: {found} {way_out}</translation>
    </message>
    <message>
        <source>{target} does not hold what {database} held. Try again.</source>
        <translation>{target} ne contient pas ce que contenait {database}. Réessayez.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Labeler. Install the newest version first.</source>
        <translation>{file} vient d’une version plus récente de Labeler. Installez d’abord la version la plus récente.</translation>
    </message>
    <message>
        <source>{copy} is damaged: {found} Choose another copy.</source>
        <translation>{copy} est endommagé&#x202f;: {found} Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>{file} is damaged: a row is missing.</source>
        <translation>{file} est endommagé&#x202f;: une ligne de table est absente.</translation>
    </message>
    <message>
        <source>Page {page_id} is damaged. {problems} {way_out}</source>
        <translation>La page {page_id} est endommagée. {problems} {way_out}</translation>
    </message>
    <message>
        <source>{folder} is open in a window or used by a command. Close it first, then try again.</source>
        <translation>{folder} est ouvert dans une fenêtre ou utilisé par une commande. Fermez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>The project has no page {page_id}. It may have been removed.</source>
        <translation>Le projet n’a pas de page {page_id}. Elle a peut-être été retirée.</translation>
    </message>
    <message>
        <source>the page that you judged</source>
        <translation>la page que vous avez jugée</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not stored.</source>
        <translation>{what_happened} Votre «&#x202f;{text}&#x202f;» n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not taken back; undo goes on with the edit before.</source>
        <translation>{what_happened} Votre «&#x202f;{text}&#x202f;» n’a pas été annulé&#x202f;; Annuler passe à la modification précédente.</translation>
    </message>
    <message>
        <source>It is the {kind} in use. Use another {kind} first.</source>
        <translation>C’est le {kind} utilisé. Utilisez d’abord un autre {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions came from its proposals, so it has to stay.</source>
        <translation>
            <numerusform>%n région vient de ses propositions, il doit donc rester.</numerusform>
            <numerusform>%n régions viennent de ses propositions, il doit donc rester.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its proposals are on %n pages that somebody has begun to work on. Finish them, or propose there anew first.</source>
        <translation>
            <numerusform>Ses propositions se trouvent sur %n page déjà commencée. Terminez-la, ou proposez-y d’abord de nouveau.</numerusform>
            <numerusform>Ses propositions se trouvent sur %n pages déjà commencées. Terminez-les, ou proposez-y d’abord de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training run {run} began with it, and can be gone on with. Finish that first.</source>
        <translation>L’entraînement {run} est parti de lui et peut être repris. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) cannot be removed. {need}</source>
        <translation>Le modèle {model_id} ({name}) ne peut pas être supprimé. {need}</translation>
    </message>
    <message>
        <source>What the project knows of model {model_id} cannot be read: {reason}. Choose another one.</source>
        <translation>Ce que le projet sait du modèle {model_id} est illisible&#x202f;: {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) was removed. Choose another one.</source>
        <translation>Le modèle {model_id} ({name}) a été supprimé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Page {page_id} was changed by another program meanwhile. Open the page again.</source>
        <translation>La page {page_id} a été modifiée entre-temps par un autre programme. Ouvrez de nouveau la page.</translation>
    </message>
    <message>
        <source>Page {leaving} is a validation page and stays one: scores of different models can only be compared on the same pages.</source>
        <translation>La page {leaving} est une page de validation et le reste&#x202f;: les scores de modèles différents ne se comparent que sur les mêmes pages.</translation>
    </message>
    <message>
        <source>{file} was replaced while it was written. Put back the project that was there, and work goes on.</source>
        <translation>{file} a été remplacé pendant l’écriture. Remettez le projet qui s’y trouvait, et le travail reprend.</translation>
    </message>
    <message>
        <source>Another project stands at {file}. Put back the one that was there, and work goes on.</source>
        <translation>Un autre projet se trouve dans {file}. Remettez celui qui s’y trouvait, et le travail reprend.</translation>
    </message>
    <message>
        <source>{file} is an older copy of the project: it lacks edits that were stored. Put the newer one back, and work goes on; or open the project again to go on with this one.</source>
        <translation>{file} est une copie plus ancienne du projet&#x202f;: il y manque des modifications enregistrées. Remettez la plus récente, et le travail reprend&#x202f;; ou ouvrez de nouveau le projet pour continuer avec celle-ci.</translation>
    </message>
    <message>
        <source>{folder} is gone: it was moved, renamed or deleted, or its disk is not connected. Put it back where it was, and work goes on.</source>
        <translation>{folder} a disparu&#x202f;: il a été déplacé, renommé ou supprimé, ou son disque n’est pas connecté. Remettez-le où il était, et le travail reprend.</translation>
    </message>
    <message>
        <source>{folder} is not a project: it has no {name}. Choose another folder, or make a project of it.</source>
        <translation>{folder} n’est pas un projet&#x202f;: {name} est absent. Choisissez un autre dossier, ou faites-en un projet.</translation>
    </message>
    <message>
        <source>{database}: {names} is missing. {way_out}</source>
        <translation>{database}&#x202f;: {names} est absent. {way_out}</translation>
    </message>
    <message>
        <source>{place} was never finished, or lost its beginning. Create the project again. {way_out}</source>
        <translation>{place} n’a jamais été terminé, ou a perdu son début. Créez de nouveau le projet. {way_out}</translation>
    </message>
    <message>
        <source>{place} is a project already. Open it, or choose another folder.</source>
        <translation>{place} est déjà un projet. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Open the project by its address instead.</source>
        <translation>{file} ne peut pas être lu. Ouvrez plutôt le projet par son adresse.</translation>
    </message>
    <message>
        <source>{file} cannot be a database: a name on the way to it is not in UTF-8. Rename that folder, or choose another.</source>
        <translation>{file} ne peut pas être une base de données&#x202f;: un nom sur le chemin qui y mène n’est pas en UTF-8. Renommez ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{folder} is a project with a database of its own. Choose another folder for the one on the server.</source>
        <translation>{folder} est un projet qui a sa propre base de données. Choisissez un autre dossier pour celui du serveur.</translation>
    </message>
    <message>
        <source>In an address, an @ ends the password. Write %40 for one within it.</source>
        <translation>Dans une adresse, un @ termine le mot de passe. Écrivez %40 s’il en contient un.</translation>
    </message>
    <message>
        <source>This is no address of a project on a server. It is written like this: postgresql://user@host/database</source>
        <translation>Ce n’est pas l’adresse d’un projet sur un serveur. Elle s’écrit ainsi&#x202f;: postgresql://user@host/database</translation>
    </message>
    <message>
        <source>{url}: say in which folder the project keeps its files.</source>
        <translation>{url}&#x202f;: indiquez dans quel dossier le projet garde ses fichiers.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder. {cause}</source>
        <translation>{folder} ne peut pas être créé comme dossier. {cause}</translation>
    </message>
    <message>
        <source>{database} holds what does not belong in it: {names}. {way_out}</source>
        <translation>{database} contient ce qui n’a rien à y faire&#x202f;: {names}. {way_out}</translation>
    </message>
    <message>
        <source>{database} is a database, but not of Labeler. Choose another file or folder.</source>
        <translation>{database} est une base de données, mais pas de Labeler. Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>{database} was made by a newer version of Labeler (tables {reason}). Install the newest version, then open it again.</source>
        <translation>{database} vient d’une version plus récente de Labeler (tables {reason}). Installez la version la plus récente, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} cannot be copied to be read. {cause}</source>
        <translation>{file} ne peut pas être copié pour être lu. {cause}</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Vérification de la base de données</translation>
    </message>
    <message>
        <source>Looking through all rows</source>
        <translation>Parcours de toutes les lignes des tables</translation>
    </message>
    <message>
        <source>{source} was made by a newer version of Labeler (tables {reason}). Install the newest version, then try again.</source>
        <translation>{source} vient d’une version plus récente de Labeler (tables {reason}). Installez la version la plus récente, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing of {source} can be read ({reason}). Bring an earlier copy back.</source>
        <translation>Rien dans {source} n’est lisible ({reason}). Restaurez une copie antérieure.</translation>
    </message>
    <message>
        <source>The repair failed: {problem}. {way_out}</source>
        <translation>La réparation a échoué&#x202f;: {problem}. {way_out}</translation>
    </message>
    <message>
        <source>The project has no training run {run_id}. Start a new one.</source>
        <translation>Le projet n’a pas d’entraînement {run_id}. Lancez-en un nouveau.</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read: {reason}. {way_out}</source>
        <translation>{place}&#x202f;: une ligne de table ne peut pas être lue&#x202f;: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>{place}: something stands there twice. {way_out}</source>
        <translation>{place}&#x202f;: quelque chose s’y trouve deux fois. {way_out}</translation>
    </message>
    <message>
        <source>A text holds half a character and cannot be stored. Type it again.</source>
        <translation>Un texte contient la moitié d’un caractère et ne peut pas être enregistré. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check and repair the project, or bring an earlier copy of it back.</source>
        <translation>Vérifiez et réparez le projet, ou restaurez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>The file is damaged. {way_out}</source>
        <translation>Le fichier est endommagé. {way_out}</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Close the other program, then try again.</source>
        <translation>Un autre programme le verrouille. Fermez cet autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>It may not be written. Check the permissions of the folder and the file.</source>
        <translation>L’écriture est interdite. Vérifiez les droits du dossier et du fichier.</translation>
    </message>
    <message>
        <source>The place offers no memory that programs can share, as some network shares do not. Close other programs that have the project open, or move it to a local disk.</source>
        <translation>Cet emplacement n’offre pas de mémoire partagée entre programmes, comme certains partages réseau. Fermez les autres programmes qui ont le projet ouvert, ou déplacez-le sur un disque local.</translation>
    </message>
    <message>
        <source>It cannot be opened. Check that the folder exists and may be written.</source>
        <translation>Il ne peut pas être ouvert. Vérifiez que le dossier existe et que l’écriture y est permise.</translation>
    </message>
    <message>
        <source>The file is not a database. {way_out}</source>
        <translation>Le fichier n’est pas une base de données. {way_out}</translation>
    </message>
    <message>
        <source>There is no memory left. Close other programs, then try again.</source>
        <translation>Il n’y a plus de mémoire. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>{place}: {causes}</source>
        <translation>{place}&#x202f;: {causes}</translation>
    </message>
    <message>
        <source>{place}: {reason}. {way_out}</source>
        <translation>{place}&#x202f;: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>{place}: {full}</source>
        <translation>{place}&#x202f;: {full}</translation>
    </message>
    <message>
        <source>The server refuses the user or the password. Open it again by its address, with the right password; or put that into the file ~/.pgpass, and nobody asks for it any more.</source>
        <translation>Le serveur refuse l’utilisateur ou le mot de passe. Ouvrez de nouveau le projet par son adresse, avec le bon mot de passe&#x202f;; ou inscrivez celui-ci dans le fichier ~/.pgpass, et il ne sera plus demandé.</translation>
    </message>
    <message>
        <source>The number of open issues does not match the issues. Update this program.</source>
        <translation>Le nombre de remarques ouvertes ne correspond pas aux remarques. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The server does not let this user in from here. Ask whoever keeps it for an entry in its pg_hba.conf.</source>
        <translation>Le serveur n’admet pas cet utilisateur depuis ce poste. Demandez à l’administrateur une entrée dans son pg_hba.conf.</translation>
    </message>
    <message>
        <source>The server has no such database. Check its name, or have it made: createdb NAME</source>
        <translation>Le serveur n’a pas de base de données de ce nom. Vérifiez le nom, ou faites-la créer&#x202f;: createdb NAME</translation>
    </message>
    <message>
        <source>The server can only be read, as one that copies another. Give the address of that one.</source>
        <translation>Le serveur est en lecture seule, comme ceux qui en copient un autre. Indiquez l’adresse de cet autre.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Ask whoever keeps it to free some space.</source>
        <translation>Le disque du serveur est plein. Demandez à l’administrateur de libérer de l’espace.</translation>
    </message>
    <message>
        <source>The server has too many connections. Close windows that are not needed, or ask whoever keeps it for more (max_connections).</source>
        <translation>Le serveur a trop de connexions. Fermez les fenêtres inutiles, ou demandez à l’administrateur d’en permettre plus (max_connections).</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Wait a moment, then try again.</source>
        <translation>Un autre programme le verrouille. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address, and the network.</source>
        <translation>Il n’y a pas de serveur de ce nom. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. Ask whoever keeps it to bring back a copy.</source>
        <translation>{place}&#x202f;: le serveur signale&#x202f;: {reason}. Demandez à l’administrateur de restaurer une copie.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}.</source>
        <translation>{place} : le serveur répond : {reason}.</translation>
    </message>
    <message>
        <source>{place}: {cause}</source>
        <translation>{place}&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network, and whether it runs.</source>
        <translation>Le serveur ne répond pas. Vérifiez le réseau, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>You may not do that here. Ask an owner of the project for the role it takes, or whoever keeps the server for the rights.</source>
        <translation>Vous n’avez pas le droit de faire cela ici. Demandez le rôle nécessaire à un propriétaire du projet, ou les droits à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Only reviewers approve pages. Ask one of them, or an owner of the project.</source>
        <translation>Seuls les relecteurs approuvent des pages. Adressez-vous à l’un d’eux, ou à un propriétaire du projet.</translation>
    </message>
    <message>
        <source>Somebody else has judged this page, or approved it. Ask a reviewer to send it back first.</source>
        <translation>Quelqu’un d’autre a jugé cette page, ou l’a approuvée. Demandez d’abord à un relecteur de la renvoyer.</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Somebody else has to approve it.</source>
        <translation>Vous avez vous-même travaillé sur cette page. Quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>Everybody writes and takes back comments under their own name only. Answer with one of yours.</source>
        <translation>Chacun n’écrit et ne retire de commentaires que sous son propre nom. Répondez avec l’un des vôtres.</translation>
    </message>
    <message>
        <source>Only owners add pages to a project. Ask one of them.</source>
        <translation>Seuls les propriétaires ajoutent des pages à un projet. Adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>This would stand there under the name of somebody else. Open the project anew, and log in as yourself.</source>
        <translation>Cela y figurerait sous le nom de quelqu’un d’autre. Rouvrez le projet et connectez-vous sous votre propre nom.</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Wait a moment.</source>
        <translation>Le serveur démarre ou s’arrête. Patientez un instant.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}&#x202f;: le serveur signale&#x202f;: {reason}. Ce qui était enregistré auparavant est en sécurité&#x202f;; fermez le projet et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Projects on a PostgreSQL server need one more package. Install it, then try again: pip install &apos;labeler[postgresql]&apos;</source>
        <translation>Les projets sur un serveur PostgreSQL nécessitent un paquet de plus. Installez-le, puis réessayez&#x202f;: pip install &apos;labeler[postgresql]&apos;</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}, and {needed} or newer is needed. Ask whoever keeps it for an upgrade, or choose another server.</source>
        <translation>Le serveur est PostgreSQL {version}, et il faut {needed} ou une version plus récente. Demandez une mise à niveau à l’administrateur, ou choisissez un autre serveur.</translation>
    </message>
    <message>
        <source>The database keeps texts as {encoding}, which lacks most characters. Have one made that keeps them all, with the encoding UTF8.</source>
        <translation>La base de données garde les textes en {encoding}, où la plupart des caractères manquent. Faites-en créer une qui les garde tous, avec le codage UTF8.</translation>
    </message>
    <message>
        <source>The project was made by another version of Labeler. Have it opened once by somebody who may write to it, with the newest version.</source>
        <translation>Le projet vient d’une autre version de Labeler. Faites-le ouvrir une fois, avec la version la plus récente, par quelqu’un qui a le droit d’y écrire.</translation>
    </message>
    <message>
        <source>No project can be kept in {kind}. Give a folder, or an address that begins with postgresql://.</source>
        <translation>Aucun projet ne peut être gardé dans {kind}. Indiquez un dossier, ou une adresse qui commence par postgresql://.</translation>
    </message>
    <message>
        <source>{place}: the database says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}&#x202f;: la base de données signale&#x202f;: {reason}. Ce qui était enregistré auparavant est en sécurité&#x202f;; fermez le projet et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The page is drawn at another size than when it was labelled: this program or system draws it otherwise. Labels are for {width} x {height} pixels.</source>
        <translation>La page est rendue à une autre taille que lors de son annotation&#x202f;: ce programme ou ce système la rend autrement. Les annotations valent pour {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>Récupération de {name}…</translation>
    </message>
    <message>
        <source>Looking at {name} takes long. Work on other pages meanwhile.</source>
        <translation>L’examen de {name} prend du temps. Travaillez entre-temps sur d’autres pages.</translation>
    </message>
    <message>
        <source>The PDF has no pages. Copy it again from where it came from.</source>
        <translation>Le PDF n’a aucune page. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Save it without a password, and add that.</source>
        <translation>Le PDF est chiffré. Enregistrez-le sans mot de passe, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off. Copy it again, or save it anew where it still opens.</source>
        <translation>Le PDF est endommagé ou tronqué. Copiez-le de nouveau, ou réenregistrez-le là où il s’ouvre encore.</translation>
    </message>
    <message>
        <source>The page has no size. Save the PDF anew where it still opens.</source>
        <translation>La page n’a pas de dimensions. Réenregistrez le PDF là où il s’ouvre encore.</translation>
    </message>
    <message>
        <source>A picture on the page has more than {limit} million pixels. Scale it down or cut it into parts.</source>
        <translation>Une image de la page a plus de {limit} millions de pixels. Réduisez-la ou découpez-la.</translation>
    </message>
    <message>
        <source>The page measures {inches} inches: at a size at which it can be read it has more than {limit} million pixels, or {side:,} on a side. Cut it into parts.</source>
        <translation>La page mesure {inches} pouces&#x202f;: à une taille lisible, elle a plus de {limit} millions de pixels, ou {side:,} de côté. Découpez-la.</translation>
    </message>
    <message>
        <source>it has no images with polygons, so it is no file of docTR for detection</source>
        <translation>il n’a pas d’images avec des polygones, ce n’est donc pas un fichier docTR de détection</translation>
    </message>
    <message>
        <source>it has no tasks, so it is no file of Label Studio</source>
        <translation>il n’a pas de tâches, ce n’est donc pas un fichier Label Studio</translation>
    </message>
    <message>
        <source>it is about {images} images, and JSON-MIN does not say which outline lies on which. Export JSON instead of JSON-MIN</source>
        <translation>elle concerne {images} images, et JSON-MIN ne dit pas quel contour se trouve sur laquelle. Exportez en JSON plutôt qu’en JSON-MIN</translation>
    </message>
    <message>
        <source>none of its values names an image. Export it with the paths or addresses of its images</source>
        <translation>aucune de ses valeurs ne désigne une image. Exportez-le avec les chemins ou les adresses de ses images</translation>
    </message>
    <message>
        <source>it does not say how large its image is, and counts in percent of it</source>
        <translation>il ne dit pas quelle est la taille de son image et compte en pourcentage de celle-ci</translation>
    </message>
    <message>
        <source>its image was turned in Label Studio. Turn it back there, export again</source>
        <translation>son image a été tournée dans Label Studio. Remettez-la droite et exportez de nouveau</translation>
    </message>
    <message>
        <source>it is drawn as {kind!r}, which is not read. Draw a polygon or a rectangle</source>
        <translation>il est dessiné en {kind!r}, ce qui n’est pas lu. Dessinez un polygone ou un rectangle</translation>
    </message>
    <message>
        <source>it has no img_path</source>
        <translation>il n’a pas d’img_path</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a bbox</source>
        <translation>il n’a ni polygon ni bbox</translation>
    </message>
    <message>
        <source>{line!r} is not a character with its box and page</source>
        <translation>{line!r} n’est pas un caractère avec sa boîte et sa page</translation>
    </message>
    <message>
        <source>it is on page {page} of its image. Save a box file for every page</source>
        <translation>il est sur la page {page} de son image. Enregistrez un fichier box par page</translation>
    </message>
    <message>
        <source>it has no outline</source>
        <translation>il n’a pas de contour</translation>
    </message>
    <message>
        <source>it has no filename</source>
        <translation>il n’a pas de filename</translation>
    </message>
    <message>
        <source>a {kind!r} has no inside. Draw a polygon instead</source>
        <translation>un {kind!r} n’a pas d’intérieur. Dessinez plutôt un polygone</translation>
    </message>
    <message>
        <source>its points have not as many x as y</source>
        <translation>ses points n’ont pas autant de x que de y</translation>
    </message>
    <message>
        <source>it has no bndbox</source>
        <translation>il n’a pas de bndbox</translation>
    </message>
    <message>
        <source>{line!r} is not a class and an outline in shares of the image</source>
        <translation>{line!r} n’est pas une classe suivie d’un contour en fractions de l’image</translation>
    </message>
    <message>
        <source>its box has no inside</source>
        <translation>sa boîte n’a pas d’intérieur</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen: {file} was changed or is gone. Bring that file back from a copy, or freeze the pages under another name.</source>
        <translation>Le jeu de données {name} n’est plus ce qui a été figé&#x202f;: {file} a été modifié ou a disparu. Restaurez ce fichier depuis une copie, ou figez les pages sous un autre nom.</translation>
    </message>
    <message>
        <source>The data set {name} cannot be read: its list {file} is damaged or gone, or a later version of this program wrote it. Bring it back from a copy.</source>
        <translation>Le jeu de données {name} ne peut pas être lu : sa liste {file} est endommagée ou a disparu, ou une version ultérieure de ce programme l’a écrite. Restaurez-la depuis une copie.</translation>
    </message>
    <message>
        <source>The project has no frozen data set. Freeze one first.</source>
        <translation>Le projet n’a pas de jeu de données figé. Figez-en d’abord un.</translation>
    </message>
    <message>
        <source>No data set is called {name}. There are: {names}.</source>
        <translation>Aucun jeu de données ne s’appelle {name}. Il existe&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>A data set cannot be called {name}. Use letters, digits, spaces, dots and dashes, at most {most} bytes.</source>
        <translation>Un jeu de données ne peut pas s’appeler {name}. Utilisez au plus {most} lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>There is a data set called {name} already, and what is frozen never changes. Choose another name.</source>
        <translation>Il y a déjà un jeu de données nommé {name}, et ce qui est figé ne change jamais. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The labels are not all in the project yet.</source>
        <translation>Les annotations ne sont pas encore toutes dans le projet.</translation>
    </message>
    <message>
        <source>{folder} is a project already. Choose another folder.</source>
        <translation>{folder} est déjà un projet. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{labels} {said} Nothing was created. Name the folder that the images are in.</source>
        <translation>{labels} {said} Rien n’a été créé. Indiquez le dossier où se trouvent les images.</translation>
    </message>
    <message>
        <source>{path} holds labels of the same images in several folders: {folders}. Choose one of them.</source>
        <translation>{path} contient des annotations des mêmes images dans plusieurs dossiers&#x202f;: {folders}. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Unpacked to {folder}. The images stay there.</source>
        <translation>Décompressé dans {folder}. Les images y restent.</translation>
    </message>
    <message>
        <source>Images that lie in the label files, and nowhere else, were written to {folder}. They stay there.</source>
        <translation>Les images qui ne se trouvent que dans les fichiers d’annotations ont été écrites dans {folder}. Elles y restent.</translation>
    </message>
    <message>
        <source>Removed what an earlier attempt left unfinished: {names}.</source>
        <translation>Les restes inachevés d’une tentative antérieure ont été supprimés&#x202f;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n images that the labels speak of.</source>
        <translation>
            <numerusform>%n image citée par les annotations a été trouvée.</numerusform>
            <numerusform>%n images citées par les annotations ont été trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images beside them come in unlabelled.</source>
        <translation>
            <numerusform>%n autre image à côté sera ajoutée sans annotations.</numerusform>
            <numerusform>%n autres images à côté seront ajoutées sans annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left aside: %n images in {folders}, of which the labels say nothing. Add them if they are pages.</source>
        <translation>
            <numerusform>Laissée de côté&#x202f;: %n image de {folders}, que les annotations ne citent pas. Ajoutez-la si c’est une page.</numerusform>
            <numerusform>Laissées de côté&#x202f;: %n images de {folders}, que les annotations ne citent pas. Ajoutez-les si ce sont des pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images that the labels speak of are nowhere to be found ({names}).</source>
        <translation>
            <numerusform>%n image citée par les annotations est introuvable ({names}).</numerusform>
            <numerusform>%n images citées par les annotations sont introuvables ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no items and categories, so it is no file of datumaro</source>
        <translation>il n’a ni items ni categories, ce n’est donc pas un fichier datumaro</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>il ne désigne aucune image</translation>
    </message>
    <message>
        <source>its label {label} is not in the file</source>
        <translation>son étiquette {label} n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>its ellipse has no box</source>
        <translation>son ellipse n’a pas de boîte</translation>
    </message>
    <message>
        <source>its turned box is not a centre, two sides and an angle</source>
        <translation>son rectangle tourné n’est pas formé d’un centre, de deux côtés et d’un angle</translation>
    </message>
    <message>
        <source>{count} pages of this file took too long to draw, so the others are not tried. Save them as PNG with the program that shows them, and add those.</source>
        <translation>{count} pages de ce fichier ont été trop longues à rendre, les autres ne sont donc pas tentées. Enregistrez-les en PNG avec le programme qui les affiche, et ajoutez ces fichiers.</translation>
    </message>
    <message>
        <source>The process that draws such files does not start. Close other programs and try again, or install Labeler again.</source>
        <translation>Le processus qui rend de tels fichiers ne démarre pas. Fermez d’autres programmes et réessayez, ou réinstallez celui-ci.</translation>
    </message>
    <message>
        <source>The page ended the process that draws it: it takes more than {gigabytes} GB of memory, or the file is damaged. Save it as PNG with the program that shows it, and add that.</source>
        <translation>La page a mis fin au processus qui la rend&#x202f;: elle demande plus de {gigabytes} Go de mémoire, ou le fichier est endommagé. Enregistrez-la en PNG avec le programme qui l’affiche, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>On the screen only: detector, reader and exports see the image itself.</source>
        <translation>À l’écran seulement&#x202f;: détecteur, lecteur et exports voient l’image elle-même.</translation>
    </message>
    <message>
        <source>Brightness {brightness}, contrast {contrast}</source>
        <translation>Luminosité {brightness}, contraste {contrast}</translation>
    </message>
    <message>
        <source>{tone}: altered too far for the page to count as seen</source>
        <translation>{tone}&#x202f;: réglage trop fort pour compter comme vu</translation>
    </message>
    <message>
        <source>Divide into characters</source>
        <translation>Diviser en caractères</translation>
    </message>
    <message>
        <source>Click a line; drag separators, + adds one, Backspace removes one, Ctrl+click makes a gap, digits set how many; Enter keeps, Tab keeps and goes on to the next line, Esc leaves</source>
        <translation>Cliquez une ligne ; faites glisser les séparateurs, + en ajoute un, Retour arrière en retire un, Ctrl+clic fait un vide, les chiffres fixent le nombre ; Entrée garde, Tab garde et passe à la ligne suivante, Échap abandonne</translation>
    </message>
    <message>
        <source>Point at where the separator is to be.</source>
        <translation>Pointez l’endroit où placer le séparateur.</translation>
    </message>
    <message>
        <source>Expected by how sure the reader is of the weakest character of each line. On {lines} lines of receipts and photos that it was not taught with, it was counted how often it is wrong then: in a letter, a space or a mark. Other pages may be read worse, old print and handwriting much worse.</source>
        <translation>Estimé d’après la certitude du lecteur pour le caractère le moins sûr de chaque ligne. Sur {lines} lignes de tickets de caisse et de photos qui n’ont pas servi à l’entraîner, on a compté combien de fois il se trompe alors&#x202f;: sur une lettre, un espace ou un signe. D’autres pages peuvent être moins bien lues, les imprimés anciens et l’écriture manuscrite bien moins encore.</translation>
    </message>
    <message>
        <source>How many lines are misread is not known: not all of them are read, some say what neither a person nor the reader said, or it was never counted how often this reader is wrong.</source>
        <translation>On ne sait pas combien de lignes sont mal lues&#x202f;: toutes ne sont pas lues, le texte de certaines ne vient ni d’une personne ni du lecteur, ou l’on n’a jamais compté combien de fois ce lecteur se trompe.</translation>
    </message>
    <message numerus="yes">
        <source>Line {place} of %n to check</source>
        <translation>
            <numerusform>{place} sur %n ligne à vérifier</numerusform>
            <numerusform>{place} sur %n lignes à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>%n ligne à vérifier</numerusform>
            <numerusform>%n lignes à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>No line to check</source>
        <translation>Aucune ligne à vérifier</translation>
    </message>
    <message>
        <source>hardly one misread</source>
        <translation>à peine une mal lue</translation>
    </message>
    <message numerus="yes">
        <source>about %n misread elsewhere</source>
        <translation>
            <numerusform>environ %n mal lue ailleurs</numerusform>
            <numerusform>environ %n mal lues ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {near} of %n misread lines among them</source>
        <translation>
            <numerusform>environ {near} sur %n mal lue parmi elles</numerusform>
            <numerusform>environ {near} des %n mal lues parmi elles</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the other pages for a line to check …</source>
        <translation>Recherche d’une ligne à vérifier sur les autres pages…</translation>
    </message>
    <message>
        <source>No other line in the listed pages needs a check, as far as is known. Little is known of pages without proposals and of lines nobody has read yet.</source>
        <translation>À ce qu’on en sait, aucune autre ligne des pages de la liste n’est à vérifier. On sait peu des pages sans propositions et des lignes pas encore lues.</translation>
    </message>
    <message>
        <source>No other line on the pages in the list is of the kind that the list of regions shows.</source>
        <translation>Aucune autre ligne des pages de la liste n’est du genre qu’affiche la liste des régions.</translation>
    </message>
    <message>
        <source>Move over from another tool</source>
        <translation>Migrer depuis un autre outil</translation>
    </message>
    <message>
        <source>The accepted pages outline words, so words are proposed from now on. Pages that have proposals keep them. To have lines instead, turn off Proposals, Propose words.</source>
        <translation>Les pages acceptées délimitent des mots, des mots sont donc proposés désormais. Les pages qui ont des propositions les gardent. Pour avoir plutôt des lignes&#x202f;: Propositions &gt; Proposer des mots.</translation>
    </message>
    <message>
        <source>The accepted pages outline lines, so lines are proposed from now on. Pages that have proposals keep them. To have words instead, turn on Proposals, Propose words.</source>
        <translation>Les pages acceptées délimitent des lignes, des lignes sont donc proposées désormais. Les pages qui ont des propositions les gardent. Pour avoir plutôt des mots&#x202f;: Propositions &gt; Proposer des mots.</translation>
    </message>
    <message>
        <source>Words are told by the spaces that a reader sees, and lines of this project are not read. Turn on Proposals &gt; Read lines.</source>
        <translation>Les mots se reconnaissent aux espaces que voit un lecteur, et les lignes de ce projet ne sont pas lues. Activez Propositions &gt; Lire les lignes.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <source>More images</source>
        <translation>Autres images</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open the images only</source>
        <translation>Ouvrir seulement les images</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Look for images in a folder</source>
        <translation>Chercher des images dans un dossier</translation>
    </message>
    <message>
        <source>The project will lie in {folder}.</source>
        <translation>Le projet se trouvera dans {folder}.</translation>
    </message>
    <message>
        <source>Proposed, score {score}</source>
        <translation>Proposition, score {score}</translation>
    </message>
    <message>
        <source>No line of this page is of the kind that the list of regions shows. To see all again, choose Show all in its filter.</source>
        <translation>Aucune ligne de cette page n’est du genre qu’affiche la liste des régions. Son filtre permet de tout réafficher.</translation>
    </message>
    <message>
        <source>Copying the data set {name}</source>
        <translation>Copie du jeu de données {name}</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen, and so is not in the backup.</source>
        <translation>Le jeu de données {name} n’est plus ce qui a été figé, il n’est donc pas dans la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n words will be cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>Au plus %n mot sera découpé dans des lignes. Personne ne l’a délimité.</numerusform>
            <numerusform>Au plus %n mots seront découpés dans des lignes. Personne ne les a délimités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are put together from words. Nobody outlined them.</source>
        <translation>
            <numerusform>%n ligne est formée à partir de mots. Personne ne l’a délimitée.</numerusform>
            <numerusform>%n lignes sont formées à partir de mots. Personne ne les a délimitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>%n mot est découpé dans des lignes. Personne ne l’a délimité.</numerusform>
            <numerusform>%n mots sont découpés dans des lignes. Personne ne les a délimités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines {reason} stay whole.</source>
        <translation>
            <numerusform>%n ligne {reason} reste entière.</numerusform>
            <numerusform>%n lignes {reason} restent entières.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n pages turned up. They stand at the end of the list.</source>
        <translation>
            <numerusform>{name}&#x202f;: %n page de plus a été trouvée. Elle est à la fin de la liste.</numerusform>
            <numerusform>{name}&#x202f;: %n pages de plus ont été trouvées. Elles sont à la fin de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of {names} cannot be counted yet. Any that are missing will be added once they can be.</source>
        <translation>Les pages de {names} ne peuvent pas encore être comptées. Celles qui manquent seront ajoutées dès que ce sera possible.</translation>
    </message>
    <message>
        <source>{name} has fewer pages now. Kept, but without an image: {names}.</source>
        <translation>{name} compte désormais moins de pages. Conservées, mais sans image&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>This project outlines words, which the reader splits off: how lines are outlined cannot be fitted to them.</source>
        <translation>Ce projet délimite des mots, que le lecteur sépare&#x202f;: les réglages du contour des lignes ne peuvent pas leur être adaptés.</translation>
    </message>
    <message>
        <source>Values are fitted to {fewest} accepted pages or more that somebody has looked at. Accept more pages first.</source>
        <translation>Pour adapter les valeurs, il faut au moins {fewest} pages acceptées que quelqu’un a examinées. Acceptez d’abord d’autres pages.</translation>
    </message>
    <message>
        <source>It takes {fewest} accepted pages of which what the detector saw is kept: there are {kept}. Have accepted pages detected again; what you accepted stays.</source>
        <translation>Il faut {fewest} pages acceptées pour lesquelles ce que le détecteur a vu est conservé&#x202f;: il y en a {kept}. Relancez la détection sur des pages acceptées&#x202f;; ce que vous avez accepté reste.</translation>
    </message>
    <message>
        <source>The image of this page cannot be worked on, so its outlines cannot be made anew.</source>
        <translation>L’image de cette page est inutilisable, ses contours ne peuvent donc pas être refaits.</translation>
    </message>
    <message>
        <source>What the detector saw on this page is not kept.</source>
        <translation>Ce que le détecteur a vu sur cette page n’est pas conservé.</translation>
    </message>
    <message>
        <source>What is kept of this page was seen on another picture.</source>
        <translation>Ce qui est conservé de cette page a été vu sur une autre image.</translation>
    </message>
    <message>
        <source>What is kept of this page was seen by another detector.</source>
        <translation>Ce qui est conservé de cette page a été vu par un autre détecteur.</translation>
    </message>
    <message>
        <source>The detector in use has a way of its own to outline lines. Use one that was made by this program to choose how.</source>
        <translation>Le détecteur utilisé trace les contours à sa manière. Pour les régler, utilisez un détecteur créé par ce programme.</translation>
    </message>
    <message>
        <source>without a transcript</source>
        <translation>sans transcription</translation>
    </message>
    <message>
        <source>in scripts without spaces between words</source>
        <translation>dans une écriture sans espaces entre les mots</translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation>à lire de droite à gauche</translation>
    </message>
    <message>
        <source>whose spaces are not clearly seen</source>
        <translation>dont les espaces ne se voient pas nettement</translation>
    </message>
    <message>
        <source>The threshold of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>Le seuil des contours est de {value}. Choisissez une valeur de {low} à {high}.</translation>
    </message>
    <message>
        <source>The growth of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>L’élargissement des contours est de {value}. Choisissez une valeur de {low} à {high}.</translation>
    </message>
    <message>
        <source>The least height of lines is {value}. Choose one from {low} to {high}.</source>
        <translation>La hauteur minimale des lignes est de {value}. Choisissez une valeur de {low} à {high}.</translation>
    </message>
    <message>
        <source>the baseline has {points} points; at most {most} are allowed</source>
        <translation>la ligne de base a {points} points&#x202f;; le maximum est de {most}</translation>
    </message>
    <message>
        <source>it has no column {name!r}</source>
        <translation>la colonne {name!r} est absente</translation>
    </message>
    <message>
        <source>it is of level {level!r}, not a line</source>
        <translation>son niveau est {level!r}, ce n’est pas une ligne</translation>
    </message>
    <message>
        <source>it has no file_name</source>
        <translation>il n’y a pas de file_name</translation>
    </message>
    <message>
        <source>the labelling interface has more than {most:,} characters</source>
        <translation>l’interface d’annotation compte plus de {most:,} caractères</translation>
    </message>
    <message>
        <source>the labelling interface shows no image. Give it an &lt;Image value=&quot;$...&quot;&gt;</source>
        <translation>l’interface d’annotation n’affiche pas d’image. Ajoutez-y un &lt;Image value=&quot;$...&quot;&gt;</translation>
    </message>
    <message>
        <source>the labelling interface takes no outlines. Add &lt;PolygonLabels&gt; or &lt;RectangleLabels&gt;</source>
        <translation>l’interface d’annotation ne prévoit pas de contours. Ajoutez &lt;PolygonLabels&gt; ou &lt;RectangleLabels&gt;</translation>
    </message>
    <message>
        <source>none of its labels says that it is for text ({names}). Call one of them Text</source>
        <translation>aucune de ses étiquettes n’indique qu’elle désigne du texte ({names}). Nommez l’une d’elles Text</translation>
    </message>
    <message>
        <source>{path} holds {name!r} more than once.</source>
        <translation>{path} contient {name!r} plusieurs fois.</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>its columns are {names}, not file_name and regions</source>
        <translation>il a les colonnes {names}, et non file_name et regions</translation>
    </message>
    <message>
        <source>What was fixed</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Glissez pour déplacer la vue</translation>
    </message>
    <message>
        <source>Insert point of baseline</source>
        <translation>Insérer un point dans la ligne de base</translation>
    </message>
    <message>
        <source>Move point of baseline</source>
        <translation>Déplacer un point de la ligne de base</translation>
    </message>
    <message>
        <source>Nothing had been proposed on this page before people outlined its lines.</source>
        <translation>Rien n’avait été proposé sur cette page avant que ses lignes soient délimitées à la main.</translation>
    </message>
    <message>
        <source>A command accepted this page, and no person has looked at all of it.</source>
        <translation>Une commande a accepté cette page, et personne ne l’a examinée en entier.</translation>
    </message>
    <message>
        <source>As it stands: the page is not accepted yet.</source>
        <translation>État actuel&#x202f;: la page n’est pas encore acceptée.</translation>
    </message>
    <message>
        <source>Reading what the detector saw …</source>
        <translation>Lecture de ce que le détecteur a vu…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines. Characters and readings follow when you let go.</source>
        <translation>
            <numerusform>%n ligne. Les caractères et les lectures suivent quand vous relâchez.</numerusform>
            <numerusform>%n lignes. Les caractères et les lectures suivent quand vous relâchez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a slider: the detector does not look again.</source>
        <translation>Déplacez un curseur&#x202f;: le détecteur ne réexamine pas la page.</translation>
    </message>
    <message>
        <source>This page was proposed with other values: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>Les propositions de cette page ont été faites avec d’autres valeurs&#x202f;: seuil du texte {threshold}, élargissement {growth}, hauteur min. {size} px.</translation>
    </message>
    <message>
        <source>The detector looks at this page …</source>
        <translation>Le détecteur examine cette page…</translation>
    </message>
    <message>
        <source>No other page was proposed with other values.</source>
        <translation>Aucune autre page n’a de propositions faites avec d’autres valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are outlined anew.</source>
        <translation>
            <numerusform>Les contours de %n page sont recalculés.</numerusform>
            <numerusform>Les contours de %n pages sont recalculés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the detector looks at again: what it saw is not kept.</source>
        <translation>
            <numerusform>Le détecteur en réexamine %n&#x202f;: ce qu’il y avait vu n’est pas conservé.</numerusform>
            <numerusform>Le détecteur en réexamine %n&#x202f;: ce qu’il y avait vu n’est pas conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>How lines are outlined</source>
        <translation>Contours des lignes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil du texte</translation>
    </message>
    <message>
        <source>How sure the detector must be that something is text</source>
        <translation>À quel point le détecteur doit être sûr qu’il s’agit de texte</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Élargissement</translation>
    </message>
    <message>
        <source>How far outlines lie around what the detector is sure of</source>
        <translation>Écart des contours autour de ce dont le détecteur est sûr</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Hauteur min.</translation>
    </message>
    <message>
        <source>Lines less high are left out</source>
        <translation>Les lignes moins hautes sont omises</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Redétecter</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Apply to all pages</source>
        <translation>Appliquer partout</translation>
    </message>
    <message>
        <source>Outlines anew all pages that are not done, in the background</source>
        <translation>Recalcule en arrière-plan les contours de toutes les pages non terminées</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>Detector {share}, {time} left</source>
        <translation>Détecteur {share}, encore {time}</translation>
    </message>
    <message>
        <source>Reader {share}, {time} left</source>
        <translation>Lecteur {share}, encore {time}</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Stop the training; one can go on from there later</source>
        <translation>Arrêter l’entraînement&#x202f;; on pourra reprendre de là plus tard</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Training begins …</source>
        <translation>Début de l’entraînement…</translation>
    </message>
    <message>
        <source>Click to look at it.</source>
        <translation>Cliquez pour le voir.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Afficher la comparaison</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The training stopped. {reason}</source>
        <translation>L’entraînement s’est arrêté. {reason}</translation>
    </message>
    <message>
        <source>{place} cannot be read ({reason}).</source>
        <translation>{place} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{line} is no address. Correct it.</source>
        <translation>{line} n’est pas une adresse. Corrigez-la.</translation>
    </message>
    <message>
        <source>Line {number}: {reason} Nothing was added.</source>
        <translation>Ligne {number}&#x202f;: {reason} Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>{list}: {reason}</source>
        <translation>{list}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Take over what the other project says</source>
        <translation>Reprendre ce que dit l’autre projet</translation>
    </message>
    <message>
        <source>{page}: not merged. {reason}</source>
        <translation>{page}&#x202f;: non fusionnée. {reason}</translation>
    </message>
    <message>
        <source>{page}: not merged. Its image is not there. Bring it back, and merge again.</source>
        <translation>{page}&#x202f;: non fusionnée. Son image est absente. Remettez-la en place, puis fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>Two people annotate it, and nobody has decided yet. Decide first, and merge again.</source>
        <translation>Deux personnes l’annotent, et personne n’a encore tranché. Tranchez d’abord, puis fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>{page}: what {who} said of it as a second person is not taken over. Decide between the two in {project}, and merge again.</source>
        <translation>{page} : ce que {who} en a dit comme seconde personne n’est pas repris. Tranchez entre les deux dans {project}, puis fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>{page}: {text}</source>
        <translation>{page} : {text}</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: “{text}”.</source>
        <translation>{name} dit autre chose ({what}) : « {text} ».</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: it is not outlined any more.</source>
        <translation>{name} dit autre chose ({what}) : le tracé n’y existe plus.</translation>
    </message>
    <message>
        <source>{name} says something else about {what}.</source>
        <translation>{name} dit autre chose : {what}.</translation>
    </message>
    <message>
        <source>Approve page</source>
        <translation>Approuver la page</translation>
    </message>
    <message>
        <source>Send page back</source>
        <translation>Renvoyer la page</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: a second person is to approve them.</source>
        <translation>
            <numerusform>%n page acceptée est laissée de côté : une seconde personne doit l’approuver.</numerusform>
            <numerusform>%n pages acceptées sont laissées de côté : une seconde personne doit les approuver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: two people annotate them, and nobody has decided yet.</source>
        <translation>
            <numerusform>%n page acceptée est laissée de côté : deux personnes l’annotent, et personne n’a encore tranché.</numerusform>
            <numerusform>%n pages acceptées sont laissées de côté : deux personnes les annotent, et personne n’a encore tranché.</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: not approved, {reason}</source>
        <translation>{page}&#x202f;: non approuvée, {reason}</translation>
    </message>
    <message>
        <source>{page}: not approved, because you worked on it yourself. Somebody else should look at it.</source>
        <translation>{page}&#x202f;: non approuvée, car vous y avez travaillé vous-même. Quelqu’un d’autre devrait l’examiner.</translation>
    </message>
    <message>
        <source>{page}: not sent back, because it is not accepted.</source>
        <translation>{page} : non renvoyée, car elle n’est pas acceptée.</translation>
    </message>
    <message>
        <source>{page}: say what is to be done first, in an issue or a note.</source>
        <translation>{page}&#x202f;: dites d’abord ce qu’il y a à faire, dans une remarque ou une note.</translation>
    </message>
    <message>
        <source>{address} is no address. Copy it once more.</source>
        <translation>{address} n’est pas une adresse. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The address holds a password, and everybody who gets the project could read it. Leave it out, and let the system know it: see the guide.</source>
        <translation>L’adresse contient un mot de passe, que pourraient lire tous ceux qui reçoivent le projet. Retirez-le, et indiquez-le au système&#x202f;: voir le guide.</translation>
    </message>
    <message>
        <source>{address} has steps such as .. in it. Write where it leads.</source>
        <translation>Des éléments tels que .. figurent dans {address}. Écrivez où elle mène.</translation>
    </message>
    <message>
        <source>it is approved already.</source>
        <translation>elle est déjà approuvée.</translation>
    </message>
    <message>
        <source>it is not accepted. Accept it first; another person approves it then.</source>
        <translation>elle n’est pas acceptée. Acceptez-la d’abord&#x202f;; une autre personne l’approuvera ensuite.</translation>
    </message>
    <message>
        <source>nobody has looked at all of it. Look at it and accept it first.</source>
        <translation>personne ne l’a examinée en entier. Examinez-la et acceptez-la d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its issues are open. Close them, or send the page back.</source>
        <translation>
            <numerusform>%n de ses remarques est ouverte. Fermez-la, ou renvoyez la page.</numerusform>
            <numerusform>%n de ses remarques sont ouvertes. Fermez-les, ou renvoyez la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing. Check the address.</source>
        <translation>Il n’y a rien ici. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Addresses with {scheme} need a package that is not installed. Install it: pip install &apos;labeler[{scheme}]&apos;.</source>
        <translation>Les adresses {scheme} nécessitent un paquet qui n’est pas installé. Installez-le&#x202f;: pip install &apos;labeler[{scheme}]&apos;.</translation>
    </message>
    <message>
        <source>{address} was fetched and is gone again. Try again.</source>
        <translation>{address}&#x202f;: fichier récupéré, mais déjà disparu. Réessayez.</translation>
    </message>
    <message>
        <source>Not reachable now: {address}. {reason} What was said about the image is safe.</source>
        <translation>Inaccessible pour le moment&#x202f;: {address}. {reason} Les annotations de l’image sont en sécurité.</translation>
    </message>
    <message>
        <source>There is no such file. Check the address.</source>
        <translation>Ce fichier n’existe pas. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or sign in.</source>
        <translation>La lecture est interdite. Vérifiez l’adresse, ou connectez-vous.</translation>
    </message>
    <message>
        <source>The system does not know how to sign in there: see the guide.</source>
        <translation>Le système ne sait pas comment s’y connecter&#x202f;: voir le guide.</translation>
    </message>
    <message>
        <source>It leads on and on. Give the address it ends at.</source>
        <translation>L’adresse redirige sans fin. Indiquez celle à laquelle elle aboutit.</translation>
    </message>
    <message>
        <source>The certificate of the server is wrong.</source>
        <translation>Le certificat du serveur est incorrect.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>Le serveur ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Asking the server failed ({kind}). Try again later.</source>
        <translation>La requête au serveur a échoué ({kind}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It holds more than {most} files. Unpack it.</source>
        <translation>Il contient plus de {most} fichiers. Décompressez-le.</translation>
    </message>
    <message>
        <source>{name} unfolds to more than {most} megabytes. Unpack it yourself.</source>
        <translation>{name} se déploie en plus de {most} mégaoctets. Décompressez-le vous-même.</translation>
    </message>
    <message>
        <source>It has more than {most:,} bytes.</source>
        <translation>Il compte plus de {most:,} octets.</translation>
    </message>
    <message>
        <source>{what} is damaged ({reason}). Copy the archive again.</source>
        <translation>{what} est endommagé ({reason}). Copiez de nouveau l’archive.</translation>
    </message>
    <message>
        <source>Nothing is fetched from {scheme} addresses. Name one that begins with http, https, s3 or gs.</source>
        <translation>Rien n’est récupéré depuis des adresses {scheme}. Indiquez-en une qui commence par http, https, s3 ou gs.</translation>
    </message>
    <message>
        <source>The file has more than {most} megabytes. Cut it into parts.</source>
        <translation>Le fichier dépasse {most} mégaoctets. Découpez-le.</translation>
    </message>
    <message>
        <source>It wants you to sign in. Check the address, or get one that is open to you.</source>
        <translation>Il faut s’y connecter. Vérifiez l’adresse, ou procurez-vous-en une qui vous soit accessible.</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or get one that is open to you.</source>
        <translation>La lecture est interdite. Vérifiez l’adresse, ou procurez-vous-en une qui vous soit accessible.</translation>
    </message>
    <message>
        <source>The file was taken away.</source>
        <translation>Le fichier a été retiré.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a while.</source>
        <translation>Le serveur a reçu trop de requêtes. Patientez un peu.</translation>
    </message>
    <message>
        <source>It comes too slowly. Try again later.</source>
        <translation>Le transfert est trop lent. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server answers {code}. Try again later.</source>
        <translation>Le serveur répond {code}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It answers with a web page, perhaps to sign in at. Open it in a browser.</source>
        <translation>La réponse est une page web, peut-être pour se connecter. Ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>it has no identifier, no place or no comment</source>
        <translation>l’identifiant, l’emplacement ou le commentaire est absent</translation>
    </message>
    <message>
        <source>{text!r} is no moment</source>
        <translation>{text!r} n’est pas une date avec heure</translation>
    </message>
    <message>
        <source>{text!r} does not say its time zone</source>
        <translation>{text!r} n’indique pas son fuseau horaire</translation>
    </message>
    <message>
        <source>Say what is the matter with the selected line; others see it and answer.</source>
        <translation>Dites ce qui ne va pas sur la ligne sélectionnée&#x202f;; d’autres le voient et répondent.</translation>
    </message>
    <message>
        <source>A page that one person accepted is approved by another, or sent back with issues.</source>
        <translation>Une page qu’une personne a acceptée est approuvée par une autre, ou renvoyée avec des remarques.</translation>
    </message>
    <message>
        <source>Exports and trainings take pages that a second person approved, and no others.</source>
        <translation>Exports et entraînements ne prennent que les pages qu’une seconde personne a approuvées.</translation>
    </message>
    <message>
        <source>As it stands. Any change of its regions takes the approval back.</source>
        <translation>Dans son état actuel. Toute modification de ses régions retire l’approbation.</translation>
    </message>
    <message>
        <source>Pages that two people annotated without seeing each other&apos;s work, and what was refused because a page says something else.</source>
        <translation>Pages que deux personnes ont annotées sans voir le travail de l’autre, et ce qui a été refusé parce qu’une page dit autre chose.</translation>
    </message>
    <message>
        <source>How far each pair of people agrees on what both annotated, by month.</source>
        <translation>Dans quelle mesure chaque paire de personnes s’accorde sur ce que les deux ont annoté, par mois.</translation>
    </message>
    <message>
        <source>Pages, lines, minutes and edits a line, by day and person.</source>
        <translation>Pages, lignes, minutes et modifications par ligne, par jour et par personne.</translation>
    </message>
    <message>
        <source>Pin issue</source>
        <translation>Épingler une remarque</translation>
    </message>
    <message>
        <source>Raise issue on selection</source>
        <translation>Faire une remarque sur la sélection</translation>
    </message>
    <message>
        <source>Next open issue</source>
        <translation>Remarque ouverte suivante</translation>
    </message>
    <message>
        <source>Previous open issue</source>
        <translation>Remarque ouverte précédente</translation>
    </message>
    <message>
        <source>Close issue</source>
        <translation>Fermer la remarque</translation>
    </message>
    <message>
        <source>Second look by another person</source>
        <translation>Seconde relecture par une autre personne</translation>
    </message>
    <message>
        <source>Use approved pages only</source>
        <translation>N’utiliser que les pages approuvées</translation>
    </message>
    <message>
        <source>Approve page and go on</source>
        <translation>Approuver la page et continuer</translation>
    </message>
    <message>
        <source>Next page to approve</source>
        <translation>Page suivante à approuver</translation>
    </message>
    <message>
        <source>Decide between two annotations…</source>
        <translation>Trancher entre deux annotations…</translation>
    </message>
    <message>
        <source>Statistics of the day…</source>
        <translation>Statistiques du jour…</translation>
    </message>
    <message>
        <source>Agreement between people…</source>
        <translation>Accord entre personnes…</translation>
    </message>
    <message>
        <source>Reading starts at an unusual corner. Select the line and press S.</source>
        <translation>La lecture commence à un coin inhabituel. Sélectionnez la ligne et appuyez sur S.</translation>
    </message>
    <message>
        <source>Insert point of curved line</source>
        <translation>Insérer un point dans la ligne courbe</translation>
    </message>
    <message>
        <source>Delete point of curved line</source>
        <translation>Supprimer un point de la ligne courbe</translation>
    </message>
    <message>
        <source>Move point of curved line</source>
        <translation>Déplacer un point de la ligne courbe</translation>
    </message>
    <message>
        <source>Move end of curved line</source>
        <translation>Déplacer une extrémité de la ligne courbe</translation>
    </message>
    <message>
        <source>Bend curved line</source>
        <translation>Infléchir la ligne courbe</translation>
    </message>
    <message>
        <source>Change height of curved line</source>
        <translation>Changer la hauteur de la ligne courbe</translation>
    </message>
    <message>
        <source>A curved line keeps at least two points. Delete it as a whole.</source>
        <translation>Une ligne courbe garde au moins deux points. Supprimez-la en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines follow no curve any more. Undo brings the curve back.</source>
        <translation>
            <numerusform>%n ligne ne suit plus de courbe. Annuler rétablit la courbe.</numerusform>
            <numerusform>%n lignes ne suivent plus de courbe. Annuler rétablit la courbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the lines that are disputed most …</source>
        <translation>Recherche des lignes les plus litigieuses…</translation>
    </message>
    <message>
        <source>No proposed line waits on the pages to review.</source>
        <translation>Aucune ligne proposée n’attend sur les pages à relire.</translation>
    </message>
    <message numerus="yes">
        <source>That was the last of the most disputed lines: %n settled.</source>
        <translation>
            <numerusform>C’était la dernière des lignes les plus contestées : %n réglée.</numerusform>
            <numerusform>C’était la dernière des lignes les plus contestées : %n réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed lines</source>
        <translation>Lignes litigieuses</translation>
    </message>
    <message>
        <source>Settled. Go on to the next disputed line when you are done with it.</source>
        <translation>Réglée. Passez à la ligne litigieuse suivante quand vous en aurez fini avec celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed lines wait</source>
        <translation>
            <numerusform>%n ligne litigieuse en attente</numerusform>
            <numerusform>%n lignes litigieuses en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed line {place} of {total}.</source>
        <translation>Ligne litigieuse {place} sur {total}.</translation>
    </message>
    <message>
        <source>The detector is not sure that it is one: {score}.</source>
        <translation>Le détecteur n’est pas sûr que c’en soit une&#x202f;: {score}.</translation>
    </message>
    <message>
        <source>The reader sees no character on it.</source>
        <translation>Le lecteur n’y voit aucun caractère.</translation>
    </message>
    <message>
        <source>The reader is {percent} % sure of “{character}”.</source>
        <translation>Le lecteur est sûr à {percent}&#x202f;% de «&#x202f;{character}&#x202f;».</translation>
    </message>
    <message>
        <source>Looking through the pages …</source>
        <translation>Parcours des pages…</translation>
    </message>
    <message>
        <source>Nothing is known yet of the pages that follow: they have no proposals.</source>
        <translation>On ne sait encore rien des pages qui suivent&#x202f;: elles n’ont pas de propositions.</translation>
    </message>
    <message>
        <source>What is expected to be wrong with lines and their texts, by scores and readings as they were counted on other pages, and put right meanwhile. What a model learns from it is not in it.</source>
        <translation>Ce qui devrait être faux dans les lignes et leurs textes, d’après le compte des scores et des lectures sur d’autres pages, et corrigé d’ici là. Ce qu’un modèle en apprend n’est pas compris.</translation>
    </message>
    <message numerus="yes">
        <source>Times are by your own last %n pages: {factor} times as long as a trained hand takes.</source>
        <translation>
            <numerusform>Durées d’après %n page, votre dernière&#x202f;: {factor} fois celles d’une main exercée.</numerusform>
            <numerusform>Durées d’après vos %n dernières pages&#x202f;: {factor} fois celles d’une main exercée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of a trained hand, until some pages tell yours.</source>
        <translation>Durées d’une main exercée, jusqu’à ce que quelques pages révèlent les vôtres.</translation>
    </message>
    <message numerus="yes">
        <source>The next {minutes} minutes: about %n pages, {wrong} lines put right</source>
        <translation>
            <numerusform>Les {minutes} prochaines minutes&#x202f;: environ %n page, {wrong} lignes corrigées</numerusform>
            <numerusform>Les {minutes} prochaines minutes&#x202f;: environ %n pages, {wrong} lignes corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has an open issue.</source>
        <translation>Aucune page n’a de remarque ouverte.</translation>
    </message>
    <message>
        <source>No page waits for your approval.</source>
        <translation>Aucune page n’attend votre approbation.</translation>
    </message>
    <message>
        <source>Not all of this page was on the screen, large enough to be read. Look at the rest first.</source>
        <translation>Une partie de cette page n’a pas été affichée assez grande pour être lue. Examinez d’abord le reste.</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Press again to approve it all the same.</source>
        <translation>Vous avez travaillé vous-même sur cette page. Appuyez de nouveau pour l’approuver quand même.</translation>
    </message>
    <message>
        <source>Only a page that somebody accepted can be sent back.</source>
        <translation>Seule une page acceptée peut être renvoyée.</translation>
    </message>
    <message>
        <source>Say what is to be done first: pin an issue to what is wrong, or write a note.</source>
        <translation>Dites d’abord ce qu’il y a à faire&#x202f;: épinglez une remarque à ce qui ne va pas, ou écrivez une note.</translation>
    </message>
    <message>
        <source>This page cannot be approved: {reason}</source>
        <translation>Cette page ne peut pas être approuvée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Make curved line</source>
        <translation>Convertir en ligne courbe</translation>
    </message>
    <message>
        <source>Make Bezier curves</source>
        <translation>Convertir en courbes de Bézier</translation>
    </message>
    <message numerus="yes">
        <source>Make %n curved lines</source>
        <translation>
            <numerusform>Convertir %n ligne en ligne courbe</numerusform>
            <numerusform>Convertir %n lignes en lignes courbes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make Bezier curves of %n lines</source>
        <translation>
            <numerusform>Convertir %n ligne en courbes de Bézier</numerusform>
            <numerusform>Convertir %n lignes en courbes de Bézier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n curves</source>
        <translation>
            <numerusform>Supprimer %n courbe</numerusform>
            <numerusform>Supprimer %n courbes</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that are to be curved.</source>
        <translation>Sélectionnez les lignes qui doivent devenir courbes.</translation>
    </message>
    <message>
        <source>It is one already. Drag its points.</source>
        <translation>C’en est déjà une. Faites glisser ses points.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines stay as they are: overlap {overlap}, and {least} is needed.</source>
        <translation>
            <numerusform>%n ligne reste telle quelle&#x202f;: recouvrement {overlap}, il faut {least}.</numerusform>
            <numerusform>%n lignes restent telles quelles&#x202f;: recouvrement {overlap}, il faut {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{action} (overlap only {overlap})</source>
        <translation>{action} (recouvrement {overlap} seulement)</translation>
    </message>
    <message>
        <source>{action} (overlap {overlap})</source>
        <translation>{action} (recouvrement {overlap})</translation>
    </message>
    <message>
        <source>The selected lines have no curve.</source>
        <translation>Les lignes sélectionnées n’ont pas de courbe.</translation>
    </message>
    <message>
        <source>Add images by address</source>
        <translation>Ajouter des images par adresse</translation>
    </message>
    <message>
        <source>The images stay where they are. Each is fetched once somebody comes to it.</source>
        <translation>Les images restent où elles sont. Chacune est récupérée quand quelqu’un y arrive.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>One address a line: of an image, an archive or a folder.</source>
        <translation>Une adresse par ligne&#x202f;: d’une image, d’une archive ou d’un dossier.</translation>
    </message>
    <message>
        <source>Open project on a server</source>
        <translation>Ouvrir un projet sur un serveur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>kept in memory until the program ends</source>
        <translation>gardé en mémoire jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Raise issue</source>
        <translation>Faire une remarque</translation>
    </message>
    <message>
        <source>Answer issue</source>
        <translation>Répondre à la remarque</translation>
    </message>
    <message>
        <source>No issues on this page. Pin one to whatever you want to discuss.</source>
        <translation>Aucune remarque sur cette page. Épinglez-en une à ce dont vous voulez discuter.</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Issues of this page</source>
        <translation>Remarques de cette page</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Fermée.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>Un entraînement est en cours</translation>
    </message>
    <message>
        <source>Closing the project stops its training.</source>
        <translation>Fermer le projet arrête son entraînement.</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept. To resume it, open the project again and choose Retrain.</source>
        <translation>Ce que l’entraînement a appris jusqu’ici est conservé. Pour le reprendre, ouvrez de nouveau le projet et choisissez Réentraîner.</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>Arrêter l’entraînement et fermer</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>{place} is not empty. Choose an empty database, or a new folder.</source>
        <translation>{place} n’est pas vide. Choisissez une base de données vide, ou un nouveau dossier.</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read ({reason}). Nothing was copied. {way_out}</source>
        <translation>{place}&#x202f;: une ligne de table ne peut pas être lue ({reason}). Rien n’a été copié. {way_out}</translation>
    </message>
    <message>
        <source>What was written into table {table} of {place} is not what is read there, so nothing was kept. Try again, or choose another database.</source>
        <translation>Ce qui a été écrit dans la table {table} de {place} ne se relit pas à l’identique, donc rien n’a été conservé. Réessayez, ou choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>Click what the issue is about; Esc ends</source>
        <translation>Cliquez ce que concerne la remarque&#x202f;; Échap termine</translation>
    </message>
    <message>
        <source>The project has no page {page_id}.</source>
        <translation>Le projet n’a pas de page {page_id}.</translation>
    </message>
    <message>
        <source>{name} has no role in this project. Have an owner give them one first.</source>
        <translation>{name} n’a aucun rôle dans ce projet. Demandez d’abord à un propriétaire de lui en donner un.</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <source>What was said before the decision cannot be read: {reason}.</source>
        <translation>Ce qui avait été annoté avant la décision ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The image changed between the two annotations.</source>
        <translation>L’image a changé entre les deux annotations.</translation>
    </message>
    <message>
        <source>{page}: left out. {who} annotated it both times.</source>
        <translation>{page} : laissée de côté. {who} l’a annotée les deux fois.</translation>
    </message>
    <message>
        <source>{page}: left out. {reason}</source>
        <translation>{page}&#x202f;: laissée de côté. {reason}</translation>
    </message>
    <message>
        <source>The page is turned, but only until the project is closed: {folder} cannot be written ({error}). Make room there, or make the folder writable.</source>
        <translation>La page est pivotée, mais seulement jusqu’à la fermeture du projet&#x202f;: impossible d’écrire dans {folder} ({error}). Faites-y de la place, ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>A part of {width} x {height} pixels is too large to be read at once: {most} million pixels are the most. Choose a smaller area.</source>
        <translation>Une partie de {width} x {height} pixels est trop grande pour être lue d’un coup&#x202f;: le maximum est de {most} millions de pixels. Choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and all of it is seen {most} pixels wide at most. Choose an area of it.</source>
        <translation>L’image fait {width} x {height} pixels, et en entier elle se voit sur {most} pixels de large au plus. Choisissez-en une zone.</translation>
    </message>
    <message>
        <source>You have no role in this project. Ask an owner for one.</source>
        <translation>Vous n’avez aucun rôle dans ce projet. Demandez-en un à un propriétaire.</translation>
    </message>
    <message>
        <source>Reviewers of this project do that. Ask one, or its owner.</source>
        <translation>Cela revient aux relecteurs de ce projet. Adressez-vous à l’un d’eux, ou au propriétaire.</translation>
    </message>
    <message>
        <source>Owners of this project do that. Ask one of them.</source>
        <translation>Cela revient aux propriétaires de ce projet. Adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>it says what is written, but not where. Take the full labels of the set</source>
        <translation>il dit ce qui est écrit, mais pas où. Prenez les annotations complètes du jeu de données</translation>
    </message>
    <message>
        <source>it is a list, and not one of results with image_id, bbox and score</source>
        <translation>c’est une liste, mais pas de résultats avec image_id, bbox et score</translation>
    </message>
    <message>
        <source>it has {classes} classes, and nothing tells which of them are text. Import the file of the data set with its categories and give its images by number, or keep one class</source>
        <translation>il a {classes} classes, et rien ne dit lesquelles sont du texte. Importez le fichier du jeu de données avec ses catégories et indiquez ses images par numéro, ou ne gardez qu’une classe</translation>
    </message>
    <message>
        <source>its images may be those of {names}. Leave only the file beside it that the detector was run on, and import it again</source>
        <translation>ses images peuvent être celles de {names}. Ne laissez à côté que le fichier sur lequel le détecteur a été exécuté, et importez de nouveau</translation>
    </message>
    <message>
        <source>it is a list of results, and nothing tells which images {images} are. Put the COCO file of the images that the detector was run on beside it, and import it again</source>
        <translation>c’est une liste de résultats, et rien ne dit quelles images sont {images}. Placez à côté le fichier COCO des images sur lesquelles le détecteur a été exécuté, et importez de nouveau</translation>
    </message>
    <message>
        <source>{line!r} is no colour, centre, box and character</source>
        <translation>{line!r} n’est pas une suite de couleur, centre, boîte et caractère</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, too many to be in memory at once, which this needs. Scale a copy of it down for that.</source>
        <translation>L’image fait {width} x {height} pixels, trop pour tenir en mémoire d’un coup, ce qui est nécessaire ici. Réduisez-en une copie pour cela.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million that are read by parts. Cut it into several files.</source>
        <translation>L’image fait {width} x {height} pixels, plus que les {limit} millions qui sont lus par parties. Découpez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The directory says two sizes.</source>
        <translation>Le répertoire du TIFF indique deux tailles.</translation>
    </message>
    <message>
        <source>The image is damaged at {x}, {y} ({error}). Copy it again or replace it.</source>
        <translation>L’image est endommagée en {x}, {y} ({error}). Copiez-la de nouveau ou remplacez-la.</translation>
    </message>
    <message>
        <source>The TIFF is compressed in a way that cannot be read by parts (number {number}). Save it in tiles, compressed with Deflate, LZW or JPEG.</source>
        <translation>Le TIFF est compressé d’une façon qui ne permet pas de le lire par parties (numéro {number}). Enregistrez-le en tuiles, compressé en Deflate, LZW ou JPEG.</translation>
    </message>
    <message>
        <source>The TIFF keeps its {width} x {height} pixels in too large pieces to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>Le TIFF range ses {width} x {height} pixels en morceaux trop grands pour être lus par parties. Enregistrez-le en tuiles de 256 x 256 pixels ou plus.</translation>
    </message>
    <message>
        <source>The TIFF is cut into {count:,} strips or tiles, too many to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>Le TIFF est découpé en {count:,} bandes ou tuiles, trop pour être lu par parties. Enregistrez-le en tuiles de 256 x 256 pixels ou plus.</translation>
    </message>
    <message>
        <source>Looking through the pages for doubtful lines: the list grows meanwhile …</source>
        <translation>Recherche de lignes douteuses dans les pages&#x202f;: la liste s’allonge entre-temps…</translation>
    </message>
    <message>
        <source>{name} works on this page. What you change is merged with what they do; take the page over if it is to be yours.</source>
        <translation>{name} travaille sur cette page. Vos modifications sont fusionnées avec les siennes&#x202f;; reprenez la page si elle doit vous revenir.</translation>
    </message>
    <message>
        <source>The page is yours now. {name} is shown that.</source>
        <translation>La page est maintenant à vous. {name} le verra.</translation>
    </message>
    <message>
        <source>Who works on this page</source>
        <translation>Qui travaille sur cette page</translation>
    </message>
    <message>
        <source>Most lines of this page run upwards.</source>
        <translation>La plupart des lignes de cette page vont vers le haut.</translation>
    </message>
    <message>
        <source>Most lines of this page stand on their heads.</source>
        <translation>La plupart des lignes de cette page sont à l’envers.</translation>
    </message>
    <message>
        <source>Most lines of this page run downwards.</source>
        <translation>La plupart des lignes de cette page vont vers le bas.</translation>
    </message>
    <message>
        <source>View of the page</source>
        <translation>Vue de la page</translation>
    </message>
    <message>
        <source>{name} has no role in this project, so there is none to take away.</source>
        <translation>{name} n’a aucun rôle dans ce projet : il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>A project in a file has no roles: whoever may write the file may do all. Copy it to a server first.</source>
        <translation>Un projet dans un fichier n’a pas de rôles&#x202f;: qui peut écrire le fichier peut tout faire. Copiez-le d’abord sur un serveur.</translation>
    </message>
    <message>
        <source>{name} owns the tables of the project, and so is an owner. Have another role of the server own them first (REASSIGN OWNED).</source>
        <translation>{name} possède les tables du projet, et en est donc propriétaire. Faites-les d’abord posséder par un autre rôle du serveur (REASSIGN OWNED).</translation>
    </message>
    <message>
        <source>{name} looks like {other}, who has a role in this project. Choose a name that nobody takes for theirs.</source>
        <translation>{name} ressemble à {other}, qui a un rôle dans ce projet. Choisissez un nom que personne ne confondra avec le sien.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it begins or ends with a space, or holds an invisible or a composed character. Type it anew.</source>
        <translation>{name} ne peut pas être le nom d’un rôle : il commence ou finit par une espace, ou contient un caractère invisible ou composé. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it has up to 63 bytes, is not public or none, and begins neither with pg_ nor with labeler_.</source>
        <translation>{name} ne peut pas être le nom d’un rôle : il compte 63 octets au plus, n’est ni public ni none, et ne commence ni par pg_ ni par labeler_.</translation>
    </message>
    <message>
        <source>Page {page_id} is not accepted yet. It can be annotated a second time once somebody has accepted it.</source>
        <translation>La page {page_id} n’est pas encore acceptée. Elle pourra être annotée une seconde fois quand quelqu’un l’aura acceptée.</translation>
    </message>
    <message>
        <source>Nobody has looked at all of page {page_id} yet. Look at it and accept it first.</source>
        <translation>Personne n’a encore examiné la page {page_id} en entier. Examinez-la et acceptez-la d’abord.</translation>
    </message>
    <message>
        <source>{who} annotates this page. Go on with another.</source>
        <translation>{who} annote cette page. Continuez avec une autre.</translation>
    </message>
    <message>
        <source>You annotated this page before. Somebody else is to do it a second time.</source>
        <translation>Vous avez déjà annoté cette page. Quelqu’un d’autre doit le faire une seconde fois.</translation>
    </message>
    <message>
        <source>The page was removed meanwhile. Bring it back, and decide again.</source>
        <translation>La page a été retirée entre-temps. Rétablissez-la, et tranchez de nouveau.</translation>
    </message>
    <message>
        <source>{who} decided on this page meanwhile. Nothing was changed.</source>
        <translation>{who} a tranché sur cette page entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody changed this page meanwhile. Compare both again, and decide then.</source>
        <translation>Quelqu’un a modifié cette page entre-temps. Comparez de nouveau les deux, puis tranchez.</translation>
    </message>
    <message>
        <source>The detector sees a gap in this line: {take} cuts it there, {refuse} leaves it whole.</source>
        <translation>Le détecteur voit un vide dans cette ligne : {take} la coupe là, {refuse} la laisse entière.</translation>
    </message>
    <message>
        <source>The detector sees one line here: {take} joins the two, {refuse} leaves them apart.</source>
        <translation>Le détecteur voit ici une seule ligne : {take} joint les deux, {refuse} les laisse séparées.</translation>
    </message>
    <message>
        <source>Nothing is suggested for the selected line.</source>
        <translation>Rien n’est suggéré pour la ligne sélectionnée.</translation>
    </message>
    <message>
        <source>Keep line whole</source>
        <translation>Laisser la ligne entière</translation>
    </message>
    <message>
        <source>Keep lines apart</source>
        <translation>Laisser les lignes séparées</translation>
    </message>
    <message>
        <source>{key} leads from one to the next</source>
        <translation>{key} mène de l’un au suivant</translation>
    </message>
    <message>
        <source>{key} accepts the page and goes on</source>
        <translation>{key} accepte la page et passe à la suite</translation>
    </message>
    <message>
        <source>{times} images have the id {key}, and nothing tells whose the annotations are. Give each its own</source>
        <translation>{times} images ont l’identifiant {key}, et rien ne dit à laquelle appartiennent les annotations. Donnez à chacune le sien</translation>
    </message>
    <message>
        <source>This was decided meanwhile, in another window. Nothing was changed.</source>
        <translation>Cela a été tranché entre-temps dans une autre fenêtre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” was not stored: the page was changed elsewhere meanwhile. Compare both.</source>
        <translation>« {text} » n’a pas été enregistré : la page a été modifiée ailleurs entre-temps. Comparez les deux.</translation>
    </message>
    <message>
        <source>Something waits for your decision.</source>
        <translation>Quelque chose attend votre décision.</translation>
    </message>
    <message>
        <source>Another project of the same images, or a copy of this one that somebody worked on. It is only read. What both say differently stays as it is here, and waits for your decision.</source>
        <translation>Un autre projet sur les mêmes images, ou une copie de celui-ci sur laquelle quelqu’un a travaillé. Il est seulement lu. Là où les deux diffèrent, tout reste ici en l’état et attend votre décision.</translation>
    </message>
    <message>
        <source>The other project holds nothing new.</source>
        <translation>L’autre projet ne contient rien de nouveau.</translation>
    </message>
    <message>
        <source>That is this project. Choose another one.</source>
        <translation>C’est ce projet-ci. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is not a project. Choose the folder of one.</source>
        <translation>{path} n’est pas un projet. Choisissez le dossier d’un projet.</translation>
    </message>
    <message>
        <source>Merge another project</source>
        <translation>Fusionner un autre projet</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Autre projet</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Choose the other project</source>
        <translation>Choisir l’autre projet</translation>
    </message>
    <message>
        <source>Choose the other project first.</source>
        <translation>Choisissez d’abord l’autre projet.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n pages here will change.</source>
        <translation>
            <numerusform>%n page d’ici changera.</numerusform>
            <numerusform>%n pages d’ici changeront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be added.</source>
        <translation>
            <numerusform>%n page sera ajoutée.</numerusform>
            <numerusform>%n pages seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pages.</source>
        <translation>
            <numerusform>%n page fusionnée.</numerusform>
            <numerusform>%n pages fusionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things differ in both projects and wait for a decision.</source>
        <translation>
            <numerusform>%n différence entre les deux attend une décision.</numerusform>
            <numerusform>%n différences entre les deux attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>le contour</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>la transcription</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>le nombre de caractères</translation>
    </message>
    <message>
        <source>the reason to ignore</source>
        <translation>le motif d’ignorer</translation>
    </message>
    <message>
        <source>the line it belongs to</source>
        <translation>la ligne d’appartenance</translation>
    </message>
    <message>
        <source>the origin</source>
        <translation>l’origine</translation>
    </message>
    <message>
        <source>the settled disagreement</source>
        <translation>le désaccord réglé</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la ligne de base</translation>
    </message>
    <message>
        <source>what another program says</source>
        <translation>ce que dit un autre programme</translation>
    </message>
    <message>
        <source>the transcript and the count</source>
        <translation>la transcription et le nombre de caractères</translation>
    </message>
    <message>
        <source>{what} of a line</source>
        <translation>{what} d’une ligne</translation>
    </message>
    <message>
        <source>{what} of a character</source>
        <translation>{what} d’un caractère</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>a character</source>
        <translation>un caractère</translation>
    </message>
    <message>
        <source>a line that is divided or joined</source>
        <translation>une ligne divisée ou jointe</translation>
    </message>
    <message>
        <source>a character that is divided or joined</source>
        <translation>un caractère divisé ou joint</translation>
    </message>
    <message>
        <source>the characters of a line</source>
        <translation>les caractères d’une ligne</translation>
    </message>
    <message>
        <source>what becomes of a proposal</source>
        <translation>le sort d’une proposition</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>what another program says of the page</source>
        <translation>ce qu’un autre programme dit de la page</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>l’état de la page</translation>
    </message>
    <message>
        <source>the reading order</source>
        <translation>l’ordre de lecture</translation>
    </message>
    <message>
        <source>Somebody else changed {what} meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié entre-temps : {what}.</translation>
    </message>
    <message>
        <source>{who} changed {what} meanwhile (“{edit}”, {ago}).</source>
        <translation>{who} a modifié entre-temps : {what} (« {edit} », {ago}).</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Une autre fenêtre</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>il y a {number} s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number} h</translation>
    </message>
</context>
</TS>

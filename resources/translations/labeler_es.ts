<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It is added with the heads of the base on top: no less is read that way, and characters are found and counted as well. Retraining can start from it.</source>
        <translation>Se añade con las cabezas del modelo base encima: así no se lee menos, y además se detectan y cuentan caracteres. Se puede reentrenar a partir de él.</translation>
    </message>
    <message>
        <source>It is added as it is: with the heads of the base on top, less was read. Retraining can start from it all the same.</source>
        <translation>Se añade tal cual: con las cabezas del modelo base encima se leía menos. Aun así, se puede reentrenar a partir de él.</translation>
    </message>
    <message>
        <source>{name} was not added. {said}</source>
        <translation>{name} no se ha añadido. {said}</translation>
    </message>
    <message>
        <source>Looking at {page}</source>
        <translation>Examinando {page}</translation>
    </message>
    <message>
        <source>{project} is not a project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{project} no es un proyecto: no contiene {database_file}. Elija otra carpeta o cree un proyecto en ella.</translation>
    </message>
    <message>
        <source>No backup was made: {file}: {reason}.</source>
        <translation>No se ha hecho copia de seguridad: {file}: {reason}.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Copiando la base de datos</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>No se ha hecho copia de seguridad: {reason}</translation>
    </message>
    <message>
        <source>No backup was made: {place} has {free} MB free, and {wanted} MB are needed. Free some space, or choose another folder.</source>
        <translation>No se ha hecho copia de seguridad: {place} tiene {free} MB libres y se necesitan {wanted} MB. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Keep labels</source>
        <translation>Conservar etiquetas</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}°</source>
        <translation>Girar las etiquetas {degrees}°</translation>
    </message>
    <message>
        <source>Scale labels to {percent}%</source>
        <translation>Escalar las etiquetas al {percent} %</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}° and scale them to {percent}%</source>
        <translation>Girar las etiquetas {degrees}° y escalarlas al {percent} %</translation>
    </message>
    <message>
        <source>{name}: the image was neither turned by a quarter nor scaled, as far as can be seen. Look at it in the window, or find the original.</source>
        <translation>{name}: por lo que se ve, la imagen no se ha girado un cuarto de vuelta ni se ha escalado. Mírela en la ventana o busque el original.</translation>
    </message>
    <message>
        <source>{name}: the image is the one that was labelled.</source>
        <translation>{name}: la imagen es la que se etiquetó.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>{name}: this is the picture of another page by now, page {id}. Find the original, or remove the page.</source>
        <translation>{name}: esta es ahora la imagen de otra página, la {id}. Busque el original o quite la página.</translation>
    </message>
    <message>
        <source>Labels lie outside of the new picture ({width} x {height} pixels): they are not its labels. Find the original, or put it back.</source>
        <translation>Hay etiquetas fuera de la nueva imagen ({width} x {height} píxeles): no son las suyas. Busque el original o vuelva a ponerlo en su sitio.</translation>
    </message>
    <message>
        <source>{project} is on a server, so it stays as it is. Repair it into a new folder, and copy that to an empty database.</source>
        <translation>{project} está en un servidor, así que se queda como está. Repárelo en una carpeta nueva y cópiela en una base de datos vacía.</translation>
    </message>
    <message>
        <source>{folder} may not be written, so it stays as it is. Repair it into a new folder.</source>
        <translation>No se puede escribir en {folder}, así que se queda como está. Repare el proyecto en una carpeta nueva.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} no está vacía. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>{folder} has no {database_file}. Bring an earlier copy back.</source>
        <translation>{folder} no contiene {database_file}. Recupere una copia anterior.</translation>
    </message>
    <message>
        <source>{folder} is no project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{folder} no es un proyecto: no contiene {database_file}. Elija otra carpeta o cree un proyecto en ella.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was repaired.</source>
        <translation>No se puede escribir en {folder}: {reason}. No se ha reparado nada.</translation>
    </message>
    <message>
        <source>{work}: {reason}. Nothing was changed.</source>
        <translation>{work}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Weights of {model}</source>
        <translation>Pesos de {model}</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>Imagen {name}</translation>
    </message>
    <message>
        <source>This outline cannot be a {level}: {problem}. Nothing was changed.</source>
        <translation>Este contorno no sirve como {level}: {problem}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This version of the program has no engine called &quot;{name}&quot;. Choose another model, or open the project with the version that added this one.</source>
        <translation>Esta versión del programa no tiene ningún motor llamado «{name}». Elija otro modelo o abra el proyecto con la versión que añadió este.</translation>
    </message>
    <message>
        <source>The {kind} failed: {reason}</source>
        <translation>El {kind} ha fallado: {reason}</translation>
    </message>
    <message>
        <source>What was written as {title} did not come back as it was meant, so nothing was exported: {names}. Export another format, and report this.</source>
        <translation>Lo escrito como {title} no se ha podido volver a leer tal como debía, así que no se ha exportado nada: {names}. Exporte a otro formato e informe de este error.</translation>
    </message>
    <message>
        <source>{folder} is no export with a list of its files ({name}). Choose two folders that this program has exported to.</source>
        <translation>{folder} no es una exportación con la lista de sus archivos ({name}). Elija dos carpetas a las que haya exportado este programa.</translation>
    </message>
    <message>
        <source>{folder} is of an earlier version of this program, which can be compared only with exports in the same format ({format}). Export again, or compare two of a format.</source>
        <translation>{folder} es de una versión anterior de este programa y solo se puede comparar con exportaciones en el mismo formato ({format}). Exporte de nuevo o compare dos del mismo formato.</translation>
    </message>
    <message>
        <source>{out} is a link. Export to the folder it leads to, or to another.</source>
        <translation>{out} es un enlace. Exporte a la carpeta a la que lleva o a otra.</translation>
    </message>
    <message>
        <source>{out} is a file. Choose a folder.</source>
        <translation>{out} es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>{out} holds files that no export of this program put there, or one that kept no list of them yet ({names}). Choose another folder, or empty this one.</source>
        <translation>{out} contiene archivos que no proceden de ninguna exportación de este programa, o de una que aún no guardaba la lista de los suyos ({names}). Elija otra carpeta o vacíe esta.</translation>
    </message>
    <message>
        <source>{out} holds an earlier export, and files that were added or edited since ({names}). Choose another folder, or move them away first.</source>
        <translation>{out} contiene una exportación anterior y archivos añadidos o modificados desde entonces ({names}). Elija otra carpeta o traslade antes esos archivos.</translation>
    </message>
    <message>
        <source>{out} holds the project. Choose a folder of its own for the export.</source>
        <translation>{out} contiene el proyecto. Elija una carpeta propia para la exportación.</translation>
    </message>
    <message>
        <source>{out} belongs to the project. Choose another folder.</source>
        <translation>{out} pertenece al proyecto. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{out} holds images of the project. Choose a folder of its own for the export.</source>
        <translation>{out} contiene imágenes del proyecto. Elija una carpeta propia para la exportación.</translation>
    </message>
    <message>
        <source>{out} is there already. Choose another name.</source>
        <translation>{out} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{aside} is in the way. Move it, or export to another folder.</source>
        <translation>{aside} estorba. Trasládelo o exporte a otra carpeta.</translation>
    </message>
    <message>
        <source>Another export is writing to {draft}. Wait until it is done.</source>
        <translation>Otra exportación está escribiendo en {draft}. Espere a que termine.</translation>
    </message>
    <message>
        <source>{draft} is in the way. Move it, or export to another folder.</source>
        <translation>{draft} estorba. Trasládelo o exporte a otra carpeta.</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>sin exportar</translation>
    </message>
    <message>
        <source>{page}: not exported. {reason}</source>
        <translation>{page}: sin exportar. {reason}</translation>
    </message>
    <message>
        <source>{page}: not exported. Its image is not the one that was frozen. Bring that back first.</source>
        <translation>{page}: sin exportar. Su imagen no es la que se congeló. Recupérela antes.</translation>
    </message>
    <message>
        <source>Its image has not been read yet.</source>
        <translation>Su imagen aún no se ha leído.</translation>
    </message>
    <message>
        <source>Files that were added to {folder} meanwhile lie in {left}.</source>
        <translation>Los archivos que se añadieron entretanto a {folder} están en {left}.</translation>
    </message>
    <message>
        <source>Nothing was exported: the image of {page} was changed meanwhile. Export again.</source>
        <translation>No se ha exportado nada: la imagen de {page} ha cambiado entretanto. Exporte de nuevo.</translation>
    </message>
    <message>
        <source>There is no page to export. {left_out}</source>
        <translation>No hay ninguna página que exportar. {left_out}</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Have them approved first, or take all accepted pages: Review &gt; Use approved pages only.</source>
        <translation>No hay ninguna página que exportar. {waiting} Haga que las aprueben antes o, para incluir todas las aceptadas, desactive Revisión &gt; Usar solo páginas aprobadas.</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Decide first: Review &gt; Decide between two annotations.</source>
        <translation>No hay ninguna página que exportar. {waiting} Decida antes: Revisión &gt; Decidir entre dos anotaciones.</translation>
    </message>
    <message>
        <source>Nobody has looked at any page that is to be exported. Look at pages and accept them.</source>
        <translation>Nadie ha mirado ninguna de las páginas que se van a exportar. Mire las páginas y acéptelas.</translation>
    </message>
    <message>
        <source>There is no accepted page to export. Accept pages first, or export those not accepted, too.</source>
        <translation>No hay páginas aceptadas que exportar. Acepte páginas primero o exporte también las no aceptadas.</translation>
    </message>
    <message>
        <source>{out} cannot be written. {cause}</source>
        <translation>No se puede escribir en {out}. {cause}</translation>
    </message>
    <message>
        <source>corrected or looked at line by line</source>
        <translation>con correcciones o revisión línea a línea</translation>
    </message>
    <message>
        <source>transcribed by a person</source>
        <translation>con transcripciones de una persona</translation>
    </message>
    <message numerus="yes">
        <source>Validation, %n pages: {scores}.</source>
        <translation>
            <numerusform>Validación, %n página: {scores}.</numerusform>
            <numerusform>Validación, %n páginas: {scores}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{measured} {said}</source>
        <translation>{measured} {said}</translation>
    </message>
    <message>
        <source>The new {kind} is better and in use now.</source>
        <translation>El nuevo {kind} es mejor y ya está en uso.</translation>
    </message>
    <message>
        <source>The new {kind} is worse; it is kept but not used.</source>
        <translation>El nuevo {kind} es peor; se conserva, pero no se usa.</translation>
    </message>
    <message>
        <source>{doubt} So the comparison cannot tell whether the new {kind} is better: the old one stays in use, the new one is kept, and you decide.</source>
        <translation>{doubt} Por eso la comparación no permite saber si el nuevo {kind} es mejor: el antiguo sigue en uso, el nuevo se conserva y usted decide.</translation>
    </message>
    <message>
        <source>No validation page was {seen}; {least} are needed.</source>
        <translation>No hay ninguna página de validación {seen}; se necesitan {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages were {seen}; {least} are needed.</source>
        <translation>
            <numerusform>Solo hay %n página de validación {seen}; se necesitan {least}.</numerusform>
            <numerusform>Solo hay %n páginas de validación {seen}; se necesitan {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is surely better by one measure, and surely worse by another.</source>
        <translation>Es sin duda mejor en una medida y sin duda peor en otra.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>La diferencia puede deberse al azar.</translation>
    </message>
    <message>
        <source>The image changed since it was labelled. Decide what becomes of its labels.</source>
        <translation>La imagen ha cambiado desde que se etiquetó. Decida qué hacer con sus etiquetas.</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and {left}: {names}. Check and repair the project.</source>
        <translation>
            <numerusform>%n página está dañada y queda {left}: {names}. Compruebe y repare el proyecto.</numerusform>
            <numerusform>%n páginas están dañadas y quedan {left}: {names}. Compruebe y repare el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are {left}: {names}. {reason}</source>
        <translation>
            <numerusform>%n página queda {left}: {names}. {reason}</numerusform>
            <numerusform>%n páginas quedan {left}: {names}. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.</source>
        <translation>
            <numerusform>%n imagen ha cambiado desde que se etiquetó y queda {left}: {names}. Decida qué hacer con sus etiquetas.</numerusform>
            <numerusform>%n imágenes han cambiado desde que se etiquetaron y quedan {left}: {names}. Decida qué hacer con sus etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project names images in {names}. Nobody on this machine added images from there, so none are read.</source>
        <translation>El proyecto menciona imágenes en {names}. Nadie ha añadido imágenes de ahí en este equipo, así que no se lee ninguna.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message numerus="yes">
        <source>%n images are not in the project ({names}, …). Add them, then import again.</source>
        <translation>
            <numerusform>%n imagen no está en el proyecto ({names}, …). Añádala e importe de nuevo.</numerusform>
            <numerusform>%n imágenes no están en el proyecto ({names}, …). Añádalas e importe de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: the project has no such image. Add it, then import again.</source>
        <translation>{image}: el proyecto no tiene esa imagen. Añádala e importe de nuevo.</translation>
    </message>
    <message>
        <source>{image}: the project has no such image; {page} is {other}. Add it, then import again.</source>
        <translation>{image}: el proyecto no tiene esa imagen; {page} es {other}. Añádala e importe de nuevo.</translation>
    </message>
    <message>
        <source>{image}: several pages could be meant ({names}). Rename one.</source>
        <translation>{image}: podría tratarse de varias páginas ({names}). Cambie el nombre de una.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions are proposals, because their files say that no person drew them.</source>
        <translation>
            <numerusform>%n región es una propuesta, porque su archivo dice que ninguna persona la dibujó.</numerusform>
            <numerusform>%n regiones son propuestas, porque sus archivos dicen que ninguna persona las dibujó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</source>
        <translation>
            <numerusform>%n página ({names}) sigue como nueva, porque no se pudo leer todo. Corrija lo indicado arriba e impórtelo de nuevo, o dibuje lo que falta.</numerusform>
            <numerusform>%n páginas ({names}) siguen como nuevas, porque no se pudo leer todo. Corrija lo indicado arriba e impórtelo de nuevo, o dibuje lo que falta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay unlabelled: the files say nothing yet.</source>
        <translation>
            <numerusform>%n página ({names}) sigue sin etiquetar: los archivos aún no dicen nada.</numerusform>
            <numerusform>%n páginas ({names}) siguen sin etiquetar: los archivos aún no dicen nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: skipped, because nothing of its labels could be read ({refused}). What people have done on the page stays.</source>
        <translation>{image}: omitida, porque no se pudo leer ninguna de sus etiquetas ({refused}). Lo que se haya hecho en la página se conserva.</translation>
    </message>
    <message>
        <source>{image}: skipped, because somebody has worked on the page.</source>
        <translation>{image}: omitida, porque alguien ha trabajado en la página.</translation>
    </message>
    <message>
        <source>{image}: nothing was imported. {reason}</source>
        <translation>{image}: no se ha importado nada. {reason}</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>{image}: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir en {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder is gone. It goes on as soon as it is back; or choose another one.</source>
        <translation>La copia en texto de {folder} no está al día: la carpeta ha desaparecido. Se reanudará en cuanto vuelva; si no, elija otra.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder does not say that it is one of this project. Choose an empty folder.</source>
        <translation>La copia en texto de {folder} no está al día: la carpeta no indica que sea de este proyecto. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: {reason}.</source>
        <translation>La copia en texto de {folder} no está al día: {reason}.</translation>
    </message>
    <message>
        <source>Writing the plain copy</source>
        <translation>Escribiendo la copia en texto</translation>
    </message>
    <message>
        <source>{folder} is not outside of the project. Choose a folder of its own.</source>
        <translation>{folder} no está fuera del proyecto. Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>{folder} has a line break or the like in its name. Choose another.</source>
        <translation>{folder} tiene un salto de línea o algo parecido en el nombre. Elija otra.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds something else. Choose an empty folder.</source>
        <translation>{folder} contiene otra cosa. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Viene con el programa.</translation>
    </message>
    <message>
        <source>The project has no model {model_id}. List its models first.</source>
        <translation>El proyecto no tiene ningún modelo {model_id}. Consulte antes la lista de modelos.</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be removed. {reason}</source>
        <translation>No se puede quitar el modelo {id} ({name}). {reason}</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed, and its file is still there. {said} The file goes when the project is next opened.</source>
        <translation>El modelo {id} ({name}) se ha quitado, pero su archivo sigue ahí. {said} El archivo se borrará la próxima vez que se abra el proyecto.</translation>
    </message>
    <message>
        <source>There is no {kind} that is called {which}. Choose another model.</source>
        <translation>No hay ningún {kind} que se llame {which}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The {which} weights are missing ({weights}). Install the program again.</source>
        <translation>Faltan los pesos «{which}» ({weights}). Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The project has no model {model_id} any more. Choose another model.</source>
        <translation>El proyecto ya no tiene ningún modelo {model_id}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no earlier {kind} to go back to.</source>
        <translation>No hay ningún {kind} anterior al que volver.</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) do not lie in the project, so they are not loaded. If they are yours, copy them to {folder}.</source>
        <translation>Los pesos del modelo {id} ({path}) no están en el proyecto, así que no se cargan. Si son suyos, cópielos en {folder}.</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) are gone. Choose another model.</source>
        <translation>Los pesos del modelo {id} ({path}) han desaparecido. Elija otro modelo.</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a folder of images or a project.</source>
        <translation>{path} no existe. Elija una carpeta de imágenes o un proyecto.</translation>
    </message>
    <message>
        <source>There are no images in {path}, nor in the folders below. Choose a folder that has some, of these kinds: {kinds}. {others}</source>
        <translation>No hay imágenes en {path} ni en sus subcarpetas. Elija una carpeta que contenga imágenes de estos tipos: {kinds}. {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n files not opened</source>
        <translation>
            <numerusform>%n archivo no abierto</numerusform>
            <numerusform>%n archivos no abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left aside, no images ({kinds})</source>
        <translation>
            <numerusform>%n archivo omitido, no es una imagen ({kinds})</numerusform>
            <numerusform>%n archivos omitidos, no son imágenes ({kinds})</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {things}.</source>
        <translation>Se ha encontrado: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Y %n más por el estilo.</numerusform>
            <numerusform>Y %n más por el estilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not an image.</source>
        <translation>{path} no es una imagen.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was added.</source>
        <translation>{sentence} No se ha añadido nada.</translation>
    </message>
    <message>
        <source>{path} does not exist. Nothing was added.</source>
        <translation>{path} no existe. No se ha añadido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n {kind} files</source>
        <translation>
            <numerusform>%n archivo {kind}</numerusform>
            <numerusform>%n archivos {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} with {pages}</source>
        <translation>{files} con {pages}</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}; {then}</translation>
    </message>
    <message>
        <source>Every page that waits for review has its proposals.</source>
        <translation>Todas las páginas por revisar tienen ya sus propuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Every page that waits for review has its proposals, but for %n pages with a problem.</source>
        <translation>
            <numerusform>Todas las páginas por revisar tienen ya sus propuestas, salvo %n página con problemas.</numerusform>
            <numerusform>Todas las páginas por revisar tienen ya sus propuestas, salvo %n páginas con problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{refused}: {reason}</source>
        <translation>{refused}: {reason}</translation>
    </message>
    <message>
        <source>{refused}: it has no proposals of the model in use yet.</source>
        <translation>{refused}: aún no tiene propuestas del modelo en uso.</translation>
    </message>
    <message>
        <source>{path} is no backup. Choose one of those that are listed for the project.</source>
        <translation>{path} no es una copia de seguridad. Elija una de las que aparecen en la lista del proyecto.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder.</source>
        <translation>{folder} no está vacía. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>{file} is not what was written. Check the disk, then try again.</source>
        <translation>{file} no coincide con lo que se escribió. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{project} is on a server, where nothing is put in its place. Restore the copy as a project of its own, into a new folder, and copy that to an empty database.</source>
        <translation>{project} está en un servidor, donde no se sustituye nada. Restaure la copia como proyecto propio en una carpeta nueva y cópielo en una base de datos vacía.</translation>
    </message>
    <message>
        <source>This is a copy of another project than {folder}. Restore it as a project of its own, into a new folder.</source>
        <translation>Esta es una copia de un proyecto distinto de {folder}. Restáurela como proyecto propio en una carpeta nueva.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was restored.</source>
        <translation>No se puede escribir en {folder}: {reason}. No se ha restaurado nada.</translation>
    </message>
    <message>
        <source>A process is already working on {folder}.</source>
        <translation>Ya hay un proceso trabajando en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages have been seen by nobody: trained on as proposed, not as true.</source>
        <translation>
            <numerusform>Nadie ha visto %n página aceptada: se usa en el entrenamiento como propuesta, no como verdad.</numerusform>
            <numerusform>Nadie ha visto %n páginas aceptadas: se usan en el entrenamiento como propuestas, no como verdad.</numerusform>
        </translation>
    </message>
    <message>
        <source>not trained on</source>
        <translation>fuera del entrenamiento</translation>
    </message>
    <message>
        <source>Accept at least {least} pages first (there are {accepted}): one to learn from and one to check what was learnt.</source>
        <translation>Acepte antes al menos {least} páginas (hay {accepted}): una para aprender y otra para comprobar lo aprendido.</translation>
    </message>
    <message>
        <source>There is no reader, or nobody has written a transcript on an accepted page yet. Select a line, press F2, type what it says, and accept the page.</source>
        <translation>No hay lector, o nadie ha escrito aún una transcripción en una página aceptada. Seleccione una línea, pulse F2, escriba lo que dice y acepte la página.</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be trained: {engine} only runs weights. Choose another {kind} first.</source>
        <translation>No se puede entrenar el modelo {id} ({name}): {engine} solo ejecuta pesos. Elija antes otro {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals; models are judged by the other {others}.</source>
        <translation>
            <numerusform>%n de {count} páginas de validación es una propuesta sin cambios; los modelos se juzgan con las otras {others}.</numerusform>
            <numerusform>%n de {count} páginas de validación son propuestas sin cambios; los modelos se juzgan con las otras {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</source>
        <translation>
            <numerusform>%n de {count} páginas de validación es una propuesta sin cambios: la comparación dice poco. Corríjala antes o confirme sus líneas una a una.</numerusform>
            <numerusform>%n de {count} páginas de validación son propuestas sin cambios: la comparación dice poco. Corríjalas antes o confirme sus líneas una a una.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no validation page to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>No hay páginas de validación para saber qué modelo es mejor; se necesitan {least}. Corrija y acepte antes más páginas.</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages are too few to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>
            <numerusform>%n página de validación es muy poco para saber qué modelo es mejor; se necesitan {least}. Corrija y acepte antes más páginas.</numerusform>
            <numerusform>%n páginas de validación son muy pocas para saber qué modelo es mejor; se necesitan {least}. Corrija y acepte antes más páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged. {damage} Repair the project first.</source>
        <translation>está dañada. {damage} Repare antes el proyecto.</translation>
    </message>
    <message>
        <source>its image changed since it was labelled. Decide first what becomes of its labels.</source>
        <translation>su imagen ha cambiado desde que se etiquetó. Decida antes qué hacer con sus etiquetas.</translation>
    </message>
    <message>
        <source>its image in {folder} is not read. Let it be read first.</source>
        <translation>su imagen, en {folder}, no se lee. Permita antes que se lea.</translation>
    </message>
    <message>
        <source>nobody has looked into it yet</source>
        <translation>nadie la ha mirado aún</translation>
    </message>
    <message>
        <source>its image cannot be read: {reason}. Skip the page, reject it, or take it out.</source>
        <translation>su imagen no se puede leer: {reason}. Omita la página, rechácela o quítela.</translation>
    </message>
    <message>
        <source>There is no alphabet {name!r} ({reason}). Choose one of: {names}.</source>
        <translation>No hay ningún alfabeto {name!r} ({reason}). Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>The disk reports an error. Check the disk or the connection to it, then try again.</source>
        <translation>El disco informa de un error. Compruebe el disco o su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Free some space, then try again.</source>
        <translation>Su cuota de disco está agotada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is read-only. Choose another place.</source>
        <translation>El disco es de solo lectura. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file is too large for the file system of this disk. Choose another disk.</source>
        <translation>El archivo es demasiado grande para el sistema de archivos de este disco. Elija otro disco.</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>El nombre es demasiado largo para este disco. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>Compruebe quién puede leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>{reason}. Choose another place.</source>
        <translation>{reason}. Elija otro lugar.</translation>
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
        <translation>No se escribe nada en {path}: ahí hay un enlace que lleva fuera de {folder}. Ponga una carpeta o un archivo en lugar del enlace.</translation>
    </message>
    <message>
        <source>{name} does not say how it is run. Add the original file to a project: that finds it out.</source>
        <translation>{name} no indica cómo se ejecuta. Añada el archivo original a un proyecto: así se averigua.</translation>
    </message>
    <message>
        <source>What is noted in the model about its use cannot be read ({reason!r}). Add the original file again.</source>
        <translation>Lo que el modelo indica sobre su uso no se puede leer ({reason!r}). Añada de nuevo el archivo original.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when Labeler is started next.</source>
        <translation>Surte efecto la próxima vez que se inicie Labeler.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands beside every verdict and edit. Empty: the name you are logged in with.</source>
        <translation>Figura junto a cada decisión y cada edición. Vacío: el nombre con el que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Cruz de guía</translation>
    </message>
    <message>
        <source>While something is drawn.</source>
        <translation>Mientras se dibuja.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entera</translation>
    </message>
    <message>
        <source>at full width</source>
        <translation>a todo lo ancho</translation>
    </message>
    <message>
        <source>with all its text</source>
        <translation>con todo su texto</translation>
    </message>
    <message>
        <source>at the width of its text</source>
        <translation>al ancho de su texto</translation>
    </message>
    <message>
        <source>as the last one was</source>
        <translation>como la anterior</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>Width of outlines</source>
        <translation>Grosor de los contornos</translation>
    </message>
    <message>
        <source>In pixels. From 2 on, pages with thousands of lines are drawn more slowly.</source>
        <translation>En píxeles. A partir de 2, las páginas con miles de líneas se dibujan más despacio.</translation>
    </message>
    <message>
        <source>Light rim</source>
        <translation>Borde claro</translation>
    </message>
    <message>
        <source>A light edge around outlines, so that they stand out on dark and busy photos. Left out on pages with many lines.</source>
        <translation>Un filo claro alrededor de los contornos para que destaquen en fotos oscuras o recargadas. Se omite en páginas con muchas líneas.</translation>
    </message>
    <message>
        <source>A page is shown</source>
        <translation>La página se muestra</translation>
    </message>
    <message>
        <source>Where there is no text yet, the page itself. What is left out counts as not seen until it is shown.</source>
        <translation>Donde aún no hay texto, la página misma. Lo que queda fuera se considera no visto hasta que se muestra.</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>Vista general de la página</translation>
    </message>
    <message>
        <source>While part of it is out of view.</source>
        <translation>Mientras no se vea entera.</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Páginas como miniaturas</translation>
    </message>
    <message>
        <source>Rather than as names.</source>
        <translation>En lugar de sus nombres.</translation>
    </message>
    <message>
        <source>Most worth first</source>
        <translation>Primero las que más aportan</translation>
    </message>
    <message>
        <source>The list begins with the pages on which most is expected to be put right in a minute.</source>
        <translation>La lista empieza por las páginas en las que se espera corregir más por minuto.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Propose by itself</source>
        <translation>Proponer automáticamente</translation>
    </message>
    <message>
        <source>The page on screen first, then the pages you will reach next.</source>
        <translation>Primero la página en pantalla; después, las siguientes.</translation>
    </message>
    <message>
        <source>Pages ahead</source>
        <translation>Páginas siguientes</translation>
    </message>
    <message>
        <source>How many of the next pages get proposals before you reach them.</source>
        <translation>Cuántas de ellas reciben propuestas antes de que usted llegue.</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Proposals the detector is less sure of stay hidden. No page is detected again.</source>
        <translation>Las propuestas de las que el detector está menos seguro quedan ocultas. No se vuelve a detectar ninguna página.</translation>
    </message>
    <message>
        <source>Detector runs on</source>
        <translation>El detector usa</translation>
    </message>
    <message>
        <source>Takes effect when the detector is loaded next.</source>
        <translation>Surte efecto la próxima vez que se cargue el detector.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>cpu</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>cuda</translation>
    </message>
    <message>
        <source>New projects begin with</source>
        <translation>Los proyectos nuevos empiezan con</translation>
    </message>
    <message>
        <source>The detector. Another one is chosen under Proposals, Models, at any time.</source>
        <translation>El detector. En Propuestas, Modelos se puede elegir otro en cualquier momento.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>Images from elsewhere</source>
        <translation>Imágenes externas</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Carpeta para copias</translation>
    </message>
    <message>
        <source>Of images that servers hold. Empty: among the user&apos;s own. Takes effect when Labeler is started next.</source>
        <translation>De imágenes que están en servidores. Vacío: entre sus propios archivos. Surte efecto la próxima vez que se inicie Labeler.</translation>
    </message>
    <message>
        <source>Gigabytes of copies</source>
        <translation>Gigabytes de copias</translation>
    </message>
    <message>
        <source>Those used longest ago go first, and are fetched again when they are needed.</source>
        <translation>Las que llevan más tiempo sin usarse se borran primero y se descargan de nuevo cuando hacen falta.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Hacer copias automáticas</translation>
    </message>
    <message>
        <source>When a project is closed, and now and then, if anything was done. Images are not copied.</source>
        <translation>Al cerrar un proyecto y de vez en cuando, si se ha hecho algo. Las imágenes no se copian.</translation>
    </message>
    <message>
        <source>Minutes between copies</source>
        <translation>Minutos entre copias</translation>
    </message>
    <message>
        <source>One for each hour of the last day is kept, and one for each day of the last month.</source>
        <translation>Se conserva una por cada hora del último día y una por cada día del último mes.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Empty: inside each project, where copies go when its disk does. A folder on another disk is safer.</source>
        <translation>Vacío: dentro de cada proyecto; si falla su disco, se pierden también las copias. Una carpeta en otro disco es más segura.</translation>
    </message>
    <message>
        <source>Gigabytes at most</source>
        <translation>Gigabytes como máximo</translation>
    </message>
    <message>
        <source>For each project; the oldest copies go first, the last three always stay.</source>
        <translation>Por proyecto; las copias más antiguas se borran primero y las tres últimas siempre se conservan.</translation>
    </message>
    <message>
        <source>F of lines</source>
        <translation>F de líneas</translation>
    </message>
    <message>
        <source>F of lines, mean over IoU 0.5 to 0.95</source>
        <translation>F de líneas, media entre IoU 0,5 y 0,95</translation>
    </message>
    <message>
        <source>Characters read right</source>
        <translation>Caracteres bien leídos</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Small lines found</source>
        <translation>Líneas pequeñas detectadas</translation>
    </message>
    <message>
        <source>Long lines found</source>
        <translation>Líneas largas detectadas</translation>
    </message>
    <message>
        <source>Rotated lines found</source>
        <translation>Líneas giradas detectadas</translation>
    </message>
    <message>
        <source>Doubtful lines found</source>
        <translation>Líneas dudosas detectadas</translation>
    </message>
    <message>
        <source>Small lines read right</source>
        <translation>Líneas pequeñas bien leídas</translation>
    </message>
    <message>
        <source>Long lines read right</source>
        <translation>Líneas largas bien leídas</translation>
    </message>
    <message>
        <source>Rotated lines read right</source>
        <translation>Líneas giradas bien leídas</translation>
    </message>
    <message>
        <source>Doubtful lines read right</source>
        <translation>Líneas dudosas bien leídas</translation>
    </message>
    <message>
        <source>{said}; {other}</source>
        <translation>{said}; {other}</translation>
    </message>
    <message>
        <source>{measure} {before} before, {after} after ({difference}, {interval})</source>
        <translation>{measure}: {before} antes, {after} después ({difference}, {interval})</translation>
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
        <translation>{percent} %: de {low} a {high}</translation>
    </message>
    <message>
        <source>below {pixels} px</source>
        <translation>menos de {pixels} px</translation>
    </message>
    <message>
        <source>{heights} heights or more</source>
        <translation>{heights} alturas o más</translation>
    </message>
    <message>
        <source>{degrees}° or more</source>
        <translation>{degrees}° o más</translation>
    </message>
    <message>
        <source>to either model</source>
        <translation>para alguno de los modelos</translation>
    </message>
    <message>
        <source>it has {pages} pages instead of one. Save a file for every image</source>
        <translation>tiene {pages} páginas en vez de una. Guarde un archivo por imagen</translation>
    </message>
    <message>
        <source>its coordinates are in {name}, and the page has no WIDTH and HEIGHT: nothing tells where on the image they lie. Save it in pixels</source>
        <translation>sus coordenadas están en {name} y la página no tiene WIDTH ni HEIGHT: nada indica en qué lugar de la imagen están. Guárdelo en píxeles</translation>
    </message>
    <message>
        <source>the baseline has {numbers} numbers, which are not pairs</source>
        <translation>la línea base tiene {numbers} números, que no forman pares</translation>
    </message>
    <message>
        <source>the {element} has neither a polygon nor a box</source>
        <translation>el {element} no tiene ni polígono ni rectángulo</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>Descomprímalo usted e importe la carpeta.</translation>
    </message>
    <message>
        <source>{reason}. {way_out}</source>
        <translation>{reason}. {way_out}</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked. {reason}</source>
        <translation>{name} no se puede descomprimir. {reason}</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Copy it again.</source>
        <translation>{name} está dañado ({reason}). Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no ZIP or TAR archive. {way_out}</source>
        <translation>{name} no es un archivo ZIP ni TAR. {way_out}</translation>
    </message>
    <message>
        <source>{name} holds {members} files, {total} bytes. {way_out}</source>
        <translation>{name} contiene {members} archivos, {total} bytes. {way_out}</translation>
    </message>
    <message>
        <source>{name} unfolds to {total} bytes, more than labels do. It was not opened.</source>
        <translation>{name} ocupa {total} bytes descomprimido, más de lo que ocupan unas etiquetas. No se ha abierto.</translation>
    </message>
    <message>
        <source>{name} holds {member!r} more than once. {way_out}</source>
        <translation>{name} contiene {member!r} más de una vez. {way_out}</translation>
    </message>
    <message>
        <source>{name}: {member!r}: {reason}. {way_out}</source>
        <translation>{name}: {member!r}: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>Descomprimiendo {name}</translation>
    </message>
    <message>
        <source>a name in it has {size:,} bytes. It was not opened.</source>
        <translation>contiene un nombre de {size:,} bytes. No se ha abierto.</translation>
    </message>
    <message>
        <source>{name} holds more than labels do. {way_out}</source>
        <translation>{name} contiene más de lo que ocupan unas etiquetas. {way_out}</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images first.</source>
        <translation>{image} aún no tiene tamaño. Deje que el proyecto lea antes sus imágenes.</translation>
    </message>
    <message>
        <source>its bezier_pts make no curves: {reason}</source>
        <translation>sus bezier_pts no forman curvas: {reason}</translation>
    </message>
    <message>
        <source>it has no images and annotations, so it is no COCO file of regions</source>
        <translation>no tiene images ni annotations, así que no es un archivo COCO de regiones</translation>
    </message>
    <message>
        <source>it has no file name</source>
        <translation>no tiene nombre de archivo</translation>
    </message>
    <message>
        <source>its category {category} is not in the file</source>
        <translation>su categoría {category} no está en el archivo</translation>
    </message>
    <message>
        <source>its mask has {mask_width} x {mask_height} pixels, its image {width} x {height}</source>
        <translation>su máscara tiene {mask_width} x {mask_height} píxeles; su imagen, {width} x {height}</translation>
    </message>
    <message>
        <source>its box is turned by a {turn!r}, and nothing tells about which point and in what unit. Write its corners as segmentation</source>
        <translation>su rectángulo está girado por un {turn!r}, y nada indica respecto a qué punto ni en qué unidad. Escriba sus esquinas como segmentation</translation>
    </message>
    <message>
        <source>its bbox_mode says that its box is not left, top, width and height</source>
        <translation>su bbox_mode indica que su rectángulo no es izquierda, arriba, ancho y alto</translation>
    </message>
    <message>
        <source>this is not what detect writes ({reason!r})</source>
        <translation>esto no es lo que escribe detect ({reason!r})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is not JSON: {reason}.</source>
        <translation>{path} no es JSON: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no JSON object.</source>
        <translation>{path} no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>{line!r} is not read</source>
        <translation>{line!r} no se lee</translation>
    </message>
    <message>
        <source>it may be an outline, or four vertices and a text made of numbers. Check it by hand.</source>
        <translation>puede ser un contorno, o cuatro vértices y un texto hecho de números. Compruébelo a mano.</translation>
    </message>
    <message>
        <source>there are {numbers} coordinates instead of 6 and more</source>
        <translation>hay {numbers} coordenadas en vez de 6 o más</translation>
    </message>
    <message>
        <source>there is no ####text behind the vertices</source>
        <translation>no hay un ####texto detrás de los vértices</translation>
    </message>
    <message>
        <source>there are {numbers} numbers instead of 32</source>
        <translation>hay {numbers} números en vez de 32</translation>
    </message>
    <message>
        <source>it does not say x, y, ornt and transcriptions</source>
        <translation>no indica x, y, ornt y transcriptions</translation>
    </message>
    <message>
        <source>there are {xs} x and {ys} y</source>
        <translation>hay {xs} x y {ys} y</translation>
    </message>
    <message>
        <source>{texts!r} is not a list of one text</source>
        <translation>{texts!r} no es una lista de un solo texto</translation>
    </message>
    <message>
        <source>there are {cells} cells instead of 8 coordinates and a text</source>
        <translation>hay {cells} celdas en vez de 8 coordenadas y un texto</translation>
    </message>
    <message>
        <source>it is not eight numbers and a text in quotes</source>
        <translation>no son ocho números y un texto entre comillas</translation>
    </message>
    <message>
        <source>{rest!r} is not a flag and a text in quotes</source>
        <translation>{rest!r} no es una marca y un texto entre comillas</translation>
    </message>
    <message>
        <source>it is not left, top, right, bottom and a text in quotes</source>
        <translation>no es izquierda, arriba, derecha, abajo y un texto entre comillas</translation>
    </message>
    <message>
        <source>it is not seven numbers</source>
        <translation>no son siete números</translation>
    </message>
    <message>
        <source>it is not eight numbers, a class and whether it is difficult</source>
        <translation>no son ocho números, una clase y una indicación de dificultad</translation>
    </message>
    <message>
        <source>nothing tells whether regions of class {name!r} are text. Call the class &apos;text&apos;, &apos;line&apos; or &apos;character&apos; where they are, and import again.</source>
        <translation>nada indica si las regiones de la clase {name!r} son texto. Si lo son, llame a la clase &apos;text&apos;, &apos;line&apos; o &apos;character&apos; e importe de nuevo.</translation>
    </message>
    <message>
        <source>{script!r} is not the name of a script</source>
        <translation>{script!r} no es el nombre de una escritura</translation>
    </message>
    <message>
        <source>{word!r} may be a script, or a part of the text. Check it by hand.</source>
        <translation>{word!r} puede ser una escritura o una parte del texto. Compruébelo a mano.</translation>
    </message>
    <message>
        <source>it may be {one} or {other}. Convert it to ICDAR 2015.</source>
        <translation>puede ser {one} o {other}. Conviértalo a ICDAR 2015.</translation>
    </message>
    <message>
        <source>it is {line}, unlike the file, which is {file}</source>
        <translation>es {line}, a diferencia del archivo, que es {file}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check the path.</source>
        <translation>No se puede leer {path} ({reason}). Compruebe la ruta.</translation>
    </message>
    <message>
        <source>line {line} has bytes that are not {upper}, and which old encoding they are of cannot be told. Save the file as UTF-8, or import it with its encoding named (cp1252, gbk, ...).</source>
        <translation>la línea {line} tiene bytes que no son {upper}, y no se puede saber de qué codificación antigua son. Guarde el archivo como UTF-8 o impórtelo indicando su codificación (cp1252, gbk, ...).</translation>
    </message>
    <message>
        <source>it is full of zero bytes: no text, or UTF-16. Save it as UTF-8.</source>
        <translation>está lleno de bytes nulos: no es texto, o es UTF-16. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}. Use utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</source>
        <translation>No hay ninguna codificación {encoding!r}. Use utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>el JSON tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>not valid {kind} ({reason}). Copy it again if it was cut off, or export it anew</source>
        <translation>{kind} no válido ({reason}). Cópielo de nuevo si quedó cortado, o vuelva a exportarlo</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{said} Choose the folder that does.</source>
        <translation>{said} Elija la carpeta que sí los contiene.</translation>
    </message>
    <message>
        <source>the outline is not a list of points</source>
        <translation>el contorno no es una lista de puntos</translation>
    </message>
    <message>
        <source>the outline has {points} points instead of 3 to {most_vertices}</source>
        <translation>el contorno tiene {points} puntos en vez de entre 3 y {most_vertices}</translation>
    </message>
    <message>
        <source>the outline lies outside the image, at negative coordinates</source>
        <translation>el contorno está fuera de la imagen, en coordenadas negativas</translation>
    </message>
    <message>
        <source>{shown} is not a point [x, y]</source>
        <translation>{shown} no es un punto [x, y]</translation>
    </message>
    <message>
        <source>the point {shown} lies in no image</source>
        <translation>el punto {shown} no está en ninguna imagen</translation>
    </message>
    <message>
        <source>the outline has {numbers} numbers, which are not pairs</source>
        <translation>el contorno tiene {numbers} números, que no forman pares</translation>
    </message>
    <message>
        <source>{shown} is not a number</source>
        <translation>{shown} no es un número</translation>
    </message>
    <message>
        <source>{shown} is not a number a file may hold</source>
        <translation>{shown} no es un número admisible en un archivo</translation>
    </message>
    <message>
        <source>an image cannot have {width} x {height} pixels</source>
        <translation>una imagen no puede tener {width} x {height} píxeles</translation>
    </message>
    <message>
        <source>{shown} is not text</source>
        <translation>{shown} no es texto</translation>
    </message>
    <message>
        <source>{shown} is not a number of characters</source>
        <translation>{shown} no es un número de caracteres</translation>
    </message>
    <message>
        <source>{shown} is not a state of review ({names})</source>
        <translation>{shown} no es un estado de revisión ({names})</translation>
    </message>
    <message>
        <source>{shown} is not an object</source>
        <translation>{shown} no es un objeto</translation>
    </message>
    <message>
        <source>{shown} is not a list</source>
        <translation>{shown} no es una lista</translation>
    </message>
    <message>
        <source>the key {key} stands twice in it, with different values. Give one another name</source>
        <translation>la clave {key} aparece dos veces con valores distintos. Dé otro nombre a una de ellas</translation>
    </message>
    <message>
        <source>{name} is not a number a file may hold</source>
        <translation>{name} no es un número admisible en un archivo</translation>
    </message>
    <message>
        <source>Where lines lie on their pages</source>
        <translation>Dónde están las líneas en sus páginas</translation>
    </message>
    <message>
        <source>Lines without a transcript, and ignored ones</source>
        <translation>Líneas sin transcripción y líneas ignoradas</translation>
    </message>
    <message>
        <source>Outlines as drawn (rounded, or made quadrilaterals)</source>
        <translation>Contornos tal como se dibujaron (redondeados o convertidos en cuadriláteros)</translation>
    </message>
    <message>
        <source>Character regions</source>
        <translation>Regiones de caracteres</translation>
    </message>
    <message>
        <source>Characters that belong to no line</source>
        <translation>Caracteres que no pertenecen a ninguna línea</translation>
    </message>
    <message>
        <source>Which line a character belongs to</source>
        <translation>A qué línea pertenece cada carácter</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Line breaks, control characters or quotes in transcripts</source>
        <translation>Saltos de línea, caracteres de control o comillas en las transcripciones</translation>
    </message>
    <message>
        <source>Transcripts of ignored regions</source>
        <translation>Transcripciones de regiones ignoradas</translation>
    </message>
    <message>
        <source>Which transcripts are readings accepted with their page</source>
        <translation>Qué transcripciones son lecturas aceptadas con su página</translation>
    </message>
    <message>
        <source>Character counts that do not follow from a transcript</source>
        <translation>Recuentos de caracteres que no se deducen de una transcripción</translation>
    </message>
    <message>
        <source>Ignore flags</source>
        <translation>Marcas de «ignorar»</translation>
    </message>
    <message>
        <source>Reasons for ignoring</source>
        <translation>Motivos para ignorar</translation>
    </message>
    <message>
        <source>Pages without regions (and that somebody reviewed them)</source>
        <translation>Páginas sin regiones (y que alguien las ha revisado)</translation>
    </message>
    <message>
        <source>How far a page has come that is not accepted</source>
        <translation>En qué punto está una página sin aceptar</translation>
    </message>
    <message>
        <source>That nobody has seen a page, or a second person has approved it</source>
        <translation>Que nadie ha visto una página o que una segunda persona la ha aprobado</translation>
    </message>
    <message>
        <source>Pages of multi-page files, which only this program finds without copies of the images</source>
        <translation>Páginas de archivos de varias páginas, que solo este programa encuentra sin copias de las imágenes</translation>
    </message>
    <message>
        <source>Which regions were proposals</source>
        <translation>Qué regiones eran propuestas</translation>
    </message>
    <message>
        <source>Which words or lines were derived and outlined by nobody</source>
        <translation>Qué palabras o líneas se han derivado sin que nadie las delimitara</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Issues and what was answered to them</source>
        <translation>Incidencias y sus respuestas</translation>
    </message>
    <message>
        <source>Which disagreements of text and count were settled</source>
        <translation>Qué discrepancias entre texto y recuento se han resuelto</translation>
    </message>
    <message>
        <source>Baselines as drawn (rounded, or left out)</source>
        <translation>Líneas base tal como se dibujaron (redondeadas u omitidas)</translation>
    </message>
    <message>
        <source>Curves that outlines were drawn with (the outlines stay)</source>
        <translation>Curvas con las que se dibujaron los contornos (los contornos se conservan)</translation>
    </message>
    <message>
        <source>What another program says besides, which only its own format holds</source>
        <translation>Lo que otro programa indica además y solo guarda su propio formato</translation>
    </message>
    <message>
        <source>That nobody drew a baseline: one is made out from the outline</source>
        <translation>Que nadie ha dibujado la línea base: se deduce del contorno</translation>
    </message>
    <message>
        <source>it holds {name}, which is not read. {way_out}</source>
        <translation>contiene {name}, que no se lee. {way_out}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.</source>
        <translation>
            <numerusform>Pasado por alto: %n archivo o carpeta que no se puede leer ({names}). Revise los permisos de lectura.</numerusform>
            <numerusform>Pasados por alto: %n archivos o carpetas que no se pueden leer ({names}). Revise los permisos de lectura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n hidden images ({names}). Take the dot off their names to add them.</source>
        <translation>
            <numerusform>Pasada por alto: %n imagen oculta ({names}). Quite el punto inicial de su nombre para añadirla.</numerusform>
            <numerusform>Pasadas por alto: %n imágenes ocultas ({names}). Quite el punto inicial de sus nombres para añadirlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.</source>
        <translation>
            <numerusform>Sin abrir: %n archivo de tipo {kind} ({names}). Póngale la extensión habitual.</numerusform>
            <numerusform>Sin abrir: %n archivos de tipo {kind} ({names}). Póngales la extensión habitual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.</source>
        <translation>
            <numerusform>Sin abrir: %n archivo de tipo {kind} ({names}). Conviértalo a PNG o TIFF y añada el resultado.</numerusform>
            <numerusform>Sin abrir: %n archivos de tipo {kind} ({names}). Conviértalos a PNG o TIFF y añada el resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than {most_frames:,} pages, or says so. Split it into several files.</source>
        <translation>El archivo tiene más de {most_frames:,} páginas, o eso dice. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The JPEG goes over its pixels more than {most} times: it was made to take long. Save it as PNG with a program that shows it, and add that.</source>
        <translation>El JPEG recorre sus píxeles más de {most} veces: está hecho para tardar. Guárdelo como PNG con un programa que lo muestre y añada ese archivo.</translation>
    </message>
    <message>
        <source>The TIFF is cut into more than {most:,} strips or tiles, or says so. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>El TIFF está dividido en más de {most:,} tiras o teselas, o eso indica. Guárdelo en teselas de 256 x 256 píxeles o más.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and of kind {kind} this program opens {limit} million at most. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>La imagen tiene {width} x {height} píxeles, y del tipo {kind} este programa abre como máximo {limit} millones. Guárdela como TIFF en teselas, que se lee por partes.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million this program opens. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>La imagen tiene {width} x {height} píxeles, más de los {limit} millones que abre este programa. Guárdela como TIFF en teselas, que se lee por partes.</translation>
    </message>
    <message>
        <source>Together the pictures before this one have more than {limit} million pixels, and all of them would have to be decoded. Split the file into several.</source>
        <translation>Las imágenes anteriores a esta suman más de {limit} millones de píxeles y habría que decodificarlas todas. Divida el archivo en varios.</translation>
    </message>
    <message>
        <source>The parts of this TIFF lie over each other: it was made to take long, or is damaged. Save it as PNG with a program that shows it, and add that.</source>
        <translation>Las partes de este TIFF se superponen: está hecho para tardar o está dañado. Guárdelo como PNG con un programa que lo muestre y añada ese archivo.</translation>
    </message>
    <message>
        <source>There is no page {page}: the file has {pages}.</source>
        <translation>No hay página {page}: el archivo tiene {pages}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>El archivo está vacío. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>This is a file of kind {kind}, which is not opened. Convert it to PNG.</source>
        <translation>Este es un archivo de tipo {kind}, que no se abre. Conviértalo a PNG.</translation>
    </message>
    <message>
        <source>This is no {kinds} image. Convert it to one of these.</source>
        <translation>Esto no es una imagen {kinds}. Conviértala a uno de estos formatos.</translation>
    </message>
    <message>
        <source>This TIFF keeps its colours apart in more than 8 bits each. Save it as 8-bit PNG.</source>
        <translation>Este TIFF guarda sus colores por separado con más de 8 bits cada uno. Guárdelo como PNG de 8 bits.</translation>
    </message>
    <message>
        <source>The image is damaged ({damage}). Copy it again or replace it; if it looks right elsewhere, save it from there as PNG.</source>
        <translation>La imagen está dañada ({damage}). Cópiela de nuevo o sustitúyala; si en otro programa se ve bien, guárdela desde él como PNG.</translation>
    </message>
    <message>
        <source>it does not say which image it is about. Write its name there: image</source>
        <translation>no dice de qué imagen se trata. Escriba ahí su nombre: image</translation>
    </message>
    <message>
        <source>{part!r} is no part of a project ({names})</source>
        <translation>{part!r} no es una parte de un proyecto ({names})</translation>
    </message>
    <message>
        <source>two regions have the same identifier</source>
        <translation>dos regiones tienen el mismo identificador</translation>
    </message>
    <message>
        <source>it has no level or no identifier</source>
        <translation>no tiene nivel o no tiene identificador</translation>
    </message>
    <message>
        <source>its extras are of no format</source>
        <translation>sus datos adicionales no son de ningún formato</translation>
    </message>
    <message>
        <source>its extras are too long</source>
        <translation>sus datos adicionales son demasiado largos</translation>
    </message>
    <message>
        <source>its curve makes no sense: {reason}</source>
        <translation>su curva no tiene sentido: {reason}</translation>
    </message>
    <message>
        <source>{pair} values stand where two belong</source>
        <translation>hay {pair} valores donde corresponden dos</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images.</source>
        <translation>{image} aún no tiene tamaño. Deje que el proyecto lea sus imágenes.</translation>
    </message>
    <message>
        <source>it has no shapes, so it is no labelme file</source>
        <translation>no tiene shapes, así que no es un archivo labelme</translation>
    </message>
    <message>
        <source>it has no mask</source>
        <translation>no tiene máscara</translation>
    </message>
    <message>
        <source>it holds tracks of a video. Export it as CVAT for images 1.1</source>
        <translation>contiene pistas de un vídeo. Expórtelo como CVAT for images 1.1</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation>su máscara no tiene tamaño</translation>
    </message>
    <message>
        <source>its mask is too large</source>
        <translation>su máscara es demasiado grande</translation>
    </message>
    <message>
        <source>the runs of its mask do not fill {width:g} x {height:g} pixels</source>
        <translation>los tramos de su máscara no llenan {width:g} x {height:g} píxeles</translation>
    </message>
    <message>
        <source>its mask cannot be read ({reason})</source>
        <translation>su máscara no se puede leer ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n pages)</source>
        <translation>
            <numerusform>{part} (%n página)</numerusform>
            <numerusform>{part} (%n páginas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions)</source>
        <translation>
            <numerusform>{part} (%n región)</numerusform>
            <numerusform>{part} (%n regiones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions, overlap at worst {overlap})</source>
        <translation>
            <numerusform>{part} (%n región, solapamiento {overlap} en el peor caso)</numerusform>
            <numerusform>{part} (%n regiones, solapamiento {overlap} en el peor caso)</numerusform>
        </translation>
    </message>
    <message>
        <source>Two files of this export would be called {name}. Rename an image.</source>
        <translation>Dos archivos de esta exportación se llamarían {name}. Cambie el nombre de una imagen.</translation>
    </message>
    <message>
        <source>{parent} leads out of the export folder. Remove it.</source>
        <translation>{parent} lleva fuera de la carpeta de exportación. Quítelo.</translation>
    </message>
    <message>
        <source>{target} cannot be written. {cause}</source>
        <translation>No se puede escribir {target}. {cause}</translation>
    </message>
    <message>
        <source>there is no tab between image and labels</source>
        <translation>no hay tabulador entre la imagen y las etiquetas</translation>
    </message>
    <message>
        <source>the text line has a baseline, but no outline. Let the program that it comes from compute outlines (masks), and export again</source>
        <translation>la línea de texto tiene línea base, pero no contorno. Haga que el programa de origen calcule los contornos (máscaras) y exporte de nuevo</translation>
    </message>
    <message>
        <source>the text line has no outline</source>
        <translation>la línea de texto no tiene contorno</translation>
    </message>
    <message>
        <source>{image}: the labels are for {labelled_width} x {labelled_height} pixels and the image has {width} x {height}, another shape or a part. Check that they belong together.</source>
        <translation>{image}: las etiquetas son para {labelled_width} x {labelled_height} píxeles y la imagen tiene {width} x {height}, otra forma o solo una parte. Compruebe que se corresponden.</translation>
    </message>
    <message>
        <source>{path} holds labels of several formats: {seen}. Choose {options}.</source>
        <translation>{path} contiene etiquetas de varios formatos: {seen}. Elija {options}.</translation>
    </message>
    <message>
        <source>{path} is a project of this program, and holds no labels of others. Export its labels, and choose the folder of the export.</source>
        <translation>{path} es un proyecto de este programa y no contiene etiquetas de otros. Exporte sus etiquetas y elija la carpeta de la exportación.</translation>
    </message>
    <message>
        <source>{path} holds no labels, but {archives}. Choose one of these, or unpack them all and choose their folder.</source>
        <translation>{path} no contiene etiquetas, pero sí {archives}. Elija uno de estos, o descomprímalos todos y elija su carpeta.</translation>
    </message>
    <message>
        <source>{path} holds no labels of a kind that is known.{seen} Check the path.</source>
        <translation>{path} no contiene etiquetas de ningún tipo conocido.{seen} Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Labeler (keeps everything)</source>
        <translation>Labeler (lo conserva todo)</translation>
    </message>
    <message>
        <source>ICDAR 2015 and its kin (gt_*.txt)</source>
        <translation>ICDAR 2015 y similares (gt_*.txt)</translation>
    </message>
    <message>
        <source>ICDAR for datumaro and CVAT (text in quotes)</source>
        <translation>ICDAR para datumaro y CVAT (texto entre comillas)</translation>
    </message>
    <message>
        <source>COCO (JSON with text attributes)</source>
        <translation>COCO (JSON con atributos de texto)</translation>
    </message>
    <message>
        <source>ABCNet (JSON with Bezier curves)</source>
        <translation>ABCNet (JSON con curvas de Bézier)</translation>
    </message>
    <message>
        <source>CTW1500 (14 points, ####text)</source>
        <translation>CTW1500 (14 puntos, ####texto)</translation>
    </message>
    <message>
        <source>Total-Text (polygons)</source>
        <translation>Total-Text (polígonos)</translation>
    </message>
    <message>
        <source>ReCTS (JSON with lines and characters)</source>
        <translation>ReCTS (JSON con líneas y caracteres)</translation>
    </message>
    <message>
        <source>ICDAR 2013 characters (with their BMP)</source>
        <translation>ICDAR 2013, caracteres (con su BMP)</translation>
    </message>
    <message>
        <source>Hugging Face images (metadata.jsonl)</source>
        <translation>Imágenes de Hugging Face (metadata.jsonl)</translation>
    </message>
    <message>
        <source>Hugging Face Parquet (images inside)</source>
        <translation>Parquet de Hugging Face (con imágenes incluidas)</translation>
    </message>
    <message>
        <source>WebDataset (TAR with images inside)</source>
        <translation>WebDataset (TAR con imágenes incluidas)</translation>
    </message>
    <message>
        <source>Cut-out lines (gt.txt, labels.json)</source>
        <translation>Líneas recortadas (gt.txt, labels.json)</translation>
    </message>
    <message>
        <source>Cut-out lines (LMDB)</source>
        <translation>Líneas recortadas (LMDB)</translation>
    </message>
    <message>
        <source>Masks (PNG) and counts (JSON)</source>
        <translation>Máscaras (PNG) y recuentos (JSON)</translation>
    </message>
    <message>
        <source>There is no format {name!r}. Use one of: {names}.</source>
        <translation>No hay ningún formato {name!r}. Use uno de estos: {names}.</translation>
    </message>
    <message>
        <source>{title} can be written but not read.</source>
        <translation>{title} se puede escribir, pero no leer.</translation>
    </message>
    <message>
        <source>{title} can be read but not written.</source>
        <translation>{title} se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>{title} needs the package {package}. Install it (pip install {package}), or choose another format.</source>
        <translation>{title} necesita el paquete {package}. Instálelo (pip install {package}) o elija otro formato.</translation>
    </message>
    <message>
        <source>{path} was not read as {title}: {reason}.</source>
        <translation>{path} no se ha leído como {title}: {reason}.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>{reason} {hint}</source>
        <translation>{reason} {hint}</translation>
    </message>
    <message>
        <source>the runs of the mask do not fill {width} x {height} pixels</source>
        <translation>las secuencias de la máscara no llenan {width} x {height} píxeles</translation>
    </message>
    <message>
        <source>the mask has no size</source>
        <translation>la máscara no tiene tamaño</translation>
    </message>
    <message>
        <source>the mask is too large</source>
        <translation>la máscara es demasiado grande</translation>
    </message>
    <message>
        <source>the runs of the mask are no whole numbers</source>
        <translation>las secuencias de la máscara no son números enteros</translation>
    </message>
    <message>
        <source>{letter!r} has no place in the runs of a mask</source>
        <translation>{letter!r} no tiene cabida en las secuencias de una máscara</translation>
    </message>
    <message>
        <source>the runs of the mask are cut off</source>
        <translation>las secuencias de la máscara están truncadas</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a box</source>
        <translation>no tiene ni polígono ni rectángulo</translation>
    </message>
    <message>
        <source>it has neither a bbox nor a poly</source>
        <translation>no tiene ni bbox ni poly</translation>
    </message>
    <message>
        <source>its box is {width:g} x {height:g} pixels large</source>
        <translation>su rectángulo mide {width:g} x {height:g} píxeles</translation>
    </message>
    <message>
        <source>its ellipse has radii of {across:g} and {down:g} pixels</source>
        <translation>su elipse tiene radios de {across:g} y {down:g} píxeles</translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation>su máscara está vacía</translation>
    </message>
    <message>
        <source>its {pieces} parts lie apart, and a region has one outline</source>
        <translation>sus {pieces} partes están separadas, y una región tiene un solo contorno</translation>
    </message>
    <message>
        <source>it declares entities, which are refused. Remove its DOCTYPE.</source>
        <translation>declara entidades, que no se admiten. Quite su DOCTYPE.</translation>
    </message>
    <message>
        <source>it starts with {start!r} instead of {root!r}</source>
        <translation>empieza por {start!r} en vez de {root!r}</translation>
    </message>
    <message>
        <source>The image of this page is still being read.</source>
        <translation>La imagen de esta página aún se está leyendo.</translation>
    </message>
    <message>
        <source>Some of this has only just come up. Press again when you have looked.</source>
        <translation>Parte de esto acaba de aparecer. Pulse de nuevo cuando lo haya mirado.</translation>
    </message>
    <message>
        <source>This page cannot be accepted: {reason}</source>
        <translation>Esta página no se puede aceptar: {reason}</translation>
    </message>
    <message>
        <source>You will be asked before proposals that nobody saw are accepted.</source>
        <translation>Se le preguntará antes de aceptar propuestas que nadie ha visto.</translation>
    </message>
    <message>
        <source>Accept page</source>
        <translation>Aceptar página</translation>
    </message>
    <message>
        <source>Before the page is accepted</source>
        <translation>Antes de aceptar la página</translation>
    </message>
    <message>
        <source>Do the same until Labeler is closed</source>
        <translation>Hacer lo mismo hasta cerrar Labeler</translation>
    </message>
    <message>
        <source>All of this page was seen now.</source>
        <translation>Ahora ya se ha visto toda la página.</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Aceptar de todos modos</translation>
    </message>
    <message>
        <source>There is no text: accept as empty</source>
        <translation>No hay texto: aceptar como vacía</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n lines</source>
        <translation>
            <numerusform>Aceptar la línea</numerusform>
            <numerusform>Aceptar las %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rechazarla</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Rechazar todo</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar la primera</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página entera</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Accepted like this, the page is marked as unseen until somebody has looked at it.</source>
        <translation>Si se acepta así, la página queda marcada como no vista hasta que alguien la mire.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful readings nobody looked at stay without transcript: {named}.</source>
        <translation>
            <numerusform>%n lectura dudosa que nadie ha mirado queda sin transcripción: {named}.</numerusform>
            <numerusform>%n lecturas dudosas que nadie ha mirado quedan sin transcripción: {named}.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted as empty.</source>
        <translation>aceptada como vacía.</translation>
    </message>
    <message>
        <source>accepted, and marked as unseen.</source>
        <translation>aceptada y marcada como no vista.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>{quoted} and %n more</source>
        <translation>
            <numerusform>{quoted} y %n más</numerusform>
            <numerusform>{quoted} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n proposed lines on this page were not seen yet.</source>
        <translation>
            <numerusform>La línea propuesta en esta página aún no se ha visto.</numerusform>
            <numerusform>Las %n líneas propuestas en esta página aún no se han visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {lines} proposed lines were not seen yet.</source>
        <translation>
            <numerusform>%n de las {lines} líneas propuestas aún no se ha visto.</numerusform>
            <numerusform>%n de las {lines} líneas propuestas aún no se han visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the page were not seen yet.</source>
        <translation>
            <numerusform>%n línea de la página aún no se ha visto.</numerusform>
            <numerusform>%n líneas de la página aún no se han visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the page was not seen yet.</source>
        <translation>Parte de la página aún no se ha visto.</translation>
    </message>
    <message numerus="yes">
        <source>Without them the page is empty.</source>
        <translation>
            <numerusform>Sin ella, la página queda vacía.</numerusform>
            <numerusform>Sin ellas, la página queda vacía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n lines proposed.</source>
        <translation>
            <numerusform>Aquí no hay ninguna línea delimitada, pero el deslizador oculta %n línea propuesta.</numerusform>
            <numerusform>Aquí no hay ninguna línea delimitada, pero el deslizador oculta %n líneas propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n characters proposed.</source>
        <translation>
            <numerusform>Aquí no hay ninguna línea delimitada, pero el deslizador oculta %n carácter propuesto.</numerusform>
            <numerusform>Aquí no hay ninguna línea delimitada, pero el deslizador oculta %n caracteres propuestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is outlined here, and the detector has not looked yet.</source>
        <translation>Aquí no hay ninguna línea delimitada y el detector aún no la ha examinado.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere.</source>
        <translation>
            <numerusform>%n zona parece texto y está sin delimitar.</numerusform>
            <numerusform>%n zonas parecen texto y están sin delimitar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all labels of this page could be imported: {problem}</source>
        <translation>No se pudieron importar todas las etiquetas de esta página: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a letter with its accents is one.</source>
        <translation>Para las líneas seleccionadas; si no hay, para toda la página. Los espacios no cuentan; la puntuación sí, y una letra con sus acentos es un carácter.</translation>
    </message>
    <message>
        <source>Again: on to the next doubtful character, on this line or on the next line to check.</source>
        <translation>De nuevo: pasa al siguiente carácter dudoso, en esta línea o en la siguiente por revisar.</translation>
    </message>
    <message>
        <source>What the detector saw too faintly to propose it, where nothing is outlined. Enter outlines it, Ctrl+I outlines and ignores it, X dismisses it for good. While this is on, accepting a page asks.</source>
        <translation>Lo que el detector vio demasiado débil para proponerlo, donde no hay nada delimitado. Intro lo delimita, Ctrl+I lo delimita y lo ignora, X lo descarta para siempre. Mientras está activo, se pregunta al aceptar una página.</translation>
    </message>
    <message>
        <source>How sure the detector must be, how far outlines go around it, and how low lines may be: seen at once, because it does not look again.</source>
        <translation>La seguridad exigida al detector, la holgura de los contornos y la altura mínima de las líneas: el efecto se ve al instante, porque la página no se vuelve a examinar.</translation>
    </message>
    <message>
        <source>Cuts the selected lines, else all of the page, where the reader sees spaces.</source>
        <translation>Corta las líneas seleccionadas, o si no las de toda la página, donde el lector ve espacios.</translation>
    </message>
    <message>
        <source>On the screen only, until Labeler is closed.</source>
        <translation>Solo en pantalla, hasta cerrar Labeler.</translation>
    </message>
    <message>
        <source>Where the letters of the selected lines stand, as their outlines suggest. Drag the points to where they do.</source>
        <translation>La línea en la que se apoyan las letras de las líneas seleccionadas, deducida de sus contornos. Después, arrastre sus puntos.</translation>
    </message>
    <message>
        <source>Baselines of selected lines are always shown.</source>
        <translation>Las de las líneas seleccionadas se muestran siempre.</translation>
    </message>
    <message>
        <source>Lines and proposals without the empty part of the page around them.</source>
        <translation>Las líneas y propuestas, sin la parte vacía de la página que las rodea.</translation>
    </message>
    <message>
        <source>Forget what was to be done with proposals that nobody saw when a page is accepted.</source>
        <translation>Olvidar qué hacer al aceptar una página con propuestas que nadie ha visto.</translation>
    </message>
    <message>
        <source>Propose what lines say, in this project. What people wrote stays either way.</source>
        <translation>Proponer lo que dicen las líneas en este proyecto. Lo escrito por personas se conserva en cualquier caso.</translation>
    </message>
    <message>
        <source>Cut proposed lines where the reader sees spaces. Until you choose, the accepted pages say whether they outline lines or words.</source>
        <translation>Corta las líneas propuestas donde el lector ve espacios. Mientras usted no elija, las páginas aceptadas determinan si se delimitan líneas o palabras.</translation>
    </message>
    <message>
        <source>Labels in a file or an archive, with their images, become a project. Folders with labels are opened as any other.</source>
        <translation>Las etiquetas de un archivo, comprimido o no, pasan a ser un proyecto junto con sus imágenes. Las carpetas con etiquetas se abren como cualquier otra.</translation>
    </message>
    <message>
        <source>Images that appeared in the folders of the project since it was made.</source>
        <translation>Imágenes que han aparecido en las carpetas del proyecto desde que se creó.</translation>
    </message>
    <message>
        <source>Folders that the project names and you added no images from. It may be of others.</source>
        <translation>Carpetas que el proyecto menciona y desde las que usted no ha añadido imágenes. Pueden ser de otras personas.</translation>
    </message>
    <message>
        <source>Edits that could not be stored when they were made, and were kept aside.</source>
        <translation>Ediciones que no se pudieron guardar cuando se hicieron y se apartaron.</translation>
    </message>
    <message>
        <source>As the image was turned or scaled since it was labelled.</source>
        <translation>Igual que se ha girado o escalado la imagen desde que se etiquetó.</translation>
    </message>
    <message>
        <source>They fit the image that is there now.</source>
        <translation>Se ajustan a la imagen que hay ahora.</translation>
    </message>
    <message>
        <source>All labels and the weights that were trained; images are not copied.</source>
        <translation>Todas las etiquetas y los pesos entrenados; las imágenes no se copian.</translation>
    </message>
    <message>
        <source>Everything that belongs to the project. What cannot be read is kept aside and named.</source>
        <translation>Todo lo que pertenece al proyecto. Lo que no se puede leer se aparta y se nombra.</translation>
    </message>
    <message>
        <source>A detector or reader in an ONNX file of somebody else, after a trial on three pages.</source>
        <translation>Un detector o lector ajeno en un archivo ONNX, tras una prueba en tres páginas.</translation>
    </message>
    <message>
        <source>Which detectors and readers there are: use another one, or remove one.</source>
        <translation>Qué detectores y lectores hay: usar otro o quitar uno.</translation>
    </message>
    <message>
        <source>What had been proposed, under what it became: while the key is held, or from one press to the next.</source>
        <translation>Lo que se había propuesto, tal como era, debajo de lo que ha resultado. Mientras se mantiene la tecla, o hasta que se pulsa de nuevo.</translation>
    </message>
    <message>
        <source>How much people had to change, by model, and on which pages most.</source>
        <translation>Cuánto ha habido que corregir, por modelo, y en qué páginas más.</translation>
    </message>
    <message>
        <source>Edges that are dragged snap to those of other lines: to the same height, or in line with them.</source>
        <translation>Los lados que se arrastran se ajustan a otras líneas: igualan su altura o se alinean con ellas.</translation>
    </message>
    <message>
        <source>In a corner, while part of the page is out of view. Drag on it to move the view.</source>
        <translation>En una esquina, mientras la página no se vea entera. Arrastre ahí para mover la vista.</translation>
    </message>
    <message>
        <source>A project in a PostgreSQL database, which several people work on at once.</source>
        <translation>Un proyecto en una base de datos PostgreSQL, en el que trabajan varias personas a la vez.</translation>
    </message>
    <message>
        <source>Images on servers (http, https, s3, gs), which stay there, as a project or in the one that is open.</source>
        <translation>Imágenes en servidores (http, https, s3, gs), que se quedan ahí, como proyecto nuevo o en el que está abierto.</translation>
    </message>
    <message>
        <source>What was done in another project of the same images is taken over into this one.</source>
        <translation>Incorpora a este proyecto lo que se hizo en otro con las mismas imágenes.</translation>
    </message>
    <message>
        <source>All labels as plain text in a folder, up to date while you work.</source>
        <translation>Todas las etiquetas como texto en una carpeta, al día mientras trabaja.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open project on a server…</source>
        <translation>Abrir proyecto en un servidor…</translation>
    </message>
    <message>
        <source>Move over from another tool…</source>
        <translation>Migrar desde otra herramienta…</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add images by address…</source>
        <translation>Añadir imágenes por dirección…</translation>
    </message>
    <message>
        <source>Add new images</source>
        <translation>Añadir imágenes nuevas</translation>
    </message>
    <message>
        <source>Read images there</source>
        <translation>Leer imágenes de ahí</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Importar etiquetas…</translation>
    </message>
    <message>
        <source>Merge another project…</source>
        <translation>Fusionar otro proyecto…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Store kept edits</source>
        <translation>Guardar ediciones apartadas</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Restore an earlier copy…</source>
        <translation>Restaurar una copia anterior…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Comprobar y reparar…</translation>
    </message>
    <message>
        <source>Keep a plain copy…</source>
        <translation>Mantener copia en texto…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The next one that is read doubtfully, low in score, starts unusually, was not seen yet, or on which text, count and characters disagree; or of the kinds that the list of regions shows. After the last one of a page come those of the next page.</source>
        <translation>La siguiente de lectura dudosa, con puntuación baja, con inicio inusual, aún no vista o cuyo texto, recuento y caracteres no coinciden; o de los tipos que muestra la lista de regiones. Tras la última de una página vienen las de la página siguiente.</translation>
    </message>
    <message>
        <source>The selected lines are right, although numbers disagree or they start unusually.</source>
        <translation>Las líneas seleccionadas están bien, aunque haya números que no coincidan o su inicio sea inusual.</translation>
    </message>
    <message>
        <source>On a line that starts unusually: where reading most likely starts, and on to the next such line.</source>
        <translation>En una línea con inicio inusual: donde es más probable que empiece la lectura; después, pasa a la siguiente línea de este tipo.</translation>
    </message>
    <message>
        <source>The selected lines get a centre line and a height that can be dragged, as if drawn so. Overlap: 1 is the same outline.</source>
        <translation>Las líneas seleccionadas reciben una línea central y una altura que se pueden arrastrar, como si se hubieran dibujado así. Solapamiento: 1 es el mismo contorno.</translation>
    </message>
    <message>
        <source>The selected lines get two Bezier curves, as ABCNet is trained with. Overlap: 1 is the same outline.</source>
        <translation>Las líneas seleccionadas reciben dos curvas de Bézier, como las que se usan para entrenar ABCNet. Solapamiento: 1 es el mismo contorno.</translation>
    </message>
    <message>
        <source>The outlines stay as they are, and their vertices can be dragged.</source>
        <translation>Los contornos se quedan como están y sus vértices se pueden arrastrar.</translation>
    </message>
    <message>
        <source>Cuts the selected line at the gap that the detector sees in it, or joins it to what the detector sees go on.</source>
        <translation>Corta la línea seleccionada en el hueco que el detector ve en ella, o la une con lo que, según el detector, la continúa.</translation>
    </message>
    <message>
        <source>The selected line is right as it is: the cut or join is not suggested again.</source>
        <translation>La línea seleccionada está bien tal cual: el corte o la unión no se vuelve a sugerir.</translation>
    </message>
    <message>
        <source>Nothing is moved, turned or reshaped by accident. Texts, counts and new lines are not locked.</source>
        <translation>Nada se mueve, se gira ni se deforma sin querer. Los textos, los recuentos y las líneas nuevas no se bloquean.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete vertex</source>
        <translation>Eliminar vértice</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Editar transcripción</translation>
    </message>
    <message>
        <source>Mark as right</source>
        <translation>Dar por bueno tal cual</translation>
    </message>
    <message>
        <source>Count from transcript</source>
        <translation>Contar por transcripción</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Part lines at spaces</source>
        <translation>Separar líneas por espacios</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Unir líneas</translation>
    </message>
    <message>
        <source>Take suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Refuse suggestion</source>
        <translation>Rechazar la sugerencia</translation>
    </message>
    <message>
        <source>Start reading at next vertex</source>
        <translation>Empezar en el vértice siguiente</translation>
    </message>
    <message>
        <source>Draw baseline</source>
        <translation>Dibujar línea base</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Quitar línea base</translation>
    </message>
    <message>
        <source>Remove curve</source>
        <translation>Quitar curva</translation>
    </message>
    <message>
        <source>Number the reading order</source>
        <translation>Numerar el orden de lectura</translation>
    </message>
    <message>
        <source>Sort into reading order</source>
        <translation>Poner en orden de lectura</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Rotate left by 15°</source>
        <translation>Girar 15° a la izquierda</translation>
    </message>
    <message>
        <source>Rotate right by 15°</source>
        <translation>Girar 15° a la derecha</translation>
    </message>
    <message>
        <source>Snap to other lines</source>
        <translation>Alinear con otras líneas</translation>
    </message>
    <message>
        <source>Lock outlines</source>
        <translation>Bloquear contornos</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Región siguiente</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Región anterior</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>Siguiente línea por revisar</translation>
    </message>
    <message>
        <source>Previous line to check</source>
        <translation>Anterior línea por revisar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Dibujar rectángulo</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>Dibujar cuatro esquinas</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Dibujar polígono</translation>
    </message>
    <message>
        <source>Draw rotated box</source>
        <translation>Dibujar rectángulo girado</translation>
    </message>
    <message>
        <source>Draw curved line</source>
        <translation>Dibujar línea curva</translation>
    </message>
    <message>
        <source>Cut line in two</source>
        <translation>Cortar línea en dos</translation>
    </message>
    <message>
        <source>Draw characters</source>
        <translation>Dibujar caracteres</translation>
    </message>
    <message>
        <source>Divide line into characters</source>
        <translation>Dividir línea en caracteres</translation>
    </message>
    <message>
        <source>The page is turned on your screen only, and shown so from now on: labels stay what they are.</source>
        <translation>La página se gira solo en su pantalla y a partir de ahora se muestra así: las etiquetas no cambian.</translation>
    </message>
    <message>
        <source>Turns the page on your screen so that most of its lines can be read.</source>
        <translation>Gira la página en su pantalla para que se pueda leer la mayoría de sus líneas.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajustar página</translation>
    </message>
    <message>
        <source>Fit page width</source>
        <translation>Ajustar al ancho de página</translation>
    </message>
    <message>
        <source>Fit text</source>
        <translation>Ajustar al texto</translation>
    </message>
    <message>
        <source>Fit text width</source>
        <translation>Ajustar al ancho del texto</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom a la selección</translation>
    </message>
    <message>
        <source>Turn view left</source>
        <translation>Girar vista a la izquierda</translation>
    </message>
    <message>
        <source>Turn view right</source>
        <translation>Girar vista a la derecha</translation>
    </message>
    <message>
        <source>Turn view upright</source>
        <translation>Enderezar vista</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Brillo y contraste</translation>
    </message>
    <message>
        <source>Original brightness and contrast</source>
        <translation>Brillo y contraste originales</translation>
    </message>
    <message>
        <source>Hide regions</source>
        <translation>Ocultar regiones</translation>
    </message>
    <message>
        <source>Show proposals</source>
        <translation>Mostrar propuestas</translation>
    </message>
    <message>
        <source>Show what was fixed</source>
        <translation>Mostrar correcciones</translation>
    </message>
    <message>
        <source>Show transcripts</source>
        <translation>Mostrar transcripciones</translation>
    </message>
    <message>
        <source>Show all baselines</source>
        <translation>Mostrar todas las líneas base</translation>
    </message>
    <message>
        <source>Show character map</source>
        <translation>Mostrar mapa de caracteres</translation>
    </message>
    <message>
        <source>Show line map</source>
        <translation>Mostrar mapa de líneas</translation>
    </message>
    <message>
        <source>Show overview of the page</source>
        <translation>Mostrar vista general de la página</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Alternar claro y oscuro</translation>
    </message>
    <message>
        <source>It is yours to work on, whoever worked on it; they are shown that.</source>
        <translation>Pasa a usted, sea quien sea quien trabajaba en ella; a esa persona se le indica.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page to review</source>
        <translation>Siguiente página por revisar</translation>
    </message>
    <message>
        <source>Previous page to review</source>
        <translation>Anterior página por revisar</translation>
    </message>
    <message>
        <source>Take page over</source>
        <translation>Asumir página</translation>
    </message>
    <message>
        <source>Accept page and go on</source>
        <translation>Aceptar página y seguir</translation>
    </message>
    <message>
        <source>Skip page</source>
        <translation>Omitir página</translation>
    </message>
    <message>
        <source>Reject page</source>
        <translation>Rechazar página</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Ask again about unseen proposals</source>
        <translation>Preguntar de nuevo por lo no visto</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Turn or scale labels</source>
        <translation>Girar o escalar etiquetas</translation>
    </message>
    <message>
        <source>Keep labels as they are</source>
        <translation>Dejar etiquetas como están</translation>
    </message>
    <message>
        <source>Find the original…</source>
        <translation>Buscar el original…</translation>
    </message>
    <message>
        <source>Remove pages from project…</source>
        <translation>Quitar páginas del proyecto…</translation>
    </message>
    <message>
        <source>Bring back removed pages</source>
        <translation>Recuperar páginas quitadas</translation>
    </message>
    <message>
        <source>Through the proposed lines of all pages to review that are most probably wrong. Enter accepts, X rejects, and both go on.</source>
        <translation>Recorre las líneas propuestas con mayor probabilidad de error en todas las páginas por revisar. Intro acepta, X rechaza y, en ambos casos, se pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Propose on this page</source>
        <translation>Proponer en esta página</translation>
    </message>
    <message>
        <source>Look closer at selection</source>
        <translation>Examinar la selección de cerca</translation>
    </message>
    <message>
        <source>Look closer at an area</source>
        <translation>Examinar un área de cerca</translation>
    </message>
    <message>
        <source>Propose on all pages</source>
        <translation>Proponer en todas las páginas</translation>
    </message>
    <message>
        <source>Adjust outlines</source>
        <translation>Ajustar contornos</translation>
    </message>
    <message>
        <source>Show missed text</source>
        <translation>Mostrar texto no detectado</translation>
    </message>
    <message>
        <source>Read lines</source>
        <translation>Leer líneas</translation>
    </message>
    <message>
        <source>Propose words</source>
        <translation>Proponer palabras</translation>
    </message>
    <message>
        <source>Pause proposing</source>
        <translation>Pausar propuestas</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Detener propuestas</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Aceptar propuesta</translation>
    </message>
    <message>
        <source>Reject proposal</source>
        <translation>Rechazar propuesta</translation>
    </message>
    <message>
        <source>Next disputed line</source>
        <translation>Siguiente línea cuestionada</translation>
    </message>
    <message>
        <source>Retrain…</source>
        <translation>Reentrenar…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>What was fixed…</source>
        <translation>Correcciones…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Añadir modelo…</translation>
    </message>
    <message>
        <source>Use previous detector</source>
        <translation>Usar el detector anterior</translation>
    </message>
    <message>
        <source>Use previous reader</source>
        <translation>Usar el lector anterior</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Labeler</source>
        <translation>Acerca de Labeler</translation>
    </message>
    <message>
        <source>A fault of the program keeps this image from being shown.</source>
        <translation>Un fallo del programa impide mostrar esta imagen.</translation>
    </message>
    <message>
        <source>Enter confirms, Tab confirms and goes on to the next line, F2 to the next doubtful character, Esc gives up</source>
        <translation>Intro confirma, Tab confirma y pasa a la línea siguiente, F2 al siguiente carácter dudoso, Esc cancela</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}: Enter says that it is right</source>
        <translation>{numbers}: Intro lo da por bueno</translation>
    </message>
    <message>
        <source>Picture of the line</source>
        <translation>Imagen de la línea</translation>
    </message>
    <message>
        <source>Drag around what the detector should look at closely; Esc ends</source>
        <translation>Arrastre alrededor de lo que el detector debe examinar de cerca; Esc termina</translation>
    </message>
    <message>
        <source>Click a line where it is to be cut, or drag across several; Esc ends</source>
        <translation>Haga clic en una línea por donde haya que cortarla, o arrastre a través de varias; Esc termina</translation>
    </message>
    <message>
        <source>Drag from one side of a line to the other.</source>
        <translation>Arrastre de un lado de una línea al otro.</translation>
    </message>
    <message>
        <source>Cut line</source>
        <translation>Cortar línea</translation>
    </message>
    <message>
        <source>Click the corners clockwise from where reading starts; Enter closes, Esc ends</source>
        <translation>Haga clic en las esquinas en sentido horario desde donde empieza la lectura; Intro cierra, Esc termina</translation>
    </message>
    <message>
        <source>Click the four corners clockwise from where reading starts; Esc ends</source>
        <translation>Haga clic en las cuatro esquinas en sentido horario desde donde empieza la lectura; Esc termina</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click both; Esc ends</source>
        <translation>Arrastre de esquina a esquina o haga clic en ambas; Esc termina</translation>
    </message>
    <message>
        <source>Click along the middle of the text as it is read; wheel or drag: height; Enter closes</source>
        <translation>Haga clic por el centro del texto en el orden de lectura; rueda o arrastrar: altura; Intro cierra</translation>
    </message>
    <message>
        <source>Drag along the foot of the text as it is read, then click at its top; Esc ends</source>
        <translation>Arrastre por la base del texto en el orden de lectura y haga clic en su parte superior; Esc termina</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>Mover lado</translation>
    </message>
    <message>
        <source>Insert vertex</source>
        <translation>Insertar vértice</translation>
    </message>
    <message>
        <source>Move vertex</source>
        <translation>Mover vértice</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Dibujar línea</translation>
    </message>
    <message>
        <source>Draw character</source>
        <translation>Dibujar carácter</translation>
    </message>
    <message>
        <source>Click selects; drag a line, an edge or a corner; double-click on an edge adds a vertex</source>
        <translation>Clic selecciona; arrastre una línea, un lado o una esquina; doble clic en un lado añade un vértice</translation>
    </message>
    <message>
        <source>A region keeps at least three vertices. Delete it as a whole.</source>
        <translation>Una región conserva al menos tres vértices. Elimínela entera.</translation>
    </message>
    <message>
        <source>A baseline keeps at least two points. Remove it as a whole.</source>
        <translation>Una línea base conserva al menos dos puntos. Quítela entera.</translation>
    </message>
    <message>
        <source>Delete point of baseline</source>
        <translation>Eliminar punto de la línea base</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Select the one line to write: click it, or go to it with Tab. A line that is not there yet is drawn first.</source>
        <translation>Seleccione la línea que quiere transcribir: haga clic en ella o vaya con Tab. Si la línea aún no existe, dibújela primero.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The clipboard holds no regions. Select regions and copy them first.</source>
        <translation>El portapapeles no contiene regiones. Seleccione regiones y cópielas primero.</translation>
    </message>
    <message>
        <source>Save what could not be saved</source>
        <translation>Guardar lo que no se pudo guardar</translation>
    </message>
    <message>
        <source>Saved in {folder}. Import it when the project is back.</source>
        <translation>Guardado en {folder}. Impórtelo cuando el proyecto vuelva.</translation>
    </message>
    <message>
        <source>Withheld images</source>
        <translation>Imágenes retenidas</translation>
    </message>
    <message>
        <source>Changed image</source>
        <translation>Imagen cambiada</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>Imágenes nuevas</translation>
    </message>
    <message>
        <source>Where may the original be?</source>
        <translation>¿Dónde puede estar el original?</translation>
    </message>
    <message>
        <source>The image changed since it was labelled.</source>
        <translation>La imagen ha cambiado desde que se etiquetó.</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. {reason}</source>
        <translation>Esta no es la imagen que se etiquetó. {reason}</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. Do the labels fit it?</source>
        <translation>Esta no es la imagen que se etiquetó. ¿Se ajustan a ella las etiquetas?</translation>
    </message>
    <message>
        <source>The file of this image changed; it looks the same.</source>
        <translation>El archivo de esta imagen ha cambiado; su aspecto es el mismo.</translation>
    </message>
    <message>
        <source>This image was turned or scaled since it was labelled.</source>
        <translation>Esta imagen se ha girado o escalado desde que se etiquetó.</translation>
    </message>
    <message>
        <source>The image that was labelled is not in this folder.</source>
        <translation>La imagen que se etiquetó no está en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages added</source>
        <translation>
            <numerusform>%n página añadida</numerusform>
            <numerusform>%n páginas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images</source>
        <translation>No hay imágenes nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%n new images in {folder}.</source>
        <translation>
            <numerusform>%n imagen nueva en {folder}.</numerusform>
            <numerusform>%n imágenes nuevas en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new images in the folders of the project.</source>
        <translation>
            <numerusform>%n imagen nueva en las carpetas del proyecto.</numerusform>
            <numerusform>%n imágenes nuevas en las carpetas del proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use</source>
        <translation>El detector {name} (modelo {id}) está en uso</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use</source>
        <translation>El lector {name} (modelo {id}) está en uso</translation>
    </message>
    <message>
        <source>The detector {name} is added as model {id}</source>
        <translation>El detector {name} se ha añadido como modelo {id}</translation>
    </message>
    <message>
        <source>The reader {name} is added as model {id}</source>
        <translation>El lector {name} se ha añadido como modelo {id}</translation>
    </message>
    <message>
        <source>Open a project first: a model is added to one, and tried on its pages.</source>
        <translation>Abra antes un proyecto: un modelo se añade a uno y se prueba en sus páginas.</translation>
    </message>
    <message>
        <source>This is the last page in the list.</source>
        <translation>Esta es la última página de la lista.</translation>
    </message>
    <message>
        <source>This is the first page in the list.</source>
        <translation>Esta es la primera página de la lista.</translation>
    </message>
    <message>
        <source>No page after this one in the list waits for review.</source>
        <translation>Después de esta, ninguna página de la lista espera revisión.</translation>
    </message>
    <message>
        <source>No page before this one in the list waits for review.</source>
        <translation>Antes de esta, ninguna página de la lista espera revisión.</translation>
    </message>
    <message>
        <source>Others work on all pages after this one that wait for review, or were given them.</source>
        <translation>En todas las páginas por revisar después de esta trabajan otras personas, o se les han asignado.</translation>
    </message>
    <message>
        <source>All copies of this project take {size} MB.</source>
        <translation>Todas las copias de este proyecto ocupan {size} MB.</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation>Imágenes ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Not saved. {trouble}</source>
        <translation>No guardado. {trouble}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits wait. {trouble}</source>
        <translation>
            <numerusform>No guardado: %n edición espera. {trouble}</numerusform>
            <numerusform>No guardado: %n ediciones esperan. {trouble}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translation>El proyecto vuelve a estar ahí.</translation>
    </message>
    <message>
        <source>These images are here already</source>
        <translation>Estas imágenes ya están aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, X dismisses it.</source>
        <translation>
            <numerusform>%n zona parece texto y está sin delimitar: Intro la delimita, Ctrl+I la ignora, X la descarta.</numerusform>
            <numerusform>%n zonas parecen texto y están sin delimitar: Intro delimita una, Ctrl+I la ignora, X la descarta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is being looked at just now.</source>
        <translation>Esta página se está examinando en este momento.</translation>
    </message>
    <message>
        <source>The detector has not looked at this page yet.</source>
        <translation>El detector aún no ha examinado esta página.</translation>
    </message>
    <message>
        <source>No place on this page is marked as text that may have been missed.</source>
        <translation>En esta página no hay ningún lugar marcado como texto posiblemente omitido.</translation>
    </message>
    <message>
        <source>A closer look showed nothing new that is sure enough.</source>
        <translation>El examen de cerca no ha mostrado nada nuevo que sea lo bastante seguro.</translation>
    </message>
    <message>
        <source>Select the pages to remove in the list.</source>
        <translation>Seleccione en la lista las páginas que quiere quitar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages brought back</source>
        <translation>
            <numerusform>%n página recuperada</numerusform>
            <numerusform>%n páginas recuperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages removed</source>
        <translation>
            <numerusform>%n página quitada</numerusform>
            <numerusform>%n páginas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept edits</source>
        <translation>Ediciones apartadas</translation>
    </message>
    <message>
        <source>dd MMMM &apos;at&apos; HH:mm</source>
        <translation>d &apos;de&apos; MMMM &apos;a las&apos; HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored in {where} on {began}.</source>
        <translation>
            <numerusform>%n edición no se pudo guardar en {where} el {began}.</numerusform>
            <numerusform>%n ediciones no se pudieron guardar en {where} el {began}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored on {began}.</source>
        <translation>
            <numerusform>%n edición no se pudo guardar el {began}.</numerusform>
            <numerusform>%n ediciones no se pudieron guardar el {began}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged page</source>
        <translation>Página dañada</translation>
    </message>
    <message>
        <source>Keep a plain copy of all labels in an empty folder</source>
        <translation>Mantener una copia en texto de todas las etiquetas en una carpeta vacía</translation>
    </message>
    <message>
        <source>A plain copy is kept in {folder}.</source>
        <translation>Se mantiene una copia en texto en {folder}.</translation>
    </message>
    <message>
        <source>No plain copy is kept any more.</source>
        <translation>Ya no se mantiene ninguna copia en texto.</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>Copia de seguridad hecha en {file}.</translation>
    </message>
    <message>
        <source>{folder} is not there: backups are kept in the project meanwhile.</source>
        <translation>{folder} no está disponible: entretanto, las copias de seguridad se guardan en el proyecto.</translation>
    </message>
    <message>
        <source>This page is damaged. {problems}</source>
        <translation>Esta página está dañada. {problems}</translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use again</source>
        <translation>El detector {name} (modelo {id}) está de nuevo en uso</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use again</source>
        <translation>El lector {name} (modelo {id}) está de nuevo en uso</translation>
    </message>
    <message>
        <source>A report for whoever repairs this lies ready. Nothing is sent.</source>
        <translation>Hay un informe preparado para quien vaya a reparar esto. No se envía nada.</translation>
    </message>
    <message>
        <source>The report could not be written. You can copy it from here. Nothing is sent.</source>
        <translation>El informe no se pudo escribir. Puede copiarlo desde aquí. No se envía nada.</translation>
    </message>
    <message>
        <source>Add what was typed and names of files</source>
        <translation>Añadir lo tecleado y nombres de archivos</translation>
    </message>
    <message>
        <source>The report holds versions, sizes, what the program did last and where the fault lies. Messages and names of files often help to find a fault; they may quote your texts.</source>
        <translation>El informe contiene versiones, tamaños, lo último que hizo el programa y dónde está el fallo. Los mensajes y los nombres de archivos suelen ayudar a encontrarlo; pueden citar sus textos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>It has happened twice by now.</source>
        <translation>Ya ha ocurrido dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times by now.</source>
        <translation>
            <numerusform>Ya ha ocurrido %n vez.</numerusform>
            <numerusform>Ya ha ocurrido %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Ocultar informe</translation>
    </message>
    <message>
        <source>What was saved before is there. What you are typing now could not be stored: copy it from its field before you go on.</source>
        <translation>Lo que se guardó antes está a salvo. Lo que está escribiendo ahora no se pudo guardar: cópielo de su campo antes de continuar.</translation>
    </message>
    <message>
        <source>No project was open: nothing is lost.</source>
        <translation>No había ningún proyecto abierto: no se ha perdido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits cannot be saved yet.</source>
        <translation>
            <numerusform>%n edición no se puede guardar todavía.</numerusform>
            <numerusform>%n ediciones no se pueden guardar todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you did is saved, what you were typing as well.</source>
        <translation>Todo lo que ha hecho está guardado, también lo que estaba escribiendo.</translation>
    </message>
    <message>
        <source>Everything you did is saved.</source>
        <translation>Todo lo que ha hecho está guardado.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>You can go on. If the window behaves oddly, restart it: it comes back to where you are.</source>
        <translation>Puede continuar. Si la ventana se comporta de forma extraña, reiníciela: volverá adonde está ahora.</translation>
    </message>
    <message>
        <source>Your projects are as they were.</source>
        <translation>Sus proyectos están como estaban.</translation>
    </message>
    <message>
        <source>Labeler could not start</source>
        <translation>Labeler no pudo iniciarse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The same fault came up again. What you did is kept; restart when it suits you.</source>
        <translation>El mismo fallo ha vuelto a aparecer. Lo que ha hecho se conserva; reinicie cuando le convenga.</translation>
    </message>
    <message numerus="yes">
        <source>The same fault came up %n times more. What you did is kept; restart when it suits you.</source>
        <translation>
            <numerusform>El mismo fallo ha aparecido %n vez más. Lo que ha hecho se conserva; reinicie cuando le convenga.</numerusform>
            <numerusform>El mismo fallo ha aparecido %n veces más. Lo que ha hecho se conserva; reinicie cuando le convenga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labeler ended unexpectedly</source>
        <translation>Labeler se cerró inesperadamente</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost: every edit is stored as soon as it is made.</source>
        <translation>No se ha perdido nada de lo guardado: cada edición se guarda en cuanto se hace.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuar ahí</translation>
    </message>
    <message>
        <source>You were working on {project}.</source>
        <translation>Estaba trabajando en {project}.</translation>
    </message>
    <message>
        <source>A desktop workbench for text-detection data. The detector proposes characters and lines, you correct them, and one click teaches it what you know. Everything stays on this machine.</source>
        <translation>Un banco de trabajo de escritorio para datos de detección de texto. El detector propone caracteres y líneas, usted los corrige y con un clic aprende lo que usted sabe. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <translation>desde el código fuente</translation>
    </message>
    <message>
        <source>found out by trying</source>
        <translation>averiguado probando</translation>
    </message>
    <message>
        <source>by the size of the image</source>
        <translation>según el tamaño de la imagen</translation>
    </message>
    <message>
        <source>mean and deviation of ImageNet, as PaddleOCR&apos;s detectors</source>
        <translation>media y desviación de ImageNet, como los detectores de PaddleOCR</translation>
    </message>
    <message>
        <source>from -1 to 1, as PaddleOCR&apos;s readers</source>
        <translation>de -1 a 1, como los lectores de PaddleOCR</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>mean and deviation of docTR</source>
        <translation>media y desviación de docTR</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>of a reader that does not say which characters it knows; one a line</source>
        <translation>de un lector que no indica qué caracteres conoce; uno por línea</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Solo añadir</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Añadir y usar</translation>
    </message>
    <message>
        <source>ONNX file</source>
        <translation>Archivo ONNX</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx);;All files (*)</source>
        <translation>Archivos ONNX (*.onnx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>Elegir un diccionario</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose an ONNX file first.</source>
        <translation>Elija antes un archivo ONNX.</translation>
    </message>
    <message>
        <source>Finding out what {file} is</source>
        <translation>Averiguando qué es {file}</translation>
    </message>
    <message>
        <source>Pixels: {how}.</source>
        <translation>Píxeles: {how}.</translation>
    </message>
    <message>
        <source>The project has no page to try it on.</source>
        <translation>El proyecto no tiene ninguna página en la que probarlo.</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Comprobar y reparar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Looking through the project …</source>
        <translation>Revisando el proyecto …</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>%n cosa que revisar.</numerusform>
            <numerusform>%n cosas que revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is repaired.</source>
        <translation>El proyecto está reparado.</translation>
    </message>
    <message>
        <source>What stood there before is in {file}.</source>
        <translation>Lo que había antes está en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>Lines cut into words</source>
        <translation>Líneas cortadas en palabras</translation>
    </message>
    <message>
        <source>Words joined into lines</source>
        <translation>Palabras unidas en líneas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Only accepted pages</source>
        <translation>Solo páginas aceptadas</translation>
    </message>
    <message>
        <source>Only pages somebody has looked at</source>
        <translation>Solo páginas que alguien ha mirado</translation>
    </message>
    <message>
        <source>Keep validation pages apart</source>
        <translation>Separar las páginas de validación</translation>
    </message>
    <message>
        <source>With copies of the images</source>
        <translation>Con copias de las imágenes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Looking at the pages …</source>
        <translation>Examinando las páginas …</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Elija antes una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}</source>
        <translation>
            <numerusform>%n página exportada a {folder}</numerusform>
            <numerusform>%n páginas exportadas a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}, {unseen} of them seen by nobody</source>
        <translation>
            <numerusform>%n página exportada a {folder}; {unseen} sin que nadie la haya visto</numerusform>
            <numerusform>%n páginas exportadas a {folder}; {unseen} sin que nadie las haya visto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be exported.</source>
        <translation>
            <numerusform>Se exportará %n página.</numerusform>
            <numerusform>Se exportarán %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of them.</source>
        <translation>
            <numerusform>Nadie ha mirado %n de ellas.</numerusform>
            <numerusform>Nadie ha mirado %n de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be lost:</source>
        <translation>Se perderá:</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>No se perderá nada.</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>averiguar</translation>
    </message>
    <message>
        <source>as truth: pages read completely become accepted</source>
        <translation>como verdad: las páginas leídas por completo quedan aceptadas</translation>
    </message>
    <message>
        <source>as proposals: to be reviewed</source>
        <translation>como propuestas: por revisar</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Replace what people have done on these pages</source>
        <translation>Sustituir lo que se ha hecho en estas páginas</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>{kind} files ({pattern});;All files (*)</source>
        <translation>Archivos {kind} ({pattern});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import all of a folder</source>
        <translation>Importar toda una carpeta</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>Elija antes un archivo o una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions imported on {pages}</source>
        <translation>
            <numerusform>%n región importada en {pages}</numerusform>
            <numerusform>%n regiones importadas en {pages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not read completely</source>
        <translation>
            <numerusform>%n página sin leer por completo</numerusform>
            <numerusform>%n páginas sin leer por completo</numerusform>
        </translation>
    </message>
    <message>
        <source>To replace that work, check “{box}”.</source>
        <translation>Para sustituir ese trabajo, marque «{box}».</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>No incorporado:</translation>
    </message>
    <message>
        <source>Kept as it was, for the same format:</source>
        <translation>Conservado tal cual, para el mismo formato:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain copy</source>
        <translation>Copia en texto</translation>
    </message>
    <message>
        <source>A plain copy of all labels is kept in {folder}.</source>
        <translation>Se mantiene una copia en texto de todas las etiquetas en {folder}.</translation>
    </message>
    <message>
        <source>If you stop, it stays there as it is now.</source>
        <translation>Si la detiene, se queda ahí tal como está ahora.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Characters changed, per 100 characters of transcripts that people vouch for.</source>
        <translation>Caracteres corregidos por cada 100 de las transcripciones validadas por personas.</translation>
    </message>
    <message>
        <source>What was right, from the pages accepted first to the last: F, or characters read.</source>
        <translation>Lo que era correcto, de las primeras páginas aceptadas a las últimas: F, o caracteres leídos.</translation>
    </message>
    <message>
        <source>F of the proposals against what people accepted, at an IoU of 0.5.</source>
        <translation>F de las propuestas respecto a lo aceptado, con IoU 0,5.</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Pages, the most changed first</source>
        <translation>Páginas, primero las más corregidas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Per 100</source>
        <translation>Por 100</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that people looked at, and on which something had been proposed.</source>
        <translation>
            <numerusform>%n página que alguien ha mirado y en la que se había propuesto algo.</numerusform>
            <numerusform>%n páginas que alguien ha mirado y en las que se había propuesto algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: seen by nobody.</source>
        <translation>
            <numerusform>%n página aceptada no se incluye: nadie la ha visto.</numerusform>
            <numerusform>%n páginas aceptadas no se incluyen: nadie las ha visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n accepted pages nothing had been proposed.</source>
        <translation>
            <numerusform>En %n página aceptada no se había propuesto nada.</numerusform>
            <numerusform>En %n páginas aceptadas no se había propuesto nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Sobre el modelo</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed; {size} are free again</source>
        <translation>Se ha quitado el modelo {id} ({name}); {size} libres de nuevo</translation>
    </message>
    <message>
        <source>Choose a model to see what it was made of and how well it does.</source>
        <translation>Elija un modelo para ver de dónde procede y qué resultados da.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Quitar modelo</translation>
    </message>
    <message>
        <source>Remove model {id} ({name}) from the project?</source>
        <translation>¿Quitar del proyecto el modelo {id} ({name})?</translation>
    </message>
    <message>
        <source>Its file goes, and {size} are free again. Labels stay as they are. To use it later, add it again.</source>
        <translation>Su archivo se borra y quedan {size} libres. Las etiquetas se quedan como están. Para usarlo más adelante, añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Remove pages</source>
        <translation>Quitar páginas</translation>
    </message>
    <message>
        <source>Remove {page} from the project?</source>
        <translation>¿Quitar {page} del proyecto?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pages from the project?</source>
        <translation>
            <numerusform>¿Quitar %n página del proyecto?</numerusform>
            <numerusform>¿Quitar %n páginas del proyecto?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions will be out of sight and out of training.</source>
        <translation>
            <numerusform>%n región dejará de verse y de usarse en el entrenamiento.</numerusform>
            <numerusform>%n regiones dejarán de verse y de usarse en el entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n accepted pages.</source>
        <translation>
            <numerusform>Entre ellas, %n página aceptada.</numerusform>
            <numerusform>Entre ellas, %n páginas aceptadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages: scores will no longer compare with old ones.</source>
        <translation>
            <numerusform>%n página de validación: las puntuaciones ya no serán comparables con las anteriores.</numerusform>
            <numerusform>%n páginas de validación: las puntuaciones ya no serán comparables con las anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image files stay where they are. Nothing is deleted: add the images again, or choose Page, Bring back removed pages, and all labels are there again.</source>
        <translation>Los archivos de imagen se quedan donde están. No se borra nada: añada las imágenes de nuevo o elija Página, Recuperar páginas quitadas, y todas las etiquetas volverán.</translation>
    </message>
    <message>
        <source>Restore an earlier copy</source>
        <translation>Restaurar una copia anterior</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>{size} MB in all. What the project holds now is kept as a copy, too. Images are no part of copies.</source>
        <translation>{size} MB en total. Lo que el proyecto contiene ahora también se guarda como copia. Las copias no incluyen imágenes.</translation>
    </message>
    <message>
        <source>There are no copies yet. They are made by themselves while you work and when the project is closed; File, Back up now makes one at once.</source>
        <translation>Aún no hay copias. Se hacen solas mientras trabaja y al cerrar el proyecto; Archivo, Hacer copia de seguridad hace una de inmediato.</translation>
    </message>
    <message>
        <source>The copy is restored.</source>
        <translation>La copia se ha restaurado.</translation>
    </message>
    <message>
        <source>What stood there before is kept: {file}.</source>
        <translation>Lo que había antes se conserva: {file}.</translation>
    </message>
    <message>
        <source>dddd, dd MMMM yyyy, HH:mm</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %n pages accepted</source>
        <translation>
            <numerusform>{accepted} de %n página aceptada</numerusform>
            <numerusform>{accepted} de %n páginas aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n fewer than now)</source>
        <translation>
            <numerusform>(%n menos que ahora)</numerusform>
            <numerusform>(%n menos que ahora)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more than now)</source>
        <translation>
            <numerusform>(%n más que ahora)</numerusform>
            <numerusform>(%n más que ahora)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits before now</source>
        <translation>
            <numerusform>%n edición antes de ahora</numerusform>
            <numerusform>%n ediciones antes de ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits after now</source>
        <translation>
            <numerusform>%n edición después de ahora</numerusform>
            <numerusform>%n ediciones después de ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Take over the keys of another program</source>
        <translation>Adoptar las teclas de otro programa</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>Teclas de</translation>
    </message>
    <message>
        <source>Taken by: {holder}</source>
        <translation>Ya asignado a: {holder}</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>Espacio + arrastrar, arrastrar con el botón central</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Mover la página</translation>
    </message>
    <message>
        <source>Wheel while drawing a curve</source>
        <translation>Rueda al dibujar una curva</translation>
    </message>
    <message>
        <source>Height of the line</source>
        <translation>Altura de la línea</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>Zoom, also then</source>
        <translation>Zoom, también entonces</translation>
    </message>
    <message>
        <source>0-9, then Enter</source>
        <translation>0-9 y luego Intro</translation>
    </message>
    <message>
        <source>Set the count of the selection</source>
        <translation>Fijar el recuento de la selección</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Intro, doble clic</translation>
    </message>
    <message>
        <source>Finish the outline</source>
        <translation>Terminar el contorno</translation>
    </message>
    <message>
        <source>Enter on a region</source>
        <translation>Intro en una región</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>Escribir lo que dice</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel, then select</source>
        <translation>Cancelar y luego seleccionar</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>Flechas, Mayús + flechas</translation>
    </message>
    <message>
        <source>Nudge, nudge far</source>
        <translation>Desplazar poco, desplazar mucho</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>Mantener H</translation>
    </message>
    <message>
        <source>Peek below the regions</source>
        <translation>Ver debajo de las regiones</translation>
    </message>
    <message>
        <source>Drag a corner, an edge</source>
        <translation>Arrastrar una esquina o un lado</translation>
    </message>
    <message>
        <source>Reshape, a rectangle stays one</source>
        <translation>Cambiar la forma; un rectángulo lo sigue siendo</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + arrastrar</translation>
    </message>
    <message>
        <source>The opposite side as well</source>
        <translation>También el lado opuesto</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Mayús + arrastrar</translation>
    </message>
    <message>
        <source>In one direction</source>
        <translation>Solo en una dirección</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag a corner</source>
        <translation>Ctrl + Mayús + arrastrar una esquina</translation>
    </message>
    <message>
        <source>That corner alone</source>
        <translation>Solo esa esquina</translation>
    </message>
    <message>
        <source>Double click on an edge</source>
        <translation>Doble clic en un lado</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Insertar un vértice</translation>
    </message>
    <message>
        <source>Shift + click, Backspace</source>
        <translation>Mayús + clic, Retroceso</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>Eliminar un vértice</translation>
    </message>
    <message>
        <source>+, Backspace while dividing</source>
        <translation>+, Retroceso al dividir</translation>
    </message>
    <message>
        <source>Add a separator, take one away</source>
        <translation>Añadir un separador, quitar uno</translation>
    </message>
    <message>
        <source>Ctrl + click while dividing</source>
        <translation>Ctrl + clic al dividir</translation>
    </message>
    <message>
        <source>Make a gap of a character</source>
        <translation>Convertir un carácter en hueco</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Before anything is added, the model looks at three pages of the project. What it finds and reads there is shown here, beside what the models in use do.</source>
        <translation>Antes de añadir nada, el modelo examina tres páginas del proyecto. Lo que detecta y lee en ellas se muestra aquí, junto a lo que hacen los modelos en uso.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>{who}: what was read</source>
        <translation>{who}: lo leído</translation>
    </message>
    <message>
        <source>That is surely better than the model it was made from.</source>
        <translation>Es sin duda mejor que el modelo del que procede.</translation>
    </message>
    <message>
        <source>That is surely worse than the model it was made from.</source>
        <translation>Es sin duda peor que el modelo del que procede.</translation>
    </message>
    <message>
        <source>That does not tell which of the two is better.</source>
        <translation>Esto no permite saber cuál de los dos es mejor.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Somebody added it.</source>
        <translation>Alguien lo añadió.</translation>
    </message>
    <message>
        <source>Made from model {parent} by {author}.</source>
        <translation>Creado a partir del modelo {parent} por {author}.</translation>
    </message>
    <message>
        <source>Made from model {parent}.</source>
        <translation>Creado a partir del modelo {parent}.</translation>
    </message>
    <message>
        <source>What it was trained on is not known.</source>
        <translation>No se sabe con qué se entrenó.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on {amount} that people accepted.</source>
        <translation>Entrenado con lo aceptado por personas: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Proposals of %n pages that nobody has verified took part.</source>
        <translation>
            <numerusform>También se usaron las propuestas de %n página que nadie ha verificado.</numerusform>
            <numerusform>También se usaron las propuestas de %n páginas que nadie ha verificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency phase drew on %n unlabelled pages: {how}.</source>
        <translation>
            <numerusform>La fase de consistencia usó %n página sin etiquetar: {how}.</numerusform>
            <numerusform>La fase de consistencia usó %n páginas sin etiquetar: {how}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no validation page by which it could be compared.</source>
        <translation>No había ninguna página de validación con la que compararlo.</translation>
    </message>
    <message numerus="yes">
        <source>On %n validation pages:</source>
        <translation>
            <numerusform>En %n página de validación:</numerusform>
            <numerusform>En %n páginas de validación:</numerusform>
        </translation>
    </message>
    <message>
        <source>mean score {score}</source>
        <translation>puntuación media {score}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>It is kept among your own files, and offered when the project is opened again.</source>
        <translation>Se guarda entre sus propios archivos y se ofrece cuando se vuelva a abrir el proyecto.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be saved.</source>
        <translation>
            <numerusform>%n edición no se pudo guardar.</numerusform>
            <numerusform>%n ediciones no se pudieron guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did can be saved into a folder elsewhere, as labels of the pages you worked on, and be imported later.</source>
        <translation>Lo que ha hecho se puede guardar en otra carpeta, como etiquetas de las páginas en las que ha trabajado, e importarse más adelante.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close, store later</source>
        <translation>Cerrar y guardar después</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Guardar en otro lugar …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Validation page: never trained on</source>
        <translation>Página de validación: nunca se usa para entrenar</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>{name} works on this page</source>
        <translation>{name} trabaja en esta página</translation>
    </message>
    <message>
        <source>{verdict} by {author}, {date}</source>
        <translation>{verdict} por {author}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines whose numbers disagree</source>
        <translation>
            <numerusform>%n línea con números que discrepan</numerusform>
            <numerusform>%n líneas con números que discrepan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with an unusual reading start</source>
        <translation>
            <numerusform>%n línea con inicio de lectura inusual</numerusform>
            <numerusform>%n líneas con inicio de lectura inusual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n incidencia abierta</numerusform>
            <numerusform>%n incidencias abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>Aprobada por una segunda persona</translation>
    </message>
    <message>
        <source>Nobody has looked at all of it: look, and accept it again</source>
        <translation>Nadie la ha mirado entera: mírela y acéptela de nuevo</translation>
    </message>
    <message>
        <source>Damaged: {problem}</source>
        <translation>Dañada: {problem}</translation>
    </message>
    <message>
        <source>Yours to work on</source>
        <translation>Asignada a usted</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Asignada a {name}</translation>
    </message>
    <message>
        <source>estimating the time</source>
        <translation>calculando el tiempo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>alrededor de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <translation>alrededor de {hours} horas</translation>
    </message>
    <message>
        <source>{project} (read-only)</source>
        <translation>{project} (solo lectura)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Rev&amp;isión</translation>
    </message>
    <message>
        <source>P&amp;roposals</source>
        <translation>P&amp;ropuestas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>Buscar páginas</translation>
    </message>
    <message>
        <source>Show only pages of some kinds</source>
        <translation>Mostrar solo páginas de ciertos tipos</translation>
    </message>
    <message numerus="yes">
        <source>On %n lines or more</source>
        <translation>
            <numerusform>En %n línea o más</numerusform>
            <numerusform>En %n líneas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>Páginas terminadas</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n no vista</numerusform>
            <numerusform>%n no vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Number of characters</source>
        <translation>Número de caracteres</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Ignore because</source>
        <translation>Ignorar por</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Only one outlined it</source>
        <translation>Solo la delimitó una persona</translation>
    </message>
    <message>
        <source>Divided differently</source>
        <translation>Dividida de otra manera</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Character count</source>
        <translation>Recuento de caracteres</translation>
    </message>
    <message>
        <source>Reason to ignore</source>
        <translation>Motivo para ignorar</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Otros valores</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Orden de lectura</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>Estado de la página</translation>
    </message>
    <message>
        <source>Left or right arrow: take that side. Up and down: other differences. E: write the text.</source>
        <translation>Flecha izquierda o derecha: elegir ese lado. Arriba y abajo: otras diferencias. E: escribir el texto.</translation>
    </message>
    <message>
        <source>Decide between two annotations</source>
        <translation>Decidir entre dos anotaciones</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>First annotation</source>
        <translation>Primera anotación</translation>
    </message>
    <message>
        <source>No page waits for a decision.</source>
        <translation>Ninguna página espera una decisión.</translation>
    </message>
    <message>
        <source>Both sides say the same. Settle the page, and go on.</source>
        <translation>Ambas partes dicen lo mismo. Cierre la página y continúe.</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation>La página tal como está</translation>
    </message>
    <message>
        <source>Second annotation</source>
        <translation>Segunda anotación</translation>
    </message>
    <message>
        <source>Settle page</source>
        <translation>Resolver página</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are not decided yet.</source>
        <translation>
            <numerusform>Queda %n diferencia por decidir.</numerusform>
            <numerusform>Quedan %n diferencias por decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Sobre esta página</translation>
    </message>
    <message>
        <source>Marked as right: {problem}</source>
        <translation>Dado por bueno: {problem}</translation>
    </message>
    <message>
        <source>Check: {problem}</source>
        <translation>Compruebe: {problem}</translation>
    </message>
    <message>
        <source>Set count</source>
        <translation>Fijar recuento</translation>
    </message>
    <message>
        <source>Write transcript</source>
        <translation>Escribir transcripción</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Sin página</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vertices</source>
        <translation>
            <numerusform>%n vértice</numerusform>
            <numerusform>%n vértices</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed line</source>
        <translation>Línea propuesta</translation>
    </message>
    <message>
        <source>Proposed character</source>
        <translation>Carácter propuesto</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters outlined</source>
        <translation>
            <numerusform>%n carácter delineado</numerusform>
            <numerusform>%n caracteres delineados</numerusform>
        </translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Puntuación {score}</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n points</source>
        <translation>
            <numerusform>Línea base de %n punto</numerusform>
            <numerusform>Línea base de %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curved line of %n points</source>
        <translation>
            <numerusform>Línea curva de %n punto</numerusform>
            <numerusform>Línea curva de %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bezier curves</source>
        <translation>Curvas de Bézier</translation>
    </message>
    <message>
        <source>Nobody has confirmed this text</source>
        <translation>Nadie ha confirmado este texto</translation>
    </message>
    <message>
        <source>Drawn or imported</source>
        <translation>Dibujada o importada</translation>
    </message>
    <message>
        <source>Proposal {id}, corrected</source>
        <translation>Propuesta {id}, corregida</translation>
    </message>
    <message>
        <source>Proposal {id}, as it stood</source>
        <translation>Propuesta {id}, sin cambios</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Sin propuestas</translation>
    </message>
    <message>
        <source>No proposals left</source>
        <translation>No queda ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n lines proposed</source>
        <translation>
            <numerusform>%n línea propuesta</numerusform>
            <numerusform>%n líneas propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, {characters} proposed</source>
        <translation>
            <numerusform>%n línea, {characters} propuestos</numerusform>
            <numerusform>%n líneas, {characters} propuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden by the score</source>
        <translation>
            <numerusform>%n línea oculta por la puntuación</numerusform>
            <numerusform>%n líneas ocultas por la puntuación</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Sin propuestas</translation>
    </message>
    <message>
        <source>Hide proposals the detector is less sure of</source>
        <translation>Ocultar las propuestas de las que el detector está menos seguro</translation>
    </message>
    <message>
        <source>Lowest score of shown proposals</source>
        <translation>Puntuación mínima de las propuestas mostradas</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Show only lines to look at</source>
        <translation>Mostrar solo líneas por revisar</translation>
    </message>
    <message>
        <source>No such line on this page</source>
        <translation>No hay líneas así en esta página</translation>
    </message>
    <message>
        <source>Click lines in the order in which they are read. Shift+click: go on behind a line that is right already; Esc ends</source>
        <translation>Haga clic en las líneas en el orden en que se leen. Mayús+clic: continuar tras una línea que ya está bien; Esc termina</translation>
    </message>
    <message>
        <source>Change reading order</source>
        <translation>Cambiar el orden de lectura</translation>
    </message>
    <message>
        <source>There is no reader that could see spaces.</source>
        <translation>No hay ningún lector que pueda ver espacios.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept: go on with it from the retrain screen.</source>
        <translation>Lo que el entrenamiento ha aprendido hasta ahora se conserva: continúe desde la pantalla de reentrenamiento.</translation>
    </message>
    <message>
        <source>The detector in use now is model {id} ({name}).</source>
        <translation>El detector en uso ahora es el modelo {id} ({name}).</translation>
    </message>
    <message>
        <source>The reader in use now is model {id} ({name}).</source>
        <translation>El lector en uso ahora es el modelo {id} ({name}).</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation>El entrenamiento se ha detenido.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>consistencia</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>transcripciones</translation>
    </message>
    <message>
        <source>Retraining the detector: step {step} of {total}</source>
        <translation>Reentrenando el detector: paso {step} de {total}</translation>
    </message>
    <message>
        <source>Retraining the reader: step {step} of {total}</source>
        <translation>Reentrenando el lector: paso {step} de {total}</translation>
    </message>
    <message>
        <source>Loading the detector and scoring it on the validation pages …</source>
        <translation>Cargando el detector y puntuándolo en las páginas de validación …</translation>
    </message>
    <message>
        <source>Loading the reader and scoring it on the validation pages …</source>
        <translation>Cargando el lector y puntuándolo en las páginas de validación …</translation>
    </message>
    <message>
        <source>In another window or by a command; it is stopped there.</source>
        <translation>En otra ventana o con un comando; se detiene desde ahí.</translation>
    </message>
    <message>
        <source>{time} left, then the detector</source>
        <translation>Tiempo restante: {time}; después, el detector</translation>
    </message>
    <message>
        <source>{time} left, then the reader</source>
        <translation>Tiempo restante: {time}; después, el lector</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Stops at the next step; one can go on from there later</source>
        <translation>Se detiene en el paso siguiente; se puede continuar desde ahí más tarde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Tiempo restante: {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Stopping; what was learnt so far is being kept …</source>
        <translation>Deteniendo; se está guardando lo aprendido hasta ahora …</translation>
    </message>
    <message>
        <source>{score}, validation</source>
        <translation>{score}, validación</translation>
    </message>
    <message>
        <source>Which model is in use can be changed here and taken back. Pages nobody has worked on follow: they get the proposals of the model in use.</source>
        <translation>Aquí se puede cambiar qué modelo está en uso y volver atrás. Las páginas en las que nadie ha trabajado lo siguen: reciben las propuestas del modelo en uso.</translation>
    </message>
    <message>
        <source>Use the new detector</source>
        <translation>Usar el detector nuevo</translation>
    </message>
    <message>
        <source>Use the new reader</source>
        <translation>Usar el lector nuevo</translation>
    </message>
    <message>
        <source>Use the new detector anyway</source>
        <translation>Usar el detector nuevo de todos modos</translation>
    </message>
    <message>
        <source>Use the new reader anyway</source>
        <translation>Usar el lector nuevo de todos modos</translation>
    </message>
    <message>
        <source>Go back to the old detector</source>
        <translation>Volver al detector antiguo</translation>
    </message>
    <message>
        <source>Go back to the old reader</source>
        <translation>Volver al lector antiguo</translation>
    </message>
    <message>
        <source>Lines, precision</source>
        <translation>Líneas, precisión</translation>
    </message>
    <message>
        <source>Lines, recall</source>
        <translation>Líneas, exhaustividad</translation>
    </message>
    <message>
        <source>Characters, F at IoU 0.5</source>
        <translation>Caracteres, F con IoU 0,5</translation>
    </message>
    <message>
        <source>Characters, precision</source>
        <translation>Caracteres, precisión</translation>
    </message>
    <message>
        <source>Characters, recall</source>
        <translation>Caracteres, exhaustividad</translation>
    </message>
    <message>
        <source>Count by {name}, mean error</source>
        <translation>Recuento por {name}, error medio</translation>
    </message>
    <message>
        <source>Lines read right</source>
        <translation>Líneas bien leídas</translation>
    </message>
    <message>
        <source>not used: so far it never helped</source>
        <translation>sin usar: hasta ahora nunca ha ayudado</translation>
    </message>
    <message>
        <source>counts agree (Guo and Wu)</source>
        <translation>coinciden los recuentos (Guo y Wu)</translation>
    </message>
    <message>
        <source>maps agree</source>
        <translation>coinciden los mapas</translation>
    </message>
    <message>
        <source>counts and maps agree</source>
        <translation>coinciden recuentos y mapas</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>tarjeta gráfica</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Minutes between edits that follow each other within five minutes. Lines are those of the pages accepted on the day, as they are now.</source>
        <translation>Minutos entre ediciones que se suceden en menos de cinco minutos. Las líneas son las de las páginas aceptadas ese día, tal como están ahora.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Statistics of the day</source>
        <translation>Estadísticas diarias</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Days and people</source>
        <translation>Días y personas</translation>
    </message>
    <message>
        <source>What is counted together</source>
        <translation>Qué se cuenta junto</translation>
    </message>
    <message>
        <source>F is the share of lines that both outlined; counts and texts are compared on those. In brackets: the 95 % confidence interval.</source>
        <translation>F es la proporción de líneas que ambos delimitaron; los recuentos y textos se comparan en ellas. Entre paréntesis: el intervalo de confianza del 95 %.</translation>
    </message>
    <message>
        <source>No page was accepted by two people yet.</source>
        <translation>Ninguna página ha sido aceptada todavía por dos personas.</translation>
    </message>
    <message>
        <source>F at IoU 0.5</source>
        <translation>F con IoU 0,5</translation>
    </message>
    <message>
        <source>F at IoU 0.75</source>
        <translation>F con IoU 0,75</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Agreement between people</source>
        <translation>Acuerdo entre personas</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Pares de personas</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}</source>
        <translation>No se puede escribir {file}: {cause}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} y {b}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} a {high})</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Nobody edited a page in that time.</source>
        <translation>Nadie ha editado ninguna página en ese tiempo.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Edits a line</source>
        <translation>Ediciones por línea</translation>
    </message>
    <message>
        <source>Lines kept</source>
        <translation>Líneas conservadas</translation>
    </message>
    <message>
        <source>Change, in lines</source>
        <translation>Correcciones, en líneas</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n</source>
        <translation>
            <numerusform>{kept} de %n</numerusform>
            <numerusform>{kept} de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to three times as often. Whether that helps is not measured yet.</source>
        <translation>Hasta tres veces más a menudo. Aún no se ha medido si eso ayuda.</translation>
    </message>
    <message>
        <source>The detector counts twice: characters, and what fits on lines. Where the two disagree is what a consistency phase works on. Which lines are wrong the difference does not tell.</source>
        <translation>El detector cuenta de dos maneras: los caracteres y lo que cabe en las líneas. Donde ambas discrepan es donde trabaja la fase de consistencia. La diferencia no dice qué líneas están mal.</translation>
    </message>
    <message>
        <source>Go through the proposed lines that are most probably wrong, on all pages to review. Pages that are accepted then are learnt from.</source>
        <translation>Recorrer las líneas propuestas con mayor probabilidad de error en todas las páginas por revisar. Las páginas que se acepten después sirven para entrenar.</translation>
    </message>
    <message>
        <source>New since the last model</source>
        <translation>Nuevas desde el último modelo</translation>
    </message>
    <message>
        <source>Kept for scoring</source>
        <translation>Reservadas para puntuar</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, for a consistency phase (More choices)</source>
        <translation>
            <numerusform>%n página, para una fase de consistencia (Más opciones)</numerusform>
            <numerusform>%n páginas, para una fase de consistencia (Más opciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>as the project does: {outlined}</source>
        <translation>como el proyecto: {outlined}</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. What people have labelled is never changed.</source>
        <translation>Puede seguir trabajando entretanto. Lo etiquetado por personas no se cambia nunca.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the graphics card</source>
        <translation>
            <numerusform>alrededor de %n minuto en la tarjeta gráfica</numerusform>
            <numerusform>alrededor de %n minutos en la tarjeta gráfica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the processor</source>
        <translation>
            <numerusform>alrededor de %n minuto en el procesador</numerusform>
            <numerusform>alrededor de %n minutos en el procesador</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with run {id}</source>
        <translation>Continuar entrenamiento {id}</translation>
    </message>
    <message>
        <source>Run {id} did not end: {message}</source>
        <translation>El entrenamiento {id} no terminó: {message}</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>detector, and reader with transcripts</source>
        <translation>detector, y lector con transcripciones</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>el detector</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>el lector</translation>
    </message>
    <message>
        <source>more often where more had to be fixed</source>
        <translation>más a menudo donde hubo más que corregir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Unlabelled pages</source>
        <translation>Páginas sin etiquetar</translation>
    </message>
    <message>
        <source>Outlined are</source>
        <translation>Se delimitan</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pages and lines are sampled</source>
        <translation>Se eligen páginas y líneas</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n recuento</numerusform>
            <numerusform>%n recuentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen once, never trained on</source>
        <translation>
            <numerusform>%n página, elegida una vez, nunca usada para entrenar</numerusform>
            <numerusform>%n páginas, elegidas una vez, nunca usadas para entrenar</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet: they are chosen from accepted pages</source>
        <translation>ninguna aún: se eligen entre las páginas aceptadas</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen at the start, never trained on</source>
        <translation>
            <numerusform>%n página, elegida al principio, nunca usada para entrenar</numerusform>
            <numerusform>%n páginas, elegidas al principio, nunca usadas para entrenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}</source>
        <translation>
            <numerusform>{characters} y {lines} caracteres en %n página por revisar; diferencia superior al 10 % en {apart}</numerusform>
            <numerusform>{characters} y {lines} caracteres en %n páginas por revisar; diferencia superior al 10 % en {apart}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learns %n transcripts</source>
        <translation>
            <numerusform>aprende %n transcripción</numerusform>
            <numerusform>aprende %n transcripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>is not trained: nobody has written a transcript on an accepted page yet</source>
        <translation>no se entrena: nadie ha escrito aún una transcripción en una página aceptada</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>Outlines are locked. Edit, Lock outlines, unlocks them.</source>
        <translation>Los contornos están bloqueados. Se desbloquean con Editar, Bloquear contornos.</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Eliminar región</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n regions</source>
        <translation>
            <numerusform>Eliminar %n región</numerusform>
            <numerusform>Eliminar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Move region</source>
        <translation>Mover región</translation>
    </message>
    <message numerus="yes">
        <source>Move %n regions</source>
        <translation>
            <numerusform>Mover %n región</numerusform>
            <numerusform>Mover %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate region</source>
        <translation>Girar región</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n regions</source>
        <translation>
            <numerusform>Girar %n región</numerusform>
            <numerusform>Girar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>Ignorar región</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n regions</source>
        <translation>
            <numerusform>Ignorar %n región</numerusform>
            <numerusform>Ignorar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop ignoring region</source>
        <translation>Dejar de ignorar región</translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n regions</source>
        <translation>
            <numerusform>Dejar de ignorar %n región</numerusform>
            <numerusform>Dejar de ignorar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste region</source>
        <translation>Pegar región</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n regions</source>
        <translation>
            <numerusform>Pegar %n región</numerusform>
            <numerusform>Pegar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate region</source>
        <translation>Duplicar región</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n regions</source>
        <translation>
            <numerusform>Duplicar %n región</numerusform>
            <numerusform>Duplicar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>Aceptar región</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n regions</source>
        <translation>
            <numerusform>Aceptar %n región</numerusform>
            <numerusform>Aceptar %n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n baselines</source>
        <translation>
            <numerusform>Dibujar %n línea base</numerusform>
            <numerusform>Dibujar %n líneas base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n baselines</source>
        <translation>
            <numerusform>Quitar %n línea base</numerusform>
            <numerusform>Quitar %n líneas base</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>Rechazar región</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n regions</source>
        <translation>
            <numerusform>Rechazar %n región</numerusform>
            <numerusform>Rechazar %n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two or more lines to join them.</source>
        <translation>Seleccione dos o más líneas para unirlas.</translation>
    </message>
    <message>
        <source>There is a baseline already. Drag its points.</source>
        <translation>Ya hay una línea base. Arrastre sus puntos.</translation>
    </message>
    <message>
        <source>Select the lines that are to have a baseline.</source>
        <translation>Seleccione las líneas que deben tener línea base.</translation>
    </message>
    <message>
        <source>The selected lines have no baseline.</source>
        <translation>Las líneas seleccionadas no tienen línea base.</translation>
    </message>
    <message>
        <source>Change where reading starts</source>
        <translation>Cambiar dónde empieza la lectura</translation>
    </message>
    <message>
        <source>What you do is kept among your own files until then.</source>
        <translation>Lo que haga se guarda entre sus propios archivos hasta entonces.</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs.</source>
        <translation>No se pierde nada mientras el programa esté en marcha.</translation>
    </message>
    <message>
        <source>Redo puts yours in place of theirs.</source>
        <translation>Rehacer pone lo suyo en lugar de lo ajeno.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Todo vuelve a guardarse.</translation>
    </message>
    <message>
        <source>Another window or command</source>
        <translation>Otra ventana u otro comando</translation>
    </message>
    <message>
        <source>{who} changed this page: {what}</source>
        <translation>{who} ha cambiado esta página: {what}</translation>
    </message>
    <message>
        <source>typing a count on the page</source>
        <translation>tecleando un recuento en la página</translation>
    </message>
    <message>
        <source>moving regions on the page</source>
        <translation>moviendo regiones en la página</translation>
    </message>
    <message>
        <source>moving the page</source>
        <translation>moviendo la página</translation>
    </message>
    <message>
        <source>Propose, correct, learn.</source>
        <translation>Proponer, corregir, aprender.</translation>
    </message>
    <message>
        <source>or drop images, a folder, or labels of another tool here</source>
        <translation>o suelte aquí imágenes, una carpeta o etiquetas de otra herramienta</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>{check} leads from one doubtful character to the next
{accept} accepts the page and goes on
{show_all} shows all keys</source>
        <translation>{check} lleva de un carácter dudoso al siguiente
{accept} acepta la página y sigue adelante
{show_all} muestra todas las teclas</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>Sin detector</translation>
    </message>
    <message>
        <source>Looking closer …</source>
        <translation>Examinando de cerca …</translation>
    </message>
    <message>
        <source>Reading lines …</source>
        <translation>Leyendo líneas …</translation>
    </message>
    <message>
        <source>Loading the detector …</source>
        <translation>Cargando el detector …</translation>
    </message>
    <message>
        <source>Loading the reader …</source>
        <translation>Cargando el lector …</translation>
    </message>
    <message>
        <source>Fit to my accepted pages</source>
        <translation>Ajustar a mis páginas aceptadas</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the lines of %n accepted pages.</source>
        <translation>
            <numerusform>Valores ajustados a las líneas de %n página aceptada.</numerusform>
            <numerusform>Valores ajustados a las líneas de %n páginas aceptadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out: what the detector saw there is not kept.</source>
        <translation>
            <numerusform>%n más no se incluye: no se conserva lo que el detector vio en ella.</numerusform>
            <numerusform>%n más no se incluyen: no se conserva lo que el detector vio en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>Los mejores: umbral de texto {threshold}, ampliación {growth}, altura mín. {size} px.</translation>
    </message>
    <message>
        <source>{before} now, {after} with these values, measured on the very pages they were fitted to.</source>
        <translation>Ahora, {before}; con estos valores, {after}, medido en las mismas páginas a las que se han ajustado.</translation>
    </message>
    <message>
        <source>Each page judged by values fitted to the others: {held_out}.</source>
        <translation>Cada página juzgada con valores ajustados a las demás: {held_out}.</translation>
    </message>
    <message>
        <source>So there is no sign that they help on other pages.</source>
        <translation>Así que nada indica que ayuden en otras páginas.</translation>
    </message>
    <message>
        <source>The values in use are the best: {before}.</source>
        <translation>Los valores en uso son los mejores: {before}.</translation>
    </message>
    <message>
        <source>F {f_score}, mean IoU {iou}</source>
        <translation>F {f_score}, IoU medio {iou}</translation>
    </message>
    <message>
        <source>Reading images {done} of {total}</source>
        <translation>Leyendo imágenes: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits</source>
        <translation>
            <numerusform>No guardado: %n edición</numerusform>
            <numerusform>No guardado: %n ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>Buscando texto …</translation>
    </message>
    <message>
        <source>Looking ahead …</source>
        <translation>Examinando siguientes …</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n pages</source>
        <translation>
            <numerusform>{done} de %n página</numerusform>
            <numerusform>{done} de %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcript is one line: line breaks became spaces.</source>
        <translation>Una transcripción ocupa una sola línea: los saltos de línea se han convertido en espacios.</translation>
    </message>
    <message>
        <source>On the selected lines no numbers disagree, and reading starts where one would begin.</source>
        <translation>En las líneas seleccionadas no hay números que discrepen y la lectura empieza donde cabe esperar.</translation>
    </message>
    <message>
        <source>Nobody has written or read yet what there is to count.</source>
        <translation>Nadie ha escrito ni leído aún lo que hay que contar.</translation>
    </message>
    <message>
        <source>The lines were not parted, because another page is shown now.</source>
        <translation>Las líneas no se han separado, porque ahora se muestra otra página.</translation>
    </message>
    <message>
        <source>No space was seen in these lines. Cut them by hand with C.</source>
        <translation>No se ha visto ningún espacio en estas líneas. Córtelas a mano con C.</translation>
    </message>
    <message>
        <source>Part at spaces</source>
        <translation>Separar por espacios</translation>
    </message>
    <message>
        <source>Somebody else has accepted or rejected this proposal meanwhile. What you wrote was not stored: {text}</source>
        <translation>Entretanto, otra persona ha aceptado o rechazado esta propuesta. Lo que ha escrito no se ha guardado: {text}</translation>
    </message>
    <message>
        <source>Accept line with transcript</source>
        <translation>Aceptar línea con transcripción</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>character</source>
        <translation>carácter</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tecleado</translation>
    </message>
    <message>
        <source>from the transcript</source>
        <translation>de la transcripción</translation>
    </message>
    <message>
        <source>from the reading</source>
        <translation>según la lectura</translation>
    </message>
    <message>
        <source>the model&apos;s guess</source>
        <translation>estimado por el modelo</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation>otra escritura</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeña</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>decoration</source>
        <translation>decoración</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>aceptada sin ver</translation>
    </message>
    <message>
        <source>not all imported</source>
        <translation>no importada del todo</translation>
    </message>
    <message>
        <source>image changed</source>
        <translation>imagen cambiada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>open issues</source>
        <translation>con incidencias abiertas</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>validation page</source>
        <translation>página de validación</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mía</translation>
    </message>
    <message>
        <source>given to others</source>
        <translation>asignada a otras personas</translation>
    </message>
    <message>
        <source>with lines to check</source>
        <translation>con líneas por revisar</translation>
    </message>
    <message>
        <source>with disagreements</source>
        <translation>con discrepancias</translation>
    </message>
    <message>
        <source>with unusual reading starts</source>
        <translation>con inicios de lectura inusuales</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>con discrepancias</translation>
    </message>
    <message>
        <source>without transcript</source>
        <translation>sin transcripción</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>low in score</source>
        <translation>con puntuación baja</translation>
    </message>
    <message>
        <source>unusual reading start</source>
        <translation>con inicio de lectura inusual</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividida</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unida</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>re-read</source>
        <translation>texto corregido</translation>
    </message>
    <message>
        <source>re-counted</source>
        <translation>recuento corregido</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>as proposed, not accepted by anybody</source>
        <translation>tal como se propuso, sin aceptar</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>fewer than three vertices</source>
        <translation>menos de tres vértices</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sin área</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>el contorno se cruza a sí mismo</translation>
    </message>
    <message>
        <source>lies outside the image</source>
        <translation>está fuera de la imagen</translation>
    </message>
    <message>
        <source>what of it lies inside the image is not one outline</source>
        <translation>lo que queda dentro de la imagen no es un solo contorno</translation>
    </message>
    <message>
        <source>the baseline lies far from the outline</source>
        <translation>la línea base está lejos del contorno</translation>
    </message>
    <message>
        <source>the baseline runs against the reading direction</source>
        <translation>la línea base va en contra del sentido de lectura</translation>
    </message>
    <message>
        <source>the baseline crosses itself</source>
        <translation>la línea base se cruza a sí misma</translation>
    </message>
    <message numerus="yes">
        <source>%n characters read</source>
        <translation>
            <numerusform>%n carácter leído</numerusform>
            <numerusform>%n caracteres leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters written</source>
        <translation>
            <numerusform>%n carácter escrito</numerusform>
            <numerusform>%n caracteres escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>count {count}</source>
        <translation>recuento {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n detectado</numerusform>
            <numerusform>%n detectados</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU {overlap}.</source>
        <translation>IoU {overlap}.</translation>
    </message>
    <message>
        <source>Count {before} proposed, {after} typed.</source>
        <translation>Recuento {before} propuesto, {after} tecleado.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters changed, read as “{text}”.</source>
        <translation>
            <numerusform>%n carácter cambiado, texto leído: «{text}».</numerusform>
            <numerusform>%n caracteres cambiados, texto leído: «{text}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: {problem}</source>
        <translation>Sin importar: {problem}</translation>
    </message>
    <message>
        <source>{database}: {found} {way_out}</source>
        <translation>{database}: {found} {way_out}</translation>
    </message>
    <message>
        <source>{target} does not hold what {database} held. Try again.</source>
        <translation>{target} no contiene lo que contenía {database}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Labeler. Install the newest version first.</source>
        <translation>{file} se creó con una versión más reciente de Labeler. Instale antes la última versión.</translation>
    </message>
    <message>
        <source>{copy} is damaged: {found} Choose another copy.</source>
        <translation>{copy} está dañada: {found} Elija otra copia.</translation>
    </message>
    <message>
        <source>{file} is damaged: a row is missing.</source>
        <translation>{file} está dañado: falta una fila.</translation>
    </message>
    <message>
        <source>Page {page_id} is damaged. {problems} {way_out}</source>
        <translation>La página {page_id} está dañada. {problems} {way_out}</translation>
    </message>
    <message>
        <source>{folder} is open in a window or used by a command. Close it first, then try again.</source>
        <translation>{folder} está abierto en una ventana o lo usa un comando. Ciérrelo antes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project has no page {page_id}. It may have been removed.</source>
        <translation>El proyecto no tiene la página {page_id}. Puede que se haya quitado.</translation>
    </message>
    <message>
        <source>the page that you judged</source>
        <translation>la página que usted valoró</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not stored.</source>
        <translation>{what_happened} Su edición «{text}» no se ha guardado.</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not taken back; undo goes on with the edit before.</source>
        <translation>{what_happened} Su edición «{text}» no se ha deshecho; deshacer sigue con la edición anterior.</translation>
    </message>
    <message>
        <source>It is the {kind} in use. Use another {kind} first.</source>
        <translation>Es el {kind} en uso. Use antes otro {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions came from its proposals, so it has to stay.</source>
        <translation>
            <numerusform>%n región procede de sus propuestas, así que tiene que quedarse.</numerusform>
            <numerusform>%n regiones proceden de sus propuestas, así que tiene que quedarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its proposals are on %n pages that somebody has begun to work on. Finish them, or propose there anew first.</source>
        <translation>
            <numerusform>Sus propuestas están en %n página en la que alguien ha empezado a trabajar. Termínela o vuelva a proponer en ella antes.</numerusform>
            <numerusform>Sus propuestas están en %n páginas en las que alguien ha empezado a trabajar. Termínelas o vuelva a proponer en ellas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training run {run} began with it, and can be gone on with. Finish that first.</source>
        <translation>El entrenamiento {run} empezó con él y se puede continuar. Termínelo antes.</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) cannot be removed. {need}</source>
        <translation>El modelo {model_id} ({name}) no se puede quitar. {need}</translation>
    </message>
    <message>
        <source>What the project knows of model {model_id} cannot be read: {reason}. Choose another one.</source>
        <translation>Lo que el proyecto sabe del modelo {model_id} no se puede leer: {reason}. Elija otro.</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) was removed. Choose another one.</source>
        <translation>El modelo {model_id} ({name}) se ha quitado. Elija otro.</translation>
    </message>
    <message>
        <source>Page {page_id} was changed by another program meanwhile. Open the page again.</source>
        <translation>Entretanto, otro programa ha cambiado la página {page_id}. Abra la página de nuevo.</translation>
    </message>
    <message>
        <source>Page {leaving} is a validation page and stays one: scores of different models can only be compared on the same pages.</source>
        <translation>La página {leaving} es de validación y sigue siéndolo: las puntuaciones de distintos modelos solo se pueden comparar en las mismas páginas.</translation>
    </message>
    <message>
        <source>{file} was replaced while it was written. Put back the project that was there, and work goes on.</source>
        <translation>{file} se ha sustituido mientras se escribía. Vuelva a poner el proyecto que estaba ahí y el trabajo continuará.</translation>
    </message>
    <message>
        <source>Another project stands at {file}. Put back the one that was there, and work goes on.</source>
        <translation>En {file} hay otro proyecto. Vuelva a poner el que estaba ahí y el trabajo continuará.</translation>
    </message>
    <message>
        <source>{file} is an older copy of the project: it lacks edits that were stored. Put the newer one back, and work goes on; or open the project again to go on with this one.</source>
        <translation>{file} es una copia anterior del proyecto: le faltan ediciones ya guardadas. Vuelva a poner la más reciente y el trabajo continuará; o abra el proyecto de nuevo para continuar con esta.</translation>
    </message>
    <message>
        <source>{folder} is gone: it was moved, renamed or deleted, or its disk is not connected. Put it back where it was, and work goes on.</source>
        <translation>{folder} ha desaparecido: se ha movido, renombrado o borrado, o su disco no está conectado. Vuelva a ponerla donde estaba y el trabajo continuará.</translation>
    </message>
    <message>
        <source>{folder} is not a project: it has no {name}. Choose another folder, or make a project of it.</source>
        <translation>{folder} no es un proyecto: no contiene {name}. Elija otra carpeta o cree un proyecto en ella.</translation>
    </message>
    <message>
        <source>{database}: {names} is missing. {way_out}</source>
        <translation>{database}: falta {names}. {way_out}</translation>
    </message>
    <message>
        <source>{place} was never finished, or lost its beginning. Create the project again. {way_out}</source>
        <translation>{place} no llegó a terminarse o ha perdido su comienzo. Cree el proyecto de nuevo. {way_out}</translation>
    </message>
    <message>
        <source>{place} is a project already. Open it, or choose another folder.</source>
        <translation>{place} ya es un proyecto. Ábralo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Open the project by its address instead.</source>
        <translation>No se puede leer {file}. Abra el proyecto por su dirección.</translation>
    </message>
    <message>
        <source>{file} cannot be a database: a name on the way to it is not in UTF-8. Rename that folder, or choose another.</source>
        <translation>{file} no puede ser una base de datos: un nombre de su ruta no está en UTF-8. Cambie el nombre de esa carpeta o elija otra.</translation>
    </message>
    <message>
        <source>{folder} is a project with a database of its own. Choose another folder for the one on the server.</source>
        <translation>{folder} es un proyecto con base de datos propia. Elija otra carpeta para el del servidor.</translation>
    </message>
    <message>
        <source>In an address, an @ ends the password. Write %40 for one within it.</source>
        <translation>En una dirección, una @ termina la contraseña. Si contiene una, escriba %40.</translation>
    </message>
    <message>
        <source>This is no address of a project on a server. It is written like this: postgresql://user@host/database</source>
        <translation>Esto no es la dirección de un proyecto en un servidor. Se escribe así: postgresql://user@host/database</translation>
    </message>
    <message>
        <source>{url}: say in which folder the project keeps its files.</source>
        <translation>{url}: indique en qué carpeta guarda el proyecto sus archivos.</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder. {cause}</source>
        <translation>{folder} no se puede crear como carpeta. {cause}</translation>
    </message>
    <message>
        <source>{database} holds what does not belong in it: {names}. {way_out}</source>
        <translation>{database} contiene lo que no le corresponde: {names}. {way_out}</translation>
    </message>
    <message>
        <source>{database} is a database, but not of Labeler. Choose another file or folder.</source>
        <translation>{database} es una base de datos, pero no de Labeler. Elija otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>{database} was made by a newer version of Labeler (tables {reason}). Install the newest version, then open it again.</source>
        <translation>{database} se creó con una versión más reciente de Labeler (tablas {reason}). Instale la última versión y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be copied to be read. {cause}</source>
        <translation>{file} no se puede copiar para leerlo. {cause}</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Comprobando la base de datos</translation>
    </message>
    <message>
        <source>Looking through all rows</source>
        <translation>Revisando todas las filas</translation>
    </message>
    <message>
        <source>{source} was made by a newer version of Labeler (tables {reason}). Install the newest version, then try again.</source>
        <translation>{source} se creó con una versión más reciente de Labeler (tablas {reason}). Instale la última versión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of {source} can be read ({reason}). Bring an earlier copy back.</source>
        <translation>No se puede leer nada de {source} ({reason}). Recupere una copia anterior.</translation>
    </message>
    <message>
        <source>The repair failed: {problem}. {way_out}</source>
        <translation>La reparación ha fallado: {problem}. {way_out}</translation>
    </message>
    <message>
        <source>The project has no training run {run_id}. Start a new one.</source>
        <translation>El proyecto no tiene ningún entrenamiento {run_id}. Inicie uno nuevo.</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read: {reason}. {way_out}</source>
        <translation>{place}: una fila no se puede leer: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>{place}: something stands there twice. {way_out}</source>
        <translation>{place}: hay algo repetido. {way_out}</translation>
    </message>
    <message>
        <source>A text holds half a character and cannot be stored. Type it again.</source>
        <translation>Un texto contiene medio carácter y no se puede guardar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Check and repair the project, or bring an earlier copy of it back.</source>
        <translation>Compruebe y repare el proyecto o recupere una copia anterior.</translation>
    </message>
    <message>
        <source>The file is damaged. {way_out}</source>
        <translation>El archivo está dañado. {way_out}</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Close the other program, then try again.</source>
        <translation>Otro programa lo tiene bloqueado. Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It may not be written. Check the permissions of the folder and the file.</source>
        <translation>No se puede escribir. Compruebe los permisos de la carpeta y del archivo.</translation>
    </message>
    <message>
        <source>The place offers no memory that programs can share, as some network shares do not. Close other programs that have the project open, or move it to a local disk.</source>
        <translation>El lugar no ofrece memoria que los programas puedan compartir, como ocurre en algunas unidades de red. Cierre los demás programas que tengan abierto el proyecto o trasládelo a un disco local.</translation>
    </message>
    <message>
        <source>It cannot be opened. Check that the folder exists and may be written.</source>
        <translation>No se puede abrir. Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The file is not a database. {way_out}</source>
        <translation>El archivo no es una base de datos. {way_out}</translation>
    </message>
    <message>
        <source>There is no memory left. Close other programs, then try again.</source>
        <translation>No queda memoria. Cierre otros programas e inténtelo de nuevo.</translation>
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
        <translation>El servidor rechaza el usuario o la contraseña. Abra el proyecto de nuevo por su dirección, con la contraseña correcta; o póngala en el archivo ~/.pgpass y no se le volverá a pedir.</translation>
    </message>
    <message>
        <source>The number of open issues does not match the issues. Update this program.</source>
        <translation>El número de incidencias abiertas no coincide con las incidencias. Actualice este programa.</translation>
    </message>
    <message>
        <source>The server does not let this user in from here. Ask whoever keeps it for an entry in its pg_hba.conf.</source>
        <translation>El servidor no deja entrar a este usuario desde aquí. Pida a quien lo administra una entrada en su pg_hba.conf.</translation>
    </message>
    <message>
        <source>The server has no such database. Check its name, or have it made: createdb NAME</source>
        <translation>El servidor no tiene esa base de datos. Compruebe su nombre o pida que la creen: createdb NAME</translation>
    </message>
    <message>
        <source>The server can only be read, as one that copies another. Give the address of that one.</source>
        <translation>El servidor es de solo lectura, porque es copia de otro. Indique la dirección de ese otro.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Ask whoever keeps it to free some space.</source>
        <translation>El disco del servidor está lleno. Pida a quien lo administra que libere espacio.</translation>
    </message>
    <message>
        <source>The server has too many connections. Close windows that are not needed, or ask whoever keeps it for more (max_connections).</source>
        <translation>El servidor tiene demasiadas conexiones. Cierre las ventanas que no necesite o pida más a quien lo administra (max_connections).</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Wait a moment, then try again.</source>
        <translation>Otro programa lo tiene bloqueado. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address, and the network.</source>
        <translation>No hay ningún servidor con ese nombre. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. Ask whoever keeps it to bring back a copy.</source>
        <translation>{place}: el servidor informa: {reason}. Pida a quien lo administra que recupere una copia.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}.</source>
        <translation>{place}: el servidor responde: {reason}.</translation>
    </message>
    <message>
        <source>{place}: {cause}</source>
        <translation>{place}: {cause}</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network, and whether it runs.</source>
        <translation>El servidor no responde. Compruebe la red y si está en marcha.</translation>
    </message>
    <message>
        <source>You may not do that here. Ask an owner of the project for the role it takes, or whoever keeps the server for the rights.</source>
        <translation>Aquí no puede hacer eso. Pida el rol necesario a un propietario del proyecto, o los permisos a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Only reviewers approve pages. Ask one of them, or an owner of the project.</source>
        <translation>Solo los revisores aprueban páginas. Pídaselo a uno de ellos o a un propietario del proyecto.</translation>
    </message>
    <message>
        <source>Somebody else has judged this page, or approved it. Ask a reviewer to send it back first.</source>
        <translation>Otra persona ha juzgado o aprobado esta página. Pida antes a un revisor que la devuelva.</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Somebody else has to approve it.</source>
        <translation>Usted mismo ha trabajado en esta página. Tiene que aprobarla otra persona.</translation>
    </message>
    <message>
        <source>Everybody writes and takes back comments under their own name only. Answer with one of yours.</source>
        <translation>Cada cual escribe y retira comentarios solo con su propio nombre. Responda con uno suyo.</translation>
    </message>
    <message>
        <source>Only owners add pages to a project. Ask one of them.</source>
        <translation>Solo los propietarios añaden páginas a un proyecto. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>This would stand there under the name of somebody else. Open the project anew, and log in as yourself.</source>
        <translation>Esto quedaría a nombre de otra persona. Abra de nuevo el proyecto e inicie sesión con su propio nombre.</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Wait a moment.</source>
        <translation>El servidor se está iniciando o deteniendo. Espere un momento.</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}: el servidor informa: {reason}. Lo que se guardó antes está a salvo; cierre el proyecto y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Projects on a PostgreSQL server need one more package. Install it, then try again: pip install &apos;labeler[postgresql]&apos;</source>
        <translation>Los proyectos en un servidor PostgreSQL necesitan un paquete más. Instálelo e inténtelo de nuevo: pip install &apos;labeler[postgresql]&apos;</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}, and {needed} or newer is needed. Ask whoever keeps it for an upgrade, or choose another server.</source>
        <translation>El servidor es PostgreSQL {version} y se necesita {needed} o posterior. Pida a quien lo administra que lo actualice o elija otro servidor.</translation>
    </message>
    <message>
        <source>The database keeps texts as {encoding}, which lacks most characters. Have one made that keeps them all, with the encoding UTF8.</source>
        <translation>La base de datos guarda los textos como {encoding}, donde falta la mayoría de los caracteres. Pida que creen una que los admita todos, con la codificación UTF8.</translation>
    </message>
    <message>
        <source>The project was made by another version of Labeler. Have it opened once by somebody who may write to it, with the newest version.</source>
        <translation>El proyecto se creó con otra versión de Labeler. Pida a alguien con permiso de escritura que lo abra una vez con la última versión.</translation>
    </message>
    <message>
        <source>No project can be kept in {kind}. Give a folder, or an address that begins with postgresql://.</source>
        <translation>No se puede guardar ningún proyecto en {kind}. Indique una carpeta o una dirección que empiece por postgresql://.</translation>
    </message>
    <message>
        <source>{place}: the database says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}: la base de datos informa: {reason}. Lo que se guardó antes está a salvo; cierre el proyecto y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The page is drawn at another size than when it was labelled: this program or system draws it otherwise. Labels are for {width} x {height} pixels.</source>
        <translation>La página se dibuja con otro tamaño que cuando se etiquetó: este programa o sistema la dibuja de otra manera. Las etiquetas son para {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>Descargando {name} …</translation>
    </message>
    <message>
        <source>Looking at {name} takes long. Work on other pages meanwhile.</source>
        <translation>Examinar {name} está tardando. Trabaje entretanto en otras páginas.</translation>
    </message>
    <message>
        <source>The PDF has no pages. Copy it again from where it came from.</source>
        <translation>El PDF no tiene páginas. Vuelva a copiarlo de donde procede.</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Save it without a password, and add that.</source>
        <translation>El PDF está cifrado. Guárdelo sin contraseña y añada ese archivo.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off. Copy it again, or save it anew where it still opens.</source>
        <translation>El PDF está dañado o cortado. Vuelva a copiarlo o guárdelo de nuevo donde aún se abra.</translation>
    </message>
    <message>
        <source>The page has no size. Save the PDF anew where it still opens.</source>
        <translation>La página no tiene tamaño. Guarde de nuevo el PDF donde aún se abra.</translation>
    </message>
    <message>
        <source>A picture on the page has more than {limit} million pixels. Scale it down or cut it into parts.</source>
        <translation>Una imagen de la página tiene más de {limit} millones de píxeles. Redúzcala o divídala en partes.</translation>
    </message>
    <message>
        <source>The page measures {inches} inches: at a size at which it can be read it has more than {limit} million pixels, or {side:,} on a side. Cut it into parts.</source>
        <translation>La página mide {inches} pulgadas: con un tamaño legible tiene más de {limit} millones de píxeles, o {side:,} de lado. Divídala en partes.</translation>
    </message>
    <message>
        <source>it has no images with polygons, so it is no file of docTR for detection</source>
        <translation>no tiene imágenes con polígonos, así que no es un archivo de docTR para detección</translation>
    </message>
    <message>
        <source>it has no tasks, so it is no file of Label Studio</source>
        <translation>no tiene tareas, así que no es un archivo de Label Studio</translation>
    </message>
    <message>
        <source>it is about {images} images, and JSON-MIN does not say which outline lies on which. Export JSON instead of JSON-MIN</source>
        <translation>se refiere a {images} imágenes, y JSON-MIN no indica qué contorno está en cuál. Exporte JSON en lugar de JSON-MIN</translation>
    </message>
    <message>
        <source>none of its values names an image. Export it with the paths or addresses of its images</source>
        <translation>ninguno de sus valores nombra una imagen. Expórtelo con las rutas o direcciones de sus imágenes</translation>
    </message>
    <message>
        <source>it does not say how large its image is, and counts in percent of it</source>
        <translation>no dice qué tamaño tiene su imagen y cuenta en porcentaje de ella</translation>
    </message>
    <message>
        <source>its image was turned in Label Studio. Turn it back there, export again</source>
        <translation>su imagen se giró en Label Studio. Gírela allí de vuelta y expórtela otra vez</translation>
    </message>
    <message>
        <source>it is drawn as {kind!r}, which is not read. Draw a polygon or a rectangle</source>
        <translation>está dibujado como {kind!r}, que no se lee. Dibuje un polígono o un rectángulo</translation>
    </message>
    <message>
        <source>it has no img_path</source>
        <translation>no tiene img_path</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a bbox</source>
        <translation>no tiene ni polygon ni bbox</translation>
    </message>
    <message>
        <source>{line!r} is not a character with its box and page</source>
        <translation>{line!r} no es un carácter con su caja y página</translation>
    </message>
    <message>
        <source>it is on page {page} of its image. Save a box file for every page</source>
        <translation>está en la página {page} de su imagen. Guarde un archivo box por cada página</translation>
    </message>
    <message>
        <source>it has no outline</source>
        <translation>no tiene contorno</translation>
    </message>
    <message>
        <source>it has no filename</source>
        <translation>no tiene filename</translation>
    </message>
    <message>
        <source>a {kind!r} has no inside. Draw a polygon instead</source>
        <translation>un {kind!r} no tiene interior. Dibuje un polígono en su lugar</translation>
    </message>
    <message>
        <source>its points have not as many x as y</source>
        <translation>sus puntos no tienen tantas x como y</translation>
    </message>
    <message>
        <source>it has no bndbox</source>
        <translation>no tiene bndbox</translation>
    </message>
    <message>
        <source>{line!r} is not a class and an outline in shares of the image</source>
        <translation>{line!r} no es una clase y un contorno en fracciones de la imagen</translation>
    </message>
    <message>
        <source>its box has no inside</source>
        <translation>su caja no tiene interior</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen: {file} was changed or is gone. Bring that file back from a copy, or freeze the pages under another name.</source>
        <translation>El conjunto de datos {name} ya no es el que se congeló: {file} ha cambiado o ha desaparecido. Recupere ese archivo de una copia o congele las páginas con otro nombre.</translation>
    </message>
    <message>
        <source>The data set {name} cannot be read: its list {file} is damaged or gone, or a later version of this program wrote it. Bring it back from a copy.</source>
        <translation>El conjunto de datos {name} no se puede leer: su lista {file} está dañada o ha desaparecido, o la escribió una versión posterior de este programa. Recupérela de una copia.</translation>
    </message>
    <message>
        <source>The project has no frozen data set. Freeze one first.</source>
        <translation>El proyecto no tiene ningún conjunto de datos congelado. Congele uno antes.</translation>
    </message>
    <message>
        <source>No data set is called {name}. There are: {names}.</source>
        <translation>Ningún conjunto de datos se llama {name}. Hay estos: {names}.</translation>
    </message>
    <message>
        <source>A data set cannot be called {name}. Use letters, digits, spaces, dots and dashes, at most {most} bytes.</source>
        <translation>Un conjunto de datos no se puede llamar {name}. Use como máximo {most} letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>There is a data set called {name} already, and what is frozen never changes. Choose another name.</source>
        <translation>Ya hay un conjunto de datos llamado {name}, y lo congelado no cambia nunca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The labels are not all in the project yet.</source>
        <translation>Aún no están todas las etiquetas en el proyecto.</translation>
    </message>
    <message>
        <source>{folder} is a project already. Choose another folder.</source>
        <translation>{folder} ya es un proyecto. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{labels} {said} Nothing was created. Name the folder that the images are in.</source>
        <translation>{labels} {said} No se ha creado nada. Indique la carpeta en la que están las imágenes.</translation>
    </message>
    <message>
        <source>{path} holds labels of the same images in several folders: {folders}. Choose one of them.</source>
        <translation>{path} contiene etiquetas de las mismas imágenes en varias carpetas: {folders}. Elija una de ellas.</translation>
    </message>
    <message>
        <source>Unpacked to {folder}. The images stay there.</source>
        <translation>Descomprimido en {folder}. Las imágenes se quedan ahí.</translation>
    </message>
    <message>
        <source>Images that lie in the label files, and nowhere else, were written to {folder}. They stay there.</source>
        <translation>Las imágenes que solo estaban dentro de los archivos de etiquetas se han escrito en {folder}. Se quedan ahí.</translation>
    </message>
    <message>
        <source>Removed what an earlier attempt left unfinished: {names}.</source>
        <translation>Se ha eliminado lo que un intento anterior dejó sin terminar: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n images that the labels speak of.</source>
        <translation>
            <numerusform>Se ha encontrado %n imagen mencionada en las etiquetas.</numerusform>
            <numerusform>Se han encontrado %n imágenes mencionadas en las etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images beside them come in unlabelled.</source>
        <translation>
            <numerusform>Junto a ellas, %n imagen más entra sin etiquetar.</numerusform>
            <numerusform>Junto a ellas, %n imágenes más entran sin etiquetar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left aside: %n images in {folders}, of which the labels say nothing. Add them if they are pages.</source>
        <translation>
            <numerusform>No incluida: %n imagen de {folders} que las etiquetas no mencionan. Añádala si es una página.</numerusform>
            <numerusform>No incluidas: %n imágenes de {folders} que las etiquetas no mencionan. Añádalas si son páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images that the labels speak of are nowhere to be found ({names}).</source>
        <translation>
            <numerusform>No se encuentra en ninguna parte %n imagen mencionada en las etiquetas ({names}).</numerusform>
            <numerusform>No se encuentran en ninguna parte %n imágenes mencionadas en las etiquetas ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no items and categories, so it is no file of datumaro</source>
        <translation>no tiene items ni categories, así que no es un archivo de datumaro</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>no nombra ninguna imagen</translation>
    </message>
    <message>
        <source>its label {label} is not in the file</source>
        <translation>su etiqueta {label} no está en el archivo</translation>
    </message>
    <message>
        <source>its ellipse has no box</source>
        <translation>su elipse no tiene rectángulo</translation>
    </message>
    <message>
        <source>its turned box is not a centre, two sides and an angle</source>
        <translation>su rectángulo girado no consta de un centro, dos lados y un ángulo</translation>
    </message>
    <message>
        <source>{count} pages of this file took too long to draw, so the others are not tried. Save them as PNG with the program that shows them, and add those.</source>
        <translation>{count} páginas de este archivo tardaron demasiado en dibujarse, así que no se intenta con las demás. Guárdelas como PNG con el programa que las muestre y añada esos archivos.</translation>
    </message>
    <message>
        <source>The process that draws such files does not start. Close other programs and try again, or install Labeler again.</source>
        <translation>El proceso que dibuja estos archivos no se inicia. Cierre otros programas e inténtelo de nuevo, o vuelva a instalar este.</translation>
    </message>
    <message>
        <source>The page ended the process that draws it: it takes more than {gigabytes} GB of memory, or the file is damaged. Save it as PNG with the program that shows it, and add that.</source>
        <translation>La página ha hecho terminar el proceso que la dibuja: necesita más de {gigabytes} GB de memoria o el archivo está dañado. Guárdela como PNG con el programa que la muestre y añada ese archivo.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>On the screen only: detector, reader and exports see the image itself.</source>
        <translation>Solo en pantalla: el detector, el lector y las exportaciones ven la imagen misma.</translation>
    </message>
    <message>
        <source>Brightness {brightness}, contrast {contrast}</source>
        <translation>Brillo {brightness}, contraste {contrast}</translation>
    </message>
    <message>
        <source>{tone}: altered too far for the page to count as seen</source>
        <translation>{tone}: demasiado extremo para contar como visto</translation>
    </message>
    <message>
        <source>Divide into characters</source>
        <translation>Dividir en caracteres</translation>
    </message>
    <message>
        <source>Click a line; drag separators, + adds one, Backspace removes one, Ctrl+click makes a gap, digits set how many; Enter keeps, Tab keeps and goes on to the next line, Esc leaves</source>
        <translation>Haga clic en una línea; arrastre separadores, + añade uno, Retroceso quita uno, Ctrl+clic crea un hueco, las cifras fijan cuántos caracteres; Intro conserva, Tab conserva y pasa a la línea siguiente, Esc sale</translation>
    </message>
    <message>
        <source>Point at where the separator is to be.</source>
        <translation>Señale dónde debe ir el separador.</translation>
    </message>
    <message>
        <source>Expected by how sure the reader is of the weakest character of each line. On {lines} lines of receipts and photos that it was not taught with, it was counted how often it is wrong then: in a letter, a space or a mark. Other pages may be read worse, old print and handwriting much worse.</source>
        <translation>Estimado según lo seguro que está el lector del carácter más dudoso de cada línea. En {lines} líneas de recibos y fotos que no se usaron para entrenarlo, se contó con qué frecuencia se equivoca entonces: en una letra, un espacio o un signo. Otras páginas pueden leerse peor; los impresos antiguos y los manuscritos, mucho peor.</translation>
    </message>
    <message>
        <source>How many lines are misread is not known: not all of them are read, some say what neither a person nor the reader said, or it was never counted how often this reader is wrong.</source>
        <translation>No se sabe cuántas líneas están mal leídas: no todas se han leído, algunas dicen algo que no procede ni de una persona ni del lector, o nunca se ha contado con qué frecuencia se equivoca este lector.</translation>
    </message>
    <message numerus="yes">
        <source>Line {place} of %n to check</source>
        <translation>
            <numerusform>{place} de %n línea por revisar</numerusform>
            <numerusform>{place} de %n líneas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>%n línea por revisar</numerusform>
            <numerusform>%n líneas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>No line to check</source>
        <translation>Ninguna línea por revisar</translation>
    </message>
    <message>
        <source>hardly one misread</source>
        <translation>prácticamente ninguna mal leída</translation>
    </message>
    <message numerus="yes">
        <source>about %n misread elsewhere</source>
        <translation>
            <numerusform>aprox. %n mal leída entre las demás</numerusform>
            <numerusform>aprox. %n mal leídas entre las demás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {near} of %n misread lines among them</source>
        <translation>
            <numerusform>entre ellas, aprox. {near} de %n mal leída</numerusform>
            <numerusform>entre ellas, aprox. {near} de %n mal leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the other pages for a line to check …</source>
        <translation>Buscando en las demás páginas una línea por revisar …</translation>
    </message>
    <message>
        <source>No other line in the listed pages needs a check, as far as is known. Little is known of pages without proposals and of lines nobody has read yet.</source>
        <translation>Por lo que se sabe, ninguna otra línea de las páginas de la lista necesita comprobación. Se sabe poco de las páginas sin propuestas y de las líneas aún sin leer.</translation>
    </message>
    <message>
        <source>No other line on the pages in the list is of the kind that the list of regions shows.</source>
        <translation>Ninguna otra línea de las páginas de la lista es del tipo que muestra la lista de regiones.</translation>
    </message>
    <message>
        <source>Move over from another tool</source>
        <translation>Migrar desde otra herramienta</translation>
    </message>
    <message>
        <source>The accepted pages outline words, so words are proposed from now on. Pages that have proposals keep them. To have lines instead, turn off Proposals, Propose words.</source>
        <translation>Las páginas aceptadas delimitan palabras, así que desde ahora se proponen palabras. Las páginas que ya tienen propuestas las conservan. Si prefiere líneas, desactive Propuestas &gt; Proponer palabras.</translation>
    </message>
    <message>
        <source>The accepted pages outline lines, so lines are proposed from now on. Pages that have proposals keep them. To have words instead, turn on Proposals, Propose words.</source>
        <translation>Las páginas aceptadas delimitan líneas, así que desde ahora se proponen líneas. Las páginas que ya tienen propuestas las conservan. Si prefiere palabras, active Propuestas &gt; Proponer palabras.</translation>
    </message>
    <message>
        <source>Words are told by the spaces that a reader sees, and lines of this project are not read. Turn on Proposals &gt; Read lines.</source>
        <translation>Las palabras se distinguen por los espacios que ve un lector, y las líneas de este proyecto no se leen. Active Propuestas &gt; Leer líneas.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>More images</source>
        <translation>Más imágenes</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Open the images only</source>
        <translation>Abrir solo las imágenes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>Look for images in a folder</source>
        <translation>Buscar imágenes en una carpeta</translation>
    </message>
    <message>
        <source>The project will lie in {folder}.</source>
        <translation>El proyecto estará en {folder}.</translation>
    </message>
    <message>
        <source>Proposed, score {score}</source>
        <translation>Propuesta, puntuación {score}</translation>
    </message>
    <message>
        <source>No line of this page is of the kind that the list of regions shows. To see all again, choose Show all in its filter.</source>
        <translation>Ninguna línea de esta página es del tipo que muestra la lista de regiones. Su filtro permite volver a mostrar todo.</translation>
    </message>
    <message>
        <source>Copying the data set {name}</source>
        <translation>Copiando el conjunto de datos {name}</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen, and so is not in the backup.</source>
        <translation>El conjunto de datos {name} ya no es el que se congeló, así que no está en la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n words will be cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>Como máximo se recortará de las líneas %n palabra. Nadie la ha delimitado.</numerusform>
            <numerusform>Como máximo se recortarán de las líneas %n palabras. Nadie las ha delimitado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are put together from words. Nobody outlined them.</source>
        <translation>
            <numerusform>%n línea se forma a partir de palabras. Nadie la ha delimitado.</numerusform>
            <numerusform>%n líneas se forman a partir de palabras. Nadie las ha delimitado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>%n palabra se recorta de las líneas. Nadie la ha delimitado.</numerusform>
            <numerusform>%n palabras se recortan de las líneas. Nadie las ha delimitado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines {reason} stay whole.</source>
        <translation>
            <numerusform>%n línea {reason} queda entera.</numerusform>
            <numerusform>%n líneas {reason} quedan enteras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n pages turned up. They stand at the end of the list.</source>
        <translation>
            <numerusform>{name}: ha aparecido %n página más. Está al final de la lista.</numerusform>
            <numerusform>{name}: han aparecido %n páginas más. Están al final de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of {names} cannot be counted yet. Any that are missing will be added once they can be.</source>
        <translation>Las páginas de {names} aún no se pueden contar. Las que falten se añadirán en cuanto se pueda.</translation>
    </message>
    <message>
        <source>{name} has fewer pages now. Kept, but without an image: {names}.</source>
        <translation>{name} tiene ahora menos páginas. Se conservan, pero sin imagen: {names}.</translation>
    </message>
    <message>
        <source>This project outlines words, which the reader splits off: how lines are outlined cannot be fitted to them.</source>
        <translation>Este proyecto delimita palabras, que separa el lector: los ajustes de contorno de las líneas no se pueden adaptar a ellas.</translation>
    </message>
    <message>
        <source>Values are fitted to {fewest} accepted pages or more that somebody has looked at. Accept more pages first.</source>
        <translation>Para ajustar los valores hacen falta al menos {fewest} páginas aceptadas que alguien haya mirado. Acepte antes más páginas.</translation>
    </message>
    <message>
        <source>It takes {fewest} accepted pages of which what the detector saw is kept: there are {kept}. Have accepted pages detected again; what you accepted stays.</source>
        <translation>Hacen falta {fewest} páginas aceptadas de las que se conserve lo que vio el detector: hay {kept}. Vuelva a detectar en páginas aceptadas; lo que ha aceptado se conserva.</translation>
    </message>
    <message>
        <source>The image of this page cannot be worked on, so its outlines cannot be made anew.</source>
        <translation>No se puede trabajar con la imagen de esta página, así que sus contornos no pueden rehacerse.</translation>
    </message>
    <message>
        <source>What the detector saw on this page is not kept.</source>
        <translation>No se conserva lo que el detector vio en esta página.</translation>
    </message>
    <message>
        <source>What is kept of this page was seen on another picture.</source>
        <translation>Lo que se conserva de esta página se vio en otra imagen.</translation>
    </message>
    <message>
        <source>What is kept of this page was seen by another detector.</source>
        <translation>Lo que se conserva de esta página lo vio otro detector.</translation>
    </message>
    <message>
        <source>The detector in use has a way of its own to outline lines. Use one that was made by this program to choose how.</source>
        <translation>El detector en uso contornea las líneas a su manera. Para ajustarlo, use uno creado con este programa.</translation>
    </message>
    <message>
        <source>without a transcript</source>
        <translation>sin transcripción</translation>
    </message>
    <message>
        <source>in scripts without spaces between words</source>
        <translation>en escrituras sin espacios entre palabras</translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation>de lectura de derecha a izquierda</translation>
    </message>
    <message>
        <source>whose spaces are not clearly seen</source>
        <translation>cuyos espacios no se ven con claridad</translation>
    </message>
    <message>
        <source>The threshold of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>El umbral de los contornos es {value}. Elija uno de {low} a {high}.</translation>
    </message>
    <message>
        <source>The growth of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>La ampliación de los contornos es {value}. Elija una de {low} a {high}.</translation>
    </message>
    <message>
        <source>The least height of lines is {value}. Choose one from {low} to {high}.</source>
        <translation>La altura mínima de las líneas es {value}. Elija una de {low} a {high}.</translation>
    </message>
    <message>
        <source>the baseline has {points} points; at most {most} are allowed</source>
        <translation>la línea base tiene {points} puntos; se admiten como máximo {most}</translation>
    </message>
    <message>
        <source>it has no column {name!r}</source>
        <translation>no tiene la columna {name!r}</translation>
    </message>
    <message>
        <source>it is of level {level!r}, not a line</source>
        <translation>es de nivel {level!r}, no una línea</translation>
    </message>
    <message>
        <source>it has no file_name</source>
        <translation>no tiene file_name</translation>
    </message>
    <message>
        <source>the labelling interface has more than {most:,} characters</source>
        <translation>la interfaz de etiquetado tiene más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>the labelling interface shows no image. Give it an &lt;Image value=&quot;$...&quot;&gt;</source>
        <translation>la interfaz de etiquetado no muestra ninguna imagen. Añádale un &lt;Image value=&quot;$...&quot;&gt;</translation>
    </message>
    <message>
        <source>the labelling interface takes no outlines. Add &lt;PolygonLabels&gt; or &lt;RectangleLabels&gt;</source>
        <translation>la interfaz de etiquetado no admite contornos. Añada &lt;PolygonLabels&gt; o &lt;RectangleLabels&gt;</translation>
    </message>
    <message>
        <source>none of its labels says that it is for text ({names}). Call one of them Text</source>
        <translation>ninguna de sus etiquetas indica que sea para texto ({names}). Llame Text a una de ellas</translation>
    </message>
    <message>
        <source>{path} holds {name!r} more than once.</source>
        <translation>{path} contiene {name!r} más de una vez.</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}: {cause}</translation>
    </message>
    <message>
        <source>its columns are {names}, not file_name and regions</source>
        <translation>no tiene las columnas file_name y regions, sino {names}</translation>
    </message>
    <message>
        <source>What was fixed</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Arrastre para mover la vista</translation>
    </message>
    <message>
        <source>Insert point of baseline</source>
        <translation>Insertar punto en la línea base</translation>
    </message>
    <message>
        <source>Move point of baseline</source>
        <translation>Mover punto de la línea base</translation>
    </message>
    <message>
        <source>Nothing had been proposed on this page before people outlined its lines.</source>
        <translation>En esta página no se había propuesto nada antes de que alguien delimitara sus líneas.</translation>
    </message>
    <message>
        <source>A command accepted this page, and no person has looked at all of it.</source>
        <translation>Un comando aceptó esta página y nadie la ha mirado entera.</translation>
    </message>
    <message>
        <source>As it stands: the page is not accepted yet.</source>
        <translation>Estado actual: la página aún no está aceptada.</translation>
    </message>
    <message>
        <source>Reading what the detector saw …</source>
        <translation>Leyendo lo que vio el detector …</translation>
    </message>
    <message numerus="yes">
        <source>%n lines. Characters and readings follow when you let go.</source>
        <translation>
            <numerusform>%n línea. Los caracteres y las lecturas aparecen al soltar.</numerusform>
            <numerusform>%n líneas. Los caracteres y las lecturas aparecen al soltar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a slider: the detector does not look again.</source>
        <translation>Mueva un deslizador: el detector no vuelve a examinar la página.</translation>
    </message>
    <message>
        <source>This page was proposed with other values: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>Las propuestas de esta página se hicieron con otros valores: umbral de texto {threshold}, ampliación {growth}, altura mín. {size} px.</translation>
    </message>
    <message>
        <source>The detector looks at this page …</source>
        <translation>El detector está examinando esta página …</translation>
    </message>
    <message>
        <source>No other page was proposed with other values.</source>
        <translation>Ninguna otra página tiene propuestas hechas con otros valores.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are outlined anew.</source>
        <translation>
            <numerusform>Se recalculan los contornos de %n página.</numerusform>
            <numerusform>Se recalculan los contornos de %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the detector looks at again: what it saw is not kept.</source>
        <translation>
            <numerusform>El detector vuelve a examinar %n de ellas: no se conserva lo que vio.</numerusform>
            <numerusform>El detector vuelve a examinar %n de ellas: no se conserva lo que vio.</numerusform>
        </translation>
    </message>
    <message>
        <source>How lines are outlined</source>
        <translation>Contornos de las líneas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral de texto</translation>
    </message>
    <message>
        <source>How sure the detector must be that something is text</source>
        <translation>Lo seguro que debe estar el detector de que algo es texto</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>How far outlines lie around what the detector is sure of</source>
        <translation>Holgura de los contornos alrededor de lo que el detector da por seguro</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Altura mín.</translation>
    </message>
    <message>
        <source>Lines less high are left out</source>
        <translation>Las líneas más bajas se omiten</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Apply to all pages</source>
        <translation>Aplicar a todas</translation>
    </message>
    <message>
        <source>Outlines anew all pages that are not done, in the background</source>
        <translation>Recalcula en segundo plano los contornos de todas las páginas no terminadas</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>Detector {share}, {time} left</source>
        <translation>Detector {share}, tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Reader {share}, {time} left</source>
        <translation>Lector {share}, tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Stop the training; one can go on from there later</source>
        <translation>Detener el entrenamiento; se puede continuar desde ahí más tarde</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>Training begins …</source>
        <translation>Iniciando el entrenamiento …</translation>
    </message>
    <message>
        <source>Click to look at it.</source>
        <translation>Haga clic para verlo.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Mostrar comparación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The training stopped. {reason}</source>
        <translation>El entrenamiento se ha detenido. {reason}</translation>
    </message>
    <message>
        <source>{place} cannot be read ({reason}).</source>
        <translation>No se puede leer {place} ({reason}).</translation>
    </message>
    <message>
        <source>{line} is no address. Correct it.</source>
        <translation>{line} no es una dirección. Corríjala.</translation>
    </message>
    <message>
        <source>Line {number}: {reason} Nothing was added.</source>
        <translation>Línea {number}: {reason} No se ha añadido nada.</translation>
    </message>
    <message>
        <source>{list}: {reason}</source>
        <translation>{list}: {reason}</translation>
    </message>
    <message>
        <source>Take over what the other project says</source>
        <translation>Adoptar lo que dice el otro proyecto</translation>
    </message>
    <message>
        <source>{page}: not merged. {reason}</source>
        <translation>{page}: sin fusionar. {reason}</translation>
    </message>
    <message>
        <source>{page}: not merged. Its image is not there. Bring it back, and merge again.</source>
        <translation>{page}: sin fusionar. Su imagen no está. Recupérela y fusione de nuevo.</translation>
    </message>
    <message>
        <source>Two people annotate it, and nobody has decided yet. Decide first, and merge again.</source>
        <translation>Dos personas la anotan y nadie ha decidido aún. Decida antes y fusione de nuevo.</translation>
    </message>
    <message>
        <source>{page}: what {who} said of it as a second person is not taken over. Decide between the two in {project}, and merge again.</source>
        <translation>{page}: lo que {who} dijo de ella como segunda persona no se incorpora. Decida entre las dos en {project} y fusione de nuevo.</translation>
    </message>
    <message>
        <source>{page}: {text}</source>
        <translation>{page}: {text}</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: “{text}”.</source>
        <translation>{name} dice otra cosa ({what}): «{text}».</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: it is not outlined any more.</source>
        <translation>{name} dice otra cosa ({what}): allí ya no está delimitado.</translation>
    </message>
    <message>
        <source>{name} says something else about {what}.</source>
        <translation>{name} dice otra cosa: {what}.</translation>
    </message>
    <message>
        <source>Approve page</source>
        <translation>Aprobar página</translation>
    </message>
    <message>
        <source>Send page back</source>
        <translation>Devolver página</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: a second person is to approve them.</source>
        <translation>
            <numerusform>%n página aceptada no se incluye: falta que una segunda persona la apruebe.</numerusform>
            <numerusform>%n páginas aceptadas no se incluyen: falta que una segunda persona las apruebe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: two people annotate them, and nobody has decided yet.</source>
        <translation>
            <numerusform>%n página aceptada no se incluye: dos personas la anotan y nadie ha decidido aún.</numerusform>
            <numerusform>%n páginas aceptadas no se incluyen: dos personas las anotan y nadie ha decidido aún.</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: not approved, {reason}</source>
        <translation>{page} no se ha aprobado: {reason}</translation>
    </message>
    <message>
        <source>{page}: not approved, because you worked on it yourself. Somebody else should look at it.</source>
        <translation>{page} no se ha aprobado, porque usted ha trabajado en ella. Debería mirarla otra persona.</translation>
    </message>
    <message>
        <source>{page}: not sent back, because it is not accepted.</source>
        <translation>{page}: no se devuelve, porque no está aceptada.</translation>
    </message>
    <message>
        <source>{page}: say what is to be done first, in an issue or a note.</source>
        <translation>{page}: indique antes qué hay que hacer, en una incidencia o una nota.</translation>
    </message>
    <message>
        <source>{address} is no address. Copy it once more.</source>
        <translation>{address} no es una dirección. Cópiela otra vez.</translation>
    </message>
    <message>
        <source>The address holds a password, and everybody who gets the project could read it. Leave it out, and let the system know it: see the guide.</source>
        <translation>La dirección contiene una contraseña, que podría leer cualquiera que reciba el proyecto. Quítela y configúrela en el sistema: vea la guía.</translation>
    </message>
    <message>
        <source>{address} has steps such as .. in it. Write where it leads.</source>
        <translation>{address} contiene pasos como .. en su ruta. Escriba adónde lleva.</translation>
    </message>
    <message>
        <source>it is approved already.</source>
        <translation>ya está aprobada.</translation>
    </message>
    <message>
        <source>it is not accepted. Accept it first; another person approves it then.</source>
        <translation>no está aceptada. Acéptela antes; después la aprueba otra persona.</translation>
    </message>
    <message>
        <source>nobody has looked at all of it. Look at it and accept it first.</source>
        <translation>nadie la ha mirado entera. Mírela y acéptela antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its issues are open. Close them, or send the page back.</source>
        <translation>
            <numerusform>%n de sus incidencias está abierta. Ciérrela o devuelva la página.</numerusform>
            <numerusform>%n de sus incidencias están abiertas. Ciérrelas o devuelva la página.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing. Check the address.</source>
        <translation>Ahí no hay nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Addresses with {scheme} need a package that is not installed. Install it: pip install &apos;labeler[{scheme}]&apos;.</source>
        <translation>Las direcciones con {scheme} necesitan un paquete que no está instalado. Instálelo: pip install &apos;labeler[{scheme}]&apos;.</translation>
    </message>
    <message>
        <source>{address} was fetched and is gone again. Try again.</source>
        <translation>{address} se descargó y ha vuelto a desaparecer. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not reachable now: {address}. {reason} What was said about the image is safe.</source>
        <translation>Ahora no se puede acceder a {address}. {reason} Lo anotado sobre la imagen está a salvo.</translation>
    </message>
    <message>
        <source>There is no such file. Check the address.</source>
        <translation>No existe ese archivo. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or sign in.</source>
        <translation>No se permite leerlo. Compruebe la dirección o inicie sesión.</translation>
    </message>
    <message>
        <source>The system does not know how to sign in there: see the guide.</source>
        <translation>El sistema no sabe cómo iniciar sesión ahí: vea la guía.</translation>
    </message>
    <message>
        <source>It leads on and on. Give the address it ends at.</source>
        <translation>Redirige una y otra vez. Indique la dirección final.</translation>
    </message>
    <message>
        <source>The certificate of the server is wrong.</source>
        <translation>El certificado del servidor no es válido.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>El servidor no responde. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network.</source>
        <translation>No se puede acceder al servidor. Compruebe la red.</translation>
    </message>
    <message>
        <source>Asking the server failed ({kind}). Try again later.</source>
        <translation>La consulta al servidor ha fallado ({kind}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It holds more than {most} files. Unpack it.</source>
        <translation>Contiene más de {most} archivos. Descomprímalo.</translation>
    </message>
    <message>
        <source>{name} unfolds to more than {most} megabytes. Unpack it yourself.</source>
        <translation>{name} ocupa más de {most} megabytes descomprimido. Descomprímalo usted.</translation>
    </message>
    <message>
        <source>It has more than {most:,} bytes.</source>
        <translation>Tiene más de {most:,} bytes.</translation>
    </message>
    <message>
        <source>{what} is damaged ({reason}). Copy the archive again.</source>
        <translation>{what} está dañado ({reason}). Copie de nuevo el archivo comprimido.</translation>
    </message>
    <message>
        <source>Nothing is fetched from {scheme} addresses. Name one that begins with http, https, s3 or gs.</source>
        <translation>De las direcciones {scheme} no se descarga nada. Indique una que empiece por http, https, s3 o gs.</translation>
    </message>
    <message>
        <source>The file has more than {most} megabytes. Cut it into parts.</source>
        <translation>El archivo tiene más de {most} megabytes. Divídalo en partes.</translation>
    </message>
    <message>
        <source>It wants you to sign in. Check the address, or get one that is open to you.</source>
        <translation>Exige iniciar sesión. Compruebe la dirección o consiga una a la que tenga acceso.</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or get one that is open to you.</source>
        <translation>No se permite leerlo. Compruebe la dirección o consiga una a la que tenga acceso.</translation>
    </message>
    <message>
        <source>The file was taken away.</source>
        <translation>El archivo se ha retirado.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a while.</source>
        <translation>El servidor ha recibido demasiadas peticiones. Espere un rato.</translation>
    </message>
    <message>
        <source>It comes too slowly. Try again later.</source>
        <translation>Llega demasiado despacio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server answers {code}. Try again later.</source>
        <translation>El servidor responde {code}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It answers with a web page, perhaps to sign in at. Open it in a browser.</source>
        <translation>La respuesta es una página web, quizá para iniciar sesión. Ábrala en un navegador.</translation>
    </message>
    <message>
        <source>it has no identifier, no place or no comment</source>
        <translation>le falta el identificador, el lugar o el comentario</translation>
    </message>
    <message>
        <source>{text!r} is no moment</source>
        <translation>{text!r} no es una fecha con hora</translation>
    </message>
    <message>
        <source>{text!r} does not say its time zone</source>
        <translation>{text!r} no indica su zona horaria</translation>
    </message>
    <message>
        <source>Say what is the matter with the selected line; others see it and answer.</source>
        <translation>Diga qué ocurre con la línea seleccionada; los demás lo ven y responden.</translation>
    </message>
    <message>
        <source>A page that one person accepted is approved by another, or sent back with issues.</source>
        <translation>Otra persona aprueba cada página aceptada o la devuelve con incidencias.</translation>
    </message>
    <message>
        <source>Exports and trainings take pages that a second person approved, and no others.</source>
        <translation>Las exportaciones y los entrenamientos usan solo páginas aprobadas por una segunda persona.</translation>
    </message>
    <message>
        <source>As it stands. Any change of its regions takes the approval back.</source>
        <translation>Tal como está. Cualquier cambio en sus regiones retira la aprobación.</translation>
    </message>
    <message>
        <source>Pages that two people annotated without seeing each other&apos;s work, and what was refused because a page says something else.</source>
        <translation>Páginas que dos personas anotaron sin ver el trabajo de la otra, y lo que se rechazó porque la página dice otra cosa.</translation>
    </message>
    <message>
        <source>How far each pair of people agrees on what both annotated, by month.</source>
        <translation>Hasta qué punto coincide cada par de personas en lo que ambas anotaron, por meses.</translation>
    </message>
    <message>
        <source>Pages, lines, minutes and edits a line, by day and person.</source>
        <translation>Páginas, líneas, minutos y ediciones por línea, por día y persona.</translation>
    </message>
    <message>
        <source>Pin issue</source>
        <translation>Marcar incidencia</translation>
    </message>
    <message>
        <source>Raise issue on selection</source>
        <translation>Abrir incidencia en la selección</translation>
    </message>
    <message>
        <source>Next open issue</source>
        <translation>Siguiente incidencia abierta</translation>
    </message>
    <message>
        <source>Previous open issue</source>
        <translation>Anterior incidencia abierta</translation>
    </message>
    <message>
        <source>Close issue</source>
        <translation>Cerrar incidencia</translation>
    </message>
    <message>
        <source>Second look by another person</source>
        <translation>Segunda revisión por otra persona</translation>
    </message>
    <message>
        <source>Use approved pages only</source>
        <translation>Usar solo páginas aprobadas</translation>
    </message>
    <message>
        <source>Approve page and go on</source>
        <translation>Aprobar página y seguir</translation>
    </message>
    <message>
        <source>Next page to approve</source>
        <translation>Siguiente página por aprobar</translation>
    </message>
    <message>
        <source>Decide between two annotations…</source>
        <translation>Decidir entre dos anotaciones…</translation>
    </message>
    <message>
        <source>Statistics of the day…</source>
        <translation>Estadísticas diarias…</translation>
    </message>
    <message>
        <source>Agreement between people…</source>
        <translation>Acuerdo entre personas…</translation>
    </message>
    <message>
        <source>Reading starts at an unusual corner. Select the line and press S.</source>
        <translation>La lectura empieza en una esquina inusual. Seleccione la línea y pulse S.</translation>
    </message>
    <message>
        <source>Insert point of curved line</source>
        <translation>Insertar punto en la línea curva</translation>
    </message>
    <message>
        <source>Delete point of curved line</source>
        <translation>Eliminar punto de la línea curva</translation>
    </message>
    <message>
        <source>Move point of curved line</source>
        <translation>Mover punto de la línea curva</translation>
    </message>
    <message>
        <source>Move end of curved line</source>
        <translation>Mover extremo de la línea curva</translation>
    </message>
    <message>
        <source>Bend curved line</source>
        <translation>Cambiar curvatura de la línea curva</translation>
    </message>
    <message>
        <source>Change height of curved line</source>
        <translation>Cambiar altura de la línea curva</translation>
    </message>
    <message>
        <source>A curved line keeps at least two points. Delete it as a whole.</source>
        <translation>Una línea curva conserva al menos dos puntos. Elimínela entera.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines follow no curve any more. Undo brings the curve back.</source>
        <translation>
            <numerusform>%n línea ya no sigue ninguna curva. Deshacer recupera la curva.</numerusform>
            <numerusform>%n líneas ya no siguen ninguna curva. Deshacer recupera las curvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the lines that are disputed most …</source>
        <translation>Buscando las líneas más cuestionadas …</translation>
    </message>
    <message>
        <source>No proposed line waits on the pages to review.</source>
        <translation>Ninguna línea propuesta espera en las páginas por revisar.</translation>
    </message>
    <message numerus="yes">
        <source>That was the last of the most disputed lines: %n settled.</source>
        <translation>
            <numerusform>Era la última de las líneas más dudosas: %n resuelta.</numerusform>
            <numerusform>Era la última de las líneas más dudosas: %n resueltas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed lines</source>
        <translation>Líneas cuestionadas</translation>
    </message>
    <message>
        <source>Settled. Go on to the next disputed line when you are done with it.</source>
        <translation>Resuelta. Pase a la siguiente línea cuestionada cuando termine con esta.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed lines wait</source>
        <translation>
            <numerusform>%n línea cuestionada pendiente</numerusform>
            <numerusform>%n líneas cuestionadas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed line {place} of {total}.</source>
        <translation>Línea cuestionada {place} de {total}.</translation>
    </message>
    <message>
        <source>The detector is not sure that it is one: {score}.</source>
        <translation>El detector no está seguro de que sea una línea: {score}.</translation>
    </message>
    <message>
        <source>The reader sees no character on it.</source>
        <translation>El lector no ve ningún carácter en ella.</translation>
    </message>
    <message>
        <source>The reader is {percent} % sure of “{character}”.</source>
        <translation>El lector está seguro de «{character}» al {percent} %.</translation>
    </message>
    <message>
        <source>Looking through the pages …</source>
        <translation>Examinando las páginas …</translation>
    </message>
    <message>
        <source>Nothing is known yet of the pages that follow: they have no proposals.</source>
        <translation>Aún no se sabe nada de las páginas siguientes: no tienen propuestas.</translation>
    </message>
    <message>
        <source>What is expected to be wrong with lines and their texts, by scores and readings as they were counted on other pages, and put right meanwhile. What a model learns from it is not in it.</source>
        <translation>Los errores que se espera encontrar en las líneas y sus textos y corregir en ese tiempo, según puntuaciones y lecturas, tal como se contaron en otras páginas. No incluye lo que un modelo aprende de ello.</translation>
    </message>
    <message numerus="yes">
        <source>Times are by your own last %n pages: {factor} times as long as a trained hand takes.</source>
        <translation>
            <numerusform>Tiempos según su última %n página: {factor} veces lo que tarda una mano experta.</numerusform>
            <numerusform>Tiempos según sus últimas %n páginas: {factor} veces lo que tarda una mano experta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of a trained hand, until some pages tell yours.</source>
        <translation>Los tiempos son los de una mano experta, hasta que algunas páginas muestren los suyos.</translation>
    </message>
    <message numerus="yes">
        <source>The next {minutes} minutes: about %n pages, {wrong} lines put right</source>
        <translation>
            <numerusform>Próximos {minutes} minutos: aprox. %n página, {wrong} líneas corregidas</numerusform>
            <numerusform>Próximos {minutes} minutos: aprox. %n páginas, {wrong} líneas corregidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has an open issue.</source>
        <translation>Ninguna página tiene incidencias abiertas.</translation>
    </message>
    <message>
        <source>No page waits for your approval.</source>
        <translation>Ninguna página espera su aprobación.</translation>
    </message>
    <message>
        <source>Not all of this page was on the screen, large enough to be read. Look at the rest first.</source>
        <translation>Esta página no se ha visto entera en pantalla a un tamaño legible. Mire antes el resto.</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Press again to approve it all the same.</source>
        <translation>Usted ha trabajado en esta página. Pulse de nuevo para aprobarla de todos modos.</translation>
    </message>
    <message>
        <source>Only a page that somebody accepted can be sent back.</source>
        <translation>Solo se puede devolver una página aceptada.</translation>
    </message>
    <message>
        <source>Say what is to be done first: pin an issue to what is wrong, or write a note.</source>
        <translation>Indique antes qué hay que hacer: marque una incidencia en lo que está mal o escriba una nota.</translation>
    </message>
    <message>
        <source>This page cannot be approved: {reason}</source>
        <translation>Esta página no se puede aprobar: {reason}</translation>
    </message>
    <message>
        <source>Make curved line</source>
        <translation>Convertir en línea curva</translation>
    </message>
    <message>
        <source>Make Bezier curves</source>
        <translation>Convertir en curvas de Bézier</translation>
    </message>
    <message numerus="yes">
        <source>Make %n curved lines</source>
        <translation>
            <numerusform>Convertir %n línea en curva</numerusform>
            <numerusform>Convertir %n líneas en curvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make Bezier curves of %n lines</source>
        <translation>
            <numerusform>Convertir %n línea en curvas de Bézier</numerusform>
            <numerusform>Convertir %n líneas en curvas de Bézier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n curves</source>
        <translation>
            <numerusform>Quitar %n curva</numerusform>
            <numerusform>Quitar %n curvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that are to be curved.</source>
        <translation>Seleccione las líneas que quiere convertir en curvas.</translation>
    </message>
    <message>
        <source>It is one already. Drag its points.</source>
        <translation>Ya lo es. Arrastre sus puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines stay as they are: overlap {overlap}, and {least} is needed.</source>
        <translation>
            <numerusform>%n línea se queda como está: solapamiento {overlap}, y se necesita {least}.</numerusform>
            <numerusform>%n líneas se quedan como están: solapamiento {overlap}, y se necesita {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{action} (overlap only {overlap})</source>
        <translation>{action} (solapamiento de solo {overlap})</translation>
    </message>
    <message>
        <source>{action} (overlap {overlap})</source>
        <translation>{action} (solapamiento {overlap})</translation>
    </message>
    <message>
        <source>The selected lines have no curve.</source>
        <translation>Las líneas seleccionadas no tienen curva.</translation>
    </message>
    <message>
        <source>Add images by address</source>
        <translation>Añadir imágenes por dirección</translation>
    </message>
    <message>
        <source>The images stay where they are. Each is fetched once somebody comes to it.</source>
        <translation>Las imágenes se quedan donde están. Cada una se descarga cuando alguien llega a ella.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>One address a line: of an image, an archive or a folder.</source>
        <translation>Una dirección por línea: de una imagen, un archivo comprimido o una carpeta.</translation>
    </message>
    <message>
        <source>Open project on a server</source>
        <translation>Abrir proyecto en un servidor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>kept in memory until the program ends</source>
        <translation>se conserva en memoria hasta cerrar el programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Raise issue</source>
        <translation>Abrir incidencia</translation>
    </message>
    <message>
        <source>Answer issue</source>
        <translation>Responder a la incidencia</translation>
    </message>
    <message>
        <source>No issues on this page. Pin one to whatever you want to discuss.</source>
        <translation>No hay incidencias en esta página. Marque una en lo que quiera comentar.</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>¿Qué ocurre?</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Issues of this page</source>
        <translation>Incidencias de esta página</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se ha dicho</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrada.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}: {text}</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>Hay un entrenamiento en marcha</translation>
    </message>
    <message>
        <source>Closing the project stops its training.</source>
        <translation>Al cerrar el proyecto se detiene su entrenamiento.</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept. To resume it, open the project again and choose Retrain.</source>
        <translation>Lo que el entrenamiento ha aprendido hasta ahora se conserva. Para continuarlo, abra de nuevo el proyecto y elija Reentrenar.</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>Detener entrenamiento y cerrar</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>{place} is not empty. Choose an empty database, or a new folder.</source>
        <translation>{place} no está vacía. Elija una base de datos vacía o una carpeta nueva.</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read ({reason}). Nothing was copied. {way_out}</source>
        <translation>{place}: una fila no se puede leer ({reason}). No se ha copiado nada. {way_out}</translation>
    </message>
    <message>
        <source>What was written into table {table} of {place} is not what is read there, so nothing was kept. Try again, or choose another database.</source>
        <translation>Lo escrito en la tabla {table} de {place} no coincide con lo que se lee ahí, así que no se ha conservado nada. Inténtelo de nuevo o elija otra base de datos.</translation>
    </message>
    <message>
        <source>Click what the issue is about; Esc ends</source>
        <translation>Haga clic en aquello a lo que se refiere la incidencia; Esc termina</translation>
    </message>
    <message>
        <source>The project has no page {page_id}.</source>
        <translation>El proyecto no tiene ninguna página {page_id}.</translation>
    </message>
    <message>
        <source>{name} has no role in this project. Have an owner give them one first.</source>
        <translation>{name} no tiene ningún rol en este proyecto. Haga antes que un propietario le asigne uno.</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Decidir entre anotaciones</translation>
    </message>
    <message>
        <source>What was said before the decision cannot be read: {reason}.</source>
        <translation>No se puede leer lo anotado antes de la decisión: {reason}.</translation>
    </message>
    <message>
        <source>The image changed between the two annotations.</source>
        <translation>La imagen cambió entre las dos anotaciones.</translation>
    </message>
    <message>
        <source>{page}: left out. {who} annotated it both times.</source>
        <translation>{page}: no se incluye. {who} la anotó las dos veces.</translation>
    </message>
    <message>
        <source>{page}: left out. {reason}</source>
        <translation>{page}: no se incluye. {reason}</translation>
    </message>
    <message>
        <source>The page is turned, but only until the project is closed: {folder} cannot be written ({error}). Make room there, or make the folder writable.</source>
        <translation>La página está girada, pero solo hasta que se cierre el proyecto: no se puede escribir en {folder} ({error}). Libere espacio allí o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>A part of {width} x {height} pixels is too large to be read at once: {most} million pixels are the most. Choose a smaller area.</source>
        <translation>Una parte de {width} x {height} píxeles es demasiado grande para leerla de una vez: el máximo son {most} millones de píxeles. Elija un área menor.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and all of it is seen {most} pixels wide at most. Choose an area of it.</source>
        <translation>La imagen tiene {width} x {height} píxeles y, entera, se ve como máximo con {most} píxeles de ancho. Elija un área de ella.</translation>
    </message>
    <message>
        <source>You have no role in this project. Ask an owner for one.</source>
        <translation>Usted no tiene ningún rol en este proyecto. Pida uno a un propietario.</translation>
    </message>
    <message>
        <source>Reviewers of this project do that. Ask one, or its owner.</source>
        <translation>Eso lo hacen los revisores de este proyecto. Pídaselo a uno de ellos o al propietario.</translation>
    </message>
    <message>
        <source>Owners of this project do that. Ask one of them.</source>
        <translation>Eso lo hacen los propietarios de este proyecto. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>it says what is written, but not where. Take the full labels of the set</source>
        <translation>indica qué está escrito, pero no dónde. Use las etiquetas completas del conjunto</translation>
    </message>
    <message>
        <source>it is a list, and not one of results with image_id, bbox and score</source>
        <translation>es una lista, pero no de resultados con image_id, bbox y score</translation>
    </message>
    <message>
        <source>it has {classes} classes, and nothing tells which of them are text. Import the file of the data set with its categories and give its images by number, or keep one class</source>
        <translation>tiene {classes} clases y nada indica cuáles son texto. Importe el archivo del conjunto de datos con sus categorías e indique sus imágenes por número, o deje una sola clase</translation>
    </message>
    <message>
        <source>its images may be those of {names}. Leave only the file beside it that the detector was run on, and import it again</source>
        <translation>sus imágenes pueden ser las de {names}. Deje a su lado solo el archivo sobre el que se ejecutó el detector e impórtelo de nuevo</translation>
    </message>
    <message>
        <source>it is a list of results, and nothing tells which images {images} are. Put the COCO file of the images that the detector was run on beside it, and import it again</source>
        <translation>es una lista de resultados y nada indica qué imágenes son {images}. Ponga a su lado el archivo COCO de las imágenes sobre las que se ejecutó el detector e impórtela de nuevo</translation>
    </message>
    <message>
        <source>{line!r} is no colour, centre, box and character</source>
        <translation>{line!r} no es color, centro, rectángulo y carácter</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, too many to be in memory at once, which this needs. Scale a copy of it down for that.</source>
        <translation>La imagen tiene {width} x {height} píxeles, demasiados para tenerlos en memoria a la vez, como aquí hace falta. Reduzca para ello una copia.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million that are read by parts. Cut it into several files.</source>
        <translation>La imagen tiene {width} x {height} píxeles, más de los {limit} millones que se leen por partes. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>The directory says two sizes.</source>
        <translation>El directorio indica dos tamaños.</translation>
    </message>
    <message>
        <source>The image is damaged at {x}, {y} ({error}). Copy it again or replace it.</source>
        <translation>La imagen está dañada en {x}, {y} ({error}). Cópiela de nuevo o sustitúyala.</translation>
    </message>
    <message>
        <source>The TIFF is compressed in a way that cannot be read by parts (number {number}). Save it in tiles, compressed with Deflate, LZW or JPEG.</source>
        <translation>El TIFF está comprimido de una forma que no se puede leer por partes (número {number}). Guárdelo en teselas, comprimido con Deflate, LZW o JPEG.</translation>
    </message>
    <message>
        <source>The TIFF keeps its {width} x {height} pixels in too large pieces to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>El TIFF guarda sus {width} x {height} píxeles en trozos demasiado grandes para leerlos por partes. Guárdelo en teselas de 256 x 256 píxeles o más.</translation>
    </message>
    <message>
        <source>The TIFF is cut into {count:,} strips or tiles, too many to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>El TIFF está dividido en {count:,} tiras o teselas, demasiadas para leerlo por partes. Guárdelo en teselas de 256 x 256 píxeles o más.</translation>
    </message>
    <message>
        <source>Looking through the pages for doubtful lines: the list grows meanwhile …</source>
        <translation>Buscando líneas dudosas en las páginas: la lista crece entretanto …</translation>
    </message>
    <message>
        <source>{name} works on this page. What you change is merged with what they do; take the page over if it is to be yours.</source>
        <translation>{name} trabaja en esta página. Lo que usted cambie se fusiona con su trabajo; asuma la página si debe ser suya.</translation>
    </message>
    <message>
        <source>The page is yours now. {name} is shown that.</source>
        <translation>Ahora la página es suya. A {name} se le indica.</translation>
    </message>
    <message>
        <source>Who works on this page</source>
        <translation>Quién trabaja en esta página</translation>
    </message>
    <message>
        <source>Most lines of this page run upwards.</source>
        <translation>La mayoría de las líneas de esta página van hacia arriba.</translation>
    </message>
    <message>
        <source>Most lines of this page stand on their heads.</source>
        <translation>La mayoría de las líneas de esta página están cabeza abajo.</translation>
    </message>
    <message>
        <source>Most lines of this page run downwards.</source>
        <translation>La mayoría de las líneas de esta página van hacia abajo.</translation>
    </message>
    <message>
        <source>View of the page</source>
        <translation>Vista de la página</translation>
    </message>
    <message>
        <source>{name} has no role in this project, so there is none to take away.</source>
        <translation>{name} no tiene ningún rol en este proyecto, así que no hay ninguno que quitar.</translation>
    </message>
    <message>
        <source>A project in a file has no roles: whoever may write the file may do all. Copy it to a server first.</source>
        <translation>Un proyecto en un archivo no tiene roles: quien puede escribir el archivo puede hacerlo todo. Cópielo antes a un servidor.</translation>
    </message>
    <message>
        <source>{name} owns the tables of the project, and so is an owner. Have another role of the server own them first (REASSIGN OWNED).</source>
        <translation>{name} posee las tablas del proyecto y por eso es propietario. Páselas antes a otro rol del servidor (REASSIGN OWNED).</translation>
    </message>
    <message>
        <source>{name} looks like {other}, who has a role in this project. Choose a name that nobody takes for theirs.</source>
        <translation>{name} se parece a {other}, que ya tiene un rol en este proyecto. Elija un nombre que nadie confunda con ese.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it begins or ends with a space, or holds an invisible or a composed character. Type it anew.</source>
        <translation>{name} no puede ser el nombre de un rol: empieza o termina con un espacio, o contiene un carácter invisible o compuesto. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it has up to 63 bytes, is not public or none, and begins neither with pg_ nor with labeler_.</source>
        <translation>{name} no puede ser el nombre de un rol: tiene como máximo 63 bytes, no es public ni none y no empieza por pg_ ni por labeler_.</translation>
    </message>
    <message>
        <source>Page {page_id} is not accepted yet. It can be annotated a second time once somebody has accepted it.</source>
        <translation>La página {page_id} aún no está aceptada. Se podrá anotar por segunda vez cuando alguien la haya aceptado.</translation>
    </message>
    <message>
        <source>Nobody has looked at all of page {page_id} yet. Look at it and accept it first.</source>
        <translation>Nadie ha mirado entera la página {page_id}. Mírela y acéptela antes.</translation>
    </message>
    <message>
        <source>{who} annotates this page. Go on with another.</source>
        <translation>{who} está anotando esta página. Siga con otra.</translation>
    </message>
    <message>
        <source>You annotated this page before. Somebody else is to do it a second time.</source>
        <translation>Usted ya anotó esta página. La segunda vez debe hacerlo otra persona.</translation>
    </message>
    <message>
        <source>The page was removed meanwhile. Bring it back, and decide again.</source>
        <translation>Entretanto, la página se ha quitado. Recupérela y decida de nuevo.</translation>
    </message>
    <message>
        <source>{who} decided on this page meanwhile. Nothing was changed.</source>
        <translation>Entretanto, {who} ha decidido sobre esta página. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Somebody changed this page meanwhile. Compare both again, and decide then.</source>
        <translation>Entretanto, alguien ha cambiado esta página. Compare ambas de nuevo y decida después.</translation>
    </message>
    <message>
        <source>The detector sees a gap in this line: {take} cuts it there, {refuse} leaves it whole.</source>
        <translation>El detector ve un hueco en esta línea: {take} la corta ahí, {refuse} la deja entera.</translation>
    </message>
    <message>
        <source>The detector sees one line here: {take} joins the two, {refuse} leaves them apart.</source>
        <translation>El detector ve aquí una sola línea: {take} une las dos, {refuse} las deja separadas.</translation>
    </message>
    <message>
        <source>Nothing is suggested for the selected line.</source>
        <translation>No se sugiere nada para la línea seleccionada.</translation>
    </message>
    <message>
        <source>Keep line whole</source>
        <translation>Dejar la línea entera</translation>
    </message>
    <message>
        <source>Keep lines apart</source>
        <translation>Dejar las líneas separadas</translation>
    </message>
    <message>
        <source>{key} leads from one to the next</source>
        <translation>{key} lleva de uno al siguiente</translation>
    </message>
    <message>
        <source>{key} accepts the page and goes on</source>
        <translation>{key} acepta la página y sigue adelante</translation>
    </message>
    <message>
        <source>{times} images have the id {key}, and nothing tells whose the annotations are. Give each its own</source>
        <translation>{times} imágenes tienen el id {key} y nada indica de cuál son las anotaciones. Dé a cada una el suyo</translation>
    </message>
    <message>
        <source>This was decided meanwhile, in another window. Nothing was changed.</source>
        <translation>Esto se decidió entretanto en otra ventana. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” was not stored: the page was changed elsewhere meanwhile. Compare both.</source>
        <translation>«{text}» no se ha guardado: la página se modificó entretanto en otro lugar. Compare ambas versiones.</translation>
    </message>
    <message>
        <source>Something waits for your decision.</source>
        <translation>Hay algo pendiente de su decisión.</translation>
    </message>
    <message>
        <source>Another project of the same images, or a copy of this one that somebody worked on. It is only read. What both say differently stays as it is here, and waits for your decision.</source>
        <translation>Otro proyecto con las mismas imágenes, o una copia de este en la que alguien ha trabajado. Solo se lee. Donde ambos difieren, aquí todo queda como está y espera su decisión.</translation>
    </message>
    <message>
        <source>The other project holds nothing new.</source>
        <translation>El otro proyecto no contiene nada nuevo.</translation>
    </message>
    <message>
        <source>That is this project. Choose another one.</source>
        <translation>Es este mismo proyecto. Elija otro.</translation>
    </message>
    <message>
        <source>{path} is not a project. Choose the folder of one.</source>
        <translation>{path} no es un proyecto. Elija la carpeta de uno.</translation>
    </message>
    <message>
        <source>Merge another project</source>
        <translation>Fusionar otro proyecto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Otro proyecto</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Choose the other project</source>
        <translation>Elegir el otro proyecto</translation>
    </message>
    <message>
        <source>Choose the other project first.</source>
        <translation>Elija primero el otro proyecto.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message numerus="yes">
        <source>%n pages here will change.</source>
        <translation>
            <numerusform>Cambiará %n página de aquí.</numerusform>
            <numerusform>Cambiarán %n páginas de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be added.</source>
        <translation>
            <numerusform>Se añadirá %n página.</numerusform>
            <numerusform>Se añadirán %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pages.</source>
        <translation>
            <numerusform>Se ha fusionado %n página.</numerusform>
            <numerusform>Se han fusionado %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things differ in both projects and wait for a decision.</source>
        <translation>
            <numerusform>%n diferencia entre ambos espera una decisión.</numerusform>
            <numerusform>%n diferencias entre ambos esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>el contorno</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>la transcripción</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>el recuento</translation>
    </message>
    <message>
        <source>the reason to ignore</source>
        <translation>el motivo para ignorar</translation>
    </message>
    <message>
        <source>the line it belongs to</source>
        <translation>la línea a la que pertenece</translation>
    </message>
    <message>
        <source>the origin</source>
        <translation>el origen</translation>
    </message>
    <message>
        <source>the settled disagreement</source>
        <translation>la discrepancia resuelta</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la línea base</translation>
    </message>
    <message>
        <source>what another program says</source>
        <translation>lo que dice otro programa</translation>
    </message>
    <message>
        <source>the transcript and the count</source>
        <translation>la transcripción y el recuento</translation>
    </message>
    <message>
        <source>{what} of a line</source>
        <translation>{what} de una línea</translation>
    </message>
    <message>
        <source>{what} of a character</source>
        <translation>{what} de un carácter</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>a character</source>
        <translation>un carácter</translation>
    </message>
    <message>
        <source>a line that is divided or joined</source>
        <translation>una línea que se divide o se une</translation>
    </message>
    <message>
        <source>a character that is divided or joined</source>
        <translation>un carácter que se divide o se une</translation>
    </message>
    <message>
        <source>the characters of a line</source>
        <translation>los caracteres de una línea</translation>
    </message>
    <message>
        <source>what becomes of a proposal</source>
        <translation>el destino de una propuesta</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>what another program says of the page</source>
        <translation>lo que otro programa dice de la página</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>el estado de la página</translation>
    </message>
    <message>
        <source>the reading order</source>
        <translation>el orden de lectura</translation>
    </message>
    <message>
        <source>Somebody else changed {what} meanwhile.</source>
        <translation>Otra persona ha cambiado algo entretanto: {what}.</translation>
    </message>
    <message>
        <source>{who} changed {what} meanwhile (“{edit}”, {ago}).</source>
        <translation>{who} ha cambiado algo entretanto: {what} («{edit}», {ago}).</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Otra ventana</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>hace {number} s</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
</context>
</TS>

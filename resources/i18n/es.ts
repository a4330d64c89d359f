<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message>
        <source>The library is damaged: an article speaks of an actor that is missing.</source>
        <translation>La biblioteca está dañada: un artículo nombra a un actor que falta.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaura la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>There is no such actor in this library any more.</source>
        <translation>Este actor ya no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>There is no article {number} in this library.</source>
        <translation>En esta biblioteca no hay ningún artículo con el número {number}.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elige uno de la lista.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not whole. {problem}</source>
        <translation>La copia de seguridad «{name}» no está completa. {problem}</translation>
    </message>
    <message>
        <source>The index for searching does not hold the words of the library. It can be built anew.</source>
        <translation>El índice de búsqueda no contiene las palabras de la biblioteca. Se puede crear de nuevo.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>disparador</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>The file is damaged: {message}.</source>
        <translation>El archivo está dañado: {message}.</translation>
    </message>
    <message>
        <source>Rows of the table {child} refer to missing rows of {parent}.</source>
        <translation>Hay filas de la tabla {child} que remiten a filas de {parent} que no existen.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation>El archivo está dañado: algunas partes no se pueden leer.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>Falta «{name}» ({kind}).</translation>
    </message>
    <message>
        <source>The {kind} {name} is none that Dramatis makes.</source>
        <translation>«{name}» ({kind}) no procede de Dramatis.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not built as Dramatis builds it.</source>
        <translation>«{name}» ({kind}) no está hecho como lo hace Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>«{name}» es una carpeta, no una biblioteca.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Elige un archivo de biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>If it was a library, restore a backup of it.</source>
        <translation>Si era una biblioteca, restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis library.</source>
        <translation>«{name}» es una base de datos, pero no una biblioteca de Dramatis.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Dramatis.</source>
        <translation>«{name}» se ha escrito con una versión más reciente de Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis, or open the library there.</source>
        <translation>Actualiza Dramatis o abre la biblioteca con esa versión.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has no tables.</source>
        <translation>«{name}» está dañado: no tiene tablas.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” was not made: the library has damaged parts. {problem}</source>
        <translation>No se ha creado «{name}»: la biblioteca tiene partes dañadas. {problem}</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged library is kept beside it.</source>
        <translation>Restaura la copia de seguridad más reciente; la biblioteca dañada se conserva al lado.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full.</source>
        <translation>No se ha podido escribir «{name}»: el disco está lleno.</translation>
    </message>
    <message>
        <source>Make room. Nothing that was saved before is lost.</source>
        <translation>Libera espacio. No se ha perdido nada de lo que ya estaba guardado.</translation>
    </message>
    <message>
        <source>It was stopped; the library is as it was.</source>
        <translation>Se ha detenido; la biblioteca sigue como estaba.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open.</source>
        <translation>«{name}» se ha movido o eliminado mientras estaba en uso.</translation>
    </message>
    <message>
        <source>Bring it back or connect its disk again, or save a copy elsewhere.</source>
        <translation>Vuelve a ponerlo en su sitio, conecta de nuevo su disco o guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Check that its disk is still connected and in order. Nothing that was saved before is lost.</source>
        <translation>Comprueba que el disco sigue conectado y funciona bien. No se ha perdido nada de lo que ya estaba guardado.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis library.</source>
        <translation>«{name}» no es una biblioteca de Dramatis.</translation>
    </message>
    <message>
        <source>A change to “{name}” was interrupted by another program.</source>
        <translation>Otro programa ha interrumpido un cambio en «{name}».</translation>
    </message>
    <message>
        <source>Close the library and open it again.</source>
        <translation>Cierra la biblioteca y vuelve a abrirla.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed here.</source>
        <translation>Aquí no se puede cambiar «{name}».</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Copia el archivo a una carpeta tuya.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”.</source>
        <translation>Otro programa está usando «{name}».</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>No se ha podido abrir «{name}».</translation>
    </message>
    <message>
        <source>Check that you may use it and its folder.</source>
        <translation>Comprueba que tienes permiso para usar el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written.</source>
        <translation>No se ha podido leer o escribir «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{folder}”.</source>
        <translation>No hay ningún archivo «{name}» en «{folder}».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Puede que se haya movido o que tenga otro nombre.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk.</source>
        <translation>El nombre «{name}» es demasiado largo para este disco.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elige uno más corto.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is already a file “{name}” in “{folder}”.</source>
        <translation>Ya hay un archivo «{name}» en «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: you do not have the permission.</source>
        <translation>No se ha podido leer o escribir «{name}»: no tienes permiso.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Restaura la copia de seguridad más reciente; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>No hay ninguna carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Crea primero la carpeta o elige otra.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself.</source>
        <translation>«{name}» es la propia biblioteca.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Elige otro nombre para la copia.</translation>
    </message>
    <message>
        <source>Another Dramatis has the library “{name}” open.</source>
        <translation>La biblioteca «{name}» ya está abierta en otro lugar.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Primero ciérrala allí.</translation>
    </message>
    <message>
        <source>{what} Write, for example, {example}.</source>
        <translation>{what} Escribe, por ejemplo, {example}.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>La fecha está vacía.</translation>
    </message>
    <message>
        <source>A date is digits with hyphens between them, the year first, without blanks, words or a time of day.</source>
        <translation>Una fecha se escribe con cifras separadas por guiones: primero el año, y sin espacios, palabras ni hora.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01 or 2017</source>
        <translation>2017-01-11, 2017-01 o 2017</translation>
    </message>
    <message>
        <source>“{text}” has more than one stroke.</source>
        <translation>«{text}» tiene más de una barra.</translation>
    </message>
    <message>
        <source>“{text}” says nothing, since both ends are open.</source>
        <translation>«{text}» no dice nada, porque está abierto por los dos extremos.</translation>
    </message>
    <message>
        <source>2014/.. or ../2017</source>
        <translation>2014/.. o ../2017</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts.</source>
        <translation>«{text}» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“{text}” has no month from 01 to 12, nor a season, 21 to 24 without a day.</source>
        <translation>«{text}» no tiene un mes del 01 al 12, ni una estación del 21 al 24 sin día.</translation>
    </message>
    <message>
        <source>“{text}” does not exist: that month has {days} days.</source>
        <translation>«{text}» no existe: ese mes tiene {days} días.</translation>
    </message>
    <message>
        <source>The year 0000 has no minus sign.</source>
        <translation>El año 0000 no lleva signo menos.</translation>
    </message>
    <message>
        <source>0000 for 1 BC or -0001 for 2 BC</source>
        <translation>0000 (1 a. C.) o -0001 (2 a. C.)</translation>
    </message>
    <message>
        <source>“{text}” is not a year of five to twelve digits after Y, without month and day.</source>
        <translation>«{text}» no es un año de cinco a doce cifras después de Y, sin mes ni día.</translation>
    </message>
    <message>
        <source>Y12000, Y-170000, or 1969 for a year of four digits</source>
        <translation>Y12000, Y-170000, o 1969 para un año de cuatro cifras</translation>
    </message>
    <message>
        <source>A date has one mark, at its very end: ~ or ?, and % for both.</source>
        <translation>Una fecha lleva un solo signo, al final: ~ o ?, y % para los dos.</translation>
    </message>
    <message>
        <source>2017-03~ or 2017-03%</source>
        <translation>2017-03~ o 2017-03%</translation>
    </message>
    <message>
        <source>Two dots stand alone, on one side of a stroke.</source>
        <translation>Los puntos «..» van solos, a un lado de la barra.</translation>
    </message>
    <message>
        <source>X stands for one or two last digits of a year, XX for a month or day, and nothing known follows it.</source>
        <translation>X ocupa el lugar de la última o de las dos últimas cifras de un año, y XX el de un mes o un día; después no puede ir nada conocido.</translation>
    </message>
    <message>
        <source>201X, 19XX, 2016-XX or 2016-07-XX</source>
        <translation>201X, 19XX, 2016-XX o 2016-07-XX</translation>
    </message>
    <message>
        <source>“{text}” is not a year of four digits, alone or with a month and a day of two digits each.</source>
        <translation>«{text}» no es un año de cuatro cifras, solo o con un mes y un día de dos cifras cada uno.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01, 2017 or 0044</source>
        <translation>2017-01-11, 2017-01, 2017 o 0044</translation>
    </message>
    <message>
        <source>The last change to it was interrupted; it is shown as it was before.</source>
        <translation>El último cambio quedó interrumpido; se muestra como estaba antes.</translation>
    </message>
    <message>
        <source>The library lies on read-only media, or its file or folder is write-protected.</source>
        <translation>La biblioteca está en un medio de solo lectura, o su archivo o su carpeta están protegidos contra escritura.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, copy it to a folder of your own.</source>
        <translation>Aquí puedes leerla; para cambiarla, cópiala a una carpeta tuya.</translation>
    </message>
    <message>
        <source>Another Dramatis has this library open.</source>
        <translation>Esta biblioteca ya está abierta en otro lugar.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, close it there.</source>
        <translation>Aquí puedes leerla; para cambiarla, ciérrala allí.</translation>
    </message>
    <message>
        <source>No lock can be put on the library, which would keep a second writer out ({failure}).</source>
        <translation>No se puede bloquear la biblioteca para impedir que otro programa escriba en ella ({failure}).</translation>
    </message>
    <message>
        <source>Choose a lesson file.</source>
        <translation>Elige un archivo de lección.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a lesson.</source>
        <translation>«{name}» es demasiado grande para una lección.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis lesson.</source>
        <translation>«{name}» no es una lección de Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is a whole library, not a lesson.</source>
        <translation>«{name}» es una biblioteca entera, no una lección.</translation>
    </message>
    <message>
        <source>Open it by “Open library…”.</source>
        <translation>Ábrela con «Abrir biblioteca…».</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis lesson.</source>
        <translation>«{name}» es una base de datos, pero no una lección de Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis.</source>
        <translation>Actualiza Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole lesson: it was damaged on its way, or somebody changed it.</source>
        <translation>«{name}» no es una lección completa: el archivo se dañó por el camino o alguien lo cambió.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Pide otra vez el archivo.</translation>
    </message>
    <message>
        <source>“{title}” is too large for a lesson.</source>
        <translation>«{title}» es demasiado grande para una lección.</translation>
    </message>
    <message>
        <source>Share fewer articles.</source>
        <translation>Comparte menos artículos.</translation>
    </message>
    <message>
        <source>“{title}” cannot be shared as it is: it holds something that no lesson may hold.</source>
        <translation>«{title}» no se puede compartir así: contiene algo que no puede ir en una lección.</translation>
    </message>
    <message>
        <source>Share its articles one by one: the one that cannot be shared is to blame.</source>
        <translation>Comparte los artículos uno por uno: el fallo está en el que no se pueda compartir.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: what was read back is not what was to be written.</source>
        <translation>No se ha podido guardar «{name}»: lo que se ha leído después no es lo que había que guardar.</translation>
    </message>
    <message>
        <source>Try again, or choose another disk.</source>
        <translation>Inténtalo de nuevo o elige otro disco.</translation>
    </message>
    <message>
        <source>The library is damaged: a suggestion cannot be read.</source>
        <translation>La biblioteca está dañada: no se puede leer una sugerencia.</translation>
    </message>
    <message>
        <source>The library is damaged: it holds “{date}” where a date should be.</source>
        <translation>La biblioteca está dañada: tiene «{date}» donde debería haber una fecha.</translation>
    </message>
    <message>
        <source>The library was opened for reading only.</source>
        <translation>La biblioteca se ha abierto solo para leer.</translation>
    </message>
    <message>
        <source>A change to “{name}” was taken back: the disk failed.</source>
        <translation>Se ha deshecho un cambio en «{name}»: el disco ha fallado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else since it was opened here, so nothing was written.</source>
        <translation>Otra persona ha cambiado «{name}» desde que se abrió aquí; por eso no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, or save a copy of what is here.</source>
        <translation>Ábrela de nuevo para ver lo que han escrito, o guarda una copia de lo que hay aquí.</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>¿Quién o qué es?</translation>
    </message>
    <message>
        <source>When was this?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>¿Qué pasó entonces?</translation>
    </message>
    <message>
        <source>Put these in order, the earliest first.</source>
        <translation>Ponlos en orden, primero lo más antiguo.</translation>
    </message>
    <message>
        <source>Which side is this actor on?</source>
        <translation>¿En qué bando está este actor?</translation>
    </message>
    <message>
        <source>Whose position is this?</source>
        <translation>¿De quién es esta posición?</translation>
    </message>
    <message>
        <source>Who belongs in the gap?</source>
        <translation>¿Quién va en el hueco?</translation>
    </message>
    <message>
        <source>Fill the gap.</source>
        <translation>Completa el hueco.</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>¿Verdadero o falso?</translation>
    </message>
    <message>
        <source>What does this word mean here?</source>
        <translation>¿Qué significa aquí esta palabra?</translation>
    </message>
    <message>
        <source>A question of your teacher’s</source>
        <translation>Una pregunta de tu profesor</translation>
    </message>
    <message>
        <source>An objection to this</source>
        <translation>Una objeción a esto</translation>
    </message>
    <message>
        <source>no reply in the article</source>
        <translation>sin réplica en el artículo</translation>
    </message>
    <message>
        <source>{date}: {headline}</source>
        <translation>{date}: {headline}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>juicio</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>The text tells of “{words}” as past, but its publication date is {date}. Was it published later?</source>
        <translation>El texto da por pasado «{words}», pero la fecha de publicación es {date}. ¿Se publicó más tarde?</translation>
    </message>
    <message>
        <source>“{words}” has no year, and the last year that the text names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>«{words}» no lleva año, y el último año que nombra el texto es {year}, mucho antes de la fecha de publicación, {date}. ¿Se publicó antes y se ha vuelto a poner en la web?</translation>
    </message>
    <message>
        <source>The text reads like news, and the last year that it names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>El texto parece una noticia, y el último año que nombra es {year}, mucho antes de la fecha de publicación, {date}. ¿Se publicó antes y se ha vuelto a poner en la web?</translation>
    </message>
    <message>
        <source>You rejected this name before.</source>
        <translation>Ya rechazaste este nombre antes.</translation>
    </message>
    <message>
        <source>The text names somebody else of this name in full.</source>
        <translation>El texto nombra con su nombre completo a otro actor que se llama igual.</translation>
    </message>
    <message>
        <source>Your library knows this actor.</source>
        <translation>Tu biblioteca conoce a este actor.</translation>
    </message>
    <message>
        <source>“{name}” may be {one} or {other}; the text does not say which.</source>
        <translation>«{name}» puede ser {one} o {other}; el texto no lo dice.</translation>
    </message>
    <message>
        <source>“{name}” may be {one}, {other} or others of your library; the text does not say which.</source>
        <translation>«{name}» puede ser {one}, {other} u otro actor de tu biblioteca; el texto no lo dice.</translation>
    </message>
    <message>
        <source>The words after it are about this one.</source>
        <translation>Las palabras que siguen hablan de esta persona.</translation>
    </message>
    <message>
        <source>{count} people here have this name; the text means this one most.</source>
        <translation>Aquí hay {count} personas con este nombre; el texto se refiere sobre todo a esta.</translation>
    </message>
    <message>
        <source>{count} people here have this name; this one was named in full last.</source>
        <translation>Aquí hay {count} personas con este nombre; esta es la última que se nombró con su nombre completo.</translation>
    </message>
    <message>
        <source>The text gives no date; it only tells the order, or what is new.</source>
        <translation>El texto no da ninguna fecha; solo dice el orden, o qué es nuevo.</translation>
    </message>
    <message>
        <source>The sentence says what came next or has just happened.</source>
        <translation>La frase dice qué pasó después o qué acaba de pasar.</translation>
    </message>
    <message>
        <source>The sentence tells what somebody did, but not when.</source>
        <translation>La frase dice qué se hizo, pero no cuándo.</translation>
    </message>
    <message>
        <source>The sentence has a date: “{words}”.</source>
        <translation>La frase tiene una fecha: «{words}».</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>Nada indica qué es.</translation>
    </message>
    <message>
        <source>The text has the same word without a capital.</source>
        <translation>El texto usa la misma palabra sin mayúscula.</translation>
    </message>
    <message>
        <source>A longer name in the text goes with it.</source>
        <translation>Le corresponde un nombre más largo del texto.</translation>
    </message>
    <message>
        <source>It stands beside others of its kind.</source>
        <translation>Aparece junto a otros del mismo tipo.</translation>
    </message>
    <message>
        <source>The words after it are said of people.</source>
        <translation>Las palabras que le siguen se dicen de personas.</translation>
    </message>
    <message>
        <source>The dates of a life follow it.</source>
        <translation>Le siguen las fechas de una vida.</translation>
    </message>
    <message>
        <source>It speaks.</source>
        <translation>En el texto, habla.</translation>
    </message>
    <message>
        <source>It does what people do.</source>
        <translation>Hace lo que hacen las personas.</translation>
    </message>
    <message>
        <source>The text says that it is a person.</source>
        <translation>El texto dice que es una persona.</translation>
    </message>
    <message>
        <source>The text says that it is a group.</source>
        <translation>El texto dice que es un grupo.</translation>
    </message>
    <message>
        <source>The text says that it is a place.</source>
        <translation>El texto dice que es un lugar.</translation>
    </message>
    <message>
        <source>The text says that it is a work or the like.</source>
        <translation>El texto dice que es una obra o algo parecido.</translation>
    </message>
    <message>
        <source>Somebody or something comes from there.</source>
        <translation>Alguien o algo viene de allí.</translation>
    </message>
    <message>
        <source>It is taken, as towns are.</source>
        <translation>Se toma, como se toman las ciudades.</translation>
    </message>
    <message>
        <source>“where” follows it.</source>
        <translation>Le sigue «where» («donde»).</translation>
    </message>
    <message>
        <source>It has what states have.</source>
        <translation>Tiene lo que tienen los Estados.</translation>
    </message>
    <message>
        <source>The word beside it is said of places.</source>
        <translation>La palabra de al lado se dice de lugares.</translation>
    </message>
    <message>
        <source>The word after it is said of groups.</source>
        <translation>La palabra que le sigue se dice de grupos.</translation>
    </message>
    <message>
        <source>The word beside it is said of works.</source>
        <translation>La palabra de al lado se dice de obras.</translation>
    </message>
    <message>
        <source>Something is inside or near it.</source>
        <translation>Hay algo dentro o cerca.</translation>
    </message>
    <message>
        <source>Something goes there.</source>
        <translation>Algo va hacia allí.</translation>
    </message>
    <message>
        <source>Something is at it.</source>
        <translation>Hay algo allí.</translation>
    </message>
    <message>
        <source>Something is done by it or with it.</source>
        <translation>Hace algo, o se hace algo con él.</translation>
    </message>
    <message>
        <source>One is for it or against it.</source>
        <translation>Se está a favor o en contra de él.</translation>
    </message>
    <message>
        <source>The word before it is said of groups.</source>
        <translation>La palabra anterior se dice de grupos.</translation>
    </message>
    <message>
        <source>The word before it is said of people.</source>
        <translation>La palabra anterior se dice de personas.</translation>
    </message>
    <message>
        <source>The word before it is said of ships.</source>
        <translation>La palabra anterior se dice de barcos.</translation>
    </message>
    <message>
        <source>“the” stands before it.</source>
        <translation>Delante va el artículo «the».</translation>
    </message>
    <message>
        <source>It is one of several.</source>
        <translation>Es uno entre varios.</translation>
    </message>
    <message>
        <source>The word after it is said of peoples.</source>
        <translation>La palabra que le sigue se dice de pueblos.</translation>
    </message>
    <message>
        <source>The word before it is said of ideas.</source>
        <translation>La palabra anterior se dice de ideas.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, as titles do.</source>
        <translation>Va entre comillas, como los títulos.</translation>
    </message>
    <message>
        <source>It is one of the names that the program knows.</source>
        <translation>Es uno de los nombres que conoce el programa.</translation>
    </message>
    <message>
        <source>It is a well-known group or institution.</source>
        <translation>Es un grupo o una institución muy conocidos.</translation>
    </message>
    <message>
        <source>It is a well-known place.</source>
        <translation>Es un lugar muy conocido.</translation>
    </message>
    <message>
        <source>It is a people or a language.</source>
        <translation>Es un pueblo o un idioma.</translation>
    </message>
    <message>
        <source>“{word}” says what it is.</source>
        <translation>«{word}» dice qué es.</translation>
    </message>
    <message>
        <source>A title stands before it.</source>
        <translation>Delante va un título.</translation>
    </message>
    <message>
        <source>It ends with a family name.</source>
        <translation>Termina con un apellido.</translation>
    </message>
    <message>
        <source>It is built like a person's name.</source>
        <translation>Tiene la forma de un nombre de persona.</translation>
    </message>
    <message>
        <source>It ends like a family name.</source>
        <translation>Termina como un apellido.</translation>
    </message>
    <message>
        <source>It begins with a given name.</source>
        <translation>Empieza con un nombre de pila.</translation>
    </message>
    <message>
        <source>It has an initial.</source>
        <translation>Tiene una inicial.</translation>
    </message>
    <message>
        <source>It holds a given name.</source>
        <translation>Contiene un nombre de pila.</translation>
    </message>
    <message>
        <source>Several words with capitals are often a group.</source>
        <translation>Varias palabras con mayúscula suelen ser un grupo.</translation>
    </message>
    <message>
        <source>It holds an everyday word.</source>
        <translation>Contiene una palabra corriente.</translation>
    </message>
    <message>
        <source>It begins with a name that the program knows.</source>
        <translation>Empieza con un nombre que conoce el programa.</translation>
    </message>
    <message>
        <source>Two words with capitals are often a person.</source>
        <translation>Dos palabras con mayúscula suelen ser una persona.</translation>
    </message>
    <message>
        <source>It ends like a people or a teaching.</source>
        <translation>Termina como el nombre de un pueblo o de una doctrina.</translation>
    </message>
    <message>
        <source>It is an everyday word.</source>
        <translation>Es una palabra corriente.</translation>
    </message>
    <message>
        <source>It is a given name.</source>
        <translation>Es un nombre de pila.</translation>
    </message>
    <message>
        <source>It is a family name.</source>
        <translation>Es un apellido.</translation>
    </message>
    <message>
        <source>It is an abbreviation, but no name.</source>
        <translation>Es una abreviatura, pero no un nombre.</translation>
    </message>
    <message>
        <source>It has capitals within, as names of companies have.</source>
        <translation>Tiene mayúsculas en medio, como los nombres de empresas.</translation>
    </message>
    <message>
        <source>It ends like the name of a place.</source>
        <translation>Termina como el nombre de un lugar.</translation>
    </message>
    <message>
        <source>It is an abbreviation in capitals.</source>
        <translation>Son siglas en mayúsculas.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly people.</source>
        <translation>En frases así, un nombre así suele ser de una persona.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly groups.</source>
        <translation>En frases así, un nombre así suele ser de un grupo.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly places.</source>
        <translation>En frases así, un nombre así suele ser de un lugar.</translation>
    </message>
    <message>
        <source>“{word}” and whose it is.</source>
        <translation>«{word}», y de quién es.</translation>
    </message>
    <message>
        <source>Its people stand for the state.</source>
        <translation>Se nombra a sus habitantes en lugar del Estado.</translation>
    </message>
    <message>
        <source>The name of a state. Suggestions in this language are weaker than in English.</source>
        <translation>Es el nombre de un Estado. En este idioma las sugerencias son menos fiables que en inglés.</translation>
    </message>
    <message>
        <source>A short form in capital letters. Suggestions in this language are weaker than in English.</source>
        <translation>Son siglas en mayúsculas. En este idioma las sugerencias son menos fiables que en inglés.</translation>
    </message>
    <message>
        <source>Capital letters, as names have them; the kind is a guess. Suggestions in this language are weaker than in English.</source>
        <translation>Tiene mayúsculas, como los nombres; el tipo es una suposición. En este idioma las sugerencias son menos fiables que en inglés.</translation>
    </message>
    <message>
        <source>“{title}” stands before the name. Suggestions in this language are weaker than in English.</source>
        <translation>Delante del nombre va «{title}». En este idioma las sugerencias son menos fiables que en inglés.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Suggestions for Arabic are weaker than for English: Arabic has no capital letters, so only actors that your library knows are found, and dates. Add the others yourself.</source>
        <translation>En árabe las sugerencias son menos fiables que en inglés: como no hay mayúsculas, solo se encuentran los actores que tu biblioteca conoce y las fechas. Añade los demás tú.</translation>
    </message>
    <message>
        <source>Suggestions for {language} are weaker than for English: actors are found by their capital letters, and only the usual kinds of dates. Look through the text yourself as well.</source>
        <translation>En {language} las sugerencias son menos fiables que en inglés: los actores se reconocen por las mayúsculas, y solo se encuentran las fechas más comunes. Revisa también el texto tú.</translation>
    </message>
    <message>
        <source>Suggestions for this language are much weaker than for English: only names with capital letters and the usual kinds of dates are found. Look through the text yourself as well.</source>
        <translation>En este idioma las sugerencias son mucho menos fiables que en inglés: solo se encuentran los nombres con mayúscula y las fechas más comunes. Revisa también el texto tú.</translation>
    </message>
    <message>
        <source>“{words}” says how the two stand to each other.</source>
        <translation>«{words}» dice qué relación hay entre los dos.</translation>
    </message>
    <message>
        <source>“{word}” may be the author’s own view.</source>
        <translation>«{word}» puede ser la opinión del autor.</translation>
    </message>
    <message>
        <source>The word “{word}” says that somebody speaks.</source>
        <translation>«{word}» indica que alguien habla.</translation>
    </message>
    <message>
        <source>The text says the date itself.</source>
        <translation>El propio texto da la fecha.</translation>
    </message>
    <message>
        <source>The date depends on the day of publication, which is not confirmed.</source>
        <translation>La fecha depende del día de publicación, que está sin confirmar.</translation>
    </message>
    <message>
        <source>The text reads like news of an earlier time than the publication date, so that no year is worked out.</source>
        <translation>El texto parece una noticia anterior a la fecha de publicación; por eso no se deduce ningún año.</translation>
    </message>
    <message>
        <source>The text tells history: a date without its year takes it from the date told before it.</source>
        <translation>El texto cuenta algo del pasado: una fecha sin año toma el año de la fecha anterior.</translation>
    </message>
    <message>
        <source>The text reads like news without a confirmed publication date: dates without their year stay open.</source>
        <translation>El texto parece una noticia sin fecha de publicación confirmada: las fechas sin año se quedan sin año.</translation>
    </message>
    <message>
        <source>The text does not say what this date counts from.</source>
        <translation>El texto no dice desde cuándo se cuenta esta fecha.</translation>
    </message>
    <message>
        <source>The text says no exact time.</source>
        <translation>El texto no da un momento exacto.</translation>
    </message>
    <message>
        <source>The text says the date before it once more.</source>
        <translation>El texto repite la fecha anterior.</translation>
    </message>
    <message>
        <source>A length of time, not a date.</source>
        <translation>Es una duración, no una fecha.</translation>
    </message>
    <message>
        <source>Something that happens again and again, not a date.</source>
        <translation>Es algo que se repite, no una fecha.</translation>
    </message>
    <message>
        <source>A time of day; times of day are left out.</source>
        <translation>Es una hora del día; las horas no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>The text reads like news: a date without its year is counted from the publication date, {date}.</source>
        <translation>El texto parece una noticia: una fecha sin año se cuenta desde la fecha de publicación ({date}).</translation>
    </message>
    <message>
        <source>{rule} “{words}” is a part of that month; the date has the whole of it.</source>
        <translation>{rule} «{words}» es una parte de ese mes; la fecha abarca el mes entero.</translation>
    </message>
    <message>
        <source>The year of “{words}” stands with the date beside it: {date}.</source>
        <translation>El año de «{words}» está en la fecha de al lado: {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year or week: the last one before the publication date, {date}, is meant.</source>
        <translation>«{words}» no dice el año ni la semana: se refiere a la última vez antes de la fecha de publicación, {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year or week, and the sentence looks ahead: the next one after the publication date, {date}, is meant.</source>
        <translation>«{words}» no dice el año ni la semana, y la frase habla del futuro: se refiere a la próxima vez después de la fecha de publicación, {date}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the publication date, {date}.</source>
        <translation>«{words}» se cuenta desde la fecha de publicación, {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the text tells history, and the date told before it is {date}.</source>
        <translation>«{words}» no dice el año: el texto cuenta algo del pasado, y la fecha que da antes es {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the date told just before it is {date}.</source>
        <translation>«{words}» no dice el año: la fecha que va justo antes es {date}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the date told before it, {date}.</source>
        <translation>«{words}» se cuenta desde la fecha que se da antes, {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the next date told has it, {date}.</source>
        <translation>«{words}» no dice el año: está en la fecha que se da después, {date}.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, copy the part that you want, and paste it.</source>
        <translation>Si te fías de él, ábrelo en el programa con el que se hizo, copia la parte que quieras y pégala.</translation>
    </message>
    <message>
        <source>“{name}” consists of too many parts. It is not read.</source>
        <translation>«{name}» se compone de demasiadas partes. No se ha leído.</translation>
    </message>
    <message>
        <source>The parts of “{name}” lie over each other, as no program writes them. It is not read.</source>
        <translation>Las partes de «{name}» se pisan unas a otras, y ningún programa escribe así. No se ha leído.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: its part “{member}” is missing.</source>
        <translation>«{name}» no está completo: falta su parte «{member}».</translation>
    </message>
    <message>
        <source>“{name}” holds its part “{member}” twice, so it could be read in two ways. It is not read.</source>
        <translation>«{name}» contiene dos veces su parte «{member}», así que podría leerse de dos maneras. No se ha leído.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Dramatis does not read.</source>
        <translation>«{name}» está comprimido de una manera que Dramatis no lee.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation>Ábrelo en el programa con el que se hizo y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {megabytes} million bytes. No article is so long, so it is not read.</source>
        <translation>«{name}» ocupa, descomprimido, más de {megabytes} millones de bytes. Ningún artículo es tan largo, así que no se ha leído.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or has changed.</source>
        <translation>«{name}» está dañado: falta una parte o ha cambiado.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in the program that wrote it and save it anew.</source>
        <translation>Cópialo o descárgalo otra vez, o ábrelo en el programa con el que se hizo y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it without a password, and import that file.</source>
        <translation>Ábrelo en el programa con el que se hizo, guárdalo sin contraseña e importa ese archivo.</translation>
    </message>
    <message>
        <source>Characters that could not be read: {count}. They are shown as {sign}. Another encoding may fit.</source>
        <translation>Caracteres que no se han podido leer: {count}. Se muestran como {sign}. Puede que convenga otra codificación.</translation>
    </message>
    <message>
        <source>Words of more than {limit} characters: {count}. They were broken into parts, with blanks.</source>
        <translation>Palabras de más de {limit} caracteres: {count}. Se han dividido con espacios.</translation>
    </message>
    <message>
        <source>Paragraphs of more than {limit} characters: {count}. They became several each.</source>
        <translation>Párrafos de más de {limit} caracteres: {count}. Cada uno se ha dividido en varios.</translation>
    </message>
    <message>
        <source>Accents piled on one letter beyond what any language writes: {count} left out.</source>
        <translation>Acentos amontonados en una letra como en ningún idioma, omitidos: {count}.</translation>
    </message>
    <message>
        <source>A part of the text is embedded as a file of another kind and could not be read.</source>
        <translation>Una parte del texto es un archivo de otro tipo, incrustado en este, y no se ha podido leer.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: it has no text part.</source>
        <translation>«{name}» no es un documento de Word: no tiene parte de texto.</translation>
    </message>
    <message>
        <source>“{name}” defines abbreviations of its own, which can hide endless text or open other files. It is not read.</source>
        <translation>«{name}» define sus propias abreviaturas, que pueden ocultar un texto sin fin o abrir otros archivos. No se ha leído.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it anew, and import that file.</source>
        <translation>Ábrelo en el programa con el que se hizo, guárdalo de nuevo e importa ese archivo.</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>título del libro</translation>
    </message>
    <message>
        <source>author of the book</source>
        <translation>autor del libro</translation>
    </message>
    <message>
        <source>publisher of the book</source>
        <translation>editorial del libro</translation>
    </message>
    <message>
        <source>date in the book’s own details, perhaps of this edition only</source>
        <translation>fecha en los datos del propio libro, quizá solo de esta edición</translation>
    </message>
    <message>
        <source>table of contents of the book</source>
        <translation>índice del libro</translation>
    </message>
    <message>
        <source>“{name}” holds no text, perhaps only pictures of it.</source>
        <translation>«{name}» no contiene texto; quizá solo imágenes de texto.</translation>
    </message>
    <message>
        <source>Pages that the book lists and does not hold: {count}.</source>
        <translation>Páginas que el libro anuncia, pero no contiene: {count}.</translation>
    </message>
    <message>
        <source>Parts of the book without text, such as its cover: {count}.</source>
        <translation>Partes del libro sin texto, como la cubierta: {count}.</translation>
    </message>
    <message>
        <source>“{name}” lists no pages of text, or far too many.</source>
        <translation>«{name}» no anuncia ninguna página de texto, o anuncia demasiadas.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so only the shop’s own reading program opens it.</source>
        <translation>«{name}» está protegido contra la copia: solo lo abre el programa de lectura de la tienda.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or type in the part that you need.</source>
        <translation>Pide a la editorial un ejemplar sin protección o escribe la parte que necesites.</translation>
    </message>
    <message>
        <source>Pages that the book lists outside of itself: {count}. They were not opened.</source>
        <translation>Páginas que el libro anuncia, pero que están fuera de él: {count}. No se han abierto.</translation>
    </message>
    <message>
        <source>“{name}” is no EPUB book: the part that says where its text is is missing.</source>
        <translation>«{name}» no es un libro EPUB: falta la parte que dice dónde está el texto.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: the list of its chapters is missing.</source>
        <translation>«{name}» no está completo: falta la lista de sus capítulos.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópialo o descárgalo otra vez.</translation>
    </message>
    <message>
        <source>a line at the beginning of the text</source>
        <translation>una línea al principio del texto</translation>
    </message>
    <message>
        <source>the first line of the text</source>
        <translation>la primera línea del texto</translation>
    </message>
    <message>
        <source>the call for donations in the text</source>
        <translation>la petición de donaciones del texto</translation>
    </message>
    <message>
        <source>the address of the page</source>
        <translation>la dirección de la página</translation>
    </message>
    <message>
        <source>It is a document of an older office program. Open it there and save it as DOCX.</source>
        <translation>Es un documento de un programa de oficina antiguo. Ábrelo allí y guárdalo como DOCX.</translation>
    </message>
    <message>
        <source>It is a database. If it is a library of Dramatis, open it as a library.</source>
        <translation>Es una base de datos. Si es una biblioteca de Dramatis, ábrela como biblioteca.</translation>
    </message>
    <message>
        <source>It is a picture. Dramatis reads text, not pictures of it.</source>
        <translation>Es una imagen. Dramatis lee texto, no imágenes de texto.</translation>
    </message>
    <message>
        <source>It is a web archive of Safari. Save the page there as page source, or paste its text.</source>
        <translation>Es un archivo web de Safari. Guarda allí la página como código fuente de la página, o pega su texto.</translation>
    </message>
    <message>
        <source>“{name}” holds no words.</source>
        <translation>«{name}» no contiene palabras.</translation>
    </message>
    <message>
        <source>If it shows pictures of text, such as scanned pages, copy the text out with a program that recognises it.</source>
        <translation>Si muestra imágenes de texto, como páginas escaneadas, saca el texto con un programa que lo reconozca.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Of {count} words in “{name}”, {kept} could be read. Compare the text with the original.</source>
        <translation>De {count} palabras de «{name}» se han podido leer {kept}. Compara el texto con el original.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elige un archivo de esa carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>«{name}» no es un archivo normal.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>«{name}» no existe.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Puede que se haya movido o que tenga otro nombre; elígelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>No se puede abrir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and choose it there.</source>
        <translation>Cópialo a una carpeta tuya y elígelo allí.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, more than an article or a book can be.</source>
        <translation>«{name}» ocupa más de {limit} MB, más que cualquier artículo o libro.</translation>
    </message>
    <message>
        <source>Copy the part that you want and paste it.</source>
        <translation>Copia la parte que quieras y pégala.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is an archive of several files.</source>
        <translation>«{name}» es un archivo comprimido con varios archivos.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the article among its files.</source>
        <translation>Descomprímelo y elige el artículo entre sus archivos.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that Dramatis does not read.</source>
        <translation>«{name}» es de un tipo que Dramatis no lee.</translation>
    </message>
    <message>
        <source>It reads text, Markdown, web pages, DOCX, ODT, PDF, EPUB and RTF. Save it as one of these, or paste it.</source>
        <translation>Lee texto, Markdown, páginas web, DOCX, ODT, PDF, EPUB y RTF. Guárdalo en uno de estos formatos o pega el texto.</translation>
    </message>
    <message>
        <source>the data of the page for search engines</source>
        <translation>los datos de la página para los buscadores</translation>
    </message>
    <message>
        <source>when the page was changed; not when it was published</source>
        <translation>cuándo se cambió la página, no cuándo se publicó</translation>
    </message>
    <message>
        <source>the main heading of the page</source>
        <translation>el título principal de la página</translation>
    </message>
    <message>
        <source>the title of the page’s window</source>
        <translation>el título de la ventana de la página</translation>
    </message>
    <message>
        <source>the line of the page that names the author</source>
        <translation>la línea de la página que nombra al autor</translation>
    </message>
    <message>
        <source>a date that is marked in the page</source>
        <translation>una fecha marcada en la página</translation>
    </message>
    <message>
        <source>what the page says about itself</source>
        <translation>lo que la página dice de sí misma</translation>
    </message>
    <message>
        <source>the page’s own description ({name})</source>
        <translation>la descripción de la propia página ({name})</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>las palabras del texto</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>el encabezado del archivo</translation>
    </message>
    <message>
        <source>the first heading</source>
        <translation>el primer título</translation>
    </message>
    <message>
        <source>The web archive “{name}” holds no page.</source>
        <translation>El archivo web «{name}» no contiene ninguna página.</translation>
    </message>
    <message>
        <source>Save the page again, as a complete web page.</source>
        <translation>Guarda la página otra vez, como página web completa.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file, but no text document.</source>
        <translation>«{name}» es un archivo de OpenDocument, pero no un documento de texto.</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>nota al final</translation>
    </message>
    <message>
        <source>comment on the text</source>
        <translation>comentario sobre el texto</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>encabezado de la página</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>cuadro de texto</translation>
    </message>
    <message>
        <source>words of a drawing</source>
        <translation>palabras de un dibujo</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>lista de fuentes</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texto oculto</translation>
    </message>
    <message>
        <source>head or foot of the pages</source>
        <translation>encabezado o pie de las páginas</translation>
    </message>
    <message>
        <source>numbers in the margin</source>
        <translation>números en el margen</translation>
    </message>
    <message>
        <source>title in the file’s own details</source>
        <translation>título en los datos del archivo</translation>
    </message>
    <message>
        <source>author in the file’s own details</source>
        <translation>autor en los datos del archivo</translation>
    </message>
    <message>
        <source>language in the file’s own details</source>
        <translation>idioma en los datos del archivo</translation>
    </message>
    <message>
        <source>day on which the file was made</source>
        <translation>día en que se creó el archivo</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>día en que se cambió el archivo por última vez</translation>
    </message>
    <message>
        <source>“{name}” has more than {paragraphs} paragraphs. No article is so long, so it is not read.</source>
        <translation>«{name}» tiene más de {paragraphs} párrafos. Ningún artículo es tan largo, así que no se ha leído.</translation>
    </message>
    <message>
        <source>Copy the part that you want to read, and paste it into a new article.</source>
        <translation>Copia la parte que quieras leer y pégala en un artículo nuevo.</translation>
    </message>
    <message>
        <source>What was pasted is longer than {limit} million characters, more than an article or a book can be.</source>
        <translation>Lo pegado tiene más de {limit} millones de caracteres, más que cualquier artículo o libro.</translation>
    </message>
    <message>
        <source>largest letters of the first page</source>
        <translation>las letras más grandes de la primera página</translation>
    </message>
    <message>
        <source>The pages of “{name}” are pictures, as a scanner makes them, and hold no text.</source>
        <translation>Las páginas de «{name}» son imágenes, como las de un escáner, y no contienen texto.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) read it, and import or paste the text that it finds.</source>
        <translation>Haz que lo lea un programa de reconocimiento de texto (OCR) e importa o pega el texto que encuentre.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>«{name}» no contiene texto.</translation>
    </message>
    <message>
        <source>“{name}” does not say which letters its signs are, so its text cannot be taken out.</source>
        <translation>«{name}» no dice qué letras son sus signos, así que no se puede sacar el texto.</translation>
    </message>
    <message>
        <source>These pages are pictures without text, and nothing could be read of them: {pages}.</source>
        <translation>Estas páginas son imágenes sin texto, y no se ha podido leer nada de ellas: {pages}.</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}.</source>
        <translation>Páginas que no se han podido leer: {count}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into far more than pages of text can be. It is not read.</source>
        <translation>«{name}» ocupa, descomprimido, mucho más de lo que pueden ocupar unas páginas de texto. No se ha leído.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with another program, and import that file.</source>
        <translation>Imprímelo en un PDF nuevo con otro programa e importa ese archivo.</translation>
    </message>
    <message>
        <source>Dramatis could not start the part of it that reads files: {reason}.</source>
        <translation>Dramatis no ha podido iniciar su parte que lee archivos: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>Se ha cancelado la lectura de «{name}».</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>The system ended the reading of “{name}”, perhaps because memory is short.</source>
        <translation>El sistema ha detenido la lectura de «{name}», quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>Nothing was added. Close other programs and try again.</source>
        <translation>No se ha añadido nada. Cierra otros programas y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Reading “{name}” ended unexpectedly; the file is probably damaged.</source>
        <translation>La lectura de «{name}» ha terminado de forma inesperada; es probable que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>Nothing was added. Open it in the program that it comes from and save it anew, or paste its text.</source>
        <translation>No se ha añadido nada. Ábrelo en el programa del que procede y guárdalo de nuevo, o pega su texto.</translation>
    </message>
    <message>
        <source>“{name}” was not read within {seconds} seconds, so reading it was stopped.</source>
        <translation>«{name}» no se ha podido leer en {seconds} segundos, y la lectura se ha detenido.</translation>
    </message>
    <message>
        <source>Nothing was added. Copy the part that you want and paste it.</source>
        <translation>No se ha añadido nada. Copia la parte que quieras y pégala.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes more memory than an article needs, so it was stopped.</source>
        <translation>Leer «{name}» requiere más memoria de la que necesita un artículo, y la lectura se ha detenido.</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>publicidad</translation>
    </message>
    <message>
        <source>text beside the article</source>
        <translation>texto junto al artículo</translation>
    </message>
    <message>
        <source>name of the author</source>
        <translation>nombre del autor</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>pie de una imagen</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>comentarios de lectores</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>aviso de cookies</translation>
    </message>
    <message>
        <source>date of the article</source>
        <translation>fecha del artículo</translation>
    </message>
    <message>
        <source>call for donations</source>
        <translation>petición de donaciones</translation>
    </message>
    <message>
        <source>encoded data, no words</source>
        <translation>datos codificados, sin palabras</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pie de la página</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>oculto en la página</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <source>invitation to subscribe</source>
        <translation>invitación a suscribirse</translation>
    </message>
    <message>
        <source>notice of the site</source>
        <translation>aviso del sitio web</translation>
    </message>
    <message>
        <source>numbers of notes</source>
        <translation>números de las notas</translation>
    </message>
    <message>
        <source>part of a picture</source>
        <translation>parte de una imagen</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>enlaces a otros artículos</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>aviso de derechos de autor</translation>
    </message>
    <message>
        <source>buttons to share</source>
        <translation>botones para compartir</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>dirección de la página</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>título del artículo</translation>
    </message>
    <message>
        <source>before the article</source>
        <translation>antes del artículo</translation>
    </message>
    <message>
        <source>after the article</source>
        <translation>después del artículo</translation>
    </message>
    <message>
        <source>seems to be no part of the article</source>
        <translation>no parece parte del artículo</translation>
    </message>
    <message>
        <source>“{name}” is no RTF file.</source>
        <translation>«{name}» no es un archivo RTF.</translation>
    </message>
    <message>
        <source>“{name}” has groups inside groups without end, as no program writes them. It is not read.</source>
        <translation>«{name}» tiene grupos dentro de grupos sin fin, y ningún programa escribe así. No se ha leído.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, and save it anew.</source>
        <translation>Si te fías de él, ábrelo en el programa con el que se hizo y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>A web page or a Word document holds one article.</source>
        <translation>Una página web o un documento de Word solo lleva un artículo.</translation>
    </message>
    <message>
        <source>Choose PDF, or a folder for several files.</source>
        <translation>Elige PDF, o una carpeta para varios archivos.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>{title} – {copy}</source>
        <translation>{title} – {copy}</translation>
    </message>
    <message>
        <source>Study sheets</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>teacher copy</source>
        <translation>copia del profesor</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add the bundled articles</source>
        <translation>Añadir los artículos incluidos</translation>
    </message>
    <message>
        <source>Several actors have the name “{name}”.</source>
        <translation>Varios actores tienen el nombre «{name}».</translation>
    </message>
    <message>
        <source>They are of different kinds: {one}, {other}.</source>
        <translation>Son de distinto tipo: {one}, {other}.</translation>
    </message>
    <message>
        <source>Their full names differ: {one}, {other}.</source>
        <translation>Sus nombres completos son distintos: {one}, {other}.</translation>
    </message>
    <message>
        <source>One article speaks of both, as of two.</source>
        <translation>Un artículo habla de los dos como distintos.</translation>
    </message>
    <message>
        <source>{n} articles speak of both, as of two.</source>
        <translation>{n} artículos hablan de los dos como distintos.</translation>
    </message>
    <message>
        <source>What is said of their lives gives different years.</source>
        <translation>Lo que se dice de sus vidas da años distintos.</translation>
    </message>
    <message>
        <source>Their roles lie more than a lifetime apart.</source>
        <translation>Entre sus papeles hay más de una vida de distancia.</translation>
    </message>
    <message>
        <source>telling {one} and {other} apart</source>
        <translation>distinguir “{one}” de “{other}”</translation>
    </message>
    <message>
        <source>Both are called “{name}”.</source>
        <translation>Los dos se llaman «{name}».</translation>
    </message>
    <message>
        <source>Both have the name “{name}” in their own script.</source>
        <translation>Los dos tienen el nombre «{name}» en su propia escritura.</translation>
    </message>
    <message>
        <source>“{name}” is another name of “{other}”.</source>
        <translation>«{name}» es otro nombre de «{other}».</translation>
    </message>
    <message>
        <source>Both are also called “{name}”.</source>
        <translation>Los dos se llaman también «{name}».</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be two forms of one name.</source>
        <translation>«{one}» y «{other}» pueden ser dos formas de un mismo nombre.</translation>
    </message>
    <message>
        <source>“{sign}” may stand for “{name}”.</source>
        <translation>«{sign}» puede querer decir «{name}».</translation>
    </message>
    <message>
        <source>split of {one} and {other}</source>
        <translation>separar “{one}” de “{other}”</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>párrafos {first}–{last}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>crear la colección {name}</translation>
    </message>
    <message>
        <source>new name of collection {name}</source>
        <translation>cambiar de nombre la colección {name}</translation>
    </message>
    <message>
        <source>deletion of collection {name}</source>
        <translation>eliminar la colección {name}</translation>
    </message>
    <message>
        <source>adding to {name}</source>
        <translation>añadir a {name}</translation>
    </message>
    <message>
        <source>removal from {name}</source>
        <translation>quitar de {name}</translation>
    </message>
    <message>
        <source>collections of articles</source>
        <translation>cambiar las colecciones de artículos</translation>
    </message>
    <message>
        <source>order of {name}</source>
        <translation>ordenar {name}</translation>
    </message>
    <message>
        <source>There is a collection called “{name}” already.</source>
        <translation>Ya hay una colección llamada «{name}».</translation>
    </message>
    <message>
        <source>This library has no collections.</source>
        <translation>Esta biblioteca no tiene colecciones.</translation>
    </message>
    <message>
        <source>Make one in the window: Library &gt; Browse.</source>
        <translation>Crea una en la ventana: Biblioteca &gt; Explorar.</translation>
    </message>
    <message>
        <source>“{name}” is the name of no collection, or of several.</source>
        <translation>«{name}» no es el nombre de ninguna colección, o lo es de varias.</translation>
    </message>
    <message>
        <source>There are these: {names}.</source>
        <translation>Hay estas: {names}.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles.</source>
        <translation>«{name}» no contiene artículos.</translation>
    </message>
    <message>
        <source>Put articles into it first.</source>
        <translation>Pon primero artículos en ella.</translation>
    </message>
    <message>
        <source>A sheet shows at most {most} articles; “{name}” has {number}.</source>
        <translation>Una ficha muestra como mucho {most} artículos; «{name}» tiene {number}.</translation>
    </message>
    <message>
        <source>Make a collection of fewer articles.</source>
        <translation>Crea una colección con menos artículos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors who are named least are left out.</source>
        <translation>
            <numerusform>Se omite {n} actor, el menos nombrado.</numerusform>
            <numerusform>Se omiten {n} actores, los menos nombrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {number} events; those marked “Learn this” are on the sheet.</source>
        <translation>Hay {number} acontecimientos; en la ficha están los marcados «Para aprender».</translation>
    </message>
    <message>
        <source>“{name}” is a lesson for pupils, and has no questions.</source>
        <translation>«{name}» es una lección para alumnos y no tiene preguntas.</translation>
    </message>
    <message>
        <source>Choose the file for colleagues, or make the slip for pupils.</source>
        <translation>Elige el archivo para colegas o haz la hoja para alumnos.</translation>
    </message>
    <message>
        <source>“{old}” and “{new}” are not editions of one lesson.</source>
        <translation>«{old}» y «{new}» no son ediciones de la misma lección.</translation>
    </message>
    <message>
        <source>Choose two files of the same lesson.</source>
        <translation>Elige dos archivos de la misma lección.</translation>
    </message>
    <message>
        <source>“{old}” is edition {old_number}, and “{new}” is edition {new_number}: the older one comes first.</source>
        <translation>«{old}» es la edición {old_number} y «{new}», la edición {new_number}: la más antigua va primero.</translation>
    </message>
    <message>
        <source>Exchange the two files.</source>
        <translation>Intercambia los dos archivos.</translation>
    </message>
    <message>
        <source>None of the articles of “{name}” is in this library.</source>
        <translation>Ningún artículo de «{name}» está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Choose a file of the newer edition as well.</source>
        <translation>Elige también un archivo de la edición nueva.</translation>
    </message>
    <message>
        <source>What has changed since edition {old} of {old_day}, as of {day}.</source>
        <translation>Lo que ha cambiado desde la edición {old} ({old_day}) hasta hoy ({day}).</translation>
    </message>
    <message>
        <source>What edition {new} of {day} says differently from edition {old} of {old_day}.</source>
        <translation>Lo que cambia en la edición {new} ({day}) respecto a la edición {old} ({old_day}).</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: the lesson says the same here now.</source>
        <translation>No hay nada que corregir en las fichas de la edición {old}: aquí la lección sigue diciendo lo mismo.</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: edition {new} says the same.</source>
        <translation>No hay nada que corregir en las fichas de la edición {old}: la edición {new} dice lo mismo.</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>edición {number}</translation>
    </message>
    <message>
        <source>new actor {name}</source>
        <translation>nuevo actor “{name}”</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>cambiar “{name}”</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>eliminar “{name}”</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>quitar “{name}”</translation>
    </message>
    <message>
        <source>merge of {one} and {other}</source>
        <translation>unir “{one}” con “{other}”</translation>
    </message>
    <message>
        <source>mentions of {name}</source>
        <translation>menciones de “{name}”</translation>
    </message>
    <message>
        <source>removal of mentions of {name}</source>
        <translation>quitar menciones de “{name}”</translation>
    </message>
    <message>
        <source>All suggestions are decided on.</source>
        <translation>Todas las sugerencias están decididas.</translation>
    </message>
    <message>
        <source>Suggestions to decide on: {count}</source>
        <translation>Sugerencias por decidir: {count}</translation>
    </message>
    <message>
        <source>Everything has its place in the text.</source>
        <translation>Todo tiene su lugar en el texto.</translation>
    </message>
    <message>
        <source>Places to look at since the text was corrected: {count}</source>
        <translation>Lugares por revisar desde que se corrigió el texto: {count}</translation>
    </message>
    <message>
        <source>The date of publication is confirmed.</source>
        <translation>La fecha de publicación está confirmada.</translation>
    </message>
    <message>
        <source>The date of publication is missing: dates such as “last week” cannot be worked out without it.</source>
        <translation>Falta la fecha de publicación: sin ella no se pueden deducir fechas como «la semana pasada».</translation>
    </message>
    <message>
        <source>The date of publication is not confirmed.</source>
        <translation>La fecha de publicación está sin confirmar.</translation>
    </message>
    <message>
        <source>Key actors: {count}</source>
        <translation>Actores para aprender: {count}</translation>
    </message>
    <message>
        <source>No actor is a key actor yet.</source>
        <translation>Aún no hay ningún actor para aprender.</translation>
    </message>
    <message>
        <source>Every key actor has a gloss.</source>
        <translation>Todos los actores para aprender están explicados en una frase.</translation>
    </message>
    <message>
        <source>Key actors without a gloss: {count}</source>
        <translation>Actores para aprender sin explicación: {count}</translation>
    </message>
    <message>
        <source>Every event has a date.</source>
        <translation>Todos los acontecimientos tienen fecha.</translation>
    </message>
    <message>
        <source>Events without a date: {count}</source>
        <translation>Acontecimientos sin fecha: {count}</translation>
    </message>
    <message>
        <source>Every event has actors.</source>
        <translation>Todos los acontecimientos tienen actores.</translation>
    </message>
    <message>
        <source>Events without actors: {count}</source>
        <translation>Acontecimientos sin actores: {count}</translation>
    </message>
    <message>
        <source>Every loaded word has a plainer one beside it.</source>
        <translation>Todas las palabras cargadas tienen al lado una más neutra.</translation>
    </message>
    <message>
        <source>Loaded words without a plainer one: {count}</source>
        <translation>Palabras cargadas sin otra más neutra: {count}</translation>
    </message>
    <message>
        <source>text of {title}</source>
        <translation>texto de “{title}”</translation>
    </message>
    <message>
        <source>This place has been looked at already.</source>
        <translation>Este lugar ya se ha revisado.</translation>
    </message>
    <message>
        <source>deletion of “{words}”</source>
        <translation>eliminar “{words}”</translation>
    </message>
    <message>
        <source>place of “{words}”</source>
        <translation>lugar de “{words}”</translation>
    </message>
    <message>
        <source>details of {title}</source>
        <translation>detalles de “{title}”</translation>
    </message>
    <message>
        <source>archiving of {name}</source>
        <translation>archivar {name}</translation>
    </message>
    <message>
        <source>return of {name} from the archive</source>
        <translation>sacar {name} del archivo</translation>
    </message>
    <message>
        <source>archiving of {n} articles</source>
        <translation>archivar {n} artículos</translation>
    </message>
    <message>
        <source>return of {n} articles from the archive</source>
        <translation>sacar {n} artículos del archivo</translation>
    </message>
    <message>
        <source>deletion of {n} articles</source>
        <translation>eliminar {n} artículos</translation>
    </message>
    <message>
        <source>new event {title}</source>
        <translation>nuevo acontecimiento “{title}”</translation>
    </message>
    <message>
        <source>This event is gone.</source>
        <translation>Este acontecimiento ya no existe.</translation>
    </message>
    <message>
        <source>new later event {title}</source>
        <translation>nuevo acontecimiento posterior “{title}”</translation>
    </message>
    <message>
        <source>deletion of a later event</source>
        <translation>eliminar un acontecimiento posterior</translation>
    </message>
    <message>
        <source>From the text: “{quote}”</source>
        <translation>Del texto: «{quote}»</translation>
    </message>
    <message>
        <source>From the entries that come with Dramatis</source>
        <translation>De los datos que trae Dramatis</translation>
    </message>
    <message>
        <source>deletion of a relation</source>
        <translation>eliminar una relación</translation>
    </message>
    <message>
        <source>relation of {one} and {other}</source>
        <translation>relación de “{one}” con “{other}”</translation>
    </message>
    <message>
        <source>new statement “{words}”</source>
        <translation>nueva declaración “{words}”</translation>
    </message>
    <message>
        <source>change of “{words}”</source>
        <translation>cambiar “{words}”</translation>
    </message>
    <message>
        <source>This statement is gone.</source>
        <translation>Esta declaración ya no existe.</translation>
    </message>
    <message>
        <source>Keep preset</source>
        <translation>Conservar modelo</translation>
    </message>
    <message>
        <source>No preset is called “{name}”.</source>
        <translation>Ningún modelo se llama «{name}».</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Each article has a file of its own.</source>
        <translation>Cada artículo tiene su propio archivo.</translation>
    </message>
    <message>
        <source>Name a folder in the place of “{name}”.</source>
        <translation>Indica una carpeta en lugar de «{name}».</translation>
    </message>
    <message>
        <source>This export has several tables.</source>
        <translation>Esta exportación tiene varias tablas.</translation>
    </message>
    <message>
        <source>Name one of them, or a folder for all: {names}.</source>
        <translation>Indica una de ellas, o una carpeta para todas: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is none of the files of this export: {names}.</source>
        <translation>«{name}» no es ninguno de los archivos de esta exportación: {names}.</translation>
    </message>
    <message>
        <source>There is already a file “{name}”.</source>
        <translation>Ya hay un archivo «{name}».</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>No hay ningún artículo que exportar.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elige uno.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se ha detenido la exportación.</translation>
    </message>
    <message>
        <source>The files that were finished are whole.</source>
        <translation>Los archivos terminados están completos.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>joining {one} and {other}</source>
        <translation>juntar {one} y {other}</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>En este artículo no hay texto.</translation>
    </message>
    <message>
        <source>Put back what was left out, or choose another file.</source>
        <translation>Vuelve a incluir lo omitido o elige otro archivo.</translation>
    </message>
    <message>
        <source>import of {title}</source>
        <translation>importar “{title}”</translation>
    </message>
    <message>
        <source>import of {n} articles</source>
        <translation>importar {n} artículos</translation>
    </message>
    <message>
        <source>No article is called “{title}”.</source>
        <translation>Ningún artículo se llama «{title}».</translation>
    </message>
    <message>
        <source>The command “list” shows all of them.</source>
        <translation>La orden «list» los muestra todos.</translation>
    </message>
    <message>
        <source>“{title}” fits {number} articles: {several}.</source>
        <translation>«{title}» corresponde a {number} artículos: {several}.</translation>
    </message>
    <message>
        <source>Type more of the title, or its number.</source>
        <translation>Escribe algo más del título, o su número.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored.</source>
        <translation>El texto de «{title}» no es el que se guardó.</translation>
    </message>
    <message>
        <source>“{quote}” does not stand where “{title}” has it.</source>
        <translation>«{quote}» no está donde lo indica «{title}».</translation>
    </message>
    <message>
        <source>A mention lies outside the text of “{title}”.</source>
        <translation>Una mención queda fuera del texto de «{title}».</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se ha detenido la lectura.</translation>
    </message>
    <message>
        <source>There are no notes of this kind.</source>
        <translation>No hay notas de este tipo.</translation>
    </message>
    <message>
        <source>Choose other colours, or other articles.</source>
        <translation>Elige otros colores u otros artículos.</translation>
    </message>
    <message>
        <source>A sheet shows the notes on at most {most} articles; here are {number}.</source>
        <translation>Una ficha muestra las notas de {most} artículos como máximo; aquí hay {number}.</translation>
    </message>
    <message>
        <source>Choose a collection of fewer articles.</source>
        <translation>Elige una colección con menos artículos.</translation>
    </message>
    <message>
        <source>“{title}” does not fit this library: it puts things of yours into other articles.</source>
        <translation>«{title}» no encaja en esta biblioteca: pone cosas tuyas en otros artículos.</translation>
    </message>
    <message>
        <source>Learn this article</source>
        <translation>Aprender este artículo</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Dejar de aprender</translation>
    </message>
    <message>
        <source>Test day</source>
        <translation>Día del examen</translation>
    </message>
    <message>
        <source>Options of practice</source>
        <translation>Opciones de práctica</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertadas</translation>
    </message>
    <message>
        <source>Minutes of practice</source>
        <translation>Minutos de práctica</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Tarjetas nuevas</translation>
    </message>
    <message>
        <source>Known when they came again</source>
        <translation>Sabidas al volver</translation>
    </message>
    <message>
        <source>{known} of {cards}</source>
        <translation>{known} de {cards}</translation>
    </message>
    <message>
        <source>Cards known well</source>
        <translation>Tarjetas bien sabidas</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Cambiar pregunta</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Eliminar pregunta</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Mover pregunta</translation>
    </message>
    <message>
        <source>This question is gone.</source>
        <translation>Esta pregunta ya no existe.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no sabida</translation>
    </message>
    <message>
        <source>False. What is true: {statement}</source>
        <translation>Falso. Lo correcto: {statement}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>antes de: {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>después de: {date}</translation>
    </message>
    <message>
        <source>after {first}, before {second}</source>
        <translation>después de: {first}; antes de: {second}</translation>
    </message>
    <message>
        <source>There is no question on this sheet.</source>
        <translation>No hay ninguna pregunta en esta ficha.</translation>
    </message>
    <message>
        <source>Take the quiz first.</source>
        <translation>Haz primero el cuestionario.</translation>
    </message>
    <message>
        <source>accept {name}</source>
        <translation>aceptar “{name}”</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>aceptar {n} sugerencias</translation>
    </message>
    <message>
        <source>reject {name}</source>
        <translation>rechazar “{name}”</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>rechazar {n} sugerencias</translation>
    </message>
    <message>
        <source>skip {name}</source>
        <translation>saltar “{name}”</translation>
    </message>
    <message>
        <source>skip {n} suggestions</source>
        <translation>saltar {n} sugerencias</translation>
    </message>
    <message>
        <source>reopen {name}</source>
        <translation>reabrir “{name}”</translation>
    </message>
    <message>
        <source>reopen {n} suggestions</source>
        <translation>reabrir {n} sugerencias</translation>
    </message>
    <message>
        <source>Told apart from {name} by hand.</source>
        <translation>Distinguido a mano de {name}.</translation>
    </message>
    <message>
        <source>all mentions of {name}</source>
        <translation>todas las menciones de “{name}”</translation>
    </message>
    <message>
        <source>You said who it is.</source>
        <translation>Tú has dicho quién es.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <translation>Esta sugerencia ya no existe.</translation>
    </message>
    <message>
        <source>Look at the others of this article.</source>
        <translation>Mira las demás de este artículo.</translation>
    </message>
    <message>
        <source>Given by hand.</source>
        <translation>Indicado a mano.</translation>
    </message>
    <message>
        <source>suggestions for {title}</source>
        <translation>sugerencias para “{title}”</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Centro escolar</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>No hay ningún archivo «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {failure}.</source>
        <translation>No se puede leer «{name}»: {failure}.</translation>
    </message>
    <message>
        <source>The logo is larger than {megabytes} MB.</source>
        <translation>El logotipo ocupa más de {megabytes} MB.</translation>
    </message>
    <message>
        <source>Save the picture smaller, some {pixels} pixels wide, and choose it again.</source>
        <translation>Guarda la imagen más pequeña, con unos {pixels} píxeles de ancho, y elígela otra vez.</translation>
    </message>
    <message>
        <source>The logo has {width} x {height} pixels; more than {most} are too many.</source>
        <translation>El logotipo tiene {width} × {height} píxeles; son demasiados, el máximo es {most}.</translation>
    </message>
    <message>
        <source>The logo is no picture that sheets can hold.</source>
        <translation>El logotipo no es una imagen que se pueda poner en las fichas.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and choose that file.</source>
        <translation>Guárdalo como PNG o JPEG y elige ese archivo.</translation>
    </message>
    <message>
        <source>There is a newer search.</source>
        <translation>Hay una búsqueda más reciente.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Poco claro</translation>
    </message>
    <message>
        <source>Key actor</source>
        <translation>Actor para aprender</translation>
    </message>
    <message>
        <source>No key actor</source>
        <translation>Actor sin marca</translation>
    </message>
    <message>
        <source>Key event</source>
        <translation>Acontecimiento para aprender</translation>
    </message>
    <message>
        <source>No key event</source>
        <translation>Acontecimiento sin marca</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Palabra para aprender</translation>
    </message>
    <message>
        <source>No key word</source>
        <translation>Palabra sin marca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Eliminar marcador</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Nombres de los colores</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>An earlier row has the same name.</source>
        <translation>Una fila anterior tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Several actors are called so; it is not clear which one is meant.</source>
        <translation>Varios actores se llaman así; no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <source>The text does not name it: it comes into the library, not the article.</source>
        <translation>El texto no lo nombra: entra en la biblioteca, no en el artículo.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of actor; it becomes a person.</source>
        <translation>«{kind}» no es un tipo de actor; se toma como persona.</translation>
    </message>
    <message>
        <source>It is the head of a timeline, no event.</source>
        <translation>Es la cabecera de una línea de tiempo, no un acontecimiento.</translation>
    </message>
    <message>
        <source>It has no headline.</source>
        <translation>No tiene titular.</translation>
    </message>
    <message>
        <source>Its quote is not in the text.</source>
        <translation>Su cita no está en el texto.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>No tiene fecha.</translation>
    </message>
    <message>
        <source>It has neither a quote from the text nor a source.</source>
        <translation>No tiene ni cita del texto ni fuente.</translation>
    </message>
    <message>
        <source>Its quote is not in the text, and it has no source.</source>
        <translation>Su cita no está en el texto y no tiene fuente.</translation>
    </message>
    <message>
        <source>Nobody here is called {names}.</source>
        <translation>Aquí nadie se llama así: {names}.</translation>
    </message>
    <message>
        <source>No row of this table has a headline.</source>
        <translation>Ninguna fila de esta tabla tiene titular.</translation>
    </message>
    <message>
        <source>Say which column has the headlines.</source>
        <translation>Indica qué columna tiene los titulares.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Se ha detenido la importación.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It belongs to the article “{title}”.</source>
        <translation>Pertenece al artículo «{title}».</translation>
    </message>
    <message>
        <source>import of {n} rows</source>
        <translation>importar {n} filas</translation>
    </message>
    <message>
        <source>“{date}” may be one day or another. Say whether the day or the month comes first.</source>
        <translation>«{date}» puede ser un día u otro. Indica si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>“{date}” is no date that can be read.</source>
        <translation>«{date}» no se puede leer como fecha.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB.</source>
        <translation>«{name}» ocupa más de {megabytes} MB.</translation>
    </message>
    <message>
        <source>Save the rows that you need as a smaller file.</source>
        <translation>Guarda las filas que necesites en un archivo más pequeño.</translation>
    </message>
    <message>
        <source>“{name}” is no table of text.</source>
        <translation>«{name}» no es una tabla de texto.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet, and choose that file.</source>
        <translation>Guárdala como CSV en tu hoja de cálculo y elige ese archivo.</translation>
    </message>
    <message>
        <source>lesson “{title}”</source>
        <translation>lección «{title}»</translation>
    </message>
    <message>
        <source>The library has changed since the lesson was compared with it.</source>
        <translation>La biblioteca ha cambiado desde que se comparó la lección con ella.</translation>
    </message>
    <message>
        <source>Open the lesson again.</source>
        <translation>Abre otra vez la lección.</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Explicar palabra</translation>
    </message>
    <message>
        <source>Change word</source>
        <translation>Cambiar palabra</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>Eliminar palabra</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Bandos</translation>
    </message>
    <message>
        <source>It is written {name}.</source>
        <translation>Se escribe {name}.</translation>
    </message>
    <message>
        <source>True.</source>
        <translation>Verdadero.</translation>
    </message>
    <message>
        <source>It should be: {answer}</source>
        <translation>Debería ser: {answer}</translation>
    </message>
    <message>
        <source>False.</source>
        <translation>Falso.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Título del artículo</translation>
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
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Sentences by period</source>
        <translation>Frases por periodo</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nombre en su escritura</translation>
    </message>
    <message>
        <source>Language of that name</source>
        <translation>Idioma de ese nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Period of the role</source>
        <translation>Periodo del papel</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>Para aprender</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Año del final</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Mes del final</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Día del final</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Quote from the text</source>
        <translation>Cita del texto</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Número del párrafo</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Cómo se dedujo la fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Type of the row (TimelineJS)</source>
        <translation>Tipo de fila (TimelineJS)</translation>
    </message>
    <message>
        <source>This article is new in the lesson.</source>
        <translation>Este artículo es nuevo en la lección.</translation>
    </message>
    <message>
        <source>This article is no longer part of the lesson.</source>
        <translation>Este artículo ya no forma parte de la lección.</translation>
    </message>
    <message>
        <source>The text has changed in too many places to be corrected by hand: print the article anew.</source>
        <translation>El texto ha cambiado en demasiados lugares para corregirlo a mano: imprime el artículo de nuevo.</translation>
    </message>
    <message>
        <source>{date}: {words}</source>
        <translation>{date}: {words}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>After paragraph {number}</source>
        <translation>Después del párrafo {number}</translation>
    </message>
    <message>
        <source>Heading “{title}”</source>
        <translation>Subtítulo «{title}»</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acontecimiento</translation>
    </message>
    <message>
        <source>later event</source>
        <translation>acontecimiento posterior</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation>palabra explicada</translation>
    </message>
    <message>
        <source>side</source>
        <translation>bando</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>study sheet</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <source>article that is learnt</source>
        <translation>artículo que se aprende</translation>
    </message>
    <message>
        <source>card of practice</source>
        <translation>tarjeta de práctica</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>se añade</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>is updated</source>
        <translation>se actualiza</translation>
    </message>
    <message>
        <source>gets what is missing here</source>
        <translation>recibe lo que falta aquí</translation>
    </message>
    <message>
        <source>changed here and in the lesson</source>
        <translation>cambiado aquí y en la lección</translation>
    </message>
    <message>
        <source>comes if its article does</source>
        <translation>viene si viene su artículo</translation>
    </message>
    <message>
        <source>stays as it is here</source>
        <translation>queda como está aquí</translation>
    </message>
    <message>
        <source>is removed: the lesson no longer has it</source>
        <translation>se quita: la lección ya no lo tiene</translation>
    </message>
    <message>
        <source>stays: it was changed here</source>
        <translation>queda: se cambió aquí</translation>
    </message>
    <message>
        <source>you deleted this</source>
        <translation>lo has eliminado tú</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}</source>
        <translation>«{title}», edición {number}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{words} ({period})</source>
        <translation>{words} ({period})</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Acontecimiento posterior</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Explained word</source>
        <translation>Palabra explicada</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Date of “{name}”</source>
        <translation>Fecha de «{name}»</translation>
    </message>
    <message>
        <source>Headline of “{name}”</source>
        <translation>Titular de «{name}»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>De dónde viene el texto</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Tipo de texto</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Nombre de {name}</translation>
    </message>
    <message>
        <source>Other names of {name}</source>
        <translation>Otros nombres de {name}</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>Qué es {name}</translation>
    </message>
    <message>
        <source>{name}, in one sentence</source>
        <translation>{name}, en una frase</translation>
    </message>
    <message>
        <source>{name}, in one sentence for a time</source>
        <translation>{name}, en una frase para una época</translation>
    </message>
    <message>
        <source>Offices of {name}</source>
        <translation>Papeles de {name}</translation>
    </message>
    <message>
        <source>More about “{name}”</source>
        <translation>Más sobre «{name}»</translation>
    </message>
    <message>
        <source>Who takes part in “{name}”</source>
        <translation>Quién participa en «{name}»</translation>
    </message>
    <message>
        <source>Source of “{name}”</source>
        <translation>Fuente de «{name}»</translation>
    </message>
    <message>
        <source>Time of “{name}”</source>
        <translation>Momento de «{name}»</translation>
    </message>
    <message>
        <source>Name of the side “{name}”</source>
        <translation>Nombre del bando «{name}»</translation>
    </message>
    <message>
        <source>Who is on the side “{name}”</source>
        <translation>Quién está en el bando «{name}»</translation>
    </message>
    <message>
        <source>Explained word “{name}”</source>
        <translation>Palabra explicada «{name}»</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>Significado de «{name}»</translation>
    </message>
    <message>
        <source>Plainer word for “{name}”</source>
        <translation>Palabra más neutra para «{name}»</translation>
    </message>
    <message>
        <source>Statement “{name}”</source>
        <translation>Declaración «{name}»</translation>
    </message>
    <message>
        <source>Who says “{name}”</source>
        <translation>Quién dice «{name}»</translation>
    </message>
    <message>
        <source>Kind of the statement “{name}”</source>
        <translation>Tipo de la declaración «{name}»</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>Pregunta «{name}»</translation>
    </message>
    <message>
        <source>Answer to “{name}”</source>
        <translation>Respuesta a «{name}»</translation>
    </message>
    <message>
        <source>Marks for “{name}”</source>
        <translation>Puntos de «{name}»</translation>
    </message>
    <message>
        <source>No cards can be made of this yet.</source>
        <translation>Todavía no se pueden hacer tarjetas de esto.</translation>
    </message>
    <message>
        <source>They come from actors with a gloss, events, relations and statements.</source>
        <translation>Salen de actores con una glosa, acontecimientos, relaciones y declaraciones.</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Página para el navegador (HTML)</translation>
    </message>
    <message>
        <source>The whole lesson as one page, for those who do not have Dramatis. It needs no network.</source>
        <translation>Toda la lección en una página, para quien no tiene Dramatis. No necesita red.</translation>
    </message>
    <message>
        <source>Notes, highlights and questions are left out.</source>
        <translation>Se omiten las notas, los resaltados y las preguntas.</translation>
    </message>
    <message>
        <source>The map of relations is a list, and the timeline is not drawn to scale.</source>
        <translation>El mapa de relaciones es una lista y la línea de tiempo no está a escala.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Texto con marcas (Markdown)</translation>
    </message>
    <message>
        <source>The article with numbered paragraphs, actors and timeline, for editors and learning platforms.</source>
        <translation>El artículo con párrafos numerados, actores y línea de tiempo, para editores y plataformas educativas.</translation>
    </message>
    <message>
        <source>The places where the text names an actor are left out; the numbers of the paragraphs stay.</source>
        <translation>Se omiten los lugares donde el texto nombra a un actor; quedan los números de los párrafos.</translation>
    </message>
    <message>
        <source>Cards for Anki</source>
        <translation>Tarjetas para Anki</translation>
    </message>
    <message>
        <source>Everything that can be practised, with its evidence. Importing a newer file updates the cards.</source>
        <translation>Todo lo que se puede practicar, con sus pruebas. Al importar un archivo más nuevo se actualizan las tarjetas.</translation>
    </message>
    <message>
        <source>Your reviews here are left out: Anki begins its own.</source>
        <translation>Tus repasos de aquí se omiten: Anki empieza los suyos.</translation>
    </message>
    <message>
        <source>The text of the article is left out, apart from the quotes.</source>
        <translation>Se omite el texto del artículo, salvo las citas.</translation>
    </message>
    <message>
        <source>Nothing is dragged in Anki, and it counts every slip in a typed answer.</source>
        <translation>En Anki no se arrastra nada, y cuenta cada error en una respuesta escrita.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Actors, events, relations, statements and words, for spreadsheets. They can be imported again.</source>
        <translation>Actores, acontecimientos, relaciones, declaraciones y palabras, para hojas de cálculo. Se pueden volver a importar.</translation>
    </message>
    <message>
        <source>The places of mentions are left out; their number and paragraphs stay.</source>
        <translation>Se omiten los lugares de las menciones; quedan su número y sus párrafos.</translation>
    </message>
    <message>
        <source>Timeline for the web (TimelineJS)</source>
        <translation>Línea de tiempo para la web (TimelineJS)</translation>
    </message>
    <message>
        <source>The events as the spreadsheet and the JSON that TimelineJS reads.</source>
        <translation>Los acontecimientos en la hoja de cálculo y el JSON que lee TimelineJS.</translation>
    </message>
    <message>
        <source>TimelineJS knows no uncertain dates: they are drawn as plain dates, and only their words tell.</source>
        <translation>TimelineJS no conoce fechas inseguras: se dibujan como fechas normales y solo las palabras lo dicen.</translation>
    </message>
    <message>
        <source>Events without a date are left out, as is what came after the article.</source>
        <translation>Se omiten los acontecimientos sin fecha y lo que vino después del artículo.</translation>
    </message>
    <message>
        <source>The article, relations, statements and words are left out.</source>
        <translation>Se omiten el artículo, las relaciones, las declaraciones y las palabras.</translation>
    </message>
    <message>
        <source>Graph of the relations (CSV)</source>
        <translation>Grafo de las relaciones (CSV)</translation>
    </message>
    <message>
        <source>Actors as nodes and relations as edges, for Gephi and other programs that draw networks.</source>
        <translation>Los actores como nodos y las relaciones como aristas, para Gephi y otros programas que dibujan redes.</translation>
    </message>
    <message>
        <source>Events, statements, words and the text of the article are left out.</source>
        <translation>Se omiten los acontecimientos, las declaraciones, las palabras y el texto del artículo.</translation>
    </message>
    <message>
        <source>Periods become exact days: “about 2014” becomes the year 2014.</source>
        <translation>Un periodo tiene días fijos: «hacia 2014» pasa a ser el año 2014.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>After this article</source>
        <translation>Después de este artículo</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Also called: {names}.</source>
        <translation>También: {names}.</translation>
    </message>
    <message>
        <source>It answers: {statement}</source>
        <translation>Responde a: {statement}</translation>
    </message>
    <message>
        <source>A plainer word: {word}.</source>
        <translation>Una palabra más sencilla: {word}.</translation>
    </message>
    <message>
        <source>The word carries a judgement.</source>
        <translation>La palabra contiene un juicio.</translation>
    </message>
    <message>
        <source>Skip to the article</source>
        <translation>Ir al artículo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Edición {number}</translation>
    </message>
    <message>
        <source>A name leads to its actor, a raised number to its event, and both lead back to the text.</source>
        <translation>Un nombre lleva a su actor, un número en alto a su acontecimiento, y los dos llevan de vuelta al texto.</translation>
    </message>
    <message>
        <source>What the lines under names mean</source>
        <translation>Qué significan las líneas bajo los nombres</translation>
    </message>
    <message>
        <source>Event {number}: {title}</source>
        <translation>Acontecimiento {number}: {title}</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>Esta tabla está vacía.</translation>
    </message>
    <message>
        <source>The table has more than {n} rows; the rest was not read.</source>
        <translation>La tabla tiene más de {n} filas; el resto no se ha leído.</translation>
    </message>
    <message>
        <source>This cannot be read as a table: a cell of it has no end.</source>
        <translation>No se puede leer como tabla: una celda no tiene final.</translation>
    </message>
    <message>
        <source>Save it again as CSV, and choose that file.</source>
        <translation>Guárdala otra vez como CSV y elige ese archivo.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; such marks were taken as they stand.</source>
        <translation>Unas comillas no se cierran; esas comillas se han dejado tal cual.</translation>
    </message>
    <message>
        <source>The table has more than {n} columns; the rest was not read.</source>
        <translation>La tabla tiene más de {n} columnas; el resto no se ha leído.</translation>
    </message>
    <message>
        <source>Some rows are shorter than others; their last cells count as empty.</source>
        <translation>Algunas filas son más cortas que otras; sus últimas celdas cuentan como vacías.</translation>
    </message>
    <message>
        <source>A cell has more than {n} characters; the rest of it was cut off.</source>
        <translation>Una celda tiene más de {n} caracteres; el resto se ha cortado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{quote} ({place})</source>
        <translation>{quote} ({place})</translation>
    </message>
    <message>
        <source>The class set is empty.</source>
        <translation>No hay ninguna copia para la clase.</translation>
    </message>
    <message>
        <source>“{entry}” in the class set cannot be read.</source>
        <translation>No se entiende «{entry}» en las copias para la clase.</translation>
    </message>
    <message>
        <source>“{part}” answers questions of this sheet, so it is on pages of its own, to be handed out afterwards.</source>
        <translation>«{part}» responde a preguntas de esta ficha; por eso va en páginas aparte, para repartirlas después.</translation>
    </message>
    <message>
        <source>“{part}” is asked without the text, so it is on pages of its own, for when what helps is put away.</source>
        <translation>«{part}» se hace sin el texto; por eso va en páginas aparte, para cuando lo demás esté guardado.</translation>
    </message>
    <message>
        <source>The numbers in brackets are those of the articles, which are listed at the end.</source>
        <translation>Los números entre paréntesis son los de los artículos; la lista está al final.</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Los artículos</translation>
    </message>
    <message>
        <source>article {number} says: {date}</source>
        <translation>según el artículo {number}: {date}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>artículo {number}</translation>
    </message>
    <message>
        <source>article {number}, paragraph {paragraph}</source>
        <translation>artículo {number}, párrafo {paragraph}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The articles by their numbers.</source>
        <translation>Los artículos por su número.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Write the missing words.</source>
        <translation>Completa con las palabras que faltan.</translation>
    </message>
    <message>
        <source>Write the letter of the description that fits.</source>
        <translation>Escribe la letra de la descripción que corresponde.</translation>
    </message>
    <message>
        <source>Write the letter of the office or part that fits.</source>
        <translation>Escribe la letra del cargo o del papel que corresponde.</translation>
    </message>
    <message>
        <source>Write the letter of the date that fits.</source>
        <translation>Escribe la letra de la fecha que corresponde.</translation>
    </message>
    <message>
        <source>Write who said or did it.</source>
        <translation>Escribe quién lo dijo o lo hizo.</translation>
    </message>
    <message>
        <source>Tick the right box, and write down the words that decide it.</source>
        <translation>Marca la casilla correcta y copia las palabras del texto que lo demuestran.</translation>
    </message>
    <message>
        <source>Fill in the timeline.</source>
        <translation>Completa la línea de tiempo.</translation>
    </message>
    <message>
        <source>Fill in the glossary.</source>
        <translation>Completa el glosario.</translation>
    </message>
    <message>
        <source>Who argues this? Tick the right box, and say what shows it.</source>
        <translation>¿Quién defiende este argumento? Marca la casilla correcta y di qué lo demuestra.</translation>
    </message>
    <message>
        <source>Tick what each sentence is.</source>
        <translation>Marca qué es cada frase.</translation>
    </message>
    <message>
        <source>Write down what the article offers as evidence, and who disagrees.</source>
        <translation>Escribe qué prueba ofrece el artículo y quién no está de acuerdo.</translation>
    </message>
    <message>
        <source>The word in bold carries a judgement. Write a plainer one.</source>
        <translation>La palabra en negrita expresa un juicio. Escribe otra más neutra.</translation>
    </message>
    <message>
        <source>Use the text.</source>
        <translation>Usa el texto.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson does not give enough to ask.</source>
        <translation>«{part}» no está en la ficha: esta lección no da para suficientes preguntas.</translation>
    </message>
    <message>
        <source>“{part}” is left out: what it would ask stands elsewhere on the pages without the text.</source>
        <translation>«{part}» no está en la ficha: lo que se preguntaría ya aparece en otro lugar de las páginas sin el texto.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson has nothing to show there.</source>
        <translation>«{part}» no está en la ficha: esta lección no tiene nada que mostrar ahí.</translation>
    </message>
    <message>
        <source>“{part}” is left out: there are no questions of your own for this article yet.</source>
        <translation>«{part}» no está en la ficha: todavía no has escrito preguntas sobre este artículo.</translation>
    </message>
    <message>
        <source>Answer from memory. Put the article and your notes away.</source>
        <translation>Responde de memoria. Guarda el artículo y tus apuntes.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>Impresión para</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Print each of these as often as the list says. The questions have the same numbers in all of them.</source>
        <translation>Imprime de cada original las copias que dice la lista. Las preguntas tienen los mismos números en todos.</translation>
    </message>
    <message>
        <source>The masters of this class set.</source>
        <translation>Los originales de estas copias.</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Copias para la clase</translation>
    </message>
    <message>
        <source>{letter} · {code}</source>
        <translation>{letter} · {code}</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las soluciones</translation>
    </message>
    <message>
        <source>Teacher copy</source>
        <translation>Copia del profesor</translation>
    </message>
    <message>
        <source>The article stands in one column: this print has letters too large for two.</source>
        <translation>El artículo va en una columna: la letra es demasiado grande para dos.</translation>
    </message>
    <message>
        <source>Two columns leave no room for a margin: the explanations stand at the foot of the page instead.</source>
        <translation>Con dos columnas no queda sitio para un margen: las explicaciones van al pie de la página.</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Quién o qué es</translation>
    </message>
    <message>
        <source>Office or part</source>
        <translation>Cargo o papel</translation>
    </message>
    <message>
        <source>Its letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Two columns to match: what is asked, and what may belong to it.</source>
        <translation>Dos columnas para relacionar: lo que se pregunta y lo que puede corresponderle.</translation>
    </message>
    <message>
        <source>Pick from</source>
        <translation>Elige entre</translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>Nombre o palabra</translation>
    </message>
    <message>
        <source>A glossary to fill in.</source>
        <translation>Un glosario para completar.</translation>
    </message>
    <message>
        <source>The article’s words</source>
        <translation>Palabras del artículo</translation>
    </message>
    <message>
        <source>Sentences to sort: one box to tick for each.</source>
        <translation>Frases para clasificar: una casilla que marcar en cada una.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Evidence in the article</source>
        <translation>Prueba en el artículo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Claims with room for evidence and a reply.</source>
        <translation>Afirmaciones, con sitio para una prueba y una réplica.</translation>
    </message>
    <message>
        <source>Version {letter} · {code}</source>
        <translation>Versión {letter} · {code}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>The same in all versions</source>
        <translation>Igual en todas las versiones</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>The answers, by question.</source>
        <translation>Las respuestas, por preguntas.</translation>
    </message>
    <message>
        <source>?: the text was corrected since; the words as they were may stand elsewhere now, or nowhere.</source>
        <translation>?: el texto se ha corregido desde entonces; las palabras de antes pueden estar ahora en otro lugar, o en ninguno.</translation>
    </message>
    <message>
        <source>My notes: {title}</source>
        <translation>Mis notas: {title}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>My notes: where, on which words, and what I wrote.</source>
        <translation>Mis notas: dónde, sobre qué palabras y qué he escrito.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>subtítulo</translation>
    </message>
    <message>
        <source>{place}?</source>
        <translation>{place}?</translation>
    </message>
    <message>
        <source>Number these from first to last.</source>
        <translation>Numera los acontecimientos del primero al último.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>Cuestionario: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{score} of {n} questions are right.</source>
        <translation>
            <numerusform>{score} de {n} pregunta está bien.</numerusform>
            <numerusform>{score} de {n} preguntas están bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>What is right, and where it stands</source>
        <translation>Lo correcto y dónde está</translation>
    </message>
    <message>
        <source>Each question with the answer that was given, and what is right.</source>
        <translation>Cada pregunta con la respuesta dada y lo correcto.</translation>
    </message>
    <message>
        <source>Words in quotation marks are those of the article.</source>
        <translation>Las palabras entre comillas son del artículo.</translation>
    </message>
    <message>
        <source>✗ not right:</source>
        <translation>✗ mal:</translation>
    </message>
    <message>
        <source>– not answered</source>
        <translation>– sin responder</translation>
    </message>
    <message>
        <source>✓ right:</source>
        <translation>✓ bien:</translation>
    </message>
    <message>
        <source>“{words}” (paragraph {number})</source>
        <translation>«{words}» (párrafo {number})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Qué significa aquí</translation>
    </message>
    <message>
        <source>Words of the article and what they mean.</source>
        <translation>Palabras del artículo y su significado.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tipo de texto</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>Procedencia del texto</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Corrections: {title}</source>
        <translation>Correcciones: {title}</translation>
    </message>
    <message>
        <source>Correct your sheets of {older}. Paragraphs have the numbers that they have there; what differs is in bold.</source>
        <translation>Corrige tus fichas ({older}). Los párrafos tienen el mismo número que allí; lo que cambia va en negrita.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no estaba)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(se omite)</translation>
    </message>
    <message>
        <source>What is corrected: where, what it said, what it says now.</source>
        <translation>Lo que se corrige: dónde, qué decía y qué dice ahora.</translation>
    </message>
    <message>
        <source>{date} (date not confirmed)</source>
        <translation>{date} (fecha sin confirmar)</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>Práctica: {title}</translation>
    </message>
    <message>
        <source>Answers in each week</source>
        <translation>Respuestas por semana</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message numerus="yes">
        <source>{n} more articles are not listed.</source>
        <translation>
            <numerusform>Hay {n} artículo más que no aparece en la lista.</numerusform>
            <numerusform>Hay {n} artículos más que no aparecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was made on the reader’s own computer. The program has sent nothing to anybody; whoever has the page was given it.</source>
        <translation>Esta página se ha hecho en el ordenador del lector. El programa no ha enviado nada a nadie; quien tiene la página la ha recibido en mano.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>The figures of the period.</source>
        <translation>Los datos del periodo.</translation>
    </message>
    <message>
        <source>Week of {day}: {answers} answers, {right} of them right.</source>
        <translation>Semana del {day}: respuestas, {answers}; acertadas, {right}.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Bars of the answers in each week.</source>
        <translation>Barras con las respuestas de cada semana.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Answers and cards of each article.</source>
        <translation>Respuestas y tarjetas de cada artículo.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Knowledge organiser</source>
        <translation>Lo esencial</translation>
    </message>
    <message>
        <source>Your own questions</source>
        <translation>Tus preguntas</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Completa los huecos</translation>
    </message>
    <message>
        <source>Match: who is who</source>
        <translation>Relaciona: quién es quién</translation>
    </message>
    <message>
        <source>Match: offices and parts</source>
        <translation>Relaciona: cargos y papeles</translation>
    </message>
    <message>
        <source>Match: events and dates</source>
        <translation>Relaciona: acontecimientos y fechas</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordena</translation>
    </message>
    <message>
        <source>Who said or did it?</source>
        <translation>¿Quién lo dijo o lo hizo?</translation>
    </message>
    <message>
        <source>Timeline to fill in</source>
        <translation>Línea de tiempo para completar</translation>
    </message>
    <message>
        <source>Glossary to fill in</source>
        <translation>Glosario para completar</translation>
    </message>
    <message>
        <source>Two positions</source>
        <translation>Dos posturas</translation>
    </message>
    <message>
        <source>Fact, claim, judgement or prediction?</source>
        <translation>¿Hecho, afirmación, juicio o predicción?</translation>
    </message>
    <message>
        <source>Claim, evidence, reply</source>
        <translation>Afirmación, prueba, réplica</translation>
    </message>
    <message>
        <source>Find a plainer word</source>
        <translation>Busca una palabra más neutra</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large print, 18 pt</source>
        <translation>Letra grande, 18 pt</translation>
    </message>
    <message>
        <source>Large print, 24 pt</source>
        <translation>Letra grande, 24 pt</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Adaptado a la dislexia</translation>
    </message>
    <message>
        <source>Black-and-white copier</source>
        <translation>Fotocopia en blanco y negro</translation>
    </message>
    <message>
        <source>Two pages on a sheet</source>
        <translation>Dos páginas por hoja</translation>
    </message>
    <message>
        <source>Flash cards, turned over the long edge</source>
        <translation>Tarjetas de repaso, borde largo</translation>
    </message>
    <message>
        <source>Flash cards, turned over the short edge</source>
        <translation>Tarjetas de repaso, borde corto</translation>
    </message>
    <message>
        <source>Pre-reading</source>
        <translation>Antes de leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Deberes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>version {letter} · {code}</source>
        <translation>versión {letter} · {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marks</source>
        <translation>
            <numerusform>{n} punto</numerusform>
            <numerusform>{n} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>casilla</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>volver al texto</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>The actors, and where the article names them.</source>
        <translation>Los actores y dónde los nombra el artículo.</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personas y grupos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Flash cards</source>
        <translation>Tarjetas de repaso</translation>
    </message>
    <message>
        <source>{star} Learn these first.</source>
        <translation>{star} Aprende primero estos.</translation>
    </message>
    <message>
        <source>The line before a name marks it in the article.</source>
        <translation>La línea delante de un nombre lo señala en el artículo.</translation>
    </message>
    <message>
        <source>¶ shows where it is named.</source>
        <translation>¶ indica dónde se nombra.</translation>
    </message>
    <message>
        <source>the table of actors</source>
        <translation>tabla de actores</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>the table of actors, at “{name}”</source>
        <translation>tabla de actores, en «{name}»</translation>
    </message>
    <message>
        <source>people, groups and states</source>
        <translation>personas, grupos y Estados</translation>
    </message>
    <message>
        <source>In bold</source>
        <translation>En negrita</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>a heading of the article</source>
        <translation>título dentro del artículo</translation>
    </message>
    <message>
        <source>the numbers of the lines</source>
        <translation>números de línea</translation>
    </message>
    <message>
        <source>the words to pick from</source>
        <translation>palabras para elegir</translation>
    </message>
    <message>
        <source>the source box</source>
        <translation>recuadro de la fuente</translation>
    </message>
    <message>
        <source>the name of a box</source>
        <translation>título de un recuadro</translation>
    </message>
    <message>
        <source>cards {first} to {last}, front</source>
        <translation>tarjetas {first} a {last}, anverso</translation>
    </message>
    <message>
        <source>cards {first} to {last}, back</source>
        <translation>tarjetas {first} a {last}, reverso</translation>
    </message>
    <message>
        <source>the card “{front}”</source>
        <translation>tarjeta «{front}»</translation>
    </message>
    <message>
        <source>The card “{front}” has no room for all of its text, which is cut.</source>
        <translation>En la tarjeta «{front}» no cabe todo el texto; se ha cortado.</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>the explanation of “{term}”</source>
        <translation>explicación de «{term}»</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>a month or season</source>
        <translation>un mes o una estación</translation>
    </message>
    <message>
        <source>a year or more</source>
        <translation>un año o más</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>un período</translation>
    </message>
    <message>
        <source>fading: about then</source>
        <translation>difuminado: hacia esa fecha</translation>
    </message>
    <message>
        <source>open: by then, or from then on</source>
        <translation>abierto: hasta o desde esa fecha</translation>
    </message>
    <message>
        <source>empty years left out</source>
        <translation>años vacíos omitidos</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Nota {number}</translation>
    </message>
    <message>
        <source>Back to note {number} in the text</source>
        <translation>Volver a la nota {number} en el texto</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>the lines under the title</source>
        <translation>líneas debajo del título</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Logo of the school</source>
        <translation>Logotipo del centro</translation>
    </message>
    <message>
        <source>the name of the school</source>
        <translation>nombre del centro</translation>
    </message>
    <message>
        <source>version {letter}</source>
        <translation>versión {letter}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>encabezado de página</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>the margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>People, groups, states</source>
        <translation>Personas, grupos, Estados</translation>
    </message>
    <message numerus="yes">
        <source>The knowledge organiser has no room for {n} entries, which are left out.</source>
        <translation>
            <numerusform>En «Lo esencial» no cabe {n} entrada y se ha dejado fuera.</numerusform>
            <numerusform>En «Lo esencial» no caben {n} entradas y se han dejado fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>the knowledge organiser, at “{term}”</source>
        <translation>«Lo esencial», en «{term}»</translation>
    </message>
    <message>
        <source>the knowledge organiser</source>
        <translation>«Lo esencial»</translation>
    </message>
    <message>
        <source>the heading “{text}”</source>
        <translation>título «{text}»</translation>
    </message>
    <message>
        <source>a line of the sheet</source>
        <translation>línea de la ficha</translation>
    </message>
    <message>
        <source>/{marks}</source>
        <translation>/{marks}</translation>
    </message>
    <message>
        <source>the marks</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>pregunta {number}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <translation>
            <numerusform>{n} relación</numerusform>
            <numerusform>{n} relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actors</source>
        <translation>
            <numerusform>{n} actor</numerusform>
            <numerusform>{n} actores</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of {relations} between {actors}; they are listed after it.</source>
        <translation>Mapa: {relations} entre {actors}; la lista va después.</translation>
    </message>
    <message>
        <source>{first} — {relation} — {second}</source>
        <translation>{first} — {relation} — {second}</translation>
    </message>
    <message>
        <source>{words}, {period}</source>
        <translation>{words}, {period}</translation>
    </message>
    <message>
        <source>{words}, {paragraph}</source>
        <translation>{words}, {paragraph}</translation>
    </message>
    <message>
        <source>the list of relations</source>
        <translation>lista de relaciones</translation>
    </message>
    <message>
        <source>{words}, paragraph {number}</source>
        <translation>{words}, párrafo {number}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Primer actor</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Segundo actor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who stands how to whom.</source>
        <translation>Quién tiene qué relación con quién.</translation>
    </message>
    <message>
        <source>the map of relations</source>
        <translation>mapa de relaciones</translation>
    </message>
    <message>
        <source>The logo of the school cannot be read, and is not printed.</source>
        <translation>El logotipo del centro no se puede leer y no se imprime.</translation>
    </message>
    <message>
        <source>ticked box</source>
        <translation>casilla marcada</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>casilla</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>Fuera del dibujo</translation>
    </message>
    <message>
        <source>bold: learn these first</source>
        <translation>negrita: aprende primero estos</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>A escala</translation>
    </message>
    <message>
        <source>Timeline, continued, with a scale of its own</source>
        <translation>Continuación de la línea de tiempo, con su propia escala</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>título de una parte</translation>
    </message>
    <message>
        <source>Not to scale: the events stand in order, at equal distances.</source>
        <translation>Sin escala: los acontecimientos van en orden, a distancias iguales.</translation>
    </message>
    <message>
        <source>{sentence} Learn those in bold first.</source>
        <translation>{sentence} En negrita: aprende primero estos.</translation>
    </message>
    <message>
        <source>the event “{title}”</source>
        <translation>acontecimiento «{title}»</translation>
    </message>
    <message>
        <source>a timeline</source>
        <translation>línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Boxes are also printed for {n} other characters without a font.</source>
        <translation>
            <numerusform>También se imprime un cuadro por otro carácter sin tipo de letra.</numerusform>
            <numerusform>También se imprimen cuadros por otros {n} caracteres sin tipo de letra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program cannot set the script of the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>El programa no puede componer la escritura del carácter «{character}» ({code}; {n} vez en la ficha; lugar: {place}). Se imprime un cuadro en su lugar.</numerusform>
            <numerusform>El programa no puede componer la escritura del carácter «{character}» ({code}; {n} veces en la ficha; primer lugar: {place}). Se imprime un cuadro en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font of the program or of this computer has the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Ningún tipo de letra del programa ni de este ordenador tiene el carácter «{character}» ({code}; {n} vez en la ficha; lugar: {place}). Se imprime un cuadro en su lugar.</numerusform>
            <numerusform>Ningún tipo de letra del programa ni de este ordenador tiene el carácter «{character}» ({code}; {n} veces en la ficha; primer lugar: {place}). Se imprime un cuadro en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name for the sheet.</source>
        <translation>Elige otro nombre para la ficha.</translation>
    </message>
    <message>
        <source>The disk is full; the sheet was not saved.</source>
        <translation>El disco está lleno; la ficha no se ha guardado.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libera espacio o elige otro disco.</translation>
    </message>
    <message>
        <source>Choose another folder for the sheet.</source>
        <translation>Elige otra carpeta para la ficha.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it is open in another program, or may not be changed.</source>
        <translation>No se puede reemplazar «{name}»: está en uso en otro programa o está protegido.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name for the sheet.</source>
        <translation>Cierra el archivo en el otro programa o elige otro nombre para la ficha.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder “{folder}”.</source>
        <translation>En la carpeta «{folder}» no se puede escribir.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>El nombre del archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the sheet.</source>
        <translation>Elige un nombre más corto para la ficha.</translation>
    </message>
    <message>
        <source>The sheet could not be saved: {failure}.</source>
        <translation>No se ha podido guardar la ficha: {failure}.</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>Prueba con otra carpeta.</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo “{change}”</source>
        <translation>&amp;Deshacer «{change}»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo “{change}”</source>
        <translation>&amp;Rehacer «{change}»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review suggestions ({n} left)</source>
        <translation>
            <numerusform>&amp;Revisar sugerencias (queda {n})</numerusform>
            <numerusform>&amp;Revisar sugerencias (quedan {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review suggestions</source>
        <translation>&amp;Revisar sugerencias</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sacar del &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Archive article</source>
        <translation>&amp;Archivar artículo</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>No se ha podido leer la biblioteca.</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation>Filtrar por nombre o palabras</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Primero con más artículos</translation>
    </message>
    <message>
        <source>Most mentions first</source>
        <translation>Primero con más menciones</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>“Learn this” first</source>
        <translation>«Para aprender» primero</translation>
    </message>
    <message>
        <source>Look at each pair, and merge the two or tell them apart</source>
        <translation>Mirar cada par y unir los dos o distinguirlos</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Change who the actor is (Enter)</source>
        <translation>Cambiar los datos del actor (Intro)</translation>
    </message>
    <message>
        <source>Seen &amp;in…</source>
        <translation>Aparece &amp;en…</translation>
    </message>
    <message>
        <source>List the articles that mention the actor</source>
        <translation>Ver los artículos que mencionan al actor</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Unir…</translation>
    </message>
    <message>
        <source>Make one actor of the two chosen ones</source>
        <translation>Hacer un solo actor de los dos elegidos</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Separar…</translation>
    </message>
    <message>
        <source>Tell two apart who were taken for one in several articles</source>
        <translation>Distinguir a dos que se tomaron por uno en varios artículos</translation>
    </message>
    <message>
        <source>&amp;Learn this</source>
        <translation>&amp;Para aprender</translation>
    </message>
    <message>
        <source>Mark as one to learn, or unmark</source>
        <translation>Marcar para aprender, o quitar la marca</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same ›</source>
        <translation>
            <numerusform>{n} par puede ser el mismo ›</numerusform>
            <numerusform>{n} pares pueden ser el mismo ›</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>Enter changes an actor; Shift with the arrows chooses several.</source>
        <translation>Intro cambia un actor; Mayús con las flechas elige varios.</translation>
    </message>
    <message>
        <source>Filter by title, author, publication or collection</source>
        <translation>Filtrar por título, autor, medio o colección</translation>
    </message>
    <message>
        <source>No article stands here yet. Drag articles onto the collection, or put them into it.</source>
        <translation>Aquí aún no hay artículos. Arrástralos a la colección o ponlos en ella.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the article (Enter)</source>
        <translation>Abrir el artículo (Intro)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Colecciones…</translation>
    </message>
    <message>
        <source>Say which collections the chosen articles belong to</source>
        <translation>Decir a qué colecciones pertenecen los artículos elegidos</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>&amp;Quitar de aquí</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Quitar de esta colección</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move one place towards the beginning</source>
        <translation>Mover un puesto hacia el principio</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move one place towards the end</source>
        <translation>Mover un puesto hacia el final</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivar</translation>
    </message>
    <message>
        <source>Put away, with everything in it</source>
        <translation>Guardar aparte, con todo lo que contiene</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Eliminar de la biblioteca</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Take &amp;out of the archive</source>
        <translation>&amp;Sacar del archivo</translation>
    </message>
    <message>
        <source>Enter opens an article; Shift with the arrows chooses several.</source>
        <translation>Intro abre un artículo; Mayús con las flechas elige varios.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What is on the shelf</source>
        <translation>Qué se muestra de los artículos</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nueva colección…</translation>
    </message>
    <message>
        <source>Make a collection of articles: a course, a term</source>
        <translation>Crear una colección de artículos: un curso, un trimestre</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print actors, timeline and sources of these articles as one sheet</source>
        <translation>Imprimir los actores, la línea de tiempo y las fuentes de estos artículos en una ficha</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar no&amp;mbre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>{shelf} – Library – Dramatis</source>
        <translation>{shelf} – Biblioteca – Dramatis</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Cambiar el nombre de la colección</translation>
    </message>
    <message>
        <source>A course, a term, a topic</source>
        <translation>Un curso, un trimestre, un tema</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Keep the name (Enter)</source>
        <translation>Conservar el nombre (Intro)</translation>
    </message>
    <message>
        <source>Another collection is called “{name}”.</source>
        <translation>Otra colección se llama «{name}».</translation>
    </message>
    <message>
        <source>An article may be in several collections.</source>
        <translation>Un artículo puede estar en varias colecciones.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles into:</source>
        <translation>
            <numerusform>Poner {n} artículo en:</numerusform>
            <numerusform>Poner {n} artículos en:</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a collection.</source>
        <translation>La barra espaciadora marca una colección.</translation>
    </message>
    <message>
        <source>Put the articles into the ticked collections (Enter)</source>
        <translation>Poner los artículos en las colecciones marcadas (Intro)</translation>
    </message>
    <message>
        <source>Show this place in the article</source>
        <translation>Mostrar este lugar en el artículo</translation>
    </message>
    <message>
        <source>{name}, {facts}: the actors, one timeline, the relations and the list of articles.</source>
        <translation>{name}, {facts}: los actores, una línea de tiempo, las relaciones y la lista de artículos.</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>Imprimir «{name}»</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Lectura de los artículos</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Leyendo los artículos…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Reading was stopped: nothing is shown.</source>
        <translation>Se ha detenido la lectura: no se muestra nada.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>No relations between actors are noted in these articles yet.</source>
        <translation>En estos artículos aún no hay relaciones anotadas entre actores.</translation>
    </message>
    <message>
        <source>Choose a relation to see which articles say it.</source>
        <translation>Elige una relación para ver qué artículos hablan de ella.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Step through time: at the beginning of the slider all times are shown</source>
        <translation>Recorrer el tiempo: al principio del control se muestran todas las épocas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Show the time before</source>
        <translation>Mostrar el tiempo anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Show the time after</source>
        <translation>Mostrar el tiempo siguiente</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors with fewer relations are left out. Choose a collection to see its own.</source>
        <translation>
            <numerusform>Se omite {n} actor con menos relaciones. Elige una colección para ver también los suyos.</numerusform>
            <numerusform>Se omiten {n} actores con menos relaciones. Elige una colección para ver también los suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}”, paragraph {number}</source>
        <translation>«{title}», párrafo {number}</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Otros artículos</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Artículos y colecciones</translation>
    </message>
    <message>
        <source>F2 renames a collection, Delete deletes it.</source>
        <translation>F2 cambia el nombre de una colección, Supr la elimina.</translation>
    </message>
    <message>
        <source>{title}, {facts}</source>
        <translation>{title}, {facts}</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Filtrar por título</translation>
    </message>
    <message>
        <source>Space ticks an article.</source>
        <translation>La barra espaciadora marca un artículo.</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Tick all articles that are shown</source>
        <translation>Marcar todos los artículos que se ven</translation>
    </message>
    <message>
        <source>Take the ticks from all articles that are shown</source>
        <translation>Desmarcar todos los artículos que se ven</translation>
    </message>
    <message>
        <source>Choose an event to see which articles tell it, with their own dates and words.</source>
        <translation>Elige un acontecimiento para ver qué artículos lo cuentan, con sus fechas y palabras.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows by article</source>
        <translation>Filas por artículo</translation>
    </message>
    <message>
        <source>Rows by actor</source>
        <translation>Filas por actor</translation>
    </message>
    <message>
        <source>Rows by side</source>
        <translation>Filas por bando</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Una fila</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>Show the events of one actor alone</source>
        <translation>Mostrar solo los acontecimientos de un actor</translation>
    </message>
    <message>
        <source>Draw time together</source>
        <translation>Comprimir el tiempo</translation>
    </message>
    <message>
        <source>Stretch time</source>
        <translation>Estirar el tiempo</translation>
    </message>
    <message>
        <source>Show as much time as there is room for</source>
        <translation>Mostrar todo el tiempo que quepa</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Todos los actores</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} acontecimiento</numerusform>
            <numerusform>{n} acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} – the articles give different dates</source>
        <translation>{headline} – los artículos dan fechas distintas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} mención</numerusform>
            <numerusform>{n} menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>learn this</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>también: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} other articles</source>
        <translation>
            <numerusform>Aparece en otro artículo</numerusform>
            <numerusform>Aparece en otros {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ previous mention</source>
        <translation>‹ mención anterior</translation>
    </message>
    <message>
        <source>next mention ›</source>
        <translation>mención siguiente ›</translation>
    </message>
    <message numerus="yes">
        <source>{n} later roles ›</source>
        <translation>
            <numerusform>{n} papel posterior ›</numerusform>
            <numerusform>{n} papeles posteriores ›</numerusform>
        </translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>antes de una eliminación</translation>
    </message>
    <message>
        <source>Backups of “{library}”</source>
        <translation>Copias de seguridad de «{library}»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Articles of this backup</source>
        <translation>Artículos de esta copia</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Go back to this backup; the present state is kept</source>
        <translation>Volver a esta copia; el estado actual se conserva</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Ver contenido</translation>
    </message>
    <message>
        <source>Read this backup without restoring it</source>
        <translation>Leer esta copia sin restaurarla</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Restore a backup that lies elsewhere</source>
        <translation>Restaurar una copia de seguridad que está en otro lugar</translation>
    </message>
    <message>
        <source>Back up &amp;now…</source>
        <translation>Hacer &amp;copia ahora…</translation>
    </message>
    <message>
        <source>Write a checked copy of the library where you like</source>
        <translation>Guardar una copia comprobada de la biblioteca donde quieras</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this list (Escape)</source>
        <translation>Cerrar esta lista (Esc)</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>Dramatis writes one on each day on which you work with the library.</source>
        <translation>Dramatis hace una cada día que trabajas con la biblioteca.</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (no longer in the library)</source>
        <translation>{title} (ya no está en la biblioteca)</translation>
    </message>
    <message>
        <source>{title} (with another text than now)</source>
        <translation>{title} (con un texto distinto del actual)</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of the library are newer and not in this backup.</source>
        <translation>
            <numerusform>{n} artículo de la biblioteca es más nuevo y no está en esta copia.</numerusform>
            <numerusform>{n} artículos de la biblioteca son más nuevos y no están en esta copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup ({when})?</source>
        <translation>¿Volver a esta copia de seguridad ({when})?</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it as a backup.</source>
        <translation>La biblioteca actual se conserva al lado como copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop; the library stays as it is (Escape)</source>
        <translation>Detener; la biblioteca queda como está (Esc)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>It could not be done; the library is as it was.</source>
        <translation>No se ha podido hacer; la biblioteca sigue como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were archived.</source>
        <translation>
            <numerusform>Se ha archivado {n} artículo.</numerusform>
            <numerusform>Se han archivado {n} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are in the list again.</source>
        <translation>
            <numerusform>{n} artículo está otra vez en la lista.</numerusform>
            <numerusform>{n} artículos están otra vez en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} articles?</source>
        <translation>
            <numerusform>¿Eliminar {n} artículo?</numerusform>
            <numerusform>¿Eliminar {n} artículos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their events, notes and statements go with them. Undo brings all of it back until you close Dramatis; a backup is made first.</source>
        <translation>También se eliminan sus acontecimientos, notas y declaraciones. «Deshacer» lo recupera todo hasta que cierres Dramatis; antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put into &amp;collections…</source>
        <translation>Poner en &amp;colecciones…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} articles…</source>
        <translation>
            <numerusform>E&amp;liminar {n} artículo…</numerusform>
            <numerusform>E&amp;liminar {n} artículos…</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup “{backup}”. You can read it here; nothing in it can be changed.</source>
        <translation>Esta es la copia de seguridad «{backup}». Puedes leerla aquí, pero no cambiarla.</translation>
    </message>
    <message>
        <source>Back to “{library}”</source>
        <translation>Volver a «{library}»</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Checking the library: its file, every text and every place…</source>
        <translation>Comprobando la biblioteca: su archivo, cada texto y cada lugar…</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>La biblioteca está intacta.</translation>
    </message>
    <message numerus="yes">
        <source>Its file is in order, and the texts of {n} articles are those that were stored.</source>
        <translation>
            <numerusform>El archivo está bien y el texto de {n} artículo es el que se guardó.</numerusform>
            <numerusform>El archivo está bien y los textos de {n} artículos son los que se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>Crear el &amp;índice de nuevo</translation>
    </message>
    <message>
        <source>The articles are whole; the index for searching is not.</source>
        <translation>Los artículos están intactos; el índice de búsqueda, no.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. A search may miss something until the index is built anew.</source>
        <translation>No has perdido nada. Una búsqueda puede pasar algo por alto hasta que se cree de nuevo el índice.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La biblioteca está dañada.</translation>
    </message>
    <message>
        <source>Save a copy of it as it is first. Then go back to the newest backup that is whole; what was written after it can be looked up in the copy.</source>
        <translation>Guarda primero una copia tal como está. Después vuelve a la copia de seguridad intacta más reciente; lo escrito después se puede consultar en la copia.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de &amp;seguridad…</translation>
    </message>
    <message>
        <source>Building the index for searching anew…</source>
        <translation>Creando de nuevo el índice de búsqueda…</translation>
    </message>
    <message>
        <source>The index for searching was built anew.</source>
        <translation>Se ha creado de nuevo el índice de búsqueda.</translation>
    </message>
    <message>
        <source>Compact library</source>
        <translation>Compactar la biblioteca</translation>
    </message>
    <message>
        <source>Compacting the library…</source>
        <translation>Compactando la biblioteca…</translation>
    </message>
    <message>
        <source>The library was compact already; it takes {size}.</source>
        <translation>La biblioteca ya estaba compactada; ocupa {size}.</translation>
    </message>
    <message>
        <source>Room freed: {won}. The library takes {size} now.</source>
        <translation>Se han liberado {won}; la biblioteca ocupa ahora {size}.</translation>
    </message>
    <message>
        <source>Move library to another place</source>
        <translation>Mover la biblioteca a otro lugar</translation>
    </message>
    <message>
        <source>The library is at its new place. Delete the old file?</source>
        <translation>La biblioteca está en su nuevo lugar. ¿Eliminar el archivo antiguo?</translation>
    </message>
    <message>
        <source>It lies in {folder}. Its backups there are kept in any case.</source>
        <translation>Está en {folder}. Sus copias de seguridad se conservan allí en todo caso.</translation>
    </message>
    <message>
        <source>Delete the old file</source>
        <translation>Eliminar el archivo antiguo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The library was copied to {file}.</source>
        <translation>La biblioteca se ha copiado en {file}.</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Guardar una copia y seguir en ella</translation>
    </message>
    <message>
        <source>Copy library</source>
        <translation>Copiar la biblioteca</translation>
    </message>
    <message>
        <source>Copying the library and checking the copy…</source>
        <translation>Copiando la biblioteca y comprobando la copia…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} - copia</translation>
    </message>
    <message>
        <source>Dramatis libraries</source>
        <translation>Bibliotecas de Dramatis</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>“{library}” was changed by somebody else.</source>
        <translation>Otra persona ha cambiado «{library}».</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>The library could not be written. What was saved before is safe.</source>
        <translation>No se ha podido escribir la biblioteca. Lo que se había guardado está a salvo.</translation>
    </message>
    <message>
        <source>Choose an actor that everybody should know, then press Ctrl+L.</source>
        <translation>Elige un actor que todos deban conocer y pulsa Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose an actor, an event or a statement first.</source>
        <translation>Primero elige un actor, un acontecimiento o una declaración.</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message>
        <source>Its events, notes and statements go with it. Undo brings all of it back until you close Dramatis.</source>
        <translation>Sus acontecimientos, notas y declaraciones se eliminan con él. «Deshacer» lo recupera todo hasta que cierres Dramatis.</translation>
    </message>
    <message>
        <source>Select the name in the article first.</source>
        <translation>Primero selecciona el nombre en el artículo.</translation>
    </message>
    <message>
        <source>Select a name, not a whole passage.</source>
        <translation>Selecciona un nombre, no un fragmento entero.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nuevo actor</translation>
    </message>
    <message>
        <source>Other articles of your library speak of “{name}”. Who is it here?</source>
        <translation>Otros artículos de tu biblioteca hablan de «{name}». ¿De quién se trata aquí?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otro actor</translation>
    </message>
    <message>
        <source>A new actor is made.</source>
        <translation>Se crea un actor nuevo.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Choose an actor, then select the words that name it.</source>
        <translation>Elige un actor y luego selecciona las palabras que lo nombran.</translation>
    </message>
    <message>
        <source>These words name {name} now.</source>
        <translation>Ahora estas palabras nombran a {name}.</translation>
    </message>
    <message>
        <source>Put the cursor into a marked name first.</source>
        <translation>Primero pon el cursor en un nombre marcado.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Eliminar actor</translation>
    </message>
    <message>
        <source>Where should “{name}” be deleted?</source>
        <translation>¿Dónde se debe eliminar «{name}»?</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>The other articles keep it.</source>
        <translation>Los demás artículos lo conservan.</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>En todos los artículos</translation>
    </message>
    <message numerus="yes">
        <source>{n} more speak of it.</source>
        <translation>
            <numerusform>Otro más habla de este actor.</numerusform>
            <numerusform>Otros {n} hablan de este actor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the two actors first.</source>
        <translation>Primero elige uno de los dos actores.</translation>
    </message>
    <message>
        <source>Choose an actor that is mentioned more than once.</source>
        <translation>Elige un actor que se mencione más de una vez.</translation>
    </message>
    <message>
        <source>The text could not be looked through.</source>
        <translation>No se ha podido examinar el texto.</translation>
    </message>
    <message>
        <source>Select the words first that you want to highlight.</source>
        <translation>Primero selecciona las palabras que quieres resaltar.</translation>
    </message>
    <message>
        <source>Select the words first that you want to write about.</source>
        <translation>Primero selecciona las palabras sobre las que quieres escribir.</translation>
    </message>
    <message>
        <source>Highlight &amp;{number}: {name}</source>
        <translation>Resaltar &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>No se puede leer la biblioteca.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>The export was written to {file}.</source>
        <translation>La exportación se ha guardado en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <translation>
            <numerusform>Se ha guardado {n} archivo en {folder}.</numerusform>
            <numerusform>Se han guardado {n} archivos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Import actors and events</source>
        <translation>Importar actores y acontecimientos</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>No se puede leer la tabla.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>No se puede abrir la biblioteca.</translation>
    </message>
    <message>
        <source>The options could not be saved.</source>
        <translation>No se han podido guardar las opciones.</translation>
    </message>
    <message>
        <source>The sheet cannot be put together.</source>
        <translation>No se puede preparar la ficha.</translation>
    </message>
    <message numerus="yes">
        <source>The study sheet was written to {file} ({n} pages).</source>
        <translation>
            <numerusform>La ficha se ha guardado en {file} (una página).</numerusform>
            <numerusform>La ficha se ha guardado en {file} ({n} páginas).</numerusform>
        </translation>
    </message>
    <message>
        <source>The study sheet was written to {file}.</source>
        <translation>La ficha se ha guardado en {file}.</translation>
    </message>
    <message>
        <source>The sheet was written, but some characters have no face here.</source>
        <translation>La ficha se ha guardado, pero faltan tipos de letra para algunos caracteres.</translation>
    </message>
    <message>
        <source>{library} backup</source>
        <translation>{library} - copia de seguridad</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Go back to “{backup}”?</source>
        <translation>¿Volver a «{backup}»?</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>No se ha podido restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Se ha restaurado la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup was restored. The state before is kept as {file}.</source>
        <translation>Se ha restaurado la copia de seguridad. El estado anterior se conserva en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were added; this is the first of them.</source>
        <translation>
            <numerusform>Se ha añadido un artículo.</numerusform>
            <numerusform>Se han añadido {n} artículos; este es el primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article could not be added.</source>
        <translation>No se ha podido añadir el artículo.</translation>
    </message>
    <message>
        <source>Select the word first that you want to explain.</source>
        <translation>Primero selecciona la palabra que quieres explicar.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an actor, at {n} places.</source>
        <translation>
            <numerusform>{name} es ahora un actor, en un lugar.</numerusform>
            <numerusform>{name} es ahora un actor, en {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Primero selecciona las palabras en el artículo.</translation>
    </message>
    <message>
        <source>No article mentions {name}.</source>
        <translation>Ningún artículo menciona a {name}.</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}, was written to {file}.</source>
        <translation>«{title}», edición {number}, se ha guardado en {file}.</translation>
    </message>
    <message>
        <source>Put it into a shared folder, on a stick or on the learning platform; everybody opens a copy of it.</source>
        <translation>Ponla en una carpeta compartida, en una memoria USB o en la plataforma educativa; cada cual abre una copia.</translation>
    </message>
    <message>
        <source>The correction slip was written to {file}.</source>
        <translation>La hoja de correcciones se ha guardado en {file}.</translation>
    </message>
    <message>
        <source>The slip was written, but some characters have no face here.</source>
        <translation>La hoja se ha guardado, pero aquí falta la letra para algunos caracteres.</translation>
    </message>
    <message>
        <source>Dramatis lessons</source>
        <translation>Lecciones de Dramatis</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>The lesson cannot be opened.</source>
        <translation>No se puede abrir la lección.</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is here: {n} articles.</source>
        <translation>
            <numerusform>La lección ya está aquí: {n} artículo.</numerusform>
            <numerusform>La lección ya está aquí: {n} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Se ha quitado el marcador.</translation>
    </message>
    <message>
        <source>A bookmark is set at this heading.</source>
        <translation>Se ha puesto un marcador en este subtítulo.</translation>
    </message>
    <message>
        <source>A bookmark is set at paragraph {number}.</source>
        <translation>Se ha puesto un marcador en el párrafo {number}.</translation>
    </message>
    <message>
        <source>There is no bookmark in this article yet; {key} sets one.</source>
        <translation>Aún no hay marcadores en este artículo; {key} pone uno.</translation>
    </message>
    <message>
        <source>There are no highlights, notes or bookmarks yet.</source>
        <translation>Todavía no hay resaltados, notas ni marcadores.</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Cambiar actor</translation>
    </message>
    <message>
        <source>Keep what is said of this actor (Ctrl+Enter)</source>
        <translation>Guardar lo que se dice de este actor (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take this actor out of this article, or of all</source>
        <translation>Quitar este actor de este artículo o de todos</translation>
    </message>
    <message>
        <source>Who it is, in one sentence that a pupil understands</source>
        <translation>Quién es, en una frase que entienda un alumno</translation>
    </message>
    <message>
        <source>A key actor: it comes first in lists and exercises</source>
        <translation>Actor para aprender: va primero en las listas y los ejercicios</translation>
    </message>
    <message>
        <source>One on each line: short forms, acronyms, other spellings</source>
        <translation>Uno en cada línea: formas cortas, siglas, otras grafías</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>Nombres en su propia escritura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>&amp;Añadir un nombre</translation>
    </message>
    <message>
        <source>The language is a code of two letters, such as ar or ru</source>
        <translation>El idioma es un código de dos letras, como ar o ru</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Add a role</source>
        <translation>Añadir un pape&amp;l</translation>
    </message>
    <message>
        <source>When is a date or a period, such as 2014/2016, 2014/.. or 2017-01</source>
        <translation>«Cuándo» es una fecha o un período, como 2014/2016, 2014/.. o 2017-01</translation>
    </message>
    <message>
        <source>Sentences for a time</source>
        <translation>Frases para una época</translation>
    </message>
    <message>
        <source>&amp;Add a sentence</source>
        <translation>Añadir &amp;frase</translation>
    </message>
    <message>
        <source>Articles from such a time say this instead of the sentence above; when is a period, such as 2014/..</source>
        <translation>Los artículos de esa época dicen esto en vez de la frase de arriba; la época es un periodo, como 2014/..</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>In one s&amp;entence</source>
        <translation>En una &amp;frase</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Nombres y papeles</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Escritura propia</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>En otras épocas</translation>
    </message>
    <message>
        <source>An actor has a name.</source>
        <translation>Un actor necesita un nombre.</translation>
    </message>
    <message>
        <source>The language of a name is a code of two letters, such as ar or ru.</source>
        <translation>El idioma de un nombre es un código de dos letras, como ar o ru.</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Aparece en</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles mention {name}.</source>
        <translation>
            <numerusform>{n} artículo menciona a {name}.</numerusform>
            <numerusform>{n} artículos mencionan a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens an article.</source>
        <translation>Intro abre un artículo.</translation>
    </message>
    <message>
        <source>Show the first mention in this article (Enter)</source>
        <translation>Mostrar la primera mención en este artículo (Intro)</translation>
    </message>
    <message>
        <source>Stay where you are (Escape)</source>
        <translation>Seguir donde estás (Esc)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Detalles del artículo…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Look at the places</source>
        <translation>Ver los lugares</translation>
    </message>
    <message>
        <source>Choose an actor, then “Learn this” (Ctrl+L)</source>
        <translation>Elige un actor y luego «Para aprender» (Ctrl+L)</translation>
    </message>
    <message>
        <source>Write the next one</source>
        <translation>Escribir la siguiente</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>Abrir el siguiente</translation>
    </message>
    <message>
        <source>Checklist for this lesson</source>
        <translation>Lista de comprobación de esta lección</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the checklist (Escape)</source>
        <translation>Cerrar la lista de comprobación (Esc)</translation>
    </message>
    <message>
        <source>This lesson has everything that it needs.</source>
        <translation>Esta lección tiene todo lo que necesita.</translation>
    </message>
    <message>
        <source>Done: {done} of {all}. Click a line, or press Enter on it, to go on.</source>
        <translation>Hecho: {done} de {all}. Para continuar, haz clic en una línea o pulsa Intro en ella.</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Hecho: {words}</translation>
    </message>
    <message>
        <source>Go on with this answer (Enter)</source>
        <translation>Continuar con esta respuesta (Intro)</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Each line is a paragraph, and one that begins with # is a heading. Mentions, evidence and notes keep their places; those whose words you change are listed afterwards, to be looked at.</source>
        <translation>Cada línea es un párrafo, y una que empieza con # es un subtítulo. Las menciones, las pruebas y las notas conservan su lugar; las que tengan palabras cambiadas aparecen después en una lista para revisarlas.</translation>
    </message>
    <message>
        <source>Keep the corrected text (Ctrl+Enter)</source>
        <translation>Guardar el texto corregido (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Show how dates are written</source>
        <translation>Mostrar cómo se escriben las fechas</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cómo se escriben las fechas</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>No se conoce ninguna fecha.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Detalles del artículo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>A line under the title, such as “Retold from…”</source>
        <translation>Una línea bajo el título, como «Versión de…»</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>Keep these details (Ctrl+Enter)</source>
        <translation>Guardar estos detalles (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>&amp;Delete article…</source>
        <translation>E&amp;liminar artículo…</translation>
    </message>
    <message>
        <source>Take this article out of the library</source>
        <translation>Quitar este artículo de la biblioteca</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mención</translation>
    </message>
    <message>
        <source>evidence of an event</source>
        <translation>prueba de un acontecimiento</translation>
    </message>
    <message>
        <source>evidence of a relation</source>
        <translation>prueba de una relación</translation>
    </message>
    <message>
        <source>place of a question</source>
        <translation>lugar de una pregunta</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Lugares por revisar</translation>
    </message>
    <message>
        <source>It is &amp;here</source>
        <translation>Está &amp;aquí</translation>
    </message>
    <message>
        <source>The place that the article shows now is right</source>
        <translation>El lugar que ahora muestra el artículo es el correcto</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>Es lo &amp;seleccionado</translation>
    </message>
    <message>
        <source>Select the right words in the article</source>
        <translation>Seleccionar las palabras correctas en el artículo</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>What stood here is no longer in the text</source>
        <translation>Lo que había aquí ya no está en el texto</translation>
    </message>
    <message>
        <source>The rest stays for another day</source>
        <translation>El resto queda para otro día</translation>
    </message>
    <message>
        <source>These words were changed when the text was corrected. Say where each belongs now.</source>
        <translation>Estas palabras cambiaron al corregir el texto. Indica dónde está ahora cada una.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>{head}
was: “{quote}”</source>
        <translation>{head}
antes: «{quote}»</translation>
    </message>
    <message>
        <source>Select the right words in the article first.</source>
        <translation>Primero selecciona en el artículo las palabras correctas.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Búsqueda de duplicados</translation>
    </message>
    <message>
        <source>The names of all actors are compared…</source>
        <translation>Se comparan los nombres de todos los actores…</translation>
    </message>
    <message>
        <source>No two actors look like one.</source>
        <translation>No hay dos actores que parezcan uno.</translation>
    </message>
    <message>
        <source>M merges the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M une los dos, D los deja separados, S salta, Z vuelve atrás.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Make one actor of the two, in all articles</source>
        <translation>Hacer un solo actor de los dos, en todos los artículos</translation>
    </message>
    <message>
        <source>Keep both, and never ask again</source>
        <translation>Conservar los dos y no volver a preguntar</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be one and the same.</source>
        <translation>
            <numerusform>{n} par puede ser el mismo actor.</numerusform>
            <numerusform>{n} pares pueden ser el mismo actor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} in “{title}”</source>
        <translation>{date} en «{title}»</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
    <message>
        <source>It is another event: tell the two apart</source>
        <translation>Es otro acontecimiento: distinguir los dos</translation>
    </message>
    <message>
        <source>{headline}, in “{title}”</source>
        <translation>{headline}, en «{title}»</translation>
    </message>
    <message>
        <source>Add a&amp;n actor</source>
        <translation>Añad&amp;ir un actor</translation>
    </message>
    <message>
        <source>One more actor that took part</source>
        <translation>Otro actor más que participó</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>what it did, such as “signs”</source>
        <translation>lo que hizo, por ejemplo «firma»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This actor took no part</source>
        <translation>Este actor no participó</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Cambiar acontecimiento</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo acontecimiento</translation>
    </message>
    <message>
        <source>Keep this event (Ctrl+Enter)</source>
        <translation>Guardar este acontecimiento (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take this event out of the lesson</source>
        <translation>Quitar este acontecimiento de la lección</translation>
    </message>
    <message>
        <source>What happened, in at most twelve words</source>
        <translation>Qué pasó, en doce palabras como máximo</translation>
    </message>
    <message>
        <source>Where the date comes from</source>
        <translation>De dónde viene la fecha</translation>
    </message>
    <message>
        <source>such as “January before the article was published”</source>
        <translation>por ejemplo, «el enero anterior a la publicación»</translation>
    </message>
    <message>
        <source>A key event: it comes first in lists and exercises</source>
        <translation>Acontecimiento para aprender: va primero en las listas y los ejercicios</translation>
    </message>
    <message>
        <source>What the headline leaves out</source>
        <translation>Lo que no dice el titular</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <source>T&amp;old as</source>
        <translation>C&amp;ontado como</translation>
    </message>
    <message>
        <source>Also told</source>
        <translation>También se cuenta en</translation>
    </message>
    <message>
        <source>&amp;Use the selected words</source>
        <translation>Usar las pala&amp;bras seleccionadas</translation>
    </message>
    <message>
        <source>Select the words in the article that show it, then press this button</source>
        <translation>Selecciona en el artículo las palabras que lo muestran y pulsa este botón</translation>
    </message>
    <message>
        <source>Nothing is selected in the article.</source>
        <translation>No hay nada seleccionado en el artículo.</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Unir actores</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Otro actor</translation>
    </message>
    <message>
        <source>Make one actor of the two (Enter)</source>
        <translation>Hacer de los dos un solo actor (Intro)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <translation>«{name}» es el mismo actor que</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>Ac&amp;tor</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Nombre que queda</translation>
    </message>
    <message>
        <source>“{name}” becomes another name of it, with {mentions}, events, relations and statements, in all articles. Undo takes it back.</source>
        <translation>«{name}» pasa a ser otro nombre del actor que queda, en todos los artículos, con {mentions}, acontecimientos, relaciones y declaraciones. Se puede deshacer.</translation>
    </message>
    <message>
        <source>This name stays when the two are merged</source>
        <translation>Este nombre queda cuando se unen los dos</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more articles</source>
        <translation>
            <numerusform>y {n} artículo más</numerusform>
            <numerusform>y {n} artículos más</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {date}</source>
        <translation>{title}, {date}</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Son distintos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what was decided last</source>
        <translation>Volver atrás en la última decisión</translation>
    </message>
    <message>
        <source>The rest stays for another day (Escape)</source>
        <translation>El resto queda para otro día (Esc)</translation>
    </message>
    <message>
        <source>{pair} (skipped)</source>
        <translation>{pair} (saltado)</translation>
    </message>
    <message>
        <source>For it: {reasons}</source>
        <translation>A favor: {reasons}</translation>
    </message>
    <message>
        <source>Against it: {reasons}</source>
        <translation>En contra: {reasons}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Cambiar relación</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nueva relación</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Words that stand between the two names, such as “commands” or “is backed by”</source>
        <translation>Palabras que van entre los dos nombres, como «dirige» o «recibe apoyo de»</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Segundo actor</translation>
    </message>
    <message>
        <source>Keep this relation (Ctrl+Enter)</source>
        <translation>Guardar esta relación (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take this relation out of the lesson</source>
        <translation>Quitar esta relación de la lección</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Primer actor</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Relación</translation>
    </message>
    <message>
        <source>Wh&amp;om</source>
        <translation>&amp;Segundo actor</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Look for the same events</source>
        <translation>Buscar los mismos acontecimientos</translation>
    </message>
    <message>
        <source>Looking for the same events</source>
        <translation>Búsqueda de los mismos acontecimientos</translation>
    </message>
    <message>
        <source>The events of all articles are compared…</source>
        <translation>Se comparan los acontecimientos de todos los artículos…</translation>
    </message>
    <message>
        <source>No two articles seem to tell the same event.</source>
        <translation>Parece que no hay dos artículos que cuenten el mismo acontecimiento.</translation>
    </message>
    <message>
        <source>M joins the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M junta los dos, D los deja separados, S salta, Z vuelve atrás.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Es el mismo</translation>
    </message>
    <message>
        <source>Show the two as one event on timelines; each article keeps its own date and words</source>
        <translation>Mostrar los dos como un solo acontecimiento en las líneas de tiempo; cada artículo conserva su fecha y sus palabras</translation>
    </message>
    <message>
        <source>Keep two events, and never ask again</source>
        <translation>Conservar dos acontecimientos y no volver a preguntar</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same event.</source>
        <translation>
            <numerusform>{n} par puede ser el mismo acontecimiento.</numerusform>
            <numerusform>{n} pares pueden ser el mismo acontecimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both articles give the same date.</source>
        <translation>Los dos artículos dan la misma fecha.</translation>
    </message>
    <message>
        <source>The dates may be the same: one is less exact.</source>
        <translation>Las fechas pueden ser la misma: una es menos exacta.</translation>
    </message>
    <message>
        <source>The articles give different dates.</source>
        <translation>Los artículos dan fechas distintas.</translation>
    </message>
    <message>
        <source>An article gives no date.</source>
        <translation>Un artículo no da fecha.</translation>
    </message>
    <message>
        <source>Both name {names}.</source>
        <translation>En los dos participa: {names}.</translation>
    </message>
    <message>
        <source>No actor takes part in both.</source>
        <translation>Ningún actor participa en los dos.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Both are told with the words {words}.</source>
        <translation>Los dos se cuentan con estas palabras: {words}.</translation>
    </message>
    <message>
        <source>One of the articles tells another event that is like it.</source>
        <translation>Uno de los artículos cuenta otro acontecimiento parecido.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>Separar actor</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>The full name of the other one</source>
        <translation>El nombre completo del otro</translation>
    </message>
    <message>
        <source>Make another actor of the ticked mentions (Enter)</source>
        <translation>Hacer otro actor con las menciones marcadas (Intro)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>Tick the mentions of “{name}” that are somebody else. They go to a new actor.</source>
        <translation>Marca las menciones de «{name}» que se refieren a otro. Pasan a un actor nuevo.</translation>
    </message>
    <message>
        <source>Make another actor in the ticked articles (Enter)</source>
        <translation>Hacer otro actor en los artículos marcados (Intro)</translation>
    </message>
    <message>
        <source>Tick the articles in which “{name}” is somebody else. There it becomes a new actor.</source>
        <translation>Marca los artículos en los que «{name}» es otro. Allí pasa a ser un actor nuevo.</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Cambiar declaración</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nueva declaración</translation>
    </message>
    <message>
        <source>Keep this statement (Ctrl+Enter)</source>
        <translation>Guardar esta declaración (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take this statement out of the lesson</source>
        <translation>Quitar esta declaración de la lección</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Tipo de declaración</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Qué se dice</translation>
    </message>
    <message>
        <source>What is said, in a short sentence</source>
        <translation>Lo que se dice, en una frase corta</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>A qué responde</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Cómo responde</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>la apoya</translation>
    </message>
    <message>
        <source>disputes it</source>
        <translation>la contradice</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>&amp;Who says it</source>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>What &amp;is said</source>
        <translation>Qué se &amp;dice</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Responde a</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Add a row and type into it</source>
        <translation>Añadir una fila y escribir en ella</translation>
    </message>
    <message>
        <source>Take the selected rows out</source>
        <translation>Quitar las filas seleccionadas</translation>
    </message>
    <message>
        <source>The questions cannot be read.</source>
        <translation>No se pueden leer las preguntas.</translation>
    </message>
    <message>
        <source>The articles cannot be read.</source>
        <translation>No se pueden leer los artículos.</translation>
    </message>
    <message>
        <source>One for each article</source>
        <translation>Uno por artículo</translation>
    </message>
    <message>
        <source>One for each copy</source>
        <translation>Uno por copia</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Todo en uno</translation>
    </message>
    <message>
        <source>Sheets for several articles</source>
        <translation>Fichas para varios artículos</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta ficha</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>&amp;Alumno</translation>
    </message>
    <message>
        <source>Copies as they are handed out</source>
        <translation>Copias tal como se reparten</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Profesor</translation>
    </message>
    <message>
        <source>Copies with the answers</source>
        <translation>Copias con las respuestas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Elegir la carpeta para los archivos</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>Imprimir para</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Guarda&amp;r</translation>
    </message>
    <message>
        <source>Write the files (Enter)</source>
        <translation>Guardar los archivos (Intro)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing them (Escape)</source>
        <translation>Cerrar sin archivos o dejar de crearlos (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be written.</source>
        <translation>
            <numerusform>Se guardará {n} archivo.</numerusform>
            <numerusform>Se guardarán {n} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files?</source>
        <translation>
            <numerusform>¿Reemplazar {n} archivo?</numerusform>
            <numerusform>¿Reemplazar {n} archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {folder} already, such as “{file}”.</source>
        <translation>Ya hay alguno en {folder}, como «{file}».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The sheets could not be written.</source>
        <translation>No se han podido guardar las fichas.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles ticked</source>
        <translation>
            <numerusform>{n} artículo marcado</numerusform>
            <numerusform>{n} artículos marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se ha guardado</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Show the files in the system’s own window</source>
        <translation>Mostrar los archivos en una ventana del sistema</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se ha guardado ningún archivo.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Se ha detenido antes de terminar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles could not be printed.</source>
        <translation>
            <numerusform>No se ha podido imprimir {n} artículo.</numerusform>
            <numerusform>No se han podido imprimir {n} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} ({pages})</source>
        <translation>{file} ({pages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Teacher copies</source>
        <translation>Copias del &amp;profesor</translation>
    </message>
    <message>
        <source>One of each version, with the answers in their places</source>
        <translation>Una de cada versión, con las respuestas en su sitio</translation>
    </message>
    <message>
        <source>Pa&amp;ge with the answers</source>
        <translation>Página de s&amp;oluciones</translation>
    </message>
    <message>
        <source>The answers of all versions in short, after the teacher copies</source>
        <translation>Las respuestas de todas las versiones en breve, tras las copias del profesor</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Todo en &amp;un archivo</translation>
    </message>
    <message>
        <source>One copy of each, one after the other; each says what it is</source>
        <translation>Una copia de cada, una tras otra; cada una dice cuál es</translation>
    </message>
    <message>
        <source>A file for &amp;each</source>
        <translation>Un archivo para ca&amp;da una</translation>
    </message>
    <message>
        <source>To be printed or sent one by one</source>
        <translation>Para imprimirlas o enviarlas una a una</translation>
    </message>
    <message>
        <source>Print each as often as it is wanted (Enter)</source>
        <translation>Imprimir de cada una las copias que hacen falta (Intro)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Write one of each as PDF, to be printed or copied later</source>
        <translation>Guardar una de cada en PDF, para imprimirla o fotocopiarla después</translation>
    </message>
    <message>
        <source>Close, or stop what is being made (Escape)</source>
        <translation>Cerrar o detener lo que se está haciendo (Esc)</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>When they are saved</source>
        <translation>Al guardarlas</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <translation>
            <numerusform>{n} copia</numerusform>
            <numerusform>{n} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from {masters}; the questions have the same numbers in all of them.</source>
        <translation>{copies} de {masters}; las preguntas tienen los mismos números en todas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} masters</source>
        <translation>
            <numerusform>{n} original</numerusform>
            <numerusform>{n} originales</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from one master.</source>
        <translation>{copies} de un solo original.</translation>
    </message>
    <message numerus="yes">
        <source>{n} teacher copies come with them.</source>
        <translation>
            <numerusform>Se añade {n} copia del profesor.</numerusform>
            <numerusform>Se añaden {n} copias del profesor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save class set</source>
        <translation>Guardar las copias para la clase</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>¿Reemplazar «{file}»?</translation>
    </message>
    <message>
        <source>There is already a file of that name in {folder}.</source>
        <translation>Ya hay un archivo con ese nombre en {folder}.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>No se ha podido guardar la ficha.</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Añadir una línea</translation>
    </message>
    <message>
        <source>More copies, of another version or printed in another way</source>
        <translation>Más copias, de otra versión o impresas de otra manera</translation>
    </message>
    <message>
        <source>How many of these the class needs</source>
        <translation>Cuántas de estas necesita la clase</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Quitar esta línea (Ctrl+Supr)</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>Study sheet: {title}</source>
        <translation>Ficha: {title}</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>No se puede leer el artículo.</translation>
    </message>
    <message>
        <source>The preview could not be made: {reason}</source>
        <translation>No se ha podido hacer la vista previa: {reason}</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Se están preparando las páginas…</translation>
    </message>
    <message>
        <source>The sheet could not be remembered.</source>
        <translation>No se ha podido recordar la ficha.</translation>
    </message>
    <message>
        <source>Not everything can be printed as it is:</source>
        <translation>No todo se puede imprimir tal cual:</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Y {n} más.</numerusform>
            <numerusform>Y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class se&amp;t…</source>
        <translation>Para la c&amp;lase…</translation>
    </message>
    <message>
        <source>Print as many copies of each kind as a class needs</source>
        <translation>Imprimir de cada tipo las copias que necesita una clase</translation>
    </message>
    <message>
        <source>Write the sheet as PDF, as a web page or for Word (Ctrl+S)</source>
        <translation>Guardar la ficha en PDF, como página web o para Word (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>Imprimir la ficha (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Student copies…</source>
        <translation>Copias del &amp;alumno…</translation>
    </message>
    <message>
        <source>&amp;Teacher copies…</source>
        <translation>Copias del &amp;profesor…</translation>
    </message>
    <message>
        <source>&amp;Only what is shown…</source>
        <translation>&amp;Solo lo que se ve…</translation>
    </message>
    <message>
        <source>Close; the sheet is remembered for this article (Escape)</source>
        <translation>Cerrar; la ficha se recuerda para este artículo (Esc)</translation>
    </message>
    <message>
        <source>{pages} ({sheets}, both sides)</source>
        <translation>{pages} ({sheets} a doble cara)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of paper</source>
        <translation>
            <numerusform>{n} hoja</numerusform>
            <numerusform>{n} hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits on {n} pages.</source>
        <translation>
            <numerusform>Cabe en {n} página.</numerusform>
            <numerusform>Cabe en {n} páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages too many; {last}</source>
        <translation>
            <numerusform>Sobra {n} página; {last}</numerusform>
            <numerusform>Sobran {n} páginas; {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one has a few lines.</source>
        <translation>la última solo tiene unas líneas.</translation>
    </message>
    <message>
        <source>the last one is a quarter full.</source>
        <translation>la última está llena hasta un cuarto.</translation>
    </message>
    <message>
        <source>the last one is a third full.</source>
        <translation>la última está llena hasta un tercio.</translation>
    </message>
    <message>
        <source>the last one is half full.</source>
        <translation>la última está llena hasta la mitad.</translation>
    </message>
    <message>
        <source>the last one is three quarters full.</source>
        <translation>la última está llena hasta tres cuartos.</translation>
    </message>
    <message>
        <source>the last one is full.</source>
        <translation>la última está llena.</translation>
    </message>
    <message>
        <source>student copy</source>
        <translation>copia del alumno</translation>
    </message>
    <message>
        <source>student copy {letter}</source>
        <translation>copia del alumno {letter}</translation>
    </message>
    <message>
        <source>teacher copy {letter}</source>
        <translation>copia del profesor {letter}</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>Sin el texto</translation>
    </message>
    <message>
        <source>Asked from memory, on pages of their own where nothing gives an answer away</source>
        <translation>De memoria, en páginas aparte donde nada delata una respuesta</translation>
    </message>
    <message>
        <source>Show the words to pick from</source>
        <translation>Dar las palabras para elegir</translation>
    </message>
    <message>
        <source>The answers stand in a box, in another order</source>
        <translation>Las respuestas están en un recuadro, en otro orden</translation>
    </message>
    <message>
        <source>Only what is marked “learn this”</source>
        <translation>Solo lo marcado «para aprender»</translation>
    </message>
    <message>
        <source>Leave out what has no such mark in the lesson</source>
        <translation>Dejar fuera lo que no tiene esa marca en la lección</translation>
    </message>
    <message>
        <source>Number the lines</source>
        <translation>Numerar las líneas</translation>
    </message>
    <message>
        <source>Beside the text, so that a line can be named</source>
        <translation>Junto al texto, para poder citar una línea</translation>
    </message>
    <message>
        <source>Wide margin for notes</source>
        <translation>Margen ancho para notas</translation>
    </message>
    <message>
        <source>Room beside the text to write in</source>
        <translation>Sitio para escribir junto al texto</translation>
    </message>
    <message>
        <source>Underline the actors</source>
        <translation>Subrayar los actores</translation>
    </message>
    <message>
        <source>Each mention in the line of its actor</source>
        <translation>Cada mención con la línea de su actor</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>Máximo de preguntas</translation>
    </message>
    <message>
        <source>Fewer are asked where the article does not give so many</source>
        <translation>Son menos si el artículo no da para tantas</translation>
    </message>
    <message>
        <source>Marks for each</source>
        <translation>Puntos por cada una</translation>
    </message>
    <message>
        <source>0 where no marks are given</source>
        <translation>0 si no se puntúa</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Líneas para escribir</translation>
    </message>
    <message>
        <source>For each question</source>
        <translation>Para cada pregunta</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>Who or what somebody or something is, at the first mention</source>
        <translation>Decir quién o qué es, en la primera mención</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>En el margen</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>Como notas al pie</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>How the text runs down the page</source>
        <translation>Cómo se reparte el texto en la página</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Ya impreso</translation>
    </message>
    <message>
        <source>The rest is asked for</source>
        <translation>Lo demás se pregunta</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Las fechas</translation>
    </message>
    <message>
        <source>The events</source>
        <translation>Los acontecimientos</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Los nombres</translation>
    </message>
    <message>
        <source>The explanations</source>
        <translation>Las explicaciones</translation>
    </message>
    <message>
        <source>This part has nothing to choose.</source>
        <translation>En esta parte no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Edit questions…</source>
        <translation>Editar preguntas…</translation>
    </message>
    <message>
        <source>Write your own questions about this article, with answers and marks</source>
        <translation>Escribir tus preguntas sobre este artículo, con respuestas y puntos</translation>
    </message>
    <message>
        <source>The class set that was used last cannot be read.</source>
        <translation>No se pueden leer las últimas copias para la clase.</translation>
    </message>
    <message>
        <source>The class set could not be remembered.</source>
        <translation>No se han podido recordar las copias para la clase.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>No se ha podido imprimir la ficha.</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>Partes de la ficha</translation>
    </message>
    <message>
        <source>Space switches a part on or off, Alt with an arrow key moves it.</source>
        <translation>La barra espaciadora pone o quita una parte; Alt con una flecha la mueve.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}: {state}</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>The preset of that name is replaced.</source>
        <translation>Se reemplazará el modelo con ese nombre.</translation>
    </message>
    <message>
        <source>It is offered with the other presets, for every article.</source>
        <translation>Aparecerá con los demás modelos, en todos los artículos.</translation>
    </message>
    <message>
        <source>Another preset is called “{name}”.</source>
        <translation>Otro modelo se llama «{name}».</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Begin with a sheet that is put together already</source>
        <translation>Empezar con una ficha ya hecha</translation>
    </message>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Conservar como modelo…</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Eliminar modelo</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Keep this sheet as a preset, rename or delete one</source>
        <translation>Conservar esta ficha como modelo, o cambiar de nombre o eliminar uno</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (modificado)</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>Ficha propia</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Conservar como modelo</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>The sheet that is shown stays as it is.</source>
        <translation>La ficha que se ve queda como está.</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Todo el ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Student copy</source>
        <translation>Copia del alumno</translation>
    </message>
    <message>
        <source>As it is handed out</source>
        <translation>Tal como se reparte</translation>
    </message>
    <message>
        <source>With the answers, each with its quote and paragraph</source>
        <translation>Con las respuestas, cada una con su cita y su párrafo</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Versión que se ve</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>Tamaño de las páginas (Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Version {letter}</source>
        <translation>Versión {letter}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} de {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>La impresora no acepta nada.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, then print again.</source>
        <translation>Comprueba que está encendida y conectada, e imprime otra vez.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages.</source>
        <translation>La impresora ha dejado de aceptar páginas.</translation>
    </message>
    <message>
        <source>Check its paper and that it is connected, then print again.</source>
        <translation>Comprueba el papel y la conexión, e imprime otra vez.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Stop printing (Escape)</source>
        <translation>Dejar de imprimir (Esc)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>En este ordenador no hay ninguna impresora instalada.</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF, and print that file where there is a printer. Or add a printer in the settings of the system, and try again.</source>
        <translation>Guarda la ficha en PDF e imprime ese archivo donde haya una impresora. O añade una impresora en los ajustes del sistema y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Imprimir «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are being printed…</source>
        <translation>
            <numerusform>Imprimiendo {n} página…</numerusform>
            <numerusform>Imprimiendo {n} páginas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is being stopped…</source>
        <translation>Deteniendo la impresión…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to “{printer}”.</source>
        <translation>
            <numerusform>Se ha enviado {n} página a «{printer}».</numerusform>
            <numerusform>Se han enviado {n} páginas a «{printer}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer.</source>
        <translation>
            <numerusform>Se ha enviado {n} página a la impresora.</numerusform>
            <numerusform>Se han enviado {n} páginas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escribir una pregunta</translation>
    </message>
    <message>
        <source>Keep the question (Ctrl+Enter)</source>
        <translation>Conservar la pregunta (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Eliminar esta pregunta</translation>
    </message>
    <message>
        <source>What pupils are asked</source>
        <translation>Lo que se pregunta a los alumnos</translation>
    </message>
    <message>
        <source>What is printed on teacher copies; may be left empty</source>
        <translation>Lo que se imprime en las copias del profesor; puede quedar vacío</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>0 where nothing is to be written</source>
        <translation>0 si no hay que escribir nada</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Lugar en el artículo</translation>
    </message>
    <message>
        <source>Where the answer is found; teacher copies name the paragraph</source>
        <translation>Dónde está la respuesta; las copias del profesor dicen el párrafo</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Ningún lugar</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>&amp;Lines to write on</source>
        <translation>Lí&amp;neas para escribir</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>P&amp;untos</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>The question is too long: at most {most} characters fit.</source>
        <translation>La pregunta es demasiado larga: caben {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The answer is too long: at most {most} characters fit.</source>
        <translation>La respuesta es demasiado larga: caben {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Enter changes a question, Delete deletes it, Alt with an arrow key moves it.</source>
        <translation>Intro cambia una pregunta, Supr la elimina y Alt con una flecha la mueve.</translation>
    </message>
    <message>
        <source>There are no questions of your own for this article yet. They stand on its sheets as you write them, with lines to answer on.</source>
        <translation>Todavía no has escrito preguntas sobre este artículo. Aparecen en sus fichas tal como las escribes, con líneas para contestar.</translation>
    </message>
    <message>
        <source>Your own questions: {title}</source>
        <translation>Tus preguntas: {title}</translation>
    </message>
    <message>
        <source>&amp;Write a question…</source>
        <translation>Escri&amp;bir una pregunta…</translation>
    </message>
    <message>
        <source>Ask something more, after these</source>
        <translation>Añadir una pregunta después de estas</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Change this question (Enter)</source>
        <translation>Cambiar esta pregunta (Intro)</translation>
    </message>
    <message>
        <source>Delete this question; it can be taken back (Delete)</source>
        <translation>Eliminar esta pregunta; se puede deshacer (Supr)</translation>
    </message>
    <message>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>Deshacer el último cambio hecho aquí (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close; the questions are kept (Escape)</source>
        <translation>Cerrar; las preguntas se conservan (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Web page, to read on a screen</source>
        <translation>Página web, para leer en pantalla</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word, para modificar</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Guardar ficha</translation>
    </message>
    <message>
        <source>&amp;Student copies</source>
        <translation>Copias del &amp;alumno</translation>
    </message>
    <message>
        <source>As they are handed out</source>
        <translation>Tal como se reparten</translation>
    </message>
    <message>
        <source>With the answers</source>
        <translation>Con las respuestas</translation>
    </message>
    <message>
        <source>A file for &amp;each of them</source>
        <translation>Un archivo para ca&amp;da una</translation>
    </message>
    <message>
        <source>Otherwise all stand in one file, one after the other</source>
        <translation>Si no, todas van en un solo archivo, una tras otra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <translation>Elegir una carpeta y un nombre</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Guarda&amp;r</translation>
    </message>
    <message>
        <source>Write the file (Enter)</source>
        <translation>Guardar el archivo (Intro)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing it (Escape)</source>
        <translation>Cerrar sin archivo o dejar de crearlo (Esc)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>No hay logotipo.</translation>
    </message>
    <message>
        <source>There is a logo.</source>
        <translation>Hay un logotipo.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Keep this head for all sheets (Enter)</source>
        <translation>Conservar este encabezado para todas las fichas (Intro)</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nombre del centro</translation>
    </message>
    <message>
        <source>as it is to stand on the sheets</source>
        <translation>tal como debe aparecer en las fichas</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Elegir el logotipo</translation>
    </message>
    <message>
        <source>Choose a picture: PNG or JPEG, some 1,000 pixels wide</source>
        <translation>Elegir una imagen: PNG o JPEG, de unos 1000 píxeles de ancho</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Print sheets without a logo</source>
        <translation>Imprimir las fichas sin logotipo</translation>
    </message>
    <message>
        <source>Both stand at the head of the first page. Each sheet can do without, under “Whole sheet”.</source>
        <translation>Los dos van arriba en la primera página. Se pueden quitar de cada ficha en «Toda la ficha».</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Nombre del centro</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and choose that file.</source>
        <translation>Guárdala otra vez como PNG o JPEG y elige ese archivo.</translation>
    </message>
    <message>
        <source>The paper that is in the printer</source>
        <translation>El papel que hay en la impresora</translation>
    </message>
    <message>
        <source>Who reads it, or what it is copied on</source>
        <translation>Quién la va a leer, o con qué se va a copiar</translation>
    </message>
    <message>
        <source>The same questions in another order, so that neighbours cannot copy</source>
        <translation>Las mismas preguntas en otro orden, para que no se copie del vecino</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Mezclar otra vez</translation>
    </message>
    <message>
        <source>Pick and arrange the questions in another way</source>
        <translation>Elegir y ordenar las preguntas de otra manera</translation>
    </message>
    <message>
        <source>Fit on pages</source>
        <translation>Máx. de páginas</translation>
    </message>
    <message>
        <source>How many pages the student copy may have</source>
        <translation>Cuántas páginas puede tener la copia del alumno</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Name, class and date</source>
        <translation>Nombre, clase y fecha</translation>
    </message>
    <message>
        <source>Lines to write them on, at the head of the student copy</source>
        <translation>Líneas para escribirlos, arriba en la copia del alumno</translation>
    </message>
    <message>
        <source>The school’s name and logo at the head, if there are any</source>
        <translation>El nombre y el logotipo del centro arriba, si los hay</translation>
    </message>
    <message>
        <source>Page with the answers</source>
        <translation>Página de soluciones</translation>
    </message>
    <message>
        <source>All answers in short, on a page of its own at the end of the teacher copies</source>
        <translation>Todas las respuestas en breve, en una página aparte al final de las copias del profesor</translation>
    </message>
    <message>
        <source>Change the school’s name and logo</source>
        <translation>Cambiar el nombre y el logotipo del centro</translation>
    </message>
    <message>
        <source>What is wanted seldom</source>
        <translation>Lo que se usa pocas veces</translation>
    </message>
    <message>
        <source>Shuffle number</source>
        <translation>Número de mezcla</translation>
    </message>
    <message>
        <source>The same number gives the same questions again</source>
        <translation>El mismo número vuelve a dar las mismas preguntas</translation>
    </message>
    <message>
        <source>Several articles…</source>
        <translation>Varios artículos…</translation>
    </message>
    <message>
        <source>Make a sheet like this of other articles too</source>
        <translation>Hacer también una ficha como esta con otros artículos</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>En la ficha</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Una para todos</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Volver a hacer lo que se ha deshecho (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>What is shown of the sheet</source>
        <translation>Lo que se ve de la ficha</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Toda la ficha</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} · {marks}</source>
        <translation>{questions} · {marks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} párrafo</numerusform>
            <numerusform>{n} párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>About Dramatis</source>
        <translation>Acerca de Dramatis</translation>
    </message>
    <message>
        <source>Dramatis {version}</source>
        <translation>Dramatis {version}</translation>
    </message>
    <message>
        <source>Read an article beside its actors and its timeline, offline, and print study sheets from the same file.</source>
        <translation>Lee un artículo junto a sus actores y su línea de tiempo, sin conexión, e imprime fichas a partir del mismo archivo.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. All its parts, with their licences:</source>
        <translation>Software libre con licencia MIT. Todas sus partes, con sus licencias:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Which licence to read</source>
        <translation>Elegir qué licencia leer</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>Cerrar esta ventana (Esc)</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <translation>(no instalado)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Type what you look for ({key})</source>
        <translation>Escribir lo que se busca ({key})</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word, or a shorter one.</source>
        <translation>No se ha encontrado nada. Prueba con una sola palabra o con una más corta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back to the page before ({key})</source>
        <translation>Volver a la página anterior ({key})</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go forward again ({key})</source>
        <translation>Ir de nuevo adelante ({key})</translation>
    </message>
    <message>
        <source>{heading}, on the page {page}: {words}</source>
        <translation>{heading}, en la página {page}: {words}</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>What a colour means is up to you. The names stand beside your highlights.</source>
        <translation>Tú decides qué significa cada color. Los nombres aparecen junto a lo que resaltas.</translation>
    </message>
    <message>
        <source>Name of colour {number}, usually “{usual}”</source>
        <translation>Nombre del color {number}, normalmente «{usual}»</translation>
    </message>
    <message>
        <source>Keep these names (Enter)</source>
        <translation>Guardar estos nombres (Intro)</translation>
    </message>
    <message>
        <source>&amp;Usual names</source>
        <translation>Nombres &amp;habituales</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Vaciar todos los campos</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <translation>Palabras del artículo</translation>
    </message>
    <message>
        <source>Nothing, for a bookmark alone</source>
        <translation>Nada, para un simple marcador</translation>
    </message>
    <message>
        <source>Nothing, for a highlight alone</source>
        <translation>Vacío, si solo quieres resaltar</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>Guardar la nota (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Eliminar el marcador</translation>
    </message>
    <message>
        <source>Delete the note with its highlight</source>
        <translation>Eliminar la nota con su resaltado</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>Tus &amp;palabras</translation>
    </message>
    <message>
        <source>Reading options</source>
        <translation>Opciones de lectura</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop says</source>
        <translation>Claro, oscuro o alto contraste, según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark letters on warm paper</source>
        <translation>Letras oscuras sobre papel cálido</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Brown letters on yellowed paper</source>
        <translation>Letras marrones sobre papel amarillento</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>Letras claras sobre fondo oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>El contraste más fuerte</translation>
    </message>
    <message>
        <source>Book face</source>
        <translation>Letra de libro</translation>
    </message>
    <message>
        <source>Literata</source>
        <translation>Literata</translation>
    </message>
    <message>
        <source>Clear face</source>
        <translation>Letra legible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible: letters told apart easily</source>
        <translation>Atkinson Hyperlegible: letras fáciles de distinguir</translation>
    </message>
    <message>
        <source>As fits the face</source>
        <translation>Según la letra</translation>
    </message>
    <message>
        <source>Lines, and grounds with the clear face</source>
        <translation>Líneas, y fondos con la letra legible</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Names are underlined</source>
        <translation>Los nombres van subrayados</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Names stand on a soft ground</source>
        <translation>Los nombres van sobre un fondo suave</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Espacio entre líneas</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Largo de las líneas</translation>
    </message>
    <message>
        <source>{name}: the arrow keys change it as well</source>
        <translation>{name}: también se cambia con las flechas</translation>
    </message>
    <message>
        <source>&amp;Line focus</source>
        <translation>Enfoque de &amp;línea</translation>
    </message>
    <message>
        <source>Dim all but a few lines of the text</source>
        <translation>Atenuar todo menos unas pocas líneas del texto</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>The language of menus and messages; articles stay in theirs</source>
        <translation>El idioma de los menús y mensajes; los artículos siguen en el suyo</translation>
    </message>
    <message>
        <source>The paper that study sheets are made for</source>
        <translation>El papel para el que se hacen las fichas</translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Set everything here as it is at the first start</source>
        <translation>Dejar todo aquí como en el primer inicio</translation>
    </message>
    <message>
        <source>Close and keep everything (Escape)</source>
        <translation>Cerrar y conservar los cambios (Esc)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Marcas de los nombres</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Ayudas</translation>
    </message>
    <message>
        <source>Paper of sheets</source>
        <translation>Papel de las fichas</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} letras</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>Your highlights with the names of their colours, your notes and your bookmarks, with the paragraphs.</source>
        <translation>Tus resaltados con el nombre de su color, tus notas y tus marcadores, con los párrafos.</translation>
    </message>
    <message>
        <source>Print my notes</source>
        <translation>Imprimir mis notas</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Whose notes are printed</source>
        <translation>De qué artículos se imprimen las notas</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Print what is marked so</source>
        <translation>Imprimir lo marcado así</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Order in the text</source>
        <translation>Orden en el texto</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>How the notes follow one another</source>
        <translation>En qué orden van las notas</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This is what helps to find a mistake. It holds no word of your articles and notes, no name and no folder of yours. Nothing is sent: copy it or save it, and give it to whom you like, with a sentence on what you did and what happened.</source>
        <translation>Esto ayuda a encontrar un error. No contiene ni una palabra de tus artículos y notas, ni tu nombre, ni el de tus carpetas. No se envía nada: cópialo o guárdalo y dáselo a quien quieras, con una frase sobre lo que hiciste y lo que pasó.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy all of it (Enter)</source>
        <translation>Copiarlo todo (Intro)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save it as a text file</source>
        <translation>Guardarlo como archivo de texto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close without a report (Escape)</source>
        <translation>Cerrar sin informe (Esc)</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>No se ha podido guardar el informe.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>El informe se ha guardado como {name}.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>El informe se ha copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Leave everything as it was (Escape)</source>
        <translation>Dejar todo como estaba (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>G&amp;uardar en PDF…</translation>
    </message>
    <message>
        <source>Choose where the sheet is written (Enter)</source>
        <translation>Elegir dónde se guarda la ficha (Intro)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la ficha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without a sheet, or stop writing it (Escape)</source>
        <translation>Cerrar sin ficha o dejar de guardarla (Esc)</translation>
    </message>
    <message>
        <source>Print &amp;for</source>
        <translation>Imprimir pa&amp;ra</translation>
    </message>
    <message>
        <source>Whom or what the sheet is printed for</source>
        <translation>Para quién o para qué se imprime la ficha</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>El tamaño del papel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Type a part of what you look for</source>
        <translation>Escribir una parte de lo que se busca</translation>
    </message>
    <message>
        <source>There is no such command or key.</source>
        <translation>No hay ninguna orden ni tecla así.</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+rueda</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Pasar la página</translation>
    </message>
    <message>
        <source>Open the card of the mention at the cursor, or choose its sentence</source>
        <translation>Abrir la tarjeta de la mención en el cursor, o elegir su frase</translation>
    </message>
    <message>
        <source>Move the line focus by a line</source>
        <translation>Mover el enfoque una línea</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Agrandar o reducir el texto</translation>
    </message>
    <message>
        <source>Choose the next or previous actor</source>
        <translation>Elegir el actor siguiente o anterior</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Abrir la tarjeta</translation>
    </message>
    <message>
        <source>Choose the next or previous event</source>
        <translation>Elegir el acontecimiento siguiente o anterior</translation>
    </message>
    <message>
        <source>Choose the first or last event</source>
        <translation>Elegir el primer o el último acontecimiento</translation>
    </message>
    <message>
        <source>Stretch time, draw it together, show all of it</source>
        <translation>Estirar el tiempo, comprimirlo, mostrarlo entero</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Ampliar o reducir en torno al puntero</translation>
    </message>
    <message>
        <source>Go to the next actor in that direction</source>
        <translation>Ir al siguiente actor en esa dirección</translation>
    </message>
    <message>
        <source>Go through the relations of the actor</source>
        <translation>Recorrer las relaciones del actor</translation>
    </message>
    <message>
        <source>Make the map larger or smaller, show all of it</source>
        <translation>Agrandar o reducir el mapa, mostrarlo entero</translation>
    </message>
    <message>
        <source>Change the explanation</source>
        <translation>Cambiar la explicación</translation>
    </message>
    <message>
        <source>Take the word out of the list</source>
        <translation>Quitar la palabra de la lista</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Walk its links</source>
        <translation>Recorrer sus enlaces</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keep these sides for this article (Enter)</source>
        <translation>Guardar estos bandos para este artículo (Intro)</translation>
    </message>
    <message>
        <source>&amp;Add side</source>
        <translation>&amp;Añadir bando</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Añadir un bando</translation>
    </message>
    <message>
        <source>Take this side away; whoever was on it is on none</source>
        <translation>Quitar este bando; quien estaba en él se queda sin bando</translation>
    </message>
    <message>
        <source>Put this side before the one above it</source>
        <translation>Poner este bando delante del anterior</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Put this side after the one below it</source>
        <translation>Poner este bando detrás del siguiente</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>Nombre del bando</translation>
    </message>
    <message>
        <source>Mark of the side</source>
        <translation>Marca del bando</translation>
    </message>
    <message>
        <source>Colour, line and figure; a side that has them already gets those of this one</source>
        <translation>Color, línea y figura; si otro bando ya los tiene, recibe los de este</translation>
    </message>
    <message>
        <source>Actors and their sides</source>
        <translation>Actores y sus bandos</translation>
    </message>
    <message>
        <source>The digits 1 to 8 put the selected actors on a side, 0 on none.</source>
        <translation>Con las teclas del 1 al 8 se ponen los actores seleccionados en un bando; con el 0, en ninguno.</translation>
    </message>
    <message>
        <source>Side of the selected actors</source>
        <translation>Bando de los actores seleccionados</translation>
    </message>
    <message>
        <source>On this side from</source>
        <translation>En este bando desde</translation>
    </message>
    <message>
        <source>On this side to</source>
        <translation>En este bando hasta</translation>
    </message>
    <message>
        <source>A date, such as 2014, 2016-07 or 2017-01-11; empty for an open end</source>
        <translation>Una fecha, como 2014, 2016-07 o 2017-01-11; vacío si queda abierto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Another &amp;period</source>
        <translation>Otro &amp;período</translation>
    </message>
    <message>
        <source>Give this actor one more line, for another side at another time</source>
        <translation>Añadir otra fila para este actor, con otro bando en otro tiempo</translation>
    </message>
    <message>
        <source>Say who is on which side in this article. The digits 1 to 8 put the selected actors on a side, 0 on none. As long as there is no side, marks show what kind of actor somebody is.</source>
        <translation>Indica quién está en qué bando en este artículo. Con las teclas del 1 al 8 se ponen los actores seleccionados en un bando; con el 0, en ninguno. Mientras no haya bandos, las marcas muestran el tipo de actor.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>Si&amp;de</source>
        <translation>Ban&amp;do</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Sin bando</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>As a word list has it, such as “to recognise” for “recognised”</source>
        <translation>Como en un diccionario: por ejemplo, «reconocer» en lugar de «reconocido»</translation>
    </message>
    <message>
        <source>In plain words, as it is meant here</source>
        <translation>En palabras sencillas, según se usa aquí</translation>
    </message>
    <message>
        <source>It carries a &amp;judgement</source>
        <translation>Expresa un &amp;juicio</translation>
    </message>
    <message>
        <source>Whoever uses this word says what to think, too</source>
        <translation>Quien usa esta palabra dice también qué hay que pensar</translation>
    </message>
    <message>
        <source>Plainer word</source>
        <translation>Palabra más neutra</translation>
    </message>
    <message>
        <source>A word without the judgement, if there is one</source>
        <translation>Una palabra sin juicio, si la hay</translation>
    </message>
    <message>
        <source>Keep the explanation (Ctrl+Enter)</source>
        <translation>Guardar la explicación (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Take the word out of the word list</source>
        <translation>Quitar la palabra de la lista</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Palabra</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Significado</translation>
    </message>
    <message>
        <source>&amp;Plainer word</source>
        <translation>Palabra más &amp;neutra</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Qué contiene «{column}»</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>What this leaves out</source>
        <translation>Qué se omite</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>{title} – {what}</source>
        <translation>{title} – {what}</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>The file will be called “{file}”.</source>
        <translation>El archivo se llamará «{file}».</translation>
    </message>
    <message>
        <source>A folder “{folder}” will have the files {names}.</source>
        <translation>Una carpeta «{folder}» tendrá los archivos {names}.</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>No se ha podido guardar la exportación.</translation>
    </message>
    <message>
        <source>Actors for this article</source>
        <translation>Actores para este artículo</translation>
    </message>
    <message>
        <source>Events for this article</source>
        <translation>Acontecimientos para este artículo</translation>
    </message>
    <message>
        <source>A new article of these events</source>
        <translation>Un artículo nuevo con estos acontecimientos</translation>
    </message>
    <message>
        <source>Import from “{file}”</source>
        <translation>Importar de «{file}»</translation>
    </message>
    <message>
        <source>Take the rows over as one step, which undo takes back (Enter)</source>
        <translation>Incluir las filas en un solo paso, que se puede deshacer (Intro)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Entre las celdas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>La primera fila tiene &amp;encabezados</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>3/4/2017 is not clear</source>
        <translation>3/4/2017 no está claro</translation>
    </message>
    <message>
        <source>3/4/2017 is 3 April</source>
        <translation>3/4/2017 es el 3 de abril</translation>
    </message>
    <message>
        <source>3/4/2017 is 4 March</source>
        <translation>3/4/2017 es el 4 de marzo</translation>
    </message>
    <message>
        <source>Of events that came after the article</source>
        <translation>De acontecimientos que vinieron después del artículo</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>Fec&amp;has</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>Entre las cel&amp;das</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows become an article.</source>
        <translation>
            <numerusform>Con {n} fila se hace un artículo.</numerusform>
            <numerusform>Con {n} filas se hace un artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which columns have the headlines and dates.</source>
        <translation>Indica qué columnas tienen los titulares y las fechas.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <source>{title}: is added</source>
        <translation>{title}: se añade</translation>
    </message>
    <message>
        <source>{title}: comes after the article</source>
        <translation>{title}: viene después del artículo</translation>
    </message>
    <message>
        <source>{title}: is there, and is filled in</source>
        <translation>{title}: ya está y se completa</translation>
    </message>
    <message>
        <source>{title}: is there already</source>
        <translation>{title}: ya está aquí</translation>
    </message>
    <message>
        <source>{title}: is of another article</source>
        <translation>{title}: es de otro artículo</translation>
    </message>
    <message>
        <source>{title}: is passed over</source>
        <translation>{title}: no se tiene en cuenta</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Qué pasa con las filas</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation>
            <numerusform>{n} fila más</numerusform>
            <numerusform>{n} filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are added.</source>
        <translation>
            <numerusform>Se añade {n} fila.</numerusform>
            <numerusform>Se añaden {n} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} come after the article.</source>
        <translation>
            <numerusform>{n} viene después del artículo.</numerusform>
            <numerusform>{n} vienen después del artículo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fill in what is there.</source>
        <translation>
            <numerusform>{n} completa lo que ya está.</numerusform>
            <numerusform>{n} completan lo que ya está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change nothing.</source>
        <translation>
            <numerusform>{n} no cambia nada.</numerusform>
            <numerusform>{n} no cambian nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are passed over.</source>
        <translation>
            <numerusform>{n} no se tiene en cuenta.</numerusform>
            <numerusform>{n} no se tienen en cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not clear.</source>
        <translation>
            <numerusform>{n} fecha no está clara.</numerusform>
            <numerusform>{n} fechas no están claras.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Nuevo artículo…</translation>
    </message>
    <message>
        <source>Make a lesson from a file, from what was copied, or from typed words</source>
        <translation>Hacer una lección a partir de un archivo, de lo copiado o de palabras escritas</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Nuevo artículo…</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>Pe&amp;gar como artículo nuevo</translation>
    </message>
    <message>
        <source>Make a lesson from the text in the clipboard</source>
        <translation>Hacer una lección con el texto del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Read another library file</source>
        <translation>Leer otro archivo de biblioteca</translation>
    </message>
    <message>
        <source>&amp;Add the bundled articles</source>
        <translation>Añadir los artículos &amp;incluidos</translation>
    </message>
    <message>
        <source>Put the articles that come with Dramatis into this empty library</source>
        <translation>Poner en esta biblioteca vacía los artículos que vienen con Dramatis</translation>
    </message>
    <message>
        <source>Study s&amp;heet…</source>
        <translation>&amp;Ficha…</translation>
    </message>
    <message>
        <source>Put a study sheet of this article together, print it or save it</source>
        <translation>Preparar una ficha de este artículo, imprimirla o guardarla</translation>
    </message>
    <message>
        <source>Study sheet…</source>
        <translation>Ficha…</translation>
    </message>
    <message>
        <source>Sheets for se&amp;veral articles…</source>
        <translation>Fichas para &amp;varios artículos…</translation>
    </message>
    <message>
        <source>Write the same sheet for several articles at once</source>
        <translation>Hacer la misma ficha para varios artículos a la vez</translation>
    </message>
    <message>
        <source>Open a &amp;lesson…</source>
        <translation>Abrir &amp;lección…</translation>
    </message>
    <message>
        <source>Take in a lesson that somebody shared; you see first what it adds and changes</source>
        <translation>Incluir una lección que alguien ha compartido; antes se ve qué añade y qué cambia</translation>
    </message>
    <message>
        <source>&amp;Share a lesson…</source>
        <translation>&amp;Compartir lección…</translation>
    </message>
    <message>
        <source>Write articles with all that belongs to them as a file for pupils or colleagues</source>
        <translation>Guardar artículos con todo lo suyo en un archivo para alumnos o colegas</translation>
    </message>
    <message>
        <source>Print a &amp;correction slip…</source>
        <translation>Imprimir una &amp;hoja de correcciones…</translation>
    </message>
    <message>
        <source>Print what a newer edition of a lesson corrects on sheets that were handed out before</source>
        <translation>Imprimir lo que una edición nueva de la lección corrige en las fichas ya repartidas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write articles as web pages, tables, timelines or graphs for other programs</source>
        <translation>Guardar artículos como páginas web, tablas, líneas de tiempo o grafos para otros programas</translation>
    </message>
    <message>
        <source>&amp;Import actors and events…</source>
        <translation>Impor&amp;tar actores y acontecimientos…</translation>
    </message>
    <message>
        <source>Take actors or events over from a table: CSV, TSV, or the spreadsheet of TimelineJS</source>
        <translation>Incluir actores o acontecimientos de una tabla: CSV, TSV o la hoja de cálculo de TimelineJS</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Dramatis</source>
        <translation>Cerrar Dramatis</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se ha deshecho</translation>
    </message>
    <message>
        <source>Copy the selected words with a line that says where they are from</source>
        <translation>Copiar las palabras seleccionadas con una línea que dice de dónde son</translation>
    </message>
    <message>
        <source>Copy &amp;words only</source>
        <translation>Copiar &amp;solo las palabras</translation>
    </message>
    <message>
        <source>Copy the selected words and nothing else</source>
        <translation>Copiar las palabras seleccionadas y nada más</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>Buscar palabras en este artículo</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Ir al siguiente resultado</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Ir al resultado anterior</translation>
    </message>
    <message>
        <source>Highlight &amp;1</source>
        <translation>Resaltar &amp;1</translation>
    </message>
    <message>
        <source>Highlight the selected words in the first colour</source>
        <translation>Resaltar las palabras seleccionadas con el primer color</translation>
    </message>
    <message>
        <source>Highlight &amp;2</source>
        <translation>Resaltar &amp;2</translation>
    </message>
    <message>
        <source>Highlight the selected words in the second colour</source>
        <translation>Resaltar las palabras seleccionadas con el segundo color</translation>
    </message>
    <message>
        <source>Highlight &amp;3</source>
        <translation>Resaltar &amp;3</translation>
    </message>
    <message>
        <source>Highlight the selected words in the third colour</source>
        <translation>Resaltar las palabras seleccionadas con el tercer color</translation>
    </message>
    <message>
        <source>Highlight &amp;4</source>
        <translation>Resaltar &amp;4</translation>
    </message>
    <message>
        <source>Highlight the selected words in the fourth colour</source>
        <translation>Resaltar las palabras seleccionadas con el cuarto color</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>Escribir una n&amp;ota…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the sentence that is chosen</source>
        <translation>Escribir una nota sobre las palabras seleccionadas o la frase elegida</translation>
    </message>
    <message>
        <source>Names of the co&amp;lours…</source>
        <translation>Nombres de los co&amp;lores…</translation>
    </message>
    <message>
        <source>Say what each highlight colour means to you</source>
        <translation>Indicar qué significa para ti cada color de resaltado</translation>
    </message>
    <message>
        <source>Set or delete a &amp;bookmark</source>
        <translation>Poner o quitar un &amp;marcador</translation>
    </message>
    <message>
        <source>Mark the paragraph that you are reading, or take the mark away</source>
        <translation>Marcar el párrafo que estás leyendo o quitar la marca</translation>
    </message>
    <message>
        <source>Print &amp;my notes…</source>
        <translation>Im&amp;primir mis notas…</translation>
    </message>
    <message>
        <source>Print your highlights, notes and bookmarks</source>
        <translation>Imprimir tus resaltados, notas y marcadores</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>Agrandar el texto del artículo</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>Reducir el texto del artículo</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Go back to the usual size of the text</source>
        <translation>Volver al tamaño normal del texto</translation>
    </message>
    <message>
        <source>&amp;Reading options…</source>
        <translation>&amp;Opciones de lectura…</translation>
    </message>
    <message>
        <source>Theme, face, size, spacing, width, language</source>
        <translation>Tema, letra, tamaño, espacio, ancho, idioma</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Sep&amp;ia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Book face</source>
        <translation>Letra de li&amp;bro</translation>
    </message>
    <message>
        <source>Read in Literata</source>
        <translation>Leer en Literata</translation>
    </message>
    <message>
        <source>&amp;Clear face</source>
        <translation>Let&amp;ra legible</translation>
    </message>
    <message>
        <source>Read in Atkinson Hyperlegible, made for easy telling apart of letters</source>
        <translation>Leer en Atkinson Hyperlegible, hecha para distinguir bien las letras</translation>
    </message>
    <message>
        <source>Line &amp;focus</source>
        <translation>&amp;Enfoque de línea</translation>
    </message>
    <message>
        <source>&amp;Hide what comes later</source>
        <translation>Ocultar lo &amp;que sigue</translation>
    </message>
    <message>
        <source>Show in the panes only what the text has told so far</source>
        <translation>Mostrar en los paneles solo lo que el texto ha contado hasta aquí</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>Ocultar lo que sigue</translation>
    </message>
    <message>
        <source>&amp;Only the chosen actor</source>
        <translation>Solo el actor e&amp;legido</translation>
    </message>
    <message>
        <source>Show in all panes what concerns the chosen actor, and nothing else</source>
        <translation>Mostrar en todos los paneles lo relacionado con el actor elegido, y nada más</translation>
    </message>
    <message>
        <source>&amp;Who says this?</source>
        <translation>¿Quién lo &amp;dice?</translation>
    </message>
    <message>
        <source>Show in the text who says what</source>
        <translation>Mostrar en el texto quién dice qué</translation>
    </message>
    <message>
        <source>&amp;Explained words</source>
        <translation>Palabras e&amp;xplicadas</translation>
    </message>
    <message>
        <source>Show the explained words beside the text</source>
        <translation>Mostrar las palabras explicadas junto al texto</translation>
    </message>
    <message>
        <source>Library lis&amp;t</source>
        <translation>Lis&amp;ta de la biblioteca</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Mostrar u ocultar la lista de artículos</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>Mención &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen actor, or of anybody</source>
        <translation>Ir a la siguiente mención del actor elegido, o de cualquiera</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>&amp;Mención anterior</translation>
    </message>
    <message>
        <source>Go to the previous mention of the chosen actor, or of anybody</source>
        <translation>Ir a la mención anterior del actor elegido, o de cualquiera</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>Acontecimiento si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next event in time</source>
        <translation>Ir al siguiente acontecimiento en el tiempo</translation>
    </message>
    <message>
        <source>Previous e&amp;vent</source>
        <translation>Ac&amp;ontecimiento anterior</translation>
    </message>
    <message>
        <source>Go to the previous event in time</source>
        <translation>Ir al acontecimiento anterior en el tiempo</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Marcador sigu&amp;iente</translation>
    </message>
    <message>
        <source>Go to the next bookmark of this article</source>
        <translation>Ir al marcador siguiente de este artículo</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>Marcador pre&amp;vio</translation>
    </message>
    <message>
        <source>Go to the previous bookmark of this article</source>
        <translation>Ir al marcador anterior de este artículo</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Artículo sig&amp;uiente</translation>
    </message>
    <message>
        <source>Open the next article of the library</source>
        <translation>Abrir el siguiente artículo de la biblioteca</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>A&amp;rtículo anterior</translation>
    </message>
    <message>
        <source>Open the previous article of the library</source>
        <translation>Abrir el artículo anterior de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles</source>
        <translation>Ir con el teclado a la lista de artículos</translation>
    </message>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>Put the keyboard into the article</source>
        <translation>Ir con el teclado al artículo</translation>
    </message>
    <message>
        <source>A&amp;ctors</source>
        <translation>A&amp;ctores</translation>
    </message>
    <message>
        <source>Put the keyboard into the actors</source>
        <translation>Ir con el teclado a los actores</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>Ir con el teclado a la línea de tiempo</translation>
    </message>
    <message>
        <source>Relation&amp;s</source>
        <translation>R&amp;elaciones</translation>
    </message>
    <message>
        <source>Put the keyboard into the map of relations</source>
        <translation>Ir con el teclado al mapa de relaciones</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>Put the keyboard into the explained words</source>
        <translation>Ir con el teclado a las palabras explicadas</translation>
    </message>
    <message>
        <source>W&amp;ho says this?</source>
        <translation>¿&amp;Quién lo dice?</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of who says what</source>
        <translation>Ir con el teclado a la lista de quién dice qué</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Put the keyboard into your notes and highlights</source>
        <translation>Ir con el teclado a tus notas y resaltados</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>P&amp;anel siguiente</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>Ir con el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>Choose nothin&amp;g</source>
        <translation>No elegir na&amp;da</translation>
    </message>
    <message>
        <source>Close the card, or unlight everything</source>
        <translation>Cerrar la tarjeta o dejar todo sin elegir</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>One &amp;row</source>
        <translation>&amp;Una sola fila</translation>
    </message>
    <message>
        <source>Show all events in one row</source>
        <translation>Mostrar todos los acontecimientos en una fila</translation>
    </message>
    <message>
        <source>Rows by &amp;actor</source>
        <translation>Filas por &amp;actor</translation>
    </message>
    <message>
        <source>Give each actor a row of the timeline</source>
        <translation>Dar a cada actor una fila de la línea de tiempo</translation>
    </message>
    <message>
        <source>Rows by &amp;side</source>
        <translation>Filas por &amp;bando</translation>
    </message>
    <message>
        <source>Give each side a row of the timeline</source>
        <translation>Dar a cada bando una fila de la línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Order in the text</source>
        <translation>&amp;Orden en el texto</translation>
    </message>
    <message>
        <source>Show beside the order in time in which order the text tells the events</source>
        <translation>Mostrar, junto al orden en el tiempo, en qué orden cuenta el texto los acontecimientos</translation>
    </message>
    <message>
        <source>Across the &amp;window</source>
        <translation>A lo ancho de la &amp;ventana</translation>
    </message>
    <message>
        <source>Lay the timeline across the whole window</source>
        <translation>Extender la línea de tiempo por toda la ventana</translation>
    </message>
    <message>
        <source>A&amp;ll articles</source>
        <translation>&amp;Todos los artículos</translation>
    </message>
    <message>
        <source>Show the events of every article in one timeline</source>
        <translation>Mostrar los acontecimientos de todos los artículos en una sola línea de tiempo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Stretch time; in the timeline also +</source>
        <translation>Estirar el tiempo; en la línea de tiempo, también +</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Draw time together; in the timeline also -</source>
        <translation>Comprimir el tiempo; en la línea de tiempo, también -</translation>
    </message>
    <message>
        <source>Whole &amp;timeline</source>
        <translation>Línea de tiempo &amp;completa</translation>
    </message>
    <message>
        <source>Show as much time as there is room for; in the timeline also 0</source>
        <translation>Mostrar todo el tiempo que quepa; en la línea de tiempo, también 0</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Read how Dramatis works</source>
        <translation>Leer cómo funciona Dramatis</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>Cuatro pasos por la ventana</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <source>Write down what helps to find a mistake; it holds nothing of your articles</source>
        <translation>Anotar lo que ayuda a encontrar un error; no contiene nada de tus artículos</translation>
    </message>
    <message>
        <source>&amp;About Dramatis</source>
        <translation>Acerca de &amp;Dramatis</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>&amp;Buscar en la biblioteca…</translation>
    </message>
    <message>
        <source>Look for words in all articles, actors, events and notes</source>
        <translation>Buscar palabras en todos los artículos, actores, acontecimientos y notas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xplorar…</translation>
    </message>
    <message>
        <source>Look at many articles at once: a table of them, their actors, one timeline, their relations</source>
        <translation>Ver muchos artículos a la vez: una tabla, sus actores, una línea de tiempo y sus relaciones</translation>
    </message>
    <message>
        <source>&amp;Put into collections…</source>
        <translation>Poner en coleccio&amp;nes…</translation>
    </message>
    <message>
        <source>Say which collections the open article belongs to: a course, a term</source>
        <translation>Decir a qué colecciones pertenece el artículo abierto: un curso, un trimestre</translation>
    </message>
    <message>
        <source>Prin&amp;t a collection…</source>
        <translation>Imprimir una c&amp;olección…</translation>
    </message>
    <message>
        <source>Print the actors, the timeline and the sources of several articles as one sheet</source>
        <translation>Imprimir los actores, la línea de tiempo y las fuentes de varios artículos en una ficha</translation>
    </message>
    <message>
        <source>&amp;Look for duplicates…</source>
        <translation>Buscar &amp;duplicados…</translation>
    </message>
    <message>
        <source>Find actors that are in the library twice, and merge them or tell them apart</source>
        <translation>Buscar actores que están dos veces en la biblioteca y unirlos o distinguirlos</translation>
    </message>
    <message>
        <source>Look for the same &amp;events…</source>
        <translation>Bu&amp;scar los mismos acontecimientos…</translation>
    </message>
    <message>
        <source>Find events that several articles tell, and join them or tell them apart</source>
        <translation>Buscar acontecimientos que cuentan varios artículos y juntarlos o distinguirlos</translation>
    </message>
    <message>
        <source>Put the open or chosen articles away: they are kept, and left out of lists and timelines</source>
        <translation>Guardar aparte los artículos abiertos o elegidos: se conservan, pero no salen en listas ni líneas de tiempo</translation>
    </message>
    <message>
        <source>Take the open or chosen articles out of the library</source>
        <translation>Eliminar de la biblioteca los artículos abiertos o elegidos</translation>
    </message>
    <message>
        <source>Back &amp;up library…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Write a checked copy of the whole library</source>
        <translation>Guardar una copia comprobada de toda la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the library</source>
        <translation>Volver a un estado anterior de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>Com&amp;probar biblioteca</translation>
    </message>
    <message>
        <source>Check that the file and all texts are whole</source>
        <translation>Comprobar que el archivo y todos los textos están intactos</translation>
    </message>
    <message>
        <source>Co&amp;mpact library</source>
        <translation>Co&amp;mpactar la biblioteca</translation>
    </message>
    <message>
        <source>Give back the room that deleted articles have left in the file</source>
        <translation>Recuperar el espacio que han dejado en el archivo los artículos eliminados</translation>
    </message>
    <message>
        <source>Mo&amp;ve library…</source>
        <translation>Mo&amp;ver la biblioteca…</translation>
    </message>
    <message>
        <source>Put the library to another place, such as a stick, and go on there</source>
        <translation>Poner la biblioteca en otro lugar, como una memoria USB, y seguir allí</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>P&amp;racticar</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>&amp;Practicar</translation>
    </message>
    <message>
        <source>Review what is due, or go back to the article</source>
        <translation>Repasar lo pendiente o volver al artículo</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>&amp;Learn this article</source>
        <translation>&amp;Aprender este artículo</translation>
    </message>
    <message>
        <source>Have the cards of this article come up when it is time to review them</source>
        <translation>Las tarjetas de este artículo aparecen cuando toca repasarlas</translation>
    </message>
    <message>
        <source>&amp;Everything in this lesson now</source>
        <translation>&amp;Todo lo de esta lección ahora</translation>
    </message>
    <message>
        <source>Ask everything in this lesson, beside the schedule</source>
        <translation>Preguntar todo lo de esta lección, sin cambiar el calendario</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>&amp;Cuestionario…</translation>
    </message>
    <message>
        <source>Questions on this article, with a result that can be printed</source>
        <translation>Preguntas sobre este artículo, con un resultado que se puede imprimir</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>Pro&amp;greso</translation>
    </message>
    <message>
        <source>See how practice goes, by week, article and actor</source>
        <translation>Ver cómo va la práctica por semana, artículo y actor</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>Decide which of the actors and events that Dramatis found belong to the lesson</source>
        <translation>Decidir cuáles de los actores y acontecimientos que Dramatis ha encontrado entran en la lección</translation>
    </message>
    <message>
        <source>Check&amp;list…</source>
        <translation>&amp;Lista de comprobación…</translation>
    </message>
    <message>
        <source>Show what this lesson still needs</source>
        <translation>Mostrar lo que le falta a esta lección</translation>
    </message>
    <message>
        <source>New &amp;actor…</source>
        <translation>Nuevo &amp;actor…</translation>
    </message>
    <message>
        <source>Make an actor of the name that is selected in the article</source>
        <translation>Hacer un actor con el nombre seleccionado en el artículo</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>&amp;Nuevo acontecimiento…</translation>
    </message>
    <message>
        <source>Make an event of the selected words, or of the sentence at the cursor</source>
        <translation>Hacer un acontecimiento con las palabras seleccionadas o con la frase del cursor</translation>
    </message>
    <message>
        <source>New relat&amp;ion…</source>
        <translation>Nueva rela&amp;ción…</translation>
    </message>
    <message>
        <source>Say how two actors stand to each other, as the selected words show</source>
        <translation>Indicar qué relación hay entre dos actores, según las palabras seleccionadas</translation>
    </message>
    <message>
        <source>New state&amp;ment…</source>
        <translation>Nueva &amp;declaración…</translation>
    </message>
    <message>
        <source>Say who says what in the selected words</source>
        <translation>Indicar quién dice qué en las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Names the c&amp;hosen actor</source>
        <translation>Nombra al actor ele&amp;gido</translation>
    </message>
    <message>
        <source>The selected words name the actor that is chosen</source>
        <translation>Las palabras seleccionadas nombran al actor elegido</translation>
    </message>
    <message>
        <source>Names no&amp;body</source>
        <translation>N&amp;o nombra a nadie</translation>
    </message>
    <message>
        <source>The marked name that is selected, or at the cursor, names nobody</source>
        <translation>El nombre marcado que está seleccionado, o en el cursor, no nombra a nadie</translation>
    </message>
    <message>
        <source>Change or delete the actor, event or statement that is chosen</source>
        <translation>Cambiar o eliminar el actor, el acontecimiento o la declaración que se ha elegido</translation>
    </message>
    <message>
        <source>Mer&amp;ge actors…</source>
        <translation>&amp;Unir actores…</translation>
    </message>
    <message>
        <source>Make one actor of the chosen one and another</source>
        <translation>Hacer un solo actor del elegido y otro</translation>
    </message>
    <message>
        <source>Spli&amp;t actor…</source>
        <translation>Separar ac&amp;tor…</translation>
    </message>
    <message>
        <source>Tell two actors apart that were taken for one</source>
        <translation>Distinguir dos actores que se habían tomado por uno</translation>
    </message>
    <message>
        <source>Lear&amp;n this</source>
        <translation>&amp;Para aprender</translation>
    </message>
    <message>
        <source>Mark the chosen actor, event or word as one to learn, or unmark it</source>
        <translation>Marcar para aprender el actor, acontecimiento o palabra que se ha elegido, o quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Explain word…</source>
        <translation>&amp;Explicar palabra…</translation>
    </message>
    <message>
        <source>Explain the selected word, for everybody who reads this article</source>
        <translation>Explicar la palabra seleccionada para todos los que lean este artículo</translation>
    </message>
    <message>
        <source>Write a &amp;question…</source>
        <translation>Nue&amp;va pregunta…</translation>
    </message>
    <message>
        <source>Ask something about the article; the selected words become the place of the answer</source>
        <translation>Preguntar algo sobre el artículo; las palabras seleccionadas pasan a ser el lugar de la respuesta</translation>
    </message>
    <message>
        <source>&amp;Sides…</source>
        <translation>&amp;Bandos…</translation>
    </message>
    <message>
        <source>Say which actors of this article are on which side</source>
        <translation>Indicar qué actores de este artículo están en qué bando</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>Detalle&amp;s del artículo…</translation>
    </message>
    <message>
        <source>Change title, author, publication and date, or delete the article</source>
        <translation>Cambiar el título, el autor, la publicación y la fecha, o eliminar el artículo</translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation>Correg&amp;ir el texto…</translation>
    </message>
    <message>
        <source>Correct words of the article; what stands in it keeps its places</source>
        <translation>Corregir palabras del artículo; lo que hay en él conserva su lugar</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {times}. {gloss}</source>
        <translation>{name}, {kind}, para aprender, {times}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {times}. {gloss}</source>
        <translation>{name}, {kind}, {times}. {gloss}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent} % leído</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, para aprender, {mentions} en {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, {mentions} en {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{colour}: “{quote}”</source>
        <translation>{colour}: «{quote}»</translation>
    </message>
    <message>
        <source>your note: {text}</source>
        <translation>tu nota: {text}</translation>
    </message>
    <message>
        <source>{first} — {relation} → {second}</source>
        <translation>{first} — {relation} → {second}</translation>
    </message>
    <message>
        <source>{first}: {relation}: {second}.</source>
        <translation>{first}: {relation}: {second}.</translation>
    </message>
    <message>
        <source>{sentence} When: {period}.</source>
        <translation>{sentence} Cuándo: {period}.</translation>
    </message>
    <message>
        <source>{sentence} Paragraph {number}.</source>
        <translation>{sentence} Párrafo {number}.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind}: {shown} de {count}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation>
            <numerusform>en {n} artículo</numerusform>
            <numerusform>en {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>en «{title}»</translation>
    </message>
    <message>
        <source>{kind}, {facts}: {snippet}</source>
        <translation>{kind}, {facts}: {snippet}</translation>
    </message>
    <message>
        <source>{kind}: {title}, {facts}. {snippet}</source>
        <translation>{kind}: {title}, {facts}. {snippet}</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Leído hasta ahora</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Bando {number}</translation>
    </message>
    <message>
        <source>This side needs a name.</source>
        <translation>Este bando necesita un nombre.</translation>
    </message>
    <message>
        <source>Another side is called so too.</source>
        <translation>Otro bando ya se llama así.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read. Write, for example, 2014, 2016-07 or 2017-01-11.</source>
        <translation>«{text}» no es una fecha que se pueda leer. Escribe, por ejemplo, 2014, 2016-07 o 2017-01-11.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>circle, double line</source>
        <translation>círculo, línea doble</translation>
    </message>
    <message>
        <source>square, single line</source>
        <translation>cuadrado, línea simple</translation>
    </message>
    <message>
        <source>diamond, dashes and dots</source>
        <translation>rombo, rayas y puntos</translation>
    </message>
    <message>
        <source>bar, dotted line</source>
        <translation>barra, línea de puntos</translation>
    </message>
    <message>
        <source>triangle, dashed line</source>
        <translation>triángulo, línea de rayas</translation>
    </message>
    <message>
        <source>triangle upside down, thick line</source>
        <translation>triángulo invertido, línea gruesa</translation>
    </message>
    <message>
        <source>cross, wavy line</source>
        <translation>aspa, línea ondulada</translation>
    </message>
    <message>
        <source>plus, double dashed line</source>
        <translation>signo más, línea doble de rayas</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} en adelante</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>Somebody passes on what is said to have happened.</source>
        <translation>Alguien transmite lo que, según se dice, ha ocurrido.</translation>
    </message>
    <message>
        <source>Somebody says that it is so; others may not agree.</source>
        <translation>Alguien dice que es así; otros pueden no estar de acuerdo.</translation>
    </message>
    <message>
        <source>Somebody says what to think of it.</source>
        <translation>Alguien dice qué hay que pensar de ello.</translation>
    </message>
    <message>
        <source>Somebody says what will or would happen.</source>
        <translation>Alguien dice qué ocurrirá o qué ocurriría.</translation>
    </message>
    <message>
        <source>Somebody says that it is not so.</source>
        <translation>Alguien dice que no es así.</translation>
    </message>
    <message>
        <source>supports: {statement}</source>
        <translation>apoya: {statement}</translation>
    </message>
    <message>
        <source>disputes: {statement}</source>
        <translation>contradice: {statement}</translation>
    </message>
    <message>
        <source>supports the statement above</source>
        <translation>apoya la declaración de arriba</translation>
    </message>
    <message>
        <source>disputes the statement above</source>
        <translation>contradice la declaración de arriba</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>El autor</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Fuentes anónimas</translation>
    </message>
    <message>
        <source>{speaker}: {statement}</source>
        <translation>{speaker}: {statement}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
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
        <source>accepted beforehand</source>
        <translation>aceptada de antemano</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <translation>
            <numerusform>{n} declaración</numerusform>
            <numerusform>{n} declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>No queda nada por revisar.</translation>
    </message>
    <message>
        <source>Only doubtful ones are left: {kinds}. You can stop here.</source>
        <translation>Solo quedan sugerencias dudosas: {kinds}. Puedes parar aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left: {kinds}</source>
        <translation>
            <numerusform>Queda {n}: {kinds}</numerusform>
            <numerusform>Quedan {n}: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} – {relation} – {other}</source>
        <translation>{one} – {relation} – {other}</translation>
    </message>
    <message>
        <source>{date}, worked out</source>
        <translation>{date}, deducida</translation>
    </message>
    <message>
        <source>known to the library</source>
        <translation>conocido en la biblioteca</translation>
    </message>
    <message>
        <source>{certainty}: {reason}</source>
        <translation>{certainty} · {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted beforehand</source>
        <translation>
            <numerusform>{n} aceptada de antemano</numerusform>
            <numerusform>{n} aceptadas de antemano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful ones</source>
        <translation>
            <numerusform>{n} dudosa</numerusform>
            <numerusform>{n} dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: open; Enter closes them</source>
        <translation>{words}: lista abierta; Intro la cierra</translation>
    </message>
    <message>
        <source>{words}: Enter opens them</source>
        <translation>{words}: Intro abre la lista</translation>
    </message>
    <message>
        <source>carries a judgement</source>
        <translation>expresa un juicio</translation>
    </message>
    <message>
        <source>carries a judgement; plainer: {word}</source>
        <translation>expresa un juicio; más neutra: {word}</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word}: {meaning}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the selected paragraphs out of the article (Space)</source>
        <translation>Omitir en el artículo los párrafos seleccionados (Espacio)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Make headings of the selected paragraphs, or paragraphs again (H)</source>
        <translation>Convertir los párrafos seleccionados en subtítulos, o de nuevo en párrafos (H)</translation>
    </message>
    <message>
        <source>Put the selected paragraphs back into the article (Space)</source>
        <translation>Volver a incluir en el artículo los párrafos seleccionados (Espacio)</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Incluir todo</translation>
    </message>
    <message>
        <source>Put back all that was left out</source>
        <translation>Volver a incluir todo lo omitido</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Como se propuso</translation>
    </message>
    <message>
        <source>Go back to what Dramatis proposed to keep</source>
        <translation>Volver a lo que Dramatis propuso incluir</translation>
    </message>
    <message numerus="yes">
        <source>The article: {n} words</source>
        <translation>
            <numerusform>El artículo: {n} palabra</numerusform>
            <numerusform>El artículo: {n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} words</source>
        <translation>
            <numerusform>Omitido: {n} palabra</numerusform>
            <numerusform>Omitido: {n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {number}: {text}</source>
        <translation>Párrafo {number}: {text}</translation>
    </message>
    <message>
        <source>Heading: {text}</source>
        <translation>Subtítulo: {text}</translation>
    </message>
    <message>
        <source>{reason}: {text}</source>
        <translation>{reason}: {text}</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europa central (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Articles to add</source>
        <translation>Artículos que se añaden</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación del archivo</translation>
    </message>
    <message>
        <source>If letters look wrong, choose how they were written</source>
        <translation>Si se ven letras raras, elige cómo se escribieron</translation>
    </message>
    <message>
        <source>What should be known of this text</source>
        <translation>Lo que conviene saber de este texto</translation>
    </message>
    <message>
        <source>{name} ({format})</source>
        <translation>{name} ({format})</translation>
    </message>
    <message numerus="yes">
        <source>{n} words in all</source>
        <translation>
            <numerusform>{n} palabra en total</numerusform>
            <numerusform>{n} palabras en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept</source>
        <translation>
            <numerusform>{n} incluida</numerusform>
            <numerusform>{n} incluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The newspaper, website or book</source>
        <translation>El periódico, el sitio web o el libro</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>A date, such as 2017-03-15</source>
        <translation>Una fecha, como 2017-03-15</translation>
    </message>
    <message>
        <source>Yes, it was &amp;published on this day</source>
        <translation>Sí, se &amp;publicó este día</translation>
    </message>
    <message>
        <source>Dates such as “Jan. 11” or “last week” are worked out from this day</source>
        <translation>Las fechas como «11 de enero» o «la semana pasada» se deducen a partir de este día</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Readers are told when a text is somebody’s opinion</source>
        <translation>Se avisa a los lectores de que un texto es la opinión de alguien</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>Publ&amp;ication</source>
        <translation>Pu&amp;blicación</translation>
    </message>
    <message>
        <source>Published o&amp;n</source>
        <translation>Publicado &amp;el</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Suggestions are best for English</source>
        <translation>Las sugerencias son mejores en inglés</translation>
    </message>
    <message>
        <source>The first eight words of the text, if it has none</source>
        <translation>Si no tiene, las ocho primeras palabras del texto</translation>
    </message>
    <message>
        <source>{day}: {where}</source>
        <translation>{day}: {where}</translation>
    </message>
    <message>
        <source>Without it, dates such as “Jan. 11” cannot be worked out. Leave it empty if it is not known.</source>
        <translation>Sin ella no se pueden deducir fechas como «11 de enero». Déjala vacía si no se conoce.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuevo artículo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Choose another text</source>
        <translation>Elegir otro texto</translation>
    </message>
    <message>
        <source>&amp;Add article</source>
        <translation>&amp;Añadir artículo</translation>
    </message>
    <message>
        <source>Put the article into the library, and look for its actors and events (Ctrl+Enter)</source>
        <translation>Poner el artículo en la biblioteca y buscar sus actores y acontecimientos (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Close without adding anything, or stop reading (Escape)</source>
        <translation>Cerrar sin añadir nada o detener la lectura (Esc)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files…</source>
        <translation>
            <numerusform>Leyendo un archivo…</numerusform>
            <numerusform>Leyendo {n} archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>No se ha podido leer el texto.</translation>
    </message>
    <message>
        <source>&amp;Add beside it</source>
        <translation>&amp;Añadir al lado</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} articles</source>
        <translation>
            <numerusform>&amp;Añadir artículo</numerusform>
            <numerusform>&amp;Añadir {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the day of publication first, or empty the field if it is not known.</source>
        <translation>Primero confirma el día de publicación, o vacía el campo si no se conoce.</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>omitido por ti</translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation>A&amp;brir ese artículo</translation>
    </message>
    <message>
        <source>Add nothing, and read the article that is there</source>
        <translation>No añadir nada y leer el artículo que ya está</translation>
    </message>
    <message>
        <source>Correct its &amp;text with this one</source>
        <translation>Corregir su &amp;texto con este</translation>
    </message>
    <message>
        <source>Give the article that is there the new text; its actors, events and notes move along</source>
        <translation>Dar el texto nuevo al artículo que ya está; sus actores, acontecimientos y notas pasan con él</translation>
    </message>
    <message>
        <source>The library holds this article already</source>
        <translation>La biblioteca ya tiene este artículo</translation>
    </message>
    <message>
        <source>The library holds this text already, as “{title}”.</source>
        <translation>La biblioteca ya tiene este texto, como «{title}».</translation>
    </message>
    <message>
        <source>{percent} % of this text stand word for word in “{title}” already.</source>
        <translation>El {percent} % de este texto está ya palabra por palabra en «{title}».</translation>
    </message>
    <message>
        <source>The library holds another text with the title “{title}”.</source>
        <translation>La biblioteca tiene otro texto con el título «{title}».</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Suelta aquí un artículo</translation>
    </message>
    <message>
        <source>A web page that you saved, or a Word, OpenDocument, PDF, EPUB, RTF, Markdown or text file. Nothing is sent anywhere.</source>
        <translation>Una página web guardada, o un archivo de Word, OpenDocument, PDF, EPUB, RTF, Markdown o texto. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>Choose one file or several</source>
        <translation>Elegir un archivo o varios</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>&amp;Pegar lo copiado</translation>
    </message>
    <message>
        <source>Take the text from the clipboard</source>
        <translation>Tomar el texto del portapapeles</translation>
    </message>
    <message>
        <source>Or paste or type the text here</source>
        <translation>O pega o escribe aquí el texto</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Usar este texto</translation>
    </message>
    <message>
        <source>Take the text that stands in the field</source>
        <translation>Tomar el texto que está en el campo</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Elegir artículos</translation>
    </message>
    <message>
        <source>This is only the address of a page, and Dramatis never goes online. Save the page in your browser and drop the file here, or copy the text of the article.</source>
        <translation>Esto es solo la dirección de una página, y Dramatis nunca se conecta a internet. Guarda la página en el navegador y suelta aquí el archivo, o copia el texto del artículo.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <translation>En el portapapeles no hay texto. Copia primero el artículo.</translation>
    </message>
    <message>
        <source>paragraph {number}: not mentioned</source>
        <translation>párrafo {number}: sin menciones</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {number}: mentioned {n} times</source>
        <translation>
            <numerusform>párrafo {number}: una mención</numerusform>
            <numerusform>párrafo {number}: {n} menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter actors by name</source>
        <translation>Filtrar actores por nombre</translation>
    </message>
    <message>
        <source>Show only the actors whose name or description has these words</source>
        <translation>Mostrar solo los actores que tienen estas palabras en su nombre o descripción</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort the actors</source>
        <translation>Ordenar los actores</translation>
    </message>
    <message>
        <source>Nobody here has that name.</source>
        <translation>Aquí nadie se llama así.</translation>
    </message>
    <message>
        <source>In order of appearance</source>
        <translation>Por orden de aparición</translation>
    </message>
    <message>
        <source>By number of mentions</source>
        <translation>Por número de menciones</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Por bando</translation>
    </message>
    <message>
        <source>What to learn first</source>
        <translation>Para aprender primero</translation>
    </message>
    <message>
        <source>This library holds no articles yet.</source>
        <translation>Esta biblioteca aún no tiene artículos.</translation>
    </message>
    <message>
        <source>Dramatis brings two articles and a comment on Libya in 2017, with their actors and timelines.</source>
        <translation>Dramatis trae dos artículos y un comentario sobre Libia en 2017, con sus actores y líneas de tiempo.</translation>
    </message>
    <message>
        <source>Nobody is noted in this article yet.</source>
        <translation>En este artículo aún no hay nadie anotado.</translation>
    </message>
    <message>
        <source>&amp;Find actors and events</source>
        <translation>&amp;Buscar actores y acontecimientos</translation>
    </message>
    <message>
        <source>Have Dramatis look for them; you decide on each</source>
        <translation>Dramatis los busca; tú decides sobre cada uno</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabra entera</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Resultado anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Resultado siguiente (Intro)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Colours and bookmarks</source>
        <translation>Colores y marcadores</translation>
    </message>
    <message>
        <source>Filter notes by words</source>
        <translation>Filtrar notas por palabras</translation>
    </message>
    <message>
        <source>Show only the notes that have these words, or are on them</source>
        <translation>Mostrar solo las notas con estas palabras o sobre ellas</translation>
    </message>
    <message>
        <source>Change words or colour of the note (F2)</source>
        <translation>Cambiar las palabras o el color de la nota (F2)</translation>
    </message>
    <message>
        <source>Delete the note with its highlight (Del)</source>
        <translation>Eliminar la nota con su resaltado (Supr)</translation>
    </message>
    <message>
        <source>Names of the colours…</source>
        <translation>Nombres de los colores…</translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation>Indicar qué significa para ti cada color</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No note here has these words.</source>
        <translation>Ninguna nota de aquí tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article yet.

Select words in the text and press Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) or Alt+4 ({fourth}), or Ctrl+M to write a note. Alt+5 sets a bookmark.</source>
        <translation>Aún no hay nada resaltado en este artículo.

Selecciona palabras en el texto y pulsa Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) o Alt+4 ({fourth}), o Ctrl+M para escribir una nota. Alt+5 pone un marcador.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} notes</source>
        <translation>
            <numerusform>{name}, {n} nota</numerusform>
            <numerusform>{name}, {n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <translation>
            <numerusform>{n} marcador</numerusform>
            <numerusform>{n} marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds no articles yet.
File &gt; Add the bundled articles puts three into it.</source>
        <translation>Esta biblioteca aún no tiene artículos.
Con Archivo &gt; Añadir los artículos incluidos se añaden tres.</translation>
    </message>
    <message>
        <source>{title}. Chosen: {sentence}</source>
        <translation>{title}. Frase elegida: {sentence}</translation>
    </message>
    <message>
        <source>{speaker}: {kind}</source>
        <translation>{speaker}: {kind}</translation>
    </message>
    <message>
        <source>No relations between actors are noted in this article yet.</source>
        <translation>En este artículo aún no hay relaciones anotadas entre actores.</translation>
    </message>
    <message>
        <source>Show the relations of one time. Those whose time the article does not state are shown at all times.</source>
        <translation>Mostrar las relaciones de un momento. Si el artículo no dice cuándo, la relación se muestra siempre.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Show the relations as a map</source>
        <translation>Mostrar las relaciones como mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show the relations as a list of sentences</source>
        <translation>Mostrar las relaciones como lista de frases</translation>
    </message>
    <message>
        <source>Change this relation (F2)</source>
        <translation>Cambiar esta relación (F2)</translation>
    </message>
    <message>
        <source>Delete this relation (Del)</source>
        <translation>Eliminar esta relación (Supr)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>{shown} of {all} relations are shown.</source>
        <translation>Se muestran {shown} de {all} relaciones.</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>momento sin indicar</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>Map of relations</source>
        <translation>Mapa de relaciones</translation>
    </message>
    <message>
        <source>{kind}, {relations}</source>
        <translation>{kind}, {relations}</translation>
    </message>
    <message>
        <source>The article does not say when.</source>
        <translation>El artículo no dice cuándo.</translation>
    </message>
    <message>
        <source>Arrow keys walk from actor to actor, E and Shift+E from relation to relation of one. Enter opens. +, - and 0 zoom, as does the wheel with Ctrl; dragging moves the map.</source>
        <translation>Con las flechas se va de actor en actor; con E y Mayús+E, de relación en relación de un actor. Intro abre. +, - y 0 cambian el tamaño, igual que la rueda con Ctrl; al arrastrar, el mapa se mueve.</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>Tipos de resultados</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>Solo en este artículo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Not before this date, such as 2016 or 2016-07</source>
        <translation>No antes de esta fecha, como 2016 o 2016-07</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Not after this date, such as 2017 or 2017-03-15</source>
        <translation>No después de esta fecha, como 2017 o 2017-03-15</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Did you mean:</source>
        <translation>No se ha encontrado nada con «{words}». Quizá querías decir:</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try fewer words, or only the beginning of a word.</source>
        <translation>No se ha encontrado nada con «{words}». Prueba con menos palabras o solo con el principio de una.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Choose which articles are listed</source>
        <translation>Elegir qué artículos aparecen en la lista</translation>
    </message>
    <message>
        <source>Listed: {name}</source>
        <translation>En la lista: {name}</translation>
    </message>
    <message>
        <source>{kind}, {answer}</source>
        <translation>{kind}, {answer}</translation>
    </message>
    <message>
        <source>Change this statement (F2)</source>
        <translation>Cambiar esta declaración (F2)</translation>
    </message>
    <message>
        <source>Delete this statement (Del)</source>
        <translation>Eliminar esta declaración (Supr)</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por quién habla</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Con respuestas</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>Orden de las declaraciones</translation>
    </message>
    <message>
        <source>Kinds of statement</source>
        <translation>Tipos de declaración</translation>
    </message>
    <message>
        <source>This article has no list of who says what.</source>
        <translation>Este artículo no tiene una lista de quién dice qué.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} statements</source>
        <translation>
            <numerusform>{name}, {n} declaración</numerusform>
            <numerusform>{name}, {n} declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere {dates}</source>
        <translation>en otro artículo: {dates}</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Otros acontecimientos</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Aún no hay acontecimientos.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Order of the words</source>
        <translation>Orden de las palabras</translation>
    </message>
    <message>
        <source>Change the explanation (F2)</source>
        <translation>Cambiar la explicación (F2)</translation>
    </message>
    <message>
        <source>Take the word out of the list (Del)</source>
        <translation>Quitar la palabra de la lista (Supr)</translation>
    </message>
    <message>
        <source>Mark the word as one to learn, or unmark it</source>
        <translation>Marcar la palabra para aprender, o quitarle la marca</translation>
    </message>
    <message>
        <source>No word of this article is explained here. Select one in the text and choose “Explain word” (Ctrl+E).</source>
        <translation>En este artículo no hay palabras explicadas. Selecciona una en el texto y elige «Explicar palabra» (Ctrl+E).</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Ver la respuesta</translation>
    </message>
    <message>
        <source>Show the answer (Space)</source>
        <translation>Ver la respuesta (Espacio)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>{answer} (right)</source>
        <translation>{answer} (bien)</translation>
    </message>
    <message>
        <source>{answer} (not right)</source>
        <translation>{answer} (mal)</translation>
    </message>
    <message>
        <source>The earliest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>Drag the rows, or move one with Alt and the arrow keys</source>
        <translation>Arrastra las filas o mueve una con Alt y las flechas</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Subir la fila (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Bajar la fila (Alt+Abajo)</translation>
    </message>
    <message>
        <source>&amp;This is the order</source>
        <translation>Este es el &amp;orden</translation>
    </message>
    <message>
        <source>Give this order (Enter)</source>
        <translation>Responder con este orden (Intro)</translation>
    </message>
    <message>
        <source>{text} (belongs at place {place})</source>
        <translation>{text} (va en el lugar {place})</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Drag the event to its place, or move it with the arrow keys</source>
        <translation>Arrastra el acontecimiento a su lugar o muévelo con las flechas</translation>
    </message>
    <message>
        <source>{title}: before {date}</source>
        <translation>{title}: antes de: {date}</translation>
    </message>
    <message>
        <source>{title}: after {date}</source>
        <translation>{title}: después de: {date}</translation>
    </message>
    <message>
        <source>{title}: after {first}, before {second}</source>
        <translation>{title}: después de: {first}; antes de: {second}</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>va aquí</translation>
    </message>
    <message>
        <source>&amp;Here it belongs</source>
        <translation>Va &amp;aquí</translation>
    </message>
    <message>
        <source>Leave the event at this place (Enter)</source>
        <translation>Dejar el acontecimiento en este lugar (Intro)</translation>
    </message>
    <message>
        <source>Give this answer (Enter)</source>
        <translation>Dar esta respuesta (Intro)</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Un día, un mes o un año</translation>
    </message>
    <message>
        <source>The name or the words</source>
        <translation>El nombre o las palabras</translation>
    </message>
    <message>
        <source>Small slips in names are forgiven and shown.</source>
        <translation>Los pequeños errores en los nombres se perdonan y se muestran.</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Día del examen</translation>
    </message>
    <message>
        <source>When is the test on “{title}”? Practice for it puts first what you would have forgotten by then, and leaves the schedule alone.</source>
        <translation>¿Cuándo es el examen de «{title}»? Al practicar para él va primero lo que ese día ya habrías olvidado; el calendario no cambia.</translation>
    </message>
    <message>
        <source>The arrow keys change day, month and year</source>
        <translation>Las flechas cambian el día, el mes y el año</translation>
    </message>
    <message>
        <source>Keep this day (Enter)</source>
        <translation>Guardar este día (Intro)</translation>
    </message>
    <message>
        <source>&amp;No test</source>
        <translation>&amp;Sin examen</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Quitar el día</translation>
    </message>
    <message>
        <source>Open the &amp;place</source>
        <translation>A&amp;brir el lugar</translation>
    </message>
    <message>
        <source>Show the sentence in the article (Ctrl+Enter); {key} comes back</source>
        <translation>Mostrar la frase en el artículo (Ctrl+Intro); {key} vuelve aquí</translation>
    </message>
    <message>
        <source>The article does not say this in one sentence: it stands in the glossary.</source>
        <translation>El artículo no lo dice en una frase: está en el glosario.</translation>
    </message>
    <message>
        <source>“{title}”, heading</source>
        <translation>«{title}», subtítulo</translation>
    </message>
    <message>
        <source>Hand in a summary</source>
        <translation>Entregar un resumen</translation>
    </message>
    <message>
        <source>This writes a file, and sends it to nobody: you decide whom you give it to. It holds the figures of the articles and weeks that are shown, and no single answer.</source>
        <translation>Se guarda un archivo y no se envía a nadie: tú decides a quién se lo das. Contiene los datos de los artículos y semanas que se muestran, y ninguna respuesta suelta.</translation>
    </message>
    <message>
        <source>A &amp;page (PDF)</source>
        <translation>Una &amp;página (PDF)</translation>
    </message>
    <message>
        <source>A &amp;table (CSV)</source>
        <translation>Una &amp;tabla (CSV)</translation>
    </message>
    <message>
        <source>One page with lines for your name, the figures and the drawn weeks.</source>
        <translation>Una página con líneas para tu nombre, los datos y el gráfico de las semanas.</translation>
    </message>
    <message>
        <source>A row for each article and week, for a spreadsheet.</source>
        <translation>Una fila por artículo y semana, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Choose a place for the file (Enter)</source>
        <translation>Elegir dónde se guarda el archivo (Intro)</translation>
    </message>
    <message>
        <source>Close without a file (Escape)</source>
        <translation>Cerrar sin guardar (Esc)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>The summary could not be written.</source>
        <translation>No se ha podido guardar el resumen.</translation>
    </message>
    <message>
        <source>What can be practised of “{title}”</source>
        <translation>Lo que se puede practicar de «{title}»</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Review what is due today (Enter)</source>
        <translation>Repasar lo pendiente de hoy (Intro)</translation>
    </message>
    <message>
        <source>Its cards come up from today on</source>
        <translation>Sus tarjetas aparecen desde hoy</translation>
    </message>
    <message>
        <source>Articles that you learn</source>
        <translation>Artículos que aprendes</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>How many new cards a day, and how well they are to be known</source>
        <translation>Cuántas tarjetas nuevas al día y lo bien que hay que saberlas</translation>
    </message>
    <message>
        <source>Questions on the article that is open, for a class</source>
        <translation>Preguntas sobre el artículo abierto, para una clase</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Progreso</translation>
    </message>
    <message>
        <source>See how practice goes</source>
        <translation>Ver cómo va la práctica</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>Buscando lo pendiente…</translation>
    </message>
    <message>
        <source>You are reading “{title}”.</source>
        <translation>Estás leyendo «{title}».</translation>
    </message>
    <message>
        <source>&amp;For the test</source>
        <translation>Para el &amp;examen</translation>
    </message>
    <message>
        <source>&amp;Your teacher’s questions</source>
        <translation>&amp;Preguntas de tu profesor</translation>
    </message>
    <message>
        <source>&amp;Day of the test…</source>
        <translation>&amp;Día del examen…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was set aside</source>
        <translation>&amp;Recuperar lo apartado</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>De&amp;jar de aprender</translation>
    </message>
    <message>
        <source>Learn an article, and its cards come up when it is time to review them.</source>
        <translation>Elige un artículo para aprender y sus tarjetas aparecerán cuando toque repasarlas.</translation>
    </message>
    <message>
        <source>Nothing to review until tomorrow.</source>
        <translation>Nada que repasar hasta mañana.</translation>
    </message>
    <message numerus="yes">
        <source>To review today: {n} cards</source>
        <translation>
            <numerusform>Para repasar hoy: {n} tarjeta</numerusform>
            <numerusform>Para repasar hoy: {n} tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers cannot be saved here, so nothing can be reviewed; everything in a lesson can be practised.</source>
        <translation>Aquí no se pueden guardar respuestas y no se puede repasar; sí se puede practicar todo lo de una lección.</translation>
    </message>
    <message>
        <source>Who is who, when what happened, who stands where: some minutes a day are enough.</source>
        <translation>Quién es quién, qué pasó cuándo, quién piensa qué: bastan unos minutos al día.</translation>
    </message>
    <message>
        <source>You can still practise everything in a lesson; it leaves the schedule alone.</source>
        <translation>Aún puedes practicar todo lo de una lección; el calendario no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>{n} come again</source>
        <translation>
            <numerusform>{n} vuelve</numerusform>
            <numerusform>{n} vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are new</source>
        <translation>
            <numerusform>{n} es nueva</numerusform>
            <numerusform>{n} son nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>About {names}</source>
        <translation>Sobre {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to review</source>
        <translation>
            <numerusform>{n} para repasar</numerusform>
            <numerusform>{n} para repasar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nueva</numerusform>
            <numerusform>{n} nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>nada hoy</translation>
    </message>
    <message numerus="yes">
        <source>test on {day}, in {n} days</source>
        <translation>
            <numerusform>examen: {day}, dentro de {n} día</numerusform>
            <numerusform>examen: {day}, dentro de {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>test today</source>
        <translation>examen hoy</translation>
    </message>
    <message>
        <source>test was on {day}</source>
        <translation>el examen fue: {day}</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Tarjetas nuevas al día</translation>
    </message>
    <message>
        <source>Of all articles together; ten are some five minutes a day</source>
        <translation>De todos los artículos juntos; diez son unos cinco minutos al día</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Known when they come again</source>
        <translation>Sabidas al volver</translation>
    </message>
    <message>
        <source>More means that cards come again sooner, and more of them each day</source>
        <translation>Con un valor más alto, las tarjetas vuelven antes y hay más cada día</translation>
    </message>
    <message>
        <source>New cards are about key actors, events and words alone</source>
        <translation>Tarjetas nuevas solo de actores, acontecimientos y palabras para aprender</translation>
    </message>
    <message>
        <source>Turn all cards over, without choices or typing</source>
        <translation>Dar la vuelta a todas las tarjetas, sin opciones ni escritura</translation>
    </message>
    <message>
        <source>You say yourself how well you knew each card</source>
        <translation>Tú dices lo bien que sabías cada tarjeta</translation>
    </message>
    <message>
        <source>Keep these options (Enter)</source>
        <translation>Guardar estas opciones (Intro)</translation>
    </message>
    <message>
        <source>&amp;New cards a day</source>
        <translation>&amp;Tarjetas nuevas al día</translation>
    </message>
    <message>
        <source>&amp;Known when they come again</source>
        <translation>&amp;Sabidas al volver</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Aún no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>Cards come from actors with a description, dated events, explained words and statements.</source>
        <translation>Las tarjetas salen de actores con descripción, acontecimientos con fecha, palabras explicadas y declaraciones.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>No se ha podido guardar en la biblioteca.</translation>
    </message>
    <message>
        <source>Whose figures are shown</source>
        <translation>De qué artículos se muestran los datos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>How far back the figures reach</source>
        <translation>Hasta cuándo llegan los datos</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} weeks</source>
        <translation>
            <numerusform>La última semana</numerusform>
            <numerusform>Las últimas {n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Como tablas</translation>
    </message>
    <message>
        <source>Show the figures of the drawings as tables</source>
        <translation>Mostrar los datos de los gráficos en tablas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>To review in the next 30 days</source>
        <translation>Para repasar en los próximos 30 días</translation>
    </message>
    <message>
        <source>Actors, the weakest first</source>
        <translation>Actores, primero los menos sabidos</translation>
    </message>
    <message>
        <source>&amp;Practise these</source>
        <translation>&amp;Practicar estos</translation>
    </message>
    <message>
        <source>Ask what you know least, beside the schedule</source>
        <translation>Preguntar lo que menos sabes, sin cambiar el calendario</translation>
    </message>
    <message>
        <source>What was kept in mind, and what comes due</source>
        <translation>Lo que se ha recordado y lo que tocará repasar</translation>
    </message>
    <message>
        <source>&amp;Hand in a summary…</source>
        <translation>&amp;Entregar un resumen…</translation>
    </message>
    <message>
        <source>Write a page or a table that you can give to your teacher</source>
        <translation>Guardar una página o una tabla para dársela a tu profesor</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>&amp;Volver al inicio</translation>
    </message>
    <message>
        <source>See what is to be reviewed</source>
        <translation>Ver lo que hay que repasar</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>No se han podido leer los datos.</translation>
    </message>
    <message>
        <source>Nothing was practised yet. After the first answers, this page shows how it goes.</source>
        <translation>Aún no se ha practicado nada. Tras las primeras respuestas, esta página muestra cómo va.</translation>
    </message>
    <message numerus="yes">
        <source>{n} known well</source>
        <translation>
            <numerusform>{n} bien sabida</numerusform>
            <numerusform>{n} bien sabidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being learnt</source>
        <translation>
            <numerusform>{n} en aprendizaje</numerusform>
            <numerusform>{n} en aprendizaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked yet</source>
        <translation>
            <numerusform>{n} aún sin preguntar</numerusform>
            <numerusform>{n} aún sin preguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Known well</source>
        <translation>Bien sabidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>No hay respuestas en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers in this period, {share} right, in {minutes} of practice.</source>
        <translation>
            <numerusform>{n} respuesta en este periodo, {share} bien, en {minutes} de práctica.</numerusform>
            <numerusform>{n} respuestas en este periodo, {share} bien, en {minutes} de práctica.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has come again after a day or more in this period.</source>
        <translation>En este periodo no ha vuelto ninguna tarjeta tras un día o más.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards came again after a day or more; {share} of them were known.</source>
        <translation>
            <numerusform>{n} tarjeta ha vuelto tras un día o más; sabidas: {share}.</numerusform>
            <numerusform>{n} tarjetas han vuelto tras un día o más; sabidas: {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer about an actor was wrong in this period.</source>
        <translation>En este periodo no ha habido fallos sobre actores.</translation>
    </message>
    <message>
        <source>{names}, in “{title}”</source>
        <translation>{names}, en «{title}»</translation>
    </message>
    <message>
        <source>Week of {day}: no answers.</source>
        <translation>Semana del {day}: sin respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Week of {day}: {n} answers, {share} right, {minutes}.</source>
        <translation>
            <numerusform>Semana del {day}: {n} respuesta, {share} bien, {minutes}.</numerusform>
            <numerusform>Semana del {day}: {n} respuestas, {share} bien, {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} cards to review.</source>
        <translation>
            <numerusform>{day}: {n} tarjeta para repasar.</numerusform>
            <numerusform>{day}: {n} tarjetas para repasar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that are done</source>
        <translation>Preguntas hechas</translation>
    </message>
    <message>
        <source>&amp;Skip this question</source>
        <translation>&amp;Saltar la pregunta</translation>
    </message>
    <message>
        <source>Leave this question without an answer</source>
        <translation>Dejar esta pregunta sin responder</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>End the quiz here; the result says what was answered (Esc)</source>
        <translation>Terminar aquí el cuestionario; el resultado dice lo que se ha respondido (Esc)</translation>
    </message>
    <message>
        <source>This article gives too few questions for a quiz.</source>
        <translation>Este artículo da muy pocas preguntas para un cuestionario.</translation>
    </message>
    <message>
        <source>A quiz has at least five. Choose more topics, or describe more actors and date more events.</source>
        <translation>Un cuestionario tiene al menos cinco. Elige más temas, o describe más actores y pon fecha a más acontecimientos.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>The result was saved as {file}.</source>
        <translation>El resultado se ha guardado en {file}.</translation>
    </message>
    <message>
        <source>Your name, for the sheet; it may stay empty</source>
        <translation>Tu nombre, para la ficha; puede quedar vacío</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>It stands on the sheet, and nowhere else</source>
        <translation>Aparece en la ficha y en ningún otro lugar</translation>
    </message>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;Imprimir o guardar…</translation>
    </message>
    <message>
        <source>A result sheet, with the evidence for what was wrong</source>
        <translation>Una hoja con el resultado y con las pruebas de lo que no era correcto</translation>
    </message>
    <message>
        <source>S&amp;huffle again</source>
        <translation>&amp;Mezclar de nuevo</translation>
    </message>
    <message>
        <source>Another quiz on this article</source>
        <translation>Otro cuestionario sobre este artículo</translation>
    </message>
    <message>
        <source>Back to the start &amp;page</source>
        <translation>Volver al &amp;inicio</translation>
    </message>
    <message>
        <source>Leave the quiz (Esc)</source>
        <translation>Salir del cuestionario (Esc)</translation>
    </message>
    <message>
        <source>Result of the quiz</source>
        <translation>Resultado del cuestionario</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Mal.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sin responder.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>Lo correcto: {answer}</translation>
    </message>
    <message>
        <source>When, and in which order</source>
        <translation>Cuándo y en qué orden</translation>
    </message>
    <message>
        <source>Sides, positions, relations</source>
        <translation>Bandos, posiciones, relaciones</translation>
    </message>
    <message>
        <source>Gaps, true or false</source>
        <translation>Huecos, verdadero o falso</translation>
    </message>
    <message>
        <source>Your teacher’s questions</source>
        <translation>Preguntas de tu profesor</translation>
    </message>
    <message>
        <source>A quiz leaves the schedule alone. The result can be printed, and nothing is sent anywhere.</source>
        <translation>Un cuestionario no cambia el calendario. El resultado se puede imprimir y no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>From 5 to 20; fewer where the article does not give so many</source>
        <translation>De 5 a 20; menos si el artículo no da para tantas</translation>
    </message>
    <message>
        <source>Whether the quiz asks about this</source>
        <translation>Si el cuestionario pregunta por esto</translation>
    </message>
    <message>
        <source>Say after each question whether it was right</source>
        <translation>Decir tras cada pregunta si estaba bien</translation>
    </message>
    <message>
        <source>Otherwise all is said at the end</source>
        <translation>Si no, se dice todo al final</translation>
    </message>
    <message>
        <source>&amp;Begin the quiz</source>
        <translation>&amp;Empezar el cuestionario</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>Hacer la primera pregunta (Intro)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abre primero un artículo.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>I did not know it (key 1)</source>
        <translation>No lo sabía (tecla 1)</translation>
    </message>
    <message>
        <source>I knew it, but it was hard (key 2)</source>
        <translation>Lo sabía, pero me ha costado (tecla 2)</translation>
    </message>
    <message>
        <source>I knew it (key 3)</source>
        <translation>Lo sabía (tecla 3)</translation>
    </message>
    <message>
        <source>I knew it at once (key 4)</source>
        <translation>Lo sabía enseguida (tecla 4)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Go on to the next card (Enter)</source>
        <translation>Pasar a la tarjeta siguiente (Intro)</translation>
    </message>
    <message>
        <source>{rating}: again in {time}</source>
        <translation>{rating}: vuelve en {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>The score, each question with your answer, and the evidence for what was wrong.</source>
        <translation>La puntuación, cada pregunta con tu respuesta y las pruebas de lo que no era correcto.</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>Imprimir el resultado</translation>
    </message>
    <message>
        <source>Cards that are done</source>
        <translation>Tarjetas hechas</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>Deshacer la última respuesta (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>Do not ask this card again; the start page brings it back</source>
        <translation>No preguntar más esta tarjeta; se recupera en la página de inicio</translation>
    </message>
    <message>
        <source>Leave the session; everything so far is saved (Esc)</source>
        <translation>Salir de la sesión; lo hecho hasta ahora está guardado (Esc)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save the answer that could not be saved</source>
        <translation>Guardar la respuesta que no se ha podido guardar</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards left</source>
        <translation>
            <numerusform>Queda {n} tarjeta</numerusform>
            <numerusform>Quedan {n} tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be saved; it is kept here until it is.</source>
        <translation>No se ha podido guardar la respuesta; se conserva aquí hasta que se guarde.</translation>
    </message>
    <message>
        <source>Leave without the last answer?</source>
        <translation>¿Salir sin la última respuesta?</translation>
    </message>
    <message>
        <source>It could not be saved, and is lost when you leave. All answers before it are saved.</source>
        <translation>No se ha podido guardar y se pierde al salir. Todas las respuestas anteriores están guardadas.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>See what is to be reviewed (Enter)</source>
        <translation>Ver lo que hay que repasar (Intro)</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Listo por ahora</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Terminado antes del final</translation>
    </message>
    <message>
        <source>No card was answered.</source>
        <translation>No se ha respondido ninguna tarjeta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards answered, {known} known at once.</source>
        <translation>
            <numerusform>{n} tarjeta respondida; sabidas a la primera: {known}.</numerusform>
            <numerusform>{n} tarjetas respondidas; sabidas a la primera: {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are left; they come again.</source>
        <translation>
            <numerusform>Queda {n} tarjeta; volverá a salir.</numerusform>
            <numerusform>Quedan {n} tarjetas; volverán a salir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was beside the schedule: what is due stays due.</source>
        <translation>Esto no ha cambiado el calendario: lo pendiente sigue pendiente.</translation>
    </message>
    <message>
        <source>Not known at first:</source>
        <translation>No sabidas a la primera:</translation>
    </message>
    <message>
        <source>– {card}</source>
        <translation>– {card}</translation>
    </message>
    <message numerus="yes">
        <source>– and {n} more</source>
        <translation>
            <numerusform>– y {n} más</numerusform>
            <numerusform>– y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>What is true: {statement}</source>
        <translation>Lo correcto: {statement}</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Tipo de actor</translation>
    </message>
    <message>
        <source>Kind of actor; the digits choose, too</source>
        <translation>Tipo de actor; también se elige con las cifras</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Several actors of your library have this name: say which one the article means</source>
        <translation>Varios actores de tu biblioteca se llaman así: di a cuál se refiere el artículo</translation>
    </message>
    <message>
        <source>Show where it is mentioned (P)</source>
        <translation>Mostrar dónde se menciona (P)</translation>
    </message>
    <message>
        <source>One of the few that a class should learn; only these are asked who they are</source>
        <translation>Uno de los pocos que una clase debería aprender; solo de estos se pregunta quiénes son</translation>
    </message>
    <message>
        <source>Who is that, in one sentence?</source>
        <translation>¿Quién es, en una frase?</translation>
    </message>
    <message>
        <source>{name}: {gloss}</source>
        <translation>{name}: {gloss}</translation>
    </message>
    <message>
        <source>Somebody else of this name</source>
        <translation>Otro actor con este nombre</translation>
    </message>
    <message>
        <source>Take “{name}” apart: it is somebody else</source>
        <translation>Separar «{name}»: es otro actor</translation>
    </message>
    <message>
        <source>Proposed from the library, or from the entries that come with Dramatis</source>
        <translation>Propuesto a partir de la biblioteca o de los datos que trae Dramatis</translation>
    </message>
    <message>
        <source>Proposed from the text: “{quote}”</source>
        <translation>Propuesto a partir del texto: «{quote}»</translation>
    </message>
    <message>
        <source>What the program is sure of, and the actors that your library knows</source>
        <translation>Aquello de lo que el programa está seguro y los actores que tu biblioteca conoce</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Open again what was accepted beforehand, in one step</source>
        <translation>Volver a abrir, en un solo paso, lo aceptado de antemano</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show or hide what was accepted beforehand</source>
        <translation>Mostrar u ocultar lo aceptado de antemano</translation>
    </message>
    <message>
        <source>{state}; {reason}</source>
        <translation>{state} · {reason}</translation>
    </message>
    <message>
        <source>2017, 2017-01 or 2017-01-11; ~ for about, ../2017 for by 2017, 2014/2016 for from to</source>
        <translation>2017, 2017-01 o 2017-01-11; ~ para «aproximadamente», ../2017 para «en 2017 a más tardar», 2014/2016 para «de… a…»</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>{basis}: {rule}</source>
        <translation>{basis} · {rule}</translation>
    </message>
    <message>
        <source>{name}: {part}</source>
        <translation>{name}: {part}</translation>
    </message>
    <message>
        <source>{name} takes no part</source>
        <translation>{name} no participa</translation>
    </message>
    <message>
        <source>Add an actor who takes part</source>
        <translation>Añadir un actor que participa</translation>
    </message>
    <message>
        <source>Which suggestions are shown</source>
        <translation>Qué sugerencias se muestran</translation>
    </message>
    <message>
        <source>{kinds} left</source>
        <translation>Por decidir: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>This paragraph, {n} left</source>
        <translation>
            <numerusform>Este párrafo, queda {n}</numerusform>
            <numerusform>Este párrafo, quedan {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the paragraph of the current suggestion</source>
        <translation>Solo el párrafo de la sugerencia actual</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escribir una parte del nombre</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>What is &amp;almost certain</source>
        <translation>Lo &amp;casi seguro</translation>
    </message>
    <message>
        <source>What is &amp;very likely</source>
        <translation>Lo &amp;muy probable</translation>
    </message>
    <message>
        <source>What is &amp;likely</source>
        <translation>Lo &amp;probable</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>All that can be done with a suggestion, with the keys (?)</source>
        <translation>Todo lo que se puede hacer con una sugerencia, con sus teclas (?)</translation>
    </message>
    <message>
        <source>Accept before&amp;hand</source>
        <translation>Aceptar de an&amp;temano</translation>
    </message>
    <message>
        <source>The program is {n} % sure of each, or more</source>
        <translation>El programa está seguro de cada una al {n} % o más</translation>
    </message>
    <message numerus="yes">
        <source>Accept all {n} shown</source>
        <translation>
            <numerusform>Aceptar la que se muestra</numerusform>
            <numerusform>Aceptar las {n} que se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same as…</source>
        <translation>{name} es el mismo actor que…</translation>
    </message>
    <message>
        <source>Who else takes part?</source>
        <translation>¿Quién más participa?</translation>
    </message>
    <message>
        <source>An actor needs at least one place of its own in the text.</source>
        <translation>Un actor necesita al menos un lugar propio en el texto.</translation>
    </message>
    <message>
        <source>All places of these names are marked already.</source>
        <translation>Todos los lugares de estos nombres ya están marcados.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} further places</source>
        <translation>
            <numerusform>«{name}»: otro lugar</numerusform>
            <numerusform>«{name}»: otros {n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} places, also in place of {others}</source>
        <translation>
            <numerusform>«{name}»: un lugar, también en vez de {others}</numerusform>
            <numerusform>«{name}»: {n} lugares, también en vez de {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>How years are found</source>
        <translation>Cómo se hallan los años</translation>
    </message>
    <message>
        <source>Back to actors and timeline; what is left stays</source>
        <translation>Volver a los actores y la línea de tiempo; lo que queda se conserva</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Go through what the lesson still needs</source>
        <translation>Repasar lo que le falta a la lección</translation>
    </message>
    <message>
        <source>All is decided. In the lesson: {kinds}.</source>
        <translation>Todo está decidido. En la lección: {kinds}.</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Take it into the lesson</source>
        <translation>Incluirla en la lección</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Leave it out; rejected names come last in other articles</source>
        <translation>Dejarla fuera; en otros artículos, los nombres rechazados van al final</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>Go back to what was decided on last, and decide again</source>
        <translation>Volver a la última decisión y decidir otra vez</translation>
    </message>
    <message>
        <source>Accept all that are sho&amp;wn</source>
        <translation>Aceptar t&amp;odas las que se muestran</translation>
    </message>
    <message>
        <source>Accept all that the filters show</source>
        <translation>Aceptar todo lo que muestran los filtros</translation>
    </message>
    <message>
        <source>Accept the sur&amp;e ones</source>
        <translation>Aceptar las se&amp;guras</translation>
    </message>
    <message>
        <source>Accept what the program is sure of, in one step</source>
        <translation>Aceptar, en un solo paso, aquello de lo que el programa está seguro</translation>
    </message>
    <message>
        <source>L&amp;ook at those again</source>
        <translation>Ver las ac&amp;eptadas de antemano</translation>
    </message>
    <message>
        <source>&amp;Take those back</source>
        <translation>Anu&amp;lar las aceptadas de antemano</translation>
    </message>
    <message>
        <source>&amp;Doubtful ones</source>
        <translation>&amp;Dudosas</translation>
    </message>
    <message>
        <source>Show or hide the doubtful ones at the end of the list</source>
        <translation>Mostrar u ocultar las dudosas al final de la lista</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Put the keyboard into the first field; Enter keeps, Escape leaves</source>
        <translation>Ir con el teclado al primer campo; Intro guarda, Esc sale</translation>
    </message>
    <message>
        <source>Mark it as one to learn, or unmark it</source>
        <translation>Marcar para aprender, o quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Un&amp;ir con…</translation>
    </message>
    <message>
        <source>It is the same as another one: choose which</source>
        <translation>Es el mismo actor que otro: elegir cuál</translation>
    </message>
    <message>
        <source>Its &amp;places…</source>
        <translation>Sus l&amp;ugares…</translation>
    </message>
    <message>
        <source>Show where it is mentioned, and tell two of the same name apart</source>
        <translation>Mostrar dónde se menciona y distinguir dos actores del mismo nombre</translation>
    </message>
    <message>
        <source>Mark &amp;further places</source>
        <translation>&amp;Marcar otros lugares</translation>
    </message>
    <message>
        <source>Mark all other places where its names stand as whole words</source>
        <translation>Marcar todos los demás lugares donde sus nombres aparecen como palabras enteras</translation>
    </message>
    <message>
        <source>Take the words selected in the article as its place</source>
        <translation>Tomar como lugar las palabras seleccionadas en el artículo</translation>
    </message>
    <message>
        <source>&amp;New actor</source>
        <translation>&amp;Nuevo actor</translation>
    </message>
    <message>
        <source>Make an actor of the words selected in the article</source>
        <translation>Hacer un actor con las palabras seleccionadas en el artículo</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Finding actors and events</source>
        <translation>Buscar actores y acontecimientos</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Leyendo el artículo…</translation>
    </message>
    <message>
        <source>Nothing was found that looks like an actor or an event. You can add them from the text.</source>
        <translation>No se ha encontrado nada que parezca un actor o un acontecimiento. Puedes añadirlos desde el texto.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. What it is sure of is accepted beforehand: you can look at that again, or take it back. On all else you decide, with one key each.</source>
        <translation>Dramatis puede buscar los actores y acontecimientos de este artículo. Aquello de lo que está seguro se acepta de antemano: puedes volver a verlo o anularlo. Todo lo demás lo decides tú, con una sola tecla cada vez.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. You decide on each of them: one key each.</source>
        <translation>Dramatis puede buscar los actores y acontecimientos de este artículo. Tú decides sobre cada uno con una sola tecla.</translation>
    </message>
    <message>
        <source>In a few words, such as “commands” or “part of”</source>
        <translation>En pocas palabras, como «dirige» o «forma parte de»</translation>
    </message>
    <message>
        <source>Tick the places that mean somebody else (Space), and give that one a name.</source>
        <translation>Marca los lugares que se refieren a otro (Espacio) y dale un nombre.</translation>
    </message>
    <message>
        <source>Back to the suggestions (Escape)</source>
        <translation>Volver a las sugerencias (Esc)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>Nombre del otro</translation>
    </message>
    <message>
        <source>These are somebody else</source>
        <translation>Se refieren a otro</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} places</source>
        <translation>
            <numerusform>{name}: {n} lugar</numerusform>
            <numerusform>{name}: {n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>What the article is about</source>
        <translation>De qué trata el artículo</translation>
    </message>
    <message>
        <source>Time and relations</source>
        <translation>Tiempo y relaciones</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>All that is shown concerns {name}.</source>
        <translation>Solo se muestra lo relacionado con {name}.</translation>
    </message>
    <message>
        <source>also in “{title}”</source>
        <translation>también en «{title}»</translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation>abrir «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} articles</source>
        <translation>
            <numerusform>{chosen} de {n} artículo</numerusform>
            <numerusform>{chosen} de {n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick all {n} articles, or none</source>
        <translation>
            <numerusform>Marcar o desmarcar {n} artículo</numerusform>
            <numerusform>Marcar los {n} artículos o ninguno</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>The lesson’s version</source>
        <translation>La versión de la lección</translation>
    </message>
    <message>
        <source>What is in the lesson</source>
        <translation>Qué hay en la lección</translation>
    </message>
    <message>
        <source>{words}: choose a file</source>
        <translation>{words}: elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a lesson file</source>
        <translation>Elegir un archivo de lección</translation>
    </message>
    <message>
        <source>“{name}” is the same one as yours: {gloss}</source>
        <translation>«{name}» es el mismo que el tuyo: {gloss}</translation>
    </message>
    <message>
        <source>Ticked, the lesson speaks of the actor that you have; otherwise there will be two</source>
        <translation>Con la marca, la lección habla del actor que ya tienes; si no, habrá dos</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} answers from &amp;practice that come with the lesson</source>
        <translation>
            <numerusform>Añadir {n} respuesta de &amp;práctica que viene con la lección</numerusform>
            <numerusform>Añadir {n} respuestas de &amp;práctica que vienen con la lección</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out if they are somebody else’s: they decide what you are asked next</source>
        <translation>Omítelas si son de otra persona: de ellas depende lo que se te pregunta después</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Keep &amp;mine for all</source>
        <translation>Conservar lo &amp;mío en todo</translation>
    </message>
    <message>
        <source>Where there is a choice, everything stays as it is here</source>
        <translation>Donde se puede elegir, todo queda como está aquí</translation>
    </message>
    <message>
        <source>The &amp;lesson’s version for all</source>
        <translation>La versión de la &amp;lección en todo</translation>
    </message>
    <message>
        <source>Where there is a choice, everything becomes as it is in the lesson</source>
        <translation>Donde se puede elegir, todo pasa a ser como en la lección</translation>
    </message>
    <message>
        <source>Put the lesson into the library, as one step that can be undone (Enter)</source>
        <translation>Poner la lección en la biblioteca, en un solo paso que se puede deshacer (Intro)</translation>
    </message>
    <message>
        <source>Close; nothing is changed (Escape)</source>
        <translation>Cerrar; no se cambia nada (Esc)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>En la lección</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Las dos versiones</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are not shown.</source>
        <translation>
            <numerusform>Hay {n} cosa más que no se muestra.</numerusform>
            <numerusform>Hay {n} cosas más que no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson is in your library already. There is nothing to do.</source>
        <translation>Esta lección ya está en tu biblioteca. No hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are added.</source>
        <translation>
            <numerusform>Se añade {n} artículo.</numerusform>
            <numerusform>Se añaden {n} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other things come new.</source>
        <translation>
            <numerusform>Llega {n} elemento nuevo más.</numerusform>
            <numerusform>Llegan {n} elementos nuevos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are brought up to date.</source>
        <translation>
            <numerusform>Se actualiza {n} elemento.</numerusform>
            <numerusform>Se actualizan {n} elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are removed.</source>
        <translation>
            <numerusform>Se quita {n} elemento.</numerusform>
            <numerusform>Se quitan {n} elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own notes and highlights stay.</source>
        <translation>Tus notas y resaltados quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things were changed here and in the lesson: yours stay, unless you choose otherwise.</source>
        <translation>
            <numerusform>{n} elemento ha cambiado aquí y en la lección: queda el tuyo, si no eliges otra cosa.</numerusform>
            <numerusform>{n} elementos han cambiado aquí y en la lección: quedan los tuyos, si no eliges otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You deleted {n} things that the lesson brings again: they stay deleted, unless you choose otherwise.</source>
        <translation>
            <numerusform>Has eliminado {n} cosa que la lección vuelve a traer: sigue eliminada, si no eliges lo contrario.</numerusform>
            <numerusform>Has eliminado {n} cosas que la lección vuelve a traer: siguen eliminadas, si no eliges lo contrario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has a newer edition already: {number}.</source>
        <translation>Tu biblioteca ya tiene una edición más nueva: {number}.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Ocultar &amp;detalles</translation>
    </message>
    <message>
        <source>You deleted this.</source>
        <translation>Lo has eliminado tú.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Compartir una lección</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Una lección nueva</translation>
    </message>
    <message>
        <source>The next edition of “{title}” (now {number})</source>
        <translation>La próxima edición de «{title}» (ahora {number})</translation>
    </message>
    <message>
        <source>For &amp;pupils</source>
        <translation>Para &amp;alumnos</translation>
    </message>
    <message>
        <source>For &amp;colleagues</source>
        <translation>Para co&amp;legas</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>Con mis &amp;notas y resaltados</translation>
    </message>
    <message>
        <source>Otherwise they stay here, as does how far you have read</source>
        <translation>Si no, se quedan aquí, igual que tu punto de lectura</translation>
    </message>
    <message>
        <source>With what I have p&amp;ractised</source>
        <translation>Con lo que he p&amp;racticado</translation>
    </message>
    <message>
        <source>For another computer of your own: your answers and how well you know each card. Nobody else needs them</source>
        <translation>Para otro ordenador tuyo: tus respuestas y lo bien que sabes cada tarjeta. Nadie más las necesita</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Choose where the lesson file is written (Enter)</source>
        <translation>Elegir dónde se guarda el archivo de lección (Intro)</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>C&amp;olección</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Without your questions, their answers and saved sheets.</source>
        <translation>Sin tus preguntas, sus respuestas ni las fichas guardadas.</translation>
    </message>
    <message>
        <source>With your questions, their answers and the designs of your sheets.</source>
        <translation>Con tus preguntas, sus respuestas y el diseño de tus fichas.</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Ninguna colección</translation>
    </message>
    <message>
        <source>Nothing has changed since edition {number}. You can write the same edition again for whoever has lost it; nobody else needs it.</source>
        <translation>No ha cambiado nada desde la edición {number}. Puedes guardar otra vez la misma edición para quien la haya perdido; nadie más la necesita.</translation>
    </message>
    <message>
        <source>The lesson could not be written.</source>
        <translation>No se ha podido guardar la lección.</translation>
    </message>
    <message>
        <source>What has changed since sheets were printed, on a slip for those who have them.</source>
        <translation>Lo que ha cambiado desde que se imprimieron las hojas, en una nota para quienes las tienen.</translation>
    </message>
    <message>
        <source>Print a correction slip</source>
        <translation>Imprimir una hoja de correcciones</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Edición antigua</translation>
    </message>
    <message>
        <source>The lesson file that the sheets were printed from</source>
        <translation>El archivo de lección con el que se imprimieron las fichas</translation>
    </message>
    <message>
        <source>The lesson as it is here now</source>
        <translation>La lección como está aquí ahora</translation>
    </message>
    <message>
        <source>Another lesson file</source>
        <translation>Otro archivo de lección</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Edición nueva</translation>
    </message>
    <message>
        <source>What the older edition is compared with</source>
        <translation>Con qué se compara la edición antigua</translation>
    </message>
    <message>
        <source>File of the newer edition</source>
        <translation>Archivo de la edición nueva</translation>
    </message>
    <message>
        <source>The lesson file with the corrections</source>
        <translation>El archivo de lección con las correcciones</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Without questions, answers and statements</source>
        <translation>Sin preguntas, respuestas ni declaraciones</translation>
    </message>
    <message>
        <source>With questions, answers and statements; both editions must have them</source>
        <translation>Con preguntas, respuestas y declaraciones; las dos ediciones deben tenerlas</translation>
    </message>
    <message>
        <source>Ol&amp;der edition</source>
        <translation>E&amp;dición antigua</translation>
    </message>
    <message>
        <source>&amp;Newer edition</source>
        <translation>Edición &amp;nueva</translation>
    </message>
    <message>
        <source>Choose the lesson file that the sheets were printed from, and the newer edition of it.</source>
        <translation>Elige el archivo de lección con el que se imprimieron las fichas y su edición nueva.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are corrected.</source>
        <translation>
            <numerusform>Se corrige {n} lugar.</numerusform>
            <numerusform>Se corrigen {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction slip could not be made.</source>
        <translation>No se ha podido hacer la hoja de correcciones.</translation>
    </message>
    <message>
        <source>What the slip says</source>
        <translation>Qué dice la hoja</translation>
    </message>
    <message>
        <source>Where, what the older edition says there, and what the newer one says</source>
        <translation>Dónde, qué dice allí la edición antigua y qué dice la nueva</translation>
    </message>
    <message>
        <source>Further corrections are on the slip.</source>
        <translation>Hay más correcciones en la hoja.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your library “{library}” is not in {folder} now. Connect its disk and try again; the articles shown here are those of the usual place.</source>
        <translation>Tu biblioteca «{library}» no está ahora en {folder}. Conecta su disco e inténtalo de nuevo; los artículos que se ven aquí son los del lugar habitual.</translation>
    </message>
    <message>
        <source>Something went wrong in Dramatis. What was saved is safe.</source>
        <translation>Algo ha fallado en Dramatis. Lo que se había guardado está a salvo.</translation>
    </message>
    <message>
        <source>Go on working, or close and open the window again. A report without any text of yours is in {file}.</source>
        <translation>Sigue trabajando, o cierra la ventana y vuelve a abrirla. En {file} hay un informe sin ningún texto tuyo.</translation>
    </message>
    <message>
        <source>Dramatis cannot start.</source>
        <translation>Dramatis no puede iniciarse.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Párrafo {number} de {count}</translation>
    </message>
    <message>
        <source>{percent} % seen</source>
        <translation>{percent} % visto</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Qué muestra la línea de tiempo</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Names are underlined. Rest the pointer on one for a line about it, click it for everything.</source>
        <translation>Los nombres están subrayados. Deja el puntero sobre uno para leer una línea sobre él; haz clic para verlo todo.</translation>
    </message>
    <message>
        <source>Everyone in this article</source>
        <translation>Quién sale en este artículo</translation>
    </message>
    <message>
        <source>Choose an actor, and its places light up in the text and in the timeline.</source>
        <translation>Elige un actor y sus lugares se iluminarán en el texto y en la línea de tiempo.</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Qué pasó y cuándo</translation>
    </message>
    <message>
        <source>Choose an event, and the article shows the sentence that tells it.</source>
        <translation>Elige un acontecimiento y el artículo mostrará la frase que lo cuenta.</translation>
    </message>
    <message>
        <source>Take it with you on paper</source>
        <translation>Llévatelo en papel</translation>
    </message>
    <message>
        <source>Article, actors and timeline as a PDF. That is all you need; {key} opens the help for the rest.</source>
        <translation>El artículo, los actores y la línea de tiempo en un PDF. No necesitas más; para lo demás, {key} abre la ayuda.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End the tour (Escape). The Help menu has it again</source>
        <translation>Terminar el recorrido (Esc). Sigue en el menú Ayuda</translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation>Mostrar el paso anterior</translation>
    </message>
    <message>
        <source>Show the next step (Enter)</source>
        <translation>Mostrar el paso siguiente (Intro)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>End the tour (Enter)</source>
        <translation>Terminar el recorrido (Intro)</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>Recorrido, paso {number} de {count}: {title}</translation>
    </message>
    <message>
        <source>The text of this article is not the one that was stored: the file is damaged. Restore a backup (Library menu) before you go on.</source>
        <translation>El texto de este artículo no es el que se guardó: el archivo está dañado. Restaura una copia de seguridad (menú Biblioteca) antes de seguir.</translation>
    </message>
    <message>
        <source>Dramatis was not closed properly last time; the library is whole.</source>
        <translation>La última vez, Dramatis no se cerró bien; la biblioteca está intacta.</translation>
    </message>
    <message>
        <source>Today's backup could not be written. {reason}</source>
        <translation>No se ha podido guardar la copia de seguridad de hoy. {reason}</translation>
    </message>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Guardar una copia y seguir en ella…</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} de enero de {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} de febrero de {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} de marzo de {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} de abril de {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} de mayo de {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} de junio de {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} de julio de {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} de agosto de {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} de septiembre de {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} de octubre de {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} de noviembre de {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} de diciembre de {year}</translation>
    </message>
    <message>
        <source>{d} Jan {y}</source>
        <translation>{d} ene {y}</translation>
    </message>
    <message>
        <source>{d} Feb {y}</source>
        <translation>{d} feb {y}</translation>
    </message>
    <message>
        <source>{d} Mar {y}</source>
        <translation>{d} mar {y}</translation>
    </message>
    <message>
        <source>{d} Apr {y}</source>
        <translation>{d} abr {y}</translation>
    </message>
    <message>
        <source>{d} May {y}</source>
        <translation>{d} may {y}</translation>
    </message>
    <message>
        <source>{d} Jun {y}</source>
        <translation>{d} jun {y}</translation>
    </message>
    <message>
        <source>{d} Jul {y}</source>
        <translation>{d} jul {y}</translation>
    </message>
    <message>
        <source>{d} Aug {y}</source>
        <translation>{d} ago {y}</translation>
    </message>
    <message>
        <source>{d} Sep {y}</source>
        <translation>{d} sept {y}</translation>
    </message>
    <message>
        <source>{d} Oct {y}</source>
        <translation>{d} oct {y}</translation>
    </message>
    <message>
        <source>{d} Nov {y}</source>
        <translation>{d} nov {y}</translation>
    </message>
    <message>
        <source>{d} Dec {y}</source>
        <translation>{d} dic {y}</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>enero de {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>febrero de {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>marzo de {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>abril de {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>mayo de {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>junio de {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>julio de {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>agosto de {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>septiembre de {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>octubre de {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>noviembre de {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>diciembre de {year}</translation>
    </message>
    <message>
        <source>Jan {y}</source>
        <translation>ene {y}</translation>
    </message>
    <message>
        <source>Feb {y}</source>
        <translation>feb {y}</translation>
    </message>
    <message>
        <source>Mar {y}</source>
        <translation>mar {y}</translation>
    </message>
    <message>
        <source>Apr {y}</source>
        <translation>abr {y}</translation>
    </message>
    <message>
        <source>May {y}</source>
        <translation>may {y}</translation>
    </message>
    <message>
        <source>Jun {y}</source>
        <translation>jun {y}</translation>
    </message>
    <message>
        <source>Jul {y}</source>
        <translation>jul {y}</translation>
    </message>
    <message>
        <source>Aug {y}</source>
        <translation>ago {y}</translation>
    </message>
    <message>
        <source>Sep {y}</source>
        <translation>sept {y}</translation>
    </message>
    <message>
        <source>Oct {y}</source>
        <translation>oct {y}</translation>
    </message>
    <message>
        <source>Nov {y}</source>
        <translation>nov {y}</translation>
    </message>
    <message>
        <source>Dec {y}</source>
        <translation>dic {y}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>primavera de {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>verano de {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>otoño de {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>invierno de {year}</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>{century}s</source>
        <translation>siglo {roman}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date} a más tardar</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>the {decade}</source>
        <translation>{decade}</translation>
    </message>
    <message>
        <source>~{date}</source>
        <translation>~{date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>{date} aprox.</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (dudoso)</translation>
    </message>
    <message>
        <source>AD {year}s</source>
        <translation>años {year} d. C.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>años {year}</translation>
    </message>
    <message>
        <source>{first}–{last} BC</source>
        <translation>{first}–{last} a. C.</translation>
    </message>
    <message>
        <source>AD {first}–{last}</source>
        <translation>{first}–{last} d. C.</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} a. C.</translation>
    </message>
    <message>
        <source>AD {year}</source>
        <translation>{year} d. C.</translation>
    </message>
    <message>
        <source>,</source>
        <translation> </translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gobierno</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>armed forces</source>
        <translation>fuerzas armadas</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>grupo armado</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>barco</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>información</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>juicio</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negación</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>un actor</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>el autor</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>fuentes anónimas</translation>
    </message>
    <message>
        <source>told as a fact</source>
        <translation>contado como un hecho</translation>
    </message>
    <message>
        <source>the article’s judgement, not a reported fact</source>
        <translation>juicio del artículo, no un hecho contado</translation>
    </message>
    <message>
        <source>told with a hedge</source>
        <translation>contado con reserva</translation>
    </message>
    <message>
        <source>around then: {role}</source>
        <translation>por entonces: {role}</translation>
    </message>
    <message>
        <source>before: {role}</source>
        <translation>antes: {role}</translation>
    </message>
    <message>
        <source>later: {role}</source>
        <translation>después: {role}</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>fecha en el texto</translation>
    </message>
    <message>
        <source>date worked out</source>
        <translation>fecha deducida</translation>
    </message>
    <message>
        <source>{role}, {period}</source>
        <translation>{role}, {period}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>no se menciona</translation>
    </message>
    <message numerus="yes">
        <source>mentioned {n} times</source>
        <translation>
            <numerusform>se menciona una vez</numerusform>
            <numerusform>se menciona {n} veces</numerusform>
        </translation>
    </message>
</context>
</TS>

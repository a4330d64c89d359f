<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message>
        <source>The library is damaged: an article speaks of an actor that is missing.</source>
        <translation>Die Bibliothek ist beschädigt: Ein Artikel nennt einen Akteur, der fehlt.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Am besten die neueste Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no such actor in this library any more.</source>
        <translation>Diesen Akteur gibt es in der Bibliothek nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no article {number} in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Artikel {number}.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Bitte einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not whole. {problem}</source>
        <translation>Die Sicherung „{name}“ ist nicht vollständig. {problem}</translation>
    </message>
    <message>
        <source>The index for searching does not hold the words of the library. It can be built anew.</source>
        <translation>Das Suchverzeichnis enthält nicht die Wörter der Bibliothek. Es lässt sich neu anlegen.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>The file is damaged: {message}.</source>
        <translation>Die Datei ist beschädigt: {message}.</translation>
    </message>
    <message>
        <source>Rows of the table {child} refer to missing rows of {parent}.</source>
        <translation>Zeilen der Tabelle {child} verweisen auf fehlende Zeilen der Tabelle {parent}.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation>Die Datei ist beschädigt: Teile davon sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>In der Datei fehlt: {kind} {name}.</translation>
    </message>
    <message>
        <source>The {kind} {name} is none that Dramatis makes.</source>
        <translation>Nicht von Dramatis angelegt: {kind} {name}.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not built as Dramatis builds it.</source>
        <translation>Nicht so aufgebaut, wie Dramatis es anlegt: {kind} {name}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>„{name}“ ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Bitte eine Bibliotheksdatei wählen.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>If it was a library, restore a backup of it.</source>
        <translation>War es eine Bibliothek, hilft eine Sicherung davon.</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis library.</source>
        <translation>„{name}“ ist eine Datenbank, aber keine Bibliothek von Dramatis.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Dramatis.</source>
        <translation>„{name}“ stammt von einer neueren Version von Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis, or open the library there.</source>
        <translation>Dramatis aktualisieren oder die Bibliothek mit der neueren Version öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has no tables.</source>
        <translation>„{name}“ ist beschädigt: Die Tabellen fehlen.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Am besten eine Sicherung davon wiederherstellen.</translation>
    </message>
    <message>
        <source>“{name}” was not made: the library has damaged parts. {problem}</source>
        <translation>„{name}“ wurde nicht erstellt: Teile der Bibliothek sind beschädigt. {problem}</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged library is kept beside it.</source>
        <translation>Am besten die neueste Sicherung wiederherstellen; die beschädigte Bibliothek bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room. Nothing that was saved before is lost.</source>
        <translation>Bitte Platz schaffen. Was schon gespeichert war, ist nicht verloren.</translation>
    </message>
    <message>
        <source>It was stopped; the library is as it was.</source>
        <translation>Der Vorgang wurde abgebrochen; die Bibliothek ist unverändert.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open.</source>
        <translation>„{name}“ wurde verschoben oder gelöscht, während die Datei offen war.</translation>
    </message>
    <message>
        <source>Bring it back or connect its disk again, or save a copy elsewhere.</source>
        <translation>Die Datei zurücklegen, den Datenträger wieder anschließen oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Check that its disk is still connected and in order. Nothing that was saved before is lost.</source>
        <translation>Bitte prüfen, ob der Datenträger noch angeschlossen und in Ordnung ist. Was schon gespeichert war, ist nicht verloren.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis library.</source>
        <translation>„{name}“ ist keine Bibliothek von Dramatis.</translation>
    </message>
    <message>
        <source>A change to “{name}” was interrupted by another program.</source>
        <translation>Ein anderes Programm hat eine Änderung an „{name}“ unterbrochen.</translation>
    </message>
    <message>
        <source>Close the library and open it again.</source>
        <translation>Bitte die Bibliothek schließen und neu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed here.</source>
        <translation>„{name}“ lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Am besten in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”.</source>
        <translation>Ein anderes Programm benutzt gerade „{name}“.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Bitte kurz warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>„{name}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that you may use it and its folder.</source>
        <translation>Bitte die Zugriffsrechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written.</source>
        <translation>„{name}“ konnte nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{folder}”.</source>
        <translation>In „{folder}“ gibt es keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk.</source>
        <translation>Der Name „{name}“ ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Bitte einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is already a file “{name}” in “{folder}”.</source>
        <translation>In „{folder}“ gibt es schon eine Datei „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: you do not have the permission.</source>
        <translation>„{name}“ konnte nicht gelesen oder gespeichert werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Am besten die neueste Sicherung wiederherstellen; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Bitte erst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself.</source>
        <translation>„{name}“ ist die Bibliothek selbst.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Bitte einen anderen Namen für die Kopie wählen.</translation>
    </message>
    <message>
        <source>Another Dramatis has the library “{name}” open.</source>
        <translation>Die Bibliothek „{name}“ ist in einem anderen Dramatis offen.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Bitte erst dort schließen.</translation>
    </message>
    <message>
        <source>{what} Write, for example, {example}.</source>
        <translation>{what} Richtig ist zum Beispiel: {example}.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>Das Datum ist leer.</translation>
    </message>
    <message>
        <source>A date is digits with hyphens between them, the year first, without blanks, words or a time of day.</source>
        <translation>Ein Datum besteht aus Ziffern mit Bindestrichen dazwischen, das Jahr zuerst, ohne Leerzeichen, Wörter oder Uhrzeit.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01 or 2017</source>
        <translation>2017-01-11, 2017-01 oder 2017</translation>
    </message>
    <message>
        <source>“{text}” has more than one stroke.</source>
        <translation>„{text}“ hat mehr als einen Schrägstrich.</translation>
    </message>
    <message>
        <source>“{text}” says nothing, since both ends are open.</source>
        <translation>„{text}“ sagt nichts aus, weil beide Enden offen sind.</translation>
    </message>
    <message>
        <source>2014/.. or ../2017</source>
        <translation>2014/.. oder ../2017</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts.</source>
        <translation>„{text}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{text}” has no month from 01 to 12, nor a season, 21 to 24 without a day.</source>
        <translation>„{text}“ hat weder einen Monat (01 bis 12) noch eine Jahreszeit (21 bis 24, ohne Tag).</translation>
    </message>
    <message>
        <source>“{text}” does not exist: that month has {days} days.</source>
        <translation>„{text}“ gibt es nicht: Dieser Monat hat {days} Tage.</translation>
    </message>
    <message>
        <source>The year 0000 has no minus sign.</source>
        <translation>Das Jahr 0000 hat kein Minuszeichen.</translation>
    </message>
    <message>
        <source>0000 for 1 BC or -0001 for 2 BC</source>
        <translation>0000 für 1 v. Chr. oder -0001 für 2 v. Chr.</translation>
    </message>
    <message>
        <source>“{text}” is not a year of five to twelve digits after Y, without month and day.</source>
        <translation>„{text}“ ist kein Jahr mit fünf bis zwölf Ziffern nach Y, ohne Monat und Tag.</translation>
    </message>
    <message>
        <source>Y12000, Y-170000, or 1969 for a year of four digits</source>
        <translation>Y12000, Y-170000 oder 1969 für ein Jahr mit vier Ziffern</translation>
    </message>
    <message>
        <source>A date has one mark, at its very end: ~ or ?, and % for both.</source>
        <translation>Ein Datum hat nur ein Zeichen, ganz am Ende: ~ oder ?, und % für beides.</translation>
    </message>
    <message>
        <source>2017-03~ or 2017-03%</source>
        <translation>2017-03~ oder 2017-03%</translation>
    </message>
    <message>
        <source>Two dots stand alone, on one side of a stroke.</source>
        <translation>Zwei Punkte stehen allein, vor oder nach einem Schrägstrich.</translation>
    </message>
    <message>
        <source>X stands for one or two last digits of a year, XX for a month or day, and nothing known follows it.</source>
        <translation>X steht für die letzte oder die letzten zwei Ziffern eines Jahres, XX für Monat oder Tag; danach folgt nichts Bekanntes.</translation>
    </message>
    <message>
        <source>201X, 19XX, 2016-XX or 2016-07-XX</source>
        <translation>201X, 19XX, 2016-XX oder 2016-07-XX</translation>
    </message>
    <message>
        <source>“{text}” is not a year of four digits, alone or with a month and a day of two digits each.</source>
        <translation>„{text}“ ist kein Jahr mit vier Ziffern, allein oder mit Monat und Tag zu je zwei Ziffern.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01, 2017 or 0044</source>
        <translation>2017-01-11, 2017-01, 2017 oder 0044</translation>
    </message>
    <message>
        <source>The last change to it was interrupted; it is shown as it was before.</source>
        <translation>Die letzte Änderung wurde unterbrochen; zu sehen ist der Stand davor.</translation>
    </message>
    <message>
        <source>The library lies on read-only media, or its file or folder is write-protected.</source>
        <translation>Der Datenträger der Bibliothek lässt nur das Lesen zu, oder die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, copy it to a folder of your own.</source>
        <translation>Hier kann man sie nur lesen; zum Ändern in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Another Dramatis has this library open.</source>
        <translation>Diese Bibliothek ist in einem anderen Dramatis offen.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, close it there.</source>
        <translation>Hier kann man sie nur lesen; zum Ändern dort schließen.</translation>
    </message>
    <message>
        <source>No lock can be put on the library, which would keep a second writer out ({failure}).</source>
        <translation>Die Bibliothek lässt sich nicht sperren, wie es zum Schutz vor doppelten Änderungen nötig ist ({failure}).</translation>
    </message>
    <message>
        <source>Choose a lesson file.</source>
        <translation>Bitte eine Lektionsdatei wählen.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a lesson.</source>
        <translation>„{name}“ ist zu groß für eine Lektion.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis lesson.</source>
        <translation>„{name}“ ist keine Lektion von Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is a whole library, not a lesson.</source>
        <translation>„{name}“ ist eine ganze Bibliothek, keine Lektion.</translation>
    </message>
    <message>
        <source>Open it by “Open library…”.</source>
        <translation>Sie lässt sich mit „Bibliothek öffnen…“ öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis lesson.</source>
        <translation>„{name}“ ist eine Datenbank, aber keine Lektion von Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis.</source>
        <translation>Bitte Dramatis aktualisieren.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole lesson: it was damaged on its way, or somebody changed it.</source>
        <translation>„{name}“ ist keine vollständige Lektion: Die Datei wurde unterwegs beschädigt, oder jemand hat sie verändert.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Am besten noch einmal um die Datei bitten.</translation>
    </message>
    <message>
        <source>“{title}” is too large for a lesson.</source>
        <translation>„{title}“ ist zu groß für eine Lektion.</translation>
    </message>
    <message>
        <source>Share fewer articles.</source>
        <translation>Bitte weniger Artikel teilen.</translation>
    </message>
    <message>
        <source>“{title}” cannot be shared as it is: it holds something that no lesson may hold.</source>
        <translation>„{title}“ lässt sich so nicht teilen: Darin ist etwas, das in keiner Lektion stehen darf.</translation>
    </message>
    <message>
        <source>Share its articles one by one: the one that cannot be shared is to blame.</source>
        <translation>Bitte die Artikel einzeln teilen: An dem, der sich nicht teilen lässt, liegt es.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: what was read back is not what was to be written.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: In der Datei steht etwas anderes, als gespeichert werden sollte.</translation>
    </message>
    <message>
        <source>Try again, or choose another disk.</source>
        <translation>Bitte noch einmal versuchen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The library is damaged: a suggestion cannot be read.</source>
        <translation>Die Bibliothek ist beschädigt: Ein Vorschlag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The library is damaged: it holds “{date}” where a date should be.</source>
        <translation>Die Bibliothek ist beschädigt: Wo ein Datum sein sollte, steht „{date}“.</translation>
    </message>
    <message>
        <source>The library was opened for reading only.</source>
        <translation>Die Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A change to “{name}” was taken back: the disk failed.</source>
        <translation>Eine Änderung an „{name}“ wurde zurückgenommen: Der Datenträger hat versagt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else since it was opened here, so nothing was written.</source>
        <translation>„{name}“ wurde seit dem Öffnen von jemand anderem geändert; deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, or save a copy of what is here.</source>
        <translation>Neu öffnen, um die fremden Änderungen zu sehen, oder eine Kopie des hiesigen Stands speichern.</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>Wer oder was ist das?</translation>
    </message>
    <message>
        <source>When was this?</source>
        <translation>Wann war das?</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>Was geschah da?</translation>
    </message>
    <message>
        <source>Put these in order, the earliest first.</source>
        <translation>Bring das in die richtige Reihenfolge, das Früheste zuerst.</translation>
    </message>
    <message>
        <source>Which side is this actor on?</source>
        <translation>Auf welcher Seite steht dieser Akteur?</translation>
    </message>
    <message>
        <source>Whose position is this?</source>
        <translation>Wessen Position ist das?</translation>
    </message>
    <message>
        <source>Who belongs in the gap?</source>
        <translation>Wer gehört in die Lücke?</translation>
    </message>
    <message>
        <source>Fill the gap.</source>
        <translation>Fülle die Lücke.</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>Richtig oder falsch?</translation>
    </message>
    <message>
        <source>What does this word mean here?</source>
        <translation>Was bedeutet dieses Wort hier?</translation>
    </message>
    <message>
        <source>A question of your teacher’s</source>
        <translation>Eine Frage deiner Lehrkraft</translation>
    </message>
    <message>
        <source>An objection to this</source>
        <translation>Ein Einwand dagegen</translation>
    </message>
    <message>
        <source>no reply in the article</source>
        <translation>keine Erwiderung im Artikel</translation>
    </message>
    <message>
        <source>{date}: {headline}</source>
        <translation>{date}: {headline}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>true</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>The text tells of “{words}” as past, but its publication date is {date}. Was it published later?</source>
        <translation>Der Text erzählt von „{words}“ wie von Vergangenem. Das Erscheinungsdatum ist aber: {date}. Ist er später erschienen?</translation>
    </message>
    <message>
        <source>“{words}” has no year, and the last year that the text names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>Bei „{words}“ steht kein Jahr, und das letzte Jahr im Text ist {year}, lange vor dem Erscheinungsdatum ({date}). Ist der Text früher erschienen und wurde erneut ins Netz gestellt?</translation>
    </message>
    <message>
        <source>The text reads like news, and the last year that it names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>Der Text liest sich wie eine Nachricht, und das letzte Jahr darin ist {year}, lange vor dem Erscheinungsdatum ({date}). Ist er früher erschienen und wurde erneut ins Netz gestellt?</translation>
    </message>
    <message>
        <source>You rejected this name before.</source>
        <translation>Dieser Name wurde schon einmal abgelehnt.</translation>
    </message>
    <message>
        <source>The text names somebody else of this name in full.</source>
        <translation>Im Text steht jemand anderes dieses Namens mit vollem Namen.</translation>
    </message>
    <message>
        <source>Your library knows this actor.</source>
        <translation>Die Bibliothek kennt diesen Akteur.</translation>
    </message>
    <message>
        <source>“{name}” may be {one} or {other}; the text does not say which.</source>
        <translation>„{name}“ kann {one} oder {other} sein; der Text sagt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” may be {one}, {other} or others of your library; the text does not say which.</source>
        <translation>„{name}“ kann {one}, {other} oder jemand anderes in der Bibliothek sein; der Text sagt es nicht.</translation>
    </message>
    <message>
        <source>The words after it are about this one.</source>
        <translation>Die Wörter danach handeln von dieser Person.</translation>
    </message>
    <message>
        <source>{count} people here have this name; the text means this one most.</source>
        <translation>Hier heißen {count} Personen so; diese meint der Text am häufigsten.</translation>
    </message>
    <message>
        <source>{count} people here have this name; this one was named in full last.</source>
        <translation>Hier heißen {count} Personen so; diese wurde zuletzt mit vollem Namen genannt.</translation>
    </message>
    <message>
        <source>The text gives no date; it only tells the order, or what is new.</source>
        <translation>Der Text nennt kein Datum, nur die Reihenfolge oder was neu ist.</translation>
    </message>
    <message>
        <source>The sentence says what came next or has just happened.</source>
        <translation>Der Satz sagt, was folgte oder neu ist.</translation>
    </message>
    <message>
        <source>The sentence tells what somebody did, but not when.</source>
        <translation>Der Satz sagt, was geschah, aber nicht, wann.</translation>
    </message>
    <message>
        <source>The sentence has a date: “{words}”.</source>
        <translation>Im Satz steht ein Datum: „{words}“.</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>Nichts verrät, was gemeint ist.</translation>
    </message>
    <message>
        <source>The text has the same word without a capital.</source>
        <translation>Im Text steht dasselbe Wort auch kleingeschrieben.</translation>
    </message>
    <message>
        <source>A longer name in the text goes with it.</source>
        <translation>Ein längerer Name im Text gehört dazu.</translation>
    </message>
    <message>
        <source>It stands beside others of its kind.</source>
        <translation>Daneben stehen andere derselben Art.</translation>
    </message>
    <message>
        <source>The words after it are said of people.</source>
        <translation>Die Wörter danach passen zu Personen.</translation>
    </message>
    <message>
        <source>The dates of a life follow it.</source>
        <translation>Danach stehen Lebensdaten.</translation>
    </message>
    <message>
        <source>It speaks.</source>
        <translation>Wer so heißt, sagt etwas.</translation>
    </message>
    <message>
        <source>It does what people do.</source>
        <translation>Wer so heißt, tut, was Menschen tun.</translation>
    </message>
    <message>
        <source>The text says that it is a person.</source>
        <translation>Der Text sagt, dass es eine Person ist.</translation>
    </message>
    <message>
        <source>The text says that it is a group.</source>
        <translation>Der Text sagt, dass es eine Gruppe ist.</translation>
    </message>
    <message>
        <source>The text says that it is a place.</source>
        <translation>Der Text sagt, dass es ein Ort ist.</translation>
    </message>
    <message>
        <source>The text says that it is a work or the like.</source>
        <translation>Der Text sagt, dass es ein Werk oder Ähnliches ist.</translation>
    </message>
    <message>
        <source>Somebody or something comes from there.</source>
        <translation>Jemand oder etwas kommt von dort.</translation>
    </message>
    <message>
        <source>It is taken, as towns are.</source>
        <translation>Es wird eingenommen, wie man Städte einnimmt.</translation>
    </message>
    <message>
        <source>“where” follows it.</source>
        <translation>Danach steht „where“.</translation>
    </message>
    <message>
        <source>It has what states have.</source>
        <translation>Es hat, was Staaten haben.</translation>
    </message>
    <message>
        <source>The word beside it is said of places.</source>
        <translation>Das Wort daneben passt zu Orten.</translation>
    </message>
    <message>
        <source>The word after it is said of groups.</source>
        <translation>Das Wort danach passt zu Gruppen.</translation>
    </message>
    <message>
        <source>The word beside it is said of works.</source>
        <translation>Das Wort daneben passt zu Werken.</translation>
    </message>
    <message>
        <source>Something is inside or near it.</source>
        <translation>Etwas liegt darin oder in der Nähe.</translation>
    </message>
    <message>
        <source>Something goes there.</source>
        <translation>Etwas geht dorthin.</translation>
    </message>
    <message>
        <source>Something is at it.</source>
        <translation>Etwas befindet sich dort.</translation>
    </message>
    <message>
        <source>Something is done by it or with it.</source>
        <translation>Etwas geschieht dadurch oder damit.</translation>
    </message>
    <message>
        <source>One is for it or against it.</source>
        <translation>Jemand ist dafür oder dagegen.</translation>
    </message>
    <message>
        <source>The word before it is said of groups.</source>
        <translation>Das Wort davor passt zu Gruppen.</translation>
    </message>
    <message>
        <source>The word before it is said of people.</source>
        <translation>Das Wort davor passt zu Personen.</translation>
    </message>
    <message>
        <source>The word before it is said of ships.</source>
        <translation>Das Wort davor passt zu Schiffen.</translation>
    </message>
    <message>
        <source>“the” stands before it.</source>
        <translation>Davor steht „the“.</translation>
    </message>
    <message>
        <source>It is one of several.</source>
        <translation>Es ist eines von mehreren.</translation>
    </message>
    <message>
        <source>The word after it is said of peoples.</source>
        <translation>Das Wort danach passt zu Völkern.</translation>
    </message>
    <message>
        <source>The word before it is said of ideas.</source>
        <translation>Das Wort davor passt zu Ideen.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, as titles do.</source>
        <translation>Es steht in Anführungszeichen wie ein Titel.</translation>
    </message>
    <message>
        <source>It is one of the names that the program knows.</source>
        <translation>Das Programm kennt diesen Namen.</translation>
    </message>
    <message>
        <source>It is a well-known group or institution.</source>
        <translation>Es ist eine bekannte Gruppe oder Institution.</translation>
    </message>
    <message>
        <source>It is a well-known place.</source>
        <translation>Es ist ein bekannter Ort.</translation>
    </message>
    <message>
        <source>It is a people or a language.</source>
        <translation>Es ist ein Volk oder eine Sprache.</translation>
    </message>
    <message>
        <source>“{word}” says what it is.</source>
        <translation>„{word}“ sagt, was es ist.</translation>
    </message>
    <message>
        <source>A title stands before it.</source>
        <translation>Davor steht ein Titel.</translation>
    </message>
    <message>
        <source>It ends with a family name.</source>
        <translation>Am Ende steht ein Familienname.</translation>
    </message>
    <message>
        <source>It is built like a person's name.</source>
        <translation>Es ist aufgebaut wie der Name einer Person.</translation>
    </message>
    <message>
        <source>It ends like a family name.</source>
        <translation>Es endet wie ein Familienname.</translation>
    </message>
    <message>
        <source>It begins with a given name.</source>
        <translation>Am Anfang steht ein Vorname.</translation>
    </message>
    <message>
        <source>It has an initial.</source>
        <translation>Ein Vorname ist abgekürzt.</translation>
    </message>
    <message>
        <source>It holds a given name.</source>
        <translation>Ein Vorname kommt darin vor.</translation>
    </message>
    <message>
        <source>Several words with capitals are often a group.</source>
        <translation>Mehrere Wörter großgeschrieben: oft eine Gruppe.</translation>
    </message>
    <message>
        <source>It holds an everyday word.</source>
        <translation>Ein Alltagswort kommt darin vor.</translation>
    </message>
    <message>
        <source>It begins with a name that the program knows.</source>
        <translation>Am Anfang steht ein Name, den das Programm kennt.</translation>
    </message>
    <message>
        <source>Two words with capitals are often a person.</source>
        <translation>Zwei Wörter großgeschrieben: oft eine Person.</translation>
    </message>
    <message>
        <source>It ends like a people or a teaching.</source>
        <translation>Es endet wie ein Volk oder eine Lehre.</translation>
    </message>
    <message>
        <source>It is an everyday word.</source>
        <translation>Es ist ein Alltagswort.</translation>
    </message>
    <message>
        <source>It is a given name.</source>
        <translation>Es ist ein Vorname.</translation>
    </message>
    <message>
        <source>It is a family name.</source>
        <translation>Es ist ein Familienname.</translation>
    </message>
    <message>
        <source>It is an abbreviation, but no name.</source>
        <translation>Es ist eine Abkürzung, aber kein Name.</translation>
    </message>
    <message>
        <source>It has capitals within, as names of companies have.</source>
        <translation>Großbuchstaben im Wort, wie bei Firmennamen.</translation>
    </message>
    <message>
        <source>It ends like the name of a place.</source>
        <translation>Es endet wie ein Ortsname.</translation>
    </message>
    <message>
        <source>It is an abbreviation in capitals.</source>
        <translation>Es ist eine Abkürzung in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly people.</source>
        <translation>In solchen Sätzen sind solche Namen meist Personen.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly groups.</source>
        <translation>In solchen Sätzen sind solche Namen meist Gruppen.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly places.</source>
        <translation>In solchen Sätzen sind solche Namen meist Orte.</translation>
    </message>
    <message>
        <source>“{word}” and whose it is.</source>
        <translation>„{word}“ und wozu es gehört.</translation>
    </message>
    <message>
        <source>Its people stand for the state.</source>
        <translation>Das Volk steht hier für den Staat.</translation>
    </message>
    <message>
        <source>The name of a state. Suggestions in this language are weaker than in English.</source>
        <translation>Der Name eines Staates. In dieser Sprache sind Vorschläge weniger sicher als im Englischen.</translation>
    </message>
    <message>
        <source>A short form in capital letters. Suggestions in this language are weaker than in English.</source>
        <translation>Eine Abkürzung in Großbuchstaben. In dieser Sprache sind Vorschläge weniger sicher als im Englischen.</translation>
    </message>
    <message>
        <source>Capital letters, as names have them; the kind is a guess. Suggestions in this language are weaker than in English.</source>
        <translation>Großgeschrieben wie ein Name; die Art ist geraten. In dieser Sprache sind Vorschläge weniger sicher als im Englischen.</translation>
    </message>
    <message>
        <source>“{title}” stands before the name. Suggestions in this language are weaker than in English.</source>
        <translation>Vor dem Namen steht „{title}“. In dieser Sprache sind Vorschläge weniger sicher als im Englischen.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Suggestions for Arabic are weaker than for English: Arabic has no capital letters, so only actors that your library knows are found, and dates. Add the others yourself.</source>
        <translation>Für Arabisch sind die Vorschläge schwächer als für Englisch: Arabisch hat keine Großbuchstaben, deshalb werden nur Akteure gefunden, die die Bibliothek schon kennt, und Datumsangaben. Die anderen bitte selbst hinzufügen.</translation>
    </message>
    <message>
        <source>Suggestions for {language} are weaker than for English: actors are found by their capital letters, and only the usual kinds of dates. Look through the text yourself as well.</source>
        <translation>Für {language} sind die Vorschläge schwächer als für Englisch: Akteure werden an ihren Großbuchstaben erkannt, Datumsangaben nur in den üblichen Formen. Den Text bitte auch selbst durchsehen.</translation>
    </message>
    <message>
        <source>Suggestions for this language are much weaker than for English: only names with capital letters and the usual kinds of dates are found. Look through the text yourself as well.</source>
        <translation>Für diese Sprache sind die Vorschläge viel schwächer als für Englisch: Es werden nur großgeschriebene Namen und die üblichen Datumsangaben gefunden. Den Text bitte auch selbst durchsehen.</translation>
    </message>
    <message>
        <source>“{words}” says how the two stand to each other.</source>
        <translation>„{words}“ sagt, wie die beiden zueinander stehen.</translation>
    </message>
    <message>
        <source>“{word}” may be the author’s own view.</source>
        <translation>„{word}“ könnte die eigene Meinung des Autors sein.</translation>
    </message>
    <message>
        <source>The word “{word}” says that somebody speaks.</source>
        <translation>„{word}“ zeigt, dass jemand spricht.</translation>
    </message>
    <message>
        <source>The text says the date itself.</source>
        <translation>Das Datum steht so im Text.</translation>
    </message>
    <message>
        <source>The date depends on the day of publication, which is not confirmed.</source>
        <translation>Das Datum hängt vom Erscheinungsdatum ab, und das ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The text reads like news of an earlier time than the publication date, so that no year is worked out.</source>
        <translation>Der Text liest sich wie eine Nachricht aus der Zeit vor dem Erscheinungsdatum; deshalb wird kein Jahr erschlossen.</translation>
    </message>
    <message>
        <source>The text tells history: a date without its year takes it from the date told before it.</source>
        <translation>Der Text erzählt Geschichte: Ein Datum ohne Jahr bekommt das Jahr des Datums davor.</translation>
    </message>
    <message>
        <source>The text reads like news without a confirmed publication date: dates without their year stay open.</source>
        <translation>Der Text liest sich wie eine Nachricht, deren Erscheinungsdatum nicht bestätigt ist: Daten ohne Jahr bleiben ohne Jahr.</translation>
    </message>
    <message>
        <source>The text does not say what this date counts from.</source>
        <translation>Der Text sagt nicht, von wann aus dieses Datum zählt.</translation>
    </message>
    <message>
        <source>The text says no exact time.</source>
        <translation>Der Text nennt keinen genauen Zeitpunkt.</translation>
    </message>
    <message>
        <source>The text says the date before it once more.</source>
        <translation>Der Text wiederholt das Datum davor.</translation>
    </message>
    <message>
        <source>A length of time, not a date.</source>
        <translation>Eine Dauer, kein Datum.</translation>
    </message>
    <message>
        <source>Something that happens again and again, not a date.</source>
        <translation>Etwas, das sich wiederholt, kein Datum.</translation>
    </message>
    <message>
        <source>A time of day; times of day are left out.</source>
        <translation>Eine Uhrzeit; Uhrzeiten werden weggelassen.</translation>
    </message>
    <message>
        <source>The text reads like news: a date without its year is counted from the publication date, {date}.</source>
        <translation>Der Text liest sich wie eine Nachricht: Ein Datum ohne Jahr wird vom Erscheinungsdatum aus gerechnet ({date}).</translation>
    </message>
    <message>
        <source>{rule} “{words}” is a part of that month; the date has the whole of it.</source>
        <translation>{rule} „{words}“ ist nur ein Teil dieses Monats; als Datum gilt der ganze.</translation>
    </message>
    <message>
        <source>The year of “{words}” stands with the date beside it: {date}.</source>
        <translation>Das Jahr zu „{words}“ steht beim Datum daneben: {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year or week: the last one before the publication date, {date}, is meant.</source>
        <translation>„{words}“ nennt weder Jahr noch Woche: Gemeint ist das letzte Mal vor dem Erscheinungsdatum ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year or week, and the sentence looks ahead: the next one after the publication date, {date}, is meant.</source>
        <translation>„{words}“ nennt weder Jahr noch Woche, und der Satz blickt voraus: Gemeint ist das nächste Mal nach dem Erscheinungsdatum ({date}).</translation>
    </message>
    <message>
        <source>“{words}” is counted from the publication date, {date}.</source>
        <translation>„{words}“ zählt vom Erscheinungsdatum aus ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year: the text tells history, and the date told before it is {date}.</source>
        <translation>„{words}“ nennt kein Jahr: Der Text erzählt Geschichte, und das Datum davor ist {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the date told just before it is {date}.</source>
        <translation>„{words}“ nennt kein Jahr: Das Datum gleich davor ist {date}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the date told before it, {date}.</source>
        <translation>„{words}“ zählt vom Datum aus, das davor erzählt wird ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year: the next date told has it, {date}.</source>
        <translation>„{words}“ nennt kein Jahr: Es steht beim nächsten Datum ({date}).</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, copy the part that you want, and paste it.</source>
        <translation>Ist die Datei vertrauenswürdig, bitte im Programm öffnen, das sie erstellt hat, die gewünschte Stelle kopieren und hier einfügen.</translation>
    </message>
    <message>
        <source>“{name}” consists of too many parts. It is not read.</source>
        <translation>„{name}“ besteht aus zu vielen Teilen und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The parts of “{name}” lie over each other, as no program writes them. It is not read.</source>
        <translation>Die Teile von „{name}“ überlappen sich; so speichert kein Programm. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: its part “{member}” is missing.</source>
        <translation>„{name}“ ist nicht vollständig: Der Teil „{member}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” holds its part “{member}” twice, so it could be read in two ways. It is not read.</source>
        <translation>„{name}“ enthält den Teil „{member}“ doppelt und wäre auf zwei Arten lesbar. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Dramatis does not read.</source>
        <translation>„{name}“ ist auf eine Art gepackt, die Dramatis nicht liest.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation>Bitte im Programm öffnen, das die Datei erstellt hat, und neu speichern.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {megabytes} million bytes. No article is so long, so it is not read.</source>
        <translation>„{name}“ ist entpackt größer als {megabytes} Millionen Byte. So lang ist kein Artikel; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or has changed.</source>
        <translation>„{name}“ ist beschädigt: Ein Teil fehlt oder hat sich verändert.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in the program that wrote it and save it anew.</source>
        <translation>Bitte noch einmal kopieren oder herunterladen, oder im Programm öffnen, das die Datei erstellt hat, und neu speichern.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it without a password, and import that file.</source>
        <translation>Bitte im Programm öffnen, das die Datei erstellt hat, ohne Passwort speichern und diese Datei nehmen.</translation>
    </message>
    <message>
        <source>Characters that could not be read: {count}. They are shown as {sign}. Another encoding may fit.</source>
        <translation>Nicht lesbare Zeichen: {count}. Dafür steht hier {sign}. Vielleicht passt eine andere Textkodierung.</translation>
    </message>
    <message>
        <source>Words of more than {limit} characters: {count}. They were broken into parts, with blanks.</source>
        <translation>Wörter mit mehr als {limit} Zeichen: {count}. Sie wurden mit Leerzeichen in Teile zerlegt.</translation>
    </message>
    <message>
        <source>Paragraphs of more than {limit} characters: {count}. They became several each.</source>
        <translation>Absätze mit mehr als {limit} Zeichen: {count}. Sie wurden in mehrere geteilt.</translation>
    </message>
    <message>
        <source>Accents piled on one letter beyond what any language writes: {count} left out.</source>
        <translation>Mehr Akzente auf einem Buchstaben, als irgendeine Sprache schreibt: {count} weggelassen.</translation>
    </message>
    <message>
        <source>A part of the text is embedded as a file of another kind and could not be read.</source>
        <translation>Ein Teil des Textes ist als Datei anderer Art eingebettet und war nicht lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: it has no text part.</source>
        <translation>„{name}“ ist kein Word-Dokument: Der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
        <source>“{name}” defines abbreviations of its own, which can hide endless text or open other files. It is not read.</source>
        <translation>„{name}“ legt eigene Abkürzungen fest; darin kann sich endloser Text verstecken, oder sie öffnen andere Dateien. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it anew, and import that file.</source>
        <translation>Bitte im Programm öffnen, das die Datei erstellt hat, neu speichern und diese Datei nehmen.</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>Titel des Buchs</translation>
    </message>
    <message>
        <source>author of the book</source>
        <translation>Autor des Buchs</translation>
    </message>
    <message>
        <source>publisher of the book</source>
        <translation>Verlag des Buchs</translation>
    </message>
    <message>
        <source>date in the book’s own details, perhaps of this edition only</source>
        <translation>Datum aus den Angaben im Buch, vielleicht nur das dieser Ausgabe</translation>
    </message>
    <message>
        <source>table of contents of the book</source>
        <translation>Inhaltsverzeichnis des Buchs</translation>
    </message>
    <message>
        <source>“{name}” holds no text, perhaps only pictures of it.</source>
        <translation>„{name}“ enthält keinen Text, vielleicht nur Bilder davon.</translation>
    </message>
    <message>
        <source>Pages that the book lists and does not hold: {count}.</source>
        <translation>Seiten, die das Buch aufführt, aber nicht enthält: {count}.</translation>
    </message>
    <message>
        <source>Parts of the book without text, such as its cover: {count}.</source>
        <translation>Teile des Buchs ohne Text, etwa der Umschlag: {count}.</translation>
    </message>
    <message>
        <source>“{name}” lists no pages of text, or far too many.</source>
        <translation>„{name}“ führt keine Textseiten auf oder viel zu viele.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so only the shop’s own reading program opens it.</source>
        <translation>„{name}“ ist kopiergeschützt und lässt sich nur mit dem Leseprogramm des Händlers öffnen.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or type in the part that you need.</source>
        <translation>Den Verlag um ein Exemplar ohne Kopierschutz bitten oder die nötige Stelle abtippen.</translation>
    </message>
    <message>
        <source>Pages that the book lists outside of itself: {count}. They were not opened.</source>
        <translation>Seiten, die außerhalb des Buchs liegen: {count}. Sie wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” is no EPUB book: the part that says where its text is is missing.</source>
        <translation>„{name}“ ist kein EPUB-Buch: Der Teil, der sagt, wo der Text steht, fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: the list of its chapters is missing.</source>
        <translation>„{name}“ ist nicht vollständig: Die Liste der Kapitel fehlt.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Bitte noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>a line at the beginning of the text</source>
        <translation>Zeile am Anfang des Textes</translation>
    </message>
    <message>
        <source>the first line of the text</source>
        <translation>erste Zeile des Textes</translation>
    </message>
    <message>
        <source>the call for donations in the text</source>
        <translation>Spendenaufruf im Text</translation>
    </message>
    <message>
        <source>the address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>It is a document of an older office program. Open it there and save it as DOCX.</source>
        <translation>Es ist ein Dokument aus einem älteren Office-Programm. Bitte dort öffnen und als DOCX speichern.</translation>
    </message>
    <message>
        <source>It is a database. If it is a library of Dramatis, open it as a library.</source>
        <translation>Es ist eine Datenbank. Gehört sie zu Dramatis, bitte als Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>It is a picture. Dramatis reads text, not pictures of it.</source>
        <translation>Es ist ein Bild. Dramatis liest Text, keine Bilder davon.</translation>
    </message>
    <message>
        <source>It is a web archive of Safari. Save the page there as page source, or paste its text.</source>
        <translation>Es ist ein Webarchiv von Safari. Bitte die Seite dort als Quelltext speichern oder ihren Text einfügen.</translation>
    </message>
    <message>
        <source>“{name}” holds no words.</source>
        <translation>„{name}“ enthält keine Wörter.</translation>
    </message>
    <message>
        <source>If it shows pictures of text, such as scanned pages, copy the text out with a program that recognises it.</source>
        <translation>Zeigt die Datei Bilder von Text, etwa eingescannte Seiten, den Text mit einem Programm zur Texterkennung herauskopieren.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Of {count} words in “{name}”, {kept} could be read. Compare the text with the original.</source>
        <translation>Von {count} Wörtern in „{name}“ waren {kept} lesbar. Den Text bitte mit dem Original vergleichen.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Bitte eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>„{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Vielleicht wurde die Datei verschoben oder umbenannt; bitte neu wählen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>„{name}“ lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and choose it there.</source>
        <translation>Bitte in einen eigenen Ordner kopieren und dort wählen.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, more than an article or a book can be.</source>
        <translation>„{name}“ ist größer als {limit} MB. So groß ist kein Artikel und kein Buch.</translation>
    </message>
    <message>
        <source>Copy the part that you want and paste it.</source>
        <translation>Bitte die gewünschte Stelle kopieren und einfügen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of several files.</source>
        <translation>„{name}“ ist ein Archiv mit mehreren Dateien.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the article among its files.</source>
        <translation>Bitte entpacken und den Artikel unter den Dateien wählen.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that Dramatis does not read.</source>
        <translation>„{name}“ ist von einer Art, die Dramatis nicht liest.</translation>
    </message>
    <message>
        <source>It reads text, Markdown, web pages, DOCX, ODT, PDF, EPUB and RTF. Save it as one of these, or paste it.</source>
        <translation>Dramatis liest Text, Markdown, Webseiten, DOCX, ODT, PDF, EPUB und RTF. Bitte so speichern oder den Text einfügen.</translation>
    </message>
    <message>
        <source>the data of the page for search engines</source>
        <translation>Angaben der Seite für Suchmaschinen</translation>
    </message>
    <message>
        <source>when the page was changed; not when it was published</source>
        <translation>Änderung der Seite, nicht ihr Erscheinen</translation>
    </message>
    <message>
        <source>the main heading of the page</source>
        <translation>Hauptüberschrift der Seite</translation>
    </message>
    <message>
        <source>the title of the page’s window</source>
        <translation>Fenstertitel der Seite</translation>
    </message>
    <message>
        <source>the line of the page that names the author</source>
        <translation>Zeile der Seite, die den Autor nennt</translation>
    </message>
    <message>
        <source>a date that is marked in the page</source>
        <translation>Datum, das die Seite als solches kennzeichnet</translation>
    </message>
    <message>
        <source>what the page says about itself</source>
        <translation>Angabe der Seite über sich selbst</translation>
    </message>
    <message>
        <source>the page’s own description ({name})</source>
        <translation>Angabe der Seite über sich selbst ({name})</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>Kopf der Datei</translation>
    </message>
    <message>
        <source>the first heading</source>
        <translation>erste Überschrift</translation>
    </message>
    <message>
        <source>The web archive “{name}” holds no page.</source>
        <translation>Das Webarchiv „{name}“ enthält keine Seite.</translation>
    </message>
    <message>
        <source>Save the page again, as a complete web page.</source>
        <translation>Die Seite bitte noch einmal als vollständige Webseite speichern.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file, but no text document.</source>
        <translation>„{name}“ ist eine OpenDocument-Datei, aber kein Textdokument.</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>Endnote</translation>
    </message>
    <message>
        <source>comment on the text</source>
        <translation>Kommentar zum Text</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>Kopf der Seite</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>words of a drawing</source>
        <translation>Beschriftung einer Zeichnung</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>Quellenverzeichnis</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>head or foot of the pages</source>
        <translation>Kopf- oder Fußzeile</translation>
    </message>
    <message>
        <source>numbers in the margin</source>
        <translation>Zahlen am Rand</translation>
    </message>
    <message>
        <source>title in the file’s own details</source>
        <translation>Titel aus den Angaben der Datei</translation>
    </message>
    <message>
        <source>author in the file’s own details</source>
        <translation>Autor aus den Angaben der Datei</translation>
    </message>
    <message>
        <source>language in the file’s own details</source>
        <translation>Sprache aus den Angaben der Datei</translation>
    </message>
    <message>
        <source>day on which the file was made</source>
        <translation>Tag, an dem die Datei erstellt wurde</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>Tag, an dem die Datei zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>“{name}” has more than {paragraphs} paragraphs. No article is so long, so it is not read.</source>
        <translation>„{name}“ hat mehr als {paragraphs} Absätze. So lang ist kein Artikel; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Copy the part that you want to read, and paste it into a new article.</source>
        <translation>Bitte die gewünschte Stelle kopieren und als neuen Artikel einfügen.</translation>
    </message>
    <message>
        <source>What was pasted is longer than {limit} million characters, more than an article or a book can be.</source>
        <translation>Das Eingefügte ist länger als {limit} Millionen Zeichen. So lang ist kein Artikel und kein Buch.</translation>
    </message>
    <message>
        <source>largest letters of the first page</source>
        <translation>größte Schrift auf der ersten Seite</translation>
    </message>
    <message>
        <source>The pages of “{name}” are pictures, as a scanner makes them, and hold no text.</source>
        <translation>Die Seiten von „{name}“ sind Bilder wie aus einem Scanner und enthalten keinen Text.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) read it, and import or paste the text that it finds.</source>
        <translation>Die Datei von einem Programm zur Texterkennung (OCR) lesen lassen und dessen Text hier öffnen oder einfügen.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{name}” does not say which letters its signs are, so its text cannot be taken out.</source>
        <translation>„{name}“ sagt nicht, für welche Buchstaben die Zeichen stehen; der Text lässt sich nicht entnehmen.</translation>
    </message>
    <message>
        <source>These pages are pictures without text, and nothing could be read of them: {pages}.</source>
        <translation>Diese Seiten sind Bilder ohne Text und waren nicht lesbar: {pages}.</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}.</source>
        <translation>Nicht lesbare Seiten: {count}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into far more than pages of text can be. It is not read.</source>
        <translation>„{name}“ ist entpackt viel größer, als Textseiten sein können. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with another program, and import that file.</source>
        <translation>Mit einem anderen Programm als neue PDF-Datei drucken und diese nehmen.</translation>
    </message>
    <message>
        <source>Dramatis could not start the part of it that reads files: {reason}.</source>
        <translation>Der Teil von Dramatis, der Dateien liest, ließ sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Bitte andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>Das Lesen von „{name}“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The system ended the reading of “{name}”, perhaps because memory is short.</source>
        <translation>Das System hat das Lesen von „{name}“ beendet, vielleicht weil der Arbeitsspeicher knapp ist.</translation>
    </message>
    <message>
        <source>Nothing was added. Close other programs and try again.</source>
        <translation>Es wurde nichts hinzugefügt. Bitte andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Reading “{name}” ended unexpectedly; the file is probably damaged.</source>
        <translation>Das Lesen von „{name}“ brach unerwartet ab; die Datei ist wohl beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was added. Open it in the program that it comes from and save it anew, or paste its text.</source>
        <translation>Es wurde nichts hinzugefügt. Bitte im Programm öffnen, aus dem die Datei stammt, und neu speichern, oder den Text einfügen.</translation>
    </message>
    <message>
        <source>“{name}” was not read within {seconds} seconds, so reading it was stopped.</source>
        <translation>„{name}“ war nach {seconds} Sekunden noch nicht gelesen; das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was added. Copy the part that you want and paste it.</source>
        <translation>Es wurde nichts hinzugefügt. Bitte die gewünschte Stelle kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes more memory than an article needs, so it was stopped.</source>
        <translation>„{name}“ braucht beim Lesen mehr Arbeitsspeicher als ein Artikel; das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>text beside the article</source>
        <translation>Text neben dem Artikel</translation>
    </message>
    <message>
        <source>name of the author</source>
        <translation>Name des Autors</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>date of the article</source>
        <translation>Datum des Artikels</translation>
    </message>
    <message>
        <source>call for donations</source>
        <translation>Spendenaufruf</translation>
    </message>
    <message>
        <source>encoded data, no words</source>
        <translation>kodierte Daten, keine Wörter</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>Fuß der Seite</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>auf der Seite verborgen</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>invitation to subscribe</source>
        <translation>Einladung zum Abonnieren</translation>
    </message>
    <message>
        <source>notice of the site</source>
        <translation>Hinweis der Website</translation>
    </message>
    <message>
        <source>numbers of notes</source>
        <translation>Nummern von Anmerkungen</translation>
    </message>
    <message>
        <source>part of a picture</source>
        <translation>Teil eines Bildes</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>Links zu anderen Artikeln</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>Copyright-Hinweis</translation>
    </message>
    <message>
        <source>buttons to share</source>
        <translation>Schaltflächen zum Teilen</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>before the article</source>
        <translation>vor dem Artikel</translation>
    </message>
    <message>
        <source>after the article</source>
        <translation>nach dem Artikel</translation>
    </message>
    <message>
        <source>seems to be no part of the article</source>
        <translation>gehört wohl nicht zum Artikel</translation>
    </message>
    <message>
        <source>“{name}” is no RTF file.</source>
        <translation>„{name}“ ist keine RTF-Datei.</translation>
    </message>
    <message>
        <source>“{name}” has groups inside groups without end, as no program writes them. It is not read.</source>
        <translation>„{name}“ ist endlos verschachtelt; so speichert kein Programm. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, and save it anew.</source>
        <translation>Ist die Datei vertrauenswürdig, bitte im Programm öffnen, das sie erstellt hat, und neu speichern.</translation>
    </message>
    <message>
        <source>A web page or a Word document holds one article.</source>
        <translation>Eine Webseite oder ein Word-Dokument enthält nur einen Artikel.</translation>
    </message>
    <message>
        <source>Choose PDF, or a folder for several files.</source>
        <translation>Bitte PDF wählen oder einen Ordner für mehrere Dateien.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>{title} – {copy}</source>
        <translation>{title} – {copy}</translation>
    </message>
    <message>
        <source>Study sheets</source>
        <translation>Arbeitsblätter</translation>
    </message>
    <message>
        <source>teacher copy</source>
        <translation>Lehrerfassung</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add the bundled articles</source>
        <translation>Mitgelieferte Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Several actors have the name “{name}”.</source>
        <translation>Mehrere Akteure tragen den Namen „{name}“.</translation>
    </message>
    <message>
        <source>They are of different kinds: {one}, {other}.</source>
        <translation>Sie sind von verschiedener Art: {one}, {other}.</translation>
    </message>
    <message>
        <source>Their full names differ: {one}, {other}.</source>
        <translation>Ihre vollen Namen sind verschieden: {one}, {other}.</translation>
    </message>
    <message>
        <source>One article speaks of both, as of two.</source>
        <translation>Ein Artikel spricht von beiden als zwei verschiedenen.</translation>
    </message>
    <message>
        <source>{n} articles speak of both, as of two.</source>
        <translation>{n} Artikel sprechen von beiden als zwei verschiedenen.</translation>
    </message>
    <message>
        <source>What is said of their lives gives different years.</source>
        <translation>Die Angaben zu ihrem Leben nennen verschiedene Jahre.</translation>
    </message>
    <message>
        <source>Their roles lie more than a lifetime apart.</source>
        <translation>Ihre Rollen liegen mehr als ein Menschenleben auseinander.</translation>
    </message>
    <message>
        <source>telling {one} and {other} apart</source>
        <translation>{one} und {other} trennen</translation>
    </message>
    <message>
        <source>Both are called “{name}”.</source>
        <translation>Beide heißen „{name}“.</translation>
    </message>
    <message>
        <source>Both have the name “{name}” in their own script.</source>
        <translation>Beide tragen in der eigenen Schrift den Namen „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is another name of “{other}”.</source>
        <translation>„{name}“ ist ein anderer Name von „{other}“.</translation>
    </message>
    <message>
        <source>Both are also called “{name}”.</source>
        <translation>Beide heißen auch „{name}“.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be two forms of one name.</source>
        <translation>„{one}“ und „{other}“ können zwei Formen eines Namens sein.</translation>
    </message>
    <message>
        <source>“{sign}” may stand for “{name}”.</source>
        <translation>„{sign}“ kann für „{name}“ stehen.</translation>
    </message>
    <message>
        <source>split of {one} and {other}</source>
        <translation>{one} und {other} trennen</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>Absätze {first}–{last}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>Sammlung {name} anlegen</translation>
    </message>
    <message>
        <source>new name of collection {name}</source>
        <translation>Sammlung umbenennen: {name}</translation>
    </message>
    <message>
        <source>deletion of collection {name}</source>
        <translation>Sammlung {name} löschen</translation>
    </message>
    <message>
        <source>adding to {name}</source>
        <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>removal from {name}</source>
        <translation>Aus {name} entfernen</translation>
    </message>
    <message>
        <source>collections of articles</source>
        <translation>Sammlungen von Artikeln ändern</translation>
    </message>
    <message>
        <source>order of {name}</source>
        <translation>{name} ordnen</translation>
    </message>
    <message>
        <source>There is a collection called “{name}” already.</source>
        <translation>Es gibt schon eine Sammlung „{name}“.</translation>
    </message>
    <message>
        <source>This library has no collections.</source>
        <translation>Diese Bibliothek hat keine Sammlungen.</translation>
    </message>
    <message>
        <source>Make one in the window: Library &gt; Browse.</source>
        <translation>Im Fenster anlegen: Bibliothek &gt; Durchstöbern.</translation>
    </message>
    <message>
        <source>“{name}” is the name of no collection, or of several.</source>
        <translation>„{name}“ ist der Name keiner oder mehrerer Sammlungen.</translation>
    </message>
    <message>
        <source>There are these: {names}.</source>
        <translation>Es gibt diese: {names}.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles.</source>
        <translation>„{name}“ enthält keine Artikel.</translation>
    </message>
    <message>
        <source>Put articles into it first.</source>
        <translation>Bitte zuerst Artikel hineinlegen.</translation>
    </message>
    <message>
        <source>A sheet shows at most {most} articles; “{name}” has {number}.</source>
        <translation>Ein Arbeitsblatt zeigt höchstens {most} Artikel; „{name}“ hat {number}.</translation>
    </message>
    <message>
        <source>Make a collection of fewer articles.</source>
        <translation>Bitte eine Sammlung mit weniger Artikeln anlegen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors who are named least are left out.</source>
        <translation>
            <numerusform>{n} selten genannter Akteur ist weggelassen.</numerusform>
            <numerusform>{n} selten genannte Akteure sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {number} events; those marked “Learn this” are on the sheet.</source>
        <translation>Es gibt {number} Ereignisse; auf dem Blatt stehen die mit „Lernen“ vorgemerkten.</translation>
    </message>
    <message>
        <source>“{name}” is a lesson for pupils, and has no questions.</source>
        <translation>„{name}“ ist eine Lektion für die Klasse und enthält keine Fragen.</translation>
    </message>
    <message>
        <source>Choose the file for colleagues, or make the slip for pupils.</source>
        <translation>Bitte die Datei für das Kollegium wählen oder den Zettel für die Klasse erstellen.</translation>
    </message>
    <message>
        <source>“{old}” and “{new}” are not editions of one lesson.</source>
        <translation>„{old}“ und „{new}“ sind nicht Ausgaben derselben Lektion.</translation>
    </message>
    <message>
        <source>Choose two files of the same lesson.</source>
        <translation>Bitte zwei Dateien derselben Lektion wählen.</translation>
    </message>
    <message>
        <source>“{old}” is edition {old_number}, and “{new}” is edition {new_number}: the older one comes first.</source>
        <translation>„{old}“ ist Ausgabe {old_number}, „{new}“ ist Ausgabe {new_number}: Die ältere kommt zuerst.</translation>
    </message>
    <message>
        <source>Exchange the two files.</source>
        <translation>Bitte die beiden Dateien vertauschen.</translation>
    </message>
    <message>
        <source>None of the articles of “{name}” is in this library.</source>
        <translation>Keiner der Artikel aus „{name}“ ist in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a file of the newer edition as well.</source>
        <translation>Bitte auch eine Datei der neueren Ausgabe wählen.</translation>
    </message>
    <message>
        <source>What has changed since edition {old} of {old_day}, as of {day}.</source>
        <translation>Was sich seit Ausgabe {old} vom {old_day} geändert hat, Stand {day}.</translation>
    </message>
    <message>
        <source>What edition {new} of {day} says differently from edition {old} of {old_day}.</source>
        <translation>Was in Ausgabe {new} vom {day} anders steht als in Ausgabe {old} vom {old_day}.</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: the lesson says the same here now.</source>
        <translation>Auf den Blättern von Ausgabe {old} ist nichts zu korrigieren: In der Lektion hier steht jetzt dasselbe.</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: edition {new} says the same.</source>
        <translation>Auf den Blättern von Ausgabe {old} ist nichts zu korrigieren: In Ausgabe {new} steht dasselbe.</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>new actor {name}</source>
        <translation>Neuer Akteur {name}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>{name} aus dem Artikel nehmen</translation>
    </message>
    <message>
        <source>merge of {one} and {other}</source>
        <translation>{one} und {other} zusammenführen</translation>
    </message>
    <message>
        <source>mentions of {name}</source>
        <translation>Nennungen: {name}</translation>
    </message>
    <message>
        <source>removal of mentions of {name}</source>
        <translation>Nennungen entfernen: {name}</translation>
    </message>
    <message>
        <source>All suggestions are decided on.</source>
        <translation>Über alle Vorschläge ist entschieden.</translation>
    </message>
    <message>
        <source>Suggestions to decide on: {count}</source>
        <translation>Offene Vorschläge: {count}</translation>
    </message>
    <message>
        <source>Everything has its place in the text.</source>
        <translation>Alles hat seine Stelle im Text.</translation>
    </message>
    <message>
        <source>Places to look at since the text was corrected: {count}</source>
        <translation>Stellen, die seit der Korrektur des Textes zu prüfen sind: {count}</translation>
    </message>
    <message>
        <source>The date of publication is confirmed.</source>
        <translation>Das Erscheinungsdatum ist bestätigt.</translation>
    </message>
    <message>
        <source>The date of publication is missing: dates such as “last week” cannot be worked out without it.</source>
        <translation>Das Erscheinungsdatum fehlt: Ohne es lässt sich zum Beispiel „letzte Woche“ keinem Datum zuordnen.</translation>
    </message>
    <message>
        <source>The date of publication is not confirmed.</source>
        <translation>Das Erscheinungsdatum ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Key actors: {count}</source>
        <translation>Akteure zum Lernen: {count}</translation>
    </message>
    <message>
        <source>No actor is a key actor yet.</source>
        <translation>Noch ist kein Akteur zum Lernen vorgemerkt.</translation>
    </message>
    <message>
        <source>Every key actor has a gloss.</source>
        <translation>Alle Akteure zum Lernen sind in einem Satz erklärt.</translation>
    </message>
    <message>
        <source>Key actors without a gloss: {count}</source>
        <translation>Akteure zum Lernen ohne Erklärung: {count}</translation>
    </message>
    <message>
        <source>Every event has a date.</source>
        <translation>Jedes Ereignis hat ein Datum.</translation>
    </message>
    <message>
        <source>Events without a date: {count}</source>
        <translation>Ereignisse ohne Datum: {count}</translation>
    </message>
    <message>
        <source>Every event has actors.</source>
        <translation>Jedes Ereignis hat Akteure.</translation>
    </message>
    <message>
        <source>Events without actors: {count}</source>
        <translation>Ereignisse ohne Akteure: {count}</translation>
    </message>
    <message>
        <source>Every loaded word has a plainer one beside it.</source>
        <translation>Neben jedem wertenden Wort steht ein neutraleres.</translation>
    </message>
    <message>
        <source>Loaded words without a plainer one: {count}</source>
        <translation>Wertende Wörter ohne neutraleres: {count}</translation>
    </message>
    <message>
        <source>text of {title}</source>
        <translation>Text korrigieren: {title}</translation>
    </message>
    <message>
        <source>This place has been looked at already.</source>
        <translation>Diese Stelle ist schon geprüft.</translation>
    </message>
    <message>
        <source>deletion of “{words}”</source>
        <translation>{words} löschen</translation>
    </message>
    <message>
        <source>place of “{words}”</source>
        <translation>Stelle festlegen: {words}</translation>
    </message>
    <message>
        <source>details of {title}</source>
        <translation>Angaben ändern: {title}</translation>
    </message>
    <message>
        <source>archiving of {name}</source>
        <translation>{name} archivieren</translation>
    </message>
    <message>
        <source>return of {name} from the archive</source>
        <translation>{name} aus dem Archiv holen</translation>
    </message>
    <message>
        <source>archiving of {n} articles</source>
        <translation>{n} Artikel archivieren</translation>
    </message>
    <message>
        <source>return of {n} articles from the archive</source>
        <translation>{n} Artikel aus dem Archiv holen</translation>
    </message>
    <message>
        <source>deletion of {n} articles</source>
        <translation>{n} Artikel löschen</translation>
    </message>
    <message>
        <source>new event {title}</source>
        <translation>Neues Ereignis: {title}</translation>
    </message>
    <message>
        <source>This event is gone.</source>
        <translation>Dieses Ereignis gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>new later event {title}</source>
        <translation>Neues späteres Ereignis: {title}</translation>
    </message>
    <message>
        <source>deletion of a later event</source>
        <translation>Späteres Ereignis löschen</translation>
    </message>
    <message>
        <source>From the text: “{quote}”</source>
        <translation>Aus dem Text: „{quote}“</translation>
    </message>
    <message>
        <source>From the entries that come with Dramatis</source>
        <translation>Aus den mitgelieferten Einträgen von Dramatis</translation>
    </message>
    <message>
        <source>deletion of a relation</source>
        <translation>Beziehung löschen</translation>
    </message>
    <message>
        <source>relation of {one} and {other}</source>
        <translation>Beziehung zwischen {one} und {other}</translation>
    </message>
    <message>
        <source>new statement “{words}”</source>
        <translation>Neue Aussage: {words}</translation>
    </message>
    <message>
        <source>change of “{words}”</source>
        <translation>{words} ändern</translation>
    </message>
    <message>
        <source>This statement is gone.</source>
        <translation>Diese Aussage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Keep preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>No preset is called “{name}”.</source>
        <translation>Keine Vorlage heißt „{name}“.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Each article has a file of its own.</source>
        <translation>Jeder Artikel bekommt eine eigene Datei.</translation>
    </message>
    <message>
        <source>Name a folder in the place of “{name}”.</source>
        <translation>Bitte statt „{name}“ einen Ordner nennen.</translation>
    </message>
    <message>
        <source>This export has several tables.</source>
        <translation>Dieser Export hat mehrere Tabellen.</translation>
    </message>
    <message>
        <source>Name one of them, or a folder for all: {names}.</source>
        <translation>Bitte eine davon nennen oder einen Ordner für alle: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is none of the files of this export: {names}.</source>
        <translation>„{name}“ gehört nicht zu den Dateien dieses Exports: {names}.</translation>
    </message>
    <message>
        <source>There is already a file “{name}”.</source>
        <translation>Es gibt schon eine Datei „{name}“.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>Es gibt keinen Artikel zum Exportieren.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Bitte einen wählen.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The files that were finished are whole.</source>
        <translation>Die fertigen Dateien sind vollständig.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>joining {one} and {other}</source>
        <translation>{one} und {other} verbinden</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>Dieser Artikel enthält keinen Text.</translation>
    </message>
    <message>
        <source>Put back what was left out, or choose another file.</source>
        <translation>Bitte Weggelassenes zurückholen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>import of {title}</source>
        <translation>Artikel hinzufügen: {title}</translation>
    </message>
    <message>
        <source>import of {n} articles</source>
        <translation>{n} Artikel hinzufügen</translation>
    </message>
    <message>
        <source>No article is called “{title}”.</source>
        <translation>Kein Artikel heißt „{title}“.</translation>
    </message>
    <message>
        <source>The command “list” shows all of them.</source>
        <translation>Der Befehl „list“ zeigt alle.</translation>
    </message>
    <message>
        <source>“{title}” fits {number} articles: {several}.</source>
        <translation>„{title}“ passt auf {number} Artikel: {several}.</translation>
    </message>
    <message>
        <source>Type more of the title, or its number.</source>
        <translation>Bitte mehr vom Titel eingeben oder die Nummer.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored.</source>
        <translation>Der Text von „{title}“ ist nicht mehr so, wie er gespeichert wurde.</translation>
    </message>
    <message>
        <source>“{quote}” does not stand where “{title}” has it.</source>
        <translation>„{quote}“ steht nicht an der Stelle, die „{title}“ dafür angibt.</translation>
    </message>
    <message>
        <source>A mention lies outside the text of “{title}”.</source>
        <translation>Eine Nennung liegt außerhalb des Textes von „{title}“.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are no notes of this kind.</source>
        <translation>Solche Notizen gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose other colours, or other articles.</source>
        <translation>Bitte andere Farben oder andere Artikel wählen.</translation>
    </message>
    <message>
        <source>A sheet shows the notes on at most {most} articles; here are {number}.</source>
        <translation>Ein Blatt zeigt die Notizen zu höchstens {most} Artikeln; hier sind es {number}.</translation>
    </message>
    <message>
        <source>Choose a collection of fewer articles.</source>
        <translation>Bitte eine Sammlung mit weniger Artikeln wählen.</translation>
    </message>
    <message>
        <source>“{title}” does not fit this library: it puts things of yours into other articles.</source>
        <translation>„{title}“ passt nicht zu dieser Bibliothek: Eigenes von dir käme dadurch in andere Artikel.</translation>
    </message>
    <message>
        <source>Learn this article</source>
        <translation>Diesen Artikel lernen</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Nicht mehr lernen</translation>
    </message>
    <message>
        <source>Test day</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>Options of practice</source>
        <translation>Einstellungen zum Üben</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Minutes of practice</source>
        <translation>Minuten Übungszeit</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Neue Karten</translation>
    </message>
    <message>
        <source>Known when they came again</source>
        <translation>Beim Wiederholen gewusst</translation>
    </message>
    <message>
        <source>{known} of {cards}</source>
        <translation>{known} von {cards}</translation>
    </message>
    <message>
        <source>Cards known well</source>
        <translation>Sicher gewusste Karten</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <source>This question is gone.</source>
        <translation>Diese Frage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>known</source>
        <translation>gewusst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht gewusst</translation>
    </message>
    <message>
        <source>False. What is true: {statement}</source>
        <translation>Falsch. Richtig ist: {statement}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>vor {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>nach {date}</translation>
    </message>
    <message>
        <source>after {first}, before {second}</source>
        <translation>nach {first}, vor {second}</translation>
    </message>
    <message>
        <source>There is no question on this sheet.</source>
        <translation>Auf diesem Blatt steht keine Frage.</translation>
    </message>
    <message>
        <source>Take the quiz first.</source>
        <translation>Bitte zuerst das Quiz machen.</translation>
    </message>
    <message>
        <source>accept {name}</source>
        <translation>{name} annehmen</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>{n} Vorschläge annehmen</translation>
    </message>
    <message>
        <source>reject {name}</source>
        <translation>{name} ablehnen</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>{n} Vorschläge ablehnen</translation>
    </message>
    <message>
        <source>skip {name}</source>
        <translation>{name} zurückstellen</translation>
    </message>
    <message>
        <source>skip {n} suggestions</source>
        <translation>{n} Vorschläge zurückstellen</translation>
    </message>
    <message>
        <source>reopen {name}</source>
        <translation>{name} neu entscheiden</translation>
    </message>
    <message>
        <source>reopen {n} suggestions</source>
        <translation>{n} Vorschläge neu entscheiden</translation>
    </message>
    <message>
        <source>Told apart from {name} by hand.</source>
        <translation>Von Hand getrennt, bisher hier: {name}.</translation>
    </message>
    <message>
        <source>all mentions of {name}</source>
        <translation>Alle Nennungen: {name}</translation>
    </message>
    <message>
        <source>You said who it is.</source>
        <translation>Du hast gesagt, wer es ist.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <translation>Diesen Vorschlag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the others of this article.</source>
        <translation>Bitte die anderen zu diesem Artikel ansehen.</translation>
    </message>
    <message>
        <source>Given by hand.</source>
        <translation>Von Hand eingetragen.</translation>
    </message>
    <message>
        <source>suggestions for {title}</source>
        <translation>Vorschläge zu {title}</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {failure}.</source>
        <translation>„{name}“ lässt sich nicht lesen: {failure}.</translation>
    </message>
    <message>
        <source>The logo is larger than {megabytes} MB.</source>
        <translation>Das Logo ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>Save the picture smaller, some {pixels} pixels wide, and choose it again.</source>
        <translation>Bitte das Bild kleiner speichern, etwa {pixels} Pixel breit, und noch einmal wählen.</translation>
    </message>
    <message>
        <source>The logo has {width} x {height} pixels; more than {most} are too many.</source>
        <translation>Das Logo hat {width} × {height} Pixel; mehr als {most} sind zu viel.</translation>
    </message>
    <message>
        <source>The logo is no picture that sheets can hold.</source>
        <translation>Dieses Bild lässt sich nicht als Logo auf Arbeitsblätter drucken.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and choose that file.</source>
        <translation>Bitte als PNG oder JPEG speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>There is a newer search.</source>
        <translation>Es läuft schon eine neuere Suche.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Key actor</source>
        <translation>Akteur lernen</translation>
    </message>
    <message>
        <source>No key actor</source>
        <translation>Akteur nicht lernen</translation>
    </message>
    <message>
        <source>Key event</source>
        <translation>Ereignis lernen</translation>
    </message>
    <message>
        <source>No key event</source>
        <translation>Ereignis nicht lernen</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Wort lernen</translation>
    </message>
    <message>
        <source>No key word</source>
        <translation>Wort nicht lernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Namen der Farben</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>An earlier row has the same name.</source>
        <translation>Eine frühere Zeile hat denselben Namen.</translation>
    </message>
    <message>
        <source>Several actors are called so; it is not clear which one is meant.</source>
        <translation>Mehrere Akteure heißen so; es ist nicht klar, wer gemeint ist.</translation>
    </message>
    <message>
        <source>The text does not name it: it comes into the library, not the article.</source>
        <translation>Der Text nennt diesen Namen nicht: Der Akteur kommt in die Bibliothek, nicht in den Artikel.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of actor; it becomes a person.</source>
        <translation>„{kind}“ ist keine Art von Akteur; daraus wird eine Person.</translation>
    </message>
    <message>
        <source>It is the head of a timeline, no event.</source>
        <translation>Das ist der Kopf einer Zeitleiste, kein Ereignis.</translation>
    </message>
    <message>
        <source>It has no headline.</source>
        <translation>Die Schlagzeile fehlt.</translation>
    </message>
    <message>
        <source>Its quote is not in the text.</source>
        <translation>Das Zitat steht nicht im Text.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>It has neither a quote from the text nor a source.</source>
        <translation>Es gibt weder ein Zitat aus dem Text noch eine Quelle.</translation>
    </message>
    <message>
        <source>Its quote is not in the text, and it has no source.</source>
        <translation>Das Zitat steht nicht im Text, und eine Quelle fehlt.</translation>
    </message>
    <message>
        <source>Nobody here is called {names}.</source>
        <translation>Hier heißt niemand so: {names}.</translation>
    </message>
    <message>
        <source>No row of this table has a headline.</source>
        <translation>Keine Zeile dieser Tabelle hat eine Schlagzeile.</translation>
    </message>
    <message>
        <source>Say which column has the headlines.</source>
        <translation>Bitte angeben, in welcher Spalte die Schlagzeilen stehen.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It belongs to the article “{title}”.</source>
        <translation>Gehört zum Artikel „{title}“.</translation>
    </message>
    <message>
        <source>import of {n} rows</source>
        <translation>{n} Zeilen importieren</translation>
    </message>
    <message>
        <source>“{date}” may be one day or another. Say whether the day or the month comes first.</source>
        <translation>„{date}“ kann zwei Tage bedeuten. Bitte angeben, ob zuerst der Tag oder der Monat steht.</translation>
    </message>
    <message>
        <source>“{date}” is no date that can be read.</source>
        <translation>„{date}“ ist nicht als Datum lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB.</source>
        <translation>„{name}“ ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>Save the rows that you need as a smaller file.</source>
        <translation>Bitte nur die nötigen Zeilen als kleinere Datei speichern.</translation>
    </message>
    <message>
        <source>“{name}” is no table of text.</source>
        <translation>„{name}“ ist keine Tabelle aus Text.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet, and choose that file.</source>
        <translation>Im Tabellenprogramm als CSV speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>lesson “{title}”</source>
        <translation>Lektion „{title}“</translation>
    </message>
    <message>
        <source>The library has changed since the lesson was compared with it.</source>
        <translation>Die Bibliothek hat sich geändert, seit die Lektion mit ihr verglichen wurde.</translation>
    </message>
    <message>
        <source>Open the lesson again.</source>
        <translation>Bitte die Lektion noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Wort erklären</translation>
    </message>
    <message>
        <source>Change word</source>
        <translation>Wort ändern</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>Wort löschen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>It is written {name}.</source>
        <translation>Richtig geschrieben: {name}.</translation>
    </message>
    <message>
        <source>True.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>It should be: {answer}</source>
        <translation>Richtig wäre: {answer}</translation>
    </message>
    <message>
        <source>False.</source>
        <translation>Falsch.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>„{quote}“</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titel des Artikels</translation>
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
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Sentences by period</source>
        <translation>Sätze nach Zeitraum</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Name in eigener Schrift</translation>
    </message>
    <message>
        <source>Language of that name</source>
        <translation>Sprache dieses Namens</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Period of the role</source>
        <translation>Zeitraum der Rolle</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Jahr (Ende)</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Monat (Ende)</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Tag (Ende)</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Quote from the text</source>
        <translation>Zitat aus dem Text</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Nummer des Absatzes</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Wie davon erzählt wird</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Wie das Datum erschlossen wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Type of the row (TimelineJS)</source>
        <translation>Typ der Zeile (TimelineJS)</translation>
    </message>
    <message>
        <source>This article is new in the lesson.</source>
        <translation>Dieser Artikel ist neu in der Lektion.</translation>
    </message>
    <message>
        <source>This article is no longer part of the lesson.</source>
        <translation>Dieser Artikel gehört nicht mehr zur Lektion.</translation>
    </message>
    <message>
        <source>The text has changed in too many places to be corrected by hand: print the article anew.</source>
        <translation>Der Text hat sich an zu vielen Stellen geändert, um ihn von Hand zu korrigieren: Bitte den Artikel neu drucken.</translation>
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
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>After paragraph {number}</source>
        <translation>Nach Absatz {number}</translation>
    </message>
    <message>
        <source>Heading “{title}”</source>
        <translation>Überschrift „{title}“</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>later event</source>
        <translation>späteres Ereignis</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation>erklärtes Wort</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>study sheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>article that is learnt</source>
        <translation>Artikel zum Lernen</translation>
    </message>
    <message>
        <source>card of practice</source>
        <translation>Karte zum Üben</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>is updated</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>gets what is missing here</source>
        <translation>bekommt, was hier fehlt</translation>
    </message>
    <message>
        <source>changed here and in the lesson</source>
        <translation>hier und in der Lektion geändert</translation>
    </message>
    <message>
        <source>comes if its article does</source>
        <translation>kommt, wenn der Artikel kommt</translation>
    </message>
    <message>
        <source>stays as it is here</source>
        <translation>bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>is removed: the lesson no longer has it</source>
        <translation>fällt weg: nicht mehr in der Lektion</translation>
    </message>
    <message>
        <source>stays: it was changed here</source>
        <translation>bleibt: wurde hier geändert</translation>
    </message>
    <message>
        <source>you deleted this</source>
        <translation>von dir gelöscht</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}</source>
        <translation>„{title}“, Ausgabe {number}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{words} ({period})</source>
        <translation>{words} ({period})</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Späteres Ereignis</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Explained word</source>
        <translation>Erklärtes Wort</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Date of “{name}”</source>
        <translation>Datum von „{name}“</translation>
    </message>
    <message>
        <source>Headline of “{name}”</source>
        <translation>Schlagzeile von „{name}“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Herkunft des Textes</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Art des Textes</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name}: Name</translation>
    </message>
    <message>
        <source>Other names of {name}</source>
        <translation>{name}: weitere Namen</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>{name}: Art</translation>
    </message>
    <message>
        <source>{name}, in one sentence</source>
        <translation>{name}: in einem Satz</translation>
    </message>
    <message>
        <source>{name}, in one sentence for a time</source>
        <translation>{name}: in einem Satz für eine Zeit</translation>
    </message>
    <message>
        <source>Offices of {name}</source>
        <translation>{name}: Ämter</translation>
    </message>
    <message>
        <source>More about “{name}”</source>
        <translation>Näheres zu „{name}“</translation>
    </message>
    <message>
        <source>Who takes part in “{name}”</source>
        <translation>Wer an „{name}“ beteiligt ist</translation>
    </message>
    <message>
        <source>Source of “{name}”</source>
        <translation>Quelle von „{name}“</translation>
    </message>
    <message>
        <source>Time of “{name}”</source>
        <translation>Zeit von „{name}“</translation>
    </message>
    <message>
        <source>Name of the side “{name}”</source>
        <translation>Name der Seite „{name}“</translation>
    </message>
    <message>
        <source>Who is on the side “{name}”</source>
        <translation>Wer auf der Seite „{name}“ steht</translation>
    </message>
    <message>
        <source>Explained word “{name}”</source>
        <translation>Erklärtes Wort „{name}“</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>Bedeutung von „{name}“</translation>
    </message>
    <message>
        <source>Plainer word for “{name}”</source>
        <translation>Neutraleres Wort für „{name}“</translation>
    </message>
    <message>
        <source>Statement “{name}”</source>
        <translation>Aussage „{name}“</translation>
    </message>
    <message>
        <source>Who says “{name}”</source>
        <translation>Wer „{name}“ sagt</translation>
    </message>
    <message>
        <source>Kind of the statement “{name}”</source>
        <translation>Art der Aussage „{name}“</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>Frage „{name}“</translation>
    </message>
    <message>
        <source>Answer to “{name}”</source>
        <translation>Lösung zu „{name}“</translation>
    </message>
    <message>
        <source>Marks for “{name}”</source>
        <translation>Punkte für „{name}“</translation>
    </message>
    <message>
        <source>No cards can be made of this yet.</source>
        <translation>Daraus lassen sich noch keine Karten machen.</translation>
    </message>
    <message>
        <source>They come from actors with a gloss, events, relations and statements.</source>
        <translation>Sie entstehen aus Akteuren mit einer Erklärung, Ereignissen, Beziehungen und Aussagen.</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Seite für den Browser (HTML)</translation>
    </message>
    <message>
        <source>The whole lesson as one page, for those who do not have Dramatis. It needs no network.</source>
        <translation>Die ganze Lektion als eine Seite, für alle ohne Dramatis. Sie braucht kein Netz.</translation>
    </message>
    <message>
        <source>Notes, highlights and questions are left out.</source>
        <translation>Notizen, Markierungen und Fragen fallen weg.</translation>
    </message>
    <message>
        <source>The map of relations is a list, and the timeline is not drawn to scale.</source>
        <translation>Die Karte der Beziehungen ist eine Liste, und die Zeitleiste ist nicht maßstäblich.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Text mit Auszeichnungen (Markdown)</translation>
    </message>
    <message>
        <source>The article with numbered paragraphs, actors and timeline, for editors and learning platforms.</source>
        <translation>Der Artikel mit nummerierten Absätzen, Akteuren und Zeitleiste, für Textprogramme und Lernplattformen.</translation>
    </message>
    <message>
        <source>The places where the text names an actor are left out; the numbers of the paragraphs stay.</source>
        <translation>Die Textstellen, die einen Akteur nennen, fallen weg; die Nummern der Absätze bleiben.</translation>
    </message>
    <message>
        <source>Cards for Anki</source>
        <translation>Karten für Anki</translation>
    </message>
    <message>
        <source>Everything that can be practised, with its evidence. Importing a newer file updates the cards.</source>
        <translation>Alles, was sich üben lässt, mit den Belegen. Eine neuere Datei zu importieren aktualisiert die Karten.</translation>
    </message>
    <message>
        <source>Your reviews here are left out: Anki begins its own.</source>
        <translation>Deine Wiederholungen hier fallen weg: Anki fängt von vorn an.</translation>
    </message>
    <message>
        <source>The text of the article is left out, apart from the quotes.</source>
        <translation>Der Text des Artikels fällt weg, bis auf die Zitate.</translation>
    </message>
    <message>
        <source>Nothing is dragged in Anki, and it counts every slip in a typed answer.</source>
        <translation>In Anki wird nichts gezogen, und jeder Tippfehler in einer Antwort zählt.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Actors, events, relations, statements and words, for spreadsheets. They can be imported again.</source>
        <translation>Akteure, Ereignisse, Beziehungen, Aussagen und Wörter, für Tabellenprogramme. Sie lassen sich wieder importieren.</translation>
    </message>
    <message>
        <source>The places of mentions are left out; their number and paragraphs stay.</source>
        <translation>Die Stellen der Nennungen fallen weg; ihre Anzahl und die Absätze bleiben.</translation>
    </message>
    <message>
        <source>Timeline for the web (TimelineJS)</source>
        <translation>Zeitleiste fürs Web (TimelineJS)</translation>
    </message>
    <message>
        <source>The events as the spreadsheet and the JSON that TimelineJS reads.</source>
        <translation>Die Ereignisse als Tabelle und als JSON, wie TimelineJS sie liest.</translation>
    </message>
    <message>
        <source>TimelineJS knows no uncertain dates: they are drawn as plain dates, and only their words tell.</source>
        <translation>TimelineJS kennt keine unsicheren Daten: Sie erscheinen als genaue Daten, nur die Worte verraten es.</translation>
    </message>
    <message>
        <source>Events without a date are left out, as is what came after the article.</source>
        <translation>Ereignisse ohne Datum und alles nach dem Artikel fallen weg.</translation>
    </message>
    <message>
        <source>The article, relations, statements and words are left out.</source>
        <translation>Artikel, Beziehungen, Aussagen und Wörter fallen weg.</translation>
    </message>
    <message>
        <source>Graph of the relations (CSV)</source>
        <translation>Netz der Beziehungen (CSV)</translation>
    </message>
    <message>
        <source>Actors as nodes and relations as edges, for Gephi and other programs that draw networks.</source>
        <translation>Akteure als Knoten und Beziehungen als Kanten, für Gephi und andere Programme, die Netze zeichnen.</translation>
    </message>
    <message>
        <source>Events, statements, words and the text of the article are left out.</source>
        <translation>Ereignisse, Aussagen, Wörter und der Text des Artikels fallen weg.</translation>
    </message>
    <message>
        <source>Periods become exact days: “about 2014” becomes the year 2014.</source>
        <translation>Ein Zeitraum hat feste Tage: Aus „um 2014“ wird das Jahr 2014.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>After this article</source>
        <translation>Nach diesem Artikel</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Also called: {names}.</source>
        <translation>Auch genannt: {names}.</translation>
    </message>
    <message>
        <source>It answers: {statement}</source>
        <translation>Antwort auf: {statement}</translation>
    </message>
    <message>
        <source>A plainer word: {word}.</source>
        <translation>Ein einfacheres Wort: {word}.</translation>
    </message>
    <message>
        <source>The word carries a judgement.</source>
        <translation>Das Wort enthält ein Urteil.</translation>
    </message>
    <message>
        <source>Skip to the article</source>
        <translation>Zum Artikel springen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>A name leads to its actor, a raised number to its event, and both lead back to the text.</source>
        <translation>Ein Name führt zu seinem Akteur, eine hochgestellte Zahl zu ihrem Ereignis, und beide führen zurück zum Text.</translation>
    </message>
    <message>
        <source>What the lines under names mean</source>
        <translation>Was die Linien unter den Namen bedeuten</translation>
    </message>
    <message>
        <source>Event {number}: {title}</source>
        <translation>Ereignis {number}: {title}</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>In dieser Tabelle steht nichts.</translation>
    </message>
    <message>
        <source>The table has more than {n} rows; the rest was not read.</source>
        <translation>Die Tabelle hat mehr als {n} Zeilen; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This cannot be read as a table: a cell of it has no end.</source>
        <translation>Das ist nicht als Tabelle lesbar: Eine Zelle hat kein Ende.</translation>
    </message>
    <message>
        <source>Save it again as CSV, and choose that file.</source>
        <translation>Noch einmal als CSV speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; such marks were taken as they stand.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen; solche Zeichen blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The table has more than {n} columns; the rest was not read.</source>
        <translation>Die Tabelle hat mehr als {n} Spalten; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Some rows are shorter than others; their last cells count as empty.</source>
        <translation>Einige Zeilen sind kürzer als andere; ihre letzten Zellen gelten als leer.</translation>
    </message>
    <message>
        <source>A cell has more than {n} characters; the rest of it was cut off.</source>
        <translation>Eine Zelle hat mehr als {n} Zeichen; der Rest wurde abgeschnitten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{quote} ({place})</source>
        <translation>{quote} ({place})</translation>
    </message>
    <message>
        <source>The class set is empty.</source>
        <translation>Der Klassensatz ist leer.</translation>
    </message>
    <message>
        <source>“{entry}” in the class set cannot be read.</source>
        <translation>„{entry}“ im Klassensatz ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>“{part}” answers questions of this sheet, so it is on pages of its own, to be handed out afterwards.</source>
        <translation>Der Teil „{part}“ verrät Antworten auf Fragen dieses Arbeitsblatts und steht deshalb auf eigenen Seiten, zum Austeilen danach.</translation>
    </message>
    <message>
        <source>“{part}” is asked without the text, so it is on pages of its own, for when what helps is put away.</source>
        <translation>Der Teil „{part}“ wird ohne den Text bearbeitet und steht deshalb auf eigenen Seiten, für die Zeit, wenn alle Hilfen weggelegt sind.</translation>
    </message>
    <message>
        <source>The numbers in brackets are those of the articles, which are listed at the end.</source>
        <translation>Die Zahlen in Klammern sind die Nummern der Artikel; am Ende steht die Liste.</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Die Artikel</translation>
    </message>
    <message>
        <source>article {number} says: {date}</source>
        <translation>laut Artikel {number}: {date}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>article {number}, paragraph {paragraph}</source>
        <translation>Artikel {number}, Absatz {paragraph}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The articles by their numbers.</source>
        <translation>Die Artikel nach ihren Nummern.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Write the missing words.</source>
        <translation>Trage die fehlenden Wörter ein.</translation>
    </message>
    <message>
        <source>Write the letter of the description that fits.</source>
        <translation>Schreibe den Buchstaben der passenden Beschreibung auf.</translation>
    </message>
    <message>
        <source>Write the letter of the office or part that fits.</source>
        <translation>Schreibe den Buchstaben des passenden Amtes oder der passenden Rolle auf.</translation>
    </message>
    <message>
        <source>Write the letter of the date that fits.</source>
        <translation>Schreibe den Buchstaben des passenden Datums auf.</translation>
    </message>
    <message>
        <source>Write who said or did it.</source>
        <translation>Trage ein, wer das gesagt oder getan hat.</translation>
    </message>
    <message>
        <source>Tick the right box, and write down the words that decide it.</source>
        <translation>Kreuze an und schreibe die Textstelle auf, die das zeigt.</translation>
    </message>
    <message>
        <source>Fill in the timeline.</source>
        <translation>Fülle die Zeitleiste aus.</translation>
    </message>
    <message>
        <source>Fill in the glossary.</source>
        <translation>Fülle das Glossar aus.</translation>
    </message>
    <message>
        <source>Who argues this? Tick the right box, and say what shows it.</source>
        <translation>Wer argumentiert so? Kreuze an und begründe, woran man das erkennt.</translation>
    </message>
    <message>
        <source>Tick what each sentence is.</source>
        <translation>Ordne jede Textstelle ein: Kreuze das Passende an.</translation>
    </message>
    <message>
        <source>Write down what the article offers as evidence, and who disagrees.</source>
        <translation>Schreibe auf, welchen Beleg der Artikel nennt und wer widerspricht.</translation>
    </message>
    <message>
        <source>The word in bold carries a judgement. Write a plainer one.</source>
        <translation>Das fett gedruckte Wort enthält ein Urteil. Schreibe ein neutraleres Wort auf.</translation>
    </message>
    <message>
        <source>Use the text.</source>
        <translation>Benutze den Text.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson does not give enough to ask.</source>
        <translation>Der Teil „{part}“ fällt weg: Diese Lektion gibt dafür zu wenig her.</translation>
    </message>
    <message>
        <source>“{part}” is left out: what it would ask stands elsewhere on the pages without the text.</source>
        <translation>Der Teil „{part}“ fällt weg: Wonach er fragen würde, steht schon an anderer Stelle auf den Seiten ohne Text.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson has nothing to show there.</source>
        <translation>Der Teil „{part}“ fällt weg: Diese Lektion enthält nichts dafür.</translation>
    </message>
    <message>
        <source>“{part}” is left out: there are no questions of your own for this article yet.</source>
        <translation>Der Teil „{part}“ fällt weg: Zu diesem Artikel gibt es noch keine eigenen Fragen.</translation>
    </message>
    <message>
        <source>Answer from memory. Put the article and your notes away.</source>
        <translation>Antworte aus dem Gedächtnis. Lege den Artikel und deine Notizen weg.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>Druckart</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Print each of these as often as the list says. The questions have the same numbers in all of them.</source>
        <translation>Jede Kopiervorlage so oft drucken, wie die Liste angibt. Die Fragen haben überall dieselben Nummern.</translation>
    </message>
    <message>
        <source>The masters of this class set.</source>
        <translation>Die Kopiervorlagen dieses Klassensatzes.</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Klassensatz</translation>
    </message>
    <message>
        <source>{letter} · {code}</source>
        <translation>{letter} · {code}</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Lösungen</translation>
    </message>
    <message>
        <source>Teacher copy</source>
        <translation>Lehrerfassung</translation>
    </message>
    <message>
        <source>The article stands in one column: this print has letters too large for two.</source>
        <translation>Der Artikel steht in einer Spalte: Für zwei ist die Schrift in dieser Druckart zu groß.</translation>
    </message>
    <message>
        <source>Two columns leave no room for a margin: the explanations stand at the foot of the page instead.</source>
        <translation>Zwei Spalten lassen keinen Platz für einen Rand: Die Erklärungen stehen unten auf der Seite.</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Wer oder was es ist</translation>
    </message>
    <message>
        <source>Office or part</source>
        <translation>Amt oder Rolle</translation>
    </message>
    <message>
        <source>Its letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Two columns to match: what is asked, and what may belong to it.</source>
        <translation>Zwei Spalten zum Zuordnen: was gefragt ist und was dazu passen kann.</translation>
    </message>
    <message>
        <source>Pick from</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>Name oder Wort</translation>
    </message>
    <message>
        <source>A glossary to fill in.</source>
        <translation>Ein Glossar zum Ausfüllen.</translation>
    </message>
    <message>
        <source>The article’s words</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Sentences to sort: one box to tick for each.</source>
        <translation>Sätze zum Einordnen: Jeweils ein Kästchen ist anzukreuzen.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Evidence in the article</source>
        <translation>Beleg im Artikel</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>Claims with room for evidence and a reply.</source>
        <translation>Behauptungen mit Platz für Beleg und Erwiderung.</translation>
    </message>
    <message>
        <source>Version {letter} · {code}</source>
        <translation>Version {letter} · {code}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>The same in all versions</source>
        <translation>In allen Versionen gleich</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>The answers, by question.</source>
        <translation>Die Lösungen, nach Fragen geordnet.</translation>
    </message>
    <message>
        <source>?: the text was corrected since; the words as they were may stand elsewhere now, or nowhere.</source>
        <translation>?: Der Text wurde seitdem korrigiert; die damaligen Wörter stehen jetzt vielleicht anderswo oder nirgends.</translation>
    </message>
    <message>
        <source>My notes: {title}</source>
        <translation>Meine Notizen: {title}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mein Text</translation>
    </message>
    <message>
        <source>My notes: where, on which words, and what I wrote.</source>
        <translation>Meine Notizen: wo, zu welchen Wörtern und was ich geschrieben habe.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>{place}?</source>
        <translation>{place}?</translation>
    </message>
    <message>
        <source>Number these from first to last.</source>
        <translation>Nummeriere die Ereignisse vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>Quiz: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{score} of {n} questions are right.</source>
        <translation>
            <numerusform>Richtig beantwortet: {score} von {n} Frage.</numerusform>
            <numerusform>Richtig beantwortet: {score} von {n} Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>What is right, and where it stands</source>
        <translation>Was richtig ist und wo es steht</translation>
    </message>
    <message>
        <source>Each question with the answer that was given, and what is right.</source>
        <translation>Jede Frage mit der gegebenen Antwort und dem, was richtig ist.</translation>
    </message>
    <message>
        <source>Words in quotation marks are those of the article.</source>
        <translation>Was in Anführungszeichen steht, ist aus dem Artikel.</translation>
    </message>
    <message>
        <source>✗ not right:</source>
        <translation>✗ nicht richtig:</translation>
    </message>
    <message>
        <source>– not answered</source>
        <translation>– nicht beantwortet</translation>
    </message>
    <message>
        <source>✓ right:</source>
        <translation>✓ richtig:</translation>
    </message>
    <message>
        <source>“{words}” (paragraph {number})</source>
        <translation>„{words}“ (Absatz {number})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Was es hier bedeutet</translation>
    </message>
    <message>
        <source>Words of the article and what they mean.</source>
        <translation>Wörter des Artikels und was sie bedeuten.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Textsorte</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>Herkunft des Textes</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Corrections: {title}</source>
        <translation>Korrekturen: {title}</translation>
    </message>
    <message>
        <source>Correct your sheets of {older}. Paragraphs have the numbers that they have there; what differs is in bold.</source>
        <translation>Korrigiere deine Arbeitsblätter ({older}). Die Absätze haben dieselben Nummern wie dort; was anders ist, ist fett gedruckt.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(fehlte)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(entfällt)</translation>
    </message>
    <message>
        <source>What is corrected: where, what it said, what it says now.</source>
        <translation>Was korrigiert wird: wo, was dort stand, was dort jetzt steht.</translation>
    </message>
    <message>
        <source>{date} (date not confirmed)</source>
        <translation>{date} (Datum nicht bestätigt)</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>Übung: {title}</translation>
    </message>
    <message>
        <source>Answers in each week</source>
        <translation>Antworten pro Woche</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>{n} more articles are not listed.</source>
        <translation>
            <numerusform>{n} weiterer Artikel ist nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere Artikel sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was made on the reader’s own computer. The program has sent nothing to anybody; whoever has the page was given it.</source>
        <translation>Diese Seite wurde auf dem eigenen Computer erstellt. Das Programm hat niemandem etwas geschickt; wer die Seite hat, dem wurde sie gegeben.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>The figures of the period.</source>
        <translation>Die Zahlen des Zeitraums.</translation>
    </message>
    <message>
        <source>Week of {day}: {answers} answers, {right} of them right.</source>
        <translation>Woche vom {day}: {answers} Antworten, davon {right} richtig.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Bars of the answers in each week.</source>
        <translation>Die Antworten jeder Woche als Balken.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>Answers and cards of each article.</source>
        <translation>Antworten und Karten zu jedem Artikel.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Worterklärungen</translation>
    </message>
    <message>
        <source>Knowledge organiser</source>
        <translation>Lernübersicht</translation>
    </message>
    <message>
        <source>Your own questions</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Lückentext</translation>
    </message>
    <message>
        <source>Match: who is who</source>
        <translation>Zuordnen: Wer ist wer?</translation>
    </message>
    <message>
        <source>Match: offices and parts</source>
        <translation>Zuordnen: Ämter und Rollen</translation>
    </message>
    <message>
        <source>Match: events and dates</source>
        <translation>Zuordnen: Ereignisse und Daten</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Zeitlich ordnen</translation>
    </message>
    <message>
        <source>Who said or did it?</source>
        <translation>Wer hat es gesagt oder getan?</translation>
    </message>
    <message>
        <source>Timeline to fill in</source>
        <translation>Zeitleiste zum Ausfüllen</translation>
    </message>
    <message>
        <source>Glossary to fill in</source>
        <translation>Glossar zum Ausfüllen</translation>
    </message>
    <message>
        <source>Two positions</source>
        <translation>Zwei Positionen</translation>
    </message>
    <message>
        <source>Fact, claim, judgement or prediction?</source>
        <translation>Tatsache, Behauptung, Urteil oder Vorhersage?</translation>
    </message>
    <message>
        <source>Claim, evidence, reply</source>
        <translation>Behauptung, Beleg, Erwiderung</translation>
    </message>
    <message>
        <source>Find a plainer word</source>
        <translation>Ein neutraleres Wort finden</translation>
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
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Large print, 18 pt</source>
        <translation>Großdruck, 18 pt</translation>
    </message>
    <message>
        <source>Large print, 24 pt</source>
        <translation>Großdruck, 24 pt</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Legasthenie-freundlich</translation>
    </message>
    <message>
        <source>Black-and-white copier</source>
        <translation>Schwarz-Weiß-Kopierer</translation>
    </message>
    <message>
        <source>Two pages on a sheet</source>
        <translation>Zwei Seiten pro Blatt</translation>
    </message>
    <message>
        <source>Flash cards, turned over the long edge</source>
        <translation>Lernkarten, über die lange Kante gewendet</translation>
    </message>
    <message>
        <source>Flash cards, turned over the short edge</source>
        <translation>Lernkarten, über die kurze Kante gewendet</translation>
    </message>
    <message>
        <source>Pre-reading</source>
        <translation>Vor dem Lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Hausaufgabe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>version {letter} · {code}</source>
        <translation>Version {letter} · {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marks</source>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>ankreuzen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>zurück zum Text</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>The actors, and where the article names them.</source>
        <translation>Die Akteure und wo der Artikel sie nennt.</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personen und Gruppen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Flash cards</source>
        <translation>Lernkarten</translation>
    </message>
    <message>
        <source>{star} Learn these first.</source>
        <translation>{star} Diese zuerst lernen.</translation>
    </message>
    <message>
        <source>The line before a name marks it in the article.</source>
        <translation>Die Linie vor einem Namen kennzeichnet ihn im Artikel.</translation>
    </message>
    <message>
        <source>¶ shows where it is named.</source>
        <translation>¶ zeigt die Absätze, die ihn nennen.</translation>
    </message>
    <message>
        <source>the table of actors</source>
        <translation>Tabelle der Akteure</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>the table of actors, at “{name}”</source>
        <translation>Tabelle der Akteure, bei „{name}“</translation>
    </message>
    <message>
        <source>people, groups and states</source>
        <translation>Personen, Gruppen und Staaten</translation>
    </message>
    <message>
        <source>In bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>a heading of the article</source>
        <translation>Überschrift im Artikel</translation>
    </message>
    <message>
        <source>the numbers of the lines</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>the words to pick from</source>
        <translation>Wörter zur Auswahl</translation>
    </message>
    <message>
        <source>the source box</source>
        <translation>Quellenkasten</translation>
    </message>
    <message>
        <source>the name of a box</source>
        <translation>Name eines Kastens</translation>
    </message>
    <message>
        <source>cards {first} to {last}, front</source>
        <translation>Karten {first} bis {last}, Vorderseite</translation>
    </message>
    <message>
        <source>cards {first} to {last}, back</source>
        <translation>Karten {first} bis {last}, Rückseite</translation>
    </message>
    <message>
        <source>the card “{front}”</source>
        <translation>Karte „{front}“</translation>
    </message>
    <message>
        <source>The card “{front}” has no room for all of its text, which is cut.</source>
        <translation>Auf der Karte „{front}“ ist nicht genug Platz; ihr Text wird gekürzt.</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>ein Diagramm</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>the explanation of “{term}”</source>
        <translation>Erklärung von „{term}“</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>a month or season</source>
        <translation>Monat oder Jahreszeit</translation>
    </message>
    <message>
        <source>a year or more</source>
        <translation>Jahr oder mehr</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>fading: about then</source>
        <translation>weich: ungefähr dann</translation>
    </message>
    <message>
        <source>open: by then, or from then on</source>
        <translation>offen: bis dahin oder von da an</translation>
    </message>
    <message>
        <source>empty years left out</source>
        <translation>leere Jahre ausgelassen</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Fußnote {number}</translation>
    </message>
    <message>
        <source>Back to note {number} in the text</source>
        <translation>Zurück zu Fußnote {number} im Text</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>the lines under the title</source>
        <translation>Zeilen unter dem Titel</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Logo of the school</source>
        <translation>Logo der Schule</translation>
    </message>
    <message>
        <source>the name of the school</source>
        <translation>Name der Schule</translation>
    </message>
    <message>
        <source>version {letter}</source>
        <translation>Version {letter}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>the margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>People, groups, states</source>
        <translation>Personen, Gruppen, Staaten</translation>
    </message>
    <message numerus="yes">
        <source>The knowledge organiser has no room for {n} entries, which are left out.</source>
        <translation>
            <numerusform>In der Lernübersicht ist für {n} Eintrag kein Platz; er fällt weg.</numerusform>
            <numerusform>In der Lernübersicht ist für {n} Einträge kein Platz; sie fallen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>the knowledge organiser, at “{term}”</source>
        <translation>Lernübersicht, bei „{term}“</translation>
    </message>
    <message>
        <source>the knowledge organiser</source>
        <translation>Lernübersicht</translation>
    </message>
    <message>
        <source>the heading “{text}”</source>
        <translation>Überschrift „{text}“</translation>
    </message>
    <message>
        <source>a line of the sheet</source>
        <translation>Zeile des Arbeitsblatts</translation>
    </message>
    <message>
        <source>/{marks}</source>
        <translation>/{marks}</translation>
    </message>
    <message>
        <source>the marks</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <translation>
            <numerusform>{n} Beziehung</numerusform>
            <numerusform>{n} Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actors</source>
        <translation>
            <numerusform>{n} Akteur</numerusform>
            <numerusform>{n} Akteure</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of {relations} between {actors}; they are listed after it.</source>
        <translation>Beziehungsnetz: {actors}, {relations}; danach folgt die Liste.</translation>
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
        <translation>Liste der Beziehungen</translation>
    </message>
    <message>
        <source>{words}, paragraph {number}</source>
        <translation>{words}, Absatz {number}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegeneinander</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who stands how to whom.</source>
        <translation>Wer wie zu wem steht.</translation>
    </message>
    <message>
        <source>the map of relations</source>
        <translation>Beziehungsnetz</translation>
    </message>
    <message>
        <source>The logo of the school cannot be read, and is not printed.</source>
        <translation>Das Logo der Schule lässt sich nicht lesen und wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>ticked box</source>
        <translation>angekreuztes Kästchen</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>Kästchen zum Ankreuzen</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>Nicht in der Zeichnung</translation>
    </message>
    <message>
        <source>bold: learn these first</source>
        <translation>fett: zuerst lernen</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Maßstäblich</translation>
    </message>
    <message>
        <source>Timeline, continued, with a scale of its own</source>
        <translation>Zeitleiste, Fortsetzung mit eigenem Maßstab</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Not to scale: the events stand in order, at equal distances.</source>
        <translation>Nicht maßstäblich: Die Ereignisse stehen der Reihe nach in gleichen Abständen.</translation>
    </message>
    <message>
        <source>{sentence} Learn those in bold first.</source>
        <translation>{sentence} Die fett gedruckten zuerst lernen.</translation>
    </message>
    <message>
        <source>the event “{title}”</source>
        <translation>Ereignis „{title}“</translation>
    </message>
    <message>
        <source>a timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>Boxes are also printed for {n} other characters without a font.</source>
        <translation>
            <numerusform>Auch für {n} weiteres Zeichen ohne Schrift wird ein Kästchen gedruckt.</numerusform>
            <numerusform>Auch für {n} weitere Zeichen ohne Schrift werden Kästchen gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program cannot set the script of the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Die Schrift, zu der das Zeichen „{character}“ ({code}) gehört, kann das Programm nicht setzen; dafür wird ein Kästchen gedruckt. Stelle: {place} (einmal auf dem Blatt).</numerusform>
            <numerusform>Die Schrift, zu der das Zeichen „{character}“ ({code}) gehört, kann das Programm nicht setzen; dafür wird ein Kästchen gedruckt. Erste Stelle: {place} ({n}-mal auf dem Blatt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font of the program or of this computer has the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Keine Schrift des Programms oder dieses Computers hat das Zeichen „{character}“ ({code}); dafür wird ein Kästchen gedruckt. Stelle: {place} (einmal auf dem Blatt).</numerusform>
            <numerusform>Keine Schrift des Programms oder dieses Computers hat das Zeichen „{character}“ ({code}); dafür wird ein Kästchen gedruckt. Erste Stelle: {place} ({n}-mal auf dem Blatt).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name for the sheet.</source>
        <translation>Bitte einen anderen Namen für das Arbeitsblatt wählen.</translation>
    </message>
    <message>
        <source>The disk is full; the sheet was not saved.</source>
        <translation>Der Datenträger ist voll; das Arbeitsblatt wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Bitte Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose another folder for the sheet.</source>
        <translation>Bitte einen anderen Ordner für das Arbeitsblatt wählen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it is open in another program, or may not be changed.</source>
        <translation>„{name}“ lässt sich nicht ersetzen: Die Datei ist in einem anderen Programm offen oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name for the sheet.</source>
        <translation>Bitte dort schließen oder einen anderen Namen für das Arbeitsblatt wählen.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder “{folder}”.</source>
        <translation>Im Ordner „{folder}“ darf nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>Der Dateiname ist zu lang.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the sheet.</source>
        <translation>Bitte einen kürzeren Namen für das Arbeitsblatt wählen.</translation>
    </message>
    <message>
        <source>The sheet could not be saved: {failure}.</source>
        <translation>Das Arbeitsblatt konnte nicht gespeichert werden: {failure}.</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>Bitte einen anderen Ordner versuchen.</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo “{change}”</source>
        <translation>„{change}“ &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo “{change}”</source>
        <translation>„{change}“ &amp;wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review suggestions ({n} left)</source>
        <translation>
            <numerusform>Vorschläge &amp;prüfen (noch {n})</numerusform>
            <numerusform>Vorschläge &amp;prüfen (noch {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review suggestions</source>
        <translation>Vorschläge &amp;prüfen</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
        <source>&amp;Archive article</source>
        <translation>Artikel &amp;archivieren</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Die Bibliothek konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation>Nach Namen oder Wörtern filtern</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Meiste Artikel zuerst</translation>
    </message>
    <message>
        <source>Most mentions first</source>
        <translation>Meiste Nennungen zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>“Learn this” first</source>
        <translation>„Lernen“ zuerst</translation>
    </message>
    <message>
        <source>Look at each pair, and merge the two or tell them apart</source>
        <translation>Jedes Paar ansehen und beide zusammenführen oder unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Change who the actor is (Enter)</source>
        <translation>Angaben zum Akteur ändern (Enter)</translation>
    </message>
    <message>
        <source>Seen &amp;in…</source>
        <translation>Kommt vor &amp;in…</translation>
    </message>
    <message>
        <source>List the articles that mention the actor</source>
        <translation>Die Artikel auflisten, die den Akteur nennen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Make one actor of the two chosen ones</source>
        <translation>Aus den beiden gewählten Akteuren einen machen</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Au&amp;fteilen…</translation>
    </message>
    <message>
        <source>Tell two apart who were taken for one in several articles</source>
        <translation>Zwei unterscheiden, die in mehreren Artikeln für einen gehalten wurden</translation>
    </message>
    <message>
        <source>&amp;Learn this</source>
        <translation>Zum Lernen &amp;vormerken</translation>
    </message>
    <message>
        <source>Mark as one to learn, or unmark</source>
        <translation>Zum Lernen vormerken oder nicht mehr vormerken</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same ›</source>
        <translation>
            <numerusform>{n} Paar ist vielleicht gleich ›</numerusform>
            <numerusform>{n} Paare sind vielleicht gleich ›</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>Enter changes an actor; Shift with the arrows chooses several.</source>
        <translation>Enter ändert einen Akteur; Umschalt mit den Pfeiltasten wählt mehrere.</translation>
    </message>
    <message>
        <source>Filter by title, author, publication or collection</source>
        <translation>Nach Titel, Autor, Medium oder Sammlung filtern</translation>
    </message>
    <message>
        <source>No article stands here yet. Drag articles onto the collection, or put them into it.</source>
        <translation>Hier ist noch kein Artikel. Artikel auf die Sammlung ziehen oder hineinlegen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the article (Enter)</source>
        <translation>Den Artikel öffnen (Enter)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Sammlungen…</translation>
    </message>
    <message>
        <source>Say which collections the chosen articles belong to</source>
        <translation>Sagen, zu welchen Sammlungen die gewählten Artikel gehören</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>Hier &amp;entfernen</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Aus dieser Sammlung nehmen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move one place towards the beginning</source>
        <translation>Einen Platz nach vorn</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move one place towards the end</source>
        <translation>Einen Platz nach hinten</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Put away, with everything in it</source>
        <translation>Mit allem, was dazugehört, weglegen</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Aus der Bibliothek löschen</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Take &amp;out of the archive</source>
        <translation>Aus dem Archiv &amp;holen</translation>
    </message>
    <message>
        <source>Enter opens an article; Shift with the arrows chooses several.</source>
        <translation>Enter öffnet einen Artikel; Umschalt mit den Pfeiltasten wählt mehrere.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>What is on the shelf</source>
        <translation>Was von den Artikeln gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Neue Sammlung…</translation>
    </message>
    <message>
        <source>Make a collection of articles: a course, a term</source>
        <translation>Eine Sammlung von Artikeln anlegen: einen Kurs, ein Halbjahr</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print actors, timeline and sources of these articles as one sheet</source>
        <translation>Akteure, Zeitleiste und Quellen dieser Artikel als ein Arbeitsblatt drucken</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>{shelf} – Library – Dramatis</source>
        <translation>{shelf} – Bibliothek – Dramatis</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>A course, a term, a topic</source>
        <translation>Ein Kurs, ein Halbjahr, ein Thema</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Keep the name (Enter)</source>
        <translation>Namen behalten (Enter)</translation>
    </message>
    <message>
        <source>Another collection is called “{name}”.</source>
        <translation>Eine andere Sammlung heißt „{name}“.</translation>
    </message>
    <message>
        <source>An article may be in several collections.</source>
        <translation>Ein Artikel kann in mehreren Sammlungen sein.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles into:</source>
        <translation>
            <numerusform>{n} Artikel in diese Sammlungen legen:</numerusform>
            <numerusform>{n} Artikel in diese Sammlungen legen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a collection.</source>
        <translation>Die Leertaste hakt eine Sammlung an.</translation>
    </message>
    <message>
        <source>Put the articles into the ticked collections (Enter)</source>
        <translation>Die Artikel in die angehakten Sammlungen legen (Enter)</translation>
    </message>
    <message>
        <source>Show this place in the article</source>
        <translation>Diese Stelle im Artikel zeigen</translation>
    </message>
    <message>
        <source>{name}, {facts}: the actors, one timeline, the relations and the list of articles.</source>
        <translation>{name}, {facts}: die Akteure, eine Zeitleiste, die Beziehungen und die Liste der Artikel.</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>„{name}“ drucken</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Die Artikel werden gelesen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Reading was stopped: nothing is shown.</source>
        <translation>Das Lesen wurde abgebrochen: Es wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>No relations between actors are noted in these articles yet.</source>
        <translation>In diesen Artikeln sind noch keine Beziehungen zwischen Akteuren notiert.</translation>
    </message>
    <message>
        <source>Choose a relation to see which articles say it.</source>
        <translation>Eine Beziehung wählen, um zu sehen, in welchen Artikeln sie steht.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step through time: at the beginning of the slider all times are shown</source>
        <translation>Durch die Zeit gehen: Am Anfang des Reglers werden alle Zeiten gezeigt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Show the time before</source>
        <translation>Die Zeit davor zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show the time after</source>
        <translation>Die Zeit danach zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors with fewer relations are left out. Choose a collection to see its own.</source>
        <translation>
            <numerusform>{n} Akteur mit weniger Beziehungen ist weggelassen. Eine Sammlung wählen, um auch ihre Akteure zu sehen.</numerusform>
            <numerusform>{n} Akteure mit weniger Beziehungen sind weggelassen. Eine Sammlung wählen, um auch ihre Akteure zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}”, paragraph {number}</source>
        <translation>„{title}“, Absatz {number}</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Andere Artikel</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Alle Artikel und Sammlungen</translation>
    </message>
    <message>
        <source>F2 renames a collection, Delete deletes it.</source>
        <translation>F2 benennt eine Sammlung um, Entf löscht sie.</translation>
    </message>
    <message>
        <source>{title}, {facts}</source>
        <translation>{title}, {facts}</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>Space ticks an article.</source>
        <translation>Die Leertaste kreuzt einen Artikel an.</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Tick all articles that are shown</source>
        <translation>Alle angezeigten Artikel ankreuzen</translation>
    </message>
    <message>
        <source>Take the ticks from all articles that are shown</source>
        <translation>Bei allen angezeigten Artikeln die Kreuze entfernen</translation>
    </message>
    <message>
        <source>Choose an event to see which articles tell it, with their own dates and words.</source>
        <translation>Ein Ereignis wählen, um zu sehen, welche Artikel es mit welchem Datum und welchen Worten erzählen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows by article</source>
        <translation>Zeilen nach Artikel</translation>
    </message>
    <message>
        <source>Rows by actor</source>
        <translation>Zeilen nach Akteur</translation>
    </message>
    <message>
        <source>Rows by side</source>
        <translation>Zeilen nach Seite</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Show the events of one actor alone</source>
        <translation>Nur die Ereignisse eines Akteurs zeigen</translation>
    </message>
    <message>
        <source>Draw time together</source>
        <translation>Zeit zusammenziehen</translation>
    </message>
    <message>
        <source>Stretch time</source>
        <translation>Zeit dehnen</translation>
    </message>
    <message>
        <source>Show as much time as there is room for</source>
        <translation>So viel Zeit zeigen, wie Platz hat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Alle Akteure</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} Ereignis</numerusform>
            <numerusform>{n} Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} – the articles give different dates</source>
        <translation>{headline} – die Artikel nennen verschiedene Daten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} Nennung</numerusform>
            <numerusform>{n} Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>learn this</source>
        <translation>lernen</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} other articles</source>
        <translation>
            <numerusform>Auch in {n} anderem Artikel</numerusform>
            <numerusform>Auch in {n} anderen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ previous mention</source>
        <translation>‹ vorige Nennung</translation>
    </message>
    <message>
        <source>next mention ›</source>
        <translation>nächste Nennung ›</translation>
    </message>
    <message numerus="yes">
        <source>{n} later roles ›</source>
        <translation>
            <numerusform>{n} spätere Rolle ›</numerusform>
            <numerusform>{n} spätere Rollen ›</numerusform>
        </translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>vor einem Löschen</translation>
    </message>
    <message>
        <source>Backups of “{library}”</source>
        <translation>Sicherungen von „{library}“</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Articles of this backup</source>
        <translation>Artikel dieser Sicherung</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Go back to this backup; the present state is kept</source>
        <translation>Zu dieser Sicherung zurückgehen; der jetzige Stand bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <source>Read this backup without restoring it</source>
        <translation>Diese Sicherung lesen, ohne sie wiederherzustellen</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>Restore a backup that lies elsewhere</source>
        <translation>Eine Sicherung von einem anderen Ort wiederherstellen</translation>
    </message>
    <message>
        <source>Back up &amp;now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>Write a checked copy of the library where you like</source>
        <translation>Eine geprüfte Kopie der Bibliothek speichern, wo du willst</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this list (Escape)</source>
        <translation>Diese Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Dramatis writes one on each day on which you work with the library.</source>
        <translation>Dramatis legt an jedem Tag, an dem mit der Bibliothek gearbeitet wird, eine an.</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (no longer in the library)</source>
        <translation>{title} (nicht mehr in der Bibliothek)</translation>
    </message>
    <message>
        <source>{title} (with another text than now)</source>
        <translation>{title} (mit anderem Text als jetzt)</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of the library are newer and not in this backup.</source>
        <translation>
            <numerusform>{n} Artikel der Bibliothek ist neuer und nicht in dieser Sicherung.</numerusform>
            <numerusform>{n} Artikel der Bibliothek sind neuer und nicht in dieser Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup ({when})?</source>
        <translation>Zurück zu dieser Sicherung ({when})?</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it as a backup.</source>
        <translation>Der jetzige Stand der Bibliothek bleibt daneben als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop; the library stays as it is (Escape)</source>
        <translation>Abbrechen; die Bibliothek bleibt, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>It could not be done; the library is as it was.</source>
        <translation>Das hat nicht geklappt; die Bibliothek ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were archived.</source>
        <translation>
            <numerusform>{n} Artikel wurde archiviert.</numerusform>
            <numerusform>{n} Artikel wurden archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are in the list again.</source>
        <translation>
            <numerusform>{n} Artikel ist wieder in der Liste.</numerusform>
            <numerusform>{n} Artikel sind wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} articles?</source>
        <translation>
            <numerusform>{n} Artikel löschen?</numerusform>
            <numerusform>{n} Artikel löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their events, notes and statements go with them. Undo brings all of it back until you close Dramatis; a backup is made first.</source>
        <translation>Ihre Ereignisse, Notizen und Aussagen werden mit gelöscht. „Rückgängig“ bringt alles zurück, bis Dramatis geschlossen wird; vorher wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put into &amp;collections…</source>
        <translation>In &amp;Sammlungen legen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} articles…</source>
        <translation>
            <numerusform>{n} Artikel &amp;löschen…</numerusform>
            <numerusform>{n} Artikel &amp;löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup “{backup}”. You can read it here; nothing in it can be changed.</source>
        <translation>Das ist die Sicherung „{backup}“. Sie lässt sich hier lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Back to “{library}”</source>
        <translation>Zurück zu „{library}“</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Checking the library: its file, every text and every place…</source>
        <translation>Die Bibliothek wird geprüft: die Datei, jeder Text und jede Stelle…</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>Its file is in order, and the texts of {n} articles are those that were stored.</source>
        <translation>
            <numerusform>Die Datei ist in Ordnung, und der Text von {n} Artikel ist so, wie er gespeichert wurde.</numerusform>
            <numerusform>Die Datei ist in Ordnung, und die Texte von {n} Artikeln sind so, wie sie gespeichert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>Suchverzeichnis &amp;neu anlegen</translation>
    </message>
    <message>
        <source>The articles are whole; the index for searching is not.</source>
        <translation>Die Artikel sind in Ordnung, das Suchverzeichnis nicht.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. A search may miss something until the index is built anew.</source>
        <translation>Nichts von dir ist verloren. Eine Suche findet vielleicht nicht alles, bis das Verzeichnis neu angelegt ist.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Save a copy of it as it is first. Then go back to the newest backup that is whole; what was written after it can be looked up in the copy.</source>
        <translation>Am besten zuerst eine Kopie speichern, wie sie jetzt ist. Dann zur neuesten heilen Sicherung zurückgehen; was danach geschrieben wurde, lässt sich in der Kopie nachsehen.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Building the index for searching anew…</source>
        <translation>Das Suchverzeichnis wird neu angelegt…</translation>
    </message>
    <message>
        <source>The index for searching was built anew.</source>
        <translation>Das Suchverzeichnis wurde neu angelegt.</translation>
    </message>
    <message>
        <source>Compact library</source>
        <translation>Bibliothek verkleinern</translation>
    </message>
    <message>
        <source>Compacting the library…</source>
        <translation>Die Bibliothek wird verkleinert…</translation>
    </message>
    <message>
        <source>The library was compact already; it takes {size}.</source>
        <translation>Die Bibliothek ließ sich nicht weiter verkleinern; sie belegt {size}.</translation>
    </message>
    <message>
        <source>Room freed: {won}. The library takes {size} now.</source>
        <translation>{won} sind frei geworden; die Bibliothek belegt jetzt {size}.</translation>
    </message>
    <message>
        <source>Move library to another place</source>
        <translation>Bibliothek an einen anderen Ort verschieben</translation>
    </message>
    <message>
        <source>The library is at its new place. Delete the old file?</source>
        <translation>Die Bibliothek ist am neuen Ort. Die alte Datei löschen?</translation>
    </message>
    <message>
        <source>It lies in {folder}. Its backups there are kept in any case.</source>
        <translation>Sie liegt in {folder}. Die Sicherungen dort bleiben auf jeden Fall erhalten.</translation>
    </message>
    <message>
        <source>Delete the old file</source>
        <translation>Alte Datei löschen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The library was copied to {file}.</source>
        <translation>Die Bibliothek wurde gesichert: {file}.</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Kopie speichern und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Copy library</source>
        <translation>Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Copying the library and checking the copy…</source>
        <translation>Die Bibliothek wird kopiert und die Kopie geprüft…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} (Kopie)</translation>
    </message>
    <message>
        <source>Dramatis libraries</source>
        <translation>Bibliotheken von Dramatis</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>“{library}” was changed by somebody else.</source>
        <translation>„{library}“ wurde von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>The library could not be written. What was saved before is safe.</source>
        <translation>Die Bibliothek konnte nicht gespeichert werden. Was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Choose an actor that everybody should know, then press Ctrl+L.</source>
        <translation>Einen Akteur wählen, den alle kennen sollen, dann Strg+L drücken.</translation>
    </message>
    <message>
        <source>Choose an actor, an event or a statement first.</source>
        <translation>Bitte zuerst einen Akteur, ein Ereignis oder eine Aussage wählen.</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message>
        <source>Its events, notes and statements go with it. Undo brings all of it back until you close Dramatis.</source>
        <translation>Ereignisse, Notizen und Aussagen verschwinden mit. Solange Dramatis offen ist, holt „Rückgängig“ alles zurück.</translation>
    </message>
    <message>
        <source>Select the name in the article first.</source>
        <translation>Bitte zuerst den Namen im Artikel auswählen.</translation>
    </message>
    <message>
        <source>Select a name, not a whole passage.</source>
        <translation>Bitte nur einen Namen auswählen, keine ganze Passage.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>Other articles of your library speak of “{name}”. Who is it here?</source>
        <translation>In anderen Artikeln der Bibliothek kommt „{name}“ vor. Wer ist hier gemeint?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>A new actor is made.</source>
        <translation>Ein neuer Akteur wird angelegt.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Choose an actor, then select the words that name it.</source>
        <translation>Einen Akteur wählen, dann die Wörter auswählen, die ihn nennen.</translation>
    </message>
    <message>
        <source>These words name {name} now.</source>
        <translation>Diese Wörter nennen jetzt: {name}.</translation>
    </message>
    <message>
        <source>Put the cursor into a marked name first.</source>
        <translation>Bitte zuerst den Cursor in einen gekennzeichneten Namen setzen.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Akteur löschen</translation>
    </message>
    <message>
        <source>Where should “{name}” be deleted?</source>
        <translation>Wo soll „{name}“ gelöscht werden?</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>The other articles keep it.</source>
        <translation>In den anderen Artikeln bleibt der Akteur.</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>In allen Artikeln</translation>
    </message>
    <message numerus="yes">
        <source>{n} more speak of it.</source>
        <translation>
            <numerusform>Ein weiterer nennt den Akteur.</numerusform>
            <numerusform>{n} weitere nennen den Akteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the two actors first.</source>
        <translation>Bitte zuerst einen der beiden Akteure wählen.</translation>
    </message>
    <message>
        <source>Choose an actor that is mentioned more than once.</source>
        <translation>Bitte einen Akteur wählen, der mehr als einmal genannt wird.</translation>
    </message>
    <message>
        <source>The text could not be looked through.</source>
        <translation>Der Text konnte nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Select the words first that you want to highlight.</source>
        <translation>Bitte zuerst die Wörter auswählen, die markiert werden sollen.</translation>
    </message>
    <message>
        <source>Select the words first that you want to write about.</source>
        <translation>Bitte zuerst die Wörter auswählen, zu denen die Notiz gehört.</translation>
    </message>
    <message>
        <source>Highlight &amp;{number}: {name}</source>
        <translation>Markierung &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Die Bibliothek kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>The export was written to {file}.</source>
        <translation>Der Export wurde gespeichert: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <translation>
            <numerusform>{n} Datei wurde gespeichert, in {folder}.</numerusform>
            <numerusform>{n} Dateien wurden gespeichert, in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import actors and events</source>
        <translation>Akteure und Ereignisse importieren</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>Die Tabelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The options could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The sheet cannot be put together.</source>
        <translation>Das Arbeitsblatt lässt sich nicht zusammenstellen.</translation>
    </message>
    <message numerus="yes">
        <source>The study sheet was written to {file} ({n} pages).</source>
        <translation>
            <numerusform>Das Arbeitsblatt wurde gespeichert: {file} ({n} Seite).</numerusform>
            <numerusform>Das Arbeitsblatt wurde gespeichert: {file} ({n} Seiten).</numerusform>
        </translation>
    </message>
    <message>
        <source>The study sheet was written to {file}.</source>
        <translation>Das Arbeitsblatt wurde gespeichert: {file}.</translation>
    </message>
    <message>
        <source>The sheet was written, but some characters have no face here.</source>
        <translation>Das Arbeitsblatt wurde gespeichert, aber für einige Zeichen fehlt hier eine Schrift.</translation>
    </message>
    <message>
        <source>{library} backup</source>
        <translation>{library} (Sicherung)</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to “{backup}”?</source>
        <translation>Zurück zu „{backup}“?</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup was restored. The state before is kept as {file}.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Der Stand davor bleibt erhalten: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were added; this is the first of them.</source>
        <translation>
            <numerusform>{n} Artikel wurde hinzugefügt; hier ist er.</numerusform>
            <numerusform>{n} Artikel wurden hinzugefügt; dies ist der erste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article could not be added.</source>
        <translation>Der Artikel konnte nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Select the word first that you want to explain.</source>
        <translation>Bitte zuerst das Wort auswählen, das erklärt werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an actor, at {n} places.</source>
        <translation>
            <numerusform>{name} ist jetzt Akteur, an einer Stelle.</numerusform>
            <numerusform>{name} ist jetzt Akteur, an {n} Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Bitte zuerst die Wörter im Artikel auswählen.</translation>
    </message>
    <message>
        <source>No article mentions {name}.</source>
        <translation>Kein Artikel nennt {name}.</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}, was written to {file}.</source>
        <translation>„{title}“, Ausgabe {number}, wurde gespeichert: {file}.</translation>
    </message>
    <message>
        <source>Put it into a shared folder, on a stick or on the learning platform; everybody opens a copy of it.</source>
        <translation>In einen gemeinsamen Ordner, auf einen Stick oder auf die Lernplattform legen; alle öffnen eine Kopie davon.</translation>
    </message>
    <message>
        <source>The correction slip was written to {file}.</source>
        <translation>Der Korrekturzettel wurde gespeichert: {file}.</translation>
    </message>
    <message>
        <source>The slip was written, but some characters have no face here.</source>
        <translation>Der Zettel wurde gespeichert, aber für einige Zeichen fehlt hier eine Schrift.</translation>
    </message>
    <message>
        <source>Dramatis lessons</source>
        <translation>Dramatis-Lektionen</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>The lesson cannot be opened.</source>
        <translation>Die Lektion kann nicht geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is here: {n} articles.</source>
        <translation>
            <numerusform>Die Lektion ist da: {n} Artikel.</numerusform>
            <numerusform>Die Lektion ist da: {n} Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Das Lesezeichen wurde entfernt.</translation>
    </message>
    <message>
        <source>A bookmark is set at this heading.</source>
        <translation>Bei dieser Überschrift ist jetzt ein Lesezeichen.</translation>
    </message>
    <message>
        <source>A bookmark is set at paragraph {number}.</source>
        <translation>Bei Absatz {number} ist jetzt ein Lesezeichen.</translation>
    </message>
    <message>
        <source>There is no bookmark in this article yet; {key} sets one.</source>
        <translation>In diesem Artikel ist noch kein Lesezeichen; {key} setzt eines.</translation>
    </message>
    <message>
        <source>There are no highlights, notes or bookmarks yet.</source>
        <translation>Es gibt noch keine Markierungen, Notizen oder Lesezeichen.</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Akteur ändern</translation>
    </message>
    <message>
        <source>Keep what is said of this actor (Ctrl+Enter)</source>
        <translation>Angaben zum Akteur behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Take this actor out of this article, or of all</source>
        <translation>Den Akteur aus diesem Artikel oder aus allen nehmen</translation>
    </message>
    <message>
        <source>Who it is, in one sentence that a pupil understands</source>
        <translation>Wer das ist, in einem leicht verständlichen Satz</translation>
    </message>
    <message>
        <source>A key actor: it comes first in lists and exercises</source>
        <translation>Ein Akteur zum Lernen; er steht in Listen und Übungen vorn</translation>
    </message>
    <message>
        <source>One on each line: short forms, acronyms, other spellings</source>
        <translation>Je Zeile einer: Kurzformen, Abkürzungen, andere Schreibweisen</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>Namen in der eigenen Schrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>Namen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>The language is a code of two letters, such as ar or ru</source>
        <translation>Die Sprache ist ein Kürzel aus zwei Buchstaben, etwa ar oder ru</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Add a role</source>
        <translation>Rolle hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>When is a date or a period, such as 2014/2016, 2014/.. or 2017-01</source>
        <translation>„Wann“ ist ein Datum oder ein Zeitraum, etwa 2014/2016, 2014/.. oder 2017-01</translation>
    </message>
    <message>
        <source>Sentences for a time</source>
        <translation>Sätze für eine Zeit</translation>
    </message>
    <message>
        <source>&amp;Add a sentence</source>
        <translation>Satz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Articles from such a time say this instead of the sentence above; when is a period, such as 2014/..</source>
        <translation>Artikel aus dieser Zeit zeigen diesen Satz statt des Satzes oben; als Zeit gilt ein Zeitraum, etwa 2014/..</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>In one s&amp;entence</source>
        <translation>In einem Sat&amp;z</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Namen und Rollen</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Eigene Schrift</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>Zu anderen Zeiten</translation>
    </message>
    <message>
        <source>An actor has a name.</source>
        <translation>Ein Akteur braucht einen Namen.</translation>
    </message>
    <message>
        <source>The language of a name is a code of two letters, such as ar or ru.</source>
        <translation>Die Sprache eines Namens ist ein Kürzel aus zwei Buchstaben, etwa ar oder ru.</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Kommt vor in</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles mention {name}.</source>
        <translation>
            <numerusform>{n} Artikel nennt {name}.</numerusform>
            <numerusform>{n} Artikel nennen {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens an article.</source>
        <translation>Enter öffnet einen Artikel.</translation>
    </message>
    <message>
        <source>Show the first mention in this article (Enter)</source>
        <translation>Die erste Nennung in diesem Artikel zeigen (Enter)</translation>
    </message>
    <message>
        <source>Stay where you are (Escape)</source>
        <translation>Hier bleiben (Esc)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Angaben zum Artikel…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Look at the places</source>
        <translation>Stellen ansehen</translation>
    </message>
    <message>
        <source>Choose an actor, then “Learn this” (Ctrl+L)</source>
        <translation>Einen Akteur wählen, dann „Zum Lernen vormerken“ (Strg+L)</translation>
    </message>
    <message>
        <source>Write the next one</source>
        <translation>Die nächste Erklärung schreiben</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>Das nächste öffnen</translation>
    </message>
    <message>
        <source>Checklist for this lesson</source>
        <translation>Checkliste für diese Lektion</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the checklist (Escape)</source>
        <translation>Checkliste schließen (Esc)</translation>
    </message>
    <message>
        <source>This lesson has everything that it needs.</source>
        <translation>Diese Lektion hat alles, was sie braucht.</translation>
    </message>
    <message>
        <source>Done: {done} of {all}. Click a line, or press Enter on it, to go on.</source>
        <translation>Fertig: {done} von {all}. Weiter mit einem Klick auf eine Zeile oder mit Enter.</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Fertig: {words}</translation>
    </message>
    <message>
        <source>Go on with this answer (Enter)</source>
        <translation>Mit dieser Antwort weiter (Enter)</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text korrigieren</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Each line is a paragraph, and one that begins with # is a heading. Mentions, evidence and notes keep their places; those whose words you change are listed afterwards, to be looked at.</source>
        <translation>Jede Zeile ist ein Absatz; beginnt sie mit #, ist sie eine Überschrift. Nennungen, Belege und Notizen behalten ihre Stellen. Wo sich ihre Wörter ändern, zeigt danach eine Liste, was zu prüfen ist.</translation>
    </message>
    <message>
        <source>Keep the corrected text (Ctrl+Enter)</source>
        <translation>Korrigierten Text behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Show how dates are written</source>
        <translation>Zeigen, wie man ein Datum schreibt</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Wie man ein Datum schreibt</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>Kein Datum bekannt.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>A line under the title, such as “Retold from…”</source>
        <translation>Eine Zeile unter dem Titel, etwa „Nacherzählt nach …“</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>Keep these details (Ctrl+Enter)</source>
        <translation>Diese Angaben behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete article…</source>
        <translation>Artikel &amp;löschen…</translation>
    </message>
    <message>
        <source>Take this article out of the library</source>
        <translation>Diesen Artikel aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>evidence of an event</source>
        <translation>Beleg eines Ereignisses</translation>
    </message>
    <message>
        <source>evidence of a relation</source>
        <translation>Beleg einer Beziehung</translation>
    </message>
    <message>
        <source>place of a question</source>
        <translation>Stelle einer Frage</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Stellen zum Prüfen</translation>
    </message>
    <message>
        <source>It is &amp;here</source>
        <translation>&amp;Hier stimmt es</translation>
    </message>
    <message>
        <source>The place that the article shows now is right</source>
        <translation>Die Stelle, die der Artikel gerade zeigt, ist richtig</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>Au&amp;swahl übernehmen</translation>
    </message>
    <message>
        <source>Select the right words in the article</source>
        <translation>Die richtigen Wörter im Artikel auswählen</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What stood here is no longer in the text</source>
        <translation>Was hier stand, kommt im Text nicht mehr vor</translation>
    </message>
    <message>
        <source>The rest stays for another day</source>
        <translation>Der Rest bleibt für später</translation>
    </message>
    <message>
        <source>These words were changed when the text was corrected. Say where each belongs now.</source>
        <translation>Diese Wörter haben sich bei der Korrektur geändert. Jetzt ist zu entscheiden, wohin jeder Eintrag gehört.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>{head}
was: “{quote}”</source>
        <translation>{head}
vorher: „{quote}“</translation>
    </message>
    <message>
        <source>Select the right words in the article first.</source>
        <translation>Bitte zuerst die richtigen Wörter im Artikel auswählen.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Suche nach Doppelten</translation>
    </message>
    <message>
        <source>The names of all actors are compared…</source>
        <translation>Die Namen aller Akteure werden verglichen…</translation>
    </message>
    <message>
        <source>No two actors look like one.</source>
        <translation>Keine zwei Akteure sehen nach demselben aus.</translation>
    </message>
    <message>
        <source>M merges the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M führt die beiden zusammen, D hält sie getrennt, S lässt sie für später, Z nimmt zurück.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Make one actor of the two, in all articles</source>
        <translation>Aus den beiden einen Akteur machen, in allen Artikeln</translation>
    </message>
    <message>
        <source>Keep both, and never ask again</source>
        <translation>Beide behalten und nie wieder fragen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be one and the same.</source>
        <translation>
            <numerusform>{n} Paar ist vielleicht ein und derselbe Akteur.</numerusform>
            <numerusform>{n} Paare sind vielleicht ein und derselbe Akteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} in “{title}”</source>
        <translation>{date} in „{title}“</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>It is another event: tell the two apart</source>
        <translation>Es ist ein anderes Ereignis: die beiden unterscheiden</translation>
    </message>
    <message>
        <source>{headline}, in “{title}”</source>
        <translation>{headline}, in „{title}“</translation>
    </message>
    <message>
        <source>Add a&amp;n actor</source>
        <translation>A&amp;kteur hinzufügen</translation>
    </message>
    <message>
        <source>One more actor that took part</source>
        <translation>Noch ein beteiligter Akteur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>what it did, such as “signs”</source>
        <translation>was er tat, etwa „unterschreibt“</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This actor took no part</source>
        <translation>Dieser Akteur war nicht beteiligt</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Keep this event (Ctrl+Enter)</source>
        <translation>Ereignis behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Take this event out of the lesson</source>
        <translation>Ereignis aus der Lektion nehmen</translation>
    </message>
    <message>
        <source>What happened, in at most twelve words</source>
        <translation>Was geschah, in höchstens zwölf Wörtern</translation>
    </message>
    <message>
        <source>Where the date comes from</source>
        <translation>Woher das Datum stammt</translation>
    </message>
    <message>
        <source>such as “January before the article was published”</source>
        <translation>etwa „Januar vor Erscheinen des Artikels“</translation>
    </message>
    <message>
        <source>A key event: it comes first in lists and exercises</source>
        <translation>Ein Ereignis zum Lernen; es steht in Listen und Übungen vorn</translation>
    </message>
    <message>
        <source>What the headline leaves out</source>
        <translation>Was die Schlagzeile nicht sagt</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>S&amp;chlagzeile</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>&amp;Näheres</translation>
    </message>
    <message>
        <source>T&amp;old as</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>Also told</source>
        <translation>Auch erzählt</translation>
    </message>
    <message>
        <source>&amp;Use the selected words</source>
        <translation>Ausgewäh&amp;lte Wörter nehmen</translation>
    </message>
    <message>
        <source>Select the words in the article that show it, then press this button</source>
        <translation>Im Artikel die Wörter auswählen, die es belegen, dann hier klicken</translation>
    </message>
    <message>
        <source>Nothing is selected in the article.</source>
        <translation>Im Artikel ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Anderer Akteur</translation>
    </message>
    <message>
        <source>Make one actor of the two (Enter)</source>
        <translation>Aus beiden einen Akteur machen (Enter)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <translation>„{name}“ ist derselbe Akteur wie</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>A&amp;kteur</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Name, der bleibt</translation>
    </message>
    <message>
        <source>“{name}” becomes another name of it, with {mentions}, events, relations and statements, in all articles. Undo takes it back.</source>
        <translation>„{name}“ wird ein weiterer Name dieses Akteurs, samt {mentions}, Ereignissen, Beziehungen und Aussagen, in allen Artikeln. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>This name stays when the two are merged</source>
        <translation>Dieser Name bleibt, wenn die beiden zusammengeführt werden</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more articles</source>
        <translation>
            <numerusform>und {n} weiterer Artikel</numerusform>
            <numerusform>und {n} weitere Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {date}</source>
        <translation>{title}, {date}</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Es sind verschiedene</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was decided last</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The rest stays for another day (Escape)</source>
        <translation>Der Rest bleibt für ein andermal (Esc)</translation>
    </message>
    <message>
        <source>{pair} (skipped)</source>
        <translation>{pair} (für später)</translation>
    </message>
    <message>
        <source>For it: {reasons}</source>
        <translation>Dafür: {reasons}</translation>
    </message>
    <message>
        <source>Against it: {reasons}</source>
        <translation>Dagegen: {reasons}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Beziehung ändern</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Neue Beziehung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Words that stand between the two names, such as “commands” or “is backed by”</source>
        <translation>Wörter zwischen den beiden Namen, etwa „befehligt“ oder „wird unterstützt von“</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>Keep this relation (Ctrl+Enter)</source>
        <translation>Beziehung behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Take this relation out of the lesson</source>
        <translation>Beziehung aus der Lektion nehmen</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Wh&amp;om</source>
        <translation>Zu we&amp;m</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>Look for the same events</source>
        <translation>Gleiche Ereignisse suchen</translation>
    </message>
    <message>
        <source>Looking for the same events</source>
        <translation>Suche nach gleichen Ereignissen</translation>
    </message>
    <message>
        <source>The events of all articles are compared…</source>
        <translation>Die Ereignisse aller Artikel werden verglichen…</translation>
    </message>
    <message>
        <source>No two articles seem to tell the same event.</source>
        <translation>Keine zwei Artikel scheinen dasselbe Ereignis zu erzählen.</translation>
    </message>
    <message>
        <source>M joins the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M verbindet die beiden, D hält sie getrennt, S lässt sie für später, Z nimmt zurück.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Es ist dasselbe</translation>
    </message>
    <message>
        <source>Show the two as one event on timelines; each article keeps its own date and words</source>
        <translation>Die beiden auf Zeitleisten als ein Ereignis zeigen; jeder Artikel behält sein Datum und seine Worte</translation>
    </message>
    <message>
        <source>Keep two events, and never ask again</source>
        <translation>Zwei Ereignisse behalten und nie wieder fragen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same event.</source>
        <translation>
            <numerusform>{n} Paar ist vielleicht dasselbe Ereignis.</numerusform>
            <numerusform>{n} Paare sind vielleicht dasselbe Ereignis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both articles give the same date.</source>
        <translation>Beide Artikel nennen dasselbe Datum.</translation>
    </message>
    <message>
        <source>The dates may be the same: one is less exact.</source>
        <translation>Die Daten können gleich sein: Eines ist weniger genau.</translation>
    </message>
    <message>
        <source>The articles give different dates.</source>
        <translation>Die Artikel nennen verschiedene Daten.</translation>
    </message>
    <message>
        <source>An article gives no date.</source>
        <translation>Ein Artikel nennt kein Datum.</translation>
    </message>
    <message>
        <source>Both name {names}.</source>
        <translation>An beiden beteiligt: {names}.</translation>
    </message>
    <message>
        <source>No actor takes part in both.</source>
        <translation>Kein Akteur ist an beiden beteiligt.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>Both are told with the words {words}.</source>
        <translation>Beide werden mit diesen Wörtern erzählt: {words}.</translation>
    </message>
    <message>
        <source>One of the articles tells another event that is like it.</source>
        <translation>Einer der Artikel erzählt noch ein anderes, ähnliches Ereignis.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>Akteur aufteilen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>The full name of the other one</source>
        <translation>Voller Name des anderen</translation>
    </message>
    <message>
        <source>Make another actor of the ticked mentions (Enter)</source>
        <translation>Aus den angekreuzten Nennungen einen eigenen Akteur machen (Enter)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Auf&amp;teilen</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>Tick the mentions of “{name}” that are somebody else. They go to a new actor.</source>
        <translation>Kreuze die Nennungen von „{name}“ an, die jemand anders meinen. Sie gehen an einen neuen Akteur.</translation>
    </message>
    <message>
        <source>Make another actor in the ticked articles (Enter)</source>
        <translation>In den angehakten Artikeln einen anderen Akteur daraus machen (Enter)</translation>
    </message>
    <message>
        <source>Tick the articles in which “{name}” is somebody else. There it becomes a new actor.</source>
        <translation>Die Artikel anhaken, in denen „{name}“ jemand anderes ist. Dort wird ein neuer Akteur daraus.</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Aussage ändern</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Neue Aussage</translation>
    </message>
    <message>
        <source>Keep this statement (Ctrl+Enter)</source>
        <translation>Aussage behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Take this statement out of the lesson</source>
        <translation>Aussage aus der Lektion nehmen</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Art der Aussage</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>What is said, in a short sentence</source>
        <translation>Was gesagt wird, in einem kurzen Satz</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Worauf sie antwortet</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Wie sie antwortet</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>stützt sie</translation>
    </message>
    <message>
        <source>disputes it</source>
        <translation>widerspricht ihr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&amp;Who says it</source>
        <translation>&amp;Wer sagt es</translation>
    </message>
    <message>
        <source>What &amp;is said</source>
        <translation>Aussa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>Antw&amp;ort auf</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add a row and type into it</source>
        <translation>Eine Zeile hinzufügen und ausfüllen</translation>
    </message>
    <message>
        <source>Take the selected rows out</source>
        <translation>Die ausgewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>The questions cannot be read.</source>
        <translation>Die Fragen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The articles cannot be read.</source>
        <translation>Die Artikel lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>One for each article</source>
        <translation>Eine je Artikel</translation>
    </message>
    <message>
        <source>One for each copy</source>
        <translation>Eine je Fassung</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Alles in einer</translation>
    </message>
    <message>
        <source>Sheets for several articles</source>
        <translation>Arbeitsblätter zu mehreren Artikeln</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Arbeitsblatt</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>S&amp;chülerfassung</translation>
    </message>
    <message>
        <source>Copies as they are handed out</source>
        <translation>So, wie sie ausgeteilt wird</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Lehrerfassung</translation>
    </message>
    <message>
        <source>Copies with the answers</source>
        <translation>Mit den Lösungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Ordner für die Dateien wählen</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>Druckart</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the files (Enter)</source>
        <translation>Dateien speichern (Enter)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing them (Escape)</source>
        <translation>Ohne Datei schließen oder das Speichern abbrechen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be written.</source>
        <translation>
            <numerusform>{n} Datei wird gespeichert.</numerusform>
            <numerusform>{n} Dateien werden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files?</source>
        <translation>
            <numerusform>{n} Datei ersetzen?</numerusform>
            <numerusform>{n} Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {folder} already, such as “{file}”.</source>
        <translation>Es gibt sie schon in {folder}, zum Beispiel „{file}“.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The sheets could not be written.</source>
        <translation>Die Arbeitsblätter konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles ticked</source>
        <translation>
            <numerusform>{n} Artikel angekreuzt</numerusform>
            <numerusform>{n} Artikel angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files in the system’s own window</source>
        <translation>Die Dateien im Fenster des Systems zeigen</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei gespeichert.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Es wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles could not be printed.</source>
        <translation>
            <numerusform>{n} Artikel konnte nicht gedruckt werden.</numerusform>
            <numerusform>{n} Artikel konnten nicht gedruckt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} ({pages})</source>
        <translation>{file} ({pages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Teacher copies</source>
        <translation>&amp;Lehrerfassungen</translation>
    </message>
    <message>
        <source>One of each version, with the answers in their places</source>
        <translation>Eine von jeder Version, mit den Lösungen an ihrem Platz</translation>
    </message>
    <message>
        <source>Pa&amp;ge with the answers</source>
        <translation>Seite mit den L&amp;ösungen</translation>
    </message>
    <message>
        <source>The answers of all versions in short, after the teacher copies</source>
        <translation>Die Lösungen aller Versionen in Kürze, nach den Lehrerfassungen</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Alles in &amp;einer Datei</translation>
    </message>
    <message>
        <source>One copy of each, one after the other; each says what it is</source>
        <translation>Je ein Exemplar, eins nach dem anderen; auf jedem steht, was es ist</translation>
    </message>
    <message>
        <source>A file for &amp;each</source>
        <translation>Je eine Date&amp;i</translation>
    </message>
    <message>
        <source>To be printed or sent one by one</source>
        <translation>Zum einzelnen Drucken oder Verschicken</translation>
    </message>
    <message>
        <source>Print each as often as it is wanted (Enter)</source>
        <translation>Alles so oft drucken wie angegeben (Enter)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Write one of each as PDF, to be printed or copied later</source>
        <translation>Je ein Exemplar als PDF speichern, um es später zu drucken oder zu kopieren</translation>
    </message>
    <message>
        <source>Close, or stop what is being made (Escape)</source>
        <translation>Schließen oder das Erstellen abbrechen (Esc)</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>When they are saved</source>
        <translation>Beim Speichern</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <translation>
            <numerusform>{n} Exemplar</numerusform>
            <numerusform>{n} Exemplare</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from {masters}; the questions have the same numbers in all of them.</source>
        <translation>{copies} von {masters}; die Fragen haben überall dieselben Nummern.</translation>
    </message>
    <message numerus="yes">
        <source>{n} masters</source>
        <translation>
            <numerusform>{n} Kopiervorlage</numerusform>
            <numerusform>{n} Kopiervorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from one master.</source>
        <translation>{copies} von einer Kopiervorlage.</translation>
    </message>
    <message numerus="yes">
        <source>{n} teacher copies come with them.</source>
        <translation>
            <numerusform>Dazu kommt {n} Lehrerfassung.</numerusform>
            <numerusform>Dazu kommen {n} Lehrerfassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save class set</source>
        <translation>Klassensatz speichern</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>„{file}“ ersetzen?</translation>
    </message>
    <message>
        <source>There is already a file of that name in {folder}.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon in {folder}.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>Das Arbeitsblatt konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>More copies, of another version or printed in another way</source>
        <translation>Weitere Exemplare, in einer anderen Version oder anders gedruckt</translation>
    </message>
    <message>
        <source>How many of these the class needs</source>
        <translation>Wie viele davon die Klasse braucht</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Diese Zeile entfernen (Strg+Entf)</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Study sheet: {title}</source>
        <translation>Arbeitsblatt: {title}</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>Der Artikel lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The preview could not be made: {reason}</source>
        <translation>Die Vorschau konnte nicht erstellt werden: {reason}</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Die Seiten werden erstellt…</translation>
    </message>
    <message>
        <source>The sheet could not be remembered.</source>
        <translation>Das Arbeitsblatt konnte nicht gemerkt werden.</translation>
    </message>
    <message>
        <source>Not everything can be printed as it is:</source>
        <translation>Nicht alles lässt sich so drucken, wie es ist:</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Und {n} weiterer Hinweis.</numerusform>
            <numerusform>Und {n} weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class se&amp;t…</source>
        <translation>&amp;Klassensatz…</translation>
    </message>
    <message>
        <source>Print as many copies of each kind as a class needs</source>
        <translation>Von allem so viele Exemplare drucken, wie eine Klasse braucht</translation>
    </message>
    <message>
        <source>Write the sheet as PDF, as a web page or for Word (Ctrl+S)</source>
        <translation>Das Arbeitsblatt als PDF, als Webseite oder für Word speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>Das Arbeitsblatt drucken (Strg+P)</translation>
    </message>
    <message>
        <source>&amp;Student copies…</source>
        <translation>S&amp;chülerfassungen…</translation>
    </message>
    <message>
        <source>&amp;Teacher copies…</source>
        <translation>&amp;Lehrerfassungen…</translation>
    </message>
    <message>
        <source>&amp;Only what is shown…</source>
        <translation>&amp;Nur was zu sehen ist…</translation>
    </message>
    <message>
        <source>Close; the sheet is remembered for this article (Escape)</source>
        <translation>Schließen; das Arbeitsblatt bleibt für diesen Artikel erhalten (Esc)</translation>
    </message>
    <message>
        <source>{pages} ({sheets}, both sides)</source>
        <translation>{pages} ({sheets}, beidseitig)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of paper</source>
        <translation>
            <numerusform>{n} Blatt</numerusform>
            <numerusform>{n} Blatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits on {n} pages.</source>
        <translation>
            <numerusform>Passt auf {n} Seite.</numerusform>
            <numerusform>Passt auf {n} Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages too many; {last}</source>
        <translation>
            <numerusform>{n} Seite zu viel; {last}</numerusform>
            <numerusform>{n} Seiten zu viel; {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one has a few lines.</source>
        <translation>auf der letzten stehen nur ein paar Zeilen.</translation>
    </message>
    <message>
        <source>the last one is a quarter full.</source>
        <translation>die letzte ist zu einem Viertel voll.</translation>
    </message>
    <message>
        <source>the last one is a third full.</source>
        <translation>die letzte ist zu einem Drittel voll.</translation>
    </message>
    <message>
        <source>the last one is half full.</source>
        <translation>die letzte ist halb voll.</translation>
    </message>
    <message>
        <source>the last one is three quarters full.</source>
        <translation>die letzte ist zu drei Vierteln voll.</translation>
    </message>
    <message>
        <source>the last one is full.</source>
        <translation>die letzte ist voll.</translation>
    </message>
    <message>
        <source>student copy</source>
        <translation>Schülerfassung</translation>
    </message>
    <message>
        <source>student copy {letter}</source>
        <translation>Schülerfassung {letter}</translation>
    </message>
    <message>
        <source>teacher copy {letter}</source>
        <translation>Lehrerfassung {letter}</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>Ohne den Text</translation>
    </message>
    <message>
        <source>Asked from memory, on pages of their own where nothing gives an answer away</source>
        <translation>Aus dem Gedächtnis, auf eigenen Seiten, auf denen nichts eine Antwort verrät</translation>
    </message>
    <message>
        <source>Show the words to pick from</source>
        <translation>Wörter zur Auswahl zeigen</translation>
    </message>
    <message>
        <source>The answers stand in a box, in another order</source>
        <translation>Die Lösungen stehen durcheinander in einem Kasten</translation>
    </message>
    <message>
        <source>Only what is marked “learn this”</source>
        <translation>Nur was zum Lernen vorgemerkt ist</translation>
    </message>
    <message>
        <source>Leave out what has no such mark in the lesson</source>
        <translation>Weglassen, was in der Lektion nicht vorgemerkt ist</translation>
    </message>
    <message>
        <source>Number the lines</source>
        <translation>Zeilen nummerieren</translation>
    </message>
    <message>
        <source>Beside the text, so that a line can be named</source>
        <translation>Neben dem Text, damit man eine Zeile nennen kann</translation>
    </message>
    <message>
        <source>Wide margin for notes</source>
        <translation>Breiter Rand für Notizen</translation>
    </message>
    <message>
        <source>Room beside the text to write in</source>
        <translation>Platz zum Schreiben neben dem Text</translation>
    </message>
    <message>
        <source>Underline the actors</source>
        <translation>Akteure unterstreichen</translation>
    </message>
    <message>
        <source>Each mention in the line of its actor</source>
        <translation>Jede Nennung mit der Linie ihres Akteurs</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>Fragen (höchstens)</translation>
    </message>
    <message>
        <source>Fewer are asked where the article does not give so many</source>
        <translation>Weniger, wenn der Artikel nicht so viele hergibt</translation>
    </message>
    <message>
        <source>Marks for each</source>
        <translation>Punkte je Frage</translation>
    </message>
    <message>
        <source>0 where no marks are given</source>
        <translation>0, wenn es keine Punkte gibt</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Schreibzeilen</translation>
    </message>
    <message>
        <source>For each question</source>
        <translation>Für jede Frage</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Who or what somebody or something is, at the first mention</source>
        <translation>Wer oder was gemeint ist, bei der ersten Nennung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>Als Fußnoten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How the text runs down the page</source>
        <translation>Wie der Text auf der Seite steht</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>The rest is asked for</source>
        <translation>Nach dem Rest wird gefragt</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>The events</source>
        <translation>Die Ereignisse</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Die Namen</translation>
    </message>
    <message>
        <source>The explanations</source>
        <translation>Die Erklärungen</translation>
    </message>
    <message>
        <source>This part has nothing to choose.</source>
        <translation>Bei diesem Teil gibt es nichts einzustellen.</translation>
    </message>
    <message>
        <source>Edit questions…</source>
        <translation>Fragen bearbeiten…</translation>
    </message>
    <message>
        <source>Write your own questions about this article, with answers and marks</source>
        <translation>Eigene Fragen zu diesem Artikel schreiben, mit Lösungen und Punkten</translation>
    </message>
    <message>
        <source>The class set that was used last cannot be read.</source>
        <translation>Der zuletzt benutzte Klassensatz lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The class set could not be remembered.</source>
        <translation>Der Klassensatz konnte nicht gemerkt werden.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>Das Arbeitsblatt konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>Teile des Arbeitsblatts</translation>
    </message>
    <message>
        <source>Space switches a part on or off, Alt with an arrow key moves it.</source>
        <translation>Die Leertaste schaltet einen Teil ein oder aus, Alt mit einer Pfeiltaste verschiebt ihn.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}: {state}</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>The preset of that name is replaced.</source>
        <translation>Die Vorlage mit diesem Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>It is offered with the other presets, for every article.</source>
        <translation>Sie steht bei den anderen Vorlagen bereit, für jeden Artikel.</translation>
    </message>
    <message>
        <source>Another preset is called “{name}”.</source>
        <translation>Eine andere Vorlage heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Begin with a sheet that is put together already</source>
        <translation>Mit einem fertig zusammengestellten Arbeitsblatt beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>Vorlage &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Keep this sheet as a preset, rename or delete one</source>
        <translation>Dieses Blatt als Vorlage speichern, eine Vorlage umbenennen oder löschen</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (geändert)</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>Eigenes Arbeitsblatt</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <source>The sheet that is shown stays as it is.</source>
        <translation>Das angezeigte Arbeitsblatt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Student copy</source>
        <translation>Schülerfassung</translation>
    </message>
    <message>
        <source>As it is handed out</source>
        <translation>So, wie sie ausgeteilt wird</translation>
    </message>
    <message>
        <source>With the answers, each with its quote and paragraph</source>
        <translation>Mit den Lösungen, jede mit Textstelle und Absatz</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Gezeigte Version</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>Größe der Seiten (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Version {letter}</source>
        <translation>Version {letter}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} von {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, then print again.</source>
        <translation>Bitte prüfen, ob er eingeschaltet und angeschlossen ist, und noch einmal drucken.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages.</source>
        <translation>Der Drucker nimmt keine Seiten mehr an.</translation>
    </message>
    <message>
        <source>Check its paper and that it is connected, then print again.</source>
        <translation>Bitte prüfen, ob Papier eingelegt und der Drucker angeschlossen ist, und noch einmal drucken.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stop printing (Escape)</source>
        <translation>Drucken abbrechen (Esc)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF, and print that file where there is a printer. Or add a printer in the settings of the system, and try again.</source>
        <translation>Das Arbeitsblatt als PDF speichern und diese Datei drucken, wo es einen Drucker gibt. Oder in den Systemeinstellungen einen Drucker hinzufügen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>„{title}“ drucken</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are being printed…</source>
        <translation>
            <numerusform>{n} Seite wird gedruckt…</numerusform>
            <numerusform>{n} Seiten werden gedruckt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is being stopped…</source>
        <translation>Das Drucken wird abgebrochen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to “{printer}”.</source>
        <translation>
            <numerusform>{n} Seite wurde an „{printer}“ gesendet.</numerusform>
            <numerusform>{n} Seiten wurden an „{printer}“ gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer.</source>
        <translation>
            <numerusform>{n} Seite wurde an den Drucker gesendet.</numerusform>
            <numerusform>{n} Seiten wurden an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Frage schreiben</translation>
    </message>
    <message>
        <source>Keep the question (Ctrl+Enter)</source>
        <translation>Frage behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Diese Frage löschen</translation>
    </message>
    <message>
        <source>What pupils are asked</source>
        <translation>Was die Klasse beantworten soll</translation>
    </message>
    <message>
        <source>What is printed on teacher copies; may be left empty</source>
        <translation>Steht auf der Lehrerfassung; darf leer bleiben</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>0 where nothing is to be written</source>
        <translation>0, wenn nichts zu schreiben ist</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
    <message>
        <source>Where the answer is found; teacher copies name the paragraph</source>
        <translation>Wo die Antwort steht; die Lehrerfassung nennt den Absatz</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Keine Stelle</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>&amp;Lines to write on</source>
        <translation>Schreib&amp;zeilen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Lös&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>S&amp;telle</translation>
    </message>
    <message>
        <source>The question is too long: at most {most} characters fit.</source>
        <translation>Die Frage ist zu lang: Höchstens {most} Zeichen passen hinein.</translation>
    </message>
    <message>
        <source>The answer is too long: at most {most} characters fit.</source>
        <translation>Die Lösung ist zu lang: Höchstens {most} Zeichen passen hinein.</translation>
    </message>
    <message>
        <source>Enter changes a question, Delete deletes it, Alt with an arrow key moves it.</source>
        <translation>Enter ändert eine Frage, Entf löscht sie, Alt mit einer Pfeiltaste verschiebt sie.</translation>
    </message>
    <message>
        <source>There are no questions of your own for this article yet. They stand on its sheets as you write them, with lines to answer on.</source>
        <translation>Zu diesem Artikel gibt es noch keine eigenen Fragen. Sie stehen so auf den Arbeitsblättern, wie du sie schreibst, mit Zeilen für die Antwort.</translation>
    </message>
    <message>
        <source>Your own questions: {title}</source>
        <translation>Eigene Fragen: {title}</translation>
    </message>
    <message>
        <source>&amp;Write a question…</source>
        <translation>&amp;Frage schreiben…</translation>
    </message>
    <message>
        <source>Ask something more, after these</source>
        <translation>Eine weitere Frage, nach diesen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Change this question (Enter)</source>
        <translation>Diese Frage ändern (Enter)</translation>
    </message>
    <message>
        <source>Delete this question; it can be taken back (Delete)</source>
        <translation>Diese Frage löschen; das lässt sich zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>Die letzte Änderung hier zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Close; the questions are kept (Escape)</source>
        <translation>Schließen; die Fragen bleiben erhalten (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Lösung</translation>
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
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>Web page, to read on a screen</source>
        <translation>Webseite zum Lesen am Bildschirm</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word zum Bearbeiten</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>&amp;Student copies</source>
        <translation>S&amp;chülerfassungen</translation>
    </message>
    <message>
        <source>As they are handed out</source>
        <translation>So, wie sie ausgeteilt werden</translation>
    </message>
    <message>
        <source>With the answers</source>
        <translation>Mit den Lösungen</translation>
    </message>
    <message>
        <source>A file for &amp;each of them</source>
        <translation>Jede in einer &amp;eigenen Datei</translation>
    </message>
    <message>
        <source>Otherwise all stand in one file, one after the other</source>
        <translation>Sonst stehen alle nacheinander in einer Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <translation>Ordner und Namen wählen</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the file (Enter)</source>
        <translation>Datei speichern (Enter)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing it (Escape)</source>
        <translation>Ohne Datei schließen oder das Speichern abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Es gibt kein Logo.</translation>
    </message>
    <message>
        <source>There is a logo.</source>
        <translation>Es gibt ein Logo.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Keep this head for all sheets (Enter)</source>
        <translation>Diesen Kopf für alle Arbeitsblätter behalten (Enter)</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Name der Schule</translation>
    </message>
    <message>
        <source>as it is to stand on the sheets</source>
        <translation>so, wie er auf den Blättern stehen soll</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Choose a picture: PNG or JPEG, some 1,000 pixels wide</source>
        <translation>Ein Bild wählen: PNG oder JPEG, etwa 1000 Pixel breit</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Print sheets without a logo</source>
        <translation>Arbeitsblätter ohne Logo drucken</translation>
    </message>
    <message>
        <source>Both stand at the head of the first page. Each sheet can do without, under “Whole sheet”.</source>
        <translation>Beides steht oben auf der ersten Seite. Unter „Ganzes Blatt“ lässt es sich für jedes Arbeitsblatt abschalten.</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Name der Schule</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and choose that file.</source>
        <translation>Bitte neu als PNG oder JPEG speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The paper that is in the printer</source>
        <translation>Das Papier, das im Drucker liegt</translation>
    </message>
    <message>
        <source>Who reads it, or what it is copied on</source>
        <translation>Für wen oder für welches Gerät gedruckt wird</translation>
    </message>
    <message>
        <source>The same questions in another order, so that neighbours cannot copy</source>
        <translation>Dieselben Fragen, anders angeordnet, gegen Abschreiben beim Nachbarn</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Neu mischen</translation>
    </message>
    <message>
        <source>Pick and arrange the questions in another way</source>
        <translation>Die Fragen anders auswählen und anordnen</translation>
    </message>
    <message>
        <source>Fit on pages</source>
        <translation>Seiten (höchstens)</translation>
    </message>
    <message>
        <source>How many pages the student copy may have</source>
        <translation>Wie viele Seiten die Schülerfassung haben darf</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Name, class and date</source>
        <translation>Name, Klasse, Datum</translation>
    </message>
    <message>
        <source>Lines to write them on, at the head of the student copy</source>
        <translation>Linien zum Eintragen, oben auf der Schülerfassung</translation>
    </message>
    <message>
        <source>The school’s name and logo at the head, if there are any</source>
        <translation>Name und Logo der Schule oben auf dem Blatt, falls vorhanden</translation>
    </message>
    <message>
        <source>Page with the answers</source>
        <translation>Seite mit den Lösungen</translation>
    </message>
    <message>
        <source>All answers in short, on a page of its own at the end of the teacher copies</source>
        <translation>Alle Lösungen in Kürze, auf einer eigenen Seite nach den Lehrerfassungen</translation>
    </message>
    <message>
        <source>Change the school’s name and logo</source>
        <translation>Name und Logo der Schule ändern</translation>
    </message>
    <message>
        <source>What is wanted seldom</source>
        <translation>Was man selten braucht</translation>
    </message>
    <message>
        <source>Shuffle number</source>
        <translation>Zufallszahl</translation>
    </message>
    <message>
        <source>The same number gives the same questions again</source>
        <translation>Dieselbe Zahl ergibt wieder dieselben Fragen</translation>
    </message>
    <message>
        <source>Several articles…</source>
        <translation>Mehrere Artikel…</translation>
    </message>
    <message>
        <source>Make a sheet like this of other articles too</source>
        <translation>Ein solches Arbeitsblatt auch aus anderen Artikeln machen</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Blatt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Eine für alle</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Zurückgenommene Änderung wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>What is shown of the sheet</source>
        <translation>Was vom Arbeitsblatt gezeigt wird</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Ganzes Blatt</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} · {marks}</source>
        <translation>{questions} · {marks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} Absatz</numerusform>
            <numerusform>{n} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>About Dramatis</source>
        <translation>Über Dramatis</translation>
    </message>
    <message>
        <source>Dramatis {version}</source>
        <translation>Dramatis {version}</translation>
    </message>
    <message>
        <source>Read an article beside its actors and its timeline, offline, and print study sheets from the same file.</source>
        <translation>Artikel neben ihren Akteuren und ihrer Zeitleiste lesen, ganz ohne Internet, und aus derselben Datei Arbeitsblätter drucken.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. All its parts, with their licences:</source>
        <translation>Freie Software unter der MIT-Lizenz. Alle Teile mit ihren Lizenzen:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Which licence to read</source>
        <translation>Welche Lizenz lesen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <translation>(nicht installiert)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Type what you look for ({key})</source>
        <translation>Suchwort eingeben ({key})</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word, or a shorter one.</source>
        <translation>Nichts gefunden. Vielleicht hilft ein einzelnes oder ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the page before ({key})</source>
        <translation>Zurück zur vorigen Seite ({key})</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go forward again ({key})</source>
        <translation>Wieder vorwärts ({key})</translation>
    </message>
    <message>
        <source>{heading}, on the page {page}: {words}</source>
        <translation>{heading}, auf der Seite {page}: {words}</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>What a colour means is up to you. The names stand beside your highlights.</source>
        <translation>Was eine Farbe bedeutet, entscheidest du. Die Namen stehen neben deinen Markierungen.</translation>
    </message>
    <message>
        <source>Name of colour {number}, usually “{usual}”</source>
        <translation>Name der Farbe {number}, sonst „{usual}“</translation>
    </message>
    <message>
        <source>Keep these names (Enter)</source>
        <translation>Diese Namen behalten (Enter)</translation>
    </message>
    <message>
        <source>&amp;Usual names</source>
        <translation>Üb&amp;liche Namen</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Alle Felder leeren</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
    <message>
        <source>Nothing, for a bookmark alone</source>
        <translation>Leer lassen, um nur ein Lesezeichen zu setzen</translation>
    </message>
    <message>
        <source>Nothing, for a highlight alone</source>
        <translation>Leer lassen, um nur zu markieren</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Dein Text</translation>
    </message>
    <message>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>Notiz behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Das Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Delete the note with its highlight</source>
        <translation>Notiz mit ihrer Markierung löschen</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>Dein &amp;Text</translation>
    </message>
    <message>
        <source>Reading options</source>
        <translation>Leseeinstellungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop says</source>
        <translation>Hell, dunkel oder mit hohem Kontrast, wie im System eingestellt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark letters on warm paper</source>
        <translation>Dunkle Schrift auf warmem Papier</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Brown letters on yellowed paper</source>
        <translation>Braune Schrift auf vergilbtem Papier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>Der stärkste Kontrast</translation>
    </message>
    <message>
        <source>Book face</source>
        <translation>Buchschrift</translation>
    </message>
    <message>
        <source>Literata</source>
        <translation>Literata</translation>
    </message>
    <message>
        <source>Clear face</source>
        <translation>Klare Schrift</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible: letters told apart easily</source>
        <translation>Atkinson Hyperlegible: leicht unterscheidbare Buchstaben</translation>
    </message>
    <message>
        <source>As fits the face</source>
        <translation>Passend zur Schrift</translation>
    </message>
    <message>
        <source>Lines, and grounds with the clear face</source>
        <translation>Linien; Flächen bei der klaren Schrift</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Names are underlined</source>
        <translation>Namen sind unterstrichen</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Names stand on a soft ground</source>
        <translation>Namen sind zart hinterlegt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>{name}: the arrow keys change it as well</source>
        <translation>{name}: auch mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>&amp;Line focus</source>
        <translation>Zeilen&amp;fokus</translation>
    </message>
    <message>
        <source>Dim all but a few lines of the text</source>
        <translation>Alles bis auf wenige Zeilen des Textes abdunkeln</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language of menus and messages; articles stay in theirs</source>
        <translation>Die Sprache von Menüs und Meldungen; Artikel bleiben in ihrer</translation>
    </message>
    <message>
        <source>The paper that study sheets are made for</source>
        <translation>Das Papier, für das Arbeitsblätter gemacht sind</translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything here as it is at the first start</source>
        <translation>Alles hier so einstellen wie beim ersten Start</translation>
    </message>
    <message>
        <source>Close and keep everything (Escape)</source>
        <translation>Schließen und alles behalten (Esc)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Namen im Text</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Hilfen</translation>
    </message>
    <message>
        <source>Paper of sheets</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>Your highlights with the names of their colours, your notes and your bookmarks, with the paragraphs.</source>
        <translation>Deine Markierungen mit den Namen ihrer Farben, deine Notizen und deine Lesezeichen, mit den Absätzen.</translation>
    </message>
    <message>
        <source>Print my notes</source>
        <translation>Meine Notizen drucken</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Whose notes are printed</source>
        <translation>Zu welchen Artikeln die Notizen gedruckt werden</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Print what is marked so</source>
        <translation>Drucken, was so markiert ist</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Order in the text</source>
        <translation>Reihenfolge im Text</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Reihen&amp;folge</translation>
    </message>
    <message>
        <source>How the notes follow one another</source>
        <translation>Wie die Notizen aufeinander folgen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is what helps to find a mistake. It holds no word of your articles and notes, no name and no folder of yours. Nothing is sent: copy it or save it, and give it to whom you like, with a sentence on what you did and what happened.</source>
        <translation>Diese Angaben helfen, einen Fehler zu finden. Sie enthalten kein Wort aus deinen Artikeln und Notizen, keinen Namen und keinen Ordner von dir. Nichts wird gesendet: Kopiere oder speichere den Bericht und gib ihn, wem du willst, mit einem Satz dazu, was du getan hast und was passiert ist.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy all of it (Enter)</source>
        <translation>Alles kopieren (Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save it as a text file</source>
        <translation>Als Textdatei speichern</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close without a report (Escape)</source>
        <translation>Ohne Bericht schließen (Esc)</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Der Bericht wurde gespeichert: {name}.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Leave everything as it was (Escape)</source>
        <translation>Alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF s&amp;peichern…</translation>
    </message>
    <message>
        <source>Choose where the sheet is written (Enter)</source>
        <translation>Wählen, wo das Blatt gespeichert wird (Enter)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Das Blatt drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without a sheet, or stop writing it (Escape)</source>
        <translation>Ohne Blatt schließen oder das Speichern abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Print &amp;for</source>
        <translation>Dr&amp;uckart</translation>
    </message>
    <message>
        <source>Whom or what the sheet is printed for</source>
        <translation>Für wen oder wofür das Blatt gedruckt wird</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>Das Format des Papiers</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Type a part of what you look for</source>
        <translation>Einen Teil des Befehls oder der Taste eingeben</translation>
    </message>
    <message>
        <source>There is no such command or key.</source>
        <translation>Diesen Befehl oder diese Taste gibt es nicht.</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+Mausrad</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Umblättern</translation>
    </message>
    <message>
        <source>Open the card of the mention at the cursor, or choose its sentence</source>
        <translation>Karte der Nennung am Cursor öffnen oder ihren Satz wählen</translation>
    </message>
    <message>
        <source>Move the line focus by a line</source>
        <translation>Zeilenfokus um eine Zeile verschieben</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Text vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Choose the next or previous actor</source>
        <translation>Nächsten oder vorigen Akteur wählen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Choose the next or previous event</source>
        <translation>Nächstes oder voriges Ereignis wählen</translation>
    </message>
    <message>
        <source>Choose the first or last event</source>
        <translation>Erstes oder letztes Ereignis wählen</translation>
    </message>
    <message>
        <source>Stretch time, draw it together, show all of it</source>
        <translation>Zeit strecken, zusammenziehen, ganz zeigen</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Um den Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Go to the next actor in that direction</source>
        <translation>Zum nächsten Akteur in dieser Richtung</translation>
    </message>
    <message>
        <source>Go through the relations of the actor</source>
        <translation>Die Beziehungen des Akteurs durchgehen</translation>
    </message>
    <message>
        <source>Make the map larger or smaller, show all of it</source>
        <translation>Netz vergrößern, verkleinern, ganz zeigen</translation>
    </message>
    <message>
        <source>Change the explanation</source>
        <translation>Erklärung ändern</translation>
    </message>
    <message>
        <source>Take the word out of the list</source>
        <translation>Wort aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Walk its links</source>
        <translation>Ihre Verweise durchgehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keep these sides for this article (Enter)</source>
        <translation>Diese Seiten für diesen Artikel behalten (Enter)</translation>
    </message>
    <message>
        <source>&amp;Add side</source>
        <translation>Seite &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Eine Seite hinzufügen</translation>
    </message>
    <message>
        <source>Take this side away; whoever was on it is on none</source>
        <translation>Diese Seite entfernen; wer dazu gehörte, steht dann auf keiner</translation>
    </message>
    <message>
        <source>Put this side before the one above it</source>
        <translation>Diese Seite vor die darüber setzen</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Put this side after the one below it</source>
        <translation>Diese Seite hinter die darunter setzen</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>Name der Seite</translation>
    </message>
    <message>
        <source>Mark of the side</source>
        <translation>Zeichen der Seite</translation>
    </message>
    <message>
        <source>Colour, line and figure; a side that has them already gets those of this one</source>
        <translation>Farbe, Linie und Form; eine Seite, die sie schon hat, bekommt dafür die von dieser</translation>
    </message>
    <message>
        <source>Actors and their sides</source>
        <translation>Akteure und ihre Seiten</translation>
    </message>
    <message>
        <source>The digits 1 to 8 put the selected actors on a side, 0 on none.</source>
        <translation>Die Ziffern 1 bis 8 setzen die ausgewählten Akteure auf eine Seite, 0 auf keine.</translation>
    </message>
    <message>
        <source>Side of the selected actors</source>
        <translation>Seite der ausgewählten Akteure</translation>
    </message>
    <message>
        <source>On this side from</source>
        <translation>Auf dieser Seite von</translation>
    </message>
    <message>
        <source>On this side to</source>
        <translation>Auf dieser Seite bis</translation>
    </message>
    <message>
        <source>A date, such as 2014, 2016-07 or 2017-01-11; empty for an open end</source>
        <translation>Ein Datum wie 2014, 2016-07 oder 2017-01-11; leer, wenn das Ende offen ist</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Another &amp;period</source>
        <translation>Weiterer Zeit&amp;raum</translation>
    </message>
    <message>
        <source>Give this actor one more line, for another side at another time</source>
        <translation>Für diesen Akteur eine weitere Zeile anlegen, für eine andere Seite zu anderer Zeit</translation>
    </message>
    <message>
        <source>Say who is on which side in this article. The digits 1 to 8 put the selected actors on a side, 0 on none. As long as there is no side, marks show what kind of actor somebody is.</source>
        <translation>Hier wird festgelegt, wer in diesem Artikel auf welcher Seite steht. Die Ziffern 1 bis 8 setzen die ausgewählten Akteure auf eine Seite, 0 auf keine. Solange es keine Seite gibt, zeigen die Zeichen die Art des Akteurs.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>Si&amp;de</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>As a word list has it, such as “to recognise” for “recognised”</source>
        <translation>Wie in einer Wortliste, etwa „anerkennen“ für „anerkannte“</translation>
    </message>
    <message>
        <source>In plain words, as it is meant here</source>
        <translation>In einfachen Worten, so wie es hier gemeint ist</translation>
    </message>
    <message>
        <source>It carries a &amp;judgement</source>
        <translation>Enthält ein &amp;Urteil</translation>
    </message>
    <message>
        <source>Whoever uses this word says what to think, too</source>
        <translation>Wer dieses Wort benutzt, sagt auch, was man denken soll</translation>
    </message>
    <message>
        <source>Plainer word</source>
        <translation>Neutraleres Wort</translation>
    </message>
    <message>
        <source>A word without the judgement, if there is one</source>
        <translation>Ein Wort ohne das Urteil, falls es eines gibt</translation>
    </message>
    <message>
        <source>Keep the explanation (Ctrl+Enter)</source>
        <translation>Erklärung behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Take the word out of the word list</source>
        <translation>Wort aus der Wortliste nehmen</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Wort</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Plainer word</source>
        <translation>&amp;Neutraleres Wort</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Was in „{column}“ steht</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>wird nicht gelesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>What this leaves out</source>
        <translation>Was dabei wegfällt</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>{title} – {what}</source>
        <translation>{title} – {what}</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The file will be called “{file}”.</source>
        <translation>Die Datei wird „{file}“ heißen.</translation>
    </message>
    <message>
        <source>A folder “{folder}” will have the files {names}.</source>
        <translation>Im Ordner „{folder}“ liegen dann die Dateien {names}.</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>Der Export konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Actors for this article</source>
        <translation>Akteure für diesen Artikel</translation>
    </message>
    <message>
        <source>Events for this article</source>
        <translation>Ereignisse für diesen Artikel</translation>
    </message>
    <message>
        <source>A new article of these events</source>
        <translation>Ein neuer Artikel aus diesen Ereignissen</translation>
    </message>
    <message>
        <source>Import from “{file}”</source>
        <translation>Aus „{file}“ importieren</translation>
    </message>
    <message>
        <source>Take the rows over as one step, which undo takes back (Enter)</source>
        <translation>Die Zeilen in einem Schritt übernehmen; das lässt sich rückgängig machen (Enter)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>Die erste Zeile enthält Ü&amp;berschriften</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>3/4/2017 is not clear</source>
        <translation>3/4/2017 ist nicht klar</translation>
    </message>
    <message>
        <source>3/4/2017 is 3 April</source>
        <translation>3/4/2017 ist der 3. April</translation>
    </message>
    <message>
        <source>3/4/2017 is 4 March</source>
        <translation>3/4/2017 ist der 4. März</translation>
    </message>
    <message>
        <source>Of events that came after the article</source>
        <translation>Von Ereignissen nach dem Artikel</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>Z&amp;wischen den Zellen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Text&amp;kodierung</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows become an article.</source>
        <translation>
            <numerusform>Aus {n} Zeile wird ein Artikel.</numerusform>
            <numerusform>Aus {n} Zeilen wird ein Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which columns have the headlines and dates.</source>
        <translation>Bitte angeben, in welchen Spalten die Schlagzeilen und Daten stehen.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Die Tabelle wird gelesen…</translation>
    </message>
    <message>
        <source>{title}: is added</source>
        <translation>{title}: kommt hinzu</translation>
    </message>
    <message>
        <source>{title}: comes after the article</source>
        <translation>{title}: kommt nach dem Artikel</translation>
    </message>
    <message>
        <source>{title}: is there, and is filled in</source>
        <translation>{title}: ist da und wird ergänzt</translation>
    </message>
    <message>
        <source>{title}: is there already</source>
        <translation>{title}: ist schon da</translation>
    </message>
    <message>
        <source>{title}: is of another article</source>
        <translation>{title}: gehört zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>{title}: is passed over</source>
        <translation>{title}: wird übergangen</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation>
            <numerusform>{n} weitere Zeile</numerusform>
            <numerusform>{n} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are added.</source>
        <translation>
            <numerusform>{n} Zeile kommt hinzu.</numerusform>
            <numerusform>{n} Zeilen kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} come after the article.</source>
        <translation>
            <numerusform>{n} kommt nach dem Artikel.</numerusform>
            <numerusform>{n} kommen nach dem Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fill in what is there.</source>
        <translation>
            <numerusform>{n} ergänzt Vorhandenes.</numerusform>
            <numerusform>{n} ergänzen Vorhandenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change nothing.</source>
        <translation>
            <numerusform>{n} ändert nichts.</numerusform>
            <numerusform>{n} ändern nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are passed over.</source>
        <translation>
            <numerusform>{n} wird übergangen.</numerusform>
            <numerusform>{n} werden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not clear.</source>
        <translation>
            <numerusform>{n} Datum ist nicht klar.</numerusform>
            <numerusform>{n} Daten sind nicht klar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Neuer Artikel…</translation>
    </message>
    <message>
        <source>Make a lesson from a file, from what was copied, or from typed words</source>
        <translation>Eine Lektion aus einer Datei, aus Kopiertem oder aus getipptem Text machen</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Neuer Artikel…</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>Als neuen &amp;Artikel einfügen</translation>
    </message>
    <message>
        <source>Make a lesson from the text in the clipboard</source>
        <translation>Aus dem Text in der Zwischenablage eine Lektion machen</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek &amp;öffnen…</translation>
    </message>
    <message>
        <source>Read another library file</source>
        <translation>Eine andere Bibliotheksdatei lesen</translation>
    </message>
    <message>
        <source>&amp;Add the bundled articles</source>
        <translation>&amp;Mitgelieferte Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Put the articles that come with Dramatis into this empty library</source>
        <translation>Die mit Dramatis gelieferten Artikel in diese leere Bibliothek legen</translation>
    </message>
    <message>
        <source>Study s&amp;heet…</source>
        <translation>Arb&amp;eitsblatt…</translation>
    </message>
    <message>
        <source>Put a study sheet of this article together, print it or save it</source>
        <translation>Ein Arbeitsblatt zu diesem Artikel zusammenstellen, drucken oder speichern</translation>
    </message>
    <message>
        <source>Study sheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <source>Sheets for se&amp;veral articles…</source>
        <translation>Arbeitsblätter &amp;zu mehreren Artikeln…</translation>
    </message>
    <message>
        <source>Write the same sheet for several articles at once</source>
        <translation>Das gleiche Arbeitsblatt zu mehreren Artikeln auf einmal speichern</translation>
    </message>
    <message>
        <source>Open a &amp;lesson…</source>
        <translation>&amp;Lektion öffnen…</translation>
    </message>
    <message>
        <source>Take in a lesson that somebody shared; you see first what it adds and changes</source>
        <translation>Eine geteilte Lektion übernehmen; vorher ist zu sehen, was sie hinzufügt und ändert</translation>
    </message>
    <message>
        <source>&amp;Share a lesson…</source>
        <translation>Lektion &amp;teilen…</translation>
    </message>
    <message>
        <source>Write articles with all that belongs to them as a file for pupils or colleagues</source>
        <translation>Artikel mit allem, was dazugehört, als Datei für die Klasse oder das Kollegium speichern</translation>
    </message>
    <message>
        <source>Print a &amp;correction slip…</source>
        <translation>&amp;Korrekturzettel drucken…</translation>
    </message>
    <message>
        <source>Print what a newer edition of a lesson corrects on sheets that were handed out before</source>
        <translation>Drucken, was eine neuere Ausgabe einer Lektion an schon ausgeteilten Blättern korrigiert</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write articles as web pages, tables, timelines or graphs for other programs</source>
        <translation>Artikel als Webseiten, Tabellen, Zeitleisten oder Netze für andere Programme speichern</translation>
    </message>
    <message>
        <source>&amp;Import actors and events…</source>
        <translation>Akteure und Ereignisse &amp;importieren…</translation>
    </message>
    <message>
        <source>Take actors or events over from a table: CSV, TSV, or the spreadsheet of TimelineJS</source>
        <translation>Akteure oder Ereignisse aus einer Tabelle übernehmen: CSV, TSV oder die Tabelle von TimelineJS</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Dramatis</source>
        <translation>Dramatis schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wieder ausführen</translation>
    </message>
    <message>
        <source>Copy the selected words with a line that says where they are from</source>
        <translation>Die ausgewählten Wörter mit einer Zeile zur Herkunft kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;words only</source>
        <translation>Ohne &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words and nothing else</source>
        <translation>Nur die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>Highlight &amp;1</source>
        <translation>Markierung &amp;1</translation>
    </message>
    <message>
        <source>Highlight the selected words in the first colour</source>
        <translation>Die ausgewählten Wörter in der ersten Farbe markieren</translation>
    </message>
    <message>
        <source>Highlight &amp;2</source>
        <translation>Markierung &amp;2</translation>
    </message>
    <message>
        <source>Highlight the selected words in the second colour</source>
        <translation>Die ausgewählten Wörter in der zweiten Farbe markieren</translation>
    </message>
    <message>
        <source>Highlight &amp;3</source>
        <translation>Markierung &amp;3</translation>
    </message>
    <message>
        <source>Highlight the selected words in the third colour</source>
        <translation>Die ausgewählten Wörter in der dritten Farbe markieren</translation>
    </message>
    <message>
        <source>Highlight &amp;4</source>
        <translation>Markierung &amp;4</translation>
    </message>
    <message>
        <source>Highlight the selected words in the fourth colour</source>
        <translation>Die ausgewählten Wörter in der vierten Farbe markieren</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>N&amp;otiz schreiben…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the sentence that is chosen</source>
        <translation>Eine Notiz zu den ausgewählten Wörtern oder zum gewählten Satz schreiben</translation>
    </message>
    <message>
        <source>Names of the co&amp;lours…</source>
        <translation>Namen der &amp;Farben…</translation>
    </message>
    <message>
        <source>Say what each highlight colour means to you</source>
        <translation>Festlegen, was jede Farbe bedeutet</translation>
    </message>
    <message>
        <source>Set or delete a &amp;bookmark</source>
        <translation>&amp;Lesezeichen setzen oder löschen</translation>
    </message>
    <message>
        <source>Mark the paragraph that you are reading, or take the mark away</source>
        <translation>Den Absatz kennzeichnen, der gerade gelesen wird, oder das Zeichen entfernen</translation>
    </message>
    <message>
        <source>Print &amp;my notes…</source>
        <translation>&amp;Meine Notizen drucken…</translation>
    </message>
    <message>
        <source>Print your highlights, notes and bookmarks</source>
        <translation>Eigene Markierungen, Notizen und Lesezeichen drucken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>Den Text des Artikels vergrößern</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>Den Text des Artikels verkleinern</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Go back to the usual size of the text</source>
        <translation>Zur normalen Textgröße zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Reading options…</source>
        <translation>&amp;Leseeinstellungen…</translation>
    </message>
    <message>
        <source>Theme, face, size, spacing, width, language</source>
        <translation>Farben, Schrift, Größe, Abstand, Breite, Sprache</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>&amp;Book face</source>
        <translation>&amp;Buchschrift</translation>
    </message>
    <message>
        <source>Read in Literata</source>
        <translation>In Literata lesen</translation>
    </message>
    <message>
        <source>&amp;Clear face</source>
        <translation>Kla&amp;re Schrift</translation>
    </message>
    <message>
        <source>Read in Atkinson Hyperlegible, made for easy telling apart of letters</source>
        <translation>In Atkinson Hyperlegible lesen, mit leicht unterscheidbaren Buchstaben</translation>
    </message>
    <message>
        <source>Line &amp;focus</source>
        <translation>Zeilen&amp;fokus</translation>
    </message>
    <message>
        <source>&amp;Hide what comes later</source>
        <translation>&amp;Späteres ausblenden</translation>
    </message>
    <message>
        <source>Show in the panes only what the text has told so far</source>
        <translation>In den Bereichen nur zeigen, was der Text bis hierher erzählt hat</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>Späteres ausblenden</translation>
    </message>
    <message>
        <source>&amp;Only the chosen actor</source>
        <translation>Nur der gewählte &amp;Akteur</translation>
    </message>
    <message>
        <source>Show in all panes what concerns the chosen actor, and nothing else</source>
        <translation>In allen Bereichen nur zeigen, was den gewählten Akteur betrifft</translation>
    </message>
    <message>
        <source>&amp;Who says this?</source>
        <translation>&amp;Wer sagt das?</translation>
    </message>
    <message>
        <source>Show in the text who says what</source>
        <translation>Im Text zeigen, wer was sagt</translation>
    </message>
    <message>
        <source>&amp;Explained words</source>
        <translation>&amp;Erklärte Wörter</translation>
    </message>
    <message>
        <source>Show the explained words beside the text</source>
        <translation>Die erklärten Wörter neben dem Text zeigen</translation>
    </message>
    <message>
        <source>Library lis&amp;t</source>
        <translation>L&amp;iste der Artikel</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Die Liste der Artikel ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>&amp;Nächste Nennung</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen actor, or of anybody</source>
        <translation>Zur nächsten Nennung des gewählten Akteurs gehen, sonst zur nächsten überhaupt</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>&amp;Vorige Nennung</translation>
    </message>
    <message>
        <source>Go to the previous mention of the chosen actor, or of anybody</source>
        <translation>Zur vorigen Nennung des gewählten Akteurs gehen, sonst zur vorigen überhaupt</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>Nächstes &amp;Ereignis</translation>
    </message>
    <message>
        <source>Go to the next event in time</source>
        <translation>Zum zeitlich nächsten Ereignis gehen</translation>
    </message>
    <message>
        <source>Previous e&amp;vent</source>
        <translation>Vo&amp;riges Ereignis</translation>
    </message>
    <message>
        <source>Go to the previous event in time</source>
        <translation>Zum zeitlich vorigen Ereignis gehen</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Näc&amp;hstes Lesezeichen</translation>
    </message>
    <message>
        <source>Go to the next bookmark of this article</source>
        <translation>Zum nächsten Lesezeichen dieses Artikels gehen</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>Vori&amp;ges Lesezeichen</translation>
    </message>
    <message>
        <source>Go to the previous bookmark of this article</source>
        <translation>Zum vorigen Lesezeichen dieses Artikels gehen</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Open the next article of the library</source>
        <translation>Den nächsten Artikel der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>Voriger Ar&amp;tikel</translation>
    </message>
    <message>
        <source>Open the previous article of the library</source>
        <translation>Den vorigen Artikel der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles</source>
        <translation>Mit der Tastatur in die Liste der Artikel</translation>
    </message>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>Art&amp;ikel</translation>
    </message>
    <message>
        <source>Put the keyboard into the article</source>
        <translation>Mit der Tastatur in den Artikel</translation>
    </message>
    <message>
        <source>A&amp;ctors</source>
        <translation>A&amp;kteure</translation>
    </message>
    <message>
        <source>Put the keyboard into the actors</source>
        <translation>Mit der Tastatur in die Liste der Akteure</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>Mit der Tastatur in die Zeitleiste</translation>
    </message>
    <message>
        <source>Relation&amp;s</source>
        <translation>Bezieh&amp;ungen</translation>
    </message>
    <message>
        <source>Put the keyboard into the map of relations</source>
        <translation>Mit der Tastatur in das Beziehungsnetz</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Put the keyboard into the explained words</source>
        <translation>Mit der Tastatur in die erklärten Wörter</translation>
    </message>
    <message>
        <source>W&amp;ho says this?</source>
        <translation>Wer &amp;sagt das?</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of who says what</source>
        <translation>Mit der Tastatur in die Liste, wer was sagt</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Put the keyboard into your notes and highlights</source>
        <translation>Mit der Tastatur in die Notizen und Markierungen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster Berei&amp;ch</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>Mit der Tastatur in den nächsten Bereich</translation>
    </message>
    <message>
        <source>Choose nothin&amp;g</source>
        <translation>Auswah&amp;l aufheben</translation>
    </message>
    <message>
        <source>Close the card, or unlight everything</source>
        <translation>Die Karte schließen oder die Hervorhebung aufheben</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>One &amp;row</source>
        <translation>&amp;Eine Zeile</translation>
    </message>
    <message>
        <source>Show all events in one row</source>
        <translation>Alle Ereignisse in einer Zeile zeigen</translation>
    </message>
    <message>
        <source>Rows by &amp;actor</source>
        <translation>Zeilen nach &amp;Akteur</translation>
    </message>
    <message>
        <source>Give each actor a row of the timeline</source>
        <translation>Jedem Akteur eine Zeile der Zeitleiste geben</translation>
    </message>
    <message>
        <source>Rows by &amp;side</source>
        <translation>Zeilen nach &amp;Seite</translation>
    </message>
    <message>
        <source>Give each side a row of the timeline</source>
        <translation>Jeder Seite eine Zeile der Zeitleiste geben</translation>
    </message>
    <message>
        <source>&amp;Order in the text</source>
        <translation>&amp;Reihenfolge im Text</translation>
    </message>
    <message>
        <source>Show beside the order in time in which order the text tells the events</source>
        <translation>Neben der zeitlichen Folge zeigen, in welcher Reihenfolge der Text erzählt</translation>
    </message>
    <message>
        <source>Across the &amp;window</source>
        <translation>Über das ganze &amp;Fenster</translation>
    </message>
    <message>
        <source>Lay the timeline across the whole window</source>
        <translation>Die Zeitleiste über das ganze Fenster legen</translation>
    </message>
    <message>
        <source>A&amp;ll articles</source>
        <translation>A&amp;lle Artikel</translation>
    </message>
    <message>
        <source>Show the events of every article in one timeline</source>
        <translation>Die Ereignisse aller Artikel in einer Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Stretch time; in the timeline also +</source>
        <translation>Zeit strecken; in der Zeitleiste auch mit +</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Draw time together; in the timeline also -</source>
        <translation>Zeit zusammenziehen; in der Zeitleiste auch mit -</translation>
    </message>
    <message>
        <source>Whole &amp;timeline</source>
        <translation>Ganze &amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show as much time as there is room for; in the timeline also 0</source>
        <translation>So viel Zeit zeigen, wie Platz ist; in der Zeitleiste auch mit 0</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Read how Dramatis works</source>
        <translation>Lesen, wie Dramatis funktioniert</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>In vier Schritten durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>Write down what helps to find a mistake; it holds nothing of your articles</source>
        <translation>Aufschreiben, was hilft, einen Fehler zu finden; ohne ein Wort aus den Artikeln</translation>
    </message>
    <message>
        <source>&amp;About Dramatis</source>
        <translation>Ü&amp;ber Dramatis</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>Bibliothek durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Look for words in all articles, actors, events and notes</source>
        <translation>In allen Artikeln, Akteuren, Ereignissen und Notizen nach Wörtern suchen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchst&amp;öbern…</translation>
    </message>
    <message>
        <source>Look at many articles at once: a table of them, their actors, one timeline, their relations</source>
        <translation>Viele Artikel auf einmal ansehen: als Tabelle, mit ihren Akteuren, einer Zeitleiste und ihren Beziehungen</translation>
    </message>
    <message>
        <source>&amp;Put into collections…</source>
        <translation>In Sa&amp;mmlungen legen…</translation>
    </message>
    <message>
        <source>Say which collections the open article belongs to: a course, a term</source>
        <translation>Sagen, zu welchen Sammlungen der offene Artikel gehört: ein Kurs, ein Halbjahr</translation>
    </message>
    <message>
        <source>Prin&amp;t a collection…</source>
        <translation>Sammlung &amp;drucken…</translation>
    </message>
    <message>
        <source>Print the actors, the timeline and the sources of several articles as one sheet</source>
        <translation>Akteure, Zeitleiste und Quellen mehrerer Artikel als ein Arbeitsblatt drucken</translation>
    </message>
    <message>
        <source>&amp;Look for duplicates…</source>
        <translation>Doppelte s&amp;uchen…</translation>
    </message>
    <message>
        <source>Find actors that are in the library twice, and merge them or tell them apart</source>
        <translation>Akteure finden, die zweimal in der Bibliothek sind, und sie zusammenführen oder unterscheiden</translation>
    </message>
    <message>
        <source>Look for the same &amp;events…</source>
        <translation>&amp;Gleiche Ereignisse suchen…</translation>
    </message>
    <message>
        <source>Find events that several articles tell, and join them or tell them apart</source>
        <translation>Ereignisse finden, die mehrere Artikel erzählen, und sie verbinden oder unterscheiden</translation>
    </message>
    <message>
        <source>Put the open or chosen articles away: they are kept, and left out of lists and timelines</source>
        <translation>Die offenen oder gewählten Artikel weglegen: Sie bleiben erhalten, fehlen aber in Listen und Zeitleisten</translation>
    </message>
    <message>
        <source>Take the open or chosen articles out of the library</source>
        <translation>Die offenen oder gewählten Artikel aus der Bibliothek löschen</translation>
    </message>
    <message>
        <source>Back &amp;up library…</source>
        <translation>Bibliothek sicher&amp;n…</translation>
    </message>
    <message>
        <source>Write a checked copy of the whole library</source>
        <translation>Eine geprüfte Kopie der ganzen Bibliothek speichern</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the library</source>
        <translation>Zu einem früheren Stand der Bibliothek zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Check that the file and all texts are whole</source>
        <translation>Prüfen, ob die Datei und alle Texte in Ordnung sind</translation>
    </message>
    <message>
        <source>Co&amp;mpact library</source>
        <translation>Bibliothek &amp;verkleinern</translation>
    </message>
    <message>
        <source>Give back the room that deleted articles have left in the file</source>
        <translation>Den Platz freigeben, den gelöschte Artikel in der Datei gelassen haben</translation>
    </message>
    <message>
        <source>Mo&amp;ve library…</source>
        <translation>Bibliothek versc&amp;hieben…</translation>
    </message>
    <message>
        <source>Put the library to another place, such as a stick, and go on there</source>
        <translation>Die Bibliothek an einen anderen Ort legen, etwa auf einen Stick, und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>&amp;Üben</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>&amp;Üben</translation>
    </message>
    <message>
        <source>Review what is due, or go back to the article</source>
        <translation>Wiederholen, was fällig ist, oder zurück zum Artikel</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>&amp;Learn this article</source>
        <translation>Diesen Artikel &amp;lernen</translation>
    </message>
    <message>
        <source>Have the cards of this article come up when it is time to review them</source>
        <translation>Die Karten dieses Artikels vorlegen, wenn es Zeit ist, sie zu wiederholen</translation>
    </message>
    <message>
        <source>&amp;Everything in this lesson now</source>
        <translation>&amp;Alles in dieser Lektion jetzt</translation>
    </message>
    <message>
        <source>Ask everything in this lesson, beside the schedule</source>
        <translation>Alles in dieser Lektion abfragen, außerhalb des Zeitplans</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>&amp;Quiz…</translation>
    </message>
    <message>
        <source>Questions on this article, with a result that can be printed</source>
        <translation>Fragen zu diesem Artikel, mit einem Ergebnis zum Drucken</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>&amp;Fortschritt</translation>
    </message>
    <message>
        <source>See how practice goes, by week, article and actor</source>
        <translation>Sehen, wie das Üben läuft, nach Woche, Artikel und Akteur</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Vorbereiten</translation>
    </message>
    <message>
        <source>Decide which of the actors and events that Dramatis found belong to the lesson</source>
        <translation>Entscheiden, welche der gefundenen Akteure und Ereignisse zur Lektion gehören</translation>
    </message>
    <message>
        <source>Check&amp;list…</source>
        <translation>&amp;Checkliste…</translation>
    </message>
    <message>
        <source>Show what this lesson still needs</source>
        <translation>Zeigen, was dieser Lektion noch fehlt</translation>
    </message>
    <message>
        <source>New &amp;actor…</source>
        <translation>Neuer &amp;Akteur…</translation>
    </message>
    <message>
        <source>Make an actor of the name that is selected in the article</source>
        <translation>Aus dem im Artikel ausgewählten Namen einen Akteur machen</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Neues &amp;Ereignis…</translation>
    </message>
    <message>
        <source>Make an event of the selected words, or of the sentence at the cursor</source>
        <translation>Aus den ausgewählten Wörtern oder dem Satz am Cursor ein Ereignis machen</translation>
    </message>
    <message>
        <source>New relat&amp;ion…</source>
        <translation>Neue &amp;Beziehung…</translation>
    </message>
    <message>
        <source>Say how two actors stand to each other, as the selected words show</source>
        <translation>Festhalten, wie zwei Akteure zueinander stehen; die ausgewählten Wörter belegen es</translation>
    </message>
    <message>
        <source>New state&amp;ment…</source>
        <translation>Neue Aussa&amp;ge…</translation>
    </message>
    <message>
        <source>Say who says what in the selected words</source>
        <translation>Festhalten, wer in den ausgewählten Wörtern was sagt</translation>
    </message>
    <message>
        <source>Names the c&amp;hosen actor</source>
        <translation>Nennt den gewä&amp;hlten Akteur</translation>
    </message>
    <message>
        <source>The selected words name the actor that is chosen</source>
        <translation>Die ausgewählten Wörter nennen den gewählten Akteur</translation>
    </message>
    <message>
        <source>Names no&amp;body</source>
        <translation>&amp;Nennt niemanden</translation>
    </message>
    <message>
        <source>The marked name that is selected, or at the cursor, names nobody</source>
        <translation>Der gekennzeichnete Name in der Auswahl oder am Cursor nennt niemanden</translation>
    </message>
    <message>
        <source>Change or delete the actor, event or statement that is chosen</source>
        <translation>Den gewählten Akteur, das Ereignis oder die Aussage ändern oder löschen</translation>
    </message>
    <message>
        <source>Mer&amp;ge actors…</source>
        <translation>Akteure &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Make one actor of the chosen one and another</source>
        <translation>Aus dem gewählten und einem anderen Akteur einen machen</translation>
    </message>
    <message>
        <source>Spli&amp;t actor…</source>
        <translation>Akteur auf&amp;teilen…</translation>
    </message>
    <message>
        <source>Tell two actors apart that were taken for one</source>
        <translation>Zwei Akteure trennen, die für einen gehalten wurden</translation>
    </message>
    <message>
        <source>Lear&amp;n this</source>
        <translation>Zum &amp;Lernen vormerken</translation>
    </message>
    <message>
        <source>Mark the chosen actor, event or word as one to learn, or unmark it</source>
        <translation>Den gewählten Akteur, das Ereignis oder das Wort zum Lernen vormerken oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Explain word…</source>
        <translation>&amp;Wort erklären…</translation>
    </message>
    <message>
        <source>Explain the selected word, for everybody who reads this article</source>
        <translation>Das ausgewählte Wort erklären, für alle, die diesen Artikel lesen</translation>
    </message>
    <message>
        <source>Write a &amp;question…</source>
        <translation>&amp;Frage schreiben…</translation>
    </message>
    <message>
        <source>Ask something about the article; the selected words become the place of the answer</source>
        <translation>Eine Frage zum Artikel stellen; die ausgewählten Wörter werden zur Stelle der Antwort</translation>
    </message>
    <message>
        <source>&amp;Sides…</source>
        <translation>&amp;Seiten…</translation>
    </message>
    <message>
        <source>Say which actors of this article are on which side</source>
        <translation>Festlegen, welche Akteure dieses Artikels auf welcher Seite stehen</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>Angaben zum Art&amp;ikel…</translation>
    </message>
    <message>
        <source>Change title, author, publication and date, or delete the article</source>
        <translation>Titel, Autor, Publikation und Datum ändern oder den Artikel löschen</translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation>Text &amp;korrigieren…</translation>
    </message>
    <message>
        <source>Correct words of the article; what stands in it keeps its places</source>
        <translation>Wörter des Artikels korrigieren; alles andere behält seine Stelle</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {times}. {gloss}</source>
        <translation>{name}, {kind}, lernen, {times}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {times}. {gloss}</source>
        <translation>{name}, {kind}, {times}. {gloss}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent} % gelesen</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, lernen, {mentions} in {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, {mentions} in {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{colour}: “{quote}”</source>
        <translation>{colour}: „{quote}“</translation>
    </message>
    <message>
        <source>your note: {text}</source>
        <translation>deine Notiz: {text}</translation>
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
        <translation>{sentence} Wann: {period}.</translation>
    </message>
    <message>
        <source>{sentence} Paragraph {number}.</source>
        <translation>{sentence} Absatz {number}.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind}: {shown} von {count}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation>
            <numerusform>in {n} Artikel</numerusform>
            <numerusform>in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>in „{title}“</translation>
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
        <translation>Bisher gelesen</translation>
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
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>This side needs a name.</source>
        <translation>Diese Seite braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another side is called so too.</source>
        <translation>So heißt schon eine andere Seite.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read. Write, for example, 2014, 2016-07 or 2017-01-11.</source>
        <translation>„{text}“ ist kein lesbares Datum. Richtig ist zum Beispiel 2014, 2016-07 oder 2017-01-11.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>circle, double line</source>
        <translation>Kreis, doppelte Linie</translation>
    </message>
    <message>
        <source>square, single line</source>
        <translation>Quadrat, einfache Linie</translation>
    </message>
    <message>
        <source>diamond, dashes and dots</source>
        <translation>Raute, Striche und Punkte</translation>
    </message>
    <message>
        <source>bar, dotted line</source>
        <translation>Balken, gepunktete Linie</translation>
    </message>
    <message>
        <source>triangle, dashed line</source>
        <translation>Dreieck, gestrichelte Linie</translation>
    </message>
    <message>
        <source>triangle upside down, thick line</source>
        <translation>umgekehrtes Dreieck, dicke Linie</translation>
    </message>
    <message>
        <source>cross, wavy line</source>
        <translation>Kreuz, Wellenlinie</translation>
    </message>
    <message>
        <source>plus, double dashed line</source>
        <translation>Plus, doppelt gestrichelte Linie</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>Somebody passes on what is said to have happened.</source>
        <translation>Jemand gibt weiter, was geschehen sein soll.</translation>
    </message>
    <message>
        <source>Somebody says that it is so; others may not agree.</source>
        <translation>Jemand sagt, dass es so ist; andere sehen es vielleicht anders.</translation>
    </message>
    <message>
        <source>Somebody says what to think of it.</source>
        <translation>Jemand sagt, was davon zu halten ist.</translation>
    </message>
    <message>
        <source>Somebody says what will or would happen.</source>
        <translation>Jemand sagt, was geschehen wird oder würde.</translation>
    </message>
    <message>
        <source>Somebody says that it is not so.</source>
        <translation>Jemand sagt, dass es nicht so ist.</translation>
    </message>
    <message>
        <source>supports: {statement}</source>
        <translation>stützt: {statement}</translation>
    </message>
    <message>
        <source>disputes: {statement}</source>
        <translation>widerspricht: {statement}</translation>
    </message>
    <message>
        <source>supports the statement above</source>
        <translation>stützt die Aussage darüber</translation>
    </message>
    <message>
        <source>disputes the statement above</source>
        <translation>widerspricht der Aussage darüber</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>Der Autor</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Ungenannte Quellen</translation>
    </message>
    <message>
        <source>{speaker}: {statement}</source>
        <translation>{speaker}: {statement}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>später</translation>
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
        <source>accepted beforehand</source>
        <translation>vorab angenommen</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <translation>
            <numerusform>{n} Aussage</numerusform>
            <numerusform>{n} Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Es ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>Only doubtful ones are left: {kinds}. You can stop here.</source>
        <translation>Nur Unsicheres ist noch offen: {kinds}. Du kannst hier aufhören.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left: {kinds}</source>
        <translation>
            <numerusform>Noch {n}: {kinds}</numerusform>
            <numerusform>Noch {n}: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} – {relation} – {other}</source>
        <translation>{one} – {relation} – {other}</translation>
    </message>
    <message>
        <source>{date}, worked out</source>
        <translation>{date}, erschlossen</translation>
    </message>
    <message>
        <source>known to the library</source>
        <translation>der Bibliothek bekannt</translation>
    </message>
    <message>
        <source>{certainty}: {reason}</source>
        <translation>{certainty}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted beforehand</source>
        <translation>
            <numerusform>{n} vorab angenommen</numerusform>
            <numerusform>{n} vorab angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful ones</source>
        <translation>
            <numerusform>{n} unsicherer Vorschlag</numerusform>
            <numerusform>{n} unsichere Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: open; Enter closes them</source>
        <translation>{words}: offen; Enter klappt die Liste zu</translation>
    </message>
    <message>
        <source>{words}: Enter opens them</source>
        <translation>{words}: Enter klappt die Liste auf</translation>
    </message>
    <message>
        <source>carries a judgement</source>
        <translation>enthält ein Urteil</translation>
    </message>
    <message>
        <source>carries a judgement; plainer: {word}</source>
        <translation>enthält ein Urteil; neutraler: {word}</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word}: {meaning}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the selected paragraphs out of the article (Space)</source>
        <translation>Die ausgewählten Absätze weglassen (Leertaste)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Make headings of the selected paragraphs, or paragraphs again (H)</source>
        <translation>Aus den ausgewählten Absätzen Überschriften machen oder wieder Absätze (H)</translation>
    </message>
    <message>
        <source>Put the selected paragraphs back into the article (Space)</source>
        <translation>Die ausgewählten Absätze in den Artikel zurückholen (Leertaste)</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Put back all that was left out</source>
        <translation>Alles Weggelassene zurückholen</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Go back to what Dramatis proposed to keep</source>
        <translation>Zurück zur Auswahl, die Dramatis vorgeschlagen hat</translation>
    </message>
    <message numerus="yes">
        <source>The article: {n} words</source>
        <translation>
            <numerusform>Der Artikel: {n} Wort</numerusform>
            <numerusform>Der Artikel: {n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} words</source>
        <translation>
            <numerusform>Weggelassen: {n} Wort</numerusform>
            <numerusform>Weggelassen: {n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {number}: {text}</source>
        <translation>Absatz {number}: {text}</translation>
    </message>
    <message>
        <source>Heading: {text}</source>
        <translation>Überschrift: {text}</translation>
    </message>
    <message>
        <source>{reason}: {text}</source>
        <translation>{reason}: {text}</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Articles to add</source>
        <translation>Artikel zum Hinzufügen</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Textkodierung der Datei</translation>
    </message>
    <message>
        <source>If letters look wrong, choose how they were written</source>
        <translation>Hier umstellen, wenn Buchstaben falsch aussehen</translation>
    </message>
    <message>
        <source>What should be known of this text</source>
        <translation>Was man über diesen Text wissen sollte</translation>
    </message>
    <message>
        <source>{name} ({format})</source>
        <translation>{name} ({format})</translation>
    </message>
    <message numerus="yes">
        <source>{n} words in all</source>
        <translation>
            <numerusform>insgesamt {n} Wort</numerusform>
            <numerusform>insgesamt {n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept</source>
        <translation>
            <numerusform>{n} behalten</numerusform>
            <numerusform>{n} behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The newspaper, website or book</source>
        <translation>Zeitung, Website oder Buch</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen am</translation>
    </message>
    <message>
        <source>A date, such as 2017-03-15</source>
        <translation>Ein Datum wie 2017-03-15</translation>
    </message>
    <message>
        <source>Yes, it was &amp;published on this day</source>
        <translation>Ja, an &amp;diesem Tag erschienen</translation>
    </message>
    <message>
        <source>Dates such as “Jan. 11” or “last week” are worked out from this day</source>
        <translation>Von diesem Tag aus werden Angaben wie „11. Januar“ oder „letzte Woche“ erschlossen</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Readers are told when a text is somebody’s opinion</source>
        <translation>Beim Lesen ist zu sehen, wenn ein Text eine Meinung vertritt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>Publ&amp;ication</source>
        <translation>&amp;Erschienen in</translation>
    </message>
    <message>
        <source>Published o&amp;n</source>
        <translation>Erschienen a&amp;m</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Suggestions are best for English</source>
        <translation>Für Englisch sind die Vorschläge am besten</translation>
    </message>
    <message>
        <source>The first eight words of the text, if it has none</source>
        <translation>Sonst die ersten acht Wörter des Textes</translation>
    </message>
    <message>
        <source>{day}: {where}</source>
        <translation>{day}: {where}</translation>
    </message>
    <message>
        <source>Without it, dates such as “Jan. 11” cannot be worked out. Leave it empty if it is not known.</source>
        <translation>Ohne Datum bleiben Angaben wie „11. Januar“ ohne Jahr. Leer lassen, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Choose another text</source>
        <translation>Einen anderen Text wählen</translation>
    </message>
    <message>
        <source>&amp;Add article</source>
        <translation>Artikel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Put the article into the library, and look for its actors and events (Ctrl+Enter)</source>
        <translation>Den Artikel in die Bibliothek legen und nach Akteuren und Ereignissen suchen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Close without adding anything, or stop reading (Escape)</source>
        <translation>Schließen, ohne etwas hinzuzufügen, oder das Lesen abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Der Text wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files…</source>
        <translation>
            <numerusform>{n} Datei wird gelesen…</numerusform>
            <numerusform>{n} Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Der Text konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Add beside it</source>
        <translation>&amp;Daneben hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} articles</source>
        <translation>
            <numerusform>Artikel &amp;hinzufügen</numerusform>
            <numerusform>{n} Artikel &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the day of publication first, or empty the field if it is not known.</source>
        <translation>Bitte zuerst das Erscheinungsdatum bestätigen oder das Feld leeren, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von dir weggelassen</translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation>Den Artikel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Add nothing, and read the article that is there</source>
        <translation>Nichts hinzufügen, sondern den vorhandenen Artikel lesen</translation>
    </message>
    <message>
        <source>Correct its &amp;text with this one</source>
        <translation>Seinen &amp;Text durch diesen ersetzen</translation>
    </message>
    <message>
        <source>Give the article that is there the new text; its actors, events and notes move along</source>
        <translation>Dem vorhandenen Artikel den neuen Text geben; seine Akteure, Ereignisse und Notizen wandern mit</translation>
    </message>
    <message>
        <source>The library holds this article already</source>
        <translation>Diesen Artikel gibt es in der Bibliothek schon</translation>
    </message>
    <message>
        <source>The library holds this text already, as “{title}”.</source>
        <translation>Diesen Text gibt es in der Bibliothek schon, als „{title}“.</translation>
    </message>
    <message>
        <source>{percent} % of this text stand word for word in “{title}” already.</source>
        <translation>{percent} % dieses Textes stehen schon wörtlich in „{title}“.</translation>
    </message>
    <message>
        <source>The library holds another text with the title “{title}”.</source>
        <translation>In der Bibliothek gibt es einen anderen Text mit dem Titel „{title}“.</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Artikel hier ablegen</translation>
    </message>
    <message>
        <source>A web page that you saved, or a Word, OpenDocument, PDF, EPUB, RTF, Markdown or text file. Nothing is sent anywhere.</source>
        <translation>Eine gespeicherte Webseite oder eine Datei: Word, OpenDocument, PDF, EPUB, RTF, Markdown oder reiner Text. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose one file or several</source>
        <translation>Eine oder mehrere Dateien wählen</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>&amp;Kopiertes einfügen</translation>
    </message>
    <message>
        <source>Take the text from the clipboard</source>
        <translation>Den Text aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>Or paste or type the text here</source>
        <translation>Oder den Text hier einfügen oder eintippen</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>Diesen &amp;Text nehmen</translation>
    </message>
    <message>
        <source>Take the text that stands in the field</source>
        <translation>Den Text aus dem Feld nehmen</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>This is only the address of a page, and Dramatis never goes online. Save the page in your browser and drop the file here, or copy the text of the article.</source>
        <translation>Das ist nur die Adresse einer Seite, und Dramatis geht nie ins Internet. Die Seite bitte im Browser speichern und die Datei hier ablegen, oder den Text des Artikels kopieren.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <translation>In der Zwischenablage ist kein Text. Bitte zuerst den Artikel kopieren.</translation>
    </message>
    <message>
        <source>paragraph {number}: not mentioned</source>
        <translation>Absatz {number}: nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {number}: mentioned {n} times</source>
        <translation>
            <numerusform>Absatz {number}: einmal genannt</numerusform>
            <numerusform>Absatz {number}: {n}-mal genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter actors by name</source>
        <translation>Akteure nach Namen filtern</translation>
    </message>
    <message>
        <source>Show only the actors whose name or description has these words</source>
        <translation>Nur Akteure zeigen, deren Name oder Beschreibung diese Wörter enthält</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort the actors</source>
        <translation>Akteure sortieren</translation>
    </message>
    <message>
        <source>Nobody here has that name.</source>
        <translation>Hier heißt niemand so.</translation>
    </message>
    <message>
        <source>In order of appearance</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>By number of mentions</source>
        <translation>Nach Zahl der Nennungen</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>What to learn first</source>
        <translation>Zu Lernendes zuerst</translation>
    </message>
    <message>
        <source>This library holds no articles yet.</source>
        <translation>In dieser Bibliothek sind noch keine Artikel.</translation>
    </message>
    <message>
        <source>Dramatis brings two articles and a comment on Libya in 2017, with their actors and timelines.</source>
        <translation>Dramatis bringt zwei Artikel und einen Kommentar zu Libyen im Jahr 2017 mit, samt Akteuren und Zeitleisten.</translation>
    </message>
    <message>
        <source>Nobody is noted in this article yet.</source>
        <translation>In diesem Artikel sind noch keine Akteure eingetragen.</translation>
    </message>
    <message>
        <source>&amp;Find actors and events</source>
        <translation>Akteure und Ereignisse &amp;finden</translation>
    </message>
    <message>
        <source>Have Dramatis look for them; you decide on each</source>
        <translation>Dramatis danach suchen lassen; du entscheidest über jeden Fund</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Fundstelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Fundstelle (Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Colours and bookmarks</source>
        <translation>Farben und Lesezeichen</translation>
    </message>
    <message>
        <source>Filter notes by words</source>
        <translation>Notizen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show only the notes that have these words, or are on them</source>
        <translation>Nur Notizen zeigen, die diese Wörter enthalten oder bei ihnen stehen</translation>
    </message>
    <message>
        <source>Change words or colour of the note (F2)</source>
        <translation>Text oder Farbe der Notiz ändern (F2)</translation>
    </message>
    <message>
        <source>Delete the note with its highlight (Del)</source>
        <translation>Notiz mit ihrer Markierung löschen (Entf)</translation>
    </message>
    <message>
        <source>Names of the colours…</source>
        <translation>Namen der Farben…</translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation>Festlegen, was jede Farbe bedeutet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>No note here has these words.</source>
        <translation>Keine Notiz hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article yet.

Select words in the text and press Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) or Alt+4 ({fourth}), or Ctrl+M to write a note. Alt+5 sets a bookmark.</source>
        <translation>In diesem Artikel ist noch nichts markiert.

Wähle Wörter im Text aus und drück Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) oder Alt+4 ({fourth}), oder Strg+M für eine Notiz. Alt+5 setzt ein Lesezeichen.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} notes</source>
        <translation>
            <numerusform>{name}, {n} Notiz</numerusform>
            <numerusform>{name}, {n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <translation>
            <numerusform>{n} Lesezeichen</numerusform>
            <numerusform>{n} Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds no articles yet.
File &gt; Add the bundled articles puts three into it.</source>
        <translation>In dieser Bibliothek sind noch keine Artikel.
Datei &gt; Mitgelieferte Artikel hinzufügen legt drei hinein.</translation>
    </message>
    <message>
        <source>{title}. Chosen: {sentence}</source>
        <translation>{title}. Gewählt: {sentence}</translation>
    </message>
    <message>
        <source>{speaker}: {kind}</source>
        <translation>{speaker}: {kind}</translation>
    </message>
    <message>
        <source>No relations between actors are noted in this article yet.</source>
        <translation>In diesem Artikel sind noch keine Beziehungen zwischen Akteuren festgehalten.</translation>
    </message>
    <message>
        <source>Show the relations of one time. Those whose time the article does not state are shown at all times.</source>
        <translation>Die Beziehungen einer Zeit zeigen. Solche, für die der Artikel keine Zeit nennt, sind immer zu sehen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Show the relations as a map</source>
        <translation>Die Beziehungen als Netz zeigen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show the relations as a list of sentences</source>
        <translation>Die Beziehungen als Liste von Sätzen zeigen</translation>
    </message>
    <message>
        <source>Change this relation (F2)</source>
        <translation>Beziehung ändern (F2)</translation>
    </message>
    <message>
        <source>Delete this relation (Del)</source>
        <translation>Beziehung löschen (Entf)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>{shown} of {all} relations are shown.</source>
        <translation>Zu sehen sind {shown} von {all} Beziehungen.</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Map of relations</source>
        <translation>Beziehungsnetz</translation>
    </message>
    <message>
        <source>{kind}, {relations}</source>
        <translation>{kind}, {relations}</translation>
    </message>
    <message>
        <source>The article does not say when.</source>
        <translation>Der Artikel sagt nicht, wann.</translation>
    </message>
    <message>
        <source>Arrow keys walk from actor to actor, E and Shift+E from relation to relation of one. Enter opens. +, - and 0 zoom, as does the wheel with Ctrl; dragging moves the map.</source>
        <translation>Die Pfeiltasten führen von Akteur zu Akteur, E und Umschalt+E von einer Beziehung des Akteurs zur nächsten. Enter öffnet. +, - und 0 ändern die Größe, ebenso das Mausrad mit Strg; Ziehen verschiebt das Netz.</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>Arten von Treffern</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Treffer der Suche</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>Nur in diesem Artikel</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Not before this date, such as 2016 or 2016-07</source>
        <translation>Nicht vor diesem Datum, etwa 2016 oder 2016-07</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Not after this date, such as 2017 or 2017-03-15</source>
        <translation>Nicht nach diesem Datum, etwa 2017 oder 2017-03-15</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Did you mean:</source>
        <translation>Zu „{words}“ wurde nichts gefunden. Gemeint war vielleicht:</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try fewer words, or only the beginning of a word.</source>
        <translation>Zu „{words}“ wurde nichts gefunden. Es hilft, weniger Wörter oder nur einen Wortanfang zu schreiben.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Choose which articles are listed</source>
        <translation>Wählen, welche Artikel in der Liste stehen</translation>
    </message>
    <message>
        <source>Listed: {name}</source>
        <translation>In der Liste: {name}</translation>
    </message>
    <message>
        <source>{kind}, {answer}</source>
        <translation>{kind}, {answer}</translation>
    </message>
    <message>
        <source>Change this statement (F2)</source>
        <translation>Aussage ändern (F2)</translation>
    </message>
    <message>
        <source>Delete this statement (Del)</source>
        <translation>Aussage löschen (Entf)</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Mit Antworten</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>Reihenfolge der Aussagen</translation>
    </message>
    <message>
        <source>Kinds of statement</source>
        <translation>Arten von Aussagen</translation>
    </message>
    <message>
        <source>This article has no list of who says what.</source>
        <translation>Für diesen Artikel gibt es keine Liste, wer was sagt.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} statements</source>
        <translation>
            <numerusform>{name}, {n} Aussage</numerusform>
            <numerusform>{name}, {n} Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere {dates}</source>
        <translation>anderswo {dates}</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Es gibt noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Order of the words</source>
        <translation>Reihenfolge der Wörter</translation>
    </message>
    <message>
        <source>Change the explanation (F2)</source>
        <translation>Erklärung ändern (F2)</translation>
    </message>
    <message>
        <source>Take the word out of the list (Del)</source>
        <translation>Wort aus der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Mark the word as one to learn, or unmark it</source>
        <translation>Das Wort zum Lernen vormerken oder nicht mehr</translation>
    </message>
    <message>
        <source>No word of this article is explained here. Select one in the text and choose “Explain word” (Ctrl+E).</source>
        <translation>In diesem Artikel ist noch kein Wort erklärt. Wähle eines im Text aus, dann „Wort erklären“ (Strg+E).</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Show the answer (Space)</source>
        <translation>Die Antwort zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>{answer} (right)</source>
        <translation>{answer} (richtig)</translation>
    </message>
    <message>
        <source>{answer} (not right)</source>
        <translation>{answer} (nicht richtig)</translation>
    </message>
    <message>
        <source>The earliest first</source>
        <translation>Das Früheste zuerst</translation>
    </message>
    <message>
        <source>Drag the rows, or move one with Alt and the arrow keys</source>
        <translation>Die Zeilen ziehen oder mit Alt und den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Die Zeile nach oben schieben (Alt+Pfeil oben)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Die Zeile nach unten schieben (Alt+Pfeil unten)</translation>
    </message>
    <message>
        <source>&amp;This is the order</source>
        <translation>Das ist die Re&amp;ihenfolge</translation>
    </message>
    <message>
        <source>Give this order (Enter)</source>
        <translation>Diese Reihenfolge abgeben (Enter)</translation>
    </message>
    <message>
        <source>{text} (belongs at place {place})</source>
        <translation>{text} (gehört an Stelle {place})</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>Drag the event to its place, or move it with the arrow keys</source>
        <translation>Das Ereignis an seine Stelle ziehen oder mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>{title}: before {date}</source>
        <translation>{title}: vor {date}</translation>
    </message>
    <message>
        <source>{title}: after {date}</source>
        <translation>{title}: nach {date}</translation>
    </message>
    <message>
        <source>{title}: after {first}, before {second}</source>
        <translation>{title}: nach {first}, vor {second}</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>gehört hierhin</translation>
    </message>
    <message>
        <source>&amp;Here it belongs</source>
        <translation>H&amp;ierhin gehört es</translation>
    </message>
    <message>
        <source>Leave the event at this place (Enter)</source>
        <translation>Das Ereignis an dieser Stelle lassen (Enter)</translation>
    </message>
    <message>
        <source>Give this answer (Enter)</source>
        <translation>Diese Antwort geben (Enter)</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Ein Tag, ein Monat oder ein Jahr</translation>
    </message>
    <message>
        <source>The name or the words</source>
        <translation>Der Name oder die Wörter</translation>
    </message>
    <message>
        <source>Small slips in names are forgiven and shown.</source>
        <translation>Kleine Fehler in Namen zählen nicht; die richtige Schreibung wird gezeigt.</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>When is the test on “{title}”? Practice for it puts first what you would have forgotten by then, and leaves the schedule alone.</source>
        <translation>Wann ist die Prüfung über „{title}“? Beim Üben dafür kommt zuerst, was du bis dahin vergessen hättest; der Zeitplan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The arrow keys change day, month and year</source>
        <translation>Die Pfeiltasten ändern Tag, Monat und Jahr</translation>
    </message>
    <message>
        <source>Keep this day (Enter)</source>
        <translation>Diesen Tag behalten (Enter)</translation>
    </message>
    <message>
        <source>&amp;No test</source>
        <translation>&amp;Keine Prüfung</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Den Tag entfernen</translation>
    </message>
    <message>
        <source>Open the &amp;place</source>
        <translation>Stelle öf&amp;fnen</translation>
    </message>
    <message>
        <source>Show the sentence in the article (Ctrl+Enter); {key} comes back</source>
        <translation>Den Satz im Artikel zeigen (Strg+Enter); mit {key} zurück</translation>
    </message>
    <message>
        <source>The article does not say this in one sentence: it stands in the glossary.</source>
        <translation>Im Artikel steht das nicht in einem Satz: Es steht im Glossar.</translation>
    </message>
    <message>
        <source>“{title}”, heading</source>
        <translation>„{title}“, Überschrift</translation>
    </message>
    <message>
        <source>Hand in a summary</source>
        <translation>Übersicht abgeben</translation>
    </message>
    <message>
        <source>This writes a file, and sends it to nobody: you decide whom you give it to. It holds the figures of the articles and weeks that are shown, and no single answer.</source>
        <translation>Es wird eine Datei gespeichert und niemandem geschickt: Du entscheidest, wem du sie gibst. Sie enthält die Zahlen zu den gezeigten Artikeln und Wochen, aber keine einzelne Antwort.</translation>
    </message>
    <message>
        <source>A &amp;page (PDF)</source>
        <translation>Eine S&amp;eite (PDF)</translation>
    </message>
    <message>
        <source>A &amp;table (CSV)</source>
        <translation>Eine &amp;Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One page with lines for your name, the figures and the drawn weeks.</source>
        <translation>Eine Seite mit Zeilen für deinen Namen, den Zahlen und den gezeichneten Wochen.</translation>
    </message>
    <message>
        <source>A row for each article and week, for a spreadsheet.</source>
        <translation>Eine Zeile pro Artikel und Woche, für ein Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Choose a place for the file (Enter)</source>
        <translation>Einen Ort für die Datei wählen (Enter)</translation>
    </message>
    <message>
        <source>Close without a file (Escape)</source>
        <translation>Schließen, ohne zu speichern (Esc)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Übersicht speichern</translation>
    </message>
    <message>
        <source>The summary could not be written.</source>
        <translation>Die Übersicht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What can be practised of “{title}”</source>
        <translation>Was sich zu „{title}“ üben lässt</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Review what is due today (Enter)</source>
        <translation>Wiederholen, was heute fällig ist (Enter)</translation>
    </message>
    <message>
        <source>Its cards come up from today on</source>
        <translation>Seine Karten kommen ab heute</translation>
    </message>
    <message>
        <source>Articles that you learn</source>
        <translation>Artikel, die du lernst</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>How many new cards a day, and how well they are to be known</source>
        <translation>Wie viele neue Karten pro Tag, und wie sicher man sie wissen soll</translation>
    </message>
    <message>
        <source>Questions on the article that is open, for a class</source>
        <translation>Fragen zum offenen Artikel, für eine Klasse</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Fortschritt</translation>
    </message>
    <message>
        <source>See how practice goes</source>
        <translation>Sehen, wie das Üben läuft</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>Es wird nachgesehen, was fällig ist…</translation>
    </message>
    <message>
        <source>You are reading “{title}”.</source>
        <translation>Du liest „{title}“.</translation>
    </message>
    <message>
        <source>&amp;For the test</source>
        <translation>&amp;Für die Prüfung</translation>
    </message>
    <message>
        <source>&amp;Your teacher’s questions</source>
        <translation>F&amp;ragen deiner Lehrkraft</translation>
    </message>
    <message>
        <source>&amp;Day of the test…</source>
        <translation>&amp;Tag der Prüfung…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was set aside</source>
        <translation>&amp;Beiseitegelegtes zurückholen</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>&amp;Nicht mehr lernen</translation>
    </message>
    <message>
        <source>Learn an article, and its cards come up when it is time to review them.</source>
        <translation>Lerne einen Artikel, und seine Karten kommen, wenn es Zeit ist, sie zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to review until tomorrow.</source>
        <translation>Bis morgen ist nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>To review today: {n} cards</source>
        <translation>
            <numerusform>Heute zu wiederholen: {n} Karte</numerusform>
            <numerusform>Heute zu wiederholen: {n} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers cannot be saved here, so nothing can be reviewed; everything in a lesson can be practised.</source>
        <translation>Antworten lassen sich hier nicht speichern, deshalb ist kein Wiederholen möglich; alles in einer Lektion lässt sich aber üben.</translation>
    </message>
    <message>
        <source>Who is who, when what happened, who stands where: some minutes a day are enough.</source>
        <translation>Wer ist wer, was geschah wann, wer steht wo: Ein paar Minuten am Tag genügen.</translation>
    </message>
    <message>
        <source>You can still practise everything in a lesson; it leaves the schedule alone.</source>
        <translation>Alles in einer Lektion kannst du trotzdem üben; der Zeitplan bleibt dabei, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} come again</source>
        <translation>
            <numerusform>{n} kommt wieder</numerusform>
            <numerusform>{n} kommen wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are new</source>
        <translation>
            <numerusform>{n} ist neu</numerusform>
            <numerusform>{n} sind neu</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>About {names}</source>
        <translation>Zu: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to review</source>
        <translation>
            <numerusform>{n} zu wiederholen</numerusform>
            <numerusform>{n} zu wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>heute nichts</translation>
    </message>
    <message numerus="yes">
        <source>test on {day}, in {n} days</source>
        <translation>
            <numerusform>Prüfung am {day}, in {n} Tag</numerusform>
            <numerusform>Prüfung am {day}, in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>test today</source>
        <translation>Prüfung heute</translation>
    </message>
    <message>
        <source>test was on {day}</source>
        <translation>Prüfung war am {day}</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Neue Karten pro Tag</translation>
    </message>
    <message>
        <source>Of all articles together; ten are some five minutes a day</source>
        <translation>Aus allen Artikeln zusammen; zehn sind etwa fünf Minuten am Tag</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Known when they come again</source>
        <translation>Beim Wiederholen gewusst</translation>
    </message>
    <message>
        <source>More means that cards come again sooner, and more of them each day</source>
        <translation>Mehr heißt: Die Karten kommen früher wieder, und jeden Tag mehr davon</translation>
    </message>
    <message>
        <source>New cards are about key actors, events and words alone</source>
        <translation>Neue Karten nur zu Akteuren, Ereignissen und Wörtern, die zum Lernen vorgemerkt sind</translation>
    </message>
    <message>
        <source>Turn all cards over, without choices or typing</source>
        <translation>Alle Karten umdrehen, ohne Auswahl und ohne Tippen</translation>
    </message>
    <message>
        <source>You say yourself how well you knew each card</source>
        <translation>Du sagst selbst, wie gut du jede Karte wusstest</translation>
    </message>
    <message>
        <source>Keep these options (Enter)</source>
        <translation>Diese Einstellungen behalten (Enter)</translation>
    </message>
    <message>
        <source>&amp;New cards a day</source>
        <translation>&amp;Neue Karten pro Tag</translation>
    </message>
    <message>
        <source>&amp;Known when they come again</source>
        <translation>Beim &amp;Wiederholen gewusst</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Noch gibt es nichts zu fragen.</translation>
    </message>
    <message>
        <source>Cards come from actors with a description, dated events, explained words and statements.</source>
        <translation>Karten entstehen aus Akteuren mit Beschreibung, Ereignissen mit Datum, erklärten Wörtern und Aussagen.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>Die Bibliothek konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Whose figures are shown</source>
        <translation>Zu welchen Artikeln Zahlen zu sehen sind</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>How far back the figures reach</source>
        <translation>Wie weit die Zahlen zurückreichen</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} weeks</source>
        <translation>
            <numerusform>Die letzte Woche</numerusform>
            <numerusform>Die letzten {n} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Als Tabellen</translation>
    </message>
    <message>
        <source>Show the figures of the drawings as tables</source>
        <translation>Die Zahlen der Zeichnungen als Tabellen zeigen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>To review in the next 30 days</source>
        <translation>In den nächsten 30 Tagen zu wiederholen</translation>
    </message>
    <message>
        <source>Actors, the weakest first</source>
        <translation>Akteure, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>&amp;Practise these</source>
        <translation>Diese übe&amp;n</translation>
    </message>
    <message>
        <source>Ask what you know least, beside the schedule</source>
        <translation>Abfragen, was du am wenigsten weißt, außerhalb des Zeitplans</translation>
    </message>
    <message>
        <source>What was kept in mind, and what comes due</source>
        <translation>Was im Gedächtnis blieb und was fällig wird</translation>
    </message>
    <message>
        <source>&amp;Hand in a summary…</source>
        <translation>Übersi&amp;cht abgeben…</translation>
    </message>
    <message>
        <source>Write a page or a table that you can give to your teacher</source>
        <translation>Eine Seite oder Tabelle speichern, die du deiner Lehrkraft geben kannst</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>Zur &amp;Startseite</translation>
    </message>
    <message>
        <source>See what is to be reviewed</source>
        <translation>Sehen, was zu wiederholen ist</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was practised yet. After the first answers, this page shows how it goes.</source>
        <translation>Noch wurde nichts geübt. Nach den ersten Antworten zeigt diese Seite, wie es läuft.</translation>
    </message>
    <message numerus="yes">
        <source>{n} known well</source>
        <translation>
            <numerusform>{n} sicher gewusst</numerusform>
            <numerusform>{n} sicher gewusst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being learnt</source>
        <translation>
            <numerusform>{n} wird gelernt</numerusform>
            <numerusform>{n} werden gelernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked yet</source>
        <translation>
            <numerusform>{n} noch nicht gefragt</numerusform>
            <numerusform>{n} noch nicht gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Known well</source>
        <translation>Sicher gewusst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>Keine Antworten in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers in this period, {share} right, in {minutes} of practice.</source>
        <translation>
            <numerusform>{n} Antwort in diesem Zeitraum, {share} richtig, in {minutes} Übungszeit.</numerusform>
            <numerusform>{n} Antworten in diesem Zeitraum, {share} richtig, in {minutes} Übungszeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has come again after a day or more in this period.</source>
        <translation>In diesem Zeitraum kam keine Karte nach einem Tag oder später wieder.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards came again after a day or more; {share} of them were known.</source>
        <translation>
            <numerusform>{n} Karte kam nach einem Tag oder später wieder; gewusst: {share}.</numerusform>
            <numerusform>{n} Karten kamen nach einem Tag oder später wieder; davon gewusst: {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer about an actor was wrong in this period.</source>
        <translation>In diesem Zeitraum war keine Antwort zu einem Akteur falsch.</translation>
    </message>
    <message>
        <source>{names}, in “{title}”</source>
        <translation>{names}, in „{title}“</translation>
    </message>
    <message>
        <source>Week of {day}: no answers.</source>
        <translation>Woche vom {day}: keine Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>Week of {day}: {n} answers, {share} right, {minutes}.</source>
        <translation>
            <numerusform>Woche vom {day}: {n} Antwort, {share} richtig, {minutes}.</numerusform>
            <numerusform>Woche vom {day}: {n} Antworten, {share} richtig, {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} cards to review.</source>
        <translation>
            <numerusform>{day}: {n} Karte zu wiederholen.</numerusform>
            <numerusform>{day}: {n} Karten zu wiederholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that are done</source>
        <translation>Erledigte Fragen</translation>
    </message>
    <message>
        <source>&amp;Skip this question</source>
        <translation>Frage &amp;überspringen</translation>
    </message>
    <message>
        <source>Leave this question without an answer</source>
        <translation>Diese Frage ohne Antwort lassen</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>End the quiz here; the result says what was answered (Esc)</source>
        <translation>Das Quiz hier beenden; das Ergebnis zeigt, was beantwortet ist (Esc)</translation>
    </message>
    <message>
        <source>This article gives too few questions for a quiz.</source>
        <translation>Dieser Artikel gibt zu wenige Fragen für ein Quiz her.</translation>
    </message>
    <message>
        <source>A quiz has at least five. Choose more topics, or describe more actors and date more events.</source>
        <translation>Ein Quiz hat mindestens fünf. Wähle mehr Themen, oder beschreibe mehr Akteure und gib mehr Ereignissen ein Datum.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>The result was saved as {file}.</source>
        <translation>Das Ergebnis wurde gespeichert: {file}.</translation>
    </message>
    <message>
        <source>Your name, for the sheet; it may stay empty</source>
        <translation>Dein Name, für das Blatt; darf leer bleiben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>It stands on the sheet, and nowhere else</source>
        <translation>Er steht auf dem Blatt und sonst nirgends</translation>
    </message>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;Drucken oder speichern…</translation>
    </message>
    <message>
        <source>A result sheet, with the evidence for what was wrong</source>
        <translation>Ein Ergebnisblatt, mit den Belegen für das, was falsch war</translation>
    </message>
    <message>
        <source>S&amp;huffle again</source>
        <translation>Neu &amp;mischen</translation>
    </message>
    <message>
        <source>Another quiz on this article</source>
        <translation>Noch ein Quiz zu diesem Artikel</translation>
    </message>
    <message>
        <source>Back to the start &amp;page</source>
        <translation>Zur &amp;Startseite</translation>
    </message>
    <message>
        <source>Leave the quiz (Esc)</source>
        <translation>Das Quiz verlassen (Esc)</translation>
    </message>
    <message>
        <source>Result of the quiz</source>
        <translation>Ergebnis des Quiz</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Nicht richtig.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nicht beantwortet.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>Richtig: {answer}</translation>
    </message>
    <message>
        <source>When, and in which order</source>
        <translation>Wann und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Sides, positions, relations</source>
        <translation>Seiten, Positionen, Beziehungen</translation>
    </message>
    <message>
        <source>Gaps, true or false</source>
        <translation>Lücken, richtig oder falsch</translation>
    </message>
    <message>
        <source>Your teacher’s questions</source>
        <translation>Fragen deiner Lehrkraft</translation>
    </message>
    <message>
        <source>A quiz leaves the schedule alone. The result can be printed, and nothing is sent anywhere.</source>
        <translation>Ein Quiz ändert nichts am Zeitplan. Das Ergebnis lässt sich drucken, und nichts wird verschickt.</translation>
    </message>
    <message>
        <source>From 5 to 20; fewer where the article does not give so many</source>
        <translation>Von 5 bis 20; weniger, wenn der Artikel nicht so viele hergibt</translation>
    </message>
    <message>
        <source>Whether the quiz asks about this</source>
        <translation>Ob das Quiz danach fragt</translation>
    </message>
    <message>
        <source>Say after each question whether it was right</source>
        <translation>Nach jeder Frage sagen, ob die Antwort richtig war</translation>
    </message>
    <message>
        <source>Otherwise all is said at the end</source>
        <translation>Sonst kommt alles am Ende</translation>
    </message>
    <message>
        <source>&amp;Begin the quiz</source>
        <translation>&amp;Quiz beginnen</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>Die erste Frage stellen (Enter)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Bitte zuerst einen Artikel öffnen.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>I did not know it (key 1)</source>
        <translation>Ich wusste es nicht (Taste 1)</translation>
    </message>
    <message>
        <source>I knew it, but it was hard (key 2)</source>
        <translation>Ich wusste es, aber es war schwer (Taste 2)</translation>
    </message>
    <message>
        <source>I knew it (key 3)</source>
        <translation>Ich wusste es (Taste 3)</translation>
    </message>
    <message>
        <source>I knew it at once (key 4)</source>
        <translation>Ich wusste es sofort (Taste 4)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on to the next card (Enter)</source>
        <translation>Weiter zur nächsten Karte (Enter)</translation>
    </message>
    <message>
        <source>{rating}: again in {time}</source>
        <translation>{rating}: Abstand bis zum nächsten Mal {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>The score, each question with your answer, and the evidence for what was wrong.</source>
        <translation>Das Ergebnis, jede Frage mit deiner Antwort und die Belege für das, was falsch war.</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>Ergebnis drucken</translation>
    </message>
    <message>
        <source>Cards that are done</source>
        <translation>Erledigte Karten</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>Die letzte Antwort zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>Beiseite&amp;legen</translation>
    </message>
    <message>
        <source>Do not ask this card again; the start page brings it back</source>
        <translation>Diese Karte nicht mehr fragen; auf der Startseite lässt sie sich zurückholen</translation>
    </message>
    <message>
        <source>Leave the session; everything so far is saved (Esc)</source>
        <translation>Das Üben beenden; alles bis hierher ist gespeichert (Esc)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Noch einmal versu&amp;chen</translation>
    </message>
    <message>
        <source>Save the answer that could not be saved</source>
        <translation>Die Antwort speichern, die nicht gespeichert werden konnte</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards left</source>
        <translation>
            <numerusform>Noch {n} Karte</numerusform>
            <numerusform>Noch {n} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be saved; it is kept here until it is.</source>
        <translation>Die Antwort konnte nicht gespeichert werden; bis es gelingt, bleibt sie hier erhalten.</translation>
    </message>
    <message>
        <source>Leave without the last answer?</source>
        <translation>Ohne die letzte Antwort beenden?</translation>
    </message>
    <message>
        <source>It could not be saved, and is lost when you leave. All answers before it are saved.</source>
        <translation>Sie konnte nicht gespeichert werden und geht beim Beenden verloren. Alle Antworten davor sind gespeichert.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>See what is to be reviewed (Enter)</source>
        <translation>Sehen, was zu wiederholen ist (Enter)</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fertig für jetzt</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Vor dem Ende beendet</translation>
    </message>
    <message>
        <source>No card was answered.</source>
        <translation>Keine Karte wurde beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards answered, {known} known at once.</source>
        <translation>
            <numerusform>{n} Karte beantwortet, {known} sofort gewusst.</numerusform>
            <numerusform>{n} Karten beantwortet, {known} sofort gewusst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are left; they come again.</source>
        <translation>
            <numerusform>{n} Karte ist noch übrig; sie kommt wieder.</numerusform>
            <numerusform>{n} Karten sind noch übrig; sie kommen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was beside the schedule: what is due stays due.</source>
        <translation>Das war außerhalb des Zeitplans: Was fällig ist, bleibt fällig.</translation>
    </message>
    <message>
        <source>Not known at first:</source>
        <translation>Zuerst nicht gewusst:</translation>
    </message>
    <message>
        <source>– {card}</source>
        <translation>– {card}</translation>
    </message>
    <message numerus="yes">
        <source>– and {n} more</source>
        <translation>
            <numerusform>– und {n} weitere</numerusform>
            <numerusform>– und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is true: {statement}</source>
        <translation>Richtig ist: {statement}</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Art des Akteurs</translation>
    </message>
    <message>
        <source>Kind of actor; the digits choose, too</source>
        <translation>Art des Akteurs; auch mit den Ziffern</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Several actors of your library have this name: say which one the article means</source>
        <translation>Mehrere Akteure der Bibliothek heißen so: sagen, wen der Artikel meint</translation>
    </message>
    <message>
        <source>Show where it is mentioned (P)</source>
        <translation>Zeigen, wo der Akteur genannt wird (P)</translation>
    </message>
    <message>
        <source>One of the few that a class should learn; only these are asked who they are</source>
        <translation>Einer der wenigen, die eine Klasse lernen soll; nur bei ihnen wird nach einer Erklärung gefragt</translation>
    </message>
    <message>
        <source>Who is that, in one sentence?</source>
        <translation>Wer ist das, in einem Satz?</translation>
    </message>
    <message>
        <source>{name}: {gloss}</source>
        <translation>{name}: {gloss}</translation>
    </message>
    <message>
        <source>Somebody else of this name</source>
        <translation>Jemand anderes dieses Namens</translation>
    </message>
    <message>
        <source>Take “{name}” apart: it is somebody else</source>
        <translation>„{name}“ abtrennen: Das ist jemand anders</translation>
    </message>
    <message>
        <source>Proposed from the library, or from the entries that come with Dramatis</source>
        <translation>Vorschlag aus der Bibliothek oder aus den mitgelieferten Einträgen von Dramatis</translation>
    </message>
    <message>
        <source>Proposed from the text: “{quote}”</source>
        <translation>Vorschlag aus dem Text: „{quote}“</translation>
    </message>
    <message>
        <source>What the program is sure of, and the actors that your library knows</source>
        <translation>Was das Programm für sicher hält, und die Akteure, die deine Bibliothek kennt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open again what was accepted beforehand, in one step</source>
        <translation>Alles vorab Angenommene in einem Schritt wieder öffnen</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Show or hide what was accepted beforehand</source>
        <translation>Vorab Angenommenes zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>{state}; {reason}</source>
        <translation>{state}; {reason}</translation>
    </message>
    <message>
        <source>2017, 2017-01 or 2017-01-11; ~ for about, ../2017 for by 2017, 2014/2016 for from to</source>
        <translation>2017, 2017-01 oder 2017-01-11; ~ heißt etwa, ../2017 spätestens 2017, 2014/2016 von bis</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer beteiligt ist</translation>
    </message>
    <message>
        <source>{basis}: {rule}</source>
        <translation>{basis}: {rule}</translation>
    </message>
    <message>
        <source>{name}: {part}</source>
        <translation>{name}: {part}</translation>
    </message>
    <message>
        <source>{name} takes no part</source>
        <translation>{name} ist nicht beteiligt</translation>
    </message>
    <message>
        <source>Add an actor who takes part</source>
        <translation>Einen beteiligten Akteur hinzufügen</translation>
    </message>
    <message>
        <source>Which suggestions are shown</source>
        <translation>Welche Vorschläge zu sehen sind</translation>
    </message>
    <message>
        <source>{kinds} left</source>
        <translation>noch {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>This paragraph, {n} left</source>
        <translation>
            <numerusform>Dieser Absatz, noch {n}</numerusform>
            <numerusform>Dieser Absatz, noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the paragraph of the current suggestion</source>
        <translation>Nur der Absatz des aktuellen Vorschlags</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Dieser Absatz</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>What is &amp;almost certain</source>
        <translation>Was &amp;fast sicher ist</translation>
    </message>
    <message>
        <source>What is &amp;very likely</source>
        <translation>Was &amp;sehr wahrscheinlich ist</translation>
    </message>
    <message>
        <source>What is &amp;likely</source>
        <translation>Was &amp;wahrscheinlich ist</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>All that can be done with a suggestion, with the keys (?)</source>
        <translation>Alles, was mit einem Vorschlag geht, mit den Tasten (?)</translation>
    </message>
    <message>
        <source>Accept before&amp;hand</source>
        <translation>Vora&amp;b annehmen</translation>
    </message>
    <message>
        <source>The program is {n} % sure of each, or more</source>
        <translation>Das Programm ist sich bei jedem Vorschlag zu mindestens {n} % sicher</translation>
    </message>
    <message numerus="yes">
        <source>Accept all {n} shown</source>
        <translation>
            <numerusform>Den gezeigten annehmen</numerusform>
            <numerusform>Alle {n} gezeigten annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same as…</source>
        <translation>{name} ist derselbe Akteur wie…</translation>
    </message>
    <message>
        <source>Who else takes part?</source>
        <translation>Wer ist noch beteiligt?</translation>
    </message>
    <message>
        <source>An actor needs at least one place of its own in the text.</source>
        <translation>Ein Akteur braucht mindestens eine eigene Stelle im Text.</translation>
    </message>
    <message>
        <source>All places of these names are marked already.</source>
        <translation>Alle Stellen dieser Namen sind schon gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} further places</source>
        <translation>
            <numerusform>„{name}“: {n} weitere Stelle</numerusform>
            <numerusform>„{name}“: {n} weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} places, also in place of {others}</source>
        <translation>
            <numerusform>„{name}“: {n} Stelle, auch anstelle von {others}</numerusform>
            <numerusform>„{name}“: {n} Stellen, auch anstelle von {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>How years are found</source>
        <translation>Wie Jahre gefunden werden</translation>
    </message>
    <message>
        <source>Back to actors and timeline; what is left stays</source>
        <translation>Zurück zu Akteuren und Zeitleiste; Offenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Go through what the lesson still needs</source>
        <translation>Durchgehen, was der Lektion noch fehlt</translation>
    </message>
    <message>
        <source>All is decided. In the lesson: {kinds}.</source>
        <translation>Alles ist entschieden. In der Lektion: {kinds}.</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Take it into the lesson</source>
        <translation>In die Lektion aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Able&amp;hnen</translation>
    </message>
    <message>
        <source>Leave it out; rejected names come last in other articles</source>
        <translation>Weglassen; abgelehnte Namen stehen in anderen Artikeln hinten</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Go back to what was decided on last, and decide again</source>
        <translation>Zurück zur letzten Entscheidung und neu entscheiden</translation>
    </message>
    <message>
        <source>Accept all that are sho&amp;wn</source>
        <translation>Alle &amp;gezeigten annehmen</translation>
    </message>
    <message>
        <source>Accept all that the filters show</source>
        <translation>Alles annehmen, was die Filter zeigen</translation>
    </message>
    <message>
        <source>Accept the sur&amp;e ones</source>
        <translation>Sich&amp;ere annehmen</translation>
    </message>
    <message>
        <source>Accept what the program is sure of, in one step</source>
        <translation>In einem Schritt annehmen, was das Programm für sicher hält</translation>
    </message>
    <message>
        <source>L&amp;ook at those again</source>
        <translation>Vorab Angenommene a&amp;nsehen</translation>
    </message>
    <message>
        <source>&amp;Take those back</source>
        <translation>V&amp;orab Angenommene zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Doubtful ones</source>
        <translation>&amp;Unsichere</translation>
    </message>
    <message>
        <source>Show or hide the doubtful ones at the end of the list</source>
        <translation>Unsichere am Ende der Liste zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Put the keyboard into the first field; Enter keeps, Escape leaves</source>
        <translation>Mit der Tastatur in das erste Feld; Enter behält, Esc verlässt es</translation>
    </message>
    <message>
        <source>Mark it as one to learn, or unmark it</source>
        <translation>Zum Lernen vormerken oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Zusa&amp;mmenführen mit…</translation>
    </message>
    <message>
        <source>It is the same as another one: choose which</source>
        <translation>Es ist derselbe Akteur wie ein anderer: Welcher?</translation>
    </message>
    <message>
        <source>Its &amp;places…</source>
        <translation>Seine S&amp;tellen…</translation>
    </message>
    <message>
        <source>Show where it is mentioned, and tell two of the same name apart</source>
        <translation>Zeigen, wo der Akteur genannt wird, und zwei mit demselben Namen trennen</translation>
    </message>
    <message>
        <source>Mark &amp;further places</source>
        <translation>&amp;Weitere Stellen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark all other places where its names stand as whole words</source>
        <translation>Alle anderen Stellen kennzeichnen, an denen seine Namen als ganze Wörter stehen</translation>
    </message>
    <message>
        <source>Take the words selected in the article as its place</source>
        <translation>Die im Artikel ausgewählten Wörter als Stelle nehmen</translation>
    </message>
    <message>
        <source>&amp;New actor</source>
        <translation>Neue&amp;r Akteur</translation>
    </message>
    <message>
        <source>Make an actor of the words selected in the article</source>
        <translation>Aus den im Artikel ausgewählten Wörtern einen Akteur machen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Finding actors and events</source>
        <translation>Akteure und Ereignisse werden gesucht</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Der Artikel wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was found that looks like an actor or an event. You can add them from the text.</source>
        <translation>Nichts im Text sieht nach einem Akteur oder Ereignis aus. Beides lässt sich aus dem Text hinzufügen.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. What it is sure of is accepted beforehand: you can look at that again, or take it back. On all else you decide, with one key each.</source>
        <translation>Dramatis kann nach den Akteuren und Ereignissen dieses Artikels suchen. Was es für sicher hält, wird vorab angenommen: Du kannst es noch einmal ansehen oder zurücknehmen. Über alles andere entscheidest du mit je einer Taste.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. You decide on each of them: one key each.</source>
        <translation>Dramatis kann nach den Akteuren und Ereignissen dieses Artikels suchen. Du entscheidest über jeden Fund: mit je einer Taste.</translation>
    </message>
    <message>
        <source>In a few words, such as “commands” or “part of”</source>
        <translation>In wenigen Worten, etwa „befehligt“ oder „Teil von“</translation>
    </message>
    <message>
        <source>Tick the places that mean somebody else (Space), and give that one a name.</source>
        <translation>Kreuze die Stellen an, die jemand anders meinen (Leertaste), und gib ihm einen Namen.</translation>
    </message>
    <message>
        <source>Back to the suggestions (Escape)</source>
        <translation>Zurück zu den Vorschlägen (Esc)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>Name des anderen</translation>
    </message>
    <message>
        <source>These are somebody else</source>
        <translation>Hier ist jemand anders gemeint</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} places</source>
        <translation>
            <numerusform>{name}: {n} Stelle</numerusform>
            <numerusform>{name}: {n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>What the article is about</source>
        <translation>Worum es im Artikel geht</translation>
    </message>
    <message>
        <source>Time and relations</source>
        <translation>Zeit und Beziehungen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>All that is shown concerns {name}.</source>
        <translation>Zu sehen ist nur, was diesen Akteur betrifft: {name}.</translation>
    </message>
    <message>
        <source>also in “{title}”</source>
        <translation>auch in „{title}“</translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} articles</source>
        <translation>
            <numerusform>{chosen} von {n} Artikel</numerusform>
            <numerusform>{chosen} von {n} Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick all {n} articles, or none</source>
        <translation>
            <numerusform>Den Artikel anhaken oder nicht</numerusform>
            <numerusform>Alle {n} Artikel anhaken oder keinen</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The lesson’s version</source>
        <translation>Fassung der Lektion</translation>
    </message>
    <message>
        <source>What is in the lesson</source>
        <translation>Was in der Lektion ist</translation>
    </message>
    <message>
        <source>{words}: choose a file</source>
        <translation>{words}: Datei wählen</translation>
    </message>
    <message>
        <source>Choose a lesson file</source>
        <translation>Lektionsdatei wählen</translation>
    </message>
    <message>
        <source>“{name}” is the same one as yours: {gloss}</source>
        <translation>„{name}“ ist derselbe Akteur wie hier: {gloss}</translation>
    </message>
    <message>
        <source>Ticked, the lesson speaks of the actor that you have; otherwise there will be two</source>
        <translation>Mit Haken spricht die Lektion von dem Akteur, den es hier schon gibt; sonst werden es zwei</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} answers from &amp;practice that come with the lesson</source>
        <translation>
            <numerusform>{n} Antwort vom &amp;Üben hinzufügen, die mit der Lektion kommt</numerusform>
            <numerusform>{n} Antworten vom &amp;Üben hinzufügen, die mit der Lektion kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out if they are somebody else’s: they decide what you are asked next</source>
        <translation>Weglassen, wenn sie von jemand anderem sind: Nach ihnen richtet sich, was du als Nächstes gefragt wirst</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Keep &amp;mine for all</source>
        <translation>Überall &amp;meine behalten</translation>
    </message>
    <message>
        <source>Where there is a choice, everything stays as it is here</source>
        <translation>Wo es eine Wahl gibt, bleibt alles, wie es hier ist</translation>
    </message>
    <message>
        <source>The &amp;lesson’s version for all</source>
        <translation>Überall die der &amp;Lektion</translation>
    </message>
    <message>
        <source>Where there is a choice, everything becomes as it is in the lesson</source>
        <translation>Wo es eine Wahl gibt, wird alles, wie es in der Lektion ist</translation>
    </message>
    <message>
        <source>Put the lesson into the library, as one step that can be undone (Enter)</source>
        <translation>Die Lektion in die Bibliothek übernehmen, in einem Schritt, der sich rückgängig machen lässt (Enter)</translation>
    </message>
    <message>
        <source>Close; nothing is changed (Escape)</source>
        <translation>Schließen; nichts wird geändert (Esc)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>In der Lektion</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are not shown.</source>
        <translation>
            <numerusform>{n} weitere Angabe ist nicht zu sehen.</numerusform>
            <numerusform>{n} weitere Angaben sind nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson is in your library already. There is nothing to do.</source>
        <translation>Diese Lektion ist schon in der Bibliothek. Es gibt nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are added.</source>
        <translation>
            <numerusform>{n} Artikel kommt hinzu.</numerusform>
            <numerusform>{n} Artikel kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other things come new.</source>
        <translation>
            <numerusform>{n} andere Angabe kommt hinzu.</numerusform>
            <numerusform>{n} andere Angaben kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are brought up to date.</source>
        <translation>
            <numerusform>{n} Angabe wird aktualisiert.</numerusform>
            <numerusform>{n} Angaben werden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are removed.</source>
        <translation>
            <numerusform>{n} Angabe wird entfernt.</numerusform>
            <numerusform>{n} Angaben werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own notes and highlights stay.</source>
        <translation>Eigene Notizen und Markierungen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things were changed here and in the lesson: yours stay, unless you choose otherwise.</source>
        <translation>
            <numerusform>{n} Angabe wurde hier und in der Lektion geändert: Es bleibt die eigene, wenn nichts anderes gewählt wird.</numerusform>
            <numerusform>{n} Angaben wurden hier und in der Lektion geändert: Es bleiben die eigenen, wenn nichts anderes gewählt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You deleted {n} things that the lesson brings again: they stay deleted, unless you choose otherwise.</source>
        <translation>
            <numerusform>{n} Angabe, die du gelöscht hast, ist in der Lektion wieder dabei: Sie bleibt gelöscht, außer du wählst es anders.</numerusform>
            <numerusform>{n} Angaben, die du gelöscht hast, sind in der Lektion wieder dabei: Sie bleiben gelöscht, außer du wählst es anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has a newer edition already: {number}.</source>
        <translation>In der Bibliothek ist schon eine neuere Ausgabe: {number}.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>You deleted this.</source>
        <translation>Das hast du gelöscht.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Lektion teilen</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Eine neue Lektion</translation>
    </message>
    <message>
        <source>The next edition of “{title}” (now {number})</source>
        <translation>Die nächste Ausgabe von „{title}“ (jetzt {number})</translation>
    </message>
    <message>
        <source>For &amp;pupils</source>
        <translation>Für die &amp;Klasse</translation>
    </message>
    <message>
        <source>For &amp;colleagues</source>
        <translation>Für Kollegen und K&amp;olleginnen</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>Mit meinen &amp;Notizen und Markierungen</translation>
    </message>
    <message>
        <source>Otherwise they stay here, as does how far you have read</source>
        <translation>Sonst bleiben sie hier, ebenso die Lesestelle</translation>
    </message>
    <message>
        <source>With what I have p&amp;ractised</source>
        <translation>Mit dem, was ich ge&amp;übt habe</translation>
    </message>
    <message>
        <source>For another computer of your own: your answers and how well you know each card. Nobody else needs them</source>
        <translation>Für einen anderen eigenen Computer: deine Antworten und wie gut du jede Karte kennst. Sonst braucht sie niemand</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>S&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Choose where the lesson file is written (Enter)</source>
        <translation>Wählen, wo die Lektionsdatei gespeichert wird (Enter)</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>Sa&amp;mmlung</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Aus&amp;gabe</translation>
    </message>
    <message>
        <source>Without your questions, their answers and saved sheets.</source>
        <translation>Ohne eigene Fragen, ihre Antworten und gespeicherte Arbeitsblätter.</translation>
    </message>
    <message>
        <source>With your questions, their answers and the designs of your sheets.</source>
        <translation>Mit eigenen Fragen, ihren Antworten und den Entwürfen der Arbeitsblätter.</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Keine Sammlung</translation>
    </message>
    <message>
        <source>Nothing has changed since edition {number}. You can write the same edition again for whoever has lost it; nobody else needs it.</source>
        <translation>Seit Ausgabe {number} hat sich nichts geändert. Du kannst dieselbe Ausgabe noch einmal speichern, wenn jemand sie verloren hat; sonst braucht sie niemand.</translation>
    </message>
    <message>
        <source>The lesson could not be written.</source>
        <translation>Die Lektion konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What has changed since sheets were printed, on a slip for those who have them.</source>
        <translation>Was sich seit dem Druck der Blätter geändert hat, auf einem Zettel für alle, die sie haben.</translation>
    </message>
    <message>
        <source>Print a correction slip</source>
        <translation>Korrekturzettel drucken</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Ältere Ausgabe</translation>
    </message>
    <message>
        <source>The lesson file that the sheets were printed from</source>
        <translation>Die Lektionsdatei, aus der die Blätter gedruckt wurden</translation>
    </message>
    <message>
        <source>The lesson as it is here now</source>
        <translation>Die Lektion, wie sie jetzt hier ist</translation>
    </message>
    <message>
        <source>Another lesson file</source>
        <translation>Eine andere Lektionsdatei</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Neuere Ausgabe</translation>
    </message>
    <message>
        <source>What the older edition is compared with</source>
        <translation>Womit die ältere Ausgabe verglichen wird</translation>
    </message>
    <message>
        <source>File of the newer edition</source>
        <translation>Datei der neueren Ausgabe</translation>
    </message>
    <message>
        <source>The lesson file with the corrections</source>
        <translation>Die Lektionsdatei mit den Korrekturen</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>Without questions, answers and statements</source>
        <translation>Ohne Fragen, Lösungen und Aussagen</translation>
    </message>
    <message>
        <source>With questions, answers and statements; both editions must have them</source>
        <translation>Mit Fragen, Lösungen und Aussagen; beide Ausgaben müssen sie enthalten</translation>
    </message>
    <message>
        <source>Ol&amp;der edition</source>
        <translation>Ältere Aus&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Newer edition</source>
        <translation>&amp;Neuere Ausgabe</translation>
    </message>
    <message>
        <source>Choose the lesson file that the sheets were printed from, and the newer edition of it.</source>
        <translation>Wähle die Lektionsdatei, aus der die Blätter gedruckt wurden, und ihre neuere Ausgabe.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are corrected.</source>
        <translation>
            <numerusform>{n} Stelle wird korrigiert.</numerusform>
            <numerusform>{n} Stellen werden korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction slip could not be made.</source>
        <translation>Der Korrekturzettel konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>What the slip says</source>
        <translation>Was auf dem Zettel steht</translation>
    </message>
    <message>
        <source>Where, what the older edition says there, and what the newer one says</source>
        <translation>Wo, was die ältere Ausgabe dort sagt und was die neuere sagt</translation>
    </message>
    <message>
        <source>Further corrections are on the slip.</source>
        <translation>Weitere Korrekturen stehen auf dem Zettel.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your library “{library}” is not in {folder} now. Connect its disk and try again; the articles shown here are those of the usual place.</source>
        <translation>Die Bibliothek „{library}“ ist gerade nicht in {folder}. Den Datenträger anschließen und noch einmal versuchen; die Artikel hier sind die vom üblichen Ort.</translation>
    </message>
    <message>
        <source>Something went wrong in Dramatis. What was saved is safe.</source>
        <translation>In Dramatis ist etwas schiefgegangen. Was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Go on working, or close and open the window again. A report without any text of yours is in {file}.</source>
        <translation>Du kannst weiterarbeiten oder das Fenster schließen und neu öffnen. Ein Bericht ohne deine Texte steht in {file}.</translation>
    </message>
    <message>
        <source>Dramatis cannot start.</source>
        <translation>Dramatis kann nicht starten.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Absatz {number} von {count}</translation>
    </message>
    <message>
        <source>{percent} % seen</source>
        <translation>{percent} % gesehen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Names are underlined. Rest the pointer on one for a line about it, click it for everything.</source>
        <translation>Namen sind unterstrichen. Zeig auf einen, und eine Zeile sagt, wer das ist; ein Klick zeigt alles.</translation>
    </message>
    <message>
        <source>Everyone in this article</source>
        <translation>Alle in diesem Artikel</translation>
    </message>
    <message>
        <source>Choose an actor, and its places light up in the text and in the timeline.</source>
        <translation>Wähle einen Akteur, und seine Stellen leuchten im Text und in der Zeitleiste auf.</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>Choose an event, and the article shows the sentence that tells it.</source>
        <translation>Wähle ein Ereignis, und der Artikel zeigt den Satz, der davon erzählt.</translation>
    </message>
    <message>
        <source>Take it with you on paper</source>
        <translation>Alles auf Papier mitnehmen</translation>
    </message>
    <message>
        <source>Article, actors and timeline as a PDF. That is all you need; {key} opens the help for the rest.</source>
        <translation>Artikel, Akteure und Zeitleiste als PDF. Mehr musst du nicht wissen; für den Rest öffnet {key} die Hilfe.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the tour (Escape). The Help menu has it again</source>
        <translation>Rundgang beenden (Esc). Im Menü Hilfe steht er wieder bereit</translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation>Den Schritt davor zeigen</translation>
    </message>
    <message>
        <source>Show the next step (Enter)</source>
        <translation>Den nächsten Schritt zeigen (Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the tour (Enter)</source>
        <translation>Rundgang beenden (Enter)</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>Rundgang, Schritt {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>The text of this article is not the one that was stored: the file is damaged. Restore a backup (Library menu) before you go on.</source>
        <translation>Der Text dieses Artikels ist nicht der, der gespeichert wurde: Die Datei ist beschädigt. Bitte eine Sicherung wiederherstellen (Menü Bibliothek), bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Dramatis was not closed properly last time; the library is whole.</source>
        <translation>Dramatis wurde beim letzten Mal nicht richtig beendet; die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>Today's backup could not be written. {reason}</source>
        <translation>Die heutige Sicherung konnte nicht gespeichert werden. {reason}</translation>
    </message>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Kopie speichern und dort weiterarbeiten…</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day}. Januar {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day}. Februar {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day}. April {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day}. Mai {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day}. August {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day}. September {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day}. Oktober {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day}. November {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day}. Dezember {year}</translation>
    </message>
    <message>
        <source>{d} Jan {y}</source>
        <translation>{d}. Jan. {y}</translation>
    </message>
    <message>
        <source>{d} Feb {y}</source>
        <translation>{d}. Feb. {y}</translation>
    </message>
    <message>
        <source>{d} Mar {y}</source>
        <translation>{d}. März {y}</translation>
    </message>
    <message>
        <source>{d} Apr {y}</source>
        <translation>{d}. Apr. {y}</translation>
    </message>
    <message>
        <source>{d} May {y}</source>
        <translation>{d}. Mai {y}</translation>
    </message>
    <message>
        <source>{d} Jun {y}</source>
        <translation>{d}. Juni {y}</translation>
    </message>
    <message>
        <source>{d} Jul {y}</source>
        <translation>{d}. Juli {y}</translation>
    </message>
    <message>
        <source>{d} Aug {y}</source>
        <translation>{d}. Aug. {y}</translation>
    </message>
    <message>
        <source>{d} Sep {y}</source>
        <translation>{d}. Sept. {y}</translation>
    </message>
    <message>
        <source>{d} Oct {y}</source>
        <translation>{d}. Okt. {y}</translation>
    </message>
    <message>
        <source>{d} Nov {y}</source>
        <translation>{d}. Nov. {y}</translation>
    </message>
    <message>
        <source>{d} Dec {y}</source>
        <translation>{d}. Dez. {y}</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>Januar {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>Februar {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>März {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>April {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>Mai {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>Juni {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>Juli {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>August {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>September {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>Oktober {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>November {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>Dezember {year}</translation>
    </message>
    <message>
        <source>Jan {y}</source>
        <translation>Jan. {y}</translation>
    </message>
    <message>
        <source>Feb {y}</source>
        <translation>Feb. {y}</translation>
    </message>
    <message>
        <source>Mar {y}</source>
        <translation>März {y}</translation>
    </message>
    <message>
        <source>Apr {y}</source>
        <translation>Apr. {y}</translation>
    </message>
    <message>
        <source>May {y}</source>
        <translation>Mai {y}</translation>
    </message>
    <message>
        <source>Jun {y}</source>
        <translation>Juni {y}</translation>
    </message>
    <message>
        <source>Jul {y}</source>
        <translation>Juli {y}</translation>
    </message>
    <message>
        <source>Aug {y}</source>
        <translation>Aug. {y}</translation>
    </message>
    <message>
        <source>Sep {y}</source>
        <translation>Sept. {y}</translation>
    </message>
    <message>
        <source>Oct {y}</source>
        <translation>Okt. {y}</translation>
    </message>
    <message>
        <source>Nov {y}</source>
        <translation>Nov. {y}</translation>
    </message>
    <message>
        <source>Dec {y}</source>
        <translation>Dez. {y}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>Frühjahr {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>Herbst {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>Winter {year}</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>{century}s</source>
        <translation>{number}. Jahrhundert</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>spätestens {date}</translation>
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
        <translation>etwa {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (unsicher)</translation>
    </message>
    <message>
        <source>AD {year}s</source>
        <translation>{year}er-Jahre n. Chr.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}er-Jahre</translation>
    </message>
    <message>
        <source>{first}–{last} BC</source>
        <translation>{first}–{last} v. Chr.</translation>
    </message>
    <message>
        <source>AD {first}–{last}</source>
        <translation>{first}–{last} n. Chr.</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} v. Chr.</translation>
    </message>
    <message>
        <source>AD {year}</source>
        <translation>{year} n. Chr.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>Staatengruppe</translation>
    </message>
    <message>
        <source>armed forces</source>
        <translation>Streitkräfte</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>bewaffnete Gruppe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>ein Akteur</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>der Autor</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>ungenannte Quellen</translation>
    </message>
    <message>
        <source>told as a fact</source>
        <translation>als Tatsache berichtet</translation>
    </message>
    <message>
        <source>the article’s judgement, not a reported fact</source>
        <translation>Urteil des Artikels, keine berichtete Tatsache</translation>
    </message>
    <message>
        <source>told with a hedge</source>
        <translation>vorsichtig formuliert</translation>
    </message>
    <message>
        <source>around then: {role}</source>
        <translation>um diese Zeit: {role}</translation>
    </message>
    <message>
        <source>before: {role}</source>
        <translation>vorher: {role}</translation>
    </message>
    <message>
        <source>later: {role}</source>
        <translation>später: {role}</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>Datum im Text</translation>
    </message>
    <message>
        <source>date worked out</source>
        <translation>Datum erschlossen</translation>
    </message>
    <message>
        <source>{role}, {period}</source>
        <translation>{role}, {period}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>mentioned {n} times</source>
        <translation>
            <numerusform>einmal genannt</numerusform>
            <numerusform>{n}-mal genannt</numerusform>
        </translation>
    </message>
</context>
</TS>

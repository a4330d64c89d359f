<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message>
        <source>The library is damaged: an article speaks of an actor that is missing.</source>
        <translation>La bibliothèque est endommagée : un article parle d’un acteur qui manque.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaurer la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>There is no such actor in this library any more.</source>
        <translation>Cet acteur n’est plus dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>En choisir une autre.</translation>
    </message>
    <message>
        <source>There is no article {number} in this library.</source>
        <translation>Il n’y a pas d’article {number} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>En choisir un dans la liste.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not whole. {problem}</source>
        <translation>La sauvegarde « {name} » n’est pas intacte. {problem}</translation>
    </message>
    <message>
        <source>The index for searching does not hold the words of the library. It can be built anew.</source>
        <translation>L’index de recherche ne correspond pas aux mots de la bibliothèque. Il peut être reconstruit.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>The file is damaged: {message}.</source>
        <translation>Le fichier est endommagé : {message}.</translation>
    </message>
    <message>
        <source>Rows of the table {child} refer to missing rows of {parent}.</source>
        <translation>Des lignes de la table {child} renvoient à des lignes absentes de {parent}.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation>Le fichier est endommagé : des parties en sont illisibles.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>Il manque un élément ({kind} {name}).</translation>
    </message>
    <message>
        <source>The {kind} {name} is none that Dramatis makes.</source>
        <translation>Dramatis ne connaît pas cet élément : {kind} {name}.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not built as Dramatis builds it.</source>
        <translation>Cet élément n’est pas construit comme le fait Dramatis : {kind} {name}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>« {name} » est un dossier, pas une bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisir un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>« {name} » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Choisir un fichier de bibliothèque.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>If it was a library, restore a backup of it.</source>
        <translation>Si c’était une bibliothèque, en restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis library.</source>
        <translation>« {name} » est une base de données, mais pas une bibliothèque Dramatis.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Dramatis.</source>
        <translation>« {name} » vient d’une version plus récente de Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis, or open the library there.</source>
        <translation>Mettre Dramatis à jour, ou ouvrir la bibliothèque avec cette version.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has no tables.</source>
        <translation>« {name} » est endommagé : il ne contient aucune table.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>En restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” was not made: the library has damaged parts. {problem}</source>
        <translation>« {name} » n’a pas été créé : des parties de la bibliothèque sont endommagées. {problem}</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged library is kept beside it.</source>
        <translation>Restaurer la sauvegarde la plus récente ; la bibliothèque endommagée est conservée à côté.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full.</source>
        <translation>« {name} » n’a pas pu être enregistré : le disque est plein.</translation>
    </message>
    <message>
        <source>Make room. Nothing that was saved before is lost.</source>
        <translation>Libérer de la place. Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>It was stopped; the library is as it was.</source>
        <translation>L’opération a été arrêtée ; la bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open.</source>
        <translation>« {name} » a été déplacé ou supprimé pendant son utilisation.</translation>
    </message>
    <message>
        <source>Bring it back or connect its disk again, or save a copy elsewhere.</source>
        <translation>Remettez-le à sa place ou rebranchez son disque, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Check that its disk is still connected and in order. Nothing that was saved before is lost.</source>
        <translation>Vérifier que le disque est toujours branché et en bon état. Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis library.</source>
        <translation>« {name} » n’est pas une bibliothèque Dramatis.</translation>
    </message>
    <message>
        <source>A change to “{name}” was interrupted by another program.</source>
        <translation>Un autre programme a interrompu une modification de « {name} ».</translation>
    </message>
    <message>
        <source>Close the library and open it again.</source>
        <translation>Fermer la bibliothèque, puis la rouvrir.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed here.</source>
        <translation>« {name} » ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Le copier dans un dossier personnel.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”.</source>
        <translation>Un autre programme utilise « {name} ».</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendre un instant, puis réessayer.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>« {name} » n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Check that you may use it and its folder.</source>
        <translation>Vérifier les droits d’accès au fichier et à son dossier.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written.</source>
        <translation>« {name} » n’a pas pu être lu ou enregistré.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{folder}”.</source>
        <translation>Il n’y a pas de fichier « {name} » dans « {folder} ».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk.</source>
        <translation>Le nom « {name} » est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>En choisir un plus court.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>« {name} » est un dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is already a file “{name}” in “{folder}”.</source>
        <translation>Il y a déjà un fichier « {name} » dans « {folder} ».</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: you do not have the permission.</source>
        <translation>« {name} » n’a pas pu être lu ou enregistré : l’autorisation manque.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>« {name} » est endommagé.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Restaurer la sauvegarde la plus récente ; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Il n’y a pas de dossier « {folder} ».</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Le créer d’abord, ou en choisir un autre.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself.</source>
        <translation>« {name} » est la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Choisir un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>Another Dramatis has the library “{name}” open.</source>
        <translation>La bibliothèque « {name} » est déjà ouverte ailleurs dans Dramatis.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>La fermer d’abord là-bas.</translation>
    </message>
    <message>
        <source>{what} Write, for example, {example}.</source>
        <translation>{what} Écrire par exemple : {example}.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>La date est vide.</translation>
    </message>
    <message>
        <source>A date is digits with hyphens between them, the year first, without blanks, words or a time of day.</source>
        <translation>Une date s’écrit en chiffres séparés par des traits d’union, l’année d’abord, sans espace, sans mot et sans heure.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01 or 2017</source>
        <translation>2017-01-11, 2017-01 ou 2017</translation>
    </message>
    <message>
        <source>“{text}” has more than one stroke.</source>
        <translation>« {text} » a plus d’une barre oblique.</translation>
    </message>
    <message>
        <source>“{text}” says nothing, since both ends are open.</source>
        <translation>« {text} » ne dit rien : les deux bouts sont ouverts.</translation>
    </message>
    <message>
        <source>2014/.. or ../2017</source>
        <translation>2014/.. ou ../2017</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts.</source>
        <translation>« {text} » finit avant de commencer.</translation>
    </message>
    <message>
        <source>“{text}” has no month from 01 to 12, nor a season, 21 to 24 without a day.</source>
        <translation>« {text} » n’a ni mois de 01 à 12, ni saison de 21 à 24 sans jour.</translation>
    </message>
    <message>
        <source>“{text}” does not exist: that month has {days} days.</source>
        <translation>« {text} » n’existe pas : ce mois a {days} jours.</translation>
    </message>
    <message>
        <source>The year 0000 has no minus sign.</source>
        <translation>L’année 0000 s’écrit sans signe moins.</translation>
    </message>
    <message>
        <source>0000 for 1 BC or -0001 for 2 BC</source>
        <translation>0000 pour l’an 1 av. J.-C. ou -0001 pour l’an 2 av. J.-C.</translation>
    </message>
    <message>
        <source>“{text}” is not a year of five to twelve digits after Y, without month and day.</source>
        <translation>« {text} » n’est pas une année de cinq à douze chiffres après Y, sans mois ni jour.</translation>
    </message>
    <message>
        <source>Y12000, Y-170000, or 1969 for a year of four digits</source>
        <translation>Y12000, Y-170000, ou 1969 pour une année à quatre chiffres</translation>
    </message>
    <message>
        <source>A date has one mark, at its very end: ~ or ?, and % for both.</source>
        <translation>Une date n’a qu’un signe, tout à la fin : ~ ou ?, et % pour les deux.</translation>
    </message>
    <message>
        <source>2017-03~ or 2017-03%</source>
        <translation>2017-03~ ou 2017-03%</translation>
    </message>
    <message>
        <source>Two dots stand alone, on one side of a stroke.</source>
        <translation>Les points « .. » se mettent seuls, d’un côté de la barre oblique.</translation>
    </message>
    <message>
        <source>X stands for one or two last digits of a year, XX for a month or day, and nothing known follows it.</source>
        <translation>X remplace un ou deux chiffres à la fin d’une année, XX un mois ou un jour, et rien de connu ne vient après.</translation>
    </message>
    <message>
        <source>201X, 19XX, 2016-XX or 2016-07-XX</source>
        <translation>201X, 19XX, 2016-XX ou 2016-07-XX</translation>
    </message>
    <message>
        <source>“{text}” is not a year of four digits, alone or with a month and a day of two digits each.</source>
        <translation>« {text} » n’est pas une année à quatre chiffres, seule ou avec un mois et un jour à deux chiffres chacun.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01, 2017 or 0044</source>
        <translation>2017-01-11, 2017-01, 2017 ou 0044</translation>
    </message>
    <message>
        <source>The last change to it was interrupted; it is shown as it was before.</source>
        <translation>La dernière modification a été interrompue ; la bibliothèque est affichée telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>The library lies on read-only media, or its file or folder is write-protected.</source>
        <translation>La bibliothèque se trouve sur un support en lecture seule, ou son fichier ou son dossier est protégé.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, copy it to a folder of your own.</source>
        <translation>On peut la lire ici ; pour la modifier, la copier dans un dossier personnel.</translation>
    </message>
    <message>
        <source>Another Dramatis has this library open.</source>
        <translation>Cette bibliothèque est déjà ouverte ailleurs dans Dramatis.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, close it there.</source>
        <translation>On peut la lire ici ; pour la modifier, la fermer là-bas.</translation>
    </message>
    <message>
        <source>No lock can be put on the library, which would keep a second writer out ({failure}).</source>
        <translation>La bibliothèque ne peut pas être verrouillée contre une seconde écriture ({failure}).</translation>
    </message>
    <message>
        <source>Choose a lesson file.</source>
        <translation>Choisissez un fichier de leçon.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a lesson.</source>
        <translation>« {name} » est trop gros pour une leçon.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis lesson.</source>
        <translation>« {name} » n’est pas une leçon Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is a whole library, not a lesson.</source>
        <translation>« {name} » est une bibliothèque entière, pas une leçon.</translation>
    </message>
    <message>
        <source>Open it by “Open library…”.</source>
        <translation>Ouvrez-la par « Ouvrir une bibliothèque… ».</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis lesson.</source>
        <translation>« {name} » est une base de données, mais pas une leçon Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis.</source>
        <translation>Mettez Dramatis à jour.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole lesson: it was damaged on its way, or somebody changed it.</source>
        <translation>« {name} » n’est pas une leçon complète : le fichier a été abîmé en route, ou quelqu’un l’a modifié.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Demandez le fichier une nouvelle fois.</translation>
    </message>
    <message>
        <source>“{title}” is too large for a lesson.</source>
        <translation>« {title} » est trop grand pour une leçon.</translation>
    </message>
    <message>
        <source>Share fewer articles.</source>
        <translation>Partagez moins d’articles.</translation>
    </message>
    <message>
        <source>“{title}” cannot be shared as it is: it holds something that no lesson may hold.</source>
        <translation>« {title} » ne peut pas être partagé tel quel : il contient quelque chose qu’aucune leçon ne peut contenir.</translation>
    </message>
    <message>
        <source>Share its articles one by one: the one that cannot be shared is to blame.</source>
        <translation>Partagez ses articles un par un : celui qui ne peut pas être partagé est en cause.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: what was read back is not what was to be written.</source>
        <translation>« {name} » n’a pas pu être écrit : ce qui a été relu n’est pas ce qui devait être écrit.</translation>
    </message>
    <message>
        <source>Try again, or choose another disk.</source>
        <translation>Réessayez, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The library is damaged: a suggestion cannot be read.</source>
        <translation>La bibliothèque est endommagée : une suggestion est illisible.</translation>
    </message>
    <message>
        <source>The library is damaged: it holds “{date}” where a date should be.</source>
        <translation>La bibliothèque est endommagée : elle contient « {date} » à la place d’une date.</translation>
    </message>
    <message>
        <source>The library was opened for reading only.</source>
        <translation>La bibliothèque a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>A change to “{name}” was taken back: the disk failed.</source>
        <translation>Une modification de « {name} » a été annulée : le disque a eu une panne.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayer.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else since it was opened here, so nothing was written.</source>
        <translation>« {name} » a été modifiée par quelqu’un d’autre depuis son ouverture ici ; rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, or save a copy of what is here.</source>
        <translation>Rouvrez la bibliothèque pour voir ce qui a été écrit, ou enregistrez une copie de ce qui est ici.</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>Qui ou qu’est-ce ?</translation>
    </message>
    <message>
        <source>When was this?</source>
        <translation>Quand était-ce ?</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>Que s’est-il passé alors ?</translation>
    </message>
    <message>
        <source>Put these in order, the earliest first.</source>
        <translation>Mettez dans l’ordre, le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>Which side is this actor on?</source>
        <translation>Dans quel camp est cet acteur ?</translation>
    </message>
    <message>
        <source>Whose position is this?</source>
        <translation>Qui défend cette position ?</translation>
    </message>
    <message>
        <source>Who belongs in the gap?</source>
        <translation>Qui manque dans la phrase ?</translation>
    </message>
    <message>
        <source>Fill the gap.</source>
        <translation>Complétez la phrase.</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>Vrai ou faux ?</translation>
    </message>
    <message>
        <source>What does this word mean here?</source>
        <translation>Que veut dire ce mot ici ?</translation>
    </message>
    <message>
        <source>A question of your teacher’s</source>
        <translation>Une question de votre professeur</translation>
    </message>
    <message>
        <source>An objection to this</source>
        <translation>Une objection à ceci</translation>
    </message>
    <message>
        <source>no reply in the article</source>
        <translation>aucune objection dans l’article</translation>
    </message>
    <message>
        <source>{date}: {headline}</source>
        <translation>{date} : {headline}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who} : {text}</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>false</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>The text tells of “{words}” as past, but its publication date is {date}. Was it published later?</source>
        <translation>Le texte parle de « {words} » au passé, alors que c’est après sa date de publication ({date}). A-t-il été publié plus tard ?</translation>
    </message>
    <message>
        <source>“{words}” has no year, and the last year that the text names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>« {words} » est sans année, et la dernière année citée dans le texte est {year}, bien avant la date de publication ({date}). Le texte a-t-il été publié plus tôt, puis remis en ligne ?</translation>
    </message>
    <message>
        <source>The text reads like news, and the last year that it names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>Le texte ressemble à de l’actualité, et la dernière année qu’il cite est {year}, bien avant la date de publication ({date}). A-t-il été publié plus tôt, puis remis en ligne ?</translation>
    </message>
    <message>
        <source>You rejected this name before.</source>
        <translation>Vous avez déjà rejeté ce nom.</translation>
    </message>
    <message>
        <source>The text names somebody else of this name in full.</source>
        <translation>Le texte donne le nom complet de quelqu’un d’autre qui porte ce nom.</translation>
    </message>
    <message>
        <source>Your library knows this actor.</source>
        <translation>Votre bibliothèque connaît cet acteur.</translation>
    </message>
    <message>
        <source>“{name}” may be {one} or {other}; the text does not say which.</source>
        <translation>« {name} » peut être {one} ou {other} ; le texte ne le dit pas.</translation>
    </message>
    <message>
        <source>“{name}” may be {one}, {other} or others of your library; the text does not say which.</source>
        <translation>« {name} » peut être {one}, {other} ou d’autres acteurs de votre bibliothèque ; le texte ne le dit pas.</translation>
    </message>
    <message>
        <source>The words after it are about this one.</source>
        <translation>Les mots qui suivent ce nom parlent de cette personne.</translation>
    </message>
    <message>
        <source>{count} people here have this name; the text means this one most.</source>
        <translation>{count} personnes portent ce nom ici ; c’est d’elle que le texte parle le plus.</translation>
    </message>
    <message>
        <source>{count} people here have this name; this one was named in full last.</source>
        <translation>{count} personnes portent ce nom ici ; c’est elle dont le nom complet a été cité en dernier.</translation>
    </message>
    <message>
        <source>The text gives no date; it only tells the order, or what is new.</source>
        <translation>Le texte ne donne pas de date ; il dit seulement l’ordre, ou ce qui est nouveau.</translation>
    </message>
    <message>
        <source>The sentence says what came next or has just happened.</source>
        <translation>La phrase dit ce qui a suivi ou ce qui vient d’arriver.</translation>
    </message>
    <message>
        <source>The sentence tells what somebody did, but not when.</source>
        <translation>La phrase dit ce qui a été fait, mais pas quand.</translation>
    </message>
    <message>
        <source>The sentence has a date: “{words}”.</source>
        <translation>La phrase contient une date : « {words} ».</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>Rien n’indique de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The text has the same word without a capital.</source>
        <translation>Le même mot se trouve dans le texte sans majuscule.</translation>
    </message>
    <message>
        <source>A longer name in the text goes with it.</source>
        <translation>Un nom plus long du texte lui correspond.</translation>
    </message>
    <message>
        <source>It stands beside others of its kind.</source>
        <translation>Il se trouve à côté d’autres du même genre.</translation>
    </message>
    <message>
        <source>The words after it are said of people.</source>
        <translation>Les mots qui suivent se disent de personnes.</translation>
    </message>
    <message>
        <source>The dates of a life follow it.</source>
        <translation>Des dates de naissance ou de mort suivent.</translation>
    </message>
    <message>
        <source>It speaks.</source>
        <translation>Le texte le fait parler.</translation>
    </message>
    <message>
        <source>It does what people do.</source>
        <translation>Il fait ce que font des personnes.</translation>
    </message>
    <message>
        <source>The text says that it is a person.</source>
        <translation>Le texte dit que c’est une personne.</translation>
    </message>
    <message>
        <source>The text says that it is a group.</source>
        <translation>Le texte dit que c’est un groupe.</translation>
    </message>
    <message>
        <source>The text says that it is a place.</source>
        <translation>Le texte dit que c’est un lieu.</translation>
    </message>
    <message>
        <source>The text says that it is a work or the like.</source>
        <translation>Le texte dit que c’est une œuvre ou quelque chose de ce genre.</translation>
    </message>
    <message>
        <source>Somebody or something comes from there.</source>
        <translation>Quelqu’un ou quelque chose en vient.</translation>
    </message>
    <message>
        <source>It is taken, as towns are.</source>
        <translation>On s’en empare, comme d’une ville.</translation>
    </message>
    <message>
        <source>“where” follows it.</source>
        <translation>« where » (« où ») le suit.</translation>
    </message>
    <message>
        <source>It has what states have.</source>
        <translation>Il a ce qu’ont les États.</translation>
    </message>
    <message>
        <source>The word beside it is said of places.</source>
        <translation>Le mot à côté se dit de lieux.</translation>
    </message>
    <message>
        <source>The word after it is said of groups.</source>
        <translation>Le mot qui suit se dit de groupes.</translation>
    </message>
    <message>
        <source>The word beside it is said of works.</source>
        <translation>Le mot à côté se dit d’œuvres.</translation>
    </message>
    <message>
        <source>Something is inside or near it.</source>
        <translation>Quelque chose se trouve dedans ou tout près.</translation>
    </message>
    <message>
        <source>Something goes there.</source>
        <translation>Quelque chose s’y rend.</translation>
    </message>
    <message>
        <source>Something is at it.</source>
        <translation>Quelque chose s’y trouve.</translation>
    </message>
    <message>
        <source>Something is done by it or with it.</source>
        <translation>Quelque chose se fait par lui ou avec lui.</translation>
    </message>
    <message>
        <source>One is for it or against it.</source>
        <translation>On est pour ou contre.</translation>
    </message>
    <message>
        <source>The word before it is said of groups.</source>
        <translation>Le mot qui précède se dit de groupes.</translation>
    </message>
    <message>
        <source>The word before it is said of people.</source>
        <translation>Le mot qui précède se dit de personnes.</translation>
    </message>
    <message>
        <source>The word before it is said of ships.</source>
        <translation>Le mot qui précède se dit de navires.</translation>
    </message>
    <message>
        <source>“the” stands before it.</source>
        <translation>L’article « the » le précède.</translation>
    </message>
    <message>
        <source>It is one of several.</source>
        <translation>C’en est un parmi plusieurs.</translation>
    </message>
    <message>
        <source>The word after it is said of peoples.</source>
        <translation>Le mot qui suit se dit de peuples.</translation>
    </message>
    <message>
        <source>The word before it is said of ideas.</source>
        <translation>Le mot qui précède se dit d’idées.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, as titles do.</source>
        <translation>Il est entre guillemets, comme un titre.</translation>
    </message>
    <message>
        <source>It is one of the names that the program knows.</source>
        <translation>C’est un des noms que le programme connaît.</translation>
    </message>
    <message>
        <source>It is a well-known group or institution.</source>
        <translation>C’est un groupe ou une institution bien connus.</translation>
    </message>
    <message>
        <source>It is a well-known place.</source>
        <translation>C’est un lieu bien connu.</translation>
    </message>
    <message>
        <source>It is a people or a language.</source>
        <translation>C’est un peuple ou une langue.</translation>
    </message>
    <message>
        <source>“{word}” says what it is.</source>
        <translation>Le mot « {word} » dit ce que c’est.</translation>
    </message>
    <message>
        <source>A title stands before it.</source>
        <translation>Un titre le précède.</translation>
    </message>
    <message>
        <source>It ends with a family name.</source>
        <translation>Il se termine par un nom de famille.</translation>
    </message>
    <message>
        <source>It is built like a person's name.</source>
        <translation>Il est construit comme un nom de personne.</translation>
    </message>
    <message>
        <source>It ends like a family name.</source>
        <translation>Il se termine comme un nom de famille.</translation>
    </message>
    <message>
        <source>It begins with a given name.</source>
        <translation>Il commence par un prénom.</translation>
    </message>
    <message>
        <source>It has an initial.</source>
        <translation>Il contient une initiale.</translation>
    </message>
    <message>
        <source>It holds a given name.</source>
        <translation>Il contient un prénom.</translation>
    </message>
    <message>
        <source>Several words with capitals are often a group.</source>
        <translation>Plusieurs mots à majuscule désignent souvent un groupe.</translation>
    </message>
    <message>
        <source>It holds an everyday word.</source>
        <translation>Il contient un mot courant.</translation>
    </message>
    <message>
        <source>It begins with a name that the program knows.</source>
        <translation>Il commence par un nom que le programme connaît.</translation>
    </message>
    <message>
        <source>Two words with capitals are often a person.</source>
        <translation>Deux mots à majuscule désignent souvent une personne.</translation>
    </message>
    <message>
        <source>It ends like a people or a teaching.</source>
        <translation>Il se termine comme un nom de peuple ou de doctrine.</translation>
    </message>
    <message>
        <source>It is an everyday word.</source>
        <translation>C’est un mot courant.</translation>
    </message>
    <message>
        <source>It is a given name.</source>
        <translation>C’est un prénom.</translation>
    </message>
    <message>
        <source>It is a family name.</source>
        <translation>C’est un nom de famille.</translation>
    </message>
    <message>
        <source>It is an abbreviation, but no name.</source>
        <translation>C’est une abréviation, mais pas un nom.</translation>
    </message>
    <message>
        <source>It has capitals within, as names of companies have.</source>
        <translation>Il a des majuscules à l’intérieur, comme les noms d’entreprises.</translation>
    </message>
    <message>
        <source>It ends like the name of a place.</source>
        <translation>Il se termine comme un nom de lieu.</translation>
    </message>
    <message>
        <source>It is an abbreviation in capitals.</source>
        <translation>C’est un sigle en majuscules.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly people.</source>
        <translation>En général, un tel nom désigne ici une personne.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly groups.</source>
        <translation>En général, un tel nom désigne ici un groupe.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly places.</source>
        <translation>En général, un tel nom désigne ici un lieu.</translation>
    </message>
    <message>
        <source>“{word}” and whose it is.</source>
        <translation>Le mot « {word} », et à qui cela appartient.</translation>
    </message>
    <message>
        <source>Its people stand for the state.</source>
        <translation>Ses habitants sont nommés à la place de l’État.</translation>
    </message>
    <message>
        <source>The name of a state. Suggestions in this language are weaker than in English.</source>
        <translation>C’est le nom d’un État. Dans cette langue, les suggestions sont moins sûres qu’en anglais.</translation>
    </message>
    <message>
        <source>A short form in capital letters. Suggestions in this language are weaker than in English.</source>
        <translation>C’est un sigle en majuscules. Dans cette langue, les suggestions sont moins sûres qu’en anglais.</translation>
    </message>
    <message>
        <source>Capital letters, as names have them; the kind is a guess. Suggestions in this language are weaker than in English.</source>
        <translation>Il a des majuscules, comme les noms ; la catégorie est devinée. Dans cette langue, les suggestions sont moins sûres qu’en anglais.</translation>
    </message>
    <message>
        <source>“{title}” stands before the name. Suggestions in this language are weaker than in English.</source>
        <translation>« {title} » précède le nom. Dans cette langue, les suggestions sont moins sûres qu’en anglais.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Suggestions for Arabic are weaker than for English: Arabic has no capital letters, so only actors that your library knows are found, and dates. Add the others yourself.</source>
        <translation>Les suggestions sont moins sûres en arabe qu’en anglais : l’arabe n’a pas de majuscules, le programme ne trouve donc que les dates et les acteurs déjà connus de votre bibliothèque. Ajoutez les autres vous-même.</translation>
    </message>
    <message>
        <source>Suggestions for {language} are weaker than for English: actors are found by their capital letters, and only the usual kinds of dates. Look through the text yourself as well.</source>
        <translation>Les suggestions sont moins sûres en {language} qu’en anglais : le programme reconnaît les acteurs à leurs majuscules, et seulement les formes courantes de dates. Relisez aussi le texte vous-même.</translation>
    </message>
    <message>
        <source>Suggestions for this language are much weaker than for English: only names with capital letters and the usual kinds of dates are found. Look through the text yourself as well.</source>
        <translation>Les suggestions sont bien moins sûres dans cette langue qu’en anglais : le programme ne trouve que les noms à majuscule et les formes courantes de dates. Relisez aussi le texte vous-même.</translation>
    </message>
    <message>
        <source>“{words}” says how the two stand to each other.</source>
        <translation>« {words} » dit quelle relation il y a entre les deux.</translation>
    </message>
    <message>
        <source>“{word}” may be the author’s own view.</source>
        <translation>« {word} » : peut-être l’avis de l’auteur.</translation>
    </message>
    <message>
        <source>The word “{word}” says that somebody speaks.</source>
        <translation>« {word} » indique que quelqu’un parle.</translation>
    </message>
    <message>
        <source>The text says the date itself.</source>
        <translation>Le texte donne lui-même la date.</translation>
    </message>
    <message>
        <source>The date depends on the day of publication, which is not confirmed.</source>
        <translation>La date dépend du jour de publication, qui n’est pas confirmé.</translation>
    </message>
    <message>
        <source>The text reads like news of an earlier time than the publication date, so that no year is worked out.</source>
        <translation>Le texte semble parler d’une actualité plus ancienne que la date de publication : aucune année n’est donc déduite.</translation>
    </message>
    <message>
        <source>The text tells history: a date without its year takes it from the date told before it.</source>
        <translation>Le texte raconte le passé : une date sans année prend celle de la date donnée avant.</translation>
    </message>
    <message>
        <source>The text reads like news without a confirmed publication date: dates without their year stay open.</source>
        <translation>Le texte ressemble à de l’actualité, mais sa date de publication n’est pas confirmée : les dates sans année restent incomplètes.</translation>
    </message>
    <message>
        <source>The text does not say what this date counts from.</source>
        <translation>Le texte ne dit pas à partir de quand compter.</translation>
    </message>
    <message>
        <source>The text says no exact time.</source>
        <translation>Le texte ne donne pas de moment précis.</translation>
    </message>
    <message>
        <source>The text says the date before it once more.</source>
        <translation>Le texte répète la date donnée avant.</translation>
    </message>
    <message>
        <source>A length of time, not a date.</source>
        <translation>C’est une durée, pas une date.</translation>
    </message>
    <message>
        <source>Something that happens again and again, not a date.</source>
        <translation>Cela se répète ; ce n’est pas une date.</translation>
    </message>
    <message>
        <source>A time of day; times of day are left out.</source>
        <translation>C’est une heure ; les heures ne sont pas prises en compte.</translation>
    </message>
    <message>
        <source>The text reads like news: a date without its year is counted from the publication date, {date}.</source>
        <translation>Le texte ressemble à de l’actualité : une date sans année se compte à partir de la date de publication ({date}).</translation>
    </message>
    <message>
        <source>{rule} “{words}” is a part of that month; the date has the whole of it.</source>
        <translation>{rule} « {words} » n’est qu’une partie de ce mois ; la date comprend le mois entier.</translation>
    </message>
    <message>
        <source>The year of “{words}” stands with the date beside it: {date}.</source>
        <translation>L’année de « {words} » vient de la date qui se trouve à côté : {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year or week: the last one before the publication date, {date}, is meant.</source>
        <translation>« {words} » ne dit ni l’année ni la semaine : c’est la dernière fois avant la date de publication ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year or week, and the sentence looks ahead: the next one after the publication date, {date}, is meant.</source>
        <translation>« {words} » ne dit ni l’année ni la semaine, et la phrase parle de l’avenir : c’est la prochaine fois après la date de publication ({date}).</translation>
    </message>
    <message>
        <source>“{words}” is counted from the publication date, {date}.</source>
        <translation>« {words} » se compte à partir de la date de publication ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year: the text tells history, and the date told before it is {date}.</source>
        <translation>« {words} » ne dit pas l’année : le texte raconte le passé, et la date donnée avant est : {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the date told just before it is {date}.</source>
        <translation>« {words} » ne dit pas l’année : elle vient de la date donnée juste avant, {date}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the date told before it, {date}.</source>
        <translation>« {words} » se compte à partir de la date donnée avant : {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the next date told has it, {date}.</source>
        <translation>« {words} » ne dit pas l’année : elle vient de la date suivante, {date}.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, copy the part that you want, and paste it.</source>
        <translation>S’il est digne de confiance, l’ouvrir dans le programme qui l’a créé, copier la partie voulue et la coller.</translation>
    </message>
    <message>
        <source>“{name}” consists of too many parts. It is not read.</source>
        <translation>« {name} » se compose de trop de parties. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>The parts of “{name}” lie over each other, as no program writes them. It is not read.</source>
        <translation>Les parties de « {name} » se recouvrent, ce qu’aucun programme ne fait. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: its part “{member}” is missing.</source>
        <translation>« {name} » est incomplet : sa partie « {member} » manque.</translation>
    </message>
    <message>
        <source>“{name}” holds its part “{member}” twice, so it could be read in two ways. It is not read.</source>
        <translation>« {name} » contient deux fois sa partie « {member} » : on pourrait le lire de deux façons. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Dramatis does not read.</source>
        <translation>« {name} » est compressé d’une façon que Dramatis ne sait pas lire.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation>L’ouvrir dans le programme qui l’a créé, et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {megabytes} million bytes. No article is so long, so it is not read.</source>
        <translation>« {name} » décompressé dépasse {megabytes} millions d’octets. Aucun article n’est aussi long : il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or has changed.</source>
        <translation>« {name} » est endommagé : une partie manque ou a changé.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in the program that wrote it and save it anew.</source>
        <translation>Le copier ou le télécharger de nouveau, ou l’ouvrir dans le programme qui l’a créé et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>« {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it without a password, and import that file.</source>
        <translation>L’ouvrir dans le programme qui l’a créé, l’enregistrer sans mot de passe, puis importer ce fichier.</translation>
    </message>
    <message>
        <source>Characters that could not be read: {count}. They are shown as {sign}. Another encoding may fit.</source>
        <translation>Caractères illisibles : {count}. Ils sont remplacés par {sign}. Un autre encodage convient peut-être mieux.</translation>
    </message>
    <message>
        <source>Words of more than {limit} characters: {count}. They were broken into parts, with blanks.</source>
        <translation>Mots de plus de {limit} caractères : {count}. Ils ont été coupés par des espaces.</translation>
    </message>
    <message>
        <source>Paragraphs of more than {limit} characters: {count}. They became several each.</source>
        <translation>Paragraphes de plus de {limit} caractères : {count}. Chacun a été divisé en plusieurs.</translation>
    </message>
    <message>
        <source>Accents piled on one letter beyond what any language writes: {count} left out.</source>
        <translation>Accents empilés sur une même lettre comme dans aucune langue, écartés : {count}.</translation>
    </message>
    <message>
        <source>A part of the text is embedded as a file of another kind and could not be read.</source>
        <translation>Une partie du texte est un fichier d’un autre format, inclus dans celui-ci ; elle n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: it has no text part.</source>
        <translation>« {name} » n’est pas un document Word : il n’a pas de partie de texte.</translation>
    </message>
    <message>
        <source>“{name}” defines abbreviations of its own, which can hide endless text or open other files. It is not read.</source>
        <translation>« {name} » définit ses propres abréviations, qui peuvent cacher un texte sans fin ou ouvrir d’autres fichiers. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it anew, and import that file.</source>
        <translation>L’ouvrir dans le programme qui l’a créé, l’enregistrer de nouveau, puis importer ce fichier.</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>titre du livre</translation>
    </message>
    <message>
        <source>author of the book</source>
        <translation>auteur du livre</translation>
    </message>
    <message>
        <source>publisher of the book</source>
        <translation>éditeur du livre</translation>
    </message>
    <message>
        <source>date in the book’s own details, perhaps of this edition only</source>
        <translation>date inscrite dans les données du livre, peut-être celle de cette édition seulement</translation>
    </message>
    <message>
        <source>table of contents of the book</source>
        <translation>table des matières du livre</translation>
    </message>
    <message>
        <source>“{name}” holds no text, perhaps only pictures of it.</source>
        <translation>« {name} » ne contient pas de texte, seulement peut-être des images de texte.</translation>
    </message>
    <message>
        <source>Pages that the book lists and does not hold: {count}.</source>
        <translation>Pages annoncées par le livre, mais absentes : {count}.</translation>
    </message>
    <message>
        <source>Parts of the book without text, such as its cover: {count}.</source>
        <translation>Parties du livre sans texte, comme la couverture : {count}.</translation>
    </message>
    <message>
        <source>“{name}” lists no pages of text, or far too many.</source>
        <translation>« {name} » n’annonce aucune page de texte, ou beaucoup trop.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so only the shop’s own reading program opens it.</source>
        <translation>« {name} » est protégé contre la copie : seul le programme de lecture du vendeur peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or type in the part that you need.</source>
        <translation>Demander à l’éditeur un exemplaire sans protection, ou taper la partie voulue.</translation>
    </message>
    <message>
        <source>Pages that the book lists outside of itself: {count}. They were not opened.</source>
        <translation>Pages que le livre annonce, mais qui sont ailleurs : {count}. Elles n’ont pas été ouvertes.</translation>
    </message>
    <message>
        <source>“{name}” is no EPUB book: the part that says where its text is is missing.</source>
        <translation>« {name} » n’est pas un livre EPUB : il manque la partie qui dit où se trouve le texte.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: the list of its chapters is missing.</source>
        <translation>« {name} » est incomplet : la liste de ses chapitres manque.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Le copier ou le télécharger de nouveau.</translation>
    </message>
    <message>
        <source>a line at the beginning of the text</source>
        <translation>une ligne au début du texte</translation>
    </message>
    <message>
        <source>the first line of the text</source>
        <translation>la première ligne du texte</translation>
    </message>
    <message>
        <source>the call for donations in the text</source>
        <translation>l’appel aux dons dans le texte</translation>
    </message>
    <message>
        <source>the address of the page</source>
        <translation>l’adresse de la page</translation>
    </message>
    <message>
        <source>It is a document of an older office program. Open it there and save it as DOCX.</source>
        <translation>C’est un document d’un ancien programme de bureautique. L’ouvrir avec ce programme et l’enregistrer en DOCX.</translation>
    </message>
    <message>
        <source>It is a database. If it is a library of Dramatis, open it as a library.</source>
        <translation>C’est une base de données. Si c’est une bibliothèque Dramatis, l’ouvrir comme bibliothèque.</translation>
    </message>
    <message>
        <source>It is a picture. Dramatis reads text, not pictures of it.</source>
        <translation>C’est une image. Dramatis lit du texte, pas des images de texte.</translation>
    </message>
    <message>
        <source>It is a web archive of Safari. Save the page there as page source, or paste its text.</source>
        <translation>C’est une archive web de Safari. Enregistrer la page comme source de page, ou coller son texte.</translation>
    </message>
    <message>
        <source>“{name}” holds no words.</source>
        <translation>« {name} » ne contient aucun mot.</translation>
    </message>
    <message>
        <source>If it shows pictures of text, such as scanned pages, copy the text out with a program that recognises it.</source>
        <translation>S’il montre des images de texte, par exemple des pages scannées, en extraire le texte avec un programme de reconnaissance.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Of {count} words in “{name}”, {kept} could be read. Compare the text with the original.</source>
        <translation>Mots de « {name} » : {count}, dont {kept} ont pu être lus. Comparer le texte avec l’original.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Y choisir un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>« {name} » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>« {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Il a peut-être été déplacé ou renommé ; le choisir de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>« {name} » ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and choose it there.</source>
        <translation>Le copier dans un dossier personnel et l’y choisir.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, more than an article or a book can be.</source>
        <translation>« {name} » dépasse {limit} Mo : c’est plus qu’un article ou un livre.</translation>
    </message>
    <message>
        <source>Copy the part that you want and paste it.</source>
        <translation>Copier la partie voulue et la coller.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>« {name} » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of several files.</source>
        <translation>« {name} » est une archive de plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the article among its files.</source>
        <translation>La décompresser, puis choisir l’article parmi ses fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that Dramatis does not read.</source>
        <translation>« {name} » est d’un format que Dramatis ne sait pas lire.</translation>
    </message>
    <message>
        <source>It reads text, Markdown, web pages, DOCX, ODT, PDF, EPUB and RTF. Save it as one of these, or paste it.</source>
        <translation>Dramatis lit le texte simple, Markdown, les pages web, DOCX, ODT, PDF, EPUB et RTF. L’enregistrer dans un de ces formats, ou coller le texte.</translation>
    </message>
    <message>
        <source>the data of the page for search engines</source>
        <translation>les données de la page pour les moteurs de recherche</translation>
    </message>
    <message>
        <source>when the page was changed; not when it was published</source>
        <translation>date de modification de la page, pas de publication</translation>
    </message>
    <message>
        <source>the main heading of the page</source>
        <translation>le titre principal de la page</translation>
    </message>
    <message>
        <source>the title of the page’s window</source>
        <translation>le titre de la fenêtre de la page</translation>
    </message>
    <message>
        <source>the line of the page that names the author</source>
        <translation>la ligne de la page qui nomme l’auteur</translation>
    </message>
    <message>
        <source>a date that is marked in the page</source>
        <translation>une date indiquée dans la page</translation>
    </message>
    <message>
        <source>what the page says about itself</source>
        <translation>ce que la page dit d’elle-même</translation>
    </message>
    <message>
        <source>the page’s own description ({name})</source>
        <translation>la description que donne la page ({name})</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>les mots du texte</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>l’en-tête du fichier</translation>
    </message>
    <message>
        <source>the first heading</source>
        <translation>le premier intertitre</translation>
    </message>
    <message>
        <source>The web archive “{name}” holds no page.</source>
        <translation>L’archive web « {name} » ne contient aucune page.</translation>
    </message>
    <message>
        <source>Save the page again, as a complete web page.</source>
        <translation>Enregistrer de nouveau la page, comme page web complète.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file, but no text document.</source>
        <translation>« {name} » est un fichier OpenDocument, mais pas un document texte.</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>note de fin</translation>
    </message>
    <message>
        <source>comment on the text</source>
        <translation>commentaire sur le texte</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>en-tête de page</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>zone de texte</translation>
    </message>
    <message>
        <source>words of a drawing</source>
        <translation>mots d’un dessin</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>liste des sources</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>head or foot of the pages</source>
        <translation>en-tête ou pied de page</translation>
    </message>
    <message>
        <source>numbers in the margin</source>
        <translation>numéros dans la marge</translation>
    </message>
    <message>
        <source>title in the file’s own details</source>
        <translation>titre inscrit dans les données du fichier</translation>
    </message>
    <message>
        <source>author in the file’s own details</source>
        <translation>auteur inscrit dans les données du fichier</translation>
    </message>
    <message>
        <source>language in the file’s own details</source>
        <translation>langue inscrite dans les données du fichier</translation>
    </message>
    <message>
        <source>day on which the file was made</source>
        <translation>jour de création du fichier</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>jour de la dernière modification du fichier</translation>
    </message>
    <message>
        <source>“{name}” has more than {paragraphs} paragraphs. No article is so long, so it is not read.</source>
        <translation>« {name} » a plus de {paragraphs} paragraphes. Aucun article n’est aussi long : il n’est pas lu.</translation>
    </message>
    <message>
        <source>Copy the part that you want to read, and paste it into a new article.</source>
        <translation>Copier la partie à lire, et la coller dans un nouvel article.</translation>
    </message>
    <message>
        <source>What was pasted is longer than {limit} million characters, more than an article or a book can be.</source>
        <translation>Le texte collé dépasse {limit} millions de caractères : c’est plus qu’un article ou un livre.</translation>
    </message>
    <message>
        <source>largest letters of the first page</source>
        <translation>les plus grandes lettres de la première page</translation>
    </message>
    <message>
        <source>The pages of “{name}” are pictures, as a scanner makes them, and hold no text.</source>
        <translation>Les pages de « {name} » sont des images, comme celles d’un scanner, et ne contiennent pas de texte.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) read it, and import or paste the text that it finds.</source>
        <translation>Les faire lire par un programme de reconnaissance de texte (OCR), puis importer ou coller le texte trouvé.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>« {name} » ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” does not say which letters its signs are, so its text cannot be taken out.</source>
        <translation>« {name} » ne dit pas à quelles lettres correspondent ses signes : on ne peut pas en extraire le texte.</translation>
    </message>
    <message>
        <source>These pages are pictures without text, and nothing could be read of them: {pages}.</source>
        <translation>Ces pages sont des images sans texte, et rien n’a pu y être lu : {pages}.</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}.</source>
        <translation>Pages qui n’ont pas pu être lues : {count}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into far more than pages of text can be. It is not read.</source>
        <translation>« {name} », décompressé, dépasse de loin ce que peuvent être des pages de texte. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with another program, and import that file.</source>
        <translation>L’imprimer dans un nouveau PDF avec un autre programme, puis importer ce fichier.</translation>
    </message>
    <message>
        <source>Dramatis could not start the part of it that reads files: {reason}.</source>
        <translation>Dramatis n’a pas pu démarrer sa partie qui lit les fichiers : {reason}.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermer d’autres programmes, puis réessayer.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>La lecture de « {name} » a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The system ended the reading of “{name}”, perhaps because memory is short.</source>
        <translation>Le système a interrompu la lecture de « {name} », peut-être faute de mémoire.</translation>
    </message>
    <message>
        <source>Nothing was added. Close other programs and try again.</source>
        <translation>Rien n’a été ajouté. Fermer d’autres programmes, puis réessayer.</translation>
    </message>
    <message>
        <source>Reading “{name}” ended unexpectedly; the file is probably damaged.</source>
        <translation>La lecture de « {name} » s’est arrêtée brusquement ; le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>Nothing was added. Open it in the program that it comes from and save it anew, or paste its text.</source>
        <translation>Rien n’a été ajouté. L’ouvrir dans le programme d’où il vient et l’enregistrer de nouveau, ou coller son texte.</translation>
    </message>
    <message>
        <source>“{name}” was not read within {seconds} seconds, so reading it was stopped.</source>
        <translation>« {name} » n’a pas pu être lu en {seconds} secondes : la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was added. Copy the part that you want and paste it.</source>
        <translation>Rien n’a été ajouté. Copier la partie voulue et la coller.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes more memory than an article needs, so it was stopped.</source>
        <translation>La lecture de « {name} » demande plus de mémoire que n’en faut un article : elle a été arrêtée.</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>text beside the article</source>
        <translation>texte à côté de l’article</translation>
    </message>
    <message>
        <source>name of the author</source>
        <translation>nom de l’auteur</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>légende d’une image</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>commentaires des lecteurs</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>avis sur les cookies</translation>
    </message>
    <message>
        <source>date of the article</source>
        <translation>date de l’article</translation>
    </message>
    <message>
        <source>call for donations</source>
        <translation>appel aux dons</translation>
    </message>
    <message>
        <source>encoded data, no words</source>
        <translation>données codées, pas de mots</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pied de la page</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>masqué sur la page</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>invitation to subscribe</source>
        <translation>invitation à s’abonner</translation>
    </message>
    <message>
        <source>notice of the site</source>
        <translation>avis du site</translation>
    </message>
    <message>
        <source>numbers of notes</source>
        <translation>numéros des notes</translation>
    </message>
    <message>
        <source>part of a picture</source>
        <translation>partie d’une image</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>liens vers d’autres articles</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>mention de droits d’auteur</translation>
    </message>
    <message>
        <source>buttons to share</source>
        <translation>boutons de partage</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>adresse de la page</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>titre de l’article</translation>
    </message>
    <message>
        <source>before the article</source>
        <translation>avant l’article</translation>
    </message>
    <message>
        <source>after the article</source>
        <translation>après l’article</translation>
    </message>
    <message>
        <source>seems to be no part of the article</source>
        <translation>ne semble pas faire partie de l’article</translation>
    </message>
    <message>
        <source>“{name}” is no RTF file.</source>
        <translation>« {name} » n’est pas un fichier RTF.</translation>
    </message>
    <message>
        <source>“{name}” has groups inside groups without end, as no program writes them. It is not read.</source>
        <translation>« {name} » contient des groupes emboîtés sans fin, ce qu’aucun programme ne fait. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, and save it anew.</source>
        <translation>S’il est digne de confiance, l’ouvrir dans le programme qui l’a créé, et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>A web page or a Word document holds one article.</source>
        <translation>Une page web ou un document Word ne contient qu’un article.</translation>
    </message>
    <message>
        <source>Choose PDF, or a folder for several files.</source>
        <translation>Choisir PDF, ou un dossier pour plusieurs fichiers.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>{title} – {copy}</source>
        <translation>{title} – {copy}</translation>
    </message>
    <message>
        <source>Study sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>teacher copy</source>
        <translation>fiche professeur</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add the bundled articles</source>
        <translation>Ajouter les articles fournis</translation>
    </message>
    <message>
        <source>Several actors have the name “{name}”.</source>
        <translation>Plusieurs acteurs portent le nom « {name} ».</translation>
    </message>
    <message>
        <source>They are of different kinds: {one}, {other}.</source>
        <translation>Ils ne sont pas du même type : {one}, {other}.</translation>
    </message>
    <message>
        <source>Their full names differ: {one}, {other}.</source>
        <translation>Leurs noms complets diffèrent : {one}, {other}.</translation>
    </message>
    <message>
        <source>One article speaks of both, as of two.</source>
        <translation>Un article parle des deux comme de deux acteurs distincts.</translation>
    </message>
    <message>
        <source>{n} articles speak of both, as of two.</source>
        <translation>{n} articles parlent des deux comme de deux acteurs distincts.</translation>
    </message>
    <message>
        <source>What is said of their lives gives different years.</source>
        <translation>Ce qui est dit de leur vie donne des années différentes.</translation>
    </message>
    <message>
        <source>Their roles lie more than a lifetime apart.</source>
        <translation>Plus d’une vie sépare leurs rôles.</translation>
    </message>
    <message>
        <source>telling {one} and {other} apart</source>
        <translation>distinction : {one} et {other}</translation>
    </message>
    <message>
        <source>Both are called “{name}”.</source>
        <translation>Les deux s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>Both have the name “{name}” in their own script.</source>
        <translation>Les deux ont le nom « {name} » dans leur propre écriture.</translation>
    </message>
    <message>
        <source>“{name}” is another name of “{other}”.</source>
        <translation>« {name} » est un autre nom de « {other} ».</translation>
    </message>
    <message>
        <source>Both are also called “{name}”.</source>
        <translation>Les deux sont aussi appelés « {name} ».</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be two forms of one name.</source>
        <translation>« {one} » et « {other} » peuvent être deux formes d’un même nom.</translation>
    </message>
    <message>
        <source>“{sign}” may stand for “{name}”.</source>
        <translation>« {sign} » peut être l’abréviation de « {name} ».</translation>
    </message>
    <message>
        <source>split of {one} and {other}</source>
        <translation>séparation : {one} et {other}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>paragraphes {first}–{last}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>collection {name}</translation>
    </message>
    <message>
        <source>new name of collection {name}</source>
        <translation>nouveau nom de la collection {name}</translation>
    </message>
    <message>
        <source>deletion of collection {name}</source>
        <translation>suppression de la collection {name}</translation>
    </message>
    <message>
        <source>adding to {name}</source>
        <translation>ajout à {name}</translation>
    </message>
    <message>
        <source>removal from {name}</source>
        <translation>retrait de {name}</translation>
    </message>
    <message>
        <source>collections of articles</source>
        <translation>collections d’articles</translation>
    </message>
    <message>
        <source>order of {name}</source>
        <translation>ordre de {name}</translation>
    </message>
    <message>
        <source>There is a collection called “{name}” already.</source>
        <translation>Une collection s’appelle déjà « {name} ».</translation>
    </message>
    <message>
        <source>This library has no collections.</source>
        <translation>Cette bibliothèque n’a pas de collection.</translation>
    </message>
    <message>
        <source>Make one in the window: Library &gt; Browse.</source>
        <translation>Créez-en une dans la fenêtre : Bibliothèque &gt; Parcourir.</translation>
    </message>
    <message>
        <source>“{name}” is the name of no collection, or of several.</source>
        <translation>« {name} » n’est le nom d’aucune collection, ou de plusieurs.</translation>
    </message>
    <message>
        <source>There are these: {names}.</source>
        <translation>Collections existantes : {names}.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles.</source>
        <translation>« {name} » ne contient aucun article.</translation>
    </message>
    <message>
        <source>Put articles into it first.</source>
        <translation>Mettez-y d’abord des articles.</translation>
    </message>
    <message>
        <source>A sheet shows at most {most} articles; “{name}” has {number}.</source>
        <translation>Une fiche montre au plus {most} articles ; « {name} » en a {number}.</translation>
    </message>
    <message>
        <source>Make a collection of fewer articles.</source>
        <translation>Créez une collection de moins d’articles.</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors who are named least are left out.</source>
        <translation>
            <numerusform>{n} acteur, parmi les moins cités, est laissé de côté.</numerusform>
            <numerusform>{n} acteurs, les moins cités, sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {number} events; those marked “Learn this” are on the sheet.</source>
        <translation>Il y a {number} événements ; ceux qui sont marqués « À apprendre » sont sur la fiche.</translation>
    </message>
    <message>
        <source>“{name}” is a lesson for pupils, and has no questions.</source>
        <translation>« {name} » est une leçon pour les élèves, sans questions.</translation>
    </message>
    <message>
        <source>Choose the file for colleagues, or make the slip for pupils.</source>
        <translation>Choisissez le fichier pour les collègues, ou faites la feuille pour les élèves.</translation>
    </message>
    <message>
        <source>“{old}” and “{new}” are not editions of one lesson.</source>
        <translation>« {old} » et « {new} » ne sont pas des éditions d’une même leçon.</translation>
    </message>
    <message>
        <source>Choose two files of the same lesson.</source>
        <translation>Choisissez deux fichiers de la même leçon.</translation>
    </message>
    <message>
        <source>“{old}” is edition {old_number}, and “{new}” is edition {new_number}: the older one comes first.</source>
        <translation>« {old} » est l’édition {old_number}, et « {new} » l’édition {new_number} : la plus ancienne vient d’abord.</translation>
    </message>
    <message>
        <source>Exchange the two files.</source>
        <translation>Échangez les deux fichiers.</translation>
    </message>
    <message>
        <source>None of the articles of “{name}” is in this library.</source>
        <translation>Aucun des articles de « {name} » n’est dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a file of the newer edition as well.</source>
        <translation>Choisissez aussi un fichier de la nouvelle édition.</translation>
    </message>
    <message>
        <source>What has changed since edition {old} of {old_day}, as of {day}.</source>
        <translation>Ce qui a changé depuis l’édition {old} du {old_day}, au {day}.</translation>
    </message>
    <message>
        <source>What edition {new} of {day} says differently from edition {old} of {old_day}.</source>
        <translation>Ce que l’édition {new} du {day} dit autrement que l’édition {old} du {old_day}.</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: the lesson says the same here now.</source>
        <translation>Rien n’est à corriger sur les fiches de l’édition {old} : la leçon dit ici la même chose.</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: edition {new} says the same.</source>
        <translation>Rien n’est à corriger sur les fiches de l’édition {old} : l’édition {new} dit la même chose.</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>édition {number}</translation>
    </message>
    <message>
        <source>new actor {name}</source>
        <translation>nouvel acteur : {name}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>modification : {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>suppression : {name}</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>retrait : {name}</translation>
    </message>
    <message>
        <source>merge of {one} and {other}</source>
        <translation>fusion : {one} et {other}</translation>
    </message>
    <message>
        <source>mentions of {name}</source>
        <translation>mentions : {name}</translation>
    </message>
    <message>
        <source>removal of mentions of {name}</source>
        <translation>retrait de mentions : {name}</translation>
    </message>
    <message>
        <source>All suggestions are decided on.</source>
        <translation>Toutes les suggestions sont vérifiées.</translation>
    </message>
    <message>
        <source>Suggestions to decide on: {count}</source>
        <translation>Suggestions à vérifier : {count}</translation>
    </message>
    <message>
        <source>Everything has its place in the text.</source>
        <translation>Tout a sa place dans le texte.</translation>
    </message>
    <message>
        <source>Places to look at since the text was corrected: {count}</source>
        <translation>Passages à revoir depuis la correction du texte : {count}</translation>
    </message>
    <message>
        <source>The date of publication is confirmed.</source>
        <translation>La date de publication est confirmée.</translation>
    </message>
    <message>
        <source>The date of publication is missing: dates such as “last week” cannot be worked out without it.</source>
        <translation>La date de publication manque : sans elle, on ne peut pas déduire des dates comme « la semaine dernière ».</translation>
    </message>
    <message>
        <source>The date of publication is not confirmed.</source>
        <translation>La date de publication n’est pas confirmée.</translation>
    </message>
    <message>
        <source>Key actors: {count}</source>
        <translation>Acteurs à apprendre : {count}</translation>
    </message>
    <message>
        <source>No actor is a key actor yet.</source>
        <translation>Aucun acteur n’est encore à apprendre.</translation>
    </message>
    <message>
        <source>Every key actor has a gloss.</source>
        <translation>Chaque acteur à apprendre est expliqué en une phrase.</translation>
    </message>
    <message>
        <source>Key actors without a gloss: {count}</source>
        <translation>Acteurs à apprendre sans explication : {count}</translation>
    </message>
    <message>
        <source>Every event has a date.</source>
        <translation>Chaque événement a une date.</translation>
    </message>
    <message>
        <source>Events without a date: {count}</source>
        <translation>Événements sans date : {count}</translation>
    </message>
    <message>
        <source>Every event has actors.</source>
        <translation>Chaque événement a des acteurs.</translation>
    </message>
    <message>
        <source>Events without actors: {count}</source>
        <translation>Événements sans acteur : {count}</translation>
    </message>
    <message>
        <source>Every loaded word has a plainer one beside it.</source>
        <translation>Chaque mot connoté a un mot plus neutre à côté.</translation>
    </message>
    <message>
        <source>Loaded words without a plainer one: {count}</source>
        <translation>Mots connotés sans mot plus neutre : {count}</translation>
    </message>
    <message>
        <source>text of {title}</source>
        <translation>texte : {title}</translation>
    </message>
    <message>
        <source>This place has been looked at already.</source>
        <translation>Ce passage a déjà été revu.</translation>
    </message>
    <message>
        <source>deletion of “{words}”</source>
        <translation>suppression : “{words}”</translation>
    </message>
    <message>
        <source>place of “{words}”</source>
        <translation>place : “{words}”</translation>
    </message>
    <message>
        <source>details of {title}</source>
        <translation>détails : {title}</translation>
    </message>
    <message>
        <source>archiving of {name}</source>
        <translation>archivage de {name}</translation>
    </message>
    <message>
        <source>return of {name} from the archive</source>
        <translation>retour de {name} des archives</translation>
    </message>
    <message>
        <source>archiving of {n} articles</source>
        <translation>archivage d’articles ({n})</translation>
    </message>
    <message>
        <source>return of {n} articles from the archive</source>
        <translation>retour d’articles des archives ({n})</translation>
    </message>
    <message>
        <source>deletion of {n} articles</source>
        <translation>suppression d’articles ({n})</translation>
    </message>
    <message>
        <source>new event {title}</source>
        <translation>nouvel événement : {title}</translation>
    </message>
    <message>
        <source>This event is gone.</source>
        <translation>Cet événement n’existe plus.</translation>
    </message>
    <message>
        <source>new later event {title}</source>
        <translation>nouvel événement ultérieur : {title}</translation>
    </message>
    <message>
        <source>deletion of a later event</source>
        <translation>suppression d’un événement ultérieur</translation>
    </message>
    <message>
        <source>From the text: “{quote}”</source>
        <translation>D’après le texte : « {quote} »</translation>
    </message>
    <message>
        <source>From the entries that come with Dramatis</source>
        <translation>D’après les notices fournies avec Dramatis</translation>
    </message>
    <message>
        <source>deletion of a relation</source>
        <translation>suppression d’une relation</translation>
    </message>
    <message>
        <source>relation of {one} and {other}</source>
        <translation>relation : {one} et {other}</translation>
    </message>
    <message>
        <source>new statement “{words}”</source>
        <translation>nouvelle déclaration : “{words}”</translation>
    </message>
    <message>
        <source>change of “{words}”</source>
        <translation>modification : “{words}”</translation>
    </message>
    <message>
        <source>This statement is gone.</source>
        <translation>Cette déclaration n’existe plus.</translation>
    </message>
    <message>
        <source>Keep preset</source>
        <translation>Garder le modèle</translation>
    </message>
    <message>
        <source>No preset is called “{name}”.</source>
        <translation>Aucun modèle ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Each article has a file of its own.</source>
        <translation>Chaque article a son propre fichier.</translation>
    </message>
    <message>
        <source>Name a folder in the place of “{name}”.</source>
        <translation>Indiquez un dossier à la place de « {name} ».</translation>
    </message>
    <message>
        <source>This export has several tables.</source>
        <translation>Cet export comporte plusieurs tableaux.</translation>
    </message>
    <message>
        <source>Name one of them, or a folder for all: {names}.</source>
        <translation>Indiquez l’un d’eux, ou un dossier pour tous : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is none of the files of this export: {names}.</source>
        <translation>« {name} » n’est pas un fichier de cet export : {names}.</translation>
    </message>
    <message>
        <source>There is already a file “{name}”.</source>
        <translation>Il y a déjà un fichier « {name} ».</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>Il n’y a pas d’article à exporter.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>The files that were finished are whole.</source>
        <translation>Les fichiers terminés sont complets.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>joining {one} and {other}</source>
        <translation>réunion de {one} et {other}</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>Cet article ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Put back what was left out, or choose another file.</source>
        <translation>Remettre ce qui a été écarté, ou choisir un autre fichier.</translation>
    </message>
    <message>
        <source>import of {title}</source>
        <translation>import : {title}</translation>
    </message>
    <message>
        <source>import of {n} articles</source>
        <translation>import de {n} articles</translation>
    </message>
    <message>
        <source>No article is called “{title}”.</source>
        <translation>Aucun article ne s’appelle « {title} ».</translation>
    </message>
    <message>
        <source>The command “list” shows all of them.</source>
        <translation>La commande « list » les montre tous.</translation>
    </message>
    <message>
        <source>“{title}” fits {number} articles: {several}.</source>
        <translation>« {title} » correspond à {number} articles : {several}.</translation>
    </message>
    <message>
        <source>Type more of the title, or its number.</source>
        <translation>Taper davantage du titre, ou son numéro.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored.</source>
        <translation>Le texte de « {title} » n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>“{quote}” does not stand where “{title}” has it.</source>
        <translation>« {quote} » ne se trouve pas là où l’indique « {title} ».</translation>
    </message>
    <message>
        <source>A mention lies outside the text of “{title}”.</source>
        <translation>Une mention se trouve hors du texte de « {title} ».</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>There are no notes of this kind.</source>
        <translation>Il n’y a pas de notes de ce genre.</translation>
    </message>
    <message>
        <source>Choose other colours, or other articles.</source>
        <translation>Choisissez d’autres couleurs, ou d’autres articles.</translation>
    </message>
    <message>
        <source>A sheet shows the notes on at most {most} articles; here are {number}.</source>
        <translation>Une fiche montre les notes de {most} articles au plus ; il y en a ici {number}.</translation>
    </message>
    <message>
        <source>Choose a collection of fewer articles.</source>
        <translation>Choisissez une collection de moins d’articles.</translation>
    </message>
    <message>
        <source>“{title}” does not fit this library: it puts things of yours into other articles.</source>
        <translation>« {title} » ne va pas avec cette bibliothèque : des éléments à vous y sont dans d’autres articles.</translation>
    </message>
    <message>
        <source>Learn this article</source>
        <translation>Apprendre cet article</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Ne plus apprendre</translation>
    </message>
    <message>
        <source>Test day</source>
        <translation>Jour du contrôle</translation>
    </message>
    <message>
        <source>Options of practice</source>
        <translation>Options de l’entraînement</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Minutes of practice</source>
        <translation>Minutes d’entraînement</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Nouvelles cartes</translation>
    </message>
    <message>
        <source>Known when they came again</source>
        <translation>Sues à leur retour</translation>
    </message>
    <message>
        <source>{known} of {cards}</source>
        <translation>{known} sur {cards}</translation>
    </message>
    <message>
        <source>Cards known well</source>
        <translation>Cartes bien sues</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter la question</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Déplacer la question</translation>
    </message>
    <message>
        <source>This question is gone.</source>
        <translation>Cette question n’existe plus.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas su</translation>
    </message>
    <message>
        <source>False. What is true: {statement}</source>
        <translation>Faux. Ce qui est vrai : {statement}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant : {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>après : {date}</translation>
    </message>
    <message>
        <source>after {first}, before {second}</source>
        <translation>après : {first}, avant : {second}</translation>
    </message>
    <message>
        <source>There is no question on this sheet.</source>
        <translation>Il n’y a aucune question sur cette fiche.</translation>
    </message>
    <message>
        <source>Take the quiz first.</source>
        <translation>Faites d’abord le quiz.</translation>
    </message>
    <message>
        <source>accept {name}</source>
        <translation>acceptation : {name}</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>acceptation de {n} suggestions</translation>
    </message>
    <message>
        <source>reject {name}</source>
        <translation>rejet : {name}</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>rejet de {n} suggestions</translation>
    </message>
    <message>
        <source>skip {name}</source>
        <translation>saut : {name}</translation>
    </message>
    <message>
        <source>skip {n} suggestions</source>
        <translation>saut de {n} suggestions</translation>
    </message>
    <message>
        <source>reopen {name}</source>
        <translation>reprise : {name}</translation>
    </message>
    <message>
        <source>reopen {n} suggestions</source>
        <translation>reprise de {n} suggestions</translation>
    </message>
    <message>
        <source>Told apart from {name} by hand.</source>
        <translation>Distingué à la main de : {name}.</translation>
    </message>
    <message>
        <source>all mentions of {name}</source>
        <translation>toutes les mentions : {name}</translation>
    </message>
    <message>
        <source>You said who it is.</source>
        <translation>Vous avez dit qui c’est.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <translation>Cette suggestion n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the others of this article.</source>
        <translation>Regarder les autres de cet article.</translation>
    </message>
    <message>
        <source>Given by hand.</source>
        <translation>Donné à la main.</translation>
    </message>
    <message>
        <source>suggestions for {title}</source>
        <translation>suggestions : {title}</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Il n’y a pas de fichier « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {failure}.</source>
        <translation>« {name} » est illisible : {failure}.</translation>
    </message>
    <message>
        <source>The logo is larger than {megabytes} MB.</source>
        <translation>Le logo dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>Save the picture smaller, some {pixels} pixels wide, and choose it again.</source>
        <translation>Enregistrer l’image en plus petit, environ {pixels} pixels de large, et la choisir de nouveau.</translation>
    </message>
    <message>
        <source>The logo has {width} x {height} pixels; more than {most} are too many.</source>
        <translation>Le logo fait {width} × {height} pixels ; c’est trop, le maximum est {most}.</translation>
    </message>
    <message>
        <source>The logo is no picture that sheets can hold.</source>
        <translation>Le logo n’est pas une image utilisable sur une fiche.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and choose that file.</source>
        <translation>L’enregistrer en PNG ou en JPEG, et choisir ce fichier.</translation>
    </message>
    <message>
        <source>There is a newer search.</source>
        <translation>Une recherche plus récente est en cours.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Key actor</source>
        <translation>Acteur à apprendre</translation>
    </message>
    <message>
        <source>No key actor</source>
        <translation>Ne plus apprendre cet acteur</translation>
    </message>
    <message>
        <source>Key event</source>
        <translation>Événement à apprendre</translation>
    </message>
    <message>
        <source>No key event</source>
        <translation>Ne plus apprendre cet événement</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Mot à apprendre</translation>
    </message>
    <message>
        <source>No key word</source>
        <translation>Ne plus apprendre ce mot</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Supprimer le signet</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Noms des couleurs</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Il n’a pas de nom.</translation>
    </message>
    <message>
        <source>An earlier row has the same name.</source>
        <translation>Une ligne précédente porte le même nom.</translation>
    </message>
    <message>
        <source>Several actors are called so; it is not clear which one is meant.</source>
        <translation>Plusieurs acteurs s’appellent ainsi ; on ne sait pas lequel est visé.</translation>
    </message>
    <message>
        <source>The text does not name it: it comes into the library, not the article.</source>
        <translation>Le texte ne le nomme pas : il entre dans la bibliothèque, pas dans l’article.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of actor; it becomes a person.</source>
        <translation>« {kind} » n’est pas un type d’acteur ; ce sera une personne.</translation>
    </message>
    <message>
        <source>It is the head of a timeline, no event.</source>
        <translation>C’est l’en-tête d’une frise, pas un événement.</translation>
    </message>
    <message>
        <source>It has no headline.</source>
        <translation>Il n’a pas de titre.</translation>
    </message>
    <message>
        <source>Its quote is not in the text.</source>
        <translation>Sa citation n’est pas dans le texte.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Il n’a pas de date.</translation>
    </message>
    <message>
        <source>It has neither a quote from the text nor a source.</source>
        <translation>Il n’a ni citation du texte ni source.</translation>
    </message>
    <message>
        <source>Its quote is not in the text, and it has no source.</source>
        <translation>Sa citation n’est pas dans le texte, et il n’a pas de source.</translation>
    </message>
    <message>
        <source>Nobody here is called {names}.</source>
        <translation>Personne ici ne s’appelle {names}.</translation>
    </message>
    <message>
        <source>No row of this table has a headline.</source>
        <translation>Aucune ligne de ce tableau n’a de titre.</translation>
    </message>
    <message>
        <source>Say which column has the headlines.</source>
        <translation>Indiquez quelle colonne contient les titres.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It belongs to the article “{title}”.</source>
        <translation>Il appartient à l’article « {title} ».</translation>
    </message>
    <message>
        <source>import of {n} rows</source>
        <translation>import de lignes ({n})</translation>
    </message>
    <message>
        <source>“{date}” may be one day or another. Say whether the day or the month comes first.</source>
        <translation>« {date} » peut désigner deux jours différents. Indiquez si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>“{date}” is no date that can be read.</source>
        <translation>« {date} » n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB.</source>
        <translation>« {name} » dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>Save the rows that you need as a smaller file.</source>
        <translation>Enregistrez les lignes dont vous avez besoin dans un fichier plus petit.</translation>
    </message>
    <message>
        <source>“{name}” is no table of text.</source>
        <translation>« {name} » n’est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet, and choose that file.</source>
        <translation>Enregistrez-le en CSV dans votre tableur, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>lesson “{title}”</source>
        <translation>leçon « {title} »</translation>
    </message>
    <message>
        <source>The library has changed since the lesson was compared with it.</source>
        <translation>La bibliothèque a changé depuis que la leçon lui a été comparée.</translation>
    </message>
    <message>
        <source>Open the lesson again.</source>
        <translation>Rouvrez la leçon.</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Expliquer le mot</translation>
    </message>
    <message>
        <source>Change word</source>
        <translation>Modifier le mot</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>Supprimer le mot</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Camps</translation>
    </message>
    <message>
        <source>It is written {name}.</source>
        <translation>Cela s’écrit {name}.</translation>
    </message>
    <message>
        <source>True.</source>
        <translation>Vrai.</translation>
    </message>
    <message>
        <source>It should be: {answer}</source>
        <translation>Il faudrait : {answer}</translation>
    </message>
    <message>
        <source>False.</source>
        <translation>Faux.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>« {quote} »</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Sentences by period</source>
        <translation>Phrases par période</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nom dans sa propre écriture</translation>
    </message>
    <message>
        <source>Language of that name</source>
        <translation>Langue de ce nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Period of the role</source>
        <translation>Période du rôle</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>À apprendre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Année de fin</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Mois de fin</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Jour de fin</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Quote from the text</source>
        <translation>Citation du texte</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Numéro du paragraphe</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Façon de le présenter</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Comment la date a été déduite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type of the row (TimelineJS)</source>
        <translation>Type de la ligne (TimelineJS)</translation>
    </message>
    <message>
        <source>This article is new in the lesson.</source>
        <translation>Cet article est nouveau dans la leçon.</translation>
    </message>
    <message>
        <source>This article is no longer part of the lesson.</source>
        <translation>Cet article ne fait plus partie de la leçon.</translation>
    </message>
    <message>
        <source>The text has changed in too many places to be corrected by hand: print the article anew.</source>
        <translation>Le texte a changé à trop d’endroits pour être corrigé à la main : imprimez de nouveau l’article.</translation>
    </message>
    <message>
        <source>{date}: {words}</source>
        <translation>{date} : {words}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>After paragraph {number}</source>
        <translation>Après le paragraphe {number}</translation>
    </message>
    <message>
        <source>Heading “{title}”</source>
        <translation>Titre « {title} »</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>later event</source>
        <translation>événement ultérieur</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation>mot expliqué</translation>
    </message>
    <message>
        <source>side</source>
        <translation>camp</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>study sheet</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>article that is learnt</source>
        <translation>article que l’on apprend</translation>
    </message>
    <message>
        <source>card of practice</source>
        <translation>carte d’entraînement</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>is updated</source>
        <translation>à mettre à jour</translation>
    </message>
    <message>
        <source>gets what is missing here</source>
        <translation>reçoit ce qui manque ici</translation>
    </message>
    <message>
        <source>changed here and in the lesson</source>
        <translation>changements ici et dans la leçon</translation>
    </message>
    <message>
        <source>comes if its article does</source>
        <translation>vient si son article vient</translation>
    </message>
    <message>
        <source>stays as it is here</source>
        <translation>reste comme ici</translation>
    </message>
    <message>
        <source>is removed: the lesson no longer has it</source>
        <translation>à retirer : n’est plus dans la leçon</translation>
    </message>
    <message>
        <source>stays: it was changed here</source>
        <translation>reste : changements faits ici</translation>
    </message>
    <message>
        <source>you deleted this</source>
        <translation>vous l’avez supprimé</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}</source>
        <translation>« {title} », édition {number}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{words} ({period})</source>
        <translation>{words} ({period})</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Événement ultérieur</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Explained word</source>
        <translation>Mot expliqué</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Date of “{name}”</source>
        <translation>Date de « {name} »</translation>
    </message>
    <message>
        <source>Headline of “{name}”</source>
        <translation>Titre de « {name} »</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>D’où vient le texte</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Catégorie de texte</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Nom : {name}</translation>
    </message>
    <message>
        <source>Other names of {name}</source>
        <translation>Autres noms : {name}</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>Ce qu’est {name}</translation>
    </message>
    <message>
        <source>{name}, in one sentence</source>
        <translation>{name}, en une phrase</translation>
    </message>
    <message>
        <source>{name}, in one sentence for a time</source>
        <translation>{name}, en une phrase pour un temps</translation>
    </message>
    <message>
        <source>Offices of {name}</source>
        <translation>Fonctions : {name}</translation>
    </message>
    <message>
        <source>More about “{name}”</source>
        <translation>Précisions sur « {name} »</translation>
    </message>
    <message>
        <source>Who takes part in “{name}”</source>
        <translation>Qui participe à « {name} »</translation>
    </message>
    <message>
        <source>Source of “{name}”</source>
        <translation>Source de « {name} »</translation>
    </message>
    <message>
        <source>Time of “{name}”</source>
        <translation>Époque de « {name} »</translation>
    </message>
    <message>
        <source>Name of the side “{name}”</source>
        <translation>Nom du camp « {name} »</translation>
    </message>
    <message>
        <source>Who is on the side “{name}”</source>
        <translation>Qui est dans le camp « {name} »</translation>
    </message>
    <message>
        <source>Explained word “{name}”</source>
        <translation>Mot expliqué « {name} »</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>Sens de « {name} »</translation>
    </message>
    <message>
        <source>Plainer word for “{name}”</source>
        <translation>Mot plus neutre pour « {name} »</translation>
    </message>
    <message>
        <source>Statement “{name}”</source>
        <translation>Déclaration « {name} »</translation>
    </message>
    <message>
        <source>Who says “{name}”</source>
        <translation>Qui dit « {name} »</translation>
    </message>
    <message>
        <source>Kind of the statement “{name}”</source>
        <translation>Genre de la déclaration « {name} »</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>Question « {name} »</translation>
    </message>
    <message>
        <source>Answer to “{name}”</source>
        <translation>Réponse à « {name} »</translation>
    </message>
    <message>
        <source>Marks for “{name}”</source>
        <translation>Points pour « {name} »</translation>
    </message>
    <message>
        <source>No cards can be made of this yet.</source>
        <translation>On ne peut pas encore en faire de cartes.</translation>
    </message>
    <message>
        <source>They come from actors with a gloss, events, relations and statements.</source>
        <translation>Elles viennent des acteurs qui ont une glose, des événements, des relations et des déclarations.</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Page pour navigateur (HTML)</translation>
    </message>
    <message>
        <source>The whole lesson as one page, for those who do not have Dramatis. It needs no network.</source>
        <translation>Toute la leçon en une page, pour qui n’a pas Dramatis. Elle fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Notes, highlights and questions are left out.</source>
        <translation>Les notes, les surlignages et les questions sont laissés de côté.</translation>
    </message>
    <message>
        <source>The map of relations is a list, and the timeline is not drawn to scale.</source>
        <translation>La carte des relations devient une liste, et la frise n’est pas à l’échelle.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Texte balisé (Markdown)</translation>
    </message>
    <message>
        <source>The article with numbered paragraphs, actors and timeline, for editors and learning platforms.</source>
        <translation>L’article avec paragraphes numérotés, acteurs et frise, pour les éditeurs de texte et les plateformes d’apprentissage.</translation>
    </message>
    <message>
        <source>The places where the text names an actor are left out; the numbers of the paragraphs stay.</source>
        <translation>Les endroits où le texte nomme un acteur sont laissés de côté ; les numéros des paragraphes restent.</translation>
    </message>
    <message>
        <source>Cards for Anki</source>
        <translation>Cartes pour Anki</translation>
    </message>
    <message>
        <source>Everything that can be practised, with its evidence. Importing a newer file updates the cards.</source>
        <translation>Tout ce à quoi l’on peut s’entraîner, avec sa preuve dans le texte. Importer un fichier plus récent met les cartes à jour.</translation>
    </message>
    <message>
        <source>Your reviews here are left out: Anki begins its own.</source>
        <translation>Vos révisions d’ici sont écartées : Anki commence les siennes.</translation>
    </message>
    <message>
        <source>The text of the article is left out, apart from the quotes.</source>
        <translation>Le texte de l’article est laissé de côté, sauf les citations.</translation>
    </message>
    <message>
        <source>Nothing is dragged in Anki, and it counts every slip in a typed answer.</source>
        <translation>Dans Anki, rien ne se glisse à la souris, et chaque faute de frappe compte.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>Actors, events, relations, statements and words, for spreadsheets. They can be imported again.</source>
        <translation>Acteurs, événements, relations, déclarations et mots, pour les tableurs. On peut les réimporter.</translation>
    </message>
    <message>
        <source>The places of mentions are left out; their number and paragraphs stay.</source>
        <translation>Les endroits des mentions sont laissés de côté ; leur nombre et leurs paragraphes restent.</translation>
    </message>
    <message>
        <source>Timeline for the web (TimelineJS)</source>
        <translation>Frise pour le web (TimelineJS)</translation>
    </message>
    <message>
        <source>The events as the spreadsheet and the JSON that TimelineJS reads.</source>
        <translation>Les événements sous forme du tableau et du JSON que lit TimelineJS.</translation>
    </message>
    <message>
        <source>TimelineJS knows no uncertain dates: they are drawn as plain dates, and only their words tell.</source>
        <translation>TimelineJS ne connaît pas les dates incertaines : elles y deviennent de simples dates, et seul leur texte le dit.</translation>
    </message>
    <message>
        <source>Events without a date are left out, as is what came after the article.</source>
        <translation>Les événements sans date sont laissés de côté, comme ce qui a suivi l’article.</translation>
    </message>
    <message>
        <source>The article, relations, statements and words are left out.</source>
        <translation>L’article, les relations, les déclarations et les mots sont laissés de côté.</translation>
    </message>
    <message>
        <source>Graph of the relations (CSV)</source>
        <translation>Graphe des relations (CSV)</translation>
    </message>
    <message>
        <source>Actors as nodes and relations as edges, for Gephi and other programs that draw networks.</source>
        <translation>Les acteurs comme nœuds et les relations comme arêtes, pour Gephi et d’autres programmes qui dessinent des réseaux.</translation>
    </message>
    <message>
        <source>Events, statements, words and the text of the article are left out.</source>
        <translation>Les événements, les déclarations, les mots et le texte de l’article sont laissés de côté.</translation>
    </message>
    <message>
        <source>Periods become exact days: “about 2014” becomes the year 2014.</source>
        <translation>Les périodes deviennent des jours précis : « vers 2014 » devient l’année 2014.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>After this article</source>
        <translation>Après cet article</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui le dit ?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Also called: {names}.</source>
        <translation>Aussi appelé : {names}.</translation>
    </message>
    <message>
        <source>It answers: {statement}</source>
        <translation>En réponse à : {statement}</translation>
    </message>
    <message>
        <source>A plainer word: {word}.</source>
        <translation>Un mot plus simple : {word}.</translation>
    </message>
    <message>
        <source>The word carries a judgement.</source>
        <translation>Le mot porte un jugement.</translation>
    </message>
    <message>
        <source>Skip to the article</source>
        <translation>Aller à l’article</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Sections de cette page</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
    <message>
        <source>A name leads to its actor, a raised number to its event, and both lead back to the text.</source>
        <translation>Un nom mène à son acteur, un numéro en exposant à son événement, et les deux ramènent au texte.</translation>
    </message>
    <message>
        <source>What the lines under names mean</source>
        <translation>Ce que signifient les traits sous les noms</translation>
    </message>
    <message>
        <source>Event {number}: {title}</source>
        <translation>Événement {number} : {title}</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>Ce tableau est vide.</translation>
    </message>
    <message>
        <source>The table has more than {n} rows; the rest was not read.</source>
        <translation>Le tableau a plus de {n} lignes ; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>This cannot be read as a table: a cell of it has no end.</source>
        <translation>Ce fichier n’est pas lisible comme tableau : une cellule n’a pas de fin.</translation>
    </message>
    <message>
        <source>Save it again as CSV, and choose that file.</source>
        <translation>Enregistrez-le de nouveau en CSV, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; such marks were taken as they stand.</source>
        <translation>Un guillemet n’est jamais fermé ; ces signes ont été pris tels quels.</translation>
    </message>
    <message>
        <source>The table has more than {n} columns; the rest was not read.</source>
        <translation>Le tableau a plus de {n} colonnes ; la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>Some rows are shorter than others; their last cells count as empty.</source>
        <translation>Certaines lignes sont plus courtes ; leurs dernières cellules comptent comme vides.</translation>
    </message>
    <message>
        <source>A cell has more than {n} characters; the rest of it was cut off.</source>
        <translation>Une cellule a plus de {n} caractères ; la fin a été coupée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{quote} ({place})</source>
        <translation>{quote} ({place})</translation>
    </message>
    <message>
        <source>The class set is empty.</source>
        <translation>Le lot pour la classe est vide.</translation>
    </message>
    <message>
        <source>“{entry}” in the class set cannot be read.</source>
        <translation>« {entry} », dans le lot pour la classe, est incompréhensible.</translation>
    </message>
    <message>
        <source>“{part}” answers questions of this sheet, so it is on pages of its own, to be handed out afterwards.</source>
        <translation>« {part} » répond à des questions de cette fiche : cette partie est donc sur des pages à part, à distribuer après.</translation>
    </message>
    <message>
        <source>“{part}” is asked without the text, so it is on pages of its own, for when what helps is put away.</source>
        <translation>« {part} » se fait sans le texte : cette partie est donc sur des pages à part, à distribuer quand le reste est rangé.</translation>
    </message>
    <message>
        <source>The numbers in brackets are those of the articles, which are listed at the end.</source>
        <translation>Les numéros entre crochets sont ceux des articles, dont la liste est à la fin.</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Les articles</translation>
    </message>
    <message>
        <source>article {number} says: {date}</source>
        <translation>l’article {number} dit : {date}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>article {number}</translation>
    </message>
    <message>
        <source>article {number}, paragraph {paragraph}</source>
        <translation>article {number}, paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>The articles by their numbers.</source>
        <translation>Les articles par numéro.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Write the missing words.</source>
        <translation>Compléter avec les mots qui manquent.</translation>
    </message>
    <message>
        <source>Write the letter of the description that fits.</source>
        <translation>Écrire la lettre de la description qui convient.</translation>
    </message>
    <message>
        <source>Write the letter of the office or part that fits.</source>
        <translation>Écrire la lettre de la fonction ou du rôle qui convient.</translation>
    </message>
    <message>
        <source>Write the letter of the date that fits.</source>
        <translation>Écrire la lettre de la date qui convient.</translation>
    </message>
    <message>
        <source>Write who said or did it.</source>
        <translation>Écrire qui l’a dit ou fait.</translation>
    </message>
    <message>
        <source>Tick the right box, and write down the words that decide it.</source>
        <translation>Cocher la bonne case, et relever les mots du texte qui le prouvent.</translation>
    </message>
    <message>
        <source>Fill in the timeline.</source>
        <translation>Compléter la frise.</translation>
    </message>
    <message>
        <source>Fill in the glossary.</source>
        <translation>Compléter le glossaire.</translation>
    </message>
    <message>
        <source>Who argues this? Tick the right box, and say what shows it.</source>
        <translation>Qui défend cet argument ? Cocher la bonne case, et dire ce qui le montre.</translation>
    </message>
    <message>
        <source>Tick what each sentence is.</source>
        <translation>Cocher la case qui convient pour chaque phrase.</translation>
    </message>
    <message>
        <source>Write down what the article offers as evidence, and who disagrees.</source>
        <translation>Relever les preuves que donne l’article, et dire qui n’est pas d’accord.</translation>
    </message>
    <message>
        <source>The word in bold carries a judgement. Write a plainer one.</source>
        <translation>Le mot en gras porte un jugement. En écrire un plus neutre.</translation>
    </message>
    <message>
        <source>Use the text.</source>
        <translation>S’aider du texte.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson does not give enough to ask.</source>
        <translation>« {part} » n’est pas sur la fiche : cette leçon ne permet pas de poser assez de questions.</translation>
    </message>
    <message>
        <source>“{part}” is left out: what it would ask stands elsewhere on the pages without the text.</source>
        <translation>« {part} » n’est pas sur la fiche : ce qui serait demandé figure déjà ailleurs sur les pages sans le texte.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson has nothing to show there.</source>
        <translation>« {part} » n’est pas sur la fiche : cette leçon n’a rien à y montrer.</translation>
    </message>
    <message>
        <source>“{part}” is left out: there are no questions of your own for this article yet.</source>
        <translation>« {part} » n’est pas sur la fiche : vous n’avez pas encore écrit de questions sur cet article.</translation>
    </message>
    <message>
        <source>Answer from memory. Put the article and your notes away.</source>
        <translation>Répondre de mémoire. Ranger l’article et les notes.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>Imprimé pour</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Print each of these as often as the list says. The questions have the same numbers in all of them.</source>
        <translation>Imprimer chacun dans le nombre indiqué. Les questions ont partout les mêmes numéros.</translation>
    </message>
    <message>
        <source>The masters of this class set.</source>
        <translation>Les originaux de ce lot.</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Lot pour la classe</translation>
    </message>
    <message>
        <source>{letter} · {code}</source>
        <translation>{letter} · {code}</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Tout le corrigé</translation>
    </message>
    <message>
        <source>Teacher copy</source>
        <translation>Fiche professeur</translation>
    </message>
    <message>
        <source>The article stands in one column: this print has letters too large for two.</source>
        <translation>L’article est sur une colonne : les caractères sont trop gros pour deux.</translation>
    </message>
    <message>
        <source>Two columns leave no room for a margin: the explanations stand at the foot of the page instead.</source>
        <translation>Deux colonnes ne laissent pas de place pour une marge : les explications sont en bas de page.</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Qui ou ce que c’est</translation>
    </message>
    <message>
        <source>Office or part</source>
        <translation>Fonction ou rôle</translation>
    </message>
    <message>
        <source>Its letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Two columns to match: what is asked, and what may belong to it.</source>
        <translation>Deux colonnes à associer : ce qui est demandé, et ce qui peut y correspondre.</translation>
    </message>
    <message>
        <source>Pick from</source>
        <translation>Choisir parmi</translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>Nom ou mot</translation>
    </message>
    <message>
        <source>A glossary to fill in.</source>
        <translation>Un glossaire à compléter.</translation>
    </message>
    <message>
        <source>The article’s words</source>
        <translation>Les mots de l’article</translation>
    </message>
    <message>
        <source>Sentences to sort: one box to tick for each.</source>
        <translation>Des phrases à classer : une case à cocher pour chacune.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Evidence in the article</source>
        <translation>Preuve dans l’article</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Claims with room for evidence and a reply.</source>
        <translation>Des affirmations, avec de la place pour une preuve et une objection.</translation>
    </message>
    <message>
        <source>Version {letter} · {code}</source>
        <translation>Version {letter} · {code}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>The same in all versions</source>
        <translation>Identique dans toutes les versions</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>The answers, by question.</source>
        <translation>Les réponses, par question.</translation>
    </message>
    <message>
        <source>?: the text was corrected since; the words as they were may stand elsewhere now, or nowhere.</source>
        <translation>? : le texte a été corrigé depuis ; les mots d’alors se trouvent peut-être ailleurs, ou nulle part.</translation>
    </message>
    <message>
        <source>My notes: {title}</source>
        <translation>Mes notes : {title}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>My notes: where, on which words, and what I wrote.</source>
        <translation>Mes notes : où, sur quels mots, et ce que j’ai écrit.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>{place}?</source>
        <translation>{place} ?</translation>
    </message>
    <message>
        <source>Number these from first to last.</source>
        <translation>Numéroter les événements du premier au dernier.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>Quiz : {title}</translation>
    </message>
    <message numerus="yes">
        <source>{score} of {n} questions are right.</source>
        <translation>
            <numerusform>Réponses justes : {score} sur {n}.</numerusform>
            <numerusform>Réponses justes : {score} sur {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>What is right, and where it stands</source>
        <translation>Ce qui est juste, et où cela se trouve</translation>
    </message>
    <message>
        <source>Each question with the answer that was given, and what is right.</source>
        <translation>Chaque question avec la réponse donnée, et ce qui est juste.</translation>
    </message>
    <message>
        <source>Words in quotation marks are those of the article.</source>
        <translation>Les mots entre guillemets sont ceux de l’article.</translation>
    </message>
    <message>
        <source>✗ not right:</source>
        <translation>✗ faux :</translation>
    </message>
    <message>
        <source>– not answered</source>
        <translation>– sans réponse</translation>
    </message>
    <message>
        <source>✓ right:</source>
        <translation>✓ juste :</translation>
    </message>
    <message>
        <source>“{words}” (paragraph {number})</source>
        <translation>« {words} » (paragraphe {number})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Sens dans l’article</translation>
    </message>
    <message>
        <source>Words of the article and what they mean.</source>
        <translation>Des mots de l’article et leur sens.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature du texte</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>Origine du texte</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>Corrections: {title}</source>
        <translation>Corrections : {title}</translation>
    </message>
    <message>
        <source>Correct your sheets of {older}. Paragraphs have the numbers that they have there; what differs is in bold.</source>
        <translation>Corrigez vos fiches ({older}). Les paragraphes portent les numéros qu’ils y ont ; ce qui diffère est en gras.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>What is corrected: where, what it said, what it says now.</source>
        <translation>Ce qui est corrigé : où, ce qui était dit, ce qui est dit maintenant.</translation>
    </message>
    <message>
        <source>{date} (date not confirmed)</source>
        <translation>{date} (date non confirmée)</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>Entraînement : {title}</translation>
    </message>
    <message>
        <source>Answers in each week</source>
        <translation>Réponses par semaine</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>{n} more articles are not listed.</source>
        <translation>
            <numerusform>{n} autre article n’est pas dans la liste.</numerusform>
            <numerusform>{n} autres articles ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was made on the reader’s own computer. The program has sent nothing to anybody; whoever has the page was given it.</source>
        <translation>Cette page a été faite sur l’ordinateur du lecteur. Le programme n’a rien envoyé à personne ; qui a la page l’a reçue de lui.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>The figures of the period.</source>
        <translation>Les chiffres de la période.</translation>
    </message>
    <message>
        <source>Week of {day}: {answers} answers, {right} of them right.</source>
        <translation>Semaine du {day} : réponses {answers}, dont justes {right}.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Bars of the answers in each week.</source>
        <translation>Barres des réponses par semaine.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>Answers and cards of each article.</source>
        <translation>Réponses et cartes de chaque article.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Knowledge organiser</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Your own questions</source>
        <translation>Vos questions</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Texte à trous</translation>
    </message>
    <message>
        <source>Match: who is who</source>
        <translation>Associer : qui est qui</translation>
    </message>
    <message>
        <source>Match: offices and parts</source>
        <translation>Associer : fonctions et rôles</translation>
    </message>
    <message>
        <source>Match: events and dates</source>
        <translation>Associer : événements et dates</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Remettre dans l’ordre</translation>
    </message>
    <message>
        <source>Who said or did it?</source>
        <translation>Qui l’a dit ou fait ?</translation>
    </message>
    <message>
        <source>Timeline to fill in</source>
        <translation>Frise à compléter</translation>
    </message>
    <message>
        <source>Glossary to fill in</source>
        <translation>Glossaire à compléter</translation>
    </message>
    <message>
        <source>Two positions</source>
        <translation>Deux positions</translation>
    </message>
    <message>
        <source>Fact, claim, judgement or prediction?</source>
        <translation>Fait, affirmation, jugement ou prévision ?</translation>
    </message>
    <message>
        <source>Claim, evidence, reply</source>
        <translation>Affirmation, preuve, objection</translation>
    </message>
    <message>
        <source>Find a plainer word</source>
        <translation>Trouver un mot plus neutre</translation>
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
        <translation>Lettre</translation>
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
        <translation>Gros caractères, 18 pt</translation>
    </message>
    <message>
        <source>Large print, 24 pt</source>
        <translation>Gros caractères, 24 pt</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Adapté à la dyslexie</translation>
    </message>
    <message>
        <source>Black-and-white copier</source>
        <translation>Photocopie noir et blanc</translation>
    </message>
    <message>
        <source>Two pages on a sheet</source>
        <translation>Deux pages par feuille</translation>
    </message>
    <message>
        <source>Flash cards, turned over the long edge</source>
        <translation>Cartes de révision, bord long</translation>
    </message>
    <message>
        <source>Flash cards, turned over the short edge</source>
        <translation>Cartes de révision, bord court</translation>
    </message>
    <message>
        <source>Pre-reading</source>
        <translation>Avant la lecture</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Devoir à la maison</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>version {letter} · {code}</source>
        <translation>version {letter} · {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marks</source>
        <translation>
            <numerusform>{n} point</numerusform>
            <numerusform>{n} points</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>revenir au texte</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>The actors, and where the article names them.</source>
        <translation>Les acteurs, et où l’article les nomme.</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personnes et groupes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Flash cards</source>
        <translation>Cartes de révision</translation>
    </message>
    <message>
        <source>{star} Learn these first.</source>
        <translation>{star} À apprendre d’abord.</translation>
    </message>
    <message>
        <source>The line before a name marks it in the article.</source>
        <translation>Le trait devant un nom le signale dans l’article.</translation>
    </message>
    <message>
        <source>¶ shows where it is named.</source>
        <translation>¶ indique où il est nommé.</translation>
    </message>
    <message>
        <source>the table of actors</source>
        <translation>le tableau des acteurs</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>the table of actors, at “{name}”</source>
        <translation>le tableau des acteurs, à « {name} »</translation>
    </message>
    <message>
        <source>people, groups and states</source>
        <translation>personnes, groupes et États</translation>
    </message>
    <message>
        <source>In bold</source>
        <translation>En gras</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Soulignés</translation>
    </message>
    <message>
        <source>a heading of the article</source>
        <translation>un intertitre de l’article</translation>
    </message>
    <message>
        <source>the numbers of the lines</source>
        <translation>les numéros de ligne</translation>
    </message>
    <message>
        <source>the words to pick from</source>
        <translation>les mots proposés</translation>
    </message>
    <message>
        <source>the source box</source>
        <translation>l’encadré de la source</translation>
    </message>
    <message>
        <source>the name of a box</source>
        <translation>le titre d’un encadré</translation>
    </message>
    <message>
        <source>cards {first} to {last}, front</source>
        <translation>cartes {first} à {last}, recto</translation>
    </message>
    <message>
        <source>cards {first} to {last}, back</source>
        <translation>cartes {first} à {last}, verso</translation>
    </message>
    <message>
        <source>the card “{front}”</source>
        <translation>la carte « {front} »</translation>
    </message>
    <message>
        <source>The card “{front}” has no room for all of its text, which is cut.</source>
        <translation>Tout le texte de la carte « {front} » ne tient pas dessus ; il est coupé.</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>le pied de page</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>un diagramme</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term} : {meaning}</translation>
    </message>
    <message>
        <source>the explanation of “{term}”</source>
        <translation>l’explication de « {term} »</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a month or season</source>
        <translation>un mois ou une saison</translation>
    </message>
    <message>
        <source>a year or more</source>
        <translation>un an ou plus</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>une période</translation>
    </message>
    <message>
        <source>fading: about then</source>
        <translation>bords flous : vers cette date</translation>
    </message>
    <message>
        <source>open: by then, or from then on</source>
        <translation>ouvert : au plus tard, ou à partir de là</translation>
    </message>
    <message>
        <source>empty years left out</source>
        <translation>années vides omises</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Back to note {number} in the text</source>
        <translation>Revenir à la note {number} dans le texte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>the lines under the title</source>
        <translation>les lignes sous le titre</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>Logo of the school</source>
        <translation>Logo de l’établissement</translation>
    </message>
    <message>
        <source>the name of the school</source>
        <translation>le nom de l’établissement</translation>
    </message>
    <message>
        <source>version {letter}</source>
        <translation>version {letter}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>une légende</translation>
    </message>
    <message>
        <source>the margin</source>
        <translation>la marge</translation>
    </message>
    <message>
        <source>People, groups, states</source>
        <translation>Personnes, groupes, États</translation>
    </message>
    <message numerus="yes">
        <source>The knowledge organiser has no room for {n} entries, which are left out.</source>
        <translation>
            <numerusform>« L’essentiel » n’a pas de place pour {n} entrée, qui n’y figure pas.</numerusform>
            <numerusform>« L’essentiel » n’a pas de place pour {n} entrées, qui n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the knowledge organiser, at “{term}”</source>
        <translation>« L’essentiel », à « {term} »</translation>
    </message>
    <message>
        <source>the knowledge organiser</source>
        <translation>« L’essentiel »</translation>
    </message>
    <message>
        <source>the heading “{text}”</source>
        <translation>le titre « {text} »</translation>
    </message>
    <message>
        <source>a line of the sheet</source>
        <translation>une ligne de la fiche</translation>
    </message>
    <message>
        <source>/{marks}</source>
        <translation>/{marks}</translation>
    </message>
    <message>
        <source>the marks</source>
        <translation>les points</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>question {number}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numéro</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <translation>
            <numerusform>{n} relation</numerusform>
            <numerusform>{n} relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actors</source>
        <translation>
            <numerusform>{n} acteur</numerusform>
            <numerusform>{n} acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of {relations} between {actors}; they are listed after it.</source>
        <translation>Schéma : {relations} entre {actors} ; la liste suit.</translation>
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
        <translation>la liste des relations</translation>
    </message>
    <message>
        <source>{words}, paragraph {number}</source>
        <translation>{words}, paragraphe {number}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Premier acteur</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Second acteur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who stands how to whom.</source>
        <translation>Qui a quelle relation avec qui.</translation>
    </message>
    <message>
        <source>the map of relations</source>
        <translation>le schéma des relations</translation>
    </message>
    <message>
        <source>The logo of the school cannot be read, and is not printed.</source>
        <translation>Le logo de l’établissement est illisible et n’est pas imprimé.</translation>
    </message>
    <message>
        <source>ticked box</source>
        <translation>case cochée</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>Absents du dessin</translation>
    </message>
    <message>
        <source>bold: learn these first</source>
        <translation>en gras : à apprendre d’abord</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>À l’échelle</translation>
    </message>
    <message>
        <source>Timeline, continued, with a scale of its own</source>
        <translation>Frise (suite), avec sa propre échelle</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>Not to scale: the events stand in order, at equal distances.</source>
        <translation>Sans échelle : les événements se suivent dans l’ordre, à distances égales.</translation>
    </message>
    <message>
        <source>{sentence} Learn those in bold first.</source>
        <translation>{sentence} En gras : à apprendre d’abord.</translation>
    </message>
    <message>
        <source>the event “{title}”</source>
        <translation>l’événement « {title} »</translation>
    </message>
    <message>
        <source>a timeline</source>
        <translation>une frise</translation>
    </message>
    <message numerus="yes">
        <source>Boxes are also printed for {n} other characters without a font.</source>
        <translation>
            <numerusform>Une case est aussi imprimée pour {n} autre caractère sans police.</numerusform>
            <numerusform>Des cases sont aussi imprimées pour {n} autres caractères sans police.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program cannot set the script of the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Le programme ne sait pas composer l’écriture du caractère « {character} » ({code} ; {n} fois sur la fiche ; endroit : {place}). Une case est imprimée à sa place.</numerusform>
            <numerusform>Le programme ne sait pas composer l’écriture du caractère « {character} » ({code} ; {n} fois sur la fiche ; premier endroit : {place}). Une case est imprimée à sa place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font of the program or of this computer has the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Aucune police du programme ni de cet ordinateur n’a le caractère « {character} » ({code} ; {n} fois sur la fiche ; endroit : {place}). Une case est imprimée à sa place.</numerusform>
            <numerusform>Aucune police du programme ni de cet ordinateur n’a le caractère « {character} » ({code} ; {n} fois sur la fiche ; premier endroit : {place}). Une case est imprimée à sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name for the sheet.</source>
        <translation>Choisir un autre nom pour la fiche.</translation>
    </message>
    <message>
        <source>The disk is full; the sheet was not saved.</source>
        <translation>Le disque est plein ; la fiche n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libérer de la place, ou choisir un autre disque.</translation>
    </message>
    <message>
        <source>Choose another folder for the sheet.</source>
        <translation>Choisir un autre dossier pour la fiche.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it is open in another program, or may not be changed.</source>
        <translation>« {name} » ne peut pas être remplacé : un autre programme l’utilise, ou il est protégé.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name for the sheet.</source>
        <translation>Le fermer là-bas, ou choisir un autre nom pour la fiche.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder “{folder}”.</source>
        <translation>On ne peut rien enregistrer dans le dossier « {folder} ».</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>Le nom du fichier est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the sheet.</source>
        <translation>Choisir un nom plus court pour la fiche.</translation>
    </message>
    <message>
        <source>The sheet could not be saved: {failure}.</source>
        <translation>La fiche n’a pas pu être enregistrée : {failure}.</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>Essayer un autre dossier.</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title} : {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Undo “{change}”</source>
        <translation>A&amp;nnuler « {change} »</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo “{change}”</source>
        <translation>&amp;Rétablir « {change} »</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review suggestions ({n} left)</source>
        <translation>
            <numerusform>&amp;Vérifier les suggestions ({n} restante)</numerusform>
            <numerusform>&amp;Vérifier les suggestions ({n} restantes)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review suggestions</source>
        <translation>&amp;Vérifier les suggestions</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sortir des &amp;archives</translation>
    </message>
    <message>
        <source>&amp;Archive article</source>
        <translation>&amp;Archiver l’article</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>La bibliothèque n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation>Filtrer par nom ou par mots</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Le plus d’articles d’abord</translation>
    </message>
    <message>
        <source>Most mentions first</source>
        <translation>Le plus de mentions d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>“Learn this” first</source>
        <translation>« À apprendre » d’abord</translation>
    </message>
    <message>
        <source>Look at each pair, and merge the two or tell them apart</source>
        <translation>Regarder chaque paire, pour fusionner les deux ou les distinguer</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>Change who the actor is (Enter)</source>
        <translation>Modifier l’acteur (Entrée)</translation>
    </message>
    <message>
        <source>Seen &amp;in…</source>
        <translation>&amp;Vu dans…</translation>
    </message>
    <message>
        <source>List the articles that mention the actor</source>
        <translation>Lister les articles qui mentionnent l’acteur</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Make one actor of the two chosen ones</source>
        <translation>Faire un seul acteur des deux qui sont choisis</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Séparer…</translation>
    </message>
    <message>
        <source>Tell two apart who were taken for one in several articles</source>
        <translation>Distinguer deux acteurs pris pour un seul dans plusieurs articles</translation>
    </message>
    <message>
        <source>&amp;Learn this</source>
        <translation>À appren&amp;dre</translation>
    </message>
    <message>
        <source>Mark as one to learn, or unmark</source>
        <translation>Marquer comme à apprendre, ou enlever la marque</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same ›</source>
        <translation>
            <numerusform>{n} paire est peut-être un seul acteur ›</numerusform>
            <numerusform>{n} paires sont peut-être un seul acteur ›</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>Enter changes an actor; Shift with the arrows chooses several.</source>
        <translation>Entrée modifie un acteur ; Maj avec les flèches en choisit plusieurs.</translation>
    </message>
    <message>
        <source>Filter by title, author, publication or collection</source>
        <translation>Filtrer par titre, auteur, publication ou collection</translation>
    </message>
    <message>
        <source>No article stands here yet. Drag articles onto the collection, or put them into it.</source>
        <translation>Il n’y a encore aucun article ici. Faites glisser des articles sur la collection, ou ajoutez-en.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the article (Enter)</source>
        <translation>Ouvrir l’article (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Collections…</translation>
    </message>
    <message>
        <source>Say which collections the chosen articles belong to</source>
        <translation>Indiquer à quelles collections appartiennent les articles choisis</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>&amp;Retirer d’ici</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Retirer de cette collection</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move one place towards the beginning</source>
        <translation>Avancer d’une place vers le début</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move one place towards the end</source>
        <translation>Reculer d’une place vers la fin</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Put away, with everything in it</source>
        <translation>Mettre de côté, avec tout son contenu</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Supprimer de la bibliothèque</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Take &amp;out of the archive</source>
        <translation>S&amp;ortir des archives</translation>
    </message>
    <message>
        <source>Enter opens an article; Shift with the arrows chooses several.</source>
        <translation>Entrée ouvre un article ; Maj avec les flèches en choisit plusieurs.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>What is on the shelf</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>Make a collection of articles: a course, a term</source>
        <translation>Créer une collection d’articles : un cours, un trimestre</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print actors, timeline and sources of these articles as one sheet</source>
        <translation>Imprimer acteurs, frise et sources de ces articles sur une seule fiche</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>{shelf} – Library – Dramatis</source>
        <translation>{shelf} – Bibliothèque – Dramatis</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>A course, a term, a topic</source>
        <translation>Un cours, un trimestre, un thème</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Keep the name (Enter)</source>
        <translation>Garder ce nom (Entrée)</translation>
    </message>
    <message>
        <source>Another collection is called “{name}”.</source>
        <translation>Une autre collection s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>An article may be in several collections.</source>
        <translation>Un article peut être dans plusieurs collections.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles into:</source>
        <translation>
            <numerusform>Mettre {n} article dans :</numerusform>
            <numerusform>Mettre {n} articles dans :</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a collection.</source>
        <translation>Espace coche une collection.</translation>
    </message>
    <message>
        <source>Put the articles into the ticked collections (Enter)</source>
        <translation>Mettre les articles dans les collections cochées (Entrée)</translation>
    </message>
    <message>
        <source>Show this place in the article</source>
        <translation>Montrer cet endroit dans l’article</translation>
    </message>
    <message>
        <source>{name}, {facts}: the actors, one timeline, the relations and the list of articles.</source>
        <translation>{name}, {facts} : les acteurs, une seule frise, les relations et la liste des articles.</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>Imprimer « {name} »</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Lecture des articles</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Reading was stopped: nothing is shown.</source>
        <translation>La lecture a été arrêtée : rien n’est affiché.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>No relations between actors are noted in these articles yet.</source>
        <translation>Aucune relation entre acteurs n’est encore notée dans ces articles.</translation>
    </message>
    <message>
        <source>Choose a relation to see which articles say it.</source>
        <translation>Choisissez une relation pour voir quels articles en parlent.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Step through time: at the beginning of the slider all times are shown</source>
        <translation>Avancer dans le temps : au début du curseur, toutes les époques sont montrées</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Show the time before</source>
        <translation>Montrer l’époque précédente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Show the time after</source>
        <translation>Montrer l’époque suivante</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors with fewer relations are left out. Choose a collection to see its own.</source>
        <translation>
            <numerusform>{n} acteur ayant moins de relations est laissé de côté. Choisissez une collection pour voir les siens.</numerusform>
            <numerusform>{n} acteurs ayant moins de relations sont laissés de côté. Choisissez une collection pour voir les siens.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <source>“{title}”, paragraph {number}</source>
        <translation>« {title} », paragraphe {number}</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Autres articles</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Listes d’articles</translation>
    </message>
    <message>
        <source>F2 renames a collection, Delete deletes it.</source>
        <translation>F2 renomme une collection, Suppr la supprime.</translation>
    </message>
    <message>
        <source>{title}, {facts}</source>
        <translation>{title}, {facts}</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Filtrer par titre</translation>
    </message>
    <message>
        <source>Space ticks an article.</source>
        <translation>Espace coche un article.</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Tick all articles that are shown</source>
        <translation>Cocher tous les articles affichés</translation>
    </message>
    <message>
        <source>Take the ticks from all articles that are shown</source>
        <translation>Décocher tous les articles affichés</translation>
    </message>
    <message>
        <source>Choose an event to see which articles tell it, with their own dates and words.</source>
        <translation>Choisissez un événement pour voir quels articles le racontent, avec leurs dates et leurs mots.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows by article</source>
        <translation>Lignes par article</translation>
    </message>
    <message>
        <source>Rows by actor</source>
        <translation>Lignes par acteur</translation>
    </message>
    <message>
        <source>Rows by side</source>
        <translation>Lignes par camp</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Une seule ligne</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une seule colonne</translation>
    </message>
    <message>
        <source>Show the events of one actor alone</source>
        <translation>Montrer seulement les événements d’un acteur</translation>
    </message>
    <message>
        <source>Draw time together</source>
        <translation>Resserrer le temps</translation>
    </message>
    <message>
        <source>Stretch time</source>
        <translation>Étirer le temps</translation>
    </message>
    <message>
        <source>Show as much time as there is room for</source>
        <translation>Montrer autant de temps que la place le permet</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Tous les acteurs</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} événement</numerusform>
            <numerusform>{n} événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} – the articles give different dates</source>
        <translation>{headline} – les articles donnent des dates différentes</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Encadré</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>learn this</source>
        <translation>à apprendre</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>aussi : {names}</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} other articles</source>
        <translation>
            <numerusform>Aussi dans {n} autre article</numerusform>
            <numerusform>Aussi dans {n} autres articles</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ previous mention</source>
        <translation>‹ mention précédente</translation>
    </message>
    <message>
        <source>next mention ›</source>
        <translation>mention suivante ›</translation>
    </message>
    <message numerus="yes">
        <source>{n} later roles ›</source>
        <translation>
            <numerusform>{n} rôle ultérieur ›</numerusform>
            <numerusform>{n} rôles ultérieurs ›</numerusform>
        </translation>
    </message>
    <message>
        <source>daily</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>avant une suppression</translation>
    </message>
    <message>
        <source>Backups of “{library}”</source>
        <translation>Sauvegardes de « {library} »</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Articles of this backup</source>
        <translation>Articles de cette sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Go back to this backup; the present state is kept</source>
        <translation>Revenir à cette sauvegarde ; l’état actuel est gardé</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>Read this backup without restoring it</source>
        <translation>Lire cette sauvegarde sans la restaurer</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Restore a backup that lies elsewhere</source>
        <translation>Restaurer une sauvegarde qui se trouve ailleurs</translation>
    </message>
    <message>
        <source>Back up &amp;now…</source>
        <translation>Sauvegarder &amp;maintenant…</translation>
    </message>
    <message>
        <source>Write a checked copy of the library where you like</source>
        <translation>Écrire une copie vérifiée de la bibliothèque où vous voulez</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this list (Escape)</source>
        <translation>Fermer cette liste (Échap)</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Dramatis writes one on each day on which you work with the library.</source>
        <translation>Dramatis en écrit une chaque jour où vous travaillez avec la bibliothèque.</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (no longer in the library)</source>
        <translation>{title} (n’est plus dans la bibliothèque)</translation>
    </message>
    <message>
        <source>{title} (with another text than now)</source>
        <translation>{title} (avec un autre texte qu’aujourd’hui)</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of the library are newer and not in this backup.</source>
        <translation>
            <numerusform>{n} article de la bibliothèque est plus récent et absent de cette sauvegarde.</numerusform>
            <numerusform>{n} articles de la bibliothèque sont plus récents et absents de cette sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup ({when})?</source>
        <translation>Revenir à cette sauvegarde ({when}) ?</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it as a backup.</source>
        <translation>La bibliothèque actuelle est conservée à côté comme sauvegarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop; the library stays as it is (Escape)</source>
        <translation>Arrêter ; la bibliothèque reste comme elle est (Échap)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>It could not be done; the library is as it was.</source>
        <translation>L’opération a échoué ; la bibliothèque est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were archived.</source>
        <translation>
            <numerusform>{n} article a été archivé.</numerusform>
            <numerusform>{n} articles ont été archivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are in the list again.</source>
        <translation>
            <numerusform>{n} article est de nouveau dans la liste.</numerusform>
            <numerusform>{n} articles sont de nouveau dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} articles?</source>
        <translation>
            <numerusform>Supprimer {n} article ?</numerusform>
            <numerusform>Supprimer {n} articles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their events, notes and statements go with them. Undo brings all of it back until you close Dramatis; a backup is made first.</source>
        <translation>Leurs événements, notes et déclarations partent avec eux. « Annuler » ramène tout jusqu’à la fermeture de Dramatis ; une sauvegarde est faite d’abord.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put into &amp;collections…</source>
        <translation>Mettre dans des &amp;collections…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} articles…</source>
        <translation>
            <numerusform>&amp;Supprimer {n} article…</numerusform>
            <numerusform>&amp;Supprimer {n} articles…</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup “{backup}”. You can read it here; nothing in it can be changed.</source>
        <translation>C’est la sauvegarde « {backup} ». Vous pouvez la lire ici ; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Back to “{library}”</source>
        <translation>Retour à « {library} »</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Checking the library: its file, every text and every place…</source>
        <translation>Vérification de la bibliothèque : son fichier, chaque texte et chaque endroit…</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>La bibliothèque est intacte.</translation>
    </message>
    <message numerus="yes">
        <source>Its file is in order, and the texts of {n} articles are those that were stored.</source>
        <translation>
            <numerusform>Son fichier est en ordre, et le texte de {n} article est bien celui qui a été enregistré.</numerusform>
            <numerusform>Son fichier est en ordre, et les textes de {n} articles sont bien ceux qui ont été enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>Reconstruire l’&amp;index</translation>
    </message>
    <message>
        <source>The articles are whole; the index for searching is not.</source>
        <translation>Les articles sont intacts ; l’index de recherche ne l’est pas.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. A search may miss something until the index is built anew.</source>
        <translation>Rien n’est perdu. Une recherche peut manquer quelque chose tant que l’index n’est pas reconstruit.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>Save a copy of it as it is first. Then go back to the newest backup that is whole; what was written after it can be looked up in the copy.</source>
        <translation>Enregistrez d’abord une copie telle quelle. Revenez ensuite à la plus récente sauvegarde intacte ; ce qui a été écrit après se retrouve dans la copie.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Building the index for searching anew…</source>
        <translation>Reconstruction de l’index de recherche…</translation>
    </message>
    <message>
        <source>The index for searching was built anew.</source>
        <translation>L’index de recherche a été reconstruit.</translation>
    </message>
    <message>
        <source>Compact library</source>
        <translation>Compacter la bibliothèque</translation>
    </message>
    <message>
        <source>Compacting the library…</source>
        <translation>Compactage de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library was compact already; it takes {size}.</source>
        <translation>La bibliothèque était déjà compacte ; elle occupe {size}.</translation>
    </message>
    <message>
        <source>Room freed: {won}. The library takes {size} now.</source>
        <translation>Place libérée : {won} ; la bibliothèque occupe maintenant {size}.</translation>
    </message>
    <message>
        <source>Move library to another place</source>
        <translation>Déplacer la bibliothèque</translation>
    </message>
    <message>
        <source>The library is at its new place. Delete the old file?</source>
        <translation>La bibliothèque est à sa nouvelle place. Supprimer l’ancien fichier ?</translation>
    </message>
    <message>
        <source>It lies in {folder}. Its backups there are kept in any case.</source>
        <translation>Il se trouve dans {folder}. Ses sauvegardes y sont gardées dans tous les cas.</translation>
    </message>
    <message>
        <source>Delete the old file</source>
        <translation>Supprimer l’ancien fichier</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The library was copied to {file}.</source>
        <translation>La bibliothèque a été copiée dans {file}.</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>Copy library</source>
        <translation>Copier la bibliothèque</translation>
    </message>
    <message>
        <source>Copying the library and checking the copy…</source>
        <translation>Copie de la bibliothèque et vérification…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} copie</translation>
    </message>
    <message>
        <source>Dramatis libraries</source>
        <translation>Bibliothèques Dramatis</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>“{library}” was changed by somebody else.</source>
        <translation>« {library} » a été modifiée par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Montrer les changements</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>The library could not be written. What was saved before is safe.</source>
        <translation>La bibliothèque n’a pas pu être enregistrée. Ce qui l’était avant est en sécurité.</translation>
    </message>
    <message>
        <source>Choose an actor that everybody should know, then press Ctrl+L.</source>
        <translation>Choisir un acteur que tout le monde devrait connaître, puis appuyer sur Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose an actor, an event or a statement first.</source>
        <translation>Choisir d’abord un acteur, un événement ou une déclaration.</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Supprimer « {title} » ?</translation>
    </message>
    <message>
        <source>Its events, notes and statements go with it. Undo brings all of it back until you close Dramatis.</source>
        <translation>Ses événements, ses notes et ses déclarations disparaissent avec lui. « Annuler » rétablit tout, jusqu’à la fermeture de Dramatis.</translation>
    </message>
    <message>
        <source>Select the name in the article first.</source>
        <translation>Sélectionner d’abord le nom dans l’article.</translation>
    </message>
    <message>
        <source>Select a name, not a whole passage.</source>
        <translation>Sélectionner un nom, pas tout un passage.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Other articles of your library speak of “{name}”. Who is it here?</source>
        <translation>D’autres articles de votre bibliothèque parlent de « {name} ». Qui est-ce ici ?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A new actor is made.</source>
        <translation>Un nouvel acteur est créé.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Choose an actor, then select the words that name it.</source>
        <translation>Choisir un acteur, puis sélectionner les mots qui le désignent.</translation>
    </message>
    <message>
        <source>These words name {name} now.</source>
        <translation>Ces mots désignent maintenant {name}.</translation>
    </message>
    <message>
        <source>Put the cursor into a marked name first.</source>
        <translation>Placer d’abord le curseur dans un nom souligné.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Supprimer l’acteur</translation>
    </message>
    <message>
        <source>Where should “{name}” be deleted?</source>
        <translation>Où faut-il supprimer « {name} » ?</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>The other articles keep it.</source>
        <translation>Les autres articles le gardent.</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Dans tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>{n} more speak of it.</source>
        <translation>
            <numerusform>{n} autre en parle.</numerusform>
            <numerusform>{n} autres en parlent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the two actors first.</source>
        <translation>Choisir d’abord un des deux acteurs.</translation>
    </message>
    <message>
        <source>Choose an actor that is mentioned more than once.</source>
        <translation>Choisir un acteur mentionné plus d’une fois.</translation>
    </message>
    <message>
        <source>The text could not be looked through.</source>
        <translation>Le texte n’a pas pu être parcouru.</translation>
    </message>
    <message>
        <source>Select the words first that you want to highlight.</source>
        <translation>Sélectionner d’abord les mots à surligner.</translation>
    </message>
    <message>
        <source>Select the words first that you want to write about.</source>
        <translation>Sélectionner d’abord les mots à annoter.</translation>
    </message>
    <message>
        <source>Highlight &amp;{number}: {name}</source>
        <translation>Surligner &amp;{number} : {name}</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>La bibliothèque ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>The export was written to {file}.</source>
        <translation>L’export a été écrit dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <translation>
            <numerusform>{n} fichier a été enregistré dans {folder}.</numerusform>
            <numerusform>{n} fichiers ont été enregistrés dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import actors and events</source>
        <translation>Importer acteurs et événements</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>Le tableau ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>La bibliothèque ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The options could not be saved.</source>
        <translation>Les options n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>The sheet cannot be put together.</source>
        <translation>La fiche ne peut pas être composée.</translation>
    </message>
    <message numerus="yes">
        <source>The study sheet was written to {file} ({n} pages).</source>
        <translation>
            <numerusform>La fiche a été enregistrée dans {file} ({n} page).</numerusform>
            <numerusform>La fiche a été enregistrée dans {file} ({n} pages).</numerusform>
        </translation>
    </message>
    <message>
        <source>The study sheet was written to {file}.</source>
        <translation>La fiche a été enregistrée dans {file}.</translation>
    </message>
    <message>
        <source>The sheet was written, but some characters have no face here.</source>
        <translation>La fiche a été enregistrée, mais certains caractères n’ont pas de police ici.</translation>
    </message>
    <message>
        <source>{library} backup</source>
        <translation>{library} (sauvegarde)</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Go back to “{backup}”?</source>
        <translation>Revenir à « {backup} » ?</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>La sauvegarde n’a pas pu être restaurée.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>The backup was restored. The state before is kept as {file}.</source>
        <translation>La sauvegarde a été restaurée. L’état précédent est conservé dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were added; this is the first of them.</source>
        <translation>
            <numerusform>{n} article a été ajouté ; le voici.</numerusform>
            <numerusform>{n} articles ont été ajoutés ; voici le premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article could not be added.</source>
        <translation>L’article n’a pas pu être ajouté.</translation>
    </message>
    <message>
        <source>Select the word first that you want to explain.</source>
        <translation>Sélectionner d’abord le mot à expliquer.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an actor, at {n} places.</source>
        <translation>
            <numerusform>{name} est maintenant un acteur, mentionné {n} fois.</numerusform>
            <numerusform>{name} est maintenant un acteur, mentionné {n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Sélectionner d’abord les mots dans l’article.</translation>
    </message>
    <message>
        <source>No article mentions {name}.</source>
        <translation>Aucun article ne mentionne {name}.</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}, was written to {file}.</source>
        <translation>« {title} », édition {number}, a été écrite dans {file}.</translation>
    </message>
    <message>
        <source>Put it into a shared folder, on a stick or on the learning platform; everybody opens a copy of it.</source>
        <translation>Mettez-la dans un dossier partagé, sur une clé ou sur la plateforme d’apprentissage ; chacun en ouvre une copie.</translation>
    </message>
    <message>
        <source>The correction slip was written to {file}.</source>
        <translation>La feuille de corrections a été écrite : {file}.</translation>
    </message>
    <message>
        <source>The slip was written, but some characters have no face here.</source>
        <translation>La feuille a été écrite, mais certains caractères n’ont pas de police ici.</translation>
    </message>
    <message>
        <source>Dramatis lessons</source>
        <translation>Leçons Dramatis</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>The lesson cannot be opened.</source>
        <translation>La leçon ne peut pas être ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is here: {n} articles.</source>
        <translation>
            <numerusform>La leçon est là : {n} article.</numerusform>
            <numerusform>La leçon est là : {n} articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Le signet est enlevé.</translation>
    </message>
    <message>
        <source>A bookmark is set at this heading.</source>
        <translation>Un signet est posé à ce titre.</translation>
    </message>
    <message>
        <source>A bookmark is set at paragraph {number}.</source>
        <translation>Un signet est posé au paragraphe {number}.</translation>
    </message>
    <message>
        <source>There is no bookmark in this article yet; {key} sets one.</source>
        <translation>Il n’y a pas encore de signet dans cet article ; {key} en pose un.</translation>
    </message>
    <message>
        <source>There are no highlights, notes or bookmarks yet.</source>
        <translation>Il n’y a pas encore de surlignages, de notes ni de signets.</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Modifier l’acteur</translation>
    </message>
    <message>
        <source>Keep what is said of this actor (Ctrl+Enter)</source>
        <translation>Enregistrer ce qui est dit de cet acteur (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take this actor out of this article, or of all</source>
        <translation>Retirer cet acteur de cet article, ou de tous</translation>
    </message>
    <message>
        <source>Who it is, in one sentence that a pupil understands</source>
        <translation>Qui c’est, en une phrase qu’un élève comprend</translation>
    </message>
    <message>
        <source>A key actor: it comes first in lists and exercises</source>
        <translation>Acteur à apprendre : il vient en premier dans les listes et les exercices</translation>
    </message>
    <message>
        <source>One on each line: short forms, acronyms, other spellings</source>
        <translation>Un par ligne : formes courtes, sigles, autres orthographes</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>Noms dans leur propre écriture</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>&amp;Ajouter un nom</translation>
    </message>
    <message>
        <source>The language is a code of two letters, such as ar or ru</source>
        <translation>La langue est un code de deux lettres, comme ar ou ru</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>&amp;Add a role</source>
        <translation>Ajouter un rô&amp;le</translation>
    </message>
    <message>
        <source>When is a date or a period, such as 2014/2016, 2014/.. or 2017-01</source>
        <translation>Quand : une date ou une période, comme 2014/2016, 2014/.. ou 2017-01</translation>
    </message>
    <message>
        <source>Sentences for a time</source>
        <translation>Phrases pour une époque</translation>
    </message>
    <message>
        <source>&amp;Add a sentence</source>
        <translation>&amp;Ajouter une phrase</translation>
    </message>
    <message>
        <source>Articles from such a time say this instead of the sentence above; when is a period, such as 2014/..</source>
        <translation>Pour les articles de cette époque, cette phrase remplace celle du dessus ; « quand » est une période, comme 2014/..</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>In one s&amp;entence</source>
        <translation>En une &amp;phrase</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Noms et rôles</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Écriture d’origine</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>À d’autres époques</translation>
    </message>
    <message>
        <source>An actor has a name.</source>
        <translation>Il faut un nom à l’acteur.</translation>
    </message>
    <message>
        <source>The language of a name is a code of two letters, such as ar or ru.</source>
        <translation>La langue d’un nom est un code de deux lettres, comme ar ou ru.</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Vu dans</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles mention {name}.</source>
        <translation>
            <numerusform>{n} article mentionne {name}.</numerusform>
            <numerusform>{n} articles mentionnent {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens an article.</source>
        <translation>Entrée ouvre un article.</translation>
    </message>
    <message>
        <source>Show the first mention in this article (Enter)</source>
        <translation>Montrer la première mention dans cet article (Entrée)</translation>
    </message>
    <message>
        <source>Stay where you are (Escape)</source>
        <translation>Rester ici (Échap)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Détails de l’article…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Look at the places</source>
        <translation>Regarder les passages</translation>
    </message>
    <message>
        <source>Choose an actor, then “Learn this” (Ctrl+L)</source>
        <translation>Choisir un acteur, puis « À apprendre » (Ctrl+L)</translation>
    </message>
    <message>
        <source>Write the next one</source>
        <translation>Expliquer le suivant</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>Ouvrir le suivant</translation>
    </message>
    <message>
        <source>Checklist for this lesson</source>
        <translation>Liste de contrôle de cette leçon</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the checklist (Escape)</source>
        <translation>Fermer la liste de contrôle (Échap)</translation>
    </message>
    <message>
        <source>This lesson has everything that it needs.</source>
        <translation>Cette leçon a tout ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Done: {done} of {all}. Click a line, or press Enter on it, to go on.</source>
        <translation>Fait : {done} sur {all}. Pour continuer, cliquer sur une ligne ou appuyer sur Entrée.</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Fait : {words}</translation>
    </message>
    <message>
        <source>Go on with this answer (Enter)</source>
        <translation>Continuer avec cette réponse (Entrée)</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Each line is a paragraph, and one that begins with # is a heading. Mentions, evidence and notes keep their places; those whose words you change are listed afterwards, to be looked at.</source>
        <translation>Chaque ligne est un paragraphe ; celle qui commence par # est un intertitre. Les mentions, les preuves et les notes gardent leur place ; celles dont vous modifiez les mots vous sont ensuite présentées dans une liste, pour être revues.</translation>
    </message>
    <message>
        <source>Keep the corrected text (Ctrl+Enter)</source>
        <translation>Enregistrer le texte corrigé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Show how dates are written</source>
        <translation>Montrer comment s’écrivent les dates</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Comment s’écrivent les dates</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>Aucune date connue.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>A line under the title, such as “Retold from…”</source>
        <translation>Une ligne sous le titre, par exemple « D’après… »</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Origine</translation>
    </message>
    <message>
        <source>Keep these details (Ctrl+Enter)</source>
        <translation>Enregistrer ces détails (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Delete article…</source>
        <translation>&amp;Supprimer l’article…</translation>
    </message>
    <message>
        <source>Take this article out of the library</source>
        <translation>Retirer cet article de la bibliothèque</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>evidence of an event</source>
        <translation>preuve d’un événement</translation>
    </message>
    <message>
        <source>evidence of a relation</source>
        <translation>preuve d’une relation</translation>
    </message>
    <message>
        <source>place of a question</source>
        <translation>passage d’une question</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Passages à revoir</translation>
    </message>
    <message>
        <source>It is &amp;here</source>
        <translation>C’est &amp;ici</translation>
    </message>
    <message>
        <source>The place that the article shows now is right</source>
        <translation>Le passage que l’article montre maintenant est le bon</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>C’est ma &amp;sélection</translation>
    </message>
    <message>
        <source>Select the right words in the article</source>
        <translation>Sélectionner les bons mots dans l’article</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What stood here is no longer in the text</source>
        <translation>Ce qui se trouvait ici n’est plus dans le texte</translation>
    </message>
    <message>
        <source>The rest stays for another day</source>
        <translation>Le reste attendra un autre jour</translation>
    </message>
    <message>
        <source>These words were changed when the text was corrected. Say where each belongs now.</source>
        <translation>La correction du texte a modifié ces mots. Indiquer où chacun se trouve maintenant.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>{head}
was: “{quote}”</source>
        <translation>{head}
avant : « {quote} »</translation>
    </message>
    <message>
        <source>Select the right words in the article first.</source>
        <translation>Sélectionner d’abord les bons mots dans l’article.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>The names of all actors are compared…</source>
        <translation>Les noms de tous les acteurs sont comparés…</translation>
    </message>
    <message>
        <source>No two actors look like one.</source>
        <translation>Aucun acteur ne semble en double.</translation>
    </message>
    <message>
        <source>M merges the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M fusionne les deux, D les distingue, S saute, Z annule.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one actor of the two, in all articles</source>
        <translation>Faire des deux un seul acteur, dans tous les articles</translation>
    </message>
    <message>
        <source>Keep both, and never ask again</source>
        <translation>Garder les deux, et ne plus demander</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be one and the same.</source>
        <translation>
            <numerusform>{n} paire est peut-être un seul acteur.</numerusform>
            <numerusform>{n} paires sont peut-être un seul acteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} in “{title}”</source>
        <translation>{date} dans « {title} »</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>It is another event: tell the two apart</source>
        <translation>C’est un autre événement : distinguer les deux</translation>
    </message>
    <message>
        <source>{headline}, in “{title}”</source>
        <translation>{headline}, dans « {title} »</translation>
    </message>
    <message>
        <source>Add a&amp;n actor</source>
        <translation>A&amp;jouter un acteur</translation>
    </message>
    <message>
        <source>One more actor that took part</source>
        <translation>Un acteur de plus qui a participé</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>what it did, such as “signs”</source>
        <translation>ce qu’il a fait, par exemple « signe »</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This actor took no part</source>
        <translation>Cet acteur n’a pas participé</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Keep this event (Ctrl+Enter)</source>
        <translation>Enregistrer cet événement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take this event out of the lesson</source>
        <translation>Retirer cet événement de la leçon</translation>
    </message>
    <message>
        <source>What happened, in at most twelve words</source>
        <translation>Ce qui s’est passé, en douze mots au plus</translation>
    </message>
    <message>
        <source>Where the date comes from</source>
        <translation>D’où vient la date</translation>
    </message>
    <message>
        <source>such as “January before the article was published”</source>
        <translation>par exemple « le mois de janvier avant la publication »</translation>
    </message>
    <message>
        <source>A key event: it comes first in lists and exercises</source>
        <translation>Événement à apprendre : il vient en premier dans les listes et les exercices</translation>
    </message>
    <message>
        <source>What the headline leaves out</source>
        <translation>Ce que le titre ne dit pas</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>Détai&amp;l</translation>
    </message>
    <message>
        <source>T&amp;old as</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>Also told</source>
        <translation>Raconté aussi</translation>
    </message>
    <message>
        <source>&amp;Use the selected words</source>
        <translation>Utiliser les mots sélect&amp;ionnés</translation>
    </message>
    <message>
        <source>Select the words in the article that show it, then press this button</source>
        <translation>Sélectionner dans l’article les mots qui le montrent, puis appuyer sur ce bouton</translation>
    </message>
    <message>
        <source>Nothing is selected in the article.</source>
        <translation>Rien n’est sélectionné dans l’article.</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner des acteurs</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Autre acteur</translation>
    </message>
    <message>
        <source>Make one actor of the two (Enter)</source>
        <translation>Faire des deux un seul acteur (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <translation>« {name} » est le même acteur que</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Acteur</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Nom à garder</translation>
    </message>
    <message>
        <source>“{name}” becomes another name of it, with {mentions}, events, relations and statements, in all articles. Undo takes it back.</source>
        <translation>« {name} » devient un autre nom de l’acteur gardé. Celui-ci reçoit {mentions}, ainsi que les événements, relations et déclarations, dans tous les articles. « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>This name stays when the two are merged</source>
        <translation>Ce nom reste quand les deux sont fusionnés</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more articles</source>
        <translation>
            <numerusform>et {n} autre article</numerusform>
            <numerusform>et {n} autres articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {date}</source>
        <translation>{title}, {date}</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what was decided last</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>The rest stays for another day (Escape)</source>
        <translation>Le reste attend un autre jour (Échap)</translation>
    </message>
    <message>
        <source>{pair} (skipped)</source>
        <translation>{pair} (sautée)</translation>
    </message>
    <message>
        <source>For it: {reasons}</source>
        <translation>Pour : {reasons}</translation>
    </message>
    <message>
        <source>Against it: {reasons}</source>
        <translation>Contre : {reasons}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Modifier la relation</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Words that stand between the two names, such as “commands” or “is backed by”</source>
        <translation>Les mots à mettre entre les deux noms, par exemple « commande » ou « est soutenu par »</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Second acteur</translation>
    </message>
    <message>
        <source>Keep this relation (Ctrl+Enter)</source>
        <translation>Enregistrer cette relation (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take this relation out of the lesson</source>
        <translation>Retirer cette relation de la leçon</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Premier acteur</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Wh&amp;om</source>
        <translation>&amp;Second acteur</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Look for the same events</source>
        <translation>Chercher les mêmes événements</translation>
    </message>
    <message>
        <source>Looking for the same events</source>
        <translation>Recherche des mêmes événements</translation>
    </message>
    <message>
        <source>The events of all articles are compared…</source>
        <translation>Les événements de tous les articles sont comparés…</translation>
    </message>
    <message>
        <source>No two articles seem to tell the same event.</source>
        <translation>Aucun événement ne semble raconté par deux articles.</translation>
    </message>
    <message>
        <source>M joins the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M réunit les deux, D les distingue, S saute, Z annule.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>C’est le même</translation>
    </message>
    <message>
        <source>Show the two as one event on timelines; each article keeps its own date and words</source>
        <translation>Montrer les deux comme un seul événement sur les frises ; chaque article garde sa date et ses mots</translation>
    </message>
    <message>
        <source>Keep two events, and never ask again</source>
        <translation>Garder deux événements, et ne plus demander</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same event.</source>
        <translation>
            <numerusform>{n} paire est peut-être le même événement.</numerusform>
            <numerusform>{n} paires sont peut-être le même événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both articles give the same date.</source>
        <translation>Les deux articles donnent la même date.</translation>
    </message>
    <message>
        <source>The dates may be the same: one is less exact.</source>
        <translation>Les dates sont peut-être les mêmes : l’une est moins précise.</translation>
    </message>
    <message>
        <source>The articles give different dates.</source>
        <translation>Les articles donnent des dates différentes.</translation>
    </message>
    <message>
        <source>An article gives no date.</source>
        <translation>Un article ne donne pas de date.</translation>
    </message>
    <message>
        <source>Both name {names}.</source>
        <translation>Dans les deux participe : {names}.</translation>
    </message>
    <message>
        <source>No actor takes part in both.</source>
        <translation>Aucun acteur ne participe aux deux.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>« {word} »</translation>
    </message>
    <message>
        <source>Both are told with the words {words}.</source>
        <translation>Les deux sont racontés avec les mots {words}.</translation>
    </message>
    <message>
        <source>One of the articles tells another event that is like it.</source>
        <translation>L’un des articles raconte un autre événement qui lui ressemble.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>Séparer un acteur en deux</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>The full name of the other one</source>
        <translation>Le nom complet de l’autre</translation>
    </message>
    <message>
        <source>Make another actor of the ticked mentions (Enter)</source>
        <translation>Faire un autre acteur des mentions cochées (Entrée)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place} : {words}</translation>
    </message>
    <message>
        <source>Tick the mentions of “{name}” that are somebody else. They go to a new actor.</source>
        <translation>Cocher les mentions de « {name} » qui désignent quelqu’un d’autre. Elles passent à un nouvel acteur.</translation>
    </message>
    <message>
        <source>Make another actor in the ticked articles (Enter)</source>
        <translation>Créer un autre acteur dans les articles cochés (Entrée)</translation>
    </message>
    <message>
        <source>Tick the articles in which “{name}” is somebody else. There it becomes a new actor.</source>
        <translation>Cochez les articles où « {name} » est quelqu’un d’autre. Il y devient un nouvel acteur.</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Modifier la déclaration</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>Keep this statement (Ctrl+Enter)</source>
        <translation>Enregistrer cette déclaration (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take this statement out of the lesson</source>
        <translation>Retirer cette déclaration de la leçon</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Catégorie de la déclaration</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>What is said, in a short sentence</source>
        <translation>Ce qui est dit, en une phrase courte</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>À quoi elle répond</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Comment elle répond</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>l’appuie</translation>
    </message>
    <message>
        <source>disputes it</source>
        <translation>la conteste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&amp;Who says it</source>
        <translation>&amp;Qui le dit</translation>
    </message>
    <message>
        <source>What &amp;is said</source>
        <translation>Ce qui est &amp;dit</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Répond à</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Add a row and type into it</source>
        <translation>Ajouter une ligne et y écrire</translation>
    </message>
    <message>
        <source>Take the selected rows out</source>
        <translation>Retirer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>The questions cannot be read.</source>
        <translation>Les questions sont illisibles.</translation>
    </message>
    <message>
        <source>The articles cannot be read.</source>
        <translation>Les articles sont illisibles.</translation>
    </message>
    <message>
        <source>One for each article</source>
        <translation>Un par article</translation>
    </message>
    <message>
        <source>One for each copy</source>
        <translation>Un par exemplaire</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Tout dans un seul</translation>
    </message>
    <message>
        <source>Sheets for several articles</source>
        <translation>Fiches pour plusieurs articles</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>É&amp;lève</translation>
    </message>
    <message>
        <source>Copies as they are handed out</source>
        <translation>Les fiches telles qu’elles sont distribuées</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Professeur</translation>
    </message>
    <message>
        <source>Copies with the answers</source>
        <translation>Les fiches avec les réponses</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Choisir le dossier des fichiers</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>Imprimer pour</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the files (Enter)</source>
        <translation>Enregistrer les fichiers (Entrée)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing them (Escape)</source>
        <translation>Fermer sans fichier, ou interrompre l’enregistrement (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be written.</source>
        <translation>
            <numerusform>{n} fichier sera enregistré.</numerusform>
            <numerusform>{n} fichiers seront enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files?</source>
        <translation>
            <numerusform>Remplacer {n} fichier ?</numerusform>
            <numerusform>Remplacer {n} fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {folder} already, such as “{file}”.</source>
        <translation>Il y en a déjà dans {folder}, par exemple « {file} ».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The sheets could not be written.</source>
        <translation>Les fiches n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles ticked</source>
        <translation>
            <numerusform>{n} article coché</numerusform>
            <numerusform>{n} articles cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the files in the system’s own window</source>
        <translation>Montrer les fichiers dans une fenêtre du système</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été enregistré.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Interrompu avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles could not be printed.</source>
        <translation>
            <numerusform>{n} article n’a pas pu être imprimé.</numerusform>
            <numerusform>{n} articles n’ont pas pu être imprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} ({pages})</source>
        <translation>{file} ({pages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Teacher copies</source>
        <translation>Fiches &amp;professeur</translation>
    </message>
    <message>
        <source>One of each version, with the answers in their places</source>
        <translation>Une pour chaque version, avec les réponses à leur place</translation>
    </message>
    <message>
        <source>Pa&amp;ge with the answers</source>
        <translation>Pa&amp;ge de corrigé</translation>
    </message>
    <message>
        <source>The answers of all versions in short, after the teacher copies</source>
        <translation>Les réponses de toutes les versions en bref, après les fiches professeur</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>&amp;Tout dans un fichier</translation>
    </message>
    <message>
        <source>One copy of each, one after the other; each says what it is</source>
        <translation>Un exemplaire de chaque, l’un après l’autre ; chacun indique ce qu’il est</translation>
    </message>
    <message>
        <source>A file for &amp;each</source>
        <translation>Un fichier pour &amp;chacune</translation>
    </message>
    <message>
        <source>To be printed or sent one by one</source>
        <translation>Pour les imprimer ou les envoyer une à une</translation>
    </message>
    <message>
        <source>Print each as often as it is wanted (Enter)</source>
        <translation>Imprimer chaque fiche dans le nombre voulu (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Write one of each as PDF, to be printed or copied later</source>
        <translation>Enregistrer un exemplaire de chaque en PDF, à imprimer ou à photocopier plus tard</translation>
    </message>
    <message>
        <source>Close, or stop what is being made (Escape)</source>
        <translation>Fermer, ou interrompre ce qui est en cours (Échap)</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>À joindre</translation>
    </message>
    <message>
        <source>When they are saved</source>
        <translation>À l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <translation>
            <numerusform>{n} exemplaire</numerusform>
            <numerusform>{n} exemplaires</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from {masters}; the questions have the same numbers in all of them.</source>
        <translation>{copies} à partir de {masters} ; les questions ont partout les mêmes numéros.</translation>
    </message>
    <message numerus="yes">
        <source>{n} masters</source>
        <translation>
            <numerusform>{n} original</numerusform>
            <numerusform>{n} originaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from one master.</source>
        <translation>{copies} à partir d’un seul original.</translation>
    </message>
    <message numerus="yes">
        <source>{n} teacher copies come with them.</source>
        <translation>
            <numerusform>{n} fiche professeur s’y ajoute.</numerusform>
            <numerusform>{n} fiches professeur s’y ajoutent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save class set</source>
        <translation>Enregistrer le lot pour la classe</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>Remplacer « {file} » ?</translation>
    </message>
    <message>
        <source>There is already a file of that name in {folder}.</source>
        <translation>Il y a déjà un fichier de ce nom dans {folder}.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>La fiche n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>More copies, of another version or printed in another way</source>
        <translation>D’autres exemplaires, dans une autre version ou une autre présentation</translation>
    </message>
    <message>
        <source>How many of these the class needs</source>
        <translation>Combien il en faut pour la classe</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Retirer cette ligne (Ctrl+Suppr)</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <source>Study sheet: {title}</source>
        <translation>Fiche : {title}</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>L’article est illisible.</translation>
    </message>
    <message>
        <source>The preview could not be made: {reason}</source>
        <translation>L’aperçu n’a pas pu être fait : {reason}</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Les pages sont en préparation…</translation>
    </message>
    <message>
        <source>The sheet could not be remembered.</source>
        <translation>La fiche n’a pas pu être mémorisée.</translation>
    </message>
    <message>
        <source>Not everything can be printed as it is:</source>
        <translation>Tout ne peut pas être imprimé tel quel :</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Et {n} autre.</numerusform>
            <numerusform>Et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class se&amp;t…</source>
        <translation>Pour la c&amp;lasse…</translation>
    </message>
    <message>
        <source>Print as many copies of each kind as a class needs</source>
        <translation>Imprimer de chaque sorte le nombre d’exemplaires qu’il faut pour une classe</translation>
    </message>
    <message>
        <source>Write the sheet as PDF, as a web page or for Word (Ctrl+S)</source>
        <translation>Enregistrer la fiche en PDF, comme page web ou pour Word (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>Imprimer la fiche (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Student copies…</source>
        <translation>Fiches é&amp;lèves…</translation>
    </message>
    <message>
        <source>&amp;Teacher copies…</source>
        <translation>Fiches &amp;professeur…</translation>
    </message>
    <message>
        <source>&amp;Only what is shown…</source>
        <translation>&amp;Seulement ce qui est affiché…</translation>
    </message>
    <message>
        <source>Close; the sheet is remembered for this article (Escape)</source>
        <translation>Fermer ; la fiche reste mémorisée pour cet article (Échap)</translation>
    </message>
    <message>
        <source>{pages} ({sheets}, both sides)</source>
        <translation>{pages} ({sheets} recto verso)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of paper</source>
        <translation>
            <numerusform>{n} feuille</numerusform>
            <numerusform>{n} feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits on {n} pages.</source>
        <translation>
            <numerusform>Tient sur {n} page.</numerusform>
            <numerusform>Tient sur {n} pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages too many; {last}</source>
        <translation>
            <numerusform>{n} page de trop ; {last}</numerusform>
            <numerusform>{n} pages de trop ; {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one has a few lines.</source>
        <translation>la dernière n’a que quelques lignes.</translation>
    </message>
    <message>
        <source>the last one is a quarter full.</source>
        <translation>la dernière est remplie au quart.</translation>
    </message>
    <message>
        <source>the last one is a third full.</source>
        <translation>la dernière est remplie au tiers.</translation>
    </message>
    <message>
        <source>the last one is half full.</source>
        <translation>la dernière est remplie à moitié.</translation>
    </message>
    <message>
        <source>the last one is three quarters full.</source>
        <translation>la dernière est remplie aux trois quarts.</translation>
    </message>
    <message>
        <source>the last one is full.</source>
        <translation>la dernière est pleine.</translation>
    </message>
    <message>
        <source>student copy</source>
        <translation>fiche élève</translation>
    </message>
    <message>
        <source>student copy {letter}</source>
        <translation>fiche élève {letter}</translation>
    </message>
    <message>
        <source>teacher copy {letter}</source>
        <translation>fiche professeur {letter}</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>Sans le texte</translation>
    </message>
    <message>
        <source>Asked from memory, on pages of their own where nothing gives an answer away</source>
        <translation>De mémoire, sur des pages à part où rien ne trahit une réponse</translation>
    </message>
    <message>
        <source>Show the words to pick from</source>
        <translation>Donner les mots à placer</translation>
    </message>
    <message>
        <source>The answers stand in a box, in another order</source>
        <translation>Les réponses sont dans un encadré, dans un autre ordre</translation>
    </message>
    <message>
        <source>Only what is marked “learn this”</source>
        <translation>Seulement ce qui est « à apprendre »</translation>
    </message>
    <message>
        <source>Leave out what has no such mark in the lesson</source>
        <translation>Sans ce qui n’est pas marqué ainsi dans la leçon</translation>
    </message>
    <message>
        <source>Number the lines</source>
        <translation>Numéroter les lignes</translation>
    </message>
    <message>
        <source>Beside the text, so that a line can be named</source>
        <translation>À côté du texte, pour pouvoir citer une ligne</translation>
    </message>
    <message>
        <source>Wide margin for notes</source>
        <translation>Grande marge pour les notes</translation>
    </message>
    <message>
        <source>Room beside the text to write in</source>
        <translation>De la place pour écrire à côté du texte</translation>
    </message>
    <message>
        <source>Underline the actors</source>
        <translation>Souligner les acteurs</translation>
    </message>
    <message>
        <source>Each mention in the line of its actor</source>
        <translation>Chaque mention avec le trait de son acteur</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>Questions au plus</translation>
    </message>
    <message>
        <source>Fewer are asked where the article does not give so many</source>
        <translation>Il y en a moins quand l’article n’en permet pas autant</translation>
    </message>
    <message>
        <source>Marks for each</source>
        <translation>Points pour chacune</translation>
    </message>
    <message>
        <source>0 where no marks are given</source>
        <translation>0 pour ne pas noter</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Lignes pour écrire</translation>
    </message>
    <message>
        <source>For each question</source>
        <translation>Pour chaque question</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>Who or what somebody or something is, at the first mention</source>
        <translation>Dire qui ou ce que c’est, à la première mention</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Dans la marge</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>En notes de bas de page</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>How the text runs down the page</source>
        <translation>La disposition du texte sur la page</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Déjà imprimé</translation>
    </message>
    <message>
        <source>The rest is asked for</source>
        <translation>Le reste est à trouver</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Les dates</translation>
    </message>
    <message>
        <source>The events</source>
        <translation>Les événements</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Les noms</translation>
    </message>
    <message>
        <source>The explanations</source>
        <translation>Les explications</translation>
    </message>
    <message>
        <source>This part has nothing to choose.</source>
        <translation>Il n’y a rien à régler pour cette partie.</translation>
    </message>
    <message>
        <source>Edit questions…</source>
        <translation>Modifier les questions…</translation>
    </message>
    <message>
        <source>Write your own questions about this article, with answers and marks</source>
        <translation>Écrire ses propres questions sur cet article, avec les réponses et les points</translation>
    </message>
    <message>
        <source>The class set that was used last cannot be read.</source>
        <translation>Le dernier lot pour la classe est illisible.</translation>
    </message>
    <message>
        <source>The class set could not be remembered.</source>
        <translation>Le lot pour la classe n’a pas pu être mémorisé.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>La fiche n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Space switches a part on or off, Alt with an arrow key moves it.</source>
        <translation>Espace active ou désactive une partie, Alt avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part} : {state}</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>The preset of that name is replaced.</source>
        <translation>Le modèle de ce nom sera remplacé.</translation>
    </message>
    <message>
        <source>It is offered with the other presets, for every article.</source>
        <translation>Il sera proposé avec les autres modèles, pour tous les articles.</translation>
    </message>
    <message>
        <source>Another preset is called “{name}”.</source>
        <translation>Un autre modèle s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Begin with a sheet that is put together already</source>
        <translation>Partir d’une fiche déjà composée</translation>
    </message>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Garder comme modèle…</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>&amp;Renommer le modèle…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Supprimer le modèle</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Keep this sheet as a preset, rename or delete one</source>
        <translation>Garder cette fiche comme modèle, renommer ou supprimer un modèle</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (modifié)</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>Fiche personnelle</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer « {name} » ?</translation>
    </message>
    <message>
        <source>The sheet that is shown stays as it is.</source>
        <translation>La fiche affichée reste comme elle est.</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Student copy</source>
        <translation>Fiche élève</translation>
    </message>
    <message>
        <source>As it is handed out</source>
        <translation>Telle qu’elle est distribuée</translation>
    </message>
    <message>
        <source>With the answers, each with its quote and paragraph</source>
        <translation>Avec les réponses, chacune avec sa citation et son paragraphe</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Version affichée</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>Taille des pages (Ctrl et la molette)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Version {letter}</source>
        <translation>Version {letter}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} sur {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, then print again.</source>
        <translation>Vérifier qu’elle est allumée et connectée, puis relancer l’impression.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages.</source>
        <translation>L’imprimante n’accepte plus de pages.</translation>
    </message>
    <message>
        <source>Check its paper and that it is connected, then print again.</source>
        <translation>Vérifier le papier et la connexion, puis relancer l’impression.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Stop printing (Escape)</source>
        <translation>Arrêter l’impression (Échap)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF, and print that file where there is a printer. Or add a printer in the settings of the system, and try again.</source>
        <translation>Enregistrer la fiche en PDF et imprimer ce fichier là où il y a une imprimante. Ou ajouter une imprimante dans les réglages du système, puis réessayer.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Imprimer « {title} »</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are being printed…</source>
        <translation>
            <numerusform>Impression de {n} page en cours…</numerusform>
            <numerusform>Impression de {n} pages en cours…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is being stopped…</source>
        <translation>Arrêt de l’impression…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to “{printer}”.</source>
        <translation>
            <numerusform>{n} page a été envoyée à « {printer} ».</numerusform>
            <numerusform>{n} pages ont été envoyées à « {printer} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer.</source>
        <translation>
            <numerusform>{n} page a été envoyée à l’imprimante.</numerusform>
            <numerusform>{n} pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Écrire une question</translation>
    </message>
    <message>
        <source>Keep the question (Ctrl+Enter)</source>
        <translation>Garder la question (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Supprimer cette question</translation>
    </message>
    <message>
        <source>What pupils are asked</source>
        <translation>Ce que l’on demande aux élèves</translation>
    </message>
    <message>
        <source>What is printed on teacher copies; may be left empty</source>
        <translation>Ce qui est imprimé sur les fiches professeur ; peut rester vide</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>0 where nothing is to be written</source>
        <translation>0 s’il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Passage de l’article</translation>
    </message>
    <message>
        <source>Where the answer is found; teacher copies name the paragraph</source>
        <translation>Là où se trouve la réponse ; les fiches professeur indiquent le paragraphe</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Aucun passage</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number} : {words}</translation>
    </message>
    <message>
        <source>&amp;Lines to write on</source>
        <translation>&amp;Lignes pour écrire</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Pa&amp;ssage</translation>
    </message>
    <message>
        <source>The question is too long: at most {most} characters fit.</source>
        <translation>La question est trop longue : {most} caractères au plus.</translation>
    </message>
    <message>
        <source>The answer is too long: at most {most} characters fit.</source>
        <translation>La réponse est trop longue : {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Enter changes a question, Delete deletes it, Alt with an arrow key moves it.</source>
        <translation>Entrée modifie une question, Suppr la supprime, Alt avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>There are no questions of your own for this article yet. They stand on its sheets as you write them, with lines to answer on.</source>
        <translation>Vous n’avez pas encore écrit de questions sur cet article. Elles figureront sur ses fiches telles que vous les écrivez, avec des lignes pour répondre.</translation>
    </message>
    <message>
        <source>Your own questions: {title}</source>
        <translation>Vos questions : {title}</translation>
    </message>
    <message>
        <source>&amp;Write a question…</source>
        <translation>É&amp;crire une question…</translation>
    </message>
    <message>
        <source>Ask something more, after these</source>
        <translation>Ajouter une question après celles-ci</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change this question (Enter)</source>
        <translation>Modifier cette question (Entrée)</translation>
    </message>
    <message>
        <source>Delete this question; it can be taken back (Delete)</source>
        <translation>Supprimer cette question ; on peut annuler (Suppr)</translation>
    </message>
    <message>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>Annuler la dernière modification faite ici (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close; the questions are kept (Escape)</source>
        <translation>Fermer ; les questions sont gardées (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, pour imprimer</translation>
    </message>
    <message>
        <source>Web page, to read on a screen</source>
        <translation>Page web, pour lire à l’écran</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word, pour modifier</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>&amp;Student copies</source>
        <translation>Fiches é&amp;lèves</translation>
    </message>
    <message>
        <source>As they are handed out</source>
        <translation>Telles qu’elles sont distribuées</translation>
    </message>
    <message>
        <source>With the answers</source>
        <translation>Avec les réponses</translation>
    </message>
    <message>
        <source>A file for &amp;each of them</source>
        <translation>Un &amp;fichier pour chacune</translation>
    </message>
    <message>
        <source>Otherwise all stand in one file, one after the other</source>
        <translation>Sinon, elles sont toutes dans un seul fichier, l’une après l’autre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <translation>Choisir un dossier et un nom</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the file (Enter)</source>
        <translation>Enregistrer le fichier (Entrée)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing it (Escape)</source>
        <translation>Fermer sans fichier, ou interrompre l’enregistrement (Échap)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Il n’y a pas de logo.</translation>
    </message>
    <message>
        <source>There is a logo.</source>
        <translation>Il y a un logo.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Keep this head for all sheets (Enter)</source>
        <translation>Garder cet en-tête pour toutes les fiches (Entrée)</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>as it is to stand on the sheets</source>
        <translation>tel qu’il doit figurer sur les fiches</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Choose a picture: PNG or JPEG, some 1,000 pixels wide</source>
        <translation>Choisir une image : PNG ou JPEG, environ 1 000 pixels de large</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Print sheets without a logo</source>
        <translation>Imprimer les fiches sans logo</translation>
    </message>
    <message>
        <source>Both stand at the head of the first page. Each sheet can do without, under “Whole sheet”.</source>
        <translation>Les deux figurent en haut de la première page. Chaque fiche peut s’en passer, sous « Toute la fiche ».</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Nom de l’établissement</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and choose that file.</source>
        <translation>L’enregistrer de nouveau en PNG ou en JPEG, et choisir ce fichier.</translation>
    </message>
    <message>
        <source>The paper that is in the printer</source>
        <translation>Le papier qui est dans l’imprimante</translation>
    </message>
    <message>
        <source>Who reads it, or what it is copied on</source>
        <translation>Qui la lira, ou comment elle sera copiée</translation>
    </message>
    <message>
        <source>The same questions in another order, so that neighbours cannot copy</source>
        <translation>Les mêmes questions dans un autre ordre, pour que les voisins ne copient pas</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Mélanger de nouveau</translation>
    </message>
    <message>
        <source>Pick and arrange the questions in another way</source>
        <translation>Choisir et disposer les questions autrement</translation>
    </message>
    <message>
        <source>Fit on pages</source>
        <translation>Pages au plus</translation>
    </message>
    <message>
        <source>How many pages the student copy may have</source>
        <translation>Combien de pages la fiche élève peut avoir</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Name, class and date</source>
        <translation>Nom, classe et date</translation>
    </message>
    <message>
        <source>Lines to write them on, at the head of the student copy</source>
        <translation>Des lignes pour les écrire, en haut de la fiche élève</translation>
    </message>
    <message>
        <source>The school’s name and logo at the head, if there are any</source>
        <translation>Le nom et le logo de l’établissement en haut, s’il y en a</translation>
    </message>
    <message>
        <source>Page with the answers</source>
        <translation>Page de corrigé</translation>
    </message>
    <message>
        <source>All answers in short, on a page of its own at the end of the teacher copies</source>
        <translation>Toutes les réponses en bref, sur une page à part à la fin des fiches professeur</translation>
    </message>
    <message>
        <source>Change the school’s name and logo</source>
        <translation>Modifier le nom et le logo de l’établissement</translation>
    </message>
    <message>
        <source>What is wanted seldom</source>
        <translation>Ce dont on a rarement besoin</translation>
    </message>
    <message>
        <source>Shuffle number</source>
        <translation>Numéro du mélange</translation>
    </message>
    <message>
        <source>The same number gives the same questions again</source>
        <translation>Le même numéro redonne les mêmes questions</translation>
    </message>
    <message>
        <source>Several articles…</source>
        <translation>Plusieurs articles…</translation>
    </message>
    <message>
        <source>Make a sheet like this of other articles too</source>
        <translation>Faire aussi une fiche comme celle-ci pour d’autres articles</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Sur la fiche</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Une pour tous</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Annuler la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Rétablir ce qui a été annulé (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>What is shown of the sheet</source>
        <translation>Ce qui est montré de la fiche</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Toute la fiche</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} · {marks}</source>
        <translation>{questions} · {marks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} paragraphe</numerusform>
            <numerusform>{n} paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>About Dramatis</source>
        <translation>À propos de Dramatis</translation>
    </message>
    <message>
        <source>Dramatis {version}</source>
        <translation>Dramatis {version}</translation>
    </message>
    <message>
        <source>Read an article beside its actors and its timeline, offline, and print study sheets from the same file.</source>
        <translation>Lire un article à côté de ses acteurs et de sa frise, sans connexion, et imprimer des fiches à partir du même fichier.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. All its parts, with their licences:</source>
        <translation>Logiciel libre sous licence MIT. Tous ses composants, avec leurs licences :</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Which licence to read</source>
        <translation>Licence à lire</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>Fermer cette fenêtre (Échap)</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <translation>(non installé)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Tous les composants</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Type what you look for ({key})</source>
        <translation>Taper ce que l’on cherche ({key})</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word, or a shorter one.</source>
        <translation>Rien n’a été trouvé. Essayer un seul mot, ou un mot plus court.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back to the page before ({key})</source>
        <translation>Revenir à la page précédente ({key})</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Go forward again ({key})</source>
        <translation>Avancer de nouveau ({key})</translation>
    </message>
    <message>
        <source>{heading}, on the page {page}: {words}</source>
        <translation>{heading}, page {page} : {words}</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>What a colour means is up to you. The names stand beside your highlights.</source>
        <translation>À vous de dire ce que signifie une couleur. Les noms s’affichent à côté de vos surlignages.</translation>
    </message>
    <message>
        <source>Name of colour {number}, usually “{usual}”</source>
        <translation>Nom de la couleur {number}, d’habitude « {usual} »</translation>
    </message>
    <message>
        <source>Keep these names (Enter)</source>
        <translation>Enregistrer ces noms (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Usual names</source>
        <translation>Noms &amp;habituels</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Vider tous les champs</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <translation>Mots de l’article</translation>
    </message>
    <message>
        <source>Nothing, for a bookmark alone</source>
        <translation>Rien, pour un simple signet</translation>
    </message>
    <message>
        <source>Nothing, for a highlight alone</source>
        <translation>Laisser vide pour un simple surlignage</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>Enregistrer la note (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Supprimer le signet</translation>
    </message>
    <message>
        <source>Delete the note with its highlight</source>
        <translation>Supprimer la note et son surlignage</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>Votre &amp;texte</translation>
    </message>
    <message>
        <source>Reading options</source>
        <translation>Options de lecture</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop says</source>
        <translation>Clair, sombre ou contraste élevé, comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark letters on warm paper</source>
        <translation>Lettres foncées sur papier crème</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Brown letters on yellowed paper</source>
        <translation>Lettres brunes sur papier jauni</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>Lettres claires sur fond foncé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>Le contraste le plus fort</translation>
    </message>
    <message>
        <source>Book face</source>
        <translation>Police de livre</translation>
    </message>
    <message>
        <source>Literata</source>
        <translation>Literata</translation>
    </message>
    <message>
        <source>Clear face</source>
        <translation>Police lisible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible: letters told apart easily</source>
        <translation>Atkinson Hyperlegible : des lettres faciles à distinguer</translation>
    </message>
    <message>
        <source>As fits the face</source>
        <translation>Selon la police</translation>
    </message>
    <message>
        <source>Lines, and grounds with the clear face</source>
        <translation>Traits, ou fonds avec la police lisible</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>Names are underlined</source>
        <translation>Les noms sont soulignés</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Names stand on a soft ground</source>
        <translation>Les noms ont un fond pâle</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>{name}: the arrow keys change it as well</source>
        <translation>{name} : se règle aussi avec les flèches</translation>
    </message>
    <message>
        <source>&amp;Line focus</source>
        <translation>&amp;Guide de lecture</translation>
    </message>
    <message>
        <source>Dim all but a few lines of the text</source>
        <translation>Estomper tout le texte sauf quelques lignes</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Moins de &amp;mouvement</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The language of menus and messages; articles stay in theirs</source>
        <translation>La langue des menus et des messages ; les articles gardent la leur</translation>
    </message>
    <message>
        <source>The paper that study sheets are made for</source>
        <translation>Le papier pour lequel les fiches sont faites</translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation>Réglages &amp;habituels</translation>
    </message>
    <message>
        <source>Set everything here as it is at the first start</source>
        <translation>Tout remettre comme au premier démarrage</translation>
    </message>
    <message>
        <source>Close and keep everything (Escape)</source>
        <translation>Fermer et tout garder (Échap)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Repérage des noms</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Aides</translation>
    </message>
    <message>
        <source>Paper of sheets</source>
        <translation>Papier des fiches</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} lettres</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>Your highlights with the names of their colours, your notes and your bookmarks, with the paragraphs.</source>
        <translation>Vos surlignages avec les noms de leurs couleurs, vos notes et vos signets, avec les paragraphes.</translation>
    </message>
    <message>
        <source>Print my notes</source>
        <translation>Imprimer mes notes</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Whose notes are printed</source>
        <translation>De quels articles les notes sont imprimées</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Print what is marked so</source>
        <translation>Imprimer ce qui est marqué ainsi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Order in the text</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>How the notes follow one another</source>
        <translation>Dans quel ordre viennent les notes</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is what helps to find a mistake. It holds no word of your articles and notes, no name and no folder of yours. Nothing is sent: copy it or save it, and give it to whom you like, with a sentence on what you did and what happened.</source>
        <translation>Voici ce qui aide à trouver une erreur. Il n’y a là aucun mot de vos articles ni de vos notes, ni votre nom, ni aucun de vos dossiers. Rien n’est envoyé : vous copiez ou enregistrez ce texte et le donnez à qui vous voulez, avec une phrase sur ce que vous avez fait et ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy all of it (Enter)</source>
        <translation>Tout copier (Entrée)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save it as a text file</source>
        <translation>L’enregistrer comme fichier texte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close without a report (Escape)</source>
        <translation>Fermer sans rapport (Échap)</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Le rapport n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Le rapport a été enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Leave everything as it was (Escape)</source>
        <translation>Tout laisser comme avant (Échap)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Choose where the sheet is written (Enter)</source>
        <translation>Choisir où la fiche est écrite (Entrée)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without a sheet, or stop writing it (Escape)</source>
        <translation>Fermer sans fiche, ou arrêter l’écriture (Échap)</translation>
    </message>
    <message>
        <source>Print &amp;for</source>
        <translation>Imprimer &amp;pour</translation>
    </message>
    <message>
        <source>Whom or what the sheet is printed for</source>
        <translation>Pour qui ou pour quoi la fiche est imprimée</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>Le format du papier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Type a part of what you look for</source>
        <translation>Taper une partie de ce que l’on cherche</translation>
    </message>
    <message>
        <source>There is no such command or key.</source>
        <translation>Aucune commande ni touche de ce nom.</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+molette</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Tourner la page</translation>
    </message>
    <message>
        <source>Open the card of the mention at the cursor, or choose its sentence</source>
        <translation>Ouvrir l’encadré de la mention au curseur, ou choisir sa phrase</translation>
    </message>
    <message>
        <source>Move the line focus by a line</source>
        <translation>Déplacer le guide de lecture d’une ligne</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Agrandir ou réduire le texte</translation>
    </message>
    <message>
        <source>Choose the next or previous actor</source>
        <translation>Choisir l’acteur suivant ou précédent</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir l’encadré</translation>
    </message>
    <message>
        <source>Choose the next or previous event</source>
        <translation>Choisir l’événement suivant ou précédent</translation>
    </message>
    <message>
        <source>Choose the first or last event</source>
        <translation>Choisir le premier ou le dernier événement</translation>
    </message>
    <message>
        <source>Stretch time, draw it together, show all of it</source>
        <translation>Étirer le temps, le resserrer, le montrer en entier</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
        <source>Go to the next actor in that direction</source>
        <translation>Aller à l’acteur suivant dans cette direction</translation>
    </message>
    <message>
        <source>Go through the relations of the actor</source>
        <translation>Parcourir les relations de l’acteur</translation>
    </message>
    <message>
        <source>Make the map larger or smaller, show all of it</source>
        <translation>Agrandir ou réduire le schéma, le montrer en entier</translation>
    </message>
    <message>
        <source>Change the explanation</source>
        <translation>Modifier l’explication</translation>
    </message>
    <message>
        <source>Take the word out of the list</source>
        <translation>Retirer le mot de la liste</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Walk its links</source>
        <translation>Parcourir ses liens</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keep these sides for this article (Enter)</source>
        <translation>Enregistrer ces camps pour cet article (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Add side</source>
        <translation>A&amp;jouter un camp</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Ajouter un camp</translation>
    </message>
    <message>
        <source>Take this side away; whoever was on it is on none</source>
        <translation>Retirer ce camp ; ses acteurs n’ont plus de camp</translation>
    </message>
    <message>
        <source>Put this side before the one above it</source>
        <translation>Placer ce camp avant celui du dessus</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Put this side after the one below it</source>
        <translation>Placer ce camp après celui du dessous</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>Nom du camp</translation>
    </message>
    <message>
        <source>Mark of the side</source>
        <translation>Marque du camp</translation>
    </message>
    <message>
        <source>Colour, line and figure; a side that has them already gets those of this one</source>
        <translation>Couleur, trait et figure ; un camp qui les a déjà reçoit ceux de celui-ci</translation>
    </message>
    <message>
        <source>Actors and their sides</source>
        <translation>Acteurs et leurs camps</translation>
    </message>
    <message>
        <source>The digits 1 to 8 put the selected actors on a side, 0 on none.</source>
        <translation>Les chiffres 1 à 8 placent les acteurs sélectionnés dans un camp, 0 dans aucun.</translation>
    </message>
    <message>
        <source>Side of the selected actors</source>
        <translation>Camp des acteurs sélectionnés</translation>
    </message>
    <message>
        <source>On this side from</source>
        <translation>Dans ce camp à partir de</translation>
    </message>
    <message>
        <source>On this side to</source>
        <translation>Dans ce camp jusqu’à</translation>
    </message>
    <message>
        <source>A date, such as 2014, 2016-07 or 2017-01-11; empty for an open end</source>
        <translation>Une date comme 2014, 2016-07 ou 2017-01-11 ; vide si la période reste ouverte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Another &amp;period</source>
        <translation>Autre &amp;période</translation>
    </message>
    <message>
        <source>Give this actor one more line, for another side at another time</source>
        <translation>Donner à cet acteur une ligne de plus, pour un autre camp à un autre moment</translation>
    </message>
    <message>
        <source>Say who is on which side in this article. The digits 1 to 8 put the selected actors on a side, 0 on none. As long as there is no side, marks show what kind of actor somebody is.</source>
        <translation>Indiquer qui est dans quel camp dans cet article. Les chiffres 1 à 8 placent les acteurs sélectionnés dans un camp, 0 dans aucun. Tant qu’il n’y a pas de camp, les marques montrent la catégorie de chaque acteur.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>Si&amp;de</source>
        <translation>&amp;Camp</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Aucun camp</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name} : {problem}</translation>
    </message>
    <message>
        <source>As a word list has it, such as “to recognise” for “recognised”</source>
        <translation>Comme dans un dictionnaire : « reconnaître » pour « reconnu »</translation>
    </message>
    <message>
        <source>In plain words, as it is meant here</source>
        <translation>En mots simples, tel qu’il est employé ici</translation>
    </message>
    <message>
        <source>It carries a &amp;judgement</source>
        <translation>Il porte un &amp;jugement</translation>
    </message>
    <message>
        <source>Whoever uses this word says what to think, too</source>
        <translation>Qui emploie ce mot dit aussi ce qu’il faut penser</translation>
    </message>
    <message>
        <source>Plainer word</source>
        <translation>Mot plus neutre</translation>
    </message>
    <message>
        <source>A word without the judgement, if there is one</source>
        <translation>Un mot sans ce jugement, s’il y en a un</translation>
    </message>
    <message>
        <source>Keep the explanation (Ctrl+Enter)</source>
        <translation>Enregistrer l’explication (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take the word out of the word list</source>
        <translation>Retirer le mot de la liste des mots</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Mot</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Sens</translation>
    </message>
    <message>
        <source>&amp;Plainer word</source>
        <translation>Mot &amp;plus neutre</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Ce que contient « {column} »</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>n’est pas lu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>What this leaves out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>{title} – {what}</source>
        <translation>{title} – {what}</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>The file will be called “{file}”.</source>
        <translation>Le fichier s’appellera « {file} ».</translation>
    </message>
    <message>
        <source>A folder “{folder}” will have the files {names}.</source>
        <translation>Un dossier « {folder} » contiendra les fichiers {names}.</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>L’export n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Actors for this article</source>
        <translation>Acteurs pour cet article</translation>
    </message>
    <message>
        <source>Events for this article</source>
        <translation>Événements pour cet article</translation>
    </message>
    <message>
        <source>A new article of these events</source>
        <translation>Un nouvel article fait de ces événements</translation>
    </message>
    <message>
        <source>Import from “{file}”</source>
        <translation>Importer de « {file} »</translation>
    </message>
    <message>
        <source>Take the rows over as one step, which undo takes back (Enter)</source>
        <translation>Reprendre les lignes en une seule étape, que l’on peut annuler (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>La première ligne a des en-&amp;têtes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>3/4/2017 is not clear</source>
        <translation>3/4/2017 n’est pas clair</translation>
    </message>
    <message>
        <source>3/4/2017 is 3 April</source>
        <translation>3/4/2017 est le 3 avril</translation>
    </message>
    <message>
        <source>3/4/2017 is 4 March</source>
        <translation>3/4/2017 est le 4 mars</translation>
    </message>
    <message>
        <source>Of events that came after the article</source>
        <translation>Des événements postérieurs à l’article</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>&amp;Entre les cellules</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows become an article.</source>
        <translation>
            <numerusform>{n} ligne devient un article.</numerusform>
            <numerusform>{n} lignes deviennent un article.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which columns have the headlines and dates.</source>
        <translation>Indiquez quelles colonnes ont les titres et les dates.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>{title}: is added</source>
        <translation>{title} : est ajouté</translation>
    </message>
    <message>
        <source>{title}: comes after the article</source>
        <translation>{title} : vient après l’article</translation>
    </message>
    <message>
        <source>{title}: is there, and is filled in</source>
        <translation>{title} : est déjà là, et est complété</translation>
    </message>
    <message>
        <source>{title}: is there already</source>
        <translation>{title} : est déjà là</translation>
    </message>
    <message>
        <source>{title}: is of another article</source>
        <translation>{title} : est d’un autre article</translation>
    </message>
    <message>
        <source>{title}: is passed over</source>
        <translation>{title} : est ignoré</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Ce que deviennent les lignes</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation>
            <numerusform>{n} autre ligne</numerusform>
            <numerusform>{n} autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are added.</source>
        <translation>
            <numerusform>{n} ligne est ajoutée.</numerusform>
            <numerusform>{n} lignes sont ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} come after the article.</source>
        <translation>
            <numerusform>{n} vient après l’article.</numerusform>
            <numerusform>{n} viennent après l’article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fill in what is there.</source>
        <translation>
            <numerusform>{n} complète ce qui est là.</numerusform>
            <numerusform>{n} complètent ce qui est là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change nothing.</source>
        <translation>
            <numerusform>{n} ne change rien.</numerusform>
            <numerusform>{n} ne changent rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are passed over.</source>
        <translation>
            <numerusform>{n} est ignorée.</numerusform>
            <numerusform>{n} sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not clear.</source>
        <translation>
            <numerusform>{n} date n’est pas claire.</numerusform>
            <numerusform>{n} dates ne sont pas claires.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Nouvel article…</translation>
    </message>
    <message>
        <source>Make a lesson from a file, from what was copied, or from typed words</source>
        <translation>Faire une leçon à partir d’un fichier, d’un texte copié ou d’un texte tapé</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Nouvel article…</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>&amp;Coller comme nouvel article</translation>
    </message>
    <message>
        <source>Make a lesson from the text in the clipboard</source>
        <translation>Faire une leçon du texte qui est dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Read another library file</source>
        <translation>Lire un autre fichier de bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Add the bundled articles</source>
        <translation>&amp;Ajouter les articles fournis</translation>
    </message>
    <message>
        <source>Put the articles that come with Dramatis into this empty library</source>
        <translation>Mettre les articles fournis avec Dramatis dans cette bibliothèque vide</translation>
    </message>
    <message>
        <source>Study s&amp;heet…</source>
        <translation>&amp;Fiche…</translation>
    </message>
    <message>
        <source>Put a study sheet of this article together, print it or save it</source>
        <translation>Composer une fiche sur cet article, l’imprimer ou l’enregistrer</translation>
    </message>
    <message>
        <source>Study sheet…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Sheets for se&amp;veral articles…</source>
        <translation>Fiches &amp;pour plusieurs articles…</translation>
    </message>
    <message>
        <source>Write the same sheet for several articles at once</source>
        <translation>Faire la même fiche pour plusieurs articles à la fois</translation>
    </message>
    <message>
        <source>Open a &amp;lesson…</source>
        <translation>Ouvrir une &amp;leçon…</translation>
    </message>
    <message>
        <source>Take in a lesson that somebody shared; you see first what it adds and changes</source>
        <translation>Ajouter une leçon que quelqu’un a partagée ; vous voyez d’abord ce qu’elle ajoute et change</translation>
    </message>
    <message>
        <source>&amp;Share a lesson…</source>
        <translation>Partager &amp;une leçon…</translation>
    </message>
    <message>
        <source>Write articles with all that belongs to them as a file for pupils or colleagues</source>
        <translation>Écrire des articles avec tout ce qui s’y rattache dans un fichier pour élèves ou collègues</translation>
    </message>
    <message>
        <source>Print a &amp;correction slip…</source>
        <translation>Imprimer une feuille &amp;de corrections…</translation>
    </message>
    <message>
        <source>Print what a newer edition of a lesson corrects on sheets that were handed out before</source>
        <translation>Imprimer ce qu’une nouvelle édition d’une leçon corrige sur des fiches déjà distribuées</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write articles as web pages, tables, timelines or graphs for other programs</source>
        <translation>Écrire des articles en pages web, tableaux, frises ou graphes pour d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Import actors and events…</source>
        <translation>&amp;Importer acteurs et événements…</translation>
    </message>
    <message>
        <source>Take actors or events over from a table: CSV, TSV, or the spreadsheet of TimelineJS</source>
        <translation>Reprendre des acteurs ou des événements d’un tableau : CSV, TSV ou celui de TimelineJS</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Dramatis</source>
        <translation>Fermer Dramatis</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Copy the selected words with a line that says where they are from</source>
        <translation>Copier les mots sélectionnés, avec une ligne qui dit d’où ils viennent</translation>
    </message>
    <message>
        <source>Copy &amp;words only</source>
        <translation>Copier les &amp;mots seuls</translation>
    </message>
    <message>
        <source>Copy the selected words and nothing else</source>
        <translation>Copier les mots sélectionnés et rien d’autre</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>Rec&amp;hercher dans l’article…</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>Rechercher des mots dans cet article</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Highlight &amp;1</source>
        <translation>Surligner &amp;1</translation>
    </message>
    <message>
        <source>Highlight the selected words in the first colour</source>
        <translation>Surligner les mots sélectionnés avec la première couleur</translation>
    </message>
    <message>
        <source>Highlight &amp;2</source>
        <translation>Surligner &amp;2</translation>
    </message>
    <message>
        <source>Highlight the selected words in the second colour</source>
        <translation>Surligner les mots sélectionnés avec la deuxième couleur</translation>
    </message>
    <message>
        <source>Highlight &amp;3</source>
        <translation>Surligner &amp;3</translation>
    </message>
    <message>
        <source>Highlight the selected words in the third colour</source>
        <translation>Surligner les mots sélectionnés avec la troisième couleur</translation>
    </message>
    <message>
        <source>Highlight &amp;4</source>
        <translation>Surligner &amp;4</translation>
    </message>
    <message>
        <source>Highlight the selected words in the fourth colour</source>
        <translation>Surligner les mots sélectionnés avec la quatrième couleur</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>Écrire une n&amp;ote…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the sentence that is chosen</source>
        <translation>Écrire une note sur les mots sélectionnés, ou sur la phrase choisie</translation>
    </message>
    <message>
        <source>Names of the co&amp;lours…</source>
        <translation>Noms des cou&amp;leurs…</translation>
    </message>
    <message>
        <source>Say what each highlight colour means to you</source>
        <translation>Dire ce que signifie chaque couleur de surlignage</translation>
    </message>
    <message>
        <source>Set or delete a &amp;bookmark</source>
        <translation>Poser ou enlever un si&amp;gnet</translation>
    </message>
    <message>
        <source>Mark the paragraph that you are reading, or take the mark away</source>
        <translation>Marquer le paragraphe que vous lisez, ou enlever la marque</translation>
    </message>
    <message>
        <source>Print &amp;my notes…</source>
        <translation>&amp;Imprimer mes notes…</translation>
    </message>
    <message>
        <source>Print your highlights, notes and bookmarks</source>
        <translation>Imprimer vos surlignages, notes et signets</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>Agrandir le texte de l’article</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>Réduire le texte de l’article</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Go back to the usual size of the text</source>
        <translation>Revenir à la taille habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;Reading options…</source>
        <translation>&amp;Options de lecture…</translation>
    </message>
    <message>
        <source>Theme, face, size, spacing, width, language</source>
        <translation>Thème, police, taille, interligne, largeur, langue</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Suivre le s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Book face</source>
        <translation>Police de livr&amp;e</translation>
    </message>
    <message>
        <source>Read in Literata</source>
        <translation>Lire en Literata</translation>
    </message>
    <message>
        <source>&amp;Clear face</source>
        <translation>Police lisi&amp;ble</translation>
    </message>
    <message>
        <source>Read in Atkinson Hyperlegible, made for easy telling apart of letters</source>
        <translation>Lire en Atkinson Hyperlegible, faite pour bien distinguer les lettres</translation>
    </message>
    <message>
        <source>Line &amp;focus</source>
        <translation>Guide de le&amp;cture</translation>
    </message>
    <message>
        <source>&amp;Hide what comes later</source>
        <translation>Masquer la s&amp;uite</translation>
    </message>
    <message>
        <source>Show in the panes only what the text has told so far</source>
        <translation>Ne montrer dans les volets que ce que le texte a déjà raconté</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>Masquer la suite</translation>
    </message>
    <message>
        <source>&amp;Only the chosen actor</source>
        <translation>Seulement l’acteur c&amp;hoisi</translation>
    </message>
    <message>
        <source>Show in all panes what concerns the chosen actor, and nothing else</source>
        <translation>Ne montrer dans tous les volets que ce qui concerne l’acteur choisi</translation>
    </message>
    <message>
        <source>&amp;Who says this?</source>
        <translation>&amp;Qui le dit ?</translation>
    </message>
    <message>
        <source>Show in the text who says what</source>
        <translation>Montrer dans le texte qui dit quoi</translation>
    </message>
    <message>
        <source>&amp;Explained words</source>
        <translation>Mots e&amp;xpliqués</translation>
    </message>
    <message>
        <source>Show the explained words beside the text</source>
        <translation>Montrer les mots expliqués à côté du texte</translation>
    </message>
    <message>
        <source>Library lis&amp;t</source>
        <translation>Liste des &amp;articles</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Afficher ou masquer la liste des articles</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen actor, or of anybody</source>
        <translation>Aller à la mention suivante de l’acteur choisi, ou de n’importe quel acteur</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous mention of the chosen actor, or of anybody</source>
        <translation>Aller à la mention précédente de l’acteur choisi, ou de n’importe quel acteur</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>É&amp;vénement suivant</translation>
    </message>
    <message>
        <source>Go to the next event in time</source>
        <translation>Aller à l’événement suivant dans le temps</translation>
    </message>
    <message>
        <source>Previous e&amp;vent</source>
        <translation>Événement précé&amp;dent</translation>
    </message>
    <message>
        <source>Go to the previous event in time</source>
        <translation>Aller à l’événement précédent dans le temps</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Si&amp;gnet suivant</translation>
    </message>
    <message>
        <source>Go to the next bookmark of this article</source>
        <translation>Aller au signet suivant de cet article</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>Sig&amp;net précédent</translation>
    </message>
    <message>
        <source>Go to the previous bookmark of this article</source>
        <translation>Aller au signet précédent de cet article</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Article su&amp;ivant</translation>
    </message>
    <message>
        <source>Open the next article of the library</source>
        <translation>Ouvrir l’article suivant de la bibliothèque</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>Article précéd&amp;ent</translation>
    </message>
    <message>
        <source>Open the previous article of the library</source>
        <translation>Ouvrir l’article précédent de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles</source>
        <translation>Aller à la liste des articles avec le clavier</translation>
    </message>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>Put the keyboard into the article</source>
        <translation>Aller à l’article avec le clavier</translation>
    </message>
    <message>
        <source>A&amp;ctors</source>
        <translation>&amp;Acteurs</translation>
    </message>
    <message>
        <source>Put the keyboard into the actors</source>
        <translation>Aller aux acteurs avec le clavier</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Frise</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>Aller à la frise avec le clavier</translation>
    </message>
    <message>
        <source>Relation&amp;s</source>
        <translation>Re&amp;lations</translation>
    </message>
    <message>
        <source>Put the keyboard into the map of relations</source>
        <translation>Aller au schéma des relations avec le clavier</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>Put the keyboard into the explained words</source>
        <translation>Aller aux mots expliqués avec le clavier</translation>
    </message>
    <message>
        <source>W&amp;ho says this?</source>
        <translation>&amp;Qui le dit ?</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of who says what</source>
        <translation>Aller à la liste de qui dit quoi avec le clavier</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Put the keyboard into your notes and highlights</source>
        <translation>Aller à vos notes et surlignages avec le clavier</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Vole&amp;t suivant</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>Aller au volet suivant avec le clavier</translation>
    </message>
    <message>
        <source>Choose nothin&amp;g</source>
        <translation>Ne rien &amp;choisir</translation>
    </message>
    <message>
        <source>Close the card, or unlight everything</source>
        <translation>Fermer l’encadré, ou ne plus rien mettre en évidence</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>F&amp;rise</translation>
    </message>
    <message>
        <source>One &amp;row</source>
        <translation>Une &amp;seule ligne</translation>
    </message>
    <message>
        <source>Show all events in one row</source>
        <translation>Montrer tous les événements sur une seule ligne</translation>
    </message>
    <message>
        <source>Rows by &amp;actor</source>
        <translation>Une ligne par &amp;acteur</translation>
    </message>
    <message>
        <source>Give each actor a row of the timeline</source>
        <translation>Donner à chaque acteur une ligne de la frise</translation>
    </message>
    <message>
        <source>Rows by &amp;side</source>
        <translation>Une ligne par &amp;camp</translation>
    </message>
    <message>
        <source>Give each side a row of the timeline</source>
        <translation>Donner à chaque camp une ligne de la frise</translation>
    </message>
    <message>
        <source>&amp;Order in the text</source>
        <translation>&amp;Ordre du texte</translation>
    </message>
    <message>
        <source>Show beside the order in time in which order the text tells the events</source>
        <translation>Montrer, à côté de l’ordre du temps, dans quel ordre le texte raconte les événements</translation>
    </message>
    <message>
        <source>Across the &amp;window</source>
        <translation>Sur toute la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Lay the timeline across the whole window</source>
        <translation>Étendre la frise sur toute la fenêtre</translation>
    </message>
    <message>
        <source>A&amp;ll articles</source>
        <translation>&amp;Tous les articles</translation>
    </message>
    <message>
        <source>Show the events of every article in one timeline</source>
        <translation>Montrer les événements de tous les articles dans une seule frise</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Stretch time; in the timeline also +</source>
        <translation>Étirer le temps ; dans la frise, aussi +</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Draw time together; in the timeline also -</source>
        <translation>Resserrer le temps ; dans la frise, aussi -</translation>
    </message>
    <message>
        <source>Whole &amp;timeline</source>
        <translation>Frise &amp;entière</translation>
    </message>
    <message>
        <source>Show as much time as there is room for; in the timeline also 0</source>
        <translation>Montrer autant de temps qu’il y a de place ; dans la frise, aussi 0</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Read how Dramatis works</source>
        <translation>Lire comment fonctionne Dramatis</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>Découvrir la fenêtre en quatre étapes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Write down what helps to find a mistake; it holds nothing of your articles</source>
        <translation>Noter ce qui aide à trouver une erreur ; rien de vos articles n’y figure</translation>
    </message>
    <message>
        <source>&amp;About Dramatis</source>
        <translation>À &amp;propos de Dramatis</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>C&amp;hercher dans la bibliothèque…</translation>
    </message>
    <message>
        <source>Look for words in all articles, actors, events and notes</source>
        <translation>Chercher des mots dans tous les articles, acteurs, événements et notes</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Look at many articles at once: a table of them, their actors, one timeline, their relations</source>
        <translation>Regarder beaucoup d’articles à la fois : leur tableau, leurs acteurs, une seule frise, leurs relations</translation>
    </message>
    <message>
        <source>&amp;Put into collections…</source>
        <translation>Mettre dans des &amp;collections…</translation>
    </message>
    <message>
        <source>Say which collections the open article belongs to: a course, a term</source>
        <translation>Indiquer à quelles collections appartient l’article ouvert : un cours, un trimestre</translation>
    </message>
    <message>
        <source>Prin&amp;t a collection…</source>
        <translation>&amp;Imprimer une collection…</translation>
    </message>
    <message>
        <source>Print the actors, the timeline and the sources of several articles as one sheet</source>
        <translation>Imprimer les acteurs, la frise et les sources de plusieurs articles sur une seule fiche</translation>
    </message>
    <message>
        <source>&amp;Look for duplicates…</source>
        <translation>Chercher les &amp;doublons…</translation>
    </message>
    <message>
        <source>Find actors that are in the library twice, and merge them or tell them apart</source>
        <translation>Trouver les acteurs en double dans la bibliothèque, pour les fusionner ou les distinguer</translation>
    </message>
    <message>
        <source>Look for the same &amp;events…</source>
        <translation>Chercher les mêmes &amp;événements…</translation>
    </message>
    <message>
        <source>Find events that several articles tell, and join them or tell them apart</source>
        <translation>Trouver les événements que plusieurs articles racontent, pour les réunir ou les distinguer</translation>
    </message>
    <message>
        <source>Put the open or chosen articles away: they are kept, and left out of lists and timelines</source>
        <translation>Mettre de côté les articles ouverts ou choisis : ils sont gardés, hors des listes et des frises</translation>
    </message>
    <message>
        <source>Take the open or chosen articles out of the library</source>
        <translation>Retirer de la bibliothèque les articles ouverts ou choisis</translation>
    </message>
    <message>
        <source>Back &amp;up library…</source>
        <translation>Sauve&amp;garder la bibliothèque…</translation>
    </message>
    <message>
        <source>Write a checked copy of the whole library</source>
        <translation>Faire une copie vérifiée de toute la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the library</source>
        <translation>Revenir à un état antérieur de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>&amp;Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Check that the file and all texts are whole</source>
        <translation>Vérifier que le fichier et tous les textes sont intacts</translation>
    </message>
    <message>
        <source>Co&amp;mpact library</source>
        <translation>Co&amp;mpacter la bibliothèque</translation>
    </message>
    <message>
        <source>Give back the room that deleted articles have left in the file</source>
        <translation>Libérer la place que les articles supprimés occupent encore dans le fichier</translation>
    </message>
    <message>
        <source>Mo&amp;ve library…</source>
        <translation>Déplacer la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Put the library to another place, such as a stick, and go on there</source>
        <translation>Mettre la bibliothèque ailleurs, par exemple sur une clé, et continuer là-bas</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>E&amp;ntraînement</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>S’&amp;entraîner</translation>
    </message>
    <message>
        <source>Review what is due, or go back to the article</source>
        <translation>Revoir ce qui est à revoir, ou revenir à l’article</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>&amp;Learn this article</source>
        <translation>&amp;Apprendre cet article</translation>
    </message>
    <message>
        <source>Have the cards of this article come up when it is time to review them</source>
        <translation>Faire revenir les cartes de cet article quand il est temps de les revoir</translation>
    </message>
    <message>
        <source>&amp;Everything in this lesson now</source>
        <translation>&amp;Tout dans cette leçon maintenant</translation>
    </message>
    <message>
        <source>Ask everything in this lesson, beside the schedule</source>
        <translation>Demander tout ce qui est dans cette leçon, hors du calendrier</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>&amp;Quiz…</translation>
    </message>
    <message>
        <source>Questions on this article, with a result that can be printed</source>
        <translation>Questions sur cet article, avec un résultat à imprimer</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>&amp;Progrès</translation>
    </message>
    <message>
        <source>See how practice goes, by week, article and actor</source>
        <translation>Voir où en est l’entraînement, par semaine, article et acteur</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>Decide which of the actors and events that Dramatis found belong to the lesson</source>
        <translation>Décider, parmi les acteurs et les événements que Dramatis a trouvés, lesquels font partie de la leçon</translation>
    </message>
    <message>
        <source>Check&amp;list…</source>
        <translation>&amp;Liste de contrôle…</translation>
    </message>
    <message>
        <source>Show what this lesson still needs</source>
        <translation>Montrer ce qui manque encore à cette leçon</translation>
    </message>
    <message>
        <source>New &amp;actor…</source>
        <translation>Nouvel &amp;acteur…</translation>
    </message>
    <message>
        <source>Make an actor of the name that is selected in the article</source>
        <translation>Faire un acteur du nom sélectionné dans l’article</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Nouvel événe&amp;ment…</translation>
    </message>
    <message>
        <source>Make an event of the selected words, or of the sentence at the cursor</source>
        <translation>Faire un événement des mots sélectionnés, ou de la phrase au curseur</translation>
    </message>
    <message>
        <source>New relat&amp;ion…</source>
        <translation>Nouvelle &amp;relation…</translation>
    </message>
    <message>
        <source>Say how two actors stand to each other, as the selected words show</source>
        <translation>Dire quel lien unit deux acteurs, d’après les mots sélectionnés</translation>
    </message>
    <message>
        <source>New state&amp;ment…</source>
        <translation>Nouvelle &amp;déclaration…</translation>
    </message>
    <message>
        <source>Say who says what in the selected words</source>
        <translation>Dire qui dit quoi dans les mots sélectionnés</translation>
    </message>
    <message>
        <source>Names the c&amp;hosen actor</source>
        <translation>Mention de l’acteur c&amp;hoisi</translation>
    </message>
    <message>
        <source>The selected words name the actor that is chosen</source>
        <translation>Les mots sélectionnés désignent l’acteur choisi</translation>
    </message>
    <message>
        <source>Names no&amp;body</source>
        <translation>Retirer la ment&amp;ion</translation>
    </message>
    <message>
        <source>The marked name that is selected, or at the cursor, names nobody</source>
        <translation>Le nom souligné qui est sélectionné, ou au curseur, ne désigne personne</translation>
    </message>
    <message>
        <source>Change or delete the actor, event or statement that is chosen</source>
        <translation>Modifier ou supprimer l’acteur, l’événement ou la déclaration choisis</translation>
    </message>
    <message>
        <source>Mer&amp;ge actors…</source>
        <translation>&amp;Fusionner des acteurs…</translation>
    </message>
    <message>
        <source>Make one actor of the chosen one and another</source>
        <translation>Faire un seul acteur de l’acteur choisi et d’un autre</translation>
    </message>
    <message>
        <source>Spli&amp;t actor…</source>
        <translation>&amp;Séparer un acteur en deux…</translation>
    </message>
    <message>
        <source>Tell two actors apart that were taken for one</source>
        <translation>Distinguer deux acteurs qui étaient pris pour un seul</translation>
    </message>
    <message>
        <source>Lear&amp;n this</source>
        <translation>À appre&amp;ndre</translation>
    </message>
    <message>
        <source>Mark the chosen actor, event or word as one to learn, or unmark it</source>
        <translation>Marquer l’acteur, l’événement ou le mot choisi comme étant à apprendre, ou retirer la marque</translation>
    </message>
    <message>
        <source>&amp;Explain word…</source>
        <translation>&amp;Expliquer le mot…</translation>
    </message>
    <message>
        <source>Explain the selected word, for everybody who reads this article</source>
        <translation>Expliquer le mot sélectionné, pour tous ceux qui lisent cet article</translation>
    </message>
    <message>
        <source>Write a &amp;question…</source>
        <translation>Écrire une &amp;question…</translation>
    </message>
    <message>
        <source>Ask something about the article; the selected words become the place of the answer</source>
        <translation>Poser une question sur l’article ; les mots sélectionnés deviennent le passage de la réponse</translation>
    </message>
    <message>
        <source>&amp;Sides…</source>
        <translation>&amp;Camps…</translation>
    </message>
    <message>
        <source>Say which actors of this article are on which side</source>
        <translation>Dire quels acteurs de cet article sont dans quel camp</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>Dé&amp;tails de l’article…</translation>
    </message>
    <message>
        <source>Change title, author, publication and date, or delete the article</source>
        <translation>Modifier le titre, l’auteur, la publication et la date, ou supprimer l’article</translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation>Corri&amp;ger le texte…</translation>
    </message>
    <message>
        <source>Correct words of the article; what stands in it keeps its places</source>
        <translation>Corriger des mots de l’article ; ce qui s’y trouve garde sa place</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {times}. {gloss}</source>
        <translation>{name}, {kind}, à apprendre, {times}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {times}. {gloss}</source>
        <translation>{name}, {kind}, {times}. {gloss}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>lu à {percent} %</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, à apprendre, {mentions} dans {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, {mentions} dans {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{colour}: “{quote}”</source>
        <translation>{colour} : « {quote} »</translation>
    </message>
    <message>
        <source>your note: {text}</source>
        <translation>votre note : {text}</translation>
    </message>
    <message>
        <source>{first} — {relation} → {second}</source>
        <translation>{first} — {relation} → {second}</translation>
    </message>
    <message>
        <source>{first}: {relation}: {second}.</source>
        <translation>{first} : {relation} : {second}.</translation>
    </message>
    <message>
        <source>{sentence} When: {period}.</source>
        <translation>{sentence} Quand : {period}.</translation>
    </message>
    <message>
        <source>{sentence} Paragraph {number}.</source>
        <translation>{sentence} Paragraphe {number}.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind} : {shown} sur {count}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind} : {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} endroit</numerusform>
            <numerusform>{n} endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation>
            <numerusform>dans {n} article</numerusform>
            <numerusform>dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>dans « {title} »</translation>
    </message>
    <message>
        <source>{kind}, {facts}: {snippet}</source>
        <translation>{kind}, {facts} : {snippet}</translation>
    </message>
    <message>
        <source>{kind}: {title}, {facts}. {snippet}</source>
        <translation>{kind} : {title}, {facts}. {snippet}</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Lu jusqu’ici</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Camp {number}</translation>
    </message>
    <message>
        <source>This side needs a name.</source>
        <translation>Il faut un nom à ce camp.</translation>
    </message>
    <message>
        <source>Another side is called so too.</source>
        <translation>Un autre camp porte déjà ce nom.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read. Write, for example, 2014, 2016-07 or 2017-01-11.</source>
        <translation>« {text} » n’est pas une date lisible. Écrire par exemple 2014, 2016-07 ou 2017-01-11.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>circle, double line</source>
        <translation>cercle, trait double</translation>
    </message>
    <message>
        <source>square, single line</source>
        <translation>carré, trait simple</translation>
    </message>
    <message>
        <source>diamond, dashes and dots</source>
        <translation>losange, tirets et points</translation>
    </message>
    <message>
        <source>bar, dotted line</source>
        <translation>barre, trait pointillé</translation>
    </message>
    <message>
        <source>triangle, dashed line</source>
        <translation>triangle, trait en tirets</translation>
    </message>
    <message>
        <source>triangle upside down, thick line</source>
        <translation>triangle renversé, trait épais</translation>
    </message>
    <message>
        <source>cross, wavy line</source>
        <translation>croix, trait ondulé</translation>
    </message>
    <message>
        <source>plus, double dashed line</source>
        <translation>plus, double trait en tirets</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} et après</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} et avant</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Somebody passes on what is said to have happened.</source>
        <translation>Quelqu’un transmet ce qui se serait passé.</translation>
    </message>
    <message>
        <source>Somebody says that it is so; others may not agree.</source>
        <translation>Quelqu’un dit qu’il en est ainsi ; d’autres peuvent ne pas être d’accord.</translation>
    </message>
    <message>
        <source>Somebody says what to think of it.</source>
        <translation>Quelqu’un dit ce qu’il faut en penser.</translation>
    </message>
    <message>
        <source>Somebody says what will or would happen.</source>
        <translation>Quelqu’un dit ce qui arrivera ou arriverait.</translation>
    </message>
    <message>
        <source>Somebody says that it is not so.</source>
        <translation>Quelqu’un dit que ce n’est pas vrai.</translation>
    </message>
    <message>
        <source>supports: {statement}</source>
        <translation>appuie : {statement}</translation>
    </message>
    <message>
        <source>disputes: {statement}</source>
        <translation>conteste : {statement}</translation>
    </message>
    <message>
        <source>supports the statement above</source>
        <translation>appuie la déclaration ci-dessus</translation>
    </message>
    <message>
        <source>disputes the statement above</source>
        <translation>conteste la déclaration ci-dessus</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>L’auteur</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Sources non nommées</translation>
    </message>
    <message>
        <source>{speaker}: {statement}</source>
        <translation>{speaker} : {statement}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
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
        <source>accepted beforehand</source>
        <translation>acceptée d’avance</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <translation>
            <numerusform>{n} déclaration</numerusform>
            <numerusform>{n} déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à vérifier.</translation>
    </message>
    <message>
        <source>Only doubtful ones are left: {kinds}. You can stop here.</source>
        <translation>Il ne reste que des suggestions douteuses : {kinds}. Vous pouvez vous arrêter là.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left: {kinds}</source>
        <translation>
            <numerusform>Il en reste {n} : {kinds}</numerusform>
            <numerusform>Il en reste {n} : {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} – {relation} – {other}</source>
        <translation>{one} – {relation} – {other}</translation>
    </message>
    <message>
        <source>{date}, worked out</source>
        <translation>{date} (déduite)</translation>
    </message>
    <message>
        <source>known to the library</source>
        <translation>connu de la bibliothèque</translation>
    </message>
    <message>
        <source>{certainty}: {reason}</source>
        <translation>{certainty} · {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted beforehand</source>
        <translation>
            <numerusform>{n} acceptée d’avance</numerusform>
            <numerusform>{n} acceptées d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful ones</source>
        <translation>
            <numerusform>{n} douteuse</numerusform>
            <numerusform>{n} douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: open; Enter closes them</source>
        <translation>{words} : liste ouverte ; Entrée la ferme</translation>
    </message>
    <message>
        <source>{words}: Enter opens them</source>
        <translation>{words} : Entrée ouvre la liste</translation>
    </message>
    <message>
        <source>carries a judgement</source>
        <translation>porte un jugement</translation>
    </message>
    <message>
        <source>carries a judgement; plainer: {word}</source>
        <translation>porte un jugement ; plus neutre : {word}</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word} : {meaning}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave the selected paragraphs out of the article (Space)</source>
        <translation>Écarter de l’article les paragraphes sélectionnés (Espace)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Make headings of the selected paragraphs, or paragraphs again (H)</source>
        <translation>Faire des paragraphes sélectionnés des intertitres, ou de nouveau des paragraphes (H)</translation>
    </message>
    <message>
        <source>Put the selected paragraphs back into the article (Space)</source>
        <translation>Remettre dans l’article les paragraphes sélectionnés (Espace)</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Put back all that was left out</source>
        <translation>Remettre tout ce qui a été écarté</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Go back to what Dramatis proposed to keep</source>
        <translation>Revenir à ce que Dramatis proposait de garder</translation>
    </message>
    <message numerus="yes">
        <source>The article: {n} words</source>
        <translation>
            <numerusform>L’article : {n} mot</numerusform>
            <numerusform>L’article : {n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} words</source>
        <translation>
            <numerusform>Écarté : {n} mot</numerusform>
            <numerusform>Écarté : {n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {number}: {text}</source>
        <translation>Paragraphe {number} : {text}</translation>
    </message>
    <message>
        <source>Heading: {text}</source>
        <translation>Intertitre : {text}</translation>
    </message>
    <message>
        <source>{reason}: {text}</source>
        <translation>{reason} : {text}</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Articles to add</source>
        <translation>Articles à ajouter</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>If letters look wrong, choose how they were written</source>
        <translation>Si des lettres semblent fausses, choisir comment elles ont été écrites</translation>
    </message>
    <message>
        <source>What should be known of this text</source>
        <translation>Ce qu’il faut savoir de ce texte</translation>
    </message>
    <message>
        <source>{name} ({format})</source>
        <translation>{name} ({format})</translation>
    </message>
    <message numerus="yes">
        <source>{n} words in all</source>
        <translation>
            <numerusform>{n} mot en tout</numerusform>
            <numerusform>{n} mots en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept</source>
        <translation>
            <numerusform>{n} gardé</numerusform>
            <numerusform>{n} gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>The newspaper, website or book</source>
        <translation>Le journal, le site web ou le livre</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>A date, such as 2017-03-15</source>
        <translation>Une date, comme 2017-03-15</translation>
    </message>
    <message>
        <source>Yes, it was &amp;published on this day</source>
        <translation>Oui, &amp;publié ce jour-là</translation>
    </message>
    <message>
        <source>Dates such as “Jan. 11” or “last week” are worked out from this day</source>
        <translation>Des dates comme « le 11 janv. » ou « la semaine dernière » sont déduites de ce jour</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Readers are told when a text is somebody’s opinion</source>
        <translation>On avertit les lecteurs quand un texte donne l’opinion de quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>Publ&amp;ication</source>
        <translation>Publicat&amp;ion</translation>
    </message>
    <message>
        <source>Published o&amp;n</source>
        <translation>Pu&amp;blié le</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Suggestions are best for English</source>
        <translation>C’est en anglais que les suggestions sont les meilleures</translation>
    </message>
    <message>
        <source>The first eight words of the text, if it has none</source>
        <translation>Les huit premiers mots du texte, s’il n’en a pas</translation>
    </message>
    <message>
        <source>{day}: {where}</source>
        <translation>{day} : {where}</translation>
    </message>
    <message>
        <source>Without it, dates such as “Jan. 11” cannot be worked out. Leave it empty if it is not known.</source>
        <translation>Sans elle, on ne peut pas déduire des dates comme « le 11 janv. ». Laisser vide si elle n’est pas connue.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Choose another text</source>
        <translation>Choisir un autre texte</translation>
    </message>
    <message>
        <source>&amp;Add article</source>
        <translation>&amp;Ajouter l’article</translation>
    </message>
    <message>
        <source>Put the article into the library, and look for its actors and events (Ctrl+Enter)</source>
        <translation>Mettre l’article dans la bibliothèque, et chercher ses acteurs et ses événements (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close without adding anything, or stop reading (Escape)</source>
        <translation>Fermer sans rien ajouter, ou interrompre la lecture (Échap)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de « {name} »…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files…</source>
        <translation>
            <numerusform>Lecture de {n} fichier…</numerusform>
            <numerusform>Lecture de {n} fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Le texte n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>&amp;Add beside it</source>
        <translation>&amp;Ajouter à côté</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} articles</source>
        <translation>
            <numerusform>&amp;Ajouter l’article</numerusform>
            <numerusform>&amp;Ajouter {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the day of publication first, or empty the field if it is not known.</source>
        <translation>Confirmer d’abord le jour de publication, ou vider le champ s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>écarté par vous</translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation>&amp;Ouvrir cet article</translation>
    </message>
    <message>
        <source>Add nothing, and read the article that is there</source>
        <translation>Ne rien ajouter, et lire l’article qui est là</translation>
    </message>
    <message>
        <source>Correct its &amp;text with this one</source>
        <translation>Corriger son &amp;texte par celui-ci</translation>
    </message>
    <message>
        <source>Give the article that is there the new text; its actors, events and notes move along</source>
        <translation>Donner le nouveau texte à l’article qui est là ; ses acteurs, événements et notes suivent</translation>
    </message>
    <message>
        <source>The library holds this article already</source>
        <translation>La bibliothèque a déjà cet article</translation>
    </message>
    <message>
        <source>The library holds this text already, as “{title}”.</source>
        <translation>La bibliothèque a déjà ce texte, sous le titre « {title} ».</translation>
    </message>
    <message>
        <source>{percent} % of this text stand word for word in “{title}” already.</source>
        <translation>{percent} % de ce texte se trouvent déjà mot pour mot dans « {title} ».</translation>
    </message>
    <message>
        <source>The library holds another text with the title “{title}”.</source>
        <translation>La bibliothèque a un autre texte intitulé « {title} ».</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Déposer un article ici</translation>
    </message>
    <message>
        <source>A web page that you saved, or a Word, OpenDocument, PDF, EPUB, RTF, Markdown or text file. Nothing is sent anywhere.</source>
        <translation>Une page web enregistrée, ou un fichier Word, OpenDocument, PDF, EPUB, RTF, Markdown ou texte. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose one file or several</source>
        <translation>Choisir un ou plusieurs fichiers</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>Co&amp;ller ce qui a été copié</translation>
    </message>
    <message>
        <source>Take the text from the clipboard</source>
        <translation>Prendre le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Or paste or type the text here</source>
        <translation>Ou coller ou taper le texte ici</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Utiliser ce texte</translation>
    </message>
    <message>
        <source>Take the text that stands in the field</source>
        <translation>Prendre le texte qui est dans le champ</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Choisir des articles</translation>
    </message>
    <message>
        <source>This is only the address of a page, and Dramatis never goes online. Save the page in your browser and drop the file here, or copy the text of the article.</source>
        <translation>C’est seulement l’adresse d’une page, et Dramatis ne va jamais en ligne. Enregistrer la page dans le navigateur et déposer le fichier ici, ou copier le texte de l’article.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copier d’abord l’article.</translation>
    </message>
    <message>
        <source>paragraph {number}: not mentioned</source>
        <translation>paragraphe {number} : aucune mention</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {number}: mentioned {n} times</source>
        <translation>
            <numerusform>paragraphe {number} : {n} mention</numerusform>
            <numerusform>paragraphe {number} : {n} mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter actors by name</source>
        <translation>Filtrer les acteurs par nom</translation>
    </message>
    <message>
        <source>Show only the actors whose name or description has these words</source>
        <translation>N’afficher que les acteurs dont le nom ou la description contient ces mots</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sort the actors</source>
        <translation>Trier les acteurs</translation>
    </message>
    <message>
        <source>Nobody here has that name.</source>
        <translation>Aucun acteur de ce nom ici.</translation>
    </message>
    <message>
        <source>In order of appearance</source>
        <translation>Par ordre d’apparition</translation>
    </message>
    <message>
        <source>By number of mentions</source>
        <translation>Par nombre de mentions</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Par camp</translation>
    </message>
    <message>
        <source>What to learn first</source>
        <translation>À apprendre d’abord</translation>
    </message>
    <message>
        <source>This library holds no articles yet.</source>
        <translation>Cette bibliothèque n’a pas encore d’articles.</translation>
    </message>
    <message>
        <source>Dramatis brings two articles and a comment on Libya in 2017, with their actors and timelines.</source>
        <translation>Dramatis vous propose deux articles et un commentaire sur la Libye en 2017, avec leurs acteurs et leurs frises.</translation>
    </message>
    <message>
        <source>Nobody is noted in this article yet.</source>
        <translation>Aucun acteur n’est encore noté dans cet article.</translation>
    </message>
    <message>
        <source>&amp;Find actors and events</source>
        <translation>&amp;Chercher les acteurs et les événements</translation>
    </message>
    <message>
        <source>Have Dramatis look for them; you decide on each</source>
        <translation>Les faire chercher par Dramatis ; vous décidez pour chacun</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Colours and bookmarks</source>
        <translation>Couleurs et signets</translation>
    </message>
    <message>
        <source>Filter notes by words</source>
        <translation>Filtrer les notes par mots</translation>
    </message>
    <message>
        <source>Show only the notes that have these words, or are on them</source>
        <translation>Montrer seulement les notes qui contiennent ces mots, ou qui sont sur eux</translation>
    </message>
    <message>
        <source>Change words or colour of the note (F2)</source>
        <translation>Modifier le texte ou la couleur de la note (F2)</translation>
    </message>
    <message>
        <source>Delete the note with its highlight (Del)</source>
        <translation>Supprimer la note et son surlignage (Suppr)</translation>
    </message>
    <message>
        <source>Names of the colours…</source>
        <translation>Noms des couleurs…</translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation>Dire ce que signifie chaque couleur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>No note here has these words.</source>
        <translation>Aucune note ici n’a ces mots.</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article yet.

Select words in the text and press Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) or Alt+4 ({fourth}), or Ctrl+M to write a note. Alt+5 sets a bookmark.</source>
        <translation>Rien n’est encore surligné dans cet article.

Sélectionnez des mots dans le texte et appuyez sur Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) ou Alt+4 ({fourth}), ou sur Ctrl+M pour écrire une note. Alt+5 pose un signet.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} notes</source>
        <translation>
            <numerusform>{name}, {n} note</numerusform>
            <numerusform>{name}, {n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <translation>
            <numerusform>{n} signet</numerusform>
            <numerusform>{n} signets</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds no articles yet.
File &gt; Add the bundled articles puts three into it.</source>
        <translation>Cette bibliothèque n’a pas encore d’articles.
« Fichier &gt; Ajouter les articles fournis » en ajoute trois.</translation>
    </message>
    <message>
        <source>{title}. Chosen: {sentence}</source>
        <translation>{title}. Phrase choisie : {sentence}</translation>
    </message>
    <message>
        <source>{speaker}: {kind}</source>
        <translation>{speaker} : {kind}</translation>
    </message>
    <message>
        <source>No relations between actors are noted in this article yet.</source>
        <translation>Aucune relation entre acteurs n’est encore notée dans cet article.</translation>
    </message>
    <message>
        <source>Show the relations of one time. Those whose time the article does not state are shown at all times.</source>
        <translation>Montrer les relations d’une période. Celles dont l’article ne dit pas la période restent toujours affichées.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Show the relations as a map</source>
        <translation>Montrer les relations sous forme de schéma</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show the relations as a list of sentences</source>
        <translation>Montrer les relations sous forme de phrases</translation>
    </message>
    <message>
        <source>Change this relation (F2)</source>
        <translation>Modifier cette relation (F2)</translation>
    </message>
    <message>
        <source>Delete this relation (Del)</source>
        <translation>Supprimer cette relation (Suppr)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>{shown} of {all} relations are shown.</source>
        <translation>Relations affichées : {shown} sur {all}.</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>période non précisée</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Sens des signes</translation>
    </message>
    <message>
        <source>Map of relations</source>
        <translation>Schéma des relations</translation>
    </message>
    <message>
        <source>{kind}, {relations}</source>
        <translation>{kind}, {relations}</translation>
    </message>
    <message>
        <source>The article does not say when.</source>
        <translation>L’article ne dit pas quand.</translation>
    </message>
    <message>
        <source>Arrow keys walk from actor to actor, E and Shift+E from relation to relation of one. Enter opens. +, - and 0 zoom, as does the wheel with Ctrl; dragging moves the map.</source>
        <translation>Les flèches vont d’un acteur à l’autre, E et Maj+E d’une relation de l’acteur à l’autre. Entrée ouvre. +, - et 0 zooment, la molette avec Ctrl aussi ; glisser déplace le schéma.</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>Types de résultats</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>Seulement dans cet article</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Not before this date, such as 2016 or 2016-07</source>
        <translation>Pas avant cette date, comme 2016 ou 2016-07</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Not after this date, such as 2017 or 2017-03-15</source>
        <translation>Pas après cette date, comme 2017 ou 2017-03-15</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Did you mean:</source>
        <translation>Rien n’a été trouvé pour « {words} ». Vouliez-vous dire :</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try fewer words, or only the beginning of a word.</source>
        <translation>Rien n’a été trouvé pour « {words} ». Essayez avec moins de mots, ou seulement le début d’un mot.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Choose which articles are listed</source>
        <translation>Choisir quels articles sont dans la liste</translation>
    </message>
    <message>
        <source>Listed: {name}</source>
        <translation>Dans la liste : {name}</translation>
    </message>
    <message>
        <source>{kind}, {answer}</source>
        <translation>{kind}, {answer}</translation>
    </message>
    <message>
        <source>Change this statement (F2)</source>
        <translation>Modifier cette déclaration (F2)</translation>
    </message>
    <message>
        <source>Delete this statement (Del)</source>
        <translation>Supprimer cette déclaration (Suppr)</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Selon qui parle</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Avec les réponses</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>Ordre des déclarations</translation>
    </message>
    <message>
        <source>Kinds of statement</source>
        <translation>Types de déclaration</translation>
    </message>
    <message>
        <source>This article has no list of who says what.</source>
        <translation>Cet article n’a pas de liste de qui dit quoi.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} statements</source>
        <translation>
            <numerusform>{name}, {n} déclaration</numerusform>
            <numerusform>{name}, {n} déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere {dates}</source>
        <translation>ailleurs : {dates}</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Il n’y a pas encore d’événements.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>Order of the words</source>
        <translation>Ordre des mots</translation>
    </message>
    <message>
        <source>Change the explanation (F2)</source>
        <translation>Modifier l’explication (F2)</translation>
    </message>
    <message>
        <source>Take the word out of the list (Del)</source>
        <translation>Retirer le mot de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Mark the word as one to learn, or unmark it</source>
        <translation>Marquer le mot comme étant à apprendre, ou retirer la marque</translation>
    </message>
    <message>
        <source>No word of this article is explained here. Select one in the text and choose “Explain word” (Ctrl+E).</source>
        <translation>Aucun mot de cet article n’est expliqué ici. Sélectionnez-en un dans le texte et choisissez « Expliquer le mot » (Ctrl+E).</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Show the answer (Space)</source>
        <translation>Montrer la réponse (Espace)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number} : {text}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>{answer} (right)</source>
        <translation>{answer} (juste)</translation>
    </message>
    <message>
        <source>{answer} (not right)</source>
        <translation>{answer} (faux)</translation>
    </message>
    <message>
        <source>The earliest first</source>
        <translation>Le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Drag the rows, or move one with Alt and the arrow keys</source>
        <translation>Faites glisser les lignes, ou déplacez-en une avec Alt et les flèches</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Monter la ligne (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Descendre la ligne (Alt+Bas)</translation>
    </message>
    <message>
        <source>&amp;This is the order</source>
        <translation>&amp;Voilà l’ordre</translation>
    </message>
    <message>
        <source>Give this order (Enter)</source>
        <translation>Donner cet ordre (Entrée)</translation>
    </message>
    <message>
        <source>{text} (belongs at place {place})</source>
        <translation>{text} (sa place : {place})</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Drag the event to its place, or move it with the arrow keys</source>
        <translation>Faites glisser l’événement à sa place, ou déplacez-le avec les flèches</translation>
    </message>
    <message>
        <source>{title}: before {date}</source>
        <translation>{title} : avant {date}</translation>
    </message>
    <message>
        <source>{title}: after {date}</source>
        <translation>{title} : après {date}</translation>
    </message>
    <message>
        <source>{title}: after {first}, before {second}</source>
        <translation>{title} : après {first}, avant {second}</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>c’est ici</translation>
    </message>
    <message>
        <source>&amp;Here it belongs</source>
        <translation>&amp;C’est ici</translation>
    </message>
    <message>
        <source>Leave the event at this place (Enter)</source>
        <translation>Laisser l’événement à cette place (Entrée)</translation>
    </message>
    <message>
        <source>Give this answer (Enter)</source>
        <translation>Donner cette réponse (Entrée)</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>The name or the words</source>
        <translation>Le nom ou les mots</translation>
    </message>
    <message>
        <source>Small slips in names are forgiven and shown.</source>
        <translation>Les petites fautes dans les noms sont pardonnées et montrées.</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Jour du contrôle</translation>
    </message>
    <message>
        <source>When is the test on “{title}”? Practice for it puts first what you would have forgotten by then, and leaves the schedule alone.</source>
        <translation>Quand a lieu le contrôle sur « {title} » ? L’entraînement met d’abord ce que vous auriez oublié d’ici là, et laisse le calendrier tel quel.</translation>
    </message>
    <message>
        <source>The arrow keys change day, month and year</source>
        <translation>Les flèches changent le jour, le mois et l’année</translation>
    </message>
    <message>
        <source>Keep this day (Enter)</source>
        <translation>Garder ce jour (Entrée)</translation>
    </message>
    <message>
        <source>&amp;No test</source>
        <translation>&amp;Pas de contrôle</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Enlever le jour</translation>
    </message>
    <message>
        <source>Open the &amp;place</source>
        <translation>Ouvrir le &amp;passage</translation>
    </message>
    <message>
        <source>Show the sentence in the article (Ctrl+Enter); {key} comes back</source>
        <translation>Montrer la phrase dans l’article (Ctrl+Entrée) ; {key} ramène ici</translation>
    </message>
    <message>
        <source>The article does not say this in one sentence: it stands in the glossary.</source>
        <translation>L’article ne le dit pas en une phrase : c’est dans le glossaire.</translation>
    </message>
    <message>
        <source>“{title}”, heading</source>
        <translation>« {title} », titre</translation>
    </message>
    <message>
        <source>Hand in a summary</source>
        <translation>Remettre un bilan</translation>
    </message>
    <message>
        <source>This writes a file, and sends it to nobody: you decide whom you give it to. It holds the figures of the articles and weeks that are shown, and no single answer.</source>
        <translation>Un fichier est écrit, et n’est envoyé à personne : vous décidez à qui vous le donnez. Il contient les chiffres des articles et des semaines affichés, et aucune réponse isolée.</translation>
    </message>
    <message>
        <source>A &amp;page (PDF)</source>
        <translation>Une &amp;page (PDF)</translation>
    </message>
    <message>
        <source>A &amp;table (CSV)</source>
        <translation>Un &amp;tableau (CSV)</translation>
    </message>
    <message>
        <source>One page with lines for your name, the figures and the drawn weeks.</source>
        <translation>Une page avec une ligne pour votre nom, les chiffres et les semaines en dessin.</translation>
    </message>
    <message>
        <source>A row for each article and week, for a spreadsheet.</source>
        <translation>Une ligne par article et par semaine, pour un tableur.</translation>
    </message>
    <message>
        <source>Choose a place for the file (Enter)</source>
        <translation>Choisir un endroit pour le fichier (Entrée)</translation>
    </message>
    <message>
        <source>Close without a file (Escape)</source>
        <translation>Fermer sans fichier (Échap)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>The summary could not be written.</source>
        <translation>Le bilan n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>What can be practised of “{title}”</source>
        <translation>À quoi l’on peut s’entraîner dans « {title} »</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Review what is due today (Enter)</source>
        <translation>Revoir ce qui est à revoir aujourd’hui (Entrée)</translation>
    </message>
    <message>
        <source>Its cards come up from today on</source>
        <translation>Ses cartes reviennent à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Articles that you learn</source>
        <translation>Articles que vous apprenez</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>How many new cards a day, and how well they are to be known</source>
        <translation>Combien de nouvelles cartes par jour, et à quel point elles doivent être sues</translation>
    </message>
    <message>
        <source>Questions on the article that is open, for a class</source>
        <translation>Questions sur l’article ouvert, pour une classe</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Progrès</translation>
    </message>
    <message>
        <source>See how practice goes</source>
        <translation>Voir où en est l’entraînement</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>Recherche de ce qui est à revoir…</translation>
    </message>
    <message>
        <source>You are reading “{title}”.</source>
        <translation>Vous lisez « {title} ».</translation>
    </message>
    <message>
        <source>&amp;For the test</source>
        <translation>Pour le &amp;contrôle</translation>
    </message>
    <message>
        <source>&amp;Your teacher’s questions</source>
        <translation>&amp;Questions de votre professeur</translation>
    </message>
    <message>
        <source>&amp;Day of the test…</source>
        <translation>&amp;Jour du contrôle…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was set aside</source>
        <translation>&amp;Reprendre ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>&amp;Ne plus apprendre</translation>
    </message>
    <message>
        <source>Learn an article, and its cards come up when it is time to review them.</source>
        <translation>Apprenez un article : ses cartes reviennent quand il est temps de les revoir.</translation>
    </message>
    <message>
        <source>Nothing to review until tomorrow.</source>
        <translation>Rien à revoir jusqu’à demain.</translation>
    </message>
    <message numerus="yes">
        <source>To review today: {n} cards</source>
        <translation>
            <numerusform>À revoir aujourd’hui : {n} carte</numerusform>
            <numerusform>À revoir aujourd’hui : {n} cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers cannot be saved here, so nothing can be reviewed; everything in a lesson can be practised.</source>
        <translation>Les réponses ne peuvent pas être enregistrées ici, donc rien ne peut être revu ; on peut s’entraîner à tout dans une leçon.</translation>
    </message>
    <message>
        <source>Who is who, when what happened, who stands where: some minutes a day are enough.</source>
        <translation>Qui est qui, ce qui s’est passé quand, qui est dans quel camp : quelques minutes par jour suffisent.</translation>
    </message>
    <message>
        <source>You can still practise everything in a lesson; it leaves the schedule alone.</source>
        <translation>Vous pouvez tout de même vous entraîner à tout dans une leçon ; le calendrier reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} come again</source>
        <translation>
            <numerusform>{n} revient</numerusform>
            <numerusform>{n} reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are new</source>
        <translation>
            <numerusform>{n} nouvelle</numerusform>
            <numerusform>{n} nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>About {names}</source>
        <translation>Au sujet de : {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to review</source>
        <translation>
            <numerusform>{n} à revoir</numerusform>
            <numerusform>{n} à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nouvelle</numerusform>
            <numerusform>{n} nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>rien aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>test on {day}, in {n} days</source>
        <translation>
            <numerusform>contrôle le {day}, dans {n} jour</numerusform>
            <numerusform>contrôle le {day}, dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>test today</source>
        <translation>contrôle aujourd’hui</translation>
    </message>
    <message>
        <source>test was on {day}</source>
        <translation>contrôle passé : {day}</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Nouvelles cartes par jour</translation>
    </message>
    <message>
        <source>Of all articles together; ten are some five minutes a day</source>
        <translation>De tous les articles ensemble ; dix font environ cinq minutes par jour</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Known when they come again</source>
        <translation>Sues à leur retour</translation>
    </message>
    <message>
        <source>More means that cards come again sooner, and more of them each day</source>
        <translation>Davantage veut dire que les cartes reviennent plus tôt, et plus nombreuses chaque jour</translation>
    </message>
    <message>
        <source>New cards are about key actors, events and words alone</source>
        <translation>Les nouvelles cartes ne portent que sur les acteurs, événements et mots à apprendre</translation>
    </message>
    <message>
        <source>Turn all cards over, without choices or typing</source>
        <translation>Retourner toutes les cartes, sans choix ni saisie</translation>
    </message>
    <message>
        <source>You say yourself how well you knew each card</source>
        <translation>Vous dites vous-même à quel point vous saviez chaque carte</translation>
    </message>
    <message>
        <source>Keep these options (Enter)</source>
        <translation>Garder ces options (Entrée)</translation>
    </message>
    <message>
        <source>&amp;New cards a day</source>
        <translation>&amp;Nouvelles cartes par jour</translation>
    </message>
    <message>
        <source>&amp;Known when they come again</source>
        <translation>&amp;Sues à leur retour</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Il n’y a encore rien à demander.</translation>
    </message>
    <message>
        <source>Cards come from actors with a description, dated events, explained words and statements.</source>
        <translation>Les cartes viennent des acteurs décrits, des événements datés, des mots expliqués et des déclarations.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>La bibliothèque n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Whose figures are shown</source>
        <translation>De quels articles les chiffres sont affichés</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>How far back the figures reach</source>
        <translation>Jusqu’où remontent les chiffres</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} weeks</source>
        <translation>
            <numerusform>La dernière semaine ({n})</numerusform>
            <numerusform>Les {n} dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tableaux</translation>
    </message>
    <message>
        <source>Show the figures of the drawings as tables</source>
        <translation>Montrer les chiffres des dessins en tableaux</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>To review in the next 30 days</source>
        <translation>À revoir dans les 30 prochains jours</translation>
    </message>
    <message>
        <source>Actors, the weakest first</source>
        <translation>Acteurs, les moins connus d’abord</translation>
    </message>
    <message>
        <source>&amp;Practise these</source>
        <translation>S’&amp;entraîner à ceux-ci</translation>
    </message>
    <message>
        <source>Ask what you know least, beside the schedule</source>
        <translation>Demander ce que vous savez le moins, hors du calendrier</translation>
    </message>
    <message>
        <source>What was kept in mind, and what comes due</source>
        <translation>Ce qui a été retenu, et ce qui sera à revoir</translation>
    </message>
    <message>
        <source>&amp;Hand in a summary…</source>
        <translation>&amp;Remettre un bilan…</translation>
    </message>
    <message>
        <source>Write a page or a table that you can give to your teacher</source>
        <translation>Écrire une page ou un tableau que vous pouvez donner à votre professeur</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>Retour à la page de &amp;départ</translation>
    </message>
    <message>
        <source>See what is to be reviewed</source>
        <translation>Voir ce qui est à revoir</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Les chiffres n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing was practised yet. After the first answers, this page shows how it goes.</source>
        <translation>Pas encore d’entraînement. Après les premières réponses, cette page montre où vous en êtes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} known well</source>
        <translation>
            <numerusform>{n} bien sue</numerusform>
            <numerusform>{n} bien sues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being learnt</source>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked yet</source>
        <translation>
            <numerusform>{n} pas encore demandée</numerusform>
            <numerusform>{n} pas encore demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>Known well</source>
        <translation>Bien sues</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>Pas de réponses dans cette période.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers in this period, {share} right, in {minutes} of practice.</source>
        <translation>
            <numerusform>{n} réponse dans cette période, justes : {share}, entraînement : {minutes}.</numerusform>
            <numerusform>{n} réponses dans cette période, justes : {share}, entraînement : {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has come again after a day or more in this period.</source>
        <translation>Aucune carte n’est revenue après un jour ou plus dans cette période.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards came again after a day or more; {share} of them were known.</source>
        <translation>
            <numerusform>{n} carte est revenue après un jour ou plus ; sues : {share}.</numerusform>
            <numerusform>{n} cartes sont revenues après un jour ou plus ; sues : {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer about an actor was wrong in this period.</source>
        <translation>Aucune réponse sur un acteur n’était fausse dans cette période.</translation>
    </message>
    <message>
        <source>{names}, in “{title}”</source>
        <translation>{names}, dans « {title} »</translation>
    </message>
    <message>
        <source>Week of {day}: no answers.</source>
        <translation>Semaine du {day} : pas de réponses.</translation>
    </message>
    <message numerus="yes">
        <source>Week of {day}: {n} answers, {share} right, {minutes}.</source>
        <translation>
            <numerusform>Semaine du {day} : {n} réponse, justes : {share}, {minutes}.</numerusform>
            <numerusform>Semaine du {day} : {n} réponses, justes : {share}, {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} cards to review.</source>
        <translation>
            <numerusform>{day} : {n} carte à revoir.</numerusform>
            <numerusform>{day} : {n} cartes à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that are done</source>
        <translation>Questions déjà faites</translation>
    </message>
    <message>
        <source>&amp;Skip this question</source>
        <translation>&amp;Passer la question</translation>
    </message>
    <message>
        <source>Leave this question without an answer</source>
        <translation>Laisser cette question sans réponse</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the quiz here; the result says what was answered (Esc)</source>
        <translation>Finir le quiz ici ; le résultat dit ce qui a été répondu (Échap)</translation>
    </message>
    <message>
        <source>This article gives too few questions for a quiz.</source>
        <translation>Cet article donne trop peu de questions pour un quiz.</translation>
    </message>
    <message>
        <source>A quiz has at least five. Choose more topics, or describe more actors and date more events.</source>
        <translation>Un quiz en a au moins cinq. Choisissez plus de sujets, ou décrivez plus d’acteurs et datez plus d’événements.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>The result was saved as {file}.</source>
        <translation>Le résultat a été enregistré : {file}.</translation>
    </message>
    <message>
        <source>Your name, for the sheet; it may stay empty</source>
        <translation>Votre nom, pour la fiche ; il peut rester vide</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands on the sheet, and nowhere else</source>
        <translation>Il est sur la fiche, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;Imprimer ou enregistrer…</translation>
    </message>
    <message>
        <source>A result sheet, with the evidence for what was wrong</source>
        <translation>Une feuille de résultat, avec les preuves pour ce qui était faux</translation>
    </message>
    <message>
        <source>S&amp;huffle again</source>
        <translation>&amp;Mélanger encore</translation>
    </message>
    <message>
        <source>Another quiz on this article</source>
        <translation>Un autre quiz sur cet article</translation>
    </message>
    <message>
        <source>Back to the start &amp;page</source>
        <translation>Retour à la &amp;page de départ</translation>
    </message>
    <message>
        <source>Leave the quiz (Esc)</source>
        <translation>Quitter le quiz (Échap)</translation>
    </message>
    <message>
        <source>Result of the quiz</source>
        <translation>Résultat du quiz</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Faux.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sans réponse.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>Juste : {answer}</translation>
    </message>
    <message>
        <source>When, and in which order</source>
        <translation>Quand, et dans quel ordre</translation>
    </message>
    <message>
        <source>Sides, positions, relations</source>
        <translation>Camps, positions, relations</translation>
    </message>
    <message>
        <source>Gaps, true or false</source>
        <translation>Trous, vrai ou faux</translation>
    </message>
    <message>
        <source>Your teacher’s questions</source>
        <translation>Questions de votre professeur</translation>
    </message>
    <message>
        <source>A quiz leaves the schedule alone. The result can be printed, and nothing is sent anywhere.</source>
        <translation>Un quiz laisse le calendrier tel quel. Le résultat peut être imprimé, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>From 5 to 20; fewer where the article does not give so many</source>
        <translation>De 5 à 20 ; moins si l’article n’en donne pas autant</translation>
    </message>
    <message>
        <source>Whether the quiz asks about this</source>
        <translation>Si le quiz pose des questions là-dessus</translation>
    </message>
    <message>
        <source>Say after each question whether it was right</source>
        <translation>Dire après chaque question si c’était juste</translation>
    </message>
    <message>
        <source>Otherwise all is said at the end</source>
        <translation>Sinon tout est dit à la fin</translation>
    </message>
    <message>
        <source>&amp;Begin the quiz</source>
        <translation>&amp;Commencer le quiz</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>Poser la première question (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>I did not know it (key 1)</source>
        <translation>Je ne le savais pas (touche 1)</translation>
    </message>
    <message>
        <source>I knew it, but it was hard (key 2)</source>
        <translation>Je le savais, mais c’était difficile (touche 2)</translation>
    </message>
    <message>
        <source>I knew it (key 3)</source>
        <translation>Je le savais (touche 3)</translation>
    </message>
    <message>
        <source>I knew it at once (key 4)</source>
        <translation>Je le savais tout de suite (touche 4)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Go on to the next card (Enter)</source>
        <translation>Passer à la carte suivante (Entrée)</translation>
    </message>
    <message>
        <source>{rating}: again in {time}</source>
        <translation>{rating} : de nouveau dans {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>The score, each question with your answer, and the evidence for what was wrong.</source>
        <translation>Le score, chaque question avec votre réponse, et les preuves pour ce qui était faux.</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>Imprimer le résultat</translation>
    </message>
    <message>
        <source>Cards that are done</source>
        <translation>Cartes déjà faites</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>Reprendre la dernière réponse (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>Do not ask this card again; the start page brings it back</source>
        <translation>Ne plus demander cette carte ; la page de départ la ramène</translation>
    </message>
    <message>
        <source>Leave the session; everything so far is saved (Esc)</source>
        <translation>Quitter la séance ; tout jusqu’ici est enregistré (Échap)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Save the answer that could not be saved</source>
        <translation>Enregistrer la réponse qui n’a pas pu l’être</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards left</source>
        <translation>
            <numerusform>Encore {n} carte</numerusform>
            <numerusform>Encore {n} cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be saved; it is kept here until it is.</source>
        <translation>La réponse n’a pas pu être enregistrée ; elle est gardée ici jusque-là.</translation>
    </message>
    <message>
        <source>Leave without the last answer?</source>
        <translation>Quitter sans la dernière réponse ?</translation>
    </message>
    <message>
        <source>It could not be saved, and is lost when you leave. All answers before it are saved.</source>
        <translation>Elle n’a pas pu être enregistrée, et sera perdue si vous quittez. Toutes les réponses d’avant sont enregistrées.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>See what is to be reviewed (Enter)</source>
        <translation>Voir ce qui est à revoir (Entrée)</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fini pour le moment</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Quitté avant la fin</translation>
    </message>
    <message>
        <source>No card was answered.</source>
        <translation>Aucune carte n’a reçu de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards answered, {known} known at once.</source>
        <translation>
            <numerusform>{n} carte faite, sues tout de suite : {known}.</numerusform>
            <numerusform>{n} cartes faites, sues tout de suite : {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are left; they come again.</source>
        <translation>
            <numerusform>Il reste {n} carte ; elle revient.</numerusform>
            <numerusform>Il reste {n} cartes ; elles reviennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was beside the schedule: what is due stays due.</source>
        <translation>C’était hors du calendrier : ce qui est à revoir le reste.</translation>
    </message>
    <message>
        <source>Not known at first:</source>
        <translation>Pas su d’abord :</translation>
    </message>
    <message>
        <source>– {card}</source>
        <translation>– {card}</translation>
    </message>
    <message numerus="yes">
        <source>– and {n} more</source>
        <translation>
            <numerusform>– et {n} autre</numerusform>
            <numerusform>– et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What is true: {statement}</source>
        <translation>Ce qui est vrai : {statement}</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Catégorie d’acteur</translation>
    </message>
    <message>
        <source>Kind of actor; the digits choose, too</source>
        <translation>Catégorie d’acteur ; les chiffres choisissent aussi</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Several actors of your library have this name: say which one the article means</source>
        <translation>Plusieurs acteurs de votre bibliothèque portent ce nom : indiquer duquel parle l’article</translation>
    </message>
    <message>
        <source>Show where it is mentioned (P)</source>
        <translation>Montrer où il est mentionné (P)</translation>
    </message>
    <message>
        <source>One of the few that a class should learn; only these are asked who they are</source>
        <translation>Un des rares qu’une classe devrait apprendre ; on ne demande que pour ceux-là qui ils sont</translation>
    </message>
    <message>
        <source>Who is that, in one sentence?</source>
        <translation>Qui est-ce, en une phrase ?</translation>
    </message>
    <message>
        <source>{name}: {gloss}</source>
        <translation>{name} : {gloss}</translation>
    </message>
    <message>
        <source>Somebody else of this name</source>
        <translation>Quelqu’un d’autre de ce nom</translation>
    </message>
    <message>
        <source>Take “{name}” apart: it is somebody else</source>
        <translation>Mettre « {name} » à part : c’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Proposed from the library, or from the entries that come with Dramatis</source>
        <translation>Proposé d’après la bibliothèque, ou les notices fournies avec Dramatis</translation>
    </message>
    <message>
        <source>Proposed from the text: “{quote}”</source>
        <translation>Proposé d’après le texte : « {quote} »</translation>
    </message>
    <message>
        <source>What the program is sure of, and the actors that your library knows</source>
        <translation>Ce dont le programme est sûr, et les acteurs que votre bibliothèque connaît</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open again what was accepted beforehand, in one step</source>
        <translation>Remettre à vérifier, en une fois, ce qui a été accepté d’avance</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Show or hide what was accepted beforehand</source>
        <translation>Afficher ou masquer ce qui a été accepté d’avance</translation>
    </message>
    <message>
        <source>{state}; {reason}</source>
        <translation>{state} ; {reason}</translation>
    </message>
    <message>
        <source>2017, 2017-01 or 2017-01-11; ~ for about, ../2017 for by 2017, 2014/2016 for from to</source>
        <translation>2017, 2017-01 ou 2017-01-11 ; ~ pour environ, ../2017 pour 2017 au plus tard, 2014/2016 pour une période</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>{basis}: {rule}</source>
        <translation>{basis} : {rule}</translation>
    </message>
    <message>
        <source>{name}: {part}</source>
        <translation>{name} : {part}</translation>
    </message>
    <message>
        <source>{name} takes no part</source>
        <translation>{name} ne participe pas</translation>
    </message>
    <message>
        <source>Add an actor who takes part</source>
        <translation>Ajouter un acteur qui participe</translation>
    </message>
    <message>
        <source>Which suggestions are shown</source>
        <translation>Suggestions affichées</translation>
    </message>
    <message>
        <source>{kinds} left</source>
        <translation>Encore {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>This paragraph, {n} left</source>
        <translation>
            <numerusform>Ce paragraphe, encore {n}</numerusform>
            <numerusform>Ce paragraphe, encore {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the paragraph of the current suggestion</source>
        <translation>Seulement le paragraphe de la suggestion en cours</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Taper une partie du nom</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>What is &amp;almost certain</source>
        <translation>Ce qui est presque &amp;certain</translation>
    </message>
    <message>
        <source>What is &amp;very likely</source>
        <translation>Ce qui est &amp;très probable</translation>
    </message>
    <message>
        <source>What is &amp;likely</source>
        <translation>Ce qui est &amp;probable</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>All that can be done with a suggestion, with the keys (?)</source>
        <translation>Tout ce que l’on peut faire d’une suggestion, avec les touches (?)</translation>
    </message>
    <message>
        <source>Accept before&amp;hand</source>
        <translation>Accepter d’avan&amp;ce</translation>
    </message>
    <message>
        <source>The program is {n} % sure of each, or more</source>
        <translation>Le programme est sûr de chacune à {n} % au moins</translation>
    </message>
    <message numerus="yes">
        <source>Accept all {n} shown</source>
        <translation>
            <numerusform>Accepter la suggestion affichée</numerusform>
            <numerusform>Accepter les {n} affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same as…</source>
        <translation>{name} est le même acteur que…</translation>
    </message>
    <message>
        <source>Who else takes part?</source>
        <translation>Qui d’autre participe ?</translation>
    </message>
    <message>
        <source>An actor needs at least one place of its own in the text.</source>
        <translation>Il faut à un acteur au moins un passage à lui dans le texte.</translation>
    </message>
    <message>
        <source>All places of these names are marked already.</source>
        <translation>Tous les passages de ces noms sont déjà marqués.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} further places</source>
        <translation>
            <numerusform>« {name} » : {n} autre passage</numerusform>
            <numerusform>« {name} » : {n} autres passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} places, also in place of {others}</source>
        <translation>
            <numerusform>« {name} » : {n} passage, aussi à la place de : {others}</numerusform>
            <numerusform>« {name} » : {n} passages, aussi à la place de : {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>How years are found</source>
        <translation>Comment les années sont trouvées</translation>
    </message>
    <message>
        <source>Back to actors and timeline; what is left stays</source>
        <translation>Revenir aux acteurs et à la frise ; le reste est conservé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>Go through what the lesson still needs</source>
        <translation>Parcourir ce qu’il faut encore à la leçon</translation>
    </message>
    <message>
        <source>All is decided. In the lesson: {kinds}.</source>
        <translation>Tout est décidé. Dans la leçon : {kinds}.</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>rien de tout cela</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Take it into the lesson</source>
        <translation>L’ajouter à la leçon</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Leave it out; rejected names come last in other articles</source>
        <translation>L’écarter ; les noms rejetés viennent en dernier dans d’autres articles</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Sauter</translation>
    </message>
    <message>
        <source>Go back to what was decided on last, and decide again</source>
        <translation>Revenir à la dernière décision, et décider de nouveau</translation>
    </message>
    <message>
        <source>Accept all that are sho&amp;wn</source>
        <translation>Accepter tout ce qui est affic&amp;hé</translation>
    </message>
    <message>
        <source>Accept all that the filters show</source>
        <translation>Accepter tout ce que les filtres affichent</translation>
    </message>
    <message>
        <source>Accept the sur&amp;e ones</source>
        <translation>Accepter les plus sûr&amp;es</translation>
    </message>
    <message>
        <source>Accept what the program is sure of, in one step</source>
        <translation>Accepter, en une fois, ce dont le programme est sûr</translation>
    </message>
    <message>
        <source>L&amp;ook at those again</source>
        <translation>Re&amp;voir les acceptées d’avance</translation>
    </message>
    <message>
        <source>&amp;Take those back</source>
        <translation>Annu&amp;ler les acceptées d’avance</translation>
    </message>
    <message>
        <source>&amp;Doubtful ones</source>
        <translation>Do&amp;uteuses</translation>
    </message>
    <message>
        <source>Show or hide the doubtful ones at the end of the list</source>
        <translation>Afficher ou masquer les suggestions douteuses, à la fin de la liste</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Put the keyboard into the first field; Enter keeps, Escape leaves</source>
        <translation>Aller au premier champ avec le clavier ; Entrée enregistre, Échap quitte</translation>
    </message>
    <message>
        <source>Mark it as one to learn, or unmark it</source>
        <translation>Marquer comme étant à apprendre, ou retirer la marque</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>It is the same as another one: choose which</source>
        <translation>C’est le même qu’un autre : choisir lequel</translation>
    </message>
    <message>
        <source>Its &amp;places…</source>
        <translation>Ses &amp;passages…</translation>
    </message>
    <message>
        <source>Show where it is mentioned, and tell two of the same name apart</source>
        <translation>Montrer où il est mentionné, et distinguer deux acteurs du même nom</translation>
    </message>
    <message>
        <source>Mark &amp;further places</source>
        <translation>Marquer les au&amp;tres passages</translation>
    </message>
    <message>
        <source>Mark all other places where its names stand as whole words</source>
        <translation>Marquer tous les autres passages où ses noms sont des mots entiers</translation>
    </message>
    <message>
        <source>Take the words selected in the article as its place</source>
        <translation>Prendre pour passage les mots sélectionnés dans l’article</translation>
    </message>
    <message>
        <source>&amp;New actor</source>
        <translation>&amp;Nouvel acteur</translation>
    </message>
    <message>
        <source>Make an actor of the words selected in the article</source>
        <translation>Faire un acteur des mots sélectionnés dans l’article</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Finding actors and events</source>
        <translation>Recherche des acteurs et des événements</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Lecture de l’article…</translation>
    </message>
    <message>
        <source>Nothing was found that looks like an actor or an event. You can add them from the text.</source>
        <translation>Rien ne ressemble ici à un acteur ou à un événement. Vous pouvez en ajouter à partir du texte.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. What it is sure of is accepted beforehand: you can look at that again, or take it back. On all else you decide, with one key each.</source>
        <translation>Dramatis peut chercher les acteurs et les événements de cet article. Ce dont il est sûr est accepté d’avance : vous pouvez le revoir, ou l’annuler. Pour le reste, vous décidez d’une seule touche.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. You decide on each of them: one key each.</source>
        <translation>Dramatis peut chercher les acteurs et les événements de cet article. Vous décidez pour chacun, d’une seule touche.</translation>
    </message>
    <message>
        <source>In a few words, such as “commands” or “part of”</source>
        <translation>En quelques mots, par exemple « commande » ou « fait partie de »</translation>
    </message>
    <message>
        <source>Tick the places that mean somebody else (Space), and give that one a name.</source>
        <translation>Cocher les passages qui désignent quelqu’un d’autre (Espace), et donner un nom à cet acteur.</translation>
    </message>
    <message>
        <source>Back to the suggestions (Escape)</source>
        <translation>Revenir aux suggestions (Échap)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>Nom de l’autre</translation>
    </message>
    <message>
        <source>These are somebody else</source>
        <translation>C’est quelqu’un d’autre</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} places</source>
        <translation>
            <numerusform>{name} : {n} passage</numerusform>
            <numerusform>{name} : {n} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>What the article is about</source>
        <translation>Ce dont parle l’article</translation>
    </message>
    <message>
        <source>Time and relations</source>
        <translation>Frise et relations</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>All that is shown concerns {name}.</source>
        <translation>Tout ce qui est affiché concerne {name}.</translation>
    </message>
    <message>
        <source>also in “{title}”</source>
        <translation>aussi dans « {title} »</translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation>ouvrir « {title} »</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} articles</source>
        <translation>
            <numerusform>Articles choisis : {chosen} sur {n}</numerusform>
            <numerusform>Articles choisis : {chosen} sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick all {n} articles, or none</source>
        <translation>
            <numerusform>Cocher l’article ({n}), ou aucun</numerusform>
            <numerusform>Cocher les {n} articles, ou aucun</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>The lesson’s version</source>
        <translation>La version de la leçon</translation>
    </message>
    <message>
        <source>What is in the lesson</source>
        <translation>Ce que contient la leçon</translation>
    </message>
    <message>
        <source>{words}: choose a file</source>
        <translation>{words} : choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a lesson file</source>
        <translation>Choisir un fichier de leçon</translation>
    </message>
    <message>
        <source>“{name}” is the same one as yours: {gloss}</source>
        <translation>« {name} » est le même que le vôtre : {gloss}</translation>
    </message>
    <message>
        <source>Ticked, the lesson speaks of the actor that you have; otherwise there will be two</source>
        <translation>Si c’est coché, la leçon parle de votre acteur ; sinon il y en aura deux</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} answers from &amp;practice that come with the lesson</source>
        <translation>
            <numerusform>Ajouter {n} réponse de l’&amp;entraînement qui vient avec la leçon</numerusform>
            <numerusform>Ajouter {n} réponses de l’&amp;entraînement qui viennent avec la leçon</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out if they are somebody else’s: they decide what you are asked next</source>
        <translation>Écartez-les si elles sont de quelqu’un d’autre : elles décident de ce qui vous sera demandé</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Montrer les &amp;détails</translation>
    </message>
    <message>
        <source>Keep &amp;mine for all</source>
        <translation>&amp;Garder partout le mien</translation>
    </message>
    <message>
        <source>Where there is a choice, everything stays as it is here</source>
        <translation>Là où il y a un choix, tout reste comme ici</translation>
    </message>
    <message>
        <source>The &amp;lesson’s version for all</source>
        <translation>Partout la version de la &amp;leçon</translation>
    </message>
    <message>
        <source>Where there is a choice, everything becomes as it is in the lesson</source>
        <translation>Là où il y a un choix, tout devient comme dans la leçon</translation>
    </message>
    <message>
        <source>Put the lesson into the library, as one step that can be undone (Enter)</source>
        <translation>Mettre la leçon dans la bibliothèque, en une étape que l’on peut annuler (Entrée)</translation>
    </message>
    <message>
        <source>Close; nothing is changed (Escape)</source>
        <translation>Fermer ; rien n’est modifié (Échap)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>Dans la leçon</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Les deux versions</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are not shown.</source>
        <translation>
            <numerusform>{n} autre élément n’est pas affiché.</numerusform>
            <numerusform>{n} autres éléments ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson is in your library already. There is nothing to do.</source>
        <translation>Cette leçon est déjà dans votre bibliothèque. Il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are added.</source>
        <translation>
            <numerusform>{n} article est ajouté.</numerusform>
            <numerusform>{n} articles sont ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other things come new.</source>
        <translation>
            <numerusform>{n} autre élément est nouveau.</numerusform>
            <numerusform>{n} autres éléments sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are brought up to date.</source>
        <translation>
            <numerusform>{n} élément est mis à jour.</numerusform>
            <numerusform>{n} éléments sont mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are removed.</source>
        <translation>
            <numerusform>{n} élément est retiré.</numerusform>
            <numerusform>{n} éléments sont retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own notes and highlights stay.</source>
        <translation>Vos notes et vos surlignages restent.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things were changed here and in the lesson: yours stay, unless you choose otherwise.</source>
        <translation>
            <numerusform>{n} élément a été modifié ici et dans la leçon : le vôtre reste, sauf si vous choisissez l’autre.</numerusform>
            <numerusform>{n} éléments ont été modifiés ici et dans la leçon : les vôtres restent, sauf si vous choisissez les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You deleted {n} things that the lesson brings again: they stay deleted, unless you choose otherwise.</source>
        <translation>
            <numerusform>Vous avez supprimé {n} élément que la leçon apporte de nouveau : il reste supprimé, sauf si vous choisissez autrement.</numerusform>
            <numerusform>Vous avez supprimé {n} éléments que la leçon apporte de nouveau : ils restent supprimés, sauf si vous choisissez autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has a newer edition already: {number}.</source>
        <translation>Votre bibliothèque a déjà une édition plus récente : {number}.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Masquer les &amp;détails</translation>
    </message>
    <message>
        <source>You deleted this.</source>
        <translation>Vous l’avez supprimé.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Partager une leçon</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Une nouvelle leçon</translation>
    </message>
    <message>
        <source>The next edition of “{title}” (now {number})</source>
        <translation>La prochaine édition de « {title} » (actuellement {number})</translation>
    </message>
    <message>
        <source>For &amp;pupils</source>
        <translation>Pour les &amp;élèves</translation>
    </message>
    <message>
        <source>For &amp;colleagues</source>
        <translation>Pour les &amp;collègues</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>Avec mes &amp;notes et surlignages</translation>
    </message>
    <message>
        <source>Otherwise they stay here, as does how far you have read</source>
        <translation>Sinon ils restent ici, comme votre position de lecture</translation>
    </message>
    <message>
        <source>With what I have p&amp;ractised</source>
        <translation>Avec mon ent&amp;raînement</translation>
    </message>
    <message>
        <source>For another computer of your own: your answers and how well you know each card. Nobody else needs them</source>
        <translation>Pour un autre ordinateur à vous : vos réponses et à quel point vous savez chaque carte. Personne d’autre n’en a besoin</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enre&amp;gistrer sous…</translation>
    </message>
    <message>
        <source>Choose where the lesson file is written (Enter)</source>
        <translation>Choisir où le fichier de leçon est écrit (Entrée)</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>C&amp;ollection</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Without your questions, their answers and saved sheets.</source>
        <translation>Sans vos questions, leurs réponses ni les fiches enregistrées.</translation>
    </message>
    <message>
        <source>With your questions, their answers and the designs of your sheets.</source>
        <translation>Avec vos questions, leurs réponses et les mises en page de vos fiches.</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Pas de collection</translation>
    </message>
    <message>
        <source>Nothing has changed since edition {number}. You can write the same edition again for whoever has lost it; nobody else needs it.</source>
        <translation>Rien n’a changé depuis l’édition {number}. Vous pouvez écrire de nouveau la même édition pour qui l’a perdue ; personne d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>The lesson could not be written.</source>
        <translation>La leçon n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>What has changed since sheets were printed, on a slip for those who have them.</source>
        <translation>Ce qui a changé depuis l’impression des feuilles, sur un billet pour ceux qui les ont.</translation>
    </message>
    <message>
        <source>Print a correction slip</source>
        <translation>Imprimer une feuille de corrections</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Ancienne édition</translation>
    </message>
    <message>
        <source>The lesson file that the sheets were printed from</source>
        <translation>Le fichier de leçon d’où viennent les fiches imprimées</translation>
    </message>
    <message>
        <source>The lesson as it is here now</source>
        <translation>La leçon telle qu’elle est ici maintenant</translation>
    </message>
    <message>
        <source>Another lesson file</source>
        <translation>Un autre fichier de leçon</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>What the older edition is compared with</source>
        <translation>À quoi l’ancienne édition est comparée</translation>
    </message>
    <message>
        <source>File of the newer edition</source>
        <translation>Fichier de la nouvelle édition</translation>
    </message>
    <message>
        <source>The lesson file with the corrections</source>
        <translation>Le fichier de leçon avec les corrections</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Without questions, answers and statements</source>
        <translation>Sans questions, réponses ni déclarations</translation>
    </message>
    <message>
        <source>With questions, answers and statements; both editions must have them</source>
        <translation>Avec questions, réponses et déclarations ; les deux éditions doivent les avoir</translation>
    </message>
    <message>
        <source>Ol&amp;der edition</source>
        <translation>&amp;Ancienne édition</translation>
    </message>
    <message>
        <source>&amp;Newer edition</source>
        <translation>&amp;Nouvelle édition</translation>
    </message>
    <message>
        <source>Choose the lesson file that the sheets were printed from, and the newer edition of it.</source>
        <translation>Choisissez le fichier de leçon d’où viennent les fiches, et sa nouvelle édition.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are corrected.</source>
        <translation>
            <numerusform>{n} endroit est corrigé.</numerusform>
            <numerusform>{n} endroits sont corrigés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction slip could not be made.</source>
        <translation>La feuille de corrections n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>What the slip says</source>
        <translation>Ce que dit la feuille</translation>
    </message>
    <message>
        <source>Where, what the older edition says there, and what the newer one says</source>
        <translation>Où, ce qu’y dit l’ancienne édition, et ce que dit la nouvelle</translation>
    </message>
    <message>
        <source>Further corrections are on the slip.</source>
        <translation>D’autres corrections sont sur la feuille.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your library “{library}” is not in {folder} now. Connect its disk and try again; the articles shown here are those of the usual place.</source>
        <translation>Votre bibliothèque « {library} » n’est pas dans {folder} en ce moment. Branchez son disque et réessayez ; les articles affichés ici sont ceux de l’emplacement habituel.</translation>
    </message>
    <message>
        <source>Something went wrong in Dramatis. What was saved is safe.</source>
        <translation>Dramatis a rencontré une erreur. Ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Go on working, or close and open the window again. A report without any text of yours is in {file}.</source>
        <translation>Continuer à travailler, ou fermer puis rouvrir la fenêtre. Un rapport, sans aucun de vos textes, se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Dramatis cannot start.</source>
        <translation>Dramatis ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Paragraphe {number} sur {count}</translation>
    </message>
    <message>
        <source>{percent} % seen</source>
        <translation>vu à {percent} %</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre la frise</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Names are underlined. Rest the pointer on one for a line about it, click it for everything.</source>
        <translation>Les noms sont soulignés. Laissez le pointeur sur un nom pour savoir qui c’est en une ligne, cliquez pour tout savoir.</translation>
    </message>
    <message>
        <source>Everyone in this article</source>
        <translation>Tous les acteurs de l’article</translation>
    </message>
    <message>
        <source>Choose an actor, and its places light up in the text and in the timeline.</source>
        <translation>Choisissez un acteur : ses passages s’éclairent dans le texte et dans la frise.</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Que s’est-il passé, et quand ?</translation>
    </message>
    <message>
        <source>Choose an event, and the article shows the sentence that tells it.</source>
        <translation>Choisissez un événement : l’article montre la phrase qui le raconte.</translation>
    </message>
    <message>
        <source>Take it with you on paper</source>
        <translation>À emporter sur papier</translation>
    </message>
    <message>
        <source>Article, actors and timeline as a PDF. That is all you need; {key} opens the help for the rest.</source>
        <translation>Article, acteurs et frise en PDF. Vous savez l’essentiel ; pour le reste, {key} ouvre l’aide.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End the tour (Escape). The Help menu has it again</source>
        <translation>Arrêter la visite (Échap). Elle reste dans le menu Aide</translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation>Revenir à l’étape précédente</translation>
    </message>
    <message>
        <source>Show the next step (Enter)</source>
        <translation>Passer à l’étape suivante (Entrée)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End the tour (Enter)</source>
        <translation>Terminer la visite (Entrée)</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>Visite, étape {number} sur {count} : {title}</translation>
    </message>
    <message>
        <source>The text of this article is not the one that was stored: the file is damaged. Restore a backup (Library menu) before you go on.</source>
        <translation>Le texte de cet article n’est pas celui qui a été enregistré : le fichier est abîmé. Restaurez une sauvegarde (menu Bibliothèque) avant de continuer.</translation>
    </message>
    <message>
        <source>Dramatis was not closed properly last time; the library is whole.</source>
        <translation>Dramatis n’a pas été fermé normalement la dernière fois ; la bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>Today's backup could not be written. {reason}</source>
        <translation>La sauvegarde du jour n’a pas pu être faite. {reason}</translation>
    </message>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Enregistrer une copie et y continuer…</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} janvier {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} février {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} mars {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} avril {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} mai {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} juin {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} juillet {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} août {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} septembre {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} octobre {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} novembre {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} décembre {year}</translation>
    </message>
    <message>
        <source>{d} Jan {y}</source>
        <translation>{d} janv. {y}</translation>
    </message>
    <message>
        <source>{d} Feb {y}</source>
        <translation>{d} févr. {y}</translation>
    </message>
    <message>
        <source>{d} Mar {y}</source>
        <translation>{d} mars {y}</translation>
    </message>
    <message>
        <source>{d} Apr {y}</source>
        <translation>{d} avr. {y}</translation>
    </message>
    <message>
        <source>{d} May {y}</source>
        <translation>{d} mai {y}</translation>
    </message>
    <message>
        <source>{d} Jun {y}</source>
        <translation>{d} juin {y}</translation>
    </message>
    <message>
        <source>{d} Jul {y}</source>
        <translation>{d} juil. {y}</translation>
    </message>
    <message>
        <source>{d} Aug {y}</source>
        <translation>{d} août {y}</translation>
    </message>
    <message>
        <source>{d} Sep {y}</source>
        <translation>{d} sept. {y}</translation>
    </message>
    <message>
        <source>{d} Oct {y}</source>
        <translation>{d} oct. {y}</translation>
    </message>
    <message>
        <source>{d} Nov {y}</source>
        <translation>{d} nov. {y}</translation>
    </message>
    <message>
        <source>{d} Dec {y}</source>
        <translation>{d} déc. {y}</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>janvier {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>février {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>mars {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>avril {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>mai {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>juin {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>juillet {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>août {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>septembre {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>octobre {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>novembre {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>décembre {year}</translation>
    </message>
    <message>
        <source>Jan {y}</source>
        <translation>janv. {y}</translation>
    </message>
    <message>
        <source>Feb {y}</source>
        <translation>févr. {y}</translation>
    </message>
    <message>
        <source>Mar {y}</source>
        <translation>mars {y}</translation>
    </message>
    <message>
        <source>Apr {y}</source>
        <translation>avr. {y}</translation>
    </message>
    <message>
        <source>May {y}</source>
        <translation>mai {y}</translation>
    </message>
    <message>
        <source>Jun {y}</source>
        <translation>juin {y}</translation>
    </message>
    <message>
        <source>Jul {y}</source>
        <translation>juil. {y}</translation>
    </message>
    <message>
        <source>Aug {y}</source>
        <translation>août {y}</translation>
    </message>
    <message>
        <source>Sep {y}</source>
        <translation>sept. {y}</translation>
    </message>
    <message>
        <source>Oct {y}</source>
        <translation>oct. {y}</translation>
    </message>
    <message>
        <source>Nov {y}</source>
        <translation>nov. {y}</translation>
    </message>
    <message>
        <source>Dec {y}</source>
        <translation>déc. {y}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>printemps {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>été {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>automne {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>hiver {year}</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>{century}s</source>
        <translation>{roman}e siècle</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date} au plus tard</translation>
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
        <translation>{date} environ</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date} ?</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (incertain)</translation>
    </message>
    <message>
        <source>AD {year}s</source>
        <translation>années {year} apr. J.-C.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>{first}–{last} BC</source>
        <translation>{first}–{last} av. J.-C.</translation>
    </message>
    <message>
        <source>AD {first}–{last}</source>
        <translation>{first}–{last} apr. J.-C.</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} av. J.-C.</translation>
    </message>
    <message>
        <source>AD {year}</source>
        <translation>{year} apr. J.-C.</translation>
    </message>
    <message>
        <source>,</source>
        <translation> </translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gouvernement</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>armed forces</source>
        <translation>forces armées</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>groupe armé</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>navire</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>fait rapporté</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>un acteur</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>l’auteur</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>sources non nommées</translation>
    </message>
    <message>
        <source>told as a fact</source>
        <translation>présenté comme un fait</translation>
    </message>
    <message>
        <source>the article’s judgement, not a reported fact</source>
        <translation>jugement de l’article, pas un fait rapporté</translation>
    </message>
    <message>
        <source>told with a hedge</source>
        <translation>avec réserve</translation>
    </message>
    <message>
        <source>around then: {role}</source>
        <translation>vers cette époque : {role}</translation>
    </message>
    <message>
        <source>before: {role}</source>
        <translation>avant : {role}</translation>
    </message>
    <message>
        <source>later: {role}</source>
        <translation>plus tard : {role}</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>date donnée par le texte</translation>
    </message>
    <message>
        <source>date worked out</source>
        <translation>date déduite</translation>
    </message>
    <message>
        <source>{role}, {period}</source>
        <translation>{role}, {period}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>aucune mention</translation>
    </message>
    <message numerus="yes">
        <source>mentioned {n} times</source>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message>
        <source>The library is damaged: an article speaks of an actor that is missing.</source>
        <translation>Библиотека повреждена: в статье назван участник, которого в ней нет.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Восстановите самую новую резервную копию.</translation>
    </message>
    <message>
        <source>There is no such actor in this library any more.</source>
        <translation>Этого участника в библиотеке больше нет.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>There is no article {number} in this library.</source>
        <translation>В этой библиотеке нет статьи {number}.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите статью из списка.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not whole. {problem}</source>
        <translation>Резервная копия «{name}» неполна. {problem}</translation>
    </message>
    <message>
        <source>The index for searching does not hold the words of the library. It can be built anew.</source>
        <translation>В поисковом указателе нет слов библиотеки. Его можно составить заново.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>триггер</translation>
    </message>
    <message>
        <source>view</source>
        <translation>представление</translation>
    </message>
    <message>
        <source>The file is damaged: {message}.</source>
        <translation>Файл повреждён: {message}.</translation>
    </message>
    <message>
        <source>Rows of the table {child} refer to missing rows of {parent}.</source>
        <translation>Строки таблицы {child} ссылаются на строки таблицы {parent}, которых нет.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation>Файл повреждён: часть его не читается.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>В файле не хватает: {kind} {name}.</translation>
    </message>
    <message>
        <source>The {kind} {name} is none that Dramatis makes.</source>
        <translation>В файле есть то, чего Dramatis не создаёт: {kind} {name}.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not built as Dramatis builds it.</source>
        <translation>В файле устроено не так, как это делает Dramatis: {kind} {name}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>«{name}» — это папка, а не библиотека.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» — это не файл.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>Выберите файл библиотеки.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>Файл «{name}» пуст.</translation>
    </message>
    <message>
        <source>If it was a library, restore a backup of it.</source>
        <translation>Если это была библиотека, восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis library.</source>
        <translation>«{name}» — это база данных, но не библиотека Dramatis.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Dramatis.</source>
        <translation>Файл «{name}» создан более новой версией Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis, or open the library there.</source>
        <translation>Обновите Dramatis или откройте библиотеку в новой версии.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has no tables.</source>
        <translation>Файл «{name}» повреждён: в нём нет таблиц.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>“{name}” was not made: the library has damaged parts. {problem}</source>
        <translation>Файл «{name}» не создан: часть библиотеки повреждена. {problem}</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged library is kept beside it.</source>
        <translation>Восстановите самую новую резервную копию; повреждённая библиотека останется рядом.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full.</source>
        <translation>Не удалось записать файл «{name}»: на диске нет места.</translation>
    </message>
    <message>
        <source>Make room. Nothing that was saved before is lost.</source>
        <translation>Освободите место. Всё, что было сохранено раньше, цело.</translation>
    </message>
    <message>
        <source>It was stopped; the library is as it was.</source>
        <translation>Остановлено; библиотека осталась прежней.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open.</source>
        <translation>Файл «{name}» перемещён или удалён, пока он был открыт.</translation>
    </message>
    <message>
        <source>Bring it back or connect its disk again, or save a copy elsewhere.</source>
        <translation>Верните её на место, снова подключите диск или сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>Check that its disk is still connected and in order. Nothing that was saved before is lost.</source>
        <translation>Проверьте, подключён ли диск и в порядке ли он. Всё, что было сохранено раньше, цело.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis library.</source>
        <translation>«{name}» — это не библиотека Dramatis.</translation>
    </message>
    <message>
        <source>A change to “{name}” was interrupted by another program.</source>
        <translation>Другая программа прервала изменение файла «{name}».</translation>
    </message>
    <message>
        <source>Close the library and open it again.</source>
        <translation>Закройте библиотеку и откройте её снова.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed here.</source>
        <translation>Файл «{name}» здесь нельзя изменить.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”.</source>
        <translation>Файл «{name}» занят другой программой.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Немного подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>Не удалось открыть файл «{name}».</translation>
    </message>
    <message>
        <source>Check that you may use it and its folder.</source>
        <translation>Проверьте, есть ли у вас доступ к нему и к его папке.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{folder}”.</source>
        <translation>В папке «{folder}» нет файла «{name}».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Возможно, его переместили или переименовали.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk.</source>
        <translation>Имя «{name}» слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Выберите имя короче.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» — это папка.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is already a file “{name}” in “{folder}”.</source>
        <translation>В папке «{folder}» уже есть файл «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: you do not have the permission.</source>
        <translation>Не удалось прочитать или записать файл «{name}»: у вас нет на это прав.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>Файл «{name}» повреждён.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Восстановите самую новую резервную копию; повреждённый файл останется рядом.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Папки «{folder}» нет.</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself.</source>
        <translation>«{name}» — это сама библиотека.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>Another Dramatis has the library “{name}” open.</source>
        <translation>Библиотека «{name}» открыта в другом окне Dramatis.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Сначала закройте её там.</translation>
    </message>
    <message>
        <source>{what} Write, for example, {example}.</source>
        <translation>{what} Напишите, например: {example}.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>Дата не указана.</translation>
    </message>
    <message>
        <source>A date is digits with hyphens between them, the year first, without blanks, words or a time of day.</source>
        <translation>Дата — это цифры через дефис, сначала год, без пробелов, слов и времени суток.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01 or 2017</source>
        <translation>2017-01-11, 2017-01 или 2017</translation>
    </message>
    <message>
        <source>“{text}” has more than one stroke.</source>
        <translation>В дате «{text}» больше одной косой черты.</translation>
    </message>
    <message>
        <source>“{text}” says nothing, since both ends are open.</source>
        <translation>«{text}» ничего не говорит: открыты и начало, и конец.</translation>
    </message>
    <message>
        <source>2014/.. or ../2017</source>
        <translation>2014/.. или ../2017</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts.</source>
        <translation>Период «{text}» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{text}” has no month from 01 to 12, nor a season, 21 to 24 without a day.</source>
        <translation>В дате «{text}» нет ни месяца (от 01 до 12), ни времени года (от 21 до 24, без дня).</translation>
    </message>
    <message>
        <source>“{text}” does not exist: that month has {days} days.</source>
        <translation>Даты «{text}» не бывает: число дней в этом месяце — {days}.</translation>
    </message>
    <message>
        <source>The year 0000 has no minus sign.</source>
        <translation>Год 0000 пишется без минуса.</translation>
    </message>
    <message>
        <source>0000 for 1 BC or -0001 for 2 BC</source>
        <translation>0000 для 1 года до нашей эры или -0001 для 2 года до нашей эры</translation>
    </message>
    <message>
        <source>“{text}” is not a year of five to twelve digits after Y, without month and day.</source>
        <translation>«{text}» — это не год из пяти–двенадцати цифр после Y, без месяца и дня.</translation>
    </message>
    <message>
        <source>Y12000, Y-170000, or 1969 for a year of four digits</source>
        <translation>Y12000, Y-170000 или 1969 для года из четырёх цифр</translation>
    </message>
    <message>
        <source>A date has one mark, at its very end: ~ or ?, and % for both.</source>
        <translation>Знак у даты один и стоит в самом конце: ~ или ?, а для обоих сразу %.</translation>
    </message>
    <message>
        <source>2017-03~ or 2017-03%</source>
        <translation>2017-03~ или 2017-03%</translation>
    </message>
    <message>
        <source>Two dots stand alone, on one side of a stroke.</source>
        <translation>Две точки стоят отдельно, с одной стороны косой черты.</translation>
    </message>
    <message>
        <source>X stands for one or two last digits of a year, XX for a month or day, and nothing known follows it.</source>
        <translation>X заменяет одну или две последние цифры года, XX — месяц или день; после них ничего известного быть не может.</translation>
    </message>
    <message>
        <source>201X, 19XX, 2016-XX or 2016-07-XX</source>
        <translation>201X, 19XX, 2016-XX или 2016-07-XX</translation>
    </message>
    <message>
        <source>“{text}” is not a year of four digits, alone or with a month and a day of two digits each.</source>
        <translation>«{text}» — это не год из четырёх цифр, один или с месяцем и днём по две цифры.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01, 2017 or 0044</source>
        <translation>2017-01-11, 2017-01, 2017 или 0044</translation>
    </message>
    <message>
        <source>The last change to it was interrupted; it is shown as it was before.</source>
        <translation>Последнее изменение было прервано; показано то, что было до него.</translation>
    </message>
    <message>
        <source>The library lies on read-only media, or its file or folder is write-protected.</source>
        <translation>Библиотека на носителе только для чтения, или её файл или папка защищены от записи.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, copy it to a folder of your own.</source>
        <translation>Здесь её можно читать; чтобы изменять, скопируйте её в свою папку.</translation>
    </message>
    <message>
        <source>Another Dramatis has this library open.</source>
        <translation>Эта библиотека открыта в другом окне Dramatis.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, close it there.</source>
        <translation>Здесь её можно читать; чтобы изменять, закройте её там.</translation>
    </message>
    <message>
        <source>No lock can be put on the library, which would keep a second writer out ({failure}).</source>
        <translation>Библиотеку не удалось заблокировать, чтобы в неё не писал никто другой ({failure}).</translation>
    </message>
    <message>
        <source>Choose a lesson file.</source>
        <translation>Выберите файл урока.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a lesson.</source>
        <translation>«{name}» — слишком большой файл для урока.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis lesson.</source>
        <translation>«{name}» — не урок Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is a whole library, not a lesson.</source>
        <translation>«{name}» — целая библиотека, а не урок.</translation>
    </message>
    <message>
        <source>Open it by “Open library…”.</source>
        <translation>Откройте её командой «Открыть библиотеку…».</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis lesson.</source>
        <translation>«{name}» — база данных, но не урок Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis.</source>
        <translation>Обновите Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole lesson: it was damaged on its way, or somebody changed it.</source>
        <translation>Урок «{name}» неполон: файл повреждён при передаче или кем-то изменён.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Попросите прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>“{title}” is too large for a lesson.</source>
        <translation>«{title}» слишком велико для урока.</translation>
    </message>
    <message>
        <source>Share fewer articles.</source>
        <translation>Поделитесь меньшим числом статей.</translation>
    </message>
    <message>
        <source>“{title}” cannot be shared as it is: it holds something that no lesson may hold.</source>
        <translation>«{title}» нельзя передать как есть: внутри есть то, чего не может быть ни в одном уроке.</translation>
    </message>
    <message>
        <source>Share its articles one by one: the one that cannot be shared is to blame.</source>
        <translation>Передавайте статьи по одной: дело в той, которую передать нельзя.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: what was read back is not what was to be written.</source>
        <translation>Не удалось записать «{name}»: прочитано не то, что должно было быть записано.</translation>
    </message>
    <message>
        <source>Try again, or choose another disk.</source>
        <translation>Попробуйте ещё раз или выберите другой диск.</translation>
    </message>
    <message>
        <source>The library is damaged: a suggestion cannot be read.</source>
        <translation>Библиотека повреждена: не удаётся прочитать одну из подсказок.</translation>
    </message>
    <message>
        <source>The library is damaged: it holds “{date}” where a date should be.</source>
        <translation>Библиотека повреждена: на месте даты стоит «{date}».</translation>
    </message>
    <message>
        <source>The library was opened for reading only.</source>
        <translation>Библиотека открыта только для чтения.</translation>
    </message>
    <message>
        <source>A change to “{name}” was taken back: the disk failed.</source>
        <translation>Изменение файла «{name}» отменено: сбой диска.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else since it was opened here, so nothing was written.</source>
        <translation>Пока файл «{name}» был открыт здесь, его изменил кто-то другой, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, or save a copy of what is here.</source>
        <translation>Откройте его заново, чтобы увидеть чужие изменения, или сохраните копию того, что есть здесь.</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>Кто или что это?</translation>
    </message>
    <message>
        <source>When was this?</source>
        <translation>Когда это было?</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>Что произошло тогда?</translation>
    </message>
    <message>
        <source>Put these in order, the earliest first.</source>
        <translation>Расставьте по порядку, начиная с самого раннего.</translation>
    </message>
    <message>
        <source>Which side is this actor on?</source>
        <translation>На какой стороне этот участник?</translation>
    </message>
    <message>
        <source>Whose position is this?</source>
        <translation>Чья это позиция?</translation>
    </message>
    <message>
        <source>Who belongs in the gap?</source>
        <translation>Кто пропущен?</translation>
    </message>
    <message>
        <source>Fill the gap.</source>
        <translation>Заполните пропуск.</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>Верно или неверно?</translation>
    </message>
    <message>
        <source>What does this word mean here?</source>
        <translation>Что здесь значит это слово?</translation>
    </message>
    <message>
        <source>A question of your teacher’s</source>
        <translation>Вопрос вашего учителя</translation>
    </message>
    <message>
        <source>An objection to this</source>
        <translation>Возражение на это</translation>
    </message>
    <message>
        <source>no reply in the article</source>
        <translation>в статье нет возражения</translation>
    </message>
    <message>
        <source>{date}: {headline}</source>
        <translation>{date}: {headline}</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>true</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>false</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>The text tells of “{words}” as past, but its publication date is {date}. Was it published later?</source>
        <translation>В тексте о «{words}» сказано как о прошлом, но дата публикации — {date}. Может быть, текст опубликован позже?</translation>
    </message>
    <message>
        <source>“{words}” has no year, and the last year that the text names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>В «{words}» нет года, а последний год, названный в тексте, — {year}, задолго до даты публикации ({date}). Может быть, текст опубликован раньше, а потом снова выложен в интернет?</translation>
    </message>
    <message>
        <source>The text reads like news, and the last year that it names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>Текст похож на новость, а последний год, названный в нём, — {year}, задолго до даты публикации ({date}). Может быть, текст опубликован раньше, а потом снова выложен в интернет?</translation>
    </message>
    <message>
        <source>You rejected this name before.</source>
        <translation>Раньше вы отклонили это имя.</translation>
    </message>
    <message>
        <source>The text names somebody else of this name in full.</source>
        <translation>В тексте полностью назван кто-то другой с этим именем.</translation>
    </message>
    <message>
        <source>Your library knows this actor.</source>
        <translation>Этот участник есть в вашей библиотеке.</translation>
    </message>
    <message>
        <source>“{name}” may be {one} or {other}; the text does not say which.</source>
        <translation>«{name}» — это может быть {one} или {other}; в тексте не сказано, кто именно.</translation>
    </message>
    <message>
        <source>“{name}” may be {one}, {other} or others of your library; the text does not say which.</source>
        <translation>«{name}» — это может быть {one}, {other} или кто-то ещё из вашей библиотеки; в тексте не сказано, кто именно.</translation>
    </message>
    <message>
        <source>The words after it are about this one.</source>
        <translation>Слова после имени относятся именно к этому человеку.</translation>
    </message>
    <message>
        <source>{count} people here have this name; the text means this one most.</source>
        <translation>Это имя здесь у нескольких человек ({count}); чаще всего текст говорит об этом.</translation>
    </message>
    <message>
        <source>{count} people here have this name; this one was named in full last.</source>
        <translation>Это имя здесь у нескольких человек ({count}); этот назван полностью последним.</translation>
    </message>
    <message>
        <source>The text gives no date; it only tells the order, or what is new.</source>
        <translation>Даты в тексте нет: видно только, что за чем было или что произошло недавно.</translation>
    </message>
    <message>
        <source>The sentence says what came next or has just happened.</source>
        <translation>В предложении сказано, что было дальше или что только что произошло.</translation>
    </message>
    <message>
        <source>The sentence tells what somebody did, but not when.</source>
        <translation>Сказано, что сделано, но не когда.</translation>
    </message>
    <message>
        <source>The sentence has a date: “{words}”.</source>
        <translation>В предложении есть дата: «{words}».</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>Из текста не ясно, кто или что это.</translation>
    </message>
    <message>
        <source>The text has the same word without a capital.</source>
        <translation>В тексте есть то же слово с маленькой буквы.</translation>
    </message>
    <message>
        <source>A longer name in the text goes with it.</source>
        <translation>В тексте есть более полное имя, к которому подходит это.</translation>
    </message>
    <message>
        <source>It stands beside others of its kind.</source>
        <translation>Рядом стоят другие имена того же вида.</translation>
    </message>
    <message>
        <source>The words after it are said of people.</source>
        <translation>Слова после имени подходят к человеку.</translation>
    </message>
    <message>
        <source>The dates of a life follow it.</source>
        <translation>После имени стоят годы жизни.</translation>
    </message>
    <message>
        <source>It speaks.</source>
        <translation>Так назван тот, кто говорит.</translation>
    </message>
    <message>
        <source>It does what people do.</source>
        <translation>Так назван тот, кто поступает как человек.</translation>
    </message>
    <message>
        <source>The text says that it is a person.</source>
        <translation>В тексте сказано, что это человек.</translation>
    </message>
    <message>
        <source>The text says that it is a group.</source>
        <translation>В тексте сказано, что это группа.</translation>
    </message>
    <message>
        <source>The text says that it is a place.</source>
        <translation>В тексте сказано, что это место.</translation>
    </message>
    <message>
        <source>The text says that it is a work or the like.</source>
        <translation>В тексте сказано, что это произведение или что-то похожее.</translation>
    </message>
    <message>
        <source>Somebody or something comes from there.</source>
        <translation>Кто-то или что-то оттуда родом.</translation>
    </message>
    <message>
        <source>It is taken, as towns are.</source>
        <translation>Сказано о взятии, как о взятии города.</translation>
    </message>
    <message>
        <source>“where” follows it.</source>
        <translation>После имени стоит «where» (где).</translation>
    </message>
    <message>
        <source>It has what states have.</source>
        <translation>Названо то, что бывает у государств.</translation>
    </message>
    <message>
        <source>The word beside it is said of places.</source>
        <translation>Слово рядом подходит к месту.</translation>
    </message>
    <message>
        <source>The word after it is said of groups.</source>
        <translation>Слово после имени подходит к группе.</translation>
    </message>
    <message>
        <source>The word beside it is said of works.</source>
        <translation>Слово рядом подходит к произведению.</translation>
    </message>
    <message>
        <source>Something is inside or near it.</source>
        <translation>Что-то находится внутри или поблизости.</translation>
    </message>
    <message>
        <source>Something goes there.</source>
        <translation>Туда кто-то или что-то направляется.</translation>
    </message>
    <message>
        <source>Something is at it.</source>
        <translation>Там кто-то или что-то находится.</translation>
    </message>
    <message>
        <source>Something is done by it or with it.</source>
        <translation>Что-то сделано этим участником или вместе с ним.</translation>
    </message>
    <message>
        <source>One is for it or against it.</source>
        <translation>Кто-то выступает за или против.</translation>
    </message>
    <message>
        <source>The word before it is said of groups.</source>
        <translation>Слово перед именем подходит к группе.</translation>
    </message>
    <message>
        <source>The word before it is said of people.</source>
        <translation>Слово перед именем подходит к человеку.</translation>
    </message>
    <message>
        <source>The word before it is said of ships.</source>
        <translation>Слово перед именем подходит к кораблю.</translation>
    </message>
    <message>
        <source>“the” stands before it.</source>
        <translation>Перед именем стоит «the».</translation>
    </message>
    <message>
        <source>It is one of several.</source>
        <translation>Сказано, что таких несколько.</translation>
    </message>
    <message>
        <source>The word after it is said of peoples.</source>
        <translation>Слово после имени подходит к народу.</translation>
    </message>
    <message>
        <source>The word before it is said of ideas.</source>
        <translation>Слово перед именем подходит к идее.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, as titles do.</source>
        <translation>Стоит в кавычках, как названия.</translation>
    </message>
    <message>
        <source>It is one of the names that the program knows.</source>
        <translation>Это имя есть среди тех, которые знает программа.</translation>
    </message>
    <message>
        <source>It is a well-known group or institution.</source>
        <translation>Это известная группа или известное учреждение.</translation>
    </message>
    <message>
        <source>It is a well-known place.</source>
        <translation>Это известное место.</translation>
    </message>
    <message>
        <source>It is a people or a language.</source>
        <translation>Это народ или язык.</translation>
    </message>
    <message>
        <source>“{word}” says what it is.</source>
        <translation>Слово «{word}» говорит, кто или что это.</translation>
    </message>
    <message>
        <source>A title stands before it.</source>
        <translation>Перед именем стоит титул или должность.</translation>
    </message>
    <message>
        <source>It ends with a family name.</source>
        <translation>Последнее слово — фамилия.</translation>
    </message>
    <message>
        <source>It is built like a person's name.</source>
        <translation>Построено как имя человека.</translation>
    </message>
    <message>
        <source>It ends like a family name.</source>
        <translation>Оканчивается как фамилия.</translation>
    </message>
    <message>
        <source>It begins with a given name.</source>
        <translation>Первое слово — личное имя.</translation>
    </message>
    <message>
        <source>It has an initial.</source>
        <translation>В имени есть инициал.</translation>
    </message>
    <message>
        <source>It holds a given name.</source>
        <translation>Одно из слов — личное имя.</translation>
    </message>
    <message>
        <source>Several words with capitals are often a group.</source>
        <translation>Несколько слов с большой буквы — часто группа.</translation>
    </message>
    <message>
        <source>It holds an everyday word.</source>
        <translation>Одно из слов — обычное.</translation>
    </message>
    <message>
        <source>It begins with a name that the program knows.</source>
        <translation>Начинается с имени, которое знает программа.</translation>
    </message>
    <message>
        <source>Two words with capitals are often a person.</source>
        <translation>Два слова с большой буквы — часто человек.</translation>
    </message>
    <message>
        <source>It ends like a people or a teaching.</source>
        <translation>Оканчивается как название народа или учения.</translation>
    </message>
    <message>
        <source>It is an everyday word.</source>
        <translation>Это обычное слово.</translation>
    </message>
    <message>
        <source>It is a given name.</source>
        <translation>Это личное имя.</translation>
    </message>
    <message>
        <source>It is a family name.</source>
        <translation>Это фамилия.</translation>
    </message>
    <message>
        <source>It is an abbreviation, but no name.</source>
        <translation>Это сокращение, но не имя.</translation>
    </message>
    <message>
        <source>It has capitals within, as names of companies have.</source>
        <translation>Внутри слова есть большие буквы, как в названиях компаний.</translation>
    </message>
    <message>
        <source>It ends like the name of a place.</source>
        <translation>Оканчивается как название места.</translation>
    </message>
    <message>
        <source>It is an abbreviation in capitals.</source>
        <translation>Это сокращение из больших букв.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly people.</source>
        <translation>Обычно такое имя здесь — это человек.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly groups.</source>
        <translation>Обычно такое название здесь — это группа.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly places.</source>
        <translation>Обычно такое название здесь — это место.</translation>
    </message>
    <message>
        <source>“{word}” and whose it is.</source>
        <translation>Слово «{word}» с указанием, чьё это.</translation>
    </message>
    <message>
        <source>Its people stand for the state.</source>
        <translation>Вместо государства назван его народ.</translation>
    </message>
    <message>
        <source>The name of a state. Suggestions in this language are weaker than in English.</source>
        <translation>Это название государства. На этом языке подсказки слабее, чем на английском.</translation>
    </message>
    <message>
        <source>A short form in capital letters. Suggestions in this language are weaker than in English.</source>
        <translation>Это сокращение из больших букв. На этом языке подсказки слабее, чем на английском.</translation>
    </message>
    <message>
        <source>Capital letters, as names have them; the kind is a guess. Suggestions in this language are weaker than in English.</source>
        <translation>Большие буквы, как в именах; вид — только догадка. На этом языке подсказки слабее, чем на английском.</translation>
    </message>
    <message>
        <source>“{title}” stands before the name. Suggestions in this language are weaker than in English.</source>
        <translation>Перед именем стоит «{title}». На этом языке подсказки слабее, чем на английском.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Suggestions for Arabic are weaker than for English: Arabic has no capital letters, so only actors that your library knows are found, and dates. Add the others yourself.</source>
        <translation>Для арабского подсказки слабее, чем для английского: в арабском нет больших букв, поэтому программа находит только даты и участников, которые уже есть в вашей библиотеке. Остальных добавьте сами.</translation>
    </message>
    <message>
        <source>Suggestions for {language} are weaker than for English: actors are found by their capital letters, and only the usual kinds of dates. Look through the text yourself as well.</source>
        <translation>Язык текста — {language}, и подсказки слабее, чем для английского: участники находятся по большим буквам, а даты — только обычного вида. Просмотрите текст и сами.</translation>
    </message>
    <message>
        <source>Suggestions for this language are much weaker than for English: only names with capital letters and the usual kinds of dates are found. Look through the text yourself as well.</source>
        <translation>Для этого языка подсказки намного слабее, чем для английского: программа находит только имена с большой буквы и даты обычного вида. Просмотрите текст и сами.</translation>
    </message>
    <message>
        <source>“{words}” says how the two stand to each other.</source>
        <translation>По «{words}» видно, как они связаны между собой.</translation>
    </message>
    <message>
        <source>“{word}” may be the author’s own view.</source>
        <translation>«{word}» — возможно, мнение самого автора.</translation>
    </message>
    <message>
        <source>The word “{word}” says that somebody speaks.</source>
        <translation>Слово «{word}» показывает, что кто-то говорит.</translation>
    </message>
    <message>
        <source>The text says the date itself.</source>
        <translation>Дата названа в самом тексте.</translation>
    </message>
    <message>
        <source>The date depends on the day of publication, which is not confirmed.</source>
        <translation>Дата зависит от дня публикации, а он не подтверждён.</translation>
    </message>
    <message>
        <source>The text reads like news of an earlier time than the publication date, so that no year is worked out.</source>
        <translation>Текст похож на новость более раннего времени, чем дата публикации, поэтому год не вычислен.</translation>
    </message>
    <message>
        <source>The text tells history: a date without its year takes it from the date told before it.</source>
        <translation>Текст рассказывает о прошлом: если в дате нет года, он берётся из предыдущей даты.</translation>
    </message>
    <message>
        <source>The text reads like news without a confirmed publication date: dates without their year stay open.</source>
        <translation>Текст похож на новость, но дата публикации не подтверждена: даты без года остаются неполными.</translation>
    </message>
    <message>
        <source>The text does not say what this date counts from.</source>
        <translation>В тексте не сказано, от чего отсчитывать эту дату.</translation>
    </message>
    <message>
        <source>The text says no exact time.</source>
        <translation>Точное время в тексте не названо.</translation>
    </message>
    <message>
        <source>The text says the date before it once more.</source>
        <translation>Текст ещё раз называет предыдущую дату.</translation>
    </message>
    <message>
        <source>A length of time, not a date.</source>
        <translation>Это промежуток времени, а не дата.</translation>
    </message>
    <message>
        <source>Something that happens again and again, not a date.</source>
        <translation>Это повторяется снова и снова, это не дата.</translation>
    </message>
    <message>
        <source>A time of day; times of day are left out.</source>
        <translation>Это время суток; оно не учитывается.</translation>
    </message>
    <message>
        <source>The text reads like news: a date without its year is counted from the publication date, {date}.</source>
        <translation>Текст похож на новость: дата без года отсчитывается от даты публикации ({date}).</translation>
    </message>
    <message>
        <source>{rule} “{words}” is a part of that month; the date has the whole of it.</source>
        <translation>{rule} «{words}» — только часть месяца, а в дате указан весь месяц.</translation>
    </message>
    <message>
        <source>The year of “{words}” stands with the date beside it: {date}.</source>
        <translation>Год для «{words}» стоит при соседней дате: {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year or week: the last one before the publication date, {date}, is meant.</source>
        <translation>В «{words}» не назван год или неделя: это последняя такая дата перед публикацией ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year or week, and the sentence looks ahead: the next one after the publication date, {date}, is meant.</source>
        <translation>В «{words}» не назван год или неделя, а речь о будущем: это первая такая дата после публикации ({date}).</translation>
    </message>
    <message>
        <source>“{words}” is counted from the publication date, {date}.</source>
        <translation>«{words}» отсчитывается от даты публикации ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year: the text tells history, and the date told before it is {date}.</source>
        <translation>В «{words}» не назван год: текст рассказывает о прошлом, а предыдущая дата в нём — {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the date told just before it is {date}.</source>
        <translation>В «{words}» не назван год: дата прямо перед этим — {date}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the date told before it, {date}.</source>
        <translation>«{words}» отсчитывается от предыдущей даты в тексте ({date}).</translation>
    </message>
    <message>
        <source>“{words}” names no year: the next date told has it, {date}.</source>
        <translation>В «{words}» не назван год: он есть в следующей дате ({date}).</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, copy the part that you want, and paste it.</source>
        <translation>Если вы доверяете этому файлу, откройте его в программе, в которой он создан, скопируйте нужную часть и вставьте её.</translation>
    </message>
    <message>
        <source>“{name}” consists of too many parts. It is not read.</source>
        <translation>Файл «{name}» состоит из слишком большого числа частей. Он не прочитан.</translation>
    </message>
    <message>
        <source>The parts of “{name}” lie over each other, as no program writes them. It is not read.</source>
        <translation>Части файла «{name}» наложены друг на друга, так не пишет ни одна программа. Он не прочитан.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: its part “{member}” is missing.</source>
        <translation>Файл «{name}» неполон: нет части «{member}».</translation>
    </message>
    <message>
        <source>“{name}” holds its part “{member}” twice, so it could be read in two ways. It is not read.</source>
        <translation>В файле «{name}» часть «{member}» есть дважды, и прочитать его можно по-разному. Он не прочитан.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Dramatis does not read.</source>
        <translation>Файл «{name}» сжат способом, который Dramatis не читает.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation>Откройте его в программе, в которой он создан, и сохраните заново.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {megabytes} million bytes. No article is so long, so it is not read.</source>
        <translation>В распакованном виде «{name}» занимает больше {megabytes} млн байт. Таких длинных статей не бывает, поэтому файл не прочитан.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or has changed.</source>
        <translation>Файл «{name}» повреждён: часть его пропала или изменилась.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in the program that wrote it and save it anew.</source>
        <translation>Скопируйте или скачайте его ещё раз либо откройте в программе, в которой он создан, и сохраните заново.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>Файл «{name}» защищён паролем.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it without a password, and import that file.</source>
        <translation>Откройте его в программе, в которой он создан, сохраните без пароля и выберите новый файл.</translation>
    </message>
    <message>
        <source>Characters that could not be read: {count}. They are shown as {sign}. Another encoding may fit.</source>
        <translation>Непрочитанных символов: {count}. Они показаны как {sign}. Возможно, подойдёт другая кодировка.</translation>
    </message>
    <message>
        <source>Words of more than {limit} characters: {count}. They were broken into parts, with blanks.</source>
        <translation>Слов длиннее {limit} символов: {count}. Они разделены пробелами на части.</translation>
    </message>
    <message>
        <source>Paragraphs of more than {limit} characters: {count}. They became several each.</source>
        <translation>Абзацев длиннее {limit} символов: {count}. Каждый разделён на несколько.</translation>
    </message>
    <message>
        <source>Accents piled on one letter beyond what any language writes: {count} left out.</source>
        <translation>Знаков над буквами больше, чем бывает в любом языке; лишних убрано: {count}.</translation>
    </message>
    <message>
        <source>A part of the text is embedded as a file of another kind and could not be read.</source>
        <translation>Часть текста вложена в документ как файл другого вида и не прочитана.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: it has no text part.</source>
        <translation>«{name}» — не документ Word: в нём нет части с текстом.</translation>
    </message>
    <message>
        <source>“{name}” defines abbreviations of its own, which can hide endless text or open other files. It is not read.</source>
        <translation>В файле «{name}» заданы собственные сокращения; за ними может скрываться бесконечный текст или обращение к другим файлам. Он не прочитан.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it anew, and import that file.</source>
        <translation>Откройте его в программе, в которой он создан, сохраните заново и выберите новый файл.</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>название книги</translation>
    </message>
    <message>
        <source>author of the book</source>
        <translation>автор книги</translation>
    </message>
    <message>
        <source>publisher of the book</source>
        <translation>издательство книги</translation>
    </message>
    <message>
        <source>date in the book’s own details, perhaps of this edition only</source>
        <translation>дата в данных книги, возможно, только этого издания</translation>
    </message>
    <message>
        <source>table of contents of the book</source>
        <translation>оглавление книги</translation>
    </message>
    <message>
        <source>“{name}” holds no text, perhaps only pictures of it.</source>
        <translation>В файле «{name}» нет текста: возможно, там только его изображения.</translation>
    </message>
    <message>
        <source>Pages that the book lists and does not hold: {count}.</source>
        <translation>Страниц, которые в книге указаны, но отсутствуют: {count}.</translation>
    </message>
    <message>
        <source>Parts of the book without text, such as its cover: {count}.</source>
        <translation>Частей книги без текста, например обложка: {count}.</translation>
    </message>
    <message>
        <source>“{name}” lists no pages of text, or far too many.</source>
        <translation>В файле «{name}» не указано ни одной страницы с текстом или указано слишком много.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so only the shop’s own reading program opens it.</source>
        <translation>Файл «{name}» защищён от копирования, его открывает только программа магазина.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or type in the part that you need.</source>
        <translation>Попросите у издательства копию без защиты или наберите нужную часть.</translation>
    </message>
    <message>
        <source>Pages that the book lists outside of itself: {count}. They were not opened.</source>
        <translation>Страниц, которые находятся вне книги: {count}. Они не открыты.</translation>
    </message>
    <message>
        <source>“{name}” is no EPUB book: the part that says where its text is is missing.</source>
        <translation>«{name}» — не книга EPUB: нет части, в которой указано, где текст.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: the list of its chapters is missing.</source>
        <translation>Файл «{name}» неполон: нет списка глав.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Скопируйте или скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>a line at the beginning of the text</source>
        <translation>строка в начале текста</translation>
    </message>
    <message>
        <source>the first line of the text</source>
        <translation>первая строка текста</translation>
    </message>
    <message>
        <source>the call for donations in the text</source>
        <translation>просьба о пожертвованиях в тексте</translation>
    </message>
    <message>
        <source>the address of the page</source>
        <translation>адрес страницы</translation>
    </message>
    <message>
        <source>It is a document of an older office program. Open it there and save it as DOCX.</source>
        <translation>Это документ старой офисной программы. Откройте его там и сохраните как DOCX.</translation>
    </message>
    <message>
        <source>It is a database. If it is a library of Dramatis, open it as a library.</source>
        <translation>Это база данных. Если это библиотека Dramatis, откройте её как библиотеку.</translation>
    </message>
    <message>
        <source>It is a picture. Dramatis reads text, not pictures of it.</source>
        <translation>Это картинка. Dramatis читает текст, а не его изображения.</translation>
    </message>
    <message>
        <source>It is a web archive of Safari. Save the page there as page source, or paste its text.</source>
        <translation>Это веб-архив Safari. Сохраните страницу там как исходный код или вставьте её текст.</translation>
    </message>
    <message>
        <source>“{name}” holds no words.</source>
        <translation>В «{name}» нет слов.</translation>
    </message>
    <message>
        <source>If it shows pictures of text, such as scanned pages, copy the text out with a program that recognises it.</source>
        <translation>Если там изображения текста, например отсканированные страницы, извлеките текст программой для распознавания.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Of {count} words in “{name}”, {kept} could be read. Compare the text with the original.</source>
        <translation>«{name}»: слов — {count}, из них прочитано {kept}. Сравните текст с оригиналом.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>«{name}» — это не обычный файл.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>Файла «{name}» нет.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>Возможно, его переместили или переименовали; выберите его ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>Не удалось открыть «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and choose it there.</source>
        <translation>Скопируйте его в свою папку и выберите там.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, more than an article or a book can be.</source>
        <translation>«{name}» больше {limit} МБ: ни статья, ни книга такими не бывают.</translation>
    </message>
    <message>
        <source>Copy the part that you want and paste it.</source>
        <translation>Скопируйте нужную часть и вставьте её.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Не удалось прочитать «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is an archive of several files.</source>
        <translation>«{name}» — архив из нескольких файлов.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the article among its files.</source>
        <translation>Распакуйте его и выберите статью среди файлов.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that Dramatis does not read.</source>
        <translation>Файлы такого вида, как «{name}», Dramatis не читает.</translation>
    </message>
    <message>
        <source>It reads text, Markdown, web pages, DOCX, ODT, PDF, EPUB and RTF. Save it as one of these, or paste it.</source>
        <translation>Dramatis читает текст, Markdown, веб-страницы, DOCX, ODT, PDF, EPUB и RTF. Сохраните файл в одном из этих видов или вставьте текст.</translation>
    </message>
    <message>
        <source>the data of the page for search engines</source>
        <translation>данные страницы для поисковых систем</translation>
    </message>
    <message>
        <source>when the page was changed; not when it was published</source>
        <translation>дата изменения страницы, а не публикации</translation>
    </message>
    <message>
        <source>the main heading of the page</source>
        <translation>главный заголовок страницы</translation>
    </message>
    <message>
        <source>the title of the page’s window</source>
        <translation>заголовок окна страницы</translation>
    </message>
    <message>
        <source>the line of the page that names the author</source>
        <translation>строка страницы с именем автора</translation>
    </message>
    <message>
        <source>a date that is marked in the page</source>
        <translation>дата, отмеченная на странице</translation>
    </message>
    <message>
        <source>what the page says about itself</source>
        <translation>то, что страница сообщает о себе</translation>
    </message>
    <message>
        <source>the page’s own description ({name})</source>
        <translation>описание в самой странице ({name})</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>слова текста</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>начало файла</translation>
    </message>
    <message>
        <source>the first heading</source>
        <translation>первый заголовок</translation>
    </message>
    <message>
        <source>The web archive “{name}” holds no page.</source>
        <translation>В веб-архиве «{name}» нет страницы.</translation>
    </message>
    <message>
        <source>Save the page again, as a complete web page.</source>
        <translation>Сохраните страницу ещё раз — как веб-страницу полностью.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file, but no text document.</source>
        <translation>«{name}» — файл OpenDocument, но не текстовый документ.</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>примечание в конце</translation>
    </message>
    <message>
        <source>comment on the text</source>
        <translation>комментарий к тексту</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>верх страницы</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>надпись в рамке</translation>
    </message>
    <message>
        <source>words of a drawing</source>
        <translation>слова на рисунке</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>оглавление</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>список источников</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>скрытый текст</translation>
    </message>
    <message>
        <source>head or foot of the pages</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>numbers in the margin</source>
        <translation>номера на полях</translation>
    </message>
    <message>
        <source>title in the file’s own details</source>
        <translation>название в данных файла</translation>
    </message>
    <message>
        <source>author in the file’s own details</source>
        <translation>автор в данных файла</translation>
    </message>
    <message>
        <source>language in the file’s own details</source>
        <translation>язык в данных файла</translation>
    </message>
    <message>
        <source>day on which the file was made</source>
        <translation>день создания файла</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>день последнего изменения файла</translation>
    </message>
    <message>
        <source>“{name}” has more than {paragraphs} paragraphs. No article is so long, so it is not read.</source>
        <translation>В «{name}» больше {paragraphs} абзацев. Таких длинных статей не бывает, поэтому текст не прочитан.</translation>
    </message>
    <message>
        <source>Copy the part that you want to read, and paste it into a new article.</source>
        <translation>Скопируйте часть, которую хотите читать, и вставьте её в новую статью.</translation>
    </message>
    <message>
        <source>What was pasted is longer than {limit} million characters, more than an article or a book can be.</source>
        <translation>Вставленный текст длиннее {limit} млн символов: ни статья, ни книга такими не бывают.</translation>
    </message>
    <message>
        <source>largest letters of the first page</source>
        <translation>самые крупные буквы первой страницы</translation>
    </message>
    <message>
        <source>The pages of “{name}” are pictures, as a scanner makes them, and hold no text.</source>
        <translation>Страницы файла «{name}» — картинки, как после сканера; текста в них нет.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) read it, and import or paste the text that it finds.</source>
        <translation>Распознайте текст в программе для распознавания (OCR), затем откройте или вставьте его.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>В файле «{name}» нет текста.</translation>
    </message>
    <message>
        <source>“{name}” does not say which letters its signs are, so its text cannot be taken out.</source>
        <translation>В файле «{name}» не указано, какие буквы стоят за его знаками, поэтому извлечь текст нельзя.</translation>
    </message>
    <message>
        <source>These pages are pictures without text, and nothing could be read of them: {pages}.</source>
        <translation>Эти страницы — картинки без текста, прочитать на них ничего не удалось: {pages}.</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}.</source>
        <translation>Непрочитанных страниц: {count}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into far more than pages of text can be. It is not read.</source>
        <translation>В распакованном виде «{name}» намного больше, чем могут быть страницы текста. Файл не прочитан.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with another program, and import that file.</source>
        <translation>Напечатайте его в новый PDF из другой программы и выберите этот файл.</translation>
    </message>
    <message>
        <source>Dramatis could not start the part of it that reads files: {reason}.</source>
        <translation>Dramatis не удалось запустить свою часть, которая читает файлы: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>Чтение «{name}» отменено.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>The system ended the reading of “{name}”, perhaps because memory is short.</source>
        <translation>Система прервала чтение «{name}»: возможно, не хватает памяти.</translation>
    </message>
    <message>
        <source>Nothing was added. Close other programs and try again.</source>
        <translation>Ничего не добавлено. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Reading “{name}” ended unexpectedly; the file is probably damaged.</source>
        <translation>Чтение «{name}» неожиданно прервалось; скорее всего, файл повреждён.</translation>
    </message>
    <message>
        <source>Nothing was added. Open it in the program that it comes from and save it anew, or paste its text.</source>
        <translation>Ничего не добавлено. Откройте файл в программе, в которой он создан, и сохраните заново или вставьте его текст.</translation>
    </message>
    <message>
        <source>“{name}” was not read within {seconds} seconds, so reading it was stopped.</source>
        <translation>За {seconds} с прочитать «{name}» не удалось, и чтение остановлено.</translation>
    </message>
    <message>
        <source>Nothing was added. Copy the part that you want and paste it.</source>
        <translation>Ничего не добавлено. Скопируйте нужную часть и вставьте её.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes more memory than an article needs, so it was stopped.</source>
        <translation>Чтение «{name}» остановлено: ему нужно больше памяти, чем требует статья.</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>text beside the article</source>
        <translation>текст рядом со статьёй</translation>
    </message>
    <message>
        <source>name of the author</source>
        <translation>имя автора</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>подпись к картинке</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>комментарии читателей</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>уведомление о файлах cookie</translation>
    </message>
    <message>
        <source>date of the article</source>
        <translation>дата статьи</translation>
    </message>
    <message>
        <source>call for donations</source>
        <translation>просьба о пожертвованиях</translation>
    </message>
    <message>
        <source>encoded data, no words</source>
        <translation>закодированные данные, не слова</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>низ страницы</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма для заполнения</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>скрыто на странице</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>invitation to subscribe</source>
        <translation>предложение подписаться</translation>
    </message>
    <message>
        <source>notice of the site</source>
        <translation>уведомление сайта</translation>
    </message>
    <message>
        <source>numbers of notes</source>
        <translation>номера сносок</translation>
    </message>
    <message>
        <source>part of a picture</source>
        <translation>часть картинки</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>ссылки на другие статьи</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>строка об авторских правах</translation>
    </message>
    <message>
        <source>buttons to share</source>
        <translation>кнопки «Поделиться»</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>адрес страницы</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>заголовок статьи</translation>
    </message>
    <message>
        <source>before the article</source>
        <translation>до статьи</translation>
    </message>
    <message>
        <source>after the article</source>
        <translation>после статьи</translation>
    </message>
    <message>
        <source>seems to be no part of the article</source>
        <translation>похоже, не часть статьи</translation>
    </message>
    <message>
        <source>“{name}” is no RTF file.</source>
        <translation>«{name}» — не файл RTF.</translation>
    </message>
    <message>
        <source>“{name}” has groups inside groups without end, as no program writes them. It is not read.</source>
        <translation>В файле «{name}» группы без конца вложены друг в друга, так не пишет ни одна программа. Он не прочитан.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, and save it anew.</source>
        <translation>Если вы доверяете этому файлу, откройте его в программе, в которой он создан, и сохраните заново.</translation>
    </message>
    <message>
        <source>A web page or a Word document holds one article.</source>
        <translation>В веб-странице или документе Word помещается только одна статья.</translation>
    </message>
    <message>
        <source>Choose PDF, or a folder for several files.</source>
        <translation>Выберите PDF или папку для нескольких файлов.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>рабочий лист</translation>
    </message>
    <message>
        <source>{title} – {copy}</source>
        <translation>{title} – {copy}</translation>
    </message>
    <message>
        <source>Study sheets</source>
        <translation>Рабочие листы</translation>
    </message>
    <message>
        <source>teacher copy</source>
        <translation>для учителя</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add the bundled articles</source>
        <translation>Добавить встроенные статьи</translation>
    </message>
    <message>
        <source>Several actors have the name “{name}”.</source>
        <translation>Имя «{name}» есть у нескольких участников.</translation>
    </message>
    <message>
        <source>They are of different kinds: {one}, {other}.</source>
        <translation>Они разного вида: {one}, {other}.</translation>
    </message>
    <message>
        <source>Their full names differ: {one}, {other}.</source>
        <translation>Их полные имена различаются: {one}, {other}.</translation>
    </message>
    <message>
        <source>One article speaks of both, as of two.</source>
        <translation>В одной статье речь об обоих, как о разных.</translation>
    </message>
    <message>
        <source>{n} articles speak of both, as of two.</source>
        <translation>Статьи, где речь об обоих, как о разных: {n}.</translation>
    </message>
    <message>
        <source>What is said of their lives gives different years.</source>
        <translation>Сведения о годах их жизни не совпадают.</translation>
    </message>
    <message>
        <source>Their roles lie more than a lifetime apart.</source>
        <translation>Между их ролями больше времени, чем длится жизнь.</translation>
    </message>
    <message>
        <source>telling {one} and {other} apart</source>
        <translation>разделение: {one} и {other}</translation>
    </message>
    <message>
        <source>Both are called “{name}”.</source>
        <translation>Обоих зовут «{name}».</translation>
    </message>
    <message>
        <source>Both have the name “{name}” in their own script.</source>
        <translation>У обоих в исходном написании имя «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is another name of “{other}”.</source>
        <translation>«{name}» — другое имя участника «{other}».</translation>
    </message>
    <message>
        <source>Both are also called “{name}”.</source>
        <translation>У обоих есть другое имя: «{name}».</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be two forms of one name.</source>
        <translation>«{one}» и «{other}» — возможно, две формы одного имени.</translation>
    </message>
    <message>
        <source>“{sign}” may stand for “{name}”.</source>
        <translation>«{sign}» может означать «{name}».</translation>
    </message>
    <message>
        <source>split of {one} and {other}</source>
        <translation>разделение: {one} и {other}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>абзацы {first}–{last}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>подборка: {name}</translation>
    </message>
    <message>
        <source>new name of collection {name}</source>
        <translation>новое название подборки: {name}</translation>
    </message>
    <message>
        <source>deletion of collection {name}</source>
        <translation>удаление подборки: {name}</translation>
    </message>
    <message>
        <source>adding to {name}</source>
        <translation>добавление в подборку: {name}</translation>
    </message>
    <message>
        <source>removal from {name}</source>
        <translation>исключение из подборки: {name}</translation>
    </message>
    <message>
        <source>collections of articles</source>
        <translation>подборки статей</translation>
    </message>
    <message>
        <source>order of {name}</source>
        <translation>порядок в подборке: {name}</translation>
    </message>
    <message>
        <source>There is a collection called “{name}” already.</source>
        <translation>Подборка с названием «{name}» уже есть.</translation>
    </message>
    <message>
        <source>This library has no collections.</source>
        <translation>В этой библиотеке нет подборок.</translation>
    </message>
    <message>
        <source>Make one in the window: Library &gt; Browse.</source>
        <translation>Создайте подборку в окне программы: Библиотека &gt; Обзор.</translation>
    </message>
    <message>
        <source>“{name}” is the name of no collection, or of several.</source>
        <translation>Подборки «{name}» нет, или так называется несколько подборок.</translation>
    </message>
    <message>
        <source>There are these: {names}.</source>
        <translation>Есть такие: {names}.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles.</source>
        <translation>В подборке «{name}» нет статей.</translation>
    </message>
    <message>
        <source>Put articles into it first.</source>
        <translation>Сначала добавьте в неё статьи.</translation>
    </message>
    <message>
        <source>A sheet shows at most {most} articles; “{name}” has {number}.</source>
        <translation>Наибольшее число статей на листе — {most}; в подборке «{name}» их {number}.</translation>
    </message>
    <message>
        <source>Make a collection of fewer articles.</source>
        <translation>Составьте подборку поменьше.</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors who are named least are left out.</source>
        <translation>
            <numerusform>Не вошёл {n} участник из тех, кого упоминают реже всего.</numerusform>
            <numerusform>Не вошли {n} участника из тех, кого упоминают реже всего.</numerusform>
            <numerusform>Не вошло {n} участников из тех, кого упоминают реже всего.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {number} events; those marked “Learn this” are on the sheet.</source>
        <translation>Всего событий: {number}; на листе те, что отмечены «Выучить».</translation>
    </message>
    <message>
        <source>“{name}” is a lesson for pupils, and has no questions.</source>
        <translation>«{name}» — урок для учеников, вопросов в нём нет.</translation>
    </message>
    <message>
        <source>Choose the file for colleagues, or make the slip for pupils.</source>
        <translation>Выберите файл для коллег или сделайте листок для учеников.</translation>
    </message>
    <message>
        <source>“{old}” and “{new}” are not editions of one lesson.</source>
        <translation>«{old}» и «{new}» — не редакции одного урока.</translation>
    </message>
    <message>
        <source>Choose two files of the same lesson.</source>
        <translation>Выберите два файла одного и того же урока.</translation>
    </message>
    <message>
        <source>“{old}” is edition {old_number}, and “{new}” is edition {new_number}: the older one comes first.</source>
        <translation>«{old}» — редакция {old_number}, а «{new}» — редакция {new_number}: сначала идёт более ранняя.</translation>
    </message>
    <message>
        <source>Exchange the two files.</source>
        <translation>Поменяйте файлы местами.</translation>
    </message>
    <message>
        <source>None of the articles of “{name}” is in this library.</source>
        <translation>Ни одной статьи из «{name}» в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>Choose a file of the newer edition as well.</source>
        <translation>Выберите также файл новой редакции.</translation>
    </message>
    <message>
        <source>What has changed since edition {old} of {old_day}, as of {day}.</source>
        <translation>Что изменилось после редакции {old} ({old_day}), на {day}.</translation>
    </message>
    <message>
        <source>What edition {new} of {day} says differently from edition {old} of {old_day}.</source>
        <translation>Что в редакции {new} ({day}) сказано иначе, чем в редакции {old} ({old_day}).</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: the lesson says the same here now.</source>
        <translation>На листах редакции {old} нечего исправлять: сейчас в уроке сказано то же самое.</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: edition {new} says the same.</source>
        <translation>На листах редакции {old} нечего исправлять: в редакции {new} сказано то же самое.</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>редакция {number}</translation>
    </message>
    <message>
        <source>new actor {name}</source>
        <translation>новый участник: {name}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>изменение: {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>удаление: {name}</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>удаление из статьи: {name}</translation>
    </message>
    <message>
        <source>merge of {one} and {other}</source>
        <translation>объединение: {one} и {other}</translation>
    </message>
    <message>
        <source>mentions of {name}</source>
        <translation>упоминания: {name}</translation>
    </message>
    <message>
        <source>removal of mentions of {name}</source>
        <translation>снятие упоминаний: {name}</translation>
    </message>
    <message>
        <source>All suggestions are decided on.</source>
        <translation>По всем подсказкам есть решение.</translation>
    </message>
    <message>
        <source>Suggestions to decide on: {count}</source>
        <translation>Подсказок без решения: {count}</translation>
    </message>
    <message>
        <source>Everything has its place in the text.</source>
        <translation>Всё стоит на своих местах в тексте.</translation>
    </message>
    <message>
        <source>Places to look at since the text was corrected: {count}</source>
        <translation>Мест, которые надо проверить после исправления текста: {count}</translation>
    </message>
    <message>
        <source>The date of publication is confirmed.</source>
        <translation>Дата публикации подтверждена.</translation>
    </message>
    <message>
        <source>The date of publication is missing: dates such as “last week” cannot be worked out without it.</source>
        <translation>Нет даты публикации: без неё нельзя вычислить даты вроде «на прошлой неделе».</translation>
    </message>
    <message>
        <source>The date of publication is not confirmed.</source>
        <translation>Дата публикации не подтверждена.</translation>
    </message>
    <message>
        <source>Key actors: {count}</source>
        <translation>Участников, которых надо выучить: {count}</translation>
    </message>
    <message>
        <source>No actor is a key actor yet.</source>
        <translation>Пока не отмечено, каких участников надо выучить.</translation>
    </message>
    <message>
        <source>Every key actor has a gloss.</source>
        <translation>О каждом, кого надо выучить, сказано, кто это.</translation>
    </message>
    <message>
        <source>Key actors without a gloss: {count}</source>
        <translation>Надо выучить, но не сказано, кто это: {count}</translation>
    </message>
    <message>
        <source>Every event has a date.</source>
        <translation>У каждого события есть дата.</translation>
    </message>
    <message>
        <source>Events without a date: {count}</source>
        <translation>Событий без даты: {count}</translation>
    </message>
    <message>
        <source>Every event has actors.</source>
        <translation>У каждого события есть участники.</translation>
    </message>
    <message>
        <source>Events without actors: {count}</source>
        <translation>Событий без участников: {count}</translation>
    </message>
    <message>
        <source>Every loaded word has a plainer one beside it.</source>
        <translation>Рядом с каждым оценочным словом есть нейтральное.</translation>
    </message>
    <message>
        <source>Loaded words without a plainer one: {count}</source>
        <translation>Оценочных слов без нейтрального: {count}</translation>
    </message>
    <message>
        <source>text of {title}</source>
        <translation>текст статьи «{title}»</translation>
    </message>
    <message>
        <source>This place has been looked at already.</source>
        <translation>Это место уже проверено.</translation>
    </message>
    <message>
        <source>deletion of “{words}”</source>
        <translation>удаление: {words}</translation>
    </message>
    <message>
        <source>place of “{words}”</source>
        <translation>место: {words}</translation>
    </message>
    <message>
        <source>details of {title}</source>
        <translation>данные статьи: {title}</translation>
    </message>
    <message>
        <source>archiving of {name}</source>
        <translation>перенос в архив: {name}</translation>
    </message>
    <message>
        <source>return of {name} from the archive</source>
        <translation>возврат из архива: {name}</translation>
    </message>
    <message>
        <source>archiving of {n} articles</source>
        <translation>перенос статей в архив: {n}</translation>
    </message>
    <message>
        <source>return of {n} articles from the archive</source>
        <translation>возврат статей из архива: {n}</translation>
    </message>
    <message>
        <source>deletion of {n} articles</source>
        <translation>удаление статей: {n}</translation>
    </message>
    <message>
        <source>new event {title}</source>
        <translation>новое событие: {title}</translation>
    </message>
    <message>
        <source>This event is gone.</source>
        <translation>Этого события больше нет.</translation>
    </message>
    <message>
        <source>new later event {title}</source>
        <translation>новое событие после статьи: {title}</translation>
    </message>
    <message>
        <source>deletion of a later event</source>
        <translation>удаление события после статьи</translation>
    </message>
    <message>
        <source>From the text: “{quote}”</source>
        <translation>Из текста: «{quote}»</translation>
    </message>
    <message>
        <source>From the entries that come with Dramatis</source>
        <translation>Из справочника Dramatis</translation>
    </message>
    <message>
        <source>deletion of a relation</source>
        <translation>удаление связи</translation>
    </message>
    <message>
        <source>relation of {one} and {other}</source>
        <translation>связь: {one} и {other}</translation>
    </message>
    <message>
        <source>new statement “{words}”</source>
        <translation>новое высказывание: {words}</translation>
    </message>
    <message>
        <source>change of “{words}”</source>
        <translation>изменение: {words}</translation>
    </message>
    <message>
        <source>This statement is gone.</source>
        <translation>Этого высказывания больше нет.</translation>
    </message>
    <message>
        <source>Keep preset</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>No preset is called “{name}”.</source>
        <translation>Шаблона «{name}» нет.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Переименовать шаблон</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>Each article has a file of its own.</source>
        <translation>У каждой статьи свой файл.</translation>
    </message>
    <message>
        <source>Name a folder in the place of “{name}”.</source>
        <translation>Вместо «{name}» укажите папку.</translation>
    </message>
    <message>
        <source>This export has several tables.</source>
        <translation>В этом экспорте несколько таблиц.</translation>
    </message>
    <message>
        <source>Name one of them, or a folder for all: {names}.</source>
        <translation>Укажите одну из них или папку для всех: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is none of the files of this export: {names}.</source>
        <translation>Файла «{name}» в этом экспорте нет. Есть такие: {names}.</translation>
    </message>
    <message>
        <source>There is already a file “{name}”.</source>
        <translation>Файл «{name}» уже есть.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>Нет статьи для экспорта.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Выберите статью.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Экспорт остановлен.</translation>
    </message>
    <message>
        <source>The files that were finished are whole.</source>
        <translation>Готовые файлы не повреждены.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>joining {one} and {other}</source>
        <translation>объединение: {one} и {other}</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>В этой статье нет текста.</translation>
    </message>
    <message>
        <source>Put back what was left out, or choose another file.</source>
        <translation>Верните то, что убрано, или выберите другой файл.</translation>
    </message>
    <message>
        <source>import of {title}</source>
        <translation>новая статья: {title}</translation>
    </message>
    <message>
        <source>import of {n} articles</source>
        <translation>новые статьи: {n}</translation>
    </message>
    <message>
        <source>No article is called “{title}”.</source>
        <translation>Статьи «{title}» нет.</translation>
    </message>
    <message>
        <source>The command “list” shows all of them.</source>
        <translation>Команда «list» показывает все статьи.</translation>
    </message>
    <message>
        <source>“{title}” fits {number} articles: {several}.</source>
        <translation>Запросу «{title}» соответствует несколько статей ({number}): {several}.</translation>
    </message>
    <message>
        <source>Type more of the title, or its number.</source>
        <translation>Введите название полнее или номер статьи.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored.</source>
        <translation>Текст статьи «{title}» не тот, что был сохранён.</translation>
    </message>
    <message>
        <source>“{quote}” does not stand where “{title}” has it.</source>
        <translation>Слов «{quote}» нет на том месте, которое указано в статье «{title}».</translation>
    </message>
    <message>
        <source>A mention lies outside the text of “{title}”.</source>
        <translation>Одно из упоминаний — за пределами текста статьи «{title}».</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>There are no notes of this kind.</source>
        <translation>Таких заметок нет.</translation>
    </message>
    <message>
        <source>Choose other colours, or other articles.</source>
        <translation>Выберите другие цвета или другие статьи.</translation>
    </message>
    <message>
        <source>A sheet shows the notes on at most {most} articles; here are {number}.</source>
        <translation>На листе помещаются заметки самое большее к {most} статьям, а здесь их {number}.</translation>
    </message>
    <message>
        <source>Choose a collection of fewer articles.</source>
        <translation>Выберите подборку, в которой меньше статей.</translation>
    </message>
    <message>
        <source>“{title}” does not fit this library: it puts things of yours into other articles.</source>
        <translation>«{title}» не подходит к этой библиотеке: то, что у вас есть, стоит там в других статьях.</translation>
    </message>
    <message>
        <source>Learn this article</source>
        <translation>Учить эту статью</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Больше не учить</translation>
    </message>
    <message>
        <source>Test day</source>
        <translation>День контрольной</translation>
    </message>
    <message>
        <source>Options of practice</source>
        <translation>Настройки тренировки</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Minutes of practice</source>
        <translation>Минут тренировки</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Новые карточки</translation>
    </message>
    <message>
        <source>Known when they came again</source>
        <translation>Помнили при повторении</translation>
    </message>
    <message>
        <source>{known} of {cards}</source>
        <translation>{known} из {cards}</translation>
    </message>
    <message>
        <source>Cards known well</source>
        <translation>Хорошо знакомые карточки</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Изменить вопрос</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Удалить вопрос</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Переместить вопрос</translation>
    </message>
    <message>
        <source>This question is gone.</source>
        <translation>Этого вопроса больше нет.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>known</source>
        <translation>известно</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не знал(а)</translation>
    </message>
    <message>
        <source>False. What is true: {statement}</source>
        <translation>Неверно. На самом деле: {statement}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>до: {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>после: {date}</translation>
    </message>
    <message>
        <source>after {first}, before {second}</source>
        <translation>после: {first}, до: {second}</translation>
    </message>
    <message>
        <source>There is no question on this sheet.</source>
        <translation>На этом листе нет ни одного вопроса.</translation>
    </message>
    <message>
        <source>Take the quiz first.</source>
        <translation>Сначала пройдите викторину.</translation>
    </message>
    <message>
        <source>accept {name}</source>
        <translation>принять: {name}</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>принять подсказки: {n}</translation>
    </message>
    <message>
        <source>reject {name}</source>
        <translation>отклонить: {name}</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>отклонить подсказки: {n}</translation>
    </message>
    <message>
        <source>skip {name}</source>
        <translation>пропустить: {name}</translation>
    </message>
    <message>
        <source>skip {n} suggestions</source>
        <translation>пропустить подсказки: {n}</translation>
    </message>
    <message>
        <source>reopen {name}</source>
        <translation>решить заново: {name}</translation>
    </message>
    <message>
        <source>reopen {n} suggestions</source>
        <translation>решить подсказки заново: {n}</translation>
    </message>
    <message>
        <source>Told apart from {name} by hand.</source>
        <translation>Отделено вручную от другого участника: {name}.</translation>
    </message>
    <message>
        <source>all mentions of {name}</source>
        <translation>все упоминания: {name}</translation>
    </message>
    <message>
        <source>You said who it is.</source>
        <translation>Вы указали, кто это.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <translation>Этой подсказки больше нет.</translation>
    </message>
    <message>
        <source>Look at the others of this article.</source>
        <translation>Посмотрите другие подсказки для этой статьи.</translation>
    </message>
    <message>
        <source>Given by hand.</source>
        <translation>Введено вручную.</translation>
    </message>
    <message>
        <source>suggestions for {title}</source>
        <translation>подсказки для статьи «{title}»</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Файла «{name}» нет.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {failure}.</source>
        <translation>Не удалось прочитать «{name}»: {failure}.</translation>
    </message>
    <message>
        <source>The logo is larger than {megabytes} MB.</source>
        <translation>Логотип больше {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Save the picture smaller, some {pixels} pixels wide, and choose it again.</source>
        <translation>Сохраните картинку поменьше, шириной около {pixels} пикселей, и выберите её снова.</translation>
    </message>
    <message>
        <source>The logo has {width} x {height} pixels; more than {most} are too many.</source>
        <translation>Размер логотипа — {width} × {height} пикселей; больше {most} — слишком много.</translation>
    </message>
    <message>
        <source>The logo is no picture that sheets can hold.</source>
        <translation>Этот логотип нельзя поместить на лист.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and choose that file.</source>
        <translation>Сохраните его как PNG или JPEG и выберите этот файл.</translation>
    </message>
    <message>
        <source>There is a newer search.</source>
        <translation>Начат новый поиск.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Непонятно</translation>
    </message>
    <message>
        <source>Key actor</source>
        <translation>Выучить участника</translation>
    </message>
    <message>
        <source>No key actor</source>
        <translation>Не учить участника</translation>
    </message>
    <message>
        <source>Key event</source>
        <translation>Выучить событие</translation>
    </message>
    <message>
        <source>No key event</source>
        <translation>Не учить событие</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Выучить слово</translation>
    </message>
    <message>
        <source>No key word</source>
        <translation>Не учить слово</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Удаление закладки</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Названия цветов</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Нет имени.</translation>
    </message>
    <message>
        <source>An earlier row has the same name.</source>
        <translation>То же имя есть в одной из строк выше.</translation>
    </message>
    <message>
        <source>Several actors are called so; it is not clear which one is meant.</source>
        <translation>Так зовут нескольких участников; неясно, о ком речь.</translation>
    </message>
    <message>
        <source>The text does not name it: it comes into the library, not the article.</source>
        <translation>В тексте это имя не названо: участник попадёт в библиотеку, но не в статью.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of actor; it becomes a person.</source>
        <translation>Вида участников «{kind}» нет; будет указан вид «человек».</translation>
    </message>
    <message>
        <source>It is the head of a timeline, no event.</source>
        <translation>Это заголовок ленты времени, а не событие.</translation>
    </message>
    <message>
        <source>It has no headline.</source>
        <translation>Нет заголовка.</translation>
    </message>
    <message>
        <source>Its quote is not in the text.</source>
        <translation>Его цитаты нет в тексте.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Нет даты.</translation>
    </message>
    <message>
        <source>It has neither a quote from the text nor a source.</source>
        <translation>Нет ни цитаты из текста, ни источника.</translation>
    </message>
    <message>
        <source>Its quote is not in the text, and it has no source.</source>
        <translation>Его цитаты нет в тексте, и источник не указан.</translation>
    </message>
    <message>
        <source>Nobody here is called {names}.</source>
        <translation>Здесь нет участников с такими именами: {names}.</translation>
    </message>
    <message>
        <source>No row of this table has a headline.</source>
        <translation>В этой таблице нет строк с заголовком.</translation>
    </message>
    <message>
        <source>Say which column has the headlines.</source>
        <translation>Укажите, в каком столбце заголовки.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Импорт остановлен.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>It belongs to the article “{title}”.</source>
        <translation>Относится к статье «{title}».</translation>
    </message>
    <message>
        <source>import of {n} rows</source>
        <translation>импорт строк: {n}</translation>
    </message>
    <message>
        <source>“{date}” may be one day or another. Say whether the day or the month comes first.</source>
        <translation>«{date}» можно прочитать по-разному. Укажите, что идёт первым: день или месяц.</translation>
    </message>
    <message>
        <source>“{date}” is no date that can be read.</source>
        <translation>«{date}» не удаётся прочитать как дату.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB.</source>
        <translation>Файл «{name}» больше {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Save the rows that you need as a smaller file.</source>
        <translation>Сохраните нужные строки в файл поменьше.</translation>
    </message>
    <message>
        <source>“{name}” is no table of text.</source>
        <translation>«{name}» — не текстовая таблица.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet, and choose that file.</source>
        <translation>Сохраните её как CSV в программе для таблиц и выберите этот файл.</translation>
    </message>
    <message>
        <source>lesson “{title}”</source>
        <translation>урок «{title}»</translation>
    </message>
    <message>
        <source>The library has changed since the lesson was compared with it.</source>
        <translation>После сравнения с уроком библиотека изменилась.</translation>
    </message>
    <message>
        <source>Open the lesson again.</source>
        <translation>Откройте урок ещё раз.</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Объяснить слово</translation>
    </message>
    <message>
        <source>Change word</source>
        <translation>Изменить слово</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>Удалить слово</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>It is written {name}.</source>
        <translation>Пишется: {name}.</translation>
    </message>
    <message>
        <source>True.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>It should be: {answer}</source>
        <translation>Должно быть: {answer}</translation>
    </message>
    <message>
        <source>False.</source>
        <translation>Неверно.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Название статьи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Одной фразой</translation>
    </message>
    <message>
        <source>Sentences by period</source>
        <translation>Фразы по периодам</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Имя в исходном написании</translation>
    </message>
    <message>
        <source>Language of that name</source>
        <translation>Язык этого имени</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Period of the role</source>
        <translation>Период роли</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>Выучить</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Год конца</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Месяц конца</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>День конца</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Quote from the text</source>
        <translation>Цитата из текста</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Номер абзаца</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Как сказано</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Как вычислена дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Type of the row (TimelineJS)</source>
        <translation>Тип строки (TimelineJS)</translation>
    </message>
    <message>
        <source>This article is new in the lesson.</source>
        <translation>Эта статья в уроке новая.</translation>
    </message>
    <message>
        <source>This article is no longer part of the lesson.</source>
        <translation>Этой статьи в уроке больше нет.</translation>
    </message>
    <message>
        <source>The text has changed in too many places to be corrected by hand: print the article anew.</source>
        <translation>Текст изменился в слишком многих местах, чтобы править от руки: напечатайте статью заново.</translation>
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
        <translation>В начале</translation>
    </message>
    <message>
        <source>After paragraph {number}</source>
        <translation>После абзаца {number}</translation>
    </message>
    <message>
        <source>Heading “{title}”</source>
        <translation>Заголовок «{title}»</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>later event</source>
        <translation>событие после статьи</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>высказывание</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation>слово с объяснением</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>study sheet</source>
        <translation>рабочий лист</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>подборка</translation>
    </message>
    <message>
        <source>article that is learnt</source>
        <translation>статья, которую учат</translation>
    </message>
    <message>
        <source>card of practice</source>
        <translation>карточка тренировки</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>добавляется</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>здесь уже есть</translation>
    </message>
    <message>
        <source>is updated</source>
        <translation>обновляется</translation>
    </message>
    <message>
        <source>gets what is missing here</source>
        <translation>дополняется недостающим</translation>
    </message>
    <message>
        <source>changed here and in the lesson</source>
        <translation>изменено и здесь, и в уроке</translation>
    </message>
    <message>
        <source>comes if its article does</source>
        <translation>придёт вместе со своей статьёй</translation>
    </message>
    <message>
        <source>stays as it is here</source>
        <translation>остаётся как здесь</translation>
    </message>
    <message>
        <source>is removed: the lesson no longer has it</source>
        <translation>удаляется: в уроке этого больше нет</translation>
    </message>
    <message>
        <source>stays: it was changed here</source>
        <translation>остаётся: изменено здесь</translation>
    </message>
    <message>
        <source>you deleted this</source>
        <translation>вы это удалили</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}</source>
        <translation>«{title}», редакция {number}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{words} ({period})</source>
        <translation>{words} ({period})</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Более позднее событие</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Explained word</source>
        <translation>Объяснённое слово</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Date of “{name}”</source>
        <translation>Дата: «{name}»</translation>
    </message>
    <message>
        <source>Headline of “{name}”</source>
        <translation>Заголовок: «{name}»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Откуда текст</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Имя: {name}</translation>
    </message>
    <message>
        <source>Other names of {name}</source>
        <translation>Другие имена: {name}</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>Кто или что это: {name}</translation>
    </message>
    <message>
        <source>{name}, in one sentence</source>
        <translation>{name}, одной фразой</translation>
    </message>
    <message>
        <source>{name}, in one sentence for a time</source>
        <translation>{name}, одной фразой на время</translation>
    </message>
    <message>
        <source>Offices of {name}</source>
        <translation>Должности: {name}</translation>
    </message>
    <message>
        <source>More about “{name}”</source>
        <translation>Подробнее: «{name}»</translation>
    </message>
    <message>
        <source>Who takes part in “{name}”</source>
        <translation>Кто участвует: «{name}»</translation>
    </message>
    <message>
        <source>Source of “{name}”</source>
        <translation>Источник: «{name}»</translation>
    </message>
    <message>
        <source>Time of “{name}”</source>
        <translation>Время: «{name}»</translation>
    </message>
    <message>
        <source>Name of the side “{name}”</source>
        <translation>Название стороны «{name}»</translation>
    </message>
    <message>
        <source>Who is on the side “{name}”</source>
        <translation>Кто на стороне «{name}»</translation>
    </message>
    <message>
        <source>Explained word “{name}”</source>
        <translation>Объяснённое слово «{name}»</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>Значение: «{name}»</translation>
    </message>
    <message>
        <source>Plainer word for “{name}”</source>
        <translation>Более нейтральное слово: «{name}»</translation>
    </message>
    <message>
        <source>Statement “{name}”</source>
        <translation>Высказывание «{name}»</translation>
    </message>
    <message>
        <source>Who says “{name}”</source>
        <translation>Кто говорит: «{name}»</translation>
    </message>
    <message>
        <source>Kind of the statement “{name}”</source>
        <translation>Вид высказывания «{name}»</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>Вопрос «{name}»</translation>
    </message>
    <message>
        <source>Answer to “{name}”</source>
        <translation>Ответ на «{name}»</translation>
    </message>
    <message>
        <source>Marks for “{name}”</source>
        <translation>Баллы за «{name}»</translation>
    </message>
    <message>
        <source>No cards can be made of this yet.</source>
        <translation>Карточек из этого пока сделать нельзя.</translation>
    </message>
    <message>
        <source>They come from actors with a gloss, events, relations and statements.</source>
        <translation>Они получаются из участников с пояснением, событий, связей и высказываний.</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Страница для браузера (HTML)</translation>
    </message>
    <message>
        <source>The whole lesson as one page, for those who do not have Dramatis. It needs no network.</source>
        <translation>Весь урок на одной странице — для тех, у кого нет Dramatis. Сеть не нужна.</translation>
    </message>
    <message>
        <source>Notes, highlights and questions are left out.</source>
        <translation>Заметки, выделения и вопросы не включаются.</translation>
    </message>
    <message>
        <source>The map of relations is a list, and the timeline is not drawn to scale.</source>
        <translation>Карта связей дана списком, а лента времени — без масштаба.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>Текст с разметкой (Markdown)</translation>
    </message>
    <message>
        <source>The article with numbered paragraphs, actors and timeline, for editors and learning platforms.</source>
        <translation>Статья с номерами абзацев, участниками и лентой времени — для редакторов и учебных платформ.</translation>
    </message>
    <message>
        <source>The places where the text names an actor are left out; the numbers of the paragraphs stay.</source>
        <translation>Места, где в тексте назван участник, не включаются; номера абзацев остаются.</translation>
    </message>
    <message>
        <source>Cards for Anki</source>
        <translation>Карточки для Anki</translation>
    </message>
    <message>
        <source>Everything that can be practised, with its evidence. Importing a newer file updates the cards.</source>
        <translation>Всё, в чём можно тренироваться, с подтверждением из текста. Импорт нового файла обновляет карточки.</translation>
    </message>
    <message>
        <source>Your reviews here are left out: Anki begins its own.</source>
        <translation>Ваши повторения отсюда не переносятся: Anki начинает свои.</translation>
    </message>
    <message>
        <source>The text of the article is left out, apart from the quotes.</source>
        <translation>Текст статьи не включается, кроме цитат.</translation>
    </message>
    <message>
        <source>Nothing is dragged in Anki, and it counts every slip in a typed answer.</source>
        <translation>В Anki ничего не перетаскивают, и там считается каждая описка.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Таблицы (CSV)</translation>
    </message>
    <message>
        <source>Actors, events, relations, statements and words, for spreadsheets. They can be imported again.</source>
        <translation>Участники, события, связи, высказывания и слова — для программ с таблицами. Их можно импортировать обратно.</translation>
    </message>
    <message>
        <source>The places of mentions are left out; their number and paragraphs stay.</source>
        <translation>Места упоминаний не включаются; их число и абзацы остаются.</translation>
    </message>
    <message>
        <source>Timeline for the web (TimelineJS)</source>
        <translation>Лента времени для сайта (TimelineJS)</translation>
    </message>
    <message>
        <source>The events as the spreadsheet and the JSON that TimelineJS reads.</source>
        <translation>События в виде таблицы и JSON, которые читает TimelineJS.</translation>
    </message>
    <message>
        <source>TimelineJS knows no uncertain dates: they are drawn as plain dates, and only their words tell.</source>
        <translation>TimelineJS не знает неточных дат: они показаны как точные, и неточность видна только из слов.</translation>
    </message>
    <message>
        <source>Events without a date are left out, as is what came after the article.</source>
        <translation>События без даты и то, что было после статьи, не включаются.</translation>
    </message>
    <message>
        <source>The article, relations, statements and words are left out.</source>
        <translation>Статья, связи, высказывания и слова не включаются.</translation>
    </message>
    <message>
        <source>Graph of the relations (CSV)</source>
        <translation>Граф связей (CSV)</translation>
    </message>
    <message>
        <source>Actors as nodes and relations as edges, for Gephi and other programs that draw networks.</source>
        <translation>Участники — вершины, связи — рёбра: для Gephi и других программ, которые рисуют сети.</translation>
    </message>
    <message>
        <source>Events, statements, words and the text of the article are left out.</source>
        <translation>События, высказывания, слова и текст статьи не включаются.</translation>
    </message>
    <message>
        <source>Periods become exact days: “about 2014” becomes the year 2014.</source>
        <translation>Периоды даны точными днями: «около 2014» становится 2014 годом.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>After this article</source>
        <translation>После этой статьи</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Кто говорит?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Also called: {names}.</source>
        <translation>Другие имена: {names}.</translation>
    </message>
    <message>
        <source>It answers: {statement}</source>
        <translation>В ответ на: {statement}</translation>
    </message>
    <message>
        <source>A plainer word: {word}.</source>
        <translation>Нейтральное слово: {word}.</translation>
    </message>
    <message>
        <source>The word carries a judgement.</source>
        <translation>В слове есть оценка.</translation>
    </message>
    <message>
        <source>Skip to the article</source>
        <translation>Перейти к статье</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Части этой страницы</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Редакция {number}</translation>
    </message>
    <message>
        <source>A name leads to its actor, a raised number to its event, and both lead back to the text.</source>
        <translation>Имя ведёт к участнику, число над строкой — к событию, а оттуда можно вернуться к тексту.</translation>
    </message>
    <message>
        <source>What the lines under names mean</source>
        <translation>Что значат линии под именами</translation>
    </message>
    <message>
        <source>Event {number}: {title}</source>
        <translation>Событие {number}: {title}</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>В этой таблице ничего нет.</translation>
    </message>
    <message>
        <source>The table has more than {n} rows; the rest was not read.</source>
        <translation>Строк в таблице больше, чем {n}; остальные не прочитаны.</translation>
    </message>
    <message>
        <source>This cannot be read as a table: a cell of it has no end.</source>
        <translation>Это нельзя прочитать как таблицу: у одной из ячеек нет конца.</translation>
    </message>
    <message>
        <source>Save it again as CSV, and choose that file.</source>
        <translation>Снова сохраните её как CSV и выберите этот файл.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; such marks were taken as they stand.</source>
        <translation>Есть незакрытая кавычка; такие кавычки оставлены как есть.</translation>
    </message>
    <message>
        <source>The table has more than {n} columns; the rest was not read.</source>
        <translation>Столбцов в таблице больше, чем {n}; остальные не прочитаны.</translation>
    </message>
    <message>
        <source>Some rows are shorter than others; their last cells count as empty.</source>
        <translation>Некоторые строки короче других; их последние ячейки считаются пустыми.</translation>
    </message>
    <message>
        <source>A cell has more than {n} characters; the rest of it was cut off.</source>
        <translation>Знаков в ячейке больше, чем {n}; остальное отброшено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} статья</numerusform>
            <numerusform>{n} статьи</numerusform>
            <numerusform>{n} статей</numerusform>
        </translation>
    </message>
    <message>
        <source>{quote} ({place})</source>
        <translation>{quote} ({place})</translation>
    </message>
    <message>
        <source>The class set is empty.</source>
        <translation>Комплект на класс пуст.</translation>
    </message>
    <message>
        <source>“{entry}” in the class set cannot be read.</source>
        <translation>Непонятная запись в комплекте на класс: «{entry}».</translation>
    </message>
    <message>
        <source>“{part}” answers questions of this sheet, so it is on pages of its own, to be handed out afterwards.</source>
        <translation>Часть «{part}» подсказывает ответы на вопросы листа, поэтому она на отдельных страницах: их раздают после работы.</translation>
    </message>
    <message>
        <source>“{part}” is asked without the text, so it is on pages of its own, for when what helps is put away.</source>
        <translation>Часть «{part}» выполняют без текста, поэтому она на отдельных страницах: их раздают, когда всё, что помогает, убрано.</translation>
    </message>
    <message>
        <source>The numbers in brackets are those of the articles, which are listed at the end.</source>
        <translation>Числа в скобках — номера статей; их список в конце.</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>article {number} says: {date}</source>
        <translation>в статье {number}: {date}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>статья {number}</translation>
    </message>
    <message>
        <source>article {number}, paragraph {paragraph}</source>
        <translation>статья {number}, абзац {paragraph}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>The articles by their numbers.</source>
        <translation>Статьи по номерам.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарик</translation>
    </message>
    <message>
        <source>Write the missing words.</source>
        <translation>Впишите пропущенные слова.</translation>
    </message>
    <message>
        <source>Write the letter of the description that fits.</source>
        <translation>Впишите букву подходящего описания.</translation>
    </message>
    <message>
        <source>Write the letter of the office or part that fits.</source>
        <translation>Впишите букву подходящей должности или роли.</translation>
    </message>
    <message>
        <source>Write the letter of the date that fits.</source>
        <translation>Впишите букву подходящей даты.</translation>
    </message>
    <message>
        <source>Write who said or did it.</source>
        <translation>Впишите, кто это сказал или сделал.</translation>
    </message>
    <message>
        <source>Tick the right box, and write down the words that decide it.</source>
        <translation>Отметьте верный ответ и выпишите слова, которые это доказывают.</translation>
    </message>
    <message>
        <source>Fill in the timeline.</source>
        <translation>Заполните ленту времени.</translation>
    </message>
    <message>
        <source>Fill in the glossary.</source>
        <translation>Заполните словарик.</translation>
    </message>
    <message>
        <source>Who argues this? Tick the right box, and say what shows it.</source>
        <translation>Чей это довод? Отметьте верный ответ и объясните, из чего это видно.</translation>
    </message>
    <message>
        <source>Tick what each sentence is.</source>
        <translation>Отметьте, что представляет собой каждое предложение.</translation>
    </message>
    <message>
        <source>Write down what the article offers as evidence, and who disagrees.</source>
        <translation>Запишите, какое подтверждение приводит статья и кто возражает.</translation>
    </message>
    <message>
        <source>The word in bold carries a judgement. Write a plainer one.</source>
        <translation>Слово, выделенное жирным, содержит оценку. Замените его нейтральным.</translation>
    </message>
    <message>
        <source>Use the text.</source>
        <translation>Пользуйтесь текстом.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson does not give enough to ask.</source>
        <translation>Части «{part}» на листе нет: в этом уроке слишком мало материала для вопросов.</translation>
    </message>
    <message>
        <source>“{part}” is left out: what it would ask stands elsewhere on the pages without the text.</source>
        <translation>Части «{part}» на листе нет: то, о чём в ней спрашивают, уже стоит на страницах без опоры на текст.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson has nothing to show there.</source>
        <translation>Части «{part}» на листе нет: в этом уроке для неё нет материала.</translation>
    </message>
    <message>
        <source>“{part}” is left out: there are no questions of your own for this article yet.</source>
        <translation>Части «{part}» на листе нет: своих вопросов к этой статье пока нет.</translation>
    </message>
    <message>
        <source>Answer from memory. Put the article and your notes away.</source>
        <translation>Отвечайте по памяти. Уберите статью и свои записи.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>Вид печати</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Print each of these as often as the list says. The questions have the same numbers in all of them.</source>
        <translation>Напечатайте каждый оригинал столько раз, сколько указано в списке. Номера вопросов везде одинаковые.</translation>
    </message>
    <message>
        <source>The masters of this class set.</source>
        <translation>Оригиналы этого комплекта на класс.</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Комплект на класс</translation>
    </message>
    <message>
        <source>{letter} · {code}</source>
        <translation>{letter} · {code}</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>Teacher copy</source>
        <translation>Для учителя</translation>
    </message>
    <message>
        <source>The article stands in one column: this print has letters too large for two.</source>
        <translation>Статья идёт в одну колонку: для двух шрифт слишком крупный.</translation>
    </message>
    <message>
        <source>Two columns leave no room for a margin: the explanations stand at the foot of the page instead.</source>
        <translation>При двух колонках нет места для полей: объяснения стоят внизу страницы.</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Кто это или что это</translation>
    </message>
    <message>
        <source>Office or part</source>
        <translation>Должность или роль</translation>
    </message>
    <message>
        <source>Its letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Two columns to match: what is asked, and what may belong to it.</source>
        <translation>Два столбца для соответствия: о чём спрашивают и что может подойти.</translation>
    </message>
    <message>
        <source>Pick from</source>
        <translation>На выбор</translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>Имя или слово</translation>
    </message>
    <message>
        <source>A glossary to fill in.</source>
        <translation>Словарик, который надо заполнить.</translation>
    </message>
    <message>
        <source>The article’s words</source>
        <translation>Цитата из статьи</translation>
    </message>
    <message>
        <source>Sentences to sort: one box to tick for each.</source>
        <translation>Предложения для сортировки: у каждого надо отметить одну клетку.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Evidence in the article</source>
        <translation>Подтверждение в статье</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Claims with room for evidence and a reply.</source>
        <translation>Утверждения и место для подтверждения и возражения.</translation>
    </message>
    <message>
        <source>Version {letter} · {code}</source>
        <translation>Вариант {letter} · {code}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>The same in all versions</source>
        <translation>Одинаково во всех вариантах</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>The answers, by question.</source>
        <translation>Ответы по вопросам.</translation>
    </message>
    <message>
        <source>?: the text was corrected since; the words as they were may stand elsewhere now, or nowhere.</source>
        <translation>?: с тех пор текст исправили; прежние слова могут теперь стоять в другом месте или нигде.</translation>
    </message>
    <message>
        <source>My notes: {title}</source>
        <translation>Мои заметки: {title}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Мои слова</translation>
    </message>
    <message>
        <source>My notes: where, on which words, and what I wrote.</source>
        <translation>Мои заметки: где, к каким словам и что я написал(а).</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>{place}?</source>
        <translation>{place}?</translation>
    </message>
    <message>
        <source>Number these from first to last.</source>
        <translation>Пронумеруйте события от первого до последнего.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>Викторина: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{score} of {n} questions are right.</source>
        <translation>
            <numerusform>Верных ответов: {score} из {n}.</numerusform>
            <numerusform>Верных ответов: {score} из {n}.</numerusform>
            <numerusform>Верных ответов: {score} из {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>What is right, and where it stands</source>
        <translation>Что верно и где это сказано</translation>
    </message>
    <message>
        <source>Each question with the answer that was given, and what is right.</source>
        <translation>Каждый вопрос с данным ответом и то, что верно.</translation>
    </message>
    <message>
        <source>Words in quotation marks are those of the article.</source>
        <translation>Слова в кавычках взяты из статьи.</translation>
    </message>
    <message>
        <source>✗ not right:</source>
        <translation>✗ неверно:</translation>
    </message>
    <message>
        <source>– not answered</source>
        <translation>– нет ответа</translation>
    </message>
    <message>
        <source>✓ right:</source>
        <translation>✓ верно:</translation>
    </message>
    <message>
        <source>“{words}” (paragraph {number})</source>
        <translation>«{words}» (абзац {number})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Что оно значит здесь</translation>
    </message>
    <message>
        <source>Words of the article and what they mean.</source>
        <translation>Слова статьи и что они значат.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это за текст</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>Откуда этот текст</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Corrections: {title}</source>
        <translation>Исправления: {title}</translation>
    </message>
    <message>
        <source>Correct your sheets of {older}. Paragraphs have the numbers that they have there; what differs is in bold.</source>
        <translation>Исправьте свои листы ({older}). Номера абзацев — как на них; отличия выделены жирным.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(не было)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(убрано)</translation>
    </message>
    <message>
        <source>What is corrected: where, what it said, what it says now.</source>
        <translation>Что исправлено: где, как было, как стало.</translation>
    </message>
    <message>
        <source>{date} (date not confirmed)</source>
        <translation>{date} (дата не подтверждена)</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>Тренировка: {title}</translation>
    </message>
    <message>
        <source>Answers in each week</source>
        <translation>Ответы по неделям</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message numerus="yes">
        <source>{n} more articles are not listed.</source>
        <translation>
            <numerusform>Ещё {n} статьи нет в списке.</numerusform>
            <numerusform>Ещё {n} статей нет в списке.</numerusform>
            <numerusform>Ещё {n} статей нет в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was made on the reader’s own computer. The program has sent nothing to anybody; whoever has the page was given it.</source>
        <translation>Эта страница сделана на компьютере читателя. Программа никому ничего не отправляла; у кого она есть, тому её дали.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>The figures of the period.</source>
        <translation>Показатели за период.</translation>
    </message>
    <message>
        <source>Week of {day}: {answers} answers, {right} of them right.</source>
        <translation>Неделя с {day}: ответов {answers}, из них верных {right}.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Bars of the answers in each week.</source>
        <translation>Столбики ответов по неделям.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>Answers and cards of each article.</source>
        <translation>Ответы и карточки каждой статьи.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Кто есть кто</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Слова с объяснениями</translation>
    </message>
    <message>
        <source>Knowledge organiser</source>
        <translation>Опорный конспект</translation>
    </message>
    <message>
        <source>Your own questions</source>
        <translation>Свои вопросы</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Текст с пропусками</translation>
    </message>
    <message>
        <source>Match: who is who</source>
        <translation>Соответствие: кто есть кто</translation>
    </message>
    <message>
        <source>Match: offices and parts</source>
        <translation>Соответствие: должности и роли</translation>
    </message>
    <message>
        <source>Match: events and dates</source>
        <translation>Соответствие: события и даты</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Хронологический порядок</translation>
    </message>
    <message>
        <source>Who said or did it?</source>
        <translation>Кто это сказал или сделал?</translation>
    </message>
    <message>
        <source>Timeline to fill in</source>
        <translation>Лента времени с пропусками</translation>
    </message>
    <message>
        <source>Glossary to fill in</source>
        <translation>Словарик с пропусками</translation>
    </message>
    <message>
        <source>Two positions</source>
        <translation>Две позиции</translation>
    </message>
    <message>
        <source>Fact, claim, judgement or prediction?</source>
        <translation>Факт, утверждение, оценка или прогноз?</translation>
    </message>
    <message>
        <source>Claim, evidence, reply</source>
        <translation>Утверждение, подтверждение, возражение</translation>
    </message>
    <message>
        <source>Find a plainer word</source>
        <translation>Найдите нейтральное слово</translation>
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
        <translation>Обычная печать</translation>
    </message>
    <message>
        <source>Large print, 18 pt</source>
        <translation>Крупный шрифт, 18 пт</translation>
    </message>
    <message>
        <source>Large print, 24 pt</source>
        <translation>Крупный шрифт, 24 пт</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Для читателей с дислексией</translation>
    </message>
    <message>
        <source>Black-and-white copier</source>
        <translation>Чёрно-белый копир</translation>
    </message>
    <message>
        <source>Two pages on a sheet</source>
        <translation>Две страницы на листе</translation>
    </message>
    <message>
        <source>Flash cards, turned over the long edge</source>
        <translation>Карточки, переворот по длинному краю</translation>
    </message>
    <message>
        <source>Flash cards, turned over the short edge</source>
        <translation>Карточки, переворот по короткому краю</translation>
    </message>
    <message>
        <source>Pre-reading</source>
        <translation>Перед чтением</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверочная работа</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>version {letter} · {code}</source>
        <translation>вариант {letter} · {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marks</source>
        <translation>
            <numerusform>{n} балл</numerusform>
            <numerusform>{n} балла</numerusform>
            <numerusform>{n} баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>отметить</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>назад к тексту</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>The actors, and where the article names them.</source>
        <translation>Участники и где они названы в статье.</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Люди и группы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицевая сторона</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Flash cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>{star} Learn these first.</source>
        <translation>{star} — выучить в первую очередь.</translation>
    </message>
    <message>
        <source>The line before a name marks it in the article.</source>
        <translation>Линия перед именем та же, что под ним в статье.</translation>
    </message>
    <message>
        <source>¶ shows where it is named.</source>
        <translation>¶ показывает, где встречается имя.</translation>
    </message>
    <message>
        <source>the table of actors</source>
        <translation>таблица участников</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>the table of actors, at “{name}”</source>
        <translation>таблица участников, строка «{name}»</translation>
    </message>
    <message>
        <source>people, groups and states</source>
        <translation>люди, группы и государства</translation>
    </message>
    <message>
        <source>In bold</source>
        <translation>Жирным</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Подчёркнуто</translation>
    </message>
    <message>
        <source>a heading of the article</source>
        <translation>заголовок в статье</translation>
    </message>
    <message>
        <source>the numbers of the lines</source>
        <translation>номера строк</translation>
    </message>
    <message>
        <source>the words to pick from</source>
        <translation>слова на выбор</translation>
    </message>
    <message>
        <source>the source box</source>
        <translation>рамка с источником</translation>
    </message>
    <message>
        <source>the name of a box</source>
        <translation>название рамки</translation>
    </message>
    <message>
        <source>cards {first} to {last}, front</source>
        <translation>карточки {first}–{last}, лицевая сторона</translation>
    </message>
    <message>
        <source>cards {first} to {last}, back</source>
        <translation>карточки {first}–{last}, обратная сторона</translation>
    </message>
    <message>
        <source>the card “{front}”</source>
        <translation>карточка «{front}»</translation>
    </message>
    <message>
        <source>The card “{front}” has no room for all of its text, which is cut.</source>
        <translation>На карточке «{front}» не хватило места, её текст обрезан.</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>нижний колонтитул</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Условные знаки</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>the explanation of “{term}”</source>
        <translation>объяснение: «{term}»</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>a month or season</source>
        <translation>месяц или время года</translation>
    </message>
    <message>
        <source>a year or more</source>
        <translation>год или больше</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>fading: about then</source>
        <translation>размытый край: примерно тогда</translation>
    </message>
    <message>
        <source>open: by then, or from then on</source>
        <translation>открытый край: до этого времени или с этого времени</translation>
    </message>
    <message>
        <source>empty years left out</source>
        <translation>пустые годы пропущены</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Сноска {number}</translation>
    </message>
    <message>
        <source>Back to note {number} in the text</source>
        <translation>Назад к сноске {number} в тексте</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>the lines under the title</source>
        <translation>строки под названием</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>Logo of the school</source>
        <translation>Логотип школы</translation>
    </message>
    <message>
        <source>the name of the school</source>
        <translation>название школы</translation>
    </message>
    <message>
        <source>version {letter}</source>
        <translation>вариант {letter}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>шапка листа</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>условные знаки</translation>
    </message>
    <message>
        <source>the margin</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>People, groups, states</source>
        <translation>Люди, группы, государства</translation>
    </message>
    <message numerus="yes">
        <source>The knowledge organiser has no room for {n} entries, which are left out.</source>
        <translation>
            <numerusform>В опорный конспект не поместилась {n} запись, её на листе нет.</numerusform>
            <numerusform>В опорный конспект не поместились {n} записи, их на листе нет.</numerusform>
            <numerusform>В опорный конспект не поместилось {n} записей, их на листе нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>the knowledge organiser, at “{term}”</source>
        <translation>опорный конспект, запись «{term}»</translation>
    </message>
    <message>
        <source>the knowledge organiser</source>
        <translation>опорный конспект</translation>
    </message>
    <message>
        <source>the heading “{text}”</source>
        <translation>заголовок «{text}»</translation>
    </message>
    <message>
        <source>a line of the sheet</source>
        <translation>строка листа</translation>
    </message>
    <message>
        <source>/{marks}</source>
        <translation>/{marks}</translation>
    </message>
    <message>
        <source>the marks</source>
        <translation>баллы</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>вопрос {number}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <translation>
            <numerusform>{n} связь</numerusform>
            <numerusform>{n} связи</numerusform>
            <numerusform>{n} связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actors</source>
        <translation>
            <numerusform>{n} участник</numerusform>
            <numerusform>{n} участника</numerusform>
            <numerusform>{n} участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of {relations} between {actors}; they are listed after it.</source>
        <translation>Карта связей: {actors}, {relations}; дальше они даны списком.</translation>
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
        <translation>список связей</translation>
    </message>
    <message>
        <source>{words}, paragraph {number}</source>
        <translation>{words}, абзац {number}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who stands how to whom.</source>
        <translation>Кто с кем и как связан.</translation>
    </message>
    <message>
        <source>the map of relations</source>
        <translation>карта связей</translation>
    </message>
    <message>
        <source>The logo of the school cannot be read, and is not printed.</source>
        <translation>Логотип школы не удалось прочитать, он не напечатан.</translation>
    </message>
    <message>
        <source>ticked box</source>
        <translation>отмеченная клетка</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>клетка для отметки</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>Нет на рисунке</translation>
    </message>
    <message>
        <source>bold: learn these first</source>
        <translation>жирным: выучить в первую очередь</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>В масштабе</translation>
    </message>
    <message>
        <source>Timeline, continued, with a scale of its own</source>
        <translation>Лента времени, продолжение в своём масштабе</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>Not to scale: the events stand in order, at equal distances.</source>
        <translation>Без масштаба: события стоят по порядку, на равных расстояниях.</translation>
    </message>
    <message>
        <source>{sentence} Learn those in bold first.</source>
        <translation>{sentence} Выделенные жирным — выучить в первую очередь.</translation>
    </message>
    <message>
        <source>the event “{title}”</source>
        <translation>событие «{title}»</translation>
    </message>
    <message>
        <source>a timeline</source>
        <translation>лента времени</translation>
    </message>
    <message numerus="yes">
        <source>Boxes are also printed for {n} other characters without a font.</source>
        <translation>
            <numerusform>Рамки печатаются также вместо {n} другого символа, для которого нет шрифта.</numerusform>
            <numerusform>Рамки печатаются также вместо {n} других символов, для которых нет шрифта.</numerusform>
            <numerusform>Рамки печатаются также вместо {n} других символов, для которых нет шрифта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program cannot set the script of the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Программа не умеет печатать письмо, к которому относится символ «{character}» ({code}); вместо него печатается рамка. Место: {place} (на листе {n} раз).</numerusform>
            <numerusform>Программа не умеет печатать письмо, к которому относится символ «{character}» ({code}); вместо него печатается рамка. Место: {place} (на листе {n} раза).</numerusform>
            <numerusform>Программа не умеет печатать письмо, к которому относится символ «{character}» ({code}); вместо него печатается рамка. Место: {place} (на листе {n} раз).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font of the program or of this computer has the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Ни в одном шрифте программы и этого компьютера нет символа «{character}» ({code}), вместо него печатается рамка. Место: {place} (на листе {n} раз).</numerusform>
            <numerusform>Ни в одном шрифте программы и этого компьютера нет символа «{character}» ({code}), вместо него печатается рамка. Место: {place} (на листе {n} раза).</numerusform>
            <numerusform>Ни в одном шрифте программы и этого компьютера нет символа «{character}» ({code}), вместо него печатается рамка. Место: {place} (на листе {n} раз).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name for the sheet.</source>
        <translation>Выберите для листа другое имя.</translation>
    </message>
    <message>
        <source>The disk is full; the sheet was not saved.</source>
        <translation>На диске нет места; рабочий лист не сохранён.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>Choose another folder for the sheet.</source>
        <translation>Выберите для листа другую папку.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it is open in another program, or may not be changed.</source>
        <translation>Файл «{name}» нельзя заменить: он открыт в другой программе или защищён от изменений.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name for the sheet.</source>
        <translation>Закройте его там или выберите для листа другое имя.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder “{folder}”.</source>
        <translation>В папку «{folder}» нельзя ничего записать.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>Имя файла слишком длинное.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the sheet.</source>
        <translation>Выберите для листа имя короче.</translation>
    </message>
    <message>
        <source>The sheet could not be saved: {failure}.</source>
        <translation>Не удалось сохранить рабочий лист: {failure}.</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>Попробуйте другую папку.</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo “{change}”</source>
        <translation>&amp;Отменить «{change}»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo “{change}”</source>
        <translation>&amp;Повторить «{change}»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review suggestions ({n} left)</source>
        <translation>
            <numerusform>&amp;Проверить подсказки (осталась {n})</numerusform>
            <numerusform>&amp;Проверить подсказки (осталось {n})</numerusform>
            <numerusform>&amp;Проверить подсказки (осталось {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review suggestions</source>
        <translation>&amp;Проверить подсказки</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Вернуть из &amp;архива</translation>
    </message>
    <message>
        <source>&amp;Archive article</source>
        <translation>Статью в &amp;архив</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Библиотеку не удалось прочитать.</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation>Отбор по имени или словам</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>По числу статей</translation>
    </message>
    <message>
        <source>Most mentions first</source>
        <translation>По числу упоминаний</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>“Learn this” first</source>
        <translation>Сначала «Выучить»</translation>
    </message>
    <message>
        <source>Look at each pair, and merge the two or tell them apart</source>
        <translation>Просмотреть каждую пару: объединить или различить</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Change who the actor is (Enter)</source>
        <translation>Изменить сведения об участнике (Enter)</translation>
    </message>
    <message>
        <source>Seen &amp;in…</source>
        <translation>Где &amp;упоминается…</translation>
    </message>
    <message>
        <source>List the articles that mention the actor</source>
        <translation>Показать статьи, где упоминается участник</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>О&amp;бъединить…</translation>
    </message>
    <message>
        <source>Make one actor of the two chosen ones</source>
        <translation>Сделать из двух выбранных участников одного</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Разделить…</translation>
    </message>
    <message>
        <source>Tell two apart who were taken for one in several articles</source>
        <translation>Различить двоих, которых в нескольких статьях приняли за одного</translation>
    </message>
    <message>
        <source>&amp;Learn this</source>
        <translation>&amp;Выучить</translation>
    </message>
    <message>
        <source>Mark as one to learn, or unmark</source>
        <translation>Поставить или снять отметку «Выучить»</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same ›</source>
        <translation>
            <numerusform>{n} похожая пара ›</numerusform>
            <numerusform>{n} похожие пары ›</numerusform>
            <numerusform>{n} похожих пар ›</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>Enter changes an actor; Shift with the arrows chooses several.</source>
        <translation>Enter — изменить участника; Shift со стрелками — выбрать нескольких.</translation>
    </message>
    <message>
        <source>Filter by title, author, publication or collection</source>
        <translation>Отбор по названию, автору, изданию или подборке</translation>
    </message>
    <message>
        <source>No article stands here yet. Drag articles onto the collection, or put them into it.</source>
        <translation>Здесь пока нет статей. Перетащите статьи на подборку или добавьте их в неё.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open the article (Enter)</source>
        <translation>Открыть статью (Enter)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Подборки…</translation>
    </message>
    <message>
        <source>Say which collections the chosen articles belong to</source>
        <translation>Указать, в какие подборки входят выбранные статьи</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>У&amp;брать отсюда</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Убрать из этой подборки</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Move one place towards the beginning</source>
        <translation>Передвинуть на одно место к началу</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Move one place towards the end</source>
        <translation>Передвинуть на одно место к концу</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>В ар&amp;хив</translation>
    </message>
    <message>
        <source>Put away, with everything in it</source>
        <translation>Убрать в архив со всем содержимым</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Удалить из библиотеки</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <source>Take &amp;out of the archive</source>
        <translation>Вернуть из а&amp;рхива</translation>
    </message>
    <message>
        <source>Enter opens an article; Shift with the arrows chooses several.</source>
        <translation>Enter — открыть статью; Shift со стрелками — выбрать несколько.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>What is on the shelf</source>
        <translation>Что здесь показано</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Новая подборка…</translation>
    </message>
    <message>
        <source>Make a collection of articles: a course, a term</source>
        <translation>Составить подборку статей: для курса, для четверти</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print actors, timeline and sources of these articles as one sheet</source>
        <translation>Напечатать участников, ленту времени и источники этих статей на одном листе</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>{shelf} – Library – Dramatis</source>
        <translation>{shelf} — Библиотека — Dramatis</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>A course, a term, a topic</source>
        <translation>Курс, четверть, тема</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Название подборки</translation>
    </message>
    <message>
        <source>Keep the name (Enter)</source>
        <translation>Сохранить название (Enter)</translation>
    </message>
    <message>
        <source>Another collection is called “{name}”.</source>
        <translation>Так уже называется другая подборка: «{name}».</translation>
    </message>
    <message>
        <source>An article may be in several collections.</source>
        <translation>Статья может входить в несколько подборок.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles into:</source>
        <translation>
            <numerusform>Добавить {n} статью в подборки:</numerusform>
            <numerusform>Добавить {n} статьи в подборки:</numerusform>
            <numerusform>Добавить {n} статей в подборки:</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a collection.</source>
        <translation>Пробел отмечает подборку.</translation>
    </message>
    <message>
        <source>Put the articles into the ticked collections (Enter)</source>
        <translation>Добавить статьи в отмеченные подборки (Enter)</translation>
    </message>
    <message>
        <source>Show this place in the article</source>
        <translation>Показать это место в статье</translation>
    </message>
    <message>
        <source>{name}, {facts}: the actors, one timeline, the relations and the list of articles.</source>
        <translation>{name}, {facts}: участники, общая лента времени, связи и список статей.</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>Печать: «{name}»</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Чтение статей</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Чтение статей…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Reading was stopped: nothing is shown.</source>
        <translation>Чтение остановлено: ничего не показано.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Прочитать снова</translation>
    </message>
    <message>
        <source>No relations between actors are noted in these articles yet.</source>
        <translation>В этих статьях пока не отмечены связи между участниками.</translation>
    </message>
    <message>
        <source>Choose a relation to see which articles say it.</source>
        <translation>Выберите связь, чтобы увидеть, в каких статьях о ней сказано.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Step through time: at the beginning of the slider all times are shown</source>
        <translation>Двигаться по времени: в начале ползунка показано всё время</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Show the time before</source>
        <translation>Показать предыдущее время</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Show the time after</source>
        <translation>Показать следующее время</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors with fewer relations are left out. Choose a collection to see its own.</source>
        <translation>
            <numerusform>Не показан {n} участник, у которого меньше связей. Выберите подборку, чтобы увидеть её участников.</numerusform>
            <numerusform>Не показаны {n} участника, у которых меньше связей. Выберите подборку, чтобы увидеть её участников.</numerusform>
            <numerusform>Не показано {n} участников, у которых меньше связей. Выберите подборку, чтобы увидеть её участников.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}”, paragraph {number}</source>
        <translation>«{title}», абзац {number}</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Другие статьи</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Списки статей</translation>
    </message>
    <message>
        <source>F2 renames a collection, Delete deletes it.</source>
        <translation>F2 — переименовать подборку, Delete — удалить её.</translation>
    </message>
    <message>
        <source>{title}, {facts}</source>
        <translation>{title}, {facts}</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Отбор по названию</translation>
    </message>
    <message>
        <source>Space ticks an article.</source>
        <translation>Пробел отмечает статью.</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Ни одной</translation>
    </message>
    <message>
        <source>Tick all articles that are shown</source>
        <translation>Отметить все показанные статьи</translation>
    </message>
    <message>
        <source>Take the ticks from all articles that are shown</source>
        <translation>Снять отметки со всех показанных статей</translation>
    </message>
    <message>
        <source>Choose an event to see which articles tell it, with their own dates and words.</source>
        <translation>Выберите событие, чтобы увидеть, какие статьи о нём рассказывают, с их датами и словами.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows by article</source>
        <translation>Строки по статьям</translation>
    </message>
    <message>
        <source>Rows by actor</source>
        <translation>Строки по участникам</translation>
    </message>
    <message>
        <source>Rows by side</source>
        <translation>Строки по сторонам</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Одна строка</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Один столбец</translation>
    </message>
    <message>
        <source>Show the events of one actor alone</source>
        <translation>Показать события только одного участника</translation>
    </message>
    <message>
        <source>Draw time together</source>
        <translation>Сжать время</translation>
    </message>
    <message>
        <source>Stretch time</source>
        <translation>Растянуть время</translation>
    </message>
    <message>
        <source>Show as much time as there is room for</source>
        <translation>Показать столько времени, сколько помещается</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Все участники</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} – the articles give different dates</source>
        <translation>{headline} — даты в статьях расходятся</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} упоминание</numerusform>
            <numerusform>{n} упоминания</numerusform>
            <numerusform>{n} упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>learn this</source>
        <translation>выучить</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>также: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} other articles</source>
        <translation>
            <numerusform>Есть ещё в {n} статье</numerusform>
            <numerusform>Есть ещё в {n} статьях</numerusform>
            <numerusform>Есть ещё в {n} статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ previous mention</source>
        <translation>‹ предыдущее</translation>
    </message>
    <message>
        <source>next mention ›</source>
        <translation>следующее ›</translation>
    </message>
    <message numerus="yes">
        <source>{n} later roles ›</source>
        <translation>
            <numerusform>{n} более поздняя роль ›</numerusform>
            <numerusform>{n} более поздние роли ›</numerusform>
            <numerusform>{n} более поздних ролей ›</numerusform>
        </translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>перед удалением</translation>
    </message>
    <message>
        <source>Backups of “{library}”</source>
        <translation>Резервные копии: «{library}»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Articles of this backup</source>
        <translation>Статьи в этой копии</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Go back to this backup; the present state is kept</source>
        <translation>Вернуться к этой копии; нынешнее состояние сохранится</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Заглянуть внутрь</translation>
    </message>
    <message>
        <source>Read this backup without restoring it</source>
        <translation>Читать эту копию, не восстанавливая её</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>Restore a backup that lies elsewhere</source>
        <translation>Восстановить копию из другого места</translation>
    </message>
    <message>
        <source>Back up &amp;now…</source>
        <translation>Создать &amp;копию…</translation>
    </message>
    <message>
        <source>Write a checked copy of the library where you like</source>
        <translation>Записать проверенную копию библиотеки в любое место</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close this list (Escape)</source>
        <translation>Закрыть список (Esc)</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message>
        <source>Dramatis writes one on each day on which you work with the library.</source>
        <translation>Dramatis делает копию каждый день, когда вы работаете с библиотекой.</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Сегодня, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Просмотр…</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} заметка</numerusform>
            <numerusform>{n} заметки</numerusform>
            <numerusform>{n} заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (no longer in the library)</source>
        <translation>{title} (в библиотеке уже нет)</translation>
    </message>
    <message>
        <source>{title} (with another text than now)</source>
        <translation>{title} (текст не такой, как сейчас)</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of the library are newer and not in this backup.</source>
        <translation>
            <numerusform>{n} статья библиотеки новее, в этой копии её нет.</numerusform>
            <numerusform>{n} статьи библиотеки новее, в этой копии их нет.</numerusform>
            <numerusform>{n} статей библиотеки новее, в этой копии их нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup ({when})?</source>
        <translation>Вернуться к этой копии ({when})?</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it as a backup.</source>
        <translation>Нынешняя библиотека останется рядом как резервная копия.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Stop; the library stays as it is (Escape)</source>
        <translation>Остановить; библиотека останется как есть (Esc)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>It could not be done; the library is as it was.</source>
        <translation>Не получилось; библиотека осталась прежней.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were archived.</source>
        <translation>
            <numerusform>{n} статья убрана в архив.</numerusform>
            <numerusform>{n} статьи убраны в архив.</numerusform>
            <numerusform>{n} статей убрано в архив.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are in the list again.</source>
        <translation>
            <numerusform>{n} статья снова в списке.</numerusform>
            <numerusform>{n} статьи снова в списке.</numerusform>
            <numerusform>{n} статей снова в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} articles?</source>
        <translation>
            <numerusform>Удалить {n} статью?</numerusform>
            <numerusform>Удалить {n} статьи?</numerusform>
            <numerusform>Удалить {n} статей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their events, notes and statements go with them. Undo brings all of it back until you close Dramatis; a backup is made first.</source>
        <translation>Вместе с ними удалятся их события, заметки и высказывания. Пока Dramatis не закрыт, всё это можно вернуть отменой; сначала создаётся резервная копия.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Put into &amp;collections…</source>
        <translation>Добавить в &amp;подборки…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Уд&amp;алить…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} articles…</source>
        <translation>
            <numerusform>&amp;Удалить {n} статью…</numerusform>
            <numerusform>&amp;Удалить {n} статьи…</numerusform>
            <numerusform>&amp;Удалить {n} статей…</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup “{backup}”. You can read it here; nothing in it can be changed.</source>
        <translation>Это резервная копия «{backup}». Здесь её можно читать; изменить в ней ничего нельзя.</translation>
    </message>
    <message>
        <source>Back to “{library}”</source>
        <translation>Назад: «{library}»</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Проверка библиотеки</translation>
    </message>
    <message>
        <source>Checking the library: its file, every text and every place…</source>
        <translation>Проверка библиотеки: файл, все тексты и все места в них…</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>Библиотека в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>Its file is in order, and the texts of {n} articles are those that were stored.</source>
        <translation>
            <numerusform>Файл в порядке, текст {n} статьи совпадает с сохранённым.</numerusform>
            <numerusform>Файл в порядке, тексты {n} статей совпадают с сохранёнными.</numerusform>
            <numerusform>Файл в порядке, тексты {n} статей совпадают с сохранёнными.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>Составить &amp;указатель заново</translation>
    </message>
    <message>
        <source>The articles are whole; the index for searching is not.</source>
        <translation>Статьи целы, а поисковый указатель повреждён.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. A search may miss something until the index is built anew.</source>
        <translation>Ваши данные не пропали. Пока указатель не составлен заново, поиск может что-то пропустить.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Библиотека повреждена.</translation>
    </message>
    <message>
        <source>Save a copy of it as it is first. Then go back to the newest backup that is whole; what was written after it can be looked up in the copy.</source>
        <translation>Сначала сохраните копию библиотеки как есть. Затем вернитесь к самой новой целой резервной копии; то, что записано позже, можно найти в сохранённой копии.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>Building the index for searching anew…</source>
        <translation>Поисковый указатель составляется заново…</translation>
    </message>
    <message>
        <source>The index for searching was built anew.</source>
        <translation>Поисковый указатель составлен заново.</translation>
    </message>
    <message>
        <source>Compact library</source>
        <translation>Сжатие библиотеки</translation>
    </message>
    <message>
        <source>Compacting the library…</source>
        <translation>Библиотека сжимается…</translation>
    </message>
    <message>
        <source>The library was compact already; it takes {size}.</source>
        <translation>Сжимать нечего; библиотека занимает {size}.</translation>
    </message>
    <message>
        <source>Room freed: {won}. The library takes {size} now.</source>
        <translation>Освобождено {won}; теперь библиотека занимает {size}.</translation>
    </message>
    <message>
        <source>Move library to another place</source>
        <translation>Перенести библиотеку в другое место</translation>
    </message>
    <message>
        <source>The library is at its new place. Delete the old file?</source>
        <translation>Библиотека на новом месте. Удалить старый файл?</translation>
    </message>
    <message>
        <source>It lies in {folder}. Its backups there are kept in any case.</source>
        <translation>Он лежит здесь: {folder}. Резервные копии там в любом случае останутся.</translation>
    </message>
    <message>
        <source>Delete the old file</source>
        <translation>Удалить старый файл</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The library was copied to {file}.</source>
        <translation>Библиотека скопирована в файл {file}.</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Сохранить копию и продолжить в ней</translation>
    </message>
    <message>
        <source>Copy library</source>
        <translation>Копирование библиотеки</translation>
    </message>
    <message>
        <source>Copying the library and checking the copy…</source>
        <translation>Библиотека копируется, копия проверяется…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>{library} (копия)</translation>
    </message>
    <message>
        <source>Dramatis libraries</source>
        <translation>Библиотеки Dramatis</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>“{library}” was changed by somebody else.</source>
        <translation>«{library}»: библиотеку изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>The library could not be written. What was saved before is safe.</source>
        <translation>Не удалось записать библиотеку. Всё, что было сохранено раньше, цело.</translation>
    </message>
    <message>
        <source>Choose an actor that everybody should know, then press Ctrl+L.</source>
        <translation>Выберите участника, которого должен знать каждый, и нажмите Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose an actor, an event or a statement first.</source>
        <translation>Сначала выберите участника, событие или высказывание.</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Удалить «{title}»?</translation>
    </message>
    <message>
        <source>Its events, notes and statements go with it. Undo brings all of it back until you close Dramatis.</source>
        <translation>Вместе со статьёй удалятся её события, заметки и высказывания. Пока Dramatis не закрыт, отмена вернёт всё обратно.</translation>
    </message>
    <message>
        <source>Select the name in the article first.</source>
        <translation>Сначала выберите имя в статье.</translation>
    </message>
    <message>
        <source>Select a name, not a whole passage.</source>
        <translation>Выберите имя, а не целый отрывок.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Other articles of your library speak of “{name}”. Who is it here?</source>
        <translation>В других статьях вашей библиотеки есть «{name}». Кто это здесь?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>A new actor is made.</source>
        <translation>Появится новый участник.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Choose an actor, then select the words that name it.</source>
        <translation>Выберите участника, затем слова, которыми он назван.</translation>
    </message>
    <message>
        <source>These words name {name} now.</source>
        <translation>Теперь этими словами назван участник: {name}.</translation>
    </message>
    <message>
        <source>Put the cursor into a marked name first.</source>
        <translation>Сначала поставьте курсор на отмеченное имя.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>Удаление участника</translation>
    </message>
    <message>
        <source>Where should “{name}” be deleted?</source>
        <translation>Откуда удалить «{name}»?</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Из этой статьи</translation>
    </message>
    <message>
        <source>The other articles keep it.</source>
        <translation>В других статьях участник останется.</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>Из всех статей</translation>
    </message>
    <message numerus="yes">
        <source>{n} more speak of it.</source>
        <translation>
            <numerusform>Участник есть ещё в {n} статье.</numerusform>
            <numerusform>Участник есть ещё в {n} статьях.</numerusform>
            <numerusform>Участник есть ещё в {n} статьях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the two actors first.</source>
        <translation>Сначала выберите одного из двух участников.</translation>
    </message>
    <message>
        <source>Choose an actor that is mentioned more than once.</source>
        <translation>Выберите участника, который упомянут больше одного раза.</translation>
    </message>
    <message>
        <source>The text could not be looked through.</source>
        <translation>Не удалось просмотреть текст.</translation>
    </message>
    <message>
        <source>Select the words first that you want to highlight.</source>
        <translation>Сначала выберите слова, которые хотите выделить цветом.</translation>
    </message>
    <message>
        <source>Select the words first that you want to write about.</source>
        <translation>Сначала выберите слова, к которым хотите написать заметку.</translation>
    </message>
    <message>
        <source>Highlight &amp;{number}: {name}</source>
        <translation>Выделить цветом &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Библиотеку не удаётся прочитать.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>The export was written to {file}.</source>
        <translation>Экспорт записан в файл {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <translation>
            <numerusform>В папку {folder} сохранён {n} файл.</numerusform>
            <numerusform>В папку {folder} сохранены {n} файла.</numerusform>
            <numerusform>В папку {folder} сохранено {n} файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Import actors and events</source>
        <translation>Импорт участников и событий</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>Таблицу не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Не удалось открыть библиотеку.</translation>
    </message>
    <message>
        <source>The options could not be saved.</source>
        <translation>Не удалось сохранить настройки.</translation>
    </message>
    <message>
        <source>The sheet cannot be put together.</source>
        <translation>Не удалось составить лист.</translation>
    </message>
    <message numerus="yes">
        <source>The study sheet was written to {file} ({n} pages).</source>
        <translation>
            <numerusform>Рабочий лист сохранён в файл {file} ({n} страница).</numerusform>
            <numerusform>Рабочий лист сохранён в файл {file} ({n} страницы).</numerusform>
            <numerusform>Рабочий лист сохранён в файл {file} ({n} страниц).</numerusform>
        </translation>
    </message>
    <message>
        <source>The study sheet was written to {file}.</source>
        <translation>Рабочий лист сохранён в файл {file}.</translation>
    </message>
    <message>
        <source>The sheet was written, but some characters have no face here.</source>
        <translation>Рабочий лист сохранён, но для некоторых символов нет шрифта.</translation>
    </message>
    <message>
        <source>{library} backup</source>
        <translation>{library} — резервная копия</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Резервная копия библиотеки</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Go back to “{backup}”?</source>
        <translation>Вернуться к копии «{backup}»?</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>Не удалось восстановить библиотеку из копии.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Библиотека восстановлена из копии.</translation>
    </message>
    <message>
        <source>The backup was restored. The state before is kept as {file}.</source>
        <translation>Библиотека восстановлена из копии. Прежняя библиотека сохранена в файле {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were added; this is the first of them.</source>
        <translation>
            <numerusform>Добавлена {n} статья; это первая из них.</numerusform>
            <numerusform>Добавлены {n} статьи; это первая из них.</numerusform>
            <numerusform>Добавлено {n} статей; это первая из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article could not be added.</source>
        <translation>Не удалось добавить статью.</translation>
    </message>
    <message>
        <source>Select the word first that you want to explain.</source>
        <translation>Сначала выберите слово, которое хотите объяснить.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an actor, at {n} places.</source>
        <translation>
            <numerusform>Новый участник: {name}, {n} место.</numerusform>
            <numerusform>Новый участник: {name}, {n} места.</numerusform>
            <numerusform>Новый участник: {name}, {n} мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Сначала выберите слова в статье.</translation>
    </message>
    <message>
        <source>No article mentions {name}.</source>
        <translation>Ни в одной статье нет упоминаний: {name}.</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}, was written to {file}.</source>
        <translation>«{title}», редакция {number}: записано в файл {file}.</translation>
    </message>
    <message>
        <source>Put it into a shared folder, on a stick or on the learning platform; everybody opens a copy of it.</source>
        <translation>Положите его в общую папку, на флешку или на учебную платформу; каждый откроет свою копию.</translation>
    </message>
    <message>
        <source>The correction slip was written to {file}.</source>
        <translation>Листок с исправлениями записан: {file}.</translation>
    </message>
    <message>
        <source>The slip was written, but some characters have no face here.</source>
        <translation>Листок записан, но для некоторых знаков здесь нет шрифта.</translation>
    </message>
    <message>
        <source>Dramatis lessons</source>
        <translation>Уроки Dramatis</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Открыть урок</translation>
    </message>
    <message>
        <source>The lesson cannot be opened.</source>
        <translation>Урок не удаётся открыть.</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is here: {n} articles.</source>
        <translation>
            <numerusform>Урок добавлен: {n} статья.</numerusform>
            <numerusform>Урок добавлен: {n} статьи.</numerusform>
            <numerusform>Урок добавлен: {n} статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Закладка убрана.</translation>
    </message>
    <message>
        <source>A bookmark is set at this heading.</source>
        <translation>Закладка поставлена у этого заголовка.</translation>
    </message>
    <message>
        <source>A bookmark is set at paragraph {number}.</source>
        <translation>Закладка поставлена у абзаца {number}.</translation>
    </message>
    <message>
        <source>There is no bookmark in this article yet; {key} sets one.</source>
        <translation>В этой статье пока нет закладок; {key} ставит закладку.</translation>
    </message>
    <message>
        <source>There are no highlights, notes or bookmarks yet.</source>
        <translation>Выделений, заметок и закладок пока нет.</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Изменить участника</translation>
    </message>
    <message>
        <source>Keep what is said of this actor (Ctrl+Enter)</source>
        <translation>Сохранить сведения об участнике (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this actor out of this article, or of all</source>
        <translation>Убрать участника из этой статьи или из всех</translation>
    </message>
    <message>
        <source>Who it is, in one sentence that a pupil understands</source>
        <translation>Кто это — одной фразой, понятной ученику</translation>
    </message>
    <message>
        <source>A key actor: it comes first in lists and exercises</source>
        <translation>Этого участника надо выучить: он первый в списках и упражнениях</translation>
    </message>
    <message>
        <source>One on each line: short forms, acronyms, other spellings</source>
        <translation>По одному на строке: краткие формы, сокращения, другие написания</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>Имена в исходном написании</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>&amp;Добавить имя</translation>
    </message>
    <message>
        <source>The language is a code of two letters, such as ar or ru</source>
        <translation>Язык — это код из двух букв, например ar или ru</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>&amp;Add a role</source>
        <translation>&amp;Добавить роль</translation>
    </message>
    <message>
        <source>When is a date or a period, such as 2014/2016, 2014/.. or 2017-01</source>
        <translation>«Когда» — это дата или период, например 2014/2016, 2014/.. или 2017-01</translation>
    </message>
    <message>
        <source>Sentences for a time</source>
        <translation>Фразы для периодов</translation>
    </message>
    <message>
        <source>&amp;Add a sentence</source>
        <translation>&amp;Добавить фразу</translation>
    </message>
    <message>
        <source>Articles from such a time say this instead of the sentence above; when is a period, such as 2014/..</source>
        <translation>В статьях этого времени вместо фразы выше стоит эта; «Когда» — это период, например 2014/..</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>In one s&amp;entence</source>
        <translation>Одной &amp;фразой</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>Имена и роли</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Исходное написание</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>В другое время</translation>
    </message>
    <message>
        <source>An actor has a name.</source>
        <translation>У участника должно быть имя.</translation>
    </message>
    <message>
        <source>The language of a name is a code of two letters, such as ar or ru.</source>
        <translation>Язык имени — это код из двух букв, например ar или ru.</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Где упоминается</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles mention {name}.</source>
        <translation>
            <numerusform>{name}: упоминания в {n} статье.</numerusform>
            <numerusform>{name}: упоминания в {n} статьях.</numerusform>
            <numerusform>{name}: упоминания в {n} статьях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens an article.</source>
        <translation>Enter — открыть статью.</translation>
    </message>
    <message>
        <source>Show the first mention in this article (Enter)</source>
        <translation>Показать первое упоминание в этой статье (Enter)</translation>
    </message>
    <message>
        <source>Stay where you are (Escape)</source>
        <translation>Остаться на месте (Esc)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Данные статьи…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Look at the places</source>
        <translation>Проверить места</translation>
    </message>
    <message>
        <source>Choose an actor, then “Learn this” (Ctrl+L)</source>
        <translation>Выберите участника, затем «Выучить» (Ctrl+L)</translation>
    </message>
    <message>
        <source>Write the next one</source>
        <translation>Написать о следующем</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>Открыть следующее</translation>
    </message>
    <message>
        <source>Checklist for this lesson</source>
        <translation>Контрольный список урока</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный список</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the checklist (Escape)</source>
        <translation>Закрыть контрольный список (Esc)</translation>
    </message>
    <message>
        <source>This lesson has everything that it needs.</source>
        <translation>В этом уроке есть всё, что нужно.</translation>
    </message>
    <message>
        <source>Done: {done} of {all}. Click a line, or press Enter on it, to go on.</source>
        <translation>Сделано: {done} из {all}. Чтобы продолжить, щёлкните по строке или нажмите на ней Enter.</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Сделано: {words}</translation>
    </message>
    <message>
        <source>Go on with this answer (Enter)</source>
        <translation>Продолжить с этим ответом (Enter)</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Исправить текст</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Each line is a paragraph, and one that begins with # is a heading. Mentions, evidence and notes keep their places; those whose words you change are listed afterwards, to be looked at.</source>
        <translation>Каждая строка — абзац; строка, которая начинается с #, — заголовок. Упоминания, подтверждения и заметки остаются на своих местах; те, чьи слова вы измените, потом появятся в списке для проверки.</translation>
    </message>
    <message>
        <source>Keep the corrected text (Ctrl+Enter)</source>
        <translation>Сохранить исправленный текст (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Show how dates are written</source>
        <translation>Показать, как пишут даты</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Как пишут даты</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>Дата неизвестна.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Данные статьи</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>A line under the title, such as “Retold from…”</source>
        <translation>Строка под названием, например «Пересказ…»</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>П&amp;роисхождение</translation>
    </message>
    <message>
        <source>Keep these details (Ctrl+Enter)</source>
        <translation>Сохранить эти данные (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete article…</source>
        <translation>&amp;Удалить статью…</translation>
    </message>
    <message>
        <source>Take this article out of the library</source>
        <translation>Убрать эту статью из библиотеки</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>упоминание</translation>
    </message>
    <message>
        <source>evidence of an event</source>
        <translation>подтверждение события</translation>
    </message>
    <message>
        <source>evidence of a relation</source>
        <translation>подтверждение связи</translation>
    </message>
    <message>
        <source>place of a question</source>
        <translation>место вопроса</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Места для проверки</translation>
    </message>
    <message>
        <source>It is &amp;here</source>
        <translation>Это зд&amp;есь</translation>
    </message>
    <message>
        <source>The place that the article shows now is right</source>
        <translation>Место, которое сейчас показано в статье, верное</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>Это то, что &amp;выбрано</translation>
    </message>
    <message>
        <source>Select the right words in the article</source>
        <translation>Выберите в статье нужные слова</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>Этого &amp;больше нет</translation>
    </message>
    <message>
        <source>What stood here is no longer in the text</source>
        <translation>Того, что здесь стояло, в тексте больше нет</translation>
    </message>
    <message>
        <source>The rest stays for another day</source>
        <translation>Остальное можно решить в другой раз</translation>
    </message>
    <message>
        <source>These words were changed when the text was corrected. Say where each belongs now.</source>
        <translation>Эти слова изменились при исправлении текста. Укажите, где теперь место каждого.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>{head}
was: “{quote}”</source>
        <translation>{head}
было: «{quote}»</translation>
    </message>
    <message>
        <source>Select the right words in the article first.</source>
        <translation>Сначала выберите в статье нужные слова.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Поиск дубликатов</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Поиск дубликатов</translation>
    </message>
    <message>
        <source>The names of all actors are compared…</source>
        <translation>Сравниваются имена всех участников…</translation>
    </message>
    <message>
        <source>No two actors look like one.</source>
        <translation>Похожих друг на друга участников нет.</translation>
    </message>
    <message>
        <source>M merges the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M — объединить, D — оставить обоих, S — пропустить, Z — отменить.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Make one actor of the two, in all articles</source>
        <translation>Сделать из двух участников одного во всех статьях</translation>
    </message>
    <message>
        <source>Keep both, and never ask again</source>
        <translation>Оставить обоих и больше не спрашивать</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be one and the same.</source>
        <translation>
            <numerusform>Возможно, один и тот же участник: {n} пара.</numerusform>
            <numerusform>Возможно, один и тот же участник: {n} пары.</numerusform>
            <numerusform>Возможно, один и тот же участник: {n} пар.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} in “{title}”</source>
        <translation>{date} в статье «{title}»</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не то же самое</translation>
    </message>
    <message>
        <source>It is another event: tell the two apart</source>
        <translation>Это другое событие: различить их</translation>
    </message>
    <message>
        <source>{headline}, in “{title}”</source>
        <translation>{headline}, в статье «{title}»</translation>
    </message>
    <message>
        <source>Add a&amp;n actor</source>
        <translation>Добавить у&amp;частника</translation>
    </message>
    <message>
        <source>One more actor that took part</source>
        <translation>Ещё один участник этого события</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль в событии</translation>
    </message>
    <message>
        <source>what it did, such as “signs”</source>
        <translation>что делает, например «подписывает»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>This actor took no part</source>
        <translation>Этот участник не причастен к событию</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>Keep this event (Ctrl+Enter)</source>
        <translation>Сохранить это событие (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this event out of the lesson</source>
        <translation>Убрать это событие из урока</translation>
    </message>
    <message>
        <source>What happened, in at most twelve words</source>
        <translation>Что произошло — не больше двенадцати слов</translation>
    </message>
    <message>
        <source>Where the date comes from</source>
        <translation>Откуда дата</translation>
    </message>
    <message>
        <source>such as “January before the article was published”</source>
        <translation>например, «январь перед публикацией статьи»</translation>
    </message>
    <message>
        <source>A key event: it comes first in lists and exercises</source>
        <translation>Это событие надо выучить: оно первое в списках и упражнениях</translation>
    </message>
    <message>
        <source>What the headline leaves out</source>
        <translation>То, чего нет в заголовке</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>За&amp;головок</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>T&amp;old as</source>
        <translation>К&amp;ак сказано</translation>
    </message>
    <message>
        <source>Also told</source>
        <translation>Ещё в статьях</translation>
    </message>
    <message>
        <source>&amp;Use the selected words</source>
        <translation>В&amp;зять выбранные слова</translation>
    </message>
    <message>
        <source>Select the words in the article that show it, then press this button</source>
        <translation>Выберите в статье слова, которые это подтверждают, и нажмите эту кнопку</translation>
    </message>
    <message>
        <source>Nothing is selected in the article.</source>
        <translation>В статье ничего не выбрано.</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Объединить участников</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>Другой участник</translation>
    </message>
    <message>
        <source>Make one actor of the two (Enter)</source>
        <translation>Сделать из двух участников одного (Enter)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <translation>«{name}» — то же, что</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Участник</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Какое имя останется</translation>
    </message>
    <message>
        <source>“{name}” becomes another name of it, with {mentions}, events, relations and statements, in all articles. Undo takes it back.</source>
        <translation>«{name}» станет ещё одним именем. К нему перейдут события, связи, высказывания и {mentions} во всех статьях. Это можно отменить.</translation>
    </message>
    <message>
        <source>This name stays when the two are merged</source>
        <translation>Это имя останется после объединения</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more articles</source>
        <translation>
            <numerusform>и ещё {n} статья</numerusform>
            <numerusform>и ещё {n} статьи</numerusform>
            <numerusform>и ещё {n} статей</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {date}</source>
        <translation>{title}, {date}</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Это разные</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить потом</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back what was decided last</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>The rest stays for another day (Escape)</source>
        <translation>Остальное останется на другой день (Esc)</translation>
    </message>
    <message>
        <source>{pair} (skipped)</source>
        <translation>{pair} (пропущено)</translation>
    </message>
    <message>
        <source>For it: {reasons}</source>
        <translation>За: {reasons}</translation>
    </message>
    <message>
        <source>Against it: {reasons}</source>
        <translation>Против: {reasons}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Изменить связь</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Новая связь</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Words that stand between the two names, such as “commands” or “is backed by”</source>
        <translation>Слова между двумя именами, например «командует» или «получает поддержку от»</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Keep this relation (Ctrl+Enter)</source>
        <translation>Сохранить эту связь (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this relation out of the lesson</source>
        <translation>Убрать эту связь из урока</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Св&amp;язь</translation>
    </message>
    <message>
        <source>Wh&amp;om</source>
        <translation>С к&amp;ем</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Ко&amp;гда</translation>
    </message>
    <message>
        <source>Look for the same events</source>
        <translation>Найти одинаковые события</translation>
    </message>
    <message>
        <source>Looking for the same events</source>
        <translation>Поиск одинаковых событий</translation>
    </message>
    <message>
        <source>The events of all articles are compared…</source>
        <translation>События всех статей сравниваются…</translation>
    </message>
    <message>
        <source>No two articles seem to tell the same event.</source>
        <translation>Похоже, нет статей, которые рассказывают об одном и том же событии.</translation>
    </message>
    <message>
        <source>M joins the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>M — объединить, D — оставить разными, S — пропустить, Z — отменить.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Это одно и то же</translation>
    </message>
    <message>
        <source>Show the two as one event on timelines; each article keeps its own date and words</source>
        <translation>Показывать на лентах времени как одно событие; у каждой статьи останутся своя дата и свои слова</translation>
    </message>
    <message>
        <source>Keep two events, and never ask again</source>
        <translation>Оставить два события и больше не спрашивать</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same event.</source>
        <translation>
            <numerusform>Возможно, одно и то же событие: {n} пара.</numerusform>
            <numerusform>Возможно, одно и то же событие: {n} пары.</numerusform>
            <numerusform>Возможно, одно и то же событие: {n} пар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both articles give the same date.</source>
        <translation>В обеих статьях одна и та же дата.</translation>
    </message>
    <message>
        <source>The dates may be the same: one is less exact.</source>
        <translation>Возможно, даты совпадают: одна менее точная.</translation>
    </message>
    <message>
        <source>The articles give different dates.</source>
        <translation>В статьях разные даты.</translation>
    </message>
    <message>
        <source>An article gives no date.</source>
        <translation>В одной из статей нет даты.</translation>
    </message>
    <message>
        <source>Both name {names}.</source>
        <translation>В обоих событиях участвуют: {names}.</translation>
    </message>
    <message>
        <source>No actor takes part in both.</source>
        <translation>Общих участников у этих событий нет.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Both are told with the words {words}.</source>
        <translation>Об обоих рассказано словами: {words}.</translation>
    </message>
    <message>
        <source>One of the articles tells another event that is like it.</source>
        <translation>В одной из статей есть ещё одно похожее событие.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>Разделить участника</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>The full name of the other one</source>
        <translation>Полное имя другого участника</translation>
    </message>
    <message>
        <source>Make another actor of the ticked mentions (Enter)</source>
        <translation>Сделать из отмеченных упоминаний другого участника (Enter)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Разделить</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>Tick the mentions of “{name}” that are somebody else. They go to a new actor.</source>
        <translation>Отметьте, где «{name}» — это кто-то другой. Эти упоминания перейдут к новому участнику.</translation>
    </message>
    <message>
        <source>Make another actor in the ticked articles (Enter)</source>
        <translation>Создать в отмеченных статьях другого участника (Enter)</translation>
    </message>
    <message>
        <source>Tick the articles in which “{name}” is somebody else. There it becomes a new actor.</source>
        <translation>Отметьте статьи, в которых «{name}» — кто-то другой. Там появится новый участник.</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Изменить высказывание</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Новое высказывание</translation>
    </message>
    <message>
        <source>Keep this statement (Ctrl+Enter)</source>
        <translation>Сохранить это высказывание (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this statement out of the lesson</source>
        <translation>Убрать это высказывание из урока</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Вид высказывания</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>What is said, in a short sentence</source>
        <translation>Что сказано — коротким предложением</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Чему отвечает</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Как отвечает</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>disputes it</source>
        <translation>оспаривает</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничему</translation>
    </message>
    <message>
        <source>&amp;Who says it</source>
        <translation>&amp;Кто говорит</translation>
    </message>
    <message>
        <source>What &amp;is said</source>
        <translation>&amp;Что сказано</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>Чему о&amp;твечает</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Add a row and type into it</source>
        <translation>Добавить строку и заполнить её</translation>
    </message>
    <message>
        <source>Take the selected rows out</source>
        <translation>Убрать выбранные строки</translation>
    </message>
    <message>
        <source>The questions cannot be read.</source>
        <translation>Не удалось прочитать вопросы.</translation>
    </message>
    <message>
        <source>The articles cannot be read.</source>
        <translation>Не удалось прочитать статьи.</translation>
    </message>
    <message>
        <source>One for each article</source>
        <translation>По одному на статью</translation>
    </message>
    <message>
        <source>One for each copy</source>
        <translation>По одному на экземпляр</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Всё в одном</translation>
    </message>
    <message>
        <source>Sheets for several articles</source>
        <translation>Листы к нескольким статьям</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Этот лист</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>Для у&amp;ченика</translation>
    </message>
    <message>
        <source>Copies as they are handed out</source>
        <translation>В том виде, в каком лист раздают</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>Для &amp;учителя</translation>
    </message>
    <message>
        <source>Copies with the answers</source>
        <translation>С ответами</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Выбрать папку для файлов</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>Вид печати</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Write the files (Enter)</source>
        <translation>Сохранить файлы (Enter)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing them (Escape)</source>
        <translation>Закрыть без файлов или прервать их создание (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be written.</source>
        <translation>
            <numerusform>Будет сохранён {n} файл.</numerusform>
            <numerusform>Будут сохранены {n} файла.</numerusform>
            <numerusform>Будет сохранено {n} файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files?</source>
        <translation>
            <numerusform>Заменить {n} файл?</numerusform>
            <numerusform>Заменить {n} файла?</numerusform>
            <numerusform>Заменить {n} файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {folder} already, such as “{file}”.</source>
        <translation>В папке {folder} они уже есть, например «{file}».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The sheets could not be written.</source>
        <translation>Не удалось создать листы.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles ticked</source>
        <translation>
            <numerusform>отмечена {n} статья</numerusform>
            <numerusform>отмечены {n} статьи</numerusform>
            <numerusform>отмечено {n} статей</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что сохранено</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Отк&amp;рыть папку</translation>
    </message>
    <message>
        <source>Show the files in the system’s own window</source>
        <translation>Показать файлы в окне системы</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Ни один файл не сохранён.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Работа прервана до конца.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles could not be printed.</source>
        <translation>
            <numerusform>Не удалось напечатать {n} статью.</numerusform>
            <numerusform>Не удалось напечатать {n} статьи.</numerusform>
            <numerusform>Не удалось напечатать {n} статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} ({pages})</source>
        <translation>{file} ({pages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Teacher copies</source>
        <translation>Листы для &amp;учителя</translation>
    </message>
    <message>
        <source>One of each version, with the answers in their places</source>
        <translation>По одному каждого варианта, с ответами на своих местах</translation>
    </message>
    <message>
        <source>Pa&amp;ge with the answers</source>
        <translation>Страница с отв&amp;етами</translation>
    </message>
    <message>
        <source>The answers of all versions in short, after the teacher copies</source>
        <translation>Краткие ответы ко всем вариантам, после листов для учителя</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Всё в одном &amp;файле</translation>
    </message>
    <message>
        <source>One copy of each, one after the other; each says what it is</source>
        <translation>По одному экземпляру, друг за другом; на каждом указано, что это</translation>
    </message>
    <message>
        <source>A file for &amp;each</source>
        <translation>Каждый в с&amp;воём файле</translation>
    </message>
    <message>
        <source>To be printed or sent one by one</source>
        <translation>Чтобы печатать или отправлять по одному</translation>
    </message>
    <message>
        <source>Print each as often as it is wanted (Enter)</source>
        <translation>Напечатать каждый столько раз, сколько нужно (Enter)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Write one of each as PDF, to be printed or copied later</source>
        <translation>Сохранить по одному в PDF, чтобы напечатать или скопировать позже</translation>
    </message>
    <message>
        <source>Close, or stop what is being made (Escape)</source>
        <translation>Закрыть или прервать создание (Esc)</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>When they are saved</source>
        <translation>При сохранении</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <translation>
            <numerusform>{n} экземпляр</numerusform>
            <numerusform>{n} экземпляра</numerusform>
            <numerusform>{n} экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from {masters}; the questions have the same numbers in all of them.</source>
        <translation>{copies}, {masters}; номера вопросов везде одинаковые.</translation>
    </message>
    <message numerus="yes">
        <source>{n} masters</source>
        <translation>
            <numerusform>{n} оригинал</numerusform>
            <numerusform>{n} оригинала</numerusform>
            <numerusform>{n} оригиналов</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from one master.</source>
        <translation>{copies}, один оригинал.</translation>
    </message>
    <message numerus="yes">
        <source>{n} teacher copies come with them.</source>
        <translation>
            <numerusform>К ним {n} лист для учителя.</numerusform>
            <numerusform>К ним {n} листа для учителя.</numerusform>
            <numerusform>К ним {n} листов для учителя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save class set</source>
        <translation>Сохранить комплект на класс</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>Заменить «{file}»?</translation>
    </message>
    <message>
        <source>There is already a file of that name in {folder}.</source>
        <translation>Файл с таким именем уже есть в папке {folder}.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>Не удалось создать рабочий лист.</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>More copies, of another version or printed in another way</source>
        <translation>Ещё экземпляры: другой вариант или другой вид печати</translation>
    </message>
    <message>
        <source>How many of these the class needs</source>
        <translation>Сколько таких нужно классу</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Убрать эту строку</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Убрать эту строку (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Строка {n}</translation>
    </message>
    <message>
        <source>Study sheet: {title}</source>
        <translation>Рабочий лист: {title}</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>Не удалось прочитать статью.</translation>
    </message>
    <message>
        <source>The preview could not be made: {reason}</source>
        <translation>Не удалось показать предварительный вид: {reason}</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Создаются страницы…</translation>
    </message>
    <message>
        <source>The sheet could not be remembered.</source>
        <translation>Не удалось запомнить лист.</translation>
    </message>
    <message>
        <source>Not everything can be printed as it is:</source>
        <translation>Не всё можно напечатать как есть:</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class se&amp;t…</source>
        <translation>&amp;Комплект на класс…</translation>
    </message>
    <message>
        <source>Print as many copies of each kind as a class needs</source>
        <translation>Напечатать столько экземпляров каждого вида, сколько нужно классу</translation>
    </message>
    <message>
        <source>Write the sheet as PDF, as a web page or for Word (Ctrl+S)</source>
        <translation>Сохранить лист как PDF, веб-страницу или документ Word (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>Напечатать лист (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Student copies…</source>
        <translation>Листы для у&amp;чеников…</translation>
    </message>
    <message>
        <source>&amp;Teacher copies…</source>
        <translation>Листы для &amp;учителя…</translation>
    </message>
    <message>
        <source>&amp;Only what is shown…</source>
        <translation>&amp;Только то, что показано…</translation>
    </message>
    <message>
        <source>Close; the sheet is remembered for this article (Escape)</source>
        <translation>Закрыть; лист запомнится для этой статьи (Esc)</translation>
    </message>
    <message>
        <source>{pages} ({sheets}, both sides)</source>
        <translation>{pages} ({sheets} с двух сторон)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of paper</source>
        <translation>
            <numerusform>{n} лист</numerusform>
            <numerusform>{n} листа</numerusform>
            <numerusform>{n} листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits on {n} pages.</source>
        <translation>
            <numerusform>Помещается на {n} странице.</numerusform>
            <numerusform>Помещается на {n} страницах.</numerusform>
            <numerusform>Помещается на {n} страницах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages too many; {last}</source>
        <translation>
            <numerusform>Лишняя {n} страница; {last}</numerusform>
            <numerusform>Лишние {n} страницы; {last}</numerusform>
            <numerusform>Лишних {n} страниц; {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one has a few lines.</source>
        <translation>на последней всего несколько строк.</translation>
    </message>
    <message>
        <source>the last one is a quarter full.</source>
        <translation>последняя заполнена на четверть.</translation>
    </message>
    <message>
        <source>the last one is a third full.</source>
        <translation>последняя заполнена на треть.</translation>
    </message>
    <message>
        <source>the last one is half full.</source>
        <translation>последняя заполнена наполовину.</translation>
    </message>
    <message>
        <source>the last one is three quarters full.</source>
        <translation>последняя заполнена на три четверти.</translation>
    </message>
    <message>
        <source>the last one is full.</source>
        <translation>последняя заполнена целиком.</translation>
    </message>
    <message>
        <source>student copy</source>
        <translation>для ученика</translation>
    </message>
    <message>
        <source>student copy {letter}</source>
        <translation>для ученика, вариант {letter}</translation>
    </message>
    <message>
        <source>teacher copy {letter}</source>
        <translation>для учителя, вариант {letter}</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>Без опоры на текст</translation>
    </message>
    <message>
        <source>Asked from memory, on pages of their own where nothing gives an answer away</source>
        <translation>По памяти, на отдельных страницах, где ничто не подсказывает ответ</translation>
    </message>
    <message>
        <source>Show the words to pick from</source>
        <translation>Показать слова на выбор</translation>
    </message>
    <message>
        <source>The answers stand in a box, in another order</source>
        <translation>Ответы стоят в рамке, в другом порядке</translation>
    </message>
    <message>
        <source>Only what is marked “learn this”</source>
        <translation>Только с пометкой «выучить»</translation>
    </message>
    <message>
        <source>Leave out what has no such mark in the lesson</source>
        <translation>Убрать то, что в уроке так не помечено</translation>
    </message>
    <message>
        <source>Number the lines</source>
        <translation>Нумеровать строки</translation>
    </message>
    <message>
        <source>Beside the text, so that a line can be named</source>
        <translation>Рядом с текстом, чтобы можно было назвать строку</translation>
    </message>
    <message>
        <source>Wide margin for notes</source>
        <translation>Широкие поля для заметок</translation>
    </message>
    <message>
        <source>Room beside the text to write in</source>
        <translation>Место для записей рядом с текстом</translation>
    </message>
    <message>
        <source>Underline the actors</source>
        <translation>Подчеркнуть участников</translation>
    </message>
    <message>
        <source>Each mention in the line of its actor</source>
        <translation>Каждое упоминание — линией своего участника</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>Вопросов не больше</translation>
    </message>
    <message>
        <source>Fewer are asked where the article does not give so many</source>
        <translation>Если в статье мало материала, вопросов будет меньше</translation>
    </message>
    <message>
        <source>Marks for each</source>
        <translation>Баллов за каждый</translation>
    </message>
    <message>
        <source>0 where no marks are given</source>
        <translation>0, если баллы не ставятся</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Строк для ответа</translation>
    </message>
    <message>
        <source>For each question</source>
        <translation>На каждый вопрос</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Объяснения</translation>
    </message>
    <message>
        <source>Who or what somebody or something is, at the first mention</source>
        <translation>Кто это или что это, при первом упоминании</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>На полях</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>В сносках</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>How the text runs down the page</source>
        <translation>Как текст расположен на странице</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Одна</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Две</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>The rest is asked for</source>
        <translation>Остальное надо вписать</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>The events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Имена и слова</translation>
    </message>
    <message>
        <source>The explanations</source>
        <translation>Объяснения</translation>
    </message>
    <message>
        <source>This part has nothing to choose.</source>
        <translation>У этой части нет настроек.</translation>
    </message>
    <message>
        <source>Edit questions…</source>
        <translation>Изменить вопросы…</translation>
    </message>
    <message>
        <source>Write your own questions about this article, with answers and marks</source>
        <translation>Написать свои вопросы к этой статье, с ответами и баллами</translation>
    </message>
    <message>
        <source>The class set that was used last cannot be read.</source>
        <translation>Не удалось прочитать последний комплект на класс.</translation>
    </message>
    <message>
        <source>The class set could not be remembered.</source>
        <translation>Не удалось запомнить комплект на класс.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>Не удалось напечатать лист.</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>Части листа</translation>
    </message>
    <message>
        <source>Space switches a part on or off, Alt with an arrow key moves it.</source>
        <translation>Пробел включает и выключает часть, Alt со стрелкой передвигает её.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}: {state}</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>The preset of that name is replaced.</source>
        <translation>Шаблон с таким названием будет заменён.</translation>
    </message>
    <message>
        <source>It is offered with the other presets, for every article.</source>
        <translation>Он появится среди других шаблонов, для любой статьи.</translation>
    </message>
    <message>
        <source>Another preset is called “{name}”.</source>
        <translation>Шаблон «{name}» уже есть.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Begin with a sheet that is put together already</source>
        <translation>Начать с уже составленного листа</translation>
    </message>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>&amp;Переименовать шаблон…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Удалить шаблон</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Keep this sheet as a preset, rename or delete one</source>
        <translation>Сохранить этот лист как шаблон, переименовать или удалить шаблон</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (изменено)</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>Свой лист</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <source>The sheet that is shown stays as it is.</source>
        <translation>Показанный лист останется без изменений.</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Student copy</source>
        <translation>Для ученика</translation>
    </message>
    <message>
        <source>As it is handed out</source>
        <translation>В том виде, в каком лист раздают</translation>
    </message>
    <message>
        <source>With the answers, each with its quote and paragraph</source>
        <translation>С ответами, у каждого — цитата и абзац</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>Показанный вариант</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Размер страниц</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>Размер страниц (Ctrl и колёсико мыши)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Version {letter}</source>
        <translation>Вариант {letter}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} из {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>Принтер ничего не принимает.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, then print again.</source>
        <translation>Проверьте, включён ли он и подключён ли, и напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages.</source>
        <translation>Принтер перестал принимать страницы.</translation>
    </message>
    <message>
        <source>Check its paper and that it is connected, then print again.</source>
        <translation>Проверьте, есть ли в нём бумага и подключён ли он, и напечатайте снова.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Stop printing (Escape)</source>
        <translation>Прервать печать (Esc)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>На этом компьютере не настроен ни один принтер.</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF, and print that file where there is a printer. Or add a printer in the settings of the system, and try again.</source>
        <translation>Сохраните лист в PDF и напечатайте этот файл там, где есть принтер. Или добавьте принтер в настройках системы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>Печать «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are being printed…</source>
        <translation>
            <numerusform>Печатается {n} страница…</numerusform>
            <numerusform>Печатаются {n} страницы…</numerusform>
            <numerusform>Печатается {n} страниц…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is being stopped…</source>
        <translation>Печать прерывается…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to “{printer}”.</source>
        <translation>
            <numerusform>На принтер «{printer}» отправлена {n} страница.</numerusform>
            <numerusform>На принтер «{printer}» отправлены {n} страницы.</numerusform>
            <numerusform>На принтер «{printer}» отправлено {n} страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена {n} страница.</numerusform>
            <numerusform>На принтер отправлены {n} страницы.</numerusform>
            <numerusform>На принтер отправлено {n} страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Написать вопрос</translation>
    </message>
    <message>
        <source>Keep the question (Ctrl+Enter)</source>
        <translation>Сохранить вопрос (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Удалить этот вопрос</translation>
    </message>
    <message>
        <source>What pupils are asked</source>
        <translation>О чём спрашивают учеников</translation>
    </message>
    <message>
        <source>What is printed on teacher copies; may be left empty</source>
        <translation>Печатается на листе для учителя; можно оставить пустым</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>0 where nothing is to be written</source>
        <translation>0, если писать ничего не надо</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Место в статье</translation>
    </message>
    <message>
        <source>Where the answer is found; teacher copies name the paragraph</source>
        <translation>Где найти ответ; на листе для учителя указан абзац</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>&amp;Lines to write on</source>
        <translation>Ст&amp;рок для ответа</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Вопрос</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>О&amp;твет</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Баллы</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>The question is too long: at most {most} characters fit.</source>
        <translation>Вопрос слишком длинный: помещается символов не больше {most}.</translation>
    </message>
    <message>
        <source>The answer is too long: at most {most} characters fit.</source>
        <translation>Ответ слишком длинный: помещается символов не больше {most}.</translation>
    </message>
    <message>
        <source>Enter changes a question, Delete deletes it, Alt with an arrow key moves it.</source>
        <translation>Enter — изменить вопрос, Delete — удалить, Alt со стрелкой — передвинуть.</translation>
    </message>
    <message>
        <source>There are no questions of your own for this article yet. They stand on its sheets as you write them, with lines to answer on.</source>
        <translation>Своих вопросов к этой статье пока нет. На листах они стоят так, как вы их напишете, со строками для ответа.</translation>
    </message>
    <message>
        <source>Your own questions: {title}</source>
        <translation>Свои вопросы: {title}</translation>
    </message>
    <message>
        <source>&amp;Write a question…</source>
        <translation>&amp;Написать вопрос…</translation>
    </message>
    <message>
        <source>Ask something more, after these</source>
        <translation>Ещё один вопрос, после этих</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Change this question (Enter)</source>
        <translation>Изменить этот вопрос (Enter)</translation>
    </message>
    <message>
        <source>Delete this question; it can be taken back (Delete)</source>
        <translation>Удалить этот вопрос; удаление можно отменить (Delete)</translation>
    </message>
    <message>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>Отменить последнее изменение, сделанное здесь (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close; the questions are kept (Escape)</source>
        <translation>Закрыть; вопросы сохранены (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} строка</numerusform>
            <numerusform>{n} строки</numerusform>
            <numerusform>{n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без ответа</translation>
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
        <translation>PDF для печати</translation>
    </message>
    <message>
        <source>Web page, to read on a screen</source>
        <translation>Веб-страница для чтения с экрана</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word для правки</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>&amp;Student copies</source>
        <translation>Листы для у&amp;чеников</translation>
    </message>
    <message>
        <source>As they are handed out</source>
        <translation>В том виде, в каком их раздают</translation>
    </message>
    <message>
        <source>With the answers</source>
        <translation>С ответами</translation>
    </message>
    <message>
        <source>A file for &amp;each of them</source>
        <translation>Каждый в с&amp;воём файле</translation>
    </message>
    <message>
        <source>Otherwise all stand in one file, one after the other</source>
        <translation>Иначе все идут друг за другом в одном файле</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <translation>Выбрать папку и имя</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Write the file (Enter)</source>
        <translation>Сохранить файл (Enter)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing it (Escape)</source>
        <translation>Закрыть без файла или прервать его создание (Esc)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Логотипа нет.</translation>
    </message>
    <message>
        <source>There is a logo.</source>
        <translation>Логотип есть.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>Keep this head for all sheets (Enter)</source>
        <translation>Сохранить эту шапку для всех листов (Enter)</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Название школы</translation>
    </message>
    <message>
        <source>as it is to stand on the sheets</source>
        <translation>так, как оно должно стоять на листах</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Choose a picture: PNG or JPEG, some 1,000 pixels wide</source>
        <translation>Выбрать картинку: PNG или JPEG, шириной около 1000 пикселей</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>Print sheets without a logo</source>
        <translation>Печатать листы без логотипа</translation>
    </message>
    <message>
        <source>Both stand at the head of the first page. Each sheet can do without, under “Whole sheet”.</source>
        <translation>Они стоят вверху первой страницы. На отдельном листе их можно отключить на вкладке «Весь лист».</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Название школы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Картинка повреждена.</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and choose that file.</source>
        <translation>Сохраните её заново как PNG или JPEG и выберите этот файл.</translation>
    </message>
    <message>
        <source>The paper that is in the printer</source>
        <translation>Бумага, которая лежит в принтере</translation>
    </message>
    <message>
        <source>Who reads it, or what it is copied on</source>
        <translation>Кто будет читать или на чём копируют</translation>
    </message>
    <message>
        <source>The same questions in another order, so that neighbours cannot copy</source>
        <translation>Те же вопросы, но расположены иначе, чтобы соседи не списывали</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Перемешать</translation>
    </message>
    <message>
        <source>Pick and arrange the questions in another way</source>
        <translation>Выбрать и расположить вопросы по-другому</translation>
    </message>
    <message>
        <source>Fit on pages</source>
        <translation>Число страниц</translation>
    </message>
    <message>
        <source>How many pages the student copy may have</source>
        <translation>Сколько страниц может быть в листе для ученика</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>Name, class and date</source>
        <translation>Имя, класс и дата</translation>
    </message>
    <message>
        <source>Lines to write them on, at the head of the student copy</source>
        <translation>Строки для них — вверху листа для ученика</translation>
    </message>
    <message>
        <source>The school’s name and logo at the head, if there are any</source>
        <translation>Название и логотип школы вверху листа, если они есть</translation>
    </message>
    <message>
        <source>Page with the answers</source>
        <translation>Страница с ответами</translation>
    </message>
    <message>
        <source>All answers in short, on a page of its own at the end of the teacher copies</source>
        <translation>Все ответы кратко, на отдельной странице после листов для учителя</translation>
    </message>
    <message>
        <source>Change the school’s name and logo</source>
        <translation>Изменить название и логотип школы</translation>
    </message>
    <message>
        <source>What is wanted seldom</source>
        <translation>То, что нужно редко</translation>
    </message>
    <message>
        <source>Shuffle number</source>
        <translation>Номер набора</translation>
    </message>
    <message>
        <source>The same number gives the same questions again</source>
        <translation>Тот же номер снова даст те же вопросы</translation>
    </message>
    <message>
        <source>Several articles…</source>
        <translation>Несколько статей…</translation>
    </message>
    <message>
        <source>Make a sheet like this of other articles too</source>
        <translation>Создать такой же лист и для других статей</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>На листе</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Один для всех</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Отменить последнее изменение (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Вернуть отменённое (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>What is shown of the sheet</source>
        <translation>Что показано из листа</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Весь лист</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} вопрос</numerusform>
            <numerusform>{n} вопроса</numerusform>
            <numerusform>{n} вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} · {marks}</source>
        <translation>{questions} · {marks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} абзац</numerusform>
            <numerusform>{n} абзаца</numerusform>
            <numerusform>{n} абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} слово</numerusform>
            <numerusform>{n} слова</numerusform>
            <numerusform>{n} слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} запись</numerusform>
            <numerusform>{n} записи</numerusform>
            <numerusform>{n} записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный вид</translation>
    </message>
    <message>
        <source>About Dramatis</source>
        <translation>О программе Dramatis</translation>
    </message>
    <message>
        <source>Dramatis {version}</source>
        <translation>Dramatis, версия {version}</translation>
    </message>
    <message>
        <source>Read an article beside its actors and its timeline, offline, and print study sheets from the same file.</source>
        <translation>Читайте статью рядом с её участниками и лентой времени, без интернета, и печатайте рабочие листы из того же файла.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. All its parts, with their licences:</source>
        <translation>Свободная программа под лицензией MIT. Все её части и их лицензии:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Which licence to read</source>
        <translation>Какую лицензию прочитать</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>Закрыть это окно (Esc)</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <translation>(не установлено)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Все части</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск по справке</translation>
    </message>
    <message>
        <source>Type what you look for ({key})</source>
        <translation>Введите, что вы ищете ({key})</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word, or a shorter one.</source>
        <translation>Ничего не найдено. Попробуйте одно слово или слово короче.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back to the page before ({key})</source>
        <translation>Вернуться на прежнюю страницу ({key})</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward again ({key})</source>
        <translation>Снова вперёд ({key})</translation>
    </message>
    <message>
        <source>{heading}, on the page {page}: {words}</source>
        <translation>{heading}, страница «{page}»: {words}</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>What a colour means is up to you. The names stand beside your highlights.</source>
        <translation>Что значит цвет, решаете вы. Названия стоят рядом с выделениями.</translation>
    </message>
    <message>
        <source>Name of colour {number}, usually “{usual}”</source>
        <translation>Название цвета {number}, обычно «{usual}»</translation>
    </message>
    <message>
        <source>Keep these names (Enter)</source>
        <translation>Сохранить эти названия (Enter)</translation>
    </message>
    <message>
        <source>&amp;Usual names</source>
        <translation>О&amp;бычные названия</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Очистить все поля</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <translation>Слова в статье</translation>
    </message>
    <message>
        <source>Nothing, for a bookmark alone</source>
        <translation>Ничего, если нужна только закладка</translation>
    </message>
    <message>
        <source>Nothing, for a highlight alone</source>
        <translation>Ничего, если нужно только выделение</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>Сохранить заметку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Удалить закладку</translation>
    </message>
    <message>
        <source>Delete the note with its highlight</source>
        <translation>Удалить заметку вместе с выделением</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>&amp;Ваши слова</translation>
    </message>
    <message>
        <source>Reading options</source>
        <translation>Настройки чтения</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop says</source>
        <translation>Светлая, тёмная или с высоким контрастом, как задано в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark letters on warm paper</source>
        <translation>Тёмные буквы на тёплой бумаге</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Brown letters on yellowed paper</source>
        <translation>Коричневые буквы на пожелтевшей бумаге</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>Светлые буквы на тёмном фоне</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>Самый сильный контраст</translation>
    </message>
    <message>
        <source>Book face</source>
        <translation>Книжный</translation>
    </message>
    <message>
        <source>Literata</source>
        <translation>Literata</translation>
    </message>
    <message>
        <source>Clear face</source>
        <translation>Разборчивый</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible: letters told apart easily</source>
        <translation>Atkinson Hyperlegible: буквы трудно перепутать</translation>
    </message>
    <message>
        <source>As fits the face</source>
        <translation>Как подходит к шрифту</translation>
    </message>
    <message>
        <source>Lines, and grounds with the clear face</source>
        <translation>Линии, а с разборчивым шрифтом — фон</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Names are underlined</source>
        <translation>Имена подчёркнуты</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Names stand on a soft ground</source>
        <translation>Имена стоят на мягком фоне</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>{name}: the arrow keys change it as well</source>
        <translation>{name}: можно менять и стрелками</translation>
    </message>
    <message>
        <source>&amp;Line focus</source>
        <translation>&amp;Фокус на строках</translation>
    </message>
    <message>
        <source>Dim all but a few lines of the text</source>
        <translation>Приглушить весь текст, кроме нескольких строк</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Меньше &amp;движения</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Ничто не движется само</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>The language of menus and messages; articles stay in theirs</source>
        <translation>Язык меню и сообщений; статьи остаются на своём</translation>
    </message>
    <message>
        <source>The paper that study sheets are made for</source>
        <translation>Бумага, для которой создаются рабочие листы</translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation>С&amp;бросить настройки</translation>
    </message>
    <message>
        <source>Set everything here as it is at the first start</source>
        <translation>Вернуть здесь всё, как при первом запуске</translation>
    </message>
    <message>
        <source>Close and keep everything (Escape)</source>
        <translation>Закрыть, всё оставить (Esc)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Отметка имён</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Удобства</translation>
    </message>
    <message>
        <source>Paper of sheets</source>
        <translation>Бумага для листов</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>букв: {n}</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>× {n}</translation>
    </message>
    <message>
        <source>Your highlights with the names of their colours, your notes and your bookmarks, with the paragraphs.</source>
        <translation>Ваши выделения с названиями цветов, заметки и закладки, с номерами абзацев.</translation>
    </message>
    <message>
        <source>Print my notes</source>
        <translation>Печать моих заметок</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ст&amp;атьи</translation>
    </message>
    <message>
        <source>Whose notes are printed</source>
        <translation>К каким статьям печатать заметки</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Print what is marked so</source>
        <translation>Печатать то, что так отмечено</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Order in the text</source>
        <translation>Порядок в тексте</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>По цвету</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>How the notes follow one another</source>
        <translation>В каком порядке идут заметки</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>This is what helps to find a mistake. It holds no word of your articles and notes, no name and no folder of yours. Nothing is sent: copy it or save it, and give it to whom you like, with a sentence on what you did and what happened.</source>
        <translation>Эти сведения помогают найти ошибку. В них нет ни слова из ваших статей и заметок, ни вашего имени, ни ваших папок. Ничего не отправляется: скопируйте отчёт или сохраните его и передайте, кому хотите. Добавьте пару слов: что вы делали и что произошло.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy all of it (Enter)</source>
        <translation>Скопировать всё (Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save it as a text file</source>
        <translation>Сохранить как текстовый файл</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close without a report (Escape)</source>
        <translation>Закрыть без отчёта (Esc)</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Не удалось сохранить отчёт.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Отчёт сохранён в файл {name}.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Отчёт скопирован.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Leave everything as it was (Escape)</source>
        <translation>Оставить всё, как было (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Choose where the sheet is written (Enter)</source>
        <translation>Выбрать, куда записать лист (Enter)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Напечатать…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close without a sheet, or stop writing it (Escape)</source>
        <translation>Закрыть без листа или остановить запись (Esc)</translation>
    </message>
    <message>
        <source>Print &amp;for</source>
        <translation>&amp;Для кого</translation>
    </message>
    <message>
        <source>Whom or what the sheet is printed for</source>
        <translation>Для кого или для чего печатается лист</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>Формат бумаги</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Type a part of what you look for</source>
        <translation>Введите часть того, что ищете</translation>
    </message>
    <message>
        <source>There is no such command or key.</source>
        <translation>Такой команды или клавиши нет.</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+колесо</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Листать</translation>
    </message>
    <message>
        <source>Open the card of the mention at the cursor, or choose its sentence</source>
        <translation>Открыть карточку имени под курсором или выбрать предложение</translation>
    </message>
    <message>
        <source>Move the line focus by a line</source>
        <translation>Сдвинуть фокус на строку</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>Сделать текст крупнее или мельче</translation>
    </message>
    <message>
        <source>Choose the next or previous actor</source>
        <translation>Выбрать следующего или предыдущего участника</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Choose the next or previous event</source>
        <translation>Выбрать следующее или предыдущее событие</translation>
    </message>
    <message>
        <source>Choose the first or last event</source>
        <translation>Выбрать первое или последнее событие</translation>
    </message>
    <message>
        <source>Stretch time, draw it together, show all of it</source>
        <translation>Растянуть время, сжать, показать всё</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Менять масштаб вокруг указателя</translation>
    </message>
    <message>
        <source>Go to the next actor in that direction</source>
        <translation>Перейти к соседнему участнику в эту сторону</translation>
    </message>
    <message>
        <source>Go through the relations of the actor</source>
        <translation>Перебирать связи участника</translation>
    </message>
    <message>
        <source>Make the map larger or smaller, show all of it</source>
        <translation>Увеличить карту, уменьшить, показать целиком</translation>
    </message>
    <message>
        <source>Change the explanation</source>
        <translation>Изменить объяснение</translation>
    </message>
    <message>
        <source>Take the word out of the list</source>
        <translation>Убрать слово из списка</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Walk its links</source>
        <translation>Перебирать ссылки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keep these sides for this article (Enter)</source>
        <translation>Сохранить эти стороны для статьи (Enter)</translation>
    </message>
    <message>
        <source>&amp;Add side</source>
        <translation>&amp;Добавить сторону</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Take this side away; whoever was on it is on none</source>
        <translation>Убрать эту сторону; её участники останутся без стороны</translation>
    </message>
    <message>
        <source>Put this side before the one above it</source>
        <translation>Переместить эту сторону вверх</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Put this side after the one below it</source>
        <translation>Переместить эту сторону вниз</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>Название стороны</translation>
    </message>
    <message>
        <source>Mark of the side</source>
        <translation>Знак стороны</translation>
    </message>
    <message>
        <source>Colour, line and figure; a side that has them already gets those of this one</source>
        <translation>Цвет, линия и фигура; если они уже заняты другой стороной, та получит знак этой</translation>
    </message>
    <message>
        <source>Actors and their sides</source>
        <translation>Участники и их стороны</translation>
    </message>
    <message>
        <source>The digits 1 to 8 put the selected actors on a side, 0 on none.</source>
        <translation>Цифры от 1 до 8 относят выбранных участников к стороне, 0 — ни к какой.</translation>
    </message>
    <message>
        <source>Side of the selected actors</source>
        <translation>Сторона выбранных участников</translation>
    </message>
    <message>
        <source>On this side from</source>
        <translation>На этой стороне: начало</translation>
    </message>
    <message>
        <source>On this side to</source>
        <translation>На этой стороне: конец</translation>
    </message>
    <message>
        <source>A date, such as 2014, 2016-07 or 2017-01-11; empty for an open end</source>
        <translation>Дата, например 2014, 2016-07 или 2017-01-11; оставьте пустым, если границы нет</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>Another &amp;period</source>
        <translation>Ещё &amp;период</translation>
    </message>
    <message>
        <source>Give this actor one more line, for another side at another time</source>
        <translation>Добавить участнику ещё одну строку: другая сторона в другое время</translation>
    </message>
    <message>
        <source>Say who is on which side in this article. The digits 1 to 8 put the selected actors on a side, 0 on none. As long as there is no side, marks show what kind of actor somebody is.</source>
        <translation>Укажите, кто на какой стороне в этой статье. Цифры от 1 до 8 относят выбранных участников к стороне, 0 — ни к какой. Пока сторон нет, знаки показывают вид участника.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Знак</translation>
    </message>
    <message>
        <source>Si&amp;de</source>
        <translation>С&amp;торона</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Нача&amp;ло</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Конец</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Без стороны</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>As a word list has it, such as “to recognise” for “recognised”</source>
        <translation>Как в словаре, например «признать» вместо «признал»</translation>
    </message>
    <message>
        <source>In plain words, as it is meant here</source>
        <translation>Простыми словами, в том смысле, что здесь</translation>
    </message>
    <message>
        <source>It carries a &amp;judgement</source>
        <translation>В слове есть о&amp;ценка</translation>
    </message>
    <message>
        <source>Whoever uses this word says what to think, too</source>
        <translation>Кто говорит это слово, тот уже подсказывает, что думать</translation>
    </message>
    <message>
        <source>Plainer word</source>
        <translation>Нейтральное слово</translation>
    </message>
    <message>
        <source>A word without the judgement, if there is one</source>
        <translation>Слово без оценки, если такое есть</translation>
    </message>
    <message>
        <source>Keep the explanation (Ctrl+Enter)</source>
        <translation>Сохранить объяснение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take the word out of the word list</source>
        <translation>Убрать слово из списка слов</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>С&amp;лово</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>&amp;Plainer word</source>
        <translation>&amp;Нейтральное слово</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Что в столбце «{column}»</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>не читать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>What this leaves out</source>
        <translation>Что сюда не войдёт</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>{title} – {what}</source>
        <translation>{title} — {what}</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>урок</translation>
    </message>
    <message>
        <source>The file will be called “{file}”.</source>
        <translation>Файл будет называться «{file}».</translation>
    </message>
    <message>
        <source>A folder “{folder}” will have the files {names}.</source>
        <translation>В папке «{folder}» будут файлы: {names}.</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>Не удалось записать экспорт.</translation>
    </message>
    <message>
        <source>Actors for this article</source>
        <translation>Участники для этой статьи</translation>
    </message>
    <message>
        <source>Events for this article</source>
        <translation>События для этой статьи</translation>
    </message>
    <message>
        <source>A new article of these events</source>
        <translation>Новая статья из этих событий</translation>
    </message>
    <message>
        <source>Import from “{file}”</source>
        <translation>Импорт из файла «{file}»</translation>
    </message>
    <message>
        <source>Take the rows over as one step, which undo takes back (Enter)</source>
        <translation>Перенести строки одним шагом, который можно отменить (Enter)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Что в строках</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Между ячейками</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>В &amp;первой строке — названия столбцов</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>3/4/2017 is not clear</source>
        <translation>3/4/2017 — неясно</translation>
    </message>
    <message>
        <source>3/4/2017 is 3 April</source>
        <translation>3/4/2017 — 3 апреля</translation>
    </message>
    <message>
        <source>3/4/2017 is 4 March</source>
        <translation>3/4/2017 — 4 марта</translation>
    </message>
    <message>
        <source>Of events that came after the article</source>
        <translation>Для событий, которые произошли после статьи</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Исто&amp;чник</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>&amp;Между ячейками</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Что в столбцах</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows become an article.</source>
        <translation>
            <numerusform>{n} строка станет статьёй.</numerusform>
            <numerusform>{n} строки станут статьёй.</numerusform>
            <numerusform>{n} строк станут статьёй.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which columns have the headlines and dates.</source>
        <translation>Укажите, в каких столбцах заголовки и даты.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Чтение таблицы…</translation>
    </message>
    <message>
        <source>{title}: is added</source>
        <translation>{title}: добавляется</translation>
    </message>
    <message>
        <source>{title}: comes after the article</source>
        <translation>{title}: после статьи</translation>
    </message>
    <message>
        <source>{title}: is there, and is filled in</source>
        <translation>{title}: уже есть, дополняется</translation>
    </message>
    <message>
        <source>{title}: is there already</source>
        <translation>{title}: уже есть</translation>
    </message>
    <message>
        <source>{title}: is of another article</source>
        <translation>{title}: из другой статьи</translation>
    </message>
    <message>
        <source>{title}: is passed over</source>
        <translation>{title}: пропускается</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Что станет со строками</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation>
            <numerusform>ещё {n} строка</numerusform>
            <numerusform>ещё {n} строки</numerusform>
            <numerusform>ещё {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are added.</source>
        <translation>
            <numerusform>Добавляется {n} строка.</numerusform>
            <numerusform>Добавляются {n} строки.</numerusform>
            <numerusform>Добавляется {n} строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} come after the article.</source>
        <translation>
            <numerusform>После статьи — {n} строка.</numerusform>
            <numerusform>После статьи — {n} строки.</numerusform>
            <numerusform>После статьи — {n} строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fill in what is there.</source>
        <translation>
            <numerusform>{n} строка дополняет то, что есть.</numerusform>
            <numerusform>{n} строки дополняют то, что есть.</numerusform>
            <numerusform>{n} строк дополняют то, что есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change nothing.</source>
        <translation>
            <numerusform>{n} строка ничего не меняет.</numerusform>
            <numerusform>{n} строки ничего не меняют.</numerusform>
            <numerusform>{n} строк ничего не меняют.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are passed over.</source>
        <translation>
            <numerusform>{n} строка пропускается.</numerusform>
            <numerusform>{n} строки пропускаются.</numerusform>
            <numerusform>{n} строк пропускается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not clear.</source>
        <translation>
            <numerusform>{n} дата неясна.</numerusform>
            <numerusform>{n} даты неясны.</numerusform>
            <numerusform>{n} дат неясны.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Новая статья…</translation>
    </message>
    <message>
        <source>Make a lesson from a file, from what was copied, or from typed words</source>
        <translation>Создать урок из файла, из скопированного или из набранного текста</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Новая статья…</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>Вст&amp;авить как новую статью</translation>
    </message>
    <message>
        <source>Make a lesson from the text in the clipboard</source>
        <translation>Создать урок из текста в буфере обмена</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
        <source>Read another library file</source>
        <translation>Открыть другой файл библиотеки</translation>
    </message>
    <message>
        <source>&amp;Add the bundled articles</source>
        <translation>&amp;Добавить встроенные статьи</translation>
    </message>
    <message>
        <source>Put the articles that come with Dramatis into this empty library</source>
        <translation>Добавить в эту пустую библиотеку статьи, встроенные в Dramatis</translation>
    </message>
    <message>
        <source>Study s&amp;heet…</source>
        <translation>Рабочий &amp;лист…</translation>
    </message>
    <message>
        <source>Put a study sheet of this article together, print it or save it</source>
        <translation>Составить рабочий лист к этой статье, напечатать или сохранить его</translation>
    </message>
    <message>
        <source>Study sheet…</source>
        <translation>Лист…</translation>
    </message>
    <message>
        <source>Sheets for se&amp;veral articles…</source>
        <translation>Листы &amp;к нескольким статьям…</translation>
    </message>
    <message>
        <source>Write the same sheet for several articles at once</source>
        <translation>Сохранить такой же лист сразу для нескольких статей</translation>
    </message>
    <message>
        <source>Open a &amp;lesson…</source>
        <translation>Открыть &amp;урок…</translation>
    </message>
    <message>
        <source>Take in a lesson that somebody shared; you see first what it adds and changes</source>
        <translation>Взять урок, которым с вами поделились; сначала видно, что он добавит и изменит</translation>
    </message>
    <message>
        <source>&amp;Share a lesson…</source>
        <translation>&amp;Поделиться уроком…</translation>
    </message>
    <message>
        <source>Write articles with all that belongs to them as a file for pupils or colleagues</source>
        <translation>Записать статьи со всем, что к ним относится, в файл для учеников или коллег</translation>
    </message>
    <message>
        <source>Print a &amp;correction slip…</source>
        <translation>Напечатать листок с исп&amp;равлениями…</translation>
    </message>
    <message>
        <source>Print what a newer edition of a lesson corrects on sheets that were handed out before</source>
        <translation>Напечатать, что новая редакция урока исправляет на уже розданных листах</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Write articles as web pages, tables, timelines or graphs for other programs</source>
        <translation>Записать статьи как веб-страницы, таблицы, ленты времени или графы для других программ</translation>
    </message>
    <message>
        <source>&amp;Import actors and events…</source>
        <translation>&amp;Импортировать участников и события…</translation>
    </message>
    <message>
        <source>Take actors or events over from a table: CSV, TSV, or the spreadsheet of TimelineJS</source>
        <translation>Взять участников или события из таблицы: CSV, TSV или таблица TimelineJS</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>Close Dramatis</source>
        <translation>Закрыть Dramatis</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить то, что было отменено</translation>
    </message>
    <message>
        <source>Copy the selected words with a line that says where they are from</source>
        <translation>Копировать выбранные слова со строкой о том, откуда они</translation>
    </message>
    <message>
        <source>Copy &amp;words only</source>
        <translation>Копировать &amp;только слова</translation>
    </message>
    <message>
        <source>Copy the selected words and nothing else</source>
        <translation>Копировать выбранные слова, и больше ничего</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>&amp;Найти в статье…</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>Искать слова в этой статье</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>Highlight &amp;1</source>
        <translation>Выделить цветом &amp;1</translation>
    </message>
    <message>
        <source>Highlight the selected words in the first colour</source>
        <translation>Выделить выбранные слова первым цветом</translation>
    </message>
    <message>
        <source>Highlight &amp;2</source>
        <translation>Выделить цветом &amp;2</translation>
    </message>
    <message>
        <source>Highlight the selected words in the second colour</source>
        <translation>Выделить выбранные слова вторым цветом</translation>
    </message>
    <message>
        <source>Highlight &amp;3</source>
        <translation>Выделить цветом &amp;3</translation>
    </message>
    <message>
        <source>Highlight the selected words in the third colour</source>
        <translation>Выделить выбранные слова третьим цветом</translation>
    </message>
    <message>
        <source>Highlight &amp;4</source>
        <translation>Выделить цветом &amp;4</translation>
    </message>
    <message>
        <source>Highlight the selected words in the fourth colour</source>
        <translation>Выделить выбранные слова четвёртым цветом</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>Написать &amp;заметку…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the sentence that is chosen</source>
        <translation>Написать заметку к выбранным словам или к выбранному предложению</translation>
    </message>
    <message>
        <source>Names of the co&amp;lours…</source>
        <translation>Названия &amp;цветов…</translation>
    </message>
    <message>
        <source>Say what each highlight colour means to you</source>
        <translation>Указать, что значит для вас каждый цвет выделения</translation>
    </message>
    <message>
        <source>Set or delete a &amp;bookmark</source>
        <translation>Поставить или &amp;убрать закладку</translation>
    </message>
    <message>
        <source>Mark the paragraph that you are reading, or take the mark away</source>
        <translation>Отметить абзац, который вы читаете, или снять отметку</translation>
    </message>
    <message>
        <source>Print &amp;my notes…</source>
        <translation>Напе&amp;чатать мои заметки…</translation>
    </message>
    <message>
        <source>Print your highlights, notes and bookmarks</source>
        <translation>Напечатать ваши выделения, заметки и закладки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>Сделать текст статьи крупнее</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>Сделать текст статьи мельче</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Go back to the usual size of the text</source>
        <translation>Вернуть обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Reading options…</source>
        <translation>Настройки &amp;чтения…</translation>
    </message>
    <message>
        <source>Theme, face, size, spacing, width, language</source>
        <translation>Тема, шрифт, размер, расстояния, ширина, язык</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Тема как в &amp;системе</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Св&amp;етлая тема</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Сепи&amp;я</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Book face</source>
        <translation>Кни&amp;жный шрифт</translation>
    </message>
    <message>
        <source>Read in Literata</source>
        <translation>Читать шрифтом Literata</translation>
    </message>
    <message>
        <source>&amp;Clear face</source>
        <translation>&amp;Разборчивый шрифт</translation>
    </message>
    <message>
        <source>Read in Atkinson Hyperlegible, made for easy telling apart of letters</source>
        <translation>Читать шрифтом Atkinson Hyperlegible, в котором буквы трудно перепутать</translation>
    </message>
    <message>
        <source>Line &amp;focus</source>
        <translation>&amp;Фокус на строках</translation>
    </message>
    <message>
        <source>&amp;Hide what comes later</source>
        <translation>Скрыть &amp;дальнейшее</translation>
    </message>
    <message>
        <source>Show in the panes only what the text has told so far</source>
        <translation>Показывать в панелях только то, о чём текст уже рассказал</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>Скрыть дальнейшее</translation>
    </message>
    <message>
        <source>&amp;Only the chosen actor</source>
        <translation>Только выбранный &amp;участник</translation>
    </message>
    <message>
        <source>Show in all panes what concerns the chosen actor, and nothing else</source>
        <translation>Показывать во всех панелях только то, что касается выбранного участника</translation>
    </message>
    <message>
        <source>&amp;Who says this?</source>
        <translation>Кто &amp;это говорит?</translation>
    </message>
    <message>
        <source>Show in the text who says what</source>
        <translation>Показать в тексте, кто что говорит</translation>
    </message>
    <message>
        <source>&amp;Explained words</source>
        <translation>С&amp;лова с объяснениями</translation>
    </message>
    <message>
        <source>Show the explained words beside the text</source>
        <translation>Показать объяснения слов рядом с текстом</translation>
    </message>
    <message>
        <source>Library lis&amp;t</source>
        <translation>Список &amp;библиотеки</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Показать или скрыть список статей</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>&amp;Следующее упоминание</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen actor, or of anybody</source>
        <translation>Перейти к следующему упоминанию выбранного участника или любого другого</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>&amp;Предыдущее упоминание</translation>
    </message>
    <message>
        <source>Go to the previous mention of the chosen actor, or of anybody</source>
        <translation>Перейти к предыдущему упоминанию выбранного участника или любого другого</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>Следующее с&amp;обытие</translation>
    </message>
    <message>
        <source>Go to the next event in time</source>
        <translation>Перейти к следующему по времени событию</translation>
    </message>
    <message>
        <source>Previous e&amp;vent</source>
        <translation>Предыдущее событи&amp;е</translation>
    </message>
    <message>
        <source>Go to the previous event in time</source>
        <translation>Перейти к предыдущему по времени событию</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Сле&amp;дующая закладка</translation>
    </message>
    <message>
        <source>Go to the next bookmark of this article</source>
        <translation>Перейти к следующей закладке этой статьи</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>П&amp;редыдущая закладка</translation>
    </message>
    <message>
        <source>Go to the previous bookmark of this article</source>
        <translation>Перейти к предыдущей закладке этой статьи</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Следующая с&amp;татья</translation>
    </message>
    <message>
        <source>Open the next article of the library</source>
        <translation>Открыть следующую статью библиотеки</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>Предыдущая ст&amp;атья</translation>
    </message>
    <message>
        <source>Open the previous article of the library</source>
        <translation>Открыть предыдущую статью библиотеки</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles</source>
        <translation>Перейти в список статей</translation>
    </message>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>Стать&amp;я</translation>
    </message>
    <message>
        <source>Put the keyboard into the article</source>
        <translation>Перейти в статью</translation>
    </message>
    <message>
        <source>A&amp;ctors</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>Put the keyboard into the actors</source>
        <translation>Перейти в список участников</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Лента времени</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>Перейти в ленту времени</translation>
    </message>
    <message>
        <source>Relation&amp;s</source>
        <translation>Связ&amp;и</translation>
    </message>
    <message>
        <source>Put the keyboard into the map of relations</source>
        <translation>Перейти на карту связей</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Сло&amp;ва</translation>
    </message>
    <message>
        <source>Put the keyboard into the explained words</source>
        <translation>Перейти в список слов с объяснениями</translation>
    </message>
    <message>
        <source>W&amp;ho says this?</source>
        <translation>&amp;Кто это говорит?</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of who says what</source>
        <translation>Перейти в список высказываний</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>Put the keyboard into your notes and highlights</source>
        <translation>Перейти в список ваших заметок и выделений</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Следующая па&amp;нель</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>Перейти в следующую панель</translation>
    </message>
    <message>
        <source>Choose nothin&amp;g</source>
        <translation>Снять в&amp;ыбор</translation>
    </message>
    <message>
        <source>Close the card, or unlight everything</source>
        <translation>Закрыть карточку или снять подсветку</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Лента</translation>
    </message>
    <message>
        <source>One &amp;row</source>
        <translation>Одна &amp;строка</translation>
    </message>
    <message>
        <source>Show all events in one row</source>
        <translation>Показать все события в одной строке</translation>
    </message>
    <message>
        <source>Rows by &amp;actor</source>
        <translation>Строки по &amp;участникам</translation>
    </message>
    <message>
        <source>Give each actor a row of the timeline</source>
        <translation>Показать каждого участника в своей строке</translation>
    </message>
    <message>
        <source>Rows by &amp;side</source>
        <translation>Строки по с&amp;торонам</translation>
    </message>
    <message>
        <source>Give each side a row of the timeline</source>
        <translation>Показать каждую сторону в своей строке</translation>
    </message>
    <message>
        <source>&amp;Order in the text</source>
        <translation>&amp;Порядок в тексте</translation>
    </message>
    <message>
        <source>Show beside the order in time in which order the text tells the events</source>
        <translation>Показать рядом с порядком во времени, в каком порядке о событиях рассказывает текст</translation>
    </message>
    <message>
        <source>Across the &amp;window</source>
        <translation>Во всё &amp;окно</translation>
    </message>
    <message>
        <source>Lay the timeline across the whole window</source>
        <translation>Растянуть ленту времени во всё окно</translation>
    </message>
    <message>
        <source>A&amp;ll articles</source>
        <translation>&amp;Все статьи</translation>
    </message>
    <message>
        <source>Show the events of every article in one timeline</source>
        <translation>Показать события всех статей на одной ленте времени</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Увели&amp;чить</translation>
    </message>
    <message>
        <source>Stretch time; in the timeline also +</source>
        <translation>Растянуть время; на ленте также +</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Draw time together; in the timeline also -</source>
        <translation>Сжать время; на ленте также -</translation>
    </message>
    <message>
        <source>Whole &amp;timeline</source>
        <translation>Вся &amp;лента времени</translation>
    </message>
    <message>
        <source>Show as much time as there is room for; in the timeline also 0</source>
        <translation>Показать всё время, для которого есть место; на ленте также 0</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Read how Dramatis works</source>
        <translation>Прочитать, как работает Dramatis</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Знакомство с окном</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>Четыре шага по окну</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Сообщить о &amp;проблеме…</translation>
    </message>
    <message>
        <source>Write down what helps to find a mistake; it holds nothing of your articles</source>
        <translation>Собрать сведения, которые помогут найти ошибку; из ваших статей в них ничего нет</translation>
    </message>
    <message>
        <source>&amp;About Dramatis</source>
        <translation>&amp;О программе Dramatis</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Версия и лицензии</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>&amp;Искать в библиотеке…</translation>
    </message>
    <message>
        <source>Look for words in all articles, actors, events and notes</source>
        <translation>Искать слова во всех статьях, участниках, событиях и заметках</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Look at many articles at once: a table of them, their actors, one timeline, their relations</source>
        <translation>Смотреть сразу много статей: их таблицу, участников, общую ленту времени, связи</translation>
    </message>
    <message>
        <source>&amp;Put into collections…</source>
        <translation>Добавить в под&amp;борки…</translation>
    </message>
    <message>
        <source>Say which collections the open article belongs to: a course, a term</source>
        <translation>Указать, в какие подборки входит открытая статья: курс, четверть</translation>
    </message>
    <message>
        <source>Prin&amp;t a collection…</source>
        <translation>&amp;Напечатать подборку…</translation>
    </message>
    <message>
        <source>Print the actors, the timeline and the sources of several articles as one sheet</source>
        <translation>Напечатать участников, ленту времени и источники нескольких статей на одном листе</translation>
    </message>
    <message>
        <source>&amp;Look for duplicates…</source>
        <translation>Найти &amp;дубликаты…</translation>
    </message>
    <message>
        <source>Find actors that are in the library twice, and merge them or tell them apart</source>
        <translation>Найти участников, которые есть в библиотеке дважды, и объединить их или оставить разными</translation>
    </message>
    <message>
        <source>Look for the same &amp;events…</source>
        <translation>Найти одинаковые &amp;события…</translation>
    </message>
    <message>
        <source>Find events that several articles tell, and join them or tell them apart</source>
        <translation>Найти события, о которых рассказывают несколько статей, и объединить их или оставить разными</translation>
    </message>
    <message>
        <source>Put the open or chosen articles away: they are kept, and left out of lists and timelines</source>
        <translation>Убрать открытую или выбранные статьи в архив: они сохранятся, но не будут видны в списках и на лентах времени</translation>
    </message>
    <message>
        <source>Take the open or chosen articles out of the library</source>
        <translation>Удалить открытую или выбранные статьи из библиотеки</translation>
    </message>
    <message>
        <source>Back &amp;up library…</source>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>Write a checked copy of the whole library</source>
        <translation>Сохранить проверенную копию всей библиотеки</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the library</source>
        <translation>Вернуть библиотеку к прежнему состоянию</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>&amp;Проверить библиотеку</translation>
    </message>
    <message>
        <source>Check that the file and all texts are whole</source>
        <translation>Проверить, целы ли файл и все тексты</translation>
    </message>
    <message>
        <source>Co&amp;mpact library</source>
        <translation>С&amp;жать библиотеку</translation>
    </message>
    <message>
        <source>Give back the room that deleted articles have left in the file</source>
        <translation>Освободить место, которое осталось в файле от удалённых статей</translation>
    </message>
    <message>
        <source>Mo&amp;ve library…</source>
        <translation>П&amp;еренести библиотеку…</translation>
    </message>
    <message>
        <source>Put the library to another place, such as a stick, and go on there</source>
        <translation>Перенести библиотеку в другое место, например на флешку, и продолжить там</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>Тре&amp;нировка</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>&amp;Тренироваться</translation>
    </message>
    <message>
        <source>Review what is due, or go back to the article</source>
        <translation>Повторить то, что пора повторить, или вернуться к статье</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>&amp;Learn this article</source>
        <translation>&amp;Учить эту статью</translation>
    </message>
    <message>
        <source>Have the cards of this article come up when it is time to review them</source>
        <translation>Показывать карточки этой статьи, когда их пора повторить</translation>
    </message>
    <message>
        <source>&amp;Everything in this lesson now</source>
        <translation>&amp;Всё в этом уроке сейчас</translation>
    </message>
    <message>
        <source>Ask everything in this lesson, beside the schedule</source>
        <translation>Спросить всё в этом уроке, помимо расписания</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>Ви&amp;кторина…</translation>
    </message>
    <message>
        <source>Questions on this article, with a result that can be printed</source>
        <translation>Вопросы по этой статье, с результатом для печати</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>Успе&amp;хи</translation>
    </message>
    <message>
        <source>See how practice goes, by week, article and actor</source>
        <translation>Посмотреть, как идёт тренировка: по неделям, статьям и участникам</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>П&amp;одготовка</translation>
    </message>
    <message>
        <source>Decide which of the actors and events that Dramatis found belong to the lesson</source>
        <translation>Решить, какие участники и события из найденных войдут в урок</translation>
    </message>
    <message>
        <source>Check&amp;list…</source>
        <translation>&amp;Контрольный список…</translation>
    </message>
    <message>
        <source>Show what this lesson still needs</source>
        <translation>Показать, чего ещё не хватает этому уроку</translation>
    </message>
    <message>
        <source>New &amp;actor…</source>
        <translation>Новый &amp;участник…</translation>
    </message>
    <message>
        <source>Make an actor of the name that is selected in the article</source>
        <translation>Сделать участника из имени, выбранного в статье</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>&amp;Новое событие…</translation>
    </message>
    <message>
        <source>Make an event of the selected words, or of the sentence at the cursor</source>
        <translation>Сделать событие из выбранных слов или из предложения под курсором</translation>
    </message>
    <message>
        <source>New relat&amp;ion…</source>
        <translation>Новая св&amp;язь…</translation>
    </message>
    <message>
        <source>Say how two actors stand to each other, as the selected words show</source>
        <translation>Указать, как связаны два участника, по выбранным словам</translation>
    </message>
    <message>
        <source>New state&amp;ment…</source>
        <translation>Новое &amp;высказывание…</translation>
    </message>
    <message>
        <source>Say who says what in the selected words</source>
        <translation>Указать, кто и что говорит в выбранных словах</translation>
    </message>
    <message>
        <source>Names the c&amp;hosen actor</source>
        <translation>Это вы&amp;бранный участник</translation>
    </message>
    <message>
        <source>The selected words name the actor that is chosen</source>
        <translation>Выбранными словами назван выбранный участник</translation>
    </message>
    <message>
        <source>Names no&amp;body</source>
        <translation>Э&amp;то не участник</translation>
    </message>
    <message>
        <source>The marked name that is selected, or at the cursor, names nobody</source>
        <translation>Отмеченное имя, которое выбрано или стоит под курсором, никого не называет</translation>
    </message>
    <message>
        <source>Change or delete the actor, event or statement that is chosen</source>
        <translation>Изменить или удалить выбранного участника, событие или высказывание</translation>
    </message>
    <message>
        <source>Mer&amp;ge actors…</source>
        <translation>Объ&amp;единить участников…</translation>
    </message>
    <message>
        <source>Make one actor of the chosen one and another</source>
        <translation>Сделать одного участника из выбранного и ещё одного</translation>
    </message>
    <message>
        <source>Spli&amp;t actor…</source>
        <translation>&amp;Разделить участника…</translation>
    </message>
    <message>
        <source>Tell two actors apart that were taken for one</source>
        <translation>Разделить двух участников, которых приняли за одного</translation>
    </message>
    <message>
        <source>Lear&amp;n this</source>
        <translation>Выу&amp;чить</translation>
    </message>
    <message>
        <source>Mark the chosen actor, event or word as one to learn, or unmark it</source>
        <translation>Отметить выбранного участника, событие или слово, чтобы выучить, или снять отметку</translation>
    </message>
    <message>
        <source>&amp;Explain word…</source>
        <translation>&amp;Объяснить слово…</translation>
    </message>
    <message>
        <source>Explain the selected word, for everybody who reads this article</source>
        <translation>Объяснить выбранное слово для всех, кто читает эту статью</translation>
    </message>
    <message>
        <source>Write a &amp;question…</source>
        <translation>Нов&amp;ый вопрос…</translation>
    </message>
    <message>
        <source>Ask something about the article; the selected words become the place of the answer</source>
        <translation>Задать вопрос к статье; выбранные слова станут местом ответа</translation>
    </message>
    <message>
        <source>&amp;Sides…</source>
        <translation>&amp;Стороны…</translation>
    </message>
    <message>
        <source>Say which actors of this article are on which side</source>
        <translation>Указать, кто из участников статьи на какой стороне</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>&amp;Данные статьи…</translation>
    </message>
    <message>
        <source>Change title, author, publication and date, or delete the article</source>
        <translation>Изменить название, автора, издание и дату или удалить статью</translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation>Испр&amp;авить текст…</translation>
    </message>
    <message>
        <source>Correct words of the article; what stands in it keeps its places</source>
        <translation>Исправить слова статьи; всё отмеченное в ней останется на своих местах</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {times}. {gloss}</source>
        <translation>{name}, {kind}, выучить, {times}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {times}. {gloss}</source>
        <translation>{name}, {kind}, {times}. {gloss}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Мнение</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>прочитано {percent} %</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, выучить, {mentions}, {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {mentions} in {articles}. {gloss}</source>
        <translation>{name}, {kind}, {mentions}, {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{colour}: “{quote}”</source>
        <translation>{colour}: «{quote}»</translation>
    </message>
    <message>
        <source>your note: {text}</source>
        <translation>ваша заметка: {text}</translation>
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
        <translation>{sentence} Когда: {period}.</translation>
    </message>
    <message>
        <source>{sentence} Paragraph {number}.</source>
        <translation>{sentence} Абзац {number}.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind}: {shown} из {count}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} место</numerusform>
            <numerusform>{n} места</numerusform>
            <numerusform>{n} мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation>
            <numerusform>в {n} статье</numerusform>
            <numerusform>в {n} статьях</numerusform>
            <numerusform>в {n} статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>в статье «{title}»</translation>
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
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Сторона {number}</translation>
    </message>
    <message>
        <source>This side needs a name.</source>
        <translation>Этой стороне нужно название.</translation>
    </message>
    <message>
        <source>Another side is called so too.</source>
        <translation>Так называется и другая сторона.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read. Write, for example, 2014, 2016-07 or 2017-01-11.</source>
        <translation>«{text}» — непонятная дата. Напишите, например: 2014, 2016-07 или 2017-01-11.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Конец периода раньше его начала.</translation>
    </message>
    <message>
        <source>circle, double line</source>
        <translation>круг, двойная линия</translation>
    </message>
    <message>
        <source>square, single line</source>
        <translation>квадрат, одинарная линия</translation>
    </message>
    <message>
        <source>diamond, dashes and dots</source>
        <translation>ромб, тире и точки</translation>
    </message>
    <message>
        <source>bar, dotted line</source>
        <translation>полоска, точечная линия</translation>
    </message>
    <message>
        <source>triangle, dashed line</source>
        <translation>треугольник, пунктирная линия</translation>
    </message>
    <message>
        <source>triangle upside down, thick line</source>
        <translation>перевёрнутый треугольник, толстая линия</translation>
    </message>
    <message>
        <source>cross, wavy line</source>
        <translation>косой крест, волнистая линия</translation>
    </message>
    <message>
        <source>plus, double dashed line</source>
        <translation>плюс, двойная пунктирная линия</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} и позже</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} и раньше</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Somebody passes on what is said to have happened.</source>
        <translation>Кто-то передаёт, что, по словам других, произошло.</translation>
    </message>
    <message>
        <source>Somebody says that it is so; others may not agree.</source>
        <translation>Кто-то говорит, что это так; другие могут быть не согласны.</translation>
    </message>
    <message>
        <source>Somebody says what to think of it.</source>
        <translation>Кто-то говорит, что об этом думать.</translation>
    </message>
    <message>
        <source>Somebody says what will or would happen.</source>
        <translation>Кто-то говорит, что будет или могло бы быть.</translation>
    </message>
    <message>
        <source>Somebody says that it is not so.</source>
        <translation>Кто-то говорит, что это не так.</translation>
    </message>
    <message>
        <source>supports: {statement}</source>
        <translation>поддерживает: {statement}</translation>
    </message>
    <message>
        <source>disputes: {statement}</source>
        <translation>оспаривает: {statement}</translation>
    </message>
    <message>
        <source>supports the statement above</source>
        <translation>поддерживает высказывание выше</translation>
    </message>
    <message>
        <source>disputes the statement above</source>
        <translation>оспаривает высказывание выше</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Неназванные источники</translation>
    </message>
    <message>
        <source>{speaker}: {statement}</source>
        <translation>{speaker}: {statement}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>очень вероятно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>accepted beforehand</source>
        <translation>принято заранее</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <translation>
            <numerusform>{n} высказывание</numerusform>
            <numerusform>{n} высказывания</numerusform>
            <numerusform>{n} высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Проверять больше нечего.</translation>
    </message>
    <message>
        <source>Only doubtful ones are left: {kinds}. You can stop here.</source>
        <translation>Остались только сомнительные: {kinds}. На этом можно остановиться.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left: {kinds}</source>
        <translation>
            <numerusform>Осталось {n}: {kinds}</numerusform>
            <numerusform>Осталось {n}: {kinds}</numerusform>
            <numerusform>Осталось {n}: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} – {relation} – {other}</source>
        <translation>{one} – {relation} – {other}</translation>
    </message>
    <message>
        <source>{date}, worked out</source>
        <translation>{date}, вычислено</translation>
    </message>
    <message>
        <source>known to the library</source>
        <translation>есть в библиотеке</translation>
    </message>
    <message>
        <source>{certainty}: {reason}</source>
        <translation>{certainty}. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted beforehand</source>
        <translation>
            <numerusform>{n} принята заранее</numerusform>
            <numerusform>{n} приняты заранее</numerusform>
            <numerusform>{n} принято заранее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful ones</source>
        <translation>
            <numerusform>{n} сомнительная</numerusform>
            <numerusform>{n} сомнительные</numerusform>
            <numerusform>{n} сомнительных</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: open; Enter closes them</source>
        <translation>{words}: список открыт; Enter закрывает его</translation>
    </message>
    <message>
        <source>{words}: Enter opens them</source>
        <translation>{words}: Enter открывает список</translation>
    </message>
    <message>
        <source>carries a judgement</source>
        <translation>оценочное слово</translation>
    </message>
    <message>
        <source>carries a judgement; plainer: {word}</source>
        <translation>оценочное слово; нейтральное: {word}</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word}: {meaning}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Leave the selected paragraphs out of the article (Space)</source>
        <translation>Убрать выбранные абзацы из статьи (пробел)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Make headings of the selected paragraphs, or paragraphs again (H)</source>
        <translation>Сделать выбранные абзацы заголовками или снова абзацами (H)</translation>
    </message>
    <message>
        <source>Put the selected paragraphs back into the article (Space)</source>
        <translation>Вернуть выбранные абзацы в статью (пробел)</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Put back all that was left out</source>
        <translation>Вернуть всё, что убрано</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Как предложено</translation>
    </message>
    <message>
        <source>Go back to what Dramatis proposed to keep</source>
        <translation>Снова взять то, что предложил Dramatis</translation>
    </message>
    <message numerus="yes">
        <source>The article: {n} words</source>
        <translation>
            <numerusform>Статья: {n} слово</numerusform>
            <numerusform>Статья: {n} слова</numerusform>
            <numerusform>Статья: {n} слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} words</source>
        <translation>
            <numerusform>Убрано: {n} слово</numerusform>
            <numerusform>Убрано: {n} слова</numerusform>
            <numerusform>Убрано: {n} слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {number}: {text}</source>
        <translation>Абзац {number}: {text}</translation>
    </message>
    <message>
        <source>Heading: {text}</source>
        <translation>Заголовок: {text}</translation>
    </message>
    <message>
        <source>{reason}: {text}</source>
        <translation>{reason}: {text}</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Западноевропейская (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Центральноевропейская (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириллица (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Кириллица (KOI8-R)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Арабская (Windows-1256)</translation>
    </message>
    <message>
        <source>Articles to add</source>
        <translation>Какие статьи добавить</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>If letters look wrong, choose how they were written</source>
        <translation>Если буквы выглядят неправильно, выберите, как они записаны</translation>
    </message>
    <message>
        <source>What should be known of this text</source>
        <translation>Что надо знать об этом тексте</translation>
    </message>
    <message>
        <source>{name} ({format})</source>
        <translation>{name} ({format})</translation>
    </message>
    <message numerus="yes">
        <source>{n} words in all</source>
        <translation>
            <numerusform>всего {n} слово</numerusform>
            <numerusform>всего {n} слова</numerusform>
            <numerusform>всего {n} слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept</source>
        <translation>
            <numerusform>оставлено {n}</numerusform>
            <numerusform>оставлено {n}</numerusform>
            <numerusform>оставлено {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>The newspaper, website or book</source>
        <translation>Газета, сайт или книга</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>A date, such as 2017-03-15</source>
        <translation>Дата, например 2017-03-15</translation>
    </message>
    <message>
        <source>Yes, it was &amp;published on this day</source>
        <translation>Да, опубликовано в э&amp;тот день</translation>
    </message>
    <message>
        <source>Dates such as “Jan. 11” or “last week” are worked out from this day</source>
        <translation>По этому дню вычисляются даты вроде «11 января» и «на прошлой неделе»</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Readers are told when a text is somebody’s opinion</source>
        <translation>Читатели увидят, что текст — чьё-то мнение</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>На&amp;звание</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>Publ&amp;ication</source>
        <translation>И&amp;здание</translation>
    </message>
    <message>
        <source>Published o&amp;n</source>
        <translation>Дата &amp;публикации</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Suggestions are best for English</source>
        <translation>Лучше всего подсказки работают для английского</translation>
    </message>
    <message>
        <source>The first eight words of the text, if it has none</source>
        <translation>Если названия нет — первые восемь слов текста</translation>
    </message>
    <message>
        <source>{day}: {where}</source>
        <translation>{day}: {where}</translation>
    </message>
    <message>
        <source>Without it, dates such as “Jan. 11” cannot be worked out. Leave it empty if it is not known.</source>
        <translation>Без неё нельзя вычислить даты вроде «11 января». Если дата неизвестна, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Choose another text</source>
        <translation>Выбрать другой текст</translation>
    </message>
    <message>
        <source>&amp;Add article</source>
        <translation>&amp;Добавить статью</translation>
    </message>
    <message>
        <source>Put the article into the library, and look for its actors and events (Ctrl+Enter)</source>
        <translation>Добавить статью в библиотеку и найти её участников и события (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close without adding anything, or stop reading (Escape)</source>
        <translation>Закрыть, ничего не добавляя, или прервать чтение (Esc)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Чтение «{name}»…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Чтение текста…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files…</source>
        <translation>
            <numerusform>Чтение {n} файла…</numerusform>
            <numerusform>Чтение {n} файлов…</numerusform>
            <numerusform>Чтение {n} файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Не удалось прочитать текст.</translation>
    </message>
    <message>
        <source>&amp;Add beside it</source>
        <translation>&amp;Добавить рядом</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} articles</source>
        <translation>
            <numerusform>&amp;Добавить {n} статью</numerusform>
            <numerusform>&amp;Добавить {n} статьи</numerusform>
            <numerusform>&amp;Добавить {n} статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the day of publication first, or empty the field if it is not known.</source>
        <translation>Сначала подтвердите дату публикации или очистите поле, если она неизвестна.</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>убрано вами</translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation>Открыть &amp;имеющуюся статью</translation>
    </message>
    <message>
        <source>Add nothing, and read the article that is there</source>
        <translation>Ничего не добавлять и читать статью, которая уже есть</translation>
    </message>
    <message>
        <source>Correct its &amp;text with this one</source>
        <translation>Исправить её &amp;текст по этому</translation>
    </message>
    <message>
        <source>Give the article that is there the new text; its actors, events and notes move along</source>
        <translation>Дать имеющейся статье новый текст; её участники, события и заметки останутся на своих местах</translation>
    </message>
    <message>
        <source>The library holds this article already</source>
        <translation>Эта статья уже есть в библиотеке</translation>
    </message>
    <message>
        <source>The library holds this text already, as “{title}”.</source>
        <translation>Этот текст уже есть в библиотеке: «{title}».</translation>
    </message>
    <message>
        <source>{percent} % of this text stand word for word in “{title}” already.</source>
        <translation>{percent} % этого текста уже есть слово в слово в статье «{title}».</translation>
    </message>
    <message>
        <source>The library holds another text with the title “{title}”.</source>
        <translation>В библиотеке есть другой текст с названием «{title}».</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Перетащите статью сюда</translation>
    </message>
    <message>
        <source>A web page that you saved, or a Word, OpenDocument, PDF, EPUB, RTF, Markdown or text file. Nothing is sent anywhere.</source>
        <translation>Сохранённая веб-страница, файл Word, OpenDocument, PDF, EPUB, RTF, Markdown или текст. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose one file or several</source>
        <translation>Выбрать один или несколько файлов</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>Вст&amp;авить скопированное</translation>
    </message>
    <message>
        <source>Take the text from the clipboard</source>
        <translation>Взять текст из буфера обмена</translation>
    </message>
    <message>
        <source>Or paste or type the text here</source>
        <translation>Или вставьте либо наберите текст здесь</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>В&amp;зять этот текст</translation>
    </message>
    <message>
        <source>Take the text that stands in the field</source>
        <translation>Взять текст, который стоит в поле</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Выбрать статьи</translation>
    </message>
    <message>
        <source>This is only the address of a page, and Dramatis never goes online. Save the page in your browser and drop the file here, or copy the text of the article.</source>
        <translation>Это только адрес страницы, а Dramatis не выходит в интернет. Сохраните страницу в браузере и перетащите файл сюда или скопируйте текст статьи.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте статью.</translation>
    </message>
    <message>
        <source>paragraph {number}: not mentioned</source>
        <translation>абзац {number}: нет упоминаний</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {number}: mentioned {n} times</source>
        <translation>
            <numerusform>абзац {number}: {n} упоминание</numerusform>
            <numerusform>абзац {number}: {n} упоминания</numerusform>
            <numerusform>абзац {number}: {n} упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter actors by name</source>
        <translation>Фильтр участников по имени</translation>
    </message>
    <message>
        <source>Show only the actors whose name or description has these words</source>
        <translation>Показать только участников, в имени или описании которых есть эти слова</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Sort the actors</source>
        <translation>Порядок участников</translation>
    </message>
    <message>
        <source>Nobody here has that name.</source>
        <translation>Здесь никого с таким именем нет.</translation>
    </message>
    <message>
        <source>In order of appearance</source>
        <translation>По порядку появления</translation>
    </message>
    <message>
        <source>By number of mentions</source>
        <translation>По числу упоминаний</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>По сторонам</translation>
    </message>
    <message>
        <source>What to learn first</source>
        <translation>Сначала то, что выучить</translation>
    </message>
    <message>
        <source>This library holds no articles yet.</source>
        <translation>В этой библиотеке пока нет статей.</translation>
    </message>
    <message>
        <source>Dramatis brings two articles and a comment on Libya in 2017, with their actors and timelines.</source>
        <translation>В Dramatis есть две статьи и комментарий о Ливии 2017 года, с участниками и лентами времени.</translation>
    </message>
    <message>
        <source>Nobody is noted in this article yet.</source>
        <translation>В этой статье пока никто не отмечен.</translation>
    </message>
    <message>
        <source>&amp;Find actors and events</source>
        <translation>&amp;Найти участников и события</translation>
    </message>
    <message>
        <source>Have Dramatis look for them; you decide on each</source>
        <translation>Dramatis найдёт участников, а вы решите, кого взять</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Предыдущее место (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Colours and bookmarks</source>
        <translation>Цвета и закладки</translation>
    </message>
    <message>
        <source>Filter notes by words</source>
        <translation>Отобрать заметки по словам</translation>
    </message>
    <message>
        <source>Show only the notes that have these words, or are on them</source>
        <translation>Показать только заметки, где есть эти слова или которые стоят при них</translation>
    </message>
    <message>
        <source>Change words or colour of the note (F2)</source>
        <translation>Изменить текст или цвет заметки (F2)</translation>
    </message>
    <message>
        <source>Delete the note with its highlight (Del)</source>
        <translation>Удалить заметку вместе с выделением (Del)</translation>
    </message>
    <message>
        <source>Names of the colours…</source>
        <translation>Названия цветов…</translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation>Указать, что значит для вас каждый цвет</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>No note here has these words.</source>
        <translation>Ни в одной заметке здесь нет этих слов.</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article yet.

Select words in the text and press Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) or Alt+4 ({fourth}), or Ctrl+M to write a note. Alt+5 sets a bookmark.</source>
        <translation>В этой статье пока ничего не выделено.

Выделите слова в тексте и нажмите Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) или Alt+4 ({fourth}), либо Ctrl+M, чтобы написать заметку. Alt+5 ставит закладку.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} notes</source>
        <translation>
            <numerusform>{name}, {n} заметка</numerusform>
            <numerusform>{name}, {n} заметки</numerusform>
            <numerusform>{name}, {n} заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <translation>
            <numerusform>{n} закладка</numerusform>
            <numerusform>{n} закладки</numerusform>
            <numerusform>{n} закладок</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds no articles yet.
File &gt; Add the bundled articles puts three into it.</source>
        <translation>В этой библиотеке пока нет статей.
Выберите Файл &gt; Добавить встроенные статьи, и их станет три.</translation>
    </message>
    <message>
        <source>{title}. Chosen: {sentence}</source>
        <translation>{title}. Выбрано: {sentence}</translation>
    </message>
    <message>
        <source>{speaker}: {kind}</source>
        <translation>{speaker}: {kind}</translation>
    </message>
    <message>
        <source>No relations between actors are noted in this article yet.</source>
        <translation>В этой статье пока не указаны связи между участниками.</translation>
    </message>
    <message>
        <source>Show the relations of one time. Those whose time the article does not state are shown at all times.</source>
        <translation>Показать связи одного времени. Связи, для которых статья не называет время, показаны всегда.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Show the relations as a map</source>
        <translation>Показать связи на карте</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Show the relations as a list of sentences</source>
        <translation>Показать связи списком предложений</translation>
    </message>
    <message>
        <source>Change this relation (F2)</source>
        <translation>Изменить эту связь (F2)</translation>
    </message>
    <message>
        <source>Delete this relation (Del)</source>
        <translation>Удалить эту связь (Del)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>{shown} of {all} relations are shown.</source>
        <translation>Показано связей: {shown} из {all}.</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>время не указано</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Что значат знаки</translation>
    </message>
    <message>
        <source>Map of relations</source>
        <translation>Карта связей</translation>
    </message>
    <message>
        <source>{kind}, {relations}</source>
        <translation>{kind}, {relations}</translation>
    </message>
    <message>
        <source>The article does not say when.</source>
        <translation>Статья не говорит, когда.</translation>
    </message>
    <message>
        <source>Arrow keys walk from actor to actor, E and Shift+E from relation to relation of one. Enter opens. +, - and 0 zoom, as does the wheel with Ctrl; dragging moves the map.</source>
        <translation>Стрелки ведут от участника к участнику, E и Shift+E — от одной его связи к другой. Enter открывает. +, - и 0 меняют масштаб, как и колесо с Ctrl; карту можно перетащить мышью.</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>Только в этой статье</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Not before this date, such as 2016 or 2016-07</source>
        <translation>Не раньше этой даты, например 2016 или 2016-07</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Not after this date, such as 2017 or 2017-03-15</source>
        <translation>Не позже этой даты, например 2017 или 2017-03-15</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} результат</numerusform>
            <numerusform>{n} результата</numerusform>
            <numerusform>{n} результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Did you mean:</source>
        <translation>По запросу «{words}» ничего не найдено. Возможно, вы имели в виду:</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try fewer words, or only the beginning of a word.</source>
        <translation>По запросу «{words}» ничего не найдено. Попробуйте меньше слов или только начало слова.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>Choose which articles are listed</source>
        <translation>Выбрать, какие статьи показаны в списке</translation>
    </message>
    <message>
        <source>Listed: {name}</source>
        <translation>В списке: {name}</translation>
    </message>
    <message>
        <source>{kind}, {answer}</source>
        <translation>{kind}, {answer}</translation>
    </message>
    <message>
        <source>Change this statement (F2)</source>
        <translation>Изменить это высказывание (F2)</translation>
    </message>
    <message>
        <source>Delete this statement (Del)</source>
        <translation>Удалить это высказывание (Del)</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящим</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>С ответами</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>Порядок высказываний</translation>
    </message>
    <message>
        <source>Kinds of statement</source>
        <translation>Виды высказываний</translation>
    </message>
    <message>
        <source>This article has no list of who says what.</source>
        <translation>Для этой статьи нет списка, кто что говорит.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} statements</source>
        <translation>
            <numerusform>{name}, {n} высказывание</numerusform>
            <numerusform>{name}, {n} высказывания</numerusform>
            <numerusform>{name}, {n} высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere {dates}</source>
        <translation>другие статьи: {dates}</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Другие события</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Событий пока нет.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>По алфавиту</translation>
    </message>
    <message>
        <source>Order of the words</source>
        <translation>Порядок слов</translation>
    </message>
    <message>
        <source>Change the explanation (F2)</source>
        <translation>Изменить объяснение (F2)</translation>
    </message>
    <message>
        <source>Take the word out of the list (Del)</source>
        <translation>Убрать слово из списка (Del)</translation>
    </message>
    <message>
        <source>Mark the word as one to learn, or unmark it</source>
        <translation>Отметить слово, чтобы выучить, или снять отметку</translation>
    </message>
    <message>
        <source>No word of this article is explained here. Select one in the text and choose “Explain word” (Ctrl+E).</source>
        <translation>В этой статье пока нет слов с объяснениями. Выберите слово в тексте и команду «Объяснить слово» (Ctrl+E).</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>Show the answer (Space)</source>
        <translation>Показать ответ (Пробел)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Клавиша {key}</translation>
    </message>
    <message>
        <source>{answer} (right)</source>
        <translation>{answer} (верно)</translation>
    </message>
    <message>
        <source>{answer} (not right)</source>
        <translation>{answer} (неверно)</translation>
    </message>
    <message>
        <source>The earliest first</source>
        <translation>Сначала самое раннее</translation>
    </message>
    <message>
        <source>Drag the rows, or move one with Alt and the arrow keys</source>
        <translation>Перетаскивайте строки или двигайте их клавишами Alt и стрелками</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Поднять строку (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Опустить строку (Alt+Вниз)</translation>
    </message>
    <message>
        <source>&amp;This is the order</source>
        <translation>&amp;Вот порядок</translation>
    </message>
    <message>
        <source>Give this order (Enter)</source>
        <translation>Ответить так (Enter)</translation>
    </message>
    <message>
        <source>{text} (belongs at place {place})</source>
        <translation>{text} (место: {place})</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Drag the event to its place, or move it with the arrow keys</source>
        <translation>Перетащите событие на его место или двигайте стрелками</translation>
    </message>
    <message>
        <source>{title}: before {date}</source>
        <translation>{title}: раньше, чем {date}</translation>
    </message>
    <message>
        <source>{title}: after {date}</source>
        <translation>{title}: позже, чем {date}</translation>
    </message>
    <message>
        <source>{title}: after {first}, before {second}</source>
        <translation>{title}: позже, чем {first}, но раньше, чем {second}</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>место здесь</translation>
    </message>
    <message>
        <source>&amp;Here it belongs</source>
        <translation>&amp;Место здесь</translation>
    </message>
    <message>
        <source>Leave the event at this place (Enter)</source>
        <translation>Оставить событие на этом месте (Enter)</translation>
    </message>
    <message>
        <source>Give this answer (Enter)</source>
        <translation>Дать этот ответ (Enter)</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>День, месяц или год</translation>
    </message>
    <message>
        <source>The name or the words</source>
        <translation>Имя или слова</translation>
    </message>
    <message>
        <source>Small slips in names are forgiven and shown.</source>
        <translation>Мелкие описки в именах прощаются и показываются.</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>День контрольной</translation>
    </message>
    <message>
        <source>When is the test on “{title}”? Practice for it puts first what you would have forgotten by then, and leaves the schedule alone.</source>
        <translation>Когда контрольная по «{title}»? Подготовка к ней начинает с того, что вы к тому дню забыли бы, и не трогает расписание.</translation>
    </message>
    <message>
        <source>The arrow keys change day, month and year</source>
        <translation>Стрелки меняют день, месяц и год</translation>
    </message>
    <message>
        <source>Keep this day (Enter)</source>
        <translation>Сохранить этот день (Enter)</translation>
    </message>
    <message>
        <source>&amp;No test</source>
        <translation>&amp;Нет контрольной</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Убрать день</translation>
    </message>
    <message>
        <source>Open the &amp;place</source>
        <translation>Открыть &amp;место</translation>
    </message>
    <message>
        <source>Show the sentence in the article (Ctrl+Enter); {key} comes back</source>
        <translation>Показать предложение в статье (Ctrl+Enter); {key} возвращает сюда</translation>
    </message>
    <message>
        <source>The article does not say this in one sentence: it stands in the glossary.</source>
        <translation>В статье об этом нет одного предложения: это стоит в словаре.</translation>
    </message>
    <message>
        <source>“{title}”, heading</source>
        <translation>«{title}», заголовок</translation>
    </message>
    <message>
        <source>Hand in a summary</source>
        <translation>Сдать сводку</translation>
    </message>
    <message>
        <source>This writes a file, and sends it to nobody: you decide whom you give it to. It holds the figures of the articles and weeks that are shown, and no single answer.</source>
        <translation>Записывается файл, и он никому не отправляется: вы сами решаете, кому его дать. В нём показатели по показанным статьям и неделям и ни одного отдельного ответа.</translation>
    </message>
    <message>
        <source>A &amp;page (PDF)</source>
        <translation>&amp;Страница (PDF)</translation>
    </message>
    <message>
        <source>A &amp;table (CSV)</source>
        <translation>&amp;Таблица (CSV)</translation>
    </message>
    <message>
        <source>One page with lines for your name, the figures and the drawn weeks.</source>
        <translation>Одна страница со строкой для имени, показателями и нарисованными неделями.</translation>
    </message>
    <message>
        <source>A row for each article and week, for a spreadsheet.</source>
        <translation>Строка на каждую статью и неделю, для электронной таблицы.</translation>
    </message>
    <message>
        <source>Choose a place for the file (Enter)</source>
        <translation>Выбрать место для файла (Enter)</translation>
    </message>
    <message>
        <source>Close without a file (Escape)</source>
        <translation>Закрыть без файла (Esc)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Файл PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>сводка</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Сохранить сводку</translation>
    </message>
    <message>
        <source>The summary could not be written.</source>
        <translation>Не удалось записать сводку.</translation>
    </message>
    <message>
        <source>What can be practised of “{title}”</source>
        <translation>В чём можно тренироваться: «{title}»</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>Review what is due today (Enter)</source>
        <translation>Повторить то, что пора повторить сегодня (Enter)</translation>
    </message>
    <message>
        <source>Its cards come up from today on</source>
        <translation>Её карточки появляются с сегодняшнего дня</translation>
    </message>
    <message>
        <source>Articles that you learn</source>
        <translation>Статьи, которые вы учите</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>How many new cards a day, and how well they are to be known</source>
        <translation>Сколько новых карточек в день и насколько хорошо их знать</translation>
    </message>
    <message>
        <source>Questions on the article that is open, for a class</source>
        <translation>Вопросы по открытой статье, для класса</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Успехи</translation>
    </message>
    <message>
        <source>See how practice goes</source>
        <translation>Посмотреть, как идёт тренировка</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>Проверяется, что пора повторить…</translation>
    </message>
    <message>
        <source>You are reading “{title}”.</source>
        <translation>Вы читаете «{title}».</translation>
    </message>
    <message>
        <source>&amp;For the test</source>
        <translation>К &amp;контрольной</translation>
    </message>
    <message>
        <source>&amp;Your teacher’s questions</source>
        <translation>Вопросы вашего &amp;учителя</translation>
    </message>
    <message>
        <source>&amp;Day of the test…</source>
        <translation>&amp;День контрольной…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was set aside</source>
        <translation>В&amp;ернуть отложенное</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>&amp;Больше не учить</translation>
    </message>
    <message>
        <source>Learn an article, and its cards come up when it is time to review them.</source>
        <translation>Начните учить статью, и её карточки будут появляться, когда их пора повторить.</translation>
    </message>
    <message>
        <source>Nothing to review until tomorrow.</source>
        <translation>До завтра повторять нечего.</translation>
    </message>
    <message numerus="yes">
        <source>To review today: {n} cards</source>
        <translation>
            <numerusform>Повторить сегодня: {n} карточку</numerusform>
            <numerusform>Повторить сегодня: {n} карточки</numerusform>
            <numerusform>Повторить сегодня: {n} карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers cannot be saved here, so nothing can be reviewed; everything in a lesson can be practised.</source>
        <translation>Ответы здесь нельзя сохранить, поэтому повторять нельзя; тренироваться во всём уроке можно.</translation>
    </message>
    <message>
        <source>Who is who, when what happened, who stands where: some minutes a day are enough.</source>
        <translation>Кто есть кто, что когда было, кто на какой стороне: хватит нескольких минут в день.</translation>
    </message>
    <message>
        <source>You can still practise everything in a lesson; it leaves the schedule alone.</source>
        <translation>Можно всё равно тренироваться во всём уроке; расписание это не меняет.</translation>
    </message>
    <message numerus="yes">
        <source>{n} come again</source>
        <translation>
            <numerusform>{n} повторяется</numerusform>
            <numerusform>{n} повторяются</numerusform>
            <numerusform>{n} повторяются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are new</source>
        <translation>
            <numerusform>{n} новая</numerusform>
            <numerusform>{n} новые</numerusform>
            <numerusform>{n} новых</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>About {names}</source>
        <translation>О ком: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to review</source>
        <translation>
            <numerusform>повторить {n}</numerusform>
            <numerusform>повторить {n}</numerusform>
            <numerusform>повторить {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} новая</numerusform>
            <numerusform>{n} новые</numerusform>
            <numerusform>{n} новых</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>сегодня ничего</translation>
    </message>
    <message numerus="yes">
        <source>test on {day}, in {n} days</source>
        <translation>
            <numerusform>контрольная {day}, через {n} день</numerusform>
            <numerusform>контрольная {day}, через {n} дня</numerusform>
            <numerusform>контрольная {day}, через {n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>test today</source>
        <translation>контрольная сегодня</translation>
    </message>
    <message>
        <source>test was on {day}</source>
        <translation>контрольная была {day}</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Новых карточек в день</translation>
    </message>
    <message>
        <source>Of all articles together; ten are some five minutes a day</source>
        <translation>Из всех статей вместе; десять — это около пяти минут в день</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Known when they come again</source>
        <translation>Помнить при повторении</translation>
    </message>
    <message>
        <source>More means that cards come again sooner, and more of them each day</source>
        <translation>Чем больше, тем раньше карточки повторяются и тем больше их в день</translation>
    </message>
    <message>
        <source>New cards are about key actors, events and words alone</source>
        <translation>Новые карточки — только о том, что отмечено «выучить»</translation>
    </message>
    <message>
        <source>Turn all cards over, without choices or typing</source>
        <translation>Все карточки переворачивать, без выбора и набора</translation>
    </message>
    <message>
        <source>You say yourself how well you knew each card</source>
        <translation>Вы сами говорите, насколько хорошо знали карточку</translation>
    </message>
    <message>
        <source>Keep these options (Enter)</source>
        <translation>Сохранить настройки (Enter)</translation>
    </message>
    <message>
        <source>&amp;New cards a day</source>
        <translation>&amp;Новых карточек в день</translation>
    </message>
    <message>
        <source>&amp;Known when they come again</source>
        <translation>&amp;Помнить при повторении</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Спрашивать пока нечего.</translation>
    </message>
    <message>
        <source>Cards come from actors with a description, dated events, explained words and statements.</source>
        <translation>Карточки делаются из описанных участников, событий с датой, объяснённых слов и высказываний.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>Не удалось записать в библиотеку.</translation>
    </message>
    <message>
        <source>Whose figures are shown</source>
        <translation>По каким статьям показатели</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>How far back the figures reach</source>
        <translation>За какое время показатели</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} weeks</source>
        <translation>
            <numerusform>Последняя {n} неделя</numerusform>
            <numerusform>Последние {n} недели</numerusform>
            <numerusform>Последние {n} недель</numerusform>
        </translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>В виде таблиц</translation>
    </message>
    <message>
        <source>Show the figures of the drawings as tables</source>
        <translation>Показать данные диаграмм в виде таблиц</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>To review in the next 30 days</source>
        <translation>Повторить в ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Actors, the weakest first</source>
        <translation>Участники, сначала самые незнакомые</translation>
    </message>
    <message>
        <source>&amp;Practise these</source>
        <translation>&amp;Тренироваться в этом</translation>
    </message>
    <message>
        <source>Ask what you know least, beside the schedule</source>
        <translation>Спросить то, что вы знаете хуже всего, помимо расписания</translation>
    </message>
    <message>
        <source>What was kept in mind, and what comes due</source>
        <translation>Что запомнилось и что пора будет повторить</translation>
    </message>
    <message>
        <source>&amp;Hand in a summary…</source>
        <translation>&amp;Сдать сводку…</translation>
    </message>
    <message>
        <source>Write a page or a table that you can give to your teacher</source>
        <translation>Записать страницу или таблицу, которую можно дать учителю</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>&amp;Назад к началу</translation>
    </message>
    <message>
        <source>See what is to be reviewed</source>
        <translation>Посмотреть, что пора повторить</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Не удалось прочитать показатели.</translation>
    </message>
    <message>
        <source>Nothing was practised yet. After the first answers, this page shows how it goes.</source>
        <translation>Тренировок ещё не было. После первых ответов здесь будет видно, как идут дела.</translation>
    </message>
    <message numerus="yes">
        <source>{n} known well</source>
        <translation>
            <numerusform>{n} знаете хорошо</numerusform>
            <numerusform>{n} знаете хорошо</numerusform>
            <numerusform>{n} знаете хорошо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being learnt</source>
        <translation>
            <numerusform>{n} учите</numerusform>
            <numerusform>{n} учите</numerusform>
            <numerusform>{n} учите</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked yet</source>
        <translation>
            <numerusform>{n} ещё не было</numerusform>
            <numerusform>{n} ещё не было</numerusform>
            <numerusform>{n} ещё не было</numerusform>
        </translation>
    </message>
    <message>
        <source>Known well</source>
        <translation>Хорошо знаете</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} минута</numerusform>
            <numerusform>{n} минуты</numerusform>
            <numerusform>{n} минут</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>За это время ответов нет.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers in this period, {share} right, in {minutes} of practice.</source>
        <translation>
            <numerusform>{n} ответ за это время, верно {share}, тренировка: {minutes}.</numerusform>
            <numerusform>{n} ответа за это время, верно {share}, тренировка: {minutes}.</numerusform>
            <numerusform>{n} ответов за это время, верно {share}, тренировка: {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has come again after a day or more in this period.</source>
        <translation>За это время ни одна карточка не повторилась через день или позже.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards came again after a day or more; {share} of them were known.</source>
        <translation>
            <numerusform>{n} карточка повторилась через день или позже; помнили {share}.</numerusform>
            <numerusform>{n} карточки повторились через день или позже; помнили {share}.</numerusform>
            <numerusform>{n} карточек повторилось через день или позже; помнили {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer about an actor was wrong in this period.</source>
        <translation>За это время не было неверных ответов об участниках.</translation>
    </message>
    <message>
        <source>{names}, in “{title}”</source>
        <translation>{names}, в «{title}»</translation>
    </message>
    <message>
        <source>Week of {day}: no answers.</source>
        <translation>Неделя с {day}: ответов нет.</translation>
    </message>
    <message numerus="yes">
        <source>Week of {day}: {n} answers, {share} right, {minutes}.</source>
        <translation>
            <numerusform>Неделя с {day}: {n} ответ, верно {share}, {minutes}.</numerusform>
            <numerusform>Неделя с {day}: {n} ответа, верно {share}, {minutes}.</numerusform>
            <numerusform>Неделя с {day}: {n} ответов, верно {share}, {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} cards to review.</source>
        <translation>
            <numerusform>{day}: повторить {n} карточку.</numerusform>
            <numerusform>{day}: повторить {n} карточки.</numerusform>
            <numerusform>{day}: повторить {n} карточек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that are done</source>
        <translation>Пройденные вопросы</translation>
    </message>
    <message>
        <source>&amp;Skip this question</source>
        <translation>&amp;Пропустить вопрос</translation>
    </message>
    <message>
        <source>Leave this question without an answer</source>
        <translation>Оставить этот вопрос без ответа</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>End the quiz here; the result says what was answered (Esc)</source>
        <translation>Закончить викторину здесь; в результате будет то, на что вы ответили (Esc)</translation>
    </message>
    <message>
        <source>This article gives too few questions for a quiz.</source>
        <translation>Для викторины в этой статье слишком мало вопросов.</translation>
    </message>
    <message>
        <source>A quiz has at least five. Choose more topics, or describe more actors and date more events.</source>
        <translation>В викторине их не меньше пяти. Выберите больше тем или опишите больше участников и датируйте больше событий.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Вопрос {number} из {count}</translation>
    </message>
    <message>
        <source>The result was saved as {file}.</source>
        <translation>Результат сохранён: {file}.</translation>
    </message>
    <message>
        <source>Your name, for the sheet; it may stay empty</source>
        <translation>Ваше имя, для листа; можно не писать</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>It stands on the sheet, and nowhere else</source>
        <translation>Оно будет на листе и больше нигде</translation>
    </message>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;Печать или файл…</translation>
    </message>
    <message>
        <source>A result sheet, with the evidence for what was wrong</source>
        <translation>Лист с результатом и с подтверждениями там, где ответ был неверным</translation>
    </message>
    <message>
        <source>S&amp;huffle again</source>
        <translation>&amp;Перемешать ещё раз</translation>
    </message>
    <message>
        <source>Another quiz on this article</source>
        <translation>Другая викторина по этой статье</translation>
    </message>
    <message>
        <source>Back to the start &amp;page</source>
        <translation>&amp;Назад к началу</translation>
    </message>
    <message>
        <source>Leave the quiz (Esc)</source>
        <translation>Выйти из викторины (Esc)</translation>
    </message>
    <message>
        <source>Result of the quiz</source>
        <translation>Результат викторины</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Неверно.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Нет ответа.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>Верно: {answer}</translation>
    </message>
    <message>
        <source>When, and in which order</source>
        <translation>Когда и в каком порядке</translation>
    </message>
    <message>
        <source>Sides, positions, relations</source>
        <translation>Стороны, позиции, связи</translation>
    </message>
    <message>
        <source>Gaps, true or false</source>
        <translation>Пропуски, верно или нет</translation>
    </message>
    <message>
        <source>Your teacher’s questions</source>
        <translation>Вопросы вашего учителя</translation>
    </message>
    <message>
        <source>A quiz leaves the schedule alone. The result can be printed, and nothing is sent anywhere.</source>
        <translation>Викторина не трогает расписание. Результат можно напечатать, и ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>From 5 to 20; fewer where the article does not give so many</source>
        <translation>От 5 до 20; меньше, если столько в статье не набирается</translation>
    </message>
    <message>
        <source>Whether the quiz asks about this</source>
        <translation>Спрашивать ли об этом</translation>
    </message>
    <message>
        <source>Say after each question whether it was right</source>
        <translation>Говорить после каждого вопроса, верно ли</translation>
    </message>
    <message>
        <source>Otherwise all is said at the end</source>
        <translation>Иначе всё будет сказано в конце</translation>
    </message>
    <message>
        <source>&amp;Begin the quiz</source>
        <translation>На&amp;чать викторину</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>Задать первый вопрос (Enter)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Вопросов</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Сначала откройте статью.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>I did not know it (key 1)</source>
        <translation>Не знал(а) (клавиша 1)</translation>
    </message>
    <message>
        <source>I knew it, but it was hard (key 2)</source>
        <translation>Знал(а), но с трудом (клавиша 2)</translation>
    </message>
    <message>
        <source>I knew it (key 3)</source>
        <translation>Знал(а) (клавиша 3)</translation>
    </message>
    <message>
        <source>I knew it at once (key 4)</source>
        <translation>Знал(а) сразу (клавиша 4)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>Go on to the next card (Enter)</source>
        <translation>Перейти к следующей карточке (Enter)</translation>
    </message>
    <message>
        <source>{rating}: again in {time}</source>
        <translation>{rating}: снова через {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} час</numerusform>
            <numerusform>{n} часа</numerusform>
            <numerusform>{n} часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} месяц</numerusform>
            <numerusform>{n} месяца</numerusform>
            <numerusform>{n} месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} год</numerusform>
            <numerusform>{n} года</numerusform>
            <numerusform>{n} лет</numerusform>
        </translation>
    </message>
    <message>
        <source>The score, each question with your answer, and the evidence for what was wrong.</source>
        <translation>Счёт, каждый вопрос с вашим ответом и подтверждения там, где ответ был неверным.</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>Печать результата</translation>
    </message>
    <message>
        <source>Cards that are done</source>
        <translation>Пройденные карточки</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Взять &amp;назад</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>Взять назад последний ответ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>Do not ask this card again; the start page brings it back</source>
        <translation>Больше не спрашивать эту карточку; вернуть её можно на начальной странице</translation>
    </message>
    <message>
        <source>Leave the session; everything so far is saved (Esc)</source>
        <translation>Закончить занятие; всё до сих пор сохранено (Esc)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Попробовать &amp;ещё раз</translation>
    </message>
    <message>
        <source>Save the answer that could not be saved</source>
        <translation>Сохранить ответ, который не удалось сохранить</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards left</source>
        <translation>
            <numerusform>Осталась {n} карточка</numerusform>
            <numerusform>Осталось {n} карточки</numerusform>
            <numerusform>Осталось {n} карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be saved; it is kept here until it is.</source>
        <translation>Ответ не удалось сохранить; до тех пор он остаётся здесь.</translation>
    </message>
    <message>
        <source>Leave without the last answer?</source>
        <translation>Выйти без последнего ответа?</translation>
    </message>
    <message>
        <source>It could not be saved, and is lost when you leave. All answers before it are saved.</source>
        <translation>Его не удалось сохранить, и при выходе он пропадёт. Все ответы до него сохранены.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>See what is to be reviewed (Enter)</source>
        <translation>Посмотреть, что пора повторить (Enter)</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Пока всё</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Занятие прервано</translation>
    </message>
    <message>
        <source>No card was answered.</source>
        <translation>Ни на одну карточку не было ответа.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards answered, {known} known at once.</source>
        <translation>
            <numerusform>Пройдена {n} карточка, сразу верно: {known}.</numerusform>
            <numerusform>Пройдено {n} карточки, сразу верно: {known}.</numerusform>
            <numerusform>Пройдено {n} карточек, сразу верно: {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are left; they come again.</source>
        <translation>
            <numerusform>Осталась {n} карточка; она придёт снова.</numerusform>
            <numerusform>Осталось {n} карточки; они придут снова.</numerusform>
            <numerusform>Осталось {n} карточек; они придут снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was beside the schedule: what is due stays due.</source>
        <translation>Расписание от этого не изменилось: что пора повторить, ещё предстоит.</translation>
    </message>
    <message>
        <source>Not known at first:</source>
        <translation>Сначала не знали:</translation>
    </message>
    <message>
        <source>– {card}</source>
        <translation>– {card}</translation>
    </message>
    <message numerus="yes">
        <source>– and {n} more</source>
        <translation>
            <numerusform>– и ещё {n}</numerusform>
            <numerusform>– и ещё {n}</numerusform>
            <numerusform>– и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>What is true: {statement}</source>
        <translation>На самом деле: {statement}</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Вид участника</translation>
    </message>
    <message>
        <source>Kind of actor; the digits choose, too</source>
        <translation>Вид участника; его можно выбрать и цифрой</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Several actors of your library have this name: say which one the article means</source>
        <translation>Так зовут нескольких участников вашей библиотеки: укажите, о ком говорит статья</translation>
    </message>
    <message>
        <source>Show where it is mentioned (P)</source>
        <translation>Показать, где упомянут участник (P)</translation>
    </message>
    <message>
        <source>One of the few that a class should learn; only these are asked who they are</source>
        <translation>Один из немногих, кого надо выучить; только о них программа спросит, кто это</translation>
    </message>
    <message>
        <source>Who is that, in one sentence?</source>
        <translation>Кто это, одной фразой?</translation>
    </message>
    <message>
        <source>{name}: {gloss}</source>
        <translation>{name}: {gloss}</translation>
    </message>
    <message>
        <source>Somebody else of this name</source>
        <translation>Кто-то другой с этим именем</translation>
    </message>
    <message>
        <source>Take “{name}” apart: it is somebody else</source>
        <translation>Отделить имя «{name}»: это кто-то другой</translation>
    </message>
    <message>
        <source>Proposed from the library, or from the entries that come with Dramatis</source>
        <translation>Предложено по библиотеке или по справочнику Dramatis</translation>
    </message>
    <message>
        <source>Proposed from the text: “{quote}”</source>
        <translation>Предложено по тексту: «{quote}»</translation>
    </message>
    <message>
        <source>What the program is sure of, and the actors that your library knows</source>
        <translation>То, в чём программа уверена, и участники, которые есть в вашей библиотеке</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open again what was accepted beforehand, in one step</source>
        <translation>Сразу вернуть на проверку всё, что принято заранее</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Show or hide what was accepted beforehand</source>
        <translation>Показать или скрыть то, что принято заранее</translation>
    </message>
    <message>
        <source>{state}; {reason}</source>
        <translation>{state}; {reason}</translation>
    </message>
    <message>
        <source>2017, 2017-01 or 2017-01-11; ~ for about, ../2017 for by 2017, 2014/2016 for from to</source>
        <translation>2017, 2017-01 или 2017-01-11; 2017~ — примерно 2017, ../2017 — 2017 или раньше, 2014/2016 — с 2014 по 2016</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>{basis}: {rule}</source>
        <translation>{basis}. {rule}</translation>
    </message>
    <message>
        <source>{name}: {part}</source>
        <translation>{name}: {part}</translation>
    </message>
    <message>
        <source>{name} takes no part</source>
        <translation>Убрать из события: {name}</translation>
    </message>
    <message>
        <source>Add an actor who takes part</source>
        <translation>Добавить участника события</translation>
    </message>
    <message>
        <source>Which suggestions are shown</source>
        <translation>Какие подсказки показаны</translation>
    </message>
    <message>
        <source>{kinds} left</source>
        <translation>осталось: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>This paragraph, {n} left</source>
        <translation>
            <numerusform>Этот абзац, осталось {n}</numerusform>
            <numerusform>Этот абзац, осталось {n}</numerusform>
            <numerusform>Этот абзац, осталось {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the paragraph of the current suggestion</source>
        <translation>Только абзац текущей подсказки</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Этот абзац</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть имени</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Ничего</translation>
    </message>
    <message>
        <source>What is &amp;almost certain</source>
        <translation>То, что &amp;почти несомненно</translation>
    </message>
    <message>
        <source>What is &amp;very likely</source>
        <translation>То, что &amp;очень вероятно</translation>
    </message>
    <message>
        <source>What is &amp;likely</source>
        <translation>То, что &amp;вероятно</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>All that can be done with a suggestion, with the keys (?)</source>
        <translation>Всё, что можно сделать с подсказкой, и клавиши (?)</translation>
    </message>
    <message>
        <source>Accept before&amp;hand</source>
        <translation>&amp;Принимать заранее</translation>
    </message>
    <message>
        <source>The program is {n} % sure of each, or more</source>
        <translation>Программа уверена в каждой не меньше чем на {n} %</translation>
    </message>
    <message numerus="yes">
        <source>Accept all {n} shown</source>
        <translation>
            <numerusform>Принять {n} показанную</numerusform>
            <numerusform>Принять все {n} показанные</numerusform>
            <numerusform>Принять все {n} показанных</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same as…</source>
        <translation>{name} — то же, что…</translation>
    </message>
    <message>
        <source>Who else takes part?</source>
        <translation>Кто ещё участвует?</translation>
    </message>
    <message>
        <source>An actor needs at least one place of its own in the text.</source>
        <translation>У участника должно остаться хотя бы одно своё место в тексте.</translation>
    </message>
    <message>
        <source>All places of these names are marked already.</source>
        <translation>Все места с этими именами уже отмечены.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} further places</source>
        <translation>
            <numerusform>«{name}»: ещё {n} место</numerusform>
            <numerusform>«{name}»: ещё {n} места</numerusform>
            <numerusform>«{name}»: ещё {n} мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} places, also in place of {others}</source>
        <translation>
            <numerusform>«{name}»: {n} место, в том числе занятое другими ({others})</numerusform>
            <numerusform>«{name}»: {n} места, в том числе занятые другими ({others})</numerusform>
            <numerusform>«{name}»: {n} мест, в том числе занятые другими ({others})</numerusform>
        </translation>
    </message>
    <message>
        <source>How years are found</source>
        <translation>Как определяется год</translation>
    </message>
    <message>
        <source>Back to actors and timeline; what is left stays</source>
        <translation>Назад к участникам и ленте времени; остальное подождёт</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Чего ещё не хватает</translation>
    </message>
    <message>
        <source>Go through what the lesson still needs</source>
        <translation>Просмотреть, чего ещё не хватает уроку</translation>
    </message>
    <message>
        <source>All is decided. In the lesson: {kinds}.</source>
        <translation>Всё решено. В уроке: {kinds}.</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Прин&amp;ять</translation>
    </message>
    <message>
        <source>Take it into the lesson</source>
        <translation>Взять в урок</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Leave it out; rejected names come last in other articles</source>
        <translation>Не брать в урок; в других статьях отклонённые имена стоят в конце</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>П&amp;ропустить</translation>
    </message>
    <message>
        <source>Go back to what was decided on last, and decide again</source>
        <translation>Вернуться к последнему решению и решить заново</translation>
    </message>
    <message>
        <source>Accept all that are sho&amp;wn</source>
        <translation>Принять вс&amp;е показанные</translation>
    </message>
    <message>
        <source>Accept all that the filters show</source>
        <translation>Принять всё, что показывают фильтры</translation>
    </message>
    <message>
        <source>Accept the sur&amp;e ones</source>
        <translation>Принять надё&amp;жные</translation>
    </message>
    <message>
        <source>Accept what the program is sure of, in one step</source>
        <translation>Сразу принять всё, в чём программа уверена</translation>
    </message>
    <message>
        <source>L&amp;ook at those again</source>
        <translation>Посмо&amp;треть принятое заранее</translation>
    </message>
    <message>
        <source>&amp;Take those back</source>
        <translation>Отменить принятое зар&amp;анее</translation>
    </message>
    <message>
        <source>&amp;Doubtful ones</source>
        <translation>&amp;Сомнительные</translation>
    </message>
    <message>
        <source>Show or hide the doubtful ones at the end of the list</source>
        <translation>Показать или скрыть сомнительные в конце списка</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Put the keyboard into the first field; Enter keeps, Escape leaves</source>
        <translation>Перейти в первое поле; Enter сохраняет, Esc — назад к списку</translation>
    </message>
    <message>
        <source>Mark it as one to learn, or unmark it</source>
        <translation>Отметить, чтобы выучить, или снять отметку</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>О&amp;бъединить с…</translation>
    </message>
    <message>
        <source>It is the same as another one: choose which</source>
        <translation>Это то же самое, что и другое: выберите что</translation>
    </message>
    <message>
        <source>Its &amp;places…</source>
        <translation>&amp;Места…</translation>
    </message>
    <message>
        <source>Show where it is mentioned, and tell two of the same name apart</source>
        <translation>Показать, где стоит это имя, и разделить двоих с одним именем</translation>
    </message>
    <message>
        <source>Mark &amp;further places</source>
        <translation>Отметить &amp;другие места</translation>
    </message>
    <message>
        <source>Mark all other places where its names stand as whole words</source>
        <translation>Отметить все остальные места, где эти имена стоят целыми словами</translation>
    </message>
    <message>
        <source>Take the words selected in the article as its place</source>
        <translation>Взять слова, выбранные в статье, как место этой подсказки</translation>
    </message>
    <message>
        <source>&amp;New actor</source>
        <translation>Новый &amp;участник</translation>
    </message>
    <message>
        <source>Make an actor of the words selected in the article</source>
        <translation>Сделать участника из слов, выбранных в статье</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Finding actors and events</source>
        <translation>Поиск участников и событий</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Чтение статьи…</translation>
    </message>
    <message>
        <source>Nothing was found that looks like an actor or an event. You can add them from the text.</source>
        <translation>Ничего похожего на участника или событие не найдено. Их можно добавить из текста.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. What it is sure of is accepted beforehand: you can look at that again, or take it back. On all else you decide, with one key each.</source>
        <translation>Dramatis может найти участников и события этой статьи. То, в чём он уверен, принимается заранее: это можно посмотреть или отменить. Остальное решаете вы: одно нажатие на каждую находку.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. You decide on each of them: one key each.</source>
        <translation>Dramatis может найти участников и события этой статьи. Что взять, решаете вы: одно нажатие на каждую находку.</translation>
    </message>
    <message>
        <source>In a few words, such as “commands” or “part of”</source>
        <translation>В нескольких словах, например «командует» или «входит в»</translation>
    </message>
    <message>
        <source>Tick the places that mean somebody else (Space), and give that one a name.</source>
        <translation>Отметьте места, где речь о ком-то другом (пробел), и введите его имя.</translation>
    </message>
    <message>
        <source>Back to the suggestions (Escape)</source>
        <translation>Назад к подсказкам (Esc)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>Имя другого участника</translation>
    </message>
    <message>
        <source>These are somebody else</source>
        <translation>Это кто-то другой</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} places</source>
        <translation>
            <numerusform>{name}: {n} место</numerusform>
            <numerusform>{name}: {n} места</numerusform>
            <numerusform>{name}: {n} мест</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>What the article is about</source>
        <translation>О чём статья</translation>
    </message>
    <message>
        <source>Time and relations</source>
        <translation>Время и связи</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>All that is shown concerns {name}.</source>
        <translation>Показано только то, что касается одного участника: {name}.</translation>
    </message>
    <message>
        <source>also in “{title}”</source>
        <translation>также в статье «{title}»</translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation>открыть «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} articles</source>
        <translation>
            <numerusform>{chosen} из {n} статьи</numerusform>
            <numerusform>{chosen} из {n} статей</numerusform>
            <numerusform>{chosen} из {n} статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick all {n} articles, or none</source>
        <translation>
            <numerusform>Отметить {n} статью или ни одной</numerusform>
            <numerusform>Отметить все {n} статьи или ни одной</numerusform>
            <numerusform>Отметить все {n} статей или ни одной</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>The lesson’s version</source>
        <translation>Как в уроке</translation>
    </message>
    <message>
        <source>What is in the lesson</source>
        <translation>Что есть в уроке</translation>
    </message>
    <message>
        <source>{words}: choose a file</source>
        <translation>{words}: выбрать файл</translation>
    </message>
    <message>
        <source>Choose a lesson file</source>
        <translation>Выбрать файл урока</translation>
    </message>
    <message>
        <source>“{name}” is the same one as yours: {gloss}</source>
        <translation>«{name}» — тот же участник, что у вас: {gloss}</translation>
    </message>
    <message>
        <source>Ticked, the lesson speaks of the actor that you have; otherwise there will be two</source>
        <translation>Если отмечено, урок говорит об участнике, который у вас есть; иначе их станет два</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} answers from &amp;practice that come with the lesson</source>
        <translation>
            <numerusform>Добавить {n} ответ из &amp;тренировки, пришедший с уроком</numerusform>
            <numerusform>Добавить {n} ответа из &amp;тренировки, пришедшие с уроком</numerusform>
            <numerusform>Добавить {n} ответов из &amp;тренировки, пришедших с уроком</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out if they are somebody else’s: they decide what you are asked next</source>
        <translation>Не берите их, если они чужие: от них зависит, что у вас спросят дальше</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Показать &amp;подробности</translation>
    </message>
    <message>
        <source>Keep &amp;mine for all</source>
        <translation>Везде оставить &amp;моё</translation>
    </message>
    <message>
        <source>Where there is a choice, everything stays as it is here</source>
        <translation>Где есть выбор, всё остаётся как здесь</translation>
    </message>
    <message>
        <source>The &amp;lesson’s version for all</source>
        <translation>Везде как в &amp;уроке</translation>
    </message>
    <message>
        <source>Where there is a choice, everything becomes as it is in the lesson</source>
        <translation>Где есть выбор, всё становится как в уроке</translation>
    </message>
    <message>
        <source>Put the lesson into the library, as one step that can be undone (Enter)</source>
        <translation>Добавить урок в библиотеку одним шагом, который можно отменить (Enter)</translation>
    </message>
    <message>
        <source>Close; nothing is changed (Escape)</source>
        <translation>Закрыть, ничего не меняя (Esc)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>В уроке</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Оба варианта</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Об&amp;новить</translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are not shown.</source>
        <translation>
            <numerusform>Ещё {n} запись не показана.</numerusform>
            <numerusform>Ещё {n} записи не показаны.</numerusform>
            <numerusform>Ещё {n} записей не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson is in your library already. There is nothing to do.</source>
        <translation>Этот урок уже есть в вашей библиотеке. Делать ничего не нужно.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are added.</source>
        <translation>
            <numerusform>Добавляется {n} статья.</numerusform>
            <numerusform>Добавляются {n} статьи.</numerusform>
            <numerusform>Добавляется {n} статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other things come new.</source>
        <translation>
            <numerusform>Добавляется ещё {n} запись.</numerusform>
            <numerusform>Добавляются ещё {n} записи.</numerusform>
            <numerusform>Добавляется ещё {n} записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are brought up to date.</source>
        <translation>
            <numerusform>Обновляется {n} запись.</numerusform>
            <numerusform>Обновляются {n} записи.</numerusform>
            <numerusform>Обновляется {n} записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are removed.</source>
        <translation>
            <numerusform>Удаляется {n} запись.</numerusform>
            <numerusform>Удаляются {n} записи.</numerusform>
            <numerusform>Удаляется {n} записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own notes and highlights stay.</source>
        <translation>Ваши заметки и выделения останутся.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things were changed here and in the lesson: yours stay, unless you choose otherwise.</source>
        <translation>
            <numerusform>И здесь, и в уроке изменена {n} запись: останется ваша, если вы не выберете другое.</numerusform>
            <numerusform>И здесь, и в уроке изменены {n} записи: останутся ваши, если вы не выберете другое.</numerusform>
            <numerusform>И здесь, и в уроке изменено {n} записей: останутся ваши, если вы не выберете другое.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You deleted {n} things that the lesson brings again: they stay deleted, unless you choose otherwise.</source>
        <translation>
            <numerusform>Вы удалили {n} запись, которую урок приносит снова: она останется удалённой, если не выбрать иное.</numerusform>
            <numerusform>Вы удалили {n} записи, которые урок приносит снова: они останутся удалёнными, если не выбрать иное.</numerusform>
            <numerusform>Вы удалили {n} записей, которые урок приносит снова: они останутся удалёнными, если не выбрать иное.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has a newer edition already: {number}.</source>
        <translation>В вашей библиотеке уже есть более новая редакция: {number}.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Скрыть &amp;подробности</translation>
    </message>
    <message>
        <source>You deleted this.</source>
        <translation>Вы это удалили.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Поделиться уроком</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Новый урок</translation>
    </message>
    <message>
        <source>The next edition of “{title}” (now {number})</source>
        <translation>Следующая редакция урока «{title}» (сейчас {number})</translation>
    </message>
    <message>
        <source>For &amp;pupils</source>
        <translation>Для &amp;учеников</translation>
    </message>
    <message>
        <source>For &amp;colleagues</source>
        <translation>Для &amp;коллег</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>С моими заметками и &amp;выделениями</translation>
    </message>
    <message>
        <source>Otherwise they stay here, as does how far you have read</source>
        <translation>Иначе они останутся здесь, как и ваше место чтения</translation>
    </message>
    <message>
        <source>With what I have p&amp;ractised</source>
        <translation>С моей трени&amp;ровкой</translation>
    </message>
    <message>
        <source>For another computer of your own: your answers and how well you know each card. Nobody else needs them</source>
        <translation>Для другого вашего компьютера: ваши ответы и то, насколько хорошо вы знаете карточки. Больше никому это не нужно</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Choose where the lesson file is written (Enter)</source>
        <translation>Выбрать, куда записать файл урока (Enter)</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>По&amp;дборка</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Редакция</translation>
    </message>
    <message>
        <source>Without your questions, their answers and saved sheets.</source>
        <translation>Без ваших вопросов, ответов на них и сохранённых листов.</translation>
    </message>
    <message>
        <source>With your questions, their answers and the designs of your sheets.</source>
        <translation>С вашими вопросами, ответами на них и оформлением ваших листов.</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Без подборки</translation>
    </message>
    <message>
        <source>Nothing has changed since edition {number}. You can write the same edition again for whoever has lost it; nobody else needs it.</source>
        <translation>После редакции {number} ничего не изменилось. Можно записать её ещё раз для того, кто её потерял; больше она никому не нужна.</translation>
    </message>
    <message>
        <source>The lesson could not be written.</source>
        <translation>Не удалось записать урок.</translation>
    </message>
    <message>
        <source>What has changed since sheets were printed, on a slip for those who have them.</source>
        <translation>Что изменилось с тех пор, как напечатали листы, на листке для тех, у кого они есть.</translation>
    </message>
    <message>
        <source>Print a correction slip</source>
        <translation>Печать листка с исправлениями</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>The lesson file that the sheets were printed from</source>
        <translation>Файл урока, с которого напечатаны листы</translation>
    </message>
    <message>
        <source>The lesson as it is here now</source>
        <translation>Урок в его нынешнем виде здесь</translation>
    </message>
    <message>
        <source>Another lesson file</source>
        <translation>Другой файл урока</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>What the older edition is compared with</source>
        <translation>С чем сравнивается прежняя редакция</translation>
    </message>
    <message>
        <source>File of the newer edition</source>
        <translation>Файл новой редакции</translation>
    </message>
    <message>
        <source>The lesson file with the corrections</source>
        <translation>Файл урока с исправлениями</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>Without questions, answers and statements</source>
        <translation>Без вопросов, ответов и высказываний</translation>
    </message>
    <message>
        <source>With questions, answers and statements; both editions must have them</source>
        <translation>С вопросами, ответами и высказываниями; они должны быть в обеих редакциях</translation>
    </message>
    <message>
        <source>Ol&amp;der edition</source>
        <translation>&amp;Прежняя редакция</translation>
    </message>
    <message>
        <source>&amp;Newer edition</source>
        <translation>Нова&amp;я редакция</translation>
    </message>
    <message>
        <source>Choose the lesson file that the sheets were printed from, and the newer edition of it.</source>
        <translation>Выберите файл урока, с которого напечатаны листы, и его новую редакцию.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are corrected.</source>
        <translation>
            <numerusform>Исправлено {n} место.</numerusform>
            <numerusform>Исправлено {n} места.</numerusform>
            <numerusform>Исправлено {n} мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction slip could not be made.</source>
        <translation>Не удалось сделать листок с исправлениями.</translation>
    </message>
    <message>
        <source>What the slip says</source>
        <translation>Что на листке</translation>
    </message>
    <message>
        <source>Where, what the older edition says there, and what the newer one says</source>
        <translation>Где, как там в прежней редакции и как в новой</translation>
    </message>
    <message>
        <source>Further corrections are on the slip.</source>
        <translation>Остальные исправления — на листке.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Your library “{library}” is not in {folder} now. Connect its disk and try again; the articles shown here are those of the usual place.</source>
        <translation>Вашей библиотеки «{library}» сейчас нет в папке {folder}. Подключите её диск и попробуйте ещё раз; здесь показаны статьи из обычного места.</translation>
    </message>
    <message>
        <source>Something went wrong in Dramatis. What was saved is safe.</source>
        <translation>В Dramatis произошла ошибка. Всё сохранённое цело.</translation>
    </message>
    <message>
        <source>Go on working, or close and open the window again. A report without any text of yours is in {file}.</source>
        <translation>Можно работать дальше или закрыть окно и открыть его снова. Отчёт, в котором нет ваших текстов, сохранён в файле {file}.</translation>
    </message>
    <message>
        <source>Dramatis cannot start.</source>
        <translation>Dramatis не может запуститься.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Абзац {number} из {count}</translation>
    </message>
    <message>
        <source>{percent} % seen</source>
        <translation>просмотрено {percent} %</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Что показывает лента времени</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Names are underlined. Rest the pointer on one for a line about it, click it for everything.</source>
        <translation>Имена подчёркнуты. Наведите указатель — и увидите строку о том, кто это. Щёлкните — и узнаете всё.</translation>
    </message>
    <message>
        <source>Everyone in this article</source>
        <translation>Все, кто есть в статье</translation>
    </message>
    <message>
        <source>Choose an actor, and its places light up in the text and in the timeline.</source>
        <translation>Выберите участника, и его места подсветятся в тексте и на ленте времени.</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Что и когда произошло</translation>
    </message>
    <message>
        <source>Choose an event, and the article shows the sentence that tells it.</source>
        <translation>Выберите событие, и статья покажет предложение, в котором о нём сказано.</translation>
    </message>
    <message>
        <source>Take it with you on paper</source>
        <translation>Возьмите с собой на бумаге</translation>
    </message>
    <message>
        <source>Article, actors and timeline as a PDF. That is all you need; {key} opens the help for the rest.</source>
        <translation>Статья, участники и лента времени в PDF. Это всё, что нужно знать; об остальном расскажет справка: {key}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>End the tour (Escape). The Help menu has it again</source>
        <translation>Закончить знакомство (Esc). Его можно повторить из меню «Справка»</translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation>Показать предыдущий шаг</translation>
    </message>
    <message>
        <source>Show the next step (Enter)</source>
        <translation>Показать следующий шаг (Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>End the tour (Enter)</source>
        <translation>Закончить знакомство (Enter)</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>Знакомство, шаг {number} из {count}: {title}</translation>
    </message>
    <message>
        <source>The text of this article is not the one that was stored: the file is damaged. Restore a backup (Library menu) before you go on.</source>
        <translation>Текст этой статьи не тот, что был сохранён: файл повреждён. Прежде чем продолжать, восстановите библиотеку из копии (меню «Библиотека»).</translation>
    </message>
    <message>
        <source>Dramatis was not closed properly last time; the library is whole.</source>
        <translation>В прошлый раз Dramatis не был закрыт как следует; библиотека в порядке.</translation>
    </message>
    <message>
        <source>Today's backup could not be written. {reason}</source>
        <translation>Не удалось создать сегодняшнюю резервную копию. {reason}</translation>
    </message>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Сохранить копию и продолжить в ней…</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} января {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} февраля {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} марта {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} апреля {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} мая {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} июня {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} июля {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} августа {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} сентября {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} октября {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} ноября {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} декабря {year}</translation>
    </message>
    <message>
        <source>{d} Jan {y}</source>
        <translation>{d} янв. {y}</translation>
    </message>
    <message>
        <source>{d} Feb {y}</source>
        <translation>{d} февр. {y}</translation>
    </message>
    <message>
        <source>{d} Mar {y}</source>
        <translation>{d} марта {y}</translation>
    </message>
    <message>
        <source>{d} Apr {y}</source>
        <translation>{d} апр. {y}</translation>
    </message>
    <message>
        <source>{d} May {y}</source>
        <translation>{d} мая {y}</translation>
    </message>
    <message>
        <source>{d} Jun {y}</source>
        <translation>{d} июня {y}</translation>
    </message>
    <message>
        <source>{d} Jul {y}</source>
        <translation>{d} июля {y}</translation>
    </message>
    <message>
        <source>{d} Aug {y}</source>
        <translation>{d} авг. {y}</translation>
    </message>
    <message>
        <source>{d} Sep {y}</source>
        <translation>{d} сент. {y}</translation>
    </message>
    <message>
        <source>{d} Oct {y}</source>
        <translation>{d} окт. {y}</translation>
    </message>
    <message>
        <source>{d} Nov {y}</source>
        <translation>{d} нояб. {y}</translation>
    </message>
    <message>
        <source>{d} Dec {y}</source>
        <translation>{d} дек. {y}</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>январь {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>февраль {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>март {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>апрель {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>май {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>июнь {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>июль {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>август {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>сентябрь {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>октябрь {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>ноябрь {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>декабрь {year}</translation>
    </message>
    <message>
        <source>Jan {y}</source>
        <translation>янв. {y}</translation>
    </message>
    <message>
        <source>Feb {y}</source>
        <translation>февр. {y}</translation>
    </message>
    <message>
        <source>Mar {y}</source>
        <translation>март {y}</translation>
    </message>
    <message>
        <source>Apr {y}</source>
        <translation>апр. {y}</translation>
    </message>
    <message>
        <source>May {y}</source>
        <translation>май {y}</translation>
    </message>
    <message>
        <source>Jun {y}</source>
        <translation>июнь {y}</translation>
    </message>
    <message>
        <source>Jul {y}</source>
        <translation>июль {y}</translation>
    </message>
    <message>
        <source>Aug {y}</source>
        <translation>авг. {y}</translation>
    </message>
    <message>
        <source>Sep {y}</source>
        <translation>сент. {y}</translation>
    </message>
    <message>
        <source>Oct {y}</source>
        <translation>окт. {y}</translation>
    </message>
    <message>
        <source>Nov {y}</source>
        <translation>нояб. {y}</translation>
    </message>
    <message>
        <source>Dec {y}</source>
        <translation>дек. {y}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>весна {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>осень {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>зима {year}</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>{century}s</source>
        <translation>{roman} век</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date} или раньше</translation>
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
        <translation>примерно {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (неточно)</translation>
    </message>
    <message>
        <source>AD {year}s</source>
        <translation>{year}-е годы н. э.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}-е годы</translation>
    </message>
    <message>
        <source>{first}–{last} BC</source>
        <translation>{first}–{last} до н. э.</translation>
    </message>
    <message>
        <source>AD {first}–{last}</source>
        <translation>{first}–{last} н. э.</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} до н. э.</translation>
    </message>
    <message>
        <source>AD {year}</source>
        <translation>{year} н. э.</translation>
    </message>
    <message>
        <source>,</source>
        <translation> </translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>state</source>
        <translation>государство</translation>
    </message>
    <message>
        <source>government</source>
        <translation>правительство</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>учреждение</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>armed forces</source>
        <translation>вооружённые силы</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>вооружённая группа</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>корабль</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>неназванные источники</translation>
    </message>
    <message>
        <source>told as a fact</source>
        <translation>сказано как факт</translation>
    </message>
    <message>
        <source>the article’s judgement, not a reported fact</source>
        <translation>оценка самой статьи, а не сообщение о факте</translation>
    </message>
    <message>
        <source>told with a hedge</source>
        <translation>сказано с оговоркой</translation>
    </message>
    <message>
        <source>around then: {role}</source>
        <translation>примерно тогда: {role}</translation>
    </message>
    <message>
        <source>before: {role}</source>
        <translation>раньше: {role}</translation>
    </message>
    <message>
        <source>later: {role}</source>
        <translation>позже: {role}</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>дата из текста</translation>
    </message>
    <message>
        <source>date worked out</source>
        <translation>дата вычислена</translation>
    </message>
    <message>
        <source>{role}, {period}</source>
        <translation>{role}, {period}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>нет упоминаний</translation>
    </message>
    <message numerus="yes">
        <source>mentioned {n} times</source>
        <translation>
            <numerusform>{n} упоминание</numerusform>
            <numerusform>{n} упоминания</numerusform>
            <numerusform>{n} упоминаний</numerusform>
        </translation>
    </message>
</context>
</TS>

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
        <source>Choose another one.</source>
        <translation>Выберите другую.</translation>
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
        <source>Check that its disk is still connected and in order. Nothing that was saved before is lost.</source>
        <translation>Проверьте, подключён ли диск и в порядке ли он. Всё, что было сохранено раньше, цело.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis library.</source>
        <translation>«{name}» — это не библиотека Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open.</source>
        <translation>Файл «{name}» перемещён или удалён, пока он был открыт.</translation>
    </message>
    <message>
        <source>Move it back, or save elsewhere.</source>
        <translation>Верните его на место или сохраните в другом месте.</translation>
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
        <source>“{name}” is the library itself.</source>
        <translation>«{name}» — это сама библиотека.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>Add the bundled articles</source>
        <translation>Добавить встроенные статьи</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <source>Names of the colours</source>
        <translation>Названия цветов</translation>
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
        <source>Who is who</source>
        <translation>Кто есть кто</translation>
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
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Одной фразой</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
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
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Подчёркнуто</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>the margin</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>a heading of the article</source>
        <translation>заголовок в статье</translation>
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
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>the lines under the title</source>
        <translation>строки под названием</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>редакция {number}</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>нижний колонтитул</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{date} (date not confirmed)</source>
        <translation>{date} (дата не подтверждена)</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>шапка листа</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>условные знаки</translation>
    </message>
    <message>
        <source>the heading “{text}”</source>
        <translation>заголовок «{text}»</translation>
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
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
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
        <source>After this article</source>
        <translation>После этой статьи</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>the event “{title}”</source>
        <translation>событие «{title}»</translation>
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
    <message numerus="yes">
        <source>Boxes are also printed for {n} other characters without a font.</source>
        <translation>
            <numerusform>Рамки печатаются также вместо {n} другого символа, для которого нет шрифта.</numerusform>
            <numerusform>Рамки печатаются также вместо {n} других символов, для которых нет шрифта.</numerusform>
            <numerusform>Рамки печатаются также вместо {n} других символов, для которых нет шрифта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font of the program has the character {character} ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>Ни в одном шрифте программы нет символа {character} ({code}), вместо него печатается рамка. Место: {place} (на листе {n} раз).</numerusform>
            <numerusform>Ни в одном шрифте программы нет символа {character} ({code}), вместо него печатается рамка. Место: {place} (на листе {n} раза).</numerusform>
            <numerusform>Ни в одном шрифте программы нет символа {character} ({code}), вместо него печатается рамка. Место: {place} (на листе {n} раз).</numerusform>
        </translation>
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
        <source>{role}, {period}</source>
        <translation>{role}, {period}</translation>
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
        <source>Open library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Не удалось открыть библиотеку.</translation>
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
        <source>The library was copied to {file}.</source>
        <translation>Библиотека скопирована в файл {file}.</translation>
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
        <source>The library as it is now is kept beside it as a backup.</source>
        <translation>Нынешняя библиотека останется рядом как резервная копия.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
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
    <message>
        <source>Checking the library…</source>
        <translation>Проверка библиотеки…</translation>
    </message>
    <message>
        <source>Copy the file first; then restore a backup (File menu).</source>
        <translation>Сначала скопируйте файл, затем восстановите библиотеку из резервной копии (меню «Файл»).</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Библиотека повреждена.</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>Библиотека в порядке.</translation>
    </message>
    <message>
        <source>Dramatis libraries</source>
        <translation>Библиотеки Dramatis</translation>
    </message>
    <message>
        <source>Select the word first that you want to explain.</source>
        <translation>Сначала выберите слово, которое хотите объяснить.</translation>
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
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
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
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete the note with its highlight</source>
        <translation>Удалить заметку вместе с выделением</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
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
        <source>Language</source>
        <translation>Язык</translation>
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
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>× {n}</translation>
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
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
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
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Leave everything as it was (Escape)</source>
        <translation>Оставить всё, как было (Esc)</translation>
    </message>
    <message>
        <source>Export study sheet</source>
        <translation>Экспорт рабочего листа</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Файл PDF, который будет создан</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a folder and a name (Alt+H)</source>
        <translation>Выбрать папку и имя (Alt+Б)</translation>
    </message>
    <message>
        <source>The paper that the sheet is printed on</source>
        <translation>Бумага, на которой печатается лист</translation>
    </message>
    <message>
        <source>&amp;Article with numbered paragraphs</source>
        <translation>&amp;Статья с номерами абзацев</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>&amp;Кто есть кто</translation>
    </message>
    <message>
        <source>A table of the actors, with their names in their own script</source>
        <translation>Таблица участников, с именами в исходном написании</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Лента времени</translation>
    </message>
    <message>
        <source>The events, drawn, with later ones apart</source>
        <translation>События на рисунке, более поздние — отдельно</translation>
    </message>
    <message>
        <source>&amp;Mark the actors in the text</source>
        <translation>Отметить &amp;участников в тексте</translation>
    </message>
    <message>
        <source>Underline every mention in the style of its kind</source>
        <translation>Подчеркнуть каждое упоминание линией его вида</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>Write the PDF (Enter)</source>
        <translation>Создать PDF (Enter)</translation>
    </message>
    <message>
        <source>Close without a sheet, or stop writing it (Escape)</source>
        <translation>Закрыть без листа или прервать его создание (Esc)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Бу&amp;мага</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
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
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>Не удалось создать рабочий лист.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>рабочий лист</translation>
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
        <source>Close this list (Escape)</source>
        <translation>Закрыть список (Esc)</translation>
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
        <source>Actors</source>
        <translation>Участники</translation>
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
        <source>Relations</source>
        <translation>Связи</translation>
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
        <source>Words</source>
        <translation>Слова</translation>
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
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Take this side away; whoever was on it is on none</source>
        <translation>Убрать эту сторону; её участники останутся без стороны</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
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
        <source>Actor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
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
        <source>&amp;Name</source>
        <translation>Н&amp;азвание</translation>
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
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>As a word list has it, such as “to recognise” for “recognised”</source>
        <translation>Как в словаре, например «признать» вместо «признал»</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
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
        <source>&amp;Export study sheet…</source>
        <translation>&amp;Экспортировать рабочий лист…</translation>
    </message>
    <message>
        <source>Write this article with its actors and timeline as PDF</source>
        <translation>Сохранить эту статью с участниками и лентой времени в PDF</translation>
    </message>
    <message>
        <source>Study sheet…</source>
        <translation>Рабочий лист…</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
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
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
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
        <source>&amp;Prepare</source>
        <translation>П&amp;одготовка</translation>
    </message>
    <message>
        <source>&amp;Learn this</source>
        <translation>&amp;Выучить</translation>
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
        <source>&amp;Sides…</source>
        <translation>&amp;Стороны…</translation>
    </message>
    <message>
        <source>Say which actors of this article are on which side</source>
        <translation>Указать, кто из участников статьи на какой стороне</translation>
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
    <message numerus="yes">
        <source>{n} actors</source>
        <translation>
            <numerusform>{n} участник</numerusform>
            <numerusform>{n} участника</numerusform>
            <numerusform>{n} участников</numerusform>
        </translation>
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
        <source>{title}, {facts}</source>
        <translation>{title}, {facts}</translation>
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
        <source>; </source>
        <translation>; </translation>
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
        <source>Who says this?</source>
        <translation>Кто говорит?</translation>
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
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By number of mentions</source>
        <translation>По числу упоминаний</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
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
        <source>Library</source>
        <translation>Библиотека</translation>
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
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
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
        <source>Nothing is highlighted in this article yet.

Select words in the text and press Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) or Alt+4 ({fourth}), or Ctrl+M to write a note.</source>
        <translation>В этой статье пока ничего не выделено.

Выберите слова в тексте и нажмите Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) или Alt+4 ({fourth}). Чтобы написать заметку, нажмите Ctrl+M.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} notes</source>
        <translation>
            <numerusform>{name}, {n} заметка</numerusform>
            <numerusform>{name}, {n} заметки</numerusform>
            <numerusform>{name}, {n} заметок</numerusform>
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
        <source>Time</source>
        <translation>Время</translation>
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
        <source>All times</source>
        <translation>Всё время</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <translation>
            <numerusform>{n} связь</numerusform>
            <numerusform>{n} связи</numerusform>
            <numerusform>{n} связей</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} relations are shown.</source>
        <translation>Показано связей: {shown} из {all}.</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
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
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Arrow keys walk from actor to actor, E and Shift+E from relation to relation of one. Enter opens. +, - and 0 zoom, as does the wheel with Ctrl; dragging moves the map.</source>
        <translation>Стрелки ведут от участника к участнику, E и Shift+E — от одной его связи к другой. Enter открывает. +, - и 0 меняют масштаб, как и колесо с Ctrl; карту можно перетащить мышью.</translation>
    </message>
    <message>
        <source>{kind}, {answer}</source>
        <translation>{kind}, {answer}</translation>
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
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
    <message>
        <source>elsewhere {dates}</source>
        <translation>другие статьи: {dates}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{date}: {headline}</source>
        <translation>{date}: {headline}</translation>
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
        <source>Order in the text</source>
        <translation>Порядок в тексте</translation>
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
        <source>Learn this</source>
        <translation>Выучить</translation>
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
    <message>
        <source>{date} in “{title}”</source>
        <translation>{date} в статье «{title}»</translation>
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
        <source>Leave</source>
        <translation>Пропустить</translation>
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
        <source>The text of this article is not the one that was stored: the file is damaged. Restore a backup (File menu) before you go on.</source>
        <translation>Текст этой статьи не тот, что был сохранён: файл повреждён. Прежде чем продолжать, восстановите библиотеку из резервной копии (меню «Файл»).</translation>
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
        <source>&amp;Undo “{change}”</source>
        <translation>&amp;Отменить «{change}»</translation>
    </message>
    <message>
        <source>&amp;Redo “{change}”</source>
        <translation>&amp;Повторить «{change}»</translation>
    </message>
    <message>
        <source>The library could not be written. What was saved before is safe.</source>
        <translation>Не удалось записать библиотеку. Всё, что было сохранено раньше, цело.</translation>
    </message>
    <message>
        <source>The options could not be saved.</source>
        <translation>Не удалось сохранить настройки.</translation>
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
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
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
        <source>date in the text</source>
        <translation>дата из текста</translation>
    </message>
    <message>
        <source>date worked out</source>
        <translation>дата вычислена</translation>
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

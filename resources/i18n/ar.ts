<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message>
        <source>The library is damaged: an article speaks of an actor that is missing.</source>
        <translation>المكتبة تالفة: يذكر أحد المقالات طرفًا مفقودًا.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no such actor in this library any more.</source>
        <translation>لم يعد هذا الطرف موجودًا في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر بديلًا.</translation>
    </message>
    <message>
        <source>There is no article {number} in this library.</source>
        <translation>لا يوجد مقال رقمه {number} في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر مقالًا من القائمة.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not whole. {problem}</source>
        <translation>النسخة الاحتياطية «⁨{name}⁩» غير سليمة. {problem}</translation>
    </message>
    <message>
        <source>The index for searching does not hold the words of the library. It can be built anew.</source>
        <translation>فهرس البحث لا يضم كلمات المكتبة. يمكن بناؤه من جديد.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>index</source>
        <translation>فهرس</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>view</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The file is damaged: {message}.</source>
        <translation>الملف تالف: ⁨{message}⁩.</translation>
    </message>
    <message>
        <source>Rows of the table {child} refer to missing rows of {parent}.</source>
        <translation>تشير صفوف في الجدول ⁨{child}⁩ إلى صفوف مفقودة في ⁨{parent}⁩.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation>الملف تالف: تتعذر قراءة أجزاء منه.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>العنصر ⁨{name}⁩ (⁨{kind}⁩) مفقود.</translation>
    </message>
    <message>
        <source>The {kind} {name} is none that Dramatis makes.</source>
        <translation>العنصر ⁨{name}⁩ (⁨{kind}⁩) ليس مما ينشئه Dramatis.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not built as Dramatis builds it.</source>
        <translation>العنصر ⁨{name}⁩ (⁨{kind}⁩) ليس كما يبنيه Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>«⁨{name}⁩» مجلد وليس مكتبة.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«⁨{name}⁩» ليس ملفًا.</translation>
    </message>
    <message>
        <source>Choose a library file.</source>
        <translation>اختر ملف مكتبة.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>الملف «⁨{name}⁩» فارغ.</translation>
    </message>
    <message>
        <source>If it was a library, restore a backup of it.</source>
        <translation>إذا كان مكتبة، فاستعد نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis library.</source>
        <translation>الملف «⁨{name}⁩» قاعدة بيانات، لكنه ليس مكتبة من مكتبات Dramatis.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Dramatis.</source>
        <translation>كُتب الملف «⁨{name}⁩» بإصدار أحدث من Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis, or open the library there.</source>
        <translation>حدّث Dramatis، أو افتح المكتبة في الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has no tables.</source>
        <translation>الملف «⁨{name}⁩» تالف: ليست فيه جداول.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>استعد نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“{name}” was not made: the library has damaged parts. {problem}</source>
        <translation>لم يُنشأ الملف «⁨{name}⁩»: في المكتبة أجزاء تالفة. {problem}</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged library is kept beside it.</source>
        <translation>استعد أحدث نسخة احتياطية؛ وتبقى المكتبة التالفة محفوظة إلى جانبها.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full.</source>
        <translation>تعذرت كتابة «⁨{name}⁩»: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make room. Nothing that was saved before is lost.</source>
        <translation>أفسح مكانًا على القرص. لم يضع شيء مما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>It was stopped; the library is as it was.</source>
        <translation>أُوقفت العملية؛ والمكتبة كما كانت.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open.</source>
        <translation>نُقل الملف «⁨{name}⁩» أو حُذف وهو مفتوح.</translation>
    </message>
    <message>
        <source>Bring it back or connect its disk again, or save a copy elsewhere.</source>
        <translation>أعده إلى مكانه أو أعد توصيل قرصه، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Check that its disk is still connected and in order. Nothing that was saved before is lost.</source>
        <translation>تأكد من أن القرص لا يزال متصلًا وسليمًا. لم يضع شيء مما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis library.</source>
        <translation>الملف «⁨{name}⁩» ليس مكتبة من مكتبات Dramatis.</translation>
    </message>
    <message>
        <source>A change to “{name}” was interrupted by another program.</source>
        <translation>قاطع برنامج آخر تعديلًا على «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Close the library and open it again.</source>
        <translation>أغلق المكتبة ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed here.</source>
        <translation>لا يمكن تعديل «⁨{name}⁩» هنا.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>انسخه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”.</source>
        <translation>يستخدم برنامج آخر الملف «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>تعذر فتح «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Check that you may use it and its folder.</source>
        <translation>تأكد من أن لديك إذنًا باستخدامه واستخدام مجلده.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written.</source>
        <translation>تعذرت قراءة «⁨{name}⁩» أو كتابته.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{folder}”.</source>
        <translation>لا يوجد ملف اسمه «⁨{name}⁩» في «⁨{folder}⁩».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>ربما نُقل أو تغيّر اسمه.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk.</source>
        <translation>الاسم «⁨{name}⁩» أطول مما يقبله هذا القرص.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«⁨{name}⁩» مجلد.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is already a file “{name}” in “{folder}”.</source>
        <translation>يوجد ملف اسمه «⁨{name}⁩» في «⁨{folder}⁩» من قبل.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: you do not have the permission.</source>
        <translation>تعذرت قراءة «⁨{name}⁩» أو كتابته: ليس لديك إذن بذلك.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>الملف «⁨{name}⁩» تالف.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>استعد أحدث نسخة احتياطية؛ ويبقى الملف التالف محفوظًا إلى جانبها.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>لا يوجد مجلد اسمه «⁨{folder}⁩».</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>أنشئه أولًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself.</source>
        <translation>«⁨{name}⁩» هو ملف المكتبة نفسها.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>Another Dramatis has the library “{name}” open.</source>
        <translation>المكتبة «⁨{name}⁩» مفتوحة في نافذة أخرى من Dramatis.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>{what} Write, for example, {example}.</source>
        <translation>{what} اكتب مثلًا: ⁨{example}⁩.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>التاريخ فارغ.</translation>
    </message>
    <message>
        <source>A date is digits with hyphens between them, the year first, without blanks, words or a time of day.</source>
        <translation>يُكتب التاريخ أرقامًا بينها شرطات، والسنة أولًا، بلا مسافات ولا كلمات ولا ساعة.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01 or 2017</source>
        <translation>⁦2017-01-11⁩ أو ⁦2017-01⁩ أو ⁦2017⁩</translation>
    </message>
    <message>
        <source>“{text}” has more than one stroke.</source>
        <translation>في «⁨{text}⁩» أكثر من شرطة مائلة.</translation>
    </message>
    <message>
        <source>“{text}” says nothing, since both ends are open.</source>
        <translation>لا يدل «⁨{text}⁩» على شيء، لأن طرفيه مفتوحان.</translation>
    </message>
    <message>
        <source>2014/.. or ../2017</source>
        <translation>⁦2014/..⁩ أو ⁦../2017⁩</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts.</source>
        <translation>ينتهي «⁨{text}⁩» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“{text}” has no month from 01 to 12, nor a season, 21 to 24 without a day.</source>
        <translation>ليس في «⁨{text}⁩» شهر من 01 إلى 12، ولا فصل من 21 إلى 24 بلا يوم.</translation>
    </message>
    <message>
        <source>“{text}” does not exist: that month has {days} days.</source>
        <translation>لا وجود لتاريخ «⁨{text}⁩»: في ذلك الشهر {days} يومًا.</translation>
    </message>
    <message>
        <source>The year 0000 has no minus sign.</source>
        <translation>لا تُكتب علامة الطرح قبل السنة 0000.</translation>
    </message>
    <message>
        <source>0000 for 1 BC or -0001 for 2 BC</source>
        <translation>⁦0000⁩ لسنة 1 ق.م أو ⁦-0001⁩ لسنة 2 ق.م</translation>
    </message>
    <message>
        <source>“{text}” is not a year of five to twelve digits after Y, without month and day.</source>
        <translation>ليس «⁨{text}⁩» سنة من خمسة أرقام إلى اثني عشر رقمًا بعد Y، بلا شهر ولا يوم.</translation>
    </message>
    <message>
        <source>Y12000, Y-170000, or 1969 for a year of four digits</source>
        <translation>⁦Y12000⁩ أو ⁦Y-170000⁩، أو ⁦1969⁩ لسنة من أربعة أرقام</translation>
    </message>
    <message>
        <source>A date has one mark, at its very end: ~ or ?, and % for both.</source>
        <translation>للتاريخ علامة واحدة في آخره تمامًا: ⁦~⁩ أو ⁦?⁩، و⁦%⁩ لكلتيهما.</translation>
    </message>
    <message>
        <source>2017-03~ or 2017-03%</source>
        <translation>⁦2017-03~⁩ أو ⁦2017-03%⁩</translation>
    </message>
    <message>
        <source>Two dots stand alone, on one side of a stroke.</source>
        <translation>تقف النقطتان وحدهما في أحد جانبي الشرطة المائلة.</translation>
    </message>
    <message>
        <source>X stands for one or two last digits of a year, XX for a month or day, and nothing known follows it.</source>
        <translation>يحل X محل الرقم الأخير أو الرقمين الأخيرين من السنة، ويحل XX محل الشهر أو اليوم، ولا يأتي بعده شيء معروف.</translation>
    </message>
    <message>
        <source>201X, 19XX, 2016-XX or 2016-07-XX</source>
        <translation>⁦201X⁩ أو ⁦19XX⁩ أو ⁦2016-XX⁩ أو ⁦2016-07-XX⁩</translation>
    </message>
    <message>
        <source>“{text}” is not a year of four digits, alone or with a month and a day of two digits each.</source>
        <translation>ليس «⁨{text}⁩» سنة من أربعة أرقام، وحدها أو مع شهر ويوم من رقمين لكل منهما.</translation>
    </message>
    <message>
        <source>2017-01-11, 2017-01, 2017 or 0044</source>
        <translation>⁦2017-01-11⁩ أو ⁦2017-01⁩ أو ⁦2017⁩ أو ⁦0044⁩</translation>
    </message>
    <message>
        <source>The last change to it was interrupted; it is shown as it was before.</source>
        <translation>انقطع آخر تعديل على المكتبة؛ وتُعرض كما كانت قبله.</translation>
    </message>
    <message>
        <source>The library lies on read-only media, or its file or folder is write-protected.</source>
        <translation>المكتبة على وسيط للقراءة فقط، أو أن ملفها أو مجلدها محمي من الكتابة.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, copy it to a folder of your own.</source>
        <translation>يمكنك قراءتها هنا؛ ولتعديلها انسخها إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>Another Dramatis has this library open.</source>
        <translation>هذه المكتبة مفتوحة في نافذة أخرى من Dramatis.</translation>
    </message>
    <message>
        <source>You can read it here; to change it, close it there.</source>
        <translation>يمكنك قراءتها هنا؛ ولتعديلها أغلقها هناك.</translation>
    </message>
    <message>
        <source>No lock can be put on the library, which would keep a second writer out ({failure}).</source>
        <translation>يتعذر قفل المكتبة لمنع الكتابة فيها من برنامجين معًا (⁨{failure}⁩).</translation>
    </message>
    <message>
        <source>Choose a lesson file.</source>
        <translation>اختر ملف درس.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a lesson.</source>
        <translation>الملف «⁨{name}⁩» أكبر من أن يكون درسًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a Dramatis lesson.</source>
        <translation>الملف «⁨{name}⁩» ليس درسًا من دروس Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is a whole library, not a lesson.</source>
        <translation>الملف «⁨{name}⁩» مكتبة كاملة وليس درسًا.</translation>
    </message>
    <message>
        <source>Open it by “Open library…”.</source>
        <translation>افتحه بالأمر «فتح مكتبة…».</translation>
    </message>
    <message>
        <source>“{name}” is a database, but not a Dramatis lesson.</source>
        <translation>الملف «⁨{name}⁩» قاعدة بيانات، لكنه ليس درسًا من دروس Dramatis.</translation>
    </message>
    <message>
        <source>Update Dramatis.</source>
        <translation>حدّث Dramatis.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole lesson: it was damaged on its way, or somebody changed it.</source>
        <translation>الملف «⁨{name}⁩» ليس درسًا سليمًا: تلف في الطريق، أو عدّله أحد.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>“{title}” is too large for a lesson.</source>
        <translation>‏«⁨{title}⁩» أكبر من أن يكون درسًا.</translation>
    </message>
    <message>
        <source>Share fewer articles.</source>
        <translation>شارك مقالات أقل.</translation>
    </message>
    <message>
        <source>“{title}” cannot be shared as it is: it holds something that no lesson may hold.</source>
        <translation>لا يمكن مشاركة «⁨{title}⁩» كما هو: فيه ما لا يجوز أن يكون في درس.</translation>
    </message>
    <message>
        <source>Share its articles one by one: the one that cannot be shared is to blame.</source>
        <translation>شارك مقالاته واحدًا واحدًا: السبب في المقال الذي تتعذر مشاركته.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: what was read back is not what was to be written.</source>
        <translation>تعذرت كتابة «⁨{name}⁩»: ما قُرئ بعد الكتابة ليس ما كان ينبغي أن يُكتب.</translation>
    </message>
    <message>
        <source>Try again, or choose another disk.</source>
        <translation>أعد المحاولة، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>The library is damaged: a suggestion cannot be read.</source>
        <translation>المكتبة تالفة: تتعذر قراءة أحد الاقتراحات.</translation>
    </message>
    <message>
        <source>The library is damaged: it holds “{date}” where a date should be.</source>
        <translation>المكتبة تالفة: فيها «⁨{date}⁩» حيث ينبغي أن يكون تاريخ.</translation>
    </message>
    <message>
        <source>The library was opened for reading only.</source>
        <translation>فُتحت المكتبة للقراءة فقط.</translation>
    </message>
    <message>
        <source>A change to “{name}” was taken back: the disk failed.</source>
        <translation>أُلغي تعديل على «⁨{name}⁩»: تعطل القرص.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else since it was opened here, so nothing was written.</source>
        <translation>عدّل شخص آخر الملف «⁨{name}⁩» منذ فُتح هنا، لذلك لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, or save a copy of what is here.</source>
        <translation>افتحه من جديد لترى ما كُتب، أو احفظ نسخة مما هو هنا.</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>من هذا أو ما هذا؟</translation>
    </message>
    <message>
        <source>When was this?</source>
        <translation>متى كان هذا؟</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>ماذا حدث حينها؟</translation>
    </message>
    <message>
        <source>Put these in order, the earliest first.</source>
        <translation>رتّب هذه الأحداث، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Which side is this actor on?</source>
        <translation>في أي جانب هذا الطرف؟</translation>
    </message>
    <message>
        <source>Whose position is this?</source>
        <translation>لمن هذا الموقف؟</translation>
    </message>
    <message>
        <source>Who belongs in the gap?</source>
        <translation>من الذي يكمل الفراغ؟</translation>
    </message>
    <message>
        <source>Fill the gap.</source>
        <translation>املأ الفراغ.</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>صواب أم خطأ؟</translation>
    </message>
    <message>
        <source>What does this word mean here?</source>
        <translation>ما معنى هذه الكلمة هنا؟</translation>
    </message>
    <message>
        <source>A question of your teacher’s</source>
        <translation>سؤال من معلمك</translation>
    </message>
    <message>
        <source>An objection to this</source>
        <translation>اعتراض على هذا</translation>
    </message>
    <message>
        <source>no reply in the article</source>
        <translation>لا رد في المقال</translation>
    </message>
    <message>
        <source>{date}: {headline}</source>
        <translation>‏{date}: ⁨{headline}⁩</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>حقيقة</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>‏⁨{who}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>true</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>false</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>The text tells of “{words}” as past, but its publication date is {date}. Was it published later?</source>
        <translation>يروي النص «⁨{words}⁩» على أنه ماضٍ، لكن تاريخ نشره {date}. فهل نُشر بعد ذلك؟</translation>
    </message>
    <message>
        <source>“{words}” has no year, and the last year that the text names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>لا سنة مع «⁨{words}⁩»، وآخر سنة يذكرها النص هي {year}، وهي قبل تاريخ النشر، {date}، بوقت طويل. فهل نُشر قبل ذلك ثم أُعيد نشره على الإنترنت؟</translation>
    </message>
    <message>
        <source>The text reads like news, and the last year that it names is {year}, long before the publication date, {date}. Was it published earlier, and put on the web again?</source>
        <translation>يبدو النص خبرًا، وآخر سنة يذكرها هي {year}، وهي قبل تاريخ النشر، {date}، بوقت طويل. فهل نُشر قبل ذلك ثم أُعيد نشره على الإنترنت؟</translation>
    </message>
    <message>
        <source>You rejected this name before.</source>
        <translation>رفضتَ هذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>The text names somebody else of this name in full.</source>
        <translation>يذكر النص شخصًا آخر بهذا الاسم كاملًا.</translation>
    </message>
    <message>
        <source>Your library knows this actor.</source>
        <translation>مكتبتك تعرف هذا الطرف.</translation>
    </message>
    <message>
        <source>“{name}” may be {one} or {other}; the text does not say which.</source>
        <translation>قد يكون «⁨{name}⁩» هو ⁨{one}⁩ أو ⁨{other}⁩؛ ولا يحدد النص أيهما.</translation>
    </message>
    <message>
        <source>“{name}” may be {one}, {other} or others of your library; the text does not say which.</source>
        <translation>قد يكون «⁨{name}⁩» هو ⁨{one}⁩ أو ⁨{other}⁩ أو غيرهما في مكتبتك؛ ولا يحدد النص أيهم.</translation>
    </message>
    <message>
        <source>The words after it are about this one.</source>
        <translation>الكلمات التي بعد الاسم تتحدث عن هذا الشخص.</translation>
    </message>
    <message>
        <source>{count} people here have this name; the text means this one most.</source>
        <translation>عدد من يحملون هذا الاسم هنا {count}؛ والنص يقصد هذا أكثر من غيره.</translation>
    </message>
    <message>
        <source>{count} people here have this name; this one was named in full last.</source>
        <translation>عدد من يحملون هذا الاسم هنا {count}؛ وهذا آخر من ذُكر باسمه الكامل.</translation>
    </message>
    <message>
        <source>The text gives no date; it only tells the order, or what is new.</source>
        <translation>لا يذكر النص تاريخًا، بل الترتيب أو ما هو جديد فقط.</translation>
    </message>
    <message>
        <source>The sentence says what came next or has just happened.</source>
        <translation>تقول الجملة ما حدث بعد ذلك أو ما حدث للتو.</translation>
    </message>
    <message>
        <source>The sentence tells what somebody did, but not when.</source>
        <translation>تقول الجملة ما فعله أحدهم، ولا تقول متى.</translation>
    </message>
    <message>
        <source>The sentence has a date: “{words}”.</source>
        <translation>في الجملة تاريخ: «⁨{words}⁩».</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>لا شيء يبيّن ما هو.</translation>
    </message>
    <message>
        <source>The text has the same word without a capital.</source>
        <translation>ترد الكلمة نفسها في النص بلا حرف كبير.</translation>
    </message>
    <message>
        <source>A longer name in the text goes with it.</source>
        <translation>في النص اسم أطول يوافقه.</translation>
    </message>
    <message>
        <source>It stands beside others of its kind.</source>
        <translation>يأتي إلى جانب أسماء أخرى من نوعه.</translation>
    </message>
    <message>
        <source>The words after it are said of people.</source>
        <translation>الكلمات التي بعده تقال عن الأشخاص.</translation>
    </message>
    <message>
        <source>The dates of a life follow it.</source>
        <translation>يليه تاريخ الميلاد أو الوفاة.</translation>
    </message>
    <message>
        <source>It speaks.</source>
        <translation>هو الذي يتكلم.</translation>
    </message>
    <message>
        <source>It does what people do.</source>
        <translation>يفعل ما يفعله الناس.</translation>
    </message>
    <message>
        <source>The text says that it is a person.</source>
        <translation>يقول النص إنه شخص.</translation>
    </message>
    <message>
        <source>The text says that it is a group.</source>
        <translation>يقول النص إنه جماعة.</translation>
    </message>
    <message>
        <source>The text says that it is a place.</source>
        <translation>يقول النص إنه مكان.</translation>
    </message>
    <message>
        <source>The text says that it is a work or the like.</source>
        <translation>يقول النص إنه عمل منشور أو ما يشبهه.</translation>
    </message>
    <message>
        <source>Somebody or something comes from there.</source>
        <translation>يأتي منه شخص أو شيء.</translation>
    </message>
    <message>
        <source>It is taken, as towns are.</source>
        <translation>يُستولى عليه كما يُستولى على المدن.</translation>
    </message>
    <message>
        <source>“where” follows it.</source>
        <translation>تليه كلمة «where».</translation>
    </message>
    <message>
        <source>It has what states have.</source>
        <translation>له ما يكون للدول.</translation>
    </message>
    <message>
        <source>The word beside it is said of places.</source>
        <translation>الكلمة التي بجانبه تقال عن الأماكن.</translation>
    </message>
    <message>
        <source>The word after it is said of groups.</source>
        <translation>الكلمة التي بعده تقال عن الجماعات.</translation>
    </message>
    <message>
        <source>The word beside it is said of works.</source>
        <translation>الكلمة التي بجانبه تقال عن الكتب والأفلام وما يشبهها.</translation>
    </message>
    <message>
        <source>Something is inside or near it.</source>
        <translation>يوجد شيء في داخله أو بقربه.</translation>
    </message>
    <message>
        <source>Something goes there.</source>
        <translation>يتجه إليه شيء.</translation>
    </message>
    <message>
        <source>Something is at it.</source>
        <translation>يوجد عنده شيء.</translation>
    </message>
    <message>
        <source>Something is done by it or with it.</source>
        <translation>يُفعل به شيء أو معه.</translation>
    </message>
    <message>
        <source>One is for it or against it.</source>
        <translation>هناك من يؤيده أو يعارضه.</translation>
    </message>
    <message>
        <source>The word before it is said of groups.</source>
        <translation>الكلمة التي قبله تقال عن الجماعات.</translation>
    </message>
    <message>
        <source>The word before it is said of people.</source>
        <translation>الكلمة التي قبله تقال عن الأشخاص.</translation>
    </message>
    <message>
        <source>The word before it is said of ships.</source>
        <translation>الكلمة التي قبله تقال عن السفن.</translation>
    </message>
    <message>
        <source>“the” stands before it.</source>
        <translation>قبله كلمة «the».</translation>
    </message>
    <message>
        <source>It is one of several.</source>
        <translation>هو واحد من عدة.</translation>
    </message>
    <message>
        <source>The word after it is said of peoples.</source>
        <translation>الكلمة التي بعده تقال عن الشعوب.</translation>
    </message>
    <message>
        <source>The word before it is said of ideas.</source>
        <translation>الكلمة التي قبله تقال عن الأفكار.</translation>
    </message>
    <message>
        <source>It stands in quotation marks, as titles do.</source>
        <translation>هو بين علامتي اقتباس، كما تكون العناوين.</translation>
    </message>
    <message>
        <source>It is one of the names that the program knows.</source>
        <translation>هو من الأسماء التي يعرفها البرنامج.</translation>
    </message>
    <message>
        <source>It is a well-known group or institution.</source>
        <translation>جماعة أو مؤسسة معروفة.</translation>
    </message>
    <message>
        <source>It is a well-known place.</source>
        <translation>مكان معروف.</translation>
    </message>
    <message>
        <source>It is a people or a language.</source>
        <translation>شعب أو لغة.</translation>
    </message>
    <message>
        <source>“{word}” says what it is.</source>
        <translation>كلمة «⁨{word}⁩» تبيّن ما هو.</translation>
    </message>
    <message>
        <source>A title stands before it.</source>
        <translation>قبله لقب.</translation>
    </message>
    <message>
        <source>It ends with a family name.</source>
        <translation>في آخره اسم عائلة.</translation>
    </message>
    <message>
        <source>It is built like a person's name.</source>
        <translation>تركيبه كتركيب أسماء الأشخاص.</translation>
    </message>
    <message>
        <source>It ends like a family name.</source>
        <translation>نهايته كنهاية أسماء العائلات.</translation>
    </message>
    <message>
        <source>It begins with a given name.</source>
        <translation>في أوله اسم شخصي.</translation>
    </message>
    <message>
        <source>It has an initial.</source>
        <translation>فيه حرف أول مختصر من اسم.</translation>
    </message>
    <message>
        <source>It holds a given name.</source>
        <translation>فيه اسم شخصي.</translation>
    </message>
    <message>
        <source>Several words with capitals are often a group.</source>
        <translation>عدة كلمات بأحرف كبيرة تدل غالبًا على جماعة.</translation>
    </message>
    <message>
        <source>It holds an everyday word.</source>
        <translation>فيه كلمة شائعة.</translation>
    </message>
    <message>
        <source>It begins with a name that the program knows.</source>
        <translation>في أوله اسم يعرفه البرنامج.</translation>
    </message>
    <message>
        <source>Two words with capitals are often a person.</source>
        <translation>كلمتان بأحرف كبيرة تدلان غالبًا على شخص.</translation>
    </message>
    <message>
        <source>It ends like a people or a teaching.</source>
        <translation>نهايته كنهاية أسماء الشعوب أو المذاهب.</translation>
    </message>
    <message>
        <source>It is an everyday word.</source>
        <translation>كلمة شائعة.</translation>
    </message>
    <message>
        <source>It is a given name.</source>
        <translation>اسم شخصي.</translation>
    </message>
    <message>
        <source>It is a family name.</source>
        <translation>اسم عائلة.</translation>
    </message>
    <message>
        <source>It is an abbreviation, but no name.</source>
        <translation>اختصار، لكنه ليس اسمًا.</translation>
    </message>
    <message>
        <source>It has capitals within, as names of companies have.</source>
        <translation>في وسطه أحرف كبيرة، كما في أسماء الشركات.</translation>
    </message>
    <message>
        <source>It ends like the name of a place.</source>
        <translation>نهايته كنهاية أسماء الأماكن.</translation>
    </message>
    <message>
        <source>It is an abbreviation in capitals.</source>
        <translation>اختصار بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly people.</source>
        <translation>الأسماء المشابهة في جمل كهذه تدل غالبًا على أشخاص.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly groups.</source>
        <translation>الأسماء المشابهة في جمل كهذه تدل غالبًا على جماعات.</translation>
    </message>
    <message>
        <source>Names like it, in sentences like this, are mostly places.</source>
        <translation>الأسماء المشابهة في جمل كهذه تدل غالبًا على أماكن.</translation>
    </message>
    <message>
        <source>“{word}” and whose it is.</source>
        <translation>كلمة «⁨{word}⁩»، ومعها ما يبيّن لمن هي.</translation>
    </message>
    <message>
        <source>Its people stand for the state.</source>
        <translation>اسم الشعب يدل هنا على الدولة.</translation>
    </message>
    <message>
        <source>The name of a state. Suggestions in this language are weaker than in English.</source>
        <translation>اسم دولة. الاقتراحات في هذه اللغة أضعف منها في الإنجليزية.</translation>
    </message>
    <message>
        <source>A short form in capital letters. Suggestions in this language are weaker than in English.</source>
        <translation>اختصار بأحرف كبيرة. الاقتراحات في هذه اللغة أضعف منها في الإنجليزية.</translation>
    </message>
    <message>
        <source>Capital letters, as names have them; the kind is a guess. Suggestions in this language are weaker than in English.</source>
        <translation>أحرف كبيرة كما في الأسماء؛ أما النوع فتخمين. الاقتراحات في هذه اللغة أضعف منها في الإنجليزية.</translation>
    </message>
    <message>
        <source>“{title}” stands before the name. Suggestions in this language are weaker than in English.</source>
        <translation>قبل الاسم كلمة «⁨{title}⁩». الاقتراحات في هذه اللغة أضعف منها في الإنجليزية.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Suggestions for Arabic are weaker than for English: Arabic has no capital letters, so only actors that your library knows are found, and dates. Add the others yourself.</source>
        <translation>الاقتراحات في العربية أضعف منها في الإنجليزية: ليس في العربية أحرف كبيرة، فلا يُعثر إلا على التواريخ وعلى الأطراف التي تعرفها مكتبتك. أضف الباقي بنفسك.</translation>
    </message>
    <message>
        <source>Suggestions for {language} are weaker than for English: actors are found by their capital letters, and only the usual kinds of dates. Look through the text yourself as well.</source>
        <translation>الاقتراحات في {language} أضعف منها في الإنجليزية: تُعرف الأطراف من أحرفها الكبيرة، ولا يُعثر إلا على الأنواع المعتادة من التواريخ. راجع النص بنفسك أيضًا.</translation>
    </message>
    <message>
        <source>Suggestions for this language are much weaker than for English: only names with capital letters and the usual kinds of dates are found. Look through the text yourself as well.</source>
        <translation>الاقتراحات في هذه اللغة أضعف بكثير منها في الإنجليزية: لا يُعثر إلا على الأسماء ذات الأحرف الكبيرة والأنواع المعتادة من التواريخ. راجع النص بنفسك أيضًا.</translation>
    </message>
    <message>
        <source>“{words}” says how the two stand to each other.</source>
        <translation>تبيّن «⁨{words}⁩» العلاقة بين الاثنين.</translation>
    </message>
    <message>
        <source>“{word}” may be the author’s own view.</source>
        <translation>قد تكون كلمة «⁨{word}⁩» رأي الكاتب نفسه.</translation>
    </message>
    <message>
        <source>The word “{word}” says that somebody speaks.</source>
        <translation>كلمة «⁨{word}⁩» تدل على أن أحدهم يتكلم.</translation>
    </message>
    <message>
        <source>The text says the date itself.</source>
        <translation>التاريخ مذكور في النص نفسه.</translation>
    </message>
    <message>
        <source>The date depends on the day of publication, which is not confirmed.</source>
        <translation>يتوقف التاريخ على يوم النشر، وهو غير مؤكد.</translation>
    </message>
    <message>
        <source>The text reads like news of an earlier time than the publication date, so that no year is worked out.</source>
        <translation>يبدو النص خبرًا من وقت أسبق من تاريخ النشر، لذلك لم تُستنتج سنة.</translation>
    </message>
    <message>
        <source>The text tells history: a date without its year takes it from the date told before it.</source>
        <translation>يروي النص أحداثًا ماضية: التاريخ الذي لا سنة معه يأخذ سنته من التاريخ المذكور قبله.</translation>
    </message>
    <message>
        <source>The text reads like news without a confirmed publication date: dates without their year stay open.</source>
        <translation>يبدو النص خبرًا وتاريخ نشره غير مؤكد: لذلك تبقى التواريخ التي لا سنة معها ناقصة.</translation>
    </message>
    <message>
        <source>The text does not say what this date counts from.</source>
        <translation>لا يقول النص من أي يوم يُحسب هذا التاريخ.</translation>
    </message>
    <message>
        <source>The text says no exact time.</source>
        <translation>لا يذكر النص وقتًا محددًا.</translation>
    </message>
    <message>
        <source>The text says the date before it once more.</source>
        <translation>يكرر النص التاريخ المذكور قبله.</translation>
    </message>
    <message>
        <source>A length of time, not a date.</source>
        <translation>مدة وليست تاريخًا.</translation>
    </message>
    <message>
        <source>Something that happens again and again, not a date.</source>
        <translation>شيء يتكرر، وليس تاريخًا.</translation>
    </message>
    <message>
        <source>A time of day; times of day are left out.</source>
        <translation>ساعة من اليوم؛ والساعات لا تؤخذ.</translation>
    </message>
    <message>
        <source>The text reads like news: a date without its year is counted from the publication date, {date}.</source>
        <translation>يبدو النص خبرًا: التاريخ الذي لا سنة معه يُحسب من تاريخ النشر، {date}.</translation>
    </message>
    <message>
        <source>{rule} “{words}” is a part of that month; the date has the whole of it.</source>
        <translation>{rule} «⁨{words}⁩» جزء من ذلك الشهر؛ والتاريخ يشمل الشهر كله.</translation>
    </message>
    <message>
        <source>The year of “{words}” stands with the date beside it: {date}.</source>
        <translation>سنة «⁨{words}⁩» مذكورة مع التاريخ الذي بجانبها: {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year or week: the last one before the publication date, {date}, is meant.</source>
        <translation>لا سنة ولا أسبوع مع «⁨{words}⁩»: والمقصود آخر ما سبق تاريخ النشر، {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year or week, and the sentence looks ahead: the next one after the publication date, {date}, is meant.</source>
        <translation>لا سنة ولا أسبوع مع «⁨{words}⁩»، والجملة تتحدث عما سيأتي: فالمقصود أول ما يلي تاريخ النشر، {date}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the publication date, {date}.</source>
        <translation>تُحسب «⁨{words}⁩» من تاريخ النشر، {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the text tells history, and the date told before it is {date}.</source>
        <translation>لا سنة مع «⁨{words}⁩»: يروي النص أحداثًا ماضية، والتاريخ المذكور قبلها {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the date told just before it is {date}.</source>
        <translation>لا سنة مع «⁨{words}⁩»: والتاريخ المذكور قبلها مباشرة {date}.</translation>
    </message>
    <message>
        <source>“{words}” is counted from the date told before it, {date}.</source>
        <translation>تُحسب «⁨{words}⁩» من التاريخ المذكور قبلها، {date}.</translation>
    </message>
    <message>
        <source>“{words}” names no year: the next date told has it, {date}.</source>
        <translation>لا سنة مع «⁨{words}⁩»: السنة في التاريخ الذي يليها، {date}.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, copy the part that you want, and paste it.</source>
        <translation>إذا كنت تثق بالملف، فافتحه في البرنامج الذي كتبه، وانسخ الجزء الذي تريده، ثم الصقه.</translation>
    </message>
    <message>
        <source>“{name}” consists of too many parts. It is not read.</source>
        <translation>يتألف الملف «⁨{name}⁩» من أجزاء أكثر من اللازم. لن يُقرأ.</translation>
    </message>
    <message>
        <source>The parts of “{name}” lie over each other, as no program writes them. It is not read.</source>
        <translation>تتراكب أجزاء الملف «⁨{name}⁩» على نحو لا يكتبه أي برنامج. لن يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: its part “{member}” is missing.</source>
        <translation>الملف «⁨{name}⁩» غير كامل: ينقصه الجزء «⁨{member}⁩».</translation>
    </message>
    <message>
        <source>“{name}” holds its part “{member}” twice, so it could be read in two ways. It is not read.</source>
        <translation>الجزء «⁨{member}⁩» موجود مرتين في الملف «⁨{name}⁩»، فيمكن أن يُقرأ بطريقتين. لن يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Dramatis does not read.</source>
        <translation>الملف «⁨{name}⁩» مضغوط بطريقة لا يقرؤها Dramatis.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation>افتحه في البرنامج الذي كتبه، واحفظه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {megabytes} million bytes. No article is so long, so it is not read.</source>
        <translation>يبلغ الملف «⁨{name}⁩» بعد فك ضغطه أكثر من {megabytes} مليون بايت. لا مقال بهذا الطول، لذلك لن يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or has changed.</source>
        <translation>الملف «⁨{name}⁩» تالف: جزء منه مفقود أو متغيّر.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in the program that wrote it and save it anew.</source>
        <translation>انسخه أو نزّله مرة أخرى، أو افتحه في البرنامج الذي كتبه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>الملف «⁨{name}⁩» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it without a password, and import that file.</source>
        <translation>افتحه في البرنامج الذي كتبه، واحفظه بلا كلمة مرور، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Characters that could not be read: {count}. They are shown as {sign}. Another encoding may fit.</source>
        <translation>عدد الرموز التي تعذرت قراءتها: {count}. تظهر مكانها ⁨{sign}⁩. قد يناسب ترميز آخر.</translation>
    </message>
    <message>
        <source>Words of more than {limit} characters: {count}. They were broken into parts, with blanks.</source>
        <translation>عدد الكلمات التي تزيد على {limit} حرف: {count}. قُسّمت إلى أجزاء بينها مسافات.</translation>
    </message>
    <message>
        <source>Paragraphs of more than {limit} characters: {count}. They became several each.</source>
        <translation>عدد الفقرات التي تزيد على {limit} حرف: {count}. قُسّمت كل منها إلى عدة فقرات.</translation>
    </message>
    <message>
        <source>Accents piled on one letter beyond what any language writes: {count} left out.</source>
        <translation>علامات متراكمة على حرف واحد بأكثر مما تكتبه أي لغة: أُسقط منها {count}.</translation>
    </message>
    <message>
        <source>A part of the text is embedded as a file of another kind and could not be read.</source>
        <translation>جزء من النص مضمَّن على شكل ملف من نوع آخر، وتعذرت قراءته.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: it has no text part.</source>
        <translation>الملف «⁨{name}⁩» ليس مستند Word: ليس فيه جزء للنص.</translation>
    </message>
    <message>
        <source>“{name}” defines abbreviations of its own, which can hide endless text or open other files. It is not read.</source>
        <translation>يعرّف الملف «⁨{name}⁩» اختصارات خاصة به، وقد تخفي نصًا بلا نهاية أو تفتح ملفات أخرى. لن يُقرأ.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it anew, and import that file.</source>
        <translation>افتحه في البرنامج الذي كتبه، واحفظه من جديد، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>عنوان الكتاب</translation>
    </message>
    <message>
        <source>author of the book</source>
        <translation>مؤلف الكتاب</translation>
    </message>
    <message>
        <source>publisher of the book</source>
        <translation>ناشر الكتاب</translation>
    </message>
    <message>
        <source>date in the book’s own details, perhaps of this edition only</source>
        <translation>تاريخ في بيانات الكتاب نفسه، وربما يخص هذه الطبعة فقط</translation>
    </message>
    <message>
        <source>table of contents of the book</source>
        <translation>فهرس محتويات الكتاب</translation>
    </message>
    <message>
        <source>“{name}” holds no text, perhaps only pictures of it.</source>
        <translation>ليس في الملف «⁨{name}⁩» نص، وربما فيه صور للنص فقط.</translation>
    </message>
    <message>
        <source>Pages that the book lists and does not hold: {count}.</source>
        <translation>عدد الصفحات التي يذكرها الكتاب وليست فيه: {count}.</translation>
    </message>
    <message>
        <source>Parts of the book without text, such as its cover: {count}.</source>
        <translation>عدد أجزاء الكتاب التي ليس فيها نص، مثل الغلاف: {count}.</translation>
    </message>
    <message>
        <source>“{name}” lists no pages of text, or far too many.</source>
        <translation>لا يذكر الملف «⁨{name}⁩» أي صفحات نص، أو يذكر أكثر بكثير من اللازم.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so only the shop’s own reading program opens it.</source>
        <translation>الملف «⁨{name}⁩» محمي من النسخ، فلا يفتحه إلا برنامج القراءة التابع للمتجر.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or type in the part that you need.</source>
        <translation>اطلب من الناشر نسخة بلا حماية، أو اكتب الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>Pages that the book lists outside of itself: {count}. They were not opened.</source>
        <translation>عدد الصفحات التي يذكرها الكتاب وهي خارجه: {count}. لم تُفتح.</translation>
    </message>
    <message>
        <source>“{name}” is no EPUB book: the part that says where its text is is missing.</source>
        <translation>الملف «⁨{name}⁩» ليس كتاب EPUB: ينقصه الجزء الذي يحدد مكان نصه.</translation>
    </message>
    <message>
        <source>“{name}” is not whole: the list of its chapters is missing.</source>
        <translation>الملف «⁨{name}⁩» غير كامل: تنقصه قائمة فصوله.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>a line at the beginning of the text</source>
        <translation>سطر في بداية النص</translation>
    </message>
    <message>
        <source>the first line of the text</source>
        <translation>السطر الأول من النص</translation>
    </message>
    <message>
        <source>the call for donations in the text</source>
        <translation>طلب التبرعات في النص</translation>
    </message>
    <message>
        <source>the address of the page</source>
        <translation>عنوان الصفحة على الإنترنت</translation>
    </message>
    <message>
        <source>It is a document of an older office program. Open it there and save it as DOCX.</source>
        <translation>هذا مستند من برنامج مكتبي قديم. افتحه هناك واحفظه بصيغة DOCX.</translation>
    </message>
    <message>
        <source>It is a database. If it is a library of Dramatis, open it as a library.</source>
        <translation>هذه قاعدة بيانات. إذا كانت مكتبة من مكتبات Dramatis، فافتحها بوصفها مكتبة.</translation>
    </message>
    <message>
        <source>It is a picture. Dramatis reads text, not pictures of it.</source>
        <translation>هذه صورة. يقرأ Dramatis النص، لا صور النص.</translation>
    </message>
    <message>
        <source>It is a web archive of Safari. Save the page there as page source, or paste its text.</source>
        <translation>هذا أرشيف ويب من Safari. احفظ الصفحة هناك بصيغة مصدر الصفحة، أو الصق نصها.</translation>
    </message>
    <message>
        <source>“{name}” holds no words.</source>
        <translation>ليس في الملف «⁨{name}⁩» كلمات.</translation>
    </message>
    <message>
        <source>If it shows pictures of text, such as scanned pages, copy the text out with a program that recognises it.</source>
        <translation>إذا كانت فيه صور نص، كالصفحات الممسوحة ضوئيًا، فانسخ النص ببرنامج يتعرّف عليه.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Of {count} words in “{name}”, {kept} could be read. Compare the text with the original.</source>
        <translation>عدد الكلمات في «⁨{name}⁩» {count}، قُرئت منها {kept}. قارن النص بالأصل.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>«⁨{name}⁩» ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>لا وجود للملف «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; choose it again.</source>
        <translation>ربما نُقل أو تغيّر اسمه؛ اختره من جديد.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>يتعذر فتح الملف «⁨{name}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and choose it there.</source>
        <translation>انسخه إلى مجلد خاص بك واختره هناك.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, more than an article or a book can be.</source>
        <translation>حجم الملف «⁨{name}⁩» أكبر من {limit} ميغابايت، وهذا أكبر من أي مقال أو كتاب.</translation>
    </message>
    <message>
        <source>Copy the part that you want and paste it.</source>
        <translation>انسخ الجزء الذي تريده والصقه.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>تتعذر قراءة الملف «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” is an archive of several files.</source>
        <translation>الملف «⁨{name}⁩» أرشيف من عدة ملفات.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the article among its files.</source>
        <translation>فك ضغطه، واختر المقال من ملفاته.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that Dramatis does not read.</source>
        <translation>الملف «⁨{name}⁩» من نوع لا يقرؤه Dramatis.</translation>
    </message>
    <message>
        <source>It reads text, Markdown, web pages, DOCX, ODT, PDF, EPUB and RTF. Save it as one of these, or paste it.</source>
        <translation>يقرأ Dramatis الملفات النصية وMarkdown وصفحات الويب وDOCX وODT وPDF وEPUB وRTF. احفظه بإحدى هذه الصيغ، أو الصق نصه.</translation>
    </message>
    <message>
        <source>the data of the page for search engines</source>
        <translation>بيانات الصفحة لمحركات البحث</translation>
    </message>
    <message>
        <source>when the page was changed; not when it was published</source>
        <translation>وقت تعديل الصفحة، لا وقت نشرها</translation>
    </message>
    <message>
        <source>the main heading of the page</source>
        <translation>العنوان الرئيسي للصفحة</translation>
    </message>
    <message>
        <source>the title of the page’s window</source>
        <translation>عنوان نافذة الصفحة</translation>
    </message>
    <message>
        <source>the line of the page that names the author</source>
        <translation>السطر الذي يذكر الكاتب في الصفحة</translation>
    </message>
    <message>
        <source>a date that is marked in the page</source>
        <translation>تاريخ معلَّم في الصفحة</translation>
    </message>
    <message>
        <source>what the page says about itself</source>
        <translation>ما تقوله الصفحة عن نفسها</translation>
    </message>
    <message>
        <source>the page’s own description ({name})</source>
        <translation>وصف الصفحة لنفسها (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>رأس الملف</translation>
    </message>
    <message>
        <source>the first heading</source>
        <translation>العنوان الأول</translation>
    </message>
    <message>
        <source>The web archive “{name}” holds no page.</source>
        <translation>لا صفحة في أرشيف الويب «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Save the page again, as a complete web page.</source>
        <translation>احفظ الصفحة من جديد، بوصفها صفحة ويب كاملة.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file, but no text document.</source>
        <translation>الملف «⁨{name}⁩» ملف OpenDocument، لكنه ليس مستند نص.</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية في أسفل الصفحة</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>حاشية في آخر النص</translation>
    </message>
    <message>
        <source>comment on the text</source>
        <translation>تعليق على النص</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>مربع نص</translation>
    </message>
    <message>
        <source>words of a drawing</source>
        <translation>كلمات في رسم</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>فهرس المحتويات</translation>
    </message>
    <message>
        <source>list of sources</source>
        <translation>قائمة المصادر</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>head or foot of the pages</source>
        <translation>رأس الصفحات أو ذيلها</translation>
    </message>
    <message>
        <source>numbers in the margin</source>
        <translation>أرقام في الهامش</translation>
    </message>
    <message>
        <source>title in the file’s own details</source>
        <translation>العنوان في بيانات الملف نفسه</translation>
    </message>
    <message>
        <source>author in the file’s own details</source>
        <translation>الكاتب في بيانات الملف نفسه</translation>
    </message>
    <message>
        <source>language in the file’s own details</source>
        <translation>اللغة في بيانات الملف نفسه</translation>
    </message>
    <message>
        <source>day on which the file was made</source>
        <translation>يوم إنشاء الملف</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>يوم آخر تعديل للملف</translation>
    </message>
    <message>
        <source>“{name}” has more than {paragraphs} paragraphs. No article is so long, so it is not read.</source>
        <translation>في الملف «⁨{name}⁩» أكثر من {paragraphs} فقرة. لا مقال بهذا الطول، لذلك لن يُقرأ.</translation>
    </message>
    <message>
        <source>Copy the part that you want to read, and paste it into a new article.</source>
        <translation>انسخ الجزء الذي تريد قراءته، والصقه في مقال جديد.</translation>
    </message>
    <message>
        <source>What was pasted is longer than {limit} million characters, more than an article or a book can be.</source>
        <translation>النص الملصق أطول من {limit} مليون حرف، وهذا أطول من أي مقال أو كتاب.</translation>
    </message>
    <message>
        <source>largest letters of the first page</source>
        <translation>أكبر الحروف في الصفحة الأولى</translation>
    </message>
    <message>
        <source>The pages of “{name}” are pictures, as a scanner makes them, and hold no text.</source>
        <translation>صفحات الملف «⁨{name}⁩» صور كما ينتجها الماسح الضوئي، وليس فيها نص.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) read it, and import or paste the text that it finds.</source>
        <translation>مرّره على برنامج للتعرّف على النص (OCR)، ثم استورد النص الناتج أو الصقه.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>ليس في الملف «⁨{name}⁩» نص.</translation>
    </message>
    <message>
        <source>“{name}” does not say which letters its signs are, so its text cannot be taken out.</source>
        <translation>لا يحدد الملف «⁨{name}⁩» الحروف التي تمثلها رموزه، لذلك لا يمكن استخراج نصه.</translation>
    </message>
    <message>
        <source>These pages are pictures without text, and nothing could be read of them: {pages}.</source>
        <translation>هذه الصفحات صور بلا نص، ولم يمكن قراءة شيء منها: ⁨{pages}⁩.</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}.</source>
        <translation>عدد الصفحات التي تعذرت قراءتها: {count}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into far more than pages of text can be. It is not read.</source>
        <translation>يبلغ الملف «⁨{name}⁩» بعد فك ضغطه أكثر بكثير مما تبلغه صفحات نص. لن يُقرأ.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with another program, and import that file.</source>
        <translation>اطبعه إلى ملف PDF جديد ببرنامج آخر، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Dramatis could not start the part of it that reads files: {reason}.</source>
        <translation>لم يتمكن Dramatis من تشغيل الجزء الذي يقرأ الملفات: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>أُلغيت قراءة «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The system ended the reading of “{name}”, perhaps because memory is short.</source>
        <translation>أنهى النظام قراءة «⁨{name}⁩»، وربما السبب نقص في الذاكرة.</translation>
    </message>
    <message>
        <source>Nothing was added. Close other programs and try again.</source>
        <translation>لم يُضف شيء. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Reading “{name}” ended unexpectedly; the file is probably damaged.</source>
        <translation>انتهت قراءة «⁨{name}⁩» فجأة؛ والأرجح أن الملف تالف.</translation>
    </message>
    <message>
        <source>Nothing was added. Open it in the program that it comes from and save it anew, or paste its text.</source>
        <translation>لم يُضف شيء. افتحه في برنامجه الأصلي واحفظه من جديد، أو الصق نصه.</translation>
    </message>
    <message>
        <source>“{name}” was not read within {seconds} seconds, so reading it was stopped.</source>
        <translation>لم تنته قراءة «⁨{name}⁩» خلال {seconds} ثانية، لذلك أُوقفت.</translation>
    </message>
    <message>
        <source>Nothing was added. Copy the part that you want and paste it.</source>
        <translation>لم يُضف شيء. انسخ الجزء الذي تريده والصقه.</translation>
    </message>
    <message>
        <source>Reading “{name}” takes more memory than an article needs, so it was stopped.</source>
        <translation>تحتاج قراءة «⁨{name}⁩» إلى ذاكرة أكبر مما يحتاج إليه مقال، لذلك أُوقفت.</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>text beside the article</source>
        <translation>نص بجانب المقال</translation>
    </message>
    <message>
        <source>name of the author</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>شرح صورة</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>إشعار ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>date of the article</source>
        <translation>تاريخ المقال</translation>
    </message>
    <message>
        <source>call for donations</source>
        <translation>طلب تبرعات</translation>
    </message>
    <message>
        <source>encoded data, no words</source>
        <translation>بيانات مرمَّزة لا كلمات</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>ذيل الصفحة</translation>
    </message>
    <message>
        <source>form</source>
        <translation>نموذج للتعبئة</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>مخفي في الصفحة</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>قائمة الموقع</translation>
    </message>
    <message>
        <source>invitation to subscribe</source>
        <translation>دعوة إلى الاشتراك</translation>
    </message>
    <message>
        <source>notice of the site</source>
        <translation>إشعار من الموقع</translation>
    </message>
    <message>
        <source>numbers of notes</source>
        <translation>أرقام الحواشي</translation>
    </message>
    <message>
        <source>part of a picture</source>
        <translation>جزء من صورة</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>روابط لمقالات أخرى</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>إشعار حقوق النشر</translation>
    </message>
    <message>
        <source>buttons to share</source>
        <translation>أزرار المشاركة</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>عنوان الصفحة على الإنترنت</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>before the article</source>
        <translation>قبل المقال</translation>
    </message>
    <message>
        <source>after the article</source>
        <translation>بعد المقال</translation>
    </message>
    <message>
        <source>seems to be no part of the article</source>
        <translation>لا يبدو جزءًا من المقال</translation>
    </message>
    <message>
        <source>“{name}” is no RTF file.</source>
        <translation>«⁨{name}⁩» ليس ملف RTF.</translation>
    </message>
    <message>
        <source>“{name}” has groups inside groups without end, as no program writes them. It is not read.</source>
        <translation>في الملف «⁨{name}⁩» مجموعات داخل مجموعات بلا نهاية، على نحو لا يكتبه أي برنامج. لن يُقرأ.</translation>
    </message>
    <message>
        <source>If you trust it, open it in the program that wrote it, and save it anew.</source>
        <translation>إذا كنت تثق بالملف، فافتحه في البرنامج الذي كتبه، واحفظه من جديد.</translation>
    </message>
    <message>
        <source>A web page or a Word document holds one article.</source>
        <translation>صفحة الويب أو مستند Word لمقال واحد فقط.</translation>
    </message>
    <message>
        <source>Choose PDF, or a folder for several files.</source>
        <translation>اختر PDF، أو مجلدًا لعدة ملفات.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>{title} – {copy}</source>
        <translation>{title} – {copy}</translation>
    </message>
    <message>
        <source>Study sheets</source>
        <translation>أوراق عمل</translation>
    </message>
    <message>
        <source>teacher copy</source>
        <translation>نسخة المعلم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Add the bundled articles</source>
        <translation>إضافة المقالات المرفقة</translation>
    </message>
    <message>
        <source>Several actors have the name “{name}”.</source>
        <translation>يحمل عدة أطراف الاسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>They are of different kinds: {one}, {other}.</source>
        <translation>نوعاهما مختلفان: {one}، {other}.</translation>
    </message>
    <message>
        <source>Their full names differ: {one}, {other}.</source>
        <translation>اسماهما الكاملان مختلفان: ⁨{one}⁩، ⁨{other}⁩.</translation>
    </message>
    <message>
        <source>One article speaks of both, as of two.</source>
        <translation>يتحدث مقال واحد عن كليهما على أنهما اثنان.</translation>
    </message>
    <message>
        <source>{n} articles speak of both, as of two.</source>
        <translation>عدد المقالات التي تتحدث عن كليهما على أنهما اثنان: {n}.</translation>
    </message>
    <message>
        <source>What is said of their lives gives different years.</source>
        <translation>تختلف سنوات حياتهما المذكورة.</translation>
    </message>
    <message>
        <source>Their roles lie more than a lifetime apart.</source>
        <translation>بين أدوارهما أكثر من عمر إنسان.</translation>
    </message>
    <message>
        <source>telling {one} and {other} apart</source>
        <translation>التمييز بين ⁨{one}⁩ و⁨{other}⁩</translation>
    </message>
    <message>
        <source>Both are called “{name}”.</source>
        <translation>كلاهما اسمه «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Both have the name “{name}” in their own script.</source>
        <translation>كلاهما اسمه «⁨{name}⁩» بكتابته الأصلية.</translation>
    </message>
    <message>
        <source>“{name}” is another name of “{other}”.</source>
        <translation>‏«⁨{name}⁩» اسم آخر للطرف «⁨{other}⁩».</translation>
    </message>
    <message>
        <source>Both are also called “{name}”.</source>
        <translation>لكليهما اسم آخر هو «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be two forms of one name.</source>
        <translation>قد يكون «⁨{one}⁩» و«⁨{other}⁩» صيغتين لاسم واحد.</translation>
    </message>
    <message>
        <source>“{sign}” may stand for “{name}”.</source>
        <translation>قد يكون «⁨{sign}⁩» اختصارًا للاسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>split of {one} and {other}</source>
        <translation>فصل ⁨{one}⁩ عن ⁨{other}⁩</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>الفقرات {first}–{last}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>إنشاء المجموعة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>new name of collection {name}</source>
        <translation>إعادة تسمية المجموعة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>deletion of collection {name}</source>
        <translation>حذف المجموعة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>adding to {name}</source>
        <translation>الإضافة إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>removal from {name}</source>
        <translation>الإزالة من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>collections of articles</source>
        <translation>مجموعات المقالات</translation>
    </message>
    <message>
        <source>order of {name}</source>
        <translation>ترتيب ⁨{name}⁩</translation>
    </message>
    <message>
        <source>There is a collection called “{name}” already.</source>
        <translation>توجد مجموعة اسمها «⁨{name}⁩» من قبل.</translation>
    </message>
    <message>
        <source>This library has no collections.</source>
        <translation>ليس في هذه المكتبة مجموعات.</translation>
    </message>
    <message>
        <source>Make one in the window: Library &gt; Browse.</source>
        <translation>أنشئ مجموعة في النافذة: المكتبة &gt; تصفح.</translation>
    </message>
    <message>
        <source>“{name}” is the name of no collection, or of several.</source>
        <translation>لا مجموعة اسمها «⁨{name}⁩»، أو هناك أكثر من واحدة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There are these: {names}.</source>
        <translation>الموجود: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles.</source>
        <translation>ليس في «⁨{name}⁩» مقالات.</translation>
    </message>
    <message>
        <source>Put articles into it first.</source>
        <translation>ضع فيها مقالات أولًا.</translation>
    </message>
    <message>
        <source>A sheet shows at most {most} articles; “{name}” has {number}.</source>
        <translation>أقصى عدد من المقالات في ورقة العمل {most}؛ وعددها في «⁨{name}⁩» {number}.</translation>
    </message>
    <message>
        <source>Make a collection of fewer articles.</source>
        <translation>أنشئ مجموعة من مقالات أقل.</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors who are named least are left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي طرف.</numerusform>
            <numerusform>استُبعد الطرف الأقل ذكرًا.</numerusform>
            <numerusform>استُبعد الطرفان الأقل ذكرًا.</numerusform>
            <numerusform>استُبعدت {n} أطراف هي الأقل ذكرًا.</numerusform>
            <numerusform>استُبعد {n} طرفًا هم الأقل ذكرًا.</numerusform>
            <numerusform>استُبعد {n} طرف هم الأقل ذكرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {number} events; those marked “Learn this” are on the sheet.</source>
        <translation>عدد الأحداث {number}؛ وفي ورقة العمل ما عليه علامة «للحفظ» منها.</translation>
    </message>
    <message>
        <source>“{name}” is a lesson for pupils, and has no questions.</source>
        <translation>الملف «⁨{name}⁩» درس للطلاب، وليست فيه أسئلة.</translation>
    </message>
    <message>
        <source>Choose the file for colleagues, or make the slip for pupils.</source>
        <translation>اختر ملف الزملاء، أو أعدّ الورقة للطلاب.</translation>
    </message>
    <message>
        <source>“{old}” and “{new}” are not editions of one lesson.</source>
        <translation>‏«⁨{old}⁩» و«⁨{new}⁩» ليسا إصدارين لدرس واحد.</translation>
    </message>
    <message>
        <source>Choose two files of the same lesson.</source>
        <translation>اختر ملفين للدرس نفسه.</translation>
    </message>
    <message>
        <source>“{old}” is edition {old_number}, and “{new}” is edition {new_number}: the older one comes first.</source>
        <translation>‏«⁨{old}⁩» هو الإصدار {old_number}، و«⁨{new}⁩» هو الإصدار {new_number}: يأتي الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Exchange the two files.</source>
        <translation>بدّل الملفين.</translation>
    </message>
    <message>
        <source>None of the articles of “{name}” is in this library.</source>
        <translation>ليس في هذه المكتبة أي مقال من مقالات «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Choose a file of the newer edition as well.</source>
        <translation>اختر ملف الإصدار الأحدث أيضًا.</translation>
    </message>
    <message>
        <source>What has changed since edition {old} of {old_day}, as of {day}.</source>
        <translation>ما تغيّر منذ الإصدار {old} (بتاريخ {old_day}) حتى {day}.</translation>
    </message>
    <message>
        <source>What edition {new} of {day} says differently from edition {old} of {old_day}.</source>
        <translation>ما يختلف فيه الإصدار {new} (بتاريخ {day}) عن الإصدار {old} (بتاريخ {old_day}).</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: the lesson says the same here now.</source>
        <translation>لا شيء في أوراق الإصدار {old} يحتاج إلى تصويب: الدرس هنا الآن يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Nothing on the sheets of edition {old} needs correcting: edition {new} says the same.</source>
        <translation>لا شيء في أوراق الإصدار {old} يحتاج إلى تصويب: الإصدار {new} يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>new actor {name}</source>
        <translation>إضافة الطرف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>تعديل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>حذف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>merge of {one} and {other}</source>
        <translation>دمج ⁨{one}⁩ و⁨{other}⁩</translation>
    </message>
    <message>
        <source>mentions of {name}</source>
        <translation>مواضع ذكر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>removal of mentions of {name}</source>
        <translation>إزالة مواضع ذكر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>All suggestions are decided on.</source>
        <translation>حُسمت كل الاقتراحات.</translation>
    </message>
    <message>
        <source>Suggestions to decide on: {count}</source>
        <translation>اقتراحات لم تُحسم بعد: {count}</translation>
    </message>
    <message>
        <source>Everything has its place in the text.</source>
        <translation>لكل شيء موضعه في النص.</translation>
    </message>
    <message>
        <source>Places to look at since the text was corrected: {count}</source>
        <translation>مواضع تحتاج إلى نظر بعد تصحيح النص: {count}</translation>
    </message>
    <message>
        <source>The date of publication is confirmed.</source>
        <translation>تاريخ النشر مؤكد.</translation>
    </message>
    <message>
        <source>The date of publication is missing: dates such as “last week” cannot be worked out without it.</source>
        <translation>تاريخ النشر مفقود: لا يمكن من دونه استنتاج تواريخ مثل «الأسبوع الماضي».</translation>
    </message>
    <message>
        <source>The date of publication is not confirmed.</source>
        <translation>تاريخ النشر غير مؤكد.</translation>
    </message>
    <message>
        <source>Key actors: {count}</source>
        <translation>أطراف للحفظ: {count}</translation>
    </message>
    <message>
        <source>No actor is a key actor yet.</source>
        <translation>لم يُحدَّد أي طرف للحفظ بعد.</translation>
    </message>
    <message>
        <source>Every key actor has a gloss.</source>
        <translation>لكل طرف للحفظ تعريف في جملة واحدة.</translation>
    </message>
    <message>
        <source>Key actors without a gloss: {count}</source>
        <translation>أطراف للحفظ بلا تعريف: {count}</translation>
    </message>
    <message>
        <source>Every event has a date.</source>
        <translation>لكل حدث تاريخ.</translation>
    </message>
    <message>
        <source>Events without a date: {count}</source>
        <translation>أحداث بلا تاريخ: {count}</translation>
    </message>
    <message>
        <source>Every event has actors.</source>
        <translation>لكل حدث أطراف.</translation>
    </message>
    <message>
        <source>Events without actors: {count}</source>
        <translation>أحداث بلا أطراف: {count}</translation>
    </message>
    <message>
        <source>Every loaded word has a plainer one beside it.</source>
        <translation>لكل كلمة منحازة كلمة محايدة إلى جانبها.</translation>
    </message>
    <message>
        <source>Loaded words without a plainer one: {count}</source>
        <translation>كلمات منحازة بلا كلمة محايدة: {count}</translation>
    </message>
    <message>
        <source>text of {title}</source>
        <translation>تصحيح نص ⁨{title}⁩</translation>
    </message>
    <message>
        <source>This place has been looked at already.</source>
        <translation>سبق النظر في هذا الموضع.</translation>
    </message>
    <message>
        <source>deletion of “{words}”</source>
        <translation>حذف «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>place of “{words}”</source>
        <translation>تحديد موضع «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>details of {title}</source>
        <translation>تعديل بيانات ⁨{title}⁩</translation>
    </message>
    <message>
        <source>archiving of {name}</source>
        <translation>أرشفة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>return of {name} from the archive</source>
        <translation>إخراج ⁨{name}⁩ من الأرشيف</translation>
    </message>
    <message>
        <source>archiving of {n} articles</source>
        <translation>أرشفة المقالات ({n})</translation>
    </message>
    <message>
        <source>return of {n} articles from the archive</source>
        <translation>إخراج المقالات من الأرشيف ({n})</translation>
    </message>
    <message>
        <source>deletion of {n} articles</source>
        <translation>حذف المقالات ({n})</translation>
    </message>
    <message>
        <source>new event {title}</source>
        <translation>إضافة الحدث ⁨{title}⁩</translation>
    </message>
    <message>
        <source>This event is gone.</source>
        <translation>لم يعد هذا الحدث موجودًا.</translation>
    </message>
    <message>
        <source>new later event {title}</source>
        <translation>إضافة الحدث اللاحق ⁨{title}⁩</translation>
    </message>
    <message>
        <source>deletion of a later event</source>
        <translation>حذف حدث لاحق</translation>
    </message>
    <message>
        <source>From the text: “{quote}”</source>
        <translation>من النص: «⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>From the entries that come with Dramatis</source>
        <translation>من التعريفات المرفقة مع Dramatis</translation>
    </message>
    <message>
        <source>deletion of a relation</source>
        <translation>حذف علاقة</translation>
    </message>
    <message>
        <source>relation of {one} and {other}</source>
        <translation>علاقة ⁨{one}⁩ مع ⁨{other}⁩</translation>
    </message>
    <message>
        <source>new statement “{words}”</source>
        <translation>إضافة القول «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>change of “{words}”</source>
        <translation>تعديل «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>This statement is gone.</source>
        <translation>لم يعد هذا القول موجودًا.</translation>
    </message>
    <message>
        <source>Keep preset</source>
        <translation>حفظ قالب</translation>
    </message>
    <message>
        <source>No preset is called “{name}”.</source>
        <translation>لا يوجد قالب اسمه «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>إعادة تسمية قالب</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>حذف قالب</translation>
    </message>
    <message>
        <source>Each article has a file of its own.</source>
        <translation>لكل مقال ملف خاص به.</translation>
    </message>
    <message>
        <source>Name a folder in the place of “{name}”.</source>
        <translation>حدّد مجلدًا بدلًا من «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>This export has several tables.</source>
        <translation>في هذا التصدير عدة جداول.</translation>
    </message>
    <message>
        <source>Name one of them, or a folder for all: {names}.</source>
        <translation>حدّد واحدًا منها، أو مجلدًا لها كلها: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is none of the files of this export: {names}.</source>
        <translation>‏«⁨{name}⁩» ليس من ملفات هذا التصدير: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>There is already a file “{name}”.</source>
        <translation>يوجد ملف اسمه «⁨{name}⁩» من قبل.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>لا يوجد مقال للتصدير.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر مقالًا.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>The files that were finished are whole.</source>
        <translation>الملفات التي اكتملت سليمة.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقفت العملية.</translation>
    </message>
    <message>
        <source>joining {one} and {other}</source>
        <translation>جمع ⁨{one}⁩ و⁨{other}⁩</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>ليس في هذا المقال نص.</translation>
    </message>
    <message>
        <source>Put back what was left out, or choose another file.</source>
        <translation>أعد ما استُبعد، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>import of {title}</source>
        <translation>استيراد ⁨{title}⁩</translation>
    </message>
    <message>
        <source>import of {n} articles</source>
        <translation>استيراد المقالات ({n})</translation>
    </message>
    <message>
        <source>No article is called “{title}”.</source>
        <translation>لا يوجد مقال عنوانه «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>The command “list” shows all of them.</source>
        <translation>يعرض الأمر «list» كل المقالات.</translation>
    </message>
    <message>
        <source>“{title}” fits {number} articles: {several}.</source>
        <translation>ينطبق «⁨{title}⁩» على أكثر من مقال ({number}): ⁨{several}⁩.</translation>
    </message>
    <message>
        <source>Type more of the title, or its number.</source>
        <translation>اكتب جزءًا أكبر من العنوان، أو رقم المقال.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was stored.</source>
        <translation>نص المقال «⁨{title}⁩» ليس النص الذي خُزّن.</translation>
    </message>
    <message>
        <source>“{quote}” does not stand where “{title}” has it.</source>
        <translation>النص «⁨{quote}⁩» ليس في الموضع المسجّل له في «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>A mention lies outside the text of “{title}”.</source>
        <translation>يقع أحد مواضع الذِّكر خارج نص «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>There are no notes of this kind.</source>
        <translation>لا ملاحظات من هذا النوع.</translation>
    </message>
    <message>
        <source>Choose other colours, or other articles.</source>
        <translation>اختر ألوانًا أخرى، أو مقالات أخرى.</translation>
    </message>
    <message>
        <source>A sheet shows the notes on at most {most} articles; here are {number}.</source>
        <translation>أقصى عدد من المقالات لملاحظات ورقة واحدة {most}؛ وعددها هنا {number}.</translation>
    </message>
    <message>
        <source>Choose a collection of fewer articles.</source>
        <translation>اختر مجموعة من مقالات أقل.</translation>
    </message>
    <message>
        <source>“{title}” does not fit this library: it puts things of yours into other articles.</source>
        <translation>لا يناسب «⁨{title}⁩» هذه المكتبة: يضع أشياء لك في مقالات أخرى.</translation>
    </message>
    <message>
        <source>Learn this article</source>
        <translation>تعلّم هذا المقال</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>إيقاف التعلّم</translation>
    </message>
    <message>
        <source>Test day</source>
        <translation>يوم الاختبار</translation>
    </message>
    <message>
        <source>Options of practice</source>
        <translation>خيارات التدريب</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>‏{first} – {last}</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Minutes of practice</source>
        <translation>دقائق التدريب</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>بطاقات جديدة</translation>
    </message>
    <message>
        <source>Known when they came again</source>
        <translation>المعروف من البطاقات العائدة</translation>
    </message>
    <message>
        <source>{known} of {cards}</source>
        <translation>{known} من {cards}</translation>
    </message>
    <message>
        <source>Cards known well</source>
        <translation>بطاقات معروفة جيدًا</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>تعديل سؤال</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>حذف سؤال</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>نقل سؤال</translation>
    </message>
    <message>
        <source>This question is gone.</source>
        <translation>لم يعد هذا السؤال موجودًا.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>known</source>
        <translation>عرفتها</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>لم أعرفها</translation>
    </message>
    <message>
        <source>False. What is true: {statement}</source>
        <translation>خطأ. والصواب: ⁨{statement}⁩</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>قبل {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>بعد {date}</translation>
    </message>
    <message>
        <source>after {first}, before {second}</source>
        <translation>بعد {first}، قبل {second}</translation>
    </message>
    <message>
        <source>There is no question on this sheet.</source>
        <translation>لا سؤال في هذه الورقة.</translation>
    </message>
    <message>
        <source>Take the quiz first.</source>
        <translation>أجب عن الاختبار القصير أولًا.</translation>
    </message>
    <message>
        <source>accept {name}</source>
        <translation>قبول ⁨{name}⁩</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>قبول الاقتراحات ({n})</translation>
    </message>
    <message>
        <source>reject {name}</source>
        <translation>رفض ⁨{name}⁩</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>رفض الاقتراحات ({n})</translation>
    </message>
    <message>
        <source>skip {name}</source>
        <translation>تخطي ⁨{name}⁩</translation>
    </message>
    <message>
        <source>skip {n} suggestions</source>
        <translation>تخطي الاقتراحات ({n})</translation>
    </message>
    <message>
        <source>reopen {name}</source>
        <translation>إعادة فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>reopen {n} suggestions</source>
        <translation>إعادة فتح الاقتراحات ({n})</translation>
    </message>
    <message>
        <source>Told apart from {name} by hand.</source>
        <translation>مُيّز يدويًا عن ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>all mentions of {name}</source>
        <translation>كل مواضع ذكر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>You said who it is.</source>
        <translation>أنت حددت من هو.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <translation>لم يعد هذا الاقتراح موجودًا.</translation>
    </message>
    <message>
        <source>Look at the others of this article.</source>
        <translation>انظر في الاقتراحات الأخرى لهذا المقال.</translation>
    </message>
    <message>
        <source>Given by hand.</source>
        <translation>أُدخل يدويًا.</translation>
    </message>
    <message>
        <source>suggestions for {title}</source>
        <translation>اقتراحات ⁨{title}⁩</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>لا يوجد ملف اسمه «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {failure}.</source>
        <translation>تتعذر قراءة الملف «⁨{name}⁩»: ⁨{failure}⁩.</translation>
    </message>
    <message>
        <source>The logo is larger than {megabytes} MB.</source>
        <translation>حجم الشعار أكبر من {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>Save the picture smaller, some {pixels} pixels wide, and choose it again.</source>
        <translation>احفظ الصورة بحجم أصغر، بعرض {pixels} بكسل تقريبًا، ثم اخترها من جديد.</translation>
    </message>
    <message>
        <source>The logo has {width} x {height} pixels; more than {most} are too many.</source>
        <translation>أبعاد الشعار بالبكسل ⁦{width} × {height}⁩؛ وأقصى عدد مسموح به من وحدات البكسل {most}.</translation>
    </message>
    <message>
        <source>The logo is no picture that sheets can hold.</source>
        <translation>لا يمكن وضع صورة الشعار هذه في أوراق العمل.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and choose that file.</source>
        <translation>احفظها بصيغة PNG أو JPEG، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>There is a newer search.</source>
        <translation>بدأ بحث أحدث.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Key actor</source>
        <translation>تحديد طرف للحفظ</translation>
    </message>
    <message>
        <source>No key actor</source>
        <translation>إلغاء تحديد طرف للحفظ</translation>
    </message>
    <message>
        <source>Key event</source>
        <translation>تحديد حدث للحفظ</translation>
    </message>
    <message>
        <source>No key event</source>
        <translation>إلغاء تحديد حدث للحفظ</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>تحديد كلمة للحفظ</translation>
    </message>
    <message>
        <source>No key word</source>
        <translation>إلغاء تحديد كلمة للحفظ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>علامة مرجعية</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>حذف علامة مرجعية</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>أسماء الألوان</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>لا اسم له.</translation>
    </message>
    <message>
        <source>An earlier row has the same name.</source>
        <translation>في صف سابق الاسم نفسه.</translation>
    </message>
    <message>
        <source>Several actors are called so; it is not clear which one is meant.</source>
        <translation>يحمل عدة أطراف هذا الاسم؛ وليس واضحًا أيهم المقصود.</translation>
    </message>
    <message>
        <source>The text does not name it: it comes into the library, not the article.</source>
        <translation>لا يذكره النص: يُضاف إلى المكتبة لا إلى المقال.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of actor; it becomes a person.</source>
        <translation>‏«⁨{kind}⁩» ليس نوعًا من الأطراف؛ سيكون النوع «شخص».</translation>
    </message>
    <message>
        <source>It is the head of a timeline, no event.</source>
        <translation>هذا رأس خط زمني وليس حدثًا.</translation>
    </message>
    <message>
        <source>It has no headline.</source>
        <translation>لا عنوان له.</translation>
    </message>
    <message>
        <source>Its quote is not in the text.</source>
        <translation>الاقتباس ليس في النص.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>لا تاريخ له.</translation>
    </message>
    <message>
        <source>It has neither a quote from the text nor a source.</source>
        <translation>ليس له اقتباس من النص ولا مصدر.</translation>
    </message>
    <message>
        <source>Its quote is not in the text, and it has no source.</source>
        <translation>الاقتباس ليس في النص، ولا مصدر للحدث.</translation>
    </message>
    <message>
        <source>Nobody here is called {names}.</source>
        <translation>لا أحد هنا اسمه ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>No row of this table has a headline.</source>
        <translation>ليس في أي صف من هذا الجدول عنوان.</translation>
    </message>
    <message>
        <source>Say which column has the headlines.</source>
        <translation>حدّد عمود العناوين.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It belongs to the article “{title}”.</source>
        <translation>هذا تابع للمقال «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>import of {n} rows</source>
        <translation>استيراد الصفوف ({n})</translation>
    </message>
    <message>
        <source>“{date}” may be one day or another. Say whether the day or the month comes first.</source>
        <translation>قد يعني «⁨{date}⁩» يومًا أو يومًا آخر. حدّد هل يأتي اليوم أولًا أم الشهر.</translation>
    </message>
    <message>
        <source>“{date}” is no date that can be read.</source>
        <translation>لا يمكن فهم «⁨{date}⁩» على أنه تاريخ.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB.</source>
        <translation>حجم الملف «⁨{name}⁩» أكبر من {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>Save the rows that you need as a smaller file.</source>
        <translation>احفظ الصفوف التي تحتاج إليها في ملف أصغر.</translation>
    </message>
    <message>
        <source>“{name}” is no table of text.</source>
        <translation>الملف «⁨{name}⁩» ليس جدولًا نصيًا.</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet, and choose that file.</source>
        <translation>احفظه بصيغة CSV في برنامج الجداول، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>lesson “{title}”</source>
        <translation>الدرس «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>The library has changed since the lesson was compared with it.</source>
        <translation>تغيّرت المكتبة منذ مقارنتها بالدرس.</translation>
    </message>
    <message>
        <source>Open the lesson again.</source>
        <translation>افتح الدرس من جديد.</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>شرح كلمة</translation>
    </message>
    <message>
        <source>Change word</source>
        <translation>تعديل كلمة</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>حذف كلمة</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجوانب</translation>
    </message>
    <message>
        <source>It is written {name}.</source>
        <translation>يُكتب هكذا: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>True.</source>
        <translation>صواب.</translation>
    </message>
    <message>
        <source>It should be: {answer}</source>
        <translation>الصواب: ⁨{answer}⁩</translation>
    </message>
    <message>
        <source>False.</source>
        <translation>خطأ.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>‏«⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>Sentences by period</source>
        <translation>جمل حسب الفترة</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Language of that name</source>
        <translation>لغة ذلك الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Period of the role</source>
        <translation>فترة الدور</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>للحفظ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>سنة النهاية</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>شهر النهاية</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>يوم النهاية</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Quote from the text</source>
        <translation>اقتباس من النص</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>رقم الفقرة</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>طريقة الرواية</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>طريقة استنتاج التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Type of the row (TimelineJS)</source>
        <translation>نوع الصف (TimelineJS)</translation>
    </message>
    <message>
        <source>This article is new in the lesson.</source>
        <translation>هذا المقال جديد في الدرس.</translation>
    </message>
    <message>
        <source>This article is no longer part of the lesson.</source>
        <translation>لم يعد هذا المقال من الدرس.</translation>
    </message>
    <message>
        <source>The text has changed in too many places to be corrected by hand: print the article anew.</source>
        <translation>تغيّر النص في مواضع كثيرة لا يسهل تصويبها باليد: اطبع المقال من جديد.</translation>
    </message>
    <message>
        <source>{date}: {words}</source>
        <translation>‏{date}: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>‏⁨{name}⁩: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>After paragraph {number}</source>
        <translation>بعد الفقرة {number}</translation>
    </message>
    <message>
        <source>Heading “{title}”</source>
        <translation>العنوان «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>later event</source>
        <translation>حدث لاحق</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation>كلمة مشروحة</translation>
    </message>
    <message>
        <source>side</source>
        <translation>جانب</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>study sheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>article that is learnt</source>
        <translation>مقال للتعلّم</translation>
    </message>
    <message>
        <source>card of practice</source>
        <translation>بطاقة تدريب</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>is updated</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>gets what is missing here</source>
        <translation>إكمال ما ينقص هنا</translation>
    </message>
    <message>
        <source>changed here and in the lesson</source>
        <translation>تعديل هنا وفي الدرس</translation>
    </message>
    <message>
        <source>comes if its article does</source>
        <translation>يأتي إذا جاء مقاله</translation>
    </message>
    <message>
        <source>stays as it is here</source>
        <translation>إبقاء ما هو هنا</translation>
    </message>
    <message>
        <source>is removed: the lesson no longer has it</source>
        <translation>إزالة: لم يعد في الدرس</translation>
    </message>
    <message>
        <source>stays: it was changed here</source>
        <translation>إبقاء: سبق تعديله هنا</translation>
    </message>
    <message>
        <source>you deleted this</source>
        <translation>حذفته أنت</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}</source>
        <translation>‏«⁨{title}⁩»، الإصدار {number}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>{words} ({period})</source>
        <translation>‏⁨{words}⁩ ({period})</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>حدث لاحق</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Explained word</source>
        <translation>كلمة مشروحة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>Date of “{name}”</source>
        <translation>تاريخ «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Headline of “{name}”</source>
        <translation>عنوان «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>مصدر النص</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>نوع النص</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>اسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Other names of {name}</source>
        <translation>أسماء أخرى: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>نوع الطرف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}, in one sentence</source>
        <translation>‏⁨{name}⁩، في جملة واحدة</translation>
    </message>
    <message>
        <source>{name}, in one sentence for a time</source>
        <translation>‏⁨{name}⁩، في جملة واحدة لفترة</translation>
    </message>
    <message>
        <source>Offices of {name}</source>
        <translation>مناصب ⁨{name}⁩</translation>
    </message>
    <message>
        <source>More about “{name}”</source>
        <translation>تفاصيل «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Who takes part in “{name}”</source>
        <translation>المشاركون في «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Source of “{name}”</source>
        <translation>مصدر «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Time of “{name}”</source>
        <translation>وقت «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Name of the side “{name}”</source>
        <translation>اسم الجانب «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Who is on the side “{name}”</source>
        <translation>أطراف الجانب «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Explained word “{name}”</source>
        <translation>الكلمة المشروحة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Meaning of “{name}”</source>
        <translation>معنى «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Plainer word for “{name}”</source>
        <translation>كلمة محايدة بدلًا من «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Statement “{name}”</source>
        <translation>القول «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Who says “{name}”</source>
        <translation>قائل «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Kind of the statement “{name}”</source>
        <translation>نوع القول «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Question “{name}”</source>
        <translation>السؤال «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Answer to “{name}”</source>
        <translation>إجابة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Marks for “{name}”</source>
        <translation>درجات «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>No cards can be made of this yet.</source>
        <translation>لا يمكن صنع بطاقات من هذا بعد.</translation>
    </message>
    <message>
        <source>They come from actors with a gloss, events, relations and statements.</source>
        <translation>تُصنع من الفاعلين الذين لهم تعريف ومن الأحداث والعلاقات والأقوال.</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>صفحة للمتصفح (HTML)</translation>
    </message>
    <message>
        <source>The whole lesson as one page, for those who do not have Dramatis. It needs no network.</source>
        <translation>الدرس كله في صفحة واحدة، لمن ليس عنده Dramatis. لا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Notes, highlights and questions are left out.</source>
        <translation>لا تُصدَّر الملاحظات والتظليلات والأسئلة.</translation>
    </message>
    <message>
        <source>The map of relations is a list, and the timeline is not drawn to scale.</source>
        <translation>تظهر خريطة العلاقات قائمةً، ولا يُرسم الخط الزمني بمقياس.</translation>
    </message>
    <message>
        <source>Text with marks (Markdown)</source>
        <translation>نص بعلامات (Markdown)</translation>
    </message>
    <message>
        <source>The article with numbered paragraphs, actors and timeline, for editors and learning platforms.</source>
        <translation>المقال بفقرات مرقّمة مع الأطراف والخط الزمني، لبرامج التحرير ومنصات التعلّم.</translation>
    </message>
    <message>
        <source>The places where the text names an actor are left out; the numbers of the paragraphs stay.</source>
        <translation>لا تُصدَّر مواضع ذكر الأطراف في النص؛ وتبقى أرقام الفقرات.</translation>
    </message>
    <message>
        <source>Cards for Anki</source>
        <translation>بطاقات لبرنامج Anki</translation>
    </message>
    <message>
        <source>Everything that can be practised, with its evidence. Importing a newer file updates the cards.</source>
        <translation>كل ما يمكن التدرّب عليه، مع دليله. واستيراد ملف أحدث يحدّث البطاقات.</translation>
    </message>
    <message>
        <source>Your reviews here are left out: Anki begins its own.</source>
        <translation>لا تُصدَّر مراجعاتك هنا: يبدأ Anki مراجعاته من جديد.</translation>
    </message>
    <message>
        <source>The text of the article is left out, apart from the quotes.</source>
        <translation>لا يُصدَّر نص المقال، ما عدا الاقتباسات.</translation>
    </message>
    <message>
        <source>Nothing is dragged in Anki, and it counts every slip in a typed answer.</source>
        <translation>لا سحب في Anki، وهو يحسب كل خطأ صغير في الإجابة المكتوبة.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>جداول (CSV)</translation>
    </message>
    <message>
        <source>Actors, events, relations, statements and words, for spreadsheets. They can be imported again.</source>
        <translation>الأطراف والأحداث والعلاقات والأقوال والكلمات، لبرامج الجداول. ويمكن استيرادها من جديد.</translation>
    </message>
    <message>
        <source>The places of mentions are left out; their number and paragraphs stay.</source>
        <translation>لا تُصدَّر مواضع الذِّكر؛ ويبقى عددها وفقراتها.</translation>
    </message>
    <message>
        <source>Timeline for the web (TimelineJS)</source>
        <translation>خط زمني للويب (TimelineJS)</translation>
    </message>
    <message>
        <source>The events as the spreadsheet and the JSON that TimelineJS reads.</source>
        <translation>الأحداث بصيغة الجدول وملف JSON اللذين يقرؤهما TimelineJS.</translation>
    </message>
    <message>
        <source>TimelineJS knows no uncertain dates: they are drawn as plain dates, and only their words tell.</source>
        <translation>لا يعرف TimelineJS التواريخ غير المؤكدة: يرسمها كسائر التواريخ، والكلمات وحدها تدل على ذلك.</translation>
    </message>
    <message>
        <source>Events without a date are left out, as is what came after the article.</source>
        <translation>لا تُصدَّر الأحداث التي بلا تاريخ، ولا ما جرى بعد المقال.</translation>
    </message>
    <message>
        <source>The article, relations, statements and words are left out.</source>
        <translation>لا يُصدَّر المقال ولا العلاقات ولا الأقوال ولا الكلمات.</translation>
    </message>
    <message>
        <source>Graph of the relations (CSV)</source>
        <translation>شبكة العلاقات (CSV)</translation>
    </message>
    <message>
        <source>Actors as nodes and relations as edges, for Gephi and other programs that draw networks.</source>
        <translation>الأطراف عُقد والعلاقات وصلات، لبرنامج Gephi وغيره من برامج رسم الشبكات.</translation>
    </message>
    <message>
        <source>Events, statements, words and the text of the article are left out.</source>
        <translation>لا تُصدَّر الأحداث ولا الأقوال ولا الكلمات ولا نص المقال.</translation>
    </message>
    <message>
        <source>Periods become exact days: “about 2014” becomes the year 2014.</source>
        <translation>تُكتب الفترات بأيام محددة بلا شك: يصبح «نحو 2014» سنة 2014.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>After this article</source>
        <translation>بعد هذا المقال</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Also called: {names}.</source>
        <translation>أسماء أخرى: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>It answers: {statement}</source>
        <translation>هذا رد على: ⁨{statement}⁩</translation>
    </message>
    <message>
        <source>A plainer word: {word}.</source>
        <translation>كلمة محايدة: ⁨{word}⁩.</translation>
    </message>
    <message>
        <source>The word carries a judgement.</source>
        <translation>الكلمة تحمل حكمًا.</translation>
    </message>
    <message>
        <source>Skip to the article</source>
        <translation>الانتقال إلى المقال</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>A name leads to its actor, a raised number to its event, and both lead back to the text.</source>
        <translation>الاسم ينقلك إلى الطرف، والرقم المرفوع إلى الحدث، ومن كليهما ترجع إلى النص.</translation>
    </message>
    <message>
        <source>What the lines under names mean</source>
        <translation>معاني الخطوط تحت الأسماء</translation>
    </message>
    <message>
        <source>Event {number}: {title}</source>
        <translation>الحدث {number}: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>لا شيء في هذا الجدول.</translation>
    </message>
    <message>
        <source>The table has more than {n} rows; the rest was not read.</source>
        <translation>في الجدول أكثر من {n} صف؛ ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>This cannot be read as a table: a cell of it has no end.</source>
        <translation>تتعذر قراءة هذا جدولًا: فيه خلية بلا نهاية.</translation>
    </message>
    <message>
        <source>Save it again as CSV, and choose that file.</source>
        <translation>احفظه من جديد بصيغة CSV، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; such marks were taken as they stand.</source>
        <translation>علامة اقتباس لم تُغلق؛ لذلك أُخذت هذه العلامات كما هي.</translation>
    </message>
    <message>
        <source>The table has more than {n} columns; the rest was not read.</source>
        <translation>في الجدول أكثر من {n} عمود؛ ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>Some rows are shorter than others; their last cells count as empty.</source>
        <translation>بعض الصفوف أقصر من غيرها؛ فتُعد خلاياها الأخيرة فارغة.</translation>
    </message>
    <message>
        <source>A cell has more than {n} characters; the rest of it was cut off.</source>
        <translation>في إحدى الخلايا أكثر من {n} حرف؛ وحُذف الباقي منها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{quote} ({place})</source>
        <translation>{quote} ({place})</translation>
    </message>
    <message>
        <source>The class set is empty.</source>
        <translation>مجموعة الصف فارغة.</translation>
    </message>
    <message>
        <source>“{entry}” in the class set cannot be read.</source>
        <translation>يتعذر فهم «⁨{entry}⁩» في مجموعة الصف.</translation>
    </message>
    <message>
        <source>“{part}” answers questions of this sheet, so it is on pages of its own, to be handed out afterwards.</source>
        <translation>في الجزء «{part}» إجابات عن أسئلة هذه الورقة، لذلك وُضع في صفحات خاصة به تُوزَّع لاحقًا.</translation>
    </message>
    <message>
        <source>“{part}” is asked without the text, so it is on pages of its own, for when what helps is put away.</source>
        <translation>أسئلة الجزء «{part}» بدون النص، لذلك وُضع في صفحات خاصة به تُوزَّع بعد إبعاد كل ما يساعد.</translation>
    </message>
    <message>
        <source>The numbers in brackets are those of the articles, which are listed at the end.</source>
        <translation>الأرقام بين القوسين أرقام المقالات، وهي مذكورة في الآخر.</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>article {number} says: {date}</source>
        <translation>في المقال {number}: {date}</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>المقال {number}</translation>
    </message>
    <message>
        <source>article {number}, paragraph {paragraph}</source>
        <translation>المقال {number}، الفقرة {paragraph}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>The articles by their numbers.</source>
        <translation>المقالات حسب أرقامها.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد</translation>
    </message>
    <message>
        <source>Write the missing words.</source>
        <translation>اكتب الكلمات الناقصة.</translation>
    </message>
    <message>
        <source>Write the letter of the description that fits.</source>
        <translation>اكتب حرف الوصف المناسب.</translation>
    </message>
    <message>
        <source>Write the letter of the office or part that fits.</source>
        <translation>اكتب حرف المنصب أو الدور المناسب.</translation>
    </message>
    <message>
        <source>Write the letter of the date that fits.</source>
        <translation>اكتب حرف التاريخ المناسب.</translation>
    </message>
    <message>
        <source>Write who said or did it.</source>
        <translation>اكتب من قال ذلك أو فعله.</translation>
    </message>
    <message>
        <source>Tick the right box, and write down the words that decide it.</source>
        <translation>ضع علامة (✓) في المربع الصحيح، واكتب الكلمات التي تدل على ذلك.</translation>
    </message>
    <message>
        <source>Fill in the timeline.</source>
        <translation>أكمل الخط الزمني.</translation>
    </message>
    <message>
        <source>Fill in the glossary.</source>
        <translation>أكمل المسرد.</translation>
    </message>
    <message>
        <source>Who argues this? Tick the right box, and say what shows it.</source>
        <translation>من صاحب هذا الرأي؟ ضع علامة (✓) في المربع الصحيح، واذكر ما يدل على ذلك.</translation>
    </message>
    <message>
        <source>Tick what each sentence is.</source>
        <translation>ضع علامة (✓) تحت نوع كل جملة.</translation>
    </message>
    <message>
        <source>Write down what the article offers as evidence, and who disagrees.</source>
        <translation>اكتب الدليل الذي يقدمه المقال، ومن يخالف هذا الادعاء.</translation>
    </message>
    <message>
        <source>The word in bold carries a judgement. Write a plainer one.</source>
        <translation>الكلمة المكتوبة بخط عريض تحمل حكمًا. اكتب كلمة محايدة بدلًا منها.</translation>
    </message>
    <message>
        <source>Use the text.</source>
        <translation>استعن بالنص.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson does not give enough to ask.</source>
        <translation>لم يُدرَج الجزء «{part}»: ليس في هذا الدرس ما يكفي من الأسئلة.</translation>
    </message>
    <message>
        <source>“{part}” is left out: what it would ask stands elsewhere on the pages without the text.</source>
        <translation>لم يُدرَج الجزء «{part}»: ما يسأل عنه مذكور في موضع آخر من الصفحات التي بدون النص.</translation>
    </message>
    <message>
        <source>“{part}” is left out: this lesson has nothing to show there.</source>
        <translation>لم يُدرَج الجزء «{part}»: ليس في هذا الدرس ما يُعرض فيه.</translation>
    </message>
    <message>
        <source>“{part}” is left out: there are no questions of your own for this article yet.</source>
        <translation>لم يُدرَج الجزء «{part}»: لم تكتب أسئلة لهذا المقال بعد.</translation>
    </message>
    <message>
        <source>Answer from memory. Put the article and your notes away.</source>
        <translation>أجب من الذاكرة. أبعد المقال وملاحظاتك.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>نوع الطباعة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Print each of these as often as the list says. The questions have the same numbers in all of them.</source>
        <translation>اطبع من كل منها العدد المذكور في القائمة. وأرقام الأسئلة واحدة فيها كلها.</translation>
    </message>
    <message>
        <source>The masters of this class set.</source>
        <translation>أصول مجموعة الصف هذه.</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>مجموعة الصف</translation>
    </message>
    <message>
        <source>{letter} · {code}</source>
        <translation>{letter} · {code}</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Teacher copy</source>
        <translation>نسخة المعلم</translation>
    </message>
    <message>
        <source>The article stands in one column: this print has letters too large for two.</source>
        <translation>المقال في عمود واحد: الحروف في هذه الطباعة أكبر من أن يتسع لها عمودان.</translation>
    </message>
    <message>
        <source>Two columns leave no room for a margin: the explanations stand at the foot of the page instead.</source>
        <translation>لا يترك العمودان مكانًا للهامش: لذلك توضع الشروح في أسفل الصفحة.</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>من هو أو ما هو</translation>
    </message>
    <message>
        <source>Office or part</source>
        <translation>المنصب أو الدور</translation>
    </message>
    <message>
        <source>Its letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Two columns to match: what is asked, and what may belong to it.</source>
        <translation>عمودان للمطابقة: المطلوب، وما قد يناسبه.</translation>
    </message>
    <message>
        <source>Pick from</source>
        <translation>اختر من</translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>الاسم أو الكلمة</translation>
    </message>
    <message>
        <source>A glossary to fill in.</source>
        <translation>مسرد للإكمال.</translation>
    </message>
    <message>
        <source>The article’s words</source>
        <translation>كلمات المقال</translation>
    </message>
    <message>
        <source>Sentences to sort: one box to tick for each.</source>
        <translation>جمل للتصنيف: لكل جملة مربع واحد توضع فيه علامة.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Evidence in the article</source>
        <translation>الدليل في المقال</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Claims with room for evidence and a reply.</source>
        <translation>ادعاءات، مع مكان للدليل والرد.</translation>
    </message>
    <message>
        <source>Version {letter} · {code}</source>
        <translation>النموذج {letter} ‏· {code}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>The same in all versions</source>
        <translation>واحدة في كل النماذج</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>The answers, by question.</source>
        <translation>الإجابات، حسب السؤال.</translation>
    </message>
    <message>
        <source>?: the text was corrected since; the words as they were may stand elsewhere now, or nowhere.</source>
        <translation>؟: صُحّح النص منذ ذلك الحين، وقد تكون الكلمات كما كانت في موضع آخر الآن أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>My notes: {title}</source>
        <translation>ملاحظاتي: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقال</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>My notes: where, on which words, and what I wrote.</source>
        <translation>ملاحظاتي: موضعها، وكلماتها في النص، وما كتبته.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>{place}?</source>
        <translation>{place}؟</translation>
    </message>
    <message>
        <source>Number these from first to last.</source>
        <translation>رقّم هذه الأحداث من الأول إلى الأخير.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>‏⁨{name}⁩، {day}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>اختبار قصير: ⁨{title}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{score} of {n} questions are right.</source>
        <translation>
            <numerusform>الإجابات الصحيحة: {score}، ولا أسئلة.</numerusform>
            <numerusform>الإجابات الصحيحة: {score} من سؤال واحد.</numerusform>
            <numerusform>الإجابات الصحيحة: {score} من سؤالين.</numerusform>
            <numerusform>الإجابات الصحيحة: {score} من {n} أسئلة.</numerusform>
            <numerusform>الإجابات الصحيحة: {score} من {n} سؤالًا.</numerusform>
            <numerusform>الإجابات الصحيحة: {score} من {n} سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>What is right, and where it stands</source>
        <translation>الصحيح، وموضعه في المقال</translation>
    </message>
    <message>
        <source>Each question with the answer that was given, and what is right.</source>
        <translation>كل سؤال مع إجابته، والإجابة الصحيحة.</translation>
    </message>
    <message>
        <source>Words in quotation marks are those of the article.</source>
        <translation>الكلمات التي بين علامتي اقتباس هي كلمات المقال.</translation>
    </message>
    <message>
        <source>✗ not right:</source>
        <translation>✗ غير صحيح:</translation>
    </message>
    <message>
        <source>– not answered</source>
        <translation>– بلا إجابة</translation>
    </message>
    <message>
        <source>✓ right:</source>
        <translation>✓ الصحيح:</translation>
    </message>
    <message>
        <source>“{words}” (paragraph {number})</source>
        <translation>‏«⁨{words}⁩» (الفقرة {number})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‏«⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>معناها هنا</translation>
    </message>
    <message>
        <source>Words of the article and what they mean.</source>
        <translation>كلمات المقال ومعانيها.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوع النص</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>مصدر هذا النص</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Corrections: {title}</source>
        <translation>تصويبات: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Correct your sheets of {older}. Paragraphs have the numbers that they have there; what differs is in bold.</source>
        <translation>صوّب أوراقك من {older}. أرقام الفقرات كما هي هناك؛ وما اختلف مكتوب بخط عريض.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(غير موجود)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(حُذف)</translation>
    </message>
    <message>
        <source>What is corrected: where, what it said, what it says now.</source>
        <translation>ما صُوّب: موضعه، وما كان فيه، وما هو فيه الآن.</translation>
    </message>
    <message>
        <source>{date} (date not confirmed)</source>
        <translation>{date} (تاريخ غير مؤكد)</translation>
    </message>
    <message>
        <source>Practice: {title}</source>
        <translation>التدريب: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Answers in each week</source>
        <translation>الإجابات في كل أسبوع</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message numerus="yes">
        <source>{n} more articles are not listed.</source>
        <translation>
            <numerusform>كل المقالات في القائمة.</numerusform>
            <numerusform>مقال آخر ليس في القائمة.</numerusform>
            <numerusform>مقالان آخران ليسا في القائمة.</numerusform>
            <numerusform>{n} مقالات أخرى ليست في القائمة.</numerusform>
            <numerusform>{n} مقالًا آخر ليست في القائمة.</numerusform>
            <numerusform>{n} مقال آخر ليست في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page was made on the reader’s own computer. The program has sent nothing to anybody; whoever has the page was given it.</source>
        <translation>أُعدّت هذه الصفحة على حاسوب القارئ نفسه. لم يرسل البرنامج شيئًا إلى أحد؛ ومن عنده الصفحة فقد أُعطيت له.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>The figures of the period.</source>
        <translation>أرقام الفترة.</translation>
    </message>
    <message>
        <source>Week of {day}: {answers} answers, {right} of them right.</source>
        <translation>أسبوع {day}: الإجابات {answers}، والصحيح منها {right}.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Bars of the answers in each week.</source>
        <translation>أعمدة الإجابات في كل أسبوع.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Answers and cards of each article.</source>
        <translation>إجابات كل مقال وبطاقاته.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>التعريف بالأطراف</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>Knowledge organiser</source>
        <translation>ملخّص الدرس</translation>
    </message>
    <message>
        <source>Your own questions</source>
        <translation>أسئلتك الخاصة</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>إكمال الفراغات</translation>
    </message>
    <message>
        <source>Match: who is who</source>
        <translation>مطابقة: الأطراف وأوصافها</translation>
    </message>
    <message>
        <source>Match: offices and parts</source>
        <translation>مطابقة: المناصب والأدوار</translation>
    </message>
    <message>
        <source>Match: events and dates</source>
        <translation>مطابقة: الأحداث وتواريخها</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>ترتيب الأحداث</translation>
    </message>
    <message>
        <source>Who said or did it?</source>
        <translation>من قال ذلك أو فعله؟</translation>
    </message>
    <message>
        <source>Timeline to fill in</source>
        <translation>خط زمني للإكمال</translation>
    </message>
    <message>
        <source>Glossary to fill in</source>
        <translation>مسرد للإكمال</translation>
    </message>
    <message>
        <source>Two positions</source>
        <translation>موقفان</translation>
    </message>
    <message>
        <source>Fact, claim, judgement or prediction?</source>
        <translation>حقيقة أم ادعاء أم حكم أم توقع؟</translation>
    </message>
    <message>
        <source>Claim, evidence, reply</source>
        <translation>ادعاء ودليل ورد</translation>
    </message>
    <message>
        <source>Find a plainer word</source>
        <translation>إيجاد كلمة محايدة</translation>
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
        <translation>عادية</translation>
    </message>
    <message>
        <source>Large print, 18 pt</source>
        <translation>حروف كبيرة، 18 نقطة</translation>
    </message>
    <message>
        <source>Large print, 24 pt</source>
        <translation>حروف كبيرة، 24 نقطة</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>ملائمة لعسر القراءة</translation>
    </message>
    <message>
        <source>Black-and-white copier</source>
        <translation>تصوير بالأبيض والأسود</translation>
    </message>
    <message>
        <source>Two pages on a sheet</source>
        <translation>صفحتان على الورقة</translation>
    </message>
    <message>
        <source>Flash cards, turned over the long edge</source>
        <translation>بطاقات مراجعة، تُقلب على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Flash cards, turned over the short edge</source>
        <translation>بطاقات مراجعة، تُقلب على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Pre-reading</source>
        <translation>قبل القراءة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>واجب منزلي</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>version {letter} · {code}</source>
        <translation>النموذج {letter} ‏· {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marks</source>
        <translation>
            <numerusform>بلا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>{n} درجات</numerusform>
            <numerusform>{n} درجة</numerusform>
            <numerusform>{n} درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فراغ</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>The actors, and where the article names them.</source>
        <translation>الأطراف، ومواضع ذكرها في المقال.</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>الأشخاص والجماعات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>الوجه الخلفي</translation>
    </message>
    <message>
        <source>Flash cards</source>
        <translation>بطاقات المراجعة</translation>
    </message>
    <message>
        <source>{star} Learn these first.</source>
        <translation>{star} احفظ هؤلاء أولًا.</translation>
    </message>
    <message>
        <source>The line before a name marks it in the article.</source>
        <translation>الخط الذي قبل الاسم هو علامته في المقال.</translation>
    </message>
    <message>
        <source>¶ shows where it is named.</source>
        <translation>تدل ¶ على مواضع ذكره.</translation>
    </message>
    <message>
        <source>the table of actors</source>
        <translation>جدول الأطراف</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>the table of actors, at “{name}”</source>
        <translation>جدول الأطراف، عند «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>people, groups and states</source>
        <translation>الأشخاص والجماعات والدول</translation>
    </message>
    <message>
        <source>In bold</source>
        <translation>بخط عريض</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>الخطوط تحت الأسماء</translation>
    </message>
    <message>
        <source>a heading of the article</source>
        <translation>عنوان فرعي في المقال</translation>
    </message>
    <message>
        <source>the numbers of the lines</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>the words to pick from</source>
        <translation>كلمات الاختيار</translation>
    </message>
    <message>
        <source>the source box</source>
        <translation>مربع المصدر</translation>
    </message>
    <message>
        <source>the name of a box</source>
        <translation>عنوان مربع</translation>
    </message>
    <message>
        <source>cards {first} to {last}, front</source>
        <translation>البطاقات {first} إلى {last}، الوجه</translation>
    </message>
    <message>
        <source>cards {first} to {last}, back</source>
        <translation>البطاقات {first} إلى {last}، الظهر</translation>
    </message>
    <message>
        <source>the card “{front}”</source>
        <translation>البطاقة «⁨{front}⁩»</translation>
    </message>
    <message>
        <source>The card “{front}” has no room for all of its text, which is cut.</source>
        <translation>لا تتسع البطاقة «⁨{front}⁩» لنصها كله، فقُطع آخره.</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>أسفل الصفحة</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>the explanation of “{term}”</source>
        <translation>شرح «⁨{term}⁩»</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>a month or season</source>
        <translation>شهر أو فصل</translation>
    </message>
    <message>
        <source>a year or more</source>
        <translation>سنة أو أكثر</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>fading: about then</source>
        <translation>طرف باهت: نحو ذلك الوقت</translation>
    </message>
    <message>
        <source>open: by then, or from then on</source>
        <translation>طرف مفتوح: بحلول ذلك الوقت، أو منذ ذلك الوقت</translation>
    </message>
    <message>
        <source>empty years left out</source>
        <translation>سنوات بلا أحداث أُسقطت</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>Back to note {number} in the text</source>
        <translation>العودة إلى موضع الحاشية {number} في النص</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>the lines under the title</source>
        <translation>السطور التي تحت العنوان</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Logo of the school</source>
        <translation>شعار المدرسة</translation>
    </message>
    <message>
        <source>the name of the school</source>
        <translation>اسم المدرسة</translation>
    </message>
    <message>
        <source>version {letter}</source>
        <translation>النموذج {letter}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>أعلى الصفحة</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>the margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>People, groups, states</source>
        <translation>الأشخاص والجماعات والدول</translation>
    </message>
    <message numerus="yes">
        <source>The knowledge organiser has no room for {n} entries, which are left out.</source>
        <translation>
            <numerusform>يتسع ملخّص الدرس لكل العناصر.</numerusform>
            <numerusform>لا يتسع ملخّص الدرس لكل العناصر: لم يُدرَج عنصر واحد.</numerusform>
            <numerusform>لا يتسع ملخّص الدرس لكل العناصر: لم يُدرَج عنصران.</numerusform>
            <numerusform>لا يتسع ملخّص الدرس لكل العناصر: لم تُدرَج {n} عناصر.</numerusform>
            <numerusform>لا يتسع ملخّص الدرس لكل العناصر: لم يُدرَج {n} عنصرًا.</numerusform>
            <numerusform>لا يتسع ملخّص الدرس لكل العناصر: لم يُدرَج {n} عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>the knowledge organiser, at “{term}”</source>
        <translation>ملخّص الدرس، عند «⁨{term}⁩»</translation>
    </message>
    <message>
        <source>the knowledge organiser</source>
        <translation>ملخّص الدرس</translation>
    </message>
    <message>
        <source>the heading “{text}”</source>
        <translation>العنوان «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>a line of the sheet</source>
        <translation>سطر في ورقة العمل</translation>
    </message>
    <message>
        <source>/{marks}</source>
        <translation>/{marks}</translation>
    </message>
    <message>
        <source>the marks</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>‏¶ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>{n} علاقات</numerusform>
            <numerusform>{n} علاقة</numerusform>
            <numerusform>{n} علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actors</source>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>{n} أطراف</numerusform>
            <numerusform>{n} طرفًا</numerusform>
            <numerusform>{n} طرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of {relations} between {actors}; they are listed after it.</source>
        <translation>خريطة علاقات ({relations}، {actors})، وتليها قائمة بها.</translation>
    </message>
    <message>
        <source>{first} — {relation} — {second}</source>
        <translation>{first} — {relation} — {second}</translation>
    </message>
    <message>
        <source>{words}, {period}</source>
        <translation>{words}، {period}</translation>
    </message>
    <message>
        <source>{words}, {paragraph}</source>
        <translation>{words}، {paragraph}</translation>
    </message>
    <message>
        <source>the list of relations</source>
        <translation>قائمة العلاقات</translation>
    </message>
    <message>
        <source>{words}, paragraph {number}</source>
        <translation>{words}، الفقرة {number}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الطرف الأول</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>الطرف الثاني</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who stands how to whom.</source>
        <translation>علاقات الأطراف بعضهم ببعض.</translation>
    </message>
    <message>
        <source>the map of relations</source>
        <translation>خريطة العلاقات</translation>
    </message>
    <message>
        <source>The logo of the school cannot be read, and is not printed.</source>
        <translation>تتعذر قراءة شعار المدرسة، فلن يُطبع.</translation>
    </message>
    <message>
        <source>ticked box</source>
        <translation>مربع عليه علامة</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>مربع لوضع علامة</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>خارج الرسم</translation>
    </message>
    <message>
        <source>bold: learn these first</source>
        <translation>بخط عريض: احفظ هذه أولًا</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>بمقياس زمني</translation>
    </message>
    <message>
        <source>Timeline, continued, with a scale of its own</source>
        <translation>تتمة الخط الزمني، بمقياس خاص بها</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Not to scale: the events stand in order, at equal distances.</source>
        <translation>بلا مقياس زمني: الأحداث مرتبة، والمسافات بينها متساوية.</translation>
    </message>
    <message>
        <source>{sentence} Learn those in bold first.</source>
        <translation>{sentence} احفظ أولًا ما كُتب بخط عريض.</translation>
    </message>
    <message>
        <source>the event “{title}”</source>
        <translation>الحدث «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>a timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message numerus="yes">
        <source>Boxes are also printed for {n} other characters without a font.</source>
        <translation>
            <numerusform>لا رموز أخرى بلا خط.</numerusform>
            <numerusform>يُطبع مربع أيضًا مكان رمز آخر لا خط له.</numerusform>
            <numerusform>يُطبع مربعان أيضًا مكان رمزين آخرين لا خط لهما.</numerusform>
            <numerusform>تُطبع مربعات أيضًا مكان {n} رموز أخرى لا خط لها.</numerusform>
            <numerusform>تُطبع مربعات أيضًا مكان {n} رمزًا آخر لا خط لها.</numerusform>
            <numerusform>تُطبع مربعات أيضًا مكان {n} رمز آخر لا خط لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program cannot set the script of the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>لا يدعم البرنامج نظام الكتابة الذي منه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} (ولم يرد في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا يدعم البرنامج نظام الكتابة الذي منه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} (مرة واحدة في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا يدعم البرنامج نظام الكتابة الذي منه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} (مرتين في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا يدعم البرنامج نظام الكتابة الذي منه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} ({n} مرات في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا يدعم البرنامج نظام الكتابة الذي منه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} ({n} مرة في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا يدعم البرنامج نظام الكتابة الذي منه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} ({n} مرة في ورقة العمل). يُطبع مربع مكانه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font of the program or of this computer has the character “{character}” ({code}), which stands in {place} ({n} times on the sheet); a box is printed for it.</source>
        <translation>
            <numerusform>لا خط في البرنامج ولا في هذا الحاسوب فيه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} (ولم يرد في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا خط في البرنامج ولا في هذا الحاسوب فيه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} (مرة واحدة في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا خط في البرنامج ولا في هذا الحاسوب فيه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} (مرتين في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا خط في البرنامج ولا في هذا الحاسوب فيه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} ({n} مرات في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا خط في البرنامج ولا في هذا الحاسوب فيه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} ({n} مرة في ورقة العمل). يُطبع مربع مكانه.</numerusform>
            <numerusform>لا خط في البرنامج ولا في هذا الحاسوب فيه الرمز «⁨{character}⁩» (⁨{code}⁩)، وموضعه: {place} ({n} مرة في ورقة العمل). يُطبع مربع مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name for the sheet.</source>
        <translation>اختر اسمًا آخر لورقة العمل.</translation>
    </message>
    <message>
        <source>The disk is full; the sheet was not saved.</source>
        <translation>القرص ممتلئ؛ لم تُحفظ ورقة العمل.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>أفسح مكانًا على القرص، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder for the sheet.</source>
        <translation>اختر مجلدًا آخر لورقة العمل.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it is open in another program, or may not be changed.</source>
        <translation>لا يمكن استبدال «⁨{name}⁩»: إما أنه مفتوح في برنامج آخر، أو أن تعديله غير مسموح.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name for the sheet.</source>
        <translation>أغلقه هناك، أو اختر اسمًا آخر لورقة العمل.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder “{folder}”.</source>
        <translation>الكتابة في المجلد «⁨{folder}⁩» غير مسموحة.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>اسم الملف أطول من اللازم.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the sheet.</source>
        <translation>اختر اسمًا أقصر لورقة العمل.</translation>
    </message>
    <message>
        <source>The sheet could not be saved: {failure}.</source>
        <translation>تعذر حفظ ورقة العمل: ⁨{failure}⁩.</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>‏⁨{title}⁩: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo “{change}”</source>
        <translation>ت&amp;راجع عن «{change}»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Redo “{change}”</source>
        <translation>إعا&amp;دة «{change}»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review suggestions ({n} left)</source>
        <translation>
            <numerusform>م&amp;راجعة الاقتراحات (لم يبق شيء)</numerusform>
            <numerusform>م&amp;راجعة الاقتراحات (بقي واحد)</numerusform>
            <numerusform>م&amp;راجعة الاقتراحات (بقي اثنان)</numerusform>
            <numerusform>م&amp;راجعة الاقتراحات (بقي {n})</numerusform>
            <numerusform>م&amp;راجعة الاقتراحات (بقي {n})</numerusform>
            <numerusform>م&amp;راجعة الاقتراحات (بقي {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review suggestions</source>
        <translation>م&amp;راجعة الاقتراحات</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>إخراج من الأر&amp;شيف</translation>
    </message>
    <message>
        <source>&amp;Archive article</source>
        <translation>أر&amp;شفة المقال</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>تعذرت قراءة المكتبة.</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation>تصفية حسب الاسم أو الكلمات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>الأكثر مقالات أولًا</translation>
    </message>
    <message>
        <source>Most mentions first</source>
        <translation>الأكثر ذكرًا أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>“Learn this” first</source>
        <translation>ما هو «للحفظ» أولًا</translation>
    </message>
    <message>
        <source>Look at each pair, and merge the two or tell them apart</source>
        <translation>النظر في كل زوج، ثم دمج الاثنين أو التمييز بينهما</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>Change who the actor is (Enter)</source>
        <translation>تعديل بيانات الطرف (Enter)</translation>
    </message>
    <message>
        <source>Seen &amp;in…</source>
        <translation>ي&amp;ظهر في…</translation>
    </message>
    <message>
        <source>List the articles that mention the actor</source>
        <translation>عرض المقالات التي تذكر الطرف</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>Make one actor of the two chosen ones</source>
        <translation>جعل الطرفين المختارين طرفًا واحدًا</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>ف&amp;صل…</translation>
    </message>
    <message>
        <source>Tell two apart who were taken for one in several articles</source>
        <translation>التمييز بين اثنين عُدّا طرفًا واحدًا في عدة مقالات</translation>
    </message>
    <message>
        <source>&amp;Learn this</source>
        <translation>للح&amp;فظ</translation>
    </message>
    <message>
        <source>Mark as one to learn, or unmark</source>
        <translation>تحديد للحفظ، أو إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same ›</source>
        <translation>
            <numerusform>لا أزواج متشابهة ›</numerusform>
            <numerusform>زوج واحد قد يكون طرفًا واحدًا ›</numerusform>
            <numerusform>زوجان قد يكون كل منهما طرفًا واحدًا ›</numerusform>
            <numerusform>{n} أزواج قد يكون كل منها طرفًا واحدًا ›</numerusform>
            <numerusform>{n} زوجًا قد يكون كل منها طرفًا واحدًا ›</numerusform>
            <numerusform>{n} زوج قد يكون كل منها طرفًا واحدًا ›</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>Enter changes an actor; Shift with the arrows chooses several.</source>
        <translation>يعدّل Enter الطرف؛ وتختار Shift مع الأسهم عدة أطراف.</translation>
    </message>
    <message>
        <source>Filter by title, author, publication or collection</source>
        <translation>تصفية حسب العنوان أو الكاتب أو جهة النشر أو المجموعة</translation>
    </message>
    <message>
        <source>No article stands here yet. Drag articles onto the collection, or put them into it.</source>
        <translation>لا مقالات هنا بعد. اسحب المقالات إلى المجموعة، أو أضفها إليها.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the article (Enter)</source>
        <translation>فتح المقال (Enter)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>المجموعا&amp;ت…</translation>
    </message>
    <message>
        <source>Say which collections the chosen articles belong to</source>
        <translation>تحديد مجموعات المقالات المختارة</translation>
    </message>
    <message>
        <source>&amp;Remove from here</source>
        <translation>إ&amp;زالة من هنا</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>الإزالة من هذه المجموعة</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>لأ&amp;على</translation>
    </message>
    <message>
        <source>Move one place towards the beginning</source>
        <translation>النقل خطوة نحو البداية</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Move one place towards the end</source>
        <translation>النقل خطوة نحو النهاية</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Put away, with everything in it</source>
        <translation>نقل إلى الأرشيف مع كل ما فيه</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>حذف من المكتبة</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Take &amp;out of the archive</source>
        <translation>إ&amp;خراج من الأرشيف</translation>
    </message>
    <message>
        <source>Enter opens an article; Shift with the arrows chooses several.</source>
        <translation>يفتح Enter المقال؛ وتختار Shift مع الأسهم عدة مقالات.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>What is on the shelf</source>
        <translation>محتوى القائمة المختارة</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>مجموعة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Make a collection of articles: a course, a term</source>
        <translation>إنشاء مجموعة مقالات: مقرر أو فصل دراسي</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print actors, timeline and sources of these articles as one sheet</source>
        <translation>طباعة أطراف هذه المقالات وخطها الزمني ومصادرها في ورقة عمل واحدة</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إع&amp;ادة تسمية…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>{shelf} – Library – Dramatis</source>
        <translation>‏⁨{shelf}⁩ – المكتبة – Dramatis</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>A course, a term, a topic</source>
        <translation>مقرر، فصل دراسي، موضوع</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Keep the name (Enter)</source>
        <translation>حفظ الاسم (Enter)</translation>
    </message>
    <message>
        <source>Another collection is called “{name}”.</source>
        <translation>توجد مجموعة أخرى اسمها «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>An article may be in several collections.</source>
        <translation>يمكن أن يكون المقال في عدة مجموعات.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles into:</source>
        <translation>
            <numerusform>لا مقالات للإضافة:</numerusform>
            <numerusform>إضافة مقال واحد إلى:</numerusform>
            <numerusform>إضافة مقالين إلى:</numerusform>
            <numerusform>إضافة {n} مقالات إلى:</numerusform>
            <numerusform>إضافة {n} مقالًا إلى:</numerusform>
            <numerusform>إضافة {n} مقال إلى:</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks a collection.</source>
        <translation>المفتاح Space يضع علامة أمام المجموعة.</translation>
    </message>
    <message>
        <source>Put the articles into the ticked collections (Enter)</source>
        <translation>إضافة المقالات إلى المجموعات التي عليها علامة (Enter)</translation>
    </message>
    <message>
        <source>Show this place in the article</source>
        <translation>عرض هذا الموضع في المقال</translation>
    </message>
    <message>
        <source>{name}, {facts}: the actors, one timeline, the relations and the list of articles.</source>
        <translation>‏⁨{name}⁩، {facts}: الأطراف، وخط زمني واحد، والعلاقات، وقائمة المقالات.</translation>
    </message>
    <message>
        <source>Print “{name}”</source>
        <translation>طباعة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>قراءة المقالات</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>تجري قراءة المقالات…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Reading was stopped: nothing is shown.</source>
        <translation>أُوقفت القراءة: لا شيء معروض.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>No relations between actors are noted in these articles yet.</source>
        <translation>لم تُسجَّل علاقات بين الأطراف في هذه المقالات بعد.</translation>
    </message>
    <message>
        <source>Choose a relation to see which articles say it.</source>
        <translation>اختر علاقة لترى المقالات التي تذكرها.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Step through time: at the beginning of the slider all times are shown</source>
        <translation>التنقل عبر الزمن: في بداية شريط التمرير تُعرض كل الأوقات</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأسبق</translation>
    </message>
    <message>
        <source>Show the time before</source>
        <translation>عرض الوقت السابق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>اللاحق</translation>
    </message>
    <message>
        <source>Show the time after</source>
        <translation>عرض الوقت التالي</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors with fewer relations are left out. Choose a collection to see its own.</source>
        <translation>
            <numerusform>تظهر كل الأطراف.</numerusform>
            <numerusform>طرف واحد علاقاته أقل لا يظهر هنا. اختر مجموعة لترى أطرافها.</numerusform>
            <numerusform>طرفان علاقاتهما أقل لا يظهران هنا. اختر مجموعة لترى أطرافها.</numerusform>
            <numerusform>{n} أطراف علاقاتها أقل لا تظهر هنا. اختر مجموعة لترى أطرافها.</numerusform>
            <numerusform>{n} طرفًا علاقاتها أقل لا تظهر هنا. اختر مجموعة لترى أطرافها.</numerusform>
            <numerusform>{n} طرف علاقاتها أقل لا تظهر هنا. اختر مجموعة لترى أطرافها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>‏«⁨{title}⁩»</translation>
    </message>
    <message>
        <source>“{title}”, paragraph {number}</source>
        <translation>‏«⁨{title}⁩»، الفقرة {number}</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>مقالات أخرى</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>المكتبة ومجموعاتها</translation>
    </message>
    <message>
        <source>F2 renames a collection, Delete deletes it.</source>
        <translation>المفتاح F2 يعيد تسمية المجموعة، وDelete يحذفها.</translation>
    </message>
    <message>
        <source>{title}, {facts}</source>
        <translation>{title}، {facts}</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>تصفية حسب العنوان</translation>
    </message>
    <message>
        <source>Space ticks an article.</source>
        <translation>المفتاح Space يضع علامة أمام المقال.</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>Tick all articles that are shown</source>
        <translation>وضع علامة أمام كل المقالات المعروضة</translation>
    </message>
    <message>
        <source>Take the ticks from all articles that are shown</source>
        <translation>إزالة العلامة من كل المقالات المعروضة</translation>
    </message>
    <message>
        <source>Choose an event to see which articles tell it, with their own dates and words.</source>
        <translation>اختر حدثًا لترى المقالات التي ترويه، بتواريخها وكلماتها.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows by article</source>
        <translation>صفوف حسب المقال</translation>
    </message>
    <message>
        <source>Rows by actor</source>
        <translation>صفوف حسب الطرف</translation>
    </message>
    <message>
        <source>Rows by side</source>
        <translation>صفوف حسب الجانب</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>عمود واحد</translation>
    </message>
    <message>
        <source>Show the events of one actor alone</source>
        <translation>عرض أحداث طرف واحد فقط</translation>
    </message>
    <message>
        <source>Draw time together</source>
        <translation>تقصير الزمن</translation>
    </message>
    <message>
        <source>Stretch time</source>
        <translation>تمديد الزمن</translation>
    </message>
    <message>
        <source>Show as much time as there is room for</source>
        <translation>عرض أطول مدة يتسع لها المكان</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الزمن</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>كل الأطراف</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{n} أحداث</numerusform>
            <numerusform>{n} حدثًا</numerusform>
            <numerusform>{n} حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} – the articles give different dates</source>
        <translation>‏⁨{headline}⁩ – تختلف المقالات في التاريخ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>غير مذكور</numerusform>
            <numerusform>مذكور مرة واحدة</numerusform>
            <numerusform>مذكور مرتين</numerusform>
            <numerusform>مذكور {n} مرات</numerusform>
            <numerusform>مذكور {n} مرة</numerusform>
            <numerusform>مذكور {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>learn this</source>
        <translation>للحفظ</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>أيضًا: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} other articles</source>
        <translation>
            <numerusform>لا يظهر في مقالات أخرى</numerusform>
            <numerusform>يظهر في مقال آخر</numerusform>
            <numerusform>يظهر في مقالين آخرين</numerusform>
            <numerusform>يظهر في {n} مقالات أخرى</numerusform>
            <numerusform>يظهر في {n} مقالًا آخر</numerusform>
            <numerusform>يظهر في {n} مقال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ previous mention</source>
        <translation>‹ الذِّكر السابق</translation>
    </message>
    <message>
        <source>next mention ›</source>
        <translation>الذِّكر التالي ›</translation>
    </message>
    <message numerus="yes">
        <source>{n} later roles ›</source>
        <translation>
            <numerusform>لا أدوار لاحقة ›</numerusform>
            <numerusform>دور لاحق ›</numerusform>
            <numerusform>دوران لاحقان ›</numerusform>
            <numerusform>{n} أدوار لاحقة ›</numerusform>
            <numerusform>{n} دورًا لاحقًا ›</numerusform>
            <numerusform>{n} دور لاحق ›</numerusform>
        </translation>
    </message>
    <message>
        <source>daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>قبل حذف</translation>
    </message>
    <message>
        <source>Backups of “{library}”</source>
        <translation>النسخ الاحتياطية للمكتبة «⁨{library}⁩»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Articles of this backup</source>
        <translation>مقالات هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Go back to this backup; the present state is kept</source>
        <translation>العودة إلى هذه النسخة الاحتياطية؛ وتُحفظ الحالة الحالية</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;عرض محتواها</translation>
    </message>
    <message>
        <source>Read this backup without restoring it</source>
        <translation>قراءة هذه النسخة الاحتياطية بلا استعادتها</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;ملف آخر…</translation>
    </message>
    <message>
        <source>Restore a backup that lies elsewhere</source>
        <translation>استعادة نسخة احتياطية من مكان آخر</translation>
    </message>
    <message>
        <source>Back up &amp;now…</source>
        <translation>&amp;نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Write a checked copy of the library where you like</source>
        <translation>كتابة نسخة مفحوصة من المكتبة حيث تريد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this list (Escape)</source>
        <translation>إغلاق هذه القائمة (Esc)</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Dramatis writes one on each day on which you work with the library.</source>
        <translation>يكتب Dramatis نسخة في كل يوم تعمل فيه بالمكتبة.</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (no longer in the library)</source>
        <translation>‏⁨{title}⁩ (لم يعد في المكتبة)</translation>
    </message>
    <message>
        <source>{title} (with another text than now)</source>
        <translation>‏⁨{title}⁩ (نصه غير النص الحالي)</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of the library are newer and not in this backup.</source>
        <translation>
            <numerusform>كل مقالات المكتبة في هذه النسخة.</numerusform>
            <numerusform>مقال واحد في المكتبة أحدث وليس في هذه النسخة.</numerusform>
            <numerusform>مقالان في المكتبة أحدث وليسا في هذه النسخة.</numerusform>
            <numerusform>{n} مقالات في المكتبة أحدث وليست في هذه النسخة.</numerusform>
            <numerusform>{n} مقالًا في المكتبة أحدث وليست في هذه النسخة.</numerusform>
            <numerusform>{n} مقال في المكتبة أحدث وليست في هذه النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup ({when})?</source>
        <translation>هل تريد العودة إلى هذه النسخة الاحتياطية ({when})؟</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it as a backup.</source>
        <translation>تُحفظ المكتبة بحالتها الآن إلى جانبها نسخةً احتياطية.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Stop; the library stays as it is (Escape)</source>
        <translation>إيقاف؛ وتبقى المكتبة كما هي (Esc)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>It could not be done; the library is as it was.</source>
        <translation>تعذر ذلك؛ والمكتبة كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were archived.</source>
        <translation>
            <numerusform>لم يُؤرشف أي مقال.</numerusform>
            <numerusform>أُرشف مقال واحد.</numerusform>
            <numerusform>أُرشف مقالان.</numerusform>
            <numerusform>أُرشفت {n} مقالات.</numerusform>
            <numerusform>أُرشف {n} مقالًا.</numerusform>
            <numerusform>أُرشف {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are in the list again.</source>
        <translation>
            <numerusform>لم يعد أي مقال إلى القائمة.</numerusform>
            <numerusform>عاد مقال واحد إلى القائمة.</numerusform>
            <numerusform>عاد مقالان إلى القائمة.</numerusform>
            <numerusform>عادت {n} مقالات إلى القائمة.</numerusform>
            <numerusform>عاد {n} مقالًا إلى القائمة.</numerusform>
            <numerusform>عاد {n} مقال إلى القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} articles?</source>
        <translation>
            <numerusform>لا مقالات للحذف.</numerusform>
            <numerusform>هل تريد حذف مقال واحد؟</numerusform>
            <numerusform>هل تريد حذف مقالين؟</numerusform>
            <numerusform>هل تريد حذف {n} مقالات؟</numerusform>
            <numerusform>هل تريد حذف {n} مقالًا؟</numerusform>
            <numerusform>هل تريد حذف {n} مقال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their events, notes and statements go with them. Undo brings all of it back until you close Dramatis; a backup is made first.</source>
        <translation>تُحذف معها أحداثها وملاحظاتها وأقوالها. ويعيدها «تراجع» كلها ما دمت لم تغلق Dramatis؛ وتُكتب نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put into &amp;collections…</source>
        <translation>إضافة إلى &amp;مجموعات…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} articles…</source>
        <translation>
            <numerusform>ح&amp;ذف المقالات…</numerusform>
            <numerusform>ح&amp;ذف المقال…</numerusform>
            <numerusform>ح&amp;ذف مقالين…</numerusform>
            <numerusform>ح&amp;ذف {n} مقالات…</numerusform>
            <numerusform>ح&amp;ذف {n} مقالًا…</numerusform>
            <numerusform>ح&amp;ذف {n} مقال…</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup “{backup}”. You can read it here; nothing in it can be changed.</source>
        <translation>هذه النسخة الاحتياطية «⁨{backup}⁩». يمكنك قراءتها هنا، ولا يمكن تعديل شيء فيها.</translation>
    </message>
    <message>
        <source>Back to “{library}”</source>
        <translation>العودة إلى «⁨{library}⁩»</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Checking the library: its file, every text and every place…</source>
        <translation>يجري فحص المكتبة: الملف وكل نص وكل موضع…</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>Its file is in order, and the texts of {n} articles are those that were stored.</source>
        <translation>
            <numerusform>الملف سليم، وليست فيه مقالات.</numerusform>
            <numerusform>الملف سليم، ونص المقال هو النص الذي خُزّن.</numerusform>
            <numerusform>الملف سليم، ونصّا المقالين هما اللذان خُزّنا.</numerusform>
            <numerusform>الملف سليم، ونصوص {n} مقالات هي التي خُزّنت.</numerusform>
            <numerusform>الملف سليم، ونصوص {n} مقالًا هي التي خُزّنت.</numerusform>
            <numerusform>الملف سليم، ونصوص {n} مقال هي التي خُزّنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>&amp;بناء الفهرس من جديد</translation>
    </message>
    <message>
        <source>The articles are whole; the index for searching is not.</source>
        <translation>المقالات سليمة، لكن فهرس البحث ليس سليمًا.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. A search may miss something until the index is built anew.</source>
        <translation>لم يضع شيء مما عندك. قد يفوت البحثَ شيء إلى أن يُبنى الفهرس من جديد.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>المكتبة تالفة.</translation>
    </message>
    <message>
        <source>Save a copy of it as it is first. Then go back to the newest backup that is whole; what was written after it can be looked up in the copy.</source>
        <translation>احفظ أولًا نسخة منها كما هي. ثم عد إلى أحدث نسخة احتياطية سليمة؛ وما كُتب بعدها تجده في النسخة.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>Building the index for searching anew…</source>
        <translation>يجري بناء فهرس البحث من جديد…</translation>
    </message>
    <message>
        <source>The index for searching was built anew.</source>
        <translation>بُني فهرس البحث من جديد.</translation>
    </message>
    <message>
        <source>Compact library</source>
        <translation>ضغط المكتبة</translation>
    </message>
    <message>
        <source>Compacting the library…</source>
        <translation>يجري ضغط المكتبة…</translation>
    </message>
    <message>
        <source>The library was compact already; it takes {size}.</source>
        <translation>المكتبة مضغوطة من قبل؛ وحجمها ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Room freed: {won}. The library takes {size} now.</source>
        <translation>وُفّر ⁨{won}⁩؛ وحجم المكتبة الآن ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>Move library to another place</source>
        <translation>نقل المكتبة إلى مكان آخر</translation>
    </message>
    <message>
        <source>The library is at its new place. Delete the old file?</source>
        <translation>المكتبة في مكانها الجديد. هل تريد حذف الملف القديم؟</translation>
    </message>
    <message>
        <source>It lies in {folder}. Its backups there are kept in any case.</source>
        <translation>مكانه ⁨{folder}⁩. وتبقى نسخه الاحتياطية هناك في كل حال.</translation>
    </message>
    <message>
        <source>Delete the old file</source>
        <translation>حذف الملف القديم</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The library was copied to {file}.</source>
        <translation>نُسخت المكتبة إلى ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>حفظ نسخة والمتابعة فيها</translation>
    </message>
    <message>
        <source>Copy library</source>
        <translation>نسخ المكتبة</translation>
    </message>
    <message>
        <source>Copying the library and checking the copy…</source>
        <translation>يجري نسخ المكتبة وفحص النسخة…</translation>
    </message>
    <message>
        <source>{library} copy</source>
        <translation>نسخة من {library}</translation>
    </message>
    <message>
        <source>Dramatis libraries</source>
        <translation>مكتبات Dramatis</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>“{library}” was changed by somebody else.</source>
        <translation>عدّل شخص آخر المكتبة «⁨{library}⁩».</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>عرض التعديلات</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>The library could not be written. What was saved before is safe.</source>
        <translation>تعذرت الكتابة في المكتبة. وما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Choose an actor that everybody should know, then press Ctrl+L.</source>
        <translation>اختر طرفًا ينبغي أن يعرفه الجميع، ثم اضغط Ctrl+L.</translation>
    </message>
    <message>
        <source>Choose an actor, an event or a statement first.</source>
        <translation>اختر أولًا طرفًا أو حدثًا أو قولًا.</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>هل تريد حذف «⁨{title}⁩»؟</translation>
    </message>
    <message>
        <source>Its events, notes and statements go with it. Undo brings all of it back until you close Dramatis.</source>
        <translation>تُحذف معه أحداثه وملاحظاته وأقواله. ويعيدها «تراجع» كلها ما دمت لم تغلق Dramatis.</translation>
    </message>
    <message>
        <source>Select the name in the article first.</source>
        <translation>حدّد الاسم في المقال أولًا.</translation>
    </message>
    <message>
        <source>Select a name, not a whole passage.</source>
        <translation>حدّد اسمًا، لا مقطعًا كاملًا.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>Other articles of your library speak of “{name}”. Who is it here?</source>
        <translation>تذكر مقالات أخرى في مكتبتك «⁨{name}⁩». فمن المقصود هنا؟</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>طرف آخر</translation>
    </message>
    <message>
        <source>A new actor is made.</source>
        <translation>يُضاف طرف جديد.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>Choose an actor, then select the words that name it.</source>
        <translation>اختر طرفًا، ثم حدّد الكلمات التي تذكره.</translation>
    </message>
    <message>
        <source>These words name {name} now.</source>
        <translation>تدل هذه الكلمات الآن على ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Put the cursor into a marked name first.</source>
        <translation>ضع المؤشر أولًا في اسم معلَّم.</translation>
    </message>
    <message>
        <source>Delete actor</source>
        <translation>حذف طرف</translation>
    </message>
    <message>
        <source>Where should “{name}” be deleted?</source>
        <translation>من أين تريد حذف «⁨{name}⁩»؟</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>من هذا المقال</translation>
    </message>
    <message>
        <source>The other articles keep it.</source>
        <translation>يبقى في المقالات الأخرى.</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>من كل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>{n} more speak of it.</source>
        <translation>
            <numerusform>لا يذكره مقال آخر.</numerusform>
            <numerusform>يذكره مقال آخر.</numerusform>
            <numerusform>يذكره مقالان آخران.</numerusform>
            <numerusform>تذكره {n} مقالات أخرى.</numerusform>
            <numerusform>يذكره {n} مقالًا آخر.</numerusform>
            <numerusform>يذكره {n} مقال آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the two actors first.</source>
        <translation>اختر أولًا أحد الطرفين.</translation>
    </message>
    <message>
        <source>Choose an actor that is mentioned more than once.</source>
        <translation>اختر طرفًا مذكورًا أكثر من مرة.</translation>
    </message>
    <message>
        <source>The text could not be looked through.</source>
        <translation>تعذر البحث في النص.</translation>
    </message>
    <message>
        <source>Select the words first that you want to highlight.</source>
        <translation>حدّد أولًا الكلمات التي تريد تظليلها.</translation>
    </message>
    <message>
        <source>Select the words first that you want to write about.</source>
        <translation>حدّد أولًا الكلمات التي تريد الكتابة عنها.</translation>
    </message>
    <message>
        <source>Highlight &amp;{number}: {name}</source>
        <translation>تظليل &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>تتعذر قراءة المكتبة.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>‏⁨{name}⁩ ({count})</translation>
    </message>
    <message>
        <source>The export was written to {file}.</source>
        <translation>كُتب التصدير في ⁨{file}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف في ⁨{folder}⁩.</numerusform>
            <numerusform>كُتب ملف واحد في ⁨{folder}⁩.</numerusform>
            <numerusform>كُتب ملفان في ⁨{folder}⁩.</numerusform>
            <numerusform>كُتبت {n} ملفات في ⁨{folder}⁩.</numerusform>
            <numerusform>كُتب {n} ملفًا في ⁨{folder}⁩.</numerusform>
            <numerusform>كُتب {n} ملف في ⁨{folder}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Import actors and events</source>
        <translation>استيراد أطراف وأحداث</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>تتعذر قراءة الجدول.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>يتعذر فتح المكتبة.</translation>
    </message>
    <message>
        <source>The options could not be saved.</source>
        <translation>تعذر حفظ الخيارات.</translation>
    </message>
    <message>
        <source>The sheet cannot be put together.</source>
        <translation>يتعذر إعداد ورقة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>The study sheet was written to {file} ({n} pages).</source>
        <translation>
            <numerusform>كُتبت ورقة العمل في ⁨{file}⁩ (بلا صفحات).</numerusform>
            <numerusform>كُتبت ورقة العمل في ⁨{file}⁩ (صفحة واحدة).</numerusform>
            <numerusform>كُتبت ورقة العمل في ⁨{file}⁩ (صفحتان).</numerusform>
            <numerusform>كُتبت ورقة العمل في ⁨{file}⁩ ({n} صفحات).</numerusform>
            <numerusform>كُتبت ورقة العمل في ⁨{file}⁩ ({n} صفحة).</numerusform>
            <numerusform>كُتبت ورقة العمل في ⁨{file}⁩ ({n} صفحة).</numerusform>
        </translation>
    </message>
    <message>
        <source>The study sheet was written to {file}.</source>
        <translation>كُتبت ورقة العمل في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The sheet was written, but some characters have no face here.</source>
        <translation>كُتبت ورقة العمل، لكن ليس هنا خط لبعض الرموز.</translation>
    </message>
    <message>
        <source>{library} backup</source>
        <translation>نسخة احتياطية من {library}</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go back to “{backup}”?</source>
        <translation>هل تريد العودة إلى «⁨{backup}⁩»؟</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>تعذرت استعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>تمت استعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup was restored. The state before is kept as {file}.</source>
        <translation>تمت استعادة النسخة الاحتياطية. وحُفظت الحالة السابقة باسم ⁨{file}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were added; this is the first of them.</source>
        <translation>
            <numerusform>لم يُضف أي مقال.</numerusform>
            <numerusform>أُضيف مقال واحد؛ وهذا هو.</numerusform>
            <numerusform>أُضيف مقالان؛ وهذا أولهما.</numerusform>
            <numerusform>أُضيفت {n} مقالات؛ وهذا أولها.</numerusform>
            <numerusform>أُضيف {n} مقالًا؛ وهذا أولها.</numerusform>
            <numerusform>أُضيف {n} مقال؛ وهذا أولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article could not be added.</source>
        <translation>تعذرت إضافة المقال.</translation>
    </message>
    <message>
        <source>Select the word first that you want to explain.</source>
        <translation>حدّد أولًا الكلمة التي تريد شرحها.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an actor, at {n} places.</source>
        <translation>
            <numerusform>أُضيف الطرف ⁨{name}⁩ بلا مواضع.</numerusform>
            <numerusform>أُضيف الطرف ⁨{name}⁩ في موضع واحد.</numerusform>
            <numerusform>أُضيف الطرف ⁨{name}⁩ في موضعين.</numerusform>
            <numerusform>أُضيف الطرف ⁨{name}⁩ في {n} مواضع.</numerusform>
            <numerusform>أُضيف الطرف ⁨{name}⁩ في {n} موضعًا.</numerusform>
            <numerusform>أُضيف الطرف ⁨{name}⁩ في {n} موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>حدّد الكلمات في المقال أولًا.</translation>
    </message>
    <message>
        <source>No article mentions {name}.</source>
        <translation>لا مقال يذكر ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>“{title}”, edition {number}, was written to {file}.</source>
        <translation>كُتب «⁨{title}⁩»، الإصدار {number}، في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Put it into a shared folder, on a stick or on the learning platform; everybody opens a copy of it.</source>
        <translation>ضعه في مجلد مشترك أو على ذاكرة محمولة أو على منصة التعلّم؛ ويفتح كلٌّ نسخة منه.</translation>
    </message>
    <message>
        <source>The correction slip was written to {file}.</source>
        <translation>كُتبت ورقة التصويب في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The slip was written, but some characters have no face here.</source>
        <translation>كُتبت الورقة، لكن ليس هنا خط لبعض الرموز.</translation>
    </message>
    <message>
        <source>Dramatis lessons</source>
        <translation>دروس Dramatis</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>فتح درس</translation>
    </message>
    <message>
        <source>The lesson cannot be opened.</source>
        <translation>يتعذر فتح الدرس.</translation>
    </message>
    <message numerus="yes">
        <source>The lesson is here: {n} articles.</source>
        <translation>
            <numerusform>الدرس هنا: لا مقالات.</numerusform>
            <numerusform>الدرس هنا: مقال واحد.</numerusform>
            <numerusform>الدرس هنا: مقالان.</numerusform>
            <numerusform>الدرس هنا: {n} مقالات.</numerusform>
            <numerusform>الدرس هنا: {n} مقالًا.</numerusform>
            <numerusform>الدرس هنا: {n} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>حُذفت العلامة المرجعية.</translation>
    </message>
    <message>
        <source>A bookmark is set at this heading.</source>
        <translation>وُضعت علامة مرجعية عند هذا العنوان.</translation>
    </message>
    <message>
        <source>A bookmark is set at paragraph {number}.</source>
        <translation>وُضعت علامة مرجعية عند الفقرة {number}.</translation>
    </message>
    <message>
        <source>There is no bookmark in this article yet; {key} sets one.</source>
        <translation>لا علامة مرجعية في هذا المقال بعد؛ يضعها المفتاح ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>There are no highlights, notes or bookmarks yet.</source>
        <translation>لا تظليلات ولا ملاحظات ولا علامات مرجعية بعد.</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>تعديل طرف</translation>
    </message>
    <message>
        <source>Keep what is said of this actor (Ctrl+Enter)</source>
        <translation>حفظ بيانات هذا الطرف (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this actor out of this article, or of all</source>
        <translation>إزالة هذا الطرف من هذا المقال، أو من كل المقالات</translation>
    </message>
    <message>
        <source>Who it is, in one sentence that a pupil understands</source>
        <translation>من هو، في جملة واحدة يفهمها الطالب</translation>
    </message>
    <message>
        <source>A key actor: it comes first in lists and exercises</source>
        <translation>طرف للحفظ: يأتي أولًا في القوائم والتمارين</translation>
    </message>
    <message>
        <source>One on each line: short forms, acronyms, other spellings</source>
        <translation>اسم في كل سطر: صيغ قصيرة واختصارات وطرق أخرى للكتابة</translation>
    </message>
    <message>
        <source>Names in their own script</source>
        <translation>الأسماء بكتابتها الأصلية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>إ&amp;ضافة اسم</translation>
    </message>
    <message>
        <source>The language is a code of two letters, such as ar or ru</source>
        <translation>اللغة رمز من حرفين، مثل ⁦ar⁩ أو ⁦ru⁩</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Add a role</source>
        <translation>إ&amp;ضافة دور</translation>
    </message>
    <message>
        <source>When is a date or a period, such as 2014/2016, 2014/.. or 2017-01</source>
        <translation>الوقت تاريخ أو فترة، مثل ⁦2014/2016⁩ أو ⁦2014/..⁩ أو ⁦2017-01⁩</translation>
    </message>
    <message>
        <source>Sentences for a time</source>
        <translation>جمل لوقت معيّن</translation>
    </message>
    <message>
        <source>&amp;Add a sentence</source>
        <translation>إ&amp;ضافة جملة</translation>
    </message>
    <message>
        <source>Articles from such a time say this instead of the sentence above; when is a period, such as 2014/..</source>
        <translation>تعرض مقالات ذلك الوقت هذه الجملة بدلًا من التي في الأعلى؛ وفي خانة «متى» فترة، مثل ⁦2014/..⁩</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>In one s&amp;entence</source>
        <translation>في جملة &amp;واحدة</translation>
    </message>
    <message>
        <source>Names and roles</source>
        <translation>الأسماء والأدوار</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>الكتابة الأصلية</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>في أوقات أخرى</translation>
    </message>
    <message>
        <source>An actor has a name.</source>
        <translation>لا بد للطرف من اسم.</translation>
    </message>
    <message>
        <source>The language of a name is a code of two letters, such as ar or ru.</source>
        <translation>لغة الاسم رمز من حرفين، مثل ⁦ar⁩ أو ⁦ru⁩.</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>يظهر في</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles mention {name}.</source>
        <translation>
            <numerusform>لا مقال يذكر ⁨{name}⁩.</numerusform>
            <numerusform>مقال واحد يذكر ⁨{name}⁩.</numerusform>
            <numerusform>مقالان يذكران ⁨{name}⁩.</numerusform>
            <numerusform>{n} مقالات تذكر ⁨{name}⁩.</numerusform>
            <numerusform>{n} مقالًا تذكر ⁨{name}⁩.</numerusform>
            <numerusform>{n} مقال تذكر ⁨{name}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens an article.</source>
        <translation>يفتح Enter المقال.</translation>
    </message>
    <message>
        <source>Show the first mention in this article (Enter)</source>
        <translation>عرض أول ذِكر في هذا المقال (Enter)</translation>
    </message>
    <message>
        <source>Stay where you are (Escape)</source>
        <translation>البقاء في مكانك (Esc)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>بيانات المقال…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Look at the places</source>
        <translation>النظر في المواضع</translation>
    </message>
    <message>
        <source>Choose an actor, then “Learn this” (Ctrl+L)</source>
        <translation>اختر طرفًا، ثم «للحفظ» (Ctrl+L)</translation>
    </message>
    <message>
        <source>Write the next one</source>
        <translation>كتابة التعريف التالي</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>فتح التالي</translation>
    </message>
    <message>
        <source>Checklist for this lesson</source>
        <translation>قائمة التحقق لهذا الدرس</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the checklist (Escape)</source>
        <translation>إغلاق قائمة التحقق (Esc)</translation>
    </message>
    <message>
        <source>This lesson has everything that it needs.</source>
        <translation>في هذا الدرس كل ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Done: {done} of {all}. Click a line, or press Enter on it, to go on.</source>
        <translation>تم {done} من {all}. انقر سطرًا، أو اضغط Enter عليه، للمتابعة.</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>تم: {words}</translation>
    </message>
    <message>
        <source>Go on with this answer (Enter)</source>
        <translation>المتابعة بهذا الاختيار (Enter)</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Each line is a paragraph, and one that begins with # is a heading. Mentions, evidence and notes keep their places; those whose words you change are listed afterwards, to be looked at.</source>
        <translation>كل سطر فقرة، والسطر الذي يبدأ بالعلامة ⁦#⁩ عنوان. تبقى الأسماء والأدلة والملاحظات في مواضعها؛ وما تغيّرت كلماته يُعرض بعد ذلك في قائمة لتنظر فيه.</translation>
    </message>
    <message>
        <source>Keep the corrected text (Ctrl+Enter)</source>
        <translation>حفظ النص المصحَّح (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Show how dates are written</source>
        <translation>إظهار طريقة كتابة التواريخ</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>طريقة كتابة التواريخ</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>لا تاريخ معروف.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>بيانات المقال</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>A line under the title, such as “Retold from…”</source>
        <translation>سطر تحت العنوان، مثل «إعادة رواية عن…»</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>الأ&amp;صل</translation>
    </message>
    <message>
        <source>Keep these details (Ctrl+Enter)</source>
        <translation>حفظ هذه البيانات (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete article…</source>
        <translation>ح&amp;ذف المقال…</translation>
    </message>
    <message>
        <source>Take this article out of the library</source>
        <translation>إزالة هذا المقال من المكتبة</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>ذِكر</translation>
    </message>
    <message>
        <source>evidence of an event</source>
        <translation>دليل على حدث</translation>
    </message>
    <message>
        <source>evidence of a relation</source>
        <translation>دليل على علاقة</translation>
    </message>
    <message>
        <source>place of a question</source>
        <translation>موضع سؤال</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>مواضع تحتاج إلى نظر</translation>
    </message>
    <message>
        <source>It is &amp;here</source>
        <translation>الموضع &amp;هنا</translation>
    </message>
    <message>
        <source>The place that the article shows now is right</source>
        <translation>الموضع الذي يعرضه المقال الآن صحيح</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>الموضع ما &amp;حددته</translation>
    </message>
    <message>
        <source>Select the right words in the article</source>
        <translation>حدّد الكلمات الصحيحة في المقال</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>إس&amp;قاطه</translation>
    </message>
    <message>
        <source>What stood here is no longer in the text</source>
        <translation>ما كان هنا لم يعد في النص</translation>
    </message>
    <message>
        <source>The rest stays for another day</source>
        <translation>يبقى الباقي ليوم آخر</translation>
    </message>
    <message>
        <source>These words were changed when the text was corrected. Say where each belongs now.</source>
        <translation>تغيّرت هذه الكلمات عند تصحيح النص. حدّد الآن موضع كل منها.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>‏⁨{name}⁩ ({kind})</translation>
    </message>
    <message>
        <source>{head}
was: “{quote}”</source>
        <translation>{head}
كان: «⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>Select the right words in the article first.</source>
        <translation>حدّد أولًا الكلمات الصحيحة في المقال.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message>
        <source>The names of all actors are compared…</source>
        <translation>تجري مقارنة أسماء كل الأطراف…</translation>
    </message>
    <message>
        <source>No two actors look like one.</source>
        <translation>لا طرفين يبدوان طرفًا واحدًا.</translation>
    </message>
    <message>
        <source>M merges the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>المفتاح M يدمج الاثنين، وD يبقيهما منفصلين، وS يتخطى، وZ يتراجع.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Make one actor of the two, in all articles</source>
        <translation>جعل الاثنين طرفًا واحدًا، في كل المقالات</translation>
    </message>
    <message>
        <source>Keep both, and never ask again</source>
        <translation>إبقاء الاثنين، وعدم السؤال ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be one and the same.</source>
        <translation>
            <numerusform>لا أزواج متشابهة.</numerusform>
            <numerusform>زوج واحد قد يكون طرفًا واحدًا.</numerusform>
            <numerusform>زوجان قد يكون كل منهما طرفًا واحدًا.</numerusform>
            <numerusform>{n} أزواج قد يكون كل منها طرفًا واحدًا.</numerusform>
            <numerusform>{n} زوجًا قد يكون كل منها طرفًا واحدًا.</numerusform>
            <numerusform>{n} زوج قد يكون كل منها طرفًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} in “{title}”</source>
        <translation>‏{date} في «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس نفسه</translation>
    </message>
    <message>
        <source>It is another event: tell the two apart</source>
        <translation>هذا حدث آخر: التمييز بين الاثنين</translation>
    </message>
    <message>
        <source>{headline}, in “{title}”</source>
        <translation>‏⁨{headline}⁩، في «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Add a&amp;n actor</source>
        <translation>إضافة &amp;طرف</translation>
    </message>
    <message>
        <source>One more actor that took part</source>
        <translation>طرف آخر شارك في الحدث</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الدور في الحدث</translation>
    </message>
    <message>
        <source>what it did, such as “signs”</source>
        <translation>ما فعله، مثل «يوقّع»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This actor took no part</source>
        <translation>لم يشارك هذا الطرف في الحدث</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>تعديل حدث</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Keep this event (Ctrl+Enter)</source>
        <translation>حفظ هذا الحدث (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this event out of the lesson</source>
        <translation>إزالة هذا الحدث من الدرس</translation>
    </message>
    <message>
        <source>What happened, in at most twelve words</source>
        <translation>ما حدث، في اثنتي عشرة كلمة على الأكثر</translation>
    </message>
    <message>
        <source>Where the date comes from</source>
        <translation>مصدر التاريخ</translation>
    </message>
    <message>
        <source>such as “January before the article was published”</source>
        <translation>مثل «شهر يناير السابق لنشر المقال»</translation>
    </message>
    <message>
        <source>A key event: it comes first in lists and exercises</source>
        <translation>حدث للحفظ: يأتي أولًا في القوائم والتمارين</translation>
    </message>
    <message>
        <source>What the headline leaves out</source>
        <translation>ما لا يذكره العنوان</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>التاري&amp;خ</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>T&amp;old as</source>
        <translation>طريقة ال&amp;رواية</translation>
    </message>
    <message>
        <source>Also told</source>
        <translation>يُروى أيضًا</translation>
    </message>
    <message>
        <source>&amp;Use the selected words</source>
        <translation>ا&amp;ستخدام الكلمات المحددة</translation>
    </message>
    <message>
        <source>Select the words in the article that show it, then press this button</source>
        <translation>حدّد في المقال الكلمات التي تدل عليه، ثم اضغط هذا الزر</translation>
    </message>
    <message>
        <source>Nothing is selected in the article.</source>
        <translation>لم يُحدَّد شيء في المقال.</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>دمج طرفين</translation>
    </message>
    <message>
        <source>Other actor</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Make one actor of the two (Enter)</source>
        <translation>جعل الاثنين طرفًا واحدًا (Enter)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>“{name}” is the same as</source>
        <translation>«⁨{name}⁩» هو نفسه</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>ال&amp;طرف</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>الاسم الذي يبقى</translation>
    </message>
    <message>
        <source>“{name}” becomes another name of it, with {mentions}, events, relations and statements, in all articles. Undo takes it back.</source>
        <translation>يصبح «⁨{name}⁩» ({mentions}) اسمًا آخر لهذا الطرف، وتنتقل معه أحداثه وعلاقاته وأقواله، في كل المقالات. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This name stays when the two are merged</source>
        <translation>يبقى هذا الاسم عند دمج الاثنين</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more articles</source>
        <translation>
            <numerusform>ولا مقالات أخرى</numerusform>
            <numerusform>ومقال آخر</numerusform>
            <numerusform>ومقالان آخران</numerusform>
            <numerusform>و{n} مقالات أخرى</numerusform>
            <numerusform>و{n} مقالًا آخر</numerusform>
            <numerusform>و{n} مقال آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {date}</source>
        <translation>‏⁨{title}⁩، {date}</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>اتخاذ القرار لاحقًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back what was decided last</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>The rest stays for another day (Escape)</source>
        <translation>يبقى الباقي ليوم آخر (Esc)</translation>
    </message>
    <message>
        <source>{pair} (skipped)</source>
        <translation>{pair} (متخطّى)</translation>
    </message>
    <message>
        <source>For it: {reasons}</source>
        <translation>مع: {reasons}</translation>
    </message>
    <message>
        <source>Against it: {reasons}</source>
        <translation>ضد: {reasons}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>تعديل علاقة</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>علاقة جديدة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Words that stand between the two names, such as “commands” or “is backed by”</source>
        <translation>كلمات تقف بين الاسمين، مثل «يقود» أو «يدعمه»</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>الطرف الثاني</translation>
    </message>
    <message>
        <source>Keep this relation (Ctrl+Enter)</source>
        <translation>حفظ هذه العلاقة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this relation out of the lesson</source>
        <translation>إزالة هذه العلاقة من الدرس</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>ال&amp;طرف الأول</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>ال&amp;علاقة</translation>
    </message>
    <message>
        <source>Wh&amp;om</source>
        <translation>الطرف ال&amp;ثاني</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;متى</translation>
    </message>
    <message>
        <source>Look for the same events</source>
        <translation>البحث عن الأحداث المشتركة</translation>
    </message>
    <message>
        <source>Looking for the same events</source>
        <translation>البحث عن الأحداث المشتركة</translation>
    </message>
    <message>
        <source>The events of all articles are compared…</source>
        <translation>تجري مقارنة أحداث كل المقالات…</translation>
    </message>
    <message>
        <source>No two articles seem to tell the same event.</source>
        <translation>لا يبدو أن مقالين يرويان الحدث نفسه.</translation>
    </message>
    <message>
        <source>M joins the two, D keeps them apart, S skips, Z takes back.</source>
        <translation>المفتاح M يجمع الاثنين، وD يبقيهما منفصلين، وS يتخطى، وZ يتراجع.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>حدث واحد</translation>
    </message>
    <message>
        <source>Show the two as one event on timelines; each article keeps its own date and words</source>
        <translation>عرض الاثنين حدثًا واحدًا في الخطوط الزمنية؛ ويحتفظ كل مقال بتاريخه وكلماته</translation>
    </message>
    <message>
        <source>Keep two events, and never ask again</source>
        <translation>إبقاء الحدثين، وعدم السؤال ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs may be the same event.</source>
        <translation>
            <numerusform>لا أزواج متشابهة.</numerusform>
            <numerusform>زوج واحد قد يكون حدثًا واحدًا.</numerusform>
            <numerusform>زوجان قد يكون كل منهما حدثًا واحدًا.</numerusform>
            <numerusform>{n} أزواج قد يكون كل منها حدثًا واحدًا.</numerusform>
            <numerusform>{n} زوجًا قد يكون كل منها حدثًا واحدًا.</numerusform>
            <numerusform>{n} زوج قد يكون كل منها حدثًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both articles give the same date.</source>
        <translation>يذكر المقالان التاريخ نفسه.</translation>
    </message>
    <message>
        <source>The dates may be the same: one is less exact.</source>
        <translation>قد يكون التاريخان واحدًا: أحدهما أقل دقة.</translation>
    </message>
    <message>
        <source>The articles give different dates.</source>
        <translation>يذكر المقالان تاريخين مختلفين.</translation>
    </message>
    <message>
        <source>An article gives no date.</source>
        <translation>أحد المقالين لا يذكر تاريخًا.</translation>
    </message>
    <message>
        <source>Both name {names}.</source>
        <translation>في كليهما يشارك: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>No actor takes part in both.</source>
        <translation>لا طرف يشارك في كليهما.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«⁨{word}⁩»</translation>
    </message>
    <message>
        <source>Both are told with the words {words}.</source>
        <translation>كلاهما يُروى بهذه الكلمات: {words}.</translation>
    </message>
    <message>
        <source>One of the articles tells another event that is like it.</source>
        <translation>يروي أحد المقالين حدثًا آخر يشبهه.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>فصل طرفين</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مواضع الذِّكر</translation>
    </message>
    <message>
        <source>The full name of the other one</source>
        <translation>الاسم الكامل للطرف الآخر</translation>
    </message>
    <message>
        <source>Make another actor of the ticked mentions (Enter)</source>
        <translation>جعل المواضع التي عليها علامة طرفًا آخر (Enter)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;فصل</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Tick the mentions of “{name}” that are somebody else. They go to a new actor.</source>
        <translation>ضع علامة أمام مواضع ذكر «⁨{name}⁩» التي تدل على طرف آخر. ستنتقل إلى طرف جديد.</translation>
    </message>
    <message>
        <source>Make another actor in the ticked articles (Enter)</source>
        <translation>إنشاء طرف آخر في المقالات التي عليها علامة (Enter)</translation>
    </message>
    <message>
        <source>Tick the articles in which “{name}” is somebody else. There it becomes a new actor.</source>
        <translation>ضع علامة أمام المقالات التي يكون فيها «⁨{name}⁩» طرفًا آخر. فيصبح فيها طرفًا جديدًا.</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>تعديل قول</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>قول جديد</translation>
    </message>
    <message>
        <source>Keep this statement (Ctrl+Enter)</source>
        <translation>حفظ هذا القول (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take this statement out of the lesson</source>
        <translation>إزالة هذا القول من الدرس</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>نوع القول</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>مضمون القول</translation>
    </message>
    <message>
        <source>What is said, in a short sentence</source>
        <translation>مضمون القول، في جملة قصيرة</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>ما يرد عليه</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>كيف يرد عليه</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>يؤيده</translation>
    </message>
    <message>
        <source>disputes it</source>
        <translation>يخالفه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>&amp;Who says it</source>
        <translation>ال&amp;قائل</translation>
    </message>
    <message>
        <source>What &amp;is said</source>
        <translation>م&amp;ضمون القول</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>ي&amp;رد على</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Add a row and type into it</source>
        <translation>إضافة صف والكتابة فيه</translation>
    </message>
    <message>
        <source>Take the selected rows out</source>
        <translation>إزالة الصفوف المحددة</translation>
    </message>
    <message>
        <source>The questions cannot be read.</source>
        <translation>تتعذر قراءة الأسئلة.</translation>
    </message>
    <message>
        <source>The articles cannot be read.</source>
        <translation>تتعذر قراءة المقالات.</translation>
    </message>
    <message>
        <source>One for each article</source>
        <translation>ملف لكل مقال</translation>
    </message>
    <message>
        <source>One for each copy</source>
        <translation>ملف لكل نسخة</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>الكل في ملف واحد</translation>
    </message>
    <message>
        <source>Sheets for several articles</source>
        <translation>أوراق عمل لعدة مقالات</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>ورقة العمل هذه</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>لل&amp;طلاب</translation>
    </message>
    <message>
        <source>Copies as they are handed out</source>
        <translation>نسخ كما تُوزَّع</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>لل&amp;معلم</translation>
    </message>
    <message>
        <source>Copies with the answers</source>
        <translation>نسخ مع الإجابات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اخ&amp;تيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>اختيار مجلد الملفات</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>نوع الطباعة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Write the files (Enter)</source>
        <translation>كتابة الملفات (Enter)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing them (Escape)</source>
        <translation>إغلاق بلا ملفات، أو إيقاف كتابتها (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be written.</source>
        <translation>
            <numerusform>لن يُكتب أي ملف.</numerusform>
            <numerusform>سيُكتب ملف واحد.</numerusform>
            <numerusform>سيُكتب ملفان.</numerusform>
            <numerusform>ستُكتب {n} ملفات.</numerusform>
            <numerusform>سيُكتب {n} ملفًا.</numerusform>
            <numerusform>سيُكتب {n} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files?</source>
        <translation>
            <numerusform>لا ملفات للاستبدال.</numerusform>
            <numerusform>هل تريد استبدال ملف واحد؟</numerusform>
            <numerusform>هل تريد استبدال ملفين؟</numerusform>
            <numerusform>هل تريد استبدال {n} ملفات؟</numerusform>
            <numerusform>هل تريد استبدال {n} ملفًا؟</numerusform>
            <numerusform>هل تريد استبدال {n} ملف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {folder} already, such as “{file}”.</source>
        <translation>هي موجودة في ⁨{folder}⁩ من قبل، مثل «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The sheets could not be written.</source>
        <translation>تعذرت كتابة أوراق العمل.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles ticked</source>
        <translation>
            <numerusform>لم يُختر أي مقال</numerusform>
            <numerusform>اختير مقال واحد</numerusform>
            <numerusform>اختير مقالان</numerusform>
            <numerusform>اختيرت {n} مقالات</numerusform>
            <numerusform>اختير {n} مقالًا</numerusform>
            <numerusform>اختير {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Show the files in the system’s own window</source>
        <translation>عرض الملفات في نافذة النظام</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>أُوقف العمل قبل نهايته.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles could not be printed.</source>
        <translation>
            <numerusform>طُبعت كل المقالات.</numerusform>
            <numerusform>تعذرت طباعة مقال واحد.</numerusform>
            <numerusform>تعذرت طباعة مقالين.</numerusform>
            <numerusform>تعذرت طباعة {n} مقالات.</numerusform>
            <numerusform>تعذرت طباعة {n} مقالًا.</numerusform>
            <numerusform>تعذرت طباعة {n} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} ({pages})</source>
        <translation>‏⁨{file}⁩ ({pages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Teacher copies</source>
        <translation>نسخ ال&amp;معلم</translation>
    </message>
    <message>
        <source>One of each version, with the answers in their places</source>
        <translation>نسخة من كل نموذج، والإجابات في مواضعها</translation>
    </message>
    <message>
        <source>Pa&amp;ge with the answers</source>
        <translation>صفحة الإجا&amp;بات</translation>
    </message>
    <message>
        <source>The answers of all versions in short, after the teacher copies</source>
        <translation>إجابات كل النماذج باختصار، بعد نسخ المعلم</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>الكل في ملف &amp;واحد</translation>
    </message>
    <message>
        <source>One copy of each, one after the other; each says what it is</source>
        <translation>نسخة من كل منها، الواحدة تلو الأخرى؛ وعلى كل منها ما يبيّنها</translation>
    </message>
    <message>
        <source>A file for &amp;each</source>
        <translation>ملف لكل &amp;نسخة</translation>
    </message>
    <message>
        <source>To be printed or sent one by one</source>
        <translation>لطباعتها أو إرسالها واحدة واحدة</translation>
    </message>
    <message>
        <source>Print each as often as it is wanted (Enter)</source>
        <translation>طباعة العدد المطلوب من كل منها (Enter)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Write one of each as PDF, to be printed or copied later</source>
        <translation>كتابة نسخة من كل منها بصيغة PDF، لطباعتها أو تصويرها لاحقًا</translation>
    </message>
    <message>
        <source>Close, or stop what is being made (Escape)</source>
        <translation>إغلاق، أو إيقاف ما يجري إعداده (Esc)</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>معها</translation>
    </message>
    <message>
        <source>When they are saved</source>
        <translation>عند حفظها</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>{n} نسخ</numerusform>
            <numerusform>{n} نسخة</numerusform>
            <numerusform>{n} نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from {masters}; the questions have the same numbers in all of them.</source>
        <translation>{copies} من {masters}؛ وأرقام الأسئلة واحدة فيها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} masters</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلين</numerusform>
            <numerusform>{n} أصول</numerusform>
            <numerusform>{n} أصلًا</numerusform>
            <numerusform>{n} أصل</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} from one master.</source>
        <translation>{copies} من أصل واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} teacher copies come with them.</source>
        <translation>
            <numerusform>لا نسخ للمعلم معها.</numerusform>
            <numerusform>ومعها نسخة واحدة للمعلم.</numerusform>
            <numerusform>ومعها نسختان للمعلم.</numerusform>
            <numerusform>ومعها {n} نسخ للمعلم.</numerusform>
            <numerusform>ومعها {n} نسخة للمعلم.</numerusform>
            <numerusform>ومعها {n} نسخة للمعلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save class set</source>
        <translation>حفظ مجموعة الصف</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>هل تريد استبدال «⁨{file}⁩»؟</translation>
    </message>
    <message>
        <source>There is already a file of that name in {folder}.</source>
        <translation>يوجد ملف بهذا الاسم في ⁨{folder}⁩ من قبل.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>تعذرت كتابة ورقة العمل.</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>إ&amp;ضافة سطر</translation>
    </message>
    <message>
        <source>More copies, of another version or printed in another way</source>
        <translation>نسخ أخرى، من نموذج آخر أو بنوع طباعة آخر</translation>
    </message>
    <message>
        <source>How many of these the class needs</source>
        <translation>العدد الذي يحتاج إليه الصف منها</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>إزالة هذا السطر (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>السطر {n}</translation>
    </message>
    <message>
        <source>Study sheet: {title}</source>
        <translation>ورقة عمل: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>تتعذر قراءة المقال.</translation>
    </message>
    <message>
        <source>The preview could not be made: {reason}</source>
        <translation>تعذر إعداد المعاينة: {reason}</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>The sheet could not be remembered.</source>
        <translation>تعذر حفظ خيارات ورقة العمل لهذا المقال.</translation>
    </message>
    <message>
        <source>Not everything can be printed as it is:</source>
        <translation>لا يمكن طباعة كل شيء كما هو:</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وأمر آخر.</numerusform>
            <numerusform>وأمران آخران.</numerusform>
            <numerusform>و{n} أمور أخرى.</numerusform>
            <numerusform>و{n} أمرًا آخر.</numerusform>
            <numerusform>و{n} أمر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class se&amp;t…</source>
        <translation>مجموعة ال&amp;صف…</translation>
    </message>
    <message>
        <source>Print as many copies of each kind as a class needs</source>
        <translation>طباعة ما يحتاج إليه الصف من كل نوع</translation>
    </message>
    <message>
        <source>Write the sheet as PDF, as a web page or for Word (Ctrl+S)</source>
        <translation>حفظ ورقة العمل بصيغة PDF أو صفحة ويب أو مستند Word (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>طباعة ورقة العمل (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Student copies…</source>
        <translation>نسخ ال&amp;طلاب…</translation>
    </message>
    <message>
        <source>&amp;Teacher copies…</source>
        <translation>نسخ ال&amp;معلم…</translation>
    </message>
    <message>
        <source>&amp;Only what is shown…</source>
        <translation>المعروض &amp;فقط…</translation>
    </message>
    <message>
        <source>Close; the sheet is remembered for this article (Escape)</source>
        <translation>إغلاق؛ وتبقى ورقة العمل محفوظة لهذا المقال (Esc)</translation>
    </message>
    <message>
        <source>{pages} ({sheets}, both sides)</source>
        <translation>{pages} ({sheets}، على الوجهين)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of paper</source>
        <translation>
            <numerusform>لا ورق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>{n} ورقات</numerusform>
            <numerusform>{n} ورقة</numerusform>
            <numerusform>{n} ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits on {n} pages.</source>
        <translation>
            <numerusform>لا حاجة إلى صفحات.</numerusform>
            <numerusform>تكفي صفحة واحدة.</numerusform>
            <numerusform>تكفي صفحتان.</numerusform>
            <numerusform>تكفي {n} صفحات.</numerusform>
            <numerusform>تكفي {n} صفحة.</numerusform>
            <numerusform>تكفي {n} صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages too many; {last}</source>
        <translation>
            <numerusform>لا صفحات زائدة؛ {last}</numerusform>
            <numerusform>صفحة زائدة؛ {last}</numerusform>
            <numerusform>صفحتان زائدتان؛ {last}</numerusform>
            <numerusform>{n} صفحات زائدة؛ {last}</numerusform>
            <numerusform>{n} صفحة زائدة؛ {last}</numerusform>
            <numerusform>{n} صفحة زائدة؛ {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one has a few lines.</source>
        <translation>في الأخيرة بضعة أسطر.</translation>
    </message>
    <message>
        <source>the last one is a quarter full.</source>
        <translation>الأخيرة ممتلئ ربعها.</translation>
    </message>
    <message>
        <source>the last one is a third full.</source>
        <translation>الأخيرة ممتلئ ثلثها.</translation>
    </message>
    <message>
        <source>the last one is half full.</source>
        <translation>الأخيرة ممتلئ نصفها.</translation>
    </message>
    <message>
        <source>the last one is three quarters full.</source>
        <translation>الأخيرة ممتلئة ثلاثة أرباعها.</translation>
    </message>
    <message>
        <source>the last one is full.</source>
        <translation>الأخيرة ممتلئة كلها.</translation>
    </message>
    <message>
        <source>student copy</source>
        <translation>نسخة الطالب</translation>
    </message>
    <message>
        <source>student copy {letter}</source>
        <translation>نسخة الطالب {letter}</translation>
    </message>
    <message>
        <source>teacher copy {letter}</source>
        <translation>نسخة المعلم {letter}</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>بدون النص</translation>
    </message>
    <message>
        <source>Asked from memory, on pages of their own where nothing gives an answer away</source>
        <translation>أسئلة من الذاكرة، في صفحات خاصة بها ليس فيها ما يكشف الإجابة</translation>
    </message>
    <message>
        <source>Show the words to pick from</source>
        <translation>عرض كلمات للاختيار منها</translation>
    </message>
    <message>
        <source>The answers stand in a box, in another order</source>
        <translation>الإجابات في مربع، بترتيب آخر</translation>
    </message>
    <message>
        <source>Only what is marked “learn this”</source>
        <translation>ما عليه علامة «للحفظ» فقط</translation>
    </message>
    <message>
        <source>Leave out what has no such mark in the lesson</source>
        <translation>عدم إدراج ما ليست عليه هذه العلامة في الدرس</translation>
    </message>
    <message>
        <source>Number the lines</source>
        <translation>ترقيم الأسطر</translation>
    </message>
    <message>
        <source>Beside the text, so that a line can be named</source>
        <translation>بجانب النص، ليُشار إلى كل سطر برقمه</translation>
    </message>
    <message>
        <source>Wide margin for notes</source>
        <translation>هامش عريض للملاحظات</translation>
    </message>
    <message>
        <source>Room beside the text to write in</source>
        <translation>مساحة للكتابة بجانب النص</translation>
    </message>
    <message>
        <source>Underline the actors</source>
        <translation>خطوط تحت الأطراف</translation>
    </message>
    <message>
        <source>Each mention in the line of its actor</source>
        <translation>تحت كل ذِكر الخط الخاص بطرفه</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>أقصى عدد للأسئلة</translation>
    </message>
    <message>
        <source>Fewer are asked where the article does not give so many</source>
        <translation>يقل العدد إن لم يكن في المقال ما يكفي</translation>
    </message>
    <message>
        <source>Marks for each</source>
        <translation>درجة كل سؤال</translation>
    </message>
    <message>
        <source>0 where no marks are given</source>
        <translation>0 إن لم تكن هناك درجات</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>أسطر الكتابة</translation>
    </message>
    <message>
        <source>For each question</source>
        <translation>لكل سؤال</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>الشروح</translation>
    </message>
    <message>
        <source>Who or what somebody or something is, at the first mention</source>
        <translation>من هذا الشخص أو ما هذا الشيء، عند أول ذكر له</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا شروح</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>في الهامش</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>في أسفل الصفحة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>How the text runs down the page</source>
        <translation>توزيع النص على الصفحة</translation>
    </message>
    <message>
        <source>One</source>
        <translation>عمود واحد</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>عمودان</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
    <message>
        <source>The rest is asked for</source>
        <translation>والباقي يكتبه الطلاب</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>The events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>The explanations</source>
        <translation>الشروح</translation>
    </message>
    <message>
        <source>This part has nothing to choose.</source>
        <translation>لا خيارات لهذا الجزء.</translation>
    </message>
    <message>
        <source>Edit questions…</source>
        <translation>تعديل الأسئلة…</translation>
    </message>
    <message>
        <source>Write your own questions about this article, with answers and marks</source>
        <translation>كتابة أسئلتك الخاصة عن هذا المقال، مع إجاباتها ودرجاتها</translation>
    </message>
    <message>
        <source>The class set that was used last cannot be read.</source>
        <translation>تتعذر قراءة آخر مجموعة صف استُخدمت.</translation>
    </message>
    <message>
        <source>The class set could not be remembered.</source>
        <translation>تعذر حفظ مجموعة الصف للمرة القادمة.</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>تعذرت طباعة ورقة العمل.</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>أجزاء ورقة العمل</translation>
    </message>
    <message>
        <source>Space switches a part on or off, Alt with an arrow key moves it.</source>
        <translation>المفتاح Space يُدرج الجزء أو يزيله، وAlt مع مفتاح سهم ينقله.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}: {state}</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>The preset of that name is replaced.</source>
        <translation>سيحل محل القالب الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>It is offered with the other presets, for every article.</source>
        <translation>سيظهر مع القوالب الأخرى لكل مقال.</translation>
    </message>
    <message>
        <source>Another preset is called “{name}”.</source>
        <translation>يوجد قالب آخر اسمه «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Begin with a sheet that is put together already</source>
        <translation>البدء بورقة عمل جاهزة</translation>
    </message>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;حفظ قالبًا…</translation>
    </message>
    <message>
        <source>&amp;Rename preset…</source>
        <translation>إعادة &amp;تسمية القالب…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>ح&amp;ذف القالب</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Keep this sheet as a preset, rename or delete one</source>
        <translation>حفظ ورقة العمل هذه قالبًا، أو إعادة تسمية قالب أو حذفه</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>‏⁨{preset}⁩ (معدَّل)</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>ورقة عمل من إعدادك</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>حفظ قالب</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>هل تريد حذف «⁨{name}⁩»؟</translation>
    </message>
    <message>
        <source>The sheet that is shown stays as it is.</source>
        <translation>تبقى ورقة العمل المعروضة كما هي.</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملء العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Student copy</source>
        <translation>نسخة الطالب</translation>
    </message>
    <message>
        <source>As it is handed out</source>
        <translation>كما تُوزَّع</translation>
    </message>
    <message>
        <source>With the answers, each with its quote and paragraph</source>
        <translation>مع الإجابات، ومع كل إجابة اقتباسها وفقرتها</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>النموذج المعروض</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>حجم الصفحات (Ctrl مع العجلة)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Version {letter}</source>
        <translation>النموذج {letter}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} من {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>الطابعة لا تستقبل شيئًا.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, then print again.</source>
        <translation>تأكد من أنها مشغّلة ومتصلة، ثم أعد الطباعة.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages.</source>
        <translation>توقفت الطابعة عن استقبال الصفحات.</translation>
    </message>
    <message>
        <source>Check its paper and that it is connected, then print again.</source>
        <translation>تأكد من وجود ورق فيها ومن أنها متصلة، ثم أعد الطباعة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Stop printing (Escape)</source>
        <translation>إيقاف الطباعة (Esc)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF, and print that file where there is a printer. Or add a printer in the settings of the system, and try again.</source>
        <translation>احفظ ورقة العمل بصيغة PDF، واطبع الملف على حاسوب له طابعة. أو أضف طابعة في إعدادات النظام، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>طباعة «⁨{title}⁩»</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are being printed…</source>
        <translation>
            <numerusform>لا صفحات للطباعة…</numerusform>
            <numerusform>تجري طباعة صفحة واحدة…</numerusform>
            <numerusform>تجري طباعة صفحتين…</numerusform>
            <numerusform>تجري طباعة {n} صفحات…</numerusform>
            <numerusform>تجري طباعة {n} صفحة…</numerusform>
            <numerusform>تجري طباعة {n} صفحة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is being stopped…</source>
        <translation>يجري إيقاف الطباعة…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to “{printer}”.</source>
        <translation>
            <numerusform>لم تُرسل صفحات إلى «⁨{printer}⁩».</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى «⁨{printer}⁩».</numerusform>
            <numerusform>أُرسلت صفحتان إلى «⁨{printer}⁩».</numerusform>
            <numerusform>أُرسلت {n} صفحات إلى «⁨{printer}⁩».</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى «⁨{printer}⁩».</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى «⁨{printer}⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer.</source>
        <translation>
            <numerusform>لم تُرسل صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت {n} صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>كتابة سؤال</translation>
    </message>
    <message>
        <source>Keep the question (Ctrl+Enter)</source>
        <translation>حفظ السؤال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>حذف هذا السؤال</translation>
    </message>
    <message>
        <source>What pupils are asked</source>
        <translation>ما يُسأل عنه الطلاب</translation>
    </message>
    <message>
        <source>What is printed on teacher copies; may be left empty</source>
        <translation>ما يُطبع على نسخ المعلم؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>0 where nothing is to be written</source>
        <translation>0 إن لم تكن هناك كتابة</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>الموضع في المقال</translation>
    </message>
    <message>
        <source>Where the answer is found; teacher copies name the paragraph</source>
        <translation>موضع الإجابة؛ وتُذكر فقرته في نسخ المعلم</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>‏{number}: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>&amp;Lines to write on</source>
        <translation>أسطر ال&amp;كتابة</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>ال&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>الإ&amp;جابة</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>ال&amp;درجات</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>المو&amp;ضع</translation>
    </message>
    <message>
        <source>The question is too long: at most {most} characters fit.</source>
        <translation>السؤال أطول من اللازم: أقصى عدد للأحرف {most}.</translation>
    </message>
    <message>
        <source>The answer is too long: at most {most} characters fit.</source>
        <translation>الإجابة أطول من اللازم: أقصى عدد للأحرف {most}.</translation>
    </message>
    <message>
        <source>Enter changes a question, Delete deletes it, Alt with an arrow key moves it.</source>
        <translation>المفتاح Enter لتعديل السؤال، وDelete لحذفه، وAlt مع مفتاح سهم لنقله.</translation>
    </message>
    <message>
        <source>There are no questions of your own for this article yet. They stand on its sheets as you write them, with lines to answer on.</source>
        <translation>لم تكتب أسئلة لهذا المقال بعد. تظهر أسئلتك على أوراق عمله كما تكتبها، مع أسطر للإجابة.</translation>
    </message>
    <message>
        <source>Your own questions: {title}</source>
        <translation>أسئلتك الخاصة: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>&amp;Write a question…</source>
        <translation>&amp;كتابة سؤال…</translation>
    </message>
    <message>
        <source>Ask something more, after these</source>
        <translation>إضافة سؤال بعد هذه الأسئلة</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>Change this question (Enter)</source>
        <translation>تعديل هذا السؤال (Enter)</translation>
    </message>
    <message>
        <source>Delete this question; it can be taken back (Delete)</source>
        <translation>حذف هذا السؤال؛ ويمكن التراجع عن ذلك (Delete)</translation>
    </message>
    <message>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>التراجع عن آخر تعديل هنا (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close; the questions are kept (Escape)</source>
        <translation>إغلاق؛ وتبقى الأسئلة محفوظة (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>بلا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>ملف PDF للطباعة</translation>
    </message>
    <message>
        <source>Web page, to read on a screen</source>
        <translation>صفحة ويب للقراءة على الشاشة</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>مستند Word للتعديل</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>حفظ ورقة العمل</translation>
    </message>
    <message>
        <source>&amp;Student copies</source>
        <translation>نسخ ال&amp;طلاب</translation>
    </message>
    <message>
        <source>As they are handed out</source>
        <translation>كما تُوزَّع</translation>
    </message>
    <message>
        <source>With the answers</source>
        <translation>مع الإجابات</translation>
    </message>
    <message>
        <source>A file for &amp;each of them</source>
        <translation>ملف لكل &amp;نسخة منها</translation>
    </message>
    <message>
        <source>Otherwise all stand in one file, one after the other</source>
        <translation>وإلا وُضعت كلها في ملف واحد، الواحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <translation>اختيار مجلد واسم</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Write the file (Enter)</source>
        <translation>كتابة الملف (Enter)</translation>
    </message>
    <message>
        <source>Close without a file, or stop writing it (Escape)</source>
        <translation>إغلاق بلا ملف، أو إيقاف كتابته (Esc)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>لا شعار.</translation>
    </message>
    <message>
        <source>There is a logo.</source>
        <translation>يوجد شعار.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Keep this head for all sheets (Enter)</source>
        <translation>حفظ هذا الرأس لكل أوراق العمل (Enter)</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>اسم المدرسة</translation>
    </message>
    <message>
        <source>as it is to stand on the sheets</source>
        <translation>كما يظهر على أوراق العمل</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Choose a picture: PNG or JPEG, some 1,000 pixels wide</source>
        <translation>اختيار صورة: PNG أو JPEG بعرض 1000 بكسل تقريبًا</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Print sheets without a logo</source>
        <translation>طباعة أوراق العمل بلا شعار</translation>
    </message>
    <message>
        <source>Both stand at the head of the first page. Each sheet can do without, under “Whole sheet”.</source>
        <translation>يظهر كلاهما في رأس الصفحة الأولى. ويمكن إخفاؤهما في أي ورقة عمل من «الورقة كلها».</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;اسم المدرسة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and choose that file.</source>
        <translation>احفظها من جديد بصيغة PNG أو JPEG، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>The paper that is in the printer</source>
        <translation>الورق الذي في الطابعة</translation>
    </message>
    <message>
        <source>Who reads it, or what it is copied on</source>
        <translation>لمن تُطبع، أو بم تُصوَّر</translation>
    </message>
    <message>
        <source>The same questions in another order, so that neighbours cannot copy</source>
        <translation>الأسئلة نفسها بترتيب آخر، حتى لا ينقل الطالب من جاره</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>خلط من جديد</translation>
    </message>
    <message>
        <source>Pick and arrange the questions in another way</source>
        <translation>اختيار الأسئلة وترتيبها على نحو آخر</translation>
    </message>
    <message>
        <source>Fit on pages</source>
        <translation>أقصى عدد للصفحات</translation>
    </message>
    <message>
        <source>How many pages the student copy may have</source>
        <translation>أقصى عدد لصفحات نسخة الطالب</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Name, class and date</source>
        <translation>الاسم والصف والتاريخ</translation>
    </message>
    <message>
        <source>Lines to write them on, at the head of the student copy</source>
        <translation>أسطر لكتابتها في رأس نسخة الطالب</translation>
    </message>
    <message>
        <source>The school’s name and logo at the head, if there are any</source>
        <translation>اسم المدرسة وشعارها في الرأس، إن وُجدا</translation>
    </message>
    <message>
        <source>Page with the answers</source>
        <translation>صفحة الإجابات</translation>
    </message>
    <message>
        <source>All answers in short, on a page of its own at the end of the teacher copies</source>
        <translation>كل الإجابات باختصار، في صفحة خاصة بها بعد نسخ المعلم</translation>
    </message>
    <message>
        <source>Change the school’s name and logo</source>
        <translation>تعديل اسم المدرسة وشعارها</translation>
    </message>
    <message>
        <source>What is wanted seldom</source>
        <translation>خيارات قليلة الاستخدام</translation>
    </message>
    <message>
        <source>Shuffle number</source>
        <translation>رقم الخلط</translation>
    </message>
    <message>
        <source>The same number gives the same questions again</source>
        <translation>الرقم نفسه يعطي الأسئلة نفسها من جديد</translation>
    </message>
    <message>
        <source>Several articles…</source>
        <translation>عدة مقالات…</translation>
    </message>
    <message>
        <source>Make a sheet like this of other articles too</source>
        <translation>إعداد ورقة عمل كهذه لمقالات أخرى أيضًا</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>على الورقة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>نموذج واحد للجميع</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>‏{first} و{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>التراجع عن آخر تعديل (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z)</source>
        <translation>إعادة ما تم التراجع عنه (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>What is shown of the sheet</source>
        <translation>ما يُعرض من ورقة العمل</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>الورقة كلها</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالًا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions} · {marks}</source>
        <translation>{questions} · {marks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>{n} فقرات</numerusform>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>{n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>About Dramatis</source>
        <translation>حول Dramatis</translation>
    </message>
    <message>
        <source>Dramatis {version}</source>
        <translation>الإصدار ⁨{version}⁩ من Dramatis</translation>
    </message>
    <message>
        <source>Read an article beside its actors and its timeline, offline, and print study sheets from the same file.</source>
        <translation>اقرأ مقالًا وإلى جانبه أطرافه وخطه الزمني، بلا إنترنت، واطبع أوراق عمل من الملف نفسه.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. All its parts, with their licences:</source>
        <translation>برنامج حر برخصة MIT. كل أجزائه وتراخيصها:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Which licence to read</source>
        <translation>الترخيص الذي تريد قراءته</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>إغلاق هذه النافذة (Esc)</translation>
    </message>
    <message>
        <source>(not installed)</source>
        <translation>(غير مثبَّت)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Type what you look for ({key})</source>
        <translation>اكتب ما تبحث عنه (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word, or a shorter one.</source>
        <translation>لا نتائج. جرّب كلمة واحدة، أو كلمة أقصر.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back to the page before ({key})</source>
        <translation>الرجوع إلى الصفحة السابقة (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Go forward again ({key})</source>
        <translation>التقدّم من جديد (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>{heading}, on the page {page}: {words}</source>
        <translation>{heading}، في صفحة «{page}»: {words}</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>What a colour means is up to you. The names stand beside your highlights.</source>
        <translation>معنى كل لون متروك لك. وتظهر الأسماء بجانب تظليلاتك.</translation>
    </message>
    <message>
        <source>Name of colour {number}, usually “{usual}”</source>
        <translation>اسم اللون {number}، وهو عادةً «{usual}»</translation>
    </message>
    <message>
        <source>Keep these names (Enter)</source>
        <translation>حفظ هذه الأسماء (Enter)</translation>
    </message>
    <message>
        <source>&amp;Usual names</source>
        <translation>الأسماء المع&amp;تادة</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>إفراغ كل الخانات</translation>
    </message>
    <message>
        <source>Words in the article</source>
        <translation>الكلمات في المقال</translation>
    </message>
    <message>
        <source>Nothing, for a bookmark alone</source>
        <translation>لا شيء، لعلامة مرجعية وحدها</translation>
    </message>
    <message>
        <source>Nothing, for a highlight alone</source>
        <translation>لا شيء، إن أردت التظليل وحده</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>حفظ الملاحظة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>حذف العلامة المرجعية</translation>
    </message>
    <message>
        <source>Delete the note with its highlight</source>
        <translation>حذف الملاحظة مع تظليلها</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>&amp;كلماتك</translation>
    </message>
    <message>
        <source>Reading options</source>
        <translation>خيارات القراءة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the desktop says</source>
        <translation>فاتحة أو داكنة أو عالية التباين، حسب إعداد سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark letters on warm paper</source>
        <translation>حروف داكنة على ورق دافئ اللون</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّية</translation>
    </message>
    <message>
        <source>Brown letters on yellowed paper</source>
        <translation>حروف بنّية على ورق مصفرّ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>حروف فاتحة على خلفية داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>عالية التباين</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>أقوى تباين</translation>
    </message>
    <message>
        <source>Book face</source>
        <translation>خط الكتاب</translation>
    </message>
    <message>
        <source>Literata</source>
        <translation>Literata</translation>
    </message>
    <message>
        <source>Clear face</source>
        <translation>الخط الواضح</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible: letters told apart easily</source>
        <translation>خط Atkinson Hyperlegible: يسهل تمييز حروفه</translation>
    </message>
    <message>
        <source>As fits the face</source>
        <translation>حسب الخط</translation>
    </message>
    <message>
        <source>Lines, and grounds with the clear face</source>
        <translation>تسطير، وخلفية ملوّنة مع الخط الواضح</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Names are underlined</source>
        <translation>تحت الأسماء خطوط</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>خلفية ملوّنة</translation>
    </message>
    <message>
        <source>Names stand on a soft ground</source>
        <translation>الأسماء على خلفية هادئة اللون</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول الأسطر</translation>
    </message>
    <message>
        <source>{name}: the arrow keys change it as well</source>
        <translation>{name}: يمكن تغييره بمفاتيح الأسهم أيضًا</translation>
    </message>
    <message>
        <source>&amp;Line focus</source>
        <translation>التركيز على ال&amp;سطر</translation>
    </message>
    <message>
        <source>Dim all but a few lines of the text</source>
        <translation>تعتيم النص ما عدا بضعة أسطر</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>حركة أق&amp;ل</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>لا شيء يتحرك من تلقاء نفسه</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The language of menus and messages; articles stay in theirs</source>
        <translation>لغة القوائم والرسائل؛ وتبقى المقالات بلغتها</translation>
    </message>
    <message>
        <source>The paper that study sheets are made for</source>
        <translation>الورق الذي تُعدّ له أوراق العمل</translation>
    </message>
    <message>
        <source>Back to the &amp;usual</source>
        <translation>العودة إلى المع&amp;تاد</translation>
    </message>
    <message>
        <source>Set everything here as it is at the first start</source>
        <translation>إعادة كل شيء هنا إلى ما كان عليه عند أول تشغيل</translation>
    </message>
    <message>
        <source>Close and keep everything (Escape)</source>
        <translation>إغلاق مع حفظ كل شيء (Esc)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>علامات الأسماء</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>وسائل مساعدة</translation>
    </message>
    <message>
        <source>Paper of sheets</source>
        <translation>ورق أوراق العمل</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} حرفًا</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>Your highlights with the names of their colours, your notes and your bookmarks, with the paragraphs.</source>
        <translation>تظليلاتك بأسماء ألوانها، وملاحظاتك وعلاماتك المرجعية، مع أرقام الفقرات.</translation>
    </message>
    <message>
        <source>Print my notes</source>
        <translation>طباعة ملاحظاتي</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>ال&amp;مقالات</translation>
    </message>
    <message>
        <source>Whose notes are printed</source>
        <translation>المقالات التي تُطبع ملاحظاتها</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات المرجعية</translation>
    </message>
    <message>
        <source>Print what is marked so</source>
        <translation>طباعة ما عليه هذه العلامة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Order in the text</source>
        <translation>الترتيب في النص</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>الت&amp;رتيب</translation>
    </message>
    <message>
        <source>How the notes follow one another</source>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>This is what helps to find a mistake. It holds no word of your articles and notes, no name and no folder of yours. Nothing is sent: copy it or save it, and give it to whom you like, with a sentence on what you did and what happened.</source>
        <translation>هذا ما يساعد على معرفة الخطأ. ليست فيه كلمة من مقالاتك وملاحظاتك، ولا اسمك ولا أسماء مجلداتك. ولا يُرسَل شيء: انسخه أو احفظه، وأعطه من تشاء مع جملة عما فعلته وما حدث.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy all of it (Enter)</source>
        <translation>نسخ كل التقرير (Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save it as a text file</source>
        <translation>حفظه ملفًا نصيًا</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close without a report (Escape)</source>
        <translation>إغلاق بلا تقرير (Esc)</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>تعذر حفظ التقرير.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>حُفظ التقرير باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Leave everything as it was (Escape)</source>
        <translation>ترك كل شيء كما كان (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Choose where the sheet is written (Enter)</source>
        <translation>اختيار مكان كتابة الورقة (Enter)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close without a sheet, or stop writing it (Escape)</source>
        <translation>إغلاق بلا ورقة، أو إيقاف كتابتها (Esc)</translation>
    </message>
    <message>
        <source>Print &amp;for</source>
        <translation>&amp;نوع الطباعة</translation>
    </message>
    <message>
        <source>Whom or what the sheet is printed for</source>
        <translation>الغرض الذي تُطبع له الورقة</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Type a part of what you look for</source>
        <translation>اكتب جزءًا مما تبحث عنه</translation>
    </message>
    <message>
        <source>There is no such command or key.</source>
        <translation>لا يوجد أمر أو مفتاح كهذا.</translation>
    </message>
    <message>
        <source>{key}+wheel</source>
        <translation>{key}+العجلة</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>قلب الصفحة</translation>
    </message>
    <message>
        <source>Open the card of the mention at the cursor, or choose its sentence</source>
        <translation>فتح بطاقة الاسم الذي عند المؤشر، أو اختيار جملته</translation>
    </message>
    <message>
        <source>Move the line focus by a line</source>
        <translation>تحريك التركيز سطرًا واحدًا</translation>
    </message>
    <message>
        <source>Make the text larger or smaller</source>
        <translation>تكبير النص أو تصغيره</translation>
    </message>
    <message>
        <source>Choose the next or previous actor</source>
        <translation>اختيار الطرف التالي أو السابق</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Choose the next or previous event</source>
        <translation>اختيار الحدث التالي أو السابق</translation>
    </message>
    <message>
        <source>Choose the first or last event</source>
        <translation>اختيار الحدث الأول أو الأخير</translation>
    </message>
    <message>
        <source>Stretch time, draw it together, show all of it</source>
        <translation>تمديد الزمن أو تقصيره أو عرضه كله</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>التكبير والتصغير عند المؤشر</translation>
    </message>
    <message>
        <source>Go to the next actor in that direction</source>
        <translation>الانتقال إلى الطرف التالي في ذلك الاتجاه</translation>
    </message>
    <message>
        <source>Go through the relations of the actor</source>
        <translation>التنقل بين علاقات الطرف</translation>
    </message>
    <message>
        <source>Make the map larger or smaller, show all of it</source>
        <translation>تكبير الخريطة أو تصغيرها أو عرضها كلها</translation>
    </message>
    <message>
        <source>Change the explanation</source>
        <translation>تعديل الشرح</translation>
    </message>
    <message>
        <source>Take the word out of the list</source>
        <translation>إزالة الكلمة من القائمة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Walk its links</source>
        <translation>التنقل بين روابطها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keep these sides for this article (Enter)</source>
        <translation>حفظ هذه الجوانب لهذا المقال (Enter)</translation>
    </message>
    <message>
        <source>&amp;Add side</source>
        <translation>إ&amp;ضافة جانب</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>إضافة جانب</translation>
    </message>
    <message>
        <source>Take this side away; whoever was on it is on none</source>
        <translation>إزالة هذا الجانب؛ ومن كان فيه لا يبقى في أي جانب</translation>
    </message>
    <message>
        <source>Put this side before the one above it</source>
        <translation>وضع هذا الجانب قبل الذي فوقه</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Put this side after the one below it</source>
        <translation>وضع هذا الجانب بعد الذي تحته</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>اسم الجانب</translation>
    </message>
    <message>
        <source>Mark of the side</source>
        <translation>علامة الجانب</translation>
    </message>
    <message>
        <source>Colour, line and figure; a side that has them already gets those of this one</source>
        <translation>اللون والخط والشكل؛ وإن كانت لجانب آخر أخذ هو علامة هذا الجانب</translation>
    </message>
    <message>
        <source>Actors and their sides</source>
        <translation>الأطراف وجوانبها</translation>
    </message>
    <message>
        <source>The digits 1 to 8 put the selected actors on a side, 0 on none.</source>
        <translation>تضع الأرقام من 1 إلى 8 الأطراف المحددة في جانب، ويخرجها الرقم 0 من كل الجوانب.</translation>
    </message>
    <message>
        <source>Side of the selected actors</source>
        <translation>جانب الأطراف المحددة</translation>
    </message>
    <message>
        <source>On this side from</source>
        <translation>في هذا الجانب من</translation>
    </message>
    <message>
        <source>On this side to</source>
        <translation>في هذا الجانب إلى</translation>
    </message>
    <message>
        <source>A date, such as 2014, 2016-07 or 2017-01-11; empty for an open end</source>
        <translation>تاريخ، مثل ⁦2014⁩ أو ⁦2016-07⁩ أو ⁦2017-01-11⁩؛ أو اترك الخانة فارغة لطرف مفتوح</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Another &amp;period</source>
        <translation>&amp;فترة أخرى</translation>
    </message>
    <message>
        <source>Give this actor one more line, for another side at another time</source>
        <translation>إضافة سطر لهذا الطرف، لجانب آخر في وقت آخر</translation>
    </message>
    <message>
        <source>Say who is on which side in this article. The digits 1 to 8 put the selected actors on a side, 0 on none. As long as there is no side, marks show what kind of actor somebody is.</source>
        <translation>حدّد جانب كل طرف في هذا المقال. تضع الأرقام من 1 إلى 8 الأطراف المحددة في جانب، ويخرجها الرقم 0 من كل الجوانب. وما دام لا يوجد أي جانب، تدل العلامات على نوع الطرف.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>العلا&amp;مة</translation>
    </message>
    <message>
        <source>Si&amp;de</source>
        <translation>الجان&amp;ب</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>بلا جانب</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>‏⁨{name}⁩: {problem}</translation>
    </message>
    <message>
        <source>As a word list has it, such as “to recognise” for “recognised”</source>
        <translation>كما ترد في المعجم، مثل «اعترف» بدل «يعترفون»</translation>
    </message>
    <message>
        <source>In plain words, as it is meant here</source>
        <translation>بكلمات بسيطة، كما هو مقصود هنا</translation>
    </message>
    <message>
        <source>It carries a &amp;judgement</source>
        <translation>تحم&amp;ل حكمًا</translation>
    </message>
    <message>
        <source>Whoever uses this word says what to think, too</source>
        <translation>من يستخدم هذه الكلمة يقول أيضًا ما ينبغي أن نراه</translation>
    </message>
    <message>
        <source>Plainer word</source>
        <translation>كلمة محايدة</translation>
    </message>
    <message>
        <source>A word without the judgement, if there is one</source>
        <translation>كلمة بلا حكم، إن وُجدت</translation>
    </message>
    <message>
        <source>Keep the explanation (Ctrl+Enter)</source>
        <translation>حفظ الشرح (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take the word out of the word list</source>
        <translation>إزالة الكلمة من قائمة الكلمات</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>ال&amp;كلمة</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>الم&amp;عنى</translation>
    </message>
    <message>
        <source>&amp;Plainer word</source>
        <translation>كلمة محاي&amp;دة</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>محتوى العمود «⁨{column}⁩»</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>What this leaves out</source>
        <translation>ما لا يُصدَّر</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>{title} – {what}</source>
        <translation>{title} – {what}</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>The file will be called “{file}”.</source>
        <translation>سيكون اسم الملف «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>A folder “{folder}” will have the files {names}.</source>
        <translation>ستكون الملفات في المجلد «⁨{folder}⁩»: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>The export could not be written.</source>
        <translation>تعذرت كتابة التصدير.</translation>
    </message>
    <message>
        <source>Actors for this article</source>
        <translation>أطراف لهذا المقال</translation>
    </message>
    <message>
        <source>Events for this article</source>
        <translation>أحداث لهذا المقال</translation>
    </message>
    <message>
        <source>A new article of these events</source>
        <translation>مقال جديد من هذه الأحداث</translation>
    </message>
    <message>
        <source>Import from “{file}”</source>
        <translation>استيراد من «⁨{file}⁩»</translation>
    </message>
    <message>
        <source>Take the rows over as one step, which undo takes back (Enter)</source>
        <translation>استيراد الصفوف خطوة واحدة يعيدها «تراجع» (Enter)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>محتوى الصفوف</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>الفاصل بين الخلايا</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>في الصف الأول &amp;عناوين الأعمدة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>3/4/2017 is not clear</source>
        <translation>‏⁦3/4/2017⁩ ليس واضحًا</translation>
    </message>
    <message>
        <source>3/4/2017 is 3 April</source>
        <translation>‏⁦3/4/2017⁩ هو 3 أبريل</translation>
    </message>
    <message>
        <source>3/4/2017 is 4 March</source>
        <translation>‏⁦3/4/2017⁩ هو 4 مارس</translation>
    </message>
    <message>
        <source>Of events that came after the article</source>
        <translation>مصدر الأحداث التي جرت بعد المقال</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>ال&amp;تواريخ</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>المص&amp;در</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>بين ال&amp;خلايا</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>التر&amp;ميز</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>محتوى الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows become an article.</source>
        <translation>
            <numerusform>لا صفوف للمقال.</numerusform>
            <numerusform>يصبح صف واحد مقالًا.</numerusform>
            <numerusform>يصبح صفان مقالًا.</numerusform>
            <numerusform>تصبح {n} صفوف مقالًا.</numerusform>
            <numerusform>يصبح {n} صفًا مقالًا.</numerusform>
            <numerusform>يصبح {n} صف مقالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which columns have the headlines and dates.</source>
        <translation>حدّد عمودي العناوين والتواريخ.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>تجري قراءة الجدول…</translation>
    </message>
    <message>
        <source>{title}: is added</source>
        <translation>‏⁨{title}⁩: يُضاف</translation>
    </message>
    <message>
        <source>{title}: comes after the article</source>
        <translation>‏⁨{title}⁩: يأتي بعد المقال</translation>
    </message>
    <message>
        <source>{title}: is there, and is filled in</source>
        <translation>‏⁨{title}⁩: موجود، ويُكمَل</translation>
    </message>
    <message>
        <source>{title}: is there already</source>
        <translation>‏⁨{title}⁩: موجود من قبل</translation>
    </message>
    <message>
        <source>{title}: is of another article</source>
        <translation>‏⁨{title}⁩: تابع لمقال آخر</translation>
    </message>
    <message>
        <source>{title}: is passed over</source>
        <translation>‏⁨{title}⁩: لا يُستورد</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>مصير الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation>
            <numerusform>لا صفوف أخرى</numerusform>
            <numerusform>صف آخر</numerusform>
            <numerusform>صفان آخران</numerusform>
            <numerusform>{n} صفوف أخرى</numerusform>
            <numerusform>{n} صفًا آخر</numerusform>
            <numerusform>{n} صف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are added.</source>
        <translation>
            <numerusform>لا تُضاف صفوف.</numerusform>
            <numerusform>يُضاف صف واحد.</numerusform>
            <numerusform>يُضاف صفان.</numerusform>
            <numerusform>تُضاف {n} صفوف.</numerusform>
            <numerusform>يُضاف {n} صفًا.</numerusform>
            <numerusform>يُضاف {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} come after the article.</source>
        <translation>
            <numerusform>لا صف يأتي بعد المقال.</numerusform>
            <numerusform>صف واحد يأتي بعد المقال.</numerusform>
            <numerusform>صفان يأتيان بعد المقال.</numerusform>
            <numerusform>{n} صفوف تأتي بعد المقال.</numerusform>
            <numerusform>{n} صفًا تأتي بعد المقال.</numerusform>
            <numerusform>{n} صف تأتي بعد المقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fill in what is there.</source>
        <translation>
            <numerusform>لا صف يُكمل ما هو موجود.</numerusform>
            <numerusform>صف واحد يُكمل ما هو موجود.</numerusform>
            <numerusform>صفان يُكملان ما هو موجود.</numerusform>
            <numerusform>{n} صفوف تُكمل ما هو موجود.</numerusform>
            <numerusform>{n} صفًا تُكمل ما هو موجود.</numerusform>
            <numerusform>{n} صف تُكمل ما هو موجود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} change nothing.</source>
        <translation>
            <numerusform>كل صف يغيّر شيئًا.</numerusform>
            <numerusform>صف واحد لا يغيّر شيئًا.</numerusform>
            <numerusform>صفان لا يغيّران شيئًا.</numerusform>
            <numerusform>{n} صفوف لا تغيّر شيئًا.</numerusform>
            <numerusform>{n} صفًا لا تغيّر شيئًا.</numerusform>
            <numerusform>{n} صف لا تغيّر شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are passed over.</source>
        <translation>
            <numerusform>تُستورد كل الصفوف.</numerusform>
            <numerusform>صف واحد لا يُستورد.</numerusform>
            <numerusform>صفان لا يُستوردان.</numerusform>
            <numerusform>{n} صفوف لا تُستورد.</numerusform>
            <numerusform>{n} صفًا لا تُستورد.</numerusform>
            <numerusform>{n} صف لا تُستورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not clear.</source>
        <translation>
            <numerusform>كل التواريخ واضحة.</numerusform>
            <numerusform>تاريخ واحد ليس واضحًا.</numerusform>
            <numerusform>تاريخان ليسا واضحين.</numerusform>
            <numerusform>{n} تواريخ ليست واضحة.</numerusform>
            <numerusform>{n} تاريخًا ليست واضحة.</numerusform>
            <numerusform>{n} تاريخ ليست واضحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;مقال جديد…</translation>
    </message>
    <message>
        <source>Make a lesson from a file, from what was copied, or from typed words</source>
        <translation>إعداد درس من ملف، أو مما نُسخ، أو من كلمات مكتوبة</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>مقال جديد…</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>&amp;لصق كمقال جديد</translation>
    </message>
    <message>
        <source>Make a lesson from the text in the clipboard</source>
        <translation>إعداد درس من النص الذي في الحافظة</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;فتح مكتبة…</translation>
    </message>
    <message>
        <source>Read another library file</source>
        <translation>قراءة ملف مكتبة آخر</translation>
    </message>
    <message>
        <source>&amp;Add the bundled articles</source>
        <translation>إ&amp;ضافة المقالات المرفقة</translation>
    </message>
    <message>
        <source>Put the articles that come with Dramatis into this empty library</source>
        <translation>وضع المقالات التي تأتي مع Dramatis في هذه المكتبة الفارغة</translation>
    </message>
    <message>
        <source>Study s&amp;heet…</source>
        <translation>&amp;ورقة عمل…</translation>
    </message>
    <message>
        <source>Put a study sheet of this article together, print it or save it</source>
        <translation>إعداد ورقة عمل لهذا المقال، وطباعتها أو حفظها</translation>
    </message>
    <message>
        <source>Study sheet…</source>
        <translation>ورقة عمل…</translation>
    </message>
    <message>
        <source>Sheets for se&amp;veral articles…</source>
        <translation>&amp;أوراق عمل لعدة مقالات…</translation>
    </message>
    <message>
        <source>Write the same sheet for several articles at once</source>
        <translation>إعداد ورقة العمل نفسها لعدة مقالات دفعة واحدة</translation>
    </message>
    <message>
        <source>Open a &amp;lesson…</source>
        <translation>فتح &amp;درس…</translation>
    </message>
    <message>
        <source>Take in a lesson that somebody shared; you see first what it adds and changes</source>
        <translation>إدخال درس شاركه غيرك؛ وترى أولًا ما يضيفه وما يغيّره</translation>
    </message>
    <message>
        <source>&amp;Share a lesson…</source>
        <translation>م&amp;شاركة درس…</translation>
    </message>
    <message>
        <source>Write articles with all that belongs to them as a file for pupils or colleagues</source>
        <translation>كتابة مقالات مع كل ما يخصها في ملف للطلاب أو الزملاء</translation>
    </message>
    <message>
        <source>Print a &amp;correction slip…</source>
        <translation>&amp;طباعة ورقة تصويب…</translation>
    </message>
    <message>
        <source>Print what a newer edition of a lesson corrects on sheets that were handed out before</source>
        <translation>طباعة ما يصوّبه إصدار أحدث للدرس في أوراق وُزعت من قبل</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write articles as web pages, tables, timelines or graphs for other programs</source>
        <translation>كتابة المقالات صفحات ويب أو جداول أو خطوطًا زمنية أو شبكات لبرامج أخرى</translation>
    </message>
    <message>
        <source>&amp;Import actors and events…</source>
        <translation>ا&amp;ستيراد أطراف وأحداث…</translation>
    </message>
    <message>
        <source>Take actors or events over from a table: CSV, TSV, or the spreadsheet of TimelineJS</source>
        <translation>استيراد أطراف أو أحداث من جدول: CSV أو TSV أو جدول TimelineJS</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Close Dramatis</source>
        <translation>إغلاق Dramatis</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تعديل</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Copy the selected words with a line that says where they are from</source>
        <translation>نسخ الكلمات المحددة مع سطر يذكر مصدرها</translation>
    </message>
    <message>
        <source>Copy &amp;words only</source>
        <translation>نسخ ال&amp;كلمات فقط</translation>
    </message>
    <message>
        <source>Copy the selected words and nothing else</source>
        <translation>نسخ الكلمات المحددة ولا شيء غيرها</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>&amp;بحث في المقال…</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>البحث عن كلمات في هذا المقال</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>الانتقال إلى موضع النتيجة التالية</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>الانتقال إلى موضع النتيجة السابقة</translation>
    </message>
    <message>
        <source>Highlight &amp;1</source>
        <translation>تظليل &amp;1</translation>
    </message>
    <message>
        <source>Highlight the selected words in the first colour</source>
        <translation>تظليل الكلمات المحددة باللون الأول</translation>
    </message>
    <message>
        <source>Highlight &amp;2</source>
        <translation>تظليل &amp;2</translation>
    </message>
    <message>
        <source>Highlight the selected words in the second colour</source>
        <translation>تظليل الكلمات المحددة باللون الثاني</translation>
    </message>
    <message>
        <source>Highlight &amp;3</source>
        <translation>تظليل &amp;3</translation>
    </message>
    <message>
        <source>Highlight the selected words in the third colour</source>
        <translation>تظليل الكلمات المحددة باللون الثالث</translation>
    </message>
    <message>
        <source>Highlight &amp;4</source>
        <translation>تظليل &amp;4</translation>
    </message>
    <message>
        <source>Highlight the selected words in the fourth colour</source>
        <translation>تظليل الكلمات المحددة باللون الرابع</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>كتابة &amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the sentence that is chosen</source>
        <translation>كتابة ملاحظة على الكلمات المحددة، أو على الجملة المختارة</translation>
    </message>
    <message>
        <source>Names of the co&amp;lours…</source>
        <translation>أسماء الأ&amp;لوان…</translation>
    </message>
    <message>
        <source>Say what each highlight colour means to you</source>
        <translation>تحديد معنى كل لون من ألوان التظليل عندك</translation>
    </message>
    <message>
        <source>Set or delete a &amp;bookmark</source>
        <translation>&amp;وضع علامة مرجعية أو حذفها</translation>
    </message>
    <message>
        <source>Mark the paragraph that you are reading, or take the mark away</source>
        <translation>وضع علامة عند الفقرة التي تقرؤها، أو إزالتها</translation>
    </message>
    <message>
        <source>Print &amp;my notes…</source>
        <translation>&amp;طباعة ملاحظاتي…</translation>
    </message>
    <message>
        <source>Print your highlights, notes and bookmarks</source>
        <translation>طباعة تظليلاتك وملاحظاتك وعلاماتك المرجعية</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>تك&amp;بير النص</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>تكبير نص المقال</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+‎</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>تصغير نص المقال</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−‎</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Go back to the usual size of the text</source>
        <translation>العودة إلى حجم النص المعتاد</translation>
    </message>
    <message>
        <source>&amp;Reading options…</source>
        <translation>&amp;خيارات القراءة…</translation>
    </message>
    <message>
        <source>Theme, face, size, spacing, width, language</source>
        <translation>السمة والخط والحجم والتباعد والعرض واللغة</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>سمة ال&amp;نظام</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>سمة &amp;فاتحة</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>سمة بنّ&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>سمة &amp;داكنة</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>سمة &amp;عالية التباين</translation>
    </message>
    <message>
        <source>&amp;Book face</source>
        <translation>خط ال&amp;كتاب</translation>
    </message>
    <message>
        <source>Read in Literata</source>
        <translation>القراءة بخط Literata</translation>
    </message>
    <message>
        <source>&amp;Clear face</source>
        <translation>الخط ال&amp;واضح</translation>
    </message>
    <message>
        <source>Read in Atkinson Hyperlegible, made for easy telling apart of letters</source>
        <translation>القراءة بخط Atkinson Hyperlegible المصمَّم ليسهل تمييز الحروف</translation>
    </message>
    <message>
        <source>Line &amp;focus</source>
        <translation>الت&amp;ركيز على السطر</translation>
    </message>
    <message>
        <source>&amp;Hide what comes later</source>
        <translation>إخفاء ما يأتي لا&amp;حقًا</translation>
    </message>
    <message>
        <source>Show in the panes only what the text has told so far</source>
        <translation>عرض ما رواه النص حتى الآن فقط في اللوحات</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>إخفاء اللاحق</translation>
    </message>
    <message>
        <source>&amp;Only the chosen actor</source>
        <translation>ال&amp;طرف المختار فقط</translation>
    </message>
    <message>
        <source>Show in all panes what concerns the chosen actor, and nothing else</source>
        <translation>عرض ما يخص الطرف المختار في كل اللوحات، ولا شيء غيره</translation>
    </message>
    <message>
        <source>&amp;Who says this?</source>
        <translation>من ي&amp;قول هذا؟</translation>
    </message>
    <message>
        <source>Show in the text who says what</source>
        <translation>إظهار من يقول ماذا في النص</translation>
    </message>
    <message>
        <source>&amp;Explained words</source>
        <translation>الكلمات الم&amp;شروحة</translation>
    </message>
    <message>
        <source>Show the explained words beside the text</source>
        <translation>عرض الكلمات المشروحة بجانب النص</translation>
    </message>
    <message>
        <source>Library lis&amp;t</source>
        <translation>قائمة المك&amp;تبة</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>الذِّكر ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen actor, or of anybody</source>
        <translation>الانتقال إلى الذِّكر التالي للطرف المختار، أو لأي طرف</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>الذِّكر ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the previous mention of the chosen actor, or of anybody</source>
        <translation>الانتقال إلى الذِّكر السابق للطرف المختار، أو لأي طرف</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>ال&amp;حدث التالي</translation>
    </message>
    <message>
        <source>Go to the next event in time</source>
        <translation>الانتقال إلى الحدث التالي في الزمن</translation>
    </message>
    <message>
        <source>Previous e&amp;vent</source>
        <translation>الحد&amp;ث السابق</translation>
    </message>
    <message>
        <source>Go to the previous event in time</source>
        <translation>الانتقال إلى الحدث السابق في الزمن</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>العلامة الم&amp;رجعية التالية</translation>
    </message>
    <message>
        <source>Go to the next bookmark of this article</source>
        <translation>الانتقال إلى العلامة المرجعية التالية في هذا المقال</translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation>العلامة المر&amp;جعية السابقة</translation>
    </message>
    <message>
        <source>Go to the previous bookmark of this article</source>
        <translation>الانتقال إلى العلامة المرجعية السابقة في هذا المقال</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>ال&amp;مقال التالي</translation>
    </message>
    <message>
        <source>Open the next article of the library</source>
        <translation>فتح المقال التالي في المكتبة</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>الم&amp;قال السابق</translation>
    </message>
    <message>
        <source>Open the previous article of the library</source>
        <translation>فتح المقال السابق في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكت&amp;بة</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles</source>
        <translation>الانتقال بلوحة المفاتيح إلى قائمة المقالات</translation>
    </message>
    <message>
        <source>Ar&amp;ticle</source>
        <translation>المقا&amp;ل</translation>
    </message>
    <message>
        <source>Put the keyboard into the article</source>
        <translation>الانتقال بلوحة المفاتيح إلى المقال</translation>
    </message>
    <message>
        <source>A&amp;ctors</source>
        <translation>الأ&amp;طراف</translation>
    </message>
    <message>
        <source>Put the keyboard into the actors</source>
        <translation>الانتقال بلوحة المفاتيح إلى الأطراف</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>الانتقال بلوحة المفاتيح إلى الخط الزمني</translation>
    </message>
    <message>
        <source>Relation&amp;s</source>
        <translation>ال&amp;علاقات</translation>
    </message>
    <message>
        <source>Put the keyboard into the map of relations</source>
        <translation>الانتقال بلوحة المفاتيح إلى خريطة العلاقات</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>ال&amp;كلمات</translation>
    </message>
    <message>
        <source>Put the keyboard into the explained words</source>
        <translation>الانتقال بلوحة المفاتيح إلى الكلمات المشروحة</translation>
    </message>
    <message>
        <source>W&amp;ho says this?</source>
        <translation>من يقول &amp;هذا؟</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of who says what</source>
        <translation>الانتقال بلوحة المفاتيح إلى قائمة الأقوال</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>الملاح&amp;ظات</translation>
    </message>
    <message>
        <source>Put the keyboard into your notes and highlights</source>
        <translation>الانتقال بلوحة المفاتيح إلى ملاحظاتك وتظليلاتك</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>الل&amp;وحة التالية</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>الانتقال بلوحة المفاتيح إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Choose nothin&amp;g</source>
        <translation>إل&amp;غاء الاختيار</translation>
    </message>
    <message>
        <source>Close the card, or unlight everything</source>
        <translation>إغلاق البطاقة، أو إطفاء كل ما أُبرز</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>One &amp;row</source>
        <translation>&amp;صف واحد</translation>
    </message>
    <message>
        <source>Show all events in one row</source>
        <translation>عرض كل الأحداث في صف واحد</translation>
    </message>
    <message>
        <source>Rows by &amp;actor</source>
        <translation>صفوف حسب ال&amp;طرف</translation>
    </message>
    <message>
        <source>Give each actor a row of the timeline</source>
        <translation>صف في الخط الزمني لكل طرف</translation>
    </message>
    <message>
        <source>Rows by &amp;side</source>
        <translation>صفوف حسب ال&amp;جانب</translation>
    </message>
    <message>
        <source>Give each side a row of the timeline</source>
        <translation>صف في الخط الزمني لكل جانب</translation>
    </message>
    <message>
        <source>&amp;Order in the text</source>
        <translation>ال&amp;ترتيب في النص</translation>
    </message>
    <message>
        <source>Show beside the order in time in which order the text tells the events</source>
        <translation>إظهار ترتيب رواية الأحداث في النص إلى جانب ترتيبها في الزمن</translation>
    </message>
    <message>
        <source>Across the &amp;window</source>
        <translation>ب&amp;عرض النافذة</translation>
    </message>
    <message>
        <source>Lay the timeline across the whole window</source>
        <translation>بسط الخط الزمني على عرض النافذة كلها</translation>
    </message>
    <message>
        <source>A&amp;ll articles</source>
        <translation>كل ال&amp;مقالات</translation>
    </message>
    <message>
        <source>Show the events of every article in one timeline</source>
        <translation>عرض أحداث كل المقالات في خط زمني واحد</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>Stretch time; in the timeline also +</source>
        <translation>تمديد الزمن؛ وفي الخط الزمني أيضًا ⁦+⁩</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>تصغي&amp;ر</translation>
    </message>
    <message>
        <source>Draw time together; in the timeline also -</source>
        <translation>تقصير الزمن؛ وفي الخط الزمني أيضًا ⁦-⁩</translation>
    </message>
    <message>
        <source>Whole &amp;timeline</source>
        <translation>الخط الزمني &amp;كله</translation>
    </message>
    <message>
        <source>Show as much time as there is room for; in the timeline also 0</source>
        <translation>عرض كل ما يتسع له المكان من الزمن؛ وفي الخط الزمني أيضًا 0</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Read how Dramatis works</source>
        <translation>قراءة شرح لعمل Dramatis</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;جولة في النافذة</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>أربع خطوات للتعرف على النافذة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>الإبلا&amp;غ عن مشكلة…</translation>
    </message>
    <message>
        <source>Write down what helps to find a mistake; it holds nothing of your articles</source>
        <translation>كتابة ما يساعد على معرفة الخطأ؛ وليس فيه شيء من مقالاتك</translation>
    </message>
    <message>
        <source>&amp;About Dramatis</source>
        <translation>&amp;حول Dramatis</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>الإصدار والتراخيص</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>&amp;بحث في المكتبة…</translation>
    </message>
    <message>
        <source>Look for words in all articles, actors, events and notes</source>
        <translation>البحث عن كلمات في كل المقالات والأطراف والأحداث والملاحظات</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>تص&amp;فح…</translation>
    </message>
    <message>
        <source>Look at many articles at once: a table of them, their actors, one timeline, their relations</source>
        <translation>عرض مقالات كثيرة معًا: جدولها، وأطرافها، وخط زمني واحد، وعلاقاتها</translation>
    </message>
    <message>
        <source>&amp;Put into collections…</source>
        <translation>إضافة إلى &amp;مجموعات…</translation>
    </message>
    <message>
        <source>Say which collections the open article belongs to: a course, a term</source>
        <translation>تحديد مجموعات المقال المفتوح: مقرر أو فصل دراسي</translation>
    </message>
    <message>
        <source>Prin&amp;t a collection…</source>
        <translation>&amp;طباعة مجموعة…</translation>
    </message>
    <message>
        <source>Print the actors, the timeline and the sources of several articles as one sheet</source>
        <translation>طباعة أطراف عدة مقالات وخطها الزمني ومصادرها في ورقة عمل واحدة</translation>
    </message>
    <message>
        <source>&amp;Look for duplicates…</source>
        <translation>البحث عن الم&amp;كررات…</translation>
    </message>
    <message>
        <source>Find actors that are in the library twice, and merge them or tell them apart</source>
        <translation>العثور على أطراف مكررة في المكتبة، ثم دمجها أو التمييز بينها</translation>
    </message>
    <message>
        <source>Look for the same &amp;events…</source>
        <translation>البحث عن الأ&amp;حداث المشتركة…</translation>
    </message>
    <message>
        <source>Find events that several articles tell, and join them or tell them apart</source>
        <translation>العثور على أحداث ترويها عدة مقالات، ثم جمعها أو التمييز بينها</translation>
    </message>
    <message>
        <source>Put the open or chosen articles away: they are kept, and left out of lists and timelines</source>
        <translation>نقل المقال المفتوح أو المقالات المختارة إلى الأرشيف: تبقى محفوظة، ولا تظهر في القوائم والخطوط الزمنية</translation>
    </message>
    <message>
        <source>Take the open or chosen articles out of the library</source>
        <translation>حذف المقال المفتوح أو المقالات المختارة من المكتبة</translation>
    </message>
    <message>
        <source>Back &amp;up library…</source>
        <translation>&amp;نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>Write a checked copy of the whole library</source>
        <translation>كتابة نسخة مفحوصة من المكتبة كلها</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Go back to an earlier state of the library</source>
        <translation>العودة إلى حالة سابقة للمكتبة</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>فح&amp;ص المكتبة</translation>
    </message>
    <message>
        <source>Check that the file and all texts are whole</source>
        <translation>التأكد من سلامة الملف وكل النصوص</translation>
    </message>
    <message>
        <source>Co&amp;mpact library</source>
        <translation>&amp;ضغط المكتبة</translation>
    </message>
    <message>
        <source>Give back the room that deleted articles have left in the file</source>
        <translation>تحرير المساحة التي تركتها المقالات المحذوفة في الملف</translation>
    </message>
    <message>
        <source>Mo&amp;ve library…</source>
        <translation>ن&amp;قل المكتبة…</translation>
    </message>
    <message>
        <source>Put the library to another place, such as a stick, and go on there</source>
        <translation>نقل المكتبة إلى مكان آخر، كذاكرة محمولة، والمتابعة هناك</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>الت&amp;دريب</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>ال&amp;تدريب</translation>
    </message>
    <message>
        <source>Review what is due, or go back to the article</source>
        <translation>مراجعة البطاقات المستحقة، أو الرجوع إلى المقال</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>&amp;Learn this article</source>
        <translation>ت&amp;علّم هذا المقال</translation>
    </message>
    <message>
        <source>Have the cards of this article come up when it is time to review them</source>
        <translation>ظهور بطاقات هذا المقال حين يحين وقت مراجعتها</translation>
    </message>
    <message>
        <source>&amp;Everything in this lesson now</source>
        <translation>&amp;كل ما في هذا الدرس الآن</translation>
    </message>
    <message>
        <source>Ask everything in this lesson, beside the schedule</source>
        <translation>أسئلة عن كل ما في هذا الدرس، خارج جدول المراجعة</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>اختبار &amp;قصير…</translation>
    </message>
    <message>
        <source>Questions on this article, with a result that can be printed</source>
        <translation>أسئلة عن هذا المقال، لها نتيجة يمكن طباعتها</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>التق&amp;دّم</translation>
    </message>
    <message>
        <source>See how practice goes, by week, article and actor</source>
        <translation>عرض سير التدريب، حسب الأسبوع والمقال والطرف</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>تحضي&amp;ر</translation>
    </message>
    <message>
        <source>Decide which of the actors and events that Dramatis found belong to the lesson</source>
        <translation>تقرير أي من الأطراف والأحداث التي وجدها Dramatis يدخل في الدرس</translation>
    </message>
    <message>
        <source>Check&amp;list…</source>
        <translation>&amp;قائمة التحقق…</translation>
    </message>
    <message>
        <source>Show what this lesson still needs</source>
        <translation>عرض ما لا يزال ينقص هذا الدرس</translation>
    </message>
    <message>
        <source>New &amp;actor…</source>
        <translation>&amp;طرف جديد…</translation>
    </message>
    <message>
        <source>Make an actor of the name that is selected in the article</source>
        <translation>إضافة طرف من الاسم المحدد في المقال</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>حد&amp;ث جديد…</translation>
    </message>
    <message>
        <source>Make an event of the selected words, or of the sentence at the cursor</source>
        <translation>إضافة حدث من الكلمات المحددة، أو من الجملة التي عند المؤشر</translation>
    </message>
    <message>
        <source>New relat&amp;ion…</source>
        <translation>&amp;علاقة جديدة…</translation>
    </message>
    <message>
        <source>Say how two actors stand to each other, as the selected words show</source>
        <translation>تحديد علاقة طرفين أحدهما بالآخر، كما تدل عليها الكلمات المحددة</translation>
    </message>
    <message>
        <source>New state&amp;ment…</source>
        <translation>ق&amp;ول جديد…</translation>
    </message>
    <message>
        <source>Say who says what in the selected words</source>
        <translation>تحديد من يقول ماذا في الكلمات المحددة</translation>
    </message>
    <message>
        <source>Names the c&amp;hosen actor</source>
        <translation>ذِكر للطرف الم&amp;ختار</translation>
    </message>
    <message>
        <source>The selected words name the actor that is chosen</source>
        <translation>الكلمات المحددة تدل على الطرف المختار</translation>
    </message>
    <message>
        <source>Names no&amp;body</source>
        <translation>ليس ذِكرًا ل&amp;أحد</translation>
    </message>
    <message>
        <source>The marked name that is selected, or at the cursor, names nobody</source>
        <translation>الاسم المعلَّم المحدد، أو الذي عند المؤشر، لا يدل على أحد</translation>
    </message>
    <message>
        <source>Change or delete the actor, event or statement that is chosen</source>
        <translation>تعديل الطرف أو الحدث أو القول المختار، أو حذفه</translation>
    </message>
    <message>
        <source>Mer&amp;ge actors…</source>
        <translation>&amp;دمج طرفين…</translation>
    </message>
    <message>
        <source>Make one actor of the chosen one and another</source>
        <translation>جعل الطرف المختار وطرف آخر طرفًا واحدًا</translation>
    </message>
    <message>
        <source>Spli&amp;t actor…</source>
        <translation>&amp;فصل طرفين…</translation>
    </message>
    <message>
        <source>Tell two actors apart that were taken for one</source>
        <translation>التمييز بين طرفين عُدّا طرفًا واحدًا</translation>
    </message>
    <message>
        <source>Lear&amp;n this</source>
        <translation>ل&amp;لحفظ</translation>
    </message>
    <message>
        <source>Mark the chosen actor, event or word as one to learn, or unmark it</source>
        <translation>تحديد الطرف أو الحدث أو الكلمة المختارة للحفظ، أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Explain word…</source>
        <translation>&amp;شرح كلمة…</translation>
    </message>
    <message>
        <source>Explain the selected word, for everybody who reads this article</source>
        <translation>شرح الكلمة المحددة لكل من يقرأ هذا المقال</translation>
    </message>
    <message>
        <source>Write a &amp;question…</source>
        <translation>&amp;كتابة سؤال…</translation>
    </message>
    <message>
        <source>Ask something about the article; the selected words become the place of the answer</source>
        <translation>كتابة سؤال عن المقال؛ والكلمات المحددة تصبح موضع الإجابة</translation>
    </message>
    <message>
        <source>&amp;Sides…</source>
        <translation>ال&amp;جوانب…</translation>
    </message>
    <message>
        <source>Say which actors of this article are on which side</source>
        <translation>تحديد الجانب الذي يقف فيه كل طرف في هذا المقال</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>&amp;بيانات المقال…</translation>
    </message>
    <message>
        <source>Change title, author, publication and date, or delete the article</source>
        <translation>تعديل العنوان والكاتب وجهة النشر والتاريخ، أو حذف المقال</translation>
    </message>
    <message>
        <source>C&amp;orrect the text…</source>
        <translation>ت&amp;صحيح النص…</translation>
    </message>
    <message>
        <source>Correct words of the article; what stands in it keeps its places</source>
        <translation>تصحيح كلمات في المقال؛ ويبقى كل شيء في موضعه</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {times}. {gloss}</source>
        <translation>{name}، {kind}، للحفظ، {times}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {times}. {gloss}</source>
        <translation>{name}، {kind}، {times}. {gloss}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>قُرئ {percent}%</translation>
    </message>
    <message>
        <source>{name}, {kind}, learn this, {mentions} in {articles}. {gloss}</source>
        <translation>‏⁨{name}⁩، {kind}، للحفظ، {mentions}، {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{name}, {kind}, {mentions} in {articles}. {gloss}</source>
        <translation>‏⁨{name}⁩، {kind}، {mentions}، {articles}. {gloss}</translation>
    </message>
    <message>
        <source>{colour}: “{quote}”</source>
        <translation>{colour}: «⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>your note: {text}</source>
        <translation>ملاحظتك: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>{first} — {relation} → {second}</source>
        <translation>‏⁨{first}⁩ — ⁨{relation}⁩ ← ⁨{second}⁩</translation>
    </message>
    <message>
        <source>{first}: {relation}: {second}.</source>
        <translation>‏⁨{first}⁩: ⁨{relation}⁩: ⁨{second}⁩.</translation>
    </message>
    <message>
        <source>{sentence} When: {period}.</source>
        <translation>{sentence} الوقت: {period}.</translation>
    </message>
    <message>
        <source>{sentence} Paragraph {number}.</source>
        <translation>{sentence} الفقرة {number}.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind}: {shown} من {count}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation>
            <numerusform>ليس في أي مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في {n} مقالات</numerusform>
            <numerusform>في {n} مقالًا</numerusform>
            <numerusform>في {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>في «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>{kind}, {facts}: {snippet}</source>
        <translation>{kind}، {facts}: {snippet}</translation>
    </message>
    <message>
        <source>{kind}: {title}, {facts}. {snippet}</source>
        <translation>{kind}: ⁨{title}⁩، {facts}. {snippet}</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>الجانب {number}</translation>
    </message>
    <message>
        <source>This side needs a name.</source>
        <translation>يحتاج هذا الجانب إلى اسم.</translation>
    </message>
    <message>
        <source>Another side is called so too.</source>
        <translation>يوجد جانب آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read. Write, for example, 2014, 2016-07 or 2017-01-11.</source>
        <translation>ليس «⁨{text}⁩» تاريخًا مفهومًا. اكتب مثلًا ⁦2014⁩ أو ⁦2016-07⁩ أو ⁦2017-01-11⁩.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>circle, double line</source>
        <translation>دائرة، خط مزدوج</translation>
    </message>
    <message>
        <source>square, single line</source>
        <translation>مربع، خط مفرد</translation>
    </message>
    <message>
        <source>diamond, dashes and dots</source>
        <translation>معيّن، شرطات ونقاط</translation>
    </message>
    <message>
        <source>bar, dotted line</source>
        <translation>شريط، خط منقّط</translation>
    </message>
    <message>
        <source>triangle, dashed line</source>
        <translation>مثلث، خط متقطع</translation>
    </message>
    <message>
        <source>triangle upside down, thick line</source>
        <translation>مثلث مقلوب، خط سميك</translation>
    </message>
    <message>
        <source>cross, wavy line</source>
        <translation>علامة ضرب، خط متموج</translation>
    </message>
    <message>
        <source>plus, double dashed line</source>
        <translation>علامة جمع، خط متقطع مزدوج</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Somebody passes on what is said to have happened.</source>
        <translation>أحدهم ينقل ما يُقال إنه حدث.</translation>
    </message>
    <message>
        <source>Somebody says that it is so; others may not agree.</source>
        <translation>أحدهم يقول إن الأمر كذلك، وقد لا يوافقه غيره.</translation>
    </message>
    <message>
        <source>Somebody says what to think of it.</source>
        <translation>أحدهم يحكم على الأمر.</translation>
    </message>
    <message>
        <source>Somebody says what will or would happen.</source>
        <translation>أحدهم يقول ما سيحدث أو ما قد يحدث.</translation>
    </message>
    <message>
        <source>Somebody says that it is not so.</source>
        <translation>أحدهم يقول إن الأمر ليس كذلك.</translation>
    </message>
    <message>
        <source>supports: {statement}</source>
        <translation>يؤيد: ⁨{statement}⁩</translation>
    </message>
    <message>
        <source>disputes: {statement}</source>
        <translation>يخالف: ⁨{statement}⁩</translation>
    </message>
    <message>
        <source>supports the statement above</source>
        <translation>يؤيد القول الذي فوقه</translation>
    </message>
    <message>
        <source>disputes the statement above</source>
        <translation>يخالف القول الذي فوقه</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>مصادر لم تُسمَّ</translation>
    </message>
    <message>
        <source>{speaker}: {statement}</source>
        <translation>‏⁨{speaker}⁩: ⁨{statement}⁩</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>مرجَّح جدًا</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>accepted beforehand</source>
        <translation>مقبول مسبقًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>{n} أقوال</numerusform>
            <numerusform>{n} قولًا</numerusform>
            <numerusform>{n} قول</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>لم يبق شيء للمراجعة.</translation>
    </message>
    <message>
        <source>Only doubtful ones are left: {kinds}. You can stop here.</source>
        <translation>لم يبق إلا المشكوك فيه: {kinds}. يمكنك التوقف هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left: {kinds}</source>
        <translation>
            <numerusform>لم يبق شيء: {kinds}</numerusform>
            <numerusform>بقي واحد: {kinds}</numerusform>
            <numerusform>بقي اثنان: {kinds}</numerusform>
            <numerusform>بقي {n}: {kinds}</numerusform>
            <numerusform>بقي {n}: {kinds}</numerusform>
            <numerusform>بقي {n}: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} – {relation} – {other}</source>
        <translation>‏⁨{one}⁩ – ⁨{relation}⁩ – ⁨{other}⁩</translation>
    </message>
    <message>
        <source>{date}, worked out</source>
        <translation>{date}، مستنتَج</translation>
    </message>
    <message>
        <source>known to the library</source>
        <translation>معروف في المكتبة</translation>
    </message>
    <message>
        <source>{certainty}: {reason}</source>
        <translation>{certainty}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted beforehand</source>
        <translation>
            <numerusform>لم يُقبل شيء مسبقًا</numerusform>
            <numerusform>قُبل واحد مسبقًا</numerusform>
            <numerusform>قُبل اثنان مسبقًا</numerusform>
            <numerusform>قُبل {n} مسبقًا</numerusform>
            <numerusform>قُبل {n} مسبقًا</numerusform>
            <numerusform>قُبل {n} مسبقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful ones</source>
        <translation>
            <numerusform>لا شيء مشكوك فيه</numerusform>
            <numerusform>واحد مشكوك فيه</numerusform>
            <numerusform>اثنان مشكوك فيهما</numerusform>
            <numerusform>{n} مشكوك فيها</numerusform>
            <numerusform>{n} مشكوك فيها</numerusform>
            <numerusform>{n} مشكوك فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: open; Enter closes them</source>
        <translation>{words}: القائمة مفتوحة؛ يغلقها Enter</translation>
    </message>
    <message>
        <source>{words}: Enter opens them</source>
        <translation>{words}: يفتح Enter القائمة</translation>
    </message>
    <message>
        <source>carries a judgement</source>
        <translation>تحمل حكمًا</translation>
    </message>
    <message>
        <source>carries a judgement; plainer: {word}</source>
        <translation>تحمل حكمًا؛ كلمة محايدة: ⁨{word}⁩</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>‏⁨{word}⁩: ⁨{meaning}⁩</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعَد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave the selected paragraphs out of the article (Space)</source>
        <translation>استبعاد الفقرات المحددة من المقال (Space)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Make headings of the selected paragraphs, or paragraphs again (H)</source>
        <translation>جعل الفقرات المحددة عناوين، أو إعادتها فقرات (H)</translation>
    </message>
    <message>
        <source>Put the selected paragraphs back into the article (Space)</source>
        <translation>إعادة الفقرات المحددة إلى المقال (Space)</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء الكل</translation>
    </message>
    <message>
        <source>Put back all that was left out</source>
        <translation>إعادة كل ما استُبعد</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>كما اقتُرح</translation>
    </message>
    <message>
        <source>Go back to what Dramatis proposed to keep</source>
        <translation>الرجوع إلى ما اقترح Dramatis إبقاءه</translation>
    </message>
    <message numerus="yes">
        <source>The article: {n} words</source>
        <translation>
            <numerusform>المقال: لا كلمات</numerusform>
            <numerusform>المقال: كلمة واحدة</numerusform>
            <numerusform>المقال: كلمتان</numerusform>
            <numerusform>المقال: {n} كلمات</numerusform>
            <numerusform>المقال: {n} كلمة</numerusform>
            <numerusform>المقال: {n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} words</source>
        <translation>
            <numerusform>المستبعَد: لا كلمات</numerusform>
            <numerusform>المستبعَد: كلمة واحدة</numerusform>
            <numerusform>المستبعَد: كلمتان</numerusform>
            <numerusform>المستبعَد: {n} كلمات</numerusform>
            <numerusform>المستبعَد: {n} كلمة</numerusform>
            <numerusform>المستبعَد: {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {number}: {text}</source>
        <translation>الفقرة {number}: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Heading: {text}</source>
        <translation>عنوان: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>{reason}: {text}</source>
        <translation>{reason}: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (⁦Windows-1252⁩)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>أوروبا الوسطى (⁦ISO 8859-2⁩)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (⁦Windows-1251⁩)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>السيريلية (⁦KOI8-R⁩)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (⁦Windows-1256⁩)</translation>
    </message>
    <message>
        <source>Articles to add</source>
        <translation>مقالات للإضافة</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ترميز الملف</translation>
    </message>
    <message>
        <source>If letters look wrong, choose how they were written</source>
        <translation>إذا ظهرت حروف خاطئة، فاختر الترميز الذي كُتبت به</translation>
    </message>
    <message>
        <source>What should be known of this text</source>
        <translation>ما ينبغي معرفته عن هذا النص</translation>
    </message>
    <message>
        <source>{name} ({format})</source>
        <translation>‏⁨{name}⁩ (⁨{format}⁩)</translation>
    </message>
    <message numerus="yes">
        <source>{n} words in all</source>
        <translation>
            <numerusform>لا كلمات فيه</numerusform>
            <numerusform>كلمة واحدة في المجموع</numerusform>
            <numerusform>كلمتان في المجموع</numerusform>
            <numerusform>{n} كلمات في المجموع</numerusform>
            <numerusform>{n} كلمة في المجموع</numerusform>
            <numerusform>{n} كلمة في المجموع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept</source>
        <translation>
            <numerusform>لا يبقى منها شيء</numerusform>
            <numerusform>تبقى منها كلمة واحدة</numerusform>
            <numerusform>تبقى منها كلمتان</numerusform>
            <numerusform>تبقى منها {n}</numerusform>
            <numerusform>تبقى منها {n}</numerusform>
            <numerusform>تبقى منها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>The newspaper, website or book</source>
        <translation>الصحيفة أو الموقع أو الكتاب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>A date, such as 2017-03-15</source>
        <translation>تاريخ، مثل ⁦2017-03-15⁩</translation>
    </message>
    <message>
        <source>Yes, it was &amp;published on this day</source>
        <translation>نعم، نُ&amp;شر في هذا اليوم</translation>
    </message>
    <message>
        <source>Dates such as “Jan. 11” or “last week” are worked out from this day</source>
        <translation>من هذا اليوم تُستنتج تواريخ مثل «11 يناير» أو «الأسبوع الماضي»</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Readers are told when a text is somebody’s opinion</source>
        <translation>يُنبَّه القراء إلى أن النص رأي لصاحبه</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>Publ&amp;ication</source>
        <translation>جهة النش&amp;ر</translation>
    </message>
    <message>
        <source>Published o&amp;n</source>
        <translation>&amp;تاريخ النشر</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Suggestions are best for English</source>
        <translation>أفضل الاقتراحات للنصوص الإنجليزية</translation>
    </message>
    <message>
        <source>The first eight words of the text, if it has none</source>
        <translation>أول ثماني كلمات من النص، إن لم يكن له عنوان</translation>
    </message>
    <message>
        <source>{day}: {where}</source>
        <translation>‏{day}: {where}</translation>
    </message>
    <message>
        <source>Without it, dates such as “Jan. 11” cannot be worked out. Leave it empty if it is not known.</source>
        <translation>لا يمكن من دونه استنتاج تواريخ مثل «11 يناير». اترك الخانة فارغة إن لم يكن معروفًا.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Choose another text</source>
        <translation>اختيار نص آخر</translation>
    </message>
    <message>
        <source>&amp;Add article</source>
        <translation>إ&amp;ضافة المقال</translation>
    </message>
    <message>
        <source>Put the article into the library, and look for its actors and events (Ctrl+Enter)</source>
        <translation>وضع المقال في المكتبة، والبحث عن أطرافه وأحداثه (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close without adding anything, or stop reading (Escape)</source>
        <translation>إغلاق بلا إضافة شيء، أو إيقاف القراءة (Esc)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>تجري قراءة «⁨{name}⁩»…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>تجري قراءة النص…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة {n} ملفات…</numerusform>
            <numerusform>تجري قراءة {n} ملفًا…</numerusform>
            <numerusform>تجري قراءة {n} ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>تعذرت قراءة النص.</translation>
    </message>
    <message>
        <source>&amp;Add beside it</source>
        <translation>إ&amp;ضافة إلى جانبه</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} articles</source>
        <translation>
            <numerusform>إ&amp;ضافة المقالات</numerusform>
            <numerusform>إ&amp;ضافة المقال</numerusform>
            <numerusform>إ&amp;ضافة مقالين</numerusform>
            <numerusform>إ&amp;ضافة {n} مقالات</numerusform>
            <numerusform>إ&amp;ضافة {n} مقالًا</numerusform>
            <numerusform>إ&amp;ضافة {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the day of publication first, or empty the field if it is not known.</source>
        <translation>أكّد يوم النشر أولًا، أو أفرغ الخانة إن لم يكن معروفًا.</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>استبعدتَه أنت</translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation>&amp;فتح ذلك المقال</translation>
    </message>
    <message>
        <source>Add nothing, and read the article that is there</source>
        <translation>عدم إضافة شيء، وقراءة المقال الموجود</translation>
    </message>
    <message>
        <source>Correct its &amp;text with this one</source>
        <translation>ت&amp;صحيح نصه بهذا النص</translation>
    </message>
    <message>
        <source>Give the article that is there the new text; its actors, events and notes move along</source>
        <translation>وضع النص الجديد في المقال الموجود؛ وتنتقل معه أطرافه وأحداثه وملاحظاته</translation>
    </message>
    <message>
        <source>The library holds this article already</source>
        <translation>هذا المقال في المكتبة من قبل</translation>
    </message>
    <message>
        <source>The library holds this text already, as “{title}”.</source>
        <translation>هذا النص في المكتبة من قبل، بعنوان «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>{percent} % of this text stand word for word in “{title}” already.</source>
        <translation>من هذا النص {percent}% موجود حرفيًا في «⁨{title}⁩» من قبل.</translation>
    </message>
    <message>
        <source>The library holds another text with the title “{title}”.</source>
        <translation>في المكتبة نص آخر عنوانه «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>أفلت مقالًا هنا</translation>
    </message>
    <message>
        <source>A web page that you saved, or a Word, OpenDocument, PDF, EPUB, RTF, Markdown or text file. Nothing is sent anywhere.</source>
        <translation>صفحة ويب حفظتها، أو ملف Word أو OpenDocument أو PDF أو EPUB أو RTF أو Markdown أو ملف نصي. لا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>ا&amp;ختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose one file or several</source>
        <translation>اختيار ملف واحد أو أكثر</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>ل&amp;صق ما نُسخ</translation>
    </message>
    <message>
        <source>Take the text from the clipboard</source>
        <translation>أخذ النص من الحافظة</translation>
    </message>
    <message>
        <source>Or paste or type the text here</source>
        <translation>أو الصق النص أو اكتبه هنا</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>ا&amp;ستخدام هذا النص</translation>
    </message>
    <message>
        <source>Take the text that stands in the field</source>
        <translation>أخذ النص المكتوب في الخانة</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>اختيار مقالات</translation>
    </message>
    <message>
        <source>This is only the address of a page, and Dramatis never goes online. Save the page in your browser and drop the file here, or copy the text of the article.</source>
        <translation>هذا عنوان صفحة فقط، وDramatis لا يتصل بالإنترنت أبدًا. احفظ الصفحة في متصفحك وأفلت الملف هنا، أو انسخ نص المقال.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <translation>ليس في الحافظة نص. انسخ المقال أولًا.</translation>
    </message>
    <message>
        <source>paragraph {number}: not mentioned</source>
        <translation>الفقرة {number}: غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {number}: mentioned {n} times</source>
        <translation>
            <numerusform>الفقرة {number}: غير مذكور</numerusform>
            <numerusform>الفقرة {number}: مذكور مرة واحدة</numerusform>
            <numerusform>الفقرة {number}: مذكور مرتين</numerusform>
            <numerusform>الفقرة {number}: مذكور {n} مرات</numerusform>
            <numerusform>الفقرة {number}: مذكور {n} مرة</numerusform>
            <numerusform>الفقرة {number}: مذكور {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter actors by name</source>
        <translation>تصفية الأطراف حسب الاسم</translation>
    </message>
    <message>
        <source>Show only the actors whose name or description has these words</source>
        <translation>عرض الأطراف التي في أسمائها أو أوصافها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Sort the actors</source>
        <translation>ترتيب الأطراف</translation>
    </message>
    <message>
        <source>Nobody here has that name.</source>
        <translation>لا أحد هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>In order of appearance</source>
        <translation>حسب الظهور</translation>
    </message>
    <message>
        <source>By number of mentions</source>
        <translation>حسب عدد مرات الذِّكر</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>حسب الجانب</translation>
    </message>
    <message>
        <source>What to learn first</source>
        <translation>ما يُحفظ أولًا</translation>
    </message>
    <message>
        <source>This library holds no articles yet.</source>
        <translation>لا مقالات في هذه المكتبة بعد.</translation>
    </message>
    <message>
        <source>Dramatis brings two articles and a comment on Libya in 2017, with their actors and timelines.</source>
        <translation>يأتي Dramatis بمقالين وتعليق عن ليبيا في 2017، مع الأطراف والخطوط الزمنية.</translation>
    </message>
    <message>
        <source>Nobody is noted in this article yet.</source>
        <translation>لم يُسجَّل أحد في هذا المقال بعد.</translation>
    </message>
    <message>
        <source>&amp;Find actors and events</source>
        <translation>ال&amp;بحث عن الأطراف والأحداث</translation>
    </message>
    <message>
        <source>Have Dramatis look for them; you decide on each</source>
        <translation>يبحث Dramatis عنهم؛ والقرار في كل منهم لك</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Colours and bookmarks</source>
        <translation>الألوان والعلامات المرجعية</translation>
    </message>
    <message>
        <source>Filter notes by words</source>
        <translation>تصفية الملاحظات حسب الكلمات</translation>
    </message>
    <message>
        <source>Show only the notes that have these words, or are on them</source>
        <translation>عرض الملاحظات التي فيها هذه الكلمات أو هي عليها فقط</translation>
    </message>
    <message>
        <source>Change words or colour of the note (F2)</source>
        <translation>تعديل كلمات الملاحظة أو لونها (F2)</translation>
    </message>
    <message>
        <source>Delete the note with its highlight (Del)</source>
        <translation>حذف الملاحظة مع تظليلها (Del)</translation>
    </message>
    <message>
        <source>Names of the colours…</source>
        <translation>أسماء الألوان…</translation>
    </message>
    <message>
        <source>Say what each colour means to you</source>
        <translation>تحديد معنى كل لون عندك</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>No note here has these words.</source>
        <translation>لا ملاحظة هنا فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article yet.

Select words in the text and press Alt+1 ({first}), Alt+2 ({second}), Alt+3 ({third}) or Alt+4 ({fourth}), or Ctrl+M to write a note. Alt+5 sets a bookmark.</source>
        <translation>لا تظليل في هذا المقال بعد.

حدّد كلمات في النص واضغط Alt+1 (⁨{first}⁩) أو Alt+2 (⁨{second}⁩) أو Alt+3 (⁨{third}⁩) أو Alt+4 (⁨{fourth}⁩)، أو Ctrl+M لكتابة ملاحظة. ويضع Alt+5 علامة مرجعية.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} notes</source>
        <translation>
            <numerusform>{name}، لا ملاحظات</numerusform>
            <numerusform>{name}، ملاحظة واحدة</numerusform>
            <numerusform>{name}، ملاحظتان</numerusform>
            <numerusform>{name}، {n} ملاحظات</numerusform>
            <numerusform>{name}، {n} ملاحظة</numerusform>
            <numerusform>{name}، {n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <translation>
            <numerusform>لا علامات مرجعية</numerusform>
            <numerusform>علامة مرجعية واحدة</numerusform>
            <numerusform>علامتان مرجعيتان</numerusform>
            <numerusform>{n} علامات مرجعية</numerusform>
            <numerusform>{n} علامة مرجعية</numerusform>
            <numerusform>{n} علامة مرجعية</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds no articles yet.
File &gt; Add the bundled articles puts three into it.</source>
        <translation>لا مقالات في هذه المكتبة بعد.
يضع الأمر «ملف &gt; إضافة المقالات المرفقة» ثلاثة مقالات فيها.</translation>
    </message>
    <message>
        <source>{title}. Chosen: {sentence}</source>
        <translation>{title}. الجملة المختارة: {sentence}</translation>
    </message>
    <message>
        <source>{speaker}: {kind}</source>
        <translation>‏⁨{speaker}⁩: {kind}</translation>
    </message>
    <message>
        <source>No relations between actors are noted in this article yet.</source>
        <translation>لم تُسجَّل علاقات بين الأطراف في هذا المقال بعد.</translation>
    </message>
    <message>
        <source>Show the relations of one time. Those whose time the article does not state are shown at all times.</source>
        <translation>عرض علاقات وقت واحد. أما العلاقات التي لا يذكر المقال وقتها فتظهر في كل الأوقات.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Show the relations as a map</source>
        <translation>عرض العلاقات في خريطة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Show the relations as a list of sentences</source>
        <translation>عرض العلاقات في قائمة من الجمل</translation>
    </message>
    <message>
        <source>Change this relation (F2)</source>
        <translation>تعديل هذه العلاقة (F2)</translation>
    </message>
    <message>
        <source>Delete this relation (Del)</source>
        <translation>حذف هذه العلاقة (Del)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>{shown} of {all} relations are shown.</source>
        <translation>عدد العلاقات المعروضة {shown} من {all}.</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>الوقت غير مذكور</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>معاني الرموز</translation>
    </message>
    <message>
        <source>Map of relations</source>
        <translation>خريطة العلاقات</translation>
    </message>
    <message>
        <source>{kind}, {relations}</source>
        <translation>{kind}، {relations}</translation>
    </message>
    <message>
        <source>The article does not say when.</source>
        <translation>لا يذكر المقال متى.</translation>
    </message>
    <message>
        <source>Arrow keys walk from actor to actor, E and Shift+E from relation to relation of one. Enter opens. +, - and 0 zoom, as does the wheel with Ctrl; dragging moves the map.</source>
        <translation>تنقلك مفاتيح الأسهم من طرف إلى طرف، وينقلك E وShift+E من علاقة إلى أخرى للطرف نفسه. ويفتح Enter البطاقة. والتكبير والتصغير بالمفاتيح ⁦+⁩ و⁦-⁩ و⁦0⁩، أو بالعجلة مع Ctrl؛ والسحب يحرّك الخريطة.</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>أنواع النتائج</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>في هذا المقال فقط</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Not before this date, such as 2016 or 2016-07</source>
        <translation>ليس قبل هذا التاريخ، مثل ⁦2016⁩ أو ⁦2016-07⁩</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Not after this date, such as 2017 or 2017-03-15</source>
        <translation>ليس بعد هذا التاريخ، مثل ⁦2017⁩ أو ⁦2017-03-15⁩</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Did you mean:</source>
        <translation>لم يُعثر على «⁨{words}⁩». هل تقصد:</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try fewer words, or only the beginning of a word.</source>
        <translation>لم يُعثر على «⁨{words}⁩». جرّب كلمات أقل، أو بداية كلمة فقط.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Choose which articles are listed</source>
        <translation>اختيار المقالات المعروضة</translation>
    </message>
    <message>
        <source>Listed: {name}</source>
        <translation>المعروض: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{kind}, {answer}</source>
        <translation>{kind}، {answer}</translation>
    </message>
    <message>
        <source>Change this statement (F2)</source>
        <translation>تعديل هذا القول (F2)</translation>
    </message>
    <message>
        <source>Delete this statement (Del)</source>
        <translation>حذف هذا القول (Del)</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>حسب القائل</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>مع الردود</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>ترتيب الأقوال</translation>
    </message>
    <message>
        <source>Kinds of statement</source>
        <translation>أنواع الأقوال</translation>
    </message>
    <message>
        <source>This article has no list of who says what.</source>
        <translation>ليس لهذا المقال قائمة أقوال.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} statements</source>
        <translation>
            <numerusform>{name}، لا أقوال</numerusform>
            <numerusform>{name}، قول واحد</numerusform>
            <numerusform>{name}، قولان</numerusform>
            <numerusform>{name}، {n} أقوال</numerusform>
            <numerusform>{name}، {n} قولًا</numerusform>
            <numerusform>{name}، {n} قول</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere {dates}</source>
        <translation>في مقال آخر: {dates}</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>أحداث أخرى</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>لا أحداث بعد.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>الترتيب الأبجدي</translation>
    </message>
    <message>
        <source>Order of the words</source>
        <translation>ترتيب الكلمات</translation>
    </message>
    <message>
        <source>Change the explanation (F2)</source>
        <translation>تعديل الشرح (F2)</translation>
    </message>
    <message>
        <source>Take the word out of the list (Del)</source>
        <translation>إزالة الكلمة من القائمة (Del)</translation>
    </message>
    <message>
        <source>Mark the word as one to learn, or unmark it</source>
        <translation>تحديد الكلمة للحفظ، أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>No word of this article is explained here. Select one in the text and choose “Explain word” (Ctrl+E).</source>
        <translation>لا كلمات مشروحة في هذا المقال. حدّد كلمة في النص واختر «شرح كلمة» (Ctrl+E).</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>عرض الإجابة</translation>
    </message>
    <message>
        <source>Show the answer (Space)</source>
        <translation>عرض الإجابة (Space)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>‏{number}: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح ⁨{key}⁩</translation>
    </message>
    <message>
        <source>{answer} (right)</source>
        <translation>‏⁨{answer}⁩ (صحيح)</translation>
    </message>
    <message>
        <source>{answer} (not right)</source>
        <translation>‏⁨{answer}⁩ (غير صحيح)</translation>
    </message>
    <message>
        <source>The earliest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Drag the rows, or move one with Alt and the arrow keys</source>
        <translation>اسحب الصفوف، أو انقل صفًا بالمفتاح Alt ومفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>نقل الصف إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>نقل الصف إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;This is the order</source>
        <translation>ه&amp;ذا هو الترتيب</translation>
    </message>
    <message>
        <source>Give this order (Enter)</source>
        <translation>الإجابة بهذا الترتيب (Enter)</translation>
    </message>
    <message>
        <source>{text} (belongs at place {place})</source>
        <translation>‏⁨{text}⁩ (موضعه {place})</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Drag the event to its place, or move it with the arrow keys</source>
        <translation>اسحب الحدث إلى موضعه، أو انقله بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>{title}: before {date}</source>
        <translation>‏⁨{title}⁩: قبل {date}</translation>
    </message>
    <message>
        <source>{title}: after {date}</source>
        <translation>‏⁨{title}⁩: بعد {date}</translation>
    </message>
    <message>
        <source>{title}: after {first}, before {second}</source>
        <translation>‏⁨{title}⁩: بعد {first}، قبل {second}</translation>
    </message>
    <message>
        <source>belongs here</source>
        <translation>موضعه هنا</translation>
    </message>
    <message>
        <source>&amp;Here it belongs</source>
        <translation>هنا مو&amp;ضعه</translation>
    </message>
    <message>
        <source>Leave the event at this place (Enter)</source>
        <translation>ترك الحدث في هذا الموضع (Enter)</translation>
    </message>
    <message>
        <source>Give this answer (Enter)</source>
        <translation>تقديم هذه الإجابة (Enter)</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>The name or the words</source>
        <translation>الاسم أو الكلمات</translation>
    </message>
    <message>
        <source>Small slips in names are forgiven and shown.</source>
        <translation>تُقبل الأخطاء الصغيرة في الأسماء وتُعرض.</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>يوم الاختبار</translation>
    </message>
    <message>
        <source>When is the test on “{title}”? Practice for it puts first what you would have forgotten by then, and leaves the schedule alone.</source>
        <translation>متى الاختبار في «⁨{title}⁩»؟ يبدأ التدريب عليه بما كنت ستنساه حتى ذلك اليوم، ولا يغيّر جدول المراجعة.</translation>
    </message>
    <message>
        <source>The arrow keys change day, month and year</source>
        <translation>تغيّر مفاتيح الأسهم اليوم والشهر والسنة</translation>
    </message>
    <message>
        <source>Keep this day (Enter)</source>
        <translation>حفظ هذا اليوم (Enter)</translation>
    </message>
    <message>
        <source>&amp;No test</source>
        <translation>&amp;بلا اختبار</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>إزالة هذا اليوم</translation>
    </message>
    <message>
        <source>Open the &amp;place</source>
        <translation>&amp;فتح الموضع</translation>
    </message>
    <message>
        <source>Show the sentence in the article (Ctrl+Enter); {key} comes back</source>
        <translation>عرض الجملة في المقال (Ctrl+Enter)؛ والعودة بالمفتاح ⁨{key}⁩</translation>
    </message>
    <message>
        <source>The article does not say this in one sentence: it stands in the glossary.</source>
        <translation>لا يقول المقال هذا في جملة واحدة: هو في المسرد.</translation>
    </message>
    <message>
        <source>“{title}”, heading</source>
        <translation>‏«⁨{title}⁩»، عنوان</translation>
    </message>
    <message>
        <source>Hand in a summary</source>
        <translation>تسليم ملخّص</translation>
    </message>
    <message>
        <source>This writes a file, and sends it to nobody: you decide whom you give it to. It holds the figures of the articles and weeks that are shown, and no single answer.</source>
        <translation>يُكتب ملف ولا يُرسل إلى أحد: أنت تقرر لمن تعطيه. فيه أرقام المقالات والأسابيع المعروضة، وليست فيه أي إجابة بعينها.</translation>
    </message>
    <message>
        <source>A &amp;page (PDF)</source>
        <translation>&amp;صفحة (PDF)</translation>
    </message>
    <message>
        <source>A &amp;table (CSV)</source>
        <translation>&amp;جدول (CSV)</translation>
    </message>
    <message>
        <source>One page with lines for your name, the figures and the drawn weeks.</source>
        <translation>صفحة واحدة فيها أسطر لاسمك، والأرقام، ورسم الأسابيع.</translation>
    </message>
    <message>
        <source>A row for each article and week, for a spreadsheet.</source>
        <translation>صف لكل مقال وأسبوع، لبرنامج جداول.</translation>
    </message>
    <message>
        <source>Choose a place for the file (Enter)</source>
        <translation>اختيار مكان للملف (Enter)</translation>
    </message>
    <message>
        <source>Close without a file (Escape)</source>
        <translation>إغلاق بلا ملف (Esc)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>ملخّص</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>حفظ الملخّص</translation>
    </message>
    <message>
        <source>The summary could not be written.</source>
        <translation>تعذرت كتابة الملخّص.</translation>
    </message>
    <message>
        <source>What can be practised of “{title}”</source>
        <translation>ما يمكن التدرّب عليه من «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Review what is due today (Enter)</source>
        <translation>مراجعة بطاقات اليوم (Enter)</translation>
    </message>
    <message>
        <source>Its cards come up from today on</source>
        <translation>تظهر بطاقاته ابتداءً من اليوم</translation>
    </message>
    <message>
        <source>Articles that you learn</source>
        <translation>مقالات تتعلّمها</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;خيارات…</translation>
    </message>
    <message>
        <source>How many new cards a day, and how well they are to be known</source>
        <translation>عدد البطاقات الجديدة كل يوم، ومدى إتقانها</translation>
    </message>
    <message>
        <source>Questions on the article that is open, for a class</source>
        <translation>أسئلة عن المقال المفتوح، للصف</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>التق&amp;دّم</translation>
    </message>
    <message>
        <source>See how practice goes</source>
        <translation>عرض سير التدريب</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>يجري البحث عن البطاقات المستحقة…</translation>
    </message>
    <message>
        <source>You are reading “{title}”.</source>
        <translation>أنت تقرأ «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>&amp;For the test</source>
        <translation>للا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Your teacher’s questions</source>
        <translation>&amp;أسئلة معلمك</translation>
    </message>
    <message>
        <source>&amp;Day of the test…</source>
        <translation>&amp;يوم الاختبار…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was set aside</source>
        <translation>إ&amp;عادة البطاقات المنحّاة</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>إي&amp;قاف التعلّم</translation>
    </message>
    <message>
        <source>Learn an article, and its cards come up when it is time to review them.</source>
        <translation>تعلّم مقالًا، فتظهر بطاقاته حين يحين وقت مراجعتها.</translation>
    </message>
    <message>
        <source>Nothing to review until tomorrow.</source>
        <translation>لا شيء للمراجعة حتى الغد.</translation>
    </message>
    <message numerus="yes">
        <source>To review today: {n} cards</source>
        <translation>
            <numerusform>للمراجعة اليوم: لا بطاقات</numerusform>
            <numerusform>للمراجعة اليوم: بطاقة واحدة</numerusform>
            <numerusform>للمراجعة اليوم: بطاقتان</numerusform>
            <numerusform>للمراجعة اليوم: {n} بطاقات</numerusform>
            <numerusform>للمراجعة اليوم: {n} بطاقة</numerusform>
            <numerusform>للمراجعة اليوم: {n} بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers cannot be saved here, so nothing can be reviewed; everything in a lesson can be practised.</source>
        <translation>لا يمكن حفظ الإجابات هنا، فلا مراجعة؛ ويمكن التدرّب على كل ما في الدرس.</translation>
    </message>
    <message>
        <source>Who is who, when what happened, who stands where: some minutes a day are enough.</source>
        <translation>من هذا، وماذا حدث ومتى، ومن في أي جانب: تكفي بضع دقائق كل يوم.</translation>
    </message>
    <message>
        <source>You can still practise everything in a lesson; it leaves the schedule alone.</source>
        <translation>ولا يزال بإمكانك التدرّب على كل ما في الدرس؛ وهذا لا يغيّر جدول المراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} come again</source>
        <translation>
            <numerusform>لا بطاقات عائدة</numerusform>
            <numerusform>بطاقة واحدة تعود</numerusform>
            <numerusform>بطاقتان تعودان</numerusform>
            <numerusform>{n} بطاقات تعود</numerusform>
            <numerusform>{n} بطاقة تعود</numerusform>
            <numerusform>{n} بطاقة تعود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are new</source>
        <translation>
            <numerusform>لا بطاقات جديدة</numerusform>
            <numerusform>بطاقة واحدة جديدة</numerusform>
            <numerusform>بطاقتان جديدتان</numerusform>
            <numerusform>{n} بطاقات جديدة</numerusform>
            <numerusform>{n} بطاقة جديدة</numerusform>
            <numerusform>{n} بطاقة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>‏⁨{name}⁩ ({number})</translation>
    </message>
    <message>
        <source>About {names}</source>
        <translation>‏عن ⁨{names}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{n} to review</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحدة للمراجعة</numerusform>
            <numerusform>اثنتان للمراجعة</numerusform>
            <numerusform>{n} للمراجعة</numerusform>
            <numerusform>{n} للمراجعة</numerusform>
            <numerusform>{n} للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>لا شيء اليوم</translation>
    </message>
    <message numerus="yes">
        <source>test on {day}, in {n} days</source>
        <translation>
            <numerusform>الاختبار في {day}، اليوم</numerusform>
            <numerusform>الاختبار في {day}، غدًا</numerusform>
            <numerusform>الاختبار في {day}، بعد يومين</numerusform>
            <numerusform>الاختبار في {day}، بعد {n} أيام</numerusform>
            <numerusform>الاختبار في {day}، بعد {n} يومًا</numerusform>
            <numerusform>الاختبار في {day}، بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>test today</source>
        <translation>الاختبار اليوم</translation>
    </message>
    <message>
        <source>test was on {day}</source>
        <translation>كان الاختبار في {day}</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>بطاقات جديدة كل يوم</translation>
    </message>
    <message>
        <source>Of all articles together; ten are some five minutes a day</source>
        <translation>من كل المقالات معًا؛ وعشر بطاقات تأخذ نحو خمس دقائق كل يوم</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Known when they come again</source>
        <translation>المعروف من البطاقات العائدة</translation>
    </message>
    <message>
        <source>More means that cards come again sooner, and more of them each day</source>
        <translation>كلما زادت النسبة عادت البطاقات أسرع، وزاد عددها كل يوم</translation>
    </message>
    <message>
        <source>New cards are about key actors, events and words alone</source>
        <translation>البطاقات الجديدة عن الأطراف والأحداث والكلمات التي للحفظ فقط</translation>
    </message>
    <message>
        <source>Turn all cards over, without choices or typing</source>
        <translation>قلب كل البطاقات، بلا اختيار من إجابات ولا كتابة</translation>
    </message>
    <message>
        <source>You say yourself how well you knew each card</source>
        <translation>تقول بنفسك مدى معرفتك بكل بطاقة</translation>
    </message>
    <message>
        <source>Keep these options (Enter)</source>
        <translation>حفظ هذه الخيارات (Enter)</translation>
    </message>
    <message>
        <source>&amp;New cards a day</source>
        <translation>بطاقات جديدة كل &amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Known when they come again</source>
        <translation>ال&amp;معروف من البطاقات العائدة</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>لا شيء يُسأل عنه بعد.</translation>
    </message>
    <message>
        <source>Cards come from actors with a description, dated events, explained words and statements.</source>
        <translation>تُعدّ البطاقات من الأطراف التي لها وصف، والأحداث المؤرخة، والكلمات المشروحة، والأقوال.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>تعذرت الكتابة في المكتبة.</translation>
    </message>
    <message>
        <source>Whose figures are shown</source>
        <translation>المقالات التي تُعرض أرقامها</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>How far back the figures reach</source>
        <translation>الفترة التي تشملها الأرقام</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} weeks</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>الأسبوع الأخير</numerusform>
            <numerusform>الأسبوعان الأخيران</numerusform>
            <numerusform>آخر {n} أسابيع</numerusform>
            <numerusform>آخر {n} أسبوعًا</numerusform>
            <numerusform>آخر {n} أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>في جداول</translation>
    </message>
    <message>
        <source>Show the figures of the drawings as tables</source>
        <translation>عرض أرقام الرسوم في جداول</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>To review in the next 30 days</source>
        <translation>للمراجعة في الأيام الثلاثين القادمة</translation>
    </message>
    <message>
        <source>Actors, the weakest first</source>
        <translation>الأطراف، الأضعف أولًا</translation>
    </message>
    <message>
        <source>&amp;Practise these</source>
        <translation>ال&amp;تدريب عليها</translation>
    </message>
    <message>
        <source>Ask what you know least, beside the schedule</source>
        <translation>أسئلة عن أقل ما تعرفه، خارج جدول المراجعة</translation>
    </message>
    <message>
        <source>What was kept in mind, and what comes due</source>
        <translation>ما بقي في الذاكرة، وما سيحين وقت مراجعته</translation>
    </message>
    <message>
        <source>&amp;Hand in a summary…</source>
        <translation>تسليم م&amp;لخّص…</translation>
    </message>
    <message>
        <source>Write a page or a table that you can give to your teacher</source>
        <translation>كتابة صفحة أو جدول يمكنك إعطاؤه لمعلمك</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>ال&amp;عودة إلى صفحة البداية</translation>
    </message>
    <message>
        <source>See what is to be reviewed</source>
        <translation>عرض ما للمراجعة</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>تعذرت قراءة الأرقام.</translation>
    </message>
    <message>
        <source>Nothing was practised yet. After the first answers, this page shows how it goes.</source>
        <translation>لم يبدأ التدريب بعد. بعد الإجابات الأولى تعرض هذه الصفحة سيره.</translation>
    </message>
    <message numerus="yes">
        <source>{n} known well</source>
        <translation>
            <numerusform>لا بطاقات معروفة جيدًا</numerusform>
            <numerusform>واحدة معروفة جيدًا</numerusform>
            <numerusform>اثنتان معروفتان جيدًا</numerusform>
            <numerusform>{n} معروفة جيدًا</numerusform>
            <numerusform>{n} معروفة جيدًا</numerusform>
            <numerusform>{n} معروفة جيدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} being learnt</source>
        <translation>
            <numerusform>لا بطاقات قيد التعلّم</numerusform>
            <numerusform>واحدة قيد التعلّم</numerusform>
            <numerusform>اثنتان قيد التعلّم</numerusform>
            <numerusform>{n} قيد التعلّم</numerusform>
            <numerusform>{n} قيد التعلّم</numerusform>
            <numerusform>{n} قيد التعلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked yet</source>
        <translation>
            <numerusform>سُئل عنها كلها</numerusform>
            <numerusform>واحدة لم يُسأل عنها بعد</numerusform>
            <numerusform>اثنتان لم يُسأل عنهما بعد</numerusform>
            <numerusform>{n} لم يُسأل عنها بعد</numerusform>
            <numerusform>{n} لم يُسأل عنها بعد</numerusform>
            <numerusform>{n} لم يُسأل عنها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Known well</source>
        <translation>المعروف جيدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>لا إجابات في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers in this period, {share} right, in {minutes} of practice.</source>
        <translation>
            <numerusform>لا إجابات في هذه الفترة، والصحيح {share}، ومدة التدريب {minutes}.</numerusform>
            <numerusform>إجابة واحدة في هذه الفترة، والصحيح {share}، ومدة التدريب {minutes}.</numerusform>
            <numerusform>إجابتان في هذه الفترة، والصحيح منهما {share}، ومدة التدريب {minutes}.</numerusform>
            <numerusform>{n} إجابات في هذه الفترة، والصحيح منها {share}، ومدة التدريب {minutes}.</numerusform>
            <numerusform>{n} إجابة في هذه الفترة، والصحيح منها {share}، ومدة التدريب {minutes}.</numerusform>
            <numerusform>{n} إجابة في هذه الفترة، والصحيح منها {share}، ومدة التدريب {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has come again after a day or more in this period.</source>
        <translation>لم تعد أي بطاقة بعد يوم أو أكثر في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards came again after a day or more; {share} of them were known.</source>
        <translation>
            <numerusform>لم تعد أي بطاقة بعد يوم أو أكثر؛ والمعروف {share}.</numerusform>
            <numerusform>عادت بطاقة واحدة بعد يوم أو أكثر؛ والمعروف {share}.</numerusform>
            <numerusform>عادت بطاقتان بعد يوم أو أكثر؛ والمعروف منهما {share}.</numerusform>
            <numerusform>عادت {n} بطاقات بعد يوم أو أكثر؛ والمعروف منها {share}.</numerusform>
            <numerusform>عادت {n} بطاقة بعد يوم أو أكثر؛ والمعروف منها {share}.</numerusform>
            <numerusform>عادت {n} بطاقة بعد يوم أو أكثر؛ والمعروف منها {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer about an actor was wrong in this period.</source>
        <translation>لا إجابة خاطئة عن أي طرف في هذه الفترة.</translation>
    </message>
    <message>
        <source>{names}, in “{title}”</source>
        <translation>‏⁨{names}⁩، في «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Week of {day}: no answers.</source>
        <translation>أسبوع {day}: لا إجابات.</translation>
    </message>
    <message numerus="yes">
        <source>Week of {day}: {n} answers, {share} right, {minutes}.</source>
        <translation>
            <numerusform>أسبوع {day}: لا إجابات، والصحيح {share}، {minutes}.</numerusform>
            <numerusform>أسبوع {day}: إجابة واحدة، والصحيح {share}، {minutes}.</numerusform>
            <numerusform>أسبوع {day}: إجابتان، والصحيح منهما {share}، {minutes}.</numerusform>
            <numerusform>أسبوع {day}: {n} إجابات، والصحيح منها {share}، {minutes}.</numerusform>
            <numerusform>أسبوع {day}: {n} إجابة، والصحيح منها {share}، {minutes}.</numerusform>
            <numerusform>أسبوع {day}: {n} إجابة، والصحيح منها {share}، {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} cards to review.</source>
        <translation>
            <numerusform>‏{day}: لا بطاقات للمراجعة.</numerusform>
            <numerusform>‏{day}: بطاقة واحدة للمراجعة.</numerusform>
            <numerusform>‏{day}: بطاقتان للمراجعة.</numerusform>
            <numerusform>‏{day}: {n} بطاقات للمراجعة.</numerusform>
            <numerusform>‏{day}: {n} بطاقة للمراجعة.</numerusform>
            <numerusform>‏{day}: {n} بطاقة للمراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that are done</source>
        <translation>الأسئلة المنجزة</translation>
    </message>
    <message>
        <source>&amp;Skip this question</source>
        <translation>تخ&amp;طي السؤال</translation>
    </message>
    <message>
        <source>Leave this question without an answer</source>
        <translation>ترك هذا السؤال بلا إجابة</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>End the quiz here; the result says what was answered (Esc)</source>
        <translation>إنهاء الاختبار هنا؛ وتذكر النتيجة ما أُجيب عنه (Esc)</translation>
    </message>
    <message>
        <source>This article gives too few questions for a quiz.</source>
        <translation>أسئلة هذا المقال أقل من أن تكفي لاختبار قصير.</translation>
    </message>
    <message>
        <source>A quiz has at least five. Choose more topics, or describe more actors and date more events.</source>
        <translation>في الاختبار القصير خمسة أسئلة على الأقل. اختر موضوعات أكثر، أو أضف أوصافًا لأطراف أخرى وتواريخ لأحداث أخرى.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>The result was saved as {file}.</source>
        <translation>حُفظت النتيجة باسم ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Your name, for the sheet; it may stay empty</source>
        <translation>اسمك، للورقة؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>It stands on the sheet, and nowhere else</source>
        <translation>يظهر على الورقة فقط</translation>
    </message>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;طباعة أو حفظ…</translation>
    </message>
    <message>
        <source>A result sheet, with the evidence for what was wrong</source>
        <translation>ورقة نتيجة مع الأدلة على ما كان خطأ</translation>
    </message>
    <message>
        <source>S&amp;huffle again</source>
        <translation>&amp;خلط من جديد</translation>
    </message>
    <message>
        <source>Another quiz on this article</source>
        <translation>اختبار قصير آخر عن هذا المقال</translation>
    </message>
    <message>
        <source>Back to the start &amp;page</source>
        <translation>العودة إلى &amp;صفحة البداية</translation>
    </message>
    <message>
        <source>Leave the quiz (Esc)</source>
        <translation>الخروج من الاختبار (Esc)</translation>
    </message>
    <message>
        <source>Result of the quiz</source>
        <translation>نتيجة الاختبار القصير</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>‏{number}. {question}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>صحيح.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>غير صحيح.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>بلا إجابة.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>الصحيح: ⁨{answer}⁩</translation>
    </message>
    <message>
        <source>When, and in which order</source>
        <translation>متى، وبأي ترتيب</translation>
    </message>
    <message>
        <source>Sides, positions, relations</source>
        <translation>الجوانب والمواقف والعلاقات</translation>
    </message>
    <message>
        <source>Gaps, true or false</source>
        <translation>فراغات، صواب أم خطأ</translation>
    </message>
    <message>
        <source>Your teacher’s questions</source>
        <translation>أسئلة معلمك</translation>
    </message>
    <message>
        <source>A quiz leaves the schedule alone. The result can be printed, and nothing is sent anywhere.</source>
        <translation>لا يغيّر الاختبار القصير جدول المراجعة. ويمكن طباعة النتيجة، ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>From 5 to 20; fewer where the article does not give so many</source>
        <translation>من 5 إلى 20؛ أو أقل إن لم يكفِ المقال</translation>
    </message>
    <message>
        <source>Whether the quiz asks about this</source>
        <translation>هل يسأل الاختبار عن هذا</translation>
    </message>
    <message>
        <source>Say after each question whether it was right</source>
        <translation>عرض صحة الإجابة بعد كل سؤال</translation>
    </message>
    <message>
        <source>Otherwise all is said at the end</source>
        <translation>وإلا عُرضت كلها في النهاية</translation>
    </message>
    <message>
        <source>&amp;Begin the quiz</source>
        <translation>&amp;بدء الاختبار</translation>
    </message>
    <message>
        <source>Ask the first question (Enter)</source>
        <translation>عرض السؤال الأول (Enter)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>ال&amp;أسئلة</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>I did not know it (key 1)</source>
        <translation>لم أعرفها (المفتاح 1)</translation>
    </message>
    <message>
        <source>I knew it, but it was hard (key 2)</source>
        <translation>عرفتها، لكن بصعوبة (المفتاح 2)</translation>
    </message>
    <message>
        <source>I knew it (key 3)</source>
        <translation>عرفتها (المفتاح 3)</translation>
    </message>
    <message>
        <source>I knew it at once (key 4)</source>
        <translation>عرفتها فورًا (المفتاح 4)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التا&amp;لي</translation>
    </message>
    <message>
        <source>Go on to the next card (Enter)</source>
        <translation>الانتقال إلى البطاقة التالية (Enter)</translation>
    </message>
    <message>
        <source>{rating}: again in {time}</source>
        <translation>‏{rating}: المدة حتى العودة {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>The score, each question with your answer, and the evidence for what was wrong.</source>
        <translation>النتيجة، وكل سؤال مع إجابتك، والأدلة على ما كان خطأ.</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>طباعة النتيجة</translation>
    </message>
    <message>
        <source>Cards that are done</source>
        <translation>البطاقات المنجزة</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>التراجع عن آخر إجابة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>تنح&amp;ية</translation>
    </message>
    <message>
        <source>Do not ask this card again; the start page brings it back</source>
        <translation>عدم عرض هذه البطاقة ثانية؛ ويمكن إعادتها من صفحة البداية</translation>
    </message>
    <message>
        <source>Leave the session; everything so far is saved (Esc)</source>
        <translation>إنهاء الجلسة؛ كل ما سبق محفوظ (Esc)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Save the answer that could not be saved</source>
        <translation>حفظ الإجابة التي تعذر حفظها</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards left</source>
        <translation>
            <numerusform>لم تبق بطاقات</numerusform>
            <numerusform>بقيت بطاقة واحدة</numerusform>
            <numerusform>بقيت بطاقتان</numerusform>
            <numerusform>بقيت {n} بطاقات</numerusform>
            <numerusform>بقيت {n} بطاقة</numerusform>
            <numerusform>بقيت {n} بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be saved; it is kept here until it is.</source>
        <translation>تعذر حفظ الإجابة؛ وتبقى هنا إلى أن تُحفظ.</translation>
    </message>
    <message>
        <source>Leave without the last answer?</source>
        <translation>هل تريد الإنهاء بلا الإجابة الأخيرة؟</translation>
    </message>
    <message>
        <source>It could not be saved, and is lost when you leave. All answers before it are saved.</source>
        <translation>تعذر حفظها، وتضيع إذا خرجت. وكل الإجابات قبلها محفوظة.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>See what is to be reviewed (Enter)</source>
        <translation>عرض ما للمراجعة (Enter)</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>انتهيت الآن</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>خروج قبل النهاية</translation>
    </message>
    <message>
        <source>No card was answered.</source>
        <translation>لم يُجَب عن أي بطاقة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards answered, {known} known at once.</source>
        <translation>
            <numerusform>لم يُجَب عن أي بطاقة، والمعروف فورًا {known}.</numerusform>
            <numerusform>أُجيب عن بطاقة واحدة، والمعروف فورًا {known}.</numerusform>
            <numerusform>أُجيب عن بطاقتين، والمعروف منهما فورًا {known}.</numerusform>
            <numerusform>أُجيب عن {n} بطاقات، والمعروف منها فورًا {known}.</numerusform>
            <numerusform>أُجيب عن {n} بطاقة، والمعروف منها فورًا {known}.</numerusform>
            <numerusform>أُجيب عن {n} بطاقة، والمعروف منها فورًا {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are left; they come again.</source>
        <translation>
            <numerusform>لم تبق بطاقات.</numerusform>
            <numerusform>بقيت بطاقة واحدة؛ ستعود.</numerusform>
            <numerusform>بقيت بطاقتان؛ ستعودان.</numerusform>
            <numerusform>بقيت {n} بطاقات؛ ستعود.</numerusform>
            <numerusform>بقيت {n} بطاقة؛ ستعود.</numerusform>
            <numerusform>بقيت {n} بطاقة؛ ستعود.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was beside the schedule: what is due stays due.</source>
        <translation>كان هذا خارج جدول المراجعة: ما هو مستحق يبقى مستحقًا.</translation>
    </message>
    <message>
        <source>Not known at first:</source>
        <translation>لم تعرفها أول مرة:</translation>
    </message>
    <message>
        <source>– {card}</source>
        <translation>– ⁨{card}⁩</translation>
    </message>
    <message numerus="yes">
        <source>– and {n} more</source>
        <translation>
            <numerusform>– ولا بطاقات أخرى</numerusform>
            <numerusform>– وبطاقة أخرى</numerusform>
            <numerusform>– وبطاقتان أخريان</numerusform>
            <numerusform>– و{n} بطاقات أخرى</numerusform>
            <numerusform>– و{n} بطاقة أخرى</numerusform>
            <numerusform>– و{n} بطاقة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What is true: {statement}</source>
        <translation>الصواب: ⁨{statement}⁩</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>نوع الطرف</translation>
    </message>
    <message>
        <source>Kind of actor; the digits choose, too</source>
        <translation>نوع الطرف؛ ويمكن اختياره بالأرقام أيضًا</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>Several actors of your library have this name: say which one the article means</source>
        <translation>يحمل عدة أطراف في مكتبتك هذا الاسم: حدّد أيهم يقصد المقال</translation>
    </message>
    <message>
        <source>Show where it is mentioned (P)</source>
        <translation>عرض مواضع ذكره (P)</translation>
    </message>
    <message>
        <source>One of the few that a class should learn; only these are asked who they are</source>
        <translation>من القلائل الذين على الصف حفظهم؛ وعنهم وحدهم يُسأل من هم</translation>
    </message>
    <message>
        <source>Who is that, in one sentence?</source>
        <translation>من هذا، في جملة واحدة؟</translation>
    </message>
    <message>
        <source>{name}: {gloss}</source>
        <translation>‏⁨{name}⁩: ⁨{gloss}⁩</translation>
    </message>
    <message>
        <source>Somebody else of this name</source>
        <translation>طرف آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Take “{name}” apart: it is somebody else</source>
        <translation>فصل «⁨{name}⁩»: هو طرف آخر</translation>
    </message>
    <message>
        <source>Proposed from the library, or from the entries that come with Dramatis</source>
        <translation>مقترح من المكتبة، أو من التعريفات المرفقة مع Dramatis</translation>
    </message>
    <message>
        <source>Proposed from the text: “{quote}”</source>
        <translation>مقترح من النص: «⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>What the program is sure of, and the actors that your library knows</source>
        <translation>ما يثق البرنامج بصحته، والأطراف التي تعرفها مكتبتك</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open again what was accepted beforehand, in one step</source>
        <translation>إعادة ما قُبل مسبقًا إلى المراجعة دفعة واحدة</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} (⁨{keys}⁩)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show or hide what was accepted beforehand</source>
        <translation>إظهار ما قُبل مسبقًا أو إخفاؤه</translation>
    </message>
    <message>
        <source>{state}; {reason}</source>
        <translation>{state}؛ {reason}</translation>
    </message>
    <message>
        <source>2017, 2017-01 or 2017-01-11; ~ for about, ../2017 for by 2017, 2014/2016 for from to</source>
        <translation>⁦2017⁩ أو ⁦2017-01⁩ أو ⁦2017-01-11⁩؛ و⁦~⁩ للتقريب، و⁦../2017⁩ لما هو بحلول 2017، و⁦2014/2016⁩ من سنة إلى سنة</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>{basis}: {rule}</source>
        <translation>{basis}: {rule}</translation>
    </message>
    <message>
        <source>{name}: {part}</source>
        <translation>‏⁨{name}⁩: ⁨{part}⁩</translation>
    </message>
    <message>
        <source>{name} takes no part</source>
        <translation>لا يشارك ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Add an actor who takes part</source>
        <translation>إضافة طرف مشارك</translation>
    </message>
    <message>
        <source>Which suggestions are shown</source>
        <translation>الاقتراحات المعروضة</translation>
    </message>
    <message>
        <source>{kinds} left</source>
        <translation>بقي: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>This paragraph, {n} left</source>
        <translation>
            <numerusform>هذه الفقرة، لم يبق شيء</numerusform>
            <numerusform>هذه الفقرة، بقي واحد</numerusform>
            <numerusform>هذه الفقرة، بقي اثنان</numerusform>
            <numerusform>هذه الفقرة، بقي {n}</numerusform>
            <numerusform>هذه الفقرة، بقي {n}</numerusform>
            <numerusform>هذه الفقرة، بقي {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the paragraph of the current suggestion</source>
        <translation>فقرة الاقتراح الحالي فقط</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>اكتب جزءًا من الاسم</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>What is &amp;almost certain</source>
        <translation>ما هو شبه &amp;مؤكد</translation>
    </message>
    <message>
        <source>What is &amp;very likely</source>
        <translation>ما هو م&amp;رجَّح جدًا</translation>
    </message>
    <message>
        <source>What is &amp;likely</source>
        <translation>ما هو مر&amp;جَّح</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>All that can be done with a suggestion, with the keys (?)</source>
        <translation>كل ما يمكن فعله باقتراح، مع المفاتيح (⁦?⁩)</translation>
    </message>
    <message>
        <source>Accept before&amp;hand</source>
        <translation>ا&amp;لقبول المسبق</translation>
    </message>
    <message>
        <source>The program is {n} % sure of each, or more</source>
        <translation>ثقة البرنامج بكل منها {n}% أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>Accept all {n} shown</source>
        <translation>
            <numerusform>لا شيء معروض للقبول</numerusform>
            <numerusform>قبول المعروض وحده</numerusform>
            <numerusform>قبول المعروضين</numerusform>
            <numerusform>قبول كل المعروض ({n})</numerusform>
            <numerusform>قبول كل المعروض ({n})</numerusform>
            <numerusform>قبول كل المعروض ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is the same as…</source>
        <translation>‏⁨{name}⁩ هو نفسه…</translation>
    </message>
    <message>
        <source>Who else takes part?</source>
        <translation>من يشارك أيضًا؟</translation>
    </message>
    <message>
        <source>An actor needs at least one place of its own in the text.</source>
        <translation>يحتاج الطرف إلى موضع واحد خاص به في النص على الأقل.</translation>
    </message>
    <message>
        <source>All places of these names are marked already.</source>
        <translation>كل مواضع هذه الأسماء معلَّمة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} further places</source>
        <translation>
            <numerusform>«⁨{name}⁩»: لا مواضع أخرى</numerusform>
            <numerusform>«⁨{name}⁩»: موضع آخر</numerusform>
            <numerusform>«⁨{name}⁩»: موضعان آخران</numerusform>
            <numerusform>«⁨{name}⁩»: {n} مواضع أخرى</numerusform>
            <numerusform>«⁨{name}⁩»: {n} موضعًا آخر</numerusform>
            <numerusform>«⁨{name}⁩»: {n} موضع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: {n} places, also in place of {others}</source>
        <translation>
            <numerusform>«⁨{name}⁩»: لا مواضع، حتى بدلًا من ⁨{others}⁩</numerusform>
            <numerusform>«⁨{name}⁩»: موضع واحد، بدلًا من ⁨{others}⁩</numerusform>
            <numerusform>«⁨{name}⁩»: موضعان، بدلًا من ⁨{others}⁩ أيضًا</numerusform>
            <numerusform>«⁨{name}⁩»: {n} مواضع، بدلًا من ⁨{others}⁩ أيضًا</numerusform>
            <numerusform>«⁨{name}⁩»: {n} موضعًا، بدلًا من ⁨{others}⁩ أيضًا</numerusform>
            <numerusform>«⁨{name}⁩»: {n} موضع، بدلًا من ⁨{others}⁩ أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>How years are found</source>
        <translation>كيف تُحدَّد السنوات</translation>
    </message>
    <message>
        <source>Back to actors and timeline; what is left stays</source>
        <translation>العودة إلى الأطراف والخط الزمني؛ ويبقى ما لم يُحسم</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ما حُسم</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>ما لا يزال ناقصًا</translation>
    </message>
    <message>
        <source>Go through what the lesson still needs</source>
        <translation>استعراض ما لا يزال ينقص الدرس</translation>
    </message>
    <message>
        <source>All is decided. In the lesson: {kinds}.</source>
        <translation>حُسم كل شيء. في الدرس: {kinds}.</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>لا شيء منه</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Take it into the lesson</source>
        <translation>إدخاله في الدرس</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Leave it out; rejected names come last in other articles</source>
        <translation>استبعاده؛ والأسماء المرفوضة تأتي آخرًا في المقالات الأخرى</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>ت&amp;خطي</translation>
    </message>
    <message>
        <source>Go back to what was decided on last, and decide again</source>
        <translation>الرجوع إلى آخر ما حُسم، واتخاذ القرار من جديد</translation>
    </message>
    <message>
        <source>Accept all that are sho&amp;wn</source>
        <translation>قبول كل ال&amp;معروض</translation>
    </message>
    <message>
        <source>Accept all that the filters show</source>
        <translation>قبول كل ما تعرضه التصفية</translation>
    </message>
    <message>
        <source>Accept the sur&amp;e ones</source>
        <translation>قبول المؤ&amp;كد منها</translation>
    </message>
    <message>
        <source>Accept what the program is sure of, in one step</source>
        <translation>قبول ما يثق البرنامج بصحته دفعة واحدة</translation>
    </message>
    <message>
        <source>L&amp;ook at those again</source>
        <translation>عرض المقبول مس&amp;بقًا</translation>
    </message>
    <message>
        <source>&amp;Take those back</source>
        <translation>ال&amp;تراجع عن القبول المسبق</translation>
    </message>
    <message>
        <source>&amp;Doubtful ones</source>
        <translation>الم&amp;شكوك فيه</translation>
    </message>
    <message>
        <source>Show or hide the doubtful ones at the end of the list</source>
        <translation>إظهار المشكوك فيه في آخر القائمة أو إخفاؤه</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>ت&amp;عديل</translation>
    </message>
    <message>
        <source>Put the keyboard into the first field; Enter keeps, Escape leaves</source>
        <translation>الانتقال بلوحة المفاتيح إلى الخانة الأولى؛ Enter للحفظ وEsc للخروج</translation>
    </message>
    <message>
        <source>Mark it as one to learn, or unmark it</source>
        <translation>تحديده للحفظ، أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;دمج في…</translation>
    </message>
    <message>
        <source>It is the same as another one: choose which</source>
        <translation>هو نفسه طرف آخر: اختر أيهم</translation>
    </message>
    <message>
        <source>Its &amp;places…</source>
        <translation>م&amp;واضعه…</translation>
    </message>
    <message>
        <source>Show where it is mentioned, and tell two of the same name apart</source>
        <translation>عرض مواضع ذكره، والتمييز بين اثنين يحملان الاسم نفسه</translation>
    </message>
    <message>
        <source>Mark &amp;further places</source>
        <translation>إضافة موا&amp;ضع أخرى</translation>
    </message>
    <message>
        <source>Mark all other places where its names stand as whole words</source>
        <translation>وضع علامة على كل المواضع الأخرى التي ترد فيها أسماؤه كلمات كاملة</translation>
    </message>
    <message>
        <source>Take the words selected in the article as its place</source>
        <translation>جعل الكلمات المحددة في المقال موضعًا له</translation>
    </message>
    <message>
        <source>&amp;New actor</source>
        <translation>&amp;طرف جديد</translation>
    </message>
    <message>
        <source>Make an actor of the words selected in the article</source>
        <translation>إضافة طرف من الكلمات المحددة في المقال</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Finding actors and events</source>
        <translation>البحث عن الأطراف والأحداث</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>تجري قراءة المقال…</translation>
    </message>
    <message>
        <source>Nothing was found that looks like an actor or an event. You can add them from the text.</source>
        <translation>لم يُعثر على ما يبدو طرفًا أو حدثًا. يمكنك إضافتها من النص.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. What it is sure of is accepted beforehand: you can look at that again, or take it back. On all else you decide, with one key each.</source>
        <translation>يمكن أن يبحث Dramatis عن أطراف هذا المقال وأحداثه. ويُقبل مسبقًا ما يثق بصحته: يمكنك النظر فيه ثانية أو التراجع عنه. والقرار في كل ما عداه لك: مفتاح واحد لكل قرار.</translation>
    </message>
    <message>
        <source>Dramatis can look for the actors and events of this article. You decide on each of them: one key each.</source>
        <translation>يمكن أن يبحث Dramatis عن أطراف هذا المقال وأحداثه. والقرار في كل منها لك: مفتاح واحد لكل قرار.</translation>
    </message>
    <message>
        <source>In a few words, such as “commands” or “part of”</source>
        <translation>في كلمات قليلة، مثل «يقود» أو «جزء من»</translation>
    </message>
    <message>
        <source>Tick the places that mean somebody else (Space), and give that one a name.</source>
        <translation>ضع علامة (Space) أمام المواضع التي تعني طرفًا آخر، وأعطه اسمًا.</translation>
    </message>
    <message>
        <source>Back to the suggestions (Escape)</source>
        <translation>العودة إلى الاقتراحات (Esc)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>اسم الطرف الآخر</translation>
    </message>
    <message>
        <source>These are somebody else</source>
        <translation>هذه لطرف آخر</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} places</source>
        <translation>
            <numerusform>‏⁨{name}⁩: لا مواضع</numerusform>
            <numerusform>‏⁨{name}⁩: موضع واحد</numerusform>
            <numerusform>‏⁨{name}⁩: موضعان</numerusform>
            <numerusform>‏⁨{name}⁩: {n} مواضع</numerusform>
            <numerusform>‏⁨{name}⁩: {n} موضعًا</numerusform>
            <numerusform>‏⁨{name}⁩: {n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>What the article is about</source>
        <translation>ما يتحدث عنه المقال</translation>
    </message>
    <message>
        <source>Time and relations</source>
        <translation>الزمن والعلاقات</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>All that is shown concerns {name}.</source>
        <translation>كل ما يُعرض يخص ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>also in “{title}”</source>
        <translation>أيضًا في «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation>فتح «⁨{title}⁩»</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} articles</source>
        <translation>
            <numerusform>‏{chosen}، ولا مقالات</numerusform>
            <numerusform>‏{chosen} من مقال واحد</numerusform>
            <numerusform>‏{chosen} من مقالين</numerusform>
            <numerusform>‏{chosen} من {n} مقالات</numerusform>
            <numerusform>‏{chosen} من {n} مقالًا</numerusform>
            <numerusform>‏{chosen} من {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick all {n} articles, or none</source>
        <translation>
            <numerusform>لا مقالات لوضع علامة أمامها</numerusform>
            <numerusform>وضع علامة أمام المقال أو إزالتها</numerusform>
            <numerusform>وضع علامة أمام المقالين أو إزالتها</numerusform>
            <numerusform>وضع علامة أمام {n} مقالات كلها أو إزالتها</numerusform>
            <numerusform>وضع علامة أمام {n} مقالًا كلها أو إزالتها</numerusform>
            <numerusform>وضع علامة أمام {n} مقال كلها أو إزالتها</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>The lesson’s version</source>
        <translation>نسخة الدرس</translation>
    </message>
    <message>
        <source>What is in the lesson</source>
        <translation>محتوى الدرس</translation>
    </message>
    <message>
        <source>{words}: choose a file</source>
        <translation>‏{words}: اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a lesson file</source>
        <translation>اختيار ملف درس</translation>
    </message>
    <message>
        <source>“{name}” is the same one as yours: {gloss}</source>
        <translation>‏«⁨{name}⁩» هو نفسه الذي عندك: ⁨{gloss}⁩</translation>
    </message>
    <message>
        <source>Ticked, the lesson speaks of the actor that you have; otherwise there will be two</source>
        <translation>مع العلامة يكون المقصود في الدرس هو الطرف الذي عندك؛ ومن دونها يصبحان طرفين</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} answers from &amp;practice that come with the lesson</source>
        <translation>
            <numerusform>لا إجابات من ال&amp;تدريب مع الدرس</numerusform>
            <numerusform>إضافة إجابة واحدة من ال&amp;تدريب جاءت مع الدرس</numerusform>
            <numerusform>إضافة إجابتين من ال&amp;تدريب جاءتا مع الدرس</numerusform>
            <numerusform>إضافة {n} إجابات من ال&amp;تدريب جاءت مع الدرس</numerusform>
            <numerusform>إضافة {n} إجابة من ال&amp;تدريب جاءت مع الدرس</numerusform>
            <numerusform>إضافة {n} إجابة من ال&amp;تدريب جاءت مع الدرس</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out if they are somebody else’s: they decide what you are asked next</source>
        <translation>لا تضفها إن كانت لغيرك: فهي تحدد ما تُسأل عنه لاحقًا</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>عرض الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Keep &amp;mine for all</source>
        <translation>إبقاء &amp;ما عندي للكل</translation>
    </message>
    <message>
        <source>Where there is a choice, everything stays as it is here</source>
        <translation>حيث يوجد اختيار، يبقى كل شيء كما هو هنا</translation>
    </message>
    <message>
        <source>The &amp;lesson’s version for all</source>
        <translation>نسخة ال&amp;درس للكل</translation>
    </message>
    <message>
        <source>Where there is a choice, everything becomes as it is in the lesson</source>
        <translation>حيث يوجد اختيار، يصبح كل شيء كما هو في الدرس</translation>
    </message>
    <message>
        <source>Put the lesson into the library, as one step that can be undone (Enter)</source>
        <translation>إضافة الدرس إلى المكتبة خطوة واحدة يمكن التراجع عنها (Enter)</translation>
    </message>
    <message>
        <source>Close; nothing is changed (Escape)</source>
        <translation>إغلاق؛ ولا يتغير شيء (Esc)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>في الدرس</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>النسختان</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are not shown.</source>
        <translation>
            <numerusform>يظهر كل شيء.</numerusform>
            <numerusform>أمر آخر لا يظهر هنا.</numerusform>
            <numerusform>أمران آخران لا يظهران هنا.</numerusform>
            <numerusform>{n} أمور أخرى لا تظهر هنا.</numerusform>
            <numerusform>{n} أمرًا آخر لا تظهر هنا.</numerusform>
            <numerusform>{n} أمر آخر لا تظهر هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson is in your library already. There is nothing to do.</source>
        <translation>هذا الدرس في مكتبتك من قبل. لا شيء يلزم فعله.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are added.</source>
        <translation>
            <numerusform>لا تُضاف مقالات.</numerusform>
            <numerusform>يُضاف مقال واحد.</numerusform>
            <numerusform>يُضاف مقالان.</numerusform>
            <numerusform>تُضاف {n} مقالات.</numerusform>
            <numerusform>يُضاف {n} مقالًا.</numerusform>
            <numerusform>يُضاف {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other things come new.</source>
        <translation>
            <numerusform>لا شيء آخر جديد.</numerusform>
            <numerusform>وشيء آخر جديد.</numerusform>
            <numerusform>وشيئان آخران جديدان.</numerusform>
            <numerusform>و{n} أشياء أخرى جديدة.</numerusform>
            <numerusform>و{n} شيئًا آخر جديدًا.</numerusform>
            <numerusform>و{n} شيء آخر جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are brought up to date.</source>
        <translation>
            <numerusform>لا شيء يُحدَّث.</numerusform>
            <numerusform>يُحدَّث شيء واحد.</numerusform>
            <numerusform>يُحدَّث شيئان.</numerusform>
            <numerusform>تُحدَّث {n} أشياء.</numerusform>
            <numerusform>يُحدَّث {n} شيئًا.</numerusform>
            <numerusform>يُحدَّث {n} شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are removed.</source>
        <translation>
            <numerusform>لا شيء يُزال.</numerusform>
            <numerusform>يُزال شيء واحد.</numerusform>
            <numerusform>يُزال شيئان.</numerusform>
            <numerusform>تُزال {n} أشياء.</numerusform>
            <numerusform>يُزال {n} شيئًا.</numerusform>
            <numerusform>يُزال {n} شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own notes and highlights stay.</source>
        <translation>تبقى ملاحظاتك وتظليلاتك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things were changed here and in the lesson: yours stay, unless you choose otherwise.</source>
        <translation>
            <numerusform>لم يُعدَّل شيء هنا وفي الدرس معًا.</numerusform>
            <numerusform>شيء واحد عُدّل هنا وفي الدرس: يبقى ما عندك، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>شيئان عُدّلا هنا وفي الدرس: يبقى ما عندك، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>{n} أشياء عُدّلت هنا وفي الدرس: يبقى ما عندك، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>{n} شيئًا عُدّلت هنا وفي الدرس: يبقى ما عندك، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>{n} شيء عُدّلت هنا وفي الدرس: يبقى ما عندك، إلا إذا اخترت غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You deleted {n} things that the lesson brings again: they stay deleted, unless you choose otherwise.</source>
        <translation>
            <numerusform>لم تحذف شيئًا مما يأتي به الدرس.</numerusform>
            <numerusform>حذفت شيئًا واحدًا يأتي به الدرس من جديد: يبقى محذوفًا، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>حذفت شيئين يأتي بهما الدرس من جديد: يبقيان محذوفين، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>حذفت {n} أشياء يأتي بها الدرس من جديد: تبقى محذوفة، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>حذفت {n} شيئًا يأتي بها الدرس من جديد: تبقى محذوفة، إلا إذا اخترت غير ذلك.</numerusform>
            <numerusform>حذفت {n} شيء يأتي بها الدرس من جديد: تبقى محذوفة، إلا إذا اخترت غير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has a newer edition already: {number}.</source>
        <translation>في مكتبتك إصدار أحدث من قبل: {number}.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>إخفاء الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>You deleted this.</source>
        <translation>حذفت هذا.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>مشاركة درس</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>The next edition of “{title}” (now {number})</source>
        <translation>الإصدار التالي من «⁨{title}⁩» (الآن {number})</translation>
    </message>
    <message>
        <source>For &amp;pupils</source>
        <translation>لل&amp;طلاب</translation>
    </message>
    <message>
        <source>For &amp;colleagues</source>
        <translation>لل&amp;زملاء</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>مع م&amp;لاحظاتي وتظليلاتي</translation>
    </message>
    <message>
        <source>Otherwise they stay here, as does how far you have read</source>
        <translation>وإلا بقيت هنا، ومعها موضع قراءتك</translation>
    </message>
    <message>
        <source>With what I have p&amp;ractised</source>
        <translation>مع ما ت&amp;دربت عليه</translation>
    </message>
    <message>
        <source>For another computer of your own: your answers and how well you know each card. Nobody else needs them</source>
        <translation>لحاسوب آخر لك: إجاباتك ومدى معرفتك بكل بطاقة. لا يحتاج إليها غيرك</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Choose where the lesson file is written (Enter)</source>
        <translation>اختيار مكان كتابة ملف الدرس (Enter)</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>الإ&amp;صدار</translation>
    </message>
    <message>
        <source>Without your questions, their answers and saved sheets.</source>
        <translation>بلا أسئلتك وإجاباتها وأوراق العمل المحفوظة.</translation>
    </message>
    <message>
        <source>With your questions, their answers and the designs of your sheets.</source>
        <translation>مع أسئلتك وإجاباتها وتصميمات أوراق عملك.</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Nothing has changed since edition {number}. You can write the same edition again for whoever has lost it; nobody else needs it.</source>
        <translation>لم يتغير شيء منذ الإصدار {number}. يمكنك كتابة الإصدار نفسه ثانية لمن فقده؛ ولا يحتاج إليه غيره.</translation>
    </message>
    <message>
        <source>The lesson could not be written.</source>
        <translation>تعذرت كتابة الدرس.</translation>
    </message>
    <message>
        <source>What has changed since sheets were printed, on a slip for those who have them.</source>
        <translation>ما تغيّر منذ طباعة الأوراق، في قصاصة لمن هي عندهم.</translation>
    </message>
    <message>
        <source>Print a correction slip</source>
        <translation>طباعة ورقة تصويب</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>The lesson file that the sheets were printed from</source>
        <translation>ملف الدرس الذي طُبعت منه الأوراق</translation>
    </message>
    <message>
        <source>The lesson as it is here now</source>
        <translation>الدرس كما هو هنا الآن</translation>
    </message>
    <message>
        <source>Another lesson file</source>
        <translation>ملف درس آخر</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>What the older edition is compared with</source>
        <translation>ما يُقارن به الإصدار الأقدم</translation>
    </message>
    <message>
        <source>File of the newer edition</source>
        <translation>ملف الإصدار الأحدث</translation>
    </message>
    <message>
        <source>The lesson file with the corrections</source>
        <translation>ملف الدرس الذي فيه التصويبات</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Without questions, answers and statements</source>
        <translation>بلا أسئلة ولا إجابات ولا أقوال</translation>
    </message>
    <message>
        <source>With questions, answers and statements; both editions must have them</source>
        <translation>مع الأسئلة والإجابات والأقوال؛ ويجب أن تكون في الإصدارين</translation>
    </message>
    <message>
        <source>Ol&amp;der edition</source>
        <translation>الإصدار الأ&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Newer edition</source>
        <translation>الإصدار الأح&amp;دث</translation>
    </message>
    <message>
        <source>Choose the lesson file that the sheets were printed from, and the newer edition of it.</source>
        <translation>اختر ملف الدرس الذي طُبعت منه الأوراق، وإصداره الأحدث.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are corrected.</source>
        <translation>
            <numerusform>لا مواضع مصوّبة.</numerusform>
            <numerusform>صُوّب موضع واحد.</numerusform>
            <numerusform>صُوّب موضعان.</numerusform>
            <numerusform>صُوّبت {n} مواضع.</numerusform>
            <numerusform>صُوّب {n} موضعًا.</numerusform>
            <numerusform>صُوّب {n} موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction slip could not be made.</source>
        <translation>تعذر إعداد ورقة التصويب.</translation>
    </message>
    <message>
        <source>What the slip says</source>
        <translation>محتوى ورقة التصويب</translation>
    </message>
    <message>
        <source>Where, what the older edition says there, and what the newer one says</source>
        <translation>الموضع، وما فيه في الإصدار الأقدم، وما فيه في الأحدث</translation>
    </message>
    <message>
        <source>Further corrections are on the slip.</source>
        <translation>في ورقة التصويب تصويبات أخرى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your library “{library}” is not in {folder} now. Connect its disk and try again; the articles shown here are those of the usual place.</source>
        <translation>مكتبتك «⁨{library}⁩» ليست الآن في ⁨{folder}⁩. أوصل قرصها وحاول من جديد؛ والمقالات المعروضة هنا من المكان المعتاد.</translation>
    </message>
    <message>
        <source>Something went wrong in Dramatis. What was saved is safe.</source>
        <translation>حدث خطأ في Dramatis. وما حُفظ سليم.</translation>
    </message>
    <message>
        <source>Go on working, or close and open the window again. A report without any text of yours is in {file}.</source>
        <translation>واصل العمل، أو أغلق النافذة وافتحها من جديد. يوجد تقرير ليس فيه شيء من نصوصك في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Dramatis cannot start.</source>
        <translation>يتعذر تشغيل Dramatis.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>{percent} % seen</source>
        <translation>شوهد {percent}%</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>ما يعرضه الخط الزمني</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Names are underlined. Rest the pointer on one for a line about it, click it for everything.</source>
        <translation>تحت الأسماء خطوط. ضع المؤشر على اسم لترى سطرًا عنه، أو انقره لترى كل شيء.</translation>
    </message>
    <message>
        <source>Everyone in this article</source>
        <translation>كل من في هذا المقال</translation>
    </message>
    <message>
        <source>Choose an actor, and its places light up in the text and in the timeline.</source>
        <translation>اختر طرفًا، فتُبرَز مواضعه في النص وفي الخط الزمني.</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>ماذا حدث ومتى</translation>
    </message>
    <message>
        <source>Choose an event, and the article shows the sentence that tells it.</source>
        <translation>اختر حدثًا، فيعرض المقال الجملة التي ترويه.</translation>
    </message>
    <message>
        <source>Take it with you on paper</source>
        <translation>خذه معك على الورق</translation>
    </message>
    <message>
        <source>Article, actors and timeline as a PDF. That is all you need; {key} opens the help for the rest.</source>
        <translation>المقال والأطراف والخط الزمني في ملف PDF. هذا كل ما تحتاج إليه؛ ولما عداه يفتح ⁨{key}⁩ المساعدة.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End the tour (Escape). The Help menu has it again</source>
        <translation>إنهاء الجولة (Esc). تجدها من جديد في قائمة «مساعدة»</translation>
    </message>
    <message>
        <source>Show the step before</source>
        <translation>عرض الخطوة السابقة</translation>
    </message>
    <message>
        <source>Show the next step (Enter)</source>
        <translation>عرض الخطوة التالية (Enter)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>End the tour (Enter)</source>
        <translation>إنهاء الجولة (Enter)</translation>
    </message>
    <message>
        <source>Tour, step {number} of {count}: {title}</source>
        <translation>الجولة، الخطوة {number} من {count}: {title}</translation>
    </message>
    <message>
        <source>The text of this article is not the one that was stored: the file is damaged. Restore a backup (Library menu) before you go on.</source>
        <translation>نص هذا المقال ليس النص الذي خُزّن: الملف تالف. استعد نسخة احتياطية (من قائمة «المكتبة») قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Dramatis was not closed properly last time; the library is whole.</source>
        <translation>لم يُغلق Dramatis كما ينبغي في المرة السابقة؛ والمكتبة سليمة.</translation>
    </message>
    <message>
        <source>Today's backup could not be written. {reason}</source>
        <translation>تعذرت كتابة النسخة الاحتياطية لهذا اليوم. {reason}</translation>
    </message>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>حفظ نسخة والمتابعة فيها…</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>‏{day} يناير {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>‏{day} فبراير {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>‏{day} مارس {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>‏{day} أبريل {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>‏{day} مايو {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>‏{day} يونيو {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>‏{day} يوليو {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>‏{day} أغسطس {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>‏{day} سبتمبر {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>‏{day} أكتوبر {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>‏{day} نوفمبر {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>‏{day} ديسمبر {year}</translation>
    </message>
    <message>
        <source>{d} Jan {y}</source>
        <translation>‏{d} يناير {y}</translation>
    </message>
    <message>
        <source>{d} Feb {y}</source>
        <translation>‏{d} فبراير {y}</translation>
    </message>
    <message>
        <source>{d} Mar {y}</source>
        <translation>‏{d} مارس {y}</translation>
    </message>
    <message>
        <source>{d} Apr {y}</source>
        <translation>‏{d} أبريل {y}</translation>
    </message>
    <message>
        <source>{d} May {y}</source>
        <translation>‏{d} مايو {y}</translation>
    </message>
    <message>
        <source>{d} Jun {y}</source>
        <translation>‏{d} يونيو {y}</translation>
    </message>
    <message>
        <source>{d} Jul {y}</source>
        <translation>‏{d} يوليو {y}</translation>
    </message>
    <message>
        <source>{d} Aug {y}</source>
        <translation>‏{d} أغسطس {y}</translation>
    </message>
    <message>
        <source>{d} Sep {y}</source>
        <translation>‏{d} سبتمبر {y}</translation>
    </message>
    <message>
        <source>{d} Oct {y}</source>
        <translation>‏{d} أكتوبر {y}</translation>
    </message>
    <message>
        <source>{d} Nov {y}</source>
        <translation>‏{d} نوفمبر {y}</translation>
    </message>
    <message>
        <source>{d} Dec {y}</source>
        <translation>‏{d} ديسمبر {y}</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>يناير {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>فبراير {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>مارس {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>أبريل {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>مايو {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>يونيو {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>يوليو {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>أغسطس {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>سبتمبر {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>أكتوبر {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>نوفمبر {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>ديسمبر {year}</translation>
    </message>
    <message>
        <source>Jan {y}</source>
        <translation>يناير {y}</translation>
    </message>
    <message>
        <source>Feb {y}</source>
        <translation>فبراير {y}</translation>
    </message>
    <message>
        <source>Mar {y}</source>
        <translation>مارس {y}</translation>
    </message>
    <message>
        <source>Apr {y}</source>
        <translation>أبريل {y}</translation>
    </message>
    <message>
        <source>May {y}</source>
        <translation>مايو {y}</translation>
    </message>
    <message>
        <source>Jun {y}</source>
        <translation>يونيو {y}</translation>
    </message>
    <message>
        <source>Jul {y}</source>
        <translation>يوليو {y}</translation>
    </message>
    <message>
        <source>Aug {y}</source>
        <translation>أغسطس {y}</translation>
    </message>
    <message>
        <source>Sep {y}</source>
        <translation>سبتمبر {y}</translation>
    </message>
    <message>
        <source>Oct {y}</source>
        <translation>أكتوبر {y}</translation>
    </message>
    <message>
        <source>Nov {y}</source>
        <translation>نوفمبر {y}</translation>
    </message>
    <message>
        <source>Dec {y}</source>
        <translation>ديسمبر {y}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>ربيع {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>صيف {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>خريف {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>شتاء {year}</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>{century}s</source>
        <translation>القرن {number}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>بحلول {date}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>‏{first}–{last}</translation>
    </message>
    <message>
        <source>the {decade}</source>
        <translation>{decade}</translation>
    </message>
    <message>
        <source>~{date}</source>
        <translation>‏~{date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>نحو {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>‏{date}؟</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>‏{date} (غير مؤكد)</translation>
    </message>
    <message>
        <source>AD {year}s</source>
        <translation>عقد {year} م</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>عقد {year}</translation>
    </message>
    <message>
        <source>{first}–{last} BC</source>
        <translation>‏{first}–{last} ق.م</translation>
    </message>
    <message>
        <source>AD {first}–{last}</source>
        <translation>‏{first}–{last} م</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>‏{year} ق.م</translation>
    </message>
    <message>
        <source>AD {year}</source>
        <translation>‏{year} م</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>تكتل</translation>
    </message>
    <message>
        <source>armed forces</source>
        <translation>قوات مسلحة</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>أحد الأطراف</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>مصادر لم تُسمَّ</translation>
    </message>
    <message>
        <source>told as a fact</source>
        <translation>يُروى على أنه واقع</translation>
    </message>
    <message>
        <source>the article’s judgement, not a reported fact</source>
        <translation>حكم من المقال، لا واقعة منقولة</translation>
    </message>
    <message>
        <source>told with a hedge</source>
        <translation>يُروى بتحفظ</translation>
    </message>
    <message>
        <source>around then: {role}</source>
        <translation>في ذلك الوقت تقريبًا: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>before: {role}</source>
        <translation>قبل ذلك: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>later: {role}</source>
        <translation>بعد ذلك: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>date in the text</source>
        <translation>التاريخ مذكور في النص</translation>
    </message>
    <message>
        <source>date worked out</source>
        <translation>التاريخ مستنتَج</translation>
    </message>
    <message>
        <source>{role}, {period}</source>
        <translation>‏⁨{role}⁩، {period}</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>mentioned {n} times</source>
        <translation>
            <numerusform>غير مذكور</numerusform>
            <numerusform>مذكور مرة واحدة</numerusform>
            <numerusform>مذكور مرتين</numerusform>
            <numerusform>مذكور {n} مرات</numerusform>
            <numerusform>مذكور {n} مرة</numerusform>
            <numerusform>مذكور {n} مرة</numerusform>
        </translation>
    </message>
</context>
</TS>

"""A few sentences in each of several languages, written for these tests."""

PROSE = {
    "en": "The government said on Monday that the talks would go on next week. It is not known who will be "
    "there, but the minister has asked for more time.",
    "fr": "L’été dernier, le président a déclaré que l’armée n’était pas prête à négocier. Où sont passés les "
    "réfugiés ? Cela dépend de l’État français et de ses alliés européens.",
    "de": "Die Regierung erklärte, dass die Streitkräfte für längere Übungen nach Süden verlegt würden. Das "
    "Außenministerium äußerte sich nicht zu den Vorwürfen.",
    "es": "El gobierno español anunció que las negociaciones continuarían mañana. ¿Qué dirá la oposición? Según"
    " él, ningún acuerdo está próximo.",
    "pl": "Minister spraw zagranicznych powiedział, że rząd nie zgodzi się na żadne ustępstwa wobec sąsiadów. "
    "Źródła twierdzą, że późniejsze rozmowy są możliwe.",
    "cs": "Ministr zahraničí řekl, že vláda nepřistoupí na žádné ústupky vůči sousedům. Příští týden začnou "
    "další jednání.",
    "tr": "Hükümet, görüşmelerin gelecek hafta İstanbul’da süreceğini açıkladı. Bakan ayrıntı vermedi, "
    "şartların değişmediğini söyledi.",
    "ru": "Россия отправила войска на границу, заявил в понедельник министр обороны. Официальные лица "
    "отказались комментировать сообщения о том, что переговоры были прерваны.",
    "uk": "Уряд повідомив, що переговори триватимуть наступного тижня. Міністр не назвав жодних подробиць, але "
    "сказав, що їх уже чекають.",
    "ar": "أعلن الجنرال أن قواته سيطرت على المدينة بعد معارك استمرت ثلاثة أيام، وفق ما قاله متحدث باسم الجيش في بيان.",
    "el": "Η κυβέρνηση ανακοίνωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα στην Αθήνα.",
    "he": "הממשלה הודיעה כי השיחות יימשכו בשבוע הבא. השר לא מסר פרטים נוספים.",
    "zh": "政府宣布谈判将于下周继续。外交部长没有透露任何细节。",
    "ja": "政府は来週も交渉を続けると発表した。外務大臣は詳細を明らかにしなかった。",
    "it": "Il governo ha detto che i colloqui continueranno nella prossima settimana, ma non è chiaro chi sarà "
    "al tavolo.",
    "pt": "O governo disse que as negociações vão continuar na próxima semana, mas não se sabe quem estará à mesa.",
    "nl": "De regering heeft gezegd dat het overleg volgende week doorgaat, maar het is niet bekend wie er bij "
    "zal zijn.",
}
ENCODINGS = {
    "en": ("utf-8", "utf-16-le", "utf-16-be"),
    "fr": ("utf-8", "cp1252"),
    "de": ("utf-8", "cp1252", "utf-16-le"),
    "es": ("utf-8", "cp1252", "utf-16-be"),
    "pl": ("utf-8", "cp1250", "iso8859-2"),
    "cs": ("utf-8", "cp1250"),
    "tr": ("utf-8", "cp1254"),
    "ru": ("utf-8", "cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic", "utf-16-le", "utf-16-be"),
    "uk": ("utf-8", "cp1251"),
    "ar": ("utf-8", "cp1256", "utf-16-le"),
    "el": ("utf-8", "cp1253"),
    "he": ("utf-8", "cp1255"),
    "zh": ("utf-8", "gb18030", "big5", "utf-16-le"),
    "ja": ("utf-8", "shift_jis", "euc_jp"),
}

"""One small lesson in German, French, Arabic and Russian: a dam, a minister, a court, and what each says of it."""

from db.model.actor import Actor, ActorKind, Relation
from db.model.article import Anchor, Span
from db.model.event import EventActor
from db.model.lesson import Lesson
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind, Word
from tests.sheets import lessons

PERSON, BODY = ActorKind.PERSON, ActorKind.INSTITUTION
Row = tuple[str, str, str]


def told(
    language: str,
    paragraphs: list[str],
    cast: list[tuple[str, ActorKind, str, str]],
    events: list[Row],
    relations: list[tuple[int, str, int, str]],
    said: list[tuple[int, str, str]],
    words: list[Row],
) -> Lesson:
    """A lesson; actors are numbered from 1, and each statement but the first disputes the one before."""
    actors: list[Actor] = [
        lessons.actor(number, name, kind, gloss, key=number == 1, aliases=[alias] if alias else [])
        for number, (name, kind, gloss, alias) in enumerate(cast, 1)
    ]
    made = lessons.lesson(paragraphs, cast=actors, language=language, title="…")
    text = made.article.text

    def place(quote: str) -> Anchor:
        start = text.index(quote)
        return Anchor.of(text, Span(start, start + len(quote)))

    happened = [lessons.event(text, number, *row) for number, row in enumerate(events, 1)]
    spoken = [
        Statement(
            number, f"statement-{number}", SpeakerKind.ACTOR, speaker, StatementKind.CLAIMED, says,
            number - 1 or None, Stance.DISPUTES if number > 1 else None, place(quote),
        )
        for number, (speaker, says, quote) in enumerate(said, 1)
    ]  # fmt: skip
    return Lesson(
        *made._replace(
            events=tuple(one._replace(actors=(EventActor(1, ""),)) for one in happened),
            relations=tuple(
                Relation(number, one, kind, other, None, place(quote))
                for number, (one, kind, other, quote) in enumerate(relations, 1)
            ),
            statements=tuple(spoken),
            words=tuple(
                Word(number, f"word-{number}", word, meaning, False, "", number == 1, place(quote))
                for number, (word, meaning, quote) in enumerate(words, 1)
            ),
        )
    )


GERMAN = told(
    "de",
    [
        "Im Mai 1988 eröffnete Ministerin Vera Lind den Staudamm von Orsk. Das Wasseramt betrieb ihn, und Lind leitete "
        "das Wasseramt.",
        "Im Juni 1990 schloss Otto Brandt die Schleuse. Die Gewerkschaft sagt, die Löhne seien um die Hälfte gefallen. "
        "Das Wasseramt sagt, niemand habe etwas verloren.",
        "Im August 1993 verkaufte Vera Lind die Kräne an Otto Brandt. Karl Weber sah von der Böschung aus zu.",
    ],
    [
        ("Vera Lind", PERSON, "Ministerin, die den Staudamm eröffnete und seine Kräne verkaufte.", "Lind"),
        ("Otto Brandt", PERSON, "Unternehmer, der die Schleuse schloss und später Kräne kaufte.", "Brandt"),
        ("Karl Weber", PERSON, "Fischer, der dem Verkauf von der Böschung aus zusah.", "Weber"),
        ("Wasseramt", BODY, "Behörde, die den Staudamm betrieb und keine Verluste sah.", ""),
        ("Gewerkschaft", ActorKind.ORGANISATION, "Verband der Arbeiter, deren Löhne fielen.", ""),
    ],
    [
        ("1988-05", "Lind eröffnet den Staudamm von Orsk", "Im Mai 1988 eröffnete Ministerin Vera Lind"),
        ("1990-06", "Die Schleuse wird geschlossen", "Im Juni 1990 schloss Otto Brandt die Schleuse."),
        ("1993-08", "Brandt kauft die Kräne", "Im August 1993 verkaufte Vera Lind die Kräne an Otto Brandt."),
    ],
    [(1, "leitete", 4, "Lind leitete das Wasseramt")],
    [
        (5, "Die Löhne sind um die Hälfte gefallen.", "Die Gewerkschaft sagt, die Löhne seien"),
        (4, "Niemand hat etwas verloren.", "Das Wasseramt sagt, niemand habe etwas verloren."),
    ],
    [
        ("Schleuse", "ein Tor für Schiffe zwischen zwei Wasserständen", "Schleuse"),
        ("Böschung", "ein schräger Hang am Ufer", "Böschung"),
    ],
)
FRENCH = told(
    "fr",
    [
        "En mai 1988, la ministre Vera Lind inaugura le barrage d’Orsk. L’Agence de l’eau l’exploitait, et Lind "
        "dirigeait l’Agence de l’eau.",
        "En juin 1990, Otto Brandt ferma l’écluse du port. Le Syndicat dit que les salaires ont baissé de moitié. La "
        "Cour des comptes dit que personne n’a rien perdu.",
        "En août 1993, Vera Lind vendit les grues du port à Otto Brandt. Karl Weber regardait la vente de la berge.",
    ],
    [
        ("Vera Lind", PERSON, "Ministre qui inaugura le barrage et vendit ses grues.", "Lind"),
        ("Otto Brandt", PERSON, "Entrepreneur qui ferma l’écluse et acheta plus tard des grues.", "Brandt"),
        ("Karl Weber", PERSON, "Pêcheur qui regarda la vente depuis le bord du fleuve.", "Weber"),
        ("Agence de l’eau", BODY, "Organisme public qui exploitait le barrage.", ""),
        ("Syndicat", ActorKind.ORGANISATION, "Union des ouvriers du port, dont les salaires ont baissé.", ""),
        ("Cour des comptes", BODY, "Juges qui contrôlent les dépenses de l’État.", ""),
    ],
    [
        ("1988-05", "Lind inaugure le barrage d’Orsk", "En mai 1988, la ministre Vera Lind inaugura"),
        ("1990-06", "L’écluse du port est fermée", "En juin 1990, Otto Brandt ferma l’écluse du port."),
        ("1993-08", "Brandt achète les grues", "En août 1993, Vera Lind vendit les grues du port à Otto Brandt."),
    ],
    [(1, "dirige", 4, "Lind dirigeait l’Agence de l’eau")],
    [
        (5, "Les salaires ont baissé de moitié.", "Le Syndicat dit que les salaires ont baissé de moitié."),
        (6, "Personne n’a rien perdu.", "La Cour des comptes dit que personne n’a rien perdu."),
    ],
    [
        ("berge", "le bord relevé d’un cours d’eau", "berge"),
        ("écluse", "une porte qui fait monter ou descendre les bateaux", "écluse"),
    ],
)
ARABIC = told(
    "ar",
    [
        "في مايو 1988 افتتحت الوزيرة ليلى حداد سد النهر الكبير. كانت هيئة المياه تدير السد، وكانت حداد تقود هيئة "
        "المياه في ذلك الوقت.",
        "في يونيو 1990 أغلق سامي منصور بوابة السد. تقول النقابة إن الأجور انخفضت إلى النصف. وتقول المحكمة العليا إن "
        "أحدا لم يخسر شيئا.",
        "في أغسطس 1993 باعت ليلى حداد الرافعات إلى سامي منصور. وكان كريم عباس يراقب البيع من الضفة.",
    ],
    [
        ("ليلى حداد", PERSON, "وزيرة افتتحت السد ثم باعت الرافعات.", "حداد"),
        ("سامي منصور", PERSON, "رجل أعمال أغلق البوابة واشترى الرافعات.", "منصور"),
        ("كريم عباس", PERSON, "صياد راقب البيع من ضفة النهر.", "عباس"),
        ("هيئة المياه", BODY, "جهة عامة كانت تدير السد الكبير.", ""),
        ("النقابة", ActorKind.ORGANISATION, "اتحاد العمال الذين انخفضت أجورهم.", ""),
        ("المحكمة العليا", BODY, "أعلى القضاة في البلاد، ولهم الكلمة الأخيرة.", ""),
    ],
    [
        ("1988-05", "حداد تفتتح سد النهر الكبير", "في مايو 1988 افتتحت الوزيرة ليلى حداد سد النهر الكبير."),
        ("1990-06", "إغلاق بوابة السد", "في يونيو 1990 أغلق سامي منصور بوابة السد."),
        ("1993-08", "منصور يشتري الرافعات", "في أغسطس 1993 باعت ليلى حداد الرافعات إلى سامي منصور."),
    ],
    [(1, "تقود", 4, "وكانت حداد تقود هيئة المياه")],
    [
        (5, "انخفضت الأجور إلى النصف.", "تقول النقابة إن الأجور انخفضت إلى النصف."),
        (6, "لم يخسر أحد شيئا.", "وتقول المحكمة العليا إن أحدا لم يخسر شيئا."),
    ],
    [
        ("الضفة", "جانب النهر حيث تلتقي الأرض بالماء", "الضفة"),
        ("بوابة", "باب كبير يفتح ويغلق", "بوابة"),
    ],
)
RUSSIAN = told(
    "ru",
    [
        "В мае 1988 года министр Вера Линд открыла плотину в Орске. Плотиной управляло Водное ведомство, и Линд "
        "возглавляла Водное ведомство.",
        "В июне 1990 года Отто Брандт закрыл шлюз на реке. Профсоюз говорит, что зарплаты упали вдвое. Верховный суд "
        "говорит, что никто ничего не потерял.",
        "В августе 1993 года Вера Линд продала все краны, а Отто Брандт купил их. Карл Вебер смотрел на это с насыпи.",
    ],
    [
        ("Вера Линд", PERSON, "Министр, которая открыла плотину и продала краны.", "Линд"),
        ("Отто Брандт", PERSON, "Предприниматель, который закрыл шлюз и купил краны.", "Брандт"),
        ("Карл Вебер", PERSON, "Рыбак, который смотрел на продажу издали.", "Вебер"),
        ("Водное ведомство", BODY, "Учреждение, которое управляло плотиной.", ""),
        ("Профсоюз", ActorKind.ORGANISATION, "Объединение рабочих, чьи зарплаты упали.", ""),
        ("Верховный суд", BODY, "Высшие судьи страны, за которыми последнее слово.", ""),
    ],
    [
        ("1988-05", "Линд открывает плотину в Орске", "В мае 1988 года министр Вера Линд открыла плотину в Орске."),
        ("1990-06", "Шлюз на реке закрывают", "В июне 1990 года Отто Брандт закрыл шлюз на реке."),
        (
            "1993-08",
            "Брандт покупает краны",
            "В августе 1993 года Вера Линд продала все краны, а Отто Брандт купил их.",
        ),
    ],
    [(1, "возглавляла", 4, "Линд возглавляла Водное ведомство")],
    [
        (5, "Зарплаты упали вдвое.", "Профсоюз говорит, что зарплаты упали вдвое."),
        (6, "Никто ничего не потерял.", "Верховный суд говорит, что никто ничего не потерял."),
    ],
    [("шлюз", "ворота, через которые суда поднимаются и опускаются", "шлюз"), ("насыпи", "земляной вал", "насыпи")],
)
ALL = {"de": GERMAN, "fr": FRENCH, "ar": ARABIC, "ru": RUSSIAN}

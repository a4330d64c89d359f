"""The months as articles name them, in several languages, each by the beginning of the word."""

MONTHS: tuple[tuple[str, ...], ...] = (
    ("January", "Jan", "Januar", "Jänner", "janvier", "janv", "enero", "ene", "gennaio", "janeiro", "январь", "январ",
     "янв", "січень", "يناير", "كانون الثاني", "ינואר", "styczeń", "stycznia", "ocak", "Ιανουάριος", "Ιανουαρίου"),
    ("February", "Feb", "Februar", "Feber", "février", "févr", "febrero", "febbraio", "fevereiro", "fev", "февраль",
     "феврал", "фев", "лютий", "فبراير", "شباط", "פברואר", "luty", "lutego", "şubat", "Φεβρουάριος", "Φεβρουαρίου"),
    ("March", "Mar", "März", "Mrz", "mars", "marzo", "março", "март", "мар", "березень", "مارس", "آذار", "מרץ",
     "marzec", "marca", "mart", "Μάρτιος", "Μαρτίου"),
    ("April", "Apr", "avril", "avr", "abril", "abr", "aprile", "апрель", "апрел", "апр", "квітень", "أبريل", "إبريل",
     "نيسان", "אפריל", "kwiecień", "kwietnia", "nisan", "Απρίλιος", "Απριλίου"),
    ("May", "Mai", "mayo", "maggio", "mag", "maio", "май", "мая", "мае", "маю", "маем", "травень", "مايو", "أيار",
     "מאי", "maj", "maja", "mayıs", "Μάιος", "Μαΐου"),
    ("June", "Jun", "Juni", "juin", "junio", "giugno", "giu", "junho", "июнь", "июня", "июне", "июн", "червень",
     "يونيو", "حزيران", "יוני", "czerwiec", "czerwca", "haziran", "Ιούνιος", "Ιουνίου"),
    ("July", "Jul", "Juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "июль", "июля", "июле", "июл",
     "липень", "يوليو", "تموز", "יולי", "lipiec", "lipca", "temmuz", "Ιούλιος", "Ιουλίου"),
    ("August", "Aug", "août", "agosto", "ago", "август", "авг", "серпень", "أغسطس", "آب", "אוגוסט", "sierpień",
     "sierpnia", "ağustos", "Αύγουστος", "Αυγούστου"),
    ("September", "Sep", "Sept", "septembre", "septiembre", "settembre", "set", "setembro", "сентябрь", "сентябр",
     "сен", "вересень", "سبتمبر", "أيلول", "ספטמבר", "wrzesień", "września", "eylül", "Σεπτέμβριος", "Σεπτεμβρίου"),
    ("October", "Oct", "Oktober", "Okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out", "октябрь", "октябр",
     "окт", "жовтень", "أكتوبر", "تشرين الأول", "אוקטובר", "październik", "października", "ekim", "Οκτώβριος",
     "Οκτωβρίου"),
    ("November", "Nov", "novembre", "noviembre", "novembro", "ноябрь", "ноябр", "ноя", "листопад", "نوفمبر",
     "تشرين الثاني", "נובמבר", "listopad", "listopada", "kasım", "Νοέμβριος", "Νοεμβρίου"),
    ("December", "Dec", "Dezember", "Dez", "décembre", "déc", "diciembre", "dic", "dicembre", "dezembro", "dez",
     "декабрь", "декабр", "дек", "грудень", "ديسمبر", "كانون الأول", "דצמבר", "grudzień", "grudnia", "aralık",
     "Δεκέμβριος", "Δεκεμβρίου"),
)  # fmt: skip
"""By number less 1; the English name comes first. English, German, French, Spanish, Italian, Portuguese, Russian,
Ukrainian, Arabic, Hebrew, Polish, Turkish, Greek."""

_SHORTENED = 3
"""Letters of most abbreviations, which are words of their own without a number beside them: "mar", "out", "set"."""
_SHORT = {"May": ("May", "mai", "maj", "май", "мая", "мае", "маю")}
"""Whole names that are as short. Small letters match capitals too; "may" is no month."""
ALONE: tuple[tuple[str, ...], ...] = tuple(
    (*(name for name in names if len(name) > _SHORTENED), *_SHORT.get(names[0], ())) for names in MONTHS
)
"""By number less 1, the names that say which month is meant without a day or a year beside them."""

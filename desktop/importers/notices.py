"""What only a site says to its readers, as patterns: whole lines by reason, and the signs of a call for donations."""

import re

from desktop.importers import reasons

_BY_REASON = {
    reasons.NEWSLETTER: (
        r"(?:please )?(?:subscribe|sign up|register)\b.{0,60}"
        r"\b(?:newsletters?|e-?mails?|updates|inbox|alerts|today|now|account|here)\b",
        r"(?:get|receive) .{0,60}\b(?:delivered|straight|direct(?:ly)?|sent)\b.{0,30}\b(?:inbox|e-?mail)\b",
        r"already (?:a|have an?) (?:subscriber|account|subscription)\b",
        r"this (?:article|content|story) is (?:for|only available to) (?:our )?(?:paying )?subscribers\b",
        r"(?:abonnez-vous|inscrivez-vous|suscríbe(?:te|se)|newsletter abonnieren|jetzt abonnieren)\b",
        r"подпи(?:шитесь|сывайтесь)\b|اشترك (?:في|الآن)",
    ),
    reasons.COOKIES: (
        r".{0,100}?\b(?:we|this (?:web)?site|our partners) (?:and our partners )?uses? cookies (?:to|and|on|for|in)\b",
        r"accept (?:all )?cookies\b|(?:cookie|privacy) (?:settings|preferences|policy|notice)$",
        r".{0,60}?\b(?:nous utilisons|utilizamos|wir verwenden|мы используем) (?:des |las |файлы )?cookies?\b",
    ),
    reasons.RELATED: (
        r"(?:read (?:more|also|next|the full (?:story|article))|more (?:on this|from|stories|about this)|see also"
        r"|related(?: (?:articles?|stories|topics|links|content|coverage))?|you (?:may|might) also (?:like|enjoy)"
        r"|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|don[’']t miss|up next"
        r"|(?:à )?lire aussi|lee (?:también|más)|lesen sie auch|mehr zum thema|читайте также|اقرأ أيضا?ً?)"
        r"(?:\s*[:›»→].*|\s*…?\s*)$",
    ),
    reasons.SHARE: (
        r"(?:share|tweet|e-?mail|print|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|partager|compartir"
        r"|teilen|поделиться|مشاركة)(?:[\s,;/|·•-]+(?:share|tweet|e-?mail|print|copy link|save|this|article|on|via|x"
        r"|facebook|twitter|whatsapp|telegram|linkedin|reddit|pocket|link|story|page))*[\s!.:]*$",
        r"(?:follow|like|find|join) us on\b.{0,120}$",
    ),
    reasons.ADVERTISEMENT: (
        r"(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?"
        r"|article continues below|publicité|publicidad|anzeige|werbung|реклама|إعلان)[\s:.—-]*$",
    ),
    reasons.CAPTION: (
        r"(?:photo(?:graph)?s?|image|picture|file photo|foto|фото)(?: credit)?s?\s*(?:by\b|:|/|©)\s*.{2,}",
        r"[^.!?]{0,250}\((?:photo|image|picture|foto|фото)(?: credit)?s?\s*(?:by\b|:)\s*[^)]{2,80}\)\W*$",
        r".{0,260}?\b(?:getty images|afp via getty|epa-efe|shutterstock|wikimedia commons)\W*$",
    ),
    reasons.RIGHTS: (
        r"(?:copyright|©|\(c\))\s.{0,160}$|.{0,160}?\ball rights reserved\b.{0,80}$",
        r"this material may not be published, broadcast, rewritten\b",
        r"(?:tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|все права защищены)\b",
    ),
    reasons.NOTICE: (
        r"the (?:views|opinions) (?:and opinions )?expressed (?:in|by|here|are)\b",
        r"(?:skip to (?:main )?content|back to top|please enable javascript|enable javascript|jump to)\b.{0,60}$",
        r"(?:remind me later|no,? thanks|not now|dismiss|continue reading|show more|load more|click here)[\s.!…]*$",
    ),
    reasons.DONATIONS: (
        r"(?:donate|contribute|support us|make a (?:donation|contribution)|become a (?:member|supporter|patron))"
        r"(?: (?:now|today|here|monthly|once))?[\s.!:]*$",
    ),
}
LINES = tuple((why, re.compile("|".join(patterns))) for why, patterns in _BY_REASON.items())
"""Reasons with the pattern of what a short block says then: to be matched from its beginning, in small letters."""

_ASKING = (
    r"\b(?:we|i) (?:\w+ )?need your (?:help|support)\b",
    r"\bwe (?:rely|depend|count) on (?:you|readers|the support|donations)\b",
    r"\byour (?:\w+ )?(?:support|help|contribution|donation|gift|generosity)\b",
    r"\bsupport (?:us|our (?:work|journalism|reporting|mission|newsroom))\b",
    r"\bby (?:supporting|donating|contributing)\b",
    r"\b(?:please )?(?:donate|chip in|make a (?:donation|contribution|gift))\b",
    r"\bbecome a (?:member|supporter|patron)\b",
    r"\bno matter how small\b|\bas little as\b|\b(?:starting from|from) (?:just|only|as little as)?\s*[$€£]\s?\d",
    r"\bpaid for by (?:its|our) (?:own )?readers\b",
    r"\bmakes? (?:a|all the) (?:\w+ )?(?:world of )?(?:difference|impact)\b",
    r"\bevery (?:contribution|donation|gift|bit)\b",
    r"\bthank you for (?:standing|your|supporting|reading|being)\b",
    r"\bevery month\b|\bmonthly (?:gift|donation|contribution|basis)\b|\bsupport us monthly\b|\btax.deductible\b",
    r"\b(?:keep|kept) (?:our|this) (?:journalism|reporting|(?:web)?site|work|page|newspaper|magazine)"
    r" (?:free|open|independent|going|alive)\b",
    r"\b(?:votre (?:soutien|don|aide)|soutenez-nous|faites un don|nous avons besoin de vous)\b",
    r"\b(?:tu (?:apoyo|ayuda|donación)|su (?:apoyo|donación)|apóyanos|haz una donación|necesitamos tu)\b",
    r"\b(?:ihre (?:unterstützung|spende|hilfe)|unterstützen sie uns|spenden sie|jetzt spenden)\b",
    r"\b(?:ваш[аеу]? (?:поддержк\w+|помощь|пожертвовани\w+)|поддержите нас|сделайте пожертвование|оформите донат)\b",
    r"(?:تبرع(?:وا)? (?:الآن|لنا)|دعمكم|ادعمونا|ساهموا معنا)",
)
ASKING = tuple(re.compile(pattern) for pattern in _ASKING)
"""What a call for donations says, in small letters; none of these alone makes one."""
HINTS = (
    "your", "support", "donat", "contribut", "chip in", "small", "little", "from just", "from only", "from $", "from €",
    "from £", "difference", "impact", "every ", "thank you", "monthly", "deductible", "member", "patron", "keep ",
    "kept ", "rely on", "depend on", "count on", "votre", "soutenez", "faites", "besoin", "apoyo", "ayuda", "apóyanos",
    "donación", "necesitamos", "ihre ", "sie uns", "spenden", "ваш", "поддержите", "пожертвование", "донат", "تبرع",
    "دعمكم", "ادعمونا", "ساهموا",
)  # fmt: skip
"""Without one of these, none of ASKING can be found. To look for them first takes a tenth of the time."""
OPENING = re.compile(
    r"(?:an? (?:urgent |special |personal )?(?:message|appeal|note|letter|word|request) (?:from|to|about)\b.{0,80}"
    r"|dear (?:\w+ )?(?:readers?|friends?|supporters?)\b.{0,40}|before you go\b.{0,80}"
    r"|we have a (?:small )?favou?r to ask\b.{0,80}"
    r"|chers? (?:lecteurs|lectrices)\b.{0,60}|liebe leser\w*\b.{0,60}|querid[oa]s lector\w*\b.{0,60}"
    r"|дорогие читатели\b.{0,60})$",
    re.IGNORECASE,
)
"""A line that a call for donations begins with."""
QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"")
"""What somebody else says, of which nothing is told about the block that it stands in."""

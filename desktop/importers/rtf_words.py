"""Control words of Rich Text Format (specification 1.9.1) and what they stand for."""

from desktop.importers.office import COMMENT, FOOTNOTE, HEAD, TEXT_BOX
from desktop.importers.reasons import FOOT

CHARACTERS = {
    "tab": " ",
    "line": " ",
    "softline": " ",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
SIGNS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
"""What a backslash makes of the sign after it."""
ENDS = frozenset({"par", "sect", "page", "column", "cell", "nestcell", "row", "nestrow"})
"""Words that end a paragraph; a cell of a table is one."""

STORIES = {
    "footnote": FOOTNOTE,
    "annotation": COMMENT,
    "header": HEAD,
    "headerl": HEAD,
    "headerr": HEAD,
    "headerf": HEAD,
    "footer": FOOT,
    "footerl": FOOT,
    "footerr": FOOT,
    "footerf": FOOT,
    "shptxt": TEXT_BOX,
    "dptxbxtext": TEXT_BOX,
}
"""Groups whose paragraphs are no part of the article, and why."""
THROUGH = frozenset({"shpinst", "shpgrp", "do", "moMath", "moMathPara", "ud"})
"""Groups that may be passed over, but can hold text."""
NOT_TEXT = frozenset(
    {
        *(
            "colortbl",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "pict",
            "objdata",
            "themedata",
            "stylesheet",
        ),
        *("datastore", "latentstyles", "xmlnstbl", "fldinst", "bkmkstart", "bkmkend", "filetbl", "revtbl", "pgdsctbl"),
        *("template", "xe", "tc", "rxe", "pn", "pntext", "listtext", "nonshppict", "shprslt", "sp", "nonesttables"),
        *(
            "atnid",
            "atnauthor",
            "atntime",
            "atndate",
            "atnref",
            "atnparent",
            "atnicn",
            "info",
            "fonttbl",
            "upr",
            "objclass",
        ),
        *(
            "objname",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "background",
            "pgptbl",
            "userprops",
        ),
        *("colorschememapping", "mrPr", "mctrlPr", "mmathPr", "datafield", "formfield", "oldcprops", "oldpprops"),
    }
)

CODE_PAGES = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
"""Encodings by the character set of a font (\\fcharset)."""
WESTERN = "cp1252"
ANSI_CHARSET = 0
"""The character set of Western European fonts."""
SYMBOL_CHARSET = 2
"""Fonts of pictures, whose letters mean nothing in any other font."""

"""Where an article comes from, in the words of a sheet."""

from db.model.article import Article, ArticleForm
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import ARTICLE_FORMS


def source_of(article: Article, language: Language) -> str:
    """Where the article comes from, as it is cited: author, publication, date, edition."""
    edition = language.say("edition {number}", number=article.edition)
    parts = (article.author, article.publication, published_words(article, language), edition)
    return language.say(", ").join(part for part in parts if part)


def byline(article: Article, language: Language) -> list[str]:
    """The lines under the title: what it was made from, then what it is and by whom."""
    form = language.say(ARTICLE_FORMS[article.form])
    said = article.form is not ArticleForm.OPINION or "opinion" in article.origin.lower()
    parts = ("" if said else form, article.author, article.publication, published_words(article, language))
    by = " · ".join(part for part in parts if part)
    return [text for text in (article.origin, by) if text]


def published_words(article: Article, language: Language) -> str:
    """The day of publication, and that it is not confirmed if so; empty where none is known."""
    if article.published is None:
        return ""
    date = describe(article.published, language)
    return date if article.published_confirmed else language.say("{date} (date not confirmed)", date=date)

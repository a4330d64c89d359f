"""A page as sites write them, with an article of our own words in the middle of all that stands around one."""

PARTS = [
    "The general of the northern army met the minister on Monday and said that the road to the capital will stay open.",
    "His visit, the third since January, was meant to show that the two sides can talk about the harbour.",
    "Critics in the city council say that nothing was signed. They support the talks but subscribe to another plan.",
    "“Your support makes a difference,” the minister told the crowd. “We need your help.” Nobody seemed to be moved.",
    "What the general wants in return is not known. Diplomats expect a second meeting in the spring, after the thaw.",
    "The harbour, closed since the storm of 2014, employs four thousand people, and most had no wages for two years.",
]
LEFT_OUT = {
    "World": "menu",
    "Sport": "menu",
    "We use cookies to make this site better for you.": "cookie notice",
    "A road stays open": "title of the article",
    "By Jane Doe and Ann Roe": "name of the author",
    "15 March 2017": "date of the article",
    "The harbour last week. Photo: Ann Roe": "caption of a picture",
    "Advertisement": "advertisement",
    "Words that nobody sees on this page": "hidden on the page",
    "A storm and its harbour": "text beside the article",
    "I do not agree with this at all, the harbour was closed much earlier than that, as far as I know.": (
        "comments of readers"
    ),
    "© 2017 The Example Post": "foot of the page",
}
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A road stays open | The Example Post</title>
<meta property="og:title" content="A road stays open"><meta property="og:site_name" content="The Example Post">
<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2017-03-15T08:00:00Z">
<meta property="article:modified_time" content="2024-05-01T08:00:00Z">
<link rel="canonical" href="https://www.example.org/world/2017/03/16/a-road">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [{{"@type": "NewsArticle",
"headline": "A road stays open", "author": [{{"@type": "Person", "name": "Jane Doe"}}, {{"name": "Ann Roe"}}],
"datePublished": "2017-03-14T22:00:00-05:00", "dateModified": "2024-05-01",
"publisher": {{"name": "The Example Post"}}}}]}}</script></head><body class="home newsletter-open">
<header><a href="/">The Example Post</a></header>
<nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
<div id="cookie-banner">We use cookies to make this site better for you. <button>Accept all</button></div>
<main><article><h1>A road <i>stays</i> open</h1><p class="byline">By <a rel="author">Jane Doe</a> and Ann Roe</p>
<time datetime="2017-03-15">15 March 2017</time>
<figure><img src="x.jpg" alt=""><figcaption>The harbour last week. Photo: Ann Roe</figcaption></figure>
<p>{PARTS[0]}</p><p>{PARTS[1]}</p><div class="ad">Advertisement</div><h2>What the council says</h2>
<p>{PARTS[2]}</p><p>{PARTS[3]}</p><p style="display: none">Words that nobody sees on this page</p>
<blockquote><p>{PARTS[4]}</p></blockquote>
<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2014</td><td>400</td></tr></table><p>{PARTS[5]}</p></article>
<aside class="related"><h3>Related articles</h3><ul><li><a href="/1">A storm and its harbour</a></li></ul></aside>
<div class="comments"><p>I do not agree with this at all, the harbour was closed much earlier than that, as far as I
know.</p></div></main>
<footer><p>© 2017 The Example Post</p></footer></body></html>"""

"""Events from dated sentences: headline, date, actors with their parts, evidence."""

import pytest

from db.model.event import Claim, DateBasis
from db.model.moment import Moment
from db.model.suggestion import EventSuggestion
from desktop.extraction.events.events import events
from desktop.extraction.events.headlines import LONGEST
from desktop.extraction.sentences import sentences
from desktop.extraction.timex import timexes
from desktop.extraction.timex.ranges import joined
from tests.extraction.marked import Marked

PUBLISHED = Moment.parse("2017-03-15")


def told(source: str, language: str = "en") -> list[EventSuggestion]:
    marked = Marked(source)
    dates = joined(marked.text, timexes(marked.text, published=PUBLISHED))
    return events(marked.text, sentences(marked.text), dates, marked.mentions, language=language)


def titles(source: str) -> list[str]:
    return [event.title for event in told(source)]


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("On 3 May 2012 [Haftar|p] visited Rome.", "Haftar visited Rome"),
        ("[Haftar|p] visited Rome on 3 May 2012.", "Haftar visited Rome"),
        ("But in May 2012, [Haftar|p] visited Rome.", "Haftar visited Rome"),
        ("[Haftar|p], in May 2012, visited Rome.", "Haftar visited Rome"),
        ("In May 2012 [Haftar|p] called it “a bet”.", "Haftar called it a bet"),
        ("Reports that [Russia] sent ships in May 2012 were denied.", "Russia sent ships"),
        ("It is said that in May 2012 [Russia] sent ships.", "Russia sent ships"),
        ("[Russia] sent ships in May 2012, according to two officials.", "Russia sent ships"),
        (
            "In May 2012 [Serra|p] signed a treaty on the border, which [Algeria] had long asked for and "
                "never received.",
            "Serra signed a treaty on the border",
        ),
        (
            "On 3 May 2012 [Serra|p] boarded the old white steamer of his family on its way from the "
                "harbour to the islands.",
            "Serra boarded the old white steamer of his family on its way",
        ),
        ("The parliament in [Tobruk|l] (elected in 2014) has no budget.", "Parliament in Tobruk elected"),
        ("[Serra|p], who had come to power in 2014, was ill.", "Serra had come to power"),
        ("On 3 May 2012, the fifth day of the revolt, the rebels took the largest naval base of the "
            "country.", "The rebels took the largest naval base of the country"),
        ("In May 2012, with the rebels closing in on the town, the government had to move again.",
            "The government had to move again"),
        ("In May 2012 a group of old miners, who had also fought in the hills, invaded the valley of the two "
            "rivers.", "A group of old miners invaded the valley of the two rivers"),
        ("The Relief Fund, created in 1931 by rich families of the coast, was of no use.",
            "The Relief Fund created by rich families of the coast"),
        ("When [Serra|p] reached the city in May 2012, he had but six men.", "Serra reached the city"),
        ("Starting around 2012, newspapers railed against it.", "Newspapers railed against it"),
        ("[Serra|p] tried again in May 2012, but failed.", "Serra tried again, but failed"),
        ("The old general was soon beaten by [Serra|p], who attacked the rear of his columns in May 2012.",
            "Serra attacked the rear of his columns"),
        ("The rebels took it in May 2012.", "The rebels took it"),
        ("[Serra|p] gives the land back, by 3 May 2012 at the latest.", "Serra gives the land back"),
    ],
)  # fmt: skip
def test_headlines(source: str, title: str) -> None:
    assert titles(source)[0].removeprefix("The ").lower() == title.removeprefix("The ").lower()


def test_a_headline_is_short_and_stands_in_the_sentence() -> None:
    source = (
        "On 3 May 2012 the second conference of the seven neighbouring countries on the sharing of the "
        "water of the lake "
        "and its rivers, called after long talks by the secretary of the commission, ended without any result at all."
    )
    (event,) = told(source)

    assert len(event.title.split()) <= LONGEST
    assert event.title[0].isupper()
    assert event.title[-1] not in ",;:–-."
    assert set(event.title.lower().split()) <= set(source.lower().replace(",", "").replace(".", "").split())


def test_two_months_of_one_visit_are_two_events() -> None:
    first, second = told("In May and October 2015, [Haftar|p] made visits to [Moscow|s:Russia].")

    assert (first.title, str(first.date)) == ("Haftar made visits to Moscow", "2015-05")
    assert (second.title, str(second.date)) == ("Haftar made visits to Moscow", "2015-10")
    assert first.span == second.span


def test_two_dates_that_tell_two_things_are_two_events_with_their_own_actors() -> None:
    source = (
        "[Rome] has little love for [Haftar|p], an officer who plotted with [Gaddafi|p] in the 1969 "
        "coup, quarrelled with "
        "him, and in 2011 led a rising in [Benghazi|l]."
    )
    coup, rising = told(source)
    names = Marked(source).names

    assert (coup.title, str(coup.date)) == ("Haftar plotted with Gaddafi in the coup", "1969")
    assert (rising.title, str(rising.date)) == ("Haftar led a rising in Benghazi", "2011")
    assert [names[key] for key, _ in coup.actors] == ["Haftar", "Gaddafi"]
    assert [names[key] for key, _ in rising.actors] == ["Haftar", "Benghazi"]


def test_dates_that_share_a_verb_are_events_of_their_own() -> None:
    source = "[Paris|l] fell on 14 June 1940, followed by [Lyon|l] on 19 June and [Nice|l] on 21 June 1940."

    assert titles(source) == ["Paris fell", "Lyon fell", "Nice fell"]
    assert [len(event.actors) for event in told(source)] == [1, 1, 1]


def test_what_shares_a_verb_has_its_object_too() -> None:
    source = "The ministry sent a note to [Rome|l] in May 1911 and to [Oslo|l] in June 1911."

    assert titles(source)[1] == "The ministry sent a note to Oslo"


def test_what_is_only_named_is_an_event_too() -> None:
    source = "On 3 May 2012 [Serra|p] left, and in July, after the fall of [Bilbao|l] in June, the army came."

    assert titles(source) == ["Serra left", "The army came", "The fall of Bilbao"]


def test_what_is_done_besides_has_a_headline_of_its_own() -> None:
    source = "[Serra|p] marched north in May 2012, besieging the old fort in June and taking the town in July 2012."

    assert titles(source) == ["Serra marched north", "Serra besieged the old fort", "Serra took the town"]


def test_what_is_done_besides_is_no_part_of_the_first_headline() -> None:
    source = "[Serra|p] launched a raid toward Madrid in October 2010, reaching it in November 2010."

    assert titles(source) == ["Serra launched a raid toward Madrid", "Serra reached it"]


def test_a_caption_is_hardly_an_event() -> None:
    caption, event = told("[Serra|p] of the council; from file, 2008. [Serra|p] left in 2008.")

    assert caption.confidence < event.confidence - 0.2


def test_a_period_is_one_event() -> None:
    (event,) = told("From 2014 to 2016 [Serra|p] led the council.")

    assert event.date == Moment.parse("2014/2016")


def test_actors_have_the_part_that_their_verb_says() -> None:
    source = (
        "In May 2012 [Serra|p] signed a treaty that was brokered by [Algeria] and rejected by [Italy]; [Haftar"
        "|p] refused."
    )
    (event,) = told(source)
    names = Marked(source).names

    assert {names[key]: part for key, part in event.actors} == {
        "Serra": "signs",
        "Algeria": "brokers",
        "Italy": "rejects",
    }


def test_who_suffers_something_is_said_so() -> None:
    ((_, part),) = told("In May 2012 [Serra|p] was elected.")[0].actors

    assert part == "is elected"


def test_he_is_whom_the_sentence_before_spoke_of() -> None:
    event = told("[Haftar|p:Khalifa Haftar] came home with [Serra|p]. In 1969 he took part in the coup.")[-1]

    assert event.title == "Khalifa Haftar took part in the coup"
    assert event.actors[0][0] == 0


def test_evidence_date_and_rule_stand_with_the_event() -> None:
    source = "Nothing is old. On Jan. 11 [Serra|p] signed the treaty."
    (event,) = told(source)
    text = Marked(source).text

    assert text[event.span.start : event.span.end] == "On Jan. 11 Serra signed the treaty."
    assert event.date_span is not None
    assert text[event.date_span.start : event.date_span.end] == "Jan. 11"
    assert event.date_basis is DateBasis.WORKED_OUT
    assert "15 March 2017" in event.date_rule
    assert event.reason == "The sentence has a date: “Jan. 11”."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("In May 2012 [Serra|p] signed the treaty.", Claim.REPORT),
        ("In May 2012 [Serra|p] reportedly signed the treaty.", Claim.HEDGED),
        ("Reports say that [Serra|p] signed it in May 2012.", Claim.HEDGED),
        ("In May 2012 [Serra|p] clearly betrayed his men.", Claim.JUDGEMENT),
    ],
)
def test_how_it_is_told(source: str, claim: Claim) -> None:
    assert told(source)[0].claim is claim


def test_what_is_only_ordered_is_offered_without_a_date_and_with_less_confidence() -> None:
    dated, undated = told("In May 2012 [Serra|p] signed. Now [Moscow|s:Russia] has raised the stakes with new ships.")

    assert undated.title == "Moscow has raised the stakes with new ships"
    assert (undated.date, undated.date_span) == (None, None)
    assert undated.date_rule == "The text gives no date; it only tells the order, or what is new."
    assert undated.confidence < dated.confidence


def test_a_step_without_a_date_is_offered_and_is_surer_behind_a_dated_one() -> None:
    dated, following, later = told(
        "In May 2012 [Serra|p] signed a treaty. [Haftar|p] attacked the harbour. [Italy] withdrew its envoy."
    )

    assert [event.title for event in (following, later)] == ["Haftar attacked the harbour", "Italy withdrew its envoy"]
    assert (following.date, following.date_span) == (None, None)
    assert following.reason == "The sentence tells what somebody did, but not when."
    assert dated.confidence > following.confidence > later.confidence > 0.2


@pytest.mark.parametrize(
    "source",
    [
        "[Serra|p] has no plan.",
        "[Serra|p] did not sign the treaty.",
        "[Serra|p] signed nothing.",
        "If [Serra|p] signed, the war ended.",
        "There was a treaty of [Serra|p].",
        "I met [Serra|p].",
    ],
)
def test_what_is_no_step_is_not_offered(source: str) -> None:
    assert told(source) == []


def test_what_is_doubtful_for_many_reasons_is_still_offered_far_behind() -> None:
    (event,) = told("[Serra|p] said that he would perhaps not leave by 2031.")

    assert 0.1 <= event.confidence < 0.2


def test_both_ends_of_a_long_named_life_are_sure() -> None:
    born, died = told("[Anna Maria Luisa de Serra|p] (3 May 1946 – 4 June 2011) was an admiral.")

    assert (born.confidence, died.confidence) == (0.9, 0.9)


def test_news_that_opens_a_text_is_offered_without_a_date() -> None:
    lead = "Reports that [Norway] has moved ships to a harbour in [Iceland] seem true."
    (event,) = told(lead + " [Italy] has moved none.")

    assert event.title == "Norway has moved ships to a harbour in Iceland"
    assert (event.date, event.claim) == (None, Claim.HEDGED)


@pytest.mark.parametrize(
    "source",
    [
        "[Serra|p] is a man of few words.",
        "Now [Serra|p] would have to raise the stakes.",
        "March 15, 2017",
        "Updated 15 March 2017",
        "It took three weeks.",
        "They meet every year.",
        "Then nobody knew.",
    ],
)
def test_what_tells_nothing_is_no_event(source: str) -> None:
    assert told(source) == []


def test_other_languages_have_the_first_words_as_headline() -> None:
    (event,) = told("Am 3. Mai 2012 hat Serra in Rom den Vertrag über die Grenze und das Wasser unterschrieben.", "de")

    assert event.title == "Am 3. Mai 2012 hat Serra in Rom den Vertrag über die"

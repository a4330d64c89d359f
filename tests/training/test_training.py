"""What the tagger is trained on and how sure it may be."""

from db.model.article import Span
from desktop.extraction.entries import entries
from desktop.extraction.names.names import reading
from desktop.extraction.names.tagging.words import words
from desktop.extraction.sentences import sentences
from tests.training.conventions import without_titles
from tests.training.corpora import Document, labels
from tests.training.fitting import fitted, rows
from tests.training.validation import steps

TEXT = "The Harbour Guild’s head, Ada Serra, went to Rome. The French stayed."


def document(corpus: str = "wikigold") -> Document:
    marked = [("The Harbour Guild’s", "ORG"), ("Ada Serra", "PERSON"), ("Rome", "LOC"), ("French", "NORP")]
    mentions = [{"start": TEXT.index(name), "end": TEXT.index(name) + len(name), "type": kind} for name, kind in marked]
    return Document(corpus, "one", TEXT, mentions)


def test_labels_leave_articles_and_endings_out() -> None:
    parted = words(TEXT)
    found = labels(document(), [Span(word.start, word.end) for word in parted])
    named = {word.text: label for word, label in zip(parted, found, strict=True) if label != "O"}
    assert named == {
        "Harbour": "B-GROUP", "Guild": "I-GROUP", "Ada": "B-PERSON", "Serra": "I-PERSON", "Rome": "B-PLACE",
    }  # fmt: skip
    assert [TEXT[span.start : span.end] for span in document().peoples()] == ["French"]


def test_a_title_is_no_part_of_a_name() -> None:
    text = "On Monday President Ada Serra met Ben Holt and Dr. Rossi in Rome."
    named = [("President Ada Serra", "PERSON"), ("Ben Holt", "PERSON"), ("Dr. Rossi", "PERSON"), ("Rome", "LOC")]
    mentions = [{"start": text.index(name), "end": text.index(name) + len(name), "type": kind} for name, kind in named]
    read = reading(text, sentences(text), entries())
    found = without_titles(labels(Document("gum", "one", text, mentions), read.spans), read)
    assert {word: label for word, label in zip(read.around.words, found, strict=True) if label != "O"} == {
        "Ada": "B-PERSON", "Serra": "I-PERSON", "Ben": "B-PERSON", "Holt": "I-PERSON", "Rossi": "B-PERSON",
        "Rome": "B-PLACE",
    }  # fmt: skip


def test_what_others_mean_differs_by_set() -> None:
    other = [{"start": 0, "end": 3, "type": "OTHER"}]
    span = [Span(0, 3)]
    assert labels(Document("wikigold", "one", "War", other), span) == ["B-OTHER"]
    assert labels(Document("gum", "one", "War", other), span) == ["O"]


def test_the_same_documents_give_the_same_bytes() -> None:
    one, again = (fitted(rows(document())).packed() for _ in range(2))
    assert one == again


def test_a_document_stays_in_its_fold() -> None:
    assert document().fold(5) == document("gum").fold(5)
    assert {Document("gum", str(number), "", ()).fold(5) for number in range(50)} == {0, 1, 2, 3, 4}


def test_the_share_of_right_ones_only_rises() -> None:
    judged = [(margin, margin % 3 != 0 if margin < 400 else margin % 10 != 0) for margin in range(1000)]
    found = steps(judged)
    shares = [share for _, share in found]
    assert shares == sorted(set(shares))
    assert found[0][0] == 0
    assert abs(shares[0] - 2 / 3) < 0.02
    assert abs(shares[-1] - 0.9) < 0.02

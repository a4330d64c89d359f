"""A program that practises until it is killed; run as a child by the tests."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from db.model.practice import Rating
from desktop.library import practising
from desktop.library.library import Library
from desktop.practice.options import Options
from desktop.practice.session import Answer


def say(answer: Answer) -> None:
    """Print what must not be lost, once the next card is shown."""
    assert answer.review is not None
    print(answer.review.card_uuid, answer.review.uuid, flush=True)


def main(path: Path, seed: int) -> None:
    """Print a line for each answer that was saved; each fifth is taken back and given again before."""
    random = Random(seed)
    with Library.open(path) as library:
        (article, *_) = library.articles.summaries()
        practising.set_options(library, Options(new_each_day=200))
        practising.learn(library, article.id)
        time = practising.MACHINE._replace(zone=UTC)
        print("began", datetime.now(UTC).isoformat(), flush=True)
        while True:
            session = practising.lesson_session(library, article.id, random=random)
            if random.random() < 0.5:
                session = practising.due_session(library, practising.today(library, time=time), random=random)
            while session.current is not None:
                answer = session.rate(random.choice(list(Rating)))
                practising.record(library, answer)
                if random.random() < 0.2:
                    practising.take_back(library, session.undo())
                else:
                    say(answer)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

"""Whole articles against what people marked: an own one that lies here, and one that cannot be handed on."""

from pathlib import Path

from tests.extraction.actors import judge
from tests.extraction.samples import read_gold, sample


def test_the_actors_of_an_article_on_a_war() -> None:
    judged = judge(sample("karabakh-2020"))
    assert judged.apart == []
    assert judged.mixed == []
    assert len(judged.junk) <= 3  # of 33; the aim for an article of this length is 4


def test_the_actors_of_the_op_ed(data_dir: Path) -> None:
    judged = judge(read_gold(data_dir / "op-ed-libya.txt"))
    assert judged.apart == []
    assert judged.mixed == []
    assert len(judged.junk) <= 2  # the aim is 4

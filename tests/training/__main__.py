"""python -m tests.training --data DIR: train the tagger on all documents and write it where the program reads it.

DIR holds actors/*.jsonl (corpora.py). The model is trained on everything; how sure it may be of its names is learned by
cross-validation. The same documents and the same versions of python-crfsuite give the same file.
"""

import argparse
import sys
from pathlib import Path

from desktop.extraction.names.tagging.model import FILE
from desktop.settings import resource
from tests.training.corpora import documents
from tests.training.fitting import fitted, rows
from tests.training.validation import cross_fitted, steps


def main(words: list[str] | None = None) -> int:
    """Train, write, and say how large the file is."""
    parser = argparse.ArgumentParser(prog="python -m tests.training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder that holds actors/*.jsonl")
    parser.add_argument("--out", type=Path, default=resource(FILE), metavar="FILE", help="default: the program's own")
    options = parser.parse_args(words)
    learned = steps(one for judged, _ in cross_fitted(options.data) for one in judged)
    model = fitted(row for document in documents(options.data) for row in rows(document))
    packed = model._replace(steps=learned).packed()
    options.out.write_bytes(packed)
    print(f"{options.out}: {len(packed):,} bytes, {len(model.weights):,} attributes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

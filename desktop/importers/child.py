"""The child process that reads one file: the hidden verb `read-document`, before Qt or the command line is looked at.

It takes a request from its input, binds itself, reads, and answers on its output, see `desktop.importers.wire`. What
libraries print goes to its errors, which the parent keeps for a report.
"""

import faulthandler
import os
import sys
import traceback
import warnings
from collections.abc import Callable

from db.model.sentence import packed
from desktop.importers.document import Pasted, UnreadableError
from desktop.importers.guard import Guard
from desktop.importers.limits import limit_self
from desktop.importers.wire import Request, line, pack_documents, unpack_request

_INPUT, _OUTPUT, _ERRORS = 0, 1, 2


def main() -> int:
    """Answer the one request and return the exit code."""
    answers = os.dup(_OUTPUT)
    os.dup2(_ERRORS, _OUTPUT)  # what a library prints must not come between the answers
    faulthandler.enable(_ERRORS)
    warnings.simplefilter("ignore")  # what the user should know about a file is said by the formats
    with os.fdopen(_INPUT, "rb", closefd=False) as requests:
        request = unpack_request(requests.read())
    limit_self(request.memory, request.seconds)
    Guard(None if isinstance(request.source, Pasted) else request.source).close()
    with os.fdopen(answers, "wb", buffering=0) as output:
        return _answer(request, output.write)


def _answer(request: Request, write: Callable[[bytes], object]) -> int:
    """Read, and write the answer line by line; 0 for documents, 1 for a failure that is said."""
    from desktop.importers.formats import read_here  # imported late: after the limits

    def report(part: float) -> None:
        write(line(progress=part))

    try:
        documents = read_here(request.source, request.encoding, report)
        for answer in pack_documents(documents):
            write(answer)
    except UnreadableError as error:
        traceback.print_exc()
        write(line(failure=[packed(error.what), packed(error.remedy), False]))
        return 1
    except MemoryError:
        sys.stderr.write("out of memory\n")  # a traceback might need more of it
        write(line(failure=["", "", True]))
        return 1
    return 0

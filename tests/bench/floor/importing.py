"""A process that does no more than import the libraries that read web pages."""

import subprocess
import sys

from tests.bench.child import children, report


def main() -> None:
    subprocess.run([sys.executable, "-c", "import lxml.html, trafilatura"], check=True)
    report(child=children())

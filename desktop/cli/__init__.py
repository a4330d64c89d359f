"""The commands that need no window: list, sheet, import and others. Results go to stdout, messages to stderr.

Exit codes: 0 done, 1 nothing found or partly failed, 2 refused.
"""

from desktop.cli.line import run

__all__ = ["run"]

"""What can honestly be asked about a lesson: exercises from its own rows, on paper and on the screen.

Each exercise is a function from an `Ask` to an `Exercise` (`values`): it makes candidates, best first, and `choosing`
takes of them what may be asked. On a sheet without the text, `disclosure` knows what is shown already and what must
stay secret; `forms` and `spotting` find a name or a date in a text in whatever form it stands there.
"""

"""Another program on another machine, whose lock nobody sees; run as a child by the tests."""

import sqlite3
import sys
from contextlib import closing

with closing(sqlite3.connect(sys.argv[1], isolation_level=None)) as connection:
    connection.execute("INSERT INTO setting (name, value) VALUES ('1000', 'theirs')")

"""What the programs that make documents share: the date of the document, and how they give up."""
import calendar
import os
import sys

# The exit code that says that a package or a system library is missing.
INCOMPLETE = 10


def give_up(reason, code=1):
    """Ends with the reason as the last line of what is said."""
    print(reason, file=sys.stderr)
    sys.exit(code)


def set_clock():
    """Sets SOURCE_DATE_EPOCH to the day of the document, so that the same input gives the same bytes."""
    year, month, day = map(int, os.environ.get("IJKPUNT_DAG", "2000-01-01").split("-"))
    seconds = calendar.timegm((year, month, day, 0, 0, 0))
    os.environ["SOURCE_DATE_EPOCH"] = str(seconds)
    return year, month, day

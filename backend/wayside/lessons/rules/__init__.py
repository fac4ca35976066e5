"""Pure decisions about lessons: how a file is read, what it may hold, how easily it reads.

Nothing here opens a file or a database. Text comes in as bytes or lines, faults go out with the
line they are about.
"""

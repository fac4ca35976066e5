"""Short lessons: three to six cards that can be left at any moment and owe the reader only truth.

Files are read and checked (docs/reference/lesson-format.md) and fill an empty database. From then
on the database is the truth: people change it in the studio (`studio/`), and what is published is
bound into packs (docs/reference/lesson-pack.md) that every process serves (`newest.py`).

Vocabulary
    lesson      a file of `content/lessons/<language>/<id>.md`: front matter, then cards
    card        one idea, 15 to 60 words, with an id that never changes
    pause       a short calm exercise inside a card
    check       a question where every answer gets a kind reply; no score, no "wrong"
    revision    one version of a lesson, kept for ever, with the role that wrote it and why
    review      a named role's word on a revision; the author's own does not count
    page        a lesson in one language; `studio/record.py` has all that is known of it
    mark        how far people have checked a translation: machine, draft, reviewed, stale
    pack        all published lessons of a language in one immutable file, fetched whole

Rules that the code keeps: two people say yes, neither of whom wrote it, one of them a survivor
reviewer, and a legal or health reviewer where the front matter asks (rules/approving.py); `stale`
is computed from the English card, never typed (rules/carrying.py); one person can unpublish at
once.

Never stored: which lesson anyone opened, what they answered, how far they got. Progress and saved
lessons stay on the device, off until the reader turns them on; packs are fetched whole so that no
request tells what is read.
"""

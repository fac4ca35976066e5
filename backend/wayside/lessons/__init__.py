"""Short lessons: three to six cards that can be left at any moment and owe the reader only truth.

What is here yet: the files, read and checked (docs/reference/lesson-format.md), and bound
into packs (docs/reference/lesson-pack.md).

Vocabulary
    lesson      a file of `content/lessons/<language>/<id>.md`: front matter, then cards
    card        one idea, 15 to 60 words, with an id that never changes
    pause       a short calm exercise inside a card
    check       a question where every answer gets a kind reply; no score, no "wrong"
    revision    one version of a lesson, kept for ever, with the role that wrote it and why
    review      a named role's word on a revision; the author's own does not count
    mark        how far people have checked a translation: machine, draft, reviewed, stale
    pack        all published lessons of a language in one immutable file, fetched whole

Rules that the code will have to keep: an approver holds the role "survivor reviewer"; law, health
and crisis cards need a second named role; `stale` is computed from the English card, never typed;
one person can unpublish at once.

Never stored: which lesson anyone opened, what they answered, how far they got. Progress and saved
lessons stay on the device, off until the reader turns them on; packs are fetched whole so that no
request tells what is read.
"""

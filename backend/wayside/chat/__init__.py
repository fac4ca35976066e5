"""Talking with a trained mentor, encrypted in both browsers so that this server cannot read it.

So far this is the wire: sealed envelopes are stored, ordered and passed on, by socket or by poll
(docs/protocol/wire.md). `house.Talk` puts it together. What is sealed, and for whom, is pc1.

Vocabulary
    conversation  one youth and the mentors who have joined it, known by an opaque id
    envelope      one padded, encrypted message; its place in a conversation is its sequence number
    epoch         the time one conversation key is in use; a hand-over begins a new one
    roster        the signed list of mentors and their public keys that every client checks
    waiting line  conversations that no mentor has claimed; shown as a band, never a false number
    shift         the hours a mentor has offered; on duty is a separate, deliberate switch
    claim         a mentor takes a conversation; it lapses without a first reply
    hand-over     a conversation passes to another mentor, after the youth was asked
    words         six words with which a youth, and nobody else, can come back to a conversation
    seat          a member's place in a conversation, opened by a secret; a tag names it to others
    intake        everyone in the roster at once: a conversation that waits is sealed for it
    ticket        what a browser shows in the first frame; good for one connection
    incarnation   which life of the database it is; another one after a restore
    key at rest   seals what is stored once more; destroying it erases every copy
    doorbell      a hint between processes that something is there; it carries no content

Never stored: readable text, private keys, the six words, which resource card was sent, names,
network addresses, who was typing. Envelopes go 14 days after the last activity, 30 when words were
saved. When someone leaves, mentors see "left" and nothing more.
"""

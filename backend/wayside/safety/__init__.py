"""What protects the person who reads: lines to call, leaving in one tap, neutral words.

Vocabulary
    line        a crisis line: someone to call or text, shown by id, never typed into a text
    unconfirmed a fact that is kept but not shown until a person or a second good source confirms it
    leave       one tap: the screen, the history entry and what was kept are gone
    exit        the neutral site that Leave goes to; the deployment chooses it

Never stored: that someone left, which line was looked at or called, where anyone was, which
language was chosen. There is no event for any of these to be written into.

Everything above this layer may use it; it uses `kernel` and nothing else.
"""

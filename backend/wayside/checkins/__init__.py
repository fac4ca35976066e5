"""Check-ins by text message, for someone who asked for them, within the hours they chose.

Nothing is here yet but these words; a later change fills it.

Vocabulary
    enrolment   one person's wish for check-ins: days, times, time zone, language, an end date
    window      the hours in which a text may arrive; what misses it is dropped, not put off
    slot        one planned check-in: a local date and a number, so that it can exist only once
    reply       what came back, reduced to a class (fine, talk, stop, unclear), words dropped
    pause word  a word the person chose; it silences check-ins and looks like any other reply
    plan        what the person wants when no answer comes: nothing, tomorrow, tell my mentor
    gateway     the one module that speaks to Twilio, or records instead of sending

Rules that the code will have to keep: a text that is too late is dropped, never sent late; after a
crash nobody is texted twice; silence is not an alarm; nobody else is ever texted.

Never stored: the number in readable form (AES-GCM with a key outside the database), the words of a
reply, where anyone is. STOP, the end date or expiry erases number, schedule and open slots in one
transaction, and then the copies at the vendor.
"""

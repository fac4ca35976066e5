"""Pure decisions about listings: no file, no database, no clock is touched in here.

Words used: a *cell* is the text of one column of one row; a *repair* is a change we make to a
cell and count; a *refusal* is a row we do not store. Both carry a code of `reasons`, never text.
"""

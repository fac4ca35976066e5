"""Shell: what a phone gets before anything is drawn in it.

Vocabulary: the *first screen* is the page drawn here in the reader's language, so that it reads
and leaves before any script has come; the *plain page* needs no script at all; a *pack* is fetched
whole; the *web app* is what `pwa/` becomes. Never stored: anything. Every answer is `no-store`.
"""

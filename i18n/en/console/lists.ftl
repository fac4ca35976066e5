### What every list and every form of the console says about itself.

list-loading = One moment
list-offline = This did not load. There may be no internet right now.
# $time: a time of day.
list-stale = Shown as of { $time }. The connection is lost.
list-again = Try again

## An act that did not go through. What was typed is still there.

act-offline = Not sent. There may be no internet right now. What you typed is still here, and you can try again.
act-proof = That is not the passphrase of this account. You can try again.
act-memory = This device ran out of memory for it. You can close other pages and try again.
act-failed = That did not work. Nothing was changed. You can try again.
# $count (number): minutes, one or more.
act-wait = { $count ->
    [one] You can try again in a minute.
   *[other] You can try again in { $count } minutes.
}

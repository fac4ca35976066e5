### What every list of the console says about itself.

list-loading = One moment
list-offline = This did not load. There may be no internet right now.
# $time: a time of day.
list-stale = Shown as of { $time }. The connection is lost.
list-again = Try again

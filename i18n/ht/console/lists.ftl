### What every list of the console says about itself.

list-loading = Yon ti moman
list-offline = Sa pa t chaje. Petèt pa gen entènèt kounye a.
# $time: a time of day.
list-stale = Jan sa te ye a { $time }. Koneksyon an pèdi.
list-again = Eseye ankò

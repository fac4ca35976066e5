### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = Ilang tanong, para sa iyo lang. Puwede mong laktawan ang alinman.
# English stands beside it until a speaker has reviewed it.
check-in-private = Walang score. Hindi ipinapadala kahit saan ang mga sagot mo, at nawawala kapag isinara mo ang pahinang ito.
check-in-start = Magsimula
# $count (number): which question this is. $total (number): how many there are.
check-in-step = Tanong { $count } sa { $total }
check-in-next = Susunod na tanong
check-in-last = Sa dulo
check-in-skip = Laktawan
check-in-before = Bumalik ng isa
check-in-end = Ano ang puwede mong tingnan
check-in-end-lead = Puwede mong buksan ang alinman dito, o wala.
check-in-end-none = Nilaktawan mo ang lahat. Ayos lang iyon.
check-in-again = Tumingin ulit
check-in-clear = Burahin ang mga sagot ko
check-in-cleared = Wala na ang mga sagot mo.
check-in-save = I-save ang mga sagot ko
check-in-save-note = Sa teleponong ito lang
check-in-saved = Naka-save sa teleponong ito ang mga sagot mo.
check-in-missing = Wala pa sa wika mo ang bahaging ito.

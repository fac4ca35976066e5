### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = Mga gamit

## Search. Nothing that is typed leaves the phone.

reading-find = Maghanap
reading-find-heading = Maghanap sa mga aralin
reading-find-field = Tungkol saan ito?
reading-find-hint = Sapat na ang isang salita. Nananatili ito sa teleponong ito.
reading-find-none = Walang may ganoong salita. Puwede mong subukan ang iba.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
        [one] { $count } ang nakita
       *[other] { $count } ang nakita
    }

## Listen

reading-listen = Makinig
reading-listen-stop = Ihinto
reading-listen-warning = May tutunog. Puwede itong marinig ng mga taong malapit sa iyo.
reading-listen-start = Patugtugin
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = Walang sariling boses ang teleponong ito para sa wikang ito. Ipinapadala ng ibang boses ang mga salita, kaya nakasara ang mga iyon.

## Print

reading-print = I-print
reading-print-heading = I-print ang araling ito
reading-print-paper = Puwedeng makita ng iba ang papel.
reading-print-trace = Baka matandaan ng printer o ng teleponong ito na may na-print.
# The last words name a switch in the print window of a browser.
reading-print-edge = May mga browser na nagpi-print ng address ng pahina sa gilid. Puwede mong isara ang "headers and footers".
reading-print-start = I-print na

## How the words look

reading-look = Mga titik
reading-heading = Mga titik at ang naka-save
reading-look-heading = Ang itsura ng mga salita
reading-size = Laki
reading-size-1 = Karaniwan
reading-size-2 = Malaki
reading-size-3 = Mas malaki
reading-size-4 = Pinakamalaki
reading-more = Puwang at linaw
reading-room = Mas malaking puwang
reading-contrast = Mas malinaw na kulay
reading-look-visit = Ganoon ito hanggang isara mo ang pahinang ito.
reading-look-kept = Nase-save ito kasama ng binabasa mo.

## What is kept of reading: off until someone turns it on

reading-kept-heading = Ang binabasa mo
reading-kept-off = Walang naka-save sa teleponong ito na binabasa mo.
reading-kept-only = Ise-save muna ng teleponong ito ang pahina. Saka nito puwedeng i-save ang binabasa mo.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = Puwedeng makita ng may hawak ng teleponong ito ang binabasa mo.
reading-kept-start = I-save ang binabasa ko
reading-kept-what = Kung nasaan ka na, at ang mga aralin at sagot na pinili mong i-save
reading-kept-on = Naka-save sa teleponong ito ang binabasa mo. Hindi ito ipinapadala kahit saan.
reading-kept-leave = Inaalis din ito ng Umalis at Kalimutan.
reading-kept-clear = Burahin ang lahat
reading-kept-clear-note = Inaalis ito sa teleponong ito at isinasara
reading-kept-cleared = Wala na sa teleponong ito ang binasa mo.
reading-kept-failed = Hindi ito na-save ng browser na ito. Walang naiwan sa teleponong ito.
reading-save = I-save
reading-saved = Naka-save
reading-saved-heading = Mga araling na-save mo
reading-saved-none = Wala pa. Puwede kang mag-save ng aralin sa alinmang card nito.
# Beside the title of a lesson in the list.
reading-mark-read = Nabasa na
reading-mark-begun = Nasimulan
# On the screen of Keep, once it was turned on.
keep-risk-reading = Nase-save din ang binabasa mo sa Matuto, dahil binuksan mo iyon. Hindi nase-save ang tina-type o hinahanap mo.

## At the end of a lesson

reading-related = Mga lugar tungkol dito

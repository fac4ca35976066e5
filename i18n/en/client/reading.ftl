### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = Tools

## Search. Nothing that is typed leaves the phone.

reading-find = Search
reading-find-heading = Search the lessons
reading-find-field = What is it about?
reading-find-hint = One word is enough. It stays on this phone.
reading-find-none = Nothing has that word. You can try another one.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
        [one] { $count } found
       *[other] { $count } found
    }

## Listen

reading-listen = Listen
reading-listen-stop = Stop
reading-listen-warning = Sound will play. People near you could hear it.
reading-listen-start = Play it
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = This phone has no voice of its own for this language. Other voices send the words away, so they stay off.

## Print

reading-print = Print
reading-print-heading = Print this lesson
reading-print-paper = Paper can be found by others.
reading-print-trace = The printer or this phone may remember that something was printed.
# The last words name a switch in the print window of a browser.
reading-print-edge = Some browsers print the address of the page at the edge. You can turn off "headers and footers".
reading-print-start = Print it

## How the words look

reading-look = Text
reading-heading = Text and what is kept
reading-look-heading = How the words look
reading-size = Size
reading-size-1 = Normal
reading-size-2 = Large
reading-size-3 = Larger
reading-size-4 = Largest
reading-more = Space and contrast
reading-room = More space
reading-contrast = Strong contrast
reading-look-visit = It stays so until you close this page.
reading-look-kept = It is kept with what you read.

## What is kept of reading: off until someone turns it on

reading-kept-heading = What you read
reading-kept-off = Nothing you read is kept on this phone.
reading-kept-only = First this phone keeps the page. Then it can keep what you read.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = Someone who holds this phone could see what you read.
reading-kept-start = Keep what I read
reading-kept-what = Where you are, lessons and answers you choose to keep
reading-kept-on = What you read is kept on this phone. It is sent nowhere.
reading-kept-leave = Leave and Forget take it away too.
reading-kept-clear = Clear all of it
reading-kept-clear-note = Takes it off this phone and turns this off
reading-kept-cleared = What you read is off this phone now.
reading-kept-failed = This browser did not keep it. Nothing of it is on this phone.
reading-save = Keep
reading-saved = Kept
reading-saved-heading = Lessons you kept
reading-saved-none = None yet. You can keep one on any of its cards.
# Beside the title of a lesson in the list.
reading-mark-read = Read
reading-mark-begun = Begun
# On the screen of Keep, once it was turned on.
keep-risk-reading = What you read in Learn is kept too, since you turned that on. What you type or look for is not.

## At the end of a lesson

reading-related = Places about this

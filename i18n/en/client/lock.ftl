### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = A code for this page
lock-what = With a code, this address opens a page for units, such as miles. “Home” on that page asks for the code. A wrong code shows the units again.
# In one line, before it is set. English stands beside it until a speaker has reviewed it.
lock-curtain = It is a curtain, not a safe. It stops a quick look. It does not stop someone who knows phones.
# How it is gone around: another browser, a reload past the worker, and every code tried.
lock-around = It works in this browser. Another browser or a private window opens the page without the code. So can a special reload, or someone who tries every code.
lock-forgotten = If you forget the code, you can clear the data of this site in your browser. Then it opens as new.
lock-needs-keep = First you can keep this page on the phone. A code stands in front of what is kept.
lock-start = Choose a code
lock-choose = Choose 4 to 8 digits. Another code than the one of the phone is better.
lock-again = The same digits once more
lock-differs = Those two were not the same. You can choose again.
lock-done = The code is set. It is asked when you open this page, and when you come back to it.
lock-change = Choose another code
lock-remove = Take the code away
lock-removed = There is no code now.
lock-failed = That did not work this time. You can try again.

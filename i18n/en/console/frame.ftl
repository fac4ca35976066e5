### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Console

## Before anything is drawn

console-needs-script = This page needs JavaScript. You can turn it on and open the page again.
console-words-missing = The page did not come whole. The internet may be away right now.

## Around every view

console-nav = Where you can go
console-nav-home = Home
console-nav-talk = Talk
console-nav-rota = Rota
console-nav-people = People
console-nav-invitations = Invitations
console-nav-roster = Roster
console-nav-audit = Who did what
console-nav-account = My account
console-me = You
console-lock = Lock
console-sign-out = Sign out
console-language = Language
console-language-missing = The words of that language did not come. You can try again.
console-loading = One moment
console-told-seen = All right
console-try-again = Try again
console-cancel = Cancel
console-busy = One moment
console-mark-machine = A computer made these words. A speaker has not checked them yet.
console-mark-draft = A person translated these words. A second speaker has not checked them yet.

## What did not work. What was typed is still there.

# $count (number): seconds until the next try
fault-wait-seconds = { $count ->
    [one] That was a lot of tries. You can try again in { $count } second.
   *[other] That was a lot of tries. You can try again in { $count } seconds.
}
# $count (number): minutes until the next try
fault-wait-minutes = { $count ->
    [one] That was a lot of tries. You can try again in { $count } minute.
   *[other] That was a lot of tries. You can try again in { $count } minutes.
}
fault-offline = No answer came. The internet may be away. What you typed is still here, and you can try again.
fault-passphrase = That is not your current passphrase. You can look at it with Show and try again.
fault-memory = This took more memory than the phone has free. You can close other pages and try again.
fault-locked = The console was locked in the meantime. You can open it and try again.
fault-passkey = No passkey was used. You can try again, or use a code.
fault-passkey-known = This device has a passkey for you already.
fault-passkey-old = Your passkey has waited too long. You can make it once more; it takes a moment.
fault-other = Something broke on this page. You can try again.

## Copying

copy-done = Copied
copy-failed = That did not work here. You can select it and copy it by hand.

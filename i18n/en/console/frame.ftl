### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Console

## Before anything is drawn

console-needs-script = This page needs JavaScript. You can turn it on and open the page again.
console-words-missing = The page did not come whole. The internet may be away right now.

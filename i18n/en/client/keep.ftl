### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = Keep on this phone
keep-why = You can open this page with no internet if you keep it.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
keep-risk = Someone who holds this phone could find it.
keep-start = Keep it
# $kilobytes (number): how much data it takes once, in kilobytes.
keep-size = Takes about { $kilobytes } kB of data
keep-going = Keeping. You can stay here.
keep-done = It is on this phone now. It works with no internet.
keep-forget = Forget
keep-forget-note = Takes all of it off this phone
keep-lock = Ask for a code
keep-lock-note = A curtain in front of what is kept
keep-forgotten = It is off this phone now.

## What is kept

keep-will = What would be kept
keep-has = What is kept
keep-item-lines = Lines to call or text
keep-item-places = The list of places that help
keep-item-lessons = All lessons, and Steady me
keep-item-languages = The words of this page in each language
keep-item-language = The language you chose
keep-risk-not-kept = What you type, look for or open is not kept.
keep-risk-leave = Leave takes all of it off this phone.
# In an installed app. Leave spares what its icon opens: the unit converter, and a code if there is one.
keep-risk-leave-app = Leave takes it off this phone, but the icon and its units page stay. So does a code.

## When it does not work

keep-cannot = This browser does not keep pages. It may be a private window. Nothing was kept.
keep-failed = It did not work this time. There may be no internet or no room on this phone. Nothing was kept.

## A page that comes from what is kept

# $date (text): the day on which it was kept, such as "November 22, 2026".
keep-shown = This is what was kept on { $date }. Some of it may have changed.
keep-shown-undated = This is what was kept on this phone. Some of it may have changed.

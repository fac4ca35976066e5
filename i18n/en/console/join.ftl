### What a one-use link opens: the way in, in four steps.

join-heading = Welcome
# $step (number), $of (number)
join-step = Step { $step } of { $of }
join-next = Next
join-back = Back
join-finish = Come in
join-reset-finish = Begin anew

join-not-valid-heading = This link does not work
join-not-valid = It was used, it is older than three days, or someone took it back.
join-not-valid-next = Whoever gave it to you can make a new one. If you have an account already, you can sign in.
join-sign-in = Sign in

## 1: name

join-name-heading = Welcome
join-lead = Good that you are here. This takes about five minutes, and you can go back at each step.
join-name = A name for here
join-name-hint = A made-up one. Colleagues see it. Please use no real name, yours or anyone else's.
join-name-given = You will be
join-name-missing = A name for here comes first.
join-roles = What you can do here
join-know = Good to know
join-know-name = Nobody here asks for your real name, phone number or e-mail.
join-know-passphrase = Your passphrase never leaves this browser. Nobody can look it up or bring it back for you.
join-know-seen = What you do here is noted with the time, never what was said. You can read what is noted about you.

join-reset-heading = A new start
join-reset-lead = Two people said yes to a new start for you. You get a new passphrase, a new second key and new codes.

## 2: passphrase

join-passphrase-heading = Your passphrase
join-passphrase-lead = It opens your account and the keys that are yours alone.
join-passphrase = New passphrase
join-passphrase-tip-words = Words that have nothing to do with each other are easy to keep and hard to guess.
join-passphrase-tip-else = Use it nowhere else.
join-passphrase-tip-keep = A password manager may keep it, or a paper in a safe place.

## 3: second factor

join-factor-heading = A second key
join-factor-lead = It keeps a thief out who has only your passphrase.
join-passkey = Your phone or computer can keep a passkey for you. You open it with your finger, your face or your screen lock.
join-passkey-make = Make a passkey
join-passkey-ready = Your passkey is ready.
join-totp-ready = Your app is ready.
join-totp-wrong = That is not the code of now. The app shows a new one soon, and you can type that.
join-use-totp = Use an app with codes
join-use-passkey = Use a passkey

## 4: recovery codes

join-codes-heading = Ten codes for a bad day
join-codes-lead = Phone lost, app gone? Each of these lets you in once, with your passphrase. They are shown only now.
join-codes-missing = Please keep the codes first, then tick the box.

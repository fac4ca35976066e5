### One's own account.

account-heading = Your account

## Roles

account-roles = What you can do
account-number = Your number
account-number-how = Read it aloud when someone wants to know that it is really you.
account-may = This is open to you now

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = Your passphrase now
account-current-why = We ask for it so that nobody else can change this on your open page.
account-passphrase = Passphrase
account-passphrase-what = It opens your keys on this device. We never see it, and nobody can bring it back.
account-passphrase-change = Change your passphrase
account-passphrase-new = Your new passphrase
account-passphrase-others = You stay signed in here. Every other device is signed out.
account-passphrase-save = Change it
account-passphrase-done = Your new passphrase counts from now on.
account-close = Not now

## Ways to sign in

account-factors = Ways to sign in
account-factors-what = You sign in with your passphrase and one of these.
account-passkeys = Passkeys
account-passkey = Passkey, made on { $date }
account-passkey-synced = Kept by your passkey provider.
account-passkey-here-only = Kept on one device only.
account-passkey-used = Last used on { $date }.
account-passkey-unused = Not used yet.
account-passkeys-none = You have no passkey.
account-passkey-add = Add a passkey
account-passkey-adding = Your browser asks you next.
account-passkey-cannot = This browser has no passkeys.
account-passkey-added = The passkey is added.
account-passkey-removed = The passkey is removed.
account-remove = Remove
account-passkey-remove-long = Remove the passkey made on { $date }
account-passkey-remove-heading = Remove this passkey?
account-passkey-remove-means = It no longer opens this page. Your other ways to sign in stay.
account-last = This is your only way to sign in. Add another one first, and then you can remove this one.

account-totp = Codes from an app
account-totp-none = You have no app for codes.
account-totp-made = Set up on { $date }.
account-totp-add = Set up an app
account-totp-replace = Set up a new app
account-totp-replace-note = The app from before stops working once the new one does.
account-totp-wrong = That code does not fit. A new one comes every 30 seconds.
account-totp-set = The app is set up.
account-totp-removed = Codes from that app no longer work.
account-totp-remove-long = Remove codes from an app
account-totp-remove-heading = Remove codes from an app?
account-totp-remove-means = Codes from that app no longer open this page. Your other ways to sign in stay.
account-save = Go on
account-remove-yes = Remove it

account-codes = Recovery codes
account-codes-left = { $count ->
    [0] You have none left.
    [one] You have one left.
   *[other] You have { $count } left.
}
account-codes-what = Each one lets you in once, with your passphrase, when your phone is lost.
account-codes-renew = Make ten new codes
account-codes-renew-note = The ones from before stop working.
account-codes-renew-go = Use these from now on
account-codes-missing = Please copy or write down the codes first, then tick the box.
account-codes-done = The new codes count from now on.

## Devices

account-devices = Your devices
account-devices-what = Browsers in which you signed in. Sign out any that you do not know.
# $form: account-form-..., $browser: account-browser-...
account-device = { $browser } on { $form }
account-form-phone = a phone
account-form-tablet = a tablet
account-form-computer = a computer
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = A browser
account-device-here = This is the one you use now.
account-device-remembered = Remembered.
account-device-days = First on { $first }, last on { $last }.
account-device-sign-out = Sign out
account-device-sign-out-long = Sign out: { $device }
account-device-here-heading = Sign out here?
account-device-here-means = This page closes for you. You can sign in again.
account-device-gone = That device is signed out.
account-devices-none = No device is known.

## What was noted about you

account-noted = What was noted about you
account-noted-what = Who did what, about your account. You and the leads can read this.
account-noted-show = Show it

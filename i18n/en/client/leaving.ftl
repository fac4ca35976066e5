### Before and after a visit: private windows, and clearing what this page left.

## Private windows

private-heading = Private windows
private-lead = In most browsers, a private window keeps no list of what you opened, once it is closed.
# $app (text): the app that shows this page, such as Instagram.
private-in-app = This page is open inside { $app }. That app may keep a list of the pages you open.
private-in-app-nameless = This page seems to be open inside another app. That app may keep a list of the pages you open.
private-in-app-1 = Tap the three dots or the share sign.
private-in-app-2 = Choose to open it in your browser, such as Chrome or Safari.
# $address (text): what to type to open this page, such as example.org.
private-in-app-3 = If there is no such choice, open your browser and type { $address } there.
# $browser (text): one of the names below.
private-this = Your browser: { $browser }
# $address (text): as above.
private-type = Type { $address } in that window.
private-close = When you are done, close that window and all its tabs.
private-versions = The steps fit most versions. Yours may look a little different.
private-none = No private window? Someone may have turned it off. You can use another phone that you trust.
private-others = Other browsers
private-not-heading = What a private window does not hide
private-not-1 = Lists that Wi-Fi may keep, at home or at school
private-not-2 = What your phone company may know of sites you open
private-not-3 = An app that spies on this phone, or a family or school app that watches it
private-not-4 = Calls and texts, screenshots, and files you keep
private-not-5 = A private window that is left open

## Names of browsers

private-name-chrome-phone = Chrome on a phone
private-name-safari-phone = Safari on an iPhone or iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox on a phone
private-name-focus = Firefox Focus or Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave on a phone
private-name-edge-phone = Edge on a phone
private-name-opera-phone = Opera on a phone
private-name-other-phone = another browser on a phone
private-name-chrome-computer = Chrome on a computer
private-name-edge-computer = Edge on a computer
private-name-firefox-computer = Firefox on a computer
private-name-safari-computer = Safari on a Mac
private-name-other-computer = another browser on a computer

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = Tap the three dots.
private-chrome-phone-2 = Choose the new Incognito tab.
private-safari-phone-1 = Tap the sign for tabs: two squares.
private-safari-phone-2 = Choose Private. In some versions you swipe to it, or open a menu first.
private-safari-phone-3 = Tap the plus sign.
private-samsung-1 = Tap the sign for tabs.
private-samsung-2 = Choose Secret mode.
private-firefox-phone-1 = Tap the sign for tabs.
private-firefox-phone-2 = Tap the mask, or Private.
private-firefox-phone-3 = Tap the plus sign.
private-focus-1 = This browser is private from the start.
private-focus-2 = When you are done, tap the trash can.
private-duckduckgo-1 = Open the page as you do now.
private-duckduckgo-2 = When you are done, tap the flame. It clears tabs and what pages left.
private-brave-phone-1 = Tap the three dots.
private-brave-phone-2 = Choose the new private tab.
private-edge-phone-1 = Tap the sign for tabs.
private-edge-phone-2 = Choose InPrivate.
private-edge-phone-3 = Tap the plus sign.
private-opera-phone-1 = Tap the sign for tabs.
private-opera-phone-2 = Choose Private.
private-opera-phone-3 = Tap the plus sign.
private-other-phone-1 = Open the menu: three dots or three lines.
private-other-phone-2 = Look for Private, Incognito or Secret.
private-chrome-computer-1 = Open the menu: three dots at the top.
private-chrome-computer-2 = Choose the new Incognito window.
private-edge-computer-1 = Open the menu: three dots at the top.
private-edge-computer-2 = Choose the new InPrivate window.
private-firefox-computer-1 = Open the menu: three lines at the top.
private-firefox-computer-2 = Choose the new private window.
private-safari-computer-1 = Open the File menu at the top.
private-safari-computer-2 = Choose the new private window.
private-other-computer-1 = Open the menu at the top.
private-other-computer-2 = Look for a new private window.

## Forget this phone

forget-heading = Forget this phone
forget-lead = You can clear what this page left on this phone, and see the result.
forget-only = Other pages and apps stay as they are.
forget-not-yet = We have not looked yet. Even a look can leave a small trace.
forget-start = Clear it now
forget-going = Clearing, then looking again
forget-again = Clear again
forget-list = What was here, and what is here now
forget-all-gone = Done. We looked again and found nothing of this page.
forget-some-left = Some of it is still here.
forget-not-sure = We cleared what we could. We could not clear or see all of it.
forget-row-copies = Copies of this page
forget-row-notes = Notes for later visits
forget-row-tab = Notes for this tab
forget-row-databases = Databases
forget-row-cookies = Cookies
forget-row-workers = What makes this page work with no internet
forget-row-server = Cookies and files that only the browser can clear
forget-none = Before: 0. Now: 0. Nothing was here.
# $before (number): how many there were.
forget-gone = Before: { $before }. Now: 0. Gone.
# $before (number): how many there were. $after (number): how many are still there.
forget-left = Before: { $before }. Now: { $after }. Still here.
# $after (number): how many are there now.
forget-left-now = Now: { $after }. Still here.
forget-unknown = This browser does not let us look.
forget-told = The browser was told to clear them. We cannot look at these.
forget-offline = Not done yet. There may be no internet. You can clear again on your next visit.
forget-to-do = What you can do
forget-to-do-tabs = Close other tabs of this page. Then clear again.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

# $address (text): what this page is called there, such as example.org.
forget-site-chromium = Open the menu, Settings, Site settings, then All sites. Find { $address } and delete it. On an iPhone, look for Delete browsing data.
# $address (text): as above.
forget-site-firefox = Open the menu, then Settings. Look for site data. Find { $address } and delete it.
# $address (text): as above.
forget-site-safari-phone = Open the Settings of the phone, then Safari, Advanced, Website Data. Find { $address } and delete it.
# $address (text): as above.
forget-site-safari-computer = Open Settings of Safari, Privacy, then Manage Website Data. Find { $address } and remove it.
# $address (text): as above.
forget-site-samsung = Open the menu, Settings, Sites and downloads, then Manage website data. Find { $address } and delete it.
# $address (text): as above.
forget-site-other = Look in the settings of the browser for site data. Find { $address } and delete it.

## What no page can show or clear

forget-cannot-heading = What this cannot show or clear
forget-cannot-1 = The line in your browser's history, and what the address bar suggests
forget-cannot-2 = Lists at the Wi-Fi or the phone company
forget-cannot-3 = Screenshots, copies in a backup, and other devices
forget-cannot-4 = An icon, if you put one on this phone. Hold it to take it off
forget-history-heading = Take the line out of the history
forget-history-1 = Open the menu of the browser, then History. In Safari, tap the book, then the clock.
# $title (text): the title of this page, such as Home. $address (text): as above.
forget-history-2 = Find { $title }, with { $address } below it. Hold it, swipe it or tap its X. Delete that line.
forget-history-3 = If someone checks this phone, an empty history may be noticed. One line less may not.

### Put an icon on this phone. What it means comes before the choice of a name.

# A button on the screen "Keep on this phone".
install-open = Put an icon on this phone
install-heading = Put an icon on this phone
install-lead = An icon opens with one tap, and with no internet too.
# On an iPhone or iPad: an icon there has a storage of its own, which is empty at first.
install-lead-apple = An icon opens with one tap. On an iPhone or iPad it needs the internet.

## Before it: what someone may want to weigh

install-warn-heading = Good to know first
install-warn-stays = The icon and its units page stay on this phone. In its window, Leave does not take them away.
install-warn-asked = Someone may see it and ask about it.
install-warn-off = You can take it off like any other app. Hold a finger on it, then pick remove.
install-warn-apart = On an iPhone, what you kept in Safari stays there. You can forget it there too.

## The choice

install-choose = You can choose a name and a picture
# Names that an app has on a phone. They have to be plain: anyone may read them.
install-name-units = Units
install-name-measure = Measure
install-name-convert = Converter
install-fixed = The name stays as it is. To change it, you can take the icon off and start again.
install-opens = It opens a page that turns miles into kilometers. "Home" at its end leads here.
install-start = Keep and add the icon

## After it

install-ready = It is kept on this phone now. One more step adds the icon.
install-ask = Add the icon now
install-menu-heading = Two steps in your browser
install-menu-1 = Open the menu of your browser, or its share button.
install-menu-2 = Pick "Add to Home screen" or "Install".
install-done = The icon is on this phone now.
install-already = You opened this from its icon.
install-declined = No icon was added. What was kept is still on this phone.
install-forgotten = What was kept is off this phone now. An icon stays until you take it off.
install-offline = There is no internet right now. You can try again later. Nothing was kept.
install-offline-still = There is no internet right now. You can try again later. What you kept before is still on this phone.
install-failed-still = It did not work this time. There may be no internet or no room. What you kept before is still on this phone.

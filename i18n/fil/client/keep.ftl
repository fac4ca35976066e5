### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = I-save sa teleponong ito
keep-why = Kung i-save mo ang pahinang ito, mabubuksan mo ito nang walang internet.
keep-risk = Puwede itong makita ng may hawak ng teleponong ito.
keep-start = I-save
keep-size = Gumagamit ng mga { $kilobytes } kB na data
keep-going = Nagse-save. Puwede kang manatili rito.
keep-done = Nasa teleponong ito na. Gumagana ito nang walang internet.
keep-forget = Kalimutan
keep-forget-note = Inaalis ang lahat ng ito sa teleponong ito
keep-lock = Humingi ng code
keep-lock-note = Isang kurtina sa harap ng na-save
keep-forgotten = Wala na ito sa teleponong ito.

## What is kept

keep-will = Ano ang mase-save
keep-has = Ano ang naka-save
keep-item-lines = Mga linyang matatawagan o mate-text
keep-item-places = Ang listahan ng mga lugar na tumutulong
keep-item-lessons = Lahat ng aralin, at Pakalmahin ako
keep-item-languages = Ang mga salita ng pahinang ito sa bawat wika
keep-item-language = Ang wikang pinili mo
keep-risk-not-kept = Hindi nase-save ang tina-type, hinahanap o binubuksan mo.
keep-risk-leave = Inaalis ng Umalis ang lahat ng ito sa teleponong ito.
keep-risk-leave-app = Inaalis ito ng Umalis sa teleponong ito, pero maiiwan ang icon at ang pahina nito ng mga sukat. Pati ang code.

## When it does not work

keep-cannot = Hindi nagse-save ng pahina ang browser na ito. Baka pribadong window ito. Walang na-save.
keep-failed = Hindi gumana ngayon. Baka walang internet, o walang espasyo sa teleponong ito. Walang na-save.

## A page that comes from what is kept

keep-shown = Ito ang na-save noong { $date }. Baka may nagbago na.
keep-shown-undated = Ito ang na-save sa teleponong ito. Baka may nagbago na.

### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

frame-around = Maiiwan sa history ng teleponong ito ang pahinang nakapaligid dito. Baka hindi gumana rito ang Shift at Esc.

## What Leave can and cannot hide in here

frame-limits-1 = Itinatago agad ng Umalis ang bahaging ito. Kung kaya, inaalis din nito ang buong pahina.
frame-limits-2 = Hindi amin ang pahinang nakapaligid dito. Maiiwan ang pangalan nito sa history ng teleponong ito.
frame-limits-3 = Baka makita ng nagpapatakbo ng pahinang iyon na binuksan mo ito. Hindi sinasabi ng browser sa kanila ang hinahanap mo rito.
frame-limits-4 = Gumagana lang ang Shift at Esc kapag pumindot ka na rito.
frame-limits-5 = Maiiwan ang na-save mo sa teleponong ito gamit ang buong pahina. Puwede mong buksan ang buong pahina para burahin ito.
frame-full = Mas marami ang matatago ng buong pahina. Puwede mong i-type ang address nito:

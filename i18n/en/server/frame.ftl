### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

# At its top, always in sight. What it cannot do comes before what it can.
frame-around = The page around this part stays in this phone's history. Shift and Esc may not work in here.

## What Leave can and cannot hide in here

frame-limits-1 = Leave hides this part at once. If it can, it takes the whole page away too.
frame-limits-2 = The page around this part is not ours. Its name stays in this phone's history.
frame-limits-3 = The people who run that page may see that you opened it. The browser keeps what you look for in here from them.
frame-limits-4 = Shift and Esc work only after you tap in here.
frame-limits-5 = What you kept on this phone with the full page stays. You can open the full page to clear it.
# An address to type follows.
frame-full = The full page can hide more. You can type its address:

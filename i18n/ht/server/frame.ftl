### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

# At its top, always in sight. What it cannot do comes before what it can.
frame-around = Paj ki ozalantou pati sa a rete nan istorik telefòn sa a. Shift ak Esc ka pa mache anndan an.

## What Leave can and cannot hide in here

frame-limits-1 = Soti kache pati sa a menm kote a. Si li kapab, li retire tout paj la tou.
frame-limits-2 = Paj ki ozalantou pati sa a se pa pou nou. Non li rete nan istorik telefòn sa a.
frame-limits-3 = Moun ki okipe paj sa a ka wè ou te louvri l. Navigatè a pa kite yo wè sa ou chèche anndan an.
frame-limits-4 = Shift ak Esc mache sèlman apre ou tape anndan an.
frame-limits-5 = Sa ou te kenbe sou telefòn sa a ak paj konplè a rete. Ou ka louvri paj konplè a pou efase l.
# An address to type follows.
frame-full = Paj konplè a ka kache plis. Ou ka tape adrès li:

### Inviting someone, and the invitations that are still open.

invite-heading = Envitasyon
invite-new = Envite yon moun
invite-name = Yon non envante
invite-name-why = Pa gen vrè non isit la, pou pèsòn pa ka jwenn yon moun ak non li. Kite l vid si li vle chwazi youn.
invite-two-legend = De lòt moun di wi pou sa yo
invite-one-legend = Envitasyon ou kont pou sa yo
invite-roles-hint = Ou ka koche plizyè.
invite-roles-missing = Tanpri koche omwen yon wòl.
invite-name-wrong = Sa pa ka yon non isit la. Ou ka sèvi ak lèt, chif, espas ak tirè, 40 pou pi plis.
invite-second = Ou se sèl administratè pou kounye a, kidonk yon dezyèm administratè pa bezwen lòt wi.
invite-go = Fè lyen an
invite-going = N ap fè lyen an

## The link

invite-link-heading = Lyen an pare
invite-link-for = Pou { $name }
invite-link-once = Li parèt yon sèl fwa. Kopye l anvan ou kontinye.
invite-link-label = Lyen an
invite-copy = Kopye lyen an
invite-copied = Kopye.
invite-copy-failed = Navigatè sa a pa kopye l. Ou ka make lyen an epi kopye l ak men.
invite-link-how-1 = Bay li an pèsòn, oswa sou yon kanal se nou de sèlman ki li l.
invite-link-how-2 = Li mache yon fwa, jiska { $until }.
invite-link-how-3 = Moun ki louvri l an premye pran plas la. Si li pèdi, anile l.
invite-link-how-reset = Moun ki louvri l an premye ka konekte sou non moun sa a. Si li pèdi, fè yon lòt.
invite-link-done = Mwen gen li
# When the answer to "Make the link" was lost, and the next try found the name taken by an open invitation.
invite-open-already = Gen yon envitasyon ak non sa a ki louvri. Ou ka anile l nan lis ki sou paj sa a epi fè yon lòt.
invite-lost = Okenn repons pa rive. Si envitasyon an nan lis ki sou paj sa a, li fèt. Ou ka anile l epi fè yon lòt.

## Open invitations

invite-open = Poko sèvi
invite-open-none = Pa gen envitasyon ki louvri.
invite-no-name = Li chwazi non pa li
invite-kind-reset = Yon nouvo kòmansman
invite-made = Se { $name } ki fè l { $when }.
invite-made-command = Fèt sou sèvè a { $when }.
invite-until = Mache jiska { $until }.
invite-withdraw = Anile
# For screen readers.
invite-withdraw-long = Anile: { $name }
invite-withdraw-heading = Anile envitasyon sa a?
invite-withdraw-means = Lyen an sispann mache menm kote a. Moun ki louvri l li ke li pa bon ankò. Ou ka fè yon lòt.
invite-withdraw-yes = Anile l
invite-withdrawn = Envitasyon an anile.

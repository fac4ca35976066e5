### Signing in, and the end of a session.

sign-in-heading = Konekte
sign-in-name = Non ou isit la
sign-in-passphrase = Fraz sekrè
sign-in-remember = Sonje navigatè sa a
sign-in-remember-note = Li rete nan lis aparèy ou pou 90 jou. Ou konekte menm jan chak fwa. Kite l vid kote lòt moun sèvi ak li tou.
sign-in-passkey = Sèvi ak kle aksè mwen
sign-in-now = Konekte
sign-in-use-code = Sèvi ak yon kòd nan aplikasyon mwen
sign-in-use-passkey = Sèvi ak kle aksè mwen
sign-in-use-recovery = Sèvi ak yon kòd rekiperasyon
sign-in-missing-name = Non ou isit la vini anvan.
sign-in-missing-passphrase = Fraz sekrè ou vini isit la.
sign-in-missing-code = Kòd la vini isit la.
sign-in-trouble = Mwen pa ka konekte
sign-in-trouble-factor = Pa gen kle aksè ni aplikasyon sou ou? Yon kòd rekiperasyon mache nan plas yo. Chak mache yon fwa.
sign-in-trouble-passphrase = Pèsòn pa ka chèche fraz sekrè ou. De moun ki ka di wi pou lòt moun ka louvri yon nouvo kòmansman pou ou.

## It is over

ended-sign-in = Konekte
ended-removed-heading = Plas ou isit la fini
ended-removed = Yon moun ki okipe ekip sa a fini l. Anyen ankò pa ka wè ni voye depi isit la.
ended-removed-next = Travay ou isit la te reyèl. Ou ka mande yo poukisa. Si jodi a difisil, liy nou pataje yo la pou ou tou.
ended-removed-lines = Gade liy yo
ended-signed-out-heading = Ou dekonekte
ended-signed-out = Yon lòt navigatè ou dekonekte sa a.
ended-signed-out-next = Si se pa t ou menm, ou ka konekte epi gade aparèy ou yo.
ended-over-heading = Douz èdtan fini
ended-over = Yon sesyon dire douz èdtan pou pi plis. Petèt ou merite yon repo.
ended-over-next = Ou ka konekte ankò lè ou vle.
ended-unheard-heading = Ou dekonekte isit la
ended-unheard = Anyen pa rete louvri sou paj sa a. Sèvè a pa konnen sa, paske okenn repons pa rive.
ended-unheard-next = Li fèmen akle poukont li nan dis minit. Ou ka konekte epi dekonekte ankò pou ou sèten.
ended-unknown-heading = Ou dekonekte
ended-unknown = Douz èdtan yo fini, oswa yon lòt navigatè ou dekonekte sa a.
ended-unknown-next = Si se pa t ou menm, ou ka konekte epi gade aparèy ou yo.

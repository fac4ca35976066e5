### Signing in, and the end of a session.

sign-in-heading = Mag-sign in
sign-in-name = Ang pangalan mo rito
sign-in-passphrase = Passphrase
sign-in-remember = Tandaan ang browser na ito
sign-in-remember-note = Nasa listahan mo ng mga gamit ito nang 90 araw. Pareho pa rin ang pag-sign in mo. Iwang walang tsek kung may ibang gumagamit nito.
sign-in-passkey = Gamitin ang passkey ko
sign-in-now = Mag-sign in
sign-in-use-code = Gumamit ng code mula sa app ko
sign-in-use-passkey = Gamitin ang passkey ko
sign-in-use-recovery = Gumamit ng recovery code
sign-in-missing-name = Mauna ang pangalan mo rito.
sign-in-missing-passphrase = Dito ang passphrase mo.
sign-in-missing-code = Dito ang code.
sign-in-trouble = Hindi ako makapag-sign in
sign-in-trouble-factor = Walang passkey at walang app? Puwedeng ipalit ang recovery code. Isang beses gumagana ang bawat isa.
sign-in-trouble-passphrase = Walang makakatingin ng passphrase mo. Puwedeng magbukas ng bagong simula ang dalawang taong puwedeng pumayag.

## It is over

ended-sign-in = Mag-sign in
ended-removed-heading = Tapos na ang lugar mo rito
ended-removed = Tinapos ito ng nag-aalaga sa grupong ito. Wala nang makikita o maipapadala mula rito.
ended-removed-next = Totoo ang ginawa mo rito. Puwede mong itanong kung bakit. Kung mahirap ang araw na ito, para sa iyo rin ang mga linyang ibinabahagi natin.
ended-removed-lines = Tingnan ang mga linya
ended-signed-out-heading = Naka-sign out ka na
ended-signed-out = Na-sign out ang browser na ito mula sa isa mo pang browser.
ended-signed-out-next = Kung hindi ikaw iyon, puwede kang mag-sign in at tingnan ang mga gamit mo.
ended-over-heading = Tapos na ang labindalawang oras
ended-over = Hanggang labindalawang oras ang isang session. Baka nararapat na sa iyo ang pahinga.
ended-over-next = Puwede kang mag-sign in ulit kung kailan mo gusto.
ended-unheard-heading = Naka-sign out ka na rito
ended-unheard = Walang naiwang bukas sa pahinang ito. Hindi ito narinig ng server, dahil walang dumating na sagot.
ended-unheard-next = Kusa itong mala-lock pagkalipas ng sampung minuto. Puwede kang mag-sign in at mag-sign out ulit para sigurado.
ended-unknown-heading = Naka-sign out ka na
ended-unknown = Tapos na ang labindalawang oras, o na-sign out ang browser na ito mula sa iba.
ended-unknown-next = Kung hindi ikaw iyon, puwede kang mag-sign in at tingnan ang mga gamit mo.

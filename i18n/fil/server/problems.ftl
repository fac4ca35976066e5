### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = May nasira sa panig namin, hindi sa iyo. Puwede mong subukan ulit mamaya.
problem-malformed-request = Hindi namin iyon mabasa. Puwede kang bumalik sa simula.
problem-malformed-body = Hindi namin mabasa ang dumating. Puwede mong subukan ulit.
problem-bad-query = May bahagi ng address na ito na hindi tugma. Puwede kang bumalik sa simula.
problem-wrong-origin = Gumagana lang ito mula sa sarili naming mga pahina. Puwede mong buksan ang unang pahina at doon subukan.
problem-not-found = Walang narito. Puwede kang bumalik sa simula.
problem-method-not-allowed = Hindi iyon gumagana rito. Puwede kang bumalik sa simula.
problem-request-timeout = Masyadong matagal bago ito nakarating. Puwede mong subukan ulit.
problem-content-too-large = Masyado itong mahaba para ipadala. Puwede mong subukan nang mas maikli.
problem-uri-too-long = Masyadong mahaba ang address na ito. Puwede kang bumalik sa simula.
problem-unsupported-media-type = Hindi namin magagamit dito ang ganoong uri ng laman. Puwede kang bumalik sa simula.
problem-invalid-body = May hindi tugma. Puwede mo itong tingnan at subukan ulit.
problem-headers-too-large = Masyadong marami ang sabay na ipinadala ng browser. Baka makatulong ang pribadong window.
problem-busy = Maraming tao rito ngayon. Puwede mong subukan ulit mamaya.
problem-unavailable = Hindi pa ito handa ngayon. Puwede mong subukan ulit mamaya.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = Walang naka-sign in dito.
problem-session-locked = Naka-lock ang console. Binubuksan ito ng passphrase.
problem-signed-out = Tapos na ang session na ito. Magsisimula ng bago ang pag-sign in.
problem-account-removed = Tapos na ang lugar na ito rito. May masasabi pa ang isang lead.
problem-sign-in-refused = Hindi iyon tugma. Okay lang na tingnan ang bawat bahagi at subukan ulit.
problem-proof-refused = Hindi iyon tugma. Okay lang na subukan ulit.
problem-not-allowed = Hindi ito sakop ng mga role ng account na ito. May masasabi pa ang isang admin.
problem-link-not-valid = Hindi na gumagana ang link na ito. Puwedeng gumawa ng bago ang gumawa nito.
problem-name-taken = May kaparehong pangalan na rito. Puwedeng pumili ng iba.
problem-not-possible-now = Hindi ito magagawa sa ngayon. Baka makatulong na tumingin ulit.
problem-statement-refused = Hindi tugma ang pinirmahang salita sa narito ngayon. Baka makatulong na tumingin ulit.
problem-slow-down = Marami nang pagsubok iyon. Okay lang na subukan ulit mamaya.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = Wala na ang chat na ito. Puwedeng magsimula ng bago.
problem-conversation-taken = Hindi iyon gumana. Baka makatulong na simulan ulit ang chat.
problem-records-full = May mga salita na ang chat na ito. Puwedeng pumalit ang mga bago.
problem-no-chats = Walang bukas na chat ngayon.
problem-work-wanted = Maraming tao rito ngayon. Kaunting sandali pa.
problem-talk-busy = Maraming tao rito ngayon. Puwede mong subukan ulit mamaya.
problem-talk-taken = Nasa iba na ang chat na ito.
problem-talk-full = Mas marami na iyon kaysa sa sabay na nahahawakan ng isang tao.
problem-talk-resting = Oras ito ng pahinga. Makakapaghintay ang mga bagong chat.
problem-talk-too-heavy = Sapat na ang dalawang mabigat na chat sa isang shift. Puwedeng iba ang kumuha nito.
problem-not-in-roster = Gagana ito kapag may lead na pumirma ng roster na may ganitong pangalan.
problem-off-duty = Gumagana lang ito kapag naka-duty.
problem-talk-closed = Sarado ang chat ngayon. Bukas ang mga linya ng tulong.
problem-roster-older = May nauna na rito. Baka makatulong na tumingin ulit.
problem-roster-refused = Hindi ito ang mapaniniwalaan ng mga telepono. Baka makatulong na tumingin ulit.
problem-lesson-full = Mas marami ito kaysa sa kasya sa isang aralin. Gagana kung mas kaunti o mas maikli ang mga card.
problem-lesson-moved-on = May mas bagong bersiyon na. Baka makatulong na tingnan muna iyon.
problem-lesson-not-ready = May hindi pa tapos dito. Sinasabi ng pahina ng aralin kung ano.

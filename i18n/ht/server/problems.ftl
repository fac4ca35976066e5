### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = Yon bagay kase bò kote pa nou, pa bò kote pa ou. Ou ka eseye ankò talè.
problem-malformed-request = Nou pa t ka li sa. Ou ka tounen nan kòmansman an.
problem-malformed-body = Nou pa t ka li sa ki rive isit la. Ou ka eseye ankò.
problem-bad-query = Yon pati nan adrès sa a pa bon. Ou ka tounen nan kòmansman an.
problem-wrong-origin = Sa mache sèlman depi paj pa nou. Ou ka louvri premye paj la epi eseye la.
problem-not-found = Pa gen anyen isit la. Ou ka tounen nan kòmansman an.
problem-method-not-allowed = Sa pa mache isit la. Ou ka tounen nan kòmansman an.
problem-request-timeout = Sa pran twòp tan pou rive jwenn nou. Ou ka eseye ankò.
problem-content-too-large = Sa twò long pou voye. Ou ka eseye ak mwens.
problem-uri-too-long = Adrès sa a twò long. Ou ka tounen nan kòmansman an.
problem-unsupported-media-type = Nou pa ka sèvi ak kalite sa a isit la. Ou ka tounen nan kòmansman an.
problem-invalid-body = Gen yon pati ki pa bon. Ou ka gade l epi eseye ankò.
problem-headers-too-large = Navigatè a voye twòp bagay yon sèl kou. Yon fenèt prive ka ede.
problem-busy = Gen anpil moun isit la kounye a. Ou ka eseye ankò talè.
problem-unavailable = Sa poko pare kounye a. Ou ka eseye ankò talè.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = Pa gen moun ki konekte isit la.
problem-session-locked = Konsòl la fèmen akle. Fraz sekrè a louvri l.
problem-signed-out = Sesyon sa a fini. Yon nouvo koneksyon kòmanse yon lòt.
problem-account-removed = Plas sa a fini isit la. Yon responsab ka di plis.
problem-sign-in-refused = Sa pa t bon. Pa gen pwoblèm pou verifye chak pati epi eseye ankò.
problem-proof-refused = Sa pa t bon. Pa gen pwoblèm pou eseye ankò.
problem-not-allowed = Wòl kont sa a pa pèmèt sa. Yon administratè ka di plis.
problem-link-not-valid = Lyen sa a pa mache ankò. Moun ki te fè l la ka fè yon lòt.
problem-name-taken = Yon moun isit la gen yon non ki sanble ak li. Ou ka chwazi yon lòt.
problem-not-possible-now = Sa pa ka fèt jan bagay yo ye kounye a. Sa ka ede pou gade ankò.
problem-statement-refused = Mo ki siyen yo pa menm ak sa ki la kounye a. Sa ka ede pou gade ankò.
problem-slow-down = Te gen anpil esè. Pa gen pwoblèm pou eseye ankò talè.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = Diskisyon sa a pa la ankò. Yon nouvo ka kòmanse.
problem-conversation-taken = Sa pa t mache. Sa ka ede pou kòmanse diskisyon an ankò.
problem-records-full = Diskisyon sa a gen mo li deja. Nouvo mo ka pran plas yo.
problem-no-chats = Pa gen diskisyon ki louvri ak okenn moun kounye a.
problem-work-wanted = Gen anpil moun isit la kounye a. Sa pran yon ti moman anplis.
problem-talk-busy = Gen anpil moun isit la kounye a. Ou ka eseye ankò talè.
problem-talk-taken = Yon lòt moun gen diskisyon sa a kounye a.
problem-talk-full = Sa ta plis diskisyon pase sa yon moun pran an menm tan.
problem-talk-resting = Se lè pou repoze. Nouvo diskisyon yo ka tann.
problem-talk-too-heavy = De diskisyon lou kont pou yon sèvis. Yon lòt moun ka pran sa a.
problem-not-in-roster = Sa mache lè yon responsab fin siyen yon lis ekip ki gen non sa a ladan l.
problem-off-duty = Sa mache sèlman pandan sèvis la.
problem-talk-closed = Diskisyon fèmen kounye a. Liy èd yo louvri.
problem-roster-older = Yon lòt moun te la anvan. Sa ka ede pou gade ankò.
problem-roster-refused = Sa se pa yon bagay telefòn yo ka kwè. Sa ka ede pou gade ankò.
problem-lesson-full = Sa plis pase sa ki antre nan yon leson. Mwens kat oswa kat pi kout ap mache.
problem-lesson-moved-on = Gen yon vèsyon pi nouvo kounye a. Sa ka ede pou gade l anvan.
problem-lesson-not-ready = Gen yon bagay ki poko fini isit la. Paj leson an di kisa.

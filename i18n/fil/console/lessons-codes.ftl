### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = Taong mapagsisimulan
lessons-help-svc-shelter = Matutulugan ngayong gabi
lessons-help-svc-housing = Matitirhan
lessons-help-svc-basics = Pagkain, damit, ligo
lessons-help-svc-dental = Ngipin
lessons-help-svc-legal = Abogado
lessons-help-svc-education = Paaralan at mga klase
lessons-help-svc-jobs = Trabaho at pagsasanay
lessons-help-svc-crisis24 = Tulong araw at gabi
lessons-help-svc-casemgmt = Taong tumutulong nang tuloy-tuloy
lessons-help-svc-medical = Nars o doktor
lessons-help-svc-mental = Tulong sa damdamin at masamang panaginip
lessons-help-svc-interpret = Interpreter
lessons-help-svc-advocacy = Taong kakampi mo
lessons-help-svc-transport = Sakay
lessons-help-svc-dropin = Lugar na madadaanan
lessons-help-svc-peer = Mga taong nakaranas na
lessons-help-svc-substance = Tulong sa alak at droga
lessons-help-svc-sexhealth = Mga test at birth control
lessons-help-svc-immigration = Papeles at visa
lessons-help-svc-records = Pag-alis ng record
lessons-help-svc-exitplan = Tulong sa pag-alis, sa sarili mong bilis

## Lines to call: their own names

lessons-line-emergency = Emergency
lessons-line-988 = 988 Suicide & Crisis Lifeline
lessons-line-nhth = National Human Trafficking Hotline
lessons-line-nrs = National Runaway Safeline
lessons-line-rainn = National Sexual Assault Hotline
lessons-line-childhelp = Childhelp National Child Abuse Hotline
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = National Center for Missing & Exploited Children
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts Native Helpline

## Topics

lessons-tag-private = Pananatiling pribado
lessons-tag-calm = Pagiging mas kalmado
lessons-tag-plan = Paggawa ng plano
lessons-tag-telling = Pagsasabi sa iba
lessons-tag-feelings = Mga damdamin
lessons-tag-patterns = Mga paraan ng pagkontrol
lessons-tag-words = Mga salita para dito
lessons-tag-leaving = Pag-alis
lessons-tag-closeness = Pagiging malapit
lessons-tag-online = Online
lessons-tag-pictures = Mga litrato
lessons-tag-alcohol-drugs = Alak at droga
lessons-tag-body = Ang katawan
lessons-tag-dark-thoughts = Madidilim na isip
lessons-tag-health = Kalusugan
lessons-tag-law = Ang batas
lessons-tag-housing = Matitirhan
lessons-tag-school = Paaralan
lessons-tag-papers = Mga papeles
lessons-tag-helpers = Mga tumutulong
lessons-tag-friends = Mga kaibigan
lessons-tag-future = Ano ang susunod

## Where an idea comes from

lessons-basis-G = Gabay para sa mga serbisyo ng suporta (2014)
lessons-basis-H = Gabay para sa kalusugan (2014)
lessons-basis-M = Mga ahensiyang nagtutulungan (2013)
lessons-basis-P = Mga paraang mukhang nakakatulong (2009)
lessons-basis-C = Mga papel sa komperensiya
lessons-basis-L = Batas o gabay ng pamahalaan
lessons-basis-J = Sarili naming pasya

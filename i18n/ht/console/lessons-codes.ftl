### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = Yon moun pou kòmanse
lessons-help-svc-shelter = Yon kabann aswè a
lessons-help-svc-housing = Yon kote pou viv
lessons-help-svc-basics = Manje, rad, douch
lessons-help-svc-dental = Dan
lessons-help-svc-legal = Yon avoka
lessons-help-svc-education = Lekòl ak kou
lessons-help-svc-jobs = Travay ak fòmasyon
lessons-help-svc-crisis24 = Èd lajounen kou lannuit
lessons-help-svc-casemgmt = Yon moun ki rete bò kote ou
lessons-help-svc-medical = Yon enfimyè oswa yon doktè
lessons-help-svc-mental = Èd pou imè ak move rèv
lessons-help-svc-interpret = Yon entèprèt
lessons-help-svc-advocacy = Yon moun ki bò kote pa ou
lessons-help-svc-transport = Yon woulib
lessons-help-svc-dropin = Yon kote pou pase
lessons-help-svc-peer = Moun ki te viv sa tou
lessons-help-svc-substance = Èd ak alkòl ak dwòg
lessons-help-svc-sexhealth = Tès ak planin
lessons-help-svc-immigration = Papye ak viza
lessons-help-svc-records = Efase yon kazye
lessons-help-svc-exitplan = Èd pou kite, nan rit pa ou

## Lines to call: their own names

lessons-line-emergency = Ijans
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

lessons-tag-private = Rete an sekrè
lessons-tag-calm = Santi ou pi kalm
lessons-tag-plan = Fè yon plan
lessons-tag-telling = Di yon moun
lessons-tag-feelings = Sa moun santi
lessons-tag-patterns = Fòm kontwòl
lessons-tag-words = Mo pou sa
lessons-tag-leaving = Kite
lessons-tag-closeness = Pwòch ak yon moun
lessons-tag-online = Sou entènèt
lessons-tag-pictures = Foto
lessons-tag-alcohol-drugs = Alkòl ak dwòg
lessons-tag-body = Kò a
lessons-tag-dark-thoughts = Lide nwa
lessons-tag-health = Sante
lessons-tag-law = Lalwa
lessons-tag-housing = Yon kote pou viv
lessons-tag-school = Lekòl
lessons-tag-papers = Papye
lessons-tag-helpers = Moun k ap ede
lessons-tag-friends = Zanmi
lessons-tag-future = Sa k ap vini apre

## Where an idea comes from

lessons-basis-G = Gid pou sèvis ki bay èd (2014)
lessons-basis-H = Gid pou swen sante (2014)
lessons-basis-M = Ajans ki travay ansanm (2013)
lessons-basis-P = Fason pou ede ki bay espwa (2009)
lessons-basis-C = Tèks konferans
lessons-basis-L = Lalwa oswa konsèy piblik
lessons-basis-J = Pwòp jijman pa nou

### El estudio: a qué puede llevar una tarjeta y de qué trata una lección.

## Tipos de ayuda, como en el buscador

lessons-help-svc-intake = Alguien para empezar
lessons-help-svc-shelter = Una cama esta noche
lessons-help-svc-housing = Un lugar para vivir
lessons-help-svc-basics = Comida, ropa, duchas
lessons-help-svc-dental = Dientes
lessons-help-svc-legal = Ayuda legal
lessons-help-svc-education = Escuela y clases
lessons-help-svc-jobs = Trabajo y capacitación
lessons-help-svc-crisis24 = Ayuda de día y de noche
lessons-help-svc-casemgmt = Alguien que te acompaña paso a paso
lessons-help-svc-medical = Atención médica
lessons-help-svc-mental = Ayuda con el ánimo y las pesadillas
lessons-help-svc-interpret = Intérprete
lessons-help-svc-advocacy = Alguien de tu lado
lessons-help-svc-transport = Transporte
lessons-help-svc-dropin = Un lugar para pasar el rato
lessons-help-svc-peer = Gente que ya pasó por esto
lessons-help-svc-substance = Ayuda con alcohol y drogas
lessons-help-svc-sexhealth = Pruebas y anticonceptivos
lessons-help-svc-immigration = Papeles y visas
lessons-help-svc-records = Limpiar antecedentes
lessons-help-svc-exitplan = Ayuda para irte, a tu ritmo

## Líneas: sus propios nombres

lessons-line-emergency = Emergencias
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

## Temas

lessons-tag-private = Privacidad
lessons-tag-calm = Calma
lessons-tag-plan = Hacer un plan
lessons-tag-telling = Contarle a alguien
lessons-tag-feelings = Sentimientos
lessons-tag-patterns = Formas de control
lessons-tag-words = Palabras para esto
lessons-tag-leaving = Irse
lessons-tag-closeness = Cercanía
lessons-tag-online = En internet
lessons-tag-pictures = Fotos
lessons-tag-alcohol-drugs = Alcohol y drogas
lessons-tag-body = El cuerpo
lessons-tag-dark-thoughts = Pensamientos oscuros
lessons-tag-health = Salud
lessons-tag-law = La ley
lessons-tag-housing = Un lugar para vivir
lessons-tag-school = Escuela
lessons-tag-papers = Papeles
lessons-tag-helpers = Quienes ayudan
lessons-tag-friends = Amistades
lessons-tag-future = Lo que viene

## De dónde viene una idea

lessons-basis-G = Guía para servicios de apoyo (2014)
lessons-basis-H = Guía para la salud (2014)
lessons-basis-M = Instituciones que trabajan juntas (2013)
lessons-basis-P = Formas prometedoras de ayudar (2009)
lessons-basis-C = Trabajos de congresos
lessons-basis-L = Ley o guía pública
lessons-basis-J = Nuestro propio criterio

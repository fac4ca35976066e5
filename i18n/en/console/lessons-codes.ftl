### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = Someone to start with
lessons-help-svc-shelter = A bed tonight
lessons-help-svc-housing = A place to live
lessons-help-svc-basics = Food, clothes, showers
lessons-help-svc-dental = Teeth
lessons-help-svc-legal = A lawyer
lessons-help-svc-education = School and classes
lessons-help-svc-jobs = Work and training
lessons-help-svc-crisis24 = Help day and night
lessons-help-svc-casemgmt = A helper who stays with you
lessons-help-svc-medical = A nurse or doctor
lessons-help-svc-mental = Help with moods and bad dreams
lessons-help-svc-interpret = An interpreter
lessons-help-svc-advocacy = Someone on your side
lessons-help-svc-transport = A ride
lessons-help-svc-dropin = A place to drop in
lessons-help-svc-peer = People who have been there
lessons-help-svc-substance = Help with alcohol and drugs
lessons-help-svc-sexhealth = Tests and birth control
lessons-help-svc-immigration = Papers and visas
lessons-help-svc-records = Clear a record
lessons-help-svc-exitplan = Help to leave, at your pace

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

lessons-tag-private = Staying private
lessons-tag-calm = Feeling calmer
lessons-tag-plan = Making a plan
lessons-tag-telling = Telling someone
lessons-tag-feelings = Feelings
lessons-tag-patterns = Patterns of control
lessons-tag-words = Words for it
lessons-tag-leaving = Leaving
lessons-tag-closeness = Being close
lessons-tag-online = Online
lessons-tag-pictures = Pictures
lessons-tag-alcohol-drugs = Alcohol and drugs
lessons-tag-body = The body
lessons-tag-dark-thoughts = Dark thoughts
lessons-tag-health = Health
lessons-tag-law = The law
lessons-tag-housing = A place to live
lessons-tag-school = School
lessons-tag-papers = Papers
lessons-tag-helpers = Helpers
lessons-tag-friends = Friends
lessons-tag-future = What comes next

## Where an idea comes from

lessons-basis-G = Guide for support services (2014)
lessons-basis-H = Guide for health care (2014)
lessons-basis-M = Agencies that work together (2013)
lessons-basis-P = Promising ways to help (2009)
lessons-basis-C = Conference papers
lessons-basis-L = Law or public guidance
lessons-basis-J = Our own judgement

### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = Apprendre
learn-lead = De courtes cartes, une idée à la fois. Tu peux en passer, et t'arrêter à tout moment.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = Les leçons arrivent. Elles pèsent environ { $size }.
learn-why = Elles viennent toutes d'un coup. Ainsi, on ne peut pas savoir laquelle tu ouvres.
learn-offline = Les leçons ne sont pas venues. Il n'y a peut-être pas d'internet.
learn-missing = Les leçons ne sont pas là en ce moment. Tu peux réessayer dans un instant.
learn-bad = Les leçons sont venues, mais on ne peut pas les lire. Tu peux réessayer dans un instant.

## The six groups of lessons

learn-track-1 = Maintenant
learn-track-2 = Y voir plus clair
learn-track-3 = Comment certains attirent les autres
learn-track-4 = Le corps et la tête
learn-track-5 = Tes droits, et trouver de l'aide
learn-track-6 = Tes proches, ton rythme

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
        [one] Environ { $count } minute
       *[other] Environ { $count } minutes
    }

## What a language lacks

learn-none = Il n'y a pas encore de leçons dans cette langue. Tu peux les lire en :
learn-elsewhere = Pas encore dans cette langue
# $languages (text): names of languages, each as it calls itself.
learn-also-in = Aussi en : { $languages }
lesson-read-in = Cette leçon n'est pas encore dans cette langue. Tu peux la lire en :
lesson-gone = Cette leçon n'est plus ici.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = Personne n'a encore relu ceci.
lesson-stale = La page en anglais a changé. Celle-ci est peut-être vieille.
# The same in few words, beside a title.
learn-mark-unreviewed = Pas encore relu
learn-mark-machine = Fait par un ordinateur
learn-mark-draft = Pas encore vérifié
learn-mark-stale = Peut-être vieux

## Before a lesson: what it is about, and four ways on

lesson-note-read = Lire
lesson-note-short = Une version plus courte
lesson-note-calm = Quelque chose de calme
lesson-note-not-now = Pas maintenant

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = Carte { $count } sur { $total }
lesson-next = Carte suivante
lesson-before = Une carte en arrière
lesson-skip = Aller à la fin
lesson-pause = Un moment calme
lesson-say = Tu peux dire
lesson-say-not = Des mots qui peuvent blesser
# Read out before the answers of a question.
lesson-answers = Réponses. Aucune n'est fausse.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = Trouver de l'aide : { $kind }
lesson-find-any = Trouver de l'aide
lesson-after = Et maintenant ?
lesson-another = Une autre leçon
lesson-nothing = Rien de plus maintenant

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = Toujours ici
lesson-talk = Parler à quelqu'un

## Steady me

steady-heading = Me calmer
steady-lead = Quelques façons de retrouver du calme. Chacune prend moins d'une minute. Tu peux garder les yeux ouverts.
# $count (number): seconds.
steady-seconds = Environ { $count } secondes
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = Étape { $count } sur { $total }
steady-next = Étape suivante
steady-before = Une étape en arrière
steady-again = Encore
steady-another = Une autre

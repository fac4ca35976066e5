### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = Console

## Before anything is drawn

console-needs-script = Cette page a besoin de JavaScript. Tu peux l'activer et rouvrir la page.
console-words-missing = La page n'est pas arrivée entière. Il n'y a peut-être pas d'internet.

## Around every view

console-nav = Où tu peux aller
console-nav-home = Accueil
console-nav-talk = Discussions
console-nav-rota = Planning
console-nav-people = Personnes
console-nav-invitations = Invitations
console-nav-roster = Liste d'équipe
console-nav-audit = Qui a fait quoi
console-nav-account = Mon compte
console-me = Toi
console-lock = Verrouiller
console-sign-out = Se déconnecter
console-language = Langue
console-language-missing = Les mots de cette langue ne sont pas arrivés. Tu peux réessayer.
console-loading = Un instant
console-told-seen = D'accord
console-try-again = Réessayer
console-cancel = Annuler
console-busy = Un instant
console-mark-machine = Un ordinateur a écrit ces mots. Personne parlant la langue ne les a encore vérifiés.
console-mark-draft = Une personne a traduit ces mots. Une seconde ne les a pas encore vérifiés.

## What did not work. What was typed is still there.

# $count (number): seconds until the next try
fault-wait-seconds =
    { $count ->
        [one] Ça faisait beaucoup d'essais. Tu peux réessayer dans { $count } seconde.
       *[other] Ça faisait beaucoup d'essais. Tu peux réessayer dans { $count } secondes.
    }
# $count (number): minutes until the next try
fault-wait-minutes =
    { $count ->
        [one] Ça faisait beaucoup d'essais. Tu peux réessayer dans { $count } minute.
       *[other] Ça faisait beaucoup d'essais. Tu peux réessayer dans { $count } minutes.
    }
fault-offline = Pas de réponse. Il n'y a peut-être pas d'internet. Ce que tu as tapé est encore là, et tu peux réessayer.
fault-passphrase = Ce n'est pas ta phrase secrète actuelle. Tu peux la voir avec Montrer et réessayer.
fault-memory = Ça demandait plus de mémoire que le téléphone n'en a. Tu peux fermer d'autres pages et réessayer.
fault-locked = Entre-temps, la console s'est verrouillée. Tu peux l'ouvrir et réessayer.
fault-passkey = Aucune clé d'accès utilisée. Tu peux réessayer, ou prendre un code.
fault-passkey-known = Cet appareil a déjà une clé d'accès pour toi.
fault-passkey-old = Ta clé d'accès a attendu trop longtemps. Tu peux la refaire ; ça prend un instant.
fault-other = Quelque chose s'est cassé sur cette page. Tu peux réessayer.

## Copying

copy-done = Copié
copy-failed = Ça n'a pas marché ici. Tu peux le sélectionner et le copier à la main.

### What people work as, and what each role lets them do.

role-mentor = Mentor
role-lead = Responsable
role-writer = Rédaction
role-survivor-reviewer = Relecture par qui l'a vécu
role-legal-reviewer = Relecture juridique
role-health-reviewer = Relecture santé
role-translator = Traduction
role-language-reviewer = Relecture de la langue
role-publisher = Publication
role-directory-steward = Suivi de la liste des lieux
role-admin = Admin
# In a sentence: "Say yes to Ash as a mentor?" For the roles that two people say yes to.
role-mentor-in = mentor
role-lead-in = responsable
role-admin-in = admin
role-mentor-does = Parle avec des jeunes dans les discussions.
role-lead-does = Prend soin des mentors, dit oui aux nouvelles personnes et lit le journal.
role-writer-does = Écrit des pages et les change.
role-survivor-reviewer-does = Lit les pages avec les yeux de quelqu'un qui l'a vécu.
role-legal-reviewer-does = Vérifie ce que les pages disent de la loi.
role-health-reviewer-does = Vérifie ce que les pages disent de la santé.
role-translator-does = Met les pages dans une autre langue.
role-language-reviewer-does = Vérifie ce qu'une personne ou un ordinateur a traduit.
role-publisher-does = Met en ligne les pages vérifiées.
role-directory-steward-does = Tient à jour la liste des lieux.
role-admin-does = Invite des gens et donne des rôles. Un admin ne peut pas lire les discussions.

## The state of a role

# $approvals (number): people who said yes. $of (number): how many have to.
role-pending = { $role } : { $approvals } personnes sur { $of } ont dit oui.

## What a signed-in person may do (Permission)

may-session-hold = Verrouiller cette page, la rouvrir, ou se déconnecter.
may-console-use = S'occuper de son compte et voir ce qui est noté sur soi.
may-people-see = Voir qui travaille ici, et dans quels rôles.
may-people-invite = Inviter quelqu'un, ou retirer une invitation.
may-roles-grant = Donner un rôle à quelqu'un d'autre.
may-people-approve = Dire oui à un mentor, un responsable ou un admin. Deux personnes le disent, jamais celle dont il s'agit.
may-people-remove = Reprendre un rôle, ou mettre fin tout de suite à une place ici.
may-audit-read = Lire tout le journal.
may-talk-answer = Être en service, prendre des discussions et y répondre.
may-talk-lead = Entrer dans une discussion, où tout le monde te voit. Lire les notes sur les moments durs.
may-roster-sign = Signer la liste des mentors et responsables que chaque téléphone vérifie.

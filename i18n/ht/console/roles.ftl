### What people work as, and what each role lets them do.

role-mentor = Mantò
role-lead = Responsab
role-writer = Redaktè
role-survivor-reviewer = Revizè ki viv sa nan lavi li
role-legal-reviewer = Revizè pou lalwa
role-health-reviewer = Revizè pou sante
role-translator = Tradiktè
role-language-reviewer = Revizè pou lang
role-publisher = Piblikatè
role-directory-steward = Gadyen lis kote yo
role-admin = Administratè
# In a sentence: "Say yes to Ash as a mentor?" For the roles that two people say yes to.
role-mentor-in = mantò
role-lead-in = responsab
role-admin-in = administratè
role-mentor-does = Pale ak jèn yo nan diskisyon.
role-lead-does = Okipe mantò yo, di wi pou nouvo moun, epi li jounal la.
role-writer-does = Ekri paj epi chanje yo.
role-survivor-reviewer-does = Li paj ak je yon moun ki te viv sa.
role-legal-reviewer-does = Verifye sa paj yo di sou lalwa.
role-health-reviewer-does = Verifye sa paj yo di sou sante.
role-translator-does = Mete paj nan yon lòt lang.
role-language-reviewer-does = Verifye sa yon tradiktè oswa yon òdinatè ekri.
role-publisher-does = Mete paj ki verifye sou entènèt.
role-directory-steward-does = Kenbe lis kote yo ajou.
role-admin-does = Envite moun epi bay wòl. Yon administratè pa ka li diskisyon.

## The state of a role

# $approvals (number): people who said yes. $of (number): how many have to.
role-pending = { $role }: { $approvals } moun sou { $of } di wi.

## What a signed-in person may do (Permission)

may-session-hold = Fèmen paj sa a akle, louvri l ankò, oswa dekonekte.
may-console-use = Okipe pwòp kont ou epi wè sa ki note sou ou.
may-people-see = Wè ki moun k ap travay isit la, e nan ki wòl.
may-people-invite = Envite yon moun, oswa anile yon envitasyon.
may-roles-grant = Bay yon lòt moun yon wòl.
may-people-approve = Di wi pou yon mantò, yon responsab oswa yon administratè. De moun di l, pa janm moun nan menm.
may-people-remove = Retire yon wòl, oswa fini plas yon moun isit la menm kote a.
may-audit-read = Li tout jounal la.
may-talk-answer = Rete an sèvis, pran diskisyon epi reponn yo.
may-talk-lead = Antre nan yon diskisyon, kote tout moun wè ou. Li nòt sou moman difisil.
may-roster-sign = Siyen lis mantò ak responsab chak telefòn verifye.

### What people work as, and what each role lets them do.

role-mentor = Mentor
role-lead = Lead
role-writer = Manunulat
role-survivor-reviewer = Tagasuri na nakaranas na
role-legal-reviewer = Tagasuri ng batas
role-health-reviewer = Tagasuri ng kalusugan
role-translator = Tagasalin
role-language-reviewer = Tagasuri ng wika
role-publisher = Tagalathala
role-directory-steward = Tagapag-alaga ng listahan ng mga lugar
role-admin = Admin
role-mentor-in = mentor
role-lead-in = lead
role-admin-in = admin
role-mentor-does = Nakikipag-usap sa mga kabataan sa chat.
role-lead-does = Nag-aalaga sa mga mentor, pumapayag sa mga bagong tao, at nagbabasa ng talaan.
role-writer-does = Sumusulat at nagbabago ng mga pahina.
role-survivor-reviewer-does = Nagbabasa ng mga pahina gamit ang mata ng nakaranas na.
role-legal-reviewer-does = Tinitingnan ang sinasabi ng mga pahina tungkol sa batas.
role-health-reviewer-does = Tinitingnan ang sinasabi ng mga pahina tungkol sa kalusugan.
role-translator-does = Isinasalin ang mga pahina sa ibang wika.
role-language-reviewer-does = Tinitingnan ang isinulat ng tagasalin o ng computer.
role-publisher-does = Inilalabas online ang mga pahinang natingnan na.
role-directory-steward-does = Pinananatiling bago ang listahan ng mga lugar.
role-admin-does = Nag-iimbita ng mga tao at nagbibigay ng role. Hindi makakabasa ng chat ang admin.

## The state of a role

role-pending = { $role }: { $approvals } sa { $of } tao ang pumayag.

## What a signed-in person may do (Permission)

may-session-hold = I-lock ang pahinang ito, buksan ulit, o mag-sign out.
may-console-use = Alagaan ang sariling account at tingnan ang naitala tungkol sa iyo.
may-people-see = Tingnan kung sino ang nagtatrabaho rito, at sa aling role.
may-people-invite = Mag-imbita ng tao, o bumawi ng imbitasyon.
may-roles-grant = Magbigay ng role sa iba.
may-people-approve = Pumayag sa mentor, lead o admin. Dalawang tao ang nagsasabi nito, hindi kailanman ang mismong tao.
may-people-remove = Mag-alis ng role, o tapusin agad ang lugar ng isang tao rito.
may-audit-read = Basahin ang buong talaan.
may-talk-answer = Mag-duty, kumuha ng mga chat at sumagot.
may-talk-lead = Pumasok sa chat, kung saan nakikita ka ng lahat. Basahin ang mga tala tungkol sa mahihirap na sandali.
may-roster-sign = Pirmahan ang listahan ng mga mentor at lead na tinitingnan ng bawat telepono.

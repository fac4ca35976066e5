### En qué trabaja cada persona, y qué puede hacer.

role-mentor = Mentoría
role-lead = Coordinación
role-writer = Redacción
role-survivor-reviewer = Revisión con experiencia vivida
role-legal-reviewer = Revisión legal
role-health-reviewer = Revisión de salud
role-translator = Traducción
role-language-reviewer = Revisión de idioma
role-publisher = Publicación
role-directory-steward = Cuidado de la lista de lugares
role-admin = Administración

role-mentor-in = mentoría
role-lead-in = coordinación
role-admin-in = administración

role-mentor-does = Habla con personas jóvenes por chat.
role-lead-does = Acompaña la mentoría, da el sí a gente nueva y lee el registro.
role-writer-does = Escribe páginas y las cambia.
role-survivor-reviewer-does = Lee las páginas con los ojos de quien ya pasó por eso.
role-legal-reviewer-does = Revisa lo que dicen las páginas sobre la ley.
role-health-reviewer-does = Revisa lo que dicen las páginas sobre la salud.
role-translator-does = Pasa las páginas a otro idioma.
role-language-reviewer-does = Revisa lo que tradujo una persona o una computadora.
role-publisher-does = Pone en línea las páginas ya revisadas.
role-directory-steward-does = Mantiene al día la lista de lugares.
role-admin-does = Invita a gente y da roles. No puede leer los chats.

## El estado de un rol

role-pending = { $role }: { $approvals } de { $of } personas dijeron que sí.

## Lo que puede hacer quien entró

may-session-hold = Bloquear esta página, abrirla otra vez o cerrar sesión.
may-console-use = Cuidar tu cuenta y ver lo que se anotó sobre ti.
may-people-see = Ver quién trabaja aquí y con qué roles.
may-people-invite = Invitar a alguien o retirar una invitación.
may-roles-grant = Dar un rol a otra persona.
may-people-approve = Dar el sí a mentoría, coordinación o administración. Lo dan dos personas, nunca la misma de quien se trata.
may-people-remove = Quitar un rol, o cerrar al momento el lugar de alguien aquí.
may-audit-read = Leer todo el registro.
may-talk-answer = Estar de turno, tomar chats y responder.
may-talk-lead = Entrar a un chat, a la vista de todas las personas. Leer notas sobre momentos difíciles.
may-roster-sign = Firmar la lista de mentoría y coordinación que revisa cada teléfono.

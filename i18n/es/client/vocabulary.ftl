### Etiquetas cortas del vocabulario. Estado y tono: i18n/languages.yml.

## Tipos de ayuda

kind-svc-intake = Alguien para empezar
kind-svc-shelter = Una cama esta noche
kind-svc-housing = Un lugar para vivir
kind-svc-basics = Comida, ropa, duchas
kind-svc-dental = Dientes
kind-svc-legal = Ayuda legal
kind-svc-education = Escuela y clases
kind-svc-jobs = Trabajo y capacitación
kind-svc-crisis24 = Ayuda de día y de noche
kind-svc-casemgmt = Alguien que te acompaña paso a paso
kind-svc-medical = Atención médica
kind-svc-mental = Ayuda con el ánimo y las pesadillas
kind-svc-interpret = Intérprete
kind-svc-advocacy = Alguien de tu lado
kind-svc-transport = Transporte
kind-svc-dropin = Un lugar para pasar el rato
kind-svc-peer = Gente que ya pasó por esto
kind-svc-substance = Ayuda con alcohol y drogas
kind-svc-sexhealth = Pruebas y anticonceptivos
kind-svc-immigration = Papeles y visas
kind-svc-records = Limpiar antecedentes
kind-svc-exitplan = Ayuda para irte, a tu ritmo

## Cómo se entra: qué piden y qué no

mark-acc-id-yes = Pide identificación
mark-acc-id-no = No pide identificación
mark-acc-insurance-yes = Pide seguro médico
mark-acc-insurance-no = No pide seguro médico
mark-acc-income-yes = Pregunta cuánto ganas
mark-acc-income-no = No pregunta cuánto ganas
mark-acc-residence-yes = Pregunta dónde vives
mark-acc-residence-no = No pregunta dónde vives
mark-acc-proofage-yes = Pide prueba de tu edad
mark-acc-proofage-no = No pide prueba de tu edad
mark-acc-tb-yes = Pide prueba de tuberculosis
mark-acc-tb-no = No pide prueba de tuberculosis
mark-acc-sober-yes = Pide no haber tomado ni consumido
mark-acc-sober-no = Puedes venir aunque hayas tomado o consumido
mark-acc-background-yes = Revisa antecedentes
mark-acc-background-no = No revisa antecedentes
mark-acc-testing-yes = Hace pruebas de drogas
mark-acc-testing-no = No hace pruebas de drogas
mark-acc-walkin-yes = Puedes llegar sin avisar
mark-acc-walkin-no = No puedes llegar sin avisar
mark-acc-selfref-yes = Lo puedes pedir por tu cuenta
mark-acc-selfref-no = Otra persona lo tiene que pedir por ti
mark-acc-referral-yes = Alguien te tiene que enviar
mark-acc-referral-no = Nadie te tiene que enviar
mark-acc-appointment-yes = Con cita
mark-acc-appointment-no = Sin cita
mark-acc-phonescreen-yes = Hace preguntas por teléfono primero
mark-acc-phonescreen-no = No hace preguntas por teléfono primero
mark-acc-policeref-yes = Solo por medio de la policía
mark-acc-policeref-no = Puedes venir sin la policía
mark-acc-policereport-yes = Pide un reporte policial
mark-acc-policereport-no = No pide reporte policial
mark-acc-guardian-yes = Tu familia o tutor tiene que aceptar
mark-acc-guardian-no = No hace falta tu familia ni tutor
mark-acc-mandatedreport-yes = Te dice antes qué tiene que reportar
mark-acc-mandatedreport-no = Quizá no te diga antes qué reporta
mark-acc-system-yes = Pide un caso abierto
mark-acc-system-no = No pide un caso abierto

## Quién puede venir

mark-pop-boys-yes = Abierto a chicos
mark-pop-boys-no = No es para chicos
mark-pop-girls-yes = Abierto a chicas
mark-pop-girls-no = No es para chicas
mark-pop-trans-yes = Abierto a personas trans
mark-pop-trans-no = No es para personas trans
mark-pop-nonbinary-yes = Abierto a personas no binarias
mark-pop-nonbinary-no = No es para personas no binarias
mark-pop-lgbtq-yes = Abierto a personas LGBTQ
mark-pop-lgbtq-no = No es para personas LGBTQ
mark-pop-parenting-yes = Puedes venir si tienes hijos
mark-pop-parenting-no = No es para quien tiene hijos
mark-pop-undoc-yes = Puedes venir sin papeles
mark-pop-undoc-no = No es para personas sin papeles
mark-pop-disabled-yes = Abierto a personas con discapacidad
mark-pop-disabled-no = No está listo para personas con discapacidad
mark-pop-deaf-yes = Abierto a personas sordas
mark-pop-deaf-no = No está listo para personas sordas
mark-pop-tribal-yes = Abierto a personas nativas
mark-pop-tribal-no = No es para personas nativas
mark-pop-rural-yes = También lejos de la ciudad
mark-pop-rural-no = Solo en la ciudad
mark-pop-labour-yes = Si alguien se aprovechó de tu trabajo
mark-pop-labour-no = No es para casos de trabajo
mark-pop-minors-yes = Abierto a menos de 18 años
mark-pop-minors-no = No es para menos de 18 años
mark-pop-adults18-yes = Abierto desde los 18 años
mark-pop-adults18-no = No es desde los 18 años

## Cómo es ahí

mark-safe-single-yes = Cuartos para una persona
mark-safe-single-no = No hay cuartos para una persona
mark-safe-shared-yes = Cuartos compartidos
mark-safe-shared-no = No hay cuartos compartidos
mark-safe-ownroomdoor-yes = Tu puerta tiene llave
mark-safe-ownroomdoor-no = Las puertas no tienen llave
mark-safe-curfew-yes = Hay hora de llegada
mark-safe-curfew-no = No hay hora de llegada
mark-safe-phonekept-yes = Te quedas con tu teléfono
mark-safe-phonekept-no = Guardan tu teléfono
mark-safe-leave-yes = Puedes entrar y salir
mark-safe-leave-no = No puedes entrar y salir libremente
mark-safe-hold-yes = Al principio quizá no puedas irte
mark-safe-hold-no = Te puedes ir cuando quieras
mark-safe-survivorled-yes = Lo dirige gente que ya pasó por esto
mark-safe-survivorled-no = No lo dirige gente que pasó por esto
mark-safe-traumatrained-yes = Personal con formación en trauma
mark-safe-traumatrained-no = Personal sin formación en trauma
mark-safe-nopolice-yes = Te pregunta antes de llamar a la policía, si la ley lo permite
mark-safe-nopolice-no = Puede llamar a la policía sin preguntar
mark-safe-pets-yes = Aceptan mascotas
mark-safe-pets-no = No aceptan mascotas
mark-safe-withheld-yes = La dirección es privada
mark-safe-withheld-no = La dirección es pública

## De qué manera

mark-mode-inperson-yes = En persona
mark-mode-inperson-no = No es en persona
mark-mode-phone-yes = Por teléfono
mark-mode-phone-no = No es por teléfono
mark-mode-text-yes = Por mensaje de texto
mark-mode-text-no = No es por mensaje de texto
mark-mode-chat-yes = Por chat
mark-mode-chat-no = No es por chat
mark-mode-video-yes = Por video
mark-mode-video-no = No es por video
mark-mode-mobile-yes = Va de un lugar a otro en camioneta
mark-mode-mobile-no = Está en un solo lugar
mark-mode-comesToYou-yes = Va a donde estás
mark-mode-comesToYou-no = No va a donde estás
mark-mode-transportgiven-yes = Te lleva
mark-mode-transportgiven-no = No te lleva

## Cuánto cuesta

mark-cost-free-yes = Gratis
mark-cost-free-no = No es gratis
mark-cost-sliding-yes = Pagas lo que puedas
mark-cost-sliding-no = El precio es fijo
mark-cost-medicaid-yes = Acepta Medicaid
mark-cost-medicaid-no = No acepta Medicaid

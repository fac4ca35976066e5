### La primera pantalla. Estado y tono: i18n/languages.yml.

title = Inicio

## Salir

leave = Salir ya
skip-leave = Salir de esta página ya
leave-keys = También puedes presionar Shift tres veces o Esc tres veces.
leave-presses-2 = Presiona dos veces más para salir.
leave-presses-1 = Presiona una vez más para salir.

## La barra y el menú

lines-button = Llamar o escribir
languages-button = Cambiar el idioma
languages-heading = Elige un idioma
back = Atrás
loading = Un momento
offline = No hay internet ahora. Las llamadas y los mensajes quizá sí funcionen.
try-again = Probar otra vez
show-page = Mostrar la página

## Inicio

home-heading = ¿Qué necesitas ahora?
home-lead = Sin cuenta. Sin nombre. No sabemos qué buscas.
new-question = ¿Primera vez aquí?
new-text = Salir oculta esta página. No puede ocultar todo.
new-show = Cómo: 30 segundos
new-skip = Saltar
find-help = Buscar ayuda
find-help-note = Una cama, comida, atención médica, ayuda legal y más
talk-button = Escribir con alguien
talk-button-note = Un chat con un mentor. Sin cuenta ni nombre.
learn-button = Aprender
learn-button-note = Tarjetas cortas para leer a tu ritmo
home-lines-heading = Habla con alguien ahora
more-lines = Más líneas para llamar o escribir
keep-button = Guardar en este teléfono
keep-note = Solo si tú lo eliges. Así funciona sin internet. Quien tenga este teléfono podría encontrarlo.
limits-button = Lo que Salir puede y no puede ocultar

## Lo que hace Salir y lo que no puede ocultar

limits-heading = Lo que Salir puede y no puede ocultar
limits-short-1 = Oculta esta página al instante. Se abre una página común.
limits-short-2 = El botón Atrás no vuelve aquí.
limits-short-3 = No puede ocultar todo: la línea en el historial, lo que ve la red, alguien que ve la pantalla.
limits-does-heading = Lo que hace Salir
limits-does-1 = Oculta esta página al instante. Se abre una página común.
limits-does-2 = El botón Atrás no vuelve aquí.
limits-does-3 = Borra lo que esta página guardó en este teléfono.
limits-does-4 = Basta un toque. O presiona Shift o Esc tres veces.
limits-fingers = Salir también con dos dedos
limits-fingers-note = Toca dos veces, rápido, con dos dedos. Solo si tú lo eliges. Dura esta visita.
limits-cannot-heading = Lo que Salir no puede ocultar
limits-cannot-1 = Una visita en el historial de tu navegador
limits-cannot-2 = Lo que sugiere la barra de direcciones cuando alguien escribe
limits-cannot-3 = Tus otros aparatos, si comparten este historial
limits-cannot-4 = Las listas que puede guardar el Wi-Fi, en casa o en la escuela
limits-cannot-5 = Lo que tu compañía de teléfono puede saber de los sitios que abres
limits-cannot-6 = Una aplicación que espía este teléfono: ve la pantalla
limits-cannot-7 = Las capturas de pantalla, y la imagen pequeña al cambiar de aplicación
limits-cannot-8 = Las palabras que el teclado del teléfono aprendió de ti
limits-cannot-9 = Lo que copiaste, como un número: todavía se puede pegar
limits-cannot-10 = Tu permiso, si dejaste que el navegador supiera dónde estás
limits-cannot-11 = La pantalla misma, cuando alguien puede verla
limits-try-heading = Prueba Salir ahora
limits-try = Esto sale de verdad. Se abre { $site }. Luego presiona Atrás: esta página no vuelve.
limits-try-kept = También quita de este teléfono lo que guardaste.
limits-try-button = Salir ya, para probar
limits-return-heading = Cómo volver
limits-return-address = Escribe { $address } arriba en tu navegador. Más tarde puede aparecer como sugerencia cuando alguien escriba ahí.
limits-open-again = O usa una ventana privada, en un teléfono de confianza. Así queda menos rastro.
limits-private = Ventanas privadas, paso a paso
limits-forget = Olvidar este teléfono
limits-forget-note = Borra lo que esta página dejó aquí y te lo muestra
limits-install = Poner un ícono en este teléfono

## Líneas para llamar o escribir

lines-heading = Llamar o escribir
lines-lead = Puedes preguntar antes de contar algo. Puedes parar cuando quieras. Las llamadas y los mensajes pueden verse en este teléfono y en su factura.
line-call = Llamar al { $number }
line-text = Escribir al { $number }
line-text-keyword = Escribir { $keyword } al { $number }
line-chat = Chatear en su sitio
line-site = Su sitio
line-site-chat = Su sitio (tiene chat)
line-site-note = Se abre en otra pestaña. Ese sitio queda en el historial de este teléfono.
line-may-report-yes = Es posible que tengan que avisar a la policía o a protección infantil. Puedes preguntar primero.
line-may-report-no = Dicen que no informan a nadie de lo que les cuentas.
line-may-report-unknown = No sabemos si tienen que avisar a alguien. Puedes preguntar antes de contar algo.
line-free = Gratis. Tu plan de teléfono puede cobrar los mensajes.
line-free-call = La llamada es gratis. Tu plan de teléfono puede contar minutos o cobrar los mensajes.
line-cost-unknown = No sabemos cuánto cuesta.
line-always-open = De día y de noche.
line-hours-unknown = No sabemos el horario.
line-languages = Idiomas: { $languages }
line-checked = Una persona revisó esto el { DATETIME($date, dateStyle: "long") }.
line-not-checked = Nadie ha revisado esto todavía. Viene de páginas públicas.

line-name-emergency = Emergencia
line-answers-emergency = Personal del 911. Puede mandar a la policía, a los bomberos o una ambulancia.
line-note-emergency = Los mensajes al 911 solo funcionan en algunos lugares. Si puedes, llama.

line-name-988 = Línea 988 de Prevención del Suicidio y Crisis
line-answers-988 = Una persona capacitada. Para pensamientos oscuros, o cuando ya no puedes más.
line-note-988 = Para español, llama y oprime 2.

line-name-nhth = Línea Nacional contra la Trata de Personas
line-answers-nhth = Alguien con quien hablar. Para cuando alguien se aprovecha de ti o de tu trabajo.
line-note-nhth = Puede avisar a la policía si alguien tiene menos de 18 años o está en peligro. Otro grupo la atiende desde fines de 2025. Por teléfono, dice una página anterior, hay más de 200 idiomas.

line-name-nrs = Línea Nacional para Jóvenes Fuera de Casa
line-answers-nrs = Alguien con quien hablar, para edades de 12 a 21. Si te fuiste de casa, o lo piensas.

line-name-rainn = Línea Nacional de Agresión Sexual
line-answers-rainn = Alguien con quien hablar. Para sexo o contacto que no querías, ahora o hace tiempo.

line-name-childhelp = Línea Nacional de Maltrato Infantil Childhelp
line-answers-childhelp = Alguien con quien hablar. Para cuando alguien hace daño en la niñez o la adolescencia.
line-note-childhelp = Si dices a quién le hacen daño y dónde, pueden avisar. Por teléfono, dice una página anterior, hay más de 170 idiomas.

line-name-lir = love is respect
line-answers-lir = Alguien con quien hablar. Sobre noviazgo, y sobre un amor que duele o da miedo.

line-name-trevor = The Trevor Project
line-answers-trevor = Alguien con quien hablar, para gente LGBTQ de menos de 25 años.

line-name-ncmec = Centro Nacional para Niños Desaparecidos y Explotados
line-answers-ncmec = Alguien con quien hablar. Para jóvenes que no aparecen, y para imágenes de alguien de menos de 18 años.

line-name-ctl = Crisis Text Line
line-answers-ctl = Alguien con quien hablar por mensaje. Para cualquier momento difícil.
line-note-ctl = HOLA es para español.

line-name-strong = StrongHearts, Línea de Ayuda Nativa
line-answers-strong = Alguien con quien hablar, por llamada o mensaje. Para gente nativa, cuando el amor o la casa no se sienten seguros.

## Marcas honestas

mark-machine = Esto lo hizo una computadora. Nadie que hable español lo ha revisado todavía.
mark-draft = Esto lo tradujo una persona. Otra persona que habla español todavía no lo ha revisado.
mark-stale = La página en inglés cambió. Esta página puede estar vieja.

## La página sencilla

plain-heading = Personas a quienes puedes llamar o escribir
plain-lead = Esta es la página corta. Funciona en cualquier teléfono.
plain-no-script = La página completa no funciona en este navegador. Aun así puedes llamar o escribir.
plain-back = Salir funciona aquí también, pero el botón Atrás puede volver. También puedes cerrar esta pestaña.

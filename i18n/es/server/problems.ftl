### Títulos de problemas. Estado y tono: i18n/languages.yml.

problem-broken = Algo falló de nuestro lado, no del tuyo. Puedes probar otra vez en un momento.
problem-malformed-request = No pudimos leer eso. Puedes volver al inicio.
problem-malformed-body = No pudimos leer lo que llegó. Puedes probar otra vez.
problem-bad-query = Una parte de esta dirección no encaja. Puedes volver al inicio.
problem-wrong-origin = Esto solo funciona desde nuestras páginas. Puedes abrir la página de inicio y probar ahí.
problem-not-found = Aquí no hay nada. Puedes volver al inicio.
problem-method-not-allowed = Eso no funciona aquí. Puedes volver al inicio.
problem-request-timeout = Tardó demasiado en llegar. Puedes probar otra vez.
problem-content-too-large = Es demasiado largo para enviar. Puedes probar con menos.
problem-uri-too-long = Esta dirección es demasiado larga. Puedes volver al inicio.
problem-unsupported-media-type = No podemos usar ese tipo de contenido aquí. Puedes volver al inicio.
problem-invalid-body = Una parte no encaja. Puedes mirarlo y probar otra vez.
problem-headers-too-large = Tu navegador mandó demasiado a la vez. Una ventana privada puede ayudar.
problem-busy = Hay mucha gente aquí ahora. Puedes probar otra vez en un momento.
problem-unavailable = Esto no está listo ahora. Puedes probar otra vez en un momento.

## La consola de quienes trabajan aquí. Frase equivocada, nombre desconocido y código equivocado: un solo título.

problem-not-signed-in = No has entrado. Puedes entrar para seguir.
problem-session-locked = La consola está bloqueada. Tu frase de paso la abre.
problem-signed-out = Tu sesión se cerró. Puedes entrar otra vez.
problem-account-removed = Tu lugar aquí terminó. Quien coordina puede decirte más.
problem-sign-in-refused = Eso no encajó. Puedes revisar cada parte y probar otra vez.
problem-proof-refused = Eso no encajó. Puedes probar otra vez.
problem-not-allowed = Tus roles no cubren esto. Quien administra puede decirte más.
problem-link-not-valid = Este enlace ya no funciona. Puedes pedir uno nuevo.
problem-name-taken = Alguien aquí tiene un nombre parecido. Puedes elegir otro.
problem-not-possible-now = Esto no se puede hacer tal como está ahora. Puedes mirar otra vez.
problem-statement-refused = Las palabras firmadas no coinciden. Puedes mirar otra vez y firmar de nuevo.
problem-slow-down = Fueron muchos intentos. Puedes probar otra vez en un momento.

## Talk.

problem-conversation-gone = Este chat ya no está. Puedes empezar uno nuevo.
problem-conversation-taken = Eso no funcionó. Puedes empezar el chat otra vez.
problem-records-full = Este chat ya tiene sus palabras. Otras nuevas pueden tomar su lugar.
problem-no-chats = En este momento no hay ningún chat abierto.
problem-work-wanted = Hay mucha gente ahora mismo. Tarda un momento más.
problem-talk-busy = Hay mucha gente ahora mismo. Puedes probar otra vez en un momento.
problem-talk-taken = Otra persona tiene este chat ahora.
problem-talk-full = Serían más chats de los que una persona lleva a la vez.
problem-talk-resting = Es momento de descansar. Los chats nuevos pueden esperar.
problem-talk-too-heavy = Dos chats pesados bastan en un turno. Otra persona puede tomar este.
problem-not-in-roster = Esto funciona cuando alguien a cargo haya firmado una lista con este nombre.
problem-off-duty = Esto funciona mientras estás de turno.
problem-talk-closed = Hablar está cerrado ahora. Las líneas de ayuda están abiertas.
problem-roster-older = Alguien llegó antes. Puedes volver a mirar lo que hay ahora.
problem-roster-refused = Los teléfonos no pueden creer esto. Mirar otra vez puede ayudar.
problem-lesson-full = Es más de lo que cabe en una lección. Con menos tarjetas, o más cortas, se puede guardar.
problem-lesson-moved-on = Alguien guardó una versión más nueva. Puede ayudar verla primero.
problem-lesson-not-ready = Aquí falta algo todavía. La página de la lección dice qué.

### Lo que abre un enlace de un solo uso: cómo entrar, en cuatro pasos.

join-heading = Hola
join-step = Paso { $step } de { $of }
join-next = Siguiente
join-back = Atrás
join-finish = Entrar
join-reset-finish = Empezar de nuevo

join-not-valid-heading = Este enlace no funciona
join-not-valid = Ya se usó, tiene más de tres días o alguien lo retiró.
join-not-valid-next = Quien te lo dio puede hacer otro. Si ya tienes una cuenta, puedes entrar.
join-sign-in = Entrar

## 1: nombre

join-name-heading = Hola
join-lead = Qué bueno que estás aquí. Esto toma unos cinco minutos, y puedes volver atrás en cada paso.
join-name = Un nombre para aquí
join-name-hint = Uno inventado. Lo ve el equipo. Mejor ningún nombre real, ni tuyo ni de otra persona.
join-name-given = Aquí serás
join-name-missing = Primero va un nombre para aquí.
join-roles = Lo que puedes hacer aquí
join-know = Es bueno saber
join-know-name = Nadie aquí te pide tu nombre real, tu número ni tu correo.
join-know-passphrase = Tu frase de paso nunca sale de este navegador. Nadie puede verla ni devolvértela.
join-know-seen = Se anota lo que haces aquí y la hora, nunca lo que se dijo. Puedes leer lo anotado sobre ti.

join-reset-heading = Un nuevo comienzo
join-reset-lead = Dos personas dijeron sí a un nuevo comienzo para ti. Tendrás otra frase, otra segunda llave y otros códigos.

## 2: frase de paso

join-passphrase-heading = Tu frase de paso
join-passphrase-lead = Abre tu cuenta y las llaves que son solo tuyas.
join-passphrase = Nueva frase de paso
join-passphrase-tip-words = Palabras que no van juntas son fáciles de guardar y difíciles de adivinar.
join-passphrase-tip-else = No la uses en ningún otro lugar.
join-passphrase-tip-keep = La puede guardar un gestor de claves, o un papel en un lugar seguro.

## 3: segunda llave

join-factor-heading = Una segunda llave
join-factor-lead = Deja fuera a un ladrón que solo tiene tu frase de paso.
join-passkey = Tu teléfono o computadora puede guardarte una llave de acceso. La abres con tu dedo, tu cara o el bloqueo de pantalla.
join-passkey-make = Hacer una llave de acceso
join-passkey-ready = Tu llave de acceso está lista.
join-totp-ready = Tu aplicación está lista.
join-totp-wrong = Ese no es el código de ahora. La aplicación muestra pronto otro, y puedes escribir ese.
join-use-totp = Usar una aplicación de códigos
join-use-passkey = Usar una llave de acceso

## 4: códigos de reserva

join-codes-heading = Diez códigos para un mal día
join-codes-lead = ¿Sin teléfono, sin aplicación? Cada código te deja entrar una vez, con tu frase. Solo se ven ahora.
join-codes-missing = Primero guarda los códigos y luego marca la casilla.

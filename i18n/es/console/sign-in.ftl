### Entrar, y el final de una sesión.

sign-in-heading = Entrar
sign-in-name = Tu nombre aquí
sign-in-passphrase = Frase de paso
sign-in-remember = Recordar este navegador
sign-in-remember-note = Déjalo vacío en un aparato que usan otras personas. Siempre entras de la misma forma.
sign-in-passkey = Usar mi llave de acceso
sign-in-now = Entrar
sign-in-use-code = Usar un código de mi aplicación
sign-in-use-passkey = Usar mi llave de acceso
sign-in-use-recovery = Usar un código de reserva
sign-in-missing-name = Primero va tu nombre aquí.
sign-in-missing-passphrase = Aquí va tu frase de paso.
sign-in-missing-code = Aquí va el código.

sign-in-trouble = No puedo entrar
sign-in-trouble-factor = ¿Sin llave de acceso ni aplicación a mano? En su lugar sirve un código de reserva. Cada uno sirve una vez.
sign-in-trouble-passphrase = Nadie puede ver tu frase de paso. Dos personas que pueden decir sí a otras pueden abrirte un nuevo comienzo.

## Se terminó

ended-sign-in = Entrar

ended-removed-heading = Tu lugar aquí terminó
ended-removed = Lo terminó alguien que cuida de este equipo. Desde aquí ya no se puede ver ni enviar nada.
ended-removed-next = Tu trabajo aquí fue real. Puedes preguntar por qué. Si hoy es difícil, las líneas que damos son también para ti.

ended-signed-out-heading = Tu sesión se cerró
ended-signed-out = La cerraste desde otro navegador tuyo.
ended-signed-out-next = Si no fuiste tú, puedes entrar y mirar tus aparatos.

ended-over-heading = Pasaron doce horas
ended-over = Una sesión dura doce horas como mucho. Quizá te ganaste un descanso.
ended-over-next = Puedes entrar otra vez cuando quieras.

ended-unheard-heading = Aquí tu sesión se cerró
ended-unheard = En esta página no queda nada abierto. El servidor no lo supo, porque no llegó respuesta.
ended-unheard-next = En diez minutos se bloquea sola. Para más certeza puedes entrar y salir otra vez.

ended-unknown-heading = Tu sesión se cerró
ended-unknown = Pasaron las doce horas, o se cerró desde otro navegador.
ended-unknown-next = Si no fuiste tú, puedes entrar y mirar tus aparatos.

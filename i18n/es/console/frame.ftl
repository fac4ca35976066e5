### La consola: lo que ven quienes trabajan aquí.

console-heading = Consola

## Antes de que se dibuje nada

console-needs-script = Esta página necesita JavaScript. Puedes activarlo y abrir la página otra vez.
console-words-missing = La página no llegó completa. Puede que no haya internet ahora.

## Alrededor de cada vista

console-nav = Adónde puedes ir
console-nav-home = Inicio
console-nav-talk = Hablar
console-nav-rota = Turnos
console-nav-people = Personas
console-nav-invitations = Invitaciones
console-nav-roster = Lista
console-nav-audit = Quién hizo qué
console-nav-account = Mi cuenta
console-me = Tú
console-lock = Bloquear
console-sign-out = Cerrar sesión
console-language = Idioma
console-language-missing = Las palabras de ese idioma no llegaron. Puedes probar otra vez.
console-loading = Un momento
console-told-seen = Bien
console-try-again = Probar otra vez
console-cancel = Cancelar
console-busy = Un momento
console-mark-machine = Una computadora hizo estas palabras. Nadie que hable el idioma las revisó todavía.
console-mark-draft = Una persona tradujo estas palabras. Falta que otra persona las revise.

## Lo que no salió. Lo escrito sigue ahí.

fault-wait-seconds = { $count ->
    [one] Fueron muchos intentos. Puedes probar otra vez en { $count } segundo.
   *[other] Fueron muchos intentos. Puedes probar otra vez en { $count } segundos.
}
fault-wait-minutes = { $count ->
    [one] Fueron muchos intentos. Puedes probar otra vez en { $count } minuto.
   *[other] Fueron muchos intentos. Puedes probar otra vez en { $count } minutos.
}
fault-offline = No llegó respuesta. Puede que no haya internet. Lo que escribiste sigue aquí y puedes probar otra vez.
fault-passphrase = Esa no es tu frase de paso actual. Puedes verla con Mostrar y probar otra vez.
fault-memory = Esto pide más memoria de la que hay libre. Puedes cerrar otras páginas y probar otra vez.
fault-locked = La consola se bloqueó mientras tanto. Puedes abrirla y probar otra vez.
fault-passkey = No se usó ninguna llave de acceso. Puedes probar otra vez o usar un código.
fault-passkey-known = Este aparato ya tiene una llave de acceso tuya.
fault-passkey-old = Tu llave de acceso esperó demasiado. Puedes hacerla otra vez; es un momento.
fault-other = Algo falló en esta página. Puedes probar otra vez.

## Copiar

copy-done = Copiado
copy-failed = Aquí no se pudo copiar. Puedes marcarlo y copiarlo a mano.

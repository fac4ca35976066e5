### Tu propia cuenta.

account-heading = Tu cuenta

account-roles = Lo que puedes hacer
account-number = Tu número
account-number-how = Léelo en voz alta cuando alguien quiera saber que de verdad eres tú.
account-may = Esto está abierto para ti ahora

account-current = Tu frase de ahora
account-current-why = La pedimos para que nadie más cambie esto en tu página abierta.
account-passphrase = Frase de acceso
account-passphrase-what = Abre tus llaves en este aparato. Nunca la vemos, y nadie la puede recuperar.
account-passphrase-change = Cambiar tu frase
account-passphrase-new = Tu frase nueva
account-passphrase-others = Aquí sigues dentro. Los demás aparatos salen.
account-passphrase-save = Cambiarla
account-passphrase-done = Tu frase nueva vale desde ahora.
account-close = Ahora no

account-factors = Formas de entrar
account-factors-what = Entras con tu frase y una de estas.
account-passkeys = Claves de acceso
account-passkey = Clave de acceso, hecha el { $date }
account-passkey-synced = La guarda tu proveedor de claves.
account-passkey-here-only = Está en un solo aparato.
account-passkey-used = Usada por última vez el { $date }.
account-passkey-unused = Sin usar todavía.
account-passkeys-none = No tienes claves de acceso.
account-passkey-add = Agregar una clave de acceso
account-passkey-adding = Ahora te pregunta tu navegador.
account-passkey-cannot = Este navegador no tiene claves de acceso.
account-passkey-added = La clave de acceso está agregada.
account-passkey-removed = La clave de acceso está quitada.
account-remove = Quitar
account-passkey-remove-long = Quitar la clave de acceso hecha el { $date }
account-passkey-remove-heading = ¿Quitar esta clave de acceso?
account-passkey-remove-means = Ya no abre esta página. Tus otras formas de entrar quedan.
account-last = Es tu única forma de entrar. Agrega otra antes, y luego puedes quitar esta.

account-totp = Códigos de una app
account-totp-none = No tienes una app de códigos.
account-totp-made = Lista desde el { $date }.
account-totp-add = Preparar una app
account-totp-replace = Preparar otra app
account-totp-replace-note = La app de antes deja de servir cuando sirve la nueva.
account-totp-wrong = Ese código no va. Cada 30 segundos sale uno nuevo.
account-totp-set = La app está lista.
account-totp-removed = Los códigos de esa app ya no sirven.
account-totp-remove-long = Quitar los códigos de una app
account-totp-remove-heading = ¿Quitar los códigos de una app?
account-totp-remove-means = Los códigos de esa app ya no abren esta página. Tus otras formas de entrar quedan.
account-save = Seguir
account-remove-yes = Quitar

account-codes = Códigos de reserva
account-codes-left = { $count ->
    [0] No te queda ninguno.
    [one] Te queda uno.
   *[other] Te quedan { $count }.
}
account-codes-what = Cada uno te deja entrar una vez, con tu frase, si pierdes el teléfono.
account-codes-renew = Hacer diez códigos nuevos
account-codes-renew-note = Los de antes dejan de servir.
account-codes-renew-go = Usar estos desde ahora
account-codes-missing = Copia o anota antes los códigos, y luego marca la casilla.
account-codes-done = Los códigos nuevos valen desde ahora.

account-devices = Tus aparatos
account-devices-what = Navegadores desde los que entraste. Cierra la sesión de los que no conoces.
account-device = { $browser } en { $form }
account-form-phone = un teléfono
account-form-tablet = una tableta
account-form-computer = una computadora
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = Un navegador
account-device-here = Es el que usas ahora.
account-device-remembered = Recordado.
account-device-days = Primero el { $first }, por última vez el { $last }.
account-device-sign-out = Cerrar sesión
account-device-sign-out-long = Cerrar sesión: { $device }
account-device-here-heading = ¿Cerrar la sesión aquí?
account-device-here-means = Esta página se cierra para ti. Puedes entrar otra vez.
account-device-gone = Ese aparato ya salió.
account-devices-none = No se conoce ningún aparato.

account-noted = Lo que se anotó sobre ti
account-noted-what = Quién hizo qué con tu cuenta. Lo leen tú y coordinación.
account-noted-show = Mostrarlo

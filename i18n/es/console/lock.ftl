### El bloqueo. No dice nada de lo que hay detrás.

locked-heading = Bloqueado
locked-passphrase = Frase de paso
locked-open = Abrir
locked-sign-out = Mejor salir

locked-why-idle = Nadie tocó esta página por diez minutos. Lo que escribiste sigue ahí.
locked-why-self = La bloqueaste tú. Lo que escribiste sigue ahí.
locked-why-roles = Tus funciones aquí cambiaron. Tu frase de paso abre la página con las nuevas.
locked-why-opened = Tu sesión sigue. La página se abrió de nuevo y por eso pide tu frase de paso.

### El bloqueo. No dice nada de lo que hay detrás.

locked-heading = Página bloqueada
locked-passphrase = Frase de paso
locked-open = Abrir
locked-sign-out = Mejor cerrar sesión

locked-why-idle = Nadie tocó esta página por diez minutos. Lo que escribiste sigue ahí.
locked-why-self = La bloqueaste tú. Lo que escribiste sigue ahí.
locked-why-roles = Tus roles aquí cambiaron. Tu frase de paso abre la página con los nuevos.
locked-why-opened = Tu sesión sigue. La página se abrió de nuevo y por eso pide tu frase de paso.

## La sesión ya no se conoce aquí; lo que se escribió espera, sin verse, hasta que la misma persona vuelva.

locked-again-heading = Entra de nuevo
locked-again = Esta página perdió tu sesión. Lo que escribiste sigue ahí y te espera.
locked-again-passphrase = Si cambiabas tu frase de paso, puede que ya cuente la nueva.

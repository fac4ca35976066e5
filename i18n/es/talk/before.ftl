### Hablar, antes de un chat: quién responde, qué queda en privado, quién ve este teléfono y las primeras palabras.

talk-heading = Hablar con alguien
talk-looking = Un momento
talk-now = Hay alguien aquí ahora.
talk-now-minutes = Hay alguien aquí. Puede tardar unos minutos.
talk-now-half-hour = Hay alguien aquí. Puede tardar hasta 30 minutos.
talk-now-long = Hay alguien aquí. Puede tardar más de 30 minutos.
talk-nobody = Ahora no hay nadie aquí. Puedes dejar un mensaje, o llamar o escribir a una línea.
talk-nobody-until = Un mensaje espera hasta el { DATETIME($date, dateStyle: "long", timeStyle: "short") }. Después se borra.
talk-closed = Hablar está cerrado ahora. Estas líneas están abiertas.
talk-limits-missing = La página sobre lo que queda en privado no se cargó. No se envió nada.
talk-door-missing = No pudimos ver si hay alguien aquí ahora. No se envió nada.

talk-card-of = { $count } de 2
talk-next = Siguiente
talk-back-words = Tengo seis palabras
talk-back-words-note = Palabras de un chat de antes
talk-seen-heading = ¿Alguien puede ver este teléfono?
talk-seen-lead = Se trata de ahora y de después. Tú eliges lo que es seguro para ti.
talk-seen-no = No, solo yo
talk-seen-maybe = Tal vez, o no lo sé
talk-seen-yes = Sí, alguien lo mira
talk-seen-tip-1 = Salir oculta esta página rápido. Está arriba en cada página.
talk-seen-tip-2 = Nada de este chat queda en el teléfono si tú no lo eliges.
talk-seen-tip-3 = El teclado de un teléfono puede aprender palabras. Puedes escribir poco o sin nombres.
talk-seen-tip-4 = Una aplicación que espía un teléfono ve la pantalla. Otro teléfono puede ser más seguro.
talk-seen-tip-5 = Si alguien entra, puedes salir. El chat espera, si antes tomas las palabras.
talk-go-on = Seguir
talk-lines-instead = Llamar o escribir a una línea

talk-write-heading = ¿Qué te gustaría decir?
talk-write-lead = Puedes empezar con poco. "Hola" basta. Puedes parar en cualquier momento.
talk-write-label = Tu mensaje
talk-urgent = Necesito a alguien pronto
talk-urgent-note = Es lo único que la línea puede ver de ti, con tu idioma.
talk-start = Empezar
talk-leave-message = Dejar este mensaje
talk-start-only = Empezar sin mensaje

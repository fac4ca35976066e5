### Buscar ayuda: la búsqueda, la lista y la tarjeta de un lugar. Estado y tono: i18n/languages.yml.

finder-heading = Buscar ayuda
finder-lead = Lo que escribes se queda en este teléfono. Nunca lo vemos.

## La lista viene en camino

finder-loading = La lista viene en camino. Son unos { $size }.
finder-loading-why = La lista viene entera. Así no podemos saber qué buscas.
finder-offline = La lista no cargó. Quizá no hay internet ahora.
finder-missing = La lista no está disponible ahora. Puedes probar otra vez en un momento.
finder-bad = La lista llegó, pero no se puede leer. Puedes probar otra vez en un momento.
finder-lines-meanwhile = Aun así puedes llamar o escribir a alguien.
finder-lines = Llamar o escribir a alguien

## Qué buscar

finder-search = ¿Qué necesitas?
finder-search-hint = Basta una palabra: cama, comida, doctora
finder-kinds = Tipo de ayuda
finder-counted = { $words } ({ $count })
finder-kinds-more = Más tipos de ayuda
finder-kinds-fewer = Menos tipos de ayuda

## Dónde

where-add = ¿Cerca de dónde?
where-hint = Para ver primero lo que está cerca. Se queda en este teléfono.
where-field = Código postal o ciudad
where-none = No está en la lista. Puedes probar con otro código postal o una ciudad cercana.
where-pick = { $place }
where-pick-area = Alrededor de { $place }
where-near = Cerca de { $place }
where-near-phone = Cerca de este teléfono
where-forget = Quitar el lugar
where-phone = Usar el lugar donde está este teléfono
where-phone-note = A nosotros no nos llega. Tu teléfono puede preguntar dónde está a quien lo fabricó. El navegador puede recordar que diste permiso, incluso después de Salir.
where-finding = El teléfono está viendo dónde está
where-denied = El teléfono no dice dónde está. Puedes escribir un código postal o una ciudad.
where-unavailable = El teléfono no puede saber dónde está. Puedes escribir un código postal o una ciudad.
where-within = ¿Qué tan lejos?
where-any = Cualquier distancia
where-miles = { $miles } millas

## Lo que importa

wishes-heading = Lo que te importa
wishes-lead = Un lugar que dice que no, no aparece. Un lugar que no lo dice se queda, con "pregunta primero".
wish-open = Abierto ahora
wish-noid = Sin identificación ni preguntas
wish-nopolice = Sin policía
wish-ownroom = Cuarto propio, puedes irte
wish-boys = Chicos y hombres jóvenes
wish-trans = Personas trans y no binarias
wish-comes = Vienen a mí
wish-language = En { $language }
wish-age = Mi edad
wish-age-hint = Solo si quieres. Se queda en este teléfono.
wish-languages = Idioma
wish-any-language = Cualquier idioma

finder-ask-about = Pregunta por: { $what }
ask-open = horario
ask-noid = identificación y preguntas
ask-nopolice = policía
ask-ownroom = cuarto propio, poder irte
ask-boys = chicos y hombres jóvenes
ask-trans = personas trans y no binarias
ask-comes = si vienen a ti
ask-age = edades
ask-language = idioma

## La lista

finder-count = { $count ->
    [0] Ningún lugar
    [one] { $count } lugar
   *[other] { $count } lugares
  }
finder-count-yes = { $count ->
    [0] Ningún lugar
    [one] { $count } lugar. Sí a todo: { $yes }.
   *[other] { $count } lugares. Sí a todo: { $yes }.
  }
finder-start = La lista tiene { $count } lugares. Puedes escribir una palabra, elegir un tipo de ayuda o decir cerca de dónde.
finder-yes = Dicen que sí
finder-ask = Pregunta primero
finder-ask-lead = No lo dicen. Puedes preguntar antes de contar algo.
finder-national = Desde cualquier parte del país
finder-national-all = Las { $count } líneas
finder-more = Ver más
finder-shown = { $from } a { $to } de { $count }
finder-places-more = { $count ->
    [one] y { $count } lugar más
   *[other] y { $count } lugares más
  }
finder-about-distance = unas { $distance }
finder-made = Esta lista se hizo el { $date }.
finder-made-old = Esta lista es vieja: { $date }. Algo puede haber cambiado. Puedes llamar primero.
finder-hours-old = La lista es vieja y los horarios pueden haber cambiado. Por eso no dice qué está abierto ahora.

finder-empty = Nada aquí cumple con todo eso
finder-empty-lead = No tiene que ver contigo. Puedes probar algo de esto.
finder-empty-wider = Ver a cualquier distancia
finder-empty-wishes = Quitar lo que me importa
finder-empty-kinds = Todos los tipos de ayuda
finder-empty-words = Borrar las palabras

## Abierto o cerrado

open-always = Abierto de día y de noche
open-until = Abierto ahora, hasta: { $time }
open-closed = Cerrado ahora
open-opens = Cerrado ahora. Abre: { $time }
open-unknown = No se sabe el horario
open-paused = Cerrado por un tiempo

## Marcas

mark-demo = Ejemplo, no es un lugar real
mark-hold = Quizá no puedas irte cuando quieras
mark-old = Se revisó hace mucho
mark-unchecked = Sin revisar

## La tarjeta

card-gone = Este lugar ya no está en la lista.
card-demo = Esto es un ejemplo. No es un lugar real. En sus números no contesta nadie.
card-paused = Este lugar dice que está cerrado por un tiempo. Puedes llamar para preguntar.
card-hold-heading = Aquí quizá no puedas irte al principio
card-hold = Algunos lugares no dejan salir por un tiempo. Quizá lo llaman "safety hold". Puedes preguntar antes de decir quién eres.
card-hold-ask = Puedes preguntar: "¿Puedo irme cuando quiera?"
card-before = Bueno saberlo antes de llamar
card-apply = Cómo se entra
card-suggested = Una computadora dedujo estos tipos de las palabras. Puedes preguntar.
card-contact = Contactar
card-contact-note = Las llamadas y los mensajes pueden verse en este teléfono y en su factura.
card-call = Llamar al { $number }
card-call-extension = Llamar al { $number }, extensión { $extension }
card-text = Escribir al { $number }
card-text-keyword = Escribir { $keyword } al { $number }
card-tty = TTY { $number }
card-copy = Copiar el número
card-copy-label = Copiar { $number }
card-copied = Copiado. Se queda en este teléfono hasta que se copie otra cosa.
card-copy-failed = Aquí no se pudo copiar.
card-no-phone = No hay un número en la lista.
card-site = Abrir su sitio web
card-site-note = Abre { $host } en otra pestaña. Ese sitio queda en el historial de este teléfono.
card-places = { $count ->
    [one] Lugar
   *[other] Lugares
  }
card-withheld = La dirección es privada, para proteger a la gente de ahí. Puedes pedirla cuando llames.
card-no-address = No hay una dirección en la lista.
card-directions = Cómo llegar
card-directions-note = Esto abre tu aplicación de mapas. La aplicación puede recordarlo.
card-hours = Horario
card-hours-old = Este horario es viejo. Puede haber cambiado. Puedes llamar primero.
card-hours-zone = Es la hora del lugar.
card-today = Hoy
card-day-closed = Cerrado
card-day-unknown = No se sabe
card-languages = Idiomas
card-ages = Edades
card-ages-between = De { $from } a { $to }
card-ages-from = { $from } o más
card-ages-to = Hasta { $to }
card-says = Lo que dicen
card-unknown = No se sabe: pregunta primero
card-unknown-lead = Puedes preguntar esto sin dar tu nombre.
card-checked = Una persona revisó esto el { $date }.
card-checked-old = Una persona revisó esto el { $date }. Ya hace tiempo. Algo puede haber cambiado.
card-unchecked = Nadie ha revisado esto todavía.
card-source = De: { $name }

## Preguntas que puedes hacer

ask-acc-id = ¿Piden identificación?
ask-acc-phonescreen = ¿Qué me van a preguntar por teléfono?
ask-acc-policereport = ¿Tengo que hablar con la policía?
ask-acc-guardian = ¿Mi mamá, mi papá o mi tutor tiene que estar de acuerdo?
ask-acc-tb = ¿Necesito una prueba de tuberculosis?
ask-safe-hold = ¿Puedo irme cuando quiera?
ask-safe-single = ¿Hay cuartos individuales?
ask-safe-curfew = ¿Hay hora de llegada?
ask-safe-phonekept = ¿Me quedo con mi teléfono?
ask-pop-boys = ¿Reciben a chicos y hombres jóvenes?
ask-pop-trans = ¿Reciben a personas trans y no binarias?
ask-mandated = ¿Qué tendrían que informar a otros?

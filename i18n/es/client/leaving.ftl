### Antes y después de una visita: ventanas privadas, y borrar lo que dejó esta página.

## Ventanas privadas

private-heading = Ventanas privadas
private-lead = En casi todos los navegadores, una ventana privada no guarda la lista de lo que abriste, una vez cerrada.
private-in-app = Esta página está abierta dentro de { $app }. Esa aplicación puede guardar una lista de las páginas que abres.
private-in-app-nameless = Esta página parece estar abierta dentro de otra aplicación. Esa aplicación puede guardar una lista de las páginas que abres.
private-in-app-1 = Toca los tres puntos o el signo de compartir.
private-in-app-2 = Elige abrirla en tu navegador, como Chrome o Safari.
private-in-app-3 = Si no aparece esa opción, abre tu navegador y escribe { $address } ahí.
private-this = Tu navegador: { $browser }
private-type = Escribe { $address } en esa ventana.
private-close = Al terminar, cierra esa ventana y todas sus pestañas.
private-versions = Los pasos sirven en casi todas las versiones. La tuya puede verse un poco distinta.
private-none = ¿No hay ventana privada? Tal vez alguien la quitó. Puedes usar otro teléfono de confianza.
private-others = Otros navegadores
private-not-heading = Lo que una ventana privada no oculta
private-not-1 = Las listas que puede guardar el Wi-Fi, en casa o en la escuela
private-not-2 = Lo que tu compañía de teléfono puede saber de los sitios que abres
private-not-3 = Una aplicación que espía este teléfono, o una de la familia o la escuela que lo vigila
private-not-4 = Llamadas y mensajes, capturas de pantalla y archivos que guardas
private-not-5 = Una ventana privada que queda abierta

## Nombres de navegadores

private-name-chrome-phone = Chrome en un teléfono
private-name-safari-phone = Safari en un iPhone o iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox en un teléfono
private-name-focus = Firefox Focus o Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave en un teléfono
private-name-edge-phone = Edge en un teléfono
private-name-opera-phone = Opera en un teléfono
private-name-other-phone = otro navegador en un teléfono
private-name-chrome-computer = Chrome en una computadora
private-name-edge-computer = Edge en una computadora
private-name-firefox-computer = Firefox en una computadora
private-name-safari-computer = Safari en una Mac
private-name-other-computer = otro navegador en una computadora

## El camino a una ventana privada, navegador por navegador

private-chrome-phone-1 = Toca los tres puntos.
private-chrome-phone-2 = Elige la nueva pestaña de incógnito.
private-safari-phone-1 = Toca el signo de las pestañas: dos cuadros.
private-safari-phone-2 = Elige Privado. En algunas versiones deslizas hasta ahí, o abres un menú primero.
private-safari-phone-3 = Toca el signo de más.
private-samsung-1 = Toca el signo de las pestañas.
private-samsung-2 = Elige el modo secreto.
private-firefox-phone-1 = Toca el signo de las pestañas.
private-firefox-phone-2 = Toca la máscara, o Privado.
private-firefox-phone-3 = Toca el signo de más.
private-focus-1 = Este navegador es privado desde el principio.
private-focus-2 = Al terminar, toca el bote de basura.
private-duckduckgo-1 = Abre la página como ahora.
private-duckduckgo-2 = Al terminar, toca la llama. Borra las pestañas y lo que dejaron las páginas.
private-brave-phone-1 = Toca los tres puntos.
private-brave-phone-2 = Elige la nueva pestaña privada.
private-edge-phone-1 = Toca el signo de las pestañas.
private-edge-phone-2 = Elige InPrivate.
private-edge-phone-3 = Toca el signo de más.
private-opera-phone-1 = Toca el signo de las pestañas.
private-opera-phone-2 = Elige Privado.
private-opera-phone-3 = Toca el signo de más.
private-other-phone-1 = Abre el menú: tres puntos o tres rayas.
private-other-phone-2 = Busca Privado, Incógnito o Secreto.
private-chrome-computer-1 = Abre el menú: tres puntos arriba.
private-chrome-computer-2 = Elige la nueva ventana de incógnito.
private-edge-computer-1 = Abre el menú: tres puntos arriba.
private-edge-computer-2 = Elige la nueva ventana InPrivate.
private-firefox-computer-1 = Abre el menú: tres rayas arriba.
private-firefox-computer-2 = Elige la nueva ventana privada.
private-safari-computer-1 = Abre el menú Archivo, arriba.
private-safari-computer-2 = Elige la nueva ventana privada.
private-other-computer-1 = Abre el menú, arriba.
private-other-computer-2 = Busca una nueva ventana privada.

## Olvidar este teléfono

forget-heading = Olvidar este teléfono
forget-lead = Puedes borrar lo que esta página dejó en este teléfono y ver el resultado.
forget-only = Las otras páginas y aplicaciones se quedan como están.
forget-not-yet = Todavía no hemos mirado. Hasta mirar puede dejar un pequeño rastro.
forget-start = Borrar ahora
forget-going = Borrando, y mirando otra vez
forget-again = Borrar otra vez
forget-list = Lo que había y lo que hay ahora
forget-all-gone = Listo. Miramos otra vez y no encontramos nada de esta página.
forget-some-left = Una parte todavía está aquí.
forget-not-sure = Borramos lo que se pudo. No pudimos borrar ni ver todo.
forget-row-copies = Copias de esta página
forget-row-notes = Notas para otras visitas
forget-row-tab = Notas para esta pestaña
forget-row-databases = Bases de datos
forget-row-cookies = Cookies
forget-row-workers = Lo que hace que esta página funcione sin internet
forget-row-server = Cookies y archivos que solo el navegador puede borrar
forget-none = Antes: 0. Ahora: 0. No había nada.
forget-gone = Antes: { $before }. Ahora: 0. Ya no está.
forget-left = Antes: { $before }. Ahora: { $after }. Todavía está.
forget-left-now = Ahora: { $after }. Todavía está.
forget-unknown = Este navegador no nos deja mirar.
forget-told = Se le dijo al navegador que los borre. Nosotros no podemos mirarlos.
forget-offline = Todavía no. Tal vez no hay internet. Puedes borrar otra vez en tu próxima visita.
forget-to-do = Lo que puedes hacer
forget-to-do-tabs = Cierra otras pestañas de esta página. Luego borra otra vez.

## Borrar a mano, en los ajustes del navegador

forget-site-chromium = Abre el menú, Configuración, Configuración de sitios y Todos los sitios. Busca { $address } y bórralo. En un iPhone, busca Borrar datos de navegación.
forget-site-firefox = Abre el menú y luego Ajustes. Busca los datos de sitios. Encuentra { $address } y bórralo.
forget-site-safari-phone = Abre los Ajustes del teléfono, luego Safari, Avanzado, Datos de sitios web. Busca { $address } y bórralo.
forget-site-safari-computer = Abre los Ajustes de Safari, Privacidad y Gestionar datos de sitios web. Busca { $address } y quítalo.
forget-site-samsung = Abre el menú, Ajustes, Sitios y descargas, y Gestionar datos de sitios web. Busca { $address } y bórralo.
forget-site-other = Busca los datos de sitios en los ajustes del navegador. Encuentra { $address } y bórralo.

## Lo que ninguna página puede mostrar ni borrar

forget-cannot-heading = Lo que esto no puede mostrar ni borrar
forget-cannot-1 = La línea en el historial de tu navegador, y lo que sugiere la barra de direcciones
forget-cannot-2 = Las listas del Wi-Fi o de la compañía de teléfono
forget-cannot-3 = Capturas de pantalla, copias de respaldo y otros aparatos
forget-cannot-4 = Un ícono, si pusiste uno en este teléfono. Mantenlo presionado para quitarlo
forget-history-heading = Quitar la línea del historial
forget-history-1 = Abre el menú del navegador y luego Historial. En Safari, toca el libro y luego el reloj.
forget-history-2 = Busca { $title }, con { $address } abajo. Mantenla presionada, deslízala o toca su X. Borra esa línea.
forget-history-3 = Si alguien revisa este teléfono, puede notar un historial vacío. Una línea menos tal vez no.

### Poner un ícono en este teléfono. Lo que significa va antes de elegir un nombre.

install-open = Poner un ícono en este teléfono
install-heading = Poner un ícono en este teléfono
install-lead = Un ícono se abre con un toque, también sin internet.
install-lead-apple = Un ícono se abre con un toque. En un iPhone o iPad necesita internet.

## Antes: lo que conviene pensar

install-warn-heading = Bueno saberlo antes
install-warn-stays = El ícono y su página de unidades se quedan en este teléfono. En su ventana, «Salir» no los quita.
install-warn-asked = Alguien puede verlo y preguntar.
install-warn-off = Puedes quitarlo como cualquier otra app. Deja el dedo sobre él y elige quitar.
install-warn-apart = En un iPhone, lo que guardaste en Safari se queda ahí. También ahí puedes quitarlo.

## La elección

install-choose = Puedes elegir un nombre y un dibujo
install-name-units = Unidades
install-name-measure = Medir
install-name-convert = Conversor
install-fixed = El nombre no cambia. Para cambiarlo, puedes quitar el ícono y empezar otra vez.
install-opens = Abre una página que pasa millas a kilómetros. "Inicio", al final, trae aquí.
install-start = Guardar y poner el ícono

## Después

install-ready = Ya está guardado en este teléfono. Falta un paso para el ícono.
install-ask = Poner el ícono ahora
install-menu-heading = Dos pasos en tu navegador
install-menu-1 = Abre el menú de tu navegador o su botón de compartir.
install-menu-2 = Elige "Agregar a la pantalla de inicio" o "Instalar".
install-done = El ícono ya está en este teléfono.
install-already = Abriste esto desde su ícono.
install-declined = No se puso ningún ícono. Lo guardado sigue en este teléfono.
install-forgotten = Lo guardado ya no está en este teléfono. Un ícono se queda hasta que lo quites.
install-offline = No hay internet ahora. Puedes probar más tarde. No se guardó nada.
install-offline-still = No hay internet ahora. Puedes probar más tarde. Lo que guardaste antes sigue en este teléfono.
install-failed-still = Esta vez no funcionó. Tal vez no hay internet o no hay espacio. Lo que guardaste antes sigue en este teléfono.

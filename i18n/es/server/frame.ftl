### La página pequeña que otros sitios muestran dentro de una página suya.

frame-around = La página que rodea esta parte queda en el historial de este teléfono. Aquí Shift y Esc quizá no funcionen.

## Lo que Salir puede y no puede ocultar aquí

frame-limits-1 = Salir oculta esta parte al instante. Si puede, también quita la página entera.
frame-limits-2 = La página que rodea esta parte no es nuestra. Su nombre queda en el historial de este teléfono.
frame-limits-3 = Quienes manejan esa página quizá vean que la abriste. El navegador no les muestra lo que buscas aquí.
frame-limits-4 = Shift y Esc funcionan solo después de tocar aquí.
frame-limits-5 = Lo que guardaste en este teléfono con la página completa se queda. Puedes abrir la página completa para borrarlo.
frame-full = La página completa puede ocultar más. Puedes escribir su dirección:

### Un código delante de lo que se guarda.

lock-heading = Un código para esta página
lock-what = Con un código, esta dirección abre una página de unidades, como kilómetros. Ahí, «Inicio» pide el código. Si el código no es correcto, se ven otra vez las unidades.
lock-curtain = Es una cortina, no una caja fuerte. Evita una mirada rápida. No detiene a quien sabe de teléfonos.
lock-around = Funciona en este navegador. Otro navegador o una ventana privada abre la página sin el código. También puede hacerlo una recarga especial, o alguien que prueba todos los códigos.
lock-forgotten = Si olvidas el código, puedes borrar los datos de este sitio en tu navegador. Entonces se abre como la primera vez.
lock-needs-keep = Primero puedes guardar esta página en el teléfono. El código va delante de lo que se guarda.
lock-start = Elegir un código
lock-choose = Elige de 4 a 8 números. Es mejor uno distinto del código del teléfono.
lock-again = Los mismos números otra vez
lock-differs = No fueron iguales. Puedes elegir otra vez.
lock-done = El código está puesto. Se pide al abrir esta página y al volver a ella.
lock-change = Elegir otro código
lock-remove = Quitar el código
lock-removed = Ahora no hay código.
lock-failed = Esta vez no funcionó. Puedes probar otra vez.

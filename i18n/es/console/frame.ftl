### La consola: lo que ven quienes trabajan aquí.

console-heading = Consola

## Antes de que se dibuje nada

console-needs-script = Esta página necesita JavaScript. Puedes activarlo y abrir la página otra vez.
console-words-missing = La página no llegó completa. Puede que no haya internet ahora.

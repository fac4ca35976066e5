### Frases de paso, llaves de acceso y códigos, dondequiera que se pidan.

working = En marcha. En un teléfono viejo tarda unos segundos.
working-passkey = Tu navegador te pide la llave de acceso. En un teléfono viejo tarda unos segundos.
working-passkey-new = Tu navegador hace ahora tu llave de acceso.

## Una frase de paso

passphrase-show = Mostrar
passphrase-hint = { $count } signos o más, con espacios. Cuatro o más palabras al azar van bien.
passphrase-left = { $count ->
    [one] Falta { $count }
   *[other] Faltan { $count }
}
passphrase-long-enough = Ya es larga
passphrase-suggest = Muéstrame palabras al azar
passphrase-suggest-other = Muéstrame otras palabras
passphrase-suggested = Cinco palabras al azar, en inglés. Puedes hacer con ellas un pequeño cuento:

## Por qué una frase no sirve, y qué ayuda.

passphrase-wrong-empty = Aquí va tu frase de paso.
passphrase-wrong-short = Es corta. Con { $shortest } signos o más, nadie puede probarlas todas. Quizá baste una palabra más.
passphrase-wrong-long = Tiene más de { $longest } signos. Cinco palabras bastan.
passphrase-wrong-few = Las mismas pocas letras vuelven una y otra vez. Eso se prueba pronto. Ayudan palabras distintas.
passphrase-wrong-row = Ahí hay letras, números o palabras en un orden conocido. Ayudan palabras que no van juntas.
passphrase-wrong-yours = Casi todo es tu nombre o una palabra de aquí. Otros lo probarían primero. Ayudan palabras de otra cosa.
passphrase-wrong-date = Casi todo es una fecha o un año. De esos hay pocos. Ayudan palabras al azar.
passphrase-wrong-known = Mucha gente usa esta, así que se prueba primero. Ayudan palabras que no van juntas.
passphrase-wrong-guess = Una computadora la adivinaría pronto. Ayudan una o dos palabras más.

## Códigos

code-totp = Código de tu aplicación
code-totp-hint = Seis cifras. Cambian cada medio minuto.
code-recovery = Código de reserva
code-recovery-hint = Uno de los diez códigos que guardaste. Cada uno sirve una vez.

totp-scan = Abre una aplicación de códigos y escanea esta imagen.
totp-qr = Imagen para escanear con una aplicación de códigos
totp-link = Abrir la aplicación en este aparato
totp-by-hand = O escribe esta llave en la aplicación:
totp-copy = Copiar la llave

codes-copy = Copiar los diez
codes-save = Guardar como archivo de texto
codes-kept = Los guardé en un lugar seguro

### Seis palabras para volver a un chat, y la frase de control para la parte más vieja.

words-heading = Seis palabras para volver
words-why = Con seis palabras puedes abrir este chat en cualquier teléfono. Sin nombre ni número.
words-limits-1 = Las palabras abren solo respuestas nuevas. Lo dicho antes sigue cerrado.
words-limits-2 = No podemos darte las palabras otra vez. Nadie aquí las sabe.
words-limits-3 = Quien tenga las palabras puede leer respuestas nuevas. Puedes aprenderlas o esconderlas en una lista.
words-make = Mostrarme seis palabras
words-making = Se hacen tus palabras. Puede tardar unos segundos.
words-again-sure = Ya tienes seis palabras para este chat. Las nuevas toman su lugar, y las de antes dejan de servir.
words-take-back = Anular las palabras
words-take-back-sure = Estas palabras y la frase dejan de servir. El chat sigue aquí.
words-taken-back = Las palabras ya no abren nada. El chat sigue aquí.
words-list = Tus palabras, en este orden
words-practise = Practicar
words-practise-lead = Escríbelas como las recuerdas. No importan las mayúsculas ni los espacios.
words-practise-right = Así es. Las seis.
words-practise-some = { $count ->
    [one] Una palabra está en su lugar. La lista está arriba.
   *[other] { $count } palabras están en su lugar. La lista está arriba.
}
words-hide = Ocultarlas
words-show = Mostrarlas
words-done = Las tengo
words-language = Palabras en
words-label = Tus seis palabras
words-check = Comprobar

words-back-heading = Volver con seis palabras
words-back-lead = Escribe las palabras en su orden. No importan mayúsculas, espacios ni finales.
words-back-open = Abrir el chat
words-back-opening = Se busca. Puede tardar unos segundos.
words-back-nothing = Estas palabras no abren nada. Una puede ser distinta, o el chat se borró después de unos días.
words-back-count = { $count ->
    [one] Eso es una palabra. Hacen falta seis.
   *[other] Eso son { $count } palabras. Hacen falta seis.
}
words-back-unknown = La palabra { $word } no está en la lista. Puedes mirar sus letras otra vez.
words-back-busy = Muchas personas lo intentan a la vez. Puedes intentarlo en un minuto.
words-back-stopped = Este teléfono no puede abrirlo. Otro teléfono tal vez sí.

phrase-heading = Una frase de control
phrase-why = Tú y tu mentor pueden elegir unas palabras que nadie más sabe. Con ellas se abre también la parte de antes.
phrase-asked = Tu mentor ofrece acordar una frase de control.
phrase-words-first = La frase de control va con seis palabras. Este chat aún no las tiene.
phrase-words-again = Hacen falta tus seis palabras una vez más. Solo se miran en este teléfono.
phrase-words-wrong = No son las palabras de este chat.
phrase-label = La frase de control
phrase-hint = Al menos seis letras
phrase-save = Usar esta frase
phrase-saved = La frase está puesta. Abre la parte de antes, con tus seis palabras.
phrase-short = Hacen falta al menos seis letras o cifras.
phrase-older = Hay una parte de antes. Solo la frase de control la abre.
phrase-open = Abrir la parte de antes
phrase-wrong = Esta frase no abre nada.

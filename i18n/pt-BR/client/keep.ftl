### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = Guardar neste celular
keep-why = Você pode abrir esta página sem internet se a guardar.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
keep-risk = Quem pegar este celular pode achar.
keep-start = Guardar
# $kilobytes (number): how much data it takes once, in kilobytes.
keep-size = Usa cerca de { $kilobytes } kB de dados
keep-going = Guardando. Você pode ficar aqui.
keep-done = Está neste celular agora. Funciona sem internet.
keep-forget = Esquecer
keep-forget-note = Tira tudo deste celular
keep-lock = Pedir um código
keep-lock-note = Uma cortina na frente do que está guardado
keep-forgotten = Não está mais neste celular.

## What is kept

keep-will = O que seria guardado
keep-has = O que está guardado
keep-item-lines = Linhas para ligar ou mandar SMS
keep-item-places = A lista de lugares que ajudam
keep-item-lessons = Todas as lições, e Me acalmar
keep-item-languages = As palavras desta página em cada idioma
keep-item-language = O idioma que você escolheu
keep-risk-not-kept = O que você digita, procura ou abre não é guardado.
keep-risk-leave = Sair tira tudo isto deste celular.
# In an installed app. Leave spares what its icon opens: the unit converter, and a code if there is one.
keep-risk-leave-app = Sair tira isto do celular, mas o ícone e a página de unidades ficam. Um código também.

## When it does not work

keep-cannot = Este navegador não guarda páginas. Talvez seja uma janela anônima. Nada foi guardado.
keep-failed = Não deu certo desta vez. Talvez falte internet ou espaço no celular. Nada foi guardado.

## A page that comes from what is kept

# $date (text): the day on which it was kept, such as "November 22, 2026".
keep-shown = Isto foi guardado em { $date }. Algo pode ter mudado.
keep-shown-undated = Isto foi guardado neste celular. Algo pode ter mudado.

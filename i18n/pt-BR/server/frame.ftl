### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

# At its top, always in sight. What it cannot do comes before what it can.
frame-around = A página em volta desta parte fica no histórico do celular. Shift e Esc podem não funcionar aqui dentro.

## What Leave can and cannot hide in here

frame-limits-1 = Sair esconde esta parte na hora. Se puder, tira também a página toda.
frame-limits-2 = A página em volta desta parte não é nossa. O nome dela fica no histórico do celular.
frame-limits-3 = Quem cuida daquela página pode ver que você a abriu. O navegador não mostra o que você procura aqui.
frame-limits-4 = Shift e Esc só funcionam depois de um toque aqui dentro.
frame-limits-5 = O que você guardou neste celular com a página completa fica. Você pode abrir a página completa para apagar.
# An address to type follows.
frame-full = A página completa pode esconder mais. Você pode digitar o endereço dela:

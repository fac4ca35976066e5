### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = Início

## Leave

leave = Sair agora
skip-leave = Sair desta página agora
leave-keys = Você também pode apertar Shift três vezes ou Esc três vezes.
leave-presses-2 = Aperte mais duas vezes para sair.
leave-presses-1 = Aperte mais uma vez para sair.

## The bar and the menu

lines-button = Ligar ou mandar SMS
languages-button = Mudar o idioma
languages-heading = Escolha um idioma
back = Voltar
loading = Um momento
offline = Não há internet agora. Ligações e SMS talvez funcionem.
try-again = Tentar de novo
# After the page was out of sight: it is blank until someone taps this. Neutral: it may be seen by anyone.
show-page = Mostrar a página

## Home

home-heading = Do que você precisa agora?
home-lead = Sem conta. Sem nome. Não sabemos o que você procura.
# The card for a new visit: what Leave does and does not, and a way past it.
new-question = É sua primeira vez aqui?
new-text = Sair esconde esta página rápido. Não pode esconder tudo.
new-show = Ver como: 30 segundos
new-skip = Pular
find-help = Achar ajuda
find-help-note = Uma cama, comida, enfermagem, advogado e mais
# Only where someone answers: a chat with a mentor.
talk-button = Escrever com alguém
talk-button-note = Um chat com um mentor. Sem conta, sem nome.
# Short lessons, and ways to feel steadier.
learn-button = Aprender
learn-button-note = Cartões curtos para ler no seu ritmo
home-lines-heading = Falar com alguém agora
# A button of home, and what opens the rest of the lines on their own screen.
more-lines = Mais linhas para ligar ou mandar SMS
keep-button = Guardar neste celular
# The risk in one line, before anyone turns it on.
keep-note = Desligado até você escolher. Depois funciona sem internet. Quem pegar este celular pode achar.
limits-button = O que Sair pode e não pode esconder

## What Leave does, and what it cannot hide

limits-heading = O que Sair pode e não pode esconder
# The half minute: what someone has to know, in three lines. The whole lists stand further down.
limits-short-1 = Esconde esta página na hora. Abre uma página comum.
limits-short-2 = O botão Voltar não traz de volta aqui.
limits-short-3 = Não pode esconder tudo: a linha no histórico, o que a rede vê, alguém que vê a tela.
limits-does-heading = O que Sair faz
limits-does-1 = Esconde esta página na hora. Abre uma página comum.
limits-does-2 = O botão Voltar não traz de volta aqui.
limits-does-3 = Apaga o que esta página guardou neste celular.
limits-does-4 = Um toque basta. Ou aperte Shift ou Esc três vezes.
# A switch: on or off.
limits-fingers = Sair também com dois dedos
limits-fingers-note = Toque duas vezes, rápido, com dois dedos. Desligado até você escolher. Vale para esta visita.
limits-cannot-heading = O que Sair não pode esconder
limits-cannot-1 = Uma visita no histórico do seu navegador
limits-cannot-2 = O que a barra de endereço sugere quando alguém digita
limits-cannot-3 = Seus outros aparelhos, se dividem este histórico
limits-cannot-4 = As listas que o Wi-Fi pode guardar, em casa ou na escola
limits-cannot-5 = O que sua operadora pode saber dos sites que você abre
limits-cannot-6 = Um app que espiona este celular: ele vê a tela
limits-cannot-7 = Fotos da tela, e a imagem pequena quando você troca de app
limits-cannot-8 = Palavras que o teclado do celular aprendeu com você
limits-cannot-9 = O que você copiou, como um número: ainda dá para colar
limits-cannot-10 = Seu sim, se o navegador pode saber onde você está
limits-cannot-11 = A própria tela, quando alguém pode ver
limits-try-heading = Testar Sair agora
# $site (text): where Leave goes, such as www.weather.gov.
limits-try = Isto sai de verdade. Abre { $site }. Depois aperte Voltar: esta página não vem.
# Shown only on a phone that keeps this page.
limits-try-kept = Também tira o que você guardou neste celular.
limits-try-button = Sair agora, para testar
limits-return-heading = Como voltar
# $address (text): what to type to open this page, such as example.org.
limits-return-address = Digite { $address } no alto do seu navegador. Ele pode ser sugerido depois, quando alguém digita ali.
limits-open-again = Ou use uma janela anônima, em um celular de confiança. Isso deixa menos rastro.
limits-private = Janelas anônimas, passo a passo
limits-forget = Esquecer este celular
limits-forget-note = Apaga o que esta página deixou aqui, e mostra a você
limits-install = Pôr um ícone neste celular

## Lines to call or text

lines-heading = Ligar ou mandar SMS
lines-lead = Você pode perguntar antes de contar. Você pode parar a qualquer hora. Ligações e SMS podem aparecer neste celular e na conta.
# $number (text): a telephone number or short code, Western digits, left to right.
line-call = Ligar para { $number }
# $number (text): as above.
line-text = SMS para { $number }
# $keyword (text): the word to send, never translated. $number (text): as above.
line-text-keyword = SMS { $keyword } para { $number }
line-chat = Chat no site
line-site = O site
line-site-chat = O site (tem chat)
line-site-note = Abre em uma nova aba. Aquele site fica no histórico deste celular.
line-may-report-yes = Pode ser que avisem a polícia ou a proteção à infância. Você pode perguntar sobre isso antes.
line-may-report-no = Dizem que não comunicam o que você conta.
line-may-report-unknown = Não sabemos o que podem ter de comunicar. Você pode perguntar antes de contar.
line-free = Grátis. Seu plano pode cobrar por SMS.
line-free-call = A ligação é grátis. Seu plano pode contar minutos, ou cobrar por SMS.
line-cost-unknown = Não sabemos quanto custa.
line-always-open = Dia e noite.
line-hours-unknown = Não sabemos o horário.
# $languages (text): names of languages, each in that language.
line-languages = Idiomas: { $languages }
# $date (date): the day a person last checked this line.
line-checked = Uma pessoa conferiu isto em { DATETIME($date, dateStyle: "long") }.
line-not-checked = Ninguém conferiu isto ainda. Vem de páginas públicas.
line-name-emergency = Emergência
line-answers-emergency = Alguém do 911. Pode mandar polícia, bombeiros ou ambulância.
line-note-emergency = SMS para o 911 só funciona em alguns lugares. Se puder, ligue.
line-name-988 = 988 Suicide & Crisis Lifeline
line-answers-988 = Alguém com preparo para ouvir. Para ideias sombrias, ou quando tudo pesa demais.
line-note-988 = Para espanhol, ligue e aperte 2.
line-name-nhth = National Human Trafficking Hotline
line-answers-nhth = Alguém para conversar. Para quando alguém se aproveita de você ou do seu trabalho.
line-note-nhth = Pode avisar a polícia sobre alguém com menos de 18 anos ou em perigo. Um novo grupo cuida dela desde o fim de 2025. Por telefone, diz uma página antiga, há mais de 200 idiomas.
line-name-nrs = National Runaway Safeline
line-answers-nrs = Alguém para conversar, de 12 a 21 anos. Para quando você saiu de casa, ou pensa nisso.
line-name-rainn = National Sexual Assault Hotline
line-answers-rainn = Alguém para conversar. Sobre sexo ou toques que você não queria, agora ou há muito tempo.
line-name-childhelp = Childhelp National Child Abuse Hotline
line-answers-childhelp = Alguém para conversar. Para quando alguém machuca uma criança ou adolescente.
line-note-childhelp = Se você diz quem sofre e onde, podem passar adiante. Por telefone, diz uma página antiga, há mais de 170 idiomas.
line-name-lir = love is respect
line-answers-lir = Alguém para conversar. Sobre namoro, e amor que machuca ou dá medo.
line-name-trevor = The Trevor Project
line-answers-trevor = Alguém para conversar, para pessoas LGBTQ com menos de 25 anos.
line-name-ncmec = National Center for Missing & Exploited Children
line-answers-ncmec = Alguém para conversar. Sobre jovens desaparecidos, e fotos de alguém com menos de 18 anos.
line-name-ctl = Crisis Text Line
line-answers-ctl = Alguém para trocar mensagens. Para qualquer momento difícil.
line-note-ctl = HOLA é para espanhol.
line-name-strong = StrongHearts Native Helpline
line-answers-strong = Alguém para conversar ou escrever. Para povos nativos, quando o amor ou a casa não dá segurança.

## Honest marks: how far people have checked these words

mark-machine = Um computador fez isto. Quem fala o idioma ainda não conferiu.
mark-draft = Uma pessoa traduziu isto. Uma segunda ainda não conferiu.
mark-stale = A página em inglês mudou. Esta pode ser antiga.

## The plain page, for a browser without scripts

plain-heading = Pessoas para quem você pode ligar ou escrever
plain-lead = Esta é a página curta. Ela funciona em qualquer celular.
plain-no-script = A página completa não funciona neste navegador. Você ainda pode ligar ou escrever.
# Only where no script runs at all.
plain-back = Sair funciona aqui também, mas o botão Voltar pode trazer de volta. Você também pode fechar esta aba.

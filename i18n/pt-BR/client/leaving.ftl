### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = Janelas anônimas
private-lead = Na maioria dos navegadores, uma janela anônima não guarda a lista do que você abriu, depois de fechada.
# $app (text): the app that shows this page, such as Instagram.
private-in-app = Esta página está aberta dentro de { $app }. Aquele app pode guardar uma lista das páginas que você abre.
private-in-app-nameless = Parece que esta página está aberta dentro de outro app. Aquele app pode guardar uma lista das páginas que você abre.
private-in-app-1 = Toque nos três pontos ou no sinal de compartilhar.
private-in-app-2 = Escolha abrir no seu navegador, como Chrome ou Safari.
# $address (text): what to type to open this page, such as example.org.
private-in-app-3 = Se não houver essa opção, abra o navegador e digite { $address } lá.
# $browser (text): one of the names below.
private-this = Seu navegador: { $browser }
# $address (text): as above.
private-type = Digite { $address } naquela janela.
private-close = Quando terminar, feche aquela janela e todas as abas dela.
private-versions = Os passos servem para a maioria das versões. A sua pode ser um pouco diferente.
private-none = Não tem janela anônima? Alguém pode ter desligado. Você pode usar outro celular de confiança.
private-others = Outros navegadores
private-not-heading = O que uma janela anônima não esconde
private-not-1 = As listas que o Wi-Fi pode guardar, em casa ou na escola
private-not-2 = O que sua operadora pode saber dos sites que você abre
private-not-3 = Um app que espiona este celular, ou um app da família ou da escola que o vigia
private-not-4 = Ligações e SMS, fotos da tela e arquivos guardados
private-not-5 = Uma janela anônima que ficou aberta

## Names of browsers

private-name-chrome-phone = Chrome em um celular
private-name-safari-phone = Safari em um iPhone ou iPad
private-name-samsung = Samsung Internet
private-name-firefox-phone = Firefox em um celular
private-name-focus = Firefox Focus ou Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = Brave em um celular
private-name-edge-phone = Edge em um celular
private-name-opera-phone = Opera em um celular
private-name-other-phone = outro navegador em um celular
private-name-chrome-computer = Chrome em um computador
private-name-edge-computer = Edge em um computador
private-name-firefox-computer = Firefox em um computador
private-name-safari-computer = Safari em um Mac
private-name-other-computer = outro navegador em um computador

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = Toque nos três pontos.
private-chrome-phone-2 = Escolha a nova guia anônima.
private-safari-phone-1 = Toque no sinal das abas: dois quadrados.
private-safari-phone-2 = Escolha Privado. Em algumas versões você desliza até lá, ou abre um menu antes.
private-safari-phone-3 = Toque no sinal de mais.
private-samsung-1 = Toque no sinal das abas.
private-samsung-2 = Escolha Modo secreto.
private-firefox-phone-1 = Toque no sinal das abas.
private-firefox-phone-2 = Toque na máscara, ou em Privado.
private-firefox-phone-3 = Toque no sinal de mais.
private-focus-1 = Este navegador é privado desde o começo.
private-focus-2 = Quando terminar, toque na lixeira.
private-duckduckgo-1 = Abra a página como faz agora.
private-duckduckgo-2 = Quando terminar, toque na chama. Ela apaga abas e o que as páginas deixaram.
private-brave-phone-1 = Toque nos três pontos.
private-brave-phone-2 = Escolha a nova aba privada.
private-edge-phone-1 = Toque no sinal das abas.
private-edge-phone-2 = Escolha InPrivate.
private-edge-phone-3 = Toque no sinal de mais.
private-opera-phone-1 = Toque no sinal das abas.
private-opera-phone-2 = Escolha Privado.
private-opera-phone-3 = Toque no sinal de mais.
private-other-phone-1 = Abra o menu: três pontos ou três linhas.
private-other-phone-2 = Procure Privado, Anônimo ou Secreto.
private-chrome-computer-1 = Abra o menu: três pontos no alto.
private-chrome-computer-2 = Escolha a nova janela anônima.
private-edge-computer-1 = Abra o menu: três pontos no alto.
private-edge-computer-2 = Escolha a nova janela InPrivate.
private-firefox-computer-1 = Abra o menu: três linhas no alto.
private-firefox-computer-2 = Escolha a nova janela privativa.
private-safari-computer-1 = Abra o menu Arquivo no alto.
private-safari-computer-2 = Escolha a nova janela privada.
private-other-computer-1 = Abra o menu no alto.
private-other-computer-2 = Procure uma nova janela privada.

## Forget this phone

forget-heading = Esquecer este celular
forget-lead = Você pode apagar o que esta página deixou neste celular, e ver o resultado.
forget-only = Outras páginas e apps ficam como estão.
forget-not-yet = Ainda não olhamos. Até um olhar pode deixar um pequeno rastro.
forget-start = Apagar agora
forget-going = Apagando, depois olhando de novo
forget-again = Apagar de novo
forget-list = O que estava aqui, e o que está aqui agora
forget-all-gone = Pronto. Olhamos de novo e não achamos nada desta página.
forget-some-left = Uma parte ainda está aqui.
forget-not-sure = Apagamos o que deu. Não deu para apagar ou ver tudo.
forget-row-copies = Cópias desta página
forget-row-notes = Notas para outras visitas
forget-row-tab = Notas para esta aba
forget-row-databases = Bancos de dados
forget-row-cookies = Cookies
forget-row-workers = O que faz esta página funcionar sem internet
forget-row-server = Cookies e arquivos que só o navegador apaga
forget-none = Antes: 0. Agora: 0. Não havia nada aqui.
# $before (number): how many there were.
forget-gone = Antes: { $before }. Agora: 0. Apagado.
# $before (number): how many there were. $after (number): how many are still there.
forget-left = Antes: { $before }. Agora: { $after }. Ainda aqui.
# $after (number): how many are there now.
forget-left-now = Agora: { $after }. Ainda aqui.
forget-unknown = Este navegador não deixa olhar.
forget-told = Dissemos ao navegador para apagar. Não dá para vermos isso.
forget-offline = Ainda não foi feito. Talvez não haja internet. Você pode apagar de novo na próxima visita.
forget-to-do = O que você pode fazer
forget-to-do-tabs = Feche outras abas desta página. Depois apague de novo.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

# $address (text): what this page is called there, such as example.org.
forget-site-chromium = Abra o menu, Configurações, Configurações do site, depois Todos os sites. Ache { $address } e apague. Em um iPhone, procure Excluir dados de navegação.
# $address (text): as above.
forget-site-firefox = Abra o menu, depois Configurações. Procure os dados de sites. Ache { $address } e apague.
# $address (text): as above.
forget-site-safari-phone = Abra os Ajustes do celular, depois Safari, Avançado, Dados dos Sites. Ache { $address } e apague.
# $address (text): as above.
forget-site-safari-computer = Abra os Ajustes do Safari, Privacidade, depois Gerenciar Dados de Sites. Ache { $address } e remova.
# $address (text): as above.
forget-site-samsung = Abra o menu, Configurações, Sites e downloads, depois gerenciar dados de sites. Ache { $address } e apague.
# $address (text): as above.
forget-site-other = Procure os dados de sites nas configurações do navegador. Ache { $address } e apague.

## What no page can show or clear

forget-cannot-heading = O que isto não mostra nem apaga
forget-cannot-1 = A linha no histórico do navegador, e o que a barra de endereço sugere
forget-cannot-2 = Listas no Wi-Fi ou na operadora
forget-cannot-3 = Fotos da tela, cópias em um backup e outros aparelhos
forget-cannot-4 = Um ícone, se você pôs um neste celular. Segure o dedo nele para tirar
forget-history-heading = Tirar a linha do histórico
forget-history-1 = Abra o menu do navegador, depois Histórico. No Safari, toque no livro, depois no relógio.
# $title (text): the title of this page, such as Home. $address (text): as above.
forget-history-2 = Ache { $title }, com { $address } embaixo. Segure, deslize ou toque no X. Apague essa linha.
forget-history-3 = Se alguém confere este celular, um histórico vazio pode chamar atenção. Uma linha a menos, talvez não.

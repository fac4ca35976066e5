### Put an icon on this phone. What it means comes before the choice of a name.

# A button on the screen "Keep on this phone".
install-open = Pôr um ícone neste celular
install-heading = Pôr um ícone neste celular
install-lead = Um ícone abre com um toque, e sem internet também.
# On an iPhone or iPad: an icon there has a storage of its own, which is empty at first.
install-lead-apple = Um ícone abre com um toque. Em um iPhone ou iPad, precisa de internet.

## Before it: what someone may want to weigh

install-warn-heading = Bom saber antes
install-warn-stays = O ícone e a página de unidades ficam neste celular. Na janela dele, Sair não os tira.
install-warn-asked = Alguém pode ver e perguntar sobre ele.
install-warn-off = Você pode tirar como qualquer app. Segure o dedo nele e escolha remover.
install-warn-apart = Em um iPhone, o que você guardou no Safari fica lá. Você pode esquecer lá também.

## The choice

install-choose = Você pode escolher um nome e uma imagem
# Names that an app has on a phone. They have to be plain: anyone may read them.
install-name-units = Unidades
install-name-measure = Medidas
install-name-convert = Conversor
install-fixed = O nome fica como está. Para mudar, você pode tirar o ícone e começar de novo.
install-opens = Ele abre uma página que muda milhas em quilômetros. "Início" no fim dela traz aqui.
install-start = Guardar e pôr o ícone

## After it

install-ready = Está guardado neste celular. Mais um passo põe o ícone.
install-ask = Pôr o ícone agora
install-menu-heading = Dois passos no seu navegador
install-menu-1 = Abra o menu do navegador, ou o botão de compartilhar.
install-menu-2 = Escolha "Adicionar à tela de início" ou "Instalar".
install-done = O ícone está neste celular agora.
install-already = Você abriu isto pelo ícone.
install-declined = Nenhum ícone foi posto. O que foi guardado ainda está neste celular.
install-forgotten = O que foi guardado não está mais neste celular. Um ícone fica até você tirar.
install-offline = Não há internet agora. Você pode tentar mais tarde. Nada foi guardado.
install-offline-still = Não há internet agora. Você pode tentar mais tarde. O que você guardou antes ainda está neste celular.
install-failed-still = Não deu certo desta vez. Talvez falte internet ou espaço. O que você guardou antes ainda está neste celular.

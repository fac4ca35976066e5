### Put an icon on this phone. What it means comes before the choice of a name.

install-open = 이 휴대폰에 아이콘 두기
install-heading = 이 휴대폰에 아이콘 두기
install-lead = 아이콘은 한 번 누르면 열려요. 인터넷이 없어도 돼요.
install-lead-apple = 아이콘은 한 번 누르면 열려요. 아이폰이나 아이패드에서는 인터넷이 있어야 해요.

## Before it: what someone may want to weigh

install-warn-heading = 먼저 알아 두면 좋은 것
install-warn-stays = 아이콘과 단위 페이지는 이 휴대폰에 남아요. 그 창에서는 나가기를 눌러도 없어지지 않아요.
install-warn-asked = 누군가 보고 물어볼 수 있어요.
install-warn-off = 다른 앱처럼 없앨 수 있어요. 손가락으로 누르고 있다가 제거를 골라요.
install-warn-apart = 아이폰에서는 사파리에 보관한 것이 거기 남아요. 거기서도 지울 수 있어요.

## The choice

install-choose = 이름과 그림을 고를 수 있어요
install-name-units = 단위
install-name-measure = 재기
install-name-convert = 변환기
install-fixed = 이름은 그대로 있어요. 바꾸려면 아이콘을 없애고 다시 시작할 수 있어요.
install-opens = 마일을 킬로미터로 바꾸는 페이지가 열려요. 그 끝의 "처음"을 누르면 여기로 와요.
install-start = 보관하고 아이콘 더하기

## After it

install-ready = 이제 이 휴대폰에 보관됐어요. 한 단계만 더 하면 아이콘이 생겨요.
install-ask = 지금 아이콘 더하기
install-menu-heading = 브라우저에서 두 단계
install-menu-1 = 브라우저의 메뉴나 공유 단추를 열어요.
install-menu-2 = "홈 화면에 추가"나 "설치"를 골라요.
install-done = 이제 이 휴대폰에 아이콘이 있어요.
install-already = 아이콘으로 열었어요.
install-declined = 아이콘을 더하지 않았어요. 보관한 것은 아직 이 휴대폰에 있어요.
install-forgotten = 보관한 것이 이 휴대폰에서 없어졌어요. 아이콘은 직접 없앨 때까지 남아요.
install-offline = 지금 인터넷이 안 돼요. 나중에 다시 해 볼 수 있어요. 아무것도 보관하지 않았어요.
install-offline-still = 지금 인터넷이 안 돼요. 나중에 다시 해 볼 수 있어요. 전에 보관한 것은 아직 이 휴대폰에 있어요.
install-failed-still = 이번에는 안 됐어요. 인터넷이나 공간이 없을 수 있어요. 전에 보관한 것은 아직 이 휴대폰에 있어요.

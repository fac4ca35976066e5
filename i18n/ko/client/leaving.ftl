### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = 비공개 창
private-lead = 대부분의 브라우저에서 비공개 창은 닫고 나면 연 것의 목록을 남기지 않아요.
private-in-app = 이 페이지는 { $app } 안에서 열려 있어요. 그 앱이 연 페이지 목록을 남길 수 있어요.
private-in-app-nameless = 이 페이지는 다른 앱 안에서 열린 것 같아요. 그 앱이 연 페이지 목록을 남길 수 있어요.
private-in-app-1 = 점 세 개나 공유 표시를 눌러요.
private-in-app-2 = Chrome이나 Safari 같은 브라우저로 열기를 골라요.
private-in-app-3 = 그런 것이 없으면 브라우저를 열고 거기에 { $address } 를 써요.
private-this = 지금 브라우저: { $browser }
private-type = 그 창에 { $address } 를 써요.
private-close = 다 쓰면 그 창과 탭을 모두 닫아요.
private-versions = 대부분의 버전에 맞는 순서예요. 조금 다르게 보일 수 있어요.
private-none = 비공개 창이 없나요? 누가 꺼 두었을 수 있어요. 믿을 수 있는 다른 휴대폰을 쓸 수 있어요.
private-others = 다른 브라우저
private-not-heading = 비공개 창이 숨기지 못하는 것
private-not-1 = 집이나 학교 Wi-Fi가 남길 수 있는 목록
private-not-2 = 어떤 사이트를 여는지 통신사가 알 수 있는 것
private-not-3 = 이 휴대폰을 엿보는 앱, 또는 가족이나 학교가 지켜보는 앱
private-not-4 = 전화, 문자, 화면 캡처, 보관한 파일
private-not-5 = 닫지 않은 비공개 창

## Names of browsers

private-name-chrome-phone = 휴대폰의 Chrome
private-name-safari-phone = 아이폰이나 아이패드의 Safari
private-name-samsung = 삼성 인터넷
private-name-firefox-phone = 휴대폰의 Firefox
private-name-focus = Firefox Focus 또는 Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = 휴대폰의 Brave
private-name-edge-phone = 휴대폰의 Edge
private-name-opera-phone = 휴대폰의 Opera
private-name-other-phone = 휴대폰의 다른 브라우저
private-name-chrome-computer = 컴퓨터의 Chrome
private-name-edge-computer = 컴퓨터의 Edge
private-name-firefox-computer = 컴퓨터의 Firefox
private-name-safari-computer = Mac의 Safari
private-name-other-computer = 컴퓨터의 다른 브라우저

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = 점 세 개를 눌러요.
private-chrome-phone-2 = 새 시크릿 탭을 골라요.
private-safari-phone-1 = 탭 표시를 눌러요. 네모 두 개예요.
private-safari-phone-2 = 개인정보 보호를 골라요. 버전에 따라 옆으로 밀거나 메뉴를 먼저 열어요.
private-safari-phone-3 = 더하기 표시를 눌러요.
private-samsung-1 = 탭 표시를 눌러요.
private-samsung-2 = 비밀 모드를 골라요.
private-firefox-phone-1 = 탭 표시를 눌러요.
private-firefox-phone-2 = 가면이나 사생활 보호를 눌러요.
private-firefox-phone-3 = 더하기 표시를 눌러요.
private-focus-1 = 이 브라우저는 처음부터 비공개예요.
private-focus-2 = 다 쓰면 휴지통을 눌러요.
private-duckduckgo-1 = 지금처럼 페이지를 열어요.
private-duckduckgo-2 = 다 쓰면 불꽃을 눌러요. 탭과 페이지가 남긴 것을 지워요.
private-brave-phone-1 = 점 세 개를 눌러요.
private-brave-phone-2 = 새 비공개 탭을 골라요.
private-edge-phone-1 = 탭 표시를 눌러요.
private-edge-phone-2 = InPrivate를 골라요.
private-edge-phone-3 = 더하기 표시를 눌러요.
private-opera-phone-1 = 탭 표시를 눌러요.
private-opera-phone-2 = 비공개(Private)를 골라요.
private-opera-phone-3 = 더하기 표시를 눌러요.
private-other-phone-1 = 메뉴를 열어요. 점 세 개나 줄 세 개예요.
private-other-phone-2 = 비공개, 시크릿, 비밀 중에서 찾아요.
private-chrome-computer-1 = 메뉴를 열어요. 맨 위의 점 세 개예요.
private-chrome-computer-2 = 새 시크릿 창을 골라요.
private-edge-computer-1 = 메뉴를 열어요. 맨 위의 점 세 개예요.
private-edge-computer-2 = 새 InPrivate 창을 골라요.
private-firefox-computer-1 = 메뉴를 열어요. 맨 위의 줄 세 개예요.
private-firefox-computer-2 = 새 사생활 보호 창을 골라요.
private-safari-computer-1 = 맨 위의 파일 메뉴를 열어요.
private-safari-computer-2 = 새로운 개인정보 보호 윈도우를 골라요.
private-other-computer-1 = 맨 위의 메뉴를 열어요.
private-other-computer-2 = 새 비공개 창을 찾아요.

## Forget this phone

forget-heading = 이 휴대폰에서 지우기
forget-lead = 이 페이지가 이 휴대폰에 남긴 것을 지우고 결과를 볼 수 있어요.
forget-only = 다른 페이지와 앱은 그대로 있어요.
forget-not-yet = 아직 살펴보지 않았어요. 보기만 해도 작은 흔적이 남을 수 있어요.
forget-start = 지금 지우기
forget-going = 지우고, 다시 살펴보는 중이에요
forget-again = 다시 지우기
forget-list = 있었던 것과 지금 있는 것
forget-all-gone = 됐어요. 다시 살펴보니 이 페이지의 것이 하나도 없어요.
forget-some-left = 아직 남은 것이 있어요.
forget-not-sure = 지울 수 있는 것은 지웠어요. 지우거나 볼 수 없는 것도 있었어요.
forget-row-copies = 이 페이지의 사본
forget-row-notes = 다음 방문을 위한 메모
forget-row-tab = 이 탭을 위한 메모
forget-row-databases = 데이터베이스
forget-row-cookies = 쿠키
forget-row-workers = 인터넷 없이 이 페이지를 열게 하는 것
forget-row-server = 브라우저만 지울 수 있는 쿠키와 파일
forget-none = 전: 0. 지금: 0. 아무것도 없었어요.
forget-gone = 전: { $before }. 지금: 0. 없어졌어요.
forget-left = 전: { $before }. 지금: { $after }. 아직 있어요.
forget-left-now = 지금: { $after }. 아직 있어요.
forget-unknown = 이 브라우저에서는 우리가 볼 수 없어요.
forget-told = 브라우저에 지우라고 했어요. 이것은 우리가 볼 수 없어요.
forget-offline = 아직 안 됐어요. 인터넷이 안 될 수도 있어요. 다음에 올 때 다시 지울 수 있어요.
forget-to-do = 할 수 있는 것
forget-to-do-tabs = 이 페이지의 다른 탭을 닫아요. 그리고 다시 지워요.

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

forget-site-chromium = 메뉴, 설정, 사이트 설정, 모든 사이트를 차례로 열어요. { $address } 를 찾아 삭제해요. 아이폰에서는 인터넷 사용 기록 삭제를 찾아요.
forget-site-firefox = 메뉴를 열고 설정을 열어요. 사이트 데이터를 찾아요. { $address } 를 찾아 삭제해요.
forget-site-safari-phone = 휴대폰 설정을 열고 Safari, 고급, 웹사이트 데이터를 차례로 열어요. { $address } 를 찾아 삭제해요.
forget-site-safari-computer = Safari 설정, 개인정보 보호, 웹사이트 데이터 관리를 차례로 열어요. { $address } 를 찾아 제거해요.
forget-site-samsung = 메뉴, 설정, 사이트 및 다운로드, 웹사이트 데이터 관리를 차례로 열어요. { $address } 를 찾아 삭제해요.
forget-site-other = 브라우저 설정에서 사이트 데이터를 찾아요. { $address } 를 찾아 삭제해요.

## What no page can show or clear

forget-cannot-heading = 보여 주거나 지우지 못하는 것
forget-cannot-1 = 브라우저 방문 기록의 한 줄과 주소창의 추천
forget-cannot-2 = Wi-Fi나 통신사에 있는 목록
forget-cannot-3 = 화면 캡처, 백업에 있는 사본, 다른 기기
forget-cannot-4 = 이 휴대폰에 둔 아이콘. 누르고 있으면 없앨 수 있어요
forget-history-heading = 방문 기록에서 그 줄 지우기
forget-history-1 = 브라우저 메뉴를 열고 방문 기록을 열어요. Safari에서는 책을 누르고 시계를 눌러요.
forget-history-2 = 아래에 { $address } 가 있는 { $title } 을 찾아요. 누르고 있거나, 밀거나, X를 눌러요. 그 줄을 삭제해요.
forget-history-3 = 누가 이 휴대폰을 살펴보면 텅 빈 기록이 눈에 띌 수 있어요. 한 줄이 없는 건 안 띌 수 있어요.

### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = 처음

## Leave

leave = 지금 나가기
skip-leave = 지금 이 페이지에서 나가기
leave-keys = Shift를 세 번, 또는 Esc를 세 번 눌러도 돼요.
leave-presses-2 = 두 번 더 누르면 나가요.
leave-presses-1 = 한 번 더 누르면 나가요.

## The bar and the menu

lines-button = 전화나 문자
languages-button = 언어 바꾸기
languages-heading = 언어 고르기
back = 뒤로
loading = 잠시만요
offline = 지금 인터넷이 안 돼요. 전화와 문자는 될 수도 있어요.
try-again = 다시 하기
show-page = 페이지 보기

## Home

home-heading = 지금 무엇이 필요한가요?
home-lead = 계정도 이름도 없어요. 무엇을 찾는지 우리는 몰라요.
new-question = 처음인가요?
new-text = 나가기는 이 페이지를 빨리 숨겨요. 모든 것을 숨기지는 못해요.
new-show = 방법 보기: 30초
new-skip = 건너뛰기
find-help = 도움 찾기
find-help-note = 잠자리, 음식, 간호사, 변호사 등
talk-button = 누군가와 글로 이야기하기
talk-button-note = 멘토와 채팅해요. 계정도 이름도 없어요.
# Short lessons, and ways to feel steadier.
learn-button = 배우기
learn-button-note = 내 속도로 읽는 짧은 카드
home-lines-heading = 지금 누군가와 이야기하기
more-lines = 전화하거나 문자 보낼 곳 더 보기
keep-button = 이 휴대폰에 보관
keep-note = 켜기 전에는 꺼져 있어요. 켜면 인터넷이 없어도 돼요. 이 휴대폰을 가진 사람이 찾을 수 있어요.
limits-button = 나가기가 숨기는 것과 못 숨기는 것

## What Leave does, and what it cannot hide

limits-heading = 나가기가 숨기는 것과 못 숨기는 것
limits-short-1 = 이 페이지를 바로 숨겨요. 평범한 페이지가 열려요.
limits-short-2 = 뒤로 단추를 눌러도 여기로 돌아오지 않아요.
limits-short-3 = 모든 것을 숨기지는 못해요. 방문 기록의 한 줄, 네트워크가 보는 것, 화면을 보는 사람이 그래요.
limits-does-heading = 나가기가 하는 일
limits-does-1 = 이 페이지를 바로 숨겨요. 평범한 페이지가 열려요.
limits-does-2 = 뒤로 단추를 눌러도 여기로 돌아오지 않아요.
limits-does-3 = 이 페이지가 이 휴대폰에 둔 것을 지워요.
limits-does-4 = 한 번 누르면 돼요. Shift나 Esc를 세 번 눌러도 돼요.
limits-fingers = 두 손가락으로도 나가기
limits-fingers-note = 두 손가락으로 빠르게 두 번 눌러요. 켜기 전에는 꺼져 있어요. 이번 방문에만 통해요.
limits-cannot-heading = 나가기가 숨기지 못하는 것
limits-cannot-1 = 브라우저 방문 기록의 방문 하나
limits-cannot-2 = 누가 글자를 쓸 때 주소창이 추천하는 것
limits-cannot-3 = 이 기록을 함께 쓰는 다른 기기
limits-cannot-4 = 집이나 학교 Wi-Fi가 남길 수 있는 목록
limits-cannot-5 = 어떤 사이트를 여는지 통신사가 알 수 있는 것
limits-cannot-6 = 이 휴대폰을 엿보는 앱: 화면을 봐요
limits-cannot-7 = 화면 캡처, 앱을 바꿀 때 나오는 작은 그림
limits-cannot-8 = 휴대폰 자판이 배운 낱말
limits-cannot-9 = 번호처럼 복사한 것: 아직 붙여 넣을 수 있어요
limits-cannot-10 = 브라우저에 위치를 알려 주었다면, 그 허락
limits-cannot-11 = 누군가 볼 수 있을 때의 화면
limits-try-heading = 나가기를 지금 해 보기
limits-try = 정말로 나가요. { $site } 가 열려요. 그다음 뒤로를 눌러도 이 페이지는 나오지 않아요.
limits-try-kept = 보관한 것도 이 휴대폰에서 없어져요.
limits-try-button = 지금 나가기, 해 보기
limits-return-heading = 돌아오는 방법
limits-return-address = 브라우저 맨 위에 { $address } 를 써요. 나중에 누가 거기에 글자를 쓰면 추천될 수 있어요.
limits-open-again = 또는 믿을 수 있는 휴대폰에서 비공개 창을 써요. 그러면 남는 것이 적어요.
limits-private = 비공개 창, 차례차례
limits-forget = 이 휴대폰에서 지우기
limits-forget-note = 이 페이지가 남긴 것을 지우고 보여 줘요
limits-install = 이 휴대폰에 아이콘 두기

## Lines to call or text

lines-heading = 전화나 문자
lines-lead = 말하기 전에 물어볼 수 있어요. 언제든 멈출 수 있어요. 전화와 문자는 이 휴대폰과 요금 청구서에 남을 수 있어요.
line-call = 전화 { $number }
line-text = 문자 { $number }
line-text-keyword = { $number }번으로 { $keyword } 문자 보내기
line-chat = 그곳 사이트에서 채팅
line-site = 그곳 사이트
line-site-chat = 그곳 사이트 (채팅 있음)
line-site-note = 새 탭에서 열려요. 그 사이트는 이 휴대폰의 기록에 남아요.
line-may-report-yes = 경찰이나 아동 보호 기관에 알려야 할 수도 있대요. 이것을 먼저 물어볼 수 있어요.
line-may-report-no = 들은 것을 신고하지 않는다고 해요.
line-may-report-unknown = 무엇을 신고하게 되는지 우리는 몰라요. 말하기 전에 물어볼 수 있어요.
line-free = 무료예요. 요금제에 따라 문자 요금이 나올 수 있어요.
line-free-call = 전화는 무료예요. 요금제에 따라 통화 시간이 줄거나 문자 요금이 나올 수 있어요.
line-cost-unknown = 돈이 드는지 우리는 몰라요.
line-always-open = 밤낮으로 해요.
line-hours-unknown = 시간을 우리는 몰라요.
line-languages = 언어: { $languages }
line-checked = { DATETIME($date, dateStyle: "long") }에 사람이 확인했어요.
line-not-checked = 아직 아무도 확인하지 않았어요. 공개된 페이지에서 가져왔어요.
line-name-emergency = 긴급
line-answers-emergency = 911 직원이 받아요. 경찰, 소방관, 구급차를 보낼 수 있어요.
line-note-emergency = 911 문자는 몇몇 곳에서만 돼요. 할 수 있으면 전화하세요.
line-name-988 = 988 자살·위기 상담 전화
line-answers-988 = 훈련받은 상담원이 받아요. 어두운 생각이 들 때, 모든 게 너무 버거울 때.
line-note-988 = 스페인어는 전화하고 2번을 눌러요.
line-name-nhth = 전국 인신매매 상담 전화
line-answers-nhth = 이야기할 사람이 받아요. 누가 나나 내 노동을 제 이익에 이용할 때.
line-note-nhth = 18살이 안 됐거나 위험한 사람이 있으면 경찰에 알릴 수 있어요. 2025년 말부터 새 단체가 맡고 있어요. 예전 페이지에 따르면 전화로 200개가 넘는 언어가 돼요.
line-name-nrs = 전국 집 나온 청소년 상담 전화
line-answers-nrs = 이야기할 사람이 받아요. 12~21살. 집을 나왔거나 나갈 생각을 할 때.
line-name-rainn = 전국 성폭력 상담 전화
line-answers-rainn = 이야기할 사람이 받아요. 원하지 않은 성관계나 접촉이 있었을 때, 지금이든 오래전이든.
line-name-childhelp = Childhelp 전국 아동 학대 상담 전화
line-answers-childhelp = 이야기할 사람이 받아요. 누가 어린이나 청소년을 해칠 때.
line-note-childhelp = 누가 어디서 해를 입는지 말하면 전달될 수 있어요. 예전 페이지에 따르면 전화로 170개가 넘는 언어가 돼요.
line-name-lir = love is respect
line-answers-lir = 이야기할 사람이 받아요. 데이트, 그리고 아프거나 무서운 사랑에 대해.
line-name-trevor = The Trevor Project
line-answers-trevor = 이야기할 사람이 받아요. 25살이 안 된 성소수자(LGBTQ)를 위한 곳.
line-name-ncmec = 전국 실종·착취 아동 센터
line-answers-ncmec = 이야기할 사람이 받아요. 젊은 사람이 없어졌을 때, 18살이 안 된 사람의 사진 문제.
line-name-ctl = Crisis Text Line
line-answers-ctl = 문자를 주고받을 사람이 있어요. 힘든 순간이면 언제든.
line-note-ctl = HOLA는 스페인어용이에요.
line-name-strong = StrongHearts 원주민 상담 전화
line-answers-strong = 이야기하거나 문자할 사람이 있어요. 사랑이나 집이 안전하지 않게 느껴지는 원주민을 위한 곳.

## Honest marks: how far people have checked these words

mark-machine = 컴퓨터가 쓴 글이에요. 한국어를 하는 사람이 아직 확인하지 않았어요.
mark-draft = 사람이 번역한 글이에요. 두 번째 사람이 아직 확인하지 않았어요.
mark-stale = 영어 페이지가 바뀌었어요. 이 페이지는 오래된 것일 수 있어요.

## The plain page, for a browser without scripts

plain-heading = 전화하거나 문자할 수 있는 사람들
plain-lead = 짧은 페이지예요. 어느 휴대폰에서나 돼요.
plain-no-script = 이 브라우저에서는 전체 페이지가 안 돼요. 그래도 전화하거나 문자를 보낼 수 있어요.
plain-back = 여기서도 나가기가 되지만, 뒤로 단추로 돌아올 수 있어요. 이 탭을 닫아도 돼요.

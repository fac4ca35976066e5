### What a one-use link opens: the way in, in four steps.

join-heading = 반가워요
join-step = { $of }단계 중 { $step }단계
join-next = 다음
join-back = 뒤로
join-finish = 들어가기
join-reset-finish = 새로 시작하기
join-not-valid-heading = 이 링크는 안 돼요
join-not-valid = 이미 썼거나, 사흘이 지났거나, 누군가 거두었어요.
join-not-valid-next = 링크를 준 사람이 새로 만들 수 있어요. 이미 계정이 있다면 로그인할 수 있어요.
join-sign-in = 로그인

## 1: name

join-name-heading = 반가워요
join-lead = 와 주어 기뻐요. 5분쯤 걸리고, 단계마다 뒤로 갈 수 있어요.
join-name = 여기서 쓸 이름
join-name-hint = 지어낸 이름이에요. 동료들이 봐요. 본인이든 남이든 진짜 이름은 쓰지 말아 주세요.
join-name-given = 이름은
join-name-missing = 먼저 여기서 쓸 이름을 써 주세요.
join-roles = 여기서 할 수 있는 일
join-know = 알아 두면 좋은 것
join-know-link = 들어올 때까지 링크를 가지고 있으세요. 이 페이지가 닫혀도 쓸 수 있어요.
join-know-name = 진짜 이름, 전화번호, 이메일은 아무도 묻지 않아요.
join-know-passphrase = 암호 문구는 이 브라우저를 절대 떠나지 않아요. 아무도 찾아보거나 되찾아 줄 수 없어요.
join-know-seen = 여기서 한 일은 시간과 함께 적히고, 한 말은 절대 적히지 않아요. 나에 대해 적힌 것을 읽을 수 있어요.
join-reset-heading = 새 시작
join-reset-lead = 두 사람이 새 시작에 동의했어요. 새 암호 문구, 본인임을 보이는 새 방법, 새 코드를 정해요.

## 2: passphrase

join-passphrase-heading = 암호 문구
join-passphrase-lead = 계정과 나만의 열쇠를 열어요.
join-passphrase = 새 암호 문구
join-passphrase-tip-words = 서로 상관없는 낱말은 외우기 쉽고 알아맞히기 어려워요.
join-passphrase-tip-else = 다른 곳에는 쓰지 마세요.
join-passphrase-tip-keep = 암호 관리 앱이나 안전한 곳의 종이에 두어도 돼요.

## 3: second factor

join-factor-heading = 본인임을 보이는 두 번째 방법
join-factor-lead = 암호 문구만 훔친 사람을 막아요.
join-passkey = 휴대폰이나 컴퓨터가 패스키를 보관할 수 있어요. 손가락, 얼굴, 화면 잠금으로 열어요.
join-passkey-make = 패스키 만들기
join-passkey-ready = 패스키가 준비됐어요.
join-totp-ready = 앱이 준비됐어요.
join-totp-wrong = 지금 앱에 나오는 코드가 아니에요. 곧 새 코드가 나오니 그것을 쓸 수 있어요.
join-use-totp = 코드 앱 쓰기
join-use-passkey = 패스키 쓰기

## 4: recovery codes

join-codes-heading = 힘든 날을 위한 코드 열 개
join-codes-lead = 휴대폰을 잃어버렸나요? 앱이 없어졌나요? 코드 하나와 암호 문구로 한 번 들어와요. 지금만 보여요.
join-codes-missing = 먼저 코드를 챙긴 뒤 칸에 표시해 주세요.

### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = 작업실

## Before anything is drawn

console-needs-script = 이 페이지에는 JavaScript가 있어야 해요. 켜고 다시 열 수 있어요.
console-words-missing = 페이지가 다 오지 않았어요. 인터넷이 안 될 수도 있어요.

## Around every view

console-nav = 갈 수 있는 곳
console-nav-home = 처음
console-nav-talk = 채팅
console-nav-rota = 근무표
console-nav-people = 사람들
console-nav-invitations = 초대
console-nav-roster = 명부
console-nav-audit = 누가 무엇을 했나
console-nav-account = 내 계정
console-me = 나
console-lock = 잠그기
console-sign-out = 로그아웃
console-language = 언어
console-language-missing = 그 언어의 글이 오지 않았어요. 다시 해 볼 수 있어요.
console-loading = 잠시만요
console-told-seen = 알겠어요
console-try-again = 다시 하기
console-cancel = 취소
console-busy = 잠시만요
console-mark-machine = 컴퓨터가 쓴 글이에요. 한국어를 하는 사람이 아직 확인하지 않았어요.
console-mark-draft = 사람이 번역한 글이에요. 두 번째 사람이 아직 확인하지 않았어요.

## What did not work. What was typed is still there.

fault-wait-seconds =
    { $count ->
       *[other] 여러 번 시도했어요. { $count }초 뒤에 다시 해 볼 수 있어요.
    }
fault-wait-minutes =
    { $count ->
       *[other] 여러 번 시도했어요. { $count }분 뒤에 다시 해 볼 수 있어요.
    }
fault-offline = 답이 오지 않았어요. 인터넷이 안 될 수도 있어요. 쓴 것은 그대로 있고, 다시 해 볼 수 있어요.
fault-passphrase = 지금 암호 문구가 아니에요. 보기를 눌러 살펴보고 다시 해 볼 수 있어요.
fault-memory = 휴대폰에 남은 메모리보다 많이 들었어요. 다른 페이지를 닫고 다시 해 볼 수 있어요.
fault-locked = 그사이에 작업실이 잠겼어요. 열고 다시 해 볼 수 있어요.
fault-passkey = 패스키를 쓰지 않았어요. 다시 하거나 코드를 쓸 수 있어요.
fault-passkey-known = 이 기기에는 이미 패스키가 있어요.
fault-passkey-old = 패스키가 너무 오래 기다렸어요. 한 번 더 만들 수 있어요. 금방 돼요.
fault-other = 이 페이지에서 문제가 생겼어요. 다시 해 볼 수 있어요.

## Copying

copy-done = 복사함
copy-failed = 여기서는 안 됐어요. 골라서 직접 복사할 수 있어요.

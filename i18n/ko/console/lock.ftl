### The lock. It says nothing of what is behind it.

locked-heading = 잠김
locked-passphrase = 암호 문구
locked-open = 열기
locked-sign-out = 로그아웃하기
locked-why-idle = 10분 동안 아무도 이 페이지를 쓰지 않았어요. 쓴 것은 그대로 있어요.
locked-why-self = 직접 잠갔어요. 쓴 것은 그대로 있어요.
locked-why-roles = 역할이 바뀌었어요. 암호 문구로 열면 새 역할로 열려요.
locked-why-opened = 아직 로그인되어 있어요. 페이지를 다시 열어서 암호 문구를 물어요.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = 다시 로그인하기
locked-again = 이 페이지가 로그인과 끊겼어요. 쓴 것은 그대로 기다리고 있어요.
locked-again-passphrase = 암호 문구를 바꾸던 중이었다면 새것이 이미 통할 수 있어요.

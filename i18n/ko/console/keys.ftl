### Passphrases, passkeys and codes, wherever they are asked for.

working = 하고 있어요. 오래된 휴대폰에서는 몇 초 걸려요.
working-passkey = 브라우저가 패스키를 물어요. 오래된 휴대폰에서는 몇 초 걸려요.
working-passkey-new = 브라우저가 패스키를 만들고 있어요.

## A passphrase

passphrase-show = 보기
passphrase-hint = { $count }자 이상, 빈칸도 돼요. 아무 낱말이나 네 개 이상이면 좋아요.
passphrase-left =
    { $count ->
       *[other] { $count }자 더
    }
passphrase-long-enough = 충분히 길어요
passphrase-suggest = 아무 낱말이나 보여 주기
passphrase-suggest-other = 다른 낱말 보여 주기
passphrase-suggested = 아무렇게나 고른 낱말 다섯 개예요. 작은 이야기를 만들어 볼 수 있어요:

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = 여기에 암호 문구를 써요.
passphrase-wrong-short = 조금 짧아요. { $shortest }자 이상이면 아무도 다 넣어 볼 수 없어요. 낱말 하나만 더하면 될 수 있어요.
passphrase-wrong-long = { $longest }자가 넘어요. 낱말 다섯 개면 충분해요.
passphrase-wrong-few = 같은 글자 몇 개가 되풀이돼요. 그런 것은 일찍 넣어 봐요. 서로 다른 낱말이 좋아요.
passphrase-wrong-row = 글자, 숫자, 낱말이 알려진 순서로 있어요. 서로 상관없는 낱말이 좋아요.
passphrase-wrong-yours = 대부분이 이름이거나 여기서 쓰는 말이에요. 남들이 먼저 넣어 봐요. 여기와 상관없는 낱말이 좋아요.
passphrase-wrong-date = 대부분이 날짜나 연도예요. 그런 것은 많지 않아요. 아무 낱말이나 고르는 것이 좋아요.
passphrase-wrong-known = 많은 사람이 써서 먼저 넣어 봐요. 서로 상관없는 낱말이 좋아요.
passphrase-wrong-guess = 컴퓨터가 금방 알아맞힐 수 있어요. 낱말 한두 개를 더하면 좋아요.

## Codes

code-totp = 앱의 코드
code-totp-hint = 숫자 여섯 개. 30초마다 바뀌어요.
code-recovery = 복구 코드
code-recovery-hint = 챙겨 둔 코드 열 개 중 하나. 한 번씩 쓸 수 있어요.
totp-scan = 인증 앱을 열고 이 그림을 찍어요.
totp-qr = 인증 앱으로 찍는 그림
totp-link = 이 기기에서 앱 열기
totp-by-hand = 또는 앱에 이것을 써요:
totp-copy = 복사
codes-copy = 열 개 모두 복사
codes-save = 텍스트 파일로 저장
codes-kept = 안전한 곳에 두었어요
codes-where = 파일이나 복사한 것은 이 기기에 남아요. 종이가 더 안전할 수 있어요.

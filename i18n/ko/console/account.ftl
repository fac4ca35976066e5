### One's own account.

account-heading = 내 계정

## Roles

account-roles = 할 수 있는 일
account-number = 내 번호
account-number-how = 정말 본인인지 확인하려는 사람에게 소리 내어 읽어 주세요.
account-may = 지금 할 수 있는 것

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = 지금 암호 문구
account-current-why = 열린 페이지에서 다른 사람이 바꾸지 못하게 물어봐요.
account-passphrase = 암호 문구
account-passphrase-what = 이 기기에서 열쇠를 열어요. 우리는 절대 볼 수 없고, 아무도 되찾아 줄 수 없어요.
account-passphrase-change = 암호 문구 바꾸기
account-passphrase-new = 새 암호 문구
account-passphrase-others = 여기서는 로그인한 채로 있어요. 다른 기기는 모두 로그아웃돼요.
account-passphrase-save = 바꾸기
account-passphrase-done = 이제부터 새 암호 문구를 써요.
account-close = 나중에

## Ways to sign in

account-factors = 로그인 방법
account-factors-what = 암호 문구와 이 중 하나로 로그인해요.
account-passkeys = 패스키
account-passkey = 패스키, { $date }에 만듦
account-passkey-synced = 패스키 서비스에 보관돼요.
account-passkey-here-only = 한 기기에만 보관돼요.
account-passkey-used = 마지막 사용: { $date }.
account-passkey-unused = 아직 쓰지 않았어요.
account-passkeys-none = 패스키가 없어요.
account-passkey-add = 패스키 더하기
account-passkey-adding = 이제 브라우저가 물어봐요.
account-passkey-cannot = 이 브라우저에는 패스키가 없어요.
account-passkey-added = 패스키를 더했어요.
account-passkey-removed = 패스키를 뺐어요.
account-remove = 빼기
account-passkey-remove-long = { $date }에 만든 패스키 빼기
account-passkey-remove-heading = 이 패스키를 뺄까요?
account-passkey-remove-means = 이 패스키로는 이 페이지가 열리지 않아요. 다른 로그인 방법은 남아요.
account-last = 하나뿐인 로그인 방법이에요. 먼저 다른 방법을 더하면 뺄 수 있어요.
account-totp = 앱의 코드
account-totp-none = 코드 앱이 없어요.
account-totp-made = { $date }에 설정했어요.
account-totp-add = 앱 설정하기
account-totp-replace = 새 앱 설정하기
account-totp-replace-note = 새 앱이 되면 전의 앱은 안 돼요.
account-totp-wrong = 코드가 맞지 않아요. 30초마다 새 코드가 나와요.
account-totp-set = 앱을 설정했어요.
account-totp-removed = 그 앱의 코드는 이제 안 돼요.
account-totp-remove-long = 앱의 코드 빼기
account-totp-remove-heading = 앱의 코드를 뺄까요?
account-totp-remove-means = 그 앱의 코드로는 이 페이지가 열리지 않아요. 다른 로그인 방법은 남아요.
account-save = 계속
account-remove-yes = 빼기
account-codes = 복구 코드
account-codes-left =
    { $count ->
        [0] 남은 것이 없어요.
       *[other] { $count }개 남았어요.
    }
account-codes-what = 휴대폰을 잃어버렸을 때, 코드 하나와 암호 문구로 한 번 들어올 수 있어요.
account-codes-renew = 새 코드 열 개 만들기
account-codes-renew-note = 전의 코드는 안 돼요.
account-codes-renew-go = 이제부터 이 코드 쓰기
account-codes-missing = 먼저 코드를 복사하거나 적은 뒤 칸에 표시해 주세요.
account-codes-done = 이제부터 새 코드를 써요.

## Devices

account-devices = 내 기기
account-devices-what = 로그인한 브라우저예요. 모르는 것은 로그아웃시킬 수 있어요.
account-device = { $form }의 { $browser }
account-form-phone = 휴대폰
account-form-tablet = 태블릿
account-form-computer = 컴퓨터
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = 브라우저
account-device-here = 지금 쓰는 기기예요.
account-device-remembered = 기억된 기기예요.
account-device-days = 처음 { $first }, 마지막 { $last }.
account-device-sign-out = 로그아웃
account-device-sign-out-long = 로그아웃: { $device }
account-device-here-heading = 여기서 로그아웃할까요?
account-device-here-means = 이 페이지가 닫혀요. 다시 로그인할 수 있어요.
account-device-gone = 그 기기는 로그아웃됐어요.
account-devices-none = 알려진 기기가 없어요.

## What was noted about you

account-noted = 나에 대해 적힌 것
account-noted-what = 내 계정에 누가 무엇을 했는지예요. 본인과 책임자가 읽을 수 있어요.
account-noted-show = 보기

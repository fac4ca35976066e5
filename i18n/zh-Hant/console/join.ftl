### What a one-use link opens: the way in, in four steps.

join-heading = 歡迎
join-step = 第 { $step } 步，共 { $of } 步
join-next = 下一步
join-back = 返回
join-finish = 進來
join-reset-finish = 重新開始
join-not-valid-heading = 這個連結不能用
join-not-valid = 它用過了，超過了三天，或有人收回了它。
join-not-valid-next = 給你連結的人可以再做一個。如果你已經有帳號，可以登入。
join-sign-in = 登入

## 1: name

join-name-heading = 歡迎
join-lead = 你來了真好。大約要五分鐘，每一步都可以返回。
join-name = 在這裡用的名字
join-name-hint = 編一個。同事會看到。請不要用真名，自己的和別人的都不要。
join-name-given = 你會叫
join-name-missing = 先要一個在這裡用的名字。
join-roles = 你在這裡能做什麼
join-know = 可以先知道
join-know-link = 進來以前留著連結。這一頁關了，它也還能用。
join-know-name = 這裡沒有人問你的真名、電話號碼或電子郵件。
join-know-passphrase = 你的口令永遠不會離開這個瀏覽器。沒有人能查到它，或替你找回來。
join-know-seen = 你在這裡做的事會記下時間，從不記說過的話。關於你的記錄，你可以看。
join-reset-heading = 重新開始
join-reset-lead = 兩個人同意了你重新開始。你會選新的口令、新的證明是你的方式，和新的碼。

## 2: passphrase

join-passphrase-heading = 你的口令
join-passphrase-lead = 它打開你的帳號，和只屬於你的金鑰。
join-passphrase = 新的口令
join-passphrase-tip-words = 互不相關的詞容易記，也難猜。
join-passphrase-tip-else = 別的地方不要用它。
join-passphrase-tip-keep = 可以放在密碼管理器裡，或寫在紙上放在安全的地方。

## 3: second factor

join-factor-heading = 第二種證明是你的方式
join-factor-lead = 如果小偷只有你的口令，它能擋住。
join-passkey = 手機或電腦可以替你儲存通行密鑰。你用手指、臉或螢幕鎖打開它。
join-passkey-make = 做一個通行密鑰
join-passkey-ready = 你的通行密鑰好了。
join-totp-ready = 你的應用程式好了。
join-totp-wrong = 這不是應用程式現在顯示的碼。很快會有新的，你可以輸入那個。
join-use-totp = 用驗證碼應用程式
join-use-passkey = 用通行密鑰

## 4: recovery codes

join-codes-heading = 留給糟糕日子的十個碼
join-codes-lead = 手機丟了，應用程式沒了？每一個加上口令可以讓你進來一次。只在現在顯示。
join-codes-missing = 請先儲存這些碼，再打勾。

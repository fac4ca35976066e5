### One's own account.

account-heading = 你的帳號

## Roles

account-roles = 你能做什麼
account-number = 你的編號
account-number-how = 有人想知道是不是你本人時，把它讀出來。
account-may = 現在你可以做這些

## Passphrase. Each change asks for it, so that an open page is not enough.

account-current = 你現在的口令
account-current-why = 我們問它，是為了不讓別人在你打開的頁面上改這個。
account-passphrase = 口令
account-passphrase-what = 它在這個裝置上打開你的金鑰。我們永遠看不到它，也沒有人能找回來。
account-passphrase-change = 改口令
account-passphrase-new = 新的口令
account-passphrase-others = 你在這裡仍然登入著。其他裝置都會登出。
account-passphrase-save = 改
account-passphrase-done = 從現在起用新的口令。
account-close = 以後再說

## Ways to sign in

account-factors = 登入方式
account-factors-what = 你用口令加上下面的一種來登入。
account-passkeys = 通行密鑰
account-passkey = 通行密鑰，做於 { $date }
account-passkey-synced = 由你的通行密鑰服務儲存。
account-passkey-here-only = 只儲存在一個裝置上。
account-passkey-used = 上次使用是 { $date }。
account-passkey-unused = 還沒有用過。
account-passkeys-none = 你沒有通行密鑰。
account-passkey-add = 加一個通行密鑰
account-passkey-adding = 接下來瀏覽器會問你。
account-passkey-cannot = 這個瀏覽器沒有通行密鑰。
account-passkey-added = 通行密鑰加好了。
account-passkey-removed = 通行密鑰去掉了。
account-remove = 去掉
account-passkey-remove-long = 去掉 { $date } 做的通行密鑰
account-passkey-remove-heading = 去掉這個通行密鑰？
account-passkey-remove-means = 它不能再打開這一頁。你的其他登入方式還在。
account-last = 這是你唯一的登入方式。先加另一種，就可以去掉這個。
account-totp = 應用程式裡的驗證碼
account-totp-none = 你沒有驗證碼應用程式。
account-totp-made = { $date } 設定的。
account-totp-add = 設定一個應用程式
account-totp-replace = 設定新的應用程式
account-totp-replace-note = 新的能用以後，以前的應用程式就不能用了。
account-totp-wrong = 這個碼不對。每 30 秒會有新的。
account-totp-set = 應用程式設定好了。
account-totp-removed = 那個應用程式的碼不能用了。
account-totp-remove-long = 去掉應用程式裡的驗證碼
account-totp-remove-heading = 去掉應用程式裡的驗證碼？
account-totp-remove-means = 那個應用程式的碼不能再打開這一頁。你的其他登入方式還在。
account-save = 繼續
account-remove-yes = 去掉它
account-codes = 復原碼
account-codes-left =
    { $count ->
        [0] 一個都不剩了。
       *[other] 還剩 { $count } 個。
    }
account-codes-what = 手機丟了的時候，每一個加上口令可以讓你進來一次。
account-codes-renew = 做十個新的碼
account-codes-renew-note = 以前的就不能用了。
account-codes-renew-go = 從現在起用這些
account-codes-missing = 請先複製或寫下這些碼，再打勾。
account-codes-done = 從現在起用新的碼。

## Devices

account-devices = 你的裝置
account-devices-what = 你登入過的瀏覽器。不認識的，可以讓它登出。
account-device = { $form }上的 { $browser }
account-form-phone = 手機
account-form-tablet = 平板
account-form-computer = 電腦
account-browser-chrome = Chrome
account-browser-firefox = Firefox
account-browser-safari = Safari
account-browser-edge = Edge
account-browser-other = 瀏覽器
account-device-here = 這是你現在用的。
account-device-remembered = 已記住。
account-device-days = 第一次是 { $first }，最近是 { $last }。
account-device-sign-out = 登出
account-device-sign-out-long = 登出：{ $device }
account-device-here-heading = 在這裡登出？
account-device-here-means = 這一頁會關上。你可以再登入。
account-device-gone = 那個裝置登出了。
account-devices-none = 沒有已知的裝置。

## What was noted about you

account-noted = 記下了哪些關於你的事
account-noted-what = 誰做了什麼，和你的帳號有關的。你和負責人可以看。
account-noted-show = 顯示

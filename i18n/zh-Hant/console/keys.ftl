### Passphrases, passkeys and codes, wherever they are asked for.

working = 正在處理。舊一點的手機要幾秒鐘。
working-passkey = 瀏覽器現在會問你的通行密鑰。舊一點的手機要幾秒鐘。
working-passkey-new = 瀏覽器現在做你的通行密鑰。

## A passphrase

passphrase-show = 顯示
passphrase-hint = { $count } 個字元或以上，空格也算。四個或更多隨意的詞很好用。
passphrase-left =
    { $count ->
       *[other] 還差 { $count } 個
    }
passphrase-long-enough = 夠長了
passphrase-suggest = 給我看隨機的詞
passphrase-suggest-other = 給我看別的詞
passphrase-suggested = 五個隨機的詞。你可以用它們編一個小故事：

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = 口令寫在這裡。
passphrase-wrong-short = 有點短。有 { $shortest } 個字元或以上，就沒有人能全部試完。再加一個詞可能就夠。
passphrase-wrong-long = 超過了 { $longest } 個字元。五個詞就夠了。
passphrase-wrong-few = 同樣的幾個字母一直重複，這種很早就會被試到。換不同的詞會好一些。
passphrase-wrong-row = 裡面的字母、數字或詞是常見的順序。不相關的詞會好一些。
passphrase-wrong-yours = 大部分是你的名字，或這裡的詞。別人會先試這些。和這裡無關的詞會好一些。
passphrase-wrong-date = 大部分是日期或年份。這樣的不多。隨意的詞會好一些。
passphrase-wrong-known = 很多人用這個，所以會先被試到。不相關的詞會好一些。
passphrase-wrong-guess = 電腦很快會猜到這個。再加一兩個詞會好一些。

## Codes

code-totp = 應用程式裡的碼
code-totp-hint = 六個數字。每半分鐘會變。
code-recovery = 復原碼
code-recovery-hint = 你儲存的十個碼中的一個。每個能用一次。
totp-scan = 打開驗證碼應用程式，掃這張圖。
totp-qr = 用驗證碼應用程式掃的圖
totp-link = 在這個裝置上打開應用程式
totp-by-hand = 或者在應用程式裡輸入這個：
totp-copy = 複製
codes-copy = 複製全部十個
codes-save = 存成文字檔
codes-kept = 我已經把它們放在安全的地方
codes-where = 檔案或副本會留在這個裝置上。寫在紙上可能更安全。

### Signing in, and the end of a session.

sign-in-heading = 登入
sign-in-name = 你在這裡的名字
sign-in-passphrase = 口令
sign-in-remember = 記住這個瀏覽器
sign-in-remember-note = 它會在你的裝置清單裡留 90 天。每次登入方式一樣。別人也用的地方，可以不選。
sign-in-passkey = 用我的通行密鑰
sign-in-now = 登入
sign-in-use-code = 用應用程式裡的碼
sign-in-use-passkey = 用我的通行密鑰
sign-in-use-recovery = 用復原碼
sign-in-missing-name = 先寫你在這裡的名字。
sign-in-missing-passphrase = 口令寫在這裡。
sign-in-missing-code = 碼寫在這裡。
sign-in-trouble = 我登入不了
sign-in-trouble-factor = 手邊沒有通行密鑰和應用程式？復原碼可以代替。每個能用一次。
sign-in-trouble-passphrase = 沒有人能查到你的口令。兩個能同意別人的人，可以讓你重新開始。

## It is over

ended-sign-in = 登入
ended-removed-heading = 你在這裡的工作結束了
ended-removed = 照看這個團隊的人結束了它。從這裡不能再看或發任何東西。
ended-removed-next = 你在這裡的付出是真實的。你可以問他們為什麼。如果今天很難過，我們分享的熱線也是給你的。
ended-removed-lines = 看熱線
ended-signed-out-heading = 你已經登出
ended-signed-out = 你在另一個瀏覽器裡讓這個瀏覽器登出了。
ended-signed-out-next = 如果那不是你，你可以登入看看你的裝置。
ended-over-heading = 十二小時到了
ended-over = 一次登入最多十二小時。你可以好好休息一下。
ended-over-next = 想的時候可以再登入。
ended-unheard-heading = 你在這裡已經登出
ended-unheard = 這一頁上沒有打開著的東西。伺服器沒有收到，因為沒有回答。
ended-unheard-next = 它十分鐘後會自己鎖上。想確定的話，可以再登入、再登出。
ended-unknown-heading = 你已經登出
ended-unknown = 十二小時到了，或在另一個瀏覽器裡讓這個登出了。
ended-unknown-next = 如果那不是你，你可以登入看看你的裝置。

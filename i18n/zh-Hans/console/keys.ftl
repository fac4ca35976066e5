### Passphrases, passkeys and codes, wherever they are asked for.

working = 正在处理。旧一点的手机要几秒钟。
working-passkey = 浏览器现在会问你的通行密钥。旧一点的手机要几秒钟。
working-passkey-new = 浏览器现在做你的通行密钥。

## A passphrase

passphrase-show = 显示
passphrase-hint = { $count } 个字符或以上，空格也算。四个或更多随意的词很好用。
passphrase-left =
    { $count ->
       *[other] 还差 { $count } 个
    }
passphrase-long-enough = 够长了
passphrase-suggest = 给我看随机的词
passphrase-suggest-other = 给我看别的词
passphrase-suggested = 五个随机的词。你可以用它们编一个小故事：

## Why a passphrase is not taken, and what helps. $shortest and $longest are numbers of characters.

passphrase-wrong-empty = 口令写在这里。
passphrase-wrong-short = 有点短。有 { $shortest } 个字符或以上，就没有人能全部试完。再加一个词可能就够。
passphrase-wrong-long = 超过了 { $longest } 个字符。五个词就够了。
passphrase-wrong-few = 同样的几个字母一直重复，这种很早就会被试到。换不同的词会好一些。
passphrase-wrong-row = 里面的字母、数字或词是常见的顺序。不相关的词会好一些。
passphrase-wrong-yours = 大部分是你的名字，或这里的词。别人会先试这些。和这里无关的词会好一些。
passphrase-wrong-date = 大部分是日期或年份。这样的不多。随意的词会好一些。
passphrase-wrong-known = 很多人用这个，所以会先被试到。不相关的词会好一些。
passphrase-wrong-guess = 电脑很快会猜到这个。再加一两个词会好一些。

## Codes

code-totp = 应用里的码
code-totp-hint = 六个数字。每半分钟会变。
code-recovery = 恢复码
code-recovery-hint = 你保存的十个码中的一个。每个能用一次。
totp-scan = 打开验证码应用，扫这张图。
totp-qr = 用验证码应用扫的图
totp-link = 在这个设备上打开应用
totp-by-hand = 或者在应用里输入这个：
totp-copy = 复制
codes-copy = 复制全部十个
codes-save = 存成文本文件
codes-kept = 我已经把它们放在安全的地方
codes-where = 文件或副本会留在这个设备上。写在纸上可能更安全。

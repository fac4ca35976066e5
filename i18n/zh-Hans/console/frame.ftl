### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = 工作台

## Before anything is drawn

console-needs-script = 这一页需要 JavaScript。你可以打开它，再打开这一页。
console-words-missing = 页面没有完整加载。现在可能没有网络。

## Around every view

console-nav = 你可以去哪里
console-nav-home = 首页
console-nav-talk = 聊天
console-nav-rota = 排班表
console-nav-people = 人员
console-nav-invitations = 邀请
console-nav-roster = 名册
console-nav-audit = 谁做了什么
console-nav-account = 我的账号
console-me = 你
console-lock = 锁上
console-sign-out = 退出
console-language = 语言
console-language-missing = 那种语言的文字没有加载出来。你可以再试。
console-loading = 请稍等
console-told-seen = 好的
console-try-again = 再试一次
console-cancel = 取消
console-busy = 请稍等
console-mark-machine = 这些文字是电脑写的。还没有会说这种语言的人检查过。
console-mark-draft = 这些文字是人翻译的。还没有第二个会说这种语言的人检查过。

## What did not work. What was typed is still there.

fault-wait-seconds =
    { $count ->
       *[other] 试了很多次了。{ $count } 秒后可以再试。
    }
fault-wait-minutes =
    { $count ->
       *[other] 试了很多次了。{ $count } 分钟后可以再试。
    }
fault-offline = 没有收到回答。可能没有网络。你输入的还在这里，可以再试。
fault-passphrase = 这不是你现在的口令。你可以点“显示”看一看，再试。
fault-memory = 手机剩下的内存不够。你可以关掉别的页面再试。
fault-locked = 这段时间里工作台锁上了。你可以打开它再试。
fault-passkey = 没有用到通行密钥。你可以再试，或用一个码。
fault-passkey-known = 这个设备已经有你的通行密钥。
fault-passkey-old = 你的通行密钥等得太久了。你可以再做一次，很快。
fault-other = 这一页出了问题。你可以再试。

## Copying

copy-done = 已复制
copy-failed = 在这里没有成功。你可以选中它，自己复制。

### The console: what those who work here see. Mentors, editors and leads read it, not the youth.

console-heading = 工作台

## Before anything is drawn

console-needs-script = 這一頁需要 JavaScript。你可以打開它，再打開這一頁。
console-words-missing = 頁面沒有完整載入。現在可能沒有網路。

## Around every view

console-nav = 你可以去哪裡
console-nav-home = 首頁
console-nav-talk = 聊天
console-nav-rota = 排班表
console-nav-people = 人員
console-nav-invitations = 邀請
console-nav-roster = 名冊
console-nav-audit = 誰做了什麼
console-nav-account = 我的帳號
console-me = 你
console-lock = 鎖上
console-sign-out = 登出
console-language = 語言
console-language-missing = 那種語言的文字沒有載入出來。你可以再試。
console-loading = 請稍等
console-told-seen = 好的
console-try-again = 再試一次
console-cancel = 取消
console-busy = 請稍等
console-mark-machine = 這些文字是電腦寫的。還沒有會說這種語言的人檢查過。
console-mark-draft = 這些文字是人翻譯的。還沒有第二個會說這種語言的人檢查過。

## What did not work. What was typed is still there.

fault-wait-seconds =
    { $count ->
       *[other] 試了很多次了。{ $count } 秒後可以再試。
    }
fault-wait-minutes =
    { $count ->
       *[other] 試了很多次了。{ $count } 分鐘後可以再試。
    }
fault-offline = 沒有收到回答。可能沒有網路。你輸入的還在這裡，可以再試。
fault-passphrase = 這不是你現在的口令。你可以點「顯示」看一看，再試。
fault-memory = 手機剩下的記憶體不夠。你可以關掉別的頁面再試。
fault-locked = 這段時間裡工作台鎖上了。你可以打開它再試。
fault-passkey = 沒有用到通行密鑰。你可以再試，或用一個碼。
fault-passkey-known = 這個裝置已經有你的通行密鑰。
fault-passkey-old = 你的通行密鑰等得太久了。你可以再做一次，很快。
fault-other = 這一頁出了問題。你可以再試。

## Copying

copy-done = 已複製
copy-failed = 在這裡沒有成功。你可以選中它，自己複製。

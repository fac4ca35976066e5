### Six words that bring a chat back, and the check phrase for older text.

words-heading = 用來回來的六個詞
words-why = 有了六個詞，你可以在任何手機上打開這個聊天。不用名字，不用號碼。
words-limits-1 = 這些詞只能打開新的回覆。以前說的話仍然鎖著。
words-limits-2 = 我們不能再給你一次這些詞。這裡沒有人知道它們。
words-limits-3 = 拿到這些詞的人可以看新的回覆。你可以背下來，或藏在一張清單裡。
words-make = 給我看六個詞
words-making = 正在做你的詞。可能要幾秒鐘。
words-again-sure = 這個聊天已經有六個詞。新的會代替它們，舊的就不能用了。
words-take-back = 收回這些詞
words-take-back-sure = 這些詞和暗語都不能用了。聊天在這裡繼續。
words-taken-back = 這些詞現在什麼都打不開。聊天在這裡繼續。
words-list = 你的詞，按這個順序
words-practise = 練習
words-practise-lead = 按你記得的輸入。大小寫和空格沒關係。
words-practise-right = 對了。六個都對。
words-practise-some =
    { $count ->
       *[other] 有 { $count } 個詞在對的位置。清單在上面。
    }
words-hide = 隱藏它們
words-show = 顯示它們
words-done = 我記好了
words-language = 詞的語言
words-label = 你的六個詞
words-check = 檢查

## Coming back

words-back-heading = 用六個詞回來
words-back-lead = 按順序輸入這些詞。大小寫、空格和詞尾沒關係。
words-back-open = 打開聊天
words-back-opening = 正在找。可能要幾秒鐘。
words-back-nothing = 這些詞什麼都打不開。可能有一個不同，或者聊天過了幾天被刪除了。
words-back-count =
    { $count ->
       *[other] 這是 { $count } 個詞。一共要六個。
    }
words-back-unknown = 第 { $word } 個詞不在詞表裡。你可以再看看怎麼寫。
words-back-busy = 同時試的人太多。你可以過一分鐘再試。
words-back-stopped = 這部手機打不開。另一部手機可能可以。

## The check phrase

phrase-heading = 暗語
phrase-why = 你和陪伴者可以選幾個只有你們知道的字。有了它，以前的部分也能打開。
phrase-asked = 陪伴者想和你約一個暗語。
phrase-words-first = 暗語要和六個詞一起用。這個聊天還沒有六個詞。
phrase-words-again = 要再用一次你的六個詞。只在這部手機上核對。
phrase-words-wrong = 這不是這個聊天的詞。
phrase-label = 暗語
phrase-hint = 最少六個字
phrase-save = 用這個暗語
phrase-saved = 暗語設好了。和六個詞一起，它能打開以前的部分。
phrase-short = 最少要六個字或數字。
phrase-older = 還有以前的部分。只有暗語能打開。
phrase-open = 打開以前的部分
phrase-wrong = 這個暗語什麼都打不開。

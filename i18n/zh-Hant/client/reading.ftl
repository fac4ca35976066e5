### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = 工具

## Search. Nothing that is typed leaves the phone.

reading-find = 搜尋
reading-find-heading = 在小課裡搜尋
reading-find-field = 是關於什麼的？
reading-find-hint = 一個詞就夠。它只留在這部手機上。
reading-find-none = 沒有找到有這個詞的。你可以換一個試試。
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
       *[other] 找到 { $count } 個
    }

## Listen

reading-listen = 聽
reading-listen-stop = 停
reading-listen-warning = 會放出聲音。身邊的人可能聽得到。
reading-listen-start = 播放
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = 這部手機自己沒有這種語言的聲音。別的聲音會把文字發出去，所以不用。

## Print

reading-print = 列印
reading-print-heading = 列印這一課
reading-print-paper = 紙可能會被別人發現。
reading-print-trace = 印表機或這部手機可能會記得列印過東西。
# The last words name a switch in the print window of a browser.
reading-print-edge = 有些瀏覽器會在紙邊印上網址。你可以關掉「頁首及頁尾」。
reading-print-start = 列印它

## How the words look

reading-look = 文字
reading-heading = 文字和儲存的內容
reading-look-heading = 文字的樣子
reading-size = 大小
reading-size-1 = 普通
reading-size-2 = 大
reading-size-3 = 更大
reading-size-4 = 最大
reading-more = 間距和對比
reading-room = 間距大一點
reading-contrast = 對比強一點
reading-look-visit = 在你關掉這一頁以前都這樣。
reading-look-kept = 它和你讀的內容一起儲存。

## What is kept of reading: off until someone turns it on

reading-kept-heading = 你讀了什麼
reading-kept-off = 你讀的內容沒有儲存在這部手機上。
reading-kept-only = 先要把這一頁儲存在這部手機上。然後才能儲存你讀了什麼。
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = 拿著這部手機的人可能會看到你讀了什麼。
reading-kept-start = 儲存我讀的內容
reading-kept-what = 你讀到哪裡，和你選擇儲存的小課和回答
reading-kept-on = 你讀的內容儲存在這部手機上。不會發到任何地方。
reading-kept-leave = 「離開」和「忘掉」也會把它去掉。
reading-kept-clear = 全部清除
reading-kept-clear-note = 從這部手機上去掉，並關掉這個功能
reading-kept-cleared = 你讀的內容已經不在這部手機上了。
reading-kept-failed = 這個瀏覽器沒有儲存它。這部手機上什麼都沒有留下。
reading-save = 儲存
reading-saved = 已儲存
reading-saved-heading = 你儲存的小課
reading-saved-none = 還沒有。你可以在小課的任何一張卡片上儲存它。
# Beside the title of a lesson in the list.
reading-mark-read = 讀過
reading-mark-begun = 讀了一點
# On the screen of Keep, once it was turned on.
keep-risk-reading = 你在「學一學」裡讀的也會儲存，因為你打開了這個功能。你輸入或尋找的不會。

## At the end of a lesson

reading-related = 和這個有關的地方

### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = 儲存在這部手機上
keep-why = 如果儲存，沒有網路時你也能打開這一頁。
keep-risk = 拿著這部手機的人可能會發現它。
keep-start = 儲存
keep-size = 大約用 { $kilobytes } kB 流量
keep-going = 正在儲存。你可以留在這裡。
keep-done = 它已經在這部手機上了。沒有網路也能用。
keep-forget = 忘掉
keep-forget-note = 把它全部從這部手機上去掉
keep-lock = 打開前問密碼
keep-lock-note = 在儲存的東西前面拉一道簾子
keep-forgotten = 它已經不在這部手機上了。

## What is kept

keep-will = 會儲存什麼
keep-has = 儲存了什麼
keep-item-lines = 可以打電話或發簡訊的線路
keep-item-places = 能幫忙的地方的名單
keep-item-lessons = 所有小課和「安定一下」
keep-item-languages = 這一頁每種語言的文字
keep-item-language = 你選的語言
keep-risk-not-kept = 你輸入、尋找或打開的內容不會儲存。
keep-risk-leave = 「離開」會把它全部從這部手機上去掉。
keep-risk-leave-app = 「離開」會把它從這部手機上去掉，但圖示和它的單位換算頁會留著。密碼也會留著。

## When it does not work

keep-cannot = 這個瀏覽器不儲存頁面。它可能是隱私視窗。什麼都沒有儲存。
keep-failed = 這次沒有成功。可能沒有網路，或這部手機沒有空間。什麼都沒有儲存。

## A page that comes from what is kept

keep-shown = 這是 { $date } 儲存的內容。有些可能已經變了。
keep-shown-undated = 這是儲存在這部手機上的內容。有些可能已經變了。

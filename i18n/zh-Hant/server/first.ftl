### The first screen: drawn by the server, so that it reads and leaves before any script has come.
### The title is what browser history keeps. It has to say nothing.

title = 首頁

## Leave

leave = 立即離開
skip-leave = 立即離開這一頁
leave-keys = 你也可以按三次 Shift 或三次 Esc。
leave-presses-2 = 再按兩次就離開。
leave-presses-1 = 再按一次就離開。

## The bar and the menu

lines-button = 電話或簡訊
languages-button = 換語言
languages-heading = 選一種語言
back = 返回
loading = 請稍等
offline = 現在沒有網路。電話和簡訊可能還能用。
try-again = 再試一次
show-page = 顯示頁面

## Home

home-heading = 你現在需要什麼？
home-lead = 不用帳號。不用名字。我們不知道你在找什麼。
new-question = 第一次來？
new-text = 「離開」會很快隱藏這一頁。它不能隱藏一切。
new-show = 看看怎麼用：30 秒
new-skip = 跳過
find-help = 找幫助
find-help-note = 床位、吃的、護士、律師等等
talk-button = 和人用文字聊
talk-button-note = 和陪伴者聊天。不用帳號，不用名字。
# Short lessons, and ways to feel steadier.
learn-button = 學一學
learn-button-note = 短短的卡片，按你自己的步子讀
home-lines-heading = 現在找人說說話
more-lines = 更多可以打電話或發簡訊的線路
keep-button = 儲存在這部手機上
keep-note = 你選擇後才會打開。之後沒有網路也能用。拿著這部手機的人可能會發現它。
limits-button = 「離開」能隱藏什麼，不能隱藏什麼

## What Leave does, and what it cannot hide

limits-heading = 「離開」能隱藏什麼，不能隱藏什麼
limits-short-1 = 它會馬上隱藏這一頁。打開一個普通的頁面。
limits-short-2 = 「返回」按鈕不會回到這裡。
limits-short-3 = 它不能隱藏一切：歷史記錄裡的那一行，網路看到的，還有看著螢幕的人。
limits-does-heading = 「離開」會做什麼
limits-does-1 = 它會馬上隱藏這一頁。打開一個普通的頁面。
limits-does-2 = 「返回」按鈕不會回到這裡。
limits-does-3 = 它會清除這一頁儲存在這部手機上的東西。
limits-does-4 = 點一下就夠。或者按三次 Shift 或 Esc。
limits-fingers = 用兩根手指也能離開
limits-fingers-note = 用兩根手指快速點兩下。你選擇後才會打開。只在這次造訪有效。
limits-cannot-heading = 「離開」不能隱藏什麼
limits-cannot-1 = 瀏覽器記錄裡的一次造訪
limits-cannot-2 = 有人輸入時，位址列給出的提示
limits-cannot-3 = 你的其他裝置，如果它們共用這份記錄
limits-cannot-4 = Wi-Fi 可能留下的記錄，在家裡或在學校
limits-cannot-5 = 電話公司可能知道你打開過哪些網站
limits-cannot-6 = 監視這部手機的應用程式：它看得到螢幕
limits-cannot-7 = 截圖，和切換應用程式時的小圖
limits-cannot-8 = 手機鍵盤從你那裡學到的詞
limits-cannot-9 = 你複製的東西，比如號碼：還可以貼出來
limits-cannot-10 = 如果你讓瀏覽器知道你在哪裡：那次允許
limits-cannot-11 = 螢幕本身，如果有人看得到
limits-try-heading = 現在試試「離開」
limits-try = 這會真的離開。{ $site } 會打開。然後按「返回」：這一頁不會出來。
limits-try-kept = 它也會把你儲存的東西從這部手機上去掉。
limits-try-button = 立即離開，試一試
limits-return-heading = 怎麼回來
limits-return-address = 在瀏覽器最上面輸入 { $address }。以後有人在那裡輸入時，它可能會作為提示出現。
limits-open-again = 也可以在你信任的手機上用隱私視窗。這樣留下的更少。
limits-private = 隱私視窗，一步一步來
limits-forget = 讓這部手機忘掉
limits-forget-note = 清除這一頁在這裡留下的東西，並給你看
limits-install = 在這部手機上放一個圖示

## Lines to call or text

lines-heading = 電話或簡訊
lines-lead = 你可以先問，再說自己的事。你隨時可以停下。電話和簡訊可能會留在這部手機和帳單上。
line-call = 打 { $number }
line-text = 發簡訊到 { $number }
line-text-keyword = 發 { $keyword } 到 { $number }
line-chat = 在他們的網站聊天
line-site = 他們的網站
line-site-chat = 他們的網站（可以聊天）
line-site-note = 它會在新分頁打開。那個網站會留在這部手機的記錄裡。
line-may-report-yes = 有些事他們可能要告訴警察或兒童服務部門。你可以先問這一點。
line-may-report-no = 他們說不會通報你告訴他們的事。
line-may-report-unknown = 我們不知道他們可能要通報什麼。你可以先問，再說自己的事。
line-free = 免費。你的手機方案可能會收簡訊費。
line-free-call = 電話免費。你的手機方案可能會算通話時間，或收簡訊費。
line-cost-unknown = 我們不知道要不要錢。
line-always-open = 日夜都開。
line-hours-unknown = 我們不知道時間。
line-languages = 語言：{ $languages }
line-checked = { DATETIME($date, dateStyle: "long") } 有人檢查過。
line-not-checked = 還沒有人檢查過。內容來自公開的網頁。
line-name-emergency = 緊急情況
line-answers-emergency = 911 的工作人員。他們可以派警察、消防員或救護車。
line-note-emergency = 只有一些地方可以給 911 發簡訊。如果可以，請打電話。
line-name-988 = 988 自殺與危機生命線
line-answers-988 = 受過訓練的輔導員。有很黑暗的想法，或一切都太難受的時候。
line-note-988 = 要說西班牙文，打電話後按 2。
line-name-nhth = 全國人口販運熱線
line-answers-nhth = 可以說話的人。有人為了自己的好處利用你或你的勞動的時候。
line-note-nhth = 如果有人不到 18 歲或有危險，它可能會告訴警察。2025 年底起由新的團體負責。一個較舊的網頁說，電話裡有 200 多種語言。
line-name-nrs = 全國青少年離家熱線
line-answers-nrs = 可以說話的人，適合 12 到 21 歲。離開了家，或在想離開家的時候。
line-name-rainn = 全國性侵害熱線
line-answers-rainn = 可以說話的人。有你不想要的性或觸碰的時候，不管是現在還是很久以前。
line-name-childhelp = Childhelp 全國兒童虐待熱線
line-answers-childhelp = 可以說話的人。有人傷害孩子或青少年的時候。
line-note-childhelp = 如果你說出誰在受傷害、在哪裡，他們可能會轉告。一個較舊的網頁說，電話裡有 170 多種語言。
line-name-lir = love is respect
line-answers-lir = 可以說話的人。關於約會，和讓你痛苦或害怕的愛。
line-name-trevor = The Trevor Project
line-answers-trevor = 可以說話的人，適合 25 歲以下的 LGBTQ 的人。
line-name-ncmec = 全國失蹤與被剝削兒童中心
line-answers-ncmec = 可以說話的人。有年輕人失蹤，或有 18 歲以下的人的照片的時候。
line-name-ctl = Crisis Text Line
line-answers-ctl = 可以發簡訊的人。任何難受的時候。
line-note-ctl = HOLA 是西班牙文用的。
line-name-strong = StrongHearts 原住民熱線
line-answers-strong = 可以說話或發簡訊的人。給感到愛情或家裡不安全的原住民。

## Honest marks: how far people have checked these words

mark-machine = 這是電腦寫的。還沒有會說這種語言的人檢查過。
mark-draft = 這是人翻譯的。還沒有第二個會說這種語言的人檢查過。
mark-stale = 英文頁面改了。這一頁可能是舊的。

## The plain page, for a browser without scripts

plain-heading = 可以打電話或發簡訊的人
plain-lead = 這是簡短的頁面。任何手機都能用。
plain-no-script = 完整的頁面在這個瀏覽器裡不能用。你還是可以打電話或發簡訊。
plain-back = 「離開」在這裡也能用，但「返回」按鈕可能會回來。你也可以關掉這個分頁。

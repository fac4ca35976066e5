### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = 找幫助
finder-lead = 你輸入的內容只留在這部手機上。我們永遠看不到。

## Getting the list

finder-loading = 名單正在下載。大約 { $size }。
finder-loading-why = 整份名單一次下載完。所以我們不知道你在找什麼。
finder-offline = 名單沒有下載成功。現在可能沒有網路。
finder-missing = 現在拿不到名單。你可以過一會兒再試。
finder-bad = 名單到了，但讀不出來。你可以過一會兒再試。
finder-lines-meanwhile = 你還是可以給人打電話或發簡訊。
finder-lines = 打電話或發簡訊

## What to look for

finder-search = 你需要什麼？
finder-search-hint = 一個詞就夠：床位、吃的、律師
finder-kinds = 幫助的種類
finder-counted = { $words }（{ $count }）
finder-kinds-more = 更多種類的幫助
finder-kinds-fewer = 少顯示一些種類

## Where

where-add = 在哪裡附近？
where-hint = 這樣近的地方會排在前面。它只留在這部手機上。
where-field = 郵遞區號或城鎮
where-none = 名單裡沒有。你可以試試附近的郵遞區號或城鎮。
where-pick = { $place }
where-pick-area = { $place } 一帶
where-near = { $place } 附近
where-near-phone = 這部手機附近
where-forget = 去掉這個地點
where-phone = 用這部手機的位置
where-phone-note = 我們永遠拿不到它。手機可能會請它的廠家算出位置。瀏覽器可能會記住你允許過，離開以後也會。
where-finding = 手機正在找自己的位置
where-denied = 手機沒有說出位置。你可以輸入郵遞區號或城鎮。
where-unavailable = 手機不知道自己在哪裡。你可以輸入郵遞區號或城鎮。
where-within = 多遠？
where-any = 多遠都可以
where-miles = { $miles } 英里

## What matters

wishes-heading = 什麼對你重要
wishes-lead = 說「不」的地方不會顯示。沒有說的地方會留著，寫著「先問」。
wish-open = 現在開著
wish-noid = 不看證件，不追問
wish-nopolice = 不找警察
wish-ownroom = 自己的房間，可以走
wish-boys = 男孩和年輕男性
wish-trans = 跨性別和非二元
wish-comes = 會來我這裡
wish-language = 用{ $language }
wish-age = 我的年齡
wish-age-hint = 想填才填。它只留在這部手機上。
wish-languages = 語言
wish-any-language = 任何語言
finder-ask-about = 可以問：{ $what }
ask-open = 時間
ask-noid = 證件和問題
ask-nopolice = 警察
ask-ownroom = 自己的房間，能不能走
ask-boys = 男孩和年輕男性
ask-trans = 跨性別和非二元
ask-comes = 來你這裡
ask-age = 年齡
ask-language = 語言

## The list

finder-count =
    { $count ->
        [0] 沒有找到地方
       *[other] { $count } 個地方
    }
finder-count-yes =
    { $count ->
        [0] 沒有找到地方
       *[other] { $count } 個地方。全部符合的：{ $yes } 個。
    }
finder-start = 名單裡有 { $count } 個地方。你可以輸入一個詞，選一種幫助，或說在哪裡附近。
finder-yes = 他們說可以
finder-ask = 這些先問一下
finder-ask-lead = 他們沒有說。你可以先問，再說自己的事。
finder-national = 全國各地都可以用
finder-national-all = 全部 { $count } 條線路
finder-more = 顯示更多
finder-shown = 第 { $from } 到 { $to } 個，共 { $count } 個
finder-places-more =
    { $count ->
       *[other] 還有 { $count } 個地方
    }
finder-about-distance = 大約 { $distance }
finder-made = 這份名單做於 { $date }。
finder-made-old = 這份名單舊了：{ $date }。情況可能變了。你可以先打電話。
finder-hours-old = 名單舊了，時間可能變了。所以它不說現在哪裡開著。
finder-empty = 這裡沒有全部符合的
finder-empty-lead = 這不是因為你。你可以試試下面的一個。
finder-empty-wider = 看看更遠的地方
finder-empty-wishes = 先不管「什麼對你重要」
finder-empty-kinds = 所有種類的幫助
finder-empty-words = 清除輸入的詞

## Open or closed

open-always = 日夜都開
open-until = 現在開著，到 { $time }
open-closed = 現在關著
open-opens = 現在關著。{ $time } 開門
open-unknown = 不知道時間
open-paused = 暫時關閉

## Marks

mark-demo = 例子，不是真的地方
mark-hold = 你可能不能自由離開
mark-old = 很久以前檢查過
mark-unchecked = 沒有檢查過

## The card

card-gone = 這個地方已經不在名單裡了。
card-demo = 這是一個例子，不是真的地方。上面的號碼打不通任何人。
card-paused = 這個地方說它暫時關閉。你可以打電話問。
card-hold-heading = 一開始你可能不能自由離開這裡
card-hold = 有些地方會讓人在裡面留一段時間。他們可能叫它「safety hold」。你可以先問這件事，再說你是誰。
card-hold-ask = 你可以問：「我想走的時候可以走嗎？」
card-before = 打電話前可以知道的
card-apply = 怎麼進去
card-suggested = 這些種類是電腦根據文字猜的。你可以問。
card-contact = 聯絡
card-contact-note = 電話和簡訊可能會留在這部手機和帳單上。
card-call = 打 { $number }
card-call-extension = 打 { $number }，分機 { $extension }
card-text = 發簡訊到 { $number }
card-text-keyword = 發 { $keyword } 到 { $number }
card-tty = TTY { $number }
card-copy = 複製號碼
card-copy-label = 複製 { $number }
card-copied = 已複製。它會留在這部手機上，直到複製別的東西。
card-copy-failed = 在這裡複製沒有成功。
card-no-phone = 沒有列出號碼。
card-site = 打開他們的網站
card-site-note = 它會在新分頁打開 { $host }。那個網站會留在這部手機的記錄裡。
card-places =
    { $count ->
       *[other] 地點
    }
card-withheld = 為了保護那裡的人，地址不公開。你打電話時可以問。
card-no-address = 沒有列出地址。
card-directions = 怎麼去
card-directions-note = 這會打開你的地圖應用程式。那個應用程式可能會記住。
card-hours = 時間
card-hours-old = 這些時間舊了，可能變了。你可以先打電話。
card-hours-zone = 這是那個地方當地的時間。
card-today = 今天
card-day-closed = 關閉
card-day-unknown = 不知道
card-languages = 語言
card-ages = 年齡
card-ages-between = { $from } 到 { $to } 歲
card-ages-from = { $from } 歲和以上
card-ages-to = { $to } 歲和以下
card-says = 他們怎麼說
card-unknown = 不知道的：先問
card-unknown-lead = 問這些的時候，可以不說名字。
card-checked = { $date } 有人檢查過。
card-checked-old = { $date } 有人檢查過。那是一段時間以前了。情況可能變了。
card-unchecked = 還沒有人檢查過。
card-source = 來源：{ $name }

## Questions one can ask

ask-acc-id = 你們要看證件嗎？
ask-acc-phonescreen = 你們會在電話裡問我什麼？
ask-acc-policereport = 我要和警察談嗎？
ask-acc-guardian = 要父母同意嗎？
ask-acc-tb = 我要做肺結核檢查嗎？
ask-safe-hold = 我想走的時候可以走嗎？
ask-safe-single = 有單人房間嗎？
ask-safe-curfew = 晚上有回來的時間限制嗎？
ask-safe-phonekept = 手機可以留在我身邊嗎？
ask-pop-boys = 歡迎男孩和年輕男性嗎？
ask-pop-trans = 歡迎跨性別和非二元的人嗎？
ask-mandated = 哪些事你們要通報？

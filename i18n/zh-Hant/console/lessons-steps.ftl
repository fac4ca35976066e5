### The studio: from a draft to phones and back.

lessons-steps = 下一步是什麼
lessons-save-first = 你有些話還沒有儲存。你可以先儲存，再從這裡繼續。

## What was said. $number is a revision.

lessons-verdict-propose = 送去審閱：第 { $number } 版
lessons-verdict-approve = 同意第 { $number } 版
lessons-verdict-return = 第 { $number } 版退回了

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
       *[other] 先有 { $count } 處要改。然後可以送去審閱。
    }
lessons-propose = 送去審閱
lessons-propose-heading = 把這個送去審閱？
lessons-propose-means = 需要的人會在首頁看到這件事。你還可以改它。
# $roles: a list of roles.
lessons-propose-needs = 它要兩個人：{ $roles }。
lessons-propose-yes = 送出
lessons-proposed = 正在送給讀它的人。

## Saying yes

lessons-review-as = 你讀它時的角色
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
       *[other] 還有 { $count } 條意見沒有解決。解決了就可以同意。
    }
lessons-sign = 簽這一課
# $title: of the lesson.
lessons-sign-later = 現在有人在改這一課。新的文字審閱時，你可以同意它。
lessons-sign-heading = 簽「{ $title }」？
lessons-sign-yes = 簽
lessons-signed = 你簽好了。謝謝你讀得這麼用心。
lessons-approve = 同意
lessons-approve-heading = 同意「{ $title }」？
lessons-approve-yes = 同意
lessons-approved = 你的同意記下了。
# $role: the role.
lessons-approve-as = 你的角色：{ $role }。
lessons-approve-means-1 = 你讀了每張卡片，也讀了短一點的版本和內容提示。
lessons-approve-means-2 = 裡面沒有責怪、催促或承諾，也沒有會讓人有危險的內容。
lessons-approve-means-3 = 你的名字只留在這裡。手機上只顯示日期。
lessons-return = 附上便條退回
lessons-return-note = 你想改什麼，為什麼
lessons-return-how = 寫明是哪張卡片，再寫出你想要的句子。
lessons-return-missing = 請寫一張便條，讓撰寫人知道怎麼改。
lessons-return-send = 退回
lessons-returned = 已經退給撰寫人，附著你的便條。

## Checking a translation

lessons-check = 不用改就是對的卡片
lessons-check-means = 只勾選你對著英文讀過的。
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] 勾選對的卡片
       *[other] 說 { $count } 張卡片是對的
    }
lessons-checked =
    { $count ->
       *[other] { $count } 張卡片檢查過了。
    }

## Phones

lessons-publish = 現在放到手機上
lessons-publish-heading = 現在把它放到手機上？
lessons-publish-means = 每部手機下次打開時會拿到。沒有網路的手機先用儲存的。
lessons-publish-undo = 你隨時可以撤回。
lessons-publish-yes = 放到手機上
lessons-published = 它正在去手機的路上。
lessons-publish-later = 晚點放到手機上
lessons-publish-when = 日期和時間，按這個裝置的時鐘
lessons-publish-when-wrong = 請選一個還沒到的時間。
lessons-publish-schedule = 定這個時間
# $when: a day and a time.
lessons-schedule-heading = 在 { $when } 放到手機上？
lessons-schedule-yes = 定這個時間
lessons-scheduled = 它會在 { $when } 放到手機上。
lessons-unschedule = 取消計畫
lessons-unschedule-heading = 取消計畫？
lessons-unschedule-yes = 取消它
lessons-unscheduled = 計畫取消了。
lessons-withdraw = 現在從手機上撤下
lessons-withdraw-heading = 從所有手機上撤下這一課？
lessons-withdraw-means = 你一個人就可以做，馬上有效。手機下次打開時它就沒有了。
lessons-withdraw-everywhere = 每種語言的都會撤下。
lessons-withdraw-back = 發布人以後可以放回來。
lessons-withdraw-why = 為什麼（可以不寫）
lessons-withdraw-yes = 撤下
lessons-withdrawn = 這一課從手機上撤下了。

## What changed

lessons-changes = 兩版之間改了什麼
lessons-changes-from = 從
lessons-changes-to = 到
lessons-history = 所有版本
lessons-no-history = 這裡還沒有儲存的內容。
# $number: of the revision.
lessons-revision = 第 { $number } 版
lessons-revision-published = 第 { $number } 版（在手機上）
lessons-on-phones = 在手機上
lessons-roll-back = 回到這一版
lessons-roll-back-long = 回到第 { $number } 版
lessons-roll-back-heading = 回到第 { $number } 版？
lessons-roll-back-means = 它的文字會作為新的草稿回來。後來的內容都不會丟。
lessons-roll-back-why = 回到第 { $number } 版
lessons-roll-back-yes = 回去
lessons-rolled-back = 第 { $number } 版回來了，是草稿。

## On a phone

lessons-preview = 在手機上
lessons-preview-looks = 換個樣子看
lessons-preview-phone = 顯示這一課的手機
lessons-preview-large = 大字
lessons-preview-rtl = 從右到左
lessons-preview-offline = 沒有網路
lessons-preview-pseudo = 更長的詞
lessons-preview-offline-said = 沒有網路。顯示的是這部手機儲存的內容。
lessons-preview-none = 還有要改的，所以不能像在手機上那樣顯示。
lessons-preview-back = 返回
lessons-preview-on = 下一張
# $number, $of (numbers): which card of how many.
lessons-preview-card = 第 { $number } 張，共 { $of } 張

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } 改了一篇小課。
audit-lesson-proposed = { $by } 把一篇小課送去審閱。
audit-lesson-approved = { $by } 同意了一篇小課，角色：{ $role }。
audit-lesson-returned = { $by } 退回了一篇小課，角色：{ $role }。
audit-lesson-scheduled = { $by } 定了一篇小課放到手機上的時間。
audit-lesson-published = { $by } 把一篇小課放到了手機上。
audit-lesson-withdrawn = { $by } 從手機上撤下了一篇小課。
audit-lesson-checked = { $by } 檢查了一篇譯文。
audit-lesson-imported = 從檔案讀入了小課。

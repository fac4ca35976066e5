### The studio: from a draft to phones and back.

lessons-steps = 下一步是什么
lessons-save-first = 你有些话还没有保存。你可以先保存，再从这里继续。

## What was said. $number is a revision.

lessons-verdict-propose = 送去审阅：第 { $number } 版
lessons-verdict-approve = 同意第 { $number } 版
lessons-verdict-return = 第 { $number } 版退回了

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
       *[other] 先有 { $count } 处要改。然后可以送去审阅。
    }
lessons-propose = 送去审阅
lessons-propose-heading = 把这个送去审阅？
lessons-propose-means = 需要的人会在首页看到这件事。你还可以改它。
# $roles: a list of roles.
lessons-propose-needs = 它要两个人：{ $roles }。
lessons-propose-yes = 送出
lessons-proposed = 正在送给读它的人。

## Saying yes

lessons-review-as = 你读它时的角色
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
       *[other] 还有 { $count } 条意见没有解决。解决了就可以同意。
    }
lessons-sign = 签这一课
# $title: of the lesson.
lessons-sign-later = 现在有人在改这一课。新的文字审阅时，你可以同意它。
lessons-sign-heading = 签“{ $title }”？
lessons-sign-yes = 签
lessons-signed = 你签好了。谢谢你读得这么用心。
lessons-approve = 同意
lessons-approve-heading = 同意“{ $title }”？
lessons-approve-yes = 同意
lessons-approved = 你的同意记下了。
# $role: the role.
lessons-approve-as = 你的角色：{ $role }。
lessons-approve-means-1 = 你读了每张卡片，也读了短一点的版本和内容提示。
lessons-approve-means-2 = 里面没有责怪、催促或承诺，也没有会让人有危险的内容。
lessons-approve-means-3 = 你的名字只留在这里。手机上只显示日期。
lessons-return = 附上便条退回
lessons-return-note = 你想改什么，为什么
lessons-return-how = 写明是哪张卡片，再写出你想要的句子。
lessons-return-missing = 请写一张便条，让撰写人知道怎么改。
lessons-return-send = 退回
lessons-returned = 已经退给撰写人，附着你的便条。

## Checking a translation

lessons-check = 不用改就是对的卡片
lessons-check-means = 只勾选你对着英文读过的。
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] 勾选对的卡片
       *[other] 说 { $count } 张卡片是对的
    }
lessons-checked =
    { $count ->
       *[other] { $count } 张卡片检查过了。
    }

## Phones

lessons-publish = 现在放到手机上
lessons-publish-heading = 现在把它放到手机上？
lessons-publish-means = 每部手机下次打开时会拿到。没有网络的手机先用保存的。
lessons-publish-undo = 你随时可以撤回。
lessons-publish-yes = 放到手机上
lessons-published = 它正在去手机的路上。
lessons-publish-later = 晚点放到手机上
lessons-publish-when = 日期和时间，按这个设备的时钟
lessons-publish-when-wrong = 请选一个还没到的时间。
lessons-publish-schedule = 定这个时间
# $when: a day and a time.
lessons-schedule-heading = 在 { $when } 放到手机上？
lessons-schedule-yes = 定这个时间
lessons-scheduled = 它会在 { $when } 放到手机上。
lessons-unschedule = 取消计划
lessons-unschedule-heading = 取消计划？
lessons-unschedule-yes = 取消它
lessons-unscheduled = 计划取消了。
lessons-withdraw = 现在从手机上撤下
lessons-withdraw-heading = 从所有手机上撤下这一课？
lessons-withdraw-means = 你一个人就可以做，马上有效。手机下次打开时它就没有了。
lessons-withdraw-everywhere = 每种语言的都会撤下。
lessons-withdraw-back = 发布人以后可以放回来。
lessons-withdraw-why = 为什么（可以不写）
lessons-withdraw-yes = 撤下
lessons-withdrawn = 这一课从手机上撤下了。

## What changed

lessons-changes = 两版之间改了什么
lessons-changes-from = 从
lessons-changes-to = 到
lessons-history = 所有版本
lessons-no-history = 这里还没有保存的内容。
# $number: of the revision.
lessons-revision = 第 { $number } 版
lessons-revision-published = 第 { $number } 版（在手机上）
lessons-on-phones = 在手机上
lessons-roll-back = 回到这一版
lessons-roll-back-long = 回到第 { $number } 版
lessons-roll-back-heading = 回到第 { $number } 版？
lessons-roll-back-means = 它的文字会作为新的草稿回来。后来的内容都不会丢。
lessons-roll-back-why = 回到第 { $number } 版
lessons-roll-back-yes = 回去
lessons-rolled-back = 第 { $number } 版回来了，是草稿。

## On a phone

lessons-preview = 在手机上
lessons-preview-looks = 换个样子看
lessons-preview-phone = 显示这一课的手机
lessons-preview-large = 大字
lessons-preview-rtl = 从右到左
lessons-preview-offline = 没有网络
lessons-preview-pseudo = 更长的词
lessons-preview-offline-said = 没有网络。显示的是这部手机保存的内容。
lessons-preview-none = 还有要改的，所以不能像在手机上那样显示。
lessons-preview-back = 返回
lessons-preview-on = 下一张
# $number, $of (numbers): which card of how many.
lessons-preview-card = 第 { $number } 张，共 { $of } 张

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } 改了一篇小课。
audit-lesson-proposed = { $by } 把一篇小课送去审阅。
audit-lesson-approved = { $by } 同意了一篇小课，角色：{ $role }。
audit-lesson-returned = { $by } 退回了一篇小课，角色：{ $role }。
audit-lesson-scheduled = { $by } 定了一篇小课放到手机上的时间。
audit-lesson-published = { $by } 把一篇小课放到了手机上。
audit-lesson-withdrawn = { $by } 从手机上撤下了一篇小课。
audit-lesson-checked = { $by } 检查了一篇译文。
audit-lesson-imported = 从文件读入了小课。

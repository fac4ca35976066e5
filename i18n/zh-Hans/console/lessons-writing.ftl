### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = “{ $card }”的文字
lessons-editor-how = 像写消息一样写。上面的按钮会放入其他的。按 Tab 离开这一栏。
lessons-open = 写
lessons-open-long = 写：{ $card }
lessons-close = 关闭
lessons-close-long = 关闭：{ $card }
lessons-changed = 改了，还没有保存
lessons-see-change = 看你改了什么
lessons-tools = 放入
lessons-tool-strong = 重点
lessons-tool-em = 柔和
lessons-tool-answer = 再加一个回答
lessons-tool-pause = 平静一会儿
lessons-tool-say = 可以说的话
lessons-tool-say-not = 会伤人的话
lessons-tool-more = 帮助、电话、链接
lessons-tool-resource = 一种帮助
lessons-tool-crisis = 可以打的电话
lessons-tool-link = 另一课
lessons-tool-put = 放入
# $what: the name of the list beside the button.
lessons-tool-put-long = 放入：{ $what }
lessons-example-pause = 如果愿意，把两只脚放在地上。
lessons-example-say = 我想等一等。
lessons-example-say-not = 那是你自己的主意。
lessons-example-question = 对你来说，哪个是真的？
lessons-example-answer = 一个回答
lessons-example-reply = 一句温和的回应。
lessons-new-card = 新卡片
lessons-new-check = 新问题
lessons-new-pause = 新的一步
lessons-card-more = 这张卡片的更多内容
lessons-card-up = 往上移
lessons-card-down = 往下移
lessons-card-remove = 去掉这张卡片
lessons-undo-back-told = 取出了一张卡片。
lessons-undo-back = 放回去
lessons-undo-move-told = 移动了一张卡片。
lessons-undo-move = 移回去
lessons-marks = 这张卡片是关于
lessons-same-meaning = 只是错字：意思没变，所以译文仍然有效
lessons-english = 英文
lessons-english-changed = 翻译以后，英文改了：

## In front of a lesson

lessons-title = 标题
lessons-note = 内容提示
lessons-note-hint = 一句直白的话，说它是关于什么的。可以不写。
lessons-front-more = 这一课的更多内容
lessons-minutes = 读完要几分钟
lessons-seconds = 要几秒
lessons-review-date = 下次看的日期
lessons-short = 短版本的卡片
lessons-reviewers = 谁来读
lessons-tags = 主题
lessons-basis = 从哪里来

## Saving

lessons-saving = 正在保存
lessons-not-saved = 还没有保存
lessons-not-saved-means = 你的话会在这一页等着，直到你保存或关掉它。
lessons-why = 你为什么改
lessons-why-hint = 给别人的几个字。可以不写。
lessons-save = 保存
# $number: of the revision.
lessons-saved = 保存为第 { $number } 版。
lessons-saved-merged = 保存为第 { $number } 版，也包括另一个人写的。
lessons-all-saved = 全部保存了。
lessons-drop = 不要我的改动
lessons-drop-heading = 不要你输入的内容？
lessons-drop-means = 已保存的不会变。后来输入的会没有。
lessons-drop-yes = 不要了
lessons-moved-on = 你开始以后，有人改了这一课。你的话留着。保存时会把两边合起来。

## Two people on one card

lessons-conflict-heading = 另一个人也写了这里
lessons-conflict-lead = 什么都没有丢，也还没有保存。你可以看两边的文字再选。
lessons-conflict-yours = 你的文字
lessons-conflict-theirs = 对方的文字，已经保存
lessons-conflict-changed = 改了什么
lessons-conflict-keep-yours = 用我的文字
lessons-conflict-keep-theirs = 用对方的文字
lessons-conflict-keep-both = 用两边写成一段
lessons-conflict-write = 两边合成的文字
# $count (number): cards.
lessons-conflict-open =
    { $count ->
       *[other] 还有 { $count } 处没有选。
    }
lessons-conflict-save = 保存这个

## Differences

lessons-same = 没有改动。
# Heard by screen readers before the words.
lessons-diff-added = 新的：
lessons-diff-gone = 去掉的：

### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = 聊天
desk-no-roster = 聊天关着：现在没有有效的名册。负责人可以签下一份。
desk-no-roster-lead = 聊天关着：现在没有有效的名册。你可以签下一份。
desk-roster-until = 名册有效到 { $until }。

## Duty

desk-duty = 你的班次
desk-duty-on = 值班
desk-duty-break = 休息中
desk-duty-off = 不值班
desk-duty-on-means = 新的聊天会来找你。
desk-duty-break-means = 不会有新的聊天找你。已经有的聊天还在。
desk-duty-off-means = 你不在值班。方便的时候再来。
desk-duty-until = 你的班次到 { $time }。
desk-duty-told-on = 你现在在值班。
desk-duty-told-break = 你现在在休息。
desk-duty-told-off = 你现在不值班了。谢谢你来过。

## Rest

desk-rest = 休息时间
desk-rest-means = 刚才很不容易。新的聊天等到 { $time }。
desk-rest-try = 你可以站起来，喝点水，或看看窗外。
desk-rest-end = 我提早准备好了
desk-rest-ended = 你的休息结束了。这是你的选择。

## What waits

desk-waiting = 在等的
desk-waiting-none = 现在没有人在等。
desk-chat-in = 一个{ $language }聊天
desk-whisper-in = 一次悄悄话（{ $language }）
desk-wait-now = 刚刚来
desk-wait-minutes = 等了几分钟
desk-wait-half-hour = 等了大约半小时
desk-wait-long = 等了半小时以上
desk-left-means = 对方留了话。现在可能不在。
desk-take = 接这个聊天
desk-not-off = 值班的时候可以接聊天。
desk-not-break = 你在休息。休息后可以接聊天。
desk-not-rest = 休息以后可以接聊天。
desk-not-full = 你的聊天已经是一个人能接的最多。
desk-flag-danger = 现在有危险
desk-flag-urgent = 急
desk-flag-heavy = 沉重
desk-flag-again = 以前来过
desk-flag-left = 留着以后看的话

## My chats

desk-mine = 你的聊天
desk-mine-lead = 你作为负责人在里面。
desk-reply-first = 可以尽快写第一句。不然聊天会回到排队里。
desk-news = 有新的话。
desk-out = 我想退出来
desk-out-means = 会请别人接手。没有人会问你为什么。
desk-out-told = 已经请别人接手。你现在在休息。

## What others ask

desk-offers = 有人请你
desk-offer-hand-over = { $name } 问你能不能接手。
desk-offer-hand-over-nameless = 有人问你能不能接手。
desk-offer-hand-over-yes = 接手
desk-offer-join = { $name } 问你能不能也进来。
desk-offer-join-nameless = 有人问你能不能也进来。
desk-offer-join-yes = 进去
desk-offer-whisper = { $name } 想和你说悄悄话。求助的人看不到。
desk-offer-whisper-nameless = 有人想和你说悄悄话。求助的人看不到。
desk-offer-whisper-yes = 说悄悄话
desk-offer-danger = { $name } 说现在有人有危险。
desk-offer-danger-nameless = 有个年轻人说自己现在有危险。
desk-offer-danger-yes = 进去
desk-offer-no = 现在不行
desk-offer-declined = 对方知道你现在不行。没关系。

## For leads

desk-live = 正在进行的聊天
desk-live-means = 你可以请求进去。你进去时，聊天里每个人都看得到。
desk-live-been = 你之前进去过的聊天不在这里。聊天里的人可以请你回去。
desk-live-none = 没有你可以进去的聊天。
desk-lapsed = { $name } 接的聊天回到了排队里。对方在休息。
desk-live-with = 和 { $names }
desk-live-ask = 请求进去
desk-live-asked = 你请求了。对方的工作台让你进去后，聊天就会在这里打开。
desk-notes = 给负责人的便条
desk-notes-means = 陪伴者密封给负责人的便条。每张 90 天后删除。
desk-notes-open = 看便条
desk-notes-none = 没有便条。
desk-notes-by = 来自 { $name }
desk-notes-by-nobody = 来自没有写名字的人

## Sound

desk-signals = 有人写或在等的时候
desk-signals-sound = 放一个轻轻的声音
desk-signals-shake = 手机震动
desk-signals-means = 你登录时两个都关着。设备上不会保存这个。

## Words for oneself

desk-debrief = 写给自己的话
desk-debrief-means = 很难的聊天以后，写一写会有帮助。由你选择。只有你能看。
desk-debrief-open = 写或看
desk-debrief-label = 什么还留在你心里
desk-debrief-hint = 会保留 30 天。不要写能看出对方是谁的内容。
desk-debrief-go = 为我保留
desk-debrief-told = 保留好了。只有你能打开。
desk-debrief-none = 你在这里没有保留什么。
desk-note-closed = 用你的密钥打不开这个。它可能是重新开始以前的。
desk-note-until = 写于 { $from }。删除于 { $until }。
desk-note-erase = 删除
desk-note-erase-long = 删除 { $date } 写的内容
desk-note-erase-heading = 现在删除？
desk-note-erase-means = 它在你这里会马上消失。不能撤回。
desk-note-erase-yes = 删除

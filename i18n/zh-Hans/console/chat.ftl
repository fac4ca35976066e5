### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = 一个聊天
chat-back = 回到值班台
chat-opening = 聊天正在打开。请稍等。
chat-over = 这个聊天对你来说结束了，或在这里还没打开。
chat-over-note = 如果这很难，你可以休息一下。你可以在值班台给自己写几句话。

## Who reads

chat-readers = 能看这个的人：{ $names }。
chat-present = 对方开着这个聊天。
chat-away = 对方现在没有开着这个聊天。
chat-who-youth = 对方
chat-who-intake = 最先回答的人
chat-who-someone = 团队里的人
chat-who-me = { $name }（你）
chat-who-lead = { $name }（负责人）
chat-who-you = 你

## What was said

chat-log = 说过的话
chat-empty = 从现在起说的话会在这里。
chat-typing = 对方正在写。
chat-card = 名单里的一个地方
chat-card-of = 一个地方：{ $name }
chat-lesson = 一课
# $name: the title of the lesson.
chat-lesson-of = 一课：{ $name }
chat-state-sending = 正在发送
chat-state-not-sent = 没有发出去
chat-again = 再发一次
chat-drop = 去掉
chat-line-of-opened = 聊天开始了。
chat-line-of-joined = { $name } 进来了。
chat-line-of-left = { $name } 离开了。
chat-line-of-handed-over = 聊天交给了 { $name }。
chat-line-of-lead-joined = { $name } 作为负责人进来了。
chat-line-of-renewed = 聊天有了新的密钥。能看的还是同样的人。
chat-line-of-came-back = 对方回来了，可能用了另一部手机。
chat-line-of-danger = { $name } 说：现在有危险。
chat-line-of-unreadable = 来了一个在这里打不开的东西。
chat-line-of-update = 来了一个由更新版页面写的东西。
chat-line-of-missing = 这里少了一些东西。
chat-line-of-changed = 能看的人变了。

## How it stands

chat-line-coming-back = 连接正在恢复。你发的会先等着。
chat-line-poll = 连接很慢。还能用，话可能要过一会儿才到。
chat-line-offline = 没有连接。你发的在这里等着。
chat-line-elsewhere = 这个聊天在你的另一个标签页里打开了。这一个先停着。
chat-stage-opening = 密钥一到，聊天就打开。
chat-stage-closed = 这个聊天结束了。
chat-stage-full = 这个聊天满了，再也放不下了。你可以在这里关掉它，对方可以开始新的。
chat-stage-gone = 这个聊天被删除了。
chat-stage-update = 这个聊天是用更新的页面写的。你可以重新打开工作台。
chat-stage-tampered = 这里有东西的签名不对。不再显示更多。负责人可以和你一起看。
chat-missing = 有东西没有到。后面的都等着。
chat-go-on = 就用现有的继续

## Writing

chat-write = 你的话
chat-write-whisper = 你的悄悄话
chat-send = 发送
chat-canned = 可以从这些话开始
chat-canned-means = 按一下就会放进你的话里。发送前可以改。
chat-canned-language = 这些话的语言
chat-canned-begin = 开始的时候
chat-canned-listen = 倾听的时候
chat-canned-steady = 想安稳下来
chat-canned-danger = 可能不安全的时候
chat-canned-wait = 对方在等的时候
chat-canned-end = 结束的时候
chat-cards = 发一个地方
chat-cards-means = 服务器看不到你找的或发的是哪个地方。
chat-cards-search = 名字、城镇或帮助的种类
chat-cards-missing = 地方的名单没有到。你可以晚点再试。
chat-cards-none = 没有找到地方。你可以试试别的词。
chat-cards-sent = 已发送：{ $name }
chat-cards-hold = 人可能不能自由离开
chat-cards-demo = 编出来的，试用的
chat-lessons = 发一课
chat-lessons-means = 服务器看不到你发的是哪一课。
chat-lessons-missing = 小课没有到。你可以晚点再试。

## Asking a colleague

chat-ask = 请一个人
chat-ask-nobody = 现在没有别人在值班。
chat-ask-what = 你想请对方做什么
chat-ask-hand-over = 接手
chat-ask-join = 也进来
chat-ask-whisper = 和我说悄悄话
chat-ask-who = 谁
chat-ask-pick = 选一个人
chat-ask-free = { $name }
chat-ask-busy = { $name }（有聊天）
chat-ask-away = { $name }（现在不在）
chat-ask-missing = 还没有选人。
chat-ask-go = 请
chat-ask-told = 你请了 { $name }。
chat-offered = 已经请人接手或进来。
chat-offer-withdraw = 不再请了
chat-offer-withdrawn = 现在没有请任何人。
chat-in-with = { $names } 可以在这里看和写。走以前，你可以说再见。
chat-leave-to-them = 走，交给他们
chat-leave-heading = 把这个聊天交给他们？
chat-leave-means-1 = 你不能再看里面的内容，也不能自己回来。
chat-leave-means-2 = 对方会看到你离开了。
chat-leave-yes = 交给他们
chat-left-told = 你已经不在那个聊天里。你不能再看里面的内容。
chat-whisper = 悄悄话
chat-whisper-means = 只有你们两个能看。求助的人看不到。
chat-whisper-log = 悄悄说过的话
chat-whisper-close = 结束悄悄话
chat-whisper-close-heading = 结束这次悄悄话？
chat-whisper-close-means = 悄悄说过的话会为你们两个删除。不能撤回。
chat-whisper-close-yes = 结束并删除

## What else can be done

chat-acts = 更多
chat-heavy = 这个聊天很沉重
chat-heavy-means = 这样你不会有第二个聊天，之后有十分钟休息。
chat-heavy-told = 已经标为沉重。你可以慢慢来。
chat-heavy-off-told = 不再标为沉重。
chat-phrase = 请对方约一个暗语
chat-phrase-told = 对方会看到怎么约暗语。
chat-note = 给负责人留便条
chat-note-label = 给负责人的便条
chat-note-hint = 只有负责人能打开。90 天后会删除。
chat-note-go = 密封并留下
chat-note-told = 便条密封好了。只有负责人能打开。
chat-note-long = 一张便条装不下。你可以写短一点。
chat-danger = 现在有危险
chat-danger-heading = 现在有人有危险吗？
chat-danger-means-1 = 会叫所有的负责人。
chat-danger-means-2 = 对方会看到你这样说了。
chat-danger-means-3 = 你会看到一步一步怎么做。这个按钮不会上报任何事。
chat-danger-yes = 是的，叫负责人
chat-danger-told = 已经叫了负责人。这件事不是你一个人面对。
chat-danger-now = 现在有危险
chat-danger-region = 地方
chat-danger-step = 第 { $at } 步，共 { $of } 步
chat-danger-next = 下一步
chat-danger-back = 上一步
chat-danger-lines-missing = 危机热线没有加载出来。它们在大家都能看的首页上。
chat-close = 关上聊天
chat-close-heading = 关上这个聊天？
chat-close-means-1 = 对你来说它就结束了。你不能再看里面的内容。
chat-close-means-2 = 对方可以再等一个人。
chat-close-yes = 关上
chat-close-told = 这个聊天对你来说关上了。
chat-erase = 删除聊天
chat-erase-heading = 为每个人删除这个聊天？
chat-erase-means-1 = 全部会马上消失，对方那里也是。
chat-erase-means-2 = 不能撤回。
chat-erase-yes = 删除
chat-erase-told = 聊天删除了。
chat-block = 屏蔽
chat-block-heading = 屏蔽在这里写的人？
chat-block-means-1 = 聊天会永远结束，全部会删除。
chat-block-means-2 = 对方还是可以看到危机热线。
chat-block-means-3 = 如果发生了什么，你可以先给负责人留一张便条。
chat-block-yes = 屏蔽并删除
chat-block-told = 聊天已屏蔽并删除。

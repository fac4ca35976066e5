### Six words that bring a chat back, and the check phrase for older text.

words-heading = 用来回来的六个词
words-why = 有了六个词，你可以在任何手机上打开这个聊天。不用名字，不用号码。
words-limits-1 = 这些词只能打开新的回复。以前说的话仍然锁着。
words-limits-2 = 我们不能再给你一次这些词。这里没有人知道它们。
words-limits-3 = 拿到这些词的人可以看新的回复。你可以背下来，或藏在一张单子里。
words-make = 给我看六个词
words-making = 正在做你的词。可能要几秒钟。
words-again-sure = 这个聊天已经有六个词。新的会代替它们，旧的就不能用了。
words-take-back = 收回这些词
words-take-back-sure = 这些词和暗语都不能用了。聊天在这里继续。
words-taken-back = 这些词现在什么都打不开。聊天在这里继续。
words-list = 你的词，按这个顺序
words-practise = 练习
words-practise-lead = 按你记得的输入。大小写和空格没关系。
words-practise-right = 对了。六个都对。
words-practise-some =
    { $count ->
       *[other] 有 { $count } 个词在对的位置。单子在上面。
    }
words-hide = 隐藏它们
words-show = 显示它们
words-done = 我记好了
words-language = 词的语言
words-label = 你的六个词
words-check = 检查

## Coming back

words-back-heading = 用六个词回来
words-back-lead = 按顺序输入这些词。大小写、空格和词尾没关系。
words-back-open = 打开聊天
words-back-opening = 正在找。可能要几秒钟。
words-back-nothing = 这些词什么都打不开。可能有一个不同，或者聊天过了几天被删除了。
words-back-count =
    { $count ->
       *[other] 这是 { $count } 个词。一共要六个。
    }
words-back-unknown = 第 { $word } 个词不在词表里。你可以再看看怎么写。
words-back-busy = 同时试的人太多。你可以过一分钟再试。
words-back-stopped = 这部手机打不开。另一部手机可能可以。

## The check phrase

phrase-heading = 暗语
phrase-why = 你和陪伴者可以选几个只有你们知道的字。有了它，以前的部分也能打开。
phrase-asked = 陪伴者想和你约一个暗语。
phrase-words-first = 暗语要和六个词一起用。这个聊天还没有六个词。
phrase-words-again = 要再用一次你的六个词。只在这部手机上核对。
phrase-words-wrong = 这不是这个聊天的词。
phrase-label = 暗语
phrase-hint = 最少六个字
phrase-save = 用这个暗语
phrase-saved = 暗语设好了。和六个词一起，它能打开以前的部分。
phrase-short = 最少要六个字或数字。
phrase-older = 还有以前的部分。只有暗语能打开。
phrase-open = 打开以前的部分
phrase-wrong = 这个暗语什么都打不开。

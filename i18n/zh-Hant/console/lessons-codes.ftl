### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = 可以先找的人
lessons-help-svc-shelter = 今晚的床位
lessons-help-svc-housing = 住的地方
lessons-help-svc-basics = 吃的、衣服、洗澡
lessons-help-svc-dental = 牙齒
lessons-help-svc-legal = 律師
lessons-help-svc-education = 上學和課程
lessons-help-svc-jobs = 工作和培訓
lessons-help-svc-crisis24 = 日夜都有的幫助
lessons-help-svc-casemgmt = 一直陪你的幫手
lessons-help-svc-medical = 護士或醫生
lessons-help-svc-mental = 心情和噩夢方面的幫助
lessons-help-svc-interpret = 口譯
lessons-help-svc-advocacy = 站在你這邊的人
lessons-help-svc-transport = 接送
lessons-help-svc-dropin = 可以進去坐坐的地方
lessons-help-svc-peer = 有過同樣經歷的人
lessons-help-svc-substance = 酒和毒品方面的幫助
lessons-help-svc-sexhealth = 檢查和避孕
lessons-help-svc-immigration = 證件和簽證
lessons-help-svc-records = 消除案底
lessons-help-svc-exitplan = 按你的步子離開

## Lines to call: their own names

lessons-line-emergency = 緊急情況
lessons-line-988 = 988 自殺與危機生命線
lessons-line-nhth = 全國人口販運熱線
lessons-line-nrs = 全國青少年離家熱線
lessons-line-rainn = 全國性侵害熱線
lessons-line-childhelp = Childhelp 全國兒童虐待熱線
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = 全國失蹤與被剝削兒童中心
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts 原住民熱線

## Topics

lessons-tag-private = 保持隱私
lessons-tag-calm = 平靜一點
lessons-tag-plan = 做計畫
lessons-tag-telling = 告訴別人
lessons-tag-feelings = 感受
lessons-tag-patterns = 控制的套路
lessons-tag-words = 怎麼說這件事
lessons-tag-leaving = 離開
lessons-tag-closeness = 親近
lessons-tag-online = 網路上
lessons-tag-pictures = 照片
lessons-tag-alcohol-drugs = 酒和毒品
lessons-tag-body = 身體
lessons-tag-dark-thoughts = 灰暗的念頭
lessons-tag-health = 健康
lessons-tag-law = 法律
lessons-tag-housing = 住的地方
lessons-tag-school = 上學
lessons-tag-papers = 證件
lessons-tag-helpers = 幫忙的人
lessons-tag-friends = 朋友
lessons-tag-future = 以後的事

## Where an idea comes from

lessons-basis-G = 支援服務指南（2014）
lessons-basis-H = 醫療指南（2014）
lessons-basis-M = 各機構一起做事（2013）
lessons-basis-P = 有希望的幫助方法（2009）
lessons-basis-C = 會議論文
lessons-basis-L = 法律或政府指引
lessons-basis-J = 我們自己的判斷

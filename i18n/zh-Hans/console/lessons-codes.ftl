### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = 可以先找的人
lessons-help-svc-shelter = 今晚的床位
lessons-help-svc-housing = 住的地方
lessons-help-svc-basics = 吃的、衣服、洗澡
lessons-help-svc-dental = 牙齿
lessons-help-svc-legal = 律师
lessons-help-svc-education = 上学和课程
lessons-help-svc-jobs = 工作和培训
lessons-help-svc-crisis24 = 日夜都有的帮助
lessons-help-svc-casemgmt = 一直陪你的帮手
lessons-help-svc-medical = 护士或医生
lessons-help-svc-mental = 心情和噩梦方面的帮助
lessons-help-svc-interpret = 口译
lessons-help-svc-advocacy = 站在你这边的人
lessons-help-svc-transport = 接送
lessons-help-svc-dropin = 可以进去坐坐的地方
lessons-help-svc-peer = 有过同样经历的人
lessons-help-svc-substance = 酒和毒品方面的帮助
lessons-help-svc-sexhealth = 检查和避孕
lessons-help-svc-immigration = 证件和签证
lessons-help-svc-records = 消除案底
lessons-help-svc-exitplan = 按你的步子离开

## Lines to call: their own names

lessons-line-emergency = 紧急情况
lessons-line-988 = 988 自杀与危机生命线
lessons-line-nhth = 全国人口贩运热线
lessons-line-nrs = 全国青少年离家热线
lessons-line-rainn = 全国性侵害热线
lessons-line-childhelp = Childhelp 全国儿童虐待热线
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = 全国失踪与被剥削儿童中心
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts 原住民热线

## Topics

lessons-tag-private = 保持隐私
lessons-tag-calm = 平静一点
lessons-tag-plan = 做计划
lessons-tag-telling = 告诉别人
lessons-tag-feelings = 感受
lessons-tag-patterns = 控制的套路
lessons-tag-words = 怎么说这件事
lessons-tag-leaving = 离开
lessons-tag-closeness = 亲近
lessons-tag-online = 网上
lessons-tag-pictures = 照片
lessons-tag-alcohol-drugs = 酒和毒品
lessons-tag-body = 身体
lessons-tag-dark-thoughts = 灰暗的念头
lessons-tag-health = 健康
lessons-tag-law = 法律
lessons-tag-housing = 住的地方
lessons-tag-school = 上学
lessons-tag-papers = 证件
lessons-tag-helpers = 帮忙的人
lessons-tag-friends = 朋友
lessons-tag-future = 以后的事

## Where an idea comes from

lessons-basis-G = 支持服务指南（2014）
lessons-basis-H = 医疗指南（2014）
lessons-basis-M = 各机构一起做事（2013）
lessons-basis-P = 有希望的帮助方法（2009）
lessons-basis-C = 会议论文
lessons-basis-L = 法律或政府指引
lessons-basis-J = 我们自己的判断

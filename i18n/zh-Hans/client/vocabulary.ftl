### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = 可以先找的人
kind-svc-shelter = 今晚的床位
kind-svc-housing = 住的地方
kind-svc-basics = 吃的、衣服、洗澡
kind-svc-dental = 牙齿
kind-svc-legal = 律师
kind-svc-education = 上学和课程
kind-svc-jobs = 工作和培训
kind-svc-crisis24 = 日夜都有的帮助
kind-svc-casemgmt = 一直陪你的帮手
kind-svc-medical = 护士或医生
kind-svc-mental = 心情和噩梦方面的帮助
kind-svc-interpret = 口译
kind-svc-advocacy = 站在你这边的人
kind-svc-transport = 接送
kind-svc-dropin = 可以进去坐坐的地方
kind-svc-peer = 有过同样经历的人
kind-svc-substance = 酒和毒品方面的帮助
kind-svc-sexhealth = 检查和避孕
kind-svc-immigration = 证件和签证
kind-svc-records = 消除案底
kind-svc-exitplan = 按你的步子离开

## Ways in: what is asked, and what is not

mark-acc-id-yes = 要看证件
mark-acc-id-no = 不用证件
mark-acc-insurance-yes = 要看医疗保险
mark-acc-insurance-no = 不用医疗保险
mark-acc-income-yes = 会问你的收入
mark-acc-income-no = 不问你的收入
mark-acc-residence-yes = 会问你住在哪里
mark-acc-residence-no = 不问你住在哪里
mark-acc-proofage-yes = 要看年龄证明
mark-acc-proofage-no = 不用年龄证明
mark-acc-tb-yes = 要做肺结核检查
mark-acc-tb-no = 不用肺结核检查
mark-acc-sober-yes = 要求没有喝酒或用药
mark-acc-sober-no = 喝过酒或用过药也可以来
mark-acc-background-yes = 会查背景
mark-acc-background-no = 不查背景
mark-acc-testing-yes = 会做毒品检测
mark-acc-testing-no = 不做毒品检测
mark-acc-walkin-yes = 可以直接进去
mark-acc-walkin-no = 不能直接进去
mark-acc-selfref-yes = 你可以自己申请
mark-acc-selfref-no = 要由别人替你申请
mark-acc-referral-yes = 要有人介绍你去
mark-acc-referral-no = 不用别人介绍
mark-acc-appointment-yes = 要预约
mark-acc-appointment-no = 不用预约
mark-acc-phonescreen-yes = 先在电话里问问题
mark-acc-phonescreen-no = 不先在电话里问问题
mark-acc-policeref-yes = 要通过警察
mark-acc-policeref-no = 不通过警察也可以来
mark-acc-policereport-yes = 要有报警记录
mark-acc-policereport-no = 不用报警记录
mark-acc-guardian-yes = 要父母或监护人同意
mark-acc-guardian-no = 不用父母或监护人同意
mark-acc-mandatedreport-yes = 会先告诉你哪些事他们要上报
mark-acc-mandatedreport-no = 可能不会先告诉你他们上报什么
mark-acc-system-yes = 要有正在处理的案子
mark-acc-system-no = 不用有案子

## Who is welcome

mark-pop-boys-yes = 欢迎男孩和年轻男性
mark-pop-boys-no = 不接男孩和年轻男性
mark-pop-girls-yes = 欢迎女孩和年轻女性
mark-pop-girls-no = 不接女孩和年轻女性
mark-pop-trans-yes = 欢迎跨性别的人
mark-pop-trans-no = 不接跨性别的人
mark-pop-nonbinary-yes = 欢迎非二元的人
mark-pop-nonbinary-no = 不接非二元的人
mark-pop-lgbtq-yes = 欢迎 LGBTQ 的人
mark-pop-lgbtq-no = 不接 LGBTQ 的人
mark-pop-parenting-yes = 欢迎年轻的父母
mark-pop-parenting-no = 不接年轻的父母
mark-pop-undoc-yes = 没有身份证件也欢迎
mark-pop-undoc-no = 不接没有身份证件的人
mark-pop-disabled-yes = 欢迎残障人士
mark-pop-disabled-no = 没有残障设施
mark-pop-deaf-yes = 欢迎听障人士
mark-pop-deaf-no = 没有听障服务
mark-pop-tribal-yes = 欢迎原住民
mark-pop-tribal-no = 不接原住民
mark-pop-rural-yes = 离城镇远的人也可以
mark-pop-rural-no = 只接城镇里的人
mark-pop-labour-yes = 帮助在工作上被人利用的人
mark-pop-labour-no = 不接在工作上被人利用的人
mark-pop-minors-yes = 欢迎 18 岁以下
mark-pop-minors-no = 不接 18 岁以下
mark-pop-adults18-yes = 欢迎 18 岁和以上
mark-pop-adults18-no = 不接 18 岁和以上

## How it is there

mark-safe-single-yes = 单人房间
mark-safe-single-no = 没有单人房间
mark-safe-shared-yes = 合住房间
mark-safe-shared-no = 没有合住房间
mark-safe-ownroomdoor-yes = 你的门可以锁
mark-safe-ownroomdoor-no = 门不能锁
mark-safe-curfew-yes = 晚上有回来的时间限制
mark-safe-curfew-no = 晚上没有时间限制
mark-safe-phonekept-yes = 手机留在你身边
mark-safe-phonekept-no = 他们会收走手机
mark-safe-leave-yes = 你可以自由进出
mark-safe-leave-no = 你不能自由进出
mark-safe-hold-yes = 一开始你可能不能自由离开
mark-safe-hold-no = 你随时可以离开
mark-safe-survivorled-yes = 由有过同样经历的人带领
mark-safe-survivorled-no = 不是由有过同样经历的人带领
mark-safe-traumatrained-yes = 工作人员学过创伤照护
mark-safe-traumatrained-no = 工作人员没有学过创伤照护
mark-safe-nopolice-yes = 法律允许时，找警察前会先问你
mark-safe-nopolice-no = 可能不问你就找警察
mark-safe-pets-yes = 可以带宠物
mark-safe-pets-no = 不能带宠物
mark-safe-withheld-yes = 地址不公开
mark-safe-withheld-no = 地址公开

## How it is given

mark-mode-inperson-yes = 当面
mark-mode-inperson-no = 不能当面
mark-mode-phone-yes = 打电话
mark-mode-phone-no = 不能打电话
mark-mode-text-yes = 发短信
mark-mode-text-no = 不能发短信
mark-mode-chat-yes = 网上聊天
mark-mode-chat-no = 不能网上聊天
mark-mode-video-yes = 视频
mark-mode-video-no = 不能视频
mark-mode-mobile-yes = 开车到各处去
mark-mode-mobile-no = 固定在一个地方
mark-mode-comesToYou-yes = 会来你这里
mark-mode-comesToYou-no = 不会来你这里
mark-mode-transportgiven-yes = 会接送你
mark-mode-transportgiven-no = 不接送

## What it costs

mark-cost-free-yes = 免费
mark-cost-free-no = 不免费
mark-cost-sliding-yes = 能付多少付多少
mark-cost-sliding-no = 价钱固定
mark-cost-medicaid-yes = 接受 Medicaid
mark-cost-medicaid-no = 不接受 Medicaid

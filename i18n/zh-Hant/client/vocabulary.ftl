### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = 可以先找的人
kind-svc-shelter = 今晚的床位
kind-svc-housing = 住的地方
kind-svc-basics = 吃的、衣服、洗澡
kind-svc-dental = 牙齒
kind-svc-legal = 律師
kind-svc-education = 上學和課程
kind-svc-jobs = 工作和培訓
kind-svc-crisis24 = 日夜都有的幫助
kind-svc-casemgmt = 一直陪你的幫手
kind-svc-medical = 護士或醫生
kind-svc-mental = 心情和噩夢方面的幫助
kind-svc-interpret = 口譯
kind-svc-advocacy = 站在你這邊的人
kind-svc-transport = 接送
kind-svc-dropin = 可以進去坐坐的地方
kind-svc-peer = 有過同樣經歷的人
kind-svc-substance = 酒和毒品方面的幫助
kind-svc-sexhealth = 檢查和避孕
kind-svc-immigration = 證件和簽證
kind-svc-records = 消除案底
kind-svc-exitplan = 按你的步子離開

## Ways in: what is asked, and what is not

mark-acc-id-yes = 要看證件
mark-acc-id-no = 不用證件
mark-acc-insurance-yes = 要看醫療保險
mark-acc-insurance-no = 不用醫療保險
mark-acc-income-yes = 會問你的收入
mark-acc-income-no = 不問你的收入
mark-acc-residence-yes = 會問你住在哪裡
mark-acc-residence-no = 不問你住在哪裡
mark-acc-proofage-yes = 要看年齡證明
mark-acc-proofage-no = 不用年齡證明
mark-acc-tb-yes = 要做肺結核檢查
mark-acc-tb-no = 不用肺結核檢查
mark-acc-sober-yes = 要求沒有喝酒或用藥
mark-acc-sober-no = 喝過酒或用過藥也可以來
mark-acc-background-yes = 會查背景
mark-acc-background-no = 不查背景
mark-acc-testing-yes = 會做毒品檢測
mark-acc-testing-no = 不做毒品檢測
mark-acc-walkin-yes = 可以直接進去
mark-acc-walkin-no = 不能直接進去
mark-acc-selfref-yes = 你可以自己申請
mark-acc-selfref-no = 要由別人替你申請
mark-acc-referral-yes = 要有人介紹你去
mark-acc-referral-no = 不用別人介紹
mark-acc-appointment-yes = 要預約
mark-acc-appointment-no = 不用預約
mark-acc-phonescreen-yes = 先在電話裡問問題
mark-acc-phonescreen-no = 不先在電話裡問問題
mark-acc-policeref-yes = 要透過警察
mark-acc-policeref-no = 不透過警察也可以來
mark-acc-policereport-yes = 要有報警記錄
mark-acc-policereport-no = 不用報警記錄
mark-acc-guardian-yes = 要父母或監護人同意
mark-acc-guardian-no = 不用父母或監護人同意
mark-acc-mandatedreport-yes = 會先告訴你哪些事他們要通報
mark-acc-mandatedreport-no = 可能不會先告訴你他們通報什麼
mark-acc-system-yes = 要有正在處理的案子
mark-acc-system-no = 不用有案子

## Who is welcome

mark-pop-boys-yes = 歡迎男孩和年輕男性
mark-pop-boys-no = 不接男孩和年輕男性
mark-pop-girls-yes = 歡迎女孩和年輕女性
mark-pop-girls-no = 不接女孩和年輕女性
mark-pop-trans-yes = 歡迎跨性別的人
mark-pop-trans-no = 不接跨性別的人
mark-pop-nonbinary-yes = 歡迎非二元的人
mark-pop-nonbinary-no = 不接非二元的人
mark-pop-lgbtq-yes = 歡迎 LGBTQ 的人
mark-pop-lgbtq-no = 不接 LGBTQ 的人
mark-pop-parenting-yes = 歡迎年輕的父母
mark-pop-parenting-no = 不接年輕的父母
mark-pop-undoc-yes = 沒有身分證件也歡迎
mark-pop-undoc-no = 不接沒有身分證件的人
mark-pop-disabled-yes = 歡迎殘障人士
mark-pop-disabled-no = 沒有殘障設施
mark-pop-deaf-yes = 歡迎聽障人士
mark-pop-deaf-no = 沒有聽障服務
mark-pop-tribal-yes = 歡迎原住民
mark-pop-tribal-no = 不接原住民
mark-pop-rural-yes = 離城鎮遠的人也可以
mark-pop-rural-no = 只接城鎮裡的人
mark-pop-labour-yes = 幫助在工作上被人利用的人
mark-pop-labour-no = 不接在工作上被人利用的人
mark-pop-minors-yes = 歡迎 18 歲以下
mark-pop-minors-no = 不接 18 歲以下
mark-pop-adults18-yes = 歡迎 18 歲和以上
mark-pop-adults18-no = 不接 18 歲和以上

## How it is there

mark-safe-single-yes = 單人房間
mark-safe-single-no = 沒有單人房間
mark-safe-shared-yes = 合住房間
mark-safe-shared-no = 沒有合住房間
mark-safe-ownroomdoor-yes = 你的門可以鎖
mark-safe-ownroomdoor-no = 門不能鎖
mark-safe-curfew-yes = 晚上有回來的時間限制
mark-safe-curfew-no = 晚上沒有時間限制
mark-safe-phonekept-yes = 手機留在你身邊
mark-safe-phonekept-no = 他們會收走手機
mark-safe-leave-yes = 你可以自由進出
mark-safe-leave-no = 你不能自由進出
mark-safe-hold-yes = 一開始你可能不能自由離開
mark-safe-hold-no = 你隨時可以離開
mark-safe-survivorled-yes = 由有過同樣經歷的人帶領
mark-safe-survivorled-no = 不是由有過同樣經歷的人帶領
mark-safe-traumatrained-yes = 工作人員學過創傷照護
mark-safe-traumatrained-no = 工作人員沒有學過創傷照護
mark-safe-nopolice-yes = 法律允許時，找警察前會先問你
mark-safe-nopolice-no = 可能不問你就找警察
mark-safe-pets-yes = 可以帶寵物
mark-safe-pets-no = 不能帶寵物
mark-safe-withheld-yes = 地址不公開
mark-safe-withheld-no = 地址公開

## How it is given

mark-mode-inperson-yes = 當面
mark-mode-inperson-no = 不能當面
mark-mode-phone-yes = 打電話
mark-mode-phone-no = 不能打電話
mark-mode-text-yes = 發簡訊
mark-mode-text-no = 不能發簡訊
mark-mode-chat-yes = 線上聊天
mark-mode-chat-no = 不能線上聊天
mark-mode-video-yes = 視訊
mark-mode-video-no = 不能視訊
mark-mode-mobile-yes = 開車到各處去
mark-mode-mobile-no = 固定在一個地方
mark-mode-comesToYou-yes = 會來你這裡
mark-mode-comesToYou-no = 不會來你這裡
mark-mode-transportgiven-yes = 會接送你
mark-mode-transportgiven-no = 不接送

## What it costs

mark-cost-free-yes = 免費
mark-cost-free-no = 不免費
mark-cost-sliding-yes = 能付多少付多少
mark-cost-sliding-no = 價錢固定
mark-cost-medicaid-yes = 接受 Medicaid
mark-cost-medicaid-no = 不接受 Medicaid

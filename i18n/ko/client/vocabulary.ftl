### Short labels for the codes of our vocabulary: svc.shelter is kind-svc-shelter,
### acc.id with the value "no" is mark-acc-id-no. A young person would say it so.


## Kinds of help

kind-svc-intake = 처음 이야기할 사람
kind-svc-shelter = 오늘 밤 잠자리
kind-svc-housing = 살 곳
kind-svc-basics = 음식, 옷, 샤워
kind-svc-dental = 치아
kind-svc-legal = 변호사
kind-svc-education = 학교와 수업
kind-svc-jobs = 일자리와 직업 교육
kind-svc-crisis24 = 밤낮으로 있는 도움
kind-svc-casemgmt = 곁에서 계속 돕는 사람
kind-svc-medical = 간호사나 의사
kind-svc-mental = 기분과 나쁜 꿈에 대한 도움
kind-svc-interpret = 통역
kind-svc-advocacy = 내 편이 되어 줄 사람
kind-svc-transport = 차 태워 주기
kind-svc-dropin = 잠깐 들를 곳
kind-svc-peer = 같은 일을 겪은 사람들
kind-svc-substance = 술과 약물에 대한 도움
kind-svc-sexhealth = 검사와 피임
kind-svc-immigration = 체류 서류와 비자
kind-svc-records = 기록 지우기
kind-svc-exitplan = 내 속도로 떠나도록 돕기

## Ways in: what is asked, and what is not

mark-acc-id-yes = 신분증을 보자고 해요
mark-acc-id-no = 신분증이 없어도 돼요
mark-acc-insurance-yes = 건강 보험을 물어요
mark-acc-insurance-no = 건강 보험이 없어도 돼요
mark-acc-income-yes = 수입을 물어요
mark-acc-income-no = 수입을 묻지 않아요
mark-acc-residence-yes = 사는 곳을 물어요
mark-acc-residence-no = 사는 곳을 묻지 않아요
mark-acc-proofage-yes = 나이 증명을 보자고 해요
mark-acc-proofage-no = 나이 증명이 없어도 돼요
mark-acc-tb-yes = 결핵 검사를 보자고 해요
mark-acc-tb-no = 결핵 검사가 없어도 돼요
mark-acc-sober-yes = 술이나 약을 안 한 상태여야 해요
mark-acc-sober-no = 술이나 약을 했어도 갈 수 있어요
mark-acc-background-yes = 신원 조회를 해요
mark-acc-background-no = 신원 조회를 하지 않아요
mark-acc-testing-yes = 약물 검사를 해요
mark-acc-testing-no = 약물 검사를 하지 않아요
mark-acc-walkin-yes = 그냥 가도 돼요
mark-acc-walkin-no = 그냥 가면 안 돼요
mark-acc-selfref-yes = 직접 신청할 수 있어요
mark-acc-selfref-no = 다른 사람이 신청해 주어야 해요
mark-acc-referral-yes = 누군가의 소개가 있어야 해요
mark-acc-referral-no = 소개가 없어도 돼요
mark-acc-appointment-yes = 예약하고 가요
mark-acc-appointment-no = 예약이 없어도 돼요
mark-acc-phonescreen-yes = 먼저 전화로 물어봐요
mark-acc-phonescreen-no = 먼저 전화로 묻지 않아요
mark-acc-policeref-yes = 경찰을 통해서만 가요
mark-acc-policeref-no = 경찰 없이 갈 수 있어요
mark-acc-policereport-yes = 경찰 신고 기록이 있어야 해요
mark-acc-policereport-no = 경찰 신고 기록이 없어도 돼요
mark-acc-guardian-yes = 부모나 보호자의 동의가 있어야 해요
mark-acc-guardian-no = 부모나 보호자가 없어도 돼요
mark-acc-mandatedreport-yes = 무엇을 신고하게 되는지 먼저 말해 줘요
mark-acc-mandatedreport-no = 무엇을 신고하는지 먼저 말하지 않을 수 있어요
mark-acc-system-yes = 진행 중인 사건이 있어야 해요
mark-acc-system-no = 진행 중인 사건이 없어도 돼요

## Who is welcome

mark-pop-boys-yes = 남자 청소년과 청년을 반겨요
mark-pop-boys-no = 남자 청소년과 청년은 받지 않아요
mark-pop-girls-yes = 여자 청소년과 청년을 반겨요
mark-pop-girls-no = 여자 청소년과 청년은 받지 않아요
mark-pop-trans-yes = 트랜스젠더를 반겨요
mark-pop-trans-no = 트랜스젠더는 받지 않아요
mark-pop-nonbinary-yes = 논바이너리를 반겨요
mark-pop-nonbinary-no = 논바이너리는 받지 않아요
mark-pop-lgbtq-yes = 성소수자(LGBTQ)를 반겨요
mark-pop-lgbtq-no = 성소수자(LGBTQ)는 받지 않아요
mark-pop-parenting-yes = 아이가 있는 젊은 부모를 반겨요
mark-pop-parenting-no = 아이가 있는 젊은 부모는 받지 않아요
mark-pop-undoc-yes = 체류 서류가 없어도 반겨요
mark-pop-undoc-no = 체류 서류가 없는 사람은 받지 않아요
mark-pop-disabled-yes = 장애가 있는 사람을 반겨요
mark-pop-disabled-no = 장애가 있는 사람을 위한 준비가 없어요
mark-pop-deaf-yes = 농인을 반겨요
mark-pop-deaf-no = 농인을 위한 준비가 없어요
mark-pop-tribal-yes = 원주민을 반겨요
mark-pop-tribal-no = 원주민은 받지 않아요
mark-pop-rural-yes = 도시에서 먼 사람도 돼요
mark-pop-rural-no = 도시에 있는 사람만 돼요
mark-pop-labour-yes = 일로 이용당한 사람을 도와요
mark-pop-labour-no = 일로 이용당한 사람은 받지 않아요
mark-pop-minors-yes = 18살이 안 된 사람을 반겨요
mark-pop-minors-no = 18살이 안 되면 받지 않아요
mark-pop-adults18-yes = 18살부터 반겨요
mark-pop-adults18-no = 18살부터는 받지 않아요

## How it is there

mark-safe-single-yes = 1인실이 있어요
mark-safe-single-no = 1인실이 없어요
mark-safe-shared-yes = 함께 쓰는 방이 있어요
mark-safe-shared-no = 함께 쓰는 방이 없어요
mark-safe-ownroomdoor-yes = 방문을 잠글 수 있어요
mark-safe-ownroomdoor-no = 방문을 잠글 수 없어요
mark-safe-curfew-yes = 들어와야 하는 시간이 있어요
mark-safe-curfew-no = 들어와야 하는 시간이 없어요
mark-safe-phonekept-yes = 휴대폰을 가지고 있어요
mark-safe-phonekept-no = 휴대폰을 맡아 두어요
mark-safe-leave-yes = 드나들 수 있어요
mark-safe-leave-no = 마음대로 드나들 수 없어요
mark-safe-hold-yes = 처음에는 마음대로 나가지 못할 수 있어요
mark-safe-hold-no = 언제든 나갈 수 있어요
mark-safe-survivorled-yes = 같은 일을 겪은 사람들이 이끌어요
mark-safe-survivorled-no = 같은 일을 겪은 사람들이 이끌지는 않아요
mark-safe-traumatrained-yes = 직원이 트라우마 돌봄을 배웠어요
mark-safe-traumatrained-no = 직원이 트라우마 돌봄을 배우지 않았어요
mark-safe-nopolice-yes = 법이 허락하면, 경찰을 부르기 전에 먼저 물어봐요
mark-safe-nopolice-no = 묻지 않고 경찰을 부를 수 있어요
mark-safe-pets-yes = 반려동물도 돼요
mark-safe-pets-no = 반려동물은 안 돼요
mark-safe-withheld-yes = 주소를 알리지 않아요
mark-safe-withheld-no = 주소가 공개되어 있어요

## How it is given

mark-mode-inperson-yes = 직접 만나요
mark-mode-inperson-no = 직접 만나지 않아요
mark-mode-phone-yes = 전화로 해요
mark-mode-phone-no = 전화로는 안 해요
mark-mode-text-yes = 문자로 해요
mark-mode-text-no = 문자로는 안 해요
mark-mode-chat-yes = 채팅으로 해요
mark-mode-chat-no = 채팅으로는 안 해요
mark-mode-video-yes = 영상으로 해요
mark-mode-video-no = 영상으로는 안 해요
mark-mode-mobile-yes = 차로 여기저기 다녀요
mark-mode-mobile-no = 한곳에 있어요
mark-mode-comesToYou-yes = 나에게 와 줘요
mark-mode-comesToYou-no = 나에게 오지는 않아요
mark-mode-transportgiven-yes = 차를 태워 줘요
mark-mode-transportgiven-no = 차를 태워 주지는 않아요

## What it costs

mark-cost-free-yes = 무료예요
mark-cost-free-no = 무료가 아니에요
mark-cost-sliding-yes = 낼 수 있는 만큼 내요
mark-cost-sliding-no = 값이 정해져 있어요
mark-cost-medicaid-yes = Medicaid를 받아요
mark-cost-medicaid-no = Medicaid를 받지 않아요

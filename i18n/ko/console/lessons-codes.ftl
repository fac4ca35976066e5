### The studio: what a card can point at, and what a lesson is about.

## Kinds of help, as in the finder

lessons-help-svc-intake = 처음 이야기할 사람
lessons-help-svc-shelter = 오늘 밤 잠자리
lessons-help-svc-housing = 살 곳
lessons-help-svc-basics = 음식, 옷, 샤워
lessons-help-svc-dental = 치아
lessons-help-svc-legal = 변호사
lessons-help-svc-education = 학교와 수업
lessons-help-svc-jobs = 일자리와 직업 교육
lessons-help-svc-crisis24 = 밤낮으로 있는 도움
lessons-help-svc-casemgmt = 곁에서 계속 돕는 사람
lessons-help-svc-medical = 간호사나 의사
lessons-help-svc-mental = 기분과 나쁜 꿈에 대한 도움
lessons-help-svc-interpret = 통역
lessons-help-svc-advocacy = 내 편이 되어 줄 사람
lessons-help-svc-transport = 차 태워 주기
lessons-help-svc-dropin = 잠깐 들를 곳
lessons-help-svc-peer = 같은 일을 겪은 사람들
lessons-help-svc-substance = 술과 약물에 대한 도움
lessons-help-svc-sexhealth = 검사와 피임
lessons-help-svc-immigration = 체류 서류와 비자
lessons-help-svc-records = 기록 지우기
lessons-help-svc-exitplan = 내 속도로 떠나도록 돕기

## Lines to call: their own names

lessons-line-emergency = 긴급
lessons-line-988 = 988 자살·위기 상담 전화
lessons-line-nhth = 전국 인신매매 상담 전화
lessons-line-nrs = 전국 집 나온 청소년 상담 전화
lessons-line-rainn = 전국 성폭력 상담 전화
lessons-line-childhelp = Childhelp 전국 아동 학대 상담 전화
lessons-line-lir = love is respect
lessons-line-trevor = The Trevor Project
lessons-line-ncmec = 전국 실종·착취 아동 센터
lessons-line-ctl = Crisis Text Line
lessons-line-strong = StrongHearts 원주민 상담 전화

## Topics

lessons-tag-private = 비밀 지키기
lessons-tag-calm = 차분해지기
lessons-tag-plan = 계획 세우기
lessons-tag-telling = 누군가에게 말하기
lessons-tag-feelings = 감정
lessons-tag-patterns = 통제하는 방식
lessons-tag-words = 그 일을 부르는 말
lessons-tag-leaving = 떠나기
lessons-tag-closeness = 가까워지기
lessons-tag-online = 온라인
lessons-tag-pictures = 사진
lessons-tag-alcohol-drugs = 술과 약물
lessons-tag-body = 몸
lessons-tag-dark-thoughts = 어두운 생각
lessons-tag-health = 건강
lessons-tag-law = 법
lessons-tag-housing = 살 곳
lessons-tag-school = 학교
lessons-tag-papers = 서류
lessons-tag-helpers = 돕는 사람들
lessons-tag-friends = 친구
lessons-tag-future = 앞으로의 일

## Where an idea comes from

lessons-basis-G = 지원 기관 안내서 (2014)
lessons-basis-H = 의료 안내서 (2014)
lessons-basis-M = 함께 일하는 기관들 (2013)
lessons-basis-P = 좋아 보이는 도움 방법 (2009)
lessons-basis-C = 학술 대회 글
lessons-basis-L = 법이나 공공 안내
lessons-basis-J = 우리의 판단

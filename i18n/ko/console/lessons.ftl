### The studio: lessons are written, read, signed and put on phones. Editors read it, not the youth.

console-nav-lessons = 레슨

lessons-heading = 레슨
lessons-lead = 청소년이 배우기에서 읽는 것이에요. 바뀐 것은 나가기 전에 두 사람이 살펴봐요.
lessons-back = 모든 레슨

## What someone may do here

may-lessons-see = 모든 레슨과 그 상태, 나온 의견을 봐요.
may-lessons-write = 레슨을 쓰거나 다른 언어로 옮겨요.
may-lessons-review = 레슨에 동의하거나 쪽지와 함께 돌려보내요.
may-lessons-publish = 충분한 사람이 동의한 레슨을 휴대폰에 올려요.
may-lessons-withdraw = 레슨을 모든 휴대폰에서 바로 내려요.

## What waits, on the first page

# $count (number): lessons.
today-lessons-sign =
    { $count ->
       *[other] 레슨 { $count }개가 서명을 기다려요
    }
today-lessons-sign-note = 청소년은 지금도 읽을 수 있어요. 여기 사람들이 서명할 때까지 "아직 검토 전"이라고 나와요.
today-lessons-sign-go = 서명할 레슨 보기
today-lessons-review =
    { $count ->
       *[other] 바뀐 레슨 { $count }개가 동의를 기다려요
    }
today-lessons-review-note = 동의하거나 쪽지와 함께 돌려보낼 수 있어요.
today-lessons-review-go = 바뀐 것 보기
today-lessons-publish =
    { $count ->
       *[other] 레슨 { $count }개를 휴대폰에 올릴 수 있어요
    }
today-lessons-publish-note = 충분한 사람이 동의했어요. 지금 올리거나, 고른 시간에 올릴 수 있어요.
today-lessons-publish-go = 준비된 것 보기
today-lessons-due =
    { $count ->
       *[other] 레슨 { $count }개를 다시 볼 때가 됐어요
    }
today-lessons-due-note = 사실은 오래되면 바뀌어요. 누군가 이 레슨을 다시 읽고 새 날짜를 정해요.
today-lessons-due-go = 때가 된 것 보기

## The list

lessons-unsent = 썼지만 아직 저장 안 함
lessons-waits = 나를 기다리는 것
lessons-nothing-waits = 기다리는 것이 없어요. 아래 레슨은 모두 읽을 수 있어요.
# $count (number): lessons in this part of the list.
lessons-wait-sign = 서명할 것 ({ $count })
lessons-wait-sign-note = Wayside에 들어 있던 것이고, 여기서 아직 아무도 서명하지 않았어요. 하나씩 읽고 동의하거나 의견을 남겨 주세요.
lessons-wait-returned = 나에게 돌아온 것 ({ $count })
lessons-wait-returned-note = 누군가 바꾼 것을 읽고 쪽지를 썼어요. 고쳐서 다시 보낼 수 있어요.
lessons-wait-review = 바뀌어서 동의를 기다리는 것 ({ $count })
lessons-wait-review-note = 누군가 바꾼 것이에요. 동의하거나 쪽지와 함께 돌려보낼 수 있어요.
lessons-wait-publish = 휴대폰에 올릴 수 있는 것 ({ $count })
lessons-wait-publish-note = 충분한 사람이 동의했어요.
lessons-wait-check = 확인할 번역 ({ $count })
lessons-wait-check-note = 컴퓨터나 사람이 번역했어요. 어느 카드가 맞는지 말할 수 있어요.
lessons-wait-translate = 번역할 것 ({ $count })
lessons-wait-translate-note = 카드가 빠졌거나 그 뒤에 영어가 바뀌었어요.
lessons-wait-overdue = 날짜가 지난 것 ({ $count })
lessons-wait-overdue-note = 다시 볼 날이 지났어요.
lessons-wait-due = 곧 때가 되는 것 ({ $count })
lessons-wait-due-note = 다시 볼 날까지 30일이 안 남았어요.
lessons-all = 모든 레슨
lessons-language = 언어
lessons-none = 아직 레슨이 없어요.
lessons-not-begun = 시작하지 않았어요. 열어서 첫 카드를 번역할 수 있어요.
lessons-part-track-0 = 다른 레슨
lessons-part-track-1 = 바로 지금
lessons-part-track-2 = 무슨 일인지 알아보기
lessons-part-track-3 = 사람을 끌어들이는 방법들
lessons-part-track-4 = 몸과 마음
lessons-part-track-5 = 권리와 도움받기
lessons-part-track-6 = 내 사람들, 내 속도
lessons-part-steady = 마음 가라앉히기
lessons-part-check-in = 나만 보는 질문
lessons-unsigned = 아직 서명 전
# $count (number): cards of a translation.
lessons-count-stale = 영어가 바뀜: { $count }
lessons-count-machine = 컴퓨터가 씀: { $count }
lessons-count-draft = 확인 전: { $count }
lessons-count-absent = 빠짐: { $count }
lessons-comments-open = 의견: { $count }
# $when: a day and a time.
lessons-from = 나가는 때: { $when }
# $date: a day.
lessons-review-by = 다시 볼 날: { $date }

## A new lesson

lessons-begin = 새 레슨 시작하기
lessons-begin-means = 빈 카드 한 장이 있는 초안으로 시작해요. 충분한 사람이 좋다고 하기 전에는 어떤 휴대폰에도 가지 않아요.
# Followed by the id, such as trust-slowly.
lessons-begin-id = 링크에 쓰일 이름이에요. 바뀌지 않아요:
lessons-begin-title-wrong = 먼저 글자가 있는 제목을 써 주세요.
lessons-begin-taken = 이 이름을 쓰는 레슨이 이미 있어요. 다른 제목을 고를 수 있어요.
lessons-track = 배우기의 부분
lessons-begin-go = 시작하기
lessons-begun = 레슨을 시작했어요. 첫 카드를 쓸 수 있어요.

## How a lesson stands

lessons-state-draft = 초안
lessons-state-in-review = 검토 중
lessons-state-approved = 휴대폰에 올릴 수 있음
lessons-state-scheduled = 나중에 나감
lessons-state-published = 휴대폰에 있음
lessons-state-archived = 거두어들임
lessons-state-draft-means = 초안이에요. 여기 밖에서는 아무도 볼 수 없어요.
lessons-state-in-review-means = 필요한 사람들이 읽고 있어요.
lessons-state-approved-means = 충분한 사람이 동의했어요. 게시 담당이 휴대폰에 올릴 수 있어요.
# $when: a day and a time.
lessons-state-scheduled-means = { $when }에 휴대폰에 올라가요.
lessons-state-published-means = 지금 휴대폰에 있는 것이에요.
lessons-state-archived-means = 지금은 어느 휴대폰에도 이 레슨이 없어요. 게시 담당이 동의받은 글을 다시 올릴 수 있어요.
# $number: of a revision.
lessons-phones-have = 휴대폰에는 아직 { $number }번 버전이 있어요.
lessons-missing = 아직 필요한 동의:
lessons-needs-survivor = 직접 겪어 본 사람
lessons-needs-survivor-reviewer = 직접 겪어 본 사람
lessons-needs-legal = 법률 검토자
lessons-needs-legal-reviewer = 법률 검토자
lessons-needs-health = 건강 검토자
lessons-needs-health-reviewer = 건강 검토자
lessons-needs-language = 언어 검토자
lessons-needs-language-reviewer = 언어 검토자
lessons-needs-second = 한 사람 더, 어느 역할이든

## One lesson

lessons-tabs = 이 레슨
lessons-tab-read = 읽고 서명하기
lessons-tab-write = 쓰기
lessons-tab-translate = 번역하기
lessons-tab-preview = 휴대폰에서
lessons-tab-history = 바뀐 것
lessons-title-card = 제목과 내용 안내
lessons-order-card = 카드 순서
lessons-whole = 레슨 전체
# $number (number): 1, 2, 3.
lessons-card-card = 카드 { $number }
lessons-card-check = 카드 { $number }: 질문
lessons-card-pause = { $number }단계
lessons-card-empty = 아직 아무것도 없어요.
lessons-card-state-absent = 번역 안 됨
lessons-card-state-machine = 컴퓨터가 씀, 확인 전
lessons-card-state-draft = 사람이 씀, 확인 전
lessons-card-state-reviewed = 확인함
lessons-card-state-stale = 영어가 바뀜
lessons-mark-law = 법에 대해
lessons-mark-telling = 누가 신고하게 될 수 있는지
lessons-mark-health = 건강에 대해
lessons-mark-consent = 무엇에 동의하는지
lessons-mark-exit = 페이지 나가기
lessons-mark-unconfirmed = 확인되지 않음: 어느 휴대폰에도 나오지 않음
lessons-drawn-line = 전화할 곳:
lessons-drawn-help = 가까운 곳:
# $name, $role, $when: who, in which role, and when.
lessons-by = { $name } 님, { $role }, { $when }
lessons-by-name = { $name } 님, { $when }
lessons-by-wayside = Wayside에 들어 있던 것, { $when }
lessons-by-files = 서버의 파일에서 가져옴, { $when }
# $name: a person who works here. $card: what the card is called.
lessons-here = { $name } 님이 지금 이 카드에 있어요.
lessons-here-page = { $name } 님이 지금 이 레슨을 보고 있어요.
lessons-here-card = { $name } 님이 지금 여기에 있어요: { $card }.

## How easy it is to read

lessons-look = 얼마나 쉽게 읽히나
lessons-meter-grade = 학년 수준
lessons-meter-ease = 쉬운 정도
lessons-meter-no-formula = 이 언어에는 공식이 없어요.
lessons-meter-mean = 한 문장의 낱말 수
lessons-meter-longest = 가장 긴 문장
# $bound (number)
lessons-meter-most = 많아도 { $bound }
lessons-meter-least = 적어도 { $bound }
lessons-meter-good = 좋음
lessons-meter-over = 고칠 것
# $count, $fewest, $most (numbers): words.
lessons-meter-words = 낱말 { $count }개, 알맞은 수는 { $fewest }~{ $most }개예요.
lessons-meter-short = 조금 짧아요.
lessons-meter-long = 너무 길어요.
lessons-meter-card-longest = 가장 긴 문장: { $count }.
# $count (number): things to mend or to think about.
lessons-faults =
    { $count ->
       *[other] 살펴볼 것 { $count }개
    }
lessons-no-faults = 고칠 것이 없어요.
# $card: what the card is called. $line (number)
lessons-fault-place = { $card }, { $line }번째 줄
lessons-fault-line = { $line }번째 줄

## Comments

lessons-comment = 의견 말하기
# $card: what the card is called.
lessons-comment-on = 내 의견: { $card }
lessons-comment-send = 말하기
lessons-comment-missing = 먼저 무언가 써 주세요.
lessons-comment-told = 레슨을 만드는 모두가 이 말을 볼 수 있어요.
# $count (number): comments that are settled.
lessons-comments-done = 정리됨 ({ $count })
lessons-answer = 답하기
lessons-answer-label = 내 답
lessons-resolve = 정리됐어요
lessons-resolved = 이 의견은 정리됐어요.

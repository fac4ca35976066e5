### Learn: short lessons, one card at a time, and Steady me. Nobody can tell which one is open.

learn-heading = 배우기
learn-lead = 짧은 카드예요. 하나에 한 가지씩 담았어요. 건너뛰어도 되고, 언제든 멈춰도 돼요.
# $size (text): how much data all lessons take, such as "12 kB".
learn-loading = 레슨이 오는 중이에요. 약 { $size }예요.
learn-why = 모두 한꺼번에 와요. 그래서 어느 것을 여는지 우리는 알 수 없어요.
learn-offline = 레슨을 불러오지 못했어요. 지금 인터넷이 안 될 수도 있어요.
learn-missing = 지금은 레슨을 받을 수 없어요. 잠시 뒤에 다시 해 볼 수 있어요.
learn-bad = 레슨이 왔지만 읽을 수 없어요. 잠시 뒤에 다시 해 볼 수 있어요.

## The six groups of lessons

learn-track-1 = 바로 지금
learn-track-2 = 무슨 일인지 알아보기
learn-track-3 = 사람을 끌어들이는 방법들
learn-track-4 = 몸과 마음
learn-track-5 = 권리와 도움받기
learn-track-6 = 내 사람들, 내 속도

# $count (number): how long a lesson takes to read.
learn-minutes =
    { $count ->
       *[other] 약 { $count }분
    }

## What a language lacks

learn-none = 이 언어로 된 레슨은 아직 없어요. 이런 언어로 읽을 수 있어요:
learn-elsewhere = 아직 이 언어로 없음
# $languages (text): names of languages, each as it calls itself.
learn-also-in = 다른 언어: { $languages }
lesson-read-in = 이 레슨은 아직 이 언어로 없어요. 이런 언어로 읽을 수 있어요:
lesson-gone = 이 레슨은 이제 여기 없어요.

## How far the words were checked. The first stands on English, the others on translations.

lesson-unreviewed = 아직 아무도 검토하지 않았어요.
lesson-stale = 영어 페이지가 바뀌었어요. 이 페이지는 오래된 것일 수 있어요.
# The same in few words, beside a title.
learn-mark-unreviewed = 아직 검토 전
learn-mark-machine = 컴퓨터가 씀
learn-mark-draft = 아직 확인 전
learn-mark-stale = 오래된 것일 수 있음

## Before a lesson: what it is about, and four ways on

lesson-note-read = 읽기
lesson-note-short = 더 짧은 글
lesson-note-calm = 차분해지는 것
lesson-note-not-now = 나중에

## On a card

# $count (number): which card this is. $total (number): how many there are.
lesson-card-of = 카드 { $total }장 중 { $count }번째
lesson-next = 다음 카드
lesson-before = 카드 하나 뒤로
lesson-skip = 끝으로 건너뛰기
lesson-pause = 잠깐 쉬어 가기
lesson-say = 이렇게 말할 수 있어요
lesson-say-not = 아프게 할 수 있는 말
# Read out before the answers of a question.
lesson-answers = 답이에요. 틀린 답은 없어요.
# $kind (text): a kind of help, such as "A bed tonight".
lesson-find = 도움 찾기: { $kind }
lesson-find-any = 도움 찾기
lesson-after = 이제 무엇을 할까요?
lesson-another = 다른 레슨
lesson-nothing = 지금은 그만하기

## At the foot of every screen of lessons

# Read out before the two buttons.
lesson-always = 언제나 여기 있는 것
lesson-talk = 누군가와 이야기하기

## Steady me

steady-heading = 마음 가라앉히기
steady-lead = 마음이 가라앉는 방법 몇 가지예요. 하나에 1분도 안 걸려요. 눈을 뜨고 있어도 돼요.
# $count (number): seconds.
steady-seconds = 약 { $count }초
# $count (number): which step this is. $total (number): how many there are.
steady-step-of = { $total }단계 중 { $count }단계
steady-next = 다음 단계
steady-before = 한 단계 뒤로
steady-again = 다시 하기
steady-another = 다른 방법

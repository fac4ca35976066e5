### What a reader can do with lessons: search, listen, print, change how words look, keep what was read.

# Read out before a row of small buttons.
reading-tools = 도구

## Search. Nothing that is typed leaves the phone.

reading-find = 찾기
reading-find-heading = 레슨에서 찾기
reading-find-field = 무엇에 대한 건가요?
reading-find-hint = 낱말 하나면 돼요. 이 휴대폰에만 있어요.
reading-find-none = 그 낱말이 든 것이 없어요. 다른 낱말을 써 볼 수 있어요.
# $count (number): how many lessons and exercises were found.
reading-find-count =
    { $count ->
       *[other] { $count }개 찾음
    }

## Listen

reading-listen = 듣기
reading-listen-stop = 멈추기
reading-listen-warning = 소리가 나요. 가까이 있는 사람이 들을 수 있어요.
reading-listen-start = 틀기
# Only voices of the phone itself are used: others send the words to a company.
reading-listen-none = 이 휴대폰에는 이 언어의 목소리가 없어요. 다른 목소리는 글을 밖으로 보내서 쓰지 않아요.

## Print

reading-print = 인쇄
reading-print-heading = 이 레슨 인쇄하기
reading-print-paper = 종이는 다른 사람이 볼 수 있어요.
reading-print-trace = 프린터나 이 휴대폰에 인쇄한 기록이 남을 수 있어요.
# The last words name a switch in the print window of a browser.
reading-print-edge = 어떤 브라우저는 종이 끝에 페이지 주소를 인쇄해요. "머리글과 바닥글"을 끌 수 있어요.
reading-print-start = 인쇄하기

## How the words look

reading-look = 글자
reading-heading = 글자와 보관된 것
reading-look-heading = 글자 모양
reading-size = 크기
reading-size-1 = 보통
reading-size-2 = 크게
reading-size-3 = 더 크게
reading-size-4 = 가장 크게
reading-more = 간격과 대비
reading-room = 간격 넓게
reading-contrast = 대비 강하게
reading-look-visit = 이 페이지를 닫을 때까지 그대로예요.
reading-look-kept = 읽은 것과 함께 보관돼요.

## What is kept of reading: off until someone turns it on

reading-kept-heading = 읽은 것
reading-kept-off = 읽은 것은 이 휴대폰에 보관되지 않았어요.
reading-kept-only = 먼저 이 휴대폰에 페이지를 보관해요. 그다음 읽은 것을 보관할 수 있어요.
# The risk, in one line. English stands beside it until a speaker has reviewed it.
reading-kept-risk = 이 휴대폰을 가진 사람이 무엇을 읽는지 볼 수 있어요.
reading-kept-start = 읽은 것 보관하기
reading-kept-what = 읽던 곳, 보관하기로 고른 레슨과 답
reading-kept-on = 읽은 것이 이 휴대폰에 보관돼요. 어디에도 보내지 않아요.
reading-kept-leave = 나가기와 지우기를 누르면 이것도 없어져요.
reading-kept-clear = 모두 지우기
reading-kept-clear-note = 이 휴대폰에서 없애고 이 기능을 꺼요
reading-kept-cleared = 읽은 것이 이제 이 휴대폰에 없어요.
reading-kept-failed = 이 브라우저가 보관하지 못했어요. 이 휴대폰에는 아무것도 없어요.
reading-save = 보관
reading-saved = 보관함
reading-saved-heading = 보관한 레슨
reading-saved-none = 아직 없어요. 레슨의 어느 카드에서나 보관할 수 있어요.
# Beside the title of a lesson in the list.
reading-mark-read = 읽음
reading-mark-begun = 읽는 중
# On the screen of Keep, once it was turned on.
keep-risk-reading = 켜 두었기 때문에 배우기에서 읽은 것도 보관돼요. 쓰거나 찾은 것은 보관하지 않아요.

## At the end of a lesson

reading-related = 이것과 관련된 곳

### The studio: writing a lesson, and two people on one card.

## The editor

# $card: what the card is called.
lessons-editor = 글: { $card }
lessons-editor-how = 메시지를 쓰듯이 쓰면 돼요. 나머지는 위의 단추로 넣어요. Tab을 누르면 이 칸에서 나가요.
lessons-open = 쓰기
lessons-open-long = 쓰기: { $card }
lessons-close = 닫기
lessons-close-long = 닫기: { $card }
lessons-changed = 바뀜, 아직 저장 안 함
lessons-see-change = 내가 바꾼 것 보기
lessons-tools = 넣기
lessons-tool-strong = 강하게
lessons-tool-em = 부드럽게
lessons-tool-answer = 답 하나 더
lessons-tool-pause = 잠깐 쉬어 가기
lessons-tool-say = 할 수 있는 말
lessons-tool-say-not = 아프게 하는 말
lessons-tool-more = 도움, 전화, 링크
lessons-tool-resource = 도움 종류
lessons-tool-crisis = 전화할 곳
lessons-tool-link = 다른 레슨
lessons-tool-put = 넣기
# $what: the name of the list beside the button.
lessons-tool-put-long = 넣기: { $what }
lessons-example-pause = 원하면 두 발을 바닥에 대 봐요.
lessons-example-say = 나는 기다리고 싶어요.
lessons-example-say-not = 그건 네 생각이었잖아.
lessons-example-question = 나에게 맞는 것은 무엇인가요?
lessons-example-answer = 답 하나
lessons-example-reply = 다정한 대답.
lessons-new-card = 새 카드
lessons-new-check = 새 질문
lessons-new-pause = 새 단계
lessons-card-more = 이 카드에 대해 더
lessons-card-up = 위로 옮기기
lessons-card-down = 아래로 옮기기
lessons-card-remove = 이 카드 빼기
lessons-undo-back-told = 카드 하나를 뺐어요.
lessons-undo-back = 다시 넣기
lessons-undo-move-told = 카드 하나를 옮겼어요.
lessons-undo-move = 제자리로 옮기기
lessons-marks = 이 카드가 다루는 것
lessons-same-meaning = 글자만 고침: 뜻이 같아서 번역은 그대로 괜찮아요
lessons-english = 영어로
lessons-english-changed = 번역한 뒤에 영어가 바뀌었어요:

## In front of a lesson

lessons-title = 제목
lessons-note = 내용 안내
lessons-note-hint = 무엇에 대한 것인지 쉬운 한 줄로 써요. 비워 두어도 돼요.
lessons-front-more = 이 레슨에 대해 더
lessons-minutes = 읽는 데 걸리는 분
lessons-seconds = 걸리는 초
lessons-review-date = 다시 볼 날
lessons-short = 더 짧은 글의 카드
lessons-reviewers = 누가 읽나
lessons-tags = 주제
lessons-basis = 어디에서 온 생각인지

## Saving

lessons-saving = 저장하는 중
lessons-not-saved = 아직 저장 안 함
lessons-not-saved-means = 저장하거나 닫을 때까지 글은 이 페이지에서 기다려요.
lessons-why = 바꾼 이유
lessons-why-hint = 다른 사람을 위한 몇 마디예요. 비워 두어도 돼요.
lessons-save = 저장
# $number: of the revision.
lessons-saved = { $number }번 버전으로 저장했어요.
lessons-saved-merged = 다른 사람이 쓴 것과 함께 { $number }번 버전으로 저장했어요.
lessons-all-saved = 모두 저장했어요.
lessons-drop = 바꾼 것 버리기
lessons-drop-heading = 쓴 것을 버릴까요?
lessons-drop-means = 저장된 것은 그대로예요. 그 뒤에 쓴 것은 사라져요.
lessons-drop-yes = 버리기
lessons-moved-on = 시작한 뒤에 누군가 이 레슨을 바꿨어요. 쓴 글은 그대로 있어요. 저장하면 둘이 합쳐져요.

## Two people on one card

lessons-conflict-heading = 다른 사람도 여기에 썼어요
lessons-conflict-lead = 사라진 것도, 저장된 것도 아직 없어요. 두 글을 보고 고를 수 있어요.
lessons-conflict-yours = 내 글
lessons-conflict-theirs = 다른 사람의 글, 이미 저장됨
lessons-conflict-changed = 바뀐 것
lessons-conflict-keep-yours = 내 글 두기
lessons-conflict-keep-theirs = 다른 사람의 글 두기
lessons-conflict-keep-both = 둘로 하나의 글 쓰기
lessons-conflict-write = 둘을 합친 글
# $count (number): cards.
lessons-conflict-open =
    { $count ->
       *[other] 고를 것이 { $count }개 남았어요.
    }
lessons-conflict-save = 이것 저장하기

## Differences

lessons-same = 바뀐 것이 없어요.
# Heard by screen readers before the words.
lessons-diff-added = 새로 생김:
lessons-diff-gone = 없어짐:

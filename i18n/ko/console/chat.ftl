### One chat at the console. Mentors and leads read it, not the youth.

chat-heading = 채팅
chat-back = 근무 화면
chat-opening = 채팅이 열리고 있어요. 잠시만요.
chat-over = 이 채팅은 끝났거나, 아직 여기서 열리지 않았어요.
chat-over-note = 힘들었다면 쉬어도 돼요. 근무 화면에서 나를 위한 글을 쓸 수 있어요.

## Who reads

chat-readers = 읽을 수 있는 사람: { $names }.
chat-present = 청소년이 채팅을 열어 두고 있어요.
chat-away = 지금 청소년이 채팅을 열고 있지 않아요.
chat-who-youth = 청소년
chat-who-intake = 처음 답하는 사람
chat-who-someone = 팀의 누군가
chat-who-me = { $name } (나)
chat-who-lead = { $name } (책임자)
chat-who-you = 나

## What was said

chat-log = 나눈 말
chat-empty = 이제부터 나누는 말이 여기 나와요.
chat-typing = 쓰고 있어요.
chat-card = 목록의 한 곳
chat-card-of = 한 곳: { $name }
chat-lesson = 레슨
# $name: the title of the lesson.
chat-lesson-of = 레슨: { $name }
chat-state-sending = 보내는 중
chat-state-not-sent = 보내지 못함
chat-again = 다시 보내기
chat-drop = 빼기
chat-line-of-opened = 채팅이 시작됐어요.
chat-line-of-joined = { $name } 님이 들어왔어요.
chat-line-of-left = { $name } 님이 나갔어요.
chat-line-of-handed-over = 채팅이 { $name } 님에게 넘어갔어요.
chat-line-of-lead-joined = { $name } 님이 책임자로 들어왔어요.
chat-line-of-renewed = 채팅에 새 열쇠가 생겼어요. 읽을 수 있는 사람은 그대로예요.
chat-line-of-came-back = 청소년이 돌아왔어요. 다른 휴대폰일 수 있어요.
chat-line-of-danger = { $name } 님: 지금 위험해요.
chat-line-of-unreadable = 여기서 열 수 없는 것이 왔어요.
chat-line-of-update = 더 새로운 페이지에서 쓴 것이 왔어요.
chat-line-of-missing = 여기에 빠진 것이 있어요.
chat-line-of-changed = 읽을 수 있는 사람이 바뀌었어요.

## How it stands

chat-line-coming-back = 다시 연결하고 있어요. 보낸 것은 그때까지 기다려요.
chat-line-poll = 연결이 느려요. 되지만 글이 늦게 갈 수 있어요.
chat-line-offline = 연결이 없어요. 보낸 것은 여기서 기다려요.
chat-line-elsewhere = 이 채팅은 다른 탭에서 열려 있어요. 이 탭은 멈춰 있어요.
chat-stage-opening = 열쇠가 오면 채팅이 열려요.
chat-stage-closed = 이 채팅은 끝났어요.
chat-stage-full = 이 채팅은 가득 찼어요. 더 들어가지 않아요. 여기서 닫을 수 있고, 청소년은 새로 시작할 수 있어요.
chat-stage-gone = 이 채팅은 지워졌어요.
chat-stage-update = 이 채팅은 더 새로운 페이지로 쓰였어요. 작업실을 다시 열 수 있어요.
chat-stage-tampered = 여기에 서명이 틀린 것이 있어요. 더는 보여 주지 않아요. 책임자와 함께 살펴볼 수 있어요.
chat-missing = 오지 않은 것이 있어요. 그다음 것은 기다려요.
chat-go-on = 여기 있는 것으로 계속하기

## Writing

chat-write = 내 글
chat-write-whisper = 내 귓속말
chat-send = 보내기
chat-canned = 시작할 때 쓰는 말
chat-canned-means = 누르면 내 글에 들어가요. 보내기 전에 고칠 수 있어요.
chat-canned-language = 말의 언어
chat-canned-begin = 시작할 때
chat-canned-listen = 들을 때
chat-canned-steady = 마음을 가라앉힐 때
chat-canned-danger = 안전하지 않을 수 있을 때
chat-canned-wait = 기다리는 동안
chat-canned-end = 마칠 때
chat-cards = 갈 곳 보내기
chat-cards-means = 어느 곳을 찾거나 보내는지 서버는 볼 수 없어요.
chat-cards-search = 이름, 도시, 도움 종류
chat-cards-missing = 장소 목록이 오지 않았어요. 나중에 다시 해 볼 수 있어요.
chat-cards-none = 찾은 곳이 없어요. 다른 낱말을 써 볼 수 있어요.
chat-cards-sent = 보냄: { $name }
chat-cards-hold = 마음대로 나가지 못할 수 있어요
chat-cards-demo = 연습용으로 지어낸 것
chat-lessons = 레슨 보내기
chat-lessons-means = 어느 레슨을 보내는지 서버는 볼 수 없어요.
chat-lessons-missing = 레슨이 오지 않았어요. 나중에 다시 해 볼 수 있어요.

## Asking a colleague

chat-ask = 동료에게 부탁하기
chat-ask-nobody = 지금 근무 중인 다른 사람이 없어요.
chat-ask-what = 부탁할 것
chat-ask-hand-over = 이어서 맡기
chat-ask-join = 함께 들어오기
chat-ask-whisper = 나와 귓속말하기
chat-ask-who = 누구에게
chat-ask-pick = 한 사람 고르기
chat-ask-free = { $name }
chat-ask-busy = { $name } (채팅 중)
chat-ask-away = { $name } (지금 없음)
chat-ask-missing = 아직 아무도 고르지 않았어요.
chat-ask-go = 부탁하기
chat-ask-told = { $name } 님에게 부탁했어요.
chat-offered = 누군가에게 이어서 맡거나 들어와 달라고 부탁했어요.
chat-offer-withdraw = 부탁 그만두기
chat-offer-withdrawn = 이제 아무에게도 부탁하지 않아요.
chat-in-with = { $names } 님이 여기서 읽고 쓸 수 있어요. 가기 전에 인사할 수 있어요.
chat-leave-to-them = 맡기고 나가기
chat-leave-heading = 이 채팅을 맡기고 나갈까요?
chat-leave-means-1 = 더는 읽을 수 없고, 혼자서는 다시 들어올 수 없어요.
chat-leave-means-2 = 나간 것이 청소년에게 보여요.
chat-leave-yes = 맡기기
chat-left-told = 그 채팅에서 나왔어요. 더는 읽을 수 없어요.
chat-whisper = 귓속말
chat-whisper-means = 둘만 읽을 수 있어요. 청소년은 보지 못해요.
chat-whisper-log = 귓속말로 나눈 말
chat-whisper-close = 귓속말 끝내기
chat-whisper-close-heading = 이 귓속말을 끝낼까요?
chat-whisper-close-means = 귓속말이 두 사람에게서 지워져요. 되돌릴 수 없어요.
chat-whisper-close-yes = 끝내고 지우기

## What else can be done

chat-acts = 더 보기
chat-heavy = 무거운 채팅이에요
chat-heavy-means = 그러면 두 번째 채팅이 오지 않고, 끝난 뒤 10분을 쉬어요.
chat-heavy-told = 무거운 채팅으로 표시했어요. 천천히 해도 돼요.
chat-heavy-off-told = 무거운 채팅 표시를 뺐어요.
chat-phrase = 확인 문구 청하기
chat-phrase-told = 확인 문구를 정하는 방법이 청소년에게 보여요.
chat-note = 책임자에게 쪽지 남기기
chat-note-label = 책임자에게 남기는 쪽지
chat-note-hint = 책임자만 열 수 있어요. 90일 뒤에 지워져요.
chat-note-go = 봉해서 남기기
chat-note-told = 쪽지를 봉했어요. 책임자만 열 수 있어요.
chat-note-long = 쪽지 하나에 담기에는 길어요. 줄일 수 있어요.
chat-danger = 지금 위험해요
chat-danger-heading = 지금 누군가 위험한가요?
chat-danger-means-1 = 책임자를 모두 불러요.
chat-danger-means-2 = 그렇게 말한 것이 청소년에게 보여요.
chat-danger-means-3 = 따라갈 단계가 나와요. 이 단추로 신고되는 것은 없어요.
chat-danger-yes = 네, 책임자를 불러요
chat-danger-told = 책임자들을 불렀어요. 혼자가 아니에요.
chat-danger-now = 지금 위험해요
chat-danger-region = 지역
chat-danger-step = { $of }단계 중 { $at }단계
chat-danger-next = 다음 단계
chat-danger-back = 이전 단계
chat-danger-lines-missing = 위기 상담 전화가 오지 않았어요. 모두가 보는 첫 페이지에 있어요.
chat-close = 채팅 닫기
chat-close-heading = 이 채팅을 닫을까요?
chat-close-means-1 = 나에게는 끝나요. 더는 읽을 수 없어요.
chat-close-means-2 = 청소년은 다시 누군가를 기다릴 수 있어요.
chat-close-yes = 닫기
chat-close-told = 채팅을 닫았어요.
chat-erase = 채팅 지우기
chat-erase-heading = 모두에게서 이 채팅을 지울까요?
chat-erase-means-1 = 청소년에게서도 한꺼번에 다 없어져요.
chat-erase-means-2 = 되돌릴 수 없어요.
chat-erase-yes = 지우기
chat-erase-told = 채팅을 지웠어요.
chat-block = 막기
chat-block-heading = 여기 쓰는 사람을 막을까요?
chat-block-means-1 = 채팅이 아주 끝나고 모두 지워져요.
chat-block-means-2 = 그 사람도 위기 상담 전화는 볼 수 있어요.
chat-block-means-3 = 무슨 일이 있었다면 먼저 책임자에게 쪽지를 남길 수 있어요.
chat-block-yes = 막고 지우기
chat-block-told = 채팅을 막고 지웠어요.

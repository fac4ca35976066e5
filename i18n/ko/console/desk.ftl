### The desk: duty, the chats that wait, one's own chats. Mentors and leads read it.

desk-heading = 채팅
desk-no-roster = 채팅이 닫혀 있어요. 지금 통하는 명부가 없어요. 책임자가 다음 명부에 서명할 수 있어요.
desk-no-roster-lead = 채팅이 닫혀 있어요. 지금 통하는 명부가 없어요. 다음 명부에 서명할 수 있어요.
desk-roster-until = 명부는 { $until }까지 통해요.

## Duty

desk-duty = 내 근무
desk-duty-on = 근무 중
desk-duty-break = 쉬는 중
desk-duty-off = 근무 아님
desk-duty-on-means = 새 채팅이 올 수 있어요.
desk-duty-break-means = 새 채팅이 오지 않아요. 맡은 채팅은 그대로예요.
desk-duty-off-means = 근무가 아니에요. 괜찮을 때 근무를 시작하면 돼요.
desk-duty-until = 근무는 { $time }에 끝나요.
desk-duty-told-on = 이제 근무 중이에요.
desk-duty-told-break = 이제 쉬는 중이에요.
desk-duty-told-off = 이제 근무가 아니에요. 함께해 주어 고마워요.

## Rest

desk-rest = 쉬는 시간
desk-rest-means = 많이 애썼어요. 새 채팅은 { $time }까지 기다려요.
desk-rest-try = 일어서거나, 물을 마시거나, 창밖을 볼 수 있어요.
desk-rest-end = 더 일찍 준비됐어요
desk-rest-ended = 쉬는 시간이 끝났어요. 직접 고른 거예요.

## What waits

desk-waiting = 기다리는 채팅
desk-waiting-none = 지금 기다리는 사람이 없어요.
desk-chat-in = { $language } 채팅
desk-whisper-in = 귓속말 ({ $language })
desk-wait-now = 방금 왔어요
desk-wait-minutes = 몇 분 기다렸어요
desk-wait-half-hour = 30분쯤 기다렸어요
desk-wait-long = 30분 넘게 기다렸어요
desk-left-means = 글을 남겼어요. 지금은 없을 수 있어요.
desk-take = 이 채팅 맡기
desk-not-off = 근무 중일 때 채팅을 맡을 수 있어요.
desk-not-break = 쉬는 중이에요. 그 뒤에 채팅을 맡을 수 있어요.
desk-not-rest = 쉬는 시간 뒤에 채팅을 맡을 수 있어요.
desk-not-full = 한 사람이 한꺼번에 맡을 수 있는 만큼 맡았어요.
desk-flag-danger = 지금 위험
desk-flag-urgent = 급함
desk-flag-heavy = 무거움
desk-flag-again = 전에 온 적 있음
desk-flag-left = 나중에 볼 글

## My chats

desk-mine = 내 채팅
desk-mine-lead = 책임자로 들어가 있어요.
desk-reply-first = 첫 줄을 곧 써 주세요. 아니면 채팅이 다시 대기로 돌아가요.
desk-news = 새 말이 있어요.
desk-out = 나가고 싶어요
desk-out-means = 다른 사람들에게 이어서 맡아 달라고 해요. 이유는 아무도 묻지 않아요.
desk-out-told = 다른 사람들에게 부탁했어요. 이제 쉬는 중이에요.

## What others ask

desk-offers = 부탁이 왔어요
desk-offer-hand-over = { $name } 님이 이어서 맡을 수 있는지 물어요.
desk-offer-hand-over-nameless = 누군가 이어서 맡을 수 있는지 물어요.
desk-offer-hand-over-yes = 이어서 맡기
desk-offer-join = { $name } 님이 함께 들어올 수 있는지 물어요.
desk-offer-join-nameless = 누군가 함께 들어올 수 있는지 물어요.
desk-offer-join-yes = 들어가기
desk-offer-whisper = { $name } 님이 귓속말을 하고 싶어 해요. 청소년은 보지 못해요.
desk-offer-whisper-nameless = 누군가 귓속말을 하고 싶어 해요. 청소년은 보지 못해요.
desk-offer-whisper-yes = 귓속말하기
desk-offer-danger = { $name } 님이 누군가 지금 위험하다고 해요.
desk-offer-danger-nameless = 한 청소년이 지금 위험하다고 해요.
desk-offer-danger-yes = 들어가기
desk-offer-no = 지금은 안 돼요
desk-offer-declined = 지금은 안 된다고 전했어요. 괜찮아요.

## For leads

desk-live = 진행 중인 채팅
desk-live-means = 들어가고 싶다고 물을 수 있어요. 들어가면 채팅의 모두에게 보여요.
desk-live-been = 전에 들어갔던 채팅은 여기에 없어요. 그 안에 있는 사람이 다시 와 달라고 할 수 있어요.
desk-live-none = 들어갈 수 있는 채팅이 없어요.
desk-lapsed = { $name } 님이 맡은 채팅이 대기로 돌아갔어요. 그분은 쉬는 중이에요.
desk-live-with = { $names } 님과 함께
desk-live-ask = 들어가도 되는지 묻기
desk-live-asked = 물었어요. 그쪽 작업실에서 들여보내면 채팅이 여기서 열려요.
desk-notes = 책임자에게 온 쪽지
desk-notes-means = 멘토가 책임자에게 봉해 보낸 쪽지예요. 90일 뒤에 지워져요.
desk-notes-open = 쪽지 읽기
desk-notes-none = 쪽지가 없어요.
desk-notes-by = { $name } 님이 보냄
desk-notes-by-nobody = 이름을 남기지 않은 사람이 보냄

## Sound

desk-signals = 누가 쓰거나 기다릴 때
desk-signals-sound = 작은 소리 내기
desk-signals-shake = 휴대폰 떨림
desk-signals-means = 로그인할 때는 둘 다 꺼져 있어요. 기기에는 아무것도 남지 않아요.

## Words for oneself

desk-debrief = 나를 위한 글
desk-debrief-means = 힘든 채팅 뒤에는 글쓰기가 도움이 될 수 있어요. 골라서 하면 돼요. 나만 읽을 수 있어요.
desk-debrief-open = 쓰거나 읽기
desk-debrief-label = 마음에 남는 것
desk-debrief-hint = 30일 동안 남아요. 청소년이 누구인지 알 수 있는 것은 빼 주세요.
desk-debrief-go = 나를 위해 두기
desk-debrief-told = 두었어요. 나만 열 수 있어요.
desk-debrief-none = 여기에 둔 것이 없어요.
desk-note-closed = 지금 열쇠로는 열 수 없어요. 새로 시작하기 전의 것일 수 있어요.
desk-note-until = { $from }에 씀. { $until }에 지워짐.
desk-note-erase = 지우기
desk-note-erase-long = { $date }에 쓴 것 지우기
desk-note-erase-heading = 지금 지울까요?
desk-note-erase-means = 바로 없어져요. 되돌릴 수 없어요.
desk-note-erase-yes = 지우기

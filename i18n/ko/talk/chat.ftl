### Talk: the waiting room and the chat.

talk-chat-heading = 내 채팅

## Where the chat is

talk-opening = 채팅을 여는 중이에요. 글은 먼저 이 휴대폰에서 잠겨요.
talk-waiting = 자리가 생겼어요. 누군가 여기서 답할 거예요.
talk-wait-now = 곧 차례가 올 수 있어요.
talk-wait-minutes = 몇 분 걸릴 수 있어요.
talk-wait-half-hour = 30분까지 걸릴 수 있어요.
talk-wait-long = 30분 넘게 걸릴 수 있어요.
talk-wait-meanwhile = 여기를 둘러봐도 자리는 그대로예요. 기다리면서 글을 써도 돼요.
talk-wait-look = 그동안 도움 찾아보기
talk-wait-read = 그동안 무언가 읽기
talk-wait-steady = 마음 가라앉히기
talk-left = 글을 남겼어요. 지금은 아무도 없어요.
talk-left-none = 채팅이 여기서 기다려요. 지금은 아무도 없어요.
talk-left-until = { DATETIME($date, dateStyle: "long", timeStyle: "short") }까지 기다려요. 그 뒤에 지워져요. 여섯 낱말로 돌아올 수 있어요.
talk-over = 이 채팅은 끝났어요.
talk-over-closed = 지금 채팅은 닫혀 있어요. 쓴 글은 아직 잠겨 있어요.
talk-over-clock = 이 휴대폰의 시계가 맞지 않는 것 같아요. 채팅은 날짜와 시간이 맞아야 해요.
talk-over-failed = 무언가 되지 않았어요. 쓴 글은 아직 잠겨 있어요.
talk-over-full = 이 채팅은 가득 찼어요. 더 들어가지 않아요. 새로 시작해서 거기서 이어 갈 수 있어요.
talk-look-again = 다시 보기
talk-gone = 이 채팅은 여기 없어요. 지워졌거나, 다른 곳에서 여섯 낱말로 열렸어요.
talk-tampered = 이 채팅에 없는 사람이 무언가를 바꿨어요. 여기서 멈추는 것이 더 안전해요. 이 상담 전화는 열려 있어요.
talk-update = 계속하려면 더 새로운 페이지가 필요해요. 이 페이지를 다시 열면 와요.
talk-new = 새 채팅 시작
talk-wait-again = 사람 기다리기
talk-wait-same = 같은 사람 기다리기

## The line

talk-line-coming-back = 연결이 안 돼요. 다시 하고 있어요. 쓴 글은 없어지지 않아요.
talk-line-offline = 지금 인터넷이 안 돼요. 다시 되면 쓴 글이 보내져요.
talk-line-poll = 여기 연결이 느려요. 그래도 돼요.
talk-line-elsewhere = 이 채팅은 다른 탭에서 열려 있어요. 이 탭은 멈춰 있어요.
talk-line-busy = 평소보다 오래 걸려요. 저절로 다시 해요.
talk-line-stopped = 연결이 끝났어요. 쓴 글은 없어지지 않아요.
talk-use-here = 여기서 쓰기
talk-open-again = 다시 열기
talk-missing = 이 채팅에서 빠진 것이 있어요. 계속할 때까지 쓴 글은 여기서 기다려요.
talk-missing-go-on = 그것 없이 계속하기

## Writing

talk-log = 글
talk-write = 여기에 쓰기
talk-send = 보내기
talk-sending = 보내는 중
talk-sent = 보냄
talk-not-sent = 보내지 못함
talk-again = 다시 보내기
talk-drop = 빼기
talk-you = 나
talk-mentor = 멘토
talk-typing = 누군가 쓰고 있어요
talk-line-opened = 채팅을 열었어요. 여기에 이름이 있는 사람만 읽을 수 있어요.
talk-line-joined = { $name } 님이 왔어요.
talk-line-left = { $name } 님이 나갔어요.
talk-line-handed-over = 이제 { $name } 님이 이어서 함께해요.
talk-line-lead-joined = { $name } 님이 도우러 들어왔어요. 읽는 사람은 모두 보여요.
talk-line-renewed = 이 채팅의 자물쇠가 바뀌었어요. 읽을 수 있는 사람은 그대로예요.
talk-line-came-back = 돌아왔어요. 전의 글은 여기에 나오지 않아요.
talk-line-danger = 누군가 지금 위험하다고 했어요. 상담 전화가 아래에 있어요.
talk-line-unreadable = 읽을 수 없는 글이 하나 있어요.
talk-line-update = 더 새로운 페이지가 있어야 읽을 수 있는 글이 하나 있어요.
talk-line-missing = 여기에 빠진 것이 있어요.
talk-line-changed = 읽을 수 있는 사람이 바뀌었어요.
talk-card = 도움이 될 수 있는 곳
talk-lesson = 읽을 레슨
talk-card-open = 열기
talk-somebody = 누군가

## Who can read this

talk-readers = 읽을 수 있는 사람
talk-readers-are = 읽을 수 있는 사람: { $names }
talk-reader-me = 나
talk-reader-mentor = { $name }, 멘토
talk-reader-lead = { $name }, 책임자
talk-reader-nameless = 멘토
talk-reader-intake = 처음 답하는 사람
talk-readers-note = 다른 사람은 열 수 없어요. 서버에는 잠긴 채로만 있어요.
talk-not-again = 이 사람은 다시 만나지 않기
talk-not-again-sure = 이 사람과 다시 이어지지 않아요. 다른 사람을 기다려요. 더 오래 걸릴 수 있어요.
talk-share = 새로운 사람이 왔어요. 전에 한 말을 보여 줄까요?
talk-share-yes = 보여 주기
talk-share-no = 새로 시작하기

## More

talk-more = 더 보기
talk-alarm = 지금 위험해요
talk-alarm-sure = 책임자에게 이 채팅에 와 달라고 해요. 상담 전화가 더 빠를 수 있어요. 지금 어디 있는지 여기서는 아무도 몰라요.
talk-alarm-call = 책임자 부르기
talk-alarm-done = 책임자를 불렀어요. 들어오면 여기에 보여요.
talk-alarm-nobody = 지금 책임자가 없어요. 채팅이 책임자를 기다려요. 상담 전화는 지금 도울 수 있어요.
talk-keep = 이 채팅을 이 휴대폰에 두기
talk-keep-note = 나가거나 30분 동안 쓰지 않을 때까지예요. 이 휴대폰을 가진 사람이 열 수 있어요.
talk-typing-switch = 내가 쓰는 중임을 보여 주기
talk-erase = 모두 지우기
talk-erase-sure = 채팅이 모두에게서 바로 지워져요. 아무도 되돌릴 수 없어요.
talk-end = 이 채팅 닫기
talk-end-sure = 이 페이지가 채팅을 잊어요. 여섯 낱말이 있으면 돌아올 수 있어요.
talk-end-sure-wordless = 이 페이지가 채팅을 잊어요. 아직 여섯 낱말이 없어서 아무도 돌아올 수 없어요.
talk-yes = 네
talk-no = 아니요
talk-failed = 이번에는 안 됐어요. 바뀐 것은 없어요. 다시 해 볼 수 있어요.
talk-failed-offline = 안 됐어요. 지금 인터넷이 안 될 수도 있어요. 다시 해 볼 수 있어요.

### Talk, before a chat: who answers, what stays private, who can see this phone, and the first words.

talk-heading = 누군가와 이야기하기
talk-looking = 잠시만요
talk-now = 지금 사람이 있어요.
talk-now-minutes = 사람이 있어요. 몇 분 걸릴 수 있어요.
talk-now-half-hour = 사람이 있어요. 30분까지 걸릴 수 있어요.
talk-now-long = 사람이 있어요. 30분 넘게 걸릴 수 있어요.
talk-nobody = 지금은 아무도 없어요. 글을 남기거나, 상담 전화에 걸거나 문자를 보낼 수 있어요.
talk-nobody-until = 남긴 글은 { DATETIME($date, dateStyle: "long", timeStyle: "short") }까지 기다려요. 그 뒤에 지워져요.
talk-closed = 지금 채팅은 닫혀 있어요. 이 상담 전화는 열려 있어요.
talk-limits-missing = 무엇이 비밀로 남는지 알려 주는 페이지를 불러오지 못했어요. 아무것도 보내지 않았어요.
talk-door-missing = 지금 사람이 있는지 볼 수 없었어요. 아무것도 보내지 않았어요.

## Before the first text box

talk-card-of = 2장 중 { $count }장째
talk-next = 다음
talk-back-words = 여섯 낱말이 있어요
talk-back-words-note = 전에 한 채팅의 낱말
talk-seen-heading = 이 휴대폰을 볼 수 있는 사람이 있나요?
talk-seen-lead = 지금과 나중에 대한 이야기예요. 무엇이 안전한지는 내가 골라요.
talk-seen-no = 아니요, 나만 봐요
talk-seen-maybe = 그럴지도요, 또는 몰라요
talk-seen-yes = 네, 보는 사람이 있어요
talk-seen-tip-1 = 나가기는 이 페이지를 빨리 숨겨요. 모든 페이지 맨 위에 있어요.
talk-seen-tip-2 = 고르지 않으면 이 채팅은 휴대폰에 아무것도 남지 않아요.
talk-seen-tip-3 = 휴대폰 자판이 낱말을 배울 수 있어요. 짧게 쓰거나 이름을 빼도 돼요.
talk-seen-tip-4 = 휴대폰을 엿보는 앱은 화면을 봐요. 다른 휴대폰이 더 안전할 수 있어요.
talk-seen-tip-5 = 누가 들어오면 나가도 돼요. 낱말을 먼저 받아 두면 채팅이 기다려요.
talk-go-on = 계속
talk-lines-instead = 상담 전화에 걸거나 문자 보내기

## The first words

talk-write-heading = 무슨 말을 하고 싶나요?
talk-write-lead = 작게 시작해도 돼요. "안녕하세요"면 충분해요. 언제든 멈출 수 있어요.
talk-write-label = 내 글
talk-urgent = 빨리 누군가 왔으면 해요
talk-urgent-note = 기다리는 동안 보이는 것은 이것과 언어뿐이에요.
talk-start = 시작
talk-leave-message = 이 글 남기기
talk-start-only = 글 없이 시작하기

### Titles of problems (RFC 9457): what happened, and what someone can do next. Never what was sent.

problem-broken = 우리 쪽에서 문제가 생겼어요. 잘못한 것이 아니에요. 잠시 뒤에 다시 해 볼 수 있어요.
problem-malformed-request = 읽을 수 없었어요. 처음으로 돌아갈 수 있어요.
problem-malformed-body = 받은 것을 읽을 수 없었어요. 다시 해 볼 수 있어요.
problem-bad-query = 이 주소의 일부가 맞지 않아요. 처음으로 돌아갈 수 있어요.
problem-wrong-origin = 우리 페이지에서만 돼요. 처음 페이지를 열어 거기서 해 볼 수 있어요.
problem-not-found = 여기에는 아무것도 없어요. 처음으로 돌아갈 수 있어요.
problem-method-not-allowed = 여기서는 안 되는 일이에요. 처음으로 돌아갈 수 있어요.
problem-request-timeout = 우리에게 오는 데 너무 오래 걸렸어요. 다시 해 볼 수 있어요.
problem-content-too-large = 보내기에는 너무 길어요. 줄여서 다시 해 볼 수 있어요.
problem-uri-too-long = 이 주소는 너무 길어요. 처음으로 돌아갈 수 있어요.
problem-unsupported-media-type = 이런 내용은 여기서 쓸 수 없어요. 처음으로 돌아갈 수 있어요.
problem-invalid-body = 맞지 않는 것이 있어요. 살펴보고 다시 해 볼 수 있어요.
problem-headers-too-large = 브라우저가 한 번에 너무 많이 보냈어요. 비공개 창이 도움이 될 수 있어요.
problem-busy = 지금 여기 사람이 많아요. 잠시 뒤에 다시 해 볼 수 있어요.
problem-unavailable = 아직 준비되지 않았어요. 잠시 뒤에 다시 해 볼 수 있어요.

## The console of the people who work here. A wrong passphrase, an unknown name and a wrong code are one title.

problem-not-signed-in = 여기 로그인한 사람이 없어요.
problem-session-locked = 작업실이 잠겨 있어요. 암호 문구로 열려요.
problem-signed-out = 이번 로그인이 끝났어요. 다시 로그인하면 새로 시작돼요.
problem-account-removed = 여기서의 활동이 끝났어요. 책임자가 더 말해 줄 수 있어요.
problem-sign-in-refused = 맞지 않았어요. 하나씩 살펴보고 다시 해도 괜찮아요.
problem-proof-refused = 맞지 않았어요. 다시 해도 괜찮아요.
problem-not-allowed = 이 계정의 역할로는 할 수 없어요. 관리자가 더 말해 줄 수 있어요.
problem-link-not-valid = 이 링크는 이제 안 돼요. 만든 사람이 새로 만들 수 있어요.
problem-name-taken = 비슷한 이름을 쓰는 사람이 있어요. 다른 이름을 고를 수 있어요.
problem-not-possible-now = 지금 상태로는 할 수 없어요. 다시 살펴보면 도움이 될 수 있어요.
problem-statement-refused = 서명한 글이 지금 있는 것과 달라요. 다시 살펴보면 도움이 될 수 있어요.
problem-slow-down = 여러 번 시도했어요. 잠시 뒤에 다시 해도 괜찮아요.

## Talk. A wrong secret, an unknown chat and an erased one are one title.

problem-conversation-gone = 이 채팅은 없어졌어요. 새 채팅을 시작할 수 있어요.
problem-conversation-taken = 안 됐어요. 채팅을 다시 시작하면 도움이 될 수 있어요.
problem-records-full = 이 채팅에는 이미 낱말이 있어요. 새 낱말로 바꿀 수 있어요.
problem-no-chats = 지금 열려 있는 채팅이 없어요.
problem-work-wanted = 지금 여기 사람이 많아요. 조금만 더 걸려요.
problem-talk-busy = 지금 여기 사람이 많아요. 잠시 뒤에 다시 해 볼 수 있어요.
problem-talk-taken = 다른 사람이 이 채팅을 맡았어요.
problem-talk-full = 한 사람이 한꺼번에 맡는 수보다 많아져요.
problem-talk-resting = 쉬는 시간이에요. 새 채팅은 기다릴 수 있어요.
problem-talk-too-heavy = 무거운 채팅은 한 근무에 두 개면 충분해요. 다른 사람이 맡을 수 있어요.
problem-not-in-roster = 책임자가 이 이름이 든 명부에 서명하면 돼요.
problem-off-duty = 근무 중일 때만 돼요.
problem-talk-closed = 지금 채팅은 닫혀 있어요. 상담 전화는 열려 있어요.
problem-roster-older = 다른 사람이 먼저 했어요. 다시 살펴보면 도움이 될 수 있어요.
problem-roster-refused = 휴대폰이 믿을 수 있는 것이 아니에요. 다시 살펴보면 도움이 될 수 있어요.
problem-lesson-full = 레슨 하나에 들어가는 것보다 많아요. 카드를 줄이거나 짧게 하면 돼요.
problem-lesson-moved-on = 더 새로운 버전이 있어요. 먼저 살펴보면 도움이 될 수 있어요.
problem-lesson-not-ready = 아직 끝나지 않은 것이 있어요. 레슨 페이지에 무엇인지 나와 있어요.

### The first view after signing in: only what someone's roles need now.

today-heading = { $name } 님, 안녕하세요
today-to-do = 지금 할 일
today-nothing = 지금 할 일이 없어요. 둘러보거나 이 페이지를 닫아도 돼요.

## Things to do. The note says why; the button leads there.

today-approve =
    { $count ->
       *[other] { $count }명이 동의를 기다려요
    }
today-approve-note = 한 사람마다 두 명이 동의해요. 그 둘 중 하나가 될 수 있어요.
today-approve-go = 누가 기다리는지 보기
today-wait-approval = 새 역할이 두 사람을 기다려요
today-wait-approval-note = 동의할 수 있는 사람이 번호를 물을 거예요. 만나서 또는 전화로 소리 내어 읽어 주세요.
today-number = 내 번호
today-second-factor-backup = 두 번째 로그인 방법 더하기
today-second-factor-backup-note = 지금은 방법이 하나예요. 두 번째가 있으면 휴대폰을 잃어버려도 들어올 수 있어요.
today-second-factor-backup-go = 하나 더하기
today-codes-low =
    { $count ->
        [0] 남은 복구 코드가 없어요
       *[other] 복구 코드가 { $count }개 남았어요
    }
today-codes-low-note = 휴대폰을 잃어버렸을 때 복구 코드로 들어와요. 새로 열 개를 만들 수 있어요.
today-codes-low-go = 새 코드 만들기
today-passphrase-tried = 누군가 암호 문구를 맞혔지만 코드는 틀렸어요
today-passphrase-tried-note = 본인이라면 괜찮아요. 아니라면 새 암호 문구가 막아 줘요.
today-passphrase-tried-go = 암호 문구 바꾸기
today-reset-open = 누군가 내 새 시작을 요청했어요
today-reset-open-note = 로그인할 수 있으니 필요 없어요. 끝내려면 로그아웃했다가 다시 로그인하세요.
today-invitations-open =
    { $count ->
       *[other] 아직 쓰지 않은 초대가 { $count }개 있어요
    }
today-invitations-open-note = 링크는 72시간 안에 한 번 쓸 수 있어요. 언제든 거둘 수 있어요.
today-invitations-open-go = 초대 보기

## An admin who is alone

today-alone = 다음: 두 번째 관리자 초대하기
today-alone-why = 여기서는 혼자서 멘토나 책임자를 들일 수 없어요. 한 사람마다 두 명이 동의해요.
today-alone-1 = 두 번째 관리자를 초대해요. 믿을 수 있고, 만나거나 전화할 수 있는 사람을 골라요.
today-alone-1-server = 서버를 쓸 수 있는 사람이 아래 줄을 실행해요. 끝에는 지어낸 이름을 써요.
today-alone-2 = 그 사람이 링크를 열고 로그인 방법을 정해요.
today-alone-3 = 그때부터 둘이서 멘토와 책임자를 들일 수 있어요.
today-alone-until = 그때까지는 아무도 멘토나 책임자가 될 수 없어요. 다른 사람은 지금도 초대할 수 있어요.
today-alone-go = 두 번째 관리자 초대하기

## One's roles

today-roles = 내 역할
today-no-roles = 아직 역할이 없어요. 역할을 주는 사람이 바꿀 수 있어요.

## Rosters and the delegation: for leads

today-roster-over = 채팅이 닫혀 있어요: 지금 통하는 명부가 없어요
today-roster-over-note = 책임자 한 명이 새 명부에 서명할 수 있어요. 1분 걸려요.
today-roster-over-go = 명부에 서명하기
today-roster-closing = 채팅이 { $until }에 닫혀요
today-roster-closing-note = 그때 명부가 끝나요. 책임자 한 명이 지금 다음 명부에 서명할 수 있어요.
today-roster-closing-go = 다음 명부에 서명하기
today-roster-changed = 지난 명부 뒤로 사람이 바뀌었어요
today-roster-changed-note = 휴대폰은 다음 명부로 알게 돼요. 책임자 한 명이 지금 서명할 수 있어요.
today-roster-changed-go = 다음 명부에 서명하기
today-roster-due =
    { $count ->
       *[other] 명부가 { $count }시간 뒤에 끝나요
    }
today-roster-due-note = 책임자 한 명이 다음 명부에 서명할 수 있어요. 일주일 동안 통해요.
today-roster-due-go = 다음 명부에 서명하기
today-delegation-ends =
    { $count ->
        [0] 위임장이 끝나서 명부에 서명할 수 없어요
       *[other] 위임장이 { $count }일 뒤에 끝나요
    }
today-delegation-ends-note = 없으면 채팅이 닫혀요. 뿌리 열쇠를 가진 두 사람이 만나 새로 만들어요.
today-delegation-ends-go = 위임장 보기

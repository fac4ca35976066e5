### Who works here: the list, and one person.

people-heading = 사람들
people-lead = 누가 어떤 역할로 일하는지예요. 이름은 지어낸 거예요.
people-waiting = 동의를 기다림
people-all = 여기 있는 모두
people-none = 여기에는 나뿐이에요. 초대할 수 있어요.
people-none-plain = 여기에는 나뿐이에요.
people-gone = 활동이 끝난 사람들
people-invite = 초대하기
people-you = 나예요
people-you-note = 내 역할은 다른 사람들이 정해요. 자기 역할은 아무도 스스로 정하지 않아요.
people-no-role = 아직 역할 없음
people-may-approve = 여기서 동의할 수 있어요.
people-said-yes = 동의했어요.
people-needed =
    { $count ->
       *[other] { $count }명의 동의를 더 기다려요.
    }
people-reset-open = 새 시작이 요청됐어요.
people-reset-approved = 새 시작에 두 명이 동의했어요. 링크를 만들 수 있어요.
people-role-pending = { $role } (기다림)
people-few = 동의할 수 있는 두 사람이 필요한데, 지금은 모자라요.
people-few-note = 그때까지는 아무도 멘토, 책임자, 관리자로 들어올 수 없어요. 관리자가 두 번째 관리자를 초대할 수 있어요.

## One person

person-back = 모든 사람
person-since = { $date }부터
person-gone = 여기서의 활동이 끝났어요. 이름은 한동안 활동 기록에 남아요.
person-number = 번호
person-number-how = 만나거나 전화해서 첫 페이지의 번호를 물어보세요. 번호가 같으면 정말 그 사람이에요.
person-roles = 역할
person-active = 활동 중
person-asked-by = { $name } 님이 요청했어요.
person-asked-by-command = 서버에서 요청했어요.
person-yes-by = { $name } 님이 { $date }에 동의했어요.
person-needs-fewer = 지금 동의할 수 있는 다른 사람이 없어요. { $name } 님이 아닌 두 사람이 필요해요.

## Saying yes

person-approve = 동의하기: { $role }
person-approve-heading = { $name } 님의 { $role } 역할에 동의할까요?
person-approve-number = { $name } 님이 읽어 준 번호
person-approve-means-1 = 만나서 또는 전화로 이야기했어요.
person-approve-means-2 = 번호를 소리 내어 읽었고, 이 번호와 같아요.
person-approve-means-3 = 내 열쇠로 서명해요. 동의는 활동 기록에 남아요.
person-approve-yes = 네, 번호가 같아요
person-approve-done = { $name } 님에 대한 동의가 들어갔어요.

## Giving a role and taking it away

person-give = 역할 주기
person-give-which = 어떤 역할
person-give-pick = 하나 고르기
person-give-missing = 먼저 역할을 골라 주세요.
person-give-two = 다른 두 사람이 동의해야 통해요.
person-give-one = 바로 통해요.
person-give-lock = { $name } 님이 로그인해 있으면 페이지가 한 번 잠겨요. 암호 문구로 다시 열어요.
person-give-go = 이 역할 주기
person-given = { $name } 님의 역할: { $role }.
person-given-waits = 두 사람이 동의하면 { $name } 님의 역할: { $role }.
person-all-given = { $name } 님에게 모든 역할이 있어요.
person-withdraw = 거두기
person-withdraw-long = 거두기: { $role }
person-withdraw-heading = { $name } 님의 { $role } 역할을 거둘까요?
person-withdraw-means-1 = 지금 열어 둔 페이지에서도 바로 끝나요.
person-withdraw-means-2 = 페이지가 한 번 잠겨요. 암호 문구로 다시 열어요.
person-withdraw-means-3 = 다른 역할은 남아요. 나중에 다시 줄 수 있어요.
person-withdraw-means-gated = 다시 주려면 또 두 사람이 필요해요.
person-withdraw-yes = 역할 거두기
person-withdrawn = { $name } 님은 이제 { $role } 역할이 없어요.

## A new start

person-reset = 새 시작
person-reset-what = 암호 문구나 다른 로그인 방법을 모두 잃은 사람을 위한 거예요. 두 사람이 동의해요.
person-reset-open = 새 시작 요청하기
person-reset-open-heading = { $name } 님의 새 시작을 요청할까요?
person-reset-open-means-1 = 아직 바뀌는 것은 없어요. 먼저 두 사람이 동의해요.
person-reset-open-means-2 = 그다음 둘 중 하나가 링크를 만들어 건네요.
person-reset-open-means-3 = 링크를 쓰면 그 전 것은 모두 없어져요: 암호 문구, 열쇠, 기기, 코드.
person-reset-open-means-4 = 멘토, 책임자, 관리자 역할은 다시 두 사람을 기다려요.
person-reset-open-yes = 요청하기
person-reset-asked = { $name } 님의 새 시작을 요청했어요.
person-reset-approve = 새 시작에 동의하기
person-reset-approve-heading = { $name } 님의 새 시작에 동의할까요?
person-reset-approve-means-1 = 만나거나 전화해서 정말 그 사람인 것을 알아요.
person-reset-approve-means-2 = 로그인할 수 없다고 본인이 직접 말했어요.
person-reset-approve-means-3 = 링크를 얻는 사람은 그 사람으로 로그인할 수 있어요. 내 열쇠로 서명해요.
person-reset-approve-yes = 네, 정말 그 사람이에요
person-reset-cancel = 새 시작 멈추기
person-reset-cancelled = 새 시작을 멈췄어요. { $name } 님에게 바뀐 것은 없어요.
person-reset-ready = 두 사람이 동의했어요. 그중 하나가 링크를 만들 수 있어요.
person-reset-link = 링크 만들기
person-reset-link-note = 새 링크를 만들면 전의 링크는 끝나요.
person-reset-link-heading = { $name } 님의 링크

## Ending someone's place

person-end = 여기서의 활동 끝내기
person-end-what = 떠났거나 더는 들어오면 안 되는 사람을 위한 거예요. 한 사람이면 돼요.
person-end-heading = { $name } 님의 활동을 끝낼까요?
person-end-means-1 = 열어 둔 페이지가 모두 바로 닫히고, 이유를 말해 줘요.
person-end-means-2 = 더는 로그인할 수 없어요. 열쇠, 기기, 코드가 지워져요.
person-end-means-3 = 되돌릴 수 없어요. 새 초대가 있어야 돌아올 수 있어요.
person-end-means-4 = 한 일은 한동안 활동 기록에 남아요.
person-end-yes = 활동 끝내기
person-ended = { $name } 님의 활동이 끝났어요.

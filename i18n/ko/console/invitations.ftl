### Inviting someone, and the invitations that are still open.

invite-heading = 초대
invite-new = 초대하기
invite-name = 지어낸 이름
invite-name-why = 이름 때문에 찾아낼 수 없도록, 진짜 이름은 쓰지 않아요. 본인이 고르고 싶어 하면 비워 두세요.
invite-two-legend = 다른 두 사람이 동의하는 역할
invite-one-legend = 초대만으로 되는 역할
invite-roles-hint = 여러 개를 고를 수 있어요.
invite-roles-missing = 역할을 하나 이상 골라 주세요.
invite-name-wrong = 여기서 쓸 수 없는 이름이에요. 글자, 숫자, 빈칸, 붙임표를 40자까지 쓸 수 있어요.
invite-second = 지금은 관리자가 혼자라서, 두 번째 관리자는 다른 동의가 없어도 돼요.
invite-go = 링크 만들기
invite-going = 링크를 만드는 중

## The link

invite-link-heading = 링크가 준비됐어요
invite-link-for = { $name } 님에게
invite-link-once = 한 번만 보여요. 계속하기 전에 복사해 주세요.
invite-link-label = 링크
invite-copy = 링크 복사
invite-copied = 복사했어요.
invite-copy-failed = 이 브라우저에서 복사가 안 됐어요. 링크를 골라 직접 복사할 수 있어요.
invite-link-how-1 = 직접 건네거나, 둘만 읽는 곳으로 보내요.
invite-link-how-2 = { $until }까지 한 번 쓸 수 있어요.
invite-link-how-3 = 먼저 여는 사람이 자리를 가져요. 잘못 갔다면 거두세요.
invite-link-how-reset = 먼저 여는 사람이 그 사람으로 로그인할 수 있어요. 잘못 갔다면 새로 만드세요.
invite-link-done = 챙겼어요
invite-open-already = 이 이름의 초대가 열려 있어요. 이 페이지의 목록에서 거두고 새로 만들 수 있어요.
invite-lost = 답이 오지 않았어요. 이 페이지의 목록에 초대가 있으면 만들어진 거예요. 거두고 새로 만들 수 있어요.

## Open invitations

invite-open = 아직 쓰지 않음
invite-open-none = 열려 있는 초대가 없어요.
invite-no-name = 본인이 이름을 골라요
invite-kind-reset = 새 시작
invite-made = { $name } 님이 { $when }에 만듦.
invite-made-command = 서버에서 { $when }에 만듦.
invite-until = { $until }까지 돼요.
invite-withdraw = 거두기
invite-withdraw-long = 거두기: { $name }
invite-withdraw-heading = 이 초대를 거둘까요?
invite-withdraw-means = 링크가 바로 안 돼요. 여는 사람은 쓸 수 없다는 글을 봐요. 새로 만들 수 있어요.
invite-withdraw-yes = 거두기
invite-withdrawn = 초대를 거두었어요.

### The studio: from a draft to phones and back.

lessons-steps = 다음에 할 일
lessons-save-first = 아직 저장하지 않은 글이 있어요. 저장한 다음 여기서 이어 갈 수 있어요.

## What was said. $number is a revision.

lessons-verdict-propose = 검토 보냄: { $number }번 버전
lessons-verdict-approve = { $number }번 버전에 동의
lessons-verdict-return = { $number }번 버전을 돌려보냄

## Sending for review

# $count (number): things to mend.
lessons-propose-not-yet =
    { $count ->
       *[other] 먼저 고칠 것이 { $count }개 있어요. 그다음 검토를 보낼 수 있어요.
    }
lessons-propose = 검토 보내기
lessons-propose-heading = 검토를 보낼까요?
lessons-propose-means = 필요한 사람들의 첫 페이지에 할 일로 나와요. 그래도 바꿀 수 있어요.
# $roles: a list of roles.
lessons-propose-needs = 두 사람이 필요해요: { $roles }.
lessons-propose-yes = 보내기
lessons-proposed = 읽을 사람들에게 가고 있어요.

## Saying yes

lessons-review-as = 읽을 때의 역할
# $count (number): open comments.
lessons-approve-comments =
    { $count ->
       *[other] 정리되지 않은 의견이 { $count }개 있어요. 정리되면 동의할 수 있어요.
    }
lessons-sign = 이 레슨에 서명하기
# $title: of the lesson.
lessons-sign-later = 지금 누군가 이 레슨을 바꾸고 있어요. 새 글이 검토에 오면 동의할 수 있어요.
lessons-sign-heading = 서명할까요? "{ $title }"
lessons-sign-yes = 서명하기
lessons-signed = 서명했어요. 꼼꼼히 읽어 줘서 고마워요.
lessons-approve = 동의하기
lessons-approve-heading = 동의할까요? "{ $title }"
lessons-approve-yes = 동의하기
lessons-approved = 동의가 기록됐어요.
# $role: the role.
lessons-approve-as = 내 역할: { $role }.
lessons-approve-means-1 = 모든 카드와 더 짧은 글, 내용 안내까지 읽었어요.
lessons-approve-means-2 = 탓하거나 밀어붙이거나 약속하는 말이 없어요. 누군가를 위험하게 할 것도 없어요.
lessons-approve-means-3 = 내 이름은 여기에만 남아요. 휴대폰에는 날짜만 나와요.
lessons-return = 쪽지와 함께 돌려보내기
lessons-return-note = 무엇을 왜 바꾸고 싶은지
lessons-return-how = 어느 카드인지 쓰고, 바라는 문장을 써 주세요.
lessons-return-missing = 글쓴이가 알 수 있게 쪽지를 써 주세요.
lessons-return-send = 돌려보내기
lessons-returned = 쪽지와 함께 글쓴이에게 돌아갔어요.

## Checking a translation

lessons-check = 지금 그대로 맞는 카드
lessons-check-means = 영어와 나란히 읽은 것만 표시해 주세요.
# $count (number): cards that are ticked.
lessons-check-go =
    { $count ->
        [0] 맞는 카드에 표시하기
       *[other] 카드 { $count }장이 맞다고 말하기
    }
lessons-checked =
    { $count ->
       *[other] 카드 { $count }장을 확인했어요.
    }

## Phones

lessons-publish = 지금 휴대폰에 올리기
lessons-publish-heading = 지금 휴대폰에 올릴까요?
lessons-publish-means = 휴대폰마다 다음에 열 때 받아요. 인터넷이 없는 휴대폰은 그때까지 가진 것을 써요.
lessons-publish-undo = 언제든 거둘 수 있어요.
lessons-publish-yes = 휴대폰에 올리기
lessons-published = 휴대폰으로 가고 있어요.
lessons-publish-later = 나중에 휴대폰에 올리기
lessons-publish-when = 이 기기의 시계로 날짜와 시간
lessons-publish-when-wrong = 아직 오지 않은 시간을 골라 주세요.
lessons-publish-schedule = 이 시간으로 정하기
# $when: a day and a time.
lessons-schedule-heading = 휴대폰에 올릴까요? { $when }
lessons-schedule-yes = 이 시간으로 정하기
lessons-scheduled = { $when }에 휴대폰에 올라가요.
lessons-unschedule = 예정 멈추기
lessons-unschedule-heading = 예정을 멈출까요?
lessons-unschedule-yes = 멈추기
lessons-unscheduled = 이제 예정이 없어요.
lessons-withdraw = 지금 휴대폰에서 내리기
lessons-withdraw-heading = 모든 휴대폰에서 이 레슨을 내릴까요?
lessons-withdraw-means = 혼자서 바로 할 수 있어요. 휴대폰에서는 다음에 열 때 없어져요.
lessons-withdraw-everywhere = 모든 언어에서 없어져요.
lessons-withdraw-back = 게시 담당이 나중에 다시 올릴 수 있어요.
lessons-withdraw-why = 이유 (비워 두어도 돼요)
lessons-withdraw-yes = 내리기
lessons-withdrawn = 레슨을 휴대폰에서 내렸어요.

## What changed

lessons-changes = 두 버전 사이에 바뀐 것
lessons-changes-from = 이전
lessons-changes-to = 이후
lessons-history = 모든 버전
lessons-no-history = 아직 저장된 것이 없어요.
# $number: of the revision.
lessons-revision = { $number }번 버전
lessons-revision-published = { $number }번 버전 (휴대폰에 있음)
lessons-on-phones = 휴대폰에 있음
lessons-roll-back = 이것으로 돌아가기
lessons-roll-back-long = { $number }번 버전으로 돌아가기
lessons-roll-back-heading = { $number }번 버전으로 돌아갈까요?
lessons-roll-back-means = 그 글이 새 초안으로 돌아와요. 그 뒤에 온 것도 사라지지 않아요.
lessons-roll-back-why = { $number }번 버전으로 돌아감
lessons-roll-back-yes = 돌아가기
lessons-rolled-back = { $number }번 버전이 초안으로 돌아왔어요.

## On a phone

lessons-preview = 휴대폰에서
lessons-preview-looks = 다르게 보기
lessons-preview-phone = 이 레슨이 있는 휴대폰
lessons-preview-large = 큰 글자
lessons-preview-rtl = 오른쪽에서 왼쪽
lessons-preview-offline = 인터넷 없음
lessons-preview-pseudo = 더 긴 낱말
lessons-preview-offline-said = 인터넷이 없어요. 이 휴대폰에 보관된 것이 보여요.
lessons-preview-none = 고칠 것이 있는 동안은 휴대폰처럼 보여 줄 수 없어요.
lessons-preview-back = 뒤로
lessons-preview-on = 다음
# $number, $of (numbers): which card of how many.
lessons-preview-card = { $of }장 중 { $number }번째

## The audit trail. $by is a name, $role a role.

audit-lesson-saved = { $by } 님이 레슨을 바꿨어요.
audit-lesson-proposed = { $by } 님이 레슨의 검토를 보냈어요.
audit-lesson-approved = { $by } 님이 레슨에 동의했어요. 역할: { $role }.
audit-lesson-returned = { $by } 님이 레슨을 돌려보냈어요. 역할: { $role }.
audit-lesson-scheduled = { $by } 님이 레슨을 휴대폰에 올릴 시간을 정했어요.
audit-lesson-published = { $by } 님이 레슨을 휴대폰에 올렸어요.
audit-lesson-withdrawn = { $by } 님이 레슨을 휴대폰에서 내렸어요.
audit-lesson-checked = { $by } 님이 번역을 확인했어요.
audit-lesson-imported = 파일에서 레슨을 들여왔어요.

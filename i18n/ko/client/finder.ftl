### Find help: the search, the list and the card of one place. Labels of kinds and marks are in vocabulary.ftl.

finder-heading = 도움 찾기
finder-lead = 여기에 쓴 것은 이 휴대폰에만 남아요. 우리는 절대 보지 못해요.

## Getting the list

finder-loading = 목록이 오고 있어요. 크기는 약 { $size }예요.
finder-loading-why = 목록 전체가 한 번에 와요. 그래서 무엇을 찾는지 우리는 몰라요.
finder-offline = 목록을 불러오지 못했어요. 지금 인터넷이 안 될 수도 있어요.
finder-missing = 지금은 목록을 받을 수 없어요. 잠시 뒤에 다시 해 볼 수 있어요.
finder-bad = 목록이 왔지만 읽을 수 없어요. 잠시 뒤에 다시 해 볼 수 있어요.
finder-lines-meanwhile = 그동안에도 전화하거나 문자를 보낼 수 있어요.
finder-lines = 전화하거나 문자 보내기

## What to look for

finder-search = 무엇이 필요한가요?
finder-search-hint = 한 낱말이면 돼요: 잠자리, 음식, 변호사
finder-kinds = 도움의 종류
finder-counted = { $words } ({ $count })
finder-kinds-more = 도움 종류 더 보기
finder-kinds-fewer = 도움 종류 줄이기

## Where

where-add = 어디 근처인가요?
where-hint = 가까운 곳이 먼저 나와요. 이 휴대폰에만 남아요.
where-field = 우편번호(ZIP) 또는 도시
where-none = 목록에 없어요. 가까운 우편번호나 도시를 써 볼 수 있어요.
where-pick = { $place }
where-pick-area = { $place } 부근
where-near = { $place } 근처
where-near-phone = 이 휴대폰 근처
where-forget = 장소 빼기
where-phone = 이 휴대폰의 위치 쓰기
where-phone-note = 우리는 위치를 절대 받지 않아요. 휴대폰이 만든 회사에 물어 위치를 알아낼 수 있어요. 허용한 것을 브라우저가 나간 뒤에도 기억할 수 있어요.
where-finding = 휴대폰이 위치를 알아내고 있어요
where-denied = 휴대폰이 위치를 알려 주지 않았어요. 우편번호나 도시를 쓸 수 있어요.
where-unavailable = 휴대폰이 어디 있는지 모르겠대요. 우편번호나 도시를 쓸 수 있어요.
where-within = 얼마나 멀리까지?
where-any = 거리 상관없음
where-miles = { $miles }마일

## What matters

wishes-heading = 나에게 중요한 것
wishes-lead = 안 된다고 하는 곳은 빠져요. 말이 없는 곳은 "먼저 묻기"로 남아요.
wish-open = 지금 여는 곳
wish-noid = 신분증도 질문도 없음
wish-nopolice = 경찰 없음
wish-ownroom = 혼자 쓰는 방, 나갈 수 있음
wish-boys = 남자 청소년과 청년
wish-trans = 트랜스젠더와 논바이너리
wish-comes = 나에게 와 줌
wish-language = { $language }로
wish-age = 내 나이
wish-age-hint = 원할 때만 써요. 이 휴대폰에만 남아요.
wish-languages = 언어
wish-any-language = 언어 상관없음
finder-ask-about = 물어볼 것: { $what }
ask-open = 시간
ask-noid = 신분증과 질문
ask-nopolice = 경찰
ask-ownroom = 혼자 쓰는 방, 나가는 것
ask-boys = 남자 청소년과 청년
ask-trans = 트랜스젠더와 논바이너리
ask-comes = 와 줄 수 있는지
ask-age = 나이
ask-language = 언어

## The list

finder-count =
    { $count ->
        [0] 찾은 곳이 없어요
       *[other] { $count }곳
    }
finder-count-yes =
    { $count ->
        [0] 찾은 곳이 없어요
       *[other] { $count }곳. 모두 맞는 곳: { $yes }곳.
    }
finder-start = 목록에 { $count }곳이 있어요. 낱말을 쓰거나, 도움 종류를 고르거나, 어디 근처인지 말할 수 있어요.
finder-yes = 된다고 하는 곳
finder-ask = 먼저 물어볼 곳
finder-ask-lead = 말해 두지 않은 곳이에요. 내 이야기를 하기 전에 물어볼 수 있어요.
finder-national = 전국 어디서나
finder-national-all = 상담 전화 { $count }개 모두
finder-more = 더 보기
finder-shown = { $count }개 중 { $from }~{ $to }
finder-places-more =
    { $count ->
       *[other] 그리고 { $count }곳 더
    }
finder-about-distance = 약 { $distance }
finder-made = 이 목록은 { $date }에 만들었어요.
finder-made-old = 이 목록은 오래됐어요: { $date }. 달라졌을 수 있어요. 먼저 전화해 볼 수 있어요.
finder-hours-old = 목록이 오래돼서 시간이 바뀌었을 수 있어요. 그래서 지금 여는 곳을 말하지 않아요.
finder-empty = 모두 맞는 곳이 없어요
finder-empty-lead = 그건 내 탓이 아니에요. 이 중 하나를 해 볼 수 있어요.
finder-empty-wider = 더 먼 곳도 보기
finder-empty-wishes = 나에게 중요한 것 빼고 보기
finder-empty-kinds = 모든 종류의 도움
finder-empty-words = 쓴 낱말 지우기

## Open or closed

open-always = 밤낮으로 열어요
open-until = 지금 열려 있어요, { $time }까지
open-closed = 지금 닫혀 있어요
open-opens = 지금 닫혀 있어요. { $time }에 열어요
open-unknown = 시간을 몰라요
open-paused = 한동안 닫아요

## Marks

mark-demo = 예시, 진짜 장소가 아니에요
mark-hold = 마음대로 나가지 못할 수 있어요
mark-old = 확인한 지 오래됐어요
mark-unchecked = 확인되지 않았어요

## The card

card-gone = 이곳은 이제 목록에 없어요.
card-demo = 이건 예시예요. 진짜 장소가 아니에요. 이 번호로는 아무에게도 연결되지 않아요.
card-paused = 이곳은 한동안 닫는다고 해요. 전화해서 물어볼 수 있어요.
card-hold-heading = 처음에는 마음대로 나가지 못할 수 있어요
card-hold = 어떤 곳은 사람을 한동안 안에 있게 해요. "safety hold"라고 부르기도 해요. 내가 누구인지 말하기 전에 물어볼 수 있어요.
card-hold-ask = 이렇게 물을 수 있어요. "원할 때 나갈 수 있나요?"
card-before = 전화하기 전에 알아 두면 좋은 것
card-apply = 들어가는 방법
card-suggested = 이 종류는 컴퓨터가 글을 보고 짐작했어요. 물어볼 수 있어요.
card-contact = 연락하기
card-contact-note = 전화와 문자는 이 휴대폰과 요금 청구서에 남을 수 있어요.
card-call = 전화 { $number }
card-call-extension = 전화 { $number }, 내선 { $extension }
card-text = 문자 { $number }
card-text-keyword = { $number }번으로 { $keyword } 문자 보내기
card-tty = TTY { $number }
card-copy = 번호 복사
card-copy-label = { $number } 복사
card-copied = 복사했어요. 다른 것을 복사할 때까지 이 휴대폰에 남아요.
card-copy-failed = 여기서는 복사가 안 됐어요.
card-no-phone = 적힌 번호가 없어요.
card-site = 그곳 웹사이트 열기
card-site-note = 새 탭에서 { $host } 사이트를 열어요. 그 사이트는 이 휴대폰의 기록에 남아요.
card-places =
    { $count ->
       *[other] 장소
    }
card-withheld = 그곳 사람들을 지키려고 주소를 알리지 않아요. 전화할 때 물어볼 수 있어요.
card-no-address = 적힌 주소가 없어요.
card-directions = 가는 길
card-directions-note = 지도 앱이 열려요. 앱이 기억할 수 있어요.
card-hours = 시간
card-hours-old = 이 시간은 오래됐어요. 바뀌었을 수 있어요. 먼저 전화해 볼 수 있어요.
card-hours-zone = 그곳 기준 시간이에요.
card-today = 오늘
card-day-closed = 닫음
card-day-unknown = 모름
card-languages = 언어
card-ages = 나이
card-ages-between = { $from }~{ $to }살
card-ages-from = { $from }살부터
card-ages-to = { $to }살까지
card-says = 그곳에서 하는 말
card-unknown = 모르는 것: 먼저 물어보기
card-unknown-lead = 이름을 말하지 않고 물어볼 수 있어요.
card-checked = { $date }에 사람이 확인했어요.
card-checked-old = { $date }에 사람이 확인했어요. 꽤 지났어요. 달라졌을 수 있어요.
card-unchecked = 아직 아무도 확인하지 않았어요.
card-source = 출처: { $name }

## Questions one can ask

ask-acc-id = 신분증을 보여 달라고 하나요?
ask-acc-phonescreen = 전화로 무엇을 물어보나요?
ask-acc-policereport = 경찰과 이야기하게 되나요?
ask-acc-guardian = 부모의 동의가 있어야 하나요?
ask-acc-tb = 결핵 검사가 필요한가요?
ask-safe-hold = 원할 때 나갈 수 있나요?
ask-safe-single = 1인실이 있나요?
ask-safe-curfew = 들어와야 하는 시간이 있나요?
ask-safe-phonekept = 휴대폰을 계속 가지고 있을 수 있나요?
ask-pop-boys = 남자 청소년과 청년도 갈 수 있나요?
ask-pop-trans = 트랜스젠더와 논바이너리도 갈 수 있나요?
ask-mandated = 어떤 일을 신고하게 되나요?

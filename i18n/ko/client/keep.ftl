### Keep on this phone: off until someone turns it on. Its risk comes before its button.

keep-heading = 이 휴대폰에 보관
keep-why = 보관하면 인터넷이 없어도 이 페이지를 열 수 있어요.
keep-risk = 이 휴대폰을 가진 사람이 찾을 수 있어요.
keep-start = 보관하기
keep-size = 데이터 약 { $kilobytes }kB를 써요
keep-going = 보관하는 중이에요. 여기 있어도 돼요.
keep-done = 이제 이 휴대폰에 있어요. 인터넷이 없어도 돼요.
keep-forget = 지우기
keep-forget-note = 이 휴대폰에서 모두 없애요
keep-lock = 암호 묻기
keep-lock-note = 보관한 것 앞에 치는 커튼
keep-forgotten = 이제 이 휴대폰에 없어요.

## What is kept

keep-will = 보관될 것
keep-has = 보관된 것
keep-item-lines = 전화하거나 문자 보낼 곳
keep-item-places = 도움을 주는 곳 목록
keep-item-lessons = 모든 레슨과 마음 가라앉히기
keep-item-languages = 각 언어로 된 이 페이지의 글
keep-item-language = 고른 언어
keep-risk-not-kept = 쓰거나 찾거나 연 것은 보관하지 않아요.
keep-risk-leave = 나가기를 누르면 이 휴대폰에서 모두 없어져요.
keep-risk-leave-app = 나가기를 누르면 이 휴대폰에서 없어지지만, 아이콘과 단위 페이지는 남아요. 암호도 남아요.

## When it does not work

keep-cannot = 이 브라우저는 페이지를 보관하지 않아요. 비공개 창일 수 있어요. 아무것도 보관하지 않았어요.
keep-failed = 이번에는 안 됐어요. 인터넷이 없거나 이 휴대폰에 공간이 없을 수 있어요. 아무것도 보관하지 않았어요.

## A page that comes from what is kept

keep-shown = { $date }에 보관한 거예요. 바뀐 것이 있을 수 있어요.
keep-shown-undated = 이 휴대폰에 보관한 거예요. 바뀐 것이 있을 수 있어요.

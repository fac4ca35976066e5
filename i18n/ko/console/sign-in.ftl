### Signing in, and the end of a session.

sign-in-heading = 로그인
sign-in-name = 여기서 쓰는 이름
sign-in-passphrase = 암호 문구
sign-in-remember = 이 브라우저 기억하기
sign-in-remember-note = 90일 동안 내 기기 목록에 있어요. 로그인 방법은 늘 같아요. 다른 사람도 쓰는 곳이면 비워 두세요.
sign-in-passkey = 내 패스키 쓰기
sign-in-now = 로그인
sign-in-use-code = 앱의 코드 쓰기
sign-in-use-passkey = 내 패스키 쓰기
sign-in-use-recovery = 복구 코드 쓰기
sign-in-missing-name = 먼저 여기서 쓰는 이름을 써 주세요.
sign-in-missing-passphrase = 여기에 암호 문구를 써요.
sign-in-missing-code = 여기에 코드를 써요.
sign-in-trouble = 로그인할 수 없어요
sign-in-trouble-factor = 패스키도 앱도 없나요? 복구 코드를 대신 쓸 수 있어요. 한 번씩 쓸 수 있어요.
sign-in-trouble-passphrase = 암호 문구는 아무도 찾아볼 수 없어요. 동의할 수 있는 두 사람이 새 시작을 열어 줄 수 있어요.

## It is over

ended-sign-in = 로그인
ended-removed-heading = 여기서의 활동이 끝났어요
ended-removed = 이 팀을 돌보는 사람이 끝냈어요. 여기서는 더 보거나 보낼 수 없어요.
ended-removed-next = 여기서 한 일은 진짜였어요. 이유를 물어볼 수 있어요. 오늘이 힘들다면, 우리가 알리는 상담 전화는 나를 위한 것이기도 해요.
ended-removed-lines = 상담 전화 보기
ended-signed-out-heading = 로그아웃됐어요
ended-signed-out = 다른 브라우저에서 이 브라우저를 로그아웃시켰어요.
ended-signed-out-next = 본인이 아니라면 로그인해서 기기를 살펴볼 수 있어요.
ended-over-heading = 열두 시간이 지났어요
ended-over = 한 번 로그인하면 열두 시간까지예요. 쉬어도 될 만큼 했어요.
ended-over-next = 원할 때 다시 로그인할 수 있어요.
ended-unheard-heading = 여기서 로그아웃됐어요
ended-unheard = 이 페이지에 열린 것은 없어요. 답이 오지 않아서 서버는 듣지 못했어요.
ended-unheard-next = 10분 뒤에 저절로 잠겨요. 확실히 하려면 다시 로그인했다가 로그아웃할 수 있어요.
ended-unknown-heading = 로그아웃됐어요
ended-unknown = 열두 시간이 지났거나, 다른 브라우저에서 이 브라우저를 로그아웃시켰어요.
ended-unknown-next = 본인이 아니라면 로그인해서 기기를 살펴볼 수 있어요.

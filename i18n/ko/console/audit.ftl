### The audit trail: who did what to whom, never what was said.

audit-heading = 누가 무엇을 했나
audit-note = 활동 기록은 누가 언제 무엇을 했는지 말해요. 누가 쓰거나 한 말은 절대 담지 않아요.
audit-kept = 줄마다 서버가 정한 시간이 지나면 지워져요. 바꾸지 않았다면 180일이에요.
audit-none = 아직 적힌 것이 없어요.
audit-earlier = 더 이전 보기
audit-all = 남아 있는 첫 줄이에요.
audit-command = 서버
audit-someone = 이름이 더는 남아 있지 않은 사람
audit-invited = 누군가

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by } 님이 { $about } 님을 초대했어요: { $role }.
audit-invitation-withdrawn = { $by } 님이 { $about } 님의 초대를 끝냈어요: { $role }.
audit-member-joined = { $about } 님이 계정을 만들었어요.
audit-member-reset = { $about } 님이 새 열쇠로 새로 시작했어요.
audit-member-removed = { $by } 님이 { $about } 님의 활동을 끝냈어요.
audit-session-begun = { $about } 님이 로그인했어요.
audit-session-refused = { $about } 이름의 로그인이 거절됐어요.
audit-session-code-refused = { $about } 이름의 로그인에서 암호 문구는 맞고 코드는 틀렸어요.
audit-session-ended = { $about } 님의 로그인 하나가 끝났어요.
audit-device-removed = { $about } 님의 기기 하나가 로그아웃됐어요.
audit-passphrase-changed = { $about } 님이 암호 문구를 바꿨어요.
audit-passkey-added = { $about } 님이 패스키를 더했어요.
audit-passkey-removed = { $about } 님이 패스키를 뺐어요.
audit-totp-set = { $about } 님이 앱의 코드를 설정했어요.
audit-totp-removed = { $about } 님이 앱의 코드를 뺐어요.
audit-recovery-used = { $about } 님이 복구 코드로 로그인했어요.
audit-recovery-renewed = { $about } 님이 새 복구 코드를 만들었어요.
audit-role-asked = { $by } 님이 { $about } 님의 역할을 요청했어요: { $role }.
audit-role-approved = { $by } 님이 { $about } 님에 동의했어요: { $role }.
audit-role-active = { $about } 님에게 이제 역할이 있어요: { $role }.
audit-role-given = { $by } 님이 { $about } 님에게 역할을 주었어요: { $role }.
audit-role-withdrawn = { $by } 님이 { $about } 님의 역할을 거두었어요: { $role }.
audit-role-waiting = { $about } 님의 역할이 다시 두 사람을 기다려요: { $role }.
audit-reset-opened = { $by } 님이 { $about } 님의 새 시작을 요청했어요.
audit-reset-approved = { $by } 님이 { $about } 님의 새 시작에 동의했어요.
audit-reset-cancelled = { $by } 님이 { $about } 님의 새 시작을 멈췄어요.
audit-reset-link-made = { $by } 님이 { $about } 님의 새 시작 링크를 만들었어요.
audit-reset-link-ended = { $about } 님의 새 시작 링크가 끝났어요.
audit-talk-note-left = { $by } 님이 책임자에게 봉한 쪽지를 남겼어요.
audit-talk-note-deleted = { $by } 님이 봉한 쪽지의 자기 사본을 지웠어요.
audit-audit-erased = 이 기록의 오래된 줄을 지웠어요.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by } 님이 채팅을 맡았어요.
audit-talk-lapsed = { $by } 님이 맡은 채팅이 다시 대기로 돌아갔어요.
audit-talk-offered = { $by } 님이 다른 사람에게 채팅을 권했어요.
audit-talk-joined = { $by } 님이 채팅에 들어왔어요.
audit-talk-left = { $by } 님이 다른 사람에게 채팅을 넘기고 나갔어요.
audit-talk-out = { $by } 님이 시간이 되는 사람에게 채팅을 넘겼어요.
audit-talk-whispered = { $by } 님이 채팅에 대해 귓속말을 시작했어요.
audit-talk-heavy = { $by } 님이 채팅의 무거움 표시를 바꿨어요.
audit-talk-danger = 채팅에서 누군가 위험했어요. 책임자들을 불렀어요.
audit-talk-closed = { $by } 님이 채팅을 닫았어요.
audit-talk-erased = { $by } 님이 채팅을 지웠어요.
audit-talk-blocked = { $by } 님이 채팅을 아주 끝냈어요.
audit-talk-shift-removed = { $by } 님이 근무표에서 { $about } 님의 근무를 뺐어요.
audit-roster-signed = { $by } 님이 채팅 명부에 서명했어요.
audit-roster-delegated = { $by } 님이 채팅 위임장을 넣었어요.
audit-other = { $by } 님이 이 페이지에 아직 말이 없는 일을 했어요.

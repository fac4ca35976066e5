### What people work as, and what each role lets them do.

role-mentor = 멘토
role-lead = 책임자
role-writer = 글쓴이
role-survivor-reviewer = 직접 겪어 본 검토자
role-legal-reviewer = 법률 검토자
role-health-reviewer = 건강 검토자
role-translator = 번역자
role-language-reviewer = 언어 검토자
role-publisher = 게시 담당
role-directory-steward = 장소 목록 담당
role-admin = 관리자
role-mentor-in = 멘토
role-lead-in = 책임자
role-admin-in = 관리자
role-mentor-does = 채팅으로 청소년과 이야기해요.
role-lead-does = 멘토를 돌보고, 새 사람에 동의하고, 활동 기록을 읽어요.
role-writer-does = 페이지를 쓰고 고쳐요.
role-survivor-reviewer-does = 겪어 본 사람의 눈으로 페이지를 읽어요.
role-legal-reviewer-does = 페이지의 법 이야기를 확인해요.
role-health-reviewer-does = 페이지의 건강 이야기를 확인해요.
role-translator-does = 페이지를 다른 언어로 옮겨요.
role-language-reviewer-does = 번역자나 컴퓨터가 쓴 것을 확인해요.
role-publisher-does = 확인된 페이지를 올려요.
role-directory-steward-does = 장소 목록을 새롭게 지켜요.
role-admin-does = 사람을 초대하고 역할을 줘요. 관리자는 채팅을 읽을 수 없어요.

## The state of a role

role-pending = { $role }: { $of }명 중 { $approvals }명이 동의했어요.

## What a signed-in person may do (Permission)

may-session-hold = 이 페이지를 잠그고, 다시 열고, 로그아웃해요.
may-console-use = 내 계정을 돌보고 나에 대해 적힌 것을 봐요.
may-people-see = 누가 어떤 역할로 일하는지 봐요.
may-people-invite = 초대하거나 초대를 거두어요.
may-roles-grant = 다른 사람에게 역할을 줘요.
may-people-approve = 멘토, 책임자, 관리자에 동의해요. 본인이 아닌 두 사람이 해요.
may-people-remove = 역할을 거두거나 활동을 바로 끝내요.
may-audit-read = 활동 기록 전체를 읽어요.
may-talk-answer = 근무하고, 채팅을 맡고, 답해요.
may-talk-lead = 모두에게 보이게 채팅에 들어가요. 힘든 순간의 쪽지를 읽어요.
may-roster-sign = 휴대폰마다 확인하는 멘토와 책임자 명부에 서명해요.

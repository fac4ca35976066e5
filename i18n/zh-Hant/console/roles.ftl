### What people work as, and what each role lets them do.

role-mentor = 陪伴者
role-lead = 負責人
role-writer = 撰寫人
role-survivor-reviewer = 有親身經歷的審閱人
role-legal-reviewer = 法律審閱人
role-health-reviewer = 健康審閱人
role-translator = 譯者
role-language-reviewer = 語言審閱人
role-publisher = 發布人
role-directory-steward = 地方名單的管理人
role-admin = 管理員
role-mentor-in = 陪伴者
role-lead-in = 負責人
role-admin-in = 管理員
role-mentor-does = 在聊天裡和年輕人說話。
role-lead-does = 照顧陪伴者，同意新人，看操作記錄。
role-writer-does = 寫頁面，改頁面。
role-survivor-reviewer-does = 用過來人的眼睛看頁面。
role-legal-reviewer-does = 檢查頁面上關於法律的內容。
role-health-reviewer-does = 檢查頁面上關於健康的內容。
role-translator-does = 把頁面翻成另一種語言。
role-language-reviewer-does = 檢查譯者或電腦寫的內容。
role-publisher-does = 把檢查過的頁面放上網站。
role-directory-steward-does = 讓地方名單保持最新。
role-admin-does = 邀請人，給角色。管理員不能看聊天。

## The state of a role

role-pending = { $role }：{ $of } 個人中有 { $approvals } 個同意了。

## What a signed-in person may do (Permission)

may-session-hold = 鎖上這一頁，再打開，或登出。
may-console-use = 管理自己的帳號，看關於你的記錄。
may-people-see = 看誰在這裡工作，有什麼角色。
may-people-invite = 邀請人，或收回邀請。
may-roles-grant = 給別人角色。
may-people-approve = 同意陪伴者、負責人或管理員。要兩個人同意，不能是本人。
may-people-remove = 收回角色，或馬上結束某人在這裡的工作。
may-audit-read = 看全部操作記錄。
may-talk-answer = 值班，接聊天，回答。
may-talk-lead = 進入聊天，裡面每個人都看得到你。看關於艱難時刻的便條。
may-roster-sign = 簽陪伴者和負責人的名冊，每部手機都會核對它。

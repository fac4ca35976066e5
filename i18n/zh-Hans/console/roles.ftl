### What people work as, and what each role lets them do.

role-mentor = 陪伴者
role-lead = 负责人
role-writer = 撰写人
role-survivor-reviewer = 有亲身经历的审阅人
role-legal-reviewer = 法律审阅人
role-health-reviewer = 健康审阅人
role-translator = 译者
role-language-reviewer = 语言审阅人
role-publisher = 发布人
role-directory-steward = 地方名单的管理人
role-admin = 管理员
role-mentor-in = 陪伴者
role-lead-in = 负责人
role-admin-in = 管理员
role-mentor-does = 在聊天里和年轻人说话。
role-lead-does = 照顾陪伴者，同意新人，看操作记录。
role-writer-does = 写页面，改页面。
role-survivor-reviewer-does = 用过来人的眼睛看页面。
role-legal-reviewer-does = 检查页面上关于法律的内容。
role-health-reviewer-does = 检查页面上关于健康的内容。
role-translator-does = 把页面翻成另一种语言。
role-language-reviewer-does = 检查译者或电脑写的内容。
role-publisher-does = 把检查过的页面放上网。
role-directory-steward-does = 让地方名单保持最新。
role-admin-does = 邀请人，给角色。管理员不能看聊天。

## The state of a role

role-pending = { $role }：{ $of } 个人中有 { $approvals } 个同意了。

## What a signed-in person may do (Permission)

may-session-hold = 锁上这一页，再打开，或退出。
may-console-use = 管理自己的账号，看关于你的记录。
may-people-see = 看谁在这里工作，有什么角色。
may-people-invite = 邀请人，或收回邀请。
may-roles-grant = 给别人角色。
may-people-approve = 同意陪伴者、负责人或管理员。要两个人同意，不能是本人。
may-people-remove = 收回角色，或马上结束某人在这里的工作。
may-audit-read = 看全部操作记录。
may-talk-answer = 值班，接聊天，回答。
may-talk-lead = 进入聊天，里面每个人都看得到你。看关于艰难时刻的便条。
may-roster-sign = 签陪伴者和负责人的名册，每部手机都会核对它。

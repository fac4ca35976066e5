### What people work as, and what each role lets them do.

role-mentor = Mentor
role-lead = Lead
role-writer = Writer
role-survivor-reviewer = Reviewer with lived experience
role-legal-reviewer = Legal reviewer
role-health-reviewer = Health reviewer
role-translator = Translator
role-language-reviewer = Language reviewer
role-publisher = Publisher
role-directory-steward = Keeper of the list of places
role-admin = Admin

# In a sentence: "Say yes to Ash as a mentor?" For the roles that two people say yes to.
role-mentor-in = a mentor
role-lead-in = a lead
role-admin-in = an admin

role-mentor-does = Talks with young people in chat.
role-lead-does = Looks after mentors, says yes to new people, and reads the audit trail.
role-writer-does = Writes pages and changes them.
role-survivor-reviewer-does = Reads pages with the eyes of someone who has been there.
role-legal-reviewer-does = Checks what pages say about the law.
role-health-reviewer-does = Checks what pages say about health.
role-translator-does = Puts pages into another language.
role-language-reviewer-does = Checks what a translator or a computer wrote.
role-publisher-does = Puts checked pages online.
role-directory-steward-does = Keeps the list of places up to date.
role-admin-does = Invites people and gives roles. An admin cannot read chats.

## The state of a role

# $approvals (number): people who said yes. $of (number): how many have to.
role-pending = { $role }: { $approvals } of { $of } people have said yes.

## What a signed-in person may do (Permission)

may-session-hold = Lock this page, open it again, or sign out.
may-console-use = Look after your own account and see what was noted about you.
may-people-see = See who works here, and in which roles.
may-people-invite = Invite someone, or withdraw an invitation.
may-roles-grant = Give someone else a role.
may-people-approve = Say yes to a mentor, a lead or an admin. Two people say it, never the one it is about.
may-people-remove = Take a role away, or end someone's place here at once.
may-audit-read = Read the whole audit trail.
may-talk-answer = Be on duty, take chats and answer them.
may-talk-lead = Come into a chat, where everyone in it sees you. Read notes about hard moments.
may-roster-sign = Sign the list of mentors and leads that every phone checks.

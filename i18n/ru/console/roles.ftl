### What people work as, and what each role lets them do.

role-mentor = Наставник
role-lead = Куратор
role-writer = Автор
role-survivor-reviewer = Рецензент с личным опытом
role-legal-reviewer = Рецензент по праву
role-health-reviewer = Рецензент по здоровью
role-translator = Переводчик
role-language-reviewer = Рецензент по языку
role-publisher = Издатель
role-directory-steward = Хранитель списка мест
role-admin = Администратор
# In a sentence: "Say yes to Ash as a mentor?" For the roles that two people say yes to.
role-mentor-in = наставник
role-lead-in = куратор
role-admin-in = администратор
role-mentor-does = Говорит с молодыми людьми в чате.
role-lead-does = Заботится о наставниках, говорит «да» новым людям и читает журнал.
role-writer-does = Пишет и меняет страницы.
role-survivor-reviewer-does = Читает страницы глазами того, кто это прошёл.
role-legal-reviewer-does = Проверяет, что страницы говорят о законе.
role-health-reviewer-does = Проверяет, что страницы говорят о здоровье.
role-translator-does = Переводит страницы на другой язык.
role-language-reviewer-does = Проверяет написанное переводчиком или компьютером.
role-publisher-does = Выкладывает проверенные страницы.
role-directory-steward-does = Следит, чтобы список мест был верным.
role-admin-does = Приглашает людей и даёт роли. Читать чаты администратор не может.

## The state of a role

# $approvals (number): people who said yes. $of (number): how many have to.
role-pending = { $role }: «да» сказали { $approvals } из { $of }.

## What a signed-in person may do (Permission)

may-session-hold = Закрывать эту страницу, открывать её снова или выходить.
may-console-use = Следить за своим аккаунтом и видеть, что о тебе записано.
may-people-see = Видеть, кто здесь работает и в каких ролях.
may-people-invite = Приглашать людей или отзывать приглашения.
may-roles-grant = Давать другим роли.
may-people-approve = Говорить «да» наставнику, куратору или администратору. Это делают двое, и никогда сам человек.
may-people-remove = Снимать роли или сразу закончить чьё-то место здесь.
may-audit-read = Читать весь журнал.
may-talk-answer = Быть на смене, брать чаты и отвечать.
may-talk-lead = Входить в чат, где тебя видят все. Читать записки о трудных моментах.
may-roster-sign = Подписывать список наставников и кураторов, который проверяет каждый телефон.

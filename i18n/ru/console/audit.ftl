### The audit trail: who did what to whom, never what was said.

audit-heading = Кто что сделал
audit-note = Журнал говорит, кто что сделал и когда. Того, что пишут или говорят, в нём нет.
audit-kept = Каждая строка стирается через срок, который задан на сервере. Это 180 дней, если его не меняли.
audit-none = Пока ничего не записано.
audit-earlier = Показать раньше
audit-all = Это первая строка, которая ещё хранится.
audit-command = Сервер
audit-someone = кто-то, чьё имя больше не хранится
# Someone with an invitation whose name is not known, or not any more.
audit-invited = кто-то

## One line for each act. $by and $about are names, $role is a role.

audit-invitation-made = { $by }: приглашение для { $about }: { $role }.
audit-invitation-withdrawn = { $by }: конец приглашения для { $about }: { $role }.
audit-member-joined = { $about }: аккаунт настроен.
audit-member-reset = { $about }: новое начало, с новыми ключами.
audit-member-removed = { $by }: конец места здесь для { $about }.
audit-session-begun = { $about }: вход.
audit-session-refused = { $about }: во входе отказано.
audit-session-code-refused = { $about }: при входе кодовая фраза верная, код неверный.
audit-session-ended = { $about }: сеанс закончен.
audit-device-removed = { $about }: выход на одном устройстве.
audit-passphrase-changed = { $about }: новая кодовая фраза.
audit-passkey-added = { $about }: ключ доступа добавлен.
audit-passkey-removed = { $about }: ключ доступа убран.
audit-totp-set = { $about }: коды из приложения настроены.
audit-totp-removed = { $about }: коды из приложения убраны.
audit-recovery-used = { $about }: вход с кодом восстановления.
audit-recovery-renewed = { $about }: новые коды восстановления.
audit-role-asked = { $by }: просьба о роли для { $about }: { $role }.
audit-role-approved = { $by }: «да» для { $about }: { $role }.
audit-role-active = { $about }: теперь есть роль: { $role }.
audit-role-given = { $by }: роль для { $about }: { $role }.
audit-role-withdrawn = { $by }: роль снята с { $about }: { $role }.
audit-role-waiting = { $about }: роль снова ждёт двух людей: { $role }.
audit-reset-opened = { $by }: просьба о новом начале для { $about }.
audit-reset-approved = { $by }: «да» новому началу для { $about }.
audit-reset-cancelled = { $by }: новое начало для { $about } остановлено.
audit-reset-link-made = { $by }: ссылка для нового начала { $about }.
audit-reset-link-ended = Ссылка для нового начала { $about } закончилась.
audit-talk-note-left = { $by }: закрытая записка для кураторов.
audit-talk-note-deleted = { $by }: своя копия закрытой записки удалена.
audit-audit-erased = Старые строки этого журнала стёрты.

## Talk. The trail knows which chat, and never what was said in it.

audit-talk-claimed = { $by }: чат взят.
audit-talk-lapsed = Чат, который был у { $by }, вернулся в очередь.
audit-talk-offered = { $by }: чат предложен другому.
audit-talk-joined = { $by }: вход в чат.
audit-talk-left = { $by }: чат оставлен другому.
audit-talk-out = { $by }: чат передан тому, кто свободен.
audit-talk-whispered = { $by }: начат шёпот о чате.
audit-talk-heavy = { $by }: изменена отметка, тяжёлый ли чат.
audit-talk-danger = Кто-то в чате был в опасности. Позвали кураторов.
audit-talk-closed = { $by }: чат закрыт.
audit-talk-erased = { $by }: чат стёрт.
audit-talk-blocked = { $by }: чат закончен насовсем.
audit-talk-shift-removed = { $by }: смена { $about } убрана из графика.
audit-roster-signed = { $by }: подписан список команды для чатов.
audit-roster-delegated = { $by }: принесена доверенность для чатов.
# An act that this page does not know yet.
audit-other = { $by }: действие, для которого у этой страницы пока нет слов.

### The lock. It says nothing of what is behind it.

locked-heading = Закрыто
locked-passphrase = Кодовая фраза
locked-open = Открыть
locked-sign-out = Лучше выйти
locked-why-idle = Десять минут никто не трогал эту страницу. Набранное всё ещё здесь.
locked-why-self = Страница закрыта тобой. Набранное всё ещё здесь.
locked-why-roles = Твои роли здесь изменились. Кодовая фраза откроет страницу с новыми.
locked-why-opened = Вход ещё действует. Страницу открыли заново, поэтому она просит кодовую фразу.

## The session is not known here any more; what was typed waits, unseen, until the same person is back.

locked-again-heading = Войди снова
locked-again = Страница потеряла связь с твоим сеансом. Набранное всё ещё здесь и ждёт тебя.
locked-again-passphrase = Если кодовую фразу как раз меняли, новая может уже действовать.

### The private check-in: a few questions for the reader alone. Its questions and answers are content, not messages.

check-in-lead = Несколько вопросов только для тебя. Любой можно пропустить.
# English stands beside it until a speaker has reviewed it.
check-in-private = Оценок здесь нет. Ответы никуда не уходят и исчезают, когда ты закрываешь страницу.
check-in-start = Начать
# $count (number): which question this is. $total (number): how many there are.
check-in-step = Вопрос { $count } из { $total }
check-in-next = Следующий вопрос
check-in-last = К концу
check-in-skip = Пропустить
check-in-before = На шаг назад
check-in-end = На что можно посмотреть
check-in-end-lead = Можно открыть любое из этого или ничего.
check-in-end-none = Всё пропущено. Так тоже хорошо.
check-in-again = Посмотреть снова
check-in-clear = Стереть мои ответы
check-in-cleared = Твоих ответов больше нет.
check-in-save = Сохранить мои ответы
check-in-save-note = Только на этом телефоне
check-in-saved = Твои ответы сохранены на этом телефоне.
check-in-missing = Этой части пока нет на твоём языке.

### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = Код для этой страницы
lock-what = С кодом этот адрес открывает страницу единиц, например миль. «Главная» на той странице спрашивает код. Неверный код снова показывает единицы.
# In one line, before it is set. English stands beside it until a speaker has reviewed it.
lock-curtain = Это занавеска, а не сейф. Она мешает быстрому взгляду. Того, кто разбирается в телефонах, она не остановит.
# How it is gone around: another browser, a reload past the worker, and every code tried.
lock-around = Он работает в этом браузере. Другой браузер или приватное окно откроют страницу без кода. Особая перезагрузка или тот, кто перебирает коды, тоже.
lock-forgotten = Если код забыт, можно стереть данные этого сайта в браузере. Тогда он откроется как новый.
lock-needs-keep = Сначала можно сохранить эту страницу на телефоне. Код стоит перед сохранённым.
lock-start = Выбрать код
lock-choose = Выбери от 4 до 8 цифр. Лучше не тот код, что у телефона.
lock-again = Те же цифры ещё раз
lock-differs = Они не совпали. Можно выбрать снова.
lock-done = Код стоит. Его спросят, когда ты открываешь эту страницу или возвращаешься на неё.
lock-change = Выбрать другой код
lock-remove = Убрать код
lock-removed = Теперь кода нет.
lock-failed = На этот раз не получилось. Можно попробовать ещё раз.

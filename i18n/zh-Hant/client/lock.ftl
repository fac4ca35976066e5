### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = 給這一頁設一個密碼
lock-what = 有了密碼，這個地址會打開一個換算單位的頁面，比如英里。那一頁上的「首頁」會問密碼。密碼不對，就還是單位頁面。
lock-curtain = 它是一道簾子，不是保險箱。它能擋住隨便看一眼的人。它擋不住懂手機的人。
lock-around = 它在這個瀏覽器裡有用。別的瀏覽器或隱私視窗不用密碼就能打開這一頁。特別的重新載入，或者一個一個試密碼，也可以打開。
lock-forgotten = 如果你忘了密碼，可以在瀏覽器裡清除這個網站的資料。之後它會像新的一樣打開。
lock-needs-keep = 你可以先把這一頁儲存在手機上。密碼會放在儲存的東西前面。
lock-start = 選一個密碼
lock-choose = 選 4 到 8 個數字。最好和手機的密碼不一樣。
lock-again = 再輸入一次同樣的數字
lock-differs = 兩次不一樣。你可以重新選。
lock-done = 密碼設好了。打開這一頁，或者回到這一頁時，會問密碼。
lock-change = 換一個密碼
lock-remove = 去掉密碼
lock-removed = 現在沒有密碼了。
lock-failed = 這次沒有成功。你可以再試一次。

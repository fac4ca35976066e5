### Put an icon on this phone. What it means comes before the choice of a name.

install-open = 在這部手機上放一個圖示
install-heading = 在這部手機上放一個圖示
install-lead = 點一下圖示就能打開，沒有網路也可以。
install-lead-apple = 點一下圖示就能打開。在 iPhone 或 iPad 上，它需要網路。

## Before it: what someone may want to weigh

install-warn-heading = 先知道這些比較好
install-warn-stays = 圖示和它的單位換算頁會留在這部手機上。在它的視窗裡，「離開」不會去掉它們。
install-warn-asked = 別人可能會看到它，問起它。
install-warn-off = 你可以像去掉別的應用程式一樣去掉它。手指按住它，再選移除。
install-warn-apart = 在 iPhone 上，你在 Safari 裡儲存的東西會留在那裡。你也可以在那裡忘掉它。

## The choice

install-choose = 你可以選一個名字和一張圖
install-name-units = 單位
install-name-measure = 度量
install-name-convert = 換算器
install-fixed = 名字會一直這樣。想改的話，可以去掉圖示，重新開始。
install-opens = 它會打開一個把英里變成公里的頁面。那一頁末尾的「首頁」會帶你來這裡。
install-start = 儲存並放圖示

## After it

install-ready = 它已經儲存在這部手機上。再走一步就能放圖示。
install-ask = 現在放圖示
install-menu-heading = 在瀏覽器裡走兩步
install-menu-1 = 打開瀏覽器的選單，或分享按鈕。
install-menu-2 = 選「加入主畫面」或「安裝」。
install-done = 圖示已經在這部手機上了。
install-already = 你是從它的圖示打開這裡的。
install-declined = 沒有放圖示。儲存的東西還在這部手機上。
install-forgotten = 儲存的東西已經不在這部手機上了。圖示會留著，直到你去掉它。
install-offline = 現在沒有網路。你可以晚點再試。什麼都沒有儲存。
install-offline-still = 現在沒有網路。你可以晚點再試。你以前儲存的還在這部手機上。
install-failed-still = 這次沒有成功。可能沒有網路或空間。你以前儲存的還在這部手機上。

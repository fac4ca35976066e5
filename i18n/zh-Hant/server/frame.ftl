### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

frame-around = 外面的網頁會留在這部手機的記錄裡。Shift 和 Esc 在這裡面可能不管用。

## What Leave can and cannot hide in here

frame-limits-1 = 「離開」會馬上隱藏這一塊。如果可以，它也會把整個網頁換掉。
frame-limits-2 = 外面的網頁不是我們的。它的名字會留在這部手機的記錄裡。
frame-limits-3 = 管那個網頁的人可能會看到你打開過它。你在這裡找什麼，瀏覽器不會讓他們知道。
frame-limits-4 = 先點一下這裡面，Shift 和 Esc 才管用。
frame-limits-5 = 你用完整頁面儲存在這部手機上的東西會留著。你可以打開完整頁面來清除。
frame-full = 完整的頁面能隱藏更多。你可以輸入它的地址：

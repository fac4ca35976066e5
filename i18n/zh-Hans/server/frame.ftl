### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

frame-around = 外面的网页会留在这部手机的记录里。Shift 和 Esc 在这里面可能不管用。

## What Leave can and cannot hide in here

frame-limits-1 = “离开”会马上隐藏这一块。如果可以，它也会把整个网页换掉。
frame-limits-2 = 外面的网页不是我们的。它的名字会留在这部手机的记录里。
frame-limits-3 = 管那个网页的人可能会看到你打开过它。你在这里找什么，浏览器不会让他们知道。
frame-limits-4 = 先点一下这里面，Shift 和 Esc 才管用。
frame-limits-5 = 你用完整页面保存在这部手机上的东西会留着。你可以打开完整页面来清除。
frame-full = 完整的页面能隐藏更多。你可以输入它的地址：

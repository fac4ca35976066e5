### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = 给这一页设一个密码
lock-what = 有了密码，这个地址会打开一个换算单位的页面，比如英里。那一页上的“首页”会问密码。密码不对，就还是单位页面。
lock-curtain = 它是一道帘子，不是保险箱。它能挡住随便看一眼的人。它挡不住懂手机的人。
lock-around = 它在这个浏览器里有用。别的浏览器或隐私窗口不用密码就能打开这一页。特别的重新加载，或者一个一个试密码，也可以打开。
lock-forgotten = 如果你忘了密码，可以在浏览器里清除这个网站的数据。之后它会像新的一样打开。
lock-needs-keep = 你可以先把这一页保存在手机上。密码会放在保存的东西前面。
lock-start = 选一个密码
lock-choose = 选 4 到 8 个数字。最好和手机的密码不一样。
lock-again = 再输入一次同样的数字
lock-differs = 两次不一样。你可以重新选。
lock-done = 密码设好了。打开这一页，或者回到这一页时，会问密码。
lock-change = 换一个密码
lock-remove = 去掉密码
lock-removed = 现在没有密码了。
lock-failed = 这次没有成功。你可以再试一次。

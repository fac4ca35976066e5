### The rota: who plans to be here, and when.

rota-heading = 排班表
rota-lead = 每個人自己排班。計畫可以變，沒關係。
rota-list = 接下來兩個星期
rota-none = 還沒有人排班。你可以是第一個。
rota-when = { $from } 到 { $until }
rota-when-long = { $date }，{ $from } 到 { $until }
rota-you = 你
rota-add = 加一個你的班次
rota-day = 日期
rota-from = 從
rota-until = 到
rota-add-means = 一個班次最多四小時。時間按這個裝置的。
rota-add-go = 加上
rota-added = 你的班次加好了：{ $date }，{ $from } 到 { $until }。
rota-remove = 去掉
rota-remove-long = 去掉：{ $name }，{ $from } 到 { $until }
rota-remove-heading = 去掉這個班次？
rota-remove-means = 別人會看到它空出來了。你可以再加。
rota-remove-means-other = 這不是你的班次。對方會看到它沒有了。
rota-remove-yes = 去掉
rota-removed = 班次去掉了。

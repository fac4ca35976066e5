### The rota: who plans to be here, and when.

rota-heading = 排班表
rota-lead = 每个人自己排班。计划可以变，没关系。
rota-list = 接下来两个星期
rota-none = 还没有人排班。你可以是第一个。
rota-when = { $from } 到 { $until }
rota-when-long = { $date }，{ $from } 到 { $until }
rota-you = 你
rota-add = 加一个你的班次
rota-day = 日期
rota-from = 从
rota-until = 到
rota-add-means = 一个班次最多四小时。时间按这个设备的。
rota-add-go = 加上
rota-added = 你的班次加好了：{ $date }，{ $from } 到 { $until }。
rota-remove = 去掉
rota-remove-long = 去掉：{ $name }，{ $from } 到 { $until }
rota-remove-heading = 去掉这个班次？
rota-remove-means = 别人会看到它空出来了。你可以再加。
rota-remove-means-other = 这不是你的班次。对方会看到它没有了。
rota-remove-yes = 去掉
rota-removed = 班次去掉了。

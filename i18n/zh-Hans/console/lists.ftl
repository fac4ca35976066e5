### What every list of the console says about itself.

list-loading = 请稍等
list-offline = 没有加载出来。现在可能没有网络。
list-stale = 显示的是 { $time } 的情况。连接断了。
list-again = 再试一次

### What every list of the console says about itself.

list-loading = 請稍等
list-offline = 沒有載入出來。現在可能沒有網路。
list-stale = 顯示的是 { $time } 的情況。連線斷了。
list-again = 再試一次

### What every list of the console says about itself.

list-loading = 잠시만요
list-offline = 불러오지 못했어요. 지금 인터넷이 안 될 수도 있어요.
list-stale = { $time } 기준이에요. 연결이 끊겼어요.
list-again = 다시 하기

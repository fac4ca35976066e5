### Words that every view in the browser shares.

app-back = 뒤로
app-loading = 잠시만요
app-offline = 불러오지 못했어요. 지금 인터넷이 안 될 수도 있어요.
app-try-again = 다시 하기

## Honest marks: how far people have checked these words. Above every view until someone has.

app-mark-machine = 컴퓨터가 쓴 글이에요. 한국어를 하는 사람이 아직 확인하지 않았어요.
app-mark-draft = 사람이 번역한 글이에요. 두 번째 사람이 아직 확인하지 않았어요.

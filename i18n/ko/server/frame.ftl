### The small page that partner sites show inside a page of theirs (docs/how-to/embed.md).

frame-around = 이 부분을 둘러싼 페이지는 이 휴대폰의 기록에 남아요. 이 안에서는 Shift와 Esc가 안 될 수 있어요.

## What Leave can and cannot hide in here

frame-limits-1 = 나가기는 이 부분을 바로 숨겨요. 할 수 있으면 페이지 전체도 없애요.
frame-limits-2 = 이 부분을 둘러싼 페이지는 우리 것이 아니에요. 그 이름은 이 휴대폰의 기록에 남아요.
frame-limits-3 = 그 페이지를 운영하는 사람은 열어 본 것을 볼 수 있어요. 이 안에서 무엇을 찾는지는 브라우저가 알려 주지 않아요.
frame-limits-4 = 이 안을 누른 뒤에야 Shift와 Esc가 돼요.
frame-limits-5 = 전체 페이지에서 이 휴대폰에 보관한 것은 남아요. 전체 페이지를 열어 지울 수 있어요.
frame-full = 전체 페이지는 더 많이 숨길 수 있어요. 주소를 직접 쓸 수 있어요:

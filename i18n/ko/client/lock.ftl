### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = 이 페이지의 암호
lock-what = 암호가 있으면 이 주소는 마일 같은 단위 페이지를 열어요. 그 페이지의 “처음”이 암호를 물어요. 암호가 틀리면 다시 단위가 나와요.
lock-curtain = 이건 커튼이지 금고가 아니에요. 슬쩍 보는 것은 막아요. 휴대폰을 잘 아는 사람은 막지 못해요.
lock-around = 이 브라우저에서만 통해요. 다른 브라우저나 비공개 창에서는 암호 없이 열려요. 특별한 새로고침이나 모든 암호를 넣어 보는 사람도 열 수 있어요.
lock-forgotten = 암호를 잊으면 브라우저에서 이 사이트의 데이터를 지울 수 있어요. 그러면 새것처럼 열려요.
lock-needs-keep = 먼저 이 페이지를 휴대폰에 보관할 수 있어요. 암호는 보관한 것 앞에 있어요.
lock-start = 암호 고르기
lock-choose = 숫자 4~8개를 골라요. 휴대폰 암호와 다른 것이 좋아요.
lock-again = 같은 숫자를 한 번 더
lock-differs = 두 번이 서로 달라요. 다시 고를 수 있어요.
lock-done = 암호를 정했어요. 이 페이지를 열거나 돌아올 때 물어요.
lock-change = 다른 암호 고르기
lock-remove = 암호 없애기
lock-removed = 이제 암호가 없어요.
lock-failed = 이번에는 안 됐어요. 다시 해 볼 수 있어요.

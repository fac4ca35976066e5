### Six words that bring a chat back, and the check phrase for older text.

words-heading = 돌아올 때 쓰는 여섯 낱말
words-why = 여섯 낱말이 있으면 어느 휴대폰에서나 이 채팅을 열 수 있어요. 이름도 번호도 없어요.
words-limits-1 = 낱말로는 새 답만 열려요. 전에 한 말은 잠긴 채로 있어요.
words-limits-2 = 낱말을 다시 드릴 수는 없어요. 여기서는 아무도 몰라요.
words-limits-3 = 낱말을 가진 사람은 새 답을 읽을 수 있어요. 외우거나 목록 속에 숨겨 둘 수 있어요.
words-make = 여섯 낱말 보기
words-making = 낱말을 만들고 있어요. 몇 초 걸릴 수 있어요.
words-again-sure = 이 채팅에는 여섯 낱말이 있어요. 새 낱말로 바꾸면 전의 낱말은 안 돼요.
words-take-back = 낱말 거두기
words-take-back-sure = 이 낱말과 확인 문구는 이제 안 돼요. 채팅은 여기서 계속돼요.
words-taken-back = 이제 낱말로 아무것도 열리지 않아요. 채팅은 여기서 계속돼요.
words-list = 내 낱말, 이 순서대로
words-practise = 연습하기
words-practise-lead = 기억나는 대로 써 보세요. 대문자와 띄어쓰기는 상관없어요.
words-practise-right = 맞아요. 여섯 개 모두.
words-practise-some =
    { $count ->
       *[other] 낱말 { $count }개가 제자리에 있어요. 목록은 위에 있어요.
    }
words-hide = 숨기기
words-show = 보기
words-done = 외웠어요
words-language = 낱말의 언어
words-label = 내 여섯 낱말
words-check = 확인

## Coming back

words-back-heading = 여섯 낱말로 돌아오기
words-back-lead = 낱말을 순서대로 써요. 대문자, 띄어쓰기, 낱말 끝은 상관없어요.
words-back-open = 채팅 열기
words-back-opening = 찾는 중이에요. 몇 초 걸릴 수 있어요.
words-back-nothing = 이 낱말로는 아무것도 열리지 않아요. 하나가 다르거나, 며칠이 지나 채팅이 지워졌을 수 있어요.
words-back-count =
    { $count ->
       *[other] 낱말이 { $count }개예요. 여섯 개가 있어야 해요.
    }
words-back-unknown = { $word }번째 낱말은 목록에 없어요. 글자를 다시 볼 수 있어요.
words-back-busy = 한꺼번에 시도하는 사람이 많아요. 1분 뒤에 다시 해 볼 수 있어요.
words-back-stopped = 이 휴대폰에서는 열 수 없어요. 다른 휴대폰에서는 될 수 있어요.

## The check phrase

phrase-heading = 확인 문구
phrase-why = 나와 멘토, 둘만 아는 말을 정할 수 있어요. 그 말이 있으면 전의 부분도 열려요.
phrase-asked = 멘토가 확인 문구를 정하자고 해요.
phrase-words-first = 확인 문구는 여섯 낱말과 함께 써요. 이 채팅에는 아직 없어요.
phrase-words-again = 여섯 낱말을 한 번 더 써야 해요. 이 휴대폰에서만 확인해요.
phrase-words-wrong = 이 채팅의 낱말이 아니에요.
phrase-label = 확인 문구
phrase-hint = 여섯 글자 이상
phrase-save = 이 문구 쓰기
phrase-saved = 문구를 정했어요. 여섯 낱말과 함께 전의 부분을 열어요.
phrase-short = 글자나 숫자가 여섯 개 이상이어야 해요.
phrase-older = 전의 부분이 있어요. 확인 문구로만 열려요.
phrase-open = 전의 부분 열기
phrase-wrong = 이 문구로는 아무것도 열리지 않아요.

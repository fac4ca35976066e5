### Who may answer in Talk this week. Leads read it.

roster-heading = 채팅에서 답하는 사람
roster-lead = 휴대폰은 서명된 목록의 사람만 믿어요. 그 목록이 명부예요. 책임자 한 명이 매주 서명해요.
roster-no-root = 이 앱에는 아직 뿌리 열쇠가 없어요. 두 보관인이 만들 때까지 채팅은 닫혀 있어요.

## The delegation: whose yes counts

roster-delegation = 누구의 동의가 통하나
roster-delegation-what = 뿌리 열쇠의 두 보관인이 누구의 동의가 통하는지 1년에 한 번 말해요. 그것을 위임장이라고 해요.
roster-delegation-until = { $until }까지 통해요.
roster-delegation-none = 아직 위임장이 없어요. 두 보관인이 만들고, 아래에서 파일을 넣을 수 있어요.
roster-delegation-expired = 위임장이 끝났거나 아직 시작되지 않았어요. 두 보관인이 새로 만들 수 있어요.
roster-delegation-not-believed = 이 앱은 그 위임장을 믿지 않아요. 다른 사이트 것이거나, 오는 길에 바뀌었을 수 있어요.
roster-delegation-not-a-file = 그 파일에는 위임장이 없어요. 프로그램은 delegation과 숫자로 이름을 붙여요.
roster-bring = 위임장 넣기
roster-bring-how = 보관인들이 쓴 파일이에요. 비밀이 아니에요.
roster-brought = 위임장이 들어왔어요. 이제 명부에 서명할 수 있어요.
roster-people-what = 보관인에게 여기 사람들의 목록이 필요해요. 저장해서 가져다줄 수 있어요.
roster-people-save = 이 목록 저장하기

## The next roster

roster-next = 다음 명부
roster-none-yet = 아직 아무도 명부에 서명하지 않았어요. 채팅이 닫혀 있어요.
roster-until = 지금 명부는 { $until }에 끝나요.
roster-over = 지난 명부는 { $until }에 끝났어요. 채팅이 닫혀 있어요.
roster-comes-in = 들어오는 사람
roster-goes-out = 나가는 사람
roster-goes-out-note = 서버가 맡아 둔 채팅 열쇠를 모두 잃어요.
roster-left-out = 빠진 사람
roster-left-out-why = 한 사람마다 통하는 동의가 두 개 있어야 해요. 여기에는 하나가 모자라요.
roster-given =
    { $count ->
        [0] 통하는 동의가 아직 없어요.
       *[other] 통하는 동의가 { $count }개 있어요.
    }
roster-say-yes = { $name } 님에 동의하기
roster-say-yes-means = 동의는 남아서 이제부터 모든 명부에 통해요.
roster-same = 들어오는 사람도 나가는 사람도 없어요.
roster-stays =
    { $count ->
       *[other] { $count }명이 남아요
    }
roster-number = 열쇠 번호
roster-not-delegated = 내 동의는 아직 통하지 않아서 다른 책임자가 서명해요. 보관인이 다음번에 더할 수 있어요.
roster-nobody = 통하는 동의가 두 개인 사람이 없어서 서명할 것이 없어요.
roster-sign = 이 명부에 서명하기
roster-sign-heading = 누가 답할 수 있는지 서명할까요?
roster-sign-yes = 서명하기
roster-sign-means-1 =
    { $count ->
       *[other] 휴대폰은 일주일 동안 이 { $count }개 항목을 믿어요.
    }
roster-sign-means-2 = 나가는 사람은 그때부터 쓴 것을 열 수 없어요.
roster-sign-means-3 = 이름이나 번호가 이상하면 먼저 그 사람에게 물어볼 수 있어요.
roster-signed = 명부에 서명했어요. { $until }에 끝나요.

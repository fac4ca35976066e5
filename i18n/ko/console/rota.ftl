### The rota: who plans to be here, and when.

rota-heading = 근무표
rota-lead = 저마다 자기 근무를 정해요. 계획은 바뀔 수 있고, 괜찮아요.
rota-list = 앞으로 2주
rota-none = 아직 아무도 근무를 정하지 않았어요. 처음이 될 수 있어요.
rota-when = { $from }~{ $until }
rota-when-long = { $date }, { $from }~{ $until }
rota-you = 나
rota-add = 내 근무 더하기
rota-day = 날짜
rota-from = 시작
rota-until = 끝
rota-add-means = 근무는 네 시간까지예요. 시간은 이 기기를 따라요.
rota-add-go = 더하기
rota-added = 근무를 더했어요: { $date }, { $from }~{ $until }.
rota-remove = 빼기
rota-remove-long = 빼기: { $name }, { $from }~{ $until }
rota-remove-heading = 이 근무를 뺄까요?
rota-remove-means = 비어 있는 것이 다른 사람에게 보여요. 다시 더할 수 있어요.
rota-remove-means-other = 내 근무가 아니에요. 없어진 것이 그 사람에게 보여요.
rota-remove-yes = 빼기
rota-removed = 근무를 뺐어요.

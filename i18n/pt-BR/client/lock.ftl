### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = Um código para esta página
lock-what = Com um código, este endereço abre uma página de unidades, como milhas. “Início” naquela página pede o código. Um código errado mostra as unidades de novo.
# In one line, before it is set. English stands beside it until a speaker has reviewed it.
lock-curtain = É uma cortina, não um cofre. Ela barra uma olhada rápida. Não barra quem entende de celular.
# How it is gone around: another browser, a reload past the worker, and every code tried.
lock-around = Funciona neste navegador. Outro navegador ou uma janela anônima abre a página sem o código. Uma recarga especial também, ou alguém que tenta todos os códigos.
lock-forgotten = Se esquecer o código, você pode apagar os dados deste site no navegador. Então ele abre como novo.
lock-needs-keep = Primeiro você pode guardar esta página no celular. Um código fica na frente do que está guardado.
lock-start = Escolher um código
lock-choose = Escolha de 4 a 8 números. É melhor um código diferente do celular.
lock-again = Os mesmos números mais uma vez
lock-differs = Os dois não eram iguais. Você pode escolher de novo.
lock-done = O código está posto. Ele é pedido quando você abre esta página, e quando volta a ela.
lock-change = Escolher outro código
lock-remove = Tirar o código
lock-removed = Não há código agora.
lock-failed = Não deu certo desta vez. Você pode tentar de novo.

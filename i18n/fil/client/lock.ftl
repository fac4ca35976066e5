### A code in front of what is kept. What it cannot do comes before its button.

lock-heading = Code para sa pahinang ito
lock-what = Kapag may code, pahina ng mga sukat gaya ng milya ang bubukas sa address na ito. Hinihingi ng “Home” doon ang code. Kung mali ang code, mga sukat ulit.
lock-curtain = Kurtina ito, hindi kaha. Pinipigil nito ang mabilis na tingin. Hindi nito pinipigil ang marunong sa telepono.
lock-around = Gumagana ito sa browser na ito. Nabubuksan ng ibang browser o pribadong window ang pahina nang walang code. Ganoon din ang espesyal na reload, o ang sumusubok ng lahat ng code.
lock-forgotten = Kung makalimutan mo ang code, puwede mong burahin sa browser ang data ng site na ito. Tapos parang bago itong bubukas.
lock-needs-keep = Puwede mo munang i-save ang pahinang ito sa telepono. Nasa harap ng na-save ang code.
lock-start = Pumili ng code
lock-choose = Pumili ng 4 hanggang 8 numero. Mas mabuti kung iba sa code ng telepono.
lock-again = Ang parehong mga numero, isa pang beses
lock-differs = Hindi magkapareho ang dalawa. Puwede kang pumili ulit.
lock-done = Nakatakda na ang code. Hihingin ito kapag binuksan mo ang pahinang ito, at kapag bumalik ka.
lock-change = Pumili ng ibang code
lock-remove = Alisin ang code
lock-removed = Wala nang code ngayon.
lock-failed = Hindi gumana ngayon. Puwede mong subukan ulit.

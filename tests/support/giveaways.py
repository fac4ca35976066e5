"""Words that must not show in a title, an address or any name that a browser keeps or shows: one
list for each language of the catalogue, as beginnings or parts of words, without accents (in
Arabic: without the hamza that stands on a letter)."""

import re
import unicodedata

from wayside.kernel.fluent_pseudo import ACCENTED

GIVEAWAYS = {
    "en": """abus assault bruis captiv crisis escape explot exploit hotline lifeline molest nude
        pimp police porn prostitu rape refug rescue runaway safe sex shelter slave suicid survivor
        traffick trauma victim violen exit mentor
        danger groom helpline minor""",
    "es": """abus agres albergue autoayuda explota linea-de fuga huid maltrat menor-de policia
        prostitu refug rescat sexo sexual suicid sobreviv trata trauma victima viola violen
        socorro peligro asesor""",
    "ar": """اباح اتجار استغلال انتحار انقاذ ازمة ازمات اغتصاب اعتداء بغاء تحرش خطر دعارة شرطة
        ضحي ضحايا طواري عنف عبودية قاصر لاجي لجوء ماوي ملجا مساعدة مرشد مشرف ناج هروب هارب جنس""",
    # A full stop stands for a space or a hyphen.
    "vi": """nan.nhan mai.dam bao.luc bao.hanh nguy.hiem khung.hoang hiep.dam cuong.hiep
        canh.sat lanh.nan lam.dung loi.dung buon.nguoi xam.hai nguoc.dai tinh.duc ma.tuy giup.đo
        đong.hanh giai.cuu bo.tron nuong.tua boc.lot đuong.day""",
    "fil": """abuso karahasan krisis panganib tulong kanlungan pulis sagip saklolo takas biktima
        gahasa alipin sekswal pokpok bugaw droga kaligtas pagsasamantala""",
    "ko": """학대 폭력 성폭 성매 매춘 위기 위험 탈출 도망 가출 착취 상담 쉼터 대피 피난 경찰 구조
        구출 노예 자살 피해 생존 인신매매 트라우마 미성년 멘토 도움 나가기 포주 강간""",
    "zh-Hans": """虐 侵犯 性侵 猥亵 强奸 危机 危险 逃 剥削 热线 救 庇护 收容 避难 警 妓 嫖 卖淫
        色情 裸 性 奴 自杀 受害 贩 创伤 暴力 家暴 未成年 求助 陪伴 离家""",
    "zh-Hant": """虐 侵犯 性侵 猥褻 強姦 危機 危險 逃 剝削 熱線 救 庇護 收容 避難 警 妓 嫖 賣淫
        色情 裸 性 奴 自殺 受害 販 創傷 暴力 家暴 未成年 求助 陪伴 離家""",
    "ht": """vyol vyolans kadejak viktim lapolis esklav eksplwat bouzen swisid ijans danje sekou
        kriz chape sovtaj""",
    "ru": """насил жертв полици убежищ приют спас побег бегств эксплуат проститу секс суицид самоуб
        кризис опасн рабств торговл несовершеннолет помощ наставник""",
    "fr": """agress violen victime prostitu suicid secours urgence maltrait mineur abus danger
        esclav exploit detresse hebergement refuge proxen fugue sexe sexuel""",
    "pt-BR": """abus agress abrigo explora violen vitima policia prostitu refug resgat suicid estupr
        sobreviv perigo socorro menor-de escrav sexo sexual""",
}
_FINDS = {
    language: re.compile("|".join(sorted(unicodedata.normalize("NFKD", words).split())))
    for language, words in GIVEAWAYS.items()
}
# What has no parts to take apart, as the pseudo-locales use it.
_PLAIN = {mark: letter for letter, mark in ACCENTED.items()}


def plain(text: str) -> str:
    """Small letters without accents: how the pseudo-locales and careless typing read, too."""
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def giveaway(text: str) -> str | None:
    """The first word, of any language, that gives away what Wayside is about; None when none
    does."""
    read = plain(text)
    # A pseudo-locale also doubles the vowels of its English.
    for reading in (read, re.sub(r"([aeiou])\1", r"\1", read)):
        for find in _FINDS.values():
            if found := find.search(reading):
                return found[0]
    return None

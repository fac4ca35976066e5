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
    language: re.compile("|".join(sorted(words.split()))) for language, words in GIVEAWAYS.items()
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

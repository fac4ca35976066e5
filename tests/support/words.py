"""Reads catalogues as a reader meets them: plain sentences, one for each way a choice can go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from fluent.syntax import ast

from wayside.chat.regions import LANGUAGES, load_canned, load_regions
from wayside.kernel.fluent_files import read_fluent_files
from wayside.kernel.language_list import read_language_list
from wayside.lessons.rules.grade import english_grade, spanish_ease
from wayside.resources import resource

__all__ = [
    "LISTED",
    "LOOKED_AT",
    "TAGS",
    "UNREVIEWED",
    "Words",
    "all_words",
    "never_written",
    "reading_grade",
    "spanish_ease",
    "talk_words",
]

LISTED = read_language_list(resource("i18n")).languages
TAGS = [entry.tag for entry in LISTED]
UNREVIEWED = [entry.tag for entry in LISTED if entry.state != "reviewed"]
# What browsers look at, one screen at a time, is slow: one language for each kind of script and
# direction stands for all. Whatever is quick goes over `TAGS`.
LOOKED_AT = ["en", "es", "ar"]
VALUE = "it"  # stands for every variable when words are counted


# What is never written on a screen: blame, labels, orders, rescue, promises.
NEVER = {
    "en": r"""
        prostitut\w*|sex\ workers?|sold\ (?:her|him)self|pimps?|daddy|johns|clients?|customers?
        |porn\w*|leaks?|leaked|runaways?|throwaway|street\ kids?|relapsed?|chose\ to\ return|lied
        |liar|denied|rape\ kit|damaged|brainwash\w*|trauma\ bond\w*|rescued?|saviou?r|saved
        |restored?|junkie|addicts?|clean|dirty|illegal|girls\ and\ others|victims?|survivors?
        |you\ must|you\ should|you\ need\ to|you\ have\ to\ (?!ask)|just|simply|escape|cages?
        |chains?|you\ will\ be\ safe|be\ strong|brave|others\ have\ it\ worse|why\ did\ you
        |slaves?|slavery|minors?
    """,
    "es": r"""
        prostitu\w*|trabajador[ae]s?\ sexual\w*|proxenetas?|padrotes?|client[ea]s?|porno\w*
        |filtrad\w*|fugitiv\w*|recaída|mintió|mentir\w*|rescat\w*|salvad\w*|adict\w*|drogadict\w*
        |limpi[oa]s?|suci[oa]s?|ilegal\w*|víctimas?|sobrevivientes?|debes|deberías|tienes\ que
        |escap\w*|jaulas?|cadenas?|estarás\ a\ salvo|valientes?|usted(?:es)?|su\ teléfono|niñas
        |menor(?:es)?\ de\ edad|denunci\w*|esclav\w*|[a-z]+@s?\b|\w+xs\b
    """,
    # Without the article and what is written onto a word, which `ATTACHED` takes. Orders to one man
    # or woman stand here too: the words are for anybody, so a button is a noun ("إرسال").
    "ar": r"""
        عاهر\w*|دعارة|بغاء|بغي|مومس\w*|قواد\w*|زبون|زبائن|عميل|عملاء|إباحي\w*|مدمن\w*|قذر\w*|نظيف\w*
        |ضحية|ضحيتك|ضحايا|ناج|ناجي|ناجية|ناجين|ناجون|ناجيات|قاصر\w*|قصّر|إنقاذ\w*|أنقذ\w*|منقذ\w*
        |هروب\w*|هارب\w*|هرب\w*|قفص|أقفاص|سلاسل|أغلال|عبد|عبيد|عبودية|انتكاس\w*|كذب\w*|أنكر\w*
        |يجب|وجب|ينبغي|عليك\ أن|لا\ بد|مجرد|ببساطة|غير\ قانوني\w*|غير\ شرعي\w*|شجاع\w*|كن\ قوي\w*
        |كوني\ قوية|ستكون\ بأمان|ستكونين\ بأمان|عار|فضيحة|لماذا\ لم|بلّغ|بلّغي|عيب
        |أنتَ|أنتِ|انتي|عزيزي|عزيزتي|تريدين|تستطيعين|تحتاجين|اضغطي?|اكتبي?|اختر|اختاري|افتحي?|ابحثي?
        |انقري?|المسي?|انتظري?|جرب|جربي|حاول|حاولي|اتصلي?|أرسلي?|اقرأ|اقرئي|تذكري?|أغلقي?|أدخلي?
        |اذهبي?|\w+/\w+|\w+\([ةيه]\)
    """,
    "vi": r"""
        nạn\ nhân|sống\ sót|mại\ dâm|điếm|đĩ|ma\ cô|khách\ làng\ chơi|khiêu\ dâm|ảnh\ nóng|giải\ cứu
        |cứu\ thoát|cứu\ rỗi|trốn|thoát|nghiện|bất\ hợp\ pháp|phạm\ pháp|bạn\ phải|bạn\ nên
        |bạn\ cần\ phải|nhất\ định\ phải|chỉ\ cần|đơn\ giản\ là|lồng|xiềng\w*|xích|nô\ lệ
        |vị\ thành\ niên|trẻ\ vị|dũng\ cảm|can\ đảm|mạnh\ mẽ\ lên|nhục|xấu\ hổ|nói\ dối|dối\ trá
        |bẩn|trong\ sạch|bụi\ đời
        |bạn\ sẽ\ an\ toàn|tại\ sao\ bạn|sao\ bạn\ không|anh/chị|quý\ vị
    """,
    "fil": r"""
        biktima|nabiktima|nakaligtas|survivors?|iligtas|ililigtas|sagip\w*|sagipin|tumakas|takas|pagtakas
        |puta|pokpok|prostitut\w*|bugaw|bayarang\ babae|kliyente|porno\w*|malaswa|adik|adikto|ilegal
        |labag\ sa\ batas|menor|dapat|alipin|tanikala|hawla|kadena|matapang|tapang
        |malinis|marumi|sinungaling|nagsinungaling|nakakahiya|hiya|palaboy
        |magiging\ ligtas\ ka|bakit\ hindi\ ka|bakit\ ka
    """,
    # Small words are written onto the end of a word.
    "ko": r"""
        \w*(?:피해자|생존자|성매매|매춘|매매춘|창녀|윤락|포주|음란|야동|포르노|몸캠|구출
        |구조대|탈출|도망|도주|가출|비행\ ?청소년|중독|마약쟁이|불법|위법|미성년|해야만|하셔야
        |반드시|새장|쇠사슬|노예|용감|용기를|더럽|더러운|깨끗|거짓말|당신|귀하|부끄러|수치
        |안전할\ 거예요|왜\ 안)\w*
    """,
    # No space stands between words: what is looked for may stand anywhere.
    "zh-Hans": r"""
        \w*(?:受害者|受害人|幸存|生还者|妓|卖淫|嫖|皮条|拉客|色情|裸照|艳照|流浪儿|不良少年|失足
        |撒谎|说谎|骗子|拯救|解救|救出|救援|救星|逃|瘾|吸毒者|酒鬼|肮脏|脏|贱|非法|违法
        |必须|应该|一定要|不得不|务必|只要你|不过是|笼|锁链|奴|未成年|勇敢|坚强|您
        |丢脸|羞耻|为什么不|为什么没|你会安全|他/她|她/他|他们/她们)\w*
    """,
    "zh-Hant": r"""
        \w*(?:受害者|受害人|倖存|幸存|生還者|妓|賣淫|嫖|皮條|拉客|色情|裸照|豔照|流浪兒|不良少年|失足
        |撒謊|說謊|騙子|拯救|解救|救出|救援|救星|逃|癮|吸毒者|酒鬼|骯髒|髒|賤|非法|違法
        |必須|應該|一定要|不得不|務必|只要你|不過是|籠|鎖鏈|奴|未成年|勇敢|堅強|您
        |丟臉|羞恥|為什麼不|為什麼沒|你會安全|他/她|她/他|他們/她們)\w*
    """,
    # "Ou dwe m" is "you owe me"; "ou dwe" with anything else is an order.
    "ht": r"""
        bouzen\w*|pwostit\w*|maklo\w*|kliyan\w*|pòno\w*|viktim\w*|sivivan\w*|sove|sovtaj|chape\w*
        |sovè|tonbe\ ankò|manti|mantè|dwoge|dwogè|toksikoman\w*|tafyatè|sal|ilegal\w*|minè|esklav\w*
        |chenn|kalòj|ou\ dwe(?!\ m(?!\w))|ou\ ta\ dwe|fòk\ ou|ou\ oblije|senpleman|vanyan|brav
        |kouraj
        |w?ou?\ ap\ an\ sekirite|poukisa\ ou\ pa|poukisa\ ou\ te|vagabon\w*|timoun\ lari|wont
        |denonse\w*
    """,
    # What "you" did in the past would name a woman or a man ("ты написал"): the present does not.
    "ru": r"""
        проститу\w*|секс-работ\w*|сутен[её]р\w*|клиент\w*|порно\w*|бегл[еянц]\w*|беспризорн\w*
        |бродяг\w*
        |рецидив\w*|совра\w*|лгун\w*|обманул\w*|жертв\w*|выживш\w*|спас(?!иб)\w*|сбежа\w*|побег\w*
        |наркоман\w*
        |алкоголик\w*|грязн\w*|нелегал\w*|незаконн\w*|несовершеннолетн\w*|малолет\w*|раб|раб[аыу]
        |рабств\w*
        |рабын\w*|клетк\w*|цеп[иью]|цепями|ты\ долж\w*|(?<!что\ )тебе\ (?:нужно|надо|следует|стоит)
        |надо|просто|храбр\w*
        |смел(?:ый|ая|ость)|будь\ сильн\w*|ты\ будешь\ в\ безопасности|почему\ ты|стыд\w*|донос\w*
        |ты\ (?:не\ |уже\ |сам\w?\ )?\w{2,}л(?:а|ся|ась)?|\w+/\w+|\w+\((?:а|ла)\)
    """,
    "fr": r"""
        prostitu\w*|travailleu\w+\ du\ sexe|proxénète\w*|maquereau\w*|clients?|cliente\w*|porno\w*
        |fugueu\w+|rechut\w*|menti\w*|mensonge\w*|sauver\w*|sauvée?s?|sauvetage|libér\w*|secourir
        |droguée?s?|toxico\w*|alcooliques?|sales?|illéga\w*|clandestin\w*|victimes?|survivant\w*
        |tu\ dois|tu\ devr\w+|il\ te\ faut|il\ faut\ que|échapp\w*|évad\w*|cages?|chaînes?|juste
        |simplement
        |tu\ seras\ en\ sécurité|courage\w*|sois\ fort\w*|mineure?s?|dénonc\w*|esclav\w*
        |pourquoi\ tu
        |\w+·\w*|\w+\((?:e|s|es|le)\)
    """,
    "pt-BR": r"""
        prostitu\w*|garot[ao]s?\ de\ programa|cafet\w+|client\w*|porn[oô]\w*|fugitiv\w*|reca[ií]\w*
        |mentiu|mentir\w*
        |vítimas?|sobrevivente\w*|salv(?:ar|o|a|os|as)|salvador\w*|salvamento|resgat\w*|fugir|fuga
        |escap\w*
        |drogad\w*|viciad\w*|suj[oa]s?|ilega\w*|clandestin\w*|menor(?:es)?\ de\ idade|menores
        |escrav\w*
        |gaiolas?|correntes?|você\ deve\w*|tem\ que|têm\ que|simplesmente|coragem|corajos\w*
        |seja\ forte
        |você\ vai\ ficar\ segur\w*|denunci\w*|por\ que\ você|\w+\([ao]s?\)|\w+@s?
    """,
}
# What a language writes onto the front of a word: "and", "in", "as", "for", "the".
ATTACHED = {"ar": r"[وف]?[بكل]?(?:ال|لل)?"}


def never_written(language: str) -> re.Pattern[str]:
    """Finds what is never written on a screen in this language."""
    front = ATTACHED.get(language, "")
    return re.compile(rf"(?<!\w)(?:{front})(?:{NEVER[language]})(?!\w)", re.IGNORECASE | re.VERBOSE)


@dataclass(frozen=True)
class Words:
    """One way a message can read. `name` is the id, with `.attribute` where it is one."""

    language: str
    name: str
    text: str

    @property
    def sentences(self) -> list[str]:
        parts = re.split(r"(?<=[.?؟!…:])\s+|(?<=[。？])|\n", self.text)
        return [part for part in (part.strip() for part in parts) if part]


def all_words(language: str, folder: Path | None = None) -> list[Words]:
    """Every text of a language, each variant of a choice by itself."""
    words = []
    for file in read_fluent_files((folder or resource("i18n")) / language):
        for entry in file.entries:
            patterns = [(entry.id.name, entry.value)]
            patterns += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
            for name, pattern in patterns:
                if pattern is not None:
                    words += [Words(language, name, text) for text in set(_readings(pattern))]
    return words


def talk_words(language: str) -> list[Words]:
    """What is said before a chat and beside it in this language, from `content/talk`."""
    folder = resource("content", "talk")
    region = load_regions(folder, frozenset()).default.texts
    words = []
    if language in region:
        texts = region[language]
        words += [("name", texts.name), ("not-reviewed", texts.not_reviewed)]
        for each in (*texts.cards, *texts.steps):
            words += [(each.id, text) for text in (each.title, *each.parts)]
    canned = load_canned()
    if language in canned:
        words += [(each.id, each.text) for each in canned[language].texts]
    return [Words(language, name, text.replace(LANGUAGES, VALUE)) for name, text in words]


def _readings(pattern: ast.Pattern) -> Iterator[str]:
    pieces = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            pieces.append([element.value])
        elif isinstance(element.expression, ast.SelectExpression):
            variants = element.expression.variants
            pieces.append([text for each in variants for text in _readings(each.value)])
        elif isinstance(element.expression, ast.StringLiteral):
            pieces.append([element.expression.value])
        else:
            pieces.append([VALUE])
    for chosen in product(*pieces):
        yield "".join(chosen).strip()


def reading_grade(sentences: list[str]) -> float:
    """Flesch-Kincaid grade of English sentences."""
    return english_grade(sentences)

### The neutral shell: a unit converter. Nothing here may hint at anything else, in any language.

units-title = 단위
units-heading = 단위 바꾸기
units-number = 숫자
units-from = 바꿀 단위
units-to = 바뀐 단위
units-swap = 서로 바꾸기
units-unread = 숫자를 쓰세요
units-common = 자주 쓰는 변환
units-home = 처음
units-code = 암호
units-erase = 지우기
units-enter = 확인
units-back = 뒤로
units-kind-length = 길이
units-kind-weight = 무게
units-kind-temperature = 온도
units-kind-volume = 부피
units-kind-speed = 속도

## Units, as they stand after a number

units-mile = 마일
units-yard = 야드
units-foot = 피트
units-inch = 인치
units-kilometer = 킬로미터
units-meter = 미터
units-centimeter = 센티미터
units-millimeter = 밀리미터
units-pound = 파운드
units-ounce = 온스
units-kilogram = 킬로그램
units-gram = 그램
units-fahrenheit = 화씨
units-celsius = 섭씨
units-gallon = 갤런
units-cup = 컵
units-fluid-ounce = 액량 온스
units-tablespoon = 큰술
units-teaspoon = 작은술
units-liter = 리터
units-milliliter = 밀리리터
units-mile-per-hour = 시속 마일
units-kilometer-per-hour = 시속 킬로미터

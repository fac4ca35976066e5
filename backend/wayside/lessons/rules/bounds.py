"""How large a file of content and its parts may be. docs/reference/lesson-format.md lists them."""

FILE_BYTES = 32_768
FRONT_LINES = 80
LINE_CHARACTERS = 1_000
FILES_OF_A_LANGUAGE = 300

CARDS = (3, 6)  # of a lesson
STEPS = (2, 5)  # of an exercise
QUESTIONS = (3, 7)  # of the check-in
CARD_WORDS = (15, 60)
STEP_WORDS = (4, 60)
OPTIONS = (2, 4)
OPTION_WORDS = 12
REPLY_WORDS = 30
LINES_ON_A_CARD = 4  # crisis lines; more are harder to choose from than to dial
NOTE_WORDS = 20
TITLE_CHARACTERS = 60
ALT_CHARACTERS = 125

SENTENCE_WORDS = 20
MEAN_SENTENCE_WORDS = 12
LESSON_GRADE = 6.0  # Flesch-Kincaid, English
CARD_GRADE = 7.0
SPANISH_EASE = 65.0  # Szigriszt-Pazos (INFLESZ): "normal" ends and "fairly easy" begins

DAYS_TO_REVIEW = 366
DAYS_TO_REVIEW_LAW_OR_HEALTH = 180

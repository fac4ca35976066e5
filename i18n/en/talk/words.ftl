### Six words that bring a chat back, and the check phrase for older text.

words-heading = Six words to come back
words-why = With six words you can open this chat on any phone. No name, no number.
words-limits-1 = The words open new replies only. What was said before stays locked.
words-limits-2 = We cannot give you the words again. Nobody here knows them.
words-limits-3 = Someone who has the words can read new replies. You can learn them, or hide them in a list.
words-make = Show me six words
words-making = Making your words. This can take some seconds.
words-again-sure = You have six words for this chat. New ones take their place, and the old ones stop working.
words-take-back = Take the words back
words-take-back-sure = These words and the check phrase stop working. The chat goes on here.
words-taken-back = The words open nothing now. The chat goes on here.
words-list = Your words, in this order
words-practise = Practise
words-practise-lead = Type them as you remember them. Big letters and spaces do not matter.
words-practise-right = That is right. All six.
# $count (number): how many were right.
words-practise-some = { $count ->
    [one] One word is in its place. The list stands above.
   *[other] { $count } words are in their place. The list stands above.
}
words-hide = Hide them
words-show = Show them
words-done = I have them
words-language = Words in
words-label = Your six words
words-check = Check

## Coming back

words-back-heading = Come back with six words
words-back-lead = Type the words in their order. Big letters, spaces and endings do not matter.
words-back-open = Open the chat
words-back-opening = Looking. This can take some seconds.
words-back-nothing = These words open nothing. One may differ, or the chat is erased after some days.
# $count (number): how many words were typed.
words-back-count = { $count ->
    [one] That is one word. It takes six.
   *[other] That is { $count } words. It takes six.
}
# $word (number): which word, from 1 to 6.
words-back-unknown = Word { $word } is not in the list. You can look at its letters again.
words-back-busy = Too many people try at once. You can try again in a minute.
words-back-stopped = This phone cannot open it. Another phone may.

## The check phrase

phrase-heading = A check phrase
phrase-why = You and your mentor can choose a few words that only you two know. With them the older part opens too.
phrase-asked = Your mentor offers to agree on a check phrase.
phrase-words-first = The check phrase goes with six words. There are none for this chat yet.
phrase-words-again = This takes your six words once more. They are only looked at on this phone.
phrase-words-wrong = These are not the words of this chat.
phrase-label = The check phrase
phrase-hint = At least six letters
phrase-save = Use this phrase
phrase-saved = The phrase is set. It opens the older part, with your six words.
phrase-short = It takes at least six letters or digits.
phrase-older = There is an older part. Only the check phrase opens it.
phrase-open = Open the older part
phrase-wrong = This phrase opens nothing.

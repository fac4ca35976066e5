/** Phrases that so many people know that they are guessed first; what lists of leaked passwords hold is in src/staff/passphrase/guessing.ts. */

const KNOWN = `
correct horse battery staple
the quick brown fox jumps over the lazy dog
i love you so much
i love you to the moon and back
i will always love you
mary had a little lamb
twinkle twinkle little star
row row row your boat
to be or not to be
may the force be with you
once upon a time
in the beginning was the word
the lord is my shepherd
our father who art in heaven
in god we trust
we the people of the united states
four score and seven years ago
i have a dream
somewhere over the rainbow
let it be let it be
live laugh love
let me in please
open sesame open sesame
this is my password
this is my passphrase
my very secret password
four or more random words
never gonna give you up
winter is coming
happy birthday to you
dont forget this one
you shall not pass
te quiero mucho mi amor
te amo mucho mi amor
padre nuestro que estas en el cielo
dios te salve maria
feliz cumpleanos a ti
estrellita donde estas
los pollitos dicen pio pio
en un lugar de la mancha
esta es mi clave secreta
mi clave secreta
si se puede si se puede
que sera sera
abre te sesamo
`;

/** Letters and digits alone: marks, accents, spaces and capitals make a known phrase no less known. */
export function bare(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const known = KNOWN.trim().split("\n").map(bare);

/** Whether it is a known phrase, or hardly more than one. */
export function isKnown(passphrase: string): boolean {
  const text = bare(passphrase);
  return known.some((each) => {
    if (text.includes(each)) return text.length - each.length < 8;
    // The beginning of a long one is as known as the whole.
    return text.length >= 12 && each.startsWith(text);
  });
}

/** Words of this product and this work: whoever guesses at us begins with them. */
export const OURS: readonly string[] = ["wayside", "console", "consola", "mentor", "coalition"];

/**
 * Which voice reads aloud. Only voices that the browser says are on the phone itself: any other sends the words to a
 * server. With none in the language, nothing is read; a voice of another language would only confuse.
 */

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** The language and script that a tag stands for ("zh-TW", "cmn-Hant", "zh_HK": Chinese, traditional). Null: not a tag. */
function meant(tag: string): { language: string; script: string; region: string } | null {
  try {
    const locale = new Intl.Locale(tag.replace(/_/g, "-"));
    const { language, script = "" } = locale.maximize();
    return { language, script, region: locale.region ?? "" };
  } catch {
    return null;
  }
}

/** The voice for `lang` (BCP 47) among those of the phone itself, or null. Same region first, then the phone's own choice. */
export function localVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const wanted = meant(lang);
  if (!wanted) return null;
  const worth = (voice: V, { region }: { region: string }) => Number(region === wanted.region) * 2 + Number(voice.default);
  let best: V | null = null;
  let most = -1;
  for (const voice of voices) {
    if (!isLocal(voice)) continue;
    const spoken = meant(voice.lang);
    if (spoken?.language !== wanted.language || spoken.script !== wanted.script) continue;
    const now = worth(voice, spoken);
    if (now > most) [best, most] = [voice, now];
  }
  return best;
}

/** Said by the browser in so many words: a missing answer counts as no. */
export function isLocal({ localService }: Pick<Voice, "localService">): boolean {
  return (localService as unknown) === true;
}

type Language = 'zh' | 'en';

/** Mandarin as phones name it: zh-CN, zh_CN_#Hans, cmn-Hans-CN. A Cantonese voice reads the same signs otherwise. */
const tags: Readonly<Record<Language, RegExp>> = {
  zh: /^(zh$|zh[-_](CN|SG|Hans)\b|zh[-_](CN|SG|Hans)_|cmn\b)/i,
  en: /^en([-_]|$)/i,
};

/** The browser's speech; undefined where there is none, as in the web views of some apps. */
const speech = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined);

/**
 * A voice that lies on this phone. Others send the words to a server of the browser's maker, so they are never used.
 * Source: Web Speech API, SpeechSynthesisVoice.localService.
 */
const localVoice = (language: Language): SpeechSynthesisVoice | undefined =>
  speech()
    ?.getVoices()
    .find(({ localService, lang }) => localService && tags[language].test(lang));

export const canSpeak = (language: Language): boolean => localVoice(language) !== undefined;

/** Calls back when the phone has listed its voices, which comes after the page. @returns how to stop listening. */
export function onVoices(changed: () => void): () => void {
  const spoken = speech();
  spoken?.addEventListener?.('voiceschanged', changed);
  return () => spoken?.removeEventListener?.('voiceschanged', changed);
}

/** Stops what is being read. */
export const stopSpeaking = (): void => speech()?.cancel();

/** Reads lines aloud, one after another, in place of what is being read. `ended` follows the last, or a fault. */
export function speak(lines: readonly string[], language: Language, ended: () => void): void {
  const [spoken, voice] = [speech(), localVoice(language)];
  stopSpeaking();
  if (!spoken || !voice || lines.length === 0) return ended();
  lines.forEach((line, index) => {
    const utterance = Object.assign(new SpeechSynthesisUtterance(line), { voice, lang: voice.lang, rate: 0.9 });
    utterance.onerror = ended;
    if (index === lines.length - 1) utterance.onend = ended;
    spoken.speak(utterance);
  });
}

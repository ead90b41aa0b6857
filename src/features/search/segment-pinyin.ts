const maxSyllableLength = 6;

/**
 * Cuts letters into pinyin syllables, as few as possible: `canbaodengji` gives can, bao, deng, ji. An apostrophe is a
 * cut.
 * @returns undefined when the letters are not pinyin from end to end.
 */
export function segmentPinyin(letters: string, syllables: ReadonlySet<string>): readonly string[] | undefined {
  const parts = letters
    .split("'")
    .filter(Boolean)
    .map((part) => segmentRun(part, syllables));
  return parts.length > 0 && parts.every((part) => part !== undefined)
    ? parts.flatMap((part) => part ?? [])
    : undefined;
}

function segmentRun(letters: string, syllables: ReadonlySet<string>): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - maxSyllableLength); start < end; start += 1) {
      const before = best[start];
      const syllable = letters.slice(start, end);
      if (before && syllables.has(syllable) && before.length + 1 < (best[end]?.length ?? Infinity))
        best[end] = [...before, syllable];
    }
  }
  return best[letters.length];
}

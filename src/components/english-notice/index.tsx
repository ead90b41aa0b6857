import { inBoth } from '@/content';
import { bringEnglish, useEnglish, usePerson } from '@/state';
import { Notice } from '@/ui';

/** For a reader of English who sees Chinese: that the English is on its way, or how to ask for it again. */
export const EnglishNotice = () => {
  const { language } = usePerson().saved;
  const english = useEnglish();
  if (language === 'zh' || english === 'here') return null;
  if (english !== 'refused') return <Notice tone="calm" text={inBoth('english-coming').join(' ')} />;
  const again = { text: inBoth('english-again').join(' '), onPress: () => void bringEnglish() };
  return <Notice tone="care" text={inBoth('english-refused').join(' ')} action={again} />;
};

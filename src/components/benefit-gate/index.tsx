import { Text, View } from '@tarojs/components';
import type { Guide } from '@/content';
import { openPage } from '@/platform';
import { usePerson, useWords } from '@/state';
import { Button, Heading, TextLink, useReadOnly } from '@/ui';
import { Claims } from '@/components/claims';
import { gateOf, letGo } from './gate';
import './style.css';

interface GateProps {
  readonly guide: Guide;
}

/** What benefit gives, what paying at once costs, and the way to what comes first. */
const Benefit = ({ guide, onRead }: GateProps & { readonly onRead: () => void }) => {
  const { t } = useWords();
  return (
    <View className="card gate">
      <Heading level={2} text={t('gate-first')} />
      <Text className="p">{t('gate-cost')}</Text>
      <Claims ids={guide.benefitFirst?.claims ?? []} />
      <View className="row">
        <Button text={t('gate-go')} onPress={() => void openPage('finder')} />
        <Button tone="quiet" text={t('gate-anyway')} onPress={onRead} />
      </View>
    </View>
  );
};

/**
 * Asks before a guide to paying, once, whether the employer ended the job: who may draw benefit should not pay first. A
 * card beside the steps, which stay where they are. Nothing where the route already knows, or the guide is not about
 * paying; one sentence where nothing can be tapped.
 */
export const BenefitGate = ({ guide }: GateProps) => {
  const { saved, change } = usePerson();
  const { t } = useWords();
  const readOnly = useReadOnly();
  if (!guide.benefitFirst) return null;
  if (readOnly) return <Text className="p">{t('gate-article')}</Text>;
  const answer = (value: string) => change({ answers: { ...saved.answers, [letGo]: value } });
  const gate = gateOf(saved.answers);
  if (gate === 'benefit') return <Benefit guide={guide} onRead={() => answer('read')} />;
  if (gate === 'read' || gate === 'route') {
    const first = () => void openPage(gate === 'read' ? 'finder' : 'plan');
    return <TextLink role="link" text={`${t('gate-first')} ›`} onPress={first} />;
  }
  if (gate === 'pass') return null;
  return (
    <View className="card gate">
      <Heading level={2} text={t('gate-ask')} />
      <Text className="p">{t('gate-why')}</Text>
      <View className="row">
        <Button tone="quiet" text={t('gate-yes')} onPress={() => answer('yes')} />
        <Button tone="quiet" text={t('gate-no')} onPress={() => answer('no')} />
      </View>
    </View>
  );
};

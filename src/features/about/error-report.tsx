import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { errorsAsText } from '@/lib/error-log';
import { build, copyWords } from '@/platform';
import { keptErrors, useStore, useWords } from '@/state';
import { Button, Heading, Notice, useReadOnly } from '@/ui';

/** The errors that this phone has kept, to copy for a report; nothing where there are none. */
export const ErrorReport = () => {
  const { t } = useWords();
  const { version, hash } = useStore().pack;
  const [errors] = useState(keptErrors);
  const [copied, setCopied] = useState<boolean>();
  if (useReadOnly() || errors.length === 0) return null;
  const report = errorsAsText(errors, `${build} ${version} ${hash}`);
  const copy = async () => setCopied((await copyWords(report)).ok);
  return (
    <>
      <Heading level={2} text={t('errors-title')} />
      <View className="card">
        <Text className="p">{t('errors-text', { n: errors.length })}</Text>
        <View className="row">
          <Button tone="quiet" text={t('errors-copy')} onPress={() => void copy()} />
        </View>
        {copied === true ? <Notice tone="calm" text={t('errors-copied')} /> : null}
        {copied === false ? <Notice tone="calm" text={t('copy-refused', { words: report })} /> : null}
      </View>
    </>
  );
};

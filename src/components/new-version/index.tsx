import { useAppNotice, useWords } from '@/state';
import { Notice, useReadOnly } from '@/ui';

/** Offers the newer version that is ready, or to load anew when a file of this version is gone. */
export const NewVersion = () => {
  const { t } = useWords();
  const notice = useAppNotice();
  if (useReadOnly() || !notice) return null;
  return (
    <Notice
      tone="calm"
      text={t(notice.kind === 'new-version' ? 'version-ready' : 'version-gone')}
      action={{ text: t('version-take'), onPress: () => notice.act() }}
    />
  );
};

import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import {
  canSendPicture,
  drawPicture,
  keepsByLongPress,
  openPermissions,
  savePicture,
  sendPicture,
  showPicture,
  type Picture as Drawn,
} from '@/platform/picture';
import { useWords } from '@/state';
import { Button, Notice } from '@/ui';
import { Picture } from '@/ui/picture';
import { planPicture, type PlanPicture } from './plan-picture';

const canvasId = 'plan-picture';
/** Until the height is known. */
const usualRatio = 1.4;

type Saying = 'album' | 'file' | 'refused' | 'failed';

/** The plan drawn as a picture, drawn again when its words change. */
function useDrawn(plan: PlanPicture): { readonly picture: Drawn | undefined; readonly failed: boolean } {
  const [state, setState] = useState<{ readonly picture?: Drawn; readonly failed: boolean }>({ failed: false });
  const words = JSON.stringify(plan);
  useEffect(() => {
    let gone = false;
    void drawPicture(canvasId, (measure) => planPicture(JSON.parse(words) as PlanPicture, measure)).then((result) => {
      if (!gone) setState(result.ok ? { picture: result.value, failed: false } : { failed: true });
    });
    return () => {
      gone = true;
    };
  }, [words]);
  return { picture: state.picture, failed: state.failed };
}

/** The picture of the plan, and what can be done with it on this phone. */
export const PicturePanel = ({ plan, label }: { readonly plan: PlanPicture; readonly label: string }) => {
  const { t } = useWords();
  const { picture, failed } = useDrawn(plan);
  const [said, setSaid] = useState<Saying>();
  const save = async (drawn: Drawn) => {
    const result = await savePicture(drawn);
    if (result.ok) setSaid(result.value);
    else setSaid(result.reason === 'refused' ? 'refused' : 'failed');
  };
  const send = async (drawn: Drawn) => {
    if (!(await sendPicture(drawn)).ok) setSaid('failed');
  };
  if (failed) return <Notice tone="care" text={t('along-picture-failed')} />;
  const byPress = keepsByLongPress();
  return (
    <>
      {byPress ? <Text className="p">{t('along-picture-press')}</Text> : null}
      <Picture id={canvasId} label={label} address={picture?.address} ratio={picture?.ratio ?? usualRatio} />
      {picture ? (
        <View className="row">
          {byPress ? null : <Button text={t('along-picture-save')} onPress={() => void save(picture)} />}
          {canSendPicture(picture) ? (
            <Button tone="quiet" text={t('along-picture-send')} onPress={() => void send(picture)} />
          ) : null}
          {showPicture ? (
            <Button tone="quiet" text={t('along-picture-zoom')} onPress={() => void showPicture?.(picture)} />
          ) : null}
        </View>
      ) : null}
      {said ? (
        <Notice tone={said === 'album' || said === 'file' ? 'calm' : 'care'} text={t(`along-picture-${said}`)} />
      ) : null}
      {said === 'refused' && openPermissions ? (
        <View className="row">
          <Button tone="quiet" text={t('along-settings')} onPress={() => void openPermissions?.()} />
        </View>
      ) : null}
    </>
  );
};

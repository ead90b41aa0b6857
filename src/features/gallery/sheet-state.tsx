import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button, Sheet } from '@/ui';
import { long } from './states';

/** A half-sheet that opens and closes. */
export const SheetState = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" text="打开" onPress={() => setOpen(true)} />
      {open ? (
        <Sheet title="为什么这么说" closeText="知道了" onClose={() => setOpen(false)}>
          <Text className="p">{long}</Text>
        </Sheet>
      ) : null}
    </>
  );
};

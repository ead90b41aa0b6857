import { Button, View } from '@tarojs/components';
import type { SendButtonProps } from './props';
import './style.css';

/** Opens WeChat's list of chats. Only WeChat's own button with `open-type` may do that. */
export const SendButton = ({ text }: SendButtonProps) => (
  <View className="btn-box">
    <Button className="send btn btn--quiet" openType="share">
      {text}
    </Button>
  </View>
);

import { Text, View } from '@tarojs/components';
import { Pressable } from '../pressable';
import type { ChoiceProps } from './props';
import './style.css';

/** An answer to choose, with a mark that fills when it is chosen. */
export const Choice = ({ text, note, chosen, several = false, onChoose }: ChoiceProps) => (
  <Pressable
    className={chosen ? 'choice choice--on' : 'choice'}
    role={several ? 'checkbox' : 'radio'}
    checked={chosen}
    label={note ? `${text}，${note}` : text}
    onPress={onChoose}
  >
    <View className="choice__mark" />
    <View className="choice__words">
      <Text className="choice__text">{text}</Text>
      {note ? <Text className="choice__note">{note}</Text> : null}
    </View>
  </Pressable>
);

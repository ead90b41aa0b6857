import { Text, View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { Pressable } from '../pressable';
import { Tag } from '../tag';
import type { ClaimProps, GroundProps } from './props';
import './style.css';

const Ground = ({ text, note, onOpen }: GroundProps) =>
  onOpen ? (
    <Pressable className="link claim__ground" role="link" onPress={onOpen}>
      {text}
    </Pressable>
  ) : (
    <Text className="small" userSelect>
      {note ? `${text}\n${note}` : text}
    </Text>
  );

/** A statement that can be wrong, with its grade, its date and its grounds. Past its review day it turns amber. */
export const Claim = ({ text, grade, dates, due, scope, grounds, more, children }: PropsWithChildren<ClaimProps>) => {
  const [open, setOpen] = useState(more === undefined);
  return (
    <View className={due ? 'claim claim--due' : 'claim'}>
      <Text className="claim__text">{text}</Text>
      <View className="claim__tags">
        <Tag {...grade} />
        {scope ? <Tag text={scope} tone="plain" /> : null}
        {due ? <Tag text={due} tone="care" /> : null}
        {more ? (
          <Pressable className="link claim__more" expanded={open} onPress={() => setOpen(!open)}>
            {open ? more.close : more.open}
          </Pressable>
        ) : null}
      </View>
      {open ? grounds.map((ground) => <Ground key={ground.id} {...ground} />) : null}
      {open ? <Text className="small">{dates}</Text> : null}
      {open ? children : null}
    </View>
  );
};

import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { useDisclosure } from '../disclosure';
import { useReadOnly } from '../read-only';
import { Tag } from '../tag';
import { TextLink } from '../text-link';
import type { ClaimProps, CitationProps } from './props';
import './style.css';

const Citation = ({ text, note, onOpen }: CitationProps) =>
  onOpen ? (
    <TextLink className="claim__citation" role="link" text={text} onPress={onOpen} />
  ) : (
    <Text className="small" userSelect>
      {note ? `${text}\n${note}` : text}
    </Text>
  );

/** A statement that can be wrong, with its grade, its date and its citations. Past its review day it turns amber. */
export const ClaimBlock = ({
  text,
  line,
  grade,
  dates,
  due,
  scope,
  citations,
  more,
  children,
}: PropsWithChildren<ClaimProps>) => {
  const { open, toggle } = useDisclosure(more === undefined);
  if (useReadOnly()) return <Text className="p">{line}</Text>;
  return (
    <View className={due ? 'claim claim--due' : 'claim'}>
      <Text className="claim__text">{text}</Text>
      <View className="claim__tags">
        <Tag {...grade} />
        {scope ? <Tag text={scope} tone="plain" /> : null}
        {due ? <Tag text={due} tone="care" /> : null}
        {more ? (
          <TextLink className="claim__more" expanded={open} text={open ? more.close : more.open} onPress={toggle} />
        ) : null}
      </View>
      {open ? citations.map((citation) => <Citation key={citation.id} {...citation} />) : null}
      {open ? <Text className="small">{dates}</Text> : null}
      {open ? children : null}
    </View>
  );
};

import { Text, View } from '@tarojs/components';
import { useReadOnly } from '../read-only';
import { TextLink } from '../text-link';
import type { ClaimProps, CitationProps } from './props';
import './style.css';

const Citation = ({ text, onOpen, more }: CitationProps) =>
  onOpen ? (
    <TextLink className="claim__citation" role="link" text={text} onPress={onOpen} />
  ) : (
    <View className="claim__source">
      <Text className="small">{text}</Text>
      {more ? <TextLink className="claim__citation" {...more} /> : null}
    </View>
  );

/** A statement that can be wrong, with its grade, its date and its citations. One to check first is amber. */
export const ClaimBlock = ({ text, line, about, care, citations }: ClaimProps) =>
  useReadOnly() ? (
    <Text className="p">{line}</Text>
  ) : (
    <View className={care ? 'claim claim--care' : 'claim'}>
      <Text className="claim__text">{text}</Text>
      {care ? <Text className="claim__care">{care}</Text> : null}
      <Text className="small">{about}</Text>
      {citations.map((citation) => (
        <Citation key={citation.id} {...citation} />
      ))}
    </View>
  );

import { Text, View } from '@tarojs/components';
import { aria } from '../aria';
import type { BreadcrumbProps } from './props';
import './style.css';

/** The way through the menus as chips. */
export const Breadcrumb = ({ labels, sentence }: BreadcrumbProps) => (
  <View className="trail" {...aria({ role: 'img', label: sentence })}>
    {labels.map((label) => (
      <Text key={label} className="trail__chip">
        {label}
      </Text>
    ))}
  </View>
);

import { View } from '@tarojs/components';
import { aria } from '../aria';
import { codePicture } from './draw';
import type { CodeProps } from './props';
import './style.css';

/** A plain code, black on white also at night: cameras need it so. */
export const Code = ({ words, label }: CodeProps) => (
  <View
    className="code"
    {...aria({ role: 'img', label })}
    style={{ backgroundImage: `url("${codePicture(words)}")` }}
  />
);

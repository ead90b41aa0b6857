import { View } from '@tarojs/components';
import { aria } from '../aria';
import { codePicture } from './draw';
import type { QrCodeProps } from './props';
import './style.css';

/** A plain code, black on white also at night: cameras need it so. */
export const QrCode = ({ words, label }: QrCodeProps) => (
  <View
    className="code"
    {...aria({ role: 'img', label })}
    style={{ backgroundImage: `url("${codePicture(words)}")` }}
  />
);

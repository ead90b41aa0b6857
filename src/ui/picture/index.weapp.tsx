import { Canvas, View } from '@tarojs/components';
import { aria } from '../aria';
import type { PictureProps } from './props';
import './style.css';

/** The canvas that is drawn on. Shown as it is: no second copy of the picture is needed. */
export const Picture = ({ id, label, ratio }: PictureProps) => (
  <View className="picture" {...aria({ role: 'img', label })} style={{ paddingTop: `${ratio * 100}%` }}>
    <Canvas type="2d" id={id} className="picture__shown" />
  </View>
);

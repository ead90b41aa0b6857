import { View } from '@tarojs/components';
import type { IconName } from './names';
import './style.css';

/** A drawing by itself, in the colour of its place. It says nothing: words stand beside it. */
export const Icon = ({ name }: { readonly name: IconName }) => <View className={`icon ic--${name}`} />;

import { Pressable, type PressableProps } from '../pressable';
import { useReadOnly } from '../read-only';

interface TextLinkProps extends Pick<PressableProps, 'role' | 'label' | 'expanded' | 'onPress'> {
  readonly text: string;
  readonly className?: string;
}

/** Words to tap, drawn as a link. Left out where nothing can be tapped. */
export const TextLink = ({ text, className, ...told }: TextLinkProps) =>
  useReadOnly() ? null : (
    <Pressable className={className ? `link ${className}` : 'link'} {...told}>
      {text}
    </Pressable>
  );

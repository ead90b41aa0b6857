import { linkTarget } from '../link-target';
import { Pressable, type PressableProps } from '../pressable';
import { useReadOnly } from '../read-only';

interface TextLinkProps extends Pick<PressableProps, 'role' | 'label' | 'expanded' | 'onPress'> {
  readonly text: string;
  readonly className?: string;
}

/** Words to tap. Where the page is only read, those that lead on are links, and the others are left out. */
export const TextLink = ({ text, className, onPress, ...told }: TextLinkProps) => {
  const readOnly = useReadOnly();
  const href = readOnly ? linkTarget(onPress) : undefined;
  if (readOnly)
    return href ? (
      <a className="link" href={href}>
        {text}
      </a>
    ) : null;
  return (
    <Pressable className={className ? `link ${className}` : 'link'} onPress={onPress} {...told}>
      {text}
    </Pressable>
  );
};

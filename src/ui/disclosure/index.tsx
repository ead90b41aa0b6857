import { useState, type PropsWithChildren } from 'react';
import { useReadOnly } from '../read-only';
import { TextLink } from '../text-link';

/** Whether something is open, and the tap that opens and closes it. Where nothing can be tapped it is open. */
export function useDisclosure(startOpen = false): { readonly open: boolean; toggle(): void } {
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(startOpen);
  return { open: readOnly || open, toggle: () => setOpen(!open) };
}

interface DisclosureProps extends PropsWithChildren {
  /** The words of the link while it is closed, and while it is open. */
  readonly show: string;
  readonly hide: string;
  readonly label?: string;
  readonly className?: string;
  readonly startOpen?: boolean;
}

/** Something that opens below a link. */
export const Disclosure = ({ show, hide, label, className, startOpen = false, children }: DisclosureProps) => {
  const { open, toggle } = useDisclosure(startOpen);
  return (
    <>
      <TextLink className={className} label={label} expanded={open} text={open ? hide : show} onPress={toggle} />
      {open ? children : null}
    </>
  );
};

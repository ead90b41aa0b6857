import { createContext, useContext, useMemo, useState, type PropsWithChildren, type ReactNode } from 'react';
import { useWords } from '@/state';
import { Sheet } from '@/ui';

/** What stands in a half-sheet. The body keeps itself up to date: it is drawn inside the page that opened it. */
interface SheetContent {
  readonly title: string;
  readonly body: ReactNode;
}

interface SheetUse {
  /** Shows a half-sheet over the page, in the place of one that is open. */
  show(content: SheetContent): void;
  hide(): void;
}

const SheetContext = createContext<SheetUse>({ show: () => undefined, hide: () => undefined });

/**
 * The half-sheet of the page. Nothing of its body is drawn before it is shown. In single-page mode and on paper nothing
 * can be shown: what it would say has to stand on the page there (`useReadOnly`).
 */
export const useSheet = (): SheetUse => useContext(SheetContext);

/** Stands around the content of a page, and draws its one half-sheet. */
export const SheetProvider = ({ children }: PropsWithChildren) => {
  const [content, setContent] = useState<SheetContent>();
  const { t } = useWords();
  const use = useMemo<SheetUse>(() => ({ show: setContent, hide: () => setContent(undefined) }), []);
  return (
    <SheetContext.Provider value={use}>
      {children}
      {content ? (
        <Sheet title={content.title} closeText={t('sheet-close')} onClose={use.hide}>
          {content.body}
        </Sheet>
      ) : null}
    </SheetContext.Provider>
  );
};

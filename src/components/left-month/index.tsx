import { useState } from 'react';
import { recentMonths } from '@/lib/recent-months';
import { monthOf, partsOf, type Month } from '@/lib/month';
import { today } from '@/platform';
import { useWords } from '@/state';
import { Chips } from '@/ui';

const perScreen = 6;

interface LeftMonthProps {
  readonly left: Month | undefined;
  readonly onChoose: (month: Month) => void;
}

/**
 * The month in which the person left: this one and the last first, the way to earlier ones at the end. The year is said
 * of other years alone, so that several months fit into a row of the largest text.
 */
export const LeftMonth = ({ left, onChoose }: LeftMonthProps) => {
  const { t } = useWords();
  const now = monthOf(today());
  const [page, setPage] = useState(0);
  const names = ['left-this', 'left-last'] as const;
  const options = recentMonths(now, page, perScreen).map((month, index) => {
    const name = page === 0 ? names[index] : undefined;
    const parts = partsOf(month);
    const shown = parts.year === partsOf(now).year ? 'left-month-short' : 'left-month';
    return { id: month, text: t(name ?? shown, parts) };
  });
  const step = { later: () => setPage(page - 1), earlier: () => setPage(page + 1) };
  return (
    <Chips
      options={[
        ...(page > 0 ? [{ id: 'later', text: t('left-later') }] : []),
        ...options,
        { id: 'earlier', text: t('left-earlier') },
      ]}
      chosen={left}
      onChoose={(id) => (id === 'earlier' || id === 'later' ? step[id]() : onChoose(id))}
    />
  );
};

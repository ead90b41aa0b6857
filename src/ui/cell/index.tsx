import { useReadOnly } from '../read-only';
import { LinkedCell } from './linked';
import { PlainCell } from './plain';
import type { CellProps } from './props';

/** A row that leads somewhere; what it says alone where nothing can be tapped. */
export const Cell = (props: CellProps) => (useReadOnly() ? <PlainCell {...props} /> : <LinkedCell {...props} />);

import type { IconName } from '../icon/names';

/** A row that leads somewhere. `value` stands at the right end, `icon` before the title. */
export interface CellProps {
  readonly title: string;
  readonly note?: string;
  readonly value?: string;
  readonly icon?: IconName;
  readonly onPress: () => void;
}

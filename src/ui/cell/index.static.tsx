import { Pressable } from '../pressable';
import { useReadOnly } from '../read-only';
import { LinkedCell } from './linked';
import { PlainCell } from './plain';
import type { CellProps } from './props';

/** A row of words that leads somewhere where the page is only read; else drawn as in the app. */
export const Cell = (props: CellProps) =>
  useReadOnly() ? (
    <Pressable onPress={props.onPress}>
      <PlainCell {...props} />
    </Pressable>
  ) : (
    <LinkedCell {...props} />
  );

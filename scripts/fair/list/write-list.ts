import type { Stand } from '../stands';
import { safeCell } from './cell';

const quoted = (cell: string): string => `"${safeCell(cell).replaceAll('"', '""')}"`;

/**
 * The list of the stands in a kit, for a spreadsheet: UTF-8 with a byte order mark, CRLF, nothing that would be a
 * formula. Given back as `--csv`, it asks for the same stands.
 */
export function writeList(stands: readonly Stand[]): string {
  const rows = stands.map(({ folder, fairName, org, number, label, door, scene, link, volunteer }) => [
    ...[folder, door.fair, fairName, org, number, label, door.city, door.guide].map((cell) => cell ?? ''),
    ...[scene, link, volunteer],
  ]);
  const header = ['folder', 'fair', 'name', 'org', 'stand', 'label', 'city', 'guide', 'scene', 'link', 'volunteer'];
  return `\uFEFF${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

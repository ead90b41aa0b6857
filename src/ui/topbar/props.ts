/** The bar at the top of a page: the way back, the insured city where the page depends on it, and the switches. */
export interface TopBarProps {
  readonly back?: { readonly text: string; readonly onPress: () => void };
  readonly place?: { readonly text: string; readonly label: string; readonly onPress: () => void };
  readonly actions: readonly { readonly text: string; readonly label: string; readonly onPress: () => void }[];
}

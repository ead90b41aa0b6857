/** The bar at the top of a page: the way back, and the two switches. */
export interface TopBarProps {
  readonly back?: { readonly text: string; readonly onPress: () => void };
  readonly actions: readonly { readonly text: string; readonly label: string; readonly onPress: () => void }[];
}

/** English words for finding one's way on a large map. */
export const overview = {
  zoomSelection: 'Zoom to the selection',
  minimap: 'Minimap',
  cardMarks: 'Marks on cards',
} as const;

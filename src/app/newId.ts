import { idMaker } from '../model/newId.ts';

/** Makes ids that no other map, tab or device makes; works without a secure context too. */
export const newId = idMaker((count) => crypto.getRandomValues(new Uint8Array(count)));

/** Of the one database of this device. Apart, so that whoever only asks whether it is there need not load what opens it. */
export const shelfName = 'lintel';

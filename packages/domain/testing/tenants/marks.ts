/** How a mark looks in a text, wherever it comes out again. */
export const markPattern = /zq(\d+)z/gi;

export const uuidPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

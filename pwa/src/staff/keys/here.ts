/** The worker's first word. An error before it means that its script did not come; after it, that its work failed. */
export const HERE = "here";

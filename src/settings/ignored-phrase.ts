/** The longest phrase kept in clear when a phrase is ignored on a site, in UTF-16 units. */
export const IGNORED_PHRASE_MAX = 40;

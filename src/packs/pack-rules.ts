/** The rules of the packs, where everything is at hand. The build takes `pack-rules-brought.ts` instead. */
export { packRules } from ".";

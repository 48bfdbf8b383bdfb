import { t as applyEffects } from "./apply.js";

export { applyEffects };
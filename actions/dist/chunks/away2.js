import { t as standInsSaid } from "./away.js";

export { standInsSaid };
import { t as readTreeCatalog } from "./tree-catalog2.js";

export { readTreeCatalog };
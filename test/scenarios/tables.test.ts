import { loadFunctions } from "../support/functions";
import { sourceMetadata } from "../support/metadata";
import { describeTables } from "./describeTables";

describeTables(loadFunctions(), loadFunctions("en"), sourceMetadata());

import { loadFunctions } from "../support/functions";
import { sourceMetadata } from "../support/metadata";
import { describeScenarios } from "./describeScenarios";

describeScenarios(loadFunctions(), loadFunctions("en"), sourceMetadata());

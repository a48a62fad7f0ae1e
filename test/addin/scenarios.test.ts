/** The scenario cases once more, on the files that Excel loads. */
import { describeScenarios } from "../scenarios/describeScenarios";
import { describeTables } from "../scenarios/describeTables";
import { loadBundle } from "./support/bundle";
import { readMetadata } from "./support/dist";

const functions = loadBundle();
const english = loadBundle("functions.en.js");
const metadata = readMetadata("functions.json").functions;

describeScenarios(functions, english, metadata);
describeTables(functions, english, metadata);

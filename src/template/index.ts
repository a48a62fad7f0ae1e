export { MOST_ROWS, template, USUAL_ROWS } from "./template";

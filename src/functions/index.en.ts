/** The same functions, speaking English. */
import "./index";
import { speak } from "./language";

speak("en");

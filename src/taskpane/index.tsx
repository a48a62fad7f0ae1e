// First of all: the place's script is on its way while the frame's own modules start.
import { firstPlaceReady } from "./shell/firstPlace";
import { createRoot } from "react-dom/client";
import { App } from "./shell/App";

// Drawn once, frame and place together: until then the page itself says that it is opening.
void firstPlaceReady.then(() => createRoot(document.getElementById("root")!).render(<App />));

// First of all: the place's script is on its way while the frame's own modules start.
import { firstPageReady } from "./shell/firstPage";
import { createRoot } from "react-dom/client";
import { App } from "./shell/App";

// Drawn once, frame and place together: until then the page itself says that it is opening.
void firstPageReady.then(() => createRoot(document.getElementById("root")!).render(<App />));

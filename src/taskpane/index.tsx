import { createRoot } from "react-dom/client";
import { App } from "./shell/App";
import { sendFor } from "./shell/places";
import { firstPlace } from "./shell/usePlace";

// On its way while the frame is being drawn.
sendFor(firstPlace());
createRoot(document.getElementById("root")!).render(<App />);

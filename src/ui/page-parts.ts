/**
 * What popup and options have in common. The HTML of both asks for it, and both import it: so the build makes it one file
 * that both load, where each would have an engine and a React of its own.
 */
import "../settings/storage";
import "./draft-panel";
import "./draft-store";
import "./page-coach";
import "react-dom/client";
import "zustand";

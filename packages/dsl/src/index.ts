export {
  currentEngine,
  type Engine,
  provideEngine,
  type StepCall,
  type StepContext,
  type TaskPolicy,
} from "./engine.js";

import loadHighs, { type Highs, type Model } from "highs";
import type { LinearProgram, Relaxed } from "#app/domain/plan/linear-program.ts";
import { HUNDREDTHS } from "#app/domain/plan/settings.ts";

/** The solver of linear programs, as it is loaded: WebAssembly, on one thread. */
export type Solver = Highs;

/** Loads the solver; it is kept for as long as its thread lives. */
export function loadSolver(): Promise<Solver> {
  return loadHighs();
}

/** What one program may take in steps: a slow machine gets the same answer as a quick one. */
const MOST_STEPS = 200_000;
/** What it may take on the clock, for the worst: there is no answer then. */
const MOST_SECONDS = 120;

/**
 * Solves the program with parts of items allowed; null where that takes too many steps: a plan is then found without
 * it, and nothing is said of how good any could be. Throws where the clock runs out: that would be another plan on
 * another machine.
 */
export function relax(solver: Solver, program: LinearProgram): Relaxed | null {
  if (program.columns === 0) return { bound: 0, values: new Float64Array(0), reduced: new Float64Array(0) };
  return withModel(solver, program, (model) => {
    model.options.set({ solver: "simplex", simplex_strategy: 1, simplex_iteration_limit: MOST_STEPS });
    const { modelStatus } = model.run();
    if (modelStatus === solver.constants.modelStatus.timeLimit) throw new Error("The linear program took too long.");
    if (modelStatus !== solver.constants.modelStatus.optimal) return null;
    const { colValue, colDual } = model.getSolution();
    return { bound: model.getObjectiveValue() * HUNDREDTHS, values: colValue, reduced: colDual };
  });
}

/** The best plan there is, for measuring on small cases; null where it is not found and proved within the seconds. */
export function solveWhole(solver: Solver, program: LinearProgram, seconds: number): Relaxed | null {
  return withModel(solver, program, (model) => {
    model.options.set({ time_limit: seconds, presolve: "on", mip_rel_gap: 0, mip_abs_gap: 1e-6 });
    for (let column = 0; column < program.pairs; column++)
      model.changeColIntegrality(column, solver.constants.variableType.integer);
    const { modelStatus } = model.run();
    if (modelStatus !== solver.constants.modelStatus.optimal) return null;
    const { colValue, colDual } = model.getSolution();
    return { bound: model.getObjectiveValue() * HUNDREDTHS, values: colValue, reduced: colDual };
  });
}

function withModel<Answer>(solver: Solver, program: LinearProgram, ask: (model: Model) => Answer): Answer {
  const rows = program.rowUpper.length;
  const model = solver.createModel({
    numCols: program.columns,
    numRows: rows,
    sense: solver.constants.objectiveSense.maximize,
    colCost: program.cost,
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: new Float64Array(rows).fill(-Infinity),
    rowUpper: program.rowUpper,
    matrix: {
      format: "csr",
      numRows: rows,
      numCols: program.columns,
      starts: program.starts,
      indices: program.indices,
      values: program.values,
    },
  });
  try {
    model.options.set({ output_flag: false, presolve: "off", time_limit: MOST_SECONDS });
    return ask(model);
  } finally {
    model.dispose();
  }
}

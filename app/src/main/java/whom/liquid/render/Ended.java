package whom.liquid.render;

import whom.liquid.LiquidProblem;

/// Rendering has come to an early end; caught where it began.
final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LiquidProblem problem;

    Ended(LiquidProblem problem) {
        super(problem.getMessage(), null, false, false);
        this.problem = problem;
    }

    LiquidProblem problem() {
        return problem;
    }
}

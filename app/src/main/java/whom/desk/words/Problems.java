package whom.desk.words;

import whom.resolve.Problem;
import whom.resources.Words;

/// Problems of a rule in words that say what to do.
record Problems(Words words) {
    String of(Problem problem) {
        String found = problem.found() == null ? words.text("rule.missing") : problem.found();
        String said = switch (problem.reason()) {
            case UNKNOWN_PROPERTY, NO_PROPERTY_BUT_ATTRIBUTE, UNKNOWN_SEGMENT, CYCLE, BROKEN_SEGMENT, KIND_DOES_NOT_FIT, KINDS_DIFFER,
                    BAD_PATTERN ->
                throw new UnsupportedOperationException("base");
            case MISSING -> words.text("rule.problem.MISSING." + problem.part());
            case UNKNOWN_NAME -> words.text("rule.problem.UNKNOWN_NAME", found);
            case OPERATOR_DOES_NOT_FIT -> words.text("rule.problem.OPERATOR_DOES_NOT_FIT", found);
            case WRONG_TYPE -> words.text("rule.problem.WRONG_TYPE", found);
            case EMPTY_RANGE -> words.text("rule.problem.EMPTY_RANGE", found);
            case OUT_OF_RANGE -> words.text("rule.problem.OUT_OF_RANGE", found);
            case WINDOW_DOES_NOT_FIT -> words.text("rule.problem.WINDOW_DOES_NOT_FIT", found);
        };
        return problem.suggestion() == null ? said : words.text("rule.problem.suggestion", said, problem.suggestion());
    }
}

package whom.desk.words;

import whom.resolve.Problem;
import whom.resolve.Problem.Part;
import whom.resources.Words;

/// Problems of a rule in words that say what to do.
record Problems(Words words) {
    String of(Problem problem) {
        String found = problem.found() == null ? words.text("rule.missing") : problem.found();
        String said = switch (problem.reason()) {
            case MISSING -> words.text("rule.problem.MISSING." + problem.part());
            case UNKNOWN_NAME ->
                words.text(problem.part() == Part.VALUE ? "rule.problem.UNKNOWN_NAME.VALUE" : "rule.problem.UNKNOWN_NAME", found);
            case KIND_DOES_NOT_FIT ->
                words.text(problem.part() == Part.PROPERTY ? "rule.problem.KIND_DOES_NOT_FIT.PROPERTY" : "rule.problem.KIND_DOES_NOT_FIT",
                        found);
            case WINDOW_DOES_NOT_FIT ->
                words.text(problem.part() == Part.SPAN ? "rule.problem.WINDOW_DOES_NOT_FIT.SPAN" : "rule.problem.WINDOW_DOES_NOT_FIT");
            case WRONG_TYPE ->
                words.text(found.equals(problem.suggestion()) ? "rule.problem.WRONG_TYPE.QUOTED" : "rule.problem.WRONG_TYPE", found);
            case UNKNOWN_PROPERTY, NO_PROPERTY_BUT_ATTRIBUTE, UNKNOWN_SEGMENT, CYCLE, BROKEN_SEGMENT, OPERATOR_DOES_NOT_FIT, KINDS_DIFFER,
                    BAD_PATTERN, EMPTY_RANGE, OUT_OF_RANGE ->
                words.text("rule.problem." + problem.reason(), found);
        };
        return problem.suggestion() == null || found.equals(problem.suggestion())
                ? said
                : words.text("rule.problem.suggestion", said, problem.suggestion());
    }
}

package whom.bench.count.measure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/// The fastest of the forms in which a peer can be asked, and what the others took.
///
/// @param millis by form, the median of a few questions with different values
record Best(Form form, Map<Form, Double> millis) {
    private static final int TIMES = 3;
    /// A form that takes so many times as long as the fastest so far is asked no more.
    private static final double HOPELESS = 5;
    /// The same for its first question, which reads the pages.
    private static final double HOPELESS_AT_ONCE = 20;

    /// Asks in every form. All forms must give the same numbers.
    static Best of(Peer peer, IntFunction<Question> questions) throws SQLException {
        List<Form> forms = questions.apply(0).forms(peer.dialect);
        Map<Integer, Long> people = new LinkedHashMap<>();
        Map<Form, Double> millis = new LinkedHashMap<>();
        Form best = forms.getFirst();
        for (Form form : forms) {
            Times times = new Times();
            for (int i = 0; i <= TIMES; i++) {
                Question question = questions.apply(i);
                Answer answer = peer.ask(form, question.sql());
                Long before = people.putIfAbsent(i, answer.people());
                if (before != null && before != answer.people()) {
                    throw new IllegalStateException(String.format(Locale.ROOT, "%s counts %,d in form %s, %,d in another:%n%s%n%s",
                            peer.dialect.label, answer.people(), form, before, question.written(), form.readable(peer.dialect, question.sql())));
                }
                Double fastest = millis.get(best);
                boolean hopeless = fastest != null && answer.nanos() / 1e6 > (i == 0 ? HOPELESS_AT_ONCE : HOPELESS) * fastest;
                if (i > 0 || hopeless) {
                    times.add(answer.nanos());
                }
                if (hopeless) {
                    break;
                }
            }
            millis.put(form, times.median());
            Double fastest = millis.get(best);
            if (fastest == null || times.median() < fastest) {
                best = form;
            }
        }
        return new Best(best, millis);
    }

    /// What every form took, the fastest first.
    List<String> told() {
        List<Map.Entry<Form, Double>> sorted = new ArrayList<>(millis.entrySet());
        sorted.sort(Map.Entry.comparingByValue());
        return sorted.stream().map(form -> String.format(Locale.ROOT, "%s: %.2f ms", form.getKey(), form.getValue())).toList();
    }
}

package whom.intake;

import java.util.EnumMap;
import java.util.Map;

/// How many cells look like what.
final class FormCounts {
    private static final Form[] FORMS = Form.values();

    private final long[] counts = new long[FORMS.length];

    void add(Form form, long times) {
        counts[place(form)] += times;
    }

    long of(Form form) {
        return counts[place(form)];
    }

    /// The place in the array, which never leaves this class; a map of enums would make an object for every count.
    @SuppressWarnings("EnumOrdinal")
    private static int place(Form form) {
        return form.ordinal();
    }

    /// Those of which there are some.
    Map<Form, Long> seen() {
        Map<Form, Long> seen = new EnumMap<>(Form.class);
        for (Form form : FORMS) {
            if (of(form) > 0) {
                seen.put(form, of(form));
            }
        }
        return seen;
    }
}

package whom.store;

import org.jspecify.annotations.Nullable;

/// What is known of a consent, as one text in the history: `1|1762819200000|people.csv`; the moment and the source may be empty.
record ConsentCell(int state, @Nullable Long at, @Nullable String source) {
    String written() {
        return state + "|" + (at == null ? "" : at) + "|" + (source == null ? "" : source);
    }

    static ConsentCell read(String written) {
        String[] parts = written.split("\\|", 3);
        return new ConsentCell(Integer.parseInt(parts[0]), parts[1].isEmpty() ? null : Long.valueOf(parts[1]),
                parts[2].isEmpty() ? null : parts[2]);
    }
}

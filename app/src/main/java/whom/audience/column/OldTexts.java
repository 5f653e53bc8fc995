package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

/// Texts of a column that is there already, put into a new dictionary as they came.
record OldTexts(Entries entries) {
    /// The new number of each entry.
    int[] all(TextSet dictionary) {
        int[] numbers = new int[entries.count()];
        for (int entry = 0; entry < numbers.length; entry++) {
            numbers[entry] = in(dictionary, entry);
        }
        return numbers;
    }

    int in(TextSet dictionary, int entry) {
        long from = entries.originalFrom(entry);
        long to = entries.originalTo(entry);
        byte[] text = from == to
                ? entries.folded().asSlice(entries.from(entry), entries.to(entry) - entries.from(entry)).toArray(JAVA_BYTE)
                : entries.originals().asSlice(from, to - from).toArray(JAVA_BYTE);
        return dictionary.add(text, 0, text.length);
    }
}

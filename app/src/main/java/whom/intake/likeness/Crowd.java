package whom.intake.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everybody's normal forms as numbers in arrays; people are places from 0, in the order of their ids.
final class Crowd {
    /// Where nothing is known.
    static final int NONE = -1;

    private final int size;
    private final long[] ids;
    /// By person.
    private final Map<Field, int[]> numbers;
    private final Map<Field, Texts> texts;

    private Crowd(int size, long[] ids, Map<Field, int[]> numbers, Map<Field, Texts> texts) {
        this.size = size;
        this.ids = ids;
        this.numbers = numbers;
        this.texts = texts;
    }

    int size() {
        return size;
    }

    long id(int person) {
        return ids[person];
    }

    /// The place of an id; negative when nobody has it.
    int place(long id) {
        return Arrays.binarySearch(ids, 0, size, id);
    }

    int number(Field field, int person) {
        return of(numbers, field)[person];
    }

    Texts texts(Field field) {
        return of(texts, field);
    }

    private static <T> T of(Map<Field, T> all, Field field) {
        return Objects.requireNonNull(all.get(field));
    }

    @Nullable
    String text(Field field, int person) {
        int number = number(field, person);
        return number == NONE ? null : texts(field).at(number);
    }

    /// The hash of what a person has, 0 for nothing.
    int hash(Field field, int person) {
        int number = number(field, person);
        return number == NONE ? 0 : texts(field).hash(number);
    }

    /// The share of people who have that value.
    double frequency(Field field, int number) {
        return field.frequency(texts(field).count(number), size);
    }

    /// What a field tells of two people where it needs no closer look: nothing where one of them has none, and that they agree; null where they differ.
    ///
    /// @param one       how often one person's records agree in it
    /// @param relatives how often those of relatives do
    @Nullable
    Odds plain(Field field, int a, int b, double one, double relatives) {
        int numberA = number(field, a);
        int numberB = number(field, b);
        if (numberA == NONE || numberB == NONE) {
            return Odds.MISSING;
        }
        return numberA == numberB ? Odds.of(Agreement.AGREE, one, frequency(field, numberA), relatives) : null;
    }

    /// People as they come, one after another.
    static final class Gathering {
        private int size;
        private long[] ids = new long[64];
        private final Map<Field, int[]> numbers = new EnumMap<>(Field.class);
        private final Map<Field, Texts> texts = new EnumMap<>(Field.class);

        Gathering() {
            for (Field field : Field.values()) {
                numbers.put(field, new int[ids.length]);
                texts.put(field, new Texts());
            }
        }

        void add(Someone someone) {
            if (size == ids.length) {
                int wider = size + (size >> 1);
                ids = Arrays.copyOf(ids, wider);
                numbers.replaceAll((_, all) -> Arrays.copyOf(all, wider));
            }
            ids[size] = someone.id();
            Map<Field, String> plain = Known.plain(someone);
            numbers.forEach((field, all) -> {
                String text = plain.getOrDefault(field, "");
                all[size] = text.isEmpty() ? NONE : of(texts, field).add(text);
            });
            size++;
        }

        /// @throws IllegalArgumentException when an id came twice
        Crowd crowd() {
            boolean inOrder = true;
            for (int i = 1; i < size; i++) {
                inOrder &= ids[i - 1] < ids[i];
            }
            if (!inOrder) {
                sort();
            }
            return new Crowd(size, ids, numbers, texts);
        }

        private void sort() {
            int[] order = IntStream.range(0, size).boxed().sorted(Comparator.comparingLong(i -> ids[i])).mapToInt(i -> i).toArray();
            long[] sorted = Arrays.stream(order).mapToLong(i -> ids[i]).toArray();
            for (int i = 1; i < size; i++) {
                if (sorted[i - 1] == sorted[i]) {
                    throw new IllegalArgumentException("the person " + sorted[i] + " came twice");
                }
            }
            ids = sorted;
            numbers.replaceAll((_, all) -> Arrays.stream(order).map(i -> all[i]).toArray());
        }
    }
}

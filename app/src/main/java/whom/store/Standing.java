package whom.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whom.profile.Value;
import whom.text.Folding;

/// Everything that is stored about one person, being changed by a row.
final class Standing {
    /// One cell for each column, in the order of the columns.
    final @Nullable Object[] cells;
    final TreeMap<String, List<String>> lists = new TreeMap<>();
    /// By folded form, so that a tag in another case is the same tag.
    final TreeMap<String, String> tags = new TreeMap<>();
    final TreeMap<String, Integer> consents = new TreeMap<>();

    Standing(int columns) {
        cells = new @Nullable Object[columns];
    }

    /// Lays the row over what stands.
    ///
    /// @param columns index of a column by attribute name; what is not in it is a list
    void take(PersonRow row, Map<String, Integer> columns) {
        row.values().forEach((name, value) -> {
            Integer column = columns.get(name);
            if (column != null) {
                cells[column] = value.map(Cells::of).orElse(null);
            } else if (value.orElse(null) instanceof Value.Texts(List<String> texts)) {
                lists.put(name, texts);
            } else {
                lists.remove(name);
            }
        });
        row.tags().ifPresent(all -> {
            TreeMap<String, String> before = new TreeMap<>(tags);
            tags.clear();
            for (String tag : distinct(all)) {
                String folded = Folding.fold(tag);
                tags.putIfAbsent(folded, before.getOrDefault(folded, tag));
            }
        });
        row.consent().forEach((channel, consent) -> {
            switch (consent) {
                case GIVEN -> consents.put(channel, 1);
                case REFUSED -> consents.put(channel, 0);
                case UNKNOWN -> consents.remove(channel);
            }
        });
    }

    private static SequencedSet<String> distinct(List<String> texts) {
        return new LinkedHashSet<>(texts);
    }

    long cellsMark() {
        Fingerprint mark = new Fingerprint();
        for (Object cell : cells) {
            mark.add(cell);
        }
        return mark.mark();
    }

    long listsMark() {
        Fingerprint mark = new Fingerprint();
        lists.forEach((name, texts) -> {
            mark.add(name).add((long) texts.size());
            texts.forEach(mark::add);
        });
        return mark.mark();
    }

    long tagsMark() {
        Fingerprint mark = new Fingerprint();
        tags.keySet().forEach(mark::add);
        return mark.mark();
    }

    long consentsMark() {
        Fingerprint mark = new Fingerprint();
        consents.forEach((channel, state) -> mark.add(channel).add(state.longValue()));
        return mark.mark();
    }

    long mark() {
        return new Fingerprint().add(cellsMark()).add(listsMark()).add(tagsMark()).add(consentsMark()).mark();
    }

    void addTo(String list, String value) {
        lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(value);
    }
}

package whom.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whom.profile.Consent;

/// Everything that is stored about one person, being changed by a row.
final class Standing {
    /// One cell for each column, in the order of the columns.
    final @Nullable Object[] cells;
    final TreeMap<String, List<String>> lists = new TreeMap<>();
    /// By folded form, so that a tag in another case is the same tag.
    final TreeMap<String, String> tags = new TreeMap<>();
    final TreeMap<String, ConsentCell> consents = new TreeMap<>();

    Standing(int columns) {
        cells = new @Nullable Object[columns];
    }

    private Standing(Standing other) {
        cells = other.cells.clone();
        lists.putAll(other.lists);
        tags.putAll(other.tags);
        consents.putAll(other.consents);
    }

    /// As it stands now, whatever becomes of this.
    Standing copy() {
        return new Standing(this);
    }

    /// Puts these tags in the place of those that stand; one that stood keeps its spelling.
    void takeTags(List<String> all) {
        Map<String, String> taken = PersonParts.byFolded(all);
        taken.replaceAll((folded, tag) -> tags.getOrDefault(folded, tag));
        tags.clear();
        tags.putAll(taken);
    }

    /// Takes what somebody says of a channel, unless something newer is known; when they say what is known already, the time of that stays.
    void takeConsent(String channel, Consent consent, @Nullable Instant since, String source) {
        ConsentCell before = consents.get(channel);
        Long at = since == null ? null : since.toEpochMilli();
        if (before != null && before.at() != null && at != null && at < before.at()) {
            return;
        }
        switch (consent) {
            case GIVEN -> consents.put(channel, taken(before, 1, at, source));
            case REFUSED -> consents.put(channel, taken(before, 0, at, source));
            case UNKNOWN -> consents.remove(channel);
        }
    }

    private static ConsentCell taken(@Nullable ConsentCell before, int state, @Nullable Long at, String source) {
        return before != null && before.state() == state && (at == null || at.equals(before.at()))
                ? before
                : new ConsentCell(state, at, source);
    }

    /// Takes both consents of two people who are one: the newer, and where that cannot be told the one that refuses.
    void uniteConsents(Map<String, ConsentCell> others) {
        others.forEach((channel, other) -> consents.merge(channel, other, Standing::safer));
    }

    private static ConsentCell safer(ConsentCell one, ConsentCell other) {
        if (one.state() == other.state()) {
            return one;
        }
        Long first = one.at();
        Long second = other.at();
        if (first != null && second != null && !first.equals(second)) {
            return first > second ? one : other;
        }
        return one.state() == 0 ? one : other;
    }

    long cellsMark() {
        Fingerprint mark = new Fingerprint();
        for (Object cell : cells) {
            mark.add(cell);
        }
        return mark.mark();
    }

    private long listsMark() {
        Fingerprint mark = new Fingerprint();
        lists.forEach((name, texts) -> {
            mark.add(name).add((long) texts.size());
            texts.forEach(mark::add);
        });
        return mark.mark();
    }

    private long tagsMark() {
        Fingerprint mark = new Fingerprint();
        tags.keySet().forEach(mark::add);
        return mark.mark();
    }

    private long consentsMark() {
        Fingerprint mark = new Fingerprint();
        consents.forEach((channel, consent) -> mark.add(channel).add((long) consent.state()).add(consent.at()));
        return mark.mark();
    }

    long mark() {
        return new Fingerprint().add(cellsMark()).add(listsMark()).add(tagsMark()).add(consentsMark()).mark();
    }

    boolean hasSameCells(Standing other) {
        for (int i = 0; i < cells.length; i++) {
            if (!Objects.equals(cells[i], other.cells[i])) {
                return false;
            }
        }
        return true;
    }

    void addTo(String list, String value) {
        lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(value);
    }
}

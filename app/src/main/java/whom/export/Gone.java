package whom.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import whom.profile.Person;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Ahead;
import whom.work.Cancellation;

/// Whom the receiver has and shall take out, since their row is in no file any more.
///
/// Of an address that was given away only a mark is kept: where somebody has another address by now, or is no longer known, the old one can be
/// counted but not named.
final class Gone {
    private final @Nullable Before before;
    private final Terms terms;
    private final Layout layout;
    private final Filling filling;
    private final Filling plain;
    /// Addresses that the receiver keeps.
    private final MarkSet kept = new MarkSet();
    private final Map<Long, String> reasons = new HashMap<>();

    /// @param plain fills cells as they are before they are hashed
    Gone(Terms terms, Layout layout, Filling filling, Filling plain) {
        this.before = terms.before();
        this.terms = terms;
        this.layout = layout;
        this.filling = filling;
        this.plain = plain;
    }

    /// A row with that address is written, or stays as it is.
    void stays(long address) {
        if (before != null) {
            kept.add(address);
        }
    }

    /// The person is selected, but no row of theirs is written.
    void leaves(Person person, String reason) {
        if (before != null && before.has(person.id())) {
            reasons.put(person.id(), reason);
        }
    }

    /// Names everyone who is to be taken out.
    void tell(Outlet outlet, Tallies tallies, Cancellation cancellation) throws Refusal, IOException {
        if (before == null) {
            return;
        }
        long[] ids = IntStream.range(0, before.rows().length)
                .filter(id -> before.has(id) && !kept.contains(before.identity(id))).asLongStream().toArray();
        long named = 0;
        try (Ahead<Person, Refusal> people = People.of(ids, before.reader()).ahead()) {
            for (Person person = people.next(); person != null; person = people.next()) {
                cancellation.check();
                String identity = plain.identity(layout, person).text();
                if (!identity.isEmpty() && terms.marking().of(Folding.key(identity)) == before.identity(person.id())) {
                    outlet.removed(person.id(), filling.identity(layout, person).text(),
                            reasons.getOrDefault(person.id(), "no longer in the segment"));
                    named++;
                }
            }
        }
        tallies.gone(named, ids.length - named);
    }
}

package whom.workspace;

import java.util.Map;
import java.util.Optional;
import whom.audience.Bitmap;
import whom.export.People;
import whom.export.Suppressions;
import whom.export.preset.Preset;
import whom.store.Store;
import whom.work.Cancellation;

/// The members of a segment as an export takes them, with the newest suppressions known; the one place that gathers both, so that no export
/// can be asked for without them.
public record Addressees(People people, Suppressions suppressions) {
    public static Addressees of(Store store, Bitmap members, Preset preset, Cancellation cancellation) {
        Map<Long, String> suppressed = Suppressed.of(store, preset.consent().channel(), cancellation);
        return new Addressees(People.of(members.ids(0, Math.toIntExact(members.size())), ids -> store.persons(ids, cancellation)),
                (person, channel) -> Optional.ofNullable(suppressed.get(person.id())));
    }
}

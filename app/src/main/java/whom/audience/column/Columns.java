package whom.audience.column;

import java.util.Map;

/// All that counting reads of one state of a store. Row i of a column of people is the person with the id i; row 0 is missing everywhere.
///
/// @param revision   of the store when they were made
/// @param state      of the store, see [whom.store.Store#state]
/// @param people     the highest id; ids are dense from 1
/// @param keys       folded
/// @param attributes by name, lists too
/// @param consents   by channel: since when someone has opted in, [Column.Longs#ALWAYS] for a consent without a time of its own
/// @param events     by the name of their kind
/// @param uploads    with the properties [#PRESET] and [#SEGMENT]
public record Columns(long revision, String state, int people, Column.Texts keys, Map<String, Column> attributes, Column.Lists tags,
        Map<String, Column.Longs> consents, Map<String, EventColumns> events, EventColumns uploads) {
    public static final String PRESET = "preset";
    public static final String SEGMENT = "segment";

    public Columns {
        attributes = Map.copyOf(attributes);
        consents = Map.copyOf(consents);
        events = Map.copyOf(events);
    }
}

package whom.audience.column;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.profile.EventKind;

/// The events of one kind between reading and laying out.
final class Sorted {
    private final EventKind kind;
    private List<GatheredEvents> parts = List.of();
    private @Nullable EventOrder order;

    Sorted(EventKind kind) {
        this.kind = kind;
    }

    void take(List<GatheredEvents> gathered, int people) {
        // Without any there is still a column for each property.
        parts = gathered.isEmpty() ? List.of(new GatheredEvents(kind)) : gathered;
        order = EventOrder.of(parts, people);
    }

    EventOrder order() {
        if (order == null) {
            throw new IllegalStateException(kind.name() + " is not sorted yet");
        }
        return order;
    }

    Layout layout(Arena arena, Function<GatheredEvents, Gathered> column) {
        return new Layout(arena, parts.stream().map(column).toList(), order().order().length, order().order());
    }
}

package whom.liquid.render;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Numbers;

/// The names that can be read at a point of rendering: those of loops and partials around, what was assigned, counters, and the data.
final class Scope {
    private final Map<String, Object> data;
    private final boolean isolated;
    private final Map<String, @Nullable Object> assigned = new HashMap<>();
    private @Nullable Map<String, Object> counters;
    private @Nullable Frame frame;
    private @Nullable LoopState loop;

    /// Names that hold for as long as a loop or a partial lasts.
    static final class Frame {
        private final @Nullable Frame around;
        private final String[] names;
        private final @Nullable Object[] values;

        private Frame(@Nullable Frame around, String[] names) {
            this.around = around;
            this.names = names;
            this.values = new @Nullable Object[names.length];
        }

        void set(int position, @Nullable Object value) {
            values[position] = value;
        }
    }

    /// @param isolated whether it is that of a `render`, in which nothing may be included
    Scope(Map<String, Object> data, boolean isolated) {
        this.data = data;
        this.isolated = isolated;
    }

    /// Of a partial that sees nothing but the data and what it is given.
    Scope isolated() {
        return new Scope(data, true);
    }

    boolean isIsolated() {
        return isolated;
    }

    @Nullable
    Object get(String name) {
        for (Frame at = frame; at != null; at = at.around) {
            for (int i = at.names.length - 1; i >= 0; i--) {
                if (at.names[i].equals(name)) {
                    return at.values[i];
                }
            }
        }
        if (!assigned.isEmpty()) {
            Object value = assigned.get(name);
            if (value != null || assigned.containsKey(name)) {
                return value;
            }
        }
        if (counters != null) {
            Object value = counters.get(name);
            if (value != null) {
                return value;
            }
        }
        return data.get(name);
    }

    void assign(String name, @Nullable Object value) {
        assigned.put(name, value);
    }

    /// The counter before it counts; it starts at the whole number that the data have under its name.
    Number counter(String name) {
        Object value = counters == null ? null : counters.get(name);
        Object start = value == null ? data.get(name) : value;
        return Numbers.isWhole(start) ? Numbers.of(start) : 0L;
    }

    void count(String name, Number value) {
        if (counters == null) {
            counters = new HashMap<>();
        }
        counters.put(name, value);
    }

    Frame push(String... names) {
        frame = new Frame(frame, names);
        return frame;
    }

    void pop() {
        frame = frame == null ? null : frame.around;
    }

    /// The `for` that is running, or null.
    @Nullable
    LoopState loop() {
        return loop;
    }

    void loop(@Nullable LoopState running) {
        loop = running;
    }
}

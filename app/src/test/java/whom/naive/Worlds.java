package whom.naive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import whom.text.Refusal;

/// Stores of made-up worlds, each made once and kept until all are let go.
final class Worlds {
    private final Shelving shelving;
    private final Map<Integer, Shelved> made = new HashMap<>();

    /// How a world gets into a store.
    @FunctionalInterface
    interface Shelving {
        Shelved shelve(World world) throws IOException, Refusal;
    }

    /// Worlds in which nothing changes.
    Worlds() {
        this(Shelved::of);
    }

    Worlds(Shelving shelving) {
        this.shelving = shelving;
    }

    /// The world that comes of a number.
    Shelved of(int number) throws IOException, Refusal {
        Shelved shelved = made.get(number);
        if (shelved == null) {
            shelved = shelving.shelve(World.some(new Chance(number)));
            made.put(number, shelved);
        }
        return shelved;
    }

    void close() throws IOException {
        for (Shelved shelved : made.values()) {
            shelved.close();
        }
        made.clear();
    }
}

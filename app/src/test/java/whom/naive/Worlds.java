package whom.naive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import whom.text.Refusal;

/// Stores of made-up worlds, each made once and kept until all are let go.
final class Worlds {
    private final Map<Integer, Shelved> made = new HashMap<>();

    /// The world that comes of a number.
    Shelved of(int number) throws IOException, Refusal {
        Shelved shelved = made.get(number);
        if (shelved == null) {
            shelved = Shelved.of(World.some(new Chance(number)));
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

package whom.desk;

import whom.desk.Desk.Ears;

/// Which question of several was the last: what comes of an older one is dropped. On the desk's thread only.
final class LastAsked {
    private final Ears ears;
    private int last;

    LastAsked(Ears ears) {
        this.ears = ears;
    }

    /// A new question; what still comes of older ones no longer counts.
    int next() {
        return ++last;
    }

    /// Takes an answer on the desk's thread, unless somebody asked anew in the meantime; from any thread.
    void later(int question, Runnable step) {
        ears.later(() -> {
            if (question == last) {
                step.run();
                ears.changed();
            }
        });
    }
}

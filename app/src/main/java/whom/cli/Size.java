package whom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// How many people, of how many, and how long that took in milliseconds.
record Size(long count, long of, double ms) {
    ObjectNode json(Count.Engine engine) {
        return Console.object().put("count", count).put("of", of).put("ms", ms).put("engine", engine.name());
    }

    /// Milliseconds since a reading of the nano clock, to a hundredth.
    static double since(long nanos) {
        return Math.round((System.nanoTime() - nanos) / 10_000.0) / 100.0;
    }
}

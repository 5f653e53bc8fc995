package whom.bench.count.measure;

import java.util.ArrayList;
import java.util.List;

/// How long the same thing took, again and again; in milliseconds.
final class Times {
    private final List<Double> millis = new ArrayList<>();

    void add(long nanos) {
        millis.add(nanos / 1e6);
    }

    void add(Times others) {
        millis.addAll(others.millis);
    }

    double median() {
        return at(0.5);
    }

    double worst() {
        return at(1);
    }

    /// The smallest time that so large a share of them does not exceed.
    double at(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    int size() {
        return millis.size();
    }
}

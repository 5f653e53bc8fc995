package whom.bench.count.measure;

import java.util.ArrayList;
import java.util.List;

/// How long the same thing took, again and again; in milliseconds.
public final class Times {
    private final List<Double> millis = new ArrayList<>();

    public void add(long nanos) {
        millis.add(nanos / 1e6);
    }

    void add(Times others) {
        millis.addAll(others.millis);
    }

    public double median() {
        return at(0.5);
    }

    public double worst() {
        return at(1);
    }

    /// The smallest time that so large a share of them does not exceed.
    public double at(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    int size() {
        return millis.size();
    }
}

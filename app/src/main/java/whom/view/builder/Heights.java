package whom.view.builder;

import java.util.function.DoubleUnaryOperator;

/// The height that something needs within a width, remembered for the last width that was asked about.
///
/// JavaFX remembers only sizes that do not depend on the other side. A group asks each of its lines several times, and the group around it asks
/// again for each of those, so that without this a row would be measured dozens of times as often with every level.
final class Heights {
    private double width = Double.NaN;
    private double height;

    /// The height within that width; the work is done only for a new one.
    double within(double asked, DoubleUnaryOperator work) {
        // NaN, with which it begins, equals nothing.
        if (width != asked) {
            height = work.applyAsDouble(asked);
            width = asked;
        }
        return height;
    }

    /// What is inside has changed.
    void forget() {
        width = Double.NaN;
    }
}

package whom.store;

import org.jspecify.annotations.Nullable;

/// A 64-bit mark of what stands somewhere: equal things have equal marks, and two different ones almost never do. Never 0.
final class Fingerprint {
    private static final long PRIME = 0x100000001b3L;

    private long mark = 0xcbf29ce484222325L;

    Fingerprint add(@Nullable Object part) {
        switch (part) {
            case null -> mix(1);
            case Long number -> mix(number * 0x9E3779B97F4A7C15L + 2);
            case Double number -> mix(Double.doubleToLongBits(number) * 0x9E3779B97F4A7C15L + 3);
            default -> {
                String text = part.toString();
                mix(text.length() + 4);
                for (int i = 0; i < text.length(); i++) {
                    mix(text.charAt(i));
                }
            }
        }
        return this;
    }

    private void mix(long bits) {
        mark = (mark ^ bits) * PRIME;
        mark ^= mark >>> 29;
    }

    long mark() {
        return mark == 0 ? 1 : mark;
    }
}
